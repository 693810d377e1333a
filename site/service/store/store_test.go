//go:build !js

package store

import (
	"bytes"
	"errors"
	"fmt"
	"strings"
	"sync"
	"testing"
)

// TestStores: many writers at once, each text once and for ever.
func TestStores(t *testing.T) {
	dir := t.TempDir()
	bolt, err := OpenBolt(dir)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := OpenBolt(dir); !errors.Is(err, ErrInUse) {
		t.Errorf("opened twice: %v, want that it is in use", err)
	}
	for _, s := range []interface {
		Store
		Lister
	}{&Memory{}, bolt} {
		var writers sync.WaitGroup
		var mu sync.Mutex
		fresh := 0
		for range 4 {
			writers.Go(func() {
				for n := range 50 {
					isNew, err := s.Put(t.Context(), fmt.Sprintf("%02d", n), fmt.Sprint("text ", n))
					if err != nil {
						t.Errorf("%T: %v", s, err)
					}
					mu.Lock()
					if isNew {
						fresh++
					}
					mu.Unlock()
				}
			})
		}
		writers.Wait()
		if fresh != 50 {
			t.Errorf("%T: %d of 50 were new", s, fresh)
		}
		if isNew, err := s.Put(t.Context(), "07", "other"); isNew || !errors.Is(err, ErrTaken) {
			t.Errorf("%T: another text of the same name: %v, %v", s, isNew, err)
		}
		if got, err := s.Get(t.Context(), "07"); got != "text 7" || err != nil {
			t.Errorf("%T: %q, %v", s, got, err)
		}
		if _, err := s.Get(t.Context(), "none"); !errors.Is(err, ErrNotFound) {
			t.Errorf("%T: %v", s, err)
		}
		var out bytes.Buffer
		if n, err := Export(t.Context(), s, &out); n != 50 || err != nil || !strings.HasPrefix(out.String(), "[\n{\"key\":\"00\",\"value\":\"text 0\"},\n") {
			t.Errorf("%T: exported %d, %v: %.100s", s, n, err, &out)
		}
		var to Memory
		all := func(string, string) error { return nil }
		if isNew, there, err := Import(t.Context(), &to, &out, all); isNew != 50 || there != 0 || err != nil {
			t.Errorf("%T: imported %d new, %d there, %v", s, isNew, there, err)
		}
	}
	if err := bolt.Close(); err != nil {
		t.Error(err)
	}
	if bolt, err = OpenBolt(dir); err != nil {
		t.Fatal(err)
	}
	defer bolt.Close()
	if got, err := bolt.Get(t.Context(), "49"); got != "text 49" || err != nil {
		t.Errorf("opened again: %q, %v", got, err)
	}
}
