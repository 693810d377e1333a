package differential

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"wasmformer/engine/internal/differential/operands"
	"wasmformer/engine/internal/wasm"
)

// TestVectors is [TestDirected] for vector instructions, relaxed ones too, of which wazero
// executes what they are said to be: on the compiled kernel a tenth of the operands, and on
// the planned decoder a fiftieth of that.
func TestVectors(t *testing.T) {
	for i, share := range map[int]int{0: 1, 2: 50} {
		t.Run(fast[i].name, func(t *testing.T) {
			t.Parallel()
			options := fast[i].options(t)
			for _, f := range vectorFamilies() {
				f.share = share
				t.Run(f.name, func(t *testing.T) {
					f.check(t, options, func(*instruction, *testing.T) bool { return true })
				})
			}
		})
	}
}

// vectorFamilies are all vector instructions, one function for each, or for each of the lanes,
// offsets or shuffles that are tried.
func vectorFamilies() []family {
	list := []family{{name: "i8x16"}, {name: "i16x8"}, {name: "i32x4"}, {name: "i64x2"}, {name: "f32x4"}, {name: "f64x2"}, {name: "v128"}, vectorMemory(), vectorSelect()}
	for _, op := range wasm.Opcodes() {
		if !op.IsVector() || isAccess(op) || op == wasm.OpV128Const {
			continue
		}
		shape, _, _ := strings.Cut(op.String(), ".")
		for i := range list {
			if f := &list[i]; f.name == shape {
				f.instructions = append(f.instructions, vectorInstructions(op)...)
			}
		}
	}
	return list
}

func isAccess(op wasm.Opcode) bool {
	return strings.HasPrefix(op.String(), "v128.load") || strings.HasPrefix(op.String(), "v128.store")
}

// vectorInstructions are an instruction with the immediates that are tried.
func vectorInstructions(op wasm.Opcode) []instruction {
	name := op.String()
	params, results, _ := op.Signature()
	in := instruction{name: name, params: params, results: results, lane: floatLanes(name), exact: keepsLanes(op)}
	in.draw = func(r *rand.Rand) []uint64 { return vectorOperands(r, op) }
	in.code = append(locals(len(params)), encode(op)...)
	if text, ok := relaxed[name]; ok {
		in.instead = vectorCode(text)
	} else if op >= 0xfe00 {
		in.instead = append(locals(len(params)), vectorCode(strings.NewReplacer("relaxed_laneselect", "bitselect", "i8x16.relaxed_swizzle", "i8x16.swizzle",
			"relaxed_trunc", "trunc_sat", "relaxed_", "").Replace(strings.Replace(name, shapeOf(name)+".relaxed_laneselect", "v128.bitselect", 1)))...)
	}
	var list []instruction
	with := func(immediate ...byte) {
		one := in
		one.name = fmt.Sprint(name, " ", len(list), " ", immediate)
		one.code = append(append([]byte(nil), in.code...), immediate...)
		list = append(list, one)
	}
	switch {
	case strings.Contains(name, "_lane"):
		if strings.Contains(name, "laneselect") {
			return []instruction{in}
		}
		for lane := range 128 / laneWidth(shapeOf(name)) {
			with(byte(lane))
		}
	case op == wasm.OpI8x16Shuffle:
		r := rand.New(rand.NewPCG(3, 4))
		for n := range 24 {
			var lanes [16]byte
			for i := range lanes {
				lanes[i] = [...]byte{byte(i + n), byte(31 - i), byte(n), byte(r.IntN(32)), byte(i ^ n), byte(4*i + n)}[n%6] % 32
			}
			with(lanes[:]...)
		}
	default:
		return []instruction{in}
	}
	return list
}

