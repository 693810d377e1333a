package trace

import (
	"wasmformer/engine/internal/lower"
	"wasmformer/engine/internal/machine"
	"wasmformer/engine/internal/seed"
)

// Machine is the state of a run as its tokens tell it.
type Machine struct {
	// Output, if set, is called with each byte of output.
	Output func(byte)

	code    *code
	cursor  int
	depth   int
	byteAt  uint32 // where the seed's data goes on
	number  uint32 // of the bytes that have come since the last other token
	pending int    // how many these are
	imm     value  // of the latest instruction that the host gave
	running bool   // the host's call has begun and not ended
	begun   bool   // the last token without a number was a begin
	opening bool   // the host opens calls again that had begun before
	ended   bool
	end     machine.Code // why

	globals cells
	frames  []frame // by depth; at least one more than depth
	words   memory
	owner   *owner // of what this machine may write to

	instructions uint64
	outputs      uint64
	spent        int // bytes of copies since the last Clone, of what was shared with it
}

// frame is what belongs to one call. Its cells are the locals.
type frame struct {
	fn             int32 // −1 for the frame outside all calls
	returnTo, call int   // where the caller goes on, and its slot of the first argument
	entry          int   // position that was called
	cells, slots   cells
}

// NewMachine returns a machine that has seen no token, not even the prompt's. Logs
// give machines: [Log.StateAt].
func NewMachine(p *lower.Program) *Machine {
	m := &Machine{code: newCode(p), owner: new(owner)}
	m.begin()
	return m
}

// begin is the state in which the host calls.
func (m *Machine) begin() {
	m.cursor, m.depth, m.running, m.ended, m.opening = 0, 0, false, false, false
	m.reach(0)
}

// forget is the state before a context's first token. What has run stays counted.
func (m *Machine) forget() {
	m.globals, m.frames, m.words = cells{}, nil, memory{}
	m.begin()
}

// reach makes sure that there are frames to one beyond a depth.
func (m *Machine) reach(depth int) {
	for len(m.frames) < depth+2 {
		m.frames = append(m.frames, frame{fn: -1})
	}
}

// Clone returns a machine in the same state, without its Output. It costs
// little: the two share what neither has written since, and can go on in
// different goroutines.
func (m *Machine) Clone() *Machine {
	c := *m
	c.Output = nil
	c.frames = append([]frame(nil), m.frames[:m.depth+2]...)
	c.words = m.words.clone()
	c.owner, m.owner = new(owner), new(owner)
	c.spent, m.spent = 0, 0
	return &c
}

var (
	firstByte = machine.ByteToken(machine.Cont, 0)
	commit    = machine.MiscToken(machine.Commit)
	skip      = machine.MiscToken(machine.Skip)
)

// Feed follows one token of the stream, be it the prompt's, the model's or
// the host's.
func (m *Machine) Feed(t Token) {
	switch {
	case t >= firstByte && int(t) < machine.VocabSize:
		m.number = m.number<<8 | uint32(byte(t-firstByte))
		m.pending++
		class := machine.Class((t - firstByte) >> 8)
		if class == machine.Cont {
			return
		}
		m.closeNumber(class)
	case t == commit, t == skip:
		in := m.code.instr(m.cursor)
		m.count(in, in.class)
		m.set(in, m.reference(in), lower.Elsewhere)
		m.cursor++
		if t == skip {
			m.cursor++
		}
	default:
		m.other(t)
	}
	m.number, m.pending = 0, 0
}

