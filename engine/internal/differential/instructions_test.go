package differential

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"

	"wasmformer/engine/internal/differential/operands"
	"wasmformer/engine/internal/wasm"
)

// instruction is a function that executes one instruction on its parameters.
type instruction struct {
	name            string // as in the text format, with the offset
	params, results []wasm.ValueType
	code            []byte // without the last end
	draw            func(*rand.Rand) []uint64
	// systematic lists operands that are not left to chance; there may be none.
	systematic func(*rand.Rand) [][]uint64
	// exact says that a NaN must keep its bits: it is moved or changed in its
	// sign only. Any other NaN in a result is the canonical one.
	exact bool
	// cheap says that a call costs little if no routine is needed.
	cheap bool
	// instead is what wazero executes, if it lacks the instruction.
	instead []byte
	// lane is the type of a vector's lanes in the result, if they are floats.
	lane wasm.ValueType
}

// family is instructions that share a module, in a memory if it needs one.
type family struct {
	name         string
	instructions []instruction
	pages        [2]int // of the memory, least and most; 0 for none
	share        int    // of the operands that are drawn one in so many is tried, if it is not 0
}

// families are all numeric instructions, the loads and stores, select and
// memory.grow.
func families() []family {
	list := []family{{name: "i32"}, {name: "i64"}, {name: "f32"}, {name: "f64"}, {name: "conversions"}}
	for _, op := range wasm.Opcodes() {
		params, results, ok := op.Signature()
		numeric := op >= wasm.OpI32Eqz && op <= wasm.OpI64Extend32S || op >= wasm.OpI32TruncSatF32S && op <= wasm.OpI64TruncSatF64U
		if !ok || !numeric {
			continue
		}
		f := &list[4]
		if name := op.String(); !strings.Contains(name, "_i") && !strings.Contains(name, "_f") {
			f = &list[slices.IndexFunc(list, func(f family) bool { return f.name == name[:3] })]
		}
		in := instruction{name: op.String(), params: params, results: results, exact: keepsNaN(op), cheap: true}
		for i := range params {
			in.code = append(in.code, byte(wasm.OpLocalGet), byte(i))
		}
		in.code = append(in.code, encode(op)...)
		in.draw = func(r *rand.Rand) []uint64 { return operands.Draw(r, op) }
		in.systematic = func(r *rand.Rand) [][]uint64 { return operands.Systematic(r, op) }
		f.instructions = append(f.instructions, in)
	}
	return append(list, memoryFamily(), selectFamily(), growFamily())
}

// keepsNaN reports whether an instruction does not compute with its operand.
func keepsNaN(op wasm.Opcode) bool {
	_, name, _ := strings.Cut(op.String(), ".")
	return name == "abs" || name == "neg" || name == "copysign" || strings.HasPrefix(name, "reinterpret")
}

func encode(op wasm.Opcode) []byte {
	switch {
	case op.IsVector():
		return append([]byte{0xfd}, unsigned(uint64(op-0xfd00))...)
	case op >= 0xfc00:
		return append([]byte{0xfc}, unsigned(uint64(op&0xff))...)
	}
	return []byte{byte(op)}
}

// memoryFamily is every load and store with every alignment and with offsets
// in the instruction.
func memoryFamily() family {
	f := family{name: "memory", pages: [2]int{1, 1}}
	for op := wasm.OpI32Load; op <= wasm.OpI64Store32; op++ {
		for i, offset := range [offsets]uint32{0, 3, page - 9, 1<<32 - 2} {
			f.instructions = append(f.instructions, access(op, min(i, alignment(op)), offset))
		}
	}
	return f
}

const (
	page    = 1 << 16
	offsets = 4 // of each load and store
)

// alignment is that of a load's or store's width, as an exponent of 2.
func alignment(op wasm.Opcode) int {
	name := op.String()
	for exponent, width := range []string{"8", "16", "32"} {
		if strings.Contains(name[4:], width) {
			return exponent
		}
	}
	if name[1:3] == "64" {
		return 3
	}
	return 2
}

// access is a load or a store. A store is followed by two loads of what is
// around it, from an address that is the last parameter.
func access(op wasm.Opcode, align int, offset uint32) instruction {
	params, results, _ := op.Signature()
	in := instruction{name: fmt.Sprintf("%s offset=%d align=%d", op, offset, 1<<align), params: params, results: results, exact: true}
	for i := range params {
		in.code = append(in.code, byte(wasm.OpLocalGet), byte(i))
	}
	in.code = append(append(in.code, byte(op), byte(align)), unsigned(uint64(offset))...)
	if len(results) == 1 {
		in.draw = func(r *rand.Rand) []uint64 { return []uint64{uint64(uint32(target(r)) - offset)} }
		return in
	}
	in.params = []wasm.ValueType{wasm.I32, params[1], wasm.I32}
	in.results = []wasm.ValueType{wasm.I64, wasm.I64}
	in.code = append(in.code, byte(wasm.OpLocalGet), 2, byte(wasm.OpI64Load), 3, 0, byte(wasm.OpLocalGet), 2, byte(wasm.OpI64Load), 3, 8)
	in.draw = func(r *rand.Rand) []uint64 {
		at := target(r)
		around := min(at&^7, page-16)
		return []uint64{uint64(uint32(at) - offset), operands.Any(r, params[1]), around}
	}
	return in
}

