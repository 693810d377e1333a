package runtime_test

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"strings"
	"testing"

	"github.com/tetratelabs/wazero"
	"github.com/tetratelabs/wazero/api"

	"wasmformer/engine/internal/differential/operands"
	"wasmformer/engine/internal/lower/runtime"
	"wasmformer/engine/internal/wasm"
	"wasmformer/site/golden"
)

func (t trap) Error() string { return string(t) }

func decoded(t testing.TB) *wasm.Module {
	t.Helper()
	m, err := wasm.Decode(runtime.Wasm())
	if err != nil {
		t.Fatal(err)
	}
	return m
}

// instance is the module on wazero.
type instance struct {
	module api.Module
	stack  [2]uint64
}

func instantiate(t testing.TB) *instance {
	t.Helper()
	ctx := context.Background()
	r := wazero.NewRuntime(ctx)
	t.Cleanup(func() { r.Close(ctx) })
	host := r.NewHostModuleBuilder("machine")
	for name, params := range imports {
		types := make([]api.ValueType, params)
		for i := range types {
			types[i] = api.ValueTypeI32
		}
		host.NewFunctionBuilder().WithGoFunction(api.GoFunc(func(_ context.Context, stack []uint64) {
			v := machine(name, stack) // the traps don't return
			stack[0] = v
		}), types, types[:params/3]).Export(name)
	}
	if _, err := host.Instantiate(ctx); err != nil {
		t.Fatal(err)
	}
	module, err := r.Instantiate(ctx, runtime.Wasm())
	if err != nil {
		t.Fatal(err)
	}
	return &instance{module: module}
}

// imports are the functions that the machine has, with the number of parameters.
var imports = map[string]int{"trap_overflow": 0, "trap_conversion": 0, "trap_divide": 0, "div64": 3, "rem64": 3}

// call runs f, and returns the trap's reason if there is one.
func (in *instance) call(f api.Function, a []uint64) (uint64, trap) {
	copy(in.stack[:], a)
	if err := f.CallWithStack(context.Background(), in.stack[:]); err != nil {
		var reason trap
		if errors.As(err, &reason) {
			return 0, reason
		}
		return 0, trap(err.Error())
	}
	if f.Definition().ResultTypes()[0] == api.ValueTypeI32 {
		return uint64(uint32(in.stack[0])), "" // the upper half may hold anything
	}
	return in.stack[0], ""
}

// TestRoutines compares every routine with Go's arithmetic: the edges, with each
// other, and many random operands.
func TestRoutines(t *testing.T) {
	m, in := decoded(t), instantiate(t)
	random := 200_000
	if testing.Short() {
		random = 10_000
	}
	for _, export := range m.Exports {
		t.Run(export.Name, func(t *testing.T) {
			f := in.module.ExportedFunction(export.Name)
			op, _ := opcodeNamed(export.Name)
			types, _, _ := op.Signature()
			check := func(a []uint64) {
				got, gotTrap := in.call(f, a)
				want, wantTrap := expect(export.Name, a)
				if got != want || gotTrap != wantTrap {
					t.Errorf("%s %#x = %#x %s, want %#x %s", export.Name, a, got, gotTrap, want, wantTrap)
				}
			}
			edges := operands.Edges(types[0])
			for _, x := range edges {
				if len(types) == 1 {
					check([]uint64{x})
					continue
				}
				for _, y := range edges {
					check([]uint64{x, y})
				}
				if t.Failed() {
					return
				}
			}
			r := rand.New(rand.NewPCG(1, 2))
			for range random {
				if check(operands.Draw(r, op)); t.Failed() {
					break
				}
			}
		})
	}
}

// TestModule checks what the lowering relies on: integer instructions only, no
// memory, table or globals, known imports, and signatures as the instructions'.
func TestModule(t *testing.T) {
	m := decoded(t)
	if n := len(m.Tables) + len(m.Memories) + len(m.Globals) + len(m.Datas) + len(m.Elems); n > 0 || m.Start >= 0 {
		t.Errorf("%d tables, memories, globals and segments, start function %d, want none", n, m.Start)
	}
	for _, i := range m.Imports {
		if n, ok := imports[i.Name]; i.Module != "machine" || !ok || len(m.Types[i.TypeIndex].Params) != n {
			t.Errorf("import %s.%s %s is not the machine's", i.Module, i.Name, m.Types[i.TypeIndex])
		}
	}
	for i, code := range m.Code {
		for in := range code.Body() {
			name := in.Op.String()
			if strings.HasPrefix(name, "f") || strings.Contains(name, "_f") || strings.Contains(name, ".load") ||
				strings.HasPrefix(name, "i64.div") || strings.HasPrefix(name, "i64.rem") {
				t.Errorf("func[%d] offset %#x: %s is not for the runtime", i+m.NumImportedFuncs, in.Offset, in)
			}
		}
	}
	const wanted = 64 // of the float instructions 60, of the 64-bit divisions 4
	if len(m.Exports) != wanted {
		t.Errorf("%d exports, want %d", len(m.Exports), wanted)
	}
	for _, e := range m.Exports {
		op, ok := opcodeNamed(e.Name)
		if !ok || e.Kind != wasm.ExternFunc {
			t.Errorf("export %s is no instruction", e.Name)
			continue
		}
		params, results, _ := op.Signature()
		want := wasm.FuncType{Params: asBits(params), Results: asBits(results)}
		if got := m.FuncType(e.Index); !got.Equal(want) {
			t.Errorf("%s is %s, want %s", e.Name, got, want)
		}
	}
}

