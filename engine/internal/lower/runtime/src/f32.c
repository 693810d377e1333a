// f32. The scheme is that of f64.c; significands fit 32 bits here.

#include "runtime.h"

#define OP(name) f32_##name
#define NAME(name) "f32." name
#define BITS u32
#define SIGNED i32
#define LAST_BIT 31
#define LEADING TOP32
#define ABS F32_ABS
#define INF F32_INF
#define CANONICAL_NAN F32_NAN
#define FRACTION_BITS 23
#define ROUNDED_BITS 8
#define BIAS 127
#define SPECIAL 0xff
#define ZEROS(a) __builtin_clz(a)

#include "sum.h"

INSTRUCTION("f32.mul") u32 f32_mul(u32 a, u32 b) {
  i32 e = (i32)(a >> 23 & 0xff), f = (i32)(b >> 23 & 0xff);
  u32 sign = (a ^ b) >> 23 & 0x100;
  if (UNLIKELY((u32)(e - 1) >= 0xfe || (u32)(f - 1) >= 0xfe)) {
    a &= F32_ABS;
    b &= F32_ABS;
    u32 special = f32_mul_special(a, b, sign << 23);
    if (special != 1) return special;
    if (!e) e = f32_normalize(&a);
    if (!f) f = f32_normalize(&b);
  }
  u64 product = (u64)(a << 8 | TOP32) * (b << 8 | TOP32);
  u32 r = high(product);
  e += f - 127;  // the exponent less one
  if ((i32)r >= 0) {
    r <<= 1;
    HERE(r);
    e--;
  }
  return f32_finish(sign, e, r | (low(product) != 0));
}

// The quotient where an operand is zero, infinite or NaN; else 1.
RARE u32 f32_div_special(u32 a, u32 b, u32 sign) {
  if (a > F32_INF || b > F32_INF) return F32_NAN;
  if (a == b && (!a || a == F32_INF)) return F32_NAN;
  if (a == F32_INF || !b) return F32_INF | sign;
  return !a || b == F32_INF ? sign : 1;
}

INSTRUCTION("f32.div") u32 f32_div(u32 a, u32 b) {
  i32 e = (i32)(a >> 23 & 0xff), f = (i32)(b >> 23 & 0xff);
  u32 sign = (a ^ b) >> 23 & 0x100;
  if (UNLIKELY((u32)(e - 1) >= 0xfe || (u32)(f - 1) >= 0xfe)) {
    a &= F32_ABS;
    b &= F32_ABS;
    u32 special = f32_div_special(a, b, sign << 23);
    if (special != 1) return special;
    if (!e) e = f32_normalize(&a);
    if (!f) f = f32_normalize(&b);
  }
  u32 m = (a & F32_FRACTION) | F32_ONE, n = (b & F32_FRACTION) | F32_ONE;
  e += 125 - f;  // the exponent less one
  // The quotient of 32 bits has its leading one at the top.
  u32 rest = 0;
  if (m >= n) {
    rest = m << 31;
    m >>= 1;
    e++;
  }
  u32 q = div64(m, rest, n);
  return f32_finish(sign, e, q | (q * n != rest));
}

#include "order.h"
#include "rounding.h"
