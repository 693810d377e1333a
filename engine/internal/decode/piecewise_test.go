package decode

import (
	"fmt"
	"math"
	"math/rand/v2"
	"slices"
	"testing"
	"time"

	"wasmformer/engine/internal/decode/decodetest"
	"wasmformer/engine/model"
)

// TestPiecewiseIsDense compares random piecewise linear FFNs, tokens and the
// number that the unembedding reads, to the bit.
func TestPiecewiseIsDense(t *testing.T) {
	indexed, bisected, sloped, shared := 0, 0, 0, 0
	answers := map[int]bool{}
	for seed := range uint64(30) {
		p := comparePiecewise(t, seed, false, answers)
		for i := range p.tables {
			table := &p.tables[i]
			if table.indexed {
				indexed++
			} else {
				bisected++
			}
			if len(table.functions) > 1 {
				shared++
			}
			for _, f := range table.functions {
				if f.slope != nil {
					sloped++
				}
			}
		}
	}
	if len(answers) < 60 {
		t.Errorf("only %d different answers", len(answers))
	}
	if indexed < 5 || bisected < 5 || sloped < 5 || shared < 5 {
		t.Errorf("%d tables by index, %d by bisection, %d with slopes, %d with several functions; want 5 of each",
			indexed, bisected, sloped, shared)
	}
}

// FuzzPiecewise does the same for any seed, and with corners that are
// multiples of no unit.
func FuzzPiecewise(f *testing.F) {
	for seed := range uint64(10) {
		f.Add(seed, true)
	}
	f.Fuzz(func(t *testing.T, seed uint64, rough bool) { comparePiecewise(t, seed, rough, map[int]bool{}) })
}

func comparePiecewise(t *testing.T, seed uint64, rough bool, answers map[int]bool) *plan {
	r := rand.New(rand.NewPCG(seed, 8))
	m, sum := decodetest.Piecewise(r, rough)
	p := newPlan(m, fewestGates)
	dense, hull, linear := NewDense(m), planOf(p).NewDecoder(false), planOf(p).NewDecoder(true)
	for i, token := range decodetest.Tokens(r, m.Vocab, 150) {
		for _, d := range []Decoder{dense, hull, linear} {
			d.Append(token)
		}
		want := dense.Next()
		answers[want] = true
		if a, b := hull.Next(), linear.Next(); a != want || b != want {
			t.Fatalf("seed %d, position %d: hull gives %d, linear %d, dense %d", seed, i, a, b, want)
		}
		if got, want := hull.eval(&hull.prog.logitX), dense.x[sum]; got != want && !rough {
			t.Fatalf("seed %d, position %d: slot %d is %g, want %g", seed, i, sum, got, want)
		}
	}
	return p
}

// TestProof has sums of gates that are provably a function, and such as look
// like one and are not: they must stay gates.
func TestProof(t *testing.T) {
	out := decodetest.First
	steps := func() []decodetest.Gate {
		var gates []decodetest.Gate
		for k := range 50 {
			gates = append(gates, decodetest.Step(decodetest.Pos, float64(k), decodetest.Linear{out: float64(1 - 2*(k%2))})...)
		}
		return gates
	}
	one := decodetest.Linear{decodetest.One: 1}
	falling := steps()
	slices.Reverse(falling)
	bothWays := steps()
	for k := range 20 {
		b := decodetest.Linear{decodetest.Pos: -1, decodetest.One: float64(2 * k)}
		bothWays = append(bothWays, decodetest.Gate{B: b, A: one, To: decodetest.Linear{out: 1 - 2*float64(k%2)}})
	}
	cases := []struct {
		name, reason string
		gates        []decodetest.Gate
		last         int
		tables       int
	}{
		{"steps", "all is an integer", steps(), 1 << 26, 1},
		{"far", "twice a position of 2^52 is no multiple of 1", steps(), 1 << 52, 0},
		{"both ways", "rising and falling gates of one direction are one function", bothWays, 1 << 26, 1},
		{"falling", "in this order each gate is a run of its own, and 100 of 2^46 are too much", falling, 1 << 46, 0},
		{"falling near", "100 of 2^40 are not", falling, 1 << 40, 1},
		{"off the grid", "a corner at 1/3 has a unit of 2^-54",
			append([]decodetest.Gate{{B: decodetest.Linear{decodetest.Pos: 1, decodetest.One: -1.0 / 3}, A: one, To: decodetest.Linear{out: 1}}},
				steps()...), 1 << 26, 0},
		{"rounding", "2^52 in the same slot rounds the sum",
			append([]decodetest.Gate{{B: one, A: decodetest.Linear{decodetest.One: 1 << 53}, To: decodetest.Linear{out: 1}},
				{B: one, A: decodetest.Linear{decodetest.One: -1 << 53}, To: decodetest.Linear{out: 1}}}, steps()...), 1 << 26, 0},
		{"behind", "what is added behind the last gate is added in the textbook's order",
			append(steps(), decodetest.Gate{B: decodetest.Linear{decodetest.Pos: 0.1}, A: one, To: decodetest.Linear{out: 0.3}}), 1 << 26, 1},
	}
	for _, c := range cases {
		m := decodetest.Model(8, 1)
		m.MaxPosition = c.last
		decodetest.AddFFN(m, c.gates)
		decodetest.Nearest(m, out)
		p := newPlan(m, fewestGates)
		if len(p.tables) != c.tables {
			t.Errorf("%s: %d tables, want %d: %s", c.name, len(p.tables), c.tables, c.reason)
		}
		dense, planned := NewDense(m), planOf(p).NewDecoder(false)
		for i := range 70 {
			dense.Append(0)
			planned.Append(0)
			if got, want := planned.eval(&planned.prog.logitX), dense.x[out]; got != want {
				t.Fatalf("%s: position %d: got %g, want %g", c.name, i, got, want)
			}
		}
	}
}

