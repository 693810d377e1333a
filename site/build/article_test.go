package build

import (
	"bytes"
	"fmt"
	"strconv"
	"strings"
	"testing"
	"text/template"

	"wasmformer/engine"
	"wasmformer/engine/bench"
	_ "wasmformer/engine/kernel/native"
	"wasmformer/engine/model"
	"wasmformer/engine/weights"
	"wasmformer/site/examples"
	"wasmformer/site/golden"
)

// articleRun is an example's run on the model in the article's shape.
type articleRun struct{ Title, Prompt, Instructions, Tokens, Each string }

// TestArticle makes site/docs/article.md: what the article says, beside what the seed's
// model is and does.
func TestArticle(t *testing.T) {
	m, err := weights.Preset(weights.Seed)
	if err != nil {
		t.Fatal(err)
	}
	size := m.Size()
	data := struct {
		Describe                              string
		DModel, Heads, Layers, Used, AllHeads int
		MinGates, MaxGates                    int
		Sudoku                                articleRun
		Runs                                  []articleRun
	}{DModel: m.DModel, Heads: size.MaxHeads, Layers: len(m.Layers), AllHeads: size.Heads, MinGates: size.MaxGates, MaxGates: size.MaxGates}
	for l := range m.Layers {
		layer := &m.Layers[l]
		if layer.Heads() != size.MaxHeads {
			t.Errorf("layer %d has %d heads", l, layer.Heads())
		}
		data.MinGates = min(data.MinGates, layer.Gates())
		for h := range layer.Heads() {
			if reads(layer, h) {
				data.Used++
			}
		}
	}
	var text bytes.Buffer
	m.Describe(&text, false)
	data.Describe = strings.ReplaceAll(strings.TrimSpace(text.String()), "\n", "\n    ")
	for _, r := range []struct{ example, run string }{
		{"addition", ""}, {"fibonacci", ""}, {"quicksort", ""}, {"sha256", ""}, {"hungarian", ""}, {"sudoku", "Inkala"}, {"mandelbrot", ""},
	} {
		run := runSeed(t, m, r.example, r.run)
		if data.Runs = append(data.Runs, run); r.example == "sudoku" {
			data.Sudoku = run
		}
	}
	page, err := template.ParseFiles("../docs/article.tmpl")
	if err != nil {
		t.Fatal(err)
	}
	var out bytes.Buffer
	if err := page.Execute(&out, data); err != nil {
		t.Fatal(err)
	}
	golden.File(t, "../docs/article.md", out.Bytes())
}

// reads reports whether a head gives anything to the residual stream.
func reads(l *model.Layer, head int) bool {
	for i := range l.Wo.Rows {
		if row := l.Wo.Row(i); row[2*head] != 0 || row[2*head+1] != 0 {
			return true
		}
	}
	return false
}

// runSeed runs an example's run, the first whose title has a word in it.
func runSeed(t *testing.T, m *model.Model, name, word string) articleRun {
	t.Helper()
	e, ok := examples.Find(name)
	if !ok {
		t.Fatalf("no example %s", name)
	}
	for _, r := range e.Runs() {
		if !strings.Contains(r.Title, word) {
			continue
		}
		s := runExample(t, m, e, r)
		return articleRun{e.Name + ", " + r.Title, bench.Group(s.PromptTokens), bench.Group(s.Instructions), bench.Group(s.Tokens),
			fmt.Sprintf("%.2f", float64(s.Tokens)/float64(s.Instructions))}
	}
	t.Fatalf("example %s has no run with %q in its title", name, word)
	return articleRun{}
}

// runExample runs an example to its end, on the model m or, if that is nil, on wide.
func runExample(t *testing.T, m *model.Model, e examples.Example, r examples.Run) engine.Stats {
	t.Helper()
	module, err := engine.Compile(e.Wasm)
	if err != nil {
		t.Fatal(err)
	}
	var output bytes.Buffer
	i, err := module.Instantiate(t.Context(), engine.Options{Model: m, Args: append([]string{e.Name}, r.Args...), Stdin: []byte(r.Input), Output: &output})
	if err != nil {
		t.Fatal(err)
	}
	switch e.ABI {
	case examples.Invoke:
		var args, results []uint64
		for _, text := range r.Args {
			v, err := strconv.ParseUint(text, 10, 32)
			if err != nil {
				t.Fatal(err)
			}
			args = append(args, v)
		}
		results, err = i.ExportedFunction(e.Invoke).Call(t.Context(), args...)
		for _, v := range results {
			fmt.Fprint(&output, v)
		}
	case examples.WASI:
		_, err = i.Start(t.Context())
	default:
		err = i.Compute(t.Context(), []byte(r.Input))
	}
	if err != nil || output.String() != r.Output {
		t.Fatalf("%s: %v, output %q; want %q", e.Name, err, &output, r.Output)
	}
	return i.Stats()
}
