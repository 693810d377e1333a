package tests

import ("testing";"time")

func TestScratch(t *testing.T) {
	b := newTab(t)
	b.open("/#example=sudoku")
	b.runTo("done")
	b.untilRead()
	begin := time.Now()
	b.click("view-attention")
	b.until("document.querySelector('.reading')?.textContent.includes('tokens read')")
	t.Log("reading", time.Since(begin), b.eval("document.querySelector('.reading').textContent"))
	b.screenshot("att-reading")
	b.until("document.querySelector('.reading')?.textContent.startsWith('16')")
	t.Log("first chunk", time.Since(begin), b.eval("document.querySelector('.reading').textContent"))
	b.fill("step", "5000")
	b.until("document.querySelector('[data-testid=attention] .lookup')")
	t.Log("first look", time.Since(begin))
	b.until("document.querySelector('.reading')?.textContent.includes('all')")
	t.Log("all", time.Since(begin), b.eval("document.querySelector('.reading').textContent"))
	b.click("step-last")
	for _, s := range []string{"80000", "3000", "70001", "1", "0"} {
		begin := time.Now()
		b.fill("step", s)
		b.until("document.querySelector('[data-testid=attention] h3')?.textContent.replaceAll(',','').includes('Step "+s+":')")
		t.Log(s, time.Since(begin))
		b.screenshot("att-sudoku-"+s)
	}
	t.Log(b.errors())
}
