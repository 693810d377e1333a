package wasmformer_test

import (
	"fmt"
	"maps"
	"os/exec"
	"slices"
	"strings"
	"testing"

	"wasmformer/site/golden"
)

// aside are packages that the pipeline's picture leaves out: tools, tests and data.
var aside = []string{"engine/internal/costs", "engine/internal/differential", "engine/internal/kerneltest", "engine/internal/programs", "engine/internal/toolchains",
	"engine/internal/decode/decodetest", "engine/internal/lower/", "engine/kernel/compiled/internal", "engine/kernel/internal", "engine/printable",
	"engine/reference", "engine/spectest", "engine/bench"}

// TestPicture compares the picture of the pipeline in engine/README.md with
// what the packages import.
func TestPicture(t *testing.T) {
	golden.Part(t, "engine/README.md", "<!-- picture -->\n", "<!-- end of picture -->", picture(t))
}

// picture is a Mermaid flowchart of which package imports which, without arrows
// that follow from others.
func picture(t *testing.T) string {
	out, err := exec.Command("go", "list", "-f", "{{.ImportPath}} {{join .Imports \" \"}}", "./engine/...", "./hull").Output()
	if err != nil {
		t.Fatal(err)
	}
	imports := map[string][]string{}
	for line := range strings.Lines(string(out)) {
		fields := strings.Fields(strings.ReplaceAll(line, "wasmformer/", ""))
		if inPicture(fields[0]) {
			imports[fields[0]] = slices.DeleteFunc(fields[1:], func(p string) bool { return !inPicture(p) })
		}
	}
	var b strings.Builder
	b.WriteString("```mermaid\nflowchart TD\n")
	names := slices.Sorted(maps.Keys(imports))
	for _, p := range names {
		shape := "  %s([%s])\n" // public
		if strings.Contains(p, "/internal/") {
			shape = "  %s[%s]\n"
		}
		fmt.Fprintf(&b, shape, id(p), strings.TrimPrefix(strings.TrimPrefix(p, "engine/internal/"), "engine/"))
	}
	for _, p := range names {
		for _, q := range imports[p] {
			if !slices.ContainsFunc(imports[p], func(r string) bool { return r != q && reaches(imports, r, q) }) {
				fmt.Fprintf(&b, "  %s --> %s\n", id(p), id(q))
			}
		}
	}
	b.WriteString("```\n")
	return b.String()
}

func inPicture(p string) bool {
	if p != "hull" && p != "engine" && !strings.HasPrefix(p, "engine/") {
		return false
	}
	return !slices.ContainsFunc(aside, func(a string) bool { return strings.HasPrefix(p, a) })
}

func reaches(imports map[string][]string, from, to string) bool {
	return from == to || slices.ContainsFunc(imports[from], func(p string) bool { return reaches(imports, p, to) })
}

func id(p string) string { return strings.NewReplacer("/", "_").Replace(p) }
