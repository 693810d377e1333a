// Integers to floats.

#include "runtime.h"

// A nonzero 32-bit magnitude as f64, which is exact. Its leading one comes to
// bit 52, where it adds 1 to the exponent.
INLINE u64 f64_from_u32(u32 sign, u32 v) {
  u32 zeros = (u32)__builtin_clz(v);
  u32 m = v << zeros;
  return pair(sign + ((1023 + 30 - zeros) << 20) + (m >> 11), m << 21);
}

INSTRUCTION("f64.convert_i32_u") u64 f64_convert_i32_u(u32 v) {
  return v ? f64_from_u32(0, v) : 0;
}

INSTRUCTION("f64.convert_i32_s") u64 f64_convert_i32_s(u32 v) {
  if (!v) return 0;
  u32 sign = v & TOP32;
  return f64_from_u32(sign, sign ? -v : v);
}
