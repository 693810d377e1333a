// Package servicetest is what every service of short links has to do, whatever it keeps programs in
// and whatever runs it: asked over HTTP, by a client that knows nothing but its address.
package servicetest

import (
	"bytes"
	"compress/zlib"
	"context"
	"encoding/json"
	"image/png"
	"io"
	"net/http"
	"net/url"
	"strconv"
	"strings"
	"testing"

	"wasmformer/site/service"
	"wasmformer/wasmjs/link"
)

// Writes is how many programs a minute the service under test takes of a client. Run sends fewer until
// its last part, which sends more.
const Writes = 30

// Payload is a program as it is shared.
func Payload(p link.Program) string { return link.Text(packed(p.Fields())) }

func packed(fields []byte) []byte {
	var out bytes.Buffer
	w := zlib.NewWriter(&out)
	w.Write(fields) // to memory, so it does not fail
	w.Close()
	return out.Bytes()
}

// Hostile has in each text what must not become HTML.
var Hostile = link.Program{
	Language: "c", Name: `</title><script>alert(1)</script>"'&` + "\u202e\x00", Source: "int main;\n</pre><script>alert(2)</script>",
	Input: "<img src=x onerror=alert(3)>", Result: `"><script>alert(4)</script>` + "\r\nX: y", Trace: "</svg>\u202e",
}

