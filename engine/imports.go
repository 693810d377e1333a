package engine

import (
	"context"
	"fmt"
	"math"
	"reflect"

	"wasmformer/engine/internal/lower"
	"wasmformer/engine/internal/wasm"
)

// Host answers imports. [HostModule] is one; a program imports from all hosts of
// [Options.Hosts], of which the first that has an import counts.
type Host interface {
	// Provide returns what there is for an import, and false for nothing.
	Provide(im External) (Import, bool)
}

// HostFunc answers a call of an import. The stack holds the arguments' bits, see
// [ValueType], and takes those of the results, from its beginning: it is as long as the
// longer of the two. An error ends the call as a trap does, with a *[HostError]; the
// context's own, once it has ended, only stops the run, and [Instance.Resume] asks again.
type HostFunc func(ctx context.Context, call *HostCall, stack []uint64) error

// Import is what a host has for an import: a function, or what a global holds at first.
// Memories and tables are as large as the program declares them.
type Import struct {
	Func HostFunc
	Bits uint64
}

// HostFor is a Host that is a function.
type HostFor func(im External) (Import, bool)

// Provide calls the function.
func (f HostFor) Provide(im External) (Import, bool) { return f(im) }

// Hosts for what a program imports and nobody has.
var (
	// TrapImports has every import: its functions trap when they are called, its
	// globals are 0.
	TrapImports Host = HostFor(func(im External) (Import, bool) {
		return Import{Func: func(context.Context, *HostCall, []uint64) error { return ErrNotProvided }}, true
	})
	// ZeroImports has every import: its functions return 0 and null, its globals are 0.
	ZeroImports Host = HostFor(func(im External) (Import, bool) {
		return Import{Func: func(_ context.Context, _ *HostCall, stack []uint64) error {
			clear(stack)
			return nil
		}}, true
	})
)

// HostModule is a host with functions and globals of one module name.
type HostModule struct {
	name    string
	exports map[string]hostExport
}

type hostExport struct {
	Import
	signature *Signature // of a function
	global    *globalType
}

type globalType struct {
	value   ValueType
	mutable bool
}

// NewHostModule returns a module without exports. Programs import from it by its name.
func NewHostModule(name string) *HostModule {
	return &HostModule{name, map[string]hostExport{}}
}

// Raw adds a function that reads and writes its values' bits, at the least cost, and
// returns the module.
func (m *HostModule) Raw(name string, signature Signature, f HostFunc) *HostModule {
	m.exports[name] = hostExport{Import: Import{Func: f}, signature: &signature}
	return m
}

// Global adds a global with its first value's bits, and returns the module.
func (m *HostModule) Global(name string, t ValueType, mutable bool, bits uint64) *HostModule {
	m.exports[name] = hostExport{Import: Import{Bits: bits}, global: &globalType{t, mutable}}
	return m
}

// Func adds a Go function and returns the module. It may take a [context.Context], then a
// *[HostCall], then int32 or uint32, int64 or uint64, float32 and float64, and return such
// numbers and, last, an error. Others panic here.
func (m *HostModule) Func(name string, function any) *HostModule {
	f, signature, err := wrap(function)
	if err != nil {
		panic(fmt.Sprintf("HostModule.Func(%q): %v", name, err))
	}
	return m.Raw(name, signature, f)
}

// Provide returns an export that fits an import. One of another type is none, so that
// another host may have it.
func (m *HostModule) Provide(im External) (Import, bool) {
	e, ok := m.exports[im.Name]
	if !ok || im.Module != m.name {
		return Import{}, false
	}
	switch {
	case e.signature != nil:
		ok = im.Kind == ExternFunc && im.Signature.Equal(*e.signature)
	case e.global != nil:
		ok = im.Kind == ExternGlobal && im.Type == e.global.value && im.Mutable == e.global.mutable
	}
	return e.Import, ok
}

var (
	contextType = reflect.TypeFor[context.Context]()
	callType    = reflect.TypeFor[*HostCall]()
	errorType   = reflect.TypeFor[error]()
)

