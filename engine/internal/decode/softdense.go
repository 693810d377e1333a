package decode

import (
	"math"

	"wasmformer/engine/model"
)

// NewSoftDense returns the textbook decoder with softmax attention at the inverse
// temperature beta > 0: the mean of all values, each by e^(beta·score). Which heads are
// [model.Layer.Mean] makes no difference to it. The weights should be of the form that
// package softmax makes.
func NewSoftDense(m *model.Model, beta float64) *Dense {
	d := NewDense(m)
	d.attend = func(c *kv, qx, qy float64, _ bool) (v0, v1 float64) { return c.softmax(beta, qx, qy) }
	return d
}

// softmax is soft attention. The greatest score is taken off all, so that no power overflows.
func (c *kv) softmax(beta, qx, qy float64) (v0, v1 float64) {
	best := math.Inf(-1)
	for _, key := range c.keys {
		best = max(best, float64(qx*key[0])+float64(qy*key[1]))
	}
	sum := 0.0
	for j, key := range c.keys {
		w := math.Exp(float64(beta * (float64(qx*key[0]) + float64(qy*key[1]) - best)))
		sum += w
		v0 += float64(w * c.values[j][0])
		v1 += float64(w * c.values[j][1])
	}
	return v0 / sum, v1 / sum
}
