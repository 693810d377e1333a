package engine

import (
	"context"
	"errors"
	"fmt"

	"wasmformer/engine/lower"
	"wasmformer/engine/machine"
	"wasmformer/engine/wasm"
)

// Function is an exported function of an instance.
type Function struct {
	instance *Instance
	index    int
}

// ExportedFunction returns the function that the module exports under a name,
// or nil, whose [Function.Call] is an error.
func (i *Instance) ExportedFunction(name string) *Function {
	if i == nil || i.session == nil {
		return nil
	}
	e, ok := i.module.export(name, wasm.ExternFunc)
	if !ok {
		return nil
	}
	return &Function{i, i.unit.Func(int(e.index))}
}

// Type is the function's signature.
func (f *Function) Type() wasm.FuncType {
	if f == nil || f.instance == nil {
		return wasm.FuncType{}
	}
	return f.instance.program.Funcs[f.index].Type
}

// Call runs the function. Arguments and results are the values' bits, 32-bit
// ones in the low half; a reference is 0 for null, and a function's is what a
// call has returned. A trap is a *[TrapError]; a reached limit is a
// *[LimitError], a writer that failed an *[OutputError], and an ended context
// its error, after all three of which [Instance.Resume] goes on. If the function
// returned and only its last output could not be written, the results come with
// the *OutputError. A call gives up one that was left unfinished.
func (f *Function) Call(ctx context.Context, args ...uint64) ([]uint64, error) {
	if f == nil || f.instance == nil {
		return nil, errNoFunction
	}
	if err := f.instance.usable(ctx); err != nil {
		return nil, err
	}
	if want := len(f.Type().Params); len(args) != want {
		return nil, fmt.Errorf("%s takes %d arguments, got %d", f.instance.program.Funcs[f.index].Name, want, len(args))
	}
	var words []uint32
	for n, t := range f.Type().Params {
		if t == wasm.Funcref && !f.instance.isReference(args[n]) {
			return nil, fmt.Errorf("argument %d of %s: %d is no reference to a function", n+1, f.instance.program.Funcs[f.index].Name, args[n])
		}
		words = append(words, uint32(args[n]))
		if lower.Cells(t) == 2 {
			words = append(words, uint32(args[n]>>32))
		}
	}
	i := f.instance
	entry := i.program.Funcs[f.index].Entry
	i.pending = nil
	call := lower.AppendCall(nil, entry, words)
	if err := i.feed(ctx, lower.TokensOf(func(t *lower.Writer) { t.Tokens(call) })); err != nil {
		return nil, err
	}
	i.pending = f
	return i.Resume(ctx)
}

// isReference reports whether a value is null or a function of the program.
func (s *session) isReference(v uint64) bool {
	return v == 0 || v <= uint64(len(s.program.Funcs)) && !s.program.Funcs[v-1].Library
}

// Resume goes on with a call that a limit, a writer or the context stopped, and
// returns what Call would have returned.
func (i *Instance) Resume(ctx context.Context) ([]uint64, error) {
	if err := i.usable(ctx); err != nil {
		return nil, err
	}
	f := i.pending
	if f == nil {
		return nil, errors.New("no call to go on with")
	}
	ended, err := i.run(ctx)
	if !ended {
		return nil, err
	}
	i.pending = nil
	if i.tokens.At(i.tokens.Len()-1) != machine.MiscToken(machine.Halt) {
		return nil, err
	}
	return i.results(f.Type().Results), err
}

// results reads a call's results off the trace.
func (i *Instance) results(types []wasm.ValueType) []uint64 {
	cells := 0
	for _, t := range types {
		cells += lower.Cells(t)
	}
	results := make([]uint64, len(types))
	if cells == 0 {
		return results
	}
	words := i.state().Results(cells)
	for n, t := range types {
		results[n] = uint64(words[0])
		if lower.Cells(t) == 2 {
			results[n] |= uint64(words[1]) << 32
		}
		words = words[lower.Cells(t):]
	}
	return results
}

// Compute runs a program of the transformer-vm ABI: the input, ended by a zero
// byte, is written to the first multiple of 16 at or after the global
// __heap_base, and compute is called with its address.
func (i *Instance) Compute(ctx context.Context, input []byte) error {
	if err := i.usable(ctx); err != nil {
		return err
	}
	f := i.ExportedFunction("compute")
	if f == nil || f.Type().String() != (wasm.FuncType{Params: []wasm.ValueType{wasm.I32}}).String() {
		return errors.New("the module does not export compute (i32) -> ()")
	}
	base, ok := i.ExportedGlobal("__heap_base")
	if !ok {
		return errors.New("the module does not export the global __heap_base")
	}
	address := (uint32(base) + 15) &^ 15
	text := append(append(make([]byte, 0, len(input)+1), input...), 0)
	if err := i.Memory().Write(ctx, address, text); err != nil {
		return fmt.Errorf("input: %w", err)
	}
	_, err := f.Call(ctx, uint64(address))
	return err
}

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

// Write adds prompt tokens that put bytes into memory. It gives up a call that
// was left unfinished.
func (m Memory) Write(ctx context.Context, offset uint32, data []byte) error {
	i := m.instance
	if err := i.usable(ctx); err != nil {
		return err
	}
	end := uint64(offset) + uint64(len(data))
	if size := uint64(m.Size()); end > size {
		return fmt.Errorf("%d bytes at 0x%x do not fit a memory of %d bytes", len(data), offset, size)
	}
	i.pending = nil
	offset, end = offset+m.base(), end+uint64(m.base())
	state := i.state()
	return i.feed(ctx, lower.TokensOf(func(t *lower.Writer) {
		for at := offset &^ 3; uint64(at) < end; at += 4 {
			word := state.Word(at / 4)
			for b := uint32(0); b < 4; b++ {
				if a := at + b; a >= offset && uint64(a) < end {
					word = word&^(0xff<<(8*b)) | uint32(data[a-offset])<<(8*b)
				}
			}
			if at == offset&^3 {
				t.Number(at/4, machine.Jump)
			}
			t.Number(word, machine.Data)
		}
	}))
}

// ExportedGlobal returns the current value of an exported global, and false if
// the module exports none of that name.
func (i *Instance) ExportedGlobal(name string) (uint64, bool) {
	if i == nil || i.session == nil {
		return 0, false
	}
	e, ok := i.module.export(name, wasm.ExternGlobal)
	if !ok {
		return 0, false
	}
	cell := i.unit.GlobalCell(int(e.index))
	v := uint64(i.state().Global(cell))
	if lower.Cells(e.Type) == 2 {
		v |= uint64(i.state().Global(cell+1)) << 32
	}
	return v, true
}
