package lower

import (
	"math"

	"wasmformer/engine/internal/machine"
	"wasmformer/engine/internal/wasm"
)

// Addresses of 64 bits become words: one that has more becomes 2^32−1, which is beyond the
// size of every memory and table, and which none can grow by.

// offset32 is an instruction's offset likewise.
func offset32(offset uint64) uint32 { return uint32(min(offset, math.MaxUint32)) }

// hasWide reports whether a module has a memory or a table with addresses of 64 bits.
func hasWide(m *wasm.Module) bool {
	for _, l := range m.Memories {
		if l.Is64 {
			return true
		}
	}
	for i := range m.Tables {
		if m.Tables[i].Limits.Is64 {
			return true
		}
	}
	return false
}

// addresses makes words of the addresses that an instruction takes off the stack.
func (l *lowering) addresses(in *wasm.Instr) {
	m := l.unit.Module
	switch in.Op {
	case wasm.OpTableGet, wasm.OpTableGrow:
		l.shorten(m.Tables[in.Imm].Limits.Is64)
	case wasm.OpTableSet:
		l.shorten(m.Tables[in.Imm].Limits.Is64, false)
	case wasm.OpTableFill:
		wide := m.Tables[in.Imm].Limits.Is64
		l.shorten(wide, false, wide)
	case wasm.OpCallIndirect, wasm.OpReturnCallIndirect:
		l.shorten(m.Tables[in.Imm2].Limits.Is64)
	default:
		narrow, _, ok := in.Op.Signature()
		if !ok || in.Op == wasm.OpRefFunc {
			return
		}
		params, _ := m.Operands(in)
		wide := make([]bool, len(params))
		for i := range params {
			wide[i] = params[i] != narrow[i]
		}
		l.shorten(wide...)
	}
}

// shorten makes words of the topmost operands that are wide.
func (l *lowering) shorten(wide ...bool) {
	operands := l.operands[len(l.operands)-len(wide):]
	from := l.height - cellsOf(operands)
	to := from
	for i, w := range wide {
		n := Cells(operands[i])
		if w {
			l.op(machine.OpIf, from+1, uint32(l.code.n)+2)
			l.op(machine.OpI32Const, from, math.MaxUint32)
			l.barrier = l.code.n
			operands[i] = wasm.I32
		}
		kept := Cells(operands[i])
		for k := range kept {
			if from != to {
				l.op(machine.OpMove, from+k, uint32(to+k))
			}
		}
		from, to = from+n, to+kept
	}
	l.height = to
}

// extend makes a size that an instruction has left on the stack, or −1, one of 64 bits.
func (l *lowering) extend(in *wasm.Instr) {
	m := l.unit.Module
	switch in.Op {
	case wasm.OpMemorySize, wasm.OpMemoryGrow:
		if !m.Memories[in.Memory].Is64 {
			return
		}
	case wasm.OpTableSize, wasm.OpTableGrow:
		if !m.Tables[in.Imm].Limits.Is64 {
			return
		}
	default:
		return
	}
	l.op(machine.OpI64Sign, l.height, 0)
	l.pop(1)
	l.push(wasm.I64)
}
