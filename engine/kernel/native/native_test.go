//go:build !js

package native

import (
	"os"
	"testing"
	"time"

	"wasmformer/engine/decode"
	"wasmformer/engine/kernel"
	"wasmformer/engine/lower"
	"wasmformer/engine/machine"
	"wasmformer/engine/model"
	"wasmformer/engine/wasm"
)

func prompt(t testing.TB, name string, args ...uint32) []machine.Token {
	b, err := os.ReadFile("../../../site/examples/" + name + "/main.wasm")
	if err != nil {
		t.Fatal(err)
	}
	m, err := wasm.Decode(b)
	if err != nil {
		t.Fatal(err)
	}
	p, err := lower.Lower(m)
	if err != nil {
		t.Fatal(err)
	}
	entry := -1
	for _, e := range m.Exports {
		if e.Kind == wasm.ExternFunc {
			entry = p.Funcs[e.Index].Entry
		}
	}
	tokens := p.Prompt()
	if name == "sudoku" {
		for _, e := range m.Exports {
			if e.Name == "__heap_base" {
				args[0] = (p.Globals[e.Index] + 15) &^ 15
			}
		}
		s := "8..........36......7..9.2...5...7.......457.....1...3...1....68..85...1..9....4.." + "\x00\x00\x00"
		w := map[uint32]uint32{}
		for i := range s[:84] {
			a := args[0] + uint32(i)
			w[a/4] |= uint32(s[i]) << (8 * (a % 4))
		}
		tokens = lower.AppendWords(tokens, w)
	}
	return lower.AppendCall(tokens, entry, args)
}

func TestFirst(t *testing.T) {
	m := model.Build()
	for _, name := range []string{"factorial", "sudoku"} {
		t0 := time.Now()
		k, err := kernel.New(m)
		if err != nil {
			t.Fatal(err)
		}
		t.Log("new", time.Since(t0))
		p := decode.NewPlanned(m, false)
		tokens := prompt(t, name, 5)
		for _, tok := range tokens {
			k.Append(int(tok))
			p.Append(int(tok))
		}
		stop := make([]bool, m.Vocab)
		for i := range stop {
			stop[i] = machine.Token(i).EndsRun()
		}
		k.SetStop(stop)
		t0 = time.Now()
		k.Next()
		t.Log("prefill", len(tokens), time.Since(t0))
		n := 0
		var spent, plain time.Duration
		for done := false; !done; {
			t0 := time.Now()
			got := k.Run(nil, 4096)
			spent += time.Since(t0)
			t0 = time.Now()
			for i, g := range got {
				want := p.Next()
				if int(g) != want {
					t.Fatalf("%s: token %d: got %v, want %v", name, n+i, machine.Token(g), machine.Token(want))
				}
				p.Append(want)
				done = machine.Token(g).EndsRun()
			}
			plain += time.Since(t0)
			n += len(got)
		}
		t.Logf("%s: %d tokens, kernel %.0f/s, planned %.0f/s, %d bytes/token", name, n, float64(n)/spent.Seconds(), float64(n)/plain.Seconds(), k.Bytes()/int64(k.Len()))
	}
}
