package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"

	"wasmformer/engine"
	"wasmformer/engine/printable"
	"wasmformer/engine/reference"
)

// verify runs the program on the reference too and says in one line whether
// results, output and memory, and the trap if there is one, are the same; of a
// WASI command, whether exit code, output and error output are. It returns the
// run's own error, with errDiffers in it if they are not, or with errLimited if the run
// trapped because the machine has room for fewer calls than the reference.
func (r *runner) verify(ctx context.Context, w io.Writer, results []uint64, runErr error) error {
	var trap *engine.TrapError
	var exit *engine.ExitError
	exits := errors.As(runErr, &exit) && r.program.start
	if runErr != nil && !errors.As(runErr, &trap) && !exits {
		fmt.Fprintln(w, "verify: not compared, since the run did not end")
		return runErr
	}
	what, rest := "results", "output, memory"
	if r.program.start {
		what, rest = "exit code", "output, error output"
	}
	if trap != nil {
		what = "trap"
	}
	code := 0
	if exits {
		code = exit.Code
	}
	difference, err := r.difference(ctx, results, code, trap)
	switch {
	case err != nil:
		return both(runErr, fmt.Errorf("verify: %w", err))
	case difference != "" && trap != nil && trap.Reason == stackExhausted:
		fmt.Fprintln(w, "verify: not compared, since the run stopped at a limit of the machine: its room for calls")
		return both(runErr, errLimited)
	case difference != "":
		fmt.Fprintf(w, "verify: %s\n", printable.Line(difference))
		return both(runErr, errDiffers)
	}
	fmt.Fprintf(w, "verify: equal (%s, %s)\n", what, rest)
	return runErr
}

// stackExhausted is the trap whose place the specification leaves open.
const stackExhausted = "call stack exhausted"

// difference is the first thing that the reference does differently, "" if
// there is none.
func (r *runner) difference(ctx context.Context, results []uint64, code int, trap *engine.TrapError) (string, error) {
	p := r.program
	ref, err := reference.NewCommand(ctx, p.binary, reference.Command{Args: p.argv, Env: p.env, Stdin: p.input, Seed: p.seed, Model: r.options.Model})
	if ref != nil {
		defer ref.Close(ctx)
	}
	var want []uint64
	wantCode := 0
	switch {
	case err != nil:
	case p.start:
		wantCode, err = ref.Start(ctx)
	case p.invoke == "":
		err = ref.Compute(ctx, p.input)
	default:
		want, err = ref.Call(ctx, p.invoke, p.args...)
	}
	var refTrap *reference.TrapError
	if err != nil && !errors.As(err, &refTrap) {
		return "", err
	}
	switch {
	case trap == nil && refTrap != nil:
		return "the run ended, the reference traps: " + refTrap.Reason, nil
	case trap != nil && refTrap == nil:
		return fmt.Sprintf("the run ended in %v, the reference ends without a trap", trap), nil
	case trap != nil && !reference.SameTrap(trap.Reason, refTrap.Reason):
		return fmt.Sprintf("the run traps: %s, the reference: %s", trap.Reason, refTrap.Reason), nil
	case trap == nil && code != wantCode:
		return fmt.Sprintf("the exit code is %d, the reference's %d", code, wantCode), nil
	}
	if trap == nil && len(p.result) > 0 {
		got, want := engine.FormatValues(p.result, results), engine.FormatValues(p.result, want)
		for n := range got {
			if got[n] != want[n] {
				return fmt.Sprintf("result %d is %s, the reference's %s", n, got[n], want[n]), nil
			}
		}
	}
	if text := differentOutput("output", r.output.Bytes(), ref.Output()); text != "" {
		return text, nil
	}
	if p.start {
		// Memory is not compared: it holds what fd_fdstat_get said of the
		// streams, which is not the same everywhere.
		return differentOutput("error output", r.errorOutput.Bytes(), ref.ErrorOutput()), nil
	}
	return r.stateDifference(ref), nil
}

func differentOutput(what string, got, want []byte) string {
	if at := firstDifference(got, want); at >= 0 {
		return fmt.Sprintf("%s differs from byte %d on: %d bytes, the reference has %d", what, at, len(got), len(want))
	}
	return ""
}

// stateDifference compares memory and exported globals.
func (r *runner) stateDifference(ref *reference.Instance) string {
	want := ref.Memory()
	size := r.instance.Memory().Size()
	if int64(size) != int64(len(want)) {
		return fmt.Sprintf("memory of %d bytes, the reference has %d", size, len(want))
	}
	got, _ := r.instance.Memory().Read(0, size)
	if at := firstDifference(got, want); at >= 0 {
		return fmt.Sprintf("memory differs at 0x%x: 0x%02x, the reference has 0x%02x", at, got[at], want[at])
	}
	for _, e := range r.program.module.Exports() {
		if e.Kind != engine.ExternGlobal {
			continue
		}
		got, _ := r.instance.ExportedGlobal(e.Name)
		if e.Type == engine.V128 { // of which the reference gives the lower half
			got, _, _ = r.instance.ExportedVector(e.Name)
		}
		if want, ok := ref.Global(e.Name); ok && e.Type.Format(got) != e.Type.Format(want) {
			return fmt.Sprintf("global %s is %s, the reference's %s", printable.Name(e.Name), e.Type.Format(got), e.Type.Format(want))
		}
	}
	return ""
}

// firstDifference is the index of the first byte that differs, −1 if none
// does.
func firstDifference(a, b []byte) int {
	if bytes.Equal(a, b) {
		return -1
	}
	n := 0
	for n < len(a) && n < len(b) && a[n] == b[n] {
		n++
	}
	return n
}