// closeNumber follows the last byte of a number.
func (m *Machine) closeNumber(class machine.Class) {
	in := m.code.instr(m.cursor)
	switch class {
	case machine.Final, machine.Last:
		m.count(in, in.class)
		m.set(in, m.said(), lower.OnStack)
		m.cursor++
		if class == machine.Last {
			m.cursor++
		}
	case machine.Jump:
		m.count(in, class)
		m.jump()
		if m.running { // by a tail call, to another function
			m.frames[m.depth].fn = m.code.instr(m.cursor).fn
		}
	case machine.Call:
		m.count(in, class)
		m.enter(in)
	case machine.Ret:
		m.count(in, class)
		m.depth = max(m.depth-1, 0)
		m.running = true // also when the host has answered a call
		m.cursor = m.code.program.Target().Position(m.number)
	case machine.Err:
		m.count(in, class)
		m.cursor++
	case machine.Out:
		m.cursor++
		if !m.running { // the host's text
			break
		}
		m.count(in, class)
		m.outputs++
		if m.Output != nil {
			m.Output(byte(m.number))
		}
	case machine.Data:
		m.hostWrites()
		if m.narrow() {
			m.hostByte(byte(m.number))
			break
		}
		m.setWord(uint64(m.cursor), m.said())
		m.cursor++
	case machine.Cell:
		if m.narrow() {
			m.count(in, class)
			m.write(&m.globals, machine.SizeCell, m.said())
			m.cursor++
			break
		}
		m.hostWrites()
		m.setCell(m.cursor)
		m.cursor++
	}
}

// other follows the tokens without a number.
func (m *Machine) other(t machine.Token) {
	begun := m.begun && m.cursor == 0 && m.pending == 0 // right before
	m.begun = t == machine.Begin
	switch info := t.Info(); {
	case t == machine.Ruler(0):
		m.forget()
	case m.begun:
		m.begin()
	case t == machine.Pad && m.opening: // all are open
		m.opening, m.running = false, true
	case t == machine.Pad:
		m.opening = begun
	case info.IsOp:
		m.imm = m.said()
		m.cursor++ // in the prompt the cursor numbers instructions
	case info.IsMisc:
		in := m.code.instr(m.cursor)
		m.count(in, in.class)
		m.running = false
		if info.Code != machine.Host {
			m.ended, m.end = true, info.Code
		}
	}
}

// hostWrites notes that it is the host who speaks, even if the run has not
// ended.
func (m *Machine) hostWrites() { m.running = false }

// count counts an instruction if one ends with a token of a class.
func (m *Machine) count(in *instr, class machine.Class) {
	if m.running && in.first && (in.class == class || m.narrow()) {
		m.instructions++
	}
}

// enter follows a call to the number, by the host or by an instruction.
func (m *Machine) enter(in *instr) {
	if m.depth < machine.MaxDepth {
		m.depth++
	}
	m.reach(m.depth)
	f := &m.frames[m.depth]
	f.returnTo, f.call = m.cursor+1, int(in.call)
	m.cursor = m.code.program.Target().Position(m.number)
	f.entry = m.cursor
	f.fn = m.code.instr(m.cursor).fn
	// The arguments are there already; other locals begin as 0.
	params := m.code.params(f.fn)
	if m.narrow() && m.running { // where the caller's operands are
		for i := range params {
			m.write(&f.cells, i, m.frames[m.depth-1].slots.value(f.call+i))
		}
	}
	f.cells.truncate(params)
	f.slots.truncate(0)
	m.frames[m.depth+1].cells.truncate(0)
	m.running, m.ended = !m.opening, false
}

// said is the number whose bytes have come.
func (m *Machine) said() value { return lower.ValueOf(m.number, m.pending) }

// reference is the value of an instruction that is closed without bytes.
func (m *Machine) reference(in *instr) value {
	switch in.from {
	case fromImm:
		return value(in.imm)
	case fromLocal:
		return m.frames[m.depth].cells.value(int(in.imm))
	case fromGlobal:
		return m.globals.value(int(in.imm))
	case fromA:
		return m.frames[m.depth].slots.value(int(in.operand[0]))
	case fromB:
		return m.frames[m.depth].slots.value(int(in.operand[1]))
	case fromHost:
		return m.imm
	}
	return 0
}

// slot is the value of a stack slot in the current frame.
func (m *Machine) slot(i int16) uint32 { return m.frames[m.depth].slots.get(int(i)) }

