package decode

import "wasmformer/engine/model"

// View is a plan and its layout as data, for a generator of code: which
// numbers there are at a position, what each follows from, and what is kept
// for later positions. [Planned] walks the same structures.
type View struct {
	Vocab    int
	Atoms    []ViewAtom
	Searches []ViewSearch
	Caches   []ViewCache
	Tables   []ViewTable
	Events   []ViewEvent // in the order in which they happen at a position
	Ring     []Form      // values kept for the next RingSize − 1 positions
	Past     []int       // atoms kept for every position
	LogitX   Form        // the number in which rows of a group differ
	Others   []Form      // the other numbers that the unembedding reads
	Groups   []RowGroup

	// Pivot is the search whose found token [View.Given] specialises for, −1
	// if there is none; the first Prologue events do not depend on it.
	Pivot, Prologue int

	plan   *plan
	layout *layout
}

// RingSize is more than the farthest lookback. RecentTokens is how many of the last
// tokens are at hand, the own one included.
const (
	RingSize     = ringSize
	RecentTokens = recentTokens
)

// Never bounds the second coordinate of keys that can be found.
const Never = never

// Form is Constant + Σ Coef·atom, summed in this order.
type Form struct {
	Constant float64
	Terms    []ViewTerm
}

// ViewTerm is one summand of a form.
type ViewTerm struct {
	Atom int
	Coef float64
}

// AtomKind says how an atom's value comes about.
type AtomKind = atomKind

// The kinds of atoms.
const (
	AtomPos    = atomPos
	AtomPosSq  = atomPosSq
	AtomToken  = atomToken
	AtomGates  = atomGates
	AtomRead   = atomRead
	AtomConst  = atomConst
	AtomPieces = atomPieces
)

// ReaderKind says where a value that a search found stands.
type ReaderKind = readerKind

// The kinds of readers.
const (
	ReadToken  = readToken
	ReadAt     = readAt
	ReadPast   = readPast
	ReadColumn = readColumn
	ReadRing   = readRing
	ReadSum    = readSum
	ReadOwn    = readOwn
)

// CacheKind says how a set of keys is kept.
type CacheKind = cacheKind

// The kinds of caches.
const (
	PositionKeys = position
	ConstantKeys = constant
	FlaggedKeys  = flagged
	SearchedKeys = searched
)

// ViewAtom is a number of a position.
type ViewAtom struct {
	Kind      AtomKind
	Low, High float64   // the value is within
	Column    []float64 // AtomToken: by token
	Gates     []ViewGate
	Search    int // AtomRead
	Reader    ViewReader
	Own       Form // AtomRead: the value at the position itself
	Table     int  // AtomPieces
	Function  int  // AtomPieces: which of the table's
}

// ViewGate is Scale·relu(B)·A.
type ViewGate struct {
	B, A  Form
	Scale float64
}

// ViewTable holds piecewise linear functions of a direction d. Row 0 is
// d ≤ Breaks[0], row i is Breaks[i−1] < d ≤ Breaks[i]. If it is indexed,
// Breaks[i] is Breaks[0] + i·Unit. The direction is a multiple of the unit.
type ViewTable struct {
	Direction Form
	Unit      float64
	Breaks    []float64 // ascending
	Indexed   bool
	Functions []ViewFunction
}

// Rows is the table's number of rows.
func (t *ViewTable) Rows() int { return len(t.Breaks) + 1 }

// ViewFunction is Slope·d + Value, both by row. Slope is nil if it is always 0.
type ViewFunction struct{ Slope, Value []float64 }

// ViewReader says where a value of a search stands.
type ViewReader struct {
	Kind   ReaderKind
	Table  []float64 // by token
	Index  int       // of a column or a ring
	Scale  float64   // of the position
	Offset float64
	Past   []ViewTerm // Atom is an index in View.Past
}

// ViewSearch is a query on a cache; Lookback > 0 asks for the position so
// many tokens ago.
type ViewSearch struct {
	Cache, Lookback int
	Q               [2]Form
}

// ViewCache is a set of keys.
type ViewCache struct {
	Kind    CacheKind
	K       [2]Form
	Columns int       // values stored with an entry
	Heights []float64 // FlaggedKeys: the second coordinate by token
}

// ViewEvent stores a key, a value of the cache's entry, or a past atom.
type ViewEvent struct {
	IsKey, IsPast bool
	Cache, Index  int
	Value         Form
}

// RowGroup is a set of rows of the unembedding: token Tokens[i] has the logit
// Slopes[i]·x + Constants[i] + Σ Coefs·others. Slopes rise, and every row is
// somewhere the highest of the group.
type RowGroup struct {
	Coefs             []float64
	Slopes, Constants []float64
	Tokens            []int
}

// NewView reads a model, or says why it can't be decoded but by [Dense], as
// [NewPlan] does.
func NewView(m *model.Model) (*View, error) {
	p, err := checkedPlan(m)
	if err != nil {
		return nil, err
	}
	return newView(p, newLayout(p), nil), nil
}

