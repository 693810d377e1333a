package wasi

import (
	"strings"
	"unicode/utf8"
)

// path reads a path from arguments: its address and its length.
func (c *call) path(argument int) (string, error) {
	if c.u32(argument+1) > maxPath {
		return "", errNameLength
	}
	b, err := c.get(c.u32(argument), c.u32(argument+1))
	return string(b), err
}

// folder is the folder that a descriptor names.
func (c *call) folder(argument int) (*node, error) {
	d, err := c.descriptor(argument)
	switch {
	case err != nil:
		return nil, err
	case d.node == nil || d.node.kind != kindFolder:
		return nil, errNotFolder
	}
	return d.node, nil
}

// find is where a path leads, from the descriptor in one argument on.
func (c *call) find(descriptor, path int, follow bool) (place, error) {
	base, err := c.folder(descriptor)
	if err != nil {
		return place{}, err
	}
	text, err := c.path(path)
	if err != nil {
		return place{}, err
	}
	return walk(base, text, follow)
}

// found is find for what has to be there.
func (c *call) found(descriptor, path int, follow bool) (place, error) {
	at, err := c.find(descriptor, path, follow)
	if err == nil && at.node == nil {
		err = errNoEntry
	}
	if err == nil {
		err = at.folder()
	}
	return at, err
}

// follows is what the lookup flags in an argument say.
func (c *call) follows(argument int) bool { return c.u32(argument)&1 != 0 }

// How to open.
const (
	openCreate    = 1 << 0
	openFolder    = 1 << 1
	openExclusive = 1 << 2
	openTruncate  = 1 << 3
	allOpen       = 1<<4 - 1
)

// openPath opens a file or folder. Of the rights those to read and to write count.
func (c *call) openPath() error {
	how, rights, flags := c.u32(4), c.u64(5), c.u32(7)
	if how&^allOpen != 0 || flags&^allFlags != 0 || how&openCreate != 0 && how&openFolder != 0 {
		return errInvalid
	}
	exclusive := how&openCreate != 0 && how&openExclusive != 0
	at, err := c.find(0, 2, c.follows(1) && !exclusive)
	if err != nil {
		return err
	}
	if err := c.reserve(c.u32(8), 4); err != nil {
		return err
	}
	number, err := c.host.lowest()
	if err != nil {
		return err
	}
	n, files := at.node, c.host.files
	switch {
	case n == nil && how&openCreate == 0:
		return errNoEntry
	case n == nil && at.slash:
		return errIsFolder
	case n == nil:
		if n, err = files.create(kindFile); err != nil {
			return err
		}
		if err = files.add(at.dir, at.name, n); err != nil {
			files.release(n)
			return err
		}
		n.changed = true
	case exclusive:
		return errExists
	case n.kind == kindLink:
		return errLoop
	case n.kind == kindFolder:
		if how&(openCreate|openTruncate) != 0 || rights&rightWrite != 0 {
			return errIsFolder
		}
	case how&openFolder != 0 || at.slash:
		return errNotFolder
	case how&openTruncate != 0:
		if err = files.resize(n, 0); err != nil {
			return err
		}
	}
	n.open++
	c.host.open[number] = &descriptor{node: n, stream: -1, flags: flags, readable: rights&rightRead != 0, writable: rights&rightWrite != 0}
	return c.putUint32(c.u32(8), uint32(number))
}

func (c *call) createFolder() error {
	at, err := c.find(0, 1, false)
	switch {
	case err != nil:
		return err
	case at.node != nil:
		return errExists
	}
	n, err := c.host.files.create(kindFolder)
	if err != nil {
		return err
	}
	if err = c.host.files.add(at.dir, at.name, n); err != nil {
		c.host.files.release(n)
	}
	return err
}

func (c *call) pathStatus() error {
	at, err := c.found(0, 2, c.follows(1))
	if err != nil {
		return err
	}
	return c.status(at.node, c.u32(4))
}

func (c *call) setPathTimes() error {
	at, err := c.found(0, 2, c.follows(1))
	if err != nil {
		return err
	}
	return c.times(at.node, 4)
}

