package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"slices"
	"strconv"
	"strings"

	"wasmformer/engine"
	"wasmformer/engine/hosts/wasi"
	"wasmformer/engine/model"
	"wasmformer/engine/model/safetensors"
	"wasmformer/engine/weights"
	"wasmformer/site/examples"
)

// programFlags say what to run and with what.
type programFlags struct {
	set                    *flag.FlagSet
	invoke, input, example string
	env                    []string
	seed                   uint
	imports                importFlags
	system                 systemFlags
}

func addProgramFlags(f *flag.FlagSet) *programFlags {
	p := &programFlags{set: f}
	f.StringVar(&p.invoke, "invoke", "", "call the export `NAME` with the ARGs, decimal or 0x hex, and print its results")
	f.StringVar(&p.input, "input", "", "the `TEXT` that the program gets instead of standard input")
	f.Func("env", "set an environment variable of a WASI program, `KEY=VALUE`; can be repeated", func(v string) error {
		if strings.Index(v, "=") < 1 {
			return errors.New("want KEY=VALUE")
		}
		p.env = append(p.env, v)
		return nil
	})
	f.UintVar(&p.seed, "seed", 0, "what a WASI program's random numbers begin with, a `NUMBER` of 32 bits")
	addImportFlags(f, &p.imports)
	addSystemFlags(f, &p.system)
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
	maxPrompt          int64
}

func addEngineFlags(f *flag.FlagSet) *engineFlags {
	e := &engineFlags{}
	f.StringVar(&e.decoder, "decoder", "", "kernel, the default: code made from the weights; planned, the same without code; or dense, the textbook")
	f.StringVar(&e.kv, "kv", "", "how keys are kept: hull; linear, a scan of all; or linear-searched, a scan of those in hulls (default hull; dense always scans)")
	f.Func("max-tokens", "stop after decoding `N` tokens (0, the default, for no limit but the model's own)", limit(&e.maxTokens))
	addMaxPrompt(f, &e.maxPrompt)
	addModel(f, &e.model)
	return e
}

// addModel adds the flag that names a model.
func addModel(f *flag.FlagSet, name *string) {
	f.StringVar(name, "model", "", "the model: "+strings.Join(weights.Presets(), " or ")+", or a `FILE` as wasmformer model -write makes it (default "+weights.Wide+")")
}

func addMaxPrompt(f *flag.FlagSet, n *int64) {
	f.Func("max-prompt", "refuse a prompt of more than `N` tokens before it is decoded (0, the default, for no limit but the model's own)", limit(n))
}

// limit reads a flag's number of tokens.
func limit(n *int64) func(string) error {
	return func(v string) (err error) {
		if *n, err = strconv.ParseInt(v, 10, 64); err != nil || *n < 0 {
			return errors.New("want a number of tokens, or 0 for no limit")
		}
		return nil
	}
}

// options checks the flags.
func (e *engineFlags) options() (engine.Options, error) {
	o := engine.Options{Decoder: e.decoder, KV: e.kv, MaxTokens: e.maxTokens, MaxPrompt: e.maxPrompt}
	switch {
	case e.decoder != "" && e.decoder != engine.Kernel && e.decoder != engine.Planned && e.decoder != engine.Dense:
		return o, usageError("-decoder %q: want %s, %s or %s", e.decoder, engine.Kernel, engine.Planned, engine.Dense)
	case e.kv != "" && e.kv != engine.Hull && e.kv != engine.Linear && e.kv != engine.LinearSearched:
		return o, usageError("-kv %q: want %s, %s or %s", e.kv, engine.Hull, engine.Linear, engine.LinearSearched)
	case e.decoder == engine.Dense && e.kv != "" && e.kv != engine.Linear:
		return o, usageError("-kv %s: the dense decoder scans all keys; want linear, or -decoder planned", e.kv)
	case e.decoder == engine.Kernel && e.kv != "" && e.kv != engine.Hull:
		return o, usageError("-kv %s: the kernel does not scan; want -decoder planned", e.kv)
	}
	if e.decoder == engine.Dense || e.kv != "" && e.kv != engine.Hull {
		o.ProgressEvery = 64 // a token takes long, and Ctrl-C must not
	}
	var err error
	o.Model, err = findModel(e.model)
	return o, err
}

