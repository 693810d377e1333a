package engine_test

import (
	"context"
	"errors"
	"fmt"
	"reflect"
	"slices"
	"testing"

	"wasmformer/engine"
	"wasmformer/engine/internal/differential"
	_ "wasmformer/engine/kernel/native"
)

// eachDecoder runs a test on both fast decoders.
func eachDecoder(t *testing.T, test func(t *testing.T, o engine.Options)) {
	for _, name := range []string{engine.Planned, engine.Kernel} {
		t.Run(name, func(t *testing.T) { test(t, engine.Options{Decoder: name}) })
	}
}

// instantiate makes an instance of a module that must be good.
func instantiate(t *testing.T, m *differential.Module, o engine.Options) *engine.Instance {
	t.Helper()
	compiled, err := engine.Compile(m.Bytes())
	if err != nil {
		t.Fatal(err)
	}
	inst, err := compiled.Instantiate(context.Background(), o)
	if err != nil {
		t.Fatal(err)
	}
	return inst
}

// call calls an export that must return.
func call(t *testing.T, inst *engine.Instance, name string, args ...uint64) []uint64 {
	t.Helper()
	results, err := inst.ExportedFunction(name).Call(context.Background(), args...)
	if err != nil {
		t.Fatalf("%s%v: %v", name, args, err)
	}
	return results
}

// trapOf calls an export that must trap.
func trapOf(t *testing.T, inst *engine.Instance, name string, args ...uint64) *engine.TrapError {
	t.Helper()
	_, err := inst.ExportedFunction(name).Call(context.Background(), args...)
	var trap *engine.TrapError
	if !errors.As(err, &trap) {
		t.Fatalf("%s%v: got %v, want a trap", name, args, err)
	}
	return trap
}

// TestStackExhaustion recurses without an end, and then exactly as deep as
// there are frames.
func TestStackExhaustion(t *testing.T) { eachDecoder(t, stackExhaustion) }

func stackExhaustion(t *testing.T, o engine.Options) {
	m := &differential.Module{Globals: []differential.Global{{}}}
	m.F(0, 0, 0, "global.get 0  i32.const 1  i32.add  global.set 0  call 0")
	m.F(1, 1, 1, "local.get 0  if i32  local.get 0  i32.const 1  i32.sub  call 1  i32.const 1  i32.add  else  local.get 1  end")
	inst := instantiate(t, m, o)
	for range 2 {
		if trap := trapOf(t, inst, "f0"); trap.Reason != "call stack exhausted" || trap.Func != 0 {
			t.Errorf("got %v", trap)
		}
	}
	if depth, _ := inst.ExportedGlobal("g0"); depth != 2*16000 {
		t.Errorf("two runs went %d calls deep in all, want 32000", depth)
	}
	if got := call(t, inst, "f1", 15_999); got[0] != 15_999 {
		t.Errorf("15999 calls deep: got %d", got[0])
	}
	if trap := trapOf(t, inst, "f1", 16_000); trap.Reason != "call stack exhausted" || trap.Func != 1 {
		t.Errorf("got %v", trap)
	}
	if got := call(t, inst, "f1", 3); got[0] != 3 {
		t.Errorf("after it: got %d", got[0])
	}
}

// TestLocalsAreZero re-enters a function at a depth where its locals were
// written before, by it and by another function.
func TestLocalsAreZero(t *testing.T) { eachDecoder(t, localsAreZero) }

func localsAreZero(t *testing.T, o engine.Options) {
	m := &differential.Module{}
	m.F(1, 1, 2, "local.get 1  local.get 2  i32.add  local.get 0  local.set 1  local.get 0  local.set 2")
	m.F(1, 1, 3, "local.get 0  local.tee 1  local.tee 2  local.set 3  local.get 3")
	// Locals of an inner frame, written before and after the frame's call.
	m.F(1, 1, 1, `local.get 1  local.get 0  if  local.get 0  local.set 1  local.get 0  i32.const 1  i32.sub  call 2
		drop  local.get 0  i32.const 1  i32.sub  call 2  drop  end`)
	m.F(1, 1, 0, "local.get 0  call 1  drop  local.get 0  call 0  local.get 0  call 1  drop  local.get 0  call 0  i32.add  local.get 0  call 0  i32.add")
	inst := instantiate(t, m, o)
	for range 3 {
		if got := call(t, inst, "f3", 77)[0]; got != 0 {
			t.Errorf("fresh locals add up to %d, want 0", got)
		}
		if got := call(t, inst, "f2", 5)[0]; got != 0 {
			t.Errorf("fresh locals of a recursion: %d, want 0", got)
		}
	}
}

