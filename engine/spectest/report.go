package spectest

import (
	"fmt"
	"io"
	"sort"

	"wasmformer/internal/printable"
)

// Report counts what became of the commands.
type Report struct {
	Passed  int            `json:"passed"`
	Failed  int            `json:"failed"`
	Skipped map[string]int `json:"skipped"` // by reason

	Failures     []string `json:"-"` // each with its place
	Instructions int64    `json:"-"` // executed
	Tokens       int64    `json:"-"` // decoded
}

// verdict is what became of a command. The zero verdict is a pass.
type verdict struct {
	skip string // reason
	err  error  // failure
}

func skipped(reason string) verdict { return verdict{skip: reason} }

func failed(format string, args ...any) verdict { return verdict{err: fmt.Errorf(format, args...)} }

// add counts a verdict.
func (r *Report) add(place string, c *Command, v verdict) {
	switch {
	case v.err != nil:
		r.Failed++
		r.Failures = append(r.Failures, printable.Line(fmt.Sprintf("%s: %s %s: %v", place, c.Type, c.Action.Field, v.err)))
	case v.skip != "":
		if r.Skipped == nil {
			r.Skipped = map[string]int{}
		}
		r.Skipped[v.skip]++
	default:
		r.Passed++
	}
}

// Merge adds another report's counts.
func (r *Report) Merge(o Report) {
	r.Passed += o.Passed
	r.Failed += o.Failed
	r.Instructions += o.Instructions
	r.Tokens += o.Tokens
	r.Failures = append(r.Failures, o.Failures...)
	if r.Skipped == nil {
		r.Skipped = map[string]int{}
	}
	for reason, n := range o.Skipped {
		r.Skipped[reason] += n
	}
}

// WriteText writes the failures, then the counts, one reason a line.
func (r *Report) WriteText(w io.Writer) error {
	for _, f := range r.Failures {
		if _, err := fmt.Fprintf(w, "FAIL %s\n", f); err != nil {
			return err
		}
	}
	reasons := make([]string, 0, len(r.Skipped))
	total := 0
	for reason, n := range r.Skipped {
		reasons = append(reasons, reason)
		total += n
	}
	sort.Slice(reasons, func(a, b int) bool {
		if na, nb := r.Skipped[reasons[a]], r.Skipped[reasons[b]]; na != nb {
			return na > nb
		}
		return reasons[a] < reasons[b]
	})
	if _, err := fmt.Fprintf(w, "%6d passed\n%6d failed\n%6d skipped\n", r.Passed, r.Failed, total); err != nil {
		return err
	}
	for _, reason := range reasons {
		if _, err := fmt.Fprintf(w, "%8d %s\n", r.Skipped[reason], reason); err != nil {
			return err
		}
	}
	return nil
}
