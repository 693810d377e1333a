//go:build !js

package store

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
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
					isNew, err := s.Put(t.Context(), Name(text(n)), text(n))
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
		seven := Name(text(7))
		if got, err := s.Get(t.Context(), seven); got != text(7) || err != nil {
			t.Errorf("%T: %q, %v", s, got, err)
		}
		if _, err := s.Get(t.Context(), "none"); !errors.Is(err, ErrNotFound) {
			t.Errorf("%T: %v", s, err)
		}
		// A text that has not the name makes room, one that has it never.
		if isNew, err := s.Put(t.Context(), "damaged", "x"); !isNew || err != nil {
			t.Errorf("%T: %v, %v", s, isNew, err)
		}
		if isNew, err := s.Put(t.Context(), "damaged", "y"); !isNew || err != nil {
			t.Errorf("%T: in the place of a damaged text: %v, %v", s, isNew, err)
		}
		if isNew, err := s.Put(t.Context(), seven, "other"); isNew || !errors.Is(err, ErrTaken) {
			t.Errorf("%T: another text of the same name: %v, %v", s, isNew, err)
		}
		var out bytes.Buffer
		if n, err := Export(t.Context(), s, &out); n != 51 || err != nil || strings.Count(out.String(), "\n") != 53 {
			t.Errorf("%T: exported %d, %v: %.100s", s, n, err, &out)
		}
		var to Memory
		all := func(string, string) error { return nil }
		if isNew, there, err := Import(t.Context(), &to, &out, all); isNew != 51 || there != 0 || err != nil {
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
	if got, err := bolt.Get(t.Context(), Name(text(49))); got != text(49) || err != nil {
		t.Errorf("opened again: %q, %v", got, err)
	}
	if was, err := bolt.Remove(Name(text(49))); !was || err != nil {
		t.Errorf("removed: %v, %v", was, err)
	}
	if was, err := bolt.Remove(Name(text(49))); was || err != nil {
		t.Errorf("removed again: %v, %v", was, err)
	}
	if _, err := bolt.Get(t.Context(), Name(text(49))); !errors.Is(err, ErrNotFound) {
		t.Errorf("after that: %v", err)
	}
}

func text(n int) string { return fmt.Sprint("text ", n) }

// TestDamagedFile: a file of which a part is missing or wrong gives errors, never a panic: when it is
// opened or, if it becomes so later, when it is read.
func TestDamagedFile(t *testing.T) {
	whole := t.TempDir()
	b, err := OpenBolt(whole)
	if err != nil {
		t.Fatal(err)
	}
	for n := range 300 {
		long := strings.Repeat(text(n), 200)
		if _, err := b.Put(t.Context(), Name(long), long); err != nil {
			t.Fatal(err)
		}
	}
	b.Close()
	data, err := os.ReadFile(filepath.Join(whole, "programs.db"))
	if err != nil {
		t.Fatal(err)
	}
	refused := 0
	for name, spoil := range map[string]func([]byte) []byte{
		"half":         func(d []byte) []byte { return d[:len(d)/2] },
		"a page":       func(d []byte) []byte { return d[:4096] },
		"no page":      func(d []byte) []byte { return d[:100] },
		"zeros behind": func(d []byte) []byte { clear(d[8192:]); return d },
		"ones in it": func(d []byte) []byte {
			for i := range d[16384:40000] {
				d[16384+i] = 0xff
			}
			return d
		},
		"another file":  func([]byte) []byte { return []byte(strings.Repeat("hello ", 5000)) },
		"nothing wrong": func(d []byte) []byte { return d },
	} {
		dir := t.TempDir()
		if err := os.WriteFile(filepath.Join(dir, "programs.db"), spoil(bytes.Clone(data)), 0o600); err != nil {
			t.Fatal(err)
		}
		b, err := OpenBolt(dir)
		if err != nil {
			refused++
			if !strings.Contains(err.Error(), "programs.db") {
				t.Errorf("%s: %v", name, err)
			}
			continue
		}
		if n, err := Export(t.Context(), b, io.Discard); n != 300 && err == nil {
			t.Errorf("%s: %d programs, no error", name, n)
		}
		b.Close()
	}
	if refused != 6 {
		t.Errorf("%d files are refused, want 6", refused)
	}

	b, err = OpenBolt(whole)
	if err != nil {
		t.Fatal(err)
	}
	if err := os.Truncate(filepath.Join(whole, "programs.db"), int64(len(data)/2)); err != nil {
		t.Fatal(err)
	}
	failed := 0
	for n := range 300 {
		if _, err := b.Get(t.Context(), Name(strings.Repeat(text(n), 200))); err != nil {
			failed++
		}
	}
	if failed == 0 {
		t.Error("nothing of half a file is missing")
	}
}

// TestImportBound: a program that is too large ends an import before it is in memory.
func TestImportBound(t *testing.T) {
	endless := io.MultiReader(strings.NewReader(`[{"key":"a","value":"`), zeros{})
	_, _, err := Import(t.Context(), &Memory{}, endless, func(string, string) error { return nil })
	if err == nil || !strings.Contains(err.Error(), "program 1: it has more than") {
		t.Errorf("got %v", err)
	}
}

type zeros struct{}

func (zeros) Read(p []byte) (int, error) {
	for i := range p {
		p[i] = '0'
	}
	return len(p), nil
}
