package trace

import (
	"fmt"
	"strconv"
	"strings"

	"wasmformer/engine/internal/machine"
	"wasmformer/engine/printable"
)

// maxTokens is how many of a step's tokens a line of text shows.
const maxTokens = 12

const columns = "%8v %6v %5v  %-16s  %-22s  %-16s  %-24s  %s"

// Header names the columns of [Step.String].
var Header = fmt.Sprintf(columns, "step", "at", "depth", "function", "instruction", "operands", "tokens", "effect")

// String is the step as a line of text: its number, its position in the
// program, the depth of calls, the function, the instruction, its operands,
// its tokens, its effect.
func (s Step) String() string {
	position := strconv.Itoa(s.Position)
	if s.Host {
		position = ""
	}
	line := fmt.Sprintf(columns, s.Index, position, s.Depth, printable.Clip(s.FuncName(), 16), s.WasmInstr(),
		s.Values(), tokenNames(s.Tokens), s.Effect())
	return strings.TrimRight(line, " ")
}

// tokenNames are the names of tokens, of many the last ones.
func tokenNames(tokens []machine.Token) string {
	var names []string
	if more := len(tokens) - maxTokens; more > 0 {
		names = append(names, fmt.Sprintf("(%d)…", more))
		tokens = tokens[more:]
	}
	for _, t := range tokens {
		name := t.String()
		if reason := t.Info().Code.TrapReason(); reason != "" {
			name = "trap" // the effect says which
		}
		names = append(names, name)
	}
	return strings.Join(names, " ")
}
