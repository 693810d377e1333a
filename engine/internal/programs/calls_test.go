package programs

import (
	"bytes"
	"context"
	"encoding/binary"
	"errors"
	"io"
	"reflect"
	"strings"
	"testing"

	"wasmformer/engine"
	"wasmformer/engine/reference"
)

// The errors of WASI that there are.
const (
	ok      = 0
	badFile = 8
	fault   = 21
	invalid = 28
	noDir   = 54
	noSock  = 57
	noSeek  = 70
)

const outside = 65534 // the memory has 65536 bytes

// calls are made one after the other.
var calls = []struct {
	name string
	args []uint64
	want uint64
}{
	{"args_sizes_get", []uint64{256, 260}, ok},
	{"args_get", []uint64{264, 300}, ok},
	{"args_get", []uint64{outside, 300}, fault},
	{"args_sizes_get", []uint64{256, outside}, fault},
	{"environ_sizes_get", []uint64{outside, 260}, fault},
	{"environ_get", []uint64{264, outside}, fault},

	{"fd_write", []uint64{0, 0, 1, 128}, badFile},
	{"fd_write", []uint64{3, 0, 1, 128}, badFile},
	{"fd_write", []uint64{0xffffffff, 0, 1, 128}, badFile},
	{"fd_write", []uint64{1, 0, 2, 128}, ok},
	{"fd_write", []uint64{1, 0, 3, 128}, fault}, // after the first two vectors
	{"fd_write", []uint64{1, outside, 1, 128}, fault},
	{"fd_write", []uint64{1, 0, 1, outside}, fault},
	{"fd_write", []uint64{1, 0, 0, 128}, ok},
	{"fd_read", []uint64{1, 0, 1, 128}, badFile},
	{"fd_read", []uint64{0, 16, 1, 128}, fault},
	{"fd_read", []uint64{0, 0, 2, 128}, ok},
	{"fd_read", []uint64{0, 0, 2, 132}, ok}, // what is left
	{"fd_read", []uint64{0, 0, 2, 136}, ok}, // the end

	{"fd_fdstat_get", []uint64{1, 512}, ok},
	{"fd_fdstat_get", []uint64{1, outside}, fault},
	{"fd_fdstat_get", []uint64{5, 512}, badFile},
	{"fd_filestat_get", []uint64{0, 544}, ok},
	{"fd_filestat_get", []uint64{0, outside}, fault},
	{"fd_fdstat_set_flags", []uint64{1, 0}, ok},
	{"fd_fdstat_set_flags", []uint64{4, 0}, badFile},
	{"fd_sync", []uint64{1}, ok},
	{"fd_sync", []uint64{3}, badFile},
	{"fd_seek", []uint64{0, 0, 0, 128}, noSeek},
	{"fd_seek", []uint64{3, 0, 0, 128}, badFile},
	{"fd_tell", []uint64{1, 128}, noSeek},
	{"fd_prestat_get", []uint64{3, 128}, badFile},
	{"fd_prestat_dir_name", []uint64{3, 128, 9}, badFile},
	{"path_open", []uint64{3, 0, 64, 3, 0, 0, 0, 0, 128}, badFile},
	{"path_open", []uint64{0, 0, 64, 3, 0, 0, 0, 0, 128}, noDir},
	{"sock_send", []uint64{1, 0, 1, 0, 128}, noSock},
	{"sock_send", []uint64{9, 0, 1, 0, 128}, badFile},

	{"clock_res_get", []uint64{0, 640}, ok},
	{"clock_res_get", []uint64{9, 640}, invalid},
	{"clock_time_get", []uint64{0, 0, 640}, ok},
	{"clock_time_get", []uint64{0, 0, 640}, ok},
	{"clock_time_get", []uint64{1, 0, 648}, ok},
	{"clock_time_get", []uint64{1, 0, outside}, fault},
	{"clock_time_get", []uint64{4, 0, 640}, invalid},
	{"random_get", []uint64{656, 11}, ok},
	{"random", []uint64{672, 3}, ok},
	{"random_get", []uint64{outside, 3}, fault},
	{"random_get", []uint64{0, 0xffffffff}, fault},
	{"sched_yield", nil, ok},

	{"fd_close", []uint64{3}, badFile},
	{"fd_close", []uint64{1}, ok},
	{"fd_close", []uint64{1}, badFile},
	{"fd_write", []uint64{1, 0, 1, 128}, badFile},
	{"fd_seek", []uint64{1, 0, 0, 128}, badFile},
}

// start instantiates calls.wat.
func start(t *testing.T, o engine.Options) *engine.Instance {
	t.Helper()
	m, err := engine.Compile(wasm(t, "calls"))
	if err != nil {
		t.Fatal(err)
	}
	i, err := m.Instantiate(context.Background(), o)
	if err != nil {
		t.Fatal(err)
	}
	return i
}

