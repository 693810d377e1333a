//go:build js && wasm

// Package benchpage is the role that drives bench.html: it measures the
// decoders in the reader's own browser. The engine runs in a worker of its own,
// one for each benchmark, so that none begins with another's memory.
//
//	page.go     what there is, how it starts, the controls
//	run.go      a benchmark: its series one after the other
//	worker.go   the worker that measures
//	figures.go  the table, the chart, the text to copy
package benchpage

import (
	"strconv"
	"strings"
	"syscall/js"
	"time"

	"honnef.co/go/js/dom/v2"

	"wasmformer/engine/bench"
	"wasmformer/wasmjs/page"
)

const (
	// runs is how often a short run is repeated; the middle one counts.
	runs = 3
	// limit is for decoders that scan: enough to see how they grow, and short
	// enough to wait for.
	limit = 4 * time.Second
	// farPlanned is where the planned decoder ends: ten times as far takes ten
	// times as long, and shows the same.
	farPlanned = 1_000_000
)

// benchPage is the page and what it knows.
type benchPage struct {
	shim    js.Value // site/src/bench.ts
	chart   js.Value
	worker  *worker // of the benchmark under way, or nil
	machine []string
	limit   time.Duration
	table   bench.Table
	stopped bool
}

// Run starts the page and serves it until it is closed.
func Run() {
	p := &benchPage{shim: js.Global().Get("wasmformer"), limit: limit}
	page.Themes()
	p.chart = p.shim.Call("createChart", page.Element("chart").Value)
	p.choose()
	p.plan()
	click("run", func() { go p.run() })
	click("stop", p.stop)
	click("copy", func() { go p.copy() })
	for _, id := range []string{"program", "length"} {
		page.Element(id).AddEventListener("change", false, func(dom.Event) { p.plan() })
	}
	name := page.Element("machine")
	name.Set("value", page.Load(machineKey))
	name.AddEventListener("input", false, func(dom.Event) {
		page.Store(machineKey, name.Get("value").String())
		p.write()
	})
	if lines, err := page.Await(p.shim.Call("machine")); err == nil {
		for i := range lines.Length() {
			p.machine = append(p.machine, lines.Index(i).String())
		}
	}
	page.Element("browser").SetTextContent(strings.Join(p.machine, "; "))
	p.write()
	p.state("ready", "Ready")
	select {}
}

// machineKey is where the name that the person gives to the machine is kept.
const machineKey = "wasmformer.machine"

// choose takes the choices of the page's address: program, tokens, and the
// seconds for decoders that scan.
func (p *benchPage) choose() {
	params := js.Global().Get("URLSearchParams").New(js.Global().Get("location").Get("search"))
	param := func(name string) string {
		if v := params.Call("get", name); !v.IsNull() {
			return v.String()
		}
		return ""
	}
	if _, ok := bench.Find(param("program")); ok {
		page.Element("program").Set("value", param("program"))
	}
	if n, err := strconv.ParseFloat(param("tokens"), 64); err == nil && n >= 1000 && n <= 9e7 {
		value := strconv.FormatInt(int64(n), 10)
		length := page.Element("length")
		length.Set("value", value)
		if length.Get("value").String() != value {
			option := page.Make("option", "", bench.Group(int64(n))+" tokens")
			option.Set("value", value)
			length.AppendChild(option)
			length.Set("value", value)
		}
	}
	if s, err := strconv.ParseFloat(param("cap"), 64); err == nil && s > 0 && s <= 3600 {
		p.limit = time.Duration(s * float64(time.Second))
	}
}

// series is the benchmark that the controls say.
func (p *benchPage) series() []bench.Series {
	length, err := strconv.ParseInt(page.Element("length").Get("value").String(), 10, 64)
	if err != nil {
		panic("BUG: length: " + err.Error())
	}
	m := bench.Marks{Slow: []int64{100, 300}}
	far := []int64{}
	for n := int64(1000); n <= length; n *= 10 {
		for _, mark := range []int64{n, 3 * n} {
			switch {
			case mark > length:
			case mark <= 100_000:
				m.Slow, m.Short = append(m.Slow, mark), append(m.Short, mark)
			default:
				far = append(far, mark)
			}
		}
	}
	switch last := m.Short[len(m.Short)-1]; {
	case length < 100_000 && last != length:
		m.Slow, m.Short = append(m.Slow, length), append(m.Short, length)
	case length > 100_000 && (len(far) == 0 || far[len(far)-1] != length):
		far = append(far, length)
	}
	m.Kernel = far
	for _, mark := range far {
		if mark <= farPlanned {
			m.Planned = append(m.Planned, mark)
		}
	}
	return bench.Plan(m, p.limit, runs)
}

// stop ends the benchmark. What was measured stays.
func (p *benchPage) stop() {
	p.stopped = true
	if p.worker != nil {
		p.worker.stop()
	}
}

func click(id string, f func()) {
	page.Element(id).AddEventListener("click", false, func(dom.Event) { f() })
}

// state shows what the page does, and enables what can be done.
func (p *benchPage) state(state, text string) {
	status := page.Element("status")
	status.SetTextContent(text)
	status.SetAttribute("data-state", state)
	running := state == "running"
	page.Element("run").Set("disabled", running)
	page.Element("stop").Set("disabled", !running)
	for _, id := range []string{"program", "length"} {
		page.Element(id).Set("disabled", running)
	}
}
