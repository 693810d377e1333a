package engine

import (
	"context"
	"errors"
	"fmt"
	"strings"

	"wasmformer/engine/lower"
	"wasmformer/engine/machine"
)

// ExitError says that the program ended itself, as WASI's proc_exit does.
type ExitError struct{ Code int }

// Error gives the code.
func (e *ExitError) Error() string { return fmt.Sprintf("exit status %d", e.Code) }

// Start runs a WASI command, a module that exports _start, and returns its
// exit code: 0 if _start returns. Traps, limits and writers that fail are as
// with [Function.Call]; after a limit, [Instance.Resume] goes on and ends in an
// *[ExitError] unless _start returns.
func (i *Instance) Start(ctx context.Context) (exitCode int, err error) {
	if err := i.usable(ctx); err != nil {
		return 0, err
	}
	f := i.ExportedFunction("_start")
	if f == nil || len(f.Type().Params)+len(f.Type().Results) > 0 {
		return 0, errors.New("the module does not export _start () -> ()")
	}
	_, err = f.Call(ctx)
	var exit *ExitError
	var output *OutputError
	switch {
	case !errors.As(err, &exit):
		return 0, err
	case errors.As(err, &output):
		return exit.Code, output
	}
	return exit.Code, nil
}

// exited reads the exit code off the trace. Only the WASI library can say exit,
// unless the model is another one.
func (s *session) exited() error {
	cell, ok := s.program.HostGlobal(lower.ExitCode)
	if !ok {
		return errors.New("the model says exit, which this program can't: it does not use WASI's proc_exit")
	}
	return &ExitError{int(s.state().Global(cell))}
}

// provide returns tokens that write what a WASI program finds into the host's
// region: arguments, environment, input. The library's cells say how much there is
// of each. There is nothing to write for a program that uses no WASI.
func (s *session) provide() (t lower.Tokens, uses bool, err error) {
	p := s.program
	if _, uses = p.HostGlobal(lower.ArgsCount); !uses {
		return lower.Join(), false, nil
	}
	o := &s.options
	args, err := zeroEnded("argument", o.Args)
	if err != nil {
		return t, true, err
	}
	for _, v := range o.Env {
		if strings.Index(v, "=") < 1 {
			return t, true, fmt.Errorf("environment variable %q: want KEY=VALUE", v)
		}
	}
	env, err := zeroEnded("environment variable", o.Env)
	if err != nil {
		return t, true, err
	}
	data := append(append(args, env...), o.Stdin...)
	if most := 4 * (machine.SegmentWords - machine.HostWords); len(data) > most {
		return t, true, fmt.Errorf("arguments, environment and input of %d bytes, the machine holds at most %d", len(data), most)
	}
	var words lower.Words
	words.SetBytes(4*machine.HostWords, data)
	stdin := len(args) + len(env)
	return lower.TokensOf(func(t *lower.Writer) {
		words.Write(t)
		for _, g := range []struct {
			global lower.HostGlobal
			value  uint32
		}{
			{lower.ArgsCount, uint32(len(o.Args))}, {lower.ArgsSize, uint32(len(args))},
			{lower.EnvironCount, uint32(len(o.Env))}, {lower.EnvironSize, uint32(len(env))},
			{lower.StdinAt, uint32(stdin)}, {lower.StdinEnd, uint32(len(data))}, {lower.Seed, o.Seed},
		} {
			cell, _ := p.HostGlobal(g.global)
			t.Cells(machine.FirstGlobal+uint32(cell), []uint32{g.value})
		}
	}), true, nil
}

// zeroEnded joins strings, each ended by a zero byte.
func zeroEnded(what string, list []string) ([]byte, error) {
	var out []byte
	for _, text := range list {
		if strings.ContainsRune(text, 0) {
			return nil, fmt.Errorf("%s %q has a zero byte in it", what, text)
		}
		out = append(append(out, text...), 0)
	}
	return out, nil
}
