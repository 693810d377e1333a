package gosource

import (
	"errors"
	"fmt"
	"math"
	"strconv"
	"strings"

	"wasmformer/engine/internal/wasm"
)

// takesCall are instructions that do nothing before they use a call's result.
var takesCall = map[string]bool{"local.set": true, "local.tee": true, "drop": true, "return": true}

// instr translates one instruction.
func (f *function) instr(in wasm.Instr) error {
	name := in.Op.String()
	f.fell = f.dead == 0
	if f.dead > 0 && !f.skip(name) {
		return nil
	}
	if n := len(f.stack); n > 0 && f.stack[n-1].effect && !takesCall[name] && !(name == "end" && len(f.control) == 0) {
		f.push(f.temp(f.pop()))
	}
	switch name {
	case "block", "loop", "if", "else", "end", "br", "br_if", "return", "unreachable":
		f.structure(in, name)
	case "call":
		f.call(f.module.FuncType(uint32(in.Imm)), fmt.Sprintf("f%d", in.Imm))
	case "call_indirect":
		index := f.pop()
		f.call(f.module.Types[in.Imm], "table["+index.value()+"]", index)
	case "drop":
		if e := f.pop(); e.effect {
			f.do(e.text, e)
		}
	case "select":
		return f.choose()
	case "local.get":
		f.get(int(in.Imm))
	case "local.set", "local.tee":
		f.set(int(in.Imm), name == "local.tee")
	case "memory.size":
		f.push(integer(wasm.I32, 65536)) // all address space is there from the start
	case "memory.grow":
		f.pop()
		f.push(atom(wasm.I32, "math.MaxUint32"))
	case "i32.const":
		f.push(integer(wasm.I32, uint64(uint32(in.Imm))))
	case "i64.const":
		f.push(integer(wasm.I64, in.Imm))
	case "f64.const":
		f.push(number(math.Float64frombits(in.Imm)))
	default:
		if strings.Contains(name, ".load") || strings.Contains(name, ".store") {
			return f.access(in, name)
		}
		return f.compute(name)
	}
	return nil
}

func (f *function) call(t wasm.FuncType, callee string, of ...expr) {
	args := make([]string, 1+len(t.Params))
	for i := len(t.Params); i > 0; i-- {
		a := f.pop()
		args[i] = a.value()
		of = append(of, a)
	}
	args[0] = "m"
	f.settle(readsMemory)
	e := atom(wasm.I32, callee+"("+strings.Join(args, ", ")+")", of...)
	if len(t.Results) == 0 {
		f.do(e.text, e)
		return
	}
	e.typ, e.effect, e.reads = t.Results[0], true, true
	f.stack = append(f.stack, e)
}

// choose is select: both values are there, so evaluating them is no harm.
func (f *function) choose() error {
	condition, y, x := f.pop(), f.pop(), f.pop()
	function := "choose"
	switch x.typ {
	case wasm.I32:
		function = "chooseInt"
	case wasm.I64:
		return errors.New("select of i64 is not translated")
	}
	f.push(atom(x.typ, fmt.Sprintf("%s(%s, %s, %s)", function, condition.condition(), x.value(), y.value()), x, y, condition))
	return nil
}

// cells are the methods behind loads and stores.
var cells = map[string]string{"i32.load": "u32", "i64.load": "u64", "f64.load": "f64", "i32.load8_u": "u8", "i32.load16_u": "u16",
	"i32.store": "put32", "i64.store": "put64", "f64.store": "put", "i32.store8": "put8", "i32.store16": "put16"}

func (f *function) access(in wasm.Instr, name string) error {
	cell, ok := cells[name]
	if !ok {
		return fmt.Errorf("%s is not translated", name)
	}
	if strings.Contains(name, "store") {
		value, address := f.pop(), f.pop()
		f.settle(readsMemory)
		f.do(fmt.Sprintf("m.%s(%s, %d, %s)", cell, address.value(), in.Imm, value.value()), address, value)
		return nil
	}
	address := f.pop()
	e := atom(typeOf(name), fmt.Sprintf("m.%s(%s, %d)", cell, address.value(), in.Imm), address)
	e.reads = true
	f.push(e)
	return nil
}

// operator is an instruction with two operands as a Go operator.
type operator struct {
	text string
	rank int
}

