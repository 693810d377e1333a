package message

// Rows asks for steps of the trace, a line each. The answer may have fewer.
type Rows struct{ From, Count int }

func (*Rows) Kind() string     { return "rows" }
func (*Rows) blank() Message   { return new(Rows) }
func (q *Rows) walk(c codec)   { numbers(c, &q.From, &q.Count) }
func (*Rows) Answer() *RowList { return new(RowList) }

// RowList is some steps of so many.
type RowList struct {
	Steps int // that the trace has by now
	Rows  []Row
}

func (*RowList) Kind() string   { return "rows" }
func (*RowList) blank() Message { return new(RowList) }

func (l *RowList) walk(c codec) {
	numbers(c, &l.Steps)
	items(c, &l.Rows, func(r *Row) { r.walk(c) })
}

// Row is a step of the trace, as a line shows it.
type Row struct {
	Step            int
	Host            bool // a call by the host: its tokens are given, not decoded
	Func, Instr     int  // −1 if it stands in no function
	Function        string
	Text            string // the instruction
	Operands        string
	Effect          string
	First           int // the first token's number in the stream
	Tokens          []Token
	More            int // tokens that are left out
	Executed, Depth int
}

// Token is one token and what it says in words.
type Token struct{ Name, Kind, Title string }

func (r *Row) walk(c codec) {
	numbers(c, &r.Step, &r.Func, &r.Instr, &r.First, &r.More, &r.Executed, &r.Depth)
	flags(c, &r.Host)
	texts(c, &r.Function, &r.Text, &r.Operands, &r.Effect)
	items(c, &r.Tokens, func(t *Token) { texts(c, &t.Name, &t.Kind, &t.Title) })
}
