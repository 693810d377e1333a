package wasi

import (
	"errors"
	"io/fs"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"
)

// tree is what the tests of paths walk through: paths that end in a slash are folders, an
// arrow is a link. Each file has a size of its own.
var tree = []string{
	"f", "a/f", "a/b/f", "a/b/c/f", "empty/", "ü/f",
	"toA -> a", "toF -> a/b/f", "nothing -> none", "a/up -> ..", "a/b/top -> ../..", "a/b/over -> ../../..", "out -> ../x",
	"absolute -> /etc/passwd", "loop1 -> loop2", "loop2 -> loop1", "self -> self/f", "a/round -> ../toA/b/../round2", "a/round2 -> b/",
	"slash -> f/", "a/b/dot -> .", "folder -> toA/b/c/",
}

// both makes the tree in memory and on disk.
func both(t *testing.T) (*FS, *Folder, string) {
	t.Helper()
	files, dir := NewFS(), t.TempDir()
	folder, err := files.Preopen("/")
	if err != nil {
		t.Fatal(err)
	}
	for i, line := range tree {
		name, target, link := strings.Cut(line, " -> ")
		full := filepath.Join(dir, name)
		os.MkdirAll(filepath.Dir(full), 0o777)
		f := File{Path: strings.TrimSuffix(name, "/")}
		switch {
		case link:
			f.Mode, f.Target = fs.ModeSymlink, target
			err = os.Symlink(target, full)
		case f.Path != name:
			f.Mode = fs.ModeDir
			err = os.Mkdir(full, 0o777)
		default:
			f.Data = make([]byte, i+1)
			err = os.WriteFile(full, f.Data, 0o666)
		}
		if err := errors.Join(err, folder.Add(f, time.Time{})); err != nil {
			t.Fatal(err)
		}
	}
	return files, folder, dir
}

// seen is what stands at a place: names of a folder, the target of a link, the size of a file.
func seen(n *node) string {
	switch n.kind {
	case kindFolder:
		var list []string
		for _, e := range n.entries {
			list = append(list, e.name)
		}
		slices.Sort(list)
		return "folder " + strings.Join(list, ",")
	case kindLink:
		return "link " + n.target
	}
	return "file " + strings.Repeat("x", len(n.data))
}

func seenOnDisk(root *os.Root, path string, follow bool) (string, error) {
	stat := root.Lstat
	if follow {
		stat = root.Stat
	}
	info, err := stat(path)
	if err != nil {
		return "", err
	}
	switch info.Mode().Type() {
	case fs.ModeDir:
		d, err := root.Open(path)
		if err != nil {
			return "", err
		}
		defer d.Close()
		list, err := d.Readdirnames(-1)
		slices.Sort(list)
		return "folder " + strings.Join(list, ","), err
	case fs.ModeSymlink:
		target, err := root.Readlink(path)
		return "link " + target, err
	}
	return "file " + strings.Repeat("x", int(info.Size())), nil
}

// TestWalk compares random paths with what os.Root finds, which does not leave its folder
// either.
func TestWalk(t *testing.T) {
	_, folder, dir := both(t)
	root, err := os.OpenRoot(dir)
	if err != nil {
		t.Fatal(err)
	}
	defer root.Close()
	parts := []string{".", "..", "f", "a", "b", "c", "empty", "ü", "toA", "toF", "nothing", "up", "top", "over", "out", "absolute", "loop1", "self", "round", "round2", "slash", "dot", "folder", "none"}
	random := rand.New(rand.NewPCG(1, 2))
	found := 0
	for range 20_000 {
		var names []string
		for range 1 + random.IntN(6) {
			names = append(names, parts[random.IntN(len(parts))])
		}
		path := strings.Join(names, "/")
		for _, follow := range []bool{true, false} {
			want, wantErr := seenOnDisk(root, path, follow)
			at, err := walk(folder.root, path, follow)
			if err == nil && at.node == nil {
				err = errNoEntry
			}
			if err == nil {
				err = at.folder()
			}
			got := ""
			if err == nil {
				got = seen(at.node)
				found++
			}
			if got != want || (err == nil) != (wantErr == nil) {
				t.Fatalf("%q, follow %v: got %q, %v, os.Root has %q, %v", path, follow, got, err, want, wantErr)
			}
		}
	}
	if found < 3000 {
		t.Errorf("only %d paths lead somewhere", found)
	}
}

// TestPaths refuses paths by the right numbers.
func TestPaths(t *testing.T) {
	_, folder, _ := both(t)
	below := folder.root.lookup("a").lookup("b")
	for _, c := range []struct {
		from *node
		path string
		want error
	}{
		{folder.root, "", errNoEntry},
		{folder.root, "/f", errOutside},
		{folder.root, "/", errOutside},
		{folder.root, "..", errOutside},
		{folder.root, "a/../../f", errOutside},
		{below, "../f", errOutside},
		{below, "top/f", errOutside},
		{folder.root, "a/b/over", errOutside},
		{folder.root, "out", errOutside},
		{folder.root, "absolute", errOutside},
		{folder.root, "absolute/", errOutside},
		{folder.root, "loop1", errLoop},
		{folder.root, "self", errLoop},
		{folder.root, "f\x00", errInvalid},
		{folder.root, "f\xff", errIllegal},
		{folder.root, "f/f", errNotFolder},
		{folder.root, "none/f", errNoEntry},
		{folder.root, strings.Repeat("n", maxName+1), errNameLength},
		{folder.root, strings.Repeat("./", maxPath) + "f", errNameLength},
		{folder.root, strings.Repeat("a/up/", 20) + "f", nil},
		{folder.root, strings.Repeat("a/up/", 41) + "f", errLoop},
		{folder.root, "a//b///./c/f", nil},
		{below, "c/f", nil},
	} {
		if _, err := walk(c.from, c.path, true); err != c.want {
			t.Errorf("%.40q: %v, want %v", c.path, err, c.want)
		}
	}
}

