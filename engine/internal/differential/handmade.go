package differential

import "fmt"

// HandMade are small modules by hand: every instruction that the machine has,
// and what is awkward about it.
func HandMade() []Case {
	var cases []Case
	cases = append(cases, numeric()...)
	cases = append(cases, floats())
	cases = append(cases, memory()...)
	cases = append(cases, control()...)
	cases = append(cases, calls()...)
	return append(cases, state()...)
}

// numeric has one module with a function for each instruction on numbers, so
// that they share a prompt.
func numeric() []Case {
	m := &Module{}
	c := Case{Name: "numbers"}
	for _, op := range unary {
		f := m.F(1, 1, 0, "local.get 0  "+op)
		for _, a := range []uint32{0, 1, 0x80, 0x8000, 0x80000000, 0xffffffff, 0x00ff8100} {
			c.Calls = append(c.Calls, Call{Func: fmt.Sprintf("f%d", f), Args: []uint32{a}})
		}
	}
	for _, op := range binary {
		f := m.F(2, 1, 0, "local.get 0  local.get 1  "+op)
		for _, a := range [][]uint32{{0, 0}, {7, 3}, {0x80000000, 0xffffffff}, {0xfffffff9, 2}, {5, 0}, {0x12345678, 33}} {
			c.Calls = append(c.Calls, Call{Func: fmt.Sprintf("f%d", f), Args: a})
		}
	}
	c.Wasm = m.Bytes()
	g := newGroup()
	g.add("select, drop, nop", 3, 1, 0, "nop  i32.const 9  drop  local.get 0  local.get 1  local.get 2  select",
		[]uint32{1, 2, 0}, []uint32{1, 2, 3}, []uint32{1, 2, 1 << 31})
	g.add("constants", 0, 4, 0, "i32.const 0  i32.const -1  i32.const 0x12345678  i32.const 256")
	g.add("unreachable", 0, 0, 0, "i32.const 1  global.set 0  unreachable")
	g.add("locals", 1, 3, 2, "local.get 1  local.get 0  local.tee 1  local.set 2  local.get 1  local.get 2", []uint32{77})
	g.add("tee of a tee", 1, 1, 2, "local.get 0  local.tee 1  local.tee 2  local.tee 0  local.get 1  i32.add", []uint32{300})
	return []Case{c, g.done("parametric instructions")}
}

// floats has the instructions of the floating-point unit, on plain, subnormal and large
// numbers. The first parameter is the lower word of all f64.
func floats() Case {
	g := newGroup()
	const double = "  i64.extend_i32_u  i64.const 32  i64.shl  local.get 0  i64.extend_i32_u  i64.or  f64.reinterpret_i64"
	const words = "  f64.store  i32.const 0  i32.load 4  i32.const 0  i32.load"
	for _, op := range []string{"add", "sub", "mul", "div", "min", "max"} {
		g.add("f64."+op, 2, 2, 0, "i32.const 0  local.get 0"+double+"  local.get 1"+double+"  f64."+op+words,
			[]uint32{0x40091eb8, 0xbfd33333}, []uint32{0x00012345, 0x3ff00001}, []uint32{0x7fe00001, 0xffe80000})
		g.add("f32."+op, 2, 1, 0, "local.get 0  f32.reinterpret_i32  local.get 1  f32.reinterpret_i32  f32."+op+"  i32.reinterpret_f32",
			[]uint32{0x40490fdb, 0xbe99999a}, []uint32{0x00012345, 0x3f800001})
	}
	for _, op := range []string{"sqrt", "ceil", "floor", "trunc", "nearest"} {
		g.add("f64."+op, 1, 2, 0, "i32.const 0  local.get 0"+double+"  f64."+op+words, []uint32{0x4002aaaa}, []uint32{0x00000777})
		g.add("f32."+op, 1, 1, 0, "local.get 0  f32.reinterpret_i32  f32."+op+"  i32.reinterpret_f32", []uint32{0x40c80001}, []uint32{0x80000000})
	}
	return g.done("floats")
}

