package tests

import (
	"flag"
	"fmt"
	"testing"
	"time"

	"github.com/chromedp/cdproto/network"
	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp"
)

var filmed = flag.Duration("film", time.Second, "how long TestFirstSeconds watches a first visit; from ten seconds on it does so at 1.5 Mbit/s as well")

// TestFirstSeconds keeps pictures of a first visit, two a second, in
// screenshots/first-*, and says when there was what. With -film 10s -v these are
// the figures of a slow line, too.
func TestFirstSeconds(t *testing.T) {
	lines := []float64{0}
	if *filmed >= 10*time.Second {
		lines = append(lines, 1.5e6/8)
	}
	for _, line := range lines {
		for name, size := range map[string][2]int64{"wide": {1280, 800}, "phone": {390, 844}} {
			b := newTabFor(t, *filmed+time.Minute)
			b.size(size[0], size[1])
			b.run(chromedp.Navigate("about:blank"))
			if line > 0 {
				name += "-slow"
				if _, err := chromedp.Call(b.ctx, network.EmulateNetworkConditionsByRule, network.EmulateNetworkConditionsByRuleParams{
					MatchedNetworkConditions: []*network.Conditions{{Latency: 20, DownloadThroughput: line, UploadThroughput: line}}}); err != nil {
					t.Fatal(err)
				}
			}
			begin := time.Now()
			ready := time.Duration(0)
			if _, err := chromedp.Call(b.ctx, page.Navigate, page.NavigateParams{URL: site.URL}); err != nil { // does not wait
				t.Fatal(err)
			}
			for n := 0; time.Since(begin) < *filmed; {
				// While the page comes, there may be nothing to ask.
				if is, err := chromedp.Run(b.ctx, chromedp.Evaluate[bool](status+"?.dataset.state === 'ready'")); ready == 0 && err == nil && is {
					ready = time.Since(begin)
				}
				if time.Since(begin) > time.Duration(n)*500*time.Millisecond {
					b.screenshot(fmt.Sprintf("first-%s-%04.1f", name, time.Since(begin).Seconds()))
					n++
				}
				time.Sleep(pollEvery)
			}
			b.until("document.querySelector('#recorded path[data-head]') && " + status + ".dataset.state === 'ready'")
			paint := eval[float64](b, "performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0")
			t.Logf("%s: first paint, with source and arcs, after %.2f s, ready after %.1f s", name, paint/1000, ready.Seconds())
		}
	}
}
