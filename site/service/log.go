package service

import (
	"context"
	"fmt"
	"log/slog"
	"net/http"
	"time"
)

// logged sends a handler's responses with their headers, and writes a line for each request: what was
// asked for, and how it went. Payloads and addresses are in none.
func (s *service) logged(h http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		secured(w, r)
		if s.Log == nil {
			s.guarded(h, w, r)
			return
		}
		start, notes := time.Now(), &[]any{}
		counted := &counting{ResponseWriter: w, status: http.StatusOK}
		r = r.WithContext(context.WithValue(r.Context(), notesKey{}, notes))
		s.guarded(h, counted, r)
		level := slog.LevelInfo
		if counted.status >= 500 {
			level = slog.LevelError
		}
		s.Log.Log(r.Context(), level, "request", append([]any{"method", r.Method, "route", r.Pattern, "status", counted.status,
			"bytes", counted.bytes, "ms", float64(time.Since(start).Microseconds()) / 1000}, *notes...)...)
	})
}

// guarded answers with a failure where a handler panics.
func (s *service) guarded(h http.Handler, w http.ResponseWriter, r *http.Request) {
	defer func() {
		if cause := recover(); cause != nil {
			s.refuse(w, r, fmt.Errorf("panic: %v", cause))
		}
	}()
	h.ServeHTTP(w, r)
}

type notesKey struct{}

// note adds to a request's line.
func note(r *http.Request, key string, value any) {
	if notes, ok := r.Context().Value(notesKey{}).(*[]any); ok {
		*notes = append(*notes, key, value)
	}
}

// counting knows what was answered.
type counting struct {
	http.ResponseWriter
	status, bytes int
}

func (c *counting) WriteHeader(status int) {
	c.status = status
	c.ResponseWriter.WriteHeader(status)
}

func (c *counting) Write(p []byte) (int, error) {
	n, err := c.ResponseWriter.Write(p)
	c.bytes += n
	return n, err
}

func (c *counting) Unwrap() http.ResponseWriter { return c.ResponseWriter }
