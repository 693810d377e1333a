// Package words counts words.
package words

import "strings"

// Count is how often each word of a text is in it.
func Count(text string) map[string]int {
	counts := map[string]int{}
	for _, w := range strings.Fields(strings.ToLower(text)) {
		counts[w]++
	}
	return counts
}
