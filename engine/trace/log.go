package trace

import (
	"sort"

	"wasmformer/engine/internal/lower"
	"wasmformer/engine/internal/machine"
)

// A checkpoint is worth its memory when so many tokens have passed since the
// last one, and when it costs no more than so many bytes for each of them.
const (
	checkpointTokens = 1 << 15
	bytesPerToken    = 2
)

// Log finds the steps of a run again. It keeps no list of them: from time to
// time it keeps the state, and what lies between is replayed when somebody
// asks. So it needs few bytes a token, and any step is found within some ten
// thousand tokens of a checkpoint.
//
// A step is a WebAssembly instruction, with all machine instructions that are
// parts of it, or a run of text, or a call by the host, with all that the host writes before.
// Step 0 begins behind the program's prompt.
type Log struct {
	program *lower.Program
	tokens  *machine.Stream
	prompt  int // tokens of the program

	head        reader    // has seen all that was advanced over
	checkpoints []reader  // by position; the first is the empty state
	marks       [2]reader // what Mark kept, the newer one first
	at          reader    // where the last question ended
	places      []place   // of walks
}

// NewLog returns the log of a run whose stream begins with prompt tokens of
// the program. Instances make logs: engine.Instance.NewLog.
func NewLog(p *lower.Program, prompt int) *Log {
	l := &Log{program: p, prompt: prompt, tokens: &machine.Stream{}}
	l.head = reader{m: NewMachine(p)}
	l.keep()
	l.at = l.head.clone()
	return l
}

// Follow names the stream, which may grow while the log is in use. Tokens that
// the log has advanced over must be the same in another one.
func (l *Log) Follow(tokens *Stream) { l.tokens = tokens }

// Advance reads up to max more tokens and reports whether there are more. It
// takes about a second for ten million tokens.
func (l *Log) Advance(max int) bool {
	end := min(l.tokens.Len(), l.head.at+max)
	for l.head.at < end {
		l.head.next(l)
		last := l.checkpoints[len(l.checkpoints)-1].at
		if l.head.at-last >= checkpointTokens && l.head.cost() <= (l.head.at-last)*bytesPerToken {
			l.keep()
		}
	}
	return l.head.at < l.tokens.Len()
}

// keep makes a checkpoint.
func (l *Log) keep() { l.checkpoints = append(l.checkpoints, l.head.clone()) }

// Mark keeps the state where the log is now, for a while: who follows the end
// of a run marks it every few thousand tokens, and the steps before the last
// mark are then found from the mark before that.
func (l *Log) Mark() {
	if l.head.m.depth < maxMarkDepth {
		l.marks = [2]reader{l.head.clone(), l.marks[0]}
	}
}

// maxMarkDepth bounds what a mark costs: it copies the list of frames.
const maxMarkDepth = 1000

// Len is the number of steps begun in the tokens advanced over.
func (l *Log) Len() int { return l.head.steps }

// Tokens is the number of tokens advanced over.
func (l *Log) Tokens() int { return l.head.at }

// StateAt returns the state before step i, which the caller may keep; for
// [Log.Len] it is the state after all tokens.
func (l *Log) StateAt(i int) *Machine {
	l.seek(i)
	return l.at.m.Clone()
}

// StepOf returns the step that token i of the stream belongs to, −1 for the
// program's prompt and for tokens that were not advanced over.
func (l *Log) StepOf(i int) int {
	if i < l.prompt || i >= l.head.at {
		return -1
	}
	l.seekToken(i + 1)
	return l.at.steps - 1
}

// seek moves l.at to the beginning of step i.
func (l *Log) seek(i int) {
	i = max(0, min(i, l.head.steps))
	if l.at.steps > i {
		l.at = reader{}
	}
	l.nearest(func(r *reader) bool { return r.steps <= i })
	for l.at.at < l.head.at && (l.at.steps < i || !l.at.begins(l)) {
		l.at.next(l)
	}
}

// seekToken moves l.at to token i.
func (l *Log) seekToken(i int) {
	if l.at.at > i {
		l.at = reader{}
	}
	l.nearest(func(r *reader) bool { return r.at <= i })
	for l.at.at < min(i, l.head.at) {
		l.at.next(l)
	}
}

// nearest moves l.at to the last checkpoint or mark that is not beyond what is
// sought, unless it is nearer already.
func (l *Log) nearest(before func(*reader) bool) {
	n := sort.Search(len(l.checkpoints), func(i int) bool { return !before(&l.checkpoints[i]) })
	best := &l.checkpoints[n-1]
	for i := range l.marks {
		if m := &l.marks[i]; m.m != nil && m.at > best.at && before(m) {
			best = m
		}
	}
	if l.at.m == nil || best.at > l.at.at {
		l.at = best.clone()
	}
}

// reader is a machine that knows which step it is in.
type reader struct {
	m     *Machine
	at    int // tokens fed
	steps int // steps begun
	from  int // where the last of them begins
	host  bool
	again bool   // it is that of a new context, which says again what was said
	text  bool   // its last token was one of the host's text
	left  bool   // its last token was a call or a return
	in    *instr // its first instruction
}

func (r *reader) clone() reader {
	c := *r
	c.m = r.m.Clone()
	return c
}

// frameBytes is about the size of a frame without its cells.
const frameBytes = 96

// cost is about how many bytes a clone adds to those before it.
func (r *reader) cost() int { return r.m.spent + frameBytes*r.m.depth }

// begins reports whether the next token begins a step.
func (r *reader) begins(l *Log) bool {
	switch {
	case r.at <= l.prompt:
		return r.at == l.prompt
	case !r.m.running:
		return !r.host || r.text != l.isText(r.at)
	case r.m.pending > 0:
		return false
	}
	return r.host || r.left || !r.m.code.instr(r.m.cursor).sameWasm(r.in) || r.renews(l)
}

// renews reports whether a new context begins, in which what later tokens can read is said again.
func (r *reader) renews(l *Log) bool {
	return r.at < l.tokens.Len() && l.tokens.At(r.at) == machine.Ruler(0) && r.at > 0
}

// isHost reports whether the step that begins is the host's.
func (r *reader) isHost(l *Log) bool { return !r.m.running || r.renews(l) }

// isText reports whether a token is text, if it is the host's.
func (l *Log) isText(at int) bool {
	if at >= l.tokens.Len() {
		return false
	}
	t := l.tokens.At(at)
	return t >= firstByte && machine.Class((t-firstByte)>>8) == machine.Out
}

// next feeds the next token.
func (r *reader) next(l *Log) {
	t := l.tokens.At(r.at)
	if r.begins(l) {
		r.steps++
		r.again = t == machine.Ruler(0)
		r.from, r.host = r.at, !r.m.running || r.again
		r.in = r.m.code.instr(r.m.cursor)
	}
	r.text = !r.m.running && l.isText(r.at)
	r.m.Feed(t)
	r.at++
	class := machine.Class((t - firstByte) >> 8)
	r.left = t >= firstByte && (class == machine.Call || class == machine.Ret)
}
