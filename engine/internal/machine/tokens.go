package machine

import "fmt"

// Token is an index in the vocabulary.
type Token uint16

// Class groups the 256 byte tokens by what a byte's arrival means.
type Class uint8

// The classes are also the numbers that the model's class slot holds when it
// decides the next token; Data and Cell appear in prompts only.
const (
	Cont  Class = iota // more bytes of the same number follow; also immediates
	Final              // last byte: the number is the instruction's result
	Last               // like Final, and the next instruction is skipped
	Jump               // last byte of a position in the program: go there
	Call               // likewise, entering a frame
	Ret                // likewise, leaving a frame
	Out                // one byte of output
	Err                // one byte of error output
	Data               // last byte of a memory word in the prompt
	Cell               // last byte of a global's first value in the prompt
	Misc               // no byte: commit, skip, halt or a trap

	numByteClasses = int(Misc)
)

var classNames = [numByteClasses + 1]string{"cont", "final", "last", "jump", "call", "ret", "out", "err", "data", "cell", "misc"}

// String is the class's name as it appears in token names.
func (c Class) String() string { return classNames[c] }

// Code is the number of a token of class Misc.
type Code uint8

// Misc tokens: an instruction's effect without bytes, or where decoding ends.
const (
	Commit Code = iota // the instruction at the cursor is done
	Skip               // done, and the next one is skipped
	Halt               // the call from outside has returned
	Exit               // the program has ended itself
	Host               // the program asks its host, who answers and lets it go on
	TrapUnreachable
	TrapDivideByZero
	TrapOverflow
	TrapMemory
	TrapUndefinedElement
	TrapUninitializedElement
	TrapSignature
	TrapStack
	TrapTable
	TrapConversion
	TrapHost // said by the host
	numCodes
)

// trapReasons are the texts of the WebAssembly test suite.
var trapReasons = map[Code]string{
	TrapUnreachable:          "unreachable",
	TrapDivideByZero:         "integer divide by zero",
	TrapOverflow:             "integer overflow",
	TrapMemory:               "out of bounds memory access",
	TrapUndefinedElement:     "undefined element",
	TrapUninitializedElement: "uninitialized element",
	TrapSignature:            "indirect call type mismatch",
	TrapStack:                "call stack exhausted",
	TrapTable:                "out of bounds table access",
	TrapConversion:           "invalid conversion to integer",
	TrapHost:                 "host function",
}

// TrapReason is the trap's reason in the test suite's words, "" for the
// codes that are no traps.
func (c Code) TrapReason() string { return trapReasons[c] }

// String is the code's name as it appears in token names.
func (c Code) String() string {
	switch c {
	case Commit:
		return "commit"
	case Skip:
		return "skip"
	case Halt:
		return "halt"
	case Exit:
		return "exit"
	case Host:
		return "host"
	}
	return "trap: " + trapReasons[c]
}

// numRulers is how many ruler tokens open every prompt, the first at
// position 0. Their embeddings are tables that heads read: powers of 256 at
// positions 0 to 4, powers of two at 0 to mostPower, the thresholds of the bit length
// at 0 to mostLength, lines near to inverses at all of them (see [guess]).
const (
	numRulers  = numLines
	mostPower  = 66
	mostLength = 40
)

// The vocabulary in order: rulers, pad, begin, misc codes, slots, high parts
// of slots, memories, one token per machine instruction, classes of bytes.
const (
	Pad       Token = numRulers // fills the prompt to [MinPrompt] positions
	Begin     Token = Pad + 1   // the host calls: cursor and depth to 0
	firstMisc Token = Begin + 1
	firstSlot Token = firstMisc + Token(numCodes)
	firstHigh Token = firstSlot + 256
	firstMem  Token = firstHigh + FrameCells/256
	firstOp   Token = firstMem + MaxMemories
)

const (
	firstByte Token = firstOp + numOps
	// VocabSize is the number of tokens.
	VocabSize = int(firstByte) + 256*numByteClasses
)

// MinPrompt is the least length of a prompt in tokens: division looks up
// quotient digits among the positions 0 to 255.
const MinPrompt = 256

// Ruler is the i-th ruler token, 0 ≤ i < [NumRulers]; prompts open with all of them
// in order.
func Ruler(i int) Token { return Token(i) }

