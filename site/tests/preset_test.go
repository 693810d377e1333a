package tests

import (
	"bytes"
	"compress/zlib"
	"fmt"
	"net/http"
	"slices"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"

	"wasmformer/engine/bench"
	"wasmformer/engine/trace"
	"wasmformer/engine/weights"
	"wasmformer/site/examples"
	"wasmformer/wasmjs/link"
)

// seedShape is what the page says of a run by the preset seed.
const seedShape = "7 layers, width 36, up to 18 heads in one, hull"

func (b *tab) shape() string {
	b.Helper()
	return b.eval("document.getElementById('shape').textContent")
}

// TestPreset chooses the model seed by keyboard and runs two programs with it: the
// outputs are those of the default, the sizes those of the weights.
func TestPreset(t *testing.T) {
	m, err := weights.Preset(weights.Seed)
	if err != nil {
		t.Fatal(err)
	}
	b := newTab(t)
	b.open("/#example=gcd")
	wide := b.text("preset-size")
	b.run(chromedp.Focus(id("preset")), chromedp.KeyEvent(kb.ArrowDown))
	b.until("document.querySelector('[data-testid=preset]').value === 'seed'")
	s := m.Size()
	want := fmt.Sprintf("%d slots, %d heads in each of %d layers, FFN up to %d wide, %s parameters", s.DModel, s.MaxHeads, s.Layers, s.MaxGates, bench.Group(int64(s.Parameters)))
	if got := b.text("preset-size"); got != want {
		t.Errorf("the sizes are %q, want %q", got, want)
	}
	b.runTo("done")
	if got := b.eval(results); got != "12" {
		t.Errorf("gcd(48, 36) is %q", got)
	}
	if got := b.shape(); got != seedShape {
		t.Errorf("the run is by %q, want %q", got, seedShape)
	}
	b.click("verify")
	b.until("document.getElementById('verdict').dataset.equal === 'true'")
	b.choose("example", "hungarian")
	b.runTo("done")
	e, _ := examples.Find("hungarian")
	b.printed(e.Output)
	if got := b.shape(); got != seedShape {
		t.Errorf("another example is run by %q, want %q", got, seedShape)
	}

	// The draft keeps the choice; the default is one click away.
	b.until("localStorage.getItem('wasmformer.draft.1') !== null")
	b.run(chromedp.Navigate("about:blank"))
	b.open("/")
	if got := b.value("preset"); got != weights.Seed {
		t.Errorf("after a reload the model is %q", got)
	}
	b.choose("limit", "100000")
	b.runTo("limit")
	if got := b.shape(); got != seedShape {
		t.Errorf("after a reload the run is by %q, want %q", got, seedShape)
	}
	b.choose("preset", "wide")
	if got := b.text("preset-size"); got != wide {
		t.Errorf("the sizes are %q, were %q", got, wide)
	}
	// What is chosen is for the next run: this one goes on as it began.
	b.eval("(document.getElementById('continue').click(), '')")
	b.until(tokens + " > 100000 && " + state + " !== 'running'")
	if got := b.shape(); got != seedShape {
		t.Errorf("the run goes on by %q, want %q", got, seedShape)
	}
	b.choose("limit", "0")
	b.runTo("done")
	b.printed(e.Output)
	if got := b.shape(); got == seedShape {
		t.Errorf("the run is by %q", got)
	}
	b.silent()
}

