//go:build !js

package main_test

import (
	"bytes"
	"compress/gzip"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"

	"wasmformer/site/headers"
	"wasmformer/site/service/servicetest"
)

// maxPacked is what Cloudflare takes of a Worker on its free plan, packed with gzip; on the paid plan it is 10 MB.
const maxPacked = 3 << 20

// TestWorker runs the Worker in workerd, with Workers KV and static assets as miniflare has them, and
// asks it what every service is asked.
func TestWorker(t *testing.T) {
	if _, err := os.Stat("node_modules/.bin/wrangler"); err != nil {
		t.Fatal("wrangler is missing; run 'make setup' (npm ci in cmd/edge/) first")
	}
	build := worker(t)
	size(t, filepath.Join(build, "app.wasm"))
	site := filepath.Join(build, "site")
	files := map[string]string{"index.html": "<p>index", "embed.html": "<p>embed", "assets/a-1.js": "let a", "wasm-former.js": "let b", "_headers": headers.File()}
	for name, text := range files {
		write(t, filepath.Join(site, name), text)
	}
	base := wrangler(t, build)
	t.Run("files", func(t *testing.T) {
		for path, want := range map[string]string{"/": "/", "/embed": "/embed.html", "/assets/a-1.js": "/assets/a-1.js", "/wasm-former.js": "/wasm-former.js"} {
			r, err := http.Get(base + path)
			if err != nil {
				t.Fatal(err)
			}
			r.Body.Close()
			if r.StatusCode != 200 {
				t.Errorf("%s: %d", path, r.StatusCode)
			}
			for _, f := range headers.Of(want) {
				if got := strings.Join(r.Header.Values(f.Name), " | "); got != f.Value {
					t.Errorf("%s: %s is %q, want %q", path, f.Name, got, f.Value)
				}
			}
		}
	})
	servicetest.Run(t, base)
}

// worker builds the Worker into a folder beside its configuration.
func worker(t testing.TB) string {
	t.Helper()
	dir := t.TempDir()
	build := filepath.Join(dir, "build")
	command(t, nil, "go", "tool", "workers-assets-gen", "-mode=go", "-o", build)
	command(t, []string{"GOOS=js", "GOARCH=wasm"}, "go", "build", "-trimpath", "-ldflags=-s -w", "-o", filepath.Join(build, "app.wasm"), ".")
	for _, name := range []string{"wrangler.jsonc", "worker.mjs"} {
		text, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		write(t, filepath.Join(dir, name), strings.Replace(string(text), `"../../dist"`, `"build/site"`, 1))
	}
	return build
}

// size tells the Worker's size, which must be one that Cloudflare takes.
func size(t *testing.T, file string) {
	data, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	var packed bytes.Buffer
	w, _ := gzip.NewWriterLevel(&packed, 9)
	w.Write(data)
	w.Close()
	t.Logf("the Worker has %d bytes, %d with gzip", len(data), packed.Len())
	if packed.Len() > maxPacked {
		t.Errorf("the Worker has %d bytes with gzip, at most %d are taken", packed.Len(), maxPacked)
	}
}

// wrangler runs the Worker that is in a folder until the test's end, and returns where.
func wrangler(t testing.TB, build string) string {
	t.Helper()
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	port := listener.Addr().(*net.TCPAddr).Port
	listener.Close()
	bin, err := filepath.Abs("node_modules/.bin/wrangler")
	if err != nil {
		t.Fatal(err)
	}
	c := exec.Command(bin, "dev", "--port", fmt.Sprint(port), "--inspector-port", "0", "--persist-to", t.TempDir())
	c.Dir = filepath.Dir(build)
	c.Env = append(os.Environ(), "HOME="+t.TempDir(), "WRANGLER_SEND_METRICS=false", "WRANGLER_SEND_ERROR_REPORTS=false", "CLOUDFLARE_CF_FETCH_ENABLED=false", "CI=1")
	c.SysProcAttr = &syscall.SysProcAttr{Setpgid: true} // it starts others
	var output bytes.Buffer
	c.Stdout, c.Stderr = &output, &output
	if err := c.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		syscall.Kill(-c.Process.Pid, syscall.SIGTERM)
		c.Wait()
		if t.Failed() {
			t.Logf("wrangler:\n%s", &output)
		}
	})
	base := fmt.Sprintf("http://127.0.0.1:%d", port)
	for range 600 {
		if r, err := http.Get(base + "/api/health"); err == nil {
			r.Body.Close()
			if r.StatusCode == 200 {
				return base
			}
		}
		time.Sleep(100 * time.Millisecond)
	}
	t.Fatalf("no answer from %s in a minute", base)
	return ""
}

// BenchmarkWorker is what a request costs the Worker of processor time, all of its parts together.
func BenchmarkWorker(b *testing.B) {
	build := worker(b)
	write(b, filepath.Join(build, "site", "index.html"), "<p>index")
	base := wrangler(b, build)
	payload := servicetest.Payload(servicetest.Hostile)
	r, err := http.Post(base+"/api/programs", "text/plain", strings.NewReader(payload))
	if err != nil {
		b.Fatal(err)
	}
	var made struct{ ID string }
	json.NewDecoder(r.Body).Decode(&made)
	r.Body.Close()
	for _, path := range []string{"/", "/api/health", "/api/programs/" + made.ID, "/p/" + made.ID, "/p/" + made.ID + ".png"} {
		b.Run(strings.ReplaceAll(path, made.ID, "ID"), func(b *testing.B) {
			before := workerd(b)
			for b.Loop() {
				r, err := http.Get(base + path)
				if err != nil {
					b.Fatal(err)
				}
				io.Copy(io.Discard, r.Body)
				r.Body.Close()
				if r.StatusCode != 200 {
					b.Fatalf("%s: %d", path, r.StatusCode)
				}
			}
			b.ReportMetric(float64((workerd(b)-before).Microseconds())/1000/float64(b.N), "cpu-ms/op")
		})
	}
}

// workerd is the processor time that all programs of that name have taken, on Linux.
func workerd(b *testing.B) (sum time.Duration) {
	stats, _ := filepath.Glob("/proc/[0-9]*/stat")
	for _, file := range stats {
		data, _ := os.ReadFile(file)
		name, rest, ok := strings.Cut(string(data), "(workerd) ")
		if !ok || name == "" {
			continue
		}
		var ticks [2]int64
		fields := strings.Fields(rest)
		for i := range ticks {
			fmt.Sscan(fields[11+i], &ticks[i])
			sum += time.Duration(ticks[i]) * 10 * time.Millisecond
		}
	}
	if sum == 0 {
		b.Skip("no processor times of workerd: they are read from Linux's /proc")
	}
	return sum
}

func command(t testing.TB, env []string, args ...string) {
	t.Helper()
	ctx, cancel := context.WithTimeout(context.Background(), 5*time.Minute)
	defer cancel()
	c := exec.CommandContext(ctx, args[0], args[1:]...)
	c.Env = append(os.Environ(), env...)
	if out, err := c.CombinedOutput(); err != nil {
		t.Fatalf("%q: %v\n%s", args, err, out)
	}
}

func write(t testing.TB, file, text string) {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(file, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
}
