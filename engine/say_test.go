package engine_test

import (
	"bytes"
	"context"
	"errors"
	"slices"
	"strings"
	"testing"

	"wasmformer/engine"
	"wasmformer/engine/trace"
	"wasmformer/engine/weights"
)

// allBytes is text with every byte.
var allBytes = func() (b []byte) {
	for i := range 256 {
		b = append(b, byte(i*7))
	}
	return b
}()

// eachWay runs a test on both machines, with all decoders.
func eachWay(t *testing.T, test func(t *testing.T, o engine.Options)) {
	for _, preset := range weights.Presets() {
		m, err := weights.Preset(preset)
		if err != nil {
			t.Fatal(err)
		}
		if preset == weights.Wide {
			m = nil
		}
		for _, o := range []engine.Options{
			{Decoder: engine.Dense}, {Decoder: engine.Planned}, {Decoder: engine.Planned, KV: engine.Linear},
			{Decoder: engine.Planned, KV: engine.LinearSearched}, {Decoder: engine.Kernel},
		} {
			o.Model = m
			t.Run(strings.TrimSuffix(preset+" "+o.Decoder+" "+o.KV, " "), func(t *testing.T) { test(t, o) })
		}
	}
}

// decodedTokens are the tokens of the context that the model decoded.
func decodedTokens(i *engine.Instance) (list []trace.Token) {
	for n, t := range i.Tokens() {
		if i.Decoded(n) {
			list = append(list, t)
		}
	}
	return list
}

// TestTextChangesNothing: with text wherever the host can say some, the same tokens are
// decoded, and printed.
func TestTextChangesNothing(t *testing.T) {
	eachWay(t, func(t *testing.T, o engine.Options) {
		plain, output := talk(t, o, nil)
		text, said := talk(t, o, allBytes)
		if !slices.Equal(plain, text) || len(plain) < 100 {
			t.Errorf("%d tokens are decoded with text, %d without, want the same ones, 100 at least", len(text), len(plain))
		}
		if output != said || len(output) < 3 {
			t.Errorf("output %q with text, %q without", said, output)
		}
	})
}

// talk runs programs with text before, between and behind them, and before each write and
// call: several in a store, one on the seed's machine, which has none.
func talk(t *testing.T, o engine.Options, text []byte) ([]trace.Token, string) {
	t.Helper()
	ctx := context.Background()
	var output bytes.Buffer
	o.Output = &output
	// All of the text, and again from its beginning, a part at a time.
	said := 0
	say := func() (some []byte) {
		if len(text) > 0 {
			some = text[said : said+len(text)/4]
			said = (said + len(some)) % len(text)
		}
		return some
	}
	must := func(err error) {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
	}
	store, err := engine.NewStore(o)
	if one := errors.Is(err, engine.ErrOneModule); one != (o.Model != nil) {
		t.Fatal(err)
	}
	instantiate := func(binary []byte) *engine.Instance {
		t.Helper()
		var i *engine.Instance
		if store == nil {
			m, err := engine.Compile(binary)
			must(err)
			i, err = m.Instantiate(ctx, o)
			must(err)
			must(i.Say(ctx, say()))
			return i
		}
		must(store.Say(ctx, say()))
		m, err := engine.Decode(binary)
		must(err)
		i, err = store.Instantiate(ctx, m)
		must(err)
		must(i.Say(ctx, say()))
		return i
	}
	var tokens []trace.Token
	if o.Decoder != engine.Dense { // which takes long
		hello := instantiate(binaryOf("hello"))
		must(hello.Compute(ctx, []byte("Ada")))
		must(hello.Say(ctx, say()))
		must(hello.Compute(ctx, []byte("Bob")))
		tokens = decodedTokens(hello)
	}
	other := instantiate(counter().Bytes())
	must(other.Memory().Write(ctx, 8, []byte{200, 1, 2, 3}))
	must(other.Say(ctx, say()))
	// What was written, and what stands behind it, where text would be if it were data.
	for _, word := range [][2]uint64{{8, 0x030201c8}, {12, 0}} {
		if got, want := call(t, other, "f2", word[0], 7), []uint64{word[0], word[1] + 7}; !slices.Equal(got, want) {
			t.Errorf("f2 gives %d, want %d", got, want)
		}
	}
	call(t, other, "f1", 3)
	must(other.Say(ctx, say()))
	if store == nil {
		return append(tokens, decodedTokens(other)...), output.String()
	}
	return decodedTokens(other), output.String()
}

// TestSayIsBounded: text is refused whole, and by what refuses other tokens of the host.
func TestSayIsBounded(t *testing.T) {
	ctx := context.Background()
	i := instantiate(t, counter(), engine.Options{})
	size := i.Stats().PromptTokens
	i = instantiate(t, counter(), engine.Options{MaxPrompt: size + 3})
	refused(t, "four bytes", i.Say(ctx, []byte("text")), engine.PromptError{Found: size + 4, Allowed: size + 3})
	if err := i.Say(ctx, []byte("tex")); err != nil {
		t.Error("three bytes: ", err)
	}
	store, err := engine.NewStore(engine.Options{MaxPrompt: 300})
	if err != nil {
		t.Fatal(err)
	}
	refused(t, "in a store", store.Say(ctx, make([]byte, 45)), engine.PromptError{Found: 301, Allowed: 300})
	if err := store.Say(ctx, make([]byte, 44)); err != nil {
		t.Error("44 bytes in a store: ", err)
	}
	ended, cancel := context.WithCancel(ctx)
	cancel()
	store, _ = engine.NewStore(engine.Options{})
	if err := store.Say(ended, make([]byte, 100)); !errors.Is(err, context.Canceled) {
		t.Error("with an ended context: ", err)
	}
	m, err := engine.Decode(binaryOf("gcd"))
	if err != nil {
		t.Fatal(err)
	}
	i, err = store.Instantiate(ctx, m)
	if err != nil {
		t.Fatal(err)
	}
	if got := call(t, i, "gcd", 84, 36); got[0] != 12 {
		t.Errorf("behind half a text: gcd gives %d, want 12", got[0])
	}
	var inside error
	busy := instantiate(t, counter(), engine.Options{ProgressEvery: 10, Output: writer(func(p []byte) (int, error) {
		inside = i.Say(ctx, []byte("x"))
		return len(p), nil
	})})
	i = busy
	call(t, busy, "f1", 3)
	if !errors.Is(inside, engine.ErrInUse) {
		t.Error("from a writer: ", inside)
	}
	busy.Close()
	var noStore *engine.Store
	var none *engine.Instance
	var noContext context.Context
	for what, err := range map[string]error{"closed": busy.Say(ctx, nil), "no store": noStore.Say(ctx, nil), "no instance": none.Say(ctx, nil), "no context": store.Say(noContext, nil)} {
		if err == nil {
			t.Error(what, ": no error")
		}
	}
}

