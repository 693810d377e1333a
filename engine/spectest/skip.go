package spectest

import (
	"errors"
	"regexp"
	"slices"
	"strings"

	"wasmformer/engine/lower"
	"wasmformer/engine/wasm"
)

// Reasons for which what needs another module is skipped.
const (
	needsHost   = "imports from the spectest module"
	needsModule = "imports from another module"
)

var (
	typeName  = regexp.MustCompile(`\b(i64|f32|f64|funcref|externref)\b`)
	opName    = regexp.MustCompile(`\b(memory|table|data|elem|ref)\.[a-z_]+`)
	limitName = regexp.MustCompile(`(machine|frame) holds at most`)
)

// unsupported gives the name of what a module uses that the engine refuses,
// from its error; "" if it is no such refusal.
func (s *session) unsupported(binary []byte, err error) string {
	var refused *wasm.Error
	if errors.As(err, &refused) && refused.Unsupported {
		return "unsupported: " + refused.Msg
	}
	var e *lower.Error
	if !errors.As(err, &e) {
		return ""
	}
	if reason := s.imports(binary); reason != "" && strings.HasPrefix(e.Msg, "import ") {
		return reason
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

// imports is the reason to skip a module that imports, if all that it imports
// comes from modules that the session knows.
func (s *session) imports(binary []byte) string {
	m, err := wasm.Decode(binary)
	if err != nil || len(m.Imports) == 0 {
		return ""
	}
	reason := ""
	for _, im := range m.Imports {
		switch {
		case s.registered[im.Module] != nil:
			reason = needsModule
		case im.Module != "spectest":
			return ""
		case reason == "":
			reason = needsHost
		}
	}
	return reason
}

// provides reports whether the session has all modules that a module imports
// from, or the suite's host has.
func (s *session) provides(binary []byte) bool {
	m, err := wasm.Decode(binary)
	return err == nil && !slices.ContainsFunc(m.Imports, func(im wasm.Import) bool {
		return im.Module != "spectest" && s.registered[im.Module] == nil
	})
}

// miss notes that a module was skipped: those it imports from then are no
// longer in the state that the suite goes on from.
func (s *session) miss(binary []byte) {
	m, err := wasm.Decode(binary)
	if err != nil {
		return
	}
	for _, im := range m.Imports {
		if t := s.registered[im.Module]; t != nil && t.verdict == (verdict{}) {
			t.verdict = skipped(needsModule)
		}
	}
}
