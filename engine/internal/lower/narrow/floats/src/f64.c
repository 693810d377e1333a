// f64 arithmetic.

#include "words.h"

pair shift_right(u32 lo, u32 hi, u32 n) {
  if (n >= 32) {
    u32 lost = lo;
    if (n >= 64) return (pair){(lo | hi) != 0, 0};
    n -= 32;
    lo = hi;
    hi = 0;
    if (!n) return (pair){lo | (lost != 0), 0};
    u32 p = power(32 - n);
    HERE(p);
    return (pair){lo >> n | ((lost | lo * p) != 0), 0};
  }
  if (!n) return (pair){lo, hi};
  u32 p = power(32 - n);
  HERE(p);
  return (pair){((lo >> n) + hi * p) | (lo * p != 0), hi >> n};
}

pair f64_outside(u32 sign, i32 e, u32 lo, u32 hi) {
  if (e > 0) return (pair){0, (sign | 0x7ff) << 20};
  // Subnormal: it moves right until the exponent is 1.
  pair r = shift_right(lo, hi, (u32)-e);
  return f64_round(sign, r.lo, r.hi);
}

// The significand of a normal number, aligned.
#define ALIGNED(lo, hi) ((((hi & F64_FRACTION) | F64_ONE) << 10) + (lo >> 22))

// The sum where the one with the larger exponent is an infinity or NaN.
RARE pair f64_add_special(u32 al, u32 ah, u32 bl, u32 bh) {
  if (al || (ah & F64_ABS) != F64_INF) return F64_NAN;
  // The other one may be infinite only with the same sign, and no NaN.
  if ((bh & F64_ABS) >= F64_INF && (bl || ah != bh)) return F64_NAN;
  return (pair){al, ah};
}

INSTRUCTION("f64.add") pair f64_add(u32 al, u32 ah, u32 bl, u32 bh) {
  u32 differ = ah ^ bh;
  if ((ah & F64_ABS) < (bh & F64_ABS)) {
    u32 t = al;
    al = bl;
    bl = t;
    ah = bh;
    bh = ah ^ differ;
  }
  u32 e = ah >> 20 & 0x7ff, n = bh >> 20 & 0x7ff;
  if (UNLIKELY(e == 0x7ff)) return f64_add_special(al, ah, bl, bh);
  u32 top = ah >> 20 & 0x800;
  u32 mh, nh, ml = al << 10, nl = bl << 10;
  if (LIKELY(n)) {
    mh = ALIGNED(al, ah);
    nh = ALIGNED(bl, bh);
    n = e - n;
  } else {
    nh = (bh << 12 >> 2) + (bl >> 22);
    if (e) {
      mh = ALIGNED(al, ah);
      n = e - 1;
    } else {
      mh = (ah << 12 >> 2) + (al >> 22);
      e = 1;
    }
  }
  if (n) {
    if (UNLIKELY(n >= 32)) {
      pair r = shift_right(nl, nh, n);
      nl = r.lo;
      nh = r.hi;
    } else {
      u32 p = TOP >> (n - 1);
      HERE(p);
      u32 lost = nl * p;
      nl = (nl >> n) + nh * p;
      nh >>= n;
      if (lost) nl |= 1;
    }
  }
  u32 l, h;
  if ((i32)differ >= 0) {
    l = ml + nl;
    h = mh + nh + (l < ml);
    if ((i32)h < 0) {
      l = (l >> 1) + (h << 31) | (l & 1);
      h >>= 1;
      e++;
      if (UNLIKELY(e == 0x7ff)) return (pair){0, (top << 20) + F64_INF};
    }
  } else {
    l = ml - nl;
    h = mh - nh - (ml < nl);
    if (UNLIKELY((i32)h < 0)) {
      l = -l;
      h = ~h + !l;
      top ^= 0x800;
    }
    if (!(h & LEADING)) {
      if (!(h | l)) return (pair){0, 0};
      // Less leading zeros than the exponent allows, else it is subnormal.
      u32 z = h & LEADING >> 1 ? 1 : zeros(l, h) - 1;
      if (UNLIKELY(z >= e)) z = e - 1;
      e -= z;
      if (z >= 32) {
        h = l;
        l = 0;
        z -= 32;
      }
      pair r = shift_left(l, h, z);
      l = r.lo;
      h = r.hi;
    }
  }
  return f64_round(top + e - 1, l, h);
}

// A factor, or dividend or divisor, that is not normal: made a significand of 53 bits if it is
// subnormal.
typedef struct {
  u32 lo, hi;
  i32 e;
} unpacked;

RARE unpacked f64_unpack(u32 lo, u32 hi) {
  i32 e = (i32)(hi >> 20 & 0x7ff);
  hi &= F64_FRACTION;
  if (e) return (unpacked){lo, hi | F64_ONE, e};
  u32 n = zeros(lo, hi) - 11;
  e = 1 - (i32)n;
  if (n >= 32) {
    hi = lo;
    lo = 0;
    n -= 32;
  }
  pair r = shift_left(lo, hi, n);
  return (unpacked){r.lo, r.hi, e};
}

