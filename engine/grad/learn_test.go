package grad

import "testing"

func TestLearnTry(t *testing.T) {
	w, _ := Interpreter(nil)
	p, err := New(w, Line, "f")
	if err != nil {
		t.Fatal(err)
	}
	var lessons []Lesson
	for _, x := range []uint64{1<<32 - 4, 1<<32 - 1, 2, 5} {
		lessons = append(lessons, Lesson{[]uint64{x}, uint64(uint32(37*x + 11))})
	}
	for _, mode := range []Mode{StraightThrough} {
		for _, start := range [][]float64{{20, 30}, {0, 0}, {255, 0}, {3, 200}} {
			for _, rate := range []float64{1, 2} {
				l, err := p.NewLearner(p.Inputs()[1:], start, lessons)
				if err != nil {
					t.Fatal(err)
				}
				l.Mode, l.Rate = mode, rate
				for s := range 120 {
					loss, g, err := l.Step(t.Context())
					if s%20 == 19 || loss == 0 {
						t.Log(mode, rate, s, loss, g, l.theta, err)
					}
					if loss == 0 {
						break
					}
				}
			}
		}
	}
}
