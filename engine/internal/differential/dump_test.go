package differential

import (
	"context"
	"flag"
	"testing"

	"wasmformer/engine"
	"wasmformer/engine/internal/lower"
	"wasmformer/engine/internal/machine"
	"wasmformer/engine/trace"
)

var dump = flag.Bool("dump", false, "print the program of -seed and its trace")

// TestDump prints one generated program, to look into a difference.
func TestDump(t *testing.T) {
	if !*dump {
		t.Skip("prints only with -dump")
	}
	c := Generate(*seed)
	p := lowered(t, c.Wasm)
	for i, in := range p.Instrs(0) {
		text, _ := p.Text(in)
		t.Logf("%4d f%d %-24s %s slot %d imm %d", i, in.Func, text, machine.Ops()[in.Op].Name, in.Slot, int32(in.Imm))
	}
	_, stream, err := Run(context.Background(), c, engine.Options{Model: weights(), MaxTokens: 4000})
	t.Log(err)
	printTrace(t, p, stream)
}

func printTrace(t *testing.T, p *lower.Program, s Stream) {
	log := trace.NewLog(p, len(p.Prompt()))
	log.Follow(machine.StreamOf(s.Tokens))
	for log.Advance(1 << 20) {
	}
	for i := range log.Len() {
		t.Log(log.Step(i))
	}
}

func TestDumpDecoders(t *testing.T) {
	if !*dump {
		t.Skip("checks only with -dump")
	}
	_, s, _ := Run(context.Background(), Generate(*seed), engine.Options{Model: weights(), MaxTokens: 4000})
	for _, d := range decoders {
		t.Log(d.name, sameStream(t, d.name, d.make(), s, 4000), len(s.Tokens))
	}
}