func memory() []Case {
	g := newGroup()
	addresses := [][]uint32{{0}, {1}, {2}, {3}, {65531}, {65532}, {65533}, {65534}, {65535}, {65536}, {0xffffffff}, {0xfffffffc}}
	for _, op := range loads {
		g.add(op, 1, 1, 0, "local.get 0  "+op, addresses...)
		g.add(op+" with offset", 1, 1, 0, "local.get 0  "+op+" 65528", []uint32{0}, []uint32{3}, []uint32{5}, []uint32{7}, []uint32{8}, []uint32{1 << 31})
		g.add(op+" with the largest offset", 1, 1, 0, "local.get 0  "+op+" 0xffffffff", []uint32{0}, []uint32{0xffffffff})
	}
	read, g := g.done("loads"), newGroup()
	for _, op := range []string{"i32.store", "i32.store8", "i32.store16"} {
		body := "local.get 0  i32.const 0x8899aabb  " + op + "  i32.const 0  i32.load8_u 3"
		g.add(op, 1, 1, 0, body, addresses...)
		g.add(op+" with offset", 1, 0, 0, "local.get 0  i32.const -2  "+op+" 65530", []uint32{0}, []uint32{1}, []uint32{2}, []uint32{3}, []uint32{4}, []uint32{5}, []uint32{6})
		g.add(op+" with the largest offset", 1, 0, 0, "local.get 0  i32.const -2  "+op+" 0xffffffff", []uint32{0}, []uint32{0xffffffff})
	}
	written, g := g.done("stores"), newGroup()
	// Words that cross and overlap, of all widths, read back.
	cross := ""
	for i := range 8 {
		cross += fmt.Sprintf("i32.const %d  i32.const %d  i32.store %d  i32.const %d  i32.const -%d  i32.store16 3 ", i, 0x01020304*(i+1), i, 3*i, i+2)
	}
	for i := range 8 {
		cross += fmt.Sprintf("i32.const %d  i32.load16_s  i32.const %d  i32.load  i32.xor  i32.const %d  i32.load8_s  i32.add  drop ", i, 2*i, i)
	}
	g.add("stores that overlap", 0, 1, 0, cross+"i32.const 5  i32.load")
	g.add("memory.size and memory.grow", 1, 3, 0, "memory.size  local.get 0  memory.grow  memory.size",
		[]uint32{0}, []uint32{1}, []uint32{2}, []uint32{0xffffffff}, []uint32{65536}, []uint32{1}, []uint32{1})
	g.add("grown memory is zero and can be used", 0, 2, 0, "i32.const 1  memory.grow  drop  i32.const 65534  i32.const -1  i32.store  i32.const 65536  i32.load  i32.const 131068  i32.load")
	return []Case{read, written, g.done("memory")}
}

