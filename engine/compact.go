package engine

import (
	"context"
	"time"

	"wasmformer/engine/internal/lower"
)

// A context that is full is compacted: decoding goes on in a new one, whose prompt says again
// what later tokens can read of the old one. Nothing is computed: the values are the latest
// ones of the trace, and what is left out was overwritten, or belongs to calls that have
// returned. The new prompt is a part of the stream, as all that the host says.

// window is the context under way.
type window struct {
	origin  int  // where it begins in the stream
	opening int  // tokens that it began with, 0 for the first one
	lost    bool // its decoder is gone, and the next one was not finished

	compactions int64
	compacted   int64 // tokens with which contexts began again
}

const (
	// A 256th of all positions is kept free: more than an instruction that has begun can
	// still take.
	compactMargin = 256
	// A context is not compacted before it has an eighth more tokens than it began with, and
	// some: what is said again should not be all there is.
	compactShare = 8
	compactLeast = 64
)

// used is how many positions the context has.
func (i *session) used() int { return i.tokens.Len() - i.origin }

// room is how many more it can have.
func (i *session) room() int { return i.shape.MaxPosition + 1 - i.used() }

// given is how many tokens the host has said, but for those that it said again.
func (i *session) given() int64 { return int64(i.tokens.Len()) - i.decoded - i.compacted }

// compacts reports whether it is known what later tokens can read: with the interpreter's own
// weights, and a program that is not in them.
func (i *session) compacts() bool {
	return i.options.Model == nil && !i.baked && i.program.Target() == lower.Wide
}

// limit is at how many positions the context is compacted.
func (i *session) limit() int {
	most := i.shape.MaxPosition + 1
	if !i.compacts() {
		return most
	}
	limit := most - most/compactMargin
	least := i.opening + i.opening/compactShare + compactLeast
	if least > limit {
		return most // it would not be worth it
	}
	if n := i.options.MaxContext; n > 0 {
		limit = min(limit, n)
	}
	return max(limit, least)
}

// between reports whether all of an instruction has come, and nothing of the next one.
func (i *session) between() bool {
	n := i.tokens.Len()
	return !i.tokens.At(n-1).Continues() && i.follow.Running() && i.program.Between(i.follow.Cursor())
}

// makeRoom compacts a context that is full while a call is decoded, as soon as an instruction
// has ended.
func (i *session) makeRoom(ctx context.Context) (end bool, err error) {
	for !end && err == nil && (i.lost || i.used() >= i.limit() && i.room() > 0) {
		if i.lost || i.between() {
			return false, i.compact(ctx, true)
		}
		end, err = i.slice(1)
	}
	return end, err
}

// admit notes how many tokens of the host there will be with n more, and refuses those that are
// too many. It compacts the context if that makes room for them, unless they are for a call
// that goes on; but one that waits for the host's answer can be said again.
func (i *session) admit(ctx context.Context, n int) error {
	err := i.fits(n)
	e, _ := err.(*PromptError)
	if !i.lost && (i.pending != nil && i.asked == nil || e == nil || !e.Exact || !i.compacts() || i.used() <= i.opening) {
		return err
	}
	if err := i.compact(ctx, i.asked != nil); err != nil {
		return err
	}
	return i.fits(n)
}

// compact goes on in a new context, with the calls that are open or without. If that would be
// too long, too, the context goes on to its end. A new context that is not finished, since
// ctx has ended or a writer failed, is begun again by what needs it next.
func (i *session) compact(ctx context.Context, calls bool) error {
	begin := time.Now()
	prompt := i.program.Compacted(i.state().Live(calls))
	i.opening = prompt.Len()
	if !i.lost && i.limit() > i.shape.MaxPosition {
		return nil
	}
	if calls && i.asked == nil { // the model has spoken, and goes on
		i.turn()
		defer i.turn()
	}
	i.release()
	i.lost = true
	if err := i.renew(); err != nil {
		return err
	}
	i.origin = i.tokens.Len()
	follow := i.follow // says where the run is, not what is said again
	err := i.write(ctx, prompt, i.opening)
	i.follow = follow
	i.compacted += int64(i.used())
	if err == nil {
		i.lost = false
		i.compactions++
	}
	if calls && i.asked == nil { // else it is a part of what the host says
		i.prefill += time.Since(begin).Seconds()
	}
	return err
}
