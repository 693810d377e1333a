package trace

import (
	"fmt"

	"wasmformer/engine/internal/machine"
)

// maxNumber bounds how far Describe looks for a number's other bytes; those
// of a real run have at most four.
const maxNumber = 8

// Describe says in a sentence what token i of the stream means: "byte 0x2a:
// the last byte of i32.add's result 300". It is "" beyond the tokens that were
// advanced over.
func (l *Log) Describe(i int) string {
	if i < 0 || i >= l.head.at {
		return ""
	}
	t := l.tokens.At(i)
	if !t.Info().IsByte {
		l.seekToken(i)
		return NameOf(t) + l.single(t)
	}
	from, to := l.numberAround(i)
	var value uint32
	for _, t := range l.tokens.Slice(from, to) {
		value = value<<8 | uint32(t.Info().Byte)
	}
	l.seekToken(from)
	return fmt.Sprintf("byte 0x%02x: %s%s", t.Info().Byte, bytePlace(i-from, to-1-from), l.number(to, value))
}

// numberAround returns the tokens of the number that token i is a byte of.
func (l *Log) numberAround(i int) (from, to int) {
	isCont := func(i int) bool {
		info := l.tokens.At(i).Info()
		return info.IsByte && info.Class == machine.Cont
	}
	for from = i; from > 0 && i-from < maxNumber && isCont(from-1); {
		from--
	}
	for to = i + 1; to < l.head.at && to-i < maxNumber && isCont(to-1) && l.tokens.At(to).Info().IsByte; {
		to++
	}
	return from, to
}

// bytePlace says which byte of a number it is, if there are several.
func bytePlace(i, last int) string {
	switch {
	case last == 0:
		return ""
	case i == last:
		return "the last byte of "
	}
	return fmt.Sprintf("byte %d of ", i+1)
}

// number says what the number is that starts at l.at and ends before token to.
func (l *Log) number(to int, value uint32) string {
	m := l.at.m
	running, cursor := m.running, m.cursor
	in := m.code.instr(cursor)
	info := l.tokens.At(to - 1).Info()
	if info.Class == machine.Cont {
		if to < l.head.at && l.tokens.At(to).Info().IsOp {
			return fmt.Sprintf("the immediate %d of instruction %d, %s", int32(value), cursor, l.tokens.At(to))
		}
		return "a number that has not ended"
	}
	var effect Effect
	if running {
		effect = l.part().Effect
	}
	switch {
	case info.Class == machine.Data:
		return dataText(cursor, value)
	case info.Class == machine.Cell:
		return cellText(cursor, value)
	case !running && info.Class == machine.Out:
		return "text: " + character(uint64(value))
	case !running && info.Class == machine.Jump:
		return fmt.Sprintf("address %d, where the next values go", value)
	case !running && info.Class == machine.Call:
		callee := m.code.instr(int(value)).fn
		return fmt.Sprintf("position %d, where %s begins: the host calls it", value, m.code.name(int(callee)))
	}
	return l.result(in, cursor, effect, value)
}

// result says what an instruction's number is.
func (l *Log) result(in *instr, cursor int, e Effect, value uint32) string {
	name := l.opName(cursor)
	switch e.Kind {
	case Push:
		return fmt.Sprintf("%s's result %d", name, int32(value))
	case Resize:
		return fmt.Sprintf("%s's result: %s", name, e)
	case SetLocal, SetGlobal, Argument, Result, Move:
		return fmt.Sprintf("the value that %s copies: %s", name, e)
	case Store:
		return fmt.Sprintf("the new word 0x%08x that %s makes: %s", value, name, e)
	case Jump:
		return fmt.Sprintf("position %d, where %s goes", e.Index, name)
	case Call:
		return fmt.Sprintf("position %d, where %s begins: %s enters it", e.Index, e.Name, name)
	case Return:
		return fmt.Sprintf("position %d, where %s goes back to", e.Index, name)
	case Output:
		return fmt.Sprintf("a byte of output: %s", e)
	case Error:
		return fmt.Sprintf("a byte of error output: %s", e)
	}
	return fmt.Sprintf("the number %d, which means nothing to %s", value, name)
}

