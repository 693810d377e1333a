package machine

import (
	"fmt"
	"math"
	"strings"
	"testing"

	"wasmformer/site/golden"
)

// TestOpTable compares the table that programs for the browser have with the instructions.
func TestOpTable(t *testing.T) {
	var out strings.Builder
	for _, op := range Ops() {
		out.WriteString(op.Name)
		if op.HasImm {
			out.WriteString(" #")
		}
		for i, v := range op.Features.all() {
			if v != math.Trunc(v) {
				t.Errorf("%s: feature %d is %v, want an integer", op.Name, i, v)
			}
			if v != 0 {
				fmt.Fprintf(&out, " %d=%d", i, int(v))
			}
		}
		out.WriteString("\n")
	}
	golden.File(t, "ops.txt", []byte(out.String()))
}
