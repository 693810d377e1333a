// Package wasmformer_test checks the documents against the code: the files,
// make targets, commands, flags, tests and functions that they name exist.
package wasmformer_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// documents are all Markdown files of the repository, fileNames the names of all
// its files.
var documents, fileNames = func() (list []string, names map[string]bool) {
	names = map[string]bool{}
	err := filepath.WalkDir(".", func(path string, e fs.DirEntry, err error) error {
		switch name := e.Name(); {
		case err != nil:
			return err
		case e.IsDir() && (slices.Contains(made, name) || name != "." && strings.HasPrefix(name, ".")):
			return fs.SkipDir
		case strings.HasSuffix(name, ".md"):
			list = append(list, path)
		}
		names[e.Name()] = true
		return nil
	})
	if err != nil {
		panic(err)
	}
	return list, names
}()

// made are files and folders that only a build makes.
var made = []string{"dist", "bin", "bench", "node_modules", "embed.html"}

var (
	link     = regexp.MustCompile(`\]\(\s*([^)\s]+)[^)]*\)|(?m)^\s*\[[^\]]+\]:\s*(\S+)`) // inline, or a definition
	codeSpan = regexp.MustCompile("`([^`\n]+)`")
	pathLike = regexp.MustCompile(`^\.?[A-Za-z][\w.-]*(/[\w.-]+)*/?$`)
	fileName = regexp.MustCompile(`\.(go|md|mod|sum|wat|wasm|c|h|js|mjs|ts|py|json|gz|bin|html|png|svg|css)$`)
	benches  = regexp.MustCompile(`-bench (\w+) (.*)`)
	testName = regexp.MustCompile(`-run '?((?:Test|Example|Fuzz)\w*)`)
	symbol   = regexp.MustCompile(`^([a-z]+)\.(\w+(?:\.\w+)?)(?:\(\))?$`)
	target   = regexp.MustCompile(`\bmake ([a-z-]+)`)
	command  = regexp.MustCompile(`\bwasmformer ([a-z]+)([^#|;\n]*)`)
	goBlock  = regexp.MustCompile("(?s)```go\n(.*?)```")
	heading  = regexp.MustCompile(`(?m)^#+ (.*)$`)
)

// read returns a document and the code in it: spans and indented lines.
func read(t *testing.T, path string) (text string, code []string) {
	t.Helper()
	b, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	text = string(b)
	for _, line := range strings.Split(goBlock.ReplaceAllString(text, ""), "\n") {
		if rest, ok := strings.CutPrefix(line, "    "); ok {
			code = append(code, rest)
			continue
		}
		for _, m := range codeSpan.FindAllStringSubmatch(line, -1) {
			code = append(code, m[1])
		}
	}
	return text, code
}

func exists(path string) bool {
	_, err := os.Stat(path)
	return err == nil
}

// anchor is the name that Markdown viewers give to a heading.
func anchor(heading string) string {
	var b strings.Builder
	for _, r := range strings.ToLower(heading) {
		switch {
		case r == ' ':
			b.WriteByte('-')
		case r == '-' || r == '_' || r >= '0' && r <= '9' || r >= 'a' && r <= 'z' || r > 127:
			b.WriteRune(r)
		}
	}
	return b.String()
}

func TestLinks(t *testing.T) {
	for _, doc := range documents {
		text, _ := read(t, doc)
		for _, m := range link.FindAllStringSubmatch(text, -1) {
			target := m[1] + m[2]
			if strings.Contains(target, "://") {
				continue
			}
			path, fragment, _ := strings.Cut(target, "#")
			to := doc
			if path != "" {
				to = filepath.Join(filepath.Dir(doc), path)
			}
			if !filepath.IsLocal(to) || !exists(to) {
				t.Errorf("%s links to %s, which is not there", doc, target)
				continue
			}
			if fragment == "" {
				continue
			}
			found := false
			other, _ := read(t, to)
			for _, h := range heading.FindAllStringSubmatch(other, -1) {
				found = found || anchor(h[1]) == fragment
			}
			if !found {
				t.Errorf("%s links to %s, which has no such heading", doc, target)
			}
		}
	}
}

