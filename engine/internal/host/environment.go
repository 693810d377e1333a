// Package host makes the tokens by which the host of a run says something to the
// program: what is there for it to read, and what is written into its memory.
package host

import (
	"fmt"
	"strings"

	"wasmformer/engine/internal/lower"
	"wasmformer/engine/internal/machine"
)

// Environment is what a WASI program finds: its arguments, the first one its own
// name, its environment as KEY=VALUE, its standard input, and what its random
// numbers begin with.
type Environment struct {
	Args, Env []string
	Stdin     []byte
	Seed      uint32
}

// Cells tells where a program finds its environment: a [lower.Program] does.
type Cells interface {
	HostGlobal(lower.HostGlobal) (cell int, ok bool)
	Target() lower.Target
	WriteWords(*lower.Writer, *lower.Words)
	WriteCell(t *lower.Writer, cell, v uint32)
}

// Tokens returns tokens that write the environment into the host's region. The
// library's cells say how much there is of each part. There is nothing to write
// for a program that uses no WASI.
func (o *Environment) Tokens(p Cells) (t lower.Tokens, uses bool, err error) {
	if _, uses = p.HostGlobal(lower.ArgsCount); !uses {
		return lower.Join(), false, nil
	}
	args, err := zeroEnded("argument", o.Args)
	if err != nil {
		return t, true, err
	}
	for _, v := range o.Env {
		if strings.Index(v, "=") < 1 {
			return t, true, fmt.Errorf("environment variable %q: want KEY=VALUE", v)
		}
	}
	env, err := zeroEnded("environment variable", o.Env)
	if err != nil {
		return t, true, err
	}
	data := append(append(args, env...), o.Stdin...)
	if most := p.Target().HostBytes(); len(data) > most {
		return t, true, fmt.Errorf("arguments, environment and input of %d bytes, the machine holds at most %d", len(data), most)
	}
	var words lower.Words
	words.SetBytes(4*machine.HostWords, data)
	stdin := len(args) + len(env)
	return lower.TokensOf(func(t *lower.Writer) {
		p.WriteWords(t, &words)
		for _, g := range []struct {
			global lower.HostGlobal
			value  uint32
		}{
			{lower.ArgsCount, uint32(len(o.Args))}, {lower.ArgsSize, uint32(len(args))},
			{lower.EnvironCount, uint32(len(o.Env))}, {lower.EnvironSize, uint32(len(env))},
			{lower.StdinAt, uint32(stdin)}, {lower.StdinEnd, uint32(len(data))}, {lower.RandomSeed, o.Seed},
		} {
			cell, _ := p.HostGlobal(g.global)
			p.WriteCell(t, machine.FirstGlobal+uint32(cell), g.value)
		}
	}), true, nil
}

// zeroEnded joins strings, each ended by a zero byte.
func zeroEnded(what string, list []string) ([]byte, error) {
	var out []byte
	for _, text := range list {
		if strings.ContainsRune(text, 0) {
			return nil, fmt.Errorf("%s %q has a zero byte in it", what, text)
		}
		out = append(append(out, text...), 0)
	}
	return out, nil
}
