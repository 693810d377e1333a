package engine

import (
	"fmt"
	"io"
)

// OutputError says that a writer of [Options] failed. What it did not take is
// kept and is written first when the instance goes on or is closed.
type OutputError struct {
	Stream string // "output" or "error output"
	Err    error  // the writer's
}

// Error gives the stream and the writer's reason.
func (e *OutputError) Error() string {
	return "writing the program's " + e.Stream + ": " + e.Err.Error()
}

// Unwrap is the writer's error.
func (e *OutputError) Unwrap() error { return e.Err }

// outputs collects what a program prints: its output and its error output, in
// the order in which they come.
type outputs struct {
	writers [2]io.Writer
	bytes   []byte
	parts   []part // in order, up to the end of bytes
}

// part is bytes for one writer, up to an end.
type part struct{ to, end int }

// streams are the writers' names.
var streams = [2]string{"output", "error output"}

// add adds a byte for a writer.
func (o *outputs) add(to int, b byte) {
	o.bytes = append(o.bytes, b)
	if n := len(o.parts); n > 0 && o.parts[n-1].to == to {
		o.parts[n-1].end++
		return
	}
	o.parts = append(o.parts, part{to, len(o.bytes)})
}

// flush writes what is there, up to the first error, which is an
// *[OutputError].
func (o *outputs) flush() error {
	written := 0
	for n, p := range o.parts {
		took, err := o.writers[p.to].Write(o.bytes[written:p.end])
		switch size := p.end - written; {
		case took < 0 || took > size:
			took, err = 0, fmt.Errorf("the writer says it took %d of %d bytes", took, size)
		case took < size && err == nil:
			err = io.ErrShortWrite
		}
		written += took
		if err != nil {
			o.drop(written, n)
			return &OutputError{streams[p.to], err}
		}
	}
	o.drop(written, len(o.parts))
	return nil
}

// drop forgets the first bytes and parts.
func (o *outputs) drop(written, parts int) {
	o.bytes = append(o.bytes[:0], o.bytes[written:]...)
	o.parts = append(o.parts[:0], o.parts[parts:]...)
	for i := range o.parts {
		o.parts[i].end -= written
	}
}
