package engine

// Stats are figures of an instance so far.
type Stats struct {
	PromptTokens    int64   `json:"prompt_tokens"` // all tokens that were not decoded, without CompactedTokens
	PromptTotal     int64   `json:"prompt_total"`  // tokens that the prompt will have when it is read; 0 before its size is known
	Tokens          int64   `json:"tokens"`        // decoded
	Instructions    int64   `json:"instructions"`  // WebAssembly instructions executed
	HostCalls       int64   `json:"host_calls"`    // calls that a host has answered
	Seconds         float64 `json:"seconds"`       // of decoding, without the prompt
	TokensPerSecond float64 `json:"tokens_per_second"`
	PromptSeconds   float64 `json:"prompt_seconds"`   // of all that the host said, CompactedTokens, too
	Compactions     int64   `json:"compactions"`      // how often a new context took the place of a full one
	CompactedTokens int64   `json:"compacted_tokens"` // of their prompts
	Bytes           int64   `json:"bytes"`            // memory of decoding: keys, values and tokens
	BytesPerToken   float64 `json:"bytes_per_token"`
	Decoder         string  `json:"decoder"`
	KV              string  `json:"kv"`
	Layers          int     `json:"layers"`
	DModel          int     `json:"d_model"`
	Heads           int     `json:"heads"`
	Vocab           int     `json:"vocab"`
}

// Stats returns the figures so far.
func (i *Instance) Stats() Stats {
	if i == nil || i.session == nil {
		return Stats{}
	}
	return i.session.stats()
}

func (i *session) stats() Stats {
	s := Stats{
		PromptTokens: i.given(), PromptTotal: i.total, Tokens: i.decoded, Instructions: i.follow.Instructions(), HostCalls: i.hostCalls,
		Seconds: i.seconds, PromptSeconds: i.prefill,
		Compactions: i.compactions, CompactedTokens: i.compacted,
		Bytes:   i.decoder.Bytes() + i.tokens.Bytes(),
		Decoder: i.choice.Decoder, KV: i.choice.KV,
		Layers: i.shape.Layers, DModel: i.shape.DModel, Heads: i.shape.Heads, Vocab: i.shape.Vocab,
	}
	if s.Seconds > 0 {
		s.TokensPerSecond = float64(s.Tokens) / s.Seconds
	}
	if n := i.tokens.Len(); n > 0 {
		s.BytesPerToken = float64(s.Bytes) / float64(n)
	}
	return s
}
