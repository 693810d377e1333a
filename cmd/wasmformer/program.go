package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"strconv"
	"strings"
	"unicode"

	"wasmformer/engine"
	"wasmformer/engine/model"
	"wasmformer/engine/wasm"
	"wasmformer/site/examples"
)

// programFlags say what to run and with what.
type programFlags struct {
	set                    *flag.FlagSet
	invoke, input, example string
}

func addProgramFlags(f *flag.FlagSet) *programFlags {
	p := &programFlags{set: f}
	f.StringVar(&p.invoke, "invoke", "", "call the export `NAME` with the ARGs, decimal or 0x hex, and print its results")
	f.StringVar(&p.input, "input", "", "the `TEXT` that the program's compute function gets, instead of standard input")
	f.StringVar(&p.example, "example", "", "run an example instead of a file: `NAME` or NAME/2 for its second input, see wasmformer examples")
	return p
}

// given reports whether a flag was set.
func (p *programFlags) given(name string) bool {
	found := false
	p.set.Visit(func(f *flag.Flag) { found = found || f.Name == name })
	return found
}

// engineFlags say how to decode.
type engineFlags struct {
	decoder, kv, model string
	maxTokens          int64
}

func addEngineFlags(f *flag.FlagSet) *engineFlags {
	e := &engineFlags{}
	f.StringVar(&e.decoder, "decoder", engine.Planned, "planned, the fast decoder, or dense, the textbook one")
	f.StringVar(&e.kv, "kv", "", "how keys are kept: hull or linear, a scan (default hull; dense always scans)")
	f.Int64Var(&e.maxTokens, "max-tokens", 0, "stop after decoding `N` tokens (default no limit but the model's own)")
	f.StringVar(&e.model, "model", "", "decode with the weights of `FILE`, as wasmformer model -write makes it")
	return e
}

// options checks the flags.
func (e *engineFlags) options() (engine.Options, error) {
	o := engine.Options{Decoder: e.decoder, KV: e.kv, MaxTokens: e.maxTokens}
	switch {
	case e.decoder != engine.Planned && e.decoder != engine.Dense:
		return o, usageError("-decoder %s: want %s or %s", e.decoder, engine.Planned, engine.Dense)
	case e.kv != "" && e.kv != engine.Hull && e.kv != engine.Linear:
		return o, usageError("-kv %s: want %s or %s", e.kv, engine.Hull, engine.Linear)
	case e.decoder == engine.Dense && e.kv == engine.Hull:
		return o, usageError("-kv hull: the dense decoder scans all keys; want linear, or -decoder planned")
	case e.maxTokens < 0:
		return o, usageError("-max-tokens %d: want a number above 0", e.maxTokens)
	}
	if e.decoder == engine.Dense || e.kv == engine.Linear {
		o.ProgressEvery = 64 // a token takes long, and Ctrl-C must not
	}
	if e.model == "" {
		return o, nil
	}
	var err error
	o.Model, err = readModel(e.model)
	return o, err
}

func readModel(path string) (*model.Model, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	m, err := model.Read(f)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	return m, nil
}

// program is a module with what it is called with.
type program struct {
	name   string
	binary []byte
	module *engine.Module
	invoke string // "" for the compute ABI
	args   []uint64
	params []wasm.ValueType
	result []wasm.ValueType
	input  []byte
}

// load makes the program that flags and arguments name.
func (p *programFlags) load(s streams, args []string) (*program, error) {
	prog := &program{}
	example, isExample, err := p.findExample()
	switch {
	case err != nil:
		return nil, err
	case isExample:
		prog.name, prog.binary = p.example, example.Wasm
		if p.invoke == "" {
			p.invoke = example.Invoke
		}
		if len(args) == 0 {
			args = example.Args
		}
	case len(args) == 0:
		return nil, usageError("which FILE? For an example: wasmformer %s -example sudoku", p.set.Name())
	default:
		prog.name = args[0]
		if prog.binary, err = readModule(args[0]); err != nil {
			return nil, err
		}
		args = args[1:]
	}
	if prog.module, err = engine.Compile(prog.binary); err != nil {
		return nil, fmt.Errorf("%s: %w", prog.name, err)
	}
	if err := p.entry(prog, args); err != nil {
		return nil, err
	}
	if prog.invoke != "" {
		return prog, nil
	}
	if prog.input = []byte(p.input); !p.given("input") {
		if isExample {
			prog.input = []byte(example.Input)
			return prog, nil
		}
		if isTerminal(s.in) {
			fmt.Fprintln(s.err, "reading the program's input from the terminal; Ctrl-D ends it")
		}
		if prog.input, err = io.ReadAll(s.in); err != nil {
			return nil, fmt.Errorf("standard input: %w", err)
		}
	}
	return prog, nil
}

