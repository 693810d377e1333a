package engine

import (
	"context"
	"errors"

	"wasmformer/engine/internal/lower"
	"wasmformer/engine/trace"
)

// Store is one context for several modules that import from each other. Each
// module's instructions, memory words and first values are appended to the
// prompt when it is instantiated; functions, memories, tables and globals that
// it imports are those of the others.
type Store struct {
	session *session
	modules map[string]*lower.Unit
}

// NewStore returns a store without modules. All its instances decode with the
// options. It is [ErrOneModule] for the model of the seed's machine.
func NewStore(o Options) (*Store, error) {
	if err := o.check(); err != nil {
		return nil, err
	}
	target, err := o.target()
	if err != nil {
		return nil, err
	}
	if target != lower.Wide {
		return nil, ErrOneModule
	}
	s, err := newSession(lower.New(true, target), o)
	if err != nil {
		return nil, err
	}
	return &Store{s, map[string]*lower.Unit{}}, nil
}

// Instantiate adds a module and runs its start function. Imports are looked
// up among the registered modules, then among the host's functions: an import
// that does not fit is a *[LinkError], a prompt that is too large a
// *[PromptError]. If a segment does not fit or the
// start function traps, the instance is returned with the error.
func (s *Store) Instantiate(ctx context.Context, m *Module) (*Instance, error) {
	switch {
	case s == nil || s.session == nil:
		return nil, errNoStore
	case m == nil || m.decoded == nil:
		return nil, errNoModule
	}
	if err := s.session.usable(ctx); err != nil {
		return nil, err
	}
	p := s.session.program
	i := &Instance{session: s.session, module: m}
	if s.session.decoder.Len() > 0 {
		p.State = i.state()
	}
	before := *p // without words: all are in the context
	p.Provides = provides(m.decoded, s.session.options.Hosts)
	unit, trap := p.Add(m.decoded, func(name string) *lower.Unit { return s.modules[name] })
	trap = refused(trap)
	if unit == nil {
		return nil, trap
	}
	i.unit = unit
	if err := i.read(ctx, p.Tokens(), trap == nil); err != nil {
		if errors.As(err, new(*PromptError)) {
			*p = before
		}
		return nil, err
	}
	p.Sent()
	i.follow.Extend(p)
	i.connect()
	// The replay knows the program as it was: it begins anew.
	i.replay, i.fed = trace.NewMachine(p), 0
	if trap != nil {
		return i, trap
	}
	return i, i.start(ctx)
}

// Register makes an instance's exports importable under a module name.
func (s *Store) Register(name string, i *Instance) error {
	switch {
	case s == nil || s.session == nil:
		return errNoStore
	case i == nil || i.session == nil:
		return errNoInstance
	case i.session != s.session:
		return errors.New("instance of another store")
	case s.session.closed:
		return ErrClosed
	}
	s.modules[name] = i.unit
	return nil
}

// Close closes the store with all its instances, see [Instance.Close].
func (s *Store) Close() error {
	if s == nil || s.session == nil {
		return errNoStore
	}
	return s.session.close()
}
