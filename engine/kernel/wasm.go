package kernel

import (
	"encoding/binary"
	"math"
	"slices"
)

// The few parts of the WebAssembly binary format that the generator needs.

// valType is the type of a parameter, result or local.
type valType byte

const (
	i32 valType = 0x7f
	i64 valType = 0x7e
	f64 valType = 0x7c
)

// op is an instruction.
type op byte

const (
	opUnreachable op = 0x00
	opBlock       op = 0x02
	opLoop        op = 0x03
	opIf          op = 0x04
	opElse        op = 0x05
	opEnd         op = 0x0b
	opBr          op = 0x0c
	opBrIf        op = 0x0d
	opReturn      op = 0x0f
	opCall        op = 0x10
	opCallTable   op = 0x11
	opSelect      op = 0x1b
	opLocalGet    op = 0x20
	opLocalSet    op = 0x21
	opLocalTee    op = 0x22

	opI32Load    op = 0x28
	opI64Load    op = 0x29
	opF64Load    op = 0x2b
	opI32Load8U  op = 0x2d
	opI32Load16U op = 0x2f
	opI32Store   op = 0x36
	opI64Store   op = 0x37
	opF64Store   op = 0x39
	opI32Store8  op = 0x3a
	opI32Store16 op = 0x3b
	opMemorySize op = 0x3f
	opMemoryGrow op = 0x40

	opI32Const op = 0x41
	opI64Const op = 0x42
	opF64Const op = 0x44
	opI32Eqz   op = 0x45
	opI32Eq    op = 0x46
	opI32LtS   op = 0x48
	opI32LtU   op = 0x49
	opI32GtS   op = 0x4a
	opI32GtU   op = 0x4b
	opI32GeU   op = 0x4f
	opI64Eqz   op = 0x50
	opF64Eq    op = 0x61
	opF64Ne    op = 0x62
	opF64Lt    op = 0x63
	opF64Gt    op = 0x64
	opF64Le    op = 0x65
	opF64Ge    op = 0x66
	opI32Add   op = 0x6a
	opI32Sub   op = 0x6b
	opI32Mul   op = 0x6c
	opI32And   op = 0x71
	opI32Or    op = 0x72
	opI32Xor   op = 0x73
	opI32Shl   op = 0x74
	opI32ShrU  op = 0x76
	opI64Clz   op = 0x79
	opI64Ctz   op = 0x7a
	opI64And   op = 0x83
	opI64Or    op = 0x84
	opI64Shl   op = 0x86
	opI64ShrU  op = 0x88
	opF64Neg   op = 0x9a
	opF64Ceil  op = 0x9b
	opF64Floor op = 0x9c
	opF64Add   op = 0xa0
	opF64Sub   op = 0xa1
	opF64Mul   op = 0xa2
	opF64Div   op = 0xa3

	opI32WrapI64    op = 0xa7
	opI64ExtendI32U op = 0xad
	opF64FromI32S   op = 0xb7
	opF64FromI32U   op = 0xb8
	opPrefix        op = 0xfc
)

// alignments of the memory instructions, as powers of two.
var alignments = map[op]byte{
	opI32Load: 2, opI64Load: 3, opF64Load: 3, opI32Load8U: 0, opI32Load16U: 1,
	opI32Store: 2, opI64Store: 3, opF64Store: 3, opI32Store8: 0, opI32Store16: 1,
}

// fn is a function under construction.
type fn struct {
	name            string // for profiles and disassemblers
	params, results []valType
	locals          []valType // besides the parameters
	code            []byte
}

// local adds a local variable.
func (f *fn) local(t valType) int {
	f.locals = append(f.locals, t)
	return len(f.params) + len(f.locals) - 1
}

// do appends instructions without immediates.
func (f *fn) do(ops ...op) {
	for _, o := range ops {
		f.code = append(f.code, byte(o))
	}
}

// at appends an instruction with an index: of a local, a label or a function.
func (f *fn) at(o op, index int) {
	f.code = appendU(append(f.code, byte(o)), uint64(index))
}

func (f *fn) get(local int) { f.at(opLocalGet, local) }
func (f *fn) set(local int) { f.at(opLocalSet, local) }
func (f *fn) tee(local int) { f.at(opLocalTee, local) }

// mem appends a load or store at an offset.
func (f *fn) mem(o op, offset int) {
	f.code = appendU(append(f.code, byte(o), alignments[o]), uint64(offset))
}

func (f *fn) i32(v int) { f.code = appendS(append(f.code, byte(opI32Const)), int64(int32(v))) }
func (f *fn) i64(v int64) {
	f.code = appendS(append(f.code, byte(opI64Const)), v)
}
func (f *fn) f64(v float64) {
	f.code = binary.LittleEndian.AppendUint64(append(f.code, byte(opF64Const)), math.Float64bits(v))
}

