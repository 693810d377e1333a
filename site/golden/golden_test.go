package golden

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// failing is a test that may fail, and remembers what it said.
type failing struct {
	testing.TB
	said string
}

func (f *failing) Helper() {}

func (f *failing) Errorf(format string, args ...any) { f.said += format }

// TestFile compares a file with texts, and writes it.
func TestFile(t *testing.T) {
	path := filepath.Join(t.TempDir(), "file")
	compare := func(text string) bool {
		f := &failing{TB: t}
		File(f, path, []byte(text))
		return f.said == ""
	}
	before := *update
	defer func() { *update = before }()
	*update = false
	if compare("") {
		t.Error("a file that is not there is as it should be")
	}
	*update = true
	if !compare("a\nb\n") {
		t.Error("the file can't be written")
	}
	*update = false
	if b, err := os.ReadFile(path); err != nil || string(b) != "a\nb\n" {
		t.Fatalf("the file holds %q, %v", b, err)
	}
	for text, same := range map[string]bool{"a\nb\n": true, "a\nb": false, "a\n": false, "a\nc\n": false, "a\nb\nc\n": false, "": false} {
		if compare(text) != same {
			t.Errorf("against %q: want the same %v", text, same)
		}
	}
	if line, old, now := difference([]byte("a\nb\n"), []byte("a\n"+strings.Repeat("c", 1000))); line != 2 || old != "b" || len(now) != 300 {
		t.Errorf("got line %d, %q and %d bytes", line, old, len(now))
	}
}
