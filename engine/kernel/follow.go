package kernel

import (
	"encoding/binary"
	"fmt"
	"math"

	"wasmformer/engine/internal/decode"
	"wasmformer/engine/model"
)

// Follower is a kernel that tells, of the tokens it is given, what their positions
// keep: for whoever looks back, see [decode.Probe]. Its module writes down, as no
// other does, which entries of the searched caches have changed during a call:
//
//	counts   one number a cache: how many of its entries have changed
//	changed  by cache: address of the entry, position+1
//	copies   by cache: the entries that have not changed again since, as they stand
type Follower struct {
	view    *decode.View
	mem     *memoryMap
	array   []bool
	program *Program
	decoder *Decoder
	scanned []int // by cache: entries seen, if its keys are no addresses
	blocks  map[int][]byte
	state   []byte
	copies  []byte
}

// following is where the module of a follower writes; nil in other maps.
type following struct {
	counts          int
	changed, copies []int // by cache
}

func (m *memoryMap) placeFollowing(take func(int) int, array []bool) {
	f := &following{counts: take(4 * len(array))}
	for i := range array {
		size := 0
		if array[i] {
			size = bufferSize
		}
		f.changed, f.copies = append(f.changed, take(8*size)), append(f.copies, take(m.records[i]*size))
	}
	m.following = f
}

// NewFollower makes a follower of a model that is already seen as a view, with the
// runtime in use. It takes some hundred milliseconds.
func NewFollower(v *decode.View, shape model.Shape) (*Follower, error) {
	f, g, err := newFollower(v)
	if err != nil {
		return nil, err
	}
	f.program.shape, f.program.source, f.program.pivots = shape, g, g.pivots()
	if f.program.runtime = runtime(); f.program.runtime == nil {
		return nil, ErrNoRuntime
	}
	f.program.initial, f.program.cases = g.mem.initial(v, firstToken), make([]bool, v.Vocab)
	f.program.begin = func(token int) segment { return g.mem.firstRing(v, token) }
	return f, f.Reset()
}

// LoadFollower makes one from what [FollowerImage] wrote for the same model.
func LoadFollower(v *decode.View, module Module, section []byte) (*Follower, error) {
	f, g, err := newFollower(v)
	if err != nil {
		return nil, err
	}
	if f.program, err = Load(module, section); err != nil {
		return nil, err
	}
	if f.program.places != g.mem.places {
		return nil, fmt.Errorf("kernel image: its memory is laid out as %+v, the model's is %+v", f.program.places, g.mem.places)
	}
	return f, f.Reset()
}

// FollowerImage is [Image] for followers.
func FollowerImage(m *model.Model) ([]byte, error) { return FollowerImageFrom(m, firstToken) }

// FollowerImageFrom is [ImageFrom] for followers.
func FollowerImageFrom(m *model.Model, first int) ([]byte, error) { return image(m, first, true) }

func newFollower(v *decode.View) (*Follower, *generator, error) {
	g := newGenerator(v, true)
	if g.mem.heap > mostFixed {
		return nil, nil, tooLarge(g.mem.heap)
	}
	return &Follower{view: v, mem: g.mem, array: g.array, program: &Program{places: g.mem.places}}, g, nil
}

// Reset forgets all tokens.
func (f *Follower) Reset() (err error) {
	f.scanned, f.blocks = make([]int, len(f.array)), map[int][]byte{}
	f.decoder, err = f.program.NewDecoder()
	return err
}

// Bytes is the memory that it takes.
func (f *Follower) Bytes() int64 {
	return f.decoder.Bytes() + int64(len(f.blocks)*blockRows*f.mem.rowSize)
}

