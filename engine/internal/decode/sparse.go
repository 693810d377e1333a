package decode

import "wasmformer/engine/model"

// sparse is a matrix without its zeros, row by row.
type sparse struct {
	ends []int // [rows]: where each row ends
	at   []int32
	w    []float64
}

func newSparse(m model.Matrix) (s sparse) {
	for i := range m.Rows {
		for j, w := range m.Row(i) {
			if w != 0 {
				s.at, s.w = append(s.at, int32(j)), append(s.w, w)
			}
		}
		s.ends = append(s.ends, len(s.at))
	}
	return s
}

// times is s·x, added in the order of [multiply].
func (s *sparse) times(x []float64) []float64 {
	out := make([]float64, len(s.ends))
	from := 0
	for i, to := range s.ends {
		sum := 0.0
		for j := from; j < to; j++ {
			sum += float64(s.w[j] * x[s.at[j]])
		}
		out[i], from = sum, to
	}
	return out
}
