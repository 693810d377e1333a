// f64 division.

#include "runtime.h"

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
