// Package docs_test runs what the documents show: commands, and programs in Go. Programs
// in HTML, C and WAT run in a browser, by the tests of site/tests.
package docs_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
)

const root = "../.."

// documents are the files whose snippets are looked at.
func documents(t *testing.T) (paths []string) {
	t.Helper()
	for _, pattern := range []string{"*.md", "engine/*.md", "site/docs/*.md", "site/element/*.md"} {
		found, err := filepath.Glob(filepath.Join(root, filepath.FromSlash(pattern)))
		if err != nil {
			t.Fatal(err)
		}
		paths = append(paths, found...)
	}
	if len(paths) < 15 {
		t.Fatalf("found %d documents", len(paths))
	}
	return paths
}

// snippet is a command of a document, with what is shown below it.
type snippet struct {
	document, command string
	output            []string
}

// A fence of three, the language, the text.
var fence = regexp.MustCompile("(?ms)^```([^\n]*)\n(.*?)^```$")

// checked says who looks at fenced blocks of a language.
var checked = map[string]string{
	"go":      "programs run here; parts of engine/example_test.go by TestGoBlocks in the root",
	"html":    "TestDocsSnippets in site/tests",
	"wat":     "TestDocsSnippets in site/tests",
	"c":       "TestDocsSnippets in site/tests",
	"text":    "what the block before it prints, or the file that the words before it name",
	"figure":  "the build draws it",
	"gallery": "TestGallery in site/build",
	"mermaid": "TestPicture in the root",
}

