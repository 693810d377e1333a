package lower

import (
	"wasmformer/engine/internal/machine"
	"wasmformer/engine/internal/seed"
)

// Target is the machine that a program is lowered to.
type Target uint8

const (
	// Wide is the machine of package machine, which has nearly all instructions.
	Wide Target = iota
	// Seed is that of package seed, which has words of 32 bits only. What it has not becomes
	// several instructions, or a routine.
	Seed
)

// TargetOf is the target whose machine has a vocabulary of a size, and false if none has.
func TargetOf(vocab int) (Target, bool) {
	switch vocab {
	case machine.VocabSize:
		return Wide, true
	case seed.VocabSize:
		return Seed, true
	}
	return 0, false
}

// LargestVocab is more than the tokens of any target.
const LargestVocab = max(machine.VocabSize, seed.VocabSize)

// limits are what a target holds.
type limits struct {
	pages, tables, frame, instrs int
	hostBytes                    int // for arguments, environment and input
}

func (t Target) limits() limits {
	if t == Seed {
		return limits{seed.MaxPages, seed.MaxTables, seed.MostCells, 1 << 16, seed.SegmentBytes - seed.HostBytes}
	}
	return limits{machine.MaxPages, machine.MaxTables, machine.FrameCells, maxInstrs, 4 * (machine.AnswerWords - machine.HostWords)}
}

// MaxPages is how many pages a memory can have.
func (t Target) MaxPages() uint32 { return uint32(t.limits().pages) }

// HostBytes is how many bytes of arguments, environment and input the target holds.
func (t Target) HostBytes() int { return t.limits().hostBytes }

// Position is the position in the program that a jump's number names. The seed's machine
// has the frame in the upper half.
func (t Target) Position(number uint32) int {
	if t == Seed {
		return int(number & 0xffff)
	}
	return int(number)
}
