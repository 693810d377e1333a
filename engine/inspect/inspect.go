// Package inspect shows the transformer at work: for any token of a run, every
// number of the forward pass that decoded it. An Inspector decodes the run's tokens
// again, from the same weights, as it gets them; what it says of a position is, to the bit,
// what the textbook decoder computes there.
package inspect

import (
	"fmt"
	"slices"
	"strings"

	"wasmformer/engine/internal/decode"
	"wasmformer/engine/internal/machine"
	"wasmformer/engine/kernel"
	"wasmformer/engine/model"
	"wasmformer/engine/trace"
	"wasmformer/engine/weights"
)

// Inspector follows a run. It is not safe for concurrent use.
type Inspector struct {
	model *model.Model
	probe *decode.Probe // of the run's first context

	beyond int           // tokens of later contexts
	slots  [][2][]string // by layer: names behind the attention, and behind the FFN

	lookups
}

// New returns an inspector that has seen no token. A nil model is the
// interpreter's own; one whose arithmetic is not proved to be exact is a
// *[model.UnsupportedError]. It takes some tenths of a second.
func New(m *model.Model) (*Inspector, error) {
	if m == nil {
		m = weights.Model()
	}
	p, err := decode.NewProbe(m)
	if err != nil {
		return nil, err
	}
	return &Inspector{model: m, probe: p, slots: slotNames(m), lookups: lookupsOf(m)}, nil
}

// UseKernel has a kernel that package kernel wrote for the same model
// ([kernel.FollowerImage]) follow the tokens, some millions a second. It forgets
// all tokens so far. If the model should turn out to be one that the kernel can't
// follow, the inspector goes on without it.
func (i *Inspector) UseKernel(image kernel.Module, section []byte) error {
	f, err := kernel.LoadFollower(i.probe.View(), image, section)
	if err == nil {
		i.probe.Use(f)
	}
	return err
}

// Append follows tokens, those of the prompt first, at about half a million a
// second. They must be in the model's vocabulary.
func (i *Inspector) Append(tokens ...trace.Token) error {
	numbers := make([]uint16, len(tokens))
	for n, t := range tokens {
		if int(t) >= i.model.Vocab {
			return fmt.Errorf("token %d, the vocabulary has %d", t, i.model.Vocab)
		}
		numbers[n] = uint16(t)
	}
	first := numbers
	if at := i.contextEnd(tokens); at >= 0 {
		first = numbers[:at]
	}
	i.probe.Append(first...)
	i.beyond += len(numbers) - len(first)
	return nil
}

// contextEnd is the index of the first of some tokens that the run's first context does not have,
// −1 if it has all: the first ruler begins the next one.
func (i *Inspector) contextEnd(tokens []trace.Token) int {
	if i.beyond > 0 {
		return 0
	}
	skip := 0
	if i.probe.Len() == 0 {
		skip = min(1, len(tokens))
	}
	at := slices.Index(tokens[skip:], machine.Ruler(0))
	if at >= 0 {
		at += skip
	}
	return at
}

// inContext is an error for positions that can't be looked at.
func (i *Inspector) inContext(position int) error {
	switch {
	case position < 0 || position >= i.Len():
		return fmt.Errorf("position %d, there are %d tokens", position, i.Len())
	case position >= i.probe.Len():
		return fmt.Errorf("position %d is in a later context; those of the first one, up to %d, can be looked at", position, i.probe.Len()-1)
	}
	return nil
}

// Reset forgets all tokens, for another run.
func (i *Inspector) Reset() {
	i.probe.Reset()
	i.beyond = 0
}

// Len is the number of tokens so far.
func (i *Inspector) Len() int { return i.probe.Len() + i.beyond }

// Bytes is the memory that the inspector takes for them, some twenty to forty bytes
// each.
func (i *Inspector) Bytes() int64 { return i.probe.Bytes() }

// Look is what the model computed at a position, and so what it saw when it decided
// on the token behind it.
type Look struct {
	Position int
	First    []float64 // the residual stream before the first layer, [DModel]
	Slots    []string  // what stands in it, "" for nothing, [DModel]
	Layers   []Layer
	Top      []Logit // the highest logits, the decoded token's first; at most [mostLogits]

	story []string
}

// mostLogits is how many logits a look gives.
const mostLogits = 8

// Layer is one layer's part of a look.
type Layer struct {
	Heads []Head
	// Attention is the residual stream behind the heads, After behind the gates,
	// [DModel]; the names say what stands in a slot, "" for nothing.
	Attention, After           []float64
	AttentionSlots, AfterSlots []string
	Gates                      []Gate
}

// Head is a head's question and answer.
type Head struct {
	Layer, Index int
	Name         string // of the lookup that it is a part of
	Values       string // the names of the values that it reads
	Purpose      string // in words, "" if it is not known
	Mean         bool   // the mean over all positions, instead of one position's value
	Read         bool   // the next token was computed from what the head reads
	Query        [2]float64
	Key          [2]float64 // the winning one
	Value        [2]float64
	Found        int // the position that it reads
	Keys         int // for [Inspector.Keys]
}

