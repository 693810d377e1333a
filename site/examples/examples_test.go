package examples

import (
	"bytes"
	"context"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/tetratelabs/wazero"
	"github.com/tetratelabs/wazero/api"
	"github.com/tetratelabs/wazero/imports/wasi_snapshot_preview1"
	"github.com/tetratelabs/wazero/sys"

	"wasmformer/site/golden"
)

// TestOutputs runs every program with every listed input on an independent
// engine and compares what it prints.
func TestOutputs(t *testing.T) {
	for _, e := range List() {
		for _, run := range e.Runs() {
			t.Run(e.Name+"/"+run.Title, func(t *testing.T) {
				got, err := runOnWazero(t.Context(), e, run)
				if err != nil {
					t.Fatal(err)
				}
				if got != run.Output {
					t.Errorf("output\n%q\nwant\n%q", got, run.Output)
				}
			})
		}
	}
}

// runOnWazero is the host of all ABIs. Without WASI it allows the MVP with sign
// extension only, so a module that needs a later proposal fails to compile.
func runOnWazero(ctx context.Context, e Example, run Run) (string, error) {
	if e.ABI == WASI {
		return command(ctx, e, run)
	}
	config := wazero.NewRuntimeConfig().WithCoreFeatures(
		api.CoreFeatureMutableGlobal | api.CoreFeatureSignExtensionOps)
	runtime := wazero.NewRuntimeWithConfig(ctx, config)
	defer runtime.Close(ctx)

	var output bytes.Buffer
	_, err := runtime.NewHostModuleBuilder("env").NewFunctionBuilder().
		WithFunc(func(b uint32) { output.WriteByte(byte(b)) }).Export("output_byte").
		Instantiate(ctx)
	if err != nil {
		return "", err
	}
	module, err := runtime.Instantiate(ctx, e.Wasm)
	if err != nil {
		return "", err
	}
	if e.ABI == Invoke {
		return invoke(ctx, module.ExportedFunction(e.Invoke), run.Args)
	}
	base := (uint32(module.ExportedGlobal("__heap_base").Get()) + 15) &^ 15
	module.Memory().Write(base, append([]byte(run.Input), 0))
	_, err = module.ExportedFunction("compute").Call(ctx, uint64(base))
	return output.String(), err
}

// command runs a WASI program.
func command(ctx context.Context, e Example, run Run) (string, error) {
	runtime := wazero.NewRuntime(ctx)
	defer runtime.Close(ctx)
	if _, err := wasi_snapshot_preview1.Instantiate(ctx, runtime); err != nil {
		return "", err
	}
	var output bytes.Buffer
	config := wazero.NewModuleConfig().WithArgs(append([]string{e.Name}, run.Args...)...).
		WithStdin(strings.NewReader(run.Input)).WithStdout(&output)
	_, err := runtime.InstantiateWithConfig(ctx, e.Wasm, config)
	var exit *sys.ExitError
	if errors.As(err, &exit) && exit.ExitCode() == 0 {
		err = nil
	}
	return output.String(), err
}

// invoke calls f with decimal arguments and returns its results in decimal.
func invoke(ctx context.Context, f api.Function, args []string) (string, error) {
	var params []uint64
	for _, arg := range args {
		n, err := strconv.ParseInt(arg, 10, 32)
		if err != nil {
			return "", err
		}
		params = append(params, api.EncodeI32(int32(n)))
	}
	results, err := f.Call(ctx, params...)
	var texts []string
	for _, r := range results {
		texts = append(texts, strconv.Itoa(int(api.DecodeI32(r))))
	}
	return strings.Join(texts, " "), err
}

// TestEntries checks what the page relies on beyond the outputs.
func TestEntries(t *testing.T) {
	seen := map[string]bool{}
	for _, e := range List() {
		if seen[e.Name] {
			t.Errorf("%s: listed twice", e.Name)
		}
		seen[e.Name] = true
		if e.Title == "" || e.Description == "" || strings.Contains(e.Description, "\n") {
			t.Errorf("%s: title %q and description %q, want one line each", e.Name, e.Title, e.Description)
		}
		if (e.ABI == Invoke) != (e.Invoke != "") {
			t.Errorf("%s: abi %q with invoke %q", e.Name, e.ABI, e.Invoke)
		}
		if _, ok := Find(e.Name); !ok {
			t.Errorf("%s: Find does not find it", e.Name)
		}
	}
	sources, err := filepath.Glob("*/main.*")
	if err != nil {
		t.Fatal(err)
	}
	for _, source := range sources {
		if !seen[filepath.Dir(source)] {
			t.Errorf("%s: not listed in examples.json", source)
		}
	}
}

// TestModulesMatchSources rebuilds every module that is compiled from C. build.mjs also
// refuses i64, which takes more tokens, except with WASI.
func TestModulesMatchSources(t *testing.T) {
	if testing.Short() {
		t.Skip("compiles with clang; not with -short")
	}
	for _, name := range []string{"node", "npm"} {
		if _, err := exec.LookPath(name); err != nil {
			t.Fatalf("%s is not installed; it rebuilds the examples (Node 20 or later)", name)
		}
	}
	if _, err := os.Stat("../node_modules/@yowasp/clang"); err != nil {
		tool(t, "..", "npm", "ci", "--no-audit", "--no-fund")
	}
	golden.Script(t, "build.mjs")
	golden.Script(t, "../../engine/internal/lower/narrow/floats/build.mjs")
}

// TestAssembled assembles the WAT texts elsewhere whose modules are embedded.
func TestAssembled(t *testing.T) {
	golden.Script(t, "assemble.mjs", "../../engine/internal/lower/bulk/bulk.wat", "../../engine/internal/lower/narrow/narrow.wat", "../../engine/internal/lower/wasi/wasi.wat", "../../engine/testdata/hosted.wat", "../../engine/hosts/testdata/env.wat", "../../cmd/wasmformer/testdata/files.wat",
		"../../engine/bake/testdata/state.wat", "../../engine/grad/line.wat", "../../engine/grad/testdata/functions.wat",
		"../../engine/trace/testdata/parts.wat", "../../engine/trace/testdata/typed.wat", "../../wasmjs/worker/warm.wat")
}

// tool runs a tool in a folder and fails the test with its output.
func tool(t *testing.T, dir, name string, args ...string) {
	t.Helper()
	cmd := exec.CommandContext(t.Context(), name, args...)
	cmd.Dir = dir
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("%s %s: %v\n%s", name, strings.Join(args, " "), err, out)
	}
}
