//go:build js && wasm

package dom

import (
	"reflect"
	"syscall/js"
)

// Object copies a struct to JavaScript: its exported fields by their names, with
// structs, slices, bytes, numbers up to 2⁵³, texts and flags in them.
func Object(v any) js.Value { return object(reflect.ValueOf(v)) }

func object(v reflect.Value) js.Value {
	switch v.Kind() {
	case reflect.Struct:
		o := js.Global().Get("Object").New()
		for i := range v.NumField() {
			o.Set(v.Type().Field(i).Name, object(v.Field(i)))
		}
		return o
	case reflect.Slice, reflect.Array:
		if v.Type().Elem().Kind() == reflect.Uint8 {
			array := js.Global().Get("Uint8Array").New(v.Len())
			js.CopyBytesToJS(array, v.Bytes())
			return array
		}
		list := js.Global().Get("Array").New(v.Len())
		for i := range v.Len() {
			list.SetIndex(i, object(v.Index(i)))
		}
		return list
	case reflect.Int, reflect.Int64:
		return js.ValueOf(v.Int())
	case reflect.Float64:
		return js.ValueOf(v.Float())
	case reflect.Bool:
		return js.ValueOf(v.Bool())
	case reflect.String:
		return js.ValueOf(v.String())
	}
	panic("BUG: no object of JavaScript for " + v.Type().String())
}
