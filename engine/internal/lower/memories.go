package lower

import (
	"fmt"

	"wasmformer/engine/internal/machine"
	"wasmformer/engine/internal/wasm"
)

// The machine's memory words are machine.MaxMemories parts. A module alone has all of them
// for its memories: one has them all, several share them. Linked modules come one after the
// other, and nobody knows how many: each memory gets one part, or as many as it declares, by its
// minimum, or by a maximum of up to mostShared parts. Memories stand one behind the other,
// and one is numbered by its first part.

// mostShared is how many parts a linked memory gets for its declared maximum.
const mostShared = 4

// parts is how many parts of the memory words so many pages take.
func parts(pages uint64) int {
	return int(min((pages+machine.PartPages-1)/machine.PartPages, machine.MaxMemories+1))
}

// declareMemories gives memories of a module their places: its own ones, or one that it
// imports from the host.
func (p *Program) declareMemories(u *Unit, own []wasm.Limits) error {
	if len(own) == 0 {
		return nil
	}
	if p.target == Seed {
		return p.onlyMemory(u, own)
	}
	shares, free, most := make([]int, len(own)), machine.MaxMemories-len(p.memories), machine.MaxMemories
	shared := p.linking || len(u.memories)+len(own) < len(u.Module.Memories) // others follow
	if shared {
		most = mostShared
	}
	for i, m := range own {
		shares[i] = max(1, parts(m.Min))
		free -= shares[i]
	}
	if free < 0 {
		return &Error{Func: -1, Msg: p.tooMuch(own)}
	}
	for ; free > 0; free-- {
		least := -1
		for i, m := range own {
			wants := most
			switch {
			case m.HasMax:
				wants = min(most, parts(m.Max))
			case shared:
				wants = 1
			}
			if shares[i] < wants && (least < 0 || shares[i] < shares[least]) {
				least = i
			}
		}
		if least < 0 {
			break
		}
		shares[least]++
	}
	for i, m := range own {
		p.addMemory(u, m, shares[i])
	}
	return nil
}

// tooMuch says why memories do not fit, and what would.
func (p *Program) tooMuch(own []wasm.Limits) string {
	left := machine.MaxMemories - len(p.memories)
	if left == 0 {
		return fmt.Sprintf("more than %d memories, counting those of all linked modules by their parts of %d pages", machine.MaxMemories, machine.PartPages)
	}
	if len(own) == 1 {
		return fmt.Sprintf("memory of %d pages, the machine holds at most %d", own[0].Min, left*machine.PartPages)
	}
	return fmt.Sprintf("%d memories, the first of %d pages: the machine holds at most %d parts of %d pages, of which each memory takes whole ones",
		len(own), own[0].Min, left, machine.PartPages)
}

// addMemory adds a memory of so many parts.
func (p *Program) addMemory(u *Unit, m wasm.Limits, shares int) {
	limit := uint64(shares * machine.PartPages)
	if m.HasMax {
		limit = min(limit, m.Max)
	}
	u.memories = append(u.memories, len(p.memories))
	p.memories = append(p.memories, memory{uint32(m.Min), uint32(limit)})
	if p.linking || len(u.Module.Memories) > 1 {
		// The numbers between are nobody's.
		p.memories = append(p.memories, make([]memory, shares-1)...)
	}
}

// onlyMemory gives the seed's machine its memory.
func (p *Program) onlyMemory(u *Unit, own []wasm.Limits) error {
	limit := uint64(p.target.limits().pages)
	switch m := own[0]; {
	case len(own) > 1:
		return &Error{Func: -1, Msg: fmt.Sprintf("%d memories: more than one (multi-memory) is not supported by the seed's machine", len(own))}
	case m.Min > limit:
		return &Error{Func: -1, Msg: fmt.Sprintf("memory of %d pages, the machine holds at most %d", m.Min, limit)}
	case m.HasMax:
		limit = min(limit, m.Max)
	}
	u.memories = append(u.memories, 0)
	p.memories = append(p.memories, memory{uint32(own[0].Min), uint32(limit)})
	return nil
}
