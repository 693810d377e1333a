package engine_test

import (
	"context"
	"errors"
	"slices"
	"strings"
	"testing"

	"wasmformer/engine"
	"wasmformer/engine/internal/differential"
	"wasmformer/engine/internal/interpreter"
	"wasmformer/engine/kernel"
	"wasmformer/engine/model"
	"wasmformer/site/examples"
)

// TestMisuse calls what package engine exports on values that no function of
// it made, with arguments that make no sense, and after Close: an error that
// says what is wrong, or nothing found, never a panic.
func TestMisuse(t *testing.T) {
	ctx := context.Background()
	var noContext context.Context
	m := counter()
	binary := m.Bytes()
	compiled, err := engine.Compile(binary)
	if err != nil {
		t.Fatal(err)
	}
	decoded, err := engine.Decode(binary)
	if err != nil {
		t.Fatal(err)
	}
	store := func() *engine.Store {
		s, err := engine.NewStore(engine.Options{})
		if err != nil {
			t.Fatal(err)
		}
		return s
	}
	fresh := func() *engine.Instance { return instantiate(t, m, engine.Options{}) }
	with := func(o engine.Options) error {
		_, err := compiled.Instantiate(ctx, o)
		if _, also := engine.NewStore(o); err != nil && (also == nil || also.Error() != err.Error()) {
			t.Errorf("NewStore gives %v, Instantiate %v", also, err)
		}
		return err
	}
	broken := interpreter.Build()
	broken.Layers[3].Wq.Rows++
	small := *interpreter.Build()
	small.Vocab--
	small.Embed.Rows--
	small.Embed.Data = small.Embed.Data[small.DModel:]
	small.Unembed.Rows--
	small.Unembed.Data = small.Unembed.Data[small.DModel:]

	for _, c := range []struct {
		what string
		do   func() error
		want string
	}{
		{"no module", func() error { _, err := (*engine.Module)(nil).Instantiate(ctx, engine.Options{}); return err }, "no module"},
		{"zero module", func() error { _, err := new(engine.Module).Instantiate(ctx, engine.Options{}); return err }, "no module"},
		{"module of Decode", func() error { _, err := decoded.Instantiate(ctx, engine.Options{}); return err }, "by a Store"},
		{"instantiate without context", func() error { _, err := compiled.Instantiate(noContext, engine.Options{}); return err }, "nil context"},
		{"a negative limit", func() error { return with(engine.Options{MaxTokens: -1}) }, "MaxTokens is -1"},
		{"an unknown decoder", func() error { return with(engine.Options{Decoder: "fa\x1bst"}) }, `decoder "fa\x1bst"`},
		{"an unknown way to keep keys", func() error { return with(engine.Options{KV: "tree"}) }, `kv "tree"`},
		{"an empty model", func() error { return with(engine.Options{Model: &model.Model{}}) }, "Options.Model: empty embedding"},
		{"a model whose matrices do not fit", func() error { return with(engine.Options{Model: broken}) }, "layer 3 query"},
		{"a model of another vocabulary", func() error { return with(engine.Options{Model: &small}) }, "vocabulary"},
		{"an empty kernel", func() error { return with(engine.Options{Kernel: &kernel.Program{}}) }, "vocabulary of 0"},
		{"negative steps between reports", func() error { return with(engine.Options{ProgressEvery: -5}) }, ""},

		{"no store", func() error { _, err := (*engine.Store)(nil).Instantiate(ctx, compiled); return err }, "no store"},
		{"zero store", func() error { _, err := new(engine.Store).Instantiate(ctx, compiled); return err }, "no store"},
		{"store and no module", func() error { _, err := store().Instantiate(ctx, nil); return err }, "no module"},
		{"store and zero module", func() error { _, err := store().Instantiate(ctx, &engine.Module{}); return err }, "no module"},
		{"store without context", func() error { _, err := store().Instantiate(noContext, compiled); return err }, "nil context"},
		{"register with no store", func() error { return (*engine.Store)(nil).Register("m", fresh()) }, "no store"},
		{"register no instance", func() error { return store().Register("m", nil) }, "no instance"},
		{"register zero instance", func() error { return store().Register("m", &engine.Instance{}) }, "no instance"},
		{"register an instance of no store", func() error { return store().Register("m", fresh()) }, "another store"},
		{"close no store", func() error { return new(engine.Store).Close() }, "no store"},

		{"a name that is not exported", func() error { _, err := fresh().ExportedFunction("nope").Call(ctx); return err }, "ExportedFunction gives nil"},
		{"zero function", func() error { _, err := new(engine.Function).Call(ctx, 1); return err }, "no function"},
		{"call without context", func() error { _, err := fresh().ExportedFunction("f1").Call(noContext, 1); return err }, "nil context"},
		{"too many arguments", func() error { _, err := fresh().ExportedFunction("f1").Call(ctx, 1, 2); return err }, "f1 takes 1 arguments, got 2"},
		{"resume without a call", func() error { _, err := fresh().Resume(ctx); return err }, "no call to go on with"},
		{"resume without context", func() error { _, err := fresh().Resume(noContext); return err }, "nil context"},
		{"a negative limit later", func() error {
			i := fresh()
			i.SetMaxTokens(-7)
			_, err := i.ExportedFunction("f1").Call(ctx, 1)
			return err
		}, "MaxTokens is -7"},
		{"compute that is not exported", func() error { return fresh().Compute(ctx, nil) }, "does not export compute"},
		{"_start that is not exported", func() error { _, err := fresh().Start(ctx); return err }, "does not export _start"},
		{"compute without context", func() error { return fresh().Compute(noContext, nil) }, "nil context"},
		{"start without context", func() error { _, err := fresh().Start(noContext); return err }, "nil context"},
		{"write without context", func() error { return fresh().Memory().Write(noContext, 0, nil) }, "nil context"},
		{"write beyond the memory", func() error { return fresh().Memory().Write(ctx, 1<<32-1, []byte{1, 2}) }, "do not fit a memory of 65536 bytes"},
		{"write to zero memory", func() error { return engine.Memory{}.Write(ctx, 0, []byte{1}) }, "no instance"},
		{"close zero instance", func() error { return new(engine.Instance).Close() }, "no instance"},
	} {
		err := c.do()
		if (err == nil) != (c.want == "") || err != nil && !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: got %v, want an error with %q", c.what, err, c.want)
		}
	}
	if _, ok := fresh().Memory().Read(65535, 2); ok {
		t.Error("read beyond the memory")
	}
	if _, ok := fresh().Memory().Read(1<<32-1, 1<<32-1); ok {
		t.Error("read beyond the memory")
	}
}

