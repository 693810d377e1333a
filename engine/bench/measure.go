package bench

import (
	"context"
	"errors"
	"runtime"
	"time"

	"wasmformer/engine"
)

// Observer sees a series while it runs. Each function may be nil.
type Observer struct {
	// Progress is called every Series.Every tokens, during the prompt, too, and
	// may take its time: it is not counted.
	Progress func(run int, s engine.Stats)
	// Point is called when a mark's figures are known.
	Point func(Point)
	// Processor gives the processor time of this process in seconds.
	Processor func() float64
}

// sample is an instance's figures at some time.
type sample struct {
	engine.Stats
	processor float64
}

// errCap ends a run whose time is over.
var errCap = errors.New("the series' time is over")

// Measure runs a series and returns a point for each mark. If the context ends
// before, it returns the points of the marks that were reached in all runs,
// and the context's error.
func (s Series) Measure(ctx context.Context, p Program, o Observer) ([]Point, error) {
	runs := max(1, s.Runs)
	points := make([][]Point, len(s.Marks)) // by mark, one of each run
	var out []Point
	for run := range runs {
		reached := 0
		err := s.once(ctx, p, o, run, func(q Point) {
			points[reached] = append(points[reached], q)
			if len(points[reached]) == runs {
				q = middle(points[reached])
				out = append(out, q)
				if o.Point != nil {
					o.Point(q)
				}
			}
			reached++
		})
		if err != nil {
			return out, err
		}
	}
	return out, nil
}

// once decodes up to the last mark and gives a point at each.
func (s Series) once(ctx context.Context, p Program, o Observer, run int, point func(Point)) error {
	runtime.GC() // the keys of an earlier run are no part of this one's time
	ctx, cancel := context.WithCancelCause(ctx)
	defer cancel(nil)
	var prompt, samples []sample
	begin := time.Now()
	take := func(stats engine.Stats) {
		at := sample{Stats: stats}
		if o.Processor != nil {
			at.processor = o.Processor()
		}
		samples = append(samples, at)
	}
	instance, err := p.Module.Instantiate(ctx, engine.Options{Decoder: s.Decoder, KV: s.KV, Kernel: p.Kernel, Model: p.Model, MaxPrompt: p.MaxPrompt, ProgressEvery: s.Every,
		Progress: func(stats engine.Stats) {
			if stats.Tokens > 0 {
				take(stats)
			} else {
				// The engine tells of the prompt's time only at its end.
				at := sample{Stats: engine.Stats{Tokens: stats.PromptTokens, Seconds: time.Since(begin).Seconds(), BytesPerToken: stats.BytesPerToken}}
				prompt = append(prompt, at)
				if s.PromptCap > 0 && at.Seconds >= s.PromptCap.Seconds() {
					cancel(errCap)
				}
			}
			if s.Cap > 0 && stats.Seconds >= s.Cap.Seconds() {
				cancel(errCap)
			}
			if o.Progress != nil {
				pause := time.Now()
				o.Progress(run, stats)
				begin = begin.Add(time.Since(pause))
			}
		}})
	if err != nil && context.Cause(ctx) != errCap {
		return err
	}
	if err != nil {
		give(byPrompt(prompt, s, int64(p.Module.PromptTokens())), point)
		return nil
	}
	for n, called := 0, false; n < len(s.Marks); {
		instance.SetMaxTokens(s.Marks[n])
		var limit *engine.LimitError
		if called {
			_, err = instance.Resume(ctx)
		} else {
			err = instance.Compute(ctx, p.Input)
		}
		called = err != nil // a program that ended is called again
		switch {
		case err == nil:
		case errors.As(err, &limit) && !limit.Exact:
			take(instance.Stats())
			point(measured(samples))
			n++
		case context.Cause(ctx) == errCap:
			stats := instance.Stats()
			if stats.Tokens == 0 { // the input belongs to the prompt
				give(byPrompt(prompt, s, stats.PromptTokens), point)
				return nil
			}
			take(stats)
			give(extrapolate(prompt, samples, s.Marks[n:]), point)
			return nil
		default:
			return err
		}
	}
	return nil
}

func give(points []Point, to func(Point)) {
	for _, p := range points {
		to(p)
	}
}

// measured is the point of the last sample.
func measured(samples []sample) Point {
	s := samples[len(samples)-1]
	p := Point{Decoder: s.Decoder, KV: s.KV, Tokens: s.Tokens, Prompt: s.PromptTokens, Seconds: s.Seconds,
		AtEnd: s.Seconds / float64(s.Tokens), Instructions: float64(s.Instructions), BytesPerToken: s.BytesPerToken, Share: share(samples)}
	// The last million tokens, or the last half of a shorter run.
	from := max(s.Tokens-1_000_000, s.Tokens/2)
	for _, early := range samples {
		if early.Tokens >= from && early.Tokens < s.Tokens {
			p.AtEnd = (s.Seconds - early.Seconds) / float64(s.Tokens-early.Tokens)
			break
		}
	}
	return p
}

// leastForShare are the seconds of decoding below which clocks are too coarse
// for a share.
const leastForShare = 0.02

// share is the processor time over the seconds between the first and the last
// sample.
func share(samples []sample) float64 {
	first, last := samples[0], samples[len(samples)-1]
	if last.Seconds-first.Seconds < leastForShare {
		return 0
	}
	return (last.processor - first.processor) / (last.Seconds - first.Seconds)
}
