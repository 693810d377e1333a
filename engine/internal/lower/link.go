package lower

import (
	"fmt"

	"wasmformer/engine/internal/machine"
	"wasmformer/engine/internal/wasm"
)

// LinkError says that an import does not fit what there is.
type LinkError struct{ Msg string }

// Error is the message.
func (e *LinkError) Error() string { return e.Msg }

// resolve connects a unit's imports.
func (p *Program) resolve(u *Unit, find func(module string) *Unit) error {
	m := u.Module
	var missing missing
	for i := range m.Imports {
		im := &m.Imports[i]
		var from *Unit
		if find != nil {
			from = find(im.Module)
		}
		if from == nil {
			if err := p.resolveHost(u, im, &missing); err != nil {
				return err
			}
			continue
		}
		index, ok := export(from.Module, im)
		if !ok {
			return &LinkError{fmt.Sprintf("unknown import: %s (%s)", importName(im), im.Kind)}
		}
		if msg := p.connect(u, im, from, index); msg != "" {
			return &LinkError{fmt.Sprintf("incompatible import type: %s is %s", importName(im), msg)}
		}
	}
	return notProvided(missing)
}

func export(m *wasm.Module, im *wasm.Import) (int, bool) {
	for _, e := range m.Exports {
		if e.Name == im.Name {
			return int(e.Index), true
		}
	}
	return 0, false
}

// connect makes an import of u the export of from, or says what is wrong.
func (p *Program) connect(u *Unit, im *wasm.Import, from *Unit, index int) string {
	kind := wasm.ExternFunc
	for _, e := range from.Module.Exports {
		if e.Name == im.Name {
			kind = e.Kind
		}
	}
	if kind != im.Kind {
		return fmt.Sprintf("a %s, want a %s", kind, im.Kind)
	}
	switch kind {
	case wasm.ExternFunc:
		have, want := from.Module.FuncType(uint32(index)), u.Module.Types[im.TypeIndex]
		if !p.sameType(from, from.Module.Funcs[index], u, im.TypeIndex) {
			return fmt.Sprintf("%s, want %s", have, want)
		}
		u.funcs = append(u.funcs, from.funcs[index])
	case wasm.ExternGlobal:
		have, want := from.Module.Globals[index].Type, im.Global
		if have.Mutable != want.Mutable || !p.fitsType(from, have.Type, u, want.Type, !have.Mutable) {
			return fmt.Sprintf("%s, want %s", have, want)
		}
		u.globalCell = append(u.globalCell, from.globalCell[index])
	case wasm.ExternMemory:
		size := p.Cell(machine.SizeCell + from.memories[index])
		if msg := fits(size, from.Module.Memories[index], *im.Memory); msg != "" {
			return msg
		}
		u.memories = append(u.memories, from.memories[index])
	case wasm.ExternTag:
		if !p.sameType(from, from.Module.Tags[index], u, im.TypeIndex) {
			return fmt.Sprintf("of type %s, want %s", from.Module.TagType(uint32(index)), u.Module.Types[im.TypeIndex])
		}
		u.tags = append(u.tags, from.tags[index])
	case wasm.ExternTable:
		have := from.Module.Tables[index]
		if !p.fitsType(from, have.Type, u, im.Table.Type, false) {
			return fmt.Sprintf("a table of %s, want %s", have.Type, im.Table.Type)
		}
		table := from.tables[index]
		if msg := fits(p.Cell(int(tableCell(table))), have.Limits, im.Table.Limits); msg != "" {
			return msg
		}
		u.tables = append(u.tables, table)
	}
	return ""
}

// fits says why a memory or table of a size and with declared limits is not
// what an import wants, "" if it is.
func fits(size uint32, have, want wasm.Limits) string {
	if have.Is64 != want.Is64 {
		return fmt.Sprintf("with addresses of type %s, want %s", have.Address(), want.Address())
	}
	if uint64(size) < want.Min {
		return fmt.Sprintf("of size %d, want at least %d", size, want.Min)
	}
	if want.HasMax && (!have.HasMax || have.Max > want.Max) {
		return fmt.Sprintf("without a maximum of %d", want.Max)
	}
	return ""
}

// Cell is the value of a cell: what the run has left, or its first value.
func (p *Program) Cell(address int) uint32 {
	switch {
	case address >= machine.FirstGlobal+p.sent.globals:
		return p.Globals[address-machine.FirstGlobal]
	case address < machine.TableCell && address >= p.sent.memories:
		return p.memories[address].pages
	case address >= machine.TableCell+p.sent.tables && address < machine.FirstGlobal:
		return p.TableSizes[address-machine.TableCell]
	}
	return p.State.Cell(address)
}

// word is the value of a memory word.
func (p *Program) word(address uint32) uint32 {
	if v, ok := p.words.get(address); ok || p.State == nil {
		return v
	}
	return p.State.Word(address)
}
