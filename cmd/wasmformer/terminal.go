package main

import (
	"bytes"
	"fmt"
	"io"
	"os"
	"time"

	"wasmformer/engine"
	"wasmformer/engine/bench"
)

// isTerminal reports whether a stream is a terminal: a character device that
// is not the null device.
func isTerminal(stream any) bool {
	if c, ok := stream.(*checked); ok {
		stream = c.Writer
	}
	f, ok := stream.(*os.File)
	if !ok {
		return false
	}
	info, err := f.Stat()
	if err != nil || info.Mode()&os.ModeCharDevice == 0 {
		return false
	}
	null, err := os.Stat(os.DevNull)
	return err != nil || !os.SameFile(info, null)
}

// drawEvery is how often a progress line changes.
const drawEvery = 100 * time.Millisecond

// screen keeps a progress line on a terminal, out of the way of the program's
// output.
type screen struct {
	out     io.Writer // the program's output
	line    io.Writer // where the line goes, nil for nowhere
	shared  bool      // both are terminals
	begin   time.Time
	drawn   time.Time
	visible bool
	midline bool // the output does not end with a line's end
}

func newScreen(s streams) *screen {
	c := &screen{out: s.out, begin: time.Now()}
	if isTerminal(s.err) {
		c.line, c.shared = s.err, isTerminal(s.out)
	}
	return c
}

// Write writes the program's output.
func (c *screen) Write(p []byte) (int, error) {
	c.clear()
	if len(p) > 0 {
		c.midline = !bytes.HasSuffix(p, []byte("\n"))
	}
	return c.out.Write(p)
}

// beside writes to another stream, with the line out of its way.
func (c *screen) beside(w io.Writer) io.Writer {
	return writerFunc(func(p []byte) (int, error) {
		c.clear()
		return w.Write(p)
	})
}

type writerFunc func(p []byte) (int, error)

func (f writerFunc) Write(p []byte) (int, error) { return f(p) }

// promptAfter is how long a prompt is read without a word.
const promptAfter = 500 * time.Millisecond

// reading reports whether a prompt is being read.
func reading(s engine.Stats) bool { return s.PromptTokens < s.PromptTotal }

// progress draws the line, if it is time to.
func (c *screen) progress(s engine.Stats) {
	if c.line == nil || time.Since(c.drawn) < drawEvery || c.shared && c.midline || reading(s) && time.Since(c.begin) < promptAfter {
		return
	}
	c.drawn, c.visible = time.Now(), true
	fmt.Fprintf(c.line, "\r\x1b[K%s", c.text(s))
}

func (c *screen) text(s engine.Stats) string {
	if reading(s) {
		return fmt.Sprintf("prompt: %s of %s tokens · %d %% · %.1f s", bench.Group(s.PromptTokens), bench.Group(s.PromptTotal),
			100*s.PromptTokens/s.PromptTotal, time.Since(c.begin).Seconds())
	}
	return fmt.Sprintf("%s tokens · %s tokens/s · %.1f s", bench.Group(s.Tokens), bench.Group(int64(s.TokensPerSecond)), time.Since(c.begin).Seconds())
}

func (c *screen) clear() {
	if c.visible {
		fmt.Fprint(c.line, "\r\x1b[K")
		c.visible = false
	}
}

// finish leaves the last line.
func (c *screen) finish(s engine.Stats) {
	if c.line == nil {
		return
	}
	c.clear()
	if c.shared && c.midline {
		fmt.Fprintln(c.line)
	}
	fmt.Fprintf(c.line, "%s · %s instructions\n", c.text(s), bench.Group(s.Instructions))
}
