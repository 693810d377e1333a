//go:build js && wasm

package hosting

import (
	"io"
	"syscall/js"
)

// lines is standard input that somebody types while the program reads.
type lines struct {
	a      *asker
	run    int
	number int // of the question
	asked  bool
	ended  bool
	come   chan string // closed at its end
	left   string      // of the last line
}

// Read asks for a line when nothing is left of the last one, and waits for it.
func (l *lines) Read(p []byte) (int, error) {
	if l.left == "" && !l.ended {
		l.a.number++
		l.number, l.asked = l.a.number, true
		l.ask()
		l.left = <-l.come
	}
	n := copy(p, l.left)
	if l.left = l.left[n:]; n == 0 && l.ended {
		return 0, io.EOF
	}
	return n, nil
}

// ask asks the page, also once more for what a run waits for that was stopped.
func (l *lines) ask() {
	if l.asked {
		l.a.w.Report()
		l.a.w.Say(map[string]any{"type": "asked", "run": l.run, "number": l.number, "call": "The program reads its input.", "results": []any{"line"}})
	}
}

// reply takes a line; none is the end of the input.
func (l *lines) reply(texts js.Value) {
	l.asked = false
	if texts.Length() == 0 {
		l.end()
	} else {
		l.come <- texts.Index(0).String() + "\n" // Read waits
	}
	l.a.w.Say(map[string]any{"type": "replied", "field": -1, "why": ""})
}

// end ends the input.
func (l *lines) end() {
	if !l.ended {
		l.asked, l.ended = false, true
		close(l.come)
	}
}
