//go:build js && wasm

package message

import "syscall/js"

// Envelope is a message as JavaScript passes it on: its type, its fields as
// bytes and, if it is a question or an answer, a number.
func Envelope(m Message, id int) js.Value {
	return js.ValueOf(map[string]any{"type": m.Kind(), "id": id, "body": Bytes(Pack(m))})
}

// Kind is an envelope's type, "" if it has none.
func Kind(v js.Value) string {
	if v.Type() != js.TypeObject || v.Get("type").Type() != js.TypeString {
		return ""
	}
	return v.Get("type").String()
}

// ID is an envelope's number, 0 if it has none.
func ID(v js.Value) int {
	if id := v.Get("id"); id.Type() == js.TypeNumber {
		return id.Int()
	}
	return 0
}

// Open takes a message out of its envelope.
func Open(v js.Value, m Message) error { return Unpack(GoBytes(v.Get("body")), m) }

// Bytes copies b to a Uint8Array.
func Bytes(b []byte) js.Value {
	array := js.Global().Get("Uint8Array").New(len(b))
	js.CopyBytesToJS(array, b)
	return array
}

// GoBytes copies a Uint8Array; of anything else it returns nil.
func GoBytes(v js.Value) []byte {
	if v.Type() != js.TypeObject || !v.InstanceOf(js.Global().Get("Uint8Array")) {
		return nil
	}
	b := make([]byte, v.Get("length").Int())
	js.CopyBytesToGo(b, v)
	return b
}
