package engine

import (
	"context"
	"errors"

	"wasmformer/engine/internal/lower"
	"wasmformer/engine/internal/wasm"
)

// Module is a compiled module: valid, and ready to become a prompt. It holds
// no state of a run and can be instantiated any number of times.
type Module struct {
	decoded *wasm.Module
	program *lower.Program // of the module alone; nil if it needs others
}

// Compile decodes, validates and lowers a binary module. It gives a
// *[CompileError] for what is malformed, invalid or unsupported, and a *[TrapError] for a
// segment that does not fit. Imports are looked up when it is instantiated; see
// [Module.Missing]. It takes at most 16 times the file and 64 MiB of memory. The module
// keeps the binary, which must not change.
func Compile(binary []byte) (*Module, error) {
	m, err := wasm.Decode(binary)
	if err != nil {
		return nil, refused(err)
	}
	p, err := lower.Lower(m, lower.Wide, unknown)
	if err != nil {
		return nil, refused(err)
	}
	return &Module{m, p}, nil
}

// Decode decodes and validates a binary module that is to be linked with
// others by a [Store]. Its errors are *[CompileError]s.
func Decode(binary []byte) (*Module, error) {
	m, err := wasm.Decode(binary)
	if err != nil {
		return nil, refused(err)
	}
	return &Module{decoded: m}, nil
}

// Instantiate gives the model the module's prompt and runs the start
// function, if there is one, then the export _initialize of type () -> (), if there is one: what a WASI module without
// _start wants to be called first. Imports that nobody has are a *[LinkError]. If one of the two traps, reaches the limit
// or can't write its output, the instance is returned with the error. A module that [Decode] has
// made needs a [Store].
func (m *Module) Instantiate(ctx context.Context, o Options) (*Instance, error) {
	switch {
	case m == nil || m.decoded == nil:
		return nil, errNoModule
	case m.program == nil:
		return nil, errors.New("a module of Decode is instantiated by a Store")
	case ctx == nil:
		return nil, errNoContext
	}
	program, err := m.lowered(o)
	if err != nil {
		return nil, err
	}
	s, err := newSession(program, o)
	if err != nil {
		return nil, err
	}
	s.connect()
	i := &Instance{session: s, module: m, unit: program.Unit()}
	if err := i.read(ctx, program.Tokens(), true); err != nil {
		return nil, err
	}
	return i, i.start(ctx)
}

// lowered is the program for the model of the options.
func (m *Module) lowered(o Options) (*lower.Program, error) {
	if err := o.check(); err != nil {
		return nil, err
	}
	target, err := o.target()
	if err != nil {
		return nil, err
	}
	if target == m.program.Target() && !m.asksHosts(o.Hosts) {
		return m.program, nil
	}
	p, err := lower.Lower(m.decoded, target, provides(m.decoded, o.Hosts))
	if err != nil {
		return nil, refused(err)
	}
	return p, nil
}

// asksHosts reports whether the module imports what is not built in, or what a host has in
// place of it.
func (m *Module) asksHosts(hosts []Host) bool {
	for i, im := range m.Imports() {
		if _, ok := provide(hosts, im); ok || !lower.Builtin(&m.decoded.Imports[i]) {
			return true
		}
	}
	return false
}

// PromptTokens is how many tokens the program is, without what the host adds for
// an instance, 0 for a module of [Decode].
func (m *Module) PromptTokens() int {
	if m == nil || m.program == nil {
		return 0
	}
	return m.program.Tokens().Len()
}