// Sums of products of 14 bits, four at most, fit a word. The product of two significands has
// 105 or 106 bits; its columns below bit 42 count only in a sticky bit.
SHARED pair f64_product(u32 sign, i32 e, u32 al, u32 ah, u32 bl, u32 bh) {
  const u32 mask = 0x3fff;
  u32 a0 = al & mask, a1 = al >> 14 & mask, a2 = (al >> 28) + ((ah & 0x3ff) << 4), a3 = ah >> 10;
  u32 b0 = bl & mask, b1 = bl >> 14 & mask, b2 = (bl >> 28) + ((bh & 0x3ff) << 4), b3 = bh >> 10;
  u32 lost = a0 * b0;
  u32 c = (lost >> 14) + a0 * b1 + a1 * b0;
  lost |= c;
  c = (c >> 14) + a0 * b2 + a1 * b1 + a2 * b0;
  lost |= c;
  c = (c >> 14) + a0 * b3 + a1 * b2 + a2 * b1 + a3 * b0;
  u32 lo = c & mask;
  c = (c >> 14) + a1 * b3 + a2 * b2 + a3 * b1;
  lo += (c & mask) << 14;
  c = (c >> 14) + a2 * b3 + a3 * b2;
  lo += c << 28;
  u32 hi = (a3 * b3 << 10) + (c >> 4);
  if ((i32)hi < 0) {
    lost |= lo & 1;
    lo = (lo >> 1) + (hi << 31);
    hi >>= 1;
    e++;
  }
  if (lost & mask) lo |= 1;
  return f64_finish(sign, e, lo, hi);
}

RARE pair f64_mul_special(u32 al, u32 ah, u32 bl, u32 bh) {
  if (f64_is_nan(al, ah) || f64_is_nan(bl, bh)) return F64_NAN;
  u32 sign = (ah ^ bh) & TOP;
  ah &= F64_ABS;
  bh &= F64_ABS;
  if (ah == F64_INF || bh == F64_INF) return (ah | al) && (bh | bl) ? (pair){0, F64_INF | sign} : F64_NAN;
  if (!(ah | al) || !(bh | bl)) return (pair){0, sign};
  unpacked a = f64_unpack(al, ah), b = f64_unpack(bl, bh);
  return f64_product(sign >> 20, a.e + b.e - 1024, a.lo, a.hi, b.lo, b.hi);
}

INSTRUCTION("f64.mul") pair f64_mul(u32 al, u32 ah, u32 bl, u32 bh) {
  u32 e = ah >> 20 & 0x7ff, f = bh >> 20 & 0x7ff;
  if (UNLIKELY(e - 1 >= 0x7fe || f - 1 >= 0x7fe)) return f64_mul_special(al, ah, bl, bh);
  return f64_product((ah ^ bh) >> 20 & 0x800, (i32)(e + f) - 1024,
    al, (ah & F64_FRACTION) | F64_ONE, bl, (bh & F64_FRACTION) | F64_ONE);
}

// A digit of 14 bits of a quotient, by the divisor's highest 17 bits plus one: it is never too
// large, and too small by less than 2, so that the rest stays below two divisors. The divisor's
// parts have 17, 17 and 19 bits: products of a digit with the lower ones fit a word.
#define DIGIT                                                                          \
  q = ((rh << 10) + (rl >> 22)) / estimate;                                            \
  {                                                                                    \
    u32 middle = q * d1, low = q * d0 + (middle << 17), high = (middle >> 15) + (q * d2 << 2); \
    high += low < middle << 17;                                                        \
    u32 shifted = rl << 14;                                                            \
    rh = (rh << 14) + (rl >> 18) - high - (shifted < low);                             \
    rl = shifted - low;                                                                \
  }

SHARED pair f64_quotient(u32 sign, i32 e, u32 rl, u32 rh, u32 dl, u32 dh) {
  u32 estimate = (dh >> 4) + 1;
  u32 d0 = dl & 0x1ffff, d1 = (dl >> 17) + ((dh & 3) << 15), d2 = dh >> 2;
  u32 q, hi, lo;
  DIGIT
  hi = q << 14;
  DIGIT
  hi += q;
  DIGIT
  lo = q << 14;
  DIGIT
  lo += q;
  // hi·2^28 + lo is the quotient, shifted by 56 bits, or at most 1 less.
  if (rh > dh || (rh == dh && rl >= dl)) {
    lo++;
    rl -= dl;
    rh ^= dh; // 0 if nothing remains
  }
  u32 sticky = (rl | rh) != 0;
  u32 l = lo + (hi << 28);
  hi = (hi >> 4) + (l < lo);
  lo = l;
  // It is between 2^55 and 2^57.
  if (hi >> 24) {
    e++;
    lo = (lo << 6) + (sticky << 5);
    hi = (hi << 6) + (l >> 26);
  } else {
    lo = (lo << 7) + (sticky << 6);
    hi = (hi << 7) + (l >> 25);
  }
  return f64_finish(sign, e, lo, hi);
}

RARE pair f64_div_special(u32 al, u32 ah, u32 bl, u32 bh) {
  if (f64_is_nan(al, ah) || f64_is_nan(bl, bh)) return F64_NAN;
  u32 sign = (ah ^ bh) & TOP;
  ah &= F64_ABS;
  bh &= F64_ABS;
  if (ah == F64_INF) return bh == F64_INF ? F64_NAN : (pair){0, ah | sign};
  if (!(bh | bl)) return ah | al ? (pair){0, F64_INF | sign} : F64_NAN;
  if (bh == F64_INF || !(ah | al)) return (pair){0, sign};
  unpacked a = f64_unpack(al, ah), b = f64_unpack(bl, bh);
  return f64_quotient(sign >> 20, a.e - b.e + 1021, a.lo, a.hi, b.lo, b.hi);
}

INSTRUCTION("f64.div") pair f64_div(u32 al, u32 ah, u32 bl, u32 bh) {
  u32 e = ah >> 20 & 0x7ff, f = bh >> 20 & 0x7ff;
  if (UNLIKELY(e - 1 >= 0x7fe || f - 1 >= 0x7fe)) return f64_div_special(al, ah, bl, bh);
  return f64_quotient((ah ^ bh) >> 20 & 0x800, (i32)(e - f) + 1021,
    al, (ah & F64_FRACTION) | F64_ONE, bl, (bh & F64_FRACTION) | F64_ONE);
}
