package gosource

import (
	"bytes"
	"fmt"
	"slices"
	"strings"

	"wasmformer/engine/internal/wasm"
)

// function is one function under translation. It is translated several times:
// each uses what the one before found out about the variables.
type function struct {
	module *wasm.Module
	index  uint32
	typ    wasm.FuncType
	code   *wasm.Code
	locals []wasm.ValueType
	plan   []plan     // by local
	known  []variable // by local: what the last translation found out

	// Of one translation.
	lines   []line
	stack   []expr
	waiting []line // assignments to locals whose value is written where it is read
	control []block
	scope   int   // the innermost one
	around  []int // by scope: the one around it
	found   []variable
	labels  int
	dead    int  // > 0 in code that is not reached: how many blocks deep
	fell    bool // the instruction before this one can be followed by it
}

// plan says what becomes of a local.
type plan struct {
	ignored bool // nothing reads it: no assignment
	inlined bool // its value is written where it is read: no variable
}

// variable is what is known of a local, or of a variable for an operand.
type variable struct {
	gets, teed  int  // instructions that push it
	sets, reads int  // statements
	set         bool // before it is read
	setIn, in   int  // the scope of the first set; the innermost scope around all uses
}

// line is a statement.
type line struct {
	text  string // unless it is an assignment
	to    int    // the variable that is assigned, −1 if it is none
	value expr
}

// block is an open block, loop or if.
type block struct {
	kind     string
	label    int
	line     int // where the label goes
	targeted bool
	height   int
	around   int  // the scope
	reached  bool // the end, from the first branch of an if
}

// longest is where an expression becomes a variable for the reader's sake.
const longest = 160

func (f *function) translate(code *wasm.Code) error {
	f.typ, f.code = f.module.FuncType(f.index), code
	f.locals = append(f.locals, f.typ.Params...)
	for _, run := range code.Locals() {
		for range run.Count {
			f.locals = append(f.locals, run.Type)
		}
	}
	f.plan = make([]plan, len(f.locals))
	for again := true; again; {
		if err := f.pass(); err != nil {
			return err
		}
		again = f.ignore()
	}
	for i := len(f.typ.Params); i < len(f.locals); i++ {
		v := &f.known[i]
		f.plan[i].inlined = v.gets == 1 && v.teed == 0 && v.sets == 1 && v.reads == 1 && v.set && v.setIn == v.in
	}
	return f.pass()
}

// ignore plans to leave out assignments to locals that nothing reads. It
// reports whether there are more of them than before.
func (f *function) ignore() (more bool) {
	for i := range f.plan {
		if v := &f.known[i]; v.sets > 0 && v.reads == 0 {
			f.plan[i].ignored, more = true, true
		}
	}
	return more
}

// pass translates all code.
func (f *function) pass() error {
	f.lines, f.stack, f.waiting, f.around = nil, nil, nil, []int{-1}
	f.found, f.labels, f.dead = make([]variable, len(f.locals)), 0, 0
	for in := range f.code.Body() {
		if err := f.instr(in); err != nil {
			return fmt.Errorf("offset 0x%x: %w", in.Offset, err)
		}
	}
	f.known = f.found
	return nil
}

// do adds a statement of some expressions.
func (f *function) do(text string, of ...expr) {
	f.use(of...)
	f.lines = append(f.lines, line{text: text, to: -1})
}

// assign adds an assignment to a variable.
func (f *function) assign(to int, value expr) {
	f.use(value)
	f.touch(to)
	v := &f.found[to]
	if v.sets == 0 {
		v.set, v.setIn = v.reads == 0, f.scope
	}
	v.sets++
	f.lines = append(f.lines, line{to: to, value: value})
}

// use notes that the variables of expressions are read here.
func (f *function) use(of ...expr) {
	for _, e := range of {
		for _, n := range e.locals {
			f.touch(n)
			f.found[n].reads++
		}
	}
}

