package trace

import (
	"fmt"
	"math"
	"slices"
	"strings"
	"testing"

	"wasmformer/engine/internal/lower"
	"wasmformer/engine/internal/machine"
	"wasmformer/engine/internal/wasm"
	"wasmformer/site/golden"
)

// numeric are all instructions that compute numbers from numbers.
func numeric() []wasm.Opcode {
	return slices.DeleteFunc(wasm.Opcodes(), func(op wasm.Opcode) bool {
		kind, _, _ := strings.Cut(op.String(), ".")
		return op < wasm.OpI32Eqz || !slices.Contains([]string{"i32", "i64", "f32", "f64"}, kind)
	})
}

// numericModule has for each instruction a function of its signature.
func numericModule(ops []wasm.Opcode) []byte {
	vector := func(items [][]byte) []byte {
		out := append([]byte(nil), byte(len(items)&0x7f|0x80), byte(len(items)>>7))
		return append(out, slices.Concat(items...)...)
	}
	section := func(id byte, items [][]byte) []byte {
		body := vector(items)
		return append([]byte{id, byte(len(body)&0x7f | 0x80), byte(len(body) >> 7)}, body...)
	}
	var types, functions, code [][]byte
	for i, op := range ops {
		params, results, _ := op.Signature()
		list := func(types []wasm.ValueType) []byte {
			out := []byte{byte(len(types))}
			for _, t := range types {
				out = append(out, byte(t))
			}
			return out
		}
		types = append(types, slices.Concat([]byte{0x60}, list(params), list(results)))
		functions = append(functions, []byte{byte(i&0x7f | 0x80), byte(i >> 7)})
		body := []byte{0}
		for n := range params {
			body = append(body, byte(wasm.OpLocalGet), byte(n))
		}
		if op > 0xff {
			body = append(body, 0xfc)
		}
		body = append(body, byte(op), byte(wasm.OpEnd))
		code = append(code, append([]byte{byte(len(body))}, body...))
	}
	return slices.Concat([]byte("\x00asm\x01\x00\x00\x00"), section(1, types), section(3, functions), section(10, code))
}

// TestNumericSteps runs each numeric instruction. Its step must have all words of its
// parameters as operands, and as effect the value that the function returns.
func TestNumericSteps(t *testing.T) {
	values := map[wasm.ValueType][2]uint64{
		wasm.I32: {7, 3}, wasm.I64: {0x9_8765_4321, 0x2_0000_0003},
		wasm.F32: {uint64(math.Float32bits(2.7)), uint64(math.Float32bits(1.5))},
		wasm.F64: {math.Float64bits(2.7), math.Float64bits(1.1)},
	}
	ops := numeric()
	if len(ops) < 136 {
		t.Fatalf("%d instructions", len(ops))
	}
	p := program(t, numericModule(ops))
	r := newRun()
	r.say(p.Prompt()...)
	prompt := len(r.tokens)
	var all [][]uint32
	var texts []string
	for i, op := range ops {
		params, _, _ := op.Signature()
		var words []uint32
		var list []string
		for n, typ := range params {
			v := values[typ][n]
			list = append(list, typ.Format(v))
			if words = append(words, uint32(v)); lower.Cells(typ) == 2 {
				words = append(words, uint32(v>>32))
			}
		}
		all, texts = append(all, words), append(texts, strings.Join(list, ", "))
		r.say(p.AppendCall(nil, p.Funcs[i].Entry, words)...)
		r.answer(t, 10_000)
	}
	l := NewLog(p, prompt)
	l.Follow(machine.StreamOf(r.tokens))
	l.Advance(len(r.tokens))
	seen := map[int]string{}
	for _, s := range l.Steps(0, l.Len()) {
		if s.Host || s.Func < 0 || s.Func >= len(ops) {
			continue
		}
		op := ops[s.Func]
		params, results, _ := op.Signature()
		switch {
		case s.WasmInstr() == op.String():
			if !slices.Equal(s.Operands, all[s.Func]) || s.Values() != texts[s.Func] {
				t.Errorf("%s has the operands %v, %s; want %v, %s", op, s.Operands, s.Values(), all[s.Func], texts[s.Func])
			}
			if stack := l.StateAt(s.Index).Stack(1); !slices.Equal(stack, all[s.Func]) {
				t.Errorf("%s finds the stack %v, want %v", op, stack, all[s.Func])
			}
			seen[s.Func] = s.Effect()
		case s.Instr == len(params)+1:
			m := l.StateAt(s.Index + 1)
			want := results[0].Format(bitsOf(m.Results(2), results[0]))
			if s.Values() != want || !strings.HasPrefix(s.Effect(), "return "+want+" to ") {
				t.Errorf("%s: the end has %s and says %s, want %s", op, s.Values(), s.Effect(), want)
			}
			if got := seen[s.Func]; got != "push "+want && !strings.HasPrefix(got, "call "+op.String()+"("+texts[s.Func]+")") {
				t.Errorf("%s says %s, want %s", op, got, want)
			}
			delete(seen, s.Func)
			ops[s.Func] = 0
		}
	}
	for _, op := range ops {
		if op != 0 {
			t.Errorf("%s has not run to its end", op)
		}
	}
}

