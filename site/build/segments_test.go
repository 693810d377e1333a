package build

import (
	"bytes"
	"strings"
	"testing"

	"wasmformer/site/examples"
)

func TestData(t *testing.T) {
	add := func(body []byte, at int64, data string) []byte {
		body = appendUnsigned(append(appendSigned(append(body, 0, i32Const), at), end), uint64(len(data)))
		return append(body, data...)
	}
	body := add(add(add(add([]byte{4}, 8, "ab"), 12, "c"), 13, "d"), 14+shortGap, "far")
	want := append(make([]byte, 8), "ab\x00\x00cd"...)
	want = append(append(want, make([]byte, shortGap)...), "far"...)
	memory, err := readData(body)
	if err != nil || !bytes.Equal(memory, want) {
		t.Fatalf("memory is %q, %v", memory, err)
	}
	if out := writeData(memory); out[0] != 1 || !bytes.HasSuffix(out, want[8:]) {
		t.Errorf("gap of %d: %q", shortGap, out)
	}
	memory = append(append(memory, make([]byte, shortGap+1)...), 'x')
	out := writeData(memory)
	if again, err := readData(out); out[0] != 2 || !bytes.Equal(again, memory) {
		t.Errorf("%d segments, %v", out[0], err)
	}
	for n := 1; n < len(body); n++ {
		if _, err := readData(body[:n]); err == nil {
			t.Errorf("the first %d bytes give no error", n)
		}
	}
	for _, at := range []int64{-1, maxMemory} {
		if _, err := readData(add([]byte{1}, at, "ab")); err == nil || !strings.Contains(err.Error(), "2 bytes at address") {
			t.Errorf("a segment at %d gives %v", at, err)
		}
	}
}

// TestRewriteData keeps modules whole but for their data.
func TestRewriteData(t *testing.T) {
	for _, e := range examples.List() {
		out, err := rewriteData(e.Wasm, nil)
		if err != nil || len(out) > len(e.Wasm)+2*shortGap {
			t.Errorf("%s: %d bytes became %d, %v", e.Name, len(e.Wasm), len(out), err)
		}
		before, _ := readSections(e.Wasm)
		after, err := readSections(out)
		if err != nil || len(before) != len(after) {
			t.Fatalf("%s: %d sections became %d, %v", e.Name, len(before), len(after), err)
		}
		for i := range before {
			if before[i].id != dataSection && !bytes.Equal(before[i].body, after[i].body) {
				t.Errorf("%s: section %d differs", e.Name, before[i].id)
			}
		}
		if _, err := rewriteData(e.Wasm[:len(e.Wasm)-1], nil); err == nil {
			t.Errorf("%s: no error for a file that was cut off", e.Name)
		}
	}
}