func TestFiles(t *testing.T) {
	for _, doc := range documents {
		_, code := read(t, doc)
		for _, span := range code {
			for _, word := range strings.Fields(span) {
				word = strings.TrimSuffix(strings.TrimPrefix(strings.TrimPrefix(word, "./"), "wasmformer/"), "/...")
				if !pathLike.MatchString(word) || strings.HasPrefix(word, "FILE") {
					continue
				}
				first, _, inFolder := strings.Cut(word, "/")
				if inFolder && !exists(first) && !exists(filepath.Join(filepath.Dir(doc), first)) && !fileName.MatchString(word) {
					continue // no path: sudoku/4
				}
				if !inFolder && !fileName.MatchString(word) || slices.Contains(made, first) {
					continue
				}
				if !inFolder && (fileNames[word] || word == filepath.Ext(word)) {
					continue // some folder's file, or an ending: .gz
				}
				if !exists(word) && !exists(filepath.Join(filepath.Dir(doc), word)) {
					t.Errorf("%s names %s, which is not there", doc, word)
				}
			}
		}
	}
}

// TestUpdate checks that make update reaches each package with files that are
// made.
func TestUpdate(t *testing.T) {
	makefile, err := os.ReadFile("Makefile")
	if err != nil {
		t.Fatal(err)
	}
	out, err := exec.Command("go", "list", "-f", `{{join .TestImports " "}} {{join .XTestImports " "}} {{.ImportPath}}`, "./...").Output()
	if err != nil {
		t.Fatal(err)
	}
	_, update, _ := strings.Cut(string(makefile), "\nupdate:")
	update, _, _ = strings.Cut(update, "\n\n")
	packages := 0
	for line := range strings.Lines(string(out)) {
		if fields := strings.Fields(line); slices.Contains(fields[:len(fields)-1], "wasmformer/site/golden") {
			packages++
			path := "." + strings.TrimPrefix(fields[len(fields)-1], "wasmformer")
			if !strings.Contains(update, " "+path+" ") {
				t.Errorf("make update leaves out %s", path)
			}
		}
	}
	if packages == 0 {
		t.Error("found no package that imports site/golden")
	}
}

func TestMakeTargets(t *testing.T) {
	b, err := os.ReadFile("Makefile")
	if err != nil {
		t.Fatal(err)
	}
	for _, doc := range documents {
		_, code := read(t, doc)
		for _, span := range code {
			for _, m := range target.FindAllStringSubmatch(span, -1) {
				if !regexp.MustCompile(`(?m)^` + m[1] + `:`).Match(b) {
					t.Errorf("%s names make %s, which the Makefile does not have", doc, m[1])
				}
			}
		}
	}
}

// TestContributing checks that CONTRIBUTING.md names each target that the Makefile explains.
func TestContributing(t *testing.T) {
	makefile, err := os.ReadFile("Makefile")
	if err != nil {
		t.Fatal(err)
	}
	_, code := read(t, "CONTRIBUTING.md")
	all := strings.Join(code, "\n") + "\n"
	targets := regexp.MustCompile(`(?m)^([a-z-]+):.*## `).FindAllStringSubmatch(string(makefile), -1)
	if len(targets) < 10 {
		t.Fatalf("found %d targets in the Makefile", len(targets))
	}
	for _, m := range targets {
		if !regexp.MustCompile(`\bmake ` + m[1] + `([\s,]|$)`).MatchString(all) {
			t.Errorf("CONTRIBUTING.md does not name make %s", m[1])
		}
	}
}

