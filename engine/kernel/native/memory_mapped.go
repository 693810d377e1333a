//go:build linux || darwin

package native

import (
	"fmt"
	"syscall"

	"github.com/tetratelabs/wazero/experimental"
)

// mapped is a linear memory in address space reserved for its largest size:
// it grows without a copy. What it does not use yet can not be accessed, so the
// system does not count it.
type mapped struct {
	all  []byte
	used uint64
}

// Allocate reserves the address space.
func (m *mapped) Allocate(_, limit uint64) experimental.LinearMemory {
	all, err := syscall.Mmap(-1, 0, int(limit), syscall.PROT_NONE, syscall.MAP_PRIVATE|syscall.MAP_ANON)
	if err != nil {
		panic(fmt.Sprintf("kernel: %d bytes of address space: %v", limit, err))
	}
	m.all = all
	return m
}

// Reallocate gives more of the reserved space; nil if there is none.
func (m *mapped) Reallocate(size uint64) []byte {
	if size > uint64(len(m.all)) {
		return nil
	}
	if size > m.used {
		if syscall.Mprotect(m.all[m.used:size], syscall.PROT_READ|syscall.PROT_WRITE) != nil {
			return nil
		}
		m.used = size
	}
	return m.all[:size]
}

// Free does nothing: wazero calls it whenever a module that imports the memory
// is closed.
func (m *mapped) Free() {}

// release gives the space back.
func (m *mapped) release() {
	syscall.Munmap(m.all)
	m.all = nil
}
