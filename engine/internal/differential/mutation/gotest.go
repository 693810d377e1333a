package main

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"os/exec"
	"slices"
	"strings"
)

// event is a line of go test -json.
type event struct{ Action, Package, Test, Output string }

// failures runs a suite in a tree and lists the tests that failed, without
// those that only hold failed ones, and packages that failed as a whole: they
// did not compile, or the run ended in a panic or at the time limit.
func failures(ctx context.Context, root string, s suite) ([]string, error) {
	cmd := exec.CommandContext(ctx, "go", append([]string{"test", "-json", "-count=1", "-timeout=20m"}, s.args...)...)
	cmd.Dir = root
	var stdout, stderr bytes.Buffer
	cmd.Stdout, cmd.Stderr = &stdout, &stderr
	failed := cmd.Run() != nil
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	var tests, packages []string
	ran := false
	for d := json.NewDecoder(&stdout); d.More(); {
		var e event
		if err := d.Decode(&e); err != nil {
			return nil, fmt.Errorf("go test %s: %v\n%s", strings.Join(s.args, " "), err, stderr.String())
		}
		ran = ran || e.Action == "run"
		if e.Action != "fail" {
			continue
		}
		if e.Test == "" {
			packages = append(packages, e.Package)
			continue
		}
		tests = append(tests, e.Test)
	}
	if !ran && !failed {
		return nil, fmt.Errorf("go test %s: no test ran\n%s", strings.Join(s.args, " "), stderr.String())
	}
	leaves := slices.DeleteFunc(slices.Clone(tests), func(name string) bool {
		return slices.ContainsFunc(tests, func(other string) bool { return strings.HasPrefix(other, name+"/") })
	})
	if len(tests) == 0 {
		leaves = packages
		if failed && len(leaves) == 0 {
			leaves = []string{"go test"}
		}
	}
	slices.Sort(leaves)
	return leaves, nil
}
