package lower

import (
	"fmt"

	"wasmformer/engine/internal/machine"
	"wasmformer/engine/internal/wasm"
)

// An exception stands in words: its tag, how many words it has, and what it carries. It is
// known by the number of its first one, and so is an exnref; 0 is null. The words are those of
// some tables that no module has. A cell says up to where they are taken; what is thrown
// stands behind that, and is overwritten by what is thrown next, unless a reference to it was
// taken, or a catch block can rethrow it: those take its words.
//
// A second cell holds the exception under way. Throwing sets it, and goes to the handler:
// of the innermost try around or, outside of all, to a return. After a call that may throw
// the caller looks at the cell. Only programs with modules that throw have any of this.
type exceptions struct {
	table     uint32 // the first one
	under     uint32 // address of the cell with the exception under way; 0 in programs without
	taken     uint32
	tags      []tag
	unchecked string // a unit that does not look, if there is one, and why that matters
}

// tag is what exceptions of a tag carry, and how a module exports it.
type tag struct {
	unit *Unit
	typ  uint32
	name string
}

// any reports whether the program has exceptions.
func (e *exceptions) any() bool { return e.under != 0 }

// exceptionTables is how many tables hold exceptions: 4,194,304 words.
const exceptionTables = 16

// declareTags gives a module's own tags their numbers, and the program the cells and words of
// exceptions, if the module is the first one that has them. Then it finds which functions throw.
func (p *Program) declareTags(u *Unit) error {
	m := u.Module
	if !m.Throws && !p.thrown.any() {
		if p.linking {
			p.noteUnchecked(u)
		}
		return nil
	}
	if !p.thrown.any() {
		if p.thrown.unchecked != "" {
			return &Error{Func: -1, Msg: "a module with exceptions after one that " + p.thrown.unchecked + ": instantiate it before"}
		}
		if n := len(p.TableSizes) + exceptionTables; n > p.target.limits().tables {
			return &Error{Func: -1, Msg: fmt.Sprintf("%d tables beside exceptions, the machine holds at most %d", len(p.TableSizes), p.target.limits().tables-exceptionTables)}
		}
		p.thrown.table = uint32(len(p.TableSizes))
		for i := range exceptionTables {
			size := uint32(0)
			if i == 0 {
				size = exceptionTables * machine.TableWords
			}
			p.TableSizes, p.limits = append(p.TableSizes, size), append(p.limits, size)
		}
		p.thrown.under = machine.FirstGlobal + uint32(len(p.Globals))
		p.thrown.taken = p.thrown.under + 1
		p.Globals = append(p.Globals, 0, 1)
	}
	names := map[uint32]string{}
	for _, e := range m.Exports {
		if e.Kind == wasm.ExternTag {
			names[e.Index] = e.Name
		}
	}
	for i := m.NumImportedTags; i < len(m.Tags); i++ {
		u.tags = append(u.tags, p.newTag(u, m.Tags[i], names[uint32(i)]))
	}
	p.findThrows(u)
	return nil
}

// newTag adds a tag and returns its number.
func (p *Program) newTag(u *Unit, typ uint32, name string) uint32 {
	p.thrown.tags = append(p.thrown.tags, tag{u, typ, name})
	return uint32(len(p.thrown.tags)) - 1
}

// noteUnchecked notes a unit without exceptions that may call functions of later ones: it
// does not look whether they throw.
func (p *Program) noteUnchecked(u *Unit) {
	m := u.Module
	shared := m.NumImportedTables > 0
	for _, e := range m.Exports {
		shared = shared || e.Kind == wasm.ExternTable
	}
	for i := 0; shared && i < len(m.Code); i++ {
		for in := range m.Code[i].Body() {
			if indirect(in.Op) {
				p.thrown.unchecked = "calls through a shared table"
				return
			}
		}
	}
}

// indirect reports whether an instruction calls nobody knows whom.
func indirect(op wasm.Opcode) bool {
	switch op {
	case wasm.OpCallIndirect, wasm.OpCallRef, wasm.OpReturnCallIndirect, wasm.OpReturnCallRef:
		return true
	}
	return false
}

