package build

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"wasmformer/site/examples"
)

// image is the memory that data segments give, up to their end.
func image(t *testing.T, body []byte) []byte {
	t.Helper()
	r := reader{body, 0}
	var memory []byte
	for n := r.unsigned(); n > 0; n-- {
		r.unsigned()
		r.byte()
		at := int(r.signed())
		r.byte()
		data := r.take(int(r.unsigned()))
		if r.at < 0 {
			t.Fatal("a segment ends beyond the section")
		}
		if missing := at + len(data) - len(memory); missing > 0 {
			memory = append(memory, make([]byte, missing)...)
		}
		copy(memory[at:], data)
	}
	return memory
}

func TestMergeData(t *testing.T) {
	add := func(body []byte, at int64, data string) []byte {
		body = appendUnsigned(append(appendSigned(append(body, 0, 0x41), at), 0x0b), uint64(len(data)))
		return append(body, data...)
	}
	body := add(add(add(add([]byte{4}, 8, "ab"), 12, "c"), 13, "d"), 13+2*mergeGap, "far")
	merged, err := mergeData(body)
	if err != nil {
		t.Fatal(err)
	}
	if merged[0] != 2 {
		t.Errorf("%d segments, want 2", merged[0])
	}
	if !bytes.Equal(image(t, merged), image(t, body)) {
		t.Errorf("memory is %q, want %q", image(t, merged), image(t, body))
	}
	for n := 1; n < len(body); n++ {
		if _, err := mergeData(body[:n]); err == nil {
			t.Errorf("the first %d bytes give no error", n)
		}
	}
}

// TestMergeSegments keeps modules whole but for their data.
func TestMergeSegments(t *testing.T) {
	for _, e := range examples.List() {
		merged, err := mergeSegments(e.Wasm)
		if err != nil || len(merged) > len(e.Wasm)+mergeGap {
			t.Errorf("%s: %d bytes became %d, %v", e.Name, len(e.Wasm), len(merged), err)
		}
		if _, err := mergeSegments(e.Wasm[:len(e.Wasm)-1]); err == nil {
			t.Errorf("%s: no error for a file that was cut off", e.Name)
		}
	}
}

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
