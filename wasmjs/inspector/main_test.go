//go:build js && wasm

package main

import (
	"testing"
	"time"

	"wasmformer/engine/inspect"
	"wasmformer/engine/weights"
	"wasmformer/wasmjs/message"
)

func TestScratch(t *testing.T) {
	a := time.Now()
	m := weights.Model()
	t.Log("model", time.Since(a))
	a = time.Now()
	inspect.New(m)
	t.Log("new", time.Since(a))
	a = time.Now()
	inspect.New(m)
	t.Log("new", time.Since(a))
	r := new(reader)
	for i := 0; i < 5; i++ {
		a = time.Now()
		f, err := r.follow(&message.Follow{From: i * 16384, Tokens: make([]byte, 32768)})
		t.Log(f, err, time.Since(a))
	}
}
