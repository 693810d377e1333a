package reference

import (
	"bytes"
	"context"
	"encoding/binary"
	"errors"
	"strings"
	"time"

	"github.com/tetratelabs/wazero"
	"github.com/tetratelabs/wazero/imports/wasi_snapshot_preview1"
	"github.com/tetratelabs/wazero/sys"

	"wasmformer/engine/internal/lower"
	"wasmformer/engine/model"
)

// Command is what a WASI program finds.
type Command struct {
	Args, Env []string
	Stdin     []byte
	Seed      uint32
	Model     *model.Model // to whose machine's memory it is held, nil for the default
}

// target is the model's machine.
func (c Command) target() lower.Target {
	if c.Model == nil {
		return lower.Wide
	}
	target, _ := lower.TargetOf(c.Model.Vocab)
	return target
}

// NewCommand is [New] for a WASI program. Clock and random numbers, which
// engine/internal/lower/wasi documents, are made again here. The version before, wasi_unstable,
// has preview 1's functions, also the two that are others there.
func NewCommand(ctx context.Context, module []byte, c Command) (*Instance, error) {
	i := newInstance(ctx, c.target())
	if err := i.provide(ctx); err != nil {
		return nil, errors.Join(err, i.Close(ctx))
	}
	config := wazero.NewModuleConfig().WithName("").WithStartFunctions("_initialize").WithArgs(c.Args...).
		WithStdin(bytes.NewReader(c.Stdin)).WithStdout(&i.output).WithStderr(&i.errorOutput).
		WithRandSource(&random{c.Seed})
	now := clock(0)
	config = config.WithWalltime(now.wall, 1000).WithNanotime(now.read, 1).WithNanosleep(now.sleep)
	for _, v := range c.Env {
		key, value, _ := strings.Cut(v, "=")
		config = config.WithEnv(key, value)
	}
	compiled, err := i.runtime.CompileModule(ctx, module)
	if err != nil {
		return nil, errors.Join(err, i.Close(ctx))
	}
	for _, f := range compiled.ImportedFunctions() {
		name, _, _ := f.Import()
		if name != wasi_snapshot_preview1.ModuleName && name != "wasi_unstable" || i.runtime.Module(name) != nil {
			continue
		}
		wasi := i.runtime.NewHostModuleBuilder(name)
		wasi_snapshot_preview1.NewFunctionExporter().ExportFunctions(wasi)
		if _, err := wasi.Instantiate(ctx); err != nil {
			return nil, errors.Join(err, i.Close(ctx))
		}
	}
	if i.module, err = i.runtime.InstantiateModule(ctx, compiled, config); err != nil {
		return i, trapOf(err)
	}
	return i, nil
}

// Start runs a WASI command and returns its exit code.
func (i *Instance) Start(ctx context.Context) (exitCode int, err error) {
	_, err = i.Call(ctx, "_start")
	var exit *sys.ExitError
	if errors.As(err, &exit) && ctx.Err() == nil {
		return int(exit.ExitCode()), nil
	}
	return 0, err
}

// ErrorOutput is what the program printed to its standard error so far.
func (i *Instance) ErrorOutput() []byte { return i.errorOutput.Bytes() }

// clock is the clock of engine/internal/lower/wasi: in nanoseconds.
type clock int64

// read advances it by a millisecond.
func (c *clock) read() int64 {
	c.sleep(1e6)
	return int64(*c) - 1e6
}

func (c *clock) sleep(nanoseconds int64) { *c += clock(nanoseconds) }

// wall begins with the year 2022.
func (c *clock) wall() (seconds int64, nanoseconds int32) {
	t := 1640995200*int64(time.Second) + c.read()
	return t / 1e9, int32(t % 1e9)
}

// random are the random numbers of engine/internal/lower/wasi. Each call begins with a
// new word.
type random struct{ state uint32 }

func (r *random) Read(p []byte) (int, error) {
	for n := 0; n < len(p); n += 4 {
		r.state += 0x9e3779b9
		z := r.state
		z = (z ^ z>>16) * 0x21f0aaad
		z = (z ^ z>>15) * 0x735a2d97
		var word [4]byte
		binary.LittleEndian.PutUint32(word[:], z^z>>15)
		copy(p[n:], word[:])
	}
	return len(p), nil
}
