package engine

import "sort"

// turn notes that who speaks changes here, the host or the model; of two turns
// at one position nothing remains.
func (s *session) turn() { s.turns = append(s.turns, s.tokens.Len()) }

// Decoded reports whether the model decoded the token at a position. The
// others, those of the prompt and what the host added later, were given to it.
func (i *Instance) Decoded(position int) bool {
	if i == nil || i.session == nil || position < 0 || position >= i.tokens.Len() {
		return false
	}
	return sort.SearchInts(i.turns, position+1)%2 == 1
}
