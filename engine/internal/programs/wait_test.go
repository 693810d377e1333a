package programs

import (
	"context"
	"encoding/binary"
	"fmt"
	"slices"
	"testing"

	"wasmformer/engine"
)

// The kinds of subscriptions and events.
const (
	ofClock = iota
	ofRead
	ofWrite
)

// subscription is what a program waits for.
type subscription struct {
	kind     byte
	id       uint32 // the clock or the descriptor
	time     uint64
	absolute bool
}

// bytes is how a version of WASI writes it.
func (s subscription) bytes(size, name int) []byte {
	b := make([]byte, size)
	le := binary.LittleEndian
	le.PutUint64(b, uint64(name))
	b[8] = s.kind
	if s.kind != ofClock {
		le.PutUint32(b[16:], s.id)
		return b
	}
	clock := b[size-32:]
	le.PutUint32(clock, s.id)
	le.PutUint64(clock[8:], s.time)
	if s.absolute {
		clock[24] = 1
	}
	return b
}

// event is what has happened: the name is a subscription's number in the list.
type event struct {
	name  int
	errno uint16
	kind  byte
	bytes uint64
	end   bool
}

const (
	year2022 = 1640995200_000000000
	ms       = 1_000_000
)

// waits are polled one after the other; the clock then shows a time since its beginning.
var waits = []struct {
	name   string
	list   []subscription
	want   uint64 // the answer
	events []event
	clock  uint64
}{
	{"a sleep", []subscription{{ofClock, 1, 5000 * ms, false}}, ok, []event{{0, 0, ofClock, 0, false}}, 5000 * ms},
	{"the first of three", []subscription{{ofClock, 0, 30, false}, {ofClock, 1, 20, false}, {ofClock, 3, 20, false}}, ok,
		[]event{{1, 0, ofClock, 0, false}, {2, 0, ofClock, 0, false}}, 5001*ms + 20},
	{"until a time", []subscription{{ofClock, 1, 9000 * ms, true}, {ofClock, 0, year2022 + 8000*ms, true}}, ok,
		[]event{{1, 0, ofClock, 0, false}}, 8000 * ms},
	{"until a time that is over", []subscription{{ofClock, 1, 9, true}, {ofClock, 1, 0, false}}, ok,
		[]event{{0, 0, ofClock, 0, false}, {1, 0, ofClock, 0, false}}, 8001 * ms},
	{"files", []subscription{{ofRead, 0, 0, false}, {ofClock, 1, 1, false}, {ofWrite, 2, 0, false}}, ok,
		[]event{{0, 0, ofRead, 5, false}, {2, 0, ofWrite, 65536, false}}, 8002 * ms},
	{"no such files", []subscription{{ofRead, 1, 0, false}, {ofWrite, 0, 0, false}, {ofRead, 7, 0, false}}, ok,
		[]event{{0, badFile, ofRead, 0, false}, {1, badFile, ofWrite, 0, false}, {2, badFile, ofRead, 0, false}}, 8003 * ms},
	{"nothing", nil, invalid, nil, 8004 * ms},
	{"an unknown kind", []subscription{{3, 0, 0, false}}, invalid, nil, 8005 * ms},
	{"an unknown clock", []subscription{{ofClock, 4, 0, false}}, invalid, nil, 8006 * ms},
}

// TestWait polls by both versions of WASI.
func TestWait(t *testing.T) {
	for prefix, size := range map[string]int{"": 48, "unstable.": 56} {
		t.Run("version "+prefix, func(t *testing.T) { testWait(t, prefix, size) })
	}
}

func testWait(t *testing.T, prefix string, size int) {
	const in, out, count, now = 1024, 2048, 4000, 4008
	ctx, le := context.Background(), binary.LittleEndian
	i := start(t, engine.Options{Stdin: []byte("input")})
	call := func(want uint64, name string, args ...uint64) {
		t.Helper()
		if got, err := i.ExportedFunction(prefix+name).Call(ctx, args...); err != nil || got[0] != want {
			t.Errorf("%s%v: got %v, %v, want %d", prefix+name, args, got, err, want)
		}
	}
	for _, w := range waits {
		var list []byte
		for n, s := range w.list {
			list = append(list, s.bytes(size, n)...)
		}
		if err := i.Memory().Write(ctx, in, list); err != nil {
			t.Fatal(err)
		}
		call(w.want, "poll_oneoff", in, out, uint64(len(w.list)), count)
		memory, _ := i.Memory().Read(0, 4096)
		var events []event
		for b := memory[out:]; w.want == ok && len(events) < int(le.Uint32(memory[count:])); b = b[32:] {
			events = append(events, event{int(le.Uint64(b)), le.Uint16(b[8:]), b[10], le.Uint64(b[16:]), le.Uint16(b[24:]) == 1})
		}
		if !slices.Equal(events, w.events) {
			t.Errorf("%s: got %v, want %v", w.name, events, w.events)
		}
		call(ok, "clock_time_get", 1, 0, now)
		memory, _ = i.Memory().Read(now, 8)
		if got := le.Uint64(memory); got != w.clock {
			t.Errorf("%s: the clock shows %d, want %d", w.name, got, w.clock)
		}
	}
	call(fault, "poll_oneoff", outside, out, 1, count)
	call(fault, "poll_oneoff", in, outside, 1, count)
	call(fault, "poll_oneoff", in, out, 1, outside)
	call(fault, "poll_oneoff", in, out, 0x1000001, count)
}

// TestUnstableFile reads what a descriptor is as the version before preview 1 lays it out.
func TestUnstableFile(t *testing.T) {
	const at = 1024
	ctx := context.Background()
	i := start(t, engine.Options{})
	for c, want := range map[[2]uint64]uint64{{1, at}: ok, {3, at}: badFile, {1, 65536 - 55}: fault, {2, 65536 - 56}: ok} {
		if got, err := i.ExportedFunction("unstable.fd_filestat_get").Call(ctx, c[:]...); err != nil || got[0] != want {
			t.Errorf("%v: got %v, %v, want %d", c, got, err, want)
		}
	}
	want := make([]byte, 56)
	want[16], want[20] = 2, 1
	if got, _ := i.Memory().Read(at, 56); fmt.Sprint(got) != fmt.Sprint(want) {
		t.Errorf("got %v, want %v", got, want)
	}
}
