// Package store keeps shared programs: texts by the name that their content gives them, so they
// never change and are never overwritten.
//
//	memory.go   for tests, and to try the service
//	bolt.go     one file on one machine, by bbolt
//	kv.go       Cloudflare's Workers KV
//	bulk.go     all programs as one JSON text: backup, restore, moving from one to another
package store

import (
	"context"
	"crypto/sha256"
	"encoding/base32"
	"errors"
)

// Store keeps texts by name. All methods may be called at once.
type Store interface {
	// Get returns a text, or ErrNotFound.
	Get(ctx context.Context, id string) (string, error)
	// Put keeps a text under its [Name]. What it has kept survives a crash of the program once Put has
	// returned. It reports whether the text is new; in the place of a text that does not have the name,
	// because it was damaged, it is. ErrTaken says that another text has the same name.
	Put(ctx context.Context, id, text string) (bool, error)
	// Ping reports whether Get can work now, at the cost of a read.
	Ping(ctx context.Context) error
}

// A Lister can tell all that it keeps.
type Lister interface {
	// Each calls a function with each program, in the order of names, until it fails.
	Each(ctx context.Context, do func(id, text string) error) error
}

// nameLetters are those of names, without what mail and chat programs drop from links.
var nameLetters = base32.NewEncoding("abcdefghijklmnopqrstuvwxyz234567").WithPadding(base32.NoPadding)

// NameLength is how many letters a name has: 100 bits of the text's SHA-256.
const NameLength = 20

// Name is the name that a text's content gives it.
func Name(text string) string {
	sum := sha256.Sum256([]byte(text))
	return nameLetters.EncodeToString(sum[:])[:NameLength]
}

// holds says what Put does about the text that stands at a name: nothing, if it is the same.
func holds(id, old, text string) (same bool, err error) {
	if old != text && Name(old) == id {
		return false, ErrTaken
	}
	return old == text, nil
}

var (
	ErrNotFound = errors.New("there is no program of that name")
	ErrTaken    = errors.New("another program has that name")
)
