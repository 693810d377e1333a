package main

import (
	"bytes"
	"strings"
	"testing"
	"time"

	"wasmformer/engine"
)

// TestPromptLine checks what is drawn while a prompt is read: nothing at first, and
// nothing ever without a terminal.
func TestPromptLine(t *testing.T) {
	var line, out bytes.Buffer
	c := newScreen(streams{out: &out, err: &line})
	s := engine.Stats{PromptTokens: 1_500_000, PromptTotal: 6_000_000}
	c.begin = time.Now().Add(-promptAfter)
	if c.progress(s); line.Len() > 0 {
		t.Errorf("drawn on no terminal: %q", &line)
	}
	c.line, c.begin = &line, time.Now()
	if c.progress(s); line.Len() > 0 {
		t.Errorf("drawn at once: %q", &line)
	}
	c.begin = time.Now().Add(-promptAfter)
	if c.progress(s); !strings.Contains(line.String(), "prompt: 1,500,000 of 6,000,000 tokens · 25 % · ") {
		t.Errorf("got %q", &line)
	}
	line.Reset()
	c.drawn = time.Time{}
	c.progress(engine.Stats{PromptTokens: 6_000_000, PromptTotal: 6_000_000, Tokens: 1000})
	if got := line.String(); strings.Contains(got, "prompt") || !strings.Contains(got, "1,000 tokens") {
		t.Errorf("behind the prompt: %q", got)
	}
	if out.Len() > 0 {
		t.Errorf("output %q", &out)
	}
}
