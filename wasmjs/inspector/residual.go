//go:build js && wasm

package main

import (
	"fmt"
	"slices"

	"wasmformer/engine/inspect"
	"wasmformer/engine/trace"
)

// residual is the residual stream at a position: what stands in each slot before the
// first layer, and what has changed at each stop, behind the heads and behind the
// gates of each layer.
type residual struct {
	First []value
	Stops []stop
	Top   []logit // the highest, the decoded token's first
}

type value struct {
	Slot  int
	Name  string // "" for nothing
	Value float64
}

// stop is what heads or gates of a layer have made other than it was: a number or its
// name.
type stop struct {
	Layer   int
	Gates   bool
	Changed []value
}

type logit struct {
	ID    int
	Token string
	Value float64
}

func (r *reader) residual(q at) (*residual, error) {
	look, err := r.lookAt(q.Position)
	if err != nil {
		return nil, err
	}
	out := new(residual)
	for s, v := range look.First {
		out.First = append(out.First, value{s, name(look.Slots, s), v})
	}
	now := slices.Clone(out.First)
	for l := range look.Layers {
		for _, gates := range []bool{false, true} {
			x, names := stream(look, l, gates)
			to := stop{Layer: l, Gates: gates, Changed: []value{}}
			for s, v := range x {
				next := value{s, name(names, s), v}
				if next != now[s] {
					to.Changed, now[s] = append(to.Changed, next), next
				}
			}
			out.Stops = append(out.Stops, to)
		}
	}
	for _, t := range look.Top {
		out.Top = append(out.Top, logit{int(t.Token), trace.NameOf(t.Token), t.Value})
	}
	return out, nil
}

// stream is the residual stream behind a layer's heads or gates, and what stands in it.
func stream(look *inspect.Look, layer int, gates bool) ([]float64, []string) {
	l := &look.Layers[layer]
	if gates {
		return l.After, l.AfterSlots
	}
	return l.Attention, l.AttentionSlots
}

func name(names []string, slot int) string {
	if slot < len(names) {
		return names[slot]
	}
	return ""
}

// slotOf asks for one slot through the layers.
type slotOf struct{ Position, Slot int }

// written is a stop at which weights write the slot.
type written struct {
	Layer   int
	Gates   bool
	Name    string
	Value   float64 // behind it
	Writers []inspect.Writer
}

func (r *reader) slot(q slotOf) ([]written, error) {
	look, err := r.lookAt(q.Position)
	if err != nil {
		return nil, err
	}
	if q.Slot < 0 || q.Slot >= len(look.First) {
		return nil, fmt.Errorf("slot %d, the model has %d", q.Slot, len(look.First))
	}
	out := []written{}
	for l := range look.Layers {
		for _, gates := range []bool{false, true} {
			if w := r.Writers(look, l, gates, q.Slot); w != nil {
				x, names := stream(look, l, gates)
				out = append(out, written{l, gates, name(names, q.Slot), x[q.Slot], w})
			}
		}
	}
	return out, nil
}

// gatesOf asks for the gates of a layer.
type gatesOf struct{ Position, Layer int }

type gates struct {
	Open []gate
	All  int
}

// gate is an open one: it adds relu(B)·A.
type gate struct {
	Index      int
	Name       string
	B, A, Adds float64
}

func (r *reader) gates(q gatesOf) (*gates, error) {
	look, err := r.lookAt(q.Position)
	if err != nil {
		return nil, err
	}
	if q.Layer < 0 || q.Layer >= len(look.Layers) {
		return nil, fmt.Errorf("layer %d, the model has %d", q.Layer, len(look.Layers))
	}
	all := look.Layers[q.Layer].Gates
	out := &gates{Open: []gate{}, All: len(all)}
	for i := range all {
		if g := &all[i]; g.B > 0 {
			out.Open = append(out.Open, gate{i, g.Name, g.B, g.A, g.Adds()})
		}
	}
	return out, nil
}
