package wasm

import "testing"

func TestInstrString(t *testing.T) {
	cases := []struct {
		in   Instr
		want string
	}{
		{Instr{Op: OpI32Add}, "i32.add"},
		{Instr{Op: OpI32TruncSatF64U}, "i32.trunc_sat_f64_u"},
		{Instr{Op: OpI32Const, Imm: 0xffffffff}, "i32.const -1"},
		{Instr{Op: OpI64Const, Imm: 1 << 63}, "i64.const -9223372036854775808"},
		{Instr{Op: OpF32Const, Imm: 0x3dcccccd}, "f32.const 0.1"},
		{Instr{Op: OpF32Const, Imm: 0x80000000}, "f32.const -0"},
		{Instr{Op: OpF32Const, Imm: 0xffa00000}, "f32.const -nan:0x200000"},
		{Instr{Op: OpF64Const, Imm: 0x3fb999999999999a}, "f64.const 0.1"},
		{Instr{Op: OpF64Const, Imm: 0xfff0000000000000}, "f64.const -inf"},
		{Instr{Op: OpF64Const, Imm: 0x7ff8000000000000}, "f64.const nan:0x8000000000000"},
		{Instr{Op: OpI32Load, Imm: 8, Imm2: 2}, "i32.load offset=8"},
		{Instr{Op: OpI64Store32, Imm2: 0}, "i64.store32 align=1"},
		{Instr{Op: OpBlock}, "block"},
		{Instr{Op: OpIf, Type: BlockType{Kind: BlockValue, Index: uint32(F64)}}, "if (result f64)"},
		{Instr{Op: OpLoop, Type: BlockType{Kind: BlockIndex, Index: 3}}, "loop (type 3)"},
		{Instr{Op: OpBrIf, Imm: 1}, "br_if 1"},
		{Instr{Op: OpBrTable, Labels: []uint32{0, 1, 2}}, "br_table 0 1 2"},
		{Instr{Op: OpCallIndirect, Imm: 4}, "call_indirect (type 4)"},
		{Instr{Op: OpCallIndirect, Imm: 4, Imm2: 1}, "call_indirect 1 (type 4)"},
		{Instr{Op: OpSelectTyped, Types: []ValueType{Externref}}, "select (result externref)"},
		{Instr{Op: OpRefNull, Imm: uint64(Funcref)}, "ref.null func"},
		{Instr{Op: OpRefFunc, Imm: 7}, "ref.func 7"},
		{Instr{Op: OpMemoryCopy}, "memory.copy"},
		{Instr{Op: OpMemoryInit, Imm: 2}, "memory.init 2"},
		{Instr{Op: OpTableInit, Imm: 2}, "table.init 2"},
		{Instr{Op: OpTableInit, Imm: 2, Imm2: 1}, "table.init 1 2"},
		{Instr{Op: OpTableCopy, Imm: 1, Imm2: 0}, "table.copy 1 0"},
		{Instr{Op: 0x27}, "opcode 0x27"},
		{Instr{Op: 0xfc99}, "opcode 0xfc 0x99"},
	}
	for _, c := range cases {
		if got := c.in.String(); got != c.want {
			t.Errorf("got %q, want %q", got, c.want)
		}
	}
}

// TestOpcodes goes over the whole instruction table.
func TestOpcodes(t *testing.T) {
	names := map[string]Opcode{}
	fixed := 0
	for i := range 1 << 16 {
		op := Opcode(i)
		row := op.info()
		if row == nil {
			continue
		}
		if other, twice := names[row.name]; twice && op != OpSelectTyped {
			t.Errorf("0x%x and 0x%x are both %s", other, i, row.name)
		}
		names[row.name] = op
		if _, _, ok := op.Signature(); ok {
			fixed++
		}
	}
	// 172 of 1.0, 5 sign extensions, 8 saturating truncations, 10 of bulk memory
	// and tables behind 0xfc, table.get and .set, 3 ref instructions, 4 tail calls and call_ref, 8 for exceptions, 3 on
	// typed references, 236 on vectors and 20 relaxed ones; typed select shares its name.
	if want := 172 + 5 + 8 + 10 + 2 + 3 + 4 + 8 + 3 + 236 + 20; len(names) != want {
		t.Errorf("%d names, want %d", len(names), want)
	}
	// Without 12 for control, 2 for drop and select, 5 for variables, table.get,
	// .set, .grow, .fill, ref.null and ref.is_null, and the 15 of 3.0.
	if want := len(names) - 12 - 2 - 5 - 4 - 2 - 15; fixed != want {
		t.Errorf("%d fixed signatures, want %d", fixed, want)
	}
}

func TestSignature(t *testing.T) {
	cases := []struct {
		op   Opcode
		want string
	}{
		{OpI32Add, "(i32, i32) -> i32"},
		{OpI64Eqz, "(i64) -> i32"},
		{OpF32Lt, "(f32, f32) -> i32"},
		{OpI64Load8S, "(i32) -> i64"},
		{OpF64Store, "(i32, f64) -> ()"},
		{OpI32WrapI64, "(i64) -> i32"},
		{OpF64PromoteF32, "(f32) -> f64"},
		{OpF32ReinterpretI32, "(i32) -> f32"},
		{OpI64TruncSatF32U, "(f32) -> i64"},
		{OpI64Extend32S, "(i64) -> i64"},
		{OpMemoryGrow, "(i32) -> i32"},
		{OpMemoryFill, "(i32, i32, i32) -> ()"},
		{OpI64Const, "() -> i64"},
		{OpRefFunc, "() -> funcref"},
	}
	for _, c := range cases {
		params, results, ok := c.op.Signature()
		if got := (FuncType{params, results}).String(); !ok || got != c.want {
			t.Errorf("%s: got %s, %v, want %s", c.op, got, ok, c.want)
		}
	}
	for _, op := range []Opcode{OpBlock, OpCall, OpDrop, OpSelect, OpLocalGet, OpTableGet, OpRefNull, 0x27} {
		if _, _, ok := op.Signature(); ok {
			t.Errorf("%s: has a fixed signature, want none", op)
		}
	}
}

// TestVectors decodes vector instructions, and writes them as text.
func TestVectors(t *testing.T) {
	const lanes = "\x00\x01\x02\x03\x04\x05\x06\x07\x08\x09\x0a\x0b\x0c\x0d\x0e\x1f"
	for _, c := range []struct{ code, want string }{
		{"\xfd\x00\x04\x08", "v128.load offset=8"},
		{"\xfd\x0b\x00\x00", "v128.store align=1"},
		{"\xfd\x0c" + lanes, "v128.const i64x2 0x706050403020100 0x1f0e0d0c0b0a0908"},
		{"\xfd\x0d" + lanes, "i8x16.shuffle 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 31"},
		{"\xfd\x16\x0f", "i8x16.extract_lane_u 15"},
		{"\xfd\x5a\x02\x04\x03", "v128.store32_lane offset=4 3"},
		{"\xfd\xae\x01", "i32x4.add"},
		{"\xfd\xae\x81\x00", "i32x4.add"}, // a number with one byte more than it needs
		{"\xfd\x93\x02", "i32x4.relaxed_dot_i8x16_i7x16_add_s"},
	} {
		r := &reader{b: []byte(c.code), end: len(c.code)}
		var in Instr
		if r.instr(&in); in.String() != c.want || r.left() != 0 {
			t.Errorf("% x: got %q and %d bytes more, want %q", c.code, in, r.left(), c.want)
		}
	}
}
