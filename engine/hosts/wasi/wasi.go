// Package wasi answers WASI preview 1 for programs that want more than the library that is
// built into each program has: files, input that is asked for when the program reads it, or
// a clock that runs. It is a host for engine.Options, has all 46 functions, under the module
// names wasi_snapshot_preview1 and wasi_unstable, and of the computer at most the clock: its
// files are in memory, and who runs a program puts them there and takes them from there.
//
// The specification is that of preview 1 in https://github.com/WebAssembly/WASI. Rights are
// those of wasmtime: a descriptor can be read or written if it was opened so, and
// fd_fdstat_set_rights is not supported. What a path names never lies outside the folder
// that it starts from; paths and links that lead out give the error notcapable.
package wasi

import (
	"context"
	"errors"
	"io"
	"slices"
	"time"

	"wasmformer/engine"
)

// Config says what a program finds.
type Config struct {
	Args, Env []string // the first argument is its own name; Env as KEY=VALUE
	// Stdin is read when the program reads, which may wait until the run's context
	// ends. nil is an empty one.
	Stdin io.Reader
	// Files are the folders that it finds opened, from descriptor 3 on; nil for none.
	Files *FS
	// RealClock has the program see the computer's clock, and wait by it. Otherwise each
	// reading is a millisecond after the one before, and waiting takes no time.
	RealClock bool
	Seed      uint32 // what random numbers begin with
}

// Host is one program's system. It keeps what is open, the clock and what of the input is not
// read yet, so each instance needs its own.
type Host struct {
	config Config
	clock  clock
	input  *input
	random uint32
	files  *FS
	open   []*descriptor // by number; nil if closed

	unfinished *call // one whose answer has not been written whole
}

// New returns a host for one program.
func New(c Config) *Host {
	h := &Host{config: c, clock: new(steady), input: newInput(c.Stdin), random: c.Seed, files: c.Files}
	if c.RealClock {
		h.clock = &wall{time.Now()}
	}
	if h.files == nil {
		h.files = NewFS()
	}
	h.files.now = func() uint64 { return h.clock.peek(0) }
	for i := range 3 {
		h.open = append(h.open, &descriptor{stream: i, readable: i == 0, writable: i > 0})
	}
	for _, folder := range h.files.folders {
		folder.root.open++
		h.open = append(h.open, &descriptor{node: folder.root, stream: -1, preopen: folder})
	}
	return h
}

// Names of the modules that it answers. The older one differs in the numbers of fd_seek, and
// in the layout of what fd_filestat_get, path_filestat_get and poll_oneoff write and read.
const (
	Preview1 = "wasi_snapshot_preview1"
	Unstable = "wasi_unstable"
)

// function is one of WASI's: its parameters, i for i32 and I for i64, and what it does. Its
// result is an error number, but of proc_exit, which has none.
type function struct {
	params string
	do     func(*call) error
}

var functions = map[string]function{
	"args_get":                {"ii", (*call).args},
	"args_sizes_get":          {"ii", (*call).argsSizes},
	"clock_res_get":           {"ii", (*call).clockResolution},
	"clock_time_get":          {"iIi", (*call).clockTime},
	"environ_get":             {"ii", (*call).environ},
	"environ_sizes_get":       {"ii", (*call).environSizes},
	"fd_advise":               {"iIIi", (*call).advise},
	"fd_allocate":             {"iII", (*call).allocate},
	"fd_close":                {"i", (*call).close},
	"fd_datasync":             {"i", (*call).sync},
	"fd_fdstat_get":           {"ii", (*call).descriptorStatus},
	"fd_fdstat_set_flags":     {"ii", (*call).setFlags},
	"fd_fdstat_set_rights":    {"iII", (*call).setRights},
	"fd_filestat_get":         {"ii", (*call).fileStatus},
	"fd_filestat_set_size":    {"iI", (*call).setSize},
	"fd_filestat_set_times":   {"iIIi", (*call).setTimes},
	"fd_pread":                {"iiiIi", (*call).readAt},
	"fd_prestat_get":          {"ii", (*call).preopened},
	"fd_prestat_dir_name":     {"iii", (*call).preopenedName},
	"fd_pwrite":               {"iiiIi", (*call).writeAt},
	"fd_read":                 {"iiii", (*call).read},
	"fd_readdir":              {"iiiIi", (*call).list},
	"fd_renumber":             {"ii", (*call).renumber},
	"fd_seek":                 {"iIii", (*call).seek},
	"fd_sync":                 {"i", (*call).sync},
	"fd_tell":                 {"ii", (*call).tell},
	"fd_write":                {"iiii", (*call).write},
	"path_create_directory":   {"iii", (*call).createFolder},
	"path_filestat_get":       {"iiiii", (*call).pathStatus},
	"path_filestat_set_times": {"iiiiIIi", (*call).setPathTimes},
	"path_link":               {"iiiiiii", (*call).link},
	"path_open":               {"iiiiiIIii", (*call).openPath},
	"path_readlink":           {"iiiiii", (*call).readLink},
	"path_remove_directory":   {"iii", (*call).removeFolder},
	"path_rename":             {"iiiiii", (*call).rename},
	"path_symlink":            {"iiiii", (*call).symlink},
	"path_unlink_file":        {"iii", (*call).unlink},
	"poll_oneoff":             {"iiii", (*call).poll},
	"proc_exit":               {"i", (*call).exit},
	"proc_raise":              {"i", (*call).unsupported},
	"random_get":              {"ii", (*call).randomBytes},
	"sched_yield":             {"", func(*call) error { return nil }},
	"sock_accept":             {"iii", (*call).noSocket},
	"sock_recv":               {"iiiiii", (*call).noSocket},
	"sock_send":               {"iiiii", (*call).noSocket},
	"sock_shutdown":           {"ii", (*call).noSocket},
}