// single says what a token without a number does at l.at, behind its name.
func (l *Log) single(t machine.Token) string {
	m := l.at.m
	info := t.Info()
	name := l.opName(m.cursor)
	switch {
	case info.IsOp:
		return fmt.Sprintf(": instruction %d of the program", m.cursor)
	case info.IsSlot:
		return fmt.Sprintf(": the stack slot of instruction %d, %s", m.cursor, name)
	case t == machine.Begin:
		return ": the host is about to call; cursor and depth become 0"
	case t == machine.Pad:
		return fmt.Sprintf(": fills the prompt to %d tokens, so that division finds every digit", machine.MinPrompt)
	case int(t) < machine.NumRulers():
		return ": a row of the tables that the model reads by position"
	case !info.IsMisc:
		return ": not a token of the vocabulary"
	case info.Code == machine.Host:
		return ": the program asks its host, or waits for its next word"
	case info.Code == machine.Halt:
		return ": the host's call has returned"
	case info.Code > machine.Halt:
		return fmt.Sprintf(": %s ends the run", name)
	}
	e := l.part().Effect
	next := ""
	if info.Code == machine.Skip {
		next = ", and the next instruction is skipped"
	}
	switch e.Kind {
	case Stay:
		return fmt.Sprintf(": %s does not jump%s", name, next)
	case Nothing:
		return fmt.Sprintf(": %s is done%s", name, next)
	}
	return fmt.Sprintf(": %s is done, its value by reference: %s%s", name, e, next)
}

// opName is the name of the machine instruction at a position.
func (l *Log) opName(position int) string {
	in, ok := l.program.At(position)
	if !ok {
		return "nothing"
	}
	return machine.Ops()[in.Op].Name
}

// cellText says what the host writes into a cell.
func cellText(address int, v uint32) string {
	tables := machine.TableCell
	switch argument := address - machine.FrameBase(1); {
	case address == machine.SizeCell:
		return fmt.Sprintf("the memory's size, %s", pages(uint64(v)))
	case address < tables+machine.MaxTables:
		return fmt.Sprintf("the size of table %d, %d", address-tables, v)
	case address >= machine.FirstGlobal && address < machine.MaxGlobals:
		return fmt.Sprintf("global %d's first value %d", address-machine.FirstGlobal, int32(v))
	case argument >= 0 && argument < machine.FrameCells:
		return fmt.Sprintf("argument %d, the number %d", argument, int32(v))
	}
	return fmt.Sprintf("the value of cell %d, %d", address, int32(v))
}

// dataText says what the host writes into a word.
func dataText(address int, v uint32) string {
	const tables = machine.FunctionWords + machine.TableWords
	switch function := address - machine.FunctionWords; {
	case function < 0:
		return fmt.Sprintf("the memory word at 0x%x, 0x%08x", 4*address, v)
	case address >= machine.AnswerWords && address < machine.SegmentWords:
		return fmt.Sprintf("word %d of the host's answer, 0x%08x", address-machine.AnswerWords, v)
	case address >= machine.SegmentWords:
		return fmt.Sprintf("word %d of the passive segments, 0x%08x", address-machine.SegmentWords, v)
	case address >= machine.HostWords:
		return fmt.Sprintf("word %d of the host's input, 0x%08x", address-machine.HostWords, v)
	case address >= tables:
		return fmt.Sprintf("element %d of table %d, function reference %d",
			(address-tables)%machine.TableWords, (address-tables)/machine.TableWords, v)
	case function%2 == 0:
		return fmt.Sprintf("the type of function reference %d, %d", function/2, v)
	default:
		return fmt.Sprintf("the position of function reference %d, %d", function/2, v)
	}
}
