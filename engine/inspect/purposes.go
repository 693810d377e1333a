package inspect

import (
	"wasmformer/engine/internal/machine"
	"wasmformer/engine/internal/seed"
	"wasmformer/engine/model"
)

// lookups are what is known of a machine's lookups, by their names.
type lookups struct {
	purposes map[string]string
	story    []string // those that tell what happened at a token, the most telling first
}

// lookupsOf are those of the machine that has the model's vocabulary.
func lookupsOf(m *model.Model) lookups {
	if m.Vocab == seed.VocabSize {
		return lookups{seedPurposes, seedStory}
	}
	return lookups{machine.Purposes, machine.Story}
}

var seedPurposes = map[string]string{
	"back1":        "reads the token before",
	"back2":        "reads the token two places before",
	"back3":        "reads the token three places before",
	"jumped":       "finds the latest jump: its number says in which frame and from which instruction on the run goes",
	"pages":        "reads how large memory is, where that was written last",
	"scale":        "looks up the power of 256 by which the next byte is cut from the result",
	"fetch.upper":  "reads the upper digits of the cells that the instruction names",
	"fetch.reads":  "reads which cell operand A stands in",
	"fetch.writes": "reads which cell the result before goes to",
	"fetch.op":     "fetches the instruction at the cursor",
	"fetch.imm":    "reads the instruction’s immediate",
	"call":         "reads at the token before where a call returns to",
	"A":            "reads operand A in its cell, where it was written last",
	"B":            "reads operand B in the next cell, where it was written last",
	"C":            "reads operand C in the cell behind that, where it was written last",
	"power":        "looks up the power of two to shift by",
	"A.ones":       "reads how many bits of a byte of operand A are set",
	"A.byte":       "reads a byte of operand A",
	"B.byte":       "reads a byte of operand B",
	"store.before": "reads which byte of memory the token before wrote to",
	"and.upper":    "looks up the conjunction of the upper halves of two bytes",
	"and.lower":    "looks up the conjunction of the lower halves of two bytes",
	"digit":        "finds the quotient’s next digit, to the base 256",
	"load":         "reads a byte of memory, where it was written last",
	"unused":       "is always 0: it fills the layer up to the article’s number of heads",
}

var seedStory = []string{"fetch.op", "A", "B", "C", "load", "digit"}
