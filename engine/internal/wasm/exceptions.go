package wasm

// exceptions has the rules of instructions that throw and catch.
func (c *checker) exceptions() {
	in := c.in
	c.m.Throws = true
	switch in.Op {
	case OpThrow:
		c.popAll(c.tag(uint32(in.Imm)).Params)
		c.unreachable()
	case OpThrowRef:
		c.pop(Exnref)
		c.unreachable()
	case OpTryTable:
		for _, clause := range in.Catches {
			c.clause(clause)
		}
		c.block()
	case OpTry:
		c.block()
	case OpCatch, OpCatchAll:
		if op := c.top().op; op != OpTry && op != OpCatch {
			c.invalid("no try before it in this block")
		}
		c.open(in.Op, c.close().bt)
		c.vals = c.vals[:c.top().height] // the block's parameters are for the try
		if in.Op == OpCatch {
			c.push(c.tag(uint32(in.Imm)).Params...)
		}
	case OpRethrow:
		c.label(in.Imm)
		if op := c.ctrl[uint64(len(c.ctrl))-1-in.Imm].op; op != OpCatch && op != OpCatchAll {
			c.invalid("invalid rethrow label %d: no catch", in.Imm)
		}
		c.unreachable()
	case OpDelegate:
		if c.top().op != OpTry {
			c.invalid("no try before it in this block")
		}
		f := c.close()
		c.label(in.Imm)
		c.push(c.m.BlockSignature(f.bt).Results...)
	}
}

// tag is the type of what the exceptions of a tag carry.
func (c *checker) tag(i uint32) FuncType {
	if int64(i) >= int64(len(c.m.Tags)) {
		c.invalid("unknown tag %d, %s", i, have(len(c.m.Tags)))
	}
	return c.m.TagType(i)
}

// clause checks that a clause's label takes what the exception brings.
func (c *checker) clause(clause Catch) {
	var brings []ValueType
	if !clause.All {
		brings = c.tag(clause.Tag).Params
	}
	if clause.Ref {
		brings = append(brings[:len(brings):len(brings)], Exnref.nonNull())
	}
	if types := c.label(uint64(clause.Label)); !matchAll(brings, types) {
		c.invalid("type mismatch: %s brings (%s), label %d takes (%s)", clause, typeList(brings), clause.Label, typeList(types))
	}
}
