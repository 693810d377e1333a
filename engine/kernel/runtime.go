package kernel

import "sync"

// Runtime runs generated modules. A module imports a memory, ("kernel",
// "memory"), of 1 to 65536 pages, and exports "advance", a function of two i32
// numbers with an i32 result.
type Runtime interface {
	// NewMemory returns a memory of the given pages, all zeros.
	NewMemory(pages int) (Memory, error)
	// Compile compiles a module, for any number of memories.
	Compile(code []byte) (Module, error)
}

// Memory is a linear memory.
type Memory interface {
	// Read copies from the memory to dst.
	Read(address int, dst []byte)
	// Write copies src to the memory.
	Write(address int, src []byte)
	// Close frees the memory and the instances on it.
	Close()
}

// Module is compiled code.
type Module interface {
	// Instantiate makes the module run on a memory of the same runtime.
	Instantiate(Memory) (Instance, error)
}

// Instance is a module that can be called. It returns often: JavaScript's
// engines give a function its fast code between calls only.
type Instance interface {
	// Advance calls the exported function. An error is a trap.
	Advance(n, free int) (int, error)
}

var (
	registered Runtime
	mutex      sync.Mutex
)

// Register names the runtime for all kernels: packages that have one do it as
// they are linked in.
func Register(r Runtime) {
	mutex.Lock()
	defer mutex.Unlock()
	registered = r
}

// Compile compiles a module, such as an image, with the runtime in use.
func Compile(code []byte) (Module, error) {
	r := runtime()
	if r == nil {
		return nil, ErrNoRuntime
	}
	return r.Compile(code)
}

// Available reports whether there is a runtime.
func Available() bool { return runtime() != nil }

func runtime() Runtime {
	mutex.Lock()
	defer mutex.Unlock()
	return registered
}
