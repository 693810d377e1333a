package tests

import (
	"fmt"
	"math/rand/v2"
	"net/http"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"

	"wasmformer/engine"
	"wasmformer/engine/inspect"
	"wasmformer/engine/trace"
	"wasmformer/engine/weights"
	"wasmformer/site/examples"
)

// native is a run outside of the browser, with what the weights say of it.
type native struct {
	*inspect.Inspector
	tokens []trace.Token
	steps  []trace.Step
}

func runNative(t *testing.T, name string) native {
	t.Helper()
	return runNativeBy(t, name, weights.Wide)
}

// runNativeBy is runNative by a preset.
func runNativeBy(t *testing.T, name, preset string) native {
	t.Helper()
	m, err := weights.Preset(preset)
	if err != nil {
		t.Fatal(err)
	}
	e, ok := examples.Find(name)
	if !ok {
		t.Fatal("no example " + name)
	}
	module, err := engine.Compile(e.Wasm)
	if err != nil {
		t.Fatal(err)
	}
	instance, err := module.Instantiate(t.Context(), engine.Options{Decoder: engine.Planned, Model: m})
	if err != nil {
		t.Fatal(err)
	}
	if e.Invoke == "" {
		err = instance.Compute(t.Context(), []byte(e.Input))
	} else {
		var args []uint64
		for _, a := range e.Args {
			n, err := strconv.ParseUint(a, 10, 64)
			if err != nil {
				t.Fatal(err)
			}
			args = append(args, n)
		}
		_, err = instance.ExportedFunction(e.Invoke).Call(t.Context(), args...)
	}
	if err != nil {
		t.Fatal(err)
	}
	in, err := inspect.New(m)
	if err != nil {
		t.Fatal(err)
	}
	n := native{Inspector: in, tokens: instance.Tokens()}
	if err := in.Append(n.tokens...); err != nil {
		t.Fatal(err)
	}
	log := instance.NewLog()
	for log.Advance(1 << 20) {
	}
	n.steps = log.Steps(0, log.Len())
	for _, s := range n.steps {
		for at := s.From; at < s.To; at++ {
			if instance.Decoded(at) == s.Host { // what the view takes a step of the host to be
				t.Fatalf("token %d of step %d: decoded %v, host %v", at, s.Index, instance.Decoded(at), s.Host)
			}
		}
	}
	return n
}

// shownHead is a head as the page shows it.
type shownHead struct {
	Head, Place, Token string
	To                 string   // "" for a mean
	Numbers            []string // of query, key and value
}

// shownHeads are the heads in a list of the view; texts are read as they are shown.
func (b *tab) shownHeads(list string) []shownHead {
	b.Helper()
	return eval[[]shownHead](b, `[...document.querySelectorAll('[data-testid=attention] `+list+` > .lookup')].map((e) => ({
		Head: e.dataset.head, Place: e.dataset.place, Token: e.querySelector('.from .token')?.textContent ?? '',
		To: e.querySelector('.from').dataset.to ?? '',
		Numbers: [...e.querySelectorAll('dl > div')].slice(0, 3).flatMap((d) => d.querySelector('dd').textContent.slice(1, -1).split(', '))}))`)
}

// same compares a head that is shown with the engine's.
func (b *tab) same(where string, got shownHead, want *inspect.Head, n native) {
	b.Helper()
	numbers := []float64{want.Query[0], want.Query[1], want.Key[0], want.Key[1], want.Value[0], want.Value[1]}
	place, to, token := fmt.Sprintf("%d.%d", want.Layer, want.Index), strconv.Itoa(want.Found), n.tokens[want.Found].String()
	if want.Mean {
		to, token = "", ""
	}
	ok := len(got.Numbers) == len(numbers) && got.Head == want.Name && got.Place == place && got.To == to && got.Token == token
	for i := 0; ok && i < len(numbers); i++ {
		x, err := strconv.ParseFloat(strings.Replace(got.Numbers[i], "−", "-", 1), 64)
		ok = err == nil && x == numbers[i]
	}
	if !ok {
		b.Errorf("%s: the page shows %+v, the engine says %+v, reading %s", where, got, *want, token)
	}
}

// lookAt selects a step and waits until its last token, or another one, is shown.
func (b *tab) lookAt(step, position int) {
	b.Helper()
	b.fill("step", strconv.Itoa(step))
	b.untilLooked(position)
}

func (b *tab) untilLooked(position int) {
	b.Helper()
	b.until(fmt.Sprintf("document.querySelector('[data-testid=attention] .looked')?.dataset.position === '%d' && document.querySelector('[data-testid=attention] ol')", position))
}

