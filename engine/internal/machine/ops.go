package machine

import "sync"

// Op is a machine instruction: what one prompt token tells the model to do.
// Most are WebAssembly instructions; a few are parts of one.
type Op struct {
	Name     string
	Features Features[float64] // as the model's embedding holds them
	HasImm   bool              // the prompt gives the instruction a number
}

// Ops are the machine's instructions, in the order of their tokens. The table is
// made when it is first needed, which the page's own program never does.
var Ops = sync.OnceValue(makeOps)

// OpByName finds an instruction: those of one word have WebAssembly's names.
func OpByName(name string) (OpIndex, bool) {
	i, ok := opsByName()[name]
	return i, ok
}

var opsByName = sync.OnceValue(func() map[string]OpIndex {
	byName := map[string]OpIndex{}
	for i, op := range Ops() {
		byName[op.Name] = OpIndex(i)
	}
	return byName
})
