package build

import (
	"bytes"
	"fmt"
	"math"
	"math/bits"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"text/template"

	"wasmformer/engine/bench"
	"wasmformer/engine/inspect"
	"wasmformer/engine/trace"
	"wasmformer/engine/weights"
	"wasmformer/hull"
)

// how is what the page "How it works" says in numbers: site/docs/how.tmpl takes them
// from here, and nothing else.
type how struct {
	Layers, Width, Vocab, Heads int // of the model
	MaxPosition                 string

	Gcd trace.Step // the step that the page begins with

	Add       trace.Step // an i32.add of fib(10) whose operands were pushed by calls
	Position  int        // of the token that it decodes
	Token     string
	Fetch     *inspect.Head
	FetchKeys [][2]float64
	Near      []score // the addresses around the one that is fetched
	StackA    *inspect.Head
	StackB    *inspect.Head
	A, B      *inspect.Head
	SumLayer  int
	Sum       []inspect.Gate // the first two of the result's gates
	Closed    []inspect.Gate // gates of other instructions
	Open      int            // how many are open in the layer of the sum ...
	Gates     int            // ... of so many
	Logits    []inspect.Logit
	hull      []hull.Point
}

// score is a key's for the fetch.
type score struct {
	Address float64
	Key     [2]float64
	Score   float64
	Name    string
}

// how looks at fib(10) and gcd(48, 36).
func (f *figures) how() (*how, error) {
	gcd, err := f.run(recordedExample)
	if err != nil {
		return nil, err
	}
	fib, err := f.run("fibonacci")
	if err != nil {
		return nil, err
	}
	m := weights.Model()
	h := &how{Layers: len(m.Layers), Width: m.DModel, Vocab: m.Vocab, MaxPosition: bench.Group(int64(math.Sqrt(1 << 53)))}
	if h.Gcd, err = gcd.find(recordedInstruction); err != nil {
		return nil, err
	}
	if h.Add, err = fib.find("i32.add", 2, 1); err != nil {
		return nil, err
	}
	h.Position = h.Add.From
	h.Token = fib.tokens[h.Position].String()
	look, err := fib.Look(h.Position - 1)
	if err != nil {
		return nil, err
	}
	h.Logits = look.Top[:3]
	others := []string{"difference#0", "selected#0", "count both#0"}
	h.Closed = make([]inspect.Gate, len(others))
	for l, layer := range look.Layers {
		h.Heads += len(layer.Heads)
		for i := range layer.Heads {
			head := &layer.Heads[i]
			for name, to := range map[string]**inspect.Head{"fetch": &h.Fetch, "stack.A": &h.StackA, "stack.B": &h.StackB, "A": &h.A, "B": &h.B} {
				if head.Name == name && *to == nil {
					*to = head
				}
			}
		}
		for _, g := range layer.Gates {
			if i := slices.Index(others, g.Name); i >= 0 {
				h.Closed[i] = g
			}
		}
		sum := slices.IndexFunc(layer.Gates, func(g inspect.Gate) bool { return g.Name == "sum#0" })
		if sum < 0 {
			continue
		}
		h.SumLayer, h.Sum, h.Gates = l, layer.Gates[sum:sum+2], len(layer.Gates)
		for _, g := range layer.Gates {
			if g.B > 0 {
				h.Open++
			}
		}
	}
	if h.Fetch == nil || h.StackA == nil || h.StackB == nil || h.A == nil || h.B == nil || h.Sum == nil ||
		slices.ContainsFunc(h.Closed, func(g inspect.Gate) bool { return g.Name == "" }) {
		return nil, fmt.Errorf("the model has not the heads and gates that site/docs/how.tmpl tells of: %+v", h)
	}
	keys, positions, err := fib.Keys(h.Fetch.Keys, h.Position-1)
	if err != nil {
		return nil, err
	}
	h.FetchKeys, h.hull = keys, border(keys)
	q := h.Fetch.Query
	for i, k := range keys {
		if address := k[0] / 2; math.Abs(address-q[0]) <= 1 {
			h.Near = append(h.Near, score{address, k, q[0]*k[0] + q[1]*k[1], fib.tokens[positions[i]].String()})
		}
	}
	return h, nil
}

// Corners is how many keys are corners of the hull.
func (h *how) Corners() int { return len(h.hull) }

// Halvings is how often n things have to be halved until one is left.
func (h *how) Halvings(n int) int { return bits.Len(uint(n - 1)) }

// FrameSize is how many places of the stack and locals a call has.
func (h *how) FrameSize() int { return 4096 }

// Frame and Place are where operand A stands.
func (h *how) Frame() int { return int(h.StackA.Query[0]) / h.FrameSize() }
func (h *how) Place() int { return int(h.StackA.Query[0]) % h.FrameSize() }

// Result is the sum.
func (h *how) Result() uint32 { return h.Add.Operands[0] + h.Add.Operands[1] }

// Margin is by how much the winner's logit leads.
func (h *how) Margin() float64 { return h.Logits[0].Value - h.Logits[1].Value }

// markdown is the page as Markdown.
func (h *how) markdown(root string) ([]byte, error) {
	file := filepath.Join(root, "site/docs/how.tmpl")
	source, err := os.ReadFile(file)
	if err != nil {
		return nil, err
	}
	t, err := template.New("how").Funcs(template.FuncMap{
		"product": func(g inspect.Gate) float64 { return max(g.B, 0) * g.A },
		"group":   func(n int) string { return bench.Group(int64(n)) },
		"number": func(x float64) string {
			return strings.ReplaceAll(strconv.FormatFloat(x+0, 'f', -1, 64), "-", "−")
		},
	}).Parse(string(source))
	if err != nil {
		return nil, err
	}
	var out bytes.Buffer
	err = t.Execute(&out, h)
	return out.Bytes(), err
}
