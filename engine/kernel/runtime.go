package kernel

import "sync"

// Runtime runs generated modules. A module imports a memory, ("kernel",
// "memory"), of 1 to 65536 pages, and exports functions of i32 numbers.
type Runtime interface {
	// NewMemory returns a memory of the given pages, all zeros.
	NewMemory(pages int) (Memory, error)
}

// Memory is a linear memory, and what runs on it.
type Memory interface {
	// Read copies from the memory to dst.
	Read(address int, dst []byte)
	// Write copies src to the memory.
	Write(address int, src []byte)
	// Instantiate compiles a module on this memory.
	Instantiate(module []byte) (Instance, error)
	// Close frees the memory and its instances.
	Close()
}

// Instance is a module that can be called.
type Instance interface {
	// Advance calls the exported function "advance". An error is a trap.
	Advance(n, free int) (int, error)
	// Close frees the code.
	Close()
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

// Available reports whether there is a runtime.
func Available() bool { return runtime() != nil }

func runtime() Runtime {
	mutex.Lock()
	defer mutex.Unlock()
	return registered
}
