package build

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"slices"
	"strings"
)

// A Go program carries tables about its functions, the "pclntab". Two thirds of
// them serve tracebacks alone: names, files, lines, arguments, and what was
// inlined where. dropTracebacks takes that out, so that a panic still says
// what it says, but no place. The rest moves stacks, finds pointers, runs
// deferred functions.
//
// The layout is that of runtime/symtab.go, runtime/symtabinl.go and _func in
// runtime/runtime2.go, written by cmd/link/internal/ld/pcln.go and symtab.go; numbers of
// tables are those of internal/abi/symtab.go. Nothing promises it, so another
// version of Go than knownGo is refused. To go on to one, read those files again,
// and who calls funcname, pcdatavalue, funcdata and newInlineUnwinder:
//
//   - isSystemGoroutine asks whether a name begins with "runtime.",
//   - argMapInternal looks for two functions of reflect,
//   - panicwrap takes its text from the name of its caller,
//   - gorecover counts frames, inlined ones too, from its caller to gopanic. Its caller
//     holds none, as what calls recover is not inlined (cmd/compile/internal/inline);
//     beyond it what is inlined in a wrapper matters, which does not count itself, while
//     any other frame ends the search.
//   - what is inlined where, and points at which no goroutine may be stopped, is
//     asked for signals, too, which there are none of in WebAssembly.
const knownGo = "go1.26"

// Of internal/abi/symtab.go.
const (
	pclntabMagic = "\xf1\xff\xff\xff\x00\x00\x01\x08" // of Go 1.20 and later, two zeros, MinLC, PtrSize

	pcdataStackMap, pcdataInlined, pcdataPanicBounds, pcdataKinds = 1, 2, 4, 5

	funcdataInlined, funcdataArgInfo, funcdataKinds = 3, 5, 8 // below ArgInfo all are needed, but Inlined seldom

	funcIDWrapper = 23
	none          = 1<<32 - 1 // no funcdata
)

// Offsets in a _func, of runtime2.go.
const (
	funcEntry, funcName, funcPCSP, funcPCFile, funcPCLine, funcPCData = 0, 4, 16, 20, 24, 28
	funcUnit, funcStartLine, funcID, funcFuncData, funcSize           = 32, 36, 40, 43, 44
)

// Records of what is inlined, of symtabinl.go.
const inlinedSize, inlinedName, inlinedStartLine = 16, 4, 12

// findfunctab has a bucket for every 4096 bytes of program counters.
const bucketReach, bucketSize, bucketParts = 4096, 20, 16

// bucketSlack: a bucket's index may be lower than it has to be, as findfunc searches
// upwards from it. So that buckets are often equal, it is a multiple of that.
const bucketSlack = 16

// span is a part of the memory.
type span struct{ from, to int }

// tables reads and writes a program's memory; after an access outside of it, err is
// set.
type tables struct {
	memory  []byte
	imports int
	code    [][]byte // the functions' bodies

	names, units, files, pcs, funcs span // funcs holds functab and every _func
	funcdata, find                  span
	number                          int // of functions
	first                           int // what the first function's body is called; others follow

	err error
}

// dropTracebacks edits the memory of a Go program.
func dropTracebacks(memory []byte, module []wasmSection) error {
	if err := checkVersion(module); err != nil {
		return err
	}
	t := &tables{memory: memory}
	if err := t.readCode(module); err != nil {
		return err
	}
	if err := t.locate(); err != nil {
		return err
	}
	list, err := t.functions()
	if err != nil {
		return err
	}
	t.dropNames(list)
	t.dropLines(list)
	t.dropFuncdata(list)
	t.dropPCData(list)
	for at := t.find.from; at+bucketSize <= t.find.to; at += bucketSize {
		t.put(at, t.u32(at)/bucketSlack*bucketSlack)
	}
	return t.err
}

// known reports whether a version is knownGo, whatever its minor release.
func known(version string) bool {
	rest, ok := strings.CutPrefix(version, knownGo)
	return ok && (rest == "" || rest[0] < '0' || rest[0] > '9')
}

