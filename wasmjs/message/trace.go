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

// RowsValue is the message "rows".
func RowsValue(id int, steps int, rows []Row) js.Value {
	return js.ValueOf(map[string]any{"type": "rows", "id": id, "steps": steps, "rows": Bytes(packRows(rows))})
}

// RowsOf reads a message "rows".
func RowsOf(v js.Value) []Row { return unpackRows(GoBytes(v.Get("rows"))) }

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
	return js.ValueOf(map[string]any{"type": "state", "id": id, "row": Bytes(packRows([]Row{s.Row})), "frame": s.Frame, "frames": frames,
		"stack": stack, "locals": named(s.Locals), "globals": named(s.Globals), "pages": s.Pages,
		"address": s.Address, "memory": Bytes(s.Memory), "cut": s.Cut})
}

// StateOf reads a message "state".
func StateOf(v js.Value) State {
	s := State{Row: one(unpackRows(GoBytes(v.Get("row")))), Frame: v.Get("frame").Int(), Frames: goTexts(v.Get("frames")),
		Locals: goNamed(v.Get("locals")), Globals: goNamed(v.Get("globals")), Pages: v.Get("pages").Int(),
		Address: v.Get("address").Int(), Memory: GoBytes(v.Get("memory")), Cut: v.Get("cut").Int()}
	each(v.Get("stack"), func(n js.Value) { s.Stack = append(s.Stack, int64(n.Float())) })
	return s
}

// one is the only row, an empty one if it is missing.
func one(rows []Row) (r Row) {
	if len(rows) > 0 {
		r = rows[0]
	}
	return r
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
