package lower

import "wasmformer/engine/internal/machine"

// sent counts what is in the prompt already.
type sent struct {
	begun                             bool
	memories, tables, globals, instrs int
	memory                            uint8 // that the last instruction works on
}

// Prompt returns the whole program as tokens.
func (p *Program) Prompt() []machine.Token { return p.tokens(sent{}).Slice() }

// Tokens are what is not in the prompt yet: rulers, first values of sizes and
// globals, memory words, instructions, padding. They are made from the program as it
// is when they are asked for.
func (p *Program) Tokens() Tokens { return p.tokens(p.sent) }

// Sent notes that all tokens are in the prompt.
func (p *Program) Sent() {
	last, _ := p.At(p.code.n - 1)
	p.sent = sent{true, len(p.memories), len(p.TableSizes), len(p.Globals), p.code.n, last.Memory}
	p.words = Words{}
}

func (p *Program) tokens(s sent) Tokens {
	if p.target == Seed {
		return p.narrowTokens()
	}
	return TokensOf(func(t *Writer) {
		for i := 0; !s.begun && i < machine.NumRulers(); i++ {
			t.Token(machine.Ruler(i))
		}
		sizes := make([]uint32, len(p.memories))
		for i, m := range p.memories {
			sizes[i] = m.pages
		}
		t.cells(machine.SizeCell, sizes, s.memories)
		t.cells(machine.TableCell, p.TableSizes, s.tables)
		t.cells(machine.FirstGlobal, p.Globals, s.globals)
		p.words.write(t, p.State == nil)
		p.writeInstrs(t, s)
		for !s.begun && t.Len() < machine.MinPrompt {
			t.Token(machine.Pad)
		}
	})
}

// cells writes the values from number done on.
func (t *Writer) cells(address int, values []uint32, done int) {
	if done < len(values) {
		t.Cells(uint32(address+done), values[done:])
	}
}

func (p *Program) writeInstrs(t *Writer, s sent) {
	if s.instrs == p.code.n {
		return
	}
	t.Number(uint32(s.instrs), machine.Jump)
	ops, memory := machine.Ops(), s.memory
	for _, in := range p.Instrs(s.instrs) {
		if t.stopped {
			return
		}
		if in.Memory != memory {
			t.Token(machine.MemoryToken(int(in.Memory)))
			memory = in.Memory
		}
		t.slot(in.Slot)
		if ops[in.Op].HasImm {
			t.Number(in.Imm, machine.Cont)
		}
		t.Token(machine.OpToken(in.Op))
	}
}

// AppendCall appends the tokens by which the host calls a function: its
// arguments into the cells of the frame at depth 1, then a jump to
// instruction 0, the place the call returns to, and the call itself. Decoding
// goes on from there until halt or a trap.
func (p *Program) AppendCall(t []machine.Token, entry int, args []uint32) []machine.Token {
	if p.target == Seed {
		return append(t, p.narrowCall(entry, args)...)
	}
	if p.thrown.any() { // what a call that was given up has thrown
		t = machine.AppendNumber(t, p.thrown.under, machine.Jump)
		t = machine.AppendNumber(t, 0, machine.Cell)
	}
	if len(args) > 0 {
		t = machine.AppendNumber(t, uint32(machine.FrameBase(1)), machine.Jump)
		for _, v := range args {
			t = machine.AppendNumber(t, v, machine.Cell)
		}
	}
	t = append(t, machine.Begin)
	return machine.AppendNumber(t, uint32(entry), machine.Call)
}
