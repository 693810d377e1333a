package reference

import (
	"bytes"
	"context"
	"encoding/binary"
	"errors"
	"strings"

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

// NewCommand is [New] for a WASI program. wazero's default clock is the one
// that engine/internal/lower/wasi documents; the random numbers are made again here.
func NewCommand(ctx context.Context, module []byte, c Command) (*Instance, error) {
	i := newInstance(ctx, c.target())
	if err := i.provide(ctx); err != nil {
		return nil, errors.Join(err, i.Close(ctx))
	}
	config := wazero.NewModuleConfig().WithName("").WithStartFunctions().WithArgs(c.Args...).
		WithStdin(bytes.NewReader(c.Stdin)).WithStdout(&i.output).WithStderr(&i.errorOutput).
		WithRandSource(&random{c.Seed})
	for _, v := range c.Env {
		key, value, _ := strings.Cut(v, "=")
		config = config.WithEnv(key, value)
	}
	compiled, err := i.runtime.CompileModule(ctx, module)
	if err != nil {
		return nil, errors.Join(err, i.Close(ctx))
	}
	for _, f := range compiled.ImportedFunctions() {
		if name, _, _ := f.Import(); name == wasi_snapshot_preview1.ModuleName {
			if _, err := wasi_snapshot_preview1.Instantiate(ctx, i.runtime); err != nil {
				return nil, errors.Join(err, i.Close(ctx))
			}
			break
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
