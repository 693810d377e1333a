package engine_test

import (
	"context"
	"errors"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"wasmformer/engine"
	"wasmformer/engine/internal/lower"
)

// evil moves the cursor, clears the screen, turns the direction of writing,
// ends lines and hides.
const evil = "evil\x1b[2J\x1b]0;title\x07\x9b\x00\r\n\t\u0085\u009b\u2028\u2029\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f\u061c\u200b\ufeff\U000e0041"

// evilName is evil as a module can have it: UTF-8.
var evilName = strings.ToValidUTF8(evil, "\u202e")

// fit fails if a text has in it what must not reach a terminal, or lost the name.
func fit(t *testing.T, what, text string) {
	t.Helper()
	if !utf8.ValidString(text) || !strings.Contains(text, "evil") || len(text) > 5000 {
		t.Errorf("%s: %.1000q", what, text)
	}
	for _, r := range text {
		if !unicode.IsPrint(r) {
			t.Errorf("%s: %U in %q", what, r, text)
			return
		}
	}
}

func name(s string) []byte { return append(leb(len(s)), s...) }

// named is a module whose function 0 traps, if it is called with 0, and divides;
// its export and what the name section calls it are evil.
func named(export string) []byte {
	return file(types(1, 1), oneFunction, section(7, []byte{1}, name(export), []byte{0, 0}),
		section(10, []byte{1}, entry("", "\x41\x07\x20\x00\x6e", 1, "")),
		section(0, name("name"), []byte{0}, name(string(name(evilName))), []byte{1}, name("\x01\x00"+string(name(evilName)))))
}

// importing is a module that imports a function of evil names.
func importing(module, function string) []byte {
	return file(types(1, 1), section(2, []byte{1}, name(module), name(function), []byte{0, 0}), section(7, []byte{1}, name("f"), []byte{0, 0}))
}

// uninstantiated is a module that compiles, and why it can't be instantiated.
func uninstantiated(binary []byte) (*engine.Module, error) {
	m, err := engine.Compile(binary)
	if err == nil {
		_, err = m.Instantiate(context.Background(), engine.Options{})
	}
	return m, err
}

// TestEvilNames makes every kind of error and every text of a trace that a
// module's names are part of.
func TestEvilNames(t *testing.T) {
	ctx := context.Background()
	importer, unknown := uninstantiated(importing(evilName, evilName))
	fit(t, "an unknown import", unknown.Error())
	asking, err := importer.Instantiate(ctx, engine.Options{Hosts: []engine.Host{engine.TrapImports}})
	if err != nil {
		t.Fatal(err)
	}
	_, refused := asking.ExportedFunction("f").Call(ctx, 1)
	fit(t, "a host function that fails", refused.Error())
	_, unfit := uninstantiated(importing("env", "output_byte"))
	fit(t, "an import of another type", "evil "+unfit.Error())
	_, broken := engine.Compile(file(noneToNone, section(2, []byte{1}, name("evil"+evil), name("x"), []byte{0, 0})))
	fit(t, "a name that is no UTF-8", broken.Error())
	_, twice := engine.Compile(file(noneToNone, oneFunction, section(7, []byte{2}, name(evilName), []byte{0, 0}, name(evilName), []byte{0, 0}),
		section(10, []byte{1}, entry("", "", 0, ""))))
	fit(t, "a name twice", twice.Error())
	_, kind := engine.Compile(file(noneToNone, oneFunction, section(7, []byte{1}, name(evilName), []byte{9, 0}), section(10, []byte{1}, entry("", "", 0, ""))))
	fit(t, "an export of no kind", kind.Error())
	_, magic := engine.Compile([]byte(evil))
	fit(t, "no module", magic.Error())
	locals := file(noneToNone, oneFunction, section(10, []byte{1, 6, 1}, leb(5000), []byte{0x7f, 0x01, 0x0b}),
		section(0, name("name"), []byte{1}, name("\x01\x00"+string(name(evilName)))))
	_, large := engine.Compile(locals)
	fit(t, "a function that is too large", large.Error())
	var lowering *lower.Error
	if !errors.As(large, &lowering) || lowering.Name == "" {
		t.Errorf("got %v, want an error of lowering", large)
	}
	many := strings.Repeat("\u202e", 100_000)
	_, long := uninstantiated(importing("evil"+many, many))
	fit(t, "a long name", long.Error())

	store, err := engine.NewStore(engine.Options{})
	if err != nil {
		t.Fatal(err)
	}
	good, err := engine.Decode(named(evilName))
	if err != nil {
		t.Fatal(err)
	}
	inst, err := store.Instantiate(ctx, good)
	if err != nil {
		t.Fatal(err)
	}
	if err := store.Register(evilName, inst); err != nil {
		t.Fatal(err)
	}
	for what, binary := range map[string][]byte{
		"an import that the module does not export": importing(evilName, "g"),
		"an import of another type":                 file(noneToNone, section(2, []byte{1}, name(evilName), name(evilName), []byte{0, 0})),
	} {
		m, err := engine.Decode(binary)
		if err != nil {
			t.Fatal(err)
		}
		_, err = store.Instantiate(ctx, m)
		if !errors.As(err, new(*lower.LinkError)) {
			t.Fatalf("%s: got %v", what, err)
		}
		fit(t, what, err.Error())
	}

	compiled, err := engine.Compile(named(evilName))
	if err != nil {
		t.Fatal(err)
	}
	if compiled.Exports()[0].Name != evilName {
		t.Error("the export's name is not the module's")
	}
	inst, err = compiled.Instantiate(ctx, engine.Options{})
	if err != nil {
		t.Fatal(err)
	}
	_, few := inst.ExportedFunction(evilName).Call(ctx)
	fit(t, "a call with too few arguments", few.Error())
	if got := call(t, inst, evilName, 3); got[0] != 2 {
		t.Errorf("got %v, want 2", got)
	}
	trap := trapOf(t, inst, evilName, 0)
	fit(t, "a trap", trap.Error())
	fit(t, "a trap's function", trap.FuncName)

	log := inst.NewLog()
	for log.Advance(1000) {
	}
	for n, s := range log.Steps(0, log.Len()) {
		fit(t, "a step", s.String()+"evil")
		fit(t, "a step's effect and function", s.Effect()+s.FuncName()+"evil")
		for at := s.From; at < s.To; at++ {
			fit(t, "a token's description", log.Describe(at)+"evil")
		}
		if n == 0 && !strings.Contains(s.String(), "call evil") {
			t.Errorf("the host's call: %q", s)
		}
	}
}
