package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"wasmformer/engine"
	"wasmformer/engine/weights"
)

// TestPrompt runs prompts: what stands in the place of a program is what it prints, on
// both machines.
func TestPrompt(t *testing.T) {
	root, err := filepath.Abs("../../site/examples")
	if err != nil {
		t.Fatal(err)
	}
	folder := t.TempDir()
	if err := os.Symlink(root, filepath.Join(folder, "examples")); err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(folder, "prompt.txt")
	two := file(t, "two.wasm", swap)
	for _, c := range []struct {
		prompt   string
		several  bool // programs, which the seed's machine refuses
		flags    []string
		code     int
		out, err string
	}{
		{prompt: "12*(3+4)=<|program calculator/main.wasm|>, so", out: "12*(3+4)=84, so"},
		{prompt: "<|program gcd/main.wasm gcd 84 0x24|>", out: "12"},
		{prompt: "\r\n<|  program gcd/main.wasm\tgcd 84  36  |>\r\n", out: "\r\n12\r\n"},
		{prompt: "2*3\n=<|program calculator/main.wasm|>", out: "2*3\n=[want a number at character 1 of the expression]"},
		{prompt: "Ada<|program hello/main.wasm|> <|program reverse/main.wasm|>", several: true, out: "AdaHello, Ada!\n  "},
		{prompt: "1+2=<|program calculator/main.wasm|>\n3*4=<|program calculator/main.wasm|>\n<|program gcd/main.wasm gcd 6 4|>", several: true, out: "1+2=3\n3*4=12\n2"},
		{prompt: "x<|program " + two + " swap -7 4294967295|>y", out: "x-1 -7y"},
		{prompt: "a b a<|program words/main.wasm|>", out: "a b a  2   66.7%  a\n  1   33.3%  b\n3 words, 2 different\n"},
		{prompt: "(+ 1 2) (car 1)<|program lisp/main.wasm|> never", code: 1, out: "(+ 1 2) (car 1)3\n", err: "error: not a list\n"},
		{prompt: "a\n1/0\n <|program " + file(t, "endless.wasm", endless) + " div 1 0|>", code: exitTrap, out: "a\n1/0\n ", err: "line 3: trap: integer divide by zero: func[2] div"},
		{prompt: "one\ntwo <|program gcd/main.wasm gcd 1|>", code: exitUsage, err: "line 2: gcd takes 2 arguments, got 1"},
		{prompt: "12*(3+4)=<|program calculator/main.wasm|>", flags: []string{"-max-tokens", "100"}, code: exitLimit, out: "12*(3+4)=", err: "line 1: "},
		{prompt: strings.Repeat("a", 10000) + "<|program gcd/main.wasm gcd 1 2|>", flags: []string{"-max-prompt", "9000"}, code: exitLimit, err: "tokens, the limit is 9000"},

		{prompt: "", code: exitUsage, err: "has no program, so there is nothing to run; want <|program FILE.wasm [NAME [ARG...]]|> in it"},
		{prompt: "a |> b", code: exitUsage, err: "has no program"},
		{prompt: "a\nb <|program gcd/main.wasm\n|>", code: exitUsage, err: `line 2: found "<|program gcd/main.wasm", want <|program FILE.wasm [NAME [ARG...]]|> in one line`},
		{prompt: "<|end|>", code: exitUsage, err: `line 1: found "<|end|>", want <|program`},
		{prompt: "<|program|>", code: exitUsage, err: `line 1: found "<|program|>", want <|program`},
		{prompt: "<|\x1b" + strings.Repeat("x", 5000), code: exitUsage, err: `line 1: found "<|\x1bxx`},
		{prompt: "<|program gcd/main.wasm|>", code: exitUsage, err: `"gcd/main.wasm" exports neither _start nor compute; want a NAME behind it: gcd (i32, i32) -> i32`},
		{prompt: "<|program gcd/main.wasm lcm|>", code: exitUsage, err: `"lcm"; it exports gcd`},
		{prompt: "\n\n<|program missing.wasm|>", code: exitOther, err: "line 3: open \""},
		{prompt: "<|program gcd/main.wat|>", code: exitModule, err: `line 1: "gcd/main.wat": offset 0x0`},
		{prompt: "<|program words/main.wasm|>\n<|program lisp/main.wasm|>", several: true, code: exitUsage, err: `line 2: "lisp/main.wasm" is a WASI program, as that of line 1 is; want one in a prompt`},
	} {
		text := strings.ReplaceAll(c.prompt, "program ", "program examples/")
		text = strings.ReplaceAll(text, "examples//", "/")
		if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		for _, preset := range weights.Presets() {
			got := wasmformer("", append([]string{"run", "-model", preset, "-prompt", path}, c.flags...)...)
			want := c
			if c.several && preset == weights.Seed && c.code == exitOK {
				want.code, want.out, want.err = exitUsage, "", "found a second program; this model holds one, that of line 1"
			}
			complaint := strings.ReplaceAll(got.err, "examples/", "")
			if got.code != want.code || got.out != want.out || !strings.Contains(complaint, want.err) || want.err == "" && got.err != "" || len(got.err) > 500 {
				t.Errorf("%s, %.200q: got exit %d, output %.200q, error %q\nwant exit %d, output %.200q, error with %q", preset, c.prompt, got.code, got.out, got.err, want.code, want.out, want.err)
			}
		}
	}
}

