package service

import (
	"bytes"
	"compress/zlib"
	"errors"
	"fmt"
	"io"
	"strings"

	"wasmformer/site/service/store"
	"wasmformer/wasmjs/link"
)

// MaxPayload is how many bytes a shared program can have, as the text of a link's fragment.
const MaxPayload = 256 << 10

// ID names a payload by its content.
func ID(payload string) string { return store.Name(payload) }

// isID reports whether a text has the form of a name.
func isID(text string) bool {
	for _, c := range []byte(text) {
		if (c < 'a' || c > 'z') && (c < '2' || c > '7') {
			return false
		}
	}
	return len(text) == store.NameLength
}

// Decode reads a payload: the text of a link's fragment, without #, see package link. It takes
// memory for at most [link.MaxFields] bytes, whatever the payload says.
func Decode(payload string) (link.Program, error) {
	if len(payload) > MaxPayload {
		return link.Program{}, fmt.Errorf("it has %d bytes, at most %d are kept", len(payload), MaxPayload)
	}
	if strings.ContainsAny(payload, "\r\n") {
		return link.Program{}, errors.New("it has more than one line")
	}
	packed, err := link.Packed(payload)
	if err != nil {
		return link.Program{}, err
	}
	source := bytes.NewReader(packed)
	reader, err := zlib.NewReader(source)
	if err != nil {
		return link.Program{}, fmt.Errorf("it is damaged: %v", err)
	}
	fields, err := io.ReadAll(io.LimitReader(reader, link.MaxFields+1))
	if err != nil {
		return link.Program{}, fmt.Errorf("it is damaged: %v", err)
	}
	if len(fields) <= link.MaxFields && source.Len() > 0 {
		return link.Program{}, fmt.Errorf("it is damaged: %d bytes follow its end", source.Len())
	}
	p, err := link.Parse(fields)
	if err == nil && p.Source == "" && len(p.Wasm) == 0 {
		err = errors.New("it has neither source nor module")
	}
	return p, err
}

// Check is what an imported program has to pass: it has the name that its content gives it, and
// can be read.
func Check(id, payload string) error {
	if want := ID(payload); id != want {
		return fmt.Errorf("its content has the name %s", want)
	}
	_, err := Decode(payload)
	return err
}
