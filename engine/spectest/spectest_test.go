package spectest

import (
	"context"
	"strings"
	"testing"
	"time"
)

// runBundle runs a bundle of testdata, and fails the test for each failure.
func runBundle(t *testing.T, name string) Report {
	t.Helper()
	path := "../testdata/spectest/" + name + ".bundle.json.gz"
	suites, err := Load(path)
	if err != nil {
		t.Fatal(err)
	}
	begin := time.Now()
	r := Run(context.Background(), BundleName(path), suites, Options{})
	var text strings.Builder
	r.WriteText(&text)
	t.Logf("%s in %.1f s: %d instructions, %d tokens\n%s", name, time.Since(begin).Seconds(), r.Instructions, r.Tokens, text.String())
	if r.Failed > 0 {
		t.Errorf("%s: %d commands failed", name, r.Failed)
	}
	commands := 0
	for _, s := range suites {
		commands += len(s.Commands)
	}
	for _, n := range r.Skipped {
		commands -= n
	}
	if commands != r.Passed+r.Failed {
		t.Errorf("%s: %d commands are not accounted for", name, commands-r.Passed-r.Failed)
	}
	return r
}

func TestMVP(t *testing.T) {
	if r := runBundle(t, "mvp"); r.Passed < 1000 {
		t.Errorf("%d commands passed: is the suite there?", r.Passed)
	}
}

func TestV2(t *testing.T) { runBundle(t, "v2") }
