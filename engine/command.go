package engine

import (
	"context"
	"errors"
)

// Start runs a WASI command, a module that exports _start, and returns its
// exit code: 0 if _start returns. Traps, limits and writers that fail are as
// with [Function.Call]; after a limit, [Instance.Resume] goes on and ends in an
// *[ExitError] unless _start returns.
func (i *Instance) Start(ctx context.Context) (exitCode int, err error) {
	if err := i.usable(ctx); err != nil {
		return 0, err
	}
	f := i.ExportedFunction("_start")
	if f == nil || f.Definition().Signature.String() != "() -> ()" {
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
