package main

import (
	"os"
	"strings"
	"testing"

	"wasmformer/site/golden"
)

// TestTemperature decodes with softmax attention: cold enough it is hard attention; else the run
// ends at the first other token, and says which head is to blame.
func TestTemperature(t *testing.T) {
	module := file(t, "endless.wasm", endless)
	for _, c := range []struct {
		args     []string
		stdin    string
		code     int
		out, err string
	}{
		{args: []string{"run", "-temperature", "1e-6", "-example", "gcd"}, out: "12\n", err: "all 31 decoded tokens are those of hard attention; a head takes at most 1 key,"},
		{args: []string{"run", "-temperature", "1e-6", "-invoke", "div", module, "1", "0"}, code: exitTrap, err: "decoded tokens are those of hard attention"},
		{args: []string{"run", "-temperature", "1e-6", "-max-tokens", "100", module}, stdin: "A", out: "A", code: exitLimit, err: "all 100 decoded tokens are"},
		{args: []string{"run", "-temperature", "1", "-example", "hello"}, code: exitOther, err: "0 decoded tokens are those of hard attention; then, in step 1, "},
		{args: []string{"run", "-temperature", "0.001", "-example", "gcd"}, code: exitOther, err: "head jumped of layer "},
		{args: []string{"run", "-temperature", "0", "-example", "gcd"}, code: exitUsage, err: "want a finite number above 0"},
		{args: []string{"run", "-temperature", "NaN", "-example", "gcd"}, code: exitUsage, err: "want a finite number above 0"},
		{args: []string{"run", "-temperature", "inf", "-example", "gcd"}, code: exitUsage, err: "want a finite number above 0"},
		{args: []string{"run", "-temperature", "1e300", "-example", "gcd"}, code: exitOther, err: "temperature 1e+300: keys down to"},
		{args: []string{"run", "-verify", "-temperature", "1", "-example", "gcd"}, code: exitUsage, err: "want no -temperature"},
	} {
		got := wasmformer(c.stdin, c.args...)
		if got.code != c.code || got.out != c.out || !strings.Contains(got.err, c.err) {
			t.Errorf("%q: got exit %d, output %q, error %q\nwant exit %d, output %q, error with %q", c.args, got.code, got.out, got.err, c.code, c.out, c.err)
		}
	}
}

// TestTemperatureTrace: the steps are those of hard attention, as many as softmax attention gets
// right.
func TestTemperatureTrace(t *testing.T) {
	hard := wasmformer("", "trace", "-example", "gcd")
	soft := wasmformer("", "trace", "-temperature", "0.0007", "-example", "gcd")
	if !strings.HasPrefix(hard.out, strings.TrimSuffix(soft.out, "\n")) || strings.Count(soft.out, "\n") < 20 || soft.code != exitOther || !strings.Contains(soft.err, "in step 29, end") {
		t.Errorf("got exit %d, output %q, error %q", soft.code, soft.out, soft.err)
	}
}

// TestTemperatureReadme: what the README shows is what its commands print.
func TestTemperatureReadme(t *testing.T) { shows(t, "README.md", "With softmax attention", 2) }

// shows checks that a section of a document shows what so many commands in it print, from
// the root of the repository.
func shows(t *testing.T, path, heading string, many int) {
	t.Helper()
	t.Chdir("../..")
	begin, end := "\n## "+heading+"\n", "\n## "
	b, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	head, rest, found := strings.Cut(string(b), begin)
	section, tail, ends := strings.Cut(rest, end)
	if !found || !ends {
		t.Fatalf("%s: want a section between %q and %q", path, begin, end)
	}
	var want strings.Builder
	commands := 0
	for line := range strings.Lines(section) {
		code, isCode := strings.CutPrefix(line, "    ")
		args, isCommand := strings.CutPrefix(code, "go run ./cmd/wasmformer ")
		if !isCode || isCommand {
			want.WriteString(line)
		}
		if isCommand {
			commands++
			got := wasmformer("", strings.Fields(args)...)
			for printed := range strings.Lines(got.out + got.err) {
				want.WriteString("    " + printed)
			}
		}
	}
	if commands != many {
		t.Errorf("%s shows %d commands, want %d", path, commands, many)
	}
	golden.File(t, path, []byte(head+begin+want.String()+end+tail))
}
