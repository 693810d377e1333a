package inspect_test

import (
	"errors"
	"fmt"
	"math"
	"os"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"testing"

	"wasmformer/engine"
	"wasmformer/engine/bench"
	"wasmformer/engine/inspect"
	"wasmformer/engine/internal/decode"
	"wasmformer/engine/internal/interpreter"
	"wasmformer/engine/model"
	"wasmformer/engine/model/softmax"
	"wasmformer/hull"
	"wasmformer/site/examples"
	"wasmformer/site/golden"
)

// hard runs an example with hard attention, up to some tokens.
func hard(t testing.TB, name string, tokens int64) inspect.Run {
	t.Helper()
	e, ok := examples.Find(name)
	if !ok {
		t.Fatal(name)
	}
	m, err := engine.Compile(e.Wasm)
	if err != nil {
		t.Fatal(err)
	}
	i, err := m.Instantiate(t.Context(), engine.Options{Decoder: engine.Planned, MaxTokens: tokens})
	if err != nil {
		t.Fatal(err)
	}
	if e.Invoke == "" {
		err = i.Compute(t.Context(), []byte(e.Input))
	} else {
		var args []uint64
		for _, a := range e.Args {
			v, _ := strconv.ParseUint(a, 0, 32)
			args = append(args, v)
		}
		_, err = i.ExportedFunction(e.Invoke).Call(t.Context(), args...)
	}
	if err != nil && !errors.As(err, new(*engine.LimitError)) {
		t.Fatal(err)
	}
	return inspect.Run{Tokens: i.Tokens(), Decoded: i.Decoded}
}

// soften decodes a run to its end, or to the first difference.
func soften(t testing.TB, m *model.Model, r inspect.Run, temperature float64) inspect.Softened {
	t.Helper()
	s, err := inspect.NewSoftener(m, r, temperature)
	if err != nil {
		t.Fatal(err)
	}
	for more := true; more; {
		if more, err = s.Advance(100); err != nil {
			t.Fatal(err)
		}
	}
	return s.Softened()
}

// TestSoften: a run that is cold enough is that of hard attention; else what is said of the first
// difference fits the numbers.
func TestSoften(t *testing.T) {
	r := hard(t, "gcd", 0)
	cold := soften(t, nil, r, 1e-6)
	if cold.First != nil || cold.Read != len(r.Tokens) || cold.Decoded != 31 || cold.Most != 1 || cold.Beta != 1/1e-6 {
		t.Errorf("%+v", cold)
	}
	warm := soften(t, interpreter.Build(), r, 1e-3)
	d := warm.First
	if d == nil {
		t.Fatalf("%+v", warm)
	}
	if d.Got == d.Want || r.Tokens[d.Position] != d.Want || warm.Read != d.Position || !r.Decoded(d.Position) {
		t.Errorf("%+v", d)
	}
	// Two neighbouring positions tie but for the recency, and nothing else does.
	h := &d.Least
	if weight := 1 / (1 + math.Exp(-h.Margin*warm.Beta)); h.Name != "jumped" || h.Margin != warm.Epsilon || math.Abs(h.Weight-weight) > 1e-3 || h.Keys < 2 ||
		h.Value == h.Want || d.Off == nil || d.Off.Name != "jumped" || h.Purpose == "" {
		t.Errorf("%+v, by its margin the best key weighs %v", h, weight)
	}
	in, err := inspect.New(nil)
	if err == nil {
		err = in.Append(r.Tokens...)
	}
	if err != nil {
		t.Fatal(err)
	}
	s, err := in.Soften(len(r.Tokens), r.Decoded, 1e-3)
	if err != nil {
		t.Fatal(err)
	}
	if more, err := s.Advance(100); !more || err != nil || s.Softened().Read != 100 {
		t.Errorf("after 100 tokens: %v, %v, %+v", more, err, s.Softened())
	}
	if more, err := s.Advance(1000); more || err != nil || !reflect.DeepEqual(s.Softened(), warm) {
		t.Errorf("an inspector that has read the run: %v, %v, %+v", more, err, s.Softened())
	}
	for want, bad := range map[string]func() (*inspect.Softener, error){
		"temperature 0: want":         func() (*inspect.Softener, error) { return inspect.NewSoftener(nil, r, 0) },
		"temperature NaN: want":       func() (*inspect.Softener, error) { return inspect.NewSoftener(nil, r, math.NaN()) },
		"a context of 0 positions":    func() (*inspect.Softener, error) { return in.Soften(0, r.Decoded, 1) },
		"1000000 positions, there ar": func() (*inspect.Softener, error) { return in.Soften(1_000_000, r.Decoded, 1) },
	} {
		if _, err := bad(); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("got %v, want %s", err, want)
		}
	}
}

// TestSoftmaxPage compares the tables of site/docs/softmax.md with what is measured.
func TestSoftmaxPage(t *testing.T) {
	const path = "../../site/docs/softmax.md"
	b, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	text := string(b)
	for name, table := range map[string]string{"right": rightTable(t), "keys": keysTable(t)} {
		begin, end := "<!-- "+name+" -->\n", "<!-- end of "+name+" -->"
		head, rest, ok := strings.Cut(text, begin)
		_, tail, also := strings.Cut(rest, end)
		if !ok || !also {
			t.Fatalf("%s: want %q and %q", path, begin, end)
		}
		text = head + begin + table + end + tail
	}
	golden.File(t, path, []byte(text))
}