// relaxed is what relaxed instructions are said to be that no other one is.
var relaxed = func() map[string]string {
	const dot = "local.get 0 i16x8.extend_low_i8x16_s local.get 1 i16x8.extend_low_i8x16_s i32x4.dot_i16x8_s " +
		"local.get 0 i16x8.extend_high_i8x16_s local.get 1 i16x8.extend_high_i8x16_s i32x4.dot_i16x8_s even"
	list := map[string]string{
		"i16x8.relaxed_q15mulr_s":             "local.get 0 local.get 1 i16x8.q15mulr_sat_s",
		"i16x8.relaxed_dot_i8x16_i7x16_s":     dot,
		"i32x4.relaxed_dot_i8x16_i7x16_add_s": dot + " i32x4.extadd_pairwise_i16x8_s local.get 2 i32x4.add",
	}
	for _, shape := range []string{"f32x4.", "f64x2."} {
		list[shape+"relaxed_madd"] = "local.get 0 local.get 1 " + shape + "mul local.get 2 " + shape + "add"
		list[shape+"relaxed_nmadd"] = "local.get 0 local.get 1 " + shape + "mul " + shape + "neg local.get 2 " + shape + "add"
	}
	return list
}()

// vectorCode assembles instructions without immediates, local.get, and even, which is the
// shuffle that takes each second lane of 16 bits.
func vectorCode(text string) []byte {
	codes := map[string][]byte{
		"local.get": {byte(wasm.OpLocalGet)}, "0": {0}, "1": {1}, "2": {2},
		"even": append(encode(wasm.OpI8x16Shuffle), 0, 1, 4, 5, 8, 9, 12, 13, 16, 17, 20, 21, 24, 25, 28, 29),
	}
	for _, op := range wasm.Opcodes() {
		if op.IsVector() {
			codes[op.String()] = encode(op)
		}
	}
	var out []byte
	for _, word := range strings.Fields(text) {
		if codes[word] == nil {
			panic("no instruction " + word)
		}
		out = append(out, codes[word]...)
	}
	return out
}

// forWazero is the family with what wazero executes instead.
func (f *family) forWazero() *family {
	out := *f
	out.instructions = nil
	for _, in := range f.instructions {
		if in.instead != nil {
			in.code = in.instead
		}
		out.instructions = append(out.instructions, in)
	}
	return &out
}

func locals(n int) (code []byte) {
	for i := range n {
		code = append(code, byte(wasm.OpLocalGet), byte(i))
	}
	return code
}

// shapeOf is the shape of an instruction's operands: the last one that its name has.
func shapeOf(name string) (shape string) {
	for _, part := range strings.FieldsFunc(name, func(r rune) bool { return r == '.' || r == '_' }) {
		if strings.Contains(part, "x") && strings.Contains("i8x16 i16x8 i32x4 i64x2 f32x4 f64x2", part) {
			shape = part
		}
	}
	return shape
}

// laneWidth is how many bits a lane of a shape has; those of none are taken as bytes.
func laneWidth(shape string) int {
	return map[string]int{"": 8, "v128": 8, "i8x16": 8, "i16x8": 16, "i32x4": 32, "f32x4": 32, "i64x2": 64, "f64x2": 64}[shape]
}

// laneType is the type of numbers of a shape's lanes; those of narrow ones are words.
func laneType(shape string) wasm.ValueType {
	return map[string]wasm.ValueType{"i64x2": wasm.I64, "f32x4": wasm.F32, "f64x2": wasm.F64}[shape]
}

// floatLanes is the type of the lanes of the result, if they are floats.
func floatLanes(name string) wasm.ValueType {
	shape, what, _ := strings.Cut(name, ".")
	if isCompare(what) {
		return 0
	}
	if t := laneType(shape); t == wasm.F32 || t == wasm.F64 {
		return t
	}
	return 0
}

func isCompare(what string) bool {
	return strings.Contains(" eq ne lt gt le ge ", " "+what+" ")
}

// keepsLanes reports whether an instruction's lanes are moved, or changed in their sign only.
func keepsLanes(op wasm.Opcode) bool {
	_, what, _ := strings.Cut(op.String(), ".")
	switch what {
	case "abs", "neg", "pmin", "pmax", "splat", "extract_lane", "replace_lane":
		return true
	}
	return floatLanes(op.String()) == 0
}

