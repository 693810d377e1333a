//go:build (linux || darwin) && (amd64 || arm64)

package compiled

import (
	"bytes"
	"compress/flate"
	_ "embed"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"sync"
	"syscall"
	"unsafe"

	"wasmformer/engine/internal/decoders"
	"wasmformer/engine/kernel"
)

func init() { decoders.LinkCompiled(sync.OnceValues(load)) }

//go:embed memory.bin
var packed []byte

// load unpacks what a decoder must know and its memory's first content.
func load() (*kernel.Program, error) {
	b, err := io.ReadAll(flate.NewReader(bytes.NewReader(packed)))
	if err != nil {
		return nil, fmt.Errorf("compiled kernel: memory.bin: %w", err)
	}
	next := func() int {
		v := binary.LittleEndian.Uint32(b)
		b = b[4:]
		return int(v)
	}
	take := func(n int) []byte {
		part := b[:n]
		b = b[n:]
		return part
	}
	section := take(next())
	m := &module{}
	for len(b) > 0 {
		m.segments = append(m.segments, segment{next(), take(next())})
	}
	return kernel.LoadOn(runtime{}, m, section)
}

// runtime gives memory to code that needs no compilation.
type runtime struct{}

// Compile is not what this runtime is for.
func (runtime) Compile([]byte) (kernel.Module, error) {
	return nil, errors.New("compiled kernel: its code is fixed")
}

// addressSpace is what the code can reach without a check: any 32-bit address
// and the offset of an instruction.
const addressSpace = 1<<32 + 1<<27

// memory is address space of its own; the system gives it memory where it is
// touched.
type memory struct{ space []byte }

// NewMemory reserves address space for a linear memory of any size.
func (runtime) NewMemory(int) (kernel.Memory, error) {
	space, err := syscall.Mmap(-1, 0, addressSpace, syscall.PROT_READ|syscall.PROT_WRITE, syscall.MAP_PRIVATE|syscall.MAP_ANON|syscall.MAP_NORESERVE)
	if err != nil {
		return nil, fmt.Errorf("compiled kernel: %d bytes of address space: %w", addressSpace, err)
	}
	return &memory{space}, nil
}

func (m *memory) Read(address int, dst []byte) { copy(dst, m.space[address:][:len(dst)]) }

func (m *memory) Write(address int, src []byte) { copy(m.space[address:][:len(src)], src) }

func (m *memory) Close() {
	syscall.Munmap(m.space)
	m.space = nil
}

type module struct{ segments []segment }

type segment struct {
	at    int
	bytes []byte
}

// Instantiate writes the memory's first content.
func (m *module) Instantiate(on kernel.Memory) (kernel.Instance, error) {
	for _, s := range m.segments {
		on.Write(s.at, s.bytes)
	}
	return &instance{on.(*memory)}, nil
}

type instance struct{ memory *memory }

func (i *instance) Advance(n, free int) (int, error) {
	return int(advance(space{unsafe.Pointer(&i.memory.space[0])}, uint32(n), uint32(free))), nil
}
