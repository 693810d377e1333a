package service

import (
	"html"
	"net/http"
	"net/url"
	"strconv"
	"strings"
)

// The size of an embed's frame, in pixels.
const (
	frameWidth, frameHeight           = 720, 480
	leastFrameWidth, leastFrameHeight = 240, 160
)

// oembed answers as https://oembed.com/ says, in JSON: a frame with the program.
func (s *service) oembed(w http.ResponseWriter, r *http.Request) error {
	q := r.URL.Query()
	if format := q.Get("format"); format != "" && format != "json" {
		return refusal(http.StatusNotImplemented, "the format is %.20q, want json", format)
	}
	target, err := url.Parse(q.Get("url"))
	if q.Get("url") == "" || err != nil {
		return refusal(http.StatusBadRequest, "url is %.100q, want the address of a program, %s/p/NAME", q.Get("url"), s.origin(r))
	}
	origin := s.origin(r)
	id, ok := strings.CutPrefix(target.Path, "/p/")
	if !ok || target.Scheme+"://"+target.Host != origin {
		return refusal(http.StatusNotFound, "url is %.100q, want the address of a program, %s/p/NAME", q.Get("url"), origin)
	}
	width, err := within(q.Get("maxwidth"), leastFrameWidth, frameWidth)
	if err != nil {
		return err
	}
	height, err := within(q.Get("maxheight"), leastFrameHeight, frameHeight)
	if err != nil {
		return err
	}
	p, err := s.program(r, id)
	if err != nil {
		return err
	}
	a := describe(p)
	w.Header().Set("Access-Control-Allow-Origin", "*") // what is public anyway
	s.public(w, "3600")
	writeJSON(w, http.StatusOK, map[string]any{
		"version": "1.0", "type": "rich", "provider_name": "Wasmformer", "provider_url": origin + "/",
		"title": a.title, "width": width, "height": height,
		"html": `<iframe src="` + html.EscapeString(origin+"/embed.html#p="+id) + `" width="` + strconv.Itoa(width) + `" height="` + strconv.Itoa(height) +
			`" title="` + html.EscapeString(a.title) + `" loading="lazy" allow="clipboard-write" style="border:0"></iframe>`,
		"thumbnail_url": origin + "/p/" + id + ".png", "thumbnail_width": pictureWidth, "thumbnail_height": pictureHeight,
	})
	return nil
}

// within is what a client has room for, at most what is wanted.
func within(most string, least, want int) (int, error) {
	if most == "" {
		return want, nil
	}
	n, err := strconv.Atoi(most)
	if err != nil || n < least {
		return 0, refusal(http.StatusBadRequest, "the frame's room is %.20q, want %d pixels or more", most, least)
	}
	return min(n, want), nil
}
