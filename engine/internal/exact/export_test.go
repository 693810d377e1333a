package exact

import "wasmformer/engine/internal/graph"

// FirstFailure is what Prove notes first, nil if nothing fails.
func FirstFailure(g *graph.Graph, lastPosition int) error {
	return prove(g, lastPosition, true, nil).Err()
}
