package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// TestImports answers the imports of a module in each way.
func TestImports(t *testing.T) {
	const module = "../../engine/testdata/hosted.wasm"
	stats := filepath.Join(t.TempDir(), "stats.json")
	for _, c := range []struct {
		args []string
		code int
		out  string
		err  string
	}{
		{[]string{"-invoke", "grow", module}, exitModule, "", "nothing answers env.add, env.swap, env.upper, env.fail, env.scale, env.count, env.memory, env.table; -imports trap runs it"},
		{[]string{"-imports", "trap", "-invoke", "grow", module}, exitOK, "1\n", ""},
		{[]string{"-imports", "trap", "-invoke", "fail", module, "1"}, exitTrap, "", "trap: host function env.fail: the import is not provided: func[7] fail offset 0x14e: call 3"},
		{[]string{"-imports", "zero", "-import", "env.scale=7", "-import", "env.add=2.5", "-invoke", "sum", module, "1", "2", "3", "4"}, exitOK, "9.5\n", ""},
		{[]string{"-imports", "print", "-invoke", "sum", module, "-1", "2", "3.5", "-4"}, exitOK, "0\n", "env.add(-1, 2, 3.5, -4)\n"},
		{[]string{"-imports", "zero", "-import", "env.fail=print", "-import", "env.count=0x10", "-invoke", "fail", module, "5"}, exitOK, "17\n", "env.fail(5)\n"},
		{[]string{"-imports", "zero", "-import", "env.count=trap", "-invoke", "fail", module, "5"}, exitOK, "1\n", ""},
		{[]string{"-imports", "zero", "-stats", stats, "-invoke", "loop", module, "10"}, exitOK, "0\n", ""},
		{[]string{"-import", "env.other=trap", module}, exitUsage, "", "-import env.other: the module imports no such thing; it imports env.add,"},
		{[]string{"-import", "env.fail=3", module}, exitUsage, "", "only a global, or a function with one result, can be a number"},
		{[]string{"-import", "env.swap=3", module}, exitUsage, "", "only a global, or a function with one result, can be a number"},
		{[]string{"-import", "env.memory=3", module}, exitUsage, "", "only a global"},
		{[]string{"-import", "env.scale=x", module}, exitUsage, "", "want trap, zero, print or an i64"},
		{[]string{"-import", "env.scale", module}, exitUsage, "", "want MODULE.NAME=trap"},
		{[]string{"-imports", "ask", module}, exitUsage, "", "want trap, zero or print"},
		{[]string{"-imports", "trap", "-model", "seed", "-invoke", "grow", module}, exitModule, "", "whom the seed's machine can't ask"},
	} {
		got := wasmformer("", append([]string{"run"}, c.args...)...)
		if got.code != c.code || got.out != c.out || !strings.Contains(got.err, c.err) {
			t.Errorf("%q: code %d, output %q, error output %q; want %d, %q, %q", c.args, got.code, got.out, got.err, c.code, c.out, c.err)
		}
	}
	var figures struct {
		HostCalls int `json:"host_calls"`
	}
	data, err := os.ReadFile(stats)
	if err == nil {
		err = json.Unmarshal(data, &figures)
	}
	if err != nil || figures.HostCalls != 10 {
		t.Errorf("%v: %d host calls, want 10", err, figures.HostCalls)
	}
}
