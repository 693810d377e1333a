package tests

import (
	"net/http"
	"net/http/httptest"
	"strings"
	"sync/atomic"
	"testing"

	"github.com/chromedp/chromedp"
)

// TestKernelFile takes the kernel's file away: the page says so, keeps the
// program, and runs it once the file is there.
func TestKernelFile(t *testing.T) {
	var missing atomic.Bool
	missing.Store(true)
	files := handler()
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if missing.Load() && strings.Contains(r.URL.Path, "/kernel-") {
			http.Error(w, "gone", http.StatusServiceUnavailable)
			return
		}
		files.ServeHTTP(w, r)
	}))
	defer server.Close()
	b := newTab(t)
	b.run(chromedp.Navigate(server.URL))
	b.state("error")
	if got := b.text("status") + b.failure(); !strings.Contains(got, "kernel-") || !strings.Contains(got, "503") {
		t.Errorf("the page says %q, want the file's name and the status 503", got)
	}
	missing.Store(false)
	b.choose("example", "hello")
	b.runTo("done")
	b.printed("Hello, world!\n")
}
