package source

import (
	"testing"

	"wasmformer/internal/golden"
)

// TestFiles compares the generated files with what the weights give. It stands
// here, where a generated file that can't be compiled is in nobody's way.
func TestFiles(t *testing.T) {
	files, err := Files()
	if err != nil {
		t.Fatal(err)
	}
	for name, data := range files {
		golden.File(t, "../../"+name, data)
	}
}