var operators = map[string]operator{
	"i32.add": {"+", sum}, "i32.sub": {"-", sum}, "i32.mul": {"*", product}, "i32.and": {"&", product}, "i32.or": {"|", sum},
	"i32.xor": {"^", sum}, "i64.and": {"&", product}, "i64.or": {"|", sum},
	"f64.add": {"+", sum}, "f64.sub": {"-", sum}, "f64.mul": {"*", product}, "f64.div": {"/", product},
	"i32.shl": {"<<", product}, "i32.shr_u": {">>", product}, "i64.shl": {"<<", product}, "i64.shr_u": {">>", product},
	"i32.eq": {"==", comparison}, "i32.lt_s": {"<", comparison}, "i32.gt_s": {">", comparison},
	"i32.lt_u": {"<", comparison}, "i32.gt_u": {">", comparison}, "i32.ge_u": {">=", comparison},
	"f64.eq": {"==", comparison}, "f64.ne": {"!=", comparison}, "f64.lt": {"<", comparison}, "f64.gt": {">", comparison},
	"f64.le": {"<=", comparison}, "f64.ge": {">=", comparison},
}

// functions are instructions with one operand.
var functions = map[string]string{
	"i64.clz": "uint64(bits.LeadingZeros64(%s))", "i64.ctz": "uint64(bits.TrailingZeros64(%s))",
	"f64.ceil": "math.Ceil(%s)", "f64.floor": "math.Floor(%s)", "i32.wrap_i64": "uint32(%s)", "i64.extend_i32_u": "uint64(%s)",
	"f64.convert_i32_s": "float64(int32(%s))", "f64.convert_i32_u": "float64(%s)", "i32.trunc_sat_f64_u": "trunc(%s)",
}

// compute translates an instruction that is a function of its operands. Of
// constants only Go would make a constant, by other rules: an error where it
// overflows, and no −0.
func (f *function) compute(name string) error {
	if o, ok := operators[name]; ok {
		y, x := f.pop(), f.pop()
		if x.constant && y.constant {
			x = f.temp(x)
		}
		f.push(combine(name, o, x, y))
		return nil
	}
	x := f.pop()
	if x.constant {
		x = f.temp(x)
	}
	switch name {
	case "i32.eqz", "i64.eqz":
		f.push(x.not())
		return nil
	case "f64.neg":
		text := x.above(primary)
		if strings.HasPrefix(text, "-") {
			text = "(" + text + ")"
		}
		f.push(atom(wasm.F64, "-"+text, x))
		return nil
	}
	format, ok := functions[name]
	if !ok {
		return fmt.Errorf("%s is not translated", name)
	}
	if x.truth && name == "f64.convert_i32_s" {
		f.push(atom(wasm.F64, "flag("+x.text+")", x))
		return nil
	}
	f.push(atom(typeOf(name), fmt.Sprintf(format, x.value()), x))
	return nil
}

// combine is an operator with its operands.
func combine(name string, o operator, x, y expr) expr {
	t := typeOf(name)
	switch {
	case o.rank == comparison && strings.HasSuffix(name, "_s"):
		return compare(x, o.text, y, "int32")
	case o.rank == comparison:
		return compare(x, o.text, y, "")
	case name == "f64.mul":
		// A conversion rounds: no compiler fuses the product with a sum. It is
		// the only thing that these processors fuse.
		return atom(t, "float64("+binary(t, product, x, "*", y).text+")", x, y)
	case o.text == "<<" || o.text == ">>":
		return binary(t, product, x, o.text, shift(y))
	}
	return binary(t, o.rank, x, o.text, y)
}

// shift is by how much to shift: Go shifts by more than there are bits,
// WebAssembly by so many modulo them.
func shift(y expr) expr {
	most := uint64(31)
	if y.typ == wasm.I64 {
		most = 63
	}
	if v, err := strconv.ParseUint(y.text, 10, 64); err == nil {
		return integer(y.typ, v&most)
	}
	return binary(y.typ, product, y, "&", integer(y.typ, most))
}

// typeOf is the type that an instruction's name begins with.
func typeOf(name string) wasm.ValueType {
	switch name[:3] {
	case "i32":
		return wasm.I32
	case "i64":
		return wasm.I64
	}
	return wasm.F64
}
