// Square roots, by Newton's iteration on integers.

#include "runtime.h"

// About the square root of (x·2^32 + y), for 2^28 <= x < 2^30: between 2 less and
// 1 more.
//
// It begins with a line, one where x has 29 bits and one where it has 30, that
// is at most 0.75 % off. Newton's step from an error of d gives d²/2: 2^-15
// after the first, 2^-31 after the second.
SHARED u32 root(u32 x, u32 y) {
  u32 s = x < 1u << 29 ? 633690000 + (x >> 14) * 27349 : 896170000 + (x >> 14) * 19339;
  s = (s >> 1) + (div64(x, 0, s) >> 1);
  return (s >> 1) + (div64(x, y, s) >> 1);
}

// The root of a normal number 2^(2k)·m, with m of 1 to 4, is 2^k times m's: half
// the exponent, and the significand shifted by one more if that leaves a rest.
// Roots are never halfway between two numbers. Where that of the iteration is too
// close to the half, squaring the half tells.

RARE u32 f32_sqrt_special(u32 a) {
  if (a == F32_INF || !(a & F32_ABS)) return a;
  return F32_NAN;
}

INSTRUCTION("f32.sqrt") u32 f32_sqrt(u32 a) {
  i32 e = (i32)(a >> 23);
  if (UNLIKELY((u32)(e - 1) >= 0xfe)) {
    if (a >= F32_INF || !a) return f32_sqrt_special(a);
    e = f32_normalize(&a);
  }
  u32 m = (a & F32_FRACTION) | F32_ONE;
  if (!(e & 1)) m <<= 1;
  u32 r = root(m << 5, 0);
  u32 top = (u32)((e + 125) >> 1);  // the exponent less one
  if (UNLIKELY((r & 0x7f) - 62 < 4)) {
    u64 half = r >> 7 << 1 | 1;  // in units of 2^-24
    return (top << 23) + (r >> 7) + ((i64)(half * half - ((u64)m << 25)) < 0);
  }
  return f32_round(top, r << 1);
}

RARE u64 f64_sqrt_special(u64 a) {
  if (a == F64_INF || !(a & F64_ABS)) return a;
  return F64_NAN;
}

// One more step, with what the square of the 31-bit root leaves over, doubles its
// bits. The step from a root 3 too small gives one less than 5 too large.
INSTRUCTION("f64.sqrt") u64 f64_sqrt(u64 a) {
  i32 e = (i32)f64_top(a);
  if (UNLIKELY((u32)(e - 1) >= 0x7fe)) {
    if (a >= F64_INF || !a) return f64_sqrt_special(a);
    e = f64_normalize(&a);
  }
  u64 m = (a & F64_FRACTION) | F64_ONE;
  if (!(e & 1)) m <<= 1;
  m <<= 8;
  u32 s = root(high(m), low(m)) - 1;
  u64 rest = m - (u64)s * s;  // less than 6s
  u64 r = ((u64)s << 30) + div64((u32)(rest >> 3), low(rest) << 29, s);
  u32 top = (u32)((e + 1021) >> 1);
  if (UNLIKELY((low(r) & 0xff) - 0x7f < 7)) {
    u64 half = r >> 8 << 1 | 1;  // in units of 2^-53
    return ((u64)top << 52) + (r >> 8) + ((i64)(half * half - (m << 46)) < 0);
  }
  return f64_round(top, r << 3);
}
