package bench

// extrapolate continues a run whose time per token grows by the same amount
// with each token of context: seconds = a·n + b·(prompt·n + n²/2), fitted to
// the samples by least squares with a, b ≥ 0.
func extrapolate(samples []sample, marks []int64) []Point {
	last := samples[len(samples)-1]
	prompt := float64(last.PromptTokens)
	area := func(n float64) float64 { return float64(prompt*n) + float64(n*n/2) }
	a, b := fit(samples, area)
	var points []Point
	for _, mark := range marks {
		n := float64(mark)
		part := n / max(1, float64(last.Tokens))
		points = append(points, Point{Decoder: last.Decoder, KV: last.KV, Tokens: mark, Prompt: last.PromptTokens,
			Seconds: a*n + b*area(n), AtEnd: a + b*(prompt+0.75*n), Instructions: part * float64(last.Instructions),
			BytesPerToken: last.BytesPerToken, Measured: max(1, last.Tokens), Share: share(samples)})
	}
	return points
}

// fit finds a, b ≥ 0 with a·n + b·area(n) closest to the samples' seconds.
func fit(samples []sample, area func(float64) float64) (a, b float64) {
	var xx, xy, yy, xt, yt float64
	for _, s := range samples {
		x, y := float64(s.Tokens), area(float64(s.Tokens))
		xx, xy, yy = xx+x*x, xy+x*y, yy+y*y
		xt, yt = xt+x*s.Seconds, yt+y*s.Seconds
	}
	a, b = -1, -1
	if d := xx*yy - xy*xy; d > 0 {
		a, b = (xt*yy-yt*xy)/d, (xx*yt-xy*xt)/d
	}
	switch {
	case a < 0 && yy > 0:
		a, b = 0, yt/yy
	case b < 0 && xx > 0:
		a, b = xt/xx, 0
	}
	return a, b
}
