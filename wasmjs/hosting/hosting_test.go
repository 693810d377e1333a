//go:build js && wasm

package hosting

import (
	"bytes"
	"context"
	"errors"
	"io"
	"strings"
	"testing"

	"wasmformer/engine"
	_ "wasmformer/engine/weights"
	"wasmformer/wasmjs/message"
)

// asks imports env.f, of type (i32) -> i32, and the global env.g, an i32; "run" is f(300) + g.
const asks = "\x00asm\x01\x00\x00\x00\x01\x0a\x02`\x01\x7f\x01\x7f`\x00\x01\x7f\x02\x12\x02\x03env\x01f\x00\x00\x03env\x01g\x03\x7f\x00" +
	"\x03\x02\x01\x01\x07\x07\x01\x03run\x00\x01\x0a\x0c\x01\x0a\x00A\xac\x02\x10\x00#\x00j\x0b"

// TestHosts answers a program's imports as a link says, which may be anybody's.
func TestHosts(t *testing.T) {
	m, err := engine.Compile([]byte(asks))
	if err != nil {
		t.Fatal(err)
	}
	ask := func(_ context.Context, c *engine.HostCall, stack []uint64) error {
		stack[0]++
		return nil
	}
	for chosen, want := range map[string]string{
		"":                               "the import is not provided",
		"{}":                             "the import is not provided",
		`{"env.f":"zero","env.g":"7"}`:   "7",
		`{"":"zero","env.g":"0x10"}`:     "16",
		`{"":"ask"}`:                     "301",
		`{"":"5"}`:                       "10",
		`{"":"print"}`:                   "env.f(300)\n0",
		`{"env.f":"trap","":"zero"}`:     "the import is not provided",
		`{"env.f":"x"}`:                  "import env.f: want trap, zero, print or an i32",
		`{"env.f":`:                      "what answers imports",
		`["env.f"]`:                      "what answers imports",
		`{"env.f":1}`:                    "what answers imports",
		`{"env.h":"x","":"zero"}`:        "0", // of another program
		`{"stdin":"ask","":"zero"}`:      "nobody can be asked",
		`{"env.f":"zero","env.g":"2.5"}`: "import env.g",
	} {
		list, err := Hosts(m, &message.Run{Imports: chosen}, nil, ask)
		var out bytes.Buffer
		if err == nil {
			err = run(t, m, list, &out)
		}
		if err != nil {
			out.WriteString(err.Error())
		}
		if got := out.String(); got != want && (err == nil || !strings.Contains(got, want)) {
			t.Errorf("%s gives %q, want %q", chosen, got, want)
		}
	}
	if _, err := Hosts(m, &message.Run{Imports: `{"stdin":"ask","":"zero"}`}, strings.NewReader(""), ask); err != nil {
		t.Error(err)
	}
}

func run(t *testing.T, m *engine.Module, list []engine.Host, out io.Writer) error {
	t.Helper()
	i, err := m.Instantiate(t.Context(), engine.Options{Hosts: list, Output: out, Decoder: engine.Planned})
	if err != nil {
		return err
	}
	results, err := i.ExportedFunction("run").Call(t.Context())
	if trap := new(engine.TrapError); errors.As(err, &trap) {
		return trap
	}
	if err == nil {
		_, err = io.WriteString(out, engine.I32.Format(results[0]))
	}
	return err
}

// TestListed lists what is missing, up to so many.
func TestListed(t *testing.T) {
	m := listed([]byte(asks))
	if list := m["list"].(interface{ Length() int }); list.Length() != 2 || m["more"] != 0 {
		t.Errorf("%v", m)
	}
	many := "\x00asm\x01\x00\x00\x00\x01\x04\x01`\x00\x00\x02\x8a\x0e\xac\x02" + strings.Repeat("\x01m\x01f\x00\x00", 300)
	m = listed([]byte(many))
	if list := m["list"].(interface{ Length() int }); list.Length() != mostListed || m["more"] != 300-mostListed {
		t.Errorf("%v of %d", m["more"], list.Length())
	}
	if m = listed([]byte("GIF89a")); m["list"].(interface{ Length() int }).Length() != 0 {
		t.Errorf("%v", m)
	}
}
