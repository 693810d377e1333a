// Package printable makes text of unknown origin fit for a terminal or a page:
// names of a module or a model file, names of files, arguments. What could move
// the cursor, turn the direction of writing, or hide or end a line becomes
// visible.
package printable

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"
)

// MaxName is the length in runes that [Name] cuts a name to.
const MaxName = 200

// Name is a name for people, of at most [MaxName] runes; of a longer one the
// end is "…". Runes that [unicode.IsPrint] does not call printable become
// \u{hex}: control characters, marks of direction and other formats,
// separators of lines, spaces but U+0020. Bytes that are no UTF-8 become \hex.
// Both are written as strings of the WebAssembly text format have them. All
// else is left as it is, backslashes too, so a name for people stays what it is.
func Name(s string) string { return cut(s, MaxName, first) }

// Clip cuts what [Name] returned to most runes, at least one, and no escape in
// two.
func Clip(name string, most int) string {
	return cut(name, most, func(s string) (string, int) {
		if n := escape(s); n > 0 {
			return s[:n], n
		}
		return first(s)
	})
}

// escape is the length of the escape that a text begins with, 0 if it begins
// with none.
func escape(s string) int {
	const hex = "0123456789abcdef"
	if long, ok := strings.CutPrefix(s, `\u{`); ok {
		digits := len(long) - len(strings.TrimLeft(long, hex))
		if digits > 0 && strings.HasPrefix(long[digits:], "}") {
			return len(`\u{}`) + digits
		}
	}
	if len(s) >= 3 && s[0] == '\\' && strings.Trim(s[1:3], hex) == "" {
		return 3
	}
	return 0
}

// cut takes pieces of a text, as next finds them, while there is room for most
// runes; if that is not all, the last of them is "…".
func cut(s string, most int, next func(string) (piece string, size int)) string {
	var out strings.Builder
	n, room := 0, 0 // runes in out; the length of out that leaves room for "…"
	for len(s) > 0 {
		piece, size := next(s)
		if n += utf8.RuneCountInString(piece); n > most {
			return out.String()[:room] + "…"
		}
		out.WriteString(piece)
		if n < most {
			room = out.Len()
		}
		s = s[size:]
	}
	return out.String()
}

// Line is what [Name] is, at any length: a text of one line.
func Line(s string) string {
	var out strings.Builder
	for len(s) > 0 {
		piece, size := first(s)
		out.WriteString(piece)
		s = s[size:]
	}
	return out.String()
}

// first is the first rune of a text that is not empty, made visible, and how
// many bytes of the text it takes.
func first(s string) (piece string, size int) {
	r, size := utf8.DecodeRuneInString(s)
	switch {
	case r == utf8.RuneError && size == 1:
		return fmt.Sprintf(`\%02x`, s[0]), 1
	case !unicode.IsPrint(r):
		return fmt.Sprintf(`\u{%x}`, r), size
	}
	return s[:size], size
}
