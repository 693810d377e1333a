package tests

import (
	"bytes"
	"compress/zlib"
	"fmt"
	"math/rand/v2"
	"strconv"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"

	"wasmformer/engine/inspect"
	"wasmformer/engine/weights"
	"wasmformer/site/examples"
	"wasmformer/wasmjs/link"
)

func (b *tab) openResidual(example string) {
	b.Helper()
	b.open("/#example=" + example)
	b.runTo("done")
	b.untilRead()
	b.click("view-residual")
}

func (b *tab) residualAt(step int, n native) *inspect.Look {
	b.Helper()
	at := n.steps[step].To - 2
	b.fill("step", strconv.Itoa(step))
	b.until(fmt.Sprintf("document.querySelector('[data-testid=residual] .residual')?.dataset.detail?.startsWith('%d ')", at))
	look, err := n.Look(at)
	if err != nil {
		b.Fatal(err)
	}
	return look
}

// untilCell waits until a cell is described.
func (b *tab) untilCell(position, slot, stop int) {
	b.Helper()
	b.until(fmt.Sprintf("document.querySelector('[data-testid=residual] .residual').dataset.detail === '%d %d %d'", position, slot, stop))
}

// stopOf is the residual stream at a stop, and what stands there.
func stopOf(look *inspect.Look, stop int) ([]float64, []string) {
	if stop == 0 {
		return look.First, look.Slots
	}
	l := &look.Layers[(stop-1)/2]
	if stop%2 == 1 {
		return l.Attention, l.AttentionSlots
	}
	return l.After, l.AfterSlots
}

func stopName(stop int) string {
	if stop == 0 {
		return "the embedding"
	}
	return fmt.Sprintf("the %s of layer %d", []string{"gates", "heads"}[stop%2], (stop-1)/2)
}

// cellText is what the view says of a cell.
func cellText(look *inspect.Look, slot, stop int) string {
	x, names := stopOf(look, stop)
	name := "nothing"
	if names[slot] != "" {
		name = "“" + names[slot] + "”"
	}
	text := fmt.Sprintf("slot %d behind %s: %s %s", slot, stopName(stop), name, number(x[slot]))
	if stop == 0 {
		if x[slot] == 0 {
			text += ", not changed here"
		}
		return text
	}
	before, named := stopOf(look, stop-1)
	if before[slot] == x[slot] {
		return text + ", not changed here"
	}
	text += ", before " + number(before[slot])
	if named[slot] != "" && named[slot] != names[slot] {
		text += " (“" + named[slot] + "”)"
	}
	return text
}

// shownResidual is what the view shows: logits and their margin, the cell, the chosen
// slot's stops with writers, and open gates.
type shownResidual struct {
	Top           [][2]string
	Margin, Cell  string
	Stops         map[string]string // values by stop
	Writers, Open []string
}

func (b *tab) shownResidual() shownResidual {
	b.Helper()
	return eval[shownResidual](b, `(() => { const e = document.querySelector('[data-testid=residual] .residual'); return {
		Top: [...e.querySelectorAll('.top li')].map((l) => [l.dataset.token, l.dataset.value]), Margin: e.querySelector('[data-margin]').dataset.margin,
		Cell: e.querySelector('[role=status]').textContent, Stops: Object.fromEntries([...e.querySelectorAll('tr[data-stop]')].map((r) => [r.dataset.stop, r.dataset.value])),
		Writers: [...e.querySelectorAll('[data-writer]')].map((w) => w.closest('tr').dataset.stop + ' ' + w.dataset.writer + ' ' + w.dataset.adds).sort(),
		Open: [...e.querySelectorAll('tr[data-gate]')].map((r) => [r.dataset.gate, r.dataset.b, r.dataset.a, r.dataset.adds].join(' ')) } })()`)
}

