package main

import (
	"bufio"
	"context"
	"fmt"
	"os"
	"strconv"

	"wasmformer/engine/model"
	"wasmformer/engine/model/safetensors"
	"wasmformer/engine/model/softmax"
	"wasmformer/engine/weights"
)

// modelCommand is wasmformer model.
func modelCommand(_ context.Context, s streams, args []string) error {
	f := newFlags(s, "model")
	layers := f.Bool("layers", false, "also say what each head and gate of each layer is for")
	var name string
	addModel(f, &name)
	write := f.String("write", "", "write the model to `FILE` (safetensors)")
	plain := f.String("softmax", "", "write its softmax form to `FILE`: the same tokens without ties, from any softmax transformer in float64")
	positions := f.Int("positions", 8192, "how many positions the softmax form is for, prompt included: `N`")
	if err := parse(s, f, args); err != nil {
		return err
	}
	if f.NArg() > 0 {
		return usageError("got %d arguments, want none: a file is named by -model, -write or -softmax", f.NArg())
	}
	m, err := findModel(name)
	if err != nil {
		return err
	}
	if m == nil {
		m = weights.Model()
	}
	if *write != "" {
		if err := writeModel(*write, m, nil); err != nil {
			return err
		}
		fmt.Fprintf(s.err, "wrote %q\n", *write)
	}
	if *plain != "" {
		if err := writeSoftmax(s, *plain, m, *positions); err != nil {
			return err
		}
	}
	out := bufio.NewWriter(s.out)
	m.Describe(out, *layers)
	return out.Flush()
}

// writeSoftmax writes a model's softmax form, with its constants as notes, and says what
// it is for.
func writeSoftmax(s streams, path string, m *model.Model, positions int) error {
	form, c, address, err := softmax.Plain(m, softmax.Options{Positions: positions})
	if err != nil {
		return err
	}
	number := func(x float64) string { return strconv.FormatFloat(x, 'g', -1, 64) }
	notes := map[string]string{
		"softmax.epsilon": number(c.Epsilon), "softmax.never": number(c.Never), "softmax.beta": number(c.Beta),
		"softmax.max_address": strconv.Itoa(address),
	}
	if err := writeModel(path, form, notes); err != nil {
		return err
	}
	fmt.Fprintf(s.err, "wrote %q: softmax form with ε = %g, never = %g, β = %g, for %d positions and addresses up to %d\n",
		path, c.Epsilon, c.Never, c.Beta, positions, address)
	return nil
}

func writeModel(path string, m *model.Model, notes map[string]string) (err error) {
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
	if err := safetensors.WriteNoted(w, m, notes); err != nil {
		return quoted(err)
	}
	return quoted(w.Flush())
}
