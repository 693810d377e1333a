// Package golden compares what tests make with the files of the repository that
// hold it. go test -update writes those files instead; make update does so in
// all packages that have some.
package golden

import (
	"bytes"
	"flag"
	"os"
	"os/exec"
	"strings"
	"testing"
)

var update = flag.Bool("update", false, "write the repository's files that are made, instead of comparing them")

// Updating reports whether files are to be written.
func Updating() bool { return *update }

// File fails the test unless a file holds what it should. With -update it writes
// the file, if it has to.
func File(t testing.TB, path string, want []byte) {
	t.Helper()
	got, err := os.ReadFile(path)
	switch {
	case err == nil && bytes.Equal(got, want):
	case *update:
		if err := os.WriteFile(path, want, 0o644); err != nil {
			t.Fatal(err)
		}
	case err != nil:
		t.Errorf("%v; make update writes it", err)
	default:
		line, old, now := difference(got, want)
		t.Errorf("%s: line %d is\n%q\nand should be\n%q\nof %d bytes, not %d; make update writes it", path, line, old, now, len(want), len(got))
	}
}

// Part is File for the part of a file between two marks.
func Part(t testing.TB, path, begin, end, want string) {
	t.Helper()
	b, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	head, rest, ok := strings.Cut(string(b), begin)
	_, tail, also := strings.Cut(rest, end)
	if !ok || !also {
		t.Fatalf("%s: no part between %q and %q", path, begin, end)
	}
	File(t, path, []byte(head+begin+want+end+tail))
}

// difference is the first line that differs, in both texts, the beginning of a
// long one.
func difference(a, b []byte) (number int, old, now string) {
	const most = 300
	linesA, linesB := bytes.Split(a, []byte("\n")), bytes.Split(b, []byte("\n"))
	i := 0
	for i < len(linesA) && i < len(linesB) && bytes.Equal(linesA[i], linesB[i]) {
		i++
	}
	at := func(lines [][]byte) string {
		if i >= len(lines) {
			return "(the end)"
		}
		return string(lines[i][:min(most, len(lines[i]))])
	}
	return i + 1, at(linesA), at(linesB)
}

// Script fails the test unless a script of Node says that the files which it
// makes are what it would make. With -update it makes them.
func Script(t testing.TB, args ...string) {
	t.Helper()
	if !*update {
		args = append(args, "--check")
	}
	args = append([]string{"--liftoff-only"}, args...) // to optimize a compiler takes longer than it runs here
	if out, err := exec.CommandContext(t.Context(), "node", args...).CombinedOutput(); err != nil {
		t.Errorf("node %q: %v (make deps fetches the compilers)\n%s", args, err, out)
	}
}
