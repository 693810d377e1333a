package tests

import (
	"strings"
	"testing"
)

// TestVerify compares values of all types with what the browser's own WebAssembly gives, and
// finds what differs.
func TestVerify(t *testing.T) {
	b := withWAT(t, `(module (func (export "all") (param i32 f32 f64) (result i32 i64 f32 f64 f64 f32 externref)
  (local.get 0) (i64.const -9223372036854775807) (local.get 1) (local.get 2) (f64.div (f64.const 1) (f64.const 0)) (f32.const nan) (ref.null extern)))`)
	b.runTo("error") // to have the field
	b.fill("args", "-0x10 0.1 -1.5e300")
	b.runFor("-16 -9223372036854775807 0.1 -1.5e+300 +Inf NaN externref 0x0")
	b.verify()

	// The page's limit of memory is smaller than the browser's.
	b = withWAT(t, `(module (memory (export "memory") 1) (func (export "grown") (result i32) (memory.grow (i32.const 5000))))`)
	b.runFor("-1")
	b.click("verify")
	b.until("document.getElementById('verdict').dataset.equal === 'false'")
	if got := b.eval("document.getElementById('verdict').textContent"); !strings.Contains(got, "returns 1, the transformer -1") {
		t.Errorf("the verdict is %q", got)
	}
	b.silent()
}
