package grad

import (
	"fmt"
	"math"
)

// Tape is a forward pass, as the textbook decoder does it, that keeps what
// reverse mode needs: of each position the keys and values of all heads, where each head read,
// and the gates that were open. It gives the textbook's tokens. A token costs
// O(non-zero weights + heads·length), and of the interpreter some fifty kilobytes. It is not safe
// for concurrent use.
type Tape struct {
	w      *Weights
	x      []float64 // residual stream of the last position, [DModel]
	tokens []int
	// decoded says of each token whether it came from [Tape.Decode]: only then it
	// depends on what was before.
	decoded []bool
	layers  []tapeLayer
	memory  struct{ q, read, b, a []float64 }
}

type tapeLayer struct {
	heads []tapeHead
	open  [][]openGate // by position
}

type tapeHead struct {
	keys, values [][2]float64
	// found is where the head read, by position; of the mean over several, the
	// last one, and the others below tied, nil if it is all up to there.
	found []int32
	count []int32 // of a head that takes means; nil for the others
	tied  [][]int32
}

// openGate is a unit of the FFN with b > 0; or b = 0, where a product begins.
type openGate struct {
	gate int32
	b, a float64
}

// NewTape returns a tape before its first token.
func NewTape(w *Weights) *Tape {
	t := &Tape{w: w, x: make([]float64, w.m.DModel), layers: make([]tapeLayer, len(w.layers))}
	for l := range t.layers {
		t.layers[l].heads = make([]tapeHead, len(w.layers[l].mean))
	}
	return t
}

// Len is the number of tokens so far.
func (t *Tape) Len() int { return len(t.tokens) }

// Token is the token at a position.
func (t *Tape) Token(position int) int { return t.tokens[position] }

// Cut takes tokens off the end, so that n are left. [Tape.Next] needs another one first.
func (t *Tape) Cut(n int) {
	t.tokens, t.decoded = t.tokens[:n], t.decoded[:n]
	for l := range t.layers {
		t.layers[l].open = t.layers[l].open[:n]
		for h := range t.layers[l].heads {
			c := &t.layers[l].heads[h]
			c.keys, c.values, c.found = c.keys[:n], c.values[:n], c.found[:n]
			if c.count != nil {
				c.count, c.tied = c.count[:n], c.tied[:n]
			}
		}
	}
}

// Append runs the forward pass for a token that is given. A token that the vocabulary does not
// have is an error, and so is a number that is not finite.
func (t *Tape) Append(token int) error {
	m, x := t.w.m, t.x
	if token < 0 || token >= m.Vocab {
		return fmt.Errorf("position %d: token %d, the vocabulary has %d", len(t.tokens), token, m.Vocab)
	}
	p := float64(len(t.tokens))
	t.tokens, t.decoded = append(t.tokens, token), append(t.decoded, false)
	for i := range x {
		position := float64(p*m.Position.Row(0)[i]) + float64(p*p*m.Position.Row(1)[i]) + m.Position.Row(2)[i]
		x[i] = m.Embed.Row(token)[i] + position
	}
	for l := range t.layers {
		t.attention(l)
		t.gates(l)
	}
	for i, v := range x {
		if math.IsNaN(v) || math.IsInf(v, 0) {
			return fmt.Errorf("position %d: slot %d holds %v, want a finite number", len(t.tokens)-1, i, v)
		}
	}
	return nil
}

// Decode appends [Tape.Next].
func (t *Tape) Decode() error {
	err := t.Append(t.Next())
	t.decoded[t.Len()-1] = true
	return err
}

func (t *Tape) attention(l int) {
	w, x := &t.w.layers[l], t.x
	read := resized(&t.memory.read, w.q.rows())
	for h := range t.layers[l].heads {
		c := &t.layers[l].heads[h]
		c.keys = append(c.keys, [2]float64{w.k.times(2*h, x), w.k.times(2*h+1, x)})
		c.values = append(c.values, [2]float64{w.v.times(2*h, x), w.v.times(2*h+1, x)})
		read[2*h], read[2*h+1] = c.attend(w.q.times(2*h, x), w.q.times(2*h+1, x), w.mean[h])
	}
	for i := range x {
		x[i] += w.o.times(i, read)
	}
}

// attend is hard attention, as the textbook decoder does it.
func (c *tapeHead) attend(qx, qy float64, mean bool) (v0, v1 float64) {
	best := float64(qx*c.keys[0][0]) + float64(qy*c.keys[0][1])
	count, found := 0.0, 0
	all := true // that come before have the same score
	for j, key := range c.keys {
		score := float64(qx*key[0]) + float64(qy*key[1])
		if score < best {
			all = false
			continue
		}
		if score > best || !mean {
			all = all && score == best
			best, count, v0, v1 = score, 0, 0, 0
		}
		count++
		found = j
		v0 += c.values[j][0]
		v1 += c.values[j][1]
	}
	c.found = append(c.found, int32(found))
	if mean {
		c.tie(qx, qy, best, int32(count), all)
	}
	return v0 / count, v1 / count
}

// tie notes over which positions a mean was taken.
func (c *tapeHead) tie(qx, qy, best float64, count int32, all bool) {
	var tied []int32
	for j := 0; j < len(c.keys) && !all; j++ {
		if float64(qx*c.keys[j][0])+float64(qy*c.keys[j][1]) == best {
			tied = append(tied, int32(j))
		}
	}
	c.count, c.tied = append(c.count, count), append(c.tied, tied)
}

func (t *Tape) gates(l int) {
	w, x := &t.w.layers[l], t.x
	n := w.b.rows()
	product := resized(&t.memory.b, n)
	var open []openGate
	for i := range n {
		product[i] = 0
		if b := w.b.times(i, x); b > 0 || b == 0 && !w.flat[i] {
			a := w.a.times(i, x)
			open = append(open, openGate{int32(i), b, a})
			product[i] = float64(b * a)
		}
	}
	t.layers[l].open = append(t.layers[l].open, open)
	for i := range x {
		x[i] += w.out.times(i, product)
	}
}

// Next is the token of maximal logit, the lowest among equals.
func (t *Tape) Next() int {
	best, highest := 0, 0.0
	for token := range t.w.m.Vocab {
		if logit := t.w.unembed.times(token, t.x); token == 0 || logit > highest {
			best, highest = token, logit
		}
	}
	return best
}

func resized(b *[]float64, n int) []float64 {
	if cap(*b) < n {
		*b = make([]float64, n)
	}
	return (*b)[:n]
}
