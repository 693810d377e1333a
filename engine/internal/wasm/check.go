package wasm

import (
	"slices"
	"sort"
)

// checker is the type checker of the specification's appendix: it walks a body
// once, with a stack of operand types and a stack of open blocks.
type checker struct {
	d    *decoder
	m    *Module
	in   *Instr // the one being checked
	vals []ValueType
	ctrl []frame

	params []ValueType
	locals []LocalRun
	ends   []uint32 // ends[i] is the number of locals in locals[:i+1]

	// Locals that can't be null have no value before they are set: those that are, and
	// in which order they were; nil for functions that have none of them.
	set  map[uint64]bool
	sets []uint64
}

// frame is an open block. It is kept small: one may stand for two bytes of input.
type frame struct {
	bt          BlockType
	height      uint32 // of vals where the block begins
	sets        uint32 // of checker.sets, likewise
	op          Opcode // OpBlock for the body as a whole
	unreachable bool   // the rest of the block can't run, so its stack is polymorphic
}

// anyType is the type of an operand that unreachable code makes up. It matches
// every type, and 0 is the code of none.
const anyType ValueType = 0

// anyRef is that of an operand of which only is known that it is a reference.
const anyRef ValueType = 1 << 8

// begin begins a body.
func (c *checker) begin(d *decoder, locals []LocalRun) {
	c.d, c.m, c.in = d, d.m, &d.in
	c.vals, c.ctrl = c.vals[:0], c.ctrl[:0]
	c.setLocals(locals)
	// The body is a block that yields the results. Its parameters are locals, so
	// unlike a block's they don't begin on the stack.
	c.ctrl = append(c.ctrl, frame{op: OpBlock, bt: BlockType{Kind: BlockIndex, Index: d.m.Funcs[d.fn]}})
}

func (c *checker) setLocals(runs []LocalRun) {
	c.params = c.m.FuncType(uint32(c.d.fn)).Params
	c.locals, c.ends = runs, c.ends[:0]
	c.set, c.sets = nil, c.sets[:0]
	total := uint32(0)
	for _, run := range runs {
		total += run.Count
		c.ends = append(c.ends, total)
		if run.Type.IsRef() && !run.Type.Nullable() && c.set == nil {
			c.set = map[uint64]bool{}
		}
	}
}

// local returns the type of the local that the instruction names. It searches
// the runs: spread out, ten bytes of input would ask for 50,000 types.
func (c *checker) local() ValueType {
	i, params := c.in.Imm, uint64(len(c.params))
	if i < params {
		return c.params[i]
	}
	run := sort.Search(len(c.ends), func(k int) bool { return uint64(c.ends[k]) > i-params })
	if run == len(c.ends) {
		n := len(c.params)
		if run > 0 {
			n += int(c.ends[run-1])
		}
		c.invalid("unknown local %d, %s", i, have(n))
	}
	return c.locals[run].Type
}

// invalid ends the decoding with an error at the current instruction.
func (c *checker) invalid(format string, args ...any) {
	c.d.invalid(c.in.Offset, c.in.Op.String()+": "+format, args...)
}

// top is the innermost open block.
func (c *checker) top() *frame { return &c.ctrl[len(c.ctrl)-1] }

func (c *checker) push(types ...ValueType) {
	if len(c.vals)+len(types) > maxStack {
		c.d.unsupported(c.in.Offset, "%s: more than %d operands are not supported", c.in.Op, maxStack)
	}
	c.vals = append(c.vals, types...)
}

// pop takes an operand of type want off the stack, any type if want is anyType,
// and returns its type.
func (c *checker) pop(want ValueType) ValueType {
	t := c.peek(0, want)
	c.shrink(1)
	return t
}

func (c *checker) popAll(types []ValueType) {
	c.peekAll(types)
	c.shrink(len(types))
}

// shrink takes n operands off the stack. Those that it lacks are what
// unreachable code made up.
func (c *checker) shrink(n int) {
	c.vals = c.vals[:max(int(c.top().height), len(c.vals)-n)]
}

// peekAll checks that types are on the stack, the last on top.
func (c *checker) peekAll(types []ValueType) {
	f := c.top()
	found := len(c.vals) - int(f.height)
	// One comparison settles the usual case; calls may have 1,000 parameters.
	if found >= len(types) && slices.Equal(c.vals[len(c.vals)-len(types):], types) {
		return
	}
	for i := range types {
		if i == found && f.unreachable {
			return // the rest is made up, and fits
		}
		c.peek(i, types[len(types)-1-i])
	}
}

// retype gives the operands of a branch that may not be taken the label's types.
func (c *checker) retype(types []ValueType) {
	c.popAll(types)
	c.push(types...)
}

// peek checks that the operand below depth others has type want, and returns the
// type it has.
func (c *checker) peek(depth int, want ValueType) ValueType {
	at := len(c.vals) - 1 - depth
	if at < int(c.top().height) {
		if !c.top().unreachable {
			c.invalid("type mismatch: want %s on the stack, found nothing", want)
		}
		return anyType
	}
	t := c.vals[at]
	if !t.Matches(want) {
		c.invalid("type mismatch: want %s on the stack, found %s", want, t)
	}
	return t
}

// open begins the block of the current instruction.
func (c *checker) open(op Opcode, bt BlockType) {
	if len(c.ctrl) > maxBlocks {
		c.d.unsupported(c.in.Offset, "%s: more than %d open blocks are not supported", c.in.Op, maxBlocks)
	}
	c.ctrl = append(c.ctrl, frame{op: op, height: uint32(len(c.vals)), sets: uint32(len(c.sets)), bt: bt})
	c.push(c.m.BlockSignature(bt).Params...)
}

// close ends the innermost block, and leaves the stack as it was before it.
func (c *checker) close() frame {
	f := *c.top()
	c.popAll(c.m.BlockSignature(f.bt).Results)
	if extra := len(c.vals) - int(f.height); extra > 0 {
		c.invalid("type mismatch: values left on the stack at the end of the block: %s", c.valsText(extra))
	}
	c.ctrl = c.ctrl[:len(c.ctrl)-1]
	for _, i := range c.sets[f.sets:] {
		delete(c.set, i)
	}
	c.sets = c.sets[:f.sets]
	return f
}

// valsText lists the last n operand types, in short.
func (c *checker) valsText(n int) string {
	const most = 8
	if n <= most {
		return typeList(c.vals[len(c.vals)-n:])
	}
	return "..., " + typeList(c.vals[len(c.vals)-most:])
}

// unreachable marks the rest of the innermost block as unreachable.
func (c *checker) unreachable() {
	f := c.top()
	c.vals = c.vals[:f.height]
	f.unreachable = true
}

// label returns the types that a branch to label n carries: a loop's parameters,
// because it goes to the loop's beginning, any other block's results.
func (c *checker) label(n uint64) []ValueType {
	if n >= uint64(len(c.ctrl)) {
		c.invalid("unknown label %d, %s", n, have(len(c.ctrl)))
	}
	f := c.ctrl[uint64(len(c.ctrl))-1-n]
	t := c.m.BlockSignature(f.bt)
	if f.op == OpLoop {
		return t.Params
	}
	return t.Results
}