// TestSlash ends paths in a slash: a link is followed, a file is refused.
func TestSlash(t *testing.T) {
	_, folder, _ := both(t)
	for path, want := range map[string]error{"a/": nil, "toA/": nil, "f/": errNotFolder, "toF/": errNotFolder, "slash/": errNotFolder} {
		at, err := walk(folder.root, path, false)
		if err == nil {
			err = at.folder()
		}
		if err != want || err == nil && at.node.kind != kindFolder {
			t.Errorf("%q: %v, want %v", path, err, want)
		}
	}
}

// TestRoom fills a file system, and empties it.
func TestRoom(t *testing.T) {
	files := NewFS()
	folder, _ := files.Preopen("/")
	empty := files.bytes
	n, err := files.create(kindFile)
	if err != nil {
		t.Fatal(err)
	}
	for _, err := range []error{files.add(folder.root, "name", n), files.write(n, 1000, []byte("text"))} {
		if err != nil {
			t.Fatal(err)
		}
	}
	if got := files.bytes - empty; got != 4+1004 {
		t.Errorf("%d bytes are taken", got)
	}
	if err := files.resize(n, MaxBytes); err != errNoSpace {
		t.Errorf("the largest file: %v", err)
	}
	if err := files.write(n, 1<<63, []byte("x")); err != errTooLarge {
		t.Errorf("far away: %v", err)
	}
	if err := files.resize(n, 1<<63); err != errTooLarge {
		t.Errorf("a huge file: %v", err)
	}
	n.open++
	files.drop(folder.root, "name")
	if files.bytes != empty+1004 || string(n.data[1000:]) != "text" {
		t.Error("an open file is gone with its name")
	}
	n.open--
	files.release(n)
	if files.bytes != empty || files.nodes != 1 {
		t.Errorf("%d bytes and %d nodes are left", files.bytes-empty, files.nodes)
	}
	for i := files.nodes; i < MaxNodes; i++ {
		if _, err := files.create(kindFile); err != nil {
			t.Fatal(i, err)
		}
	}
	if _, err := files.create(kindFile); err != errNoSpace {
		t.Errorf("one node more: %v", err)
	}
}

// TestDeep makes folders in folders, also by moving them, until their paths are too long.
func TestDeep(t *testing.T) {
	files := NewFS()
	root, _ := files.Preopen("/")
	dir, made := root.root, 0
	for {
		n, err := files.create(kindFolder)
		if err != nil {
			t.Fatal(err)
		}
		if err = files.add(dir, strings.Repeat("n", 99), n); err != nil {
			if err != errNameLength {
				t.Fatal(err)
			}
			break
		}
		dir, made = n, made+1
	}
	if made != maxPath/100 {
		t.Errorf("%d folders", made)
	}
	n, _ := files.create(kindFolder)
	if err := errors.Join(files.add(root.root, "top", n), files.fits(n, strings.Repeat("n", 192), root.root.lookup(strings.Repeat("n", 99)))); err != nil {
		t.Error(err)
	}
	if err := files.fits(n, strings.Repeat("n", 193), root.root.lookup(strings.Repeat("n", 99))); err != errNameLength {
		t.Errorf("a path of %d bytes: %v", maxPath+1, err)
	}
	for f := range root.All() {
		if len(f.Path) > maxPath {
			t.Errorf("a path of %d bytes", len(f.Path))
		}
	}
}

// TestAdd refuses what can't be a file of a folder.
func TestAdd(t *testing.T) {
	folder, _ := NewFS().Preopen("/")
	for _, c := range []struct {
		file File
		want error
	}{
		{File{Path: "a/b"}, nil},
		{File{Path: "a/b"}, errExists},
		{File{Path: "."}, errInvalid},
		{File{Path: "a/b/c"}, errNotFolder},
		{File{Path: "../b"}, errInvalid},
		{File{Path: "/b"}, errInvalid},
		{File{Path: "b/"}, errInvalid},
		{File{Path: ""}, errInvalid},
		{File{Path: "."}, errInvalid},
		{File{Path: "b\x00"}, errInvalid},
		{File{Path: "b", Mode: fs.ModeDir}, nil},
		{File{Path: strings.Repeat("n", 256)}, errNameLength},
	} {
		if err := folder.Add(c.file, time.Time{}); !errors.Is(err, c.want) || (err == nil) != (c.want == nil) {
			t.Errorf("%.20q: %v, want %v", c.file.Path, err, c.want)
		}
	}
	for _, name := range []string{"", "a\x00", "\xff", strings.Repeat("n", maxPath+1)} {
		if _, err := NewFS().Preopen(name); err == nil {
			t.Errorf("a folder named %.20q", name)
		}
	}
}