func control() []Case {
	moved := "i32.const 10  i32.const 20  i32.const 30  "
	m := &Module{}
	multi := m.Type(2, 2)
	m.F(2, 2, 0, fmt.Sprintf("local.get 0  local.get 1  loop %d  i32.const 1  i32.sub  local.tee 1  local.get 1  br_if 0  end", multi))
	m.F(2, 2, 1, fmt.Sprintf(`local.get 0  local.get 1  i32.const 5  block %d  i32.add  i32.const 3  local.get 0  if %d  i32.const 100  i32.add  br 1
		else  i32.const 200  i32.add  end  end  i32.add  i32.add  i32.const 8`, multi, multi))
	blocks := Case{Name: "blocks with parameters", Wasm: m.Bytes()}
	for _, a := range [][]uint32{{1, 5}, {0, 9}} {
		blocks.Calls = append(blocks.Calls, Call{Func: "f0", Args: a}, Call{Func: "f1", Args: a})
	}
	one := [][]uint32{{0}, {1}, {2}, {3}, {100}, {0xffffffff}}
	g := newGroup()
	g.add("block, br and values over values", 1, 1, 0, "block i32  "+moved+"br 0  end  local.get 0  i32.add", []uint32{1})
	g.add("br_if with values to move", 1, 1, 0, "block i32  "+moved+"local.get 0  br_if 0  i32.add  i32.add  end", one...)
	g.add("br_if without", 1, 1, 0, "block i32  i32.const 4  local.get 0  br_if 0  drop  i32.const 6  end", one...)
	g.add("br_table", 1, 1, 0, `block  block  block  local.get 0  br_table 0 1 2  end  i32.const 10  return  end
			i32.const 20  return  end  i32.const 30`, one...)
	g.add("br_table with values", 1, 1, 0, "block i32  block i32  block i32  "+moved+`local.get 0  br_table 0 1 2 1  end
			i32.const 1000  i32.add  end  i32.const 10000  i32.add  end`, one...)
	g.add("br_table with one label", 1, 1, 0, "block i32  "+moved+"local.get 0  br_table 0  end", one...)
	g.add("br_table out of the function", 1, 1, 0, "block i32  "+moved+"local.get 0  br_table 1 0 1  end  i32.const 1  i32.add", one...)
	g.add("if without else", 1, 1, 1, "local.get 0  if  i32.const 5  local.set 1  end  local.get 1", one...)
	g.add("if and else with values", 1, 1, 0, "local.get 0  if i32  i32.const 5  else  i32.const 6  end", one...)
	g.add("loop", 1, 1, 1, "loop  local.get 1  local.get 0  i32.add  local.set 1  local.get 0  i32.const 1  i32.sub  local.tee 0  br_if 0  end  local.get 1", []uint32{1}, []uint32{20})
	g.add("return from deep inside", 1, 1, 0, moved+"block  loop  local.get 0  if  i32.const 42  return  end  end  end  i32.add  i32.add", []uint32{0}, []uint32{1})
	g.add("code that is not reached", 1, 1, 0, "block i32  i32.const 1  br 0  drop  select  i32.add  block i32  unreachable  end  br_if 0  end  return  local.get 0  i32.add", []uint32{3})
	g.add("an empty loop and blocks", 0, 0, 0, "loop  end  block  end  block  loop  end  end  i32.const 0  if  else  end")
	return []Case{blocks, g.done("control")}
}

func calls() []Case {
	m := &Module{Output: true, Tables: []Table{{Min: 6}, {Min: 2}}, Globals: []Global{{}}}
	add := m.F(2, 1, 0, "local.get 0  local.get 1  i32.add")
	swap := m.F(2, 2, 0, "local.get 1  local.get 0")
	none := m.F(0, 0, 0, "global.get 0  i32.const 1  i32.add  global.set 0")
	m.F(1, 1, 0, fmt.Sprintf("i32.const 30  i32.const 12  local.get 0  call_indirect %d", m.Type(2, 1)))
	m.F(1, 1, 0, fmt.Sprintf("i32.const 30  i32.const 12  local.get 0  call_indirect %d 1", m.Type(2, 1)))
	m.F(1, 0, 0, fmt.Sprintf("local.get 0  i32.const 4  call_indirect %d", m.Type(1, 0)))
	m.F(2, 1, 0, fmt.Sprintf("local.get 0  local.get 1  call %d  call %d  i32.sub  call %d  call %d", swap, swap, none, none)+
		"  drop  local.get 0  local.get 1  call 2  i32.sub")
	m.F(1, 1, 0, "local.get 0  i32.eqz  if i32  i32.const 1  else  local.get 0  local.get 0  i32.const 1  i32.sub  call 8  i32.mul  end")
	m.Elems = []Segment{{Offset: 0, Values: []byte{byte(add), byte(swap), byte(none)}}, {Offset: 4, Values: []byte{0}}, {Table: 1, Offset: 1, Values: []byte{byte(add)}}}
	// Addresses far beyond everything, while keys beyond memory exist.
	m.HasMem, m.Pages = true, 1
	far := m.F(2, 1, 0, "local.get 0  if  local.get 1  i32.load 0xffffffff  drop  end  local.get 1  i32.load16_u 0xfffffffe")
	m.F(2, 0, 0, "local.get 0  if  local.get 1  i32.const -1  i32.store 0xffffffff  end  local.get 1  i32.const -1  i32.store16 0xfffffffd")
	c := Case{Name: "calls", Wasm: m.Bytes()}
	for _, a := range [][]uint32{{0, 0xffffffff}, {1, 0xffffffff}, {0, 0}, {1, 0}} {
		c.Calls = append(c.Calls, Call{Func: fmt.Sprintf("f%d", far), Args: a}, Call{Func: fmt.Sprintf("f%d", far+1), Args: a})
	}
	for _, f := range []string{"f4", "f5"} {
		for _, i := range []uint32{0, 1, 2, 3, 4, 5, 6, 0xffffffff} {
			c.Calls = append(c.Calls, Call{Func: f, Args: []uint32{i}})
		}
	}
	c.Calls = append(c.Calls, Call{Func: "f6", Args: []uint32{'A'}}, Call{Func: "f6", Args: []uint32{0xffffff42}},
		Call{Func: "f7", Args: []uint32{50, 8}}, Call{Func: "f8", Args: []uint32{0}}, Call{Func: "f8", Args: []uint32{12}})
	return []Case{c}
}

