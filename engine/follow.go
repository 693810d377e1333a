package engine

import (
	"sync"

	"wasmformer/engine/lower"
	"wasmformer/engine/machine"
)

// follower keeps the cursor along the token stream, to count instructions, to
// know where a trap happened, and to hand on the output. It reads tokens;
// decoding does not see it. It looks at every token of a run, so it is written
// to take a few nanoseconds for each.
type follower struct {
	effects      []effect // by token
	first        []bool   // by position: a WebAssembly instruction begins there
	cursor       int
	number       uint32
	running      bool // decoding, instead of reading the prompt
	instructions int64
}

// effect is what a token does to the cursor.
type effect struct {
	kind    kind
	advance uint8
	value   byte
}

type kind uint8

const (
	isNothing kind = iota
	isByte
	isClosing // ends an instruction
	isOutput  // ... and is a byte of output
	isError   // ... of error output
	isJump
	isCall
	isBegin
	isPrompt // moves the cursor in the prompt
)

func newFollower(p *lower.Program) follower {
	f := follower{effects: tokenEffects()}
	f.extend(p)
	return f
}

// extend takes notice of instructions that were added to the program.
func (f *follower) extend(p *lower.Program) {
	for i := len(f.first); i < len(p.Instrs); i++ {
		f.first = append(f.first, p.Instrs[i].First)
	}
}

// tokenEffects are the effects of all tokens.
var tokenEffects = sync.OnceValue(func() []effect {
	effects := make([]effect, machine.VocabSize)
	for t := range effects {
		effects[t] = effectOf(machine.Token(t))
	}
	return effects
})

func effectOf(t machine.Token) effect {
	in := t.Info()
	e := effect{value: in.Byte}
	switch {
	case t == machine.Begin:
		e.kind = isBegin
	case in.IsOp:
		e.kind, e.advance = isPrompt, 1
	case in.IsMisc:
		e.kind = isClosing
		switch in.Code {
		case machine.Commit:
			e.advance = 1
		case machine.Skip:
			e.advance = 2
		}
	case in.IsByte:
		e.kind, e.advance = isClosing, 1
		switch in.Class {
		case machine.Cont:
			e.kind = isByte
		case machine.Jump, machine.Ret:
			e.kind = isJump
		case machine.Call:
			e.kind = isCall
		case machine.Last:
			e.advance = 2
		case machine.Out:
			e.kind = isOutput
		case machine.Err:
			e.kind = isError
		case machine.Data, machine.Cell:
			e.kind = isPrompt
		}
	}
	return e
}

// feed follows tokens; what decoded ones print goes to output.
func (f *follower) feed(tokens []uint16, output *outputs) {
	for _, t := range tokens {
		e := f.effects[t]
		switch e.kind {
		case isByte:
			f.number = f.number<<8 | uint32(e.value)
			continue
		case isClosing:
			f.count()
			f.cursor += int(e.advance)
		case isOutput, isError:
			f.count()
			f.cursor += int(e.advance)
			if f.running {
				output.add(int(e.kind-isOutput), e.value)
			}
		case isPrompt:
			f.cursor += int(e.advance)
			f.running = false
		case isJump:
			f.count()
			f.cursor = int(f.number<<8 | uint32(e.value))
		case isCall:
			f.count()
			f.cursor = int(f.number<<8 | uint32(e.value))
			f.running = true
		case isBegin:
			f.cursor, f.running = 0, false
		}
		f.number = 0
	}
}

// count counts the instruction at the cursor, if one begins there.
func (f *follower) count() {
	if f.running && uint(f.cursor) < uint(len(f.first)) && f.first[f.cursor] {
		f.instructions++
	}
}
