package wasm

import (
	"bytes"
	"iter"
	"reflect"
	"slices"
	"testing"
)

// everything is a module with every section and every form of segment.
func everything() []byte {
	return file(
		sec(1, "02  60 00 00  60 02 7f 7e 02 7d 7c"),
		sec(2, "04  01 6d 01 66 00 01  01 6d 01 74 01 6f 01 02 03  01 6d 01 6d 02 00 01  01 6d 01 67 03 7e 00"),
		sec(3, "01 00"),
		sec(4, "01 70 00 0a"),
		sec(6, "02  7e 01 23 00 0b  70 00 d2 01 0b"),
		sec(7, "02  03 72 75 6e 00 01  01 67 03 01"),
		sec(8, "01"),
		sec(9, "06  02 01 41 03 0b 00 01 00  01 00 02 00 01  03 00 00  05 70 01 d0 70 0b  06 00 41 00 0b 6f 01 d0 6f 0b  07 6f 00"),
		sec(12, "02"),
		sec(10, "01  07 02 02 7f 01 7c 01 0b"),
		sec(11, "02  00 41 10 0b 02 68 69  01 01 21"),
		sec(0, "04 6e 61 6d 65  00 04 03 61 62 63  01 07 02 00 01 66 01 01 67  02 0a 01 01 02 00 01 78 02 02 79 7a"),
	)
}

func TestDecode(t *testing.T) {
	m, err := Decode(everything())
	if err != nil {
		t.Fatal(err)
	}
	code := bytes.Index(everything(), hx("02 02 7f 01 7c 01 0b"))
	i32 := func(v uint64) ConstExpr { return ConstExpr{Op: OpI32Const, Value: v, Type: I32} }
	fn := func(i uint64) ConstExpr { return ConstExpr{Op: OpRefFunc, Value: i, Type: Funcref} }
	externs := TableType{Externref, Limits{Min: 2, Max: 3, HasMax: true}}
	declared := func(i uint64) ConstExpr { return ConstExpr{Op: OpRefFunc, Value: i, Type: Funcref.nonNull()} }
	want := &Module{
		Types: []FuncType{{Params: []ValueType{}, Results: []ValueType{}}, {[]ValueType{I32, I64}, []ValueType{F32, F64}}},
		Imports: []Import{
			{Module: "m", Name: "f", Kind: ExternFunc, TypeIndex: 1},
			{Module: "m", Name: "t", Kind: ExternTable, Table: &externs},
			{Module: "m", Name: "m", Kind: ExternMemory, Memory: &Limits{Min: 1}},
			{Module: "m", Name: "g", Kind: ExternGlobal, Global: GlobalType{I64, false}},
		},
		Funcs:               []uint32{1, 0},
		NumImportedFuncs:    1,
		Tables:              []Table{{TableType: externs}, {TableType: TableType{Funcref, Limits{Min: 10}}}},
		NumImportedTables:   1,
		Memories:            []Limits{{Min: 1}},
		NumImportedMemories: 1,
		Globals: []Global{
			{Type: GlobalType{I64, false}},
			{GlobalType{I64, true}, ConstExpr{Op: OpGlobalGet, Type: I64}},
			{GlobalType{Funcref, false}, fn(1)},
		},
		NumImportedGlobals: 1,
		Exports:            []Export{{"run", ExternFunc, 1}, {"g", ExternGlobal, 1}},
		Start:              1,
		Elems: []Elem{
			{Mode: ElemActive, Table: 1, Offset: i32(3), Type: Funcref.nonNull()},
			{Mode: ElemPassive, Type: Funcref.nonNull()},
			{Mode: ElemDeclarative, Type: Funcref.nonNull()},
			{Mode: ElemPassive, Type: Funcref},
			{Mode: ElemActive, Offset: i32(0), Type: Externref},
			{Mode: ElemDeclarative, Type: Externref},
		},
		DataCount: 2,
		Datas: []Data{
			{Active: true, Offset: i32(16), Bytes: []byte("hi")},
			{Bytes: []byte("!")},
		},
		ModuleName: "abc",
		FuncNames:  map[uint32]string{0: "f", 1: "g"},
	}
	inits := [][]ConstExpr{{declared(0)}, {declared(0), declared(1)}, {}, {{Op: OpRefNull, Type: Funcref}}, {{Op: OpRefNull, Type: Externref}}, {}}
	for i := range m.Elems {
		e := &m.Elems[i]
		got := []ConstExpr{}
		for _, x := range e.Init() {
			got = append(got, x)
		}
		if !reflect.DeepEqual(got, inits[i]) || e.Len() != len(got) {
			t.Errorf("elem[%d]: got %d elements %v, want %v", i, e.Len(), got, inits[i])
		}
		e.count, e.exprs, e.items, e.at = 0, false, nil, 0
	}
	c := &m.Code[0]
	if got, want := c.Locals(), []LocalRun{{2, I32}, {1, F64}}; len(m.Code) != 1 || c.Offset != code || !reflect.DeepEqual(got, want) {
		t.Errorf("%d bodies, the first at 0x%x with locals %v, want 1 at 0x%x with %v", len(m.Code), c.Offset, got, code, want)
	}
	body := []Instr{{Op: OpNop, Offset: code + 5}, {Op: OpEnd, Offset: code + 6}}
	if got := slices.Collect(c.Body()); !reflect.DeepEqual(got, body) {
		t.Errorf("got %v, want %v", got, body)
	}
	for fn, want := range []map[uint32]string{{}, {0: "x", 2: "yz"}} {
		if got := m.LocalNames(uint32(fn)); !reflect.DeepEqual(got, want) {
			t.Errorf("locals of function %d: got %v, want %v", fn, got, want)
		}
	}
	m.Code, m.localNames, m.file = nil, nil, nil
	if !reflect.DeepEqual(m, want) {
		t.Errorf("\n got %+v\nwant %+v", m, want)
	}
}

