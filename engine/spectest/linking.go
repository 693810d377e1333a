package spectest

import (
	"context"
	_ "embed"
	"errors"
	"strings"

	"wasmformer/engine"
	"wasmformer/engine/internal/lower"
)

// hostModule is the module that suites import as "spectest": a copy of
// spectest.wasm beside the bundles, under their licence.
//
//go:embed host.wasm
var hostModule []byte

const hostName = "spectest"

// linker puts a suite's modules into stores. Modules that import from others
// share a store with them, as long as it has room; then a new one begins,
// with the registered modules in it anew.
type linker struct {
	options    engine.Options
	exporters  map[*Command]bool // modules that the suite registers later
	store      *engine.Store
	noStore    error             // why there can be none, for a model that runs one module alone
	registered map[string][]byte // binaries by name
	here       map[string]bool   // registered names that are in the store
}

func newLinker(suite *Suite, o engine.Options) *linker {
	l := &linker{options: o, exporters: map[*Command]bool{}, registered: map[string][]byte{hostName: hostModule}}
	if o.Model != nil {
		_, l.noStore = engine.NewStore(o)
	}
	var last *Command
	named := map[string]*Command{}
	for i := range suite.Commands {
		switch c := &suite.Commands[i]; c.Type {
		case "module":
			last = c
			named[c.Name] = c
		case "register":
			if c.Name == "" {
				l.exporters[last] = true
			} else {
				l.exporters[named[c.Name]] = true
			}
		}
	}
	return l
}

// instantiate instantiates a command's module: among those that it imports
// from, or by itself.
func (l *linker) instantiate(ctx context.Context, c *Command) (*engine.Instance, error) {
	m, err := engine.Decode(c.Wasm)
	if err != nil {
		return nil, err
	}
	if len(m.Imports()) == 0 && !l.exporters[c] {
		m, err := engine.Compile(c.Wasm)
		if err != nil {
			return nil, err
		}
		return m.Instantiate(ctx, l.options)
	}
	if l.noStore != nil {
		return nil, l.noStore
	}
	if l.store == nil || len(l.exporters) == 0 {
		if err := l.renew(); err != nil {
			return nil, err
		}
	}
	i, err := l.add(ctx, m)
	if full(err) {
		if err := l.renew(); err != nil {
			return nil, err
		}
		return l.add(ctx, m)
	}
	return i, err
}

// beyond skips what a model that runs one module alone is not made for, by the error of
// instantiation.
func (l *linker) beyond(err error) verdict {
	if err == nil || err != l.noStore {
		return verdict{}
	}
	return skipped("shares with other modules, which the model can't link")
}

// full says that a store has no room for another module.
func full(err error) bool {
	var e *lower.Error
	return errors.As(err, &e) && e.Func < 0 && (strings.Contains(e.Msg, "more than") || strings.HasPrefix(e.Msg, "memory of "))
}

func (l *linker) renew() (err error) {
	l.here = map[string]bool{}
	l.store, err = engine.NewStore(l.options)
	return err
}

func (l *linker) add(ctx context.Context, m *engine.Module) (*engine.Instance, error) {
	for _, im := range m.Imports() {
		binary, known := l.registered[im.Module]
		if !known || l.here[im.Module] {
			continue
		}
		from, err := engine.Decode(binary)
		if err != nil {
			return nil, err
		}
		// What this one imports is registered already, or the suite is wrong.
		i, err := l.add(ctx, from)
		if err != nil {
			return nil, err
		}
		if err := l.register(im.Module, binary, i); err != nil {
			return nil, err
		}
	}
	return l.store.Instantiate(ctx, m)
}

// register makes a module importable, in this store and in later ones.
func (l *linker) register(name string, binary []byte, i *engine.Instance) error {
	if l.store == nil {
		return nil
	}
	l.registered[name] = binary
	l.here[name] = true
	return l.store.Register(name, i)
}
