package build

import (
	"mime"
	"net/http"
	"os"
	"path"
	"path/filepath"
	"strings"
)

// Handler serves a built site as a plain static host would: no special headers
// but the types, the caching of what is named by hash, and, as hosts do, the
// files that compress.go has packed to whoever takes them.
func Handler(dir string) http.Handler {
	files := http.FileServer(http.Dir(dir))
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		header := w.Header()
		if strings.Contains(r.URL.Path, "/assets/") {
			header.Set("Cache-Control", "public, max-age=31536000, immutable")
		} else {
			header.Set("Cache-Control", "no-cache")
		}
		name := path.Clean("/" + r.URL.Path)
		if strings.HasSuffix(r.URL.Path, "/") {
			name = path.Join(name, "index.html")
		}
		if strings.HasSuffix(name, ".gz") {
			// Stored compressed on purpose: the page unpacks it itself.
			header.Set("Content-Type", "application/octet-stream")
		} else if packed, err := os.Open(filepath.Join(dir, filepath.FromSlash(name)) + ".gz"); err == nil {
			defer packed.Close()
			header.Set("Vary", "Accept-Encoding")
			if info, err := packed.Stat(); err == nil && takesGzip(r) {
				header.Set("Content-Encoding", "gzip")
				header.Set("Content-Type", mime.TypeByExtension(path.Ext(name)))
				http.ServeContent(w, r, name, info.ModTime(), packed)
				return
			}
		}
		files.ServeHTTP(w, r)
	})
}

// takesGzip reports whether a request's client unpacks gzip.
func takesGzip(r *http.Request) bool {
	for _, part := range strings.Split(r.Header.Get("Accept-Encoding"), ",") {
		name, quality, weighed := strings.Cut(strings.ReplaceAll(part, " ", ""), ";q=")
		if name == "gzip" {
			return !weighed || strings.Trim(quality, "0.") != ""
		}
	}
	return false
}
