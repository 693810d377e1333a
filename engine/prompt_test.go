package engine_test

import (
	"bytes"
	"context"
	"errors"
	"slices"
	"testing"

	"wasmformer/engine"
	"wasmformer/engine/internal/differential"
	"wasmformer/engine/internal/interpreter"
	"wasmformer/engine/internal/machine"
)

// withData is a module with a data segment of so many bytes, and f0, which does
// nothing.
func withData(n int) *differential.Module {
	m := &differential.Module{HasMem: true, Pages: 4}
	m.F(0, 0, 0, "")
	m.Data = []differential.Segment{{Values: bytes.Repeat([]byte("abcd"), n/4)}}
	return m
}

// refused checks that err is a *engine.PromptError with these numbers.
func refused(t *testing.T, what string, err error, want engine.PromptError) {
	t.Helper()
	var got *engine.PromptError
	if !errors.As(err, &got) || *got != want {
		t.Errorf("%s: got %v (%+v), want %+v", what, err, got, want)
	}
}

// TestMaxPrompt sets the limit to what a module's prompt takes, and to one token
// less: then nothing is decoded.
func TestMaxPrompt(t *testing.T) { eachDecoder(t, maxPrompt) }

func maxPrompt(t *testing.T, o engine.Options) {
	ctx := context.Background()
	m := withData(40_000)
	size := instantiate(t, m, o).Stats().PromptTokens
	if size < 40_000 {
		t.Fatalf("the prompt has %d tokens, want one for each byte at least", size)
	}
	const call = 2 // begin, and the entry's byte
	o.MaxPrompt, o.ProgressEvery = size, 1000
	inst := instantiate(t, m, o)
	_, err := inst.ExportedFunction("f0").Call(ctx)
	refused(t, "the call", err, engine.PromptError{Found: size + call, Allowed: size})
	if s := inst.Stats(); s.PromptTokens != size || s.PromptTotal != size || s.Tokens != 0 {
		t.Errorf("after a call that was refused: %+v, want a prompt of %d tokens and nothing decoded", s, size)
	}
	refused(t, "a write", inst.Memory().Write(ctx, 0, make([]byte, 400)), engine.PromptError{Found: size + 101, Allowed: size})
	if got, _ := inst.Memory().Read(0, 4); string(got) != "abcd" {
		t.Errorf("a write that was refused has written %q", got)
	}
	o.MaxPrompt = size + call
	if _, err := instantiate(t, m, o).ExportedFunction("f0").Call(ctx); err != nil {
		t.Errorf("at the limit: %v", err)
	}
	o.MaxPrompt, o.Progress = size-1, func(s engine.Stats) { t.Errorf("decodes: %+v", s) }
	compiled, _ := engine.Compile(m.Bytes())
	_, err = compiled.Instantiate(ctx, o)
	refused(t, "the program", err, engine.PromptError{Found: size, Allowed: size - 1})
	o.MaxPrompt = -1
	if _, err = compiled.Instantiate(ctx, o); err == nil {
		t.Error("a negative limit is accepted")
	}
}

// TestPromptBeyondPositions has a model of few positions: a prompt after which no
// token could be decoded is refused, the one that leaves room for one is not.
func TestPromptBeyondPositions(t *testing.T) {
	ctx := context.Background()
	compiled, err := engine.Compile(withData(4000).Bytes())
	if err != nil {
		t.Fatal(err)
	}
	m := *interpreter.Build()
	o := engine.Options{Decoder: engine.Planned, Model: &m}
	inst, err := compiled.Instantiate(ctx, o)
	if err != nil {
		t.Fatal(err)
	}
	size := inst.Stats().PromptTokens
	m.MaxPosition = int(size) - 1
	_, err = compiled.Instantiate(ctx, o)
	refused(t, "no room for a token", err, engine.PromptError{Found: size, Allowed: size - 1, Exact: true})
	// Begin and the entry's byte, then two tokens: the function's return, and halt.
	for room, want := range []bool{2: false, 3: true} {
		m.MaxPosition = int(size) + room
		inst, err := compiled.Instantiate(ctx, o)
		if err != nil {
			t.Fatal(err)
		}
		_, err = inst.ExportedFunction("f0").Call(ctx)
		var limit *engine.LimitError
		switch {
		case room < 2:
			refused(t, "a call", err, engine.PromptError{Found: size + 2, Allowed: size + int64(room), Exact: true})
		case want != (err == nil), err != nil && (!errors.As(err, &limit) || !limit.Exact):
			t.Errorf("room for %d tokens: got %v", room, err)
		}
	}
}

