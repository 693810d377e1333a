package machine

// What stands on operand stacks is said again by instructions of its own, at positions behind
// those of all programs: one for each slot whose value's bytes stand on the stack, and one for
// each slot that refers to a value elsewhere. Nothing ever runs them; the host closes them.
// They are not the same to an instruction that sets a cell: it refers to bytes on the stack
// and copies others.
const (
	// MaxInstrs is how many instructions programs have at most.
	MaxInstrs = 1 << 25
	// RestoreBytes + s is the position of the instruction whose bytes are slot s's value.
	RestoreBytes = MaxInstrs
	// RestoreReference + s is that of the one whose immediate slot s refers to.
	RestoreReference = RestoreBytes + FrameCells
	// OpRestoreBytes and OpRestoreReference are these instructions: anything that pushes a
	// result, and what pushes its immediate.
	OpRestoreBytes     = OpI32Add
	OpRestoreReference = OpI32Const
)
