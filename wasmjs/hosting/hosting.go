//go:build js && wasm

// Package hosting answers what programs import: it adds that to a worker. Only the whole
// engine links it (wasmjs/benchmark), which the page fetches for a program that imports
// what nothing built in has. site/src/imports.ts starts it and hears what it says, as plain
// objects:
//
//	missing   the imports to be answered, after each look at a module
//	asked     a call that waits for somebody's answer
//	replied   the answer is taken, or what is wrong with it
//
// What it hears of imports.ts is "reply", with a text for each result, or with a line of
// input or its end.
package hosting

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strings"
	"syscall/js"

	"wasmformer/engine"
	"wasmformer/engine/hosts"
	"wasmformer/engine/hosts/wasi"
	"wasmformer/engine/printable"
	"wasmformer/wasmjs/dom"
	"wasmformer/wasmjs/message"
	"wasmformer/wasmjs/worker"
)

// Add adds the answers to a worker.
func Add(w *worker.Worker) {
	a := &asker{w: w}
	w.Hosts = func(m *engine.Module, task *message.Run) ([]engine.Host, error) {
		if a.lines != nil {
			a.lines.end() // of the run before
		}
		a.lines = &lines{a: a, run: task.Run, come: make(chan string, 1)}
		return Hosts(m, task, a.lines, func(ctx context.Context, c *engine.HostCall, stack []uint64) error {
			return a.ask(ctx, task.Run, c.Import(), stack)
		})
	}
	w.Resumed = func() { a.lines.ask() }
	w.Inspected = func(wasm []byte) { w.Say(listed(wasm)) }
	w.HearPlain("reply", a.reply)
}

// Stdin is the name by which somebody has chosen to be asked for standard input. No import has
// it: theirs have a dot.
const Stdin = "stdin"

// Hosts answer a program's imports: first what compilers expect, then what somebody has
// chosen for those that are missing, a JSON object from "MODULE.NAME", and from "" for all
// others, to trap, zero, print, a number, or ask, which ask does. What is not chosen traps.
// If [Stdin] is chosen, a WASI program reads its input, and then lines; nil refuses that.
func Hosts(m *engine.Module, task *message.Run, lines io.Reader, ask engine.HostFunc) ([]engine.Host, error) {
	how := map[string]string{}
	if task.Imports != "" {
		if err := json.Unmarshal([]byte(task.Imports), &how); err != nil {
			return nil, fmt.Errorf("what answers imports: %w", err)
		}
	}
	env := hosts.Env()
	list := []engine.Host{env}
	if how[Stdin] != "" {
		if lines == nil {
			return nil, errors.New("this program's input is typed while it runs: nobody can be asked here")
		}
		list = append(list, wasi.New(wasi.Config{Args: worker.Options(task).Args, Stdin: io.MultiReader(bytes.NewReader(task.Input), lines)}))
	}
	answers := map[string]engine.Import{}
	for _, im := range m.Missing(env) {
		name := im.Module + "." + im.Name
		by, named := how[name]
		if !named {
			by = how[""]
		}
		switch by {
		case "ask":
			answers[name] = engine.Import{Func: ask}
			continue
		case "":
			by = "trap"
		}
		answer, err := hosts.By(im, by, (*engine.HostCall).Output)
		if err != nil {
			return nil, fmt.Errorf("import %s: %w", printable.Name(name), err)
		}
		answers[name] = answer
	}
	return append(list, engine.HostFor(func(im engine.External) (engine.Import, bool) {
		answer, ok := answers[im.Module+"."+im.Name]
		return answer, ok
	})), nil
}

// mostListed is how many imports the page lists.
const mostListed = 200

// missing is an import that nothing has; number is the type of a number that answers it.
type missing struct{ Name, Kind, Type, Number string }

// listed are the imports of a module that are to be answered.
func listed(wasm []byte) map[string]any {
	var list []missing
	more := 0
	if m, err := engine.Decode(wasm); err == nil {
		all := m.Missing(hosts.Env())
		more = max(0, len(all)-mostListed)
		for _, im := range all[:len(all)-more] {
			one := missing{Name: im.Module + "." + im.Name, Kind: im.Kind.String()}
			switch im.Kind {
			case engine.ExternFunc:
				one.Type = im.Signature.String()
				if len(im.Results) == 1 {
					one.Number = number(im.Results[0])
				}
			case engine.ExternGlobal:
				one.Type, one.Number = im.Type.String(), number(im.Type)
			}
			list = append(list, one)
		}
	}
	return map[string]any{"type": "missing", "list": dom.Object(list), "more": more}
}

// number is a type's name, if its values are numbers that can be written.
func number(t engine.ValueType) string {
	if _, err := t.Parse("0"); err != nil {
		return ""
	}
	return t.String()
}

// asker asks somebody for the results of calls, one at a time.
type asker struct {
	w        *worker.Worker
	lines    *lines // of the newest run
	number   int    // of the question that waits
	types    []engine.ValueType
	answered chan []uint64 // nil while none waits
}

// ask asks the page, and waits.
func (a *asker) ask(ctx context.Context, run int, im engine.External, stack []uint64) error {
	answered := make(chan []uint64, 1)
	a.number, a.types, a.answered = a.number+1, im.Results, answered
	var types []any
	for _, t := range im.Results {
		types = append(types, t.String())
	}
	a.w.Report()
	a.w.Say(map[string]any{"type": "asked", "run": run, "number": a.number, "call": hosts.CallText(im, stack), "results": types})
	select {
	case bits := <-answered:
		copy(stack, bits)
		return nil
	case <-ctx.Done():
		a.answered = nil
		return ctx.Err()
	}
}

// reply takes what somebody has typed, if it is right. The event loop calls it while ask waits.
func (a *asker) reply(v js.Value) {
	texts := v.Get("texts")
	if a.lines != nil && a.lines.asked && v.Get("number").Int() == a.lines.number {
		a.lines.reply(texts)
		return
	}
	if a.answered == nil || v.Get("number").Int() != a.number || texts.Length() != len(a.types) {
		return // a question that has ended meanwhile
	}
	bits := make([]uint64, len(a.types))
	for i, t := range a.types {
		text := strings.TrimSpace(texts.Index(i).String())
		if text == "null" && number(t) == "" {
			continue
		}
		var err error
		if bits[i], err = t.Parse(text); err != nil {
			a.w.Say(map[string]any{"type": "replied", "field": i, "why": err.Error()})
			return
		}
	}
	a.answered <- bits
	a.answered = nil
	a.w.Say(map[string]any{"type": "replied", "field": -1, "why": ""})
}
