package service

import (
	"fmt"
	"html"
	"io"
	"net/http"
	"net/url"
	"strings"

	"wasmformer/engine/printable"
	"wasmformer/site/headers"
	"wasmformer/wasmjs/link"
)

// about is what is said of a program where there is no room for it. All texts are of one line,
// and may hold anything else.
type about struct{ title, description string }

var languages = map[string]string{"c": "C", "wat": "WebAssembly text", "wasm": "WebAssembly"}

func describe(p link.Program) about {
	name := printable.Clip(printable.Name(p.Name), 60)
	if name == "" {
		name = "A program in " + languages[p.Language]
	}
	what := fmt.Sprintf("%s, %s.", languages[p.Language], size(p))
	if result := oneLine(p.Result, 80); result != "" {
		what += " Result: " + result + "."
	}
	return about{name + " · Wasmformer", what + " A transformer runs it in the browser, token by token."}
}

func size(p link.Program) string {
	n, unit := len(p.Wasm), "byte"
	if p.Language != "wasm" {
		n, unit = strings.Count(strings.TrimSuffix(p.Source, "\n"), "\n")+1, "line"
	}
	if n != 1 {
		unit += "s"
	}
	return fmt.Sprintf("%d %s", n, unit)
}

// oneLine is the beginning of a text as a line of at most most runes.
func oneLine(text string, most int) string {
	if len(text) > 8*most {
		text = strings.ToValidUTF8(text[:8*most], "")
	}
	return printable.Clip(printable.Name(strings.Join(strings.Fields(text), " ")), most)
}

// pageText is the page of a program: for whoever unfurls links, and for people a step on the way to the playground.
// The playground reads the name from the fragment, so it is the same file for all.
const pageText = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>{title}</title>
<meta name="description" content="{description}">
<meta property="og:type" content="website">
<meta property="og:site_name" content="Wasmformer">
<meta property="og:title" content="{title}">
<meta property="og:description" content="{description}">
<meta property="og:url" content="{url}">
<meta property="og:image" content="{url}.png">
<meta property="og:image:type" content="image/png">
<meta property="og:image:width" content="1200">
<meta property="og:image:height" content="630">
<meta property="og:image:alt" content="{alt}">
<meta name="twitter:card" content="summary_large_image">
<link rel="canonical" href="{url}">
<link rel="alternate" type="application/json+oembed" href="{origin}/api/oembed?url={query}" title="{title}">
<style nonce="{nonce}">
:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; }
body { max-width: 40rem; margin: 4rem auto; padding: 0 1rem; }
h1 { font-size: 1.25rem; }
</style>
<meta http-equiv="refresh" content="0; url=../#p={id}">
<h1>{title}</h1>
<p>{description}</p>
<p><a href="../#p={id}">Open it in the playground</a></p>
`

// page answers with a program's page, or with its picture.
func (s *service) page(w http.ResponseWriter, r *http.Request) error {
	id, isPicture := strings.CutSuffix(r.PathValue("id"), ".png")
	p, err := s.program(r, id)
	if err != nil {
		return err
	}
	a := describe(p)
	if isPicture {
		return s.picture(w, r, id, p)
	}
	origin := s.origin(r)
	w.Header().Set("Content-Type", "text/html; charset=utf-8")
	s.public(w, "3600")
	fill(w, pageText, "id", id, "origin", origin, "url", origin+"/p/"+id, "query", url.QueryEscape(origin+"/p/"+id), "title", a.title, "description", a.description,
		"alt", "The program's first lines, what it returned, and the beginning of its trace")
	return nil
}

// public lets anybody keep what names the site's address, if it is not just what the request says.
func (s *service) public(w http.ResponseWriter, seconds string) {
	if s.Origin != "" || s.TrustedURLs {
		w.Header().Set("Cache-Control", "public, max-age="+seconds)
	}
}

const errorText = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<title>{status} · Wasmformer</title>
<style nonce="{nonce}">
:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; }
body { max-width: 40rem; margin: 4rem auto; padding: 0 1rem; }
h1 { font-size: 1.25rem; }
</style>
<h1>{status}</h1>
<p>{reason}.</p>
<p><a href="../">Open the playground</a></p>
`

func (s *service) errorPage(w http.ResponseWriter, f *failure) {
	w.Header().Set("Content-Type", "text/html; charset=utf-8")
	w.WriteHeader(f.status)
	fill(w, errorText, "status", http.StatusText(f.status), "reason", strings.ToUpper(f.reason[:1])+f.reason[1:])
}

// isPage reports whether a request's answer is looked at by people.
func isPage(r *http.Request) bool { return strings.HasPrefix(r.URL.Path, "/p/") }

// fill writes a text in which {names} stand for values, escaped: between tags or in quotes they are text.
func fill(w io.Writer, text string, values ...string) {
	values = append(values, "nonce", headers.StyleNonce)
	for i := range values {
		if i%2 == 0 {
			values[i] = "{" + values[i] + "}"
		} else {
			values[i] = html.EscapeString(values[i])
		}
	}
	strings.NewReplacer(values...).WriteString(w, text)
}
