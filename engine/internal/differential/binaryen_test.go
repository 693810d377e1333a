package differential

import (
	"context"
	little "encoding/binary"
	"errors"
	"flag"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/tetratelabs/wazero"
	"github.com/tetratelabs/wazero/api"

	"wasmformer/engine"
	"wasmformer/engine/internal/lower"
	"wasmformer/engine/internal/machine"
)

var modules = flag.Int("modules", 50, "how many of binaryen's random modules to run; the first is that of -seed")

// without is the environment variable that leaves TestBinaryen out where
// binaryen can not be installed.
const without = "WASMFORMER_WITHOUT_BINARYEN"

// TestBinaryen compares random modules that Debian's binaryen makes with
// wazero: results, kinds of traps, memory, and the calls of imported logging
// functions with their arguments. The seed of a module that differs is in the
// message, and -seed N -modules 1 runs it alone.
func TestBinaryen(t *testing.T) {
	b := newBinaryen(t)
	t.Logf("seeds %d to %d", *seed, *seed+uint64(*modules)-1)
	var total binaryenCount
	asIs := 0
	for i := range uint64(*modules) {
		n := *seed + i
		m := b.module(t, n)
		calls := m.calls(t, n)
		if got, want := b.onEngine(t, m, calls, &total), m.onWazero(t, calls); got.String() == want.String() {
			asIs++
			continue
		}
		// NaNs may differ: the specification leaves their signs and payloads open, the
		// engine makes all of them the same. Without NaNs nothing may.
		m = b.module(t, n, "--denan")
		b.compare(t, fmt.Sprintf("seed %d", n), m, m.calls(t, n), &total)
	}
	if asIs < *modules/2 {
		t.Errorf("of %d modules only %d do the same as they are, NaNs and all", *modules, asIs)
	}
	t.Logf("%d modules, %d with their NaNs, %d calls, of which %d trapped, %d bytes of logs, %d instructions, %d tokens",
		*modules, asIs, total.calls, total.traps, total.logged, total.instructions, total.tokens)
}

// TestBinaryenFinds runs what TestBinaryen has found, reduced: each is a file
// named after what was wrong.
func TestBinaryenFinds(t *testing.T) {
	b := newBinaryen(t)
	finds, err := filepath.Glob("testdata/finds/*.wat")
	if err != nil || len(finds) == 0 {
		t.Fatalf("no finds: %v", err)
	}
	for _, find := range finds {
		m := randomModule{binary: b.tool(t, "wasm-as", find, "-mvp")}
		if m.engine, err = engine.Decode(m.binary); err != nil {
			t.Fatalf("%s: %v", find, err)
		}
		b.compare(t, find, m, m.calls(t, 1), &binaryenCount{})
	}
}

// compare fails if the two engines differ.
func (b *binaryen) compare(t *testing.T, name string, m randomModule, calls []wideCall, total *binaryenCount) {
	t.Helper()
	got := b.onEngine(t, m, calls, total)
	if want := m.onWazero(t, calls); got.String() != want.String() {
		t.Errorf("%s differs:\n%s", name, difference(got, want))
	}
}

// binaryen is the tools, a folder for their files and the module that records
// calls of imports.
type binaryen struct {
	folder string
	logger *engine.Module
}

// binaryenCount is what a test has covered.
type binaryenCount struct {
	calls, traps, logged int
	instructions, tokens int64
}

// newBinaryen skips or fails the test if binaryen is not there.
func newBinaryen(t *testing.T) *binaryen {
	t.Helper()
	if os.Getenv(without) != "" {
		t.Skip(without + " is set")
	}
	for _, tool := range []string{"wasm-opt", "wasm-as"} {
		if _, err := exec.LookPath(tool); err != nil {
			t.Fatalf("%s is missing: run make setup as root on Debian, or install binaryen; to leave this test out, set %s=1", tool, without)
		}
	}
	b := &binaryen{folder: t.TempDir()}
	m, err := engine.Decode(b.tool(t, "wasm-as", "testdata/logger.wat", "-mvp"))
	if err != nil {
		t.Fatal(err)
	}
	b.logger = m
	return b
}

