package differential

import (
	"fmt"
	"strconv"

	"wasmformer/engine/internal/lower"
	"wasmformer/site/examples"
)

// Examples are the example programs, each with the runs that take at most some
// ten thousand tokens.
func Examples() []Case {
	short := map[string]int{"hello": 2, "addition": 2, "fibonacci": 1, "collatz": 3, "primes": 1, "quicksort": 1,
		"queens": 1, "life": 2, "sha256": 1, "hungarian": 2, "calculator": 1, "factorial": 2, "gcd": 2, "reverse": 1}
	var cases []Case
	for _, e := range examples.List() {
		for i, r := range e.Runs() {
			if i < short[e.Name] {
				cases = append(cases, exampleCase(e, r))
			}
		}
	}
	return cases
}

func exampleCase(e examples.Example, r examples.Run) Case {
	c := Case{Name: fmt.Sprintf("example %s: %s", e.Name, r.Title), Wasm: e.Wasm}
	if e.ABI == examples.Compute {
		address := heapBase(e.Wasm)
		c.Calls = []Call{{Func: "compute", Args: []uint32{address}, Address: address, Data: append([]byte(r.Input), 0)}}
		return c
	}
	call := Call{Func: e.Invoke}
	for _, a := range r.Args {
		v, _ := strconv.ParseInt(a, 0, 64)
		call.Args = append(call.Args, uint32(v))
	}
	c.Calls = []Call{call}
	return c
}

// heapBase is where the compute ABI puts the input.
func heapBase(binary []byte) uint32 {
	p, err := lower.Binary(binary)
	if err != nil {
		panic("BUG: " + err.Error())
	}
	for _, e := range p.Module.Exports {
		if e.Name == "__heap_base" {
			return (uint32(p.Globals[e.Index]) + 15) &^ 15
		}
	}
	panic("BUG: no __heap_base")
}

// group collects functions in one module, so that they share a prompt. It has
// a memory of one page and a global.
type group struct {
	m     Module
	calls []Call
}

func newGroup() *group {
	return &group{m: Module{HasMem: true, Pages: 1, MaxPages: 3, Globals: []Global{{Init: 7}},
		Data: []Segment{{Offset: 65528, Values: []byte{1, 0x82, 3, 0x84, 5, 0x86, 7, 0x88}}}}}
}

// add adds a function and calls it once with each list of arguments.
func (g *group) add(name string, params, results, locals int, body string, args ...[]uint32) {
	f := g.m.F(params, results, locals, body)
	g.m.Funcs[f].Name = name
	if len(args) == 0 {
		args = [][]uint32{nil}
	}
	for _, a := range args {
		g.calls = append(g.calls, Call{Func: name, Args: a})
	}
}

func (g *group) done(name string) Case {
	return Case{Name: name, Wasm: g.m.Bytes(), Calls: g.calls}
}
