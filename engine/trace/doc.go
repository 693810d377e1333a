// Package trace gives tokens a meaning. It computes nothing of what the model
// computes: a [Machine] follows the tokens of a run, takes a sum to be what
// its byte tokens say and a branch to go where its jump token says, and so
// knows what stands in the stack, the locals, the globals and the memory. A
// [Log] does so for a run of any length and finds every step of it again.
//
// Tokens may come from anywhere. A stream that no model would emit leaves a
// state that makes no sense, never a panic; writes outside the machine's
// spaces are dropped.
package trace
