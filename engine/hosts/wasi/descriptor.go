package wasi

import "math"

// descriptor is what a number names: a stream, or a file or folder.
type descriptor struct {
	node               *node // nil for a stream
	stream             int   // 0 input, 1 output, 2 error output; −1 for none
	preopen            *Folder
	at                 uint64 // where reading and writing go on
	flags              uint32
	readable, writable bool
}

// maxOpen is how many descriptors there can be.
const maxOpen = 1024

// Flags of a descriptor.
const (
	flagAppend = 1
	allFlags   = 1<<5 - 1
)

// Rights, as far as they say something here.
const (
	rightRead  = 1 << 1
	rightWrite = 1 << 6
	// What a folder, a file and a stream say that they can.
	rightsOfFolder = 1<<9 | 1<<10 | 1<<11 | 1<<12 | 1<<13 | 1<<14 | 1<<15 | 1<<16 | 1<<17 | 1<<18 | 1<<20 | 1<<21 | 1<<23 | 1<<24 | 1<<25 | 1<<26
	rightsOfFile   = 1<<0 | 1<<2 | 1<<3 | 1<<4 | 1<<5 | 1<<7 | 1<<8 | 1<<21 | 1<<22 | 1<<23 | 1<<27
	rightsOfStream = 1 << 21
)

// number is the one in an argument.
func (c *call) descriptor(argument int) (*descriptor, error) {
	return c.host.find(c.u32(argument))
}

func (h *Host) find(number uint32) (*descriptor, error) {
	if number >= uint32(len(h.open)) || h.open[number] == nil {
		return nil, errBadFile
	}
	return h.open[number], nil
}

// file is one that is a file: what can be read, written and sought at a place.
func (c *call) file(argument int) (*descriptor, error) {
	d, err := c.descriptor(argument)
	switch {
	case err != nil:
		return nil, err
	case d.node == nil:
		return nil, errSeek
	case d.node.kind == kindFolder:
		return nil, errIsFolder
	}
	return d, nil
}

// lowest is the lowest number that is free.
func (h *Host) lowest() (int, error) {
	for i, d := range h.open {
		if d == nil {
			return i, nil
		}
	}
	if len(h.open) == maxOpen {
		return 0, errManyFiles
	}
	h.open = append(h.open, nil)
	return len(h.open) - 1, nil
}

func (h *Host) closed(d *descriptor) {
	if d.node != nil {
		d.node.open--
		h.files.release(d.node)
	}
}

func (c *call) close() error {
	d, err := c.descriptor(0)
	if err == nil {
		c.host.open[c.u32(0)] = nil
		c.host.closed(d)
	}
	return err
}

// renumber moves a descriptor over another open one.
func (c *call) renumber() error {
	from, err := c.descriptor(0)
	if err != nil {
		return err
	}
	to, err := c.descriptor(1)
	if err != nil || to == from {
		return err
	}
	c.host.closed(to)
	c.host.open[c.u32(1)], c.host.open[c.u32(0)] = from, nil
	return nil
}

// sync does nothing: files in memory are as they are.
func (c *call) sync() error {
	_, err := c.descriptor(0)
	return err
}

func (c *call) setRights() error {
	if _, err := c.descriptor(0); err != nil {
		return err
	}
	return errNotSupport
}

func (c *call) setFlags() error {
	d, err := c.descriptor(0)
	if err != nil {
		return err
	}
	if c.u32(1)&^allFlags != 0 {
		return errInvalid
	}
	d.flags = c.u32(1)
	return nil
}

func (d *descriptor) kind() kind {
	if d.node == nil {
		return kindCharacter
	}
	return d.node.kind
}

func (d *descriptor) rights() (base, inheriting uint64) {
	switch d.kind() {
	case kindFolder:
		return rightsOfFolder, rightsOfFolder | rightsOfFile | rightRead | rightWrite
	case kindFile:
		base = rightsOfFile
	default:
		base = rightsOfStream
	}
	if d.readable {
		base |= rightRead
	}
	if d.writable {
		base |= rightWrite
	}
	return base, 0
}

func (c *call) descriptorStatus() error {
	d, err := c.descriptor(0)
	if err != nil {
		return err
	}
	base, inheriting := d.rights()
	b := make([]byte, 24)
	b[0] = byte(d.kind())
	order.PutUint16(b[2:], uint16(d.flags))
	order.PutUint64(b[8:], base)
	order.PutUint64(b[16:], inheriting)
	return c.put(c.u32(1), b)
}

func (c *call) preopened() error {
	d, err := c.descriptor(0)
	if err == nil && d.preopen == nil {
		err = errBadFile
	}
	if err != nil {
		return err
	}
	return c.put(c.u32(1), order.AppendUint32([]byte{0, 0, 0, 0}, uint32(len(d.preopen.Guest))))
}

func (c *call) preopenedName() error {
	d, err := c.descriptor(0)
	switch {
	case err != nil:
		return err
	case d.preopen == nil:
		return errBadFile
	case uint32(len(d.preopen.Guest)) > c.u32(2):
		return errNameLength
	}
	return c.put(c.u32(1), []byte(d.preopen.Guest))
}

