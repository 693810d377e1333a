// Package calls says how a program that stands in a model's weights is called. That is
// all that a model file has of it beside the weights.
package calls

import (
	"encoding/json"
	"fmt"

	"wasmformer/engine/internal/lower"
	"wasmformer/engine/internal/machine"
	"wasmformer/engine/internal/wasm"
)

// Program is what the host of a run has to know.
type Program struct {
	Functions []Function `json:"functions"`
	// Start is the function that runs before all others, nil if there is none.
	Start *uint32 `json:"start,omitempty"`
	// Pages is the first size of the memory, in pages, of which MaxPages there are at most.
	Pages uint32 `json:"pages"`
	// HeapBase is the exported global __heap_base: where the input of compute goes.
	HeapBase *uint32 `json:"heap_base,omitempty"`
	// Host are the cells by which a WASI program finds what it is given, by
	// [lower.HostGlobal]; nil if it is none.
	Host []int `json:"wasi,omitempty"`
}

// Function is an exported function.
type Function struct {
	Name string `json:"name"`
	// Entry is the number of its first instruction.
	Entry   uint32   `json:"entry"`
	Params  []string `json:"params"`
	Results []string `json:"results"`
}

// bounds of what Read accepts.
const (
	mostEntry  = 1 << 16
	mostValues = 64
)

// Of describes a program for the seed's machine.
func Of(p *lower.Program) *Program {
	out := &Program{Functions: []Function{}, Pages: p.Pages()}
	m, u := p.Module, p.Unit()
	for _, e := range m.Exports {
		switch {
		case e.Kind == wasm.ExternFunc:
			f := &p.Funcs[u.Func(int(e.Index))]
			if _, err := Types(append(names(f.Type.Params), names(f.Type.Results)...)); err != nil {
				continue // references come from outside of the weights
			}
			out.Functions = append(out.Functions, Function{e.Name, uint32(f.Entry), names(f.Type.Params), names(f.Type.Results)})
		case e.Kind == wasm.ExternGlobal && e.Name == "__heap_base":
			v := p.Globals[u.GlobalCell(int(e.Index))]
			out.HeapBase = &v
		}
	}
	if m.Start >= 0 {
		entry := uint32(p.Funcs[u.Func(m.Start)].Entry)
		out.Start = &entry
	}
	if _, uses := p.HostGlobal(lower.ArgsCount); uses {
		for g := lower.ArgsCount; g <= lower.ExitCode; g++ {
			cell, _ := p.HostGlobal(g)
			out.Host = append(out.Host, cell)
		}
	}
	return out
}

func names(types []wasm.ValueType) []string {
	out := make([]string, len(types))
	for i, t := range types {
		out[i] = t.String()
	}
	return out
}

// String is the description as a model file holds it.
func (p *Program) String() string {
	text, err := json.Marshal(p)
	if err != nil {
		panic("BUG: " + err.Error())
	}
	return string(text)
}

// Read reads a description, which is not trusted: what it names is within the machine's
// bounds.
func Read(text string) (*Program, error) {
	p := new(Program)
	if err := json.Unmarshal([]byte(text), p); err != nil {
		return nil, fmt.Errorf("the description of its program is not the JSON of one: %w", err)
	}
	return p, p.Check()
}

// Check says what is beyond the bounds.
func (p *Program) Check() error {
	for i := range p.Functions {
		f := &p.Functions[i]
		if f.Entry >= mostEntry {
			return fmt.Errorf("its function %.60q begins at instruction %d, want less than %d", f.Name, f.Entry, mostEntry)
		}
		for _, list := range [][]string{f.Params, f.Results} {
			types, err := Types(list)
			if err != nil {
				return fmt.Errorf("its function %.60q takes or gives %.200q: %w", f.Name, list, err)
			}
			if n := cells(types); n > mostValues {
				return fmt.Errorf("its function %.60q takes or gives %d words, want at most %d: an i32 or f32 is one, an i64 or f64 two", f.Name, n, mostValues)
			}
		}
	}
	if p.Start != nil && *p.Start >= mostEntry {
		return fmt.Errorf("its start function begins at instruction %d, want less than %d", *p.Start, mostEntry)
	}
	if p.Pages > 1<<10 {
		return fmt.Errorf("its memory has %d pages, want at most %d", p.Pages, 1<<10)
	}
	if n := len(p.Host); n != 0 && n != int(lower.ExitCode)+1 {
		return fmt.Errorf("it names %d cells of WASI, want %d", n, lower.ExitCode+1)
	}
	for _, cell := range p.Host {
		if cell < 0 || cell >= machine.MaxGlobals-machine.FirstGlobal {
			return fmt.Errorf("it names the cell %d, want one up to %d", cell, machine.MaxGlobals-machine.FirstGlobal-1)
		}
	}
	return nil
}

// Types are the types that names stand for.
func Types(list []string) ([]wasm.ValueType, error) {
	out := make([]wasm.ValueType, len(list))
	for i, name := range list {
		for _, t := range []wasm.ValueType{wasm.I32, wasm.I64, wasm.F32, wasm.F64} {
			if t.String() == name {
				out[i] = t
			}
		}
		if out[i] == 0 {
			return nil, fmt.Errorf("%.60q is no number's type", name)
		}
	}
	return out, nil
}

func cells(types []wasm.ValueType) int {
	n := 0
	for _, t := range types {
		n += lower.Cells(t)
	}
	return n
}
