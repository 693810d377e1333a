//go:build js && wasm

package benchpage

import (
	"fmt"
	"syscall/js"
	"time"

	"wasmformer/engine/bench"
	"wasmformer/wasmjs/message"
	"wasmformer/wasmjs/page"
)

// run runs a benchmark and says how it ended.
func (p *benchPage) run() {
	p.plan()
	p.stopped = false
	p.state("running", "Running")
	p.fail("")
	begin := time.Now()
	err := p.measure()
	if p.worker != nil {
		p.worker.close()
		p.worker = nil
	}
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
	wasm, err := page.Await(p.shim.Call("load", choice.Get("dataset").Get("module")))
	if err != nil {
		return fmt.Errorf("the program could not be loaded: %w. Check the connection and run again", err)
	}
	if p.worker, err = newWorker(p.shim); err != nil {
		return fmt.Errorf("%w. Check the connection and run again", err)
	}
	task := message.BenchTask{Wasm: message.GoBytes(wasm), Input: []byte(choice.Get("dataset").Get("input").String())}
	plan := p.series()
	p.worker.point = p.add
	for n, series := range plan {
		if p.stopped {
			return nil
		}
		task.Series = series
		p.worker.progress = func(m message.BenchProgress) { p.progress(n, len(plan), series, m) }
		p.progress(n, len(plan), series, message.BenchProgress{})
		ended := p.worker.measure(task)
		if ended.Model != "" {
			p.table.Notes = p.notes(ended.Model)
		}
		if ended.Error != "" && !ended.Stopped {
			return fmt.Errorf("%s, %s: %s", series.Decoder, series.KV, ended.Error)
		}
	}
	return nil
}

// option is the selected program: an <option> that names module and input.
func (p *benchPage) option() js.Value {
	return page.Element("program").Get("selectedOptions").Index(0)
}

// progress shows how far series n of so many is.
func (p *benchPage) progress(n, of int, s bench.Series, m message.BenchProgress) {
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

func (p *benchPage) now(text string) { page.Element("now").SetTextContent(text) }

func (p *benchPage) bar(part float64) { page.Element("bar").Set("value", part) }

// fail shows an error, or none.
func (p *benchPage) fail(text string) {
	failure := page.Element("failure")
	failure.SetTextContent(text)
	failure.Set("hidden", text == "")
}