// ---- reading and writing

const (
	maxVectors  = 1024
	maxTransfer = 16 << 20 // bytes that a call moves at most: it says how many it did
)

// vector is a piece of memory.
type vector struct{ at, n uint32 }

// vectors reads a list of pieces of memory, from arguments, and checks that they are there.
func (c *call) vectors(argument int) (list []vector, total uint32, err error) {
	at, n := c.u32(argument), c.u32(argument+1)
	if n > maxVectors {
		return nil, 0, errInvalid
	}
	b, err := c.get(at, 8*n)
	if err != nil {
		return nil, 0, err
	}
	for ; len(b) > 0; b = b[8:] {
		v := vector{order.Uint32(b), order.Uint32(b[4:])}
		if err := c.reserve(v.at, v.n); err != nil {
			return nil, 0, err
		}
		v.n = min(v.n, maxTransfer-total)
		total += v.n
		list = append(list, v)
	}
	return list, total, nil
}

// scatter writes data to pieces of memory, and its size to another place.
func (c *call) scatter(list []vector, data []byte, size uint32) error {
	n := uint32(len(data))
	for _, v := range list {
		some := min(v.n, uint32(len(data)))
		if err := c.put(v.at, data[:some]); err != nil {
			return err
		}
		data = data[some:]
	}
	return c.putUint32(size, n)
}

// gather reads pieces of memory.
func (c *call) gather(list []vector) ([]byte, error) {
	var data []byte
	for _, v := range list {
		if v.n == 0 {
			continue
		}
		some, err := c.Read(v.at, v.n)
		if err != nil {
			return nil, err
		}
		data = append(data, some...)
	}
	return data, nil
}

// part is a copy of at most n bytes of a file.
func (n *node) part(at uint64, most uint32) []byte {
	if at >= uint64(len(n.data)) {
		return nil
	}
	return append([]byte(nil), n.data[at:min(uint64(len(n.data)), at+uint64(most))]...)
}

func (c *call) read() error {
	d, err := c.descriptor(0)
	switch {
	case err != nil:
		return err
	case d.node != nil && d.node.kind == kindFolder:
		return errIsFolder
	case !d.readable:
		return errBadFile
	}
	list, total, err := c.vectors(1)
	if err != nil {
		return err
	}
	if err := c.reserve(c.u32(3), 4); err != nil {
		return err
	}
	if d.node == nil {
		data, err := c.host.input.read(c.ctx, int(total))
		if err != nil {
			return err
		}
		return c.scatter(list, data, c.u32(3))
	}
	data := d.node.part(d.at, total)
	d.at += uint64(len(data))
	d.node.accessed = c.host.clock.peek(0)
	return c.scatter(list, data, c.u32(3))
}

func (c *call) readAt() error {
	d, err := c.file(0)
	switch {
	case err != nil:
		return err
	case !d.readable:
		return errBadFile
	}
	list, total, err := c.vectors(1)
	if err != nil {
		return err
	}
	d.node.accessed = c.host.clock.peek(0)
	return c.scatter(list, d.node.part(c.u64(3), total), c.u32(4))
}

func (c *call) write() error {
	d, err := c.descriptor(0)
	switch {
	case err != nil:
		return err
	case d.node != nil && d.node.kind == kindFolder:
		return errIsFolder
	case !d.writable:
		return errBadFile
	}
	if err := c.reserve(c.u32(3), 4); err != nil {
		return err
	}
	list, total, err := c.vectors(1)
	if err != nil {
		return err
	}
	data, err := c.gather(list)
	switch {
	case err != nil:
		return err
	case d.node != nil:
		at := d.at
		if d.flags&flagAppend != 0 {
			at = uint64(len(d.node.data))
		}
		if err := c.host.files.write(d.node, at, data); err != nil {
			return err
		}
		d.at = at + uint64(len(data))
	case d.stream == 2:
		_, err = c.ErrorOutput().Write(data)
	default:
		_, err = c.Output().Write(data)
	}
	if err != nil {
		return err
	}
	return c.putUint32(c.u32(3), total)
}

func (c *call) writeAt() error {
	d, err := c.file(0)
	switch {
	case err != nil:
		return err
	case !d.writable:
		return errBadFile
	}
	if err := c.reserve(c.u32(4), 4); err != nil {
		return err
	}
	list, total, err := c.vectors(1)
	if err != nil {
		return err
	}
	data, err := c.gather(list)
	if err != nil {
		return err
	}
	if err := c.host.files.write(d.node, c.u64(3), data); err != nil {
		return err
	}
	return c.putUint32(c.u32(4), total)
}

