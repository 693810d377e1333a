// Command mutation shows what tests notice: it puts small faults into a copy
// of the machine, one at a time, and runs tests there. A test notices a fault
// if it fails with it and does not fail without.
//
//	go run ./engine/internal/differential/mutation                    # all of them, about ten minutes on two cores
//	go run ./engine/internal/differential/mutation -only carry,clz -suites directed
//
// The copy has no compiled kernel, as that is the machine without the fault:
// there the default kernel is made at run time. The command fails if a fault
// goes unnoticed.
package main

import (
	"context"
	"flag"
	"fmt"
	"io/fs"
	"os"
	"os/signal"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"time"
)

func main() {
	only := flag.String("only", "", "names of faults, with commas between; none for all")
	in := flag.String("suites", "", "names of suites, likewise")
	root := flag.String("root", ".", "the repository's root")
	flag.Parse()
	if flag.NArg() > 0 {
		fmt.Fprintf(os.Stderr, "mutation: unknown argument %q\n", flag.Arg(0))
		os.Exit(2)
	}
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	if err := run(ctx, *root, *only, *in); err != nil {
		fmt.Fprintln(os.Stderr, "mutation:", err)
		os.Exit(1)
	}
}

func run(ctx context.Context, root, only, in string) error {
	faults, err := named(mutations, only, func(m mutation) string { return m.name })
	if err != nil {
		return err
	}
	chosen, err := named(suites, in, func(s suite) string { return s.name })
	if err != nil {
		return err
	}
	copied, err := os.MkdirTemp("", "mutation")
	if err != nil {
		return err
	}
	defer os.RemoveAll(copied)
	if err := copyTree(copied, root); err != nil {
		return err
	}
	before := map[string][]string{} // by suite: what fails without a fault
	for _, s := range chosen {
		if before[s.name], err = failures(ctx, copied, s); err != nil {
			return err
		}
		fmt.Printf("without a fault, %s: %s\n", s.name, list(before[s.name]))
	}
	var unnoticed []string
	for _, m := range faults {
		begin, caught := time.Now(), false
		fmt.Printf("\n%s: %s\n", m.name, m.wrongThen)
		restore, err := m.apply(copied)
		if err != nil {
			fmt.Printf("  %v\n", err)
			unnoticed = append(unnoticed, m.name)
			continue
		}
		for _, s := range chosen {
			failed, err := failures(ctx, copied, s)
			if err != nil {
				return err
			}
			failed = slices.DeleteFunc(failed, func(name string) bool { return slices.Contains(before[s.name], name) })
			caught = caught || len(failed) > 0
			fmt.Printf("  %-9s %s\n", s.name, list(failed))
		}
		fmt.Printf("  %.0f s\n", time.Since(begin).Seconds())
		if !caught {
			unnoticed = append(unnoticed, m.name)
		}
		if err := restore(); err != nil {
			return err
		}
	}
	if len(unnoticed) > 0 {
		return fmt.Errorf("of %d faults %d went unnoticed: %s", len(faults), len(unnoticed), strings.Join(unnoticed, ", "))
	}
	fmt.Printf("\nall %d faults were noticed\n", len(faults))
	return nil
}

// named picks from a list by names with commas between; no names pick all.
func named[T any](all []T, names string, name func(T) string) ([]T, error) {
	if names == "" {
		return all, nil
	}
	var picked []T
	for _, n := range strings.Split(names, ",") {
		i := slices.IndexFunc(all, func(x T) bool { return name(x) == n })
		if i < 0 {
			return nil, fmt.Errorf("there is no %q", n)
		}
		picked = append(picked, all[i])
	}
	return picked, nil
}

// copyTree copies what the tests need: all files but those that builds make,
// and the compiled kernel.
func copyTree(to, from string) error {
	err := filepath.WalkDir(from, func(file string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		rel, err := filepath.Rel(from, file)
		if err != nil {
			return err
		}
		if d.IsDir() {
			switch d.Name() {
			case ".git", "node_modules", "dist", "bin":
				return filepath.SkipDir
			}
			return os.MkdirAll(filepath.Join(to, rel), 0o755)
		}
		if !d.Type().IsRegular() {
			return nil
		}
		b, err := os.ReadFile(file)
		if err != nil {
			return err
		}
		return os.WriteFile(filepath.Join(to, rel), b, 0o644)
	})
	if err != nil {
		return err
	}
	compiled := filepath.Join(to, "engine", "kernel", "compiled")
	files, err := filepath.Glob(filepath.Join(compiled, "*.*"))
	if err != nil {
		return err
	}
	for _, file := range files {
		if filepath.Base(file) != "doc.go" {
			if err := os.Remove(file); err != nil {
				return err
			}
		}
	}
	return nil
}

// path is the file in a tree.
func (m *mutation) path(root string) string {
	return filepath.Join(root, "engine", "internal", "machine", m.file)
}

// apply puts the fault into a tree and returns what takes it out again.
func (m *mutation) apply(root string) (restore func() error, err error) {
	file := m.path(root)
	b, err := os.ReadFile(file)
	if err != nil {
		return nil, err
	}
	text := string(b)
	if m.old == "" {
		return nil, fmt.Errorf("%s: the fault has no text yet", m.file)
	}
	if n := strings.Count(text, m.old); n != 1 {
		return nil, fmt.Errorf("%s: %q is there %d times, want once", m.file, m.old, n)
	}
	if err := os.WriteFile(file, []byte(strings.Replace(text, m.old, m.new, 1)), 0o644); err != nil {
		return nil, err
	}
	return func() error { return os.WriteFile(file, b, 0o644) }, nil
}

// list is the names of tests by their last part: one may have failed on
// several decoders.
func list(names []string) string {
	if len(names) == 0 {
		return "nothing fails"
	}
	var short []string
	for _, name := range names {
		if !slices.Contains(short, path.Base(name)) {
			short = append(short, path.Base(name))
		}
	}
	const most = 12
	text := strings.Join(short[:min(most, len(short))], ", ")
	if len(short) > most {
		text += fmt.Sprintf(" and %d more", len(short)-most)
	}
	return fmt.Sprintf("%d tests fail: %s", len(names), text)
}
