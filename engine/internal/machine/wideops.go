//go:build !js

package machine

// wide adds what 64-bit values need: a value takes two slots, the lower half
// first, and an instruction on it becomes one instruction for each half. Names
// end in the half that they compute; those without an ending give one word.
func (l *opList) wide() {
	pair := merge(push, feats{OffB: 2})
	l.add(OpI64AddLow, "i64.add.low", none, pair, feats{PlusA: 1, PlusB: 1})
	l.add(OpI64SubLow, "i64.sub.low", none, pair, feats{PlusA: 1, MinusB: 1})
	l.add(OpI64MulLow, "i64.mul.low", none, pair, feats{Mul: 1})
	l.add(OpI64And, "i64.and", none, pair, feats{Bits: 1, And: 1})
	l.add(OpI64Or, "i64.or", none, pair, feats{Bits: 1, Or: 1})
	l.add(OpI64Xor, "i64.xor", none, pair, feats{Bits: 1, Xor: 1})
	// At the upper half's slot, before the lower half is overwritten.
	below := merge(pair, feats{OffC: -1, OffD: 1})
	l.add(OpI64AddHigh, "i64.add.high", none, below, feats{PlusA: 1, PlusB: 1, Carry: 1})
	l.add(OpI64SubHigh, "i64.sub.high", none, below, feats{PlusA: 1, MinusB: 1, Borrow: 1})
	l.add(OpI64MulHigh, "i64.mul.high", none, push, feats{OffA: -1, OffB: 1, OffD: 2, HighProduct: 1})

	l.add(OpI64Eqz, "i64.eqz", none, push, feats{OffB: 1, Compare: 1, CompareSum: 1}, equal)
	l.comparisons(OpI64Eq, "i64.", merge(push, feats{OffA: 1, OffB: 3, OffD: 2, Compare: 1, CompareB: 1, CompareLower: 1}))

	l.add(OpI64SelectLow, "i64.select.low", none, push, feats{OffB: 2, OffC: 4, Select: 1})
	l.add(OpI64SelectHigh, "i64.select.high", none, push, feats{OffB: 2, OffC: 3, Select: 1})
	l.add(OpI64Sign, "i64.sign", none, push, feats{OffA: -1, SignFill: 1})
	l.add(OpI64Ctz, "i64.ctz", none, push, feats{OffB: 1, CountBoth: 1})
	l.add(OpI64Clz, "i64.clz", none, push, feats{OffA: 1, CountBoth: 1})

	l.add(OpLower, "lower", none, push, feats{Saved: 1})
	l.shifts()
	quotient, remainder := merge(below, feats{WideQuotient: 1}), merge(below, feats{WideRemainder: 1})
	l.add(OpI64DivS, "i64.div_s", none, quotient, signed, feats{Overflow: 1})
	l.add(OpI64DivU, "i64.div_u", none, quotient)
	l.add(OpI64RemS, "i64.rem_s", none, remainder, signed)
	l.add(OpI64RemU, "i64.rem_u", none, remainder)
}

// shifts of 64 bits, by B's lower word.
func (l *opList) shifts() {
	f := merge(push, feats{OffC: -1, OffB: 1})
	left, right := feats{ShiftLeft: 1, DoubleLeft: 1}, feats{ShiftRight: 1, DoubleRight: 1}
	l.add(OpI64Shl, "i64.shl", none, f, left)
	l.add(OpI64ShrS, "i64.shr_s", none, f, right, signed, feats{FarSign: 1})
	l.add(OpI64ShrU, "i64.shr_u", none, f, right)
	l.add(OpI64Rotl, "i64.rotl", none, f, left, feats{AroundLeft: 1})
	l.add(OpI64Rotr, "i64.rotr", none, f, right, feats{AroundRight: 1})
}
