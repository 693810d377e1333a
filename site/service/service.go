// Package service gives shared programs short links: the part of the site that needs a server. It is
// an http.Handler for `wasmformer serve` and, compiled for Cloudflare's edge, cmd/edge.
//
//	POST /api/programs      a payload (text of a link's fragment); its name and short link
//	GET  /api/programs/ID   the payload
//	GET  /p/ID              a page that names the program and opens the playground with it
//	GET  /p/ID.png          its picture
//	GET  /api/oembed?url=   the program as an oEmbed
//	GET  /api/health        whether the store answers
//
//	payload.go what is taken, and its name    limit.go   requests a client
//	page.go    the page                       picture.go its picture
//	oembed.go  the oEmbed                     log.go     a line a request
//	store/     where programs are kept
//
// Programs are named by their content and never change. Nothing that a payload says becomes HTML.
package service

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"math"
	"net"
	"net/http"
	"strconv"
	"strings"
	"time"

	"wasmformer/site/headers"
	"wasmformer/site/service/store"
	"wasmformer/wasmjs/link"
)

// Options say what a service works with.
type Options struct {
	Store  store.Store
	Limits Limiter // nil for none

	// Origin is where the site is, as "https://example.org". Without it, it is what each request's Host
	// says or, if URLs are trusted, as at the edge, which has chosen the service by them, the URL.
	Origin      string
	TrustedURLs bool
	// Client names who sent a request, to count requests; nil stands for the connection's address.
	Client func(*http.Request) string
	// Log gets a line a request, without payloads and addresses; nil for none.
	Log *slog.Logger
}

// New returns the service's handler. It answers nothing outside of /api/ and /p/.
func New(o Options) http.Handler {
	s := &service{Options: o, crossOrigin: http.NewCrossOriginProtection()}
	if o.Origin != "" {
		if err := s.crossOrigin.AddTrustedOrigin(o.Origin); err != nil {
			panic("BUG: " + err.Error()) // whoever gives options checks them
		}
	}
	if s.Client == nil {
		s.Client = func(r *http.Request) string {
			host, _, err := net.SplitHostPort(r.RemoteAddr)
			if err != nil {
				return r.RemoteAddr
			}
			return host
		}
	}
	mux := http.NewServeMux()
	for _, route := range []struct {
		pattern string
		kind    Kind // "" for what is not counted
		answer  func(http.ResponseWriter, *http.Request) error
	}{
		{"POST /api/programs", Write, s.create},
		{"GET /api/programs/{id}", Read, s.payload},
		{"GET /p/{id}", Read, s.page},
		{"GET /api/oembed", Read, s.oembed},
		{"GET /api/health", "", s.health},
	} {
		mux.HandleFunc(route.pattern, s.answering(func(w http.ResponseWriter, r *http.Request) error {
			// Another site's page must not use up what its visitor may send.
			if route.kind == Write && s.crossOrigin.Check(r) != nil {
				return refusal(http.StatusForbidden, "programs are taken from this site's own pages, and from what is no browser")
			}
			if err := s.limit(route.kind, r); err != nil {
				return err
			}
			return route.answer(w, r)
		}))
		method, path, _ := strings.Cut(route.pattern, " ")
		mux.HandleFunc(path, s.answering(func(w http.ResponseWriter, r *http.Request) error {
			w.Header().Set("Allow", strings.Replace(method, "GET", "GET, HEAD", 1))
			return refusal(http.StatusMethodNotAllowed, "the method is %.20q, want %s", r.Method, method)
		}))
	}
	mux.HandleFunc("/", s.answering(func(http.ResponseWriter, *http.Request) error {
		return refusal(http.StatusNotFound, "there is nothing at this address")
	}))
	return s.logged(mux)
}

// answering is a handler that says why it has no answer.
func (s *service) answering(answer func(http.ResponseWriter, *http.Request) error) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		if r.Host == "" && s.Origin == "" && !s.TrustedURLs {
			s.refuse(w, r, refusal(http.StatusBadRequest, "the request names no host"))
			return
		}
		if err := answer(w, r); err != nil {
			s.refuse(w, r, err)
		}
	}
}

type service struct {
	Options
	crossOrigin *http.CrossOriginProtection
}

// failure is what a client is told, and what only the log is.
type failure struct {
	status int
	reason string
	cause  error
	wait   time.Duration // if it is worth asking again
}

func (f *failure) Error() string { return f.reason }

func refusal(status int, format string, args ...any) error {
	return &failure{status: status, reason: fmt.Sprintf(format, args...)}
}

// unavailable is a failure of the store.
func unavailable(err error) error {
	return &failure{status: http.StatusServiceUnavailable, reason: "the store of programs does not answer; the long link works without it", cause: err, wait: 10 * time.Second}
}

func (s *service) refuse(w http.ResponseWriter, r *http.Request, err error) {
	f, ok := errors.AsType[*failure](err)
	if !ok {
		f = &failure{status: http.StatusInternalServerError, reason: "the service failed", cause: err}
	}
	if f.cause != nil {
		note(r, "error", f.cause.Error())
	}
	if f.wait > 0 {
		w.Header().Set("Retry-After", strconv.Itoa(int(math.Ceil(f.wait.Seconds()))))
	}
	w.Header().Set("Cache-Control", "no-store")
	if isPage(r) {
		s.errorPage(w, f)
		return
	}
	writeJSON(w, f.status, map[string]string{"error": f.reason})
}

func (s *service) limit(kind Kind, r *http.Request) error {
	if s.Limits == nil || kind == "" {
		return nil
	}
	wait, err := s.Limits.Take(r.Context(), kind, s.Client(r))
	if err != nil {
		return unavailable(err)
	}
	if wait > 0 {
		return &failure{status: http.StatusTooManyRequests, reason: fmt.Sprintf("too many requests; try again in %v", max(time.Second, wait.Round(time.Second))), wait: wait}
	}
	return nil
}

