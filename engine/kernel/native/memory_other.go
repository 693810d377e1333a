//go:build !js && !linux && !darwin

package native

import "github.com/tetratelabs/wazero/experimental"

// mapped is a linear memory that is copied as it grows.
type mapped struct{ all []byte }

// Allocate begins with an empty memory.
func (m *mapped) Allocate(size, _ uint64) experimental.LinearMemory {
	m.all = make([]byte, 0, size)
	return m
}

// Reallocate grows by half at least.
func (m *mapped) Reallocate(size uint64) []byte {
	if size > uint64(cap(m.all)) {
		grown := make([]byte, len(m.all), max(size, uint64(cap(m.all))*3/2))
		copy(grown, m.all)
		m.all = grown
	}
	m.all = m.all[:size]
	return m.all
}

// Free does nothing: wazero calls it whenever a module that imports the memory
// is closed.
func (m *mapped) Free() {}

func (m *mapped) release() { m.all = nil }
