// Floats to integers. A number beyond the integer's range traps, or with _sat_ gives the
// nearest integer of the range; NaN traps, or gives 0. Exponents are told
// from 0 for numbers from 1 to 2.

#include "words.h"

RARE _Noreturn void fail(int nan) {
  if (nan) trap_conversion();
  trap_overflow();
}

// The significand of a number, its leading one at the top, and its exponent.
typedef struct {
  u32 lo, hi;
  i32 e;
} number;

INLINE number from_f64(u32 lo, u32 hi) {
  return (number){lo << 11, (hi << 11 | TOP) + (lo >> 21), (i32)(hi >> 20 & 0x7ff) - 1023};
}

INLINE number from_f32(u32 a) { return (number){0, a << 8 | TOP, (i32)(a >> 23 & 0xff) - 127}; }

// The integer of a number from 1 to 2^64.
INLINE pair cut64(number v) {
  u32 n = 63 - (u32)v.e;
  if (n >= 32) return (pair){v.hi >> (n - 32), 0};
  if (!n) return (pair){v.lo, v.hi};
  u32 p = power(32 - n);
  HERE(p);
  return (pair){(v.lo >> n) + v.hi * p, v.hi >> n};
}

INLINE u32 to_u32(number v, int negative, int nan, int saturate) {
  if (v.e < 0) return 0;
  if (UNLIKELY(v.e >= 32 || negative)) {
    if (!saturate) fail(nan);
    return nan || negative ? 0 : ~0u;
  }
  return v.hi >> (31 - v.e);
}

INLINE u32 to_i32(number v, int negative, int nan, int saturate) {
  if (v.e < 0) return 0;
  if (UNLIKELY(v.e >= 31)) {
    // −2^31, with any fraction that it may have, is still in range.
    if (v.e == 31 && negative && v.hi == TOP) return TOP;
    if (!saturate) fail(nan);
    return nan ? 0 : negative ? TOP : ~TOP;
  }
  u32 r = v.hi >> (31 - v.e);
  return negative ? -r : r;
}

INLINE pair to_u64(number v, int negative, int nan, int saturate) {
  if (v.e < 0) return (pair){0, 0};
  if (UNLIKELY(v.e >= 64 || negative)) {
    if (!saturate) fail(nan);
    return nan || negative ? (pair){0, 0} : (pair){~0u, ~0u};
  }
  return cut64(v);
}

INLINE pair to_i64(number v, int negative, int nan, int saturate) {
  if (v.e < 0) return (pair){0, 0};
  if (UNLIKELY(v.e >= 63)) {
    if (v.e == 63 && negative && v.hi == TOP && !v.lo) return (pair){0, TOP};
    if (!saturate) fail(nan);
    return nan ? (pair){0, 0} : negative ? (pair){0, TOP} : (pair){~0u, ~TOP};
  }
  pair r = cut64(v);
  return negative ? (pair){-r.lo, ~r.hi + !r.lo} : r;
}

#define BOTH(NAME_F32, NAME_F64, CONVERT, RESULT, ID, SATURATE)                                                    \
  INSTRUCTION(NAME_F32) RESULT ID##_f32(u32 a) { return CONVERT(from_f32(a), (i32)a < 0, f32_is_nan(a), SATURATE); } \
  INSTRUCTION(NAME_F64) RESULT ID##_f64(u32 lo, u32 hi) {                                                          \
    return CONVERT(from_f64(lo, hi), (i32)hi < 0, f64_is_nan(lo, hi), SATURATE);                                   \
  }

BOTH("i32.trunc_f32_s", "i32.trunc_f64_s", to_i32, u32, i32_s, 0)
BOTH("i32.trunc_f32_u", "i32.trunc_f64_u", to_u32, u32, i32_u, 0)
BOTH("i64.trunc_f32_s", "i64.trunc_f64_s", to_i64, pair, i64_s, 0)
BOTH("i64.trunc_f32_u", "i64.trunc_f64_u", to_u64, pair, i64_u, 0)
BOTH("i32.trunc_sat_f32_s", "i32.trunc_sat_f64_s", to_i32, u32, i32_sat_s, 1)
BOTH("i32.trunc_sat_f32_u", "i32.trunc_sat_f64_u", to_u32, u32, i32_sat_u, 1)
BOTH("i64.trunc_sat_f32_s", "i64.trunc_sat_f64_s", to_i64, pair, i64_sat_s, 1)
BOTH("i64.trunc_sat_f32_u", "i64.trunc_sat_f64_u", to_u64, pair, i64_sat_u, 1)
