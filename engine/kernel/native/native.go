//go:build !js

// Package native runs generated kernels with wazero's compiler. Link it in,
// and [kernel.New] works:
//
//	import _ "wasmformer/engine/kernel/native"
//
// It runs modules that were generated from weights, never a user's program.
package native

import (
	"context"
	"fmt"

	"github.com/tetratelabs/wazero"
	"github.com/tetratelabs/wazero/api"
	"github.com/tetratelabs/wazero/experimental"

	"wasmformer/engine/kernel"
)

func init() { kernel.Register(runtime{}) }

type runtime struct{}

// memory is a module that exports nothing but a memory.
type memory struct {
	ctx     context.Context
	runtime wazero.Runtime
	memory  api.Memory
	space   *mapped
}

// memoryModule is (module (memory (export "memory") pages 65536)).
func memoryModule(pages int) []byte {
	b := []byte("\x00asm\x01\x00\x00\x00\x05")
	limits := append([]byte{1, 1}, leb(pages)...)
	limits = append(limits, leb(65536)...)
	b = append(append(b, byte(len(limits))), limits...)
	return append(b, "\x07\x0a\x01\x06memory\x02\x00"...)
}

func leb(v int) []byte {
	var b []byte
	for ; v >= 0x80; v >>= 7 {
		b = append(b, byte(v)|0x80)
	}
	return append(b, byte(v))
}

// NewMemory makes a memory with a wazero runtime of its own.
func (runtime) NewMemory(pages int) (kernel.Memory, error) {
	space := &mapped{}
	ctx := experimental.WithMemoryAllocator(context.Background(), space)
	ctx = experimental.WithCompilationWorkers(ctx, 2)
	r := wazero.NewRuntimeWithConfig(ctx, wazero.NewRuntimeConfigCompiler())
	module, err := r.InstantiateWithConfig(ctx, memoryModule(pages), wazero.NewModuleConfig().WithName("kernel"))
	if err != nil {
		r.Close(ctx)
		return nil, fmt.Errorf("kernel memory: %w", err)
	}
	return &memory{ctx, r, module.ExportedMemory("memory"), space}, nil
}

func (m *memory) Read(address int, dst []byte) {
	src, ok := m.memory.Read(uint32(address), uint32(len(dst)))
	if !ok {
		panic(fmt.Sprintf("BUG: kernel memory at %d, %d bytes", address, len(dst)))
	}
	copy(dst, src)
}

func (m *memory) Write(address int, src []byte) {
	if !m.memory.Write(uint32(address), src) {
		panic(fmt.Sprintf("BUG: kernel memory at %d, %d bytes", address, len(src)))
	}
}

func (m *memory) Instantiate(module []byte) (kernel.Instance, error) {
	compiled, err := m.runtime.CompileModule(m.ctx, module)
	if err != nil {
		return nil, err
	}
	inst, err := m.runtime.InstantiateModule(m.ctx, compiled, wazero.NewModuleConfig().WithName(""))
	if err != nil {
		return nil, err
	}
	return &instance{m.ctx, inst, compiled, inst.ExportedFunction("advance")}, nil
}

func (m *memory) Close() {
	m.runtime.Close(m.ctx)
	m.space.release()
}

type instance struct {
	ctx      context.Context
	module   api.Module
	compiled wazero.CompiledModule
	advance  api.Function
}

func (i *instance) Advance(n, free int) (int, error) {
	stack := [2]uint64{uint64(n), uint64(free)}
	if err := i.advance.CallWithStack(i.ctx, stack[:]); err != nil {
		return 0, err
	}
	return int(uint32(stack[0])), nil
}

func (i *instance) Close() {
	i.module.Close(i.ctx)
	i.compiled.Close(i.ctx)
}
