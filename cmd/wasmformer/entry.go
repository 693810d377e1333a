package main

import (
	"fmt"
	"math"
	"strings"
	"unicode"

	"wasmformer/engine"
	"wasmformer/engine/printable"
)

// entries says what is called, for -h.
const entries = `
What is called:

  _start    unless -invoke is given: a WASI command, with the ARGs
  compute   if there is no _start: a function of type (i32) -> (). The input, followed
            by a zero byte, is written into memory at the first multiple of 16 at or
            after the exported global __heap_base, and compute gets that address. For
            output it calls the import env.output_byte, of type (i32) -> (), which
            prints a byte.
  NAME      with -invoke NAME: any exported function, with the ARGs, which prints results
`

// entry decides what is called, and parses its arguments.
func (p *programFlags) entry(prog *program, args []string) error {
	exports := prog.exports
	name := p.invoke
	if !p.given("invoke") && name == "" {
		name = "compute"
	}
	switch {
	case p.invoke == "" && findFunction(exports, "_start") != nil:
		return p.command(prog, args)
	case p.given("env") || p.given("seed"):
		return usageError("-env and -seed are for WASI programs, which export _start")
	}
	f := findFunction(exports, name)
	switch {
	case f == nil && functions(exports) == "":
		return usageError("%q exports no function, so there is nothing to call; wasmformer help %s says what can be", prog.name, p.set.Name())
	case f == nil && name == "compute" && !p.given("invoke"):
		return usageError("%q does not export compute; choose an export with -invoke NAME: %s", prog.name, functions(exports))
	case f == nil:
		return usageError("%q does not export a function %q; it exports %s", prog.name, name, functions(exports))
	case p.invoke == "" && len(args) > 0:
		return usageError("compute takes its input from -input or standard input, got %d arguments%s", len(args), flagHint(args))
	case p.invoke == "":
		return computable(prog, f, exports)
	case p.given("input"):
		return usageError("-input is for programs with a _start or compute function; -invoke %q takes arguments", name)
	case len(args) != len(f.Params):
		return usageError("%s takes %d arguments, got %d%s: %s", printable.Name(name), len(f.Params), len(args), flagHint(args), signature(f))
	}
	prog.invoke, prog.params, prog.result = name, f.Params, f.Results
	for i, text := range args {
		v, err := engine.ParseValue(f.Params[i], text)
		if err != nil {
			return usageError("argument %d of %s: %w", i+1, signature(f), err)
		}
		prog.args = append(prog.args, v...)
	}
	return nil
}

// command prepares a WASI command: the arguments are its own.
func (p *programFlags) command(prog *program, args []string) error {
	if uint64(p.seed) > math.MaxUint32 {
		return usageError("-seed %d: want a number of 32 bits", p.seed)
	}
	prog.start, prog.env, prog.seed = true, p.env, uint32(p.seed)
	prog.argv = append([]string{prog.name}, args...)
	return nil
}

// findFunction finds an exported function, nil if there is none.
func findFunction(exports []engine.External, name string) *engine.External {
	for i := range exports {
		if exports[i].Kind == engine.ExternFunc && exports[i].Name == name {
			return &exports[i]
		}
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
	if got := f.Signature.String(); got != "(i32) -> ()" {
		return usageError("%q: compute has type %s, want (i32) -> (); call it with -invoke compute", prog.name, got)
	}
	for _, e := range exports {
		if e.Kind == engine.ExternGlobal && e.Name == "__heap_base" {
			return nil
		}
	}
	return usageError("%q: compute needs the exported global __heap_base, which says where its input goes; call it with -invoke compute", prog.name)
}

// functions lists the exported functions with their types, the first ones of many.
func functions(exports []engine.External) string {
	var list []string
	for i := range exports {
		if exports[i].Kind == engine.ExternFunc {
			list = append(list, signature(&exports[i]))
		}
	}
	const most = 20 // a module may export any number
	if more := len(list) - most; more > 0 {
		list = append(list[:most], fmt.Sprintf("%d more", more))
	}
	return strings.Join(list, ", ")
}

func signature(f *engine.External) string {
	return printable.Name(f.Name) + " " + f.Signature.String()
}
