package decode

import (
	"math"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"wasmformer/engine/internal/decode/decodetest"
	"wasmformer/engine/internal/interpreter"
	"wasmformer/engine/internal/machine"
	"wasmformer/engine/model"
	"wasmformer/engine/model/softmax"
)

// oneLayer is a model of one layer whose heads have random rows of small integers: keys by
// token, with many ties, by position, all equal, and equal up to some token.
func oneLayer(r *rand.Rand) *model.Model {
	const vocab, heads, features = 12, 8, 4
	var columns [][]float64
	for range features {
		column := make([]float64, vocab)
		for t := range column {
			column[t] = float64(r.IntN(7) - 3)
		}
		columns = append(columns, column)
	}
	m := decodetest.Model(vocab, 2*heads, columns...)
	d := m.DModel
	layer := model.Layer{Mean: make([]bool, heads), Wq: model.NewMatrix(2*heads, d), Wk: model.NewMatrix(2*heads, d), Wv: model.NewMatrix(2*heads, d),
		Wo: model.NewMatrix(d, 2*heads), Wb: model.NewMatrix(0, d), Wa: model.NewMatrix(0, d), W2: model.NewMatrix(d, 0)}
	for row := range 2 * heads {
		for f := range features {
			layer.Wq.Row(row)[decodetest.First+f] = float64(r.IntN(3) - 1)
			layer.Wv.Row(row)[decodetest.First+f] = float64(r.IntN(9) - 4)
			if row/2 != 1 {
				layer.Wk.Row(row)[decodetest.First+f] = float64(r.IntN(3) - 1)
			}
		}
		layer.Wq.Row(row)[decodetest.One] = float64(r.IntN(3) - 1)
		layer.Wk.Row(row)[decodetest.Pos] = []float64{0, 0, 0.125, -0.5}[row/2%4]
		layer.Wo.Row(decodetest.First + features + row)[row] = 1
	}
	copy(layer.Wk.Data[8*d:10*d], layer.Wk.Data[6*d:8*d]) // heads 3 and 4 share their keys
	copy(layer.Wq.Data[8*d:10*d], layer.Wq.Data[6*d:8*d]) // and 3 and 4 their question
	m.Layers = append(m.Layers, layer)
	return m
}

// TestSoftHeads: what a head reads by nested hulls differs from the textbook's by no more than
// the bound of what it leaves out.
func TestSoftHeads(t *testing.T) {
	r := rand.New(rand.NewPCG(5, 1))
	left, largest := 0, 0.0
	for range 60 {
		m := oneLayer(r)
		beta, folds := 0.1+2*r.Float64(), []float64{0, 0.5, 2, 6, 40}[r.IntN(5)]
		soft, err := NewSoft(m, beta, folds)
		if err != nil {
			t.Fatal(err)
		}
		dense := NewSoftDense(m, beta)
		dense.look = &Look{}
		var seen []SoftHead
		soft.Look(func(h SoftHead) {
			h.Keys, h.Weights = slices.Clone(h.Keys), slices.Clone(h.Weights)
			seen = append(seen, h)
		})
		for range 60 {
			token := r.IntN(m.Vocab)
			seen = seen[:0]
			dense.Append(token)
			soft.Append(token)
			for h, got := range seen {
				want := dense.look.Layers[0].Heads[h].Value
				omitted := float64(soft.Len()-len(got.Keys)) * math.Exp(-folds)
				if len(got.Keys) == 0 { // all are equal
					omitted = 0
				}
				most := 0.0
				for _, v := range dense.caches[0][h].values {
					most = max(most, math.Abs(v[0]), math.Abs(v[1]))
				}
				for i := range want {
					off := math.Abs(got.Value[i] - want[i])
					if off > 2*most*omitted+1e-12*most {
						t.Fatalf("position %d, head %d: %v, the textbook has %v; %d keys, omitted %v", soft.Len()-1, h, got.Value, want, len(got.Keys), omitted)
					}
					largest = max(largest, off)
				}
				if omitted > soft.Omitted()*(1+1e-12) {
					t.Errorf("position %d, head %d leaves out %v, the bound of all is %v", soft.Len()-1, h, omitted, soft.Omitted())
				}
				sum := 0.0
				for _, w := range got.Weights {
					sum += w
				}
				if sum != got.Sum || len(got.Weights) != len(got.Keys) || sum != 0 && got.Weights[0] != 1 {
					t.Errorf("the weights of head %d are %v of sum %v", h, got.Weights, got.Sum)
				}
				if omitted > 0 {
					left++
				}
			}
		}
		if soft.Len() != 60 || soft.Bytes() <= 0 || soft.Most() > 60 {
			t.Errorf("%d tokens, %d bytes, %d keys", soft.Len(), soft.Bytes(), soft.Most())
		}
	}
	if left < 1000 || largest < 1e-3 {
		t.Errorf("%d heads left keys out, and none was off by more than %v: the test tests nothing", left, largest)
	}
}