// TestPresetAttention compares what the view shows of a remainder by the model seed, its
// quotient's token, with the engine's numbers; and the other views say which model it is.
func TestPresetAttention(t *testing.T) {
	n := runNativeBy(t, "gcd", weights.Seed)
	b := newTab(t)
	b.open("/#example=gcd")
	b.choose("preset", "seed")
	b.runTo("done")
	b.untilRead()
	b.click("view-attention")
	i := slices.IndexFunc(n.steps, func(s trace.Step) bool { return s.WasmInstr() == "i32.eqz" })
	s := n.steps[i]
	at := s.To - 1
	b.lookAt(s.Index, at)
	look, err := n.Look(at - 1)
	if err != nil {
		t.Fatal(err)
	}
	shown, story := b.shownHeads("ol"), look.Story()
	if len(shown) != len(story) || len(story) < 2 {
		t.Fatalf("the page shows %+v, the engine has a story of %d heads", shown, len(story))
	}
	for i, h := range story {
		b.same(fmt.Sprintf("step %d", s.Index), shown[i], h, n)
	}
	const arcs = "document.querySelectorAll('#arcs [data-head]').length"
	if got := eval[int](b, arcs); got != len(story) {
		t.Errorf("%d arcs, want %d", got, len(story))
	}
	if got := b.eval("document.querySelector('#arc-prompt .token').textContent"); got != "i32.eqz" {
		t.Errorf("of the prompt %q is named", got)
	}

	// All heads are those that the weights use.
	used, unused := 0, 0
	for _, l := range look.Layers {
		for _, h := range l.Heads {
			switch zero := [2]float64{}; {
			case h.Name != "unused":
				used++
			case h.Query != zero || h.Key != zero || h.Value != zero:
				t.Errorf("head %d of layer %d is unused and not 0", h.Index, h.Layer)
			default:
				unused++
			}
		}
	}
	b.eval("(document.querySelector('[data-testid=attention] [data-key=all]').click(), '')")
	b.until("document.querySelectorAll('[data-testid=attention] ul > .lookup').length > 0")
	if got := len(b.shownHeads("ul")); got != used || unused == 0 {
		t.Errorf("%d heads are listed, want %d; %d are unused", got, used, unused)
	}
	for _, want := range []string{fmt.Sprintf("All %d heads", used), fmt.Sprintf("%d more are unused", unused)} {
		if got := b.text("attention"); !strings.Contains(got, want) {
			t.Errorf("the view does not say %q", want)
		}
	}
	b.eval("(document.querySelector('[data-testid=attention] [data-key=all]').scrollIntoView(), '')")
	b.screenshot("preset-heads-1280")

	b.click("view-hull")
	b.until("document.querySelector('[data-testid=hull-head]')?.options.length > 20")
	if eval[bool](b, "[...document.querySelector('[data-testid=hull-head]').options].some((o) => o.textContent.startsWith('unused'))") {
		t.Error("heads without keys are offered")
	}
	b.click("view-gradient")
	b.until("document.querySelector('[data-testid=gradient]').textContent.includes('derivatives are known of the model wide alone')")
	b.click("view-race")
	b.click("race-start")
	b.until(racing + " === 'over'")
	if got := b.text("race"); !strings.Contains(got, "gcd(48, 36), by the model seed") || b.eval("document.querySelector('.race-equal').dataset.equal") != "true" {
		t.Errorf("the race says %q", got)
	}
	b.click("view-timeline")
	b.until("document.querySelector('[data-testid=timeline]').textContent.includes('main.wat:')")

	// Views of the model follow the choice as soon as there is no run.
	b.click("view-model")
	says := func(layers int) {
		b.Helper()
		b.until(fmt.Sprintf("document.querySelector('.model-told')?.textContent.startsWith('%d layers, ')", layers))
	}
	says(7)
	b.choose("preset", "wide")
	says(7)
	b.click("reset")
	wide, err := weights.Preset(weights.Wide)
	if err != nil {
		t.Fatal(err)
	}
	says(len(wide.Layers))
	b.choose("preset", "seed")
	says(7)
	b.silent()
}

// TestPresetRoutines runs a program with floats by the model seed, and races it: its routines
// for them are fetched with the kernel, and the timeline has them, too.
func TestPresetRoutines(t *testing.T) {
	long(t)
	const wat = `(module (func (export "f") (param $x f64) (result f64) (f64.sqrt (f64.mul (local.get $x) (f64.const 4.5)))))`
	b := withWAT(t, wat)
	b.choose("preset", "seed")
	b.fill("export", "f")
	b.fill("args", "2")
	b.runTo("done")
	if got := b.eval(results); got != "3" {
		t.Errorf("√(2·4.5) is %q", got)
	}
	b.untilRead()
	b.fill("step", "2")
	b.click("view-timeline")
	b.until("document.querySelector('[data-testid=timeline]').textContent.includes('main.wat:')")
	b.click("view-race")
	b.click("race-start")
	b.until(racing + " === 'over'")
	if b.eval("document.querySelector('.race-equal').dataset.equal") != "true" {
		t.Errorf("the race says %q", b.text("race"))
	}
	b.silent()
}