// set puts an instruction's value where it belongs; place says where its bytes stand, if that
// is the stack.
func (m *Machine) set(in *instr, v value, place lower.Place) {
	switch in.to {
	case toStack:
		m.write(&m.frames[m.depth].slots, int(in.dest), v.On(place))
	case toCaller:
		m.setSlot(m.depth-1, m.frames[m.depth].call+int(in.imm), v, place)
	case toResult:
		m.setSlot(m.depth, int(in.dest), v, place)
		m.setSlot(m.depth-1, m.frames[m.depth].call, v, place)
	case toLocal:
		m.write(&m.frames[m.depth].cells, int(in.imm), v)
	case toArgument:
		m.write(&m.frames[m.depth+1].cells, int(in.imm), v)
	case toGlobal:
		m.write(&m.globals, int(in.imm), v)
	case toMemory:
		if m.narrow() {
			m.setBytes(m.address(in), uint32(v), int(in.width))
			break
		}
		m.setWord(m.address(in)/4, v)
	case toNextWord:
		m.setWord(m.address(in)/4+1, v)
	}
}

// setCell puts the number into the cell at an address of the machine.
func (m *Machine) setCell(address int) {
	if address < machine.MaxGlobals {
		m.write(&m.globals, address, m.said())
		return
	}
	depth, i := address/machine.FrameCells-1, address%machine.FrameCells
	// The host has no business in frames deeper than the one that it calls.
	if depth <= m.depth+1 {
		m.write(&m.frames[depth].cells, i, m.said())
	}
}

// address is the first byte that a load or store moves. Tables stand beyond
// memory, in words.
func (m *Machine) address(in *instr) uint64 {
	if in.element && m.narrow() {
		return 4*(machine.FunctionWords+(uint64(in.imm)+1)*machine.TableWords) + uint64(m.slot(in.operand[0]))
	}
	if in.element {
		return 4 * (machine.FunctionWords + (uint64(in.imm)+1)*machine.TableWords + uint64(m.slot(in.operand[0])))
	}
	return uint64(m.slot(in.operand[0])) + uint64(in.imm) + in.base
}

func (m *Machine) setWord(address uint64, v value) {
	m.spent += m.words.set(address, v.On(0), m.owner)
}

// setSlot puts a value on the stack of the frame at a depth, if there is one.
func (m *Machine) setSlot(depth, i int, v value, place lower.Place) {
	if depth >= 0 {
		m.write(&m.frames[depth].slots, i, v.On(place))
	}
}

func (m *Machine) write(c *cells, i int, v value) { m.spent += c.set(i, v, m.owner) }

// narrow reports whether the program is for the seed's machine.
func (m *Machine) narrow() bool { return m.code.program.Target() == lower.Seed }

// jump follows a jump to the number. The host of the seed's machine says by one where
// data goes.
func (m *Machine) jump() {
	m.cursor = m.code.program.Target().Position(m.number)
	if !m.running {
		m.byteAt = m.number
	}
}

// hostByte writes a byte where the host's data goes on: to memory and what stands behind
// it, or to a cell.
func (m *Machine) hostByte(b byte) {
	at := m.byteAt
	m.byteAt++
	word := seed.WordAddress(at)
	if word < 0 {
		cell := int(at-seed.GlobalBytes) / 4
		m.write(&m.globals, cell, value(withByte(m.globals.get(cell), at%4, b)))
		return
	}
	m.setWord(uint64(word), value(withByte(m.words.get(uint64(word)), at%4, b)))
}

// setBytes writes the lowest bytes of a number to memory.
func (m *Machine) setBytes(at uint64, v uint32, width int) {
	for ; width > 0; width-- {
		m.setWord(at/4, value(withByte(m.words.get(at/4), uint32(at%4), byte(v))))
		at, v = at+1, v>>8
	}
}

// withByte is a word with another byte in it.
func withByte(word, i uint32, b byte) uint32 {
	return word&^(0xff<<(8*i)) | uint32(b)<<(8*i)
}
