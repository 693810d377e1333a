package main

import (
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"wasmformer/engine/hosts/wasi"
)

// write makes a folder of files: a path that ends in a slash is a folder.
func write(t *testing.T, files map[string]string) string {
	t.Helper()
	dir := t.TempDir()
	for name, text := range files {
		full := filepath.Join(dir, name)
		folder, isFolder := filepath.Dir(full), strings.HasSuffix(name, "/")
		if isFolder {
			folder = full
		}
		if err := os.MkdirAll(folder, 0o777); err != nil {
			t.Fatal(err)
		}
		if !isFolder {
			if err := os.WriteFile(full, []byte(text), 0o666); err != nil {
				t.Fatal(err)
			}
		}
	}
	return dir
}

// left is what a folder has in it, a line each.
func left(t *testing.T, dir string) string {
	t.Helper()
	var lines []string
	err := filepath.WalkDir(dir, func(path string, d fs.DirEntry, err error) error {
		name, _ := filepath.Rel(dir, path)
		if err != nil || name == "." {
			return err
		}
		switch d.Type() {
		case fs.ModeDir:
			lines = append(lines, name+"/")
		case fs.ModeSymlink:
			target, err := os.Readlink(path)
			lines = append(lines, name+" -> "+target)
			return err
		default:
			text, err := os.ReadFile(path)
			lines = append(lines, name+": "+string(text))
			return err
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	slices.Sort(lines)
	return strings.Join(lines, "\n")
}

// TestDir runs a program in a folder, and looks at the folder: what the program has changed is
// written back, what it has not is as it was, and nothing is made outside or leads there.
func TestDir(t *testing.T) {
	dir := write(t, map[string]string{"in/a.txt": "some text", "in/sub/c.txt": "c", "in/old.txt": "old", "in/x.txt": "x", "in/empty/": "", "beside.txt": "beside"})
	in := filepath.Join(dir, "in")
	if err := os.Symlink("a.txt", filepath.Join(in, "link")); err != nil {
		t.Fatal(err)
	}
	os.Chmod(filepath.Join(in, "x.txt"), 0o751)
	untouched, err := os.Stat(filepath.Join(in, "sub/c.txt"))
	if err != nil {
		t.Fatal(err)
	}
	before := left(t, dir)
	for _, command := range []string{"trace", "tokens"} {
		if got := wasmformer("", command, "-dir", in+"::/", "testdata/files.wasm"); got.code != 0 || left(t, dir) != before {
			t.Fatalf("%s: %d, %s; left\n%s", command, got.code, got.err, left(t, dir))
		}
	}
	got := wasmformer("", "run", "-dir", in, "testdata/files.wasm")
	const link = `the link "evil" to "../../etc/passwd" leads out of the folder, so it is not made`
	if got.code != 1 || got.out != "some text" || !strings.Contains(got.err, link) {
		t.Errorf("%d, output %q, error %q", got.code, got.out, got.err)
	}
	want := "beside.txt: beside\nin/\nin/a.txt: some textsome text\nin/empty/\nin/link -> a.txt\nin/made/\nin/made/in/\nin/sub/\nin/sub/b.txt: some text\nin/sub/c.txt: c\nin/y.txt: x"
	if now := left(t, dir); now != want {
		t.Errorf("left\n%s\nwant\n%s", now, want)
	}
	if y, err := os.Stat(filepath.Join(in, "y.txt")); err != nil || y.Mode().Perm()&0o700 != 0o700 {
		t.Errorf("the file that was renamed: %v, %v", y, err)
	}
	if c, err := os.Stat(filepath.Join(in, "sub/c.txt")); err != nil || c.ModTime() != untouched.ModTime() {
		t.Errorf("a file that the program does not change: %v, %v", c, err)
	}
	// Without the files the calls fail, all but the links and folders that are made anew.
	if got := wasmformer("", "run", "-dir", t.TempDir(), "testdata/files.wasm"); got.code != 1 || got.out != "" {
		t.Errorf("an empty folder: %+v", got)
	}
}

// TestDirRemoves writes back that nothing is left, and keeps what is no file.
func TestDirRemoves(t *testing.T) {
	dir := write(t, map[string]string{"a/b/c.txt": "c", "a/b/d/": "", "e.txt": "e"})
	d, err := openFolder(wasi.NewFS(), folderFlag{dir, "/"}, &room{100, 100}, false)
	if err != nil {
		t.Fatal(err)
	}
	if d.guest, err = wasi.NewFS().Preopen("/"); err != nil {
		t.Fatal(err)
	}
	later := filepath.Join(dir, "later.txt")
	if err := os.WriteFile(later, nil, 0o666); err != nil {
		t.Fatal(err)
	}
	if err := d.writeBack(); err != nil || left(t, dir) != "later.txt: " {
		t.Errorf("%v, left %s", err, left(t, dir))
	}
}

// TestDirLimits refuses folders that are too large, before the run.
func TestDirLimits(t *testing.T) {
	large := write(t, map[string]string{"a": "a"})
	if err := os.Truncate(filepath.Join(large, "a"), maxFolderBytes+1); err != nil {
		t.Fatal(err)
	}
	many := t.TempDir()
	for i := range maxFolderFiles/2 + 1 {
		if err := os.Mkdir(filepath.Join(many, fmt.Sprint(i)), 0o777); err != nil {
			t.Fatal(err)
		}
	}
	gcd, words := "../../site/examples/gcd/main.wasm", "../../site/examples/words/main.wasm"
	for _, c := range []struct {
		args []string
		code int
		err  string
	}{
		{[]string{"-dir", large + "::/", words}, 1, "more than 67,108,864 bytes"},
		{[]string{"-dir", many + "::/a", "-dir", many + "::/b", words}, 1, "more than 10,000 files"},
		{[]string{"-dir", filepath.Join(large, "none"), words}, 1, "-dir: "},
		{[]string{"-dir", filepath.Join(large, "a"), words}, 1, "-dir: "},
		{[]string{"-dir", "::/", words}, exitUsage, "want HOST::GUEST"},
		{[]string{"-dir", many + "::/", "-dir", large + "::/", words}, exitUsage, `two folders are named "/"`},
		{[]string{"-clock", "fast", words}, exitUsage, "want steps or real"},
		{[]string{"-interactive", "-invoke", "gcd", gcd, "1", "2"}, exitUsage, "imports nothing of WASI"},
		{[]string{"-verify", "-clock", "real", words}, exitUsage, "-clock real: -verify"},
		{[]string{"-model", "seed", "-interactive", words}, exitModule, "the seed's machine can't ask"},
	} {
		if got := wasmformer("", append([]string{"run"}, c.args...)...); got.code != c.code || !strings.Contains(got.err, c.err) {
			t.Errorf("%q: %d, %q, want %d, %q", c.args, got.code, got.err, c.code, c.err)
		}
	}
}

// TestSystem runs a program with the host's functions instead of the library's: the same
// output, also from standard input that is read when the program reads.
func TestSystem(t *testing.T) {
	words := "../../site/examples/words/main.wasm"
	for _, flags := range [][]string{{"-interactive"}, {"-clock", "real"}, {"-interactive", "-env", "A=1"}, {"-dir", "testdata"}} {
		got := wasmformer("b a b", append(append([]string{"run"}, flags...), words, "1")...)
		if want := "  2   66.7%  b\n3 words, 2 different\n"; got.code != 0 || got.out != want {
			t.Errorf("%q: %+v, want %q", flags, got, want)
		}
	}
}

// TestLinksStayWithin: whatever links a program makes together, none leads out of the folder.
func TestLinksStayWithin(t *testing.T) {
	for _, c := range []struct {
		name, target string
		want         bool
	}{
		{"a", "b", true}, {"a/b", "../c", true}, {"a/b/c", "../../d", true}, {"a/b/c", "../..", true},
		{"a", "../b", false}, {"a/b", "../../c", false}, {"a", "/etc", false}, {"a", "..", false},
		// Behind a name that may be a link itself, nothing goes up.
		{"a/b/M", "L/../outside", false}, {"a/b/M", "../L/../outside", false}, {"a/b/M", "../../x/y", true}, {"a", "b/..", false},
	} {
		if got := staysWithin(c.name, c.target); got != c.want {
			t.Errorf("%s to %s: %v", c.name, c.target, got)
		}
	}
}

// TestDirOtherNames: a changed file's other names on the host keep what they were, and a name
// that is no UTF-8 is left alone.
func TestDirOtherNames(t *testing.T) {
	dir, outside := t.TempDir(), t.TempDir()
	file := filepath.Join(dir, "log")
	if err := os.WriteFile(file, []byte("before"), 0o640); err != nil {
		t.Fatal(err)
	}
	other := filepath.Join(outside, "other")
	if err := os.Link(file, other); err != nil {
		t.Fatal(err)
	}
	odd := filepath.Join(dir, "bad\xff")
	if err := os.WriteFile(odd, []byte("odd"), 0o600); err != nil {
		t.Fatal(err)
	}
	root, err := os.OpenRoot(dir)
	if err != nil {
		t.Fatal(err)
	}
	root.Close()
	files := wasi.NewFS()
	d, err := openFolder(files, folderFlag{host: dir, guest: "/d"}, &room{1 << 20, 100}, false)
	if err != nil {
		t.Fatal(err)
	}
	changed := d.before["log"]
	changed.ID++ // as if another file had taken its place
	d.before["log"] = changed
	if err := d.writeBack(); err != nil {
		t.Fatal(err)
	}
	info, err := os.Stat(file)
	one, _ := os.Stat(other)
	if err != nil || os.SameFile(info, one) || info.Mode().Perm() != 0o640 {
		t.Errorf("%v, %v: the file is still that of the other name", info, err)
	}
	for name, want := range map[string]string{file: "before", other: "before", odd: "odd"} {
		if got, err := os.ReadFile(name); string(got) != want || err != nil {
			t.Errorf("%q: %q, %v", name, got, err)
		}
	}
}
