//go:build js && wasm

package main

import (
	"encoding/json"
	"fmt"
	"math"
	"os"
	"slices"
	"testing"

	"wasmformer/engine"
)

// TestWatchTyped watches locals and globals of two cells.
func TestWatchTyped(t *testing.T) {
	b, err := os.ReadFile("../../engine/trace/testdata/typed.wasm")
	if err != nil {
		t.Fatal(err)
	}
	m, err := engine.Compile(b)
	if err != nil {
		t.Fatal(err)
	}
	i, err := m.Instantiate(t.Context(), engine.Options{Decoder: engine.Planned})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := i.ExportedFunction("main").Call(t.Context(), math.Float64bits(1.5), 1); err != nil {
		t.Fatal(err)
	}
	log := i.NewLog()
	for log.Advance(1 << 20) {
	}
	r := new(reader)
	asks[none](t, r, "begin", "{}", b)
	asks[progress](t, r, "tokens", `{"From":0}`, bytesOf(i.Tokens()))
	for _, c := range []struct {
		instr, watch, title string
		want                value
		change              string
	}{
		{"local.tee 1", "1", "local 1 in mixed", value{true, "2.25", "0x4002000000000000", "1.5"}, "local 1: 2.25 → 1.5"},
		{"local.set 5", "y in mixed", "local 5 y in mixed", value{true, "0", "0x0000000000000000", "4.88671834725e+09"}, "local 5 y: 0 → 4.88671834725e+09"},
		{"local.set 4", "4", "local 4 x in mixed", value{true, "0", "0x00000000", "2.25"}, "local 4 x: 0 → 2.25"},
		{"global.set 0", "global 0", "global 0", value{true, "0.1", "0x3fb999999999999a", "+Inf"}, "global 0: 0.1 → +Inf"},
		{"global.set 2", "global 2", "global 2", value{true, "3", "0x00000003", "0"}, "global 2: 3 → 0"},
	} {
		step := 0
		for log.Step(step).WasmInstr() != c.instr {
			step++
		}
		q, _ := json.Marshal(asked{c.watch, step})
		w := asks[watched](t, r, "watch", string(q), nil)
		text, _ := json.Marshal(w)
		v := asks[values](t, r, "values", fmt.Sprintf(`{"Step":%d,"Watches":[%s]}`, step, text), nil)
		if w.Title != c.title || v.Watches[0] != c.want || !slices.Equal(v.Changes, []string{c.change}) {
			t.Errorf("%s: %s has %+v, changes %q; want %s, %+v, %s", c.instr, w.Title, v.Watches[0], v.Changes, c.title, c.want, c.change)
		}
		f := asks[found](t, r, "find", fmt.Sprintf(`{"From":%d,"Forward":true,"Depth":-1,"Watches":[%s]}`, step-1, text), nil)
		if f.Step != step {
			t.Errorf("%s changes at step %d, found %d", w.Title, step, f.Step)
		}
	}
	refused(t, r, "watch", `{"Text":"6 in mixed"}`, "no local 6")
}
