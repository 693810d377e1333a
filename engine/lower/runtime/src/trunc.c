// Floats to integers. A number beyond the integer's range traps, or with _sat_
// gives the nearest integer of the range; NaN traps, or gives 0.

#include "runtime.h"

// One more than the exponent of the largest f64 below 2^n.
#define F64_POW(n) (1023 + (n))

RARE _Noreturn void f64_trunc_trap(u64 a) {
  if ((a & F64_ABS) > F64_INF) trap_conversion();
  trap_overflow();
}

// |a| cut to an integer, for 1 <= |a| < 2^32 and e its exponent: its 32 highest
// significant bits, shifted right.
INLINE u32 f64_cut32(u64 a, u32 e) { return ((u32)(a >> 21) | TOP32) >> (F64_POW(31) - e); }

INSTRUCTION("i32.trunc_f64_s") u32 i32_trunc_f64_s(u64 a) {
  u32 e = f64_top(a) & 0x7ff;
  if (e < F64_POW(0)) return 0;
  if (UNLIKELY(e >= F64_POW(31))) {
    // -2^31 is in range, also with a fraction.
    if ((a >> 21) == (u64)(0x800 + F64_POW(31)) << 31) return TOP32;
    f64_trunc_trap(a);
  }
  u32 v = f64_cut32(a, e);
  return (i64)a < 0 ? -v : v;
}

INSTRUCTION("i32.trunc_f64_u") u32 i32_trunc_f64_u(u64 a) {
  u32 e = f64_top(a);
  if (LIKELY(e - F64_POW(0) < 32)) return f64_cut32(a, e);
  if ((e & 0x7ff) >= F64_POW(0)) f64_trunc_trap(a);
  return 0;
}
