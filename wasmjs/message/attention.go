package message

// Tokens asks for the run's tokens from a position on. The answer may have fewer
// than there are.
type Tokens struct{ From int }

func (*Tokens) Kind() string       { return "tokens" }
func (*Tokens) blank() Message     { return new(Tokens) }
func (q *Tokens) walk(c codec)     { numbers(c, &q.From) }
func (*Tokens) Answer() *TokenList { return new(TokenList) }

// TokenList is some tokens of so many.
type TokenList struct {
	Total  int
	Tokens []byte // two for each, the low one first
}

func (*TokenList) Kind() string   { return "tokens" }
func (*TokenList) blank() Message { return new(TokenList) }

func (l *TokenList) walk(c codec) {
	numbers(c, &l.Total)
	c.bytes(&l.Tokens)
}

// Sources asks what tokens are, by their positions: some with a description, which
// replays a part of the trace, others only with their names.
type Sources struct{ Described, Named []int }

func (*Sources) Kind() string        { return "sources" }
func (*Sources) blank() Message      { return new(Sources) }
func (*Sources) Answer() *SourceList { return new(SourceList) }

func (q *Sources) walk(c codec) {
	for _, list := range []*[]int{&q.Described, &q.Named} {
		items(c, list, func(p *int) { numbers(c, p) })
	}
}

// SourceList has a source for each position that there is.
type SourceList struct{ Sources []Source }

// Source is a token at its place.
type Source struct {
	Position int
	Step     int // that it belongs to, −1 for the program's prompt
	Token    Token
}

func (*SourceList) Kind() string   { return "sources" }
func (*SourceList) blank() Message { return new(SourceList) }

func (l *SourceList) walk(c codec) {
	items(c, &l.Sources, func(s *Source) {
		numbers(c, &s.Position, &s.Step)
		texts(c, &s.Token.Name, &s.Token.Kind, &s.Token.Title)
	})
}

// Follow gives the inspector tokens of a run, as TokenList has them; those from
// position 0 on begin another run.
type Follow struct {
	From   int
	Tokens []byte
}

func (*Follow) Kind() string      { return "follow" }
func (*Follow) blank() Message    { return new(Follow) }
func (*Follow) Answer() *Followed { return new(Followed) }

func (q *Follow) walk(c codec) {
	numbers(c, &q.From)
	c.bytes(&q.Tokens)
}

// Followed is how many tokens the inspector has read, and the memory that it takes
// for them.
type Followed struct {
	Tokens int
	Bytes  int64
}

func (*Followed) Kind() string   { return "followed" }
func (*Followed) blank() Message { return new(Followed) }

func (f *Followed) walk(c codec) {
	numbers(c, &f.Tokens)
	numbers(c, &f.Bytes)
}

// LookAt asks the inspector what each head did at a position.
type LookAt struct{ Position int }

func (*LookAt) Kind() string   { return "look" }
func (*LookAt) blank() Message { return new(LookAt) }
func (q *LookAt) walk(c codec) { numbers(c, &q.Position) }
func (*LookAt) Answer() *Look  { return new(Look) }

// Look is what each head did at a position, by layer and index.
type Look struct {
	Heads []Head
	Story []int // those of Heads that tell what happened, the most telling first
}

// Head is a head's question and answer, as package inspect has them.
type Head struct {
	Layer, Index          int
	Name, Values, Purpose string
	Mean, Read            bool
	Query, Key, Value     [2]float64
	Found                 int
}

func (*Look) Kind() string   { return "look" }
func (*Look) blank() Message { return new(Look) }

func (l *Look) walk(c codec) {
	items(c, &l.Heads, func(h *Head) {
		numbers(c, &h.Layer, &h.Index, &h.Found)
		texts(c, &h.Name, &h.Values, &h.Purpose)
		flags(c, &h.Mean, &h.Read)
		reals(c, &h.Query[0], &h.Query[1], &h.Key[0], &h.Key[1], &h.Value[0], &h.Value[1])
	})
	items(c, &l.Story, func(i *int) { numbers(c, i) })
}
