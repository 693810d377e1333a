package interpreter

import (
	"encoding/binary"
	"math"

	"wasmformer/engine/model"
)

// share makes one gate of those in a layer that open alike and have constants as their
// values: the output projection gives each slot its factor. So the functions of one
// number, whose gates differ by factors only, cost the gates of one.
func share(m *model.Model) {
	one := constantSlot(m)
	for i := range m.Layers {
		shareLayer(&m.Layers[i], one)
	}
}

// constantSlot is the slot that holds 1.
func constantSlot(m *model.Model) int {
	for s, v := range m.Position.Row(2) {
		if v == 1 {
			return s
		}
	}
	panic("BUG: no slot holds 1")
}

func shareLayer(l *model.Layer, one int) {
	into := make([]int, l.Gates()) // by gate: the one that it becomes part of
	factor := make([]float64, l.Gates())
	first := map[string]int{}
	kept := 0
	var names []string
	wb, wa := model.Matrix{Cols: l.Wb.Cols}, model.Matrix{Cols: l.Wa.Cols}
	keep := func(gate int) {
		into[gate] = kept
		kept++
		wb.Data = append(wb.Data, l.Wb.Row(gate)...)
		wa.Data = append(wa.Data, l.Wa.Row(gate)...)
		names = append(names, l.GateNames[gate])
	}
	for gate := range into {
		factor[gate] = 1
		a := l.Wa.Row(gate)
		if !constantRow(a, one) || constantRow(l.Wb.Row(gate), one) {
			keep(gate)
			continue
		}
		factor[gate] = a[one]
		key := rowKey(l.Wb.Row(gate))
		if to, known := first[key]; known {
			into[gate] = to
			names[to] += ", " + l.GateNames[gate]
			continue
		}
		first[key] = kept
		keep(gate)
		wa.Data[len(wa.Data)-wa.Cols+one] = 1
	}
	wb.Rows, wa.Rows = kept, kept
	w2 := model.NewMatrix(l.W2.Rows, kept)
	for slot := range l.W2.Rows {
		from, to := l.W2.Row(slot), w2.Row(slot)
		for gate, w := range from {
			to[into[gate]] += w * factor[gate]
		}
	}
	l.Wb, l.Wa, l.W2, l.GateNames = wb, wa, w2, names
}

// constantRow reports whether a row of weights reads the constant alone.
func constantRow(row []float64, one int) bool {
	for s, w := range row {
		if (w != 0) != (s == one) {
			return false
		}
	}
	return true
}

// rowKey is a row as a map's key.
func rowKey(row []float64) string {
	key := make([]byte, 0, 8*len(row))
	for _, w := range row {
		key = binary.LittleEndian.AppendUint64(key, math.Float64bits(w))
	}
	return string(key)
}
