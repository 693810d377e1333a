package schedule

import (
	"fmt"

	"wasmformer/engine/internal/graph"
	"wasmformer/engine/model"
)

// Pad gives layers that have fewer heads more, which read and write nothing: for a shape
// that has equally many in all.
func Pad(m *model.Model, heads int) {
	for i := range m.Layers {
		l := &m.Layers[i]
		n := heads - l.Heads()
		if n < 0 {
			panic(fmt.Sprintf("BUG: layer %d has %d heads", i, l.Heads()))
		}
		for _, w := range []*model.Matrix{&l.Wq, &l.Wk, &l.Wv} {
			w.Data = append(w.Data, make([]float64, 2*n*w.Cols)...)
			w.Rows += 2 * n
		}
		wo := model.NewMatrix(m.DModel, 2*heads)
		for row := range m.DModel {
			copy(wo.Row(row), l.Wo.Row(row))
		}
		l.Wo = wo
		for range n {
			l.Mean = append(l.Mean, false)
			l.HeadNames = append(l.HeadNames, "unused")
		}
	}
}

// Model writes the scheduled graph as weights.
func (s *Schedule) Model() *model.Model {
	b := &builder{s: s, g: s.Graph}
	d := s.DModel + s.DModel%2
	m := &model.Model{Vocab: s.Graph.Vocab, DModel: d,
		Embed: model.NewMatrix(s.Graph.Vocab, d), Position: model.NewMatrix(3, d), Unembed: model.NewMatrix(s.Graph.Vocab, d),
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
func (b *builder) assumption(a *graph.Assumption) model.Assumption {
	out := model.Assumption{Name: a.Name, Low: a.Low, High: a.High, Unit: a.Unit, Last: a.Last, Rounds: a.Rounds, Of: make([]float64, b.m.DModel)}
	out.Phase = b.s.assumed(a)
	if a.When != nil {
		out.When = make([]float64, b.m.DModel)
		b.write(out.When, a.When)
	}
	both := a.Of.Plus(a.When)
	for _, t := range both {
		if t.Node > 2 && b.s.LastUse[t.Node]/2 < out.Phase/2 {
			panic(fmt.Sprintf("BUG: assumption %q: %s is cleared before all of it is there", a.Name, b.g.Nodes[t.Node].Name))
		}
	}
	b.write(out.Of, a.Of)
	return out
}

type builder struct {
	s *Schedule
	g *graph.Graph
	m *model.Model
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
	b.m.SlotNames = make([]string, b.m.DModel)
	for n := range b.g.Nodes {
		if kind := b.g.Nodes[n].Kind; b.s.Slot[n] >= 0 && (n < 3 || kind == graph.Feature) {
			b.m.SlotNames[b.s.Slot[n]] = b.g.Nodes[n].Name
		}
	}
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

func (b *builder) layer(l int) model.Layer {
	heads, gates := b.heads(l), b.gates(l)
	d := b.m.DModel
	out := model.Layer{
		Wq: model.NewMatrix(2*len(heads), d), Wk: model.NewMatrix(2*len(heads), d), Wv: model.NewMatrix(2*len(heads), d),
		Wo: model.NewMatrix(d, 2*len(heads)),
		Wb: model.NewMatrix(len(gates), d), Wa: model.NewMatrix(len(gates), d), W2: model.NewMatrix(d, len(gates)),
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
			for _, t := range b.projected(node) {
				out.Wo.Row(b.s.Slot[t.Node])[2*h+i] = t.Coef
			}
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

// projected lists where a value that is read goes, and by which factor: to a slot of
// its own, and to those of blends.
func (b *builder) projected(node graph.ID) graph.Expr {
	var to graph.Expr
	if b.s.Slot[node] >= 0 {
		to = append(to, graph.Term{Node: node, Coef: 1})
	}
	for n := range b.g.Nodes {
		if b.s.Slot[n] < 0 {
			continue
		}
		for _, t := range b.g.Nodes[n].Of {
			if t.Node == node {
				to = append(to, graph.Term{Node: graph.ID(n), Coef: t.Coef})
			}
		}
	}
	return to
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

// gates lists the FFN units of layer l: those that clear slots, then those of its
// nodes. In this order a sum that does not round does not in reverse either, where the
// slope by what is cleared has to vanish beside that by what is written.
func (b *builder) gates(l int) []gate {
	var gates []gate
	for _, n := range b.s.Erased[l] {
		clear := graph.Gate{B: b.g.Const(1), A: graph.Expr{{Node: n, Coef: -1}}}
		gates = append(gates, gate{clear, "clear " + b.g.Nodes[n].Name, b.s.Slot[n]})
	}
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
	return gates
}
