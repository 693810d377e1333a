// Package lower turns a WebAssembly module into a program for the machine:
// structured control becomes positions, the operand stack becomes numbered
// slots, and what remains are the module's own instructions, one by one. What
// the machine does not have becomes a call of a library routine, itself
// WebAssembly. The program then becomes the model's prompt.
package lower

import (
	"fmt"

	"wasmformer/engine/machine"
	"wasmformer/engine/wasm"
)

// Instr is one machine instruction of a program; its index in
// [Program.Instrs] is the position that the cursor names.
type Instr struct {
	Op   machine.OpIndex
	Slot int    // of its result, or of its lowest operand
	Imm  uint32 // if the instruction has one
	Func int32  // index of the function it belongs to, −1 for the entry
	Wasm int32  // index of its WebAssembly instruction in the body, −1 for a function's end
	// First says that one of the module's own instructions begins here:
	// executing it counts as one instruction. Library routines don't count.
	First bool
}

// Func is what is known of a function.
type Func struct {
	Name    string // from the name section or an export, else "func[i]"
	Type    wasm.FuncType
	Entry   int // position of its first instruction
	End     int // position behind its last one
	Locals  int // cells that its parameters and locals take
	Import  bool
	Library bool         // a library routine, not the module's own
	Body    []wasm.Instr // what Instr.Wasm counts in

	unit  *unit
	index int // in its module
}

// unit is a module whose functions are part of the program: the user's, or a
// library.
type unit struct {
	module  *wasm.Module
	library bool
	operand operand // of a library
	// globalCell gives by global the first cell that it takes, counted from
	// machine.FirstGlobal.
	globalCell []int
	// funcs are the program's functions by the module's index; −1 is not
	// there yet.
	funcs []int
}

// Program is a module ready to become a prompt.
type Program struct {
	Module *wasm.Module
	Instrs []Instr
	Funcs  []Func // the module's own first, in its order

	Pages      uint32
	Globals    []uint32          // first values, by cell
	Words      map[uint32]uint32 // memory, tables, functions and segments, if not 0
	TableSizes []uint32

	segments     []segment
	segmentCells uint32 // the first segment's cell, from machine.FirstGlobal
	typeIDs      map[string]uint32
	user         *unit
	libraries    []*unit
	queue        []int // functions still to be lowered
}

// Error says what a module uses that the machine does not run.
type Error struct {
	Func   int // −1 if not in a function
	Name   string
	Offset int
	Msg    string
}

// Error gives the place first.
func (e *Error) Error() string {
	if e.Func < 0 {
		return e.Msg
	}
	return fmt.Sprintf("func[%d] %s offset 0x%x: %s", e.Func, e.Name, e.Offset, e.Msg)
}

// maxInstrs bounds a program. It keeps a small file from asking for much: a
// call takes two bytes and may move 2,000 values, one machine instruction each.
const maxInstrs = 1 << 21

// Lower returns the program of a validated module.
func Lower(m *wasm.Module) (*Program, error) {
	p := &Program{Module: m, Words: map[uint32]uint32{}, typeIDs: map[string]uint32{}}
	u := &unit{module: m}
	p.user = u
	if err := p.imports(); err != nil {
		return nil, err
	}
	p.declare(u)
	if err := p.state(); err != nil {
		return nil, err
	}
	p.emit(-1, -1, "enter", 0, 0)
	p.emit(-1, -1, "halt", 0, 0)
	for len(p.queue) > 0 {
		next := p.queue[0]
		p.queue = p.queue[1:]
		if err := p.function(next); err != nil {
			return nil, err
		}
	}
	p.link()
	p.descriptors()
	return p, nil
}

// emit appends an instruction.
func (p *Program) emit(fn, at int, op string, slot int, imm uint32) {
	index, ok := machine.OpByName(op)
	if !ok {
		panic("BUG: no machine instruction " + op)
	}
	p.Instrs = append(p.Instrs, Instr{Op: index, Slot: slot, Imm: imm, Func: int32(fn), Wasm: int32(at)})
}

// declare adds all functions of the user's module.
func (p *Program) declare(u *unit) {
	m := u.module
	exported := map[uint32]string{}
	for _, e := range m.Exports {
		if e.Kind == wasm.ExternFunc {
			exported[e.Index] = e.Name
		}
	}
	imports := 0
	for i := range m.Funcs {
		name := m.FuncNames[uint32(i)]
		if name == "" {
			name = exported[uint32(i)]
		}
		if name == "" {
			name = fmt.Sprintf("func[%d]", i)
		}
		f := Func{Name: name, Type: m.FuncType(uint32(i)), unit: u, index: i}
		if f.Import = i < m.NumImportedFuncs; f.Import {
			im := importedFunc(m, imports)
			imports++
			f.Name = im.Module + "." + im.Name
		}
		u.funcs = append(u.funcs, len(p.Funcs))
		p.queue = append(p.queue, len(p.Funcs))
		p.Funcs = append(p.Funcs, f)
	}
}

// importedFunc is the n-th imported function.
func importedFunc(m *wasm.Module, n int) *wasm.Import {
	if m.NumImportedFuncs == len(m.Imports) {
		return &m.Imports[n] // at once: there may be a hundred thousand
	}
	for i := range m.Imports {
		if m.Imports[i].Kind == wasm.ExternFunc {
			if n == 0 {
				return &m.Imports[i]
			}
			n--
		}
	}
	panic("BUG: fewer imported functions than counted")
}

// link puts the callees' positions into calls, now that all are known.
func (p *Program) link() {
	call, _ := machine.OpByName("call")
	for i := range p.Instrs {
		if in := &p.Instrs[i]; in.Op == call {
			in.Imm = uint32(p.Funcs[in.Imm].Entry)
		}
	}
}

// TypeID numbers function types by structure, from 1: what an indirect call
// compares.
func (p *Program) TypeID(t wasm.FuncType) uint32 {
	text := t.String()
	if p.typeIDs[text] == 0 {
		p.typeIDs[text] = uint32(len(p.typeIDs)) + 1
	}
	return p.typeIDs[text]
}

// At returns the instruction at a position, if there is one.
func (p *Program) At(position int) (Instr, bool) {
	if position < 0 || position >= len(p.Instrs) {
		return Instr{}, false
	}
	return p.Instrs[position], true
}

// Text gives the WebAssembly instruction that a machine instruction belongs
// to, in the text format, and its offset in the binary. A function's own code
// around its body has the machine instruction's name and the offset −1.
func (p *Program) Text(in Instr) (text string, offset int) {
	if in.Func < 0 || in.Wasm < 0 {
		return machine.Ops[in.Op].Name, -1
	}
	w := p.Funcs[in.Func].Body[in.Wasm]
	return w.String(), w.Offset
}

// Cells is how many cells or slots a value of a type takes.
func Cells(t wasm.ValueType) int {
	if t == wasm.I64 || t == wasm.F64 {
		return 2
	}
	return 1
}

// cellsOf is how many cells values take.
func cellsOf(types []wasm.ValueType) int {
	n := 0
	for _, t := range types {
		n += Cells(t)
	}
	return n
}

// GlobalCell is the first cell of a global of the module, counted from
// [machine.FirstGlobal].
func (p *Program) GlobalCell(global int) int { return p.user.globalCell[global] }
