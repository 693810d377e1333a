package decode

import (
	"math"
)

// add gives the set the key of a position. While all are equal none needs to be found.
func (s *keySet) add(x, y float64, position int) {
	key := [2]float64{x, y}
	if position == 0 {
		s.first, s.same = key, true
	}
	if s.same && key == s.first {
		return
	}
	for p := 0; s.same && p < position; p++ {
		s.keys.Insert(s.first[0], s.first[1], uint32(p))
	}
	s.same = false
	s.keys.Insert(x, y, uint32(position))
}

// ask finds the keys within the margin, and their weights.
func (s *Soft) ask(to *question, set *keySet, qx, qy float64) {
	to.keys, to.weights, to.sum = to.keys[:0], to.weights[:0], 0
	if set.same {
		return
	}
	to.keys = set.keys.Within(to.keys, qx, qy, s.margin)
	best := to.keys[0]
	for _, k := range to.keys {
		// The difference of the scores, not of their roundings.
		gap := float64(qx*(k.X-best.X)) + float64(qy*(k.Y-best.Y))
		w := math.Exp(float64(s.beta * gap))
		to.weights = append(to.weights, w)
		to.sum += w
	}
	s.most = max(s.most, len(to.keys))
	if omitted := s.n - len(to.keys); omitted > 0 {
		s.omitted = max(s.omitted, float64(omitted)*math.Exp(-float64(s.beta*s.margin)))
	}
}

// read is the mean of a head's values by the weights of its question, or of all of
// them if its keys are all equal.
func (s *Soft) read(q *question, v *softValues) (r [2]float64) {
	if len(q.keys) == 0 {
		return [2]float64{v.sum[0] / float64(s.n), v.sum[1] / float64(s.n)}
	}
	for i, k := range q.keys {
		r[0] += float64(q.weights[i] * v.of[0].at(int(k.ID)))
		r[1] += float64(q.weights[i] * v.of[1].at(int(k.ID)))
	}
	return [2]float64{r[0] / q.sum, r[1] / q.sum}
}

// softValues are a head's values by position, and their sum.
type softValues struct {
	of  [2]column
	sum [2]float64
}

func (v *softValues) add(a, b float64) {
	v.of[0].add(a)
	v.of[1].add(b)
	v.sum[0] += a
	v.sum[1] += b
}
