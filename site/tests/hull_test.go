package tests

import (
	"fmt"
	"math"
	"math/rand/v2"
	"strconv"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/input"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"

	"wasmformer/engine/inspect"
	"wasmformer/hull"
)

// openHull runs an example and shows a step's last token in the view.
func openHull(t *testing.T, example string, step int, n native) *tab {
	t.Helper()
	b := newTab(t)
	b.open("/#example=" + example)
	b.runTo("done")
	b.untilRead()
	b.click("view-hull")
	b.hullAt(step, n)
	return b
}

func (b *tab) hullAt(step int, n native) {
	b.Helper()
	b.fill("step", strconv.Itoa(step))
	b.untilHull(n.steps[step].To-2, "")
}

// untilHull waits for the picture of a position, and of a query unless it is "".
func (b *tab) untilHull(position int, query string) {
	b.Helper()
	b.until(fmt.Sprintf(`(() => { const e = document.querySelector('[data-testid=hull] .hull');
		return e?.dataset.position === '%d' && e.ariaBusy === 'false' && (%q === '' || e.dataset.asked === %q) })()`, position, query, query))
}

// shownPlane is what the view says in words and numbers.
type shownPlane struct {
	Head, Asked, Said string
	Numbers           map[string]string
	Probes            []struct{ Left, Right, Rises, Part string }
}

func (b *tab) shownPlane() shownPlane {
	b.Helper()
	return eval[shownPlane](b, `(() => { const e = document.querySelector('[data-testid=hull] .hull');
		const numbers = Object.fromEntries([...e.querySelectorAll('dd')].map((d) => [d.dataset.name, d.textContent]));
		return { Head: e.querySelector('select').value, Asked: e.dataset.asked, Said: e.querySelector('[role=status]').textContent, Numbers: numbers,
			Probes: [...e.querySelectorAll('details li[data-part]')].map((l) => ({Left: l.dataset.left, Right: l.dataset.right, Rises: l.dataset.rises, Part: l.dataset.part})) } })()`)
}

// number is a number of the page as text.
func number(x float64) string {
	return strings.ReplaceAll(jsNumber(x), "-", "−")
}

// jsNumber writes a number as JavaScript does, if it is not very large or small.
func jsNumber(x float64) string {
	if x == 0 {
		return "0"
	}
	if a := math.Abs(x); a < 1e-6 || a >= 1e21 {
		return strings.NewReplacer("e+0", "e+", "e-0", "e-").Replace(strconv.FormatFloat(x, 'e', -1, 64))
	}
	return strconv.FormatFloat(x, 'f', -1, 64)
}

func point(p [2]float64) string { return "(" + number(p[0]) + ", " + number(p[1]) + ")" }

func grouped(n int) string {
	s := strconv.Itoa(n)
	for i := len(s) - 3; i > 0; i -= 3 {
		s = s[:i] + "," + s[i:]
	}
	return s
}

// samePlane compares what is shown with a hull that is made here of the inspector's keys,
// and with a scan of them.
func (b *tab) samePlane(where string, n native, position int, head *inspect.Head, query [2]float64) {
	b.Helper()
	got := b.shownPlane()
	keys, positions, err := n.Keys(head.Keys, position)
	if err != nil {
		b.Fatal(err)
	}
	if len(keys) == 0 {
		if len(got.Numbers) > 0 || got.Said == "" {
			b.Errorf("%s: no keys, the page shows %+v", where, got)
		}
		return
	}
	var h hull.Latest
	best := 0
	score := func(k [2]float64) float64 { return query[0]*k[0] + query[1]*k[1] }
	for i, k := range keys {
		h.Insert(k[0], k[1], uint32(i))
		if score(k) >= score(keys[best]) {
			best = i
		}
	}
	upper, _ := h.Vertices()
	probes := h.Probes(query[0], query[1])
	id, _ := h.Query(query[0], query[1])
	winner := int(id)
	if query == head.Query && positions[winner] != head.Found {
		b.Errorf("%s: the hull finds %d, the head %d", where, positions[winner], head.Found)
	}
	if score(keys[best]) != score(keys[winner]) {
		b.Errorf("%s: the hull finds %v, a scan %v", where, keys[winner], keys[best])
	}
	margin := math.Inf(1)
	for _, k := range keys {
		if k != keys[winner] {
			margin = min(margin, query[0]*(keys[winner][0]-k[0])+query[1]*(keys[winner][1]-k[1]))
		}
	}
	text := func(name, want string) {
		b.Helper()
		if !strings.HasPrefix(got.Numbers[name], want) {
			b.Errorf("%s: %s is %q, want %q", where, name, got.Numbers[name], want)
		}
	}
	if want := jsNumber(query[0]) + " " + jsNumber(query[1]); got.Asked != want {
		b.Errorf("%s: the query is %s, want %s", where, got.Asked, want)
	}
	text("winner", point(keys[winner])+" "+n.tokens[positions[winner]].String()+"position "+grouped(positions[winner]))
	text("score", number(score(keys[winner])))
	text("keys", grouped(len(keys)))
	text("corners", grouped(len(upper))+" of")
	if !math.IsInf(margin, 1) {
		text("margin", number(margin))
	}
	if nobody := strings.HasPrefix(got.Said, "Nobody asked "+point(query)); nobody == (query == head.Query) {
		b.Errorf("%s: the page says %q of the query %v, the head's own is %v", where, got.Said, query, head.Query)
	}
	if len(got.Probes) != len(probes) {
		b.Fatalf("%s: %d comparisons are shown, want %d", where, len(got.Probes), len(probes))
	}
	for i, p := range probes {
		left, right := strconv.Itoa(positions[p.Left.ID]), strconv.Itoa(positions[p.Right.ID])
		if g := got.Probes[i]; g.Left != left || g.Right != right || g.Rises != strconv.FormatBool(p.Rises) || g.Part != p.Part {
			b.Errorf("%s: comparison %d is %+v, want %+v, positions %s and %s", where, i+1, g, p, left, right)
		}
	}
}

