package wasm

import (
	"strconv"
	"strings"
	"sync"
)

// prefixFD is where the vector instructions begin, those behind the prefix byte 0xFD:
// 0xFD00 plus their number. The relaxed ones have numbers from 0x100 on.
const prefixFD Opcode = 0xfd00

// IsVector reports whether op is a vector instruction.
func (op Opcode) IsVector() bool { return op >= prefixFD }

// LaneCount is how many lanes there are to choose from by an instruction's lane, 0 if it has none.
func (op Opcode) LaneCount() int {
	if row := op.info(); row != nil && row.imm != immShuffle {
		return int(row.lanes)
	}
	return 0
}

// The vector instructions that are known here by more than their names.
const (
	OpV128Load     Opcode = 0xfd00
	OpV128Const    Opcode = 0xfd0c
	OpI8x16Shuffle Opcode = 0xfd0d
)

// vectorTable are the vector instructions: a line has the number of its first one, the shape that
// their names begin with, their signature, and the names; the numbers go on by one. In a
// signature I is i32, L i64, F f32, D f64, V v128. Behind a name stands /, with the natural
// alignment's exponent of a load or store, and #, with how many lanes an immediate chooses from.
const vectorTable = `
0x00 v128 I:V load/4 load8x8_s/3 load8x8_u/3 load16x4_s/3 load16x4_u/3 load32x2_s/3 load32x2_u/3 load8_splat/0 load16_splat/1 load32_splat/2 load64_splat/3
0x0b v128 IV: store/4
0x0c v128 :V const
0x0d i8x16 VV:V shuffle#32 swizzle
0x0f i8x16 I:V splat
0x10 i16x8 I:V splat
0x11 i32x4 I:V splat
0x12 i64x2 L:V splat
0x13 f32x4 F:V splat
0x14 f64x2 D:V splat
0x15 i8x16 V:I extract_lane_s#16 extract_lane_u#16
0x17 i8x16 VI:V replace_lane#16
0x18 i16x8 V:I extract_lane_s#8 extract_lane_u#8
0x1a i16x8 VI:V replace_lane#8
0x1b i32x4 V:I extract_lane#4
0x1c i32x4 VI:V replace_lane#4
0x1d i64x2 V:L extract_lane#2
0x1e i64x2 VL:V replace_lane#2
0x1f f32x4 V:F extract_lane#4
0x20 f32x4 VF:V replace_lane#4
0x21 f64x2 V:D extract_lane#2
0x22 f64x2 VD:V replace_lane#2
0x23 i8x16 VV:V eq ne lt_s lt_u gt_s gt_u le_s le_u ge_s ge_u
0x2d i16x8 VV:V eq ne lt_s lt_u gt_s gt_u le_s le_u ge_s ge_u
0x37 i32x4 VV:V eq ne lt_s lt_u gt_s gt_u le_s le_u ge_s ge_u
0x41 f32x4 VV:V eq ne lt gt le ge
0x47 f64x2 VV:V eq ne lt gt le ge
0x4d v128 V:V not
0x4e v128 VV:V and andnot or xor
0x52 v128 VVV:V bitselect
0x53 v128 V:I any_true
0x54 v128 IV:V load8_lane/0#16 load16_lane/1#8 load32_lane/2#4 load64_lane/3#2
0x58 v128 IV: store8_lane/0#16 store16_lane/1#8 store32_lane/2#4 store64_lane/3#2
0x5c v128 I:V load32_zero/2 load64_zero/3
0x5e f32x4 V:V demote_f64x2_zero
0x5f f64x2 V:V promote_low_f32x4
0x60 i8x16 V:V abs neg popcnt
0x63 i8x16 V:I all_true bitmask
0x65 i8x16 VV:V narrow_i16x8_s narrow_i16x8_u
0x67 f32x4 V:V ceil floor trunc nearest
0x6b i8x16 VI:V shl shr_s shr_u
0x6e i8x16 VV:V add add_sat_s add_sat_u sub sub_sat_s sub_sat_u
0x74 f64x2 V:V ceil floor
0x76 i8x16 VV:V min_s min_u max_s max_u
0x7a f64x2 V:V trunc
0x7b i8x16 VV:V avgr_u
0x7c i16x8 V:V extadd_pairwise_i8x16_s extadd_pairwise_i8x16_u
0x7e i32x4 V:V extadd_pairwise_i16x8_s extadd_pairwise_i16x8_u
0x80 i16x8 V:V abs neg
0x82 i16x8 VV:V q15mulr_sat_s
0x83 i16x8 V:I all_true bitmask
0x85 i16x8 VV:V narrow_i32x4_s narrow_i32x4_u
0x87 i16x8 V:V extend_low_i8x16_s extend_high_i8x16_s extend_low_i8x16_u extend_high_i8x16_u
0x8b i16x8 VI:V shl shr_s shr_u
0x8e i16x8 VV:V add add_sat_s add_sat_u sub sub_sat_s sub_sat_u
0x94 f64x2 V:V nearest
0x95 i16x8 VV:V mul min_s min_u max_s max_u
0x9b i16x8 VV:V avgr_u extmul_low_i8x16_s extmul_high_i8x16_s extmul_low_i8x16_u extmul_high_i8x16_u
0xa0 i32x4 V:V abs neg
0xa3 i32x4 V:I all_true bitmask
0xa7 i32x4 V:V extend_low_i16x8_s extend_high_i16x8_s extend_low_i16x8_u extend_high_i16x8_u
0xab i32x4 VI:V shl shr_s shr_u
0xae i32x4 VV:V add
0xb1 i32x4 VV:V sub
0xb5 i32x4 VV:V mul min_s min_u max_s max_u dot_i16x8_s
0xbc i32x4 VV:V extmul_low_i16x8_s extmul_high_i16x8_s extmul_low_i16x8_u extmul_high_i16x8_u
0xc0 i64x2 V:V abs neg
0xc3 i64x2 V:I all_true bitmask
0xc7 i64x2 V:V extend_low_i32x4_s extend_high_i32x4_s extend_low_i32x4_u extend_high_i32x4_u
0xcb i64x2 VI:V shl shr_s shr_u
0xce i64x2 VV:V add
0xd1 i64x2 VV:V sub
0xd5 i64x2 VV:V mul eq ne lt_s gt_s le_s ge_s extmul_low_i32x4_s extmul_high_i32x4_s extmul_low_i32x4_u extmul_high_i32x4_u
0xe0 f32x4 V:V abs neg
0xe3 f32x4 V:V sqrt
0xe4 f32x4 VV:V add sub mul div min max pmin pmax
0xec f64x2 V:V abs neg
0xef f64x2 V:V sqrt
0xf0 f64x2 VV:V add sub mul div min max pmin pmax
0xf8 i32x4 V:V trunc_sat_f32x4_s trunc_sat_f32x4_u
0xfa f32x4 V:V convert_i32x4_s convert_i32x4_u
0xfc i32x4 V:V trunc_sat_f64x2_s_zero trunc_sat_f64x2_u_zero
0xfe f64x2 V:V convert_low_i32x4_s convert_low_i32x4_u
0x100 i8x16 VV:V relaxed_swizzle
0x101 i32x4 V:V relaxed_trunc_f32x4_s relaxed_trunc_f32x4_u relaxed_trunc_f64x2_s_zero relaxed_trunc_f64x2_u_zero
0x105 f32x4 VVV:V relaxed_madd relaxed_nmadd
0x107 f64x2 VVV:V relaxed_madd relaxed_nmadd
0x109 i8x16 VVV:V relaxed_laneselect
0x10a i16x8 VVV:V relaxed_laneselect
0x10b i32x4 VVV:V relaxed_laneselect
0x10c i64x2 VVV:V relaxed_laneselect
0x10d f32x4 VV:V relaxed_min relaxed_max
0x10f f64x2 VV:V relaxed_min relaxed_max
0x111 i16x8 VV:V relaxed_q15mulr_s relaxed_dot_i8x16_i7x16_s
0x113 i32x4 VVV:V relaxed_dot_i8x16_i7x16_add_s
`

