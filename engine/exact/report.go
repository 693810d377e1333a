package exact

import (
	"fmt"

	"wasmformer/engine/graph"
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
	Nodes, Lookups, Logits, Sums int // proved
	Assumptions                  []graph.Assumption
	Failures                     []Failure
	Facts                        []Fact // by node, for all cases together
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
