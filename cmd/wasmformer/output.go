package main

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
)

// checked is a standard stream that remembers its first error, so that no
// write needs a look of its own: runContext looks once, at the end.
type checked struct {
	io.Writer
	err error
}

// Write writes unless a write has failed before.
func (c *checked) Write(p []byte) (int, error) {
	if c.err != nil {
		return 0, c.err
	}
	var n int
	n, c.err = c.Writer.Write(p)
	return n, c.err
}

// lostErr says that something could not be written; it is the exit code's
// reason whatever else went wrong.
type lostErr struct{ error }

func (e lostErr) Unwrap() error { return e.error }

// lost adds what could not be written to how a run ended.
func lost(err, failed error) error {
	switch {
	case failed == nil:
		return err
	case errors.Is(err, failed): // it says so
		return lostErr{err}
	}
	return lostErr{both(err, failed)}
}

// both is how a run ended, and what else is to be said.
func both(err, other error) error {
	if err == nil {
		return other
	}
	return fmt.Errorf("%w; %w", err, other)
}

// quoted gives a system's error with the file's name in quotes: a name can hold
// anything.
func quoted(err error) error {
	if e, ok := err.(*fs.PathError); ok {
		return fmt.Errorf("%s %q: %w", e.Op, e.Path, e.Err)
	}
	return err
}
