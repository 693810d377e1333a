package trace_test

import (
	"bytes"
	"context"
	"errors"
	"os"
	"strings"
	"testing"

	"wasmformer/engine"
	_ "wasmformer/engine/kernel/compiled"
)

// TestAnswers finds what the host answers among the steps: its results, what it writes to
// memory, and that it ends a run.
func TestAnswers(t *testing.T) {
	b, err := os.ReadFile("../testdata/hosted.wasm")
	if err != nil {
		t.Fatal(err)
	}
	m, err := engine.Compile(b)
	if err != nil {
		t.Fatal(err)
	}
	host := engine.NewHostModule("env").
		Func("upper", func(c *engine.HostCall, at, n uint32) error {
			text, err := c.Read(at, n)
			if err != nil {
				return err
			}
			return c.Write(at, bytes.ToUpper(text))
		}).
		Func("add", func(a int32, b int64, c float32, d float64) float64 { return float64(a) + float64(b) }).
		Func("fail", func(c *engine.HostCall, how int32) error {
			if how == 0 {
				_, err := c.Grow(1)
				return err
			}
			return errors.New("no more")
		})
	i, err := m.Instantiate(context.Background(), engine.Options{Hosts: []engine.Host{host, engine.ZeroImports}})
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		name string
		args []uint64
		want []string // effects of the host's steps
	}{
		{"text", []uint64{13, 9}, []string{"call text(13, 9)", "host answers env.upper; writes 3 words of memory, the first at mem[0xc]"}},
		{"text", []uint64{16, 4}, []string{"call text(16, 4)", "host answers env.upper; writes mem[0x10]"}},
		{"sum", []uint64{3, 4, 0, 0}, []string{"call sum(3, 4, 0, 0)", "host answers env.add with 7"}},
		{"loop", []uint64{2}, []string{"call loop(2)", "host answers env.swap with 0, 0", "host answers env.swap with 0, 0"}},
		{"fail", []uint64{0}, []string{"call fail(0)", "host answers env.fail; memory has 2 pages"}},
		{"fail", []uint64{1}, []string{"call fail(1)", "host answers env.fail; trap: host function"}},
	} {
		before := len(i.Tokens())
		i.ExportedFunction(c.name).Call(context.Background(), c.args...)
		log := i.NewLog()
		for log.Advance(1 << 20) {
		}
		var got []string
		for _, s := range log.Steps(0, log.Len()) {
			if s.Host && s.From >= before-1 {
				got = append(got, s.Effect())
			}
		}
		if strings.Join(got, "\n") != strings.Join(c.want, "\n") {
			t.Errorf("%s%v: got\n%s\nwant\n%s", c.name, c.args, strings.Join(got, "\n"), strings.Join(c.want, "\n"))
		}
		var said []string
		for at := before; at < len(i.Tokens()); at++ {
			said = append(said, log.Describe(at))
		}
		if all := strings.Join(said, "\n"); !strings.Contains(all, "host: the program asks its host") || strings.Contains(all, "host: host ends the run") {
			t.Errorf("%s: the tokens are\n%s", c.name, all)
		}
	}
}
