// Package model holds a transformer's weights: how they are built from a
// schedule, written to a file and read back, and described.
package model

import (
	"fmt"
	"slices"

	"wasmformer/engine/graph"
	"wasmformer/engine/machine"
	"wasmformer/engine/schedule"
)

// HeadDim is the dimension of every attention head.
const HeadDim = 2

// Matrix is a dense matrix in row-major order.
type Matrix struct {
	Rows, Cols int
	Data       []float64 // [Rows × Cols]
}

// NewMatrix returns a matrix of zeros.
func NewMatrix(rows, cols int) Matrix {
	return Matrix{rows, cols, make([]float64, rows*cols)}
}

// Row is row i, [Cols].
func (m Matrix) Row(i int) []float64 { return m.Data[i*m.Cols : (i+1)*m.Cols] }

// Model is a decoder-only transformer. With H heads and F gates in a layer:
//
//	x₀ = Embed[token] + p·Position[0] + p²·Position[1] + Position[2]
//	x += Wo·attention(Wq·x, Wk·x, Wv·x)
//	x += W2·(relu(Wb·x) ∘ Wa·x)
//	next token = argmax(Unembed·x)
//
// where p is the position, from 0. There are no biases, no norms and no
// positional encoding beside the three rows of Position.
type Model struct {
	Vocab, DModel int
	Embed         Matrix // [Vocab × DModel]
	Position      Matrix // [3 × DModel]: for p, p² and 1
	Layers        []Layer
	Unembed       Matrix // [Vocab × DModel]

	// MaxPosition is the last position for which the keys are exact.
	MaxPosition int
	// Assumptions are what package exact takes for granted of the weights. They
	// come from the graph that the weights were made from, and are not part of a
	// file: a file can not vouch for itself. Who changes weights takes them off.
	Assumptions []Assumption
}

// Assumption is a [graph.Assumption] about slots as they stand when a phase
// reads them: 2l is the attention of layer l, 2l+1 its FFN, 2·layers the
// unembedding. Of and When are linear forms over slots, [DModel].
type Assumption struct {
	Name            string
	Phase           int
	Of, When        []float64 // When may be nil
	Low, High, Unit float64
	Last            bool
}

// Shape is what most users of a model need to know of its sizes.
type Shape struct {
	Vocab, DModel, Layers int
	Heads                 int // in all layers
	MaxPosition           int
}

// Shape returns the model's sizes.
func (m *Model) Shape() Shape {
	return Shape{m.Vocab, m.DModel, len(m.Layers), m.Heads(), m.MaxPosition}
}

// Layer is one layer's weights.
type Layer struct {
	Mean       []bool   // [H]: mean over tied keys, instead of the latest one
	Wq, Wk, Wv Matrix   // [2H × DModel]
	Wo         Matrix   // [DModel × 2H]
	Wb, Wa     Matrix   // [F × DModel]
	W2         Matrix   // [DModel × F]
	HeadNames  []string // [H], what each head is for
	GateNames  []string // [F]
}

// Heads is the layer's number of heads.
func (l *Layer) Heads() int { return len(l.Mean) }

// Gates is the width of the layer's FFN.
func (l *Layer) Gates() int { return l.Wb.Rows }

// Build returns the interpreter's model. It is always the same, and takes
// some tens of milliseconds.
func Build() *Model {
	g := machine.Build()
	if err := g.Check(); err != nil {
		panic("BUG: " + err.Error())
	}
	s := schedule.Plan(g)
	if err := s.Check(); err != nil {
		panic("BUG: " + err.Error())
	}
	m := FromSchedule(s)
	m.MaxPosition = machine.MaxPosition
	return m
}

// FromSchedule writes a scheduled graph as weights.
func FromSchedule(s *schedule.Schedule) *Model {
	b := &builder{s: s, g: s.Graph}
	d := s.DModel + s.DModel%2
	m := &Model{Vocab: s.Graph.Vocab, DModel: d,
		Embed: NewMatrix(s.Graph.Vocab, d), Position: NewMatrix(3, d), Unembed: NewMatrix(s.Graph.Vocab, d),
		MaxPosition: 1 << 26}
	b.m = m
	b.embedding()
	for l := 0; l < s.Layers; l++ {
		m.Layers = append(m.Layers, b.layer(l))
	}
	for v, row := range s.Graph.Unembed {
		b.write(m.Unembed.Row(v), row)
	}
	for i := range s.Graph.Assumptions {
		m.Assumptions = append(m.Assumptions, b.assumption(&s.Graph.Assumptions[i]))
	}
	return m
}

// assumption places an assumption in the first phase that can read all of it.
func (b *builder) assumption(a *graph.Assumption) Assumption {
	out := Assumption{Name: a.Name, Low: a.Low, High: a.High, Unit: a.Unit, Last: a.Last, Of: make([]float64, b.m.DModel)}
	both := a.Of.Plus(a.When)
	for _, t := range both {
		out.Phase = max(out.Phase, b.s.Phase[t.Node]+1)
	}
	if a.When != nil {
		out.Phase |= 1 // gates read it
		out.When = make([]float64, b.m.DModel)
		b.write(out.When, a.When)
	}
	for _, t := range both {
		if t.Node > 2 && b.s.LastUse[t.Node]/2 < out.Phase/2 {
			panic(fmt.Sprintf("BUG: assumption %q: %s is cleared before all of it is there", a.Name, b.g.Nodes[t.Node].Name))
		}
	}
	b.write(out.Of, a.Of)
	return out
}

