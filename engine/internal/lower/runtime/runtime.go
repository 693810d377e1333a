// Package runtime holds the routines to which floating point and 64-bit division
// are lowered: a WebAssembly module, made from the C sources in src.
//
// Each export is named after the instruction that it stands for, "f64.add", and
// has its signature with i32 for f32 and i64 for f64: floats are their bits.
// Results are those of the specification, bit by bit, with the canonical NaN for
// every NaN. The module uses integer instructions and calls only; it has no
// memory, no table and no globals.
//
// It imports from module "machine", all of i32:
//
//	trap_overflow()     ends the run: integer overflow
//	trap_conversion()   ends the run: invalid conversion to integer
//	trap_divide()       ends the run: integer divide by zero
//	div64(hi, lo, d)    the quotient (hi·2^32 + lo) / d, if hi < d
//	rem64(hi, lo, d)    its remainder
//
// The traps don't return. The module is remade by build.mjs.
package runtime

import _ "embed"

//go:embed runtime.wasm
var module []byte

// Wasm returns the module. It must not be changed.
func Wasm() []byte { return module }
