package machine

// OpIndex names a machine instruction: its index in what [Ops] returns. The order is
// that of the instructions' tokens.
type OpIndex uint8

// The machine's instructions.
const (
	// Control. A call from outside is made as if by the first, and returns to the second.
	OpEnter OpIndex = iota
	OpHalt
	OpExit
	OpHost
	OpUnreachable
	OpTrapMemory
	OpTrapTable
	OpNop
	OpDrop
	OpSelect
	OpBr
	OpBrIf
	OpIf
	OpBrTable
	OpReturn
	OpCall
	OpCallIndirect
	OpSignature
	OpCallRef
	OpJumpRef
	OpOutputByte
	OpErrorByte

	// Cells: constants, locals, globals, and what hands values between frames.
	OpI32Const
	OpLocalGet
	OpLocalGetFresh
	OpGlobalGet
	OpMemorySize
	OpLocalSet
	OpLocalTee
	OpGlobalSet
	OpArgument
	OpResult
	OpMove

	// Memory and tables. What a store leaves in the next word follows it.
	OpI32Load
	OpI32Load8U
	OpI32Load8S
	OpI32Load16U
	OpI32Load16S
	OpI64LoadUpper
	OpDataLoad8
	OpDataLoad
	OpI32Store
	OpI32StoreSpill
	OpI32Store8
	OpI32Store16
	OpI32Store16Spill
	OpI64StoreUpper
	OpI64StoreUpperSpill
	OpMemoryGrow
	OpMemoryResize
	OpTableGet
	OpTableSet

	// Arithmetic on a word.
	OpI32Add
	OpI32Sub
	OpI32Mul
	OpI32DivS
	OpI32DivU
	OpI32RemS
	OpI32RemU
	OpI32And
	OpI32Or
	OpI32Xor
	OpI32Shl
	OpI32ShrS
	OpI32ShrU
	OpI32Rotl
	OpI32Rotr
	OpI32Clz
	OpI32Ctz
	OpI32Popcnt
	OpI32Extend8S
	OpI32Extend16S
	OpI32Eqz
	OpI32Eq
	OpI32Ne
	OpI32LtS
	OpI32LtU
	OpI32GtS
	OpI32GtU
	OpI32LeS
	OpI32LeU
	OpI32GeS
	OpI32GeU

	// Values of two words, by halves.
	OpI64AddLow
	OpI64SubLow
	OpI64MulLow
	OpI64And
	OpI64Or
	OpI64Xor
	OpI64AddHigh
	OpI64SubHigh
	OpI64MulHigh
	OpI64Eqz
	OpI64Eq
	OpI64Ne
	OpI64LtS
	OpI64LtU
	OpI64GtS
	OpI64GtU
	OpI64LeS
	OpI64LeU
	OpI64GeS
	OpI64GeU
	OpI64SelectLow
	OpI64SelectHigh
	OpI64Sign
	OpI64Ctz
	OpI64Clz

	// Of a result of two words, these make the upper one, and OpLower gives the other.
	OpLower
	OpI64Shl
	OpI64ShrS
	OpI64ShrU
	OpI64Rotl
	OpI64Rotr
	OpI64DivS
	OpI64DivU
	OpI64RemS
	OpI64RemU
	OpF64Add
	OpF64Sub
	OpF64Mul
	OpF64Div
	OpF64Sqrt
	OpF64Min
	OpF64Max
	OpF64Ceil
	OpF64Floor
	OpF64Trunc
	OpF64Nearest
	OpF64Copysign
	OpF64Eq
	OpF64Ne
	OpF64Lt
	OpF64Gt
	OpF64Le
	OpF64Ge
	OpF32Add
	OpF32Sub
	OpF32Mul
	OpF32Div
	OpF32Sqrt
	OpF32Min
	OpF32Max
	OpF32Ceil
	OpF32Floor
	OpF32Trunc
	OpF32Nearest
	OpF32Copysign
	OpF32Eq
	OpF32Ne
	OpF32Lt
	OpF32Gt
	OpF32Le
	OpF32Ge
	OpFloatNeg
	OpFloatAbs
	OpF64PromoteF32
	OpF32DemoteF64
	OpF32ConvertI32S
	OpF32ConvertI32U
	OpF32ConvertI64S
	OpF32ConvertI64U
	OpF64ConvertI32S
	OpF64ConvertI32U
	OpF64ConvertI64S
	OpF64ConvertI64U
	OpI32TruncF32S
	OpI32TruncF32U
	OpI32TruncSatF32S
	OpI32TruncSatF32U
	OpI32TruncF64S
	OpI32TruncF64U
	OpI32TruncSatF64S
	OpI32TruncSatF64U
	OpI64TruncF32S
	OpI64TruncF32U
	OpI64TruncSatF32S
	OpI64TruncSatF32U
	OpI64TruncF64S
	OpI64TruncF64U
	OpI64TruncSatF64S
	OpI64TruncSatF64U

	// numOps is how many there are; tokens are numbered by it.
	numOps = iota
)
