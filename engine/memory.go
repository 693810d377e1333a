package engine

import (
	"context"

	"wasmformer/engine/internal/host"
	"wasmformer/engine/internal/machine"
)

// Memory is an instance's linear memory, seen through the trace.
type Memory struct{ instance *Instance }

// Memory returns the instance's memory, of no bytes if the module has none.
func (i *Instance) Memory() Memory { return Memory{i} }

// Size is the memory's size in bytes.
func (m Memory) Size() uint32 {
	if m.instance == nil || m.instance.session == nil {
		return 0
	}
	n := m.instance.unit.Memory()
	if n < 0 {
		return 0
	}
	// Only another model than the interpreter's could grow it further.
	return min(m.instance.state().Cell(machine.SizeCell+n), machine.MaxPages) << 16
}

// base is the address of the memory's first byte among all memories.
func (m Memory) base() uint32 {
	return uint32(machine.MemoryBase(max(m.instance.unit.Memory(), 0))) << 16
}

// Read returns n bytes from an offset, and false beyond the memory's size. It
// reads them off the trace: the first call after a run replays it, at some
// ten million tokens a second.
func (m Memory) Read(offset, n uint32) ([]byte, bool) {
	if uint64(offset)+uint64(n) > uint64(m.Size()) {
		return nil, false
	}
	out := make([]byte, n)
	if n == 0 {
		return out, true
	}
	state, at := m.instance.state(), m.base()+offset
	for i := range out {
		a := at + uint32(i)
		out[i] = byte(state.Word(a/4) >> (8 * (a % 4)))
	}
	return out, true
}

// Write adds prompt tokens that put bytes into memory. Beyond the memory's size it
// is a *[BoundsError]. It gives up a call that was left unfinished.
func (m Memory) Write(ctx context.Context, offset uint32, data []byte) error {
	i := m.instance
	if err := i.usable(ctx); err != nil {
		return err
	}
	if size := uint64(m.Size()); uint64(offset)+uint64(len(data)) > size {
		return &BoundsError{uint64(offset), uint64(len(data)), size}
	}
	i.pending, i.asked = nil, nil
	return i.feed(ctx, host.Bytes(i.program, i.state(), offset+m.base(), data))
}
