package main

import (
	"bufio"
	"context"
	"encoding/json"

	"wasmformer/engine"
	"wasmformer/engine/trace"
)

// tokensCommand is wasmformer tokens.
func tokensCommand(ctx context.Context, s streams, args []string) error {
	return followCommand(ctx, s, args, "tokens", "position", tokens)
}

// token is a line of wasmformer tokens.
type token struct {
	Position int    `json:"position"`
	ID       int    `json:"id"`
	Name     string `json:"name"`
	Kind     string `json:"kind"` // prompt, host or trace
}

// tokens prints the tokens of a run: the program's prompt, what the host says
// later (memory, arguments, calls), and what the model says.
func tokens(out *bufio.Writer, prog *program, which *part) printer {
	next, prompt := which.from, prog.module.PromptTokens()
	lines := json.NewEncoder(out)
	return func(i *engine.Instance, _ bool) (bool, error) {
		for stream := i.Stream(); next < min(stream.Len(), which.to); next++ {
			t := stream.At(next)
			line := token{next, int(t), trace.NameOf(t), "host"}
			switch {
			case next < prompt:
				line.Kind = "prompt"
			case i.Decoded(next):
				line.Kind = "trace"
			}
			if err := lines.Encode(line); err != nil {
				return false, err
			}
		}
		return next >= which.to, nil
	}
}
