package tests

import (
	"os"
	"os/exec"
	"path/filepath"
	"testing"
)

// TestGoProgram drops a program that Go's toolchain has built: goroutines, channels, sleeping.
func TestGoProgram(t *testing.T) {
	long(t)
	out := filepath.Join(t.TempDir(), "channels.wasm")
	build := exec.CommandContext(t.Context(), "go", "build", "-trimpath", "-o", out, "./channels")
	build.Dir = "../../engine/internal/toolchains/testdata/go"
	build.Env = append(os.Environ(), "GOOS=wasip1", "GOARCH=wasm")
	if text, err := build.CombinedOutput(); err != nil {
		t.Fatalf("go build: %v\n%s", err, text)
	}
	module, err := os.ReadFile(out)
	if err != nil {
		t.Fatal(err)
	}
	b := newTabFor(t, patience*2)
	b.open("/")
	b.drop("channels.wasm", module)
	b.until("document.querySelector('[data-testid=export]').value === '_start'")
	b.start("run")
	b.state("done")
	b.until("document.querySelector('[data-testid=output]').textContent.includes('context deadline exceeded true')")
	b.screenshot("go")
}
