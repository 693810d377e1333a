package engine

import (
	"context"

	"wasmformer/engine/internal/lower"
	"wasmformer/engine/internal/machine"
)

// Say adds text to the context, a token for each byte: the 256 tokens by which
// programs print. They write nothing that a program reads, so no token that is
// decoded later depends on them, and they are no output: [Options.Output] does not
// get them. Text can come before, between and behind the programs. It is bounded as
// the rest of what the host says: a *[PromptError] refuses all of it, and an ended
// context leaves a part. It gives up a call that was left unfinished.
func (s *Store) Say(ctx context.Context, text []byte) error {
	if s == nil || s.session == nil {
		return errNoStore
	}
	return s.session.say(ctx, text)
}

// Say adds text to the context, as [Store.Say] does.
func (i *Instance) Say(ctx context.Context, text []byte) error {
	if i == nil || i.session == nil {
		return errNoInstance
	}
	return i.session.say(ctx, text)
}

func (s *session) say(ctx context.Context, text []byte) error {
	if err := s.usable(ctx); err != nil {
		return err
	}
	s.pending = nil
	if len(text) == 0 {
		return nil
	}
	running := s.follow.Running()
	tokens := lower.TokensOf(func(w *lower.Writer) {
		if running { // what follows would be read as the program's output
			w.Token(machine.Begin)
		}
		for _, b := range text {
			w.Token(machine.ByteToken(machine.Out, b))
		}
	})
	if s.tokens.Len() == 0 {
		if err := s.open(ctx, tokens.Len()); err != nil {
			return err
		}
	}
	return s.feed(ctx, tokens)
}

// open begins the context of a store that has no module yet, with what stands at
// fixed positions, if there is room for so many tokens behind it.
func (s *session) open(ctx context.Context, more int) error {
	opening := s.program.Tokens()
	if err := s.fits(opening.Len() + more); err != nil {
		return err
	}
	s.prompt = opening.Len()
	// All of it or nothing: what comes next takes it for granted.
	if err := s.feed(context.WithoutCancel(ctx), opening); err != nil {
		return err
	}
	s.program.Sent()
	return nil
}
