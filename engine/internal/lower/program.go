// Package lower turns a WebAssembly module into a program for the machine:
// structured control becomes positions, the operand stack becomes numbered
// slots, and what remains are the module's own instructions, one by one. What
// the machine does not have becomes a call of a library routine, itself
// WebAssembly. The program then becomes the model's prompt.
package lower

import (
	"fmt"
	"slices"

	"wasmformer/engine/internal/machine"
	"wasmformer/engine/internal/wasm"
	"wasmformer/engine/printable"
)

// Func is what is known of a function.
type Func struct {
	Name    string // for people: from the name section or an export, by printable.Name, else "func[i]"
	Type    wasm.FuncType
	Entry   int // position of its first instruction
	End     int // position behind its last one
	Locals  int // cells that its parameters and locals take
	Import  bool
	Hosted  bool // an import that the host answers, see [Program.Asked]
	Library bool // a library routine, not the module's own

	throws bool // an exception may leave it
	unit   *Unit
	index  int // in its module
}

// Unit is a module whose functions are part of the program: one of the
// user's, or a library. What it imports from another unit is that unit's own.
type Unit struct {
	Module  *wasm.Module
	library bool
	operand operand // of a library

	// By the module's indices, imports first:
	funcs      []int    // functions of the program; −1 is not there yet
	tables     []uint32 // tables of the program
	globalCell []int    // the first cell, counted from machine.FirstGlobal
	memories   []int    // memories of the program
	tags       []uint32 // tags of the program
	segments   int      // the program's number of its first segment

	typeIDs []uint32     // see [Program.typeID]
	wide    bool         // it has addresses of 64 bits
	hosted  map[int]bool // imported functions that the host answers
	main    int          // of several memories, the index of [Unit.Memory] and 1; 0 before it is known
	bodies  int          // machine instructions of the bodies of those, some more
	reader  int          // where the host's readers of the memory are, 0 if there are none
}

// Func is the program's number of a function of the unit.
func (u *Unit) Func(index int) int { return u.funcs[index] }

// Memory is the number of the memory that WASI, compute and hosts work on: of several the one
// that is exported as "memory", else the first one; −1 if there is none.
func (u *Unit) Memory() int {
	switch len(u.memories) {
	case 0:
		return -1
	case 1:
		return u.memories[0]
	}
	if u.main == 0 {
		u.main = 1
		for _, e := range u.Module.Exports {
			if e.Kind == wasm.ExternMemory && e.Name == "memory" {
				u.main = int(e.Index) + 1
			}
		}
	}
	return u.memories[u.main-1]
}

// GlobalCell is the first cell of a global of the unit, counted from
// [machine.FirstGlobal].
func (u *Unit) GlobalCell(global int) int { return u.globalCell[global] }

// Program is one module, or several that are linked, ready to become a prompt.
// Modules can be added while the program runs.
type Program struct {
	Module *wasm.Module // the first one added
	// Funcs are a module's own in its order, then the routines it uses; their code
	// stands in the same order.
	Funcs      []Func
	Globals    []uint32 // first values, by cell
	TableSizes []uint32

	// State is what the program's cells and words hold now, if it has run:
	// modules that are added later see it.
	State State

	// Provides tells what the host has for an import; nil is nothing but what the
	// libraries have.
	Provides Provides

	target   Target
	code     code
	words    Words // memory, tables, functions and segments: what is not yet in the prompt
	linking  bool  // several modules may share the memory's space
	units    []*Unit
	memories []memory
	limits   []uint32 // by table: how many elements it can grow to
	segments []segment
	nextWord uint32 // where the next segment goes
	typeIDs  map[string]uint32
	types    uint32 // how many numbers those have
	lowered  int    // how many functions are
	thrown   exceptions
	fresh    map[int][]int // by function, see [lowering.clearFresh]
	instrs   int           // how many machine instructions the program may have
	sent     sent
}

// Target is the machine that the program is for.
func (p *Program) Target() Target { return p.target }

// State reads the values that a run has left.
type State interface {
	Cell(address int) uint32
	Word(address uint32) uint32
}

