// Package engine runs WebAssembly inside a transformer whose weights are
// computed. [Compile] reads a module, [Module.Instantiate] turns it into a
// prompt, and [Function.Call] decodes until the program halts. Between prompt
// and output there is only the model's forward pass.
//
//	import (
//		"wasmformer/engine"
//		_ "wasmformer/engine/kernel/compiled" // what decodes
//	)
//
//	module, err := engine.Compile(bytes)
//	instance, err := module.Instantiate(ctx, engine.Options{})
//	results, err := instance.ExportedFunction("add").Call(ctx, 2, 3)
//
// # Decoders
//
// What decodes is linked by an import, as database drivers and image formats are:
//
//	wasmformer/engine/kernel/compiled  the interpreter's kernel as Go code, and all below
//	wasmformer/engine/kernel/native    kernels that wazero compiles, and those below
//	wasmformer/engine/weights          the planned and the textbook decoder
//
// A program that links none of them decodes with a kernel that it loads, by
// [Options.Kernel]; else [Module.Instantiate] gives [ErrNotLinked].
//
// # Errors
//
// [Compile] and the instantiations give a *[CompileError], a *[LinkError] or a
// *[PromptError]; a run a *[TrapError], an *[ExitError], a *[LimitError] or an
// *[OutputError]. All can be found by [errors.As] and name the place, and kinds of
// them by [errors.Is]: [ErrMalformed], [ErrInvalid], [ErrUnsupported], [ErrClosed],
// [ErrInUse], [ErrOneModule],
// [ErrNotLinked].
package engine
