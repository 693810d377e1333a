package engine_test

import (
	"bytes"
	"context"
	_ "embed"
	"errors"
	"fmt"
	"math"
	"slices"
	"strings"
	"testing"

	"wasmformer/engine"
	"wasmformer/engine/trace"
)

//go:embed testdata/hosted.wasm
var hostedWasm []byte

// env is the host of hosted.wasm.
func env(calls *int) *engine.HostModule {
	return engine.NewHostModule("env").
		Func("add", func(a int32, b int64, c float32, d float64) float64 { return float64(a) + float64(b) + float64(c) + d }).
		Raw("swap", engine.Signature{Params: []engine.ValueType{engine.I32, engine.I64}, Results: []engine.ValueType{engine.I64, engine.I32}},
			func(_ context.Context, _ *engine.HostCall, stack []uint64) error {
				*calls++
				stack[0], stack[1] = stack[1], stack[0]
				return nil
			}).
		Func("upper", func(_ context.Context, c *engine.HostCall, at, n uint32) error {
			text, err := c.Read(at, n)
			if err != nil {
				return err
			}
			return c.Write(at, bytes.ToUpper(text))
		}).
		Func("fail", func(c *engine.HostCall, how int32) error {
			fmt.Fprintf(c.Output(), "%d", how)
			switch how {
			case 0:
				return nil
			case 3:
				for pages, want := range map[uint32]bool{4: false, 1: true} {
					if grown, err := c.Grow(pages); err != nil || grown != want {
						return fmt.Errorf("grown by %d pages: %v, %v", pages, grown, err)
					}
				}
				return c.Write(65536+65532, []byte("size"))
			case 1:
				return &engine.ExitError{Code: 7}
			}
			return errors.New("no more")
		}).
		Global("scale", engine.I64, false, 1000).
		Global("count", engine.I32, true, 40)
}

// rest has memories and tables.
var rest = engine.HostFor(func(im engine.External) (engine.Import, bool) {
	return engine.Import{}, im.Kind == engine.ExternMemory || im.Kind == engine.ExternTable
})

func hosted(t *testing.T, o engine.Options) (*engine.Instance, *int) {
	t.Helper()
	m, err := engine.Compile(hostedWasm)
	if err != nil {
		t.Fatal(err)
	}
	calls := new(int)
	o.Hosts = []engine.Host{env(calls), rest}
	i, err := m.Instantiate(context.Background(), o)
	if err != nil {
		t.Fatal(err)
	}
	return i, calls
}

// TestHost calls functions of the host: values of all types, several results, through a
// table, memory, output.
func TestHost(t *testing.T) { eachDecoder(t, host) }

func host(t *testing.T, o engine.Options) {
	out := new(bytes.Buffer)
	o.Output = out
	i, calls := hosted(t, o)
	minus := int64(-5)
	sum := call(t, i, "sum", uint64(uint32(math.MaxUint32)), uint64(minus), uint64(math.Float32bits(0.5)), math.Float64bits(0.25))
	if got := math.Float64frombits(sum[0]); got != 1000-1-5+0.75 {
		t.Errorf("sum gives %v", got)
	}
	if got := call(t, i, "swap", 0x80000001, 0xfedcba9876543210); got[0] != 0x80000001 || got[1] != 0xfedcba9876543210 {
		t.Errorf("swap gives %x", got)
	}
	if got := i.Stats().HostCalls; got != 2 || *calls != 1 {
		t.Errorf("%d calls are counted", got)
	}
	call(t, i, "fail", 0)
	if call(t, i, "fail", 0); out.String() != "00" {
		t.Errorf("output %q", out)
	}
	call(t, i, "fail", 3)
	if got, _ := i.Memory().Read(65536+65532, 4); string(got) != "size" {
		t.Errorf("at the end of the memory that has grown: %q", got)
	}
	if got := call(t, i, "grow"); got[0] != 2 {
		t.Errorf("the memory that the host has is of %d pages", got[0])
	}
}

// TestHostMemory reads and writes pieces of all lengths, at all offsets, at both ends of
// the memory, through the calls of a host, and sees what the program sees.
func TestHostMemory(t *testing.T) { eachDecoder(t, hostMemory) }

