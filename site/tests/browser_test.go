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
	"strings"
	"testing"
	"time"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/cdproto/target"
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
	if err := chromedp.Run(started); err != nil {
		return 0, fmt.Errorf("%s could not be started: %v", browser, err)
	}
	return m.Run(), nil
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
	ctx     context.Context
	profile cdp.BrowserContextID
	errors  []string // what the console and exceptions said

	contexts map[string][]runtime.ExecutionContextID // by origin
}

// newTab opens a window with a fresh profile.
func newTab(t *testing.T) *tab {
	t.Helper()
	return newTabFor(t, 90*time.Second)
}

// newTabFor is newTab for a test that takes so long.
func newTabFor(t *testing.T, atMost time.Duration) *tab {
	t.Helper()
	browser := cdp.WithExecutor(started, chromedp.FromContext(started).Browser)
	profile, err := target.CreateBrowserContext().Do(browser)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { target.DisposeBrowserContext(profile).Do(browser) })
	return openTab(t, profile, atMost)
}

// another opens a second window of the same profile.
func (b *tab) another() *tab { return openTab(b.T, b.profile, 90*time.Second) }

func openTab(t *testing.T, profile cdp.BrowserContextID, atMost time.Duration) *tab {
	t.Helper()
	browser := cdp.WithExecutor(started, chromedp.FromContext(started).Browser)
	// Without a window of its own, headless Chromium opens no tab in a profile.
	id, err := target.CreateTarget("about:blank").WithBrowserContextID(profile).WithNewWindow(true).Do(browser)
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := chromedp.NewContext(started, chromedp.WithTargetID(id))
	t.Cleanup(cancel)
	ctx, cancel = context.WithTimeout(ctx, atMost)
	t.Cleanup(cancel)
	b := &tab{T: t, ctx: ctx, profile: profile}
	b.listen()
	b.run(emulation.SetDeviceMetricsOverride(1280, 800, 1, false))
	return b
}

// listen collects exceptions, console errors and violations of the policy.
func (b *tab) listen() {
	chromedp.ListenTarget(b.ctx, func(event any) {
		switch e := event.(type) {
		case *runtime.EventExecutionContextsCleared:
			b.contexts = map[string][]runtime.ExecutionContextID{}
		case *runtime.EventExecutionContextCreated:
			if b.contexts == nil {
				b.contexts = map[string][]runtime.ExecutionContextID{}
			}
			b.contexts[e.Context.Origin] = append(b.contexts[e.Context.Origin], e.Context.ID)
		case *runtime.EventExceptionThrown:
			b.errors = append(b.errors, e.ExceptionDetails.Error())
		case *runtime.EventConsoleAPICalled:
			if e.Type == runtime.APITypeError || e.Type == runtime.APITypeLog {
				for _, a := range e.Args {
					b.errors = append(b.errors, string(a.Value)+a.Description)
				}
			}
		}
	})
}

func (b *tab) run(actions ...chromedp.Action) {
	b.Helper()
	if err := chromedp.Run(b.ctx, actions...); err != nil {
		b.Fatalf("%v; the console said %q", err, b.errors)
	}
}

// open goes to a page of the site and waits until its program is ready.
func (b *tab) open(path string) {
	b.Helper()
	b.run(chromedp.Navigate(site.URL + path))
	b.state("ready", 20*time.Second)
}

// eval returns the value of an expression, which may be a promise.
func eval[T any](b *tab, expression string) T {
	b.Helper()
	var v T
	b.run(chromedp.Evaluate(expression, &v, func(p *runtime.EvaluateParams) *runtime.EvaluateParams {
		return p.WithAwaitPromise(true)
	}))
	return v
}

func id(testid string) string { return `[data-testid="` + testid + `"]` }

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
	b.run(chromedp.Click(id(testid), chromedp.ByQuery))
}

// choose selects an option as a person would: with a change event.
func (b *tab) choose(testid, value string) {
	b.Helper()
	b.run(chromedp.Evaluate(fmt.Sprintf(`(() => { const e = document.querySelector('%s'); e.value = %q;
		e.dispatchEvent(new Event('change', {bubbles: true})) })()`, id(testid), value), nil))
}

// fill sets a field's text.
func (b *tab) fill(testid, value string) {
	b.Helper()
	b.run(chromedp.Evaluate(fmt.Sprintf(`(() => { const e = document.querySelector('%s'); e.value = %q;
		e.dispatchEvent(new Event('input', {bubbles: true})); e.dispatchEvent(new Event('change', {bubbles: true})) })()`, id(testid), value), nil))
}

// write replaces the source by text that goes in as if pasted.
func (b *tab) write(source string) {
	b.Helper()
	b.run(chromedp.Click(id("source")+" .cm-content", chromedp.ByQuery),
		chromedp.Evaluate(fmt.Sprintf(`(() => { document.execCommand('selectAll'); document.execCommand('insertText', false, %q) })()`, source), nil))
}

// source is the text in the editor, as far as it is drawn.
func (b *tab) source() string {
	b.Helper()
	return eval[string](b, `[...document.querySelectorAll('[data-testid=source] .cm-line')].map(l => l.textContent).join('\n')`)
}

// state waits until the status is one of the given ones, separated by spaces.
func (b *tab) state(want string, atMost time.Duration) string {
	b.Helper()
	begin := time.Now()
	for {
		got := eval[string](b, "document.querySelector('[data-testid=status]')?.dataset.state ?? ''")
		for _, w := range strings.Fields(want) {
			if got == w {
				return got
			}
		}
		if time.Since(begin) > atMost {
			b.screenshot("failed-" + strings.ReplaceAll(b.Name(), "/", "-"))
			b.Fatalf("after %v the state is %q, want %s; output %q; failure %q; the console said %q", atMost, got, want,
				b.text("output"), eval[string](b, "document.getElementById('failure').textContent"), b.errors)
		}
		time.Sleep(20 * time.Millisecond)
	}
}

// until waits until an expression is true.
func (b *tab) until(expression string, atMost time.Duration) {
	b.Helper()
	begin := time.Now()
	for !eval[bool](b, "!!("+expression+")") {
		if time.Since(begin) > atMost {
			b.screenshot("failed-" + strings.ReplaceAll(b.Name(), "/", "-"))
			b.Fatalf("after %v this is still false: %s; the console said %q", atMost, expression, b.errors)
		}
		time.Sleep(20 * time.Millisecond)
	}
}

func (b *tab) size(width, height int64) {
	b.Helper()
	b.run(emulation.SetDeviceMetricsOverride(width, height, 1, width < 800))
}

// dark makes the system's theme dark or light.
func (b *tab) dark(dark bool) {
	b.Helper()
	scheme := map[bool]string{true: "dark", false: "light"}[dark]
	b.run(emulation.SetEmulatedMedia().WithFeatures([]*emulation.MediaFeature{{Name: "prefers-color-scheme", Value: scheme}}))
}

// screenshot writes what is in view to the screenshots folder.
func (b *tab) screenshot(name string) {
	b.Helper()
	var png []byte
	err := chromedp.Run(b.ctx, chromedp.ActionFunc(func(ctx context.Context) (err error) {
		png, err = page.CaptureScreenshot().Do(ctx)
		return err
	}))
	if err != nil {
		b.Logf("screenshot %s: %v", name, err)
		return
	}
	os.MkdirAll("screenshots", 0o755)
	if err := os.WriteFile(filepath.Join("screenshots", name+".png"), png, 0o644); err != nil {
		b.Logf("screenshot %s: %v", name, err)
	}
}
