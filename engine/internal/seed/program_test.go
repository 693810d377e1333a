package seed

import (
	"slices"
	"strings"
	"testing"

	"wasmformer/engine/internal/machine"
)

// prompt is a prompt with two records and data in two places.
func prompt() (t []machine.Token, p *Program) {
	p = &Program{Pages: 0x0102, Records: []Record{{machine.OpI32Const, 0x123, 0x456, 0xfedcba98}, {machine.OpI32Add, 1, 0, 0}},
		Data: []Byte{{7, 1}, {0x01020304, 255}}}
	number := func(v uint32, last machine.Class) {
		for shift := 24; shift > 0; shift -= 8 {
			t = append(t, machine.ByteToken(machine.Cont, byte(v>>shift)))
		}
		t = append(t, machine.ByteToken(last, byte(v)))
	}
	for i := range NumRulers() {
		t = append(t, Ruler(i))
	}
	number(p.Pages, machine.Cell)
	for _, r := range p.Records {
		t = r.Append(t)
	}
	number(0x01020304, machine.Jump)
	t = append(t, machine.ByteToken(machine.Data, 255))
	number(6, machine.Jump)
	t = append(t, machine.ByteToken(machine.Data, 0), machine.ByteToken(machine.Data, 1))
	return t, p
}

// TestReadPrompt reads a prompt back, and refuses each that is cut short within a number or a
// record, or has another token somewhere.
func TestReadPrompt(t *testing.T) {
	tokens, want := prompt()
	got, err := ReadPrompt(tokens)
	if err != nil {
		t.Fatal(err)
	}
	if got.Pages != want.Pages || !slices.Equal(got.Records, want.Records) || !slices.Equal(got.Data, want.Data) {
		t.Errorf("got %+v, want %+v", got, want)
	}
	for _, c := range []struct {
		what string
		with func([]machine.Token) []machine.Token
		want string
	}{
		{"no rulers", func(t []machine.Token) []machine.Token { return t[NumRulers():] }, "ruler 0"},
		{"a ruler twice", func(t []machine.Token) []machine.Token { t[9] = t[8]; return t }, "ruler 9"},
		{"an end in the memory's size", func(t []machine.Token) []machine.Token { return t[:NumRulers()+2] }, "ends at token 258"},
		{"an end in a record", func(t []machine.Token) []machine.Token { return t[:NumRulers()+4+7] }, "token 267"},
		{"a record without an instruction", func(t []machine.Token) []machine.Token { t[NumRulers()+4+7] = t[NumRulers()]; return t }, "token 267"},
		{"data without an address", func(t []machine.Token) []machine.Token { return append(t, machine.Pad) }, "token 287"},
	} {
		tokens, _ := prompt()
		if _, err := ReadPrompt(c.with(tokens)); err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: got %v, want an error with %q", c.what, err, c.want)
		}
	}
}
