// Package kernel is the fastest decoder: it compiles a model's weights to a
// WebAssembly module that decodes many tokens a call. The module is made from
// a [decode.View], which is made from the weights alone; it computes what
// [decode.Planned] computes, as straight-line code:
//
//	body.go      what is computed where: nodes, guards, blocks
//	compute.go   the code of a number; question.go: of what a search found
//	piecewise.go the code of a function that many gates sum up to
//	store.go     the code of what is kept for later positions
//	logits.go    the code of the argmax
//	array.go     keys that are addresses, nearest.go: when the one asked for is
//	             not there; scan.go: keys that are none
//	generate.go  the module: step, which has what is the same for all tokens that
//	             the pivot search can find, and a case for each of them;
//	             advance.go: the loop over tokens
//	follow.go    what positions keep, for whoever looks back
//	program.go   a model's code, shared by decoders; image.go: as a file
//	memory.go    what stands where in linear memory
//	wasm.go      the binary format
//
// The module runs where there is a [Runtime]: natively that of package
// native, in the browser the browser's own.
package kernel

import (
	"encoding/binary"
	"fmt"
	"slices"
	"unsafe"

	"wasmformer/engine/internal/decode"
)

// Decoder decodes with generated code.
type Decoder struct {
	program  *Program
	memory   Memory
	instance Instance

	seen    []bool // by token: the code knows it
	pending []uint16
	n       int // tokens that were run
	stop    []bool

	// plain takes over when the module gives up on a model whose keys are not
	// what they looked like.
	plain decode.Decoder
}

// Append adds a token. It is run with the next call that needs it.
func (d *Decoder) Append(token int) {
	d.pending = append(d.pending, uint16(token))
	if len(d.pending) >= d.program.batch() {
		d.Flush()
	}
}

// Flush runs the tokens that were appended.
func (d *Decoder) Flush() {
	if len(d.pending) == 0 {
		return
	}
	if d.plain == nil {
		d.begin(int(d.pending[0]))
		d.prepare(d.pending)
	}
	for len(d.pending) > 0 && d.plain == nil {
		n := min(len(d.pending), bufferSize)
		d.memory.Write(d.program.places.buffer, asBytes(d.pending[:n]))
		n = d.advance(n, 0)
		d.n += n
		d.pending = d.pending[n:]
		if d.failed() {
			d.giveUp()
		}
	}
	for _, t := range d.pending {
		d.plain.Append(int(t))
	}
	d.pending = nil
}

// begin readies memory for the first token.
func (d *Decoder) begin(token int) {
	if d.n > 0 || token == d.program.first {
		return
	}
	if d.program.begin == nil {
		panic(fmt.Sprintf("kernel: the context begins with token %d; what was loaded from a file decodes those that begin with %d", token, d.program.first))
	}
	s := d.program.begin(token)
	d.memory.Write(s.at, s.bytes)
}

// prepare makes sure that the module has a case for every token that the
// pivot can find.
func (d *Decoder) prepare(tokens []uint16) {
	fresh := d.instance == nil
	for _, t := range tokens {
		if !d.seen[t] {
			d.seen[t] = true
			fresh = fresh || d.program.hasCase(t)
		}
	}
	if !fresh {
		return
	}
	module, err := d.program.moduleFor(d.seen)
	if err == nil {
		d.instance, err = module.Instantiate(d.memory)
	}
	if err != nil {
		panic(fmt.Sprintf("BUG: generated module: %v", err))
	}
}

func (d *Decoder) advance(n, free int) int {
	count, err := d.instance.Advance(n, free)
	if err != nil {
		panic(fmt.Sprintf("kernel: position %d: %v", d.n, err))
	}
	return count
}

// failed reports whether the module gave up.
func (d *Decoder) failed() bool {
	var b [4]byte
	d.memory.Read(d.program.places.fail, b[:])
	return b[0] != 0
}