// TestResidual compares slots, writers, gates and logits of random steps with the
// engine's own.
func TestResidual(t *testing.T) {
	n := runNative(t, "addition")
	r := rand.New(rand.NewPCG(3, 9))
	b := newTab(t)
	b.openResidual("addition")
	open, writers := 0, 0
	for range 6 {
		step := 1 + r.IntN(len(n.steps)-1)
		if n.steps[step].Host {
			continue
		}
		look := b.residualAt(step, n)
		for range 4 {
			stop := 1 + r.IntN(2*len(look.Layers))
			b.choose("residual-layer", strconv.Itoa(stop))
			b.until(fmt.Sprintf("document.querySelector('[data-testid=residual] .residual').dataset.detail?.endsWith(' %d')", stop))
			// One of the slots that change there, if there are any.
			listed := eval[[]int](b, "[...document.querySelectorAll('[data-testid=residual] .slim tr[data-slot]')].map((r) => Number(r.dataset.slot))")
			slot := eval[int](b, "Number(document.querySelector('[data-testid=residual] .residual').dataset.detail.split(' ')[1])")
			if len(listed) > 0 {
				slot = listed[r.IntN(len(listed))]
				b.eval(fmt.Sprintf("(document.querySelector('[data-testid=residual] [data-key=slot-%d]').click(), '')", slot))
			}
			b.untilCell(look.Position, slot, stop)
			got, where := b.shownResidual(), fmt.Sprintf("step %d, slot %d, stop %d", step, slot, stop)
			if want := cellText(look, slot, stop); got.Cell != want {
				t.Errorf("%s: the cell is %q, want %q", where, got.Cell, want)
			}
			for i, l := range look.Top {
				if want := [2]string{l.Token.String(), jsNumber(l.Value)}; got.Top[i] != want {
					t.Errorf("%s: logit %d is %v, want %v", where, i, got.Top[i], want)
				}
			}
			if want := jsNumber(look.Top[0].Value - look.Top[1].Value); got.Margin != want || look.Top[0].Token != n.tokens[look.Position+1] {
				t.Errorf("%s: the margin is %s, want %s; the highest is %s, the token %s", where, got.Margin, want, look.Top[0].Token, n.tokens[look.Position+1])
			}
			wanted := map[string]int{}
			for at := 1; at <= 2*len(look.Layers); at++ {
				list := n.Writers(look, (at-1)/2, at%2 == 0, slot)
				x, _ := stopOf(look, at)
				if value, shown := got.Stops[strconv.Itoa(at)]; shown != (list != nil) || shown && value != jsNumber(x[slot]) {
					t.Errorf("%s: at stop %d the slot is %q, want %v with %d writers", where, at, value, x[slot], len(list))
				}
				for _, w := range list {
					writers++
					wanted[fmt.Sprintf("%d %d %s", at, w.Index, jsNumber(w.Adds))]++
				}
			}
			for _, w := range got.Writers {
				wanted[w]--
			}
			for w, count := range wanted {
				if count != 0 {
					t.Errorf("%s: the writer %s is wanted %d times more", where, w, count)
				}
			}
			i := 0
			for g, gate := range look.Layers[(stop-1)/2].Gates {
				if gate.B <= 0 {
					continue
				}
				open++
				want := fmt.Sprintf("%d %s %s %s", g, jsNumber(gate.B), jsNumber(gate.A), jsNumber(gate.B*gate.A))
				if i >= len(got.Open) || got.Open[i] != want {
					t.Fatalf("%s: open gate %d of %q, want %s", where, i, got.Open, want)
				}
				i++
			}
			if i != len(got.Open) {
				t.Errorf("%s: %d open gates are shown, want %d", where, len(got.Open), i)
			}
		}
	}
	if open == 0 || writers == 0 {
		t.Errorf("%d open gates and %d writers were compared", open, writers)
	}
	b.silent()
}

