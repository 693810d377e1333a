// Division of 64-bit integers, from the machine's division of 64 by 32 bits.

#include "runtime.h"

// The quotient where d is 2^32 or more, so that it fits 32 bits. Divided by only
// the top 32 bits of d, and with n halved so that div64 is exact, the estimate is
// the quotient or one more; it is lowered first, and the remainder tells.
SHARED u32 quotient_wide(u64 n, u64 d) {
  u32 zeros = __builtin_clz(high(d));
  u64 half = n >> 1;
  u32 q = div64(high(half), low(half), high(d << zeros)) >> (31 - zeros);
  if (q) q--;
  if (n - q * d >= d) q++;
  return q;
}

INSTRUCTION("i64.div_u") u64 i64_div_u(u64 n, u64 d) {
  u32 divisor = low(d), rest = high(n);
  if (UNLIKELY(high(d))) return n < d ? 0 : quotient_wide(n, d);
  if (UNLIKELY(!divisor)) trap_divide();
  if (!rest) return low(n) / divisor;
  u32 q = 0;
  if (rest >= divisor) {
    q = rest / divisor;
    rest -= q * divisor;
  }
  return pair(q, div64(rest, low(n), divisor));
}

INSTRUCTION("i64.rem_u") u64 i64_rem_u(u64 n, u64 d) {
  u32 divisor = low(d), rest = high(n);
  if (UNLIKELY(high(d))) return n < d ? n : n - quotient_wide(n, d) * d;
  if (UNLIKELY(!divisor)) trap_divide();
  if (!rest) return low(n) % divisor;
  if (rest >= divisor) rest %= divisor;
  return rem64(rest, low(n), divisor);
}

// The signed ones divide magnitudes. The quotient is negative if one operand is,
// the remainder if n is.

INSTRUCTION("i64.div_s") u64 i64_div_s(u64 n, u64 d) {
  if (LIKELY((i64)(n | d) >= 0)) return i64_div_u(n, d);
  if ((i64)n >= 0) return -i64_div_u(n, -d);
  if ((i64)d >= 0) return -i64_div_u(-n, d);
  u64 q = i64_div_u(-n, -d);
  if (UNLIKELY((i64)q < 0)) trap_overflow();  // only -2^63 / -1 comes here
  return q;
}

INSTRUCTION("i64.rem_s") u64 i64_rem_s(u64 n, u64 d) {
  if (LIKELY((i64)(n | d) >= 0)) return i64_rem_u(n, d);
  if ((i64)d < 0) d = -d;
  return (i64)n < 0 ? -i64_rem_u(-n, d) : i64_rem_u(n, d);
}
