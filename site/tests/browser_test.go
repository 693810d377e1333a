// Package tests drives the built site in Chromium, as a person would. TestMain
// builds the site once; each test gets a profile of its own unless it says
// otherwise. Screenshots go to site/tests/screenshots, which git ignores.
//
// WASMFORMER_DIST names a site that is built already.
package tests

import (
	"context"
	"fmt"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/log"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/chromedp"

	"wasmformer/site/build"
)

var (
	dist    string
	site    *httptest.Server
	browser string          // its path
	started context.Context // the one that all tests share
)

func TestMain(m *testing.M) {
	code, err := setUp(m)
	if err != nil {
		fmt.Fprintln(os.Stderr, "site/tests:", err)
		code = 1
	}
	os.Exit(code)
}

func setUp(m *testing.M) (int, error) {
	if browser = findBrowser(); browser == "" {
		return 0, fmt.Errorf("no browser found; install one (apt-get install chromium, or Google Chrome) or set CHROMIUM to its path")
	}
	if dist = os.Getenv("WASMFORMER_DIST"); dist == "" {
		dir, err := os.MkdirTemp("", "wasmformer-dist")
		if err != nil {
			return 0, err
		}
		defer os.RemoveAll(dir)
		dist = dir
		if err := build.Build(build.Options{Root: "../..", Out: dist}); err != nil {
			return 0, err
		}
	}
	site = httptest.NewServer(build.Handler(dist))
	defer site.Close()
	options := append(chromedp.DefaultExecAllocatorOptions[:], chromedp.ExecPath(browser), chromedp.NoSandbox,
		chromedp.Flag("disable-background-networking", true), chromedp.Flag("disable-component-update", true),
		chromedp.Flag("disable-gpu", true), chromedp.WindowSize(1280, 800))
	allocator, cancel := chromedp.NewExecAllocator(context.Background(), options...)
	defer cancel()
	started, cancel = chromedp.NewContext(allocator)
	defer cancel()
	if err := chromedp.Do(started); err != nil {
		return 0, fmt.Errorf("%s could not be started: %v", browser, err)
	}
	code := m.Run()
	tellWaiting()
	return code, nil
}

func findBrowser() string {
	if path := os.Getenv("CHROMIUM"); path != "" {
		return path
	}
	for _, name := range []string{"chromium", "chromium-browser", "google-chrome", "google-chrome-stable"} {
		if path, err := exec.LookPath(name); err == nil {
			return path
		}
	}
	return ""
}

// tab is a browser tab with shorthands that fail the test.
type tab struct {
	*testing.T
	ctx context.Context

	heard    sync.Mutex                              // events come from the browser's goroutine
	said     []string                                // by the console and exceptions
	contexts map[string][]runtime.ExecutionContextID // by origin
}

var inParallel sync.Map // the tests that run beside others

// newTab opens a window with a fresh profile.
func newTab(t *testing.T) *tab {
	t.Helper()
	return newTabFor(t, 2*time.Minute)
}

// newTabFor is newTab for a test that takes so long.
func newTabFor(t *testing.T, atMost time.Duration) *tab {
	t.Helper()
	if _, again := inParallel.LoadOrStore(t, true); !again {
		t.Parallel() // profiles share nothing but the browser
	}
	return openTab(t, started, atMost, chromedp.WithNewBrowserContext())
}

// another opens a second window of the same profile.
func (b *tab) another() *tab {
	b.Helper()
	return openTab(b.T, b.ctx, 2*time.Minute)
}

func openTab(t *testing.T, parent context.Context, atMost time.Duration, options ...chromedp.ContextOption) *tab {
	t.Helper()
	b := &tab{T: t, contexts: map[string][]runtime.ExecutionContextID{}}
	ctx, cancel := chromedp.NewContext(parent, append(options, chromedp.WithListener(b.listen))...)
	t.Cleanup(cancel)
	if err := chromedp.Do(ctx); err != nil {
		t.Fatalf("no new tab: %v", err)
	}
	b.ctx, cancel = context.WithTimeout(ctx, atMost)
	t.Cleanup(cancel)
	if _, err := chromedp.Call(b.ctx, log.Enable, cdp.Empty{}); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		for _, said := range b.errors() {
			if strings.Contains(said, "Content Security Policy") {
				t.Errorf("the console said %q", said)
			}
		}
	})
	b.size(1280, 800)
	return b
}

// listen collects exceptions, console errors and violations of the policy.
func (b *tab) listen(event any) {
	b.heard.Lock()
	defer b.heard.Unlock()
	switch e := event.(type) {
	case *runtime.EventExecutionContextsCleared:
		clear(b.contexts)
	case *runtime.EventExecutionContextCreated:
		b.contexts[e.Context.Origin] = append(b.contexts[e.Context.Origin], e.Context.ID)
	case *runtime.EventExceptionThrown:
		b.said = append(b.said, (&chromedp.ExceptionError{ExceptionDetails: e.ExceptionDetails}).Error())
	case *log.EventEntryAdded:
		if e.Entry.Level == log.EntryLevelError {
			b.said = append(b.said, e.Entry.Text+" "+e.Entry.URL)
		}
	case *runtime.EventConsoleAPICalled:
		if e.Type == runtime.ConsoleAPICalledTypeError || e.Type == runtime.ConsoleAPICalledTypeLog {
			for _, a := range e.Args {
				b.said = append(b.said, string(a.Value)+a.Description)
			}
		}
	}
}

