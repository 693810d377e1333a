package wasi_test

import (
	"context"
	"strings"
	"testing"

	"github.com/tetratelabs/wazero"
	"github.com/tetratelabs/wazero/imports/wasi_snapshot_preview1"

	"wasmformer/engine/internal/lower/wasi"
	"wasmformer/engine/internal/wasm"
)

// TestComplete compares names and types with wazero's: all of preview 1.
func TestComplete(t *testing.T) {
	ctx := context.Background()
	r := wazero.NewRuntime(ctx)
	defer r.Close(ctx)
	host, err := wasi_snapshot_preview1.NewBuilder(r).Compile(ctx)
	if err != nil {
		t.Fatal(err)
	}
	m, err := wasm.Decode(wasi.Wasm())
	if err != nil {
		t.Fatal(err)
	}
	got := map[string]string{}
	for _, e := range m.Exports {
		if name, ok := strings.CutPrefix(e.Name, wasi_snapshot_preview1.ModuleName+"."); ok {
			got[name] = m.FuncType(e.Index).String()
		}
	}
	all := host.ExportedFunctions()
	if len(got) != len(all) || len(all) != 46 {
		t.Errorf("%d functions, wazero has %d, want 46", len(got), len(all))
	}
	for name, f := range all {
		var want wasm.FuncType
		for _, v := range f.ParamTypes() {
			want.Params = append(want.Params, wasm.ValueType(v))
		}
		for _, v := range f.ResultTypes() {
			want.Results = append(want.Results, wasm.ValueType(v))
		}
		if got[name] != want.String() {
			t.Errorf("%s: got %q, want %q", name, got[name], want)
		}
	}
}
