package trace

import (
	"fmt"
	"strings"
	"testing"

	"wasmformer/engine/internal/lower"
	"wasmformer/engine/internal/machine"
	"wasmformer/site/golden"
)

// TestText compares whole runs with their golden texts.
func TestText(t *testing.T) {
	for _, c := range []struct {
		program      func(testing.TB, string) *lower.Program
		name, export string
		calls        [][]uint32
		input        string
	}{
		{program: example, name: "factorial", export: "factorial", calls: [][]uint32{{3}}},
		{program: example, name: "gcd", export: "gcd", calls: [][]uint32{{36, 24}, {7, 0}}},
		{program: example, name: "fibonacci", export: "fib", calls: [][]uint32{{3}}},
		{program: example, name: "hello", input: "Al"},
		{program: testdata, name: "parts", export: "main", calls: [][]uint32{{0}, {3}}},
	} {
		t.Run(c.name, func(t *testing.T) {
			p := c.program(t, c.name)
			prompt := p.Prompt()
			r := newRun()
			r.say(prompt...)
			if c.calls == nil {
				r.say(compute(t, p, nil, c.input)...)
				r.answer(t, 1000)
			}
			for _, args := range c.calls {
				r.say(p.AppendCall(nil, p.Funcs[export(t, p, c.export)].Entry, args)...)
				r.answer(t, 1000)
			}
			l := NewLog(p, len(prompt))
			l.Follow(machine.StreamOf(r.tokens))
			l.Advance(len(r.tokens))
			golden.File(t, "testdata/"+c.name+".txt", []byte(text(l)))
		})
	}
}

// stream is a run of the program with one call.
func stream(t testing.TB, p *lower.Program, name string, args ...uint32) *Log {
	t.Helper()
	prompt := p.Prompt()
	r := newRun()
	r.say(prompt...)
	r.say(p.AppendCall(nil, p.Funcs[export(t, p, name)].Entry, args)...)
	return r.log(t, p, len(prompt))
}

// computed is a run of compute.
func computed(t testing.TB, p *lower.Program, input string) *Log {
	t.Helper()
	prompt := p.Prompt()
	r := newRun()
	r.say(prompt...)
	r.say(compute(t, p, nil, input)...)
	return r.log(t, p, len(prompt))
}

// log lets the run end, and reads it.
func (r *run) log(t testing.TB, p *lower.Program, prompt int) *Log {
	t.Helper()
	r.answer(t, 100_000)
	l := NewLog(p, prompt)
	l.Follow(machine.StreamOf(r.tokens))
	for l.Advance(100) {
	}
	return l
}

func text(l *Log) string {
	var b strings.Builder
	fmt.Fprintln(&b, Header)
	for _, s := range l.Steps(0, l.Len()) {
		fmt.Fprintln(&b, s)
	}
	return b.String()
}

// TestDescribe compares the sentences of all tokens of a run.
func TestDescribe(t *testing.T) {
	l := stream(t, testdata(t, "parts"), "main", 3)
	var b strings.Builder
	last := ""
	for i := machine.NumRulers() - 1; i < l.Tokens(); i++ {
		if s := l.Describe(i); s != last {
			last = s
			fmt.Fprintf(&b, "%5d  step %3d  %s\n", i, l.StepOf(i), s)
		}
	}
	golden.File(t, "testdata/parts.describe.txt", []byte(b.String()))
}