// errors is what the console and exceptions have said.
func (b *tab) errors() []string {
	b.heard.Lock()
	defer b.heard.Unlock()
	return slices.Clone(b.said)
}

func (b *tab) run(actions ...chromedp.Action[chromedp.Void]) {
	b.Helper()
	if err := chromedp.Do(b.ctx, actions...); err != nil {
		b.Fatalf("%v; the console said %q", err, b.errors())
	}
}

// command sends a command without a result.
func command[P any](b *tab, c cdp.Command[P, cdp.Empty], parameters P) {
	b.Helper()
	if _, err := chromedp.Call(b.ctx, c, parameters); err != nil {
		b.Fatalf("%s: %v", c.Method, err)
	}
}

// open goes to a page of the site and waits until its program is ready.
func (b *tab) open(path string) {
	b.Helper()
	b.run(chromedp.Navigate(site.URL + path))
	b.state("ready")
}

// eval returns the value of an expression, which may be a promise.
func eval[T any](b *tab, expression string) T {
	b.Helper()
	v, err := chromedp.Run(b.ctx, chromedp.Evaluate[T](expression, chromedp.EvalAwaitPromise))
	if err != nil {
		b.Fatalf("%v; evaluated was %.300s; the console said %q", err, expression, b.errors())
	}
	return v
}

func id(testid string) chromedp.CSS { return chromedp.CSS(`[data-testid="` + testid + `"]`) }

func (b *tab) text(testid string) string {
	b.Helper()
	return eval[string](b, fmt.Sprintf("document.querySelector('%s').textContent", id(testid)))
}

func (b *tab) value(testid string) string {
	b.Helper()
	return eval[string](b, fmt.Sprintf("document.querySelector('%s').value", id(testid)))
}

func (b *tab) click(testid string) {
	b.Helper()
	b.run(chromedp.Click(id(testid)))
}

// choose selects an option as a person would: with a change event. It returns when the
// program that this may bring is there.
func (b *tab) choose(testid, value string) {
	b.Helper()
	b.eval(fmt.Sprintf(`(() => { const e = document.querySelector('%s'); e.value = %q;
		e.dispatchEvent(new Event('change', {bubbles: true})); return '' })()`, id(testid), value))
	b.until("document.getElementById('code')?.getAttribute('aria-busy') !== 'true'")
}

// fill sets a field's text.
func (b *tab) fill(testid, value string) {
	b.Helper()
	b.eval(fmt.Sprintf(`(() => { const e = document.querySelector('%s'); e.value = %q;
		e.dispatchEvent(new Event('input', {bubbles: true})); e.dispatchEvent(new Event('change', {bubbles: true})); return '' })()`, id(testid), value))
}

// write replaces the source by text that is pasted.
func (b *tab) write(source string) {
	b.Helper()
	b.run(chromedp.Click(id("source") + " .cm-content"))
	b.eval(fmt.Sprintf(`(() => { document.execCommand('selectAll'); const data = new DataTransfer(); data.setData('text/plain', %q);
		document.querySelector('%s .cm-content').dispatchEvent(new ClipboardEvent('paste', {clipboardData: data, bubbles: true, cancelable: true})); return '' })()`, source, id("source")))
}

// source is the text in the editor, as far as it is drawn.
func (b *tab) source() string {
	b.Helper()
	return eval[string](b, `[...document.querySelectorAll('[data-testid=source] .cm-line')].map(l => l.textContent).join('\n')`)
}

func (b *tab) size(width, height int64) {
	b.Helper()
	command(b, emulation.SetDeviceMetricsOverride, emulation.SetDeviceMetricsOverrideParams{
		Width: width, Height: height, DeviceScaleFactor: 1, Mobile: width < 800})
}

// dark makes the system's theme dark or light.
func (b *tab) dark(dark bool) {
	b.Helper()
	scheme := map[bool]string{true: "dark", false: "light"}[dark]
	command(b, emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{
		Features: []*emulation.MediaFeature{{Name: "prefers-color-scheme", Value: scheme}}})
}

// screenshot writes what is in view to the screenshots folder.
func (b *tab) screenshot(name string) {
	b.Helper()
	png, err := chromedp.Run(b.ctx, chromedp.CaptureScreenshot())
	if err != nil {
		b.Logf("screenshot %s: %v", name, err)
		return
	}
	keepScreenshot(b.T, name, png)
}

func keepScreenshot(t *testing.T, name string, png []byte) {
	os.MkdirAll("screenshots", 0o755)
	if err := os.WriteFile(filepath.Join("screenshots", name+".png"), png, 0o644); err != nil {
		t.Logf("screenshot %s: %v", name, err)
	}
}
