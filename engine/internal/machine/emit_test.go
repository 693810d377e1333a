package machine

import (
	"math"
	"testing"

	"wasmformer/engine/internal/graph"
)

// TestUnembedding gives the unembedding each byte and class, and each misc code,
// as the two numbers that it reads: the token that is meant must be the strict
// maximum, so that no two tokens are alike and each can be emitted.
func TestUnembedding(t *testing.T) {
	g := Build()
	var x, s graph.ID // of the two numbers
	for n := range g.Nodes {
		switch g.Nodes[n].Name {
		case "next byte":
			x = graph.ID(n)
		case "next class":
			s = graph.ID(n)
		}
	}
	logit := func(token int, byteValue, class float64) float64 {
		sum := 0.0
		for _, term := range g.Unembed[token] {
			switch term.Node {
			case 0:
				sum += term.Coef
			case x:
				sum += term.Coef * byteValue
			case s:
				sum += term.Coef * class
			default:
				t.Fatalf("token %v reads %s", Token(token), g.Nodes[term.Node].Name)
			}
		}
		return sum
	}
	emitted := 0
	for token := range VocabSize {
		in := Token(token).Info()
		v := float64(in.Byte)
		switch {
		case in.IsMisc:
			v = float64(in.Code)
		case !in.IsByte || in.Class == Data || in.Class == Cell:
			continue // only in prompts
		}
		emitted++
		// Also as near to the next byte as a number can be cut.
		for _, value := range []float64{v, v - 0.5 + 0x1p-25, v + 0.5 - 0x1p-25} {
			best, second := math.Inf(-1), math.Inf(-1)
			at := -1
			for other := range VocabSize {
				switch l := logit(other, value, float64(in.Class)); {
				case l > best:
					best, second, at = l, best, other
				case l > second:
					second = l
				}
			}
			if at != token || best-second < 0x1p-24 {
				t.Errorf("%v at %v: the maximum is %v, by %g", Token(token), value, Token(at), best-second)
			}
		}
	}
	if want := 8*256 + int(numCodes); emitted != want {
		t.Errorf("%d tokens can be emitted, want %d", emitted, want)
	}
}
