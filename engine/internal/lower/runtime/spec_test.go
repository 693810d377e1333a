package runtime_test

import (
	"strconv"
	"strings"
	"testing"

	"wasmformer/engine/spectest"
)

// bitsOf is v's bits; where the suite wants any NaN, the canonical one.
func bitsOf(t *testing.T, v spectest.Value) uint64 {
	if strings.HasPrefix(v.Value, "nan:") {
		if v.Type == "f32" {
			return 0x7fc00000
		}
		return 0x7ff8000000000000
	}
	n, err := strconv.ParseUint(v.Value, 10, 64)
	if err != nil {
		t.Fatal(err)
	}
	return n
}

// TestSpec runs those tests of the specification that call one instruction: its
// files name the exported functions after it, most of them without the type.
func TestSpec(t *testing.T) {
	in := instantiate(t)
	files := map[string]string{
		"f32": "f32.", "f64": "f64.", "f32_cmp": "f32.", "f64_cmp": "f64.", "i64": "i64.",
		"float_misc": "", "conversions": "",
	}
	ran := map[string]int{}
	for _, bundle := range []string{"mvp", "v2"} {
		suites, err := spectest.Load("../../../testdata/spectest/" + bundle + ".bundle.json.gz")
		if err != nil {
			t.Fatal(err)
		}
		for _, s := range suites {
			prefix, ok := files[s.Name]
			if !ok {
				continue
			}
			for _, c := range s.Commands {
				f := in.module.ExportedFunction(prefix + c.Action.Field)
				if f == nil || c.Type != "assert_return" && c.Type != "assert_trap" {
					continue
				}
				a := make([]uint64, len(c.Action.Args))
				for i, v := range c.Action.Args {
					a[i] = bitsOf(t, v)
				}
				var want uint64
				if c.Type == "assert_return" {
					want = bitsOf(t, c.Expected[0])
				}
				got, reason := in.call(f, a)
				if got != want || string(reason) != c.Text {
					t.Errorf("%s %s:%d: %s %#x = %#x %s, want %#x %s",
						bundle, s.Name, c.Line, c.Action.Field, a, got, reason, want, c.Text)
				}
				ran[s.Name]++
			}
		}
	}
	for name := range files {
		if ran[name] == 0 {
			t.Errorf("nothing of %s ran", name)
		}
	}
	t.Log(ran)
}
