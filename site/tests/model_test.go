package tests

import (
	"bytes"
	"compress/zlib"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"

	"wasmformer/engine/model"
	"wasmformer/engine/model/safetensors"
	"wasmformer/engine/weights"
	"wasmformer/wasmjs/link"
)

const modelPanel = "document.querySelector('[data-testid=model]')"

// openModel opens the view and waits for the picture.
func (b *tab) openModel() {
	b.Helper()
	b.eval("(document.getElementById('view-model').click(), '')")
	b.until(modelPanel + ".dataset.ready === 'true'")
}

// clickKey clicks what has a key of its own in the view, wherever it is.
func (b *tab) clickKey(key string) {
	b.Helper()
	b.until(fmt.Sprintf("%s.querySelector('[data-key=\"%s\"]')", modelPanel, key))
	b.eval(fmt.Sprintf("(%s.querySelector('[data-key=\"%s\"]').click(), '')", modelPanel, key))
}

// openMatrix goes to a matrix from the top, by the lists.
func (b *tab) openMatrix(layer, matrix int) {
	b.Helper()
	b.clickKey("crumb-0")
	b.clickKey("layer-" + strconv.Itoa(layer))
	b.clickKey("open")
	b.clickKey("matrix-" + strconv.Itoa(matrix))
	b.untilAt(fmt.Sprintf("%d -1 -1 %d -1 -1", layer, matrix))
}

// untilAt waits for a place: layer, head, gate, matrix, row, column, −1 for none.
func (b *tab) untilAt(place string) {
	b.Helper()
	b.until(fmt.Sprintf("%s.dataset.ready === 'true' && %s.dataset.at === '%s'", modelPanel, modelPanel, place))
}

// shownWeight is a line of the list of weights.
type shownWeight struct {
	Row, Col int
	Value    string
	Names    [2]string
}

func (b *tab) shownWeights() []shownWeight {
	b.Helper()
	return eval[[]shownWeight](b, `[...document.querySelectorAll('.model-weights tbody tr')].map((r) => ({
		Row: +r.dataset.row, Col: +r.dataset.col, Value: r.cells[2].textContent, Names: [r.cells[0].textContent, r.cells[1].textContent]}))`)
}

// compare compares the listed weights with those of a matrix, of one row if it is not −1.
func (b *tab) compare(where string, m *model.Matrix, row int) {
	b.Helper()
	shown := b.shownWeights()
	n := 0
	for at, v := range m.Data {
		if v == 0 || row >= 0 && at/m.Cols != row {
			continue
		}
		if n >= len(shown) {
			b.Fatalf("%s: %d weights are listed, there are more", where, len(shown))
		}
		got, err := strconv.ParseFloat(strings.ReplaceAll(shown[n].Value, "−", "-"), 64)
		if err != nil || got != v || shown[n].Row != at/m.Cols || shown[n].Col != at%m.Cols {
			b.Fatalf("%s: weight %d is listed as %+v, want [%d, %d] = %v", where, n, shown[n], at/m.Cols, at%m.Cols, v)
		}
		n++
	}
	if n != len(shown) {
		b.Errorf("%s: %d weights are listed, there are %d", where, len(shown), n)
	}
}