// findThrows finds the functions of a unit that an exception may leave: those that throw, or
// call nobody knows whom, and their callers.
func (p *Program) findThrows(u *Unit) {
	m := u.Module
	callers := make([][]int32, len(m.Code)) // by callee
	var todo []int32
	throws := func(i int32) {
		if f := &p.Funcs[u.funcs[m.NumImportedFuncs+int(i)]]; !f.throws {
			f.throws = true
			todo = append(todo, i)
		}
	}
	for i := range m.Code {
		for in := range m.Code[i].Body() {
			switch {
			case in.Op == wasm.OpThrow, in.Op == wasm.OpThrowRef, in.Op == wasm.OpRethrow, indirect(in.Op):
				throws(int32(i))
			case in.Op != wasm.OpCall && in.Op != wasm.OpReturnCall:
			case in.Imm >= uint64(m.NumImportedFuncs):
				callee := int(in.Imm) - m.NumImportedFuncs
				callers[callee] = append(callers[callee], int32(i))
			case p.mayThrow(u.funcs[in.Imm]):
				throws(int32(i))
			}
		}
	}
	for len(todo) > 0 {
		i := todo[len(todo)-1]
		todo = todo[:len(todo)-1]
		for _, caller := range callers[i] {
			throws(caller)
		}
	}
}

// mayThrow reports whether an exception may leave a function of the program.
func (p *Program) mayThrow(fn int) bool { return fn >= 0 && p.Funcs[fn].throws }

// rethrown finds the catch blocks, by their offsets, whose exception is rethrown.
func rethrown(code *wasm.Code) map[int]bool {
	var found map[int]bool
	var open []int // the offset of the catch block that is open, 0 for another one
	for in := range code.Body() {
		switch in.Op {
		case wasm.OpBlock, wasm.OpLoop, wasm.OpIf, wasm.OpTry, wasm.OpTryTable:
			open = append(open, 0)
		case wasm.OpCatch, wasm.OpCatchAll:
			open[len(open)-1] = in.Offset
		case wasm.OpRethrow:
			if found == nil {
				found = map[int]bool{}
			}
			found[open[len(open)-1-int(in.Imm)]] = true
		case wasm.OpEnd, wasm.OpDelegate:
			if len(open) > 0 {
				open = open[:len(open)-1]
			}
		}
	}
	return found
}

// exception lowers what throws and catches.
func (l *lowering) exception(in *wasm.Instr) {
	switch in.Op {
	case wasm.OpTry, wasm.OpTryTable:
		l.open(in)
		if in.Op == wasm.OpTryTable {
			l.top().start = int32(in.Offset)
		}
	case wasm.OpThrow:
		l.throw(l.unit.tags[in.Imm], l.unit.Module.TagType(uint32(in.Imm)).Params)
	case wasm.OpThrowRef:
		l.pop(1)
		l.op(machine.OpBrIf, l.height, uint32(l.code.n)+2)
		l.op(machine.OpUnreachable, l.height, 0)
		l.op(machine.OpGlobalSet, l.height, l.thrown.under)
		l.raise(machine.OpBr, 0)
		l.top().unreachable = true
	case wasm.OpRethrow:
		kept := int(l.outer(int(in.Imm)).kept) - 1
		l.op(machine.OpLocalGet, l.height, uint32(kept))
		l.op(machine.OpGlobalSet, l.height, l.thrown.under)
		l.release(kept)
		l.raise(machine.OpBr, 0)
		l.top().unreachable = true
	case wasm.OpCatch, wasm.OpCatchAll:
		l.catch(in)
	case wasm.OpDelegate:
		b := l.top()
		l.forward(b, 1+int(in.Imm))
		l.end()
	}
}

// throw makes an exception of a tag, which carries the topmost values, and throws it.
func (l *lowering) throw(tag uint32, carried []wasm.ValueType) {
	n := cellsOf(carried)
	h, from := l.height, l.height-n
	word := func(i int, value func(slot int)) {
		l.wordOf(l.thrown.taken, h, i)
		value(h + 1)
		l.op(machine.OpTableSet, h, l.thrown.table)
	}
	word(0, func(slot int) { l.op(machine.OpI32Const, slot, tag) })
	word(1, func(slot int) { l.op(machine.OpI32Const, slot, uint32(n+2)) })
	for i := range n {
		word(2+i, func(slot int) { l.op(machine.OpMove, from+i, uint32(slot)) })
	}
	l.op(machine.OpGlobalGet, h, l.thrown.taken)
	l.op(machine.OpGlobalSet, h, l.thrown.under)
	l.pop(len(carried))
	l.raise(machine.OpBr, 0)
	l.top().unreachable = true
}

// wordOf puts the number of word i of the exception that a cell names in a slot.
func (l *lowering) wordOf(cell uint32, slot, i int) {
	l.op(machine.OpGlobalGet, slot, cell)
	if i > 0 {
		l.op(machine.OpI32Const, slot+1, uint32(i))
		l.op(machine.OpI32Add, slot, 0)
	}
}

// propagate goes to the handler if the call before has thrown.
func (l *lowering) propagate() {
	l.op(machine.OpGlobalGet, l.height, l.thrown.under)
	l.raise(machine.OpBrIf, 0)
}