// link gives a file another name.
func (c *call) link() error {
	if c.follows(1) {
		return errInvalid
	}
	from, err := c.found(0, 2, false)
	if err != nil {
		return err
	}
	to, err := c.find(4, 5, false)
	switch {
	case err != nil:
		return err
	case to.node != nil:
		return errExists
	case from.node.kind == kindFolder:
		return errPermission
	case to.slash:
		return errNoEntry
	}
	return c.host.files.add(to.dir, to.name, from.node)
}

// symlink makes a link to a path, which must not begin with a slash.
func (c *call) symlink() error {
	target, err := c.path(0)
	switch {
	case err != nil:
		return err
	case target == "" || strings.ContainsRune(target, 0):
		return errInvalid
	case !utf8.ValidString(target):
		return errIllegal
	case target[0] == '/':
		return errOutside
	}
	at, err := c.find(2, 3, false)
	switch {
	case err != nil:
		return err
	case at.node != nil && at.slash && at.node.kind != kindFolder:
		return errNotFolder
	case at.node != nil:
		return errExists
	case at.slash:
		return errNoEntry
	}
	files := c.host.files
	n, err := files.create(kindLink)
	if err != nil {
		return err
	}
	if err = files.take(len(target)); err == nil {
		n.target = target
		err = files.add(at.dir, at.name, n)
	}
	if err != nil {
		files.release(n)
	}
	return err
}

func (c *call) readLink() error {
	at, err := c.find(0, 1, false)
	switch {
	case err != nil:
		return err
	case at.node == nil:
		return errNoEntry
	case at.node.kind != kindLink:
		return errInvalid
	}
	b := []byte(at.node.target)
	b = b[:min(len(b), int(c.u32(4)))]
	if err := c.put(c.u32(3), b); err != nil {
		return err
	}
	return c.putUint32(c.u32(5), uint32(len(b)))
}

func (c *call) unlink() error {
	at, err := c.find(0, 1, false)
	switch {
	case err != nil:
		return err
	case at.node == nil:
		return errNoEntry
	case at.node.kind == kindFolder:
		return errIsFolder
	case at.slash:
		return errNotFolder
	}
	c.host.files.drop(at.dir, at.name)
	return nil
}

func (c *call) removeFolder() error {
	at, err := c.find(0, 1, false)
	switch {
	case err != nil:
		return err
	case at.node == nil:
		return errNoEntry
	case at.node.kind != kindFolder:
		return errNotFolder
	case at.dir == nil: // the folder itself, by "."
		return errInvalid
	case len(at.node.entries) > 0:
		return errNotEmpty
	}
	c.host.files.drop(at.dir, at.name)
	return nil
}

// rename moves a name, and replaces a file or an empty folder.
func (c *call) rename() error {
	from, err := c.find(0, 1, false)
	switch {
	case err != nil:
		return err
	case from.node == nil:
		return errNoEntry
	}
	if err := from.folder(); err != nil {
		return err
	}
	to, err := c.find(3, 4, false)
	folder := from.node.kind == kindFolder
	switch {
	case err != nil:
		return err
	case from.dir == nil || to.dir == nil:
		return errInvalid
	case to.slash && !folder:
		return errNotFolder
	case from.node == to.node:
		return nil
	case folder && to.dir.isWithin(from.node):
		return errInvalid
	case to.node == nil:
	case folder && to.node.kind != kindFolder:
		return errNotFolder
	case !folder && to.node.kind == kindFolder:
		return errIsFolder
	case len(to.node.entries) > 0:
		return errNotEmpty
	}
	files, n := c.host.files, from.node
	if err := files.fits(to.dir, to.name, n); err != nil {
		return err
	}
	if more := len(to.name) - len(from.name); to.node == nil && more > MaxBytes-files.bytes {
		return errNoSpace
	}
	if to.node != nil {
		files.drop(to.dir, to.name)
	}
	n.open++ // it is not gone meanwhile
	files.drop(from.dir, from.name)
	n.open--
	return files.add(to.dir, to.name, n)
}
