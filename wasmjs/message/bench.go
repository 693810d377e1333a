package message

import "wasmformer/engine/bench"

// Bench is a series to measure. Only the benchmark's worker knows it.
type Bench struct {
	Wasm, Input []byte
	Preset      string // the model's name
	bench.Series
}

func (*Bench) Kind() string        { return "bench" }
func (*Bench) blank() Message      { return new(Bench) }
func (*Bench) Answer() *BenchEnded { return new(BenchEnded) }

func (b *Bench) walk(c codec) {
	c.bytes(&b.Wasm)
	c.bytes(&b.Input)
	texts(c, &b.Preset)
	texts(c, &b.Decoder, &b.KV)
	items(c, &b.Marks, c.number)
	numbers(c, &b.Cap, &b.PromptCap)
	numbers(c, &b.Runs)
	numbers(c, &b.Every)
}

// BenchProgress is how far a series is: a run, from 0, and what it has decoded.
type BenchProgress struct {
	Run            int
	Prompt, Tokens int64
	Seconds        float64
}

func (*BenchProgress) Kind() string   { return "bench-progress" }
func (*BenchProgress) blank() Message { return new(BenchProgress) }

func (p *BenchProgress) walk(c codec) {
	numbers(c, &p.Run)
	numbers(c, &p.Prompt, &p.Tokens)
	reals(c, &p.Seconds)
}

// BenchPoint is a mark's figures.
type BenchPoint struct{ bench.Point }

func (*BenchPoint) Kind() string   { return "bench-point" }
func (*BenchPoint) blank() Message { return new(BenchPoint) }

func (p *BenchPoint) walk(c codec) {
	texts(c, &p.Decoder, &p.KV)
	numbers(c, &p.Tokens, &p.Prompt, &p.Measured)
	reals(c, &p.Seconds, &p.AtEnd, &p.Instructions, &p.BytesPerToken, &p.Share)
}

// BenchEnded is how a series ended.
type BenchEnded struct {
	Error string // "" if all marks were reached, or it was stopped
	Model string // the model that decoded
}

func (*BenchEnded) Kind() string   { return "bench-ended" }
func (*BenchEnded) blank() Message { return new(BenchEnded) }
func (e *BenchEnded) walk(c codec) { texts(c, &e.Error, &e.Model) }