// TestModelWeights compares matrices with the weights, before any run.
func TestModelWeights(t *testing.T) {
	long(t)
	m := weights.Model()
	b := newTab(t)
	b.open("/#example=gcd")
	b.openModel()
	for _, l := range []int{0, 14, 15, len(m.Layers) - 1} {
		layer := &m.Layers[l]
		for i, matrix := range []*model.Matrix{&layer.Wq, &layer.Wk, &layer.Wv, &layer.Wo, &layer.Wb, &layer.Wa, &layer.W2} {
			b.openMatrix(l, i)
			if b.eval("String("+modelPanel+".querySelector('[data-key=all-weights]') !== null)") == "true" {
				b.clickKey("all-weights")
			}
			b.compare(fmt.Sprintf("layer %d, matrix %d", l, i), matrix, -1)
		}
	}
	b.openMatrix(len(m.Layers), 1)
	b.compare("position", &m.Position, -1)
	b.openMatrix(len(m.Layers), 2)
	if n := len(b.shownWeights()); n != 300 {
		t.Errorf("of the unembedding %d weights are listed, want the first 300", n)
	}
	b.clickKey("weight-" + strconv.Itoa(slices.IndexFunc(m.Unembed.Data, func(v float64) bool { return v != 0 })))
	b.until(modelPanel + ".dataset.at.split(' ')[4] === '0'")
	b.compare("a row of the unembedding", &m.Unembed, 0)

	// Names on both axes, and the numbers of heads and gates.
	b.openMatrix(14, 0)
	want := "head 0 “" + strings.Split(m.Layers[14].HeadNames[0], ":")[0] + "” query x"
	if got := b.shownWeights()[0].Names; got[0] != want || !strings.HasPrefix(got[1], "slot ") {
		t.Errorf("the first weight of layer 14's queries is in %q, want the row %q", got, want)
	}
	b.clickKey("crumb-0")
	size := m.Size()
	for _, n := range []string{fmt.Sprintf("%d layers", size.Layers), fmt.Sprintf("%d heads", size.Heads), fmt.Sprintf("%d gates", size.Gates), grouped(size.Parameters), grouped(size.NonZero)} {
		if !strings.Contains(b.text("model"), n) {
			t.Errorf("the view lacks %q", n)
		}
	}
	b.silent()
}

// TestModelFile downloads the weights: the bytes are those that the command writes.
func TestModelFile(t *testing.T) {
	long(t)
	var file bytes.Buffer
	if err := safetensors.Write(&file, weights.Model()); err != nil {
		t.Fatal(err)
	}
	b := newTab(t)
	b.open("/")
	b.catchFiles()
	b.openModel()
	b.until("document.querySelector('[data-testid=model-download]')")
	if got := b.eval("document.querySelector('.model-save').dataset.size"); got != strconv.Itoa(file.Len()) {
		t.Errorf("the size is said to be %s, it is %d", got, file.Len())
	}
	if !strings.Contains(b.text("model"), fmt.Sprintf("%.1f MB", float64(file.Len())/1e6)) {
		t.Error("the view does not say the file's size before it is fetched")
	}
	b.eval("(document.querySelector('[data-testid=model-download]').click(), '')")
	b.until("window.savedAs")
	sum := sha256.Sum256(file.Bytes())
	got := b.eval(`window.saved.arrayBuffer().then((b) => crypto.subtle.digest('SHA-256', b)).then((h) => [...new Uint8Array(h)].map((x) => x.toString(16).padStart(2, '0')).join(''))`)
	if want := hex.EncodeToString(sum[:]); got != want {
		t.Errorf("the file has the sum %s, the command's %s", got, want)
	}
	if name := b.eval("window.savedAs"); name != "wasmformer-wide.safetensors" {
		t.Errorf("the file is saved as %q", name)
	}
	b.silent()
}

// TestModelStep lights the heads that a step's token was computed from, and drops them
// with the step.
func TestModelStep(t *testing.T) {
	long(t)
	n := runNative(t, "gcd")
	b := newTab(t)
	b.open("/#example=gcd")
	b.openModel()
	b.runTo("done")
	b.untilRead()
	for _, step := range []int{18, 9} {
		b.fill("step", strconv.Itoa(step))
		look, err := n.Look(n.steps[step].To - 2)
		if err != nil {
			t.Fatal(err)
		}
		var want []string
		for _, l := range look.Layers {
			for _, h := range l.Heads {
				if h.Read {
					want = append(want, fmt.Sprintf("%d.%d", h.Layer, h.Index))
				}
			}
		}
		b.until(fmt.Sprintf("%s.dataset.read === %q", modelPanel, strings.Join(want, " ")))
		if said := fmt.Sprintf("%d of the heads are lit", len(want)); !strings.Contains(b.text("model"), said) {
			t.Errorf("step %d: the view does not say %q", step, said)
		}
	}
	b.eval("(document.getElementById('reset').click(), '')")
	b.until(modelPanel + ".dataset.read === ''")
	b.silent()
}

