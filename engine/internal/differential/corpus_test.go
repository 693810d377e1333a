package differential

import (
	"testing"
	"time"
)

// TestPrograms runs the shared list of programs in every way there is. The
// planned decoder's results are compared with wazero's, and its tokens with
// those that the others would have chosen.
func TestPrograms(t *testing.T) {
	cases := append(HandMade(), Examples()...)
	for i := range uint64(6) {
		cases = append(cases, Generate(*seed+i))
	}
	checked := make([]int, len(decoders))
	took := make([]time.Duration, len(decoders))
	for _, c := range cases {
		s := agree(t, c)
		for i, d := range decoders {
			if len(s.Spans) == 0 || s.Spans[0].From > d.tokens*2/3 {
				continue // a long prompt, and nothing to check in it
			}
			begin := time.Now()
			checked[i] += sameStream(t, c.Name+" on "+d.name, d.make(), s, d.tokens)
			took[i] += time.Since(begin)
		}
	}
	for i, d := range decoders {
		t.Logf("%d programs, %s: %d tokens chosen alike, %v", len(cases), d.name, checked[i], took[i])
	}
}
