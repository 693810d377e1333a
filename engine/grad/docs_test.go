package grad

import (
	"bytes"
	"fmt"
	"math"
	"strconv"
	"strings"
	"testing"
	"text/template"

	"wasmformer/site/golden"
)

// TestDocument makes site/docs/gradients.md.
func TestDocument(t *testing.T) {
	page, err := template.ParseFiles("../../site/docs/gradients.tmpl")
	if err != nil {
		t.Fatal(err)
	}
	var data struct {
		Table, Learn, PlainLoss string
		Right, All              int
	}
	data.Table, data.Right, data.All = derivativesTable(t)
	data.Learn, data.PlainLoss = learnTable(t)
	var out bytes.Buffer
	if err := page.Execute(&out, data); err != nil {
		t.Fatal(err)
	}
	golden.File(t, "../../site/docs/gradients.md", out.Bytes())
}

func short(v float64) string { return strconv.FormatFloat(v+0, 'g', 6, 64) }

// derivativesTable is a row for each argument of each example, and how many are right.
func derivativesTable(t *testing.T) (table string, right, all int) {
	var b strings.Builder
	b.WriteString("| function | by | plain | detached | straight-through | change | what has no slope |\n| --- | --- | --- | --- | --- | --- | --- |\n")
	for _, e := range examples {
		p, point := at(t, e.call)
		r := run(t, p, point)
		words := strings.Fields(e.call)
		for i, in := range p.Inputs()[:len(point.Args)] {
			var by [3]float64
			for mode := range by {
				d, err := p.Derivatives(r, 0, []Input{in}, Mode(mode))
				if err != nil {
					t.Fatal(err)
				}
				by[mode] = d[0]
			}
			d, err := p.Difference(t.Context(), r, 0, in)
			if err != nil {
				t.Fatal(err)
			}
			change := short(d.Central)
			if math.Abs(d.Up-d.Down) > 1e-3*math.Abs(d.Central) {
				change += fmt.Sprintf(" (above %s, below %s)", short(d.Up), short(d.Down))
			}
			if all++; math.Abs(by[2]-d.Central) <= 1e-6*math.Abs(d.Central) {
				right++
			}
			name := fmt.Sprintf("%s(%s)", words[0], strings.Join(words[1:], ", "))
			fmt.Fprintf(&b, "| `%s` | %s | %s | %s | %s | %s | %s |\n", name, words[1+i], short(by[0]), short(by[1]), short(by[2]), change,
				cutNames(t, p, r, by[2], d))
		}
	}
	return b.String(), right, all
}

// cutNames are the names of what has no slope, on the first side where the
// derivative is not the difference.
func cutNames(t *testing.T, p *Program, r *Run, derivative float64, d Difference) string {
	beside := d.UpRun
	if math.Abs(d.Up-derivative) <= 1e-3*math.Abs(d.Up) {
		beside = d.DownRun
		if math.Abs(d.Down-derivative) <= 1e-3*math.Abs(d.Down) {
			return ""
		}
	}
	cuts, err := p.Cuts(t.Context(), r, 0, beside)
	if err != nil {
		t.Fatal(err)
	}
	var names []string
	for i, c := range cuts {
		switch {
		case i == 6:
			names = append(names, "...")
		case i > 6:
		case c.Kind == Branch || c.Kind == Length:
			names = append(names, string(c.Kind))
		default:
			names = append(names, fmt.Sprintf("%s `%s`", c.Kind, c.Name))
		}
	}
	return strings.Join(names, ", ")
}

// learnTable is every sixth step, and the loss that plain derivatives leave.
func learnTable(t *testing.T) (table, plainLoss string) {
	l := newLine(t)
	var b strings.Builder
	b.WriteString("| step | a | b | mean square error | its derivative by a | by b |\n| --- | --- | --- | --- | --- | --- |\n")
	for step, loss := 0, 1.0; loss > 0; step++ {
		c := l.Constants()
		var gradient []float64
		var err error
		if loss, gradient, err = l.Step(t.Context()); err != nil {
			t.Fatal(err)
		}
		if step%6 == 0 || loss == 0 {
			fmt.Fprintf(&b, "| %d | %d | %d | %s | %s | %s |\n", step, c[0], c[1], short(loss), short(gradient[0]), short(gradient[1]))
		}
		if step == 200 {
			t.Fatalf("200 steps, loss %v", loss)
		}
	}
	l = newLine(t)
	l.Mode = Plain
	var loss float64
	for range 3 {
		var err error
		if loss, _, err = l.Step(t.Context()); err != nil {
			t.Fatal(err)
		}
	}
	return b.String(), short(loss)
}
