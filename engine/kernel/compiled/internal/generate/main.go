// Command generate writes package compiled: the interpreter's kernel as Go
// source, and the memory that it begins with. Run go generate ./engine/kernel/compiled
// after a change of the machine, the schedule or the kernel's generator; a test
// of that package says when that is due.
package main

import (
	"fmt"
	"os"
	"path/filepath"

	"wasmformer/engine/kernel/compiled/internal/source"
)

func main() {
	if err := write("."); err != nil {
		fmt.Fprintln(os.Stderr, "generate:", err)
		os.Exit(1)
	}
}

func write(folder string) error {
	files, err := source.Files()
	if err != nil {
		return err
	}
	for name, data := range files {
		if err := os.WriteFile(filepath.Join(folder, name), data, 0o644); err != nil {
			return err
		}
		if _, err := fmt.Printf("%s: %d bytes\n", name, len(data)); err != nil {
			return err
		}
	}
	return nil
}
