package build

import (
	"flag"
	"fmt"
	"math"
	"os"
	"strconv"
	"strings"
	"testing"

	"wasmformer/site/examples"
	"wasmformer/site/golden"
)

var measure = flag.String("measure", "", "measure the times of examples, and write them with these words about where and when")

// TestTimes finds the time of each example in times.txt. To measure: the least of five runs, on
// an idle machine, as another run of the same can only have been disturbed.
func TestTimes(t *testing.T) {
	var text strings.Builder
	fmt.Fprintln(&text, *measure)
	for _, e := range examples.List() {
		if *measure == "" {
			if _, err := strconv.ParseFloat(times()[e.Name], 64); err != nil {
				t.Errorf("%s: %v", e.Name, err)
			}
			continue
		}
		least := math.Inf(1)
		for range 5 {
			r := runExample(t, nil, e, e.Runs()[0])
			least = min(least, r.Seconds+r.PromptSeconds)
		}
		digits := 0 // behind the point
		for ms := 1000 * least; ms < 10; ms *= 10 {
			digits++
		}
		fmt.Fprintf(&text, "%s\t%.*f\n", e.Name, digits, 1000*least)
	}
	if *measure != "" {
		if err := os.WriteFile("times.txt", []byte(text.String()), 0o644); err != nil {
			t.Fatal(err)
		}
	}
}

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
