// Package lower turns a WebAssembly module into a program for the machine:
// structured control becomes positions, the operand stack becomes numbered
// slots, and what remains are the module's own instructions, one by one. The
// program then becomes the model's prompt.
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
	// First says that a WebAssembly instruction begins here: executing it
	// counts as one instruction.
	First bool
}

// Func is what is known of a function of the module.
type Func struct {
	Name   string // from the name section or an export, else "func[i]"
	Type   wasm.FuncType
	Entry  int // position of its first instruction
	End    int // position behind its last one
	Locals int // parameters included
	Import bool
}

// Program is a module ready to become a prompt.
type Program struct {
	Module *wasm.Module
	Instrs []Instr
	Funcs  []Func

	Pages, MaxPages uint32
	Globals         []uint32          // first values
	Words           map[uint32]uint32 // memory, tables and functions that are not 0
	TableSizes      []uint32
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

// outputByte is the one import that there is.
const outputModule, outputName = "env", "output_byte"

// Lower returns the program of a validated module.
func Lower(m *wasm.Module) (*Program, error) {
	p := &Program{Module: m, Words: map[uint32]uint32{}}
	if err := p.imports(); err != nil {
		return nil, err
	}
	p.names()
	p.emit(-1, -1, "enter", 0, 0)
	p.emit(-1, -1, "halt", 0, 0)
	for i := range p.Funcs {
		if err := p.function(i); err != nil {
			return nil, err
		}
	}
	p.link()
	return p, p.state()
}

// emit appends an instruction.
func (p *Program) emit(fn, at int, op string, slot int, imm uint32) {
	index, ok := machine.OpByName(op)
	if !ok {
		panic("BUG: no machine instruction " + op)
	}
	p.Instrs = append(p.Instrs, Instr{Op: index, Slot: slot, Imm: imm, Func: int32(fn), Wasm: int32(at)})
}

// imports accepts the one function that a program can import.
func (p *Program) imports() error {
	for _, im := range p.Module.Imports {
		if im.Kind != wasm.ExternFunc || im.Module != outputModule || im.Name != outputName {
			return &Error{Func: -1, Msg: fmt.Sprintf("import %s %s (%s) is not provided; a program can import the function env.output_byte (i32) -> ()",
				im.Module, im.Name, im.Kind)}
		}
		t := p.Module.Types[im.TypeIndex]
		if len(t.Params) != 1 || t.Params[0] != wasm.I32 || len(t.Results) != 0 {
			return &Error{Func: -1, Msg: fmt.Sprintf("import env output_byte has type %s, want (i32) -> ()", t)}
		}
	}
	return nil
}

// names fills in the functions, each with the best name there is.
func (p *Program) names() {
	m := p.Module
	for i, t := range m.Funcs {
		name := m.FuncNames[uint32(i)]
		f := Func{Name: name, Type: m.Types[t], Import: i < m.NumImportedFuncs}
		if f.Import {
			f.Name = m.Imports[i].Module + "." + m.Imports[i].Name
		}
		p.Funcs = append(p.Funcs, f)
	}
	for _, e := range m.Exports {
		if e.Kind == wasm.ExternFunc && p.Funcs[e.Index].Name == "" {
			p.Funcs[e.Index].Name = e.Name
		}
	}
	for i := range p.Funcs {
		if p.Funcs[i].Name == "" {
			p.Funcs[i].Name = fmt.Sprintf("func[%d]", i)
		}
	}
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
	for i := range p.Module.Types {
		if p.Module.Types[i].String() == t.String() {
			return uint32(i) + 1
		}
	}
	panic("BUG: unknown type " + t.String())
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
	w := p.Module.Code[int(in.Func)-p.Module.NumImportedFuncs].Body[in.Wasm]
	return w.String(), w.Offset
}
