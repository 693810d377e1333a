// What the routines on floats share. The machine has words of 32 bits only, and a multiplication
// that gives 32 bits: an f64 is two words, the lower one first, and a result of two words is a
// structure. Nothing here may need memory: no arrays, no address of a local.
//
// Words used throughout: the exponent of a number is its biased field; a significand is aligned
// if its leading one is the second bit from the top, so that a sum of two fits; a sticky bit is
// the lowest bit, set where bits below it were lost that weren't all zero. Aligned, an f64 has
// 10 bits below those it keeps, an f32 has 7: rounding needs to tell only below, at and above
// the half of them.

#ifndef WORDS_H
#define WORDS_H

typedef unsigned int u32;
typedef int i32;
typedef struct {
  u32 lo, hi;
} pair;

// Every routine is exported under the name of the instruction that it stands for.
#define INSTRUCTION(name) __attribute__((export_name(name), noinline))

// A routine that others call. Inlined, the modules that need several of them would carry its
// instructions several times in their prompts.
#define SHARED __attribute__((noinline))
#define RARE __attribute__((noinline, cold))
#define INLINE static inline __attribute__((always_inline))

#define LIKELY(x) __builtin_expect(!!(x), 1)
#define UNLIKELY(x) __builtin_expect(!!(x), 0)

#define MACHINE(name) __attribute__((import_module("machine"), import_name(name)))

MACHINE("trap_overflow") _Noreturn void trap_overflow(void);
MACHINE("trap_conversion") _Noreturn void trap_conversion(void);
// Quotient and remainder by a divisor with its top bit set, which is more than hi.
MACHINE("divide") __attribute__((const)) pair divide(u32 lo, u32 hi, u32 divisor);
MACHINE("i64.clz") __attribute__((const)) pair leading_zeros(u32 lo, u32 hi);
// The upper word of a product.
MACHINE("upper") __attribute__((const)) u32 upper(u32 a, u32 b);

// Hides from the compiler how v came about, where its own idea costs more than the source: it
// would compute v later and keep a copy of what v comes from.
#define HERE(v) __asm__("" : "+r"(v))

#define TOP 0x80000000u     // a sign, and the top bit
#define LEADING 0x40000000u // an aligned significand's

// f64: 1 sign bit, 11 exponent bits, 52 fraction bits; these are of the upper word.
#define F64_ABS 0x7fffffffu
#define F64_INF 0x7ff00000u
#define F64_NAN ((pair){0, 0x7ff80000u})
#define F64_FRACTION 0x000fffffu
#define F64_ONE 0x00100000u // the leading one that normal numbers leave out

// f32: 1 sign bit, 8 exponent bits, 23 fraction bits.
#define F32_ABS 0x7fffffffu
#define F32_INF 0x7f800000u
#define F32_NAN 0x7fc00000u
#define F32_FRACTION 0x007fffffu
#define F32_ONE 0x00800000u

INLINE int f64_is_nan(u32 lo, u32 hi) {
  hi &= F64_ABS;
  return hi > F64_INF || (hi == F64_INF && lo);
}

INLINE int f32_is_nan(u32 a) { return (a & F32_ABS) > F32_INF; }

// Shifts to the left, by less than 32. The machine has no such instruction: the compiler must
// not make one of the multiplication.
INLINE u32 power(u32 n) { return TOP >> (31 - n); }

INLINE pair shift_left(u32 lo, u32 hi, u32 n) {
  u32 p = power(n);
  HERE(p);
  return (pair){lo * p, hi * p + (lo >> 1 >> (31 - n))};
}

// Shifts to the right, by any number, with a sticky bit.
SHARED pair shift_right(u32 lo, u32 hi, u32 n);

// Leading zeros of two words.
INLINE u32 zeros(u32 lo, u32 hi) { return leading_zeros(lo, hi).lo; }

// Rounds an aligned significand to 53 bits, half to even, and puts it below a sign and an
// exponent. The significand's leading one is added to the exponent, so top holds the exponent
// less one, or 0 below a subnormal number. A carry out of the fraction needs no care: it
// increments the exponent, from the largest finite one to infinity's.
INLINE pair f64_round(u32 top, u32 lo, u32 hi) {
  u32 l = (lo >> 10) + (hi << 22), h = (top << 20) + (hi >> 10);
  if ((lo & 0x3ff) + (l & 1) > 0x200) {
    l++;
    if (UNLIKELY(!l)) h++;
  }
  return (pair){l, h};
}

// f64_round(sign + e, ...) where e, the exponent less one, may be outside 0 to 0x7fd. The sign is
// 0 or 0x800.
SHARED pair f64_outside(u32 sign, i32 e, u32 lo, u32 hi);

INLINE pair f64_finish(u32 sign, i32 e, u32 lo, u32 hi) {
  if (UNLIKELY((u32)e >= 0x7fe)) return f64_outside(sign, e, lo, hi);
  return f64_round(sign + (u32)e, lo, hi);
}

// The same for f32, with sign 0 or 0x100, and top what an f32 has above bit 22.

INLINE u32 f32_round(u32 top, u32 r) {
  u32 v = (top << 23) + (r >> 7);
  return v + ((r & 0x7f) + (v & 1) > 0x40);
}

SHARED u32 f32_outside(u32 sign, i32 e, u32 r);

INLINE u32 f32_finish(u32 sign, i32 e, u32 r) {
  if (UNLIKELY((u32)e >= 0xfe)) return f32_outside(sign, e, r);
  return f32_round(sign + (u32)e, r);
}

// Aligns a subnormal number, which is not 0, and returns the exponent that belongs to it.

INLINE i32 f32_normalize(u32 *a) {
  u32 n = (u32)__builtin_clz(*a) - 8;
  *a *= power(n);
  return 1 - (i32)n;
}

#endif