// findModel returns a preset, or the model in a file; nil is the engine's own.
func findModel(name string) (*model.Model, error) {
	switch {
	case name == "" || name == weights.Wide:
		return nil, nil
	case slices.Contains(weights.Presets(), name):
		return weights.Preset(name)
	}
	return readModel(name)
}

func readModel(path string) (*model.Model, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, quoted(err)
	}
	defer f.Close()
	m, err := safetensors.Read(f)
	if err != nil {
		return nil, fmt.Errorf("%q: %w", path, err)
	}
	return m, nil
}

// program is a module with what it is called with.
type program struct {
	name    string
	binary  []byte
	module  *engine.Module // nil if the program is in the weights
	exports []engine.External
	start   bool // a WASI command: _start is called and finds ...
	argv    []string
	env     []string
	seed    uint32
	invoke  string // "" for the compute ABI
	args    []uint64
	params  []engine.ValueType
	result  []engine.ValueType
	input   []byte
	hosts   []engine.Host
	system  *system // nil if the built-in library answers
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
		if args = args[1:]; len(args) > 0 && args[0] == "--" { // the end of flags; package flag stops at the file
			args = args[1:]
		}
	}
	if prog.module, err = engine.Compile(prog.binary); err != nil {
		return nil, fmt.Errorf("%q: %w", prog.name, err)
	}
	found := wasi.Config{Args: append([]string{prog.name}, args...), Env: p.env, Seed: uint32(p.seed)}
	if prog.system, err = p.system.open(prog.module, found, s.in); err != nil {
		return nil, err
	}
	if prog.hosts, err = p.imports.hosts(prog.module, prog.system, s.err); err != nil {
		return nil, err
	}
	if missing := prog.module.Missing(prog.hosts...); len(missing) > 0 {
		return nil, moduleErr{fmt.Errorf("%q: nothing answers %s; -imports trap runs it all the same, up to a call of one", prog.name, importList(missing))}
	}
	prog.exports = prog.module.Exports()
	if err := p.entry(prog, args); err != nil {
		return nil, err
	}
	switch {
	case p.given("input"):
		prog.input = []byte(p.input)
	case isExample:
		prog.input = []byte(example.Input)
	case p.system.interactive:
	case prog.reads():
		err = prog.read(s)
	}
	if prog.system != nil {
		prog.system.input.Reset(prog.input)
	}
	return prog, err
}

// read reads standard input for the program.
func (prog *program) read(s streams) (err error) {
	if isTerminal(s.in) {
		fmt.Fprintln(s.err, "reading the program's input from the terminal; Ctrl-D ends it")
	}
	if prog.input, err = io.ReadAll(s.in); err != nil {
		return fmt.Errorf("standard input: %w", err)
	}
	return nil
}

// reads reports whether the program reads its input.
func (prog *program) reads() bool {
	if !prog.start {
		return prog.invoke == ""
	}
	for _, im := range prog.module.Imports() {
		if im.Name == "fd_read" {
			return true
		}
	}
	return false
}

// readModule reads a module's file.
func readModule(path string) ([]byte, error) {
	b, err := os.ReadFile(path)
	if err != nil {
		if _, ok := examples.Find(path); ok {
			return nil, fmt.Errorf("%w; for the example: -example %s", quoted(err), path)
		}
		return nil, quoted(err)
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

// options adds to the options what the program finds.
func (prog *program) options(o engine.Options) engine.Options {
	o.Hosts = prog.hosts
	if prog.start && prog.system == nil {
		o.Args, o.Env, o.Stdin, o.Seed = prog.argv, prog.env, prog.input, prog.seed
	}
	return o
}

// call calls the program in an instance.
func (prog *program) call(ctx context.Context, i *engine.Instance) ([]uint64, error) {
	switch {
	case prog.start:
		code, err := i.Start(ctx)
		if err == nil && code != 0 {
			err = &engine.ExitError{Code: code}
		}
		return nil, err
	case prog.invoke == "":
		return nil, i.Compute(ctx, prog.input)
	}
	return i.ExportedFunction(prog.invoke).Call(ctx, prog.args...)
}
