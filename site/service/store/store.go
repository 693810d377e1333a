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
	"errors"
)

// Store keeps texts by name. All methods may be called at once.
type Store interface {
	// Get returns a text, or ErrNotFound.
	Get(ctx context.Context, id string) (string, error)
	// Put keeps a text. What it has kept survives a crash of the program once Put has returned.
	// It reports whether the text is new, and ErrTaken if another one has the name.
	Put(ctx context.Context, id, text string) (bool, error)
	// Ping reports whether Get can work now, at the cost of a read.
	Ping(ctx context.Context) error
}

// A Lister can tell all that it keeps.
type Lister interface {
	// Each calls a function with each program, in the order of names, until it fails.
	Each(ctx context.Context, do func(id, text string) error) error
}

var (
	ErrNotFound = errors.New("there is no program of that name")
	ErrTaken    = errors.New("another program has that name")
)
