package machine

// wide adds what 64-bit values need: a value takes two slots, the lower half
// first, and an instruction on it becomes one instruction for each half. Names
// end in the half that they compute; those without an ending give one word.
func (l *opList) wide() {
	pair := merge(push, feats{"offB": 2})
	l.add("i64.add.low", none, pair, feats{"plusA": 1, "plusB": 1})
	l.add("i64.sub.low", none, pair, feats{"plusA": 1, "minusB": 1})
	l.add("i64.mul.low", none, pair, feats{"mul": 1})
	l.add("i64.and", none, pair, feats{"bits": 1, "and": 1})
	l.add("i64.or", none, pair, feats{"bits": 1, "or": 1})
	l.add("i64.xor", none, pair, feats{"bits": 1, "xor": 1})
	// At the upper half's slot, before the lower half is overwritten.
	below := merge(pair, feats{"offC": -1, "offD": 1})
	l.add("i64.add.high", none, below, feats{"plusA": 1, "plusB": 1, "carry": 1})
	l.add("i64.sub.high", none, below, feats{"plusA": 1, "minusB": 1, "borrow": 1})
	l.add("i64.mul.high", none, push, feats{"offA": -1, "offB": 1, "offD": 2, "highProduct": 1})

	l.add("i64.eqz", none, push, feats{"offB": 1, "compare": 1, "compareSum": 1}, equal)
	l.comparisons("i64.", merge(push, feats{"offA": 1, "offB": 3, "offD": 2, "compare": 1, "compareB": 1, "compareLower": 1}))
	l.shifts()

	l.add("i64.select.low", none, push, feats{"offB": 2, "offC": 4, "select": 1})
	l.add("i64.select.high", none, push, feats{"offB": 2, "offC": 3, "select": 1})
	l.add("i64.sign", none, push, feats{"offA": -1, "signFill": 1})
	l.add("i64.ctz", none, push, feats{"offB": 1, "countBoth": 1})
	l.add("i64.clz", none, push, feats{"offA": 1, "countBoth": 1})
	wide := merge(push, feats{"offB": 1, "offC": 2, "divideWide": 1})
	l.add("divide.wide", none, wide, feats{"quotient": 1})
	l.add("remainder.wide", none, wide, feats{"remainder": 1})
}

// shifts of 64 bits: C is the lower half at the slot, A the upper one, B the
// count. The upper half's result goes to the slot in the immediate, because
// the lower half's still needs both.
func (l *opList) shifts() {
	f := merge(push, feats{"offA": 1, "offB": 2, "doubleShift": 1})
	high := merge(f, feats{"destImm": 1})
	left, right, back := feats{"shiftLeft": 1}, feats{"shiftRight": 1}, feats{"shiftRight": 1}
	l.add("i64.shl.high", imm, high, left, feats{"nearPartA": 1, "nearWholeC": 1, "farPartC": 1})
	l.add("i64.shl.low", none, f, left, feats{"nearPartC": 1})
	l.add("i64.shr_u.high", imm, high, right, feats{"nearWholeA": 1})
	l.add("i64.shr_u.low", none, f, right, feats{"nearWholeC": 1, "nearPartA": 1, "farWholeA": 1})
	l.add("i64.shr_s.high", imm, high, right, signed, feats{"nearWholeA": 1, "farSign": 1})
	l.add("i64.shr_s.low", none, f, right, signed, feats{"nearWholeC": 1, "nearPartA": 1, "farWholeA": 1})
	l.add("i64.rotl.high", imm, high, left, feats{"nearPartA": 1, "nearWholeC": 1, "farPartC": 1, "farWholeA": 1})
	l.add("i64.rotl.low", none, f, left, feats{"nearPartC": 1, "nearWholeA": 1, "farPartA": 1, "farWholeC": 1})
	l.add("i64.rotr.high", imm, high, back, feats{"nearWholeA": 1, "nearPartC": 1, "farWholeC": 1, "farPartA": 1})
	l.add("i64.rotr.low", none, f, back, feats{"nearWholeC": 1, "nearPartA": 1, "farWholeA": 1, "farPartC": 1})
}
