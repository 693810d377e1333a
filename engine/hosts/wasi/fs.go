package wasi

import (
	"fmt"
	"io/fs"
	"iter"
	"slices"
	"strings"
	"time"
	"unicode/utf8"
)

// What a file system holds at most: a program that wants more is told that no space is left.
const (
	MaxBytes = 256 << 20 // of files, names and links
	MaxNodes = 100_000   // files, folders and links
)

const (
	maxName  = 255  // bytes of a name
	maxPath  = 4096 // bytes of a path
	maxLinks = 40   // symbolic links on one way
)

// FS is a file system in memory: folders that programs find opened. It is used by one
// program at a time, and by nobody else meanwhile.
type FS struct {
	folders []*Folder
	bytes   int
	nodes   int
	last    uint64 // inode
	now     func() uint64
}

// NewFS returns a file system without folders.
func NewFS() *FS { return &FS{now: func() uint64 { return epoch }} }

// Folder is one that programs find opened.
type Folder struct {
	Guest string // its name to programs
	fs    *FS
	root  *node
}

// Preopen adds an empty folder of a name, such as "/" or "data".
func (f *FS) Preopen(guest string) (*Folder, error) {
	if guest == "" || len(guest) > maxPath || strings.ContainsRune(guest, 0) || !utf8.ValidString(guest) {
		return nil, fmt.Errorf("a folder named %q: want UTF-8 of 1 to %d bytes without a zero byte", guest, maxPath)
	}
	root, err := f.create(kindFolder)
	if err != nil {
		return nil, err
	}
	root.parent, root.links = root, 1
	folder := &Folder{guest, f, root}
	f.folders = append(f.folders, folder)
	return folder, nil
}

// Kinds of nodes, as WASI numbers file types.
type kind byte

const (
	kindCharacter kind = 2
	kindFolder    kind = 3
	kindFile      kind = 4
	kindLink      kind = 7
)

// node is a file, a folder or a symbolic link.
type node struct {
	inode   uint64
	kind    kind
	links   int  // names
	open    int  // descriptors
	changed bool // its data, by a program
	mode    fs.FileMode
	data    []byte // of a file
	target  string // of a link
	// Of a folder: its entries, oldest first, with numbers that rise, so that a listing
	// goes on where it was whatever changes meanwhile.
	entries []*entry
	names   map[string]*entry
	next    uint64
	parent  *node  // of a folder
	name    string // of a folder: it has only one

	accessed, modified, status uint64 // nanoseconds since 1970
}

type entry struct {
	name   string
	number uint64
	node   *node
}

func (f *FS) create(k kind) (*node, error) {
	if f.nodes >= MaxNodes {
		return nil, errNoSpace
	}
	f.nodes++
	f.last++
	now := f.now()
	n := &node{inode: f.last, kind: k, mode: 0o666, accessed: now, modified: now, status: now}
	if k == kindFolder {
		n.names, n.mode, n.next = map[string]*entry{}, 0o777, 1
	}
	return n, nil
}

// take takes up bytes.
func (f *FS) take(n int) error {
	if n > MaxBytes-f.bytes {
		return errNoSpace
	}
	f.bytes += n
	return nil
}

// release frees a node that has no name and is not open.
func (f *FS) release(n *node) {
	if n.links == 0 && n.open == 0 {
		f.nodes--
		f.bytes -= len(n.data) + len(n.target)
		n.data = nil
	}
}

func (n *node) lookup(name string) *node {
	if e := n.names[name]; e != nil {
		return e.node
	}
	return nil
}

// add gives a node a name.
func (f *FS) add(dir *node, name string, n *node) error {
	if err := f.fits(dir, name, n); err != nil {
		return err
	}
	if err := f.take(len(name)); err != nil {
		return err
	}
	e := &entry{name, dir.next, n}
	dir.next++
	dir.entries, dir.names[name] = append(dir.entries, e), e
	n.links++
	if n.kind == kindFolder {
		n.parent, n.name = dir, name
	}
	f.touch(dir)
	n.status = dir.status
	return nil
}