// TestModelKeys goes from the model to a weight and back by keys alone, and finds by name.
func TestModelKeys(t *testing.T) {
	long(t)
	m := weights.Model()
	b := newTab(t)
	b.open("/#example=gcd")
	b.openModel()
	b.run(chromedp.Focus(chromedp.CSS(".plane")))
	key := func(keys ...string) {
		for _, k := range keys {
			b.run(chromedp.KeyEvent(k))
		}
	}
	key(kb.ArrowDown, kb.ArrowDown, kb.ArrowRight, kb.ArrowRight)
	b.untilAt("1 1 -1 -1 -1 -1")
	key(kb.Enter)
	b.until(modelPanel + ".dataset.place === 'matrices'")
	b.untilAt("1 1 -1 -1 -1 -1")
	key(kb.ArrowDown)
	b.untilAt("1 1 -1 0 -1 -1")
	key(kb.Escape, kb.Escape)
	b.until(modelPanel + ".dataset.place === 'layers'")
	b.untilAt("1 -1 -1 -1 -1 -1")
	key(kb.Escape)
	b.untilAt("-1 -1 -1 -1 -1 -1")

	// A slot's name leads to the weights that write it.
	at := slices.Index(m.SlotNames, "advance")
	b.run(chromedp.Focus(chromedp.CSS("[data-key=find]")))
	key("a", "d", "v", "a", "n", "c", "e")
	b.until("document.querySelector('[data-key=hit-0]')")
	key(kb.Enter)
	b.until(modelPanel + ".dataset.place === 'matrices'")
	b.until(fmt.Sprintf("%s.dataset.ready === 'true' && %s.dataset.at.endsWith(' %d')", modelPanel, modelPanel, at))
	row := eval[int](b, "Number("+modelPanel+".dataset.at.split(' ')[4])")
	want := fmt.Sprintf("Embed[%d, %d] = %v", row, at, m.Embed.Row(row)[at])
	if got := b.text("model"); !strings.Contains(got, want) || !strings.Contains(got, "“advance”") {
		t.Errorf("the view does not say %q: %.300q", want, got)
	}
	// The next weight of the column, below.
	key(kb.ArrowDown)
	b.until(fmt.Sprintf("Number(%s.dataset.at.split(' ')[4]) > %d", modelPanel, row))
	key("+", "-", "0")
	b.until("document.querySelector('.plane').dataset.whole === 'true'")

	// A head's name leads to it in the picture.
	b.run(chromedp.Focus(chromedp.CSS("[data-key=find]")))
	key("f", "e", "t", "c", "h")
	b.until("document.querySelector('[data-key=hit-0]')?.textContent.startsWith('layer 3, head')")
	key(kb.Enter)
	b.until(modelPanel + ".dataset.place === 'layers' && " + modelPanel + ".dataset.at.startsWith('3 ')")
	if got := b.text("model"); !strings.Contains(got, "fetches the instruction at the cursor") {
		t.Errorf("the view does not say what the head is for: %.300q", got)
	}
	b.silent()
}

// TestModelPointer chooses a head and drags the picture.
func TestModelPointer(t *testing.T) {
	long(t)
	b := newTab(t)
	b.open("/#example=gcd")
	b.openModel()
	b.eval("(document.querySelector('[data-key=find]').focus(), '')")
	const drawn = `(() => { const c = document.querySelector('.plane'); const d = c.getContext('2d').getImageData(0, 0, c.width, c.height).data;
		let sum = 0; for (let i = 0; i < d.length; i += 4) sum = (sum * 31 + d[i] + d[i + 1] + d[i + 3]) % 1000000007; return sum })()`
	b.until(drawn + " !== 0")
	before := eval[int](b, drawn)
	b.run(chromedp.Click(chromedp.CSS(".plane"))) // its middle stands in some layer
	b.until(modelPanel + ".dataset.at !== '-1 -1 -1 -1 -1 -1'")
	b.until(fmt.Sprintf("%s !== %d", drawn, before))
	b.eval("(document.querySelector('.plane-buttons button').click(), '')")
	b.until("document.querySelector('.plane').dataset.whole === 'false'")
	zoomed := 0
	b.until(fmt.Sprintf("(window.now = %s) && true", drawn))
	zoomed = eval[int](b, "window.now")
	b.eval(`(() => { const c = document.querySelector('.plane'), r = c.getBoundingClientRect();
		const send = (type, x, y) => c.dispatchEvent(new PointerEvent(type, {pointerId: 1, clientX: r.left + x, clientY: r.top + y, bubbles: true}));
		c.setPointerCapture = () => {}; send('pointerdown', 100, 100); send('pointermove', 60, 80); send('pointerup', 60, 80); return '' })()`)
	b.until(fmt.Sprintf("%s !== %d", drawn, zoomed))
	b.silent()
}

