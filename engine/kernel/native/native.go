//go:build !js

// Package native runs generated kernels with wazero's compiler. Link it in, and
// engines compile models to kernels, by [kernel.Prepare]:
//
//	import _ "wasmformer/engine/kernel/native"
//
// It links the decoders of package weights, too. It runs modules that were generated from weights, never a user's program.
package native

import (
	"context"
	"fmt"
	"sync"

	"github.com/tetratelabs/wazero"
	"github.com/tetratelabs/wazero/api"
	"github.com/tetratelabs/wazero/experimental"

	"wasmformer/engine/kernel"
	_ "wasmformer/engine/weights"
)

func init() { kernel.Register(&runtime{}) }

// runtime is one wazero runtime for all kernels, made when first needed.
type runtime struct {
	once  sync.Once
	inner wazero.Runtime
}

func (r *runtime) wazero() wazero.Runtime {
	r.once.Do(func() { r.inner = wazero.NewRuntimeWithConfig(context.Background(), wazero.NewRuntimeConfigCompiler()) })
	return r.inner
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

// memory is a module that exports nothing but a memory.
type memory struct {
	module    api.Module
	memory    api.Memory
	space     *mapped
	instances []api.Module
}

// NewMemory makes a memory.
func (r *runtime) NewMemory(pages int) (kernel.Memory, error) {
	space := &mapped{}
	ctx := experimental.WithMemoryAllocator(context.Background(), space)
	module, err := r.wazero().InstantiateWithConfig(ctx, memoryModule(pages), wazero.NewModuleConfig().WithName(""))
	if err != nil {
		return nil, fmt.Errorf("kernel memory: %w", err)
	}
	return &memory{module: module, memory: module.ExportedMemory("memory"), space: space}, nil
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

// Close frees the memory and what runs on it.
func (m *memory) Close() {
	for _, i := range m.instances {
		i.Close(context.Background())
	}
	m.module.Close(context.Background())
	m.space.release()
}

type module struct {
	runtime wazero.Runtime
	code    wazero.CompiledModule
}

// Compile compiles a module on two cores.
func (r *runtime) Compile(code []byte) (kernel.Module, error) {
	compiled, err := r.wazero().CompileModule(experimental.WithCompilationWorkers(context.Background(), 2), code)
	return &module{r.wazero(), compiled}, err
}

// Instantiate links the module with a memory.
func (m *module) Instantiate(on kernel.Memory) (kernel.Instance, error) {
	memory := on.(*memory)
	ctx := experimental.WithImportResolver(context.Background(), func(string) api.Module { return memory.module })
	inst, err := m.runtime.InstantiateModule(ctx, m.code, wazero.NewModuleConfig().WithName(""))
	if err != nil {
		return nil, err
	}
	memory.instances = append(memory.instances, inst)
	return &instance{inst.ExportedFunction("advance")}, nil
}

type instance struct{ advance api.Function }

func (i *instance) Advance(n, free int) (int, error) {
	stack := [2]uint64{uint64(n), uint64(free)}
	if err := i.advance.CallWithStack(context.Background(), stack[:]); err != nil {
		return 0, err
	}
	return int(uint32(stack[0])), nil
}
