package kerneltest

import (
	"bytes"
	"math/rand/v2"
	"reflect"
	"runtime"
	"slices"
	"testing"

	"wasmformer/engine"
	"wasmformer/engine/internal/decode"
	"wasmformer/engine/internal/interpreter"
	"wasmformer/engine/kernel"
	"wasmformer/site/examples"
)

// sameLooks compares all numbers of a position as two probes tell them, one of which
// has a kernel follow the tokens; and the keys of each set.
func sameLooks(t *testing.T, where string, followed, planned *decode.Probe, at int) bool {
	t.Helper()
	runtime.Gosched() // in WebAssembly, the collector waits for it
	got, want := followed.Look(at), planned.Look(at)
	if !reflect.DeepEqual(got, want) {
		for l := range want.Layers {
			for h := range want.Layers[l].Heads {
				if g, w := got.Layers[l].Heads[h], want.Layers[l].Heads[h]; g != w {
					t.Errorf("%s, position %d, layer %d, head %d: got %+v, want %+v", where, at, l, h, g, w)
					return false
				}
			}
		}
		t.Errorf("%s, position %d: numbers differ", where, at)
		return false
	}
	for set := range planned.Sets() {
		if at%8 > 0 && at > 100 { // there are many keys by then
			break
		}
		keys, positions := followed.Keys(set, at)
		wantKeys, wantPositions := planned.Keys(set, at)
		if !reflect.DeepEqual(keys, wantKeys) || !slices.Equal(positions, wantPositions) {
			t.Errorf("%s, position %d: set %d has %d keys, want %d", where, at, set, len(keys), len(wantKeys))
			return false
		}
	}
	return true
}

// probes are two probes that have read tokens in pieces, one with a follower.
func probes(t *testing.T, f *kernel.Follower, followed, planned *decode.Probe, tokens []uint16, r *rand.Rand) {
	t.Helper()
	followed.Use(f)
	planned.Reset()
	followed.Every(1 + len(tokens)/8)
	for rest := tokens; len(rest) > 0; {
		n := 1 + r.IntN(min(len(rest), 3*decode.Stride, 1+len(tokens)/4))
		followed.Append(rest[:n]...)
		rest = rest[n:]
	}
	planned.Append(tokens...)
	if followed.Len() != len(tokens) {
		t.Errorf("%d tokens are followed, want %d", followed.Len(), len(tokens))
	}
}

// TestFollower looks at positions of examples, in the prompt too, that a kernel has
// followed, loaded from an image as the page does.
func TestFollower(t *testing.T) {
	m := interpreter.Build()
	image, err := kernel.FollowerImage(m)
	if err != nil {
		t.Fatal(err)
	}
	_, section, _ := bytes.Cut(image, []byte(kernel.CustomSection))
	module, err := kernel.Compile(image)
	if err != nil {
		t.Fatal(err)
	}
	followed, err := decode.NewProbe(m)
	if err != nil {
		t.Fatal(err)
	}
	planned, err := decode.NewProbe(m)
	if err != nil {
		t.Fatal(err)
	}
	plain, err := kernel.Image(m)
	if err != nil {
		t.Fatal(err)
	}
	_, other, _ := bytes.Cut(plain, []byte(kernel.CustomSection))
	if _, err := kernel.LoadFollower(followed.View(), module, other); err == nil {
		t.Error("a kernel that follows nobody is taken for one that does")
	}
	f, err := kernel.LoadFollower(followed.View(), module, section)
	if err != nil {
		t.Fatal(err)
	}
	names, limit := []string{"gcd", "sudoku", "lisp", "sha256", "mandelbrot"}, int64(60_000)
	if testing.Short() {
		names, limit = []string{"gcd", "sudoku", "lisp"}, 20_000
	}
	r := rand.New(rand.NewPCG(4, 4))
	for _, name := range names {
		e, _ := examples.Find(name)
		var tokens []uint16
		for _, token := range run(t, e, e.Runs()[0], engine.Options{MaxTokens: limit}).Tokens() {
			tokens = append(tokens, uint16(token))
		}
		if err := f.Reset(); err != nil {
			t.Fatal(err)
		}
		probes(t, f, followed, planned, tokens, r)
		if !followed.Following() {
			t.Fatalf("%s: the kernel has given up", name)
		}
		for range 40 {
			at := r.IntN(len(tokens))
			if !sameLooks(t, name, followed, planned, at) {
				return
			}
			if at+1 < len(tokens) && !sameLooks(t, name, followed, planned, at+1) { // goes on from there
				return
			}
		}
		t.Logf("%s: %d tokens, %.1f bytes a token, planned %.1f", name, len(tokens), float64(followed.Bytes())/float64(len(tokens)), float64(planned.Bytes())/float64(len(tokens)))
	}
}

// TestFollowRandom does the same with random models, on some of which the kernel
// gives up.
func TestFollowRandom(t *testing.T) {
	followed, gaveUp := 0, 0
	for seed := uint64(0); seed < min(*models, 300); seed++ {
		m, r := RandomModel(seed)
		a, err := decode.NewProbe(m)
		if err != nil {
			continue
		}
		b, err := decode.NewProbe(m)
		if err != nil {
			t.Fatal(err)
		}
		f, err := kernel.NewFollower(a.View(), m.Shape())
		if err != nil {
			t.Fatal(err)
		}
		var tokens []uint16
		for range min(60, m.MaxPosition+1) {
			tokens = append(tokens, uint16(r.IntN(m.Vocab)))
		}
		probes(t, f, a, b, tokens, r)
		if !a.Following() {
			gaveUp++
		}
		followed++
		for _, at := range r.Perm(len(tokens)) {
			if !sameLooks(t, "a random model", a, b, at) {
				t.Fatalf("seed %d", seed)
			}
		}
	}
	t.Logf("%d models, the kernel gave up on %d", followed, gaveUp)
	if followed < 10 || gaveUp > followed/3 {
		t.Errorf("%d models, the kernel gave up on %d: too few to show anything", followed, gaveUp)
	}
}

// BenchmarkFollow reads tokens of a long run again and again.
func BenchmarkFollow(b *testing.B) {
	m := interpreter.Build()
	probe, err := decode.NewProbe(m)
	if err != nil {
		b.Fatal(err)
	}
	f, err := kernel.NewFollower(probe.View(), m.Shape())
	if err != nil {
		b.Fatal(err)
	}
	e, _ := examples.Find("sudoku")
	var tokens []uint16
	for _, token := range run(&testing.T{}, e, e.Runs()[0], engine.Options{}).Tokens() {
		tokens = append(tokens, uint16(token))
	}
	probe.Use(f)
	b.ResetTimer()
	for range b.N {
		probe.Reset()
		probe.Append(tokens...)
	}
	b.ReportMetric(float64(len(tokens)*b.N)/b.Elapsed().Seconds(), "tokens/s")
	b.ReportMetric(float64(probe.Bytes())/float64(len(tokens)), "bytes/token")
	r := rand.New(rand.NewPCG(5, 5))
	start := b.Elapsed()
	for range 20 {
		probe.Look(r.IntN(len(tokens)))
	}
	b.ReportMetric((b.Elapsed()-start).Seconds()/20*1e3, "ms/look")
}