// built reports whether a block stands in a file that a test of site/tests builds or
// bundles: lines of a tool's configuration, a program that uses the package.
func built(t *testing.T, block string) (found bool) {
	t.Helper()
	err := filepath.WalkDir(filepath.Join(root, "site/tests/testdata"), func(path string, e fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case e.IsDir() && e.Name() == "node_modules":
			return fs.SkipDir
		case e.IsDir() || filepath.Ext(path) == ".md":
			return nil
		}
		b, err := os.ReadFile(path)
		if found = strings.Contains(string(b), strings.TrimSpace(block)); found {
			return fs.SkipAll
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return found
}

// begins says which words begin a command. Other indented lines are what it prints.
var begins = regexp.MustCompile(`^((make|go|python3|PYTHONPATH=\S+) |(bin/)?wasmformer \w+( |$))`)

type exception struct {
	command *regexp.Regexp
	why     string
}

// notRun are commands that are not run here, and why.
var notRun = []exception{
	{regexp.MustCompile(`^make `), "takes minutes and writes into the repository; TestMakeTargets in the root looks for the target"},
	{regexp.MustCompile(`^wasmformer serve `), "serves until it is stopped; the tests of cmd/wasmformer start and ask it"},
	{regexp.MustCompile(`^go test `), "is a test, which make test runs; TestNames in the root looks for its name"},
	{regexp.MustCompile(`python3`), "needs numpy and torch; the tests of python run them where these are"},
	{regexp.MustCompile(`^go run \./cmd/wasmformer bench`), "measures for minutes"},
	{regexp.MustCompile(`^go run \./cmd/wasmformer spectest`), "TestMVP in engine/spectest does the same"},
}

// errs are commands that are shown because they end with an error: softmax attention that is
// too warm decodes another token.
var errs = regexp.MustCompile(`-temperature 1e-3 `)

// stands says which files stand for the names in capitals, for a command that has a part.
var stands = []struct{ part, name, file string }{
	{"-env KEY=VALUE FILE.wasm a b", "FILE.wasm a b", "site/examples/words/main.wasm 2 < site/docs/gc.md"},
	{`-input "2 + 40"`, "FILE.wasm", "site/examples/addition/main.wasm"},
	{"-dir data::/data", "FILE.wasm", "site/examples/words/main.wasm 2 < site/docs/gc.md"},
	{"-dir data::/data", "data::", "engine/hosts::"},
	{"-dir . FILE.wasm", "FILE.wasm", "site/examples/words/main.wasm 2 < site/docs/gc.md"},
	{"-interactive FILE.wasm", "FILE.wasm", "site/examples/words/main.wasm 2 < site/docs/gc.md"},
	{"-clock real", "FILE.wasm", "site/examples/words/main.wasm 2 < site/docs/gc.md"},
	{"-import env.add=2.5", "FILE.wasm", "engine/testdata/hosted.wasm"},
	{"-invoke gcd", "FILE.wasm", "site/examples/gcd/main.wasm"},
	{"bake FILE.wasm", "FILE.wasm", "site/examples/gcd/main.wasm"},
	{"-invoke f -wrt arg0", "FILE.wasm", "engine/grad/line.wasm"},
	{"-prompt FILE.txt", "FILE.txt", "site/examples/calculator/prompt.txt"},
}

// snippets finds a document's commands, and its programs in Go.
func snippets(t *testing.T, path string) (commands []snippet, programs []string) {
	t.Helper()
	b, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	text := string(b)
	name, err := filepath.Rel(root, path)
	if err != nil {
		t.Fatal(err)
	}
	for _, m := range fence.FindAllStringSubmatch(text, -1) {
		switch {
		case checked[m[1]] == "" && (m[1] != "python" || name != "site/docs/pytorch.md") && !built(t, m[2]): // that page is run by TestPage in python
			t.Errorf("%s: no test runs this block of the language %q:\n%s", name, m[1], m[2])
		case m[1] == "go" && strings.HasPrefix(m[2], "package "):
			programs = append(programs, m[2])
		}
	}
	switch name {
	case "site/docs/cli.md": // how commands are called, by TestReference in cmd/wasmformer
		return nil, programs
	case "site/docs/toolchains.md": // how programs are built, by make toolchains, which writes the commands that it runs
		return nil, programs
	case "site/docs/embedding.md": // no commands: what is indented is WAT in an element, and Markdown
		return nil, programs
	}
	inBlock := false
	for line := range strings.Lines(fence.ReplaceAllString(text, "")) {
		code, indented := strings.CutPrefix(strings.TrimRight(line, "\n"), "    ")
		switch {
		case strings.TrimSpace(line) == "":
		case !indented:
			inBlock = false
		case begins.MatchString(code):
			commands = append(commands, snippet{document: name, command: code})
			inBlock = true
		case inBlock:
			last := &commands[len(commands)-1]
			last.output = append(last.output, code)
		default:
			t.Errorf("%s: the line %q is no command and follows none", name, code)
		}
	}
	return commands, programs
}

// TestSnippets runs the commands of each document in their order, in a folder that has
// what the repository has, and compares what they print where the document shows it.
func TestSnippets(t *testing.T) {
	bin := t.TempDir()
	if out, err := exec.CommandContext(t.Context(), "go", "build", "-o", filepath.Join(bin, "wasmformer"), root+"/cmd/wasmformer").CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	ran, left := map[string]bool{}, map[int]bool{}
	for _, path := range documents(t) {
		commands, programs := snippets(t, path)
		folder := ""
		for _, s := range commands {
			if at := slices.IndexFunc(notRun, func(n exception) bool { return n.command.MatchString(s.command) }); at >= 0 {
				left[at] = true
				continue
			}
			if len(s.output) == 0 && ran[s.command] && len(programs) == 0 {
				continue // another document's
			}
			ran[s.command] = true
			if folder == "" {
				folder = workFolder(t, bin, programs)
			}
			if err := s.run(t.Context(), folder, bin); err != nil {
				t.Errorf("%s: %s: %v", s.document, s.command, err)
			}
		}
		if len(programs) > 0 && folder == "" {
			t.Errorf("%s has a program in Go, and no command that runs it", path)
		}
	}
	if len(ran) < 25 {
		t.Errorf("%d commands were run", len(ran))
	}
	for i, n := range notRun {
		if !left[i] {
			t.Errorf("no command is left out by %s", n.command)
		}
	}
}

// workFolder is where a document's commands run: the repository's files by links; or,
// for one that has a program, that as main.go, with the repository beside it.
func workFolder(t *testing.T, bin string, programs []string) string {
	t.Helper()
	top := t.TempDir()
	folder := filepath.Join(top, "example")
	full, err := filepath.Abs(root)
	if err != nil {
		t.Fatal(err)
	}
	if err := errors.Join(os.Mkdir(folder, 0o755), os.Symlink(full, filepath.Join(top, "wasmformer"))); err != nil {
		t.Fatal(err)
	}
	if len(programs) > 0 {
		if len(programs) > 1 {
			t.Fatalf("%d programs in a document, want one", len(programs))
		}
		if err := os.WriteFile(filepath.Join(folder, "main.go"), []byte(programs[0]), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	for _, name := range []string{"site", "engine", "README.md"} {
		if err := os.Symlink(filepath.Join(full, name), filepath.Join(folder, name)); err != nil {
			t.Fatal(err)
		}
	}
	if err := os.Symlink(bin, filepath.Join(folder, "bin")); err != nil {
		t.Fatal(err)
	}
	return folder
}

// run runs a command by a shell.
func (s snippet) run(ctx context.Context, folder, bin string) error {
	line := strings.Replace(s.command, "go run ./cmd/wasmformer", "wasmformer", 1)
	for _, f := range stands {
		if strings.Contains(line, f.part) {
			line = strings.Replace(line, f.name, f.file, 1)
		}
	}
	c := exec.CommandContext(ctx, "bash", "-c", line)
	c.Dir = folder
	if strings.HasPrefix(line, "go doc ") {
		c.Dir = root
	}
	c.Env = append(os.Environ(), "PATH="+bin+string(filepath.ListSeparator)+os.Getenv("PATH"))
	var both bytes.Buffer
	c.Stdout, c.Stderr = &both, &both
	err := c.Run()
	if len(s.output) == 0 {
		if err != nil && !errs.MatchString(line) {
			return fmt.Errorf("%w\n%s", err, &both)
		}
		return nil
	}
	if got, want := strings.TrimSpace(both.String()), strings.TrimSpace(strings.Join(s.output, "\n")); got != want {
		return fmt.Errorf("it prints\n%s\nand the document shows\n%s", got, want)
	}
	return nil
}
