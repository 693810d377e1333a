//go:build js && wasm

package worker

import (
	"fmt"
	"strconv"
	"strings"
	"time"

	"wasmformer/engine/printable"
	"wasmformer/engine/trace"
	"wasmformer/wasmjs/message"
)

const (
	rowTokens   = 8   // tokens of a step that a row shows
	rowsAtOnce  = 200 // most rows in an answer
	frameCount  = 64  // most frames in an answer
	memoryBytes = 256 // in an answer
)

// Reading the trace takes a third as long as decoding it. So the log reads on for a
// small part of the time while a run is under way, and the rest afterwards.
const (
	readWhileRunning = pauseEvery / 160
	readBeforeEnd    = 20 * time.Millisecond // so that short runs end with their trace
	readAtOnce       = 10 * time.Millisecond // between looks at the messages
	readTokens       = 1024                  // between looks at the clock
)

// read lets the log read tokens that have come, for some time, and reports
// whether there are more.
func (w *Worker) read(most time.Duration) (more bool) {
	if w.log == nil {
		return false
	}
	for begin := time.Now(); ; {
		if more = w.log.Advance(readTokens); !more || time.Since(begin) >= most {
			return more
		}
	}
}

// readOn reads what is left of the trace when a run has ended, and tells the
// page how far it is, unless another run begins.
func (w *Worker) readOn() {
	log, reported := w.log, time.Now()
	for more := true; more; {
		w.tick.wait()
		if w.busy > 0 || w.log != log {
			return
		}
		more = w.read(readAtOnce)
		if !more || time.Since(reported) >= reportEvery {
			m := &message.Reading{Run: w.number, Steps: w.log.Len(), Read: w.log.Tokens(), More: more}
			if !more {
				m.Telling = w.telling()
			}
			w.Post(m)
			reported = time.Now()
		}
	}
}

// telling is a step of a whole trace that shows something: the first output, else
// the first branch that is taken, else what the last call returns.
func (w *Worker) telling() int {
	if w.log == nil || w.log.Len() == 0 {
		return 0
	}
	stream := w.instance.Stream()
	branch := -1
	for i := range stream.Len() {
		t := stream.At(i)
		switch trace.GroupOf(t) {
		case trace.OutputToken:
			if w.printed {
				return w.log.StepOf(i)
			}
		case trace.JumpToken:
			if branch < 0 && w.instance.Decoded(i) && strings.HasSuffix(t.String(), ".jump") {
				branch = i
			}
		}
		if branch >= 0 && !w.printed {
			return w.log.StepOf(branch)
		}
	}
	return max(0, w.log.Len()-2)
}

func (w *Worker) steps() int {
	if w.log == nil {
		return 0
	}
	return w.log.Len()
}

// rows answers with steps of the trace.
func (w *Worker) rows(q *message.Rows) (*message.RowList, error) {
	list := &message.RowList{Steps: w.steps()}
	if w.log == nil || q.From < 0 || q.Count < 0 {
		return list, nil
	}
	for _, s := range w.log.Steps(q.From, min(q.Count, rowsAtOnce)) {
		list.Rows = append(list.Rows, w.row(s, false))
	}
	return list, nil
}

// row makes a line of a step. In words only says for one step at a time: each
// description replays a part of the trace.
func (w *Worker) row(s trace.Step, inWords bool) message.Row {
	row := message.Row{Step: s.Index, Host: s.Host, Func: s.Func, Instr: s.Instr, Function: s.FuncName(), Text: s.WasmInstr(),
		Operands: s.Values(), Effect: s.Effect(), First: s.From, Executed: int(s.Executed), Depth: s.Depth}
	if s.Host {
		row.Func, row.Instr, row.Function = -1, -1, ""
	}
	tokens := s.Tokens
	if most := rowTokens; len(tokens) > most {
		row.More = len(tokens) - most
		tokens = tokens[row.More:]
	}
	for i, t := range tokens {
		token := message.Token{Name: t.String(), Kind: string(trace.GroupOf(t))}
		if inWords {
			token.Title = w.log.Describe(s.From + row.More + i)
		}
		row.Tokens = append(row.Tokens, token)
	}
	return row
}

// state answers what the machine holds before a step, rebuilt from the trace.
// A frame or address below 0 asks for the innermost frame, and for the memory
// that the step accesses or, if none, the one shown last.
func (w *Worker) state(q *message.StateAt) (*message.State, error) {
	s := new(message.State)
	if w.log == nil || w.log.Len() == 0 {
		return s, nil
	}
	step, frame, address := max(0, min(q.Step, w.log.Len()-1)), q.Frame, q.Address
	at := w.log.Step(step)
	m := w.log.StateAt(step)
	s.Row = w.row(at, true)
	frames := m.Frames()
	if frame < 0 || frame >= len(frames) {
		frame = len(frames) - 1
	}
	s.Frame = frame
	s.Cut = max(0, len(frames)-frameCount)
	for _, f := range frames[s.Cut:] {
		s.Frames = append(s.Frames, f.Name)
	}
	for _, v := range m.Stack(frame) {
		s.Stack = append(s.Stack, int64(v))
	}
	names := m.LocalNames(frames[frame].Func)
	for i, v := range m.LocalValues(frame) {
		s.Locals = append(s.Locals, message.Named{Name: label(i, names[uint32(i)]), Text: v.String(), Value: int64(v.Bits)})
	}
	globals := m.GlobalNames()
	for i, v := range m.GlobalValues() {
		s.Globals = append(s.Globals, message.Named{Name: label(i, globals[i]), Text: v.String(), Value: int64(v.Bits)})
	}
	s.Pages = int(m.Pages())
	if address < 0 {
		address = accessed(at)
	}
	w.memory(m, s, address)
	return s, nil
}

func label(i int, name string) string {
	if name == "" {
		return strconv.Itoa(i)
	}
	return fmt.Sprintf("%d %s", i, printable.Name(name))
}

// accessed is the address that a step's store writes, for the memory view.
func accessed(s trace.Step) int64 {
	for _, e := range s.Effects() {
		if e.Kind == trace.Store {
			return int64(e.Index)
		}
	}
	return -1
}

// memory adds the bytes around an address, in lines of 16.
func (w *Worker) memory(m *trace.Machine, s *message.State, address int64) {
	size := int64(s.Pages) << 16
	if size == 0 {
		return
	}
	if address < 0 {
		address = 0
		if base, ok := w.instance.ExportedGlobal("__heap_base"); ok {
			address = (int64(base) + 15) &^ 15 // where the input stands
		}
	}
	address = max(0, min(address&^15, size-memoryBytes))
	buf := make([]byte, memoryBytes)
	if m.ReadMemory(uint32(address), buf) {
		s.Address, s.Memory = int(address), buf
	}
}
