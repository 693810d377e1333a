package kerneltest

import (
	"fmt"
	"math/rand/v2"
	"testing"

	"wasmformer/engine/decode"
	"wasmformer/engine/decode/decodetest"
	"wasmformer/engine/kernel"
	"wasmformer/engine/model"
)

// Piecewise compares random piecewise linear FFNs with the dense decoder.
func Piecewise(t *testing.T) {
	answers := map[int]bool{}
	for seed := range uint64(20) {
		r := rand.New(rand.NewPCG(seed, 8))
		m, _ := decodetest.Piecewise(r, seed%4 == 3)
		tokens := decodetest.Tokens(r, m.Vocab, 150)
		asDense(t, fmt.Sprintf("seed %d", seed), m, tokens, answers)
	}
	if len(answers) < 60 {
		t.Errorf("only %d different answers", len(answers))
	}
}

// Unstructured compares unembeddings without structure, of few rows and of
// many, with the dense decoder.
func Unstructured(t *testing.T) {
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

func decoder(t testing.TB, m *model.Model) *kernel.Decoder {
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

// Baked decodes a table that is baked into the FFN.
func Baked(t *testing.T) {
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

// BakedSpeed decodes a baked table of n entries, two gates each, as tables and
// gate by gate. Gates stay gates if positions may be so large that they are
// not exact.
func BakedSpeed(b *testing.B) {
	for _, n := range []int{50, 500, 5_000, 50_000} {
		for _, name := range []string{"tables", "gates"} {
			m := decodetest.Baked(256, decodetest.Tokens(rand.New(rand.NewPCG(1, 1)), 256, n))
			if name == "gates" {
				if n > 500 {
					continue // minutes to compile
				}
				m.MaxPosition = 1 << 60
			}
			b.Run(fmt.Sprintf("gates=%d/%s", 2*n, name), func(b *testing.B) {
				program, err := kernel.Prepare(m)
				if err != nil {
					b.Fatal(err)
				}
				tokens := 0
				var out []uint16
				for b.Loop() {
					b.StopTimer()
					k, err := program.NewDecoder()
					if err != nil {
						b.Fatal(err)
					}
					k.Append(7)
					k.Flush()
					b.StartTimer()
					out = k.Run(out[:0], n)
					tokens += len(out)
				}
				b.ReportMetric(float64(tokens)/b.Elapsed().Seconds(), "tokens/s")
			})
		}
	}
}