// target draws an address: where there is data, where there is none, at the
// memory's end, and far behind it.
func target(r *rand.Rand) uint64 {
	switch r.IntN(8) {
	case 0, 1:
		return page - 20 + uint64(r.IntN(24))
	case 2:
		return page/2 - 12 + uint64(r.IntN(24))
	case 3:
		return 40_000 + uint64(r.IntN(40))
	case 4:
		return uint64(-uint32(r.IntN(12)))
	case 5:
		return uint64(uint32(operands.Any(r, wasm.I32)))
	}
	return uint64(r.IntN(72))
}

// selectFamily is select with every type of numbers.
func selectFamily() family {
	f := family{name: "select"}
	for _, t := range []wasm.ValueType{wasm.I32, wasm.I64, wasm.F32, wasm.F64} {
		f.instructions = append(f.instructions, instruction{
			name: fmt.Sprintf("select of %s", t), params: []wasm.ValueType{t, t, wasm.I32}, results: []wasm.ValueType{t}, exact: true,
			code: []byte{byte(wasm.OpLocalGet), 0, byte(wasm.OpLocalGet), 1, byte(wasm.OpLocalGet), 2, byte(wasm.OpSelect)},
			draw: func(r *rand.Rand) []uint64 {
				return []uint64{operands.Any(r, t), operands.Any(r, t), operands.Any(r, wasm.I32) * uint64(r.IntN(2))}
			},
		})
	}
	return f
}

// growFamily is memory.grow, followed by the new size and a load at its end.
func growFamily() family {
	const most = 300
	i32 := wasm.I32
	body := "local.get 0  memory.grow  memory.size  memory.size  i32.const 16  i32.shl  i32.const 4  i32.sub  i32.load"
	code := Assemble(body)
	return family{name: "memory.grow", pages: [2]int{1, most}, instructions: []instruction{{
		name: "memory.grow", params: []wasm.ValueType{i32}, results: []wasm.ValueType{i32, i32, i32}, code: code[:len(code)-1],
		draw: func(r *rand.Rand) []uint64 {
			edges := []uint64{0, 1, 2, 3, most - 1, most, 1 << 15, 1<<16 - 1, 1 << 16, 1<<32 - most, 1<<32 - 1}
			if r.IntN(4) == 0 {
				return []uint64{operands.Any(r, i32)}
			}
			return []uint64{edges[r.IntN(len(edges))]}
		},
	}}}
}

// bytes is the family's module: it exports each instruction's function under
// its name and has some data in its memory.
func (f *family) bytes() []byte {
	var types, functions, exports, code, memories, data [][]byte
	for i, in := range f.instructions {
		types = append(types, append(append([]byte{0x60}, typeList(in.params)...), typeList(in.results)...))
		functions = append(functions, unsigned(uint64(i)))
		exports = append(exports, export(in.name, i, 0))
		code = append(code, sized(append(append([]byte{0}, in.code...), byte(wasm.OpEnd))))
	}
	if f.pages[0] > 0 {
		memories = [][]byte{limits(f.pages[0], f.pages[1])}
		exports = append(exports, append(name("memory"), 2, 0))
		r := rand.New(rand.NewPCG(11, 12))
		for _, segment := range [][2]int{{0, 64}, {page/2 - 8, 16}, {page - 32, 32}} {
			some := make([]byte, segment[1])
			for i := range some {
				some[i] = []byte{0, 1, 0x7f, 0x80, 0xff, byte(r.Uint32())}[r.IntN(6)] // signs change at them
			}
			data = append(data, append(append([]byte{0}, constant(int32(segment[0]))...), sized(some)...))
		}
	}
	out := []byte("\x00asm\x01\x00\x00\x00")
	for _, section := range []struct {
		id    byte
		items [][]byte
	}{{1, types}, {3, functions}, {5, memories}, {7, exports}, {10, code}, {11, data}} {
		if len(section.items) > 0 {
			out = append(append(out, section.id), sized(vector(section.items))...)
		}
	}
	return out
}

func typeList(types []wasm.ValueType) []byte {
	out := unsigned(uint64(len(types)))
	for _, t := range types {
		out = append(out, byte(t))
	}
	return out
}
