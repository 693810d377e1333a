//go:build js && wasm

package main

import (
	"encoding/binary"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"wasmformer/engine/printable"
	"wasmformer/engine/trace"
)

// watched is a local, a global or some bytes of memory.
type watched struct {
	Kind  string // local, global, address
	Func  int    // a local's
	Index int    // a cell of locals or globals, or an address
	Width int    // of an address, in bytes
	Title string
}

// hit reports whether what was written is watched, and another value than before.
func (w *watched) hit(c trace.Written) bool {
	switch {
	case c.Space == trace.LocalSpace:
		return w.Kind == "local" && c.Func == w.Func && c.Index == w.Index
	case c.Space == trace.GlobalSpace:
		return w.Kind == "global" && c.Index == w.Index
	case w.Kind != "address":
		return false
	}
	for i := range 4 {
		if at := 4*c.Index + i; at >= w.Index && at < w.Index+w.Width && byte(c.Old>>(8*i)) != byte(c.Value>>(8*i)) {
			return true
		}
	}
	return false
}

// asked is a watch as somebody writes it, at a step: "n", "2", "n in fib",
// "global 0", "0x410", "0x410:1".
type asked struct {
	Text string
	Step int
}

const usage = "write a local's name or number, as in the state view; “n in FUNCTION”; “global 0”; or an address with its bytes, “0x410:4”"

func (r *reader) watch(_ question, q asked) (w watched, err error) {
	if r.profile == nil {
		return w, errNoRun
	}
	text := strings.TrimSpace(q.Text)
	m := r.profile.Log().StateAt(q.Step)
	if rest, ok := strings.CutPrefix(text, "global "); ok {
		return watchedGlobal(m, strings.TrimSpace(rest))
	}
	if strings.HasPrefix(text, "0x") {
		return watchedAddress(m, text)
	}
	name, function, _ := strings.Cut(text, " in ")
	return r.watchedLocal(m, strings.TrimSpace(name), strings.TrimSpace(function))
}

func watchedGlobal(m *trace.Machine, name string) (watched, error) {
	names := m.GlobalNames()
	i, err := strconv.Atoi(name)
	if err != nil {
		i = slices.Index(names, name)
	}
	if i < 0 || i >= len(names) {
		return watched{}, fmt.Errorf("there is no global %s; the module has %d", printable.Name(name), len(names))
	}
	return watched{Kind: "global", Index: i, Title: titled("global", i, names[i])}, nil
}

func watchedAddress(m *trace.Machine, text string) (watched, error) {
	at, width, given := strings.Cut(text, ":")
	address, err := strconv.ParseUint(at[2:], 16, 32)
	if err != nil {
		return watched{}, fmt.Errorf("%s is no address; %s", printable.Name(text), usage)
	}
	bytes := 4
	if given {
		bytes, _ = strconv.Atoi(width)
	}
	if !slices.Contains([]int{1, 2, 4, 8}, bytes) {
		return watched{}, fmt.Errorf("a watch has 1, 2, 4 or 8 bytes, not %s", printable.Name(width))
	}
	if size := uint64(m.Pages()) << 16; address+uint64(bytes) > size {
		return watched{}, fmt.Errorf("address 0x%x is beyond the memory of %d bytes", address, size)
	}
	return watched{Kind: "address", Index: int(address), Width: bytes, Title: fmt.Sprintf("0x%x:%d", address, bytes)}, nil
}

func (r *reader) watchedLocal(m *trace.Machine, name, function string) (watched, error) {
	names := r.profile.FuncNames()
	fn := -1
	if frames := m.Frames(); function == "" {
		fn = frames[len(frames)-1].Func
	} else if fn = slices.Index(names, function); fn < 0 {
		return watched{}, fmt.Errorf("there is no function %s", printable.Name(function))
	}
	if name == "" || fn < 0 || fn >= len(names) {
		return watched{}, fmt.Errorf("the step is in no function; %s", usage)
	}
	locals := m.LocalNames(fn)
	i, err := strconv.Atoi(name)
	if err != nil {
		i = -1
		for at, n := range locals {
			if n == name {
				i = int(at)
			}
		}
	}
	if i < 0 || i >= maxLocals {
		return watched{}, fmt.Errorf("%s has no local %s; %s", names[fn], printable.Name(name), usage)
	}
	return watched{Kind: "local", Func: fn, Index: i, Title: titled("local", i, locals[uint32(i)]) + " in " + names[fn]}, nil
}

