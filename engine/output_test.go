package engine_test

import (
	"bytes"
	"context"
	"errors"
	"io"
	"os"
	"slices"
	"strings"
	"testing"

	"wasmformer/engine"
	"wasmformer/engine/internal/differential"
	"wasmformer/site/examples"
)

// failing takes so many bytes and then gives an error, until it is mended.
type failing struct {
	bytes.Buffer
	room int
	err  error
}

func (f *failing) Write(p []byte) (int, error) {
	if f.err == nil || len(p) <= f.room {
		f.room -= len(p)
		return f.Buffer.Write(p)
	}
	n, _ := f.Buffer.Write(p[:max(0, f.room)])
	f.room = 0
	return n, f.err
}

var errFull = errors.New("full")

// TestWriterFails stops the counter's run at each byte of its output, mends the
// writer and goes on: nothing is lost, nothing comes twice.
func TestWriterFails(t *testing.T) { eachDecoder(t, writerFails) }

func writerFails(t *testing.T, o engine.Options) {
	ctx := context.Background()
	var whole bytes.Buffer
	o.Output = &whole
	want := call(t, instantiate(t, counter(), o), "f1", 20)
	if whole.Len() != 20 {
		t.Fatalf("the program printed %d bytes, want 20", whole.Len())
	}
	for room := range whole.Len() {
		out := &failing{room: room, err: errFull}
		o.Output, o.ErrorOutput, o.ProgressEvery = out, io.Discard, 30
		inst := instantiate(t, counter(), o)
		_, err := inst.ExportedFunction("f1").Call(ctx, 20)
		var failed *engine.OutputError
		if !errors.As(err, &failed) || failed.Stream != "output" || !errors.Is(err, errFull) {
			t.Fatalf("a writer with room for %d bytes: %v", room, err)
		}
		before := inst.Stats().Tokens
		if _, err := inst.Resume(ctx); room < 19 && (!errors.Is(err, errFull) || inst.Stats().Tokens != before) {
			t.Errorf("resumed with the writer as it was: %v, %d tokens more", err, inst.Stats().Tokens-before)
		}
		out.err = nil
		got, err := inst.Resume(ctx)
		if room == 19 && err != nil { // the program had ended
			if err := inst.Close(); err != nil {
				t.Error(err)
			}
			got, err = want, nil
		}
		if err != nil || !slices.Equal(got, want) || !bytes.Equal(out.Bytes(), whole.Bytes()) {
			t.Errorf("a writer mended after %d bytes: %v, %v, output %x, want %v, %x", room, got, err, out.Bytes(), want, whole.Bytes())
		}
	}
}

// TestLastOutputFails: what the function returned is not lost with its output.
func TestLastOutputFails(t *testing.T) {
	inst := instantiate(t, counter(), engine.Options{Output: &failing{err: errFull}})
	got, err := inst.ExportedFunction("f1").Call(context.Background(), 3)
	if len(got) != 1 || !errors.Is(err, errFull) || err.Error() != "writing the program's output: full" {
		t.Errorf("got %v, %v", got, err)
	}
	if _, err := inst.Resume(context.Background()); err == nil || errors.Is(err, errFull) {
		t.Errorf("resumed a call that had ended: %v", err)
	}
	if err := inst.Close(); !errors.Is(err, errFull) {
		t.Errorf("closed with output that is not written: %v", err)
	}
}

// TestTrapAndOutputFail: both are said.
func TestTrapAndOutputFail(t *testing.T) {
	m := &differential.Module{Output: true}
	m.F(0, 0, 0, "i32.const 65  call 0  unreachable")
	inst := instantiate(t, m, engine.Options{Output: &failing{err: errFull}})
	_, err := inst.ExportedFunction("f1").Call(context.Background())
	var trap *engine.TrapError
	if !errors.As(err, &trap) || !errors.Is(err, errFull) {
		t.Errorf("got %v, want a trap and a full writer", err)
	}
}

// TestBadWriters break the rules of io.Writer.
func TestBadWriters(t *testing.T) {
	for n, want := range map[int]string{-1: "took -1", 0: io.ErrShortWrite.Error(), 1 << 20: "took 1048576"} {
		inst := instantiate(t, counter(), engine.Options{Output: writer(func([]byte) (int, error) { return n, nil })})
		if _, err := inst.ExportedFunction("f1").Call(context.Background(), 3); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("a writer that returns %d: %v, want %q", n, err, want)
		}
	}
}

type writer func([]byte) (int, error)

func (w writer) Write(p []byte) (int, error) { return w(p) }

// TestErrorOutputFails: a WASI program's exit code is known beside the error.
func TestErrorOutputFails(t *testing.T) {
	e, ok := examples.Find("lisp")
	if !ok {
		t.Fatal("no example lisp")
	}
	m, err := engine.Compile(e.Wasm)
	if err != nil {
		t.Fatal(err)
	}
	var out bytes.Buffer
	inst, err := m.Instantiate(context.Background(), engine.Options{Args: []string{"lisp"}, Stdin: []byte("(+ 1 2) (car 1)"),
		Output: &out, ErrorOutput: &failing{err: errFull}, ProgressEvery: 1 << 20})
	if err != nil {
		t.Fatal(err)
	}
	code, err := inst.Start(context.Background())
	var failed *engine.OutputError
	if code != 1 || out.String() != "3\n" || !errors.As(err, &failed) || failed.Stream != "error output" {
		t.Errorf("got exit code %d, output %q, %v", code, out.String(), err)
	}
}

// TestDevFull writes to the device that is always full.
func TestDevFull(t *testing.T) {
	full, err := os.OpenFile("/dev/full", os.O_WRONLY, 0)
	if errors.Is(err, os.ErrNotExist) {
		t.Skip("this system has no /dev/full")
	}
	if err != nil {
		t.Fatal(err)
	}
	defer full.Close()
	inst := instantiate(t, counter(), engine.Options{Output: full})
	if _, err := inst.ExportedFunction("f1").Call(context.Background(), 3); !errors.As(err, new(*os.PathError)) || !strings.Contains(err.Error(), "/dev/full") {
		t.Errorf("got %v", err)
	}
}
