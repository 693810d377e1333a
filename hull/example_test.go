package hull_test

import (
	"fmt"

	"wasmformer/hull"
)

// A memory: address a is written with the key (2a, −a²) and read with the query
// (a, 1), because 2a·q − a² = q² − (q−a)² is greatest at a = q.
func ExampleLatest() {
	var memory hull.Latest
	write := func(address int, value uint32) {
		a := float64(address)
		memory.Insert(2*a, -a*a, value)
	}
	read := func(address int) uint32 {
		value, _ := memory.Query(float64(address), 1)
		return value
	}
	write(1000, 7)
	write(1001, 8)
	write(1000, 9)
	fmt.Println(read(1000), read(1001))
	// Output: 9 8
}

// Equal keys tie, so Mean averages all the values.
func ExampleMean() {
	var mean hull.Mean
	for _, v := range []float64{1, 2, 6} {
		mean.Insert(0, 0, [2]float64{v, -v})
	}
	fmt.Println(mean.Query(0, 1))
	// Output: [3 -3] true
}
