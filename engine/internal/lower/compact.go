package lower

import (
	"math/bits"

	"wasmformer/engine/internal/machine"
)

// Live is what later tokens can read of a run: the latest value of each cell and word,
// and the calls that are open.
type Live struct {
	Cell   func(address int) Value
	Words  func(yield func(address uint32, v Value) bool) // those that are not 0, in order
	Calls  []OpenCall                                     // the outermost first; none if no call is to go on
	Cursor int                                            // of the innermost call
}

// Value is a number as it stands in a context: its bits, from bit 32 on how many bytes it has that
// are 0 in front of what it needs, and from bit 40 on where it stands, if on a stack. A bitwise
// result has as many bytes as its operands, so those in front are seen again.
type Value uint64

// ValueOf is a number of so many bytes.
func ValueOf(number uint32, size int) Value {
	if size <= 1 {
		return Value(number)
	}
	return Value(number) | Value(max(0, size-(bits.Len32(number|1)+7)/8))<<32
}

// On is the value at such a place on a stack, or for 0 at none.
func (v Value) On(place Place) Value { return v&(1<<40-1) | Value(place)<<40 }

// Place says where the bytes of a value on a stack stand.
type Place uint8

// The places; 0 is none: nothing was written to the slot.
const (
	OnStack   Place = iota + 1 // on the stack
	Elsewhere                  // a reference says where
)

// OpenCall is a call that has not returned.
type OpenCall struct {
	From   int     // position of the instruction that calls; 0 if it is the host's
	Entry  int     // position that it calls
	Locals []Value // cells of its locals, those at the end that it has not written left out
	Slots  []Value // of its operand stack
}

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
			place := Place(slot >> 40)
			if place == 0 {
				continue
			}
			at := machine.RestoreBytes + s
			if place == Elsewhere {
				at = machine.RestoreReference + s
			}
			if at != next {
				t.Number(uint32(at), machine.Jump)
			}
			next = at + 1
			t.slot(s)
			op := machine.OpRestoreBytes
			if place == Elsewhere {
				op = machine.OpRestoreReference
				t.value(slot, machine.Cont)
			}
			t.Token(machine.OpToken(op))
			t.Number(uint32(at), machine.Jump)
			if place == Elsewhere {
				t.Token(machine.MiscToken(machine.Commit))
			} else {
				t.value(slot, machine.Final)
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
	for range v >> 32 & 0xff {
		t.Token(machine.ByteToken(machine.Cont, 0))
	}
	t.Number(uint32(v), last)
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