// TestManySlots has more locals, globals and operands than a byte counts.
func TestManySlots(t *testing.T) { eachDecoder(t, manySlots) }

func manySlots(t *testing.T, o engine.Options) {
	const locals, globals, deep = 1056, 300, 400
	m := &differential.Module{}
	for i := range globals {
		m.Globals = append(m.Globals, differential.Global{Init: int32(i * i)})
	}
	set, sum := "", ""
	for i := range locals {
		set += fmt.Sprintf("i32.const %d  local.set %d  ", 3*i, i)
		sum += fmt.Sprintf("local.get %d  i32.add  ", i)
	}
	m.F(0, 2, locals, "i32.const 0  "+sum+set+"i32.const 0  "+sum)
	sum = ""
	for i := range globals {
		sum += fmt.Sprintf("global.get %d  i32.const %d  global.set %d  i32.add  ", i, i, i)
	}
	m.F(0, 1, 0, "i32.const 0  "+sum)
	push, add := "", ""
	for i := range deep {
		push += fmt.Sprintf("i32.const %d  ", i)
		add += "i32.add  "
	}
	m.F(1, 1, 0, "block i32  "+push+"local.get 0  br_if 0  "+add[9:]+"end")
	m.F(1, 2, 0, push+"local.get 0  call 2  i32.const 5  br_table 0 0")
	inst := instantiate(t, m, o)
	if got, want := call(t, inst, "f0"), []uint64{0, 3 * locals * (locals - 1) / 2}; !slices.Equal(got, want) {
		t.Errorf("locals: got %v, want %v", got, want)
	}
	const squares, plain = (globals - 1) * globals * (2*globals - 1) / 6, (globals - 1) * globals / 2
	for _, want := range []uint64{squares, plain} {
		if got := call(t, inst, "f1")[0]; got != want {
			t.Errorf("globals: got %d, want %d", got, want)
		}
	}
	if a, b := call(t, inst, "f2", 0)[0], call(t, inst, "f2", 1)[0]; a != deep*(deep-1)/2 || b != deep-1 {
		t.Errorf("deep stack: got %d and %d", a, b)
	}
	if got := call(t, inst, "f3", 1); !slices.Equal(got, []uint64{deep - 1, deep - 1}) {
		t.Errorf("values moved from deep: got %v", got)
	}
}

// TestLastBytesOfMemory stores across the last word's and the memory's end.
func TestLastBytesOfMemory(t *testing.T) { eachDecoder(t, lastBytesOfMemory) }

func lastBytesOfMemory(t *testing.T, o engine.Options) {
	m := &differential.Module{HasMem: true, Pages: 1, MaxPages: 2}
	m.F(2, 0, 0, "local.get 0  local.get 1  i32.store")
	m.F(2, 0, 0, "local.get 0  local.get 1  i32.store16")
	m.F(1, 1, 0, "local.get 0  i32.load")
	inst := instantiate(t, m, o)
	call(t, inst, "f0", 65529, 0x44332211)
	call(t, inst, "f1", 65531, 0xbbaa)
	call(t, inst, "f1", 65534, 0x7766)
	got, _ := inst.Memory().Read(65526, 10)
	if want := []byte{0, 0, 0, 0x11, 0x22, 0xaa, 0xbb, 0, 0x66, 0x77}; !slices.Equal(got, want) {
		t.Errorf("got %x, want %x", got, want)
	}
	for _, f := range []string{"f0", "f1"} {
		if trap := trapOf(t, inst, f, 65535, 0xffffffff); trap.Reason != "out of bounds memory access" {
			t.Errorf("got %v", trap)
		}
	}
	if after, _ := inst.Memory().Read(65526, 10); !slices.Equal(after, got) {
		t.Errorf("a store that trapped has written: %x, want %x", after, got)
	}
	if _, ok := inst.Memory().Read(65530, 7); ok {
		t.Error("a read beyond the memory succeeded")
	}
	if err := inst.Memory().Write(context.Background(), 65530, make([]byte, 7)); err == nil {
		t.Error("a write beyond the memory succeeded")
	}
}

