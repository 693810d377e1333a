package main

import (
	"errors"
	"fmt"

	"wasmformer/engine"
)

// The exit codes; a WASI program that ends itself has its own.
const (
	exitOK     = 0
	exitOther  = 1
	exitUsage  = 2
	exitModule = 3 // invalid or unsupported module
	exitTrap   = 4
	exitLimit  = 5
)

// usage errors are mistakes in the command line.
type usageErr struct{ error }

func (e usageErr) Unwrap() error { return e.error }

func usageError(format string, args ...any) error { return usageErr{fmt.Errorf(format, args...)} }

// errDiffers ends a run whose reference gave something else, whatever else
// it ended in.
var errDiffers = errors.New("the reference gives something else")

// errLimited ends a run that trapped at a limit of the machine, where the reference
// goes on.
var errLimited = errors.New("a limit of the machine")

// moduleErr is a module that is refused after it was compiled.
type moduleErr struct{ error }

func (e moduleErr) Unwrap() error { return e.error }

// exitCode is the exit code for an error.
func exitCode(err error) int {
	var exit *engine.ExitError
	switch {
	case err == nil:
		return exitOK
	case errors.Is(err, errDiffers), is[lostErr](err), is[*engine.OutputError](err):
		return exitOther
	case errors.As(err, &exit):
		return exit.Code & 0xff // all that a system passes on
	case is[usageErr](err):
		return exitUsage
	case errors.Is(err, errLimited):
		return exitLimit
	case is[*engine.TrapError](err), is[*engine.ExceptionError](err):
		return exitTrap
	case is[*engine.LimitError](err), is[*engine.PromptError](err):
		return exitLimit
	case is[*engine.CompileError](err), is[*engine.LinkError](err), is[moduleErr](err):
		return exitModule
	}
	return exitOther
}

// is reports whether an error of type E is in err's chain.
func is[E error](err error) bool {
	var e E
	return errors.As(err, &e)
}
