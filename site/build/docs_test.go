package build

import (
	"fmt"
	"strings"
	"testing"

	"wasmformer/engine"
	"wasmformer/site/examples"
	"wasmformer/site/golden"
)

// TestHow compares the page "How it works" with what the weights compute now.
func TestHow(t *testing.T) {
	f, err := newFigures("../..")
	if err != nil {
		t.Fatal(err)
	}
	h, err := f.how()
	if err != nil {
		t.Fatal(err)
	}
	page, err := h.markdown("../..")
	if err != nil {
		t.Fatal(err)
	}
	golden.File(t, "../docs/how.md", page)

	// What the page says of these numbers.
	for _, k := range h.FetchKeys {
		if score := h.Fetch.Query[0]*k[0] + h.Fetch.Query[1]*k[1]; score > h.Fetch.Score() || score == h.Fetch.Score() && k != h.Fetch.Key {
			t.Errorf("the key %v has score %v, the winner %v", k, score, h.Fetch.Score())
		}
		if a := k[0] / 2; k[1] != -a*a {
			t.Errorf("the key %v is not (2a, −a²)", k)
		}
	}
	if h.Corners() != len(h.FetchKeys) {
		t.Errorf("%d of %d keys are corners", h.Corners(), len(h.FetchKeys))
	}
	sum := 0.0
	for _, g := range h.Sum {
		if g.B != 1 {
			t.Errorf("the gate %+v is not open by 1", g)
		}
		sum += g.A
	}
	if sum != float64(h.Result()) || h.A.Value[0]+h.B.Value[0] != sum || fmt.Sprintf("%02x.final", h.Result()) != h.Token {
		t.Errorf("the gates add %v, the operands are %v and %v, the token is %s", sum, h.A.Value[0], h.B.Value[0], h.Token)
	}
	for _, g := range h.Closed {
		if g.B != 0 {
			t.Errorf("the gate %+v is open", g)
		}
	}
	for head, number := range map[float64]float64{h.StackA.Value[0]: float64(h.A.Found), h.StackB.Value[0]: float64(h.B.Found)} {
		if head != number {
			t.Errorf("a reference to %v, read at %v", head, number)
		}
	}
	for _, l := range h.Logits { // 2xv − v², and the same for each of the class
		var b byte
		if _, err := fmt.Sscanf(l.Token.String(), "%x.final", &b); err != nil {
			t.Fatal(err)
		}
		v, x := float64(b), float64(h.Result())
		if got, want := h.Logits[0].Value-l.Value, x*x-(2*x*v-v*v); got != want {
			t.Errorf("%s is %v below the winner, want %v", l.Token, got, want)
		}
	}
	// The textbook decoder has the same token there.
	e, _ := examples.Find("fibonacci")
	module, err := engine.Compile(e.Wasm)
	if err != nil {
		t.Fatal(err)
	}
	instance, err := module.Instantiate(t.Context(), engine.Options{Decoder: engine.Dense, MaxTokens: int64(h.Position)})
	if err != nil {
		t.Fatal(err)
	}
	_, err = instance.ExportedFunction("fib").Call(t.Context(), 10)
	if tokens := instance.Tokens(); len(tokens) <= h.Position || tokens[h.Position].String() != h.Token {
		t.Errorf("the textbook decoder has %d tokens, %v", len(tokens), err)
	}
}

// TestRenderDoc keeps out what Markdown must not bring into a page.
func TestRenderDoc(t *testing.T) {
	f, err := newFigures("../..")
	if err != nil {
		t.Fatal(err)
	}
	for _, test := range []struct{ source, want string }{
		{"text\n", "first level"},
		{"# A\n\n<script>alert(1)</script>\n", "raw HTML"},
		{"# A\n\nin <b>a line</b>\n", "raw HTML"},
		{"# A\n\n<wasm-former example=\"gcd\"><script>x</script>\n</wasm-former>\n", "raw HTML"},
		{"# A\n\n<wasm-former onclick=alert(1)>\n</wasm-former>\n", "raw HTML"},
		{"# A\n\n[x](http://example.org)\n", "want https"},
		{"# A\n\n```figure\nnothing: x\n```\n", "no figure"},
		{"# A\n\n<wasm-former example=\"gcd\" step=\"0\">\n</wasm-former>\n", "host's"},
		{"# A\n\n<wasm-former example=\"gcd\" step=\"31\">\n</wasm-former>\n", "the run has 31"},
		{"# A\n\n<wasm-former example=\"gcd\" step=\"x\">\n</wasm-former>\n", "want a number"},
		{"# A\n\n<wasm-former example=\"hello\" step=\"6\">\n</wasm-former>\n", "no example"},
	} {
		if _, err := renderDoc("a", []byte(test.source), f); err == nil || !strings.Contains(err.Error(), test.want) {
			t.Errorf("%q gives %v, want an error with %q", test.source, err, test.want)
		}
	}
	d, err := renderDoc("a", []byte("# A `b` & c\n\nSee [there](how.md#x) and [the code](../../hull/doc.go)[.](javascript:alert(1))\n\n## D\n\n| x | y |\n| --- | --- |\n| r s | <1 |\n\n<!-- made -->\n\n    <i>\n"), f)
	if err != nil {
		t.Fatal(err)
	}
	body := string(d.Body)
	for _, want := range []string{`<a href="how.html#x">there</a> and the code.`, `<tr id="row-r-s">`, "&lt;i&gt;", `<h2 id="d">D</h2>`} {
		if !strings.Contains(body, want) {
			t.Errorf("%q is not in\n%s", want, body)
		}
	}
	if strings.Contains(body, "made") {
		t.Error("a comment is passed on")
	}
	if got := fmt.Sprint(d.sections); got != "[{a.html A b & c A b & c See there and the code.} {a.html#d A b & c D } {a.html#row-r-s A b & c r s <1}]" {
		t.Errorf("what is searched is %s", got)
	}
}
