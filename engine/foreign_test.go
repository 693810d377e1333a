package engine

import (
	"context"
	"encoding/binary"
	"errors"
	"io"
	"math/rand/v2"
	"strings"
	"testing"

	"wasmformer/engine/internal/follow"
	"wasmformer/engine/internal/machine"
	"wasmformer/engine/model"
	"wasmformer/engine/trace"
	"wasmformer/site/examples"
)

// foreign says the tokens that it was given, as a model could that is damaged
// or another one.
type foreign struct {
	says []machine.Token
	n    int
}

func (f *foreign) Append(int)   { f.n++ }
func (f *foreign) Len() int     { return f.n }
func (f *foreign) Bytes() int64 { return 0 }
func (f *foreign) Next() int {
	if len(f.says) == 0 {
		return int(machine.MiscToken(machine.Halt))
	}
	t := f.says[0]
	f.says = f.says[1:]
	return int(t)
}

// compileExample compiles an example.
func compileExample(t testing.TB, name string) *Module {
	e, _ := examples.Find(name)
	m, err := Compile(e.Wasm)
	if err != nil {
		t.Fatal(name, err)
	}
	return m
}

// foreignInstance is a module with its real prompt, and a model that is foreign.
func foreignInstance(t *testing.T, m *Module, says []machine.Token) (*Instance, error) {
	s := &session{program: m.program, follow: follow.New(m.program), replay: trace.NewMachine(m.program), decoder: &foreign{says: says},
		shape:   model.Shape{MaxPosition: machine.MaxPosition, Vocab: machine.VocabSize},
		options: Options{ProgressEvery: 64, Args: []string{"name"}, Stdin: []byte("input")}}
	s.output.Writers = [2]io.Writer{io.Discard, io.Discard}
	i := &Instance{session: s, module: m, unit: m.program.Unit()}
	return i, i.read(t.Context(), m.program.Tokens(), true)
}

// TestForeignExit: exit is no panic where no program can say it.
func TestForeignExit(t *testing.T) {
	i, err := foreignInstance(t, compileExample(t, "gcd"), []machine.Token{machine.MiscToken(machine.Exit)})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := i.ExportedFunction("gcd").Call(t.Context(), 48, 36); err == nil || !strings.Contains(err.Error(), "says exit") {
		t.Errorf("got %v", err)
	}
	if _, err := i.Resume(t.Context()); err == nil || !strings.Contains(err.Error(), "no call") {
		t.Errorf("resumed behind an exit: %v", err)
	}
}

// TestForeignSize: a memory that a foreign model has grown beyond the machine's
// is no larger than that.
func TestForeignSize(t *testing.T) {
	i, err := foreignInstance(t, compileExample(t, "hello"), nil)
	if err != nil {
		t.Fatal(err)
	}
	tokens := machine.AppendNumber(nil, machine.SizeCell, machine.Jump)
	if err := i.append(machine.AppendNumber(tokens, 70_000, machine.Cell)...); err != nil {
		t.Fatal(err)
	}
	if got := i.Memory().Size(); got != machine.MaxPages<<16 {
		t.Errorf("a memory of 70000 pages: %d bytes", got)
	}
}

// exits is (module (import "wasi_snapshot_preview1" "proc_exit" (func (param
// i32))) (table 1 funcref) (func (export "_start") i32.const 3 call 0)).
var exits = []byte("\x00asm\x01\x00\x00\x00\x01\x08\x02\x60\x01\x7f\x00\x60\x00\x00\x02\x24\x01\x16wasi_snapshot_preview1\x09proc_exit\x00\x00" +
	"\x03\x02\x01\x01\x04\x04\x01\x70\x00\x01\x07\x0a\x01\x06_start\x00\x01\x0a\x08\x01\x06\x00\x41\x03\x10\x00\x0b")

// FuzzForeignTokens lets a model say anything behind a real prompt: what
// follows the tokens, reads results and state from them and tells them as a trace
// must not panic.
func FuzzForeignTokens(f *testing.F) {
	// Small prompts: numbers, memory, WASI with a table.
	command, err := Compile(exits)
	if err != nil {
		f.Fatal(err)
	}
	list := []*Module{command, compileExample(f, "gcd"), compileExample(f, "hello"), compileExample(f, "reverse")}
	for n := range list {
		rng := rand.New(rand.NewPCG(uint64(n), 9))
		b := []byte{byte(n)}
		for range 300 {
			b = binary.LittleEndian.AppendUint16(b, uint16(rng.IntN(machine.VocabSize)))
		}
		f.Add(b)
	}
	f.Fuzz(func(t *testing.T, b []byte) {
		if len(b) == 0 || len(b) > 1000 {
			return
		}
		var says []machine.Token
		for at := 1; at+1 < len(b); at += 2 {
			// A few beyond the vocabulary, too.
			says = append(says, machine.Token(binary.LittleEndian.Uint16(b[at:])%uint16(machine.VocabSize+3)))
		}
		i, err := foreignInstance(t, list[int(b[0])%len(list)], says)
		if err != nil {
			t.Fatal(err)
		}
		for _, e := range i.module.Exports() {
			switch e.Kind {
			case ExternFunc:
				callForeign(t, i, e)
			case ExternGlobal:
				i.ExportedGlobal(e.Name)
			}
			size := i.Memory().Size()
			i.Memory().Read(0, min(size, 64))
			i.Memory().Read(size-min(size, 64), min(size, 64))
			if err := i.Memory().Write(t.Context(), size-min(size, 8), make([]byte, min(size, 8))); err != nil {
				t.Fatal(err)
			}
		}
		i.Stats()
		tell(t, i)
	})
}

// callForeign calls an export; how that ends is known.
func callForeign(t *testing.T, i *Instance, e External) {
	ctx, stop := context.WithCancel(t.Context())
	defer stop()
	results, err := i.ExportedFunction(e.Name).Call(ctx, make([]uint64, len(e.Params))...)
	switch {
	case err == nil && len(results) == len(e.Results):
	case errors.As(err, new(*TrapError)), errors.As(err, new(*ExitError)), err != nil && strings.Contains(err.Error(), "says exit"):
	default:
		t.Errorf("%s: got %v, %v", e.Name, results, err)
	}
}

// tell reads all that a trace says.
func tell(t *testing.T, i *Instance) {
	l := i.NewLog()
	for l.Advance(1000) {
	}
	for n := range l.Len() {
		if l.Step(n).String() == "" {
			t.Errorf("step %d is empty", n)
		}
		if n%16 == 0 {
			inspect(l.StateAt(n))
		}
	}
	inspect(l.StateAt(l.Len()))
	for at := len(i.program.Prompt()); at < l.Tokens(); at++ {
		if l.StepOf(at) < 0 {
			t.Errorf("token %d belongs to no step", at)
		}
	}
	// A description replays the trace up to the token.
	for at := l.Tokens() - 1; at >= 0; at -= 1 + l.Tokens()/64 {
		if l.Describe(at) == "" {
			t.Errorf("token %d is not described", at)
		}
	}
	i.Costs()
}

// inspect asks a state for all that it holds.
func inspect(m *trace.Machine) {
	for _, f := range m.Frames() {
		m.Stack(f.Depth)
		m.Locals(f.Depth)
	}
	m.Stack(-1)
	m.Locals(m.Depth() + 1)
	m.Results(10_000)
	m.Global(1 << 20)
	m.Cell(-1)
	m.Word(1<<32 - 1)
	m.ReadMemory(1<<32-1, make([]byte, 8))
	m.ReadMemory(0, make([]byte, 8))
}
