package inspect

import (
	"fmt"
	"math"
	"slices"

	"wasmformer/engine/internal/decode"
	"wasmformer/engine/internal/machine"
	"wasmformer/engine/model"
	"wasmformer/engine/model/softmax"
	"wasmformer/engine/trace"
	"wasmformer/engine/weights"
)

// Softened is a run with softmax attention in the place of hard attention, up to the first
// token that differs.
type Softened struct {
	softmax.Constants
	Read    int     // tokens of the run that were read: all, unless one differs
	Decoded int     // of them, that the model decoded
	Most    int     // keys that a head took at a position, where not all keys are equal
	Omitted float64 // bounds what the keys beyond those weigh together, the best key 1
	First   *Difference
}

// Difference is a token that softmax attention gets wrong.
type Difference struct {
	Position  int // of the token in the context
	Got, Want trace.Token
	Least     SoftHead  // the head of the least margin, of those that the token is computed from
	Off       *SoftHead // the first of them that read something else, nil if none did
}

// SoftHead is what softmax attention made of a head.
type SoftHead struct {
	Layer, Index int
	Name         string
	Purpose      string  // in words, "" if it is not known
	Margin       float64 // by how much the best score is above the next one, 0 for a tie
	Keys         int     // that weigh more than [Weighty]
	Weight       float64 // of the best key; all add up to 1
	Value, Want  [2]float64
}

// Weighty is the weight from which on a key is counted.
const Weighty = 1e-10

// softFolds is down to which power of 1/e a key counts: beside a number that the best key gives, what
// weighs less is lost in rounding, even for values of 2^40.
const softFolds = 64

// Run is a run of hard attention: its tokens, and which of them, by position, the model
// decoded. The others were given to it.
type Run struct {
	Tokens  []trace.Token
	Decoded func(position int) bool
}

// Softener decodes a run again with softmax attention, and compares the tokens that the model
// decoded. It is not safe for concurrent use.
type Softener struct {
	model *model.Model
	in    *Inspector // that has read the run, nil to make one if it is needed
	run   Run
	soft  *decode.Soft
	heads []SoftHead // of the last position
	found Softened
}

// NewSoftener decodes by the softmax form of a model's weights ([softmax.Form]) for a context as
// long as the run, at a temperature > 0. A nil model is the interpreter's own. It takes some
// 2 kB of memory for each token of the interpreter's.
func NewSoftener(m *model.Model, run Run, temperature float64) (*Softener, error) {
	if m == nil {
		m = weights.Model()
	}
	if !(temperature > 0 && temperature <= math.MaxFloat64) {
		return nil, fmt.Errorf("temperature %v: want a number above 0", temperature)
	}
	if at := slices.Index(run.Tokens, machine.Ruler(0)); at >= 0 {
		if next := slices.Index(run.Tokens[at+1:], machine.Ruler(0)); next >= 0 {
			return nil, fmt.Errorf("a run in several contexts, the second at token %d: softmax attention follows one", at+1+next)
		}
	}
	o := softmax.Options{Positions: len(run.Tokens)}
	c, err := o.Constants()
	if err != nil {
		return nil, err
	}
	c.Beta = 1 / temperature
	form, err := softmax.Form(m, o)
	if err != nil {
		return nil, err
	}
	soft, err := decode.NewSoft(form, c.Beta, softFolds)
	if err != nil {
		return nil, fmt.Errorf("temperature %v: %w", temperature, err)
	}
	s := &Softener{model: m, run: run, soft: soft, found: Softened{Constants: c}}
	soft.Look(func(h decode.SoftHead) {
		if h.Layer == 0 && h.Head == 0 {
			s.heads = s.heads[:0]
		}
		if len(h.Keys) > 0 {
			s.heads = append(s.heads, newSoftHead(h))
		}
	})
	return s, nil
}

// Soften is [NewSoftener] for the inspector's model and its first tokens, as many as the run
// is to have.
func (i *Inspector) Soften(positions int, decoded func(position int) bool, temperature float64) (*Softener, error) {
	if positions < 0 || positions > i.probe.Len() {
		return nil, fmt.Errorf("%d positions, there are %d tokens in the first context", positions, i.probe.Len())
	}
	run := Run{Decoded: decoded}
	for _, t := range i.probe.Tokens()[:positions] {
		run.Tokens = append(run.Tokens, trace.Token(t))
	}
	s, err := NewSoftener(i.model, run, temperature)
	if err == nil {
		s.in = i
	}
	return s, err
}

// Advance reads up to n tokens and reports whether there are more to read: not behind the
// first that differs. Cost: some 100 µs a token for the interpreter.
func (s *Softener) Advance(n int) (more bool, err error) {
	for f := &s.found; n > 0 && f.First == nil && f.Read < len(s.run.Tokens); n-- {
		p, want := f.Read, s.run.Tokens[f.Read]
		if p > 0 && s.run.Decoded(p) {
			if err := s.soft.Err(); err != nil {
				return false, fmt.Errorf("temperature %v: %w", 1/f.Beta, err)
			}
			if got := trace.Token(s.soft.Next()); got != want {
				f.First = &Difference{Position: p, Got: got, Want: want}
				return false, s.explain()
			}
			f.Decoded++
		}
		s.soft.Append(int(want))
		f.Read++
	}
	return s.found.First == nil && s.found.Read < len(s.run.Tokens), nil
}

// Softened is what is known by now.
func (s *Softener) Softened() Softened {
	s.found.Most, s.found.Omitted = s.soft.Most(), s.soft.Omitted()
	return s.found
}

// newSoftHead is what can be said of a head without comparing it.
func newSoftHead(h decode.SoftHead) SoftHead {
	s := SoftHead{Layer: h.Layer, Index: h.Head, Margin: math.Inf(1), Weight: 1 / h.Sum, Value: h.Value}
	if len(h.Keys) > 1 {
		a, b := h.Keys[0], h.Keys[1]
		s.Margin = float64(h.Query[0]*(a.X-b.X)) + float64(h.Query[1]*(a.Y-b.Y))
	}
	for _, w := range h.Weights {
		if w > Weighty*h.Sum {
			s.Keys++
		}
	}
	return s
}

// explain compares the heads at the position before the difference with what they are with hard
// attention.
func (s *Softener) explain() (err error) {
	f := s.found.First
	if s.in == nil {
		if s.in, err = New(s.model); err == nil {
			err = s.in.Append(s.run.Tokens[:f.Position]...)
		}
		if err != nil {
			return err
		}
	}
	look, err := s.in.Look(f.Position - 1)
	if err != nil {
		return err
	}
	f.Least.Margin = math.Inf(1)
	for i := range s.heads {
		h := &s.heads[i]
		hard := &look.Layers[h.Layer].Heads[h.Index]
		if hard.Mean || !hard.Read {
			continue
		}
		h.Name, h.Purpose, h.Want = hard.Name, hard.Purpose, hard.Value
		if h.Margin < f.Least.Margin {
			f.Least = *h
		}
		for i, v := range h.Value {
			if f.Off == nil && math.Abs(v-h.Want[i]) > 1e-6*max(1, math.Abs(h.Want[i])) {
				f.Off = h
			}
		}
	}
	return nil
}
