package gosource

import (
	"bytes"
	"fmt"
	"regexp"
	"strings"

	"wasmformer/engine/internal/wasm"
)

// function is one function under translation.
type function struct {
	module *wasm.Module
	index  uint32
	typ    wasm.FuncType
	locals []wasm.ValueType

	lines   []string
	stack   []operand
	control []block
	labels  map[string]bool // by label: something breaks or continues there
	temps   []wasm.ValueType
	dead    int  // > 0 in code that is not reached: how many blocks deep
	fell    bool // the instruction before this one can be followed by it
}

// operand is a value on the operand stack, as an expression that is evaluated
// where it is used. It must become a variable before what it reads changes.
type operand struct {
	text  string
	typ   wasm.ValueType
	reads bool // memory
}

// block is an open block, loop or if.
type block struct {
	kind, label string
	height      int
	reached     bool // the end, from the first branch of an if
}

// longest is where an expression becomes a variable for the reader's sake.
const longest = 160

func (f *function) translate(code *wasm.Code) error {
	f.typ = f.module.FuncType(f.index)
	f.locals = append(f.locals, f.typ.Params...)
	for _, run := range code.Locals() {
		for range run.Count {
			f.locals = append(f.locals, run.Type)
		}
	}
	for in := range code.Body() {
		if err := f.instr(in); err != nil {
			return fmt.Errorf("offset 0x%x: %w", in.Offset, err)
		}
	}
	return nil
}

func (f *function) line(format string, args ...any) {
	f.lines = append(f.lines, fmt.Sprintf(format, args...))
}

func (f *function) push(t wasm.ValueType, reads bool, format string, args ...any) {
	o := operand{fmt.Sprintf(format, args...), t, reads}
	if len(o.text) > longest {
		o = f.temp(o)
	}
	f.stack = append(f.stack, o)
}

func (f *function) pop() operand {
	o := f.stack[len(f.stack)-1]
	f.stack = f.stack[:len(f.stack)-1]
	return o
}

// temp makes a variable of an expression.
func (f *function) temp(o operand) operand {
	f.temps = append(f.temps, o.typ)
	v := fmt.Sprintf("t%d", len(f.temps))
	f.line("%s = %s", v, o.text)
	return operand{v, o.typ, false}
}

var simple = regexp.MustCompile(`^(t\d+|-?[\d.e+]+)$`)

// settle makes variables of those operands that the next statement could
// change.
func (f *function) settle(changes func(operand) bool) {
	for i, o := range f.stack {
		if !simple.MatchString(o.text) && changes(o) {
			f.stack[i] = f.temp(o)
		}
	}
}

func all(operand) bool           { return true }
func readsMemory(o operand) bool { return o.reads }

// readsLocal reports whether an expression names a local.
func readsLocal(local string) func(operand) bool {
	word := regexp.MustCompile(`\b` + local + `\b`)
	return func(o operand) bool { return word.MatchString(o.text) }
}

func (f *function) open(kind string) {
	f.settle(all)
	b := block{kind: kind, label: fmt.Sprintf("L%d", len(f.labels)+1), height: len(f.stack), reached: kind == "if"}
	f.labels[b.label] = false
	f.control = append(f.control, b)
	f.line("@%s for {", b.label)
}

// jump is the statement that a branch by so many labels means.
func (f *function) jump(depth uint64) string {
	if depth >= uint64(len(f.control)) {
		return f.leave()
	}
	b := f.control[len(f.control)-1-int(depth)]
	f.labels[b.label] = true
	if b.kind == "loop" {
		return "continue " + b.label
	}
	return "break " + b.label
}

func (f *function) leave() string {
	if len(f.typ.Results) == 0 {
		return "return"
	}
	return "return " + f.stack[len(f.stack)-1].text
}

// structure translates the instructions that open, close and leave blocks.
func (f *function) structure(in wasm.Instr, name string) {
	switch name {
	case "block", "loop":
		f.open(name)
	case "if":
		condition := f.pop()
		f.open(name)
		f.line("if %s {", truth(condition.text))
	case "else":
		b := &f.control[len(f.control)-1]
		f.stack, b.reached = f.stack[:b.height], f.fell
		f.line("} else {")
	case "end":
		if len(f.control) == 0 {
			if f.dead == 0 {
				f.line("%s", f.leave())
			}
			return
		}
		b := f.control[len(f.control)-1]
		f.control = f.control[:len(f.control)-1]
		f.stack = f.stack[:b.height]
		if b.kind == "if" {
			f.line("}")
		}
		if b.reached || f.fell {
			f.line("break")
		} else if b.kind == "loop" || !f.labels[b.label] {
			f.dead = 1 // nothing leads behind it
		}
		f.line("}")
	case "br_if":
		condition := f.pop()
		f.line("if %s { %s }", truth(condition.text), f.jump(in.Imm))
	case "br":
		f.line("%s", f.jump(in.Imm))
		f.dead = 1
	case "return":
		f.line("%s", f.leave())
		f.dead = 1
	case "unreachable":
		f.line("panic(\"unreachable\")")
		f.dead = 1
	}
}

// truth is a condition: comparisons need no number in between.
func truth(text string) string {
	if inner, ok := strings.CutPrefix(text, "b2i("); ok && closes(inner) {
		return strings.TrimSuffix(inner, ")")
	}
	return text + " != 0"
}

// closes reports whether the text's last parenthesis is the one that was open
// before it.
func closes(text string) bool {
	depth := 1
	for i, c := range text {
		switch c {
		case '(':
			depth++
		case ')':
			if depth--; depth == 0 {
				return i == len(text)-1
			}
		}
	}
	return false
}

// skip follows code that is not reached, to its end.
func (f *function) skip(name string) (reached bool) {
	switch name {
	case "block", "loop", "if":
		f.dead++
	case "else":
		if f.dead == 1 {
			f.dead = 0
			return true
		}
	case "end":
		f.dead--
		return f.dead == 0 && len(f.control) > 0
	}
	return false
}

// write writes the function: its variables first, because no statement may
// jump over a declaration.
func (f *function) write(out *bytes.Buffer) {
	fmt.Fprintf(out, "\n// %s: %s\nfunc %s(m unsafe.Pointer", name(f.index), f.module.FuncNames[f.index], name(f.index))
	for i, t := range f.typ.Params {
		fmt.Fprintf(out, ", l%d %s", i, goType(t))
	}
	fmt.Fprintf(out, ")%s {\n", result(f.typ))
	for _, t := range []wasm.ValueType{wasm.I32, wasm.I64, wasm.F64} {
		var names []string
		for i := len(f.typ.Params); i < len(f.locals); i++ {
			if f.locals[i] == t {
				names = append(names, fmt.Sprintf("l%d", i))
			}
		}
		locals := len(names)
		for i, temp := range f.temps {
			if temp == t {
				names = append(names, fmt.Sprintf("t%d", i+1))
			}
		}
		if len(names) > 0 {
			fmt.Fprintf(out, "var %s %s\n", strings.Join(names, ", "), goType(t))
		}
		for _, n := range names[:locals] {
			fmt.Fprintf(out, "_ = %s\n", n)
		}
	}
	for _, l := range f.lines {
		if label, rest, ok := strings.Cut(strings.TrimPrefix(l, "@"), " "); ok && l[0] == '@' {
			if l = rest; f.labels[label] {
				l = label + ":\n" + rest
			}
		}
		out.WriteString(l)
		out.WriteByte('\n')
	}
	out.WriteString("}\n")
}
