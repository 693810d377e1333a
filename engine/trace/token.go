package trace

import (
	"fmt"

	"wasmformer/engine/internal/machine"
	"wasmformer/engine/internal/seed"
)

// Token is an index in the vocabulary; its String is its name there: "2a" for a
// byte that more bytes follow, "2a.final" for a result's last one, "i32.add" for an
// instruction in a prompt.
type Token = machine.Token

// NameOf is a token's name: its String, and seed.ruler7 for a ruler that only the
// vocabulary of the preset seed has.
func NameOf(t Token) string {
	if n := int(t) - machine.VocabSize; 0 <= n && n < seed.NumRulers() {
		return fmt.Sprintf("seed.ruler%d", n)
	}
	return t.String()
}

// Stream is a growing sequence of tokens: Len says how many there are, At gives
// one, and Slice copies some.
type Stream = machine.Stream

// Code says how a run ended; its String is "halt", "exit" or "trap: " and the
// reason.
type Code = machine.Code

// Group says what sort of token one is, for who colours or counts them.
type Group string

// The groups.
const (
	PromptToken Group = "prompt" // stands in prompts only
	ByteToken   Group = "byte"   // a byte of a result
	JumpToken   Group = "jump"   // the last byte of a position to go to, to call, or to return to
	OutputToken Group = "out"    // a byte of output
	CommitToken Group = "commit" // without a byte: done, done and skip, halt
	TrapToken   Group = "trap"   // the program's own end, or a trap
)

// GroupOf is a token's group.
func GroupOf(t Token) Group {
	in := t.Info()
	switch {
	case in.IsMisc && in.Code > machine.Halt:
		return TrapToken
	case in.IsMisc:
		return CommitToken
	case in.IsByte && in.Class == machine.Out:
		return OutputToken
	case in.IsByte && (in.Class == machine.Jump || in.Class == machine.Call || in.Class == machine.Ret):
		return JumpToken
	case in.IsByte:
		return ByteToken
	}
	return PromptToken
}