// handler is the label whose handler has what is thrown n blocks out: of a try that is in its
// body, or the function's.
func (l *lowering) handler(n int) *label {
	for ; n < len(l.labels)-1; n++ {
		if b := l.outer(n); b.op == wasm.OpTry || b.op == wasm.OpTryTable {
			return b
		}
	}
	return &l.labels[0]
}

// raise appends a branch to the handler n blocks out.
func (l *lowering) raise(op machine.OpIndex, n int) {
	b := l.handler(n)
	l.op(op, l.height, uint32(b.thrown))
	b.thrown = int32(l.code.n - 1)
}

// forward sends what is thrown in a try to the handler n blocks out.
func (l *lowering) forward(b *label, n int) {
	to := l.handler(n)
	for i := b.thrown; i >= 0; {
		next := int32(l.patch(i, uint32(to.thrown)))
		to.thrown, i = i, next
	}
	b.thrown = -1
}

// handle begins a handler here: what is thrown in the label's body goes here.
func (l *lowering) handle(b *label) {
	for i := b.thrown; i >= 0; {
		i = int32(l.patch(i, uint32(l.code.n)))
	}
	b.thrown = -1
	l.barrier = l.code.n
}

// unwind ends a function that an exception may leave: it returns, with no results.
func (l *lowering) unwind(b *label) {
	if b.thrown < 0 {
		return
	}
	l.handle(b)
	l.op(machine.OpReturn, 0, 0)
}

// over ends the part of a try before a handler: it jumps over the handlers.
func (l *lowering) over(b *label) {
	l.first = false
	if b.unreachable {
		return
	}
	if b.kept > 0 {
		l.release(int(b.kept) - 1)
	}
	l.branch(machine.OpBr, l.height, 0)
}

// endTry ends a block that catches.
func (l *lowering) endTry() {
	b := l.top()
	switch b.op {
	case wasm.OpTryTable:
		if b.thrown >= 0 {
			l.over(b)
			l.handle(b)
			l.clauses(b)
			b = l.top()
			b.unreachable = true
		}
	case wasm.OpTry:
		l.forward(b, 1)
	case wasm.OpCatch, wasm.OpCatchAll:
		if b.otherwise >= 0 {
			l.over(b)
			l.patch(b.otherwise, uint32(l.code.n))
			l.barrier = l.code.n
			b.otherwise = -1
			l.reset(b, nil)
			l.raise(machine.OpBr, 1)
			b.unreachable = true
		} else if b.kept > 0 && !b.unreachable {
			l.first = false
			l.release(int(b.kept) - 1)
		}
		l.uncatch(b)
	}
}

// uncatch ends a catch block's right to its exception.
func (l *lowering) uncatch(b *label) {
	if b.kept > 0 {
		l.caught -= 2
		b.kept = 0
	}
}

// clauses are the handler of a try_table. Its labels are those outside.
func (l *lowering) clauses(b *label) {
	for _, c := range l.Program.body(l.index).At(int(b.start)).Catches {
		l.reset(b, nil)
		next := int32(-1)
		if !c.All {
			next = l.is(c.Tag)
			l.carry(c.Tag)
		}
		if c.Ref {
			l.op(machine.OpGlobalGet, l.height, l.thrown.under)
			l.push(wasm.Exnref)
			l.take(-1)
		}
		l.settle()
		l.moves(1 + int(c.Label))
		l.branch(machine.OpBr, l.height, 1+int(c.Label))
		if next < 0 {
			return
		}
		l.patch(next, uint32(l.code.n))
		l.barrier = l.code.n
	}
	l.reset(b, nil)
	l.raise(machine.OpBr, 1)
}

// is branches unless the exception under way has a tag; where to is to be patched.
func (l *lowering) is(tag uint32) (otherwise int32) {
	h := l.height
	l.op(machine.OpGlobalGet, h, l.thrown.under)
	l.op(machine.OpTableGet, h, l.thrown.table)
	l.op(machine.OpI32Const, h+1, l.unit.tags[tag])
	l.op(machine.OpI32Eq, h, 0)
	otherwise = int32(l.code.n)
	l.op(machine.OpIf, h, 0)
	return otherwise
}

// carry pushes what the exception under way carries.
func (l *lowering) carry(tag uint32) {
	carried := l.unit.Module.TagType(tag).Params
	for i := range cellsOf(carried) {
		l.wordOf(l.thrown.under, l.height+i, 2+i)
		l.op(machine.OpTableGet, l.height+i, l.thrown.table)
	}
	l.push(carried...)
}

// settle says that no exception is under way.
func (l *lowering) settle() {
	l.op(machine.OpI32Const, l.height, 0)
	l.op(machine.OpGlobalSet, l.height, l.thrown.under)
}

