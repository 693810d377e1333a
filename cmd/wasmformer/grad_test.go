package main

import (
	"strings"
	"testing"
)

const gradFunctions = "../../engine/grad/testdata/functions.wasm"

// TestGrad: derivatives beside the true change, and why they are not equal.
func TestGrad(t *testing.T) {
	for _, c := range []struct {
		args []string
		want []string // in standard output, or in standard error after a failure
		code int
	}{
		{args: []string{"-invoke", "product", gradFunctions, "12", "30"},
			want: []string{"product(12, 30) = 360\n", "arg0     12      0        30                30          30\n", "arg1     30      0        12                12          12\n"}},
		{args: []string{"-invoke", "loop", "-wrt", "arg1", gradFunctions, "20", "4"},
			want: []string{"arg1      4      0         0                 0          20\n", "arg1, above: the difference is 20\n  a branch: at position "}},
		{args: []string{"-invoke", "div", gradFunctions, "1", "0"}, want: []string{"integer divide by zero"}, code: exitTrap},
		{args: []string{"-invoke", "div", gradFunctions, "7", "1"}, want: []string{"arg1, below: trap: integer divide by zero"}},
		{args: []string{"-invoke", "affine", "-wrt", "imm@0x1", gradFunctions, "1"}, want: []string{"there is no input imm@0x1; there are arg0 i32, imm@"}, code: exitUsage},
		{args: []string{"-invoke", "affine", "-of", "1", gradFunctions, "1"}, want: []string{"affine has 1 results"}, code: exitUsage},
		{args: []string{"-example", "hello"}, want: []string{"want -invoke NAME"}, code: exitUsage},
	} {
		got := wasmformer("", append([]string{"grad"}, c.args...)...)
		text := got.out
		if c.code != 0 {
			text = got.err
		}
		for _, want := range c.want {
			if got.code != c.code || !strings.Contains(text, want) {
				t.Errorf("grad %q: exit code %d, want %d and %q in\n%s%s", c.args, got.code, c.code, want, got.out, got.err)
			}
		}
	}
}

// TestLearn: constants of the built-in line and of a file's function.
func TestLearn(t *testing.T) {
	for _, c := range []struct {
		args []string
		want string
		code int
	}{
		{want: "  48  0  [37 11], gradient [0 0]\n"},
		{args: []string{"-invoke", "falling", "-wrt", "imm@", "-lessons", "1=1"}, want: "is no input", code: exitUsage},
		{args: []string{"-plain", "-steps", "2"}, want: "no constants found in 2 steps: the last ones are [20 30]", code: exitOther},
		{args: []string{"-lessons", "1,2=3"}, want: `"1,2=3": want 1 arguments`, code: exitUsage},
		{args: []string{"-from", "1,x"}, want: `"x" is no number`, code: exitUsage},
		{args: []string{"-from", "1"}, want: "2 constants and 1 values", code: exitOther},
		{args: []string{"-from", "1,2", "-seed", "3"}, want: "both say", code: exitUsage},
		{args: []string{"-rate", "nan"}, want: "-rate NaN", code: exitUsage},
		{args: []string{"-steps", "0"}, want: "at least one step", code: exitUsage},
		{args: []string{"-model", "seed"}, want: "of the model wide alone", code: exitUsage},
	} {
		args := c.args
		if len(args) > 0 && args[0] == "-invoke" {
			args = append(args, gradFunctions)
		}
		got := wasmformer("", append([]string{"learn"}, args...)...)
		text := got.out
		if c.code != 0 {
			text = got.err
		}
		if got.code != c.code || !strings.Contains(text, c.want) {
			t.Errorf("learn %q: exit code %d, want %d and %q in\n%s%s", args, got.code, c.code, c.want, got.out, got.err)
		}
	}
}
