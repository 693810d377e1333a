package tests

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"fmt"
	"net/http"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"

	"wasmformer/engine"
	"wasmformer/engine/bake"
	"wasmformer/engine/bench"
	_ "wasmformer/engine/kernel/native"
	"wasmformer/engine/model/safetensors"
)

const baked = "document.querySelector('[data-testid=bake-download]')"

// catchFiles keeps what the page hands the person: window.saved under window.savedAs.
func (b *tab) catchFiles() {
	b.Helper()
	b.eval(`(() => { const make = URL.createObjectURL; URL.createObjectURL = (blob) => { window.saved = blob; return make.call(URL, blob) };
		HTMLAnchorElement.prototype.click = function () { window.savedAs = this.download }; return '' })()`)
}

// TestBake bakes a program in the page. The file is the one that package bake makes, byte by
// byte, and gives the program's result; the panel says what is in it.
func TestBake(t *testing.T) {
	e := example(t, "gcd")
	m, err := bake.Module(e.Wasm)
	if err != nil {
		t.Fatal(err)
	}
	var want bytes.Buffer
	if err := safetensors.Write(&want, m); err != nil {
		t.Fatal(err)
	}
	b := newTab(t)
	b.open("/#example=gcd")
	b.catchFiles()
	if eval[bool](b, "!document.getElementById('bake').hidden") {
		t.Error("baking is offered for the model wide")
	}
	b.choose("preset", "seed")
	b.runTo("done")
	b.click("bake")
	b.until(baked)
	if got := b.now(); got != "done" || b.eval(results) != "12" {
		t.Errorf("the run is %q after baking, was done", got)
	}
	s := m.Size()
	said := b.text("bake-panel")
	for _, part := range []string{fmt.Sprintf("gcd.safetensors: %d slots, %d layers, %d heads, %d gates, %s parameters, %s bytes.", s.DModel, s.Layers, s.Heads, s.Gates,
		bench.Group(int64(s.Parameters)), bench.Group(int64(want.Len()))), "wasmformer run -model gcd.safetensors -invoke gcd -- 48 36"} {
		if !strings.Contains(said, part) {
			t.Errorf("the panel does not say %q: %q", part, said)
		}
	}
	b.click("bake-download")
	b.until("window.savedAs")
	if name := b.eval("window.savedAs"); name != "gcd.safetensors" {
		t.Errorf("the file is saved as %q", name)
	}
	text := b.eval(`window.saved.arrayBuffer().then((buffer) => { let s = ''; const a = new Uint8Array(buffer);
		for (let i = 0; i < a.length; i += 1 << 15) s += String.fromCharCode(...a.subarray(i, i + (1 << 15))); return btoa(s) })`)
	file, err := base64.StdEncoding.DecodeString(text)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(file, want.Bytes()) {
		t.Errorf("the file has %d bytes, sum %x, want %d, %x", len(file), sha256.Sum256(file), want.Len(), sha256.Sum256(want.Bytes()))
	}
	read, err := safetensors.Read(bytes.NewReader(file))
	if err != nil {
		t.Fatal(err)
	}
	run, err := engine.OpenBaked(context.Background(), engine.Options{Model: read})
	if err != nil {
		t.Fatal(err)
	}
	if got, err := run.Call(context.Background(), "gcd", 48, 36); err != nil || len(got) != 1 || got[0] != 12 {
		t.Errorf("the file's gcd(48, 36) is %v, %v", got, err)
	}
	if got := run.Stats().Decoder; got != engine.Kernel {
		t.Errorf("the file is decoded by %s, want the kernel: it is as it was made", got)
	}
	for _, dark := range []bool{false, true} {
		b.dark(dark)
		for _, v := range b.violations() {
			t.Errorf("dark %v: %s", dark, v)
		}
	}
	b.dark(false)
	b.screenshot("bake-1280")
	b.size(390, 844)
	if over := eval[float64](b, "document.documentElement.scrollWidth - innerWidth"); over > 0 {
		t.Errorf("at 390 px the page is %v px too wide", over)
	}
	if over := eval[float64](b, "(e => e.scrollWidth - e.clientWidth)(document.getElementById('bake-panel'))"); over > 0 {
		t.Errorf("at 390 px the panel's content is %v px too wide", over)
	}
	b.screenshot("bake-390")
	b.eval("(document.getElementById('bake-panel').hidePopover(), '')")
	b.eval("(document.querySelector('[data-show=code]').click(), '')")
	b.screenshot("bake-button-390")
	b.size(1280, 800)
	b.screenshot("bake-button-1280")
	b.silent()
}

