package decode

import (
	"os"
	"testing"
	"time"

	"wasmformer/engine/lower"
	"wasmformer/engine/machine"
	"wasmformer/engine/model"
	"wasmformer/engine/wasm"
)

func prompt(t testing.TB, name string, args ...uint32) []machine.Token {
	b, err := os.ReadFile("../../site/examples/" + name + "/main.wasm")
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

func TestPlannedIsDense(t *testing.T) {
	m := model.Build()
	d := NewDense(m)
	p := NewPlanned(m, false)
	for _, tok := range prompt(t, "factorial", 5) {
		d.Append(int(tok))
		p.Append(int(tok))
	}
	for i := 0; i < 500; i++ {
		a, b := machine.Token(d.Next()), machine.Token(p.Next())
		if a != b {
			t.Fatal(i, a, b)
		}
		if a.EndsRun() {
			t.Log(i)
			break
		}
		d.Append(int(a))
		p.Append(int(a))
	}
}

func TestSpeed(t *testing.T) {
	m := model.Build()
	t0 := time.Now()
	p := NewPlanned(m, false)
	t.Log("plan", time.Since(t0))
	t0 = time.Now()
	pr := prompt(t, "sudoku", 0)
	for _, tok := range pr {
		p.Append(int(tok))
	}
	t.Log("prefill", len(pr), time.Since(t0))
	t0 = time.Now()
	out := ""
	n := 0
	for ; n < 3000000; n++ {
		a := machine.Token(p.Next())
		if in := a.Info(); in.IsByte && in.Class == machine.Out {
			out += string(rune(in.Byte))
		}
		if a.EndsRun() {
			t.Log(a)
			break
		}
		p.Append(int(a))
	}
	el := time.Since(t0)
	t.Log(n, el, float64(n)/el.Seconds(), p.Bytes()/int64(p.Len()), out)
}
