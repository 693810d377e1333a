package message

// Inspect asks what a module is and whether the engine runs it.
type Inspect struct{ Wasm []byte }

func (*Inspect) Kind() string        { return "inspect" }
func (*Inspect) blank() Message      { return new(Inspect) }
func (q *Inspect) walk(c codec)      { c.bytes(&q.Wasm) }
func (*Inspect) Answer() *Inspection { return new(Inspection) }

// Inspection is what a module is.
type Inspection struct {
	Error     string // why it can't run; the listing may be there all the same
	Functions []Function
	Compute   bool   // the export compute takes input text
	Hosted    bool   // it imports what nothing built in has
	Listing   string // imports, exports and instructions
	Lines     []int  // Lines[f]: the line of the first instruction of function f, 0 if it has none
}

// Function is an exported function.
type Function struct {
	Name, Type string
	Params     int
}

func (*Inspection) Kind() string   { return "inspected" }
func (*Inspection) blank() Message { return new(Inspection) }

func (n *Inspection) walk(c codec) {
	texts(c, &n.Error)
	items(c, &n.Functions, func(f *Function) {
		texts(c, &f.Name, &f.Type)
		numbers(c, &f.Params)
	})
	flags(c, &n.Compute, &n.Hosted)
	texts(c, &n.Listing)
	items(c, &n.Lines, func(l *int) { numbers(c, l) })
}
