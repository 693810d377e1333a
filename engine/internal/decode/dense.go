package decode

import "wasmformer/engine/model"

// Dense is the textbook decoder: full matrix products, attention by scanning
// all keys, argmax over all logits. A token costs O(weights + heads·length).
type Dense struct {
	m      *model.Model
	x      []float64 // residual stream of the last position, [DModel]
	caches [][]kv    // [layer][head]
	n      int
	attend func(c *kv, qx, qy float64, mean bool) (v0, v1 float64)
	look   *Look // if somebody wants to see the last forward pass
}

// kv is one head's cache: two numbers of key and of value per position.
type kv struct{ keys, values [][2]float64 }

// NewDense returns a dense decoder before its first token.
func NewDense(m *model.Model) *Dense {
	d := &Dense{m: m, x: make([]float64, m.DModel), caches: make([][]kv, len(m.Layers)), attend: (*kv).attend}
	for l := range m.Layers {
		d.caches[l] = make([]kv, m.Layers[l].Heads())
	}
	return d
}

// Append runs the forward pass for a token.
func (d *Dense) Append(token int) {
	m, x, p := d.m, d.x, float64(d.n)
	d.n++
	for i := range x {
		position := float64(p*m.Position.Row(0)[i]) + float64(p*p*m.Position.Row(1)[i]) + m.Position.Row(2)[i]
		x[i] = m.Embed.Row(token)[i] + position
	}
	d.look.begin(d.n-1, x)
	for l := range m.Layers {
		layer := &m.Layers[l]
		q, k, v := multiply(layer.Wq, x), multiply(layer.Wk, x), multiply(layer.Wv, x)
		read := make([]float64, len(q))
		for h := range d.caches[l] {
			c := &d.caches[l][h]
			c.keys = append(c.keys, [2]float64{k[2*h], k[2*h+1]})
			c.values = append(c.values, [2]float64{v[2*h], v[2*h+1]})
			read[2*h], read[2*h+1] = d.attend(c, q[2*h], q[2*h+1], layer.Mean[h])
		}
		add(x, multiply(layer.Wo, read))
		d.look.heads(layer.Mean, q, read, x)

		b, a := multiply(layer.Wb, x), multiply(layer.Wa, x)
		d.look.gates(b, a)
		for i := range b {
			b[i] = float64(max(b[i], 0) * a[i])
		}
		add(x, multiply(layer.W2, b))
		d.look.behind(x)
	}
}

// attend is hard attention: the value at the key of maximal score, the latest
// one or the mean of all if several are maximal.
func (c *kv) attend(qx, qy float64, mean bool) (v0, v1 float64) {
	best := float64(qx*c.keys[0][0]) + float64(qy*c.keys[0][1])
	count := 0.0
	for j, key := range c.keys {
		score := float64(qx*key[0]) + float64(qy*key[1])
		if score < best {
			continue
		}
		if score > best || !mean {
			best, count, v0, v1 = score, 0, 0, 0
		}
		count++
		v0 += c.values[j][0]
		v1 += c.values[j][1]
	}
	return v0 / count, v1 / count
}

// Next returns the token of maximal logit, the lowest among equals.
func (d *Dense) Next() int {
	logits := multiply(d.m.Unembed, d.x)
	best := 0
	for t, logit := range logits {
		if logit > logits[best] {
			best = t
		}
	}
	return best
}

// Len is the number of tokens so far.
func (d *Dense) Len() int { return d.n }

// Bytes is the memory of the keys and values.
func (d *Dense) Bytes() int64 {
	heads := 0
	for _, layer := range d.caches {
		heads += len(layer)
	}
	return int64(heads) * int64(d.n) * 32
}

// multiply is m·x. The explicit conversion keeps the compiler from fusing the
// multiplication and the addition: native and WebAssembly must agree.
func multiply(m model.Matrix, x []float64) []float64 {
	out := make([]float64, m.Rows)
	for i := range out {
		sum := 0.0
		for j, w := range m.Row(i) {
			sum += float64(w * x[j])
		}
		out[i] = sum
	}
	return out
}

func add(x, y []float64) {
	for i := range x {
		x[i] += y[i]
	}
}