func (n native) headAt(t *testing.T, position int, place string) *inspect.Head {
	t.Helper()
	look, err := n.Look(position)
	if err != nil {
		t.Fatal(err)
	}
	var layer, head int
	if _, err := fmt.Sscanf(place, "%d.%d", &layer, &head); err != nil {
		t.Fatal(err)
	}
	return &look.Layers[layer].Heads[head]
}

// TestHull compares the view's numbers of random heads at random steps with a hull made
// here, for the head's query and for others.
func TestHull(t *testing.T) {
	n := runNative(t, "addition")
	r := rand.New(rand.NewPCG(5, 2))
	last := len(n.steps) - 1
	b := openHull(t, "addition", last, n)
	// The story's first head stands there first.
	at := n.steps[last].To - 2
	look, err := n.Look(at)
	if err != nil {
		t.Fatal(err)
	}
	if story := look.Story(); len(story) > 0 {
		if got, want := b.shownPlane().Head, fmt.Sprintf("%d.%d", story[0].Layer, story[0].Index); got != want {
			t.Errorf("the head %s is shown first, want %s", got, want)
		}
	}
	searched := 0
	for range 14 {
		step := 1 + r.IntN(last)
		if n.steps[step].Host {
			continue
		}
		b.hullAt(step, n)
		at := n.steps[step].To - 2
		places := eval[[]string](b, "[...document.querySelectorAll('[data-testid=hull-head] option')].map((o) => o.value)")
		place := places[r.IntN(len(places))]
		head := n.headAt(t, at, place)
		keys, _, err := n.Keys(head.Keys, at)
		if err != nil {
			t.Fatal(err)
		}
		b.choose("hull-head", place)
		own := ""
		if len(keys) > 0 {
			own = jsNumber(head.Query[0]) + " " + jsNumber(head.Query[1])
		}
		b.untilHull(at, own)
		where := fmt.Sprintf("step %d, head %s (%s)", step, place, head.Name)
		b.untilNamed()
		b.samePlane(where, n, at, head, head.Query)
		if len(keys) == 0 {
			continue
		}
		if n.Kept(head.Keys) == "searched" {
			searched++
		}
		q := math.Round((head.Query[0]+(r.Float64()-0.5)*20)*1000) / 1000
		b.fill("hull-query", jsNumber(q))
		b.untilHull(at, jsNumber(q)+" 1")
		b.untilNamed()
		b.samePlane(where+", another query", n, at, head, [2]float64{q, 1})
		b.eval("(document.querySelector('[data-testid=hull] [data-key=own]').click(), '')")
		b.untilHull(at, own)
	}
	if searched < 3 {
		t.Errorf("only %d heads had a hull", searched)
	}
	b.silent()
}

// untilNamed waits until the winner's token has its name.
func (b *tab) untilNamed() {
	b.Helper()
	b.until("(() => { const w = document.querySelector('[data-testid=hull] dd[data-name=winner]'); return !w || w.querySelector('.token') })()")
}

