package wasi_test

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"wasmformer/engine"
	"wasmformer/engine/hosts/wasi"
	_ "wasmformer/engine/kernel/compiled"
)

var suite = flag.String("suite", "", "a folder with the branch prod/testsuite-base of github.com/WebAssembly/wasi-testsuite")

// spec is how a program of the suite is run, and what it has to do.
type spec struct {
	Args     []string
	Env      map[string]string
	Root     string
	Dirs     []string
	ExitCode int `json:"exit_code"`
	Stdout   string
	Stderr   string
}

// TestSuite runs the programs of the public WASI test suite for preview 1.
func TestSuite(t *testing.T) {
	if *suite == "" {
		t.Skip("-suite names no folder: make wasi-testsuite fetches the suite and runs it")
	}
	files, err := filepath.Glob(filepath.Join(*suite, "tests/*/testsuite/wasm32-wasip1/*.wasm"))
	if err != nil || len(files) == 0 {
		t.Fatalf("there are no programs in %q: %v", *suite, err)
	}
	passed, all := map[string]int{}, map[string]int{}
	for _, file := range files {
		rel, _ := filepath.Rel(filepath.Join(*suite, "tests"), file)
		language, name := strings.Split(filepath.ToSlash(rel), "/")[0], strings.TrimSuffix(filepath.Base(file), ".wasm")
		all[language]++
		t.Run(language+"/"+name, func(t *testing.T) {
			if err := conforms(t, file); err != nil {
				t.Error(err)
				return
			}
			passed[language]++
		})
	}
	for language, n := range all {
		t.Logf("%s: %d of %d programs pass", language, passed[language], n)
	}
}

func conforms(t *testing.T, file string) error {
	var s spec
	if b, err := os.ReadFile(strings.TrimSuffix(file, ".wasm") + ".json"); err == nil {
		if err := json.Unmarshal(b, &s); err != nil {
			return err
		}
	}
	c := wasi.Config{Args: append([]string{filepath.Base(file)}, s.Args...), Files: wasi.NewFS()}
	for k, v := range s.Env {
		c.Env = append(c.Env, k+"="+v)
	}
	if s.Root != "" {
		c.Env = append(c.Env, "ERRNO_MODE_UNIX=1") // the stricter one
		load(t, c.Files, filepath.Join(filepath.Dir(file), s.Root), "/")
	}
	for _, dir := range s.Dirs {
		load(t, c.Files, filepath.Join(filepath.Dir(file), dir), dir)
	}
	binary, err := os.ReadFile(file)
	if err != nil {
		return err
	}
	code, stdout, stderr, err := run(binary, c)
	switch {
	case err != nil:
		return fmt.Errorf("%w; error output %q", err, stderr)
	case code != s.ExitCode:
		return fmt.Errorf("exit code %d, want %d; error output %q", code, s.ExitCode, stderr)
	case s.Stdout != "" && stdout != s.Stdout:
		return fmt.Errorf("output %q, want %q", stdout, s.Stdout)
	case s.Stderr != "" && stderr != s.Stderr:
		return fmt.Errorf("error output %q, want %q", stderr, s.Stderr)
	}
	return nil
}

// run runs a program.
func run(binary []byte, c wasi.Config) (code int, stdout, stderr string, err error) {
	m, err := engine.Compile(binary)
	if err != nil {
		return 0, "", "", err
	}
	ctx, cancel := context.WithTimeout(context.Background(), time.Hour)
	defer cancel()
	var out, errors bytes.Buffer
	i, err := m.Instantiate(ctx, engine.Options{Hosts: []engine.Host{wasi.New(c)}, Output: &out, ErrorOutput: &errors})
	if err != nil {
		return 0, "", "", err
	}
	defer i.Close()
	code, err = i.Start(ctx)
	return code, out.String(), errors.String(), err
}

// load adds a folder of the computer to a file system.
func load(t *testing.T, files *wasi.FS, from, guest string) *wasi.Folder {
	t.Helper()
	folder, err := files.Preopen(guest)
	if err != nil {
		t.Fatal(err)
	}
	root := os.DirFS(from)
	err = fs.WalkDir(root, ".", func(path string, d fs.DirEntry, err error) error {
		if err != nil || path == "." {
			return err
		}
		f := wasi.File{Path: path, Mode: d.Type()}
		if !d.IsDir() {
			if f.Data, err = fs.ReadFile(root, path); err != nil {
				return err
			}
		}
		return folder.Add(f, time.Time{})
	})
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		t.Fatal(err)
	}
	return folder
}
