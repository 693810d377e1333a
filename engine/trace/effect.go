package trace

import (
	"fmt"
	"strconv"
	"strings"
	"unicode/utf8"

	"wasmformer/engine/internal/machine"
	"wasmformer/engine/internal/wasm"
	"wasmformer/engine/printable"
)

// Kind says what an instruction did.
type Kind uint8

// The kinds, and which fields of an [Effect] they use.
const (
	Nothing   Kind = iota
	Push           // Value, to stack slot Index
	Move           // Value, to stack slot Index, where a branch's target expects it
	SetLocal       // Value, to local Index
	SetGlobal      // Value, to global Index
	Resize         // the memory to Value pages
	Argument       // Value, argument Index of the call to come
	Result         // Value, result Index of the return to come
	Store          // Value, Width bytes from address Index on
	Jump           // to position Index
	Stay           // a branch that is not taken
	Call           // Func, at position Index, with Values
	Return         // to Func, at position Index, with Values
	Output         // Value, a byte
	Error          // Value, a byte of error output
	End            // Code: halt, exit or a trap
	Text           // Name, what the host says
	// Answer is the host's to Func, an import: results Values, Width bytes in words written
	// to memory, the first at address Index, Value pages if it has resized the memory, and
	// Code if it has ended the run.
	Answer
)

// Effect is what an instruction did, as its tokens tell.
type Effect struct {
	Kind   Kind
	Index  int
	Value  uint64
	Width  int
	Values []uint32
	Func   int
	Name   string // of Func, or the text
	Code   Code
	Type   wasm.ValueType   // of Value, 0 if it is a word that no type is known of
	Types  []wasm.ValueType // of what Values are the words of
}

// beforePart is what must be looked at before an instruction's tokens: its
// value if they have no bytes, the address that it accesses, the number so far.
type beforePart struct {
	value, number uint32
	cursor        int
	address       uint64
}

// effect is what an instruction did that token t has closed. The machine is
// past it.
func (m *Machine) effect(in *instr, t machine.Token, before beforePart) Effect {
	info := t.Info()
	switch {
	case t == commit, t == skip:
		if in.class == machine.Jump {
			return Effect{Kind: Stay}
		}
		return in.valueEffect(before.value, m.words.get(before.address/4), before.address)
	case info.IsMisc:
		return Effect{Kind: End, Code: info.Code}
	case !info.IsByte:
		return Effect{}
	}
	switch info.Class {
	case machine.Final, machine.Last:
		if m.narrow() && in.to == toMemory {
			return Effect{Kind: Store, Index: int(before.address), Width: int(in.width), Value: uint64(before.number)}
		}
		return in.valueEffect(before.number, before.number, before.address)
	case machine.Jump:
		if m.narrow() && m.cursor == before.cursor+1 {
			return Effect{Kind: Stay}
		}
		return Effect{Kind: Jump, Index: m.cursor}
	case machine.Cell:
		return Effect{Kind: Resize, Value: uint64(before.number)}
	case machine.Call:
		fn := int(m.frames[m.depth].fn)
		e := Effect{Kind: Call, Index: m.cursor, Func: fn, Name: m.code.name(fn)}
		if m.narrow() {
			e.Values = m.frames[m.depth].cells.first(m.code.params(int32(fn)))
		}
		return e
	case machine.Ret:
		fn := int(m.frames[m.depth].fn)
		e := Effect{Kind: Return, Index: m.cursor, Func: fn, Name: m.code.name(fn)}
		if m.narrow() && in.fn >= 0 {
			for i := range cellsOf(funcType(m.code.program, int(in.fn)).Results) {
				e.Values = append(e.Values, m.frames[m.depth].slots.get(m.frames[m.depth+1].call+i))
			}
		}
		return e
	case machine.Out:
		return Effect{Kind: Output, Value: uint64(info.Byte)}
	case machine.Err:
		return Effect{Kind: Error, Value: uint64(info.Byte)}
	}
	return Effect{}
}

// valueEffect is the effect of putting a value, or a store's new word, where
// it belongs.
func (in *instr) valueEffect(v, word uint32, address uint64) Effect {
	e := Effect{Index: int(in.imm), Value: uint64(v)}
	switch in.to {
	case toStack:
		e.Kind, e.Index = Push, int(in.dest)
		if in.from == fromA {
			e.Kind = Move
		}
	case toResult:
		e.Kind, e.Index = Push, int(in.dest)
	case toCaller:
		e.Kind = Result
	case toLocal:
		e.Kind = SetLocal
	case toArgument:
		e.Kind = Argument
	case toGlobal:
		e.Kind, e.Index = SetGlobal, int(in.imm)-machine.FirstGlobal
		if in.imm == machine.SizeCell {
			e.Kind, e.Index = Resize, 0
		}
	case toMemory, toNextWord:
		return in.storeEffect(word, address)
	default:
		return Effect{}
	}
	return e
}

// storeEffect is a store, or its part that falls into one word.
func (in *instr) storeEffect(word uint32, address uint64) Effect {
	skipped := int(address % 4)
	width := min(int(in.width), 4-skipped)
	if in.to == toNextWord {
		address += 4 - uint64(skipped)
		width, skipped = int(in.width)-width, 0
		if width <= 0 {
			return Effect{} // the model would have skipped it
		}
	}
	value := uint64(word) >> (8 * skipped) & (1<<(8*width) - 1)
	return Effect{Kind: Store, Index: int(address), Width: width, Value: value}
}

