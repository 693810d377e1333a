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
00 v128 I:V load/4 load8x8_s/3 load8x8_u/3 load16x4_s/3 load16x4_u/3 load32x2_s/3 load32x2_u/3 load8_splat/0 load16_splat/1 load32_splat/2 load64_splat/3
0b v128 IV: store/4
0c v128 :V const
0d i8x16 VV:V shuffle#32 swizzle
0f i8x16 I:V splat
10 i16x8 I:V splat
11 i32x4 I:V splat
12 i64x2 L:V splat
13 f32x4 F:V splat
14 f64x2 D:V splat
15 i8x16 V:I extract_lane_s#16 extract_lane_u#16
17 i8x16 VI:V replace_lane#16
18 i16x8 V:I extract_lane_s#8 extract_lane_u#8
1a i16x8 VI:V replace_lane#8
1b i32x4 V:I extract_lane#4
1c i32x4 VI:V replace_lane#4
1d i64x2 V:L extract_lane#2
1e i64x2 VL:V replace_lane#2
1f f32x4 V:F extract_lane#4
20 f32x4 VF:V replace_lane#4
21 f64x2 V:D extract_lane#2
22 f64x2 VD:V replace_lane#2
23 i8x16 VV:V eq ne lt_s lt_u gt_s gt_u le_s le_u ge_s ge_u
2d i16x8 VV:V eq ne lt_s lt_u gt_s gt_u le_s le_u ge_s ge_u
37 i32x4 VV:V eq ne lt_s lt_u gt_s gt_u le_s le_u ge_s ge_u
41 f32x4 VV:V eq ne lt gt le ge
47 f64x2 VV:V eq ne lt gt le ge
4d v128 V:V not
4e v128 VV:V and andnot or xor
52 v128 VVV:V bitselect
53 v128 V:I any_true
54 v128 IV:V load8_lane/0#16 load16_lane/1#8 load32_lane/2#4 load64_lane/3#2
58 v128 IV: store8_lane/0#16 store16_lane/1#8 store32_lane/2#4 store64_lane/3#2
5c v128 I:V load32_zero/2 load64_zero/3
5e f32x4 V:V demote_f64x2_zero
5f f64x2 V:V promote_low_f32x4
60 i8x16 V:V abs neg popcnt
63 i8x16 V:I all_true bitmask
65 i8x16 VV:V narrow_i16x8_s narrow_i16x8_u
67 f32x4 V:V ceil floor trunc nearest
6b i8x16 VI:V shl shr_s shr_u
6e i8x16 VV:V add add_sat_s add_sat_u sub sub_sat_s sub_sat_u
74 f64x2 V:V ceil floor
76 i8x16 VV:V min_s min_u max_s max_u
7a f64x2 V:V trunc
7b i8x16 VV:V avgr_u
7c i16x8 V:V extadd_pairwise_i8x16_s extadd_pairwise_i8x16_u
7e i32x4 V:V extadd_pairwise_i16x8_s extadd_pairwise_i16x8_u
80 i16x8 V:V abs neg
82 i16x8 VV:V q15mulr_sat_s
83 i16x8 V:I all_true bitmask
85 i16x8 VV:V narrow_i32x4_s narrow_i32x4_u
87 i16x8 V:V extend_low_i8x16_s extend_high_i8x16_s extend_low_i8x16_u extend_high_i8x16_u
8b i16x8 VI:V shl shr_s shr_u
8e i16x8 VV:V add add_sat_s add_sat_u sub sub_sat_s sub_sat_u
94 f64x2 V:V nearest
95 i16x8 VV:V mul min_s min_u max_s max_u
9b i16x8 VV:V avgr_u extmul_low_i8x16_s extmul_high_i8x16_s extmul_low_i8x16_u extmul_high_i8x16_u
a0 i32x4 V:V abs neg
a3 i32x4 V:I all_true bitmask
a7 i32x4 V:V extend_low_i16x8_s extend_high_i16x8_s extend_low_i16x8_u extend_high_i16x8_u
ab i32x4 VI:V shl shr_s shr_u
ae i32x4 VV:V add
b1 i32x4 VV:V sub
b5 i32x4 VV:V mul min_s min_u max_s max_u dot_i16x8_s
bc i32x4 VV:V extmul_low_i16x8_s extmul_high_i16x8_s extmul_low_i16x8_u extmul_high_i16x8_u
c0 i64x2 V:V abs neg
c3 i64x2 V:I all_true bitmask
c7 i64x2 V:V extend_low_i32x4_s extend_high_i32x4_s extend_low_i32x4_u extend_high_i32x4_u
cb i64x2 VI:V shl shr_s shr_u
ce i64x2 VV:V add
d1 i64x2 VV:V sub
d5 i64x2 VV:V mul eq ne lt_s gt_s le_s ge_s extmul_low_i32x4_s extmul_high_i32x4_s extmul_low_i32x4_u extmul_high_i32x4_u
e0 f32x4 V:V abs neg
e3 f32x4 V:V sqrt
e4 f32x4 VV:V add sub mul div min max pmin pmax
ec f64x2 V:V abs neg
ef f64x2 V:V sqrt
f0 f64x2 VV:V add sub mul div min max pmin pmax
f8 i32x4 V:V trunc_sat_f32x4_s trunc_sat_f32x4_u
fa f32x4 V:V convert_i32x4_s convert_i32x4_u
fc i32x4 V:V trunc_sat_f64x2_s_zero trunc_sat_f64x2_u_zero
fe f64x2 V:V convert_low_i32x4_s convert_low_i32x4_u
100 i8x16 VV:V relaxed_swizzle
101 i32x4 V:V relaxed_trunc_f32x4_s relaxed_trunc_f32x4_u relaxed_trunc_f64x2_s_zero relaxed_trunc_f64x2_u_zero
105 f32x4 VVV:V relaxed_madd relaxed_nmadd
107 f64x2 VVV:V relaxed_madd relaxed_nmadd
109 i8x16 VVV:V relaxed_laneselect
10a i16x8 VVV:V relaxed_laneselect
10b i32x4 VVV:V relaxed_laneselect
10c i64x2 VVV:V relaxed_laneselect
10d f32x4 VV:V relaxed_min relaxed_max
10f f64x2 VV:V relaxed_min relaxed_max
111 i16x8 VV:V relaxed_q15mulr_s relaxed_dot_i8x16_i7x16_s
113 i32x4 VVV:V relaxed_dot_i8x16_i7x16_add_s
`

// fdOps are the rows of the vector instructions by their number, made when one is asked for.
var fdOps = sync.OnceValue(func() []opInfo {
	rows := make([]opInfo, 0x114)
	for line := range strings.Lines(vectorTable) {
		fields := strings.Fields(line)
		if len(fields) == 0 {
			continue
		}
		first, _ := strconv.ParseUint(fields[0], 16, 16)
		params, results, _ := strings.Cut(fields[2], ":")
		fn := &FuncType{typesOf(params), typesOf(results)}
		for i, name := range fields[3:] {
			rows[int(first)+i] = vectorRow(fields[1]+"."+name, fn)
		}
	}
	return rows
})

// vectorRow is the row of an instruction as the table has it.
func vectorRow(name string, fn *FuncType) opInfo {
	name, lanes, hasLane := strings.Cut(name, "#")
	name, align, isAccess := strings.Cut(name, "/")
	row := opInfo{name: name, fn: fn, align: number(align), lanes: number(lanes)}
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

// number is a decimal number of the table, 0 if there is none.
func number(text string) uint8 {
	n, _ := strconv.Atoi(text)
	return uint8(n)
}

// typesOf are the types that letters stand for.
func typesOf(letters string) (types []ValueType) {
	for _, letter := range letters {
		types = append(types, I32-ValueType(strings.IndexRune("ILFDV", letter)))
	}
	return types
}
