// Rounding to integers, for one float type; see f64.c for the macros.

#define ONE ((BITS)BIAS << FRACTION_BITS) // 1.0
#define SIGN (~ABS)

INLINE u32 OP(exponent)(BITS a) { return (u32)((a & ABS) >> FRACTION_BITS); }

// The bits of a below the integer's, for 1 <= |a| < 2^FRACTION_BITS.
INLINE BITS OP(below_one)(u32 e) { return (((BITS)1 << FRACTION_BITS) - 1) >> (e - BIAS); }

// Numbers with that exponent or more are integers, infinite or NaN.
#define INTEGERS (BIAS + FRACTION_BITS)

INLINE BITS OP(integer)(BITS a) { return (a & ABS) > INF ? CANONICAL_NAN : a; }

INSTRUCTION(NAME("trunc")) BITS OP(trunc)(BITS a) {
  u32 e = OP(exponent)(a);
  if (e >= INTEGERS) return OP(integer)(a);
  if (e < BIAS) return a & SIGN;
  return a & ~OP(below_one)(e);
}

// Away from zero, the magnitude is raised first to what is cut off after; a carry
// out of the fraction increments the exponent, as it should.

INSTRUCTION(NAME("floor")) BITS OP(floor)(BITS a) {
  u32 e = OP(exponent)(a);
  if (e >= INTEGERS) return OP(integer)(a);
  if (e < BIAS) {
    if ((SIGNED)a >= 0) return 0;
    return a & ABS ? ONE | SIGN : a;
  }
  BITS below = OP(below_one)(e);
  if ((SIGNED)a < 0) a += below;
  return a & ~below;
}

INSTRUCTION(NAME("ceil")) BITS OP(ceil)(BITS a) {
  u32 e = OP(exponent)(a);
  if (e >= INTEGERS) return OP(integer)(a);
  if (e < BIAS) {
    if ((SIGNED)a < 0) return SIGN;
    return a ? ONE : 0;
  }
  BITS below = OP(below_one)(e);
  if ((SIGNED)a >= 0) a += below;
  return a & ~below;
}

INSTRUCTION(NAME("nearest")) BITS OP(nearest)(BITS a) {
  u32 e = OP(exponent)(a);
  if (e >= INTEGERS) return OP(integer)(a);
  if (e < BIAS) return (a & ABS) > ONE - ((BITS)1 << FRACTION_BITS) ? ONE | (a & SIGN) : a & SIGN;
  // Up by just less than a half, or by a half if the integer is odd. Its lowest
  // bit is the leading one if 1 <= |a| < 2; there the exponent's lowest bit
  // stands in the place, which is as odd.
  BITS below = OP(below_one)(e);
  a += (below >> 1) + (a >> (FRACTION_BITS + BIAS - e) & 1);
  return a & ~below;
}
