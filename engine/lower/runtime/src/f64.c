// f64 addition, subtraction and multiplication.

#include "runtime.h"

RARE u64 f64_outside(u32 sign, i32 exponent, u64 r) {
  if (exponent > 0) return (u64)(sign | 0x7ff) << 52;
  // Subnormal: r moves right until the exponent is 1, keeping a sticky bit.
  u32 n = 1 - exponent;
  if (n > 63) return (u64)sign << 52;
  u64 shifted = r >> n;
  return f64_round(sign, shifted | (shifted << n != r));
}

// The sum where a is an infinity or NaN, and b any number.
RARE u64 f64_add_special(u64 a, u64 b) {
  if (a << 12) return F64_NAN;
  // b may be infinite only with the same sign, and no NaN.
  return f64_top(b << 1) >> 1 == 0x7ff && a != b ? F64_NAN : a;
}

INSTRUCTION("f64.add") u64 f64_add(u64 a, u64 b) {
  u64 differ = a ^ b;
  u32 top = f64_top(a);
  i32 distance = (i32)(top & 0x7ff) - (i32)(f64_top(b) & 0x7ff);
  if (distance < 0) {
    distance = -distance;
    u64 ab = a;
    a = b;
    b = ab;
    top = f64_top(a);
  }
  u32 e = top & 0x7ff, sign = top & 0x800;
  if (UNLIKELY(e == 0x7ff)) return f64_add_special(a, b);

  // Left-aligned, the significand has pushed out the sign and the exponent.
  // Subnormal numbers have no leading one, and exponent 1.
  u64 m = a << 11, n = b << 11;
  if (LIKELY((i32)e != distance)) {
    m |= TOP64;
    n |= TOP64;
  } else if (e) {
    m |= TOP64;
    distance--;
  } else {
    e = 1;
  }
  if (distance > 11) {
    // Bits get lost only beyond the 11 zeros that n ends with.
    u64 shifted = distance > 63 ? 0 : n >> distance;
    n = shifted | (distance > 63 ? n != 0 : shifted << distance != n);
  } else {
    n >>= distance;
  }

  u64 r;
  if ((i64)differ >= 0) {
    r = m + n;
    if (r < m) {
      r = r >> 1 | (r & 1) | TOP64;
      e++;
    }
  } else {
    r = m - n;
    if (m <= n) {
      if (m == n) return 0;
      r = -r;
      sign ^= 0x800;
    }
    if ((i64)r >= 0) {
      u32 zeros = (u32)__builtin_clzll(r);
      if (zeros >= e) zeros = e - 1;
      r <<= zeros;
      e -= zeros;
    }
  }
  return f64_finish(sign, (i32)e, r);
}

INSTRUCTION("f64.sub") u64 f64_sub(u64 a, u64 b) { return f64_add(a, b ^ TOP64); }

// The product where a factor is zero, infinite or NaN; else 1, which is no
// product of such a factor. The arguments have no signs, sign is the product's.
RARE u64 f64_mul_special(u64 a, u64 b, u64 sign) {
  if (a > F64_INF || b > F64_INF) return F64_NAN;
  if (a == F64_INF || b == F64_INF) return a && b ? F64_INF | sign : F64_NAN;
  return a && b ? 1 : sign;
}

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

  // The product of two 53-bit significands by halves of 21 and 32 bits:
  // high·2^64 + middle·2^32 + lowest, at least 2^104 and less than 2^106.
  u64 ah = (a >> 32 & 0xfffff) | 0x100000, al = (u32)a;
  u64 bh = (b >> 32 & 0xfffff) | 0x100000, bl = (u32)b;
  u64 lowest = al * bl;
  u64 middle = ah * bl + al * bh + (lowest >> 32);
  u64 r = (ah * bh << 22) + (middle >> 10);  // less the lowest 42 bits
  e += f - 1022;
  if ((i64)r >= 0) {
    r <<= 1;
    e--;
  }
  // The 42 bits decide only at the half, or where more bits get lost.
  if (UNLIKELY((low(r) & 0x7ff) == 0x400 || (u32)(e - 1) >= 0x7fe)) {
    r |= (low(middle) << 22 | low(lowest)) != 0;
  }
  return f64_finish(sign, e, r);
}