// TestAttention compares what the view shows of gcd's remainders with the engine's
// own numbers, and its arcs with both.
func TestAttention(t *testing.T) {
	n := runNative(t, "gcd")
	b := newTab(t)
	b.open("/#example=gcd")
	b.runTo("done")
	b.untilRead()
	b.click("view-attention")
	steps := 0
	for _, s := range n.steps {
		if s.WasmInstr() != "i32.rem_u" {
			continue
		}
		steps++
		at := s.To - 1
		b.lookAt(s.Index, at)
		look, err := n.Look(at - 1)
		if err != nil {
			t.Fatal(err)
		}
		where := fmt.Sprintf("step %d", s.Index)
		shown, story := b.shownHeads("ol"), look.Story()
		if len(shown) != len(story) || len(story) != 3 {
			t.Fatalf("%s: the page shows %+v, the engine has a story of %d heads", where, shown, len(story))
		}
		var want []string
		for i, h := range story {
			b.same(where, shown[i], h, n)
			want = append(want, fmt.Sprintf("%d %s %d %d", s.Index, h.Name, at, h.Found))
		}
		const arcs = `[...document.querySelectorAll('#arcs [data-head]')].map((e) => [e.dataset.step, e.dataset.head, e.dataset.from, e.dataset.to].join(' '))`
		if got := eval[[]string](b, arcs); !slices.Equal(got, want) {
			t.Errorf("%s: the arcs are %q, want %q", where, got, want)
		}
		// The instruction stands in the prompt, the operands in the trace.
		if got := b.eval("document.querySelector('#arc-prompt .token').textContent"); got != "i32.rem_u" {
			t.Errorf("%s: of the prompt %q is named", where, got)
		}
		text := b.text("attention")
		for i, name := range []string{"A", "B"} {
			if want := fmt.Sprintf("reads the number of operand %s: %d", name, s.Operands[i]); !strings.Contains(text, want) {
				t.Errorf("%s: the page does not say %q", where, want)
			}
		}
	}
	if steps != 2 {
		t.Errorf("%d remainders", steps)
	}

	// Step 18 reads rows that are on screen; a click on an arc's end goes to one.
	b.until(`(() => { const row = document.getElementById('row-9').getBoundingClientRect(),
		end = document.querySelector('#arcs [data-head=A] .end circle').getBoundingClientRect();
		return Math.abs((row.top + row.bottom) / 2 - (end.top + end.bottom) / 2) < 1 })()`)
	b.run(chromedp.Click(chromedp.CSS("#arcs [data-head=A] .end")))
	b.until("document.querySelector('[data-testid=step]').value === '9'")

	b.lookAt(1, n.steps[1].To-1)
	b.fill("step", "0")
	b.until("document.querySelector('[data-testid=attention]').textContent.includes('The host gave this token')")
	if got := b.eval("String(document.querySelectorAll('#arcs [data-head]').length)"); got != "0" {
		t.Errorf("a token that nobody decoded has %s arcs", got)
	}
}

// TestAllHeads compares every head at some steps of another program.
func TestAllHeads(t *testing.T) {
	long(t)
	n := runNative(t, "addition")
	b := newTab(t)
	b.open("/#example=addition")
	b.runTo("done")
	b.untilRead()
	b.click("view-attention")
	b.lookAt(1, n.steps[1].To-1)
	b.eval("(document.querySelector('[data-key=all]').click(), '')")
	random := rand.New(rand.NewPCG(11, 1))
	for range 12 {
		s := n.steps[1+random.IntN(len(n.steps)-1)]
		if s.Host {
			continue
		}
		b.lookAt(s.Index, s.To-1)
		look, err := n.Look(s.To - 2)
		if err != nil {
			t.Fatal(err)
		}
		var want []*inspect.Head
		for l := range look.Layers {
			for h := range look.Layers[l].Heads {
				want = append(want, &look.Layers[l].Heads[h])
			}
		}
		shown := b.shownHeads("ul")
		if len(shown) != len(want) {
			t.Fatalf("step %d: %d heads are shown, there are %d", s.Index, len(shown), len(want))
		}
		for i, h := range want {
			b.same(fmt.Sprintf("step %d", s.Index), shown[i], h, n)
		}
		unread := 0
		for _, h := range want {
			if !h.Read {
				unread++
			}
		}
		if got := eval[int](b, "document.querySelectorAll('[data-testid=attention] .unread').length"); got != unread {
			t.Errorf("step %d: %d heads are shown as not read, want %d", s.Index, got, unread)
		}
	}
}

