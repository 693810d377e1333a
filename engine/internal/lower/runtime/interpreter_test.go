package runtime_test

import (
	"fmt"
	"math/bits"
	"slices"

	"wasmformer/engine/internal/wasm"
)

// interpreter runs the module as decoded by engine/internal/wasm, knows i32 and i64 only,
// and counts: it stands for the machine in the measures of cost. Values are
// uint64; an i32 is zero-extended.
type interpreter struct {
	m      *wasm.Module
	bodies [][]wasm.Instr // by defined function
	ends   []map[int]int  // likewise, see matchEnds
	instrs int            // executed
	tokens int            // estimated, see tokensOf
}

// trap is what a trapping routine panics with.
type trap string

func newInterpreter(m *wasm.Module) *interpreter {
	in := &interpreter{m: m}
	for i := range m.Code {
		body := slices.Collect(m.Code[i].Body())
		in.bodies, in.ends = append(in.bodies, body), append(in.ends, matchEnds(body))
	}
	return in
}

// matchEnds finds the end of every block, loop, if and else, and under ^i the else
// of the if at i, where there is one.
func matchEnds(body []wasm.Instr) map[int]int {
	ends := map[int]int{}
	var open []int
	for i := range body {
		switch body[i].Op {
		case wasm.OpBlock, wasm.OpLoop, wasm.OpIf:
			open = append(open, i)
		case wasm.OpElse:
			ends[^open[len(open)-1]] = i
		case wasm.OpEnd:
			if len(open) == 0 {
				continue // of the body
			}
			start := open[len(open)-1]
			open = open[:len(open)-1]
			ends[start] = i
			if orElse, ok := ends[^start]; ok {
				ends[orElse] = i
			}
		}
	}
	return ends
}

// machine is the host's side of the imports, for both engines.
func machine(name string, a []uint64) uint64 {
	switch name {
	case "trap_overflow":
		panic(trap("integer overflow"))
	case "trap_conversion":
		panic(trap("invalid conversion to integer"))
	case "trap_divide":
		panic(trap("integer divide by zero"))
	}
	// wazero leaves anything in the upper halves of an i32's stack slot.
	hi, lo, d := a[0]&0xffffffff, a[1]&0xffffffff, a[2]&0xffffffff
	if hi >= d {
		panic(fmt.Sprintf("BUG: %s(%#x, %#x, %#x) doesn't fit", name, hi, lo, d))
	}
	if name == "div64" {
		return (hi<<32 | lo) / d
	}
	return (hi<<32 | lo) % d
}

// label is an open block.
type label struct {
	height, arity, target int
}

