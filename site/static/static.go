// Package static serves a built site's files, packed where a client takes them so.
package static

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"io"
	"io/fs"
	"mime"
	"net/http"
	"net/url"
	"path"
	"slices"
	"strings"
	"sync"
	"time"

	"wasmformer/site/headers"
)

// packings are the packed forms of a file in the order of their size: the content coding, and the
// suffix under which the build has stored it.
var packings = []struct{ coding, suffix string }{{"br", ".br"}, {"gzip", ".gz"}}

// Handler serves a site with the headers of [headers.Table]. What it sends has an ETag made from
// its content, so revalidating costs no bytes. A file is read once for that.
func Handler(site fs.FS) http.Handler { return &handler{site: site} }

// unserved are files for hosts.
var unserved = []string{"_headers", ".assetsignore"}

type handler struct {
	site fs.FS
	tags sync.Map // stamp to string
}

func (h *handler) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodGet && r.Method != http.MethodHead {
		w.Header().Set("Allow", "GET, HEAD")
		h.fail(w, r, http.StatusMethodNotAllowed)
		return
	}
	name := strings.TrimPrefix(path.Clean("/"+r.URL.Path), "/")
	if info, err := fs.Stat(h.site, orDot(name)); err == nil && info.IsDir() {
		if name != "" && r.URL.Path == "/"+name { // relative, for a site below a path
			to := url.URL{Path: "./" + path.Base(name) + "/", RawQuery: r.URL.RawQuery}
			headers.Set(w.Header(), r.URL.Path)
			http.Redirect(w, r, to.String(), http.StatusMovedPermanently)
			return
		}
		if !strings.HasSuffix(r.URL.Path, "/") {
			h.fail(w, r, http.StatusNotFound)
			return
		}
		name = path.Join(name, "index.html")
	} else if strings.HasSuffix(r.URL.Path, "/") || slices.Contains(unserved, name) {
		h.fail(w, r, http.StatusNotFound)
		return
	}
	file, err := h.site.Open(name)
	if err != nil {
		h.fail(w, r, http.StatusNotFound)
		return
	}
	defer file.Close()
	headers.Set(w.Header(), "/"+name)
	kind := mime.TypeByExtension(path.Ext(name))
	if kind == "" || strings.HasSuffix(name, ".gz") {
		kind = "application/octet-stream" // stored packed on purpose: the page unpacks it itself
	}
	w.Header().Set("Content-Type", kind)
	for _, p := range packings {
		packed, err := h.site.Open(name + p.suffix)
		if err != nil {
			continue
		}
		defer packed.Close()
		if w.Header().Get("Vary") == "" {
			w.Header().Set("Vary", "Accept-Encoding")
		}
		if takes(r.Header.Values("Accept-Encoding"), p.coding) {
			w.Header().Set("Content-Encoding", p.coding)
			file, name = packed, name+p.suffix
			break
		}
	}
	h.send(w, r, name, file)
}

// send sends a file, or says that the client has it.
func (h *handler) send(w http.ResponseWriter, r *http.Request, name string, file fs.File) {
	info, err := file.Stat()
	content, ok := file.(io.ReadSeeker)
	if err != nil || !ok || info.IsDir() {
		h.fail(w, r, http.StatusNotFound)
		return
	}
	tag, err := h.tag(name, info, content)
	if err != nil {
		h.fail(w, r, http.StatusInternalServerError)
		return
	}
	w.Header().Set("ETag", tag)
	http.ServeContent(w, r, name, time.Time{}, content)
}

// fail answers with a status and no file.
func (h *handler) fail(w http.ResponseWriter, r *http.Request, status int) {
	headers.Set(w.Header(), r.URL.Path)
	w.Header().Set("Cache-Control", "no-store")
	w.Header().Del("Content-Encoding")
	http.Error(w, http.StatusText(status), status)
}

// stamp tells one content of a file from the next without reading it.
type stamp struct {
	name string
	size int64
	time time.Time
}

// tag is a file's ETag: a hash of the content.
func (h *handler) tag(name string, info fs.FileInfo, content io.ReadSeeker) (string, error) {
	key := stamp{name, info.Size(), info.ModTime()}
	if tag, ok := h.tags.Load(key); ok {
		return tag.(string), nil
	}
	sum := sha256.New()
	if _, err := io.Copy(sum, content); err != nil {
		return "", err
	}
	if at, err := content.Seek(0, io.SeekStart); err != nil || at != 0 {
		return "", errors.Join(err, errors.ErrUnsupported)
	}
	tag := `"` + hex.EncodeToString(sum.Sum(nil)[:12]) + `"`
	h.tags.Store(key, tag)
	return tag, nil
}

// takes reports whether a client unpacks a content coding.
func takes(accepted []string, coding string) bool {
	for _, part := range strings.Split(strings.Join(accepted, ","), ",") {
		name, quality, weighed := strings.Cut(strings.ReplaceAll(part, " ", ""), ";q=")
		if strings.EqualFold(name, coding) {
			return !weighed || strings.Trim(quality, "0.") != ""
		}
	}
	return false
}

func orDot(name string) string {
	if name == "" {
		return "."
	}
	return name
}
