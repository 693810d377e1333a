// Integers to floats, and floats to the other float type.

#include "words.h"

// A magnitude becomes an aligned significand, one of 64 bits with a sticky bit: its leading one
// is 2^30 or 2^62 then, or 2^31 or 2^63 before that.

// The magnitude is not 0; top has the sign.
SHARED pair f64_from_word(u32 top, u32 v) {
  u32 n = (u32)__builtin_clz(v);
  v *= power(n);
  return (pair){v << 21, ((top + 1023 + 30 - n) << 20) + (v >> 11)};
}

INSTRUCTION("f64.convert_i32_u") pair f64_convert_i32_u(u32 v) {
  if (!v) return (pair){0, 0};
  return f64_from_word(0, v);
}

INSTRUCTION("f64.convert_i32_s") pair f64_convert_i32_s(u32 v) {
  if (!v) return (pair){0, 0};
  if ((i32)v < 0) return f64_from_word(0x800, -v);
  return f64_from_word(0, v);
}

// Shifts the leading one to the top.
INLINE pair leading(u32 lo, u32 hi, u32 n) {
  if (n >= 32) {
    hi = lo;
    lo = 0;
    n -= 32;
  }
  return shift_left(lo, hi, n);
}

SHARED pair f64_from_words(u32 top, u32 lo, u32 hi) {
  u32 n = zeros(lo, hi);
  pair v = leading(lo, hi, n);
  return f64_round(top + 1023 + 62 - n, (v.lo >> 1) + (v.hi << 31) | (v.lo & 1), v.hi >> 1);
}

INSTRUCTION("f64.convert_i64_u") pair f64_convert_i64_u(u32 lo, u32 hi) {
  if (!(lo | hi)) return (pair){0, 0};
  return f64_from_words(0, lo, hi);
}

INSTRUCTION("f64.convert_i64_s") pair f64_convert_i64_s(u32 lo, u32 hi) {
  if (!(lo | hi)) return (pair){0, 0};
  if ((i32)hi < 0) return f64_from_words(0x800, -lo, ~hi + !lo);
  return f64_from_words(0, lo, hi);
}

SHARED u32 f32_from_word(u32 top, u32 v) {
  u32 n = (u32)__builtin_clz(v);
  v *= power(n);
  return f32_round(top + 127 + 30 - n, v >> 1 | (v & 1));
}

INSTRUCTION("f32.convert_i32_u") u32 f32_convert_i32_u(u32 v) { return v ? f32_from_word(0, v) : 0; }

INSTRUCTION("f32.convert_i32_s") u32 f32_convert_i32_s(u32 v) {
  if (!v) return 0;
  return (i32)v < 0 ? f32_from_word(0x100, -v) : f32_from_word(0, v);
}

SHARED u32 f32_from_words(u32 top, u32 lo, u32 hi) {
  u32 n = zeros(lo, hi);
  pair v = leading(lo, hi, n);
  return f32_round(top + 127 + 62 - n, v.hi >> 1 | (v.hi & 1) | (v.lo != 0));
}

INSTRUCTION("f32.convert_i64_u") u32 f32_convert_i64_u(u32 lo, u32 hi) { return lo | hi ? f32_from_words(0, lo, hi) : 0; }

INSTRUCTION("f32.convert_i64_s") u32 f32_convert_i64_s(u32 lo, u32 hi) {
  if (!(lo | hi)) return 0;
  return (i32)hi < 0 ? f32_from_words(0x100, -lo, ~hi + !lo) : f32_from_words(0, lo, hi);
}

INSTRUCTION("f32.demote_f64") u32 f32_demote_f64(u32 lo, u32 hi) {
  u32 sign = hi >> 23 & 0x100;
  i32 e = (i32)(hi >> 20 & 0x7ff) - (1023 - 127 + 1); // the exponent less one
  u32 r = ((hi & F64_FRACTION) | F64_ONE) << 10 | lo >> 22 | (lo << 10 != 0);
  if (UNLIKELY((u32)e >= 0xfe)) {
    // Infinity has too large an exponent, as many finite numbers have, and zero one so small
    // that its significand doesn't count.
    return f64_is_nan(lo, hi) ? F32_NAN : f32_outside(sign, e, r);
  }
  return f32_round(sign + (u32)e, r);
}

INSTRUCTION("f64.promote_f32") pair f64_promote_f32(u32 a) {
  i32 e = (i32)(a >> 23 & 0xff);
  u32 sign = a & TOP;
  a &= F32_ABS;
  if (UNLIKELY((u32)(e - 1) >= 0xfe)) {
    if (a > F32_INF) return F64_NAN;
    if (a == F32_INF) return (pair){0, sign | F64_INF};
    if (!a) return (pair){0, sign};
    e = f32_normalize(&a);
    return (pair){a << 29, sign + ((u32)(e + 1023 - 127) << 20) + ((a & F32_FRACTION) >> 3)};
  }
  return (pair){a << 29, sign + (a >> 3) + ((1023 - 127) << 20)};
}
