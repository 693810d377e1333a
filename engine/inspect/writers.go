package inspect

// Kept says how decoders keep the keys of a set, [Head.Keys], 0 ≤ set: "searched" in a
// hull; "position" if each position's key is (2p, −p²), so that the answer is the rounded
// query; "flagged" if only the latest of the highest ones can win; "constant" if all
// are equal, so that a mean is a running sum.
func (i *Inspector) Kept(set int) string { return i.probe.Kept(set) }

// Writer is a head or gate whose weights write a slot.
type Writer struct {
	Name   string
	Gate   bool       // of the FFN; else it is a head
	Index  int        // in its layer
	Weight [2]float64 // by which its values are multiplied; a gate has one
	Adds   float64    // what it adds at the look's position
}

// Writers lists what writes a slot in a layer: its heads or, behind them, its gates. The
// slot's change there is the sum of what they add.
func (i *Inspector) Writers(l *Look, layer int, gates bool, slot int) (out []Writer) {
	m, now := &i.model.Layers[layer], &l.Layers[layer]
	if !gates {
		for h := range now.Heads {
			head, w := &now.Heads[h], [2]float64(m.Wo.Row(slot)[2*h:])
			if w != [2]float64{} {
				name := head.Name
				if head.Values != "" {
					name += ": " + head.Values
				}
				out = append(out, Writer{name, false, h, w, float64(w[0]*head.Value[0]) + float64(w[1]*head.Value[1])})
			}
		}
		return out
	}
	for g := range now.Gates {
		gate, w := &now.Gates[g], m.W2.Row(slot)[g]
		if w != 0 {
			out = append(out, Writer{gate.Name, true, g, [2]float64{w, 0}, float64(w * gate.Adds())})
		}
	}
	return out
}

// Adds is relu(B)·A, 0 if the gate is closed.
func (g *Gate) Adds() float64 {
	if g.B > 0 {
		return float64(g.B * g.A)
	}
	return 0
}