// Follow is [decode.Follower]'s.
func (f *Follower) Follow(tokens []uint16, to *decode.Kept) error {
	d := f.decoder
	if len(tokens) == 0 || len(tokens) > bufferSize {
		panic(fmt.Sprintf("BUG: %d tokens to follow", len(tokens)))
	}
	if d.n == 0 && int(tokens[0]) != f.program.first && f.program.begin == nil {
		return fmt.Errorf("kernel: the context begins with token %d, want %d", tokens[0], f.program.first)
	}
	if d.n == 0 {
		d.begin(int(tokens[0]))
	}
	d.prepare(tokens)
	d.memory.Write(f.mem.buffer, asBytes(tokens))
	if n := d.advance(len(tokens), 0); n < len(tokens) || d.failed() {
		return fmt.Errorf("kernel: it gave up at position %d", d.n+n)
	}
	d.n += len(tokens)
	f.newest(to)
	for c := range f.array {
		to.Entries = append(to.Entries, f.entries(c))
	}
	return nil
}

// blockRows is how many rows are read together.
const blockRows = 1 << 10

// Past is [decode.Follower]'s. Rows are read when they are first asked for.
func (f *Follower) Past(index, position int) float64 {
	block := position / blockRows
	rows := f.blocks[block]
	if end := min(blockRows, f.decoder.n-block*blockRows) * f.mem.rowSize; len(rows) < end {
		rows = make([]byte, end)
		var word [4]byte
		at := block * blockRows
		f.decoder.memory.Read(f.mem.chunks+4*(at>>chunkBits), word[:])
		f.decoder.memory.Read(int(binary.LittleEndian.Uint32(word[:]))+(at&(1<<chunkBits-1))*f.mem.rowSize, rows)
		f.blocks[block] = rows
	}
	s := f.mem.past[index]
	return number64(rows[position%blockRows*f.mem.rowSize+s.shift:], s.bytes)
}

func number64(b []byte, bytes int) float64 {
	switch bytes {
	case 1:
		return float64(b[0])
	case 2:
		return float64(binary.LittleEndian.Uint16(b))
	case 4:
		return float64(binary.LittleEndian.Uint32(b))
	}
	return real64(b)
}

func real64(b []byte) float64 { return math.Float64frombits(binary.LittleEndian.Uint64(b)) }

func grown(b []byte, n int) []byte {
	if cap(b) < n {
		return make([]byte, n)
	}
	return b[:n]
}

// newest reads what is kept of the newest positions: it stands together.
func (f *Follower) newest(to *decode.Kept) {
	m := f.mem
	from := m.position
	f.state = grown(f.state, m.chunks-from)
	f.decoder.memory.Read(from, f.state)
	for i := range f.view.Ring {
		var ring [decode.RingSize]float64
		for k := range ring {
			ring[k] = real64(f.state[m.ring-from+8*(decode.RingSize*i+k):])
		}
		to.Ring = append(to.Ring, ring)
	}
	for c := range f.view.Caches {
		latest, at, height := make([]float64, f.view.Caches[c].Columns), 0, math.Inf(-1)
		switch f.view.Caches[c].Kind {
		case decode.FlaggedKeys:
			at = int(binary.LittleEndian.Uint32(f.state[m.latestAt[c]-from:]))
			height = real64(f.state[m.heights[c]-from:])
			fallthrough
		case decode.ConstantKeys:
			for v := range latest {
				latest[v] = real64(f.state[m.sums[c]-from+8*v:])
			}
		}
		to.Latest, to.At, to.Height = append(to.Latest, latest), append(to.At, at), append(to.Height, height)
	}
}