// canonicalLanes makes NaNs canonical.
func canonicalLanes(words []uint64, lane wasm.ValueType) {
	for i, w := range words {
		switch {
		case lane == wasm.F64 && w&(1<<63-1) > 0x7ff<<52:
			words[i] = 0x7ff8 << 48
		case lane == wasm.F32:
			for shift := 0; shift < 64; shift += 32 {
				if uint32(w>>shift)&0x7fffffff > 0x7f800000 {
					words[i] = words[i]&^(0xffffffff<<shift) | 0x7fc00000<<shift
				}
			}
		}
	}
}

// vectorOperands draws operands: numbers at which the instruction on numbers goes wrong that a
// lane is computed by, or the limits of lanes, next to each other and next to any others.
func vectorOperands(r *rand.Rand, op wasm.Opcode) []uint64 {
	name := op.String()
	params, _, _ := op.Signature()
	shape := shapeOf(name)
	if i := strings.Index(name, "extract_lane"); i >= 0 || strings.HasSuffix(name, ".neg") || strings.HasSuffix(name, "select") {
		shape, _, _ = strings.Cut(name, ".")
	}
	width := laneWidth(shape)
	vectors := make([][16]byte, len(params))
	scalar, known := byName[strings.NewReplacer("relaxed_", "", "x4", "", "x2", "").Replace(name)]
	known = known && r.IntN(4) > 0
	same, value := r.IntN(8) == 0, laneEdge(r, shape) // all lanes may be the same
	for at := 0; at < 16; at += width / 8 {
		var drawn []uint64
		if known {
			drawn = operands.Draw(r, scalar)
		}
		for i := range vectors {
			v := laneEdge(r, shape)
			switch {
			case same && i == 0:
				v = value
			case i < len(drawn):
				v = drawn[i]
			case i > 0 && r.IntN(4) == 0: // what the lane before has, or nearly
				v = getLane(vectors[i-1][at:], width) + uint64(r.IntN(3)) - 1
			}
			putLane(vectors[i][at:], width, v)
		}
	}
	var out []uint64
	for i, t := range params {
		switch {
		case t == wasm.V128:
			out = append(out, getLane(vectors[i][:], 64), getLane(vectors[i][8:], 64))
		case t == wasm.I32 && len(params) == 2 && !strings.Contains(name, "lane"): // a shift's count
			out = append(out, uint64([]uint32{0, 1, 3, 7, 8, 9, 15, 16, 17, 31, 32, 33, 63, 64, 65, 1<<31 - 1, 1 << 31, 1<<32 - 1, r.Uint32()}[r.IntN(19)]))
		default:
			out = append(out, operands.Any(r, t))
		}
	}
	return out
}

// byName finds the instructions on numbers.
var byName = func() map[string]wasm.Opcode {
	list := map[string]wasm.Opcode{}
	for op := wasm.OpI32Eq; op <= wasm.OpF64Max; op++ {
		if op.String() != "i64.eqz" {
			list[op.String()] = op
		}
	}
	return list
}()

// laneEdge draws a lane: mostly a limit, or next to one.
func laneEdge(r *rand.Rand, shape string) uint64 {
	if t := laneType(shape); t != 0 {
		return operands.Any(r, t)
	}
	width := laneWidth(shape)
	if r.IntN(3) == 0 {
		return r.Uint64()
	}
	half := uint64(1) << (width - 1)
	edges := []uint64{0, 1, 2, half - 2, half - 1, half, half + 1, 2*half - 2, 2*half - 1, half / 2, half/2 - 1, 127, 128, 255, 256, 32767, 32768, 65535, ^uint64(0) - 127, ^uint64(0) - 32767, ^uint64(0) - 32768}
	return edges[r.IntN(len(edges))]
}

func putLane(b []byte, width int, v uint64) {
	for i := range width / 8 {
		b[i] = byte(v >> (8 * i))
	}
}

func getLane(b []byte, width int) (v uint64) {
	for i := range width / 8 {
		v |= uint64(b[i]) << (8 * i)
	}
	return v
}

