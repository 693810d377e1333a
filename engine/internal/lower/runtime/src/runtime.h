// What the routines share. A float is its bits in an integer: f32 in u32, f64 in
// u64. Nothing here may need memory: no arrays, no address of a local.
//
// Words used throughout: the exponent of a number is its biased field; a
// significand is left-aligned if its leading one is the top bit of its integer;
// a sticky bit is the lowest bit, set where bits below it were lost that weren't
// all zero. Left-aligned, an f64 has 11 bits below those it keeps, an f32 has 8:
// rounding needs to tell only below, at and above the half of them.

#ifndef RUNTIME_H
#define RUNTIME_H

typedef unsigned int u32;
typedef unsigned long long u64;
typedef int i32;
typedef long long i64;

// Every routine is exported under the name of the instruction that it stands for.
#define INSTRUCTION(name) __attribute__((export_name(name), noinline))

// A routine that others call. Inlined, the modules that need several of them
// would carry its instructions several times in their prompts.
#define SHARED __attribute__((noinline))
#define RARE __attribute__((noinline, cold))
#define INLINE static inline __attribute__((always_inline))

#define LIKELY(x) __builtin_expect(!!(x), 1)
#define UNLIKELY(x) __builtin_expect(!!(x), 0)

// The machine's own instructions.
#define MACHINE(name) __attribute__((import_module("machine"), import_name(name)))

MACHINE("trap_overflow") _Noreturn void trap_overflow(void);
MACHINE("trap_conversion") _Noreturn void trap_conversion(void);
MACHINE("trap_divide") _Noreturn void trap_divide(void);
// The quotient and the remainder of (hi·2^32 + lo) / d; exact if hi < d.
MACHINE("div64") __attribute__((const)) u32 div64(u32 hi, u32 lo, u32 d);
MACHINE("rem64") __attribute__((const)) u32 rem64(u32 hi, u32 lo, u32 d);

// Hides from the compiler how v came about. It is used where the compiler's own
// idea costs more tokens than the source: it would compute v later and keep a copy
// of what v comes from, or turn a branch that is seldom taken into arithmetic that
// is always done. Copies of locals are dear, because a copy is all of its bytes.
#define HERE(v) __asm__("" : "+r"(v))

INLINE u32 high(u64 v) { return (u32)(v >> 32); }
INLINE u32 low(u64 v) { return (u32)v; }
INLINE u64 pair(u32 hi, u32 lo) { return (u64)hi << 32 | lo; }

#define TOP32 0x80000000u
#define TOP64 0x8000000000000000ull

// f64: 1 sign bit, 11 exponent bits, 52 fraction bits.
#define F64_NAN 0x7ff8000000000000ull
#define F64_INF 0x7ff0000000000000ull
#define F64_ABS 0x7fffffffffffffffull
#define F64_FRACTION 0x000fffffffffffffull
#define F64_ONE 0x0010000000000000ull // the leading one that normal numbers leave out

// f32: 1 sign bit, 8 exponent bits, 23 fraction bits.
#define F32_NAN 0x7fc00000u
#define F32_INF 0x7f800000u
#define F32_ABS 0x7fffffffu
#define F32_FRACTION 0x007fffffu
#define F32_ONE 0x00800000u

// Sign and exponent in the lowest bits.
INLINE u32 f64_top(u64 a) { return (u32)(a >> 52); }
INLINE u32 f32_top(u32 a) { return a >> 23; }

// Shifts the subnormal |a| to where normal numbers have their leading one, and
// returns the exponent that belongs to it.
INLINE i32 f64_normalize(u64 *a) {
  u32 zeros = (u32)__builtin_clzll(*a) - 11;
  *a <<= zeros;
  return 1 - (i32)zeros;
}

INLINE i32 f32_normalize(u32 *a) {
  u32 zeros = (u32)__builtin_clz(*a) - 8;
  *a <<= zeros;
  return 1 - (i32)zeros;
}

// Rounds a left-aligned significand to 53 bits, half to even, and puts it below
// a sign and an exponent. The significand's leading one is added to the
// exponent, so top holds the exponent less one, or 0 below a subnormal r.
// A carry out of the fraction needs no care: it increments the exponent, from the
// largest finite one to infinity's.
INLINE u64 f64_round(u32 top, u64 r) {
  u32 below = low(r) & 0x7ff;
  u32 odd = low(r) >> 11 & 1;
  return ((u64)top << 52) + (r >> 11) + (below + odd > 0x400);
}

// f64_round(sign + e, r) where e, the exponent less one, may be outside 0 to 0x7fd.
// The sign is 0 or 0x800.
u64 f64_outside(u32 sign, i32 e, u64 r);

INLINE u64 f64_finish(u32 sign, i32 e, u64 r) {
  if (UNLIKELY((u32)e >= 0x7fe)) return f64_outside(sign, e, r);
  return f64_round(sign + (u32)e, r);
}

// The same for f32, with sign 0 or 0x100, and top what an f32 has above bit 22.

INLINE u32 f32_round(u32 top, u32 r) {
  u32 below = r & 0xff, odd = r >> 8 & 1;
  return (top << 23) + (r >> 8) + (below + odd > 0x80);
}

u32 f32_outside(u32 sign, i32 e, u32 r);

INLINE u32 f32_finish(u32 sign, i32 e, u32 r) {
  if (UNLIKELY((u32)e >= 0xfe)) return f32_outside(sign, e, r);
  return f32_round(sign + (u32)e, r);
}

#endif
