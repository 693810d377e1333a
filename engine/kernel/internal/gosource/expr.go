package gosource

import (
	"math"
	"strconv"

	"wasmformer/engine/internal/wasm"
)

// expr is a value on the operand stack, as a Go expression that is evaluated
// where it is used. It must become a variable before what it reads changes.
type expr struct {
	text     string
	rank     int // of its outermost operator
	typ      wasm.ValueType
	truth    bool  // the text is a bool, the value 1 or 0
	constant bool  // the text has no type of its own
	reads    bool  // memory
	effect   bool  // a call: what comes next in the code must not come before it
	locals   []int // variables that the text names
}

// Go's ranks of operators.
const (
	comparison = 3
	sum        = 4
	product    = 5
	primary    = 6
)

// atom is an expression that stands in no need of parentheses.
func atom(t wasm.ValueType, text string, of ...expr) expr { return made(t, primary, text, of...) }

// made is an expression with operands.
func made(t wasm.ValueType, rank int, text string, of ...expr) expr {
	e := expr{text: text, rank: rank, typ: t}
	for _, o := range of {
		e.reads = e.reads || o.reads
		e.locals = append(e.locals, o.locals...)
	}
	return e
}

// value is the expression as a number, for a place that has a type.
func (e expr) value() string {
	if e.truth {
		return "b2i(" + e.text + ")"
	}
	return e.text
}

// typed is the expression as a number that has its type wherever it stands.
func (e expr) typed() string {
	if e.constant {
		return goType(e.typ) + "(" + e.text + ")"
	}
	return e.value()
}

// above is the expression as the operand of an operator that binds less than
// rank.
func (e expr) above(rank int) string {
	if !e.truth && e.rank < rank {
		return "(" + e.text + ")"
	}
	return e.value()
}

// condition is the expression as a bool.
func (e expr) condition() string {
	if e.truth {
		return e.text
	}
	return e.above(sum) + " != 0"
}

// not is the expression of i32.eqz or i64.eqz.
func (e expr) not() expr {
	out := made(wasm.I32, comparison, e.above(sum)+" == 0", e)
	if e.truth {
		out.text, out.rank = "!("+e.text+")", primary
	}
	out.truth = true
	return out
}

// binary is an operator's expression.
func binary(t wasm.ValueType, rank int, x expr, operator string, y expr) expr {
	left, right := x.above(rank), y.above(rank+1)
	if x.constant && (operator == "<<" || operator == ">>") {
		left = x.typed() // else Go gives it the type of what the result is for
	}
	return made(t, rank, left+" "+operator+" "+right, x, y)
}

// compare is a comparison, of numbers as type cast if that is given.
func compare(x expr, operator string, y expr, cast string) expr {
	left, right := x.above(sum), y.above(sum)
	if cast != "" {
		left, right = as(cast, x), as(cast, y)
	}
	e := made(wasm.I32, comparison, left+" "+operator+" "+right, x, y)
	e.truth = true
	return e
}

// as is an i32 as a signed number.
func as(cast string, x expr) string {
	if x.constant {
		v, _ := strconv.ParseUint(x.text, 10, 32)
		return strconv.Itoa(int(int32(v)))
	}
	return cast + "(" + x.value() + ")"
}

// number is a float64 constant.
func number(v float64) expr {
	switch {
	case math.IsInf(v, 0):
		return atom(wasm.F64, "math.Inf("+strconv.Itoa(int(math.Copysign(1, v)))+")")
	case v == 0 && math.Signbit(v):
		return atom(wasm.F64, "math.Copysign(0, -1)")
	}
	e := atom(wasm.F64, strconv.FormatFloat(v, 'g', -1, 64))
	e.constant = true
	return e
}

// integer is an i32 or i64 constant.
func integer(t wasm.ValueType, v uint64) expr {
	e := atom(t, strconv.FormatUint(v, 10))
	e.constant = true
	return e
}
