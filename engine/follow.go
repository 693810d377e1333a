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
	effects      *[1 << 16]effect // by token
	first        []bool           // by position: a WebAssembly instruction begins there
	cursor       int
	number       uint32
	running      bool // decoding, instead of reading the prompt
	instructions int64
}

// effect is what a token does to the cursor: its kind, how far the cursor
// advances, and the byte's value, in one word.
type effect uint32

func (e effect) kind() effect  { return e & 0xff }
func (e effect) advance() int  { return int(e >> 8 & 0xff) }
func (e effect) value() uint32 { return uint32(e >> 16) }

const (
	isByte    effect = iota
	isClosing        // ends an instruction
	isOutput         // ... and is a byte of output
	isError          // ... of error output
	isJump           // ... and says where the cursor goes
	isCall           // ... into a function
	isPrompt         // moves the cursor in the prompt
	isBegin
	isNothing
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
var tokenEffects = sync.OnceValue(func() *[1 << 16]effect {
	effects := new([1 << 16]effect)
	for t := range machine.VocabSize {
		effects[t] = effectOf(machine.Token(t))
	}
	return effects
})

func effectOf(t machine.Token) effect {
	in := t.Info()
	kind, advance := isNothing, effect(0)
	switch {
	case t == machine.Begin:
		kind = isBegin
	case in.IsOp:
		kind, advance = isPrompt, 1
	case in.IsMisc:
		kind = isClosing
		switch in.Code {
		case machine.Commit:
			advance = 1
		case machine.Skip:
			advance = 2
		}
	case in.IsByte:
		kind, advance = isClosing, 1
		switch in.Class {
		case machine.Cont:
			kind = isByte
		case machine.Jump, machine.Ret:
			kind = isJump
		case machine.Call:
			kind = isCall
		case machine.Last:
			advance = 2
		case machine.Out:
			kind = isOutput
		case machine.Err:
			kind = isError
		case machine.Data, machine.Cell:
			kind = isPrompt
		}
	}
	return kind | advance<<8 | effect(in.Byte)<<16
}

// feed follows tokens; what decoded ones print goes to output.
func (f *follower) feed(tokens []uint16, output *outputs) {
	effects, first := f.effects, f.first
	cursor, number, running, instructions := f.cursor, f.number, f.running, f.instructions
	for _, t := range tokens {
		e := effects[t]
		switch kind := e.kind(); {
		case kind == isByte:
			number = number<<8 | e.value()
			continue
		case kind <= isCall:
			if running && uint(cursor) < uint(len(first)) && first[cursor] {
				instructions++
			}
			if kind >= isJump {
				cursor = int(number<<8 | e.value())
				running = running || kind == isCall
				break
			}
			cursor += e.advance()
			if kind != isClosing && running {
				output.add(int(kind-isOutput), byte(e.value()))
			}
		case kind == isPrompt:
			cursor += e.advance()
			running = false
		case kind == isBegin:
			cursor, running = 0, false
		}
		number = 0
	}
	f.cursor, f.number, f.running, f.instructions = cursor, number, running, instructions
}
