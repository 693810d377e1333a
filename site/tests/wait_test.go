package tests

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/chromedp/cdproto"
	"github.com/chromedp/chromedp"
)

// The page's status, as data-state of the element that says it. In a final one
// nothing more happens until somebody acts: a wait for another state is over.
const status = "document.querySelector('[data-testid=status]')"

var final = []string{"done", "trap", "limit", "error", "stopped"}

// pollEvery is the time between two looks at the page.
const pollEvery = 20 * time.Millisecond

// patience bounds how long a wait that fails takes. It says nothing about speed.
const patience = time.Minute

// now is the page's status, "" if it has none yet.
func (b *tab) now() string {
	b.Helper()
	return eval[string](b, status+"?.dataset.state ?? ''")
}

// state waits until the status is one of the given ones, separated by spaces,
// and returns it. Any other final status fails the test at once.
func (b *tab) state(want string) string {
	b.Helper()
	return b.stateWithin(want, patience)
}

// stateWithin is state for what may take longer.
func (b *tab) stateWithin(want string, atMost time.Duration) string {
	b.Helper()
	for begin := time.Now(); ; time.Sleep(pollEvery) {
		got := b.now()
		switch {
		case slices.Contains(strings.Fields(want), got):
			return got
		case slices.Contains(final, got):
			b.giveUp("the state is %q, want %s", got, want)
		case time.Since(begin) > atMost:
			b.giveUp("after %v the state is %q, want %s", atMost, got, want)
		}
	}
}

// start presses a button that begins a run, and returns when the page has heard
// it: from then on the status is that of the new run.
func (b *tab) start(button string) {
	b.Helper()
	b.eval(`(() => { window.heard = false; new MutationObserver((_, o) => { window.heard = true; o.disconnect() })
		.observe(` + status + `, {attributes: true}); return '' })()`)
	b.click(button)
	b.until("window.heard")
}

// runTo presses Run and waits until the run ends in a state.
func (b *tab) runTo(want string) {
	b.Helper()
	b.start("run")
	b.state(want)
}

// runFor presses Run, waits until the run is done, and compares its results.
func (b *tab) runFor(want string) {
	b.Helper()
	b.runTo("done")
	if got := b.results(); got != want {
		b.Errorf("results %q, want %q", got, want)
	}
}

// clickTo presses a button and returns the time in ms, as the page measures it,
// until the status is a final one, which must be the wanted one.
func (b *tab) clickTo(button, want string) float64 {
	b.Helper()
	end := eval[struct {
		State string
		Took  float64
	}](b, fmt.Sprintf(`new Promise((done) => {
		const status = %s, button = document.querySelector('%s'), begin = performance.now();
		const end = () => done({State: status.dataset.state, Took: performance.now() - begin});
		new MutationObserver(() => %s.includes(status.dataset.state) && end()).observe(status, {attributes: true});
		if (button.disabled) end();
		setTimeout(end, %d);
		button.click() })`, status, id(button), list(final), patience.Milliseconds()))
	if end.State != want {
		b.giveUp("%.0f ms after %s the state is %q, want %s", end.Took, button, end.State, want)
	}
	return end.Took
}

// until waits until an expression is true.
func (b *tab) until(expression string) {
	b.Helper()
	for begin := time.Now(); !b.sees("!!(" + expression + ")"); time.Sleep(pollEvery) {
		if time.Since(begin) > patience {
			b.giveUp("after %v this is still false: %s", patience, expression)
		}
	}
}

// sees evaluates what a wait asks for again and again. A document that another one
// replaces while it is asked has nothing true in it.
func (b *tab) sees(expression string) bool {
	b.Helper()
	v, err := chromedp.Run(b.ctx, chromedp.Evaluate[bool](expression, chromedp.EvalAwaitPromise))
	var refused *cdproto.Error
	if errors.As(err, &refused) && slices.Contains(replaced, refused.Message) {
		return false
	}
	if err != nil {
		b.Fatalf("%v; evaluated was %.300s; the console said %q", err, expression, b.errors())
	}
	return v
}

// replaced is what Chromium answers for a document that is replaced.
var replaced = []string{
	"Inspected target navigated or closed",
	"Execution context was destroyed.",
	"Cannot find context with specified id",
}

// untilRunning waits until an expression is true of a run, whose end fails the
// test at once.
func (b *tab) untilRunning(expression string) {
	b.Helper()
	for begin := time.Now(); ; time.Sleep(pollEvery) {
		// One look at both: the run may end between two.
		seen := eval[struct {
			True  bool
			State string
		}](b, fmt.Sprintf("({True: !!(%s), State: %s.dataset.state})", expression, status))
		switch {
		case slices.Contains(final, seen.State):
			b.giveUp("the run ended in %q before this was seen: %s", seen.State, expression)
		case seen.True:
			return
		case time.Since(begin) > patience:
			b.giveUp("after %v of %q this is still false: %s", patience, seen.State, expression)
		}
	}
}

// untilRead waits until the trace of a run that has ended is read, and its last
// step selected; the worker may read on for a while.
func (b *tab) untilRead() {
	b.Helper()
	b.until("document.querySelector('[data-testid=step]').value !== '' && !document.getElementById('steps').textContent.includes('read')")
}

// verify presses Verify and waits for a verdict, which must be "equal".
func (b *tab) verify() {
	b.Helper()
	b.click("verify")
	b.until("!document.querySelector('[data-testid=verify]').disabled && !document.getElementById('verdict').hidden")
	if b.eval("document.getElementById('verdict').dataset.equal") != "true" {
		b.giveUp("the verdict is %q", b.eval("document.getElementById('verdict').textContent"))
	}
}

// failure is what the page says of the last run, if it did not end by itself.
func (b *tab) failure() string {
	b.Helper()
	return b.eval("document.getElementById('failure')?.textContent ?? ''")
}

// results are the page's results of the last run.
func (b *tab) results() string {
	b.Helper()
	return b.eval(results)
}

// giveUp ends the test and says what the page shows.
func (b *tab) giveUp(format string, args ...any) {
	b.Helper()
	b.screenshot("failed-" + strings.ReplaceAll(b.Name(), "/", "-"))
	b.Fatalf("%s; output %.1000q; failure %q; the console said %q", fmt.Sprintf(format, args...),
		b.eval("document.querySelector('[data-testid=output]')?.textContent ?? ''"), b.failure(), b.errors())
}

// list is an array of JavaScript.
func list(texts []string) string { return "['" + strings.Join(texts, "', '") + "']" }