// TestModuleMatchesSources remakes the module with the pinned compiler.
func TestModuleMatchesSources(t *testing.T) {
	if testing.Short() {
		t.Skip("compiles with clang; not with -short")
	}
	if _, err := os.Stat("../../../../site/node_modules/@yowasp/clang"); err != nil {
		t.Skip("the compiler is not installed; npm ci in site/ fetches it")
	}
	golden.Script(t, "build.mjs")
}

func opcodeNamed(name string) (wasm.Opcode, bool) {
	for _, start := range []int{0, int(wasm.OpI32TruncSatF32S)} {
		for op := wasm.Opcode(start); op < wasm.Opcode(start+256); op++ {
			if op.String() == name {
				return op, true
			}
		}
	}
	return 0, false
}

func asBits(types []wasm.ValueType) []wasm.ValueType {
	var list []wasm.ValueType
	for _, t := range types {
		switch t {
		case wasm.F32:
			t = wasm.I32
		case wasm.F64:
			t = wasm.I64
		}
		list = append(list, t)
	}
	return list
}

// TestCost runs typical operands on the counting interpreter, which must agree
// with Go too, and prints what they cost.
func TestCost(t *testing.T) {
	m := decoded(t)
	in := newInterpreter(m)
	const runs = 2000
	table := []string{fmt.Sprintf("%-20s %12s %8s %8s", "routine", "instructions", "tokens", "any bits")}
	for _, e := range m.Exports {
		op, _ := opcodeNamed(e.Name)
		types, _, _ := op.Signature()
		r := rand.New(rand.NewPCG(3, 4))
		measure := func(draw func() []uint64) (float64, float64) {
			in.instrs, in.tokens = 0, 0
			for range runs {
				in.run(t, e, draw())
			}
			return float64(in.instrs) / runs, float64(in.tokens) / runs
		}
		instrs, tokens := measure(func() []uint64 { return typical(r, e.Name, types) })
		_, all := measure(func() []uint64 { return operands.Draw(r, op) })
		table = append(table, fmt.Sprintf("%-20s %12.0f %8.0f %8.0f", e.Name, instrs, tokens, all))
		if tokens > 1000 || all > 1500 {
			t.Errorf("%s takes %.0f tokens on average, %.0f of any bits; it is to stay well below 1,500", e.Name, tokens, all)
		}
	}
	t.Log("\n" + strings.Join(table, "\n"))
}

// run calls a routine from outside, arguments and result included in its cost.
func (in *interpreter) run(t *testing.T, e wasm.Export, a []uint64) {
	want, wantTrap := expect(e.Name, a)
	defer func() {
		if p := recover(); p != nil && p != wantTrap {
			t.Errorf("%s %#x: %v, want trap %q", e.Name, a, p, wantTrap)
		}
	}()
	sig := in.m.FuncType(e.Index)
	in.count(slots(sig.Params) + 2 + slots(sig.Results) + 2)
	if got := in.call(e.Index, a...)[0]; got != want || wantTrap != "" {
		t.Errorf("%s %#x = %#x, want %#x %s", e.Name, a, got, want, wantTrap)
	}
}

// typical draws operands as programs have them.
func typical(r *rand.Rand, name string, types []wasm.ValueType) []uint64 {
	a := make([]uint64, len(types))
	for i, typ := range types {
		switch {
		case typ == wasm.F32, typ == wasm.F64:
			a[i] = operands.Typical(r, typ)
		case typ == wasm.I32:
			a[i] = uint64(r.Uint32() >> r.IntN(32))
		case i == 1: // a divisor
			a[i] = 1 + r.Uint64()>>(1+r.IntN(63))
		default:
			a[i] = r.Uint64() >> r.IntN(64)
		}
	}
	// Square roots and unsigned conversions of what they are defined for.
	if strings.HasSuffix(name, "sqrt") || strings.HasSuffix(name, "_u") && len(a) == 1 {
		switch types[0] {
		case wasm.F32:
			a[0] &= 0x7fffffff
		case wasm.F64:
			a[0] &= 0x7fffffffffffffff
		}
	}
	return a
}
