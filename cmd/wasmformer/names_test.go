package main

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"wasmformer/engine/model/safetensors"
	"wasmformer/engine/weights"
)

// evil moves the cursor, turns the direction of writing, ends lines and hides.
const evil = "evil\x1b[2J\x07\r\n\t\u0085\u009b\u2028\u2029\u202a\u202e\u2066\u2069\u200e\u200f\u061c\u200b\ufeff"

// evilModule exports and names a division evilly, and imports nothing.
var evilModule = header +
	section(1, vec("\x60\x02\x7f\x7f\x01\x7f")) +
	section(3, vec("\x00")) +
	section(7, vec(sized(evil)+"\x00\x00")) +
	section(10, vec(sized("\x00\x20\x00\x20\x01\x6d\x0b")))

var (
	evilImport  = header + section(1, vec("\x60\x00\x00")) + section(2, vec(sized(evil)+sized(evil)+"\x00\x00"))
	evilCompute = header + section(1, vec("\x60\x00\x00")) + section(3, vec("\x00")) + section(7, vec(sized("compute")+"\x00\x00")) +
		section(10, vec(sized("\x00\x0b")))
	evilTwice = header + section(1, vec("\x60\x00\x00")) + section(3, vec("\x00")) +
		section(7, vec(sized(evil)+"\x00\x00", sized(evil)+"\x00\x00")) + section(10, vec(sized("\x00\x0b")))
)

// TestEvilNames runs commands with names of modules, files, flags and
// arguments that must not reach a terminal as they are.
func TestEvilNames(t *testing.T) {
	folder := t.TempDir()
	write := func(name, content string) string {
		path := filepath.Join(folder, name)
		if err := os.WriteFile(path, []byte(content), 0o644); err != nil {
			t.Fatal(err)
		}
		return path
	}
	const bytesToo = evil + "\xff\x9b"
	module := write("m.wasm", evilModule)
	evilFile := write(bytesToo+".wasm", evilModule)
	weights := weights.Model()
	weights.Layers[0].HeadNames[0], weights.Layers[0].GateNames[0] = strings.ReplaceAll(evil, "\n", ""), strings.ReplaceAll(evil, "\n", "")
	var named bytes.Buffer
	if err := safetensors.Write(&named, weights); err != nil {
		t.Fatal(err)
	}
	for _, args := range [][]string{
		{bytesToo},
		{"run", bytesToo},
		{"run", evilFile},
		{"run", evilFile, bytesToo},
		{"run", write(bytesToo+"2", evilImport)},
		{"run", write(bytesToo+"3", evilCompute)},
		{"run", write(bytesToo+"4", evilTwice)},
		{"run", write(bytesToo+"5", evil)},
		{"run", "-invoke", bytesToo, module},
		{"run", "-invoke", evil, module, "1"},
		{"run", "-invoke", evil, module, "1", bytesToo},
		{"run", "-invoke", evil, module, "1", "0"},
		{"run", "-invoke", evil, "-input", bytesToo, module},
		{"run", "-verify", "-invoke", evil, module, "6", "2"},
		{"run", "-verify", "-invoke", evil, module, "6", "0"},
		{"run", "-max-tokens", "1", "-invoke", evil, module, "6", "2"},
		{"run", "-max-tokens", bytesToo},
		{"run", "-" + bytesToo},
		{"run", "-decoder", bytesToo, module},
		{"run", "-kv", bytesToo, module},
		{"run", "-env", bytesToo, module},
		{"run", "-model", bytesToo, module},
		{"run", "-model", evilFile, module},
		{"run", "-stats", bytesToo + "/x", "-example", "gcd"},
		{"run", "-example", bytesToo},
		{"run", "-example", "gcd/" + bytesToo},
		{"trace", "-invoke", evil, module, "6", "2"},
		{"trace", "-invoke", evil, module, "6", "0"},
		{"tokens", "-invoke", evil, module, "6", "0"},
		{"model", "-model", bytesToo},
		{"model", "-model", write(bytesToo+".st", named.String()), "-layers"},
		{"model", "-write", filepath.Join(folder, bytesToo)},
		{"spectest", bytesToo},
		{"spectest", evilFile},
		{"bench", "-program", bytesToo},
		{"bench", "-tokens", bytesToo},
	} {
		got := wasmformer("", args...)
		text := got.out + got.err
		if args[0] != "tokens" && !strings.Contains(text, "evil") && !strings.Contains(text, "verify: equal") && !strings.Contains(text, "limit of 1") {
			t.Errorf("%q says nothing of the name: exit %d, %q", args, got.code, text)
		}
		if !utf8.ValidString(text) {
			t.Errorf("%q: no UTF-8: %q", args, text)
		}
		for _, r := range text {
			if r != '\n' && !unicode.IsPrint(r) {
				t.Errorf("%q: %U in %.2000q", args, r, text)
				break
			}
		}
		// One line for an error, and one for verify's verdict.
		if lines := strings.Count(got.err, "\n"); got.code != 0 && lines > 2 && len(args) > 1 {
			t.Errorf("%q: %d lines of error: %q", args, lines, got.err)
		}
	}
}

// TestOutputIsRaw: what a program prints is its own, byte by byte.
func TestOutputIsRaw(t *testing.T) {
	if got := wasmformer("\xff\x1b\x00", "run", "-max-tokens", "1000", file(t, "endless.wasm", endless)); got.out != "\xff" {
		t.Errorf("got output %q", got.out)
	}
	if got := wasmformer("", "run", "-input", evil, "../../site/examples/hello/main.wasm"); !strings.Contains(got.out, "\x1b[2J\x07") {
		t.Errorf("got output %q", got.out)
	}
}

// TestManyExports: a list of them ends.
func TestManyExports(t *testing.T) {
	var exports []string
	for n := range 30 {
		exports = append(exports, "\x01"+string(rune('A'+n))+"\x00\x00")
	}
	module := header + section(1, vec("\x60\x00\x00")) + section(3, vec("\x00")) + section(7, vec(exports...)) +
		section(10, vec(sized("\x00\x0b")))
	got := wasmformer("", "run", file(t, "many.wasm", module))
	if got.code != exitUsage || !strings.Contains(got.err, "T () -> (), 10 more\n") {
		t.Errorf("got exit %d, error %q", got.code, got.err)
	}
}
