package graph

// The arithmetic that gates give. Every function here states which inputs it
// is exact for; all are integers held in float64.

// Magic is 1.5·2^52. Adding it to x with |x| < 2^51 rounds x to the nearest
// integer, because a float64 of that size has no fraction bits.
const Magic = 3 << 51

// Persist stores a linear combination in a slot of its own.
func (g *Graph) Persist(name string, x Expr) Expr {
	return g.Gate(name, g.Const(1), x)
}

// Round returns x rounded to the nearest integer; x must not be half-way
// between two, and |x| < 2^51. x + Magic has to be a sum of just two terms, so
// x gets a slot of its own first unless it has one; a second gate takes Magic
// off again in the same slot, because any further term would be lost beside
// it. This relies on IEEE 754 round-to-nearest.
func (g *Graph) Round(name string, x Expr) Expr {
	if len(x) != 1 || x[0].Coef != 1 || x[0].Node == 0 {
		x = g.Persist(name+".alone", x)
	}
	one := g.Const(1)
	return g.Gates(name, Gate{one, x.Plus(g.Const(Magic))}, Gate{one, g.Const(-Magic)})
}

// RoundTo returns x, which stands in a slot of its own, rounded to the nearest
// multiple of a power of two, ties to even; |x| < 2^51 of it. See [Graph.Round].
func (g *Graph) RoundTo(name string, x Expr, unit float64) Expr {
	return g.roundBy(name, x, Magic*unit)
}

// RoundUnsigned returns x, which stands in a slot of its own, rounded to the nearest
// integer, ties to even; 0 ≤ x ≤ 2^52. See [Graph.Round].
func (g *Graph) RoundUnsigned(name string, x Expr) Expr { return g.roundBy(name, x, 1<<52) }

func (g *Graph) roundBy(name string, x Expr, by float64) Expr {
	if len(x) != 1 || x[0].Coef != 1 || x[0].Node == 0 {
		panic("BUG: " + name + " rounds a number that has no slot of its own")
	}
	one := g.Const(1)
	return g.Gates(name, Gate{one, x.Plus(g.Const(by))}, Gate{one, g.Const(-by)})
}

// RoundGates rounds a sum of gates, which needs no other slot than its own:
// the sum goes straight to where it stands alone. See [Graph.Round].
func (g *Graph) RoundGates(name string, gates ...Gate) Expr {
	return g.Round(name, g.Gates(name+".alone", gates...))
}

// Step returns 1 if the integer x ≥ 1, else 0.
func (g *Graph) Step(name string, x Expr) Expr {
	return g.flag(name, Gate{x, g.Const(1)}, Gate{x.Minus(g.Const(1)), g.Const(-1)})
}

// IsZero returns 1 if the integer x, which must not be negative, is 0, else 0.
func (g *Graph) IsZero(name string, x Expr) Expr {
	return g.flag(name, Gate{g.Const(1).Minus(x), g.Const(1)})
}

// Equal returns 1 if the integer d is 0, else 0, whatever its sign.
func (g *Graph) Equal(name string, d Expr) Expr {
	one := g.Const(1)
	return g.flag(name, Gate{d.Plus(one), one}, Gate{d, g.Const(-2)}, Gate{d.Minus(one), one})
}

// And returns 1 if all the flags (each 0 or 1) are 1, else 0.
func (g *Graph) And(name string, flags ...Expr) Expr {
	return g.flag(name, Gate{g.All(flags...), g.Const(1)})
}

// flag adds gates that are 0 or 1 together; package exact proves it.
func (g *Graph) flag(name string, gates ...Gate) Expr {
	x := g.Gates(name, gates...)
	g.Nodes[x[0].Node].Flag = true
	return x
}

// All is the gate input that is 1 if all flags are 1 and ≤ 0 otherwise:
// guard a gate with it to multiply by the conjunction.
func (g *Graph) All(flags ...Expr) Expr {
	return g.Const(float64(1 - len(flags))).Plus(flags...)
}

// Never is the second coordinate of a key that no query must find: lower
// than any score that a real key can have.
const Never = 1 << 60

// Address returns the key under which an integer a ≥ 0 is found by the query
// (a, 1): (2a, −a²) where live is 1, and a key that is never found where live
// is 0. The nearest address wins a query, exact below 2^26.5.
func (g *Graph) Address(name string, a, live Expr) [2]Expr {
	guard := a.Minus(g.Const(1 << 40)).Plus(live.Times(1 << 40))
	x := g.Gate(name, guard, g.Const(1))
	square := g.Gate(name+"²", guard, a)
	// "dead" has a slot of its own: Never must meet the square only as 0.
	dead := g.Persist(name+".dead", g.Const(1).Minus(live))
	return [2]Expr{x.Times(2), square.Times(-1).Minus(dead.Times(Never))}
}

// Flagged returns a key by which only positions with flag 1 are found, the
// latest first, by the query [Graph.LatestQuery].
func (g *Graph) Flagged(flag Expr) [2]Expr {
	return [2]Expr{nil, flag.Minus(g.Const(1)).Times(Never)}
}

// LatestQuery is the query (0, 1).
func (g *Graph) LatestQuery() [2]Expr { return [2]Expr{nil, g.Const(1)} }

// At is the query (a, 1): the nearest address to a.
func (g *Graph) At(a Expr) [2]Expr { return [2]Expr{a, g.Const(1)} }

// OwnPosition is the key of every position: (2p, −p²).
func (g *Graph) OwnPosition() [2]Expr {
	return [2]Expr{g.Pos().Times(2), g.PosSq().Times(-1)}
}
