// Package hosts has what compilers have their programs import from env where they expect
// JavaScript around them, as far as it needs none: hosts for engine.Options.
package hosts

import (
	"encoding/binary"
	"errors"
	"fmt"
	"unicode/utf16"

	"wasmformer/engine"
	"wasmformer/engine/printable"
)

// Env are the functions of AssemblyScript's default runtime (abort, trace, seed,
// console.log) and of Emscripten's that need no JavaScript. What prints prints to the
// program's output, what fails to its error output. Clocks and random numbers are the same
// in each run: a clock starts at 0 and advances by a millisecond each time that it is read.
// It keeps the clock, so each instance needs its own.
func Env() engine.Host {
	clock := 0.0
	now := func() float64 { clock++; return clock - 1 }
	m := engine.NewHostModule("env")
	for _, name := range []string{"emscripten_get_now", "emscripten_date_now", "_emscripten_date_now", "Date.now", "performance.now"} {
		m.Func(name, now)
	}
	for _, name := range []string{"abort", "_abort_js"} {
		m.Func(name, func() error { return errors.New("the program aborts") })
	}
	for _, name := range []string{"exit", "_exit", "__exit"} {
		m.Func(name, func(code int32) error { return &engine.ExitError{Code: int(code)} })
	}
	for _, name := range []string{"emscripten_memcpy_js", "_emscripten_memcpy_js", "emscripten_memcpy_big"} {
		m.Func(name, copyBytes)
	}
	m.Func("__assert_fail", assertFailed)
	m.Func("emscripten_resize_heap", resize)
	m.Func("_emscripten_get_now_is_monotonic", func() int32 { return 1 })
	m.Func("seed", func() float64 { return 0 })
	m.Func("trace", trace)
	m.Func("console.log", func(c *engine.HostCall, at uint32) error {
		text, err := script(c, at)
		if err == nil {
			_, err = fmt.Fprintln(c.Output(), text)
		}
		return err
	})
	// Both compilers have an abort: this one has its message and place as parameters.
	assemblyScript := engine.NewHostModule("env").Func("abort", aborted)
	return engine.HostFor(func(im engine.External) (engine.Import, bool) {
		if found, ok := assemblyScript.Provide(im); ok {
			return found, ok
		}
		return m.Provide(im)
	})
}

// aborted is AssemblyScript's abort.
func aborted(c *engine.HostCall, message, file, line, column uint32) error {
	what, err := script(c, message)
	if err != nil {
		return err
	}
	where, err := script(c, file)
	if err != nil {
		return err
	}
	return fmt.Errorf("abort: %s at %s:%d:%d", printable.Name(what), printable.Name(where), line, column)
}

// trace is AssemblyScript's trace: a message and up to five numbers.
func trace(c *engine.HostCall, message uint32, n int32, a0, a1, a2, a3, a4 float64) error {
	text, err := script(c, message)
	if err != nil {
		return err
	}
	text = "trace: " + text
	for i, v := range []float64{a0, a1, a2, a3, a4} {
		if int32(i) < n {
			text += fmt.Sprintf(" %v", v)
		}
	}
	_, err = fmt.Fprintln(c.ErrorOutput(), text)
	return err
}

// longest bounds the texts that are read, in bytes.
const longest = 1 << 16

// script reads a string of AssemblyScript: UTF-16, its size in bytes in the word before it.
func script(c *engine.HostCall, at uint32) (string, error) {
	if at == 0 {
		return "null", nil
	}
	size, err := c.ReadUint32(at - 4)
	if err != nil {
		return "", err
	}
	data, err := c.Read(at, min(size, longest)&^1)
	if err != nil {
		return "", err
	}
	units := make([]uint16, len(data)/2)
	for i := range units {
		units[i] = binary.LittleEndian.Uint16(data[2*i:])
	}
	return string(utf16.Decode(units)), nil
}

// assertFailed is the end of an assert of C.
func assertFailed(c *engine.HostCall, condition, file, line, function uint32) error {
	var texts [3]string
	for i, at := range []uint32{condition, file, function} {
		if at == 0 {
			texts[i] = "unknown"
			continue
		}
		text, err := c.ReadString(at, longest)
		if err != nil {
			return err
		}
		texts[i] = printable.Name(text)
	}
	return fmt.Errorf("assertion failed: %s at %s:%d in %s", texts[0], texts[1], line, texts[2])
}

// copyBytes is memcpy.
func copyBytes(c *engine.HostCall, to, from, n uint32) error {
	data, err := c.Read(from, n)
	if err != nil {
		return err
	}
	return c.Write(to, data)
}

// resize grows the memory to a size in bytes and reports whether it could.
func resize(c *engine.HostCall, size uint32) (int32, error) {
	before, err := c.MemorySize()
	if err != nil || uint64(size) <= before {
		return 1, err
	}
	grown, err := c.Grow(uint32((uint64(size) - before + 0xffff) >> 16))
	if err != nil || !grown {
		return 0, err
	}
	return 1, nil
}
