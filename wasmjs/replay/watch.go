//go:build js && wasm

package main

import (
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
	Index int    // of a local or global, or an address
	Cell  int    // of a local or global, its first cell
	Cells int    // how many it has
	Width int    // of an address, in bytes
	Title string
}

// hit reports whether what was written is watched, and another value than before.
func (w *watched) hit(c trace.Written) bool {
	switch {
	case c.Space == trace.LocalSpace:
		return w.Kind == "local" && c.Func == w.Func && c.Index >= w.Cell && c.Index-w.Cell < w.Cells
	case c.Space == trace.GlobalSpace:
		return w.Kind == "global" && c.Index >= w.Cell && c.Index-w.Cell < w.Cells
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
	v := m.GlobalValues()[i]
	return watched{Kind: "global", Index: i, Cell: v.Cell, Cells: v.Cells(), Title: titled("global", i, names[i])}, nil
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
	all := m.FirstLocals(fn)
	if i < 0 || i >= len(all) {
		return watched{}, fmt.Errorf("%s has no local %s; %s", names[fn], printable.Name(name), usage)
	}
	return watched{Kind: "local", Func: fn, Index: i, Cell: all[i].Cell, Cells: all[i].Cells(), Title: titled("local", i, locals[uint32(i)]) + " in " + names[fn]}, nil
}

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
	Known   bool   // false: its function is not open
	Decimal string // or as a float
	Hex     string
	Next    string // likewise, after the step, if that changes it
}

const maxChanges = 20

func (r *reader) values(_ question, q valuesAt) (values, error) {
	v := values{Watches: []value{}, Changes: []string{}}
	if r.profile == nil {
		return v, errNoRun
	}
	log := r.profile.Log()
	m := log.StateAt(q.Step)
	next := log.StateAt(q.Step + 1)
	last := ""
	log.Walk(q.Step, q.Step+1, func(visit *trace.Visit) bool {
		for _, c := range visit.Changes {
			if c.Old == c.Value || len(v.Changes) >= maxChanges {
				continue
			}
			if text := changed(m, next, c); text != last { // a value of two words changes once
				v.Changes, last = append(v.Changes, text), text
			}
		}
		return true
	})
	for i := range q.Watches {
		w := &q.Watches[i]
		one := w.at(m)
		if after := w.at(next); one.Known && after.Known && one.Hex != after.Hex && len(next.Frames()) == len(m.Frames()) {
			one.Next = after.Decimal
		}
		v.Watches = append(v.Watches, one)
	}
	return v, nil
}

// changed says what a step has made of the value that a cell or word is of.
func changed(m, next *trace.Machine, c trace.Written) string {
	kind, before, after := "local", m.LocalValues(m.Depth()), next.LocalValues(m.Depth())
	var names map[uint32]string
	switch c.Space {
	case trace.LocalSpace:
		names = m.LocalNames(c.Func)
	case trace.GlobalSpace:
		kind, before, after = "global", m.GlobalValues(), next.GlobalValues()
	default:
		return fmt.Sprintf("the word at 0x%x: %d → %d", 4*c.Index, int32(c.Old), int32(c.Value))
	}
	for i, v := range before {
		if c.Index >= v.Cell && c.Index < v.Cell+v.Cells() && i < len(after) {
			return fmt.Sprintf("%s: %s → %s", titled(kind, i, names[uint32(i)]), v, after[i])
		}
	}
	return fmt.Sprintf("%s in cell %d: %d → %d", kind, c.Index, int32(c.Old), int32(c.Value)) // another module's
}

// at is what a watch holds.
func (w *watched) at(m *trace.Machine) value {
	switch w.Kind {
	case "local":
		frames := m.Frames()
		for d := len(frames) - 1; d > 0; d-- {
			if frames[d].Func == w.Func {
				return w.of(m.LocalValues(d))
			}
		}
		return value{}
	case "global":
		return w.of(m.GlobalValues())
	}
	if w.Width < 1 || w.Width > 8 || w.Index < 0 || w.Index >= 1<<32 {
		return value{}
	}
	b := make([]byte, w.Width)
	return value{Known: m.ReadMemory(uint32(w.Index), b), Decimal: decimal(b), Hex: hex(b)}
}

// of is the watched one of locals or globals.
func (w *watched) of(list []trace.Value) value {
	if w.Index < 0 || w.Index >= len(list) {
		return value{}
	}
	v := list[w.Index]
	return value{Known: true, Decimal: v.String(), Hex: v.Hex()}
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
