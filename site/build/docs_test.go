package build

import (
	"testing"

	"wasmformer/site/golden"
)

// TestHow compares the page with what the weights compute now.
func TestHow(t *testing.T) {
	f, err := newFigures("../..")
	if err != nil {
		t.Fatal(err)
	}
	h, err := f.how()
	if err != nil {
		t.Fatal(err)
	}
	page, err := h.markdown("../..")
	if err != nil {
		t.Fatal(err)
	}
	golden.File(t, "../docs/how.md", page)
}
