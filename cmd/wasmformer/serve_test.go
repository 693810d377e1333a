package main

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"flag"
	"fmt"
	"io"
	"math/rand/v2"
	"net/http"
	"net/http/httptrace"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"wasmformer/site/headers"
	"wasmformer/site/service"
	"wasmformer/site/service/servicetest"
	"wasmformer/wasmjs/link"
)

var load = flag.Duration("load", time.Second, "how long TestServeLoad reads, and writes")

// server is `wasmformer serve` as a process of its own.
type server struct {
	*exec.Cmd
	base string
	log  bytes.Buffer
}

// startServer starts the program with a site of few files.
func startServer(t *testing.T, data string, flags ...string) *server {
	t.Helper()
	self, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	site := t.TempDir()
	for name, text := range map[string]string{"index.html": "<p>index", "embed.html": "<p>embed"} {
		if err := os.WriteFile(filepath.Join(site, name), []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	s := &server{Cmd: exec.Command(self, append([]string{"serve", "-addr", "127.0.0.1:0", "-data", data, "-site", site}, flags...)...)}
	s.Env = append(os.Environ(), asCommand+"=1")
	s.Stderr = &s.log
	out, err := s.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := s.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		s.Process.Kill()
		s.Wait()
		if t.Failed() {
			t.Logf("the service's log:\n%.3000s", &s.log)
		}
	})
	line, err := bufio.NewReader(out).ReadString('\n')
	_, rest, ok := strings.Cut(line, "serving at ")
	if !ok {
		t.Fatalf("it says %q, %v; %s", line, err, &s.log)
	}
	s.base, _, _ = strings.Cut(rest, ",")
	return s
}

// stop ends the process, and returns its exit code.
func (s *server) stop(signal os.Signal) int {
	s.Process.Signal(signal)
	s.Wait()
	return s.ProcessState.ExitCode()
}

func numbered(n int) string {
	return servicetest.Payload(link.Program{Language: "c", Source: fmt.Sprintf("int n = %d;", n)})
}

// share posts a payload; it reports whether the service said that it has it.
func share(base, payload string) bool {
	r, err := http.Post(base+"/api/programs", "text/plain", strings.NewReader(payload))
	if err != nil {
		return false
	}
	defer r.Body.Close()
	_, err = io.Copy(io.Discard, r.Body)
	return err == nil && r.StatusCode == http.StatusCreated
}

