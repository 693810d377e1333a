//go:build js && wasm

package benchpage

import (
	"errors"
	"fmt"
	"syscall/js"
	"time"

	"wasmformer/engine/bench"
	"wasmformer/wasmjs/client"
	"wasmformer/wasmjs/dom"
	"wasmformer/wasmjs/message"
)

// run runs a benchmark and says how it ended.
func (p *benchPage) run() {
	p.plan()
	p.stopped = false
	p.state("running", "Running")
	p.fail("")
	begin := time.Now()
	err := p.measure()
	p.write()
	switch {
	case p.stopped:
		p.state("stopped", "Stopped")
		p.now("Stopped. What was measured stays below.")
	case err != nil:
		p.state("error", "Error")
		p.now("What was measured until then stays below.")
		p.fail(err.Error())
	default:
		p.state("done", "Done")
		p.now(fmt.Sprintf("All series took %.0f s, with prompts and pauses.", time.Since(begin).Seconds()))
		p.bar(1)
	}
}

// measure runs the series one after the other.
func (p *benchPage) measure() error {
	p.now("Loading the program and starting the engine …")
	choice := p.option()
	wasm, err := dom.Await(p.shim.Call("load", choice.Get("dataset").Get("module")))
	if err != nil {
		return fmt.Errorf("the program could not be loaded: %w. Check the connection and run again", err)
	}
	p.worker = client.New(func() js.Value { return p.shim.Call("engineWorker", dom.Value("model")) })
	defer func() { p.worker.Close(); p.worker = nil }()
	if err := p.worker.Start(); err != nil {
		return fmt.Errorf("%w. Check the connection and run again", err)
	}
	client.On(p.worker, p.add)
	task := message.Bench{Wasm: message.GoBytes(wasm), Input: []byte(choice.Get("dataset").Get("input").String()), Preset: dom.Value("model")}
	plan := p.series()
	for n, series := range plan {
		if p.stopped {
			return nil
		}
		task.Series = series
		progress := func(m *message.BenchProgress) { p.progress(n, len(plan), series, m) }
		progress(&message.BenchProgress{})
		client.On(p.worker, progress)
		ended, err := client.Await(p.worker, &task)
		if ended.Model != "" {
			p.table.Notes = p.notes(ended.Model)
		}
		if err == nil && ended.Error != "" {
			err = errors.New(ended.Error)
		}
		if err != nil {
			return fmt.Errorf("%s, %s: %w", series.Decoder, series.KV, err)
		}
	}
	return nil
}

// option is the selected program: an <option> that names module and input.
func (p *benchPage) option() js.Value {
	return dom.ByID("program").Get("selectedOptions").Index(0)
}

// progress shows how far series n of so many is.
func (p *benchPage) progress(n, of int, s bench.Series, m *message.BenchProgress) {
	last := s.Marks[len(s.Marks)-1]
	text := fmt.Sprintf("Series %d of %d, %s, %s", n+1, of, s.Decoder, s.KV)
	if s.Runs > 1 {
		text += fmt.Sprintf(", run %d of %d", m.Run+1, s.Runs)
	}
	part := 0.0
	switch {
	case m.Tokens > 0:
		part = float64(m.Tokens) / float64(last)
		rate := float64(m.Tokens) / max(m.Seconds, 1e-3)
		text += fmt.Sprintf(": %s of %s tokens, %s tokens/s", bench.Group(m.Tokens), bench.Group(last), bench.Group(int64(rate)))
		if s.Cap > 0 {
			part = max(part, m.Seconds/s.Cap.Seconds())
			text += fmt.Sprintf(", %.1f of at most %.0f s", m.Seconds, s.Cap.Seconds())
		}
	case m.Prompt > 0:
		text += fmt.Sprintf(": %s tokens of the prompt", bench.Group(m.Prompt))
	}
	p.now(text)
	p.bar((float64(n) + (float64(m.Run)+min(part, 1))/float64(max(1, s.Runs))) / float64(of))
}

func (p *benchPage) now(text string) { dom.SetText("now", text) }

func (p *benchPage) bar(part float64) { dom.ByID("bar").Set("value", part) }

// fail shows an error, or none.
func (p *benchPage) fail(text string) {
	dom.SetText("failure", text)
	dom.Show("failure", text != "")
}