// TestCommands checks commands and their flags against the sources of the
// command line.
func TestCommands(t *testing.T) {
	flags := commandFlags(t)
	for _, doc := range documents {
		_, code := read(t, doc)
		for _, span := range code {
			for _, m := range command.FindAllStringSubmatch(span, -1) {
				name := m[1]
				if name == "help" {
					if name = strings.TrimSpace(m[2]); name == "" || name == "COMMAND" {
						continue
					}
				}
				known, ok := flags[name]
				if !ok {
					t.Errorf("%s: %q: there is no command %s", doc, span, name)
				}
				for _, word := range strings.Fields(m[2]) {
					name := strings.TrimLeft(word, "-")
					if name != word && name != "h" && name != "" && !known[name] {
						t.Errorf("%s: %q: command %s has no flag %s", doc, span, m[1], word)
					}
				}
			}
			// A flag by itself belongs to some command.
			if name := strings.TrimLeft(strings.Fields(span)[0], "-"); strings.HasPrefix(span, "-") && !anyHas(flags, name) {
				t.Errorf("%s: no command has a flag -%s", doc, name)
			}
		}
	}
}

func anyHas(flags map[string]map[string]bool, name string) bool {
	for _, known := range flags {
		if known[name] {
			return true
		}
	}
	return false
}

// commandFlags finds the commands and the flags that their functions define,
// by themselves or through functions that they call.
func commandFlags(t *testing.T) map[string]map[string]bool {
	t.Helper()
	defines, calls := map[string][]string{}, map[string][]string{}
	runs := map[string]string{} // command: its function
	for _, file := range parse(t, "cmd/wasmformer", false) {
		for _, decl := range file.Decls {
			f, ok := decl.(*ast.FuncDecl)
			if !ok {
				continue
			}
			ast.Inspect(f, func(n ast.Node) bool {
				switch n := n.(type) {
				case *ast.CompositeLit:
					if name, run, ok := commandOf(n); ok {
						runs[name] = run
					}
				case *ast.CallExpr:
					switch fun := n.Fun.(type) {
					case *ast.Ident:
						calls[f.Name.Name] = append(calls[f.Name.Name], fun.Name)
					case *ast.SelectorExpr:
						if name, ok := flagOf(fun.Sel.Name, n.Args); ok {
							defines[f.Name.Name] = append(defines[f.Name.Name], name)
						}
					}
				}
				return true
			})
		}
	}
	out := map[string]map[string]bool{}
	for name, run := range runs {
		out[name] = map[string]bool{}
		seen := map[string]bool{}
		var visit func(string)
		visit = func(f string) {
			if seen[f] {
				return
			}
			seen[f] = true
			for _, d := range defines[f] {
				out[name][d] = true
			}
			for _, c := range calls[f] {
				visit(c)
			}
		}
		visit(run)
	}
	if len(out) == 0 {
		t.Fatal("found no commands in cmd/wasmformer")
	}
	return out
}

// commandOf reads {"run", synopsis, about, runCommand}.
func commandOf(lit *ast.CompositeLit) (name, run string, ok bool) {
	if len(lit.Elts) != 4 {
		return "", "", false
	}
	first, ok1 := text(lit.Elts[0])
	last, ok2 := lit.Elts[3].(*ast.Ident)
	if !ok1 || !ok2 {
		return "", "", false
	}
	return first, last.Name, true
}

// flagOf gives the flag that a call of a method of flag.FlagSet defines.
func flagOf(method string, args []ast.Expr) (string, bool) {
	at := 0
	switch strings.TrimSuffix(method, "Var") {
	case "Bool", "Int", "Int64", "Uint", "Uint64", "Float64", "String", "Duration":
		if strings.HasSuffix(method, "Var") {
			at = 1
		}
	case "", "Func", "BoolFunc":
		if method == "Var" {
			at = 1
		}
	default:
		return "", false
	}
	if len(args) < at+2 {
		return "", false
	}
	return text(args[at])
}

func text(e ast.Expr) (string, bool) {
	lit, ok := e.(*ast.BasicLit)
	if !ok || lit.Kind != token.STRING {
		return "", false
	}
	s, err := strconv.Unquote(lit.Value)
	return s, err == nil
}

// parse parses the Go files of a folder.
func parse(t *testing.T, dir string, tests bool) []*ast.File {
	t.Helper()
	paths, err := filepath.Glob(filepath.Join(dir, "*.go"))
	if err != nil {
		t.Fatal(err)
	}
	var files []*ast.File
	for _, path := range paths {
		if !tests && strings.HasSuffix(path, "_test.go") {
			continue
		}
		f, err := parser.ParseFile(token.NewFileSet(), path, nil, parser.SkipObjectResolution)
		if err != nil {
			t.Fatal(err)
		}
		files = append(files, f)
	}
	return files
}