// take takes the words of the exception under way, unless they are taken. A local cell, if
// there is one, notes whether it did.
func (l *lowering) take(noted int) {
	h := l.height
	l.op(machine.OpGlobalGet, h, l.thrown.under)
	l.op(machine.OpGlobalGet, h+1, l.thrown.taken)
	l.op(machine.OpI32GeU, h, 0)
	if noted >= 0 {
		l.op(machine.OpLocalTee, h, uint32(noted))
	}
	around := int32(l.code.n)
	l.op(machine.OpIf, h, 0)
	l.op(machine.OpGlobalGet, h, l.thrown.under)
	l.wordOf(l.thrown.under, h+1, 1)
	l.op(machine.OpTableGet, h+1, l.thrown.table)
	l.op(machine.OpI32Add, h, 0)
	l.op(machine.OpGlobalSet, h, l.thrown.taken)
	l.patch(around, uint32(l.code.n))
	l.barrier = l.code.n
}

// release gives back the words of an exception that a catch block has kept, if it took them
// and they are the last ones.
func (l *lowering) release(kept int) {
	h := l.height
	l.op(machine.OpLocalGet, h, uint32(kept+1))
	never := int32(l.code.n)
	l.op(machine.OpIf, h, 0)
	l.op(machine.OpLocalGet, h, uint32(kept))
	l.op(machine.OpI32Const, h+1, 1)
	l.op(machine.OpI32Add, h, 0)
	l.op(machine.OpTableGet, h, l.thrown.table)
	l.op(machine.OpLocalGet, h+1, uint32(kept))
	l.op(machine.OpI32Add, h, 0)
	l.op(machine.OpGlobalGet, h+1, l.thrown.taken)
	l.op(machine.OpI32Eq, h, 0)
	around := int32(l.code.n)
	l.op(machine.OpIf, h, 0)
	l.op(machine.OpLocalGet, h, uint32(kept))
	l.op(machine.OpGlobalSet, h, l.thrown.taken)
	l.patch(never, uint32(l.code.n))
	l.patch(around, uint32(l.code.n))
	l.barrier = l.code.n
}

// catch begins a catch block, and ends the part of the try before it.
func (l *lowering) catch(in *wasm.Instr) {
	b := l.top()
	l.over(b)
	l.uncatch(b)
	l.first = true
	dead := b.otherwise < 0
	if b.op == wasm.OpTry {
		if dead = b.thrown < 0; !dead {
			l.handle(b)
		}
	} else if !dead {
		l.patch(b.otherwise, uint32(l.code.n))
		l.barrier = l.code.n
	}
	b.op, b.otherwise, b.unreachable = in.Op, -1, dead
	l.reset(b, nil)
	if dead {
		return // nothing throws
	}
	if in.Op == wasm.OpCatch {
		b.otherwise = l.is(uint32(in.Imm))
		l.carry(uint32(in.Imm))
	}
	if l.rethrown[in.Offset] {
		cell := l.cells + l.caught
		b.kept = uint16(cell) + 1
		l.caught += 2
		l.op(machine.OpGlobalGet, l.height, l.thrown.under)
		l.op(machine.OpLocalSet, l.height, uint32(cell))
		l.take(cell + 1)
	}
	l.settle()
}

// Exception is what the exception that left the last call of a program carries, by the cells
// and words that the run has left; false if none did.
func (p *Program) Exception(cell func(int) uint32, word func(uint32) uint32) (e Thrown, ok bool) {
	if !p.thrown.any() {
		return Thrown{}, false
	}
	at := cell(int(p.thrown.under))
	if at == 0 || at >= exceptionTables*machine.TableWords {
		return Thrown{}, false
	}
	base := machine.FunctionWords + (p.thrown.table+1)*machine.TableWords + at
	number := word(base)
	if uint64(number) >= uint64(len(p.thrown.tags)) {
		return Thrown{}, false
	}
	t := p.thrown.tags[number]
	e = Thrown{Tag: int(number), Name: t.name, Types: t.unit.Module.Types[t.typ].Params}
	base += 2
	for _, v := range e.Types {
		for i := range uint32(Cells(v)) { // 64 bits a value, so two for a vector
			if i%2 == 0 {
				e.Values = append(e.Values, 0)
			}
			e.Values[len(e.Values)-1] |= uint64(word(base+i)) << (32 * (i % 2))
		}
		base += uint32(Cells(v))
	}
	return e, true
}

// Thrown is an exception.
type Thrown struct {
	Tag    int    // its number, over all modules
	Name   string // under which its module exports it: any text
	Types  []wasm.ValueType
	Values []uint64
}
