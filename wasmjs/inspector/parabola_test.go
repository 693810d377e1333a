//go:build js && wasm

package main

import (
	"math/rand/v2"
	"reflect"
	"testing"
)

// TestParabola compares keys that are the positions with the same keys in a list and
// a hull: what queries find, and what is seen.
func TestParabola(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 3))
	for _, n := range []int{1, 2, 3, 50, 700} {
		l := &listed{}
		for i := range n {
			k := parabola(n).key(i)
			l.keys, l.positions = append(l.keys, k), append(l.positions, i)
			l.hull.Insert(k[0], k[1], uint32(i))
		}
		l.upper, _ = l.hull.Vertices()
		a, b := &keyset{0, 0, l}, &keyset{0, 0, parabola(n)}
		for range 400 {
			q := [2]float64{float64(r.IntN(4*n)-n) / 2, 1}
			switch r.IntN(6) {
			case 0:
				q[1] = float64(r.IntN(5)) - 1.5
			case 1:
				q[0] *= 1e6
			}
			want, err := a.ask(q)
			if err != nil {
				t.Fatal(err)
			}
			if got, err := b.ask(q); err != nil || !reflect.DeepEqual(got, want) {
				t.Fatalf("%d keys, query %v: got %+v, %v, want %+v", n, q, got, err, want)
			}
			of := &planeOf{Chord: r.IntN(2) == 0, Whole: r.IntN(3) == 0, Width: 2000, Height: 1000}
			if r.IntN(2) == 0 {
				from := float64(r.IntN(3*n)-n) + r.Float64()
				of.View = &[2]float64{from, from + 0.1 + 3*float64(n)*r.Float64()}
			}
			v, err := a.view(of, want.Key[0])
			if err != nil {
				t.Fatal(err)
			}
			if got, err := b.view(of, want.Key[0]); err != nil || got != v {
				t.Fatalf("%d keys, view %+v: got %+v, %v, want %+v", n, of, got, err, v)
			}
			p, o := &plane{View: v}, &plane{View: v}
			a.thin(p, of.Width, of.Height)
			b.thin(o, of.Width, of.Height)
			if !reflect.DeepEqual(o, p) {
				t.Fatalf("%d keys, view %+v: got %v, want %v", n, v, o, p)
			}
		}
	}
}