// stepOf is the last step of an instruction.
func (n native) stepOf(t *testing.T, instr string) int {
	t.Helper()
	for i := len(n.steps) - 1; i > 0; i-- {
		if n.steps[i].WasmInstr() == instr {
			return i
		}
	}
	t.Fatal("no step of " + instr)
	return 0
}

// corners are the corners that the list shows.
const corners = `[...document.querySelectorAll('[data-testid=hull] details:last-of-type li')].map((l) => l.textContent)`

// TestHullCorners opens the list of corners, and moves about in the plane: what is in
// sight is listed, corner by corner.
func TestHullCorners(t *testing.T) {
	long(t)
	n := runNative(t, "gcd")
	step := n.stepOf(t, "i32.rem_u")
	b := openHull(t, "gcd", step, n)
	at := n.steps[step].To - 2
	head := n.headAt(t, at, b.shownPlane().Head)
	keys, positions, err := n.Keys(head.Keys, at)
	if err != nil {
		t.Fatal(err)
	}
	var h hull.Latest
	for i, k := range keys {
		h.Insert(k[0], k[1], uint32(i))
	}
	upper, _ := h.Vertices()
	listed := func(from, to int) {
		t.Helper()
		var want []string
		for _, v := range upper[from:to] {
			want = append(want, fmt.Sprintf("%s position %s", point([2]float64{v.X, v.Y}), grouped(positions[v.ID])))
		}
		b.until(fmt.Sprintf("JSON.stringify(%s) === JSON.stringify(%s)", corners, quoted(want)))
	}
	b.eval("(document.querySelector('[data-testid=hull] details:last-of-type summary').click(), '')")
	b.eval("(document.querySelector('[data-testid=hull] [data-key=whole]').click(), '')")
	listed(0, len(upper))
	// Half of it, around the middle: x from 8 to 24 and the space at both sides.
	b.eval("(document.querySelector('[data-testid=hull] [data-key=in]').click(), '')")
	listed(4, 13)
	b.eval("(document.querySelector('[data-testid=hull] canvas').focus(), '')")
	for range 2 {
		b.run(chromedp.KeyEvent(kb.ArrowRight))
	}
	listed(6, 16)
	b.run(chromedp.KeyEvent("0"))
	listed(0, len(upper))
	if got := b.text("hull"); !strings.Contains(got, "y above the chord of what is seen, y + 8 · x,") {
		t.Errorf("the axis is not explained: %q", got)
	}
	b.eval("(document.querySelector('[data-testid=hull] input[type=checkbox]').click(), '')")
	b.until("document.querySelector('[data-testid=hull] .axes').textContent.includes('Up: y, from')")
}

// quoted is a list as JavaScript.
func quoted(list []string) string {
	var out []string
	for _, s := range list {
		out = append(out, strconv.Quote(s))
	}
	return "[" + strings.Join(out, ",") + "]"
}

