package kernel

import (
	"encoding/binary"
	"math"
	"slices"

	"wasmformer/engine/internal/decode"
)

// Linear memory, from address 0:
//
//	null page   zeros: what an address without a page reads as
//	state       position, last tokens, sums, latest values, rings
//	chunks      addresses of the chunks of rows
//	stop        one byte per token: 1 ends a run
//	features    one record per token: what its embedding gives
//	unembedding rows and tokens of the groups
//	tables      of piecewise linear functions, see piecewise.go
//	buffer      tokens in and out; a follower's changes, see follow.go
//	directories one per searched cache, see array.go
//	heap        chunks of rows and pages of entries, as they are needed
//
// Only the directories are large, and they are address space rather than
// memory: what a context does not touch of them stays with the system.
const (
	firstToken = 0 // of the contexts that memory is made for, where no image says another
	maxPages   = 65536
	bufferSize = 1 << 12 // tokens a call: see Instance
	chunkBits  = 16      // a chunk holds 2^16 rows
	maxChunks  = 1 << (27 - chunkBits)
)

// storage is the type of a stored number.
type storage struct {
	bytes int // 1, 2 or 4 for unsigned integers, 8 for float64
	shift int // of the offset in a record
}

// column is a number by token, stored in the features.
type column struct {
	values []float64
	storage
}

// memoryMap says where everything stands. It depends on the model alone, so
// the memory stays good when the module is generated again.
type memoryMap struct {
	columns  []column
	columnOf map[*float64]int // by the address of the values
	stride   int              // of the features

	places
	past    []storage // by index in View.Past: its place in a row
	records []int     // by cache: bytes of an entry, 0 if it has none

	// Addresses.
	position, recent  int
	sums              []int // by cache: of the first sum or latest value
	heights, latestAt []int // by cache
	ring, features    int
	rows              []int // by group: its slopes and constants
	tokens            []int // by group: its tokens
	groups            int   // see logits.go
	tables            []tablePlace
	directories       []int // by cache
	following         *following
}

// places is what a decoder must know of the memory: the bytes of a row, and
// addresses.
type places struct {
	rowSize                    int
	next, fail, top            int // of the next token, whether the module gave up, the end of the heap
	chunks, stop, buffer, heap int
}

// storageOf is the smallest type that holds all the values.
func storageOf(values []float64) int {
	bytes := 1
	for _, v := range values {
		for bytes < 8 && !(v >= 0 && v == math.Trunc(v) && v < float64(uint64(1)<<(8*bytes))) {
			bytes *= 2
		}
	}
	return bytes
}

// storageIn is the smallest type for a number within a range.
func storageIn(low, high float64, integer bool) int {
	if !integer {
		return 8
	}
	return storageOf([]float64{low, high})
}

func newMemoryMap(v *decode.View, integer, array []bool, follows bool) *memoryMap {
	m := &memoryMap{}
	m.chooseColumns(v)
	m.rowSize = 2
	for _, a := range v.Past {
		bytes := storageIn(v.Atoms[a].Low, v.Atoms[a].High, integer[a])
		m.rowSize = (m.rowSize + bytes - 1) &^ (bytes - 1)
		m.past = append(m.past, storage{bytes, m.rowSize})
		m.rowSize += bytes
	}
	for size := 4; ; size *= 2 {
		if m.rowSize <= size {
			m.rowSize = size
			break
		}
	}
	m.place(v, array, follows)
	return m
}

// chooseColumns collects the numbers by token that are read. Those of the
// pivot come last: where it is known, they are constants.
func (m *memoryMap) chooseColumns(v *decode.View) {
	used := usedAtoms(v)
	var common, ofPivot []column
	add := func(to *[]column, values []float64) {
		if values != nil {
			*to = append(*to, column{values: values, storage: storage{bytes: storageOf(values)}})
		}
	}
	for i := range v.Atoms {
		a := &v.Atoms[i]
		switch {
		case a.Kind == decode.AtomToken && used[i]:
			add(&common, a.Column)
		case a.Kind == decode.AtomRead && a.Search == v.Pivot:
			add(&ofPivot, a.Reader.Table)
		case a.Kind == decode.AtomRead:
			add(&common, a.Reader.Table)
		}
	}
	for i := range v.Caches {
		add(&common, v.Caches[i].Heights)
	}
	m.columnOf = map[*float64]int{}
	byContent := map[uint64]int{}
	for _, list := range [][]column{common, ofPivot} {
		// Small ones first: the most read ones share a cache line.
		slices.SortStableFunc(list, func(a, b column) int { return a.bytes - b.bytes })
		for _, c := range list {
			content := c.hash()
			i, known := byContent[content]
			if !known || !slices.Equal(m.columns[i].values, c.values) {
				i = len(m.columns)
				byContent[content] = i
				m.stride = (m.stride + c.bytes - 1) &^ (c.bytes - 1)
				c.shift = m.stride
				m.stride += c.bytes
				m.columns = append(m.columns, c)
			}
			m.columnOf[&c.values[0]] = i
		}
	}
	// An odd number of cache lines spreads the tokens over all cache sets.
	m.stride = (m.stride+63)/64*64 | 64
}

func (c *column) hash() uint64 {
	h := uint64(len(c.values))
	for _, v := range c.values {
		h = (h ^ math.Float64bits(v)) * 0x9e3779b97f4a7c15
		h ^= h >> 29
	}
	return h
}

