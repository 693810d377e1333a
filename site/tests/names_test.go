package tests

import (
	"bytes"
	"compress/zlib"
	"fmt"
	"net/url"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"

	"wasmformer/wasmjs/link"
)

// hostile is a name that would write from right to left, clear a terminal, end
// its line, and be an element, if it were anything but text.
const hostile = "a\u202ecba\u2066\u200f\u061c\x1b[2J\n\u0085<img src=x onerror=\"window.pwned=1\">"

// visible is how the page shows it.
const visible = `a\u{202e}cba\u{2066}\u{200f}\u{61c}\u{1b}[2J\u{a}\u{85}<img src=x onerror="window.pwned=1">`

// hostileModule traps in a function whose export and name are hostile; so are
// the names of a local and an exported global, and of an import if there is one.
func hostileModule(imported bool) []byte {
	name := sized([]byte(hostile))
	var imports []byte
	index := byte(0)
	if imported {
		imports, index = section(2, []byte{1}, name, name, []byte{0, 0}), 1
	}
	return module(
		section(1, []byte{1, 0x60, 0, 0}),
		imports,
		section(3, []byte{1, 0}),
		section(6, []byte{1, 0x7f, 0, 0x41, 7, 0x0b}),
		section(7, []byte{2}, name, []byte{0, index}, sized([]byte("g"+hostile)), []byte{3, 0}),
		section(10, []byte{1}, sized([]byte{1, 1, 0x7f, 0x41, 5, 0x21, 0, 0x00, 0x0b})), // local.set, unreachable
		section(0, sized([]byte("name")),
			[]byte{1}, sized([]byte{1, index}, name),
			[]byte{2}, sized([]byte{1, index, 1, 0}, name)),
	)
}

// raw finds what no part of the page may show: control characters, marks of
// direction. The values of the options are the names themselves, for the call.
const raw = `(() => {
	const bad = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/, found = [];
	for (const e of document.querySelectorAll('body, body *')) {
		for (const a of e.attributes) if (bad.test(a.value) && !(e.tagName === 'OPTION' && a.name === 'value')) found.push(e.tagName + ' ' + a.name + ' ' + a.value);
		for (const n of e.childNodes) if (n.nodeType === 3 && bad.test(n.data)) found.push((e.id || e.className || e.tagName) + ': ' + n.data);
	}
	if (window.pwned || document.querySelector('img[src], img[onerror]')) found.push('the name became an element');
	return found.map(s => JSON.stringify(s).slice(0, 200)) })()`

// harmless checks that the page shows nothing of that kind.
func (b *tab) harmless(where string) {
	b.Helper()
	for _, found := range eval[[]string](b, raw) {
		b.Errorf("%s: the page shows %s", where, found)
	}
}

// shows checks that the element shows the hostile name, made visible.
func (b *tab) shows(where, selector string) {
	b.Helper()
	got := b.eval(fmt.Sprintf("[...document.querySelectorAll(%q)].map(e => e.textContent).join('\\n')", selector))
	if !strings.Contains(got, visible[:50]) && !strings.Contains(got, strings.ReplaceAll(visible, `"`, `\"`)[:50]) {
		b.Errorf("%s: %s shows %.300q, want the name as %s", where, selector, got, visible)
	}
}

// TestHostileNames opens and runs modules with names that nobody should give.
func TestHostileNames(t *testing.T) {
	b := newTab(t)
	b.open("/")
	b.drop(hostile+".wasm", hostileModule(false))
	b.until("document.querySelector('[data-testid=export]').value.includes('cba')")
	b.shows("a module", "#tab-main")
	b.shows("a module", "#export option")
	b.shows("a module", "#source")
	b.harmless("a module")
	b.runTo("trap") // so the export is called by its own name
	b.untilRead()
	b.until("document.querySelectorAll('#state .frame').length > 0 && document.querySelectorAll('#rows .row-line .f').length > 0")
	for _, selector := range []string{"#failure", "#rows .f", "#state h3", "#state .frame", "#state td"} {
		b.shows("a trap", selector)
	}
	b.harmless("a trap")
	if over := eval[float64](b, "document.getElementById('tab-main').getBoundingClientRect().right - document.getElementById('source').getBoundingClientRect().right"); over > 0 {
		t.Errorf("the tab is %v px wider than the editor", over)
	}
	b.screenshot("hostile-names")
	b.click("step-first")
	b.until("document.querySelector('[data-testid=step]').value === '0'")
	b.harmless("the first step")
	b.verify() // both trap
	b.harmless("the verdict")

	b.drop(hostile+".wasm", hostileModule(true))
	b.until("!document.getElementById('imports').hidden")
	b.shows("an unknown import", "#imports")
	b.shows("an unknown import", "#source")
	b.eval("(() => { const e = document.querySelector('#imports .list select'); e.value = 'zero'; e.dispatchEvent(new Event('change')); return '' })()")
	b.harmless("an unknown import")
	b.runTo("trap")
	b.harmless("an unknown import, run")

	// A function that is not there, of a file that is none.
	b.openLink(link.Program{Language: "wasm", Wasm: withData(16), Name: hostile, Export: "x" + hostile})
	b.shows("a link", "#tab-main")
	b.harmless("a link")
	b.drop(hostile+".gif", []byte("GIF89a"))
	b.until("document.getElementById('notice').textContent.includes('neither a .wasm file')")
	b.shows("a file of another kind", "#notice")
	b.harmless("a file of another kind")

	// Text with such names: the editor shows them, and so do the errors.
	b.openLink(link.Program{Language: "wat", Source: "(module (func $a\u202ecba\u2066 (export \"e\\c2\\85\")) (func (export \"e\\c2\\85\")))\n", Export: hostile})
	b.shows("a WAT text", "#export option")
	b.start("run")
	b.state("error")
	if got := b.source(); !strings.Contains(got, `$a\u{202e}cba\u{2066} `) {
		t.Errorf("the editor shows %q", got)
	}
	if got := b.eval("document.getElementById('errors').textContent"); !strings.Contains(got, `\u{85}`) {
		t.Errorf("the errors are %q", got)
	}
	b.harmless("a WAT text")

	b.run(chromedp.Navigate("about:blank"))
	b.open("/embed.html?theme=" + url.QueryEscape(hostile) + "&view=x&example=" + url.QueryEscape(hostile))
	b.until("!document.getElementById('notice').hidden")
	b.harmless("an embed")
	b.silent()
}

// openLink opens a program by a link.
func (b *tab) openLink(p link.Program) {
	b.Helper()
	var packed bytes.Buffer
	w := zlib.NewWriter(&packed)
	w.Write(p.Fields())
	w.Close()
	b.follow(link.Text(packed.Bytes()))
	b.until(fmt.Sprintf("document.querySelector('[data-testid=language]').value === %q", p.Language))
}
