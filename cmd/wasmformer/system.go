package main

import (
	"bytes"
	"errors"
	"flag"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"time"
	"unicode/utf8"

	"wasmformer/engine"
	"wasmformer/engine/bench"
	"wasmformer/engine/hosts/wasi"
)

// systemFlags say what a WASI program finds beyond what the built-in library has.
type systemFlags struct {
	folders     []folderFlag
	interactive bool
	realClock   bool
}

type folderFlag struct{ host, guest string }

// What the folders of a program hold at most, together. They are read before the run.
const (
	maxFolderBytes = 64 << 20
	maxFolderFiles = 10_000
)

func addSystemFlags(set *flag.FlagSet, f *systemFlags) {
	set.Func("dir", "a folder that a WASI program finds opened, `HOST::GUEST`, or HOST to have it by the same name; can be repeated. It is read before the run, up to 64 MiB and 10,000 files together, and run writes back what the program has changed", func(v string) error {
		host, guest, named := strings.Cut(v, "::")
		if !named {
			guest = host
		}
		if host == "" || guest == "" {
			return errors.New("want HOST::GUEST or HOST")
		}
		f.folders = append(f.folders, folderFlag{host, guest})
		return nil
	})
	set.BoolVar(&f.interactive, "interactive", false, "read a WASI program's standard input when it reads, not before the run")
	set.Func("clock", "the clock of a WASI program, `KIND`: steps (the default: a millisecond each time that it is read, and waiting takes no time) or real", func(v string) error {
		if v != "steps" && v != "real" {
			return errors.New("want steps or real")
		}
		f.realClock = v == "real"
		return nil
	})
}

// given names the first flag that asks for a host, "" if none does.
func (f *systemFlags) given() string {
	switch {
	case len(f.folders) > 0:
		return "-dir"
	case f.interactive:
		return "-interactive"
	case f.realClock:
		return "-clock real"
	}
	return ""
}

// refuse refuses flags that need a host where there can be none.
func (f *systemFlags) refuse(why string) error {
	if given := f.given(); given != "" {
		return usageError("%s: %s", given, why)
	}
	return nil
}

// system is what answers WASI's functions of one run, if the built-in library does not.
type system struct {
	host    *wasi.Host
	input   bytes.Reader // what is read before the run
	folders []*folder
}

// open makes the system of a program, nil if it needs none.
func (f *systemFlags) open(m *engine.Module, c wasi.Config, in io.Reader) (*system, error) {
	old, any := false, false
	for _, im := range m.Imports() {
		old = old || im.Module == wasi.Unstable
		any = any || im.Module == wasi.Unstable || im.Module == wasi.Preview1
	}
	switch {
	case !any:
		return nil, f.refuse("the module imports nothing of WASI")
	case !old && f.given() == "":
		return nil, nil
	}
	s := &system{}
	c.Stdin, c.RealClock, c.Files = &s.input, f.realClock, wasi.NewFS()
	if f.interactive {
		c.Stdin = in
	}
	left := room{maxFolderBytes, maxFolderFiles}
	for i, one := range f.folders {
		if slices.ContainsFunc(f.folders[:i], func(o folderFlag) bool { return o.guest == one.guest }) {
			return nil, usageError("-dir: two folders are named %q to the program", one.guest)
		}
		opened, err := openFolder(c.Files, one, &left, f.realClock)
		if err != nil {
			return nil, err
		}
		s.folders = append(s.folders, opened)
	}
	s.host = wasi.New(c)
	return s, nil
}

// room is what may still be read into memory.
type room struct{ bytes, files int }

// folder is one of the computer that a program has in memory.
type folder struct {
	host   string
	guest  *wasi.Folder
	before map[string]wasi.File // by path, without data
}

