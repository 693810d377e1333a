package trace

import (
	"fmt"
	"math"
	"slices"
	"strings"

	"wasmformer/engine/internal/lower"
	"wasmformer/engine/internal/wasm"
)

// Values are the operands as text: as numbers of their types where the instruction
// tells these, else as words.
func (s Step) Values() string {
	var types []wasm.ValueType
	if in, ok := s.program.At(s.Position); ok && !s.Host {
		types, _, _ = s.program.Types(in)
	}
	return valueList(s.Operands, types)
}

// funcType is a function's type, that of none if there is no such function.
func funcType(p *lower.Program, fn int) wasm.FuncType {
	if fn < 0 || fn >= len(p.Funcs) {
		return wasm.FuncType{}
	}
	return p.Funcs[fn].Type
}

// typed makes one effect of those that are one to WebAssembly, which knows values of
// two words where the machine knows words.
func (s *Step) typed(effects []Effect) []Effect {
	in, ok := s.program.At(s.Position)
	if !ok || s.Host || !s.whole {
		return effects
	}
	params, results, ok := s.program.Types(in)
	if !ok {
		return effects
	}
	w, _ := s.program.Source(in)
	switch w.Op {
	case wasm.OpLocalSet, wasm.OpLocalTee:
		return s.typedValue(effects, SetLocal, params, int(w.Imm))
	case wasm.OpGlobalSet:
		return s.typedValue(effects, SetGlobal, params, int(w.Imm))
	case wasm.OpI64Store, wasm.OpF32Store, wasm.OpF64Store:
		return typedStore(effects, params[1])
	}
	if slices.Contains(params, wasm.V128) || slices.Contains(results, wasm.V128) {
		effects = s.withoutMoves(effects, results)
	}
	return s.typedValue(effects, Push, results, s.slot)
}

// withoutMoves leaves out what a vector instruction only keeps for its later parts: what is pushed
// above its result, and the jump by which a select passes over one of its operands.
func (s *Step) withoutMoves(effects []Effect, results []wasm.ValueType) []Effect {
	n := 0
	for _, e := range effects {
		moved := (e.Kind == Push || e.Kind == Move) && e.Index >= s.slot+cellsOf(results)
		if !moved && (len(results) == 0 || e.Kind != Jump && e.Kind != Stay) {
			effects[n] = e
			n++
		}
	}
	return effects[:n]
}

// typedValue makes one effect on an index of those that write a value's words. Words
// that none of them writes are the operands'.
func (s *Step) typedValue(effects []Effect, kind Kind, types []wasm.ValueType, index int) []Effect {
	if len(types) != 1 {
		return effects
	}
	var words [8]uint32
	copy(words[:], s.Operands)
	first := s.slot
	if kind != Push && len(effects) > 0 {
		first = effects[0].Index
	}
	for _, e := range effects {
		i := e.Index - first
		if e.Kind != kind && (kind != Push || e.Kind != Move) || i < 0 || i >= len(words) {
			return effects
		}
		words[i] = uint32(e.Value)
	}
	return []Effect{{Kind: kind, Index: index, Value: bitsOf(words[:], types[0]), Upper: upperOf(words[:], types[0]), Type: types[0]}}
}

// typedStore makes one store of the two that the machine makes of 8 bytes, the upper
// ones first.
func typedStore(effects []Effect, t wasm.ValueType) []Effect {
	if len(effects) == 2 && effects[0].Kind == Store && effects[1].Kind == Store && effects[1].Index+4 == effects[0].Index {
		e := effects[1]
		e.Width, e.Value = 8, e.Value|effects[0].Value<<32
		effects = []Effect{e}
	}
	if len(effects) == 1 && effects[0].Width == 4*lower.Cells(t) {
		effects[0].Type = t
	}
	return effects
}

// bitsOf are the bits of the value that begins with a word; of a v128, the lower half.
func bitsOf(words []uint32, t wasm.ValueType) uint64 {
	if lower.Cells(t) > 1 {
		return uint64(words[0]) | uint64(words[1])<<32
	}
	return uint64(words[0])
}

// upperOf is the upper half of a v128 that begins with a word.
func upperOf(words []uint32, t wasm.ValueType) uint64 {
	if t == wasm.V128 {
		return bitsOf(words[2:], wasm.I64)
	}
	return 0
}

// numberOf is a value as text, a v128 as 32 hex digits, the highest first.
func numberOf(bits, upper uint64, t wasm.ValueType) string {
	if t == wasm.V128 {
		return wasm.FormatVector(bits, upper)
	}
	return number(bits, t)
}

// number is a value of at most 64 bits as text. One of a type that is not known is a word.
func number(bits uint64, t wasm.ValueType) string {
	switch t {
	case wasm.I64:
	case wasm.F32:
		if x := math.Float32frombits(uint32(bits)); x != x {
			return notNumber(bits>>31 != 0, bits&(1<<23-1), 1<<22)
		}
	case wasm.F64:
		if x := math.Float64frombits(bits); x != x {
			return notNumber(bits>>63 != 0, bits&(1<<52-1), 1<<51)
		}
	default:
		t = wasm.I32
	}
	return t.Format(bits)
}

// notNumber is a NaN as text, with its payload unless that is the canonical one.
func notNumber(negative bool, payload, canonical uint64) string {
	text := "NaN"
	if negative {
		text = "-NaN"
	}
	if payload != canonical {
		text += fmt.Sprintf(":0x%x", payload)
	}
	return text
}

// valueList gives the values that stand in words, as signed words if these are not
// those of the types.
func valueList(words []uint32, types []wasm.ValueType) string {
	if cellsOf(types) != len(words) {
		types = nil
	}
	var texts []string
	for len(words) > 0 {
		t := wasm.I32
		if len(types) > 0 {
			t, types = types[0], types[1:]
		}
		texts = append(texts, numberOf(bitsOf(words, t), upperOf(words, t), t))
		words = words[lower.Cells(t):]
	}
	return strings.Join(texts, ", ")
}
