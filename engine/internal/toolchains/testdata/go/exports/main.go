// Exports is functions for others to call.
package main

import (
	"fmt"
	"slices"
)

func main() {}

// sum adds the numbers below n ≥ 1, which a goroutine counts.
//
//go:wasmexport sum
func sum(n int32) int32 {
	numbers := make(chan int32)
	go func() {
		defer close(numbers)
		for i := range n {
			numbers <- i
		}
	}()
	var all []int32
	for i := range numbers {
		all = append(all, i)
	}
	slices.Reverse(all)
	fmt.Println(all)
	return all[0] * n / 2
}