// memory is a linear memory: its first size and how far it can grow, in pages.
type memory struct{ pages, limit uint32 }

// Error says what a module uses that the machine does not run.
type Error struct {
	Func   int // −1 if not in a function
	Name   string
	Offset int
	Msg    string
	// Lacks says that it is for want of routines that are not linked: see [LinkVectors].
	Lacks bool
}

// Error gives the place first.
func (e *Error) Error() string {
	if e.Func < 0 {
		return e.Msg
	}
	return fmt.Sprintf("func[%d] %s offset 0x%x: %s", e.Func, e.Name, e.Offset, e.Msg)
}

// Binary decodes and lowers a binary module. Its error is a *[wasm.Error] or one of
// [Lower].
func Binary(b []byte) (*Program, error) {
	m, err := wasm.Decode(b)
	if err != nil {
		return nil, err
	}
	return Lower(m, Wide, nil)
}

// Lower returns the program of a single validated module for a target, with what the
// host provides beside the libraries' routines.
func Lower(m *wasm.Module, target Target, provides Provides) (*Program, error) {
	p := New(false, target)
	p.Provides = provides
	_, err := p.Add(m, nil)
	if err != nil {
		return nil, err
	}
	return p, nil
}

// New returns a program without modules. Memories of linked modules share the
// machine's space and are smaller.
func New(linking bool, target Target) *Program {
	p := &Program{target: target, typeIDs: map[string]uint32{}, linking: linking, nextWord: machine.SegmentWords, instrs: target.limits().instrs}
	if target == Seed {
		return p // see [Program.narrowStart]
	}
	for _, op := range []machine.OpIndex{machine.OpEnter, machine.OpHalt} {
		p.code.append(instr{op: op, wasm: -1, offset: -1})
	}
	return p
}

// Add adds a module. Its imports are looked up among the exports of the units
// that find returns for a module's name, and then among the host's functions.
// A *[LinkError] or *[Error] leaves the program as it was. A *[TrapError]
// comes with the unit: what the segments before wrote stays.
func (p *Program) Add(m *wasm.Module, find func(module string) *Unit) (*Unit, error) {
	u := &Unit{Module: m}
	before := *p
	p.units = append(p.units, u)
	err := p.resolve(u, find)
	if err == nil {
		err = p.add(u)
	}
	if err != nil {
		before.words = p.words
		*p = before
		return nil, err
	}
	if p.Module == nil {
		p.Module = m
	}
	return u, p.activeSegments(u)
}

// add gives the unit's own functions, tables, memories, globals and passive
// segments their places.
func (p *Program) add(u *Unit) error {
	if p.target == Seed {
		p.narrowStart(u.Module)
	}
	first := p.code.n
	if err := p.refuse(u); err != nil {
		return err
	}
	if p.target == Wide {
		bytes := 0
		for i := range u.Module.Code {
			bytes += u.Module.Code[i].Len()
		}
		p.instrs = min(p.instrs+bytes/4*3, machine.MaxInstrs)
	}
	if err := p.declareMemories(u, u.Module.Memories[u.Module.NumImportedMemories:]); err != nil {
		return err
	}
	if err := p.declareTables(u); err != nil {
		return err
	}
	own := len(p.Funcs)
	if err := p.declareFuncs(u); err != nil {
		return err
	}
	if err := p.fillTables(u); err != nil {
		return err
	}
	p.globals(u)
	if err := p.declareTags(u); err != nil {
		return err
	}
	if err := p.passiveSegments(u); err != nil {
		return err
	}
	for l := (&lowering{Program: p}); p.lowered < len(p.Funcs); p.lowered++ {
		if err := l.function(p.lowered); err != nil {
			return err
		}
	}
	p.link(first)
	p.descriptors(u, own)
	if n := len(p.Globals); n > machine.MaxGlobals-machine.FirstGlobal {
		return &Error{Func: -1, Msg: fmt.Sprintf("globals and segments take %d cells, the machine holds at most %d", n, machine.MaxGlobals-machine.FirstGlobal)}
	}
	return nil
}

