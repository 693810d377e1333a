package bake_test

import (
	"bytes"
	"context"
	"errors"
	"flag"
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"

	"wasmformer/engine"
	"wasmformer/engine/bake"
	"wasmformer/engine/bench"
	"wasmformer/engine/internal/lower"
	"wasmformer/engine/internal/seed"
	"wasmformer/engine/internal/wasm"
	_ "wasmformer/engine/kernel/native"
	"wasmformer/engine/model"
	"wasmformer/engine/model/safetensors"
	"wasmformer/engine/trace"
	"wasmformer/engine/weights"
	"wasmformer/site/examples"
	"wasmformer/site/golden"
)

// run is what a program did.
type run struct {
	decoded []trace.Token
	output  string
	results []uint64
	stats   engine.Stats
}

// baked runs an example whose program is in the weights.
func baked(t testing.TB, m *model.Model, e examples.Example, o engine.Options) (r run) {
	t.Helper()
	var output bytes.Buffer
	o.Model, o.Output = m, &output
	o.Args, o.Stdin = append([]string{e.Name}, e.Args...), []byte(e.Input)
	b, err := engine.OpenBaked(context.Background(), o)
	if err != nil {
		t.Fatal(err)
	}
	switch e.ABI {
	case examples.Invoke:
		r.results, err = b.Call(context.Background(), e.Invoke, numbers(t, e.Args)...)
	case examples.Compute:
		err = b.Compute(context.Background(), []byte(e.Input))
	default:
		_, err = b.Start(context.Background())
	}
	limited(t, err)
	for i, token := range b.Tokens() {
		if b.Decoded(i) {
			r.decoded = append(r.decoded, token)
		}
	}
	r.output, r.stats = output.String(), b.Stats()
	return r
}

// prompted runs an example by the model that has it in the prompt.
func prompted(t testing.TB, e examples.Example, o engine.Options) (r run) {
	t.Helper()
	var output bytes.Buffer
	var err error
	if o.Model, err = weights.Preset(weights.Seed); err != nil {
		t.Fatal(err)
	}
	o.Output = &output
	o.Args, o.Stdin = append([]string{e.Name}, e.Args...), []byte(e.Input)
	module, err := engine.Compile(e.Wasm)
	if err != nil {
		t.Fatal(err)
	}
	i, err := module.Instantiate(context.Background(), o)
	if err != nil {
		t.Fatal(err)
	}
	switch e.ABI {
	case examples.Invoke:
		r.results, err = i.ExportedFunction(e.Invoke).Call(context.Background(), numbers(t, e.Args)...)
	case examples.Compute:
		err = i.Compute(context.Background(), []byte(e.Input))
	default:
		_, err = i.Start(context.Background())
	}
	limited(t, err)
	for n, token := range i.Tokens() {
		if i.Decoded(n) {
			r.decoded = append(r.decoded, token)
		}
	}
	r.output, r.stats = output.String(), i.Stats()
	return r
}

func limited(t testing.TB, err error) {
	t.Helper()
	if err != nil && !errors.As(err, new(*engine.LimitError)) {
		t.Fatal(err)
	}
}

func numbers(t testing.TB, args []string) (out []uint64) {
	for _, a := range args {
		v, err := engine.I32.Parse(a)
		if err != nil {
			t.Fatal(err)
		}
		out = append(out, v)
	}
	return out
}

// TestEqual: a program in the weights gives the tokens that it gives in the prompt, by every
// decoder. The planned decoder and the kernel refuse a model that is not proved to be exact.
func TestEqual(t *testing.T) {
	for _, c := range []struct {
		name   string
		tokens map[string]int64 // how many are compared, 0 for all
	}{
		{"factorial", map[string]int64{engine.Dense: 0, engine.Planned: 0, engine.Kernel: 0}},
		{"gcd", map[string]int64{engine.Dense: 0, engine.Planned: 0, engine.Kernel: 0}},
		{"hello", map[string]int64{engine.Dense: 0, engine.Planned: 0}},
		{"sha256", map[string]int64{engine.Planned: 0}},
		{"sudoku", map[string]int64{engine.Dense: 100}},
	} {
		e, _ := examples.Find(c.name)
		m, err := bake.Module(e.Wasm)
		if err != nil {
			t.Fatal(err)
		}
		for decoder, most := range c.tokens {
			got := baked(t, m, e, engine.Options{Decoder: decoder, MaxTokens: most})
			want := prompted(t, e, engine.Options{Decoder: engine.Planned, MaxTokens: most})
			if most > 0 && got.stats.Tokens != most {
				t.Errorf("%s by %s: %d tokens, want %d", c.name, decoder, got.stats.Tokens, most)
			}
			compare(t, c.name+" by "+decoder, got, want)
		}
	}
}

var all = flag.Bool("all", false, "bake all examples; without it those of up to 500 instructions")

