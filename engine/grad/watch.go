package grad

import (
	"context"
	"fmt"
	"strconv"
	"strings"

	"wasmformer/engine/internal/machine"
	"wasmformer/engine/printable"
)

// Cut is something between an input and a result that changes with the input, and
// has no slope: why a derivative is not the difference.
type Cut struct {
	Kind     CutKind
	Name     string // of the head, the gate or the slot, as the model names it
	Position int    // the first one where it is found
}

// CutKind says what has no slope.
type CutKind string

// The kinds of cuts.
const (
	Branch  CutKind = "branch"  // the run goes another way
	Length  CutKind = "length"  // a number has more bytes, or fewer
	Address CutKind = "address" // a head reads another position: queries and keys have no slope
	Flat    CutKind = "step"    // a floor, a digit or a condition is another one
	Feature CutKind = "feature" // what the embedding says of a byte is not linear in it, as its bits
)

// String is the cut in words.
func (c Cut) String() string {
	switch c.Kind {
	case Branch:
		return fmt.Sprintf("a branch: at position %d the run goes another way, %s", c.Position, printable.Name(c.Name))
	case Length:
		return fmt.Sprintf("a length: at position %d a number has more bytes or fewer, %s", c.Position, printable.Name(c.Name))
	case Address:
		return fmt.Sprintf("an address: at position %d the head “%s” reads another position", c.Position, printable.Name(c.Name))
	case Flat:
		return fmt.Sprintf("a step: at position %d the gate “%s” gives another value", c.Position, printable.Name(c.Name))
	}
	return fmt.Sprintf("a feature: at position %d the slot “%s” is not linear in the byte", c.Position, printable.Name(c.Name))
}

// Cuts compares a run with one beside it, along all paths by which a result depends on
// what came before it, and lists what changes there and has no slope: each head, gate or slot once, those
// nearest to the result first. The run must be the program's last, and beside one of
// [Program.Difference].
func (p *Program) Cuts(ctx context.Context, r *Run, result int, beside *Run) ([]Cut, error) {
	if err := p.current(r); err != nil {
		return nil, err
	}
	other := p.other()
	if err := other.read(ctx, beside.Tokens[:len(beside.Tokens)-1]); err != nil {
		return nil, err
	}
	w := &watch{here: p.tape, there: other.tape, seen: map[Cut]bool{}}
	w.compare(r, beside)
	for _, word := range p.seeds(r, result, StraightThrough) {
		p.tape.gradient(word.seeds, StraightThrough, w)
	}
	return w.cuts, nil
}

// watch compares two tapes at what a reverse pass reaches.
type watch struct {
	here, there *Tape
	same        int // up to here the tokens are of the same kinds
	cuts        []Cut
	seen        map[Cut]bool
}

func (w *watch) add(kind CutKind, name string, position int) {
	if key := (Cut{Kind: kind, Name: name}); !w.seen[key] {
		w.seen[key] = true
		w.cuts = append(w.cuts, Cut{kind, name, position})
	}
}

// compare finds where the tokens are of other kinds, or where a jump goes elsewhere.
func (w *watch) compare(r, beside *Run) {
	for w.same = 0; w.same < min(len(r.Tokens), len(beside.Tokens)); w.same++ {
		a, b := r.Tokens[w.same], beside.Tokens[w.same]
		if a == b {
			continue
		}
		x, y := a.Info(), b.Info()
		name := fmt.Sprintf("%s instead of %s", b, a)
		switch {
		case x.IsByte && y.IsByte && (x.Class == machine.Cont) != (y.Class == machine.Cont):
			w.add(Length, name, w.same)
			return
		case x.IsByte != y.IsByte || x.Class != y.Class,
			x.Class == machine.Jump, x.Class == machine.Call, x.Class == machine.Ret:
			w.add(Branch, name, w.same)
			return
		}
	}
}

func (w *watch) head(l, h, p int) {
	if w == nil || p >= w.same {
		return
	}
	if here, there := w.here.layers[l].heads[h].found[p], w.there.layers[l].heads[h].found[p]; here != there {
		w.add(Address, nameOf(w.here.w.m.Layers[l].HeadNames, h), p)
	}
}

// gates compares the gates without a slope whose output counts: the adjoint behind
// them is x.
func (w *watch) gates(l, p int, x []float64) {
	if w == nil || p >= w.same {
		return
	}
	layer := &w.here.w.layers[l]
	value := func(t *Tape) map[int]float64 {
		out := map[int]float64{}
		for _, g := range t.layers[l].open[p] {
			if layer.flat[g.gate] {
				out[int(g.gate)] = g.b * g.a
			}
		}
		return out
	}
	here, there := value(w.here), value(w.there)
	for i := range layer.flat {
		if here[i] != there[i] && layer.outBack.times(i, x) != 0 {
			w.add(Flat, nameOf(w.here.w.m.Layers[l].GateNames, i), p)
		}
	}
}

// embedding compares what the embeddings say of two bytes beyond what is linear in
// them: x is the adjoint.
func (w *watch) embedding(p int, x []float64) {
	if w == nil || p >= w.same {
		return
	}
	m, a, b := w.here.w.m, w.here.tokens[p], w.there.tokens[p]
	letter := w.here.w.alphabet[a]
	if a == b || !letter.IsByte {
		return
	}
	linear := map[int32]bool{}
	for _, s := range w.here.w.slope[letter.Class].at {
		linear[s] = true
	}
	for s := range x {
		if x[s] != 0 && !linear[int32(s)] && m.Embed.Row(a)[s] != m.Embed.Row(b)[s] {
			w.add(Feature, nameOf(m.SlotNames, s), p)
		}
	}
}

// nameOf is the name of what a head, a gate or a slot is a part of.
func nameOf(names []string, i int) string {
	if i >= len(names) || names[i] == "" {
		return strconv.Itoa(i)
	}
	name, _, _ := strings.Cut(names[i], ": ")
	name, _, _ = strings.Cut(name, "#")
	return name
}
