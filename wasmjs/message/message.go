//go:build js && wasm

// Package message is the protocol between the page and the engine's worker.
// Each message is a plain object with a type; the page asks, the worker answers:
//
//	page to worker                      worker to page
//	inspect  a module's bytes           inspected  exports and listing, or an error
//	run      a module and its input     progress   figures and new output, several
//	                                    ended      how it ended, and the results
//	stop                                ended      with state "stopped"
//	continue after a limit or a stop    as for run
//	rows     a range of the trace       rows
//	state    at a step of the trace     state
//	                                    ready      once, when it has started (page.ts waits for it)
//	                                    crashed    from engine-worker.ts: Go has ended
//
// inspect, rows and state carry an id, which the answer repeats. The worker
// answers them during a run, too: it pauses decoding several times in 100 ms.
package message

import "syscall/js"

// Task is what to run.
type Task struct {
	Run    int // its number, which progress and ended repeat
	Wasm   []byte
	Export string
	Args   string // numbers with spaces between, for all exports but compute
	Input  []byte // for compute
	Limit  int64  // in tokens, 0 for none
}

// Value is the message "run".
func (t Task) Value() js.Value {
	return js.ValueOf(map[string]any{"type": "run", "run": t.Run, "wasm": Bytes(t.Wasm), "export": t.Export,
		"args": t.Args, "input": Bytes(t.Input), "limit": t.Limit})
}

// TaskOf reads a message "run".
func TaskOf(v js.Value) Task {
	return Task{Run: v.Get("run").Int(), Wasm: GoBytes(v.Get("wasm")), Export: v.Get("export").String(), Args: v.Get("args").String(),
		Input: GoBytes(v.Get("input")), Limit: int64(v.Get("limit").Float())}
}

// Figures are what is shown while a program runs.
type Figures struct {
	Prompt, PromptTotal                int64 // tokens of the host: read, and when all are
	Tokens, Instructions, Bytes, Steps int64
	Seconds, Rate                      float64
	Decoder, KV                        string
	Layers, Width, Heads               int
}

// Progress is new output and the figures so far; Ended adds how a run ended.
type Progress struct {
	Run int
	Figures
	Output []byte
}

// Value is the message "progress".
func (p Progress) Value() js.Value {
	f := p.Figures
	return js.ValueOf(map[string]any{"type": "progress", "run": p.Run, "output": Bytes(p.Output), "prompt": f.Prompt, "promptTotal": f.PromptTotal, "tokens": f.Tokens,
		"instructions": f.Instructions, "bytes": f.Bytes, "steps": f.Steps, "seconds": f.Seconds, "rate": f.Rate,
		"decoder": f.Decoder, "kv": f.KV, "layers": f.Layers, "width": f.Width, "heads": f.Heads})
}

// ProgressOf reads a message "progress" or "ended".
func ProgressOf(v js.Value) Progress {
	n := func(name string) int64 { return int64(v.Get(name).Float()) }
	return Progress{Run: int(n("run")), Output: GoBytes(v.Get("output")), Figures: Figures{Prompt: n("prompt"), PromptTotal: n("promptTotal"), Tokens: n("tokens"),
		Instructions: n("instructions"), Bytes: n("bytes"), Steps: n("steps"), Seconds: v.Get("seconds").Float(),
		Rate: v.Get("rate").Float(), Decoder: v.Get("decoder").String(), KV: v.Get("kv").String(),
		Layers: int(n("layers")), Width: int(n("width")), Heads: int(n("heads"))}}
}

// Ended is how a run ended.
type Ended struct {
	Progress
	State    string   // "done", "stopped", "limit", "trap" or "error"
	Text     string   // what happened and where, unless done
	Results  []string // of the export, in decimal
	Resumes  bool     // Continue is possible
	Position string   // of a trap: the instruction
	Reading  bool     // the trace is still being read; messages "reading" follow
}

// Value is the message "ended".
func (e Ended) Value() js.Value {
	v := e.Progress.Value()
	v.Set("type", "ended")
	v.Set("state", e.State)
	v.Set("text", e.Text)
	v.Set("results", texts(e.Results))
	v.Set("resumes", e.Resumes)
	v.Set("reading", e.Reading)
	return v
}

// EndedOf reads a message "ended".
func EndedOf(v js.Value) Ended {
	return Ended{Progress: ProgressOf(v), State: v.Get("state").String(), Text: v.Get("text").String(),
		Results: goTexts(v.Get("results")), Resumes: v.Get("resumes").Bool(), Reading: v.Get("reading").Bool()}
}

// Reading says how far the trace of a run that has ended is read.
type Reading struct {
	Run   int
	Steps int  // found
	Read  int  // tokens
	More  bool // it goes on
}

// Value is the message "reading".
func (r Reading) Value() js.Value {
	return js.ValueOf(map[string]any{"type": "reading", "run": r.Run, "steps": r.Steps, "read": r.Read, "more": r.More})
}

// ReadingOf reads a message "reading".
func ReadingOf(v js.Value) Reading {
	return Reading{Run: v.Get("run").Int(), Steps: v.Get("steps").Int(), Read: v.Get("read").Int(), More: v.Get("more").Bool()}
}

// Bytes copies b to a Uint8Array.
func Bytes(b []byte) js.Value {
	array := js.Global().Get("Uint8Array").New(len(b))
	js.CopyBytesToJS(array, b)
	return array
}

// GoBytes copies a Uint8Array; of anything else it returns nil.
func GoBytes(v js.Value) []byte {
	if v.Type() != js.TypeObject || !v.InstanceOf(js.Global().Get("Uint8Array")) {
		return nil
	}
	b := make([]byte, v.Get("length").Int())
	js.CopyBytesToGo(b, v)
	return b
}

func texts(list []string) js.Value {
	out := make([]any, len(list))
	for i, s := range list {
		out[i] = s
	}
	return js.ValueOf(out)
}

func goTexts(v js.Value) []string {
	if v.Type() != js.TypeObject {
		return nil
	}
	out := make([]string, v.Length())
	for i := range out {
		out[i] = v.Index(i).String()
	}
	return out
}
