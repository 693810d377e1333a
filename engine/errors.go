package engine

import (
	"errors"
	"fmt"
	"strings"

	"wasmformer/engine/internal/decoders"
	"wasmformer/engine/internal/lower"
	"wasmformer/engine/internal/wasm"
	"wasmformer/engine/printable"
)

// Kinds of errors, for [errors.Is].
var (
	// ErrMalformed is a binary that does not have the binary format.
	ErrMalformed = errors.New("malformed module")
	// ErrInvalid is a module that the specification's validation refuses.
	ErrInvalid = errors.New("invalid module")
	// ErrUnsupported is a module with a feature, or of a size, that is known and
	// refused.
	ErrUnsupported = errors.New("unsupported module")
	// ErrClosed is what a closed [Instance] or [Store] answers.
	ErrClosed = errors.New("the instance is closed")
	// ErrInUse is the answer to a call from inside of another one.
	ErrInUse = errors.New("the instance is in use: this call comes from Options.Progress, a host function or a writer of the run itself")
	// ErrOneModule is the answer to [NewStore] for a model that holds one module.
	ErrOneModule = errors.New("a Store links modules for the interpreter's own model; this model runs one module alone")
	// ErrNotLinked says that the program links no decoder that could do what is
	// asked for.
	ErrNotLinked = decoders.ErrNotLinked
)

// CompileError says why a module can not be run, and where. It is
// [ErrMalformed], [ErrInvalid] or [ErrUnsupported].
type CompileError struct {
	Kind    error  // one of the three
	Section string // "type", "import" ... "code", "data", "custom"; "" if it is none's
	Func    int    // index of the function whose body is at fault, −1 if none's is
	Offset  int    // in the file, of what is at fault, −1 if it is nowhere
	err     error
}

// Error gives the place and the reason.
func (e *CompileError) Error() string { return e.err.Error() }

// Is reports whether the error is of a kind.
func (e *CompileError) Is(kind error) bool { return kind == e.Kind }

// Unwrap is the error of the stage that refused the module.
func (e *CompileError) Unwrap() error { return e.err }

// LinkError says that an import does not fit what there is, or is not there.
type LinkError struct{ err error }

// Error names the imports.
func (e *LinkError) Error() string { return e.err.Error() }

// Unwrap is the linker's error.
func (e *LinkError) Unwrap() error { return e.err }

// refused gives an error of a stage that reads modules its public form; others it
// leaves as they are.
func refused(err error) error {
	switch e := err.(type) {
	case *wasm.Error:
		kind := ErrInvalid
		switch {
		case e.Unsupported:
			kind = ErrUnsupported
		case e.Malformed:
			kind = ErrMalformed
		}
		return &CompileError{kind, e.Section, e.Func, e.Offset, err}
	case *lower.Error:
		if e.Func < 0 {
			return &CompileError{ErrUnsupported, "", -1, -1, err}
		}
		return &CompileError{ErrUnsupported, "code", e.Func, e.Offset, err}
	case *lower.LinkError:
		return &LinkError{err}
	case *lower.TrapError:
		return &TrapError{Reason: e.Reason, Segment: e.Place, Func: -1, err: err}
	}
	return err
}

// TrapError says that the program trapped. The instance can be called again:
// its memory and globals are as the trap left them.
type TrapError struct {
	Reason      string // in the words of the WebAssembly test suite
	Segment     string // for people: the data or element segment that does not fit, "" for traps of code
	Func        int    // index of the function, −1 outside of one
	FuncName    string // for people: printable, at most 200 runes
	Instruction string // in the text format
	Offset      int    // of the instruction in the binary
	Position    int    // the machine instruction's number
	err         error
}

// Error gives reason and place.
func (e *TrapError) Error() string {
	switch {
	case e.Segment != "":
		return e.Segment + ": trap: " + e.Reason
	case e.Func < 0:
		return "trap: " + e.reason()
	}
	return fmt.Sprintf("trap: %s: func[%d] %s offset 0x%x: %s", e.reason(), e.Func, e.FuncName, e.Offset, e.Instruction)
}

// reason is the reason, and what the host says of it.
func (e *TrapError) reason() string {
	var host *HostError
	if errors.As(e.err, &host) {
		return host.Error()
	}
	return e.Reason
}

