package grad

// Mode says which slopes count.
type Mode int

const (
	// Plain is what automatic differentiation gives: of relu(b)·a by both, of
	// attention by the value that was read, none by keys and queries. A token is
	// a choice, and has no slope.
	Plain Mode = iota
	// Detached is Plain without the slope of gates that make a function of integers
	// which is flat but for jumps: floors, where x + 1.5·2^52 − 1.5·2^52 has slope 1, and
	// steps, where relu(x) − relu(x−1) has slope 1 from 0 to 1. And at 0, where plain
	// differentiation takes the slope of relu for 0, a product relu(b)·a has slope a by b.
	Detached
	// StraightThrough is Detached, and through tokens: a decoded byte is taken as its logit
	// coordinate, so that it has slope 1 by it, and what the embedding gives linearly by
	// the byte has its slope by the byte (Bengio, Léonard and Courville, 2013).
	StraightThrough
)

// String is the mode's name.
func (m Mode) String() string { return [...]string{"plain", "detached", "straight-through"}[m] }

// Seed is the weight of the byte at a position in what is differentiated.
type Seed struct {
	Position int
	Weight   float64
}

// Gradient is the derivative of Σ weight·byte over the seeds by the byte at each
// position, [Len]. A byte is the prompt's, or decoded: then by the logit
// coordinate that it was rounded from. It costs at most about as much as the forward pass
// of the positions up to the last seed.
func (t *Tape) Gradient(seeds []Seed, mode Mode) []float64 { return t.gradient(seeds, mode, nil) }

func (t *Tape) gradient(seeds []Seed, mode Mode, watch *watch) []float64 {
	n := t.Len()
	r := &reverse{t: t, mode: mode, watch: watch, bytes: make([]float64, n), values: make([]map[int][]float64, len(t.layers)),
		reached: make([]bool, n), x: make([]float64, len(t.x)), next: make([]float64, len(t.x))}
	for l := range r.values {
		r.values[l] = map[int][]float64{}
	}
	last := -1
	seeded := make([]float64, n)
	for _, s := range seeds {
		seeded[s.Position] += s.Weight
		last = max(last, s.Position)
	}
	for p := last; p >= 0; p-- {
		r.bytes[p] = seeded[p]
		if r.reached[p] {
			r.bytes[p] += r.position(p)
		}
		clear(r.x)
		through := seeded[p]
		if mode == StraightThrough {
			through = r.bytes[p]
		}
		r.emitted(p, through)
	}
	return r.bytes
}

// reverse is a pass from the last position to the first. A position's adjoint is
// complete when all later ones are done: they reach it through values of heads,
// and through the token that follows it.
type reverse struct {
	t       *Tape
	mode    Mode
	watch   *watch // who wants to know what has no slope; nil for nobody
	bytes   []float64
	values  []map[int][]float64 // by layer and position: adjoints of the values, [2H]
	reached []bool              // by position: its adjoint is not 0
	x       []float64           // adjoint of the residual stream, [DModel]: at first what the next token left
	next    []float64
}

// emitted turns the adjoint of the byte at p into that of the residual stream
// from which p was decoded.
func (r *reverse) emitted(p int, adjoint float64) {
	letter := r.t.w.alphabet[r.t.tokens[p]]
	if !r.t.decoded[p] || !letter.IsByte || adjoint == 0 {
		return
	}
	c := &r.t.w.coordinate[letter.Class]
	for n, s := range c.at {
		r.x[s] += adjoint * c.value[n]
		r.reached[p-1] = true
	}
}

// position takes the adjoint back through a position's layers, and returns that of
// its byte.
func (r *reverse) position(p int) float64 {
	for l := len(r.t.layers) - 1; l >= 0; l-- {
		r.gates(l, p)
		r.attention(l, p)
	}
	r.watch.embedding(p, r.x)
	letter := r.t.w.alphabet[r.t.tokens[p]]
	if !letter.IsByte {
		return 0
	}
	return r.t.w.slope[letter.Class].dot(r.x)
}

func (r *reverse) gates(l, p int) {
	w := &r.t.w.layers[l]
	copy(r.next, r.x)
	for _, g := range r.t.layers[l].open[p] {
		i := int(g.gate)
		out := w.outBack.times(i, r.x)
		if out == 0 || r.mode != Plain && w.flat[i] || g.b == 0 && (r.mode == Plain || r.watch != nil) {
			continue
		}
		w.a.add(i, out*g.b, r.next)
		w.b.add(i, out*g.a, r.next)
	}
	r.watch.gates(l, p, r.x)
	r.x, r.next = r.next, r.x
}

func (r *reverse) attention(l, p int) {
	w, values := &r.t.w.layers[l], r.values[l]
	for h := range r.t.layers[l].heads {
		v0, v1 := w.oBack.times(2*h, r.x), w.oBack.times(2*h+1, r.x)
		if v0 == 0 && v1 == 0 {
			continue
		}
		r.watch.head(l, h, p)
		r.t.layers[l].heads[h].read(p, func(found int, share float64) {
			to := values[found]
			if to == nil {
				to = make([]float64, w.q.rows())
				values[found], r.reached[found] = to, true
			}
			to[2*h] += v0 * share
			to[2*h+1] += v1 * share
		})
	}
	for i, v := range values[p] {
		w.v.add(i, v, r.x)
	}
	delete(values, p)
}

// read calls back with each position that the head read at p, and its share.
func (c *tapeHead) read(p int, yield func(found int, share float64)) {
	switch {
	case c.count == nil:
		yield(int(c.found[p]), 1)
	case c.tied[p] == nil:
		for j := range p + 1 {
			yield(j, 1/float64(c.count[p]))
		}
	default:
		for _, j := range c.tied[p] {
			yield(int(j), 1/float64(c.count[p]))
		}
	}
}
