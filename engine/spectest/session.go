package spectest

import (
	"context"
	"errors"
	"fmt"
	"runtime"
	"strings"
	"sync"
	"time"

	"wasmformer/engine"
	"wasmformer/engine/internal/lower"
	"wasmformer/engine/trace"
)

// Options say what to run, and how.
type Options struct {
	Long   bool           // also the few invocations that take minutes
	Engine engine.Options // how instances decode
	// Each is called before each command, with its place, from one goroutine
	// at a time.
	Each func(place string)
	// Context is called at a suite's end with each context that its modules
	// ran in, from one goroutine at a time.
	Context func(suite string, c trace.Costs)
}

// commandTime bounds a command's run, which may not end if the engine is wrong.
const commandTime = 10 * time.Minute

// Run runs the suites of a bundle, one on each processor at a time; its name
// is the first part of every place. If the context ends, so does the report.
func Run(ctx context.Context, bundle string, suites []Suite, o Options) Report {
	reports := make([]Report, len(suites))
	var wait sync.WaitGroup
	var telling sync.Mutex
	next := make(chan int)
	for range runtime.GOMAXPROCS(0) {
		wait.Go(func() {
			for n := range next {
				reports[n] = runSuite(ctx, bundle, &suites[n], o, &telling)
			}
		})
	}
	for n := range suites {
		next <- n
	}
	close(next)
	wait.Wait()
	total := Report{Skipped: map[string]int{}}
	for _, r := range reports {
		total.Merge(r)
	}
	return total
}

func runSuite(ctx context.Context, bundle string, suite *Suite, o Options, telling *sync.Mutex) Report {
	s := &session{options: o, named: map[string]*target{}, linker: newLinker(suite, o.Engine),
		contexts: map[*trace.Stream]*engine.Instance{}}
	for n := range suite.Commands {
		if ctx.Err() != nil {
			break
		}
		c := &suite.Commands[n]
		place := fmt.Sprintf("%s %s:%d", bundle, suite.Name, c.Line)
		if o.Each != nil {
			telling.Lock()
			o.Each(place)
			telling.Unlock()
		}
		s.report.add(place, c, s.run(ctx, place, c))
	}
	telling.Lock()
	defer telling.Unlock()
	for _, i := range s.contexts { // empty unless somebody asks
		o.Context(suite.Name, i.Costs())
	}
	return s.report
}

// session is the state that a suite's commands share.
type session struct {
	options Options
	last    *target
	named   map[string]*target
	linker  *linker
	report  Report

	contexts map[*trace.Stream]*engine.Instance // by what instances share, if somebody asks for them
}

// count adds what an instance has done since.
func (s *session) count(i *engine.Instance, since engine.Stats) {
	now := i.Stats()
	s.report.Instructions += now.Instructions - since.Instructions
	s.report.Tokens += now.Tokens - since.Tokens
	if s.options.Context != nil {
		s.contexts[i.Stream()] = i
	}
}

// target is a module that commands act on. Unless its verdict is a pass, it is
// the one on all commands that need the module.
type target struct {
	instance *engine.Instance
	binary   []byte
	verdict  verdict
}

// run runs one command.
func (s *session) run(ctx context.Context, place string, c *Command) verdict {
	ctx, cancel := context.WithTimeout(ctx, commandTime)
	defer cancel()
	if reason := contradicts[place]; reason != "" {
		return skipped(reason)
	}
	if long[place] && !s.options.Long {
		return skipped("long, with --long only")
	}
	switch c.Type {
	case "module":
		return s.module(ctx, place, c)
	case "register":
		return s.register(c)
	case "action", "assert_return":
		return s.returns(ctx, c)
	case "assert_trap", "assert_exhaustion":
		return s.traps(ctx, c)
	case "assert_exception":
		return s.throws(ctx, c)
	case "assert_invalid", "assert_malformed":
		return refuses(c, otherClass[place])
	case "assert_unlinkable", "assert_uninstantiable":
		return s.cannotStart(ctx, c)
	}
	return failed("unknown command")
}

// module makes a module the one that commands act on.
func (s *session) module(ctx context.Context, place string, c *Command) verdict {
	t := &target{}
	s.last = t
	if c.Name != "" {
		s.named[c.Name] = t
	}
	instance, err := s.instantiate(ctx, c)
	if err == nil {
		t.instance, t.binary = instance, c.Wasm
	} else if proposal := otherProposal[place]; proposal != "" && errors.Is(err, engine.ErrUnsupported) && strings.Contains(err.Error(), "("+proposal+")") {
		t.verdict = skipped(proposal)
	} else if t.verdict = s.linker.beyond(err); t.verdict == (verdict{}) {
		t.verdict = failed("%w", err)
	}
	return t.verdict
}

func (s *session) instantiate(ctx context.Context, c *Command) (*engine.Instance, error) {
	i, err := s.linker.instantiate(ctx, c)
	if i != nil {
		s.count(i, engine.Stats{})
	}
	return i, err
}

