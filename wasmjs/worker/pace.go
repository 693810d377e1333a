//go:build js && wasm

package worker

import (
	"context"
	"errors"
	"time"

	"wasmformer/engine"
)

// slowly is the time between two tokens of a slow run.
const slowly = 250 * time.Millisecond

// bounds are how fast and how far a run may go.
type bounds struct {
	limit  int64 // in tokens, 0 for none
	room   int64 // in bytes, 0 for any
	slow   bool
	full   bool          // it takes all the memory that it may
	faster chan struct{} // ends the wait for the next token
}

// decode lets a run go on to its end or a bound, a token at a time while it is slow.
func (w *Worker) decode(ctx context.Context, goOn func() ([]uint64, error)) ([]uint64, error) {
	w.full = false
	for {
		next := w.limit
		if w.slow {
			next = w.instance.Stats().Tokens + 1
		}
		w.instance.SetMaxTokens(next)
		results, err := goOn()
		var limit *engine.LimitError
		if !errors.As(err, &limit) || limit.Exact || w.full || w.limit > 0 && limit.Tokens >= w.limit {
			return results, err
		}
		w.read(readBeforeEnd)
		w.Post(w.progress())
		if w.slow {
			// time.After would have the linker keep more.
			waited := make(chan struct{})
			timer := time.AfterFunc(slowly, func() { close(waited) })
			select {
			case <-waited:
			case <-w.faster:
			case <-ctx.Done():
			}
			timer.Stop()
			if err := ctx.Err(); err != nil {
				return nil, err
			}
		}
		goOn = func() ([]uint64, error) { return w.instance.Resume(ctx) }
	}
}

// pace makes the run under way slow or fast.
func (w *Worker) pace(slow bool) {
	w.slow = slow
	switch {
	case w.busy == 0 || w.instance == nil:
	case slow:
		w.instance.SetMaxTokens(1) // so decode goes on by single tokens
	default:
		select {
		case w.faster <- struct{}{}:
		default:
		}
	}
}

// fill stops a run that takes all the memory that it may.
func (w *Worker) fill(bytes int64) {
	if w.room > 0 && bytes >= w.room && w.instance != nil {
		w.full = true
		w.instance.SetMaxTokens(1)
	}
}
