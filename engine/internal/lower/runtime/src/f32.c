// f32 addition, subtraction, multiplication and division. The scheme is that of
// f64.c; significands fit 32 bits here.

#include "runtime.h"

RARE u32 f32_outside(u32 sign, i32 e, u32 r) {
  if (e > 0) return (sign | 0xff) << 23;
  u32 n = (u32)-e;
  if (n > 31) return sign << 23;
  u32 shifted = r >> n;
  return f32_round(sign, shifted | (shifted << n != r));
}

RARE u32 f32_add_special(u32 a, u32 b) {
  if (a << 9) return F32_NAN;
  return (b & F32_INF) == F32_INF && a != b ? F32_NAN : a;
}

INSTRUCTION("f32.add") u32 f32_add(u32 a, u32 b) {
  u32 top = a >> 23, differ = b >> 23;
  i32 distance = (i32)(top & 0xff) - (i32)(differ & 0xff);
  differ ^= top;
  HERE(differ);
  if (distance < 0) {
    distance = -distance;
    HERE(distance);
    top ^= differ;
    u32 ab = a;
    a = b;
    b = ab;
  }
  u32 e = top & 0xff;
  if (UNLIKELY(e == 0xff)) return f32_add_special(a, b);

  u32 m, n;
  if (LIKELY((i32)e != distance)) {
    m = a << 8 | TOP32;
    n = b << 8 | TOP32;
  } else {
    m = a << 8;
    n = b << 8;
    if (e) {
      m |= TOP32;
      distance--;
    } else {
      top++;
    }
  }
  if (UNLIKELY(distance > 8)) {
    u32 shifted = distance > 31 ? 0 : n >> distance;
    n = shifted | (distance > 31 ? n != 0 : shifted << distance != n);
  } else {
    n >>= distance;
  }

  u32 r;
  if (differ < 0x100) {
    r = m + n;
    if (r < m) {
      top++;
      r = r >> 1 | (r & 1) | TOP32;
      if (UNLIKELY((top & 0xff) == 0xff)) r = TOP32;
    }
  } else {
    r = m - n;
    if (UNLIKELY(m <= n)) {
      top = m == n ? 1 : top ^ 0x100;
      r = -r;
    }
    if ((i32)r >= 0) {
      u32 zeros = (u32)__builtin_clz(r);
      e = top & 0xff;
      if (zeros >= e) zeros = e - 1;
      r <<= zeros;
      top -= zeros;
    }
  }
  return f32_round(top - 1, r);
}

INSTRUCTION("f32.sub") u32 f32_sub(u32 a, u32 b) { return f32_add(a, b ^ TOP32); }

RARE u32 f32_mul_special(u32 a, u32 b, u32 sign) {
  if (a > F32_INF || b > F32_INF) return F32_NAN;
  if (a == F32_INF || b == F32_INF) return a && b ? F32_INF | sign : F32_NAN;
  return a && b ? 1 : sign;
}

INSTRUCTION("f32.mul") u32 f32_mul(u32 a, u32 b) {
  i32 e = (i32)(a >> 23 & 0xff), f = (i32)(b >> 23 & 0xff);
  u32 sign = (a ^ b) >> 23 & 0x100;
  if (UNLIKELY((u32)(e - 1) >= 0xfe || (u32)(f - 1) >= 0xfe)) {
    a &= F32_ABS;
    b &= F32_ABS;
    u32 special = f32_mul_special(a, b, sign << 23);
    if (special != 1) return special;
    if (!e) e = f32_normalize(&a);
    if (!f) f = f32_normalize(&b);
  }
  u64 product = (u64)(a << 8 | TOP32) * (b << 8 | TOP32);
  u32 r = high(product);
  e += f - 127;  // the exponent less one
  if ((i32)r >= 0) {
    r <<= 1;
    HERE(r);
    e--;
  }
  return f32_finish(sign, e, r | (low(product) != 0));
}

// The quotient where an operand is zero, infinite or NaN; else 1.
RARE u32 f32_div_special(u32 a, u32 b, u32 sign) {
  if (a > F32_INF || b > F32_INF) return F32_NAN;
  if (a == b && (!a || a == F32_INF)) return F32_NAN;
  if (a == F32_INF || !b) return F32_INF | sign;
  return !a || b == F32_INF ? sign : 1;
}

INSTRUCTION("f32.div") u32 f32_div(u32 a, u32 b) {
  i32 e = (i32)(a >> 23 & 0xff), f = (i32)(b >> 23 & 0xff);
  u32 sign = (a ^ b) >> 23 & 0x100;
  if (UNLIKELY((u32)(e - 1) >= 0xfe || (u32)(f - 1) >= 0xfe)) {
    a &= F32_ABS;
    b &= F32_ABS;
    u32 special = f32_div_special(a, b, sign << 23);
    if (special != 1) return special;
    if (!e) e = f32_normalize(&a);
    if (!f) f = f32_normalize(&b);
  }
  u32 m = (a & F32_FRACTION) | F32_ONE, n = (b & F32_FRACTION) | F32_ONE;
  e += 125 - f;  // the exponent less one
  // The quotient of 32 bits has its leading one at the top.
  u32 rest = 0;
  if (m >= n) {
    rest = m << 31;
    m >>= 1;
    e++;
  }
  u32 q = div64(m, rest, n);
  return f32_finish(sign, e, q | (q * n != rest));
}
