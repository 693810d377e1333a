// Comparisons, min and max, for one float type; see f64.c for the macros.
//
// As signed integers, floats without sign bit are in order, and above all with
// one; those are in reverse order. -0 comes right before +0.

// Is one of them NaN? Without its sign, a NaN is above infinity.
INLINE int OP(unordered)(BITS a, BITS b) { return (a & ABS) > INF || (b & ABS) > INF; }

// The order of two that are no NaN. -0 and +0 are different here.
INLINE int OP(below)(BITS a, BITS b) {
  return (SIGNED)(a & b) < 0 ? (SIGNED)b < (SIGNED)a : (SIGNED)a < (SIGNED)b;
}

INLINE int OP(same)(BITS a, BITS b) {
  if (a == b) return (a & ABS) <= INF;
  return !((a | b) & ABS);  // both are zero
}

// As unsigned integers, NaNs without sign are those above infinity, and those with
// one above minus infinity, the greatest of all.
#define MINUS_INF (INF | ~ABS)

INLINE int OP(less)(BITS a, BITS b) {
  if ((SIGNED)a >= 0) return (SIGNED)a < (SIGNED)b && b <= INF;
  if ((SIGNED)b < 0) return a > b && a <= MINUS_INF;
  return a <= MINUS_INF && b <= INF && (a << 1 | b);
}

INLINE int OP(less_or_same)(BITS a, BITS b) {
  if ((SIGNED)a < 0) return (SIGNED)b < 0 ? a >= b && a <= MINUS_INF : a <= MINUS_INF && b <= INF;
  if ((SIGNED)a <= (SIGNED)b) return b <= INF;
  return b == ~ABS && !a;  // +0 and -0
}

INSTRUCTION(NAME("eq")) u32 OP(eq)(BITS a, BITS b) { return OP(same)(a, b); }
INSTRUCTION(NAME("ne")) u32 OP(ne)(BITS a, BITS b) { return !OP(same)(a, b); }
INSTRUCTION(NAME("lt")) u32 OP(lt)(BITS a, BITS b) { return OP(less)(a, b); }
INSTRUCTION(NAME("gt")) u32 OP(gt)(BITS a, BITS b) { return OP(less)(b, a); }
INSTRUCTION(NAME("le")) u32 OP(le)(BITS a, BITS b) { return OP(less_or_same)(a, b); }
INSTRUCTION(NAME("ge")) u32 OP(ge)(BITS a, BITS b) { return OP(less_or_same)(b, a); }

INSTRUCTION(NAME("min")) BITS OP(min)(BITS a, BITS b) {
  if (UNLIKELY(OP(unordered)(a, b))) return CANONICAL_NAN;
  return OP(below)(a, b) ? a : b;
}

INSTRUCTION(NAME("max")) BITS OP(max)(BITS a, BITS b) {
  if (UNLIKELY(OP(unordered)(a, b))) return CANONICAL_NAN;
  return OP(below)(a, b) ? b : a;
}