// wrap makes a Go function one of bits.
func wrap(function any) (f HostFunc, signature Signature, err error) {
	v := reflect.ValueOf(function)
	if !v.IsValid() || v.Kind() != reflect.Func || v.Type().IsVariadic() || v.IsNil() {
		return nil, signature, fmt.Errorf("%T is no function with a fixed number of parameters", function)
	}
	t := v.Type()
	first := 0
	takesContext := t.NumIn() > first && t.In(first) == contextType
	if takesContext {
		first++
	}
	takesCall := t.NumIn() > first && t.In(first) == callType
	if takesCall {
		first++
	}
	for i := first; i < t.NumIn(); i++ {
		if signature.Params, err = withNumber(signature.Params, t.In(i)); err != nil {
			return nil, signature, fmt.Errorf("parameter %d: %w", i+1, err)
		}
	}
	results := t.NumOut()
	fails := results > 0 && t.Out(results-1) == errorType
	if fails {
		results--
	}
	for i := range results {
		if signature.Results, err = withNumber(signature.Results, t.Out(i)); err != nil {
			return nil, signature, fmt.Errorf("result %d: %w", i+1, err)
		}
	}
	return func(ctx context.Context, call *HostCall, stack []uint64) error {
		in := make([]reflect.Value, 0, t.NumIn())
		if takesContext {
			in = append(in, reflect.ValueOf(ctx))
		}
		if takesCall {
			in = append(in, reflect.ValueOf(call))
		}
		for i := first; i < t.NumIn(); i++ {
			in = append(in, fromBits(t.In(i), stack[i-first]))
		}
		out := v.Call(in)
		if fails && !out[results].IsNil() {
			return out[results].Interface().(error)
		}
		for i := range results {
			stack[i] = toBits(out[i])
		}
		return nil
	}, signature, nil
}

func withNumber(list []ValueType, t reflect.Type) ([]ValueType, error) {
	switch t.Kind() {
	case reflect.Int32, reflect.Uint32:
		return append(list, I32), nil
	case reflect.Int64, reflect.Uint64:
		return append(list, I64), nil
	case reflect.Float32:
		return append(list, F32), nil
	case reflect.Float64:
		return append(list, F64), nil
	}
	return nil, fmt.Errorf("%v, want an int32, uint32, int64, uint64, float32 or float64", t)
}

func fromBits(t reflect.Type, bits uint64) reflect.Value {
	v := reflect.New(t).Elem()
	switch t.Kind() {
	case reflect.Int32:
		v.SetInt(int64(int32(bits)))
	case reflect.Int64:
		v.SetInt(int64(bits))
	case reflect.Float32:
		v.SetFloat(float64(math.Float32frombits(uint32(bits))))
	case reflect.Float64:
		v.SetFloat(math.Float64frombits(bits))
	default:
		v.SetUint(bits)
	}
	return v
}

func toBits(v reflect.Value) uint64 {
	switch v.Kind() {
	case reflect.Int32:
		return uint64(uint32(v.Int()))
	case reflect.Int64:
		return uint64(v.Int())
	case reflect.Float32:
		return uint64(math.Float32bits(float32(v.Float())))
	case reflect.Float64:
		return math.Float64bits(v.Float())
	}
	return v.Uint()
}

// provide asks hosts, in order.
func provide(hosts []Host, im External) (Import, bool) {
	for _, h := range hosts {
		if found, ok := h.Provide(im); ok && (im.Kind != ExternFunc || found.Func != nil) {
			return found, true
		}
	}
	return Import{}, false
}

// provides is what hosts have, for the lowering of a module.
func provides(m *wasm.Module, hosts []Host) lower.Provides {
	return func(im *wasm.Import) (uint64, bool) {
		found, ok := provide(hosts, importOf(m, im))
		return found.Bits, ok
	}
}

// unknown takes every import that no library has, so that a module can be compiled before
// it is known who answers them.
func unknown(im *wasm.Import) (uint64, bool) { return 0, !lower.Builtin(im) }
