package kerneltest

import (
	"errors"
	"fmt"
	"math/rand/v2"
	"testing"

	"wasmformer/engine/internal/decode"
	"wasmformer/engine/internal/decode/decodetest"
	"wasmformer/engine/internal/graph"
	"wasmformer/engine/internal/schedule"
	"wasmformer/engine/kernel"
	"wasmformer/engine/model"
)

// TestPiecewise compares random piecewise linear FFNs with the dense decoder.
func TestPiecewise(t *testing.T) {
	answers := map[int]bool{}
	for seed := range uint64(20) {
		r := rand.New(rand.NewPCG(seed, 8))
		rough := seed%4 == 3
		m, _ := decodetest.Piecewise(r, rough)
		m.MaxPosition = 1 << 12
		if rough {
			var unsupported *model.UnsupportedError
			if _, err := kernel.Prepare(m); !errors.As(err, &unsupported) {
				t.Errorf("seed %d: corners off the grid: got %v, want an UnsupportedError", seed, err)
			}
			continue
		}
		tokens := decodetest.Tokens(r, m.Vocab, 150)
		asDense(t, fmt.Sprintf("seed %d", seed), m, tokens, answers)
	}
	if len(answers) < 60 {
		t.Errorf("only %d different answers", len(answers))
	}
}

// TestUnstructured compares unembeddings without structure, of few rows and of
// many, with the dense decoder.
func TestUnstructured(t *testing.T) {
	for _, vocab := range []int{3, 3000} {
		r := rand.New(rand.NewPCG(uint64(vocab), 8))
		answers := map[int]bool{}
		asDense(t, fmt.Sprintf("%d rows", vocab), decodetest.Unstructured(r, vocab, 5), decodetest.Tokens(r, vocab, 300), answers)
		if len(answers) < min(vocab, 50) {
			t.Errorf("%d rows: only %d different answers", vocab, len(answers))
		}
	}
}

func asDense(t *testing.T, name string, m *model.Model, tokens []int, answers map[int]bool) {
	k := decoder(t, m)
	dense := decode.NewDense(m)
	for i, token := range tokens {
		k.Append(token)
		dense.Append(token)
		want := dense.Next()
		answers[want] = true
		if got := k.Next(); got != want {
			t.Fatalf("%s, position %d: got %d, want %d", name, i, got, want)
		}
	}
	if k.GaveUp() {
		t.Errorf("%s: the kernel gave up", name)
	}
}

// decoder is a kernel of a model that is to have one.
func decoder(t testing.TB, m *model.Model) *kernel.Decoder {
	t.Helper()
	program, err := kernel.Prepare(m)
	if err != nil {
		t.Fatal(err)
	}
	k, err := program.NewDecoder()
	if err != nil {
		t.Fatal(err)
	}
	return k
}

// TestBaked decodes a table that is baked into the FFN.
func TestBaked(t *testing.T) {
	const n = 20_000
	table := decodetest.Tokens(rand.New(rand.NewPCG(n, 1)), 256, n)
	k := decoder(t, decodetest.Baked(256, table))
	k.Append(7)
	for i, got := range k.Run(nil, n+10) {
		if want := table[min(i, n-1)]; int(got) != want {
			t.Fatalf("behind position %d comes %d, want %d", i, got, want)
		}
	}
}

// TestCounter decodes a program that is baked into the FFN: each token says by how
// much a counter moves, and what comes next stands in a table by the counter.
// The counter is a mean times a number of positions, rounded.
func TestCounter(t *testing.T) {
	const n, vocab = 3000, 64
	r := rand.New(rand.NewPCG(11, 12))
	table := decodetest.Tokens(r, vocab, n)
	g := graph.New(vocab)
	advance := make([]float64, vocab)
	for token := range advance {
		advance[token] = float64(r.IntN(4) - 1)
	}
	move := g.Feature("advance", advance)
	mean := g.Lookup("mean", graph.Mean, [2]graph.Expr{}, [2]graph.Expr{}, move)[0]
	counter := g.Round("counter", g.Gate("sum", g.Pos().Plus(g.Const(1)), mean))
	one := g.Const(1)
	gates := []graph.Gate{{B: one, A: g.Const(float64(table[0]))}}
	for k := 1; k < n; k++ {
		by := float64(table[k] - table[k-1])
		gates = append(gates, graph.Gate{B: counter.Plus(g.Const(float64(1 - k))), A: g.Const(by)},
			graph.Gate{B: counter.Plus(g.Const(float64(-k))), A: g.Const(-by)})
	}
	next := g.Gates("next", gates...)
	for v := range vocab {
		g.Unembed = append(g.Unembed, next.Times(2*float64(v)).Plus(g.Const(-float64(v*v))))
	}
	m := schedule.Plan(g).Model()
	v, err := decode.NewView(m)
	if err != nil {
		t.Fatal(err)
	}
	if len(v.Tables) != 1 || !v.Tables[0].Indexed {
		t.Errorf("got %d tables, want one by index", len(v.Tables))
	}
	k, dense, planned := decoder(t, m), decode.NewDense(m), v.NewDecoder()
	at := 0
	for i := range 5000 {
		token := r.IntN(vocab)
		at += int(advance[token])
		want := table[max(0, min(at, n-1))]
		k.Append(token)
		planned.Append(token)
		if a, b := k.Next(), planned.Next(); a != want || b != want {
			t.Fatalf("position %d, counter %d: kernel gives %d, planned %d, want %d", i, at, a, b, want)
		}
		if i < 100 {
			if dense.Append(token); dense.Next() != want {
				t.Fatalf("position %d, counter %d: dense gives %d, want %d", i, at, dense.Next(), want)
			}
		}
	}
	if at < n/2 {
		t.Errorf("the counter came to %d, want at least %d", at, n/2)
	}
}

// TestSparse looks up in a table whose keys are no indices.
func TestSparse(t *testing.T) {
	m, next := decodetest.Sparse(rand.New(rand.NewPCG(9, 10)), 512, 20_000)
	k := decoder(t, m)
	for token, want := range next {
		k.Append(token)
		if got := k.Next(); got != want {
			t.Fatalf("behind token %d comes %d, want %d", token, got, want)
		}
	}
}

// BenchmarkBaked decodes a table of n entries in the FFN, two gates each: one whose
// piece is an index, and one whose piece is found by bisection.
func BenchmarkBaked(b *testing.B) {
	for _, n := range []int{50, 500, 5_000, 50_000} {
		r := rand.New(rand.NewPCG(1, 1))
		indexed := decodetest.Baked(256, decodetest.Tokens(r, 256, n))
		bisected, _ := decodetest.Sparse(r, 4096, n)
		models := map[string]*model.Model{"indexed": indexed, "bisected": bisected}
		for _, name := range []string{"indexed", "bisected"} {
			m := models[name]
			b.Run(fmt.Sprintf("gates=%d/%s", 2*n, name), func(b *testing.B) {
				program, err := kernel.Prepare(m)
				if err != nil {
					b.Fatal(err)
				}
				const slice = 4096
				var k *kernel.Decoder
				var out []uint16
				for b.Loop() {
					if k == nil || k.Len() >= max(n, 100*slice) {
						b.StopTimer()
						if k, err = program.NewDecoder(); err != nil {
							b.Fatal(err)
						}
						k.Append(7)
						k.Flush()
						b.StartTimer()
					}
					out = k.Run(out[:0], slice)
				}
				b.ReportMetric(slice*float64(b.N)/b.Elapsed().Seconds(), "tokens/s")
			})
		}
	}
}
