package message

import (
	"reflect"
	"testing"
	"time"

	"wasmformer/engine/bench"
)

// full has one of each message, no field empty.
var full = []Message{
	&Failure{Text: "f\x00\xff"},
	&Inspect{Wasm: []byte{0, 1}},
	&Inspection{Error: "e", Functions: []Function{{"f", "() → i32", 3}}, Compute: true, Hosted: true, Listing: "(func)\n", Lines: []int{0, 7}},
	&Run{Run: 3, Wasm: []byte{1}, Export: "main", Args: "1 −2", Input: []byte{0}, Limit: 1 << 40, Memory: 1 << 30, Slow: true, Imports: "{}"},
	&Continue{Limit: -1, Memory: 7},
	&Pace{Slow: true},
	&Progress{Run: 1, Figures: figures, Output: []byte("out")},
	&Ended{Progress: Progress{Run: 1, Figures: figures, Output: []byte("out")}, State: "trap", Text: "t", Results: []string{"1", ""}, Resumes: true, Reading: true, Telling: 8},
	&Reading{Run: 1, Steps: 2, Read: 3, More: true, Telling: 4},
	&Rows{From: 1, Count: 2},
	&RowList{Steps: 9, Rows: []Row{row, row}},
	&StateAt{Step: 1 << 40, Frame: -1, Address: 1 << 31},
	&State{Row: row, Frame: 1, Frames: []string{"host", "main"}, Stack: []int64{-1, 1 << 40}, Locals: []Named{{"0 a", "1.5", -5}},
		Globals: []Named{{"1", "6", 6}}, Pages: 2, Address: 256, Memory: []byte{9}, Cut: 4},
	&Bench{Wasm: []byte{1}, Input: []byte{2}, Preset: "seed", Series: bench.Series{Decoder: "dense", KV: "hull", Marks: []int64{1, 1 << 40},
		Cap: time.Second, PromptCap: time.Minute, Runs: 3, Every: 4}},
	&BenchProgress{Run: 1, Prompt: 2, Tokens: 3, Seconds: 0.1},
	&BenchPoint{bench.Point{Decoder: "kernel", KV: "hull", Tokens: 1, Prompt: 2, Seconds: 0.1, AtEnd: 1e-9, Instructions: 0.5, BytesPerToken: 61.25, Measured: 7, Share: 0.9}},
	&BenchEnded{Error: "e", Model: "m"},
	&Tokens{From: 7},
	&TokenList{Total: 9, Tokens: []byte{1, 2}},
	&Sources{Described: []int{0, 1 << 40}, Named: []int{3}},
	&SourceList{Sources: []Source{{Position: 5, Step: -1, Token: Token{"i32.add", "prompt", "instruction 3"}}}},
	&Follow{From: 8, Tokens: []byte{3, 4}},
	&Followed{Tokens: 3},
	&Inquiry{What: "look", JSON: `{"Position":6}`},
	&Finding{JSON: "[-0]"},
}

var figures = Figures{Prompt: 1, PromptTotal: 2, Tokens: 3, Instructions: 4, Bytes: 5, Steps: 6, Seconds: 0.1, Rate: 1e7,
	Decoder: "kernel", KV: "hull", Layers: 37, Width: 238, Heads: 48}

var row = Row{Step: 1 << 40, Host: true, Func: -1, Instr: -1, Function: "f\x00\xff", Text: "i32.add", Operands: "1 −2", Effect: "=3", First: 7,
	Tokens: []Token{{"2a", "byte", "the number 42"}, {"commit", "commit", "c"}}, More: 3, Executed: 9, Depth: 2}

func TestRoundTrip(t *testing.T) {
	for _, m := range append(full, &Ready{}, &Stop{}) {
		got := m.blank()
		if err := Unpack(Pack(m), got); err != nil || !reflect.DeepEqual(got, m) {
			t.Errorf("%s: got %+v, %v, want %+v", m.Kind(), got, err, m)
		}
		if err := Unpack(append(Pack(m), 0), m.blank()); err == nil {
			t.Errorf("%s: a byte behind it is no error", m.Kind())
		}
	}
}

// TestEveryFieldIsSent finds a field that a walk forgets, or that full does not
// set: the round trip would not notice it.
func TestEveryFieldIsSent(t *testing.T) {
	for _, m := range full {
		unset(t, m.Kind(), reflect.ValueOf(m).Elem())
	}
}

func unset(t *testing.T, path string, v reflect.Value) {
	if v.Kind() != reflect.Struct {
		if v.IsZero() {
			t.Errorf("%s is not set in the example", path)
		}
		return
	}
	for i := range v.NumField() {
		unset(t, path+"."+v.Type().Field(i).Name, v.Field(i))
	}
}

// TestCutShort unpacks the beginning of each message: an error, no panic, and
// no more items than there are bytes.
func TestCutShort(t *testing.T) {
	for _, m := range full {
		b := Pack(m)
		for n := range b {
			if err := Unpack(b[:n], m.blank()); err == nil {
				t.Errorf("%s: %d of %d bytes are no error", m.Kind(), n, len(b))
			}
		}
	}
	var l RowList
	if err := Unpack([]byte{0, 0xfe, 0xff, 0xff, 0xff, 0x0f, 1, 2}, &l); err == nil || len(l.Rows) > 2 {
		t.Errorf("a length beyond the end gives %d rows, %v", len(l.Rows), err)
	}
}

// TestKinds holds each direction to one message a type.
func TestKinds(t *testing.T) {
	question, other := map[string]bool{}, map[string]bool{}
	for _, m := range append(full, &Ready{}, &Stop{}) {
		seen := other
		switch m.(type) {
		case *Inspect, *Run, *Continue, *Stop, *Rows, *StateAt, *Bench, *Tokens, *Sources, *Follow, *Inquiry:
			seen = question
		}
		if seen[m.Kind()] {
			t.Errorf("two messages are %q", m.Kind())
		}
		seen[m.Kind()] = true
	}
}
