package view

import (
	"slices"
	"strings"
	"testing"
)

func TestNumbers(t *testing.T) {
	for _, c := range []struct {
		numbers []Number
		text    string
	}{
		{nil, ""},
		{[]Number{{"frame", 2}, {"address", 1024}}, "frame=2&address=1024"},
		{[]Number{{"x", -1 << 63}}, "x=-9223372036854775808"},
	} {
		if got := FormatNumbers(c.numbers); got != c.text {
			t.Errorf("got %q, want %q", got, c.text)
		}
		if got, err := ParseNumbers(c.text); err != nil || !slices.Equal(got, c.numbers) {
			t.Errorf("%q: got %v, %v, want %v", c.text, got, err, c.numbers)
		}
	}
	for _, text := range []string{"frame", "frame=", "=1", "frame=1&", "&frame=1", "frame=9223372036854775808", "frame=0x1", strings.Repeat("a", 1000)} {
		if got, err := ParseNumbers(text); err == nil || len(err.Error()) > 100 {
			t.Errorf("%.20q: got %v, %v, want a short error", text, got, err)
		}
	}
}
