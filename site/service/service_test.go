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

// TestDamaged: a text that does not have its name is not given out, and makes room for the one that has.
func TestDamaged(t *testing.T) {
	payload := servicetest.Payload(link.Program{Language: "c", Source: "int x;"})
	s := &store.Memory{}
	s.Put(t.Context(), service.ID(payload), payload[:10]+"x"+payload[11:])
	h := service.New(service.Options{Store: s})
	ask := func(method, path string) int {
		w := httptest.NewRecorder()
		h.ServeHTTP(w, httptest.NewRequest(method, path, strings.NewReader(payload)))
		return w.Code
	}
	for _, path := range []string{"/api/programs/", "/p/"} {
		if got := ask("GET", path+service.ID(payload)); got != 503 {
			t.Errorf("%s: %d, want 503", path, got)
		}
	}
	if got := ask("POST", "/api/programs"); got != 201 {
		t.Errorf("shared again: %d, want 201", got)
	}
	if got := ask("GET", "/api/programs/"+service.ID(payload)); got != 200 {
		t.Errorf("then: %d, want 200", got)
	}
	h = service.New(service.Options{Store: broken{store.ErrTaken}})
	if got := ask("POST", "/api/programs"); got != 409 {
		t.Errorf("a name that another text has: %d, want 409", got)
	}
}

// panics is a store that does.
type panics struct{ broken }

func (panics) Get(context.Context, string) (string, error) { panic("page 7") }

// TestPanic: a panic is a failure of the service, not of the connection.
func TestPanic(t *testing.T) {
	var log bytes.Buffer
	for _, l := range []*slog.Logger{nil, slog.New(slog.NewJSONHandler(&log, nil))} {
		w := httptest.NewRecorder()
		service.New(service.Options{Store: panics{}, Log: l}).ServeHTTP(w, httptest.NewRequest("GET", "/api/programs/"+strings.Repeat("a", 20), nil))
		if w.Code != 500 || !strings.Contains(w.Body.String(), "the service failed") {
			t.Errorf("got %d %s", w.Code, w.Body)
		}
	}
	if !strings.Contains(log.String(), "page 7") || strings.Contains(log.String(), "192.0.2") {
		t.Errorf("the log is %s", &log)
	}
}

// TestOrigin: the address in pages is the one that was given or, at the edge, the URL's, and only
// that of an HTTP service; its own pages may send programs, whatever Host a proxy has made.
func TestOrigin(t *testing.T) {
	payload := servicetest.Payload(link.Program{Language: "c", Source: "int x;"})
	s := &store.Memory{}
	s.Put(t.Context(), service.ID(payload), payload)
	for _, c := range []struct {
		options           service.Options
		target, host      string
		status            int
		want, cachePolicy string
	}{
		{service.Options{}, "/p/", "here.example", 200, "http://here.example/p/", "no-cache"},
		{service.Options{}, "javascript://x/p/", "here.example", 200, "http://here.example/p/", "no-cache"},
		{service.Options{}, "http://evil.example/p/", "here.example", 200, "http://here.example/p/", "no-cache"},
		{service.Options{}, "/p/", "", 400, "", "no-store"},
		{service.Options{Origin: "https://site.example"}, "/p/", "evil.example", 200, "https://site.example/p/", "public, max-age=3600"},
		{service.Options{TrustedURLs: true}, "https://edge.example/p/", "evil.example", 200, "https://edge.example/p/", "public, max-age=3600"},
	} {
		c.options.Store = s
		r := httptest.NewRequest("GET", c.target+service.ID(payload), nil)
		r.Host = c.host
		w := httptest.NewRecorder()
		service.New(c.options).ServeHTTP(w, r)
		if w.Code != c.status || !strings.Contains(w.Body.String(), `content="`+c.want) || w.Header().Get("Cache-Control") != c.cachePolicy || strings.Contains(w.Body.String(), "evil") {
			t.Errorf("%+v: %d %q %s", c, w.Code, w.Header().Get("Cache-Control"), w.Body)
		}
	}
	r := httptest.NewRequest("POST", "/api/programs", strings.NewReader(payload))
	r.Host = "backend:8080"
	r.Header.Set("Origin", "https://site.example")
	w := httptest.NewRecorder()
	service.New(service.Options{Store: s, Origin: "https://site.example"}).ServeHTTP(w, r)
	if w.Code != 200 {
		t.Errorf("the site's own page behind a proxy: %d %s", w.Code, w.Body)
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
