package build

import (
	"bytes"
	"fmt"
	"go/ast"
	gobuild "go/build"
	godoc "go/doc"
	gocomment "go/doc/comment"
	"go/format"
	"go/parser"
	"go/token"
	"path/filepath"
	"slices"
	"strings"
)

// libraryPackages are those that programs can rely on, as engine/README.md says, below
// the module's path.
var libraryPackages = []string{
	"engine", "engine/trace", "engine/routines", "engine/lines", "engine/kernel/compiled", "engine/kernel/native", "engine/weights",
	"engine/model", "engine/model/safetensors", "engine/model/softmax", "engine/bake", "engine/kernel", "hull",
}

const modulePath = "wasmformer/"

// packagePage is the name of a package's page.
func packagePage(dir string) string {
	return "library-" + strings.ReplaceAll(dir, "/", "-")
}

func packagePages() (names []string) {
	for _, p := range libraryPackages {
		names = append(names, packagePage(p))
	}
	return names
}

// Package reports whether a page belongs to the library, whose contents then list all of it.
func (d *doc) Package() bool {
	return d.Name == "library" || slices.Contains(packagePages(), d.Name)
}

// libraryMarkdown is the page that lists the packages.
func libraryMarkdown(root string) ([]byte, error) {
	var out bytes.Buffer
	out.WriteString("# The Go library\n\nThe packages that programs can rely on, with the comments and examples of their sources. `go test` runs the examples. " +
		"`go doc wasmformer/engine` shows the same in a terminal.\n\n| package | for |\n| --- | --- |\n")
	for _, dir := range libraryPackages {
		p, _, err := readPackage(root, dir)
		if err != nil {
			return nil, err
		}
		fmt.Fprintf(&out, "| [%s%s](%s.md) | %s |\n", modulePath, dir, packagePage(dir), strings.ReplaceAll(p.Synopsis(p.Doc), "|", `\|`))
	}
	return out.Bytes(), nil
}

// readPackage reads a package's sources and the examples in its tests.
func readPackage(root, dir string) (*godoc.Package, *token.FileSet, error) {
	folder := filepath.Join(root, filepath.FromSlash(dir))
	from, err := gobuild.ImportDir(folder, 0)
	if err != nil {
		return nil, nil, err
	}
	files := token.NewFileSet()
	var parsed []*ast.File
	for _, name := range slices.Concat(from.GoFiles, from.TestGoFiles, from.XTestGoFiles) {
		f, err := parser.ParseFile(files, filepath.Join(folder, name), nil, parser.ParseComments)
		if err != nil {
			return nil, nil, err
		}
		parsed = append(parsed, f)
	}
	p, err := godoc.NewFromFiles(files, parsed, modulePath+dir)
	return p, files, err
}

// reference writes a package's page.
type reference struct {
	*godoc.Package
	root  string
	files *token.FileSet
	out   bytes.Buffer
	err   error
}

// packageMarkdown is a package's page: its comment, then each function and type with
// declaration, comment and examples.
func packageMarkdown(root, dir string) ([]byte, error) {
	p, files, err := readPackage(root, dir)
	if err != nil {
		return nil, err
	}
	r := &reference{Package: p, root: root, files: files}
	fmt.Fprintf(&r.out, "# %s\n\n", dir)
	r.block("import \"" + modulePath + dir + "\"")
	r.text(p.Doc)
	r.examples(p.Examples)
	if len(p.Consts) > 0 {
		r.out.WriteString("## Constants\n\n")
		r.values(p.Consts)
	}
	if len(p.Vars) > 0 {
		r.out.WriteString("## Variables\n\n")
		r.values(p.Vars)
	}
	for _, f := range p.Funcs {
		r.function("##", f.Name, f)
	}
	for _, t := range p.Types {
		fmt.Fprintf(&r.out, "## %s\n\n", t.Name)
		r.declaration(t.Decl)
		r.text(t.Doc)
		r.examples(t.Examples)
		r.values(t.Consts)
		r.values(t.Vars)
		for _, f := range t.Funcs {
			r.function("###", f.Name, f)
		}
		for _, f := range t.Methods {
			r.function("###", t.Name+"."+f.Name, f)
		}
	}
	return r.out.Bytes(), r.err
}

