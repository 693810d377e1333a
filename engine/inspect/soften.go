package inspect

import (
	"context"
	"fmt"
	"math"

	"wasmformer/engine/internal/decode"
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

// pauseEvery is how many tokens pass between looks at the context.
const pauseEvery = 64

// Run is a run of hard attention: its tokens, and which of them, by position, the model
// decoded. The others were given to it.
type Run struct {
	Tokens  []trace.Token
	Decoded func(position int) bool
}

// Soften decodes a run again with softmax attention at a temperature > 0, by the softmax form
// of the weights ([softmax.Form]) for a context as long as the run, and compares the tokens that
// the model decoded. A nil model is the interpreter's own. It calls progress, which may be nil, every
// 64 tokens with how many it has read. Cost: a quarter of a millisecond and some 2 kB a token for the
// interpreter.
func Soften(ctx context.Context, m *model.Model, run Run, temperature float64, progress func(read int)) (*Softened, error) {
	tokens := run.Tokens
	if m == nil {
		m = weights.Model()
	}
	o := softmax.Options{Positions: len(tokens)}
	c, err := o.Constants()
	if err != nil {
		return nil, err
	}
	if !(temperature > 0 && temperature <= math.MaxFloat64) {
		return nil, fmt.Errorf("temperature %v: want a number above 0", temperature)
	}
	c.Beta = 1 / temperature
	form, err := softmax.Form(m, o)
	if err != nil {
		return nil, err
	}
	d, err := decode.NewSoft(form, c.Beta, softFolds)
	if err != nil {
		return nil, fmt.Errorf("temperature %v: %w", temperature, err)
	}
	s := &Softened{Constants: c}
	var heads []SoftHead // of the last position
	d.Look(func(h decode.SoftHead) {
		if h.Layer == 0 && h.Head == 0 {
			heads = heads[:0]
		}
		if len(h.Keys) > 0 {
			heads = append(heads, newSoftHead(h))
		}
	})
	for p, want := range tokens {
		if p%pauseEvery == 0 {
			if err := ctx.Err(); err != nil {
				return nil, err
			}
			if progress != nil {
				progress(p)
			}
		}
		if p > 0 && run.Decoded(p) {
			if got := trace.Token(d.Next()); got != want || d.Err() != nil {
				s.First = &Difference{Position: p, Got: got, Want: want}
				break
			}
			s.Decoded++
		}
		d.Append(int(want))
		s.Read++
	}
	s.Most, s.Omitted = d.Most(), d.Omitted()
	if s.First == nil {
		return s, nil
	}
	if err := d.Err(); err != nil {
		return nil, fmt.Errorf("temperature %v: %w", temperature, err)
	}
	return s, s.First.explain(m, tokens, heads)
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
func (f *Difference) explain(m *model.Model, tokens []trace.Token, heads []SoftHead) error {
	in, err := New(m)
	if err != nil {
		return err
	}
	if err := in.Append(tokens[:f.Position]...); err != nil {
		return err
	}
	look, err := in.Look(f.Position - 1)
	if err != nil {
		return err
	}
	f.Least.Margin = math.Inf(1)
	for i := range heads {
		s := &heads[i]
		hard := &look.Layers[s.Layer].Heads[s.Index]
		if hard.Mean || !hard.Read {
			continue
		}
		s.Name, s.Purpose, s.Want = hard.Name, hard.Purpose, hard.Value
		if s.Margin < f.Least.Margin {
			f.Least = *s
		}
		for i, v := range s.Value {
			if f.Off == nil && math.Abs(v-s.Want[i]) > 1e-6*max(1, math.Abs(s.Want[i])) {
				f.Off = s
			}
		}
	}
	return nil
}