// TestProofMean has a direction that is a mean: a multiple of no unit.
func TestProofMean(t *testing.T) {
	m := decodetest.Model(8, 2, []float64{0, 1, 2, 3, 4, 5, 6, 7})
	mean, out := decodetest.First+1, decodetest.First+2
	decodetest.AddFFN(m, nil)
	layer := &m.Layers[0]
	layer.Mean = []bool{true}
	layer.Wq, layer.Wk, layer.Wv = model.NewMatrix(2, m.DModel), model.NewMatrix(2, m.DModel), model.NewMatrix(2, m.DModel)
	layer.Wo = model.NewMatrix(m.DModel, 2)
	layer.Wv.Row(0)[decodetest.First], layer.Wo.Row(mean)[0] = 1, 1
	var gates []decodetest.Gate
	for k := range 30 {
		gates = append(gates, decodetest.Step(mean, float64(k)/4, decodetest.Linear{out: 1})...)
	}
	decodetest.AddFFN(m, gates)
	decodetest.Nearest(m, out)
	p := newPlan(m, fewestGates)
	if len(p.tables) > 0 {
		t.Errorf("%d tables, want none", len(p.tables))
	}
	dense, planned := NewDense(m), planOf(p).NewDecoder(false)
	r := rand.New(rand.NewPCG(1, 2))
	for i, token := range decodetest.Tokens(r, m.Vocab, 100) {
		dense.Append(token)
		planned.Append(token)
		if got, want := planned.Next(), dense.Next(); got != want {
			t.Fatalf("position %d: got %d, want %d", i, got, want)
		}
	}
}

// TestBaked decodes a table that is baked into the FFN; a small one also with
// the dense decoder.
func TestBaked(t *testing.T) {
	for _, n := range []int{200, 20_000} {
		r := rand.New(rand.NewPCG(uint64(n), 1))
		table := decodetest.Tokens(r, 256, n)
		m := decodetest.Baked(256, table)
		decoders := []Decoder{newPlanned(t, m, false)}
		if n < 1000 {
			decoders = append(decoders, NewDense(m), newPlanned(t, m, true))
		}
		for _, d := range decoders {
			d.Append(7)
			for i := range n + 10 {
				got, want := d.Next(), table[min(i, n-1)]
				if got != want {
					t.Fatalf("%T: behind position %d comes %d, want %d", d, i, got, want)
				}
				d.Append(got)
			}
		}
	}
}

// TestSparse looks up in a table whose keys are no indices.
func TestSparse(t *testing.T) {
	r := rand.New(rand.NewPCG(9, 10))
	m, next := decodetest.Sparse(r, 512, 300)
	dense, planned := NewDense(m), newPlanned(t, m, false)
	if tables := planned.p.tables; len(tables) != 1 || tables[0].indexed {
		t.Errorf("got %d tables, want one that is bisected", len(tables))
	}
	for token, want := range next {
		dense.Append(token)
		planned.Append(token)
		if a, b := dense.Next(), planned.Next(); a != want || b != want {
			t.Fatalf("behind token %d: dense gives %d, planned %d, want %d", token, a, b, want)
		}
	}
}