// checkVersion reads the section that names the tools.
func checkVersion(module []wasmSection) error {
	for _, s := range module {
		r := reader{s.body, 0}
		if s.id != customSection || r.name() != "producers" {
			continue
		}
		for n := r.unsigned(); n > 0 && r.at >= 0; n-- {
			field := r.name()
			for k := r.unsigned(); k > 0 && r.at >= 0; k-- {
				tool, version := r.name(), r.name()
				if field != "language" || tool != "Go" {
					continue
				}
				if !known(version) {
					return fmt.Errorf("a program by %s, of which the tables are not known, only those of %s", version, knownGo)
				}
				return nil
			}
		}
	}
	return errors.New("not a Go program: no section names its version")
}

func (t *tables) readCode(module []wasmSection) error {
	for _, s := range module {
		r := reader{s.body, 0}
		switch s.id {
		case importSection:
			t.imports = int(r.unsigned()) // Go imports functions only
		case codeSection:
			for n := r.unsigned(); n > 0; n-- {
				t.code = append(t.code, r.take(int(r.unsigned())))
				if r.at < 0 {
					return errors.New("code section: a function ends beyond it")
				}
			}
		}
	}
	return nil
}

func (t *tables) bytes(at, n int) []byte {
	if at < 0 || at > len(t.memory)-n {
		if t.err == nil {
			t.err = fmt.Errorf("the tables lead to address %#x, beyond the data", at)
		}
		return make([]byte, n)
	}
	return t.memory[at : at+n]
}

func (t *tables) u8(at int) int  { return int(t.bytes(at, 1)[0]) }
func (t *tables) u32(at int) int { return int(binary.LittleEndian.Uint32(t.bytes(at, 4))) }

// u64 reads an address or a length; one that is none is far outside of the memory.
func (t *tables) u64(at int) int {
	return int(min(binary.LittleEndian.Uint64(t.bytes(at, 8)), 1<<40))
}

func (t *tables) put(at, value int) { binary.LittleEndian.PutUint32(t.bytes(at, 4), uint32(value)) }

func (t *tables) name(at int) string {
	if at < 0 || at >= t.names.to-t.names.from {
		t.err = fmt.Errorf("a function's name at %#x, beyond the %d bytes of names", at, t.names.to-t.names.from)
		return ""
	}
	name, _, _ := bytes.Cut(t.memory[t.names.from+at:t.names.to], []byte{0})
	return string(name)
}

// locate finds the header of the tables, and the runtime's moduledata, which has to
// tell the same of them.
func (t *tables) locate() error {
	var found []tables
	for at := 0; at+8 <= len(t.memory); at += 8 {
		if string(t.memory[at:at+8]) != pclntabMagic {
			continue
		}
		for data := 0; data+8 <= len(t.memory); data += 8 {
			if next := *t; t.u64(data) == at && next.moduledata(at, data) {
				found = append(found, next)
			}
		}
	}
	if len(found) != 1 {
		return fmt.Errorf("found %d tables of functions with a moduledata that fits, want 1", len(found))
	}
	*t = found[0]
	return t.err
}