func (r *reference) function(level, name string, f *godoc.Func) {
	fmt.Fprintf(&r.out, "%s %s\n\n", level, name)
	r.declaration(f.Decl)
	r.text(f.Doc)
	r.examples(f.Examples)
}

func (r *reference) values(list []*godoc.Value) {
	for _, v := range list {
		r.declaration(v.Decl)
		r.text(v.Doc)
	}
}

func (r *reference) examples(list []*godoc.Example) {
	for _, e := range list {
		if r.text(e.Doc); e.Doc == "" {
			r.out.WriteString("For example:\n\n")
		}
		var code ast.Node = e.Code
		if e.Play != nil {
			code = e.Play
		}
		var text bytes.Buffer
		if err := format.Node(&text, r.files, code); err != nil {
			r.err = err
		}
		body := text.String()
		if _, ok := code.(*ast.BlockStmt); ok { // without its braces, one tab to the left
			body = strings.ReplaceAll(strings.TrimSuffix(strings.TrimPrefix(body, "{\n"), "\n}"), "\n\t", "\n")
			body = strings.TrimPrefix(body, "\t")
		}
		r.block(body)
		if e.Output != "" {
			r.out.WriteString("It prints\n\n```text\n" + strings.TrimRight(e.Output, "\n") + "\n```\n\n")
		}
	}
}

// declaration writes a declaration without what is not exported.
func (r *reference) declaration(d ast.Node) {
	var text bytes.Buffer
	if err := format.Node(&text, r.files, d); err != nil {
		r.err = err
	}
	r.block(text.String())
}

func (r *reference) block(code string) {
	r.out.WriteString("```go\n" + strings.TrimRight(code, "\n") + "\n```\n\n")
}

// text writes a comment, whose names in brackets are links.
func (r *reference) text(words string) {
	if words == "" {
		return
	}
	p := r.Printer()
	p.HeadingLevel = 4
	p.HeadingID = func(*gocomment.Heading) string { return "" }
	p.DocLinkURL = func(l *gocomment.DocLink) string {
		to, in := "", r.Package
		if l.ImportPath != "" {
			dir := strings.TrimPrefix(l.ImportPath, modulePath)
			if !slices.Contains(libraryPackages, dir) {
				return ""
			}
			to = packagePage(dir) + ".md"
			other, _, err := readPackage(r.root, dir)
			if err != nil {
				r.err = err
				return ""
			}
			in = other
		}
		if l.Name == "" {
			return to
		}
		return to + "#" + headingOf(in, l.Recv, l.Name)
	}
	r.out.Write(p.Markdown(r.Parser().Parse(words)))
	r.out.WriteString("\n")
}

// headingOf is the address, within a package's page, of the heading that a name stands below.
func headingOf(p *godoc.Package, recv, name string) string {
	has := func(list []*godoc.Value) bool {
		return slices.ContainsFunc(list, func(v *godoc.Value) bool { return slices.Contains(v.Names, name) })
	}
	for _, t := range p.Types {
		isMethod := slices.ContainsFunc(t.Methods, func(f *godoc.Func) bool { return f.Name == name })
		switch {
		case recv == t.Name && !isMethod || recv == "" && (has(t.Consts) || has(t.Vars)): // a field, or values of the type
			return strings.ToLower(t.Name)
		case recv == t.Name:
			return strings.ToLower(recv + name)
		}
	}
	switch {
	case has(p.Consts):
		return "constants"
	case has(p.Vars):
		return "variables"
	}
	return strings.ToLower(name)
}