// Score is the winning score, query·key.
func (h *Head) Score() float64 { return h.Query[0]*h.Key[0] + h.Query[1]*h.Key[1] }

// Gate is a unit of the FFN, which adds relu(B)·A to the slots that it writes.
type Gate struct {
	Name string
	B, A float64
}

// Logit is a token with its logit.
type Logit struct {
	Token trace.Token
	Value float64
}

// Look computes all numbers of a position, 0 ≤ position < [Inspector.Len], of the run's first
// context. It takes
// some milliseconds, the next positions after it less.
func (i *Inspector) Look(position int) (*Look, error) {
	if err := i.inContext(position); err != nil {
		return nil, err
	}
	from := i.probe.Look(position)
	out := &Look{Position: position, First: from.First, Slots: i.model.SlotNames, story: i.story}
	for l := range from.Layers {
		layer := &from.Layers[l]
		to := Layer{Attention: layer.Attention, After: layer.After, AttentionSlots: i.slots[l][0], AfterSlots: i.slots[l][1]}
		for h := range layer.Heads {
			to.Heads = append(to.Heads, i.head(l, h, &layer.Heads[h]))
		}
		for n, g := range layer.Gates {
			to.Gates = append(to.Gates, Gate{nameOf(i.model.Layers[l].GateNames, n), g.B, g.A})
		}
		out.Layers = append(out.Layers, to)
	}
	out.Top = top(from.Logits)
	return out, nil
}

func (i *Inspector) head(layer, index int, h *decode.LookHead) Head {
	name, values, purpose := i.HeadNames(layer, index)
	return Head{Layer: layer, Index: index, Name: name, Values: values, Purpose: purpose, Mean: h.Mean, Read: h.Read,
		Query: h.Query, Key: h.Key, Value: h.Value, Found: h.Found, Keys: h.Keys}
}

// top are the highest logits, of equal ones the lower token first.
func top(logits []float64) []Logit {
	all := make([]Logit, len(logits))
	for t, v := range logits {
		all[t] = Logit{trace.Token(t), v}
	}
	slices.SortStableFunc(all, func(a, b Logit) int {
		switch {
		case a.Value > b.Value:
			return -1
		case a.Value < b.Value:
			return 1
		}
		return 0
	})
	return slices.Clone(all[:min(len(all), mostLogits)])
}

// Keys lists the keys that heads of a set, [Head.Keys], could find at a position,
// with the positions that they stand for, in their order. Sets whose keys are all equal
// have none.
func (i *Inspector) Keys(set, position int) (keys [][2]float64, positions []int, err error) {
	if position < 0 || position >= i.Len() || set < 0 || set >= i.probe.Sets() {
		return nil, nil, fmt.Errorf("keys %d at position %d: there are %d sets and %d tokens", set, position, i.probe.Sets(), i.Len())
	}
	if err := i.inContext(position); err != nil {
		return nil, nil, err
	}
	keys, positions = i.probe.Keys(set, position)
	return keys, positions, nil
}

// Story are the heads that tell what happened at the position: those that the next
// token was computed from and whose purpose tells most, one for each lookup and
// position that is read, and none that read the position itself.
func (l *Look) Story() []*Head {
	var out []*Head
	for _, name := range l.story {
		for i := range l.Layers {
			for h := range l.Layers[i].Heads {
				head := &l.Layers[i].Heads[h]
				told := slices.ContainsFunc(out, func(o *Head) bool { return o.Name == head.Name || o.Found == head.Found })
				if head.Name == name && head.Read && head.Found != l.Position && !told {
					out = append(out, head)
				}
			}
		}
	}
	return out
}

func nameOf(names []string, n int) string {
	if n < len(names) {
		return names[n]
	}
	return ""
}

// clears is what the names of gates that empty a slot begin with.
const clears = "clear "

// slotNames follows what stands in each slot from layer to layer: heads and gates
// write under their names.
func slotNames(m *model.Model) [][2][]string {
	now := slices.Clone(m.SlotNames)
	if now == nil {
		now = make([]string, m.DModel)
	}
	var out [][2][]string
	for l := range m.Layers {
		layer := &m.Layers[l]
		var both [2][]string
		for h := range layer.Heads() {
			_, values, _ := strings.Cut(nameOf(layer.HeadNames, h), ": ")
			first, second, _ := strings.Cut(values, ", ")
			for slot := range now {
				for v, name := range []string{first, second} {
					if layer.Wo.Row(slot)[2*h+v] != 0 {
						now[slot] = name
					}
				}
			}
		}
		both[0] = slices.Clone(now)
		for g := range layer.Gates() {
			name, _, _ := strings.Cut(nameOf(layer.GateNames, g), "#") // gates of one number are numbered
			for slot := range now {
				switch {
				case layer.W2.Row(slot)[g] == 0:
				case !strings.HasPrefix(name, clears):
					now[slot] = name
				case now[slot] == strings.TrimPrefix(name, clears):
					now[slot] = ""
				}
			}
		}
		both[1] = slices.Clone(now)
		out = append(out, both)
	}
	return out
}
