package words

import (
	"fmt"
	"maps"
	"testing"
)

func TestCount(t *testing.T) {
	for _, c := range []struct {
		text string
		want map[string]int
	}{
		{"", map[string]int{}},
		{"To be or not to be", map[string]int{"to": 2, "be": 2, "or": 1, "not": 1}},
	} {
		t.Run(c.text, func(t *testing.T) {
			if got := Count(c.text); !maps.Equal(got, c.want) {
				t.Errorf("Count(%q) = %v, want %v", c.text, got, c.want)
			}
		})
	}
}

func TestParallel(t *testing.T) {
	for i := range 3 {
		t.Run(fmt.Sprint(i), func(t *testing.T) {
			t.Parallel()
			if n := len(Count("a b c")); n != 3 {
				t.Error(n)
			}
		})
	}
}

func TestSkipped(t *testing.T) { t.Skip("of no use here") }
