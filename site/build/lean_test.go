package build

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// TestOverlayRefused wants the functions as they stand in the list.
func TestOverlayRefused(t *testing.T) {
	root := t.TempDir()
	file := filepath.Join(root, "src", filepath.FromSlash(lean[0].file))
	if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(file, []byte("package runtime\n\n"+lean[0].function+" int {\n}\n"), 0o644); err != nil {
		t.Fatal(err)
	}
	if _, err := overlay(root, t.TempDir()); err == nil || !strings.Contains(err.Error(), lean[0].file) || !strings.Contains(err.Error(), lean[0].function) {
		t.Errorf("a function that was changed gives %v", err)
	}
	if _, err := overlay(t.TempDir(), t.TempDir()); !os.IsNotExist(err) {
		t.Errorf("a file that is missing gives %v", err)
	}
}
