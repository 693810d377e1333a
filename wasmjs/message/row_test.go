package message

import (
	"reflect"
	"testing"
)

func TestRows(t *testing.T) {
	rows := []Row{
		{Step: 1 << 40, Func: -1, Instr: -1, Function: "f\x00\xff", Text: "i32.add", Operands: "1 −2", Effect: "=3", First: 7,
			Tokens: []Token{{"2a", "byte", "the number 42"}, {"commit", "commit", ""}}, More: 3, Executed: 9, Depth: 2},
		{Tokens: []Token{}},
	}
	b := packRows(rows)
	if got := unpackRows(b); !reflect.DeepEqual(got, rows) {
		t.Errorf("got %+v, want %+v", got, rows)
	}
	for n := range b { // cut short: no panic, and no more rows than there were
		if got := unpackRows(b[:n]); len(got) > len(rows) {
			t.Errorf("%d bytes give %d rows", n, len(got))
		}
	}
	if got := unpackRows([]byte{0xfe, 0xff, 0xff, 0xff, 0x0f, 1, 2}); len(got) > 2 {
		t.Errorf("a length beyond the end gives %d rows", len(got))
	}
}