func hostMemory(t *testing.T, o engine.Options) {
	ctx := context.Background()
	i, _ := hosted(t, o)
	call(t, i, "grow")
	size := i.Memory().Size()
	for _, at := range []uint32{0, 1, 2, 3, 7, 65533, size - 160} {
		for _, n := range []uint32{1, 2, 3, 4, 5, 63, 64, 65, 66, 137} {
			text := make([]byte, n)
			for k := range text {
				text[k] = byte('a' + (k*7+int(at)+int(n))%26)
			}
			around, _ := i.Memory().Read(max(at, 4)-4, n+8)
			if err := i.Memory().Write(ctx, at, text); err != nil {
				t.Fatal(err)
			}
			want := uint32(0)
			for _, b := range bytes.ToUpper(text) {
				want = want*31 + uint32(b)
			}
			if got := call(t, i, "text", uint64(at), uint64(n)); uint32(got[0]) != want {
				t.Errorf("%d bytes at %d: %x, want %x", n, at, got[0], want)
			}
			if got, _ := i.Memory().Read(at, n); !bytes.Equal(got, bytes.ToUpper(text)) {
				t.Errorf("%d bytes at %d: %q", n, at, got)
			}
			now, _ := i.Memory().Read(max(at, 4)-4, n+8)
			if at >= 4 && (!bytes.Equal(now[:4], around[:4]) || !bytes.Equal(now[n+4:], around[n+4:])) {
				t.Errorf("%d bytes at %d: what is beside them has changed", n, at)
			}
		}
	}
	for n := range uint32(9) {
		call(t, i, "text", uint64(size-n-1), uint64(n+1))
	}
	_, err := i.ExportedFunction("text").Call(ctx, uint64(size-1), 2)
	var bounds *engine.BoundsError
	if !errors.As(err, &bounds) || bounds.Offset != uint64(size-1) || bounds.Length != 2 || bounds.Size != uint64(size) {
		t.Errorf("beyond the memory: %v", err)
	}
}

// TestHostFails ends calls by errors, and calls again.
func TestHostFails(t *testing.T) { eachDecoder(t, hostFails) }

func hostFails(t *testing.T, o engine.Options) {
	ctx := context.Background()
	i, _ := hosted(t, o)
	_, err := i.ExportedFunction("fail").Call(ctx, 2)
	var trap *engine.TrapError
	var host *engine.HostError
	if !errors.As(err, &trap) || !errors.As(err, &host) || host.Import.Name != "fail" || trap.FuncName != "fail" ||
		!strings.HasPrefix(err.Error(), "trap: host function env.fail: no more: func[") || !strings.HasSuffix(err.Error(), ": call 3") {
		t.Errorf("%v", err)
	}
	_, err = i.ExportedFunction("fail").Call(ctx, 1)
	var exit *engine.ExitError
	if !errors.As(err, &exit) || exit.Code != 7 {
		t.Errorf("exit: %v", err)
	}
	if got := call(t, i, "fail", 0); got[0] != 43 {
		t.Errorf("the third call gives %d, want 43", got[0])
	}
	if n := i.Stats().HostCalls; n != 3 {
		t.Errorf("%d calls", n)
	}
}

// TestHostWaits stops a call while its host waits, and resumes it; re-entrance is refused.
func TestHostWaits(t *testing.T) {
	m, err := engine.Compile(hostedWasm)
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(context.Background())
	asked := 0
	var i *engine.Instance
	h := engine.NewHostModule("env").Func("add", func(ctx context.Context, c *engine.HostCall, a int32, b int64, _ float32, _ float64) (float64, error) {
		if asked++; asked == 1 {
			if _, err := c.Read(13, 9); err != nil {
				return 0, err
			}
			cancel()
			return 0, ctx.Err()
		}
		if _, err := i.ExportedFunction("grow").Call(context.Background()); !errors.Is(err, engine.ErrInUse) {
			t.Errorf("a call from the host: %v", err)
		}
		return float64(a) + float64(b), nil
	})
	if i, err = m.Instantiate(ctx, engine.Options{Hosts: []engine.Host{h, engine.ZeroImports}}); err != nil {
		t.Fatal(err)
	}
	if _, err := i.ExportedFunction("sum").Call(ctx, 3, 4, 0, 0); !errors.Is(err, context.Canceled) {
		t.Fatal(err)
	}
	got, err := i.Resume(context.Background())
	if err != nil || math.Float64frombits(got[0]) != 7 || asked != 2 {
		t.Errorf("resumed: %v, %v, asked %d times", got, err, asked)
	}
}

