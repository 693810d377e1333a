// Comparisons, min and max.
//
// As signed integers, floats without sign bit are in order, and above all with one; those are
// in reverse order. Only −0 and +0 are the same.

#include "words.h"

#define F64_2 u32 al, u32 ah, u32 bl, u32 bh

// Could one be NaN? It is if its exponent is the largest and it is no infinity.
#define F64_SPECIAL (UNLIKELY((ah & F64_ABS) >= F64_INF || (bh & F64_ABS) >= F64_INF))

RARE int f64_unordered(F64_2) { return f64_is_nan(al, ah) || f64_is_nan(bl, bh); }

INLINE int f64_same(F64_2) {
  if (al != bl) return 0;
  return ah == bh || !((ah | bh) << 1 | al);
}

// Is a less, if they are not the same zero?
INLINE int f64_below(F64_2) {
  if (ah == bh) return (i32)ah < 0 ? bl < al : al < bl;
  return (i32)(ah & bh) < 0 ? (i32)bh < (i32)ah : (i32)ah < (i32)bh;
}

INLINE int f64_less(F64_2) {
  if (ah == bh) return (i32)ah < 0 ? bl < al : al < bl;
  if ((i32)(ah & bh) < 0) return (i32)bh < (i32)ah;
  return (i32)ah < (i32)bh && ((ah | bh) << 1 | al | bl);
}

INSTRUCTION("f64.eq") u32 f64_eq(F64_2) {
  if (F64_SPECIAL && f64_unordered(al, ah, bl, bh)) return 0;
  return f64_same(al, ah, bl, bh);
}
INSTRUCTION("f64.ne") u32 f64_ne(F64_2) {
  if (F64_SPECIAL && f64_unordered(al, ah, bl, bh)) return 1;
  return !f64_same(al, ah, bl, bh);
}
INSTRUCTION("f64.lt") u32 f64_lt(F64_2) {
  if (F64_SPECIAL && f64_unordered(al, ah, bl, bh)) return 0;
  return f64_less(al, ah, bl, bh);
}
INSTRUCTION("f64.gt") u32 f64_gt(F64_2) {
  if (F64_SPECIAL && f64_unordered(al, ah, bl, bh)) return 0;
  return f64_less(bl, bh, al, ah);
}
INSTRUCTION("f64.le") u32 f64_le(F64_2) {
  if (F64_SPECIAL && f64_unordered(al, ah, bl, bh)) return 0;
  return !f64_less(bl, bh, al, ah);
}
INSTRUCTION("f64.ge") u32 f64_ge(F64_2) {
  if (F64_SPECIAL && f64_unordered(al, ah, bl, bh)) return 0;
  return !f64_less(al, ah, bl, bh);
}
INSTRUCTION("f64.min") pair f64_min(F64_2) {
  if (F64_SPECIAL && f64_unordered(al, ah, bl, bh)) return F64_NAN;
  if (f64_below(al, ah, bl, bh)) return (pair){al, ah};
  return (pair){bl, bh};
}
INSTRUCTION("f64.max") pair f64_max(F64_2) {
  if (F64_SPECIAL && f64_unordered(al, ah, bl, bh)) return F64_NAN;
  if (f64_below(al, ah, bl, bh)) return (pair){bl, bh};
  return (pair){al, ah};
}

#define F32_UNORDERED (UNLIKELY((a & F32_ABS) > F32_INF || (b & F32_ABS) > F32_INF))

INLINE int f32_same(u32 a, u32 b) { return a == b || !((a | b) << 1); }

INLINE int f32_below(u32 a, u32 b) { return (i32)(a & b) < 0 ? (i32)b < (i32)a : (i32)a < (i32)b; }

INLINE int f32_less(u32 a, u32 b) {
  if ((i32)(a & b) < 0) return (i32)b < (i32)a;
  return (i32)a < (i32)b && (a | b) << 1;
}

INSTRUCTION("f32.eq") u32 f32_eq(u32 a, u32 b) { return F32_UNORDERED ? 0 : f32_same(a, b); }
INSTRUCTION("f32.ne") u32 f32_ne(u32 a, u32 b) { return F32_UNORDERED ? 1 : !f32_same(a, b); }
INSTRUCTION("f32.lt") u32 f32_lt(u32 a, u32 b) { return F32_UNORDERED ? 0 : f32_less(a, b); }
INSTRUCTION("f32.gt") u32 f32_gt(u32 a, u32 b) { return F32_UNORDERED ? 0 : f32_less(b, a); }
INSTRUCTION("f32.le") u32 f32_le(u32 a, u32 b) { return F32_UNORDERED ? 0 : !f32_less(b, a); }
INSTRUCTION("f32.ge") u32 f32_ge(u32 a, u32 b) { return F32_UNORDERED ? 0 : !f32_less(a, b); }
INSTRUCTION("f32.min") u32 f32_min(u32 a, u32 b) { return F32_UNORDERED ? F32_NAN : f32_below(a, b) ? a : b; }
INSTRUCTION("f32.max") u32 f32_max(u32 a, u32 b) { return F32_UNORDERED ? F32_NAN : f32_below(a, b) ? b : a; }
