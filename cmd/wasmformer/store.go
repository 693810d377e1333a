package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"strings"

	"wasmformer/site/service"
	"wasmformer/site/service/store"
)

// storeCommand writes all shared programs to a file, or reads them from one. While a service has
// the store open it asks that, at a socket in the folder, which only the folder's owner can open.
func storeCommand(ctx context.Context, s streams, args []string) error {
	flags := newFlags(s, "store")
	data := flags.String("data", "wasmformer-data", "the folder `DIR` that wasmformer serve keeps programs in")
	if len(args) == 0 || args[0] != "export" && args[0] != "import" {
		if err := parse(s, flags, args); err != nil {
			return err
		}
		return usageError("store export or store import?")
	}
	if err := parse(s, flags, args[1:]); err != nil {
		return err
	}
	if flags.NArg() > 1 {
		return usageError("store %s takes one file, and gets %q", args[0], flags.Args())
	}
	if args[0] == "export" {
		return exportPrograms(ctx, s, *data, flags.Arg(0))
	}
	return importPrograms(ctx, s, *data, flags.Arg(0))
}

// exportPrograms writes to a file that appears when it is complete, or to standard output.
func exportPrograms(ctx context.Context, s streams, dir, file string) error {
	if _, err := os.Stat(filepath.Join(dir, "programs.db")); err != nil {
		return quoted(err)
	}
	write := func(out io.Writer) error {
		b, err := store.OpenBolt(dir)
		if errors.Is(err, store.ErrInUse) {
			return askDoor(ctx, dir, http.MethodGet, nil, out)
		}
		if err != nil {
			return err
		}
		defer b.Close()
		_, err = store.Export(ctx, b, out)
		return err
	}
	if file == "" || file == "-" {
		return write(s.out)
	}
	part, err := os.CreateTemp(filepath.Dir(file), filepath.Base(file)+".*")
	if err != nil {
		return quoted(err)
	}
	defer os.Remove(part.Name())
	if err := errors.Join(write(part), part.Sync(), part.Close()); err != nil {
		return err
	}
	return os.Rename(part.Name(), file)
}

// importPrograms adds what a file or standard input has and the store has not.
func importPrograms(ctx context.Context, s streams, dir, file string) error {
	in := s.in
	if file != "" && file != "-" {
		f, err := os.Open(file)
		if err != nil {
			return quoted(err)
		}
		defer f.Close()
		in = f
	}
	b, err := store.OpenBolt(dir)
	if errors.Is(err, store.ErrInUse) {
		return askDoor(ctx, dir, http.MethodPost, in, s.out)
	}
	if err != nil {
		return err
	}
	defer b.Close()
	text, err := imported(ctx, b, in)
	fmt.Fprintln(s.out, text)
	return err
}

// imported says what of a file was new.
func imported(ctx context.Context, to store.Store, from io.Reader) (string, error) {
	isNew, there, err := store.Import(ctx, to, from, service.Check)
	return fmt.Sprintf("%d programs are new, %d were there", isNew, there), err
}

// A door is a running service's answer to storeCommand: GET for all programs, POST to add some.
type door struct{ *http.Server }

func doorPath(dir string) string { return filepath.Join(dir, "serve.sock") }

// openDoor listens at the socket in a folder whose store this program has open.
func openDoor(dir string, b *store.Bolt) (*door, error) {
	os.Remove(doorPath(dir)) // of a service that was killed: nobody else has the store open
	listener, err := net.Listen("unix", doorPath(dir))
	if err != nil {
		return nil, err
	}
	mux := http.NewServeMux()
	mux.HandleFunc("GET /", func(w http.ResponseWriter, r *http.Request) {
		if _, err := store.Export(r.Context(), b, w); err != nil {
			panic(http.ErrAbortHandler) // the client sees that the end is missing
		}
	})
	mux.HandleFunc("POST /", func(w http.ResponseWriter, r *http.Request) {
		text, err := imported(r.Context(), b, r.Body)
		if err != nil {
			http.Error(w, text+"; "+err.Error(), http.StatusUnprocessableEntity)
			return
		}
		fmt.Fprintln(w, text)
	})
	d := &door{&http.Server{Handler: mux}}
	go d.Serve(listener)
	return d, nil
}

// askDoor copies the answer of the service that has a folder's store open.
func askDoor(ctx context.Context, dir, method string, body io.Reader, out io.Writer) error {
	client := http.Client{Transport: &http.Transport{DialContext: func(ctx context.Context, _, _ string) (net.Conn, error) {
		return new(net.Dialer).DialContext(ctx, "unix", doorPath(dir))
	}}}
	r, err := http.NewRequestWithContext(ctx, method, "http://serve/", body)
	if err != nil {
		return err
	}
	response, err := client.Do(r)
	if err != nil {
		return fmt.Errorf("the store in %q is open in another program, which does not answer: %w", dir, err)
	}
	defer response.Body.Close()
	if response.StatusCode != http.StatusOK {
		var text bytes.Buffer
		io.Copy(&text, io.LimitReader(response.Body, 1<<16))
		return errors.New(strings.TrimSpace(text.String()))
	}
	_, err = io.Copy(out, response.Body)
	return err
}
