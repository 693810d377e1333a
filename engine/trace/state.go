package trace

import (
	"fmt"

	"wasmformer/engine/internal/lower"
	"wasmformer/engine/internal/machine"
	"wasmformer/engine/internal/wasm"
)

// Cursor is the position of the instruction that is executed next.
func (m *Machine) Cursor() int { return m.cursor }

// Depth is the number of calls that are open.
func (m *Machine) Depth() int { return m.depth }

// Instructions counts the WebAssembly instructions executed so far, in all
// calls; one that traps counts.
func (m *Machine) Instructions() uint64 { return m.instructions }

// Outputs counts the bytes of output so far.
func (m *Machine) Outputs() uint64 { return m.outputs }

// Running reports whether a call from outside has begun and not ended.
func (m *Machine) Running() bool { return m.running }

// Ended reports whether the last call from outside has ended, and how: with
// halt, exit or a trap.
func (m *Machine) Ended() (Code, bool) { return m.end, m.ended }

// Frame is one open call.
type Frame struct {
	Depth    int
	Func     int    // index of the function, −1 outside all calls
	Name     string // of the function, for people; "host" outside all calls
	Position int    // where the frame goes on: the cursor, or where a call returns to
}

// Frames are the open calls, the outermost first. Frame 0 is outside all
// calls; its stack receives the results of the host's call.
func (m *Machine) Frames() []Frame {
	frames := make([]Frame, m.depth+1)
	for d := range frames {
		frames[d] = Frame{Depth: d, Func: int(m.frames[d].fn), Name: "host", Position: m.cursor}
		if fn := frames[d].Func; fn >= 0 {
			frames[d].Name = m.code.program.Funcs[fn].Name
		}
		if d < m.depth {
			frames[d].Position = m.frames[d+1].returnTo
		}
	}
	return frames
}

// Stack returns the operand stack of the frame at a depth, the bottom first:
// what it holds before the instruction at the cursor or, for a frame that has
// called, without the call's arguments.
func (m *Machine) Stack(depth int) []uint32 {
	if depth < 0 || depth > m.depth {
		return nil
	}
	var height int
	switch {
	case depth < m.depth:
		height = m.frames[depth+1].call
	case depth == 0:
		height = m.resultCount()
	default:
		_, top := m.code.taken(m.cursor)
		height = int(top)
	}
	return m.frames[depth].slots.first(height)
}

// resultCount is how many slots the results of the host's last call take.
func (m *Machine) resultCount() int {
	fn := int(m.frames[1].fn)
	if !m.ended || m.end != machine.Halt || fn < 0 {
		return 0
	}
	return cellsOf(m.code.program.Funcs[fn].Type.Results)
}

// LocalNames are the names that the first module gives a function's locals: any
// text, and any may be missing.
func (m *Machine) LocalNames(fn int) map[uint32]string {
	return m.code.program.Module.LocalNames(uint32(max(0, fn)))
}

// GlobalNames are the names under which the first module exports its globals, ""
// for those that it does not export: any text.
func (m *Machine) GlobalNames() []string {
	module := m.code.program.Module
	names := make([]string, len(module.Globals))
	for _, e := range module.Exports {
		if e.Kind == wasm.ExternGlobal {
			names[e.Index] = e.Name
		}
	}
	return names
}

// Locals returns the cells of the parameters and locals of the frame at a depth.
func (m *Machine) Locals(depth int) []uint32 {
	if depth <= 0 || depth > m.depth || m.frames[depth].fn < 0 {
		return nil
	}
	f := &m.frames[depth]
	return f.cells.first(m.code.program.Funcs[f.fn].Locals)
}

// Value is what a parameter, a local or a global holds.
type Value struct {
	Cell  int // the first of its cells, as a [Written] numbers them
	Bits  uint64
	Type  wasm.ValueType
	Upper uint64 // of a v128, of which Bits are the lower half
}

// String is the value as a number of its type.
func (v Value) String() string { return numberOf(v.Bits, v.Upper, v.Type) }

// Hex is the value as 0x and all its hex digits.
func (v Value) Hex() string {
	if v.Type == wasm.V128 {
		return v.String()
	}
	return fmt.Sprintf("0x%0*x", 8*v.Cells(), v.Bits)
}

// Cells is how many cells it takes: one for each 32 bits.
func (v Value) Cells() int { return lower.Cells(v.Type) }

// LocalValues are the parameters and locals of the frame at a depth, by index.
func (m *Machine) LocalValues(depth int) []Value {
	if depth <= 0 || depth > m.depth {
		return nil
	}
	f := &m.frames[depth]
	return m.code.locals(int(f.fn), &f.cells)
}

// FirstLocals are a function's parameters and locals before a call gives them values.
func (m *Machine) FirstLocals(fn int) []Value { return m.code.locals(fn, new(cells)) }

// locals are those of a function in its cells.
func (c *code) locals(fn int, in *cells) (list []Value) {
	if fn < 0 || fn >= len(c.program.Funcs) {
		return nil
	}
	cell := 0
	for _, t := range c.program.LocalTypes(fn) {
		v := in.typed(cell, t)
		v.Cell = cell
		list = append(list, v)
		cell += v.Cells()
	}
	return list
}

// GlobalValues are the globals of the first module, by index.
func (m *Machine) GlobalValues() (list []Value) {
	p := m.code.program
	for i := range p.Module.Globals {
		cell, t := p.GlobalCell(i), p.Module.Globals[i].Type.Type
		v := m.globals.typed(machine.FirstGlobal+cell, t)
		v.Cell = cell
		list = append(list, v)
	}
	return list
}

// typed is the value that begins in a cell.
func (c *cells) typed(i int, t wasm.ValueType) Value {
	words := []uint32{c.get(i), c.get(i + 1), c.get(i + 2), c.get(i + 3)}
	return Value{Bits: bitsOf(words, t), Upper: upperOf(words, t), Type: t}
}

// Results returns the first n results of the host's last call.
func (m *Machine) Results(n int) []uint32 { return m.frames[0].slots.first(n) }

// Global is the value of a global's cell.
func (m *Machine) Global(i int) uint32 { return m.globals.get(machine.FirstGlobal + i) }

// Cell is the value of a cell below the frames: a size, a global.
func (m *Machine) Cell(address int) uint32 { return m.globals.get(address) }

// Pages is the memory's size in pages of 64 KiB.
func (m *Machine) Pages() uint32 { return m.globals.get(machine.SizeCell) }

// Word is the memory word at an address that counts words: the bytes 4·address
// and on.
func (m *Machine) Word(address uint32) uint32 { return m.words.get(uint64(address)) }

// ReadMemory copies the memory's bytes from an offset on to buf. It reports
// false, and copies nothing, if they are not all within the memory.
func (m *Machine) ReadMemory(offset uint32, buf []byte) bool {
	if uint64(offset)+uint64(len(buf)) > uint64(m.Pages())<<16 {
		return false
	}
	for i := range buf {
		a := uint64(offset) + uint64(i)
		buf[i] = byte(m.words.get(a/4) >> (8 * (a % 4)))
	}
	return true
}

// first returns a copy of the first n values.
func (c *cells) first(n int) []uint32 {
	out := make([]uint32, max(0, min(n, machine.FrameCells)))
	for i := range out {
		out[i] = c.get(i)
	}
	return out
}

// params is how many cells a function's parameters take.
func (c *code) params(fn int32) int { return cellsOf(funcType(c.program, int(fn)).Params) }