// moduledata reads the header at one address and the moduledata at another.
func (t *tables) moduledata(header, at int) bool {
	const slice, ftab = 24, 6 // bytes, slices before the addresses
	if at+8+ftab*slice+23*8 > len(t.memory) || header+9*8 > len(t.memory) || t.u64(header+24) != 0 {
		return false
	}
	number := t.u64(header + 8)
	spans := []*span{&t.names, &t.units, &t.files, &t.pcs, &t.funcs}
	previous := header + 9*8
	for i, s := range spans {
		field := at + 8 + i*slice
		size := t.u64(field + 8)
		if i == 1 {
			size *= 4 // numbers
		}
		*s = span{t.u64(field), t.u64(field) + size}
		if s.from != header+t.u64(header+32+8*i) || t.u64(field+8) != t.u64(field+16) || s.from < previous || s.to > len(t.memory) {
			return false
		}
		previous = s.to
	}
	field := at + 8 + len(spans)*slice
	if number == 0 || t.u64(field) != t.funcs.from || t.u64(field+8) != number+1 || number*8+4 > t.funcs.to-t.funcs.from {
		return false
	}
	t.number = number
	address := func(n int) int { return t.u64(field + slice + n*8) }
	find, reach, gofunc, end := address(0), address(2)-address(1), address(21), address(22)
	t.first = address(1) >> 16 // a program counter has the place in the function's body below
	t.funcdata, t.find = span{gofunc, find}, span{find, end}
	up := func(n int) int { return (reach + n - 1) / n }
	return reach > 0 && t.funcs.to <= gofunc && gofunc <= find && end <= len(t.memory) &&
		end-find == 4*up(bucketReach)+up(bucketReach/bucketParts)
}

// function is where one is described.
type function struct {
	at       int // of its _func
	body     int // its number in the code section
	name     string
	pcdata   []int // where offsets into the program counters' tables stand
	funcdata []int // where offsets into the other data stand
	inlined  bool  // whether what is inlined in it matters
}

// functions lists them, before any name is gone.
func (t *tables) functions() ([]function, error) {
	list := make([]function, t.number)
	bodies := map[string]int{}
	for i := range list {
		f := &list[i]
		entry := t.u32(t.funcs.from + 8*i)
		f.at = t.funcs.from + t.u32(t.funcs.from+8*i+4)
		pcdata, funcdata := t.u32(f.at+funcPCData), t.u8(f.at+funcFuncData)
		if t.err != nil {
			return nil, t.err
		}
		f.body = entry - t.first
		if end := f.at + funcSize + 4*(pcdata+funcdata); f.at < t.funcs.from || end > t.funcs.to {
			return nil, fmt.Errorf("function %d of the tables is at %#x to %#x, beyond %#x", i, f.at, end, t.funcs.to)
		}
		if t.u32(f.at+funcEntry) != entry || f.body < 0 || f.body >= len(t.code) || pcdata > pcdataKinds || funcdata > funcdataKinds {
			return nil, fmt.Errorf("function %d of the tables: it begins at %d of %d functions, has %d and %d tables, want at most %d and %d",
				i, f.body, len(t.code), pcdata, funcdata, pcdataKinds, funcdataKinds)
		}
		f.name = t.name(t.u32(f.at + funcName))
		bodies[f.name] = f.body
		for k := range pcdata {
			f.pcdata = append(f.pcdata, f.at+funcSize+4*k)
		}
		for k := range funcdata {
			f.funcdata = append(f.funcdata, f.at+funcSize+4*pcdata+4*k)
		}
	}
	for _, known := range []string{"runtime.gopanic", "runtime.main"} {
		if _, ok := bodies[known]; !ok {
			return nil, fmt.Errorf("the tables have no function %s", known)
		}
	}
	wraps := t.callers(bodies, "runtime.panicwrap")
	for i := range list {
		f := &list[i]
		f.inlined = t.u8(f.at+funcID) == funcIDWrapper
		f.name = keptName(f.name, wraps(f.body))
	}
	return list, t.err
}

// callers tells which functions may call the one of that name: their bodies hold the
// bytes of such a call, as the linker writes it or shorter.
func (t *tables) callers(bodies map[string]int, name string) func(body int) bool {
	target, ok := bodies[name]
	if !ok {
		return func(int) bool { return false }
	}
	const call = 0x10
	index := int64(t.imports + target)
	long, short := appendSigned([]byte{call}, index), appendUnsigned([]byte{call}, uint64(index))
	return func(body int) bool { return bytes.Contains(t.code[body], long) || bytes.Contains(t.code[body], short) }
}

// keptName is what the runtime has to know of a function's name.
func keptName(name string, wraps bool) string {
	switch {
	case wraps, name == "reflect.makeFuncStub", name == "reflect.methodValueCall":
		return name
	case strings.HasPrefix(name, "runtime."):
		return "runtime."
	}
	return ""
}

