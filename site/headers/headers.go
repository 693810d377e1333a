// Package headers is the one table of what each response of the site carries beside its
// content, for whoever sends it: wasmformer serve, cmd/site -serve, the service's answers, and
// by the file _headers hosts like Cloudflare Pages.
package headers

import (
	"net/http"
	"strings"
)

// StyleNonce admits the one <style> element that the editor adds (CodeMirror
// takes a nonce for it). It is no secret and guards nothing: what keeps a page
// safe is that no text from outside becomes HTML. Scripts get no nonce.
const StyleNonce = "codemirror"

// Policy is the Content-Security-Policy that every page carries in itself, too, for hosts that
// send no headers. Script and connections come from the page's own origin only;
// 'wasm-unsafe-eval' lets it compile WebAssembly, which is all that this site evaluates.
const Policy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'; " +
	"style-src 'self' 'nonce-" + StyleNonce + "'; img-src 'self' data:; connect-src 'self'; " +
	"frame-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'"

// What only a header can say: who may frame a page. An embed's has no frame-ancestors, which
// is anyone: any list of it, * too, leaves out pages of opaque origin (sandboxed, data:) and of files.
const (
	framedBySelf   = Policy + "; frame-ancestors 'self'"
	framedByAnyone = Policy
	noPage         = "default-src 'none'; frame-ancestors 'none'; sandbox"
)

// Field is one header.
type Field struct{ Name, Value string }

// Rule says what responses at a path have. Later rules that fit a path go before earlier ones.
type Rule struct {
	Path   string // one path, or with * at its end all that begin so
	Fields []Field
}

// Table holds for the site's files and for the service.
var Table = []Rule{
	{"/*", []Field{
		{"Content-Security-Policy", framedBySelf},
		{"X-Content-Type-Options", "nosniff"},
		{"Referrer-Policy", "same-origin"},
		{"Permissions-Policy", "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()"},
		{"Cross-Origin-Opener-Policy", "same-origin"},
		{"Cross-Origin-Resource-Policy", "same-origin"},
		{"Cache-Control", "no-cache"},
	}},
	// Whatever a hash names never changes.
	{"/assets/*", []Field{{"Cache-Control", "public, max-age=31536000, immutable"}}},
	{"/embed*", []Field{{"Content-Security-Policy", framedByAnyone}, {"Cross-Origin-Resource-Policy", "cross-origin"}}},
	// The scripts that other sites' pages load, as modules, too.
	{"/wasm-former.js", []Field{{"Cross-Origin-Resource-Policy", "cross-origin"}, {"Access-Control-Allow-Origin", "*"}}},
	{"/docs-blocks.js", []Field{{"Cross-Origin-Resource-Policy", "cross-origin"}, {"Access-Control-Allow-Origin", "*"}}},
	// Pages that name a program, and pictures of it, which others show.
	{"/p/*", []Field{{"Cross-Origin-Resource-Policy", "cross-origin"}}},
	// Data, which is never a page.
	{"/api/*", []Field{{"Content-Security-Policy", noPage}}},
}

// Of are the headers of a response at a path.
func Of(path string) []Field {
	path = "/" + strings.TrimPrefix(path, "/")
	var fields []Field
	for _, r := range Table {
		if !r.fits(path) {
			continue
		}
	next:
		for _, f := range r.Fields {
			for i := range fields {
				if fields[i].Name == f.Name {
					fields[i] = f
					continue next
				}
			}
			fields = append(fields, f)
		}
	}
	return fields
}

func (r Rule) fits(path string) bool {
	if prefix, ok := strings.CutSuffix(r.Path, "*"); ok {
		return strings.HasPrefix(path, prefix)
	}
	return path == r.Path
}

// Set gives a response the headers of its path.
func Set(h http.Header, path string) {
	for _, f := range Of(path) {
		h.Set(f.Name, f.Value)
	}
}

// File is the table in the form of Cloudflare's _headers. There a header that two rules give
// has both values; "!" takes the first one away.
func File() string {
	var out strings.Builder
	for i, r := range Table {
		out.WriteString(r.Path + "\n")
		for _, f := range r.Fields {
			if i > 0 && Table[0].has(f.Name) {
				out.WriteString("  ! " + f.Name + "\n")
			}
			out.WriteString("  " + f.Name + ": " + f.Value + "\n")
		}
	}
	return out.String()
}

func (r Rule) has(name string) bool {
	for _, f := range r.Fields {
		if f.Name == name {
			return true
		}
	}
	return false
}