// softened is the interpreter's softmax form for a run of so many tokens.
func softened(t testing.TB, positions int, sharpness float64) (*model.Model, float64) {
	o := softmax.Options{Positions: positions, MaxAddress: 1 << 15, Sharpness: sharpness}
	m, err := softmax.Form(interpreter.Build(), o)
	if err != nil {
		t.Fatal(err)
	}
	c, err := o.Constants()
	if err != nil {
		t.Fatal(err)
	}
	return m, c.Beta
}

// TestSoft decodes runs with softmax attention, by hulls and as in the textbook, to the end:
// the tokens are those of hard attention.
func TestSoft(t *testing.T) {
	hard := interpreter.Build()
	for _, c := range []struct {
		name      string
		args      []uint32
		sharpness float64
	}{{"factorial", []uint32{5}, 100}, {"gcd", []uint32{48, 36}, 100}, {"gcd", []uint32{48, 36}, 10}} {
		tokens := prompt(t, c.name, c.args...)
		m, beta := softened(t, 400, c.sharpness)
		soft, err := NewSoft(m, beta, 64)
		if err != nil {
			t.Fatal(err)
		}
		planned, dense := newPlanned(t, hard, false), NewSoftDense(m, beta)
		decoded := 0
		for n := 0; ; n++ {
			if n >= len(tokens) {
				want, next := planned.Next(), machine.Token(soft.Next())
				if got := dense.Next(); got != want || int(next) != want {
					t.Fatalf("%s at %v, token %d: by hulls %v, in the textbook %v, with hard attention %v", c.name, c.sharpness, n, next, machine.Token(got), machine.Token(want))
				}
				decoded++
				if tokens = append(tokens, next); next.EndsRun() {
					break
				}
			}
			for _, d := range []Decoder{planned, dense, soft} {
				d.Append(int(tokens[n]))
			}
			for i, v := range dense.x {
				if off := math.Abs(v - soft.x[i]); off > 1e-9*max(1, math.Abs(v)) {
					t.Fatalf("%s at %v, position %d: slot %d is %v, the textbook has %v", c.name, c.sharpness, n, i, soft.x[i], v)
				}
			}
		}
		if bound := float64(len(tokens)) * math.Exp(-64); decoded < 30 || soft.Omitted() > bound || soft.Omitted() < bound/2 || soft.Err() != nil {
			t.Errorf("%s: %d tokens decoded, %v omitted, %v", c.name, decoded, soft.Omitted(), soft.Err())
		}
	}
}

// TestSoftFails: numbers that can't be compared are named, and end the decoding.
func TestSoftFails(t *testing.T) {
	m := oneLayer(rand.New(rand.NewPCG(5, 2)))
	m.Layers[0].Wk.Row(5)[decodetest.One] = math.Inf(1)
	m.Layers[0].HeadNames = []string{"a", "b", "c"}
	s, err := NewSoft(m, 1, 1)
	if err != nil {
		t.Fatal(err)
	}
	s.Append(0)
	s.Append(1)
	if err := s.Err(); err == nil || err.Error() != `position 0, layer 0, head "c": a coordinate of query or key is +Inf, want at most 2^200 in magnitude` {
		t.Errorf("got %v", err)
	}
	for want, err := range map[string]error{
		"at inverse temperature 0":      second(NewSoft(m, 0, 1)),
		"at inverse temperature NaN":    second(NewSoft(m, math.NaN(), 1)),
		"down to e^--1 of the best":     second(NewSoft(m, 1, -1)),
		"below the best score: want at": second(NewSoft(m, 1e-300, 1)),
		"embed is 12 × 22, want 13":     second(NewSoft(&model.Model{Vocab: 13, DModel: 22, Embed: m.Embed}, 1, 1)),
	} {
		if err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("got %v, want %s", err, want)
		}
	}
}

func second[T any](_ T, err error) error { return err }

// BenchmarkSoft decodes a run with softmax attention.
func BenchmarkSoft(b *testing.B) {
	m, beta := softened(b, 10_000, 100)
	tokens := prompt(b, "sudoku", 0)
	for b.Loop() {
		s, err := NewSoft(m, beta, 64)
		if err != nil {
			b.Fatal(err)
		}
		for _, t := range tokens {
			s.Append(int(t))
		}
	}
	b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N*len(tokens)), "ns/token")
}
