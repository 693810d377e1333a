package decode

import (
	"os"
	"testing"

	"wasmformer/engine/internal/interpreter"
	"wasmformer/engine/internal/lower"
	"wasmformer/engine/internal/machine"
	"wasmformer/engine/internal/wasm"
	"wasmformer/engine/model"
)

func prompt(t testing.TB, name string, args ...uint32) []machine.Token {
	b, err := os.ReadFile("../../../site/examples/" + name + "/main.wasm")
	if err != nil {
		t.Fatal(err)
	}
	p, err := lower.Binary(b)
	if err != nil {
		t.Fatal(err)
	}
	entry := -1
	for _, e := range p.Module.Exports {
		if e.Kind == wasm.ExternFunc {
			entry = p.Funcs[e.Index].Entry
		}
	}
	tokens := p.Prompt()
	if name == "sudoku" {
		for _, e := range p.Module.Exports {
			if e.Name == "__heap_base" {
				args[0] = (p.Globals[e.Index] + 15) &^ 15
			}
		}
		s := "8..........36......7..9.2...5...7.......457.....1...3...1....68..85...1..9....4.." + "\x00\x00\x00"
		var w lower.Words
		w.SetBytes(uint64(args[0]), []byte(s[:84]))
		tokens = append(tokens, lower.TokensOf(w.Write).Slice()...)
	}
	return p.AppendCall(tokens, entry, args)
}

// newPlanned is a planned decoder of a model that is to have one.
func newPlanned(t testing.TB, m *model.Model, linear bool) *Planned {
	t.Helper()
	plan, err := NewPlan(m)
	if err != nil {
		t.Fatal(err)
	}
	return plan.NewDecoder(linear)
}

// TestPlannedIsDense decodes a whole run with both decoders.
func TestPlannedIsDense(t *testing.T) {
	m := interpreter.Build()
	dense, planned := NewDense(m), newPlanned(t, m, false)
	for _, tok := range prompt(t, "factorial", 5) {
		dense.Append(int(tok))
		planned.Append(int(tok))
	}
	for n := 0; ; n++ {
		a, b := machine.Token(dense.Next()), machine.Token(planned.Next())
		if a != b {
			t.Fatalf("token %d: planned gives %s, dense %s", n, b, a)
		}
		if a.EndsRun() {
			if n != 68 {
				t.Errorf("halted after %d tokens, want 68", n)
			}
			return
		}
		if n > 1000 {
			t.Fatal("no end after 1000 tokens")
		}
		dense.Append(int(a))
		planned.Append(int(a))
	}
}

// BenchmarkDense decodes a token behind each of the first few hundred of a prompt.
func BenchmarkDense(b *testing.B) {
	m, tokens := interpreter.Build(), prompt(b, "gcd", 0)
	var d *Dense
	for b.Loop() {
		if d == nil || d.Len() == len(tokens) {
			d = NewDense(m)
		}
		d.Append(int(tokens[d.Len()]))
		d.Next()
	}
	b.ReportMetric(float64(b.N)/b.Elapsed().Seconds(), "tokens/s")
}

// BenchmarkPlanned decodes the hardest Sudoku among the examples.
func BenchmarkPlanned(b *testing.B) {
	plan, err := NewPlan(interpreter.Build())
	if err != nil {
		b.Fatal(err)
	}
	tokens := prompt(b, "sudoku", 0)
	n := 0
	for b.Loop() {
		d := plan.NewDecoder(false)
		for _, tok := range tokens {
			d.Append(int(tok))
		}
		for {
			t := machine.Token(d.Next())
			n++
			if t.EndsRun() {
				break
			}
			d.Append(int(t))
		}
		b.ReportMetric(float64(d.Bytes())/float64(d.Len()), "bytes/token")
	}
	b.ReportMetric(float64(n)/b.Elapsed().Seconds(), "tokens/s")
}
