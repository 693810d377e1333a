package tests

import (
	"bytes"
	"compress/zlib"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"

	"wasmformer/site/build"
	"wasmformer/site/examples"
	"wasmformer/wasmjs/link"
)

// link opens the share panel and returns its link.
func (b *tab) link() string {
	b.Helper()
	b.click("share")
	b.until("document.querySelector('[data-testid=share-link]').value.includes('#1')")
	return b.value("share-link")
}

func TestShareRoundTrip(t *testing.T) {
	b := newTab(t)
	b.open("/#example=hello")
	source := "// Grüße, 中文, 🧮 and 👩‍🔬\n" + example(t, "hello").Source
	b.write(source)
	b.fill("input", "Ада 🎉")
	b.choose("limit", "100000")
	link := b.link()
	b.screenshot("share")
	if !strings.HasPrefix(link, site.URL+"/#1") || !strings.HasSuffix(link, "z") {
		t.Fatalf("link %.80q", link)
	}

	other := newTab(t) // a fresh profile
	other.open(strings.TrimPrefix(link, site.URL))
	other.until("document.querySelector('[data-testid=source]').textContent.includes('👩‍🔬')")
	if got := strings.TrimSpace(other.source()); got != strings.TrimSpace(source) {
		t.Errorf("source %q, want %q", got, source)
	}
	for field, want := range map[string]string{"input": "Ада 🎉", "limit": "100000", "language": "c"} {
		if got := other.value(field); got != want {
			t.Errorf("%s is %q, want %q", field, got, want)
		}
	}
	if got := other.state("ready"); got != "ready" {
		t.Error("the link ran by itself")
	}
}

// TestSharedStep opens a link that holds a step, runs it and stands there.
func TestSharedStep(t *testing.T) {
	b := newTab(t)
	b.standAt("gcd", 7)
	before := b.link()
	b.clickID("share-step")
	b.until(fmt.Sprintf("document.querySelector('[data-testid=share-link]').value !== %q", before))
	link := b.value("share-link")

	b.openAt(link, 7)
}

// standAt runs an example and selects a step.
func (b *tab) standAt(example string, step int) {
	b.Helper()
	b.open("/#example=" + example)
	b.runTo("done")
	b.untilRead()
	b.fill("step", fmt.Sprint(step))
	b.until(fmt.Sprintf("document.querySelector('[data-testid=state]').textContent.includes('Step %d')", step))
}

// openAt opens a link to a step in another tab and runs it, which must come to
// stand there.
func (b *tab) openAt(link string, step int) *tab {
	b.Helper()
	other := b.another()
	other.open(strings.TrimPrefix(link, site.URL))
	other.until(fmt.Sprintf("document.getElementById('notice').textContent.includes('step %s')", grouped(step)))
	other.runTo("done")
	other.until(fmt.Sprintf("document.querySelector('[data-testid=step]').value === '%d'", step))
	return other
}

// TestHostileLinks opens what nobody should send. Each must leave a page that
// says so and works.
func TestHostileLinks(t *testing.T) {
	b := newTab(t)
	b.open("/")
	before := b.source()
	for _, c := range []struct{ reason, hash, want string }{
		{"newer version", "2AAAAz", "newer version"},
		{"cut off", "1eJzjYuNg", "cut off"},
		{"not base64", "1<img src=x onerror=alert(1)>z", "no link has"},
		{"not compressed", "1AAAAAAAAz", "damaged"},
		{"script", "<script>alert(1)</script>", "format number"},
		{"bomb", "1" + bomb() + "z", "unpacks to more"},
		{"no such example", "example=<b>x", "no example"},
	} {
		b.follow(c.hash)
		b.until(fmt.Sprintf("document.getElementById('notice').textContent.includes(%q)", c.want))
		if got := b.source(); got != before {
			t.Errorf("%s: the source became %q", c.reason, got)
		}
		b.clickID("notice-close")
	}
	b.runTo("done")
	b.follow("1eJzjYuNg")
	b.until("!document.getElementById('notice').hidden")
	b.screenshot("broken-link")
}

