package softmax

import (
	"math"

	"wasmformer/engine/model"
)

// Plain is [Form] for a transformer that knows no β: its scores are q·k/√d with the
// heads' dimension d, as in Vaswani et al., Attention Is All You Need, 2017. The query
// weights are multiplied by β·√d, rounded up to a power of two so that they stay exact. The
// constants are those of the result, with a β that is up to twice what the options ask
// for.
//
// To divide by √d rounds. Scores of address a are up to 2·β·a², and the two sides of a
// comparison gather some four units in the last place of that, while equal keys of
// neighbouring positions differ by β·ε. Positions (rounded up to a power of two) times
// the square of the address must therefore stay at 2^46, 2^6 below the limit of Form:
// the error is then at most an eighth of the difference. MaxAddress of the options is not
// looked at; the address returned is the largest of which that holds. It is for
// the user to keep to it: weights do not show which addresses a program has.
func Plain(m *model.Model, o Options) (form *model.Model, c Constants, maxAddress int, err error) {
	const bits = 46
	o.MaxAddress = 0
	if c, err = o.Constants(); err != nil {
		return nil, Constants{}, 0, err
	}
	o.MaxAddress = int(math.Sqrt(math.Ldexp(c.Epsilon, bits)))
	if form, err = Form(m, o); err != nil {
		return nil, Constants{}, 0, err
	}
	root := math.Sqrt(model.HeadDim)
	factor := math.Exp2(math.Ceil(math.Log2(c.Beta * root)))
	c.Beta = factor / root
	for l := range form.Layers {
		q := &form.Layers[l].Wq
		q.Data = append([]float64(nil), q.Data...)
		for i := range q.Data {
			q.Data[i] *= factor
		}
	}
	return form, c, o.MaxAddress, nil
}
