package trace

import (
	"math/bits"
	"slices"
)

// Profile sums up a run by ranges of steps, and finds steps in it. It keeps sums of
// blocks of steps as it reads the log, some bytes a step, so that an answer about
// millions of steps need not walk over them.
type Profile struct {
	log    *Log
	blocks []block
	lines  []uint32 // that the blocks touched, one block after the other, as in touched
}

const (
	blockSteps = 256
	lineBytes  = 16 // of memory that are touched together
)

// block sums up the steps from blockSteps times its number on.
type block struct {
	low, high int32 // depth
	mix       [MixCount]int32
	outputs   int32
	lines     int // where its lines end
}

// NewProfile returns the profile of a log's run, which is read by
// [Profile.Advance]. The log is the profile's from then on.
func NewProfile(l *Log) *Profile { return &Profile{log: l} }

// Log is the log.
func (p *Profile) Log() *Log { return p.log }

// FuncNames are the names of the program's functions, by index, as steps have them.
func (p *Profile) FuncNames() []string {
	names := make([]string, len(p.log.program.Funcs))
	for i := range names {
		names[i] = p.log.program.Funcs[i].Name
	}
	return names
}

// Advance reads up to max more tokens, and reports whether there are more.
func (p *Profile) Advance(max int) bool {
	more := p.log.Advance(max)
	for whole := (p.log.Len() - 1) / blockSteps; len(p.blocks) < whole; {
		from := len(p.blocks) * blockSteps
		s := p.walk(from, from+blockSteps)
		p.lines = append(p.lines, s.lines...)
		p.blocks = append(p.blocks, block{int32(s.Low), int32(s.High), s.mix32(), int32(s.Outputs), len(p.lines)})
	}
	return more
}

// Bucket sums up some steps.
type Bucket struct {
	Steps     int
	Low, High int           // depth
	Mix       [MixCount]int // steps of each sort
	Outputs   int           // bytes of output
	// Rows of memory that were read and written, of [Buckets.Rows], a bit each.
	Reads, Writes uint64

	lines []uint32 // touched: line·2, and 1 if it was written; sorted
}

// Buckets are a range of steps in parts of one size; the last part may have fewer.
type Buckets struct {
	From, To, Size int
	Buckets        []Bucket
	// Rows are the first addresses of equal shares of the memory that was touched;
	// what was not is in none.
	Rows []uint32
	End  uint32 // of the last one
}

// maxRows is how many rows there are at most: bits of a number of JavaScript.
const maxRows = 48

// Buckets sums up steps from ≤ i < to in at most n parts. Of wide ranges it rounds
// the parts to blocks, so from and to may lie a little outside of what was asked.
func (p *Profile) Buckets(from, to, n int) Buckets {
	to = min(to, p.log.Len())
	from = max(0, min(from, to))
	n = max(1, n)
	b := Buckets{From: from, To: to, Size: max(1, (to-from+n-1)/n)}
	if b.Size > blockSteps {
		b.From = from / blockSteps * blockSteps
		b.Size = ((to-b.From+n-1)/n + blockSteps - 1) / blockSteps * blockSteps
	}
	for at := b.From; at < to; at += b.Size {
		b.Buckets = append(b.Buckets, p.sum(at, min(at+b.Size, to)))
	}
	b.rows()
	return b
}

// sum adds whole blocks, and walks over the rest.
func (p *Profile) sum(from, to int) Bucket {
	var s Bucket
	for from < to {
		n := from / blockSteps
		if from%blockSteps == 0 && n < len(p.blocks) && from+blockSteps <= to {
			s.block(&p.blocks[n], p.linesOf(n))
			from += blockSteps
			continue
		}
		end := to
		if n < len(p.blocks) {
			end = min(to, (n+1)*blockSteps)
		}
		w := p.walk(from, end)
		s.add(&w)
		from = end
	}
	s.lines = unique(s.lines)
	return s
}

func (p *Profile) linesOf(n int) []uint32 {
	begin := 0
	if n > 0 {
		begin = p.blocks[n-1].lines
	}
	return p.lines[begin:p.blocks[n].lines]
}

func (p *Profile) walk(from, to int) Bucket {
	s := Bucket{}
	p.log.Walk(from, to, func(v *Visit) bool {
		s.visit(v)
		return true
	})
	s.lines = unique(s.lines)
	return s
}

func (s *Bucket) depth(low, high int) {
	if s.Steps == 0 {
		s.Low, s.High = low, high
	}
	s.Low, s.High = min(s.Low, low), max(s.High, high)
}

func (s *Bucket) visit(v *Visit) {
	s.depth(v.Depth, v.Depth)
	s.Steps++
	s.Mix[v.Mix]++
	s.Outputs += v.Outputs
	for _, t := range v.Touches {
		flag := uint32(0)
		if t.Write {
			flag = 1
		}
		for line := t.Address / lineBytes; line <= (t.Address+uint32(t.Width)-1)/lineBytes; line++ {
			if k := line<<1 | flag; len(s.lines) == 0 || s.lines[len(s.lines)-1] != k {
				s.lines = append(s.lines, k)
			}
		}
	}
}

func (s *Bucket) block(b *block, lines []uint32) {
	s.depth(int(b.low), int(b.high))
	s.Steps += blockSteps
	for i, n := range b.mix {
		s.Mix[i] += int(n)
	}
	s.Outputs += int(b.outputs)
	s.lines = append(s.lines, lines...)
}

func (s *Bucket) add(o *Bucket) {
	if o.Steps == 0 {
		return
	}
	s.depth(o.Low, o.High)
	s.Steps += o.Steps
	for i, n := range o.Mix {
		s.Mix[i] += n
	}
	s.Outputs += o.Outputs
	s.lines = append(s.lines, o.lines...)
}

func (s *Bucket) mix32() (mix [MixCount]int32) {
	for i, n := range s.Mix {
		mix[i] = int32(n)
	}
	return mix
}

func unique(lines []uint32) []uint32 {
	slices.Sort(lines)
	return slices.Compact(lines)
}

// rows shares the touched memory out among rows, and marks them in the buckets.
func (b *Buckets) rows() {
	highest := uint32(0)
	for i := range b.Buckets {
		if l := b.Buckets[i].lines; len(l) > 0 {
			highest = max(highest, l[len(l)-1]>>1+1)
		}
	}
	if highest == 0 {
		return
	}
	set := make([]uint64, highest/64+1) // a bit for each line
	for i := range b.Buckets {
		for _, k := range b.Buckets[i].lines {
			set[k>>1/64] |= 1 << (k >> 1 % 64)
		}
	}
	before := make([]int, len(set)) // lines touched below each word of the set
	count := 0
	for i, w := range set {
		before[i] = count
		count += bits.OnesCount64(w)
	}
	shares := min(maxRows, count)
	rowOf := func(line uint32) int {
		rank := before[line/64] + bits.OnesCount64(set[line/64]&(1<<(line%64)-1))
		return rank * shares / count
	}
	for line := uint32(0); line < highest; line++ {
		if set[line/64] == 0 {
			line |= 63
			continue
		}
		if set[line/64]>>(line%64)&1 != 0 {
			if rowOf(line) == len(b.Rows) {
				b.Rows = append(b.Rows, line*lineBytes)
			}
			b.End = (line + 1) * lineBytes
		}
	}
	for i := range b.Buckets {
		s := &b.Buckets[i]
		for _, k := range s.lines {
			if bit := uint64(1) << rowOf(k>>1); k&1 != 0 {
				s.Writes |= bit
			} else {
				s.Reads |= bit
			}
		}
	}
}
