package machine

import "wasmformer/engine/internal/graph"

// order adds the lesser or greater of two floats; comparisons are those of their
// words. See [builder.compare].
func (u *floatUnit) order(less, greater graph.Expr) {
	g, f := u.g, &u.f
	takesA := g.Gates("takes A", when(f.Least, less), when(f.Greatest, greater))
	ordered := u.one.Minus(u.unordered)
	takes := func(x, y graph.Expr) []graph.Gate {
		return []graph.Gate{u.whenAll(x, f.Pick, takesA, ordered), u.whenAll(y, f.Pick, u.one.Minus(takesA), ordered)}
	}
	u.result = append(u.result, g.Gates("taken operand", append(takes(u.builder.a, u.builder.b),
		u.whenAll(g.Const(0x7ff8<<16), f.Pick, f.Double, u.unordered), u.whenAll(g.Const(0x7fc0<<16), f.Pick, f.Single, u.unordered))...))
	u.second = append(u.second, takes(u.c, u.d)...)
}
