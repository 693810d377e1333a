package build

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestSignedNumbers(t *testing.T) {
	for _, v := range []int64{0, 1, 63, 64, -1, -64, -65, 1 << 31, -1 << 31} {
		if r := (reader{appendSigned(nil, v), 0}); r.signed() != v {
			t.Errorf("%d does not read back", v)
		}
	}
}

func TestTrimTar(t *testing.T) {
	entry := func(name, content string) []byte {
		block := make([]byte, 512+(len(content)+511)/512*512)
		copy(block, name)
		copy(block[124:], "00000000000")
		octal := []byte("00000000000")
		for i, n := len(octal)-1, len(content); n > 0; i, n = i-1, n/8 {
			octal[i] = '0' + byte(n%8)
		}
		copy(block[124:], octal)
		copy(block[512:], content)
		return block
	}
	keep, drop := entry("include/stdint.h", "typedef"), entry("include/c++/vector", strings.Repeat("x", 600))
	got, err := trimTar(append(append(drop, keep...), make([]byte, 1024)...), neededForC)
	if err != nil || !bytes.Equal(got, append(keep, make([]byte, 1024)...)) {
		t.Errorf("got %d bytes, %v", len(got), err)
	}
	if _, err := trimTar(drop[:1024], neededForC); err == nil {
		t.Error("no error for an archive that was cut off")
	}
}

// TestClean removes only what the program made.
func TestClean(t *testing.T) {
	dir := t.TempDir()
	if err := os.WriteFile(filepath.Join(dir, "thesis.txt"), nil, 0o644); err != nil {
		t.Fatal(err)
	}
	b := &builder{Options: Options{Out: dir}}
	if err := b.clean(); err == nil || !strings.Contains(err.Error(), "not empty") {
		t.Errorf("got %v, want an error about a folder that is not empty", err)
	}
}
