//go:build js && wasm

package page

import (
	"slices"
	"strconv"
	"strings"
	"syscall/js"

	"wasmformer/wasmjs/dom"
	"wasmformer/wasmjs/message"
	"wasmformer/wasmjs/view"
)

// beside are the views that share the place beside the trace, in the order of
// their tabs.
var beside = []string{"state", "attention", "hull", "residual", "gradient", "race", "model"}

// above is the view over the trace, which a button opens and closes.
const above = "timeline"

// setupViews makes the views of the run. To add one, make its tab and panel in
// page.html and its module in site/src, and name it above.
func (p *Page) setupViews() {
	p.run = view.NewRun(p.client, func(err error) { p.notice(capital(err.Error())+".", "", nil) })
	p.run.Task = &p.task
	inspector := view.NewInspector(p.run, func(report js.Func) js.Value { return p.shim.Call("inspectorWorker", report, p.run.Model) })
	state := &view.State{Shown: func(row *message.Row) { p.row = row; p.mark() }}
	views := []view.View{&view.Trace{Play: func() { p.play("on") }}, state}
	module := func(name string, panel dom.Element, host js.Value) js.Value {
		return p.shim.Call("view", name, panel.Value, host)
	}
	for _, name := range beside[1:] {
		v := &view.Fetched{Title: name, Inspector: inspector, Module: module}
		if name == "race" {
			v.Inspector = nil // it measures, and needs the processor
		}
		views = append(views, v)
	}
	views = append(views, &view.Fetched{Title: above, Module: module})
	for _, v := range views {
		p.run.Panels.Add(v, dom.ByID(v.Name()))
	}
	p.run.Panels.Open("trace", true)
	p.run.Panels.Open("state", true) // also behind another one: the source shows its step
	for _, name := range beside {
		dom.Click("view-"+name, func() { p.showBeside(name) })
	}
	dom.Click("view-"+above, func() { p.showAbove(!p.run.Panels.Opened(above)) })
	dom.Click("replay", func() { p.play("") })
	dom.On("views", "keydown", p.besideKeys)
	dom.Click("large", func() {
		large := dom.ByID("large").GetAttribute("aria-pressed") != "true"
		dom.ByID("large").SetAttribute("aria-pressed", strconv.FormatBool(large))
		dom.ByID("trace-body").SetAttribute("data-large", strconv.FormatBool(large))
	})
}

// showBeside shows a view beside the trace.
func (p *Page) showBeside(name string) {
	dom.ByID("trace-body").SetAttribute("data-beside", name)
	for _, other := range beside {
		shown, tab := other == name, dom.ByID("view-"+other)
		tab.SetAttribute("aria-selected", strconv.FormatBool(shown))
		dom.SetTabIndex(tab, map[bool]int{true: 0, false: -1}[shown])
		dom.Show(other, shown)
		if other != "state" {
			p.run.Panels.Open(other, shown)
		}
	}
}

// showAbove shows the view over the trace, or hides it.
func (p *Page) showAbove(show bool) {
	dom.ByID("view-"+above).SetAttribute("aria-expanded", strconv.FormatBool(show))
	dom.Show(above, show)
	p.run.Panels.Open(above, show)
}

// play has the timeline play the run: "on" from the selected step, "" from the start.
func (p *Page) play(from string) {
	dom.ByID(above).SetAttribute("data-play", from)
	p.showAbove(true)
}

// besideKeys moves between the tabs by the arrow keys.
func (p *Page) besideKeys(e dom.Event) {
	name, _ := dom.Key(e)
	move := map[string]int{"ArrowLeft": -1, "ArrowRight": 1}[name]
	if move == 0 {
		return
	}
	for i, shown := range beside {
		if p.isBeside(shown) {
			to := beside[(i+move+len(beside))%len(beside)]
			p.showBeside(to)
			dom.ByID("view-" + to).Focus()
			return
		}
	}
}

// isBeside reports whether a view is the one beside the trace.
func (p *Page) isBeside(name string) bool {
	return dom.ByID("trace-body").GetAttribute("data-beside") == name
}

// linkView names the views of a link: the trace, or what stands beside it if that is
// not the state, and what stands above.
func (p *Page) linkView() string {
	views := "trace"
	for _, name := range beside[1:] {
		if p.isBeside(name) {
			views = name
		}
	}
	if p.run.Panels.Opened(above) {
		views += " " + above
	}
	return views
}

// showLinkView shows the views that a link or an embed names, with spaces between.
// Others than this page has are skipped: a newer one may have made the link. It
// reports whether there was one.
func (p *Page) showLinkView(views string) (shown bool) {
	for _, name := range strings.Fields(views) {
		switch {
		case slices.Contains(beside, name):
			p.showBeside(name)
		case name == above:
			p.showAbove(true)
		case name != "trace":
			continue
		}
		p.showPane("trace")
		shown = true
	}
	return shown
}
