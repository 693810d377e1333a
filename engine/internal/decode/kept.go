package decode

// Kept says how the planned decoder keeps a set of keys, [LookHead.Keys].
func (p *Probe) Kept(set int) string {
	return map[cacheKind]string{position: "position", constant: "constant", flagged: "flagged", searched: "searched"}[p.plan.layout.kinds[set]]
}
