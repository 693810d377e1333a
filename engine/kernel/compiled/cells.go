//go:build (linux || darwin) && (amd64 || arm64)

package compiled

import (
	"math"
	"unsafe"
)

// What the generated code consists of: functions that the compiler inlines.

// space is the linear memory.
type space struct{ base unsafe.Pointer }

// at is where an instruction with a constant offset reads or writes.
func (m space) at(address uint32, offset uintptr) unsafe.Pointer {
	return unsafe.Add(m.base, uintptr(address)+offset)
}

func (m space) u8(a uint32, offset uintptr) uint32   { return uint32(*(*uint8)(m.at(a, offset))) }
func (m space) u16(a uint32, offset uintptr) uint32  { return uint32(*(*uint16)(m.at(a, offset))) }
func (m space) u32(a uint32, offset uintptr) uint32  { return *(*uint32)(m.at(a, offset)) }
func (m space) u64(a uint32, offset uintptr) uint64  { return *(*uint64)(m.at(a, offset)) }
func (m space) f64(a uint32, offset uintptr) float64 { return *(*float64)(m.at(a, offset)) }

func (m space) put8(a uint32, offset uintptr, v uint32)  { *(*uint8)(m.at(a, offset)) = uint8(v) }
func (m space) put16(a uint32, offset uintptr, v uint32) { *(*uint16)(m.at(a, offset)) = uint16(v) }
func (m space) put32(a uint32, offset uintptr, v uint32) { *(*uint32)(m.at(a, offset)) = v }
func (m space) put64(a uint32, offset uintptr, v uint64) { *(*uint64)(m.at(a, offset)) = v }
func (m space) put(a uint32, offset uintptr, v float64)  { *(*float64)(m.at(a, offset)) = v }

// choose is x if c, else y.
func choose(c bool, x, y float64) float64 {
	if c {
		return x
	}
	return y
}

func chooseInt(c bool, x, y uint32) uint32 {
	if c {
		return x
	}
	return y
}

func b2i(b bool) uint32 {
	if b {
		return 1
	}
	return 0
}

func flag(b bool) float64 { return float64(int32(b2i(b))) }

// trunc is i32.trunc_sat_f64_u.
func trunc(x float64) uint32 {
	switch {
	case !(x > 0):
		return 0
	case x >= 1<<32:
		return math.MaxUint32
	}
	return uint32(int64(x))
}
