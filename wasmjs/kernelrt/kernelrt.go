//go:build js && wasm

// Package kernelrt runs generated kernels in the JavaScript engine that runs
// this program: a browser's worker, or Node. Link it in, and [kernel.Prepare]
// and [Load] work.
//
// A kernel has a memory of its own beside Go's. A call from Go costs about a
// microsecond and decodes thousands of tokens; it returns that often so that
// the engine can replace the module's first, quickly made code by its fast
// code, which it does between calls only.
package kernelrt

import (
	"fmt"
	"syscall/js"

	"wasmformer/engine/kernel"
)

func init() { kernel.Register(runtime{}) }

type runtime struct{}

type memory struct {
	memory js.Value
	views  map[region]js.Value // those used lately: a value of JavaScript's costs Go a finalizer
}

// region is a part of the memory.
type region struct{ address, n int }

const maxViews = 16

// NewMemory makes a WebAssembly.Memory. Engines differ in how large a maximum
// they accept; one that is smaller than the module's is fine with it.
func (runtime) NewMemory(pages int) (kernel.Memory, error) {
	var err error
	for limit := 1 << 16; limit >= 1<<13; limit /= 2 {
		var m js.Value
		m, err = construct("Memory", map[string]any{"initial": pages, "maximum": limit})
		if err == nil {
			return &memory{memory: m, views: map[region]js.Value{}}, nil
		}
	}
	return nil, fmt.Errorf("kernel memory: %w", err)
}

// construct makes a WebAssembly object; what JavaScript throws is the error.
func construct(class string, args ...any) (v js.Value, err error) {
	defer func() {
		if thrown, ok := recover().(js.Error); ok {
			err = thrown
		}
	}()
	return js.Global().Get("WebAssembly").Get(class).New(args...), nil
}

// view is a Uint8Array on a part of the memory. When the memory grows, older
// ones become empty.
func (m *memory) view(address, n int) js.Value {
	at := region{address, n}
	if v, ok := m.views[at]; ok && v.Length() == n {
		return v
	}
	if len(m.views) == maxViews {
		clear(m.views)
	}
	v := js.Global().Get("Uint8Array").New(m.memory.Get("buffer"), address, n)
	m.views[at] = v
	return v
}

func (m *memory) Read(address int, dst []byte) { js.CopyBytesToGo(dst, m.view(address, len(dst))) }

func (m *memory) Write(address int, src []byte) { js.CopyBytesToJS(m.view(address, len(src)), src) }

// Close drops the memory; JavaScript's collector does the rest.
func (m *memory) Close() { m.memory, m.views = js.Undefined(), nil }

type module struct{ module js.Value }

// Compile makes a WebAssembly.Module, at once: a worker may.
func (runtime) Compile(code []byte) (kernel.Module, error) {
	bytes := js.Global().Get("Uint8Array").New(len(code))
	js.CopyBytesToJS(bytes, code)
	m, err := construct("Module", bytes)
	return &module{m}, err
}

// Load makes a program from a compiled image of a kernel, a WebAssembly.Module.
func Load(image js.Value) (*kernel.Program, error) {
	module, section := Split(image)
	return kernel.Load(module, section)
}

// Split gives an image's module and its custom section, empty if it has none.
func Split(image js.Value) (kernel.Module, []byte) {
	sections := js.Global().Get("WebAssembly").Get("Module").Call("customSections", image, kernel.CustomSection)
	if sections.Length() == 0 {
		return &module{image}, nil
	}
	bytes := js.Global().Get("Uint8Array").New(sections.Index(0))
	section := make([]byte, bytes.Length())
	js.CopyBytesToGo(section, bytes)
	return &module{image}, section
}

// Instantiate links the module with a memory.
func (m *module) Instantiate(on kernel.Memory) (kernel.Instance, error) {
	imports := map[string]any{"kernel": map[string]any{"memory": on.(*memory).memory}}
	i, err := construct("Instance", m.module, imports)
	if err != nil {
		return nil, err
	}
	return &instance{i.Get("exports").Get("advance")}, nil
}

type instance struct{ advance js.Value }

func (i *instance) Advance(n, free int) (count int, err error) {
	defer func() {
		if thrown, ok := recover().(js.Error); ok {
			err = thrown
		}
	}()
	return i.advance.Invoke(n, free).Int(), nil
}
