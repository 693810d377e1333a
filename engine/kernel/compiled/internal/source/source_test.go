package source

import (
	"bytes"
	"testing"

	"wasmformer/site/golden"
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
	// What the cases have in common stands once: without that it is 100,000 lines.
	if lines := bytes.Count(files["kernel_gen.go"], []byte("\n")); lines > 25_000 {
		t.Errorf("kernel_gen.go has %d lines, want at most 25,000", lines)
	}
}
