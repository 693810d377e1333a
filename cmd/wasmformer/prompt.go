package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"wasmformer/engine"
	"wasmformer/engine/printable"
)

// A prompt is text with programs in it. Text and programs become the tokens of one
// context, in their order, and each program runs where it stands.

const marker = "<|program FILE.wasm [NAME [ARG...]]|>"

// promptPart is a text, or the program of a marker.
type promptPart struct {
	line    int // where it begins
	text    string
	program *program
}

// prompt is what a file says.
type prompt struct {
	path  string
	parts []promptPart
}

// at adds the place to an error.
func (p *prompt) at(line int, err error) error {
	return fmt.Errorf("%q, line %d: %w", p.path, line, err)
}

// readPrompt reads a prompt and its programs.
func readPrompt(s streams, path string) (*prompt, error) {
	b, err := os.ReadFile(path)
	if err != nil {
		return nil, quoted(err)
	}
	p := &prompt{path: path}
	text, line := string(b), 1
	programs := 0
	for text != "" {
		before, rest, found := strings.Cut(text, "<|")
		if before != "" {
			p.parts = append(p.parts, promptPart{line: line, text: before})
		}
		if !found {
			break
		}
		line += strings.Count(before, "\n")
		inside, _, _ := strings.Cut(rest, "\n")
		fields, after, err := readMarker(inside)
		if err != nil {
			return nil, p.at(line, err)
		}
		prog, err := p.load(s, fields)
		if err != nil {
			return nil, p.at(line, err)
		}
		prog.input = []byte(before)
		p.parts = append(p.parts, promptPart{line: line, program: prog})
		programs++
		text = rest[after:]
	}
	if programs == 0 {
		return nil, usageError("%q has no program, so there is nothing to run; want %s in it", path, marker)
	}
	return p, nil
}

// readMarker reads what follows the beginning of a marker in its line: the words between
// program and the end, and where it ends.
func readMarker(line string) (words []string, end int, err error) {
	inside, _, found := strings.Cut(line, "|>")
	shown := "<|" + inside
	if found {
		shown += "|>"
	}
	const most = 100
	if words = strings.Fields(inside); !found || len(words) < 2 || words[0] != "program" {
		return nil, 0, usageError("found %s, want %s in one line", printable.Clip(fmt.Sprintf("%q", shown[:min(len(shown), 4*most)]), most), marker)
	}
	return words[1:], len(inside) + len("|>"), nil
}

// load reads the program of a marker: its file, beside the prompt, and what is called.
func (p *prompt) load(s streams, words []string) (*program, error) {
	f := newFlags(s, "run")
	what := addProgramFlags(f)
	prog := &program{name: words[0]}
	path := words[0]
	if !filepath.IsAbs(path) {
		path = filepath.Join(filepath.Dir(p.path), path)
	}
	var err error
	if prog.binary, err = os.ReadFile(path); err != nil {
		return nil, quoted(err)
	}
	if prog.module, err = engine.Compile(prog.binary); err != nil {
		return nil, fmt.Errorf("%q: %w", prog.name, err)
	}
	exports := prog.module.Exports()
	prog.exports = exports
	if len(words) > 1 {
		if err := f.Set("invoke", words[1]); err != nil {
			return nil, err
		}
		return prog, what.entry(prog, words[2:])
	}
	if findFunction(exports, "_start") == nil && findFunction(exports, "compute") == nil {
		return nil, usageError("%q exports neither _start nor compute; want a NAME behind it: %s", prog.name, functions(exports))
	}
	return prog, what.entry(prog, nil)
}

// usesWASI reports whether the program finds an environment.
func (prog *program) usesWASI() bool {
	for _, im := range prog.module.Imports() {
		if strings.HasPrefix(im.Module, "wasi_") {
			return true
		}
	}
	return false
}

// environment adds to the options what the prompt's WASI program finds. A context has one
// environment.
func (p *prompt) environment(o *engine.Options) error {
	first := 0
	for _, part := range p.parts {
		switch {
		case part.program == nil || !part.program.usesWASI():
		case first > 0:
			return p.at(part.line, usageError("%q is a WASI program, as that of line %d is; want one in a prompt", part.program.name, first))
		default:
			first = part.line
			*o = part.program.options(*o)
		}
	}
	return nil
}

// alone is the only program of a prompt, for a model that holds one.
func (p *prompt) alone() (*program, error) {
	var only *program
	first := 0
	for _, part := range p.parts {
		switch {
		case part.program == nil:
		case only != nil:
			return nil, p.at(part.line, usageError("found a second program; this model holds one, that of line %d", first))
		default:
			only, first = part.program, part.line
		}
	}
	return only, nil
}

// run makes one context of the prompt, and prints the text and, where a program stands,
// what that prints. It returns an instance for the figures, nil if there is none.
func (p *prompt) run(ctx context.Context, s streams, o engine.Options) (i *engine.Instance, err error) {
	screen := newScreen(s)
	defer func() {
		if i == nil {
			screen.clear()
			return
		}
		screen.finish(i.Stats())
	}()
	o.Output, o.ErrorOutput, o.Progress = screen, screen.beside(s.err), screen.progress
	if err := p.environment(&o); err != nil {
		return nil, err
	}
	store, err := engine.NewStore(o)
	instantiate := func(prog *program) (*engine.Instance, error) { return store.Instantiate(ctx, prog.module) }
	say := func(text string) error { return store.Say(ctx, []byte(text)) }
	if errors.Is(err, engine.ErrOneModule) {
		var only *program
		if only, err = p.alone(); err != nil {
			return nil, err
		}
		// Its instructions stand at fixed places, so they are the first tokens.
		i, err = only.module.Instantiate(ctx, o)
		instantiate = func(*program) (*engine.Instance, error) { return i, nil }
		say = func(text string) error { return i.Say(ctx, []byte(text)) }
	}
	if err != nil {
		return i, err
	}
	// Only what the context has is printed.
	write := func(text string) error {
		if err := say(text); err != nil {
			return err
		}
		_, err := screen.Write([]byte(text))
		return err
	}
	for _, part := range p.parts {
		if part.program == nil {
			if err := write(part.text); err != nil {
				return i, p.at(part.line, err)
			}
			continue
		}
		now, err := instantiate(part.program)
		var results []uint64
		if now != nil {
			i = now
		}
		if err == nil {
			results, err = part.program.call(ctx, i)
		}
		if is[*engine.ExitError](err) {
			return i, err // the program's own, who has said why
		}
		if err == nil && len(results) > 0 {
			err = write(strings.Join(engine.FormatValues(part.program.result, results), " "))
		}
		if err != nil {
			return i, p.at(part.line, err)
		}
	}
	return i, nil
}
