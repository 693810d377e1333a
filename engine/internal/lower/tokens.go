package lower

import (
	"iter"
	"math/bits"

	"wasmformer/engine/internal/machine"
)

// Tokens is a sequence of tokens that is made when it is asked for, so that its
// length can be known, and refused, before any token is there.
type Tokens struct{ write func(*Writer) }

// TokensOf returns the sequence that write writes, which is called once for each
// use and must write the same each time.
func TokensOf(write func(*Writer)) Tokens { return Tokens{write} }

// Join returns sequences one after the other.
func Join(parts ...Tokens) Tokens {
	return TokensOf(func(w *Writer) {
		for _, t := range parts {
			t.write(w)
		}
	})
}

// Len is the number of tokens, without making them: a nanosecond or two a token.
func (t Tokens) Len() int {
	w := Writer{}
	t.write(&w)
	return w.Len()
}

// All yields the tokens, a few thousand at a time. What it yields is valid until
// the next ones come.
func (t Tokens) All() iter.Seq[[]machine.Token] {
	return func(yield func([]machine.Token) bool) {
		w := Writer{yield: yield}
		t.write(&w)
		w.flush()
	}
}

// Slice returns all tokens.
func (t Tokens) Slice() []machine.Token {
	all := make([]machine.Token, 0, t.Len())
	for some := range t.All() {
		all = append(all, some...)
	}
	return all
}

// Writer takes the tokens of a sequence.
type Writer struct {
	some    []machine.Token
	before  int                        // how many came before those
	yield   func([]machine.Token) bool // nil to count only
	stopped bool                       // nobody wants more
}

// writerTokens is how many tokens are yielded at once, some more or less.
const writerTokens = 1 << 12

// Len is the number of tokens so far.
func (w *Writer) Len() int { return w.before + len(w.some) }

// Token writes one token.
func (w *Writer) Token(t machine.Token) { w.add(append(w.some, t)) }

// Tokens writes tokens.
func (w *Writer) Tokens(t []machine.Token) {
	for len(t) > 0 {
		n := min(len(t), writerTokens)
		w.add(append(w.some, t[:n]...))
		t = t[n:]
	}
}

// Number writes a number, as [machine.AppendNumber] does.
func (w *Writer) Number(v uint32, last machine.Class) {
	if w.yield == nil {
		w.before += max(1, (bits.Len32(v)+7)/8)
		return
	}
	w.add(machine.AppendNumber(w.some, v, last))
}

// Cells writes the values of cells from an address on.
func (w *Writer) Cells(address uint32, values []uint32) {
	w.Number(address, machine.Jump)
	for _, v := range values {
		w.Number(v, machine.Cell)
	}
}

func (w *Writer) slot(s int) { w.add(machine.AppendSlot(w.some, s)) }

// add takes the tokens with some more.
func (w *Writer) add(some []machine.Token) {
	w.some = some
	if len(some) >= writerTokens {
		w.flush()
	}
}

func (w *Writer) flush() {
	if w.yield != nil && !w.stopped && len(w.some) > 0 {
		w.stopped = !w.yield(w.some)
	}
	w.before += len(w.some)
	w.some = w.some[:0]
}
