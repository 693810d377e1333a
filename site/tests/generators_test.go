package tests

import (
	"flag"
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/chromedp"
)

var allGenerators = flag.Bool("generators", false, "run the tests of all documentation tools and frameworks, which make generators installs; one that is missing fails")

// generator is a tool that makes documentation. Its pages are a folder of
// testdata/generators; in each the site is https://your.site/.
type generator struct {
	name    string
	needs   string   // a file, from the folder, or a command
	command []string // OUT is the folder to write
	theme   string   // the selector of what switches its theme, "" if it follows the system
	spa     bool     // it goes to other pages without loading them
	file    string   // where its line of configuration is
}

var generators = []generator{
	{"vitepress", "node_modules/.bin/vitepress", []string{"node", "node_modules/vitepress/bin/vitepress.js", "build", "--outDir", "OUT"}, ".VPNavBarAppearance button", true, ".vitepress/config.mjs"},
	{"docusaurus", "node_modules/.bin/docusaurus", []string{"node", "node_modules/@docusaurus/core/bin/docusaurus.mjs", "build", "--out-dir", "OUT"}, "[class*=colorModeToggle] button", true, "docusaurus.config.js"},
	{"mkdocs", "mkdocs", []string{"mkdocs", "build", "-q", "-d", "OUT"}, "form[data-md-component=palette] label:not([hidden])", true, "mkdocs.yml"},
	{"sphinx", "sphinx-build", []string{"sphinx-build", "-q", "-b", "html", ".", "OUT"}, "", false, "conf.py"},
	{"hugo", "hugo", []string{"hugo", "--quiet", "-d", "OUT"}, "button", false, "layouts/_default/baseof.html"},
}

// TestGenerators opens what each documentation tool makes of the same two pages, runs
// a program there, switches the theme, and goes to the other page and back. Tools that
// npm installs run with -generators alone.
func TestGenerators(t *testing.T) {
	for _, g := range generators {
		t.Run(g.name, func(t *testing.T) {
			folder := filepath.Join("testdata", "generators", g.name)
			_, missing := os.Stat(filepath.Join(folder, g.needs))
			if !strings.Contains(g.needs, "/") {
				_, missing = exec.LookPath(g.needs)
			} else if !*allGenerators {
				t.Skipf("%s is a tool of npm: make generators runs it", g.name)
			}
			if missing != nil {
				if *allGenerators {
					t.Fatalf("%v; make generators installs it", missing)
				}
				t.Skipf("%s is not installed: make generators installs and runs it", g.name)
			}
			g.check(t, folder)
		})
	}
}

// TestGeneratorsLine compares the line of configuration that the documentation gives
// for each tool with the one in its folder.
func TestGeneratorsLine(t *testing.T) {
	page, err := os.ReadFile(filepath.Join("..", "docs", "embedding.md"))
	if err != nil {
		t.Fatal(err)
	}
	for _, g := range generators {
		file, err := os.ReadFile(filepath.Join("testdata", "generators", g.name, g.file))
		if err != nil {
			t.Fatal(err)
		}
		lines := 0
		for line := range strings.Lines(string(file)) {
			if strings.Contains(line, "wasm-former") {
				lines++
				if !strings.Contains(string(page), "\n"+line) {
					t.Errorf("site/docs/embedding.md does not have the line of %s: %s", g.file, line)
				}
			}
		}
		if lines != 1 {
			t.Errorf("%s has %d lines with wasm-former, want 1", g.file, lines)
		}
	}
}

// build makes the pages for an address, with that of the test's site in them, and
// returns their folder.
func (g generator) build(t *testing.T, folder, url string) string {
	t.Helper()
	addresses := strings.NewReplacer("https://your.site", site.URL, "https://docs.example", url)
	work, out := t.TempDir(), filepath.Join(t.TempDir(), "out")
	err := filepath.WalkDir(folder, func(path string, entry os.DirEntry, err error) error {
		if err != nil {
			return err
		}
		name, _ := filepath.Rel(folder, path)
		to := filepath.Join(work, name)
		if entry.Name() == "node_modules" {
			from, _ := filepath.Abs(path)
			if err := os.Symlink(from, to); err != nil {
				return err
			}
			return filepath.SkipDir
		}
		if entry.IsDir() {
			return os.MkdirAll(to, 0o755)
		}
		data, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		return os.WriteFile(to, []byte(addresses.Replace(string(data))), 0o644)
	})
	if err != nil {
		t.Fatal(err)
	}
	arguments := strings.Split(strings.ReplaceAll(strings.Join(g.command, "\n"), "OUT", out), "\n")
	command := exec.Command(arguments[0], arguments[1:]...)
	command.Dir = work
	command.Env = append(os.Environ(), "CI=1", "NO_UPDATE_NOTIFIER=1", "DOCUSAURUS_NO_TELEMETRY=1")
	if said, err := command.CombinedOutput(); err != nil {
		if !*allGenerators && strings.Contains(string(said), "Unrecognised theme") {
			t.Skipf("%s is installed without its theme material: make generators installs it", g.name)
		}
		t.Fatalf("%q: %v\n%s", arguments, err, said)
	}
	return out
}

