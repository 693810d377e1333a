//go:build js && wasm

package main

import (
	"encoding/json"
	"strings"
	"testing"

	"wasmformer/engine/grad"
	"wasmformer/engine/weights"
	"wasmformer/site/examples"
)

// TestGradient asks for derivatives, and for what there is none of.
func TestGradient(t *testing.T) {
	r, err := newReader(weights.Wide)
	if err != nil {
		t.Fatal(err)
	}
	ask := func(what string, question any) (string, error) {
		text, err := json.Marshal(question)
		if err != nil {
			t.Fatal(err)
		}
		answer, err := answers[what](r, text)
		if err != nil {
			return "", err
		}
		text, err = json.Marshal(answer)
		if err != nil {
			t.Fatal(err)
		}
		return string(text), nil
	}
	constants := []constant{{0x22, "37"}, {0x25, "11"}}
	got, err := ask("gradient", point{Args: []string{"5"}, Constants: constants})
	if err != nil || !strings.Contains(got, `"Result":{"Text":"196","Number":196}`) || !strings.Contains(got, `"Plain":0,"Detached":0,"StraightThrough":37`) {
		t.Errorf("37·5 + 11: %s, %v", got, err)
	}
	got, err = ask("beside", map[string]any{"Args": []string{"5"}, "Input": "imm@0x22"})
	if err != nil || got != `{"Up":5,"Down":5,"UpError":"","DownError":"","Cuts":null}` {
		t.Errorf("beside the constant: %s, %v", got, err)
	}
	sudoku, _ := examples.Find("sudoku")
	for _, c := range []struct {
		q    point
		want string
	}{
		{point{Args: []string{"5", "6"}}, "takes 1 arguments, got 2"},
		{point{Args: []string{"x"}}, "not a number"},
		{point{Args: []string{"5"}, Constants: []constant{{1, "2"}}}, "no input imm@0x1"},
		{point{Wasm: grad.Line[:12], Export: "f", Args: []string{"5"}}, ""},
		{point{Wasm: grad.Line, Export: "g", Args: []string{"5"}}, `no function "g"`},
		{point{Wasm: sudoku.Wasm, Export: "compute", Args: []string{"5"}}, "here at most 1500"},
	} {
		if got, err := ask("gradient", c.q); err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%q of %q: %s, %v, want %q", c.q.Args, c.q.Export, got, err, c.want)
		}
	}
	if r, err = newReader(weights.Seed); err != nil {
		t.Fatal(err)
	}
	for _, what := range []string{"gradient", "learn"} {
		if got, err := ask(what, map[string]any{}); err == nil || !strings.Contains(err.Error(), "the model wide alone") {
			t.Errorf("%s of the model seed: %s, %v", what, got, err)
		}
	}
	if r, err = newReader(weights.Wide); err != nil {
		t.Fatal(err)
	}
	if _, err := ask("learn", map[string]any{}); err == nil {
		t.Error("learning without lessons is no error")
	}
	lessons := [][2]int32{{-1, -26}, {2, 85}}
	if got, err := ask("learn", map[string]any{"From": []float64{20, 30}, "Lessons": lessons}); err != nil || !strings.HasPrefix(got, `{"Step":0,"Loss":`) {
		t.Errorf("the first step: %s, %v", got, err)
	}
	if got, err := ask("learn", map[string]any{}); err != nil || !strings.HasPrefix(got, `{"Step":1,"Loss":`) {
		t.Errorf("the second step: %s, %v", got, err)
	}
}
