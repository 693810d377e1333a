package link

import (
	"reflect"
	"slices"
	"strings"
	"testing"

	"wasmformer/engine/weights"
)

var full = Program{Language: "c", Source: "int x; // ü 🧮 中文\n", Wasm: []byte{0, 1, 0xff}, Name: "a",
	Input: "Ада 👩‍🔬\x00", Args: "1 -2", Export: "f", Limit: 1 << 40, Step: 77, View: "trace",
	States: []State{{"state", "frame=2&address=1024"}, {"ü", ":"}}, Model: "seed",
	Result: "10\n", Trace: "i32.add", Imports: `{"env.a":"7"}`}

func TestRoundTrip(t *testing.T) {
	for _, p := range []Program{full, {Language: "wat"}} {
		packed, err := Packed(Text(p.Fields()))
		if err != nil {
			t.Fatal(err)
		}
		got, err := Parse(packed)
		if err != nil || !reflect.DeepEqual(got, p) {
			t.Errorf("got %+v, %v, want %+v", got, err, p)
		}
	}
}

// TestModels: a link can name what there is.
func TestModels(t *testing.T) {
	if want := weights.Presets(); !slices.Equal(Models, want) {
		t.Errorf("links know the models %q, there are %q", Models, want)
	}
}

// TestFormat pins version 1: links of it must decode for ever.
func TestFormat(t *testing.T) {
	const text = "1AQN3YXQCCChtb2R1bGUpBgExBwFmCAKQTgkBAwz"
	p := Program{Language: "wat", Source: "(module)", Args: "1", Export: "f", Limit: 10000, Step: 3}
	if got := Text(p.Fields()); got != text {
		t.Errorf("got %s, want %s", got, text)
	}
	packed, err := Packed(text)
	if err != nil {
		t.Fatal(err)
	}
	if got, err := Parse(packed); err != nil || !reflect.DeepEqual(got, p) {
		t.Errorf("got %+v, %v, want %+v", got, err, p)
	}
}

func TestUnknownFieldsAreSkipped(t *testing.T) {
	got, err := Parse(append(full.Fields(), 200, 3, 1, 2, 3))
	if err != nil || !reflect.DeepEqual(got, full) {
		t.Errorf("got %+v, %v", got, err)
	}
}

func TestBroken(t *testing.T) {
	for _, c := range []struct{ reason, text, want string }{
		{"nothing", "", "empty"},
		{"newer", "2abcz", "newer version"},
		{"other", "docs", "format number"},
		{"cut off", "1AQN3YXQ", "cut off"},
		{"not base64", "1<script>z", "no link has"},
		{"a length beyond the end", Text([]byte{1, 0xff, 0xff, 0xff, 0xff, 0x0f, 'c'}), "longer than what follows"},
		{"a varint without end", Text([]byte{1, 0xff, 0xff}), "longer than what follows"},
		{"not UTF-8", Text([]byte{1, 1, 0xff}), "UTF-8"},
		{"a state without a view", Text([]byte{11, 1, 'a'}), "view's name"},
		{"more states than views", Text([]byte(strings.Repeat("\x0b\x02a:", 65))), "more than 64 views"},
		{"unknown language", Text([]byte{1, 2, 'g', 'o'}), "language"},
		{"unknown model", Text([]byte{1, 1, 'c', 12, 4, 'h', 'u', 'g', 'e'}), "model \"huge\", want one of wide, seed"},
		{"no language", Text(nil), "language"},
		{"too long", "1" + strings.Repeat("A", MaxText) + "z", "at most"},
	} {
		packed, err := Packed(c.text)
		if err == nil {
			_, err = Parse(packed)
		}
		if err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: got %v, want it to say %q", c.reason, err, c.want)
		}
	}
}

func FuzzParse(f *testing.F) {
	f.Add(full.Fields())
	f.Add([]byte{1, 0xff, 0xff, 0xff, 0xff, 0x0f})
	f.Fuzz(func(t *testing.T, data []byte) {
		p, err := Parse(data)
		if err != nil {
			return
		}
		again, err := Parse(p.Fields())
		if err != nil || !reflect.DeepEqual(again, p) {
			t.Errorf("%+v became %+v, %v", p, again, err)
		}
	})
}