// Run asks a service at an address, such as "http://127.0.0.1:8080", in which no program is yet.
func Run(t *testing.T, base string) {
	program := link.Program{Language: "wat", Name: "one", Source: "(module)\n;; 中文 🧮\n", Args: "1", Result: "10"}
	payload := Payload(program)
	id := service.ID(payload)

	t.Run("health", func(t *testing.T) {
		a := client{t, base}.get("/api/health")
		a.is(t, 200, "application/json")
		if got := a.json(t); got["service"] != "wasmformer" || got["status"] != "ok" {
			t.Errorf("got %v", got)
		}
	})
	t.Run("a program", func(t *testing.T) {
		c := client{t, base}
		c.get("/api/programs/"+id).failed(t, 404)
		for i, status := range []int{201, 200, 200} {
			a := c.post(payload)
			a.is(t, status, "application/json")
			if got := a.json(t); got["id"] != id || got["url"] != base+"/p/"+id || a.Header.Get("Location") != base+"/p/"+id {
				t.Errorf("time %d: got %v, Location %q, want %s", i+1, got, a.Header.Get("Location"), id)
			}
		}
		a := c.get("/api/programs/" + id)
		a.is(t, 200, "text/plain; charset=utf-8")
		if a.body != payload || !strings.Contains(a.Header.Get("Cache-Control"), "immutable") {
			t.Errorf("got %q, %q", a.body, a.Header.Get("Cache-Control"))
		}
		for _, tag := range []string{a.Header.Get("ETag"), "W/" + a.Header.Get("ETag"), `"x", ` + a.Header.Get("ETag")} {
			if a := c.do("GET", "/api/programs/"+id, "", "If-None-Match", tag); a.StatusCode != 304 || a.body != "" {
				t.Errorf("asked again with %s: %d %q, want 304", tag, a.StatusCode, a.body)
			}
		}
		if a := c.do("HEAD", "/api/programs/"+id, ""); a.StatusCode != 200 || a.body != "" {
			t.Errorf("HEAD: %d %q", a.StatusCode, a.body)
		}
	})
	t.Run("what is no program", func(t *testing.T) {
		c := client{t, base}
		bomb := link.Text(packed(append([]byte{200, 0x80, 0x80, 0x80, 0x04}, make([]byte, 8<<20)...)))
		for _, bad := range []struct {
			name, payload string
			status        int
			reason        string
		}{
			{"nothing", "", 422, "empty"},
			{"a later version", "2abcz", 422, "newer version"},
			{"cut off", payload[:len(payload)-2], 422, "cut off"},
			{"HTML", "<!doctype html><script>alert(1)</script>", 422, "format number"},
			{"no base64", "1<script>z", 422, "no link has"},
			{"not packed", link.Text([]byte("abc")), 422, "damaged"},
			{"a wrong checksum", link.Text(append(packed(program.Fields())[:20], 1, 2, 3, 4)), 422, "damaged"},
			{"bytes behind its end", link.Text(append(packed(program.Fields()), 0)), 422, "follow its end"},
			{"not UTF-8", link.Text(packed([]byte{1, 1, 0xff})), 422, "UTF-8"},
			{"no language", link.Text(packed(nil)), 422, "language"},
			{"8 MiB packed into a few kilobytes", bomb, 422, "at most"},
			{"two lines", payload[:20] + "\n" + payload[20:], 422, "line"},
			{"nothing to run", Payload(link.Program{Language: "wasm", Name: "x"}), 422, "neither"},
			{"much too large", "1" + strings.Repeat("A", 4<<20), 413, strconv.Itoa(service.MaxPayload)},
			{"a byte too large", "1" + strings.Repeat("A", service.MaxPayload-1) + "z", 413, strconv.Itoa(service.MaxPayload)},
		} {
			a := c.post(bad.payload)
			if got := a.failed(t, bad.status); !strings.Contains(got, bad.reason) {
				t.Errorf("%s: %q, want it to say %q", bad.name, got, bad.reason)
			}
			c.get("/api/programs/"+service.ID(bad.payload)).failed(t, 404)
		}
	})
	t.Run("the largest", func(t *testing.T) {
		c := client{t, base}
		payload := largest(t)
		c.post(payload).is(t, 201, "application/json")
		if a := c.get("/api/programs/" + service.ID(payload)); a.body != payload {
			t.Errorf("got %d bytes, want %d", len(a.body), len(payload))
		}
	})
	t.Run("other sites", func(t *testing.T) {
		c := client{t, base}
		other := Payload(link.Program{Language: "c", Source: "int other;"})
		c.do("POST", "/api/programs", other, "Sec-Fetch-Site", "cross-site").failed(t, 403)
		c.do("POST", "/api/programs", other, "Origin", "https://hostile.example").failed(t, 403)
		c.get("/api/programs/"+service.ID(other)).failed(t, 404)
	})
	t.Run("names", func(t *testing.T) {
		c := client{t, base}
		for _, name := range []string{"x", strings.ToUpper(id), id + "a", id[:19] + "1", id[:19] + "%00", "..%2f..%2fetc%2fpasswd", "%3Cscript%3E", "ping", "%ff"} {
			c.get("/api/programs/"+name).failed(t, 404)
			for _, path := range []string{"/p/" + name, "/p/" + name + ".png"} {
				a := c.get(path)
				a.is(t, 404, "text/html; charset=utf-8")
				if strings.Contains(a.body, "<script") {
					t.Errorf("%s: %s", path, a.body)
				}
			}
		}
	})
	t.Run("methods", func(t *testing.T) {
		c := client{t, base}
		for _, r := range [][2]string{{"DELETE", "/api/programs/" + id}, {"PUT", "/api/programs/" + id}, {"GET", "/api/programs"}, {"POST", "/p/" + id}, {"POST", "/api/health"}} {
			if a := c.do(r[0], r[1], ""); a.StatusCode != 405 || a.Header.Get("Allow") == "" {
				t.Errorf("%s %s: %d, Allow %q", r[0], r[1], a.StatusCode, a.Header.Get("Allow"))
			}
		}
		for _, path := range []string{"/api/else", "/api/", "/api/programs/"} {
			c.get(path).failed(t, 404)
		}
	})
	t.Run("the page", func(t *testing.T) {
		c := client{t, base}
		hostile := Payload(Hostile)
		c.post(hostile).is(t, 201, "application/json")
		a := c.get("/p/" + service.ID(hostile))
		a.is(t, 200, "text/html; charset=utf-8")
		if strings.Contains(a.body, "<script") || strings.Contains(a.body, "\u202e") || strings.Contains(a.body, "\x00") {
			t.Errorf("the program's text became part of the page:\n%s", a.body)
		}
		a = c.get("/p/" + id)
		a.is(t, 200, "text/html; charset=utf-8")
		for _, want := range []string{
			`<title>one · Wasmformer</title>`, `<meta property="og:title" content="one · Wasmformer">`, `Result: 10.`,
			`<meta property="og:image" content="` + base + `/p/` + id + `.png">`, `content="0; url=../#p=` + id + `"`,
			`href="` + base + `/api/oembed?url=` + url.QueryEscape(base+"/p/"+id) + `"`,
		} {
			if !strings.Contains(a.body, want) {
				t.Errorf("the page does not have %s:\n%s", want, a.body)
			}
		}
	})
	t.Run("the picture", func(t *testing.T) {
		c := client{t, base}
		for _, p := range []link.Program{program, Hostile} {
			a := c.get("/p/" + service.ID(Payload(p)) + ".png")
			a.is(t, 200, "image/png")
			picture, err := png.Decode(strings.NewReader(a.body))
			if err != nil || picture.Bounds().Dx() != 1200 || picture.Bounds().Dy() != 630 {
				t.Fatalf("got %d bytes, %v", len(a.body), err)
			}
			if a := c.do("GET", "/p/"+service.ID(Payload(p))+".png", "", "If-None-Match", a.Header.Get("ETag")); a.StatusCode != 304 {
				t.Errorf("asked again: %d, want 304", a.StatusCode)
			}
		}
	})
	t.Run("oEmbed", func(t *testing.T) {
		c := client{t, base}
		of := func(target, more string) answer {
			return c.get("/api/oembed?url=" + url.QueryEscape(target) + more)
		}
		a := of(base+"/p/"+id, "&format=json&maxwidth=400")
		a.is(t, 200, "application/json")
		got := a.json(t)
		html, _ := got["html"].(string)
		if got["version"] != "1.0" || got["type"] != "rich" || got["width"] != 400.0 || got["height"] != 480.0 || got["title"] != "one · Wasmformer" ||
			!strings.HasPrefix(html, `<iframe src="`+base+`/embed.html#p=`+id+`" width="400"`) || got["thumbnail_url"] != base+"/p/"+id+".png" {
			t.Errorf("got %v", got)
		}
		hostile, _ := of(base+"/p/"+service.ID(Payload(Hostile)), "").json(t)["html"].(string)
		if strings.Contains(hostile, "<script") || strings.Count(hostile, "<") != 2 {
			t.Errorf("html is %q", hostile)
		}
		of(base+"/p/"+id, "&format=xml").failed(t, 501)
		of("", "").failed(t, 400)
		of("https://hostile.example/p/"+id, "").failed(t, 404)
		of(base+"/p/"+strings.Repeat("a", 20), "").failed(t, 404)
		of(base+"/", "").failed(t, 404)
		of("%", "").failed(t, 400)
		of(base+"/p/"+id, "&maxwidth=-1").failed(t, 400)
		of(base+"/p/"+id, "&maxheight=1e3").failed(t, 400)
	})
	t.Run("too many", func(t *testing.T) { // the last: it leaves nothing to send
		c := client{t, base}
		// The edge counts by the clock's minutes: of two, each has its writes.
		for i := range 2*Writes + 1 {
			a := c.post(payload)
			if a.StatusCode == 200 && i < 2*Writes {
				continue
			}
			a.failed(t, 429)
			if wait, err := strconv.Atoi(a.Header.Get("Retry-After")); err != nil || wait < 1 || wait > 60 {
				t.Errorf("Retry-After is %q", a.Header.Get("Retry-After"))
			}
			c.get("/api/programs/"+id).is(t, 200, "text/plain; charset=utf-8") // reads have a rate of their own
			return
		}
		t.Errorf("%d programs were taken, want at most %d", 2*Writes+1, 2*Writes)
	})
}

