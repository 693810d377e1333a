package inspect_test

import (
	"fmt"
	"reflect"
	"strings"
	"testing"

	"wasmformer/engine"
	"wasmformer/engine/inspect"
	"wasmformer/engine/internal/interpreter"
	"wasmformer/engine/trace"
	"wasmformer/site/examples"
)

// run decodes gcd(48, 36), and inspects its tokens.
func run(t testing.TB) (*engine.Instance, *inspect.Inspector) {
	e, _ := examples.Find("gcd")
	m, err := engine.Compile(e.Wasm)
	if err != nil {
		t.Fatal(err)
	}
	i, err := m.Instantiate(t.Context(), engine.Options{Decoder: engine.Planned})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := i.ExportedFunction("gcd").Call(t.Context(), 48, 36); err != nil {
		t.Fatal(err)
	}
	in, err := inspect.New(nil)
	if err != nil {
		t.Fatal(err)
	}
	if err := in.Append(i.Tokens()...); err != nil {
		t.Fatal(err)
	}
	return i, in
}

// TestStory: what the heads of i32.rem_u say: which instruction, who pushed the
// operands, and what these are.
func TestStory(t *testing.T) {
	i, in := run(t)
	tokens := i.Tokens()
	log := i.NewLog()
	for log.Advance(1 << 20) {
	}
	steps := 0
	for _, s := range log.Steps(0, log.Len()) {
		if s.WasmInstr() != "i32.rem_u" {
			continue
		}
		steps++
		look, err := in.Look(s.From - 1)
		if err != nil {
			t.Fatal(err)
		}
		if look.Top[0].Token != s.Tokens[0] || look.Top[0].Value <= look.Top[1].Value {
			t.Errorf("the highest logits are %v, the token is %s", look.Top, s.Tokens[0])
		}
		var story []string
		for _, h := range look.Story() {
			story = append(story, h.Name)
		}
		if fmt.Sprint(story) != "[fetch A B]" {
			t.Errorf("the story is %v", story)
		}
		got := map[string]inspect.Head{}
		for _, l := range look.Layers {
			for _, h := range l.Heads {
				if _, known := got[h.Name]; h.Read && !known {
					got[h.Name] = h
				}
			}
		}
		if h := got["fetch"]; tokens[h.Found].String() != "i32.rem_u" || h.Purpose != "fetches the instruction at the cursor" {
			t.Errorf("fetch finds %s: %+v", tokens[h.Found], h)
		}
		for n, name := range []string{"A", "B"} {
			if h := got[name]; h.Value[0] != float64(s.Operands[n]) || h.Query[0] != float64(h.Found) {
				t.Errorf("%s is %v, the operand %d", name, h.Value, s.Operands[n])
			}
			if h := got["stack."+name]; tokens[h.Found].String() != "commit" || h.Value[0] != float64(got[name].Found) {
				t.Errorf("stack.%s finds %s: %+v", name, tokens[h.Found], h)
			}
		}
	}
	if steps != 2 {
		t.Errorf("%d steps of i32.rem_u", steps)
	}
}

// TestSlots: names follow what heads and gates write, and agree with the numbers:
// a slot without a name holds 0.
func TestSlots(t *testing.T) {
	_, in := run(t)
	named := 0
	for _, at := range []int{0, 40, 259, in.Len() - 1} {
		look, err := in.Look(at)
		if err != nil {
			t.Fatal(err)
		}
		check := func(where string, names []string, x []float64) {
			for s, name := range names {
				if name != "" {
					named++
				} else if x[s] != 0 {
					t.Errorf("position %d, %s: slot %d holds %v and has no name", at, where, s, x[s])
				}
			}
		}
		check("first", look.Slots, look.First)
		for l := range look.Layers {
			check(fmt.Sprint("attention of layer ", l), look.Layers[l].AttentionSlots, look.Layers[l].Attention)
			check(fmt.Sprint("layer ", l), look.Layers[l].AfterSlots, look.Layers[l].After)
		}
	}
	if named < 1000 {
		t.Errorf("only %d names", named)
	}
}

// TestKeys: the key that a head found is among its set's keys, at its position.
func TestKeys(t *testing.T) {
	_, in := run(t)
	at := in.Len() - 3
	look, err := in.Look(at)
	if err != nil {
		t.Fatal(err)
	}
	checked := 0
	for _, l := range look.Layers {
		for _, h := range l.Heads {
			keys, positions, err := in.Keys(h.Keys, at)
			if err != nil {
				t.Fatal(err)
			}
			for n, p := range positions {
				if p == h.Found && keys[n] == h.Key {
					checked++
				}
				if score := h.Query[0]*keys[n][0] + h.Query[1]*keys[n][1]; score > h.Score() {
					t.Errorf("%s: the key of position %d has score %v, the winner %v", h.Name, p, score, h.Score())
				}
			}
		}
	}
	if checked < 70 {
		t.Errorf("%d keys", checked)
	}
}

// TestMisuse: positions, sets and tokens that are not there.
func TestMisuse(t *testing.T) {
	in, err := inspect.New(interpreter.Build())
	if err != nil {
		t.Fatal(err)
	}
	_, look := in.Look(0)
	_, _, keys := in.Keys(0, 0)
	for want, err := range map[string]error{"position 0, there are 0 tokens": look, "keys 0 at position 0: there are": keys,
		"token 60000, the vocabulary has": in.Append(trace.Token(60_000))} {
		if err == nil || !strings.HasPrefix(err.Error(), want) {
			t.Errorf("got %v, want %s", err, want)
		}
	}
}

// TestReset: an inspector that has forgotten a run reads the same run as before.
func TestReset(t *testing.T) {
	i, in := run(t)
	at := in.Len() - 3
	want, err := in.Look(at)
	if err != nil {
		t.Fatal(err)
	}
	in.Reset()
	if in.Len() != 0 {
		t.Errorf("%d tokens are left", in.Len())
	}
	if err := in.Append(i.Tokens()...); err != nil {
		t.Fatal(err)
	}
	if got, err := in.Look(at); err != nil || !reflect.DeepEqual(got, want) {
		t.Errorf("the second time the numbers differ: %v", err)
	}
}
