// Package watmap finds the line of each instruction in a WAT text: the order of
// the binary's instructions, which differs from the text's where expressions
// are folded. It reads no more of the format than it needs for that, so what it
// finds counts only if the names agree with the module's: [Lines] compares.
package watmap

import "strings"

// Instr is an instruction of a function body: its name and the line, from 1, on
// which the name stands.
type Instr struct {
	Name string
	Line int
}

// Lines returns, for each function that the text defines and in their order,
// the line of each instruction. names(i) is what the module's i-th defined
// function holds, ends included; a function that disagrees has no lines.
func Lines(source string, names func(i int) []string) [][]int {
	var out [][]int
	for i, body := range Functions(source) {
		want := names(i)
		var lines []int
		if len(want) == len(body) {
			for n, in := range body {
				if in.Name != want[n] {
					lines = nil
					break
				}
				lines = append(lines, in.Line)
			}
		}
		out = append(out, lines)
	}
	return out
}

// Listed is Lines with the names of a listing of the module (engine.Module.Listing):
// the function's first instruction stands on a line from 1, 0 for imports.
func Listed(source, listing string, first []int) [][]int {
	text := strings.Split(listing, "\n")
	imported := Imported(first)
	return Lines(source, func(i int) []string {
		if imported+i >= len(first) {
			return nil
		}
		var names []string
		for at := first[imported+i] - 1; at >= 0 && at < len(text) && text[at] != ""; at++ {
			name, _, _ := strings.Cut(strings.TrimSpace(text[at]), " ")
			names = append(names, name)
		}
		return names
	})
}

// Imported is how many functions the module of a listing imports: those have no
// lines.
func Imported(first []int) int {
	n := 0
	for n < len(first) && first[n] == 0 {
		n++
	}
	return n
}

// Functions returns the instructions of each function that the text defines.
func Functions(source string) [][]Instr {
	p := parser{words: split(source)}
	var out [][]Instr
	for _, module := range p.list() {
		fields := module.list
		if module.head() == "func" {
			fields = []node{module} // a text may leave (module …) out
		}
		for _, f := range fields {
			if f.head() == "func" && !f.has("import") {
				out = append(out, body(f))
			}
		}
	}
	return out
}

// word is a parenthesis, a string or any other run of characters.
type word struct {
	text string
	line int
}

// split cuts a text into words, without comments.
func split(s string) []word {
	var out []word
	line := 1
	for i := 0; i < len(s); {
		from, at := i, line
		switch c := s[i]; {
		case c == '\n':
			line++
			i++
			continue
		case c == ' ' || c == '\t' || c == '\r':
			i++
			continue
		case strings.HasPrefix(s[i:], ";;"):
			for i < len(s) && s[i] != '\n' {
				i++
			}
			continue
		case strings.HasPrefix(s[i:], "(;"):
			for depth := 0; i < len(s); i++ {
				if strings.HasPrefix(s[i:], "(;") {
					depth++
					i++
				} else if strings.HasPrefix(s[i:], ";)") {
					i++
					if depth--; depth == 0 {
						i++
						break
					}
				} else if s[i] == '\n' {
					line++
				}
			}
			continue
		case c == '(' || c == ')':
			i++
		case c == '"':
			for i++; i < len(s) && s[i] != '"' && s[i] != '\n'; i++ {
				if s[i] == '\\' {
					i++
				}
			}
			i = min(i+1, len(s))
		default:
			for i < len(s) && !strings.ContainsRune(" \t\r\n()\";", rune(s[i])) {
				i++
			}
			i = max(i, from+1)
		}
		out = append(out, word{s[from:i], at})
	}
	return out
}

// node is a word, or a list in parentheses.
type node struct {
	word
	list   []node
	isList bool
}

func (n node) head() string {
	if n.isList && len(n.list) > 0 && !n.list[0].isList {
		return n.list[0].text
	}
	return ""
}

func (n node) has(head string) bool {
	for _, c := range n.list {
		if c.head() == head {
			return true
		}
	}
	return false
}

type parser struct {
	words []word
	at    int
	depth int
}

const maxDepth = 1000 // of parentheses; deeper text has no lines

// list reads nodes up to the closing parenthesis or the end.
func (p *parser) list() []node {
	var out []node
	for p.at < len(p.words) {
		w := p.words[p.at]
		p.at++
		switch {
		case w.text == ")":
			return out
		case w.text == "(" && p.depth < maxDepth:
			p.depth++
			out = append(out, node{word: w, list: p.list(), isList: true})
			p.depth--
		case w.text != "(":
			out = append(out, node{word: w})
		}
	}
	return out
}

// declarations stand in a function before its instructions, or inside of one.
var declarations = map[string]bool{"export": true, "type": true, "param": true, "result": true, "local": true}

// body lists a function's instructions in the binary's order, and its end.
func body(f node) []Instr {
	var out []Instr
	flat(f.list[1:], &out)
	return append(out, Instr{"end", f.line})
}

// flat appends the instructions of a sequence: plain words that are names, and
// folded expressions.
func flat(nodes []node, out *[]Instr) {
	for _, n := range nodes {
		switch {
		case n.isList:
			folded(n, out)
		case isName(n.text):
			*out = append(*out, Instr{n.text, n.line})
		}
	}
}

// folded appends an expression: operands first, but blocks around their body.
func folded(n node, out *[]Instr) {
	head := n.head()
	if head == "" || declarations[head] {
		return
	}
	at := n.list[0].line
	switch head {
	case "block", "loop":
		*out = append(*out, Instr{head, at})
		flat(n.list[1:], out)
		*out = append(*out, Instr{"end", at})
	case "if":
		ifElse(n, at, out)
	default:
		for _, c := range n.list[1:] {
			if c.isList {
				folded(c, out)
			}
		}
		*out = append(*out, Instr{head, at})
	}
}

func ifElse(n node, at int, out *[]Instr) {
	for _, c := range n.list[1:] {
		if h := c.head(); h != "" && h != "then" && h != "else" {
			folded(c, out) // the condition
		}
	}
	*out = append(*out, Instr{"if", at})
	for _, c := range n.list[1:] {
		switch c.head() {
		case "then":
			flat(c.list[1:], out)
		case "else":
			*out = append(*out, Instr{"else", c.list[0].line})
			flat(c.list[1:], out)
		}
	}
	*out = append(*out, Instr{"end", at})
}

// isName tells an instruction's name from its immediates: indices, $names,
// numbers, offset=8.
func isName(s string) bool {
	if s[0] < 'a' || s[0] > 'z' || strings.ContainsRune(s, '=') || s == "inf" || s == "nan" ||
		strings.HasPrefix(s, "nan:") || s == "func" || s == "extern" || s == "funcref" || s == "externref" {
		return false
	}
	return true
}