// fits checks that a node can have a name in a folder: then all that is below it has a path
// from the opened folder that is not too long.
func (f *FS) fits(dir *node, name string, n *node) error {
	switch {
	case len(name) > maxName || dir.length()+len(name)+n.height() > maxPath:
		return errNameLength
	case dir.links == 0: // removed, but open
		return errNoEntry
	}
	return nil
}

// length is how long the path to a folder is, with a slash at the end.
func (n *node) length() (length int) {
	for ; n.parent != n; n = n.parent {
		length += len(n.name) + 1
	}
	return length
}

// height is how long the longest path below a node is, with a slash in front.
func (n *node) height() (height int) {
	for _, e := range n.entries {
		height = max(height, 1+len(e.name)+e.node.height())
	}
	return height
}

// drop takes a name away.
func (f *FS) drop(dir *node, name string) {
	e := dir.names[name]
	at, _ := slices.BinarySearchFunc(dir.entries, e.number, func(e *entry, n uint64) int {
		switch {
		case e.number < n:
			return -1
		case e.number > n:
			return 1
		}
		return 0
	})
	dir.entries = slices.Delete(dir.entries, at, at+1)
	delete(dir.names, name)
	f.bytes -= len(name)
	f.touch(dir)
	e.node.links--
	e.node.status = dir.status
	f.release(e.node)
}

// touch notes that a node changes now.
func (f *FS) touch(n *node) {
	n.modified = f.now()
	n.status = n.modified
}

// resize gives a file a size; what is new in it is zero.
func (f *FS) resize(n *node, size uint64) error {
	switch {
	case size > MaxBytes:
		return errTooLarge
	case int(size) < len(n.data):
		f.bytes -= len(n.data) - int(size)
		clear(n.data[size:])
		n.data = n.data[:size]
	default:
		more := int(size) - len(n.data)
		if err := f.take(more); err != nil {
			return err
		}
		n.data = append(n.data, make([]byte, more)...)
	}
	n.changed = true
	f.touch(n)
	return nil
}

// write writes into a file, which grows as needed.
func (f *FS) write(n *node, at uint64, data []byte) error {
	if len(data) == 0 {
		return nil
	}
	if at > MaxBytes || at+uint64(len(data)) > MaxBytes {
		return errTooLarge
	}
	if end := at + uint64(len(data)); end > uint64(len(n.data)) {
		if err := f.resize(n, end); err != nil {
			return err
		}
	}
	copy(n.data[at:], data)
	n.changed = true
	f.touch(n)
	return nil
}

// place is where a path leads.
type place struct {
	dir   *node // nil if the path is the folder itself, or one above
	name  string
	node  *node // nil if there is nothing
	slash bool  // the path ends in one
}

// walk follows a path from a folder, which it never leaves: not by "..", not by a link, not
// by a slash in front. If the last name is a link, it is followed only if asked for.
func walk(base *node, path string, follow bool) (place, error) {
	switch {
	case path == "":
		return place{}, errNoEntry
	case len(path) > maxPath:
		return place{}, errNameLength
	case !utf8.ValidString(path):
		return place{}, errIllegal
	case strings.ContainsRune(path, 0):
		return place{}, errInvalid
	case path[0] == '/':
		return place{}, errOutside
	}
	slash := strings.HasSuffix(path, "/")
	rest, links := names(path), 0
	way := []*node{base}
	var at place
	for len(rest) > 0 {
		name := rest[len(rest)-1]
		rest = rest[:len(rest)-1]
		last := len(rest) == 0
		dir := way[len(way)-1]
		switch name {
		case ".":
			at = place{node: dir}
			continue
		case "..":
			if len(way) == 1 {
				return place{}, errOutside
			}
			way = way[:len(way)-1]
			at = place{node: way[len(way)-1]}
			continue
		}
		if len(name) > maxName {
			return place{}, errNameLength
		}
		found := dir.lookup(name)
		at = place{dir, name, found, slash}
		switch {
		case found == nil && !last:
			return place{}, errNoEntry
		case found == nil:
		case found.kind == kindLink && (!last || follow || slash):
			if links++; links > maxLinks {
				return place{}, errLoop
			}
			if strings.HasPrefix(found.target, "/") {
				return place{}, errOutside
			}
			slash = slash || last && strings.HasSuffix(found.target, "/")
			rest = append(rest, names(found.target)...)
		case found.kind == kindFolder:
			way = append(way, found)
		case !last:
			return place{}, errNotFolder
		}
	}
	at.slash = slash
	return at, nil
}

