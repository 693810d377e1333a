package differential

// unary and binary are the instructions on numbers.
var (
	unary  = []string{"i32.eqz", "i32.clz", "i32.ctz", "i32.popcnt", "i32.extend8_s", "i32.extend16_s"}
	binary = []string{"i32.add", "i32.sub", "i32.mul", "i32.div_s", "i32.div_u", "i32.rem_s", "i32.rem_u",
		"i32.and", "i32.or", "i32.xor", "i32.shl", "i32.shr_s", "i32.shr_u", "i32.rotl", "i32.rotr",
		"i32.eq", "i32.ne", "i32.lt_s", "i32.lt_u", "i32.gt_s", "i32.gt_u", "i32.le_s", "i32.le_u", "i32.ge_s", "i32.ge_u"}
	loads = []string{"i32.load", "i32.load8_s", "i32.load8_u", "i32.load16_s", "i32.load16_u"}
)

// value writes code that pushes one value.
func (g *generator) value(depth int) {
	if g.budget--; g.budget < 0 {
		depth = 0
	}
	if depth == 0 {
		g.leaf()
		return
	}
	switch g.rng.IntN(14) {
	case 0, 1, 2:
		g.leaf()
	case 3, 4, 5:
		g.value(depth - 1)
		g.value(depth - 1)
		g.emit("%s", binary[g.rng.IntN(len(binary))])
	case 6:
		g.value(depth - 1)
		g.emit("%s", unary[g.rng.IntN(len(unary))])
	case 7:
		g.value(depth - 1)
		g.value(depth - 1)
		g.value(depth - 1)
		g.emit("select")
	case 8, 9:
		g.load()
	case 10:
		g.value(depth - 1)
		if g.locals > 0 {
			g.emit("local.tee %d", g.local())
		}
	case 11:
		g.structured(0, 1)
	case 12:
		g.call(1)
	default:
		g.grow()
	}
}

func (g *generator) leaf() {
	switch {
	case g.rng.IntN(2) == 0 && g.locals > 0:
		g.emit("local.get %d", g.local())
	case g.rng.IntN(3) == 0 && len(g.m.Globals) > 1:
		g.global("global.get")
	default:
		g.emit("i32.const %d", g.number())
	}
}

// local is the index of a local, of which there must be some.
func (g *generator) local() int { return g.rng.IntN(g.locals) }

// global reads or writes one of the globals that are not the fuel.
func (g *generator) global(op string) {
	if n := len(g.m.Globals) - 1; n > 0 {
		g.emit("%s %d", op, 1+g.rng.IntN(n))
	} else if op == "global.set" {
		g.emit("drop")
	}
}

// address writes an address that is mostly within the first pages, often at
// their edges, and sometimes far out.
func (g *generator) address() {
	switch g.rng.IntN(10) {
	case 0:
		g.value(1)
	case 1, 2:
		g.emit("i32.const %d", int32(g.m.Pages<<16)-int32(g.rng.IntN(6)))
	case 3:
		g.value(1)
		g.emit("i32.const 255  i32.and")
	default:
		g.emit("i32.const %d", g.rng.IntN(64))
	}
}

func (g *generator) offset() int64 {
	switch g.rng.IntN(12) {
	case 0:
		return int64(g.rng.Uint32())
	case 1:
		return int64(g.m.Pages<<16 - min(g.m.Pages, 1)*g.rng.IntN(8))
	}
	return int64(g.rng.IntN(6))
}

func (g *generator) load() {
	if !g.m.HasMem {
		g.leaf()
		return
	}
	g.address()
	g.emit("%s %d", loads[g.rng.IntN(len(loads))], g.offset())
}

func (g *generator) grow() {
	switch {
	case !g.m.HasMem:
		g.leaf()
	case g.rng.IntN(2) == 0:
		g.emit("memory.size")
	default:
		if g.rng.IntN(3) == 0 {
			g.value(1)
			// At most one page without a maximum, or one that fails.
			g.emit("i32.const 0x80000001  i32.and")
		} else {
			g.emit("i32.const %d", g.rng.IntN(2))
		}
		g.emit("memory.grow")
	}
}

// call writes a call, direct or through a table, of a function of any
// signature, and leaves n of its values.
func (g *generator) call(n int) {
	i := g.rng.IntN(len(g.functions))
	s := g.functions[i]
	g.values(s.Params)
	if len(g.m.Tables) > 0 && g.rng.IntN(2) == 0 {
		table := g.rng.IntN(len(g.m.Tables))
		if g.rng.IntN(6) == 0 {
			g.value(1)
		} else {
			g.emit("i32.const %d", g.rng.IntN(g.m.Tables[table].Min+1))
		}
		g.emit("call_indirect %d %d", g.m.Type(s.Params, s.Results), table)
	} else {
		g.emit("call %d", g.m.imports()+i)
	}
	for range s.Results - n {
		g.emit("drop")
	}
	for range n - s.Results {
		g.leaf()
	}
}
