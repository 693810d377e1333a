package machine

import "wasmformer/engine/internal/graph"

// partial adds loads and stores that are not one whole aligned word. The
// bytes fall into word0 from byte k on (kept of them) and, if that is not
// enough, into the low end of word1 (spilled of them). All four numbers are
// cut with powers of 256 that a head reads from the rulers.
func (m *builder) partial(k, kept, spilled, word0, word1, load graph.Expr) {
	g, f := m.g, &m.f
	atK, atKept, atSpilled := m.scale("scale.k", k), m.scale("scale.kept", kept), m.scale("scale.spilled", spilled)

	shifted := m.floorScaled("word0.shifted", word0, atK)
	_, old := m.split("word0.old", shifted, atKept)
	_, low1 := m.split("word1.low", word1, atSpilled)
	part := g.Gate("word1.part", atKept.up, low1)
	m.assumeLast("word1.part", "what is kept and what is spilled are four bytes at most", part, 0, word-1)
	loaded := old.Plus(part)
	negative := g.Step("loaded.sign", loaded.Minus(f.SignBit).Plus(m.one))
	m.result = append(m.result, g.Gates("loaded", when(load, loaded),
		m.whenAll(g.Const(word).Minus(f.SignBit.Times(2)), f.SignedLoad, negative)))

	rest, low := m.split("stored.low", m.b, atKept)
	_, high := m.split("stored.high", rest, atSpilled)
	change := g.Gate("changed", atK.up, low.Minus(old))
	m.assumeLast("changed", "bytes k to k + kept of a word are in it", change, 1-word, word-1)
	changed := word0.Plus(change)
	m.result = append(m.result, g.Gates("new word",
		when(f.Store.Minus(f.Spilled).Minus(m.alignedStore), changed),
		when(f.Spilled, word1.Plus(high).Minus(low1))))
}

// scale is 256^−n and 256^n for a number of bytes n.
type scale struct{ down, up graph.Expr }

func (m *builder) scale(name string, n graph.Expr) scale {
	v := m.read(name, n, m.token.scaleDown, m.token.scaleUp)
	return scale{v[0], v[1]}
}

// floorScaled is floor(x/256^n) for an integer x.
func (m *builder) floorScaled(name string, x graph.Expr, s scale) graph.Expr {
	half := m.g.Const(0.5)
	return m.g.RoundGates(name, when(s.down, x.Plus(half)), m.always(half.Times(-1)))
}

// split cuts x at n bytes: floor(x/256^n), and the rest.
func (m *builder) split(name string, x graph.Expr, s scale) (upper, lower graph.Expr) {
	upper = m.floorScaled(name, x, s)
	return upper, x.Minus(m.g.Gate(name+".upper", s.up, upper))
}