// swap exports swap (i32, i32) -> (i32, i32).
const swap = "\x00asm\x01\x00\x00\x00\x01\x08\x01`\x02\x7f\x7f\x02\x7f\x7f\x03\x02\x01\x00\x07\x08\x01\x04swap\x00\x00\x0a\x08\x01\x06\x00 \x01 \x00\x0b"

// TestPromptFlags: -prompt goes with flags that say how to decode, and with -stats.
func TestPromptFlags(t *testing.T) {
	const path = "../../site/examples/calculator/prompt.txt"
	for _, args := range [][]string{{"-input", "x"}, {"-invoke", "f"}, {"-example", "gcd"}, {"-env", "A=1"}, {"-seed", "1"}, {"-verify"}, {"-temperature", "1"}, {"--", "file.wasm"}} {
		got := wasmformer("", append([]string{"run", "-prompt", path}, args...)...)
		if got.code != exitUsage || got.out != "" || !strings.Contains(got.err, "with -prompt, whose FILE says what to run and with what; want none") {
			t.Errorf("%q: %+v", args, got)
		}
	}
	if got := wasmformer("", "run", "-prompt", "missing.txt"); got.code != exitOther || !strings.Contains(got.err, `open "missing.txt"`) {
		t.Errorf("%+v", got)
	}
	stats := filepath.Join(t.TempDir(), "stats.json")
	for _, decoder := range []string{engine.Kernel, engine.Planned} {
		got := wasmformer("", "run", "-decoder", decoder, "-stats", stats, "-prompt", path)
		b, err := os.ReadFile(stats)
		if err != nil {
			t.Fatal(err)
		}
		var f figures
		if err := json.Unmarshal(b, &f); err != nil {
			t.Fatal(err)
		}
		text, _ := os.ReadFile(path)
		if got.code != exitOK || f.Outcome != "ok" || f.Decoder != decoder || f.Tokens < 1000 || f.PromptTokens < int64(len(text)) || f.PromptTotal != f.PromptTokens {
			t.Errorf("%+v, figures %+v", got, f)
		}
	}
}

// TestPromptShown: the documents show what their commands print, and the prompt's file.
func TestPromptShown(t *testing.T) {
	t.Run("README", func(t *testing.T) { shows(t, "README.md", "Text and programs in one context", 1) })
	t.Run("handover", func(t *testing.T) { shows(t, "site/docs/handover.md", "An example", 1) })
	text, err := os.ReadFile("../../site/examples/calculator/prompt.txt")
	if err != nil {
		t.Fatal(err)
	}
	for _, path := range []string{"../../README.md", "../../site/docs/handover.md"} {
		b, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		if shown := "```text\n" + string(text) + "```\n"; !strings.Contains(string(b), shown) {
			t.Errorf("%s does not show\n%s", path, shown)
		}
	}
}
