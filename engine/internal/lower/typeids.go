package lower

import "wasmformer/engine/internal/wasm"

// typeID numbers function types by structure, from 1, over all units: what an indirect call
// compares.
func (p *Program) typeID(u *Unit, index uint32) uint32 {
	if u.typeIDs == nil && u.Module.RefersToTypes() {
		// All of them, in their order: types refer to those before.
		u.typeIDs = make([]uint32, 0, len(u.Module.Types))
		for i := range uint32(len(u.Module.Types)) {
			if first := u.Module.First(i); first < i {
				u.typeIDs = append(u.typeIDs, u.typeIDs[first])
			} else {
				u.typeIDs = append(u.typeIDs, p.newTypeID(u, i))
			}
		}
	}
	if u.typeIDs != nil {
		return u.typeIDs[index]
	}
	return p.newTypeID(u, index)
}

// newTypeID looks a type up by the numbers of those that it refers to. Types that refer to
// each other are known by their group, and have numbers in a row.
func (p *Program) newTypeID(u *Unit, index uint32) uint32 {
	first, n := u.Module.Group(index)
	if index > first && u.typeIDs != nil {
		return u.typeIDs[first] + index - first
	}
	var key []byte
	for i := first; i < first+n; i++ {
		key = u.Module.Types[i].AppendKey(key, func(i uint32) uint32 {
			if i >= first {
				return 1<<24 - 1 - (i - first)
			}
			return u.typeIDs[i]
		})
	}
	id := p.typeIDs[string(key)]
	if id == 0 {
		id = p.types + 1
		p.typeIDs[string(key)] = id
		p.types += n
	}
	return id + index - first
}

// sameType reports whether two function types of two units are the same.
func (p *Program) sameType(a *Unit, i uint32, b *Unit, j uint32) bool {
	if a.Module.RefersToTypes() || b.Module.RefersToTypes() {
		return p.typeID(a, i) == p.typeID(b, j)
	}
	return a.Module.Types[i].Equal(b.Module.Types[j])
}

// fitsType reports whether a value of a type of unit a can stand where unit b wants its type;
// unless narrower, whether the types are the same.
func (p *Program) fitsType(a *Unit, t wasm.ValueType, b *Unit, want wasm.ValueType, narrower bool) bool {
	t, want = p.ofProgram(a, t), p.ofProgram(b, want)
	return t == want || narrower && t.Matches(want)
}

// ofProgram is a type with the program's number in the place of the index.
func (p *Program) ofProgram(u *Unit, t wasm.ValueType) wasm.ValueType {
	if i, indexed := t.Index(); indexed {
		return t.WithIndex(p.typeID(u, i))
	}
	return t
}

// Takes reports whether a host may give bits as a value of a type of a function's module:
// for references, whether they are null, if that is one of its values, or a function's of
// its type.
func (p *Program) Takes(f *Func, t wasm.ValueType, bits uint64) bool {
	switch {
	case !t.IsRef():
		return true
	case bits == 0:
		return t.Nullable()
	case t.Abstract() != wasm.Funcref:
		return true
	case bits > uint64(len(p.Funcs)) || p.Funcs[bits-1].Library:
		return false
	}
	index, indexed := t.Index()
	g := &p.Funcs[bits-1]
	return !indexed || p.sameType(f.unit, index, g.unit, g.unit.Module.Funcs[g.index])
}
