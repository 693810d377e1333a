package interpreter_test

import (
	"slices"
	"testing"
	"time"

	"wasmformer/engine/internal/decode"
	"wasmformer/engine/internal/graph"
	"wasmformer/engine/internal/interpreter"
	"wasmformer/engine/internal/lower"
	"wasmformer/engine/internal/machine"
	"wasmformer/engine/internal/seed"
	"wasmformer/engine/internal/wasm"
	"wasmformer/site/examples"
)

func TestSizes(t *testing.T) {
	for _, e := range examples.List() {
		m, err := wasm.Decode(e.Wasm)
		if err != nil {
			t.Fatal(err)
		}
		p, err := lower.Lower(m, lower.Seed)
		if err != nil {
			t.Log(e.Name, err)
			continue
		}
		q, err := seed.ReadPrompt(p.Prompt())
		if err != nil {
			t.Error(e.Name, err)
			continue
		}
		t.Log(e.Name, e.ABI, len(p.Prompt()), q.Pages, len(q.Records), len(q.Data))
	}
}

func TestBakeEval(t *testing.T) {
	e, _ := examples.Find("factorial")
	m, _ := wasm.Decode(e.Wasm)
	p, _ := lower.Lower(m, lower.Seed)
	q, err := seed.ReadPrompt(p.Prompt())
	if err != nil {
		t.Fatal(err)
	}
	call := p.AppendCall(nil, p.Funcs[0].Entry, []uint32{5})
	b := seed.Bake(q)
	b.Fill()
	run := func(g *graph.Graph, prompt []machine.Token) []int {
		ev := graph.NewEval(g)
		var v []float64
		for _, t := range prompt {
			v = ev.Step(int(t))
		}
		var out []int
		for range 1000 {
			n := ev.Next(v)
			out = append(out, n)
			if machine.Token(n).EndsRun() {
				break
			}
			v = ev.Step(n)
		}
		if ev.Err() != nil {
			t.Error(ev.Err())
		}
		return out
	}
	want := run(seed.Build(), append(p.Prompt(), call...))
	var prompt []machine.Token
	for i := range seed.NumRulers() {
		prompt = append(prompt, seed.Ruler(i))
	}
	got := run(b.Graph, append(prompt, call...))
	t.Log(len(want), len(got), slices.Equal(want, got))
	if !slices.Equal(want, got) {
		for i := range min(len(want), len(got)) {
			if want[i] != got[i] {
				t.Fatal(i, machine.Token(want[i]), machine.Token(got[i]))
			}
		}
	}
}

func TestBakeProve(t *testing.T) {
	for _, name := range []string{"factorial", "sudoku"} {
		e, _ := examples.Find(name)
		m, _ := wasm.Decode(e.Wasm)
		p, _ := lower.Lower(m, lower.Seed)
		q, err := seed.ReadPrompt(p.Prompt())
		if err != nil {
			t.Fatal(err)
		}
		begin := time.Now()
		w := interpreter.Bake(q)
		s := w.Size()
		t.Logf("%s: %v %+v", name, time.Since(begin), s)
		begin = time.Now()
		report, err := decode.Prove(w)
		t.Log(time.Since(begin), err)
		if report != nil {
			for i, f := range report.Failures {
				if i < 20 {
					t.Log(f)
				}
			}
		}
		if err != nil {
			t.Error(err)
		}
	}
}
