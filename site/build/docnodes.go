package build

import (
	"fmt"
	"html"
	"regexp"
	"strings"

	"github.com/yuin/goldmark/ast"
	extast "github.com/yuin/goldmark/extension/ast"
	"github.com/yuin/goldmark/renderer"
	"github.com/yuin/goldmark/util"
)

// docNodes renders the nodes that are not goldmark's own way on the site: what is
// wider than the page scrolls in a box of its own, which keys can reach; links to the
// repository's files are text; raw HTML is the element of embeds or an error.
type docNodes struct{ figures *figures }

func (r *docNodes) RegisterFuncs(register renderer.NodeRendererFuncRegisterer) {
	register.Register(extast.KindTable, r.table)
	register.Register(ast.KindFencedCodeBlock, r.code)
	register.Register(ast.KindCodeBlock, r.code)
	register.Register(ast.KindLink, r.link)
	register.Register(ast.KindHTMLBlock, r.html)
	register.Register(ast.KindRawHTML, r.rawHTML)
}

func (r *docNodes) table(w util.BufWriter, _ []byte, _ ast.Node, entering bool) (ast.WalkStatus, error) {
	if entering {
		w.WriteString("<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"Table\"><table>\n")
	} else {
		w.WriteString("</table></div>\n")
	}
	return ast.WalkContinue, nil
}

// code writes a block of code; one of the language "figure" is a picture made of
// the model's numbers, by name, one of the language "gallery" the cards of examples.
func (r *docNodes) code(w util.BufWriter, source []byte, n ast.Node, entering bool) (ast.WalkStatus, error) {
	if !entering {
		return ast.WalkContinue, nil
	}
	language, body := "", string(n.Lines().Value(source))
	if f, ok := n.(*ast.FencedCodeBlock); ok {
		language = string(f.Language(source))
	}
	if language == "figure" {
		name, caption, _ := strings.Cut(strings.TrimSpace(body), ":")
		picture, err := r.figures.picture(name)
		if err != nil {
			return ast.WalkStop, err
		}
		fmt.Fprintf(w, "<figure id=\"figure-%s\">%s<figcaption>%s</figcaption></figure>\n",
			html.EscapeString(name), picture, html.EscapeString(strings.Join(strings.Fields(caption), " ")))
		return ast.WalkSkipChildren, nil
	}
	if language == "gallery" {
		cards, err := r.figures.gallery(body)
		if err != nil {
			return ast.WalkStop, err
		}
		fmt.Fprintln(w, cards)
		return ast.WalkSkipChildren, nil
	}
	class := ""
	if language != "" {
		class = " class=\"language-" + html.EscapeString(language) + "\""
	}
	fmt.Fprintf(w, "<pre tabindex=\"0\" role=\"region\" aria-label=\"Code\"><code%s>%s</code></pre>\n", class, html.EscapeString(body))
	return ast.WalkSkipChildren, nil
}

func (r *docNodes) link(w util.BufWriter, _ []byte, n ast.Node, entering bool) (ast.WalkStatus, error) {
	to := n.(*ast.Link).Destination
	switch {
	case len(to) == 0: // a file of the repository
	case !entering:
		w.WriteString("</a>")
	default:
		to := string(to)
		if at := strings.IndexByte(to, ':'); at >= 0 && !strings.HasPrefix(to, "https://") {
			return ast.WalkStop, fmt.Errorf("a link to %q: want https, or a file", to)
		}
		fmt.Fprintf(w, "<a href=\"%s\">", html.EscapeString(to))
	}
	return ast.WalkContinue, nil
}

var (
	embedElement = regexp.MustCompile(`^(?s)<wasm-former((?:\s+[a-z]+(?:="[^"<>]*")?)*)\s*>\s*(<pre>[^<]*</pre>)?\s*</wasm-former>\s*$`)
	attribute    = regexp.MustCompile(`([a-z]+)(?:="([^"]*)")?`)
	comment      = regexp.MustCompile(`^(?s)\s*<!--.*-->\s*$`)
)

// html passes on the element of embeds, with the recorded state of its step.
func (r *docNodes) html(w util.BufWriter, source []byte, n ast.Node, entering bool) (ast.WalkStatus, error) {
	if !entering {
		return ast.WalkContinue, nil
	}
	block := n.(*ast.HTMLBlock)
	raw := string(block.Lines().Value(source))
	if block.HasClosure() {
		raw += string(block.ClosureLine.Value(source))
	}
	if comment.MatchString(raw) {
		return ast.WalkContinue, nil
	}
	m := embedElement.FindStringSubmatch(raw)
	if m == nil {
		return ast.WalkStop, fmt.Errorf("raw HTML %.60q: want <wasm-former …></wasm-former> and nothing else, the closing tag on a line of its own", raw)
	}
	attributes := map[string]string{}
	for _, a := range attribute.FindAllStringSubmatch(m[1], -1) {
		attributes[a[1]] = html.UnescapeString(a[2])
	}
	recorded := ""
	if step, ok := attributes["step"]; ok {
		var err error
		if recorded, err = r.figures.recorded(attributes["example"], step); err != nil {
			return ast.WalkStop, err
		}
	}
	fmt.Fprintf(w, "<wasm-former%s>%s%s</wasm-former>\n", m[1], m[2], recorded)
	return ast.WalkContinue, nil
}

func (r *docNodes) rawHTML(_ util.BufWriter, source []byte, n ast.Node, _ bool) (ast.WalkStatus, error) {
	return ast.WalkStop, fmt.Errorf("raw HTML %.60q in a line of text: none is passed on", n.(*ast.RawHTML).Segments.Value(source))
}