type builder struct {
	s *schedule.Schedule
	g *graph.Graph
	m *Model
}

// write stores an expression as a row over slots.
func (b *builder) write(row []float64, e graph.Expr) {
	for _, t := range e {
		slot := b.s.Slot[t.Node]
		if slot < 0 {
			panic("BUG: " + b.g.Nodes[t.Node].Name + " has no slot")
		}
		row[slot] = t.Coef
	}
}

func (b *builder) embedding() {
	b.m.Position.Row(2)[b.s.Slot[0]] = 1
	b.m.Position.Row(0)[b.s.Slot[1]] = 1
	b.m.Position.Row(1)[b.s.Slot[2]] = 1
	for n := range b.g.Nodes {
		node := &b.g.Nodes[n]
		if node.Kind != graph.Feature || b.s.Slot[n] < 0 {
			continue
		}
		for t, v := range node.Values {
			if v != 0 {
				b.m.Embed.Row(t)[b.s.Slot[n]] = v
			}
		}
	}
}

// head is one head of a layer: up to two values of one lookup.
type head struct {
	lookup *graph.Lookup
	outs   []int // indices of the values
}

// gate is one FFN unit and the slot that it adds to.
type gate struct {
	graph.Gate
	name string
	slot int
}

func (b *builder) layer(l int) Layer {
	heads, gates := b.heads(l), b.gates(l)
	d := b.m.DModel
	out := Layer{
		Wq: NewMatrix(2*len(heads), d), Wk: NewMatrix(2*len(heads), d), Wv: NewMatrix(2*len(heads), d),
		Wo: NewMatrix(d, 2*len(heads)),
		Wb: NewMatrix(len(gates), d), Wa: NewMatrix(len(gates), d), W2: NewMatrix(d, len(gates)),
	}
	for h, head := range heads {
		out.Mean = append(out.Mean, head.lookup.Rule == graph.Mean)
		name := head.lookup.Name
		for i := 0; i < 2; i++ {
			b.write(out.Wq.Row(2*h+i), head.lookup.Q[i])
			b.write(out.Wk.Row(2*h+i), head.lookup.K[i])
		}
		for i, v := range head.outs {
			b.write(out.Wv.Row(2*h+i), head.lookup.V[v])
			node := head.lookup.Outs[v]
			out.Wo.Row(b.s.Slot[node])[2*h+i] = 1
			name += sep(i) + b.g.Nodes[node].Name
		}
		out.HeadNames = append(out.HeadNames, name)
	}
	for i, gate := range gates {
		b.write(out.Wb.Row(i), gate.B)
		b.write(out.Wa.Row(i), gate.A)
		out.W2.Row(gate.slot)[i] = 1
		out.GateNames = append(out.GateNames, gate.name)
	}
	return out
}

func sep(i int) string {
	if i == 0 {
		return ": "
	}
	return ", "
}

// heads lists the heads of layer l: each lookup's live values, two a head.
func (b *builder) heads(l int) []head {
	var heads []head
	for i := range b.g.Lookups {
		lookup := &b.g.Lookups[i]
		var live []int
		for v, out := range lookup.Outs {
			if b.s.Phase[out] == 2*l {
				live = append(live, v)
			}
		}
		for ; len(live) > 0; live = live[min(2, len(live)):] {
			heads = append(heads, head{lookup, live[:min(2, len(live))]})
		}
	}
	return heads
}

// gates lists the FFN units of layer l: those of its nodes, then those that
// clear slots.
func (b *builder) gates(l int) []gate {
	var gates []gate
	for n := range b.g.Nodes {
		if b.s.Phase[n] != 2*l+1 {
			continue
		}
		node := &b.g.Nodes[n]
		for i, g := range node.Gates {
			name := node.Name
			if len(node.Gates) > 1 {
				name = fmt.Sprintf("%s#%d", name, i)
			}
			gates = append(gates, gate{g, name, b.s.Slot[n]})
		}
	}
	for _, n := range b.s.Erased[l] {
		clear := graph.Gate{B: b.g.Const(1), A: graph.Expr{{Node: n, Coef: -1}}}
		gates = append(gates, gate{clear, "clear " + b.g.Nodes[n].Name, b.s.Slot[n]})
	}
	return gates
}

// Equal reports whether two models have the same weights, so that they give the
// same tokens everywhere.
func (m *Model) Equal(other *Model) bool {
	same := func(a, b Matrix) bool {
		return a.Rows == b.Rows && a.Cols == b.Cols && slices.Equal(a.Data, b.Data)
	}
	if m.Vocab != other.Vocab || m.DModel != other.DModel || m.MaxPosition != other.MaxPosition || len(m.Layers) != len(other.Layers) ||
		!same(m.Embed, other.Embed) || !same(m.Position, other.Position) || !same(m.Unembed, other.Unembed) {
		return false
	}
	for l := range m.Layers {
		a, b := &m.Layers[l], &other.Layers[l]
		if !slices.Equal(a.Mean, b.Mean) || !same(a.Wq, b.Wq) || !same(a.Wk, b.Wk) || !same(a.Wv, b.Wv) || !same(a.Wo, b.Wo) ||
			!same(a.Wb, b.Wb) || !same(a.Wa, b.Wa) || !same(a.W2, b.W2) {
			return false
		}
	}
	return true
}

// Heads is the largest number of heads in a layer.
func (m *Model) Heads() int {
	n := 0
	for i := range m.Layers {
		n = max(n, m.Layers[i].Heads())
	}
	return n
}
