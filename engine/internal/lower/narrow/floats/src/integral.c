// Rounding to integers, as floats: a number of 1 or more loses the bits below the integer's.
// Away from zero, the magnitude is raised first, by what is cut off after; a carry out of the
// fraction increments the exponent, as it should. To the nearest it is raised by just less
// than a half, or by a half if the integer is odd. Its lowest bit is the leading one from 1 to
// 2; there the exponent's lowest bit stands in the place, which is as odd.

#include "words.h"

enum { TRUNC, FLOOR, CEIL, NEAREST };

#define AWAY(how, upper) (how == FLOOR ? (i32)(upper) < 0 : how == CEIL && (i32)(upper) >= 0)

// What a number of less than 1 becomes, given its sign and what 1.0 is.
INLINE u32 below_one(int how, u32 sign, int zero, int over_half, u32 one) {
  if (how == NEAREST) return over_half ? one | sign : sign;
  return !zero && AWAY(how, sign) ? one | sign : sign;
}

INLINE pair f64_integral(int how, u32 al, u32 ah) {
  u32 e = ah >> 20 & 0x7ff;
  if (e < 1023)
    return (pair){0, below_one(how, ah & TOP, !(ah << 1 | al), e == 1022 && (ah << 12 | al), 0x3ff00000)};
  if (e >= 1023 + 52) return f64_is_nan(al, ah) ? F64_NAN : (pair){al, ah};
  u32 low = ~0u, high = 0;
  if (e < 1023 + 20)
    high = F64_FRACTION >> (e - 1023);
  else
    low >>= e - (1023 + 20);
  u32 l = al;
  if (how == NEAREST) {
    u32 odd = low == ~0u ? ah & (high + 1) : al & (low + 1);
    l += (low >> 1) + (high << 31);
    ah += (high >> 1) + (l < al);
    if (odd && !++l) ah++;
  } else if (AWAY(how, ah)) {
    l += low;
    ah += high + (l < al);
  }
  return (pair){l & ~low, ah & ~high};
}

INSTRUCTION("f64.trunc") pair f64_trunc(u32 al, u32 ah) { return f64_integral(TRUNC, al, ah); }
INSTRUCTION("f64.floor") pair f64_floor(u32 al, u32 ah) { return f64_integral(FLOOR, al, ah); }
INSTRUCTION("f64.ceil") pair f64_ceil(u32 al, u32 ah) { return f64_integral(CEIL, al, ah); }
INSTRUCTION("f64.nearest") pair f64_nearest(u32 al, u32 ah) { return f64_integral(NEAREST, al, ah); }

INLINE u32 f32_integral(int how, u32 a) {
  u32 e = a >> 23 & 0xff;
  if (e < 127) return below_one(how, a & TOP, !(a << 1), e == 126 && a << 9, 0x3f800000);
  if (e >= 127 + 23) return f32_is_nan(a) ? F32_NAN : a;
  u32 below = F32_FRACTION >> (e - 127);
  if (how == NEAREST)
    a += (below >> 1) + ((a & (below + 1)) != 0);
  else if (AWAY(how, a))
    a += below;
  return a & ~below;
}

INSTRUCTION("f32.trunc") u32 f32_trunc(u32 a) { return f32_integral(TRUNC, a); }
INSTRUCTION("f32.floor") u32 f32_floor(u32 a) { return f32_integral(FLOOR, a); }
INSTRUCTION("f32.ceil") u32 f32_ceil(u32 a) { return f32_integral(CEIL, a); }
INSTRUCTION("f32.nearest") u32 f32_nearest(u32 a) { return f32_integral(NEAREST, a); }