// names are the names of a path, the first one last.
func names(path string) []string {
	parts := slices.DeleteFunc(strings.Split(path, "/"), func(s string) bool { return s == "" })
	slices.Reverse(parts)
	return parts
}

// folder checks that a place that ends in a slash is no file.
func (p place) folder() error {
	if p.slash && p.node != nil && p.node.kind != kindFolder {
		return errNotFolder
	}
	return nil
}

// isWithin reports whether a folder is another one or below it.
func (n *node) isWithin(other *node) bool {
	for ; n != other; n = n.parent {
		if n.parent == n {
			return false
		}
	}
	return true
}

// File is a file, a folder or a symbolic link, as [Folder.All] lists it.
type File struct {
	Path    string      // with slashes, from the folder
	Mode    fs.FileMode // permissions, and fs.ModeDir or fs.ModeSymlink
	Data    []byte      // of a file; not to be changed
	Target  string      // of a link
	ID      uint64      // names of one file have the same
	Changed bool        // a program has written to the file
}

// All lists what is in the folder, what is in a folder after it.
func (d *Folder) All() iter.Seq[File] {
	return func(yield func(File) bool) { d.root.each("", yield) }
}

func (n *node) each(prefix string, yield func(File) bool) bool {
	for _, e := range n.entries {
		f := e.node.file(prefix + e.name)
		if !yield(f) || e.node.kind == kindFolder && !e.node.each(f.Path+"/", yield) {
			return false
		}
	}
	return true
}

func (n *node) file(path string) File {
	f := File{path, n.mode, n.data, n.target, n.inode, n.changed}
	switch n.kind {
	case kindFolder:
		f.Mode |= fs.ModeDir
	case kindLink:
		f.Mode |= fs.ModeSymlink
	}
	return f
}

// File returns what a path leads to, without following it if it is a link.
func (d *Folder) File(path string) (File, bool) {
	at, err := walk(d.root, path, false)
	if err != nil || at.node == nil || at.dir == nil {
		return File{}, false
	}
	return at.node.file(path), true
}

// Add adds a file, a folder or a link, by Path, Mode, Data and Target, and makes the folders
// that it stands in. The data is the file system's from then on. Its times are the given one,
// those of the program's start if that is zero.
func (d *Folder) Add(f File, modified time.Time) (err error) {
	defer func() {
		if err != nil {
			err = fmt.Errorf("%q in %q: %w", f.Path, d.Guest, err)
		}
	}()
	if !fs.ValidPath(f.Path) || f.Path == "." || strings.ContainsRune(f.Path, 0) || len(f.Path) > maxPath {
		return errInvalid
	}
	dir := d.root
	parts := strings.Split(f.Path, "/")
	for _, name := range parts[:len(parts)-1] {
		next := dir.lookup(name)
		if next == nil {
			if next, err = d.fs.create(kindFolder); err != nil {
				return err
			}
			if err = d.fs.add(dir, name, next); err != nil {
				return err
			}
		}
		if dir = next; dir.kind != kindFolder {
			return errNotFolder
		}
	}
	k := kindFile
	switch f.Mode.Type() {
	case fs.ModeDir:
		k = kindFolder
	case fs.ModeSymlink:
		k = kindLink
	}
	name := parts[len(parts)-1]
	if dir.lookup(name) != nil {
		return errExists
	}
	n, err := d.fs.create(k)
	if err != nil {
		return err
	}
	if err = d.fs.take(len(f.Data) + len(f.Target)); err != nil {
		return err
	}
	n.data, n.target = f.Data, f.Target
	if perm := f.Mode.Perm(); perm != 0 {
		n.mode = perm
	}
	if err = d.fs.add(dir, name, n); err == nil && !modified.IsZero() {
		t := uint64(max(modified.UnixNano(), 0))
		n.accessed, n.modified, n.status = t, t, t
	}
	return err
}
