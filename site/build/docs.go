package build

import (
	"bytes"
	"encoding/json"
	"fmt"
	"html/template"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"github.com/evanw/esbuild/pkg/api"
	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/extension"
	extast "github.com/yuin/goldmark/extension/ast"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/renderer"
	"github.com/yuin/goldmark/text"
	"github.com/yuin/goldmark/util"
)

// docGroup is a part of the contents.
type docGroup struct {
	Title string
	Pages []string // their names
}

// docGroups are the pages of the documentation, in the order of the contents: NAME is
// site/docs/NAME.md, unless docSources says otherwise, and becomes docs/NAME.html.
var docGroups = []docGroup{
	{"Begin", []string{"index", "start", "examples"}},
	{"Use", []string{"embedding", "hosting", "pytorch", "bake", "handover", "imports", "wasi"}},
	{"Understand", []string{"how", "article", "softmax", "gradients", "exactness", "performance"}},
	{"Reference", []string{"cli", "library", "instructions", "limits"}},
	{"Project", []string{"changelog", "contributing", "security"}},
}

// docSources are the files of pages that stand elsewhere in the repository; behind # the
// section that is the page.
var docSources = map[string]string{
	"changelog": "CHANGELOG.md", "contributing": "CONTRIBUTING.md", "security": "SECURITY.md",
	"limits": "README.md#what it runs",
}

// docNames are all pages: those of the contents, and one for each package of the library.
func docNames() (names []string) {
	for _, g := range docGroups {
		names = append(names, g.Pages...)
	}
	for _, p := range libraryPackages {
		names = append(names, packagePage(p))
	}
	return names
}

// docSource is the file that a page is made of, or the folder of a package, from the
// repository's root.
func docSource(name string) string {
	if source := docSources[name]; source != "" {
		return source
	}
	for _, p := range libraryPackages {
		if packagePage(p) == name {
			return p
		}
	}
	return "site/docs/" + name + ".md"
}

// doc is a page of the documentation.
type doc struct {
	Name, Title string
	Headings    []docHeading // of the second level
	Body        template.HTML
	sections    []section
}

type docHeading struct{ ID, Text string }

// section is what a search finds: the text below a heading, or a row of a table
// that has an address. The names are short because the file holds hundreds.
type section struct {
	URL   string `json:"u"` // below docs/
	Page  string `json:"p"`
	Title string `json:"t"`
	Text  string `json:"x"`
}

// docs writes the documentation: pages, and what is searched in them.
func (b *builder) docs() error {
	pages := map[string]*doc{}
	var sections []section
	for _, name := range docNames() {
		d, err := b.doc(name)
		if err != nil {
			return err
		}
		pages[name] = d
		sections = append(sections, d.sections...)
	}
	index, err := json.Marshal(sections)
	if err != nil {
		return err
	}
	if err := b.add("docs-index", "docs-index.json", index); err != nil {
		return err
	}
	if err := b.bundle("docs-search", "docs-search.ts", api.FormatESModule); err != nil {
		return err
	}
	if err := b.bundle("docs", "docs.ts", api.FormatIIFE); err != nil {
		return err
	}
	if err := b.bundle("docs-styles", "../styles/docs.css", api.FormatDefault); err != nil {
		return err
	}
	for _, d := range pages {
		if err := b.pageFile("docs/"+d.Name+".html", "docs.html", map[string]any{"Groups": docGroups, "Pages": pages, "Packages": packagePages(), "Doc": d}); err != nil {
			return err
		}
	}
	return nil
}

// doc reads and renders a page.
func (b *builder) doc(name string) (*doc, error) {
	source, err := b.docMarkdown(name)
	if err != nil {
		return nil, err
	}
	d, err := renderDoc(name, source, b.figures)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", docSource(name), err)
	}
	return d, nil
}

// docMarkdown is what a page is made of.
func (b *builder) docMarkdown(name string) ([]byte, error) {
	if slices.Contains(packagePages(), name) {
		return packageMarkdown(b.Root, docSource(name))
	}
	file, heading, isSection := strings.Cut(docSource(name), "#")
	source, err := os.ReadFile(filepath.Join(b.Root, filepath.FromSlash(file)))
	if err != nil || !isSection {
		return source, err
	}
	for part := range strings.SplitSeq(string(source), "\n## ") {
		if title, _, _ := strings.Cut(part, "\n"); strings.EqualFold(title, heading) {
			return []byte("# " + part), nil
		}
	}
	return nil, fmt.Errorf("%s has no section %q", file, heading)
}