// tool runs one of binaryen's tools and returns what it writes.
func (b *binaryen) tool(t *testing.T, name string, args ...string) []byte {
	t.Helper()
	path := filepath.Join(b.folder, "out.wasm")
	if out, err := exec.Command(name, append(args, "-o", path)...).CombinedOutput(); err != nil {
		t.Fatalf("%s %v: %v\n%s", name, args, err, out)
	}
	binary, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return binary
}

// randomModule is a module of binaryen's.
type randomModule struct {
	binary []byte
	engine *engine.Module
}

// module makes the random module of a seed, changed by binaryen's passes.
func (b *binaryen) module(t *testing.T, seed uint64, passes ...string) randomModule {
	t.Helper()
	random := rand.New(rand.NewPCG(seed, 0))
	input := make([]byte, 100+random.IntN(16_000))
	for i := range input {
		input[i] = byte(random.Uint32())
	}
	path := filepath.Join(b.folder, "in.bin")
	if err := os.WriteFile(path, input, 0o600); err != nil {
		t.Fatal(err)
	}
	m := randomModule{binary: b.tool(t, "wasm-opt", append([]string{path, "-ttf", "-mvp"}, passes...)...)}
	var err error
	if m.engine, err = engine.Decode(m.binary); err != nil {
		t.Fatalf("seed %d: %v", seed, err)
	}
	return m
}

// wideCall is a call with arguments of any type.
type wideCall struct {
	name string
	args []uint64
}

func (c wideCall) String() string { return fmt.Sprintf("%s(%#x)", c.name, c.args) }

// hangLimit is the export that lets a module run on: loops and functions
// return when they have been entered so many times since.
const hangLimit = "hangLimitInitializer"

// calls are three calls of each export with parameters and one of the others.
func (m randomModule) calls(t *testing.T, seed uint64) []wideCall {
	t.Helper()
	random := rand.New(rand.NewPCG(seed, 1))
	var calls []wideCall
	for _, e := range m.engine.Exports() {
		if e.Kind != engine.ExternFunc || e.Name == hangLimit {
			continue
		}
		n := 1
		if len(e.Params) > 0 {
			n = 3
		}
		for range n {
			c := wideCall{name: e.Name}
			for _, p := range e.Params {
				c.args = append(c.args, argument(random, p))
			}
			calls = append(calls, wideCall{name: hangLimit}, c)
		}
	}
	return calls
}

// argument is a number of a type: small, at an edge, or any bits.
func argument(random *rand.Rand, t engine.ValueType) uint64 {
	v := random.Uint64()
	switch random.IntN(4) {
	case 0:
		v = uint64(random.IntN(40) - 8)
	case 1:
		list := edges()
		v = uint64(list[random.IntN(len(list))]) << (32 * random.IntN(2))
	case 2:
		v = v &^ (1<<random.IntN(64) - 1)
	}
	if t == engine.I32 || t == engine.F32 || t == engine.Funcref || t == engine.Externref {
		v &= 1<<32 - 1
	}
	return v
}

// onEngine runs the calls, linked with the logger.
func (b *binaryen) onEngine(t *testing.T, m randomModule, calls []wideCall, total *binaryenCount) Outcome {
	t.Helper()
	ctx := context.Background()
	var output strings.Builder
	store, err := engine.NewStore(engine.Options{MaxTokens: 10 * maxTokens, Output: &output})
	if err != nil {
		t.Fatal(err)
	}
	logger, err := store.Instantiate(ctx, b.logger)
	if err != nil {
		t.Fatal(err)
	}
	if err := store.Register("fuzzing-support", logger); err != nil {
		t.Fatal(err)
	}
	var outcome Outcome
	instance, err := store.Instantiate(ctx, m.engine)
	var misfit *lower.TrapError
	if errors.As(err, &misfit) {
		outcome.add("instantiation: trap")
		return outcome
	}
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range calls {
		results, err := instance.ExportedFunction(c.name).Call(ctx, c.args...)
		var trap *engine.TrapError
		switch {
		case errors.As(err, &trap):
			total.traps++
			outcome.trappedSomewhere(c.String(), trap.Reason)
		case err != nil:
			t.Fatalf("%s: %v", c, err)
		default:
			outcome.Returned(c.String(), results)
		}
	}
	memory, _ := instance.Memory().Read(0, instance.Memory().Size())
	outcome.Final([]byte(output.String()), nil, memory)
	stats := instance.Stats()
	total.calls += len(calls) / 2 // the others set the hang limit
	total.logged += output.Len()
	total.instructions += stats.Instructions
	total.tokens += stats.Tokens
	return outcome
}

