// Package interpreter makes the model that interprets WebAssembly: the machine's
// graph, scheduled, as weights.
package interpreter

import (
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
	s := schedule.At(g, widePlaces[:])
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
	if err := g.Check(); err != nil {
		panic("BUG: " + err.Error())
	}
	s := schedule.At(g, seedPlaces[:])
	if err := s.Check(); err != nil {
		panic("BUG: " + err.Error())
	}
	m := s.Model()
	schedule.Pad(m, seed.Heads)
	m.MaxPosition = machine.MaxPosition
	return m
}
