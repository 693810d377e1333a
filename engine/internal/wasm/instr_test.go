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
	// typed references; typed select shares its name.
	if want := 172 + 5 + 8 + 10 + 2 + 3 + 4 + 8 + 3; len(names) != want {
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
