//go:build js && wasm

package worker

import (
	"strings"
	"syscall/js"
	"testing"

	"wasmformer/site/examples"
	"wasmformer/wasmjs/client"
	"wasmformer/wasmjs/message"
)

// connect joins a client and a worker in one program: what one posts, the other
// hears.
func connect(w *Worker) *client.Client {
	end := js.ValueOf(map[string]any{})
	end.Set("postMessage", js.FuncOf(func(_ js.Value, args []js.Value) any { w.handle(args[0]); return nil }))
	w.scope = js.ValueOf(map[string]any{"postMessage": js.FuncOf(func(_ js.Value, args []js.Value) any {
		end.Call("onmessage", map[string]any{"data": args[0]})
		return nil
	})})
	return client.New(func() js.Value { return js.Global().Get("Promise").Call("resolve", end) })
}

func TestAnswers(t *testing.T) {
	w := New()
	c := connect(w)
	if err := c.Start(); err != nil {
		t.Fatal(err)
	}
	gcd, _ := examples.Find("gcd")
	n, err := client.Await(c, &message.Inspect{Wasm: gcd.Wasm})
	if err != nil || n.Error != "" || len(n.Functions) != 1 || n.Functions[0].Name != "gcd" || !strings.Contains(n.Listing, "i32.rem_u") {
		t.Errorf("got %+v, %v", n, err)
	}
	if n, err := client.Await(c, &message.Inspect{Wasm: []byte("GIF89a")}); err != nil || n.Error == "" {
		t.Errorf("a picture is inspected as %+v, %v", n, err)
	}
	if l, err := client.Await(c, &message.Rows{From: -1, Count: 1 << 40}); err != nil || l.Steps != 0 {
		t.Errorf("without a run there are %+v, %v", l, err)
	}
	if _, err := client.Await(c, &message.StateAt{Step: -1, Frame: 1 << 40, Address: -1 << 63}); err != nil {
		t.Error(err)
	}
	if l, err := client.Await(c, &message.Tokens{From: -1}); err != nil || l.Total != 0 || len(l.Tokens) != 0 {
		t.Errorf("without a run the tokens are %+v, %v", l, err)
	}
	if l, err := client.Await(c, &message.Sources{Described: []int{0}, Named: []int{-1, 1 << 40}}); err != nil || len(l.Sources) != 0 {
		t.Errorf("without a run the sources are %+v, %v", l, err)
	}
	if _, err := client.Await(c, &message.Bench{}); err == nil || !strings.Contains(err.Error(), "does not know the question bench") {
		t.Errorf("a question without a handler gives %v", err)
	}
}

// TestRefusedKernel runs without a kernel that fits: the run says so.
func TestRefusedKernel(t *testing.T) {
	w := New()
	c := connect(w)
	if err := c.Start(); err != nil {
		t.Fatal(err)
	}
	ended := make(chan *message.Ended, 1)
	client.On(c, func(e *message.Ended) { ended <- e })
	empty := message.Bytes([]byte("\x00asm\x01\x00\x00\x00"))
	w.handle(js.ValueOf(map[string]any{"type": "kernel", "module": js.Global().Get("WebAssembly").Get("Module").New(empty)}))
	gcd, _ := examples.Find("gcd")
	c.Send(&message.Stop{}) // of nothing
	c.Send(&message.Run{Run: 7, Wasm: gcd.Wasm, Export: "gcd", Args: "48 36"})
	if e := <-ended; e.State != "error" || e.Run != 7 || !strings.Contains(e.Text, "kernel") {
		t.Errorf("the run ended as %+v", e)
	}
}

// TestOneHandler holds each message to one handler.
func TestOneHandler(t *testing.T) {
	defer func() {
		if recover() == nil {
			t.Error("a second handler for stop is no error")
		}
	}()
	Hear(New(), func(*message.Stop) {})
}
