package lower

import (
	"iter"

	"wasmformer/engine/internal/machine"
)

// Live is what later tokens can read of a run: the latest value of each cell and word,
// and the calls that are open.
type Live struct {
	Cell   func(address int) Value
	Words  iter.Seq2[uint32, Value] // those that are not a single byte 0, by address, in order
	Calls  []OpenCall               // the outermost first; none if no call is to go on
	Cursor int                      // of the innermost call
}

// Value is a number as it stands in a context. A bitwise result has as many bytes as its
// operands, so bytes that are 0 in front are seen again.
type Value struct {
	Number uint32
	Zeros  int
}

// OpenCall is a call that has not returned.
type OpenCall struct {
	From   int     // position of the instruction that calls; 0 if it is the host's
	Entry  int     // position that it calls
	Locals []Value // cells of its locals, those at the end that it has not written left out
	Slots  []Slot  // of its operand stack
}

// Slot is an entry of an operand stack.
type Slot struct {
	Value
	Kind SlotKind
}

// SlotKind says where a slot's value stands.
type SlotKind uint8

// The kinds of slots.
const (
	SlotEmpty     SlotKind = iota // nothing was written to it
	SlotBytes                     // its bytes stand on the stack
	SlotReference                 // it refers to bytes elsewhere
)

// Compacted is a prompt that takes the place of a context: the program as before, with the
// values that its cells and words have now, and the open calls. What decodes next is what would
// have come without it: each head that looks for an address finds the value that it would have
// found, and no other head looks further back than a number (see RATIONALE.md). It must
// begin between two WebAssembly instructions, see [Program.Between], and only programs of
// [Wide] can be compacted. The sequence reads live when it is used.
func (p *Program) Compacted(live Live) Tokens {
	return TokensOf(func(t *Writer) {
		for i := range machine.NumRulers() {
			t.Token(machine.Ruler(i))
		}
		cells := func(address, n int) {
			values := make([]Value, n)
			for i := range values {
				values[i] = live.Cell(address + i)
			}
			t.values(address, values)
		}
		cells(machine.SizeCell, len(p.memories))
		cells(machine.TableCell, len(p.TableSizes))
		cells(machine.FirstGlobal, len(p.Globals))
		next := ^uint32(0)
		for address, v := range live.Words {
			if t.stopped {
				return
			}
			if address != next {
				t.Number(address, machine.Jump)
			}
			t.value(v, machine.Data)
			next = address + 1
		}
		p.writeInstrs(t, sent{})
		for t.Len() < machine.MinPrompt {
			t.Token(machine.Pad)
		}
		if len(live.Calls) > 0 {
			t.restore(live)
		}
	})
}

// restore opens calls again, between two pads, the first of which is right behind the begin:
// so who follows the tokens knows that the program does not run meanwhile.
func (t *Writer) restore(live Live) {
	t.Token(machine.Begin)
	t.Token(machine.Pad)
	for i, c := range live.Calls {
		if t.stopped {
			return
		}
		t.Number(uint32(c.From), machine.Jump) // where it returns to, and where its results go
		t.Number(uint32(c.Entry), machine.Call)
		t.values(machine.FrameBase(i+1), c.Locals) // behind the call: they are this frame's own
		next := -1
		for s, slot := range c.Slots {
			switch slot.Kind {
			case SlotBytes:
				next = t.restoreAt(machine.RestoreBytes+s, next)
				t.slot(s)
				t.Token(machine.OpToken(machine.OpRestoreBytes))
				t.Number(uint32(machine.RestoreBytes+s), machine.Jump)
				t.value(slot.Value, machine.Final)
			case SlotReference:
				next = t.restoreAt(machine.RestoreReference+s, next)
				t.slot(s)
				t.value(slot.Value, machine.Cont)
				t.Token(machine.OpToken(machine.OpRestoreReference))
				t.Number(uint32(machine.RestoreReference+s), machine.Jump)
				t.Token(machine.MiscToken(machine.Commit))
			}
		}
	}
	t.Number(uint32(live.Cursor), machine.Jump)
	t.Token(machine.Pad)
}

// values writes cells from an address on.
func (t *Writer) values(address int, values []Value) {
	if len(values) > 0 {
		t.Number(uint32(address), machine.Jump)
	}
	for _, v := range values {
		t.value(v, machine.Cell)
	}
}

// value writes a number with its bytes.
func (t *Writer) value(v Value, last machine.Class) {
	for range v.Zeros {
		t.Token(machine.ByteToken(machine.Cont, 0))
	}
	t.Number(v.Number, last)
}

// restoreAt goes to a position, if the cursor is not there, and returns the one behind it.
func (t *Writer) restoreAt(position, next int) int {
	if position != next {
		t.Number(uint32(position), machine.Jump)
	}
	return position + 1
}

// Between reports whether a position is between two WebAssembly instructions: no part
// of an instruction has run without the others.
func (p *Program) Between(position int) bool {
	in, ok := p.At(position)
	if !ok || in.Func < 0 {
		return false
	}
	before, ok := p.At(position - 1)
	return !ok || in.First || in.Func != before.Func || in.Wasm != before.Wasm
}
