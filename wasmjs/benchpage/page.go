//go:build js && wasm

// Package benchpage is the role that drives bench.html: it measures the
// decoders in the reader's own browser. The engine runs in a worker of its own,
// one for each benchmark, so that none begins with another's memory.
//
//	page.go     what there is, how it starts, the controls
//	run.go      a benchmark: its series one after the other
//	figures.go  the table, the chart, the text to copy
package benchpage

import (
	"slices"
	"strconv"
	"strings"
	"syscall/js"
	"time"

	"wasmformer/engine/bench"
	"wasmformer/wasmjs/client"
	"wasmformer/wasmjs/dom"
	"wasmformer/wasmjs/link"
	"wasmformer/wasmjs/message"
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
	worker  *client.Client // of the benchmark under way, or nil
	machine []string
	limit   time.Duration
	table   bench.Table
	stopped bool
}

// Run starts the page and serves it until it is closed.
func Run() {
	p := &benchPage{shim: js.Global().Get("wasmformer"), limit: limit}
	dom.Themes()
	p.chart = p.shim.Call("createChart", dom.ByID("chart").Value)
	p.choose()
	p.plan()
	dom.Click("run", func() { go p.run() })
	dom.Click("stop", p.stop)
	dom.Click("copy", func() { go p.copy() })
	for _, id := range []string{"program", "model", "length"} {
		dom.On(id, "change", func(dom.Event) { p.plan() })
	}
	name := dom.ByID("machine")
	name.Set("value", dom.Load(machineKey))
	name.AddEventListener("input", false, func(dom.Event) {
		dom.Store(machineKey, name.Get("value").String())
		p.write()
	})
	if lines, err := dom.Await(p.shim.Call("machine")); err == nil {
		for i := range lines.Length() {
			p.machine = append(p.machine, lines.Index(i).String())
		}
	}
	dom.SetText("browser", strings.Join(p.machine, "; "))
	p.write()
	p.state("ready", "Ready")
	select {}
}

// machineKey is where the name that the person gives to the machine is kept.
const machineKey = "wasmformer.machine"

// choose takes the choices of the page's address: program, model, tokens, and the
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
		dom.ByID("program").Set("value", param("program"))
	}
	if slices.Contains(link.Models, param("model")) {
		dom.SetValue("model", param("model"))
	}
	if n, err := strconv.ParseFloat(param("tokens"), 64); err == nil && n >= 1000 && n <= 9e7 {
		value := strconv.FormatInt(int64(n), 10)
		length := dom.ByID("length")
		length.Set("value", value)
		if length.Get("value").String() != value {
			option := dom.Make("option", "", bench.Group(int64(n))+" tokens")
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
	length, err := strconv.ParseInt(dom.ByID("length").Get("value").String(), 10, 64)
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

// patience is how long a worker may take to heed Stop, in ms: it hears it between
// two slices of decoding.
const patience = 3000

// stop ends the benchmark. What was measured stays.
func (p *benchPage) stop() {
	p.stopped = true
	if worker := p.worker; worker != nil {
		worker.Send(&message.Stop{})
		dom.After(patience, worker.Close)
	}
}

// state shows what the page does, and enables what can be done.
func (p *benchPage) state(state, text string) {
	dom.SetText("status", text)
	dom.ByID("status").SetAttribute("data-state", state)
	running := state == "running"
	dom.Enable("stop", running)
	for _, id := range []string{"run", "program", "model", "length"} {
		dom.Enable(id, !running)
	}
}
