package build

import (
	"fmt"
	"strings"
	"testing"

	"wasmformer/site/examples"
	"wasmformer/site/golden"
)

// TestGallery runs each example with its default input, and writes what that took into
// site/docs/examples.md.
func TestGallery(t *testing.T) {
	var table strings.Builder
	fmt.Fprintln(&table, galleryHead)
	for _, e := range examples.List() {
		r := runExample(t, nil, e, e.Runs()[0])
		fmt.Fprintf(&table, "%s %d %d %d\n", e.Name, r.PromptTokens, r.Tokens, r.Instructions)
	}
	const end = "```\n"
	golden.Part(t, "../docs/examples.md", "```gallery\n", end, table.String())
	rows, err := galleryRows(table.String())
	if err != nil || len(rows) != len(examples.List()) {
		t.Errorf("%d rows, %v", len(rows), err)
	}
}