// Provide answers an import of WASI's functions.
func (h *Host) Provide(im engine.External) (engine.Import, bool) {
	f, ok := functions[im.Name]
	if !ok || im.Kind != engine.ExternFunc || im.Module != Preview1 && im.Module != Unstable ||
		im.Module == Unstable && im.Name == "sock_accept" || !im.Signature.Equal(f.signature(im.Name)) {
		return engine.Import{}, false
	}
	return engine.Import{Func: func(ctx context.Context, of *engine.HostCall, stack []uint64) error {
		return h.call(ctx, of, f, stack)
	}}, true
}

func (f function) signature(name string) (s engine.Signature) {
	for _, p := range f.params {
		t := engine.I32
		if p == 'I' {
			t = engine.I64
		}
		s.Params = append(s.Params, t)
	}
	if name != "proc_exit" {
		s.Results = []engine.ValueType{engine.I32}
	}
	return s
}

// call is a call of one of the functions. What it writes to memory is written when it has
// ended, so that it happens once, even if the run is interrupted while the model is told.
type call struct {
	*engine.HostCall
	ctx    context.Context
	host   *Host
	stack  []uint64
	old    bool // of the older module
	size   uint64
	writes []write
	result errno
}

type write struct {
	at   uint32
	data []byte
}

func (h *Host) call(ctx context.Context, of *engine.HostCall, f function, stack []uint64) error {
	c := h.unfinished
	if c == nil || c.Import().Name != of.Import().Name || !slices.Equal(c.stack, stack) {
		size, err := of.MemorySize()
		if err != nil {
			return err
		}
		c = &call{HostCall: of, ctx: ctx, host: h, stack: slices.Clone(stack), old: of.Import().Module == Unstable, size: size}
		switch err := f.do(c); e := err.(type) {
		case nil:
		case errno:
			c.result, c.writes = e, nil
		default:
			return err
		}
	}
	for len(c.writes) > 0 {
		w := c.writes[0]
		if err := of.Write(w.at, w.data); err != nil {
			if ctx.Err() != nil && errors.Is(err, ctx.Err()) {
				h.unfinished = c
			}
			return err
		}
		c.writes = c.writes[1:]
	}
	h.unfinished = nil
	if len(stack) > 0 {
		stack[0] = uint64(c.result)
	}
	return nil
}

func (c *call) u32(i int) uint32 { return uint32(c.stack[i]) }
func (c *call) u64(i int) uint64 { return c.stack[i] }

// reserve checks that bytes are in memory.
func (c *call) reserve(at, n uint32) error {
	if uint64(at)+uint64(n) > c.size {
		return errFault
	}
	return nil
}

// get reads memory.
func (c *call) get(at, n uint32) ([]byte, error) {
	if err := c.reserve(at, n); err != nil {
		return nil, err
	}
	return c.Read(at, n)
}

// put writes to memory when the call has ended; the data is not changed until then.
func (c *call) put(at uint32, data []byte) error {
	if err := c.reserve(at, uint32(len(data))); err != nil {
		return err
	}
	if n := len(c.writes); n > 0 && uint64(c.writes[n-1].at)+uint64(len(c.writes[n-1].data)) == uint64(at) {
		last := &c.writes[n-1]
		last.data = append(last.data[:len(last.data):len(last.data)], data...)
		return nil
	}
	if len(data) > 0 {
		c.writes = append(c.writes, write{at, data})
	}
	return nil
}
