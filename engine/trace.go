package engine

import (
	"sort"

	"wasmformer/engine/internal/lower"
	"wasmformer/engine/internal/machine"
	"wasmformer/engine/trace"
)

// Tokens copies the prompt and the trace so far, with what the host added in
// between, and where the context was compacted what the next one begins with, which is told by its
// first ruler; [Instance.Stream] has them without a copy.
func (i *Instance) Tokens() []trace.Token {
	s := i.Stream()
	return s.Slice(0, s.Len())
}

// Stream holds the same tokens and grows with the run. It is the instance's
// own: do not append to it.
func (i *Instance) Stream() *trace.Stream {
	if i == nil || i.session == nil {
		return &trace.Stream{}
	}
	return &i.tokens
}

// Decoded reports whether the model decoded the token at a position of the stream. The
// others, those of prompts and what the host added later, were given to it.
func (i *Instance) Decoded(position int) bool {
	if i == nil || i.session == nil || position < 0 || position >= i.tokens.Len() {
		return false
	}
	return sort.SearchInts(i.turns, position+1)%2 == 1
}

// NewLog returns a log that follows the instance's tokens: who advances it reads
// what the run did, step by step. Step 0 begins behind the program's prompt.
func (i *Instance) NewLog() *trace.Log {
	if i == nil || i.session == nil {
		return nil
	}
	l := trace.NewLog(i.program, i.prompt)
	l.Follow(&i.tokens)
	return l
}

// NewLog returns a log of a run of the module elsewhere, by its tokens alone, the
// prompt's included: nothing is decoded. The first token tells which preset's machine has
// run, since each begins prompts with tokens of its own; while there is none, it is the
// interpreter's own. Hosts are those that the run had: they are not asked, but what a global
// holds at first is part of the program. It is nil for a module of [Decode], and for one that
// the machine does not take.
func (m *Module) NewLog(tokens *trace.Stream, hosts ...Host) *trace.Log {
	if m == nil || m.program == nil {
		return nil
	}
	program, target := m.program, m.program.Target()
	if tokens.Len() > 0 && int(tokens.At(0)) >= machine.VocabSize {
		target = lower.Seed
	}
	if target != program.Target() || len(hosts) > 0 && m.asksHosts(hosts) {
		var err error
		if program, err = lower.Lower(m.decoded, target, provides(m.decoded, hosts)); err != nil {
			return nil
		}
	}
	l := trace.NewLog(program, program.Tokens().Len())
	l.Follow(tokens)
	return l
}

// Costs counts what each instruction of the run so far cost in tokens, at some
// ten million tokens a second.
func (i *Instance) Costs() trace.Costs {
	c := trace.Costs{}
	if i != nil && i.session != nil {
		c.Add(i.program, i.Tokens())
	}
	return c
}