// linkTo is a link to a program, with more fields behind its own.
func linkTo(t *testing.T, p link.Program, more ...byte) string {
	t.Helper()
	var packed bytes.Buffer
	z := zlib.NewWriter(&packed)
	if _, err := z.Write(append(p.Fields(), more...)); err != nil {
		t.Fatal(err)
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return "/#" + link.Text(packed.Bytes())
}

// TestPresetLink opens links and embeds that name a model, one that there is and one that
// there is not.
func TestPresetLink(t *testing.T) {
	long(t)
	e, _ := examples.Find("gcd")
	p := link.Program{Language: "wat", Source: e.Source, Export: "gcd", Args: "48 36", Step: 19, View: "attention", Model: "seed"}
	b := newTab(t)
	b.open(linkTo(t, p))
	b.until("document.getElementById('notice').textContent.includes('step 18')")
	b.runTo("done")
	if got := b.shape(); got != seedShape {
		t.Errorf("the link's run is by %q, want %q", got, seedShape)
	}
	b.untilLooked(runNativeBy(t, "gcd", weights.Seed).steps[18].To - 1)
	if got := b.link(); !strings.Contains(got, linkTo(t, link.Program{})[:3]) {
		t.Errorf("the link is %q", got)
	}
	other := newTab(t)
	other.run(chromedp.Navigate(b.link()))
	other.until("document.querySelector('[data-testid=preset]').value === 'seed'")

	b.run(chromedp.Navigate("about:blank"))
	b.open("/#example=gcd")
	p.Model = ""
	b.follow(linkTo(t, p, 12, 5, 'h', '<', 'u', 'g', 'e')[1:])
	b.until(`document.getElementById('notice').textContent.includes('model "h<uge", want one of wide, seed. Nothing was changed')`)

	for query, want := range map[string]string{"model=seed": "7 layers", "model=wide": " layers", "model=%3Cb%3E": " layers"} {
		b.run(chromedp.Navigate("about:blank"))
		b.open("/embed.html?example=gcd&" + query)
		b.runTo("done")
		if got := b.shape(); !strings.HasPrefix(got, want) && (want != " layers" || got == seedShape) {
			t.Errorf("%s: the embed's run is by %q", query, got)
		}
		shown := eval[bool](b, "document.querySelector('[data-testid=which]').checkVisibility()")
		if seed := query == "model=seed"; shown != seed || seed && b.text("which") != "by the model seed" {
			t.Errorf("%s: the embed says %q, shown: %v", query, b.text("which"), shown)
		} else if seed {
			b.screenshot("embed-which-1280")
			b.size(390, 844)
			if over := eval[float64](b, "document.documentElement.scrollWidth - innerWidth"); over > 0 {
				t.Errorf("at 390 px the embed is %v px too wide", over)
			}
			b.screenshot("embed-which-390")
			b.size(1280, 800)
		}
		said := b.eval("document.getElementById('notice-text').textContent")
		if bad := strings.Contains(query, "%3C"); bad != strings.Contains(said, "no model “<b>”: want wide or seed") {
			t.Errorf("%s: the embed says %q", query, said)
		}
	}
}

// TestPresetFile takes the kernel's file away, and gives one that is another: the page
// says so, and keeps the model and the program.
func TestPresetFile(t *testing.T) {
	server, giveBack := without(t, "/seed-kernel-", http.StatusServiceUnavailable)
	b := newTab(t)
	b.run(chromedp.Navigate(server.URL + "/#example=gcd"))
	b.state("ready")
	b.choose("preset", "seed")
	b.until("document.getElementById('notice').textContent.includes('HTTP 503')")
	if got := b.value("preset"); got != "wide" {
		t.Errorf("the choice is %q", got)
	}
	b.screenshot("preset-failed")
	b.runTo("done")
	if got := b.shape(); got == seedShape {
		t.Errorf("the run is by %q", got)
	}
	giveBack()
	b.choose("preset", "seed")
	b.runTo("done")
	if got := b.shape(); got != seedShape {
		t.Errorf("the run is by %q, want %q", got, seedShape)
	}
}

// TestPresetRefused runs what the seed's machine does not take: the message says what.
func TestPresetRefused(t *testing.T) {
	tables := strings.Repeat("(table 1 funcref)", 5)
	b := withWAT(t, `(module `+tables+`(func (export "main") (result i32) i32.const 1))`)
	b.fill("export", "main")
	b.choose("preset", "seed")
	b.runTo("error")
	t.Log(b.failure())
	if got := b.failure(); !strings.Contains(got, "table") {
		t.Errorf("the failure is %q", got)
	}
	b.choose("preset", "wide")
	b.runTo("done")
}
