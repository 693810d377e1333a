package wasm

import (
	"compress/gzip"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"os"
	"testing"
)

// suite is one file of the specification's test suite; see ../testdata/spectest.
type suite struct {
	Name     string
	Commands []struct {
		Type string
		Line int
		Wasm []byte
		Text string // the expected error, of the assert_ commands
	}
}

func loadSuites(t testing.TB, bundle string) []suite {
	t.Helper()
	f, err := os.Open("../../testdata/spectest/" + bundle + ".bundle.json.gz")
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

// validIn2 lists the commands of the 1.0 suite that call a module invalid which
// is valid in 2.0. (Of the 25 commands that contradict 2.0 the other 17 concern
// instantiation, not validity.)
var validIn2 = map[string]string{
	"mvp func:493":              "a function with two results: multi-value",
	"mvp func:497":              "a function with two results: multi-value",
	"mvp type:53":               "a type with two results: multi-value",
	"mvp type:57":               "a type with two results: multi-value",
	"mvp imports:310":           "two imported tables: reference types",
	"mvp imports:314":           "an imported and a defined table: reference types",
	"mvp imports:318":           "two defined tables: reference types",
	"mvp unreached-invalid:539": "br_table in unreachable code to labels of different types",
}

// otherClass lists the commands whose error is of the other class, malformed or
// invalid.
var otherClass = map[string]string{
	"mvp binary:50":         "call_indirect's reserved byte of 1.0 is a table index in 2.0",
	"v2 memory_init:190":    "the converter left the data count section out, which data.drop needs",
	"simd simd_address:143": "in 3.0 an offset may have 64 bits, so one that is too large is invalid",
	"simd simd_address:151": "in 3.0 an offset may have 64 bits, so one that is too large is invalid",
}

func TestSpec(t *testing.T) {
	want := map[string]map[string]int{
		"mvp":  {"module": 780, "assert_invalid": 989, "assert_malformed": 661, "assert_unlinkable": 95, "assert_uninstantiable": 2},
		"v2":   {"module": 485, "assert_invalid": 1154, "assert_malformed": 186, "assert_unlinkable": 83, "assert_uninstantiable": 33},
		"simd": {"module": 473, "assert_invalid": 671}, "relaxed-simd": {"module": 8},
	}
	exceptions := 0
	for _, bundle := range []string{"mvp", "v2", "simd", "relaxed-simd"} {
		got := map[string]int{}
		for _, s := range loadSuites(t, bundle) {
			for _, c := range s.Commands {
				// The empty module, which is malformed, is packed as none.
				if c.Wasm == nil && c.Type != "assert_malformed" {
					continue
				}
				got[c.Type]++
				place := fmt.Sprintf("%s %s:%d", bundle, s.Name, c.Line)
				_, err := Decode(c.Wasm)
				if validIn2[place] != "" || otherClass[place] != "" {
					exceptions++
				}
				checkCommand(t, place, c.Type, c.Text, err)
			}
		}
		if !maps.Equal(got, want[bundle]) {
			t.Errorf("%s: commands with a module: got %v, want %v", bundle, got, want[bundle])
		}
	}
	if want := len(validIn2) + len(otherClass); exceptions != want {
		t.Errorf("exceptions: %d met, %d listed", exceptions, want)
	}
}

// checkCommand compares Decode's error with what the command at place expects.
func checkCommand(t *testing.T, place, command, text string, err error) {
	t.Helper()
	valid := command != "assert_invalid" && command != "assert_malformed" || validIn2[place] != ""
	if valid || err == nil {
		if valid != (err == nil) {
			t.Errorf("%s: %s %q: got error %v", place, command, text, err)
		}
		return
	}
	var e *Error
	if !errors.As(err, &e) {
		t.Fatalf("%s: got a %T, want an *Error", place, err)
	}
	wantMalformed := command == "assert_malformed" != (otherClass[place] != "")
	if e.Malformed != wantMalformed && !e.Unsupported {
		t.Errorf("%s: %s %q: malformed is %v: %v", place, command, text, e.Malformed, err)
	}
}
