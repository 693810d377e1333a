package trace

import (
	"wasmformer/engine/internal/lower"
	"wasmformer/engine/internal/machine"
	"wasmformer/engine/internal/wasm"
)

// Cost is what the executions of one WebAssembly instruction took.
type Cost struct {
	Executions int64
	Tokens     int64 // all of them, those of library routines, too
	Routine    int64 // those of library routines
}

// Costs are the costs of WebAssembly instructions by name: tokens belong to
// the module's own instruction that they are parts of, or to the one that
// called a library routine.
type Costs map[string]Cost

// HostCall is the name under which [Costs] keeps what functions of the WASI
// library take; the call itself is an ordinary one.
const HostCall = "WASI function"

// Merge adds other costs.
func (c Costs) Merge(o Costs) {
	for name, cost := range o {
		c.add(name, cost)
	}
}

func (c Costs) add(name string, o Cost) {
	sum := c[name]
	sum.Executions += o.Executions
	sum.Tokens += o.Tokens
	sum.Routine += o.Routine
	c[name] = sum
}

// Add counts a run, from the first token of its prompt on. The program is as
// the run's end has left it. What the host writes is nobody's cost.
func (c Costs) Add(p *lower.Program, tokens []Token) {
	m := NewMachine(p)
	call, indirect := wasm.OpCall.String(), wasm.OpCallIndirect.String()
	current, again := call, false
	for _, t := range tokens {
		at := m.cursor
		in, begins, running := m.code.instr(at), m.pending == 0, m.running
		m.Feed(t)
		if t == machine.Ruler(0) { // in a new context the same instruction goes on
			again = running
			continue
		}
		if !running || in.fn < 0 {
			if !again {
				current = call
			}
			continue
		}
		again = false
		cost := Cost{Tokens: 1}
		switch f := &p.Funcs[in.fn]; {
		case f.Library:
			cost.Routine = 1
			if current == call || current == indirect {
				current, cost.Executions = HostCall, 1
			}
		case in.at < 0: // an imported function, called through a table or by the host
			current = call
		default:
			l, _ := p.At(at)
			source, _ := p.Source(l)
			current = source.Op.String()
			if begins && in.executes(current) {
				cost.Executions = 1
			}
		}
		c.add(current, cost)
	}
}

// executes reports whether an instruction's execution begins here. What
// belongs to the ends of functions and arms has no first instruction of its
// own.
func (in *instr) executes(name string) bool {
	if in.first {
		return true
	}
	switch name {
	case wasm.OpElse.String():
		return in.class == machine.Jump
	case wasm.OpEnd.String():
		return in.class == machine.Ret
	}
	return false
}
