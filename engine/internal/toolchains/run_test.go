package toolchains

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"time"

	"wasmformer/engine"
	"wasmformer/engine/hosts"
	_ "wasmformer/engine/kernel/compiled" // what decodes
	"wasmformer/engine/reference"
)

// run is what a run took.
type run struct {
	bytes int
	stats engine.Stats
	took  time.Duration // to compile, to read the prompt, to run
}

// said is what a program says: output, error output and exit code of a command; what is
// called of another module, and what it prints, is all in the output.
type said struct {
	output, errorOutput string
	code                int
}

// compare runs a module some times, here and elsewhere, and returns the shortest run.
func (b *builder) compare(p *program, path string, binary []byte, times int) (least run) {
	b.t.Helper()
	var got said
	for n := range times {
		begin := time.Now()
		var stats engine.Stats
		got, stats = b.here(p, binary)
		r := run{len(binary), stats, time.Since(begin)}
		if n == 0 || r.took < least.took {
			least = r // another run of the same can only have been disturbed
		}
	}
	b.t.Logf("%s: %+v", p.name, got)
	if want := b.elsewhere(p, path, binary); got != want {
		b.t.Errorf("%s: got %+v, want %+v", p.name, got, want)
	}
	return least
}

// here runs a module by the model.
func (b *builder) here(p *program, binary []byte) (said, engine.Stats) {
	b.t.Helper()
	ctx := b.t.Context()
	m, err := engine.Compile(binary)
	if err != nil {
		b.t.Fatalf("%s: %v", p.name, err)
	}
	var out, errorOut bytes.Buffer
	i, err := m.Instantiate(ctx, engine.Options{Args: p.command(), Stdin: []byte(p.stdin), Output: &out, ErrorOutput: &errorOut,
		Hosts: []engine.Host{hosts.Env()}})
	if err != nil {
		b.t.Fatalf("%s: %v", p.name, err)
	}
	code := 0
	if p.calls == nil {
		if code, err = i.Start(ctx); err != nil {
			b.t.Fatalf("%s: %v after %q, %q", p.name, err, out.String(), errorOut.String())
		}
	}
	for _, call := range p.calls {
		result, err := b.call(i, call)
		if err != nil {
			b.t.Fatalf("%s: %+v: %v", p.name, call, err)
		}
		if p.glue == "" {
			fmt.Fprintln(&out, result)
		}
	}
	return said{out.String(), errorOut.String(), code}, i.Stats()
}

// call makes a call; its result is as JavaScript prints it, or "trap".
func (b *builder) call(i *engine.Instance, c call) (result string, err error) {
	args := make([]uint64, len(c.arguments))
	for n, a := range c.arguments {
		args[n] = uint64(uint32(a))
	}
	results, err := i.ExportedFunction(c.export).Call(b.t.Context(), args...)
	switch {
	case errors.As(err, new(*engine.TrapError)) || errors.As(err, new(*engine.HostError)):
		return "trap", nil
	case err != nil || len(results) == 0:
		return "undefined", err
	}
	return strconv.Itoa(int(int32(results[0]))), nil
}

// elsewhere is what a command says on wazero or in Node, or what V8 says of another module.
func (b *builder) elsewhere(p *program, path string, binary []byte) said {
	b.t.Helper()
	switch {
	case p.node:
		return b.inNode(p, path)
	case p.glue != "":
		return said{output: b.shell("node --no-experimental-fetch " + p.glue)} // an older Emscripten takes fetch for a sign of a browser
	case p.calls != nil:
		line := "node --no-warnings $SRC/call.mjs " + path
		for _, c := range p.calls {
			line += " " + c.export + "=" + strings.Trim(strings.ReplaceAll(fmt.Sprint(c.arguments), " ", ","), "[]")
		}
		return said{output: b.shell(line)}
	}
	ctx := b.t.Context()
	i, err := reference.NewCommand(ctx, binary, reference.Command{Args: p.command(), Stdin: []byte(p.stdin)})
	if err != nil {
		b.t.Fatalf("%s on wazero: %v", p.name, err)
	}
	defer i.Close(context.Background())
	code, err := i.Start(ctx)
	if err != nil {
		b.t.Fatalf("%s on wazero: %v", p.name, err)
	}
	return said{string(i.Output()), string(i.ErrorOutput()), code}
}

// inNode is what a command says on Node's WASI. An error of Node's own is in its error output.
func (b *builder) inNode(p *program, path string) said {
	b.t.Helper()
	source, err := filepath.Abs("testdata/command.mjs")
	if err != nil {
		b.t.Fatal(err)
	}
	c := exec.CommandContext(b.t.Context(), "node", append([]string{"--no-warnings", source, path}, p.args...)...)
	var out, errorOut bytes.Buffer
	c.Stdin, c.Stdout, c.Stderr = strings.NewReader(p.stdin), &out, &errorOut
	if err := c.Run(); err != nil && !errors.As(err, new(*exec.ExitError)) {
		b.t.Fatalf("%s in Node: %v", p.name, err)
	}
	return said{out.String(), errorOut.String(), c.ProcessState.ExitCode()}
}

func (p *program) command() []string { return append([]string{"program"}, p.args...) }