// hostEffect is the call that the host has made, if it has.
func (m *Machine) hostEffect() Effect {
	fn := int(m.frames[m.depth].fn)
	if !m.running {
		return Effect{}
	}
	values := m.frames[m.depth].cells.first(m.code.params(int32(fn)))
	return Effect{Kind: Call, Index: m.cursor, Func: fn, Name: m.code.name(fn), Values: values, Types: funcType(m.code.program, fn).Params}
}

// textEffect is what the host says by tokens of text.
func textEffect(tokens []machine.Token) Effect {
	text := make([]byte, len(tokens))
	for i, t := range tokens {
		text[i] = t.Info().Byte
	}
	return Effect{Kind: Text, Name: string(text)}
}

// name is a function's name.
func (c *code) name(fn int) string {
	if fn < 0 || fn >= len(c.program.Funcs) {
		return ""
	}
	return c.program.Funcs[fn].Name
}

// Effects are those of a step's parts, less what only serves the next one: a
// call has its arguments, a return its results, a store all its bytes, and a value its
// type where the instruction tells it.
func (s Step) Effects() []Effect {
	var out []Effect
	var carried []uint32
	for _, p := range s.Parts {
		e := p.Effect
		switch e.Kind {
		case Nothing:
			continue
		case Argument, Result:
			carried = append(carried, uint32(e.Value))
			continue
		case Call, Return:
			if !s.Host {
				if carried != nil || e.Values == nil {
					e.Values, carried = carried, nil
				}
				if e.Types = funcType(s.program, s.Func).Results; e.Kind == Call {
					e.Types = funcType(s.program, e.Func).Params
				}
			}
		}
		if n := len(out); n > 0 && out[n-1].absorb(&e) {
			continue
		}
		out = append(out, e)
	}
	return s.typed(out)
}

// absorb makes one effect of e and the next one of the same step, if they are
// one to WebAssembly.
func (e *Effect) absorb(next *Effect) bool {
	switch {
	case e.Kind == Store && next.Kind == Store && next.Index == e.Index+e.Width:
		e.Value |= next.Value << (8 * e.Width)
		e.Width += next.Width
		return true
	case e.Kind == Jump && (next.Kind == Jump || next.Kind == Move),
		e.Kind == Push && next.Kind == Call: // a function reference
		*e = *next
		return true
	}
	// memory.grow pushes its result beside its operand, then moves it there.
	return next.Kind == Move && e.Kind == Resize
}

// Effect is the effects in words, "push 5" or "local 1 = 7".
func (s Step) Effect() string {
	var words []string
	for _, e := range s.Effects() {
		words = append(words, e.String())
	}
	return strings.Join(words, "; ")
}

// String is the effect in words.
func (e Effect) String() string {
	switch e.Kind {
	case Push:
		return "push " + number(e.Value, e.Type)
	case Move:
		return fmt.Sprintf("slot %d = %d", e.Index, int32(e.Value))
	case SetLocal:
		return fmt.Sprintf("local %d = %s", e.Index, number(e.Value, e.Type))
	case SetGlobal:
		return fmt.Sprintf("global %d = %s", e.Index, number(e.Value, e.Type))
	case Resize:
		return "memory has " + pages(e.Value)
	case Argument:
		return fmt.Sprintf("argument %d = %d", e.Index, int32(e.Value))
	case Result:
		return fmt.Sprintf("result %d = %d", e.Index, int32(e.Value))
	case Store:
		if e.Type == wasm.F32 || e.Type == wasm.F64 {
			return fmt.Sprintf("mem[0x%x] = %s", e.Index, number(e.Value, e.Type))
		}
		return fmt.Sprintf("mem[0x%x] = 0x%0*x", e.Index, 2*e.Width, e.Value)
	case Jump:
		return fmt.Sprintf("jump to %d", e.Index)
	case Stay:
		return "no jump"
	case Call:
		return fmt.Sprintf("call %s(%s)", e.Name, valueList(e.Values, e.Types))
	case Return:
		if len(e.Values) == 0 {
			return fmt.Sprintf("return to %d", e.Index)
		}
		return fmt.Sprintf("return %s to %d", valueList(e.Values, e.Types), e.Index)
	case Output:
		return "output " + character(e.Value)
	case Error:
		return "error output " + character(e.Value)
	case End:
		if e.Code == machine.Host {
			return "ask the host"
		}
		return e.Code.String()
	case Answer:
		return e.answerText()
	case Text:
		return "text " + printable.Clip(strconv.Quote(e.Name[:min(len(e.Name), utf8.UTFMax*maxText)]), maxText)
	}
	return ""
}

// maxText is how many characters of a text the words for it show.
const maxText = 64

// character is a byte and what it prints.
func character(b uint64) string {
	if b > ' ' && b <= '~' {
		return fmt.Sprintf("0x%02x '%c'", b, rune(b))
	}
	return fmt.Sprintf("0x%02x", b)
}

// pages is a number of pages in words.
func pages(n uint64) string {
	if n == 1 {
		return "1 page"
	}
	return fmt.Sprintf("%d pages", n)
}