// TestHullDrag drags the query's arrow: another key wins, and the page says that nobody
// asked.
func TestHullDrag(t *testing.T) {
	long(t)
	n := runNative(t, "gcd")
	step := n.stepOf(t, "i32.rem_u")
	b := openHull(t, "gcd", step, n)
	at := n.steps[step].To - 2
	head := n.headAt(t, at, b.shownPlane().Head)
	b.eval("(document.querySelector('[data-testid=hull] .plane').scrollIntoView({block: 'center'}), '')")
	from := eval[[]float64](b, `(() => { const r = document.querySelector('[data-testid=hull] .handle').getBoundingClientRect(); return [r.left + r.width / 2, r.top + r.height / 2] })()`)
	mouse := func(kind string, x, y float64) {
		t.Helper()
		if _, err := chromedp.Call(b.ctx, input.DispatchMouseEvent, input.DispatchMouseEventParams{Type: input.DispatchMouseEventType(kind), X: x, Y: y, Button: input.MouseButtonLeft, ClickCount: 1}); err != nil {
			t.Fatal(err)
		}
	}
	mouse("mousePressed", from[0], from[1])
	for i := range 6 {
		mouse("mouseMoved", from[0]+float64(8*i), from[1]+float64(3*i))
	}
	mouse("mouseReleased", from[0]+40, from[1]+15)
	b.until("document.querySelector('[data-testid=hull] .nobody')")
	b.untilHull(at, "")
	b.untilNamed()
	var q float64
	if _, err := fmt.Sscan(b.shownPlane().Asked, &q); err != nil || q <= head.Query[0] {
		t.Fatalf("dragged to the right, the query is %q, it was %v", b.shownPlane().Asked, head.Query)
	}
	b.samePlane("dragged", n, at, head, [2]float64{q, 1})
	b.screenshot("hull-dragged")
	if winner := b.shownPlane().Numbers["winner"]; strings.HasPrefix(winner, point(head.Key)) {
		t.Errorf("the winner is still %s", winner)
	}

	// And back, then by keys and by the field.
	b.eval("(document.querySelector('[data-testid=hull] [data-key=own]').click(), '')")
	b.untilHull(at, jsNumber(head.Query[0])+" 1")
	b.samePlane("back", n, at, head, head.Query)
	angle := func() float64 {
		return eval[float64](b, "Number(document.querySelector('[data-testid=hull] .handle').ariaValueNow)")
	}
	before := angle()
	b.run(chromedp.Focus(chromedp.CSS("[data-testid=hull] .handle")))
	b.run(chromedp.KeyEvent(kb.ArrowRight))
	b.until(fmt.Sprintf("Math.abs(document.querySelector('[data-testid=hull] .handle').ariaValueNow - %v) < 0.11", before+1))
	b.fill("hull-angle", "−60")
	b.until("Math.abs(Number(document.querySelector('[data-testid=hull] .handle').ariaValueNow) + 60) < 0.11")
	b.untilNamed()
	if _, err := fmt.Sscan(b.shownPlane().Asked, &q); err != nil {
		t.Fatal(err)
	}
	b.samePlane("by the angle", n, at, head, [2]float64{q, 1})
	b.fill("hull-query", "seven")
	if got := eval[bool](b, "document.querySelector('[data-testid=hull-query]').validity.valid"); got {
		t.Error("seven is taken for a number")
	}
	b.silent()
}

// TestHullTime moves through time: the keys so far, the query of then, and the step that
// is selected.
func TestHullTime(t *testing.T) {
	long(t)
	n := runNative(t, "gcd")
	step := n.stepOf(t, "i32.rem_u")
	b := openHull(t, "gcd", step, n)
	look, err := n.Look(n.steps[step].To - 2)
	if err != nil {
		t.Fatal(err)
	}
	var place string
	for _, l := range look.Layers {
		for _, h := range l.Heads {
			if h.Name == "stack.A" && place == "" {
				place = fmt.Sprintf("%d.%d", h.Layer, h.Index)
			}
		}
	}
	b.choose("hull-head", place)
	for _, to := range []int{step - 5, step, 3} {
		at := n.steps[to].To - 2
		b.eval(fmt.Sprintf(`(() => { const e = document.querySelector('[data-testid=hull-time]'); e.value = %d;
			e.dispatchEvent(new Event('input')); e.dispatchEvent(new Event('change')); return '' })()`, at))
		b.untilHull(at, "")
		b.until(fmt.Sprintf("document.querySelector('[data-testid=step]').value === '%d'", to))
		b.until(fmt.Sprintf("document.querySelector('[data-testid=hull] h3').textContent.startsWith('Step %d:')", to))
		head := n.headAt(t, at, place)
		b.untilHull(at, jsNumber(head.Query[0])+" 1")
		b.untilNamed()
		b.samePlane(fmt.Sprintf("position %d", at), n, at, head, head.Query)
	}
	// The prompt belongs to no step; its keys are there.
	b.eval(`(() => { const e = document.querySelector('[data-testid=hull-time]'); e.value = 2;
		e.dispatchEvent(new Event('input')); e.dispatchEvent(new Event('change')); return '' })()`)
	b.untilHull(2, "")
	b.until("document.querySelector('[data-testid=hull]').textContent.includes('before the selected token')")
}