// giveUp goes on with the planned decoder, from the first token.
func (d *Decoder) giveUp() {
	if d.program.plain == nil {
		panic(fmt.Sprintf("kernel: at position %d a key was no address, and what was loaded from a file has no other decoder", d.n))
	}
	d.plain = d.program.plain()
	for i := range d.n {
		d.plain.Append(int(d.token(i)))
	}
}

// token reads a token back from its row.
func (d *Decoder) token(position int) uint16 {
	var b [4]byte
	d.memory.Read(d.program.places.chunks+4*(position>>chunkBits), b[:])
	chunk := int(binary.LittleEndian.Uint32(b[:]))
	d.memory.Read(chunk+(position&(1<<chunkBits-1))*d.program.places.rowSize, b[:2])
	return binary.LittleEndian.Uint16(b[:])
}

// Next returns the token of maximal logit at the last position.
func (d *Decoder) Next() int {
	d.Flush()
	if d.plain != nil {
		return d.plain.Next()
	}
	var b [4]byte
	d.memory.Read(d.program.places.next, b[:])
	return int(binary.LittleEndian.Uint32(b[:]))
}

// SetStop names the tokens at which Run returns; it is by token.
func (d *Decoder) SetStop(stop []bool) {
	copy(d.stop, stop)
	b := make([]byte, len(d.stop))
	for t, s := range d.stop {
		if s {
			b[t] = 1
		}
	}
	d.memory.Write(d.program.places.stop, b)
}

// Run decodes up to n tokens, appends each, and appends them to dst. It
// returns after a token that stops a run.
func (d *Decoder) Run(dst []uint16, n int) []uint16 {
	if d.Len() == 0 && n > 0 { // nothing says nothing, which is token 0
		d.Append(0)
		dst, n = append(dst, 0), n-1
		if d.stop[0] {
			return dst
		}
	}
	d.Flush()
	for n > 0 && d.plain == nil {
		asked := min(n, bufferSize)
		count := d.advance(asked, 1)
		dst = d.readTokens(dst, count)
		d.n += count
		n -= count
		if d.failed() {
			d.giveUp()
		}
		if count > 0 && d.stop[dst[len(dst)-1]] {
			return dst
		}
	}
	for ; n > 0; n-- {
		t := d.plain.Next()
		d.plain.Append(t)
		dst = append(dst, uint16(t))
		if d.stop[t] {
			break
		}
	}
	return dst
}

// readTokens appends the tokens in the module's buffer.
func (d *Decoder) readTokens(dst []uint16, n int) []uint16 {
	if n == 0 {
		return dst
	}
	dst = slices.Grow(dst, n)[:len(dst)+n]
	d.memory.Read(d.program.places.buffer, asBytes(dst[len(dst)-n:]))
	return dst
}

// asBytes is tokens, at least one, as they stand in linear memory: little-endian,
// as they are in Go on every machine that has a runtime.
func asBytes(tokens []uint16) []byte {
	return unsafe.Slice((*byte)(unsafe.Pointer(&tokens[0])), 2*len(tokens))
}

// Free gives the memory back, which else is done when nothing refers to the decoder any
// more. It is the last call.
func (d *Decoder) Free() {
	d.memory.Close()
}

// Len is the number of tokens so far.
func (d *Decoder) Len() int {
	if d.plain != nil {
		return d.plain.Len() + len(d.pending)
	}
	return d.n + len(d.pending)
}

// GaveUp reports whether the planned decoder has taken over: a key was not the
// address it looked like, or there were too many that are none.
func (d *Decoder) GaveUp() bool { return d.plain != nil }

// Bytes is the memory that tokens, keys and values take, apart from the
// directories' address space.
func (d *Decoder) Bytes() int64 {
	if d.plain != nil {
		return d.plain.Bytes()
	}
	var b [4]byte
	d.memory.Read(d.program.places.top, b[:])
	return int64(binary.LittleEndian.Uint32(b[:])) - int64(d.program.places.heap)
}