// NumRulers is how many rulers there are.
func NumRulers() int { return numRulers }

// MiscToken is the token of a code.
func MiscToken(c Code) Token { return firstMisc + Token(c) }

// ByteToken is the token for byte b in a class other than Misc.
func ByteToken(c Class, b byte) Token { return firstByte + Token(c)*256 + Token(b) }

// OpToken is the prompt token of a machine instruction.
func OpToken(op OpIndex) Token { return firstOp + Token(op) }

// MemoryToken says that the instructions that follow in the prompt work on a
// memory, 0 ≤ i < MaxMemories. Without one they work on memory 0.
func MemoryToken(i int) Token { return firstMem + Token(i) }

// AppendSlot appends the tokens that name a frame slot, 0 ≤ s < FrameCells.
func AppendSlot(dst []Token, s int) []Token {
	if s < 0 || s >= FrameCells {
		panic(fmt.Sprintf("BUG: slot %d", s))
	}
	if s >= 256 {
		dst = append(dst, firstHigh+Token(s/256))
	}
	return append(dst, firstSlot+Token(s%256))
}

// AppendNumber appends v's bytes, most significant first and without leading
// zeros, the last one as a token of the given class.
func AppendNumber(dst []Token, v uint32, last Class) []Token {
	for shift := 24; shift > 0; shift -= 8 {
		if v>>shift != 0 {
			dst = append(dst, ByteToken(Cont, byte(v>>shift)))
		}
	}
	return append(dst, ByteToken(last, byte(v)))
}

// Info is what a token is.
type Info struct {
	IsByte   bool
	Class    Class   // if IsByte, or Misc
	Byte     byte    // if IsByte
	IsMisc   bool    // Code holds
	Code     Code    //
	IsOp     bool    // Op holds
	Op       OpIndex //
	IsSlot   bool    // Slot holds: a slot's low part, or 256·n for a high part
	Slot     int     //
	IsMemory bool    // Memory holds
	Memory   int     //
}

// Info describes a token; the zero Info is a ruler, pad or begin token, or no
// token at all.
func (t Token) Info() Info {
	switch {
	case int(t) >= VocabSize || t < firstMisc:
		return Info{}
	case t < firstSlot:
		return Info{IsMisc: true, Class: Misc, Code: Code(t - firstMisc)}
	case t < firstHigh:
		return Info{IsSlot: true, Slot: int(t - firstSlot)}
	case t >= firstMem && t < firstOp:
		return Info{IsMemory: true, Memory: int(t - firstMem)}
	case t < firstMem:
		return Info{IsSlot: true, Slot: 256 * int(t-firstHigh)}
	case t < firstByte:
		return Info{IsOp: true, Op: OpIndex(t - firstOp)}
	}
	return Info{IsByte: true, Class: Class((t - firstByte) / 256), Byte: byte((t - firstByte) % 256)}
}

// String is the token's name, unique in the vocabulary: "2a" for a byte that
// more follow, "2a.final" and so on for the others, "i32.add" for an
// instruction.
func (t Token) String() string {
	in := t.Info()
	switch {
	case t < numRulers:
		return fmt.Sprintf("ruler%d", t)
	case t == Pad:
		return "pad"
	case t == Begin:
		return "begin"
	case in.IsMisc:
		return in.Code.String()
	case in.IsSlot:
		if t >= firstHigh {
			return fmt.Sprintf("s%d+", in.Slot)
		}
		return fmt.Sprintf("s%d", in.Slot)
	case in.IsMemory:
		return fmt.Sprintf("memory%d", in.Memory)
	case in.IsOp:
		return Ops()[in.Op].Name
	case in.IsByte && in.Class == Cont:
		return fmt.Sprintf("%02x", in.Byte)
	case in.IsByte:
		return fmt.Sprintf("%02x.%s", in.Byte, in.Class)
	}
	return fmt.Sprintf("token%d", int(t))
}

// Continues reports whether the token is a byte that more bytes of the same
// number follow.
func (t Token) Continues() bool { return isCont(t.Info()) }

// EndsRun reports whether decoding stops at the token: halt, exit, host or a trap.
func (t Token) EndsRun() bool {
	in := t.Info()
	return in.IsMisc && in.Code >= Halt
}
