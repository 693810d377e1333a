package costs

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strconv"

	"wasmformer/engine"
	_ "wasmformer/engine/kernel/native" // the fastest decoder; the tokens are the same
	"wasmformer/engine/spectest"
	"wasmformer/engine/trace"
	"wasmformer/engine/weights"
	"wasmformer/site/examples"
)

// sample are suites that a test runs again, to see whether suite.json is
// current: short ones that together use most of the instructions.
var sample = []string{"mvp i32", "mvp i64", "mvp conversions", "mvp float_exprs", "mvp memory_trap", "mvp call_indirect"}

// suites are the costs in the test suite: all of it, and those of the sample.
type suites struct {
	Total  trace.Costs            `json:"total"`
	Seed   trace.Costs            `json:"seed"` // by the seed's model
	Sample map[string]trace.Costs `json:"sample"`
	// Vectors are those of vector instructions, in suites of their own.
	Vectors trace.Costs `json:"vectors"`
}

// runSuites runs the bundles' fast parts, or only some of their suites, by both models. The
// names of the seed's samples begin with it.
func runSuites(ctx context.Context, folder string, only []string) (suites, error) {
	c := suites{trace.Costs{}, trace.Costs{}, map[string]trace.Costs{}, trace.Costs{}}
	seed, err := weights.Preset(weights.Seed)
	if err != nil {
		return c, err
	}
	if err := c.run(ctx, folder, only, "", engine.Options{}, c.Total, "mvp", "v2", "tail-call", "exceptions", "exceptions-legacy", "function-references"); err != nil {
		return c, err
	}
	if err := c.run(ctx, folder, only, "", engine.Options{}, c.Vectors, "simd", "relaxed-simd"); err != nil {
		return c, err
	}
	maps.DeleteFunc(c.Vectors, func(name string, _ trace.Cost) bool { return !slices.Contains(vectors(), name) })
	return c, c.run(ctx, folder, only, "seed ", engine.Options{Model: seed}, c.Seed, "mvp", "v2")
}

func (c *suites) run(ctx context.Context, folder string, only []string, prefix string, o engine.Options, total trace.Costs, bundles ...string) error {
	for _, bundle := range bundles {
		list, err := spectest.Load(filepath.Join(folder, bundle+".bundle.json.gz"))
		if err != nil {
			return err
		}
		list = slices.DeleteFunc(list, func(s spectest.Suite) bool {
			return only != nil && !slices.Contains(only, bundle+" "+s.Name)
		})
		r := spectest.Run(ctx, bundle, list, spectest.Options{
			Engine: o,
			Context: func(suite string, costs trace.Costs) {
				name := bundle + " " + suite
				if slices.Contains(sample, name) {
					name = prefix + name
					if c.Sample[name] == nil {
						c.Sample[name] = trace.Costs{}
					}
					c.Sample[name].Merge(costs)
				}
				total.Merge(costs)
			}})
		if r.Failed > 0 {
			return fmt.Errorf("%s%s: %d commands failed: wasmformer spectest says which", prefix, bundle, r.Failed)
		}
	}
	return ctx.Err()
}

func readSuites(path string) (c suites, err error) {
	b, err := os.ReadFile(path)
	if err != nil {
		return c, err
	}
	if err := json.Unmarshal(b, &c); err != nil {
		return c, fmt.Errorf("%s: %w; make update writes it", path, err)
	}
	return c, nil
}

// runExamples runs all examples with their default inputs.
func runExamples(ctx context.Context) (trace.Costs, error) {
	c := trace.Costs{}
	for _, e := range examples.List() {
		i, err := runExample(ctx, e)
		if err != nil {
			return nil, fmt.Errorf("example %s: %w", e.Name, err)
		}
		c.Merge(i.Costs())
	}
	return c, nil
}

// runExample runs an example with its default input.
func runExample(ctx context.Context, e examples.Example) (*engine.Instance, error) {
	m, err := engine.Compile(e.Wasm)
	if err != nil {
		return nil, err
	}
	o := engine.Options{Output: io.Discard}
	if e.ABI == examples.WASI {
		o.Args, o.Stdin = append([]string{e.Name}, e.Args...), []byte(e.Input)
	}
	i, err := m.Instantiate(ctx, o)
	if err != nil {
		return nil, err
	}
	switch e.ABI {
	case examples.Compute:
		err = i.Compute(ctx, []byte(e.Input))
	case examples.WASI:
		_, err = i.Start(ctx)
	case examples.Invoke:
		var args []uint64
		for _, text := range e.Args {
			v, err := strconv.ParseInt(text, 0, 64)
			if err != nil {
				return nil, err
			}
			args = append(args, uint64(uint32(v)))
		}
		_, err = i.ExportedFunction(e.Invoke).Call(ctx, args...)
	}
	return i, err
}
