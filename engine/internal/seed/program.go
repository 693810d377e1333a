package seed

import (
	"fmt"
	"slices"

	"wasmformer/engine/internal/machine"
)

// Program is what a prompt says of a program before its input: what can stand in the
// weights instead.
type Program struct {
	Pages   uint32 // the first size of memory
	Records []Record
	Data    []Byte // by address, ascending: bytes that are not 0 at first
}

// Byte is a byte of memory that is not 0 when the program begins.
type Byte struct {
	Address uint32
	Value   byte
}

// ReadPrompt reads a prompt back: rulers, the memory's size, records, bytes behind
// jumps that give their addresses.
func ReadPrompt(t []machine.Token) (*Program, error) {
	r := promptReader{tokens: t, at: numRulers}
	for i := range numRulers {
		if i >= len(t) || t[i] != Ruler(i) {
			return nil, fmt.Errorf("token %d of the prompt is not the ruler %d", i, i)
		}
	}
	p := &Program{Pages: r.number(machine.Cell)}
	for r.err == nil && r.at+1 < len(t) && t[r.at+1].Info().IsSlot {
		p.Records = append(p.Records, r.record())
	}
	for r.err == nil && r.at < len(t) {
		address := r.number(machine.Jump)
		for ; r.at < len(t) && t[r.at].Info().IsByte && t[r.at].Info().Class == machine.Data; r.at++ {
			if v := t[r.at].Info().Byte; v != 0 {
				p.Data = append(p.Data, Byte{address, v})
			}
			address++
		}
	}
	if r.err != nil {
		return nil, r.err
	}
	slices.SortFunc(p.Data, func(a, b Byte) int { return int(a.Address) - int(b.Address) })
	return p, nil
}

type promptReader struct {
	tokens []machine.Token
	at     int
	err    error
}

// byte reads a token with a byte.
func (r *promptReader) byte(is func(machine.Info) bool) byte {
	if r.err != nil {
		return 0
	}
	if r.at >= len(r.tokens) {
		r.err = fmt.Errorf("the prompt ends at token %d, in the middle of a number", r.at)
		return 0
	}
	in := r.tokens[r.at].Info()
	if !is(in) {
		r.err = fmt.Errorf("token %d of the prompt is %v", r.at, r.tokens[r.at])
	}
	r.at++
	if in.IsSlot {
		return byte(in.Slot)
	}
	return in.Byte
}

// number reads a number of four bytes, the last one of a class.
func (r *promptReader) number(last machine.Class) (v uint32) {
	for i := range 4 {
		class := machine.Cont
		if i == 3 {
			class = last
		}
		v = v<<8 | uint32(r.byte(func(in machine.Info) bool { return in.IsByte && in.Class == class }))
	}
	return v
}

// record reads what [Record.Append] has written.
func (r *promptReader) record() (out Record) {
	cont := func(in machine.Info) bool { return in.IsByte && in.Class == machine.Cont }
	slot := func(in machine.Info) bool { return in.IsSlot }
	upper := int(r.byte(cont))
	out.Reads = upper>>4<<8 | int(r.byte(slot))
	out.Written = upper&15<<8 | int(r.byte(slot))
	for range 4 {
		out.Imm = out.Imm<<8 | uint32(r.byte(cont))
	}
	if r.err == nil && (r.at >= len(r.tokens) || !r.tokens[r.at].Info().IsOp) {
		r.err = fmt.Errorf("token %d of the prompt is no instruction", r.at)
	}
	if r.err == nil {
		out.Op = r.tokens[r.at].Info().Op
		r.at++
	}
	return out
}
