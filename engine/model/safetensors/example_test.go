package safetensors_test

import (
	"bytes"
	"fmt"
	"log"

	"wasmformer/engine/model/safetensors"
	"wasmformer/engine/weights"
)

// A model that is written and read back has the same weights, and decodes to the
// same tokens: give it to an engine as Options.Model.
func Example() {
	m := weights.Model()
	var file bytes.Buffer
	if err := safetensors.Write(&file, m); err != nil {
		log.Fatal(err)
	}
	back, err := safetensors.Read(&file)
	if err != nil {
		log.Fatal(err) // says what is wrong with the file
	}
	fmt.Println(back.Equal(m), len(back.Layers) == m.Shape().Layers)
	// Output: true true
}
