//go:build linux && !js

package native

import (
	"context"
	"errors"
	goruntime "runtime"
	"syscall"
	"testing"
	"time"

	"wasmformer/engine"
	"wasmformer/site/examples"
)

// BenchmarkGrowth decodes 5·10⁷ tokens of a recursion in one context. It
// reports processor time, which other programs disturb less than the clock:
// tokens per second in the first million (past the first 10⁵) and in the last
// one, their ratio, and the longest 4,096 tokens took, which bounds every
// pause.
func BenchmarkGrowth(b *testing.B) {
	goruntime.LockOSThread()
	defer goruntime.UnlockOSThread()
	const length, every, million = 50_000_000, 4096, 1_000_000
	e, _ := examples.Find("fibonacci")
	m, err := engine.Compile(e.Wasm)
	if err != nil {
		b.Fatal(err)
	}
	for b.Loop() {
		var first, last, longest, at time.Duration
		var n int64
		progress := func(s engine.Stats) {
			now := threadTime()
			spent := now - at
			at = now
			switch n = s.Tokens; {
			case n <= million/10:
				return
			case n <= million+million/10:
				first += spent
			case n > length-million:
				last += spent
			}
			longest = max(longest, spent)
		}
		inst, err := m.Instantiate(context.Background(), engine.Options{
			Decoder: engine.Kernel, MaxTokens: length, ProgressEvery: every, Progress: progress})
		if err != nil {
			b.Fatal(err)
		}
		_, err = inst.ExportedFunction(e.Invoke).Call(context.Background(), 35)
		var limit *engine.LimitError
		if !errors.As(err, &limit) {
			b.Fatal(err)
		}
		b.ReportMetric(million/first.Seconds(), "first-tokens/s")
		b.ReportMetric(million/last.Seconds(), "last-tokens/s")
		b.ReportMetric(last.Seconds()/first.Seconds(), "slower")
		b.ReportMetric(float64(longest.Microseconds())/1000, "longest-ms")
		b.ReportMetric(inst.Stats().BytesPerToken, "B/token")
	}
}

// threadTime is the processor time of this thread.
func threadTime() time.Duration {
	const thisThread = 1 // RUSAGE_THREAD
	var r syscall.Rusage
	if err := syscall.Getrusage(thisThread, &r); err != nil {
		return 0
	}
	return time.Duration(r.Utime.Nano() + r.Stime.Nano())
}
