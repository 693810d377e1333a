package main

import (
	"bufio"
	"bytes"
	"errors"
	"io"
	"os"
	"os/exec"
	"runtime"
	"strings"
	"testing"
)

// asCommand makes the test binary be the program itself.
const asCommand = "WASMFORMER_TEST_AS_COMMAND"

func TestMain(m *testing.M) {
	if os.Getenv(asCommand) != "" {
		main()
	}
	os.Exit(m.Run())
}

// writing are commands that write to standard output.
var writing = [][]string{
	{"help"},
	{"-h"},
	{"run", "-h"},
	{"help", "run"},
	{"help", "help"},
	{"examples"},
	{"model"},
	{"model", "-layers"},
	{"run", "-example", "gcd"},              // results
	{"run", "-example", "hello"},            // output
	{"run", "-example", "words"},            // output of a WASI program
	{"run", "-verify", "-example", "hello"}, // output that is kept, too
	{"run", "-decoder", "planned", "-example", "addition"},
	{"trace", "-example", "gcd"},
	{"trace", "-from", "3", "-to", "5", "-example", "sudoku"},
	{"tokens", "-example", "gcd"},
	{"tokens", "-from", "3", "-to", "5", "-example", "sudoku"},
}

// broken is a writer that takes so many bytes.
type broken struct{ room int }

var errBroken = errors.New("it is broken")

func (b *broken) Write(p []byte) (int, error) {
	if len(p) > b.room {
		n := b.room
		b.room = 0
		return n, errBroken
	}
	b.room -= len(p)
	return len(p), nil
}

// TestBrokenOutput: a command whose output is cut off fails, and says why, once.
func TestBrokenOutput(t *testing.T) {
	for _, args := range writing {
		whole := wasmformer("", args...)
		if whole.code != 0 || whole.out == "" {
			t.Fatalf("%q: got exit %d, output %q, error %q", args, whole.code, whole.out, whole.err)
		}
		for _, room := range []int{0, len(whole.out) / 2, len(whole.out) - 1} {
			var stderr bytes.Buffer
			code := run(args, strings.NewReader(""), &broken{room}, &stderr)
			if code != exitOther || strings.Count(stderr.String(), errBroken.Error()) != 1 {
				t.Errorf("%q with room for %d of %d bytes: got exit %d, error %q", args, room, len(whole.out), code, stderr.String())
			}
		}
	}
}

// TestBrokenOnce: what a writer takes after it has failed does not mend that.
func TestBrokenOnce(t *testing.T) {
	failed := false
	out := &hook{before: func() error {
		if !failed {
			failed = true
			return errBroken
		}
		return nil
	}}
	var stderr bytes.Buffer
	code := run([]string{"run", "-h"}, strings.NewReader(""), out, &stderr)
	if code != exitOther || out.Len() > 0 || !strings.Contains(stderr.String(), errBroken.Error()) {
		t.Errorf("got exit %d, output %q, error %q", code, out.String(), stderr.String())
	}
}

// TestBrokenErrorOutput: there is nowhere to say it, but the exit code does.
func TestBrokenErrorOutput(t *testing.T) {
	for _, args := range [][]string{
		{"run", "-verify", "-example", "gcd"},
		{"model", "-write", t.TempDir() + "/m"},
		{"run", "-input", "(car 1)", "../../site/examples/lisp/main.wasm"}, // prints to its error output
	} {
		var out bytes.Buffer
		if code := run(args, strings.NewReader(""), &out, &broken{}); code != exitOther {
			t.Errorf("%q: got exit %d, output %q", args, code, out.String())
		}
	}
}

// TestTrapAndBrokenOutput: both are said, and the output is what counts.
func TestTrapAndBrokenOutput(t *testing.T) {
	module := file(t, "endless.wasm", endless)
	var stderr bytes.Buffer
	code := run([]string{"trace", "-invoke", "div", module, "1", "0"}, strings.NewReader(""), &broken{}, &stderr)
	if code != exitOther || !strings.Contains(stderr.String(), "trap: integer divide by zero") || !strings.Contains(stderr.String(), errBroken.Error()) {
		t.Errorf("got exit %d, error %q", code, stderr.String())
	}
}

// TestDevFull writes to the device that is always full: to standard output and
// to files.
func TestDevFull(t *testing.T) {
	full, err := os.OpenFile("/dev/full", os.O_WRONLY, 0)
	if errors.Is(err, os.ErrNotExist) {
		t.Skip("this system has no /dev/full")
	}
	if err != nil {
		t.Fatal(err)
	}
	defer full.Close()
	check := func(out io.Writer, args ...string) {
		t.Helper()
		var stderr bytes.Buffer
		if code := run(args, strings.NewReader(""), out, &stderr); code != exitOther || !strings.Contains(stderr.String(), "no space left") {
			t.Errorf("%q: got exit %d, error %q", args, code, stderr.String())
		}
	}
	for _, args := range writing {
		check(full, args...)
	}
	check(full, "bench", "-program", "hungarian", "-tokens", "100", "-more", "")
	check(full, "spectest", miniBundle(t))
	check(io.Discard, "model", "-write", "/dev/full")
	check(io.Discard, "model", "-softmax", "/dev/full")
	check(io.Discard, "run", "-stats", "/dev/full", "-example", "gcd")
	check(io.Discard, "run", "-stats", "/dev/full", "-invoke", "div", file(t, "endless.wasm", endless), "1", "0")
}

// TestClosedPipe reads a line and goes away, as head -1 does. The program ends
// as others do: quietly, and not with success.
func TestClosedPipe(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("a closed pipe is no signal on Windows")
	}
	self, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	for _, args := range [][]string{{"trace", "-example", "sudoku"}, {"tokens", "-example", "sudoku"}, {"run", "-example", "mandelbrot"}} {
		c := exec.Command(self, args...)
		c.Env = append(os.Environ(), asCommand+"=1")
		var stderr bytes.Buffer
		c.Stderr = &stderr
		out, err := c.StdoutPipe()
		if err != nil {
			t.Fatal(err)
		}
		if err := c.Start(); err != nil {
			t.Fatal(err)
		}
		if _, err := bufio.NewReaderSize(out, 16).ReadString('\n'); err != nil {
			t.Error(err)
		}
		out.Close()
		err = c.Wait()
		if code := c.ProcessState.ExitCode(); err == nil || code == 0 || stderr.Len() > 0 {
			t.Errorf("%q: got %v, exit %d, error %q", args, err, code, stderr.String())
		}
	}
}
