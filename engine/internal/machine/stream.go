package machine

// Stream is a growing sequence of tokens: a prompt, what was decoded, and what
// the host added in between. It grows in chunks and moves nothing, so a run of
// fifty million tokens never waits for a copy. The zero value is empty.
type Stream struct {
	chunks [][]uint16
	n      int
}

const (
	streamBits  = 16
	streamChunk = 1 << streamBits // tokens
)

// StreamOf returns a stream of the given tokens, which it copies.
func StreamOf(tokens []Token) *Stream {
	s := &Stream{}
	for _, t := range tokens {
		s.Append(t)
	}
	return s
}

// Append adds a token at the end.
func (s *Stream) Append(t Token) {
	if s.n&(streamChunk-1) == 0 {
		s.chunks = append(s.chunks, make([]uint16, streamChunk))
	}
	s.chunks[s.n>>streamBits][s.n&(streamChunk-1)] = uint16(t)
	s.n++
}

// AppendAll adds tokens at the end.
func (s *Stream) AppendAll(tokens []uint16) {
	for len(tokens) > 0 {
		at := s.n & (streamChunk - 1)
		if at == 0 {
			s.chunks = append(s.chunks, make([]uint16, streamChunk))
		}
		room := s.chunks[s.n>>streamBits][at:]
		n := copy(room, tokens)
		s.n += n
		tokens = tokens[n:]
	}
}

// Len is the number of tokens.
func (s *Stream) Len() int { return s.n }

// At is token i, 0 ≤ i < [Stream.Len].
func (s *Stream) At(i int) Token { return Token(s.chunks[i>>streamBits][i&(streamChunk-1)]) }

// Slice copies the tokens from ≤ i < to.
func (s *Stream) Slice(from, to int) []Token {
	out := make([]Token, to-from)
	for i := range out {
		out[i] = s.At(from + i)
	}
	return out
}

// Bytes is the memory that the tokens take.
func (s *Stream) Bytes() int64 { return int64(len(s.chunks)) * streamChunk * 2 }
