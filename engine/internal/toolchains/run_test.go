package toolchains

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"

	"wasmformer/engine"
	_ "wasmformer/engine/kernel/compiled" // what decodes
	"wasmformer/engine/reference"
)

// run is what a run took.
type run struct {
	bytes   int
	stats   engine.Stats
	took    time.Duration // to compile, to read the prompt, to run
	refused string        // why it does not run, if it doesn't
}

// compare runs a module some times, here and elsewhere, and returns the shortest run.
func (b *builder) compare(p *program, path string, binary []byte, times int) (least run) {
	b.t.Helper()
	for n := range times {
		begin := time.Now()
		m, err := engine.Compile(binary)
		if err != nil {
			if p.needs == "" || !strings.Contains(err.Error(), p.needs) {
				b.t.Errorf("%s: %v", p.name, err)
			}
			refused, _, _ := strings.Cut(err.Error(), ";")
			return run{bytes: len(binary), refused: refused}
		}
		said, stats := b.here(p, m)
		r := run{bytes: len(binary), stats: stats, took: time.Since(begin)}
		if n == 0 || r.took < least.took {
			least = r // another run of the same can only have been disturbed
		}
		if n > 0 {
			continue
		}
		b.t.Logf("%s: %q", p.name, said)
		if want := b.elsewhere(p, path, binary); !slices.Equal(said, want) {
			b.t.Errorf("%s: got %q, want %q", p.name, said, want)
		}
	}
	return least
}

// here runs a module by the model. What it says is output, error output and exit code of
// a command, and the results of calls.
func (b *builder) here(p *program, m *engine.Module) (said []string, stats engine.Stats) {
	b.t.Helper()
	ctx := b.t.Context()
	var out, errorOut bytes.Buffer
	i, err := m.Instantiate(ctx, engine.Options{Args: p.arguments(), Stdin: []byte(p.stdin), Output: &out, ErrorOutput: &errorOut})
	if err != nil {
		b.t.Fatalf("%s: %v", p.name, err)
	}
	if p.calls == nil {
		code, err := i.Start(ctx)
		if err != nil {
			b.t.Fatalf("%s: %v after %q, %q", p.name, err, out.String(), errorOut.String())
		}
		said = []string{out.String(), errorOut.String(), strconv.Itoa(code)}
	}
	for _, call := range p.calls {
		results, err := i.ExportedFunction(call.export).Call(ctx, uint64(uint32(call.argument)))
		var trap *engine.TrapError
		switch {
		case errors.As(err, &trap):
			said = append(said, "trap")
		case err != nil:
			b.t.Fatalf("%s: %+v: %v", p.name, call, err)
		default:
			said = append(said, strconv.Itoa(int(int32(results[0]))))
		}
	}
	return said, i.Stats()
}

// elsewhere is what a command says on wazero, or what V8 says of calls.
func (b *builder) elsewhere(p *program, path string, binary []byte) (said []string) {
	b.t.Helper()
	for _, call := range p.calls {
		said = append(said, strings.TrimSpace(b.shell(fmt.Sprintf("node $SRC/call.mjs %s %s %d", path, call.export, call.argument))))
	}
	if p.calls != nil {
		return said
	}
	ctx := b.t.Context()
	i, err := reference.NewCommand(ctx, binary, reference.Command{Args: p.arguments(), Stdin: []byte(p.stdin)})
	if err != nil {
		b.t.Fatalf("%s on wazero: %v", p.name, err)
	}
	defer i.Close(context.Background())
	code, err := i.Start(ctx)
	if err != nil {
		b.t.Fatalf("%s on wazero: %v", p.name, err)
	}
	return []string{string(i.Output()), string(i.ErrorOutput()), strconv.Itoa(code)}
}

func (p *program) arguments() []string { return append([]string{"program"}, p.args...) }
