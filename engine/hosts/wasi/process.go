package wasi

import (
	"encoding/binary"

	"wasmformer/engine"
)

var order = binary.LittleEndian

func (c *call) putUint32(at, v uint32) error        { return c.put(at, order.AppendUint32(nil, v)) }
func (c *call) putUint64(at uint32, v uint64) error { return c.put(at, order.AppendUint64(nil, v)) }

// sizes writes how many strings there are and how many bytes they take.
func (c *call) sizes(list []string) error {
	n := 0
	for _, s := range list {
		n += len(s) + 1
	}
	if err := c.putUint32(c.u32(0), uint32(len(list))); err != nil {
		return err
	}
	return c.putUint32(c.u32(1), uint32(n))
}

// strings writes the addresses of strings, and the strings.
func (c *call) strings(list []string) error {
	at := c.u32(1)
	var addresses, text []byte
	for _, s := range list {
		addresses = order.AppendUint32(addresses, at+uint32(len(text)))
		text = append(append(text, s...), 0)
	}
	if err := c.put(c.u32(0), addresses); err != nil {
		return err
	}
	return c.put(at, text)
}

func (c *call) args() error         { return c.strings(c.host.config.Args) }
func (c *call) argsSizes() error    { return c.sizes(c.host.config.Args) }
func (c *call) environ() error      { return c.strings(c.host.config.Env) }
func (c *call) environSizes() error { return c.sizes(c.host.config.Env) }

func (c *call) exit() error { return &engine.ExitError{Code: int(int32(c.u32(0)))} }

func (c *call) unsupported() error { return errNotSupport }

// noSocket is the answer to what sockets are asked: there are none.
func (c *call) noSocket() error {
	if _, err := c.descriptor(0); err != nil {
		return err
	}
	return errNotSocket
}

// randomBytes gives the numbers of the built-in library: a hash of a counter that starts at
// the seed, the lowest byte first.
func (c *call) randomBytes() error {
	at, n := c.u32(0), c.u32(1)
	if err := c.reserve(at, n); err != nil {
		return err
	}
	if n > maxTransfer {
		return errInvalid
	}
	h := c.host
	data := make([]byte, 0, n+3)
	for uint32(len(data)) < n {
		h.random += 0x9e3779b9
		z := h.random
		z = (z ^ z>>16) * 0x21f0aaad
		z = (z ^ z>>15) * 0x735a2d97
		data = order.AppendUint32(data, z^z>>15)
	}
	return c.put(at, data[:n])
}
