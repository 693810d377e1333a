package kernel

import (
	"errors"
	"fmt"
	goruntime "runtime"
	"sync"

	"wasmformer/engine/internal/decode"
	"wasmformer/engine/model"
)

// Program is a model made ready for decoding. Any number of decoders share
// its code. It comes from the weights ([Prepare]), and then has code for those
// tokens only that were needed so far, or from an image ([Load]), and then has
// all of it.
type Program struct {
	shape model.Shape
	places
	runtime Runtime
	first   int // token of the contexts that memory is made for
	initial []segment
	pivots  []bool // by token: the pivot search can find it; nil if loaded
	// begin is what memory holds for a context that begins with another token
	// than the first; nil if loaded.
	begin func(token int) segment
	// plain makes the decoder that takes over when the module gives up; nil if
	// loaded.
	plain func() decode.Decoder

	mutex  sync.Mutex // guards what follows
	source source     // nil if loaded
	code   Module
	cases  []bool // by token: the module has a case for it
}

// source writes modules. It is an interface so that a program that only loads
// kernels is linked without the generator.
type source interface {
	// write returns a module with cases for the given tokens.
	write(cases []int) []byte
}

// ErrNoRuntime says that the program has nothing to run generated code with.
var ErrNoRuntime = errors.New("kernel: no runtime for generated code: link wasmformer/engine/kernel/native")

// Prepare reads a model. One whose arithmetic is not proved to be exact is a
// *[model.UnsupportedError].
func Prepare(m *model.Model) (*Program, error) {
	r := runtime()
	if r == nil {
		return nil, ErrNoRuntime
	}
	p, err := newProgram(m)
	if err != nil {
		return nil, err
	}
	p.runtime = r
	return p, nil
}

// mostFixed bounds what a kernel's memory holds before the first token: of 4 GiB
// something has to be left for tokens.
const mostFixed = 3 << 30

func newProgram(m *model.Model) (*Program, error) {
	v, err := decode.NewView(m)
	if err != nil {
		return nil, err
	}
	g := newGenerator(v, false)
	if g.mem.heap > mostFixed {
		return nil, tooLarge(g.mem.heap)
	}
	return &Program{shape: m.Shape(), places: g.mem.places, source: g, initial: g.mem.initial(v, firstToken), pivots: g.pivots(),
		begin: func(token int) segment { return g.mem.firstRing(v, token) },
		plain: func() decode.Decoder { return v.NewDecoder() }, cases: make([]bool, m.Vocab)}, nil
}

func tooLarge(heap int) error {
	return &model.UnsupportedError{Where: "the kernel's memory", Why: fmt.Sprintf("its directories of keys take %d bytes, want at most %d", heap, mostFixed)}
}

// Shape is the model's.
func (p *Program) Shape() model.Shape { return p.shape }

// hasCase reports whether a token has a case of its own, which may have to be
// written yet.
func (p *Program) hasCase(token uint16) bool { return p.pivots != nil && p.pivots[token] }

// batch is how many appended tokens are run together: many where new ones may
// ask for new code, else few enough for no caller to notice.
func (p *Program) batch() int {
	if p.pivots != nil {
		return 1 << 18
	}
	return 1 << 14
}

// NewDecoder returns a decoder before its first token. A program that was
// loaded decodes contexts that begin with token 0, as all prompts of the
// interpreter do.
func (p *Program) NewDecoder() (*Decoder, error) {
	memory, err := p.runtime.NewMemory((p.heap + 65535) / 65536)
	if err != nil {
		return nil, err
	}
	for _, s := range p.initial {
		memory.Write(s.at, s.bytes)
	}
	d := &Decoder{program: p, memory: memory, seen: make([]bool, p.shape.Vocab), stop: make([]bool, p.shape.Vocab)}
	goruntime.AddCleanup(d, func(m Memory) { m.Close() }, memory)
	if p.source == nil {
		d.instance, err = p.code.Instantiate(memory)
	}
	return d, err
}

// moduleFor returns a module with cases for those of the tokens that the pivot
// can find. A module once made serves whoever needs no more; the next one has
// its cases too, so that their number stays small.
func (p *Program) moduleFor(tokens []bool) (Module, error) {
	p.mutex.Lock()
	defer p.mutex.Unlock()
	missing := p.code == nil
	for t, seen := range tokens {
		if seen && p.pivots[t] && !p.cases[t] {
			p.cases[t], missing = true, true
		}
	}
	if !missing {
		return p.code, nil
	}
	var cases []int
	for t, has := range p.cases {
		if has {
			cases = append(cases, t)
		}
	}
	var err error
	p.code, err = p.runtime.Compile(p.source.write(cases))
	return p.code, err
}
