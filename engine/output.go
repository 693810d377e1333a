package engine

import "io"

// outputs collects what a program prints: its output and its error output, in
// the order in which they come.
type outputs struct {
	writers [2]io.Writer
	to      int // the writer that the bytes are for
	bytes   []byte
}

// add adds a byte for a writer.
func (o *outputs) add(to int, b byte) {
	if to != o.to {
		o.flush()
		o.to = to
	}
	o.bytes = append(o.bytes, b)
}

// flush writes what is there.
func (o *outputs) flush() {
	if len(o.bytes) > 0 {
		// What a program printed is not lost to it: an error of the writer
		// has no place to go but the program's caller, who owns the writer.
		o.writers[o.to].Write(o.bytes)
		o.bytes = o.bytes[:0]
	}
}
