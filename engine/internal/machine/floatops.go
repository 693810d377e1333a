//go:build !js

package machine

// floats adds floating point.
func (l *opList) floats() {
	double, single := merge(push, feats{DoubleResult: 1}), merge(push, feats{SingleResult: 1})
	// Operands: at the upper word's slot of the first one, and at the slot of an f32.
	one64, one32 := feats{Double: 1, OffC: -1}, feats{Single: 1}
	two64, two32 := merge(one64, feats{DoubleB: 1, OffB: 2, OffD: 1}), merge(one32, feats{SingleB: 1, OffB: 1})

	both := func(in64, in32 OpIndex, name string, x64, x32, f feats) {
		l.add(in64, "f64."+name, none, double, x64, f)
		l.add(in32, "f32."+name, none, single, x32, f)
	}
	both(OpF64Add, OpF32Add, "add", two64, two32, feats{FloatSum: 1})
	both(OpF64Sub, OpF32Sub, "sub", two64, two32, feats{FloatSum: 1, Minus: 1})
	both(OpF64Mul, OpF32Mul, "mul", two64, two32, feats{FloatMul: 1})
	both(OpF64Div, OpF32Div, "div", two64, two32, feats{FloatDiv: 1})
	both(OpF64Sqrt, OpF32Sqrt, "sqrt", one64, one32, feats{FloatRoot: 1})
	both(OpF64Ceil, OpF32Ceil, "ceil", one64, one32, feats{Whole: 1, Up: 1})
	both(OpF64Floor, OpF32Floor, "floor", one64, one32, feats{Whole: 1, Down: 1})
	both(OpF64Trunc, OpF32Trunc, "trunc", one64, one32, feats{Whole: 1, Toward: 1})
	both(OpF64Nearest, OpF32Nearest, "nearest", one64, one32, feats{Whole: 1})

	order := feats{Compare: 1, CompareB: 1, FloatOrder: 1}
	pick := merge(push, order, feats{FloatTotal: 1, Pick: 1})
	wide := feats{CompareLower: 1}
	l.add(OpF64Min, "f64.min", none, pick, two64, wide, feats{Least: 1})
	l.add(OpF64Max, "f64.max", none, pick, two64, wide, feats{Greatest: 1})
	l.add(OpF32Min, "f32.min", none, pick, two32, feats{Least: 1})
	l.add(OpF32Max, "f32.max", none, pick, two32, feats{Greatest: 1})
	for i, c := range []struct {
		name string
		f    feats
	}{
		{"eq", equal}, {"ne", merge(less, greater, feats{Unordered: 1})}, {"lt", less}, {"gt", greater},
		{"le", merge(less, equal)}, {"ge", merge(greater, equal)},
	} {
		// The result stands where the first operand's lower word stood.
		l.add(OpF64Eq+OpIndex(i), "f64."+c.name, none, push, order, wide, c.f,
			feats{Double: 1, DoubleB: 1, OffA: 1, OffB: 3, OffD: 2})
		l.add(OpF32Eq+OpIndex(i), "f32."+c.name, none, push, order, c.f, two32)
	}
	// Signs are in the upper word, or in the only one.
	sign := merge(push, feats{PlusA: 1})
	l.add(OpFloatNeg, "float.neg", none, sign, feats{FlipTop: 1})
	l.add(OpFloatAbs, "float.abs", none, sign, feats{ClearTop: 1})
	l.add(OpF32Copysign, "f32.copysign", none, sign, feats{ClearTop: 1, TopB: 1, OffB: 1})
	l.add(OpF64Copysign, "f64.copysign", none, sign, feats{ClearTop: 1, TopB: 1, OffB: 2})
	l.conversions(double, single)
}

// conversions adds those between floats and integers, and from float to float. An
// operand of one word is below the upper word of a result of two; a result of one word
// stands where the lower word of an operand of two stood.
func (l *opList) conversions(double, single feats) {
	l.add(OpF64PromoteF32, "f64.promote_f32", none, double, feats{FloatKeep: 1, Single: 1, OffA: -1})
	l.add(OpF32DemoteF64, "f32.demote_f64", none, single, feats{FloatKeep: 1, Double: 1, OffA: 1})
	for i, s := range []struct {
		name string
		f    feats
	}{{"s", signed}, {"u", feats{}}} {
		n := OpIndex(i)
		l.add(OpF32ConvertI32S+n, "f32.convert_i32_"+s.name, none, single, s.f, feats{FromWord: 1})
		l.add(OpF32ConvertI64S+n, "f32.convert_i64_"+s.name, none, single, s.f, feats{FromWide: 1, OffA: 1})
		l.add(OpF64ConvertI32S+n, "f64.convert_i32_"+s.name, none, double, s.f, feats{FromWord: 1, OffA: -1})
		l.add(OpF64ConvertI64S+n, "f64.convert_i64_"+s.name, none, double, s.f, feats{FromWide: 1, OffC: -1})
		for j, t := range []struct {
			name string
			f    feats
		}{{"trunc", feats{}}, {"trunc_sat", feats{Saturate: 1}}} {
			f := merge(push, s.f, t.f, feats{Toward: 1})
			k := n + 2*OpIndex(j)
			l.add(OpI32TruncF32S+k, "i32."+t.name+"_f32_"+s.name, none, f, feats{Single: 1, ToWord: 1})
			l.add(OpI32TruncF64S+k, "i32."+t.name+"_f64_"+s.name, none, f, feats{Double: 1, ToWord: 1, OffA: 1})
			l.add(OpI64TruncF32S+k, "i64."+t.name+"_f32_"+s.name, none, f, feats{Single: 1, ToWide: 1, OffA: -1})
			l.add(OpI64TruncF64S+k, "i64."+t.name+"_f64_"+s.name, none, f, feats{Double: 1, ToWide: 1, OffC: -1})
		}
	}
}
