// Package link writes a program and its settings into the fragment of a URL and
// reads it back. The fragment never reaches a server. Its form, for ever:
//
//	#1 base64url(deflate(fields)) z
//
// 1 is the version. Each field is a tag byte, a length as an unsigned varint,
// and that many bytes; a reader skips tags that it does not know. deflate is
// zlib's format, whose checksum finds damage. The z at the end makes a link that
// was cut off recognisable, and keeps "-" and "_", which mail and chat programs
// drop at the end of a link, out of that place.
package link

import (
	"encoding/base64"
	"encoding/binary"
	"errors"
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"
)

// Program is what a link holds.
type Program struct {
	Language string // "c", "wat" or "wasm"
	Source   string
	Wasm     []byte // if Language is "wasm"
	Name     string // of the example or file it began as
	Input    string
	Args     string
	Export   string
	Limit    uint64  // in tokens, 0 for none
	Step     uint64  // the selected step and 1, 0 for none
	View     string  // the part of the page to show
	States   []State // of views at the step
	Model    string  // one of [Models], "" for the first
	Result   string  // what the program had printed and returned where it was shared, for a preview
	Trace    string  // a few lines of that run's trace, likewise
	Imports  string  // what answers them, as package hosting says, "" for traps
}

// State is what a link keeps of a view: package view says what the text holds.
type State struct{ View, Text string }

// Limits on what is read. A link's text may come from anybody.
const (
	MaxText   = 2 << 20 // characters of a fragment
	MaxFields = 4 << 20 // bytes of unpacked fields
	maxStates = 64      // of views
)

// LongText is the length from which on a link should rather be a file. Tested:
// Chromium opens links of nearly 800,000 characters (TestLongLink), but chat and mail programs cut
// them much earlier; 8,000 is what the strictest common servers and forms take.
const LongText = 8000

// Languages are the ones that a program can be in.
var Languages = []string{"c", "wat", "wasm"}

// Models are the presets that a program can run on, the default first.
var Models = []string{"wide", "seed"}

const (
	tagLanguage = iota + 1
	tagSource
	tagWasm
	tagName
	tagInput
	tagArgs
	tagExport
	tagLimit
	tagStep
	tagView
	tagState
	tagModel
	tagResult
	tagTrace
	tagImports
)

// Fields returns the program as fields, without compression: the form in which
// a draft or a file is kept.
func (p Program) Fields() []byte {
	var out []byte
	field := func(tag byte, data []byte) {
		if len(data) > 0 {
			out = append(binary.AppendUvarint(append(out, tag), uint64(len(data))), data...)
		}
	}
	number := func(tag byte, n uint64) {
		if n > 0 {
			field(tag, binary.AppendUvarint(nil, n))
		}
	}
	field(tagLanguage, []byte(p.Language))
	field(tagSource, []byte(p.Source))
	field(tagWasm, p.Wasm)
	field(tagName, []byte(p.Name))
	field(tagInput, []byte(p.Input))
	field(tagArgs, []byte(p.Args))
	field(tagExport, []byte(p.Export))
	number(tagLimit, p.Limit)
	number(tagStep, p.Step)
	field(tagView, []byte(p.View))
	for _, s := range p.States {
		field(tagState, []byte(s.View+":"+s.Text))
	}
	field(tagModel, []byte(p.Model))
	field(tagResult, []byte(p.Result))
	field(tagTrace, []byte(p.Trace))
	field(tagImports, []byte(p.Imports))
	return out
}

// Parse reads fields. It believes no length before the bytes are there.
func Parse(data []byte) (Program, error) {
	var p Program
	if len(data) > MaxFields {
		return p, fmt.Errorf("it holds %d bytes, at most %d are read", len(data), MaxFields)
	}
	for at := 0; at < len(data); {
		tag := data[at]
		size, n := binary.Uvarint(data[at+1:])
		from := at + 1 + n
		if n <= 0 || size > uint64(len(data)-from) {
			return Program{}, fmt.Errorf("offset %d: field %d is longer than what follows", at, tag)
		}
		at = from + int(size)
		if err := p.set(tag, data[from:at]); err != nil {
			return Program{}, fmt.Errorf("field %d: %v", tag, err)
		}
	}
	return p, p.check()
}

func (p *Program) set(tag byte, data []byte) error {
	texts := map[byte]*string{tagLanguage: &p.Language, tagSource: &p.Source, tagName: &p.Name,
		tagInput: &p.Input, tagArgs: &p.Args, tagExport: &p.Export, tagView: &p.View, tagModel: &p.Model,
		tagResult: &p.Result, tagTrace: &p.Trace, tagImports: &p.Imports}
	numbers := map[byte]*uint64{tagLimit: &p.Limit, tagStep: &p.Step}
	switch {
	case texts[tag] != nil:
		if !utf8.Valid(data) {
			return errors.New("not UTF-8")
		}
		*texts[tag] = string(data)
	case numbers[tag] != nil:
		v, n := binary.Uvarint(data)
		if n != len(data) || v > 1<<50 {
			return errors.New("not a number")
		}
		*numbers[tag] = v
	case tag == tagState:
		name, state, ok := strings.Cut(string(data), ":")
		if !ok || !utf8.Valid(data) {
			return errors.New("not a view's name and state")
		}
		if len(p.States) == maxStates {
			return fmt.Errorf("more than %d views", maxStates)
		}
		p.States = append(p.States, State{name, state})
	case tag == tagWasm:
		p.Wasm = append([]byte(nil), data...)
	}
	return nil
}

func (p *Program) check() error {
	if !slices.Contains(Languages, p.Language) {
		return fmt.Errorf("language %.20q, want one of %s", p.Language, strings.Join(Languages, ", "))
	}
	if p.Model != "" && !slices.Contains(Models, p.Model) {
		return fmt.Errorf("model %.20q, want one of %s", p.Model, strings.Join(Models, ", "))
	}
	return nil
}

// Text returns the fragment, without #, for packed fields.
func Text(packed []byte) string {
	return "1" + base64.RawURLEncoding.EncodeToString(packed) + "z"
}

// Packed returns the packed fields of a fragment without #.
func Packed(text string) ([]byte, error) {
	switch {
	case text == "":
		return nil, errors.New("it is empty")
	case len(text) > MaxText:
		return nil, fmt.Errorf("it has %d characters, at most %d are read", len(text), MaxText)
	case text[0] >= '2' && text[0] <= '9':
		return nil, fmt.Errorf("it was made by a newer version of this page (format %c; this page reads format 1). Reload the page, or open the link where it was made", text[0])
	case text[0] != '1':
		return nil, fmt.Errorf("it does not begin with a format number")
	case text[len(text)-1] != 'z':
		return nil, errors.New("its end is missing: it was cut off on the way here. Ask for it again, or for the file")
	}
	packed, err := base64.RawURLEncoding.DecodeString(text[1 : len(text)-1])
	if err != nil {
		return nil, fmt.Errorf("it has a character that no link has, or too few of them (%v)", err)
	}
	return packed, nil
}
