package differential

import (
	"bytes"
	"context"
	"fmt"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/tetratelabs/wazero"
	"github.com/tetratelabs/wazero/api"

	"wasmformer/engine/internal/machine"
	"wasmformer/engine/internal/wasm"
)

// runOnWazero runs a case on wazero's interpreter: many small modules make
// its compiler the slower one.
func runOnWazero(t *testing.T, c Case) Outcome {
	t.Helper()
	ctx := context.Background()
	runtime := wazero.NewRuntimeWithConfig(ctx, wazero.NewRuntimeConfigInterpreter().
		WithMemoryLimitPages(machine.MaxPages).WithDebugInfoEnabled(true))
	defer runtime.Close(ctx)

	var output bytes.Buffer
	_, err := runtime.NewHostModuleBuilder("env").NewFunctionBuilder().
		WithFunc(func(b uint32) { output.WriteByte(byte(b)) }).Export("output_byte").Instantiate(ctx)
	if err != nil {
		t.Fatal(err)
	}
	compiled, err := runtime.CompileModule(ctx, c.Wasm)
	if err != nil {
		t.Fatalf("wazero does not compile the module: %v", err)
	}
	var outcome Outcome
	module, err := runtime.InstantiateModule(ctx, compiled, wazero.NewModuleConfig().WithName("").WithStartFunctions())
	if err != nil {
		switch text := err.Error(); {
		case strings.Contains(text, "start function"):
			reason, fn := wazeroTrap(t, c, err)
			outcome.Trapped("start", reason, fn)
		case strings.Contains(text, "data["):
			outcome.add("instantiation: trap: out of bounds memory access")
		case strings.Contains(text, "elem["), strings.Contains(text, "table["):
			outcome.add("instantiation: trap: out of bounds table access")
		default:
			t.Fatalf("wazero does not instantiate: %v", err)
		}
		return outcome
	}
	for _, call := range c.Calls {
		if len(call.Data) > 0 && !module.Memory().Write(call.Address, call.Data) {
			t.Fatalf("%s: wazero does not write %d bytes at %d", call, len(call.Data), call.Address)
		}
		args := make([]uint64, len(call.Args))
		for i, a := range call.Args {
			args[i] = uint64(a)
		}
		results, err := module.ExportedFunction(call.Func).Call(ctx, args...)
		if err != nil {
			reason, fn := wazeroTrap(t, c, err)
			outcome.Trapped(call.String(), reason, fn)
			continue
		}
		outcome.Returned(call.String(), results)
	}
	m, err := wasm.Decode(c.Wasm)
	if err != nil {
		t.Fatal(err)
	}
	var memory []byte
	if len(m.Memories) > 0 {
		memory, _ = module.Memory().Read(0, module.Memory().Size())
	}
	outcome.Final(output.Bytes(), wazeroGlobals(m, module), memory)
	return outcome
}

func wazeroGlobals(m *wasm.Module, module api.Module) []string {
	var out []string
	for _, e := range m.Exports {
		if e.Kind == wasm.ExternGlobal {
			out = append(out, fmt.Sprintf("%s=%d", e.Name, uint32(module.ExportedGlobal(e.Name).Get())))
		}
	}
	return out
}

// wazeroReason is a trap's reason in the words of the test suite, as far as
// wazero has one.
func wazeroReason(err error) string {
	text := err.Error()
	reason, _, _ := strings.Cut(strings.TrimPrefix(text[max(0, strings.Index(text, "wasm error: ")):], "wasm error: "), "\n")
	if reason == "stack overflow" {
		reason = "call stack exhausted"
	}
	return reason
}

var wazeroFrame = regexp.MustCompile(`wasm stack trace:\n\t\.(\S+?)\(`)

// wazeroTrap reads the reason and the function off wazero's error.
func wazeroTrap(t *testing.T, c Case, err error) (reason string, fn int) {
	t.Helper()
	text := err.Error()
	reason = wazeroReason(err)
	frame := wazeroFrame.FindStringSubmatch(text)
	if frame == nil {
		t.Fatalf("no function in wazero's error %q", text)
	}
	if n, ok := strings.CutPrefix(frame[1], "$"); ok {
		fn, _ = strconv.Atoi(n)
		return reason, fn
	}
	for i, f := range lowered(t, c.Wasm).Funcs {
		if f.Name == frame[1] {
			return reason, i
		}
	}
	t.Fatalf("no function %q", frame[1])
	return "", 0
}
