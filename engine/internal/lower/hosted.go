package lower

import (
	"fmt"

	"wasmformer/engine/internal/machine"
	"wasmformer/engine/internal/wasm"
)

// Provides reports whether the host has an import, and of a global the bits that it holds at
// first. A memory or a table is as large as its importer declares it.
type Provides func(im *wasm.Import) (bits uint64, ok bool)

// provided connects an import to what the host has.
func (p *Program) provided(u *Unit, im *wasm.Import, bits uint64) error {
	if im.Kind != wasm.ExternFunc {
		switch im.Kind {
		case wasm.ExternGlobal:
			p.global(u, im.Global.Type, bits, 0)
		case wasm.ExternTable:
			return p.declareTable(u, len(u.tables))
		case wasm.ExternMemory:
			return p.declareMemories(u, []wasm.Limits{*im.Memory})
		case wasm.ExternTag:
			u.tags = append(u.tags, p.newTag(u, im.TypeIndex, im.Name))
		}
		return nil
	}
	if p.target != Wide {
		return &LinkError{fmt.Sprintf("import %s is answered by the host, whom the seed's machine can't ask", importName(im))}
	}
	// A body has four bytes of a file and thousands of instructions, if its type has a thousand
	// values: those that are too long together are refused before there is one.
	t := u.Module.Types[im.TypeIndex]
	if u.bodies += 2*cellsOf(t.Params) + 3*cellsOf(t.Results); u.bodies > p.instrs {
		return &Error{Func: -1, Msg: fmt.Sprintf("the imports that the host answers take more than %d machine instructions", p.instrs)}
	}
	if u.hosted == nil {
		u.hosted = map[int]bool{}
	}
	u.hosted[len(u.funcs)] = true
	u.funcs = append(u.funcs, -1)
	return nil
}

// readerWords is how many words of memory the model says at once for the host.
const readerWords = 16

// hosted gives an import that the host answers a body. The model says the arguments and then
// the token host, where decoding stops; the host puts the results where the body loads them
// from, and jumps behind it.
func (l *lowering) hosted(f *Func) {
	l.at, l.offset = -1, -1
	f.Locals = l.cells
	for i := range l.cells {
		l.say(machine.OpLocalGet, uint32(i))
	}
	l.op(machine.OpHost, 0, 0)
	n := cellsOf(l.sig.Results)
	for i := range n {
		l.op(machine.OpI32Const, i, 0)
		l.op(machine.OpDataLoad, i, 4*(machine.AnswerWords+uint32(i)))
	}
	l.push(l.sig.Results...)
	l.leave()
	if l.unit.reader == 0 && l.unit.Memory() >= 0 {
		l.readers()
	}
}

// say has the model say the bytes of what an instruction finds in a cell.
func (l *lowering) say(op machine.OpIndex, cell uint32) {
	l.op(op, 0, cell)
	l.op(machine.OpMove, 0, 1) // by bytes: what was found is a reference
}

// readers are instructions that no call reaches. The host jumps to them to read the memory as
// it is: the model says its size in pages, or some of its words.
func (l *lowering) readers() {
	l.unit.reader = l.code.n
	l.say(machine.OpMemorySize, l.sizeCell())
	l.op(machine.OpHost, 0, 0)
	// The host says the number that this one is to have loaded: the address.
	l.op(machine.OpDataLoad, 0, 0)
	for i := readerWords; i > 0; i-- {
		l.op(machine.OpI64LoadUpper, 1, uint32(4*(i-1)))
	}
	l.op(machine.OpHost, 0, 0)
}

// Asked is the function, an import, whose answer a program that stopped at a position waits
// for.
func (p *Program) Asked(position int) (fn int, ok bool) {
	in, ok := p.At(position)
	if !ok || in.Op != machine.OpHost || in.Func < 0 || !p.Funcs[in.Func].Hosted {
		return 0, false
	}
	return in.Func, true
}

// Import is the import that a function is.
func (p *Program) Import(fn int) *wasm.Import {
	return importedFunc(p.Funcs[fn].unit.Module, p.Funcs[fn].index)
}

// ModuleOf is the module of a function.
func (p *Program) ModuleOf(fn int) *wasm.Module { return p.Funcs[fn].unit.Module }

// Words is how many words a function takes, and how many it gives.
func (f *Func) Words() (arguments, results int) {
	return cellsOf(f.Type.Params), cellsOf(f.Type.Results)
}

// Results writes tokens that answer the call of a function, at whose instruction the program
// stopped, and let it go on.
func (p *Program) Results(t *Writer, position int, words []uint32) {
	if len(words) > 0 {
		t.Number(machine.AnswerWords, machine.Jump)
		for _, v := range words {
			t.Number(v, machine.Data)
		}
	}
	t.Number(uint32(position)+1, machine.Jump)
}

// MemoryBase is the first byte, among those of all memories, of the memory of a function's
// module, and false if it has none.
func (p *Program) MemoryBase(fn int) (uint32, bool) {
	u := p.Funcs[fn].unit
	return uint32(machine.MemoryBase(max(u.Memory(), 0))) << 16, u.Memory() >= 0
}

// ReadSize writes tokens after which the model says the size, in pages, of the memory of a
// hosted function's module.
func (p *Program) ReadSize(t *Writer, fn int) {
	t.Number(uint32(p.Funcs[fn].unit.reader), machine.Jump)
}

// ReadWords writes tokens after which the model says words of that memory, the last one
// first, and returns how many: at most n ≥ 1 of those from a byte address on that is a
// multiple of four.
func (p *Program) ReadWords(t *Writer, fn int, address uint32, n int) int {
	n = min(n, readerWords)
	first := uint32(p.Funcs[fn].unit.reader) + 3
	t.Number(first, machine.Jump)
	t.Number(address, machine.Final)
	if n < readerWords {
		t.Number(first+1+uint32(readerWords-n), machine.Jump)
	}
	return n
}

// MemoryLimit is how many pages the memory of a function's module can have.
func (p *Program) MemoryLimit(fn int) uint32 { return p.memories[p.Funcs[fn].unit.Memory()].limit }

// Resize writes tokens that give that memory a number of pages.
func (p *Program) Resize(t *Writer, fn int, pages uint32) {
	t.Cells(uint32(machine.SizeCell+p.Funcs[fn].unit.Memory()), []uint32{pages})
}