// TestReads counts the operands of machine instructions that do what a WebAssembly
// instruction does: as many as its parameters have words.
func TestReads(t *testing.T) {
	for _, op := range numeric() {
		i, ok := machine.OpByName(op.String())
		params, _, _ := op.Signature()
		want := cellsOf(params)
		switch op {
		case wasm.OpI64And, wasm.OpI64Or, wasm.OpI64Xor, wasm.OpF64Copysign:
			want = 2 // of one half
		case wasm.OpI64Shl, wasm.OpI64ShrS, wasm.OpI64ShrU, wasm.OpI64Rotl, wasm.OpI64Rotr:
			want = 3 // of the count the lower word
		}
		if !ok {
			continue
		}
		got := len(slices.DeleteFunc(slices.Clone(opInstrs()[i].operand[:]), func(slot int16) bool { return slot == none }))
		if machine.Ops()[i].Features.OffD != 0 {
			got++
		}
		if got != want {
			t.Errorf("%s reads %d words, want %d", op, got, want)
		}
	}
}

// TestTyped compares values of all types with their golden text.
func TestTyped(t *testing.T) {
	p := testdata(t, "typed")
	f, n := math.Float64bits(-1.5), int64(-9007199254740993)
	l := stream(t, p, "main", uint32(f), uint32(f>>32), uint32(n), uint32(n>>32))
	golden.File(t, "testdata/typed.txt", []byte(text(l)))
}

// TestVectors compares values of 128 bits with their golden text, and the state with what the
// steps say.
func TestVectors(t *testing.T) {
	p := testdata(t, "vectors")
	l := stream(t, p, "main", 5)
	golden.File(t, "testdata/vectors.txt", []byte(text(l)))
	end := l.StateAt(l.Len())
	if got, want := fmt.Sprint(end.GlobalValues()), "[0x00007f0efffffffd000000080000000b]"; got != want {
		t.Errorf("globals are %s, want %s", got, want)
	}
	for _, s := range l.Steps(0, l.Len()) {
		if s.WasmInstr() != "v128.xor" {
			continue
		}
		var texts []string
		for _, v := range l.StateAt(s.Index).LocalValues(1) {
			texts = append(texts, v.Hex())
		}
		want := "[0x00000005 0x0000000afffffffe0000000a0000000a 0x00007f0afffffffe0000000a0000000a]"
		if got := fmt.Sprint(texts); got != want {
			t.Errorf("locals are %s, want %s", got, want)
		}
	}
}

// TestNotNumber gives NaNs that differ different texts.
func TestNotNumber(t *testing.T) {
	for _, c := range []struct {
		bits uint64
		t    wasm.ValueType
		want string
	}{
		{0x7fc00000, wasm.F32, "NaN"}, {0xffc00000, wasm.F32, "-NaN"}, {0x7fa00001, wasm.F32, "NaN:0x200001"},
		{0x7ff8000000000000, wasm.F64, "NaN"}, {0xfff8000000000000, wasm.F64, "-NaN"}, {0xfff0000000000001, wasm.F64, "-NaN:0x1"},
		{0xfff0000000000000, wasm.F64, "-Inf"}, {0x7f800000, wasm.F32, "+Inf"}, {1 << 63, wasm.F64, "-0"},
	} {
		if got := number(c.bits, c.t); got != c.want {
			t.Errorf("%s 0x%x is %s, want %s", c.t, c.bits, got, c.want)
		}
	}
}

// TestCut asks for a step whose tokens have not all come: it has no value yet.
func TestCut(t *testing.T) {
	p := testdata(t, "typed")
	l := stream(t, p, "main", 0, 0x3ff80000, 1, 0)
	for _, s := range l.Steps(0, l.Len()) {
		if s.WasmInstr() != "f64.div" {
			continue
		}
		for end := s.From + 1; end <= s.To; end++ {
			cut := NewLog(p, l.prompt)
			cut.Follow(machine.StreamOf(l.tokens.Slice(0, end)))
			cut.Advance(end)
			got := cut.Step(s.Index)
			if whole := got.Effect() == "push +Inf"; whole != (end == s.To) {
				t.Errorf("%d of %d tokens: %s", end-s.From, s.To-s.From, got.Effect())
			}
			if got.Values() != "1.5, 0" {
				t.Errorf("operands %s", got.Values())
			}
		}
		return
	}
	t.Error("no f64.div")
}

// TestValues reads locals and globals of all types.
func TestValues(t *testing.T) {
	p := testdata(t, "typed")
	l := stream(t, p, "main", 0, 0x3ff80000, 1, 0)
	check := func(what string, list []Value, want, cells string) {
		t.Helper()
		var texts, at []string
		for _, v := range list {
			texts, at = append(texts, v.String()), append(at, fmt.Sprint(v.Cell))
		}
		if got := strings.Join(texts, " "); got != want {
			t.Errorf("%s are %s, want %s", what, got, want)
		}
		if got := strings.Join(at, " "); got != cells {
			t.Errorf("%s are in cells %s, want %s", what, got, cells)
		}
	}
	for _, s := range l.Steps(0, l.Len()) {
		if s.FuncName() == "mixed" && s.WasmInstr() == "local.tee 1" {
			check("locals", l.StateAt(s.Index+1).LocalValues(2), "1 1.5 4886718345 -Inf 2.25 4.88671834725e+09", "0 1 3 5 6 7")
			check("locals before a call", l.StateAt(s.Index).FirstLocals(s.Func), "0 0 0 0 0 0", "0 1 3 5 6 7")
			break
		}
	}
	check("globals", l.StateAt(l.Len()).GlobalValues(), "+Inf -5 0", "0 2 4")
	check("locals outside", l.StateAt(l.Len()).LocalValues(0), "", "")
	check("locals of no function", l.StateAt(0).FirstLocals(-1), "", "")
}