// renderDoc makes a page of Markdown. Raw HTML is refused, but for comments, which
// are dropped, and the element of embeds.
func renderDoc(name string, source []byte, figures *figures) (*doc, error) {
	d := &doc{Name: name}
	nodes := &docNodes{figures: figures}
	md := goldmark.New(
		goldmark.WithExtensions(extension.Table),
		goldmark.WithParserOptions(parser.WithAutoHeadingID()),
		goldmark.WithRendererOptions(renderer.WithNodeRenderers(util.Prioritized(nodes, 100))))
	tree := md.Parser().Parse(text.NewReader(source))
	if err := d.read(tree, source); err != nil {
		return nil, err
	}
	var out bytes.Buffer
	if err := md.Renderer().Render(&out, source, tree); err != nil {
		return nil, err
	}
	d.Body = template.HTML(out.String())
	return d, nil
}

// read collects headings and sections, and makes links those of the site.
func (d *doc) read(tree ast.Node, source []byte) error {
	now := -1 // the section that text belongs to
	for n := tree.FirstChild(); n != nil; n = n.NextSibling() {
		switch n := n.(type) {
		case *ast.Heading:
			words := plain(n, source)
			id, _ := n.AttributeString("id")
			anchor := "#" + string(id.([]byte))
			if n.Level == 1 {
				d.Title, anchor = words, ""
			} else if n.Level == 2 {
				d.Headings = append(d.Headings, docHeading{anchor[1:], words})
			}
			now = len(d.sections)
			d.sections = append(d.sections, section{URL: d.Name + ".html" + anchor, Title: words})
		case *extast.Table:
			d.rows(n, source)
		case *ast.HTMLBlock:
		case *ast.FencedCodeBlock:
			if string(n.Language(source)) == "gallery" {
				if err := d.gallery(string(n.Lines().Value(source))); err != nil {
					return err
				}
			}
		default:
			if now >= 0 {
				d.sections[now].Text += plain(n, source) + " "
			}
		}
	}
	if d.Title == "" || len(d.sections) == 0 || d.sections[0].Title != d.Title {
		return fmt.Errorf("it does not begin with a heading of the first level")
	}
	for i := range d.sections {
		d.sections[i].Page, d.sections[i].Text = d.Title, strings.TrimSpace(d.sections[i].Text)
	}
	return ast.Walk(tree, func(n ast.Node, entering bool) (ast.WalkStatus, error) {
		if l, ok := n.(*ast.Link); ok && !entering {
			l.Destination = siteLink(path.Dir(docSource(d.Name)), l.Destination)
		}
		return ast.WalkContinue, nil
	})
}

// rows makes each row of a table something that is found, at an address of its
// own: its first cell.
func (d *doc) rows(table *extast.Table, source []byte) {
	taken := map[string]bool{}
	for row := table.FirstChild(); row != nil; row = row.NextSibling() {
		if _, head := row.(*extast.TableHeader); head {
			continue
		}
		var cells []string
		for cell := row.FirstChild(); cell != nil; cell = cell.NextSibling() {
			cells = append(cells, plain(cell, source))
		}
		id := "row-" + strings.Join(strings.Fields(cells[0]), "-")
		for _, s := range d.sections {
			taken[s.URL] = true
		}
		url := d.Name + ".html#" + id
		if cells[0] == "" || taken[url] {
			continue
		}
		row.SetAttributeString("id", []byte(id))
		d.sections = append(d.sections, section{URL: url, Title: cells[0], Text: strings.Join(cells[1:], " · ")})
	}
}

// plain is the text of a node.
func plain(n ast.Node, source []byte) string {
	var out strings.Builder
	ast.Walk(n, func(n ast.Node, entering bool) (ast.WalkStatus, error) {
		switch n := n.(type) {
		case *ast.Text:
			if entering {
				out.Write(n.Segment.Value(source))
				if n.SoftLineBreak() {
					out.WriteByte(' ')
				}
			}
		case *ast.FencedCodeBlock, *ast.CodeBlock:
			return ast.WalkSkipChildren, nil
		case *ast.ListItem, *ast.Paragraph, *extast.TableCell:
			if !entering {
				out.WriteByte(' ')
			}
		}
		return ast.WalkContinue, nil
	})
	return strings.TrimSpace(out.String())
}

// siteLink is where a link in a file of the repository's folder dir leads on the site;
// nil if that is a file of the repository only.
func siteLink(dir string, to []byte) []byte {
	file, fragment, has := strings.Cut(string(to), "#")
	if file == "" || strings.Contains(file, "://") {
		return to
	}
	target := path.Join(dir, file)
	page, isPage := strings.CutPrefix(target, "site/pages/")
	switch {
	case page == "page.html":
		file = "../"
	case isPage:
		file = "../" + page
	default:
		file = ""
		for _, name := range docNames() {
			switch docSource(name) {
			case target:
				file = name + ".html"
			case target + "#" + strings.ReplaceAll(fragment, "-", " "): // the page of a section
				return []byte(name + ".html")
			}
		}
		if file == "" {
			return nil
		}
	}
	if has {
		file += "#" + fragment
	}
	return []byte(file)
}
