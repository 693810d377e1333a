package build

import (
	"bytes"
	"html/template"
	"regexp"
	"strconv"
	"testing"

	"wasmformer/engine"
	"wasmformer/engine/inspect"
	"wasmformer/site/examples"
)

// TestRecording runs the program with the textbook decoder, and compares
// the page's arcs, as they are written, with what the heads of each position find.
func TestRecording(t *testing.T) {
	recorded, err := recordedPage()
	if err != nil {
		t.Fatal(err)
	}
	tmpl, err := template.ParseFiles("../pages/recorded.html", "../pages/picture.html")
	if err != nil {
		t.Fatal(err)
	}
	var page bytes.Buffer
	if err := tmpl.Execute(&page, recorded); err != nil {
		t.Fatal(err)
	}

	e, _ := examples.Find("gcd")
	module, err := engine.Compile(e.Wasm)
	if err != nil {
		t.Fatal(err)
	}
	instance, err := module.Instantiate(t.Context(), engine.Options{Decoder: engine.Dense})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := instance.ExportedFunction("gcd").Call(t.Context(), 48, 36); err != nil {
		t.Fatal(err)
	}
	tokens := instance.Tokens()
	in, err := inspect.New(nil)
	if err != nil {
		t.Fatal(err)
	}
	if err := in.Append(tokens...); err != nil {
		t.Fatal(err)
	}
	log := instance.NewLog()
	for log.Advance(1 << 20) {
	}

	type arc struct {
		step     int
		head     string
		from, to int
	}
	want := map[arc]int{}
	shown := map[arc]bool{}
	for p := range tokens {
		if !instance.Decoded(p) {
			continue
		}
		look, err := in.Look(p - 1)
		if err != nil {
			t.Fatal(err)
		}
		s := log.Step(log.StepOf(p))
		for _, h := range look.Story() {
			a := arc{s.Index, h.Name, p, h.Found}
			want[a] = 2 // a wide and a narrow picture
			if s.WasmInstr() == "i32.rem_u" && s.Operands[0] == 48 {
				shown[a] = true
			}
		}
	}
	if len(want) < 40 || len(shown) != 3 {
		t.Fatalf("%d arcs, %d of the first i32.rem_u", len(want), len(shown))
	}
	number := func(b []byte) int { n, _ := strconv.Atoi(string(b)); return n }
	for _, m := range regexp.MustCompile(`data-step="(\d+)" data-head="([^"]+)" data-from="(\d+)" data-to="(\d+)" d="[^"]+"( hidden)?`).FindAllSubmatch(page.Bytes(), -1) {
		a := arc{number(m[1]), string(m[2]), number(m[3]), number(m[4])}
		if want[a]--; want[a] < 0 {
			t.Errorf("the page draws %+v, which no head did", a)
		}
		if hidden := len(m[5]) > 0; hidden == shown[a] {
			t.Errorf("%+v: hidden is %t at first", a, hidden)
		}
	}
	for a, missing := range want {
		if missing > 0 {
			t.Errorf("the page does not draw %+v", a)
		}
	}
}
