package tests

import (
	"fmt"
	"testing"

	"github.com/chromedp/chromedp"
)

func TestModelLook(t *testing.T) {
	b := newTab(t)
	b.open("/#example=gcd")
	b.click("view-model")
	b.until("document.querySelector('[data-testid=model]').dataset.ready === 'true'")
	b.until("document.querySelector('[data-testid=model-download]')")
	b.screenshot("model-1")
	b.eval("(document.getElementById('wide').click(), '')")
	b.screenshot("model-2")
	b.runTo("done")
	b.untilRead()
	b.fill("step", "18")
	b.until("document.querySelector('[data-testid=model]').dataset.read")
	b.screenshot("model-3")
	b.eval("(document.querySelector('[data-key=find]').focus(), '')")
	b.fill2("find", "A")
	b.screenshot("model-4")
	b.eval("(document.querySelector('[data-key=hit-0]').click(), '')")
	b.screenshot("model-5")
	b.run(chromedp.KeyEvent("\r"))
	b.until("document.querySelector('[data-testid=model]').dataset.place === 'matrices' && document.querySelector('[data-testid=model]').dataset.ready === 'true'")
	b.screenshot("model-6")
	b.eval("(document.querySelector('[data-key=matrix-0]').click(), '')")
	b.until("document.querySelector('.model-weights')")
	b.eval("(document.querySelector('.model-weights button').click(), '')")
	b.screenshot("model-7")
	b.size(390, 844)
	b.eval("(document.querySelector('[data-show=trace]').click(), '')")
	b.screenshot("model-8")
	b.eval("(document.querySelector('[data-key=crumb-0]').click(), '')")
	b.screenshot("model-9")
	b.size(1280, 800)
	b.dark(true)
	b.eval("(document.querySelector('[data-key=layer-34]').click(), document.querySelector('[data-key=open]').click(), '')")
	b.until("document.querySelector('[data-testid=model]').dataset.place === 'matrices' && document.querySelector('[data-testid=model]').dataset.ready === 'true'")
	b.screenshot("model-10")
	b.silent()
}

func (b *tab) fill2(key, text string) {
	b.eval(fmt.Sprintf("(() => { const e = document.querySelector('[data-key=%s]'); e.value = %q; e.dispatchEvent(new Event('input')); return '' })()", key, text))
}