// usedAtoms tells which atoms are terms of a form that is computed.
func usedAtoms(v *decode.View) []bool {
	used := make([]bool, len(v.Atoms))
	mark := func(forms ...decode.Form) {
		for _, f := range forms {
			for _, t := range f.Terms {
				used[t.Atom] = true
			}
		}
	}
	mark(v.LogitX)
	mark(v.Others...)
	mark(v.Ring...)
	for i := range v.Searches {
		mark(v.Searches[i].Q[:]...)
	}
	for i := range v.Caches {
		mark(v.Caches[i].K[:]...)
	}
	for i := range v.Events {
		mark(v.Events[i].Value)
	}
	for i := range v.Tables {
		mark(v.Tables[i].Direction)
	}
	for i := range v.Atoms {
		for _, g := range v.Atoms[i].Gates {
			mark(g.A, g.B)
		}
		if v.Atoms[i].Reader.Kind == decode.ReadOwn {
			mark(v.Atoms[i].Own)
		}
	}
	return used
}

// place gives everything its address.
func (m *memoryMap) place(v *decode.View, array []bool, follows bool) {
	at := 0
	take := func(bytes int) int {
		at = (at + 63) &^ 63
		at += bytes
		return at - bytes
	}
	largest := 8
	for i, c := range v.Caches {
		size := 0
		if c.Kind == decode.SearchedKeys {
			size = 8 + 8*c.Columns
			if !array[i] {
				size += 16 // the key
			}
		}
		m.records = append(m.records, size)
		largest = max(largest, size)
	}
	take(8 + 64*largest)
	state := take(64)
	m.position, m.recent, m.next, m.fail, m.top = state, state+4, state+16, state+20, state+24
	for _, c := range v.Caches {
		values := take(8*c.Columns + 16)
		m.sums = append(m.sums, values+16)
		m.heights = append(m.heights, values)
		m.latestAt = append(m.latestAt, values+8)
	}
	m.ring = take(8 * decode.RingSize * len(v.Ring))
	m.chunks = take(4 * maxChunks)
	m.stop = take(v.Vocab)
	m.features = take(m.stride * v.Vocab)
	k, kin := family(v.Groups)
	for _, g := range v.Groups {
		rows := len(g.Tokens)
		if kin {
			rows = len(v.Groups[k.head].Tokens)
		}
		m.rows = append(m.rows, take(16*len(g.Slopes)))
		m.tokens = append(m.tokens, take(2*rows))
	}
	if !kin {
		m.groups = take(groupSize(v) * len(v.Groups))
	}
	for i := range v.Tables {
		t := placeTable(&v.Tables[i])
		t.rows = take(t.stride * v.Tables[i].Rows())
		if !v.Tables[i].Indexed {
			t.breaks = take(8 * len(v.Tables[i].Breaks))
		}
		m.tables = append(m.tables, t)
	}
	m.buffer = take(2 * bufferSize)
	if follows {
		m.placeFollowing(take, array)
	}
	for i := range v.Caches {
		size := 0
		switch {
		case array[i]:
			size = directorySize(m.records[i])
		case m.records[i] > 0:
			size = scanSize(m.records[i])
		}
		m.directories = append(m.directories, take(size))
	}
	m.heap = (at + 63) &^ 63
}

// firstRing is what rings hold when a context begins with a token. A lookback
// at position 0 finds the position itself, before it is kept.
func (m *memoryMap) firstRing(v *decode.View, token int) segment {
	out := segment{m.ring, make([]byte, 8*decode.RingSize*len(v.Ring))}
	for i, x := range v.First(token) {
		binary.LittleEndian.PutUint64(out.bytes[8*decode.RingSize*i:], math.Float64bits(x))
	}
	return out
}

// segment is something to be written to memory before the first token.
type segment struct {
	at    int
	bytes []byte
}

// initial is the memory before the first token, which is to be the given one.
func (m *memoryMap) initial(v *decode.View, first int) []segment {
	features := make([]byte, m.stride*v.Vocab)
	for t := range v.Vocab {
		for _, c := range m.columns {
			putNumber(features[t*m.stride+c.shift:], c.bytes, c.values[t])
		}
	}
	segments := []segment{m.firstRing(v, first), {m.features, features}, {m.top, binary.LittleEndian.AppendUint32(nil, uint32(m.heap))}}
	k, kin := family(v.Groups)
	for i := range v.Groups {
		g := &v.Groups[i]
		var rows, tokens []byte
		for j := range g.Slopes {
			rows = binary.LittleEndian.AppendUint64(rows, math.Float64bits(g.Slopes[j]))
			rows = binary.LittleEndian.AppendUint64(rows, math.Float64bits(g.Constants[j]))
		}
		n := len(g.Tokens)
		if kin {
			n = len(v.Groups[k.head].Tokens) // a short group goes on with its last
		}
		for j := range n {
			tokens = binary.LittleEndian.AppendUint16(tokens, uint16(tokenAt(g, j)))
		}
		segments = append(segments, segment{m.rows[i], rows}, segment{m.tokens[i], tokens})
	}
	if m.groups > 0 {
		segments = append(segments, segment{m.groups, m.groupRecords(v)})
	}
	for i := range v.Tables {
		segments = append(segments, m.tables[i].segments(&v.Tables[i])...)
	}
	for i, c := range v.Caches {
		if c.Kind == decode.FlaggedKeys {
			low := binary.LittleEndian.AppendUint64(nil, math.Float64bits(math.Inf(-1)))
			segments = append(segments, segment{m.heights[i], low})
		}
	}
	return segments
}

func putNumber(dst []byte, bytes int, v float64) {
	switch bytes {
	case 1:
		dst[0] = byte(v)
	case 2:
		binary.LittleEndian.PutUint16(dst, uint16(v))
	case 4:
		binary.LittleEndian.PutUint32(dst, uint32(v))
	default:
		binary.LittleEndian.PutUint64(dst, math.Float64bits(v))
	}
}
