package differential

import "strings"

// block writes statements and then n values.
func (g *generator) block(n int) {
	for range 1 + g.rng.IntN(4) {
		if g.statement() {
			return // what follows can not be reached, so there is nothing to push
		}
	}
	g.values(n)
}

func (g *generator) values(n int) {
	for range n {
		g.value(3)
	}
}

// statement writes code that leaves the stack as it is. It reports whether the
// code behind it can not be reached.
func (g *generator) statement() (unreachable bool) {
	if g.budget--; g.budget < 0 {
		return false
	}
	switch g.rng.IntN(16) {
	case 0, 1:
		g.value(3)
		g.setLocal()
	case 2, 3:
		g.store()
	case 4:
		g.value(3)
		g.global("global.set")
	case 5:
		g.value(2)
		g.emit("drop")
	case 6, 7:
		g.structured(0, 0)
	case 8:
		g.call(0)
	case 9:
		g.branchIf()
	case 10:
		if g.m.Output {
			g.value(2)
			g.emit("call 0")
		}
	case 11:
		// Behind this, statements go on: with values under them.
		n := 1 + g.rng.IntN(2)
		g.values(n)
		g.statement()
		g.emit("%s", strings.Repeat("drop ", n))
	case 12:
		g.emit("nop")
	case 13:
		return g.leave()
	default:
		n := g.rng.IntN(3)
		results := g.rng.IntN(3)
		g.values(n)
		g.structured(n, results)
		g.emit("%s", strings.Repeat("drop ", results))
	}
	return false
}

// setLocal takes a value off the stack.
func (g *generator) setLocal() {
	if g.locals == 0 || g.rng.IntN(4) == 0 {
		g.emit("drop")
		return
	}
	g.emit("local.set %d", g.local())
}

// structured writes a block, loop or if that takes and leaves values.
func (g *generator) structured(params, results int) {
	kind := g.rng.IntN(3)
	if g.budget <= 0 || len(g.labels) > 8 {
		kind = 0
	}
	if kind == 2 {
		g.value(2)
	}
	g.emit("%s %d", [...]string{"block", "loop", "if"}[kind], g.m.Type(params, results))
	arity := results
	if kind == 1 {
		arity = params
	}
	g.labels = append(g.labels, Signature{Results: arity})
	if kind == 1 {
		g.burn()
	}
	g.arm(params, results)
	if kind == 2 && (results != params || g.rng.IntN(2) == 0) {
		g.emit("else")
		g.arm(params, results)
	}
	g.labels = g.labels[:len(g.labels)-1]
	g.emit("end")
}

// arm writes a block's inside: the parameters are put into locals or dropped,
// or stay as results.
func (g *generator) arm(params, results int) {
	if params == results && g.rng.IntN(2) == 0 {
		g.statement0()
		return
	}
	for range params {
		g.setLocal()
	}
	g.block(results)
}

// statement0 writes one statement that does not leave.
func (g *generator) statement0() {
	g.value(2)
	g.emit("drop")
}

// leave writes a jump out of here.
func (g *generator) leave() bool {
	switch g.rng.IntN(8) {
	case 0:
		g.emit("unreachable")
	case 1, 2:
		g.values(g.labels[0].Results)
		g.emit("return")
	case 3, 4:
		label := g.rng.IntN(len(g.labels))
		g.values(g.arity(label))
		g.emit("br %d", label)
	case 5, 6:
		return g.branchTable()
	default:
		return false
	}
	if g.rng.IntN(3) == 0 {
		// Code that is never reached, on a stack that has anything.
		g.emit("%s", []string{"drop drop", "i32.add drop", "select drop", "br 0", "block end", "if else end", "unreachable"}[g.rng.IntN(7)])
	}
	return true
}

// arity is how many values a branch to label n takes.
func (g *generator) arity(n int) int { return g.labels[len(g.labels)-1-n].Results }

func (g *generator) branchIf() {
	label := g.rng.IntN(len(g.labels))
	n := g.arity(label)
	extra := g.rng.IntN(2) // values below those of the branch must be moved over
	g.values(extra + n)
	g.value(2)
	g.emit("br_if %d  %s", label, strings.Repeat("drop ", extra+n))
}

// branchTable writes a br_table to labels of one arity.
func (g *generator) branchTable() bool {
	first := g.rng.IntN(len(g.labels))
	n := g.arity(first)
	var same []int
	for i := range g.labels {
		if g.arity(i) == n {
			same = append(same, i)
		}
	}
	g.values(g.rng.IntN(2) + n)
	if g.rng.IntN(2) == 0 {
		g.emit("i32.const %d", g.rng.IntN(5))
	} else {
		g.value(2)
	}
	g.emit("br_table")
	for range 1 + g.rng.IntN(5) {
		g.emit("%d", same[g.rng.IntN(len(same))])
	}
	return true
}

func (g *generator) store() {
	if !g.m.HasMem {
		return
	}
	g.address()
	g.value(2)
	g.emit("%s %d", []string{"i32.store", "i32.store8", "i32.store16"}[g.rng.IntN(3)], g.offset())
}
