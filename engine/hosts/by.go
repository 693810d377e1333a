package hosts

import (
	"context"
	"errors"
	"fmt"
	"io"
	"strings"

	"wasmformer/engine"
	"wasmformer/engine/printable"
)

// By answers an import as somebody says in a word: trap; zero; print, which is the call as a
// line, written to what to returns, and zero; or a number, which a function returns or a
// global holds.
func By(im engine.External, how string, to func(*engine.HostCall) io.Writer) (engine.Import, error) {
	var host engine.Host
	switch how {
	case "trap":
		host = engine.TrapImports
	case "zero":
		host = engine.ZeroImports
	case "print":
		return engine.Import{Func: func(_ context.Context, c *engine.HostCall, stack []uint64) error {
			_, err := fmt.Fprintln(to(c), CallText(im, stack))
			clear(stack)
			return err
		}}, nil
	default:
		return byNumber(im, how)
	}
	answer, _ := host.Provide(im)
	return answer, nil
}

// byNumber answers an import by a number.
func byNumber(im engine.External, text string) (engine.Import, error) {
	t := im.Type
	switch {
	case im.Kind == engine.ExternFunc && len(im.Results) == 1:
		t = im.Results[0]
	case im.Kind != engine.ExternGlobal:
		return engine.Import{}, fmt.Errorf("%q: want trap, zero or print: only a global, or a function with one result, can be a number", text)
	}
	values, err := engine.ParseValue(t, text)
	if err == nil && im.Kind == engine.ExternGlobal && len(values) > 1 {
		err = errors.New("a global of this type can only be zero")
	}
	if err != nil {
		return engine.Import{}, fmt.Errorf("want trap, zero, print or an %s: %w", t, err)
	}
	return engine.Import{Bits: values[0], Func: func(_ context.Context, _ *engine.HostCall, stack []uint64) error {
		copy(stack, values)
		return nil
	}}, nil
}

// CallText is a call of an import as a line: env.f(1, 2.5).
func CallText(im engine.External, stack []uint64) string {
	arguments := engine.FormatValues(im.Params, stack)
	return printable.Name(im.Module) + "." + printable.Name(im.Name) + "(" + strings.Join(arguments, ", ") + ")"
}