// touch widens a variable's scope so that it contains this place.
func (f *function) touch(n int) {
	v := &f.found[n]
	if v.sets+v.reads == 0 {
		v.in = f.scope
	}
	for s := f.scope; v.in != s; {
		if v.in > s { // a scope has a higher number than those around it
			v.in = f.around[v.in]
		} else {
			s = f.around[s]
		}
	}
}

func (f *function) push(e expr) {
	if len(e.text) > longest {
		e = f.temp(e)
	}
	f.stack = append(f.stack, e)
}

func (f *function) pop() expr {
	e := f.stack[len(f.stack)-1]
	f.stack = f.stack[:len(f.stack)-1]
	return e
}

// temp makes a variable of an operand.
func (f *function) temp(e expr) expr {
	n := len(f.found)
	f.found = append(f.found, variable{})
	f.assign(n, e)
	return f.variable(n, e.typ)
}

// variable is a variable as an expression.
func (f *function) variable(n int, t wasm.ValueType) expr {
	return expr{text: f.name(n), rank: primary, typ: t, locals: []int{n}}
}

func (f *function) name(n int) string {
	if n < len(f.locals) {
		return fmt.Sprintf("l%d", n)
	}
	return fmt.Sprintf("t%d", n-len(f.locals)+1)
}

// get pushes a local.
func (f *function) get(n int) {
	f.found[n].gets++
	if f.plan[n].inlined {
		i := slices.IndexFunc(f.waiting, func(l line) bool { return l.to == n })
		if i >= 0 {
			f.push(f.waiting[i].value)
			f.waiting = slices.Delete(f.waiting, i, i+1)
			return
		}
	}
	f.push(f.variable(n, f.locals[n]))
}

// set assigns the operand on top to a local, and pushes it again if that is to
// be kept.
func (f *function) set(n int, keep bool) {
	e := f.pop()
	if keep {
		f.found[n].teed++
	}
	switch same := e.text == f.name(n); {
	case keep && (same || f.plan[n].ignored):
		f.push(e)
		return
	case f.plan[n].ignored && e.effect:
		f.do(e.text, e)
		return
	case same || f.plan[n].ignored:
		return
	case f.plan[n].inlined && !e.effect:
		f.waiting = append(f.waiting, line{to: n, value: e})
		return
	}
	f.settle(func(e expr) bool { return slices.Contains(e.locals, n) })
	f.assign(n, e)
	if keep {
		f.push(f.variable(n, e.typ))
	}
}

// settle makes variables of those operands that the next statement could
// change.
func (f *function) settle(changes func(expr) bool) {
	for i, e := range f.stack {
		if changes(e) && !f.stays(e) {
			f.stack[i] = f.temp(e)
		}
	}
	rest := f.waiting[:0]
	for _, l := range f.waiting {
		if changes(l.value) && !f.stays(l.value) {
			f.assign(l.to, l.value)
		} else {
			rest = append(rest, l)
		}
	}
	f.waiting = rest
}

func all(expr) bool           { return true }
func readsMemory(e expr) bool { return e.reads }

// stays reports whether nothing changes an expression while it waits: its
// variables have been set, once, and it reads no memory.
func (f *function) stays(e expr) bool {
	for _, n := range e.locals {
		if n < len(f.locals) {
			if f.known == nil {
				return false
			}
			if v := &f.known[n]; v.sets > 1 || v.sets == 1 && (n < len(f.typ.Params) || !v.set) {
				return false
			}
		}
	}
	return !e.reads
}

func (f *function) open(kind string) {
	f.settle(all)
	f.labels++
	f.control = append(f.control, block{kind: kind, label: f.labels, line: len(f.lines), height: len(f.stack), around: f.scope, reached: kind == "if"})
	f.lines = append(f.lines, line{to: -1})
	f.enter(f.scope)
}

// enter begins a scope.
func (f *function) enter(around int) {
	f.around = append(f.around, around)
	f.scope = len(f.around) - 1
}

