package follow

import (
	"fmt"
	"io"
)

// Outputs collects what a program prints: its output and its error output, in
// the order in which they come.
type Outputs struct {
	Writers [2]io.Writer // of output and error output
	bytes   []byte
	parts   []part // in order, up to the end of bytes
}

// part is bytes for one writer, up to an end.
type part struct{ to, end int }

// add adds a byte for a writer.
func (o *Outputs) add(to int, b byte) {
	o.bytes = append(o.bytes, b)
	if n := len(o.parts); n > 0 && o.parts[n-1].to == to {
		o.parts[n-1].end++
		return
	}
	o.parts = append(o.parts, part{to, len(o.bytes)})
}

// Add adds what the host prints for the program.
func (o *Outputs) Add(to int, data []byte) {
	for _, b := range data {
		o.add(to, b)
	}
}

// Flush writes what is there, up to the first error of a writer, whose number it
// returns beside the error. What that writer did not take is kept.
func (o *Outputs) Flush() (writer int, err error) {
	written := 0
	for n, p := range o.parts {
		took, err := o.Writers[p.to].Write(o.bytes[written:p.end])
		switch size := p.end - written; {
		case took < 0 || took > size:
			took, err = 0, fmt.Errorf("the writer says it took %d of %d bytes", took, size)
		case took < size && err == nil:
			err = io.ErrShortWrite
		}
		written += took
		if err != nil {
			o.drop(written, n)
			return p.to, err
		}
	}
	o.drop(written, len(o.parts))
	return 0, nil
}

// drop forgets the first bytes and parts.
func (o *Outputs) drop(written, parts int) {
	o.bytes = append(o.bytes[:0], o.bytes[written:]...)
	o.parts = append(o.parts[:0], o.parts[parts:]...)
	for i := range o.parts {
		o.parts[i].end -= written
	}
}
