package exact

import (
	"fmt"
	"strconv"
	"strings"

	"wasmformer/engine/internal/graph"
)

// String is the fact as text.
func (f Fact) String() string {
	if f.isConstant() {
		return fmt.Sprint(f.Low)
	}
	return fmt.Sprintf("[%g, %g] in units of %g", f.Low, f.High, f.Unit)
}

// Report says what was proved of a graph.
type Report struct {
	// What was looked at: numbers, gates' sums, lookups, logits, and the sums that
	// were given beside the graph.
	Nodes, Sums, Lookups, Logits, Extra int
	Assumptions                         []graph.Assumption
	Failures                            []Failure
	Facts                               []Fact // by node, for all cases together
}

// Failure is a number or sum that was not proved to be exact.
type Failure struct{ Where, Why string }

// Error says where and why.
func (f Failure) Error() string { return f.Where + ": " + f.Why }

// Err is the first failure, nil if there is none.
func (r *Report) Err() error {
	if len(r.Failures) == 0 {
		return nil
	}
	return r.Failures[0]
}

func (r *Report) failed(where, why string) {
	for _, f := range r.Failures {
		if f.Where == where {
			return // one reason each
		}
	}
	r.Failures = append(r.Failures, Failure{where, why})
}

// Markdown is the report of a graph as a page.
func (r *Report) Markdown(g *graph.Graph) string {
	var b strings.Builder
	kinds := map[graph.Kind]int{}
	flags := 0
	for _, n := range g.Nodes {
		kinds[n.Kind]++
		if n.Flag {
			flags++
		}
	}
	fmt.Fprintf(&b, `# What is proved to be exact, and what is assumed

This page is written by %s from the interpreter's graph, and a test keeps it current. Package
[engine/internal/exact](../../engine/internal/exact/doc.go) says how the proof works; [RATIONALE.md](../../RATIONALE.md) says why there is one.

| proved for every token in every context | number |
| --- | --- |
| numbers of a position, with range, unit and significant bits | %d |
| of them steps and conjunctions, which are 0 or 1 and nothing between | %d |
| linear forms that gates read, no partial sum of which rounds in any order | %d |
| lookups whose scores that can win or tie are exact | %d |
| logits | %d |

The same proof runs on the weights, each time that a model is planned or compiled: on every row of every matrix, after slots have been
followed through the layers. A model for which it fails is decoded by the textbook decoder only.

What the graph can not say of itself is assumed. The graph's evaluator checks each assumption at every position of the programs that the tests
run on it, and a test takes each away and sees the proof fail. "When a gate is open" means that the number counts only there: the cell in an
immediate is multiplied by a flag that only instructions on cells have. "Last" means that it is assumed only where the next token is asked for: while a
prompt is read, a division is met before its operands, and what it gives there is read by nothing.

"Rounded" are numbers of the floating-point unit that are rounded on purpose, once: each is a product of two numbers, or a sum of two, so it is the same number
whatever the order. The proof sees to that, and to what is made of them; their ranges and units are stated. They are checked, and results compared with the
processor's arithmetic, on operands that are drawn for it ([engine/internal/machine/floats_test.go](../../engine/internal/machine/floats_test.go)).

| assumption | range | multiple of | where | why it holds |
| --- | --- | --- | --- | --- |
`, "`make update`", r.Nodes, flags, r.Sums, r.Lookups, r.Logits)
	for _, a := range r.Assumptions {
		where := "everywhere"
		if a.When != nil {
			where = "when a gate is open"
		}
		if a.Last {
			where += ", last"
		}
		if a.Rounds {
			where += ", rounded"
		}
		fmt.Fprintf(&b, "| %s | %s to %s | %v | %s | %s |\n", a.Name, number(a.Low), number(a.High), a.Unit, where, a.Reason)
	}
	return b.String()
}

// number is a number with few or many digits, without an exponent.
func number(v float64) string { return strconv.FormatFloat(v, 'f', -1, 64) }
