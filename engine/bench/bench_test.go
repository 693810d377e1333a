package bench

import (
	"context"
	"errors"
	"math"
	"slices"
	"strings"
	"testing"
	"time"

	"wasmformer/engine"
	_ "wasmformer/engine/kernel/native"
	"wasmformer/site/examples"
)

// program is a small one, so that the textbook decoder is through its prompt
// soon.
func program(t *testing.T) Program {
	t.Helper()
	e, ok := examples.Find("addition")
	if !ok {
		t.Fatal("no example addition")
	}
	m, err := engine.Compile(e.Wasm)
	if err != nil {
		t.Fatal(err)
	}
	return Program{Module: m, Input: []byte(e.Input)}
}

// TestPlan measures a whole benchmark of few tokens, more than the program
// takes in one call.
func TestPlan(t *testing.T) {
	p := program(t)
	marks := Marks{[]int64{100, 300}, []int64{100, 300}, []int64{10_000}, []int64{10_000, 20_000}}
	table := Table{Program: "addition", Cap: time.Hour, Targets: Native}
	noted := 0
	o := Observer{Point: func(Point) { noted++ }, Progress: func(_ int, s engine.Stats) { table.Notes = []string{Model(s)} }}
	for _, s := range Plan(marks, table.Cap, 3) {
		points, err := s.Measure(context.Background(), p, o)
		if err != nil {
			t.Fatalf("%+v: %v", s, err)
		}
		for n, q := range points {
			if q.Tokens != s.Marks[n] || q.Decoder != s.Decoder || q.KV != s.KV {
				t.Errorf("%+v: point %d is %+v", s, n, q)
			}
			if q.Seconds <= 0 || q.AtEnd <= 0 || q.Instructions <= 0 || q.Prompt <= 0 || q.BytesPerToken <= 0 || q.Measured != 0 {
				t.Errorf("%+v: %+v lacks figures", s, q)
			}
		}
		table.Points = append(table.Points, points...)
	}
	if noted != 11 || len(table.Points) != 11 {
		t.Errorf("%d points, %d noted, want 11 of each", len(table.Points), noted)
	}
	text := table.Text()
	for _, want := range []string{"addition; prompt of ", "model: ", "kernel, hull  against planned, hull ", "10,000 tokens", "20,000"} {
		if !strings.Contains(text, want) {
			t.Errorf("%q is missing in\n%s", want, text)
		}
	}
	if strings.Contains(text, "~") || strings.Contains(text, "cpu") {
		t.Errorf("nothing was extrapolated and the processor time is not known, but:\n%s", text)
	}
}

// TestCap gives a decoder no time: what comes after the first look at its figures,
// 64 tokens after the first mark, is extrapolated.
func TestCap(t *testing.T) {
	s := Series{Decoder: engine.Planned, KV: engine.Linear, Marks: []int64{10, 1000}, Cap: time.Nanosecond, Every: 64}
	points, err := s.Measure(context.Background(), program(t), Observer{})
	if err != nil || len(points) != 2 || points[0].Measured != 0 || points[1].Measured != 74 || points[1].Seconds <= points[0].Seconds {
		t.Errorf("got %+v, %v", points, err)
	}
}

// TestPromptCap gives a decoder no time for its prompt, either.
func TestPromptCap(t *testing.T) {
	s := Series{Decoder: engine.Planned, KV: engine.Linear, Marks: []int64{10, 1000}, PromptCap: time.Nanosecond, Every: 64}
	points, err := s.Measure(context.Background(), program(t), Observer{})
	if err != nil || len(points) != 2 {
		t.Fatalf("got %+v, %v", points, err)
	}
	for _, p := range points {
		if p.Measured == 0 || p.Seconds <= 0 || p.Prompt < 1000 || p.Cells()[5] != "?" || p.Decoder != s.Decoder || p.KV != s.KV {
			t.Errorf("got %+v", p)
		}
	}
}

// TestStop ends the context in the second of three runs: the first point has no
// middle yet, so there is none.
func TestStop(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	s := Series{Decoder: engine.Kernel, KV: engine.Hull, Marks: []int64{100}, Runs: 3, Every: 64}
	points, err := s.Measure(ctx, program(t), Observer{Progress: func(run int, _ engine.Stats) {
		if run == 1 {
			cancel()
		}
	}})
	if !errors.Is(err, context.Canceled) || len(points) != 0 {
		t.Errorf("got %+v, %v", points, err)
	}
}

func TestMiddle(t *testing.T) {
	if got := middle([]Point{{Seconds: 3}, {Seconds: 1}, {Seconds: 2}}); got.Seconds != 2 {
		t.Errorf("the middle is %v", got)
	}
}

