package trace

// Query asks for the step next to one, forwards or backwards, that meets one of its
// conditions.
type Query struct {
	From    int
	Forward bool
	Depth   int                // the step's depth is at most that; −1 asks for no depth
	Places  map[[2]int]bool    // it is at one of these: function, instruction
	Watch   func(Written) bool // it changes one of these
}

// findSteps is how many steps are walked over between two looks at pause.
const findSteps = 1 << 13

// Find returns the step, −1 if there is none. It calls pause with where it is, now
// and then, and ends with −1 if that reports false.
func (p *Profile) Find(q Query, pause func(at int) bool) int {
	if q.Forward {
		return p.findForward(&q, pause)
	}
	return p.findBackward(&q, pause)
}

func (q *Query) meets(v *Visit) bool {
	if v.Depth <= q.Depth || q.Places[[2]int{v.Func, v.Instr}] {
		return true
	}
	if q.Watch != nil {
		for _, w := range v.Changes {
			if w.Old != w.Value && q.Watch(w) {
				return true
			}
		}
	}
	return false
}

// skips reports whether no step of a block can meet the query, by its sums.
func (p *Profile) skips(q *Query, n int) bool {
	return n < len(p.blocks) && q.Watch == nil && len(q.Places) == 0 && int(p.blocks[n].low) > q.Depth
}

func (p *Profile) findForward(q *Query, pause func(int) bool) int {
	found := -1
	for at, end := q.From+1, 0; at < p.log.Len(); at = end {
		n := at / blockSteps
		end = (n + 1) * blockSteps
		if !p.skips(q, n) {
			p.log.Walk(at, end, func(v *Visit) bool {
				if q.meets(v) {
					found = v.Step
				}
				return found < 0
			})
		}
		if found >= 0 || end%findSteps == 0 && !pause(end) {
			break
		}
	}
	return found
}

// findBackward walks over parts of some steps, the last one first, and in each
// forwards: going on is what a log does quickly.
func (p *Profile) findBackward(q *Query, pause func(int) bool) int {
	found := -1
	for to := min(q.From, p.log.Len()); to > 0 && found < 0; {
		n := (to - 1) / blockSteps
		if p.skips(q, n) {
			to = n * blockSteps
			continue
		}
		from := max(0, to-4*findSteps)
		if q.Watch == nil && len(q.Places) == 0 {
			from = n * blockSteps // the block is where it is
		}
		p.log.Walk(from, to, func(v *Visit) bool {
			if q.meets(v) {
				found = v.Step
			}
			return true
		})
		if to = from; found < 0 && !pause(to) {
			break
		}
	}
	return found
}
