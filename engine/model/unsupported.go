package model

import "fmt"

// UnsupportedError says that a model can't be decoded by identities of exact
// arithmetic: its arithmetic is not proved to be exact, or it asks what only
// the textbook decoder answers. The dense decoder decodes it.
type UnsupportedError struct{ Where, Why string }

// Error says what is not supported, and who can.
func (e *UnsupportedError) Error() string {
	return fmt.Sprintf("%s: %s; only the dense decoder is sure to decode this model", e.Where, e.Why)
}
