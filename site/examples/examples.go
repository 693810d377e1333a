// Package examples holds the example programs of the command line, the tests
// and the page: their sources, their compiled modules and what they print.
//
// Each program is a folder with main.c or main.wat and the main.wasm made from
// it; examples.json lists them in the order in which the page shows them.
// build.mjs makes the modules.
package examples

import (
	"embed"
	"encoding/json"
	"fmt"
	"path"
)

//go:embed examples.json include/wasmformer.h */main.c */main.wat */main.wasm
var files embed.FS

// Language names the language of a program's source.
type Language string

// The languages of the sources, which are also their file extensions.
const (
	C   Language = "c"
	WAT Language = "wat"
)

// ABI says how a host runs a program.
type ABI string

const (
	// Compute programs export compute(i32), their memory and the global
	// __heap_base, and import only env.output_byte(i32). The host writes the
	// input, ended by a zero byte, at the first multiple of 16 at or after
	// __heap_base and calls compute with that address.
	Compute ABI = "compute"
	// Invoke programs export a function that takes and returns i32 numbers.
	Invoke ABI = "invoke"
	// WASI programs are commands of WASI preview 1: they export _start and find
	// arguments, after their own name, and standard input.
	WASI ABI = "wasi"
)

// Run is one set of inputs to a program and what comes out.
type Run struct {
	Title  string   `json:"title"`
	Input  string   `json:"input"`  // of a Compute or WASI program
	Args   []string `json:"args"`   // of an Invoke program, in decimal, or of a WASI program
	Output string   `json:"output"` // of an Invoke program: its results in signed decimal, with spaces between
}

// Example is one program. Its own Input, Args and Output are the default run.
type Example struct {
	Name        string   `json:"name"` // the folder's name
	Title       string   `json:"title"`
	Description string   `json:"description"` // one line
	Language    Language `json:"language"`
	ABI         ABI      `json:"abi"`
	Invoke      string   `json:"invoke"` // the export to call, if ABI is Invoke
	Input       string   `json:"input"`
	Args        []string `json:"args"`
	Output      string   `json:"output"`
	More        []Run    `json:"more"` // further runs to offer
	Source      string   `json:"-"`    // text of main.c or main.wat
	Wasm        []byte   `json:"-"`    // the compiled module
}

// Runs lists the default run, then the further ones.
func (e Example) Runs() []Run {
	first := Run{Title: e.Title, Input: e.Input, Args: e.Args, Output: e.Output}
	return append([]Run{first}, e.More...)
}

// List returns all programs in the order of examples.json. Every call returns
// its own copy.
func List() []Example {
	var list []Example
	if err := json.Unmarshal(read("examples.json"), &list); err != nil {
		panic(fmt.Sprintf("BUG: examples.json: %v", err))
	}
	for i := range list {
		e := &list[i]
		e.Source = string(read(path.Join(e.Name, "main."+string(e.Language))))
		e.Wasm = read(path.Join(e.Name, "main.wasm"))
	}
	return list
}

// Find returns the program of that name, if there is one.
func Find(name string) (Example, bool) {
	for _, e := range List() {
		if e.Name == name {
			return e, true
		}
	}
	return Example{}, false
}

// Header returns the text of wasmformer.h, which every C program includes.
func Header() string {
	return string(read("include/wasmformer.h"))
}

// read returns an embedded file; one that is missing is a mistake in this folder.
func read(name string) []byte {
	b, err := files.ReadFile(name)
	if err != nil {
		panic(fmt.Sprintf("BUG: site/examples: %v", err))
	}
	return b
}
