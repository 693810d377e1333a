package grad

import "wasmformer/engine/model"

// sparse is a matrix by its rows' entries that are not zero.
type sparse struct {
	start []int32 // [rows + 1]
	at    []int32
	value []float64
}

func newSparse(m model.Matrix) sparse {
	s := sparse{start: make([]int32, 1, m.Rows+1)}
	for i := range m.Rows {
		for j, v := range m.Row(i) {
			if v != 0 {
				s.at, s.value = append(s.at, int32(j)), append(s.value, v)
			}
		}
		s.start = append(s.start, int32(len(s.at)))
	}
	return s
}

func transposed(m model.Matrix) sparse {
	t := model.NewMatrix(m.Cols, m.Rows)
	for i := range m.Rows {
		for j, v := range m.Row(i) {
			t.Row(j)[i] = v
		}
	}
	return newSparse(t)
}

func (s *sparse) rows() int { return len(s.start) - 1 }

// row is the entries of row i.
func (s *sparse) row(i int) (at []int32, value []float64) {
	from, to := s.start[i], s.start[i+1]
	return s.at[from:to], s.value[from:to]
}

// times is row i by x, summed in the order of the textbook decoder, whose
// further terms are 0. The conversion keeps the compiler from fusing.
func (s *sparse) times(i int, x []float64) float64 {
	sum := 0.0
	at, value := s.row(i)
	for n, j := range at {
		sum += float64(value[n] * x[j])
	}
	return sum
}

// add adds c times row i to x.
func (s *sparse) add(i int, c float64, x []float64) {
	if c == 0 {
		return
	}
	at, value := s.row(i)
	for n, j := range at {
		x[j] += c * value[n]
	}
}
