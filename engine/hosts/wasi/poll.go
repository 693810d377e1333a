package wasi

import "math"

// Kinds of events.
const (
	eventClock = 0
	eventRead  = 1
	eventWrite = 2
)

// maxPolled is how many events a call waits for at most.
const maxPolled = 4096

const eventBytes = 32

// event is what poll_oneoff writes.
type event struct {
	user  uint64
	err   errno
	kind  byte
	bytes uint64 // that can be read
}

// alarm is a time that is waited for.
type alarm struct {
	event
	clock uint32
	left  uint64 // nanoseconds
}

// poll waits until one of some events has happened, and writes those that have. All but
// standard input is always ready.
func (c *call) poll() error {
	n := c.u32(2)
	if n == 0 || n > maxPolled {
		return errInvalid
	}
	size := uint32(48)
	if c.old {
		size = 56
	}
	b, err := c.get(c.u32(0), n*size)
	if err != nil {
		return err
	}
	if err := c.reserve(c.u32(1), n*eventBytes); err != nil {
		return err
	}
	if err := c.reserve(c.u32(3), 4); err != nil {
		return err
	}
	var ready []event
	var alarms []alarm
	var reads []event // of standard input
	for ; len(b) > 0; b = b[size:] {
		e := event{user: order.Uint64(b), kind: b[8]}
		switch e.kind {
		case eventClock:
			a, err := c.alarm(b[16:size])
			if a.event = e; err != nil {
				e.err = err.(errno)
				ready = append(ready, e)
			} else {
				alarms = append(alarms, a)
			}
		case eventRead, eventWrite:
			d, err := c.host.find(order.Uint32(b[16:]))
			switch {
			case err != nil:
				e.err = errBadFile
			case e.kind == eventRead && !d.readable || e.kind == eventWrite && !d.writable:
				e.err = errBadFile
			case d.stream == 0:
				reads = append(reads, e)
				continue
			case e.kind == eventRead:
				e.bytes = uint64(len(d.node.data)) - min(d.at, uint64(len(d.node.data)))
			}
			ready = append(ready, e)
		default:
			return errInvalid
		}
	}
	if ready, err = c.await(ready, alarms, reads); err != nil {
		return err
	}
	var out []byte
	for _, e := range ready {
		out = order.AppendUint64(out, e.user)
		out = order.AppendUint64(out, uint64(e.err)|uint64(e.kind)<<16)
		out = order.AppendUint64(out, e.bytes)
		out = order.AppendUint64(out, 0)
	}
	if err := c.put(c.u32(1), out); err != nil {
		return err
	}
	return c.putUint32(c.u32(3), uint32(len(ready)))
}

// alarm reads when a clock's event is due.
func (c *call) alarm(b []byte) (a alarm, err error) {
	if c.old {
		b = b[8:] // an identifier
	}
	a.clock = order.Uint32(b)
	timeout, absolute := order.Uint64(b[8:]), order.Uint16(b[24:])&1 != 0
	if a.clock > 3 {
		return a, errInvalid
	}
	if a.left = timeout; absolute {
		now := c.host.clock.peek(a.clock)
		a.left = timeout - min(now, timeout)
	}
	return a, nil
}

// await waits for the first of what can happen, if nothing has yet. The deterministic clock
// never waits, so there a time passes before input that has not come yet.
func (c *call) await(ready []event, alarms []alarm, reads []event) ([]event, error) {
	in := c.host.input
	passed := uint64(0)
	switch {
	case len(ready) > 0 || len(reads) > 0 && in.ready():
	case len(alarms) == 0:
		if err := in.wait(c.ctx); err != nil {
			return nil, err
		}
	default:
		first := uint64(math.MaxUint64)
		for _, a := range alarms {
			first = min(first, a.left)
		}
		var coming <-chan struct{}
		if len(reads) > 0 {
			coming = in.ask()
		}
		up, err := c.host.clock.wait(c.ctx, first, coming)
		if err != nil {
			return nil, err
		}
		if up {
			passed = first
		}
	}
	for _, a := range alarms {
		if a.left <= passed {
			ready = append(ready, a.event)
		}
	}
	if len(reads) > 0 && in.ready() {
		for _, e := range reads {
			e.bytes = uint64(len(in.pending))
			ready = append(ready, e)
		}
	}
	return ready, nil
}
