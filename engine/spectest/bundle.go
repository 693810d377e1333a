// Package spectest runs the WebAssembly test suite on the engine: every
// command passes, fails, or is skipped for a reason that has a name.
//
// Reasons come from the engine's own errors and from the modules, so that a
// machine that learns an instruction loses a reason without a change here.
// The two lists in exceptions.go are all that is known beforehand.
package spectest

import (
	"compress/gzip"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
)

// Suite is one file of the test suite.
type Suite struct {
	Name     string
	Commands []Command
}

// Command is one command of a suite; Type says which fields it has.
type Command struct {
	Type     string // module, action, register, assert_return, assert_trap ...
	Line     int
	Name     string // of a module, or of the module to register
	As       string // what it is registered as
	Wasm     []byte
	Text     string // the error that is expected
	Action   Action
	Expected []Value
}

// Action calls a function or reads a global.
type Action struct {
	Type   string // invoke or get
	Module string // name of the module, "" for the last one
	Field  string // the export
	Args   []Value
}

// Value is a typed value: its bits in decimal, or which NaN it must be. A v128 has those of its
// lanes, the lowest first, and the lanes' type, which may also be i8 or i16. One of type either
// is any of several.
type Value struct {
	Type, Value string
	Lane        string
	Either      []Value
}

// Load reads a bundle: a JSON list of suites, gzipped.
func Load(path string) ([]Suite, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	z, err := gzip.NewReader(f)
	if err != nil {
		return nil, fmt.Errorf("%q: not a bundle (.json.gz): %w", path, err)
	}
	var suites []Suite
	if err := json.NewDecoder(z).Decode(&suites); err != nil {
		return nil, fmt.Errorf("%q: not a bundle of the test suite: %w", path, err)
	}
	return suites, nil
}

// BundleName is a bundle's name in places, from its path: "mvp" from
// "testdata/mvp.bundle.json.gz".
func BundleName(path string) string {
	name, _, _ := strings.Cut(filepath.Base(path), ".")
	return name
}