// NewDecoder returns a planned decoder of the same plan.
func (v *View) NewDecoder() *Planned { return planOf(v.plan).NewDecoder(false) }

// First is, for a context that begins with a token, what is kept of position 0
// for lookbacks, by index in [View.Ring]: there a lookback finds the position
// itself.
func (v *View) First(token int) []float64 {
	d := v.NewDecoder()
	d.Append(token)
	out := make([]float64, len(d.ring))
	for i := range out {
		out[i] = d.ring[i][0]
	}
	return out
}

// Given is the view of positions at which the pivot finds a token.
func (v *View) Given(token int) *View {
	return newView(v.plan.given(v.Pivot, token), v.layout, v)
}

// newView copies a plan. What is as in the base it shares with it.
func newView(p *plan, l *layout, base *View) *View {
	v := &View{Vocab: p.vocab, Pivot: l.pivot, Prologue: l.prologue, plan: p, layout: l,
		LogitX: p.view(p.unembed.x)}
	v.Atoms = make([]ViewAtom, len(p.atoms))
	for i := range p.atoms {
		if base == nil || !p.sameAtom(&p.atoms[i], &base.plan.atoms[i]) {
			v.Atoms[i] = p.viewAtom(&p.atoms[i], &l.readers[i])
		} else {
			v.Atoms[i] = base.Atoms[i]
		}
	}
	if base != nil {
		v.Groups = base.Groups
	}
	for i := range p.searches {
		s := &p.searches[i]
		v.Searches = append(v.Searches, ViewSearch{s.cache, l.lookback[i], [2]Form{p.view(s.q[0]), p.view(s.q[1])}})
	}
	for i := range p.caches {
		k := &p.caches[i].k
		c := ViewCache{Kind: l.kinds[i], K: [2]Form{p.view(k[0]), p.view(k[1])}, Columns: l.columns[i]}
		switch {
		case base != nil:
			c.Heights = base.Caches[i].Heights
		case c.Kind == flagged:
			c.Heights = p.table(k[1])
		}
		v.Caches = append(v.Caches, c)
	}
	for i := range p.tables {
		t := &p.tables[i]
		out := ViewTable{Direction: p.view(t.direction), Unit: t.unit, Breaks: t.breaks, Indexed: t.indexed}
		for _, f := range t.functions {
			out.Functions = append(out.Functions, ViewFunction{f.slope, f.value})
		}
		v.Tables = append(v.Tables, out)
	}
	for _, e := range l.events {
		v.Events = append(v.Events, ViewEvent{e.isKey, e.isPast, e.cache, e.index, p.view(e.value)})
	}
	for _, f := range l.ring {
		v.Ring = append(v.Ring, p.view(f))
	}
	for _, a := range l.past {
		v.Past = append(v.Past, int(a))
	}
	for _, f := range p.unembed.others {
		v.Others = append(v.Others, p.view(f))
	}
	for _, g := range p.unembed.groups[len(v.Groups):] {
		out := RowGroup{Coefs: g.coefs}
		for _, r := range g.rows {
			out.Slopes, out.Constants = append(out.Slopes, r.slope), append(out.Constants, r.constant)
			out.Tokens = append(out.Tokens, int(r.token))
		}
		v.Groups = append(v.Groups, out)
	}
	return v
}

// sameAtom reports whether an atom is the base's, and so are all that it
// follows from.
func (p *plan) sameAtom(a, base *atom) bool {
	if a.kind != base.kind || a.low != base.low || a.high != base.high || len(a.gates) != len(base.gates) {
		return false
	}
	for i := range a.gates {
		g, h := &a.gates[i], &base.gates[i]
		if !sameSlice(g.b.terms, h.b.terms) || !sameSlice(g.a.terms, h.a.terms) {
			return false
		}
	}
	return a.kind != atomRead || !p.knowsAny(p.searches[a.search].values[a.value])
}

// sameSlice reports whether two slices are one: folding makes a new one.
func sameSlice(a, b []term) bool {
	return len(a) == len(b) && (len(a) == 0 || &a[0] == &b[0])
}

// view copies a form, with known atoms folded into the constant.
func (p *plan) view(f form) Form {
	f = p.fold(f)
	return Form{f.constant, viewTerms(f.terms)}
}

func viewTerms(terms []term) []ViewTerm {
	var out []ViewTerm
	for _, t := range terms {
		out = append(out, ViewTerm{int(t.atom), t.coef})
	}
	return out
}

func (p *plan) viewAtom(a *atom, r *reader) ViewAtom {
	out := ViewAtom{Kind: a.kind, Low: a.low, High: a.high, Column: a.column, Search: a.search,
		Table: a.table, Function: a.function}
	for _, g := range a.gates {
		out.Gates = append(out.Gates, ViewGate{p.view(g.b), p.view(g.a), g.scale})
	}
	if a.kind == atomRead {
		out.Own = p.view(p.searches[a.search].values[a.value])
		out.Reader = ViewReader{r.kind, r.table, r.index, r.scale, r.offset, viewTerms(r.past)}
	}
	return out
}
