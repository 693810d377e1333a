//go:build js && wasm

package benchpage

import (
	"syscall/js"

	"wasmformer/engine"
	"wasmformer/engine/bench"
	"wasmformer/wasmjs/dom"
	"wasmformer/wasmjs/message"
)

// lines are the chart's, in the order in which bench.html's legend names them.
var lines = []struct{ decoder, kv string }{
	{engine.Dense, engine.Linear}, {engine.Planned, engine.Linear}, {engine.Planned, engine.Hull}, {engine.Kernel, engine.Hull},
}

// plan shows the benchmark that the controls say, with nothing measured: the
// table has all its lines from the start, so that nothing moves when they fill.
func (p *benchPage) plan() {
	p.table = bench.Table{Program: p.option().Get("textContent").String(), Cap: p.limit, Targets: bench.Browser, Notes: p.notes("")}
	body := dom.ByID("points")
	body.Call("replaceChildren")
	for _, s := range p.series() {
		for _, n := range s.Marks {
			row := dom.Make("tr", "", "")
			row.SetAttribute("data-point", key(s.Decoder, s.KV, n))
			cells := make([]string, len(bench.Columns))
			cells[0], cells[1], cells[2] = s.Decoder, s.KV, bench.Group(n)
			for i := range cells[3:] {
				cells[3+i] = "–"
			}
			fill(row, cells)
			body.AppendChild(row)
		}
	}
	p.now("")
	p.bar(0)
	p.draw()
	p.write()
}

func key(decoder, kv string, tokens int64) string {
	return decoder + " " + kv + " " + bench.Group(tokens)
}

// fill writes a row's cells; the first two name the row.
func fill(row dom.Element, cells []string) {
	row.Call("replaceChildren")
	for i, text := range cells {
		tag := "td"
		if i < 2 {
			tag = "th"
		}
		cell := dom.Make(tag, "", text)
		if i < 2 {
			cell.SetAttribute("scope", "row")
		}
		row.AppendChild(cell)
	}
}

// add shows a point that was measured.
func (p *benchPage) add(m *message.BenchPoint) {
	q := m.Point
	p.table.Points = append(p.table.Points, q)
	rows := dom.ByID("points").Get("rows")
	for i := range rows.Length() {
		if v := rows.Index(i); v.Get("dataset").Get("point").String() == key(q.Decoder, q.KV, q.Tokens) {
			row := dom.Wrap(v)
			fill(row, q.Cells())
			if q.Measured > 0 {
				row.SetAttribute("class", "extrapolated")
			}
		}
	}
	p.draw()
	p.write()
}

// draw gives the chart its points: how fast a token is decoded at the end of so
// many.
func (p *benchPage) draw() {
	var list []any
	for i, line := range lines {
		for _, q := range p.table.Points {
			if q.Decoder == line.decoder && q.KV == line.kv {
				list = append(list, map[string]any{"line": i, "tokens": q.Tokens, "rate": 1 / q.AtEnd, "extrapolated": q.Measured > 0})
			}
		}
	}
	p.chart.Call("set", js.ValueOf(list))
}

// notes are the lines above the figures in the text.
func (p *benchPage) notes(model string) []string {
	// The browser's clock writes the date: package time's writer and its time
	// zones would be a part of every page's first load.
	notes := []string{"date: " + js.Global().Get("Date").New().Call("toISOString").String()}
	notes = append(notes, p.machine...)
	if model != "" {
		notes = append(notes, model)
	}
	return notes
}

// text is the result as plain text, like the command line's.
func (p *benchPage) text() string {
	t := p.table
	if name := dom.Value("machine"); name != "" {
		t.Notes = append([]string{"machine: " + name}, t.Notes...)
	}
	return t.Text()
}

// write shows the text.
func (p *benchPage) write() {
	dom.SetText("output", p.text())
	dom.Enable("copy", len(p.table.Points) > 0)
}

// copy puts the text on the clipboard.
func (p *benchPage) copy() {
	dom.Copy(p.text(), dom.ByID("copy"), func() {
		js.Global().Call("getSelection").Call("selectAllChildren", dom.ByID("output").Value)
	})
}
