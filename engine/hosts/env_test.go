package hosts_test

import (
	"bytes"
	"context"
	_ "embed"
	"encoding/binary"
	"errors"
	"math"
	"strings"
	"testing"

	"wasmformer/engine"
	"wasmformer/engine/hosts"
	_ "wasmformer/engine/kernel/compiled"
)

//go:embed testdata/env.wasm
var envWasm []byte

func instance(t *testing.T, out, err *bytes.Buffer) *engine.Instance {
	t.Helper()
	m, failed := engine.Compile(envWasm)
	if failed != nil {
		t.Fatal(failed)
	}
	i, failed := m.Instantiate(t.Context(), engine.Options{Hosts: []engine.Host{hosts.Env()}, Output: out, ErrorOutput: err})
	if failed != nil {
		t.Fatal(failed)
	}
	return i
}

// TestEnv calls each function of env.
func TestEnv(t *testing.T) {
	var out, printed bytes.Buffer
	i := instance(t, &out, &printed)
	for _, c := range []struct {
		call string
		args []uint64
		want []uint64
	}{
		{"trace", nil, nil},
		{"log", nil, nil},
		{"seed", nil, []uint64{0}},
		{"copy", nil, []uint64{binary.LittleEndian.Uint64([]byte("\x00file.c\x00"))}},
		{"resize", []uint64{65536}, []uint64{1, 1}},
		{"resize", []uint64{3<<16 + 1}, []uint64{0, 1}},
		{"resize", []uint64{0xffffffff}, []uint64{0, 1}},
		{"resize", []uint64{2<<16 + 1}, []uint64{1, 3}},
		{"now", nil, []uint64{math.Float64bits(1)}},
		{"now", nil, []uint64{math.Float64bits(3)}},
	} {
		got, err := i.ExportedFunction(c.call).Call(context.Background(), c.args...)
		if err != nil {
			t.Fatalf("%s: %v", c.call, err)
		}
		for k, v := range c.want {
			if got[k] != v {
				t.Errorf("%s%v gives %x, want %x", c.call, c.args, got, c.want)
			}
		}
	}
	if out.String() != "a.ts\n" || printed.String() != "trace: a.ts 1.5 -2\n" {
		t.Errorf("output %q, error output %q", &out, &printed)
	}
}

// TestEnvEnds ends calls, by messages of all kinds.
func TestEnvEnds(t *testing.T) {
	i := instance(t, nil, nil)
	for call, want := range map[string]string{
		"abort":      "trap: host function env.abort: abort: no\ufffd at a.ts:3:7: func",
		"abort null": "env.abort: abort: null at a.ts:3:7: func",
		"abort far":  "env.abort: 4 bytes at 0xfffffffb do not fit a memory of 65536 bytes",
		"abort long": "env.abort: 65536 bytes at 0x40 do not fit a memory of 65536 bytes",
		"stop":       "env._abort_js: the program aborts",
		"assert":     "env.__assert_fail: assertion failed: x > 0 at file.c:42 in main",
	} {
		_, err := i.ExportedFunction(call).Call(t.Context())
		var trap *engine.TrapError
		if !errors.As(err, &trap) || !strings.Contains(err.Error(), want) || trap.FuncName != call {
			t.Errorf("%s: got %v, want %q", call, err, want)
		}
	}
	var exit *engine.ExitError
	if _, err := i.ExportedFunction("exit").Call(t.Context()); !errors.As(err, &exit) || exit.Code != 9 {
		t.Errorf("exit: %v", err)
	}
}
