package tests

import (
	"strings"
	"testing"
	"time"
)

// TestHello measures what the issue promises for a cold visit.
func TestHello(t *testing.T) {
	b := newTab(t)
	begin := time.Now()
	b.open("/")
	ready := time.Since(begin)
	b.choose("example", "hello")
	b.click("run")
	b.state("done", 10*time.Second)
	first := time.Since(begin)
	if got := b.text("output"); got != "Hello, world!\n" {
		t.Errorf("output %q, want %q", got, "Hello, world!\n")
	}
	paint := eval[float64](b, "performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0")
	t.Logf("cold: first paint %.0f ms, ready %v, hello's result %v after navigation", paint, ready.Round(time.Millisecond), first.Round(time.Millisecond))
	if n := strings.ReplaceAll(b.text("tokens"), ",", ""); n == "0" {
		t.Error("no tokens were counted")
	}
	b.click("verify")
	b.until("document.getElementById('verdict').dataset.equal === 'true'", 10*time.Second)
	b.screenshot("hello")
}
