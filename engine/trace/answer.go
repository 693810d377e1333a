package trace

import (
	"fmt"

	"wasmformer/engine/internal/lower"
	"wasmformer/engine/internal/machine"
)

// answerEffect is the host's answer to a call of an import, by the tokens from the model's
// word host on until the import returns, or the host ends the run.
func answerEffect(p *lower.Program, fn int, tokens []machine.Token) Effect {
	e := Effect{Kind: Answer, Func: fn, Name: p.Funcs[fn].Name, Types: p.Funcs[fn].Type.Results}
	base, _ := p.MemoryBase(fn)
	var at, number uint32
	for _, t := range tokens {
		info := t.Info()
		switch {
		case info.IsMisc && info.Code > machine.Commit && info.Code != machine.Host:
			e.Code = info.Code
			return e
		case !info.IsByte:
			number = 0
			continue
		}
		if number = number<<8 | uint32(info.Byte); info.Class == machine.Cont {
			continue
		}
		switch info.Class {
		case machine.Jump: // where the next words go
			at = number
		case machine.Data:
			switch {
			case at >= machine.AnswerWords:
				e.Values = append(e.Values, number)
			case e.Width == 0:
				e.Index, e.Width = int(4*at-base), 4
			default:
				e.Width += 4
			}
			at++
		case machine.Cell:
			e.Value = uint64(number) // the size of memory
		}
		number = 0
	}
	return e
}

// answerText is an answer in words.
func (e Effect) answerText() string {
	text := "host answers " + e.Name
	if len(e.Values) > 0 {
		text += " with " + valueList(e.Values, e.Types)
	}
	if e.Value > 0 {
		text += "; memory has " + pages(e.Value)
	}
	switch words := e.Width / 4; {
	case words == 1:
		text += fmt.Sprintf("; writes mem[0x%x]", e.Index)
	case words > 1:
		text += fmt.Sprintf("; writes %d words of memory, the first at mem[0x%x]", words, e.Index)
	}
	if e.Code != machine.Commit {
		text += "; " + e.Code.String()
	}
	return text
}
