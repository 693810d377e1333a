package differential

import (
	"fmt"
	"math/rand/v2"
	"strings"
)

// Generate returns a random valid module with calls to it, the same for the
// same seed. It always ends: every call of a function and every turn of a loop
// takes one unit of fuel from global 0, and without fuel it is unreachable.
func Generate(seed uint64) Case {
	g := &generator{rng: rand.New(rand.NewPCG(seed, 0x6d)), m: &Module{}}
	g.declare()
	for i := range g.functions {
		g.function(i)
	}
	c := Case{Name: fmt.Sprintf("generated %d", seed), Wasm: g.m.Bytes()}
	for range 1 + g.rng.IntN(3) {
		i := g.rng.IntN(len(g.functions))
		call := Call{Func: fmt.Sprintf("f%d", g.m.imports()+i)}
		for range g.functions[i].Params {
			call.Args = append(call.Args, uint32(g.number()))
		}
		if g.m.Pages > 0 && g.rng.IntN(3) == 0 {
			call.Address = uint32(g.rng.IntN(60000))
			call.Data = []byte{1, 2, 3, byte(g.rng.Uint32()), 255}[:1+g.rng.IntN(5)]
		}
		c.Calls = append(c.Calls, call)
	}
	return c
}

type generator struct {
	rng       *rand.Rand
	m         *Module
	functions []Signature
	out       strings.Builder

	locals int         // of the function under way, parameters included
	labels []Signature // open blocks, the outermost first; Results is a branch's arity
	budget int         // instructions left for this function
}

// fuel is how many calls and turns a module may make in all its calls.
const fuel = 60

// declare makes everything but the bodies.
func (g *generator) declare() {
	m, rng := g.m, g.rng
	m.Output = rng.IntN(2) == 0
	for range 1 + rng.IntN(5) {
		s := Signature{rng.IntN(4), rng.IntN(3)}
		g.functions = append(g.functions, s)
	}
	m.Globals = append(m.Globals, Global{Init: fuel})
	for range rng.IntN(5) {
		m.Globals = append(m.Globals, Global{Init: g.number()})
	}
	if m.HasMem = rng.IntN(5) > 0; m.HasMem {
		m.Pages = rng.IntN(3)
		m.MaxPages = []int{0, m.Pages + 1, m.Pages + 3}[rng.IntN(3)]
		if m.MaxPages == 0 && m.Pages == 0 {
			m.MaxPages = 1
		}
	}
	if m.Pages > 0 {
		for range rng.IntN(3) {
			data := make([]byte, rng.IntN(30))
			for i := range data {
				data[i] = byte(rng.Uint32() & rng.Uint32())
			}
			m.Data = append(m.Data, Segment{Offset: int32(rng.IntN(m.Pages<<16 - 30)), Values: data})
		}
	}
	for range rng.IntN(3) {
		size := 1 + rng.IntN(8)
		m.Tables = append(m.Tables, Table{Min: size})
		values := make([]byte, rng.IntN(size+1))
		for i := range values {
			values[i] = byte(rng.IntN(len(g.functions) + m.imports()))
		}
		m.Elems = append(m.Elems, Segment{Table: len(m.Tables) - 1, Offset: int32(rng.IntN(size - len(values) + 1)), Values: values})
	}
	for i, s := range g.functions {
		if s == (Signature{}) && rng.IntN(4) == 0 {
			m.Start = fmt.Sprint(m.imports() + i)
		}
	}
}

func (g *generator) function(i int) {
	g.out.Reset()
	s := g.functions[i]
	extra := g.rng.IntN(4)
	g.locals = s.Params + extra
	g.labels = []Signature{{Results: s.Results}}
	g.budget = 10 + g.rng.IntN(60)
	g.burn()
	g.block(s.Results)
	g.m.F(s.Params, s.Results, extra, g.out.String())
}

func (g *generator) emit(format string, args ...any) {
	fmt.Fprintf(&g.out, format+"  ", args...)
}

// burn takes one unit of fuel.
func (g *generator) burn() {
	g.emit("global.get 0  i32.eqz  if  unreachable  end  global.get 0  i32.const 1  i32.sub  global.set 0")
}

// number is a number that tends to be special.
func (g *generator) number() int32 {
	switch g.rng.IntN(6) {
	case 0:
		return int32(g.rng.IntN(5)) - 1
	case 1:
		return int32(1)<<g.rng.IntN(32) + int32(g.rng.IntN(3)) - 1
	case 2:
		return int32(g.rng.IntN(200))
	case 3:
		return int32(g.rng.IntN(70000))
	case 4:
		return int32(g.rng.Uint32() & 0xff00ff)
	}
	return int32(g.rng.Uint32())
}
