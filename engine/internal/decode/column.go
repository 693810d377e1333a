package decode

// column stores one number per entry, in the smallest type that holds all of
// them so far exactly: bytes, then 32-bit integers, then float64. Most numbers
// of a context are bytes and positions.
type column struct {
	bytes  []uint8
	words  []uint32
	floats []float64
	far    func(i int) float64 // somebody else has them ...
	n      int                 // ... so many
	kind   uint8               // 0 bytes, 1 words, 2 floats, 3 far
}

func (c *column) add(v float64) {
	switch c.kind {
	case 0:
		if b := uint8(v); v >= 0 && v < 256 && float64(b) == v {
			c.bytes = append(c.bytes, b)
			return
		}
		c.widen()
		c.add(v)
	case 1:
		if w := uint32(v); v >= 0 && v < 1<<32 && float64(w) == v {
			c.words = append(c.words, w)
			return
		}
		c.widen()
		c.add(v)
	default:
		c.floats = append(c.floats, v)
	}
}

// widen moves all entries to the next larger type.
func (c *column) widen() {
	if c.kind == 0 {
		c.words = make([]uint32, len(c.bytes), 2*len(c.bytes)+1)
		for i, b := range c.bytes {
			c.words[i] = uint32(b)
		}
		c.bytes = nil
	} else {
		c.floats = make([]float64, len(c.words), 2*len(c.words)+1)
		for i, w := range c.words {
			c.floats[i] = float64(w)
		}
		c.words = nil
	}
	c.kind++
}

// len is how many numbers there are.
func (c *column) len() int { return len(c.bytes) + len(c.words) + len(c.floats) + c.n }

func (c *column) at(i int) float64 {
	switch c.kind {
	case 0:
		return float64(c.bytes[i])
	case 1:
		return float64(c.words[i])
	case 2:
		return c.floats[i]
	}
	return c.far(i)
}

func (c *column) size() int64 {
	return int64(cap(c.bytes)) + 4*int64(cap(c.words)) + 8*int64(cap(c.floats))
}
