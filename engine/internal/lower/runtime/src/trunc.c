// Floats to integers. A number beyond the integer's range traps, or with _sat_
// gives the nearest integer of the range; NaN traps, or gives 0.

#include "runtime.h"

// The exponents of 2^n.
#define F64_POW(n) (1023 + (n))
#define F32_POW(n) (127 + (n))

// What becomes of a number that has no integer.

RARE _Noreturn void f64_trunc_trap(u64 a) {
  if ((a & F64_ABS) > F64_INF) trap_conversion();
  trap_overflow();
}

RARE _Noreturn void f32_trunc_trap(u32 a) {
  if ((a & F32_ABS) > F32_INF) trap_conversion();
  trap_overflow();
}

// |a| cut to an integer, for 1 <= |a| < 2^n, and e its exponent: its n highest
// bits, shifted right.
INLINE u32 f64_cut32(u64 a, u32 e) { return ((u32)(a >> 21) | TOP32) >> (F64_POW(31) - e); }
INLINE u64 f64_cut64(u64 a, u32 e) { return (a << 11 | TOP64) >> (F64_POW(63) - e); }
INLINE u32 f32_cut32(u32 a, u32 e) { return (a << 8 | TOP32) >> (F32_POW(31) - e); }
INLINE u64 f32_cut64(u32 a, u32 e) { return pair(a << 8 | TOP32, 0) >> (F32_POW(63) - e); }

// Signed truncation of a float type FROM to an integer type of WIDTH bits. Of the
// numbers beyond 2^(WIDTH-1), -2^(WIDTH-1) is in range; LOWEST tells it, with any
// fraction that it may have.
#define SIGNED(TO, FROM, WIDTH, BITS, INT, EXPONENT, LOWEST)                           \
  INSTRUCTION(#TO ".trunc_" #FROM "_s") INT TO##_trunc_##FROM##_s(BITS a) {            \
    u32 e = EXPONENT;                                                                  \
    if (e < POW(FROM, 0)) return 0;                                                    \
    if (UNLIKELY(e >= POW(FROM, WIDTH - 1))) {                                         \
      if (LOWEST) return (INT)1 << (WIDTH - 1);                                        \
      FROM##_trunc_trap(a);                                                            \
    }                                                                                  \
    INT v = FROM##_cut##WIDTH(a, e);                                                   \
    return NEGATIVE(a) ? -v : v;                                                       \
  }                                                                                    \
  INSTRUCTION(#TO ".trunc_sat_" #FROM "_s") INT TO##_trunc_sat_##FROM##_s(BITS a) {    \
    u32 e = EXPONENT;                                                                  \
    if (e < POW(FROM, 0)) return 0;                                                    \
    INT limit = (INT)1 << (WIDTH - 1);                                                 \
    if (UNLIKELY(e >= POW(FROM, WIDTH - 1))) {                                         \
      if (IS_NAN(FROM, a)) return 0;                                                   \
      return NEGATIVE(a) ? limit : limit - 1;                                          \
    }                                                                                  \
    INT v = FROM##_cut##WIDTH(a, e);                                                   \
    return NEGATIVE(a) ? -v : v;                                                       \
  }

// Unsigned truncation. What is above -1 is in range.
#define UNSIGNED(TO, FROM, WIDTH, BITS, INT, EXPONENT)                                 \
  INSTRUCTION(#TO ".trunc_" #FROM "_u") INT TO##_trunc_##FROM##_u(BITS a) {            \
    u32 e = EXPONENT;                                                                  \
    if (e < POW(FROM, 0)) return 0;                                                    \
    if (UNLIKELY(e >= POW(FROM, WIDTH) || NEGATIVE(a))) FROM##_trunc_trap(a);          \
    return FROM##_cut##WIDTH(a, e);                                                    \
  }                                                                                    \
  INSTRUCTION(#TO ".trunc_sat_" #FROM "_u") INT TO##_trunc_sat_##FROM##_u(BITS a) {    \
    u32 e = EXPONENT;                                                                  \
    if (e < POW(FROM, 0) || NEGATIVE(a)) return 0;                                     \
    if (UNLIKELY(e >= POW(FROM, WIDTH))) return IS_NAN(FROM, a) ? 0 : ~(INT)0;         \
    return FROM##_cut##WIDTH(a, e);                                                    \
  }

#define POW_f32 F32_POW
#define POW_f64 F64_POW
#define POW(FROM, n) (u32)POW_##FROM(n)
#define IS_NAN_f32(a) (((a) & F32_ABS) > F32_INF)
#define IS_NAN_f64(a) (((a) & F64_ABS) > F64_INF)
#define IS_NAN(FROM, a) IS_NAN_##FROM(a)
#define NEGATIVE(a) ((a) >> (8 * sizeof(a) - 1))

#define F32_EXPONENT (a >> 23 & 0xff)
#define F64_EXPONENT (f64_top(a) & 0x7ff)

SIGNED(i32, f32, 32, u32, u32, F32_EXPONENT, a == (0x100u + F32_POW(31)) << 23)
SIGNED(i32, f64, 32, u64, u32, F64_EXPONENT, a >> 21 == (u64)(0x800 + F64_POW(31)) << 31)
SIGNED(i64, f32, 64, u32, u64, F32_EXPONENT, a == (0x100u + F32_POW(63)) << 23)
SIGNED(i64, f64, 64, u64, u64, F64_EXPONENT, a == (u64)(0x800 + F64_POW(63)) << 52)

UNSIGNED(i32, f32, 32, u32, u32, F32_EXPONENT)
UNSIGNED(i32, f64, 32, u64, u32, F64_EXPONENT)
UNSIGNED(i64, f32, 64, u32, u64, F32_EXPONENT)
UNSIGNED(i64, f64, 64, u64, u64, F64_EXPONENT)
