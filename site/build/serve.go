package build

import (
	"net/http"
	"os"

	"wasmformer/site/static"
)

// Handler serves a built site.
func Handler(dir string) http.Handler { return static.Handler(os.DirFS(dir)) }