// TestZeroValues asks values that no function of the package made.
func TestZeroValues(t *testing.T) {
	ctx := context.Background()
	for _, m := range []*engine.Module{nil, {}} {
		if m.Exports() != nil || m.Imports() != nil || m.CustomSections() != nil || m.PromptTokens() != 0 {
			t.Error("a module of nothing has something")
		}
	}
	for _, i := range []*engine.Instance{nil, {}} {
		_, call := i.ExportedFunction("f").Call(ctx)
		_, resume := i.Resume(ctx)
		_, start := i.Start(ctx)
		for _, err := range []error{call, resume, start, i.Compute(ctx, nil), i.Memory().Write(ctx, 0, nil), i.Close()} {
			if err == nil {
				t.Error("no instance does something")
			}
		}
		i.SetMaxTokens(5)
		_, global := i.ExportedGlobal("g")
		_, read := i.Memory().Read(0, 1)
		if global || read || i.Memory().Size() != 0 || i.Stats() != (engine.Stats{}) || len(i.Tokens()) != 0 || i.Stream().Len() != 0 ||
			i.NewLog() != nil || len(i.Costs()) != 0 || i.Decoded(0) {
			t.Error("no instance has something")
		}
	}
	for _, f := range []*engine.Function{nil, {}} {
		if f.Definition().String() != "() -> ()" || f.Definition().Name != "" {
			t.Error("no function has a type")
		}
	}
	for _, err := range []error{&engine.TrapError{}, &engine.LimitError{}, &engine.ExitError{}, &engine.OutputError{Err: errFull}} {
		if err.Error() == "" {
			t.Errorf("%T says nothing", err)
		}
	}
}

// TestClose: what needs the decoder gives ErrClosed, the trace stays.
func TestClose(t *testing.T) { eachDecoder(t, closing) }

func closing(t *testing.T, o engine.Options) {
	ctx := context.Background()
	o.MaxTokens = 300
	inst := instantiate(t, counter(), o)
	f := inst.ExportedFunction("f1")
	if _, err := f.Call(ctx, 20); !errors.As(err, new(*engine.LimitError)) {
		t.Fatal(err)
	}
	stats, tokens := inst.Stats(), inst.Tokens()
	memory, _ := inst.Memory().Read(0, 64)
	global, _ := inst.ExportedGlobal("g0")
	if err := inst.Close(); err != nil {
		t.Fatal(err)
	}
	_, called := f.Call(ctx, 20)
	_, resumed := inst.Resume(ctx)
	_, started := inst.Start(ctx)
	for what, err := range map[string]error{"Call": called, "Resume": resumed, "Start": started, "Compute": inst.Compute(ctx, nil),
		"Write": inst.Memory().Write(ctx, 0, []byte{1}), "Close": inst.Close()} {
		if !errors.Is(err, engine.ErrClosed) {
			t.Errorf("%s: got %v, want ErrClosed", what, err)
		}
	}
	after := inst.Stats()
	if after.Tokens != stats.Tokens || after.PromptTokens != stats.PromptTokens || after.Bytes >= stats.Bytes {
		t.Errorf("figures: %+v, before %+v", after, stats)
	}
	if got, _ := inst.Memory().Read(0, 64); !slices.Equal(got, memory) || !slices.Equal(inst.Tokens(), tokens) {
		t.Error("tokens or memory are others than before")
	}
	if got, ok := inst.ExportedGlobal("g0"); !ok || got != global {
		t.Errorf("global: got %d, want %d", got, global)
	}
}

