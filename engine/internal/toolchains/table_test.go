package toolchains

import (
	"flag"
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"

	"wasmformer/site/golden"
)

var (
	all     = flag.Bool("toolchains", false, "build with all toolchains that are there, not with Go alone")
	measure = flag.String("measure", "", "with -toolchains, write results.txt with these words about where and when")
)

// TestGo runs what Go builds: two of its programs.
func TestGo(t *testing.T) {
	c := &toolchains[0]
	b := c.prepare(t)
	for _, n := range []int{0, 3} {
		p := &c.programs[n]
		path, binary := b.module(p)
		b.compare(p, path, binary, 1)
	}
}

// TestToolchains runs all programs of all toolchains.
func TestToolchains(t *testing.T) {
	if !*all {
		t.Skip("make toolchains installs the toolchains and runs this")
	}
	rows := []string{*measure}
	for i := range toolchains {
		c := &toolchains[i]
		t.Run(c.name, func(t *testing.T) {
			b := c.prepare(t)
			version := b.versionOf(c)
			for j := range c.programs {
				p := &c.programs[j]
				path, binary := b.module(p)
				r := b.compare(p, path, binary, 3)
				rows = append(rows, fmt.Sprintf("%s\t%s\t%s\t%d\t%d\t%d\t%.0f\t%s", c.name, version, p.name, r.bytes,
					r.stats.PromptTokens, r.stats.Tokens, 1000*r.took.Seconds(), p.build))
			}
		})
	}
	if *measure != "" && !t.Failed() {
		if err := os.WriteFile("results.txt", []byte(strings.Join(rows, "\n")+"\n"), 0o644); err != nil {
			t.Fatal(err)
		}
	}
}

// TestTable writes the results into site/docs/toolchains.md.
func TestTable(t *testing.T) {
	file, err := os.ReadFile("results.txt")
	if err != nil {
		t.Fatal(err)
	}
	lines := strings.Split(strings.TrimSuffix(string(file), "\n"), "\n")
	var table, builds strings.Builder
	fmt.Fprintf(&table, "\nMeasured on %s.\n\n| toolchain | program | bytes | prompt tokens | tokens | ms |\n| --- | --- | --- | --- | --- | --- |\n", lines[0])
	var before string
	for _, line := range lines[1:] {
		f := strings.Split(line, "\t")
		if len(f) != 8 {
			t.Fatalf("results.txt: %q has %d fields, want 8", line, len(f))
		}
		name := f[0] + " " + f[1]
		if name == before {
			name = ""
		} else {
			before = name
			fmt.Fprintf(&builds, "\n%s:\n\n", name)
		}
		fmt.Fprintf(&table, "| %s | %s | %s | %s | %s | %s |\n", name, f[2], grouped(f[3]), grouped(f[4]), grouped(f[5]), grouped(f[6]))
		fmt.Fprintf(&builds, "    %s\n", shown.Replace(f[7]))
	}
	const page = "../../../site/docs/toolchains.md"
	golden.Part(t, page, "<!-- table -->\n", "<!-- end of table -->", table.String()+"\n")
	golden.Part(t, page, "<!-- builds -->\n", "<!-- end of builds -->", builds.String()+"\n")

	// Each program that there is has a row.
	for i := range toolchains {
		for _, p := range toolchains[i].programs {
			if !slices.ContainsFunc(lines, func(line string) bool {
				return strings.HasPrefix(line, toolchains[i].name+"\t") && strings.Contains(line, "\t"+p.name+"\t")
			}) {
				t.Errorf("results.txt has no row for %s, %s; make toolchains writes it", toolchains[i].name, p.name)
			}
		}
	}
}

// shown makes a command one for the repository's root.
var shown = strings.NewReplacer("$SRC/../../", "engine/internal/", "$SRC", "engine/internal/toolchains/testdata", "$OUT", "FILE.wasm", "${OUT%.wasm}.js", "FILE.js", "$RUSTC", "rustc")

// grouped puts commas into digits.
func grouped(digits string) string {
	for i := len(digits) - 3; i > 0; i -= 3 {
		digits = digits[:i] + "," + digits[i:]
	}
	return digits
}