// jump is the statement that a branch by so many labels means.
func (f *function) jump(depth uint64) string {
	if depth >= uint64(len(f.control)) {
		return f.leave()
	}
	b := &f.control[len(f.control)-1-int(depth)]
	b.targeted = true
	if b.kind == "loop" {
		return fmt.Sprintf("continue L%d", b.label)
	}
	return fmt.Sprintf("break L%d", b.label)
}

func (f *function) leave() string {
	if len(f.typ.Results) == 0 {
		return "return"
	}
	result := f.stack[len(f.stack)-1]
	f.use(result)
	return "return " + result.value()
}

// structure translates the instructions that open, close and leave blocks.
func (f *function) structure(in wasm.Instr, name string) {
	switch name {
	case "block", "loop":
		f.open(name)
	case "if":
		condition := f.pop()
		f.use(condition)
		f.open(name)
		f.do("if " + condition.condition() + " {")
	case "else":
		b := &f.control[len(f.control)-1]
		f.stack, b.reached = f.stack[:b.height], f.fell
		f.do("} else {")
		f.enter(b.around)
	case "end":
		f.end()
	case "br_if":
		condition := f.pop()
		f.do("if "+condition.condition()+" { "+f.jump(in.Imm)+" }", condition)
	case "br":
		f.do(f.jump(in.Imm))
		f.dead = 1
	case "return":
		f.do(f.leave())
		f.dead = 1
	case "unreachable":
		f.do("panic(\"unreachable\")")
		f.dead = 1
	}
}

// end closes a block. One that nothing branches to needs no braces in Go, and
// no label.
func (f *function) end() {
	if len(f.control) == 0 {
		if f.dead == 0 {
			f.do(f.leave())
		}
		return
	}
	b := f.control[len(f.control)-1]
	f.control = f.control[:len(f.control)-1]
	f.stack, f.scope = f.stack[:b.height], b.around
	if b.kind == "if" {
		f.do("}")
	}
	falls := b.reached || f.fell
	if b.targeted {
		f.lines[b.line].text = fmt.Sprintf("L%d:\nfor {", b.label)
		if falls {
			f.do("break")
		}
		f.do("}")
	}
	if !falls && (b.kind == "loop" || !b.targeted) {
		f.dead = 1 // nothing leads behind it
	}
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

// write writes the function. A variable is declared where it is first set, or
// else at the beginning, with the value 0.
func (f *function) write(out *bytes.Buffer) {
	fmt.Fprintf(out, "\n// %s: %s\nfunc %s(m space", name(f.index), f.module.FuncNames[f.index], name(f.index))
	for i, t := range f.typ.Params {
		out.WriteString(", " + f.name(i))
		if i+1 == len(f.typ.Params) || f.typ.Params[i+1] != t {
			out.WriteString(" " + goType(t))
		}
	}
	fmt.Fprintf(out, ")%s {\n", result(f.typ))
	for _, t := range []wasm.ValueType{wasm.I32, wasm.I64, wasm.F64} {
		var names []string
		for i := len(f.typ.Params); i < len(f.locals); i++ {
			if v := &f.found[i]; f.locals[i] == t && v.reads > 0 && !(v.set && v.setIn == v.in) {
				names = append(names, f.name(i))
			}
		}
		if len(names) > 0 {
			fmt.Fprintf(out, "var %s %s\n", strings.Join(names, ", "), goType(t))
		}
	}
	declared := make([]bool, len(f.found))
	for _, l := range f.lines {
		switch {
		case l.to < 0 && l.text == "":
			continue
		case l.to < 0:
			out.WriteString(l.text)
		case f.found[l.to].reads == 0:
			out.WriteString("_ = " + l.value.value())
		case !declared[l.to] && l.to >= len(f.typ.Params) && f.found[l.to].set && f.found[l.to].setIn == f.found[l.to].in:
			declared[l.to] = true
			out.WriteString(f.name(l.to) + " := " + l.value.typed())
		default:
			out.WriteString(f.name(l.to) + " = " + l.value.value())
		}
		out.WriteByte('\n')
	}
	out.WriteString("}\n")
}
