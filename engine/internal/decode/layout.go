package decode

import (
	"math"
	"slices"
	"sort"
)

// farthestLookback is how many tokens ago the position is at most that a search asks
// for by its distance; ringSize is more than that. Of the last recentTokens positions, the own one
// included, decoders have the token at hand.
const (
	farthestLookback = 4
	ringSize         = 8
	recentTokens     = 4
)

// layout says what is stored at each position, and where each value that a
// search reads then stands.
type layout struct {
	kinds    []cacheKind // by cache
	columns  []int       // by cache: how many values are stored per entry
	lookback []int       // by search: > 0 for the position so many tokens ago
	readers  []reader    // by atom
	ring     []form      // values that lookbacks read
	past     []int32     // atoms stored by position
	events   []event

	// pivot is the search whose found token decides most other numbers (for
	// an interpreter: the instruction), −1 if there is none; prologue is how
	// many events come before it.
	pivot, prologue int
}

// event is something to store at every position, in the order of layers:
// keys first, then the values that can be read at an entry.
type event struct {
	layer  int
	isKey  bool
	isPast bool
	cache  int  // the cache, unless isPast
	index  int  // of the column, or of the stored atom
	value  form // unless isKey
}

// reader says where a value of a search stands.
type reader struct {
	kind   readerKind
	table  []float64 // by token
	index  int       // of a column, a latest value or a ring
	scale  float64   // of the position
	offset float64
	past   []term // coefficients of stored atoms; atom is an index in layout.past
}

type readerKind uint8

const (
	readToken  readerKind = iota // follows from the token there
	readAt                       // follows from the position itself
	readPast                     // follows from stored atoms and the token
	readColumn                   // stored per entry
	readRing                     // of one of the last positions
	readSum                      // running sum
	readOwn                      // of this position
)

func newLayout(p *plan) *layout {
	l := &layout{columns: make([]int, len(p.caches)), readers: make([]reader, len(p.atoms)), pivot: -1}
	for i, c := range p.caches {
		l.kinds = append(l.kinds, p.kindOf(i))
		l.events = append(l.events, event{layer: c.layer, cache: i, isKey: true})
	}
	for i := range p.searches {
		l.lookback = append(l.lookback, l.lookbackOf(&p.searches[i]))
	}
	for i := range p.atoms {
		if a := &p.atoms[i]; a.kind == atomRead {
			l.readers[i] = l.reader(p, a.search, p.searches[a.search].values[a.value])
		}
	}
	sort.SliceStable(l.events, func(i, j int) bool {
		a, b := l.events[i], l.events[j]
		return a.layer < b.layer || a.layer == b.layer && a.isKey && !b.isKey
	})
	l.choosePivot(p)
	return l
}

// lookbackOf recognises the query (p − c, 1) on positions' keys.
func (l *layout) lookbackOf(s *search) int {
	c, ok := s.q[0].only(posAtom, 1)
	if l.kinds[s.cache] == position && ok && s.q[1].isConstant() && s.q[1].constant == 1 &&
		c < 0 && -c <= farthestLookback && c == math.Trunc(c) {
		return int(-c)
	}
	return 0
}

// reader decides how a value is stored, if it must be stored at all.
func (l *layout) reader(p *plan, search int, value form) (r reader) {
	s := &p.searches[search]
	kind := l.kinds[s.cache]
	switch {
	case kind == constant && s.mean:
		r.kind, r.index = readSum, l.store(s, value)
	case kind == constant:
		r.kind = readOwn
	case p.byToken(value):
		r.kind, r.table = readToken, p.table(value)
	case len(value.terms) == 1 && value.terms[0].atom == posAtom:
		r.kind, r.scale, r.offset = readAt, value.terms[0].coef, value.constant
	case l.lookback[search] > 0:
		r.kind, r.index = readRing, l.ringIndex(value)
	case kind == position:
		r = l.readPast(p, s, value)
	default:
		r.kind, r.index = readColumn, l.store(s, value)
	}
	return r
}

// ringIndex is a value's place among those that lookbacks read.
func (l *layout) ringIndex(value form) int {
	i := slices.IndexFunc(l.ring, value.equal)
	if i < 0 {
		i = len(l.ring)
		l.ring = append(l.ring, value)
	}
	return i
}

// store adds an event that stores a value with each entry.
func (l *layout) store(s *search, value form) int {
	for _, e := range l.events {
		if !e.isKey && !e.isPast && e.cache == s.cache && e.layer <= s.layer && e.value.equal(value) {
			return e.index
		}
	}
	index := l.columns[s.cache]
	l.columns[s.cache]++
	l.events = append(l.events, event{layer: s.layer, cache: s.cache, index: index, value: value})
	return index
}

// readPast stores the atoms of a value by position, each once for all values
// that need it, and splits the rest of the value off.
func (l *layout) readPast(p *plan, s *search, value form) reader {
	r := reader{kind: readPast}
	byToken := form{constant: value.constant}
	for _, t := range value.terms {
		switch {
		case t.atom == posAtom:
			r.scale = t.coef
		case p.atoms[t.atom].kind == atomToken:
			byToken.terms = append(byToken.terms, t)
		default:
			r.past = append(r.past, term{int32(l.pastIndex(s.layer, t.atom)), t.coef})
		}
	}
	r.table = p.table(byToken)
	return r
}

func (l *layout) pastIndex(layer int, atom int32) int {
	for e := range l.events {
		if ev := &l.events[e]; ev.isPast && l.past[ev.index] == atom {
			ev.layer = min(ev.layer, layer)
			return ev.index
		}
	}
	l.past = append(l.past, atom)
	i := len(l.past) - 1
	l.events = append(l.events, event{layer: layer, isPast: true, index: i, value: form{terms: []term{{atom, 1}}}})
	return i
}

// choosePivot takes the search with the most values that follow from the
// token found, if that are many.
func (l *layout) choosePivot(p *plan) {
	most := 7
	for i, s := range p.searches {
		n := 0
		for _, v := range s.values {
			if p.byToken(v) {
				n++
			}
		}
		if l.kinds[s.cache] == searched && n > most {
			l.pivot, most = i, n
		}
	}
	if l.pivot < 0 {
		return
	}
	s := p.searches[l.pivot]
	for i, e := range l.events {
		if e.layer < s.layer || e.layer == s.layer && (e.isKey || e.cache == s.cache) {
			l.prologue = i + 1
		}
	}
}
