// Package lines finds the source lines of a module's instructions in the DWARF
// line tables that its compiler has left in custom sections.
package lines

import (
	"debug/dwarf"
	"errors"
	"fmt"
	"io"
	"path"
	"slices"

	"wasmformer/engine/internal/wasm"
)

// Table says where instructions come from.
type Table struct {
	Files []string // names without folders, each once
	// Places are, by function and index in its body, a file's number and a line from
	// 1, or zeros. Functions without lines are nil, as imports are.
	Places [][]Place
}

// Place is a line of a file.
type Place struct{ File, Line int }

// ErrNone says that a module carries no line tables.
var ErrNone = errors.New("the module carries no DWARF line tables")

// maxFiles bounds how many files are told apart; libraries have hundreds.
const maxFiles = 1 << 12

// Of reads the line tables of a binary module, which may be anybody's.
func Of(binary []byte) (t *Table, err error) {
	m, err := wasm.Decode(binary)
	if err != nil {
		return nil, err
	}
	// The standard library's reader is meant for files that linkers have written.
	defer func() {
		if r := recover(); r != nil {
			t, err = nil, fmt.Errorf("the module's DWARF is damaged: %v", r)
		}
	}()
	rows, err := read(m)
	if err != nil {
		return nil, err
	}
	return match(m, binary, rows), nil
}

// row is a row of a line table: from an address on, up to the next row's.
type row struct {
	address uint64
	file    string
	line    int // 0 ends a sequence
}

func read(m *wasm.Module) ([]row, error) {
	sections := map[string][]byte{}
	for name, contents := range m.Customs() {
		sections[name] = contents
	}
	if len(sections[".debug_line"]) == 0 || len(sections[".debug_info"]) == 0 {
		return nil, ErrNone
	}
	damaged := func(err error) error { return fmt.Errorf("the module's DWARF is damaged: %w", err) }
	d, err := dwarf.New(sections[".debug_abbrev"], nil, nil, sections[".debug_info"], sections[".debug_line"], nil, sections[".debug_ranges"], sections[".debug_str"])
	if err != nil {
		return nil, damaged(err)
	}
	for _, name := range []string{".debug_addr", ".debug_line_str", ".debug_str_offsets", ".debug_rnglists"} {
		if err := d.AddSection(name, sections[name]); err != nil {
			return nil, damaged(err)
		}
	}
	var rows []row
	// All entries are read, one after the other: skipping children follows offsets, and
	// damaged ones lead back. So do lengths; but an entry takes a byte at least.
	most := len(sections[".debug_info"])
	for r := d.Reader(); ; most-- {
		if most < 0 {
			return nil, damaged(errors.New(".debug_info has more entries than bytes"))
		}
		unit, err := r.Next()
		if err != nil {
			return nil, damaged(err)
		}
		if unit == nil {
			break
		}
		if unit.Tag != dwarf.TagCompileUnit {
			continue
		}
		table, err := d.LineReader(unit)
		if err != nil {
			return nil, damaged(err)
		}
		if table == nil {
			continue
		}
		for {
			var e dwarf.LineEntry
			if err := table.Next(&e); err == io.EOF {
				break
			} else if err != nil {
				return nil, damaged(err)
			}
			next := row{address: e.Address}
			if !e.EndSequence && e.File != nil {
				next.file, next.line = e.File.Name, max(0, e.Line)
			}
			rows = append(rows, next)
		}
	}
	// Of rows at one address the last one counts, which begins what follows.
	slices.SortStableFunc(rows, func(a, b row) int {
		switch {
		case a.address < b.address:
			return -1
		case a.address > b.address:
			return 1
		}
		return 0
	})
	return rows, nil
}

// match gives each instruction the row that it falls into. Addresses count from the
// contents of the code section.
func match(m *wasm.Module, binary []byte, rows []row) *Table {
	l := &Table{Places: make([][]Place, m.NumImportedFuncs+len(m.Code))}
	code := uint64(codeSection(binary))
	numbers := map[string]int{}
	for i := range m.Code {
		var places []Place
		known := false
		for in := range m.Code[i].Body() {
			n, found := slices.BinarySearchFunc(rows, uint64(in.Offset)-code, func(r row, address uint64) int {
				if r.address <= address {
					return -1
				}
				return 1
			})
			var place Place
			if _ = found; n > 0 && rows[n-1].line > 0 {
				r := rows[n-1]
				number, ok := numbers[r.file]
				if !ok && len(numbers) < maxFiles {
					number, ok = len(numbers), true
					numbers[r.file] = number
					l.Files = append(l.Files, path.Base(r.file))
				}
				if ok {
					place, known = Place{number, r.line}, true
				}
			}
			places = append(places, place)
		}
		if known {
			l.Places[m.NumImportedFuncs+i] = places
		}
	}
	return l
}

// codeSection is where the contents of a module's code section begin. The module is
// well-formed.
func codeSection(b []byte) int {
	const codeID = 10
	for at := 8; at < len(b); {
		id := b[at]
		at++
		size, shift := 0, 0
		for {
			c := b[at]
			at++
			size |= int(c&0x7f) << shift
			shift += 7
			if c < 0x80 {
				break
			}
		}
		if id == codeID {
			return at
		}
		at += size
	}
	return 0
}