// TestHostLimits stops at every token of a run with host calls and goes on: the same tokens.
func TestHostLimits(t *testing.T) {
	ctx := context.Background()
	whole, _ := hosted(t, engine.Options{})
	want := call(t, whole, "loop", 5)
	i, _ := hosted(t, engine.Options{MaxTokens: 1})
	got, err := i.ExportedFunction("loop").Call(ctx, 5)
	for n := int64(2); errors.As(err, new(*engine.LimitError)); n++ {
		i.SetMaxTokens(n)
		got, err = i.Resume(ctx)
	}
	if err != nil || !slices.Equal(got, want) || !slices.Equal(i.Tokens(), whole.Tokens()) {
		t.Errorf("%v, %v, want %v", got, err, want)
	}
	if s := whole.Stats(); s.HostCalls != 5 || s.Instructions != i.Stats().Instructions {
		t.Errorf("%+v", s)
	}
	log := whole.NewLog()
	for log.Advance(1 << 20) {
	}
	if n := log.StateAt(log.Len()).Instructions(); int64(n) != whole.Stats().Instructions {
		t.Errorf("the log counts %d instructions, the instance %d", n, whole.Stats().Instructions)
	}
}

// TestMissing names the imports that nobody has.
func TestMissing(t *testing.T) {
	m, err := engine.Compile(hostedWasm)
	if err != nil {
		t.Fatal(err)
	}
	if n := len(m.Missing()); n != 8 || len(m.Missing(rest)) != 6 || len(m.Missing(engine.TrapImports)) != 0 {
		t.Errorf("%d are missing", n)
	}
	_, err = m.Instantiate(context.Background(), engine.Options{Hosts: []engine.Host{rest}})
	if !errors.As(err, new(*engine.LinkError)) || !strings.Contains(err.Error(), "env add (func (i32, i64, f32, f64) -> f64)") || !strings.Contains(err.Error(), "env scale (global)") {
		t.Errorf("%v", err)
	}
	i, err := m.Instantiate(context.Background(), engine.Options{Hosts: []engine.Host{engine.TrapImports}})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := i.ExportedFunction("loop").Call(context.Background(), 1); !errors.Is(err, engine.ErrNotProvided) || !strings.Contains(err.Error(), "env.swap") {
		t.Errorf("%v", err)
	}
	if i, err = m.Instantiate(context.Background(), engine.Options{Hosts: []engine.Host{engine.ZeroImports}}); err != nil {
		t.Fatal(err)
	}
	if got := call(t, i, "fail", 3); got[0] != 1 {
		t.Errorf("with zero: %d", got[0])
	}
}

// TestHostDense: the textbook decoder says the same tokens of a program that asks.
func TestHostDense(t *testing.T) {
	m, err := engine.Compile([]byte(asks))
	if err != nil {
		t.Fatal(err)
	}
	square := engine.NewHostModule("env").Func("square", func(x int32) int32 { return x * x })
	var tokens [2][]trace.Token
	for n, decoder := range []string{engine.Dense, engine.Kernel} {
		i, err := m.Instantiate(t.Context(), engine.Options{Decoder: decoder, Hosts: []engine.Host{square}})
		if err != nil {
			t.Fatal(err)
		}
		if got := call(t, i, "f", 300); got[0] != 90001 {
			t.Errorf("%s: %d", decoder, got[0])
		}
		tokens[n] = i.Tokens()
	}
	if !slices.Equal(tokens[0], tokens[1]) {
		t.Error("the tokens differ")
	}
}

// TestHostCompacted: contexts that are compacted between calls of the host change nothing
// that the model says.
func TestHostCompacted(t *testing.T) {
	whole, _ := hosted(t, engine.Options{})
	want := call(t, whole, "loop", 200)
	parts, calls := hosted(t, engine.Options{MaxContext: 1})
	got := call(t, parts, "loop", 200)
	a, b := whole.Stats(), parts.Stats()
	if !slices.Equal(got, want) || a.Tokens != b.Tokens || a.Instructions != b.Instructions || b.HostCalls != 200 || *calls != 200 || b.Compactions < 20 {
		t.Errorf("%v in %+v, want %v in %+v", got, b, want, a)
	}
	if err := parts.Memory().Write(t.Context(), 100, []byte("text")); err != nil {
		t.Fatal(err)
	}
	if got := call(t, parts, "text", 100, 4); uint32(got[0]) != ((uint32('T')*31+'E')*31+'X')*31+'T' {
		t.Errorf("memory through the host: %d", got[0])
	}
}

