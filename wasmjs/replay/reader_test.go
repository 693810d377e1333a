//go:build js && wasm

package main

import (
	"encoding/binary"
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"

	"wasmformer/engine"
	"wasmformer/engine/hosts/wasi"
	"wasmformer/engine/trace"
	_ "wasmformer/engine/weights"
	"wasmformer/site/examples"
)

// ran is a run of an example, its tokens and steps.
func ran(t *testing.T, name string) (examples.Example, []trace.Token, *trace.Log) {
	t.Helper()
	e, _ := examples.Find(name)
	m, err := engine.Compile(e.Wasm)
	if err != nil {
		t.Fatal(err)
	}
	i, err := m.Instantiate(t.Context(), engine.Options{Decoder: engine.Planned})
	if err != nil {
		t.Fatal(err)
	}
	if e.Invoke == "" {
		err = i.Compute(t.Context(), []byte("9"))
	} else {
		_, err = i.ExportedFunction(e.Invoke).Call(t.Context(), 5)
	}
	if err != nil {
		t.Fatal(err)
	}
	log := i.NewLog()
	for log.Advance(1 << 20) {
	}
	return e, i.Tokens(), log
}

// asks asks a question as JSON, and unpacks the answer.
func asks[A any](t *testing.T, r *reader, what, text string, bytes []byte) A {
	t.Helper()
	b, err := r.answer(what, question{bytes: bytes, progress: func(int, int) {}, on: func() bool { return true }}, []byte(text))
	if err != nil {
		t.Fatalf("%s %s: %v", what, text, err)
	}
	var a A
	if err := json.Unmarshal(b, &a); err != nil {
		t.Fatal(err)
	}
	return a
}

func refused(t *testing.T, r *reader, what, text, want string) {
	t.Helper()
	_, err := r.answer(what, question{progress: func(int, int) {}, on: func() bool { return true }}, []byte(text))
	if err == nil || !strings.Contains(err.Error(), want) {
		t.Errorf("%s %s gives the error %v, want %q in it", what, text, err, want)
	}
}

func bytesOf(tokens []trace.Token) (b []byte) {
	for _, t := range tokens {
		b = binary.LittleEndian.AppendUint16(b, uint16(t))
	}
	return b
}

// TestReader reads runs one after the other, in parts, and compares its steps with
// those of the run itself.
func TestReader(t *testing.T) {
	r := new(reader)
	for _, what := range []string{"tokens", "buckets", "find", "watch", "values", "lines"} {
		refused(t, r, what, "{}", "no run")
	}
	refused(t, r, "nothing", "{}", "does not know")
	for _, name := range []string{"fibonacci", "quicksort"} {
		e, tokens, log := ran(t, name)
		asks[none](t, r, "begin", "{}", e.Wasm)
		for from := 0; from < len(tokens); from += 1000 {
			p := asks[progress](t, r, "tokens", fmt.Sprintf(`{"From":%d}`, from), bytesOf(tokens[from:min(from+1000, len(tokens))]))
			if p.Tokens != min(from+1000, len(tokens)) {
				t.Fatalf("%d tokens are read", p.Tokens)
			}
		}
		refused(t, r, "tokens", `{"From":1}`, "want the next ones")
		steps := log.Steps(0, log.Len())
		b := asks[trace.Buckets](t, r, "buckets", `{"From":0,"To":1000000,"Count":9}`, nil)
		total := 0
		for _, one := range b.Buckets {
			total += one.Steps
		}
		if total != len(steps) || len(b.Buckets) > 9 {
			t.Errorf("%s: %d buckets have %d steps, want %d", name, len(b.Buckets), total, len(steps))
		}
		f := asks[found](t, r, "find", fmt.Sprintf(`{"From":%d,"Forward":false,"Depth":0}`, len(steps)-1), nil)
		want := 0
		for _, s := range steps[:len(steps)-1] {
			if s.Depth == 0 {
				want = s.Index
			}
		}
		if f.Step != want {
			t.Errorf("%s: back outside of all calls is step %d, want %d", name, f.Step, want)
		}
		if _, err := r.answer("find", question{progress: func(int, int) {}, on: func() bool { return false }}, []byte(`{"From":1000000,"Depth":-1}`)); err == nil || err.Error() != "cancelled" {
			t.Errorf("%s: what nobody wants any more gives %v", name, err)
		}
	}
	asks[none](t, r, "begin", "{}", must(examples.Find("gcd")).Wasm)
	refused(t, r, "begin", "{}", "")
	refused(t, r, "buckets", "{}", "no run")
}

func must(e examples.Example, ok bool) examples.Example {
	if !ok {
		panic("no such example")
	}
	return e
}