// create keeps a payload.
func (s *service) create(w http.ResponseWriter, r *http.Request) error {
	body, err := io.ReadAll(http.MaxBytesReader(w, r.Body, MaxPayload))
	if _, large := errors.AsType[*http.MaxBytesError](err); large {
		return refusal(http.StatusRequestEntityTooLarge, "the program has more than %d bytes as a link", MaxPayload)
	}
	if err != nil {
		return refusal(http.StatusBadRequest, "the request's body ends early: %v", err)
	}
	payload := string(body)
	if _, err := Decode(payload); err != nil {
		return refusal(http.StatusUnprocessableEntity, "this is no program: %v", err)
	}
	id := ID(payload)
	isNew, err := s.Store.Put(r.Context(), id, payload)
	if errors.Is(err, store.ErrTaken) {
		return refusal(http.StatusConflict, "another program has the name %s", id)
	}
	if err != nil {
		return unavailable(err)
	}
	status := http.StatusOK
	if isNew {
		status = http.StatusCreated
	}
	note(r, "new", isNew)
	url := s.origin(r) + "/p/" + id
	w.Header().Set("Location", url)
	w.Header().Set("Cache-Control", "no-store")
	writeJSON(w, status, map[string]string{"id": id, "url": url})
	return nil
}

// find returns the payload of a name.
func (s *service) find(r *http.Request, id string) (string, error) {
	if !isID(id) {
		return "", refusal(http.StatusNotFound, "there is no program %.40q: a name has %d letters and digits", id, store.NameLength)
	}
	payload, err := s.Store.Get(r.Context(), id)
	if errors.Is(err, store.ErrNotFound) {
		return "", refusal(http.StatusNotFound, "there is no program %s", id)
	}
	if err == nil && ID(payload) != id {
		err = fmt.Errorf("what is kept as %s has another content", id)
	}
	if err != nil {
		return "", unavailable(err)
	}
	return payload, nil
}

// program returns the program of a name.
func (s *service) program(r *http.Request, id string) (link.Program, error) {
	payload, err := s.find(r, id)
	if err != nil {
		return link.Program{}, err
	}
	p, err := Decode(payload)
	if err != nil { // it was taken, so the store has damaged it
		return link.Program{}, unavailable(fmt.Errorf("program %s: %w", id, err))
	}
	return p, nil
}

// payload answers with a payload, of which a client can keep what it gets for ever.
func (s *service) payload(w http.ResponseWriter, r *http.Request) error {
	payload, err := s.find(r, r.PathValue("id"))
	if err != nil {
		return err
	}
	keep(w, r.PathValue("id"))
	w.Header().Set("Content-Type", "text/plain; charset=utf-8")
	w.Header().Set("Content-Length", strconv.Itoa(len(payload)))
	if fresh(w, r) {
		return nil
	}
	io.WriteString(w, payload)
	return nil
}

func (s *service) health(w http.ResponseWriter, r *http.Request) error {
	if err := s.Store.Ping(r.Context()); err != nil {
		return unavailable(err)
	}
	w.Header().Set("Cache-Control", "no-store")
	writeJSON(w, http.StatusOK, map[string]string{"status": "ok", "service": "wasmformer"})
	return nil
}

// origin is where the site is for whoever sent a request.
func (s *service) origin(r *http.Request) string {
	if s.Origin != "" {
		return s.Origin
	}
	if s.TrustedURLs {
		return r.URL.Scheme + "://" + r.URL.Host
	}
	scheme := "http"
	if r.TLS != nil {
		scheme = "https"
	}
	return scheme + "://" + r.Host
}

// keep lets clients keep what a name gives, which never changes. What is between them and the
// service may keep it for an hour, so that a program can be taken down.
func keep(w http.ResponseWriter, tag string) {
	w.Header().Set("Cache-Control", "public, max-age=31536000, s-maxage=3600, immutable")
	w.Header().Set("ETag", `"`+tag+`"`)
}

// fresh says that a client has what it asks for, if it has.
func fresh(w http.ResponseWriter, r *http.Request) bool {
	has := false
	for _, tag := range strings.Split(strings.Join(r.Header.Values("If-None-Match"), ","), ",") {
		tag = strings.TrimPrefix(strings.TrimSpace(tag), "W/")
		has = has || tag == "*" || tag == w.Header().Get("ETag")
	}
	if !has {
		return false
	}
	w.Header().Del("Content-Length")
	w.Header().Del("Content-Type")
	w.WriteHeader(http.StatusNotModified)
	return true
}

func writeJSON(w http.ResponseWriter, status int, v any) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(status)
	json.NewEncoder(w).Encode(v) // of what can't fail
}

// secured gives a response the headers of its path.
func secured(w http.ResponseWriter, r *http.Request) { headers.Set(w.Header(), r.URL.Path) }

// Site is a site with its service.
func Site(site http.Handler, o Options) http.Handler {
	programs := New(o)
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if strings.HasPrefix(r.URL.Path, "/api/") || strings.HasPrefix(r.URL.Path, "/p/") {
			programs.ServeHTTP(w, r)
			return
		}
		site.ServeHTTP(w, r)
	})
}

// ClientHeader tells clients apart by the last address in a header: the one that the nearest proxy has
// seen. Only behind a proxy that sets it can it be believed.
func ClientHeader(name string) func(*http.Request) string {
	return func(r *http.Request) string {
		values := r.Header.Values(name)
		if len(values) == 0 {
			return ""
		}
		last := values[len(values)-1]
		return strings.TrimSpace(last[strings.LastIndex(last, ",")+1:])
	}
}
