package main

import (
	"bufio"
	"context"
	"fmt"

	"wasmformer/engine"
	"wasmformer/engine/bake"
	"wasmformer/site/examples"
)

// bakeCommand is wasmformer bake.
func bakeCommand(_ context.Context, s streams, args []string) error {
	f := newFlags(s, "bake")
	write := f.String("o", "", "write the model to `FILE` (safetensors)")
	example := f.String("example", "", "bake an example instead of a file: `NAME`, see wasmformer examples")
	if err := parse(s, f, args); err != nil {
		return err
	}
	names := f.Args()
	if len(names) > 0 { // flags may stand behind the file, too
		if err := parse(s, f, names[1:]); err != nil {
			return err
		}
		names = append(names[:1:1], f.Args()...)
	}
	var binary []byte
	switch e, ok := examples.Find(*example); {
	case *example != "" && !ok:
		return usageError("there is no example %q; wasmformer examples lists them", *example)
	case ok && len(names) == 0:
		names, binary = []string{*example}, e.Wasm
	case ok || len(names) != 1:
		return usageError("got %d files, want one, or -example NAME", len(names))
	default:
		var err error
		if binary, err = readModule(names[0]); err != nil {
			return err
		}
	}
	if *write == "" {
		return usageError("where to? Name a file with -o FILE")
	}
	if _, err := engine.Compile(binary); err != nil {
		return fmt.Errorf("%q: %w", names[0], err)
	}
	m, err := bake.Module(binary)
	if err != nil {
		return moduleErr{fmt.Errorf("%q: %w", names[0], err)}
	}
	if err := writeModel(*write, m, nil); err != nil {
		return err
	}
	fmt.Fprintf(s.err, "wrote %q\n", *write)
	out := bufio.NewWriter(s.out)
	m.Describe(out, false)
	return out.Flush()
}
