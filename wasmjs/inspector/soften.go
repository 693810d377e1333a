//go:build js && wasm

package main

import (
	"fmt"
	"reflect"
	"strconv"

	"wasmformer/engine/inspect"
)

// soften asks for the run with softmax attention, part by part: the same question again goes
// on.
type soften struct {
	Temperature float64
	Positions   int      // of the run that is decoded again
	Given       [][2]int // positions of the host's tokens, from and to; the others were decoded
}

// softened is how far it is.
type softened struct {
	More          bool
	Read, Decoded int
	Most          int // keys that a head takes
	Epsilon       float64
	First         *softDifference
}

// softDifference is the first token that is another one; of heads first the one with the least margin,
// then, if it is another one, the first that reads something else.
type softDifference struct {
	Position  int
	Got, Want string
	Heads     []softHead
}

// softHead is a head there. Numbers are texts: they may be infinite.
type softHead struct {
	Layer                int
	Name, Purpose        string
	Margin, Cold, Weight string // Cold is the margin in temperatures
	Keys                 int
	Value, Want          string
}

// softTokens is how many tokens an inquiry decodes, some tens of milliseconds.
const softTokens = 100

// softening is the run that is decoded with softmax attention.
type softening struct {
	question soften
	*inspect.Softener
}

func (r *reader) soften(q soften) (*softened, error) {
	if r.soft == nil || !reflect.DeepEqual(r.soft.question, q) {
		s, err := r.Inspector.Soften(q.Positions, q.decoded, q.Temperature)
		if err != nil {
			return nil, err
		}
		r.soft = &softening{q, s}
	}
	more, err := r.soft.Advance(softTokens)
	if err != nil {
		r.soft = nil
		return nil, err
	}
	f := r.soft.Softened()
	if !more {
		r.soft = nil
	}
	out := &softened{More: more, Read: f.Read, Decoded: f.Decoded, Most: f.Most, Epsilon: f.Epsilon}
	if d := f.First; d != nil {
		out.First = &softDifference{d.Position, d.Got.String(), d.Want.String(), []softHead{newSoftHead(&d.Least, q.Temperature)}}
		if o := d.Off; o != nil && (o.Layer != d.Least.Layer || o.Index != d.Least.Index) {
			out.First.Heads = append(out.First.Heads, newSoftHead(o, q.Temperature))
		}
	}
	return out, nil
}

func (q *soften) decoded(position int) bool {
	for _, g := range q.Given {
		if g[0] <= position && position < g[1] {
			return false
		}
	}
	return true
}

func newSoftHead(h *inspect.SoftHead, temperature float64) softHead {
	short := func(x float64) string { return fmt.Sprintf("%.3g", x) }
	i := 0
	if h.Value[0] == h.Want[0] {
		i = 1
	}
	return softHead{h.Layer, h.Name, h.Purpose, short(h.Margin), short(h.Margin / temperature), short(h.Weight), h.Keys,
		strconv.FormatFloat(h.Value[i], 'g', 9, 64), strconv.FormatFloat(h.Want[i], 'g', 9, 64)}
}
