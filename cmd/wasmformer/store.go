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
	"slices"
	"strings"

	"wasmformer/site/service"
	"wasmformer/site/service/store"
)

// storeCommand writes all shared programs to a file, reads them from one, or removes one. While a service has
// the store open it asks that, at a socket in the folder, which only the folder's owner can open.
func storeCommand(ctx context.Context, s streams, args []string) error {
	flags := newFlags(s, "store")
	data := flags.String("data", "wasmformer-data", "the folder `DIR` that wasmformer serve keeps programs in")
	if len(args) == 0 || !slices.Contains([]string{"export", "import", "remove"}, args[0]) {
		if err := parse(s, flags, args); err != nil {
			return err
		}
		return usageError("store export, store import or store remove? It stands before the flags")
	}
	if err := parse(s, flags, args[1:]); err != nil {
		return err
	}
	if args[0] == "remove" {
		return removeProgram(ctx, s, *data, flags.Args())
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

// removeProgram forgets a program.
func removeProgram(ctx context.Context, s streams, dir string, args []string) error {
	if len(args) != 1 {
		return usageError("store remove takes the name of a program, and gets %q", args)
	}
	if _, err := os.Stat(filepath.Join(dir, "programs.db")); err != nil {
		return quoted(err)
	}
	b, err := store.OpenBolt(dir)
	if errors.Is(err, store.ErrInUse) {
		return askDoor(ctx, dir, http.MethodDelete, strings.NewReader(args[0]), s.out)
	}
	if err != nil {
		return err
	}
	defer b.Close()
	text, err := removed(b, args[0])
	if err == nil {
		fmt.Fprintln(s.out, text)
	}
	return err
}

// removed says that a program is gone.
func removed(b *store.Bolt, id string) (string, error) {
	was, err := b.Remove(id)
	if err == nil && !was {
		err = fmt.Errorf("%q: %w", id, store.ErrNotFound)
	}
	return "removed " + id, err
}

// imported says what of a file was new.
func imported(ctx context.Context, to store.Store, from io.Reader) (string, error) {
	isNew, there, err := store.Import(ctx, to, from, service.Check)
	return fmt.Sprintf("%d programs are new, %d were there", isNew, there), err
}

// A door is a running service's answer to storeCommand: GET for all programs, POST to add some, DELETE
// to remove one.
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
	mux.HandleFunc("DELETE /", func(w http.ResponseWriter, r *http.Request) {
		id, err := io.ReadAll(io.LimitReader(r.Body, 1000))
		text := ""
		if err == nil {
			text, err = removed(b, string(id))
		}
		if err != nil {
			http.Error(w, err.Error(), http.StatusUnprocessableEntity)
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