// TestModelLink keeps a weight in a link, and refuses what a made-up one names.
func TestModelLink(t *testing.T) {
	long(t)
	b := newTab(t)
	b.standAt("gcd", 18)
	b.openModel()
	b.openMatrix(14, 6)
	b.eval("(document.querySelectorAll('.model-weights button')[3].click(), '')")
	b.until("!" + modelPanel + ".dataset.at.includes('-1 -1', 9)")
	place := b.eval(modelPanel + ".dataset.at")
	said := b.eval("document.querySelector('.model-told').textContent")
	b.eval("(document.getElementById('share-step').checked = true, '')")
	text := b.link()
	other := newTab(t)
	other.open("/" + text[strings.Index(text, "#"):])
	other.runTo("done")
	other.untilAt(place)
	if got := other.eval("document.querySelector('.model-told').textContent"); got != said {
		t.Errorf("the link shows %q, want %q", got, said)
	}
	gcd, m := example(t, "gcd"), weights.Model()
	for _, c := range []struct{ state, says string }{
		{"layer=999", fmt.Sprintf("The link names layer 999, the model has %d", len(m.Layers))},
		{"layer=3&head=999", fmt.Sprintf("The link names head 999, the model has %d", len(m.Layers[3].Mean))},
		{"layer=3&matrix=7", "The link names matrix 7, the model has 7"},
		{"layer=14&matrix=0&row=500&col=1", "The link names row 500 and column 1 of Wq"},
		{"layer=-4", "layer is -4, want 0 or more"},
		{"row=1", "row without a layer"},
		{"<img src=x>", "is no name=number"},
	} {
		p := link.Program{Language: "wat", Source: gcd.Source, Name: "gcd", Export: "gcd", Args: "48 36", Step: 8, View: "model", States: []link.State{{View: "model", Text: c.state}}}
		var packed bytes.Buffer
		w := zlib.NewWriter(&packed)
		w.Write(p.Fields())
		w.Close()
		other.goOn(link.Text(packed.Bytes()))
		other.until(fmt.Sprintf("(%s.textContent + document.getElementById('notice').textContent).includes(%q)", modelPanel, c.says))
	}
	other.silent()
}

// TestModelLooks takes pictures of the view, and checks them with axe.
func TestModelLooks(t *testing.T) {
	long(t)
	b := newTab(t)
	b.standAt("gcd", 18)
	b.openModel()
	b.until(modelPanel + ".dataset.read")
	b.lookView("model")
	b.openMatrix(14, 4)
	b.lookView("model-layer")
	b.eval("(document.querySelectorAll('.model-weights button')[3].click(), '')")
	b.lookView("model-weight")
	b.silent()
}

// TestRaceModelEmbed: both views stand in embeds that name them.
func TestRaceModelEmbed(t *testing.T) {
	long(t)
	b := newTab(t)
	for _, width := range []int64{720, 360} {
		b.size(width, 900)
		for _, view := range []string{"race", "model"} {
			b.run(chromedp.Navigate("about:blank"))
			b.open("/embed.html?example=gcd&view=" + view)
			b.until("document.querySelector('[data-testid=" + view + "]').clientHeight > 200")
			b.until("document.querySelector('[data-testid=race-start], [data-testid=model-download]')")
			if over := eval[float64](b, "document.documentElement.scrollWidth - innerWidth"); over > 0 {
				t.Errorf("%s at %d px is %v px too wide", view, width, over)
			}
			b.screenshot(fmt.Sprintf("embed-%s-%d", view, width))
		}
	}
}
