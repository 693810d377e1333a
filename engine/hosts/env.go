// Package hosts has what compilers have their programs import from env where they expect
// JavaScript around them, as far as it needs none: hosts for engine.Options.
package hosts

import (
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"math"
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
	m := engine.NewHostModule("env")
	// The functions are of bits: what makes them of Go's types is large in a browser.
	add := func(params, results string, f raw, names ...string) {
		for _, name := range names {
			m.Raw(name, engine.Signature{Params: types(params), Results: types(results)}, func(_ context.Context, c *engine.HostCall, stack []uint64) error {
				return f(c, stack)
			})
		}
	}
	add("", "d", func(_ *engine.HostCall, stack []uint64) error {
		stack[0] = math.Float64bits(clock)
		clock++
		return nil
	}, "emscripten_get_now", "emscripten_date_now", "_emscripten_date_now", "Date.now", "performance.now")
	add("", "", func(*engine.HostCall, []uint64) error { return errors.New("the program aborts") }, "abort", "_abort_js")
	add("i", "", func(_ *engine.HostCall, stack []uint64) error { return &engine.ExitError{Code: int(int32(stack[0]))} }, "exit", "_exit", "__exit")
	add("iii", "", copyBytes, "emscripten_memcpy_js", "_emscripten_memcpy_js", "emscripten_memcpy_big")
	add("iiii", "", assertFailed, "__assert_fail")
	add("i", "i", resize, "emscripten_resize_heap")
	add("", "i", func(_ *engine.HostCall, stack []uint64) error { stack[0] = 1; return nil }, "_emscripten_get_now_is_monotonic")
	add("", "d", func(_ *engine.HostCall, stack []uint64) error { stack[0] = 0; return nil }, "seed")
	add("iiddddd", "", trace, "trace")
	add("i", "", log, "console.log")
	high := uint64(0) // the upper half of an i64 result
	add("i", "", func(_ *engine.HostCall, stack []uint64) error { high = stack[0]; return nil }, "setTempRet0")
	add("", "i", func(_ *engine.HostCall, stack []uint64) error { stack[0] = high; return nil }, "getTempRet0")
	// The same names with other types: AssemblyScript's abort has its message and place as
	// parameters, older Emscriptens' memcpy returns where it wrote.
	emscripten := m
	m = engine.NewHostModule("env")
	add("iiii", "", aborted, "abort")
	add("iii", "i", copyBytes, "emscripten_memcpy_big")
	return engine.HostFor(func(im engine.External) (engine.Import, bool) {
		if found, ok := m.Provide(im); ok {
			return found, ok
		}
		return emscripten.Provide(im)
	})
}

// raw is a function whose values are bits, as [engine.HostFunc] has them.
type raw func(c *engine.HostCall, stack []uint64) error

// types are i for an i32 and d for an f64.
func types(letters string) (list []engine.ValueType) {
	for _, letter := range letters {
		list = append(list, map[rune]engine.ValueType{'i': engine.I32, 'd': engine.F64}[letter])
	}
	return list
}

// aborted is AssemblyScript's abort: a message, a file, a line and a column.
func aborted(c *engine.HostCall, stack []uint64) error {
	what, err := script(c, uint32(stack[0]))
	if err != nil {
		return err
	}
	where, err := script(c, uint32(stack[1]))
	if err != nil {
		return err
	}
	return fmt.Errorf("abort: %s at %s:%d:%d", printable.Name(what), printable.Name(where), uint32(stack[2]), uint32(stack[3]))
}

// trace is AssemblyScript's trace: a message, and how many of the five numbers count.
func trace(c *engine.HostCall, stack []uint64) error {
	text, err := script(c, uint32(stack[0]))
	if err != nil {
		return err
	}
	text = "trace: " + text
	for _, bits := range stack[2 : 2+max(0, min(5, int32(stack[1])))] {
		text += fmt.Sprintf(" %v", math.Float64frombits(bits))
	}
	_, err = fmt.Fprintln(c.ErrorOutput(), text)
	return err
}

// log is AssemblyScript's console.log.
func log(c *engine.HostCall, stack []uint64) error {
	text, err := script(c, uint32(stack[0]))
	if err == nil {
		_, err = fmt.Fprintln(c.Output(), text)
	}
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

// assertFailed is the end of an assert of C: a condition, a file, a line and a function.
func assertFailed(c *engine.HostCall, stack []uint64) error {
	var texts [3]string
	for i, at := range []uint32{uint32(stack[0]), uint32(stack[1]), uint32(stack[3])} {
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
	return fmt.Errorf("assertion failed: %s at %s:%d in %s", texts[0], texts[1], uint32(stack[2]), texts[2])
}

// copyBytes is memcpy: to, from, and how many.
func copyBytes(c *engine.HostCall, stack []uint64) error {
	data, err := c.Read(uint32(stack[1]), uint32(stack[2]))
	if err != nil {
		return err
	}
	return c.Write(uint32(stack[0]), data)
}

// resize grows the memory to a size in bytes and returns whether it could.
func resize(c *engine.HostCall, stack []uint64) error {
	size := stack[0]
	before, err := c.MemorySize()
	if stack[0] = 1; err != nil || size <= before {
		return err
	}
	grown, err := c.Grow(uint32((size - before + 0xffff) >> 16))
	if !grown {
		stack[0] = 0
	}
	return err
}
