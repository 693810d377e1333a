// Package follow reads a run's tokens as they come: it keeps the cursor, counts
// instructions, and collects what the program prints. Decoding does not see it.
package follow

import (
	"slices"
	"sync"

	"wasmformer/engine/internal/lower"
	"wasmformer/engine/internal/machine"
)

// Follower keeps the cursor along the token stream, to count instructions, to
// know where a trap happened, and to hand on the output. It looks at every token
// of a run, so a token costs a look-up, some sums and one branch.
type Follower struct {
	effects *[1 << 16]effect // by token
	before  []int32          // by position: WebAssembly instructions that begin before it
	cursor  int
	number  uint32
	running bool // decoding, instead of reading the prompt
	target  lower.Target

	// The instructions executed up to a jump to position from; since then one
	// after the other, to the cursor.
	jumped int64
	from   int
}

// effect is what a token does, in one word: how far the cursor advances (bits 0
// and 1), whether more bytes of the same number follow (bit 2), the byte's value
// (from bit 16), and from bit 8 what else there is to do, if anything.
type effect uint32

const (
	continues effect = 1 << 2

	isPrompt effect = (iota + 1) << 8 // moves the cursor in the prompt
	isBegin
	isEnd           // halt, exit, host or a trap
	isOutput        // a byte of output
	isError         // of error output
	isJump          // says where the cursor goes
	isCall          // ... into a function
	isReturn        // ... back from one, which may have been the host's
	special  effect = 0xff << 8
)

// New returns a follower before the first token of a program's prompt.
func New(p *lower.Program) Follower {
	f := Follower{effects: tokenEffects[p.Target()](), before: []int32{0}, target: p.Target()}
	f.Extend(p)
	return f
}

// Extend takes notice of instructions that were added to the program.
func (f *Follower) Extend(p *lower.Program) {
	from := len(f.before) - 1
	f.before = slices.Grow(f.before, p.Len()-from)
	for i, in := range p.Instrs(from) {
		n := f.before[i]
		if in.First {
			n++
		}
		f.before = append(f.before, n)
	}
}

// tokenEffects are the effects of all tokens, by target.
var tokenEffects = [...]func() *[1 << 16]effect{
	lower.Wide: sync.OnceValue(func() *[1 << 16]effect { return effectsOf(lower.Wide) }),
	lower.Seed: sync.OnceValue(func() *[1 << 16]effect { return effectsOf(lower.Seed) }),
}

func effectsOf(target lower.Target) *[1 << 16]effect {
	effects := new([1 << 16]effect)
	for t := range machine.VocabSize {
		effects[t] = effectOf(machine.Token(t))
		if in := machine.Token(t).Info(); target == lower.Seed && in.IsByte && in.Class == machine.Cell {
			effects[t] &^= special // it is memory.grow's there
		}
	}
	return effects
}

func effectOf(t machine.Token) effect {
	in := t.Info()
	switch {
	case t == machine.Begin:
		return isBegin
	case in.IsOp:
		return isPrompt | 1
	case in.IsMisc && in.Code == machine.Commit:
		return 1
	case in.IsMisc && in.Code == machine.Skip:
		return 2
	case in.IsMisc:
		return isEnd
	case !in.IsByte:
		return 0
	}
	value := effect(in.Byte) << 16
	switch in.Class {
	case machine.Cont:
		return value | continues
	case machine.Last:
		return value | 2
	case machine.Out:
		return value | isOutput | 1
	case machine.Err:
		return value | isError | 1
	case machine.Jump:
		return value | isJump
	case machine.Ret:
		return value | isReturn
	case machine.Call:
		return value | isCall
	case machine.Data, machine.Cell:
		return value | isPrompt | 1
	}
	return value | 1
}

// Feed follows tokens; what decoded ones print goes to output.
func (f *Follower) Feed(tokens []uint16, output *Outputs) {
	effects, cursor, number := f.effects, f.cursor, f.number
	for _, t := range tokens {
		e := effects[t]
		whole := number<<8 | uint32(e>>16)
		number = whole & -uint32(e>>2&1)
		cursor += int(e & 3)
		if e&special != 0 {
			cursor = f.special(e, cursor, whole, output)
		}
	}
	f.cursor, f.number = cursor, number
}

// special follows a token that does more than to move the cursor on, which it
// has done, and returns where the cursor is then.
func (f *Follower) special(e effect, cursor int, number uint32, output *Outputs) int {
	switch e & special {
	case isOutput, isError:
		if f.running {
			output.add(int((e&special-isOutput)>>8), byte(e>>16))
		}
		return cursor
	case isPrompt:
		if f.running {
			f.count(cursor - int(e&3))
			f.running = false
		}
		return cursor
	}
	if f.running {
		f.count(cursor + 1)
	}
	switch e & special {
	case isBegin:
		cursor, f.running = 0, false
	case isJump:
		cursor = f.target.Position(number)
	case isCall, isReturn:
		cursor = f.target.Position(number)
		f.running = true
	case isEnd:
		f.from, f.running = cursor+1, false
		return cursor
	}
	f.from = cursor
	return cursor
}

// count counts the instructions from the last jump to a position.
func (f *Follower) count(to int) { f.jumped += f.between(f.from, to) }

func (f *Follower) between(from, to int) int64 {
	at := func(i int) int64 { return int64(f.before[max(0, min(i, len(f.before)-1))]) }
	return max(0, at(to)-at(from))
}

// Cursor is the position of the machine instruction that is executed next, or that
// ended the run.
func (f *Follower) Cursor() int { return f.cursor }

// Running reports whether the program runs: the host's call has begun, and no end
// has come.
func (f *Follower) Running() bool { return f.running }

// Instructions is how many WebAssembly instructions were executed.
func (f *Follower) Instructions() int64 {
	if !f.running {
		return f.jumped
	}
	return f.jumped + f.between(f.from, f.cursor)
}
