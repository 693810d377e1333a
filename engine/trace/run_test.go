package trace

import (
	"os"
	"path/filepath"
	"testing"

	"wasmformer/engine/internal/decode"
	"wasmformer/engine/internal/interpreter"
	"wasmformer/engine/internal/lower"
	"wasmformer/engine/internal/machine"
	"wasmformer/engine/internal/wasm"
)

// example lowers one of the site's examples.
func example(t testing.TB, name string) *lower.Program {
	t.Helper()
	b, err := os.ReadFile(filepath.Join("../../site/examples", name, "main.wasm"))
	if err != nil {
		t.Fatal(err)
	}
	return program(t, b)
}

func program(t testing.TB, b []byte) *lower.Program {
	t.Helper()
	p, err := lower.Binary(b)
	if err != nil {
		t.Fatal(err)
	}
	return p
}

// export is the index of an exported function.
func export(t testing.TB, p *lower.Program, name string) int {
	t.Helper()
	for _, e := range p.Module.Exports {
		if e.Name == name && e.Kind == wasm.ExternFunc {
			return int(e.Index)
		}
	}
	t.Fatalf("no exported function %s", name)
	return 0
}

// testdata lowers a module of this package.
func testdata(t testing.TB, name string) *lower.Program {
	t.Helper()
	b, err := os.ReadFile(filepath.Join("testdata", name+".wasm"))
	if err != nil {
		t.Fatal(err)
	}
	return program(t, b)
}

// run is a stream that the model continues.
type run struct {
	decoder decode.Decoder
	tokens  []machine.Token
}

func newRun() *run {
	plan, err := decode.NewPlan(interpreter.Build())
	if err != nil {
		panic(err)
	}
	return &run{decoder: plan.NewDecoder(false)}
}

// say appends the host's tokens.
func (r *run) say(tokens ...machine.Token) {
	for _, t := range tokens {
		r.decoder.Append(int(t))
		r.tokens = append(r.tokens, t)
	}
}

// answer appends the model's tokens until the run ends, at most max.
func (r *run) answer(t testing.TB, max int) {
	t.Helper()
	for range max {
		next := machine.Token(r.decoder.Next())
		r.say(next)
		if next.EndsRun() {
			return
		}
	}
	t.Fatalf("no end after %d tokens", max)
}