// state has what lives on between calls, and what must not.
func state() []Case {
	counter := "global.get 0  local.get 0  i32.add  global.set 0  i32.const 8  i32.const 8  i32.load  i32.const 1  i32.add  i32.store  global.get 0  i32.const 8  i32.load"
	start := &Module{HasMem: true, Pages: 1, Globals: []Global{{Init: 5}}, Start: "0"}
	start.F(0, 0, 0, "global.get 0  i32.const 2  i32.mul  global.set 0  i32.const 100  i32.const 3  i32.store8")
	start.F(0, 2, 0, "global.get 0  i32.const 100  i32.load")
	trap := &Module{Start: "0"}
	trap.F(0, 0, 0, "i32.const 1  i32.const 0  i32.div_u  drop")
	written := newGroup()
	written.add("memory written by the host", 1, 1, 0, "local.get 0  local.get 0  i32.load  i32.const 1  i32.add  i32.store  local.get 0  i32.load")
	written.calls = []Call{
		{Func: "memory written by the host", Args: []uint32{100}, Address: 100, Data: []byte{1, 2, 3, 4}},
		{Func: "memory written by the host", Args: []uint32{101}, Address: 103, Data: []byte{9}},
		{Func: "memory written by the host", Args: []uint32{0}, Address: 2, Data: []byte{1, 2, 3, 4, 5, 6, 7}},
		{Func: "memory written by the host", Args: []uint32{65532}, Address: 65529, Data: []byte{0, 0, 0, 255, 255, 255, 255}},
	}
	misfits := []Case{}
	for i, s := range []Segment{{Offset: 65535, Values: []byte{1, 2}}, {Offset: -1, Values: []byte{1}}} {
		m := &Module{HasMem: true, Pages: 1, Data: []Segment{s}}
		misfits = append(misfits, Case{Name: fmt.Sprintf("data that does not fit %d", i), Wasm: m.Bytes()})
	}
	g := newGroup()
	g.add("a counter", 1, 2, 0, counter, []uint32{1}, []uint32{1000}, []uint32{0xffffffff})
	g.add("calls after a trap", 1, 1, 1, "global.get 0  i32.const 1  i32.add  global.set 0  i32.const 40  local.get 0  i32.store  local.get 1  local.get 0  local.set 1  i32.const 100  local.get 0  i32.div_u  i32.add",
		[]uint32{5}, []uint32{0}, []uint32{7}, []uint32{0}, []uint32{0}, []uint32{1})
	return append(misfits, g.done("state"), written.done("memory written by the host"),
		Case{Name: "start function", Wasm: start.Bytes(), Calls: []Call{{Func: "f1"}, {Func: "f0"}, {Func: "f1"}}},
		Case{Name: "start function that traps", Wasm: trap.Bytes()})
}