// TestPlanOfLargeFFN bounds the time to plan 20,000 gates that write 12 slots.
// It takes a tenth of a second; what is quadratic in the gates takes minutes.
func TestPlanOfLargeFFN(t *testing.T) {
	for _, last := range []int{1 << 26, 1 << 60} { // tables; gates
		m := large(10_000, last)
		start := time.Now()
		p := newPlan(m, fewestGates)
		l := newLayout(p)
		newProgram(p, l)
		newView(p, l, nil)
		if d := time.Since(start); d > 5*time.Second {
			t.Errorf("last position %d: the plan took %v, want less than 5 s", last, d)
		}
		if want := last == 1<<26; (len(p.tables) == 1) != want {
			t.Errorf("last position %d: %d tables", last, len(p.tables))
		}
	}
}

// large returns a model with n steps, of two gates each, that all write 12
// slots.
func large(n, last int) *model.Model {
	r := rand.New(rand.NewPCG(3, 4))
	m := decodetest.Model(256, 12)
	m.MaxPosition = last
	var gates []decodetest.Gate
	for k := range n {
		to := decodetest.Linear{}
		for i := range 12 {
			to[decodetest.First+i] = float64(r.IntN(511) - 255)
		}
		gates = append(gates, decodetest.Step(decodetest.Pos, float64(k), to)...)
	}
	decodetest.AddFFN(m, gates)
	decodetest.Nearest(m, decodetest.First)
	return m
}

// TestUnstructured compares an unembedding that has no structure.
func TestUnstructured(t *testing.T) {
	r := rand.New(rand.NewPCG(5, 6))
	m := decodetest.Unstructured(r, 2000, 5)
	dense, planned := NewDense(m), newPlanned(t, m, false)
	if n := len(planned.p.unembed.groups); n < 1900 {
		t.Errorf("%d groups of rows, want one for nearly every row", n)
	}
	answers := map[int]bool{}
	for i, token := range decodetest.Tokens(r, m.Vocab, 500) {
		dense.Append(token)
		planned.Append(token)
		want := dense.Next()
		answers[want] = true
		if got := planned.Next(); got != want {
			t.Fatalf("position %d: got %d, want %d", i, got, want)
		}
	}
	if len(answers) < 50 {
		t.Errorf("only %d different answers", len(answers))
	}
}

// TestCorner compares with the definition, where the quotient is rounded up,
// down and not at all.
func TestCorner(t *testing.T) {
	r := rand.New(rand.NewPCG(7, 8))
	for range 100_000 {
		unit := math.Ldexp(1, r.IntN(20)-10)
		m := float64(r.IntN(1<<r.IntN(30)) + 1)
		at := float64(r.Int64N(1<<40)-1<<39) * unit
		c := -m*at + float64(r.IntN(3)-1)*unit
		if r.IntN(2) == 0 {
			m, c = -m, -c
		}
		sign := math.Copysign(1, m)
		got := corner(m, c, unit)
		if sign*math.FMA(m, got, c) > 0 || sign*math.FMA(m, got+unit, c) <= 0 || math.Mod(got, unit) != 0 {
			t.Fatalf("corner(%g, %g, %g) is %g", m, c, unit, got)
		}
	}
}

// BenchmarkBaked decodes a table with n entries in the FFN, two gates each, as
// functions and gate by gate: one whose piece is an index, one whose piece is
// found by bisection.
func BenchmarkBaked(b *testing.B) {
	for _, n := range []int{50, 500, 5_000, 50_000} {
		r := rand.New(rand.NewPCG(1, 1))
		sparse, _ := decodetest.Sparse(r, 4096, n)
		models := map[string]*model.Model{"indexed": decodetest.Baked(256, decodetest.Tokens(r, 256, n)), "bisected": sparse}
		for _, name := range []string{"indexed", "bisected", "gates"} {
			m, fewest := models[name], fewestGates
			if name == "gates" {
				m, fewest = models["indexed"], math.MaxInt
			}
			b.Run(fmt.Sprintf("gates=%d/%s", 2*n, name), func(b *testing.B) {
				plan := planOf(newPlan(m, fewest))
				d := plan.NewDecoder(false)
				for b.Loop() {
					if d.Len() == n {
						d = plan.NewDecoder(false)
						d.Append(7)
					}
					d.Append(d.Len() * 31 % m.Vocab)
					d.Next()
				}
				b.ReportMetric(float64(b.N)/b.Elapsed().Seconds(), "tokens/s")
			})
		}
	}
}
