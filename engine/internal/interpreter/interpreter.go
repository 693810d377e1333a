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
	m := scheduled(machine.Build(), schedule.Plan).Model()
	m.MaxPosition = machine.MaxPosition
	return m
}

// Seed returns the model of package seed, in the article's shape. It is always the same,
// and takes some milliseconds.
func Seed() *model.Model {
	byPhases := func(g *graph.Graph) *schedule.Schedule { return schedule.NarrowBy(g, seedPhases[:]) }
	m := scheduled(seed.Build(), byPhases).Model()
	schedule.Pad(m, seed.Heads)
	m.MaxPosition = machine.MaxPosition
	return m
}

// Bake returns the model of package seed with a program in its weights. It takes about a
// second.
func Bake(p *seed.Program) *model.Model {
	b := seed.Bake(p)
	s := scheduled(b.Graph, schedule.Narrow)
	b.Fill() // of what reads what, this changes nothing
	m := s.Model()
	share(m)
	m.MaxPosition = machine.MaxPosition
	return m
}

// scheduled schedules a graph.
func scheduled(g *graph.Graph, plan func(*graph.Graph) *schedule.Schedule) *schedule.Schedule {
	if err := g.Check(); err != nil {
		panic("BUG: " + err.Error())
	}
	s := plan(g)
	if err := s.Check(); err != nil {
		panic("BUG: " + err.Error())
	}
	return s
}
