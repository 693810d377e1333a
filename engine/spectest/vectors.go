package spectest

import (
	"fmt"
	"strconv"
	"strings"
)

// size is how many numbers of 64 bits values take: a v128 takes two.
func size(values []Value) int {
	n := len(values)
	for _, v := range values {
		if v.isVector() {
			n++
		}
	}
	return n
}

func (v Value) isVector() bool {
	return v.Type == "v128" || len(v.Either) > 0 && v.Either[0].isVector()
}

// all parses a value, a v128 as two numbers, the lower half first.
func (v Value) all() ([]uint64, error) {
	if v.Type != "v128" {
		n, err := v.bits()
		return []uint64{n}, err
	}
	lanes, bits, err := v.lanes()
	if err != nil {
		return nil, err
	}
	halves := make([]uint64, 2)
	for i, lane := range lanes {
		n, err := strconv.ParseUint(lane.Value, 10, bits)
		if err != nil {
			return nil, fmt.Errorf("lane %d of %s: %w", i, v, err)
		}
		halves[i*bits/64] |= n << (i * bits % 64)
	}
	return halves, nil
}

// lanes splits a vector into its lanes and gives how many bits each has.
func (v Value) lanes() (lanes []Value, bits int, err error) {
	bits = map[string]int{"i8": 8, "i16": 16, "i32": 32, "i64": 64, "f32": 32, "f64": 64}[v.Lane]
	texts := strings.Fields(v.Value)
	if bits == 0 || len(texts) != 128/bits {
		return nil, 0, fmt.Errorf("%s: want lanes of a known type, 128 bits in all", v)
	}
	for _, text := range texts {
		lanes = append(lanes, Value{Type: v.Lane, Value: text})
	}
	return lanes, bits, nil
}

// matchesAll reports whether what a call has given is the value.
func (v Value) matchesAll(got []uint64) bool {
	for _, one := range v.Either {
		if one.matchesAll(got) {
			return true
		}
	}
	if len(v.Either) > 0 {
		return false
	}
	if v.Type != "v128" {
		return v.matches(got[0])
	}
	lanes, bits, err := v.lanes()
	if err != nil {
		return false
	}
	for i, lane := range lanes {
		is := got[i*bits/64] >> (i * bits % 64) & (1<<bits - 1)
		if lane.Type == "i8" || lane.Type == "i16" {
			lane.Type = "i32"
		}
		if !lane.matches(is) {
			return false
		}
	}
	return true
}
