package spectest

import (
	"errors"
	"regexp"

	"wasmformer/engine/lower"
	"wasmformer/engine/wasm"
)

var (
	typeName  = regexp.MustCompile(`\b(i64|f32|f64|funcref|externref)\b`)
	opName    = regexp.MustCompile(`\b(memory|table|data|elem|ref)\.[a-z_]+`)
	limitName = regexp.MustCompile(`(machine|frame) holds at most`)
)

// unsupported gives the name of what a module uses that the engine refuses,
// from its error; "" if it is no such refusal.
func unsupported(err error) string {
	var refused *wasm.Error
	if errors.As(err, &refused) && refused.Unsupported {
		return "unsupported: " + refused.Msg
	}
	var e *lower.Error
	if !errors.As(err, &e) {
		return ""
	}
	switch {
	case typeName.MatchString(e.Msg):
		return typeName.FindString(e.Msg)
	case opName.MatchString(e.Msg):
		return opName.FindString(e.Msg)
	case limitName.MatchString(e.Msg):
		return "limits of the machine"
	}
	return ""
}
