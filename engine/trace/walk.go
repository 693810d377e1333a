package trace

import (
	"strings"

	"wasmformer/engine/internal/lower"
	"wasmformer/engine/internal/machine"
	"wasmformer/engine/internal/wasm"
)

// Mix says what sort of instruction a step is, for who counts them.
type Mix uint8

// The sorts, by the instruction's name in the text format.
const (
	MixValues  Mix = iota // constants, locals, globals, drop, select
	MixNumbers            // arithmetic, comparisons, conversions
	MixMemory             // loads, stores, memory and tables
	MixControl            // blocks, branches, unreachable
	MixCalls              // calls, returns, and the ends of functions
	MixOthers             // the host's, and the machine's own
	MixCount   = iota
)

// Visit is a step as a walk passes it: quicker to make than a [Step]. What it
// holds is used again for the next one.
type Visit struct {
	Step    int
	Depth   int // before the step
	Func    int // −1 outside all, and for the host
	Instr   int // in the function's body, −1 for none
	Mix     Mix
	Outputs int       // bytes that it printed
	Touches []Touch   // of the first memory
	Changes []Written // cells and words that it wrote
}

// Touch is an access to memory.
type Touch struct {
	Address uint32
	Width   uint8 // bytes
	Write   bool
}

// Space says what was written.
type Space uint8

// The spaces. Cells are as [Machine.Locals] and [Machine.Global] number them; an
// i64 or f64 has two.
const (
	LocalSpace  Space = iota // Index is a cell of the innermost frame of Func
	GlobalSpace              // Index is a global's cell
	WordSpace                // Index is a word of the first memory
)

// Written is a cell or word that was written, with what it held and holds.
type Written struct {
	Space      Space
	Func       int
	Index      int
	Old, Value uint32
}

// memoryWords is how many words the first memory can have; others, and tables,
// stand beyond.
const memoryWords = 4096 << 14

// place is what a walk knows of an instruction of the program.
type place struct {
	mix  Mix
	load uint8 // bytes that it reads from memory
}

// places are those of all instructions, made by the first walk.
func (l *Log) placesOf() []place {
	if len(l.places) == l.program.Len() {
		return l.places
	}
	l.places = make([]place, l.program.Len())
	for i, in := range l.program.Instrs(0) {
		f := &machine.Ops()[in.Op].Features
		p := place{mix: mixOf(l.program, in)}
		if f.Load != 0 && f.Linear != 0 {
			p.load = uint8(f.Width)
		}
		l.places[i] = p
	}
	return l.places
}

func mixOf(p *lower.Program, in lower.Instr) Mix {
	w, ok := p.Source(in)
	if !ok {
		return MixOthers
	}
	switch w.Op {
	case wasm.OpCall, wasm.OpCallIndirect, wasm.OpReturn, wasm.OpCallRef, wasm.OpReturnCall, wasm.OpReturnCallIndirect, wasm.OpReturnCallRef:
		return MixCalls
	case wasm.OpDrop, wasm.OpSelect:
		return MixValues
	}
	name := w.Op.String()
	kind, what, dotted := strings.Cut(name, ".")
	switch {
	case kind == "local", kind == "global", kind == "ref", what == "const", kind == "select":
		return MixValues
	case kind == "memory", kind == "table", kind == "data", kind == "elem", strings.HasPrefix(what, "load"), strings.HasPrefix(what, "store"):
		return MixMemory
	case dotted:
		return MixNumbers
	case name == "end" && endsFunction(in):
		return MixCalls
	}
	return MixControl
}

// endsFunction reports whether an end is a function's: it returns.
func endsFunction(in lower.Instr) bool {
	f := &machine.Ops()[in.Op].Features
	return f.Return != 0 || f.DestCaller != 0
}

// Walk passes the steps from, from+1, … before to, until f reports false. It takes
// about a second for ten million tokens; going on where the last walk ended is
// quick.
func (l *Log) Walk(from, to int, f func(*Visit) bool) {
	if from < 0 || from >= l.head.steps {
		return
	}
	places := l.placesOf()
	l.seek(from)
	r, v := &l.at, &Visit{}
	for i := from; i < to && r.at < l.head.at; i++ {
		in := r.m.code.instr(r.m.cursor)
		*v = Visit{Step: i, Depth: r.m.depth, Func: int(in.fn), Instr: int(in.at), Mix: MixOthers, Touches: v.Touches[:0], Changes: v.Changes[:0]}
		if r.isHost(l) {
			v.Func, v.Instr = -1, -1
		} else if at := r.m.cursor; at >= 0 && at < len(places) {
			v.Mix = places[at].mix
		}
		for first := true; r.at < l.head.at && (first || !r.begins(l)); first = false {
			l.pass(v, places)
		}
		if !f(v) {
			return
		}
	}
}

// pass moves l.at over one machine instruction, or one number of the host, and
// notes what it did.
func (l *Log) pass(v *Visit, places []place) {
	r := &l.at
	m, at := r.m, r.m.cursor
	in, address, depth, running, outputs := m.code.instr(at), m.address(r.m.code.instr(at)), m.depth, !r.isHost(l), m.outputs
	w := Written{Index: int(in.imm), Func: int(in.fn)}
	known := false
	switch {
	case !running:
		if at < memoryWords {
			w.Old = m.words.get(uint64(at))
		}
	case in.to == toLocal:
		w.Space, w.Old, known = LocalSpace, m.frames[depth].cells.get(w.Index), true
	case in.to == toGlobal && in.imm >= machine.FirstGlobal:
		w.Space, w.Old, known = GlobalSpace, m.globals.get(w.Index), true
		w.Index -= machine.FirstGlobal
	case in.to == toMemory || in.to == toNextWord:
		w.Space, w.Index = WordSpace, int(address/4)
		if in.to == toNextWord {
			w.Index++
		}
		w.Old, known = m.words.get(uint64(w.Index)), in.base == 0 && w.Index < memoryWords
	}
	var t Token
	for open := true; open && r.at < l.head.at; open = m.pending > 0 {
		t = l.tokens.At(r.at)
		r.next(l)
	}
	v.Outputs += int(m.outputs - outputs)
	switch {
	case m.pending > 0: // cut off
	case !running:
		if c := machine.Class((t - firstByte) >> 8); t >= firstByte && c == machine.Data && at < memoryWords && !r.again {
			v.Touches = append(v.Touches, Touch{uint32(4 * at), 4, true})
			v.Changes = append(v.Changes, Written{Space: WordSpace, Func: -1, Index: at, Old: w.Old, Value: m.words.get(uint64(at))})
		}
	case known:
		l.wrote(v, in, w, address, depth)
	default:
		if at >= 0 && at < len(places) && places[at].load > 0 && in.base == 0 && address < memoryWords*4 {
			v.Touches = append(v.Touches, Touch{uint32(address), places[at].load, false})
		}
	}
}

// wrote notes what an instruction has written.
func (l *Log) wrote(v *Visit, in *instr, w Written, address uint64, depth int) {
	m := l.at.m
	switch w.Space {
	case LocalSpace:
		if depth > m.depth {
			return
		}
		w.Value = m.frames[depth].cells.get(w.Index)
	case GlobalSpace:
		w.Value = m.globals.get(w.Index + machine.FirstGlobal)
	case WordSpace:
		w.Value = m.words.get(uint64(w.Index))
		if e := in.storeEffect(w.Value, address); e.Kind == Store {
			v.Touches = append(v.Touches, Touch{uint32(e.Index), uint8(e.Width), true})
		}
	}
	v.Changes = append(v.Changes, w)
}
