// Package weights holds the interpreter's own weights, and links what decodes by
// weights: with it, engines decode by [engine.Planned], by [engine.Dense], and by
// kernels that are compiled from a model.
//
//	import _ "wasmformer/engine/weights"
//
// The packages below wasmformer/engine/kernel link it, too.
package weights

import (
	"fmt"
	"strings"
	"sync"

	"wasmformer/engine/internal/decode"
	"wasmformer/engine/internal/decoders"
	"wasmformer/engine/internal/interpreter"
	"wasmformer/engine/internal/machine"
	narrow "wasmformer/engine/internal/seed"
	"wasmformer/engine/kernel"
	"wasmformer/engine/model"
)

func init() { decoders.Link(source{}) }

// Presets are the names of the models that there are, the interpreter's own first.
func Presets() []string { return []string{Wide, Seed} }

// The presets.
const (
	Wide = "wide" // nearly all of WebAssembly, as native instructions
	Seed = "seed" // 36 slots, 18 heads, 7 layers: words of 32 bits, all else by routines
)

// Preset builds a model by its name. It is the caller's to change.
func Preset(name string) (*model.Model, error) {
	switch name {
	case Wide:
		return interpreter.Build(), nil
	case Seed:
		return interpreter.Seed(), nil
	}
	return nil, fmt.Errorf("no model %q, want one of %s", name, strings.Join(Presets(), ", "))
}

// First is the token with which contexts of a preset begin, as [kernel.ImageFrom] takes it.
func First(name string) int {
	if name == Seed {
		return int(narrow.Ruler(0))
	}
	return int(machine.Ruler(0))
}

// Model builds the interpreter's own model. It is always the same, takes some tens
// of milliseconds, and is the caller's to change.
func Model() *model.Model { return interpreter.Build() }

// known is a model that never changes: it is built, planned and compiled at most
// once, and what may be assumed of its numbers is known, which a file can't say.
type known struct {
	model  func() *model.Model
	plan   func() (*decode.Plan, error)
	kernel func() (*kernel.Program, error)
}

func know(build func() *model.Model) *known {
	m := sync.OnceValue(build)
	return &known{m,
		sync.OnceValues(func() (*decode.Plan, error) { return decode.NewPlan(m()) }),
		sync.OnceValues(func() (*kernel.Program, error) { return kernel.Prepare(m()) })}
}

var own, seed = know(interpreter.Build), know(interpreter.Seed)

// find is what is known of a model: nil is the interpreter's own.
func find(m *model.Model) *known {
	if m == nil {
		return own
	}
	k := own
	if m.Vocab == narrow.VocabSize {
		k = seed
	}
	if m == k.model() || m.Equal(k.model()) {
		return k
	}
	m = vouched(m)
	return &known{
		func() *model.Model { return m },
		func() (*decode.Plan, error) { return decode.NewPlan(m) },
		func() (*kernel.Program, error) { return kernel.Prepare(m) },
	}
}

// vouched is a model with what may be assumed of its numbers, if that is known: if it has a
// program in its weights and is what baking that program gives.
func vouched(m *model.Model) *model.Model {
	if len(m.Assumptions) > 0 || len(m.Module) == 0 {
		return m
	}
	if rebake == nil {
		return m
	}
	if again, err := rebake(m.Module); err == nil && again.Equal(m) {
		return again
	}
	return m
}

var rebake func(module []byte) (*model.Model, error)

// LinkBake names what bakes a module. Package bake does it as it is linked in; without it, a
// model with a program in its weights is one that nobody vouches for.
func LinkBake(bake func(module []byte) (*model.Model, error)) { rebake = bake }

type source struct{}

// Decoder makes the decoders that work on the weights themselves.
func (source) Decoder(m *model.Model, dense bool, kv string) (decode.Decoder, model.Shape, error) {
	k := find(m)
	m = k.model()
	if dense {
		return decode.NewDense(m), m.Shape(), nil
	}
	p, err := k.plan()
	if err != nil {
		return nil, model.Shape{}, err
	}
	if kv == decoders.LinearSearched {
		return p.NewScanning(), m.Shape(), nil
	}
	return p.NewDecoder(kv == decoders.Linear), m.Shape(), nil
}

// Kernel compiles a model.
func (source) Kernel(m *model.Model) (*kernel.Program, error) { return find(m).kernel() }
