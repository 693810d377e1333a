//go:build js && wasm

package worker

import (
	"wasmformer/engine"
	"wasmformer/wasmjs/message"
)

// maxListing bounds the listing's text: a module may have megabytes of code.
const maxListing = 2 << 20

// inspect says what a module is and whether the engine runs it.
func inspect(binary []byte) message.Inspection {
	var n message.Inspection
	module, err := engine.Decode(binary)
	if err != nil {
		n.Error = err.Error()
		return n
	}
	n.Listing, n.Lines = module.Listing(maxListing)
	for _, e := range module.Exports() {
		if e.Kind == engine.ExternFunc {
			n.Functions = append(n.Functions, message.Function{Name: e.Name, Type: e.Signature.String(), Params: len(e.Params)})
		}
	}
	if _, err := engine.Compile(binary); err != nil && !engine.LacksVectors(err) { // a run fetches what it lacks
		n.Error = err.Error()
		return n
	}
	n.Compute = isCompute(module)
	n.Hosted = len(module.Missing()) > 0
	return n
}