// TestHostPanics: a panic of a host function ends its call, and goes on.
func TestHostPanics(t *testing.T) {
	m, err := engine.Compile([]byte(asks))
	if err != nil {
		t.Fatal(err)
	}
	var kept *engine.HostCall
	env := engine.NewHostModule("env").Func("square", func(c *engine.HostCall, x int32) int32 {
		if kept = c; x < 0 {
			panic("negative")
		}
		return x * x
	})
	i, err := m.Instantiate(t.Context(), engine.Options{Hosts: []engine.Host{env}})
	if err != nil {
		t.Fatal(err)
	}
	func() {
		defer func() {
			if recover() == nil {
				t.Error("no panic")
			}
		}()
		i.ExportedFunction("f").Call(t.Context(), uint64(uint32(0xffffffff)))
	}()
	if got := call(t, i, "f", 3); got[0] != 10 {
		t.Errorf("after a panic: %d", got[0])
	}
	before := i.Stream().Len()
	if _, err := kept.Grow(1); err == nil || i.Stream().Len() != before {
		t.Errorf("a call that is over answers: %v", err)
	}
	if err := i.Close(); err != nil {
		t.Error(err)
	}
}

// TestHostOwnErrors: an error of a run that a host function has of its own is a host's error,
// and an exit is one however it is wrapped.
func TestHostOwnErrors(t *testing.T) {
	m, err := engine.Compile([]byte(asks))
	if err != nil {
		t.Fatal(err)
	}
	for _, theirs := range []error{&engine.LimitError{}, &engine.OutputError{Err: errors.New("x")}, &engine.PromptError{}} {
		env := engine.NewHostModule("env").Func("square", func(int32) (int32, error) { return 0, fmt.Errorf("other run: %w", theirs) })
		i, err := m.Instantiate(t.Context(), engine.Options{Hosts: []engine.Host{env}})
		if err != nil {
			t.Fatal(err)
		}
		if _, err := i.ExportedFunction("f").Call(t.Context(), 1); !errors.As(err, new(*engine.HostError)) {
			t.Errorf("%T: %v", theirs, err)
		}
		if _, err := i.Resume(t.Context()); err == nil {
			t.Error("resumed a call that had ended")
		}
	}
	env := engine.NewHostModule("env").Func("square", func(int32) (int32, error) { return 0, fmt.Errorf("end: %w", &engine.ExitError{Code: 3}) })
	i, err := m.Instantiate(t.Context(), engine.Options{Hosts: []engine.Host{env}})
	if err != nil {
		t.Fatal(err)
	}
	var exit *engine.ExitError
	if _, err := i.ExportedFunction("f").Call(t.Context(), 1); !errors.As(err, &exit) || exit.Code != 3 {
		t.Errorf("exit: %v", err)
	}
}

// TestHostRoom: what hosts answer is no prompt for MaxPrompt, and a context that is full of
// answers is compacted while the model waits for more.
func TestHostRoom(t *testing.T) { eachDecoder(t, hostRoom) }

func hostRoom(t *testing.T, o engine.Options) {
	var want uint32
	for _, most := range []int{0, 3000} {
		o.MaxContext = most
		i, _ := hosted(t, o)
		call(t, i, "grow")
		n := uint64(i.Memory().Size())
		prompt := i.Stats().PromptTokens
		i.Close()
		o.MaxPrompt = prompt + 100
		if i, _ = hosted(t, o); most > 0 {
			o.MaxPrompt = 0
		}
		call(t, i, "grow")
		got := uint32(call(t, i, "text", 0, n/8)[0])
		if s := i.Stats(); most == 0 {
			want = got
		} else if got != want || s.Compactions < 2 {
			t.Errorf("%x in %+v, want %x", got, s, want)
		}
		o.MaxPrompt = 0
	}
}
