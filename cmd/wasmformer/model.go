package main

import (
	"bufio"
	"context"
	"fmt"
	"os"

	"wasmformer/engine/model"
	"wasmformer/engine/model/safetensors"
	"wasmformer/engine/weights"
)

// modelCommand is wasmformer model.
func modelCommand(_ context.Context, s streams, args []string) error {
	f := newFlags(s, "model")
	layers := f.Bool("layers", false, "also say what each head and gate of each layer is for")
	var name string
	addModel(f, &name)
	write := f.String("write", "", "write the model to `FILE` (safetensors)")
	if err := parse(s, f, args); err != nil {
		return err
	}
	if f.NArg() > 0 {
		return usageError("got %d arguments, want none: a file is named by -model or -write", f.NArg())
	}
	m, err := findModel(name)
	if err != nil {
		return err
	}
	if m == nil {
		m = weights.Model()
	}
	if *write != "" {
		if err := writeModel(*write, m); err != nil {
			return err
		}
		fmt.Fprintf(s.err, "wrote %q\n", *write)
	}
	out := bufio.NewWriter(s.out)
	m.Describe(out, *layers)
	return out.Flush()
}

func writeModel(path string, m *model.Model) (err error) {
	f, err := os.Create(path)
	if err != nil {
		return quoted(err)
	}
	defer func() {
		if closing := f.Close(); err == nil {
			err = quoted(closing)
		}
	}()
	w := bufio.NewWriter(f)
	if err := safetensors.Write(w, m); err != nil {
		return quoted(err)
	}
	return quoted(w.Flush())
}
