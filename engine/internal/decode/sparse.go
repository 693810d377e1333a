package decode

import "wasmformer/engine/model"

// sparse is a matrix without its zeros, row by row, and without its empty rows.
type sparse struct {
	rows, ends []int32 // ends[i] is where rows[i] ends in ...
	at         []int32 // ... the columns ...
	w          []float64
	out        []float64 // the last product, [rows of the matrix]
}

func newSparse(m model.Matrix) sparse {
	s := sparse{out: make([]float64, m.Rows)}
	for i := range m.Rows {
		for j, w := range m.Row(i) {
			if w != 0 {
				s.at, s.w = append(s.at, int32(j)), append(s.w, w)
			}
		}
		if n := int32(len(s.at)); len(s.ends) == 0 && n > 0 || len(s.ends) > 0 && s.ends[len(s.ends)-1] < n {
			s.rows, s.ends = append(s.rows, int32(i)), append(s.ends, n)
		}
	}
	return s
}

// times is s·x, added in the order of [multiply], good until the next call.
func (s *sparse) times(x []float64) []float64 {
	from := int32(0)
	for i, to := range s.ends {
		s.out[s.rows[i]], from = s.dot(from, to, x), to
	}
	return s.out
}

// addTo adds s·y to x.
func (s *sparse) addTo(x, y []float64) {
	from := int32(0)
	for i, to := range s.ends {
		x[s.rows[i]] += s.dot(from, to, y)
		from = to
	}
}

func (s *sparse) dot(from, to int32, x []float64) float64 {
	sum, at := 0.0, s.at[from:to]
	for j, w := range s.w[from:to] {
		sum += float64(w * x[at[j]])
	}
	return sum
}