// target finds the module of a name, the last one for "".
func (s *session) target(name string) (*target, verdict) {
	t := s.last
	if name != "" {
		t = s.named[name]
	}
	if t == nil {
		return nil, failed("there is no module %q", name)
	}
	return t, t.verdict
}

func (s *session) register(c *Command) verdict {
	t, v := s.target(c.Name)
	if t == nil || v != (verdict{}) {
		return v
	}
	if err := s.linker.register(c.As, t.binary, t.instance); err != nil {
		return failed("%w", err)
	}
	return verdict{}
}

// perform runs an action; err is what the engine says, v why it could not run.
func (s *session) perform(ctx context.Context, a *Action) (results []uint64, v verdict, err error) {
	t, v := s.target(a.Module)
	if v != (verdict{}) {
		return nil, v, nil
	}
	if a.Type == "get" {
		value, ok := t.instance.ExportedGlobal(a.Field)
		if !ok {
			return nil, failed("there is no exported global %q", a.Field), nil
		}
		return []uint64{value}, verdict{}, nil
	}
	f := t.instance.ExportedFunction(a.Field)
	if f == nil {
		return nil, failed("there is no exported function %q", a.Field), nil
	}
	args := make([]uint64, len(a.Args))
	for n, value := range a.Args {
		if args[n], err = value.bits(); err != nil {
			return nil, failed("argument %d: %w", n, err), nil
		}
	}
	before := t.instance.Stats()
	results, err = f.Call(ctx, args...)
	s.count(t.instance, before)
	return results, verdict{}, err
}

// returns wants an action's results.
func (s *session) returns(ctx context.Context, c *Command) verdict {
	got, v, err := s.perform(ctx, &c.Action)
	switch {
	case v != verdict{}:
		return v
	case err != nil:
		return failed("%w, want %v", err, c.Expected)
	case len(got) != len(c.Expected):
		return failed("got %d results, want %d", len(got), len(c.Expected))
	}
	for n, want := range c.Expected {
		if !want.matches(got[n]) {
			return failed("%v: result %d: got %d (0x%[3]x), want %s", c.Action.Args, n, got[n], want)
		}
	}
	return verdict{}
}

// traps wants an action's trap.
func (s *session) traps(ctx context.Context, c *Command) verdict {
	got, v, err := s.perform(ctx, &c.Action)
	if v != (verdict{}) {
		return v
	}
	if !isTrap(err, c.Text) {
		return failed("%v: got %v, error %v, want trap: %s", c.Action.Args, got, err, c.Text)
	}
	return verdict{}
}

// throws wants an exception to leave an action.
func (s *session) throws(ctx context.Context, c *Command) verdict {
	got, v, err := s.perform(ctx, &c.Action)
	if v != (verdict{}) {
		return v
	}
	if !errors.As(err, new(*engine.ExceptionError)) {
		return failed("%v: got %v, error %v, want an exception", c.Action.Args, got, err)
	}
	return verdict{}
}

// isTrap reports whether an error is a trap of a reason. The suite's texts may
// say less than the reason ("uninitialized") or more ("uninitialized element 7").
func isTrap(err error, text string) bool {
	var trap *engine.TrapError
	if !errors.As(err, &trap) {
		return false
	}
	reason := trap.Reason
	return reason != "" && (strings.HasPrefix(text, reason) || strings.HasPrefix(reason, text))
}

// refuses wants a module refused, as invalid or as malformed. One that a later
// version of WebAssembly allows may be refused as unsupported instead.
func refuses(c *Command, anyClass bool) verdict {
	_, err := engine.Compile(c.Wasm)
	switch {
	case !errors.As(err, new(*engine.CompileError)) || errors.As(err, new(*lower.Error)):
		return failed("got error %v, want %s", err, c.Text)
	case !anyClass && errors.Is(err, engine.ErrMalformed) != (c.Type == "assert_malformed") && !errors.Is(err, engine.ErrUnsupported):
		return failed("wrong class: %w, want %s", err, c.Text)
	}
	return verdict{}
}

// cannotStart wants a valid module refused when it is linked or started.
func (s *session) cannotStart(ctx context.Context, c *Command) verdict {
	_, err := s.instantiate(ctx, c)
	if v := s.linker.beyond(err); v != (verdict{}) {
		return v
	}
	if strings.HasSuffix(c.Text, "segment does not fit") && (isTrap(err, "out of bounds memory access") || isTrap(err, "out of bounds table access")) {
		return verdict{}
	}
	if isTrap(err, c.Text) {
		return verdict{}
	}
	if isImport(err, c.Text) {
		return verdict{}
	}
	return failed("got error %v, want %s", err, c.Text)
}

// isImport reports whether an error is about an import, for the reason that
// the suite gives.
func isImport(err error, text string) bool {
	var link *lower.LinkError
	return errors.As(err, &link) &&
		(strings.HasPrefix(link.Msg, text) || strings.HasPrefix(link.Msg, "import ") && text == "unknown import")
}
