package wasm

import (
	"fmt"
	"math"
	"slices"
	"strconv"
	"strings"
)

// ValueType is the type of one value. The types below are their byte in the binary
// format; for the others see [ValueType.Index].
type ValueType uint32

// The value types that are one byte.
const (
	I32       ValueType = 0x7f
	I64       ValueType = 0x7e
	F32       ValueType = 0x7d
	F64       ValueType = 0x7c
	V128      ValueType = 0x7b
	Funcref   ValueType = 0x70
	Externref ValueType = 0x6f
	Exnref    ValueType = 0x69
)

// String gives the text format's name of t.
func (t ValueType) String() string {
	switch t {
	case I32:
		return "i32"
	case I64:
		return "i64"
	case F32:
		return "f32"
	case F64:
		return "f64"
	case V128:
		return "v128"
	case Funcref:
		return "funcref"
	case Externref:
		return "externref"
	case Exnref:
		return "exnref"
	case anyType:
		return "any value"
	case anyRef:
		return "any reference"
	}
	if t.IsRef() {
		return t.refText()
	}
	return fmt.Sprintf("type 0x%02x", t.form())
}

// Format writes a value of at most 64 bits, which is given as its bits: integers as signed decimals, floats
// in the shortest form that reads back, references as type and number.
func (t ValueType) Format(bits uint64) string {
	switch t {
	case I32:
		return strconv.Itoa(int(int32(bits)))
	case I64:
		return strconv.FormatInt(int64(bits), 10)
	case F32:
		return strconv.FormatFloat(float64(math.Float32frombits(uint32(bits))), 'g', -1, 32)
	case F64:
		return strconv.FormatFloat(math.Float64frombits(bits), 'g', -1, 64)
	}
	return fmt.Sprintf("%s 0x%x", t, bits)
}

// FormatVector writes a v128 that is given as its halves: 0x and 32 hex digits, the highest first.
func FormatVector(low, high uint64) string { return fmt.Sprintf("0x%016x%016x", high, low) }

// IsNum reports whether t is a number type.
func (t ValueType) IsNum() bool { return I32 >= t && t >= F64 }

// IsRef reports whether t is a reference type.
func (t ValueType) IsRef() bool {
	switch t.form() {
	case byte(Funcref), byte(Externref), byte(Exnref), nullableForm, nonNullForm:
		return true
	}
	return t == anyRef
}

// FuncType is the signature of a function or of a block.
type FuncType struct{ Params, Results []ValueType }

// String gives t as "(i32, i32) -> i32", with parentheses around the results
// unless there is exactly one.
func (t FuncType) String() string {
	results := typeList(t.Results)
	if len(t.Results) != 1 {
		results = "(" + results + ")"
	}
	return "(" + typeList(t.Params) + ") -> " + results
}

// Equal reports whether t and u are the same signature of one module, which is what
// call_indirect compares.
func (t FuncType) Equal(u FuncType) bool {
	return slices.Equal(t.Params, u.Params) && slices.Equal(t.Results, u.Results)
}

func typeList(types []ValueType) string {
	names := make([]string, len(types))
	for i, t := range types {
		names[i] = t.String()
	}
	return strings.Join(names, ", ")
}

// Limits bound the size of a memory in pages, or of a table in elements.
type Limits struct {
	Min, Max uint64 // Max counts only if HasMax
	HasMax   bool
	Is64     bool // its addresses are i64
}

// Address is the type of addresses in a memory, or of indexes in a table.
func (l Limits) Address() ValueType {
	if l.Is64 {
		return I64
	}
	return I32
}

// TableType is the type of a table: what it holds and how much.
type TableType struct {
	Type   ValueType // a reference type
	Limits Limits
}

// GlobalType is the type of a global.
type GlobalType struct {
	Type    ValueType
	Mutable bool
}

// String gives t as in the text format: "i32" or "(mut i32)".
func (t GlobalType) String() string {
	if t.Mutable {
		return "(mut " + t.Type.String() + ")"
	}
	return t.Type.String()
}

// ExternKind says what an import or export is.
type ExternKind byte

// The kinds of imports and exports, as in the binary format.
const (
	ExternFunc ExternKind = iota
	ExternTable
	ExternMemory
	ExternGlobal
	ExternTag
)

// String gives the name of k in the text format.
func (k ExternKind) String() string {
	switch k {
	case ExternFunc:
		return "func"
	case ExternTable:
		return "table"
	case ExternMemory:
		return "memory"
	case ExternGlobal:
		return "global"
	case ExternTag:
		return "tag"
	}
	return fmt.Sprintf("kind 0x%02x", byte(k))
}

// BlockType is the type immediate of block, loop and if. Module.BlockSignature
// resolves it.
type BlockType struct {
	Kind  BlockKind
	Index uint32 // into Module.Types, if Kind is BlockIndex; see Value
}

// Value is the result, if Kind is BlockValue.
func (bt BlockType) Value() ValueType { return ValueType(bt.Index) }

// BlockKind tells the three forms of a BlockType apart.
type BlockKind byte

// The forms of a block type.
const (
	BlockEmpty BlockKind = iota // () -> ()
	BlockValue                  // () -> Value
	BlockIndex                  // Module.Types[Index]
)
