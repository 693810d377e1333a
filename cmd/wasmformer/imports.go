package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"strings"

	"wasmformer/engine"
	"wasmformer/engine/hosts"
	"wasmformer/engine/printable"
)

// importFlags say what answers the imports of a program.
type importFlags struct {
	each []importFlag
	rest string
}

// importFlag is what answers one import, named by its module and its name.
type importFlag struct{ name, how string }

func addImportFlags(set *flag.FlagSet, f *importFlags) {
	set.Func("import", "what answers an import, `MODULE.NAME=HOW`: trap, zero, print (its arguments, and zero) or a number; can be repeated", func(v string) error {
		at := strings.LastIndex(v, "=")
		if at < 1 || at == len(v)-1 {
			return errors.New("want MODULE.NAME=trap, zero, print or a number")
		}
		f.each = append(f.each, importFlag{v[:at], v[at+1:]})
		return nil
	})
	set.Func("imports", "what answers all imports that nothing else has, `HOW`: trap, zero or print", func(v string) error {
		if v != "trap" && v != "zero" && v != "print" {
			return errors.New("want trap, zero or print")
		}
		f.rest = v
		return nil
	})
}

// hosts are what answers the imports of a module: what the flags name, then the system, then
// what compilers expect, then what the flags have for the rest. What is printed goes to w.
func (f *importFlags) hosts(m *engine.Module, sys *system, w io.Writer) ([]engine.Host, error) {
	named := map[string]engine.External{}
	for _, im := range m.Imports() {
		named[im.Module+"."+im.Name] = im
	}
	answers := map[string]engine.Import{}
	to := func(*engine.HostCall) io.Writer { return w }
	for _, one := range f.each {
		im, ok := named[one.name]
		if !ok {
			return nil, usageError("-import %s: the module imports no such thing; it imports %s", one.name, importList(m.Imports()))
		}
		answer, err := hosts.By(im, one.how, to)
		if err != nil {
			return nil, usageError("-import %s: %v", one.name, err)
		}
		answers[one.name] = answer
	}
	list := []engine.Host{
		engine.HostFor(func(im engine.External) (engine.Import, bool) {
			answer, ok := answers[im.Module+"."+im.Name]
			return answer, ok
		}),
	}
	if sys != nil {
		list = append(list, sys.host)
	}
	list = append(list, hosts.Env())
	if f.rest == "" {
		return list, nil
	}
	missing := map[string]engine.Import{} // what is built in is not
	for _, im := range m.Missing(list...) {
		missing[im.Module+"."+im.Name], _ = hosts.By(im, f.rest, to)
	}
	return append(list, engine.HostFor(func(im engine.External) (engine.Import, bool) {
		answer, ok := missing[im.Module+"."+im.Name]
		return answer, ok
	})), nil
}

// importList names imports, the first few of them.
func importList(all []engine.External) string {
	var names []string
	for _, im := range all {
		if len(names) == 10 {
			names = append(names, fmt.Sprintf("and %d more", len(all)-10))
			break
		}
		names = append(names, printable.Name(im.Module)+"."+printable.Name(im.Name))
	}
	if len(names) == 0 {
		return "nothing"
	}
	return strings.Join(names, ", ")
}
