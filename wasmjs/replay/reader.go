//go:build js && wasm

package main

import (
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"strings"

	"wasmformer/engine"
	"wasmformer/engine/trace"
	"wasmformer/wasmjs/hosting"
	"wasmformer/wasmjs/message"
)

// reader reads one run.
type reader struct {
	binary  []byte
	module  *engine.Module
	hosts   []engine.Host // of the run, of which one that asks is not called
	stream  *trace.Stream
	profile *trace.Profile
	wanted  map[int]bool // questions by number, until answered or cancelled
	pause   func(report func())
}

var errNoRun = errors.New("there is no run yet")

type none struct{}

// program says what answers the imports of a module.
type program struct{ Imports string }

// begin drops the run before, and takes the module of the next one.
func (r *reader) begin(q question, p program) (none, error) {
	r.profile = nil
	module, err := engine.Compile(q.bytes)
	if err != nil {
		return none{}, err
	}
	asked := func(context.Context, *engine.HostCall, []uint64) error { return engine.ErrNotProvided }
	if r.hosts, err = hosting.Hosts(module, &message.Run{Imports: p.Imports}, strings.NewReader(""), asked); err != nil {
		return none{}, err
	}
	r.binary, r.module, r.stream = q.bytes, module, &trace.Stream{}
	r.profile = trace.NewProfile(module.NewLog(r.stream, r.hosts...))
	return none{}, nil
}

type from struct{ From int }

// progress is how much is read.
type progress struct{ Tokens, Steps int }

// tokens reads the next ones, two bytes each.
func (r *reader) tokens(q question, at from) (p progress, err error) {
	switch {
	case r.profile == nil:
		return p, errNoRun
	case at.From != r.stream.Len() || len(q.bytes)%2 != 0:
		return p, fmt.Errorf("the timeline's program got %d bytes of tokens from %d on, want the next ones, from %d", len(q.bytes), at.From, r.stream.Len())
	}
	for b := q.bytes; len(b) > 0; b = b[2:] {
		r.stream.Append(trace.Token(binary.LittleEndian.Uint16(b)))
	}
	if at.From == 0 { // the first token tells which machine has run
		log := r.module.NewLog(r.stream, r.hosts...)
		if log == nil {
			return p, errors.New("the tokens are of a machine that does not take this module")
		}
		r.profile = trace.NewProfile(log)
	}
	for r.profile.Advance(1 << 14) {
	}
	return progress{r.stream.Len(), r.profile.Log().Len()}, nil
}

// of asks for a range of steps in parts.
type of struct{ From, To, Count int }

const maxBuckets = 4000

func (r *reader) buckets(_ question, q of) (trace.Buckets, error) {
	if r.profile == nil {
		return trace.Buckets{}, errNoRun
	}
	return r.profile.Buckets(q.From, q.To, min(q.Count, maxBuckets)), nil
}

// sought asks for a step by any of some conditions.
type sought struct {
	From    int
	Forward bool
	Depth   int // −1 for any
	Places  [][2]int
	Watches []watched
}

type found struct{ Step int } // −1 for none

func (r *reader) find(q question, s sought) (found, error) {
	p := r.profile
	if p == nil {
		return found{-1}, errNoRun
	}
	query := trace.Query{From: s.From, Forward: s.Forward, Depth: s.Depth, Places: map[[2]int]bool{}}
	for _, place := range s.Places {
		query.Places[place] = true
	}
	if len(s.Watches) > 0 {
		query.Watch = func(w trace.Written) bool {
			for i := range s.Watches {
				if s.Watches[i].hit(w) {
					return true
				}
			}
			return false
		}
	}
	of := s.From
	if s.Forward {
		of = p.Log().Len() - s.From
	}
	cancelled := false
	step := p.Find(query, func(at int) bool {
		q.progress(max(at-s.From, s.From-at), of)
		cancelled = !q.on() || r.profile != p
		return !cancelled
	})
	if cancelled {
		return found{-1}, errors.New("cancelled")
	}
	return found{step}, nil
}
