// Addition and subtraction, and special products, for one float type. The including
// file defines the macros: see f64.c.

RARE BITS OP(outside)(u32 sign, i32 e, BITS r) {
  if (e > 0) return (BITS)(sign | SPECIAL) << FRACTION_BITS;
  // Subnormal: r moves right until the exponent is 1, keeping a sticky bit.
  u32 n = (u32)-e;
  if (n > LAST_BIT) return (BITS)sign << FRACTION_BITS;
  BITS shifted = r >> n;
  return OP(round)(sign, shifted | (shifted << n != r));
}

// The sum where a is an infinity or NaN, and b any number.
RARE BITS OP(add_special)(BITS a, BITS b) {
  if (a << (ROUNDED_BITS + 1)) return CANONICAL_NAN;
  // b may be infinite only with the same sign, and no NaN.
  return OP(top)(b << 1) >> 1 == SPECIAL && a != b ? CANONICAL_NAN : a;
}

INSTRUCTION(NAME("add")) BITS OP(add)(BITS a, BITS b) {
  u32 top = OP(top)(a), differ = OP(top)(b);
  i32 distance = (i32)(top & SPECIAL) - (i32)(differ & SPECIAL);
  differ ^= top;
  HERE(differ);
  if (distance < 0) {
    distance = -distance;
    HERE(distance);
    top ^= differ;
    BITS ab = a;
    a = b;
    b = ab;
  }
  u32 e = top & SPECIAL;
  if (UNLIKELY(e == SPECIAL)) return OP(add_special)(a, b);

  // Left-aligned, the significand has pushed out the sign and the exponent.
  // Subnormal numbers have no leading one, and exponent 1.
  BITS m, n;
  if (LIKELY((i32)e != distance)) {
    m = a << ROUNDED_BITS | LEADING;
    n = b << ROUNDED_BITS | LEADING;
  } else {
    m = a << ROUNDED_BITS;
    n = b << ROUNDED_BITS;
    if (e) {
      m |= LEADING;
      distance--;
    } else {
      top++;
    }
  }
  if (UNLIKELY(distance > ROUNDED_BITS)) {
    // Bits get lost only beyond the zeros that n ends with.
    BITS shifted = distance > LAST_BIT ? 0 : n >> distance;
    n = shifted | (distance > LAST_BIT ? n != 0 : shifted << distance != n);
  } else {
    n >>= distance;
  }

  BITS r;
  if (differ <= SPECIAL) {
    r = m + n;
    if (r < m) {
      top++;
      r = r >> 1 | (r & 1) | LEADING;
      if (UNLIKELY((top & SPECIAL) == SPECIAL)) r = LEADING;  // overflow, to infinity
    }
  } else {
    r = m - n;
    if (UNLIKELY(m <= n)) {
      top = m == n ? 1 : top ^ (SPECIAL + 1);
      r = -r;
    }
    if ((SIGNED)r >= 0) {
      // Less leading zeros than the exponent allows, else it is subnormal.
      u32 zeros = (u32)ZEROS(r);
      e = top & SPECIAL;
      if (zeros >= e) zeros = e - 1;
      r <<= zeros;
      top -= zeros;
    }
  }
  return OP(round)(top - 1, r);
}

INSTRUCTION(NAME("sub")) BITS OP(sub)(BITS a, BITS b) { return OP(add)(a, b ^ LEADING); }

// The product where a factor is zero, infinite or NaN; else 1, which is no
// product of such a factor. The arguments have no signs, sign is the product's.
RARE BITS OP(mul_special)(BITS a, BITS b, BITS sign) {
  if (a > INF || b > INF) return CANONICAL_NAN;
  if (a == INF || b == INF) return a && b ? INF | sign : CANONICAL_NAN;
  return a && b ? 1 : sign;
}
