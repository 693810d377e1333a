package build

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
)

// lean lists functions of Go's standard library that do nothing in a page, but are
// reached from what does something: they return at once there, so that what only they
// call is not linked. The compiler reads changed copies of their files (go build
// -overlay); a function that is not found as it stands here is an error.
var lean = []struct {
	file, function string // its first line, up to the brace
	begin          string // the statement that ends it
}{
	// Metrics, which only runtime/metrics reads.
	{"runtime/metrics.go", "func godebug_registerMetric(name string, read func() uint64)", "return"},
	// Execution traces, which only runtime/trace starts.
	{"runtime/traceruntime.go", "func traceEnabled() bool", "return false"},
	{"runtime/traceruntime.go", "func traceAllocFreeEnabled() bool", "return false"},
	{"runtime/traceruntime.go", "func traceShuttingDown() bool", "return false"},
	{"runtime/traceruntime.go", "func traceAcquire() traceLocker", "return traceLocker{}"},
	{"runtime/traceruntime.go", "func (tl traceLocker) ok() bool", "return false"},
	{"runtime/trace.go", "func traceAdvance(stopTrace bool)", "return"},
	// What the environment variable GODEBUG asks for: a page has no environment.
	{"runtime/runtime1.go", "func parsegodebug(godebug string, seen map[string]bool)", "return"},
	{"runtime/proc.go", "func schedtrace(detailed bool)", "return"},
	{"runtime/proc.go", "func saveAncestors(callergp *g) *[]ancestorInfo", "return nil"},
	{"runtime/mcheckmark.go", "func runCheckmark(prepareRootSet func(*gcWork))", "return"},
	{"runtime/mcheckmark.go", "func checkFinalizersAndCleanups()", "return"},
	{"internal/bisect/bisect.go", "func New(pattern string) (*Matcher, error)", "return nil, nil"},
	{"internal/bisect/bisect.go", "func (m *Matcher) Stack(w Writer) bool", "return true"},
	// Places, whose tables are taken out: see tables.go.
	{"runtime/traceback.go", "func traceback1(pc, sp, lr uintptr, gp *g, flags unwindFlags)", "return"},
	{"runtime/traceback.go", "func tracebackothers(me *g)", "return"},
	{"runtime/traceback.go", "func tracebackHexdump(stk stack, frame *stkframe, bad uintptr)", "return"},
	{"runtime/traceback.go", "func printcreatedby1(f funcInfo, pc uintptr, goid uint64)", "return"},
	{"runtime/traceback.go", "func goroutineheader(gp *g)", "return"},
	{"internal/reflectlite/value.go", "func methodName() string", `return "unknown method"`},
	{"reflect/value.go", "func valueMethodName() string", `return "unknown method"`},
	// Programs of several modules, and of C.
	{"runtime/type.go", "func typelinksinit()", "return"},
	{"runtime/traceback.go", "func callCgoSymbolizer(arg *cgoSymbolizerArg)", "return"},
	{"runtime/traceback.go", "func cgoContextPCs(ctxt uintptr, buf []uintptr)", "return"},
	// Dates as text, and methods by their names: the page has none, and would say so.
	{"time/format.go", "func (t Time) String() string", notLinked},
	{"time/format.go", "func (t Time) GoString() string", notLinked},
	{"reflect/makefunc.go", "func makeMethodValue(op string, v Value) Value", notLinked},
	{"reflect/makefunc.go", "func methodValueCallCodePtr() uintptr", notLinked},
}

const notLinked = `panic("BUG: this is left out of the page, by site/build/lean.go")`

// overlay writes the changed copies to a folder, and the file that names them.
func overlay(root, folder string) (string, error) {
	changed := map[string]string{} // texts by file
	for _, f := range lean {
		text, ok := changed[f.file]
		if !ok {
			original, err := os.ReadFile(filepath.Join(root, "src", filepath.FromSlash(f.file)))
			if err != nil {
				return "", err
			}
			text = string(original)
		}
		head := "\n" + f.function + " {\n"
		before, after, ok := strings.Cut(text, head)
		if !ok {
			return "", fmt.Errorf("%s of %s has no %q, which site/build/lean.go leaves out of pages", f.file, root, f.function)
		}
		// What follows still uses what the file imports; the compiler drops it.
		changed[f.file] = before + head + "\tif true {\n\t\t" + f.begin + "\n\t}\n" + after
	}
	replace := map[string]string{}
	for file, text := range changed {
		copied := filepath.Join(folder, strings.ReplaceAll(file, "/", "_"))
		if err := os.WriteFile(copied, []byte(text), 0o644); err != nil {
			return "", err
		}
		replace[filepath.Join(root, "src", filepath.FromSlash(file))] = copied
	}
	text, err := json.Marshal(map[string]any{"Replace": replace})
	if err != nil {
		return "", err
	}
	name := filepath.Join(folder, "overlay.json")
	return name, os.WriteFile(name, text, 0o644)
}
