package tests

import "testing"

// vectors adds lanes, compares them and moves bytes.
const vectors = `(module
  (func (export "f") (param $v v128) (param $n i32) (result v128 i32)
    (i8x16.add (local.get $v) (i32x4.splat (local.get $n)))
    (i8x16.bitmask (i8x16.gt_s (local.get $v) (v128.const i64x2 0 0)))))
`

// TestVectors runs vector instructions, whose routines are fetched when a program needs them, and
// not before.
func TestVectors(t *testing.T) {
	b := withWAT(t, addition)
	const fetched = "performance.getEntriesByType('resource').filter((e) => e.name.includes('/assets/simd-')).length"
	b.fill("args", "20 22")
	b.runFor("42")
	if n := b.eval(fetched + " + ''"); n != "0" {
		t.Errorf("a program without vectors has fetched their routines %s times", n)
	}
	b.write(vectors)
	b.fill("args", "0x000102030405060708090a0b0c0d0eff 257")
	b.runFor("0x000103040405070808090b0c0c0d0f00 32766")
	b.until(fetched + " > 0")
	b.fill("args", "7 257")
	b.runTo("error")
}
