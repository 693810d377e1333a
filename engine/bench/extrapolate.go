package bench

import "sort"

// A decoder that scans takes more time for each token by the same amount for
// each token of context, so n tokens take
//
//	seconds = a·n + b·(context·n + n²/2)
//
// where context is what there was before them. The prompt follows the same law
// from a context of 0, with another a: nothing is chosen after its tokens.

// extrapolate continues a run to marks that it did not reach. A short run after
// a long prompt tells little of b: then the prompt's does.
func extrapolate(prompt, samples []sample, marks []int64) []Point {
	last := samples[len(samples)-1]
	context := float64(last.PromptTokens)
	a, b := fit(samples, context, -1)
	if n := len(prompt); n > 1 && last.Tokens < prompt[n-1].Tokens {
		_, b = fitPrompt(prompt)
		a, b = fit(samples, context, b)
	}
	var points []Point
	for _, mark := range marks {
		n := float64(mark)
		part := n / max(1, float64(last.Tokens))
		points = append(points, Point{Decoder: last.Decoder, KV: last.KV, Tokens: mark, Prompt: last.PromptTokens,
			Seconds: a*n + b*(context*n+n*n/2), AtEnd: a + b*(context+0.75*n), Instructions: part * float64(last.Instructions),
			BytesPerToken: last.BytesPerToken, Measured: max(1, last.Tokens), Share: share(samples)})
	}
	return points
}

// byPrompt stands in for a run that did not get through its prompt: the forward
// pass of a prompt's token is that of a decoded one, without the choice of the
// next token.
func byPrompt(prompt []sample, s Series, length int64) []Point {
	last := prompt[len(prompt)-1]
	a, b := fitPrompt(prompt)
	var points []Point
	for _, mark := range s.Marks {
		n := float64(mark)
		points = append(points, Point{Decoder: s.Decoder, KV: s.KV, Tokens: mark, Prompt: length,
			Seconds: a*n + b*(float64(length)*n+n*n/2), AtEnd: a + b*(float64(length)+0.75*n), BytesPerToken: last.BytesPerToken, Measured: 1})
	}
	return points
}

// leastForGrowth are the samples below which a slope is noise: none is assumed
// then, which flatters a decoder that scans.
const leastForGrowth = 20

// fitPrompt fits the law to the prompt but for its first quarter, in which a
// browser still runs code that it replaces by faster code soon. How the time of
// a token grows is the median over all pairs of samples: other programs of the
// machine make some tokens slow, and would tilt a fit by least squares.
func fitPrompt(prompt []sample) (a, b float64) {
	base := prompt[len(prompt)/4]
	var rest []sample
	var at, took []float64 // between samples: the position, and seconds per token
	before := base
	for _, s := range prompt[len(prompt)/4+1:] {
		at = append(at, float64(s.Tokens+before.Tokens)/2)
		took = append(took, (s.Seconds-before.Seconds)/float64(s.Tokens-before.Tokens))
		before = s
		s.Tokens, s.Seconds = s.Tokens-base.Tokens, s.Seconds-base.Seconds
		rest = append(rest, s)
	}
	if len(rest) < leastForGrowth {
		return fit(prompt, 0, 0)
	}
	var slopes []float64
	for i := range at {
		for j := range i {
			slopes = append(slopes, (took[i]-took[j])/(at[i]-at[j]))
		}
	}
	sort.Float64s(slopes)
	return fit(rest, float64(base.Tokens), max(0, slopes[len(slopes)/2]))
}

// fit finds a, b ≥ 0 of the law by least squares; a given b ≥ 0 stays.
func fit(samples []sample, context, given float64) (a, b float64) {
	var xx, xy, yy, xt, yt float64
	for _, s := range samples {
		x := float64(s.Tokens)
		y := context*x + x*x/2
		xx, xy, yy = xx+x*x, xy+x*y, yy+y*y
		xt, yt = xt+x*s.Seconds, yt+y*s.Seconds
	}
	d := xx*yy - xy*xy
	switch {
	case given >= 0:
		a, b = (xt-given*xy)/xx, given
	case len(samples) > 1 && d > 0:
		a, b = (xt*yy-yt*xy)/d, (xx*yt-xy*xt)/d
	default:
		a = xt / xx
	}
	switch {
	case a < 0:
		a, b = 0, yt/yy
	case b < 0:
		a, b = xt/xx, 0
	}
	return a, b
}