// edges are the marks of arcs whose rows are not on screen.
const edges = `[...document.querySelectorAll('#arcs .far')].map((e) => e.parentElement.dataset.head + ' ' + e.textContent).join()`

// TestArcsScroll scrolls the list: an arc's end follows its row, and stays at the
// edge with the distance when the row is gone.
func TestArcsScroll(t *testing.T) {
	long(t)
	b := newTab(t)
	b.open("/#example=gcd")
	b.runTo("done")
	b.untilRead()
	b.click("view-attention")
	b.lookAt(18, 279)
	for _, c := range []struct {
		top  int
		want string
	}{{200, ""}, {240, "A ↑9"}, {288, "A ↑9,B ↑7"}, {200, ""}} {
		b.eval(fmt.Sprintf("(document.getElementById('trace').scrollTop = %d, '')", c.top))
		b.until(fmt.Sprintf("(%s) === '%s'", edges, c.want))
	}
}

// TestAttentionKeys uses the view by keys alone.
func TestAttentionKeys(t *testing.T) {
	long(t)
	b := newTab(t)
	b.open("/#example=gcd")
	b.runTo("done")
	b.untilRead()
	b.fill("step", "18")
	b.run(chromedp.Focus(chromedp.CSS("#view-state")))
	b.run(chromedp.KeyEvent(kb.ArrowRight))
	if got := b.eval("document.activeElement.id"); got != "view-attention" {
		t.Fatalf("Right from the tab State leads to %q", got)
	}
	b.untilLooked(279)
	// The button Large, the panel, the token, two heads in the plane, then operand A's step.
	for range 6 {
		b.run(chromedp.KeyEvent(kb.Tab))
	}
	if got := b.eval("document.activeElement.textContent"); got != "step 9" {
		t.Fatalf("Tab leads to %q, want the link to step 9", got)
	}
	b.run(chromedp.KeyEvent(kb.Enter))
	b.until("document.querySelector('[data-testid=step]').value === '9'")
	b.until("document.querySelector('[data-testid=attention] h3').textContent.includes('Step 9')")
	if got := b.eval("String(document.querySelector('[data-testid=attention]').contains(document.activeElement))"); got != "true" {
		t.Errorf("the focus left the view for %s", b.eval("document.activeElement.outerHTML.slice(0, 80)"))
	}
}

// TestAttentionLink opens a link to a token that is not its step's last, with all
// heads.
func TestAttentionLink(t *testing.T) {
	long(t)
	n := runNative(t, "addition")
	i := slices.IndexFunc(n.steps, func(s trace.Step) bool { return !s.Host && len(s.Tokens) == 2 })
	s := n.steps[i]
	b := newTab(t)
	b.open("/#example=addition")
	b.runTo("done")
	b.untilRead()
	b.click("view-attention")
	b.lookAt(s.Index, s.To-1)
	b.eval("(document.querySelector('[data-key=token-0]').click(), '')")
	b.untilLooked(s.From)
	b.eval("(document.querySelector('[data-key=all]').click(), '')")
	b.until("document.querySelector('[data-testid=attention] ul')")
	want := b.text("attention")
	b.eval("(document.getElementById('share-step').checked = true, '')")
	link := b.link()

	other := newTab(t) // a fresh profile
	other.open("/" + link[strings.Index(link, "#"):])
	other.runTo("done")
	other.untilLooked(s.From)
	other.until("document.querySelector('[data-testid=attention] .reading').textContent.startsWith('all')")
	if got := other.text("attention"); got != want {
		t.Errorf("the link shows %q, want %q", got, want)
	}
}

// TestInspectorOnDemand counts what a closed view asks of the network and of the
// engine, opens it during a run, and closes it again.
func TestInspectorOnDemand(t *testing.T) {
	b := newTab(t)
	b.open("/#example=gcd")
	b.eval(`(() => { window.asked = 0; const post = Worker.prototype.postMessage;
		Worker.prototype.postMessage = function (m) { if (m.type === 'tokens') window.asked++; return post.apply(this, arguments) }; return '' })()`)
	const fetched = "performance.getEntriesByType('resource').some((e) => /\\/(inspector|attention)-/.test(e.name))"
	b.runTo("done")
	b.untilRead()
	b.choose("language", "wat")
	b.choose("limit", "0")
	b.write("(module (func (export \"main\") (loop (br 0))))\n")
	b.start("run")
	b.untilRunning(tokens + " > 1000000")
	if eval[bool](b, fetched) || eval[int](b, "window.asked") != 0 {
		t.Errorf("the closed view asked the engine for tokens %d times, fetched: %v", eval[int](b, "window.asked"), eval[bool](b, fetched))
	}
	b.eval("(document.querySelector('[data-testid=view-attention]').click(), '')")
	b.fill("step", "3")
	b.untilRunning("document.querySelector('[data-testid=attention] .reading')?.textContent.includes(' tokens read')")
	b.untilRunning("document.querySelector('[data-testid=attention] ol')") // while both go on
	b.screenshot("attention-running")
	b.eval("(document.getElementById('view-state').click(), '')")
	b.untilRunning(tokens + " > 3000000")
	asked := eval[int](b, "window.asked")
	now := eval[float64](b, tokens)
	b.untilRunning(fmt.Sprintf("%s > %v", tokens, now+2_000_000))
	if got := eval[int](b, "window.asked"); got != asked {
		t.Errorf("the closed view asked for tokens %d times more", got-asked)
	}
	b.clickTo("stop", "stopped")
}