// readModule reads a module's file.
func readModule(path string) ([]byte, error) {
	b, err := os.ReadFile(path)
	if err != nil {
		if _, ok := examples.Find(path); ok {
			return nil, fmt.Errorf("%w; for the example: -example %s", err, path)
		}
		return nil, err
	}
	return b, nil
}

// findExample finds the example of -example, with the input that it names in
// the place of the default one.
func (p *programFlags) findExample() (e examples.Example, found bool, err error) {
	if p.example == "" {
		return e, false, nil
	}
	name, number, numbered := strings.Cut(p.example, "/")
	e, ok := examples.Find(name)
	if !ok {
		return e, false, usageError("there is no example %q; wasmformer examples lists them", name)
	}
	runs := e.Runs()
	n := 1
	if numbered {
		if n, err = strconv.Atoi(number); err != nil || n < 1 || n > len(runs) {
			return e, false, usageError("example %s: input %q: want 1 to %d", name, number, len(runs))
		}
	}
	e.Input, e.Args = runs[n-1].Input, runs[n-1].Args
	return e, true, nil
}

// entry decides what is called, and parses its arguments.
func (p *programFlags) entry(prog *program, args []string) error {
	exports := prog.module.Exports()
	name := p.invoke
	if !p.given("invoke") && name == "" {
		name = "compute"
	}
	var f *engine.External
	for i := range exports {
		if exports[i].Kind == wasm.ExternFunc && exports[i].Name == name {
			f = &exports[i]
		}
	}
	switch {
	case f == nil && name == "compute" && !p.given("invoke"):
		return usageError("%s does not export compute; choose an export with -invoke NAME: %s", prog.name, functions(exports))
	case f == nil:
		return usageError("%s does not export a function %q; it exports %s", prog.name, name, functions(exports))
	case p.invoke == "" && len(args) > 0:
		return usageError("compute takes its input from -input or standard input, got %d arguments%s", len(args), flagHint(args))
	case p.invoke == "":
		return computable(prog, f, exports)
	case p.given("input"):
		return usageError("-input is for programs with a compute function; -invoke %s takes arguments", name)
	case len(args) != len(f.Params):
		return usageError("%s takes %d arguments, got %d%s: %s", name, len(f.Params), len(args), flagHint(args), signature(f))
	}
	prog.invoke, prog.params, prog.result = name, f.Params, f.Results
	for i, text := range args {
		v, err := parseNumber(f.Params[i], text)
		if err != nil {
			return usageError("argument %d of %s: %w", i+1, signature(f), err)
		}
		prog.args = append(prog.args, v)
	}
	return nil
}

// flagHint is a hint if an argument looks like a flag in the wrong place.
func flagHint(args []string) string {
	for _, a := range args {
		if name := strings.TrimLeft(a, "-"); name != a && name != "" && unicode.IsLetter(rune(name[0])) {
			return " (flags go before FILE)"
		}
	}
	return ""
}

// computable checks that a program with a function compute has the rest of
// that ABI.
func computable(prog *program, f *engine.External, exports []engine.External) error {
	if got := (wasm.FuncType{Params: f.Params, Results: f.Results}).String(); got != "(i32) -> ()" {
		return usageError("%s: compute has type %s, want (i32) -> (); call it with -invoke compute", prog.name, got)
	}
	for _, e := range exports {
		if e.Kind == wasm.ExternGlobal && e.Name == "__heap_base" {
			return nil
		}
	}
	return usageError("%s: compute needs the exported global __heap_base, which says where its input goes; call it with -invoke compute", prog.name)
}

// functions lists the exported functions with their types.
func functions(exports []engine.External) string {
	var list []string
	for i := range exports {
		if exports[i].Kind == wasm.ExternFunc {
			list = append(list, signature(&exports[i]))
		}
	}
	if len(list) == 0 {
		return "no functions at all"
	}
	return strings.Join(list, ", ")
}

func signature(f *engine.External) string {
	return f.Name + " " + wasm.FuncType{Params: f.Params, Results: f.Results}.String()
}

// call calls the program in an instance.
func (prog *program) call(ctx context.Context, i *engine.Instance) ([]uint64, error) {
	if prog.invoke == "" {
		return nil, i.Compute(ctx, prog.input)
	}
	f := i.ExportedFunction(prog.invoke)
	if f == nil {
		return nil, errors.New("BUG: no export " + prog.invoke)
	}
	return f.Call(ctx, prog.args...)
}