// TestBakeC bakes a program with floats: the routines for them are in the file.
func TestBakeC(t *testing.T) {
	e := example(t, "nbody")
	m, err := bake.Module(e.Wasm)
	if err != nil {
		t.Fatal(err)
	}
	sum := sha256.New()
	if err := safetensors.Write(sum, m); err != nil {
		t.Fatal(err)
	}
	b := newTab(t)
	b.open("/#example=nbody")
	b.choose("preset", "seed")
	b.catchFiles()
	b.click("bake")
	b.until(baked)
	b.click("bake-download")
	b.until("window.savedAs")
	got := b.eval(`window.saved.arrayBuffer().then((b) => crypto.subtle.digest('SHA-256', b)).then((h) => [...new Uint8Array(h)].map((x) => x.toString(16).padStart(2, '0')).join(''))`)
	if want := hex.EncodeToString(sum.Sum(nil)); got != want {
		t.Errorf("the file has the sum %s, want %s", got, want)
	}
	if said := b.text("bake-panel"); !strings.Contains(said, "run -model nbody.safetensors -input TEXT") || !strings.Contains(said, "-decoder dense") {
		t.Errorf("the panel says %q", said)
	}
	b.silent()
}

// TestBakeRefused bakes what does not compile, what can not be baked, and without the program
// that bakes: the panel says why, and the next time it works.
func TestBakeRefused(t *testing.T) {
	says := func(b *tab, part string) {
		b.Helper()
		b.until(fmt.Sprintf("document.getElementById('bake-body').textContent.includes(%q)", part))
	}
	closes := func(b *tab) {
		b.Helper()
		b.eval("(document.getElementById('bake-panel').hidePopover(), '')")
	}
	b := withWAT(t, `(module (func (export "main") (result i32) i32.const))`)
	b.choose("preset", "seed")
	b.click("bake")
	says(b, "There is no module to bake")
	closes(b)
	tables := strings.Repeat("(table 1 funcref)", 5)
	b.write(`(module ` + tables + `(func (export "main") (result i32) i32.const 1))`)
	_, err := bake.Module(compiledWAT(t, b))
	if err == nil {
		t.Fatal("a module with five tables is baked")
	}
	b.click("bake")
	says(b, "This program does not bake: "+err.Error())
	if got := b.failure(); got != "" {
		t.Errorf("the failure before is still shown: %q", got)
	}
	b.screenshot("bake-refused")

	server, giveBack := without(t, "/inspector-", http.StatusServiceUnavailable)
	b = newTab(t)
	b.run(chromedp.Navigate(server.URL + "/#example=gcd"))
	b.state("ready")
	b.choose("preset", "seed")
	b.click("bake")
	says(b, "HTTP 503")
	giveBack()
	closes(b)
	b.click("bake")
	b.until(baked)
}

// compiledWAT is the module that the page makes of the text in its editor.
func compiledWAT(t *testing.T, b *tab) []byte {
	t.Helper()
	text := b.eval(`wasmformer.compile('wat', [...document.querySelectorAll('[data-testid=source] .cm-line')].map(l => l.textContent).join('\n'), () => {})
		.then((made) => btoa(String.fromCharCode(...made.wasm)))`)
	module, err := base64.StdEncoding.DecodeString(text)
	if err != nil {
		t.Fatal(err)
	}
	return module
}
