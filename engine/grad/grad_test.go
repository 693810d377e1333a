package grad

import (
	_ "embed"
	"testing"
	"time"

	"wasmformer/engine"
)

//go:embed testdata/functions.wasm
var functions []byte

func TestTry(t *testing.T) {
	w, err := Interpreter(nil)
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		name string
		args []string
	}{
		{"affine", []string{"5"}},
		{"affine", []string{"300"}},
		{"affine", []string{"1000000"}},
		{"falling", []string{"50"}},
		{"product", []string{"12", "30"}},
		{"product", []string{"70000", "30"}},
		{"product", []string{"3000", "70000"}},
		{"cube", []string{"9"}},
		{"cube", []string{"16"}},
		{"called", []string{"20"}},
		{"stored", []string{"20"}},
		{"loop", []string{"20", "4"}},
		{"select", []string{"20"}},
		{"select", []string{"49"}},
		{"if", []string{"20"}},
		{"less", []string{"20"}},
		{"less", []string{"49"}},
		{"less", []string{"50"}},
		{"div", []string{"200", "8"}},
		{"div", []string{"203", "7"}},
		{"rem", []string{"203", "7"}},
		{"shift", []string{"20"}},
		{"xor", []string{"20"}},
		{"table", []string{"2"}},
		{"wide", []string{"5"}},
		{"wide", []string{"1000000000"}},
		{"float", []string{"5"}},
		{"float", []string{"5.123"}},
		{"single", []string{"5"}},
		{"square", []string{"5.5"}},
		{"square", []string{"-1.234"}},
		{"ratio", []string{"4"}},
		{"ratio", []string{"3.7"}},
		{"root", []string{"2"}},
		{"difference", []string{"3.25", "7.5"}},
		{"difference", []string{"-3.25", "7.1"}},
		{"converted", []string{"9"}},
	} {
		p, err := New(w, functions, c.name)
		if err != nil {
			t.Fatal(err)
		}
		var args []uint64
		for i, a := range c.args {
			v, err := p.Function.Params[i].Parse(a)
			if err != nil {
				t.Fatal(err)
			}
			args = append(args, v)
		}
		begin := time.Now()
		r, err := p.Run(t.Context(), Point{Args: args})
		if err != nil {
			t.Fatal(c, err)
		}
		t.Log(c.name, c.args, engine.ValueType(p.Function.Results[0]).Format(r.Results[0]), r.Prompt, r.Decoded(), time.Since(begin))
		inputs := p.Inputs()[:len(args)]
		for _, in := range p.Inputs() {
			if f := p.program.Funcs[0]; false && f.Name == "" {
				inputs = append(inputs, in)
			}
		}
		for mode := range StraightThrough + 1 {
			d, err := p.Derivatives(r, 0, inputs, mode)
			t.Log("   ", mode, d, err)
		}
		for _, in := range inputs {
			d, err := p.Difference(t.Context(), r, 0, in)
			t.Log("      ", in, d.Up, d.Down, d.Central, err, d.UpError, d.DownError)
			if d.UpRun != nil {
				cuts, err := p.Cuts(t.Context(), r, 0, d.UpRun)
				t.Log("      ", cuts, err)
			}
		}
	}
}
