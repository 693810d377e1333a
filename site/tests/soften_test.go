package tests

import (
	"fmt"
	"strings"
	"testing"

	"wasmformer/engine/inspect"
)

// softenAt decodes the run with softmax attention at a place of the slider, 10^(−8 + place/4).
func (b *tab) softenAt(place int) string {
	b.Helper()
	b.eval(fmt.Sprintf(`(() => { const e = document.querySelector('[data-testid=temperature]'); e.value = '%d';
		e.dispatchEvent(new Event('input')); e.dispatchEvent(new Event('change')); return '' })()`, place))
	b.until(fmt.Sprintf("document.querySelector('.soften [role=status]').dataset.place === '%d'", place))
	return b.eval("document.querySelector('.soften [role=status]').textContent")
}

// TestSoften: the view says of each temperature what the engine says.
func TestSoften(t *testing.T) {
	long(t)
	n := runNative(t, "gcd")
	b := newTab(t)
	b.open("/#example=gcd")
	b.runTo("done")
	b.click("view-attention")
	b.until("document.querySelector('[data-testid=attention] .reading')?.textContent.startsWith('all')")
	given := map[int]bool{}
	for at := range n.steps[0].To {
		given[at] = true
	}
	run := inspect.Run{Tokens: n.tokens, Decoded: func(at int) bool { return !given[at] }}
	for place, temperature := range map[int]float64{8: 1e-6, 20: 1e-3} {
		s, err := inspect.NewSoftener(nil, run, temperature)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := s.Advance(len(n.tokens)); err != nil {
			t.Fatal(err)
		}
		want := s.Softened()
		said := b.softenAt(place)
		words := []string{fmt.Sprintf("All %d decoded tokens are those of hard attention; a head takes at most 1 key.", want.Decoded)}
		if d := want.First; d != nil {
			words = []string{fmt.Sprintf("%d decoded token", want.Decoded), fmt.Sprintf("comes %v instead of %v", d.Got, d.Want),
				fmt.Sprintf("The least margin has %s of layer %d, which %s", d.Least.Name, d.Least.Layer, d.Least.Purpose), fmt.Sprintf("%d keys above", d.Least.Keys)}
			b.eval("(document.querySelector('.soften').scrollIntoView({block: 'end'}), '')")
			b.screenshot("soften")
			b.size(390, 844)
			b.eval("(document.querySelector('.panes [data-show=trace]').click(), document.querySelector('.soften').scrollIntoView({block: 'end'}), '')")
			b.screenshot("soften-phone")
			b.size(1280, 800)
		}
		for _, w := range words {
			if !strings.Contains(said, w) {
				t.Errorf("at %v: the view says %q, want %q", temperature, said, w)
			}
		}
	}
	// The step of the first difference is a link, and another run forgets the answer.
	b.softenAt(20)
	b.eval("(document.querySelector('.soften [data-key=soften-step]').click(), '')")
	b.until("document.querySelector('[data-testid=step]').value === '2'")
	b.runTo("done")
	if said := b.eval("document.querySelector('.soften [role=status]').textContent"); !strings.Contains(said, "how cold has it to be?") {
		t.Errorf("after another run the view says %q", said)
	}
	for _, v := range b.violations() {
		t.Error(v)
	}
}
