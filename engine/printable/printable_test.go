package printable

import (
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"
)

func TestName(t *testing.T) {
	long := strings.Repeat("ä", MaxName)
	for _, c := range []struct{ in, want string }{
		{"", ""},
		{"gcd", "gcd"},
		{"größter gemeinsamer Teiler, 最大公約数, 🙂", "größter gemeinsamer Teiler, 最大公約数, 🙂"},
		{`C:\new`, `C:\new`},
		{"a\x1b[31mred", `a\u{1b}[31mred`},
		{"two\r\nlines\u2028three\u2029four\u0085", `two\u{d}\u{a}lines\u{2028}three\u{2029}four\u{85}`},
		{"\u202egnp.exe\u202c \u2066x\u2069 \u200e\u200f\u061c", `\u{202e}gnp.exe\u{202c} \u{2066}x\u{2069} \u{200e}\u{200f}\u{61c}`},
		{"hidden\u200b\ufeff\u00ad\U000e0041", `hidden\u{200b}\u{feff}\u{ad}\u{e0041}`},
		{"no-break\u00a0space\t", `no-break\u{a0}space\u{9}`},
		{"\xff\xc3(\xed\xa0\x80", `\ff\c3(\ed\a0\80`},
		{"the replacement rune \ufffd itself", "the replacement rune \ufffd itself"},
		{long, long},
		{long + "ä", long[:2*(MaxName-1)] + "…"},
		{strings.Repeat("\x00", MaxName), strings.Repeat(`\u{0}`, 39) + "…"},
	} {
		if got := Name(c.in); got != c.want {
			t.Errorf("%q: got %q, want %q", c.in, got, c.want)
		}
	}
	if got, want := Line(long+long+"\n"), long+long+`\u{a}`; got != want {
		t.Errorf("a long line: got %q", got)
	}
}

func TestClip(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"", ""},
		{"gcd", "gcd"},
		{"12345678", "12345678"},
		{"123456789", "1234567…"},
		{"größter g", "größter…"},
		{`a\u{202e}b`, "a…"},
		{`abc\ff`, `abc\ff`},
		{`abcde\ff`, `abcde\ff`},
		{`abcde\ffg`, "abcde…"},
		{`\u{202e}a`, "…"},
		{`C:\new\folder`, `C:\new\…`},
		{strings.Repeat("x", 200) + "…", "xxxxxxx…"},
	} {
		if got := Clip(c.in, 8); got != c.want {
			t.Errorf("%q: got %q, want %q", c.in, got, c.want)
		}
	}
}

// FuzzName checks what callers rely on.
func FuzzName(f *testing.F) {
	f.Add("gcd")
	f.Add("\x1b[2J\u202e\xff")
	f.Add(strings.Repeat("a\x00", 150))
	f.Fuzz(func(t *testing.T, s string) {
		name := Name(s)
		if !utf8.ValidString(name) || utf8.RuneCountInString(name) > MaxName {
			t.Errorf("%q: got %q", s, name)
		}
		if short := Clip(name, 20); utf8.RuneCountInString(short) > 20 || !strings.HasPrefix(name, strings.TrimSuffix(short, "…")) {
			t.Errorf("%q: got %q, cut to %q", s, name, short)
		}
		for _, r := range name {
			if !unicode.IsPrint(r) {
				t.Errorf("%q: %U in %q", s, r, name)
			}
		}
		if again := Name(name); again != name {
			t.Errorf("%q: got %q, of that %q", s, name, again)
		}
		if !strings.HasPrefix(Line(s), strings.TrimSuffix(name, "…")) {
			t.Errorf("%q: the name %q is not the beginning of the line %q", s, name, Line(s))
		}
	})
}