// TestElementsThatDoNotFit is a case apart: wazero ignores such a segment.
func TestElementsThatDoNotFit(t *testing.T) {
	for _, offset := range []int32{1, -1} {
		m := &differential.Module{Tables: []differential.Table{{Min: 2}},
			Elems: []differential.Segment{{Offset: offset, Values: []byte{0, 0}}}}
		m.F(0, 0, 0, "")
		_, err := engine.Compile(m.Bytes())
		if err == nil || err.Error() != "elem[0]: trap: out of bounds table access" {
			t.Errorf("offset %d: got %v", offset, err)
		}
	}
}

// counter is a module whose work can be interrupted anywhere: f0(n) fills
// memory and prints, f1 returns two numbers.
func counter() *differential.Module {
	m := &differential.Module{Output: true, HasMem: true, Pages: 1, Globals: []differential.Global{{}}}
	m.F(1, 1, 1, `loop  local.get 1  i32.const 0x01234567  i32.mul  local.tee 1  i32.const 77777  i32.add  local.set 1
		local.get 0  local.get 1  i32.store 3  local.get 1  call 0  global.get 0  local.get 1  i32.xor  global.set 0
		local.get 0  i32.const 1  i32.sub  local.tee 0  br_if 0  end  local.get 1`)
	m.F(2, 2, 1, "local.get 2  local.get 0  i32.add  local.get 1  local.get 0  i32.load  i32.add")
	return m
}

// TestLimitAndResume stops a run after every token and goes on.
func TestLimitAndResume(t *testing.T) { eachDecoder(t, limitAndResume) }

func limitAndResume(t *testing.T, o engine.Options) {
	ctx := context.Background()
	whole := instantiate(t, counter(), o)
	want := call(t, whole, "f1", 6)
	o.MaxTokens = 1
	inst := instantiate(t, counter(), o)
	got, err := inst.ExportedFunction("f1").Call(ctx, 6)
	stops := int64(1)
	for ; errors.As(err, new(*engine.LimitError)); stops++ {
		inst.SetMaxTokens(stops + 1)
		got, err = inst.Resume(ctx)
	}
	if err != nil || !slices.Equal(got, want) || !slices.Equal(inst.Tokens(), whole.Tokens()) {
		t.Errorf("after %d stops: %v, %v; uninterrupted: %v; same tokens: %v", stops, got, err, want, slices.Equal(inst.Tokens(), whole.Tokens()))
	}
	if _, err := inst.Resume(ctx); err == nil {
		t.Error("resumed a call that had ended")
	}
}

// TestCancelAndResume cancels the context in the middle.
func TestCancelAndResume(t *testing.T) { eachDecoder(t, cancelAndResume) }

func cancelAndResume(t *testing.T, o engine.Options) {
	whole := instantiate(t, counter(), o)
	want := call(t, whole, "f1", 200)
	ctx, cancel := context.WithCancel(context.Background())
	o.ProgressEvery = 500
	o.Progress = func(s engine.Stats) {
		if s.Tokens > 1000 {
			cancel()
		}
	}
	inst := instantiate(t, counter(), o)
	_, err := inst.ExportedFunction("f1").Call(ctx, 200)
	if !errors.Is(err, context.Canceled) {
		t.Fatalf("got %v, want canceled", err)
	}
	got, err := inst.Resume(context.Background())
	if err != nil || !slices.Equal(got, want) || !slices.Equal(inst.Tokens(), whole.Tokens()) {
		t.Errorf("%v, %v; uninterrupted: %v", got, err, want)
	}
}

// TestCallInsteadOfResume gives a call up at every token, in the middle of a
// number too, and calls something else.
func TestCallInsteadOfResume(t *testing.T) { eachDecoder(t, callInsteadOfResume) }

func callInsteadOfResume(t *testing.T, o engine.Options) {
	ctx := context.Background()
	for limit := int64(1); limit < 60; limit += 1 + limit/20 {
		o.MaxTokens = limit
		inst := instantiate(t, counter(), o)
		if _, err := inst.ExportedFunction("f1").Call(ctx, 3); !errors.As(err, new(*engine.LimitError)) {
			t.Fatalf("limit %d: got %v", limit, err)
		}
		inst.SetMaxTokens(0)
		if limit%2 == 0 {
			if err := inst.Memory().Write(ctx, 100, []byte{1, 2, 3, 4, 5}); err != nil {
				t.Fatal(err)
			}
		} else {
			inst.Memory().Write(ctx, 100, []byte{1, 2, 3, 4})
		}
		if got, want := call(t, inst, "f2", 100, 0x1000000), []uint64{100, 0x5030201}; !reflect.DeepEqual(got, want) {
			t.Errorf("call given up after %d tokens, then f2: %v, want %v", limit, got, want)
		}
	}
}
