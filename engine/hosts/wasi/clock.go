package wasi

import (
	"context"
	"time"
)

// epoch is when the deterministic clock of the real time begins: the year 2022, as that of
// the built-in library does. It is in nanoseconds.
const epoch = 1640995200_000000000

// tick is by how much a reading advances it.
const tick = uint64(time.Millisecond)

// clock tells the time. Clock 0 is the real time, the others say how long the program runs.
type clock interface {
	// read tells the time in nanoseconds.
	read(id uint32) uint64
	// peek is the time that read would tell, without being a reading.
	peek(id uint32) uint64
	// wait waits until a time has passed, in nanoseconds, or something is ready, and
	// reports whether the time has.
	wait(ctx context.Context, ns uint64, ready <-chan struct{}) (passed bool, err error)
	// resolution is the least time that it tells.
	resolution(id uint32) uint64
}

// steady is the deterministic clock: each reading, of either, is a tick after the one before,
// and waiting takes no time but is seen on it. It is how long the program runs.
type steady uint64

func (c *steady) read(id uint32) uint64 {
	now := c.peek(id)
	*c += steady(tick)
	return now
}

func (c *steady) peek(id uint32) uint64 {
	if id == 0 {
		return epoch + uint64(*c)
	}
	return uint64(*c)
}

func (c *steady) wait(_ context.Context, ns uint64, _ <-chan struct{}) (bool, error) {
	*c += steady(ns)
	return true, nil
}

func (c *steady) resolution(id uint32) uint64 {
	if id == 0 {
		return 1000
	}
	return 1
}

// wall is the computer's clock.
type wall struct{ start time.Time }

func (c *wall) read(id uint32) uint64 { return c.peek(id) }

func (c *wall) peek(id uint32) uint64 {
	if id == 0 {
		return uint64(time.Now().UnixNano())
	}
	return uint64(time.Since(c.start))
}

func (c *wall) wait(ctx context.Context, ns uint64, ready <-chan struct{}) (bool, error) {
	timer := time.NewTimer(time.Duration(min(ns, 1<<62)))
	defer timer.Stop()
	select {
	case <-ctx.Done():
		return false, ctx.Err()
	case <-ready:
		return false, nil
	case <-timer.C:
		return true, nil
	}
}

func (c *wall) resolution(uint32) uint64 { return 1 }

func (c *call) clockResolution() error {
	if c.u32(0) > 3 {
		return errInvalid
	}
	return c.putUint64(c.u32(1), c.host.clock.resolution(c.u32(0)))
}

func (c *call) clockTime() error {
	if c.u32(0) > 3 {
		return errInvalid
	}
	if err := c.reserve(c.u32(2), 8); err != nil {
		return err
	}
	return c.putUint64(c.u32(2), c.host.clock.read(c.u32(0)))
}
