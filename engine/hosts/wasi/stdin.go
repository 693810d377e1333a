package wasi

import (
	"context"
	"io"
)

// input is the standard input, which is asked when the program reads. A reader that says how
// much it has left, as those of strings and bytes do, never has to be waited for; another is
// read in the background, by one goroutine at a time, so that a run can be interrupted and
// goes on with what has come meanwhile.
type input struct {
	from    io.Reader
	here    bool   // it does not have to be waited for
	pending []byte // has come and is not read
	ended   bool
	failed  error
	coming  chan struct{} // closed when a read has ended; nil if none is under way
	got     []byte
	gotErr  error
}

// chunk is how much is asked of the reader at once, in bytes.
const chunk = 64 << 10

func newInput(from io.Reader) *input {
	if from == nil {
		return &input{ended: true}
	}
	_, here := from.(interface{ Len() int })
	return &input{from: from, here: here}
}

// ask has the reader read, if it does not yet and there is need, and returns what is closed
// once there is something to read.
func (in *input) ask() <-chan struct{} {
	if in.coming == nil {
		coming := make(chan struct{})
		in.coming = coming
		read := func() {
			b := make([]byte, chunk)
			for n := 0; n == 0 && in.gotErr == nil; {
				n, in.gotErr = in.from.Read(b)
				in.got = b[:n]
			}
			close(coming)
		}
		if in.here {
			read()
		} else {
			go read()
		}
	}
	return in.coming
}

// ready reports whether a read would not wait.
func (in *input) ready() bool {
	if len(in.pending) > 0 || in.ended || in.failed != nil {
		return true
	}
	select {
	case <-in.ask():
		in.take()
		return true
	default:
		return false
	}
}

// take takes what a read has brought.
func (in *input) take() {
	in.pending = in.got
	if in.gotErr == io.EOF {
		in.ended = true
	} else {
		in.failed = in.gotErr
	}
	in.coming, in.got = nil, nil
}

// wait waits for something to read.
func (in *input) wait(ctx context.Context) error {
	if in.ready() {
		return nil
	}
	select {
	case <-ctx.Done():
		return ctx.Err()
	case <-in.coming:
		in.take()
		return nil
	}
}

// read waits for input and returns at most n bytes of it, none at its end.
func (in *input) read(ctx context.Context, n int) ([]byte, error) {
	if n == 0 {
		return nil, nil
	}
	if err := in.wait(ctx); err != nil {
		return nil, err
	}
	if len(in.pending) == 0 && in.failed != nil {
		return nil, errInOut
	}
	n = min(n, len(in.pending))
	data := in.pending[:n:n]
	in.pending = in.pending[n:]
	return data, nil
}