// TestNames checks functions, types and constants, "lower.Lower", and tests
// that a line runs by name.
func TestNames(t *testing.T) {
	folders := map[string]string{"hull": "hull", "wasmformer": "."}
	err := filepath.WalkDir("engine", func(path string, e fs.DirEntry, err error) error {
		if err == nil && e.IsDir() {
			folders[e.Name()] = path
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	names := map[string]map[string]bool{}
	has := func(pkg, name string) bool {
		if names[pkg] == nil {
			names[pkg] = declared(parse(t, folders[pkg], true))
		}
		return names[pkg][name]
	}
	for _, doc := range documents {
		_, code := read(t, doc)
		for _, span := range code {
			if m := symbol.FindStringSubmatch(span); m != nil && folders[m[1]] != "" && !fileName.MatchString(span) && !has(m[1], m[2]) {
				t.Errorf("%s names %s, which %s does not declare", doc, span, folders[m[1]])
			}
			for _, m := range benches.FindAllStringSubmatch(span, -1) {
				for _, path := range strings.Fields(m[2]) {
					if !strings.HasPrefix(path, "./") {
						continue
					}
					found := false
					for _, file := range parse(t, path, true) {
						for name := range declared([]*ast.File{file}) {
							found = found || strings.HasPrefix(name, "Benchmark") && strings.Contains(name, m[1])
						}
					}
					if !found {
						t.Errorf("%s: %q: there is no benchmark %s in %s", doc, span, m[1], path)
					}
				}
			}
			for _, m := range testName.FindAllStringSubmatch(span, -1) {
				found := false
				for _, word := range strings.Fields(span) {
					if dir, ok := strings.CutPrefix(word, "./"); ok {
						found = found || declared(parse(t, dir, true))[m[1]]
					}
				}
				if !found {
					t.Errorf("%s: %q: there is no %s", doc, span, m[1])
				}
			}
		}
	}
}

// declared are the names at the top level, with methods and fields as
// "Type.Name".
func declared(files []*ast.File) map[string]bool {
	out := map[string]bool{}
	for _, f := range files {
		for _, decl := range f.Decls {
			switch d := decl.(type) {
			case *ast.FuncDecl:
				out[receiver(d)+d.Name.Name] = true
			case *ast.GenDecl:
				for _, spec := range d.Specs {
					switch s := spec.(type) {
					case *ast.ValueSpec:
						for _, n := range s.Names {
							out[n.Name] = true
						}
					case *ast.TypeSpec:
						out[s.Name.Name] = true
						if st, ok := s.Type.(*ast.StructType); ok {
							for _, field := range st.Fields.List {
								for _, n := range field.Names {
									out[s.Name.Name+"."+n.Name] = true
								}
							}
						}
					}
				}
			}
		}
	}
	return out
}

func receiver(d *ast.FuncDecl) string {
	if d.Recv == nil {
		return ""
	}
	e := d.Recv.List[0].Type
	if star, ok := e.(*ast.StarExpr); ok {
		e = star.X
	}
	if id, ok := e.(*ast.Ident); ok {
		return id.Name + "."
	}
	return ""
}

// TestGoBlocks checks that Go in the documents is part of the examples that are
// compiled and run.
func TestGoBlocks(t *testing.T) {
	b, err := os.ReadFile("engine/example_test.go")
	if err != nil {
		t.Fatal(err)
	}
	squeeze := func(s string) string { return strings.Join(strings.Fields(s), " ") }
	for _, doc := range documents {
		text, _ := read(t, doc)
		for _, m := range goBlock.FindAllStringSubmatch(text, -1) {
			if strings.HasPrefix(m[1], "package ") {
				continue // a program, which TestSnippets in site/docs runs
			}
			if !strings.Contains(squeeze(string(b)), squeeze(m[1])) {
				t.Errorf("%s: this is not in engine/example_test.go:\n%s", doc, m[1])
			}
		}
	}
}
