package tests

import (
	"fmt"
	"html"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"
)

// A block of a document that a browser runs: its language, its text.
var browserBlock = regexp.MustCompile("(?ms)^```(html|wat|c)\n(.*?)^```$")

// TestDocsSnippets puts each block of HTML, WAT and C of the documents on a page of another
// origin, as a reader would, and runs what is live there.
func TestDocsSnippets(t *testing.T) {
	var documents []string
	for _, pattern := range []string{"../../*.md", "../../engine/*.md", "../docs/*.md", "../element/*.md"} {
		found, err := filepath.Glob(pattern)
		if err != nil {
			t.Fatal(err)
		}
		documents = append(documents, found...)
	}
	blocks := 0
	for _, path := range documents {
		text, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		for i, m := range browserBlock.FindAllStringSubmatch(string(text), -1) {
			if m[1] == "html" && !strings.Contains(m[2], "<wasm-former") && !strings.Contains(m[2], "<iframe") {
				continue // it has no program
			}
			blocks++
			t.Run(fmt.Sprintf("%s/%d", strings.TrimSuffix(filepath.Base(path), ".md"), i), func(t *testing.T) {
				body := strings.ReplaceAll(m[2], "https://your.site", site.URL)
				if m[1] != "html" {
					body = "<pre><code class=\"language-" + m[1] + "\">" + html.EscapeString(body) + "</code></pre>"
				}
				if !strings.Contains(body, "wasm-former.js") && !strings.Contains(body, "<iframe") {
					body += "<script src=\"" + site.URL + "/wasm-former.js\"></script>"
				}
				b := newTabFor(t, patience*3)
				b.run(chromedp.Navigate(host(t, body).URL))
				const any = "document.getElementById('results')"
				if strings.Contains(body, "slot=\"recorded\"") { // which readers see until they press Run
					b.until("document.querySelector('wasm-former').shadowRoot?.querySelector('button')")
					b.eval("(document.querySelector('wasm-former').shadowRoot.querySelector('button').click(), '')")
					b.frameState(any, "done")
					return
				}
				b.frameState(any, "ready")
				if word := map[string]string{"wat": "(module", "c": "compute("}[m[1]]; word != "" { // the page around gives the program later
					b.frameUntil(any, fmt.Sprintf("document.querySelector('[data-testid=source]').textContent.includes(%q)", word), "true")
				}
				if n := strings.Count(body, "(param "); n > 0 && m[1] == "wat" {
					b.inFrame(any, fmt.Sprintf("(document.getElementById('args').value = %q, document.getElementById('args').dispatchEvent(new Event('input', {bubbles: true})))", strings.TrimSpace(strings.Repeat("6 ", n))))
				}
				b.inFrame(any, run)
				b.frameState(any, "done")
			})
		}
	}
	if blocks < 6 {
		t.Errorf("the documents have %d such blocks", blocks)
	}
}
