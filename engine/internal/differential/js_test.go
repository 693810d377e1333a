package differential

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// TestJS runs programs in WebAssembly under Node and compares the weights and
// the tokens with the native ones.
func TestJS(t *testing.T) {
	if _, err := exec.LookPath("node"); err != nil {
		t.Skip("node is not installed; it runs the engine as js/wasm")
	}
	binary := filepath.Join(t.TempDir(), "streamhash.wasm")
	build := exec.Command("go", "build", "-o", binary, "./streamhash")
	build.Env = append(os.Environ(), "GOOS=js", "GOARCH=wasm")
	if out, err := build.CombinedOutput(); err != nil {
		t.Fatalf("%v: %s", err, out)
	}
	root, err := exec.Command("go", "env", "GOROOT").Output()
	if err != nil {
		t.Fatal(err)
	}
	node := exec.Command("node", "--stack-size=8192", filepath.Join(strings.TrimSpace(string(root)), "lib", "wasm", "wasm_exec_node.js"), binary)
	// Go's environment must fit into the 8 KiB that wasm_exec.js has for it.
	node.Env = []string{"PATH=" + os.Getenv("PATH"), "TMPDIR=" + t.TempDir()}
	out, err := node.CombinedOutput()
	if err != nil {
		t.Fatalf("%v: %s", err, out)
	}
	got := strings.Split(strings.TrimSpace(string(out)), "\n")
	want := StreamHashes()
	for i := range max(len(got), len(want)) {
		if i >= len(got) || i >= len(want) || got[i] != want[i] {
			t.Fatalf("line %d differs\nnode:\n%s\nnative:\n%s", i, strings.Join(got, "\n"), strings.Join(want, "\n"))
		}
	}
	t.Logf("%d lines are the same, among them %s", len(want), want[0])
}
