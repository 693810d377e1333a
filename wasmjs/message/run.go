package message

// Run is a program to run.
type Run struct {
	Run    int // its number, which Progress and Ended repeat
	Wasm   []byte
	Export string
	Args   string // numbers with spaces between, for all exports but compute
	Input  []byte // for compute
	Limit  int64  // in tokens, 0 for none
	Memory int64  // that it may take, in bytes; 0 for any
	Slow   bool   // some tokens a second, to be watched

	Imports string // what answers them, as package hosting says
}

func (*Run) Kind() string   { return "run" }
func (*Run) blank() Message { return new(Run) }

func (r *Run) walk(c codec) {
	numbers(c, &r.Run)
	c.bytes(&r.Wasm)
	texts(c, &r.Export, &r.Args)
	c.bytes(&r.Input)
	numbers(c, &r.Limit, &r.Memory)
	flags(c, &r.Slow)
	texts(c, &r.Imports)
}

// Continue goes on with the run that has paused, to the limits of the whole run.
type Continue struct{ Limit, Memory int64 }

func (*Continue) Kind() string   { return "continue" }
func (*Continue) blank() Message { return new(Continue) }
func (r *Continue) walk(c codec) { numbers(c, &r.Limit, &r.Memory) }

// Pace makes the run under way slow or fast.
type Pace struct{ Slow bool }

func (*Pace) Kind() string   { return "pace" }
func (*Pace) blank() Message { return new(Pace) }
func (p *Pace) walk(c codec) { flags(c, &p.Slow) }

// Stop ends the run or the series under way.
type Stop struct{}

func (*Stop) Kind() string   { return "stop" }
func (*Stop) blank() Message { return new(Stop) }
func (*Stop) walk(codec)     {}

// Figures are what is shown while a program runs.
type Figures struct {
	Prompt, PromptTotal                int64 // tokens of the host: read, and when all are
	Tokens, Instructions, Bytes, Steps int64
	Seconds, Rate                      float64
	Decoder, KV                        string
	Layers, Width, Heads               int
}

func (f *Figures) walk(c codec) {
	numbers(c, &f.Prompt, &f.PromptTotal, &f.Tokens, &f.Instructions, &f.Bytes, &f.Steps)
	reals(c, &f.Seconds, &f.Rate)
	texts(c, &f.Decoder, &f.KV)
	numbers(c, &f.Layers, &f.Width, &f.Heads)
}

// Progress is new output and the figures so far; Ended adds how a run ended.
type Progress struct {
	Run int
	Figures
	Output []byte
}

func (*Progress) Kind() string   { return "progress" }
func (*Progress) blank() Message { return new(Progress) }

func (p *Progress) walk(c codec) {
	numbers(c, &p.Run)
	p.Figures.walk(c)
	c.bytes(&p.Output)
}

// Ended is how a run ended.
type Ended struct {
	Progress
	State   string   // "done", "stopped", "limit", "trap" or "error"
	Text    string   // what happened and where, unless done
	Results []string // of the export, in decimal
	Resumes bool     // Continue is possible
	Reading bool     // the trace is still being read; messages Reading follow
	Telling int      // a step that shows something, once all is read
}

func (*Ended) Kind() string   { return "ended" }
func (*Ended) blank() Message { return new(Ended) }

func (e *Ended) walk(c codec) {
	e.Progress.walk(c)
	texts(c, &e.State, &e.Text)
	items(c, &e.Results, c.text)
	flags(c, &e.Resumes, &e.Reading)
	numbers(c, &e.Telling)
}

// Reading says how far the trace of a run that has ended is read.
type Reading struct {
	Run   int
	Steps int  // found
	Read  int  // tokens
	More  bool // it goes on

	Telling int // as in Ended
}

func (*Reading) Kind() string   { return "reading" }
func (*Reading) blank() Message { return new(Reading) }

func (r *Reading) walk(c codec) {
	numbers(c, &r.Run, &r.Steps, &r.Read, &r.Telling)
	flags(c, &r.More)
}
