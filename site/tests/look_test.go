package tests

import (
	"encoding/json"
	"fmt"
	"strconv"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"
)

// violations runs axe-core and returns what is serious or critical.
func (b *tab) violations() []string {
	b.Helper()
	// A tool of the tests: it is evaluated by the debugger, which no policy binds.
	if !eval[bool](b, "'axe' in window") {
		b.run(chromedp.Evaluate[chromedp.Void](axe(b.T)))
	}
	text := b.eval(`axe.run(document, {resultTypes: ['violations'], iframes: false}).then(r => JSON.stringify(r.violations
		.filter(v => v.impact === 'serious' || v.impact === 'critical')
		.map(v => v.id + ': ' + v.nodes.slice(0, 3).map(n => n.target + ' ' + n.failureSummary).join('; '))))`)
	var list []string
	if err := json.Unmarshal([]byte(text), &list); err != nil {
		b.Fatal(err)
	}
	return list
}

// TestAccessibility checks all pages in both themes, before and after a run.
func TestAccessibility(t *testing.T) {
	b := newTab(t)
	check := func(where string) {
		t.Helper()
		for _, dark := range []bool{false, true} {
			theme := map[bool]string{false: "light", true: "dark"}[dark]
			b.dark(dark)
			for _, v := range b.violations() {
				t.Errorf("%s, %s: %s", where, theme, v)
			}
			b.screenshot(strings.ReplaceAll(where, " ", "-") + "-" + theme)
		}
	}
	b.open("/#example=hello")
	check("page")
	b.runTo("done")
	b.until("document.querySelector('[data-testid=state] table')")
	check("page after a run")
	b.click("view-attention")
	b.until("document.querySelector('[data-testid=attention] ol')")
	b.eval("(document.querySelector('[data-testid=attention] [data-key=all]').click(), '')")
	b.until("document.querySelector('[data-testid=attention] ul')")
	check("page with attention")
	b.click("view-hull")
	b.until("document.querySelector('[data-testid=hull] dd .token')")
	b.eval("(document.querySelectorAll('[data-testid=hull] details').forEach((d) => d.open = true), '')")
	b.until("document.querySelector('[data-testid=hull] details:last-of-type li')")
	check("page with hull")
	b.clickID("large")
	check("page with wide hull")
	b.click("view-residual")
	b.until("document.querySelector('[data-testid=residual] .residual')?.dataset.detail")
	check("page with wide residual")
	b.clickID("large")
	check("page with residual")
	b.click("embed")
	check("page with the embed panel")
	b.open("/embed.html?example=factorial&view=trace")
	b.runTo("done")
	check("embed")
	b.run(chromedp.Navigate("about:blank"))
	b.open("/#example=sudoku") // longer and wider than the editor
	check("long source")
}

// TestPicture makes the picture of README.md, in screenshots/playground.png: a run
// with arcs from the selected token.
func TestPicture(t *testing.T) {
	long(t)
	b := newTab(t)
	b.still(false)
	b.open("/#example=sudoku")
	b.runTo("done")
	b.untilRead()
	b.click("view-attention")
	step, err := strconv.Atoi(b.value("step")) // of the first output: before it is what makes the digit
	if err != nil {
		t.Fatal(err)
	}
	b.fill("step", strconv.Itoa(step-1))
	b.until(fmt.Sprintf("document.querySelectorAll('#arcs .arc[data-step=\"%d\"]').length > 1", step-1))
	b.screenshot("playground")
}

// TestPhone finds everything on a narrow screen.
func TestPhone(t *testing.T) {
	b := newTab(t)
	for _, width := range []int64{390, 360} {
		b.size(width, 780)
		b.run(chromedp.Navigate("about:blank"))
		b.open("/#example=hello")
		b.screenshot("phone-code")
		b.runTo("done")
		for _, pane := range []string{"output", "trace", "more", "code"} {
			b.run(chromedp.Click(chromedp.CSS("[data-show=" + pane + "]")))
			if over := eval[float64](b, "document.documentElement.scrollWidth") - float64(width); over > 0 {
				t.Errorf("at %d px the part %s is %v px too wide", width, pane, over)
			}
			b.screenshot("phone-" + pane)
		}
	}
}

// TestThemes follows the system until the person chooses, and keeps the choice.
func TestThemes(t *testing.T) {
	b := newTab(t)
	background := func() string { return b.eval("getComputedStyle(document.documentElement).backgroundColor") }
	b.dark(false)
	b.open("/")
	light := background()
	b.dark(true)
	dark := background()
	if light == dark {
		t.Errorf("the page is %s in both themes", light)
	}
	b.choose("theme", "light")
	if got := background(); got != light {
		t.Errorf("the light theme is %s on a dark system, want %s", got, light)
	}
	b.run(chromedp.Reload())
	b.state("ready")
	if got := background(); got != light {
		t.Errorf("after a reload the light theme is %s, want %s", got, light)
	}
}

// TestKeyboard reaches Run from the editor and leaves the editor by keys.
func TestKeyboard(t *testing.T) {
	b := newTab(t)
	b.open("/#example=hello")
	b.run(chromedp.Click(id("source") + " .cm-content"))
	b.press(id("source")+" .cm-content", "Escape", "Tab")
	if got := b.eval("String(document.activeElement.closest('[data-testid=source]') === null)"); got != "true" {
		t.Error("Escape, then Tab does not leave the editor")
	}
	b.eval(`(document.querySelector('.cm-content').dispatchEvent(new KeyboardEvent('keydown', {key: 'Enter', code: 'Enter', keyCode: 13, ctrlKey: true, bubbles: true, cancelable: true})), '')`)
	b.state("done")
}

// TestTypeOver types over a coloured selection, which the policy has nothing
// against.
func TestTypeOver(t *testing.T) {
	b := newTab(t)
	b.open("/#example=hello")
	b.run(chromedp.Click(id("source") + " .cm-content"))
	b.eval("(document.execCommand('selectAll'), '')")
	b.run(chromedp.KeyEvent("int x;"))
	b.until("document.querySelector('.cm-content').textContent === 'int x;'")
	if said := b.errors(); len(said) > 0 {
		t.Errorf("the console said %q", said)
	}
}
