package decode

import (
	"fmt"
	"math/rand/v2"
	"reflect"
	"slices"
	"testing"

	"wasmformer/engine/internal/decode/decodetest"
	"wasmformer/engine/internal/interpreter"
)

// TestProbe compares all that a probe says of each of many positions with the
// textbook decoder's own forward pass: every slot behind every half layer, every
// query, value and gate, every logit; and each key found with the scores of all
// others.
func TestProbe(t *testing.T) {
	m := interpreter.Build()
	probe, err := NewProbe(m)
	if err != nil {
		t.Fatal(err)
	}
	probe.stride = 100
	dense := NewDense(m)
	dense.look = &Look{}
	differ := 0
	same := func(what string, at int, got, want []float64) {
		t.Helper()
		for i := range want {
			if got[i] != want[i] && differ < 20 {
				differ++
				t.Errorf("position %d, %s, number %d: got %v, want %v", at, what, i, got[i], want[i])
			}
		}
	}
	look := func(at int, want *Look, next []float64) {
		got := probe.Look(at)
		same("slots", at, got.First, want.First)
		for l := range want.Layers {
			g, w := &got.Layers[l], &want.Layers[l]
			for h := range w.Heads {
				name := m.Layers[l].HeadNames[h]
				same(name+", query", at, g.Heads[h].Query[:], w.Heads[h].Query[:])
				same(name+", value", at, g.Heads[h].Value[:], w.Heads[h].Value[:])
				best(t, name, &g.Heads[h], dense.caches[l][h].keys[:at+1])
			}
			same("attention", at, g.Attention, w.Attention)
			for i := range w.Gates {
				same(m.Layers[l].GateNames[i], at, []float64{g.Gates[i].B, g.Gates[i].A}, []float64{w.Gates[i].B, w.Gates[i].A})
			}
			same("slots", at, g.After, w.After)
		}
		same("logits", at, got.Logits, next)
		if again := probe.Look(at); !reflect.DeepEqual(again, got) {
			t.Errorf("position %d: a second look differs", at)
		}
	}
	// What dense saw at some positions, in the prompt too; half of them are looked
	// at when all is decoded.
	type moment struct {
		look   Look
		logits []float64
	}
	var later []moment
	see := func() {
		now := moment{*dense.look, multiply(m.Unembed, dense.x)}
		if at := now.look.Position; at%2 == 0 {
			look(at, &now.look, now.logits)
		} else {
			later = append(later, now)
		}
	}
	for i, token := range prompt(t, "gcd", 48, 36) {
		probe.Append(uint16(token))
		dense.Append(int(token))
		if i < 5 || i%9 == 0 || i > 250 && i%3 == 0 {
			see()
		}
	}
	for range 31 {
		next := dense.Next()
		probe.Append(uint16(next))
		dense.Append(next)
		see()
	}
	for _, m := range later {
		look(m.look.Position, &m.look, m.logits)
	}
	if len(later) < 20 {
		t.Errorf("only %d positions were looked at later", len(later))
	}
}

// TestProbeRandom does the same with random models, also such as are kept as tables.
func TestProbeRandom(t *testing.T) {
	looked := 0
	for seed := range uint64(600) {
		r := rand.New(rand.NewPCG(seed, 31))
		m := decodetest.Random(r)
		if seed%20 == 0 {
			m = decodetest.Baked(64, decodetest.Tokens(r, 64, 40))
		}
		probe, err := NewProbe(m)
		if err != nil {
			continue
		}
		probe.stride = 1 + r.IntN(12)
		dense := NewDense(m)
		var looks []Look
		var logits [][]float64
		for range min(40, m.MaxPosition+1) {
			token := r.IntN(m.Vocab)
			dense.look = &Look{}
			dense.Append(token)
			probe.Append(uint16(token))
			looks, logits = append(looks, *dense.look), append(logits, multiply(m.Unembed, dense.x))
		}
		for _, at := range r.Perm(len(looks)) {
			looked++
			if where := difference(probe.Look(at), &looks[at], logits[at]); where != "" {
				t.Errorf("seed %d, position %d: %s", seed, at, where)
				break
			}
		}
	}
	if looked < 2000 {
		t.Errorf("%d positions", looked)
	}
}

// difference is the first number in which two looks differ, "" if there is none.
func difference(got, want *Look, logits []float64) string {
	differ := func(a, b []float64) bool { return !slices.Equal(a, b) }
	if differ(got.First, want.First) {
		return "slots"
	}
	for l := range want.Layers {
		g, w := &got.Layers[l], &want.Layers[l]
		for h := range w.Heads {
			if g.Heads[h].Query != w.Heads[h].Query || g.Heads[h].Value != w.Heads[h].Value {
				return fmt.Sprintf("layer %d, head %d: got %+v, want %+v", l, h, g.Heads[h], w.Heads[h])
			}
		}
		if differ(g.Attention, w.Attention) || differ(g.After, w.After) || !slices.Equal(g.Gates, w.Gates) {
			return fmt.Sprintf("layer %d: got %v, want %v", l, g, w)
		}
	}
	if differ(got.Logits, logits) {
		return fmt.Sprintf("logits: got %v, want %v", got.Logits, logits)
	}
	return ""
}

// best checks that a key has the highest score of all, and that no later one has
// it too.
func best(t *testing.T, name string, h *LookHead, keys [][2]float64) {
	t.Helper()
	score := func(k [2]float64) float64 { return float64(h.Query[0]*k[0]) + float64(h.Query[1]*k[1]) }
	if h.Key != keys[h.Found] {
		t.Errorf("%s: key %v of position %d, want %v", name, h.Key, h.Found, keys[h.Found])
	}
	for j, k := range keys {
		if s := score(k); s > score(h.Key) || s == score(h.Key) && j > h.Found {
			t.Errorf("%s: query %v finds position %d with score %v, position %d has %v", name, h.Query, h.Found, score(h.Key), j, s)
			return
		}
	}
}

func BenchmarkLook(b *testing.B) {
	probe, err := NewProbe(interpreter.Build())
	if err != nil {
		b.Fatal(err)
	}
	for _, token := range prompt(b, "sudoku", 0) {
		probe.Append(uint16(token))
	}
	for b.Loop() {
		probe.Look(probe.Len() - 1)
	}
}
