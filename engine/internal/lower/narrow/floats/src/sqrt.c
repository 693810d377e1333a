// Square roots, by Newton's iteration on integers.

#include "words.h"

// 2^32·n / d, for a divisor of 31 bits, n < d.
INLINE u32 ratio(u32 lo, u32 n, u32 d) { return divide(lo << 1, (n << 1) + (lo >> 31), d << 1).lo; }

// About the square root of (x·2^32 + y), for 2^28 <= x < 2^30: between 2 less and 1 more.
//
// It begins with a line, one where x has 29 bits and one where it has 30, that is at most 0.75 %
// off. Newton's step from an error of d gives d²/2: 2^-15 after the first, 2^-31 after the
// second. A root is less than 2^31, what is more is so by an error.
SHARED u32 root(u32 x, u32 y) {
  u32 s = x < 1u << 29 ? 633690000 + (x >> 14) * 27349 : 896170000 + (x >> 14) * 19339;
  if ((i32)s < 0) s = ~TOP;
  s = (s >> 1) + (ratio(0, x, s) >> 1);
  if ((i32)s < 0) s = ~TOP;
  return (s >> 1) + (ratio(y, x, s) >> 1);
}

// The root of a normal number 2^(2k)·m, with m of 1 to 4, is 2^k times m's: half the exponent,
// and the significand shifted by one more if that leaves a rest. Roots are never halfway between
// two numbers. Where that of the iteration is too close to the half, squaring the half tells.

INSTRUCTION("f32.sqrt") u32 f32_sqrt(u32 a) {
  i32 e = (i32)(a >> 23);
  if (UNLIKELY((u32)(e - 1) >= 0xfe)) {
    if (a == F32_INF || !(a & F32_ABS)) return a;
    if (a > F32_INF) return F32_NAN;
    e = f32_normalize(&a);
  }
  u32 m = (a & F32_FRACTION) | F32_ONE;
  if (!(e & 1)) m <<= 1;
  u32 r = root(m << 5, 0);
  u32 top = (u32)((e + 125) >> 1); // the exponent less one
  if (UNLIKELY((r & 0x7f) - 62 < 4)) {
    // The half, in units of 2^-24, squared is m·2^25 or nearly: the lower words tell.
    u32 half = r >> 7 << 1 | 1;
    return (top << 23) + (r >> 7) + ((i32)(half * half - (m << 25)) < 0);
  }
  return f32_round(top, r);
}

// One more step, with what the square of the 31-bit root leaves over, doubles its bits. The
// step from a root 3 too small gives one less than 5 too large.
INSTRUCTION("f64.sqrt") pair f64_sqrt(u32 lo, u32 hi) {
  i32 e = (i32)(hi >> 20);
  if (UNLIKELY((u32)(e - 1) >= 0x7fe)) {
    if ((hi == F64_INF || !(hi & F64_ABS)) && !lo) return (pair){lo, hi};
    if (hi >= F64_INF) return F64_NAN;
    u32 n = zeros(lo, hi) - 11;
    e = 1 - (i32)n;
    if (n >= 32) {
      hi = lo;
      lo = 0;
      n -= 32;
    }
    pair r = shift_left(lo, hi, n);
    lo = r.lo;
    hi = r.hi;
  }
  hi = (hi & F64_FRACTION) | F64_ONE;
  if (!(e & 1)) {
    hi = (hi << 1) + (lo >> 31);
    lo <<= 1;
  }
  hi = (hi << 8) + (lo >> 24);
  u32 m = lo;
  lo <<= 8;
  u32 s = root(hi, lo) - 1;
  u32 square = s * s;
  hi -= upper(s, s) + (lo < square);
  lo -= square; // less than 6·s
  // 2^29·rest / s
  u32 q = ratio(lo << 29, (hi << 29) + (lo >> 3), s);
  u32 l = (s << 30) + q, h = (s >> 2) + (l < q);
  u32 top = (u32)((e + 1021) >> 1);
  if (UNLIKELY((l & 0xff) - 0x7f < 7)) {
    // The half, in units of 2^-53, squared is m·2^54 or nearly: the second words of both tell,
    // as the lower one of m·2^54 is 0.
    u32 half = (h << 25) + (l >> 8 << 1) + 1;
    u32 second = upper(half, half) + 2 * half * (h >> 7);
    u32 vl = (l >> 8) + (h << 24), vh = (top << 20) + (h >> 8);
    if ((i32)(second - (m << 22)) < 0 && !++vl) vh++;
    return (pair){vl, vh};
  }
  return f64_round(top, l << 2, (h << 2) + (l >> 30));
}
