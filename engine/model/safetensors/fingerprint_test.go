package safetensors_test

import (
	"slices"
	"testing"
	"time"

	"wasmformer/engine/internal/interpreter"
	"wasmformer/engine/model"
	"wasmformer/engine/model/safetensors"
)

func TestFingerprint(t *testing.T) {
	m := interpreter.Build()
	begin := time.Now()
	first := safetensors.Fingerprint(m)
	t.Logf("%x in %v", first, time.Since(begin))
	for what, change := range map[string]func() (back func()){
		"nothing":   func() func() { return func() {} },
		"the names": func() func() { m.Layers[0].HeadNames[0] += "'"; return func() {} },
	} {
		back := change()
		if got := safetensors.Fingerprint(m); got != first {
			t.Errorf("%s changed: got %x, want %x", what, got, first)
		}
		back()
	}
	number := func(v *float64) func() func() {
		return func() func() { old := *v; *v = old + 0.5; return func() { *v = old } }
	}
	integer := func(v *int) func() func() {
		return func() func() { *v++; return func() { *v-- } }
	}
	with := slices.IndexFunc(m.Layers[len(m.Layers)/2:], func(l model.Layer) bool { return l.Heads() > 0 })
	if with < 0 {
		t.Fatal("no layer has heads")
	}
	last := &m.Layers[len(m.Layers)/2+with]
	for what, change := range map[string]func() (back func()){
		"the first weight":   number(&m.Embed.Data[0]),
		"a weight":           number(&last.W2.Data[len(last.W2.Data)/2]),
		"the last weight":    number(&last.W2.Data[len(last.W2.Data)-1]),
		"the last position":  integer(&m.MaxPosition),
		"a shape":            integer(&last.Wq.Cols),
		"a head's kind":      func() func() { last.Mean[0] = !last.Mean[0]; return func() { last.Mean[0] = !last.Mean[0] } },
		"the number of them": func() func() { old := last.Mean; last.Mean = old[1:]; return func() { last.Mean = old } },
		"the sign of a zero": func() func() { v := zero(t, m.Embed.Data); *v = -*v; return func() { *v = 0 } },
		"the layers' order": func() func() {
			swap := func() { m.Layers[1], m.Layers[2] = m.Layers[2], m.Layers[1] }
			swap()
			return swap
		},
	} {
		back := change()
		if safetensors.Fingerprint(m) == first {
			t.Errorf("%s changed, the fingerprint did not", what)
		}
		back()
	}
	if safetensors.Fingerprint(m) != first {
		t.Error("not the same at the end as at the beginning")
	}
}

func zero(t *testing.T, data []float64) *float64 {
	t.Helper()
	for i := range data {
		if data[i] == 0 {
			return &data[i]
		}
	}
	t.Fatal("no zero")
	return nil
}
