// Package softmax makes a second form of a model's weights: one that an ordinary
// softmax transformer decodes, where the first form has hard attention.
//
// Hard attention takes the best key, and of equally good ones the latest. Softmax
// with a large inverse temperature β takes the best key, too, but of equally good
// ones the mean. So the second form prefers later keys by a little: it adds ε·p to
// the second coordinate of the key of position p, and of equal keys that are n positions
// apart the later one weighs e^(β·ε·n) times as much. Two kinds of heads stay as they are:
// those that are meant to give the mean, and those whose keys are a function of the
// position alone, which never are equal.
//
// A key that is not to be found has −2^60 as second coordinate, and beside that ε·p
// would be lost in rounding. The second form has [Constants].Never there.
package softmax

import (
	"errors"
	"fmt"
	"math"

	"wasmformer/engine/model"
)

// Options say what the weights are to be made for. The larger the context, the less room
// there is for addresses: see [Options.Constants].
type Options struct {
	Positions  int     // length of the longest context, prompt included
	MaxAddress int     // the largest address a of a key (2a, −a²) that is looked for
	Sharpness  float64 // β·ε: by how many e-folds a key outweighs an equal one a position before; 0 for 100
}

// DefaultSharpness leaves an equal key one position older e^−100 of the weight of the
// later one: less than what a float64 keeps beside any number that it is added to.
const DefaultSharpness = 100

// Constants are the numbers in which the second form of the weights differs from the
// first one, and the inverse temperature at which it is to be decoded.
type Constants struct {
	Epsilon float64 // ε, a power of two; ε·p < 1 for every position p
	Never   float64 // second coordinate of keys that are not to be found, a negative power of two
	Beta    float64 // β, by which scores q·k are multiplied before softmax
}

// Constants computes ε, never and β. All keys are exact, that is multiples of ε below
// 2^53·ε, so that Positions times the square of MaxAddress must stay below 2^52, with
// Positions rounded up to a power of two; the error of larger ones names the limit.
func (o Options) Constants() (Constants, error) {
	const bits = 52
	if o.Positions < 1 || o.Positions > 1<<(bits/2) {
		return Constants{}, fmt.Errorf("softmax: a context of %d positions, want 1 to %d", o.Positions, 1<<(bits/2))
	}
	sharpness := o.Sharpness
	if sharpness == 0 {
		sharpness = DefaultSharpness
	}
	if !(sharpness > 0 && sharpness <= 1<<20) {
		return Constants{}, fmt.Errorf("softmax: sharpness %v, want more than 0 and at most %d", sharpness, 1<<20)
	}
	t := int(math.Ceil(math.Log2(float64(o.Positions))))
	never := math.Ldexp(1, bits-t)
	// The lowest score of a key that can be found is −a², for the query (0, 1). What is not
	// to be found has to be lower by at least 1, with its own ε·p < 1.
	limit := math.Floor(math.Sqrt(never - 2))
	if o.MaxAddress < 0 || float64(o.MaxAddress) > limit {
		return Constants{}, fmt.Errorf("softmax: addresses up to %d, want 0 to %.0f: with %d positions the keys of larger ones leave no room for ε",
			o.MaxAddress, limit, o.Positions)
	}
	epsilon := math.Ldexp(1, -t)
	return Constants{Epsilon: epsilon, Never: -never, Beta: sharpness / epsilon}, nil
}

// leastNever is the magnitude from which on a weight of a key's second coordinate means
// that the key is not to be found.
const leastNever = 1 << 59

// Form returns the second form of a model. Only key weights differ, those of second
// coordinates; β is not in them: who decodes multiplies scores by it. The result has as
// many positions as the options say, no assumptions, and shares no memory that it
// changes with m. It fails if the constants do, and if some layer needs the position
// and no slot holds it there.
//
// Weights of m that mark keys as not to be found are those of magnitude 2^59 and more in
// the rows of second coordinates. Such numbers in the embedding stay as they are: keys
// made of them lose ε·p, which matters only among themselves.
//
// Cost: one copy of the key weights.
func Form(m *model.Model, o Options) (*model.Model, error) {
	c, err := o.Constants()
	if err != nil {
		return nil, err
	}
	if err := m.Check(); err != nil {
		return nil, fmt.Errorf("softmax: %w", err)
	}
	if o.Positions > m.MaxPosition+1 {
		return nil, fmt.Errorf("softmax: a context of %d positions, the model has %d", o.Positions, m.MaxPosition+1)
	}
	out := *m
	out.MaxPosition, out.Assumptions = o.Positions-1, nil
	out.Layers = append([]model.Layer(nil), m.Layers...)
	p := positional(m)
	for l := range out.Layers {
		layer := &out.Layers[l]
		layer.Wk.Data = append([]float64(nil), layer.Wk.Data...)
		for h := range layer.Mean {
			if err := form(layer, h, p, c); err != nil {
				return nil, fmt.Errorf("softmax: layer %d, head %d%s: %w", l, h, name(layer, h), err)
			}
		}
		p.pass(layer)
	}
	return &out, nil
}

// form changes the weights of one head's keys.
func form(layer *model.Layer, h int, p positions, c Constants) error {
	x, y := layer.Wk.Row(2*h), layer.Wk.Row(2*h+1)
	for slot, w := range y {
		if math.Abs(w) >= leastNever {
			y[slot] = math.Copysign(c.Never, w)
		}
	}
	if layer.Mean[h] || p.distinct(x, y) {
		return nil
	}
	slot := p.slot()
	if slot < 0 {
		return errors.New("no slot holds the position here, want one: of equal keys the later ones are to be preferred")
	}
	y[slot] += c.Epsilon / p[slot].p
	return nil
}

func name(layer *model.Layer, h int) string {
	if h >= len(layer.HeadNames) {
		return ""
	}
	return fmt.Sprintf(" %q", layer.HeadNames[h])
}
