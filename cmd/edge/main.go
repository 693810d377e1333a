//go:build js && wasm

// Command edge is the service of short links as a Cloudflare Worker: package service with programs
// in Workers KV. The Worker is asked for /api/ and /p/ only; all other files are static assets.
package main

import (
	"context"
	"fmt"
	"log/slog"
	"net/http"
	"os"
	"syscall/js"
	"time"

	"github.com/syumai/workers"
	"github.com/syumai/workers/cloudflare"

	"wasmformer/site/service"
	"wasmformer/site/service/store"
	"wasmformer/wasmjs/dom"
)

// The names in wrangler.jsonc.
const (
	namespace    = "PROGRAMS"
	originOption = "ORIGIN"
)

var limiters = map[service.Kind]string{service.Read: "READS", service.Write: "WRITES"}

func main() {
	programs, err := store.OpenKV(namespace)
	if err != nil {
		panic(fmt.Sprintf("the configuration binds no KV namespace to the name: %v", err))
	}
	options := service.Options{
		Store:  programs,
		Limits: limits{},
		Client: func(r *http.Request) string { return r.Header.Get("CF-Connecting-IP") },
		Log:    slog.New(slog.NewJSONHandler(os.Stdout, nil)),

		TrustedURLs: true,
	}
	if v := cloudflare.GetBinding(originOption); v.Type() == js.TypeString {
		options.Origin = v.String()
	}
	workers.Serve(service.New(options))
}

// limits are the edge's own counters, one for each kind: a Worker remembers nothing.
type limits struct{}

// period is what they count in, see wrangler.jsonc.
const period = time.Minute

func (limits) Take(_ context.Context, kind service.Kind, client string) (time.Duration, error) {
	binding := cloudflare.GetBinding(limiters[kind])
	if binding.IsUndefined() {
		return 0, nil // a configuration without limits
	}
	answer, err := dom.Await(binding.Call("limit", map[string]any{"key": client}))
	if err != nil || answer.Get("success").Bool() {
		return 0, err
	}
	return period, nil
}
