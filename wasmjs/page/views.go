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
var beside = []string{"state", "attention", "race", "model"}

// setupViews makes the views of the run. To add one, make its tab and panel in
// page.html and its module in site/src, and name it above.
func (p *Page) setupViews() {
	p.run = view.NewRun(p.client, func(err error) { p.notice(capital(err.Error())+".", "", nil) })
	p.run.Task = &p.task
	inspector := view.NewInspector(p.run, func(report js.Func) js.Value { return p.shim.Call("inspectorWorker", report) })
	state := &view.State{Shown: func(row *message.Row) { p.row = row; p.mark() }}
	views := []view.View{&view.Trace{}, state}
	for _, name := range beside[1:] {
		views = append(views, &view.Fetched{Title: name, Inspector: inspector, Apart: name == "race",
			Module: func(name string, panel dom.Element, host js.Value) js.Value {
				return p.shim.Call("view", name, panel.Value, host)
			}})
	}
	for _, v := range views {
		p.run.Panels.Add(v, dom.ByID(v.Name()))
	}
	p.run.Panels.Open("trace", true)
	p.run.Panels.Open("state", true) // also behind another one: the source shows its step
	for _, name := range beside {
		dom.Click("view-"+name, func() { p.showBeside(name) })
	}
	dom.On("views", "keydown", p.besideKeys)
	dom.Click("wide", func() {
		wide := dom.ByID("wide").GetAttribute("aria-pressed") != "true"
		dom.ByID("wide").SetAttribute("aria-pressed", strconv.FormatBool(wide))
		dom.ByID("trace-body").SetAttribute("data-wide", strconv.FormatBool(wide))
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

// linkView is the view that a link names: the trace, or what stands beside it if
// that is not the state.
func (p *Page) linkView() string {
	for _, name := range beside[1:] {
		if p.isBeside(name) {
			return name
		}
	}
	return "trace"
}

// showLinkView shows the views that a link or an embed names, with spaces between.
// Others than this page has are skipped: a newer one may have made the link. It
// reports whether there was one.
func (p *Page) showLinkView(views string) (shown bool) {
	for _, name := range strings.Fields(views) {
		if slices.Contains(beside, name) {
			p.showBeside(name)
		} else if name != "trace" {
			continue
		}
		p.showPane("trace")
		shown = true
	}
	return shown
}