// TestHullLink goes from the attention view to a head's plane, asks another query there,
// and makes a link that shows the same.
func TestHullLink(t *testing.T) {
	long(t)
	n := runNative(t, "gcd")
	step := n.stepOf(t, "i32.rem_u")
	b := newTab(t)
	b.open("/#example=gcd")
	b.runTo("done")
	b.untilRead()
	b.click("view-attention")
	b.lookAt(step, n.steps[step].To-1)
	b.eval("(document.querySelector('[data-testid=attention] [data-head=B] [data-key^=plane]').click(), '')")
	at := n.steps[step].To - 2
	b.untilHull(at, "")
	look, err := n.Look(at)
	if err != nil {
		t.Fatal(err)
	}
	h := look.Story()[2]
	place := fmt.Sprintf("%d.%d", h.Layer, h.Index)
	b.until(fmt.Sprintf("document.querySelector('[data-testid=hull-head]').value === '%s'", place))
	q := h.Query[0] + 2.5
	b.fill("hull-query", jsNumber(q))
	b.untilHull(at, jsNumber(q)+" 1")
	b.untilNamed()
	b.samePlane("from attention", n, at, h, [2]float64{q, 1})
	want := b.shownPlane()
	b.eval("(document.getElementById('share-step').checked = true, '')")
	link := b.link()

	other := newTab(t)
	other.open("/" + link[strings.Index(link, "#"):])
	other.runTo("done")
	other.untilHull(at, jsNumber(q)+" 1")
	other.untilNamed()
	if got := other.shownPlane(); fmt.Sprint(got) != fmt.Sprint(want) {
		t.Errorf("the link shows %+v, want %+v", got, want)
	}
}

// TestHullKeys uses the view by keys alone.
func TestHullKeys(t *testing.T) {
	long(t)
	n := runNative(t, "gcd")
	step := n.stepOf(t, "i32.rem_u")
	b := newTab(t)
	b.open("/#example=gcd")
	b.runTo("done")
	b.untilRead()
	b.fill("step", strconv.Itoa(step))
	b.run(chromedp.Focus(chromedp.CSS("#view-state")))
	b.run(chromedp.KeyEvent(kb.ArrowRight))
	b.run(chromedp.KeyEvent(kb.ArrowRight))
	b.untilHull(n.steps[step].To-2, "")
	// Large, the panel, the token, the head, the plane, the arrow.
	var path []string
	for range 13 {
		b.run(chromedp.KeyEvent(kb.Tab))
		path = append(path, b.eval(`(() => { const e = document.activeElement; return e.className === 'handle' ? 'arrow' : e.dataset.testid ?? e.dataset.key ?? e.tagName })()`))
	}
	if got := strings.Join(path, " "); !strings.Contains(got, "hull token-0 hull-head CANVAS arrow hull-time out in left right near whole") {
		t.Errorf("Tab leads through %s", got)
	}
	b.run(chromedp.Focus(chromedp.CSS("[data-testid=hull] .handle")))
	before := b.shownPlane().Asked
	for range 5 {
		b.run(chromedp.KeyEvent(kb.ArrowRight))
	}
	b.until(fmt.Sprintf("document.querySelector('[data-testid=hull] .hull').dataset.asked !== %q && document.querySelector('[data-testid=hull] .nobody')", before))
	if got := b.eval("document.activeElement.className"); got != "handle" {
		t.Errorf("the focus left the arrow for %q", got)
	}
	if got := b.value("step"); got != strconv.Itoa(step) {
		t.Errorf("the arrow's keys moved the trace to step %s", got)
	}
}

// TestViewsNarrow shows both views in an embed and on a phone: nothing is too wide.
func TestViewsNarrow(t *testing.T) {
	long(t)
	n := runNative(t, "gcd")
	step := n.stepOf(t, "i32.rem_u")
	b := newTab(t)
	for _, path := range []string{"/embed.html?example=gcd&view=attention", "/#example=gcd"} {
		b.run(chromedp.Navigate("about:blank"))
		b.open(path)
		b.runTo("done")
		b.untilRead()
		for _, width := range []int64{900, 360} {
			b.size(width, 844)
			for _, view := range []string{"hull", "residual"} {
				b.eval("(document.querySelector('[data-show=trace]').click(), document.getElementById('view-" + view + "').click(), '')")
				b.fill("step", strconv.Itoa(step))
				if view == "hull" {
					b.untilHull(n.steps[step].To-2, "")
				} else {
					b.until("document.querySelector('[data-testid=residual] .residual')?.dataset.detail")
				}
				where := fmt.Sprintf("%s at %d px", path, width)
				if over := eval[float64](b, "document.documentElement.scrollWidth - innerWidth"); over > 0 {
					t.Errorf("%s: the page is %v px too wide", where, over)
				}
				if over := eval[float64](b, "(() => { const e = document.getElementById('"+view+"'); return e.scrollWidth - e.clientWidth })()"); over > 0 {
					t.Errorf("%s: the view is %v px too wide", where, over)
				}
				if got := eval[float64](b, "document.getElementById('"+view+"').clientHeight"); got < 100 {
					t.Errorf("%s: the view is %v px high", where, got)
				}
				b.screenshot(fmt.Sprintf("%s-%t-%d", view, strings.Contains(path, "embed"), width))
			}
		}
	}
}
