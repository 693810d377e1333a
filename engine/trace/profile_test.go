package trace

import (
	"fmt"
	"slices"
	"strings"
	"testing"
)

// sums is what a bucket should be, from the steps of the log.
func sums(steps []Step) Bucket {
	var b Bucket
	for _, s := range steps {
		b.depth(s.Depth, s.Depth)
		b.Steps++
		for _, e := range s.Effects() {
			if e.Kind == Output {
				b.Outputs++
			}
		}
		b.Mix[mixOfText(s)]++
	}
	return b
}

// mixOfText is the sort of a step by its text alone.
func mixOfText(s Step) Mix {
	word, _, _ := strings.Cut(s.WasmInstr(), " ")
	if s.Host || s.Instr < 0 {
		return MixOthers
	}
	returns := slices.ContainsFunc(s.Effects(), func(e Effect) bool { return e.Kind == Return })
	switch {
	case returns, word == "call":
		return MixCalls
	case strings.HasPrefix(word, "local."), strings.HasPrefix(word, "global."), strings.HasSuffix(word, ".const"), word == "drop", word == "select":
		return MixValues
	case strings.Contains(word, ".load"), strings.Contains(word, ".store"), strings.HasPrefix(word, "memory."):
		return MixMemory
	case strings.Contains(word, "."):
		return MixNumbers
	}
	return MixControl
}

// profileOf reads a run of an example.
func profileOf(t testing.TB, name, export, input string, args ...uint32) *Profile {
	t.Helper()
	p := example(t, name)
	var l *Log
	if export != "" {
		l = stream(t, p, export, args...)
	} else {
		l = computed(t, p, input)
	}
	profile := NewProfile(NewLog(p, l.prompt))
	profile.log.Follow(l.tokens)
	for profile.Advance(777) {
	}
	if profile.log.Len() != l.Len() {
		t.Fatalf("the profile has %d steps, the log %d", profile.log.Len(), l.Len())
	}
	return profile
}

// TestBuckets compares sums of ranges with the log's own steps.
func TestBuckets(t *testing.T) {
	p := profileOf(t, "quicksort", "", "20 3 1 2 9 8 7 5 5 0 4 11 12 10 3 1 2 9 8 7 5")
	steps := p.log.Steps(0, p.log.Len())
	if len(steps) < 4*blockSteps {
		t.Fatalf("%d steps are too few for this test", len(steps))
	}
	for _, c := range [][3]int{{0, len(steps), 2}, {0, len(steps), 1}, {0, len(steps), 1000}, {100, 900, 7}, {300, 310, 50}, {5, 5, 3}, {-3, 1 << 40, 3}} {
		b := p.Buckets(c[0], c[1], c[2])
		total := 0
		for i, got := range b.Buckets {
			from := b.From + i*b.Size
			want := sums(steps[from:min(from+b.Size, b.To)])
			reads, writes := touchedRows(p.log, steps[from:min(from+b.Size, b.To)], &b)
			want.Reads, want.Writes = reads, writes
			got.lines = nil
			if fmt.Sprint(got) != fmt.Sprint(want) {
				t.Errorf("%v, bucket %d:\n got %+v\nwant %+v", c, i, got, want)
			}
			total += got.Steps
		}
		if total != b.To-b.From || len(b.Buckets) > c[2] {
			t.Errorf("%v: %d buckets have %d steps, from %d to %d", c, len(b.Buckets), total, b.From, b.To)
		}
	}
	if b := p.Buckets(0, len(steps), 4); len(b.Rows) < 2 || b.End <= b.Rows[len(b.Rows)-1] {
		t.Errorf("rows %v to %d", b.Rows, b.End)
	}
}

// touchedRows are the rows of what steps load and store, by their texts.
func touchedRows(l *Log, steps []Step, b *Buckets) (reads, writes uint64) {
	mark := func(rows *uint64, address uint32, width int) {
		for a := address; a < address+uint32(width); a++ {
			for i := len(b.Rows) - 1; i >= 0; i-- {
				if a >= b.Rows[i] {
					*rows |= 1 << i
					break
				}
			}
		}
	}
	widths := map[string]int{"i32.load": 4, "i32.load8_u": 1, "i32.load8_s": 1, "i32.load16_u": 2, "i32.load16_s": 2}
	for _, s := range steps {
		if s.Host {
			before, after := l.StateAt(s.Index), l.StateAt(s.Index+1)
			for i := range uint32(1 << 14) {
				if before.Word(i) != after.Word(i) {
					mark(&writes, 4*i, 4)
				}
			}
		}
		word, rest, _ := strings.Cut(s.WasmInstr(), " ")
		if width := widths[word]; width > 0 {
			offset := 0
			fmt.Sscanf(rest, "offset=%d", &offset)
			mark(&reads, s.Operands[0]+uint32(offset), width)
		}
		for _, e := range s.Effects() {
			if e.Kind == Store {
				mark(&writes, uint32(e.Index), e.Width)
			}
		}
	}
	return reads, writes
}

