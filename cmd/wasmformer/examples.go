package main

import (
	"context"
	"fmt"

	"wasmformer/site/examples"
)

// examplesCommand is wasmformer examples.
func examplesCommand(_ context.Context, s streams, args []string) error {
	if err := parse(s, newFlags(s, "examples"), args); err != nil {
		return err
	}
	for _, e := range examples.List() {
		if _, err := fmt.Fprintf(s.out, "%-12s %s\n", e.Name, e.Description); err != nil {
			return err
		}
		for n, r := range e.More {
			fmt.Fprintf(s.out, "  %-10s %s\n", fmt.Sprintf("%s/%d", e.Name, n+2), r.Title)
		}
	}
	return nil
}
