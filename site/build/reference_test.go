package build

import (
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"wasmformer/site/golden"
)

// TestDocNames: every file of site/docs is a page, and the first page names every page of
// the contents, in the same groups and order.
func TestDocNames(t *testing.T) {
	files, err := filepath.Glob("../docs/*.md")
	if err != nil || len(files) == 0 {
		t.Fatalf("%d files, %v", len(files), err)
	}
	for _, file := range files {
		if name := strings.TrimSuffix(filepath.Base(file), ".md"); !slices.Contains(docNames(), name) {
			t.Errorf("site/docs/%s.md is no page: docGroups in docs.go leaves it out", name)
		}
	}
	index, err := os.ReadFile("../docs/index.md")
	if err != nil {
		t.Fatal(err)
	}
	var got, want []string
	for _, m := range regexp.MustCompile(`(?m)^## (.*)$|^- \[[^]]*\]\(([^)]*)\)`).FindAllStringSubmatch(string(index), -1) {
		if m[2] != "" {
			m[2] = strings.TrimSuffix(string(siteLink("site/docs", []byte(m[2]))), ".html")
		}
		got = append(got, m[1]+m[2])
	}
	for _, g := range docGroups {
		want = append(want, g.Title)
		for _, name := range g.Pages {
			if name != "index" {
				want = append(want, name)
			}
		}
	}
	if !slices.Equal(got, want) {
		t.Errorf("index.md lists\n%q\nand the contents\n%q", got, want)
	}
}

// TestLibrary: the pages are of the packages that engine/README.md says programs can rely
// on, and each name that go doc lists stands on its package's page.
func TestLibrary(t *testing.T) {
	readme, err := os.ReadFile("../../engine/README.md")
	if err != nil {
		t.Fatal(err)
	}
	_, rooms, _ := strings.Cut(string(readme), "\n| package | for |\n")
	rooms, _, _ = strings.Cut(rooms, "\n\n")
	var said []string
	for _, m := range regexp.MustCompile(`\[([^]]*)\]\([^)]*\)[^|]*?[|,]`).FindAllStringSubmatch(rooms, -1) {
		dir := filepath.ToSlash(filepath.Join("engine", m[1]))
		if m[1] == "engine" {
			dir = "engine"
		}
		if !slices.Contains(said, dir) && !strings.Contains(dir, "internal") {
			said = append(said, dir)
		}
	}
	slices.Sort(said)
	pages := slices.Sorted(slices.Values(libraryPackages))
	if !slices.Equal(said, pages) {
		t.Errorf("engine/README.md lists\n%q\nand the library\n%q", said, pages)
	}
	list, err := libraryMarkdown("../..")
	if err != nil {
		t.Fatal(err)
	}
	golden.File(t, "../docs/library.md", list)
	for _, dir := range libraryPackages {
		page, err := packageMarkdown("../..", dir)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := renderDoc(packagePage(dir), page, &figures{}); err != nil {
			t.Errorf("%s: %v", dir, err)
		}
		p, _, err := readPackage("../..", dir)
		if err != nil {
			t.Fatal(err)
		}
		var names []string
		for _, f := range p.Funcs {
			names = append(names, "## "+f.Name+"\n")
		}
		for _, typ := range p.Types {
			names = append(names, "## "+typ.Name+"\n")
			for _, f := range typ.Methods {
				names = append(names, "### "+typ.Name+"."+f.Name+"\n")
			}
			for _, f := range typ.Funcs {
				names = append(names, "### "+f.Name+"\n")
			}
		}
		for _, name := range names {
			if !strings.Contains(string(page), "\n"+name) {
				t.Errorf("the page of %s leaves out %q", dir, name)
			}
		}
		if p.Doc == "" || !strings.Contains(string(page), "## ") && dir != "engine/routines" && dir != "engine/kernel/compiled" && dir != "engine/kernel/native" { // which are linked, and have no names
			t.Errorf("the page of %s is empty:\n%s", dir, page)
		}
	}
}