// seek's third argument is from where: the beginning, here or the end, which the older module
// numbers otherwise.
func (c *call) seek() error {
	d, err := c.file(0)
	if err != nil {
		return err
	}
	from := c.u32(2)
	if c.old && from < 3 {
		from = [3]uint32{1, 2, 0}[from]
	}
	var base uint64
	switch from {
	case 0:
	case 1:
		base = d.at
	case 2:
		base = uint64(len(d.node.data))
	default:
		return errInvalid
	}
	offset := int64(c.u64(1))
	if offset > 0 && base > math.MaxInt64-uint64(offset) || offset < 0 && base < -uint64(offset) {
		return errInvalid
	}
	to := base + uint64(offset)
	if err := c.putUint64(c.u32(3), to); err != nil {
		return err
	}
	d.at = to
	return nil
}

func (c *call) tell() error {
	d, err := c.file(0)
	if err != nil {
		return err
	}
	return c.putUint64(c.u32(1), d.at)
}

func (c *call) advise() error {
	if _, err := c.file(0); err != nil {
		return err
	}
	if c.u32(3) > 5 {
		return errInvalid
	}
	return nil
}

func (c *call) allocate() error {
	d, err := c.file(0)
	at, n := c.u64(1), c.u64(2)
	switch {
	case err != nil:
		return err
	case !d.writable:
		return errBadFile
	case n == 0:
		return errInvalid
	case at > MaxBytes || n > MaxBytes:
		return errTooLarge
	case at+n <= uint64(len(d.node.data)):
		return nil
	}
	return c.host.files.resize(d.node, at+n)
}

func (c *call) setSize() error {
	d, err := c.file(0)
	switch {
	case err == errSeek || err == nil && !d.writable:
		return errInvalid
	case err != nil:
		return err
	}
	return c.host.files.resize(d.node, c.u64(1))
}

// ---- what a file is

// status writes a file's: 64 bytes, or 56 in the older module, where the number of links has
// 32 bits.
func (c *call) status(n *node, at uint32) error {
	b := make([]byte, 0, 64)
	b = order.AppendUint64(b, min(n.inode, 1)) // the device: that of all files
	b = order.AppendUint64(b, n.inode)
	size := uint64(len(n.data) + len(n.target))
	if c.old {
		b = order.AppendUint64(b, uint64(n.kind)|uint64(n.links)<<32)
	} else {
		b = order.AppendUint64(b, uint64(n.kind))
		b = order.AppendUint64(b, uint64(n.links))
	}
	for _, v := range []uint64{size, n.accessed, n.modified, n.status} {
		b = order.AppendUint64(b, v)
	}
	return c.put(at, b)
}

func (c *call) fileStatus() error {
	d, err := c.descriptor(0)
	if err != nil {
		return err
	}
	if d.node == nil {
		return c.status(&node{kind: kindCharacter, links: 1}, c.u32(1))
	}
	return c.status(d.node, c.u32(1))
}

// Which times to set: by value, or as it is now.
const (
	setAccessed    = 1 << 0
	setAccessedNow = 1 << 1
	setModified    = 1 << 2
	setModifiedNow = 1 << 3
)

// times sets a file's times by arguments.
func (c *call) times(n *node, argument int) error {
	flags := c.u32(argument + 2)
	if flags > 15 || flags&setAccessed != 0 && flags&setAccessedNow != 0 || flags&setModified != 0 && flags&setModifiedNow != 0 {
		return errInvalid
	}
	now := c.host.clock.peek(0)
	if flags&setAccessed != 0 {
		n.accessed = c.u64(argument)
	}
	if flags&setAccessedNow != 0 {
		n.accessed = now
	}
	if flags&setModified != 0 {
		n.modified = c.u64(argument + 1)
	}
	if flags&setModifiedNow != 0 {
		n.modified = now
	}
	n.status = now
	return nil
}

func (c *call) setTimes() error {
	d, err := c.descriptor(0)
	switch {
	case err != nil:
		return err
	case d.node == nil:
		return errNotSupport
	}
	return c.times(d.node, 1)
}

// list writes entries of a folder: itself and the one above first, then by age. The cookie is
// the number of the first one, and what does not fit is cut off.
func (c *call) list() error {
	d, err := c.descriptor(0)
	if err == nil && (d.node == nil || d.node.kind != kindFolder) {
		err = errNotFolder
	}
	if err != nil {
		return err
	}
	at, room, cookie := c.u32(1), int(c.u32(2)), c.u64(3)
	if err := c.reserve(at, uint32(room)); err != nil {
		return err
	}
	var b []byte
	add := func(next uint64, name string, n *node) {
		b = order.AppendUint64(b, next)
		b = order.AppendUint64(b, n.inode)
		b = order.AppendUint32(b, uint32(len(name)))
		b = order.AppendUint32(b, uint32(n.kind))
		b = append(b, name...)
	}
	const first = 2 // the cookie of the entry numbered 0
	if cookie == 0 {
		add(1, ".", d.node)
	}
	if cookie <= 1 {
		add(first, "..", d.node.parent)
	}
	for _, e := range d.node.entries {
		if len(b) >= room {
			break
		}
		if e.number+first >= cookie {
			add(e.number+first+1, e.name, e.node)
		}
	}
	b = b[:min(len(b), room)]
	if err := c.put(at, b); err != nil {
		return err
	}
	return c.putUint32(c.u32(4), uint32(len(b)))
}