// TestSayInACall: text gives up a call that is under way, and is not taken for what that
// prints.
func TestSayInACall(t *testing.T) {
	eachWay(t, func(t *testing.T, o engine.Options) {
		if o.Decoder == engine.Dense {
			return // it decodes as the others do, and takes long
		}
		ctx := context.Background()
		var output bytes.Buffer
		o.Output = &output
		for limit := int64(1); limit < 40; limit += 5 {
			output.Reset()
			o.MaxTokens = limit
			i := instantiate(t, counter(), o)
			if _, err := i.ExportedFunction("f1").Call(ctx, 100); !errors.As(err, new(*engine.LimitError)) {
				t.Fatal(err)
			}
			printed, instructions := output.String(), i.Stats().Instructions
			if err := i.Say(ctx, []byte("text")); err != nil {
				t.Fatal(err)
			}
			if _, err := i.Resume(ctx); err == nil || errors.As(err, new(*engine.LimitError)) {
				t.Fatal("goes on: ", err)
			}
			i.SetMaxTokens(0)
			if got, want := call(t, i, "f2", 2, 3), []uint64{2, 3}; !slices.Equal(got, want) {
				t.Errorf("then f2 gives %d, want %d", got, want)
			}
			if output.String() != printed {
				t.Errorf("after %d tokens: printed %q, before the text %q", limit, output.String(), printed)
			}
			if got := i.Stats().Instructions; got < instructions {
				t.Errorf("%d instructions, before the text %d", got, instructions)
			}
			steps := texts(i)
			if len(steps) != 1 || steps[0] != `text "text"` {
				t.Errorf("the trace has the texts %q", steps)
			}
		}
	})
}

// texts are the effects of the steps by which the host says text.
func texts(i *engine.Instance) (list []string) {
	log := i.NewLog()
	for log.Advance(1 << 20) {
	}
	for n := range log.Len() {
		if s := log.Step(n); s.Host && strings.HasPrefix(s.Effect(), "text ") {
			list = append(list, s.Effect())
		}
	}
	return list
}

// TestTextInTrace: a run of text is one step, apart from the host's others, and its tokens
// are described as text.
func TestTextInTrace(t *testing.T) {
	ctx := context.Background()
	store, err := engine.NewStore(engine.Options{})
	if err != nil {
		t.Fatal(err)
	}
	m, err := engine.Decode(binaryOf("hello"))
	if err != nil {
		t.Fatal(err)
	}
	var i *engine.Instance
	for _, step := range []func() error{
		func() error { return store.Say(ctx, []byte("be")) },
		func() error { return store.Say(ctx, []byte("fore\n")) },
		func() (err error) { i, err = store.Instantiate(ctx, m); return err },
		func() error { return i.Compute(ctx, nil) },
		func() error { return i.Say(ctx, []byte(strings.Repeat("é\u202e", 400))) },
	} {
		if err := step(); err != nil {
			t.Fatal(err)
		}
	}
	got := texts(i)
	if len(got) != 2 || got[0] != `text "before\n"` || !strings.HasPrefix(got[1], `text "é\u202eé`) || len(got[1]) > 200 {
		t.Errorf("texts %q", got)
	}
	log := i.NewLog()
	for log.Advance(1 << 20) {
	}
	var kinds []string
	outputs := 0
	for n := range log.Len() {
		s := log.Step(n)
		switch {
		case s.Host && s.From < s.To && strings.HasPrefix(s.Effect(), "text"):
			kinds = append(kinds, "text")
			if d := log.Describe(s.From); d != "byte 0x62: text: 0x62 'b'" && d != "byte 0xc3: text: 0xc3" {
				t.Errorf("step %d: %q", n, d)
			}
		case s.Host:
			kinds = append(kinds, "host")
		case strings.HasPrefix(s.Effect(), "output"):
			outputs++
		}
	}
	if want := []string{"text", "host", "text"}; !slices.Equal(kinds, want) {
		t.Errorf("the host's steps are %q, want %q", kinds, want)
	}
	if outputs != len("Hello, world!\n") {
		t.Errorf("%d steps of output", outputs)
	}
	b := trace.NewProfile(i.NewLog())
	for b.Advance(1 << 20) {
	}
	sum := 0
	for _, bucket := range b.Buckets(0, b.Log().Len(), 10).Buckets {
		sum += bucket.Outputs
	}
	if sum != outputs {
		t.Errorf("the profile counts %d bytes of output, want %d", sum, outputs)
	}
}