// TestServe asks the program what every service is asked, and copies its store while it runs and after.
func TestServe(t *testing.T) {
	data := filepath.Join(t.TempDir(), "data")
	s := startServer(t, data)
	r, err := http.Get(s.base + "/embed.html")
	if err != nil {
		t.Fatal(err)
	}
	body, _ := io.ReadAll(r.Body)
	r.Body.Close()
	for _, f := range headers.Of("/embed.html") {
		if r.Header.Get(f.Name) != f.Value {
			t.Errorf("%s is %q, want %q", f.Name, r.Header.Get(f.Name), f.Value)
		}
	}
	if string(body) != "<p>embed" {
		t.Errorf("embed.html is %q", body)
	}
	servicetest.Run(t, s.base)

	call := func(code int, args ...string) string {
		t.Helper()
		var out, stderr strings.Builder
		if got := run(args, strings.NewReader(""), &out, &stderr); got != code {
			t.Errorf("%q: exit %d, want %d: %s", args, got, code, &stderr)
		}
		return out.String() + stderr.String()
	}
	file := filepath.Join(t.TempDir(), "all.json")
	running := call(0, "store", "export", "-data", data)
	call(0, "store", "export", "-data", data, file)
	if n := strings.Count(running, `"key"`); n != 3 {
		t.Errorf("%d programs were exported, want 3: %.300s", n, running)
	}
	if got := call(0, "store", "import", "-data", data, file); got != "0 programs are new, 3 were there\n" {
		t.Errorf("importing what is there while it runs: %q", got)
	}
	if got := call(1, "serve", "-data", data, "-addr", "127.0.0.1:0", "-site", t.TempDir()); !strings.Contains(got, "no site") {
		t.Errorf("a folder without a site: %q", got)
	}

	if got := call(1, "store", "remove", "-data", data, strings.Repeat("a", 20)); !strings.Contains(got, "no program") {
		t.Errorf("removing what is not there: %q", got)
	}
	extra := numbered(2)
	extraFile := filepath.Join(t.TempDir(), "extra.json")
	os.WriteFile(extraFile, fmt.Appendf(nil, `[{"key":%q,"value":%q}]`, service.ID(extra), extra), 0o644)
	call(0, "store", "import", "-data", data, extraFile)
	call(0, "store", "remove", "-data", data, service.ID(extra))
	if got := call(0, "store", "export", "-data", data); got != running {
		t.Errorf("after one was added and removed: %.300s", got)
	}
	if code := s.stop(syscall.SIGTERM); code != 0 {
		t.Errorf("told to stop it ended with %d", code)
	}
	for line := range strings.Lines(s.log.String()) {
		var entry map[string]any
		if err := json.Unmarshal([]byte(line), &entry); err != nil || entry["msg"] == "" {
			t.Errorf("a line of the log is no JSON: %q", line)
		}
	}
	if strings.Contains(s.log.String(), "127.0.0.1") {
		t.Error("the log names clients")
	}

	if got := call(0, "store", "export", "-data", data); got != running {
		t.Errorf("after the end: %.300s, want %.300s", got, running)
	}
	second := filepath.Join(t.TempDir(), "second")
	if got := call(0, "store", "import", "-data", second, file); got != "3 programs are new, 0 were there\n" {
		t.Errorf("importing: %q", got)
	}
	if got := call(0, "store", "export", "-data", second); got != running {
		t.Errorf("exported again: %.300s", got)
	}
	call(1, "store", "export", "-data", filepath.Join(t.TempDir(), "none"))
	for _, bad := range []struct{ text, want string }{
		{strings.Replace(running, `"key":"`, `"key":"x`, 1), "its content has the name"},
		{running[:len(running)-4], "unexpected EOF"}, {strings.TrimSuffix(running, "]\n"), "its end is missing"}, {"{}", "want an array"}, {`[{"key":"a","value":"b"}]`, "its content has the name"}, {"", "want an array"},
	} {
		os.WriteFile(file, []byte(bad.text), 0o644)
		if got := call(1, "store", "import", "-data", filepath.Join(t.TempDir(), "x"), file); !strings.Contains(got, bad.want) {
			t.Errorf("%.60q: %q, want it to say %q", bad.text, got, bad.want)
		}
	}
}

// TestServeStops: what was being asked when it is told to stop is answered, and nothing else is.
func TestServeStops(t *testing.T) {
	s := startServer(t, t.TempDir())
	reader, writer := io.Pipe()
	late := numbered(1)
	answered, begun := make(chan int, 1), make(chan bool)
	go func() {
		// The service asks for the body when it is at it.
		trace := &httptrace.ClientTrace{Got100Continue: func() { close(begun) }}
		r, err := http.NewRequestWithContext(httptrace.WithClientTrace(t.Context(), trace), "POST", s.base+"/api/programs", reader)
		if err != nil {
			answered <- 0
			return
		}
		r.Header.Set("Expect", "100-continue")
		client := http.Client{Transport: &http.Transport{ExpectContinueTimeout: time.Minute}}
		response, err := client.Do(r)
		if err != nil {
			answered <- 0
			return
		}
		response.Body.Close()
		answered <- response.StatusCode
	}()
	<-begun
	io.WriteString(writer, late[:10])
	s.Process.Signal(syscall.SIGTERM)
	for !strings.Contains(refused(s.base), "refused") {
		time.Sleep(10 * time.Millisecond)
	}
	io.WriteString(writer, late[10:])
	writer.Close()
	if got := <-answered; got != http.StatusCreated {
		t.Errorf("a request under way got %d, want 201", got)
	}
	if err := s.Wait(); err != nil {
		t.Errorf("it ended with %v", err)
	}
}

