package wasm

import (
	"encoding/binary"
	"fmt"
	"math"
	"strconv"
	"strings"
)

// Instr is one instruction of a body. Bodies are flat: block, loop, if, else and
// end follow each other as in the file.
type Instr struct {
	Op     Opcode
	Lane   uint8     // of vector instructions that concern one lane
	Type   BlockType // of block, loop, if, try, try_table
	Memory uint32    // of what works on one; memory.copy writes it
	Offset int       // in the file, of the opcode

	// Imm and Imm2 hold, by instruction:
	//
	//	consts           the bits; i32 zero-extended, f32 and f64 as they are,
	//	                 v128 with its upper half in Imm2
	//	i8x16.shuffle    the 16 lanes, a byte each, the first lowest
	//	loads, stores    the offset, then the alignment's exponent
	//	call_indirect    the type index, then the table
	//	table.init       the element segment, then the table
	//	table.copy       the table to write, then the table to read
	//	memory.init      the data segment
	//	memory.copy      the memory to read
	//	ref.null         the ValueType
	//	all others       the index or label, if there is one
	Imm, Imm2 uint64

	Labels []uint32    // of br_table, the default last
	Types  []ValueType // of typed select, exactly one

	Catches []Catch // of try_table
}

// Catch is a clause of try_table: where exceptions of a tag go, or all.
type Catch struct {
	All   bool
	Ref   bool // the exception itself goes along, after what it carries
	Tag   uint32
	Label uint32
}

// kind is the clause's byte in the binary format.
func (c Catch) kind() (kind byte) {
	if c.Ref {
		kind = 1
	}
	if c.All {
		kind += 2
	}
	return kind
}

// String gives the clause in the text format.
func (c Catch) String() string {
	name := [...]string{"catch", "catch_ref", "catch_all", "catch_all_ref"}[c.kind()]
	if c.All {
		return fmt.Sprintf("(%s %d)", name, c.Label)
	}
	return fmt.Sprintf("(%s %d %d)", name, c.Tag, c.Label)
}

// String gives in in the text format: "i32.load offset=8", "br_table 0 1 2".
func (in Instr) String() string {
	row := in.Op.info()
	if row == nil {
		return in.Op.String()
	}
	switch row.imm {
	case immBlock:
		return row.name + in.Type.suffix()
	case immCatches:
		s := row.name + in.Type.suffix()
		for _, c := range in.Catches {
			s += " " + c.String()
		}
		return s
	case immIndex:
		return fmt.Sprintf("%s %d", row.name, in.Imm)
	case immMemory, immMemories, immIndexMemory:
		return in.memories(row)
	case immIndexes:
		return in.twoIndexes()
	case immLabels:
		return row.name + " " + strings.Trim(fmt.Sprint(in.Labels), "[]")
	case immTypes:
		return fmt.Sprintf("%s (result %s)", row.name, typeList(in.Types))
	case immRefType:
		return row.name + " " + heapText(ValueType(in.Imm))
	case immMemArg:
		return in.access(row)
	case immI32:
		return fmt.Sprintf("%s %d", row.name, int32(in.Imm))
	case immI64:
		return fmt.Sprintf("%s %d", row.name, int64(in.Imm))
	case immF32:
		return row.name + " " + floatText(float64(math.Float32frombits(uint32(in.Imm))), in.Imm, 32)
	case immF64:
		return row.name + " " + floatText(math.Float64frombits(in.Imm), in.Imm, 64)
	case immV128:
		return fmt.Sprintf("%s i64x2 %#x %#x", row.name, in.Imm, in.Imm2)
	case immShuffle:
		return row.name + " " + strings.Trim(fmt.Sprint(in.Lanes()), "[]")
	case immLane:
		return row.name + " " + strconv.Itoa(int(in.Lane))
	case immMemArgLane:
		return in.access(row) + " " + strconv.Itoa(int(in.Lane))
	}
	return row.name
}

// Lanes are the immediate bytes of i8x16.shuffle and of v128.const.
func (in Instr) Lanes() (lanes [16]byte) {
	binary.LittleEndian.PutUint64(lanes[:], in.Imm)
	binary.LittleEndian.PutUint64(lanes[8:], in.Imm2)
	return lanes
}

// suffix gives bt as it stands behind block, loop and if.
func (bt BlockType) suffix() string {
	switch bt.Kind {
	case BlockValue:
		return fmt.Sprintf(" (result %s)", bt.Value())
	case BlockIndex:
		return fmt.Sprintf(" (type %d)", bt.Index)
	}
	return ""
}

// twoIndexes leaves table 0 out where the text format does.
func (in Instr) twoIndexes() string {
	switch {
	case (in.Op == OpCallIndirect || in.Op == OpReturnCallIndirect) && in.Imm2 == 0:
		return fmt.Sprintf("%s (type %d)", in.Op, in.Imm)
	case in.Op == OpCallIndirect || in.Op == OpReturnCallIndirect:
		return fmt.Sprintf("%s %d (type %d)", in.Op, in.Imm2, in.Imm)
	case in.Op == OpTableInit && in.Imm2 == 0:
		return fmt.Sprintf("%s %d", in.Op, in.Imm)
	case in.Op == OpTableInit: // the text format names the table first
		return fmt.Sprintf("%s %d %d", in.Op, in.Imm2, in.Imm)
	}
	return fmt.Sprintf("%s %d %d", in.Op, in.Imm, in.Imm2)
}

// memories leaves memory 0 out where the text format does.
func (in Instr) memories(row *opInfo) string {
	switch {
	case row.imm == immMemories && in.Memory|uint32(in.Imm) != 0:
		return fmt.Sprintf("%s %d %d", row.name, in.Memory, in.Imm)
	case row.imm == immIndexMemory && in.Memory != 0: // the text format names the memory first
		return fmt.Sprintf("%s %d %d", row.name, in.Memory, in.Imm)
	case row.imm == immIndexMemory:
		return fmt.Sprintf("%s %d", row.name, in.Imm)
	case in.Memory != 0:
		return fmt.Sprintf("%s %d", row.name, in.Memory)
	}
	return row.name
}

// access leaves out offset 0 and the natural alignment.
func (in Instr) access(row *opInfo) string {
	s := row.name
	if in.Memory != 0 {
		s += fmt.Sprintf(" %d", in.Memory)
	}
	if in.Imm != 0 {
		s += fmt.Sprintf(" offset=%d", in.Imm)
	}
	if in.Imm2 != uint64(row.align) {
		s += fmt.Sprintf(" align=%d", uint64(1)<<in.Imm2)
	}
	return s
}

// floatText gives the shortest decimal that reads back as the same float, and a
// NaN with its sign and payload.
func floatText(f float64, bits uint64, size int) string {
	sign := ""
	if math.Signbit(f) {
		sign = "-"
	}
	switch {
	case math.IsInf(f, 0):
		return sign + "inf"
	case f == f:
		return strconv.FormatFloat(f, 'g', -1, size)
	}
	payload := bits & (1<<52 - 1)
	if size == 32 {
		// From the bits: a NaN's conversion to float64 may lose its sign.
		if payload = bits & (1<<23 - 1); bits>>31 != 0 {
			sign = "-"
		}
	}
	return fmt.Sprintf("%snan:0x%x", sign, payload)
}
