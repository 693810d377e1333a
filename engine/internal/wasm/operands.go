package wasm

// Operands returns what an instruction of a body pops and pushes, if it has a fixed
// signature: [Opcode.Signature], with addresses of the memory's or the table's type. The
// slices are shared: they must not be changed.
func (m *Module) Operands(in *Instr) (params, results []ValueType) {
	row := in.Op.info()
	params, results = row.fn.Params, row.fn.Results
	if in.Op == OpRefFunc {
		return params, single(m.refFunc(in.Imm))
	}
	var wide []bool // by operand, whether it is an address of 64 bits
	switch {
	case row.imm == immMemArg, row.imm == immMemArgLane:
		wide = []bool{m.Memories[in.Memory].Is64}
	case in.Op == OpMemoryGrow:
		wide = []bool{m.Memories[in.Memory].Is64}
	case in.Op == OpMemoryFill:
		is64 := m.Memories[in.Memory].Is64
		wide = []bool{is64, false, is64}
	case in.Op == OpMemoryInit:
		wide = []bool{m.Memories[in.Memory].Is64}
	case in.Op == OpMemoryCopy:
		to, from := m.Memories[in.Memory].Is64, m.Memories[in.Imm].Is64
		wide = []bool{to, from, to && from}
	case in.Op == OpTableInit:
		wide = []bool{m.Tables[in.Imm2].Limits.Is64}
	case in.Op == OpTableCopy:
		to, from := m.Tables[in.Imm].Limits.Is64, m.Tables[in.Imm2].Limits.Is64
		wide = []bool{to, from, to && from}
	}
	copied := false
	for i, is64 := range wide {
		if !is64 {
			continue
		}
		if !copied {
			params, copied = append([]ValueType(nil), params...), true
		}
		params[i] = I64
	}
	switch {
	case in.Op == OpMemorySize || in.Op == OpMemoryGrow:
		results = single(m.Memories[in.Memory].Address())
	case in.Op == OpTableSize:
		results = single(m.Tables[in.Imm].Limits.Address())
	}
	return params, results
}

// refFunc is the type of the reference to a function, with the index as it stands in the
// function section.
func (m *Module) refFunc(index uint64) ValueType { return refTo(m.Funcs[index], false) }