// TestCloseStore closes all instances at once.
func TestCloseStore(t *testing.T) {
	ctx := context.Background()
	s, err := engine.NewStore(engine.Options{})
	if err != nil {
		t.Fatal(err)
	}
	m := &differential.Module{}
	m.F(0, 1, 0, "i32.const 5")
	decoded, err := engine.Decode(m.Bytes())
	if err != nil {
		t.Fatal(err)
	}
	inst, err := s.Instantiate(ctx, decoded)
	if err != nil {
		t.Fatal(err)
	}
	if got := call(t, inst, "f0"); got[0] != 5 {
		t.Errorf("got %v", got)
	}
	if err := s.Close(); err != nil {
		t.Error(err)
	}
	_, again := s.Instantiate(ctx, decoded)
	_, called := inst.ExportedFunction("f0").Call(ctx)
	for _, err := range []error{again, called, s.Register("m", inst), inst.Close(), s.Close()} {
		if !errors.Is(err, engine.ErrClosed) {
			t.Errorf("got %v, want ErrClosed", err)
		}
	}
}

// TestCallFromInside: Progress and writers may look, but not let the run go on.
func TestCallFromInside(t *testing.T) {
	ctx := context.Background()
	var inst *engine.Instance
	var errs []error
	try := func() {
		if inst == nil {
			return // the prompt is being read
		}
		_, called := inst.ExportedFunction("f2").Call(ctx, 0, 0)
		_, resumed := inst.Resume(ctx)
		errs = append(errs, called, resumed, inst.Memory().Write(ctx, 0, []byte{1}), inst.Close())
		inst.Memory().Read(0, 4)
	}
	o := engine.Options{ProgressEvery: 100, Progress: func(engine.Stats) { try() },
		Output: writer(func(p []byte) (int, error) { try(); return len(p), nil })}
	inst = instantiate(t, counter(), o)
	want := call(t, instantiate(t, counter(), engine.Options{}), "f1", 20)
	if got := call(t, inst, "f1", 20); !slices.Equal(got, want) || len(errs) == 0 {
		t.Errorf("got %v, want %v; %d calls from inside", got, want, len(errs))
	}
	for _, err := range errs {
		if err == nil || !strings.Contains(err.Error(), "in use") {
			t.Errorf("got %v", err)
		}
	}
}

// TestForeignReference passes numbers that are no functions where a reference
// is wanted.
func TestForeignReference(t *testing.T) {
	// (module (table 1 funcref) (func (export "f") (param funcref) (result i32)
	//   i32.const 0 local.get 0 table.set 0 i32.const 0 call_indirect (result i32))
	//   (func (export "g") (result i32) i32.const 7) (func (export "r") (result funcref) ref.func 1))
	module := file(section(1, []byte{3, 0x60, 1, 0x70, 1, 0x7f, 0x60, 0, 1, 0x7f, 0x60, 0, 1, 0x70}), section(3, []byte{3, 0, 1, 2}),
		section(4, []byte{1, 0x70, 0, 1}), section(7, []byte("\x03\x01f\x00\x00\x01g\x00\x01\x01r\x00\x02")),
		section(10, []byte{3}, entry("", "\x41\x00\x20\x00\x26\x00\x41\x00\x11\x01\x00", 1, ""), entry("", "\x41\x07", 1, ""), entry("", "\xd2\x01", 1, "")))
	m, err := engine.Compile(module)
	if err != nil {
		t.Fatal(err)
	}
	inst, err := m.Instantiate(context.Background(), engine.Options{})
	if err != nil {
		t.Fatal(err)
	}
	if got := call(t, inst, "f", call(t, inst, "r")...); got[0] != 7 {
		t.Errorf("got %v, want 7", got)
	}
	if trap := trapOf(t, inst, "f", 0); trap.Reason != "uninitialized element" {
		t.Errorf("got %v", trap)
	}
	for _, ref := range []uint64{4, 1000, 1 << 26, 1<<32 - 1, 1 << 32, 1<<64 - 1} {
		if _, err := inst.ExportedFunction("f").Call(context.Background(), ref); err == nil || !strings.Contains(err.Error(), "no reference") {
			t.Errorf("%d: got %v", ref, err)
		}
	}
}

// TestBadEnvironment gives a WASI program what no environment can hold.
func TestBadEnvironment(t *testing.T) {
	e, _ := examples.Find("words")
	m, err := engine.Compile(e.Wasm)
	if err != nil {
		t.Fatal(err)
	}
	for what, o := range map[string]engine.Options{
		"want KEY=VALUE":     {Env: []string{"A=1", "B"}},
		`"=1": want`:         {Env: []string{"=1"}},
		"has a zero byte":    {Args: []string{"a", "b\x00c"}},
		"holds at most":      {Stdin: make([]byte, 17<<20)},
		"\"\\x1b[2J\": want": {Env: []string{"\x1b[2J"}},
	} {
		if i, err := m.Instantiate(context.Background(), o); i != nil || err == nil || !strings.Contains(err.Error(), what) {
			t.Errorf("got %v, want an error with %q and no instance", err, what)
		}
	}
}
