package engine

import "sort"

// turn notes that who speaks changes here, the host or the model.
func (s *session) turn() {
	at := s.tokens.Len()
	if n := len(s.turns); n > 0 && s.turns[n-1] == at {
		s.turns = s.turns[:n-1] // nothing was said, or a call goes on
		return
	}
	s.turns = append(s.turns, at)
}

// Decoded reports whether the model decoded the token at a position. The
// others, those of the prompt and what the host added later, were given to it.
func (i *Instance) Decoded(position int) bool {
	if i == nil || i.session == nil || position < 0 || position >= i.tokens.Len() {
		return false
	}
	return sort.SearchInts(i.turns, position+1)%2 == 1
}