// refused is how asking a service fails.
func refused(base string) string {
	client := http.Client{Transport: &http.Transport{DisableKeepAlives: true}}
	r, err := client.Get(base + "/api/health")
	if err != nil {
		return err.Error()
	}
	r.Body.Close()
	return ""
}

// TestServeKilled: what the service has said to have is there after kill -9, at any moment.
func TestServeKilled(t *testing.T) {
	data := t.TempDir()
	kept := map[string]bool{} // payloads that it said it has
	n := 0
	const rounds = 4
	for round := range rounds + 1 {
		s := startServer(t, data, "-writes", "0", "-reads", "0")
		for payload := range kept {
			r, err := http.Get(s.base + "/api/programs/" + service.ID(payload))
			if err != nil {
				t.Fatal(err)
			}
			got, _ := io.ReadAll(r.Body)
			r.Body.Close()
			if string(got) != payload {
				t.Errorf("round %d: a program is lost: %d %.100q", round, r.StatusCode, got)
			}
		}
		if round == rounds {
			break
		}
		var mu sync.Mutex
		var writers sync.WaitGroup
		ctx, cancel := context.WithCancel(t.Context())
		for range 4 {
			writers.Go(func() {
				for ctx.Err() == nil {
					mu.Lock()
					n++
					payload := numbered(n)
					mu.Unlock()
					if !share(s.base, payload) {
						return // it is dead
					}
					mu.Lock()
					kept[payload] = true
					mu.Unlock()
				}
			})
		}
		time.Sleep(150*time.Millisecond + time.Duration(rand.IntN(100))*time.Millisecond)
		s.stop(os.Kill)
		cancel()
		writers.Wait()
	}
	if len(kept) < 20 {
		t.Errorf("%d programs were written, want at least 20", len(kept))
	}
	t.Logf("%d programs were written in %d rounds, each ended by kill -9", len(kept), rounds)
}

// TestServeLoad tells what the service does on this machine's loopback. What it fails by is an answer
// that is wrong, never a time. For figures: -load 10s.
func TestServeLoad(t *testing.T) {
	s := startServer(t, t.TempDir(), "-writes", "0", "-reads", "0")
	first := numbered(0)
	if !share(s.base, first) {
		t.Fatal("the first program is not taken")
	}
	next := make(chan int)
	go func() {
		for n := 1; ; n++ {
			next <- n
		}
	}()
	http.DefaultTransport.(*http.Transport).MaxIdleConnsPerHost = 64
	read := func(path, want string) func() bool {
		return func() bool {
			r, err := http.Get(s.base + path)
			if err != nil {
				return false
			}
			defer r.Body.Close()
			got, err := io.ReadAll(r.Body)
			return err == nil && r.StatusCode == 200 && (want == "" || string(got) == want)
		}
	}
	for _, c := range []struct {
		name string
		ask  func() bool
	}{
		{"read a program", read("/api/programs/"+service.ID(first), first)},
		{"read a page", read("/p/"+service.ID(first), "")},
		{"read a picture", read("/p/"+service.ID(first)+".png", "")},
		{"read a file", read("/index.html", "<p>index")},
		{"write a program", func() bool { return share(s.base, numbered(<-next)) }},
	} {
		var mu sync.Mutex
		var times []time.Duration
		failed := 0
		var clients sync.WaitGroup
		start := time.Now()
		for range 16 {
			clients.Go(func() {
				for time.Since(start) < *load {
					begin := time.Now()
					ok := c.ask()
					took := time.Since(begin)
					mu.Lock()
					times = append(times, took)
					if !ok {
						failed++
					}
					mu.Unlock()
				}
			})
		}
		clients.Wait()
		slices.Sort(times)
		t.Logf("%-16s %7.0f a second, median %v, p99 %v, %d failed of %d, 16 clients", c.name, float64(len(times))/time.Since(start).Seconds(),
			times[len(times)/2].Round(10*time.Microsecond), times[len(times)*99/100].Round(10*time.Microsecond), failed, len(times))
		if failed > 0 {
			t.Errorf("%s: %d of %d failed", c.name, failed, len(times))
		}
	}
}
