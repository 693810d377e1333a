package tests

import (
	"strings"
	"testing"
)

// shown is the address in the state's memory view, and the frame that is shown.
const shown = `(document.querySelector('#state h3 input')?.value ?? '') + ' ' +
	([...document.querySelectorAll('#state .frame')].find((f) => f.textContent.includes('(shown)'))?.textContent ?? '')`

// TestSharedState opens a link with a step at which another call and another part
// of the memory are looked at.
func TestSharedState(t *testing.T) {
	b := newTab(t)
	b.standAt("hello", 20)
	b.eval(`(() => { const input = document.querySelector('#state h3 input'); input.value = '0x1230';
		input.dispatchEvent(new Event('change')); return '' })()`)
	b.until("document.querySelector('#state .hex').textContent.startsWith('001230')")
	b.eval("(document.querySelector('#state .frame:last-of-type').click(), '')")
	b.until("document.querySelector('#state .frame:last-of-type').textContent.includes('(shown)')")
	want := b.eval(shown)
	if !strings.HasPrefix(want, "0x1230 0 ") {
		t.Fatalf("shown is %q, want the memory from 0x1230 and frame 0", want)
	}
	b.eval("(document.getElementById('share-step').checked = true, '')")
	link := b.link()

	other := b.openAt(link, 20)
	other.until("(" + shown + ").startsWith('0x1230 0 ')")
	if got := other.eval(shown); got != want {
		t.Errorf("the link shows %q, want %q", got, want)
	}
}

// oldLink is step 7 of gcd, from before links kept the state of views.
const oldLink = "#1eJyNkU1OwzAQhVXaQskpnqosHKmKEEUI0R0SN2Bf2ck0tXDs4B8orLgQl2LHLbDTVqWIBTvPm2_e89iD4Qv3J1_DxQIPa0JjiXtyHpVpW6NRy2fpjIV4xX2" +
	"olKxvYalTvCIwPoMoUoeJGThaU6c6aC9VFu0EpMNFiTvj19ChFWRdtI19cBcxJxtNdZmxOBgUZQBbBV2B0aYz1mPaVPW0AOu45S1yDjm_PJRiV1pyQfm-iA7RQ5mKK-Q2LXFQRZQfkddGUy_" +
	"0oOmQa9r4nZIwu5SrLQYWp0t6ettZlg35GFsUxQHfNlxq9Hn9iKV2GY6GePE_D_4b-5MSR1TK_QkKu91pn3F8jyiOhvFdT8dXN5hfn6XzZPT-8Tk6H0yysbfxY78Bum-WQQz"

func TestOldLink(t *testing.T) {
	b := newTab(t)
	b.open("/" + oldLink)
	b.until("document.getElementById('notice').textContent.includes('step 7')")
	if got := b.eval("document.body.dataset.pane"); got != "trace" {
		t.Errorf("the link shows the pane %q, want the trace", got)
	}
	b.runTo("done")
	b.until("document.querySelector('[data-testid=state]').textContent.includes('Step 7')")
	b.eval("(document.getElementById('share-step').checked = true, '')")
	if got := b.link(); !strings.HasSuffix(got, oldLink) {
		t.Errorf("the same step makes the link %q", got)
	}
}

// TestHiddenTrace selects a step while the trace is hidden on a narrow screen,
// where it stood at another: the browser brings it back at that one.
func TestHiddenTrace(t *testing.T) {
	b := newTab(t)
	b.size(390, 844)
	b.open("/#example=sudoku")
	b.runTo("done")
	b.untilRead()
	pane := func(name string) { b.eval("(document.querySelector('[data-show=" + name + "]').click(), '')") }
	pane("trace")
	b.until("document.querySelector('#trace').scrollTop > 0")
	pane("code")
	b.fill("step", "7")
	b.until("document.querySelector('[data-testid=state]').textContent.includes('Step 7')")
	pane("trace")
	b.until(`(() => { const row = document.querySelector('#row-7')?.getBoundingClientRect(),
		list = document.querySelector('#trace').getBoundingClientRect();
		return row && row.top >= list.top && row.bottom <= list.bottom })()`)
}
