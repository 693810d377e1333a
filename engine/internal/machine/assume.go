package machine

import "wasmformer/engine/internal/graph"

// What package exact can't derive from the graph is stated where it is used,
// with the reason why it holds. The graph's evaluator checks it at every
// position of every test.

// assume states the range of an integer.
func (m *builder) assume(name, reason string, of graph.Expr, low, high float64) {
	m.g.Assume(graph.Assumption{Name: name, Reason: reason, Of: of, Low: low, High: high, Unit: 1})
}

// assumeLast does where the next token is asked for: in prompts, instructions
// are met with operands that are none.
func (m *builder) assumeLast(name, reason string, of graph.Expr, low, high float64) {
	m.g.Assume(graph.Assumption{Name: name, Reason: reason, Of: of, Low: low, High: high, Unit: 1, Last: true})
}

// assumeOpen states the range of what a gate multiplies where it is open, and
// returns the gate.
func (m *builder) assumeOpen(name, reason string, gate graph.Gate, low, high float64) graph.Gate {
	m.g.Assume(graph.Assumption{Name: name, Reason: reason, Of: gate.A, When: gate.B, Low: low, High: high, Unit: 1})
	return gate
}
