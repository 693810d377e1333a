package toolchains

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"math"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"wasmformer/engine"
)

// exportCall is an export and its arguments, for V8 as [name, arguments].
type exportCall struct {
	name string
	args []uint64
}

func (c exportCall) MarshalJSON() ([]byte, error) {
	args := make([]uint64, len(c.args))
	copy(args, c.args)
	return json.Marshal([]any{c.name, args})
}

// mostTokens bounds a call.
const mostTokens = 3_000_000

// compareExports calls the exports of a module that take nothing or one i32, one after the
// other, here and in node's V8, with a trap for each import. It returns how many were called: all
// have V8's result, or trap where V8 does.
func compareExports(t *testing.T, node, pkg string, module []byte) (called, trapped int) {
	t.Helper()
	m, err := engine.Compile(module)
	if err != nil {
		return 0, 0 // noted already
	}
	i, err := m.Instantiate(t.Context(), engine.Options{Hosts: []engine.Host{engine.TrapImports}})
	if err != nil {
		return 0, 0 // its start function asks an import
	}
	defer i.Close()
	var calls []exportCall
	var got []string
	for _, x := range m.Exports() {
		if x.Name == "_initialize" {
			continue // called when it was instantiated, in V8 by exports.mjs
		}
		if len(calls) == 40 || x.Kind != engine.ExternFunc || len(x.Params) > 1 || len(x.Results) > 1 {
			continue
		}
		c := exportCall{name: x.Name}
		if len(x.Params) == 1 {
			if x.Params[0] != engine.I32 {
				continue
			}
			c.args = []uint64{100}
		}
		i.SetMaxTokens(i.Stats().Tokens + mostTokens)
		results, err := i.ExportedFunction(x.Name).Call(t.Context(), c.args...)
		said := ""
		switch {
		case errors.As(err, new(*engine.LimitError)):
			t.Logf("%s: %s%v is still running after %d tokens", pkg, c.name, c.args, mostTokens)
			return compareCalls(t, node, pkg, module, calls, got)
		case errors.As(err, new(*engine.TrapError)) || errors.As(err, new(*engine.HostError)):
			said = "trap"
		case err != nil:
			t.Errorf("%s: %s%v: %v", pkg, c.name, c.args, err)
			return 0, 0
		case len(results) == 0:
			said = "undefined"
		default:
			said = shownBits(x.Results[0], results[0])
		}
		calls, got = append(calls, c), append(got, said)
	}
	return compareCalls(t, node, pkg, module, calls, got)
}

// compareCalls compares results with V8's.
func compareCalls(t *testing.T, node, pkg string, module []byte, calls []exportCall, got []string) (called, trapped int) {
	t.Helper()
	file := filepath.Join(t.TempDir(), "module.wasm")
	if err := os.WriteFile(file, module, 0o644); err != nil {
		t.Fatal(err)
	}
	list, err := json.Marshal(calls)
	if err != nil {
		t.Fatal(err)
	}
	v8 := exec.CommandContext(t.Context(), node, "--experimental-wasm-type-reflection", "testdata/exports.mjs", file)
	var stderr bytes.Buffer
	v8.Stdin, v8.Stderr = bytes.NewReader(list), &stderr
	out, err := v8.Output()
	if err != nil {
		t.Errorf("%s in V8: %v\n%s", pkg, err, stderr.Bytes())
		return 0, 0
	}
	want := strings.Fields(string(out))
	if len(want) != len(got) {
		t.Fatalf("%s: V8 has %d results, want %d", pkg, len(want), len(got))
	}
	for n := range got {
		if got[n] != want[n] {
			t.Errorf("%s: %s%v: got %s, V8 has %s", pkg, calls[n].name, calls[n].args, got[n], want[n])
		}
		if got[n] == "trap" {
			trapped++
		}
	}
	return len(got), trapped
}

// shownBits is a result as exports.mjs prints it.
func shownBits(v engine.ValueType, bits uint64) string {
	f := 0.0
	switch v {
	case engine.I32:
		f = float64(int32(bits))
	case engine.I64:
		return fmt.Sprint(int64(bits))
	case engine.F32:
		f = float64(math.Float32frombits(uint32(bits)))
	case engine.F64:
		f = math.Float64frombits(bits)
	default:
		return "null"
	}
	if math.IsNaN(f) {
		return "nan"
	}
	return fmt.Sprintf("%x", math.Float64bits(f))
}