// TestPromptProgress checks the figures while a prompt is read.
func TestPromptProgress(t *testing.T) { eachDecoder(t, promptProgress) }

func promptProgress(t *testing.T, o engine.Options) {
	var seen []engine.Stats
	o.ProgressEvery, o.Progress = 1000, func(s engine.Stats) { seen = append(seen, s) }
	inst := instantiate(t, withData(40_000), o)
	size := inst.Stats().PromptTokens
	if want := (size - 1) / 1000; int64(len(seen)) != want {
		t.Errorf("%d calls for %d tokens, want %d", len(seen), size, want)
	}
	for i, s := range seen {
		if s.PromptTokens != int64(i+1)*1000 || s.PromptTotal != size || s.Tokens != 0 {
			t.Errorf("call %d: %d tokens of %d, decoded %d; want %d of %d", i, s.PromptTokens, s.PromptTotal, s.Tokens, (i+1)*1000, size)
		}
	}
}

// patient is a context that ends when it has been asked so often.
type patient struct {
	context.Context
	asks int
}

func (p *patient) Err() error {
	if p.asks--; p.asks < 0 {
		return context.Canceled
	}
	return nil
}

// TestCancelBetweenProgress ends the context long before the next progress.
func TestCancelBetweenProgress(t *testing.T) { eachDecoder(t, cancelBetweenProgress) }

func cancelBetweenProgress(t *testing.T, o engine.Options) {
	o.ProgressEvery = 1 << 30
	inst := instantiate(t, withData(4), o)
	before := inst.Stats().PromptTokens
	err := inst.Memory().Write(&patient{context.Background(), 10}, 0, bytes.Repeat([]byte("abcd"), 10_000))
	read := inst.Stats().PromptTokens - before
	// The textbook decoder takes some milliseconds a token.
	if !errors.Is(err, context.Canceled) || read > 200 {
		t.Errorf("got %v after %d tokens, want canceled after a few", err, read)
	}
}

// TestRefusedModule has a store refuse a module: it is then as if that had not been
// there.
func TestRefusedModule(t *testing.T) { eachDecoder(t, refusedModule) }

func refusedModule(t *testing.T, o engine.Options) {
	ctx := context.Background()
	o.MaxPrompt = 5000
	var tokens [2][]machine.Token
	for i, large := range []int{0, 40_000} {
		store, err := engine.NewStore(o)
		if err != nil {
			t.Fatal(err)
		}
		for _, size := range []int{400, large, 800} {
			if size == 0 {
				continue
			}
			m, err := engine.Decode(withData(size).Bytes())
			if err != nil {
				t.Fatal(err)
			}
			inst, err := store.Instantiate(ctx, m)
			if size == large {
				if !errors.As(err, new(*engine.PromptError)) || inst != nil {
					t.Errorf("got %v, want a *engine.PromptError", err)
				}
				continue
			}
			if err != nil {
				t.Fatal(err)
			}
			call(t, inst, "f0")
			if got, _ := inst.Memory().Read(0, 8); string(got) != "abcdabcd" {
				t.Errorf("memory begins with %q", got)
			}
			tokens[i] = inst.Tokens()
		}
	}
	if !slices.Equal(tokens[0], tokens[1]) {
		t.Errorf("%d tokens with a refused module, %d without", len(tokens[1]), len(tokens[0]))
	}
}
