// Package decoders gives an engine what it decodes with, out of what the program
// links. A program that links nothing decodes with kernels that it loads; so it
// holds neither what builds the interpreter's weights nor what plans and compiles
// them.
package decoders

import (
	"errors"
	"fmt"

	"wasmformer/engine/internal/decode"
	"wasmformer/engine/kernel"
	"wasmformer/engine/model"
)

// Decoders, and ways to keep keys.
const (
	Kernel  = "kernel"
	Planned = "planned"
	Dense   = "dense"
	Hull    = "hull"
	Linear  = "linear"
	// LinearSearched scans only the keys that a hull would hold.
	LinearSearched = "linear-searched"
)

// Weights makes decoders out of the weights of a model; nil is the interpreter's
// own.
type Weights interface {
	// Decoder makes a decoder that works on the weights themselves: the
	// textbook's if dense, else the planned one, with its keys kept so.
	Decoder(m *model.Model, dense bool, kv string) (decode.Decoder, model.Shape, error)
	// Kernel compiles a model.
	Kernel(m *model.Model) (*kernel.Program, error)
}

var (
	weights  Weights
	compiled func() (*kernel.Program, error)
)

// Link names what makes decoders out of weights. Package weights does it as it
// is linked in.
func Link(w Weights) { weights = w }

// LinkCompiled names the interpreter's kernel that was compiled with the program.
// A package that has one does it as it is linked in.
func LinkCompiled(load func() (*kernel.Program, error)) { compiled = load }

// Compiled returns the interpreter's kernel that was compiled with the program,
// nil if there is none.
func Compiled() (*kernel.Program, error) {
	if compiled == nil {
		return nil, nil
	}
	return compiled()
}

// ErrNotLinked says that a program links nothing that could decode.
var ErrNotLinked = errors.New(`no decoder is linked: import _ "wasmformer/engine/kernel/compiled", or wasmformer/engine/weights for the planned and the dense one, or load a kernel`)

// Choice is what is asked for, each part of which may be left open.
type Choice struct {
	Decoder, KV string
	Model       *model.Model    // nil for the interpreter's own
	Kernel      *kernel.Program // for the decoder of that name, nil to compile the model
}

// New makes a decoder before its first token, [0, Vocab) of the shape, and fills
// in the choice. By default it is the fastest that can run and gives the
// textbook's tokens.
func New(c *Choice) (decode.Decoder, model.Shape, error) {
	switch c.KV {
	case "":
		c.KV = Hull
	case Hull, Linear, LinearSearched:
	default:
		return nil, model.Shape{}, fmt.Errorf("kv %q: want %s, %s or %s", c.KV, Hull, Linear, LinearSearched)
	}
	switch c.Decoder {
	case "":
		return byDefault(c)
	case Kernel:
		c.KV = Hull
		return newKernel(c)
	case Dense:
		c.KV = Linear
	case Planned:
	default:
		return nil, model.Shape{}, fmt.Errorf("decoder %q: want %s, %s or %s", c.Decoder, Kernel, Planned, Dense)
	}
	if weights == nil {
		return nil, model.Shape{}, fmt.Errorf("decoder %s: %w", c.Decoder, ErrNotLinked)
	}
	return weights.Decoder(c.Model, c.Decoder == Dense, c.KV)
}

func byDefault(c *Choice) (decode.Decoder, model.Shape, error) {
	c.Decoder = Planned
	if c.KV == Hull && (c.Kernel != nil || c.Model == nil && compiled != nil || weights != nil && kernel.Available()) {
		c.Decoder = Kernel
	} else if weights == nil {
		return nil, model.Shape{}, ErrNotLinked
	}
	d, shape, err := New(c)
	if errors.As(err, new(*model.UnsupportedError)) {
		c.Decoder = Dense
		return New(c)
	}
	return d, shape, err
}

func newKernel(c *Choice) (decode.Decoder, model.Shape, error) {
	program, err := c.Kernel, error(nil)
	switch {
	case program != nil:
	case c.Model == nil && compiled != nil:
		program, err = compiled()
	case weights == nil:
		err = fmt.Errorf("decoder %s: %w", Kernel, ErrNotLinked)
	default:
		program, err = weights.Kernel(c.Model)
	}
	if err != nil {
		return nil, model.Shape{}, err
	}
	d, err := program.NewDecoder()
	if err != nil {
		return nil, model.Shape{}, err
	}
	return d, program.Shape(), nil
}
