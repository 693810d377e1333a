package trace

import (
	"testing"

	"wasmformer/engine/internal/lower"
	"wasmformer/engine/internal/machine"
)

func feedAll(m *Machine, tokens []machine.Token) {
	for _, t := range tokens {
		m.Feed(t)
	}
}

func TestRun(t *testing.T) {
	for _, c := range []struct {
		example, export string
		args            []uint32
		want            uint32
	}{
		{"factorial", "factorial", []uint32{5}, 120},
		{"gcd", "gcd", []uint32{36, 24}, 12},
		{"fibonacci", "fib", []uint32{4}, 3},
	} {
		t.Run(c.example, func(t *testing.T) {
			p := example(t, c.example)
			r := newRun()
			r.say(p.AppendCall(p.Prompt(), p.Funcs[export(t, p, c.export)].Entry, c.args)...)
			prompt := len(r.tokens)
			r.answer(t, 1000)
			m := NewMachine(p)
			feedAll(m, r.tokens)
			if code, ended := m.Ended(); !ended || code != machine.Halt {
				t.Errorf("ended: %v, %v", code, ended)
			}
			if got := m.Results(1)[0]; got != c.want {
				t.Errorf("result %d, want %d", got, c.want)
			}
			t.Logf("prompt %d, trace %d tokens, %d instructions, stack %v", prompt, len(r.tokens)-prompt, m.Instructions(), m.Stack(0))
		})
	}
}

// compute appends the tokens of a call in the compute ABI: the input's words
// at the first multiple of 16 after the heap base, then the call.
func compute(t testing.TB, p *lower.Program, tokens []machine.Token, input string) []machine.Token {
	t.Helper()
	at := uint32(0)
	for _, e := range p.Module.Exports {
		if e.Name == "__heap_base" {
			at = (p.Globals[e.Index] + 15) &^ 15
		}
	}
	var words lower.Words
	words.SetBytes(uint64(at), []byte(input))
	tokens = append(tokens, lower.TokensOf(words.Write).Slice()...)
	return p.AppendCall(tokens, p.Funcs[export(t, p, "compute")].Entry, []uint32{at})
}

func TestOutput(t *testing.T) {
	p := example(t, "hello")
	r := newRun()
	r.say(compute(t, p, p.Prompt(), "Ada")...)
	r.answer(t, 1000)
	m := NewMachine(p)
	var out []byte
	m.Output = func(b byte) { out = append(out, b) }
	feedAll(m, r.tokens)
	if want := "Hello, Ada!\n"; string(out) != want {
		t.Errorf("output %q, want %q", out, want)
	}
	if m.Outputs() != uint64(len(out)) {
		t.Errorf("%d bytes of output, want %d", m.Outputs(), len(out))
	}
	t.Log(len(r.tokens))
}
