package build

import (
	"net/http"
	"strings"
)

// Handler serves a built site as a plain static host would: no special headers
// but the types and the caching of what is named by hash.
func Handler(dir string) http.Handler {
	files := http.FileServer(http.Dir(dir))
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if strings.HasSuffix(r.URL.Path, ".gz") {
			// Stored compressed on purpose: the page unpacks it itself.
			w.Header().Set("Content-Type", "application/octet-stream")
		}
		if strings.Contains(r.URL.Path, "/assets/") {
			w.Header().Set("Cache-Control", "public, max-age=31536000, immutable")
		} else {
			w.Header().Set("Cache-Control", "no-cache")
		}
		files.ServeHTTP(w, r)
	})
}