const (
	liveBlocks  = "document.querySelectorAll('wasm-former').length"
	frameTheme  = "document.documentElement.dataset.theme"
	productMark = "document.querySelector('[data-testid=source]').textContent.includes('product')"
)

// check builds the pages and looks at them as a reader does.
func (g generator) check(t *testing.T, folder string) {
	var files http.Handler
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path == "/favicon.ico" {
			w.WriteHeader(http.StatusNoContent)
			return
		}
		files.ServeHTTP(w, r)
	}))
	t.Cleanup(server.Close)
	files = http.FileServer(http.Dir(g.build(t, folder, server.URL)))
	g.markup(t, server.URL)

	b := newTabFor(t, 4*time.Minute)
	b.still(false)
	b.size(1300, 1000)
	b.run(chromedp.Navigate(server.URL + "/"))
	b.frameUntil(productMark, frameTheme, "light")
	b.frameRun(productMark, "42")
	b.until(liveBlocks + " === 2") // the fragment is none
	b.screenshot("generator-" + g.name)

	if g.theme == "" {
		b.still(true)
	} else {
		b.eval(fmt.Sprintf("([...document.querySelectorAll('%s')].find((e) => e.checkVisibility()).click(), '')", g.theme))
	}
	b.frameUntil(productMark, frameTheme, "dark")
	if got, _ := b.inFrame(productMark, results); got != "42" {
		t.Errorf("after the switch of the theme the results are %q", got)
	}
	b.screenshot("generator-" + g.name + "-dark")

	b.eval("(window.stays = 'yes', document.querySelectorAll('wasm-former').forEach((e) => (e.dataset.old = '')), '')")
	b.eval("([...document.links].find((a) => a.textContent.trim() === 'The second page').click(), '')")
	b.until("document.querySelector('h1')?.textContent.startsWith('Second')")
	b.frameUntil(byText("difference"), frameTheme, "dark")
	b.frameRun(byText("difference"), "42")
	b.until(liveBlocks + " === 1 && !document.querySelector('[data-old]')")
	if got := b.eval("window.stays ?? 'no'"); got != map[bool]string{true: "yes", false: "no"}[g.spa] {
		t.Errorf("the page stayed: %q", got)
	}
	b.run(chromedp.Evaluate[chromedp.Void]("history.back()"))
	b.until("document.querySelector('h1')?.textContent.startsWith('First')")
	b.frameUntil(productMark, "['ready', 'done'].includes("+state+")", "true") // the browser may have kept the page with its run
	b.until(liveBlocks + " === 2")

	command(b, emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{Media: "print"})
	b.until("[...document.querySelectorAll('pre')].every((e) => e.checkVisibility()) && [...document.querySelectorAll('wasm-former')].every((e) => !e.checkVisibility())")
	b.silent()
}

// moduleNames are the ends of the names of CSS modules, which come from the folder of the build.
var moduleNames = regexp.MustCompile(`_[\w-]{4}([ "])`)

// markup compares what the tool makes of the first block, without script, with the
// file that TestBlocks reads.
func (g generator) markup(t *testing.T, url string) {
	b := newTab(t)
	command(b, emulation.SetScriptExecutionDisabled, emulation.SetScriptExecutionDisabledParams{Value: true})
	b.run(chromedp.Navigate(url))
	if got := b.eval("String(document.querySelector('pre').checkVisibility() && document.querySelector('pre').innerText.includes('local.get $a'))"); got != "true" {
		t.Error("without script the code can't be read")
	}
	made := b.eval(`(() => { let e = document.querySelector('pre');
		while (/(^|\s)(language|highlight)-/.test(e.parentElement.className) || /(^|\s)(language|highlight)-/.test(e.parentElement.parentElement.className)) e = e.parentElement;
		return e.outerHTML })()`)
	made = moduleNames.ReplaceAllString(made, "$1")
	file := filepath.Join("testdata", "blocks", g.name+".html")
	if kept, err := os.ReadFile(file); err != nil || string(kept) != made+"\n" {
		t.Errorf("%s: the tool makes other markup now, which has to be put there (%v):\n%s", file, err, made)
	}
}