// trappedSomewhere is Trapped for modules whose functions have other numbers
// once they are linked.
func (o *Outcome) trappedSomewhere(call, reason string) { o.Trapped(call, reason, 0) }

// onWazero runs the calls on wazero, which logs what the logger would.
func (m randomModule) onWazero(t *testing.T, calls []wideCall) Outcome {
	t.Helper()
	ctx := context.Background()
	runtime := wazero.NewRuntimeWithConfig(ctx, wazero.NewRuntimeConfigInterpreter().WithMemoryLimitPages(machine.MaxPages))
	defer runtime.Close(ctx)
	var output []byte
	host := runtime.NewHostModuleBuilder("fuzzing-support")
	for name, param := range map[string]api.ValueType{"log-i32": api.ValueTypeI32, "log-i64": api.ValueTypeI64,
		"log-f32": api.ValueTypeF32, "log-f64": api.ValueTypeF64} {
		host.NewFunctionBuilder().WithGoFunction(api.GoFunc(func(_ context.Context, stack []uint64) {
			output = append(output, param)
			if param == api.ValueTypeI32 || param == api.ValueTypeF32 {
				output = little.LittleEndian.AppendUint32(output, uint32(stack[0]))
			} else {
				output = little.LittleEndian.AppendUint64(output, stack[0])
			}
		}), []api.ValueType{param}, nil).Export(name)
	}
	if _, err := host.Instantiate(ctx); err != nil {
		t.Fatal(err)
	}
	var outcome Outcome
	module, err := runtime.InstantiateWithConfig(ctx, m.binary, wazero.NewModuleConfig().WithStartFunctions())
	if err != nil {
		if text := err.Error(); !strings.Contains(text, "data[") && !strings.Contains(text, "elem") && !strings.Contains(text, "table[") {
			t.Fatalf("wazero does not instantiate: %v", err)
		}
		outcome.add("instantiation: trap")
		return outcome
	}
	for _, c := range calls {
		results, err := module.ExportedFunction(c.name).Call(ctx, c.args...)
		if err != nil {
			outcome.trappedSomewhere(c.String(), wazeroReason(err))
			continue
		}
		outcome.Returned(c.String(), results)
	}
	memory, _ := module.Memory().Read(0, module.Memory().Size())
	outcome.Final(output, nil, memory)
	return outcome
}

// difference shows the first lines in which two outcomes differ.
func difference(got, want Outcome) string {
	var text strings.Builder
	shown := 0
	for i := 0; i < max(len(got.Lines), len(want.Lines)) && shown < 5; i++ {
		a, b := "nothing", "nothing"
		if i < len(got.Lines) {
			a = got.Lines[i]
		}
		if i < len(want.Lines) {
			b = want.Lines[i]
		}
		if a != b {
			fmt.Fprintf(&text, "got     %s\nwazero  %s\n", a, b)
			shown++
		}
	}
	return text.String()
}

// edges are the numbers at which arithmetic tends to go wrong.
func edges() []uint32 {
	out := []uint32{0, 1, 2, 3, 5, 10, 0xff, 0x100, 0x7f7f7f7f, 0x80808080, 0x00ff00ff, 0xff00ff00, 0x01020304,
		0xfffefdfc, 0x12345678, 0xdeadbeef, 1000000007, 0x80000001, 0xfffffffe}
	for _, k := range []uint{7, 8, 15, 16, 23, 24, 31} {
		out = append(out, 1<<k-1, 1<<k, 1<<k+1)
	}
	for i := range uint32(34) {
		out = append(out, i)
	}
	out = append(out, 0xffffffff, 0xfffffff9, 0xffffffe0, 0xffffffdf, 0xffffff00)
	seen := map[uint32]bool{}
	unique := out[:0]
	for _, v := range out {
		if !seen[v] {
			unique = append(unique, v)
		}
		seen[v] = true
	}
	return unique
}
