package message

import "encoding/binary"

// Row is a step of the trace, as a line shows it.
type Row struct {
	Step            int
	Func, Instr     int // −1 if it stands in no function
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

// A codec walks the fields of what is sent as bytes. The one walk describes
// both ways: a packer appends the fields, an unpacker sets them. Bytes cross to
// JavaScript in one copy, where an object costs a call for each property.
type codec interface {
	number(*int)
	text(*string)
	// length is n when packing; when unpacking, what was packed.
	length(n int) int
}

type packer []byte

func (p *packer) number(v *int) { *p = binary.AppendVarint(*p, int64(*v)) }

func (p *packer) text(s *string) {
	p.length(len(*s))
	*p = append(*p, *s...)
}

func (p *packer) length(n int) int {
	p.number(&n)
	return n
}

// unpacker reads what a packer wrote; behind its end all is 0.
type unpacker []byte

func (u *unpacker) number(v *int) {
	n, k := binary.Varint(*u)
	if k <= 0 {
		*u, *v = nil, 0
		return
	}
	*u, *v = (*u)[k:], int(n)
}

func (u *unpacker) text(s *string) {
	n := u.length(0)
	*s, *u = string((*u)[:n]), (*u)[n:]
}

// length is at most what could follow: each item takes a byte.
func (u *unpacker) length(int) int {
	var n int
	u.number(&n)
	return max(0, min(n, len(*u)))
}

// walk walks a row.
func (r *Row) walk(c codec) {
	for _, n := range []*int{&r.Step, &r.Func, &r.Instr, &r.First, &r.More, &r.Executed, &r.Depth} {
		c.number(n)
	}
	for _, s := range []*string{&r.Function, &r.Text, &r.Operands, &r.Effect} {
		c.text(s)
	}
	n := c.length(len(r.Tokens))
	if r.Tokens == nil {
		r.Tokens = make([]Token, n)
	}
	for i := range r.Tokens {
		t := &r.Tokens[i]
		c.text(&t.Name)
		c.text(&t.Kind)
		c.text(&t.Title)
	}
}

// packRows gives rows as bytes.
func packRows(rows []Row) []byte {
	var p packer
	p.length(len(rows))
	for i := range rows {
		rows[i].walk(&p)
	}
	return p
}

// unpackRows reads what packRows gave.
func unpackRows(b []byte) []Row {
	u := unpacker(b)
	rows := make([]Row, u.length(0))
	for i := range rows {
		rows[i].walk(&u)
	}
	return rows
}