// TestResidualKeys moves through the picture by keys, and shares the cell by a link.
func TestResidualKeys(t *testing.T) {
	long(t)
	n := runNative(t, "gcd")
	step := n.stepOf(t, "i32.rem_u")
	b := newTab(t)
	b.openResidual("gcd")
	look := b.residualAt(step, n)
	b.clickID("large")
	b.until("document.querySelector('[data-testid=residual] .grid').clientHeight > 0")
	at := eval[[]int](b, "document.querySelector('[data-testid=residual] .residual').dataset.detail.split(' ').map(Number)")
	slot, stop := at[1], at[2]
	if x, _ := stopOf(look, stop); true {
		if before, _ := stopOf(look, stop-1); x[slot] == before[slot] {
			t.Errorf("the view begins at slot %d, stop %d, where nothing changes", slot, stop)
		}
	}
	press := func(key string, slot, stop int) {
		t.Helper()
		b.run(chromedp.KeyEvent(key))
		b.untilCell(look.Position, slot, stop)
		if got, want := b.shownResidual().Cell, cellText(look, slot, stop); got != want {
			t.Errorf("the cell is %q, want %q", got, want)
		}
	}
	b.run(chromedp.Focus(chromedp.CSS("[data-testid=residual] .grid")))
	press(kb.Home, slot, 0)
	press(kb.ArrowRight, slot, 1)
	press(kb.ArrowRight, slot, 2)
	press(kb.ArrowLeft, slot, 1)
	press(kb.End, slot, 2*len(look.Layers))
	b.eval("(document.querySelector('[data-testid=residual] input[type=checkbox]').click(), '')")
	press(kb.Home, slot, 0)
	press(kb.ArrowDown, slot+1, 0)
	press(kb.ArrowUp, slot, 0)
	if got := b.value("step"); got != strconv.Itoa(step) {
		t.Errorf("the keys moved the trace to step %s", got)
	}
	press(kb.ArrowRight, slot, 1)
	want := b.shownResidual()
	b.eval("(document.getElementById('share-step').checked = true, '')")
	link := b.link()

	other := newTab(t)
	other.size(360, 780) // a list by layer
	other.open("/" + link[strings.Index(link, "#"):])
	other.runTo("done")
	other.untilCell(look.Position, slot, 1)
	if got := other.shownResidual(); fmt.Sprint(got) != fmt.Sprint(want) {
		t.Errorf("the link shows %+v, want %+v", got, want)
	}
	// The list has what changes behind a layer.
	other.choose("residual-layer", "2")
	other.untilCell(look.Position, slot, 2)
	rows := eval[[]string](other, `[...document.querySelectorAll('[data-testid=residual] .slim tr[data-slot]')].map((r) => r.dataset.slot + ' ' + [...r.cells].slice(1).map((c) => c.textContent).join(' '))`)
	var list []string
	x, names := stopOf(look, 2)
	before, _ := stopOf(look, 1)
	for s := range x {
		if x[s] != before[s] || names[s] != "" { // all slots: the link's
			was := ""
			if x[s] != before[s] {
				was = number(before[s])
			}
			list = append(list, fmt.Sprintf("%d %s %s", s, number(x[s]), was))
		}
	}
	if fmt.Sprint(rows) != fmt.Sprint(list) {
		t.Errorf("the list is %q, want %q", rows, list)
	}
	if over := eval[float64](other, "document.documentElement.scrollWidth - innerWidth"); over > 0 {
		t.Errorf("the page is %v px too wide", over)
	}
}

// TestHostileViews opens links with states that anybody may have written: a view says what
// is wrong, and works.
func TestHostileViews(t *testing.T) {
	n := runNative(t, "gcd")
	step := n.stepOf(t, "i32.rem_u")
	at := n.steps[step].To - 2
	b := newTab(t)
	b.open("/")
	shape := weights.Model().Shape()
	for _, c := range []struct{ view, state, said string }{
		{"hull", "layer=999&head=2&query=5", "the model has no head 2 in layer 999"},
		{"hull", "layer=3", "a head has a layer and a number"},
		{"hull", "query=1e9", "query=1e9 is no name=number"},
		{"hull", "layer=3&head=0&query=999999999999999", "100000000000, 1"},
		{"residual", "slot=999999999&stop=99999999", fmt.Sprintf("slot %d behind the gates of layer %d", shape.DModel-1, shape.Layers-1)},
		{"residual", "slot=-7&stop=-7", "behind the gates of layer"},
		{"residual", "<script>", "<script> is no name=number"},
	} {
		e, _ := examples.Find("gcd")
		fields := link.Program{Language: "wat", Source: e.Source, Export: "gcd", Args: "48 36", Step: uint64(step + 1), View: c.view,
			States: []link.State{{View: c.view, Text: c.state}}}.Fields()
		var packed bytes.Buffer
		z := zlib.NewWriter(&packed)
		z.Write(fields)
		z.Close()
		b.goOn(strings.TrimPrefix(link.Text(packed.Bytes()), "#"))
		b.until(fmt.Sprintf("(document.getElementById('notice').textContent + document.getElementById('%s').textContent).includes(%q)", c.view, c.said))
		if c.view == "hull" {
			b.until("document.querySelector('[data-testid=hull-head] option')")
			b.choose("hull-head", "14.0")
			b.untilHull(at, "")
			b.until("document.querySelector('[data-testid=hull] dd[data-name=winner] .token')")
		} else {
			b.choose("residual-layer", "4")
			b.until(fmt.Sprintf("document.querySelector('[data-testid=residual] .residual').dataset.detail?.startsWith('%d ')", at))
		}
	}
}
