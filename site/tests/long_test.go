package tests

import (
	"flag"
	"fmt"
	"os"
	"sync/atomic"
	"testing"
)

var (
	everything = flag.Bool("all", false, "run the tests that make test leaves to make test-long, too")
	waiting    atomic.Int64
)

// long leaves a test to make test-long. Of each part of the page one test at least runs always;
// these look at the same part in more ways: by keys, by links, in embeds, on a phone, by the
// other model, by what it looks like.
func long(t *testing.T) {
	t.Helper()
	if !*everything {
		waiting.Add(1)
		t.Skip("left to make test-long: it looks at a part of the page in one more way")
	}
}

// tellWaiting says how many tests were left out.
func tellWaiting() {
	if n := waiting.Load(); n > 0 {
		fmt.Fprintf(os.Stderr, "site/tests: %d tests are left to make test-long\n", n)
	}
}
