//go:build !js

package service_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"reflect"
	"strings"
	"testing"

	"wasmformer/site/service"
	"wasmformer/site/service/servicetest"
	"wasmformer/site/service/store"
	"wasmformer/wasmjs/link"
)

// TestService is the suite in front of each store that this machine can have.
func TestService(t *testing.T) {
	bolt, err := store.OpenBolt(t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	defer bolt.Close()
	for _, s := range []store.Store{&store.Memory{}, bolt} {
		t.Run(fmt.Sprintf("%T", s), func(t *testing.T) {
			server := httptest.NewServer(service.New(service.Options{
				Store: s, Limits: service.NewBuckets(service.Rates{service.Write: servicetest.Writes, service.Read: 600}),
			}))
			defer server.Close()
			servicetest.Run(t, server.URL)
		})
	}
}

// broken is a store that fails.
type broken struct{ error }

func (b broken) Get(context.Context, string) (string, error)       { return "", b.error }
func (b broken) Put(context.Context, string, string) (bool, error) { return false, b.error }
func (b broken) Ping(context.Context) error                        { return b.error }

// TestStoreFails: the client hears that the store failed, and the log why.
func TestStoreFails(t *testing.T) {
	var log bytes.Buffer
	h := service.New(service.Options{Store: broken{errors.New("disk on fire")}, Log: slog.New(slog.NewJSONHandler(&log, nil))})
	payload := servicetest.Payload(link.Program{Language: "c", Source: "int secret;"})
	id := service.ID(payload)
	for _, r := range []*http.Request{
		httptest.NewRequest("POST", "/api/programs", strings.NewReader(payload)), httptest.NewRequest("GET", "/api/programs/"+id, nil),
		httptest.NewRequest("GET", "/p/"+id, nil), httptest.NewRequest("GET", "/p/"+id+".png", nil),
		httptest.NewRequest("GET", "/api/oembed?url=http://example.com/p/"+id, nil), httptest.NewRequest("GET", "/api/health", nil),
	} {
		log.Reset()
		w := httptest.NewRecorder()
		h.ServeHTTP(w, r)
		if w.Code != 503 || w.Header().Get("Retry-After") != "10" || strings.Contains(w.Body.String(), "fire") || !strings.Contains(log.String(), "disk on fire") {
			t.Errorf("%s: %d, Retry-After %q, %s; log %s", r.URL, w.Code, w.Header().Get("Retry-After"), w.Body, &log)
		}
		if strings.Contains(log.String(), payload) || strings.Contains(log.String(), r.RemoteAddr) || strings.Contains(log.String(), "192.0.2") {
			t.Errorf("%s: the log has the payload or the client's address: %s", r.URL, &log)
		}
	}
}

// TestTaken: a text does not get the name of another one, whoever came first.
func TestTaken(t *testing.T) {
	payload := servicetest.Payload(link.Program{Language: "c"})
	s := &store.Memory{}
	s.Put(t.Context(), service.ID(payload), "1other")
	w := httptest.NewRecorder()
	service.New(service.Options{Store: s}).ServeHTTP(w, httptest.NewRequest("POST", "/api/programs", strings.NewReader(payload)))
	if w.Code != 409 {
		t.Errorf("got %d %s, want 409", w.Code, w.Body)
	}
}

// TestClients: each client has its own count, and cannot have more by a header that nobody asked for.
func TestClients(t *testing.T) {
	ask := func(h http.Handler, address, forwarded string) int {
		r := httptest.NewRequest("GET", "/p/x", nil)
		r.RemoteAddr = address
		r.Header.Set("X-Forwarded-For", forwarded)
		w := httptest.NewRecorder()
		h.ServeHTTP(w, r)
		return w.Code
	}
	direct := service.New(service.Options{Store: &store.Memory{}, Limits: service.NewBuckets(service.Rates{service.Read: 1})})
	proxied := service.New(service.Options{Store: &store.Memory{}, Limits: service.NewBuckets(service.Rates{service.Read: 1}), Client: service.ClientHeader("X-Forwarded-For")})
	for _, c := range []struct {
		h                  http.Handler
		address, forwarded string
		want               int
	}{
		{direct, "192.0.2.1:1", "a", 404}, {direct, "192.0.2.1:2", "b", 429}, {direct, "192.0.2.2:1", "a", 404},
		{direct, "[2001:db8::1]:1", "", 404}, {direct, "[2001:db8::ffff]:1", "", 429}, {direct, "[2001:db8:0:1::1]:1", "", 404},
		{direct, "[::ffff:192.0.2.1]:1", "", 429},
		{proxied, "192.0.2.1:1", "x, 198.51.100.1", 404}, {proxied, "192.0.2.1:1", "y, 198.51.100.1", 429}, {proxied, "192.0.2.1:1", "198.51.100.2", 404},
	} {
		if got := ask(c.h, c.address, c.forwarded); got != c.want {
			t.Errorf("from %s, forwarded for %q: %d, want %d", c.address, c.forwarded, got, c.want)
		}
	}
}

// FuzzRequest: whatever is asked, the answer is no failure of the service, and no page but its own.
func FuzzRequest(f *testing.F) {
	payload := servicetest.Payload(servicetest.Hostile)
	id := service.ID(payload)
	f.Add("POST", "/api/programs", "", payload)
	f.Add("GET", "/p/"+id, "", "")
	f.Add("GET", "/p/"+id+".png", "", "")
	f.Add("GET", "/api/oembed", "url=http://example.com/p/"+id+"&maxwidth=300", "")
	f.Add("HEAD", "/api/programs/"+id, "x=%ff", "")
	s := &store.Memory{}
	s.Put(f.Context(), id, payload)
	h := service.New(service.Options{Store: s})
	f.Fuzz(func(t *testing.T, method, path, query, body string) {
		r := httptest.NewRequest("GET", "/", strings.NewReader(body))
		r.Method, r.URL.Path, r.URL.RawQuery = method, path, query
		w := httptest.NewRecorder()
		h.ServeHTTP(w, r)
		if w.Code >= 500 && w.Code != 501 || w.Header().Get("X-Content-Type-Options") != "nosniff" || strings.Contains(w.Body.String(), "<script") {
			t.Errorf("%s %q?%q %q: %d %v %.300s", method, path, query, body, w.Code, w.Header(), w.Body)
		}
	})
}

// FuzzDecode: what is read from a payload is what its program says, and is named by its text alone.
func FuzzDecode(f *testing.F) {
	f.Add(servicetest.Payload(servicetest.Hostile))
	f.Add("1eJxjZC5PLGHi0MjNTynNSdUEAB0LBDIz")
	f.Fuzz(func(t *testing.T, payload string) {
		p, err := service.Decode(payload)
		if err != nil {
			return
		}
		if err := service.Check(service.ID(payload), payload); err != nil {
			t.Error(err)
		}
		if again, err := service.Decode(servicetest.Payload(p)); err != nil || !reflect.DeepEqual(again, p) {
			t.Errorf("%+v became %+v, %v", p, again, err)
		}
	})
}
