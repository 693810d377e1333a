// Package wasm reads WebAssembly binaries: Decode turns the bytes of a .wasm
// file into a Module, or into an Error that names the place and the reason.
//
// What comes back is valid. Decode checks everything that the core
// specification asks of a module (version 1.0; of 2.0 the sign extensions,
// multi-value, saturating truncation, bulk memory, reference types and SIMD; of 3.0 tail
// calls, extended constant expressions, multi-memory, exceptions, typed function
// references, memory64 and relaxed SIMD), so the stages after it need no checks of their own.
// Features beyond that are refused by name: threads, GC.
//
// The way of a file through the package:
//
//	reader.go    a cursor over the bytes: LEB128 numbers, names, counts
//	decode.go    the preamble and the order of the sections
//	sections.go  the sections before the code, each entry checked as it is read
//	segments.go  element and data segments
//	constexpr.go the initialisers of globals and segments
//	code.go      function bodies, which stay bytes: an Instr at a time
//	check.go     the type checker's operand and control stacks
//	rules.go     the typing rule of each instruction; of those that throw and catch,
//	             exceptions.go
//	operands.go  what instructions take whose addresses have 32 bits or 64
//	heap.go      reference types, and which types are equal
//	names.go     the name section, the only custom section that is read
//
// and what they share: types.go, module.go and instr.go hold the data types,
// opcode.go, optable.go and simd.go the instruction set, unsupported.go the names of what
// is refused, error.go and limits.go what their names say.
//
// All input counts as hostile. No count is believed before the bytes behind it
// are there, nothing recurses on the Go stack, and memory stays within a constant
// factor of the input's length.
package wasm