// TestExtrapolate continues a run that follows the law exactly.
func TestExtrapolate(t *testing.T) {
	law := func(n float64) float64 { return 2e-6*n + 1e-9*(5000*n+n*n/2) }
	var samples []sample
	for n := int64(100); n <= 2000; n += 100 {
		samples = append(samples, sample{Stats: engine.Stats{Decoder: engine.Planned, KV: engine.Linear,
			Tokens: n, PromptTokens: 5000, Instructions: n, Seconds: law(float64(n))}})
	}
	points := extrapolate(nil, samples, []int64{10_000, 100_000})
	for _, p := range points {
		if want := law(float64(p.Tokens)); math.Abs(p.Seconds-want) > 1e-6*want || p.Measured != 2000 {
			t.Errorf("%d tokens: got %v s from %d tokens, want %v s", p.Tokens, p.Seconds, p.Measured, want)
		}
	}
	table := &Table{Program: "test", Targets: Native,
		Points: append(points, Point{Decoder: engine.Planned, KV: engine.Hull, Tokens: 100_000, Seconds: 1, AtEnd: 1e-5, Instructions: 1})}
	text := table.Text()
	for _, want := range []string{"~5.70", "~5.7 times as fast", "NOT reached"} {
		if !strings.Contains(text, want) {
			t.Errorf("%q is missing in\n%s", want, text)
		}
	}
}

// TestExtrapolateByPrompt continues a run so short that the clock's noise hides
// how it grows; the prompt tells.
func TestExtrapolateByPrompt(t *testing.T) {
	const context, growth = 5000, 1e-6
	law := func(a, before, n float64) float64 { return a*n + growth*(before*n+n*n/2) }
	var prompt, samples []sample
	late := 0.0
	for n := 16.0; n < context; n += 16 {
		if int(n)%80 == 0 { // another program of the machine
			late += 0.1
		}
		prompt = append(prompt, sample{Stats: engine.Stats{Tokens: int64(n), Seconds: late + law(1e-3, 0, n)}})
	}
	for n, noise := 16.0, 1.02; n <= 160; n, noise = n+16, 2-noise {
		samples = append(samples, sample{Stats: engine.Stats{Tokens: int64(n), PromptTokens: context, Seconds: noise * law(2e-3, context, n)}})
	}
	got, want := extrapolate(prompt, samples, []int64{short})[0].Seconds, law(2e-3, context, short)
	if math.Abs(got-want) > 0.02*want {
		t.Errorf("got %v s, want %v", got, want)
	}
}

// TestTargets reaches all, then none.
func TestTargets(t *testing.T) {
	at := func(decoder, kv string, tokens int64, seconds, bytes float64) Point {
		return Point{Decoder: decoder, KV: kv, Tokens: tokens, Seconds: seconds, AtEnd: seconds / float64(tokens),
			Instructions: float64(tokens) / 2, BytesPerToken: bytes}
	}
	table := func(scale, bytes float64) Table {
		return Table{Targets: Native, Points: []Point{
			at(engine.Planned, engine.Linear, short, 100, 200), at(engine.Planned, engine.Hull, short, 0.3*scale, 20),
			at(engine.Kernel, engine.Hull, short, 0.05, bytes), at(engine.Kernel, engine.Hull, 10*long, 5*scale, bytes)}}
	}
	good, bad := table(1, 20), table(4, 40)
	if text := good.Text(); strings.Count(text, ": reached") != 6 || strings.Contains(text, "NOT") {
		t.Errorf("all is reached, but\n%s", text)
	}
	if text := bad.Text(); strings.Count(text, "NOT reached") != 6 {
		t.Errorf("nothing is reached, but\n%s", text)
	}
}

// TestChoices finds each program among the examples.
func TestChoices(t *testing.T) {
	for _, c := range Choices {
		e, ok := examples.Find(c.Example)
		if !ok || e.ABI != examples.Compute || !slices.ContainsFunc(e.Runs(), func(r examples.Run) bool { return c.Is(r.Title) }) {
			t.Errorf("there is no run %q of an example %s that computes", c.Run, c.Example)
		}
		if found, ok := Find(c.Example); !ok || found != c {
			t.Errorf("Find(%q) gives %v, %v", c.Example, found, ok)
		}
	}
}

func TestGroup(t *testing.T) {
	if got := Group(1058955) + Group(-123456) + Group(999); got != "1,058,955-123,456999" {
		t.Errorf("got %q", got)
	}
}