// TestFind compares all ways to go from every step with a search over the list of
// steps.
func TestFind(t *testing.T) {
	for _, p := range []*Profile{profileOf(t, "factorial", "factorial", "", 6), profileOf(t, "fibonacci", "fib", "", 7), profileOf(t, "quicksort", "", "5 3 9 1")} {
		steps := p.log.Steps(0, p.log.Len())
		on := func(int) bool { return true }
		model := func(q Query, meets func(Step) bool) int {
			by, at := -1, q.From
			if q.Forward {
				by = 1
			}
			for at += by; at >= 0 && at < len(steps); at += by {
				if meets(steps[at]) {
					return at
				}
			}
			return -1
		}
		place := steps[len(steps)/2]
		from, stride := 0, max(1, len(steps)/150)
		for ; from < len(steps); from += stride {
			for _, forward := range []bool{true, false} {
				for depth := -1; depth <= steps[from].Depth; depth++ {
					q := Query{From: from, Forward: forward, Depth: depth}
					if got, want := p.Find(q, on), model(q, func(s Step) bool { return s.Depth <= depth }); got != want {
						t.Fatalf("%+v gives %d, want %d", q, got, want)
					}
				}
				q := Query{From: from, Forward: forward, Depth: -1, Places: map[[2]int]bool{{place.Func, place.Instr}: true}}
				if got, want := p.Find(q, on), model(q, func(s Step) bool { return !s.Host && s.Func == place.Func && s.Instr == place.Instr }); got != want {
					t.Fatalf("%+v gives %d, want %d", q, got, want)
				}
				q = Query{From: from, Forward: forward, Depth: -1, Watch: func(w Written) bool { return w.Space == LocalSpace && w.Index == 0 }}
				want := model(q, func(s Step) bool {
					before := p.log.StateAt(s.Index).Locals(s.Depth)
					for _, e := range s.Effects() {
						if e.Kind == SetLocal && e.Index == 0 && uint64(before[0]) != e.Value {
							return true
						}
					}
					return false
				})
				if got := p.Find(q, on); got != want {
					t.Fatalf("%+v gives %d, want %d", q, got, want)
				}
			}
		}
		if got := p.Find(Query{From: 0, Forward: true, Depth: -1}, on); got != -1 {
			t.Errorf("no condition gives %d", got)
		}
	}
}

// TestFindSkips makes a block look too deep: what is next to it is found.
func TestFindSkips(t *testing.T) {
	p := profileOf(t, "quicksort", "", "20")
	if len(p.blocks) < 4 {
		t.Fatalf("%d blocks are too few for this test", len(p.blocks))
	}
	p.blocks[1].low = 99
	on := func(int) bool { return true }
	if got, want := p.Find(Query{From: 2 * blockSteps, Depth: 50}, on), blockSteps-1; got != want {
		t.Errorf("back over the block is step %d, want %d", got, want)
	}
	if got, want := p.Find(Query{From: blockSteps - 1, Forward: true, Depth: 50}, on), 2*blockSteps; got != want {
		t.Errorf("forwards over the block is step %d, want %d", got, want)
	}
}

// TestFindGlobal finds the step that sets a global, and counts no other.
func TestFindGlobal(t *testing.T) {
	l := stream(t, testdata(t, "parts"), "main", 3)
	p := NewProfile(l)
	var got, want []int
	on := func(int) bool { return true }
	watch := func(w Written) bool { return w.Space == GlobalSpace && w.Index == 0 }
	for at := -1; ; {
		if at = p.Find(Query{From: at, Forward: true, Depth: -1, Watch: watch}, on); at < 0 {
			break
		}
		got = append(got, at)
	}
	for _, s := range l.Steps(0, l.Len()) {
		for _, e := range s.Effects() {
			if e.Kind == SetGlobal && e.Index == 0 && uint64(l.StateAt(s.Index).Global(0)) != e.Value {
				want = append(want, s.Index)
			}
		}
	}
	if len(want) == 0 || !slices.Equal(got, want) {
		t.Errorf("the global changes at %v, want %v", got, want)
	}
}
