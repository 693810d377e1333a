// Package interpreter makes the model that interprets WebAssembly: the machine's
// graph, scheduled, as weights.
package interpreter

import (
	"wasmformer/engine/internal/graph"
	"wasmformer/engine/internal/machine"
	"wasmformer/engine/internal/schedule"
	"wasmformer/engine/internal/seed"
	"wasmformer/engine/model"
)

// Build returns the interpreter's model. It is always the same, and takes
// some tens of milliseconds.
func Build() *model.Model {
	g := machine.Build()
	if err := g.Check(); err != nil {
		panic("BUG: " + err.Error())
	}
	s := schedule.Plan(g)
	if err := s.Check(); err != nil {
		panic("BUG: " + err.Error())
	}
	m := s.Model()
	m.MaxPosition = machine.MaxPosition
	return m
}

// Seed returns the model of package seed, in the article's shape. It is always the same,
// and takes some milliseconds.
func Seed() *model.Model {
	g := seed.Build()
	m := narrow(g).Model()
	schedule.Pad(m, seed.Heads)
	m.MaxPosition = machine.MaxPosition
	return m
}

// Bake returns the model of package seed with a program in its weights.
func Bake(p *seed.Program) *model.Model {
	b := seed.Bake(p)
	s := narrow(b.Graph)
	b.Fill() // of what reads what, this changes nothing
	m := s.Model()
	share(m)
	m.MaxPosition = machine.MaxPosition
	return m
}

// narrow schedules a graph for few slots.
func narrow(g *graph.Graph) *schedule.Schedule {
	if err := g.Check(); err != nil {
		panic("BUG: " + err.Error())
	}
	s := schedule.NarrowBy(g, seedPhases[:])
	if err := s.Check(); err != nil {
		panic("BUG: " + err.Error())
	}
	return s
}
