//go:build !js

package store

import (
	"bytes"
	"reflect"
	"strings"
	"testing"
)

// FuzzImport: what could be read of a bulk text is what is written of it again.
func FuzzImport(f *testing.F) {
	f.Add("[\n{\"key\":\"a\",\"value\":\"b\"},\n{\"key\":\"c\",\"value\":\"\\u0000\"}\n]\n")
	f.Add("[]\n")
	f.Add(`[{"key":"a"},{"key":"a","value":"b"}]`)
	f.Fuzz(func(t *testing.T, text string) {
		var s, again Memory
		all := func(string, string) error { return nil }
		isNew, _, err := Import(t.Context(), &s, strings.NewReader(text), all)
		if isNew < len(s.texts) { // a text can take the place of one that has not its name
			t.Errorf("%d programs are new, the store has %d", isNew, len(s.texts))
		}
		if err != nil {
			return
		}
		var out bytes.Buffer
		if n, err := Export(t.Context(), &s, &out); n != len(s.texts) || err != nil {
			t.Errorf("exported %d of %d, %v", n, len(s.texts), err)
		}
		if _, _, err := Import(t.Context(), &again, &out, all); err != nil || !reflect.DeepEqual(s.texts, again.texts) {
			t.Errorf("%q became %q, %v", s.texts, again.texts, err)
		}
	})
}