// largest is a payload of nearly the greatest size, which does not pack well.
func largest(t *testing.T) string {
	var noise strings.Builder
	x := uint32(1)
	for noise.Len() < service.MaxPayload {
		x ^= x << 13
		x ^= x >> 17
		x ^= x << 5
		noise.WriteByte(' ' + byte(x%95))
	}
	for size := service.MaxPayload; ; size -= 2000 {
		payload := Payload(link.Program{Language: "c", Source: noise.String()[:size]})
		if len(payload) <= service.MaxPayload {
			if len(payload) < service.MaxPayload-5000 {
				t.Fatalf("the largest payload has %d bytes, want nearly %d", len(payload), service.MaxPayload)
			}
			return payload
		}
	}
}

type client struct {
	t    *testing.T
	base string
}

type answer struct {
	*http.Response
	body string
}

func (c client) get(path string) answer     { return c.do("GET", path, "") }
func (c client) post(payload string) answer { return c.do("POST", "/api/programs", payload) }

func (c client) do(method, path, body string, header ...string) answer {
	c.t.Helper()
	r, err := http.NewRequestWithContext(context.Background(), method, c.base+path, strings.NewReader(body))
	if err != nil {
		c.t.Fatal(err)
	}
	if method == "POST" {
		r.Header.Set("Content-Type", "text/plain")
	}
	for i := 0; i < len(header); i += 2 {
		r.Header.Set(header[i], header[i+1])
	}
	response, err := http.DefaultTransport.RoundTrip(r)
	if err != nil {
		c.t.Fatalf("%s %s: %v", method, path, err)
	}
	defer response.Body.Close()
	data, err := io.ReadAll(response.Body)
	if err != nil {
		c.t.Fatalf("%s %s: %v", method, path, err)
	}
	for name, want := range map[string]string{"X-Content-Type-Options": "nosniff", "Content-Security-Policy": "default-src 'none'", "Referrer-Policy": "same-origin"} {
		if got := response.Header.Get(name); !strings.HasPrefix(got, want) {
			c.t.Errorf("%s %s: %s is %q, want %q", method, path, name, got, want)
		}
	}
	return answer{response, string(data)}
}

// is checks a status and a type.
func (a answer) is(t *testing.T, status int, kind string) {
	t.Helper()
	if got := a.Header.Get("Content-Type"); a.StatusCode != status || got != kind {
		t.Errorf("%s %s: %d %q, want %d %q: %.300s", a.Request.Method, a.Request.URL, a.StatusCode, got, status, kind, a.body)
	}
}

func (a answer) json(t *testing.T) map[string]any {
	t.Helper()
	var v map[string]any
	if err := json.Unmarshal([]byte(a.body), &v); err != nil {
		t.Errorf("%s %s: %v: %.300s", a.Request.Method, a.Request.URL, err, a.body)
	}
	return v
}

// failed checks a status and returns the reason.
func (a answer) failed(t *testing.T, status int) string {
	t.Helper()
	a.is(t, status, "application/json")
	reason, _ := a.json(t)["error"].(string)
	if reason == "" {
		t.Errorf("%s %s: no reason: %.300s", a.Request.Method, a.Request.URL, a.body)
	}
	return reason
}
