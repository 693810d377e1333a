// Command costs writes site/docs/instructions.md: how many tokens each
// WebAssembly instruction takes. It runs the examples, counts their tokens and
// adds what suite.json says of the WebAssembly test suite; with -suite it runs
// the suite as well, for some minutes, and writes suite.json.
//
// Run it from the repository's root:
//
//	go run ./engine/internal/costs -suite
package main

import (
	"context"
	"flag"
	"fmt"
	"os"
)

// The files, from the repository's root.
const (
	tableFile = "site/docs/instructions.md"
	suiteFile = "engine/internal/costs/suite.json"
	bundles   = "engine/testdata/spectest"
)

func main() {
	suite := flag.Bool("suite", false, "run the test suite again, too")
	flag.Parse()
	if err := write(context.Background(), *suite); err != nil {
		fmt.Fprintln(os.Stderr, "costs:", err)
		os.Exit(1)
	}
}

// write writes the table and, if the suite is to be run, suite.json.
func write(ctx context.Context, suite bool) error {
	if suite {
		c, err := runSuites(ctx, bundles, nil)
		if err != nil {
			return err
		}
		if err := c.write(suiteFile); err != nil {
			return err
		}
	}
	spec, err := readSuites(suiteFile)
	if err != nil {
		return err
	}
	examples, err := runExamples(ctx)
	if err != nil {
		return err
	}
	return os.WriteFile(tableFile, []byte(table(spec.Total, examples)), 0o644)
}
