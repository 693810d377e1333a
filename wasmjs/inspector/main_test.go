//go:build js && wasm

package main

import (
	"encoding/binary"
	"slices"
	"strings"
	"testing"

	"wasmformer/engine"
	"wasmformer/engine/trace"
	"wasmformer/engine/weights"
	"wasmformer/site/examples"
	"wasmformer/wasmjs/message"
)

// TestReader reads a run in parts, twice, and looks at a token.
func TestReader(t *testing.T) {
	e, _ := examples.Find("gcd")
	m, err := engine.Compile(e.Wasm)
	if err != nil {
		t.Fatal(err)
	}
	i, err := m.Instantiate(t.Context(), engine.Options{Decoder: engine.Dense})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := i.ExportedFunction("gcd").Call(t.Context(), 48, 36); err != nil {
		t.Fatal(err)
	}
	tokens := i.Tokens()
	r, err := newReader(weights.Wide)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := r.look(at{}); err == nil || !strings.Contains(err.Error(), "there are 0 tokens") {
		t.Errorf("before the first token, a look gives %v", err)
	}
	for range 2 {
		for from := 0; from < len(tokens); from += 100 {
			var b []byte
			for _, t := range tokens[from:min(from+100, len(tokens))] {
				b = binary.LittleEndian.AppendUint16(b, uint16(t))
			}
			f, err := r.follow(&message.Follow{From: from, Tokens: b})
			if err != nil || f.Tokens != from+len(b)/2 {
				t.Fatalf("from %d on: %+v, %v", from, f, err)
			}
		}
	}
	here := slices.IndexFunc(tokens, func(t trace.Token) bool { return t.String() == "0c.final" })
	look, err := r.look(at{here - 1})
	if err != nil {
		t.Fatal(err)
	}
	var story []string
	for _, i := range look.Story {
		h := look.Heads[i]
		story = append(story, h.Name+" "+tokens[h.Found].String())
	}
	if got := strings.Join(story, ", "); got != "fetch i32.rem_u, A 30.cell, B 24.cell" {
		t.Errorf("the story is %s", got)
	}
	for _, q := range []*message.Follow{{From: 7}, {From: -1}, {From: len(tokens), Tokens: []byte{1}}, {From: len(tokens), Tokens: []byte{0xff, 0xff}}} {
		if _, err := r.follow(q); err == nil {
			t.Errorf("%+v is no error", q)
		}
	}
	for _, q := range []message.Inquiry{{What: "nothing", JSON: "{}"}, {What: "look", JSON: "{"}, {What: "look", JSON: `{"Position":1e99}`}} {
		if _, err := r.inquire(&q); err == nil {
			t.Errorf("%+v is no error", q)
		}
	}
	if f, err := r.inquire(&message.Inquiry{What: "look", JSON: `{"Position":5}`}); err != nil || !strings.HasPrefix(f.JSON, `{"Heads":[{"Layer":0,`) {
		t.Errorf("as JSON, a look is %.40q, %v", f.JSON, err)
	}
	soft := func(temperature float64) (parts int, end *softened) {
		q := soften{Temperature: temperature, Positions: len(tokens)}
		for at := range tokens {
			if !i.Decoded(at) {
				q.Given = append(q.Given, [2]int{at, at + 1})
			}
		}
		for {
			if end, err = r.soften(q); err != nil {
				t.Fatal(err)
			}
			if parts++; !end.More {
				return parts, end
			}
		}
	}
	if parts, end := soft(1e-6); parts != 3 || end.First != nil || end.Decoded != 31 || end.Read != len(tokens) {
		t.Errorf("at 1e-6, in %d parts: %+v", parts, end)
	}
	if _, end := soft(1e-3); end.First == nil || end.First.Heads[0].Name != "jumped" || end.First.Heads[0].Cold != "1.95" || end.First.Got == end.First.Want {
		t.Errorf("at 1e-3: %+v, %+v", end, end.First)
	}
	for _, q := range []soften{{Temperature: 0, Positions: 5}, {Temperature: 1, Positions: -1}, {Temperature: 1, Positions: len(tokens) + 1}, {Temperature: 1e300, Positions: 5}} {
		if _, err := r.soften(q); err == nil {
			t.Errorf("%+v is no error", q)
		}
	}
	if _, err := r.look(at{1 << 40}); err == nil {
		t.Error("a token that is not there is no error")
	}
}
