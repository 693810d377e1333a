package message

// StateAt asks what the trace says of the machine before a step. A frame or
// address below 0 asks for the innermost frame, and for the memory that the step
// accesses.
type StateAt struct {
	Step, Frame int
	Address     int64
}

func (*StateAt) Kind() string   { return "state" }
func (*StateAt) blank() Message { return new(StateAt) }
func (*StateAt) Answer() *State { return new(State) }

func (q *StateAt) walk(c codec) {
	numbers(c, &q.Step, &q.Frame)
	numbers(c, &q.Address)
}

// State is what the trace says of the machine before a step.
type State struct {
	Row     Row
	Frame   int // the frame that Stack and Locals are of
	Frames  []string
	Stack   []int64 // bottom first
	Locals  []Named
	Globals []Named
	Pages   int
	Address int // of the memory's first shown byte
	Memory  []byte
	Cut     int // frames that are left out
}

// Named is a local or global: its bits, and these as a number of its type.
type Named struct {
	Name, Text string
	Value      int64
}

func (*State) Kind() string   { return "state" }
func (*State) blank() Message { return new(State) }

func (s *State) walk(c codec) {
	s.Row.walk(c)
	numbers(c, &s.Frame, &s.Pages, &s.Address, &s.Cut)
	items(c, &s.Frames, c.text)
	items(c, &s.Stack, c.number)
	for _, list := range []*[]Named{&s.Locals, &s.Globals} {
		items(c, list, func(n *Named) {
			texts(c, &n.Name, &n.Text)
			numbers(c, &n.Value)
		})
	}
	c.bytes(&s.Memory)
}