// rightTable says how many tokens are right at which sharpness β·ε.
func rightTable(t *testing.T) string {
	sharpness := []float64{100, 10, 8, 4}
	var out strings.Builder
	out.WriteString("| program | context |")
	for _, s := range sharpness {
		fmt.Fprintf(&out, " %g |", s)
	}
	out.WriteString("\n| --- |" + strings.Repeat(" --- |", 1+len(sharpness)) + "\n")
	for _, name := range []string{"fibonacci", "collatz", "sudoku", "nbody"} {
		r := hard(t, name, 500)
		fmt.Fprintf(&out, "| %s | %s |", name, bench.Group(int64(len(r.Tokens))))
		c, err := softmax.Options{Positions: len(r.Tokens)}.Constants()
		if err != nil {
			t.Fatal(err)
		}
		for _, s := range sharpness {
			soft := soften(t, nil, r, c.Epsilon/s)
			cell := "all"
			if d := soft.First; d != nil {
				if d.Off == nil {
					t.Fatalf("%s at %v: no head reads something else: %+v", name, s, d)
				}
				cell = fmt.Sprintf("%s: %s, %s", bench.Group(int64(soft.Decoded)), d.Off.Name, d.Least.Name)
			}
			fmt.Fprintf(&out, " %s |", cell)
		}
		out.WriteByte('\n')
	}
	return out.String()
}

// watched is a lookup of the keys table.
type watched struct {
	name   string
	recent bool
	with   hull.TopK // with recency
	none   hull.TopK // and without
	most   [4]int
}

// keysTable says how many keys of a Sudoku's heads weigh more than 1e-10.
func keysTable(t *testing.T) string {
	r := hard(t, "sudoku", 1000)
	m := interpreter.Build()
	o := softmax.Options{Positions: len(r.Tokens)}
	form, err := softmax.Form(m, o)
	if err != nil {
		t.Fatal(err)
	}
	c, _ := o.Constants()
	d, err := decode.NewSoft(form, c.Beta, 64)
	if err != nil {
		t.Fatal(err)
	}
	lookups, order := map[[2]int]*watched{}, []*watched(nil)
	for l := range m.Layers {
		for h, name := range m.Layers[l].HeadNames {
			name, _, _ = strings.Cut(name, ":")
			if m.Layers[l].Mean[h] || slices.ContainsFunc(order, func(w *watched) bool { return w.name == name }) {
				continue
			}
			w := &watched{name: name}
			for slot, weight := range form.Layers[l].Wk.Row(2*h + 1) {
				w.recent = w.recent || weight-m.Layers[l].Wk.Row(2*h + 1)[slot] == c.Epsilon
			}
			lookups[[2]int{l, h}], order = w, append(order, w)
		}
	}
	var found []hull.Point
	d.Look(func(h decode.SoftHead) {
		w := lookups[[2]int{h.Layer, h.Head}]
		if w == nil {
			return
		}
		p := d.Len() - 1
		w.with.Insert(h.Key[0], h.Key[1], uint32(p))
		plain := h.Key[1]
		if w.recent {
			plain -= c.Epsilon * float64(p)
		}
		w.none.Insert(h.Key[0], plain, uint32(p))
		if p+1 >= len(r.Tokens) || !r.Decoded(p+1) {
			return
		}
		for i, beta := range []float64{100 / c.Epsilon, 10 / c.Epsilon, 1 / c.Epsilon, 1} {
			keys := &w.with
			if i == 3 {
				keys = &w.none
			}
			found = keys.Within(found[:0], h.Query[0], h.Query[1], -math.Log(inspect.Weighty)/beta)
			if found[0].Y < c.Never/2 {
				continue // it finds none
			}
			w.most[i] = max(w.most[i], weighty(found, h.Query, beta))
		}
	})
	for _, token := range r.Tokens {
		d.Append(int(token))
	}
	if d.Err() != nil {
		t.Fatal(d.Err())
	}
	var out strings.Builder
	out.WriteString("| head | β·ε = 100 | 10 | 1 | β = 1, no recency |\n| --- | --- | --- | --- | --- |\n")
	row := func(name string, most [4]int) {
		fmt.Fprintf(&out, "| %s |", name)
		for _, n := range most {
			fmt.Fprintf(&out, " %s |", bench.Group(int64(n)))
		}
		out.WriteByte('\n')
	}
	var digits, positions [4]int
	for _, w := range order {
		group := &positions
		if strings.HasPrefix(w.name, "digit") {
			group = &digits
		} else if w.recent {
			if w.most[0] > 0 {
				row(w.name, w.most)
			}
			continue
		}
		for i, n := range w.most {
			group[i] = max(group[i], n)
		}
	}
	row("digits of quotients", digits)
	row("all that read by position", positions)
	return out.String()
}

// weighty counts the keys that weigh more than [inspect.Weighty], of those that may.
func weighty(keys []hull.Point, q [2]float64, beta float64) int {
	var weights []float64
	sum := 0.0
	for _, k := range keys {
		w := math.Exp(beta * (q[0]*(k.X-keys[0].X) + q[1]*(k.Y-keys[0].Y)))
		weights = append(weights, w)
		sum += w
	}
	n := 0
	for _, w := range weights {
		if w > inspect.Weighty*sum {
			n++
		}
	}
	return n
}
