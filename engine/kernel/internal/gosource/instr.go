package gosource

import (
	"fmt"
	"math"
	"strconv"
	"strings"

	"wasmformer/engine/internal/wasm"
)

// instr translates one instruction.
func (f *function) instr(in wasm.Instr) error {
	name := in.Op.String()
	f.fell = f.dead == 0
	if f.dead > 0 && !f.skip(name) {
		return nil
	}
	switch name {
	case "block", "loop", "if", "else", "end", "br", "br_if", "return", "unreachable":
		f.structure(in, name)
	case "call":
		f.call(f.module.FuncType(uint32(in.Imm)), fmt.Sprintf("f%d", in.Imm))
	case "call_indirect":
		index := f.pop()
		f.call(f.module.Types[in.Imm], fmt.Sprintf("table[%s]", index.text))
	case "drop":
		f.line("_ = %s", f.pop().text)
	case "select":
		f.choose()
	case "local.get":
		f.push(f.locals[in.Imm], false, "l%d", in.Imm)
	case "local.set", "local.tee":
		f.set(in.Imm, name == "local.tee")
	case "memory.size":
		f.push(wasm.I32, false, "65536") // all address space is there from the start
	case "memory.grow":
		f.pop()
		f.push(wasm.I32, false, "math.MaxUint32")
	case "i32.const":
		f.push(wasm.I32, false, "%d", uint32(in.Imm))
	case "i64.const":
		f.push(wasm.I64, false, "%d", in.Imm)
	case "f64.const":
		f.push(wasm.F64, false, "%s", number(math.Float64frombits(in.Imm)))
	default:
		if strings.Contains(name, ".load") || strings.Contains(name, ".store") {
			return f.access(in, name)
		}
		return f.compute(name)
	}
	return nil
}

// number is a float64 constant.
func number(v float64) string {
	if math.IsInf(v, 0) {
		return fmt.Sprintf("math.Inf(%d)", int(math.Copysign(1, v)))
	}
	text := strconv.FormatFloat(v, 'g', -1, 64)
	if v == 0 && math.Signbit(v) {
		return "math.Copysign(0, -1)"
	}
	return "float64(" + text + ")"
}

func (f *function) call(t wasm.FuncType, callee string) {
	args := make([]string, len(t.Params))
	for i := len(args) - 1; i >= 0; i-- {
		args[i] = f.pop().text
	}
	f.settle(readsMemory)
	text := fmt.Sprintf("%s(%s)", callee, strings.Join(append([]string{"m"}, args...), ", "))
	if len(t.Results) == 0 {
		f.line("%s", text)
		return
	}
	f.stack = append(f.stack, f.temp(operand{text, t.Results[0], false}))
}

// choose is select: both values are there, so evaluating them is no harm.
func (f *function) choose() {
	condition, y, x := f.pop(), f.pop(), f.pop()
	v := f.temp(y)
	f.line("if %s { %s = %s }", truth(condition.text), v.text, x.text)
	f.stack = append(f.stack, v)
}

func (f *function) set(index uint64, keep bool) {
	local := fmt.Sprintf("l%d", index)
	o := f.pop()
	if o.text != local {
		f.settle(readsLocal(local))
		f.line("%s = %s", local, o.text)
	}
	if keep {
		f.push(o.typ, false, "%s", local)
	}
}

// cells are the Go types behind loads and stores.
var cells = map[string]string{"i32.load": "uint32", "i64.load": "uint64", "f64.load": "float64", "i32.load8_u": "uint8",
	"i32.load16_u": "uint16", "i32.store": "uint32", "i64.store": "uint64", "f64.store": "float64", "i32.store8": "uint8", "i32.store16": "uint16"}

func (f *function) access(in wasm.Instr, name string) error {
	cell, ok := cells[name]
	if !ok {
		return fmt.Errorf("%s is not translated", name)
	}
	place := func(address string) string {
		return fmt.Sprintf("*(*%s)(unsafe.Add(m, uintptr(%s)+%d))", cell, address, in.Imm)
	}
	t := typeOf(name)
	if strings.Contains(name, "store") {
		value, address := f.pop(), f.pop()
		f.settle(readsMemory)
		f.line("%s = %s(%s)", place(address.text), cell, value.text)
		return nil
	}
	address := f.pop()
	f.push(t, true, "%s", wide(cell, t, place(address.text)))
	return nil
}

// wide is a loaded cell as a value on the stack.
func wide(cell string, t wasm.ValueType, text string) string {
	if goType(t) == cell {
		return text
	}
	return fmt.Sprintf("%s(%s)", goType(t), text)
}

// operators are instructions with two operands and their type's result, and
// comparisons, whose result is an i32. Products and sums are converted so that
// no compiler fuses them.
var operators = map[string]string{
	"i32.add": "(%s + %s)", "i32.sub": "(%s - %s)", "i32.mul": "(%s * %s)", "i32.and": "(%s & %s)", "i32.or": "(%s | %s)",
	"i32.xor": "(%s ^ %s)", "i32.shl": "(%s << (%s & 31))", "i32.shr_u": "(%s >> (%s & 31))",
	"i64.and": "(%s & %s)", "i64.or": "(%s | %s)", "i64.shl": "(%s << (%s & 63))", "i64.shr_u": "(%s >> (%s & 63))",
	"f64.add": "float64(%s + %s)", "f64.sub": "float64(%s - %s)", "f64.mul": "float64(%s * %s)", "f64.div": "float64(%s / %s)",
	"i32.eq": "b2i(%s == %s)", "i32.lt_s": "b2i(int32(%s) < int32(%s))", "i32.gt_s": "b2i(int32(%s) > int32(%s))",
	"i32.lt_u": "b2i(%s < %s)", "i32.gt_u": "b2i(%s > %s)", "i32.ge_u": "b2i(%s >= %s)",
	"f64.eq": "b2i(%s == %s)", "f64.ne": "b2i(%s != %s)", "f64.lt": "b2i(%s < %s)", "f64.gt": "b2i(%s > %s)",
	"f64.le": "b2i(%s <= %s)", "f64.ge": "b2i(%s >= %s)",
}

// functions are instructions with one operand.
var functions = map[string]string{
	"i32.eqz": "b2i(%s == 0)", "i64.eqz": "b2i(%s == 0)", "i64.clz": "uint64(bits.LeadingZeros64(%s))", "i64.ctz": "uint64(bits.TrailingZeros64(%s))",
	"f64.neg": "(-%s)", "f64.ceil": "math.Ceil(%s)", "f64.floor": "math.Floor(%s)", "i32.wrap_i64": "uint32(%s)", "i64.extend_i32_u": "uint64(%s)",
	"f64.convert_i32_s": "float64(int32(%s))", "f64.convert_i32_u": "float64(%s)", "i32.trunc_sat_f64_u": "trunc(%s)",
}

func (f *function) compute(name string) error {
	if format, ok := operators[name]; ok {
		y, x := f.pop(), f.pop()
		f.push(resultOf(name, format), x.reads || y.reads, format, x.text, y.text)
		return nil
	}
	if format, ok := functions[name]; ok {
		x := f.pop()
		f.push(resultOf(name, format), x.reads, format, x.text)
		return nil
	}
	return fmt.Errorf("%s is not translated", name)
}

// resultOf is the type that an instruction leaves: that of its name, but for
// comparisons.
func resultOf(name, format string) wasm.ValueType {
	if strings.HasPrefix(format, "b2i") {
		return wasm.I32
	}
	return typeOf(name)
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
