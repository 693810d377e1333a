package differential

import (
	"context"
	"math"
	"slices"
	"testing"

	"wasmformer/engine"
	"wasmformer/engine/internal/machine"
)

// margin is the least by which a logit of a decoded token is above all others. A
// number's bytes are cut off 2^24 times as fine as they are, and the half of
// that is what keeps them off ties.
const margin = 0x1p-24

// TestMargin follows every example and hand-made program, up to some thousand
// tokens, and compares each decoded token's logit with all others.
func TestMargin(t *testing.T) {
	const most = 3000
	least, at, decoded := math.Inf(1), machine.Token(0), 0
	for _, c := range append(Examples(), HandMade()...) {
		_, s, err := Run(context.Background(), c, engine.Options{MaxTokens: maxTokens})
		if err != nil {
			t.Fatalf("%s: %v", c.Name, err)
		}
		d := planned().NewDecoder(false)
		done := 0
		for _, span := range s.Spans {
			for ; d.Len() < span.From; d.Append(int(s.Tokens[d.Len()])) {
			}
			for ; d.Len() < span.To && done < most; done++ {
				token := s.Tokens[d.Len()]
				logits := d.Logits()
				own := logits[token]
				logits[token] = math.Inf(-1)
				if lead := own - slices.Max(logits); lead < least {
					least, at = lead, token
				}
				d.Append(int(token))
			}
			if done == most {
				break
			}
		}
		decoded += done
	}
	t.Logf("the smallest margin of %d tokens is %g, of %v", decoded, least, at)
	if least < margin {
		t.Errorf("the smallest margin is %g, of %v, want at least %g", least, at, margin)
	}
}