// TestDraft reloads the page and finds the text again, also after a link.
func TestDraft(t *testing.T) {
	b := withWAT(t, "(module) ;; mine 🙂\n")
	b.until("atob(localStorage.getItem('wasmformer.draft.1') ?? '').includes(';; mine')")
	b.run(chromedp.Reload())
	b.state("ready")
	b.until("document.querySelector('[data-testid=source]').textContent.includes('mine 🙂')")
	b.follow("example=gcd")
	b.until("!document.getElementById('notice-act').hidden")
	b.clickID("notice-act")
	b.until("document.querySelector('[data-testid=source]').textContent.includes('mine 🙂')")
}

// drop drops a file on the page.
func (b *tab) drop(name string, data []byte) {
	b.eval(fmt.Sprintf(`(() => { const bytes = Uint8Array.from(atob(%q), c => c.charCodeAt(0));
		const data = new DataTransfer(); data.items.add(new File([bytes], %q));
		document.body.dispatchEvent(new DragEvent('drop', {dataTransfer: data, bubbles: true, cancelable: true})); return '' })()`,
		base64.StdEncoding.EncodeToString(data), name))
}

// TestAssemblyScript drops a module of another toolchain: arrays of doubles.
func TestAssemblyScript(t *testing.T) {
	out := filepath.Join(t.TempDir(), "matrix.wasm")
	asc := exec.Command("node", "../node_modules/assemblyscript/bin/asc.js", "testdata/matrix.ts",
		"-O", "--runtime", "stub", "--use", "abort=", "-o", out)
	if text, err := asc.CombinedOutput(); err != nil {
		t.Fatalf("asc: %v\n%s", err, text)
	}
	module, err := os.ReadFile(out)
	if err != nil {
		t.Fatal(err)
	}
	b := newTab(t)
	b.open("/")
	b.drop("matrix.wasm", module)
	b.until("document.querySelector('[data-testid=export]').value === 'power'")
	b.fill("args", "3")
	b.runFor("218.25")
}

func TestDroppedFile(t *testing.T) {
	b := newTab(t)
	b.open("/")
	b.drop("gcd.wasm", example(t, "gcd").Wasm)
	b.until("document.querySelector('[data-testid=source]').textContent.includes('i32.rem_u')")
	b.until("document.querySelector('[data-testid=export]').value === 'gcd'")
	b.fill("args", "48 36")
	b.runFor("12")
	b.screenshot("wasm-file")
	b.eval(`(() => { const data = new DataTransfer(); data.items.add(new File(['GIF89a'], 'a.gif'));
		document.body.dispatchEvent(new DragEvent('drop', {dataTransfer: data, bubbles: true, cancelable: true})); return '' })()`)
	b.until("document.getElementById('notice').textContent.includes('neither a .wasm file')")
}

// TestOffline visits, goes offline and visits again.
func TestOffline(t *testing.T) {
	server := httptest.NewServer(handler())
	b := newTab(t)
	b.run(chromedp.Navigate(server.URL))
	b.state("ready")
	b.until("navigator.serviceWorker.controller")
	server.CloseClientConnections()
	server.Close()
	b.run(chromedp.Navigate(server.URL + "/#example=gcd"))
	b.run(chromedp.Reload())
	b.state("ready")
	b.runTo("done")
	b.screenshot("offline")
	b.choose("example", "primes") // its source was not there before
	b.runTo("done")
	b.printed(example(t, "primes").Output)
}

// TestSubPath serves the site from a folder.
func TestSubPath(t *testing.T) {
	server := underPath()
	defer server.Close()
	b := newTab(t)
	b.run(chromedp.Navigate(server.URL + "/some/where/#example=gcd"))
	b.state("ready")
	b.runTo("done")
	if link := b.link(); !strings.HasPrefix(link, server.URL+"/some/where/#1") {
		t.Errorf("link %.80q", link)
	}
}

func example(t *testing.T, name string) examples.Example {
	t.Helper()
	e, ok := examples.Find(name)
	if !ok {
		t.Fatalf("no example %s", name)
	}
	return e
}