// refuse refuses what the target's machine lacks.
func (p *Program) refuse(u *Unit) error {
	u.wide = hasWide(u.Module)
	switch {
	case p.target != Seed:
	case u.Module.Throws:
		return &Error{Func: -1, Msg: "exception handling is not supported by the seed's machine"}
	case u.wide:
		return &Error{Func: -1, Msg: "addresses of 64 bits (memory64) are not supported by the seed's machine"}
	}
	return nil
}

// maxFuncs bounds the functions of a program: the descriptors of all have a
// table's space.
const maxFuncs = machine.TableWords/2 - 1

// declareFuncs adds the functions of the user's module.
func (p *Program) declareFuncs(u *Unit) error {
	m := u.Module
	own := len(m.Funcs)
	for _, f := range u.funcs {
		if f >= 0 {
			own-- // another unit's
		}
	}
	if n := len(p.Funcs) + own; n > maxFuncs {
		return &Error{Func: -1, Msg: fmt.Sprintf("%d functions, the machine holds at most %d", n, maxFuncs)}
	}
	p.Funcs = slices.Grow(p.Funcs, own)
	exported := map[uint32]string{}
	for _, e := range m.Exports {
		if e.Kind == wasm.ExternFunc {
			exported[e.Index] = e.Name
		}
	}
	for i := range m.Funcs {
		if i < m.NumImportedFuncs && u.funcs[i] >= 0 {
			continue
		}
		name := m.FuncNames[uint32(i)]
		if name == "" {
			name = exported[uint32(i)]
		}
		if name == "" {
			name = fmt.Sprintf("func[%d]", i)
		}
		f := Func{Name: printable.Name(name), Type: m.FuncType(uint32(i)), unit: u, index: i}
		if f.Import = i < m.NumImportedFuncs; f.Import {
			im := importedFunc(m, i)
			f.Name = printable.Name(im.Module + "." + im.Name)
			f.Hosted = u.hosted[i]
		}
		if i < len(u.funcs) {
			u.funcs[i] = len(p.Funcs)
		} else {
			u.funcs = append(u.funcs, len(p.Funcs))
		}
		p.Funcs = append(p.Funcs, f)
	}
	return nil
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

// link puts the callees' positions into the calls from first on, now that all
// are known.
func (p *Program) link(first int) {
	for i := first; i < p.code.n; i++ {
		if in := p.code.at(i); in.op == machine.OpCall || in.flags&isTail != 0 {
			in.imm = uint32(p.Funcs[in.imm].Entry)
		}
	}
}

// Source is the WebAssembly instruction that a machine instruction belongs to,
// and false if there is none.
func (p *Program) Source(in Instr) (wasm.Instr, bool) {
	if in.Func < 0 || in.Wasm < 0 {
		return wasm.Instr{}, false
	}
	return p.body(in.Func).At(in.Offset), true
}

// body is the body of a function that is no import.
func (p *Program) body(fn int) *wasm.Code {
	f := &p.Funcs[fn]
	return &f.unit.Module.Code[f.index-f.unit.Module.NumImportedFuncs]
}

// Text gives the WebAssembly instruction that a machine instruction belongs
// to, in the text format, and its offset in the binary; without one, the machine
// instruction's name and the offset −1.
func (p *Program) Text(in Instr) (text string, offset int) {
	w, ok := p.Source(in)
	if !ok {
		return machine.Ops()[in.Op].Name, -1
	}
	return w.String(), w.Offset
}

// Cells is how many cells or slots a value of a type takes.
func Cells(t wasm.ValueType) int {
	switch t {
	case wasm.I64, wasm.F64:
		return 2
	case wasm.V128:
		return 4
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

// GlobalCell is the first cell of a global of the first module, counted from
// [machine.FirstGlobal].
func (p *Program) GlobalCell(global int) int { return p.units[0].globalCell[global] }

// Unit is the first module added.
func (p *Program) Unit() *Unit { return p.units[0] }

// Pages is the first size of memory 0, in pages.
func (p *Program) Pages() uint32 {
	if len(p.memories) == 0 {
		return 0
	}
	return p.memories[0].pages
}