func TestCalls(t *testing.T) {
	ctx := context.Background()
	var out bytes.Buffer
	o := engine.Options{Args: []string{"calls", "", "ä b"}, Env: []string{"A=1"}, Stdin: []byte("fifteen letters"), Seed: 3, Output: &out}
	i := start(t, o)
	for _, c := range calls {
		got, err := i.ExportedFunction(c.name).Call(ctx, c.args...)
		if err != nil || got[0] != c.want {
			t.Errorf("%s%v: got %v, %v, want %d", c.name, c.args, got, err, c.want)
		}
	}
	if want := strings.Repeat("one\ntwo three", 2); out.String() != want {
		t.Errorf("output: got %q, want %q", out.String(), want)
	}
	memory, _ := i.Memory().Read(0, 700)
	word := func(at int) int { return int(binary.LittleEndian.Uint32(memory[at:])) }
	if word(256) != 3 || word(260) != 12 || word(264) != 300 || word(268) != 306 || word(272) != 307 || string(memory[300:312]) != "calls\x00\x00ä b\x00" {
		t.Errorf("arguments: got % x", memory[256:320])
	}
	// Thirteen bytes of the input, then two, then none.
	if got := string(memory[64:77]); got != "rsftn letters" && word(128) != 13 || word(132) != 2 || word(136) != 0 {
		t.Errorf("input: got %q, %d, %d, %d bytes", got, word(128), word(132), word(136))
	}
	if now := binary.LittleEndian.Uint64(memory[640:]); now != 1640995200_001000000 {
		t.Errorf("the second reading of the clock: got %d", now)
	}
	ref, err := reference.NewCommand(ctx, wasm(t, "calls"), reference.Command{Seed: o.Seed})
	if err != nil {
		t.Fatal(err)
	}
	defer ref.Close(ctx)
	for _, args := range [][]uint64{{656, 11}, {672, 3}} {
		if _, err := ref.Call(ctx, "random", args...); err != nil {
			t.Fatal(err)
		}
	}
	if want := ref.Memory()[656:675]; !bytes.Equal(memory[656:675], want) {
		t.Errorf("random numbers: got % x, want % x", memory[656:675], want)
	}
}

// order is a writer that notes who wrote.
type order struct {
	name string
	log  *[]string
}

func (o order) Write(p []byte) (int, error) {
	*o.log = append(*o.log, o.name+string(p))
	return len(p), nil
}

func TestStart(t *testing.T) {
	ctx := context.Background()
	var log []string
	i := start(t, engine.Options{Output: order{"out ", &log}, ErrorOutput: order{"err ", &log}, MaxTokens: 100})
	var limit *engine.LimitError
	if _, err := i.Start(ctx); !errors.As(err, &limit) {
		t.Errorf("got %v, want a limit", err)
	}
	i.SetMaxTokens(0)
	var exit *engine.ExitError
	if _, err := i.Resume(ctx); !errors.As(err, &exit) || exit.Code != 7 {
		t.Errorf("got %v, want exit status 7", err)
	}
	want := "err one\n|out two three|err one\n"
	if got := strings.Join(log, "|"); got != want {
		t.Errorf("got %q, want %q", got, want)
	}
	if code, err := i.Start(ctx); code != 7 || err != nil {
		t.Errorf("again: got %d, %v, want 7", code, err)
	}
	if _, err := i.ExportedFunction("proc_exit").Call(ctx, 0xffffffff); !errors.As(err, &exit) || exit.Code != 0xffffffff {
		t.Errorf("proc_exit(-1): got %v", err)
	}
	if _, err := i.ExportedFunction("sched_yield").Call(ctx); err != nil {
		t.Errorf("a call after an exit: %v", err)
	}
	log = nil
	var trap *engine.TrapError
	if _, err := i.ExportedFunction("print_and_trap").Call(ctx); !errors.As(err, &trap) || !reflect.DeepEqual(log, []string{"out one\ntwo three"}) {
		t.Errorf("got %v after %q, want a trap after the output", err, log)
	}
}

// TestHostData: what can not be given is an error before the run.
func TestHostData(t *testing.T) {
	ctx := context.Background()
	m, err := engine.Compile(wasm(t, "calls"))
	if err != nil {
		t.Fatal(err)
	}
	for want, o := range map[string]engine.Options{
		"zero byte": {Args: []string{"a\x00b"}},
		"variable":  {Env: []string{"A=\x00"}},
		"at most":   {Stdin: make([]byte, 1<<24+1)},
	} {
		o.Output = io.Discard
		if _, err := m.Instantiate(ctx, o); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("got %v, want an error with %q", err, want)
		}
	}
}