// fdOps are the rows of the vector instructions by their number, made when one is asked for.
func fdOps() []opInfo {
	fdOnce.Do(readVectorTable)
	return fdRows[:]
}

var (
	fdOnce sync.Once
	fdRows [0x114]opInfo
)

func readVectorTable() {
	next, shape, fn := 0, "", &FuncType{}
	fields := strings.Fields(vectorTable)
	for i := 0; i < len(fields); i++ {
		if first, begins := strings.CutPrefix(fields[i], "0x"); begins {
			next = number(first, 16)
			params, results, _ := strings.Cut(fields[i+2], ":")
			shape, fn = fields[i+1], &FuncType{typesOf(params), typesOf(results)}
			i += 2
			continue
		}
		fdRows[next] = vectorRow(shape+"."+fields[i], fn)
		next++
	}
}

// vectorRow is the row of an instruction as the table has it.
func vectorRow(name string, fn *FuncType) opInfo {
	name, lanes, hasLane := strings.Cut(name, "#")
	name, align, isAccess := strings.Cut(name, "/")
	row := opInfo{name: name, fn: fn, align: uint8(number(align, 10)), lanes: uint8(number(lanes, 10))}
	switch {
	case hasLane && isAccess:
		row.imm = immMemArgLane
	case isAccess:
		row.imm = immMemArg
	case row.lanes > 16:
		row.imm = immShuffle
	case hasLane:
		row.imm = immLane
	case len(fn.Params) == 0:
		row.imm = immV128
	}
	return row
}

// number is a number of the table, 0 if there is none.
func number(text string, base int) int {
	n, _ := strconv.ParseInt(text, base, 16)
	return int(n)
}

// typesOf are the types that letters stand for.
func typesOf(letters string) []ValueType {
	types := make([]ValueType, len(letters))
	for i := range types {
		types[i] = I32 - ValueType(strings.IndexByte("ILFDV", letters[i]))
	}
	return types
}