// TestFirstLoad holds what a first visit fetches to a budget of 1.26 MB with
// gzip, which every host has; RATIONALE.md says what it was and what took the rest. Node has an encoder for what others send.
func TestFirstLoad(t *testing.T) {
	const budget = 1_260_000
	files, err := filepath.Glob(filepath.Join(dist, "assets", "*"))
	if err != nil {
		t.Fatal(err)
	}
	var first []string
	for _, file := range files {
		name := filepath.Base(file)
		if ext := filepath.Ext(name); ext == ".gz" || ext == ".br" {
			continue // the same once more
		}
		for _, key := range build.FirstLoad {
			if key = strings.Replace(key, "engine", "wasmformer", 1); strings.HasPrefix(name, strings.Replace(key, "wasmformer-worker", "engine-worker", 1)+"-") {
				first = append(first, file)
			}
		}
	}
	if len(first) != len(build.FirstLoad) {
		t.Fatalf("found %q, want the files of %q", first, build.FirstLoad)
	}
	const script = `const z = require('zlib'), fs = require('fs'); let br = 0, gz = 0;
		for (const f of process.argv.slice(1)) { const b = fs.readFileSync(f); gz += z.gzipSync(b, {level: 9}).length;
		br += z.brotliCompressSync(b, {params: {[z.constants.BROTLI_PARAM_QUALITY]: 5}}).length } console.log(br, gz)`
	out, err := exec.Command("node", append([]string{"-e", script}, first...)...).Output()
	if err != nil {
		t.Fatal(err)
	}
	var brotli, gzip int
	fmt.Sscan(string(out), &brotli, &gzip)
	t.Logf("first load: %d bytes with brotli 5, %d with gzip 9", brotli, gzip)
	if gzip == 0 || gzip > budget {
		t.Errorf("first load is %d bytes with gzip, budget %d", gzip, budget)
	}
}

func TestNoThirdParty(t *testing.T) {
	names, err := filepath.Glob(filepath.Join(dist, "docs", "*.html"))
	if err != nil || len(names) < 12 {
		t.Fatalf("pages of the documentation: %q, %v", names, err)
	}
	for _, name := range []string{"index.html", "embed.html", "bench.html"} {
		names = append(names, filepath.Join(dist, name))
	}
	for _, name := range names {
		data, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		for _, attribute := range []string{`src="http`, `src="//`, `rel="stylesheet" href="http`, "<script>", "onclick", "style="} {
			if strings.Contains(strings.ReplaceAll(string(data), "&lt;", ""), attribute) && !strings.Contains(string(data), "your.site") {
				t.Errorf("%s holds %s", name, attribute)
			}
		}
	}
}

// TestLongLink opens a link of nearly a million characters, which the share
// panel advises against but a browser still takes.
func TestLongLink(t *testing.T) {
	rng := rand.New(rand.NewPCG(1, 1))
	source := []byte(";; long\n;; ")
	for len(source) < 900_000 {
		source = append(source, "0123456789abcdefghijklmnopqrstuvwxyz"[rng.IntN(36)])
	}
	var packed bytes.Buffer
	w := zlib.NewWriter(&packed)
	w.Write(link.Program{Language: "wat", Source: string(source)}.Fields())
	w.Close()
	text := link.Text(packed.Bytes())
	if len(text) < 700_000 || len(text) > 1_000_000 {
		t.Fatalf("%d characters", len(text))
	}
	b := newTab(t)
	b.open("/#" + text)
	b.until("document.querySelector('[data-testid=source]').textContent.includes(';; long')")
	t.Logf("opened a link of %d characters", len(text))
}

// TestLicenses looks for each package that the site's code is bundled from.
func TestLicenses(t *testing.T) {
	data, err := os.ReadFile(filepath.Join(dist, "licenses.txt"))
	if err != nil {
		t.Fatal(err)
	}
	list, err := os.ReadFile(filepath.Join("..", "package.json"))
	if err != nil {
		t.Fatal(err)
	}
	var p struct {
		Dependencies map[string]string `json:"dependencies"`
	}
	if err := json.Unmarshal(list, &p); err != nil || len(p.Dependencies) == 0 {
		t.Fatalf("package.json: %d dependencies, %v", len(p.Dependencies), err)
	}
	p.Dependencies["Go"] = ""
	for name := range p.Dependencies {
		if !strings.Contains(string(data), "\n"+name+"\n") {
			t.Errorf("licenses.txt lacks %s", name)
		}
	}
}
