package headers

import (
	"strings"
	"testing"
)

// TestOf: what a path has.
func TestOf(t *testing.T) {
	for _, c := range []struct{ path, name, want string }{
		{"/", "Content-Security-Policy", Policy + "; frame-ancestors 'self'"},
		{"/docs/wasm.html", "Content-Security-Policy", Policy + "; frame-ancestors 'self'"},
		{"/embed.html", "Content-Security-Policy", Policy},
		{"/embed", "Content-Security-Policy", Policy},
		{"/api/programs/x", "Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'; sandbox"},
		{"/assets/x.js", "Content-Security-Policy", Policy + "; frame-ancestors 'self'"},
		{"/assets/x.js", "Cache-Control", "public, max-age=31536000, immutable"},
		{"/assets/x.js", "Cross-Origin-Resource-Policy", "same-origin"},
		{"/index.html", "Cache-Control", "no-cache"},
		{"/wasm-former.js", "Cross-Origin-Resource-Policy", "cross-origin"},
		{"*", "X-Content-Type-Options", "nosniff"}, // OPTIONS * HTTP/1.1
		{"", "X-Content-Type-Options", "nosniff"},
	} {
		got := ""
		for _, f := range Of(c.path) {
			if f.Name == c.name {
				got += f.Value
			}
		}
		if got != c.want {
			t.Errorf("%q: %s is %q, want %q", c.path, c.name, got, c.want)
		}
	}
}

// TestFile: read as Cloudflare reads it, the file gives each path what the table does. That
// it is read so is what the Worker's test sees.
func TestFile(t *testing.T) {
	for _, path := range []string{"/", "/index.html", "/embed.html", "/assets/x.js", "/wasm-former.js", "/p/x", "/api/health"} {
		got := map[string]string{}
		fits := false
		for line := range strings.Lines(File()) {
			line = strings.TrimSuffix(line, "\n")
			name, value, _ := strings.Cut(strings.TrimSpace(line), ": ")
			switch {
			case !strings.HasPrefix(line, " "):
				fits = Rule{Path: line}.fits(path)
			case !fits:
			case strings.HasPrefix(name, "! "):
				delete(got, name[2:])
			case got[name] != "":
				got[name] += ", " + value
			default:
				got[name] = value
			}
		}
		for _, f := range Of(path) {
			if got[f.Name] != f.Value {
				t.Errorf("%s: %s is %q, want %q", path, f.Name, got[f.Name], f.Value)
			}
		}
	}
}
