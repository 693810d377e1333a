package runtime

import (
	"compress/gzip"
	"encoding/json"
	"os"
	"strconv"
	"strings"
	"testing"
)

// typed is a value of the specification's test suite.
type typed struct{ Type, Value string }

// bits is v's bits; where the suite wants any NaN, the canonical one.
func (v typed) bits(t *testing.T) uint64 {
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

// suite is a file of the test suite.
type suite struct {
	Name     string
	Commands []struct {
		Type, Text string
		Line       int
		Action     struct {
			Field string
			Args  []typed
		}
		Expected []typed
	}
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
		for _, s := range loadSuites(t, bundle) {
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
					a[i] = v.bits(t)
				}
				var want uint64
				if c.Type == "assert_return" {
					want = c.Expected[0].bits(t)
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

func loadSuites(t *testing.T, bundle string) []suite {
	t.Helper()
	f, err := os.Open("../../../testdata/spectest/" + bundle + ".bundle.json.gz")
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	z, err := gzip.NewReader(f)
	if err != nil {
		t.Fatal(err)
	}
	var suites []suite
	if err := json.NewDecoder(z).Decode(&suites); err != nil {
		t.Fatal(err)
	}
	return suites
}