// vectorMemory is every load and store of vectors with offsets, and with every lane.
func vectorMemory() family {
	f := family{name: "vectors in memory", pages: [2]int{1, 1}}
	for _, op := range wasm.Opcodes() {
		if !isAccess(op) {
			continue
		}
		natural, lanes := 0, 1
		if name := op.String(); strings.HasSuffix(name, "_lane") {
			bits := strings.TrimLeft(strings.TrimSuffix(name[len("v128."):], "_lane"), "loadstre")
			natural = map[string]int{"8": 0, "16": 1, "32": 2, "64": 3}[bits]
			lanes = 16 >> natural
		}
		for lane := range lanes {
			for i, offset := range [offsets]uint32{0, 3, page - 17, 1<<32 - 2} {
				if lanes > 1 && i != lane%offsets {
					continue
				}
				f.instructions = append(f.instructions, vectorAccess(op, lane, lanes > 1, offset))
			}
		}
	}
	return f
}

// vectorAccess is a load, or a store that is followed by a load of what is around it.
func vectorAccess(op wasm.Opcode, lane int, hasLane bool, offset uint32) instruction {
	params, results, _ := op.Signature()
	in := instruction{name: fmt.Sprintf("%s offset=%d %d", op, offset, lane), params: params, results: results, exact: true}
	in.code = append(append(locals(len(params)), encode(op)...), 0)
	in.code = append(in.code, unsigned(uint64(offset))...)
	if hasLane {
		in.code = append(in.code, byte(lane))
	}
	around := []uint64{}
	if len(results) == 0 {
		in.params = append(append([]wasm.ValueType(nil), params...), wasm.I32)
		in.results = []wasm.ValueType{wasm.V128, wasm.V128}
		for _, at := range []byte{0, 16} {
			in.code = append(append(in.code, byte(wasm.OpLocalGet), 2), append(encode(wasm.OpV128Load), 0, at)...)
		}
		around = append(around, 0)
	}
	in.draw = func(r *rand.Rand) []uint64 {
		at := target(r)
		args := []uint64{uint64(uint32(at) - offset)}
		if len(params) == 2 {
			args = append(args, r.Uint64(), r.Uint64())
		}
		for range around {
			args = append(args, min(at&^7, page-32))
		}
		return args
	}
	return in
}

// vectorSelect is select of vectors, with their type and without, and a branch, a call, a
// global and locals that carry them.
func vectorSelect() family {
	v := wasm.V128
	get := func(n byte) []byte { return []byte{byte(wasm.OpLocalGet), n} }
	join := func(parts ...[]byte) (code []byte) {
		for _, p := range parts {
			code = append(code, p...)
		}
		return code
	}
	f := family{name: "select of vectors"}
	for name, code := range map[string][]byte{
		"select":       join(get(0), get(1), get(2), []byte{byte(wasm.OpSelect)}),
		"typed select": join(get(0), get(1), get(2), []byte{byte(wasm.OpSelectTyped), 1, byte(v)}),
		"branch": join([]byte{byte(wasm.OpBlock), byte(v)}, get(0), get(1), get(0), get(2), []byte{byte(wasm.OpBrIf), 0, byte(wasm.OpDrop), byte(wasm.OpDrop),
			byte(wasm.OpDrop)}, get(1), []byte{byte(wasm.OpEnd)}),
		"locals": join(get(0), []byte{byte(wasm.OpLocalTee), 1}, get(1), encode(0xfdae), []byte{byte(wasm.OpLocalSet), 0}, get(0)),
	} {
		f.instructions = append(f.instructions, instruction{
			name: name, params: []wasm.ValueType{v, v, wasm.I32}, results: []wasm.ValueType{v}, exact: true, code: code,
			draw: func(r *rand.Rand) []uint64 {
				return []uint64{r.Uint64(), r.Uint64(), r.Uint64(), r.Uint64(), uint64(r.Uint32()) * uint64(r.IntN(2))}
			},
		})
	}
	return f
}
