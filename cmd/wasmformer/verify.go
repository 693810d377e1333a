package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"

	"wasmformer/engine"
	"wasmformer/engine/reference"
	"wasmformer/engine/wasm"
)

// verify runs the program on the reference too and says in one line whether
// results, output and memory, and the trap if there is one, are the same.
// It returns the run's own error, with errDiffers in it if they are not.
func (r *runner) verify(ctx context.Context, w io.Writer, results []uint64, runErr error) error {
	var trap *engine.TrapError
	if runErr != nil && !errors.As(runErr, &trap) {
		fmt.Fprintln(w, "verify: not compared, since the run did not end")
		return runErr
	}
	what := "results"
	if trap != nil {
		what = "trap"
	}
	difference, err := r.difference(ctx, results, trap)
	switch {
	case err != nil:
		return errors.Join(runErr, fmt.Errorf("verify: %w", err))
	case difference != "":
		fmt.Fprintf(w, "verify: %s\n", difference)
		return errors.Join(runErr, errDiffers)
	}
	fmt.Fprintf(w, "verify: equal (%s, output, memory)\n", what)
	return runErr
}

// difference is the first thing that the reference does differently, "" if
// there is none.
func (r *runner) difference(ctx context.Context, results []uint64, trap *engine.TrapError) (string, error) {
	ref, err := reference.New(ctx, r.program.binary)
	if ref != nil {
		defer ref.Close(ctx)
	}
	var want []uint64
	if err == nil {
		if r.program.invoke == "" {
			err = ref.Compute(ctx, r.program.input)
		} else {
			want, err = ref.Call(ctx, r.program.invoke, r.program.args...)
		}
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
	}
	for n, t := range r.program.result {
		if trap == nil && formatNumber(t, results[n]) != formatNumber(t, want[n]) {
			return fmt.Sprintf("result %d is %s, the reference's %s", n, formatNumber(t, results[n]), formatNumber(t, want[n])), nil
		}
	}
	if at := firstDifference(r.output.Bytes(), ref.Output()); at >= 0 {
		return fmt.Sprintf("output differs from byte %d on: %d bytes, the reference has %d", at, r.output.Len(), len(ref.Output())), nil
	}
	return r.stateDifference(ref), nil
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
		if e.Kind != wasm.ExternGlobal {
			continue
		}
		got, _ := r.instance.ExportedGlobal(e.Name)
		if want, ok := ref.Global(e.Name); ok && formatNumber(e.Type, got) != formatNumber(e.Type, want) {
			return fmt.Sprintf("global %s is %s, the reference's %s", e.Name, formatNumber(e.Type, got), formatNumber(e.Type, want))
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
