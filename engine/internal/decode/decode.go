// Package decode runs a model: [Dense] is the textbook decoder and the truth,
// [Planned] the fast one that gives the same tokens. Both know the model's
// weights and nothing else: not the program, not the stack, not WebAssembly.
package decode

// A Decoder appends tokens to a context and predicts the next one.
type Decoder interface {
	// Append runs the forward pass for a token at the next position.
	Append(token int)
	// Next returns the token of maximal logit at the last position.
	Next() int
	// Len is the number of tokens so far.
	Len() int
	// Bytes is the memory that the context holds.
	Bytes() int64
}
