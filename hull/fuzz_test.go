package hull

import (
	"math"
	"testing"
)

// FuzzLatest reads keys and queries from bytes and compares Latest with the scan.
func FuzzLatest(f *testing.F) {
	seed(f)
	f.Fuzz(func(t *testing.T, data []byte) {
		var h Latest
		var l LinearLatest
		h.upper.limit, h.lower.limit = limit(data), limit(data)
		play(data, func(k point, j int) {
			id, _ := payload(j)
			h.Insert(k.x, k.y, id)
			l.Insert(k.x, k.y, id)
			if j%16 == 0 {
				if err := h.check(); err != nil {
					t.Fatalf("after key %d %v: %v", j, k, err)
				}
			}
		}, func(q point) {
			got, ok := h.Query(q.x, q.y)
			want, wantOK := l.Query(q.x, q.y)
			if got != want || ok != wantOK {
				t.Fatalf("query %v of %v: got %d %v, want %d %v", q, l.keys, got, ok, want, wantOK)
			}
		})
	})
}

// FuzzMean does the same for Mean.
func FuzzMean(f *testing.F) {
	seed(f)
	f.Fuzz(func(t *testing.T, data []byte) {
		var h Mean
		var l LinearMean
		h.upper.limit, h.lower.limit = limit(data), limit(data)
		play(data, func(k point, j int) {
			_, value := payload(j)
			h.Insert(k.x, k.y, value)
			l.Insert(k.x, k.y, value)
			if j%16 == 0 {
				if err := checkHull(&h.upper, &h.lower); err != nil {
					t.Fatalf("after key %d %v: %v", j, k, err)
				}
			}
		}, func(q point) {
			got, ok := h.Query(q.x, q.y)
			want, wantOK := l.Query(q.x, q.y)
			if got != want || ok != wantOK {
				t.Fatalf("query %v of %v: got %v %v, want %v %v", q, l.keys, got, ok, want, wantOK)
			}
		})
	})
}

func seed(f *testing.F) {
	for scale := range byte(2 * scales) {
		f.Add([]byte{scale, 0, 1, 2, 1, 5, 3, 2, 9, 9, 3, 0, 4, 1, 2, 250, 250, 3, 1, 2, 0, 7, 7, 3, 2, 1})
	}
	line := []byte{0}
	square := []byte{1 + scales}
	for i := range byte(40) {
		line = append(line, 0, i*7, i*14)
		square = append(square, 0, i%7, i%5, 3, i, i/2)
	}
	f.Add(line)
	f.Add(square)
}

const scales = 6

// limit returns a capacity of blocks, chosen by the first byte: the real one or
// one so small that a few keys make many blocks.
func limit(data []byte) int {
	if len(data) == 0 || data[0]/scales%2 == 0 {
		return 0
	}
	return 3 + int(data[0])/scales/2%3
}

// play decodes data into keys and queries. The first byte chooses how bytes
// become coordinates, each operation is a byte and two arguments.
func play(data []byte, insert func(k point, j int), query func(q point)) {
	if len(data) == 0 {
		return
	}
	scale := data[0] % scales
	data = data[1:min(len(data), 900)]
	var keys []point
	for ; len(data) >= 3; data = data[3:] {
		a, b := int(int8(data[1])), int(int8(data[2]))
		x, y := float64(a), float64(b)
		if op := data[0]; op%4 < 2 {
			switch scale {
			case 1: // many ties
				x, y = float64(a&7), float64(b&7)
			case 2: // the corners of the documented range of integers
				x, y = float64(a)*0x1p21+float64(b&3), float64(b)*0x1p46-float64(a&3)
			case 3: // the parabola, at its far end, with keys below and on it
				p := parabola(farthest - a&127)
				x, y = p.x, p.y-float64(b&1)
			case 4: // nearly on one line
				x, y = x*(1+0x1p-52), x*3+float64(b&1)*math.Abs(x)*0x1p-51
			case 5: // many binary orders
				x, y = math.Copysign(math.Ldexp(1+y/256, a), y), math.Copysign(math.Ldexp(1+x/256, b), x)
			}
			keys = append(keys, point{x, y})
			insert(point{x, y}, len(keys)-1)
			continue
		} else if op%4 == 3 && len(keys) > 0 { // the normal of a line through two keys
			k, l := keys[uint8(a)%uint8(min(len(keys), 255))], keys[uint8(b)%uint8(min(len(keys), 255))]
			x, y = k.y-l.y, l.x-k.x
		}
		query(point{x, y})
		query(point{-x, -y})
		query(point{x, 1})
	}
}
