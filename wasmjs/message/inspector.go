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

// Followed is how many tokens the inspector has read.
type Followed struct{ Tokens int }

func (*Followed) Kind() string   { return "followed" }
func (*Followed) blank() Message { return new(Followed) }

func (f *Followed) walk(c codec) { numbers(c, &f.Tokens) }

// Inquiry asks the inspector for something, as JSON says; its programs are apart
// from the page's, and only the view that asks knows what it is.
type Inquiry struct{ What, JSON string }

func (*Inquiry) Kind() string     { return "inquiry" }
func (*Inquiry) blank() Message   { return new(Inquiry) }
func (q *Inquiry) walk(c codec)   { texts(c, &q.What, &q.JSON) }
func (*Inquiry) Answer() *Finding { return new(Finding) }

// Finding answers an Inquiry.
type Finding struct{ JSON string }

func (*Finding) Kind() string   { return "finding" }
func (*Finding) blank() Message { return new(Finding) }
func (f *Finding) walk(c codec) { texts(c, &f.JSON) }