// TestEmpty checks what a module says about the sections that it lacks.
func TestEmpty(t *testing.T) {
	m, err := Decode(file())
	if err != nil || m.Start != -1 || m.DataCount != -1 {
		t.Errorf("got %+v, %v; want no start and no data count", m, err)
	}
}

// TestTruncated cuts a module at every byte. Only a cut between two sections
// leaves a module, and only if the later ones aren't needed.
func TestTruncated(t *testing.T) {
	b := everything()
	if _, err := Decode(b); err != nil {
		t.Fatal(err)
	}
	whole := 0
	for n := range b {
		if _, err := Decode(b[:n]); err == nil {
			whole++
		}
	}
	// After the preamble, types, imports; without the names.
	if whole != 4 {
		t.Errorf("%d beginnings of the module decode, want 4", whole)
	}
}

// TestPaddedNumbers has every number of a small module in its longest form.
func TestPaddedNumbers(t *testing.T) {
	m, err := Decode(file(
		sec(1, "81 80 80 80 00 60 80 80 80 80 00 81 80 80 80 00 7e"),
		sec(3, "81 80 80 80 00 80 80 80 80 00"),
		sec(10, "81 80 80 80 00 91 80 80 80 00 80 80 80 80 00 42 ff ff ff ff ff ff ff ff ff 7f 0b"),
	))
	if err != nil {
		t.Fatal(err)
	}
	if got := first(m.Code[0].Body()).String(); got != "i64.const -1" {
		t.Errorf("got %s, want i64.const -1", got)
	}
}

// TestNames checks that a broken name section is as if it were not there, and
// that unknown subsections don't break one.
func TestNames(t *testing.T) {
	const name = "04 6e 61 6d 65 "
	cases := []struct{ reason, contents, want string }{
		{"good", "00 02 01 61", "a"},
		{"unknown subsection", "07 01 ff 00 02 01 61", "a"},
		{"not UTF-8", "00 02 01 ff", ""},
		{"subsection too long", "00 09 01 61", ""},
		{"broken after the module's name", "00 02 01 61 01 01 7f", ""},
		{"hostile count", "00 02 01 61 02 05 ff ff ff ff 0f", ""},
	}
	for _, c := range cases {
		m, err := Decode(file(sec(0, name+c.contents)))
		if err != nil {
			t.Errorf("%s: %v", c.reason, err)
			continue
		}
		if m.ModuleName != c.want || m.FuncNames != nil {
			t.Errorf("%s: got module name %q and functions %v, want %q and none", c.reason, m.ModuleName, m.FuncNames, c.want)
		}
	}
}

// first is a body's first instruction.
func first(body iter.Seq[Instr]) (in Instr) {
	for in = range body {
		break
	}
	return in
}

func TestBlockSignature(t *testing.T) {
	m := &Module{Types: []FuncType{{[]ValueType{I32}, []ValueType{I64, F32}}}}
	cases := []struct {
		bt   BlockType
		want string
	}{
		{BlockType{}, "() -> ()"},
		{BlockType{Kind: BlockValue, Index: uint32(Externref)}, "() -> externref"},
		{BlockType{Kind: BlockIndex, Index: 0}, "(i32) -> (i64, f32)"},
	}
	for _, c := range cases {
		if got := m.BlockSignature(c.bt).String(); got != c.want {
			t.Errorf("%v: got %s, want %s", c.bt, got, c.want)
		}
	}
}
