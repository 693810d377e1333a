package lower

import (
	"sort"

	"wasmformer/engine/machine"
)

// sent counts what is in the prompt already.
type sent struct {
	begun                             bool
	memories, tables, globals, instrs int
	memory                            uint8 // that the last instruction works on
}

// Prompt returns the whole program as tokens. The program itself stays as if
// no prompt had been made.
func (p *Program) Prompt() []machine.Token {
	whole := *p
	whole.sent = sent{}
	return whole.Tokens()
}

// Tokens returns what was added since the last call, as tokens: rulers, first
// values of sizes and globals, memory words, instructions, padding.
func (p *Program) Tokens() []machine.Token {
	var t []machine.Token
	s := &p.sent
	first := !s.begun
	if first {
		for i := 0; i < machine.NumRulers(); i++ {
			t = append(t, machine.Ruler(i))
		}
		s.begun = true
	}
	sizes := make([]uint32, len(p.memories))
	for i, m := range p.memories {
		sizes[i] = m.pages
	}
	t = appendCells(t, machine.SizeCell, sizes, &s.memories)
	t = appendCells(t, machine.TableCell, p.TableSizes, &s.tables)
	t = appendCells(t, machine.FirstGlobal, p.Globals, &s.globals)
	t = appendWords(t, p.Words, p.State == nil)
	p.Words = map[uint32]uint32{}
	t = p.appendInstrs(t)
	for first && len(t) < machine.MinPrompt {
		t = append(t, machine.Pad)
	}
	return t
}

// appendCells appends the values from *done on.
func appendCells(t []machine.Token, address int, values []uint32, done *int) []machine.Token {
	if *done < len(values) {
		t = machine.AppendNumber(t, uint32(address+*done), machine.Jump)
		for _, v := range values[*done:] {
			t = machine.AppendNumber(t, v, machine.Cell)
		}
		*done = len(values)
	}
	return t
}

func (p *Program) appendInstrs(t []machine.Token) []machine.Token {
	s := &p.sent
	if s.instrs == len(p.Instrs) {
		return t
	}
	t = machine.AppendNumber(t, uint32(s.instrs), machine.Jump)
	for _, in := range p.Instrs[s.instrs:] {
		if in.Memory != s.memory {
			t = append(t, machine.MemoryToken(int(in.Memory)))
			s.memory = in.Memory
		}
		t = machine.AppendSlot(t, in.Slot)
		if machine.Ops()[in.Op].HasImm {
			t = machine.AppendNumber(t, in.Imm, machine.Cont)
		}
		t = append(t, machine.OpToken(in.Op))
	}
	s.instrs = len(p.Instrs)
	return t
}

// AppendWords appends tokens that write words into a memory that is still 0
// elsewhere.
func AppendWords(t []machine.Token, words map[uint32]uint32) []machine.Token {
	return appendWords(t, words, true)
}

// appendWords appends tokens that write memory words. Runs of words follow
// one jump. If fresh, all other words are still 0: those are left out, and a
// gap of a few zeros is written, because that is cheaper than a jump.
func appendWords(t []machine.Token, words map[uint32]uint32, fresh bool) []machine.Token {
	addresses := make([]uint32, 0, len(words))
	for a, v := range words {
		if v != 0 || !fresh {
			addresses = append(addresses, a)
		}
	}
	sort.Slice(addresses, func(i, j int) bool { return addresses[i] < addresses[j] })
	gap := uint32(0)
	if fresh {
		gap = 3
	}
	next := uint32(0)
	for i, a := range addresses {
		if i == 0 || a-next > gap {
			t = machine.AppendNumber(t, a, machine.Jump)
		} else {
			for ; next < a; next++ {
				t = machine.AppendNumber(t, 0, machine.Data)
			}
		}
		t = machine.AppendNumber(t, words[a], machine.Data)
		next = a + 1
	}
	return t
}

// AppendCall appends the tokens by which the host calls a function: its
// arguments into the cells of the frame at depth 1, then a jump to
// instruction 0, the place the call returns to, and the call itself. Decoding
// goes on from there until halt or a trap.
func AppendCall(t []machine.Token, entry int, args []uint32) []machine.Token {
	if len(args) > 0 {
		t = machine.AppendNumber(t, uint32(machine.FrameBase(1)), machine.Jump)
		for _, v := range args {
			t = machine.AppendNumber(t, v, machine.Cell)
		}
	}
	t = append(t, machine.Begin)
	return machine.AppendNumber(t, uint32(entry), machine.Call)
}
