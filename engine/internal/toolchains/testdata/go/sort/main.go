// Sort sorts its arguments, or numbers of its own, by value and by text.
package main

import (
	"fmt"
	"os"
	"slices"
	"sort"
)

func main() {
	numbers := make([]int, 0, 200)
	for x := uint32(1); len(numbers) < cap(numbers); x = x*1664525 + 1013904223 {
		numbers = append(numbers, int(x>>16))
	}
	slices.Sort(numbers)
	fmt.Println(numbers[:5], numbers[195:], slices.IsSorted(numbers))

	words := append([]string{"pear", "fig", "apple", "quince"}, os.Args[1:]...)
	sort.SliceStable(words, func(i, j int) bool { return len(words[i]) < len(words[j]) })
	fmt.Println(words)
}
