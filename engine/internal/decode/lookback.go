package decode

import (
	"math"
	"slices"
)

// keyIndex finds, for any number n, the newest of the first n entries that has a
// key. It is made for keys that are addresses, (2a, −a²): the query (q, 1) finds
// the address nearest to q, of two as near the newer entry's.
type keyIndex struct {
	general bool // a key was no address: all are tried
	newest  map[uint32]uint32
	older   []uint32 // by entry: the one before with its address, itself if it is the first
	first   tree
}

// tree has, by address, the first entry with it; a node has 64 children and knows
// the first entry of each, plus 1.
type tree [5]map[uint32]*[64]uint32

// addressOf is the address that a key is.
func addressOf(x, y float64) (uint32, bool) {
	a := x / 2
	return uint32(a), a >= 0 && a < 1<<27 && a == math.Trunc(a) && y == -(a*a)
}

// add adds the next entry.
func (k *keyIndex) add(x, y float64) {
	a, ok := addressOf(x, y)
	if !ok || k.general {
		*k = keyIndex{general: true}
		return
	}
	entry := uint32(len(k.older))
	if k.newest == nil {
		k.newest = map[uint32]uint32{}
	}
	if older, known := k.newest[a]; known {
		k.older = append(k.older, older)
	} else {
		k.older = append(k.older, entry)
		k.first.add(a, entry)
	}
	k.newest[a] = entry
}

// find is the newest entry of an address among the first n.
func (k *keyIndex) find(a uint32, n int) (uint32, bool) {
	entry, known := k.newest[a]
	for known && int(entry) >= n {
		older := k.older[entry]
		known, entry = older != entry, older
	}
	return entry, known
}

func (k *keyIndex) size() int64 { return int64(4*cap(k.older) + 48*len(k.newest)) }

func (t *tree) add(a, entry uint32) {
	for level := range t {
		if t[level] == nil {
			t[level] = map[uint32]*[64]uint32{}
		}
		node := t[level][a>>6]
		if node == nil {
			node = new([64]uint32)
			t[level][a>>6] = node
		}
		if node[a&63] == 0 {
			node[a&63] = entry + 1 // entries only grow: the first one stays
		}
		a >>= 6
	}
}

// nearest is the nearest address at or on one side of a, up or down, that is one of
// the first n entries'.
func (t *tree) nearest(a uint32, up bool, n int) (uint32, bool) {
	step := -1
	if up {
		step = 1
	}
	// Up the tree until a node has one on that side, then down to it.
	for level, i := 0, int(a); level < len(t); level++ {
		start := i & 63
		if level > 0 {
			start += step // its own child has none
		}
		if node := t[level][uint32(i>>6)]; node != nil {
			if child, ok := among(node, start, step, n); ok {
				return t.down(level, uint32(i)&^63|child, step, n), true
			}
		}
		i >>= 6
	}
	return 0, false
}

// among is the first child from start on that is one of the first n entries'.
func among(node *[64]uint32, start, step, n int) (uint32, bool) {
	for i := start; i >= 0 && i < 64; i += step {
		if first := node[i]; first != 0 && int(first) <= n {
			return uint32(i), true
		}
	}
	return 0, false
}

func (t *tree) down(level int, i uint32, step, n int) uint32 {
	for ; level > 0; level-- {
		start := 0
		if step < 0 {
			start = 63
		}
		child, _ := among(t[level-1][i], start, step, n)
		i = i<<6 | child
	}
	return i
}

// lookBack searches the first entries of an index, and those of a decoder that goes
// on from there.
type lookBack struct {
	index *keyIndex
	all   *entries
	own   map[uint32]uint32 // the newest entries of addresses, as far as they are known
	fresh []uint32          // addresses that the decoder was the first to insert, ascending
	tries bool              // a key of the decoder's was no address
}

func (s *lookBack) Insert(x, y float64, id uint32) {
	a, ok := addressOf(x, y)
	if s.tries = s.tries || !ok; s.tries {
		return
	}
	if _, known := s.newest(a); !known {
		i, _ := slices.BinarySearch(s.fresh, a)
		s.fresh = slices.Insert(s.fresh, i, a)
	}
	s.own[a] = id
}

// newest is the newest entry of an address.
func (s *lookBack) newest(a uint32) (uint32, bool) {
	if id, known := s.own[a]; known {
		return id, true
	}
	id, known := s.index.find(a, s.all.from)
	if known {
		s.own[a] = id
	}
	return id, known
}

func (s *lookBack) Query(qx, qy float64) (uint32, bool) {
	if s.index.general || s.tries || qy != 1 || math.IsNaN(qx) {
		return s.try(qx, qy)
	}
	a := uint32(max(0, min(qx, 1<<27-1)))
	if float64(a) == qx {
		if id, known := s.newest(a); known {
			return id, true
		}
	}
	below, low := s.nearest(a, false)
	above, high := s.nearest(a, true)
	switch {
	case !low && !high:
		return 0, false
	case low && high:
		down, up := qx-float64(below), float64(above)-qx
		i, _ := s.newest(below)
		j, _ := s.newest(above)
		if down < up || down == up && i > j {
			return i, true
		}
		return j, true
	case low:
		above = below
	}
	id, _ := s.newest(above)
	return id, true
}

// nearest is the nearest address at or on one side of a. If there is one at a, the
// other side of it counts upwards.
func (s *lookBack) nearest(a uint32, up bool) (uint32, bool) {
	if up {
		a++ // what is at a is found below
	}
	best, ok := s.index.first.nearest(a, up, s.all.from)
	i, exact := slices.BinarySearch(s.fresh, a)
	if !up && !exact {
		i--
	}
	if i >= 0 && i < len(s.fresh) {
		if b := s.fresh[i]; !ok || up && b < best || !up && b > best {
			best, ok = b, true
		}
	}
	return best, ok
}

// try tries all entries, the latest of the best.
func (s *lookBack) try(qx, qy float64) (uint32, bool) {
	best, at := math.Inf(-1), -1
	for i := range s.all.n {
		k := s.all.key(i)
		if score := float64(qx*k[0]) + float64(qy*k[1]); score >= best {
			best, at = score, i
		}
	}
	return uint32(max(at, 0)), at >= 0
}

func (s *lookBack) Bytes() int { return 0 }
