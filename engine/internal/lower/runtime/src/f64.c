// f64 arithmetic, comparisons and rounding to integers, but for square roots.

#include "runtime.h"

// What sum.h, order.h and rounding.h need to know of the type.
#define OP(name) f64_##name
#define NAME(name) "f64." name
#define BITS u64 // the integers of its width
#define SIGNED i64
#define LAST_BIT 63
#define LEADING TOP64
#define ABS F64_ABS
#define INF F64_INF
#define CANONICAL_NAN F64_NAN
#define FRACTION_BITS 52
#define ROUNDED_BITS 11 // below a left-aligned significand
#define BIAS 1023
#define SPECIAL 0x7ff // the exponent of infinities and NaNs; one more is the sign
#define ZEROS(a) __builtin_clzll(a)

#include "sum.h"

// The product of two 53-bit significands by parts of 32 and 21 bits: with
// a = ah·2^21 + al and b alike, ah·bh·2^42 + (ah·bl + al·bh)·2^21 + al·bl. It is
// 2^104 or more and less than 2^106; its highest 63 or 64 bits come without al·bl,
// less than 2 too small, which decides only close to the half.
INSTRUCTION("f64.mul") u64 f64_mul(u64 a, u64 b) {
  u32 s = f64_top(a), t = f64_top(b);
  i32 e = (i32)(s & 0x7ff), f = (i32)(t & 0x7ff);
  u32 sign = (s ^ t) & 0x800;
  if (UNLIKELY((u32)(e - 1) >= 0x7fe || (u32)(f - 1) >= 0x7fe)) {
    a &= F64_ABS;
    b &= F64_ABS;
    u64 special = f64_mul_special(a, b, (u64)sign << 52);
    if (special != 1) return special;
    if (!e) e = f64_normalize(&a);
    if (!f) f = f64_normalize(&b);
  }
  u32 ah32 = (u32)(a >> 21) | TOP32, bh32 = (u32)(b >> 21) | TOP32;
  HERE(ah32);
  HERE(bh32);
  u64 ah = ah32, bh = bh32;
  u32 al = low(a) & 0x1fffff, bl = low(b) & 0x1fffff;
  u64 middle = ah * bl + al * bh;
  u64 r = ah * bh + (middle >> 21);
  e += f - 1023;  // the exponent less one
  if ((i64)r >= 0) {
    r <<= 1;
    HERE(r);
    e--;
  }
  u32 below = low(r) & 0x7ff;
  if (UNLIKELY(below - 0x3fd < 4 || (u32)e >= 0x7fe)) {
    // All over again, with al·bl and a sticky bit.
    HERE(ah);
    r = ah * bh + (middle >> 21);
    if ((i64)r >= 0) e++;
    u64 rest = ((middle & 0x1fffff) << 21) + (u64)al * bl;
    r = (r + (rest >> 42)) | (rest << 22 != 0);
    if ((i64)r >= 0) {
      r <<= 1;
      e--;
    }
    return f64_finish(sign, e, r);
  }
  return ((u64)(sign + (u32)e) << 52) + (r >> 11) + (below >= 0x400);
}

// The quotient where an operand is zero, infinite or NaN; else 1. The arguments
// have no signs, sign is the quotient's.
RARE u64 f64_div_special(u64 a, u64 b, u64 sign) {
  if (a > F64_INF || b > F64_INF) return F64_NAN;
  if (a == b && (!a || a == F64_INF)) return F64_NAN;
  if (a == F64_INF || !b) return F64_INF | sign;
  return !a || b == F64_INF ? sign : 1;
}

// Two digits of about 30 bits. Each is the quotient by the divisor's highest 31
// bits plus one: never too large, so that the rest stays positive, and too small
// by less than 6 at the first and 5 at the second. What the first one lacks comes
// with the second; what that one lacks decides only if the bits that are rounded
// off are at the half or just below it.
INSTRUCTION("f64.div") u64 f64_div(u64 a, u64 b) {
  u32 s = f64_top(a), t = f64_top(b);
  i32 e = (i32)(s & 0x7ff), f = (i32)(t & 0x7ff);
  u32 sign = (s ^ t) & 0x800;
  if (UNLIKELY((u32)(e - 1) >= 0x7fe || (u32)(f - 1) >= 0x7fe)) {
    a &= F64_ABS;
    b &= F64_ABS;
    u64 special = f64_div_special(a, b, (u64)sign << 52);
    if (special != 1) return special;
    if (!e) e = f64_normalize(&a);
    if (!f) f = f64_normalize(&b);
  }
  u64 m = (a & F64_FRACTION) | F64_ONE, n = (b & F64_FRACTION) | F64_ONE;
  u32 divisor = (u32)(n >> 22) + 1;
  u32 first = div64((u32)(m >> 23), low(m) << 9, divisor); // m·2^31 / n
  u64 rest = (m << 31) - first * n;                        // less than 6n
  u32 second = div64((u32)(rest >> 25), low(rest) << 7, divisor);
  u64 q = ((u64)first << 29) + second; // m·2^60 / n, between 2^59 and 2^61

  e += 1022 - f;  // the exponent less one
  u32 shift = 3;
  if (!(q >> 60)) {
    shift = 4;
    e--;
  }
  u32 below = low(q) << shift & 0x7ff;
  if (UNLIKELY(0x400 - below <= 16 * 5 || (u32)e >= 0x7fe)) {
    // The exact quotient, and a sticky bit for what remains.
    rest = (m << 60) - q * n;
    while (rest >= n) {
      rest -= n;
      q++;
    }
    if (shift == 4 && q >> 60) {
      shift = 3;
      e++;
    }
    return f64_finish(sign, e, q << shift | (rest != 0));
  }
  return f64_round(sign + (u32)e, q << shift);
}

#include "order.h"
#include "rounding.h"
