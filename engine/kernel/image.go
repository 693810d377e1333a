package kernel

import (
	"encoding/binary"
	"errors"
	"fmt"

	"wasmformer/engine/internal/decode"
	"wasmformer/engine/model"
)

// An image is a program as one WebAssembly module, which can be kept as a
// file: the code with a case for every token that the pivot can find, the
// memory before the first token as data segments, and what a decoder must
// know in a custom section. Who loads it needs neither the weights nor the
// plan. The same weights always give the same bytes.

// CustomSection is the name of the section that [Load] reads.
const CustomSection = "wasmformer.kernel"

// imageVersion changes with the meaning of the custom section's numbers.
const imageVersion = 1

// numbers are those of the custom section, behind the version: all are
// unsigned LEB128. The first token of contexts follows, unless it is 0.
func numbers(s *model.Shape, p *places) []*int {
	return []*int{&s.Vocab, &s.Layers, &s.DModel, &s.Heads, &s.MaxPosition,
		&p.rowSize, &p.next, &p.fail, &p.top, &p.chunks, &p.stop, &p.buffer, &p.heap}
}

// Image compiles a model to an image for contexts that begin with token 0. It needs no
// runtime, and takes some hundred milliseconds.
func Image(m *model.Model) ([]byte, error) { return ImageFrom(m, firstToken) }

// ImageFrom is [Image] for contexts that begin with another token, 0 ≤ first < Vocab.
func ImageFrom(m *model.Model, first int) ([]byte, error) { return image(m, first, false) }

func image(m *model.Model, first int, follows bool) ([]byte, error) {
	if first < 0 || first >= m.Vocab {
		return nil, fmt.Errorf("kernel image: contexts are to begin with token %d, the vocabulary has %d", first, m.Vocab)
	}
	v, err := decode.NewView(m)
	if err != nil {
		return nil, err
	}
	g := newGenerator(v, follows)
	var cases []int
	for t, is := range g.pivots() {
		if is {
			cases = append(cases, t)
		}
	}
	code, shape, places := g.module(cases), m.Shape(), g.mem.places
	code.data = g.mem.initial(v, first)
	code.custom = appendU(nil, imageVersion)
	for _, n := range numbers(&shape, &places) {
		code.custom = appendU(code.custom, uint64(*n))
	}
	if first != firstToken {
		code.custom = appendU(code.custom, uint64(first))
	}
	return code.bytes(), nil
}

// Load makes a program from an image: its module, compiled by the runtime in
// use, and the content of its custom section. It is for models whose keys are
// addresses, as the interpreter's are: where one is none, a program that was
// made from weights changes to another decoder, and this one panics.
func Load(module Module, section []byte) (*Program, error) {
	r := runtime()
	if r == nil {
		return nil, ErrNoRuntime
	}
	return LoadOn(r, module, section)
}

// LoadOn is Load with a module of the given runtime.
func LoadOn(r Runtime, module Module, section []byte) (*Program, error) {
	p := &Program{runtime: r, code: module}
	version, rest, err := number(section)
	if err != nil {
		return nil, err
	}
	if version != imageVersion {
		return nil, fmt.Errorf("kernel image: version %d, want %d", version, imageVersion)
	}
	for _, n := range numbers(&p.shape, &p.places) {
		if *n, rest, err = number(rest); err != nil {
			return nil, err
		}
	}
	if p.first = firstToken; len(rest) > 0 {
		if p.first, _, err = number(rest); err != nil {
			return nil, err
		}
	}
	return p, nil
}

func number(b []byte) (v int, rest []byte, err error) {
	u, n := binary.Uvarint(b)
	if n <= 0 || u >= 1<<32 {
		return 0, nil, errors.New("kernel image: its custom section ends too early or holds a number beyond 32 bits")
	}
	return int(u), b[n:], nil
}