// Unwrap is the error of the stage that found it, if that was not a run, or a *[HostError].
func (e *TrapError) Unwrap() error { return e.err }

// ExceptionError says that an exception left the call. The instance can be called again:
// its memory and globals are as the exception left them.
type ExceptionError struct {
	Tag    int         // the tag's number in the context, from 0
	Name   string      // for people: as the tag's module exports it, "" if it does not
	Types  []ValueType // of what it carries
	Values []uint64    // likewise, as bits, as [FormatValues] takes them
}

// Error gives the tag and the values.
func (e *ExceptionError) Error() string {
	name := e.Name
	if name == "" {
		name = fmt.Sprintf("tag[%d]", e.Tag)
	}
	return fmt.Sprintf("exception: %s(%s)", name, strings.Join(FormatValues(e.Types, e.Values), ", "))
}

// HostError is the error of a host function, for which the call trapped.
type HostError struct {
	Import External
	Err    error
}

// Error names the import and gives the reason.
func (e *HostError) Error() string {
	return fmt.Sprintf("host function %s.%s: %v", printable.Name(e.Import.Module), printable.Name(e.Import.Name), e.Err)
}

// Unwrap is the function's error.
func (e *HostError) Unwrap() error { return e.Err }

// ExitError says that the program ended itself, as WASI's proc_exit does.
type ExitError struct{ Code int }

// Error gives the code.
func (e *ExitError) Error() string { return fmt.Sprintf("exit status %d", e.Code) }

// LimitError says that a run stopped at a limit. Raise it with
// [Instance.SetMaxTokens] and go on with [Instance.Resume].
type LimitError struct {
	Limit, Tokens int64 // both in tokens
	// Exact says that the limit is the model's own: float64 keys can not tell
	// later positions apart, and what later tokens can read fits no new context, or is
	// not known. Such a run can not go on.
	Exact bool
}

// Error names the limit.
func (e *LimitError) Error() string {
	if e.Exact {
		return fmt.Sprintf("stopped at position %d: float64 keys are exact up to here and not beyond", e.Limit)
	}
	return fmt.Sprintf("stopped at the limit of %d tokens; the run can go on from here with a higher limit", e.Limit)
}

// PromptError says that a prompt is too large: the program with its data, or what
// the host adds to it. Nothing of it was decoded.
type PromptError struct {
	Found, Allowed int64 // all tokens of the host, with those that were too many
	// Exact says that the limit is the model's own: at least one token has to
	// follow, at a position that float64 keys can tell from the others.
	Exact bool
}

// Error gives both numbers.
func (e *PromptError) Error() string {
	if e.Exact {
		return fmt.Sprintf("a prompt of %d tokens, the context has room for at most %d and what follows", e.Found, e.Allowed)
	}
	return fmt.Sprintf("a prompt of %d tokens, the limit is %d", e.Found, e.Allowed)
}

// OutputError says that a writer of [Options] failed. What it did not take is
// kept and is written first when the instance goes on or is closed.
type OutputError struct {
	Stream string // "output" or "error output"
	Err    error  // the writer's
}

// Error gives the stream and the writer's reason.
func (e *OutputError) Error() string {
	return "writing the program's " + e.Stream + ": " + e.Err.Error()
}

// Unwrap is the writer's error.
func (e *OutputError) Unwrap() error { return e.Err }

// BoundsError says that an access is not within the memory. Nothing was written.
type BoundsError struct{ Offset, Length, Size uint64 } // in bytes

// Error gives the numbers.
func (e *BoundsError) Error() string {
	return fmt.Sprintf("%d bytes at 0x%x do not fit a memory of %d bytes", e.Length, e.Offset, e.Size)
}

// What a value that no function of this package made has to answer.
var (
	errNoModule   = errors.New("no module: Compile and Decode make one")
	errNoInstance = errors.New("no instance: Module.Instantiate and Store.Instantiate make one")
	errNoStore    = errors.New("no store: NewStore makes one")
	errNoFunction = errors.New("no function: ExportedFunction gives nil for a name that the module does not export as a function")
	errNoContext  = errors.New("nil context")
)
