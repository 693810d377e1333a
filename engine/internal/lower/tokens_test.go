package lower

import (
	"slices"
	"testing"

	"wasmformer/engine/internal/machine"
	"wasmformer/site/examples"
)

// TestTokens compares what is counted with what is made: a program's prompt, and
// numbers of every length.
func TestTokens(t *testing.T) {
	check := func(what string, tokens Tokens, want []machine.Token) {
		t.Helper()
		if got := tokens.Slice(); tokens.Len() != len(want) || !slices.Equal(got, want) {
			t.Errorf("%s: counts %d and makes %d tokens, want %d", what, tokens.Len(), len(got), len(want))
		}
	}
	var numbers []machine.Token
	for shift := range 33 {
		for _, d := range []uint32{0, 1, 2} {
			numbers = machine.AppendNumber(numbers, 1<<shift-d, machine.Data)
		}
	}
	check("numbers", TokensOf(func(w *Writer) {
		for shift := range 33 {
			for _, d := range []uint32{0, 1, 2} {
				w.Number(1<<shift-d, machine.Data)
			}
		}
	}), numbers)
	for _, e := range examples.List() {
		p, err := Binary(e.Wasm)
		if err != nil {
			t.Fatal(err)
		}
		prompt := p.Prompt()
		check(e.Name, p.Tokens(), prompt)
		check(e.Name+" and numbers", Join(p.Tokens(), TokensOf(func(w *Writer) { w.Tokens(numbers) })), append(prompt, numbers...))
		p.Sent()
		check(e.Name+", sent", p.Tokens(), nil)
		for range p.Tokens().All() {
			t.Errorf("%s: yields no tokens", e.Name)
		}
	}
}

// TestTokensStop takes the first tokens only.
func TestTokensStop(t *testing.T) {
	var w Words
	w.SetBytes(0, make([]byte, 1<<20))
	w.SetBytes(5, []byte{1, 2, 3, 4, 5})
	w.SetBytes(24, []byte{7})
	w.SetBytes(44, []byte{8})
	w.SetBytes(1<<20, []byte{1})
	first := true
	for some := range TokensOf(func(t *Writer) { w.write(t, false) }).All() {
		if !first || len(some) < writerTokens || len(some) > 2*writerTokens {
			t.Fatalf("%d tokens more", len(some))
		}
		first = false
		break
	}
	fresh := TokensOf(w.Write).Slice()
	want := []machine.Token{machine.ByteToken(machine.Jump, 1),
		machine.ByteToken(machine.Cont, 3), machine.ByteToken(machine.Cont, 2), machine.ByteToken(machine.Cont, 1), machine.ByteToken(machine.Data, 0),
		machine.ByteToken(machine.Cont, 5), machine.ByteToken(machine.Data, 4),
		// Three words of zeros are written, a gap of four is jumped over.
		machine.ByteToken(machine.Data, 0), machine.ByteToken(machine.Data, 0), machine.ByteToken(machine.Data, 0), machine.ByteToken(machine.Data, 7),
		machine.ByteToken(machine.Jump, 11), machine.ByteToken(machine.Data, 8),
	}
	want = machine.AppendNumber(append([]machine.Token{}, want...), 1<<18, machine.Jump)
	want = append(want, machine.ByteToken(machine.Data, 1))
	if !slices.Equal(fresh, want) {
		t.Errorf("got %v, want %v", fresh, want)
	}
}
