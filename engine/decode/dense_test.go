package decode

import (
	"os"
	"strings"
	"testing"

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
	return lower.AppendCall(p.Prompt(), p.Funcs[m.Exports[0].Index].Entry, args)
}

func TestDense(t *testing.T) {
	m := model.Build()
	d := NewDense(m)
	for _, tok := range prompt(t, "factorial", 5) {
		d.Append(int(tok))
	}
	var out []string
	for i := 0; i < 500; i++ {
		n := machine.Token(d.Next())
		out = append(out, n.String())
		if n.EndsRun() {
			break
		}
		d.Append(int(n))
	}
	t.Log(m.DModel, len(m.Layers), strings.Join(out, " "))
}