// TestWatch reads a local by name and number, at each step.
func TestWatch(t *testing.T) {
	e, tokens, log := ran(t, "factorial")
	r := new(reader)
	asks[none](t, r, "begin", "{}", e.Wasm)
	asks[progress](t, r, "tokens", `{"From":0}`, bytesOf(tokens))
	w := asks[watched](t, r, "watch", `{"Text":" product ","Step":3}`, nil)
	if w.Index != 1 || w.Title != "local 1 product in factorial" {
		t.Fatalf("the watch is %+v", w)
	}
	if same := asks[watched](t, r, "watch", `{"Text":"1 in factorial","Step":0}`, nil); same != w {
		t.Errorf("by number it is %+v", same)
	}
	text, _ := json.Marshal(w)
	for _, s := range log.Steps(0, log.Len()) {
		v := asks[values](t, r, "values", fmt.Sprintf(`{"Step":%d,"Watches":[%s]}`, s.Index, text), nil).Watches[0]
		locals := log.StateAt(s.Index).Locals(s.Depth)
		if v.Known != (locals != nil) || v.Known && v.Decimal != fmt.Sprint(locals[1]) {
			t.Errorf("at step %d the value is %+v, the locals are %v", s.Index, v, locals)
		}
		next := ""
		for _, e := range s.Effects() {
			if e.Kind == trace.SetLocal && e.Index == 1 && e.Value != uint64(locals[1]) {
				next = fmt.Sprint(e.Value)
			}
		}
		if v.Next != next {
			t.Errorf("at step %d the next value is %q, want %q", s.Index, v.Next, next)
		}
	}
	for text, want := range map[string]string{"": "no function", "n": "", "9999": "no local", "x in main": "no function main", "global 0": "no global", "0x10": "beyond",
		"0x": "no address", "0x1:3": "not 3"} {
		step := 3
		if text == "" {
			step = 0
		}
		q, _ := json.Marshal(asked{text, step})
		if want == "" {
			asks[watched](t, r, "watch", string(q), nil)
		} else {
			refused(t, r, "watch", string(q), want)
		}
	}
	// Numbers of a link may be anything.
	v := asks[values](t, r, "values", `{"Step":5,"Watches":[{"Kind":"local","Index":-1},{"Kind":"global","Index":99999999},{"Kind":"address","Index":-5,"Width":99},{}]}`, nil)
	if slices.ContainsFunc(v.Watches, func(v value) bool { return v.Known }) {
		t.Errorf("what is not there has values: %+v", v)
	}
}

// TestLines has the lines of WAT by its text, and of C by its line tables.
func TestLines(t *testing.T) {
	r := new(reader)
	e := must(examples.Find("gcd"))
	asks[none](t, r, "begin", "{}", e.Wasm)
	q, _ := json.Marshal(written{"wat", e.Source})
	l := asks[sourceLines](t, r, "lines", string(q), nil)
	text := strings.Split(e.Source, "\n")
	if len(l.Places) != 1 || l.Files[0] != "main.wat" {
		t.Fatalf("the lines are %+v", l)
	}
	listing, _ := r.module.Listing(maxListing)
	for i, p := range l.Places[0] {
		name := strings.Fields(strings.Split(listing, "\n")[l.Listing[0]-1+i])[0]
		if name != "end" && !strings.Contains(text[p.Line-1], name) {
			t.Errorf("instruction %d, %s, is on the line %q", i, name, text[p.Line-1])
		}
	}
	if l := asks[sourceLines](t, r, "lines", `{"Language":"wasm"}`, nil); len(l.Places) != 0 || !strings.Contains(l.Why, "no DWARF") {
		t.Errorf("as a file it has the lines %+v", l)
	}
	asks[none](t, r, "begin", "{}", must(examples.Find("hello")).Wasm)
	if l := asks[sourceLines](t, r, "lines", `{"Language":"c"}`, nil); !slices.Contains(l.Files, "main.c") || l.Why != "" {
		t.Errorf("the lines of hello are %+v", l)
	}
}

// TestHostedReader reads a run whose imports a host answered in place of the built-in library:
// it is another program, so its steps stand elsewhere.
func TestHostedReader(t *testing.T) {
	const wasm = "\x00asm\x01\x00\x00\x00\x01\x05\x01`\x00\x01\x7f\x02\x26\x01\x16wasi_snapshot_preview1\x0bsched_yield\x00\x00" +
		"\x03\x02\x01\x00\x07\x07\x01\x03run\x00\x01\x0a\x06\x01\x04\x00\x10\x00\x0b"
	m, err := engine.Compile([]byte(wasm))
	if err != nil {
		t.Fatal(err)
	}
	i, err := m.Instantiate(t.Context(), engine.Options{Decoder: engine.Planned, Hosts: []engine.Host{wasi.New(wasi.Config{})}})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := i.ExportedFunction("run").Call(t.Context()); err != nil {
		t.Fatal(err)
	}
	log := i.NewLog()
	for log.Advance(1 << 20) {
	}
	r := new(reader)
	asks[none](t, r, "begin", `{"Imports":"{\"stdin\":\"ask\"}"}`, []byte(wasm))
	if got := asks[progress](t, r, "tokens", `{"From":0}`, bytesOf(i.Tokens())); got.Steps != log.Len() || got.Steps == 0 {
		t.Fatalf("read %+v, the run has %d steps", got, log.Len())
	}
	for n := range log.Len() {
		if got, want := r.profile.Log().Step(n), log.Step(n); got.FuncName() != want.FuncName() || got.WasmInstr() != want.WasmInstr() || got.From != want.From {
			t.Errorf("step %d is %s in %s, want %s in %s", n, got.WasmInstr(), got.FuncName(), want.WasmInstr(), want.FuncName())
		}
	}
}
