//go:build js && wasm

package message

import "syscall/js"

// Inspection is what a module is.
type Inspection struct {
	Error     string // why it can't run; the listing may be there all the same
	Functions []Function
	Compute   bool   // the export compute takes input text
	Listing   string // imports, exports and instructions
	Lines     []int  // Lines[f]: the line of the first instruction of function f, 0 if it has none
}

// Function is an exported function.
type Function struct {
	Name, Type string
	Params     int
}

// Value is the message "inspected".
func (n Inspection) Value() js.Value {
	functions, lines := make([]any, len(n.Functions)), make([]any, len(n.Lines))
	for i, f := range n.Functions {
		functions[i] = map[string]any{"name": f.Name, "type": f.Type, "params": f.Params}
	}
	for i, l := range n.Lines {
		lines[i] = l
	}
	return js.ValueOf(map[string]any{"type": "inspected", "error": n.Error, "functions": functions,
		"compute": n.Compute, "listing": n.Listing, "lines": lines})
}

// InspectionOf reads a message "inspected".
func InspectionOf(v js.Value) Inspection {
	n := Inspection{Error: v.Get("error").String(), Compute: v.Get("compute").Bool(), Listing: v.Get("listing").String()}
	each(v.Get("functions"), func(f js.Value) {
		n.Functions = append(n.Functions, Function{f.Get("name").String(), f.Get("type").String(), f.Get("params").Int()})
	})
	each(v.Get("lines"), func(l js.Value) { n.Lines = append(n.Lines, l.Int()) })
	return n
}

// Row is a step of the trace, as a line shows it.
type Row struct {
	Step            int
	Func, Instr     int // −1 if it stands in no function
	Function        string
	Text            string // the instruction
	Operands        string
	Effect          string
	First           int // the first token's number in the stream
	Tokens          []Token
	More            int // tokens that are left out
	Executed, Depth int
}

// Token is one token and what it says in words.
type Token struct{ Name, Kind, Title string }

// RowsValue is the message "rows".
func RowsValue(id int, steps int, rows []Row) js.Value {
	list := make([]any, len(rows))
	for i, r := range rows {
		list[i] = r.object()
	}
	return js.ValueOf(map[string]any{"type": "rows", "id": id, "steps": steps, "rows": list})
}

func (r Row) object() map[string]any {
	tokens := make([]any, len(r.Tokens))
	for i, t := range r.Tokens {
		tokens[i] = map[string]any{"name": t.Name, "kind": t.Kind, "title": t.Title}
	}
	return map[string]any{"step": r.Step, "func": r.Func, "instr": r.Instr, "function": r.Function, "text": r.Text,
		"operands": r.Operands, "effect": r.Effect, "first": r.First, "tokens": tokens, "more": r.More,
		"executed": r.Executed, "depth": r.Depth}
}

// RowsOf reads a message "rows".
func RowsOf(v js.Value) []Row {
	var rows []Row
	each(v.Get("rows"), func(r js.Value) { rows = append(rows, rowOf(r)) })
	return rows
}

func rowOf(r js.Value) Row {
	row := Row{Step: r.Get("step").Int(), Func: r.Get("func").Int(), Instr: r.Get("instr").Int(),
		Function: r.Get("function").String(), Text: r.Get("text").String(), Operands: r.Get("operands").String(),
		Effect: r.Get("effect").String(), First: r.Get("first").Int(), More: r.Get("more").Int(),
		Executed: r.Get("executed").Int(), Depth: r.Get("depth").Int()}
	each(r.Get("tokens"), func(t js.Value) {
		row.Tokens = append(row.Tokens, Token{t.Get("name").String(), t.Get("kind").String(), t.Get("title").String()})
	})
	return row
}

// State is what the trace says of the machine before a step.
type State struct {
	Row     Row
	Frame   int // the frame that Stack and Locals are of
	Frames  []string
	Stack   []int64 // bottom first
	Locals  []Named
	Globals []Named
	Pages   int
	Address int // of the memory's first shown byte
	Memory  []byte
	Cut     int // frames that are left out
}

// Named is a local or global.
type Named struct {
	Name  string
	Value int64
}

// Value is the message "state".
func (s State) Value(id int) js.Value {
	stack, frames := make([]any, len(s.Stack)), make([]any, len(s.Frames))
	for i, v := range s.Stack {
		stack[i] = v
	}
	for i, f := range s.Frames {
		frames[i] = f
	}
	return js.ValueOf(map[string]any{"type": "state", "id": id, "row": s.Row.object(), "frame": s.Frame, "frames": frames,
		"stack": stack, "locals": named(s.Locals), "globals": named(s.Globals), "pages": s.Pages,
		"address": s.Address, "memory": Bytes(s.Memory), "cut": s.Cut})
}

// StateOf reads a message "state".
func StateOf(v js.Value) State {
	s := State{Row: rowOf(v.Get("row")), Frame: v.Get("frame").Int(), Frames: goTexts(v.Get("frames")),
		Locals: goNamed(v.Get("locals")), Globals: goNamed(v.Get("globals")), Pages: v.Get("pages").Int(),
		Address: v.Get("address").Int(), Memory: GoBytes(v.Get("memory")), Cut: v.Get("cut").Int()}
	each(v.Get("stack"), func(n js.Value) { s.Stack = append(s.Stack, int64(n.Float())) })
	return s
}

func named(list []Named) []any {
	out := make([]any, len(list))
	for i, n := range list {
		out[i] = map[string]any{"name": n.Name, "value": n.Value}
	}
	return out
}

func goNamed(v js.Value) []Named {
	var out []Named
	each(v, func(n js.Value) { out = append(out, Named{n.Get("name").String(), int64(n.Get("value").Float())}) })
	return out
}

func each(v js.Value, f func(js.Value)) {
	if v.Type() != js.TypeObject {
		return
	}
	for i := range v.Length() {
		f(v.Index(i))
	}
}
