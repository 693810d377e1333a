// Integers to floats, and floats to the other float type.

#include "runtime.h"

// A magnitude becomes a left-aligned significand; with the top bit as leading
// one, the exponent is that of 2^31 or 2^63 less the shift, and f32_round and
// f64_round want it less one. An f64 has room for all of a u32.

INSTRUCTION("f64.convert_i32_u") u64 f64_convert_i32_u(u32 v) {
  if (!v) return 0;
  u32 zeros = (u32)__builtin_clz(v);
  u32 r = v << zeros;
  return pair(((1023 + 30 - zeros) << 20) + (r >> 11), r << 21);
}

INSTRUCTION("f64.convert_i32_s") u64 f64_convert_i32_s(u32 v) {
  if (!v) return 0;
  u32 top = 1023 + 30;
  if ((i32)v < 0) {
    v = -v;
    top += 0x800;
  }
  u32 zeros = (u32)__builtin_clz(v);
  u32 r = v << zeros;
  return pair(((top - zeros) << 20) + (r >> 11), r << 21);
}

SHARED u64 f64_from_u64(u32 top, u64 v) {
  u32 zeros = (u32)__builtin_clzll(v);
  return f64_round(top - zeros, v << zeros);
}

INSTRUCTION("f64.convert_i64_u") u64 f64_convert_i64_u(u64 v) {
  return v ? f64_from_u64(1023 + 62, v) : 0;
}

INSTRUCTION("f64.convert_i64_s") u64 f64_convert_i64_s(u64 v) {
  if (!v) return 0;
  if ((i64)v < 0) return f64_from_u64(0x800 + 1023 + 62, -v);
  return f64_from_u64(1023 + 62, v);
}

INSTRUCTION("f32.convert_i32_u") u32 f32_convert_i32_u(u32 v) {
  if (!v) return 0;
  u32 zeros = (u32)__builtin_clz(v);
  return f32_round(127 + 30 - zeros, v << zeros);
}

INSTRUCTION("f32.convert_i32_s") u32 f32_convert_i32_s(u32 v) {
  if (!v) return 0;
  u32 top = 127 + 30;
  if ((i32)v < 0) {
    v = -v;
    top += 0x100;
  }
  u32 zeros = (u32)__builtin_clz(v);
  return f32_round(top - zeros, v << zeros);
}

SHARED u32 f32_from_u64(u32 top, u64 v) {
  u32 zeros = (u32)__builtin_clzll(v);
  v <<= zeros;
  return f32_round(top - zeros, high(v) | (low(v) != 0));
}

INSTRUCTION("f32.convert_i64_u") u32 f32_convert_i64_u(u64 v) {
  return v ? f32_from_u64(127 + 62, v) : 0;
}

INSTRUCTION("f32.convert_i64_s") u32 f32_convert_i64_s(u64 v) {
  if (!v) return 0;
  if ((i64)v < 0) return f32_from_u64(0x100 + 127 + 62, -v);
  return f32_from_u64(127 + 62, v);
}

INSTRUCTION("f32.demote_f64") u32 f32_demote_f64(u64 a) {
  u32 top = f64_top(a), sign = top >> 3 & 0x100;
  i32 e = (i32)(top & 0x7ff) - (1023 - 127 + 1);  // the exponent less one
  u32 r = (u32)(a >> 21) | TOP32 | ((low(a) & 0x1fffff) != 0);
  if (UNLIKELY((u32)e >= 0xfe)) {
    if ((a & F64_ABS) > F64_INF) return F32_NAN;
    // Infinity has too large an exponent, as many finite numbers have, and zero
    // one so small that its significand doesn't count.
    return f32_outside(sign, e, r);
  }
  return f32_round(sign + (u32)e, r);
}

INSTRUCTION("f64.promote_f32") u64 f64_promote_f32(u32 a) {
  i32 e = (i32)(a >> 23 & 0xff);
  u32 sign = a & TOP32;
  a &= F32_ABS;
  if (UNLIKELY((u32)(e - 1) >= 0xfe)) {
    if (a > F32_INF) return F64_NAN;
    if (a == F32_INF) return pair(sign | high(F64_INF), 0);
    if (!a) return pair(sign, 0);
    e = f32_normalize(&a);
    return pair(sign + ((u32)(e + 1023 - 127) << 20) + ((a & F32_FRACTION) >> 3), a << 29);
  }
  return pair(sign + (a >> 3) + ((1023 - 127) << 20), a << 29);
}
