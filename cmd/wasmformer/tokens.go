package main

import (
	"bufio"
	"context"
	"encoding/json"

	"wasmformer/engine"
)

// tokensCommand is wasmformer tokens.
func tokensCommand(ctx context.Context, s streams, args []string) error {
	f := newFlags(s, "tokens")
	what, how, which := addProgramFlags(f), addEngineFlags(f), addPart(f, "position")
	if err := parse(s, f, args); err != nil {
		return err
	}
	if err := which.check(); err != nil {
		return err
	}
	options, err := how.options()
	if err != nil {
		return err
	}
	prog, err := what.load(s, f.Args())
	if err != nil {
		return err
	}
	out := bufio.NewWriter(s.out)
	err = printRun(ctx, s, prog, options, tokens(out, prog, which))
	return lost(err, out.Flush())
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
			line := token{next, int(t), t.String(), "host"}
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
