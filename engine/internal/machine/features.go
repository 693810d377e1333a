package machine

import (
	"reflect"
	"strings"
	"unsafe"
)

// Features distinguish instructions: as Features[float64] the numbers of one of
// them, 0 where it has none, and as expressions those of the instruction at the
// cursor. Their order is that of the model's slots.
type Features[T any] struct {
	OffA          T // operand A stands at slot + OffA
	OffB          T // operand B stands at slot + OffB
	OffC          T // operand C stands at slot + OffC
	OffD          T // operand D stands at slot + OffD
	Saved         T // the result is the lower word of what the instruction before has made
	Push          T // the result goes to a stack slot
	DestImm       T // the result's slot is the immediate
	DestCaller    T // the result's slot is in the caller's frame, above the call's slot
	RefImm        T // the result is the immediate, by reference
	RefCell       T // the result is a cell's value, by reference
	Fresh         T // the cell reads as 0 if this frame has not written it
	CellImm       T // the immediate is a cell's address
	Local         T // ... relative to the frame
	Argument      T // the cell is in the next frame
	Set           T // takes A by reference if bytes of it stand on the stack, else copies it
	Cell          T // the result goes to a cell
	Quiet         T // the effect needs no bytes: a misc token
	Code          T // which misc token
	Class         T // the class of the result's last byte
	PlusA         T // the result is A plus ...
	PlusB         T // ... plus B
	MinusB        T // ... minus B
	Mul           T // A·B
	Carry         T // ... plus the carry of C + D
	Borrow        T // ... minus the borrow of C − D
	HighProduct   T // the upper half of A·B, plus A·D and B·C
	ShiftLeft     T // A and C are shifted by 2^(B mod 32 − 32)
	ShiftRight    T // ... by 2^−(B mod 32)
	RotateRight   T // ... by 2^(−B mod 32 − 32)
	WholeA        T // of A, what is shifted past the point
	PartA         T // of A, what is left behind the point
	DoubleLeft    T // A and C are the words of an i64, shifted to the left by B modulo 64
	DoubleRight   T // ... to the right
	AroundLeft    T // ... and around
	AroundRight   T // ... and around, to the right
	FarSign       T // A's sign in all bits if B is 32 or more
	SignFill      T // A's sign in all bits
	Signed        T // A and B are read as signed
	Bits          T // bytewise logic
	And           T // A & B
	Or            T // A | B
	Xor           T // A ^ B
	Compare       T // A is compared
	CompareB      T // ... with B instead of 0
	CompareSum    T // ... or A + B with 0
	CompareLower  T // C and D are lower halves, compared if A equals B
	Double        T // A is the upper word of an f64, C the lower one
	DoubleB       T // B and D likewise
	Single        T // A is an f32
	SingleB       T // B likewise
	FloatOrder    T // the comparison is one of floats
	FloatTotal    T // ... in which −0 is less than 0
	Unordered     T // 1 if A or B is no number
	Least         T // takes the lesser of A and B
	Greatest      T // takes the greater
	Pick          T // ... and that is the result
	Minus         T // B's sign is the other one
	FloatSum      T // A + B
	FloatMul      T // A·B
	FloatDiv      T // A/B
	FloatRoot     T // √A
	FloatKeep     T // A
	Whole         T // A rounded to an integer
	Up            T // ... upward
	Down          T // ... downward
	Toward        T // ... toward 0
	FromWord      T // A is an i32 to be converted to a float
	FromWide      T // A is the upper word of an i64 to be converted, C the lower one
	DoubleResult  T // the result is an f64, of which this is the upper word
	SingleResult  T // the result is an f32
	ToWord        T // A rounded to an i32
	ToWide        T // A rounded to an i64, of which this is the upper word
	Saturate      T // what does not fit becomes the nearest integer that there is
	FlipTop       T // the top bit is the other one
	ClearTop      T // A's top bit is 0
	TopB          T // plus B's top bit
	Lt            T // 1 if less
	Gt            T // 1 if greater
	Eq            T // 1 if equal
	Divide        T // A is divided by B
	Quotient      T // the quotient counts
	Remainder     T // the remainder counts
	WideQuotient  T // A·2^32 + C is divided by B·2^32 + D; this is the quotient's upper word
	WideRemainder T // ... or the remainder's
	Overflow      T // the quotient, or its upper word, is less than 2^31
	Clz           T // leading zeros
	CountBoth     T // A, or 32 + B if A is 32
	Bytes         T // per-byte counts: ctz or popcnt
	Ctz           T // trailing zeros
	Popcnt        T // ones
	Extend8       T // sign of bit 7
	Extend16      T // sign of bit 15
	Memory        T // A + immediate is a memory address
	Linear        T // ... of linear memory, not of the data beyond it
	Bounds        T // that must be within bounds ...
	Span          T // ... with this many bytes
	Width         T // how many bytes are moved
	Load          T // the result is what stands in memory
	WordLoad      T // a word, by itself if aligned
	SignedLoad    T // the loaded number has a sign ...
	SignBit       T // ... which is this bit
	Store         T // B goes to memory
	WordStore     T // a word, by reference if aligned
	Spilled       T // only the part of B that falls in the next word
	Spill         T // another instruction stores what falls in the next word
	Immediate     T // the result is the immediate
	BrIf          T // jumps if A ≠ 0
	BrUnless      T // jumps if A = 0
	BrTable       T // jumps to the entry min(A, immediate) that follows
	Return        T // jumps to where the frame was called from
	Enter         T // enters a frame
	SlotImm       T // the callee's first argument is at slot immediate
	Out           T // the result is A's last byte, to be output
	Select        T // A if C ≠ 0, else B
	GrowResult    T // memory.grow's result
	GrowSize      T // memory's size after memory.grow
	Element       T // A is the number of an element of table immediate
	TableGet      T // the result is that element
	TableTrap     T // the trap if there is no such element
	Signature     T // traps unless function A's type is the immediate
	Callee        T // the result is function A's position
}

// all are the features in order, as they stand: a struct whose fields have one type is laid
// out like an array.
func (f *Features[T]) all() []T {
	return unsafe.Slice((*T)(unsafe.Pointer(f)), int(unsafe.Sizeof(*f)/unsafe.Sizeof(*new(T))))
}

// featureNames are the features' names in the graph, in order: "offA".
func featureNames() []string {
	var names []string
	for _, f := range reflect.VisibleFields(reflect.TypeFor[Features[float64]]()) {
		names = append(names, strings.ToLower(f.Name[:1])+f.Name[1:])
	}
	return names
}
