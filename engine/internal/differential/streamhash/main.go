// Command streamhash prints hashes of the weights and of token streams. A test
// builds it for GOOS=js, runs it with Node and compares them with the native
// ones.
package main

import (
	"fmt"

	"wasmformer/engine/internal/differential"
	_ "wasmformer/engine/weights"
)

func main() {
	for _, line := range differential.StreamHashes() {
		fmt.Println(line)
	}
}
