package inspect_test

import (
	"slices"
	"testing"

	"wasmformer/engine"
	"wasmformer/engine/inspect"
	"wasmformer/engine/weights"
	"wasmformer/site/examples"
)

// TestSeed: of the preset seed, each head has a purpose, and the heads of a remainder say
// which instruction it was and what its operands are, as its run says.
func TestSeed(t *testing.T) {
	m, err := weights.Preset(weights.Seed)
	if err != nil {
		t.Fatal(err)
	}
	in, err := inspect.New(m)
	if err != nil {
		t.Fatal(err)
	}
	for l := range m.Layers {
		for h := range m.Layers[l].Heads() {
			if name, _, purpose := in.HeadNames(l, h); purpose == "" {
				t.Errorf("layer %d, head %d, %q: no purpose", l, h, name)
			}
		}
	}
	e, _ := examples.Find("factorial")
	module, err := engine.Compile(e.Wasm)
	if err != nil {
		t.Fatal(err)
	}
	i, err := module.Instantiate(t.Context(), engine.Options{Decoder: engine.Planned, Model: m})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := i.ExportedFunction("factorial").Call(t.Context(), 5); err != nil {
		t.Fatal(err)
	}
	tokens := i.Tokens()
	if err := in.Append(tokens...); err != nil {
		t.Fatal(err)
	}
	log := module.NewLog(i.Stream())
	for log.Advance(1 << 20) {
	}
	products := 0
	for _, s := range log.Steps(0, log.Len()) {
		if s.WasmInstr() != "i32.mul" {
			continue
		}
		products++
		look, err := in.Look(s.To - 2)
		if err != nil {
			t.Fatal(err)
		}
		if got, want := look.Top[0].Token, tokens[s.To-1]; got != want {
			t.Errorf("step %d: the highest logit is %s's, the token is %s", s.Index, got, want)
		}
		var story []string
		for _, h := range look.Story() {
			story = append(story, h.Name)
			switch h.Name {
			case "fetch.op":
				if got := tokens[h.Found].String(); got != "i32.mul" {
					t.Errorf("step %d: fetch.op finds %s", s.Index, got)
				}
			case "A", "B":
				n := map[string]int{"A": 0, "B": 1}[h.Name]
				if got, want := h.Value[0]+h.Value[1]*65536, float64(s.Operands[n]); got != want {
					t.Errorf("step %d: %s is %v, the operand %v", s.Index, h.Name, got, want)
				}
			}
		}
		if !slices.Equal(story, []string{"fetch.op", "A", "B"}) {
			t.Errorf("step %d: the story is %v", s.Index, story)
		}
	}
	if products != 5 {
		t.Errorf("%d products", products)
	}
}