// TestExamples decodes all examples, those of up to 20 million tokens to the end, and makes the table of what they take.
func TestExamples(t *testing.T) {
	var table strings.Builder
	table.WriteString("| program | instructions | bytes of data | slots | layers | gates | parameters | not 0 | file, bytes | prompt before | prompt | tokens decoded |\n" +
		"| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |\n")
	programs := 0
	for _, e := range examples.List() {
		n := len(records(t, e.Wasm).Records)
		if n > 500 && !*all && !golden.Updating() {
			continue
		}
		m, err := bake.Module(e.Wasm)
		if err != nil {
			t.Fatal(err)
		}
		programs++
		o := engine.Options{Decoder: engine.Kernel, MaxTokens: 20_000_000}
		got, want := baked(t, m, e, o), prompted(t, e, o)
		compare(t, e.Name, got, want)
		output := got.output
		for _, v := range got.results {
			output += engine.I32.Format(v)
		}
		tokens := bench.Group(got.stats.Tokens)
		if got.stats.Tokens == o.MaxTokens {
			tokens = "the first " + tokens
			e.Output = e.Output[:min(len(output), len(e.Output))]
		}
		if output != e.Output {
			t.Errorf("%s: output %q, want %q", e.Name, output, e.Output)
		}
		t.Logf("%s: %.0f tokens/s, with the program in the prompt %.0f", e.Name, got.stats.TokensPerSecond, want.stats.TokensPerSecond)
		fmt.Fprintf(&table, "%s | %s | %s | %s |\n", sizes(t, e, m), bench.Group(want.stats.PromptTokens), bench.Group(got.stats.PromptTokens), tokens)
	}
	if !*all && !golden.Updating() { // the rows of the table that were made have to be there
		b, err := os.ReadFile("../../site/docs/bake.md")
		if err != nil {
			t.Fatal(err)
		}
		for row := range strings.Lines(table.String()) {
			if !strings.Contains(string(b), row) {
				t.Errorf("site/docs/bake.md does not have the row\n%s", row)
			}
		}
		if programs < 6 {
			t.Errorf("%d examples are small enough, want 6 or more", programs)
		}
		return
	}
	if programs < 20 {
		t.Errorf("%d examples were baked, want 20 or more", programs)
	}
	golden.Part(t, "../../site/docs/bake.md", "<!-- table -->\n", "<!-- end of table -->", table.String())
}

// sizes is what an example becomes, as a row of a table that goes on.
func sizes(t *testing.T, e examples.Example, m *model.Model) string {
	t.Helper()
	var file bytes.Buffer
	if err := safetensors.Write(&file, m); err != nil {
		t.Fatal(err)
	}
	p, s := records(t, e.Wasm), m.Size()
	return fmt.Sprintf("| %s | %s | %s | %d | %d | %s | %s | %s | %s", e.Name, bench.Group(int64(len(p.Records))), bench.Group(int64(len(p.Data))),
		s.DModel, s.Layers, bench.Group(int64(s.Gates)), bench.Group(int64(s.Parameters)), bench.Group(int64(s.NonZero)), bench.Group(int64(file.Len())))
}

// records is a module as its prompt has it.
func records(t testing.TB, binary []byte) *seed.Program {
	m, err := wasm.Decode(binary)
	if err != nil {
		t.Fatal(err)
	}
	p, err := lower.Lower(m, lower.Seed, nil)
	if err != nil {
		t.Fatal(err)
	}
	r, err := seed.ReadPrompt(p.Prompt())
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// TestFile: a model that was written and read is known to be exact, because baking its module
// again gives it, and only then: with another module, or with a weight changed, the textbook
// decodes it. What it is called by makes no difference to its tokens.
func TestFile(t *testing.T) {
	e, _ := examples.Find("factorial")
	gcd, _ := examples.Find("gcd")
	made, err := bake.Module(e.Wasm)
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		name    string
		spoil   func(m *model.Model)
		decoder string
	}{
		{"as it was written", func(*model.Model) {}, engine.Kernel},
		{"without its module", func(m *model.Model) { m.Module = nil }, engine.Dense},
		{"with another module", func(m *model.Model) { m.Module = gcd.Wasm }, engine.Dense},
		{"with a module that is none", func(m *model.Model) { m.Module = []byte("\x00asm") }, engine.Dense},
		{"with a weight changed that nothing reads", func(m *model.Model) { m.Embed.Row(seed.VocabSize - 1)[1]++ }, engine.Dense},
	} {
		m := *made
		m.Embed.Data = slices.Clone(m.Embed.Data)
		c.spoil(&m)
		var file bytes.Buffer
		if err := safetensors.Write(&file, &m); err != nil {
			t.Fatal(err)
		}
		read, err := safetensors.Read(&file)
		if err != nil {
			t.Fatal(err)
		}
		got := baked(t, read, e, engine.Options{})
		if got.stats.Decoder != c.decoder || len(got.results) != 1 || engine.I32.Format(got.results[0]) != e.Output {
			t.Errorf("%s: %v by the %s decoder, want %s by %s", c.name, got.results, got.stats.Decoder, e.Output, c.decoder)
		}
	}
}

func compare(t *testing.T, name string, got, want run) {
	t.Helper()
	if len(got.decoded) == 0 || got.output != want.output {
		t.Errorf("%s: %d tokens, output %q, want %q", name, len(got.decoded), got.output, want.output)
	}
	for i := range min(len(got.decoded), len(want.decoded)) {
		if got.decoded[i] != want.decoded[i] {
			t.Errorf("%s: token %d is %v, want %v", name, i, got.decoded[i], want.decoded[i])
			return
		}
	}
	if len(got.decoded) != len(want.decoded) {
		t.Errorf("%s: %d tokens, want %d", name, len(got.decoded), len(want.decoded))
	}
}
