package tests

import (
	"fmt"
	"testing"
	"time"
)

// TestContexts: a run in the page goes on in a new context when its first one is full.
func TestContexts(t *testing.T) {
	long(t)
	const turns = 3_300_000 // of some 31 tokens
	b := withWAT(t, fmt.Sprintf(`(module
  (memory 1)
  (func (export "main") (result i32) (local $i i32) (local $h i32)
    (local.set $h (i32.const 0x811c9dc5))
    (loop $l
      (local.set $h (i32.mul (i32.xor (local.get $h) (local.get $i)) (i32.const 0x01000193)))
      (i32.store (i32.shl (i32.and (local.get $h) (i32.const 1023)) (i32.const 2)) (local.get $h))
      (local.set $i (i32.add (local.get $i) (i32.const 1)))
      (br_if $l (i32.lt_u (local.get $i) (i32.const %d))))
    (local.get $h)))
`, turns))
	b.choose("limit", "0")
	b.start("run")
	for b.stateWithin("limit done", 8*time.Minute) == "limit" { // as much memory as it may have unasked
		b.start("continue")
	}
	h := uint32(0x811c9dc5)
	for i := range uint32(turns) {
		h = (h ^ i) * 0x01000193
	}
	if got, want := b.results(), fmt.Sprint(int32(h)); got != want {
		t.Errorf("result %q, want %s", got, want)
	}
	if got := eval[float64](b, tokens); got < 95_000_000 {
		t.Errorf("%.0f tokens fit one context", got)
	}
}
