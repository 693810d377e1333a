package differential

import (
	"bytes"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"os/exec"
	"strconv"
	"testing"

	"wasmformer/engine"
)

var throwing = flag.Int("throwing", 60, "how many random modules with exceptions and tail calls TestExceptions compares with V8")

// TestExceptions compares random modules with exceptions, in both forms, and tail calls with
// what V8 says.
func TestExceptions(t *testing.T) {
	out, err := exec.Command("node", "exceptions.mjs", fmt.Sprint(*seed), fmt.Sprint(*throwing)).Output()
	if err != nil {
		var exit *exec.ExitError
		if errors.As(err, &exit) {
			t.Fatalf("%v: %s", err, exit.Stderr)
		}
		t.Fatal(err)
	}
	lines := json.NewDecoder(bytes.NewReader(out))
	thrown := 0
	for n := 0; lines.More(); n++ {
		var m struct {
			Wasm, Newer []byte
			Runs        []struct {
				Args   []uint64
				Result int32
				Tag    *int
				Values []string
				Trap   string
				Global int32
			}
		}
		if err := lines.Decode(&m); err != nil {
			t.Fatal(err)
		}
		for form, binary := range map[string][]byte{"legacy": m.Wasm, "try_table": m.Newer} {
			module, err := engine.Compile(binary)
			if err != nil {
				t.Fatalf("seed %d, module %d, %s: %v", *seed, n, form, err)
			}
			i, err := module.Instantiate(t.Context(), engine.Options{})
			if err != nil {
				t.Fatal(err)
			}
			for _, run := range m.Runs {
				place := fmt.Sprintf("seed %d, module %d, %s, run%v", *seed, n, form, run.Args)
				got, err := i.ExportedFunction("run").Call(t.Context(), run.Args...)
				var e *engine.ExceptionError
				switch {
				case run.Trap != "":
					if !errors.As(err, new(*engine.TrapError)) {
						t.Errorf("%s: got %v, %v, want a trap: %s", place, got, err, run.Trap)
					}
				case run.Tag == nil:
					if err != nil || int32(got[0]) != run.Result {
						t.Errorf("%s: got %v, %v, want %d", place, got, err, run.Result)
					}
				case !errors.As(err, &e) || e.Name != fmt.Sprintf("e%d", *run.Tag):
					t.Errorf("%s: got %v, %v, want exception e%d%v", place, got, err, *run.Tag, run.Values)
				default:
					thrown++
					for k, want := range run.Values {
						if got := e.Types[k].Format(e.Values[k]); got != want {
							t.Errorf("%s: e%d: value %d is %s, want %s", place, *run.Tag, k, got, want)
						}
					}
				}
				if g, _ := i.ExportedGlobal("g"); int32(g) != run.Global {
					t.Errorf("%s: the global is %s, want %d", place, strconv.Itoa(int(int32(g))), run.Global)
				}
			}
			if err := i.Close(); err != nil {
				t.Error(err)
			}
		}
	}
	if thrown == 0 && *throwing >= 60 {
		t.Error("no exception has left a run")
	}
}
