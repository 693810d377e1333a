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
	m := scheduled(machine.Build(), at(widePlaces[:])).Model()
	m.MaxPosition = machine.MaxPosition
	return m
}

// Seed returns the model of package seed, in the article's shape. It is always the same,
// and takes some milliseconds.
func Seed() *model.Model {
	m := scheduled(seed.Build(), at(seedPlaces[:])).Model()
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

// at is a schedule that was found before.
func at(places []schedule.Place) func(*graph.Graph) *schedule.Schedule {
	return func(g *graph.Graph) *schedule.Schedule { return schedule.At(g, places) }
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