// dropNames writes the table of names anew. At 0 is the empty one.
func (t *tables) dropNames(list []function) {
	offsets := map[string]int{"": 0}
	table := []byte{0}
	for _, f := range list {
		if _, ok := offsets[f.name]; !ok {
			offsets[f.name] = len(table)
			table = append(append(table, f.name...), 0)
		}
		t.put(f.at+funcName, offsets[f.name])
	}
	if room := t.names.to - t.names.from; len(table) > room {
		t.err = fmt.Errorf("%d bytes of names to keep, room for %d", len(table), room)
		return
	}
	t.clear(t.names)
	copy(t.memory[t.names.from:], table)
}

func (t *tables) clear(s span) { clear(t.bytes(s.from, s.to-s.from)) }

// dropLines: without a table a function's file is unknown.
func (t *tables) dropLines(list []function) {
	for _, f := range list {
		for _, field := range []int{funcPCFile, funcPCLine, funcUnit, funcStartLine} {
			t.put(f.at+field, 0)
		}
	}
	t.clear(t.units)
	t.clear(t.files)
}

// dropFuncdata clears what only tracebacks read. A piece of data ends where
// another one begins.
func (t *tables) dropFuncdata(list []function) {
	used, trees := map[int]bool{}, map[int]bool{} // by offset
	ends := []int{t.funcdata.to - t.funcdata.from}
	for _, f := range list {
		for kind, at := range f.funcdata {
			offset := t.u32(at)
			if offset == none {
				continue
			}
			ends = append(ends, offset)
			switch {
			case kind < funcdataArgInfo && kind != funcdataInlined:
				used[offset] = true
			case kind == funcdataInlined && f.inlined:
				used[offset], trees[offset] = true, true
			default:
				t.put(at, none)
			}
		}
	}
	slices.Sort(ends)
	ends = slices.Compact(ends)
	for i, offset := range ends[:len(ends)-1] {
		s := span{t.funcdata.from + offset, t.funcdata.from + ends[i+1]}
		if !used[offset] {
			t.clear(s)
		}
		if trees[offset] {
			for at := s.from; at+inlinedSize <= s.to; at += inlinedSize {
				t.put(at+inlinedName, 0)
				t.put(at+inlinedStartLine, 0)
			}
		}
	}
	if last := ends[len(ends)-1]; last != t.funcdata.to-t.funcdata.from {
		t.err = fmt.Errorf("function data at %#x of %#x", last, t.funcdata.to-t.funcdata.from)
	}
}

// dropPCData clears tables by program counter that nothing else refers to: equal
// ones are shared.
func (t *tables) dropPCData(list []function) {
	used := make([]bool, t.pcs.to-t.pcs.from)
	for _, f := range list {
		t.usePCData(used, t.u32(f.at+funcPCSP))
		for kind, at := range f.pcdata {
			if kind == pcdataStackMap || kind == pcdataPanicBounds || kind == pcdataInlined && f.inlined {
				t.usePCData(used, t.u32(at))
			} else {
				t.put(at, 0)
			}
		}
	}
	for i, u := range used {
		if !u {
			t.memory[t.pcs.from+i] = 0
		}
	}
}

// usePCData marks a table: pairs of numbers, by how much the value and the program
// counter change, as the runtime's step reads them. A change of 0 ends it, but not as
// the first.
func (t *tables) usePCData(used []bool, offset int) {
	if offset == 0 {
		return // there is none
	}
	at := offset
	number := func() (zero bool) {
		for first := at; ; at++ {
			if at >= len(used) {
				t.err = fmt.Errorf("the table of program counters at %#x does not end within %#x", offset, len(used))
				return true
			}
			used[at] = true
			if b := t.memory[t.pcs.from+at]; b < 0x80 {
				at++
				return at == first+1 && b == 0
			}
		}
	}
	for first := true; ; first = false {
		if number() && !first || t.err != nil {
			return
		}
		number()
	}
}