// TestInspectorFile takes the inspector's file away: the view says so, and works
// once it is there.
func TestInspectorFile(t *testing.T) {
	long(t)
	server, giveBack := without(t, "/inspector-", http.StatusServiceUnavailable)
	b := newTab(t)
	b.run(chromedp.Navigate(server.URL + "/#example=gcd"))
	b.state("ready")
	b.click("view-attention")
	b.until("document.querySelector('[data-testid=attention] .reading')?.textContent.includes('HTTP 503')")
	if got := b.text("attention"); strings.Contains(got, "engine") {
		t.Errorf("the view blames the engine: %q", got)
	}
	b.screenshot("attention-failed")
	giveBack()
	b.runTo("done")
	b.untilRead()
	b.eval("(document.querySelector('[data-key=again]').click(), '')")
	b.lookAt(18, 279)
}

// TestSlowAttention follows a slow run: the arcs are there while it goes on.
func TestSlowAttention(t *testing.T) {
	long(t)
	b := newTab(t)
	b.open("/#example=gcd")
	b.click("view-attention")
	b.runTo("done")
	b.until("document.querySelector('[data-testid=attention] .reading')?.textContent.startsWith('all')") // the inspector has started
	b.click("slow")
	b.start("run")
	b.untilRunning("document.querySelectorAll('#arcs [data-head]').length === 3")
	b.click("fast")
	b.state("done")
	if said := b.errors(); len(said) > 0 {
		t.Errorf("the console said %q", said)
	}
}

// TestAttentionEmbed shows the view in an embed, and everything on narrow screens.
func TestAttentionEmbed(t *testing.T) {
	long(t)
	b := newTab(t)
	for _, path := range []string{"/embed.html?example=gcd&view=attention", "/#example=gcd"} {
		b.run(chromedp.Navigate("about:blank"))
		b.open(path)
		b.runTo("done")
		b.untilRead()
		for _, width := range []int64{720, 390, 360} {
			b.size(width, 900)
			b.eval("(document.querySelector('[data-show=trace]').click(), document.getElementById('view-attention').click(), '')")
			b.lookAt(18, 279)
			if over := eval[float64](b, "document.documentElement.scrollWidth - innerWidth"); over > 0 {
				t.Errorf("%s at %d px is %v px too wide", path, width, over)
			}
			if got := eval[float64](b, "document.querySelector('[data-testid=attention]').clientHeight"); got < 100 {
				t.Errorf("%s at %d px: the view is %v px high", path, width, got)
			}
			b.screenshot(fmt.Sprintf("attention-%t-%d", strings.Contains(path, "embed"), width))
		}
	}
}

// TestAttentionQuick steps on while the inspector starts, and faster than it answers:
// what is shown in the end is the selected step, whole.
func TestAttentionQuick(t *testing.T) {
	long(t)
	n := runNative(t, "gcd")
	b := newTab(t)
	b.open("/#example=gcd")
	b.runTo("done")
	b.untilRead()
	b.fill("step", "1")
	b.click("view-attention")
	for range 12 {
		b.click("step-forward")
		time.Sleep(60 * time.Millisecond)
	}
	same := func(step int) {
		t.Helper()
		b.untilLooked(n.steps[step].To - 1)
		if got, want := b.eval("document.querySelector('[data-testid=attention] h3').textContent"), fmt.Sprintf("Step %d: ", step); !strings.HasPrefix(got, want) {
			t.Errorf("the heading is %q, want %q", got, want)
		}
	}
	same(13)
	b.eval(`(async () => { const step = document.querySelector('[data-testid=step-forward]');
		for (let i = 0; i < 15; i++) { step.click(); if (i % 4 === 0) await new Promise(requestAnimationFrame) } return '' })()`)
	same(28)
}