// maxLocals is more than any frame has.
const maxLocals = 4096

func titled(kind string, i int, name string) string {
	if name == "" {
		return fmt.Sprintf("%s %d", kind, i)
	}
	return fmt.Sprintf("%s %d %s", kind, i, printable.Name(name))
}

// valuesAt asks what watches hold before a step, and what the step changes.
type valuesAt struct {
	Step    int
	Watches []watched
}

type values struct {
	Watches []value
	Changes []string // in words
}

type value struct {
	Known   bool // false: its function is not open
	Decimal string
	Hex     string
	Next    string // in decimal, after the step, if that changes it
}

const maxChanges = 20

func (r *reader) values(_ question, q valuesAt) (values, error) {
	v := values{Watches: []value{}, Changes: []string{}}
	if r.profile == nil {
		return v, errNoRun
	}
	log := r.profile.Log()
	m := log.StateAt(q.Step)
	var next *trace.Machine
	log.Walk(q.Step, q.Step+1, func(visit *trace.Visit) bool {
		for _, c := range visit.Changes {
			if c.Old != c.Value && len(v.Changes) < maxChanges {
				v.Changes = append(v.Changes, changed(m, c))
			}
		}
		return true
	})
	next = log.StateAt(q.Step + 1)
	for i := range q.Watches {
		w := &q.Watches[i]
		bytes, known := w.at(m)
		one := value{Known: known, Decimal: decimal(bytes), Hex: hex(bytes)}
		if after, still := w.at(next); known && still && one.Decimal != decimal(after) && len(next.Frames()) == len(m.Frames()) {
			one.Next = decimal(after)
		}
		v.Watches = append(v.Watches, one)
	}
	return v, nil
}

func changed(m *trace.Machine, c trace.Written) string {
	var name string
	switch c.Space {
	case trace.LocalSpace:
		name = titled("local", c.Index, m.LocalNames(c.Func)[uint32(c.Index)])
	case trace.GlobalSpace:
		name = titled("global", c.Index, "")
	default:
		return fmt.Sprintf("the word at 0x%x: %d → %d", 4*c.Index, int32(c.Old), int32(c.Value))
	}
	return fmt.Sprintf("%s: %d → %d", name, int32(c.Old), int32(c.Value))
}

// at is what a watch holds, its bytes, and whether it is there.
func (w *watched) at(m *trace.Machine) ([]byte, bool) {
	switch w.Kind {
	case "local":
		frames := m.Frames()
		for d := len(frames) - 1; d > 0; d-- {
			if frames[d].Func != w.Func {
				continue
			}
			locals := m.Locals(d)
			if w.Index < 0 || w.Index >= len(locals) {
				return nil, false
			}
			return binary.LittleEndian.AppendUint32(nil, locals[w.Index]), true
		}
		return nil, false
	case "global":
		if w.Index < 0 || w.Index >= maxLocals {
			return nil, false
		}
		return binary.LittleEndian.AppendUint32(nil, m.Global(w.Index)), true
	}
	if w.Width < 1 || w.Width > 8 || w.Index < 0 || w.Index >= 1<<32 {
		return nil, false
	}
	b := make([]byte, w.Width)
	return b, m.ReadMemory(uint32(w.Index), b)
}

// decimal is a number of so many bytes with a sign.
func decimal(b []byte) string {
	u := unsigned(b)
	shift := 64 - 8*len(b)
	return strconv.FormatInt(int64(u<<shift)>>shift, 10)
}

func hex(b []byte) string { return fmt.Sprintf("0x%0*x", 2*len(b), unsigned(b)) }

func unsigned(b []byte) (u uint64) {
	for i, x := range b {
		u |= uint64(x) << (8 * i)
	}
	return u
}