// openFolder reads a folder. Links are read as links; devices, sockets and pipes are left out.
func openFolder(files *wasi.FS, f folderFlag, left *room, times bool) (*folder, error) {
	root, err := os.OpenRoot(f.host)
	if err != nil {
		return nil, fmt.Errorf("-dir: %w", quoted(err))
	}
	defer root.Close()
	guest, err := files.Preopen(f.guest)
	if err != nil {
		return nil, usageError("-dir: %w", err)
	}
	d := &folder{f.host, guest, map[string]wasi.File{}}
	err = fs.WalkDir(root.FS(), ".", func(name string, entry fs.DirEntry, err error) error {
		if err != nil || name == "." {
			return err
		}
		if !utf8.ValidString(entry.Name()) {
			if entry.IsDir() {
				return fs.SkipDir
			}
			return nil
		}
		info, err := entry.Info()
		if err != nil {
			return err
		}
		file := wasi.File{Path: name, Mode: info.Mode().Type() | info.Mode().Perm()}
		switch info.Mode().Type() {
		case fs.ModeDir:
		case fs.ModeSymlink:
			if file.Target, err = root.Readlink(name); err != nil {
				return err
			}
			file.Target = filepath.ToSlash(file.Target)
		case 0:
			if file.Data, err = readWithin(root, name, left.bytes); err != nil {
				return err
			}
		default:
			return nil
		}
		left.bytes -= len(file.Data)
		if left.files--; left.files < 0 {
			return fmt.Errorf("more than %s files, folders and links, with those of other folders", bench.Group(maxFolderFiles))
		}
		modified := time.Time{}
		if times {
			modified = info.ModTime()
		}
		return guest.Add(file, modified)
	})
	if err != nil {
		return nil, fmt.Errorf("-dir %q: %w", f.host, quoted(err))
	}
	for file := range guest.All() {
		file.Data = nil
		d.before[file.Path] = file
	}
	return d, nil
}

// readWithin reads a file of at most so many bytes.
func readWithin(root *os.Root, name string, most int) ([]byte, error) {
	f, err := root.Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	data, err := io.ReadAll(io.LimitReader(f, int64(most)+1))
	if err == nil && len(data) > most {
		err = fmt.Errorf("more than %s bytes, at %q, with those of other files and folders", bench.Group(maxFolderBytes), name)
	}
	return data, err
}

// close writes back what the program has changed.
func (s *system) close() error {
	if s == nil {
		return nil
	}
	var errs []error
	for _, d := range s.folders {
		if err := d.writeBack(); err != nil {
			errs = append(errs, fmt.Errorf("-dir %q: %w", d.host, err))
		}
	}
	return errors.Join(errs...)
}

// writeBack removes from the folder what the program has removed, and writes what it has
// made and changed. Nothing else is touched, and nothing outside of the folder. All that can
// be written is, whatever else fails; the first error is returned.
func (d *folder) writeBack() (failed error) {
	root, err := os.OpenRoot(d.host)
	if err != nil {
		return quoted(err)
	}
	defer root.Close()
	note := func(err error) {
		if failed == nil && err != nil {
			failed = quoted(err)
		}
	}
	var gone []string
	for name, b := range d.before {
		if a, ok := d.guest.File(name); !ok || a.Mode.Type() != b.Mode.Type() || a.Target != b.Target {
			gone = append(gone, name)
		}
	}
	slices.Sort(gone)
	slices.Reverse(gone) // what is in a folder before the folder
	for _, name := range gone {
		note(root.Remove(name))
		delete(d.before, name)
	}
	for f := range d.guest.All() {
		before, kept := d.before[f.Path]
		switch f.Mode.Type() {
		case fs.ModeDir:
			if !kept {
				note(root.Mkdir(f.Path, f.Mode.Perm()))
			}
		case fs.ModeSymlink:
			switch {
			case kept:
			case !staysWithin(f.Path, f.Target):
				note(fmt.Errorf("the link %q to %q leads out of the folder, so it is not made", f.Path, f.Target))
			default:
				note(root.Symlink(filepath.FromSlash(f.Target), f.Path))
			}
		default:
			if kept && before.ID == f.ID && !f.Changed {
				continue
			}
			if !kept {
				note(writeFile(root, f.Path, f))
				continue
			}
			// Not into the file itself, which may have other names, outside.
			beside := f.Path + ".wasmformer"
			err := writeFile(root, beside, f)
			if err == nil {
				err = root.Rename(beside, f.Path)
			}
			note(err)
		}
	}
	return failed
}

// staysWithin reports whether a link leads to a place in the folder, whatever other links
// there are: what goes up does so first, through folders that are none.
func staysWithin(name, target string) bool {
	down := target + "/"
	for strings.HasPrefix(down, "../") {
		down = down[len("../"):]
	}
	return !path.IsAbs(target) && !slices.Contains(strings.Split(down, "/"), "..") &&
		filepath.IsLocal(filepath.FromSlash(path.Join(path.Dir(name), target)))
}

func writeFile(root *os.Root, name string, f wasi.File) error {
	out, err := root.OpenFile(name, os.O_WRONLY|os.O_CREATE|os.O_EXCL, f.Mode.Perm())
	if err != nil {
		return err
	}
	_, err = out.Write(f.Data)
	return errors.Join(err, out.Close())
}
