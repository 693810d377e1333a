package hull

// peeled are the nested upper or lower hulls of a run, as far as they were asked for.
// Unlike a [chain] a layer has all points of its edges, so that what is deeper is
// strictly inside.
type peeled struct {
	layers [][]uint32 // points, from left to right
	rest   []uint32   // points in no layer yet, in their order
	begun  bool
}

// layer returns a layer of a run's upper hulls, for qy > 0, or of its lower ones; the
// empty one behind the last. Cost: O(n) for each layer that is made.
func (r *run) layer(qy float64, n int) []uint32 {
	half, up := &r.halves[0], 1.0
	if qy < 0 {
		half, up = &r.halves[1], -1
	}
	if !half.begun {
		half.begun = true
		half.rest = make([]uint32, len(r.x))
		for i := range half.rest {
			half.rest[i] = uint32(i)
		}
	}
	for len(half.layers) <= n && len(half.rest) > 0 {
		half.peel(r, up)
	}
	if n >= len(half.layers) {
		return nil
	}
	return half.layers[n]
}

// peel makes a layer more: the upper hull of the rest, which is sorted (A. M. Andrew 1979,
// "Another Efficient Algorithm for Convex Hulls in Two Dimensions"). up is −1 for the lower one.
func (h *peeled) peel(r *run, up float64) {
	var layer []uint32
	for _, p := range h.rest {
		x, y := r.x[p], up*r.y[p]
		if n := len(layer); n > 0 && r.x[layer[n-1]] == x {
			if up*r.y[layer[n-1]] >= y {
				continue
			}
			layer = layer[:n-1] // it stands below
		}
		for len(layer) >= 2 {
			a, b := layer[len(layer)-2], layer[len(layer)-1]
			if turn(r.x[a], up*r.y[a], r.x[b], up*r.y[b], x, y) <= 0 {
				break
			}
			layer = layer[:len(layer)-1]
		}
		layer = append(layer, p)
	}
	rest, i := h.rest[:0], 0
	for _, p := range h.rest {
		if i < len(layer) && layer[i] == p {
			i++
		} else {
			rest = append(rest, p)
		}
	}
	h.layers = append(h.layers, layer)
	if h.rest = rest; len(rest) == 0 {
		h.rest = nil
	}
}
