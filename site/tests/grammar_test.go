package tests

import "testing"

// TestGrammarOfC fetches the grammar for the first text in C, and colours what
// waits for it.
func TestGrammarOfC(t *testing.T) {
	const fetched = "performance.getEntriesByType('resource').filter(e => e.name.includes('/cpp-')).length"
	const coloured = "[...document.querySelectorAll('[data-testid=source] .cm-line span[class]')].map(e => e.textContent)"
	const inC = coloured + ".some(word => ['int', 'void', 'char', 'static', 'const', 'return'].includes(word))"
	b := newTab(t)
	b.open("/#example=gcd")
	b.until(coloured + ".includes('local.get')")
	if n := eval[int](b, fetched); n != 0 {
		t.Errorf("without a text in C its grammar was fetched %d times", n)
	}
	b.choose("example", "hello")
	b.until(inC)
	b.screenshot("grammar-c")
	b.choose("example", "gcd")
	b.until(coloured + ".includes('local.get')")
	b.choose("example", "sudoku")
	b.until(inC)
	if n := eval[int](b, fetched); n != 1 {
		t.Errorf("the grammar of C was fetched %d times, want 1", n)
	}
	// The text that was typed stays editable, with its colours.
	b.write("int seven = 7; // odd\n")
	b.until(coloured + ".includes('// odd')")
	b.silent()
}