// entries reads a cache's new entries.
func (f *Follower) entries(c int) (out decode.KeptEntries) {
	record, columns := f.mem.records[c], f.view.Caches[c].Columns
	if record == 0 {
		return out
	}
	var word [4]byte
	at, skip := f.mem.directories[c]+entries, 0
	if f.array[c] {
		at = f.mem.following.counts + 4*c
	} else {
		skip = f.scanned[c]
	}
	f.decoder.memory.Read(at, word[:])
	n := int(binary.LittleEndian.Uint32(word[:])) - skip
	out.Values = make([][]float64, columns)
	if n == 0 {
		return out
	}
	f.copies = grown(f.copies, n*record)
	if f.array[c] {
		f.decoder.memory.Read(f.mem.following.copies[c], f.copies)
	} else {
		f.decoder.memory.Read(f.mem.directories[c]+scanOwn+(skip+1)*record, f.copies)
		f.scanned[c] += n
	}
	for b := f.copies; len(b) > 0; b = b[record:] {
		out.At = append(out.At, int(binary.LittleEndian.Uint32(b))-1)
		if f.array[c] {
			a := float64(binary.LittleEndian.Uint32(b[4:]))
			out.X, out.Y = append(out.X, 2*a), append(out.Y, -(a*a))
		} else {
			out.X, out.Y = append(out.X, real64(b[record-16:])), append(out.Y, real64(b[record-8:]))
		}
		for v := range columns {
			out.Values[v] = append(out.Values[v], real64(b[8+8*v:]))
		}
	}
	return out
}

// The follower's part of the module.

// noteChange notes that an entry of a cache has a new key.
func (b *body) noteChange(cache, address, entry int) {
	f, m := b.f, b.g.mem.following
	if m == nil {
		return
	}
	f.get(entry)
	f.get(address)
	f.mem(opI32Store, 4)
	n := f.local(i32)
	f.i32(0)
	f.mem(opI32Load, m.counts+4*cache)
	f.tee(n)
	f.i32(3)
	f.do(opI32Shl)
	f.get(entry)
	f.mem(opI32Store, m.changed[cache])
	f.get(n)
	f.i32(3)
	f.do(opI32Shl)
	f.get(b.position)
	f.i32(1)
	f.do(opI32Add)
	f.mem(opI32Store, m.changed[cache]+4)
	f.i32(0)
	f.get(n)
	f.i32(1)
	f.do(opI32Add)
	f.mem(opI32Store, m.counts+4*cache)
}

// forgetChanges begins a call.
func (g *generator) forgetChanges(f *fn) {
	if g.mem.following == nil {
		return
	}
	for c := range g.array {
		f.i32(0)
		f.i32(0)
		f.mem(opI32Store, g.mem.following.counts+4*c)
	}
}

// copyChanges ends a call: it copies the entries that have not changed again.
func (g *generator) copyChanges(f *fn) {
	m := g.mem.following
	if m == nil {
		return
	}
	i, to, n, entry := f.local(i32), f.local(i32), f.local(i32), f.local(i32)
	for c, array := range g.array {
		if !array {
			continue
		}
		f.i32(0)
		f.tee(i)
		f.set(n)
		f.i32(m.copies[c])
		f.set(to)
		f.begin(opBlock)
		f.begin(opLoop)
		f.get(i)
		f.i32(0)
		f.mem(opI32Load, m.counts+4*c)
		f.do(opI32GeU)
		f.at(opBrIf, 1)
		f.get(i)
		f.i32(3)
		f.do(opI32Shl)
		f.mem(opI32Load, m.changed[c])
		f.tee(entry)
		f.mem(opI32Load, 0)
		f.get(i)
		f.i32(3)
		f.do(opI32Shl)
		f.mem(opI32Load, m.changed[c]+4)
		f.do(opI32Eq)
		f.begin(opIf)
		for at := 0; at < g.mem.records[c]; at += 8 {
			f.get(to)
			f.get(entry)
			f.mem(opI64Load, at)
			f.mem(opI64Store, at)
		}
		f.get(to)
		f.i32(g.mem.records[c])
		f.do(opI32Add)
		f.set(to)
		f.get(n)
		f.i32(1)
		f.do(opI32Add)
		f.set(n)
		f.do(opEnd)
		f.get(i)
		f.i32(1)
		f.do(opI32Add)
		f.set(i)
		f.at(opBr, 0)
		f.do(opEnd, opEnd)
		f.i32(0)
		f.get(n)
		f.mem(opI32Store, m.counts+4*c)
	}
}
