package wasm

import (
	"compress/gzip"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"os"
	"strings"
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

// validLater lists the commands that call a module invalid which is valid in a later
// version, and why.
var validLater = map[string]string{
	"mvp func:493":              "a function with two results: multi-value",
	"mvp func:497":              "a function with two results: multi-value",
	"mvp type:53":               "a type with two results: multi-value",
	"mvp type:57":               "a type with two results: multi-value",
	"mvp imports:310":           "two imported tables: reference types",
	"mvp imports:314":           "an imported and a defined table: reference types",
	"mvp imports:318":           "two defined tables: reference types",
	"mvp unreached-invalid:539": "br_table in unreachable code to labels of different types",
	"mvp binary-leb128:217":     "an offset of 64 bits",
	"mvp binary-leb128:225":     "an offset of 64 bits",
	"mvp binary-leb128:404":     "an offset of 64 bits",
	"mvp binary-leb128:461":     "an offset of 64 bits",
	"mvp binary:163":            "multi-memory",
	"mvp binary:183":            "multi-memory",
	"mvp binary:202":            "multi-memory",
	"mvp binary:221":            "multi-memory",
	"mvp binary:260":            "multi-memory",
	"mvp binary:279":            "multi-memory",
	"mvp binary:297":            "multi-memory",
	"mvp binary:315":            "multi-memory",
	"mvp imports:405":           "multi-memory",
	"mvp imports:409":           "multi-memory",
	"mvp imports:413":           "multi-memory",
	"mvp memory:8":              "multi-memory",
	"mvp memory:9":              "multi-memory",
	"v2 binary-leb128:218":      "an offset of 64 bits",
	"v2 binary-leb128:226":      "an offset of 64 bits",
	"v2 binary:146":             "multi-memory",
	"v2 binary:166":             "multi-memory",
	"v2 binary:185":             "multi-memory",
	"v2 binary:204":             "multi-memory",
	"v2 binary:243":             "multi-memory",
	"v2 binary:262":             "multi-memory",
	"v2 binary:280":             "multi-memory",
	"v2 binary:298":             "multi-memory",
	"v2 data:89":                "a global of the module itself in a constant expression",
	"v2 data:93":                "a global of the module itself in a constant expression",
	"v2 elem:171":               "a global of the module itself in a constant expression",
	"v2 elem:175":               "a global of the module itself in a constant expression",
	"v2 global:352":             "a global of the module itself in a constant expression",
	"v2 global:356":             "a global of the module itself in a constant expression",
	"v2 imports:488":            "multi-memory",
	"v2 imports:492":            "multi-memory",
	"v2 imports:496":            "multi-memory",
	"extended-const data:84":    "a global of the module itself in a constant expression",
	"extended-const data:88":    "a global of the module itself in a constant expression",
	"extended-const elem:170":   "a global of the module itself in a constant expression",
	"extended-const elem:174":   "a global of the module itself in a constant expression",
	"extended-const global:363": "a global of the module itself in a constant expression",
	"extended-const global:367": "a global of the module itself in a constant expression",
}

// otherClass lists the commands whose error is of the other class, malformed or
// invalid.
var otherClass = map[string]string{
	"mvp binary:50":         "call_indirect's reserved byte of 1.0 is a table index in 2.0",
	"v2 memory_init:190":    "the converter left the data count section out, which data.drop needs",
	"mvp binary-leb128:525": "a size or an offset of 64 bits",
	"mvp binary-leb128:533": "a size or an offset of 64 bits",
	"mvp binary-leb128:541": "a size or an offset of 64 bits",
	"mvp binary-leb128:550": "a size or an offset of 64 bits",
	"mvp binary-leb128:730": "a size or an offset of 64 bits",
	"mvp binary-leb128:749": "a size or an offset of 64 bits",
	"mvp binary-leb128:843": "a size or an offset of 64 bits",
	"mvp binary-leb128:862": "a size or an offset of 64 bits",
	"mvp binary:143":        "multi-memory",
	"mvp binary:241":        "multi-memory",
	"v2 binary-leb128:526":  "a size or an offset of 64 bits",
	"v2 binary-leb128:534":  "a size or an offset of 64 bits",
	"v2 binary-leb128:542":  "a size or an offset of 64 bits",
	"v2 binary-leb128:551":  "a size or an offset of 64 bits",
	"v2 binary:126":         "multi-memory",
	"v2 binary:224":         "multi-memory",
}

// unsupportedModules lists the modules of proposals that are refused.
var unsupportedModules = map[string]string{
	"memory64 table_init64:2457": "garbage collection",
}

func TestSpec(t *testing.T) {
	want := map[string]map[string]int{
		"mvp":  {"module": 780, "assert_invalid": 989, "assert_malformed": 661, "assert_unlinkable": 95, "assert_uninstantiable": 2},
		"v2":   {"module": 485, "assert_invalid": 1154, "assert_malformed": 186, "assert_unlinkable": 83, "assert_uninstantiable": 33},
		"simd": {"module": 473, "assert_invalid": 671}, "relaxed-simd": {"module": 8},

		"core3-supported":     {"module": 1152, "assert_invalid": 1495, "assert_malformed": 707, "assert_unlinkable": 59, "assert_uninstantiable": 34},
		"tail-call":           {"module": 6, "assert_invalid": 27},
		"extended-const":      {"module": 69, "assert_invalid": 89, "assert_malformed": 4, "assert_uninstantiable": 26},
		"multi-memory":        {"module": 76, "assert_invalid": 2, "assert_malformed": 2, "assert_uninstantiable": 20, "assert_unlinkable": 22},
		"exceptions":          {"module": 12, "assert_invalid": 16, "assert_unlinkable": 2},
		"exceptions-legacy":   {"module": 6, "assert_invalid": 12},
		"function-references": {"module": 41, "assert_invalid": 35},
		"memory64":            {"module": 287, "assert_invalid": 373, "assert_malformed": 1, "assert_unlinkable": 30},
	}
	exceptions := 0
	for bundle := range want {
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
				if validLater[place] != "" || otherClass[place] != "" || unsupportedModules[place] != "" {
					exceptions++
				}
				checkCommand(t, place, c.Type, c.Text, err)
			}
		}
		if !maps.Equal(got, want[bundle]) {
			t.Errorf("%s: commands with a module: got %v, want %v", bundle, got, want[bundle])
		}
	}
	if want := len(validLater) + len(otherClass) + len(unsupportedModules); exceptions != want {
		t.Errorf("exceptions: %d met, %d listed", exceptions, want)
	}
}

// checkCommand compares Decode's error with what the command at place expects.
func checkCommand(t *testing.T, place, command, text string, err error) {
	t.Helper()
	if feature := unsupportedModules[place]; feature != "" {
		var e *Error
		if !errors.As(err, &e) || !e.Unsupported || !strings.Contains(e.Msg, "("+feature+")") {
			t.Errorf("%s: got error %v, want that %s is not supported", place, err, feature)
		}
		return
	}
	valid := command != "assert_invalid" && command != "assert_malformed" || validLater[place] != ""
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
