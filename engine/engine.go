// Package engine runs WebAssembly inside a transformer whose weights are
// computed. [Compile] reads a module, [Module.Instantiate] turns it into a
// prompt, and [Function.Call] decodes until the program halts. Between prompt
// and output there is only the model's forward pass.
package engine
