// f64 addition, subtraction and multiplication.

#include "runtime.h"

RARE u64 f64_outside(u32 sign, i32 e, u64 r) {
  if (e > 0) return (u64)(sign | 0x7ff) << 52;
  // Subnormal: r moves right until the exponent is 1, keeping a sticky bit.
  u32 n = (u32)-e;
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
  u32 top = f64_top(a), differ = f64_top(b);
  i32 distance = (i32)(top & 0x7ff) - (i32)(differ & 0x7ff);
  differ ^= top;
  HERE(differ);
  if (distance < 0) {
    distance = -distance;
    HERE(distance);
    top ^= differ;
    u64 ab = a;
    a = b;
    b = ab;
  }
  u32 e = top & 0x7ff;
  if (UNLIKELY(e == 0x7ff)) return f64_add_special(a, b);

  // Left-aligned, the significand has pushed out the sign and the exponent.
  // Subnormal numbers have no leading one, and exponent 1.
  u64 m, n;
  if (LIKELY((i32)e != distance)) {
    m = a << 11 | TOP64;
    n = b << 11 | TOP64;
  } else {
    m = a << 11;
    n = b << 11;
    if (e) {
      m |= TOP64;
      distance--;
    } else {
      top++;
    }
  }
  if (UNLIKELY(distance > 11)) {
    // Bits get lost only beyond the 11 zeros that n ends with.
    u64 shifted = distance > 63 ? 0 : n >> distance;
    n = shifted | (distance > 63 ? n != 0 : shifted << distance != n);
  } else {
    n >>= distance;
  }

  u64 r;
  if (differ < 0x800) {
    r = m + n;
    if (r < m) {
      top++;
      r = r >> 1 | (r & 1) | TOP64;
      if (UNLIKELY((top & 0x7ff) == 0x7ff)) r = TOP64;  // overflow, to infinity
    }
  } else {
    r = m - n;
    if (UNLIKELY(m <= n)) {
      top = m == n ? 1 : top ^ 0x800;
      r = -r;
    }
    if ((i64)r >= 0) {
      // Less leading zeros than the exponent allows, else it is subnormal.
      u32 zeros = (u32)__builtin_clzll(r);
      e = top & 0x7ff;
      if (zeros >= e) zeros = e - 1;
      r <<= zeros;
      top -= zeros;
    }
  }
  return f64_round(top - 1, r);
}

INSTRUCTION("f64.sub") u64 f64_sub(u64 a, u64 b) { return f64_add(a, b ^ TOP64); }

// The product where a factor is zero, infinite or NaN; else 1, which is no
// product of such a factor. The arguments have no signs, sign is the product's.
RARE u64 f64_mul_special(u64 a, u64 b, u64 sign) {
  if (a > F64_INF || b > F64_INF) return F64_NAN;
  if (a == F64_INF || b == F64_INF) return a && b ? F64_INF | sign : F64_NAN;
  return a && b ? 1 : sign;
}

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
