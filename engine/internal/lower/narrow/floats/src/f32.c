// f32 arithmetic. The scheme is that of f64.c; significands fit a word here.

#include "words.h"

u32 f32_outside(u32 sign, i32 e, u32 r) {
  if (e > 0) return (sign | 0xff) << 23;
  u32 n = (u32)-e;
  if (n > 31) return sign << 23;
  if (!n) return f32_round(sign, r);
  u32 p = power(32 - n);
  HERE(p);
  return f32_round(sign, r >> n | (r * p != 0));
}

RARE u32 f32_add_special(u32 a, u32 b) {
  if ((a & F32_ABS) != F32_INF) return F32_NAN;
  return (b & F32_ABS) >= F32_INF && a != b ? F32_NAN : a;
}

INSTRUCTION("f32.add") u32 f32_add(u32 a, u32 b) {
  u32 differ = a ^ b;
  if ((a & F32_ABS) < (b & F32_ABS)) {
    a = b;
    b = a ^ differ;
  }
  u32 e = a >> 23 & 0xff, n = b >> 23 & 0xff, top = a >> 23 & 0x100;
  if (UNLIKELY(e == 0xff)) return f32_add_special(a, b);
  u32 m;
  if (LIKELY(n)) {
    m = ((a & F32_FRACTION) | F32_ONE) << 7;
    b = ((b & F32_FRACTION) | F32_ONE) << 7;
    n = e - n;
  } else {
    b = (b & F32_FRACTION) << 7;
    m = (a & F32_FRACTION) << 7;
    if (e) {
      m |= LEADING;
      n = e - 1;
    } else {
      e = 1;
    }
  }
  if (n) {
    if (n >= 32) {
      b = b != 0;
    } else {
      u32 p = TOP >> (n - 1);
      HERE(p);
      u32 lost = b * p;
      b >>= n;
      if (lost) b |= 1;
    }
  }
  u32 r;
  if ((i32)differ >= 0) {
    r = m + b;
    if ((i32)r < 0) {
      r = r >> 1 | (r & 1);
      e++;
      if (UNLIKELY(e == 0xff)) return (top << 23) + F32_INF;
    }
  } else {
    r = m - b; // a is no less
    if (!(r & LEADING)) {
      if (!r) return 0;
      u32 z = r & LEADING >> 1 ? 1 : (u32)__builtin_clz(r) - 1;
      if (UNLIKELY(z >= e)) z = e - 1;
      e -= z;
      r *= power(z);
    }
  }
  return f32_round(top + e - 1, r);
}

SHARED u32 f32_product(u32 sign, i32 e, u32 a, u32 b) {
  u32 ah = a >> 12, al = a & 0xfff, bh = b >> 12, bl = b & 0xfff;
  u32 lost = al * bl;
  u32 middle = ah * bl + al * bh + (lost >> 12);
  u32 r = (ah * bh << 8) + (middle >> 4); // of 31 or 32 bits
  u32 sticky = (lost & 0xfff) | (middle & 0xf);
  if ((i32)r < 0) {
    sticky |= r & 1;
    r >>= 1;
    e++;
  }
  if (sticky) r |= 1;
  return f32_finish(sign, e, r);
}

RARE u32 f32_mul_special(u32 a, u32 b) {
  if (f32_is_nan(a) || f32_is_nan(b)) return F32_NAN;
  u32 sign = (a ^ b) & TOP;
  a &= F32_ABS;
  b &= F32_ABS;
  if (a == F32_INF || b == F32_INF) return a && b ? F32_INF | sign : F32_NAN;
  if (!a || !b) return sign;
  i32 e = (i32)(a >> 23), f = (i32)(b >> 23);
  if (!e) e = f32_normalize(&a);
  if (!f) f = f32_normalize(&b);
  return f32_product(sign >> 23, e + f - 128, (a & F32_FRACTION) | F32_ONE, (b & F32_FRACTION) | F32_ONE);
}

INSTRUCTION("f32.mul") u32 f32_mul(u32 a, u32 b) {
  u32 e = a >> 23 & 0xff, f = b >> 23 & 0xff;
  if (UNLIKELY(e - 1 >= 0xfe || f - 1 >= 0xfe)) return f32_mul_special(a, b);
  return f32_product((a ^ b) >> 23 & 0x100, (i32)(e + f) - 128, (a & F32_FRACTION) | F32_ONE, (b & F32_FRACTION) | F32_ONE);
}

// Two digits of 13 bits, by the divisor's highest 18 bits plus one.
SHARED u32 f32_quotient(u32 sign, i32 e, u32 r, u32 d) {
  u32 estimate = (d >> 6) + 1;
  u32 q = (r << 7) / estimate;
  r = (r << 13) - q * d;
  u32 second = (r << 7) / estimate;
  r = (r << 13) - second * d;
  q = (q << 13) + second;
  while (r >= d) {
    r -= d;
    q++;
  }
  // The quotient, shifted by 26 bits, is between 2^25 and 2^27.
  if (q >> 26) {
    e++;
    q <<= 4;
  } else {
    q <<= 5;
  }
  return f32_finish(sign, e, q | (r != 0));
}

RARE u32 f32_div_special(u32 a, u32 b) {
  if (f32_is_nan(a) || f32_is_nan(b)) return F32_NAN;
  u32 sign = (a ^ b) & TOP;
  a &= F32_ABS;
  b &= F32_ABS;
  if (a == F32_INF) return b == F32_INF ? F32_NAN : a | sign;
  if (!b) return a ? F32_INF | sign : F32_NAN;
  if (b == F32_INF || !a) return sign;
  i32 e = (i32)(a >> 23), f = (i32)(b >> 23);
  if (!e) e = f32_normalize(&a);
  if (!f) f = f32_normalize(&b);
  return f32_quotient(sign >> 23, e - f + 125, (a & F32_FRACTION) | F32_ONE, (b & F32_FRACTION) | F32_ONE);
}

INSTRUCTION("f32.div") u32 f32_div(u32 a, u32 b) {
  u32 e = a >> 23 & 0xff, f = b >> 23 & 0xff;
  if (UNLIKELY(e - 1 >= 0xfe || f - 1 >= 0xfe)) return f32_div_special(a, b);
  return f32_quotient((a ^ b) >> 23 & 0x100, (i32)(e - f) + 125, (a & F32_FRACTION) | F32_ONE, (b & F32_FRACTION) | F32_ONE);
}