func (in *interpreter) call(index uint32, args ...uint64) []uint64 {
	t := in.m.FuncType(index)
	if int(index) < in.m.NumImportedFuncs {
		v := machine(in.m.Imports[index].Name, args)
		return []uint64{v}
	}
	code := in.m.Code[int(index)-in.m.NumImportedFuncs]
	types := append([]wasm.ValueType{}, t.Params...)
	body := in.bodies[int(index)-in.m.NumImportedFuncs]
	for _, run := range code.Locals() {
		for range run.Count {
			types = append(types, run.Type)
		}
	}
	locals := make([]uint64, len(types))
	copy(locals, args)
	ends := in.ends[int(index)-in.m.NumImportedFuncs]

	var stack []uint64
	labels := []label{{arity: len(t.Results), target: len(body)}}
	pop := func() uint64 {
		v := stack[len(stack)-1]
		stack = stack[:len(stack)-1]
		return v
	}
	pc := 0
	branch := func(n int) {
		l := labels[len(labels)-1-n]
		stack = append(stack[:l.height], stack[len(stack)-l.arity:]...)
		labels = labels[:len(labels)-1-n]
		pc = l.target
	}
	for pc < len(body) {
		i, instr := pc, &body[pc]
		pc++
		switch instr.Op {
		case wasm.OpLoop:
			labels = append(labels, label{len(stack), 0, i})
		case wasm.OpBlock, wasm.OpIf:
			l := label{len(stack), len(in.m.BlockSignature(instr.Type).Results), ends[i] + 1}
			if instr.Op == wasm.OpIf {
				in.count(1)
				l.height--
				if uint32(pop()) == 0 {
					orElse, ok := ends[^i]
					if !ok {
						pc = ends[i] + 1
						continue
					}
					pc = orElse + 1
				}
			}
			labels = append(labels, l)
		case wasm.OpElse:
			in.count(1)
			branch(0)
		case wasm.OpEnd:
			labels = labels[:len(labels)-1]
		case wasm.OpBr:
			in.count(jump)
			branch(int(instr.Imm))
		case wasm.OpBrIf:
			if uint32(pop()) == 0 {
				in.count(1)
				continue
			}
			in.count(jump)
			branch(int(instr.Imm))
		case wasm.OpReturn:
			in.count(jump)
			branch(len(labels) - 1)
		case wasm.OpUnreachable:
			panic("BUG: unreachable reached")
		case wasm.OpCall:
			callee := in.m.FuncType(uint32(instr.Imm))
			n := len(stack) - len(callee.Params)
			in.count(2 + slots(callee.Params) + slots(callee.Results) + 2)
			results := in.call(uint32(instr.Imm), stack[n:]...)
			stack = append(stack[:n], results...)
		case wasm.OpDrop:
			in.count(1)
			pop()
		case wasm.OpSelect:
			c, b, a := pop(), pop(), pop()
			if uint32(c) == 0 {
				a = b
			}
			in.count(significantBytes(a>>32) + significantBytes(a&0xffffffff) - 1)
			stack = append(stack, a)
		case wasm.OpLocalGet:
			in.count(width(types[instr.Imm]))
			stack = append(stack, locals[instr.Imm])
		case wasm.OpLocalSet, wasm.OpLocalTee:
			v := stack[len(stack)-1]
			tokens := width(types[instr.Imm])
			if i > 0 && byReference(body[i-1].Op) {
				tokens = valueTokens(types[instr.Imm], v)
			}
			in.count(tokens)
			locals[instr.Imm] = v
			if instr.Op == wasm.OpLocalSet {
				pop()
			}
		case wasm.OpI32Const:
			in.count(1)
			stack = append(stack, uint64(uint32(instr.Imm)))
		case wasm.OpI64Const:
			in.count(2)
			stack = append(stack, instr.Imm)
		default:
			params, _, ok := instr.Op.Signature()
			if !ok {
				panic("BUG: no rule for " + instr.String())
			}
			n := len(stack) - len(params)
			v := number(instr.Op, stack[n:])
			in.count(tokensOf(instr.Op, v))
			stack = append(stack[:n], v)
		}
	}
	return stack
}

// The estimate of tokens. A result costs its significant bytes, at least one for
// each 32-bit half. A local.get, a constant and what only moves a result to a
// local refer to where its bytes stand, for a token each half; but a reference
// can't be referred to, so a constant or a local put into a local is copied.

// jump is what a taken branch costs: the bytes of its target.
const jump = 2

func (in *interpreter) count(tokens int) {
	in.instrs++
	in.tokens += tokens
}

func byReference(op wasm.Opcode) bool {
	return op == wasm.OpLocalGet || op == wasm.OpI32Const || op == wasm.OpI64Const
}

func tokensOf(op wasm.Opcode, v uint64) int {
	_, results, _ := op.Signature()
	switch op {
	case wasm.OpI32WrapI64, wasm.OpI64ExtendI32U:
		return 1
	case wasm.OpI64Clz, wasm.OpI64Mul:
		return 2 + valueTokens(results[0], v)
	}
	return valueTokens(results[0], v)
}

func valueTokens(t wasm.ValueType, v uint64) int {
	if t == wasm.I64 {
		return significantBytes(v>>32) + significantBytes(v&0xffffffff)
	}
	return significantBytes(v)
}

func significantBytes(v uint64) int { return max(1, (bits.Len64(v)+7)/8) }

func width(t wasm.ValueType) int { return valueTokens(t, 0) }

func slots(types []wasm.ValueType) int {
	n := 0
	for _, t := range types {
		n += width(t)
	}
	return n
}
