// Package exact proves, before the first token, that the float64 arithmetic of
// a graph is exact: that every sum is the same number whatever the order of
// its terms, that rounding is what rounding is meant to be, and that attention
// finds the key that it would find among real numbers. So all decoders of a
// model, which add up in different orders and skip what is multiplied by 0,
// compute the same numbers, and they mean what the graph says.
//
//	fact.go     what is known of a number: range, unit, significant bits
//	cases.go    the cases that are told apart: the token, and the token that
//	            the busiest lookup finds
//	prove.go    the pass over the nodes
//	plain.go    sums that nothing reads, without cases
//	rounding.go numbers that round on purpose
//	bound.go    the range of a linear form, with what its gates have in common
//	split.go    sums that are exact for each value of a power of two
//	lookup.go   keys, queries and scores
//	report.go   what was proved, what is assumed, what failed
//
// The method is interval arithmetic with units (the power of two that a number
// is a multiple of): a sum all of whose terms are multiples of a unit, and
// together less than 2^53 of it, does not round in any order. Each number is
// followed through all cases; what is read from other positions has the facts
// of all cases together.
//
// Floating point rounds on purpose. A number that is marked so (see
// [graph.Assumption]) may be one rounding of a product or of a sum of two terms, which
// is the same in any order; its range is stated, and what is made of it is proved like
// all else.
package exact