// begin opens a block, loop or if without results.
func (f *fn) begin(o op) { f.code = append(f.code, byte(o), 0x40) }

// truncate is i32.trunc_sat_f64_u.
func (f *fn) truncate() { f.code = append(f.code, byte(opPrefix), 3) }

func appendU(b []byte, v uint64) []byte { return binary.AppendUvarint(b, v) }

func appendS(b []byte, v int64) []byte {
	for {
		low := byte(v & 0x7f)
		v >>= 7
		if v == 0 && low&0x40 == 0 || v == -1 && low&0x40 != 0 {
			return append(b, low)
		}
		b = append(b, low|0x80)
	}
}

// module is a module under construction: functions over an imported memory.
type module struct {
	funcs   []*fn
	types   [][]byte
	exports map[string]int
	table   []int // function by table entry
	data    []segment
	custom  []byte // of the section CustomSection, if any
}

// reserve adds a function to be written later.
func (m *module) reserve(name string, params, results []valType) (int, *fn) {
	f := &fn{name: name, params: params, results: results}
	m.funcs = append(m.funcs, f)
	return len(m.funcs) - 1, f
}

// typeOf is the index of a function type.
func (m *module) typeOf(params, results []valType) int {
	b := []byte{0x60, byte(len(params))}
	for _, t := range params {
		b = append(b, byte(t))
	}
	b = append(b, byte(len(results)))
	for _, t := range results {
		b = append(b, byte(t))
	}
	for i, t := range m.types {
		if string(t) == string(b) {
			return i
		}
	}
	m.types = append(m.types, b)
	return len(m.types) - 1
}

// bytes is the module in the binary format.
func (m *module) bytes() []byte {
	m.types = slices.Clone(m.types)
	out := []byte("\x00asm\x01\x00\x00\x00")
	section := func(id byte, n int, body []byte) {
		head := appendU(nil, uint64(n))
		out = append(appendU(append(out, id), uint64(len(head)+len(body))), head...)
		out = append(out, body...)
	}
	var types, funcs, exports, codes []byte
	for _, f := range m.funcs {
		funcs = appendU(funcs, uint64(m.typeOf(f.params, f.results)))
		codes = append(codes, f.body()...)
	}
	for _, t := range m.types {
		types = append(types, t...)
	}
	section(1, len(m.types), types)
	// import "kernel" "memory" (memory 1 65536)
	section(2, 1, appendU([]byte("\x06kernel\x06memory\x02\x01\x01"), maxPages))
	section(3, len(m.funcs), funcs)
	size := uint64(len(m.table))
	section(4, 1, appendU(appendU([]byte{0x70, 1}, size), size))
	for _, name := range sortedKeys(m.exports) {
		exports = append(append(append(exports, byte(len(name))), name...), 0)
		exports = appendU(exports, uint64(m.exports[name]))
	}
	section(7, len(m.exports), exports)
	elements := appendU([]byte{0, byte(opI32Const), 0, byte(opEnd)}, size)
	for _, f := range m.table {
		elements = appendU(elements, uint64(f))
	}
	section(9, 1, elements)
	section(10, len(m.funcs), codes)
	if len(m.data) > 0 {
		var data []byte
		for _, s := range m.data {
			data = appendS(append(data, 0, byte(opI32Const)), int64(s.at))
			data = append(appendU(append(data, byte(opEnd)), uint64(len(s.bytes))), s.bytes...)
		}
		section(11, len(m.data), data)
	}
	var names []byte
	for i, f := range m.funcs {
		names = append(appendU(appendU(names, uint64(i)), uint64(len(f.name))), f.name...)
	}
	names = append(appendU(nil, uint64(len(m.funcs))), names...)
	names = append(appendU([]byte{1}, uint64(len(names))), names...)
	section(0, len("name"), append([]byte("name"), names...))
	if m.custom != nil {
		section(0, len(CustomSection), append([]byte(CustomSection), m.custom...))
	}
	return out
}

// body is the function's entry in the code section.
func (f *fn) body() []byte {
	var locals []byte
	groups := 0
	for i := 0; i < len(f.locals); groups++ {
		n := 1
		for i+n < len(f.locals) && f.locals[i+n] == f.locals[i] {
			n++
		}
		locals = append(appendU(locals, uint64(n)), byte(f.locals[i]))
		i += n
	}
	body := append(appendU(nil, uint64(groups)), locals...)
	body = append(append(body, f.code...), byte(opEnd))
	return append(appendU(nil, uint64(len(body))), body...)
}
