package safetensors_test

import (
	"bytes"
	"encoding/binary"
	"strings"
	"testing"

	"wasmformer/engine/internal/interpreter"
	"wasmformer/engine/model/safetensors"
)

func TestFileRoundTrip(t *testing.T) {
	m := interpreter.Build()
	var file bytes.Buffer
	if err := safetensors.Write(&file, m); err != nil {
		t.Fatal(err)
	}
	back, err := safetensors.Read(bytes.NewReader(file.Bytes()))
	if err != nil {
		t.Fatal(err)
	}
	var again bytes.Buffer
	if err := safetensors.Write(&again, back); err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(file.Bytes(), again.Bytes()) {
		t.Error("a file that was read back is written differently")
	}
	var a, b bytes.Buffer
	m.Describe(&a, true)
	back.Describe(&b, true)
	if a.String() != b.String() {
		t.Error("names are lost in a file")
	}
	t.Logf("%d bytes\n%s", file.Len(), strings.SplitN(a.String(), "\n\n", 2)[0])
}

// TestNotes: notes stand in the metadata, where Read passes over them.
func TestNotes(t *testing.T) {
	m := interpreter.Build()
	var file bytes.Buffer
	if err := safetensors.WriteNoted(&file, m, map[string]string{"softmax.beta": "2"}); err != nil {
		t.Fatal(err)
	}
	if !bytes.Contains(file.Bytes()[:8+binary.LittleEndian.Uint64(file.Bytes())], []byte(`"softmax.beta":"2"`)) {
		t.Error("the header does not have the note")
	}
	if back, err := safetensors.Read(&file); err != nil || !back.Equal(m) {
		t.Errorf("read back: %v", err)
	}
	for _, used := range []string{"sha256", "layers", "layers.0.rules"} {
		if err := safetensors.WriteNoted(&file, m, map[string]string{used: ""}); err == nil || !strings.Contains(err.Error(), used) {
			t.Errorf("a note %s: got %v", used, err)
		}
	}
}

func TestBrokenFile(t *testing.T) {
	m := interpreter.Build()
	var buf bytes.Buffer
	if err := safetensors.Write(&buf, m); err != nil {
		t.Fatal(err)
	}
	file := buf.Bytes()
	replace := func(old, new string) []byte {
		size := binary.LittleEndian.Uint64(file)
		header := strings.Replace(string(file[8:8+size]), old, new, 1)
		return withHeader(header, file[8+size:]...)
	}
	for _, c := range []struct {
		reason string
		file   []byte
		want   string
	}{
		{"empty", nil, "shorter than the 8 bytes"},
		{"not safetensors", []byte("\x00asm\x01\x00\x00\x00........"), "not a safetensors file"},
		{"cut in the header", file[:100], "truncated in the header"},
		{"huge header", []byte("\xff\xff\xff\xff\xff\xff\xff\xff"), "not a safetensors file"},
		{"no object", []byte("\x02\x00\x00\x00\x00\x00\x00\x00[]"), "where an object should begin"},
		{"no JSON", []byte("\x02\x00\x00\x00\x00\x00\x00\x00{x"), "invalid character"},
		{"two objects", []byte("\x04\x00\x00\x00\x00\x00\x00\x00{}{}"), "behind its end"},
		{"nothing in it", []byte("\x02\x00\x00\x00\x00\x00\x00\x00{}"), "no metadata"},
		{"a name twice", replace(`"unembed"`, `"embed"  `), `"embed" stands there twice`},
		{"no checksum", replace(`"sha256":"`, `"sha257":"`), "no checksum"},
		{"another checksum", replace(`"sha256":"`, `"sha256":"\u001b`), "the file says \"\\x1b"},
		{"a head of another kind", replace(`"layers.1.rules":"l`, `"layers.1.rules":"m`), "it is damaged or was changed"},
		{"a head of no kind", replace(`"layers.1.rules":"l`, `"layers.1.rules":"x`), "a head of kind 'x'"},
		{"another last position", replace(`"max_position":"94906265"`, `"max_position":"94906264"`), "it is damaged or was changed"},
		{"a bit of a weight", func() []byte { b := bytes.Clone(file); b[len(b)/2] ^= 1; return b }(), "it is damaged or was changed"},
		{"a name too many", replace(`"layers.1.heads":"`, `"layers.1.heads":"\n`), "names, want"},
		{"a layer too many", replace(`"layers":"`, `"layers":"1`), "tensors, want"},
		{"other format", replace(`"format":"wasmformer"`, `"format":"wasmformed"`), `format "wasmformed"`},
		{"newer version", replace(`"version":"1"`, `"version":"2"`), `version "2"`},
		{"wrong type", replace(`"F64"`, `"F32"`), "want F64"},
		{"missing tensor", replace(`"unembed"`, `"unembex"`), "tensor unembed is missing"},
		{"truncated", file[:len(file)-1], "truncated in tensor"},
		{"longer", append(append([]byte{}, file...), 0), "more bytes"},
		{"not a number", append(append([]byte{}, file[:len(file)-8]...), 0, 0, 0, 0, 0, 0, 0xf8, 0x7f), "holds NaN"},
	} {
		_, err := safetensors.Read(bytes.NewReader(c.file))
		if err == nil || !strings.Contains(err.Error(), c.want) || !strings.Contains(err.Error(), safetensors.Remake) {
			t.Errorf("%s: got error %v, want one with %q and how to safetensors.Remake the file", c.reason, err, c.want)
		}
	}
}
