// Package differential holds what the engine's tests have in common: an
// assembler for small modules, a generator of random ones, and one list of
// programs that every way of running them must agree on: wazero, the graph
// evaluator, the dense decoder, the planned one with hull and without, native
// and under Node. Its tests also run every numeric instruction, load and store
// on the numbers that package operands draws for it; command mutation shows
// which faults of the machine the tests notice.
//
// It is used by tests only.
package differential
