package tests

import (
	"net/http"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"
)

// TestKernelFile takes the kernel's file away: the page says so, keeps the
// program, and runs it once the file is there.
func TestKernelFile(t *testing.T) {
	server, giveBack := without(t, "/kernel-", http.StatusServiceUnavailable)
	b := newTab(t)
	b.run(chromedp.Navigate(server.URL))
	b.state("error")
	if got := b.text("status") + b.failure(); !strings.Contains(got, "kernel-") || !strings.Contains(got, "503") {
		t.Errorf("the page says %q, want the file's name and the status 503", got)
	}
	giveBack()
	b.choose("example", "hello")
	b.runTo("done")
	b.printed("Hello, world!\n")
}
