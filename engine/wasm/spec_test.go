package wasm

import (
	"compress/gzip"
	"encoding/json"
	"errors"
	"fmt"
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
		Kind string `json:"module_type"`
	}
}

func loadSuites(t testing.TB, bundle string) []suite {
	t.Helper()
	f, err := os.Open("../testdata/spectest/" + bundle + ".bundle.json.gz")
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

func TestSpec(t *testing.T) {
	for _, b := range []string{"mvp", "v2"} {
		n := map[string]int{}
		for _, s := range loadSuites(t, b) {
			for _, c := range s.Commands {
				if c.Wasm == nil && c.Type != "assert_malformed" {
					continue
				}
				n[c.Type]++
				m, err := Decode(c.Wasm)
				at := fmt.Sprintf("%s %s:%d %s %q", b, s.Name, c.Line, c.Type, c.Text)
				switch c.Type {
				case "assert_invalid", "assert_malformed":
					if err == nil {
						t.Errorf("%s: accepted", at)
						continue
					}
					var e *Error
					errors.As(err, &e)
					if e.Malformed != (c.Type == "assert_malformed") || os.Getenv("ALL") != "" {
						t.Logf("%s: %v mal=%v unsup=%v", at, err, e.Malformed, e.Unsupported)
					}
				default:
					if err != nil {
						t.Errorf("%s: %v", at, err)
						continue
					}
					_ = m
				}
			}
		}
		t.Log(n)
	}
}
