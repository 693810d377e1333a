// Package message is the protocol between a page and its workers, the engine's
// and the inspector's, in both directions and for both pages. Each message has a
// type; its fields are
// walked by one method, which packs and unpacks them:
//
//	page to worker                          worker to page
//	Inspect  a module's bytes               Inspection    exports and listing, or an error
//	Run      a module and its input         Progress      figures and new output, several
//	                                        Ended         how it ended, and the results
//	                                        Reading       how far its trace is read since
//	Continue after a limit or a stop        as for Run
//	Pace     slow or fast, during a run
//	Stop                                    the end of the run or series, as stopped
//	Rows     a range of the trace           RowList
//	StateAt  a step of the trace            State
//	Tokens   a range of the run's tokens    TokenList
//	Sources  positions of tokens            SourceList    what stands there
//	Bench    a module and a series          BenchProgress several times a second
//	                                        BenchPoint    a mark's figures
//	                                        BenchEnded    how it ended
//	Follow   tokens, for the inspector      Followed
//	Inquiry  JSON, for the inspector        Finding       JSON
//	                                        Ready         once, when it has started
//	                                        Failure       of any question
//
// A message that says what answers it is a [Question]: it carries an id, which the
// answer repeats, its answer or a Failure. The worker answers during a run, too: it
// pauses decoding several times in 100 ms.
//
// TypeScript writes some more, as plain objects: start.ts and engine.ts send "kernel" with a
// compiled module, engine.ts before it "routines" with the bytes of one, engine-worker.ts "crashed" with a text when Go has ended, and
// racer.ts "race", whose answers wasmjs/benchworker writes, imports.ts "reply", see wasmjs/hosting.
package message

import "fmt"

// Message is a message of the protocol.
type Message interface {
	// Kind is its type on the way, for one direction.
	Kind() string
	// blank is a new message of the type, also if this one is nil.
	blank() Message
	walk(codec)
}

// Question is a message that is answered by one of type A.
type Question[A Message] interface {
	Message
	// Answer is an empty answer, to be unpacked.
	Answer() A
}

// New makes an empty message of a type.
func New[M Message]() M {
	var m M
	return m.blank().(M)
}

// Pack gives a message's fields as bytes.
func Pack(m Message) []byte {
	var p packer
	m.walk(&p)
	return p
}

// Unpack sets the fields of m from what [Pack] gave. Both ends are one build, so
// an error says that they are not. The message keeps parts of b.
func Unpack(b []byte, m Message) error {
	u := unpacker{rest: b}
	m.walk(&u)
	switch {
	case u.short:
		return fmt.Errorf("message %s: %d bytes end before its last field", m.Kind(), len(b))
	case len(u.rest) > 0:
		return fmt.Errorf("message %s: %d of %d bytes are left behind its last field", m.Kind(), len(u.rest), len(b))
	}
	return nil
}

// Ready is the worker's first word: it hears messages from now on.
type Ready struct{}

func (*Ready) Kind() string   { return "ready" }
func (*Ready) blank() Message { return new(Ready) }
func (*Ready) walk(codec)     {}

// Failure answers a question that has no answer.
type Failure struct{ Text string }

func (*Failure) Kind() string   { return "failure" }
func (*Failure) blank() Message { return new(Failure) }
func (f *Failure) walk(c codec) { c.text(&f.Text) }
