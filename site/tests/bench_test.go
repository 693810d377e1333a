package tests

import (
	"flag"
	"fmt"
	"strconv"
	"strings"
	"testing"
	"time"

	permission "github.com/chromedp/cdproto/browser"
	"github.com/chromedp/chromedp"

	"wasmformer/engine/bench"
)

// What TestBenchmark measures; make bench-browser asks for more.
var (
	benchTokens  = flag.String("bench-tokens", "1e4", "TestBenchmark measures up to so many tokens")
	benchCap     = flag.String("bench-cap", "0.5", "seconds of TestBenchmark for each decoder that scans")
	benchProgram = flag.String("bench-program", "hungarian", "the program of TestBenchmark: "+bench.Names())
	benchMachine = flag.String("bench-machine", "a machine of the tests", "the machine's name in TestBenchmark's table")
)

// missing are the figures of the page's table that are still empty.
const missing = `[...document.querySelectorAll('#points tr')].filter(r => [...r.cells].some(c => /^(–|)$/.test(c.textContent))).map(r => r.dataset.point).join('; ')`

// benchmark presses Run and waits for the end.
func (b *tab) benchmark(atMost time.Duration) {
	b.Helper()
	b.start("run")
	b.stateWithin("done", atMost)
	if rows := b.eval(missing); rows != "" {
		b.Errorf("these lines lack figures: %s", rows)
	}
}

// TestBenchmark runs a benchmark, a small one unless flags say otherwise. It
// looks for figures, not for how good they are, and writes them down.
func TestBenchmark(t *testing.T) {
	b := newTabFor(t, time.Hour)
	for _, name := range []string{"clipboard-read", "clipboard-write"} {
		_, err := chromedp.CallBrowser(b.ctx, permission.SetPermission, permission.SetPermissionParams{
			Permission: &permission.PermissionDescriptor{Name: name}, Setting: permission.PermissionSettingGranted,
			Origin: site.URL, BrowserContextID: chromedp.FromContext(b.ctx).BrowserContextID})
		if err != nil {
			t.Fatalf("permission %s: %v", name, err)
		}
	}
	b.dark(false)
	tokens, err := strconv.ParseFloat(*benchTokens, 64)
	if err != nil || tokens < 1000 {
		t.Fatalf("-bench-tokens %q: want a number of tokens, 1000 or more", *benchTokens)
	}
	b.open("/bench.html?program=" + *benchProgram + "&tokens=" + *benchTokens + "&cap=" + *benchCap)
	b.screenshot("bench-empty")
	b.fill("machine", *benchMachine)
	height := eval[float64](b, "document.documentElement.scrollHeight - document.getElementById('output').offsetHeight")
	b.benchmark(80*time.Second + time.Duration(tokens/20_000)*time.Second)
	if now := eval[float64](b, "document.documentElement.scrollHeight - document.getElementById('output').offsetHeight"); now != height {
		t.Errorf("beside the text, the page was %v px high and is %v", height, now)
	}
	for _, series := range []string{"dense linear", "planned linear", "planned hull", "kernel hull"} {
		if n := eval[int](b, fmt.Sprintf("document.querySelectorAll('#points tr[data-point^=\"%s\"]').length", series)); n < 3 {
			t.Errorf("%s has %d lines in the table, want 3 or more", series, n)
		}
	}
	if got := b.eval("String(document.querySelectorAll('#chart canvas').length)"); got != "1" {
		t.Errorf("there are %s charts, want 1", got)
	}
	b.click("copy")
	b.until("document.querySelector('[data-testid=copy]').textContent === 'Copied'")
	text := b.eval("navigator.clipboard.readText()")
	for _, want := range []string{*benchProgram + ", ", "machine: " + *benchMachine, "browser: ", "model: ",
		fmt.Sprintf("kernel   hull    %12s", bench.Group(int64(tokens))), "kernel, hull  against planned, linear at     10,000 tokens"} {
		if !strings.Contains(text, want) {
			t.Errorf("the copied text lacks %q", want)
		}
	}
	t.Logf("%s\n%s", b.text("now"), text)
	for _, dark := range []bool{false, true} {
		b.dark(dark)
		for _, v := range b.violations() {
			t.Errorf("dark %v: %s", dark, v)
		}
	}
	b.look("bench")
	b.silent()
}

// TestBenchmarkSeed measures the model seed.
func TestBenchmarkSeed(t *testing.T) {
	long(t)
	b := newTabFor(t, 5*time.Minute)
	b.open("/bench.html?program=hungarian&model=seed&tokens=1e3&cap=0.2")
	b.benchmark(4 * time.Minute)
	if text := b.text("output"); !strings.Contains(text, "model: 7 layers, d_model 36, up to 18 heads a layer") || !strings.Contains(text, "kernel   hull           1,000") {
		t.Errorf("the text is\n%s", text)
	}
	b.screenshot("bench-seed-1280")
	b.size(390, 844)
	if over := eval[float64](b, "document.documentElement.scrollWidth - innerWidth"); over > 0 {
		t.Errorf("at 390 px the page is %v px too wide", over)
	}
	b.screenshot("bench-seed-390")
	b.silent()
}

// look takes pictures of the whole page in both themes, wide and narrow, and
// checks that the narrow one does not scroll sideways.
func (b *tab) look(name string) {
	b.Helper()
	for _, dark := range []bool{false, true} {
		b.dark(dark)
		theme := map[bool]string{false: "light", true: "dark"}[dark]
		for _, width := range []int64{1280, 375, 360} {
			b.size(width, 1900)
			if over := eval[float64](b, "document.documentElement.scrollWidth - innerWidth"); over > 0 {
				b.Errorf("at %d px the page is %v px too wide", width, over)
			}
			if used := eval[float64](b, "document.querySelector('main h1').getBoundingClientRect().width / innerWidth"); used < 0.6 {
				b.Errorf("at %d px the text takes %v of the width", width, used)
			}
			b.until("Math.abs(document.querySelector('#chart canvas').getBoundingClientRect().width - document.getElementById('chart').clientWidth) < 2")
			b.screenshot(fmt.Sprintf("%s-%s-%d", name, theme, width))
		}
	}
	b.size(1280, 800)
}

// TestBenchmarkStops stops, keeps what was measured, and runs again. The site
// stands under a sub-path, and the second run is offline.
func TestBenchmarkStops(t *testing.T) {
	long(t)
	server := underPath()
	b := newTab(t)
	// Nearly no time for the decoders that scan, far too many tokens for the kernel.
	b.run(chromedp.Navigate(server.URL + "/some/where/bench.html?program=hungarian&tokens=50000000&cap=0.001"))
	b.state("ready")
	b.until("navigator.serviceWorker.controller")
	b.start("run")
	b.untilRunning("document.querySelector('#points tr').textContent.includes('~')")
	b.clickTo("stop", "stopped")
	if text := b.text("output"); !strings.Contains(text, "dense    linear") {
		t.Errorf("what was measured before Stop is gone:\n%s", text)
	}
	server.CloseClientConnections()
	server.Close()
	b.run(chromedp.Reload())
	b.state("ready")
	b.start("run")
	b.untilRunning("document.querySelector('#points tr').textContent.includes('~')")
	b.clickTo("stop", "stopped")
}
