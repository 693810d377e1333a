package tests

import "testing"

// TestTypedSteps computes anew what products of floats the trace lists, and looks for
// the same values in the step's details.
func TestTypedSteps(t *testing.T) {
	b := newTab(t)
	b.standAt("nbody", 714)
	const products = `[...document.querySelectorAll('#rows .row-line')].filter((r) => r.textContent.includes('f64.mul'))`
	b.until(products + ".length > 0")
	if wrong := b.eval(products + `.map((r) => [r.querySelector('.i').textContent, r.querySelector('.e').textContent]).filter(([i, e]) => {
		const [, x, y] = i.match(/^f64\.mul\s+\((\S+), (\S+)\)$/) ?? []
		return !e.startsWith("push ") || x * y !== Number(e.slice(5))
	}).join('; ')`); wrong != "" {
		t.Errorf("products: %s", wrong)
	}
	b.eval("(" + products + "[0].click(), '')")
	const details = "document.querySelector('[data-testid=state]').textContent"
	b.until("(" + details + ").includes(" + products + "[0].querySelector('.e').textContent) && (" + details + ").includes('f64.mul (')")
	b.screenshot("typed")
	b.size(390, 844)
	b.eval("(document.querySelector('[data-show=trace]').click(), '')")
	b.until("document.getElementById('rows').getBoundingClientRect().width > 0")
	b.screenshot("typed-phone")
	b.eval("([...document.querySelectorAll('[data-testid=state] h3')].find((h) => h.textContent === 'Locals').scrollIntoView(), '')")
	b.screenshot("typed-phone-locals")
}
