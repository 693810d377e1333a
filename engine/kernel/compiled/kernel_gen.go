// Code generated from the model's weights by go run ./cmd/kernel. DO NOT EDIT.

//lint:file-ignore SA4004 a block of the module is a loop that ends

//go:build (linux || darwin) && (amd64 || arm64)

package compiled

import (
	"math"
	"math/bits"
)

// f0: alloc
func f0(m space, l0 uint32) uint32 {
	l1 := m.u32(0, 2648)
	l2 := (l1 + l0 + 63) & 4294967232
	m.put32(0, 2648, l2)
	l3 := (l2+65535)>>16 - 65536
	if int32(l3) > 0 {
		if math.MaxUint32 == 4294967295 {
			panic("unreachable")
		}
	}
	return l1
}

// f1: neighbour
func f1(m space, l0, l1 uint32) uint32 {
	l2 := m.u64(l0+l1>>6<<3, 0) & (uint64(18446744073709551615) >> (uint64(63-l1) & 63))
	if !(l2 == 0) {
		return l1&4294967232 | (uint32(uint64(bits.LeadingZeros64(l2))) ^ 63)
	}
	return 4294967295
}

// f2: neighbour
func f2(m space, l0, l1 uint32) uint32 {
	l2 := m.u64(l0+l1>>6<<3, 64) & (uint64(18446744073709551615) >> (uint64(63-l1) & 63))
	if !(l2 == 0) {
		return l1&4294967232 | (uint32(uint64(bits.LeadingZeros64(l2))) ^ 63)
	}
	l3 := l1>>6 - 1
	if l3 >= 8 {
		return 4294967295
	}
	l3 = f1(m, l0, l3)
	if int32(l3) < 0 {
		return 4294967295
	}
	l2 = m.u64(l0+l3<<3, 64)
	return l3<<6 | (uint32(uint64(bits.LeadingZeros64(l2))) ^ 63)
}

// f3: neighbour
func f3(m space, l0, l1 uint32) uint32 {
	l2 := m.u64(l0+l1>>6<<3, 128) & (uint64(18446744073709551615) >> (uint64(63-l1) & 63))
	if !(l2 == 0) {
		return l1&4294967232 | (uint32(uint64(bits.LeadingZeros64(l2))) ^ 63)
	}
	l3 := l1>>6 - 1
	if l3 >= 512 {
		return 4294967295
	}
	l3 = f2(m, l0, l3)
	if int32(l3) < 0 {
		return 4294967295
	}
	l2 = m.u64(l0+l3<<3, 128)
	return l3<<6 | (uint32(uint64(bits.LeadingZeros64(l2))) ^ 63)
}

// f4: neighbour
func f4(m space, l0, l1 uint32) uint32 {
	l2 := m.u64(l0+l1>>6<<3, 4224) & (uint64(18446744073709551615) >> (uint64(63-l1) & 63))
	if !(l2 == 0) {
		return l1&4294967232 | (uint32(uint64(bits.LeadingZeros64(l2))) ^ 63)
	}
	l3 := l1>>6 - 1
	if l3 >= 32768 {
		return 4294967295
	}
	l3 = f3(m, l0, l3)
	if int32(l3) < 0 {
		return 4294967295
	}
	l2 = m.u64(l0+l3<<3, 4224)
	return l3<<6 | (uint32(uint64(bits.LeadingZeros64(l2))) ^ 63)
}

// f5: neighbour
func f5(m space, l0, l1 uint32) uint32 {
	l2 := m.u64(m.u32(l0+l1>>6<<2, 266368), 0) & (uint64(18446744073709551615) >> (uint64(63-l1) & 63))
	if !(l2 == 0) {
		return l1&4294967232 | (uint32(uint64(bits.LeadingZeros64(l2))) ^ 63)
	}
	l3 := l1>>6 - 1
	if l3 >= 2097152 {
		return 4294967295
	}
	l3 = f4(m, l0, l3)
	if int32(l3) < 0 {
		return 4294967295
	}
	l2 = m.u64(m.u32(l0+l3<<2, 266368), 0)
	return l3<<6 | (uint32(uint64(bits.LeadingZeros64(l2))) ^ 63)
}

// f6: neighbour
func f6(m space, l0, l1 uint32) uint32 {
	l2 := m.u64(l0+l1>>6<<3, 0) & (uint64(18446744073709551615) << (uint64(l1) & 63))
	if !(l2 == 0) {
		return l1&4294967232 | uint32(uint64(bits.TrailingZeros64(l2)))
	}
	return 4294967295
}

// f7: neighbour
func f7(m space, l0, l1 uint32) uint32 {
	l2 := m.u64(l0+l1>>6<<3, 64) & (uint64(18446744073709551615) << (uint64(l1) & 63))
	if !(l2 == 0) {
		return l1&4294967232 | uint32(uint64(bits.TrailingZeros64(l2)))
	}
	l3 := l1>>6 + 1
	if l3 >= 8 {
		return 4294967295
	}
	l3 = f6(m, l0, l3)
	if int32(l3) < 0 {
		return 4294967295
	}
	l2 = m.u64(l0+l3<<3, 64)
	return l3<<6 | uint32(uint64(bits.TrailingZeros64(l2)))
}

// f8: neighbour
func f8(m space, l0, l1 uint32) uint32 {
	l2 := m.u64(l0+l1>>6<<3, 128) & (uint64(18446744073709551615) << (uint64(l1) & 63))
	if !(l2 == 0) {
		return l1&4294967232 | uint32(uint64(bits.TrailingZeros64(l2)))
	}
	l3 := l1>>6 + 1
	if l3 >= 512 {
		return 4294967295
	}
	l3 = f7(m, l0, l3)
	if int32(l3) < 0 {
		return 4294967295
	}
	l2 = m.u64(l0+l3<<3, 128)
	return l3<<6 | uint32(uint64(bits.TrailingZeros64(l2)))
}

// f9: neighbour
func f9(m space, l0, l1 uint32) uint32 {
	l2 := m.u64(l0+l1>>6<<3, 4224) & (uint64(18446744073709551615) << (uint64(l1) & 63))
	if !(l2 == 0) {
		return l1&4294967232 | uint32(uint64(bits.TrailingZeros64(l2)))
	}
	l3 := l1>>6 + 1
	if l3 >= 32768 {
		return 4294967295
	}
	l3 = f8(m, l0, l3)
	if int32(l3) < 0 {
		return 4294967295
	}
	l2 = m.u64(l0+l3<<3, 4224)
	return l3<<6 | uint32(uint64(bits.TrailingZeros64(l2)))
}

// f10: neighbour
func f10(m space, l0, l1 uint32) uint32 {
	l2 := m.u64(m.u32(l0+l1>>6<<2, 266368), 0) & (uint64(18446744073709551615) << (uint64(l1) & 63))
	if !(l2 == 0) {
		return l1&4294967232 | uint32(uint64(bits.TrailingZeros64(l2)))
	}
	l3 := l1>>6 + 1
	if l3 >= 2097152 {
		return 4294967295
	}
	l3 = f9(m, l0, l3)
	if int32(l3) < 0 {
		return 4294967295
	}
	l2 = m.u64(m.u32(l0+l3<<2, 266368), 0)
	return l3<<6 | uint32(uint64(bits.TrailingZeros64(l2)))
}

// f11: nearest
func f11(m space, l0, l1 uint32, l2 float64) uint32 {
	var l6, l7 uint32
	if m.u32(l0, 8) == 0 {
		return l0 + 8654976
	}
	l3 := uint32(4294967295)
	l4 := l3
	l5 := trunc(l2)
	l5 = chooseInt(l5 < 134217728, l5, 134217727)
	if l2 >= 0 {
		l3 = f5(m, l0, l5)
	}
	l4 = f10(m, l0, l5)
	if l4 == l3 {
		l4 = 4294967295
		if l5 < 134217727 {
			l4 = f10(m, l0, l5+1)
		}
	}
	if int32(l3) < 0 {
		l7 = m.u32(l0+l4>>6<<2, 266368) + l1*(l4&63) + 8
		return l7
	}
	if int32(l4) < 0 {
		l6 = m.u32(l0+l3>>6<<2, 266368) + l1*(l3&63) + 8
		return l6
	}
	l6 = m.u32(l0+l3>>6<<2, 266368) + l1*(l3&63) + 8
	l7 = m.u32(l0+l4>>6<<2, 266368) + l1*(l4&63) + 8
	l8 := l2 - float64(int32(l3))
	l9 := float64(int32(l4)) - l2
	return chooseInt(b2i(l8 < l9)|b2i(l8 == l9)&b2i(m.u32(l6, 0) > m.u32(l7, 0)) != 0, l6, l7)
}

// f12: find
func f12(m space, l0, l1 uint32, l2 float64) uint32 {
	l3 := trunc(l2)
	if float64(l3) == l2 {
		if l3 < 134217728 {
			l4 := m.u32(l0+l3>>6<<2, 266368) + l1*(l3&63)
			if m.u32(l4, 8) != 0 {
				return l4 + 8
			}
		}
	}
	return f11(m, l0, l1, l2)
}

// f13: insert
func f13(m space, l0, l1, l2 uint32) uint32 {
	l3 := m.u32(l0+l2>>6<<2, 266368)
	if l3 == 0 {
		l3 = f0(m, l1*64+8)
		m.put32(l0+l2>>6<<2, 266368, l3)
		m.put64(l0+l2>>12<<3, 4224, m.u64(l0+l2>>12<<3, 4224)|uint64(1)<<(uint64(l2>>6)&63))
		m.put64(l0+l2>>18<<3, 128, m.u64(l0+l2>>18<<3, 128)|uint64(1)<<(uint64(l2>>12)&63))
		m.put64(l0+l2>>24<<3, 64, m.u64(l0+l2>>24<<3, 64)|uint64(1)<<(uint64(l2>>18)&63))
		m.put64(l0+l2>>30<<3, 0, m.u64(l0+l2>>30<<3, 0)|uint64(1)<<(uint64(l2>>24)&63))
	}
	l4 := m.u64(l3, 0)
	l5 := uint64(1) << (uint64(l2) & 63)
	if l4&l5 == 0 {
		m.put64(l3, 0, l4|l5)
		m.put32(l0, 8, m.u32(l0, 8)+1)
	}
	return l3 + l1*(l2&63) + 8
}

// f14: scan
func f14(m space, l0, l1 uint32, l2 float64) uint32 {
	l7 := l0 + 64
	l3 := l7
	l5 := float64(-1e+308)
	l4 := m.u32(l0, 8)
L1:
	for {
	L2:
		for {
			if l4 == 0 {
				break L1
			}
			l4 = l4 - 1
			l3 = l3 + l1
			l6 := float64(m.f64(l3+l1-16, 0)*l2) + m.f64(l3+l1-8, 0)
			if l6 >= l5 {
				l5 = l6
				l7 = l3
			}
			continue L2
		}
	}
	return l7
}

// f15: bestPosition
func f15(m space, l0, l1 float64, l2 uint32) uint32 {
	l4 := float64(int32(l2))
	if l1 <= 0 {
		return chooseInt(float64(float64(l4*2)*l0)-float64(float64(l4*l4)*l1) >= 0, l2, 0)
	}
	l3 := l0 / l1
	if !(l3 > 0) {
		return 0
	}
	if l3 >= l4 {
		return l2
	}
	l4 = math.Floor(l3)
	t1 := trunc(l4) + b2i(float64(float64((l4+1)*2)*l0)-float64(float64((l4+1)*(l4+1))*l1) >= float64(float64(l4*2)*l0)-float64(float64(l4*l4)*l1))
	return t1
}

// f16: row
func f16(m space, l0, l1 uint32, l2, l3 float64) uint32 {
	l4 := trunc(math.Ceil(l3))
	l4 = chooseInt(l4 < l1, l4, l1)
L1:
	for {
	L2:
		for {
			if l4 >= l1 {
				break L1
			}
			if !(float64(m.f64(l0+l4<<4, 0)*l2)+m.f64(l0+l4<<4, 8) < float64(m.f64(l0+l4<<4, 16)*l2)+m.f64(l0+l4<<4, 24)) {
				break L1
			}
			l4 = l4 + 1
			continue L2
		}
	}
L3:
	for {
	L4:
		for {
			if l4 == 0 {
				break L3
			}
			l4 = l4 - 1
			if float64(m.f64(l0+l4<<4, 0)*l2)+m.f64(l0+l4<<4, 8) >= float64(m.f64(l0+l4<<4, 16)*l2)+m.f64(l0+l4<<4, 24) {
				continue L4
			}
			return l4 + 1
		}
	}
	return l4
}

// f17: argmax
func f17(m space, l0, l1 float64) uint32 {
	l5 := f16(m, 980864, 255, l0, float64((l0-0.5)*1))
	l2 := float64(0)
	l4 := uint32(984960)
	l3 := -1024 + float64(l1*2048)
	l4 = chooseInt(l3 > l2, 990336, l4)
	l2 = choose(l3 > l2, l3, l2)
	l3 = -4096 + float64(l1*4096)
	l4 = chooseInt(l3 > l2, 994944, l4)
	l2 = choose(l3 > l2, l3, l2)
	l3 = -9216 + float64(l1*6144)
	l4 = chooseInt(l3 > l2, 999552, l4)
	l2 = choose(l3 > l2, l3, l2)
	l3 = -16384 + float64(l1*8192)
	l4 = chooseInt(l3 > l2, 1004160, l4)
	l2 = choose(l3 > l2, l3, l2)
	l3 = -25600 + float64(l1*10240)
	l4 = chooseInt(l3 > l2, 1008768, l4)
	l2 = choose(l3 > l2, l3, l2)
	l3 = -36864 + float64(l1*12288)
	l4 = chooseInt(l3 > l2, 1013376, l4)
	l2 = choose(l3 > l2, l3, l2)
	l3 = -50176 + float64(l1*14336)
	l4 = chooseInt(l3 > l2, 1017984, l4)
	l2 = choose(l3 > l2, l3, l2)
	l3 = -102400 + float64(l1*20480)
	if l3 >= l2 {
		if int32(l5) > 13 {
			l6 := l5<<4 + 980864
			l3 = float64(l0*26) + -169 - (float64(m.f64(l6, 0)*l0) + m.f64(l6, 8)) + l3
		}
		if l3 >= l2 {
			l2 = l3
			l4 = 985728
		}
	}
	return m.u16(l4+l5<<1, 0)
}

// f18: piece
func f18(m space, l0, l1 uint32, l2 float64) uint32 {
	l3 := l0
L1:
	for {
	L2:
		for {
			if l1 == 0 {
				break L1
			}
			l4 := l1 >> 1
			if m.f64(l3+l4<<3, 0) < l2 {
				l3 = l3 + l4<<3 + 8
				l1 = l1 - l4 - 1
			} else {
				l1 = l4
			}
			continue L2
		}
	}
	return (l3 - l0) >> 3
}

// f19: step
func f19(m space, l0, l1, l2, l3, l4, l5, l6 uint32) uint32 {
	var l48, l72, l88, l105, l124, l136 uint32
	var l35, l40, l49, l74, l106, l137 float64
	l7 := m.f64(l2, 96)
	l8 := b2i(l7 >= m.f64(0, 2816))
	if l8 != 0 {
		m.put(0, 2816, l7)
		m.put32(0, 2824, l0)
	}
	m.put(0, 2768, m.f64(0, 2768)+float64(m.u8(l2, 3)))
	m.put(0, 2776, m.f64(0, 2776)+m.f64(l2, 40))
	l11 := m.f64(l2, 104)
	l12 := b2i(l11 >= m.f64(0, 2880))
	if l12 != 0 {
		m.put(0, 2880, l11)
		m.put32(0, 2888, l0)
	}
	l13 := l3
	if l12 != 0 {
		m.put(0, 2896, float64(m.u8(l2, 11))+float64(m.u16(l13, 30)))
	}
	l16 := m.f64(l2, 112)
	l17 := b2i(l16 >= m.f64(0, 2944))
	if l17 != 0 {
		m.put(0, 2944, l16)
		m.put32(0, 2952, l0)
	}
	l18 := m.f64(l2, 120)
	l19 := b2i(l18 >= m.f64(0, 3008))
	if l19 != 0 {
		m.put(0, 3008, l18)
		m.put32(0, 3016, l0)
	}
	l20 := float64(m.u8(l2, 1))
	l22 := choose(l20 > 0, float64(m.u8(l13, 15)), 0)
	l24 := float64(m.u8(l13, 2))
	l25 := l4
	l27 := choose(-1+l20+l24 > 0, float64(m.u8(l25, 15)), 0)
	l29 := float64(m.u8(l25, 2))
	l30 := l5
	l32 := choose(-2+l20+l24+l29 > 0, float64(m.u8(l30, 15)), 0)
	l34 := float64(int32(l0))
	l36 := 1 + l34
	if l36 > 0 {
		l35 = float64(m.f64(0, 2768) / float64(int32(l0+1)) * l36)
	}
	l38 := 6.755399441055744e+15 + l35
	l38 = -6.755399441055744e+15 + l38
	if l17 != 0 {
		m.put(0, 2960, float64(m.u8(l2, 0))+float64(l22*256)+float64(l27*65536)+float64(l32*1.6777216e+07)-l38)
	}
	l41 := 1 + l34
	if l41 > 0 {
		l40 = float64(m.f64(0, 2776) / float64(int32(l0+1)) * l41)
	}
	l43 := 6.755399441055744e+15 + l40
	l43 = -6.755399441055744e+15 + l43
	if l19 != 0 {
		m.put(0, 3024, l43)
	}
	l44 := float64(m.u8(l2, 10))
	l46 := m.f64(0, 2960)
	l47 := float64((1 - l44) * -1.152921504606847e+18)
	if l47 > -5.764607523034235e+17 {
		l50 := -1.099511627777e+12 + float64(l44*1.099511627776e+12) + l38 + l46
		if l50 > 0 {
			l49 = float64((-1 + l38 + l46) * l50)
		}
		l52 := -1.099511627777e+12 + float64(l44*1.099511627776e+12) + l38 + l46
		l47 = l47 - l49
		l53 := float64(float64(choose(l52 > 0, l52, 0)*2) * 0.5)
		l54 := trunc(l53)
		if b2i(float64(l54) == l53)&b2i(l54 < 134217728)&b2i(-float64(l53*l53) == l47) != 0 {
			l48 = f13(m, 1026688, 40, l54)
		} else {
			m.put32(0, 2644, 1)
		}
	} else {
		if m.u32(0, 1026696) == 0 {
			l48 = 9681664
		}
	}
	if l48 != 0 {
		m.put32(l48, 0, l0+1)
	}
	l56 := chooseInt(l0 >= 1, l0-1, 0)
	if l48 != 0 {
		m.put(l48, 8, m.f64(l56&3<<3, 3456))
	}
	if l48 != 0 {
		m.put(l48, 16, m.f64(0, 2896))
	}
	l60 := m.u32(0, 2824)
	l62 := m.u16(m.u32(l60>>16<<2, 3840)+l60&65535<<3, 0)*320 + 15104
	if l48 != 0 {
		m.put(l48, 24, float64(m.u32(l62, 32)))
	}
	if l48 != 0 {
		m.put(l48, 32, float64(m.u8(l62, 16)))
	}
	l65 := f12(m, 1026688, 40, l38+l46)
	l66 := m.u32(l65, 0) - 1
	l67 := m.u32(l66>>16<<2, 3840) + l66&65535<<3
	l69 := float64(m.u8(l2, 6))
	l71 := float64((1 - l69) * -1.152921504606847e+18)
	l68 := m.u16(l67, 0)*320 + 15104
	if l71 > -5.764607523034235e+17 {
		l73 := m.f64(0, 3024)
		l75 := -1.099511627776e+12 + float64(l69*1.099511627776e+12) + l43 - l73
		if l75 > 0 {
			l74 = float64((l43 - l73) * l75)
		}
		l77 := -1.099511627776e+12 + float64(l69*1.099511627776e+12) + l43 - l73
		l71 = l71 - l74
		l78 := float64(float64(choose(l77 > 0, l77, 0)*2) * 0.5)
		l79 := trunc(l78)
		if b2i(float64(l79) == l78)&b2i(l79 < 134217728)&b2i(-float64(l78*l78) == l71) != 0 {
			l72 = f13(m, 9681728, 24, l79)
		} else {
			m.put32(0, 2644, 1)
		}
	} else {
		if m.u32(0, 9681736) == 0 {
			l72 = 18336704
		}
	}
	if l72 != 0 {
		m.put32(l72, 0, l0+1)
	}
	if l72 != 0 {
		m.put(l72, 8, 1+m.f64(l56&3<<3, 3488))
	}
	if l72 != 0 {
		m.put(l72, 16, m.f64(l56&3<<3, 3520))
	}
	l82 := float64(m.u8(l2, 7))
	l84 := choose(-1+l82+m.f64(l56&3<<3, 3552) > 0, 1, 0)
	l87 := float64((1 - l84) * -1.152921504606847e+18)
	if l87 > -5.764607523034235e+17 {
		l89 := m.f64(l56&3<<3, 3584)
		l91 := -1.099511627776e+12 + l89 + float64(l84*1.099511627776e+12)
		l93 := -1.099511627776e+12 + l89 + float64(l84*1.099511627776e+12)
		l87 = l87 - choose(l91 > 0, float64(l91*l89), 0)
		l94 := float64(float64(choose(l93 > 0, l93, 0)*2) * 0.5)
		l95 := trunc(l94)
		if b2i(float64(l95) == l94)&b2i(l95 < 134217728)&b2i(-float64(l94*l94) == l87) != 0 {
			l88 = f13(m, 18336768, 16, l95)
		} else {
			m.put32(0, 2644, 1)
		}
	} else {
		if m.u32(0, 18336776) == 0 {
			l88 = 26991744
		}
	}
	if l88 != 0 {
		m.put32(l88, 0, l0+1)
	}
	l96 := float64(m.u8(l2, 9))
	l98 := choose(-1+l82+m.f64(l56&3<<3, 3616) > 0, 1, 0)
	l102 := choose(l98 > 0, m.f64(l56&3<<3, 3648), 0)
	if l96 > 0 {
		l102 = l102 + (-1 + l38 + l46)
	}
	l104 := float64((1 - l96 - l98) * -1.152921504606847e+18)
	if l104 > -5.764607523034235e+17 {
		l107 := -1.099511627776e+12 + float64(l96*1.099511627776e+12) + float64(l98*1.099511627776e+12) + l102
		if l107 > 0 {
			l106 = float64(l102 * l107)
		}
		l109 := -1.099511627776e+12 + float64(l96*1.099511627776e+12) + float64(l98*1.099511627776e+12) + l102
		l104 = l104 - l106
		l110 := float64(float64(choose(l109 > 0, l109, 0)*2) * 0.5)
		l111 := trunc(l110)
		if b2i(float64(l111) == l110)&b2i(l111 < 134217728)&b2i(-float64(l110*l110) == l104) != 0 {
			l105 = f13(m, 26991808, 24, l111)
		} else {
			m.put32(0, 2644, 1)
		}
	} else {
		if m.u32(0, 26991816) == 0 {
			l105 = 35646784
		}
	}
	if l105 != 0 {
		m.put32(l105, 0, l0+1)
	}
	if l105 != 0 {
		l113 := choose(l98 > 0, m.f64(l56&3<<3, 3680), 0)
		l113 = choose(l96 > 0, l34, 0) + l113
		m.put(l105, 8, l113)
	}
	if l105 != 0 {
		m.put(l105, 16, l102)
	}
	m.put8(l1, 2, trunc(l22))
	m.put8(l1, 3, trunc(l27))
	m.put8(l1, 4, trunc(l32))
	if l88 != 0 {
		m.put(l88, 8, m.f64(l56&3<<3, 3712))
	}
	l118 := choose(-1+l20+l24 > 0, 1, 0)
	l118 = choose(-2+l20+l24+l29 > 0, 1, 0) + l118
	l118 = choose(-3+l20+l24+l29+float64(m.u8(l30, 2)) > 0, 1, 0) + l118
	m.put8(l1, 5, trunc(l118))
	l123 := m.f64(l2, 48)
	if l123 > -5.764607523034235e+17 {
		l126 := m.u32(0, 35646856)
		l125 := float64(m.u8(l2, 14))
		if l126 >= 512 {
			m.put32(0, 2644, 1)
		} else {
			l126 = l126 + 1
			m.put32(0, 35646856, l126)
			l124 = l126*24 + 35646912
			m.put(l124, 8, l125)
			m.put(l124, 16, l123)
		}
	} else {
		if m.u32(0, 35646856) == 0 {
			l124 = 35646912
		}
	}
	if l124 != 0 {
		m.put32(l124, 0, l0+1)
	}
	l127 := float64(m.u8(l2, 8))
	l129 := choose(-1+l82+m.f64(l56&3<<3, 3744) > 0, 1, 0)
	l133 := choose(l129 > 0, m.f64(l56&3<<3, 3776), 0)
	if l127 > 0 {
		l133 = l133 + (-1 + l38 + l46)
	}
	l135 := float64((1 - l127 - l129) * -1.152921504606847e+18)
	if l135 > -5.764607523034235e+17 {
		l138 := -1.099511627776e+12 + float64(l127*1.099511627776e+12) + float64(l129*1.099511627776e+12) + l133
		if l138 > 0 {
			l137 = float64(l133 * l138)
		}
		l140 := -1.099511627776e+12 + float64(l127*1.099511627776e+12) + float64(l129*1.099511627776e+12) + l133
		l135 = l135 - l137
		l141 := float64(float64(choose(l140 > 0, l140, 0)*2) * 0.5)
		l142 := trunc(l141)
		if b2i(float64(l142) == l141)&b2i(l142 < 134217728)&b2i(-float64(l141*l141) == l135) != 0 {
			l136 = f13(m, 35659264, 24, l142)
		} else {
			m.put32(0, 2644, 1)
		}
	} else {
		if m.u32(0, 35659272) == 0 {
			l136 = 44314240
		}
	}
	if l136 != 0 {
		m.put32(l136, 0, l0+1)
	}
	if l136 != 0 {
		l144 := choose(l129 > 0, m.f64(l56&3<<3, 3808), 0)
		l144 = choose(l127 > 0, l34, 0) + l144
		m.put(l136, 8, l144)
	}
	if l136 != 0 {
		m.put(l136, 16, l133)
	}
	return table[m.u16(l67, 0)](m, l0, l1, l2, l3, l4, l5, l6, l34, l20, l22, l27, l32, l118, l38, l43, l46, l65, l66, l68, l72, l105, l88, l136)
}

// f20: general
func f20(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19, l20, l21, l22 uint32) uint32 {
	var l109 uint32
	var l27, l33, l39, l48, l51, l62, l69, l96, l98, l100, l102, l108, l143, l155, l159, l164, l171, l178, l188, l196, l199, l203, l216, l226, l240, l245, l253, l257, l263, l268, l292, l294, l296, l298, l308, l312, l317, l326, l331, l334, l337, l338, l342, l346, l353, l358, l369, l379, l388, l404, l421, l423, l426, l429, l431, l437, l438, l441, l443, l445, l447, l449, l460, l461, l469, l472, l481, l512, l517, l524 float64
	l23 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l23+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l24 := m.f64(l16, 16)
	l26 := m.f64(l16, 8)
	if float64(m.u8(l18, 204)) > 0 {
		l27 = l26 - l24
	}
	m.put(l0&3<<3, 3520, l24+l27)
	m.put(l0&3<<3, 3552, float64(m.u8(l18, 129)))
	l29 := m.f64(0, 3024)
	l30 := float64(m.u8(l18, 130))
	l31 := float64(m.u8(l18, 131))
	l32 := f12(m, 9681728, 24, l14-l29)
	if l30 > 0 {
		l33 = l26 - l24
	}
	if l31 > 0 {
		l33 = l33 + (-4096 + m.f64(l32, 16))
	}
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l29*-4096)+l24+l33)
	m.put(l0&3<<3, 3616, float64(m.u8(l18, 139)))
	l36 := float64(m.u8(l18, 137))
	l38 := float64(m.u8(l18, 136))
	if float64(m.u8(l18, 135)) > 0 {
		l39 = l26
	}
	if l38 > 0 {
		l39 = l39 + (4096 + float64(l14*4096) + float64(l29*-4096))
	}
	m.put(l0&3<<3, 3648, float64(l36*4096)+l39)
	l40 := float64(m.u8(l18, 138))
	l42 := f12(m, 18336768, 16, 4096+float64(l14*4096)+float64(l29*-4096)+l24+m.f64(l18, 216))
	l43 := m.u32(l42, 0) - 1
	l46 := float64(m.u8(m.u16(m.u32(l43>>16<<2, 3840)+l43&65535<<3, 0)*320+15104, 17))
	l47 := float64(int32(l43))
	if -1+l40+l46 > 0 {
		l48 = -1 - l7 + l47
	}
	m.put(l0&3<<3, 3680, 1+l7+l48)
	l50 := float64(m.u8(l18, 133))
	if float64(m.u8(l18, 132)) > 0 {
		l51 = -2 - l7 + float64(int32(l17))
	}
	l51 = choose(l50 > 0, -1-l7, 0) + l51
	if -1+l40+l46 > 0 {
		l51 = l51 + (-1 - l7 + l47)
	}
	l54 := f12(m, 26991808, 24, float64(l36*4096)+l39)
	l60 := m.f64(l54, 8)
	l61 := float64(float64(m.u8(l18, 134))*-1.099511627776e+12) - float64(int32(m.u32(l32, 0)-1)) + l60
	l61 = flag(l61 > -1.099511627777e+12)
	if -2+l50+flag(float64(l36*-4096)-l39+m.f64(l54, 16) == math.Copysign(0, -1))+l61 > 0 {
		l62 = l60
	}
	m.put(l0&3<<3, 3712, 1+l7+l51+l62)
	l63 := float64(m.u8(l18, 194))
	m.put(l0&3<<3, 3744, l63)
	l64 := float64(m.u8(l18, 196))
	l67 := m.f64(l16, 32)
	l68 := float64(m.u8(l18, 209))
	l65 := float64(m.u8(l18, 188))
	l66 := float64(m.u8(l18, 189))
	if l68 > 0 {
		l69 = 16 + l26 - l67
	}
	l70 := f12(m, 26991808, 24, l67+l69)
	l73 := m.f64(l70, 8)
	l74 := trunc(l73)
	if b2i(float64(l74) != l73)|b2i(l74 > l0) != 0 {
		l74 = f15(m, l73, 1, l0)
	}
	l75 := l74
	l76 := m.u32(l75>>16<<2, 3840) + l75&65535<<3
	t1 := float64(m.u8(m.u16(l76, 0)*320+15104, 0)) + float64(float64(m.u8(l76, 2))*256) + float64(float64(m.u8(l76, 3))*65536) + float64(float64(m.u8(l76, 4))*1.6777216e+07)
	l78 := t1
	l79 := m.f64(l42, 8)
	l81 := l79
	l82 := trunc(l81)
	if b2i(float64(l82) != l81)|b2i(l82 > l0) != 0 {
		l82 = f15(m, l81, 1, l0)
	}
	l83 := l82
	l84 := m.u32(l83>>16<<2, 3840) + l83&65535<<3
	l85 := m.u16(l84, 0)*320 + 15104
	l86 := float64(m.u8(l85, 0)) + float64(float64(m.u8(l84, 2))*256)
	l87 := float64(m.u8(l85, 18)) + float64(m.u8(l84, 3)) + float64(float64(m.u8(l84, 4))*256)
	l88 := l26 + float64(l65*1.099511627776e+12) + l66 + float64(l78*-65536) + l86 + float64(l87*65536)
	l88 = flag(l88 > 1.099511627776e+12)
	l89 := float64(l68*1.099511627776e+12) - l78 + l86 + float64(l87*65536)
	l89 = flag(l89 > 1.099511627775e+12)
	l90 := float64(m.u8(l18, 212))
	l91 := float64(m.u8(l18, 204))
	l92 := float64(l90*1.099511627776e+12) + float64(l91*1.099511627776e+12) + l86 + float64(l87*65536)
	l92 = flag(l92 > 1.099511758847e+12)
	l93 := float64(m.u8(l18, 187))
	l94 := float64(m.u8(l18, 188))
	l95 := l26 + float64(l93*1.099511627776e+12) + float64(l94*-1.099511627776e+12) + l86 + float64(l87*65536)
	l95 = flag(l95 > 1.099891252835e+12)
	if l93 > 0 {
		l96 = l26 + l86 + float64(l87*65536)
	}
	if l94 > 0 {
		l96 = l96 + m.f64(l16, 24)
	}
	if l68 > 0 {
		l96 = l96 + (2.69484032e+08 + float64(l26*1.048576e+06) + float64(l86*4) + float64(l87*262144))
	}
	if l90 > 0 {
		l96 = l96 + (2.68435456e+08 + float64(l86*8) + float64(l87*524288))
	}
	if l91 > 0 {
		l96 = l96 + (2.6843546e+08 + float64(l86*8) + float64(l87*524288))
	}
	if 1-l88-l89-l92-l95 > 0 {
		l98 = float64(l96 * 0.25)
	}
	l98 = -0.375 + l98
	l99 := 6.755399441055744e+15 + l98
	l99 = -6.755399441055744e+15 + l99
	if l63 > 0 {
		l100 = l64 + l99
	}
	m.put(l0&3<<3, 3776, l100)
	l101 := float64(m.u8(l18, 195))
	if 1-l88-l89-l92-l95 > 0 {
		l102 = l96
	}
	l104 := l101 - l88 - l89 - l102 + float64(l99*4)
	l103 := choose(l104 > 0, l104, 0)
	l106 := f12(m, 18336768, 16, 4096+float64(l14*4096)+float64(l29*-4096)+l24+m.f64(l18, 224))
	l107 := m.f64(l106, 8)
	if l103 > 0 {
		l108 = -1 - l7 + l107
	}
	m.put(l0&3<<3, 3808, 1+l7+l108)
	if l6 != 0 {
		l110 := float64(m.u8(l18, 140))
		l111 := float64(m.u8(l18, 164))
		l112 := float64(m.u8(l18, 205))
		l113 := l14 - l29
		l113 = flag(l113 > 15999)
		l115 := choose(-1+l113+float64(m.u8(l18, 203)) > 0, 1, 0)
		l117 := choose(-1+l40+l46 > 0, 1, 0)
		l119 := float64(m.u8(l18, 175))
		l121 := l107
		l122 := trunc(l121)
		if b2i(float64(l122) != l121)|b2i(l122 > l0) != 0 {
			l122 = f15(m, l121, 1, l0)
		}
		l123 := l122
		l124 := m.u32(l123>>16<<2, 3840) + l123&65535<<3
		l125 := m.u16(l124, 0)*320 + 15104
		l126 := float64(m.u8(l125, 0)) + float64(float64(m.u8(l124, 2))*256)
		l127 := float64(m.u8(l125, 18)) + float64(m.u8(l124, 3)) + float64(float64(m.u8(l124, 4))*256)
		l128 := choose(l119-l126+float64(l127*-65536) > 0, 1, 0)
		l131 := l86 + float64(l87*65536)
		l131 = flag(l131 > math.Copysign(0, -1))
		l133 := choose(float64(m.u8(l18, 199))-l131 > 0, 1, 0)
		l133 = choose(-1+float64(m.u8(l18, 200))+l131 > 0, 1, 0) + l133
		l137 := float64(m.u8(l18, 163))
		l138 := float64(l137*65536) + l87
		l138 = flag(l138 > 98303)
		l139 := float64(l137*65536) + l127
		l139 = flag(l139 > 98303)
		l140 := choose(-1+l138+l139 > 0, 1, 0)
		l142 := float64(m.u8(l18, 176))
		l136 := float64(m.u8(l18, 179))
		if l142 > 0 {
			l143 = l86 + float64(l87*65536)
		}
		l145 := f12(m, 18336768, 16, 4096+float64(l14*4096)+float64(l29*-4096)+l24+m.f64(l18, 232))
		l148 := m.f64(l145, 8)
		l149 := trunc(l148)
		if b2i(float64(l149) != l148)|b2i(l149 > l0) != 0 {
			l149 = f15(m, l148, 1, l0)
		}
		l150 := l149
		l151 := m.u32(l150>>16<<2, 3840) + l150&65535<<3
		l152 := m.u16(l151, 0)*320 + 15104
		l153 := float64(m.u8(l152, 0)) + float64(float64(m.u8(l151, 2))*256)
		l154 := float64(m.u8(l152, 18)) + float64(m.u8(l151, 3)) + float64(float64(m.u8(l151, 4))*256)
		if l119 > 0 {
			l155 = l126 + float64(l127*65536)
		}
		if l142 > 0 {
			l155 = l155 + (l153 + float64(l154*65536))
		}
		if -1+l119+l139 > 0 {
			l155 = l155 + (4.294967296e+09 + float64(l126*-2) + float64(l127*-131072))
		}
		l155 = choose(1-l119-l142 > 0, 4.294967296e+09, 0) + l155
		l155 = choose(l119-l126+float64(l127*-65536) > 0, 4.294967296e+09, 0) + l155
		l155 = choose(l142-l153+float64(l154*-65536) > 0, 4.294967296e+09, 0) + l155
		if l119 > 0 {
			l159 = float64(l86*5.960464477539063e-08) + float64(l87*0.00390625)
		}
		if l142 > 0 {
			l159 = l159 + (float64(l126*5.960464477539063e-08) + float64(l127*0.00390625))
		}
		if -1+l119+l138 > 0 {
			l159 = l159 + (256 + float64(l86*-1.1920928955078125e-07) + float64(l87*-0.0078125))
		}
		l159 = -0.4999999701976776 + l159
		l160 := 6.755399441055744e+15 + l159
		l160 = -6.755399441055744e+15 + l160
		l161 := f15(m, 0.5+float64(l143*256)+float64(l155*-0.5)+l160, l155, l0)
		l163 := float64(int32(l161))
		if l119 > 0 {
			l164 = float64(l86*1.52587890625e-05) + l87
		}
		if l142 > 0 {
			l164 = l164 + (float64(l126*1.52587890625e-05) + l127)
		}
		if -1+l119+l138 > 0 {
			l164 = l164 + (65536 + float64(l86*-3.0517578125e-05) + float64(l87*-2))
		}
		l164 = -0.49999237060546875 + l164
		l165 := 6.755399441055744e+15 + l164
		l165 = -6.755399441055744e+15 + l165
		l166 := float64(l143*256) + l160
		l167 := l163
		if l167 > 0 {
			l166 = l166 + float64(-l155*l167)
		}
		l168 := f15(m, 0.5+float64(l155*-0.5)+l165+float64(l160*-256)+float64(l166*256), l155, l0)
		l170 := float64(int32(l168))
		if l119 > 0 {
			l171 = float64(l86*0.00390625) + float64(l87*256)
		}
		if l142 > 0 {
			l171 = l171 + (float64(l126*0.00390625) + float64(l127*256))
		}
		if -1+l119+l138 > 0 {
			l171 = l171 + (1.6777216e+07 + float64(l86*-0.0078125) + float64(l87*-512))
		}
		l171 = -0.498046875 + l171
		l172 := 6.755399441055744e+15 + l171
		l172 = -6.755399441055744e+15 + l172
		l173 := l165 + float64(l160*-256) + float64(l166*256)
		l174 := l170
		if l174 > 0 {
			l173 = l173 + float64(-l155*l174)
		}
		l175 := f15(m, 0.5+float64(l155*-0.5)+l172+float64(l165*-256)+float64(l173*256), l155, l0)
		l177 := float64(int32(l175))
		if l119 > 0 {
			l178 = l86 + float64(l87*65536)
		}
		if l142 > 0 {
			l178 = l178 + (l126 + float64(l127*65536))
		}
		if -1+l119+l138 > 0 {
			l178 = l178 + (4.294967296e+09 + float64(l86*-2) + float64(l87*-131072))
		}
		l179 := l172 + float64(l165*-256) + float64(l173*256)
		l180 := l177
		if l180 > 0 {
			l179 = l179 + float64(-l155*l180)
		}
		l181 := f15(m, 0.5+float64(l155*-0.5)+l178+float64(l172*-256)+float64(l179*256), l155, l0)
		l183 := float64(int32(l181))
		l184 := float64(l163*1.6777216e+07) + float64(l170*65536) + float64(l177*256) + l183
		l184 = flag(l184 > 2.147483647e+09)
		l186 := -1 + l136 - l138 - l139 - l128 + float64(l140*2) + l184
		l185 := choose(l186 > 0, l186, 0)
		l187 := float64(m.u8(l2, 2))
		if l187 > 0 {
			l188 = l8 + l12
		}
		l189 := float64(m.u8(l18, 165))
		l190 := float64(m.u8(l85, 1)) + float64(m.u8(l84, 5))
		l191 := float64(m.u8(l125, 1)) + float64(m.u8(l124, 5))
		l193 := l190 - l191
		l192 := choose(l193 > 0, l193, 0)
		l194 := float64(m.u8(l18, 166))
		l195 := float64(m.u8(l18, 167))
		if l189 > 0 {
			l196 = l190 - l192
		}
		if l194 > 0 {
			l196 = l196 + (l191 + l192)
		}
		if l195 > 0 {
			l196 = l196 + (l191 + l192)
		}
		l196 = choose(l111 > 0, -1, 0) + l196
		l198 := float64(m.u8(l18, 146))
		l200 := -65536 + float64(l198*65536) + l126
		if l200 > 0 {
			l199 = float64((l86 + float64(l87*65536)) * l200)
		}
		l201 := -65536 + float64(l198*65536) + l127
		if l201 > 0 {
			l199 = l199 + float64(float64(l86*65536)*l201)
		}
		l202 := float64(m.u8(l18, 149))
		l204 := -65536 + float64(l202*65536) + l127
		if l204 > 0 {
			l203 = float64(l87 * l204)
		}
		l206 := f12(m, 18336768, 16, 4096+float64(l14*4096)+float64(l29*-4096)+l24+float64(m.u8(l18, 128)))
		l209 := m.f64(l206, 8)
		l210 := trunc(l209)
		if b2i(float64(l210) != l209)|b2i(l210 > l0) != 0 {
			l210 = f15(m, l209, 1, l0)
		}
		l211 := l210
		l212 := m.u32(l211>>16<<2, 3840) + l211&65535<<3
		l213 := m.u16(l212, 0)*320 + 15104
		l214 := float64(m.u8(l213, 0)) + float64(float64(m.u8(l212, 2))*256)
		l215 := float64(m.u8(l213, 18)) + float64(m.u8(l212, 3)) + float64(float64(m.u8(l212, 4))*256)
		l217 := -65536 + float64(l202*65536) + l214
		if l217 > 0 {
			l216 = float64((l86 + float64(l87*65536)) * l217)
		}
		l218 := -65536 + float64(l202*65536) + l215
		if l218 > 0 {
			l216 = l216 + float64(float64(l86*65536)*l218)
		}
		l219 := -65536 + float64(l202*65536) + l126
		if l219 > 0 {
			l216 = l216 + float64((l153+float64(l154*65536))*l219)
		}
		l220 := -65536 + float64(l202*65536) + l127
		if l220 > 0 {
			l216 = l216 + float64(float64(l153*65536)*l220)
		}
		l222 := float64(m.u8(l18, 144))
		l223 := float64(m.u8(l18, 145))
		l224 := float64(m.u8(l18, 147))
		l225 := float64(m.u8(l18, 148))
		if float64(m.u8(l18, 143)) > 0 {
			l226 = l86 + float64(l87*65536)
		}
		if l222 > 0 {
			l226 = l226 + (l126 + float64(l127*65536))
		}
		if l223 > 0 {
			l226 = l226 + (-l126 + float64(l127*-65536))
		}
		if l224 > 0 {
			l227 := l153 + float64(l154*65536) + l214 + float64(l215*65536)
			l227 = flag(l227 > 4.294967295e+09)
			l226 = l226 + l227
		}
		if l225 > 0 {
			l228 := -l153 + float64(l154*-65536) + l214 + float64(l215*65536)
			l228 = flag(l228 > math.Copysign(0, -1))
			l226 = l226 + -l228
		}
		l229 := float64(-0.4999999998835847)
		l230 := -65536 + float64(l202*65536) + l126
		if l230 > 0 {
			l229 = l229 + float64((float64(l86*2.3283064365386963e-10)+float64(l87*1.52587890625e-05))*l230)
		}
		l231 := -65536 + float64(l202*65536) + l127
		if l231 > 0 {
			l229 = l229 + float64(float64(l86*1.52587890625e-05)*l231)
		}
		l232 := 6.755399441055744e+15 + l229
		l232 = -6.755399441055744e+15 + l232
		l233 := float64(m.u8(l18, 185))
		l234 := float64(m.u8(l85, 0))
		l235 := float64(m.u8(l18, 186))
		l236 := l234
		l236 = flag(l236 > 127)
		l237 := l86
		l237 = flag(l237 > 32767)
		l239 := l87
		l239 = flag(l239 > 32767)
		l238 := float64(m.u8(l18, 162))
		if l233 > 0 {
			l240 = l234
		}
		if l235 > 0 {
			l240 = l240 + l86
		}
		l240 = choose(-1+l233+l236 > 0, 4.29496704e+09, 0) + l240
		l240 = choose(-1+l235+l237 > 0, 4.29490176e+09, 0) + l240
		l240 = choose(-1+l238+l239 > 0, 4.294967295e+09, 0) + l240
		if float64(m.u8(l18, 180)) > 0 {
			l246 := f14(m, 35646848, 24, l86+float64(l87*65536))
			l247 := m.u32(l246, 0) - 1
			l245 = 32 - float64(m.u8(m.u16(m.u32(l247>>16<<2, 3840)+l247&65535<<3, 0)*320+15104, 14))
		}
		l251 := float64(m.u8(l18, 181))
		l252 := l86 + float64(l87*65536)
		l252 = flag(l252 > 31)
		if l251 > 0 {
			l253 = l86 + float64(l87*65536)
		}
		if -1+l251+l252 > 0 {
			l253 = l253 + (l126 + float64(l127*65536))
		}
		l255 := float64(m.u8(l18, 202))
		l256 := float64(m.u8(l18, 201))
		if float64(m.u8(l18, 198)) > 0 {
			l257 = l26
		}
		if l255 > 0 {
			l257 = l257 + m.f64(l32, 8)
		}
		if l256 > 0 {
			l260 := -l26 + l86 + float64(l87*65536)
			l257 = l257 + (1 + l13 + l15 + l86 + float64(l87*65536) - choose(l260 > 0, l260, 0))
		}
		l261 := float64(m.u8(l18, 206))
		l262 := l153 + float64(l154*65536)
		l262 = flag(l262 > math.Copysign(0, -1))
		if -1+l261+l262 > 0 {
			l263 = l86 + float64(l87*65536)
		}
		if l261-l262 > 0 {
			l263 = l263 + (l126 + float64(l127*65536))
		}
		l264 := float64(m.u8(l18, 207))
		l265 := -l26 + l78 + l86 + float64(l87*65536)
		l265 = flag(l265 > math.Copysign(0, -1))
		l266 := float64(m.u8(l18, 208))
		l267 := l86 + float64(l87*65536)
		l267 = flag(l267 > 4.294967294e+09)
		if l264-l265 > 0 {
			l268 = l78
		}
		l268 = choose(-1+l264+l265 > 0, 4.294967295e+09, 0) + l268
		if l266-l267 > 0 {
			l268 = l268 + (l86 + float64(l87*65536) + l126 + float64(l127*65536))
		}
		if -1+l266+l267 > 0 {
			l268 = l268 + l78
		}
		l271 := l190
		l271 = flag(l271 > 1)
		l273 := -1 + l79
		l274 := trunc(l273)
		l270 := float64(m.u8(l18, 184))
		if b2i(float64(l274) != l273)|b2i(l274 > l0) != 0 {
			l274 = f15(m, l273, 1, l0)
		}
		l275 := l274
		l277 := m.u16(m.u32(l275>>16<<2, 3840)+l275&65535<<3, 0)*320 + 15104
		l278 := l190
		l278 = flag(l278 > 2)
		l280 := -2 + l79
		l281 := trunc(l280)
		if b2i(float64(l281) != l280)|b2i(l281 > l0) != 0 {
			l281 = f15(m, l280, 1, l0)
		}
		l282 := l281
		l284 := m.u16(m.u32(l282>>16<<2, 3840)+l282&65535<<3, 0)*320 + 15104
		l285 := l190
		l285 = flag(l285 > 3)
		l287 := -3 + l79
		l288 := trunc(l287)
		if b2i(float64(l288) != l287)|b2i(l288 > l0) != 0 {
			l288 = f15(m, l287, 1, l0)
		}
		l289 := l288
		l291 := m.u16(m.u32(l289>>16<<2, 3840)+l289&65535<<3, 0)*320 + 15104
		if l270 > 0 {
			l293 := float64(m.u8(l85, 20))
			if l271 > 0 {
				l294 = float64(m.u8(l277, 20))
			}
			if l278 > 0 {
				l296 = float64(m.u8(l284, 20))
			}
			if l285 > 0 {
				l298 = float64(m.u8(l291, 20))
			}
			l292 = l293 + l294 + l296 + l298
		}
		l303 := choose(-1+float64(m.u8(l18, 153))+float64(m.u8(l125, 19)) > 0, 1, 0)
		l300 := float64(m.u8(l18, 154))
		l306 := float64(m.u8(l18, 152))
		l307 := float64(m.u8(l18, 151))
		if float64(m.u8(l18, 150)) > 0 {
			l308 = m.f64(l125, 56)
		}
		if l306 > 0 {
			l308 = l308 + m.f64(l125, 72)
		}
		if l307 > 0 {
			l308 = l308 + m.f64(l125, 64)
		}
		l313 := l308
		if l313 > 0 {
			l312 = float64((0.5 + l86 + float64(l87*65536) + float64(l138*-4.294967296e+09)) * l313)
		}
		l312 = -0.5 + l312
		l314 := 6.755399441055744e+15 + l312
		l314 = -6.755399441055744e+15 + l314
		l318 := l308
		l315 := float64(m.u8(l18, 155))
		l316 := float64(m.u8(l18, 156))
		if l318 > 0 {
			l317 = float64((0.5 + l153 + float64(l154*65536)) * l318)
		}
		l317 = -0.5 + l317
		l319 := 6.755399441055744e+15 + l317
		l319 = -6.755399441055744e+15 + l319
		l320 := float64(m.u8(l18, 157))
		l321 := float64(m.u8(l18, 158))
		l322 := float64(m.u8(l18, 159))
		l323 := float64(m.u8(l18, 159))
		l324 := float64(m.u8(l18, 160))
		l325 := float64(m.u8(l18, 161))
		if l300-l303 > 0 {
			l326 = l314
		}
		if l315-l303 > 0 {
			l326 = l326 + (2.147483648e+09 + float64(l308*-2.147483648e+09) + float64(l312*4.294967296e+09) + float64(l314*-4.294967296e+09))
		}
		if l316-l303 > 0 {
			l326 = l326 + l319
		}
		if l320-l303 > 0 {
			l326 = l326 + (2.147483648e+09 + float64(l308*-2.147483648e+09) + float64(l317*4.294967296e+09) + float64(l319*-4.294967296e+09))
		}
		if -1+l321+l303 > 0 {
			l326 = l326 + l314
		}
		if -1+l322+l303 > 0 {
			l326 = l326 + (2.147483648e+09 + float64(l308*-2.147483648e+09) + float64(l312*4.294967296e+09) + float64(l314*-4.294967296e+09))
		}
		if -1+l323+l303 > 0 {
			l326 = l326 + l319
		}
		if -1+l324+l303 > 0 {
			l326 = l326 + (2.147483648e+09 + float64(l308*-2.147483648e+09) + float64(l317*4.294967296e+09) + float64(l319*-4.294967296e+09))
		}
		if -1+l325+l303 > 0 {
			l326 = l326 + -l138
		}
		l327 := float64(m.u8(l18, 183))
		l328 := float64(m.u8(l85, 21))
		l329 := float64(m.u8(l18, 182))
		l330 := l328
		l330 = flag(l330 > 7)
		if l271 > 0 {
			l331 = -8 + float64(m.u8(l277, 21))
		}
		l333 := l331
		l333 = flag(l333 > -1)
		if l278 > 0 {
			l334 = -8 + float64(m.u8(l284, 21))
		}
		l336 := l334
		l336 = flag(l336 > -1)
		if l327 > 0 {
			l337 = l328
		}
		if -2+l329+l327+l330 > 0 {
			l337 = l337 + (8 + l331)
		}
		if -3+l329+l327+l330+l333 > 0 {
			l337 = l337 + (8 + l334)
		}
		if -4+l329+l327+l330+l333+l336 > 0 {
			if l285 > 0 {
				l338 = -8 + float64(m.u8(l291, 21))
			}
			l337 = l337 + (8 + l338)
		}
		l340 := float64(m.u8(l18, 172))
		if float64(m.u8(l18, 171)) > 0 {
			l342 = l153 + float64(l154*65536) - l214 + float64(l215*-65536)
		}
		l343 := float64(m.u8(l18, 168))
		l344 := float64(m.u8(l18, 169))
		l345 := float64(m.u8(l18, 170))
		if l343 > 0 {
			l346 = l86 + float64(l87*65536)
		}
		if l344 > 0 {
			l346 = l346 + (-l126 + float64(l127*-65536))
		}
		if l345 > 0 {
			l346 = l346 + (l126 + float64(l127*65536))
		}
		if l343 > 0 {
			l346 = l346 + (float64(l138*-4.294967296e+09) + float64(l139*4.294967296e+09))
		}
		l347 := l346
		l347 = flag(l347 > math.Copysign(0, -1))
		l348 := -l346
		l348 = flag(l348 > math.Copysign(0, -1))
		l349 := -l342 + float64(l347*-8.589934592e+09) + float64(l348*8.589934592e+09)
		l349 = flag(l349 > math.Copysign(0, -1))
		l351 := l342 + float64(l347*8.589934592e+09) + float64(l348*-8.589934592e+09)
		l351 = flag(l351 > math.Copysign(0, -1))
		l350 := float64(m.u8(l18, 173))
		l352 := float64(m.u8(l18, 174))
		if l340 > 0 {
			l353 = l349
		}
		if l350 > 0 {
			l353 = l353 + l351
		}
		if l352 > 0 {
			l353 = l353 + (1 - l349 - l351)
		}
		l354 := float64(m.u8(l18, 177))
		l355 := float64(m.u8(l18, 178))
		l356 := l178 + float64(l172*-256) + float64(l179*256)
		l357 := l183
		if l357 > 0 {
			l356 = l356 + float64(-l155*l357)
		}
		l359 := l354 - l138 - l139 + float64(l140*2)
		if l359 > 0 {
			l358 = float64((float64(l163*1.6777216e+07) + float64(l170*65536) + float64(l177*256) + l183) * l359)
		}
		l360 := -1 + l354 + l138 + l139 + float64(l140*-2)
		if l360 > 0 {
			l358 = l358 + float64((float64(l163*-1.6777216e+07)+float64(l170*-65536)+float64(l177*-256)-l183)*l360)
		}
		if l355-l138 > 0 {
			l358 = l358 + l356
		}
		if -1+l355+l138 > 0 {
			l358 = l358 + -l356
		}
		t2 := -0.4999999998835847 + float64(l199*2.3283064365386963e-10) + float64(l203*2.3283064365386963e-10) + float64(l216*2.3283064365386963e-10) + float64(l226*2.3283064365386963e-10)
		l362 := 6.755399441055744e+15 + (t2 + float64(l232*2.3283064365386963e-10) + float64(l326*2.3283064365386963e-10) + float64(l358*2.3283064365386963e-10))
		l362 = -6.755399441055744e+15 + l362
		l365 := float64(m.u8(l18, 192)) - l102 + float64(l99*4)
		l364 := choose(l365 > 0, l365, 0)
		l366 := f12(m, 35659264, 24, l99)
		if flag(-l99+m.f64(l366, 16) == math.Copysign(0, -1)) > 0 {
			l369 = m.f64(l366, 8)
		}
		l372 := l369
		l373 := trunc(l372)
		if b2i(float64(l373) != l372)|b2i(l373 > l0) != 0 {
			l373 = f15(m, l372, 1, l0)
		}
		l374 := l373
		l375 := m.u32(l374>>16<<2, 3840) + l374&65535<<3
		t3 := float64(m.u8(m.u16(l375, 0)*320+15104, 0)) + float64(float64(m.u8(l375, 2))*256) + float64(float64(m.u8(l375, 3))*65536) + float64(float64(m.u8(l375, 4))*1.6777216e+07)
		l377 := t3
		l378 := float64(m.u8(l18, 210))
		if l364 > 0 {
			l379 = l377
		}
		if l378 > 0 {
			l379 = l379 + l377
		}
		if l91 > 0 {
			l379 = l379 + l377
		}
		l382 := l102 + float64(l99*-4)
		l383 := trunc(l382)
		l380 := float64(m.u8(l18, 191))
		if b2i(float64(l383) != l382)|b2i(l383 > l0) != 0 {
			l383 = f15(m, l382, 1, l0)
		}
		l384 := l383
		l386 := m.u16(m.u32(l384>>16<<2, 3840)+l384&65535<<3, 0)*320 + 15104
		l389 := m.f64(l386, 80)
		if l389 > 0 {
			l388 = float64((0.5 + l377) * l389)
		}
		l388 = -0.5 + l388
		l390 := 6.755399441055744e+15 + l388
		l390 = -6.755399441055744e+15 + l390
		l391 := float64(m.u8(l18, 190))
		l393 := -4 + l391 + l102 + float64(l99*-4)
		l392 := choose(l393 > 0, l393, 0)
		l395 := l391 - l392
		l396 := trunc(l395)
		if b2i(float64(l396) != l395)|b2i(l396 > l0) != 0 {
			l396 = f15(m, l395, 1, l0)
		}
		l397 := l396
		l399 := m.u16(m.u32(l397>>16<<2, 3840)+l397&65535<<3, 0)*320 + 15104
		l400 := m.f64(l399, 88)
		l401 := f12(m, 35659264, 24, 1+l99)
		if flag(-l99+m.f64(l401, 16) == 1) > 0 {
			l404 = m.f64(l401, 8)
		}
		l407 := l404
		l408 := trunc(l407)
		if b2i(float64(l408) != l407)|b2i(l408 > l0) != 0 {
			l408 = f15(m, l407, 1, l0)
		}
		l409 := l408
		l410 := m.u32(l409>>16<<2, 3840) + l409&65535<<3
		t4 := float64(m.u8(m.u16(l410, 0)*320+15104, 0)) + float64(float64(m.u8(l410, 2))*256) + float64(float64(m.u8(l410, 3))*65536) + float64(float64(m.u8(l410, 4))*1.6777216e+07)
		l412 := t4
		l414 := l392
		l415 := trunc(l414)
		if b2i(float64(l415) != l414)|b2i(l415 > l0) != 0 {
			l415 = f15(m, l414, 1, l0)
		}
		l416 := l415
		l418 := m.u16(m.u32(l416>>16<<2, 3840)+l416&65535<<3, 0)*320 + 15104
		l419 := m.f64(l418, 88)
		l420 := m.f64(l418, 80)
		l422 := l419
		if l422 > 0 {
			l424 := l420
			if l424 > 0 {
				l423 = float64((0.5 + l412) * l424)
			}
			l423 = -0.5 + l423
			l425 := 6.755399441055744e+15 + l423
			l425 = -6.755399441055744e+15 + l425
			l421 = float64(l425 * l422)
		}
		l427 := l400
		if l427 > 0 {
			l426 = float64((l412 - l421) * l427)
		}
		l428 := m.f64(l399, 80)
		l430 := l400
		if l430 > 0 {
			l432 := l428
			if l432 > 0 {
				l431 = float64((0.5 + l390) * l432)
			}
			l431 = -0.5 + l431
			l433 := 6.755399441055744e+15 + l431
			l433 = -6.755399441055744e+15 + l433
			l429 = float64(l433 * l430)
		}
		l435 := float64(m.u16(l18, 214))
		l436 := -l435 + l390 + l426 - l429
		l436 = flag(l436 > -1)
		l434 := float64(m.u8(l18, 193))
		if l380-l364 > 0 {
			l437 = l390 + l426 - l429
		}
		if -1+l434+l436 > 0 {
			l437 = l437 + (4.294967296e+09 + float64(l435*-2))
		}
		l439 := l428
		if l439 > 0 {
			l438 = float64((0.5 + l126 + float64(l127*65536)) * l439)
		}
		l438 = -0.5 + l438
		l440 := 6.755399441055744e+15 + l438
		l440 = -6.755399441055744e+15 + l440
		if l63-l64-l103 > 0 {
			l444 := m.f64(l386, 88)
			if l444 > 0 {
				l446 := l400
				if l446 > 0 {
					l445 = float64(l440 * l446)
				}
				l443 = float64((l126 + float64(l127*65536) - l445 - l390 + l429) * l444)
			}
			l441 = l377 + l443
		}
		if l64 > 0 {
			l448 := l419
			if l448 > 0 {
				l450 := l420
				if l450 > 0 {
					l449 = float64((0.5 + l440) * l450)
				}
				l449 = -0.5 + l449
				l451 := 6.755399441055744e+15 + l449
				l451 = -6.755399441055744e+15 + l451
				l447 = float64(l451 * l448)
			}
			l441 = l441 + (l440 - l447 + l421)
		}
		t5 := -255 + l199 + l203 + l216 + l226 + l232 + l240 + l245 + l253 + l257 + l263 + l268 + l292 + l326 + l337 + l353 + l358 + float64(l362*-4.294967296e+09) + l379 + l437
		l453 := t5 + l441
		l452 := choose(l453 > 0, l453, 0)
		t6 := -256 + l199 + l203 + l216 + l226 + l232 + l240 + l245 + l253 + l257 + l263 + l268 + l292 + l326 + l337 + l353 + l358 + float64(l362*-4.294967296e+09) + l379 + l437
		l454 := t6 + l441
		l452 = choose(l454 > 0, float64(l454*-1), 0) + l452
		t7 := -65535 + l199 + l203 + l216 + l226 + l232 + l240 + l245 + l253 + l257 + l263 + l268 + l292 + l326 + l337 + l353 + l358 + float64(l362*-4.294967296e+09) + l379 + l437
		l455 := t7 + l441
		l452 = choose(l455 > 0, l455, 0) + l452
		t8 := -65536 + l199 + l203 + l216 + l226 + l232 + l240 + l245 + l253 + l257 + l263 + l268 + l292 + l326 + l337 + l353 + l358 + float64(l362*-4.294967296e+09) + l379 + l437
		l456 := t8 + l441
		l452 = choose(l456 > 0, float64(l456*-1), 0) + l452
		t9 := -1.6777215e+07 + l199 + l203 + l216 + l226 + l232 + l240 + l245 + l253 + l257 + l263 + l268 + l292 + l326 + l337 + l353 + l358 + float64(l362*-4.294967296e+09)
		l457 := t9 + l379 + l437 + l441
		l452 = choose(l457 > 0, l457, 0) + l452
		t10 := -1.6777216e+07 + l199 + l203 + l216 + l226 + l232 + l240 + l245 + l253 + l257 + l263 + l268 + l292 + l326 + l337 + l353 + l358 + float64(l362*-4.294967296e+09)
		l458 := t10 + l379 + l437 + l441
		l452 = choose(l458 > 0, float64(l458*-1), 0) + l452
		l459 := float64(m.u8(l18, 197))
		if 1-l110-l111-l112-l115-l117-l128-l88-l89-l133-l103-l185 > 0 {
			if l187 > 0 {
				l461 = l23 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
			}
			l463 := -l188 + l196 + l452
			l464 := trunc(l463)
			if b2i(float64(l464) != l463)|b2i(l464 > l0) != 0 {
				l464 = f15(m, l463, 1, l0)
			}
			l465 := l464
			l470 := m.f64(m.u16(m.u32(l465>>16<<2, 3840)+l465&65535<<3, 0)*320+15104, 80)
			if l470 > 0 {
				t11 := 0.5 + l199 + l203 + l216 + l226 + l232 + l240 + l245 + l253 + l257 + l263 + l268 + l292 + l326 + l337 + l353 + l358 + float64(l362*-4.294967296e+09) + l379 + l437
				l469 = float64((t11 + l441) * l470)
			}
			l460 = -0.5 + float64(l461*-256) + l469
		}
		if l111 > 0 {
			l471 := l188 + l190 - l196
			l471 = flag(l471 > math.Copysign(0, -1))
			if -1+l111+l471 > 0 {
				l472 = l188 + l79 - l196
			}
			l474 := l472
			l475 := trunc(l474)
			if b2i(float64(l475) != l474)|b2i(l475 > l0) != 0 {
				l475 = f15(m, l474, 1, l0)
			}
			l476 := l475
			l478 := m.u16(m.u32(l476>>16<<2, 3840)+l476&65535<<3, 0)*320 + 15104
			l479 := float64(m.u8(l478, 22))
			l480 := l188 + l191 - l196
			l480 = flag(l480 > math.Copysign(0, -1))
			if -1+l111+l480 > 0 {
				l481 = l188 + l107 - l196
			}
			l483 := l481
			l484 := trunc(l483)
			if b2i(float64(l484) != l483)|b2i(l484 > l0) != 0 {
				l484 = f15(m, l483, 1, l0)
			}
			l485 := l484
			l487 := m.u16(m.u32(l485>>16<<2, 3840)+l485&65535<<3, 0)*320 + 15104
			l488 := float64(m.u8(l487, 22))
			l489 := float64(m.u8(l478, 23))
			l490 := float64(m.u8(l487, 23))
			l491 := float64(m.u8(l478, 24))
			l492 := float64(m.u8(l487, 24))
			l493 := float64(m.u8(l478, 25))
			l494 := float64(m.u8(l487, 25))
			l495 := float64(m.u8(l478, 26))
			l496 := float64(m.u8(l487, 26))
			l497 := float64(m.u8(l478, 19))
			l498 := float64(m.u8(l487, 19))
			l499 := float64(m.u8(l478, 27))
			l500 := float64(m.u8(l487, 27))
			l501 := float64(m.u8(l478, 28))
			l502 := float64(m.u8(l487, 28))
			l503 := choose(-1+l479+l488 > 0, 1, 0)
			l503 = choose(-1+l489+l490 > 0, 2, 0) + l503
			l503 = choose(-1+l491+l492 > 0, 4, 0) + l503
			l503 = choose(-1+l493+l494 > 0, 8, 0) + l503
			l503 = choose(-1+l495+l496 > 0, 16, 0) + l503
			l503 = choose(-1+l497+l498 > 0, 32, 0) + l503
			l503 = choose(-1+l499+l500 > 0, 64, 0) + l503
			l503 = choose(-1+l501+l502 > 0, 128, 0) + l503
			if l189 > 0 {
				l512 = l503
			}
			if l194 > 0 {
				t12 := l479 + float64(l489*2) + float64(l491*4) + float64(l493*8) + float64(l495*16) + float64(l497*32) + float64(l499*64) + float64(l501*128) + l488 + float64(l490*2)
				l512 = l512 + (t12 + float64(l492*4) + float64(l494*8) + float64(l496*16) + float64(l498*32) + float64(l500*64) + float64(l502*128) - l503)
			}
			if l195 > 0 {
				t13 := l479 + float64(l489*2) + float64(l491*4) + float64(l493*8) + float64(l495*16) + float64(l497*32) + float64(l499*64) + float64(l501*128) + l488 + float64(l490*2)
				l512 = l512 + (t13 + float64(l492*4) + float64(l494*8) + float64(l496*16) + float64(l498*32) + float64(l500*64) + float64(l502*128) + float64(l503*-2))
			}
			l460 = l460 + l512
		}
		if l112 > 0 {
			l460 = l460 + l234
		}
		l513 := l110 + l115 + l117 + l128 + l88 + l89 + l133 + l103 + l185
		if l513 > 0 {
			l515 := choose(l90-l86+float64(l87*-65536) > 0, 1, 0)
			l514 := float64(m.u8(l18, 141))
			if l89 > 0 {
				l517 = float64(m.u8(l18, 211))
			}
			t14 := l514 + float64(l115*11) + float64(l128*5) + float64(l88*7) + float64(l515*9) + l517 + choose(-1+l459+l103 > 0, 1, 0) + float64(l185*6) + float64(choose(l90-l515-flag(-l26+l377 == math.Copysign(0, -1)) > 0, 1, 0)*10)
			l460 = l460 + float64(t14*l513)
		}
		t15 := 1 + l188 + float64(l110*-8) + float64(l115*-8) + float64(l117*-8) + float64(l128*-8) + float64(l88*-8) + float64(l89*-8) - l196 + float64(l133*-8) + float64(l103*-8)
		l525 := t15 + float64(l185*-8) - l452
		if l525 > 0 {
			l527 := l392
			l527 = flag(l527 > math.Copysign(0, -1))
			l524 = float64((float64(m.u8(l18, 142)) + choose(l459-choose(-1+l459+l527 > 0, 1, 0) > 0, 1, 0)) * l525)
		}
		l532 := l110 + l115 + l117 + l128 + l88 + l89 + l133 + l103 + l185
		l524 = choose(l532 > 0, float64(l532*10), 0) + l524
		l109 = f17(m, l460, l524)
	}
	return l109
}

// f21: advance
func f21(m space, l0, l1 uint32) uint32 {
	var l2, l5 uint32
	l3 := m.u32(0, 2624)
	l6 := m.u32(0, 2640)
	l8 := m.u32(0, 2628)
	l9 := m.u32(0, 2632)
	l10 := m.u32(0, 2636)
L1:
	for {
	L2:
		for {
			if l2 >= l0 {
				break L1
			}
			if l1 != 0 {
				l5 = l6
				m.put16(l2<<1, 1018496, l5)
			} else {
				l5 = m.u16(l2<<1, 1018496)
			}
			if l3&65535 == 0 {
				t1 := f0(m, 524288)
				m.put32(l3>>16<<2, 3840, t1)
			}
			l4 := m.u32(l3>>16<<2, 3840) + l3&65535<<3
			m.put16(l4, 0, l5)
			l7 := l5*320 + 15104
			if l3 == 0 {
				l8 = l7
				l9 = l7
				l10 = l7
			}
			l6 = f19(m, l3, l4, l7, l8, l9, l10, l1|b2i(l2+1 == l0))
			l10 = l9
			l9 = l8
			l8 = l7
			l3 = l3 + 1
			l2 = l2 + 1
			if m.u32(0, 2644) != 0 {
				break L1
			}
			if l1&m.u8(l5, 12032) == 0 {
				continue L2
			}
			break
		}
		break
	}
	m.put32(0, 2624, l3)
	m.put32(0, 2640, l6)
	m.put32(0, 2628, l8)
	m.put32(0, 2632, l9)
	m.put32(0, 2636, l10)
	return l2
}

// f22: case 337
func f22(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19, l20, l21, l22 uint32) uint32 {
	var l26 uint32
	m.put(l0&3<<3, 3456, float64(m.u8(l2, 0))+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l24 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l24)
	m.put(l0&3<<3, 3552, 0)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(m.f64(0, 3024)*-4096)+l24)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		l26 = f17(m, 0, 10)
	}
	return l26
}

// f23: case 338
func f23(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19, l20, l21, l22 uint32) uint32 {
	var l26 uint32
	m.put(l0&3<<3, 3456, float64(m.u8(l2, 0))+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l24 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l24)
	m.put(l0&3<<3, 3552, 0)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(m.f64(0, 3024)*-4096)+l24)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		l26 = f17(m, 2, 10)
	}
	return l26
}

// f24: case 339
func f24(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19, l20, l21, l22 uint32) uint32 {
	var l26 uint32
	m.put(l0&3<<3, 3456, float64(m.u8(l2, 0))+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l24 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l24)
	m.put(l0&3<<3, 3552, 0)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(m.f64(0, 3024)*-4096)+l24)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		l26 = f17(m, 3, 10)
	}
	return l26
}

// f25: case 340
func f25(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19, l20, l21, l22 uint32) uint32 {
	var l26 uint32
	m.put(l0&3<<3, 3456, float64(m.u8(l2, 0))+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l24 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l24)
	m.put(l0&3<<3, 3552, 0)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(m.f64(0, 3024)*-4096)+l24)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		l26 = f17(m, 4, 10)
	}
	return l26
}

// f26: case 341
func f26(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19, l20, l21, l22 uint32) uint32 {
	var l26 uint32
	m.put(l0&3<<3, 3456, float64(m.u8(l2, 0))+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l24 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l24)
	m.put(l0&3<<3, 3552, 0)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(m.f64(0, 3024)*-4096)+l24)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		l26 = f17(m, 5, 10)
	}
	return l26
}

// f27: case 342
func f27(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19, l20, l21, l22 uint32) uint32 {
	var l26 uint32
	m.put(l0&3<<3, 3456, float64(m.u8(l2, 0))+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l24 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l24)
	m.put(l0&3<<3, 3552, 0)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(m.f64(0, 3024)*-4096)+l24)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		l26 = f17(m, 6, 10)
	}
	return l26
}

// f28: case 343
func f28(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19, l20, l21, l22 uint32) uint32 {
	var l26 uint32
	m.put(l0&3<<3, 3456, float64(m.u8(l2, 0))+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l24 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l24)
	m.put(l0&3<<3, 3552, 0)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(m.f64(0, 3024)*-4096)+l24)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		l26 = f17(m, 13, 10)
	}
	return l26
}

// f29: case 344
func f29(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19, l20, l21, l22 uint32) uint32 {
	var l26 uint32
	m.put(l0&3<<3, 3456, float64(m.u8(l2, 0))+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l24 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l24)
	m.put(l0&3<<3, 3552, 0)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(m.f64(0, 3024)*-4096)+l24)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		l26 = f17(m, 7, 10)
	}
	return l26
}

// f30: case 345
func f30(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19, l20, l21, l22 uint32) uint32 {
	var l26 uint32
	m.put(l0&3<<3, 3456, float64(m.u8(l2, 0))+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l24 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l24)
	m.put(l0&3<<3, 3552, 0)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(m.f64(0, 3024)*-4096)+l24)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		l26 = f17(m, 12, 10)
	}
	return l26
}

// f31: case 346
func f31(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19, l20, l21, l22 uint32) uint32 {
	var l26 uint32
	m.put(l0&3<<3, 3456, float64(m.u8(l2, 0))+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l24 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l24)
	m.put(l0&3<<3, 3552, 0)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(m.f64(0, 3024)*-4096)+l24)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		l26 = f17(m, 0, 10)
	}
	return l26
}

// f32: case 347
func f32(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19, l20, l21, l22 uint32) uint32 {
	var l26 uint32
	m.put(l0&3<<3, 3456, float64(m.u8(l2, 0))+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l24 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l24)
	m.put(l0&3<<3, 3552, 0)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(m.f64(0, 3024)*-4096)+l24)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		l26 = f17(m, 0, 10)
	}
	return l26
}

// f33: case 348
func f33(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19, l20, l21, l22 uint32) uint32 {
	var l26 uint32
	var l28, l29, l41, l70 float64
	l23 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l23+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l24 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l24)
	m.put(l0&3<<3, 3552, 1)
	l25 := m.f64(0, 3024)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l25*-4096)+l24)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		l27 := float64(m.u8(l2, 2))
		if l27 > 0 {
			l28 = l23 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
		}
		if l27 > 0 {
			l29 = l8 + l12
		}
		l30 := f12(m, 18336768, 16, 4098+float64(l14*4096)+float64(l25*-4096)+l24)
		l33 := m.f64(l30, 8)
		l34 := trunc(l33)
		if b2i(float64(l34) != l33)|b2i(l34 > l0) != 0 {
			l34 = f15(m, l33, 1, l0)
		}
		l35 := l34
		l36 := m.u32(l35>>16<<2, 3840) + l35&65535<<3
		l37 := m.u16(l36, 0)*320 + 15104
		t1 := float64(m.u8(l37, 0)) + float64(float64(m.u8(l36, 2))*256) + float64((float64(m.u8(l37, 18))+float64(m.u8(l36, 3))+float64(float64(m.u8(l36, 4))*256))*65536)
		l40 := t1
		l40 = flag(l40 > math.Copysign(0, -1))
		if l40 > 0 {
			l42 := f12(m, 18336768, 16, 4096+float64(l14*4096)+float64(l25*-4096)+l24)
			l45 := m.f64(l42, 8)
			l46 := trunc(l45)
			if b2i(float64(l46) != l45)|b2i(l46 > l0) != 0 {
				l46 = f15(m, l45, 1, l0)
			}
			l47 := l46
			l48 := m.u32(l47>>16<<2, 3840) + l47&65535<<3
			l49 := m.u16(l48, 0)*320 + 15104
			t2 := float64(m.u8(l49, 0)) + float64(float64(m.u8(l48, 2))*256) + float64((float64(m.u8(l49, 18))+float64(m.u8(l48, 3))+float64(float64(m.u8(l48, 4))*256))*65536)
			l41 = t2
		}
		if 1-l40 > 0 {
			l52 := f12(m, 18336768, 16, 4097+float64(l14*4096)+float64(l25*-4096)+l24)
			l55 := m.f64(l52, 8)
			l56 := trunc(l55)
			if b2i(float64(l56) != l55)|b2i(l56 > l0) != 0 {
				l56 = f15(m, l55, 1, l0)
			}
			l57 := l56
			l58 := m.u32(l57>>16<<2, 3840) + l57&65535<<3
			l59 := m.u16(l58, 0)*320 + 15104
			t3 := float64(m.u8(l59, 0)) + float64(float64(m.u8(l58, 2))*256) + float64((float64(m.u8(l59, 18))+float64(m.u8(l58, 3))+float64(float64(m.u8(l58, 4))*256))*65536)
			l41 = l41 + t3
		}
		l62 := l41
		l62 = flag(l62 > 255) + flag(l62 > 65535) + flag(l62 > 1.6777215e+07)
		l64 := -l29 + l62
		l65 := trunc(l64)
		if b2i(float64(l65) != l64)|b2i(l65 > l0) != 0 {
			l65 = f15(m, l64, 1, l0)
		}
		l66 := l65
		l71 := m.f64(m.u16(m.u32(l66>>16<<2, 3840)+l66&65535<<3, 0)*320+15104, 80)
		if l71 > 0 {
			l70 = float64((0.5 + l41) * l71)
		}
		l74 := 1 + l29 - l62
		l26 = f17(m, -0.5+float64(l28*-256)+l70, choose(l74 > 0, l74, 0))
	}
	return l26
}

// f34: case 349
func f34(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19, l20, l21, l22 uint32) uint32 {
	var l26 uint32
	var l28, l29, l40 float64
	l23 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l23+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l24 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l24)
	m.put(l0&3<<3, 3552, 0)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(m.f64(0, 3024)*-4096)+l24)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		l27 := float64(m.u8(l2, 2))
		if l27 > 0 {
			l28 = l23 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
		}
		if l27 > 0 {
			l29 = l8 + l12
		}
		l31 := m.f64(l16, 8)
		l32 := l31
		l32 = flag(l32 > 255) + flag(l32 > 65535) + flag(l32 > 1.6777215e+07)
		l34 := -l29 + l32
		l35 := trunc(l34)
		if b2i(float64(l35) != l34)|b2i(l35 > l0) != 0 {
			l35 = f15(m, l34, 1, l0)
		}
		l36 := l35
		l41 := m.f64(m.u16(m.u32(l36>>16<<2, 3840)+l36&65535<<3, 0)*320+15104, 80)
		if l41 > 0 {
			l40 = float64((0.5 + l31) * l41)
		}
		l44 := 1 + l29 - l32
		l26 = f17(m, -0.5+float64(l28*-256)+l40, choose(l44 > 0, float64(l44*3), 0))
	}
	return l26
}

// f35: case 350
func f35(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19, l20, l21, l22 uint32) uint32 {
	var l26 uint32
	var l41, l45, l46, l54 float64
	l23 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l23+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l24 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l24)
	m.put(l0&3<<3, 3552, 0)
	l25 := m.f64(0, 3024)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l25*-4096)+l24)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		l27 := f12(m, 18336768, 16, 4096+float64(l14*4096)+float64(l25*-4096)+l24)
		l30 := m.f64(l27, 8)
		l31 := trunc(l30)
		if b2i(float64(l31) != l30)|b2i(l31 > l0) != 0 {
			l31 = f15(m, l30, 1, l0)
		}
		l32 := l31
		l33 := m.u32(l32>>16<<2, 3840) + l32&65535<<3
		l34 := m.u16(l33, 0)*320 + 15104
		t1 := float64(m.u8(l34, 0)) + float64(float64(m.u8(l33, 2))*256) + float64((float64(m.u8(l34, 18))+float64(m.u8(l33, 3))+float64(float64(m.u8(l33, 4))*256))*65536)
		l37 := t1
		l37 = flag(l37 > math.Copysign(0, -1))
		l38 := choose(1-l37 > 0, 1, 0)
		l40 := float64(m.u8(l2, 2))
		if l40 > 0 {
			l41 = l8 + l12
		}
		l43 := m.f64(l16, 8)
		l44 := l43
		l44 = flag(l44 > 255) + flag(l44 > 65535) + flag(l44 > 1.6777215e+07)
		if 1-l38 > 0 {
			if l40 > 0 {
				l46 = l23 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
			}
			l48 := -l41 + l44
			l49 := trunc(l48)
			if b2i(float64(l49) != l48)|b2i(l49 > l0) != 0 {
				l49 = f15(m, l48, 1, l0)
			}
			l50 := l49
			l55 := m.f64(m.u16(m.u32(l50>>16<<2, 3840)+l50&65535<<3, 0)*320+15104, 80)
			if l55 > 0 {
				l54 = float64((0.5 + l43) * l55)
			}
			l45 = -0.5 + float64(l46*-256) + l54
		}
		l57 := 1 + l41 + float64(l38*-8) - l44
		l56 := choose(l57 > 0, float64(l57*3), 0)
		l56 = choose(l38 > 0, 10, 0) + l56
		l26 = f17(m, l45, l56)
	}
	return l26
}

// f36: case 351
func f36(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19, l20, l21, l22 uint32) uint32 {
	var l26 uint32
	var l41, l45, l46, l54 float64
	l23 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l23+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l24 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l24)
	m.put(l0&3<<3, 3552, 0)
	l25 := m.f64(0, 3024)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l25*-4096)+l24)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		l27 := f12(m, 18336768, 16, 4096+float64(l14*4096)+float64(l25*-4096)+l24)
		l30 := m.f64(l27, 8)
		l31 := trunc(l30)
		if b2i(float64(l31) != l30)|b2i(l31 > l0) != 0 {
			l31 = f15(m, l30, 1, l0)
		}
		l32 := l31
		l33 := m.u32(l32>>16<<2, 3840) + l32&65535<<3
		l34 := m.u16(l33, 0)*320 + 15104
		t1 := float64(m.u8(l34, 0)) + float64(float64(m.u8(l33, 2))*256) + float64((float64(m.u8(l34, 18))+float64(m.u8(l33, 3))+float64(float64(m.u8(l33, 4))*256))*65536)
		l37 := t1
		l37 = flag(l37 > math.Copysign(0, -1))
		l38 := choose(l37 > 0, 1, 0)
		l40 := float64(m.u8(l2, 2))
		if l40 > 0 {
			l41 = l8 + l12
		}
		l43 := m.f64(l16, 8)
		l44 := l43
		l44 = flag(l44 > 255) + flag(l44 > 65535) + flag(l44 > 1.6777215e+07)
		if 1-l38 > 0 {
			if l40 > 0 {
				l46 = l23 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
			}
			l48 := -l41 + l44
			l49 := trunc(l48)
			if b2i(float64(l49) != l48)|b2i(l49 > l0) != 0 {
				l49 = f15(m, l48, 1, l0)
			}
			l50 := l49
			l55 := m.f64(m.u16(m.u32(l50>>16<<2, 3840)+l50&65535<<3, 0)*320+15104, 80)
			if l55 > 0 {
				l54 = float64((0.5 + l43) * l55)
			}
			l45 = -0.5 + float64(l46*-256) + l54
		}
		l57 := 1 + l41 + float64(l38*-8) - l44
		l56 := choose(l57 > 0, float64(l57*3), 0)
		l56 = choose(l38 > 0, 10, 0) + l56
		l26 = f17(m, l45, l56)
	}
	return l26
}

// f37: case 352
func f37(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19, l20, l21, l22 uint32) uint32 {
	var l26 uint32
	var l28, l29, l52 float64
	l23 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l23+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l24 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l24)
	m.put(l0&3<<3, 3552, 0)
	l25 := m.f64(0, 3024)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l25*-4096)+l24)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		l27 := float64(m.u8(l2, 2))
		if l27 > 0 {
			l28 = l23 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
		}
		if l27 > 0 {
			l29 = l8 + l12
		}
		l30 := f12(m, 18336768, 16, 4096+float64(l14*4096)+float64(l25*-4096)+l24)
		l33 := m.f64(l30, 8)
		l34 := trunc(l33)
		if b2i(float64(l34) != l33)|b2i(l34 > l0) != 0 {
			l34 = f15(m, l33, 1, l0)
		}
		l35 := l34
		l36 := m.u32(l35>>16<<2, 3840) + l35&65535<<3
		l37 := m.u16(l36, 0)*320 + 15104
		l38 := float64(m.u8(l37, 0)) + float64(float64(m.u8(l36, 2))*256)
		l39 := float64(m.u8(l37, 18)) + float64(m.u8(l36, 3)) + float64(float64(m.u8(l36, 4))*256)
		l42 := -m.f64(l16, 8) + l38 + float64(l39*65536)
		l43 := 1 + l13 + l15 + l38 + float64(l39*65536) - choose(l42 > 0, l42, 0)
		l44 := l43
		l44 = flag(l44 > 255) + flag(l44 > 65535) + flag(l44 > 1.6777215e+07)
		l46 := -l29 + l44
		l47 := trunc(l46)
		if b2i(float64(l47) != l46)|b2i(l47 > l0) != 0 {
			l47 = f15(m, l46, 1, l0)
		}
		l48 := l47
		l53 := m.f64(m.u16(m.u32(l48>>16<<2, 3840)+l48&65535<<3, 0)*320+15104, 80)
		if l53 > 0 {
			l52 = float64((0.5 + l43) * l53)
		}
		l56 := 1 + l29 - l44
		l26 = f17(m, -0.5+float64(l28*-256)+l52, choose(l56 > 0, float64(l56*3), 0))
	}
	return l26
}

// f38: case 353
func f38(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19, l20, l21, l22 uint32) uint32 {
	var l26 uint32
	var l28, l29, l41 float64
	l23 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l23+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l24 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l24)
	m.put(l0&3<<3, 3552, 0)
	l25 := m.f64(0, 3024)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l25*-4096)+l24)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		l27 := float64(m.u8(l2, 2))
		if l27 > 0 {
			l28 = l23 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
		}
		if l27 > 0 {
			l29 = l8 + l12
		}
		l30 := f12(m, 9681728, 24, l14-l25)
		l32 := m.f64(l30, 8)
		l33 := l32
		l33 = flag(l33 > 255) + flag(l33 > 65535) + flag(l33 > 1.6777215e+07)
		l35 := -l29 + l33
		l36 := trunc(l35)
		if b2i(float64(l36) != l35)|b2i(l36 > l0) != 0 {
			l36 = f15(m, l35, 1, l0)
		}
		l37 := l36
		l42 := m.f64(m.u16(m.u32(l37>>16<<2, 3840)+l37&65535<<3, 0)*320+15104, 80)
		if l42 > 0 {
			l41 = float64((0.5 + l32) * l42)
		}
		l45 := 1 + l29 - l33
		l26 = f17(m, -0.5+float64(l28*-256)+l41, choose(l45 > 0, float64(l45*5), 0))
	}
	return l26
}

// f39: case 354
func f39(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19, l20, l21, l22 uint32) uint32 {
	var l26 uint32
	var l31, l35, l36, l44 float64
	l23 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l23+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l24 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l24)
	m.put(l0&3<<3, 3552, 0)
	l25 := m.f64(0, 3024)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l25*-4096)+l24)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		l27 := l14 - l25
		l27 = flag(l27 > 15999)
		l28 := choose(l27 > 0, 1, 0)
		l30 := float64(m.u8(l2, 2))
		if l30 > 0 {
			l31 = l8 + l12
		}
		l33 := m.f64(l16, 8)
		l34 := l33
		l34 = flag(l34 > 255) + flag(l34 > 65535) + flag(l34 > 1.6777215e+07)
		if 1-l28 > 0 {
			if l30 > 0 {
				l36 = l23 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
			}
			l38 := -l31 + l34
			l39 := trunc(l38)
			if b2i(float64(l39) != l38)|b2i(l39 > l0) != 0 {
				l39 = f15(m, l38, 1, l0)
			}
			l40 := l39
			l45 := m.f64(m.u16(m.u32(l40>>16<<2, 3840)+l40&65535<<3, 0)*320+15104, 80)
			if l45 > 0 {
				l44 = float64((0.5 + l33) * l45)
			}
			l35 = -0.5 + float64(l36*-256) + l44
		}
		if l28 > 0 {
			l35 = l35 + float64(l28*11)
		}
		l47 := 1 + l31 + float64(l28*-8) - l34
		l46 := choose(l47 > 0, float64(l47*4), 0)
		l46 = choose(l28 > 0, 10, 0) + l46
		l26 = f17(m, l35, l46)
	}
	return l26
}

// f40: case 355
func f40(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19, l20, l21, l22 uint32) uint32 {
	var l58 uint32
	var l50, l51, l55, l60, l66, l75, l78, l79, l87 float64
	l23 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l23+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l24 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l24)
	m.put(l0&3<<3, 3552, 1)
	l25 := m.f64(0, 3024)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l25*-4096)+l24)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	l26 := m.f64(l16, 32)
	l27 := m.f64(l16, 8)
	l29 := f12(m, 26991808, 24, l26+(16+l27-l26))
	l32 := m.f64(l29, 8)
	l33 := trunc(l32)
	if b2i(float64(l33) != l32)|b2i(l33 > l0) != 0 {
		l33 = f15(m, l32, 1, l0)
	}
	l34 := l33
	l35 := m.u32(l34>>16<<2, 3840) + l34&65535<<3
	t1 := float64(m.u8(m.u16(l35, 0)*320+15104, 0)) + float64(float64(m.u8(l35, 2))*256) + float64(float64(m.u8(l35, 3))*65536) + float64(float64(m.u8(l35, 4))*1.6777216e+07)
	l38 := f12(m, 18336768, 16, 4096+float64(l14*4096)+float64(l25*-4096)+l24)
	l41 := m.f64(l38, 8)
	l42 := trunc(l41)
	if b2i(float64(l42) != l41)|b2i(l42 > l0) != 0 {
		l42 = f15(m, l41, 1, l0)
	}
	l43 := l42
	l44 := m.u32(l43>>16<<2, 3840) + l43&65535<<3
	l45 := m.u16(l44, 0)*320 + 15104
	l46 := float64(m.u8(l45, 0)) + float64(float64(m.u8(l44, 2))*256)
	l47 := float64(m.u8(l45, 18)) + float64(m.u8(l44, 3)) + float64(float64(m.u8(l44, 4))*256)
	l48 := -t1 + l46 + float64(l47*65536)
	l48 = flag(l48 > -1)
	l49 := 2.69484032e+08 + float64(l27*1.048576e+06) + float64(l46*4) + float64(l47*262144)
	if 1-l48 > 0 {
		l50 = l49
	}
	if 1-l48 > 0 {
		l51 = float64(l49 * 0.25)
	}
	l51 = -0.375 + l51
	l52 := 6.755399441055744e+15 + l51
	l52 = -6.755399441055744e+15 + l52
	l54 := -l48 - l50 + float64(l52*4)
	l53 := choose(l54 > 0, l54, 0)
	l56 := l53
	if l56 > 0 {
		l55 = float64((-1 - l7 + m.f64(l38, 8)) * l56)
	}
	m.put(l0&3<<3, 3808, 1+l7+l55)
	if l6 != 0 {
		l59 := float64(m.u8(l2, 2))
		if l59 > 0 {
			l60 = l8 + l12
		}
		l62 := -l50 + float64(l52*4)
		l63 := f12(m, 35659264, 24, l52)
		if flag(-l52+m.f64(l63, 16) == math.Copysign(0, -1)) > 0 {
			l66 = m.f64(l63, 8)
		}
		l69 := l66
		l70 := trunc(l69)
		if b2i(float64(l70) != l69)|b2i(l70 > l0) != 0 {
			l70 = f15(m, l69, 1, l0)
		}
		l71 := l70
		l72 := m.u32(l71>>16<<2, 3840) + l71&65535<<3
		t2 := float64(m.u8(m.u16(l72, 0)*320+15104, 0)) + float64(float64(m.u8(l72, 2))*256) + float64(float64(m.u8(l72, 3))*65536) + float64(float64(m.u8(l72, 4))*1.6777216e+07)
		l74 := t2
		l76 := choose(l62 > 0, l62, 0)
		if l76 > 0 {
			l75 = float64(l74 * l76)
		}
		l75 = l74 + l75
		l77 := l75
		l77 = flag(l77 > 255) + flag(l77 > 65535) + flag(l77 > 1.6777215e+07)
		if 1-l48-l53 > 0 {
			if l59 > 0 {
				l79 = l23 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
			}
			l81 := -l60 + l77
			l82 := trunc(l81)
			if b2i(float64(l82) != l81)|b2i(l82 > l0) != 0 {
				l82 = f15(m, l81, 1, l0)
			}
			l83 := l82
			l88 := m.f64(m.u16(m.u32(l83>>16<<2, 3840)+l83&65535<<3, 0)*320+15104, 80)
			if l88 > 0 {
				l87 = float64((0.5 + l75) * l88)
			}
			l78 = -0.5 + float64(l79*-256) + l87
		}
		l89 := l48 + l53
		if l89 > 0 {
			l93 := -1 + l53
			l78 = l78 + float64((choose(l48 > 0, 8, 0)+choose(l93 > 0, l93, 0))*l89)
		}
		l95 := 1 + l60 + float64(l48*-8) + float64(l53*-8) - l77
		l94 := choose(l95 > 0, l95, 0)
		l96 := l48 + l53
		l94 = choose(l96 > 0, float64(l96*10), 0) + l94
		l58 = f17(m, l78, l94)
	}
	return l58
}

// f41: case 356
func f41(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19, l20, l21, l22 uint32) uint32 {
	var l46 uint32
	var l38, l39, l43, l47, l57 float64
	m.put(l0&3<<3, 3456, float64(m.u8(l2, 0))+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l24 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l24)
	m.put(l0&3<<3, 3552, 0)
	l25 := m.f64(0, 3024)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l25*-4096)+l24)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	l26 := f12(m, 18336768, 16, 4096+float64(l14*4096)+float64(l25*-4096)+l24)
	l29 := m.f64(l26, 8)
	l30 := trunc(l29)
	if b2i(float64(l30) != l29)|b2i(l30 > l0) != 0 {
		l30 = f15(m, l29, 1, l0)
	}
	l31 := l30
	l32 := m.u32(l31>>16<<2, 3840) + l31&65535<<3
	l33 := m.u16(l32, 0)*320 + 15104
	l34 := float64(m.u8(l33, 0)) + float64(float64(m.u8(l32, 2))*256)
	l35 := float64(m.u8(l33, 18)) + float64(m.u8(l32, 3)) + float64(float64(m.u8(l32, 4))*256)
	l36 := l34 + float64(l35*65536)
	l36 = flag(l36 > 131071)
	l37 := 2.68435456e+08 + float64(l34*8) + float64(l35*524288)
	if 1-l36 > 0 {
		l38 = l37
	}
	if 1-l36 > 0 {
		l39 = float64(l37 * 0.25)
	}
	l39 = -0.375 + l39
	l40 := 6.755399441055744e+15 + l39
	l40 = -6.755399441055744e+15 + l40
	l42 := -l38 + float64(l40*4)
	l41 := choose(l42 > 0, l42, 0)
	l44 := l41
	if l44 > 0 {
		l43 = float64((-1 - l7 + m.f64(l26, 8)) * l44)
	}
	m.put(l0&3<<3, 3808, 1+l7+l43)
	if l6 != 0 {
		l48 := 1 + l41
		if l48 > 0 {
			l49 := choose(1-l34+float64(l35*-65536) > 0, 1, 0)
			l52 := -1 + l41
			l53 := m.f64(l16, 8)
			l54 := f12(m, 35659264, 24, l40)
			if flag(-l40+m.f64(l54, 16) == math.Copysign(0, -1)) > 0 {
				l57 = m.f64(l54, 8)
			}
			l60 := l57
			l61 := trunc(l60)
			if b2i(float64(l61) != l60)|b2i(l61 > l0) != 0 {
				l61 = f15(m, l60, 1, l0)
			}
			l62 := l61
			l63 := m.u32(l62>>16<<2, 3840) + l62&65535<<3
			t1 := float64(m.u8(m.u16(l63, 0)*320+15104, 0)) + float64(float64(m.u8(l63, 2))*256) + float64(float64(m.u8(l63, 3))*65536) + float64(float64(m.u8(l63, 4))*1.6777216e+07)
			l47 = float64((float64(l49*9) + choose(l52 > 0, l52, 0) + float64(choose(1-l49-flag(-l53+t1 == math.Copysign(0, -1)) > 0, 1, 0)*10)) * l48)
		}
		l70 := 1 + l41
		l46 = f17(m, l47, choose(l70 > 0, float64(l70*10), 0))
	}
	return l46
}

// f42: case 357
func f42(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19, l20, l21, l22 uint32) uint32 {
	var l48 uint32
	var l40, l41, l45, l53, l59, l68, l71, l72, l80 float64
	l23 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l23+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l24 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l24+(m.f64(l16, 8)-l24))
	m.put(l0&3<<3, 3552, 0)
	l27 := m.f64(0, 3024)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l27*-4096)+l24)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	l28 := f12(m, 18336768, 16, 4096+float64(l14*4096)+float64(l27*-4096)+l24)
	l31 := m.f64(l28, 8)
	l32 := trunc(l31)
	if b2i(float64(l32) != l31)|b2i(l32 > l0) != 0 {
		l32 = f15(m, l31, 1, l0)
	}
	l33 := l32
	l34 := m.u32(l33>>16<<2, 3840) + l33&65535<<3
	l35 := m.u16(l34, 0)*320 + 15104
	l36 := float64(m.u8(l35, 0)) + float64(float64(m.u8(l34, 2))*256)
	l37 := float64(m.u8(l35, 18)) + float64(m.u8(l34, 3)) + float64(float64(m.u8(l34, 4))*256)
	l38 := l36 + float64(l37*65536)
	l38 = flag(l38 > 131071)
	l39 := 2.6843546e+08 + float64(l36*8) + float64(l37*524288)
	if 1-l38 > 0 {
		l40 = l39
	}
	if 1-l38 > 0 {
		l41 = float64(l39 * 0.25)
	}
	l41 = -0.375 + l41
	l42 := 6.755399441055744e+15 + l41
	l42 = -6.755399441055744e+15 + l42
	l44 := -l40 + float64(l42*4)
	l43 := choose(l44 > 0, l44, 0)
	l46 := l43
	if l46 > 0 {
		l45 = float64((-1 - l7 + m.f64(l28, 8)) * l46)
	}
	m.put(l0&3<<3, 3808, 1+l7+l45)
	if l6 != 0 {
		l49 := l14 - l27
		l49 = flag(l49 > 15999)
		l50 := choose(l49 > 0, 1, 0)
		l52 := float64(m.u8(l2, 2))
		if l52 > 0 {
			l53 = l8 + l12
		}
		l55 := -l40 + float64(l42*4)
		l56 := f12(m, 35659264, 24, l42)
		if flag(-l42+m.f64(l56, 16) == math.Copysign(0, -1)) > 0 {
			l59 = m.f64(l56, 8)
		}
		l62 := l59
		l63 := trunc(l62)
		if b2i(float64(l63) != l62)|b2i(l63 > l0) != 0 {
			l63 = f15(m, l62, 1, l0)
		}
		l64 := l63
		l65 := m.u32(l64>>16<<2, 3840) + l64&65535<<3
		t1 := float64(m.u8(m.u16(l65, 0)*320+15104, 0)) + float64(float64(m.u8(l65, 2))*256) + float64(float64(m.u8(l65, 3))*65536) + float64(float64(m.u8(l65, 4))*1.6777216e+07)
		l67 := t1
		l69 := choose(l55 > 0, l55, 0)
		if l69 > 0 {
			l68 = float64(l67 * l69)
		}
		l68 = l67 + l68
		l70 := l68
		l70 = flag(l70 > 255) + flag(l70 > 65535) + flag(l70 > 1.6777215e+07)
		if 1-l50-l43 > 0 {
			if l52 > 0 {
				l72 = l23 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
			}
			l74 := -l53 + l70
			l75 := trunc(l74)
			if b2i(float64(l75) != l74)|b2i(l75 > l0) != 0 {
				l75 = f15(m, l74, 1, l0)
			}
			l76 := l75
			l81 := m.f64(m.u16(m.u32(l76>>16<<2, 3840)+l76&65535<<3, 0)*320+15104, 80)
			if l81 > 0 {
				l80 = float64((0.5 + l68) * l81)
			}
			l71 = -0.5 + float64(l72*-256) + l80
		}
		l82 := l50 + l43
		if l82 > 0 {
			l84 := -1 + l43
			l71 = l71 + float64((float64(l50*11)+choose(l84 > 0, l84, 0))*l82)
		}
		l86 := 1 + l53 + float64(l50*-8) + float64(l43*-8) - l70
		l85 := choose(l86 > 0, float64(l86*4), 0)
		l87 := l50 + l43
		l85 = choose(l87 > 0, float64(l87*10), 0) + l85
		l48 = f17(m, l71, l85)
	}
	return l48
}

// f43: case 358
func f43(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19, l20, l21, l22 uint32) uint32 {
	var l26 uint32
	var l38 float64
	m.put(l0&3<<3, 3456, float64(m.u8(l2, 0))+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l24 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l24)
	m.put(l0&3<<3, 3552, 0)
	l25 := m.f64(0, 3024)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l25*-4096)+l24)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		l27 := f12(m, 18336768, 16, 4096+float64(l14*4096)+float64(l25*-4096)+l24)
		l30 := m.f64(l27, 8)
		l31 := trunc(l30)
		if b2i(float64(l31) != l30)|b2i(l31 > l0) != 0 {
			l31 = f15(m, l30, 1, l0)
		}
		l32 := l31
		l36 := float64(m.u8(m.u16(m.u32(l32>>16<<2, 3840)+l32&65535<<3, 0)*320+15104, 0))
		if float64(m.u8(l2, 2)) > 0 {
			l38 = l8 + l12
		}
		l40 := 1 + l38
		l26 = f17(m, l36, choose(l40 > 0, float64(l40*6), 0))
	}
	return l26
}

// f44: case 359
func f44(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19, l20, l21, l22 uint32) uint32 {
	var l26 uint32
	var l38 float64
	m.put(l0&3<<3, 3456, float64(m.u8(l2, 0))+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l24 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l24)
	m.put(l0&3<<3, 3552, 0)
	l25 := m.f64(0, 3024)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l25*-4096)+l24)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		l27 := f12(m, 18336768, 16, 4096+float64(l14*4096)+float64(l25*-4096)+l24)
		l30 := m.f64(l27, 8)
		l31 := trunc(l30)
		if b2i(float64(l31) != l30)|b2i(l31 > l0) != 0 {
			l31 = f15(m, l30, 1, l0)
		}
		l32 := l31
		l36 := float64(m.u8(m.u16(m.u32(l32>>16<<2, 3840)+l32&65535<<3, 0)*320+15104, 0))
		if float64(m.u8(l2, 2)) > 0 {
			l38 = l8 + l12
		}
		l40 := 1 + l38
		l26 = f17(m, l36, choose(l40 > 0, float64(l40*7), 0))
	}
	return l26
}

// f45: case 360
func f45(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19, l20, l21, l22 uint32) uint32 {
	var l28 uint32
	m.put(l0&3<<3, 3456, float64(m.u8(l2, 0))+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l24 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l24)
	m.put(l0&3<<3, 3552, 1)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(m.f64(0, 3024)*-4096)+l24)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7+(-2-l7+float64(int32(l17))))
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		l28 = f17(m, 0, 10)
	}
	return l28
}

// f46: case 361
func f46(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19, l20, l21, l22 uint32) uint32 {
	var l38 uint32
	var l37 float64
	m.put(l0&3<<3, 3456, float64(m.u8(l2, 0))+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l24 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l24)
	m.put(l0&3<<3, 3552, 1)
	l25 := m.f64(0, 3024)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l25*-4096)+l24)
	m.put(l0&3<<3, 3616, 0)
	l27 := m.f64(l16, 8)
	l27 = 4096 + float64(l14*4096) + float64(l25*-4096) + l27
	m.put(l0&3<<3, 3648, l27)
	m.put(l0&3<<3, 3680, 1+l7)
	l29 := f12(m, 26991808, 24, l27)
	l31 := flag(-l27+m.f64(l29, 16) == math.Copysign(0, -1))
	l32 := f12(m, 9681728, 24, l14-l25)
	l35 := m.f64(l29, 8)
	l36 := -float64(int32(m.u32(l32, 0)-1)) + l35
	l36 = flag(l36 > -1.099511627777e+12)
	if -1+l31+l36 > 0 {
		l37 = l35
	}
	m.put(l0&3<<3, 3712, 1+l7+(-1-l7)+l37)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		l38 = f17(m, 0, 10)
	}
	return l38
}

// f47: case 362
func f47(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19, l20, l21, l22 uint32) uint32 {
	var l38 uint32
	var l37 float64
	m.put(l0&3<<3, 3456, float64(m.u8(l2, 0))+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l24 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l24)
	m.put(l0&3<<3, 3552, 1)
	l25 := m.f64(0, 3024)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l25*-4096)+l24)
	m.put(l0&3<<3, 3616, 0)
	l27 := m.f64(l16, 8)
	l27 = 4096 + float64(l14*4096) + float64(l25*-4096) + l27
	m.put(l0&3<<3, 3648, l27)
	m.put(l0&3<<3, 3680, 1+l7)
	l29 := f12(m, 26991808, 24, l27)
	l31 := flag(-l27+m.f64(l29, 16) == math.Copysign(0, -1))
	l32 := f12(m, 9681728, 24, l14-l25)
	l35 := m.f64(l29, 8)
	l36 := -float64(int32(m.u32(l32, 0)-1)) + l35
	l36 = flag(l36 > -1)
	if -1+l31+l36 > 0 {
		l37 = l35
	}
	m.put(l0&3<<3, 3712, 1+l7+(-1-l7)+l37)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		l38 = f17(m, 0, 10)
	}
	return l38
}

// f48: case 363
func f48(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19, l20, l21, l22 uint32) uint32 {
	var l38 uint32
	var l37 float64
	m.put(l0&3<<3, 3456, float64(m.u8(l2, 0))+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l24 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l24)
	m.put(l0&3<<3, 3552, 1)
	l25 := m.f64(0, 3024)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l25*-4096)+l24)
	m.put(l0&3<<3, 3616, 0)
	l27 := m.f64(l16, 8)
	m.put(l0&3<<3, 3648, l27)
	m.put(l0&3<<3, 3680, 1+l7)
	l29 := f12(m, 26991808, 24, l27)
	l31 := flag(-l27+m.f64(l29, 16) == math.Copysign(0, -1))
	l32 := f12(m, 9681728, 24, l14-l25)
	l35 := m.f64(l29, 8)
	l36 := -float64(int32(m.u32(l32, 0)-1)) + l35
	l36 = flag(l36 > -1.099511627777e+12)
	if -1+l31+l36 > 0 {
		l37 = l35
	}
	m.put(l0&3<<3, 3712, 1+l7+(-1-l7)+l37)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		l38 = f17(m, 0, 10)
	}
	return l38
}

// f49: case 364
func f49(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19, l20, l21, l22 uint32) uint32 {
	var l38 uint32
	var l37 float64
	m.put(l0&3<<3, 3456, float64(m.u8(l2, 0))+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l24 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l24)
	m.put(l0&3<<3, 3552, 1)
	l25 := m.f64(0, 3024)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l25*-4096)+l24)
	m.put(l0&3<<3, 3616, 0)
	l27 := m.f64(l16, 8)
	m.put(l0&3<<3, 3648, l27)
	m.put(l0&3<<3, 3680, 1+l7)
	l29 := f12(m, 26991808, 24, l27)
	l31 := flag(-l27+m.f64(l29, 16) == math.Copysign(0, -1))
	l32 := f12(m, 9681728, 24, l14-l25)
	l35 := m.f64(l29, 8)
	l36 := -float64(int32(m.u32(l32, 0)-1)) + l35
	l36 = flag(l36 > -1.099511627777e+12)
	if -1+l31+l36 > 0 {
		l37 = l35
	}
	m.put(l0&3<<3, 3712, 1+l7+(-1-l7)+l37)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		l38 = f17(m, 0, 10)
	}
	return l38
}

// f50: case 365
func f50(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19, l20, l21, l22 uint32) uint32 {
	var l36 uint32
	var l34, l35, l40, l54, l55, l63 float64
	l23 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l23+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l24 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l24)
	m.put(l0&3<<3, 3552, 0)
	l25 := m.f64(0, 3024)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l25*-4096)+l24)
	m.put(l0&3<<3, 3616, 1)
	l27 := m.f64(l16, 8)
	l27 = 4096 + float64(l14*4096) + float64(l25*-4096) + l27
	m.put(l0&3<<3, 3648, l27)
	l28 := f12(m, 18336768, 16, 4096+float64(l14*4096)+float64(l25*-4096)+l24)
	l29 := m.u32(l28, 0) - 1
	l32 := float64(m.u8(m.u16(m.u32(l29>>16<<2, 3840)+l29&65535<<3, 0)*320+15104, 17))
	l33 := float64(int32(l29))
	if l32 > 0 {
		l34 = -1 - l7 + l33
	}
	m.put(l0&3<<3, 3680, 1+l7+l34)
	if l32 > 0 {
		l35 = -1 - l7 + l33
	}
	m.put(l0&3<<3, 3712, 1+l7+l35)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		l37 := choose(l32 > 0, 1, 0)
		l39 := float64(m.u8(l2, 2))
		if l39 > 0 {
			l40 = l8 + l12
		}
		l43 := m.f64(l28, 8)
		l44 := trunc(l43)
		if b2i(float64(l44) != l43)|b2i(l44 > l0) != 0 {
			l44 = f15(m, l43, 1, l0)
		}
		l45 := l44
		l46 := m.u32(l45>>16<<2, 3840) + l45&65535<<3
		l47 := m.u16(l46, 0)*320 + 15104
		t1 := float64(m.u8(l47, 0)) + float64(float64(m.u8(l46, 2))*256) + float64((float64(m.u8(l47, 18))+float64(m.u8(l46, 3))+float64(float64(m.u8(l46, 4))*256))*65536)
		l50 := t1
		l52 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l50*2.3283064365386963e-10))
		l52 = -6.755399441055744e+15 + l52
		l53 := l50 + float64(l52*-4.294967296e+09)
		l53 = flag(l53 > 255) + flag(l53 > 65535) + flag(l53 > 1.6777215e+07)
		if 1-l37 > 0 {
			if l39 > 0 {
				l55 = l23 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
			}
			l57 := -l40 + l53
			l58 := trunc(l57)
			if b2i(float64(l58) != l57)|b2i(l58 > l0) != 0 {
				l58 = f15(m, l57, 1, l0)
			}
			l59 := l58
			l64 := m.f64(m.u16(m.u32(l59>>16<<2, 3840)+l59&65535<<3, 0)*320+15104, 80)
			if l64 > 0 {
				l63 = float64((0.5 + l50 + float64(l52*-4.294967296e+09)) * l64)
			}
			l54 = -0.5 + float64(l55*-256) + l63
		}
		l66 := 1 + l40 + float64(l37*-8) - l53
		l65 := choose(l66 > 0, l66, 0)
		l65 = choose(l37 > 0, 10, 0) + l65
		l36 = f17(m, l54, l65)
	}
	return l36
}

// f51: case 366
func f51(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19, l20, l21, l22 uint32) uint32 {
	var l36 uint32
	var l34, l35, l40, l54, l55, l63 float64
	l23 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l23+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l24 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l24)
	m.put(l0&3<<3, 3552, 0)
	l25 := m.f64(0, 3024)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l25*-4096)+l24)
	m.put(l0&3<<3, 3616, 1)
	l27 := m.f64(l16, 8)
	l27 = 4096 + float64(l14*4096) + float64(l25*-4096) + l27
	m.put(l0&3<<3, 3648, l27)
	l28 := f12(m, 18336768, 16, 4096+float64(l14*4096)+float64(l25*-4096)+l24)
	l29 := m.u32(l28, 0) - 1
	l32 := float64(m.u8(m.u16(m.u32(l29>>16<<2, 3840)+l29&65535<<3, 0)*320+15104, 17))
	l33 := float64(int32(l29))
	if l32 > 0 {
		l34 = -1 - l7 + l33
	}
	m.put(l0&3<<3, 3680, 1+l7+l34)
	if l32 > 0 {
		l35 = -1 - l7 + l33
	}
	m.put(l0&3<<3, 3712, 1+l7+l35)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		l37 := choose(l32 > 0, 1, 0)
		l39 := float64(m.u8(l2, 2))
		if l39 > 0 {
			l40 = l8 + l12
		}
		l43 := m.f64(l28, 8)
		l44 := trunc(l43)
		if b2i(float64(l44) != l43)|b2i(l44 > l0) != 0 {
			l44 = f15(m, l43, 1, l0)
		}
		l45 := l44
		l46 := m.u32(l45>>16<<2, 3840) + l45&65535<<3
		l47 := m.u16(l46, 0)*320 + 15104
		t1 := float64(m.u8(l47, 0)) + float64(float64(m.u8(l46, 2))*256) + float64((float64(m.u8(l47, 18))+float64(m.u8(l46, 3))+float64(float64(m.u8(l46, 4))*256))*65536)
		l50 := t1
		l52 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l50*2.3283064365386963e-10))
		l52 = -6.755399441055744e+15 + l52
		l53 := l50 + float64(l52*-4.294967296e+09)
		l53 = flag(l53 > 255) + flag(l53 > 65535) + flag(l53 > 1.6777215e+07)
		if 1-l37 > 0 {
			if l39 > 0 {
				l55 = l23 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
			}
			l57 := -l40 + l53
			l58 := trunc(l57)
			if b2i(float64(l58) != l57)|b2i(l58 > l0) != 0 {
				l58 = f15(m, l57, 1, l0)
			}
			l59 := l58
			l64 := m.f64(m.u16(m.u32(l59>>16<<2, 3840)+l59&65535<<3, 0)*320+15104, 80)
			if l64 > 0 {
				l63 = float64((0.5 + l50 + float64(l52*-4.294967296e+09)) * l64)
			}
			l54 = -0.5 + float64(l55*-256) + l63
		}
		l66 := 1 + l40 + float64(l37*-8) - l53
		l65 := choose(l66 > 0, l66, 0)
		l65 = choose(l37 > 0, 10, 0) + l65
		l36 = f17(m, l54, l65)
	}
	return l36
}

// f52: case 367
func f52(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19, l20, l21, l22 uint32) uint32 {
	var l36 uint32
	var l34, l35, l40, l54, l55, l63 float64
	l23 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l23+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l24 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l24)
	m.put(l0&3<<3, 3552, 0)
	l25 := m.f64(0, 3024)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l25*-4096)+l24)
	m.put(l0&3<<3, 3616, 1)
	m.put(l0&3<<3, 3648, m.f64(l16, 8))
	l28 := f12(m, 18336768, 16, 4096+float64(l14*4096)+float64(l25*-4096)+l24)
	l29 := m.u32(l28, 0) - 1
	l32 := float64(m.u8(m.u16(m.u32(l29>>16<<2, 3840)+l29&65535<<3, 0)*320+15104, 17))
	l33 := float64(int32(l29))
	if l32 > 0 {
		l34 = -1 - l7 + l33
	}
	m.put(l0&3<<3, 3680, 1+l7+l34)
	if l32 > 0 {
		l35 = -1 - l7 + l33
	}
	m.put(l0&3<<3, 3712, 1+l7+l35)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		l37 := choose(l32 > 0, 1, 0)
		l39 := float64(m.u8(l2, 2))
		if l39 > 0 {
			l40 = l8 + l12
		}
		l43 := m.f64(l28, 8)
		l44 := trunc(l43)
		if b2i(float64(l44) != l43)|b2i(l44 > l0) != 0 {
			l44 = f15(m, l43, 1, l0)
		}
		l45 := l44
		l46 := m.u32(l45>>16<<2, 3840) + l45&65535<<3
		l47 := m.u16(l46, 0)*320 + 15104
		t1 := float64(m.u8(l47, 0)) + float64(float64(m.u8(l46, 2))*256) + float64((float64(m.u8(l47, 18))+float64(m.u8(l46, 3))+float64(float64(m.u8(l46, 4))*256))*65536)
		l50 := t1
		l52 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l50*2.3283064365386963e-10))
		l52 = -6.755399441055744e+15 + l52
		l53 := l50 + float64(l52*-4.294967296e+09)
		l53 = flag(l53 > 255) + flag(l53 > 65535) + flag(l53 > 1.6777215e+07)
		if 1-l37 > 0 {
			if l39 > 0 {
				l55 = l23 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
			}
			l57 := -l40 + l53
			l58 := trunc(l57)
			if b2i(float64(l58) != l57)|b2i(l58 > l0) != 0 {
				l58 = f15(m, l57, 1, l0)
			}
			l59 := l58
			l64 := m.f64(m.u16(m.u32(l59>>16<<2, 3840)+l59&65535<<3, 0)*320+15104, 80)
			if l64 > 0 {
				l63 = float64((0.5 + l50 + float64(l52*-4.294967296e+09)) * l64)
			}
			l54 = -0.5 + float64(l55*-256) + l63
		}
		l66 := 1 + l40 + float64(l37*-8) - l53
		l65 := choose(l66 > 0, l66, 0)
		l65 = choose(l37 > 0, 10, 0) + l65
		l36 = f17(m, l54, l65)
	}
	return l36
}

// f53: case 368
func f53(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19, l20, l21, l22 uint32) uint32 {
	var l36 uint32
	var l34, l35, l40, l54, l55, l63 float64
	l23 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l23+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l24 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l24)
	m.put(l0&3<<3, 3552, 0)
	l25 := m.f64(0, 3024)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l25*-4096)+l24)
	m.put(l0&3<<3, 3616, 1)
	l27 := m.f64(l16, 8)
	l27 = 4096 + float64(l14*4096) + float64(l25*-4096) + l27
	m.put(l0&3<<3, 3648, 4096+l27)
	l28 := f12(m, 18336768, 16, 4096+float64(l14*4096)+float64(l25*-4096)+l24)
	l29 := m.u32(l28, 0) - 1
	l32 := float64(m.u8(m.u16(m.u32(l29>>16<<2, 3840)+l29&65535<<3, 0)*320+15104, 17))
	l33 := float64(int32(l29))
	if l32 > 0 {
		l34 = -1 - l7 + l33
	}
	m.put(l0&3<<3, 3680, 1+l7+l34)
	if l32 > 0 {
		l35 = -1 - l7 + l33
	}
	m.put(l0&3<<3, 3712, 1+l7+l35)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		l37 := choose(l32 > 0, 1, 0)
		l39 := float64(m.u8(l2, 2))
		if l39 > 0 {
			l40 = l8 + l12
		}
		l43 := m.f64(l28, 8)
		l44 := trunc(l43)
		if b2i(float64(l44) != l43)|b2i(l44 > l0) != 0 {
			l44 = f15(m, l43, 1, l0)
		}
		l45 := l44
		l46 := m.u32(l45>>16<<2, 3840) + l45&65535<<3
		l47 := m.u16(l46, 0)*320 + 15104
		t1 := float64(m.u8(l47, 0)) + float64(float64(m.u8(l46, 2))*256) + float64((float64(m.u8(l47, 18))+float64(m.u8(l46, 3))+float64(float64(m.u8(l46, 4))*256))*65536)
		l50 := t1
		l52 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l50*2.3283064365386963e-10))
		l52 = -6.755399441055744e+15 + l52
		l53 := l50 + float64(l52*-4.294967296e+09)
		l53 = flag(l53 > 255) + flag(l53 > 65535) + flag(l53 > 1.6777215e+07)
		if 1-l37 > 0 {
			if l39 > 0 {
				l55 = l23 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
			}
			l57 := -l40 + l53
			l58 := trunc(l57)
			if b2i(float64(l58) != l57)|b2i(l58 > l0) != 0 {
				l58 = f15(m, l57, 1, l0)
			}
			l59 := l58
			l64 := m.f64(m.u16(m.u32(l59>>16<<2, 3840)+l59&65535<<3, 0)*320+15104, 80)
			if l64 > 0 {
				l63 = float64((0.5 + l50 + float64(l52*-4.294967296e+09)) * l64)
			}
			l54 = -0.5 + float64(l55*-256) + l63
		}
		l66 := 1 + l40 + float64(l37*-8) - l53
		l65 := choose(l66 > 0, l66, 0)
		l65 = choose(l37 > 0, 10, 0) + l65
		l36 = f17(m, l54, l65)
	}
	return l36
}

// f54: case 369
func f54(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19, l20, l21, l22 uint32) uint32 {
	var l38 uint32
	var l36, l37, l42, l56, l57, l65 float64
	l23 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l23+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l24 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l24)
	m.put(l0&3<<3, 3552, 1)
	l25 := m.f64(0, 3024)
	l26 := m.f64(l16, 8)
	l27 := f12(m, 9681728, 24, l14-l25)
	l29 := l26 - l24
	l29 = -4096 + m.f64(l27, 16) + l29
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l25*-4096)+l24+l29)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	l30 := f12(m, 18336768, 16, 4096+float64(l14*4096)+float64(l25*-4096)+l24)
	l31 := m.u32(l30, 0) - 1
	l34 := float64(m.u8(m.u16(m.u32(l31>>16<<2, 3840)+l31&65535<<3, 0)*320+15104, 17))
	l35 := float64(int32(l31))
	if l34 > 0 {
		l36 = -1 - l7 + l35
	}
	m.put(l0&3<<3, 3680, 1+l7+l36)
	if l34 > 0 {
		l37 = -1 - l7 + l35
	}
	m.put(l0&3<<3, 3712, 1+l7+l37)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		l39 := choose(l34 > 0, 1, 0)
		l41 := float64(m.u8(l2, 2))
		if l41 > 0 {
			l42 = l8 + l12
		}
		l45 := m.f64(l30, 8)
		l46 := trunc(l45)
		if b2i(float64(l46) != l45)|b2i(l46 > l0) != 0 {
			l46 = f15(m, l45, 1, l0)
		}
		l47 := l46
		l48 := m.u32(l47>>16<<2, 3840) + l47&65535<<3
		l49 := m.u16(l48, 0)*320 + 15104
		t1 := float64(m.u8(l49, 0)) + float64(float64(m.u8(l48, 2))*256) + float64((float64(m.u8(l49, 18))+float64(m.u8(l48, 3))+float64(float64(m.u8(l48, 4))*256))*65536)
		l52 := t1
		l54 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l52*2.3283064365386963e-10))
		l54 = -6.755399441055744e+15 + l54
		l55 := l52 + float64(l54*-4.294967296e+09)
		l55 = flag(l55 > 255) + flag(l55 > 65535) + flag(l55 > 1.6777215e+07)
		if 1-l39 > 0 {
			if l41 > 0 {
				l57 = l23 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
			}
			l59 := -l42 + l55
			l60 := trunc(l59)
			if b2i(float64(l60) != l59)|b2i(l60 > l0) != 0 {
				l60 = f15(m, l59, 1, l0)
			}
			l61 := l60
			l66 := m.f64(m.u16(m.u32(l61>>16<<2, 3840)+l61&65535<<3, 0)*320+15104, 80)
			if l66 > 0 {
				l65 = float64((0.5 + l52 + float64(l54*-4.294967296e+09)) * l66)
			}
			l56 = -0.5 + float64(l57*-256) + l65
		}
		l68 := 1 + l42 + float64(l39*-8) - l55
		l67 := choose(l68 > 0, l68, 0)
		l67 = choose(l39 > 0, 10, 0) + l67
		l38 = f17(m, l56, l67)
	}
	return l38
}

// f55: case 370
func f55(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19, l20, l21, l22 uint32) uint32 {
	var l36 uint32
	var l34, l35, l40, l54, l55, l63 float64
	l23 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l23+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l24 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l24)
	m.put(l0&3<<3, 3552, 1)
	l25 := m.f64(0, 3024)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l25*-4096)+l24+(m.f64(l16, 8)-l24))
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	l28 := f12(m, 18336768, 16, 4096+float64(l14*4096)+float64(l25*-4096)+l24)
	l29 := m.u32(l28, 0) - 1
	l32 := float64(m.u8(m.u16(m.u32(l29>>16<<2, 3840)+l29&65535<<3, 0)*320+15104, 17))
	l33 := float64(int32(l29))
	if l32 > 0 {
		l34 = -1 - l7 + l33
	}
	m.put(l0&3<<3, 3680, 1+l7+l34)
	if l32 > 0 {
		l35 = -1 - l7 + l33
	}
	m.put(l0&3<<3, 3712, 1+l7+l35)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		l37 := choose(l32 > 0, 1, 0)
		l39 := float64(m.u8(l2, 2))
		if l39 > 0 {
			l40 = l8 + l12
		}
		l43 := m.f64(l28, 8)
		l44 := trunc(l43)
		if b2i(float64(l44) != l43)|b2i(l44 > l0) != 0 {
			l44 = f15(m, l43, 1, l0)
		}
		l45 := l44
		l46 := m.u32(l45>>16<<2, 3840) + l45&65535<<3
		l47 := m.u16(l46, 0)*320 + 15104
		t1 := float64(m.u8(l47, 0)) + float64(float64(m.u8(l46, 2))*256) + float64((float64(m.u8(l47, 18))+float64(m.u8(l46, 3))+float64(float64(m.u8(l46, 4))*256))*65536)
		l50 := t1
		l52 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l50*2.3283064365386963e-10))
		l52 = -6.755399441055744e+15 + l52
		l53 := l50 + float64(l52*-4.294967296e+09)
		l53 = flag(l53 > 255) + flag(l53 > 65535) + flag(l53 > 1.6777215e+07)
		if 1-l37 > 0 {
			if l39 > 0 {
				l55 = l23 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
			}
			l57 := -l40 + l53
			l58 := trunc(l57)
			if b2i(float64(l58) != l57)|b2i(l58 > l0) != 0 {
				l58 = f15(m, l57, 1, l0)
			}
			l59 := l58
			l64 := m.f64(m.u16(m.u32(l59>>16<<2, 3840)+l59&65535<<3, 0)*320+15104, 80)
			if l64 > 0 {
				l63 = float64((0.5 + l50 + float64(l52*-4.294967296e+09)) * l64)
			}
			l54 = -0.5 + float64(l55*-256) + l63
		}
		l66 := 1 + l40 + float64(l37*-8) - l53
		l65 := choose(l66 > 0, l66, 0)
		l65 = choose(l37 > 0, 10, 0) + l65
		l36 = f17(m, l54, l65)
	}
	return l36
}

// f56: case 371
func f56(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19, l20, l21, l22 uint32) uint32 {
	var l58 uint32
	var l50, l51, l55, l60, l66, l75, l77, l85, l97, l102, l118, l121, l124, l127, l131, l132, l140 float64
	l23 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l23+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l24 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l24)
	m.put(l0&3<<3, 3552, 1)
	l25 := m.f64(0, 3024)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l25*-4096)+l24)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	l26 := m.f64(l16, 8)
	l28 := f12(m, 26991808, 24, m.f64(l16, 32))
	l31 := m.f64(l28, 8)
	l32 := trunc(l31)
	if b2i(float64(l32) != l31)|b2i(l32 > l0) != 0 {
		l32 = f15(m, l31, 1, l0)
	}
	l33 := l32
	l34 := m.u32(l33>>16<<2, 3840) + l33&65535<<3
	t1 := float64(m.u8(m.u16(l34, 0)*320+15104, 0)) + float64(float64(m.u8(l34, 2))*256) + float64(float64(m.u8(l34, 3))*65536) + float64(float64(m.u8(l34, 4))*1.6777216e+07)
	l37 := f12(m, 18336768, 16, 4096+float64(l14*4096)+float64(l25*-4096)+l24)
	l40 := m.f64(l37, 8)
	l41 := trunc(l40)
	if b2i(float64(l41) != l40)|b2i(l41 > l0) != 0 {
		l41 = f15(m, l40, 1, l0)
	}
	l42 := l41
	l43 := m.u32(l42>>16<<2, 3840) + l42&65535<<3
	l44 := m.u16(l43, 0)*320 + 15104
	l45 := float64(m.u8(l44, 0)) + float64(float64(m.u8(l43, 2))*256)
	l46 := float64(m.u8(l44, 18)) + float64(m.u8(l43, 3)) + float64(float64(m.u8(l43, 4))*256)
	l47 := l26 + float64(t1*-65536) + l45 + float64(l46*65536)
	l47 = flag(l47 > -4)
	l49 := l26 + l45 + float64(l46*65536)
	l49 = m.f64(l16, 24) + l49
	if 1-l47 > 0 {
		l50 = l49
	}
	if 1-l47 > 0 {
		l51 = float64(l49 * 0.25)
	}
	l51 = -0.375 + l51
	l52 := 6.755399441055744e+15 + l51
	l52 = -6.755399441055744e+15 + l52
	l54 := -l47 - l50 + float64(l52*4)
	l53 := choose(l54 > 0, l54, 0)
	l56 := l53
	if l56 > 0 {
		l55 = float64((-1 - l7 + m.f64(l37, 8)) * l56)
	}
	m.put(l0&3<<3, 3808, 1+l7+l55)
	if l6 != 0 {
		l59 := float64(m.u8(l2, 2))
		if l59 > 0 {
			l60 = l8 + l12
		}
		l62 := 1 - l50 + float64(l52*4)
		l61 := choose(l62 > 0, l62, 0)
		l63 := f12(m, 35659264, 24, l52)
		if flag(-l52+m.f64(l63, 16) == math.Copysign(0, -1)) > 0 {
			l66 = m.f64(l63, 8)
		}
		l69 := l66
		l70 := trunc(l69)
		if b2i(float64(l70) != l69)|b2i(l70 > l0) != 0 {
			l70 = f15(m, l69, 1, l0)
		}
		l71 := l70
		l72 := m.u32(l71>>16<<2, 3840) + l71&65535<<3
		t2 := float64(m.u8(m.u16(l72, 0)*320+15104, 0)) + float64(float64(m.u8(l72, 2))*256) + float64(float64(m.u8(l72, 3))*65536) + float64(float64(m.u8(l72, 4))*1.6777216e+07)
		l74 := t2
		l76 := l61
		if l76 > 0 {
			l75 = float64(l74 * l76)
		}
		if 1-l61 > 0 {
			l79 := l50 + float64(l52*-4)
			l80 := trunc(l79)
			if b2i(float64(l80) != l79)|b2i(l80 > l0) != 0 {
				l80 = f15(m, l79, 1, l0)
			}
			l81 := l80
			l86 := m.f64(m.u16(m.u32(l81>>16<<2, 3840)+l81&65535<<3, 0)*320+15104, 80)
			if l86 > 0 {
				l85 = float64((0.5 + l74) * l86)
			}
			l85 = -0.5 + l85
			l87 := 6.755399441055744e+15 + l85
			l87 = -6.755399441055744e+15 + l87
			l89 := l50 + float64(l52*-4)
			l88 := choose(l89 > 0, l89, 0)
			l91 := 4 - l88
			l92 := trunc(l91)
			if b2i(float64(l92) != l91)|b2i(l92 > l0) != 0 {
				l92 = f15(m, l91, 1, l0)
			}
			l93 := l92
			l95 := m.u16(m.u32(l93>>16<<2, 3840)+l93&65535<<3, 0)*320 + 15104
			l96 := m.f64(l95, 88)
			l98 := l96
			if l98 > 0 {
				l99 := f12(m, 35659264, 24, 1+l52)
				if flag(-l52+m.f64(l99, 16) == 1) > 0 {
					l102 = m.f64(l99, 8)
				}
				l105 := l102
				l106 := trunc(l105)
				if b2i(float64(l106) != l105)|b2i(l106 > l0) != 0 {
					l106 = f15(m, l105, 1, l0)
				}
				l107 := l106
				l108 := m.u32(l107>>16<<2, 3840) + l107&65535<<3
				t3 := float64(m.u8(m.u16(l108, 0)*320+15104, 0)) + float64(float64(m.u8(l108, 2))*256) + float64(float64(m.u8(l108, 3))*65536) + float64(float64(m.u8(l108, 4))*1.6777216e+07)
				l110 := t3
				l112 := l88
				l113 := trunc(l112)
				if b2i(float64(l113) != l112)|b2i(l113 > l0) != 0 {
					l113 = f15(m, l112, 1, l0)
				}
				l114 := l113
				l116 := m.u16(m.u32(l114>>16<<2, 3840)+l114&65535<<3, 0)*320 + 15104
				l119 := m.f64(l116, 88)
				if l119 > 0 {
					l122 := m.f64(l116, 80)
					if l122 > 0 {
						l121 = float64((0.5 + l110) * l122)
					}
					l121 = -0.5 + l121
					l123 := 6.755399441055744e+15 + l121
					l123 = -6.755399441055744e+15 + l123
					l118 = float64(l123 * l119)
				}
				l97 = float64((l110 - l118) * l98)
			}
			l125 := l96
			if l125 > 0 {
				l128 := m.f64(l95, 80)
				if l128 > 0 {
					l127 = float64((0.5 + l87) * l128)
				}
				l127 = -0.5 + l127
				l129 := 6.755399441055744e+15 + l127
				l129 = -6.755399441055744e+15 + l129
				l124 = float64(l129 * l125)
			}
			l77 = l87 + l97 - l124
		}
		l130 := l75 + l77
		l130 = flag(l130 > 255) + flag(l130 > 65535) + flag(l130 > 1.6777215e+07)
		if 1-l47-l53 > 0 {
			if l59 > 0 {
				l132 = l23 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
			}
			l134 := -l60 + l130
			l135 := trunc(l134)
			if b2i(float64(l135) != l134)|b2i(l135 > l0) != 0 {
				l135 = f15(m, l134, 1, l0)
			}
			l136 := l135
			l141 := m.f64(m.u16(m.u32(l136>>16<<2, 3840)+l136&65535<<3, 0)*320+15104, 80)
			if l141 > 0 {
				l140 = float64((0.5 + l75 + l77) * l141)
			}
			l131 = -0.5 + float64(l132*-256) + l140
		}
		l142 := l47 + l53
		if l142 > 0 {
			l144 := -1 + l53
			l131 = l131 + float64((float64(l47*7)+choose(l144 > 0, l144, 0))*l142)
		}
		l146 := 1 + l60 + float64(l47*-8) + float64(l53*-8) - l130
		l145 := choose(l146 > 0, l146, 0)
		l147 := l47 + l53
		l145 = choose(l147 > 0, float64(l147*10), 0) + l145
		l58 = f17(m, l131, l145)
	}
	return l58
}

// f57: case 372
func f57(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19, l20, l21, l22 uint32) uint32 {
	var l58 uint32
	var l50, l51, l55, l60, l66, l75, l77, l85, l97, l102, l118, l121, l124, l127, l131, l132, l140 float64
	l23 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l23+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l24 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l24)
	m.put(l0&3<<3, 3552, 1)
	l25 := m.f64(0, 3024)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l25*-4096)+l24)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	l26 := m.f64(l16, 8)
	l28 := f12(m, 26991808, 24, m.f64(l16, 32))
	l31 := m.f64(l28, 8)
	l32 := trunc(l31)
	if b2i(float64(l32) != l31)|b2i(l32 > l0) != 0 {
		l32 = f15(m, l31, 1, l0)
	}
	l33 := l32
	l34 := m.u32(l33>>16<<2, 3840) + l33&65535<<3
	t1 := float64(m.u8(m.u16(l34, 0)*320+15104, 0)) + float64(float64(m.u8(l34, 2))*256) + float64(float64(m.u8(l34, 3))*65536) + float64(float64(m.u8(l34, 4))*1.6777216e+07)
	l37 := f12(m, 18336768, 16, 4096+float64(l14*4096)+float64(l25*-4096)+l24)
	l40 := m.f64(l37, 8)
	l41 := trunc(l40)
	if b2i(float64(l41) != l40)|b2i(l41 > l0) != 0 {
		l41 = f15(m, l40, 1, l0)
	}
	l42 := l41
	l43 := m.u32(l42>>16<<2, 3840) + l42&65535<<3
	l44 := m.u16(l43, 0)*320 + 15104
	l45 := float64(m.u8(l44, 0)) + float64(float64(m.u8(l43, 2))*256)
	l46 := float64(m.u8(l44, 18)) + float64(m.u8(l43, 3)) + float64(float64(m.u8(l43, 4))*256)
	l47 := l26 + float64(t1*-65536) + l45 + float64(l46*65536)
	l47 = flag(l47 > -1)
	l49 := l26 + l45 + float64(l46*65536)
	l49 = m.f64(l16, 24) + l49
	if 1-l47 > 0 {
		l50 = l49
	}
	if 1-l47 > 0 {
		l51 = float64(l49 * 0.25)
	}
	l51 = -0.375 + l51
	l52 := 6.755399441055744e+15 + l51
	l52 = -6.755399441055744e+15 + l52
	l54 := -l47 - l50 + float64(l52*4)
	l53 := choose(l54 > 0, l54, 0)
	l56 := l53
	if l56 > 0 {
		l55 = float64((-1 - l7 + m.f64(l37, 8)) * l56)
	}
	m.put(l0&3<<3, 3808, 1+l7+l55)
	if l6 != 0 {
		l59 := float64(m.u8(l2, 2))
		if l59 > 0 {
			l60 = l8 + l12
		}
		l62 := -l50 + float64(l52*4)
		l61 := choose(l62 > 0, l62, 0)
		l63 := f12(m, 35659264, 24, l52)
		if flag(-l52+m.f64(l63, 16) == math.Copysign(0, -1)) > 0 {
			l66 = m.f64(l63, 8)
		}
		l69 := l66
		l70 := trunc(l69)
		if b2i(float64(l70) != l69)|b2i(l70 > l0) != 0 {
			l70 = f15(m, l69, 1, l0)
		}
		l71 := l70
		l72 := m.u32(l71>>16<<2, 3840) + l71&65535<<3
		t2 := float64(m.u8(m.u16(l72, 0)*320+15104, 0)) + float64(float64(m.u8(l72, 2))*256) + float64(float64(m.u8(l72, 3))*65536) + float64(float64(m.u8(l72, 4))*1.6777216e+07)
		l74 := t2
		l76 := l61
		if l76 > 0 {
			l75 = float64(l74 * l76)
		}
		if 1-l61 > 0 {
			l79 := l50 + float64(l52*-4)
			l80 := trunc(l79)
			if b2i(float64(l80) != l79)|b2i(l80 > l0) != 0 {
				l80 = f15(m, l79, 1, l0)
			}
			l81 := l80
			l86 := m.f64(m.u16(m.u32(l81>>16<<2, 3840)+l81&65535<<3, 0)*320+15104, 80)
			if l86 > 0 {
				l85 = float64((0.5 + l74) * l86)
			}
			l85 = -0.5 + l85
			l87 := 6.755399441055744e+15 + l85
			l87 = -6.755399441055744e+15 + l87
			l89 := -3 + l50 + float64(l52*-4)
			l88 := choose(l89 > 0, l89, 0)
			l91 := 1 - l88
			l92 := trunc(l91)
			if b2i(float64(l92) != l91)|b2i(l92 > l0) != 0 {
				l92 = f15(m, l91, 1, l0)
			}
			l93 := l92
			l95 := m.u16(m.u32(l93>>16<<2, 3840)+l93&65535<<3, 0)*320 + 15104
			l96 := m.f64(l95, 88)
			l98 := l96
			if l98 > 0 {
				l99 := f12(m, 35659264, 24, 1+l52)
				if flag(-l52+m.f64(l99, 16) == 1) > 0 {
					l102 = m.f64(l99, 8)
				}
				l105 := l102
				l106 := trunc(l105)
				if b2i(float64(l106) != l105)|b2i(l106 > l0) != 0 {
					l106 = f15(m, l105, 1, l0)
				}
				l107 := l106
				l108 := m.u32(l107>>16<<2, 3840) + l107&65535<<3
				t3 := float64(m.u8(m.u16(l108, 0)*320+15104, 0)) + float64(float64(m.u8(l108, 2))*256) + float64(float64(m.u8(l108, 3))*65536) + float64(float64(m.u8(l108, 4))*1.6777216e+07)
				l110 := t3
				l112 := l88
				l113 := trunc(l112)
				if b2i(float64(l113) != l112)|b2i(l113 > l0) != 0 {
					l113 = f15(m, l112, 1, l0)
				}
				l114 := l113
				l116 := m.u16(m.u32(l114>>16<<2, 3840)+l114&65535<<3, 0)*320 + 15104
				l119 := m.f64(l116, 88)
				if l119 > 0 {
					l122 := m.f64(l116, 80)
					if l122 > 0 {
						l121 = float64((0.5 + l110) * l122)
					}
					l121 = -0.5 + l121
					l123 := 6.755399441055744e+15 + l121
					l123 = -6.755399441055744e+15 + l123
					l118 = float64(l123 * l119)
				}
				l97 = float64((l110 - l118) * l98)
			}
			l125 := l96
			if l125 > 0 {
				l128 := m.f64(l95, 80)
				if l128 > 0 {
					l127 = float64((0.5 + l87) * l128)
				}
				l127 = -0.5 + l127
				l129 := 6.755399441055744e+15 + l127
				l129 = -6.755399441055744e+15 + l129
				l124 = float64(l129 * l125)
			}
			l77 = l87 + l97 - l124
		}
		l130 := l75 + l77
		l130 = flag(l130 > 255) + flag(l130 > 65535) + flag(l130 > 1.6777215e+07)
		if 1-l47-l53 > 0 {
			if l59 > 0 {
				l132 = l23 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
			}
			l134 := -l60 + l130
			l135 := trunc(l134)
			if b2i(float64(l135) != l134)|b2i(l135 > l0) != 0 {
				l135 = f15(m, l134, 1, l0)
			}
			l136 := l135
			l141 := m.f64(m.u16(m.u32(l136>>16<<2, 3840)+l136&65535<<3, 0)*320+15104, 80)
			if l141 > 0 {
				l140 = float64((0.5 + l75 + l77) * l141)
			}
			l131 = -0.5 + float64(l132*-256) + l140
		}
		l142 := l47 + l53
		if l142 > 0 {
			l144 := -1 + l53
			l131 = l131 + float64((float64(l47*7)+choose(l144 > 0, l144, 0))*l142)
		}
		l146 := 1 + l60 + float64(l47*-8) + float64(l53*-8) - l130
		l145 := choose(l146 > 0, l146, 0)
		l147 := l47 + l53
		l145 = choose(l147 > 0, float64(l147*10), 0) + l145
		l58 = f17(m, l131, l145)
	}
	return l58
}

// f58: case 373
func f58(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19, l20, l21, l22 uint32) uint32 {
	var l58 uint32
	var l50, l51, l55, l60, l66, l75, l84, l96, l101, l117, l120, l123, l126, l130, l133, l134, l142 float64
	l23 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l23+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l24 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l24)
	m.put(l0&3<<3, 3552, 1)
	l25 := m.f64(0, 3024)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l25*-4096)+l24)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	l26 := m.f64(l16, 8)
	l28 := f12(m, 26991808, 24, m.f64(l16, 32))
	l31 := m.f64(l28, 8)
	l32 := trunc(l31)
	if b2i(float64(l32) != l31)|b2i(l32 > l0) != 0 {
		l32 = f15(m, l31, 1, l0)
	}
	l33 := l32
	l34 := m.u32(l33>>16<<2, 3840) + l33&65535<<3
	t1 := float64(m.u8(m.u16(l34, 0)*320+15104, 0)) + float64(float64(m.u8(l34, 2))*256) + float64(float64(m.u8(l34, 3))*65536) + float64(float64(m.u8(l34, 4))*1.6777216e+07)
	l37 := f12(m, 18336768, 16, 4096+float64(l14*4096)+float64(l25*-4096)+l24)
	l40 := m.f64(l37, 8)
	l41 := trunc(l40)
	if b2i(float64(l41) != l40)|b2i(l41 > l0) != 0 {
		l41 = f15(m, l40, 1, l0)
	}
	l42 := l41
	l43 := m.u32(l42>>16<<2, 3840) + l42&65535<<3
	l44 := m.u16(l43, 0)*320 + 15104
	l45 := float64(m.u8(l44, 0)) + float64(float64(m.u8(l43, 2))*256)
	l46 := float64(m.u8(l44, 18)) + float64(m.u8(l43, 3)) + float64(float64(m.u8(l43, 4))*256)
	l47 := l26 + float64(t1*-65536) + l45 + float64(l46*65536)
	l47 = flag(l47 > -1)
	l49 := l26 + l45 + float64(l46*65536)
	l49 = m.f64(l16, 24) + l49
	if 1-l47 > 0 {
		l50 = l49
	}
	if 1-l47 > 0 {
		l51 = float64(l49 * 0.25)
	}
	l51 = -0.375 + l51
	l52 := 6.755399441055744e+15 + l51
	l52 = -6.755399441055744e+15 + l52
	l54 := -l47 - l50 + float64(l52*4)
	l53 := choose(l54 > 0, l54, 0)
	l56 := l53
	if l56 > 0 {
		l55 = float64((-1 - l7 + m.f64(l37, 8)) * l56)
	}
	m.put(l0&3<<3, 3808, 1+l7+l55)
	if l6 != 0 {
		l59 := float64(m.u8(l2, 2))
		if l59 > 0 {
			l60 = l8 + l12
		}
		l62 := -l50 + float64(l52*4)
		l61 := choose(l62 > 0, l62, 0)
		l63 := f12(m, 35659264, 24, l52)
		if flag(-l52+m.f64(l63, 16) == math.Copysign(0, -1)) > 0 {
			l66 = m.f64(l63, 8)
		}
		l69 := l66
		l70 := trunc(l69)
		if b2i(float64(l70) != l69)|b2i(l70 > l0) != 0 {
			l70 = f15(m, l69, 1, l0)
		}
		l71 := l70
		l72 := m.u32(l71>>16<<2, 3840) + l71&65535<<3
		t2 := float64(m.u8(m.u16(l72, 0)*320+15104, 0)) + float64(float64(m.u8(l72, 2))*256) + float64(float64(m.u8(l72, 3))*65536) + float64(float64(m.u8(l72, 4))*1.6777216e+07)
		l74 := t2
		l76 := l61
		if l76 > 0 {
			l75 = float64(l74 * l76)
		}
		l78 := l50 + float64(l52*-4)
		l79 := trunc(l78)
		if b2i(float64(l79) != l78)|b2i(l79 > l0) != 0 {
			l79 = f15(m, l78, 1, l0)
		}
		l80 := l79
		l85 := m.f64(m.u16(m.u32(l80>>16<<2, 3840)+l80&65535<<3, 0)*320+15104, 80)
		if l85 > 0 {
			l84 = float64((0.5 + l74) * l85)
		}
		l84 = -0.5 + l84
		l86 := 6.755399441055744e+15 + l84
		l86 = -6.755399441055744e+15 + l86
		l88 := -3 + l50 + float64(l52*-4)
		l87 := choose(l88 > 0, l88, 0)
		l90 := 1 - l87
		l91 := trunc(l90)
		if b2i(float64(l91) != l90)|b2i(l91 > l0) != 0 {
			l91 = f15(m, l90, 1, l0)
		}
		l92 := l91
		l94 := m.u16(m.u32(l92>>16<<2, 3840)+l92&65535<<3, 0)*320 + 15104
		l95 := m.f64(l94, 88)
		l97 := l95
		if l97 > 0 {
			l98 := f12(m, 35659264, 24, 1+l52)
			if flag(-l52+m.f64(l98, 16) == 1) > 0 {
				l101 = m.f64(l98, 8)
			}
			l104 := l101
			l105 := trunc(l104)
			if b2i(float64(l105) != l104)|b2i(l105 > l0) != 0 {
				l105 = f15(m, l104, 1, l0)
			}
			l106 := l105
			l107 := m.u32(l106>>16<<2, 3840) + l106&65535<<3
			t3 := float64(m.u8(m.u16(l107, 0)*320+15104, 0)) + float64(float64(m.u8(l107, 2))*256) + float64(float64(m.u8(l107, 3))*65536) + float64(float64(m.u8(l107, 4))*1.6777216e+07)
			l109 := t3
			l111 := l87
			l112 := trunc(l111)
			if b2i(float64(l112) != l111)|b2i(l112 > l0) != 0 {
				l112 = f15(m, l111, 1, l0)
			}
			l113 := l112
			l115 := m.u16(m.u32(l113>>16<<2, 3840)+l113&65535<<3, 0)*320 + 15104
			l118 := m.f64(l115, 88)
			if l118 > 0 {
				l121 := m.f64(l115, 80)
				if l121 > 0 {
					l120 = float64((0.5 + l109) * l121)
				}
				l120 = -0.5 + l120
				l122 := 6.755399441055744e+15 + l120
				l122 = -6.755399441055744e+15 + l122
				l117 = float64(l122 * l118)
			}
			l96 = float64((l109 - l117) * l97)
		}
		l124 := l95
		if l124 > 0 {
			l127 := m.f64(l94, 80)
			if l127 > 0 {
				l126 = float64((0.5 + l86) * l127)
			}
			l126 = -0.5 + l126
			l128 := 6.755399441055744e+15 + l126
			l128 = -6.755399441055744e+15 + l128
			l123 = float64(l128 * l124)
		}
		l129 := l86 + l96 - l123
		l129 = flag(l129 > 127)
		if 1-l61 > 0 {
			l130 = l86 + l96 - l123
		}
		l130 = choose(l129 > 0, 4.29496704e+09, 0) + l130
		l132 := l75 + l130
		l132 = flag(l132 > 255) + flag(l132 > 65535) + flag(l132 > 1.6777215e+07)
		if 1-l47-l53 > 0 {
			if l59 > 0 {
				l134 = l23 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
			}
			l136 := -l60 + l132
			l137 := trunc(l136)
			if b2i(float64(l137) != l136)|b2i(l137 > l0) != 0 {
				l137 = f15(m, l136, 1, l0)
			}
			l138 := l137
			l143 := m.f64(m.u16(m.u32(l138>>16<<2, 3840)+l138&65535<<3, 0)*320+15104, 80)
			if l143 > 0 {
				l142 = float64((0.5 + l75 + l130) * l143)
			}
			l133 = -0.5 + float64(l134*-256) + l142
		}
		l144 := l47 + l53
		if l144 > 0 {
			l146 := -1 + l53
			l133 = l133 + float64((float64(l47*7)+choose(l146 > 0, l146, 0))*l144)
		}
		l148 := 1 + l60 + float64(l47*-8) + float64(l53*-8) - l132
		l147 := choose(l148 > 0, l148, 0)
		l149 := l47 + l53
		l147 = choose(l149 > 0, float64(l149*10), 0) + l147
		l58 = f17(m, l133, l147)
	}
	return l58
}

// f59: case 374
func f59(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19, l20, l21, l22 uint32) uint32 {
	var l58 uint32
	var l50, l51, l55, l60, l66, l75, l77, l85, l97, l102, l118, l121, l124, l127, l131, l132, l140 float64
	l23 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l23+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l24 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l24)
	m.put(l0&3<<3, 3552, 1)
	l25 := m.f64(0, 3024)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l25*-4096)+l24)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	l26 := m.f64(l16, 8)
	l28 := f12(m, 26991808, 24, m.f64(l16, 32))
	l31 := m.f64(l28, 8)
	l32 := trunc(l31)
	if b2i(float64(l32) != l31)|b2i(l32 > l0) != 0 {
		l32 = f15(m, l31, 1, l0)
	}
	l33 := l32
	l34 := m.u32(l33>>16<<2, 3840) + l33&65535<<3
	t1 := float64(m.u8(m.u16(l34, 0)*320+15104, 0)) + float64(float64(m.u8(l34, 2))*256) + float64(float64(m.u8(l34, 3))*65536) + float64(float64(m.u8(l34, 4))*1.6777216e+07)
	l37 := f12(m, 18336768, 16, 4096+float64(l14*4096)+float64(l25*-4096)+l24)
	l40 := m.f64(l37, 8)
	l41 := trunc(l40)
	if b2i(float64(l41) != l40)|b2i(l41 > l0) != 0 {
		l41 = f15(m, l40, 1, l0)
	}
	l42 := l41
	l43 := m.u32(l42>>16<<2, 3840) + l42&65535<<3
	l44 := m.u16(l43, 0)*320 + 15104
	l45 := float64(m.u8(l44, 0)) + float64(float64(m.u8(l43, 2))*256)
	l46 := float64(m.u8(l44, 18)) + float64(m.u8(l43, 3)) + float64(float64(m.u8(l43, 4))*256)
	l47 := l26 + float64(t1*-65536) + l45 + float64(l46*65536)
	l47 = flag(l47 > -2)
	l49 := l26 + l45 + float64(l46*65536)
	l49 = m.f64(l16, 24) + l49
	if 1-l47 > 0 {
		l50 = l49
	}
	if 1-l47 > 0 {
		l51 = float64(l49 * 0.25)
	}
	l51 = -0.375 + l51
	l52 := 6.755399441055744e+15 + l51
	l52 = -6.755399441055744e+15 + l52
	l54 := -l47 - l50 + float64(l52*4)
	l53 := choose(l54 > 0, l54, 0)
	l56 := l53
	if l56 > 0 {
		l55 = float64((-1 - l7 + m.f64(l37, 8)) * l56)
	}
	m.put(l0&3<<3, 3808, 1+l7+l55)
	if l6 != 0 {
		l59 := float64(m.u8(l2, 2))
		if l59 > 0 {
			l60 = l8 + l12
		}
		l62 := -l50 + float64(l52*4)
		l61 := choose(l62 > 0, l62, 0)
		l63 := f12(m, 35659264, 24, l52)
		if flag(-l52+m.f64(l63, 16) == math.Copysign(0, -1)) > 0 {
			l66 = m.f64(l63, 8)
		}
		l69 := l66
		l70 := trunc(l69)
		if b2i(float64(l70) != l69)|b2i(l70 > l0) != 0 {
			l70 = f15(m, l69, 1, l0)
		}
		l71 := l70
		l72 := m.u32(l71>>16<<2, 3840) + l71&65535<<3
		t2 := float64(m.u8(m.u16(l72, 0)*320+15104, 0)) + float64(float64(m.u8(l72, 2))*256) + float64(float64(m.u8(l72, 3))*65536) + float64(float64(m.u8(l72, 4))*1.6777216e+07)
		l74 := t2
		l76 := l61
		if l76 > 0 {
			l75 = float64(l74 * l76)
		}
		if 1-l61 > 0 {
			l79 := l50 + float64(l52*-4)
			l80 := trunc(l79)
			if b2i(float64(l80) != l79)|b2i(l80 > l0) != 0 {
				l80 = f15(m, l79, 1, l0)
			}
			l81 := l80
			l86 := m.f64(m.u16(m.u32(l81>>16<<2, 3840)+l81&65535<<3, 0)*320+15104, 80)
			if l86 > 0 {
				l85 = float64((0.5 + l74) * l86)
			}
			l85 = -0.5 + l85
			l87 := 6.755399441055744e+15 + l85
			l87 = -6.755399441055744e+15 + l87
			l89 := -2 + l50 + float64(l52*-4)
			l88 := choose(l89 > 0, l89, 0)
			l91 := 2 - l88
			l92 := trunc(l91)
			if b2i(float64(l92) != l91)|b2i(l92 > l0) != 0 {
				l92 = f15(m, l91, 1, l0)
			}
			l93 := l92
			l95 := m.u16(m.u32(l93>>16<<2, 3840)+l93&65535<<3, 0)*320 + 15104
			l96 := m.f64(l95, 88)
			l98 := l96
			if l98 > 0 {
				l99 := f12(m, 35659264, 24, 1+l52)
				if flag(-l52+m.f64(l99, 16) == 1) > 0 {
					l102 = m.f64(l99, 8)
				}
				l105 := l102
				l106 := trunc(l105)
				if b2i(float64(l106) != l105)|b2i(l106 > l0) != 0 {
					l106 = f15(m, l105, 1, l0)
				}
				l107 := l106
				l108 := m.u32(l107>>16<<2, 3840) + l107&65535<<3
				t3 := float64(m.u8(m.u16(l108, 0)*320+15104, 0)) + float64(float64(m.u8(l108, 2))*256) + float64(float64(m.u8(l108, 3))*65536) + float64(float64(m.u8(l108, 4))*1.6777216e+07)
				l110 := t3
				l112 := l88
				l113 := trunc(l112)
				if b2i(float64(l113) != l112)|b2i(l113 > l0) != 0 {
					l113 = f15(m, l112, 1, l0)
				}
				l114 := l113
				l116 := m.u16(m.u32(l114>>16<<2, 3840)+l114&65535<<3, 0)*320 + 15104
				l119 := m.f64(l116, 88)
				if l119 > 0 {
					l122 := m.f64(l116, 80)
					if l122 > 0 {
						l121 = float64((0.5 + l110) * l122)
					}
					l121 = -0.5 + l121
					l123 := 6.755399441055744e+15 + l121
					l123 = -6.755399441055744e+15 + l123
					l118 = float64(l123 * l119)
				}
				l97 = float64((l110 - l118) * l98)
			}
			l125 := l96
			if l125 > 0 {
				l128 := m.f64(l95, 80)
				if l128 > 0 {
					l127 = float64((0.5 + l87) * l128)
				}
				l127 = -0.5 + l127
				l129 := 6.755399441055744e+15 + l127
				l129 = -6.755399441055744e+15 + l129
				l124 = float64(l129 * l125)
			}
			l77 = l87 + l97 - l124
		}
		l130 := l75 + l77
		l130 = flag(l130 > 255) + flag(l130 > 65535) + flag(l130 > 1.6777215e+07)
		if 1-l47-l53 > 0 {
			if l59 > 0 {
				l132 = l23 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
			}
			l134 := -l60 + l130
			l135 := trunc(l134)
			if b2i(float64(l135) != l134)|b2i(l135 > l0) != 0 {
				l135 = f15(m, l134, 1, l0)
			}
			l136 := l135
			l141 := m.f64(m.u16(m.u32(l136>>16<<2, 3840)+l136&65535<<3, 0)*320+15104, 80)
			if l141 > 0 {
				l140 = float64((0.5 + l75 + l77) * l141)
			}
			l131 = -0.5 + float64(l132*-256) + l140
		}
		l142 := l47 + l53
		if l142 > 0 {
			l144 := -1 + l53
			l131 = l131 + float64((float64(l47*7)+choose(l144 > 0, l144, 0))*l142)
		}
		l146 := 1 + l60 + float64(l47*-8) + float64(l53*-8) - l130
		l145 := choose(l146 > 0, l146, 0)
		l147 := l47 + l53
		l145 = choose(l147 > 0, float64(l147*10), 0) + l145
		l58 = f17(m, l131, l145)
	}
	return l58
}

// f60: case 375
func f60(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19, l20, l21, l22 uint32) uint32 {
	var l58 uint32
	var l50, l51, l55, l60, l66, l75, l84, l96, l101, l117, l120, l123, l126, l130, l133, l134, l142 float64
	l23 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l23+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l24 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l24)
	m.put(l0&3<<3, 3552, 1)
	l25 := m.f64(0, 3024)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l25*-4096)+l24)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	l26 := m.f64(l16, 8)
	l28 := f12(m, 26991808, 24, m.f64(l16, 32))
	l31 := m.f64(l28, 8)
	l32 := trunc(l31)
	if b2i(float64(l32) != l31)|b2i(l32 > l0) != 0 {
		l32 = f15(m, l31, 1, l0)
	}
	l33 := l32
	l34 := m.u32(l33>>16<<2, 3840) + l33&65535<<3
	t1 := float64(m.u8(m.u16(l34, 0)*320+15104, 0)) + float64(float64(m.u8(l34, 2))*256) + float64(float64(m.u8(l34, 3))*65536) + float64(float64(m.u8(l34, 4))*1.6777216e+07)
	l37 := f12(m, 18336768, 16, 4096+float64(l14*4096)+float64(l25*-4096)+l24)
	l40 := m.f64(l37, 8)
	l41 := trunc(l40)
	if b2i(float64(l41) != l40)|b2i(l41 > l0) != 0 {
		l41 = f15(m, l40, 1, l0)
	}
	l42 := l41
	l43 := m.u32(l42>>16<<2, 3840) + l42&65535<<3
	l44 := m.u16(l43, 0)*320 + 15104
	l45 := float64(m.u8(l44, 0)) + float64(float64(m.u8(l43, 2))*256)
	l46 := float64(m.u8(l44, 18)) + float64(m.u8(l43, 3)) + float64(float64(m.u8(l43, 4))*256)
	l47 := l26 + float64(t1*-65536) + l45 + float64(l46*65536)
	l47 = flag(l47 > -2)
	l49 := l26 + l45 + float64(l46*65536)
	l49 = m.f64(l16, 24) + l49
	if 1-l47 > 0 {
		l50 = l49
	}
	if 1-l47 > 0 {
		l51 = float64(l49 * 0.25)
	}
	l51 = -0.375 + l51
	l52 := 6.755399441055744e+15 + l51
	l52 = -6.755399441055744e+15 + l52
	l54 := -l47 - l50 + float64(l52*4)
	l53 := choose(l54 > 0, l54, 0)
	l56 := l53
	if l56 > 0 {
		l55 = float64((-1 - l7 + m.f64(l37, 8)) * l56)
	}
	m.put(l0&3<<3, 3808, 1+l7+l55)
	if l6 != 0 {
		l59 := float64(m.u8(l2, 2))
		if l59 > 0 {
			l60 = l8 + l12
		}
		l62 := -l50 + float64(l52*4)
		l61 := choose(l62 > 0, l62, 0)
		l63 := f12(m, 35659264, 24, l52)
		if flag(-l52+m.f64(l63, 16) == math.Copysign(0, -1)) > 0 {
			l66 = m.f64(l63, 8)
		}
		l69 := l66
		l70 := trunc(l69)
		if b2i(float64(l70) != l69)|b2i(l70 > l0) != 0 {
			l70 = f15(m, l69, 1, l0)
		}
		l71 := l70
		l72 := m.u32(l71>>16<<2, 3840) + l71&65535<<3
		t2 := float64(m.u8(m.u16(l72, 0)*320+15104, 0)) + float64(float64(m.u8(l72, 2))*256) + float64(float64(m.u8(l72, 3))*65536) + float64(float64(m.u8(l72, 4))*1.6777216e+07)
		l74 := t2
		l76 := l61
		if l76 > 0 {
			l75 = float64(l74 * l76)
		}
		l78 := l50 + float64(l52*-4)
		l79 := trunc(l78)
		if b2i(float64(l79) != l78)|b2i(l79 > l0) != 0 {
			l79 = f15(m, l78, 1, l0)
		}
		l80 := l79
		l85 := m.f64(m.u16(m.u32(l80>>16<<2, 3840)+l80&65535<<3, 0)*320+15104, 80)
		if l85 > 0 {
			l84 = float64((0.5 + l74) * l85)
		}
		l84 = -0.5 + l84
		l86 := 6.755399441055744e+15 + l84
		l86 = -6.755399441055744e+15 + l86
		l88 := -2 + l50 + float64(l52*-4)
		l87 := choose(l88 > 0, l88, 0)
		l90 := 2 - l87
		l91 := trunc(l90)
		if b2i(float64(l91) != l90)|b2i(l91 > l0) != 0 {
			l91 = f15(m, l90, 1, l0)
		}
		l92 := l91
		l94 := m.u16(m.u32(l92>>16<<2, 3840)+l92&65535<<3, 0)*320 + 15104
		l95 := m.f64(l94, 88)
		l97 := l95
		if l97 > 0 {
			l98 := f12(m, 35659264, 24, 1+l52)
			if flag(-l52+m.f64(l98, 16) == 1) > 0 {
				l101 = m.f64(l98, 8)
			}
			l104 := l101
			l105 := trunc(l104)
			if b2i(float64(l105) != l104)|b2i(l105 > l0) != 0 {
				l105 = f15(m, l104, 1, l0)
			}
			l106 := l105
			l107 := m.u32(l106>>16<<2, 3840) + l106&65535<<3
			t3 := float64(m.u8(m.u16(l107, 0)*320+15104, 0)) + float64(float64(m.u8(l107, 2))*256) + float64(float64(m.u8(l107, 3))*65536) + float64(float64(m.u8(l107, 4))*1.6777216e+07)
			l109 := t3
			l111 := l87
			l112 := trunc(l111)
			if b2i(float64(l112) != l111)|b2i(l112 > l0) != 0 {
				l112 = f15(m, l111, 1, l0)
			}
			l113 := l112
			l115 := m.u16(m.u32(l113>>16<<2, 3840)+l113&65535<<3, 0)*320 + 15104
			l118 := m.f64(l115, 88)
			if l118 > 0 {
				l121 := m.f64(l115, 80)
				if l121 > 0 {
					l120 = float64((0.5 + l109) * l121)
				}
				l120 = -0.5 + l120
				l122 := 6.755399441055744e+15 + l120
				l122 = -6.755399441055744e+15 + l122
				l117 = float64(l122 * l118)
			}
			l96 = float64((l109 - l117) * l97)
		}
		l124 := l95
		if l124 > 0 {
			l127 := m.f64(l94, 80)
			if l127 > 0 {
				l126 = float64((0.5 + l86) * l127)
			}
			l126 = -0.5 + l126
			l128 := 6.755399441055744e+15 + l126
			l128 = -6.755399441055744e+15 + l128
			l123 = float64(l128 * l124)
		}
		l129 := l86 + l96 - l123
		l129 = flag(l129 > 32767)
		if 1-l61 > 0 {
			l130 = l86 + l96 - l123
		}
		l130 = choose(l129 > 0, 4.29490176e+09, 0) + l130
		l132 := l75 + l130
		l132 = flag(l132 > 255) + flag(l132 > 65535) + flag(l132 > 1.6777215e+07)
		if 1-l47-l53 > 0 {
			if l59 > 0 {
				l134 = l23 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
			}
			l136 := -l60 + l132
			l137 := trunc(l136)
			if b2i(float64(l137) != l136)|b2i(l137 > l0) != 0 {
				l137 = f15(m, l136, 1, l0)
			}
			l138 := l137
			l143 := m.f64(m.u16(m.u32(l138>>16<<2, 3840)+l138&65535<<3, 0)*320+15104, 80)
			if l143 > 0 {
				l142 = float64((0.5 + l75 + l130) * l143)
			}
			l133 = -0.5 + float64(l134*-256) + l142
		}
		l144 := l47 + l53
		if l144 > 0 {
			l146 := -1 + l53
			l133 = l133 + float64((float64(l47*7)+choose(l146 > 0, l146, 0))*l144)
		}
		l148 := 1 + l60 + float64(l47*-8) + float64(l53*-8) - l132
		l147 := choose(l148 > 0, l148, 0)
		l149 := l47 + l53
		l147 = choose(l149 > 0, float64(l149*10), 0) + l147
		l58 = f17(m, l133, l147)
	}
	return l58
}

// f61: case 376
func f61(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19, l20, l21, l22 uint32) uint32 {
	var l59 uint32
	var l50, l51, l55, l61, l67, l76, l78, l86, l98, l103, l119, l122, l125, l128, l132, l133, l141 float64
	l23 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l23+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l24 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l24)
	m.put(l0&3<<3, 3552, 1)
	l25 := m.f64(0, 3024)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l25*-4096)+l24)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	l26 := m.f64(l16, 8)
	l28 := f12(m, 26991808, 24, m.f64(l16, 32))
	l31 := m.f64(l28, 8)
	l32 := trunc(l31)
	if b2i(float64(l32) != l31)|b2i(l32 > l0) != 0 {
		l32 = f15(m, l31, 1, l0)
	}
	l33 := l32
	l34 := m.u32(l33>>16<<2, 3840) + l33&65535<<3
	t1 := float64(m.u8(m.u16(l34, 0)*320+15104, 0)) + float64(float64(m.u8(l34, 2))*256) + float64(float64(m.u8(l34, 3))*65536) + float64(float64(m.u8(l34, 4))*1.6777216e+07)
	l37 := f12(m, 18336768, 16, 4095+float64(l14*4096)+float64(l25*-4096)+l24)
	l40 := m.f64(l37, 8)
	l41 := trunc(l40)
	if b2i(float64(l41) != l40)|b2i(l41 > l0) != 0 {
		l41 = f15(m, l40, 1, l0)
	}
	l42 := l41
	l43 := m.u32(l42>>16<<2, 3840) + l42&65535<<3
	l44 := m.u16(l43, 0)*320 + 15104
	l45 := float64(m.u8(l44, 0)) + float64(float64(m.u8(l43, 2))*256)
	l46 := float64(m.u8(l44, 18)) + float64(m.u8(l43, 3)) + float64(float64(m.u8(l43, 4))*256)
	l47 := l26 + float64(t1*-65536) + l45 + float64(l46*65536)
	l47 = flag(l47 > -4)
	l49 := l26 + l45 + float64(l46*65536)
	l49 = m.f64(l16, 24) + l49
	if 1-l47 > 0 {
		l50 = l49
	}
	if 1-l47 > 0 {
		l51 = float64(l49 * 0.25)
	}
	l51 = -0.375 + l51
	l52 := 6.755399441055744e+15 + l51
	l52 = -6.755399441055744e+15 + l52
	l54 := -l47 - l50 + float64(l52*4)
	l53 := choose(l54 > 0, l54, 0)
	l56 := l53
	if l56 > 0 {
		l57 := f12(m, 18336768, 16, 4096+float64(l14*4096)+float64(l25*-4096)+l24)
		l55 = float64((-1 - l7 + m.f64(l57, 8)) * l56)
	}
	m.put(l0&3<<3, 3808, 1+l7+l55)
	if l6 != 0 {
		l60 := float64(m.u8(l2, 2))
		if l60 > 0 {
			l61 = l8 + l12
		}
		l63 := 1 - l50 + float64(l52*4)
		l62 := choose(l63 > 0, l63, 0)
		l64 := f12(m, 35659264, 24, l52)
		if flag(-l52+m.f64(l64, 16) == math.Copysign(0, -1)) > 0 {
			l67 = m.f64(l64, 8)
		}
		l70 := l67
		l71 := trunc(l70)
		if b2i(float64(l71) != l70)|b2i(l71 > l0) != 0 {
			l71 = f15(m, l70, 1, l0)
		}
		l72 := l71
		l73 := m.u32(l72>>16<<2, 3840) + l72&65535<<3
		t2 := float64(m.u8(m.u16(l73, 0)*320+15104, 0)) + float64(float64(m.u8(l73, 2))*256) + float64(float64(m.u8(l73, 3))*65536) + float64(float64(m.u8(l73, 4))*1.6777216e+07)
		l75 := t2
		l77 := l62
		if l77 > 0 {
			l76 = float64(l75 * l77)
		}
		if 1-l62 > 0 {
			l80 := l50 + float64(l52*-4)
			l81 := trunc(l80)
			if b2i(float64(l81) != l80)|b2i(l81 > l0) != 0 {
				l81 = f15(m, l80, 1, l0)
			}
			l82 := l81
			l87 := m.f64(m.u16(m.u32(l82>>16<<2, 3840)+l82&65535<<3, 0)*320+15104, 80)
			if l87 > 0 {
				l86 = float64((0.5 + l75) * l87)
			}
			l86 = -0.5 + l86
			l88 := 6.755399441055744e+15 + l86
			l88 = -6.755399441055744e+15 + l88
			l90 := l50 + float64(l52*-4)
			l89 := choose(l90 > 0, l90, 0)
			l92 := 4 - l89
			l93 := trunc(l92)
			if b2i(float64(l93) != l92)|b2i(l93 > l0) != 0 {
				l93 = f15(m, l92, 1, l0)
			}
			l94 := l93
			l96 := m.u16(m.u32(l94>>16<<2, 3840)+l94&65535<<3, 0)*320 + 15104
			l97 := m.f64(l96, 88)
			l99 := l97
			if l99 > 0 {
				l100 := f12(m, 35659264, 24, 1+l52)
				if flag(-l52+m.f64(l100, 16) == 1) > 0 {
					l103 = m.f64(l100, 8)
				}
				l106 := l103
				l107 := trunc(l106)
				if b2i(float64(l107) != l106)|b2i(l107 > l0) != 0 {
					l107 = f15(m, l106, 1, l0)
				}
				l108 := l107
				l109 := m.u32(l108>>16<<2, 3840) + l108&65535<<3
				t3 := float64(m.u8(m.u16(l109, 0)*320+15104, 0)) + float64(float64(m.u8(l109, 2))*256) + float64(float64(m.u8(l109, 3))*65536) + float64(float64(m.u8(l109, 4))*1.6777216e+07)
				l111 := t3
				l113 := l89
				l114 := trunc(l113)
				if b2i(float64(l114) != l113)|b2i(l114 > l0) != 0 {
					l114 = f15(m, l113, 1, l0)
				}
				l115 := l114
				l117 := m.u16(m.u32(l115>>16<<2, 3840)+l115&65535<<3, 0)*320 + 15104
				l120 := m.f64(l117, 88)
				if l120 > 0 {
					l123 := m.f64(l117, 80)
					if l123 > 0 {
						l122 = float64((0.5 + l111) * l123)
					}
					l122 = -0.5 + l122
					l124 := 6.755399441055744e+15 + l122
					l124 = -6.755399441055744e+15 + l124
					l119 = float64(l124 * l120)
				}
				l98 = float64((l111 - l119) * l99)
			}
			l126 := l97
			if l126 > 0 {
				l129 := m.f64(l96, 80)
				if l129 > 0 {
					l128 = float64((0.5 + l88) * l129)
				}
				l128 = -0.5 + l128
				l130 := 6.755399441055744e+15 + l128
				l130 = -6.755399441055744e+15 + l130
				l125 = float64(l130 * l126)
			}
			l78 = l88 + l98 - l125
		}
		l131 := l76 + l78
		l131 = flag(l131 > 255) + flag(l131 > 65535) + flag(l131 > 1.6777215e+07)
		if 1-l47-l53 > 0 {
			if l60 > 0 {
				l133 = l23 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
			}
			l135 := -l61 + l131
			l136 := trunc(l135)
			if b2i(float64(l136) != l135)|b2i(l136 > l0) != 0 {
				l136 = f15(m, l135, 1, l0)
			}
			l137 := l136
			l142 := m.f64(m.u16(m.u32(l137>>16<<2, 3840)+l137&65535<<3, 0)*320+15104, 80)
			if l142 > 0 {
				l141 = float64((0.5 + l76 + l78) * l142)
			}
			l132 = -0.5 + float64(l133*-256) + l141
		}
		l143 := l47 + l53
		if l143 > 0 {
			l145 := -1 + l53
			l132 = l132 + float64((float64(l47*7)+choose(l145 > 0, l145, 0))*l143)
		}
		l147 := 1 + l61 + float64(l47*-8) + float64(l53*-8) - l131
		l146 := choose(l147 > 0, l147, 0)
		l148 := l47 + l53
		l146 = choose(l148 > 0, float64(l148*10), 0) + l146
		l59 = f17(m, l132, l146)
	}
	return l59
}

// f62: case 377
func f62(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19, l20, l21, l22 uint32) uint32 {
	var l47 uint32
	var l39, l40, l44, l49, l55, l64, l66, l74, l86, l91, l107, l110, l113, l116, l120, l121, l129 float64
	l23 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l23+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l24 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l24)
	m.put(l0&3<<3, 3552, 1)
	l25 := m.f64(0, 3024)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l25*-4096)+l24)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	l26 := m.f64(l16, 8)
	l27 := f12(m, 18336768, 16, 4096+float64(l14*4096)+float64(l25*-4096)+l24)
	l30 := m.f64(l27, 8)
	l31 := trunc(l30)
	if b2i(float64(l31) != l30)|b2i(l31 > l0) != 0 {
		l31 = f15(m, l30, 1, l0)
	}
	l32 := l31
	l33 := m.u32(l32>>16<<2, 3840) + l32&65535<<3
	l34 := m.u16(l33, 0)*320 + 15104
	l35 := float64(m.u8(l34, 0)) + float64(float64(m.u8(l33, 2))*256)
	l36 := float64(m.u8(l34, 18)) + float64(m.u8(l33, 3)) + float64(float64(m.u8(l33, 4))*256)
	l37 := l26 + l35 + float64(l36*65536)
	l37 = flag(l37 > 3.79625059e+08)
	l38 := l26 + l35 + float64(l36*65536)
	if 1-l37 > 0 {
		l39 = l38
	}
	if 1-l37 > 0 {
		l40 = float64(l38 * 0.25)
	}
	l40 = -0.375 + l40
	l41 := 6.755399441055744e+15 + l40
	l41 = -6.755399441055744e+15 + l41
	l43 := -l39 + float64(l41*4)
	l42 := choose(l43 > 0, l43, 0)
	l45 := l42
	if l45 > 0 {
		l44 = float64((-1 - l7 + m.f64(l27, 8)) * l45)
	}
	m.put(l0&3<<3, 3808, 1+l7+l44)
	if l6 != 0 {
		l48 := float64(m.u8(l2, 2))
		if l48 > 0 {
			l49 = l8 + l12
		}
		l51 := -l39 + float64(l41*4)
		l50 := choose(l51 > 0, l51, 0)
		l52 := f12(m, 35659264, 24, l41)
		if flag(-l41+m.f64(l52, 16) == math.Copysign(0, -1)) > 0 {
			l55 = m.f64(l52, 8)
		}
		l58 := l55
		l59 := trunc(l58)
		if b2i(float64(l59) != l58)|b2i(l59 > l0) != 0 {
			l59 = f15(m, l58, 1, l0)
		}
		l60 := l59
		l61 := m.u32(l60>>16<<2, 3840) + l60&65535<<3
		t1 := float64(m.u8(m.u16(l61, 0)*320+15104, 0)) + float64(float64(m.u8(l61, 2))*256) + float64(float64(m.u8(l61, 3))*65536) + float64(float64(m.u8(l61, 4))*1.6777216e+07)
		l63 := t1
		l65 := l50
		if l65 > 0 {
			l64 = float64(l63 * l65)
		}
		if 1-l50 > 0 {
			l68 := l39 + float64(l41*-4)
			l69 := trunc(l68)
			if b2i(float64(l69) != l68)|b2i(l69 > l0) != 0 {
				l69 = f15(m, l68, 1, l0)
			}
			l70 := l69
			l75 := m.f64(m.u16(m.u32(l70>>16<<2, 3840)+l70&65535<<3, 0)*320+15104, 80)
			if l75 > 0 {
				l74 = float64((0.5 + l63) * l75)
			}
			l74 = -0.5 + l74
			l76 := 6.755399441055744e+15 + l74
			l76 = -6.755399441055744e+15 + l76
			l78 := -3 + l39 + float64(l41*-4)
			l77 := choose(l78 > 0, l78, 0)
			l80 := 1 - l77
			l81 := trunc(l80)
			if b2i(float64(l81) != l80)|b2i(l81 > l0) != 0 {
				l81 = f15(m, l80, 1, l0)
			}
			l82 := l81
			l84 := m.u16(m.u32(l82>>16<<2, 3840)+l82&65535<<3, 0)*320 + 15104
			l85 := m.f64(l84, 88)
			l87 := l85
			if l87 > 0 {
				l88 := f12(m, 35659264, 24, 1+l41)
				if flag(-l41+m.f64(l88, 16) == 1) > 0 {
					l91 = m.f64(l88, 8)
				}
				l94 := l91
				l95 := trunc(l94)
				if b2i(float64(l95) != l94)|b2i(l95 > l0) != 0 {
					l95 = f15(m, l94, 1, l0)
				}
				l96 := l95
				l97 := m.u32(l96>>16<<2, 3840) + l96&65535<<3
				t2 := float64(m.u8(m.u16(l97, 0)*320+15104, 0)) + float64(float64(m.u8(l97, 2))*256) + float64(float64(m.u8(l97, 3))*65536) + float64(float64(m.u8(l97, 4))*1.6777216e+07)
				l99 := t2
				l101 := l77
				l102 := trunc(l101)
				if b2i(float64(l102) != l101)|b2i(l102 > l0) != 0 {
					l102 = f15(m, l101, 1, l0)
				}
				l103 := l102
				l105 := m.u16(m.u32(l103>>16<<2, 3840)+l103&65535<<3, 0)*320 + 15104
				l108 := m.f64(l105, 88)
				if l108 > 0 {
					l111 := m.f64(l105, 80)
					if l111 > 0 {
						l110 = float64((0.5 + l99) * l111)
					}
					l110 = -0.5 + l110
					l112 := 6.755399441055744e+15 + l110
					l112 = -6.755399441055744e+15 + l112
					l107 = float64(l112 * l108)
				}
				l86 = float64((l99 - l107) * l87)
			}
			l114 := l85
			if l114 > 0 {
				l117 := m.f64(l84, 80)
				if l117 > 0 {
					l116 = float64((0.5 + l76) * l117)
				}
				l116 = -0.5 + l116
				l118 := 6.755399441055744e+15 + l116
				l118 = -6.755399441055744e+15 + l118
				l113 = float64(l118 * l114)
			}
			l66 = l76 + l86 - l113
		}
		l119 := l64 + l66
		l119 = flag(l119 > 255) + flag(l119 > 65535) + flag(l119 > 1.6777215e+07)
		if 1-l42 > 0 {
			if l48 > 0 {
				l121 = l23 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
			}
			l123 := -l49 + l119
			l124 := trunc(l123)
			if b2i(float64(l124) != l123)|b2i(l124 > l0) != 0 {
				l124 = f15(m, l123, 1, l0)
			}
			l125 := l124
			l130 := m.f64(m.u16(m.u32(l125>>16<<2, 3840)+l125&65535<<3, 0)*320+15104, 80)
			if l130 > 0 {
				l129 = float64((0.5 + l64 + l66) * l130)
			}
			l120 = -0.5 + float64(l121*-256) + l129
		}
		l131 := l42
		if l131 > 0 {
			l133 := -1 + l42
			l120 = l120 + float64(choose(l133 > 0, l133, 0)*l131)
		}
		l135 := 1 + l49 + float64(l42*-8) - l119
		l134 := choose(l135 > 0, l135, 0)
		l136 := l42
		l134 = choose(l136 > 0, float64(l136*10), 0) + l134
		l47 = f17(m, l120, l134)
	}
	return l47
}

// f63: case 378
func f63(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19, l20, l21, l22 uint32) uint32 {
	var l47 uint32
	var l39, l40, l44, l49, l55, l64, l66, l74, l86, l91, l107, l110, l113, l116, l120, l121, l129 float64
	l23 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l23+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l24 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l24)
	m.put(l0&3<<3, 3552, 1)
	l25 := m.f64(0, 3024)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l25*-4096)+l24)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	l26 := m.f64(l16, 8)
	l27 := f12(m, 18336768, 16, 4096+float64(l14*4096)+float64(l25*-4096)+l24)
	l30 := m.f64(l27, 8)
	l31 := trunc(l30)
	if b2i(float64(l31) != l30)|b2i(l31 > l0) != 0 {
		l31 = f15(m, l30, 1, l0)
	}
	l32 := l31
	l33 := m.u32(l32>>16<<2, 3840) + l32&65535<<3
	l34 := m.u16(l33, 0)*320 + 15104
	l35 := float64(m.u8(l34, 0)) + float64(float64(m.u8(l33, 2))*256)
	l36 := float64(m.u8(l34, 18)) + float64(m.u8(l33, 3)) + float64(float64(m.u8(l33, 4))*256)
	l37 := l26 + l35 + float64(l36*65536)
	l37 = flag(l37 > 3.79625059e+08)
	l38 := l26 + l35 + float64(l36*65536)
	if 1-l37 > 0 {
		l39 = l38
	}
	if 1-l37 > 0 {
		l40 = float64(l38 * 0.25)
	}
	l40 = -0.375 + l40
	l41 := 6.755399441055744e+15 + l40
	l41 = -6.755399441055744e+15 + l41
	l43 := -l39 + float64(l41*4)
	l42 := choose(l43 > 0, l43, 0)
	l45 := l42
	if l45 > 0 {
		l44 = float64((-1 - l7 + m.f64(l27, 8)) * l45)
	}
	m.put(l0&3<<3, 3808, 1+l7+l44)
	if l6 != 0 {
		l48 := float64(m.u8(l2, 2))
		if l48 > 0 {
			l49 = l8 + l12
		}
		l51 := 1 - l39 + float64(l41*4)
		l50 := choose(l51 > 0, l51, 0)
		l52 := f12(m, 35659264, 24, l41)
		if flag(-l41+m.f64(l52, 16) == math.Copysign(0, -1)) > 0 {
			l55 = m.f64(l52, 8)
		}
		l58 := l55
		l59 := trunc(l58)
		if b2i(float64(l59) != l58)|b2i(l59 > l0) != 0 {
			l59 = f15(m, l58, 1, l0)
		}
		l60 := l59
		l61 := m.u32(l60>>16<<2, 3840) + l60&65535<<3
		t1 := float64(m.u8(m.u16(l61, 0)*320+15104, 0)) + float64(float64(m.u8(l61, 2))*256) + float64(float64(m.u8(l61, 3))*65536) + float64(float64(m.u8(l61, 4))*1.6777216e+07)
		l63 := t1
		l65 := l50
		if l65 > 0 {
			l64 = float64(l63 * l65)
		}
		if 1-l50 > 0 {
			l68 := l39 + float64(l41*-4)
			l69 := trunc(l68)
			if b2i(float64(l69) != l68)|b2i(l69 > l0) != 0 {
				l69 = f15(m, l68, 1, l0)
			}
			l70 := l69
			l75 := m.f64(m.u16(m.u32(l70>>16<<2, 3840)+l70&65535<<3, 0)*320+15104, 80)
			if l75 > 0 {
				l74 = float64((0.5 + l63) * l75)
			}
			l74 = -0.5 + l74
			l76 := 6.755399441055744e+15 + l74
			l76 = -6.755399441055744e+15 + l76
			l78 := l39 + float64(l41*-4)
			l77 := choose(l78 > 0, l78, 0)
			l80 := 4 - l77
			l81 := trunc(l80)
			if b2i(float64(l81) != l80)|b2i(l81 > l0) != 0 {
				l81 = f15(m, l80, 1, l0)
			}
			l82 := l81
			l84 := m.u16(m.u32(l82>>16<<2, 3840)+l82&65535<<3, 0)*320 + 15104
			l85 := m.f64(l84, 88)
			l87 := l85
			if l87 > 0 {
				l88 := f12(m, 35659264, 24, 1+l41)
				if flag(-l41+m.f64(l88, 16) == 1) > 0 {
					l91 = m.f64(l88, 8)
				}
				l94 := l91
				l95 := trunc(l94)
				if b2i(float64(l95) != l94)|b2i(l95 > l0) != 0 {
					l95 = f15(m, l94, 1, l0)
				}
				l96 := l95
				l97 := m.u32(l96>>16<<2, 3840) + l96&65535<<3
				t2 := float64(m.u8(m.u16(l97, 0)*320+15104, 0)) + float64(float64(m.u8(l97, 2))*256) + float64(float64(m.u8(l97, 3))*65536) + float64(float64(m.u8(l97, 4))*1.6777216e+07)
				l99 := t2
				l101 := l77
				l102 := trunc(l101)
				if b2i(float64(l102) != l101)|b2i(l102 > l0) != 0 {
					l102 = f15(m, l101, 1, l0)
				}
				l103 := l102
				l105 := m.u16(m.u32(l103>>16<<2, 3840)+l103&65535<<3, 0)*320 + 15104
				l108 := m.f64(l105, 88)
				if l108 > 0 {
					l111 := m.f64(l105, 80)
					if l111 > 0 {
						l110 = float64((0.5 + l99) * l111)
					}
					l110 = -0.5 + l110
					l112 := 6.755399441055744e+15 + l110
					l112 = -6.755399441055744e+15 + l112
					l107 = float64(l112 * l108)
				}
				l86 = float64((l99 - l107) * l87)
			}
			l114 := l85
			if l114 > 0 {
				l117 := m.f64(l84, 80)
				if l117 > 0 {
					l116 = float64((0.5 + l76) * l117)
				}
				l116 = -0.5 + l116
				l118 := 6.755399441055744e+15 + l116
				l118 = -6.755399441055744e+15 + l118
				l113 = float64(l118 * l114)
			}
			l66 = l76 + l86 - l113
		}
		l119 := l64 + l66
		l119 = flag(l119 > 255) + flag(l119 > 65535) + flag(l119 > 1.6777215e+07)
		if 1-l42 > 0 {
			if l48 > 0 {
				l121 = l23 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
			}
			l123 := -l49 + l119
			l124 := trunc(l123)
			if b2i(float64(l124) != l123)|b2i(l124 > l0) != 0 {
				l124 = f15(m, l123, 1, l0)
			}
			l125 := l124
			l130 := m.f64(m.u16(m.u32(l125>>16<<2, 3840)+l125&65535<<3, 0)*320+15104, 80)
			if l130 > 0 {
				l129 = float64((0.5 + l64 + l66) * l130)
			}
			l120 = -0.5 + float64(l121*-256) + l129
		}
		l131 := l42
		if l131 > 0 {
			l133 := -1 + l42
			l120 = l120 + float64(choose(l133 > 0, l133, 0)*l131)
		}
		l135 := 1 + l49 + float64(l42*-8) - l119
		l134 := choose(l135 > 0, l135, 0)
		l136 := l42
		l134 = choose(l136 > 0, float64(l136*10), 0) + l134
		l47 = f17(m, l120, l134)
	}
	return l47
}

// f64: case 379
func f64(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19, l20, l21, l22 uint32) uint32 {
	var l60 uint32
	var l50, l53, l58, l62, l68, l77, l81, l89, l107, l109, l113, l116, l118, l122, l123, l131, l136 float64
	l23 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l23+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l24 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l24)
	m.put(l0&3<<3, 3552, 0)
	l25 := m.f64(0, 3024)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l25*-4096)+l24)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 1)
	l26 := m.f64(l16, 8)
	l28 := f12(m, 26991808, 24, m.f64(l16, 32))
	l31 := m.f64(l28, 8)
	l32 := trunc(l31)
	if b2i(float64(l32) != l31)|b2i(l32 > l0) != 0 {
		l32 = f15(m, l31, 1, l0)
	}
	l33 := l32
	l34 := m.u32(l33>>16<<2, 3840) + l33&65535<<3
	t1 := float64(m.u8(m.u16(l34, 0)*320+15104, 0)) + float64(float64(m.u8(l34, 2))*256) + float64(float64(m.u8(l34, 3))*65536) + float64(float64(m.u8(l34, 4))*1.6777216e+07)
	l37 := f12(m, 18336768, 16, 4096+float64(l14*4096)+float64(l25*-4096)+l24)
	l40 := m.f64(l37, 8)
	l41 := trunc(l40)
	if b2i(float64(l41) != l40)|b2i(l41 > l0) != 0 {
		l41 = f15(m, l40, 1, l0)
	}
	l42 := l41
	l43 := m.u32(l42>>16<<2, 3840) + l42&65535<<3
	l44 := m.u16(l43, 0)*320 + 15104
	l45 := float64(m.u8(l44, 0)) + float64(float64(m.u8(l43, 2))*256)
	l46 := float64(m.u8(l44, 18)) + float64(m.u8(l43, 3)) + float64(float64(m.u8(l43, 4))*256)
	l47 := l26 + float64(t1*-65536) + l45 + float64(l46*65536)
	l47 = flag(l47 > -4)
	l49 := l26 + l45 + float64(l46*65536)
	l49 = m.f64(l16, 24) + l49
	if 1-l47 > 0 {
		l50 = float64(l49 * 0.25)
	}
	l50 = -0.375 + l50
	l51 := 6.755399441055744e+15 + l50
	l51 = -6.755399441055744e+15 + l51
	m.put(l0&3<<3, 3776, l51)
	if 1-l47 > 0 {
		l53 = l49
	}
	l55 := 1 - l47 - l53 + float64(l51*4)
	l54 := choose(l55 > 0, l55, 0)
	l56 := f12(m, 18336768, 16, 4097+float64(l14*4096)+float64(l25*-4096)+l24)
	l57 := m.f64(l56, 8)
	l59 := l54
	if l59 > 0 {
		l58 = float64((-1 - l7 + l57) * l59)
	}
	m.put(l0&3<<3, 3808, 1+l7+l58)
	if l6 != 0 {
		l61 := float64(m.u8(l2, 2))
		if l61 > 0 {
			l62 = l8 + l12
		}
		l64 := -l53 + float64(l51*4)
		l65 := f12(m, 35659264, 24, l51)
		if flag(-l51+m.f64(l65, 16) == math.Copysign(0, -1)) > 0 {
			l68 = m.f64(l65, 8)
		}
		l71 := l68
		l72 := trunc(l71)
		if b2i(float64(l72) != l71)|b2i(l72 > l0) != 0 {
			l72 = f15(m, l71, 1, l0)
		}
		l73 := l72
		l74 := m.u32(l73>>16<<2, 3840) + l73&65535<<3
		t2 := float64(m.u8(m.u16(l74, 0)*320+15104, 0)) + float64(float64(m.u8(l74, 2))*256) + float64(float64(m.u8(l74, 3))*65536) + float64(float64(m.u8(l74, 4))*1.6777216e+07)
		l76 := t2
		l78 := choose(l64 > 0, l64, 0)
		if l78 > 0 {
			l77 = float64(l76 * l78)
		}
		l80 := l53 + float64(l51*-4)
		l79 := choose(l80 > 0, l80, 0)
		if 1-l54 > 0 {
			l83 := l53 + float64(l51*-4)
			l84 := trunc(l83)
			if b2i(float64(l84) != l83)|b2i(l84 > l0) != 0 {
				l84 = f15(m, l83, 1, l0)
			}
			l85 := l84
			l87 := m.u16(m.u32(l85>>16<<2, 3840)+l85&65535<<3, 0)*320 + 15104
			l90 := m.f64(l87, 88)
			if l90 > 0 {
				l92 := l57
				l93 := trunc(l92)
				if b2i(float64(l93) != l92)|b2i(l93 > l0) != 0 {
					l93 = f15(m, l92, 1, l0)
				}
				l94 := l93
				l95 := m.u32(l94>>16<<2, 3840) + l94&65535<<3
				l96 := m.u16(l95, 0)*320 + 15104
				l97 := float64(m.u8(l96, 0)) + float64(float64(m.u8(l95, 2))*256)
				l98 := float64(m.u8(l96, 18)) + float64(m.u8(l95, 3)) + float64(float64(m.u8(l95, 4))*256)
				l100 := 4 - l79
				l101 := trunc(l100)
				if b2i(float64(l101) != l100)|b2i(l101 > l0) != 0 {
					l101 = f15(m, l100, 1, l0)
				}
				l102 := l101
				l104 := m.u16(m.u32(l102>>16<<2, 3840)+l102&65535<<3, 0)*320 + 15104
				l105 := m.f64(l104, 88)
				l106 := m.f64(l104, 80)
				l108 := l105
				if l108 > 0 {
					l110 := l106
					if l110 > 0 {
						l109 = float64((0.5 + l97 + float64(l98*65536)) * l110)
					}
					l109 = -0.5 + l109
					l111 := 6.755399441055744e+15 + l109
					l111 = -6.755399441055744e+15 + l111
					l107 = float64(l111 * l108)
				}
				l114 := m.f64(l87, 80)
				if l114 > 0 {
					l113 = float64((0.5 + l76) * l114)
				}
				l113 = -0.5 + l113
				l115 := 6.755399441055744e+15 + l113
				l115 = -6.755399441055744e+15 + l115
				l117 := l105
				if l117 > 0 {
					l119 := l106
					if l119 > 0 {
						l118 = float64((0.5 + l115) * l119)
					}
					l118 = -0.5 + l118
					l120 := 6.755399441055744e+15 + l118
					l120 = -6.755399441055744e+15 + l120
					l116 = float64(l120 * l117)
				}
				l89 = float64((l97 + float64(l98*65536) - l107 - l115 + l116) * l90)
			}
			l81 = l76 + l89
		}
		l121 := l77 + l81
		l121 = flag(l121 > 255) + flag(l121 > 65535) + flag(l121 > 1.6777215e+07)
		if 1-l47-l54 > 0 {
			if l61 > 0 {
				l123 = l23 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
			}
			l125 := -l62 + l121
			l126 := trunc(l125)
			if b2i(float64(l126) != l125)|b2i(l126 > l0) != 0 {
				l126 = f15(m, l125, 1, l0)
			}
			l127 := l126
			l132 := m.f64(m.u16(m.u32(l127>>16<<2, 3840)+l127&65535<<3, 0)*320+15104, 80)
			if l132 > 0 {
				l131 = float64((0.5 + l77 + l81) * l132)
			}
			l122 = -0.5 + float64(l123*-256) + l131
		}
		l133 := l47 + l54
		if l133 > 0 {
			l135 := l54
			l122 = l122 + float64((float64(l47*7)+choose(l135 > 0, l135, 0))*l133)
		}
		l137 := 1 + l62 + float64(l47*-8) + float64(l54*-8) - l121
		if l137 > 0 {
			l138 := l79
			l138 = flag(l138 > math.Copysign(0, -1))
			l136 = float64((1 + choose(1-choose(l138 > 0, 1, 0) > 0, 1, 0)) * l137)
		}
		l143 := l47 + l54
		l136 = choose(l143 > 0, float64(l143*10), 0) + l136
		l60 = f17(m, l122, l136)
	}
	return l60
}

// f65: case 380
func f65(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19, l20, l21, l22 uint32) uint32 {
	var l60 uint32
	var l50, l53, l58, l62, l65, l70, l88, l107, l109, l112, l114, l119, l131, l132, l140 float64
	l23 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l23+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l24 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l24)
	m.put(l0&3<<3, 3552, 0)
	l25 := m.f64(0, 3024)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l25*-4096)+l24)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 1)
	l26 := m.f64(l16, 8)
	l28 := f12(m, 26991808, 24, m.f64(l16, 32))
	l31 := m.f64(l28, 8)
	l32 := trunc(l31)
	if b2i(float64(l32) != l31)|b2i(l32 > l0) != 0 {
		l32 = f15(m, l31, 1, l0)
	}
	l33 := l32
	l34 := m.u32(l33>>16<<2, 3840) + l33&65535<<3
	t1 := float64(m.u8(m.u16(l34, 0)*320+15104, 0)) + float64(float64(m.u8(l34, 2))*256) + float64(float64(m.u8(l34, 3))*65536) + float64(float64(m.u8(l34, 4))*1.6777216e+07)
	l37 := f12(m, 18336768, 16, 4096+float64(l14*4096)+float64(l25*-4096)+l24)
	l40 := m.f64(l37, 8)
	l41 := trunc(l40)
	if b2i(float64(l41) != l40)|b2i(l41 > l0) != 0 {
		l41 = f15(m, l40, 1, l0)
	}
	l42 := l41
	l43 := m.u32(l42>>16<<2, 3840) + l42&65535<<3
	l44 := m.u16(l43, 0)*320 + 15104
	l45 := float64(m.u8(l44, 0)) + float64(float64(m.u8(l43, 2))*256)
	l46 := float64(m.u8(l44, 18)) + float64(m.u8(l43, 3)) + float64(float64(m.u8(l43, 4))*256)
	l47 := l26 + float64(t1*-65536) + l45 + float64(l46*65536)
	l47 = flag(l47 > -4)
	l49 := l26 + l45 + float64(l46*65536)
	l49 = m.f64(l16, 24) + l49
	if 1-l47 > 0 {
		l50 = float64(l49 * 0.25)
	}
	l50 = -0.375 + l50
	l51 := 6.755399441055744e+15 + l50
	l51 = -6.755399441055744e+15 + l51
	m.put(l0&3<<3, 3776, 1+l51)
	if 1-l47 > 0 {
		l53 = l49
	}
	l55 := -l47 - l53 + float64(l51*4)
	l54 := choose(l55 > 0, l55, 0)
	l56 := f12(m, 18336768, 16, 4097+float64(l14*4096)+float64(l25*-4096)+l24)
	l57 := m.f64(l56, 8)
	l59 := l54
	if l59 > 0 {
		l58 = float64((-1 - l7 + l57) * l59)
	}
	m.put(l0&3<<3, 3808, 1+l7+l58)
	if l6 != 0 {
		l61 := float64(m.u8(l2, 2))
		if l61 > 0 {
			l62 = l8 + l12
		}
		l64 := -l53 + float64(l51*4)
		l66 := choose(l64 > 0, l64, 0)
		if l66 > 0 {
			l67 := f12(m, 35659264, 24, l51)
			if flag(-l51+m.f64(l67, 16) == math.Copysign(0, -1)) > 0 {
				l70 = m.f64(l67, 8)
			}
			l73 := l70
			l74 := trunc(l73)
			if b2i(float64(l74) != l73)|b2i(l74 > l0) != 0 {
				l74 = f15(m, l73, 1, l0)
			}
			l75 := l74
			l76 := m.u32(l75>>16<<2, 3840) + l75&65535<<3
			t2 := float64(m.u8(m.u16(l76, 0)*320+15104, 0)) + float64(float64(m.u8(l76, 2))*256) + float64(float64(m.u8(l76, 3))*65536) + float64(float64(m.u8(l76, 4))*1.6777216e+07)
			l65 = float64(t2 * l66)
		}
		l80 := l53 + float64(l51*-4)
		l79 := choose(l80 > 0, l80, 0)
		l82 := 4 - l79
		l83 := trunc(l82)
		if b2i(float64(l83) != l82)|b2i(l83 > l0) != 0 {
			l83 = f15(m, l82, 1, l0)
		}
		l84 := l83
		l89 := m.f64(m.u16(m.u32(l84>>16<<2, 3840)+l84&65535<<3, 0)*320+15104, 80)
		if l89 > 0 {
			l91 := l57
			l92 := trunc(l91)
			if b2i(float64(l92) != l91)|b2i(l92 > l0) != 0 {
				l92 = f15(m, l91, 1, l0)
			}
			l93 := l92
			l94 := m.u32(l93>>16<<2, 3840) + l93&65535<<3
			l95 := m.u16(l94, 0)*320 + 15104
			t3 := 0.5 + (float64(m.u8(l95, 0)) + float64(float64(m.u8(l94, 2))*256)) + float64((float64(m.u8(l95, 18))+float64(m.u8(l94, 3))+float64(float64(m.u8(l94, 4))*256))*65536)
			l88 = float64(t3 * l89)
		}
		l88 = -0.5 + l88
		l98 := 6.755399441055744e+15 + l88
		l98 = -6.755399441055744e+15 + l98
		l100 := l79
		l101 := trunc(l100)
		if b2i(float64(l101) != l100)|b2i(l101 > l0) != 0 {
			l101 = f15(m, l100, 1, l0)
		}
		l102 := l101
		l104 := m.u16(m.u32(l102>>16<<2, 3840)+l102&65535<<3, 0)*320 + 15104
		l105 := m.f64(l104, 88)
		l106 := m.f64(l104, 80)
		l108 := l105
		if l108 > 0 {
			l110 := l106
			if l110 > 0 {
				l109 = float64((0.5 + l98) * l110)
			}
			l109 = -0.5 + l109
			l111 := 6.755399441055744e+15 + l109
			l111 = -6.755399441055744e+15 + l111
			l107 = float64(l111 * l108)
		}
		l113 := l105
		if l113 > 0 {
			l115 := l106
			if l115 > 0 {
				l116 := f12(m, 35659264, 24, 1+l51)
				if flag(-l51+m.f64(l116, 16) == 1) > 0 {
					l119 = m.f64(l116, 8)
				}
				l122 := l119
				l123 := trunc(l122)
				if b2i(float64(l123) != l122)|b2i(l123 > l0) != 0 {
					l123 = f15(m, l122, 1, l0)
				}
				l124 := l123
				l125 := m.u32(l124>>16<<2, 3840) + l124&65535<<3
				t4 := float64(m.u8(m.u16(l125, 0)*320+15104, 0)) + float64(float64(m.u8(l125, 2))*256) + float64(float64(m.u8(l125, 3))*65536) + float64(float64(m.u8(l125, 4))*1.6777216e+07)
				l114 = float64((0.5 + t4) * l115)
			}
			l114 = -0.5 + l114
			l128 := 6.755399441055744e+15 + l114
			l128 = -6.755399441055744e+15 + l128
			l112 = float64(l128 * l113)
		}
		l129 := l98 - l107 + l112
		l130 := l65 + l129
		l130 = flag(l130 > 255) + flag(l130 > 65535) + flag(l130 > 1.6777215e+07)
		if 1-l47-l54 > 0 {
			if l61 > 0 {
				l132 = l23 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
			}
			l134 := -l62 + l130
			l135 := trunc(l134)
			if b2i(float64(l135) != l134)|b2i(l135 > l0) != 0 {
				l135 = f15(m, l134, 1, l0)
			}
			l136 := l135
			l141 := m.f64(m.u16(m.u32(l136>>16<<2, 3840)+l136&65535<<3, 0)*320+15104, 80)
			if l141 > 0 {
				l140 = float64((0.5 + l65 + l129) * l141)
			}
			l131 = -0.5 + float64(l132*-256) + l140
		}
		l142 := l47 + l54
		if l142 > 0 {
			l144 := -1 + l54
			l131 = l131 + float64((float64(l47*7)+choose(l144 > 0, l144, 0))*l142)
		}
		l146 := 1 + l62 + float64(l47*-8) + float64(l54*-8) - l130
		l145 := choose(l146 > 0, l146, 0)
		l147 := l47 + l54
		l145 = choose(l147 > 0, float64(l147*10), 0) + l145
		l60 = f17(m, l131, l145)
	}
	return l60
}

// f66: case 381
func f66(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19, l20, l21, l22 uint32) uint32 {
	var l60 uint32
	var l50, l53, l58, l62, l68, l77, l79, l87, l107, l109, l113, l116, l118, l122, l123, l131 float64
	l23 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l23+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l24 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l24)
	m.put(l0&3<<3, 3552, 0)
	l25 := m.f64(0, 3024)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l25*-4096)+l24)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 1)
	l26 := m.f64(l16, 8)
	l28 := f12(m, 26991808, 24, m.f64(l16, 32))
	l31 := m.f64(l28, 8)
	l32 := trunc(l31)
	if b2i(float64(l32) != l31)|b2i(l32 > l0) != 0 {
		l32 = f15(m, l31, 1, l0)
	}
	l33 := l32
	l34 := m.u32(l33>>16<<2, 3840) + l33&65535<<3
	t1 := float64(m.u8(m.u16(l34, 0)*320+15104, 0)) + float64(float64(m.u8(l34, 2))*256) + float64(float64(m.u8(l34, 3))*65536) + float64(float64(m.u8(l34, 4))*1.6777216e+07)
	l37 := f12(m, 18336768, 16, 4096+float64(l14*4096)+float64(l25*-4096)+l24)
	l40 := m.f64(l37, 8)
	l41 := trunc(l40)
	if b2i(float64(l41) != l40)|b2i(l41 > l0) != 0 {
		l41 = f15(m, l40, 1, l0)
	}
	l42 := l41
	l43 := m.u32(l42>>16<<2, 3840) + l42&65535<<3
	l44 := m.u16(l43, 0)*320 + 15104
	l45 := float64(m.u8(l44, 0)) + float64(float64(m.u8(l43, 2))*256)
	l46 := float64(m.u8(l44, 18)) + float64(m.u8(l43, 3)) + float64(float64(m.u8(l43, 4))*256)
	l47 := l26 + float64(t1*-65536) + l45 + float64(l46*65536)
	l47 = flag(l47 > -1)
	l49 := l26 + l45 + float64(l46*65536)
	l49 = m.f64(l16, 24) + l49
	if 1-l47 > 0 {
		l50 = float64(l49 * 0.25)
	}
	l50 = -0.375 + l50
	l51 := 6.755399441055744e+15 + l50
	l51 = -6.755399441055744e+15 + l51
	m.put(l0&3<<3, 3776, l51)
	if 1-l47 > 0 {
		l53 = l49
	}
	l55 := -l47 - l53 + float64(l51*4)
	l54 := choose(l55 > 0, l55, 0)
	l56 := f12(m, 18336768, 16, 4097+float64(l14*4096)+float64(l25*-4096)+l24)
	l57 := m.f64(l56, 8)
	l59 := l54
	if l59 > 0 {
		l58 = float64((-1 - l7 + l57) * l59)
	}
	m.put(l0&3<<3, 3808, 1+l7+l58)
	if l6 != 0 {
		l61 := float64(m.u8(l2, 2))
		if l61 > 0 {
			l62 = l8 + l12
		}
		l64 := -l53 + float64(l51*4)
		l65 := f12(m, 35659264, 24, l51)
		if flag(-l51+m.f64(l65, 16) == math.Copysign(0, -1)) > 0 {
			l68 = m.f64(l65, 8)
		}
		l71 := l68
		l72 := trunc(l71)
		if b2i(float64(l72) != l71)|b2i(l72 > l0) != 0 {
			l72 = f15(m, l71, 1, l0)
		}
		l73 := l72
		l74 := m.u32(l73>>16<<2, 3840) + l73&65535<<3
		t2 := float64(m.u8(m.u16(l74, 0)*320+15104, 0)) + float64(float64(m.u8(l74, 2))*256) + float64(float64(m.u8(l74, 3))*65536) + float64(float64(m.u8(l74, 4))*1.6777216e+07)
		l76 := t2
		l78 := choose(l64 > 0, l64, 0)
		if l78 > 0 {
			l77 = float64(l76 * l78)
		}
		if 1-l54 > 0 {
			l81 := l53 + float64(l51*-4)
			l82 := trunc(l81)
			if b2i(float64(l82) != l81)|b2i(l82 > l0) != 0 {
				l82 = f15(m, l81, 1, l0)
			}
			l83 := l82
			l85 := m.u16(m.u32(l83>>16<<2, 3840)+l83&65535<<3, 0)*320 + 15104
			l88 := m.f64(l85, 88)
			if l88 > 0 {
				l90 := l57
				l91 := trunc(l90)
				if b2i(float64(l91) != l90)|b2i(l91 > l0) != 0 {
					l91 = f15(m, l90, 1, l0)
				}
				l92 := l91
				l93 := m.u32(l92>>16<<2, 3840) + l92&65535<<3
				l94 := m.u16(l93, 0)*320 + 15104
				l95 := float64(m.u8(l94, 0)) + float64(float64(m.u8(l93, 2))*256)
				l96 := float64(m.u8(l94, 18)) + float64(m.u8(l93, 3)) + float64(float64(m.u8(l93, 4))*256)
				l98 := -3 + l53 + float64(l51*-4)
				l100 := 1 - choose(l98 > 0, l98, 0)
				l101 := trunc(l100)
				if b2i(float64(l101) != l100)|b2i(l101 > l0) != 0 {
					l101 = f15(m, l100, 1, l0)
				}
				l102 := l101
				l104 := m.u16(m.u32(l102>>16<<2, 3840)+l102&65535<<3, 0)*320 + 15104
				l105 := m.f64(l104, 88)
				l106 := m.f64(l104, 80)
				l108 := l105
				if l108 > 0 {
					l110 := l106
					if l110 > 0 {
						l109 = float64((0.5 + l95 + float64(l96*65536)) * l110)
					}
					l109 = -0.5 + l109
					l111 := 6.755399441055744e+15 + l109
					l111 = -6.755399441055744e+15 + l111
					l107 = float64(l111 * l108)
				}
				l114 := m.f64(l85, 80)
				if l114 > 0 {
					l113 = float64((0.5 + l76) * l114)
				}
				l113 = -0.5 + l113
				l115 := 6.755399441055744e+15 + l113
				l115 = -6.755399441055744e+15 + l115
				l117 := l105
				if l117 > 0 {
					l119 := l106
					if l119 > 0 {
						l118 = float64((0.5 + l115) * l119)
					}
					l118 = -0.5 + l118
					l120 := 6.755399441055744e+15 + l118
					l120 = -6.755399441055744e+15 + l120
					l116 = float64(l120 * l117)
				}
				l87 = float64((l95 + float64(l96*65536) - l107 - l115 + l116) * l88)
			}
			l79 = l76 + l87
		}
		l121 := l77 + l79
		l121 = flag(l121 > 255) + flag(l121 > 65535) + flag(l121 > 1.6777215e+07)
		if 1-l47-l54 > 0 {
			if l61 > 0 {
				l123 = l23 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
			}
			l125 := -l62 + l121
			l126 := trunc(l125)
			if b2i(float64(l126) != l125)|b2i(l126 > l0) != 0 {
				l126 = f15(m, l125, 1, l0)
			}
			l127 := l126
			l132 := m.f64(m.u16(m.u32(l127>>16<<2, 3840)+l127&65535<<3, 0)*320+15104, 80)
			if l132 > 0 {
				l131 = float64((0.5 + l77 + l79) * l132)
			}
			l122 = -0.5 + float64(l123*-256) + l131
		}
		l133 := l47 + l54
		if l133 > 0 {
			l135 := -1 + l54
			l122 = l122 + float64((float64(l47*7)+choose(l135 > 0, l135, 0))*l133)
		}
		l137 := 1 + l62 + float64(l47*-8) + float64(l54*-8) - l121
		l136 := choose(l137 > 0, l137, 0)
		l138 := l47 + l54
		l136 = choose(l138 > 0, float64(l138*10), 0) + l136
		l60 = f17(m, l122, l136)
	}
	return l60
}

// f67: case 382
func f67(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19, l20, l21, l22 uint32) uint32 {
	var l60 uint32
	var l50, l53, l58, l62, l68, l77, l81, l89, l107, l109, l113, l116, l118, l122, l123, l131, l136 float64
	l23 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l23+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l24 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l24)
	m.put(l0&3<<3, 3552, 0)
	l25 := m.f64(0, 3024)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l25*-4096)+l24)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 1)
	l26 := m.f64(l16, 8)
	l28 := f12(m, 26991808, 24, m.f64(l16, 32))
	l31 := m.f64(l28, 8)
	l32 := trunc(l31)
	if b2i(float64(l32) != l31)|b2i(l32 > l0) != 0 {
		l32 = f15(m, l31, 1, l0)
	}
	l33 := l32
	l34 := m.u32(l33>>16<<2, 3840) + l33&65535<<3
	t1 := float64(m.u8(m.u16(l34, 0)*320+15104, 0)) + float64(float64(m.u8(l34, 2))*256) + float64(float64(m.u8(l34, 3))*65536) + float64(float64(m.u8(l34, 4))*1.6777216e+07)
	l37 := f12(m, 18336768, 16, 4096+float64(l14*4096)+float64(l25*-4096)+l24)
	l40 := m.f64(l37, 8)
	l41 := trunc(l40)
	if b2i(float64(l41) != l40)|b2i(l41 > l0) != 0 {
		l41 = f15(m, l40, 1, l0)
	}
	l42 := l41
	l43 := m.u32(l42>>16<<2, 3840) + l42&65535<<3
	l44 := m.u16(l43, 0)*320 + 15104
	l45 := float64(m.u8(l44, 0)) + float64(float64(m.u8(l43, 2))*256)
	l46 := float64(m.u8(l44, 18)) + float64(m.u8(l43, 3)) + float64(float64(m.u8(l43, 4))*256)
	l47 := l26 + float64(t1*-65536) + l45 + float64(l46*65536)
	l47 = flag(l47 > -2)
	l49 := l26 + l45 + float64(l46*65536)
	l49 = m.f64(l16, 24) + l49
	if 1-l47 > 0 {
		l50 = float64(l49 * 0.25)
	}
	l50 = -0.375 + l50
	l51 := 6.755399441055744e+15 + l50
	l51 = -6.755399441055744e+15 + l51
	m.put(l0&3<<3, 3776, l51)
	if 1-l47 > 0 {
		l53 = l49
	}
	l55 := -l47 - l53 + float64(l51*4)
	l54 := choose(l55 > 0, l55, 0)
	l56 := f12(m, 18336768, 16, 4097+float64(l14*4096)+float64(l25*-4096)+l24)
	l57 := m.f64(l56, 8)
	l59 := l54
	if l59 > 0 {
		l58 = float64((-1 - l7 + l57) * l59)
	}
	m.put(l0&3<<3, 3808, 1+l7+l58)
	if l6 != 0 {
		l61 := float64(m.u8(l2, 2))
		if l61 > 0 {
			l62 = l8 + l12
		}
		l64 := -l53 + float64(l51*4)
		l65 := f12(m, 35659264, 24, l51)
		if flag(-l51+m.f64(l65, 16) == math.Copysign(0, -1)) > 0 {
			l68 = m.f64(l65, 8)
		}
		l71 := l68
		l72 := trunc(l71)
		if b2i(float64(l72) != l71)|b2i(l72 > l0) != 0 {
			l72 = f15(m, l71, 1, l0)
		}
		l73 := l72
		l74 := m.u32(l73>>16<<2, 3840) + l73&65535<<3
		t2 := float64(m.u8(m.u16(l74, 0)*320+15104, 0)) + float64(float64(m.u8(l74, 2))*256) + float64(float64(m.u8(l74, 3))*65536) + float64(float64(m.u8(l74, 4))*1.6777216e+07)
		l76 := t2
		l78 := choose(l64 > 0, l64, 0)
		if l78 > 0 {
			l77 = float64(l76 * l78)
		}
		l80 := -2 + l53 + float64(l51*-4)
		l79 := choose(l80 > 0, l80, 0)
		if 1-l54 > 0 {
			l83 := l53 + float64(l51*-4)
			l84 := trunc(l83)
			if b2i(float64(l84) != l83)|b2i(l84 > l0) != 0 {
				l84 = f15(m, l83, 1, l0)
			}
			l85 := l84
			l87 := m.u16(m.u32(l85>>16<<2, 3840)+l85&65535<<3, 0)*320 + 15104
			l90 := m.f64(l87, 88)
			if l90 > 0 {
				l92 := l57
				l93 := trunc(l92)
				if b2i(float64(l93) != l92)|b2i(l93 > l0) != 0 {
					l93 = f15(m, l92, 1, l0)
				}
				l94 := l93
				l95 := m.u32(l94>>16<<2, 3840) + l94&65535<<3
				l96 := m.u16(l95, 0)*320 + 15104
				l97 := float64(m.u8(l96, 0)) + float64(float64(m.u8(l95, 2))*256)
				l98 := float64(m.u8(l96, 18)) + float64(m.u8(l95, 3)) + float64(float64(m.u8(l95, 4))*256)
				l100 := 2 - l79
				l101 := trunc(l100)
				if b2i(float64(l101) != l100)|b2i(l101 > l0) != 0 {
					l101 = f15(m, l100, 1, l0)
				}
				l102 := l101
				l104 := m.u16(m.u32(l102>>16<<2, 3840)+l102&65535<<3, 0)*320 + 15104
				l105 := m.f64(l104, 88)
				l106 := m.f64(l104, 80)
				l108 := l105
				if l108 > 0 {
					l110 := l106
					if l110 > 0 {
						l109 = float64((0.5 + l97 + float64(l98*65536)) * l110)
					}
					l109 = -0.5 + l109
					l111 := 6.755399441055744e+15 + l109
					l111 = -6.755399441055744e+15 + l111
					l107 = float64(l111 * l108)
				}
				l114 := m.f64(l87, 80)
				if l114 > 0 {
					l113 = float64((0.5 + l76) * l114)
				}
				l113 = -0.5 + l113
				l115 := 6.755399441055744e+15 + l113
				l115 = -6.755399441055744e+15 + l115
				l117 := l105
				if l117 > 0 {
					l119 := l106
					if l119 > 0 {
						l118 = float64((0.5 + l115) * l119)
					}
					l118 = -0.5 + l118
					l120 := 6.755399441055744e+15 + l118
					l120 = -6.755399441055744e+15 + l120
					l116 = float64(l120 * l117)
				}
				l89 = float64((l97 + float64(l98*65536) - l107 - l115 + l116) * l90)
			}
			l81 = l76 + l89
		}
		l121 := l77 + l81
		l121 = flag(l121 > 255) + flag(l121 > 65535) + flag(l121 > 1.6777215e+07)
		if 1-l47-l54 > 0 {
			if l61 > 0 {
				l123 = l23 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
			}
			l125 := -l62 + l121
			l126 := trunc(l125)
			if b2i(float64(l126) != l125)|b2i(l126 > l0) != 0 {
				l126 = f15(m, l125, 1, l0)
			}
			l127 := l126
			l132 := m.f64(m.u16(m.u32(l127>>16<<2, 3840)+l127&65535<<3, 0)*320+15104, 80)
			if l132 > 0 {
				l131 = float64((0.5 + l77 + l81) * l132)
			}
			l122 = -0.5 + float64(l123*-256) + l131
		}
		l133 := l47 + l54
		if l133 > 0 {
			l135 := l54
			l122 = l122 + float64((float64(l47*7)+choose(l135 > 0, l135, 0))*l133)
		}
		l137 := 1 + l62 + float64(l47*-8) + float64(l54*-8) - l121
		if l137 > 0 {
			l138 := l79
			l138 = flag(l138 > math.Copysign(0, -1))
			l136 = float64((1 + choose(1-choose(l138 > 0, 1, 0) > 0, 1, 0)) * l137)
		}
		l143 := l47 + l54
		l136 = choose(l143 > 0, float64(l143*10), 0) + l136
		l60 = f17(m, l122, l136)
	}
	return l60
}

// f68: case 383
func f68(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19, l20, l21, l22 uint32) uint32 {
	var l60 uint32
	var l50, l53, l58, l62, l65, l70, l88, l107, l109, l112, l114, l119, l131, l132, l140 float64
	l23 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l23+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l24 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l24)
	m.put(l0&3<<3, 3552, 0)
	l25 := m.f64(0, 3024)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l25*-4096)+l24)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 1)
	l26 := m.f64(l16, 8)
	l28 := f12(m, 26991808, 24, m.f64(l16, 32))
	l31 := m.f64(l28, 8)
	l32 := trunc(l31)
	if b2i(float64(l32) != l31)|b2i(l32 > l0) != 0 {
		l32 = f15(m, l31, 1, l0)
	}
	l33 := l32
	l34 := m.u32(l33>>16<<2, 3840) + l33&65535<<3
	t1 := float64(m.u8(m.u16(l34, 0)*320+15104, 0)) + float64(float64(m.u8(l34, 2))*256) + float64(float64(m.u8(l34, 3))*65536) + float64(float64(m.u8(l34, 4))*1.6777216e+07)
	l37 := f12(m, 18336768, 16, 4096+float64(l14*4096)+float64(l25*-4096)+l24)
	l40 := m.f64(l37, 8)
	l41 := trunc(l40)
	if b2i(float64(l41) != l40)|b2i(l41 > l0) != 0 {
		l41 = f15(m, l40, 1, l0)
	}
	l42 := l41
	l43 := m.u32(l42>>16<<2, 3840) + l42&65535<<3
	l44 := m.u16(l43, 0)*320 + 15104
	l45 := float64(m.u8(l44, 0)) + float64(float64(m.u8(l43, 2))*256)
	l46 := float64(m.u8(l44, 18)) + float64(m.u8(l43, 3)) + float64(float64(m.u8(l43, 4))*256)
	l47 := l26 + float64(t1*-65536) + l45 + float64(l46*65536)
	l47 = flag(l47 > -2)
	l49 := l26 + l45 + float64(l46*65536)
	l49 = m.f64(l16, 24) + l49
	if 1-l47 > 0 {
		l50 = float64(l49 * 0.25)
	}
	l50 = -0.375 + l50
	l51 := 6.755399441055744e+15 + l50
	l51 = -6.755399441055744e+15 + l51
	m.put(l0&3<<3, 3776, 1+l51)
	if 1-l47 > 0 {
		l53 = l49
	}
	l55 := -l47 - l53 + float64(l51*4)
	l54 := choose(l55 > 0, l55, 0)
	l56 := f12(m, 18336768, 16, 4097+float64(l14*4096)+float64(l25*-4096)+l24)
	l57 := m.f64(l56, 8)
	l59 := l54
	if l59 > 0 {
		l58 = float64((-1 - l7 + l57) * l59)
	}
	m.put(l0&3<<3, 3808, 1+l7+l58)
	if l6 != 0 {
		l61 := float64(m.u8(l2, 2))
		if l61 > 0 {
			l62 = l8 + l12
		}
		l64 := -l53 + float64(l51*4)
		l66 := choose(l64 > 0, l64, 0)
		if l66 > 0 {
			l67 := f12(m, 35659264, 24, l51)
			if flag(-l51+m.f64(l67, 16) == math.Copysign(0, -1)) > 0 {
				l70 = m.f64(l67, 8)
			}
			l73 := l70
			l74 := trunc(l73)
			if b2i(float64(l74) != l73)|b2i(l74 > l0) != 0 {
				l74 = f15(m, l73, 1, l0)
			}
			l75 := l74
			l76 := m.u32(l75>>16<<2, 3840) + l75&65535<<3
			t2 := float64(m.u8(m.u16(l76, 0)*320+15104, 0)) + float64(float64(m.u8(l76, 2))*256) + float64(float64(m.u8(l76, 3))*65536) + float64(float64(m.u8(l76, 4))*1.6777216e+07)
			l65 = float64(t2 * l66)
		}
		l80 := -2 + l53 + float64(l51*-4)
		l79 := choose(l80 > 0, l80, 0)
		l82 := 2 - l79
		l83 := trunc(l82)
		if b2i(float64(l83) != l82)|b2i(l83 > l0) != 0 {
			l83 = f15(m, l82, 1, l0)
		}
		l84 := l83
		l89 := m.f64(m.u16(m.u32(l84>>16<<2, 3840)+l84&65535<<3, 0)*320+15104, 80)
		if l89 > 0 {
			l91 := l57
			l92 := trunc(l91)
			if b2i(float64(l92) != l91)|b2i(l92 > l0) != 0 {
				l92 = f15(m, l91, 1, l0)
			}
			l93 := l92
			l94 := m.u32(l93>>16<<2, 3840) + l93&65535<<3
			l95 := m.u16(l94, 0)*320 + 15104
			t3 := 0.5 + (float64(m.u8(l95, 0)) + float64(float64(m.u8(l94, 2))*256)) + float64((float64(m.u8(l95, 18))+float64(m.u8(l94, 3))+float64(float64(m.u8(l94, 4))*256))*65536)
			l88 = float64(t3 * l89)
		}
		l88 = -0.5 + l88
		l98 := 6.755399441055744e+15 + l88
		l98 = -6.755399441055744e+15 + l98
		l100 := l79
		l101 := trunc(l100)
		if b2i(float64(l101) != l100)|b2i(l101 > l0) != 0 {
			l101 = f15(m, l100, 1, l0)
		}
		l102 := l101
		l104 := m.u16(m.u32(l102>>16<<2, 3840)+l102&65535<<3, 0)*320 + 15104
		l105 := m.f64(l104, 88)
		l106 := m.f64(l104, 80)
		l108 := l105
		if l108 > 0 {
			l110 := l106
			if l110 > 0 {
				l109 = float64((0.5 + l98) * l110)
			}
			l109 = -0.5 + l109
			l111 := 6.755399441055744e+15 + l109
			l111 = -6.755399441055744e+15 + l111
			l107 = float64(l111 * l108)
		}
		l113 := l105
		if l113 > 0 {
			l115 := l106
			if l115 > 0 {
				l116 := f12(m, 35659264, 24, 1+l51)
				if flag(-l51+m.f64(l116, 16) == 1) > 0 {
					l119 = m.f64(l116, 8)
				}
				l122 := l119
				l123 := trunc(l122)
				if b2i(float64(l123) != l122)|b2i(l123 > l0) != 0 {
					l123 = f15(m, l122, 1, l0)
				}
				l124 := l123
				l125 := m.u32(l124>>16<<2, 3840) + l124&65535<<3
				t4 := float64(m.u8(m.u16(l125, 0)*320+15104, 0)) + float64(float64(m.u8(l125, 2))*256) + float64(float64(m.u8(l125, 3))*65536) + float64(float64(m.u8(l125, 4))*1.6777216e+07)
				l114 = float64((0.5 + t4) * l115)
			}
			l114 = -0.5 + l114
			l128 := 6.755399441055744e+15 + l114
			l128 = -6.755399441055744e+15 + l128
			l112 = float64(l128 * l113)
		}
		l129 := l98 - l107 + l112
		l130 := l65 + l129
		l130 = flag(l130 > 255) + flag(l130 > 65535) + flag(l130 > 1.6777215e+07)
		if 1-l47-l54 > 0 {
			if l61 > 0 {
				l132 = l23 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
			}
			l134 := -l62 + l130
			l135 := trunc(l134)
			if b2i(float64(l135) != l134)|b2i(l135 > l0) != 0 {
				l135 = f15(m, l134, 1, l0)
			}
			l136 := l135
			l141 := m.f64(m.u16(m.u32(l136>>16<<2, 3840)+l136&65535<<3, 0)*320+15104, 80)
			if l141 > 0 {
				l140 = float64((0.5 + l65 + l129) * l141)
			}
			l131 = -0.5 + float64(l132*-256) + l140
		}
		l142 := l47 + l54
		if l142 > 0 {
			l144 := -1 + l54
			l131 = l131 + float64((float64(l47*7)+choose(l144 > 0, l144, 0))*l142)
		}
		l146 := 1 + l62 + float64(l47*-8) + float64(l54*-8) - l130
		l145 := choose(l146 > 0, l146, 0)
		l147 := l47 + l54
		l145 = choose(l147 > 0, float64(l147*10), 0) + l145
		l60 = f17(m, l131, l145)
	}
	return l60
}

// f69: case 384
func f69(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19, l20, l21, l22 uint32) uint32 {
	var l60 uint32
	var l50, l53, l58, l62, l68, l77, l81, l89, l107, l109, l113, l116, l118, l122, l123, l131, l136 float64
	l23 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l23+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l24 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l24)
	m.put(l0&3<<3, 3552, 0)
	l25 := m.f64(0, 3024)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l25*-4096)+l24)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 1)
	l26 := m.f64(l16, 8)
	l28 := f12(m, 26991808, 24, m.f64(l16, 32))
	l31 := m.f64(l28, 8)
	l32 := trunc(l31)
	if b2i(float64(l32) != l31)|b2i(l32 > l0) != 0 {
		l32 = f15(m, l31, 1, l0)
	}
	l33 := l32
	l34 := m.u32(l33>>16<<2, 3840) + l33&65535<<3
	t1 := float64(m.u8(m.u16(l34, 0)*320+15104, 0)) + float64(float64(m.u8(l34, 2))*256) + float64(float64(m.u8(l34, 3))*65536) + float64(float64(m.u8(l34, 4))*1.6777216e+07)
	l37 := f12(m, 18336768, 16, 4096+float64(l14*4096)+float64(l25*-4096)+l24)
	l40 := m.f64(l37, 8)
	l41 := trunc(l40)
	if b2i(float64(l41) != l40)|b2i(l41 > l0) != 0 {
		l41 = f15(m, l40, 1, l0)
	}
	l42 := l41
	l43 := m.u32(l42>>16<<2, 3840) + l42&65535<<3
	l44 := m.u16(l43, 0)*320 + 15104
	l45 := float64(m.u8(l44, 0)) + float64(float64(m.u8(l43, 2))*256)
	l46 := float64(m.u8(l44, 18)) + float64(m.u8(l43, 3)) + float64(float64(m.u8(l43, 4))*256)
	l47 := l26 + float64(t1*-65536) + l45 + float64(l46*65536)
	l47 = flag(l47 > -4)
	l49 := l26 + l45 + float64(l46*65536)
	l49 = m.f64(l16, 24) + l49
	if 1-l47 > 0 {
		l50 = float64(l49 * 0.25)
	}
	l50 = -0.375 + l50
	l51 := 6.755399441055744e+15 + l50
	l51 = -6.755399441055744e+15 + l51
	m.put(l0&3<<3, 3776, l51)
	if 1-l47 > 0 {
		l53 = l49
	}
	l55 := 1 - l47 - l53 + float64(l51*4)
	l54 := choose(l55 > 0, l55, 0)
	l56 := f12(m, 18336768, 16, 4098+float64(l14*4096)+float64(l25*-4096)+l24)
	l57 := m.f64(l56, 8)
	l59 := l54
	if l59 > 0 {
		l58 = float64((-1 - l7 + l57) * l59)
	}
	m.put(l0&3<<3, 3808, 1+l7+l58)
	if l6 != 0 {
		l61 := float64(m.u8(l2, 2))
		if l61 > 0 {
			l62 = l8 + l12
		}
		l64 := -l53 + float64(l51*4)
		l65 := f12(m, 35659264, 24, l51)
		if flag(-l51+m.f64(l65, 16) == math.Copysign(0, -1)) > 0 {
			l68 = m.f64(l65, 8)
		}
		l71 := l68
		l72 := trunc(l71)
		if b2i(float64(l72) != l71)|b2i(l72 > l0) != 0 {
			l72 = f15(m, l71, 1, l0)
		}
		l73 := l72
		l74 := m.u32(l73>>16<<2, 3840) + l73&65535<<3
		t2 := float64(m.u8(m.u16(l74, 0)*320+15104, 0)) + float64(float64(m.u8(l74, 2))*256) + float64(float64(m.u8(l74, 3))*65536) + float64(float64(m.u8(l74, 4))*1.6777216e+07)
		l76 := t2
		l78 := choose(l64 > 0, l64, 0)
		if l78 > 0 {
			l77 = float64(l76 * l78)
		}
		l80 := l53 + float64(l51*-4)
		l79 := choose(l80 > 0, l80, 0)
		if 1-l54 > 0 {
			l83 := l53 + float64(l51*-4)
			l84 := trunc(l83)
			if b2i(float64(l84) != l83)|b2i(l84 > l0) != 0 {
				l84 = f15(m, l83, 1, l0)
			}
			l85 := l84
			l87 := m.u16(m.u32(l85>>16<<2, 3840)+l85&65535<<3, 0)*320 + 15104
			l90 := m.f64(l87, 88)
			if l90 > 0 {
				l92 := l57
				l93 := trunc(l92)
				if b2i(float64(l93) != l92)|b2i(l93 > l0) != 0 {
					l93 = f15(m, l92, 1, l0)
				}
				l94 := l93
				l95 := m.u32(l94>>16<<2, 3840) + l94&65535<<3
				l96 := m.u16(l95, 0)*320 + 15104
				l97 := float64(m.u8(l96, 0)) + float64(float64(m.u8(l95, 2))*256)
				l98 := float64(m.u8(l96, 18)) + float64(m.u8(l95, 3)) + float64(float64(m.u8(l95, 4))*256)
				l100 := 4 - l79
				l101 := trunc(l100)
				if b2i(float64(l101) != l100)|b2i(l101 > l0) != 0 {
					l101 = f15(m, l100, 1, l0)
				}
				l102 := l101
				l104 := m.u16(m.u32(l102>>16<<2, 3840)+l102&65535<<3, 0)*320 + 15104
				l105 := m.f64(l104, 88)
				l106 := m.f64(l104, 80)
				l108 := l105
				if l108 > 0 {
					l110 := l106
					if l110 > 0 {
						l109 = float64((0.5 + l97 + float64(l98*65536)) * l110)
					}
					l109 = -0.5 + l109
					l111 := 6.755399441055744e+15 + l109
					l111 = -6.755399441055744e+15 + l111
					l107 = float64(l111 * l108)
				}
				l114 := m.f64(l87, 80)
				if l114 > 0 {
					l113 = float64((0.5 + l76) * l114)
				}
				l113 = -0.5 + l113
				l115 := 6.755399441055744e+15 + l113
				l115 = -6.755399441055744e+15 + l115
				l117 := l105
				if l117 > 0 {
					l119 := l106
					if l119 > 0 {
						l118 = float64((0.5 + l115) * l119)
					}
					l118 = -0.5 + l118
					l120 := 6.755399441055744e+15 + l118
					l120 = -6.755399441055744e+15 + l120
					l116 = float64(l120 * l117)
				}
				l89 = float64((l97 + float64(l98*65536) - l107 - l115 + l116) * l90)
			}
			l81 = l76 + l89
		}
		l121 := l77 + l81
		l121 = flag(l121 > 255) + flag(l121 > 65535) + flag(l121 > 1.6777215e+07)
		if 1-l47-l54 > 0 {
			if l61 > 0 {
				l123 = l23 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
			}
			l125 := -l62 + l121
			l126 := trunc(l125)
			if b2i(float64(l126) != l125)|b2i(l126 > l0) != 0 {
				l126 = f15(m, l125, 1, l0)
			}
			l127 := l126
			l132 := m.f64(m.u16(m.u32(l127>>16<<2, 3840)+l127&65535<<3, 0)*320+15104, 80)
			if l132 > 0 {
				l131 = float64((0.5 + l77 + l81) * l132)
			}
			l122 = -0.5 + float64(l123*-256) + l131
		}
		l133 := l47 + l54
		if l133 > 0 {
			l135 := l54
			l122 = l122 + float64((float64(l47*7)+choose(l135 > 0, l135, 0))*l133)
		}
		l137 := 1 + l62 + float64(l47*-8) + float64(l54*-8) - l121
		if l137 > 0 {
			l138 := l79
			l138 = flag(l138 > math.Copysign(0, -1))
			l136 = float64((1 + choose(1-choose(l138 > 0, 1, 0) > 0, 1, 0)) * l137)
		}
		l143 := l47 + l54
		l136 = choose(l143 > 0, float64(l143*10), 0) + l136
		l60 = f17(m, l122, l136)
	}
	return l60
}

// f70: case 385
func f70(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19, l20, l21, l22 uint32) uint32 {
	var l60 uint32
	var l50, l53, l58, l62, l65, l70, l88, l107, l109, l112, l114, l119, l131, l132, l140 float64
	l23 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l23+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l24 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l24)
	m.put(l0&3<<3, 3552, 0)
	l25 := m.f64(0, 3024)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l25*-4096)+l24)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 1)
	l26 := m.f64(l16, 8)
	l28 := f12(m, 26991808, 24, m.f64(l16, 32))
	l31 := m.f64(l28, 8)
	l32 := trunc(l31)
	if b2i(float64(l32) != l31)|b2i(l32 > l0) != 0 {
		l32 = f15(m, l31, 1, l0)
	}
	l33 := l32
	l34 := m.u32(l33>>16<<2, 3840) + l33&65535<<3
	t1 := float64(m.u8(m.u16(l34, 0)*320+15104, 0)) + float64(float64(m.u8(l34, 2))*256) + float64(float64(m.u8(l34, 3))*65536) + float64(float64(m.u8(l34, 4))*1.6777216e+07)
	l37 := f12(m, 18336768, 16, 4096+float64(l14*4096)+float64(l25*-4096)+l24)
	l40 := m.f64(l37, 8)
	l41 := trunc(l40)
	if b2i(float64(l41) != l40)|b2i(l41 > l0) != 0 {
		l41 = f15(m, l40, 1, l0)
	}
	l42 := l41
	l43 := m.u32(l42>>16<<2, 3840) + l42&65535<<3
	l44 := m.u16(l43, 0)*320 + 15104
	l45 := float64(m.u8(l44, 0)) + float64(float64(m.u8(l43, 2))*256)
	l46 := float64(m.u8(l44, 18)) + float64(m.u8(l43, 3)) + float64(float64(m.u8(l43, 4))*256)
	l47 := l26 + float64(t1*-65536) + l45 + float64(l46*65536)
	l47 = flag(l47 > -4)
	l49 := l26 + l45 + float64(l46*65536)
	l49 = m.f64(l16, 24) + l49
	if 1-l47 > 0 {
		l50 = float64(l49 * 0.25)
	}
	l50 = -0.375 + l50
	l51 := 6.755399441055744e+15 + l50
	l51 = -6.755399441055744e+15 + l51
	m.put(l0&3<<3, 3776, 1+l51)
	if 1-l47 > 0 {
		l53 = l49
	}
	l55 := -l47 - l53 + float64(l51*4)
	l54 := choose(l55 > 0, l55, 0)
	l56 := f12(m, 18336768, 16, 4098+float64(l14*4096)+float64(l25*-4096)+l24)
	l57 := m.f64(l56, 8)
	l59 := l54
	if l59 > 0 {
		l58 = float64((-1 - l7 + l57) * l59)
	}
	m.put(l0&3<<3, 3808, 1+l7+l58)
	if l6 != 0 {
		l61 := float64(m.u8(l2, 2))
		if l61 > 0 {
			l62 = l8 + l12
		}
		l64 := -l53 + float64(l51*4)
		l66 := choose(l64 > 0, l64, 0)
		if l66 > 0 {
			l67 := f12(m, 35659264, 24, l51)
			if flag(-l51+m.f64(l67, 16) == math.Copysign(0, -1)) > 0 {
				l70 = m.f64(l67, 8)
			}
			l73 := l70
			l74 := trunc(l73)
			if b2i(float64(l74) != l73)|b2i(l74 > l0) != 0 {
				l74 = f15(m, l73, 1, l0)
			}
			l75 := l74
			l76 := m.u32(l75>>16<<2, 3840) + l75&65535<<3
			t2 := float64(m.u8(m.u16(l76, 0)*320+15104, 0)) + float64(float64(m.u8(l76, 2))*256) + float64(float64(m.u8(l76, 3))*65536) + float64(float64(m.u8(l76, 4))*1.6777216e+07)
			l65 = float64(t2 * l66)
		}
		l80 := l53 + float64(l51*-4)
		l79 := choose(l80 > 0, l80, 0)
		l82 := 4 - l79
		l83 := trunc(l82)
		if b2i(float64(l83) != l82)|b2i(l83 > l0) != 0 {
			l83 = f15(m, l82, 1, l0)
		}
		l84 := l83
		l89 := m.f64(m.u16(m.u32(l84>>16<<2, 3840)+l84&65535<<3, 0)*320+15104, 80)
		if l89 > 0 {
			l91 := l57
			l92 := trunc(l91)
			if b2i(float64(l92) != l91)|b2i(l92 > l0) != 0 {
				l92 = f15(m, l91, 1, l0)
			}
			l93 := l92
			l94 := m.u32(l93>>16<<2, 3840) + l93&65535<<3
			l95 := m.u16(l94, 0)*320 + 15104
			t3 := 0.5 + (float64(m.u8(l95, 0)) + float64(float64(m.u8(l94, 2))*256)) + float64((float64(m.u8(l95, 18))+float64(m.u8(l94, 3))+float64(float64(m.u8(l94, 4))*256))*65536)
			l88 = float64(t3 * l89)
		}
		l88 = -0.5 + l88
		l98 := 6.755399441055744e+15 + l88
		l98 = -6.755399441055744e+15 + l98
		l100 := l79
		l101 := trunc(l100)
		if b2i(float64(l101) != l100)|b2i(l101 > l0) != 0 {
			l101 = f15(m, l100, 1, l0)
		}
		l102 := l101
		l104 := m.u16(m.u32(l102>>16<<2, 3840)+l102&65535<<3, 0)*320 + 15104
		l105 := m.f64(l104, 88)
		l106 := m.f64(l104, 80)
		l108 := l105
		if l108 > 0 {
			l110 := l106
			if l110 > 0 {
				l109 = float64((0.5 + l98) * l110)
			}
			l109 = -0.5 + l109
			l111 := 6.755399441055744e+15 + l109
			l111 = -6.755399441055744e+15 + l111
			l107 = float64(l111 * l108)
		}
		l113 := l105
		if l113 > 0 {
			l115 := l106
			if l115 > 0 {
				l116 := f12(m, 35659264, 24, 1+l51)
				if flag(-l51+m.f64(l116, 16) == 1) > 0 {
					l119 = m.f64(l116, 8)
				}
				l122 := l119
				l123 := trunc(l122)
				if b2i(float64(l123) != l122)|b2i(l123 > l0) != 0 {
					l123 = f15(m, l122, 1, l0)
				}
				l124 := l123
				l125 := m.u32(l124>>16<<2, 3840) + l124&65535<<3
				t4 := float64(m.u8(m.u16(l125, 0)*320+15104, 0)) + float64(float64(m.u8(l125, 2))*256) + float64(float64(m.u8(l125, 3))*65536) + float64(float64(m.u8(l125, 4))*1.6777216e+07)
				l114 = float64((0.5 + t4) * l115)
			}
			l114 = -0.5 + l114
			l128 := 6.755399441055744e+15 + l114
			l128 = -6.755399441055744e+15 + l128
			l112 = float64(l128 * l113)
		}
		l129 := l98 - l107 + l112
		l130 := l65 + l129
		l130 = flag(l130 > 255) + flag(l130 > 65535) + flag(l130 > 1.6777215e+07)
		if 1-l47-l54 > 0 {
			if l61 > 0 {
				l132 = l23 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
			}
			l134 := -l62 + l130
			l135 := trunc(l134)
			if b2i(float64(l135) != l134)|b2i(l135 > l0) != 0 {
				l135 = f15(m, l134, 1, l0)
			}
			l136 := l135
			l141 := m.f64(m.u16(m.u32(l136>>16<<2, 3840)+l136&65535<<3, 0)*320+15104, 80)
			if l141 > 0 {
				l140 = float64((0.5 + l65 + l129) * l141)
			}
			l131 = -0.5 + float64(l132*-256) + l140
		}
		l142 := l47 + l54
		if l142 > 0 {
			l144 := -1 + l54
			l131 = l131 + float64((float64(l47*7)+choose(l144 > 0, l144, 0))*l142)
		}
		l146 := 1 + l62 + float64(l47*-8) + float64(l54*-8) - l130
		l145 := choose(l146 > 0, l146, 0)
		l147 := l47 + l54
		l145 = choose(l147 > 0, float64(l147*10), 0) + l145
		l60 = f17(m, l131, l145)
	}
	return l60
}

// f71: case 386
func f71(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19, l20, l21, l22 uint32) uint32 {
	var l26 uint32
	var l28, l29, l52, l62 float64
	l23 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l23+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l24 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l24)
	m.put(l0&3<<3, 3552, 1)
	l25 := m.f64(0, 3024)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l25*-4096)+l24)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		l27 := float64(m.u8(l2, 2))
		if l27 > 0 {
			l28 = l23 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
		}
		if l27 > 0 {
			l29 = l8 + l12
		}
		l30 := m.f64(l16, 8)
		l32 := f12(m, 26991808, 24, m.f64(l16, 32))
		l35 := m.f64(l32, 8)
		l36 := trunc(l35)
		if b2i(float64(l36) != l35)|b2i(l36 > l0) != 0 {
			l36 = f15(m, l35, 1, l0)
		}
		l37 := l36
		l38 := m.u32(l37>>16<<2, 3840) + l37&65535<<3
		t1 := float64(m.u8(m.u16(l38, 0)*320+15104, 0)) + float64(float64(m.u8(l38, 2))*256) + float64(float64(m.u8(l38, 3))*65536) + float64(float64(m.u8(l38, 4))*1.6777216e+07)
		l40 := t1
		l41 := f12(m, 18336768, 16, 4095+float64(l14*4096)+float64(l25*-4096)+l24)
		l44 := m.f64(l41, 8)
		l45 := trunc(l44)
		if b2i(float64(l45) != l44)|b2i(l45 > l0) != 0 {
			l45 = f15(m, l44, 1, l0)
		}
		l46 := l45
		l47 := m.u32(l46>>16<<2, 3840) + l46&65535<<3
		l48 := m.u16(l47, 0)*320 + 15104
		t2 := -l30 + l40 + (float64(m.u8(l48, 0)) + float64(float64(m.u8(l47, 2))*256)) + float64((float64(m.u8(l48, 18))+float64(m.u8(l47, 3))+float64(float64(m.u8(l47, 4))*256))*65536)
		l51 := t2
		l51 = flag(l51 > math.Copysign(0, -1))
		if 1-l51 > 0 {
			l52 = l40
		}
		l52 = choose(l51 > 0, 4.294967295e+09, 0) + l52
		l54 := l52
		l54 = flag(l54 > 255) + flag(l54 > 65535) + flag(l54 > 1.6777215e+07)
		l56 := -l29 + l54
		l57 := trunc(l56)
		if b2i(float64(l57) != l56)|b2i(l57 > l0) != 0 {
			l57 = f15(m, l56, 1, l0)
		}
		l58 := l57
		l63 := m.f64(m.u16(m.u32(l58>>16<<2, 3840)+l58&65535<<3, 0)*320+15104, 80)
		if l63 > 0 {
			l62 = float64((0.5 + l52) * l63)
		}
		l66 := 1 + l29 - l54
		l26 = f17(m, -0.5+float64(l28*-256)+l62, choose(l66 > 0, l66, 0))
	}
	return l26
}

// f72: case 387
func f72(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19, l20, l21, l22 uint32) uint32 {
	var l28 uint32
	var l30, l31, l44, l73 float64
	l23 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l23+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l24 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l24)
	m.put(l0&3<<3, 3552, 0)
	l25 := m.f64(0, 3024)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l25*-4096)+l24)
	m.put(l0&3<<3, 3616, 1)
	m.put(l0&3<<3, 3648, m.f64(l16, 8))
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		l29 := float64(m.u8(l2, 2))
		if l29 > 0 {
			l30 = l23 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
		}
		if l29 > 0 {
			l31 = l8 + l12
		}
		l32 := f12(m, 18336768, 16, 4096+float64(l14*4096)+float64(l25*-4096)+l24)
		l35 := m.f64(l32, 8)
		l36 := trunc(l35)
		if b2i(float64(l36) != l35)|b2i(l36 > l0) != 0 {
			l36 = f15(m, l35, 1, l0)
		}
		l37 := l36
		l38 := m.u32(l37>>16<<2, 3840) + l37&65535<<3
		l39 := m.u16(l38, 0)*320 + 15104
		l40 := float64(m.u8(l39, 0)) + float64(float64(m.u8(l38, 2))*256)
		l41 := float64(m.u8(l39, 18)) + float64(m.u8(l38, 3)) + float64(float64(m.u8(l38, 4))*256)
		l42 := choose(-4.294967294e+09+l40+float64(l41*65536) > 0, 1, 0)
		if 1-l42 > 0 {
			l45 := f12(m, 18336768, 16, 4095+float64(l14*4096)+float64(l25*-4096)+l24)
			l48 := m.f64(l45, 8)
			l49 := trunc(l48)
			if b2i(float64(l49) != l48)|b2i(l49 > l0) != 0 {
				l49 = f15(m, l48, 1, l0)
			}
			l50 := l49
			l51 := m.u32(l50>>16<<2, 3840) + l50&65535<<3
			l52 := m.u16(l51, 0)*320 + 15104
			t1 := l40 + float64(l41*65536) + (float64(m.u8(l52, 0)) + float64(float64(m.u8(l51, 2))*256)) + float64((float64(m.u8(l52, 18))+float64(m.u8(l51, 3))+float64(float64(m.u8(l51, 4))*256))*65536)
			l44 = t1
		}
		if l42 > 0 {
			l56 := f12(m, 26991808, 24, m.f64(l16, 32))
			l59 := m.f64(l56, 8)
			l60 := trunc(l59)
			if b2i(float64(l60) != l59)|b2i(l60 > l0) != 0 {
				l60 = f15(m, l59, 1, l0)
			}
			l61 := l60
			l62 := m.u32(l61>>16<<2, 3840) + l61&65535<<3
			t2 := float64(m.u8(m.u16(l62, 0)*320+15104, 0)) + float64(float64(m.u8(l62, 2))*256) + float64(float64(m.u8(l62, 3))*65536) + float64(float64(m.u8(l62, 4))*1.6777216e+07)
			l44 = l44 + t2
		}
		l65 := l44
		l65 = flag(l65 > 255) + flag(l65 > 65535) + flag(l65 > 1.6777215e+07)
		l67 := -l31 + l65
		l68 := trunc(l67)
		if b2i(float64(l68) != l67)|b2i(l68 > l0) != 0 {
			l68 = f15(m, l67, 1, l0)
		}
		l69 := l68
		l74 := m.f64(m.u16(m.u32(l69>>16<<2, 3840)+l69&65535<<3, 0)*320+15104, 80)
		if l74 > 0 {
			l73 = float64((0.5 + l44) * l74)
		}
		l77 := 1 + l31 - l65
		l28 = f17(m, -0.5+float64(l30*-256)+l73, choose(l77 > 0, l77, 0))
	}
	return l28
}

// f73: case 388
func f73(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19, l20, l21, l22 uint32) uint32 {
	var l58 uint32
	var l50, l51, l55, l60, l66, l75, l78, l79, l87 float64
	l23 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l23+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l24 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l24)
	m.put(l0&3<<3, 3552, 1)
	l25 := m.f64(0, 3024)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l25*-4096)+l24)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	l26 := m.f64(l16, 32)
	l27 := m.f64(l16, 8)
	l29 := f12(m, 26991808, 24, l26+(16+l27-l26))
	l32 := m.f64(l29, 8)
	l33 := trunc(l32)
	if b2i(float64(l33) != l32)|b2i(l33 > l0) != 0 {
		l33 = f15(m, l32, 1, l0)
	}
	l34 := l33
	l35 := m.u32(l34>>16<<2, 3840) + l34&65535<<3
	t1 := float64(m.u8(m.u16(l35, 0)*320+15104, 0)) + float64(float64(m.u8(l35, 2))*256) + float64(float64(m.u8(l35, 3))*65536) + float64(float64(m.u8(l35, 4))*1.6777216e+07)
	l38 := f12(m, 18336768, 16, 4096+float64(l14*4096)+float64(l25*-4096)+l24)
	l41 := m.f64(l38, 8)
	l42 := trunc(l41)
	if b2i(float64(l42) != l41)|b2i(l42 > l0) != 0 {
		l42 = f15(m, l41, 1, l0)
	}
	l43 := l42
	l44 := m.u32(l43>>16<<2, 3840) + l43&65535<<3
	l45 := m.u16(l44, 0)*320 + 15104
	l46 := float64(m.u8(l45, 0)) + float64(float64(m.u8(l44, 2))*256)
	l47 := float64(m.u8(l45, 18)) + float64(m.u8(l44, 3)) + float64(float64(m.u8(l44, 4))*256)
	l48 := -t1 + l46 + float64(l47*65536)
	l48 = flag(l48 > -1)
	l49 := 2.69484032e+08 + float64(l27*1.048576e+06) + float64(l46*4) + float64(l47*262144)
	if 1-l48 > 0 {
		l50 = l49
	}
	if 1-l48 > 0 {
		l51 = float64(l49 * 0.25)
	}
	l51 = -0.375 + l51
	l52 := 6.755399441055744e+15 + l51
	l52 = -6.755399441055744e+15 + l52
	l54 := -l48 - l50 + float64(l52*4)
	l53 := choose(l54 > 0, l54, 0)
	l56 := l53
	if l56 > 0 {
		l55 = float64((-1 - l7 + m.f64(l38, 8)) * l56)
	}
	m.put(l0&3<<3, 3808, 1+l7+l55)
	if l6 != 0 {
		l59 := float64(m.u8(l2, 2))
		if l59 > 0 {
			l60 = l8 + l12
		}
		l62 := -l50 + float64(l52*4)
		l63 := f12(m, 35659264, 24, l52)
		if flag(-l52+m.f64(l63, 16) == math.Copysign(0, -1)) > 0 {
			l66 = m.f64(l63, 8)
		}
		l69 := l66
		l70 := trunc(l69)
		if b2i(float64(l70) != l69)|b2i(l70 > l0) != 0 {
			l70 = f15(m, l69, 1, l0)
		}
		l71 := l70
		l72 := m.u32(l71>>16<<2, 3840) + l71&65535<<3
		t2 := float64(m.u8(m.u16(l72, 0)*320+15104, 0)) + float64(float64(m.u8(l72, 2))*256) + float64(float64(m.u8(l72, 3))*65536) + float64(float64(m.u8(l72, 4))*1.6777216e+07)
		l74 := t2
		l76 := choose(l62 > 0, l62, 0)
		if l76 > 0 {
			l75 = float64(l74 * l76)
		}
		l75 = l74 + l75
		l77 := l75
		l77 = flag(l77 > 255) + flag(l77 > 65535) + flag(l77 > 1.6777215e+07)
		if 1-l48-l53 > 0 {
			if l59 > 0 {
				l79 = l23 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
			}
			l81 := -l60 + l77
			l82 := trunc(l81)
			if b2i(float64(l82) != l81)|b2i(l82 > l0) != 0 {
				l82 = f15(m, l81, 1, l0)
			}
			l83 := l82
			l88 := m.f64(m.u16(m.u32(l83>>16<<2, 3840)+l83&65535<<3, 0)*320+15104, 80)
			if l88 > 0 {
				l87 = float64((0.5 + l75) * l88)
			}
			l78 = -0.5 + float64(l79*-256) + l87
		}
		l89 := l48 + l53
		if l89 > 0 {
			l93 := -1 + l53
			l78 = l78 + float64((choose(l48 > 0, 12, 0)+choose(l93 > 0, l93, 0))*l89)
		}
		l95 := 1 + l60 + float64(l48*-8) + float64(l53*-8) - l77
		l94 := choose(l95 > 0, l95, 0)
		l96 := l48 + l53
		l94 = choose(l96 > 0, float64(l96*10), 0) + l94
		l58 = f17(m, l78, l94)
	}
	return l58
}

// f74: case 389
func f74(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19, l20, l21, l22 uint32) uint32 {
	var l60 uint32
	var l50, l53, l58, l62, l68, l77, l79, l87, l107, l109, l113, l116, l118, l122, l123, l131 float64
	l23 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l23+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l24 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l24)
	m.put(l0&3<<3, 3552, 0)
	l25 := m.f64(0, 3024)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l25*-4096)+l24)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 1)
	l26 := m.f64(l16, 32)
	l27 := m.f64(l16, 8)
	l29 := f12(m, 26991808, 24, l26+(16+l27-l26))
	l32 := m.f64(l29, 8)
	l33 := trunc(l32)
	if b2i(float64(l33) != l32)|b2i(l33 > l0) != 0 {
		l33 = f15(m, l32, 1, l0)
	}
	l34 := l33
	l35 := m.u32(l34>>16<<2, 3840) + l34&65535<<3
	t1 := float64(m.u8(m.u16(l35, 0)*320+15104, 0)) + float64(float64(m.u8(l35, 2))*256) + float64(float64(m.u8(l35, 3))*65536) + float64(float64(m.u8(l35, 4))*1.6777216e+07)
	l38 := f12(m, 18336768, 16, 4096+float64(l14*4096)+float64(l25*-4096)+l24)
	l41 := m.f64(l38, 8)
	l42 := trunc(l41)
	if b2i(float64(l42) != l41)|b2i(l42 > l0) != 0 {
		l42 = f15(m, l41, 1, l0)
	}
	l43 := l42
	l44 := m.u32(l43>>16<<2, 3840) + l43&65535<<3
	l45 := m.u16(l44, 0)*320 + 15104
	l46 := float64(m.u8(l45, 0)) + float64(float64(m.u8(l44, 2))*256)
	l47 := float64(m.u8(l45, 18)) + float64(m.u8(l44, 3)) + float64(float64(m.u8(l44, 4))*256)
	l48 := -t1 + l46 + float64(l47*65536)
	l48 = flag(l48 > -1)
	l49 := 2.69484032e+08 + float64(l27*1.048576e+06) + float64(l46*4) + float64(l47*262144)
	if 1-l48 > 0 {
		l50 = float64(l49 * 0.25)
	}
	l50 = -0.375 + l50
	l51 := 6.755399441055744e+15 + l50
	l51 = -6.755399441055744e+15 + l51
	m.put(l0&3<<3, 3776, l51)
	if 1-l48 > 0 {
		l53 = l49
	}
	l55 := 1 - l48 - l53 + float64(l51*4)
	l54 := choose(l55 > 0, l55, 0)
	l56 := f12(m, 18336768, 16, 4097+float64(l14*4096)+float64(l25*-4096)+l24)
	l57 := m.f64(l56, 8)
	l59 := l54
	if l59 > 0 {
		l58 = float64((-1 - l7 + l57) * l59)
	}
	m.put(l0&3<<3, 3808, 1+l7+l58)
	if l6 != 0 {
		l61 := float64(m.u8(l2, 2))
		if l61 > 0 {
			l62 = l8 + l12
		}
		l64 := -l53 + float64(l51*4)
		l65 := f12(m, 35659264, 24, l51)
		if flag(-l51+m.f64(l65, 16) == math.Copysign(0, -1)) > 0 {
			l68 = m.f64(l65, 8)
		}
		l71 := l68
		l72 := trunc(l71)
		if b2i(float64(l72) != l71)|b2i(l72 > l0) != 0 {
			l72 = f15(m, l71, 1, l0)
		}
		l73 := l72
		l74 := m.u32(l73>>16<<2, 3840) + l73&65535<<3
		t2 := float64(m.u8(m.u16(l74, 0)*320+15104, 0)) + float64(float64(m.u8(l74, 2))*256) + float64(float64(m.u8(l74, 3))*65536) + float64(float64(m.u8(l74, 4))*1.6777216e+07)
		l76 := t2
		l78 := choose(l64 > 0, l64, 0)
		if l78 > 0 {
			l77 = float64(l76 * l78)
		}
		if 1-l54 > 0 {
			l81 := l53 + float64(l51*-4)
			l82 := trunc(l81)
			if b2i(float64(l82) != l81)|b2i(l82 > l0) != 0 {
				l82 = f15(m, l81, 1, l0)
			}
			l83 := l82
			l85 := m.u16(m.u32(l83>>16<<2, 3840)+l83&65535<<3, 0)*320 + 15104
			l88 := m.f64(l85, 88)
			if l88 > 0 {
				l90 := l57
				l91 := trunc(l90)
				if b2i(float64(l91) != l90)|b2i(l91 > l0) != 0 {
					l91 = f15(m, l90, 1, l0)
				}
				l92 := l91
				l93 := m.u32(l92>>16<<2, 3840) + l92&65535<<3
				l94 := m.u16(l93, 0)*320 + 15104
				l95 := float64(m.u8(l94, 0)) + float64(float64(m.u8(l93, 2))*256)
				l96 := float64(m.u8(l94, 18)) + float64(m.u8(l93, 3)) + float64(float64(m.u8(l93, 4))*256)
				l98 := l53 + float64(l51*-4)
				l100 := 4 - choose(l98 > 0, l98, 0)
				l101 := trunc(l100)
				if b2i(float64(l101) != l100)|b2i(l101 > l0) != 0 {
					l101 = f15(m, l100, 1, l0)
				}
				l102 := l101
				l104 := m.u16(m.u32(l102>>16<<2, 3840)+l102&65535<<3, 0)*320 + 15104
				l105 := m.f64(l104, 88)
				l106 := m.f64(l104, 80)
				l108 := l105
				if l108 > 0 {
					l110 := l106
					if l110 > 0 {
						l109 = float64((0.5 + l95 + float64(l96*65536)) * l110)
					}
					l109 = -0.5 + l109
					l111 := 6.755399441055744e+15 + l109
					l111 = -6.755399441055744e+15 + l111
					l107 = float64(l111 * l108)
				}
				l114 := m.f64(l85, 80)
				if l114 > 0 {
					l113 = float64((0.5 + l76) * l114)
				}
				l113 = -0.5 + l113
				l115 := 6.755399441055744e+15 + l113
				l115 = -6.755399441055744e+15 + l115
				l117 := l105
				if l117 > 0 {
					l119 := l106
					if l119 > 0 {
						l118 = float64((0.5 + l115) * l119)
					}
					l118 = -0.5 + l118
					l120 := 6.755399441055744e+15 + l118
					l120 = -6.755399441055744e+15 + l120
					l116 = float64(l120 * l117)
				}
				l87 = float64((l95 + float64(l96*65536) - l107 - l115 + l116) * l88)
			}
			l79 = l76 + l87
		}
		l121 := l77 + l79
		l121 = flag(l121 > 255) + flag(l121 > 65535) + flag(l121 > 1.6777215e+07)
		if 1-l48-l54 > 0 {
			if l61 > 0 {
				l123 = l23 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
			}
			l125 := -l62 + l121
			l126 := trunc(l125)
			if b2i(float64(l126) != l125)|b2i(l126 > l0) != 0 {
				l126 = f15(m, l125, 1, l0)
			}
			l127 := l126
			l132 := m.f64(m.u16(m.u32(l127>>16<<2, 3840)+l127&65535<<3, 0)*320+15104, 80)
			if l132 > 0 {
				l131 = float64((0.5 + l77 + l79) * l132)
			}
			l122 = -0.5 + float64(l123*-256) + l131
		}
		l133 := l48 + l54
		if l133 > 0 {
			l137 := -1 + l54
			l122 = l122 + float64((choose(l48 > 0, 12, 0)+choose(l137 > 0, l137, 0))*l133)
		}
		l139 := 1 + l62 + float64(l48*-8) + float64(l54*-8) - l121
		l138 := choose(l139 > 0, l139, 0)
		l140 := l48 + l54
		l138 = choose(l140 > 0, float64(l140*10), 0) + l138
		l60 = f17(m, l122, l138)
	}
	return l60
}

// f75: case 390
func f75(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19, l20, l21, l22 uint32) uint32 {
	var l26 uint32
	var l28, l29, l61 float64
	l23 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l23+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l24 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l24)
	m.put(l0&3<<3, 3552, 1)
	l25 := m.f64(0, 3024)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l25*-4096)+l24)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		l27 := float64(m.u8(l2, 2))
		if l27 > 0 {
			l28 = l23 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
		}
		if l27 > 0 {
			l29 = l8 + l12
		}
		l30 := f12(m, 18336768, 16, 4096+float64(l14*4096)+float64(l25*-4096)+l24)
		l33 := m.f64(l30, 8)
		l34 := trunc(l33)
		if b2i(float64(l34) != l33)|b2i(l34 > l0) != 0 {
			l34 = f15(m, l33, 1, l0)
		}
		l35 := l34
		l36 := m.u32(l35>>16<<2, 3840) + l35&65535<<3
		l37 := m.u16(l36, 0)*320 + 15104
		l38 := float64(m.u8(l37, 0)) + float64(float64(m.u8(l36, 2))*256)
		l39 := float64(m.u8(l37, 18)) + float64(m.u8(l36, 3)) + float64(float64(m.u8(l36, 4))*256)
		l40 := f12(m, 18336768, 16, 4097+float64(l14*4096)+float64(l25*-4096)+l24)
		l43 := m.f64(l40, 8)
		l44 := trunc(l43)
		if b2i(float64(l44) != l43)|b2i(l44 > l0) != 0 {
			l44 = f15(m, l43, 1, l0)
		}
		l45 := l44
		l46 := m.u32(l45>>16<<2, 3840) + l45&65535<<3
		l47 := m.u16(l46, 0)*320 + 15104
		l50 := l38 + float64(l39*65536)
		t1 := float64(m.u8(l47, 0)) + float64(float64(m.u8(l46, 2))*256) + float64((float64(m.u8(l47, 18))+float64(m.u8(l46, 3))+float64(float64(m.u8(l46, 4))*256))*65536)
		l50 = t1 + l50
		l52 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l50*2.3283064365386963e-10))
		l52 = -6.755399441055744e+15 + l52
		l53 := l50 + float64(l52*-4.294967296e+09)
		l53 = flag(l53 > 255) + flag(l53 > 65535) + flag(l53 > 1.6777215e+07)
		l55 := -l29 + l53
		l56 := trunc(l55)
		if b2i(float64(l56) != l55)|b2i(l56 > l0) != 0 {
			l56 = f15(m, l55, 1, l0)
		}
		l57 := l56
		l62 := m.f64(m.u16(m.u32(l57>>16<<2, 3840)+l57&65535<<3, 0)*320+15104, 80)
		if l62 > 0 {
			l61 = float64((0.5 + l50 + float64(l52*-4.294967296e+09)) * l62)
		}
		l65 := 1 + l29 - l53
		l26 = f17(m, -0.5+float64(l28*-256)+l61, choose(l65 > 0, l65, 0))
	}
	return l26
}

// f76: case 391
func f76(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19, l20, l21, l22 uint32) uint32 {
	var l26 uint32
	var l28, l29, l61 float64
	l23 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l23+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l24 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l24)
	m.put(l0&3<<3, 3552, 1)
	l25 := m.f64(0, 3024)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l25*-4096)+l24)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		l27 := float64(m.u8(l2, 2))
		if l27 > 0 {
			l28 = l23 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
		}
		if l27 > 0 {
			l29 = l8 + l12
		}
		l30 := f12(m, 18336768, 16, 4096+float64(l14*4096)+float64(l25*-4096)+l24)
		l33 := m.f64(l30, 8)
		l34 := trunc(l33)
		if b2i(float64(l34) != l33)|b2i(l34 > l0) != 0 {
			l34 = f15(m, l33, 1, l0)
		}
		l35 := l34
		l36 := m.u32(l35>>16<<2, 3840) + l35&65535<<3
		l37 := m.u16(l36, 0)*320 + 15104
		l38 := float64(m.u8(l37, 0)) + float64(float64(m.u8(l36, 2))*256)
		l39 := float64(m.u8(l37, 18)) + float64(m.u8(l36, 3)) + float64(float64(m.u8(l36, 4))*256)
		l40 := f12(m, 18336768, 16, 4097+float64(l14*4096)+float64(l25*-4096)+l24)
		l43 := m.f64(l40, 8)
		l44 := trunc(l43)
		if b2i(float64(l44) != l43)|b2i(l44 > l0) != 0 {
			l44 = f15(m, l43, 1, l0)
		}
		l45 := l44
		l46 := m.u32(l45>>16<<2, 3840) + l45&65535<<3
		l47 := m.u16(l46, 0)*320 + 15104
		l50 := l38 + float64(l39*65536)
		t1 := -(float64(m.u8(l47, 0)) + float64(float64(m.u8(l46, 2))*256)) + float64((float64(m.u8(l47, 18))+float64(m.u8(l46, 3))+float64(float64(m.u8(l46, 4))*256))*-65536)
		l50 = t1 + l50
		l52 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l50*2.3283064365386963e-10))
		l52 = -6.755399441055744e+15 + l52
		l53 := l50 + float64(l52*-4.294967296e+09)
		l53 = flag(l53 > 255) + flag(l53 > 65535) + flag(l53 > 1.6777215e+07)
		l55 := -l29 + l53
		l56 := trunc(l55)
		if b2i(float64(l56) != l55)|b2i(l56 > l0) != 0 {
			l56 = f15(m, l55, 1, l0)
		}
		l57 := l56
		l62 := m.f64(m.u16(m.u32(l57>>16<<2, 3840)+l57&65535<<3, 0)*320+15104, 80)
		if l62 > 0 {
			l61 = float64((0.5 + l50 + float64(l52*-4.294967296e+09)) * l62)
		}
		l65 := 1 + l29 - l53
		l26 = f17(m, -0.5+float64(l28*-256)+l61, choose(l65 > 0, l65, 0))
	}
	return l26
}

// f77: case 392
func f77(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19, l20, l21, l22 uint32) uint32 {
	var l26 uint32
	var l28, l29, l49, l63 float64
	l23 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l23+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l24 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l24)
	m.put(l0&3<<3, 3552, 1)
	l25 := m.f64(0, 3024)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l25*-4096)+l24)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		l27 := float64(m.u8(l2, 2))
		if l27 > 0 {
			l28 = l23 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
		}
		if l27 > 0 {
			l29 = l8 + l12
		}
		l30 := f12(m, 18336768, 16, 4097+float64(l14*4096)+float64(l25*-4096)+l24)
		l33 := m.f64(l30, 8)
		l34 := trunc(l33)
		if b2i(float64(l34) != l33)|b2i(l34 > l0) != 0 {
			l34 = f15(m, l33, 1, l0)
		}
		l35 := l34
		l36 := m.u32(l35>>16<<2, 3840) + l35&65535<<3
		l37 := m.u16(l36, 0)*320 + 15104
		l38 := float64(m.u8(l37, 0)) + float64(float64(m.u8(l36, 2))*256)
		l39 := f12(m, 18336768, 16, 4096+float64(l14*4096)+float64(l25*-4096)+l24)
		l42 := m.f64(l39, 8)
		l43 := trunc(l42)
		if b2i(float64(l43) != l42)|b2i(l43 > l0) != 0 {
			l43 = f15(m, l42, 1, l0)
		}
		l44 := l43
		l45 := m.u32(l44>>16<<2, 3840) + l44&65535<<3
		l46 := m.u16(l45, 0)*320 + 15104
		l47 := float64(m.u8(l46, 0)) + float64(float64(m.u8(l45, 2))*256)
		l50 := l38
		l48 := float64(m.u8(l37, 18)) + float64(m.u8(l36, 3)) + float64(float64(m.u8(l36, 4))*256)
		if l50 > 0 {
			l49 = float64((l47 + float64((float64(m.u8(l46, 18))+float64(m.u8(l45, 3))+float64(float64(m.u8(l45, 4))*256))*65536)) * l50)
		}
		l52 := l48
		if l52 > 0 {
			l49 = l49 + float64(float64(l47*65536)*l52)
		}
		l54 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l49*2.3283064365386963e-10))
		l54 = -6.755399441055744e+15 + l54
		l55 := l49 + float64(l54*-4.294967296e+09)
		l55 = flag(l55 > 255) + flag(l55 > 65535) + flag(l55 > 1.6777215e+07)
		l57 := -l29 + l55
		l58 := trunc(l57)
		if b2i(float64(l58) != l57)|b2i(l58 > l0) != 0 {
			l58 = f15(m, l57, 1, l0)
		}
		l59 := l58
		l64 := m.f64(m.u16(m.u32(l59>>16<<2, 3840)+l59&65535<<3, 0)*320+15104, 80)
		if l64 > 0 {
			l63 = float64((0.5 + l49 + float64(l54*-4.294967296e+09)) * l64)
		}
		l67 := 1 + l29 - l55
		l26 = f17(m, -0.5+float64(l28*-256)+l63, choose(l67 > 0, l67, 0))
	}
	return l26
}

// f78: case 393
func f78(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19, l20, l21, l22 uint32) uint32 {
	var l26 uint32
	var l84, l85, l91, l92, l100 float64
	l23 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l23+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l24 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l24)
	m.put(l0&3<<3, 3552, 1)
	l25 := m.f64(0, 3024)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l25*-4096)+l24)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		l27 := f12(m, 18336768, 16, 4097+float64(l14*4096)+float64(l25*-4096)+l24)
		l30 := m.f64(l27, 8)
		l31 := trunc(l30)
		if b2i(float64(l31) != l30)|b2i(l31 > l0) != 0 {
			l31 = f15(m, l30, 1, l0)
		}
		l32 := l31
		l33 := m.u32(l32>>16<<2, 3840) + l32&65535<<3
		l34 := m.u16(l33, 0)*320 + 15104
		l35 := float64(m.u8(l34, 0)) + float64(float64(m.u8(l33, 2))*256)
		l36 := float64(m.u8(l34, 18)) + float64(m.u8(l33, 3)) + float64(float64(m.u8(l33, 4))*256)
		l37 := choose(1-l35+float64(l36*-65536) > 0, 1, 0)
		l39 := f12(m, 18336768, 16, 4096+float64(l14*4096)+float64(l25*-4096)+l24)
		l42 := m.f64(l39, 8)
		l43 := trunc(l42)
		if b2i(float64(l43) != l42)|b2i(l43 > l0) != 0 {
			l43 = f15(m, l42, 1, l0)
		}
		l44 := l43
		l45 := m.u32(l44>>16<<2, 3840) + l44&65535<<3
		l46 := m.u16(l45, 0)*320 + 15104
		l47 := float64(m.u8(l46, 18)) + float64(m.u8(l45, 3)) + float64(float64(m.u8(l45, 4))*256)
		l48 := l47
		l48 = flag(l48 > 32767)
		l49 := l36
		l49 = flag(l49 > 32767)
		l50 := choose(-1+l48+l49 > 0, 1, 0)
		l52 := l35 + float64(l36*65536)
		if l49 > 0 {
			l52 = l52 + (4.294967296e+09 + float64(l35*-2) + float64(l36*-131072))
		}
		l52 = choose(1-l35+float64(l36*-65536) > 0, 4.294967296e+09, 0) + l52
		l54 := float64(m.u8(l46, 0)) + float64(float64(m.u8(l45, 2))*256)
		l55 := float64(l54*5.960464477539063e-08) + float64(l47*0.00390625)
		if l48 > 0 {
			l55 = l55 + (256 + float64(l54*-1.1920928955078125e-07) + float64(l47*-0.0078125))
		}
		l55 = -0.4999999701976776 + l55
		l56 := 6.755399441055744e+15 + l55
		l56 = -6.755399441055744e+15 + l56
		l57 := f15(m, 0.5+float64(l52*-0.5)+l56, l52, l0)
		l59 := float64(int32(l57))
		l60 := float64(l54*1.52587890625e-05) + l47
		if l48 > 0 {
			l60 = l60 + (65536 + float64(l54*-3.0517578125e-05) + float64(l47*-2))
		}
		l60 = -0.49999237060546875 + l60
		l61 := 6.755399441055744e+15 + l60
		l61 = -6.755399441055744e+15 + l61
		l62 := l56
		l63 := l59
		if l63 > 0 {
			l62 = l62 + float64(-l52*l63)
		}
		l64 := f15(m, 0.5+float64(l52*-0.5)+l61+float64(l56*-256)+float64(l62*256), l52, l0)
		l66 := float64(int32(l64))
		l67 := float64(l54*0.00390625) + float64(l47*256)
		if l48 > 0 {
			l67 = l67 + (1.6777216e+07 + float64(l54*-0.0078125) + float64(l47*-512))
		}
		l67 = -0.498046875 + l67
		l68 := 6.755399441055744e+15 + l67
		l68 = -6.755399441055744e+15 + l68
		l69 := l61 + float64(l56*-256) + float64(l62*256)
		l70 := l66
		if l70 > 0 {
			l69 = l69 + float64(-l52*l70)
		}
		l71 := f15(m, 0.5+float64(l52*-0.5)+l68+float64(l61*-256)+float64(l69*256), l52, l0)
		l73 := float64(int32(l71))
		l74 := l54 + float64(l47*65536)
		if l48 > 0 {
			l74 = l74 + (4.294967296e+09 + float64(l54*-2) + float64(l47*-131072))
		}
		l75 := l68 + float64(l61*-256) + float64(l69*256)
		l76 := l73
		if l76 > 0 {
			l75 = l75 + float64(-l52*l76)
		}
		l77 := f15(m, 0.5+float64(l52*-0.5)+l74+float64(l68*-256)+float64(l75*256), l52, l0)
		l79 := float64(int32(l77))
		l80 := float64(l59*1.6777216e+07) + float64(l66*65536) + float64(l73*256) + l79
		l80 = flag(l80 > 2.147483647e+09)
		l82 := -l48 - l49 - l37 + float64(l50*2) + l80
		l81 := choose(l82 > 0, l82, 0)
		l83 := float64(m.u8(l2, 2))
		if l83 > 0 {
			l84 = l8 + l12
		}
		l86 := 1 - l48 - l49 + float64(l50*2)
		if l86 > 0 {
			l85 = float64((float64(l59*1.6777216e+07) + float64(l66*65536) + float64(l73*256) + l79) * l86)
		}
		l87 := l48 + l49 + float64(l50*-2)
		if l87 > 0 {
			l85 = l85 + float64((float64(l59*-1.6777216e+07)+float64(l66*-65536)+float64(l73*-256)-l79)*l87)
		}
		l89 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l85*2.3283064365386963e-10))
		l89 = -6.755399441055744e+15 + l89
		l90 := l85 + float64(l89*-4.294967296e+09)
		l90 = flag(l90 > 255) + flag(l90 > 65535) + flag(l90 > 1.6777215e+07)
		if 1-l37-l81 > 0 {
			if l83 > 0 {
				l92 = l23 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
			}
			l94 := -l84 + l90
			l95 := trunc(l94)
			if b2i(float64(l95) != l94)|b2i(l95 > l0) != 0 {
				l95 = f15(m, l94, 1, l0)
			}
			l96 := l95
			l101 := m.f64(m.u16(m.u32(l96>>16<<2, 3840)+l96&65535<<3, 0)*320+15104, 80)
			if l101 > 0 {
				l100 = float64((0.5 + l85 + float64(l89*-4.294967296e+09)) * l101)
			}
			l91 = -0.5 + float64(l92*-256) + l100
		}
		l102 := l37 + l81
		if l102 > 0 {
			l91 = l91 + float64((float64(l37*5)+float64(l81*6))*l102)
		}
		l104 := 1 + l84 + float64(l37*-8) + float64(l81*-8) - l90
		l103 := choose(l104 > 0, l104, 0)
		l105 := l37 + l81
		l103 = choose(l105 > 0, float64(l105*10), 0) + l103
		l26 = f17(m, l91, l103)
	}
	return l26
}

// f79: case 394
func f79(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19, l20, l21, l22 uint32) uint32 {
	var l26 uint32
	var l40, l82, l83, l91 float64
	l23 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l23+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l24 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l24)
	m.put(l0&3<<3, 3552, 1)
	l25 := m.f64(0, 3024)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l25*-4096)+l24)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		l27 := f12(m, 18336768, 16, 4097+float64(l14*4096)+float64(l25*-4096)+l24)
		l30 := m.f64(l27, 8)
		l31 := trunc(l30)
		if b2i(float64(l31) != l30)|b2i(l31 > l0) != 0 {
			l31 = f15(m, l30, 1, l0)
		}
		l32 := l31
		l33 := m.u32(l32>>16<<2, 3840) + l32&65535<<3
		l34 := m.u16(l33, 0)*320 + 15104
		l35 := float64(m.u8(l34, 0)) + float64(float64(m.u8(l33, 2))*256)
		l36 := float64(m.u8(l34, 18)) + float64(m.u8(l33, 3)) + float64(float64(m.u8(l33, 4))*256)
		l37 := choose(1-l35+float64(l36*-65536) > 0, 1, 0)
		l39 := float64(m.u8(l2, 2))
		if l39 > 0 {
			l40 = l8 + l12
		}
		l41 := l35 + float64(l36*65536)
		l41 = choose(1-l35+float64(l36*-65536) > 0, 4.294967296e+09, 0) + l41
		l43 := f12(m, 18336768, 16, 4096+float64(l14*4096)+float64(l25*-4096)+l24)
		l46 := m.f64(l43, 8)
		l47 := trunc(l46)
		if b2i(float64(l47) != l46)|b2i(l47 > l0) != 0 {
			l47 = f15(m, l46, 1, l0)
		}
		l48 := l47
		l49 := m.u32(l48>>16<<2, 3840) + l48&65535<<3
		l50 := m.u16(l49, 0)*320 + 15104
		l51 := float64(m.u8(l50, 0)) + float64(float64(m.u8(l49, 2))*256)
		l52 := float64(m.u8(l50, 18)) + float64(m.u8(l49, 3)) + float64(float64(m.u8(l49, 4))*256)
		l53 := float64(l51*5.960464477539063e-08) + float64(l52*0.00390625)
		l53 = -0.4999999701976776 + l53
		l54 := 6.755399441055744e+15 + l53
		l54 = -6.755399441055744e+15 + l54
		l55 := f15(m, 0.5+float64(l41*-0.5)+l54, l41, l0)
		l57 := float64(int32(l55))
		l58 := float64(l51*1.52587890625e-05) + l52
		l58 = -0.49999237060546875 + l58
		l59 := 6.755399441055744e+15 + l58
		l59 = -6.755399441055744e+15 + l59
		l60 := l54
		l61 := l57
		if l61 > 0 {
			l60 = l60 + float64(-l41*l61)
		}
		l62 := f15(m, 0.5+float64(l41*-0.5)+l59+float64(l54*-256)+float64(l60*256), l41, l0)
		l64 := float64(int32(l62))
		l65 := float64(l51*0.00390625) + float64(l52*256)
		l65 = -0.498046875 + l65
		l66 := 6.755399441055744e+15 + l65
		l66 = -6.755399441055744e+15 + l66
		l67 := l59 + float64(l54*-256) + float64(l60*256)
		l68 := l64
		if l68 > 0 {
			l67 = l67 + float64(-l41*l68)
		}
		l69 := f15(m, 0.5+float64(l41*-0.5)+l66+float64(l59*-256)+float64(l67*256), l41, l0)
		l71 := float64(int32(l69))
		l73 := l66 + float64(l59*-256) + float64(l67*256)
		l74 := l71
		if l74 > 0 {
			l73 = l73 + float64(-l41*l74)
		}
		l75 := f15(m, 0.5+float64(l41*-0.5)+(l51+float64(l52*65536))+float64(l66*-256)+float64(l73*256), l41, l0)
		l78 := float64(l57*1.6777216e+07) + float64(l64*65536) + float64(l71*256) + float64(int32(l75))
		l80 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l78*2.3283064365386963e-10))
		l80 = -6.755399441055744e+15 + l80
		l81 := l78 + float64(l80*-4.294967296e+09)
		l81 = flag(l81 > 255) + flag(l81 > 65535) + flag(l81 > 1.6777215e+07)
		if 1-l37 > 0 {
			if l39 > 0 {
				l83 = l23 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
			}
			l85 := -l40 + l81
			l86 := trunc(l85)
			if b2i(float64(l86) != l85)|b2i(l86 > l0) != 0 {
				l86 = f15(m, l85, 1, l0)
			}
			l87 := l86
			l92 := m.f64(m.u16(m.u32(l87>>16<<2, 3840)+l87&65535<<3, 0)*320+15104, 80)
			if l92 > 0 {
				l91 = float64((0.5 + l78 + float64(l80*-4.294967296e+09)) * l92)
			}
			l82 = -0.5 + float64(l83*-256) + l91
		}
		if l37 > 0 {
			l82 = l82 + float64(l37*5)
		}
		l94 := 1 + l40 + float64(l37*-8) - l81
		l93 := choose(l94 > 0, l94, 0)
		l93 = choose(l37 > 0, 10, 0) + l93
		l26 = f17(m, l82, l93)
	}
	return l26
}

// f80: case 395
func f80(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19, l20, l21, l22 uint32) uint32 {
	var l26 uint32
	var l84, l87, l92, l93, l101 float64
	l23 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l23+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l24 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l24)
	m.put(l0&3<<3, 3552, 1)
	l25 := m.f64(0, 3024)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l25*-4096)+l24)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		l27 := f12(m, 18336768, 16, 4097+float64(l14*4096)+float64(l25*-4096)+l24)
		l30 := m.f64(l27, 8)
		l31 := trunc(l30)
		if b2i(float64(l31) != l30)|b2i(l31 > l0) != 0 {
			l31 = f15(m, l30, 1, l0)
		}
		l32 := l31
		l33 := m.u32(l32>>16<<2, 3840) + l32&65535<<3
		l34 := m.u16(l33, 0)*320 + 15104
		l35 := float64(m.u8(l34, 0)) + float64(float64(m.u8(l33, 2))*256)
		l36 := float64(m.u8(l34, 18)) + float64(m.u8(l33, 3)) + float64(float64(m.u8(l33, 4))*256)
		l37 := choose(1-l35+float64(l36*-65536) > 0, 1, 0)
		l39 := f12(m, 18336768, 16, 4096+float64(l14*4096)+float64(l25*-4096)+l24)
		l42 := m.f64(l39, 8)
		l43 := trunc(l42)
		if b2i(float64(l43) != l42)|b2i(l43 > l0) != 0 {
			l43 = f15(m, l42, 1, l0)
		}
		l44 := l43
		l45 := m.u32(l44>>16<<2, 3840) + l44&65535<<3
		l46 := m.u16(l45, 0)*320 + 15104
		l47 := float64(m.u8(l46, 18)) + float64(m.u8(l45, 3)) + float64(float64(m.u8(l45, 4))*256)
		l48 := l47
		l48 = flag(l48 > 32767)
		l49 := l36
		l49 = flag(l49 > 32767)
		l50 := choose(-1+l48+l49 > 0, 1, 0)
		l52 := l35 + float64(l36*65536)
		if l49 > 0 {
			l52 = l52 + (4.294967296e+09 + float64(l35*-2) + float64(l36*-131072))
		}
		l52 = choose(1-l35+float64(l36*-65536) > 0, 4.294967296e+09, 0) + l52
		l54 := float64(m.u8(l46, 0)) + float64(float64(m.u8(l45, 2))*256)
		l55 := float64(l54*5.960464477539063e-08) + float64(l47*0.00390625)
		if l48 > 0 {
			l55 = l55 + (256 + float64(l54*-1.1920928955078125e-07) + float64(l47*-0.0078125))
		}
		l55 = -0.4999999701976776 + l55
		l56 := 6.755399441055744e+15 + l55
		l56 = -6.755399441055744e+15 + l56
		l57 := f15(m, 0.5+float64(l52*-0.5)+l56, l52, l0)
		l59 := float64(int32(l57))
		l60 := float64(l54*1.52587890625e-05) + l47
		if l48 > 0 {
			l60 = l60 + (65536 + float64(l54*-3.0517578125e-05) + float64(l47*-2))
		}
		l60 = -0.49999237060546875 + l60
		l61 := 6.755399441055744e+15 + l60
		l61 = -6.755399441055744e+15 + l61
		l62 := l56
		l63 := l59
		if l63 > 0 {
			l62 = l62 + float64(-l52*l63)
		}
		l64 := f15(m, 0.5+float64(l52*-0.5)+l61+float64(l56*-256)+float64(l62*256), l52, l0)
		l66 := float64(int32(l64))
		l67 := float64(l54*0.00390625) + float64(l47*256)
		if l48 > 0 {
			l67 = l67 + (1.6777216e+07 + float64(l54*-0.0078125) + float64(l47*-512))
		}
		l67 = -0.498046875 + l67
		l68 := 6.755399441055744e+15 + l67
		l68 = -6.755399441055744e+15 + l68
		l69 := l61 + float64(l56*-256) + float64(l62*256)
		l70 := l66
		if l70 > 0 {
			l69 = l69 + float64(-l52*l70)
		}
		l71 := f15(m, 0.5+float64(l52*-0.5)+l68+float64(l61*-256)+float64(l69*256), l52, l0)
		l73 := float64(int32(l71))
		l74 := l54 + float64(l47*65536)
		if l48 > 0 {
			l74 = l74 + (4.294967296e+09 + float64(l54*-2) + float64(l47*-131072))
		}
		l75 := l68 + float64(l61*-256) + float64(l69*256)
		l76 := l73
		if l76 > 0 {
			l75 = l75 + float64(-l52*l76)
		}
		l77 := f15(m, 0.5+float64(l52*-0.5)+l74+float64(l68*-256)+float64(l75*256), l52, l0)
		l79 := float64(int32(l77))
		l80 := float64(l59*1.6777216e+07) + float64(l66*65536) + float64(l73*256) + l79
		l80 = flag(l80 > 2.147483647e+09)
		l82 := -1 - l48 - l49 - l37 + float64(l50*2) + l80
		l81 := choose(l82 > 0, l82, 0)
		l83 := float64(m.u8(l2, 2))
		if l83 > 0 {
			l84 = l8 + l12
		}
		l85 := l74 + float64(l68*-256) + float64(l75*256)
		l86 := l79
		if l86 > 0 {
			l85 = l85 + float64(-l52*l86)
		}
		l88 := -l48 - l49 + float64(l50*2)
		if l88 > 0 {
			l87 = float64((float64(l59*1.6777216e+07) + float64(l66*65536) + float64(l73*256) + l79) * l88)
		}
		if -1+l48+l49+float64(l50*-2) > 0 {
			l87 = l87 + (float64(l59*-1.6777216e+07) + float64(l66*-65536) + float64(l73*-256) - l79)
		}
		if 1-l48 > 0 {
			l87 = l87 + l85
		}
		if l48 > 0 {
			l87 = l87 + -l85
		}
		l90 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l87*2.3283064365386963e-10))
		l90 = -6.755399441055744e+15 + l90
		l91 := l87 + float64(l90*-4.294967296e+09)
		l91 = flag(l91 > 255) + flag(l91 > 65535) + flag(l91 > 1.6777215e+07)
		if 1-l37-l81 > 0 {
			if l83 > 0 {
				l93 = l23 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
			}
			l95 := -l84 + l91
			l96 := trunc(l95)
			if b2i(float64(l96) != l95)|b2i(l96 > l0) != 0 {
				l96 = f15(m, l95, 1, l0)
			}
			l97 := l96
			l102 := m.f64(m.u16(m.u32(l97>>16<<2, 3840)+l97&65535<<3, 0)*320+15104, 80)
			if l102 > 0 {
				l101 = float64((0.5 + l87 + float64(l90*-4.294967296e+09)) * l102)
			}
			l92 = -0.5 + float64(l93*-256) + l101
		}
		l103 := l37 + l81
		if l103 > 0 {
			l92 = l92 + float64((float64(l37*5)+float64(l81*6))*l103)
		}
		l105 := 1 + l84 + float64(l37*-8) + float64(l81*-8) - l91
		l104 := choose(l105 > 0, l105, 0)
		l106 := l37 + l81
		l104 = choose(l106 > 0, float64(l106*10), 0) + l104
		l26 = f17(m, l92, l104)
	}
	return l26
}

// f81: case 396
func f81(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19, l20, l21, l22 uint32) uint32 {
	var l26 uint32
	var l40, l84, l85, l93 float64
	l23 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l23+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l24 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l24)
	m.put(l0&3<<3, 3552, 1)
	l25 := m.f64(0, 3024)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l25*-4096)+l24)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		l27 := f12(m, 18336768, 16, 4097+float64(l14*4096)+float64(l25*-4096)+l24)
		l30 := m.f64(l27, 8)
		l31 := trunc(l30)
		if b2i(float64(l31) != l30)|b2i(l31 > l0) != 0 {
			l31 = f15(m, l30, 1, l0)
		}
		l32 := l31
		l33 := m.u32(l32>>16<<2, 3840) + l32&65535<<3
		l34 := m.u16(l33, 0)*320 + 15104
		l35 := float64(m.u8(l34, 0)) + float64(float64(m.u8(l33, 2))*256)
		l36 := float64(m.u8(l34, 18)) + float64(m.u8(l33, 3)) + float64(float64(m.u8(l33, 4))*256)
		l37 := choose(1-l35+float64(l36*-65536) > 0, 1, 0)
		l39 := float64(m.u8(l2, 2))
		if l39 > 0 {
			l40 = l8 + l12
		}
		l41 := f12(m, 18336768, 16, 4096+float64(l14*4096)+float64(l25*-4096)+l24)
		l44 := m.f64(l41, 8)
		l45 := trunc(l44)
		if b2i(float64(l45) != l44)|b2i(l45 > l0) != 0 {
			l45 = f15(m, l44, 1, l0)
		}
		l46 := l45
		l47 := m.u32(l46>>16<<2, 3840) + l46&65535<<3
		l48 := m.u16(l47, 0)*320 + 15104
		l49 := float64(m.u8(l48, 0)) + float64(float64(m.u8(l47, 2))*256)
		l50 := float64(m.u8(l48, 18)) + float64(m.u8(l47, 3)) + float64(float64(m.u8(l47, 4))*256)
		l51 := l49 + float64(l50*65536)
		l52 := float64(l49*0.00390625) + float64(l50*256)
		l52 = -0.498046875 + l52
		l53 := 6.755399441055744e+15 + l52
		l53 = -6.755399441055744e+15 + l53
		l54 := float64(l49*1.52587890625e-05) + l50
		l54 = -0.49999237060546875 + l54
		l55 := 6.755399441055744e+15 + l54
		l55 = -6.755399441055744e+15 + l55
		l56 := float64(l49*5.960464477539063e-08) + float64(l50*0.00390625)
		l56 = -0.4999999701976776 + l56
		l57 := 6.755399441055744e+15 + l56
		l57 = -6.755399441055744e+15 + l57
		l58 := l35 + float64(l36*65536)
		l58 = choose(1-l35+float64(l36*-65536) > 0, 4.294967296e+09, 0) + l58
		l60 := f15(m, 0.5+float64(l58*-0.5)+l57, l58, l0)
		l63 := l57
		l64 := float64(int32(l60))
		if l64 > 0 {
			l63 = l63 + float64(-l58*l64)
		}
		l65 := f15(m, 0.5+float64(l58*-0.5)+l55+float64(l57*-256)+float64(l63*256), l58, l0)
		l68 := l55 + float64(l57*-256) + float64(l63*256)
		l69 := float64(int32(l65))
		if l69 > 0 {
			l68 = l68 + float64(-l58*l69)
		}
		l70 := f15(m, 0.5+float64(l58*-0.5)+l53+float64(l55*-256)+float64(l68*256), l58, l0)
		l73 := l53 + float64(l55*-256) + float64(l68*256)
		l74 := float64(int32(l70))
		if l74 > 0 {
			l73 = l73 + float64(-l58*l74)
		}
		l75 := f15(m, 0.5+float64(l58*-0.5)+l51+float64(l53*-256)+float64(l73*256), l58, l0)
		l78 := l51 + float64(l53*-256) + float64(l73*256)
		l79 := float64(int32(l75))
		if l79 > 0 {
			l78 = l78 + float64(-l58*l79)
		}
		l80 := l78
		l82 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l80*2.3283064365386963e-10))
		l82 = -6.755399441055744e+15 + l82
		l83 := l80 + float64(l82*-4.294967296e+09)
		l83 = flag(l83 > 255) + flag(l83 > 65535) + flag(l83 > 1.6777215e+07)
		if 1-l37 > 0 {
			if l39 > 0 {
				l85 = l23 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
			}
			l87 := -l40 + l83
			l88 := trunc(l87)
			if b2i(float64(l88) != l87)|b2i(l88 > l0) != 0 {
				l88 = f15(m, l87, 1, l0)
			}
			l89 := l88
			l94 := m.f64(m.u16(m.u32(l89>>16<<2, 3840)+l89&65535<<3, 0)*320+15104, 80)
			if l94 > 0 {
				l93 = float64((0.5 + l80 + float64(l82*-4.294967296e+09)) * l94)
			}
			l84 = -0.5 + float64(l85*-256) + l93
		}
		if l37 > 0 {
			l84 = l84 + float64(l37*5)
		}
		l96 := 1 + l40 + float64(l37*-8) - l83
		l95 := choose(l96 > 0, l96, 0)
		l95 = choose(l37 > 0, 10, 0) + l95
		l26 = f17(m, l84, l95)
	}
	return l26
}

// f82: case 397
func f82(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19, l20, l21, l22 uint32) uint32 {
	var l26 uint32
	var l28, l51, l60 float64
	m.put(l0&3<<3, 3456, float64(m.u8(l2, 0))+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l24 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l24)
	m.put(l0&3<<3, 3552, 1)
	l25 := m.f64(0, 3024)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l25*-4096)+l24)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		if float64(m.u8(l2, 2)) > 0 {
			l28 = l8 + l12
		}
		l29 := f12(m, 18336768, 16, 4096+float64(l14*4096)+float64(l25*-4096)+l24)
		l30 := m.f64(l29, 8)
		l32 := l30
		l33 := trunc(l32)
		if b2i(float64(l33) != l32)|b2i(l33 > l0) != 0 {
			l33 = f15(m, l32, 1, l0)
		}
		l34 := l33
		l35 := m.u32(l34>>16<<2, 3840) + l34&65535<<3
		l37 := float64(m.u8(m.u16(l35, 0)*320+15104, 1)) + float64(m.u8(l35, 5))
		l38 := f12(m, 18336768, 16, 4097+float64(l14*4096)+float64(l25*-4096)+l24)
		l39 := m.f64(l38, 8)
		l41 := l39
		l42 := trunc(l41)
		if b2i(float64(l42) != l41)|b2i(l42 > l0) != 0 {
			l42 = f15(m, l41, 1, l0)
		}
		l43 := l42
		l44 := m.u32(l43>>16<<2, 3840) + l43&65535<<3
		l46 := float64(m.u8(m.u16(l44, 0)*320+15104, 1)) + float64(m.u8(l44, 5))
		l48 := l37 - l46
		l49 := l37 - choose(l48 > 0, l48, 0)
		l49 = -1 + l49
		l50 := l28 + l37 - l49
		l50 = flag(l50 > math.Copysign(0, -1))
		if l50 > 0 {
			l51 = l28 + l30 - l49
		}
		l53 := l51
		l54 := trunc(l53)
		if b2i(float64(l54) != l53)|b2i(l54 > l0) != 0 {
			l54 = f15(m, l53, 1, l0)
		}
		l55 := l54
		l57 := m.u16(m.u32(l55>>16<<2, 3840)+l55&65535<<3, 0)*320 + 15104
		l59 := l28 + l46 - l49
		l59 = flag(l59 > math.Copysign(0, -1))
		l58 := float64(m.u8(l57, 22))
		if l59 > 0 {
			l60 = l28 + l39 - l49
		}
		l62 := l60
		l63 := trunc(l62)
		if b2i(float64(l63) != l62)|b2i(l63 > l0) != 0 {
			l63 = f15(m, l62, 1, l0)
		}
		l64 := l63
		l66 := m.u16(m.u32(l64>>16<<2, 3840)+l64&65535<<3, 0)*320 + 15104
		l82 := choose(-1+l58+float64(m.u8(l66, 22)) > 0, 1, 0)
		l82 = choose(-1+float64(m.u8(l57, 23))+float64(m.u8(l66, 23)) > 0, 2, 0) + l82
		l82 = choose(-1+float64(m.u8(l57, 24))+float64(m.u8(l66, 24)) > 0, 4, 0) + l82
		l82 = choose(-1+float64(m.u8(l57, 25))+float64(m.u8(l66, 25)) > 0, 8, 0) + l82
		l82 = choose(-1+float64(m.u8(l57, 26))+float64(m.u8(l66, 26)) > 0, 16, 0) + l82
		l82 = choose(-1+float64(m.u8(l57, 19))+float64(m.u8(l66, 19)) > 0, 32, 0) + l82
		l82 = choose(-1+float64(m.u8(l57, 27))+float64(m.u8(l66, 27)) > 0, 64, 0) + l82
		l82 = choose(-1+float64(m.u8(l57, 28))+float64(m.u8(l66, 28)) > 0, 128, 0) + l82
		l94 := 1 + l28 - l49
		l26 = f17(m, l82, choose(l94 > 0, l94, 0))
	}
	return l26
}

// f83: case 398
func f83(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19, l20, l21, l22 uint32) uint32 {
	var l26 uint32
	var l28, l51, l67 float64
	m.put(l0&3<<3, 3456, float64(m.u8(l2, 0))+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l24 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l24)
	m.put(l0&3<<3, 3552, 1)
	l25 := m.f64(0, 3024)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l25*-4096)+l24)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		if float64(m.u8(l2, 2)) > 0 {
			l28 = l8 + l12
		}
		l29 := f12(m, 18336768, 16, 4096+float64(l14*4096)+float64(l25*-4096)+l24)
		l30 := m.f64(l29, 8)
		l32 := l30
		l33 := trunc(l32)
		if b2i(float64(l33) != l32)|b2i(l33 > l0) != 0 {
			l33 = f15(m, l32, 1, l0)
		}
		l34 := l33
		l35 := m.u32(l34>>16<<2, 3840) + l34&65535<<3
		l37 := float64(m.u8(m.u16(l35, 0)*320+15104, 1)) + float64(m.u8(l35, 5))
		l38 := f12(m, 18336768, 16, 4097+float64(l14*4096)+float64(l25*-4096)+l24)
		l39 := m.f64(l38, 8)
		l41 := l39
		l42 := trunc(l41)
		if b2i(float64(l42) != l41)|b2i(l42 > l0) != 0 {
			l42 = f15(m, l41, 1, l0)
		}
		l43 := l42
		l44 := m.u32(l43>>16<<2, 3840) + l43&65535<<3
		l46 := float64(m.u8(m.u16(l44, 0)*320+15104, 1)) + float64(m.u8(l44, 5))
		l48 := l37 - l46
		l49 := l46 + choose(l48 > 0, l48, 0)
		l49 = -1 + l49
		l50 := l28 + l37 - l49
		l50 = flag(l50 > math.Copysign(0, -1))
		if l50 > 0 {
			l51 = l28 + l30 - l49
		}
		l53 := l51
		l54 := trunc(l53)
		if b2i(float64(l54) != l53)|b2i(l54 > l0) != 0 {
			l54 = f15(m, l53, 1, l0)
		}
		l55 := l54
		l57 := m.u16(m.u32(l55>>16<<2, 3840)+l55&65535<<3, 0)*320 + 15104
		l58 := float64(m.u8(l57, 22))
		l59 := float64(m.u8(l57, 23))
		l60 := float64(m.u8(l57, 24))
		l61 := float64(m.u8(l57, 25))
		l62 := float64(m.u8(l57, 26))
		l63 := float64(m.u8(l57, 19))
		l64 := float64(m.u8(l57, 27))
		l65 := float64(m.u8(l57, 28))
		l66 := l28 + l46 - l49
		l66 = flag(l66 > math.Copysign(0, -1))
		if l66 > 0 {
			l67 = l28 + l39 - l49
		}
		l69 := l67
		l70 := trunc(l69)
		if b2i(float64(l70) != l69)|b2i(l70 > l0) != 0 {
			l70 = f15(m, l69, 1, l0)
		}
		l71 := l70
		l73 := m.u16(m.u32(l71>>16<<2, 3840)+l71&65535<<3, 0)*320 + 15104
		l74 := float64(m.u8(l73, 22))
		l75 := float64(m.u8(l73, 23))
		l76 := float64(m.u8(l73, 24))
		l77 := float64(m.u8(l73, 25))
		l78 := float64(m.u8(l73, 26))
		l79 := float64(m.u8(l73, 19))
		l80 := float64(m.u8(l73, 27))
		l81 := float64(m.u8(l73, 28))
		l82 := choose(-1+l58+l74 > 0, 1, 0)
		l82 = choose(-1+l59+l75 > 0, 2, 0) + l82
		l82 = choose(-1+l60+l76 > 0, 4, 0) + l82
		l82 = choose(-1+l61+l77 > 0, 8, 0) + l82
		l82 = choose(-1+l62+l78 > 0, 16, 0) + l82
		l82 = choose(-1+l63+l79 > 0, 32, 0) + l82
		l82 = choose(-1+l64+l80 > 0, 64, 0) + l82
		l82 = choose(-1+l65+l81 > 0, 128, 0) + l82
		t1 := l58 + float64(l59*2) + float64(l60*4) + float64(l61*8) + float64(l62*16) + float64(l63*32) + float64(l64*64) + float64(l65*128) + l74 + float64(l75*2)
		l94 := 1 + l28 - l49
		l26 = f17(m, t1+float64(l76*4)+float64(l77*8)+float64(l78*16)+float64(l79*32)+float64(l80*64)+float64(l81*128)-l82, choose(l94 > 0, l94, 0))
	}
	return l26
}

// f84: case 399
func f84(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19, l20, l21, l22 uint32) uint32 {
	var l26 uint32
	var l28, l51, l67 float64
	m.put(l0&3<<3, 3456, float64(m.u8(l2, 0))+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l24 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l24)
	m.put(l0&3<<3, 3552, 1)
	l25 := m.f64(0, 3024)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l25*-4096)+l24)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		if float64(m.u8(l2, 2)) > 0 {
			l28 = l8 + l12
		}
		l29 := f12(m, 18336768, 16, 4096+float64(l14*4096)+float64(l25*-4096)+l24)
		l30 := m.f64(l29, 8)
		l32 := l30
		l33 := trunc(l32)
		if b2i(float64(l33) != l32)|b2i(l33 > l0) != 0 {
			l33 = f15(m, l32, 1, l0)
		}
		l34 := l33
		l35 := m.u32(l34>>16<<2, 3840) + l34&65535<<3
		l37 := float64(m.u8(m.u16(l35, 0)*320+15104, 1)) + float64(m.u8(l35, 5))
		l38 := f12(m, 18336768, 16, 4097+float64(l14*4096)+float64(l25*-4096)+l24)
		l39 := m.f64(l38, 8)
		l41 := l39
		l42 := trunc(l41)
		if b2i(float64(l42) != l41)|b2i(l42 > l0) != 0 {
			l42 = f15(m, l41, 1, l0)
		}
		l43 := l42
		l44 := m.u32(l43>>16<<2, 3840) + l43&65535<<3
		l46 := float64(m.u8(m.u16(l44, 0)*320+15104, 1)) + float64(m.u8(l44, 5))
		l48 := l37 - l46
		l49 := l46 + choose(l48 > 0, l48, 0)
		l49 = -1 + l49
		l50 := l28 + l37 - l49
		l50 = flag(l50 > math.Copysign(0, -1))
		if l50 > 0 {
			l51 = l28 + l30 - l49
		}
		l53 := l51
		l54 := trunc(l53)
		if b2i(float64(l54) != l53)|b2i(l54 > l0) != 0 {
			l54 = f15(m, l53, 1, l0)
		}
		l55 := l54
		l57 := m.u16(m.u32(l55>>16<<2, 3840)+l55&65535<<3, 0)*320 + 15104
		l58 := float64(m.u8(l57, 22))
		l59 := float64(m.u8(l57, 23))
		l60 := float64(m.u8(l57, 24))
		l61 := float64(m.u8(l57, 25))
		l62 := float64(m.u8(l57, 26))
		l63 := float64(m.u8(l57, 19))
		l64 := float64(m.u8(l57, 27))
		l65 := float64(m.u8(l57, 28))
		l66 := l28 + l46 - l49
		l66 = flag(l66 > math.Copysign(0, -1))
		if l66 > 0 {
			l67 = l28 + l39 - l49
		}
		l69 := l67
		l70 := trunc(l69)
		if b2i(float64(l70) != l69)|b2i(l70 > l0) != 0 {
			l70 = f15(m, l69, 1, l0)
		}
		l71 := l70
		l73 := m.u16(m.u32(l71>>16<<2, 3840)+l71&65535<<3, 0)*320 + 15104
		l74 := float64(m.u8(l73, 22))
		l75 := float64(m.u8(l73, 23))
		l76 := float64(m.u8(l73, 24))
		l77 := float64(m.u8(l73, 25))
		l78 := float64(m.u8(l73, 26))
		l79 := float64(m.u8(l73, 19))
		l80 := float64(m.u8(l73, 27))
		l81 := float64(m.u8(l73, 28))
		l82 := choose(-1+l58+l74 > 0, 1, 0)
		l82 = choose(-1+l59+l75 > 0, 2, 0) + l82
		l82 = choose(-1+l60+l76 > 0, 4, 0) + l82
		l82 = choose(-1+l61+l77 > 0, 8, 0) + l82
		l82 = choose(-1+l62+l78 > 0, 16, 0) + l82
		l82 = choose(-1+l63+l79 > 0, 32, 0) + l82
		l82 = choose(-1+l64+l80 > 0, 64, 0) + l82
		l82 = choose(-1+l65+l81 > 0, 128, 0) + l82
		t1 := l58 + float64(l59*2) + float64(l60*4) + float64(l61*8) + float64(l62*16) + float64(l63*32) + float64(l64*64) + float64(l65*128) + l74 + float64(l75*2)
		l94 := 1 + l28 - l49
		l26 = f17(m, t1+float64(l76*4)+float64(l77*8)+float64(l78*16)+float64(l79*32)+float64(l80*64)+float64(l81*128)+float64(l82*-2), choose(l94 > 0, l94, 0))
	}
	return l26
}

// f85: case 400
func f85(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19, l20, l21, l22 uint32) uint32 {
	var l26 uint32
	var l28, l29, l40, l70 float64
	l23 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l23+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l24 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l24)
	m.put(l0&3<<3, 3552, 1)
	l25 := m.f64(0, 3024)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l25*-4096)+l24)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		l27 := float64(m.u8(l2, 2))
		if l27 > 0 {
			l28 = l23 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
		}
		if l27 > 0 {
			l29 = l8 + l12
		}
		l30 := f12(m, 18336768, 16, 4097+float64(l14*4096)+float64(l25*-4096)+l24)
		l33 := m.f64(l30, 8)
		l34 := trunc(l33)
		if b2i(float64(l34) != l33)|b2i(l34 > l0) != 0 {
			l34 = f15(m, l33, 1, l0)
		}
		l35 := l34
		l39 := m.f64(m.u16(m.u32(l35>>16<<2, 3840)+l35&65535<<3, 0)*320+15104, 56)
		l41 := l39
		if l41 > 0 {
			l42 := f12(m, 18336768, 16, 4096+float64(l14*4096)+float64(l25*-4096)+l24)
			l45 := m.f64(l42, 8)
			l46 := trunc(l45)
			if b2i(float64(l46) != l45)|b2i(l46 > l0) != 0 {
				l46 = f15(m, l45, 1, l0)
			}
			l47 := l46
			l48 := m.u32(l47>>16<<2, 3840) + l47&65535<<3
			l49 := m.u16(l48, 0)*320 + 15104
			t1 := 0.5 + (float64(m.u8(l49, 0)) + float64(float64(m.u8(l48, 2))*256)) + float64((float64(m.u8(l49, 18))+float64(m.u8(l48, 3))+float64(float64(m.u8(l48, 4))*256))*65536)
			l40 = float64(t1 * l41)
		}
		l40 = -0.5 + l40
		l52 := 6.755399441055744e+15 + l40
		l52 = -6.755399441055744e+15 + l52
		l53 := 2.147483648e+09 + float64(l39*-2.147483648e+09) + float64(l40*4.294967296e+09) + float64(l52*-4.294967296e+09)
		l55 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l53*2.3283064365386963e-10))
		l55 = -6.755399441055744e+15 + l55
		l57 := -255 + l53 + float64(l55*-4.294967296e+09)
		l56 := choose(l57 > 0, l57, 0)
		l58 := -256 + l53 + float64(l55*-4.294967296e+09)
		l56 = choose(l58 > 0, float64(l58*-1), 0) + l56
		l59 := -65535 + l53 + float64(l55*-4.294967296e+09)
		l56 = choose(l59 > 0, l59, 0) + l56
		l60 := -65536 + l53 + float64(l55*-4.294967296e+09)
		l56 = choose(l60 > 0, float64(l60*-1), 0) + l56
		l61 := -1.6777215e+07 + l53 + float64(l55*-4.294967296e+09)
		l56 = choose(l61 > 0, l61, 0) + l56
		l62 := -1.6777216e+07 + l53 + float64(l55*-4.294967296e+09)
		l56 = choose(l62 > 0, float64(l62*-1), 0) + l56
		l64 := -l29 + l56
		l65 := trunc(l64)
		if b2i(float64(l65) != l64)|b2i(l65 > l0) != 0 {
			l65 = f15(m, l64, 1, l0)
		}
		l66 := l65
		l71 := m.f64(m.u16(m.u32(l66>>16<<2, 3840)+l66&65535<<3, 0)*320+15104, 80)
		if l71 > 0 {
			l70 = float64((0.5 + l53 + float64(l55*-4.294967296e+09)) * l71)
		}
		l74 := 1 + l29 - l56
		l26 = f17(m, -0.5+float64(l28*-256)+l70, choose(l74 > 0, l74, 0))
	}
	return l26
}

// f86: case 401
func f86(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19, l20, l21, l22 uint32) uint32 {
	var l26 uint32
	var l71, l74, l79, l84, l85, l93 float64
	l23 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l23+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l24 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l24)
	m.put(l0&3<<3, 3552, 1)
	l25 := m.f64(0, 3024)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l25*-4096)+l24)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		l27 := f12(m, 18336768, 16, 4096+float64(l14*4096)+float64(l25*-4096)+l24)
		l30 := m.f64(l27, 8)
		l31 := trunc(l30)
		if b2i(float64(l31) != l30)|b2i(l31 > l0) != 0 {
			l31 = f15(m, l30, 1, l0)
		}
		l32 := l31
		l33 := m.u32(l32>>16<<2, 3840) + l32&65535<<3
		l34 := m.u16(l33, 0)*320 + 15104
		l35 := float64(m.u8(l34, 18)) + float64(m.u8(l33, 3)) + float64(float64(m.u8(l33, 4))*256)
		l36 := l35
		l36 = flag(l36 > 32767)
		l37 := f12(m, 18336768, 16, 4097+float64(l14*4096)+float64(l25*-4096)+l24)
		l40 := m.f64(l37, 8)
		l41 := trunc(l40)
		if b2i(float64(l41) != l40)|b2i(l41 > l0) != 0 {
			l41 = f15(m, l40, 1, l0)
		}
		l42 := l41
		l43 := m.u32(l42>>16<<2, 3840) + l42&65535<<3
		l44 := m.u16(l43, 0)*320 + 15104
		l46 := float64(m.u8(l44, 18)) + float64(m.u8(l43, 3)) + float64(float64(m.u8(l43, 4))*256)
		l46 = flag(l46 > 32767)
		l47 := choose(-1+l36+l46 > 0, 1, 0)
		l49 := f15(m, -2.1474836475e+09, 4.294967296e+09, l0)
		l51 := float64(int32(l49))
		l53 := l51
		l52 := choose(l53 > 0, float64(l53*-4.294967296e+09), 0)
		l54 := f15(m, -2.1474836475e+09+float64(l52*256), 4.294967296e+09, l0)
		l56 := float64(int32(l54))
		l57 := float64(l52 * 256)
		l58 := l56
		l57 = choose(l58 > 0, float64(l58*-4.294967296e+09), 0) + l57
		l59 := f15(m, -2.1474836475e+09+float64(l57*256), 4.294967296e+09, l0)
		l61 := float64(int32(l59))
		l62 := float64(l57 * 256)
		l63 := l61
		l62 = choose(l63 > 0, float64(l63*-4.294967296e+09), 0) + l62
		l64 := f15(m, -2.1474836475e+09+float64(l62*256), 4.294967296e+09, l0)
		l66 := float64(int32(l64))
		l67 := float64(l51*1.6777216e+07) + float64(l56*65536) + float64(l61*256) + l66
		l67 = flag(l67 > 2.147483647e+09)
		l69 := -1 - l36 - l46 + float64(l47*2) + l67
		l68 := choose(l69 > 0, l69, 0)
		l70 := float64(m.u8(l2, 2))
		if l70 > 0 {
			l71 = l8 + l12
		}
		l75 := m.f64(l44, 64)
		if l75 > 0 {
			l74 = float64((0.5 + (float64(m.u8(l34, 0)) + float64(float64(m.u8(l33, 2))*256)) + float64(l35*65536) + float64(l36*-4.294967296e+09)) * l75)
		}
		l74 = -0.5 + l74
		l77 := 6.755399441055744e+15 + l74
		l77 = -6.755399441055744e+15 + l77
		l78 := l77
		l80 := -l36 - l46 + float64(l47*2)
		if l80 > 0 {
			l79 = float64((float64(l51*1.6777216e+07) + float64(l56*65536) + float64(l61*256) + l66) * l80)
		}
		if -1+l36+l46+float64(l47*-2) > 0 {
			l79 = l79 + (float64(l51*-1.6777216e+07) + float64(l56*-65536) + float64(l61*-256) - l66)
		}
		l82 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l78*2.3283064365386963e-10) + float64(l79*2.3283064365386963e-10))
		l82 = -6.755399441055744e+15 + l82
		l83 := l78 + l79 + float64(l82*-4.294967296e+09)
		l83 = flag(l83 > 255) + flag(l83 > 65535) + flag(l83 > 1.6777215e+07)
		if 1-l68 > 0 {
			if l70 > 0 {
				l85 = l23 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
			}
			l87 := -l71 + l83
			l88 := trunc(l87)
			if b2i(float64(l88) != l87)|b2i(l88 > l0) != 0 {
				l88 = f15(m, l87, 1, l0)
			}
			l89 := l88
			l94 := m.f64(m.u16(m.u32(l89>>16<<2, 3840)+l89&65535<<3, 0)*320+15104, 80)
			if l94 > 0 {
				l93 = float64((0.5 + l78 + l79 + float64(l82*-4.294967296e+09)) * l94)
			}
			l84 = -0.5 + float64(l85*-256) + l93
		}
		l95 := l68
		if l95 > 0 {
			l84 = l84 + float64(float64(l68*6)*l95)
		}
		l97 := 1 + l71 + float64(l68*-8) - l83
		l96 := choose(l97 > 0, l97, 0)
		l98 := l68
		l96 = choose(l98 > 0, float64(l98*10), 0) + l96
		l26 = f17(m, l84, l96)
	}
	return l26
}

// f87: case 402
func f87(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19, l20, l21, l22 uint32) uint32 {
	var l26 uint32
	var l28, l29, l40, l64 float64
	l23 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l23+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l24 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l24)
	m.put(l0&3<<3, 3552, 1)
	l25 := m.f64(0, 3024)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l25*-4096)+l24)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		l27 := float64(m.u8(l2, 2))
		if l27 > 0 {
			l28 = l23 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
		}
		if l27 > 0 {
			l29 = l8 + l12
		}
		l30 := f12(m, 18336768, 16, 4097+float64(l14*4096)+float64(l25*-4096)+l24)
		l33 := m.f64(l30, 8)
		l34 := trunc(l33)
		if b2i(float64(l34) != l33)|b2i(l34 > l0) != 0 {
			l34 = f15(m, l33, 1, l0)
		}
		l35 := l34
		l41 := m.f64(m.u16(m.u32(l35>>16<<2, 3840)+l35&65535<<3, 0)*320+15104, 64)
		if l41 > 0 {
			l42 := f12(m, 18336768, 16, 4096+float64(l14*4096)+float64(l25*-4096)+l24)
			l45 := m.f64(l42, 8)
			l46 := trunc(l45)
			if b2i(float64(l46) != l45)|b2i(l46 > l0) != 0 {
				l46 = f15(m, l45, 1, l0)
			}
			l47 := l46
			l48 := m.u32(l47>>16<<2, 3840) + l47&65535<<3
			l49 := m.u16(l48, 0)*320 + 15104
			t1 := 0.5 + (float64(m.u8(l49, 0)) + float64(float64(m.u8(l48, 2))*256)) + float64((float64(m.u8(l49, 18))+float64(m.u8(l48, 3))+float64(float64(m.u8(l48, 4))*256))*65536)
			l40 = float64(t1 * l41)
		}
		l40 = -0.5 + l40
		l52 := 6.755399441055744e+15 + l40
		l52 = -6.755399441055744e+15 + l52
		l53 := l52
		l55 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l53*2.3283064365386963e-10))
		l55 = -6.755399441055744e+15 + l55
		l56 := l53 + float64(l55*-4.294967296e+09)
		l56 = flag(l56 > 255) + flag(l56 > 65535) + flag(l56 > 1.6777215e+07)
		l58 := -l29 + l56
		l59 := trunc(l58)
		if b2i(float64(l59) != l58)|b2i(l59 > l0) != 0 {
			l59 = f15(m, l58, 1, l0)
		}
		l60 := l59
		l65 := m.f64(m.u16(m.u32(l60>>16<<2, 3840)+l60&65535<<3, 0)*320+15104, 80)
		if l65 > 0 {
			l64 = float64((0.5 + l53 + float64(l55*-4.294967296e+09)) * l65)
		}
		l68 := 1 + l29 - l56
		l26 = f17(m, -0.5+float64(l28*-256)+l64, choose(l68 > 0, l68, 0))
	}
	return l26
}

// f88: case 403
func f88(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19, l20, l21, l22 uint32) uint32 {
	var l26 uint32
	var l28, l29, l40, l70 float64
	l23 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l23+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l24 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l24)
	m.put(l0&3<<3, 3552, 1)
	l25 := m.f64(0, 3024)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l25*-4096)+l24)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		l27 := float64(m.u8(l2, 2))
		if l27 > 0 {
			l28 = l23 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
		}
		if l27 > 0 {
			l29 = l8 + l12
		}
		l30 := f12(m, 18336768, 16, 4097+float64(l14*4096)+float64(l25*-4096)+l24)
		l33 := m.f64(l30, 8)
		l34 := trunc(l33)
		if b2i(float64(l34) != l33)|b2i(l34 > l0) != 0 {
			l34 = f15(m, l33, 1, l0)
		}
		l35 := l34
		l39 := m.f64(m.u16(m.u32(l35>>16<<2, 3840)+l35&65535<<3, 0)*320+15104, 56)
		l41 := l39
		if l41 > 0 {
			l42 := f12(m, 18336768, 16, 4096+float64(l14*4096)+float64(l25*-4096)+l24)
			l45 := m.f64(l42, 8)
			l46 := trunc(l45)
			if b2i(float64(l46) != l45)|b2i(l46 > l0) != 0 {
				l46 = f15(m, l45, 1, l0)
			}
			l47 := l46
			l48 := m.u32(l47>>16<<2, 3840) + l47&65535<<3
			l49 := m.u16(l48, 0)*320 + 15104
			t1 := 0.5 + (float64(m.u8(l49, 0)) + float64(float64(m.u8(l48, 2))*256)) + float64((float64(m.u8(l49, 18))+float64(m.u8(l48, 3))+float64(float64(m.u8(l48, 4))*256))*65536)
			l40 = float64(t1 * l41)
		}
		l40 = -0.5 + l40
		l52 := 6.755399441055744e+15 + l40
		l52 = -6.755399441055744e+15 + l52
		l53 := l52
		l53 = 2.147483648e+09 + float64(l39*-2.147483648e+09) + float64(l40*4.294967296e+09) + float64(l52*-4.294967296e+09) + l53
		l55 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l53*2.3283064365386963e-10))
		l55 = -6.755399441055744e+15 + l55
		l57 := -255 + l53 + float64(l55*-4.294967296e+09)
		l56 := choose(l57 > 0, l57, 0)
		l58 := -256 + l53 + float64(l55*-4.294967296e+09)
		l56 = choose(l58 > 0, float64(l58*-1), 0) + l56
		l59 := -65535 + l53 + float64(l55*-4.294967296e+09)
		l56 = choose(l59 > 0, l59, 0) + l56
		l60 := -65536 + l53 + float64(l55*-4.294967296e+09)
		l56 = choose(l60 > 0, float64(l60*-1), 0) + l56
		l61 := -1.6777215e+07 + l53 + float64(l55*-4.294967296e+09)
		l56 = choose(l61 > 0, l61, 0) + l56
		l62 := -1.6777216e+07 + l53 + float64(l55*-4.294967296e+09)
		l56 = choose(l62 > 0, float64(l62*-1), 0) + l56
		l64 := -l29 + l56
		l65 := trunc(l64)
		if b2i(float64(l65) != l64)|b2i(l65 > l0) != 0 {
			l65 = f15(m, l64, 1, l0)
		}
		l66 := l65
		l71 := m.f64(m.u16(m.u32(l66>>16<<2, 3840)+l66&65535<<3, 0)*320+15104, 80)
		if l71 > 0 {
			l70 = float64((0.5 + l53 + float64(l55*-4.294967296e+09)) * l71)
		}
		l74 := 1 + l29 - l56
		l26 = f17(m, -0.5+float64(l28*-256)+l70, choose(l74 > 0, l74, 0))
	}
	return l26
}

// f89: case 404
func f89(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19, l20, l21, l22 uint32) uint32 {
	var l26 uint32
	var l28, l29, l40, l70 float64
	l23 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l23+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l24 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l24)
	m.put(l0&3<<3, 3552, 1)
	l25 := m.f64(0, 3024)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l25*-4096)+l24)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		l27 := float64(m.u8(l2, 2))
		if l27 > 0 {
			l28 = l23 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
		}
		if l27 > 0 {
			l29 = l8 + l12
		}
		l30 := f12(m, 18336768, 16, 4097+float64(l14*4096)+float64(l25*-4096)+l24)
		l33 := m.f64(l30, 8)
		l34 := trunc(l33)
		if b2i(float64(l34) != l33)|b2i(l34 > l0) != 0 {
			l34 = f15(m, l33, 1, l0)
		}
		l35 := l34
		l39 := m.f64(m.u16(m.u32(l35>>16<<2, 3840)+l35&65535<<3, 0)*320+15104, 72)
		l41 := l39
		if l41 > 0 {
			l42 := f12(m, 18336768, 16, 4096+float64(l14*4096)+float64(l25*-4096)+l24)
			l45 := m.f64(l42, 8)
			l46 := trunc(l45)
			if b2i(float64(l46) != l45)|b2i(l46 > l0) != 0 {
				l46 = f15(m, l45, 1, l0)
			}
			l47 := l46
			l48 := m.u32(l47>>16<<2, 3840) + l47&65535<<3
			l49 := m.u16(l48, 0)*320 + 15104
			t1 := 0.5 + (float64(m.u8(l49, 0)) + float64(float64(m.u8(l48, 2))*256)) + float64((float64(m.u8(l49, 18))+float64(m.u8(l48, 3))+float64(float64(m.u8(l48, 4))*256))*65536)
			l40 = float64(t1 * l41)
		}
		l40 = -0.5 + l40
		l52 := 6.755399441055744e+15 + l40
		l52 = -6.755399441055744e+15 + l52
		l53 := l52
		l53 = 2.147483648e+09 + float64(l39*-2.147483648e+09) + float64(l40*4.294967296e+09) + float64(l52*-4.294967296e+09) + l53
		l55 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l53*2.3283064365386963e-10))
		l55 = -6.755399441055744e+15 + l55
		l57 := -255 + l53 + float64(l55*-4.294967296e+09)
		l56 := choose(l57 > 0, l57, 0)
		l58 := -256 + l53 + float64(l55*-4.294967296e+09)
		l56 = choose(l58 > 0, float64(l58*-1), 0) + l56
		l59 := -65535 + l53 + float64(l55*-4.294967296e+09)
		l56 = choose(l59 > 0, l59, 0) + l56
		l60 := -65536 + l53 + float64(l55*-4.294967296e+09)
		l56 = choose(l60 > 0, float64(l60*-1), 0) + l56
		l61 := -1.6777215e+07 + l53 + float64(l55*-4.294967296e+09)
		l56 = choose(l61 > 0, l61, 0) + l56
		l62 := -1.6777216e+07 + l53 + float64(l55*-4.294967296e+09)
		l56 = choose(l62 > 0, float64(l62*-1), 0) + l56
		l64 := -l29 + l56
		l65 := trunc(l64)
		if b2i(float64(l65) != l64)|b2i(l65 > l0) != 0 {
			l65 = f15(m, l64, 1, l0)
		}
		l66 := l65
		l71 := m.f64(m.u16(m.u32(l66>>16<<2, 3840)+l66&65535<<3, 0)*320+15104, 80)
		if l71 > 0 {
			l70 = float64((0.5 + l53 + float64(l55*-4.294967296e+09)) * l71)
		}
		l74 := 1 + l29 - l56
		l26 = f17(m, -0.5+float64(l28*-256)+l70, choose(l74 > 0, l74, 0))
	}
	return l26
}

// f90: case 405
func f90(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19, l20, l21, l22 uint32) uint32 {
	var l26 uint32
	var l28, l29, l37 float64
	l23 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l23+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l24 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l24)
	m.put(l0&3<<3, 3552, 1)
	l25 := m.f64(0, 3024)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l25*-4096)+l24)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		l27 := float64(m.u8(l2, 2))
		if l27 > 0 {
			l28 = l23 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
		}
		if l27 > 0 {
			l29 = l8 + l12
		}
		l31 := -l29
		l32 := trunc(l31)
		if b2i(float64(l32) != l31)|b2i(l32 > l0) != 0 {
			l32 = f15(m, l31, 1, l0)
		}
		l33 := l32
		l38 := m.f64(m.u16(m.u32(l33>>16<<2, 3840)+l33&65535<<3, 0)*320+15104, 80)
		if l38 > 0 {
			l39 := f12(m, 18336768, 16, 4096+float64(l14*4096)+float64(l25*-4096)+l24)
			l42 := m.f64(l39, 8)
			l43 := trunc(l42)
			if b2i(float64(l43) != l42)|b2i(l43 > l0) != 0 {
				l43 = f15(m, l42, 1, l0)
			}
			l44 := l43
			l45 := m.u32(l44>>16<<2, 3840) + l44&65535<<3
			l46 := m.u16(l45, 0)*320 + 15104
			t1 := float64(m.u8(l46, 0)) + float64(float64(m.u8(l45, 2))*256) + float64((float64(m.u8(l46, 18))+float64(m.u8(l45, 3))+float64(float64(m.u8(l45, 4))*256))*65536)
			l49 := f14(m, 35646848, 24, t1)
			l50 := m.u32(l49, 0) - 1
			l37 = float64((0.5 + (32 - float64(m.u8(m.u16(m.u32(l50>>16<<2, 3840)+l50&65535<<3, 0)*320+15104, 14)))) * l38)
		}
		l57 := 1 + l29
		l26 = f17(m, -0.5+float64(l28*-256)+l37, choose(l57 > 0, l57, 0))
	}
	return l26
}

// f91: case 406
func f91(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19, l20, l21, l22 uint32) uint32 {
	var l26 uint32
	var l28, l29, l37, l52, l63, l76 float64
	l23 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l23+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l24 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l24)
	m.put(l0&3<<3, 3552, 1)
	l25 := m.f64(0, 3024)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l25*-4096)+l24)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		l27 := float64(m.u8(l2, 2))
		if l27 > 0 {
			l28 = l23 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
		}
		if l27 > 0 {
			l29 = l8 + l12
		}
		l31 := -l29
		l32 := trunc(l31)
		if b2i(float64(l32) != l31)|b2i(l32 > l0) != 0 {
			l32 = f15(m, l31, 1, l0)
		}
		l33 := l32
		l38 := m.f64(m.u16(m.u32(l33>>16<<2, 3840)+l33&65535<<3, 0)*320+15104, 80)
		if l38 > 0 {
			l39 := f12(m, 18336768, 16, 4096+float64(l14*4096)+float64(l25*-4096)+l24)
			l40 := m.f64(l39, 8)
			l42 := l40
			l43 := trunc(l42)
			if b2i(float64(l43) != l42)|b2i(l43 > l0) != 0 {
				l43 = f15(m, l42, 1, l0)
			}
			l44 := l43
			l45 := m.u32(l44>>16<<2, 3840) + l44&65535<<3
			l46 := m.u16(l45, 0)*320 + 15104
			l47 := float64(m.u8(l46, 21))
			l48 := choose(-7+l47 > 0, 1, 0)
			l50 := float64(m.u8(l46, 1)) + float64(m.u8(l45, 5))
			l51 := l50
			l51 = flag(l51 > 1)
			if l51 > 0 {
				l54 := -1 + l40
				l55 := trunc(l54)
				if b2i(float64(l55) != l54)|b2i(l55 > l0) != 0 {
					l55 = f15(m, l54, 1, l0)
				}
				l56 := l55
				l52 = -8 + float64(m.u8(m.u16(m.u32(l56>>16<<2, 3840)+l56&65535<<3, 0)*320+15104, 21))
			}
			l60 := choose(1+l52 > 0, 1, 0)
			l62 := l50
			l62 = flag(l62 > 2)
			if l62 > 0 {
				l65 := -2 + l40
				l66 := trunc(l65)
				if b2i(float64(l66) != l65)|b2i(l66 > l0) != 0 {
					l66 = f15(m, l65, 1, l0)
				}
				l67 := l66
				l63 = -8 + float64(m.u8(m.u16(m.u32(l67>>16<<2, 3840)+l67&65535<<3, 0)*320+15104, 21))
			}
			l73 := l47
			if l48 > 0 {
				l73 = l73 + (8 + l52)
			}
			if -1+l48+l60 > 0 {
				l73 = l73 + (8 + l63)
			}
			if -2+l48+l60+choose(1+l63 > 0, 1, 0) > 0 {
				if choose(-3+l50 > 0, 1, 0) > 0 {
					l78 := -3 + l40
					l79 := trunc(l78)
					if b2i(float64(l79) != l78)|b2i(l79 > l0) != 0 {
						l79 = f15(m, l78, 1, l0)
					}
					l80 := l79
					l76 = -8 + float64(m.u8(m.u16(m.u32(l80>>16<<2, 3840)+l80&65535<<3, 0)*320+15104, 21))
				}
				l73 = l73 + (8 + l76)
			}
			l37 = float64((0.5 + l73) * l38)
		}
		l86 := 1 + l29
		l26 = f17(m, -0.5+float64(l28*-256)+l37, choose(l86 > 0, l86, 0))
	}
	return l26
}

// f92: case 407
func f92(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19, l20, l21, l22 uint32) uint32 {
	var l26 uint32
	var l28, l29, l37, l50, l59, l69 float64
	l23 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l23+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l24 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l24)
	m.put(l0&3<<3, 3552, 1)
	l25 := m.f64(0, 3024)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l25*-4096)+l24)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		l27 := float64(m.u8(l2, 2))
		if l27 > 0 {
			l28 = l23 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
		}
		if l27 > 0 {
			l29 = l8 + l12
		}
		l31 := -l29
		l32 := trunc(l31)
		if b2i(float64(l32) != l31)|b2i(l32 > l0) != 0 {
			l32 = f15(m, l31, 1, l0)
		}
		l33 := l32
		l38 := m.f64(m.u16(m.u32(l33>>16<<2, 3840)+l33&65535<<3, 0)*320+15104, 80)
		if l38 > 0 {
			l39 := f12(m, 18336768, 16, 4096+float64(l14*4096)+float64(l25*-4096)+l24)
			l40 := m.f64(l39, 8)
			l42 := l40
			l43 := trunc(l42)
			if b2i(float64(l43) != l42)|b2i(l43 > l0) != 0 {
				l43 = f15(m, l42, 1, l0)
			}
			l44 := l43
			l45 := m.u32(l44>>16<<2, 3840) + l44&65535<<3
			l46 := m.u16(l45, 0)*320 + 15104
			l48 := float64(m.u8(l46, 1)) + float64(m.u8(l45, 5))
			l49 := l48
			l49 = flag(l49 > 1)
			l47 := float64(m.u8(l46, 20))
			if l49 > 0 {
				l52 := -1 + l40
				l53 := trunc(l52)
				if b2i(float64(l53) != l52)|b2i(l53 > l0) != 0 {
					l53 = f15(m, l52, 1, l0)
				}
				l54 := l53
				l50 = float64(m.u8(m.u16(m.u32(l54>>16<<2, 3840)+l54&65535<<3, 0)*320+15104, 20))
			}
			l58 := l48
			l58 = flag(l58 > 2)
			if l58 > 0 {
				l61 := -2 + l40
				l62 := trunc(l61)
				if b2i(float64(l62) != l61)|b2i(l62 > l0) != 0 {
					l62 = f15(m, l61, 1, l0)
				}
				l63 := l62
				l59 = float64(m.u8(m.u16(m.u32(l63>>16<<2, 3840)+l63&65535<<3, 0)*320+15104, 20))
			}
			if choose(-3+l48 > 0, 1, 0) > 0 {
				l71 := -3 + l40
				l72 := trunc(l71)
				if b2i(float64(l72) != l71)|b2i(l72 > l0) != 0 {
					l72 = f15(m, l71, 1, l0)
				}
				l73 := l72
				l69 = float64(m.u8(m.u16(m.u32(l73>>16<<2, 3840)+l73&65535<<3, 0)*320+15104, 20))
			}
			l37 = float64((0.5 + (l47 + l50 + l59 + l69)) * l38)
		}
		l80 := 1 + l29
		l26 = f17(m, -0.5+float64(l28*-256)+l37, choose(l80 > 0, l80, 0))
	}
	return l26
}

// f93: case 408
func f93(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19, l20, l21, l22 uint32) uint32 {
	var l26 uint32
	var l28, l29, l50 float64
	l23 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l23+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l24 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l24)
	m.put(l0&3<<3, 3552, 1)
	l25 := m.f64(0, 3024)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l25*-4096)+l24)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		l27 := float64(m.u8(l2, 2))
		if l27 > 0 {
			l28 = l23 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
		}
		if l27 > 0 {
			l29 = l8 + l12
		}
		l30 := f12(m, 18336768, 16, 4096+float64(l14*4096)+float64(l25*-4096)+l24)
		l33 := m.f64(l30, 8)
		l34 := trunc(l33)
		if b2i(float64(l34) != l33)|b2i(l34 > l0) != 0 {
			l34 = f15(m, l33, 1, l0)
		}
		l35 := l34
		l38 := float64(m.u8(m.u16(m.u32(l35>>16<<2, 3840)+l35&65535<<3, 0)*320+15104, 0))
		l39 := l38
		l39 = flag(l39 > 127)
		l40 := l38
		l40 = choose(l39 > 0, 4.29496704e+09, 0) + l40
		l42 := l40
		l42 = flag(l42 > 255) + flag(l42 > 65535) + flag(l42 > 1.6777215e+07)
		l44 := -l29 + l42
		l45 := trunc(l44)
		if b2i(float64(l45) != l44)|b2i(l45 > l0) != 0 {
			l45 = f15(m, l44, 1, l0)
		}
		l46 := l45
		l51 := m.f64(m.u16(m.u32(l46>>16<<2, 3840)+l46&65535<<3, 0)*320+15104, 80)
		if l51 > 0 {
			l50 = float64((0.5 + l40) * l51)
		}
		l54 := 1 + l29 - l42
		l26 = f17(m, -0.5+float64(l28*-256)+l50, choose(l54 > 0, l54, 0))
	}
	return l26
}

// f94: case 409
func f94(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19, l20, l21, l22 uint32) uint32 {
	var l26 uint32
	var l28, l29, l50 float64
	l23 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l23+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l24 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l24)
	m.put(l0&3<<3, 3552, 1)
	l25 := m.f64(0, 3024)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l25*-4096)+l24)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		l27 := float64(m.u8(l2, 2))
		if l27 > 0 {
			l28 = l23 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
		}
		if l27 > 0 {
			l29 = l8 + l12
		}
		l30 := f12(m, 18336768, 16, 4096+float64(l14*4096)+float64(l25*-4096)+l24)
		l33 := m.f64(l30, 8)
		l34 := trunc(l33)
		if b2i(float64(l34) != l33)|b2i(l34 > l0) != 0 {
			l34 = f15(m, l33, 1, l0)
		}
		l35 := l34
		l36 := m.u32(l35>>16<<2, 3840) + l35&65535<<3
		l38 := float64(m.u8(m.u16(l36, 0)*320+15104, 0)) + float64(float64(m.u8(l36, 2))*256)
		l39 := l38
		l39 = flag(l39 > 32767)
		l40 := l38
		l40 = choose(l39 > 0, 4.29490176e+09, 0) + l40
		l42 := l40
		l42 = flag(l42 > 255) + flag(l42 > 65535) + flag(l42 > 1.6777215e+07)
		l44 := -l29 + l42
		l45 := trunc(l44)
		if b2i(float64(l45) != l44)|b2i(l45 > l0) != 0 {
			l45 = f15(m, l44, 1, l0)
		}
		l46 := l45
		l51 := m.f64(m.u16(m.u32(l46>>16<<2, 3840)+l46&65535<<3, 0)*320+15104, 80)
		if l51 > 0 {
			l50 = float64((0.5 + l40) * l51)
		}
		l54 := 1 + l29 - l42
		l26 = f17(m, -0.5+float64(l28*-256)+l50, choose(l54 > 0, l54, 0))
	}
	return l26
}

// f95: case 410
func f95(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19, l20, l21, l22 uint32) uint32 {
	var l26 uint32
	var l28, l29, l37 float64
	l23 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l23+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l24 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l24)
	m.put(l0&3<<3, 3552, 1)
	l25 := m.f64(0, 3024)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l25*-4096)+l24)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		l27 := float64(m.u8(l2, 2))
		if l27 > 0 {
			l28 = l23 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
		}
		if l27 > 0 {
			l29 = l8 + l12
		}
		l31 := -l29
		l32 := trunc(l31)
		if b2i(float64(l32) != l31)|b2i(l32 > l0) != 0 {
			l32 = f15(m, l31, 1, l0)
		}
		l33 := l32
		l38 := m.f64(m.u16(m.u32(l33>>16<<2, 3840)+l33&65535<<3, 0)*320+15104, 80)
		if l38 > 0 {
			l39 := f12(m, 18336768, 16, 4096+float64(l14*4096)+float64(l25*-4096)+l24)
			l42 := m.f64(l39, 8)
			l43 := trunc(l42)
			if b2i(float64(l43) != l42)|b2i(l43 > l0) != 0 {
				l43 = f15(m, l42, 1, l0)
			}
			l44 := l43
			l45 := m.u32(l44>>16<<2, 3840) + l44&65535<<3
			l46 := m.u16(l45, 0)*320 + 15104
			t1 := float64(m.u8(l46, 0)) + float64(float64(m.u8(l45, 2))*256) + float64((float64(m.u8(l46, 18))+float64(m.u8(l45, 3))+float64(float64(m.u8(l45, 4))*256))*65536)
			l50 := t1
			l50 = flag(l50 > math.Copysign(0, -1))
			l51 := float64(l50 * 8.589934592e+09)
			l51 = flag(l51 > math.Copysign(0, -1))
			l37 = float64((0.5 + (1 - l51)) * l38)
		}
		l55 := 1 + l29
		l26 = f17(m, -0.5+float64(l28*-256)+l37, choose(l55 > 0, l55, 0))
	}
	return l26
}

// f96: case 411
func f96(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19, l20, l21, l22 uint32) uint32 {
	var l26 uint32
	var l28, l29, l37 float64
	l23 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l23+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l24 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l24)
	m.put(l0&3<<3, 3552, 1)
	l25 := m.f64(0, 3024)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l25*-4096)+l24)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		l27 := float64(m.u8(l2, 2))
		if l27 > 0 {
			l28 = l23 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
		}
		if l27 > 0 {
			l29 = l8 + l12
		}
		l31 := -l29
		l32 := trunc(l31)
		if b2i(float64(l32) != l31)|b2i(l32 > l0) != 0 {
			l32 = f15(m, l31, 1, l0)
		}
		l33 := l32
		l38 := m.f64(m.u16(m.u32(l33>>16<<2, 3840)+l33&65535<<3, 0)*320+15104, 80)
		if l38 > 0 {
			l39 := f12(m, 18336768, 16, 4096+float64(l14*4096)+float64(l25*-4096)+l24)
			l42 := m.f64(l39, 8)
			l43 := trunc(l42)
			if b2i(float64(l43) != l42)|b2i(l43 > l0) != 0 {
				l43 = f15(m, l42, 1, l0)
			}
			l44 := l43
			l45 := m.u32(l44>>16<<2, 3840) + l44&65535<<3
			l46 := m.u16(l45, 0)*320 + 15104
			l47 := float64(m.u8(l46, 0)) + float64(float64(m.u8(l45, 2))*256)
			l48 := float64(m.u8(l46, 18)) + float64(m.u8(l45, 3)) + float64(float64(m.u8(l45, 4))*256)
			l49 := f12(m, 18336768, 16, 4097+float64(l14*4096)+float64(l25*-4096)+l24)
			l52 := m.f64(l49, 8)
			l53 := trunc(l52)
			if b2i(float64(l53) != l52)|b2i(l53 > l0) != 0 {
				l53 = f15(m, l52, 1, l0)
			}
			l54 := l53
			l55 := m.u32(l54>>16<<2, 3840) + l54&65535<<3
			l56 := m.u16(l55, 0)*320 + 15104
			l59 := l47 + float64(l48*65536)
			t1 := -(float64(m.u8(l56, 0)) + float64(float64(m.u8(l55, 2))*256)) + float64((float64(m.u8(l56, 18))+float64(m.u8(l55, 3))+float64(float64(m.u8(l55, 4))*256))*-65536)
			l59 = t1 + l59
			l60 := l59
			l60 = flag(l60 > math.Copysign(0, -1))
			l61 := -l59
			l61 = flag(l61 > math.Copysign(0, -1))
			l62 := float64(l60*-8.589934592e+09) + float64(l61*8.589934592e+09)
			l62 = flag(l62 > math.Copysign(0, -1))
			l63 := float64(l60*8.589934592e+09) + float64(l61*-8.589934592e+09)
			l63 = flag(l63 > math.Copysign(0, -1))
			l37 = float64((0.5 + (1 - l62 - l63)) * l38)
		}
		l67 := 1 + l29
		l26 = f17(m, -0.5+float64(l28*-256)+l37, choose(l67 > 0, l67, 0))
	}
	return l26
}

// f97: case 412
func f97(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19, l20, l21, l22 uint32) uint32 {
	var l26 uint32
	var l28, l29, l37 float64
	l23 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l23+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l24 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l24)
	m.put(l0&3<<3, 3552, 1)
	l25 := m.f64(0, 3024)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l25*-4096)+l24)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		l27 := float64(m.u8(l2, 2))
		if l27 > 0 {
			l28 = l23 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
		}
		if l27 > 0 {
			l29 = l8 + l12
		}
		l31 := -l29
		l32 := trunc(l31)
		if b2i(float64(l32) != l31)|b2i(l32 > l0) != 0 {
			l32 = f15(m, l31, 1, l0)
		}
		l33 := l32
		l38 := m.f64(m.u16(m.u32(l33>>16<<2, 3840)+l33&65535<<3, 0)*320+15104, 80)
		if l38 > 0 {
			l39 := f12(m, 18336768, 16, 4096+float64(l14*4096)+float64(l25*-4096)+l24)
			l42 := m.f64(l39, 8)
			l43 := trunc(l42)
			if b2i(float64(l43) != l42)|b2i(l43 > l0) != 0 {
				l43 = f15(m, l42, 1, l0)
			}
			l44 := l43
			l45 := m.u32(l44>>16<<2, 3840) + l44&65535<<3
			l46 := m.u16(l45, 0)*320 + 15104
			l47 := float64(m.u8(l46, 0)) + float64(float64(m.u8(l45, 2))*256)
			l48 := float64(m.u8(l46, 18)) + float64(m.u8(l45, 3)) + float64(float64(m.u8(l45, 4))*256)
			l49 := f12(m, 18336768, 16, 4097+float64(l14*4096)+float64(l25*-4096)+l24)
			l52 := m.f64(l49, 8)
			l53 := trunc(l52)
			if b2i(float64(l53) != l52)|b2i(l53 > l0) != 0 {
				l53 = f15(m, l52, 1, l0)
			}
			l54 := l53
			l55 := m.u32(l54>>16<<2, 3840) + l54&65535<<3
			l56 := m.u16(l55, 0)*320 + 15104
			l59 := l47 + float64(l48*65536)
			t1 := -(float64(m.u8(l56, 0)) + float64(float64(m.u8(l55, 2))*256)) + float64((float64(m.u8(l56, 18))+float64(m.u8(l55, 3))+float64(float64(m.u8(l55, 4))*256))*-65536)
			l59 = t1 + l59
			l60 := l59
			l60 = flag(l60 > math.Copysign(0, -1))
			l61 := -l59
			l61 = flag(l61 > math.Copysign(0, -1))
			l62 := float64(l60*-8.589934592e+09) + float64(l61*8.589934592e+09)
			l62 = flag(l62 > math.Copysign(0, -1))
			l63 := float64(l60*8.589934592e+09) + float64(l61*-8.589934592e+09)
			l63 = flag(l63 > math.Copysign(0, -1))
			l64 := l62
			l64 = l63 + l64
			l37 = float64((0.5 + l64) * l38)
		}
		l67 := 1 + l29
		l26 = f17(m, -0.5+float64(l28*-256)+l37, choose(l67 > 0, l67, 0))
	}
	return l26
}

// f98: case 413
func f98(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19, l20, l21, l22 uint32) uint32 {
	var l26 uint32
	var l71, l79, l84, l85, l93 float64
	l23 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l23+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l24 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l24)
	m.put(l0&3<<3, 3552, 1)
	l25 := m.f64(0, 3024)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l25*-4096)+l24)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		l27 := f12(m, 18336768, 16, 4096+float64(l14*4096)+float64(l25*-4096)+l24)
		l30 := m.f64(l27, 8)
		l31 := trunc(l30)
		if b2i(float64(l31) != l30)|b2i(l31 > l0) != 0 {
			l31 = f15(m, l30, 1, l0)
		}
		l32 := l31
		l33 := m.u32(l32>>16<<2, 3840) + l32&65535<<3
		l34 := m.u16(l33, 0)*320 + 15104
		l35 := float64(m.u8(l34, 18)) + float64(m.u8(l33, 3)) + float64(float64(m.u8(l33, 4))*256)
		l36 := l35
		l36 = flag(l36 > 32767)
		l37 := f12(m, 18336768, 16, 4097+float64(l14*4096)+float64(l25*-4096)+l24)
		l40 := m.f64(l37, 8)
		l41 := trunc(l40)
		if b2i(float64(l41) != l40)|b2i(l41 > l0) != 0 {
			l41 = f15(m, l40, 1, l0)
		}
		l42 := l41
		l43 := m.u32(l42>>16<<2, 3840) + l42&65535<<3
		l44 := m.u16(l43, 0)*320 + 15104
		l45 := float64(m.u8(l44, 18)) + float64(m.u8(l43, 3)) + float64(float64(m.u8(l43, 4))*256)
		l46 := l45
		l46 = flag(l46 > 32767)
		l47 := choose(-1+l36+l46 > 0, 1, 0)
		l49 := f15(m, -2.1474836475e+09, 4.294967296e+09, l0)
		l51 := float64(int32(l49))
		l53 := l51
		l52 := choose(l53 > 0, float64(l53*-4.294967296e+09), 0)
		l54 := f15(m, -2.1474836475e+09+float64(l52*256), 4.294967296e+09, l0)
		l56 := float64(int32(l54))
		l57 := float64(l52 * 256)
		l58 := l56
		l57 = choose(l58 > 0, float64(l58*-4.294967296e+09), 0) + l57
		l59 := f15(m, -2.1474836475e+09+float64(l57*256), 4.294967296e+09, l0)
		l61 := float64(int32(l59))
		l62 := float64(l57 * 256)
		l63 := l61
		l62 = choose(l63 > 0, float64(l63*-4.294967296e+09), 0) + l62
		l64 := f15(m, -2.1474836475e+09+float64(l62*256), 4.294967296e+09, l0)
		l66 := float64(int32(l64))
		l67 := float64(l51*1.6777216e+07) + float64(l56*65536) + float64(l61*256) + l66
		l67 = flag(l67 > 2.147483647e+09)
		l69 := -1 - l36 - l46 + float64(l47*2) + l67
		l68 := choose(l69 > 0, l69, 0)
		l70 := float64(m.u8(l2, 2))
		if l70 > 0 {
			l71 = l8 + l12
		}
		l74 := float64(m.u8(l34, 0)) + float64(float64(m.u8(l33, 2))*256) + float64(l35*65536)
		l74 = -(float64(m.u8(l44, 0)) + float64(float64(m.u8(l43, 2))*256)) + float64(l45*-65536) + l74
		l74 = float64(l36*-4.294967296e+09) + float64(l46*4.294967296e+09) + l74
		l75 := l74
		l75 = flag(l75 > math.Copysign(0, -1))
		l76 := -l74
		l76 = flag(l76 > math.Copysign(0, -1))
		l77 := float64(l75*-8.589934592e+09) + float64(l76*8.589934592e+09)
		l77 = flag(l77 > math.Copysign(0, -1))
		l78 := l77
		l80 := -l36 - l46 + float64(l47*2)
		if l80 > 0 {
			l79 = float64((float64(l51*1.6777216e+07) + float64(l56*65536) + float64(l61*256) + l66) * l80)
		}
		if -1+l36+l46+float64(l47*-2) > 0 {
			l79 = l79 + (float64(l51*-1.6777216e+07) + float64(l56*-65536) + float64(l61*-256) - l66)
		}
		l82 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l79*2.3283064365386963e-10))
		l82 = -6.755399441055744e+15 + l82
		l83 := l78 + l79 + float64(l82*-4.294967296e+09)
		l83 = flag(l83 > 255) + flag(l83 > 65535) + flag(l83 > 1.6777215e+07)
		if 1-l68 > 0 {
			if l70 > 0 {
				l85 = l23 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
			}
			l87 := -l71 + l83
			l88 := trunc(l87)
			if b2i(float64(l88) != l87)|b2i(l88 > l0) != 0 {
				l88 = f15(m, l87, 1, l0)
			}
			l89 := l88
			l94 := m.f64(m.u16(m.u32(l89>>16<<2, 3840)+l89&65535<<3, 0)*320+15104, 80)
			if l94 > 0 {
				l93 = float64((0.5 + l78 + l79 + float64(l82*-4.294967296e+09)) * l94)
			}
			l84 = -0.5 + float64(l85*-256) + l93
		}
		l95 := l68
		if l95 > 0 {
			l84 = l84 + float64(float64(l68*6)*l95)
		}
		l97 := 1 + l71 + float64(l68*-8) - l83
		l96 := choose(l97 > 0, l97, 0)
		l98 := l68
		l96 = choose(l98 > 0, float64(l98*10), 0) + l96
		l26 = f17(m, l84, l96)
	}
	return l26
}

// f99: case 414
func f99(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19, l20, l21, l22 uint32) uint32 {
	var l26 uint32
	var l28, l29, l37 float64
	l23 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l23+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l24 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l24)
	m.put(l0&3<<3, 3552, 1)
	l25 := m.f64(0, 3024)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l25*-4096)+l24)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		l27 := float64(m.u8(l2, 2))
		if l27 > 0 {
			l28 = l23 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
		}
		if l27 > 0 {
			l29 = l8 + l12
		}
		l31 := -l29
		l32 := trunc(l31)
		if b2i(float64(l32) != l31)|b2i(l32 > l0) != 0 {
			l32 = f15(m, l31, 1, l0)
		}
		l33 := l32
		l38 := m.f64(m.u16(m.u32(l33>>16<<2, 3840)+l33&65535<<3, 0)*320+15104, 80)
		if l38 > 0 {
			l39 := f12(m, 18336768, 16, 4096+float64(l14*4096)+float64(l25*-4096)+l24)
			l42 := m.f64(l39, 8)
			l43 := trunc(l42)
			if b2i(float64(l43) != l42)|b2i(l43 > l0) != 0 {
				l43 = f15(m, l42, 1, l0)
			}
			l44 := l43
			l45 := m.u32(l44>>16<<2, 3840) + l44&65535<<3
			l46 := m.u16(l45, 0)*320 + 15104
			l47 := float64(m.u8(l46, 0)) + float64(float64(m.u8(l45, 2))*256)
			l48 := float64(m.u8(l46, 18)) + float64(m.u8(l45, 3)) + float64(float64(m.u8(l45, 4))*256)
			l49 := f12(m, 18336768, 16, 4097+float64(l14*4096)+float64(l25*-4096)+l24)
			l52 := m.f64(l49, 8)
			l53 := trunc(l52)
			if b2i(float64(l53) != l52)|b2i(l53 > l0) != 0 {
				l53 = f15(m, l52, 1, l0)
			}
			l54 := l53
			l55 := m.u32(l54>>16<<2, 3840) + l54&65535<<3
			l56 := m.u16(l55, 0)*320 + 15104
			l59 := l47 + float64(l48*65536)
			t1 := -(float64(m.u8(l56, 0)) + float64(float64(m.u8(l55, 2))*256)) + float64((float64(m.u8(l56, 18))+float64(m.u8(l55, 3))+float64(float64(m.u8(l55, 4))*256))*-65536)
			l59 = t1 + l59
			l60 := l59
			l60 = flag(l60 > math.Copysign(0, -1))
			l61 := -l59
			l61 = flag(l61 > math.Copysign(0, -1))
			l62 := float64(l60*-8.589934592e+09) + float64(l61*8.589934592e+09)
			l62 = flag(l62 > math.Copysign(0, -1))
			l37 = float64((0.5 + l62) * l38)
		}
		l66 := 1 + l29
		l26 = f17(m, -0.5+float64(l28*-256)+l37, choose(l66 > 0, l66, 0))
	}
	return l26
}

// f100: case 415
func f100(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19, l20, l21, l22 uint32) uint32 {
	var l26 uint32
	var l71, l79, l84, l85, l93 float64
	l23 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l23+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l24 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l24)
	m.put(l0&3<<3, 3552, 1)
	l25 := m.f64(0, 3024)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l25*-4096)+l24)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		l27 := f12(m, 18336768, 16, 4096+float64(l14*4096)+float64(l25*-4096)+l24)
		l30 := m.f64(l27, 8)
		l31 := trunc(l30)
		if b2i(float64(l31) != l30)|b2i(l31 > l0) != 0 {
			l31 = f15(m, l30, 1, l0)
		}
		l32 := l31
		l33 := m.u32(l32>>16<<2, 3840) + l32&65535<<3
		l34 := m.u16(l33, 0)*320 + 15104
		l35 := float64(m.u8(l34, 18)) + float64(m.u8(l33, 3)) + float64(float64(m.u8(l33, 4))*256)
		l36 := l35
		l36 = flag(l36 > 32767)
		l37 := f12(m, 18336768, 16, 4097+float64(l14*4096)+float64(l25*-4096)+l24)
		l40 := m.f64(l37, 8)
		l41 := trunc(l40)
		if b2i(float64(l41) != l40)|b2i(l41 > l0) != 0 {
			l41 = f15(m, l40, 1, l0)
		}
		l42 := l41
		l43 := m.u32(l42>>16<<2, 3840) + l42&65535<<3
		l44 := m.u16(l43, 0)*320 + 15104
		l45 := float64(m.u8(l44, 18)) + float64(m.u8(l43, 3)) + float64(float64(m.u8(l43, 4))*256)
		l46 := l45
		l46 = flag(l46 > 32767)
		l47 := choose(-1+l36+l46 > 0, 1, 0)
		l49 := f15(m, -2.1474836475e+09, 4.294967296e+09, l0)
		l51 := float64(int32(l49))
		l53 := l51
		l52 := choose(l53 > 0, float64(l53*-4.294967296e+09), 0)
		l54 := f15(m, -2.1474836475e+09+float64(l52*256), 4.294967296e+09, l0)
		l56 := float64(int32(l54))
		l57 := float64(l52 * 256)
		l58 := l56
		l57 = choose(l58 > 0, float64(l58*-4.294967296e+09), 0) + l57
		l59 := f15(m, -2.1474836475e+09+float64(l57*256), 4.294967296e+09, l0)
		l61 := float64(int32(l59))
		l62 := float64(l57 * 256)
		l63 := l61
		l62 = choose(l63 > 0, float64(l63*-4.294967296e+09), 0) + l62
		l64 := f15(m, -2.1474836475e+09+float64(l62*256), 4.294967296e+09, l0)
		l66 := float64(int32(l64))
		l67 := float64(l51*1.6777216e+07) + float64(l56*65536) + float64(l61*256) + l66
		l67 = flag(l67 > 2.147483647e+09)
		l69 := -1 - l36 - l46 + float64(l47*2) + l67
		l68 := choose(l69 > 0, l69, 0)
		l70 := float64(m.u8(l2, 2))
		if l70 > 0 {
			l71 = l8 + l12
		}
		l74 := float64(m.u8(l34, 0)) + float64(float64(m.u8(l33, 2))*256) + float64(l35*65536)
		l74 = -(float64(m.u8(l44, 0)) + float64(float64(m.u8(l43, 2))*256)) + float64(l45*-65536) + l74
		l74 = float64(l36*-4.294967296e+09) + float64(l46*4.294967296e+09) + l74
		l75 := l74
		l75 = flag(l75 > math.Copysign(0, -1))
		l76 := -l74
		l76 = flag(l76 > math.Copysign(0, -1))
		l77 := float64(l75*8.589934592e+09) + float64(l76*-8.589934592e+09)
		l77 = flag(l77 > math.Copysign(0, -1))
		l78 := l77
		l80 := -l36 - l46 + float64(l47*2)
		if l80 > 0 {
			l79 = float64((float64(l51*1.6777216e+07) + float64(l56*65536) + float64(l61*256) + l66) * l80)
		}
		if -1+l36+l46+float64(l47*-2) > 0 {
			l79 = l79 + (float64(l51*-1.6777216e+07) + float64(l56*-65536) + float64(l61*-256) - l66)
		}
		l82 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l79*2.3283064365386963e-10))
		l82 = -6.755399441055744e+15 + l82
		l83 := l78 + l79 + float64(l82*-4.294967296e+09)
		l83 = flag(l83 > 255) + flag(l83 > 65535) + flag(l83 > 1.6777215e+07)
		if 1-l68 > 0 {
			if l70 > 0 {
				l85 = l23 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
			}
			l87 := -l71 + l83
			l88 := trunc(l87)
			if b2i(float64(l88) != l87)|b2i(l88 > l0) != 0 {
				l88 = f15(m, l87, 1, l0)
			}
			l89 := l88
			l94 := m.f64(m.u16(m.u32(l89>>16<<2, 3840)+l89&65535<<3, 0)*320+15104, 80)
			if l94 > 0 {
				l93 = float64((0.5 + l78 + l79 + float64(l82*-4.294967296e+09)) * l94)
			}
			l84 = -0.5 + float64(l85*-256) + l93
		}
		l95 := l68
		if l95 > 0 {
			l84 = l84 + float64(float64(l68*6)*l95)
		}
		l97 := 1 + l71 + float64(l68*-8) - l83
		l96 := choose(l97 > 0, l97, 0)
		l98 := l68
		l96 = choose(l98 > 0, float64(l98*10), 0) + l96
		l26 = f17(m, l84, l96)
	}
	return l26
}

// f101: case 416
func f101(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19, l20, l21, l22 uint32) uint32 {
	var l26 uint32
	var l28, l29, l37 float64
	l23 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l23+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l24 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l24)
	m.put(l0&3<<3, 3552, 1)
	l25 := m.f64(0, 3024)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l25*-4096)+l24)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		l27 := float64(m.u8(l2, 2))
		if l27 > 0 {
			l28 = l23 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
		}
		if l27 > 0 {
			l29 = l8 + l12
		}
		l31 := -l29
		l32 := trunc(l31)
		if b2i(float64(l32) != l31)|b2i(l32 > l0) != 0 {
			l32 = f15(m, l31, 1, l0)
		}
		l33 := l32
		l38 := m.f64(m.u16(m.u32(l33>>16<<2, 3840)+l33&65535<<3, 0)*320+15104, 80)
		if l38 > 0 {
			l39 := f12(m, 18336768, 16, 4096+float64(l14*4096)+float64(l25*-4096)+l24)
			l42 := m.f64(l39, 8)
			l43 := trunc(l42)
			if b2i(float64(l43) != l42)|b2i(l43 > l0) != 0 {
				l43 = f15(m, l42, 1, l0)
			}
			l44 := l43
			l45 := m.u32(l44>>16<<2, 3840) + l44&65535<<3
			l46 := m.u16(l45, 0)*320 + 15104
			l47 := float64(m.u8(l46, 0)) + float64(float64(m.u8(l45, 2))*256)
			l48 := float64(m.u8(l46, 18)) + float64(m.u8(l45, 3)) + float64(float64(m.u8(l45, 4))*256)
			l49 := f12(m, 18336768, 16, 4097+float64(l14*4096)+float64(l25*-4096)+l24)
			l52 := m.f64(l49, 8)
			l53 := trunc(l52)
			if b2i(float64(l53) != l52)|b2i(l53 > l0) != 0 {
				l53 = f15(m, l52, 1, l0)
			}
			l54 := l53
			l55 := m.u32(l54>>16<<2, 3840) + l54&65535<<3
			l56 := m.u16(l55, 0)*320 + 15104
			l59 := l47 + float64(l48*65536)
			t1 := -(float64(m.u8(l56, 0)) + float64(float64(m.u8(l55, 2))*256)) + float64((float64(m.u8(l56, 18))+float64(m.u8(l55, 3))+float64(float64(m.u8(l55, 4))*256))*-65536)
			l59 = t1 + l59
			l60 := l59
			l60 = flag(l60 > math.Copysign(0, -1))
			l61 := -l59
			l61 = flag(l61 > math.Copysign(0, -1))
			l62 := float64(l60*8.589934592e+09) + float64(l61*-8.589934592e+09)
			l62 = flag(l62 > math.Copysign(0, -1))
			l37 = float64((0.5 + l62) * l38)
		}
		l66 := 1 + l29
		l26 = f17(m, -0.5+float64(l28*-256)+l37, choose(l66 > 0, l66, 0))
	}
	return l26
}

// f102: case 417
func f102(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19, l20, l21, l22 uint32) uint32 {
	var l26 uint32
	var l71, l80, l85, l86, l94 float64
	l23 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l23+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l24 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l24)
	m.put(l0&3<<3, 3552, 1)
	l25 := m.f64(0, 3024)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l25*-4096)+l24)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		l27 := f12(m, 18336768, 16, 4096+float64(l14*4096)+float64(l25*-4096)+l24)
		l30 := m.f64(l27, 8)
		l31 := trunc(l30)
		if b2i(float64(l31) != l30)|b2i(l31 > l0) != 0 {
			l31 = f15(m, l30, 1, l0)
		}
		l32 := l31
		l33 := m.u32(l32>>16<<2, 3840) + l32&65535<<3
		l34 := m.u16(l33, 0)*320 + 15104
		l35 := float64(m.u8(l34, 18)) + float64(m.u8(l33, 3)) + float64(float64(m.u8(l33, 4))*256)
		l36 := l35
		l36 = flag(l36 > 32767)
		l37 := f12(m, 18336768, 16, 4097+float64(l14*4096)+float64(l25*-4096)+l24)
		l40 := m.f64(l37, 8)
		l41 := trunc(l40)
		if b2i(float64(l41) != l40)|b2i(l41 > l0) != 0 {
			l41 = f15(m, l40, 1, l0)
		}
		l42 := l41
		l43 := m.u32(l42>>16<<2, 3840) + l42&65535<<3
		l44 := m.u16(l43, 0)*320 + 15104
		l45 := float64(m.u8(l44, 18)) + float64(m.u8(l43, 3)) + float64(float64(m.u8(l43, 4))*256)
		l46 := l45
		l46 = flag(l46 > 32767)
		l47 := choose(-1+l36+l46 > 0, 1, 0)
		l49 := f15(m, -2.1474836475e+09, 4.294967296e+09, l0)
		l51 := float64(int32(l49))
		l53 := l51
		l52 := choose(l53 > 0, float64(l53*-4.294967296e+09), 0)
		l54 := f15(m, -2.1474836475e+09+float64(l52*256), 4.294967296e+09, l0)
		l56 := float64(int32(l54))
		l57 := float64(l52 * 256)
		l58 := l56
		l57 = choose(l58 > 0, float64(l58*-4.294967296e+09), 0) + l57
		l59 := f15(m, -2.1474836475e+09+float64(l57*256), 4.294967296e+09, l0)
		l61 := float64(int32(l59))
		l62 := float64(l57 * 256)
		l63 := l61
		l62 = choose(l63 > 0, float64(l63*-4.294967296e+09), 0) + l62
		l64 := f15(m, -2.1474836475e+09+float64(l62*256), 4.294967296e+09, l0)
		l66 := float64(int32(l64))
		l67 := float64(l51*1.6777216e+07) + float64(l56*65536) + float64(l61*256) + l66
		l67 = flag(l67 > 2.147483647e+09)
		l69 := -1 - l36 - l46 + float64(l47*2) + l67
		l68 := choose(l69 > 0, l69, 0)
		l70 := float64(m.u8(l2, 2))
		if l70 > 0 {
			l71 = l8 + l12
		}
		l74 := float64(m.u8(l34, 0)) + float64(float64(m.u8(l33, 2))*256) + float64(l35*65536)
		l74 = -(float64(m.u8(l44, 0)) + float64(float64(m.u8(l43, 2))*256)) + float64(l45*-65536) + l74
		l74 = float64(l36*-4.294967296e+09) + float64(l46*4.294967296e+09) + l74
		l75 := l74
		l75 = flag(l75 > math.Copysign(0, -1))
		l76 := -l74
		l76 = flag(l76 > math.Copysign(0, -1))
		l77 := float64(l75*-8.589934592e+09) + float64(l76*8.589934592e+09)
		l77 = flag(l77 > math.Copysign(0, -1))
		l78 := float64(l75*8.589934592e+09) + float64(l76*-8.589934592e+09)
		l78 = flag(l78 > math.Copysign(0, -1))
		l79 := l77
		l79 = 1 - l77 - l78 + l79
		l81 := -l36 - l46 + float64(l47*2)
		if l81 > 0 {
			l80 = float64((float64(l51*1.6777216e+07) + float64(l56*65536) + float64(l61*256) + l66) * l81)
		}
		if -1+l36+l46+float64(l47*-2) > 0 {
			l80 = l80 + (float64(l51*-1.6777216e+07) + float64(l56*-65536) + float64(l61*-256) - l66)
		}
		l83 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l80*2.3283064365386963e-10))
		l83 = -6.755399441055744e+15 + l83
		l84 := l79 + l80 + float64(l83*-4.294967296e+09)
		l84 = flag(l84 > 255) + flag(l84 > 65535) + flag(l84 > 1.6777215e+07)
		if 1-l68 > 0 {
			if l70 > 0 {
				l86 = l23 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
			}
			l88 := -l71 + l84
			l89 := trunc(l88)
			if b2i(float64(l89) != l88)|b2i(l89 > l0) != 0 {
				l89 = f15(m, l88, 1, l0)
			}
			l90 := l89
			l95 := m.f64(m.u16(m.u32(l90>>16<<2, 3840)+l90&65535<<3, 0)*320+15104, 80)
			if l95 > 0 {
				l94 = float64((0.5 + l79 + l80 + float64(l83*-4.294967296e+09)) * l95)
			}
			l85 = -0.5 + float64(l86*-256) + l94
		}
		l96 := l68
		if l96 > 0 {
			l85 = l85 + float64(float64(l68*6)*l96)
		}
		l98 := 1 + l71 + float64(l68*-8) - l84
		l97 := choose(l98 > 0, l98, 0)
		l99 := l68
		l97 = choose(l99 > 0, float64(l99*10), 0) + l97
		l26 = f17(m, l85, l97)
	}
	return l26
}

// f103: case 418
func f103(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19, l20, l21, l22 uint32) uint32 {
	var l26 uint32
	var l28, l29, l37 float64
	l23 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l23+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l24 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l24)
	m.put(l0&3<<3, 3552, 1)
	l25 := m.f64(0, 3024)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l25*-4096)+l24)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		l27 := float64(m.u8(l2, 2))
		if l27 > 0 {
			l28 = l23 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
		}
		if l27 > 0 {
			l29 = l8 + l12
		}
		l31 := -l29
		l32 := trunc(l31)
		if b2i(float64(l32) != l31)|b2i(l32 > l0) != 0 {
			l32 = f15(m, l31, 1, l0)
		}
		l33 := l32
		l38 := m.f64(m.u16(m.u32(l33>>16<<2, 3840)+l33&65535<<3, 0)*320+15104, 80)
		if l38 > 0 {
			l39 := f12(m, 18336768, 16, 4096+float64(l14*4096)+float64(l25*-4096)+l24)
			l42 := m.f64(l39, 8)
			l43 := trunc(l42)
			if b2i(float64(l43) != l42)|b2i(l43 > l0) != 0 {
				l43 = f15(m, l42, 1, l0)
			}
			l44 := l43
			l45 := m.u32(l44>>16<<2, 3840) + l44&65535<<3
			l46 := m.u16(l45, 0)*320 + 15104
			l47 := float64(m.u8(l46, 0)) + float64(float64(m.u8(l45, 2))*256)
			l48 := float64(m.u8(l46, 18)) + float64(m.u8(l45, 3)) + float64(float64(m.u8(l45, 4))*256)
			l49 := f12(m, 18336768, 16, 4097+float64(l14*4096)+float64(l25*-4096)+l24)
			l52 := m.f64(l49, 8)
			l53 := trunc(l52)
			if b2i(float64(l53) != l52)|b2i(l53 > l0) != 0 {
				l53 = f15(m, l52, 1, l0)
			}
			l54 := l53
			l55 := m.u32(l54>>16<<2, 3840) + l54&65535<<3
			l56 := m.u16(l55, 0)*320 + 15104
			l59 := l47 + float64(l48*65536)
			t1 := -(float64(m.u8(l56, 0)) + float64(float64(m.u8(l55, 2))*256)) + float64((float64(m.u8(l56, 18))+float64(m.u8(l55, 3))+float64(float64(m.u8(l55, 4))*256))*-65536)
			l59 = t1 + l59
			l60 := l59
			l60 = flag(l60 > math.Copysign(0, -1))
			l61 := -l59
			l61 = flag(l61 > math.Copysign(0, -1))
			l62 := float64(l60*-8.589934592e+09) + float64(l61*8.589934592e+09)
			l62 = flag(l62 > math.Copysign(0, -1))
			l63 := float64(l60*8.589934592e+09) + float64(l61*-8.589934592e+09)
			l63 = flag(l63 > math.Copysign(0, -1))
			l64 := l62
			l64 = 1 - l62 - l63 + l64
			l37 = float64((0.5 + l64) * l38)
		}
		l67 := 1 + l29
		l26 = f17(m, -0.5+float64(l28*-256)+l37, choose(l67 > 0, l67, 0))
	}
	return l26
}

// f104: case 419
func f104(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19, l20, l21, l22 uint32) uint32 {
	var l26 uint32
	var l71, l80, l85, l86, l94 float64
	l23 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l23+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l24 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l24)
	m.put(l0&3<<3, 3552, 1)
	l25 := m.f64(0, 3024)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l25*-4096)+l24)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		l27 := f12(m, 18336768, 16, 4096+float64(l14*4096)+float64(l25*-4096)+l24)
		l30 := m.f64(l27, 8)
		l31 := trunc(l30)
		if b2i(float64(l31) != l30)|b2i(l31 > l0) != 0 {
			l31 = f15(m, l30, 1, l0)
		}
		l32 := l31
		l33 := m.u32(l32>>16<<2, 3840) + l32&65535<<3
		l34 := m.u16(l33, 0)*320 + 15104
		l35 := float64(m.u8(l34, 18)) + float64(m.u8(l33, 3)) + float64(float64(m.u8(l33, 4))*256)
		l36 := l35
		l36 = flag(l36 > 32767)
		l37 := f12(m, 18336768, 16, 4097+float64(l14*4096)+float64(l25*-4096)+l24)
		l40 := m.f64(l37, 8)
		l41 := trunc(l40)
		if b2i(float64(l41) != l40)|b2i(l41 > l0) != 0 {
			l41 = f15(m, l40, 1, l0)
		}
		l42 := l41
		l43 := m.u32(l42>>16<<2, 3840) + l42&65535<<3
		l44 := m.u16(l43, 0)*320 + 15104
		l45 := float64(m.u8(l44, 18)) + float64(m.u8(l43, 3)) + float64(float64(m.u8(l43, 4))*256)
		l46 := l45
		l46 = flag(l46 > 32767)
		l47 := choose(-1+l36+l46 > 0, 1, 0)
		l49 := f15(m, -2.1474836475e+09, 4.294967296e+09, l0)
		l51 := float64(int32(l49))
		l53 := l51
		l52 := choose(l53 > 0, float64(l53*-4.294967296e+09), 0)
		l54 := f15(m, -2.1474836475e+09+float64(l52*256), 4.294967296e+09, l0)
		l56 := float64(int32(l54))
		l57 := float64(l52 * 256)
		l58 := l56
		l57 = choose(l58 > 0, float64(l58*-4.294967296e+09), 0) + l57
		l59 := f15(m, -2.1474836475e+09+float64(l57*256), 4.294967296e+09, l0)
		l61 := float64(int32(l59))
		l62 := float64(l57 * 256)
		l63 := l61
		l62 = choose(l63 > 0, float64(l63*-4.294967296e+09), 0) + l62
		l64 := f15(m, -2.1474836475e+09+float64(l62*256), 4.294967296e+09, l0)
		l66 := float64(int32(l64))
		l67 := float64(l51*1.6777216e+07) + float64(l56*65536) + float64(l61*256) + l66
		l67 = flag(l67 > 2.147483647e+09)
		l69 := -1 - l36 - l46 + float64(l47*2) + l67
		l68 := choose(l69 > 0, l69, 0)
		l70 := float64(m.u8(l2, 2))
		if l70 > 0 {
			l71 = l8 + l12
		}
		l74 := float64(m.u8(l34, 0)) + float64(float64(m.u8(l33, 2))*256) + float64(l35*65536)
		l74 = -(float64(m.u8(l44, 0)) + float64(float64(m.u8(l43, 2))*256)) + float64(l45*-65536) + l74
		l74 = float64(l36*-4.294967296e+09) + float64(l46*4.294967296e+09) + l74
		l75 := l74
		l75 = flag(l75 > math.Copysign(0, -1))
		l76 := -l74
		l76 = flag(l76 > math.Copysign(0, -1))
		l77 := float64(l75*8.589934592e+09) + float64(l76*-8.589934592e+09)
		l77 = flag(l77 > math.Copysign(0, -1))
		l78 := float64(l75*-8.589934592e+09) + float64(l76*8.589934592e+09)
		l78 = flag(l78 > math.Copysign(0, -1))
		l79 := l77
		l79 = 1 - l78 - l77 + l79
		l81 := -l36 - l46 + float64(l47*2)
		if l81 > 0 {
			l80 = float64((float64(l51*1.6777216e+07) + float64(l56*65536) + float64(l61*256) + l66) * l81)
		}
		if -1+l36+l46+float64(l47*-2) > 0 {
			l80 = l80 + (float64(l51*-1.6777216e+07) + float64(l56*-65536) + float64(l61*-256) - l66)
		}
		l83 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l80*2.3283064365386963e-10))
		l83 = -6.755399441055744e+15 + l83
		l84 := l79 + l80 + float64(l83*-4.294967296e+09)
		l84 = flag(l84 > 255) + flag(l84 > 65535) + flag(l84 > 1.6777215e+07)
		if 1-l68 > 0 {
			if l70 > 0 {
				l86 = l23 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
			}
			l88 := -l71 + l84
			l89 := trunc(l88)
			if b2i(float64(l89) != l88)|b2i(l89 > l0) != 0 {
				l89 = f15(m, l88, 1, l0)
			}
			l90 := l89
			l95 := m.f64(m.u16(m.u32(l90>>16<<2, 3840)+l90&65535<<3, 0)*320+15104, 80)
			if l95 > 0 {
				l94 = float64((0.5 + l79 + l80 + float64(l83*-4.294967296e+09)) * l95)
			}
			l85 = -0.5 + float64(l86*-256) + l94
		}
		l96 := l68
		if l96 > 0 {
			l85 = l85 + float64(float64(l68*6)*l96)
		}
		l98 := 1 + l71 + float64(l68*-8) - l84
		l97 := choose(l98 > 0, l98, 0)
		l99 := l68
		l97 = choose(l99 > 0, float64(l99*10), 0) + l97
		l26 = f17(m, l85, l97)
	}
	return l26
}

// f105: case 420
func f105(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19, l20, l21, l22 uint32) uint32 {
	var l26 uint32
	var l28, l29, l37 float64
	l23 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l23+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l24 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l24)
	m.put(l0&3<<3, 3552, 1)
	l25 := m.f64(0, 3024)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l25*-4096)+l24)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		l27 := float64(m.u8(l2, 2))
		if l27 > 0 {
			l28 = l23 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
		}
		if l27 > 0 {
			l29 = l8 + l12
		}
		l31 := -l29
		l32 := trunc(l31)
		if b2i(float64(l32) != l31)|b2i(l32 > l0) != 0 {
			l32 = f15(m, l31, 1, l0)
		}
		l33 := l32
		l38 := m.f64(m.u16(m.u32(l33>>16<<2, 3840)+l33&65535<<3, 0)*320+15104, 80)
		if l38 > 0 {
			l39 := f12(m, 18336768, 16, 4096+float64(l14*4096)+float64(l25*-4096)+l24)
			l42 := m.f64(l39, 8)
			l43 := trunc(l42)
			if b2i(float64(l43) != l42)|b2i(l43 > l0) != 0 {
				l43 = f15(m, l42, 1, l0)
			}
			l44 := l43
			l45 := m.u32(l44>>16<<2, 3840) + l44&65535<<3
			l46 := m.u16(l45, 0)*320 + 15104
			l47 := float64(m.u8(l46, 0)) + float64(float64(m.u8(l45, 2))*256)
			l48 := float64(m.u8(l46, 18)) + float64(m.u8(l45, 3)) + float64(float64(m.u8(l45, 4))*256)
			l49 := f12(m, 18336768, 16, 4097+float64(l14*4096)+float64(l25*-4096)+l24)
			l52 := m.f64(l49, 8)
			l53 := trunc(l52)
			if b2i(float64(l53) != l52)|b2i(l53 > l0) != 0 {
				l53 = f15(m, l52, 1, l0)
			}
			l54 := l53
			l55 := m.u32(l54>>16<<2, 3840) + l54&65535<<3
			l56 := m.u16(l55, 0)*320 + 15104
			l59 := l47 + float64(l48*65536)
			t1 := -(float64(m.u8(l56, 0)) + float64(float64(m.u8(l55, 2))*256)) + float64((float64(m.u8(l56, 18))+float64(m.u8(l55, 3))+float64(float64(m.u8(l55, 4))*256))*-65536)
			l59 = t1 + l59
			l60 := l59
			l60 = flag(l60 > math.Copysign(0, -1))
			l61 := -l59
			l61 = flag(l61 > math.Copysign(0, -1))
			l62 := float64(l60*8.589934592e+09) + float64(l61*-8.589934592e+09)
			l62 = flag(l62 > math.Copysign(0, -1))
			l63 := float64(l60*-8.589934592e+09) + float64(l61*8.589934592e+09)
			l63 = flag(l63 > math.Copysign(0, -1))
			l64 := l62
			l64 = 1 - l63 - l62 + l64
			l37 = float64((0.5 + l64) * l38)
		}
		l67 := 1 + l29
		l26 = f17(m, -0.5+float64(l28*-256)+l37, choose(l67 > 0, l67, 0))
	}
	return l26
}

// f106: case 421
func f106(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19, l20, l21, l22 uint32) uint32 {
	var l26 uint32
	var l28, l29, l61 float64
	l23 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l23+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l24 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l24)
	m.put(l0&3<<3, 3552, 1)
	l25 := m.f64(0, 3024)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l25*-4096)+l24)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		l27 := float64(m.u8(l2, 2))
		if l27 > 0 {
			l28 = l23 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
		}
		if l27 > 0 {
			l29 = l8 + l12
		}
		l30 := f12(m, 18336768, 16, 4096+float64(l14*4096)+float64(l25*-4096)+l24)
		l33 := m.f64(l30, 8)
		l34 := trunc(l33)
		if b2i(float64(l34) != l33)|b2i(l34 > l0) != 0 {
			l34 = f15(m, l33, 1, l0)
		}
		l35 := l34
		l36 := m.u32(l35>>16<<2, 3840) + l35&65535<<3
		l37 := m.u16(l36, 0)*320 + 15104
		l38 := float64(m.u8(l37, 0)) + float64(float64(m.u8(l36, 2))*256)
		l39 := float64(m.u8(l37, 18)) + float64(m.u8(l36, 3)) + float64(float64(m.u8(l36, 4))*256)
		l40 := f12(m, 18336768, 16, 4098+float64(l14*4096)+float64(l25*-4096)+l24)
		l43 := m.f64(l40, 8)
		l44 := trunc(l43)
		if b2i(float64(l44) != l43)|b2i(l44 > l0) != 0 {
			l44 = f15(m, l43, 1, l0)
		}
		l45 := l44
		l46 := m.u32(l45>>16<<2, 3840) + l45&65535<<3
		l47 := m.u16(l46, 0)*320 + 15104
		l50 := l38 + float64(l39*65536)
		t1 := float64(m.u8(l47, 0)) + float64(float64(m.u8(l46, 2))*256) + float64((float64(m.u8(l47, 18))+float64(m.u8(l46, 3))+float64(float64(m.u8(l46, 4))*256))*65536)
		l50 = t1 + l50
		l52 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l50*2.3283064365386963e-10))
		l52 = -6.755399441055744e+15 + l52
		l53 := l50 + float64(l52*-4.294967296e+09)
		l53 = flag(l53 > 255) + flag(l53 > 65535) + flag(l53 > 1.6777215e+07)
		l55 := -l29 + l53
		l56 := trunc(l55)
		if b2i(float64(l56) != l55)|b2i(l56 > l0) != 0 {
			l56 = f15(m, l55, 1, l0)
		}
		l57 := l56
		l62 := m.f64(m.u16(m.u32(l57>>16<<2, 3840)+l57&65535<<3, 0)*320+15104, 80)
		if l62 > 0 {
			l61 = float64((0.5 + l50 + float64(l52*-4.294967296e+09)) * l62)
		}
		l65 := 1 + l29 - l53
		l26 = f17(m, -0.5+float64(l28*-256)+l61, choose(l65 > 0, l65, 0))
	}
	return l26
}

// f107: case 422
func f107(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19, l20, l21, l22 uint32) uint32 {
	var l26 uint32
	var l28, l29, l61 float64
	l23 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l23+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l24 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l24)
	m.put(l0&3<<3, 3552, 1)
	l25 := m.f64(0, 3024)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l25*-4096)+l24)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		l27 := float64(m.u8(l2, 2))
		if l27 > 0 {
			l28 = l23 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
		}
		if l27 > 0 {
			l29 = l8 + l12
		}
		l30 := f12(m, 18336768, 16, 4096+float64(l14*4096)+float64(l25*-4096)+l24)
		l33 := m.f64(l30, 8)
		l34 := trunc(l33)
		if b2i(float64(l34) != l33)|b2i(l34 > l0) != 0 {
			l34 = f15(m, l33, 1, l0)
		}
		l35 := l34
		l36 := m.u32(l35>>16<<2, 3840) + l35&65535<<3
		l37 := m.u16(l36, 0)*320 + 15104
		l38 := float64(m.u8(l37, 0)) + float64(float64(m.u8(l36, 2))*256)
		l39 := float64(m.u8(l37, 18)) + float64(m.u8(l36, 3)) + float64(float64(m.u8(l36, 4))*256)
		l40 := f12(m, 18336768, 16, 4098+float64(l14*4096)+float64(l25*-4096)+l24)
		l43 := m.f64(l40, 8)
		l44 := trunc(l43)
		if b2i(float64(l44) != l43)|b2i(l44 > l0) != 0 {
			l44 = f15(m, l43, 1, l0)
		}
		l45 := l44
		l46 := m.u32(l45>>16<<2, 3840) + l45&65535<<3
		l47 := m.u16(l46, 0)*320 + 15104
		l50 := l38 + float64(l39*65536)
		t1 := -(float64(m.u8(l47, 0)) + float64(float64(m.u8(l46, 2))*256)) + float64((float64(m.u8(l47, 18))+float64(m.u8(l46, 3))+float64(float64(m.u8(l46, 4))*256))*-65536)
		l50 = t1 + l50
		l52 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l50*2.3283064365386963e-10))
		l52 = -6.755399441055744e+15 + l52
		l53 := l50 + float64(l52*-4.294967296e+09)
		l53 = flag(l53 > 255) + flag(l53 > 65535) + flag(l53 > 1.6777215e+07)
		l55 := -l29 + l53
		l56 := trunc(l55)
		if b2i(float64(l56) != l55)|b2i(l56 > l0) != 0 {
			l56 = f15(m, l55, 1, l0)
		}
		l57 := l56
		l62 := m.f64(m.u16(m.u32(l57>>16<<2, 3840)+l57&65535<<3, 0)*320+15104, 80)
		if l62 > 0 {
			l61 = float64((0.5 + l50 + float64(l52*-4.294967296e+09)) * l62)
		}
		l65 := 1 + l29 - l53
		l26 = f17(m, -0.5+float64(l28*-256)+l61, choose(l65 > 0, l65, 0))
	}
	return l26
}

// f108: case 423
func f108(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19, l20, l21, l22 uint32) uint32 {
	var l26 uint32
	var l28, l29, l49, l63 float64
	l23 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l23+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l24 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l24)
	m.put(l0&3<<3, 3552, 1)
	l25 := m.f64(0, 3024)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l25*-4096)+l24)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		l27 := float64(m.u8(l2, 2))
		if l27 > 0 {
			l28 = l23 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
		}
		if l27 > 0 {
			l29 = l8 + l12
		}
		l30 := f12(m, 18336768, 16, 4098+float64(l14*4096)+float64(l25*-4096)+l24)
		l33 := m.f64(l30, 8)
		l34 := trunc(l33)
		if b2i(float64(l34) != l33)|b2i(l34 > l0) != 0 {
			l34 = f15(m, l33, 1, l0)
		}
		l35 := l34
		l36 := m.u32(l35>>16<<2, 3840) + l35&65535<<3
		l37 := m.u16(l36, 0)*320 + 15104
		l38 := float64(m.u8(l37, 0)) + float64(float64(m.u8(l36, 2))*256)
		l39 := f12(m, 18336768, 16, 4096+float64(l14*4096)+float64(l25*-4096)+l24)
		l42 := m.f64(l39, 8)
		l43 := trunc(l42)
		if b2i(float64(l43) != l42)|b2i(l43 > l0) != 0 {
			l43 = f15(m, l42, 1, l0)
		}
		l44 := l43
		l45 := m.u32(l44>>16<<2, 3840) + l44&65535<<3
		l46 := m.u16(l45, 0)*320 + 15104
		l47 := float64(m.u8(l46, 0)) + float64(float64(m.u8(l45, 2))*256)
		l50 := l38
		l48 := float64(m.u8(l37, 18)) + float64(m.u8(l36, 3)) + float64(float64(m.u8(l36, 4))*256)
		if l50 > 0 {
			l49 = float64((l47 + float64((float64(m.u8(l46, 18))+float64(m.u8(l45, 3))+float64(float64(m.u8(l45, 4))*256))*65536)) * l50)
		}
		l52 := l48
		if l52 > 0 {
			l49 = l49 + float64(float64(l47*65536)*l52)
		}
		l54 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l49*2.3283064365386963e-10))
		l54 = -6.755399441055744e+15 + l54
		l55 := l49 + float64(l54*-4.294967296e+09)
		l55 = flag(l55 > 255) + flag(l55 > 65535) + flag(l55 > 1.6777215e+07)
		l57 := -l29 + l55
		l58 := trunc(l57)
		if b2i(float64(l58) != l57)|b2i(l58 > l0) != 0 {
			l58 = f15(m, l57, 1, l0)
		}
		l59 := l58
		l64 := m.f64(m.u16(m.u32(l59>>16<<2, 3840)+l59&65535<<3, 0)*320+15104, 80)
		if l64 > 0 {
			l63 = float64((0.5 + l49 + float64(l54*-4.294967296e+09)) * l64)
		}
		l67 := 1 + l29 - l55
		l26 = f17(m, -0.5+float64(l28*-256)+l63, choose(l67 > 0, l67, 0))
	}
	return l26
}

// f109: case 424
func f109(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19, l20, l21, l22 uint32) uint32 {
	var l26 uint32
	var l28, l51, l60 float64
	m.put(l0&3<<3, 3456, float64(m.u8(l2, 0))+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l24 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l24)
	m.put(l0&3<<3, 3552, 1)
	l25 := m.f64(0, 3024)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l25*-4096)+l24)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		if float64(m.u8(l2, 2)) > 0 {
			l28 = l8 + l12
		}
		l29 := f12(m, 18336768, 16, 4096+float64(l14*4096)+float64(l25*-4096)+l24)
		l30 := m.f64(l29, 8)
		l32 := l30
		l33 := trunc(l32)
		if b2i(float64(l33) != l32)|b2i(l33 > l0) != 0 {
			l33 = f15(m, l32, 1, l0)
		}
		l34 := l33
		l35 := m.u32(l34>>16<<2, 3840) + l34&65535<<3
		l37 := float64(m.u8(m.u16(l35, 0)*320+15104, 1)) + float64(m.u8(l35, 5))
		l38 := f12(m, 18336768, 16, 4098+float64(l14*4096)+float64(l25*-4096)+l24)
		l39 := m.f64(l38, 8)
		l41 := l39
		l42 := trunc(l41)
		if b2i(float64(l42) != l41)|b2i(l42 > l0) != 0 {
			l42 = f15(m, l41, 1, l0)
		}
		l43 := l42
		l44 := m.u32(l43>>16<<2, 3840) + l43&65535<<3
		l46 := float64(m.u8(m.u16(l44, 0)*320+15104, 1)) + float64(m.u8(l44, 5))
		l48 := l37 - l46
		l49 := l37 - choose(l48 > 0, l48, 0)
		l49 = -1 + l49
		l50 := l28 + l37 - l49
		l50 = flag(l50 > math.Copysign(0, -1))
		if l50 > 0 {
			l51 = l28 + l30 - l49
		}
		l53 := l51
		l54 := trunc(l53)
		if b2i(float64(l54) != l53)|b2i(l54 > l0) != 0 {
			l54 = f15(m, l53, 1, l0)
		}
		l55 := l54
		l57 := m.u16(m.u32(l55>>16<<2, 3840)+l55&65535<<3, 0)*320 + 15104
		l59 := l28 + l46 - l49
		l59 = flag(l59 > math.Copysign(0, -1))
		l58 := float64(m.u8(l57, 22))
		if l59 > 0 {
			l60 = l28 + l39 - l49
		}
		l62 := l60
		l63 := trunc(l62)
		if b2i(float64(l63) != l62)|b2i(l63 > l0) != 0 {
			l63 = f15(m, l62, 1, l0)
		}
		l64 := l63
		l66 := m.u16(m.u32(l64>>16<<2, 3840)+l64&65535<<3, 0)*320 + 15104
		l82 := choose(-1+l58+float64(m.u8(l66, 22)) > 0, 1, 0)
		l82 = choose(-1+float64(m.u8(l57, 23))+float64(m.u8(l66, 23)) > 0, 2, 0) + l82
		l82 = choose(-1+float64(m.u8(l57, 24))+float64(m.u8(l66, 24)) > 0, 4, 0) + l82
		l82 = choose(-1+float64(m.u8(l57, 25))+float64(m.u8(l66, 25)) > 0, 8, 0) + l82
		l82 = choose(-1+float64(m.u8(l57, 26))+float64(m.u8(l66, 26)) > 0, 16, 0) + l82
		l82 = choose(-1+float64(m.u8(l57, 19))+float64(m.u8(l66, 19)) > 0, 32, 0) + l82
		l82 = choose(-1+float64(m.u8(l57, 27))+float64(m.u8(l66, 27)) > 0, 64, 0) + l82
		l82 = choose(-1+float64(m.u8(l57, 28))+float64(m.u8(l66, 28)) > 0, 128, 0) + l82
		l94 := 1 + l28 - l49
		l26 = f17(m, l82, choose(l94 > 0, l94, 0))
	}
	return l26
}

// f110: case 425
func f110(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19, l20, l21, l22 uint32) uint32 {
	var l26 uint32
	var l28, l51, l67 float64
	m.put(l0&3<<3, 3456, float64(m.u8(l2, 0))+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l24 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l24)
	m.put(l0&3<<3, 3552, 1)
	l25 := m.f64(0, 3024)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l25*-4096)+l24)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		if float64(m.u8(l2, 2)) > 0 {
			l28 = l8 + l12
		}
		l29 := f12(m, 18336768, 16, 4096+float64(l14*4096)+float64(l25*-4096)+l24)
		l30 := m.f64(l29, 8)
		l32 := l30
		l33 := trunc(l32)
		if b2i(float64(l33) != l32)|b2i(l33 > l0) != 0 {
			l33 = f15(m, l32, 1, l0)
		}
		l34 := l33
		l35 := m.u32(l34>>16<<2, 3840) + l34&65535<<3
		l37 := float64(m.u8(m.u16(l35, 0)*320+15104, 1)) + float64(m.u8(l35, 5))
		l38 := f12(m, 18336768, 16, 4098+float64(l14*4096)+float64(l25*-4096)+l24)
		l39 := m.f64(l38, 8)
		l41 := l39
		l42 := trunc(l41)
		if b2i(float64(l42) != l41)|b2i(l42 > l0) != 0 {
			l42 = f15(m, l41, 1, l0)
		}
		l43 := l42
		l44 := m.u32(l43>>16<<2, 3840) + l43&65535<<3
		l46 := float64(m.u8(m.u16(l44, 0)*320+15104, 1)) + float64(m.u8(l44, 5))
		l48 := l37 - l46
		l49 := l46 + choose(l48 > 0, l48, 0)
		l49 = -1 + l49
		l50 := l28 + l37 - l49
		l50 = flag(l50 > math.Copysign(0, -1))
		if l50 > 0 {
			l51 = l28 + l30 - l49
		}
		l53 := l51
		l54 := trunc(l53)
		if b2i(float64(l54) != l53)|b2i(l54 > l0) != 0 {
			l54 = f15(m, l53, 1, l0)
		}
		l55 := l54
		l57 := m.u16(m.u32(l55>>16<<2, 3840)+l55&65535<<3, 0)*320 + 15104
		l58 := float64(m.u8(l57, 22))
		l59 := float64(m.u8(l57, 23))
		l60 := float64(m.u8(l57, 24))
		l61 := float64(m.u8(l57, 25))
		l62 := float64(m.u8(l57, 26))
		l63 := float64(m.u8(l57, 19))
		l64 := float64(m.u8(l57, 27))
		l65 := float64(m.u8(l57, 28))
		l66 := l28 + l46 - l49
		l66 = flag(l66 > math.Copysign(0, -1))
		if l66 > 0 {
			l67 = l28 + l39 - l49
		}
		l69 := l67
		l70 := trunc(l69)
		if b2i(float64(l70) != l69)|b2i(l70 > l0) != 0 {
			l70 = f15(m, l69, 1, l0)
		}
		l71 := l70
		l73 := m.u16(m.u32(l71>>16<<2, 3840)+l71&65535<<3, 0)*320 + 15104
		l74 := float64(m.u8(l73, 22))
		l75 := float64(m.u8(l73, 23))
		l76 := float64(m.u8(l73, 24))
		l77 := float64(m.u8(l73, 25))
		l78 := float64(m.u8(l73, 26))
		l79 := float64(m.u8(l73, 19))
		l80 := float64(m.u8(l73, 27))
		l81 := float64(m.u8(l73, 28))
		l82 := choose(-1+l58+l74 > 0, 1, 0)
		l82 = choose(-1+l59+l75 > 0, 2, 0) + l82
		l82 = choose(-1+l60+l76 > 0, 4, 0) + l82
		l82 = choose(-1+l61+l77 > 0, 8, 0) + l82
		l82 = choose(-1+l62+l78 > 0, 16, 0) + l82
		l82 = choose(-1+l63+l79 > 0, 32, 0) + l82
		l82 = choose(-1+l64+l80 > 0, 64, 0) + l82
		l82 = choose(-1+l65+l81 > 0, 128, 0) + l82
		t1 := l58 + float64(l59*2) + float64(l60*4) + float64(l61*8) + float64(l62*16) + float64(l63*32) + float64(l64*64) + float64(l65*128) + l74 + float64(l75*2)
		l94 := 1 + l28 - l49
		l26 = f17(m, t1+float64(l76*4)+float64(l77*8)+float64(l78*16)+float64(l79*32)+float64(l80*64)+float64(l81*128)-l82, choose(l94 > 0, l94, 0))
	}
	return l26
}

// f111: case 426
func f111(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19, l20, l21, l22 uint32) uint32 {
	var l26 uint32
	var l28, l51, l67 float64
	m.put(l0&3<<3, 3456, float64(m.u8(l2, 0))+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l24 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l24)
	m.put(l0&3<<3, 3552, 1)
	l25 := m.f64(0, 3024)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l25*-4096)+l24)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		if float64(m.u8(l2, 2)) > 0 {
			l28 = l8 + l12
		}
		l29 := f12(m, 18336768, 16, 4096+float64(l14*4096)+float64(l25*-4096)+l24)
		l30 := m.f64(l29, 8)
		l32 := l30
		l33 := trunc(l32)
		if b2i(float64(l33) != l32)|b2i(l33 > l0) != 0 {
			l33 = f15(m, l32, 1, l0)
		}
		l34 := l33
		l35 := m.u32(l34>>16<<2, 3840) + l34&65535<<3
		l37 := float64(m.u8(m.u16(l35, 0)*320+15104, 1)) + float64(m.u8(l35, 5))
		l38 := f12(m, 18336768, 16, 4098+float64(l14*4096)+float64(l25*-4096)+l24)
		l39 := m.f64(l38, 8)
		l41 := l39
		l42 := trunc(l41)
		if b2i(float64(l42) != l41)|b2i(l42 > l0) != 0 {
			l42 = f15(m, l41, 1, l0)
		}
		l43 := l42
		l44 := m.u32(l43>>16<<2, 3840) + l43&65535<<3
		l46 := float64(m.u8(m.u16(l44, 0)*320+15104, 1)) + float64(m.u8(l44, 5))
		l48 := l37 - l46
		l49 := l46 + choose(l48 > 0, l48, 0)
		l49 = -1 + l49
		l50 := l28 + l37 - l49
		l50 = flag(l50 > math.Copysign(0, -1))
		if l50 > 0 {
			l51 = l28 + l30 - l49
		}
		l53 := l51
		l54 := trunc(l53)
		if b2i(float64(l54) != l53)|b2i(l54 > l0) != 0 {
			l54 = f15(m, l53, 1, l0)
		}
		l55 := l54
		l57 := m.u16(m.u32(l55>>16<<2, 3840)+l55&65535<<3, 0)*320 + 15104
		l58 := float64(m.u8(l57, 22))
		l59 := float64(m.u8(l57, 23))
		l60 := float64(m.u8(l57, 24))
		l61 := float64(m.u8(l57, 25))
		l62 := float64(m.u8(l57, 26))
		l63 := float64(m.u8(l57, 19))
		l64 := float64(m.u8(l57, 27))
		l65 := float64(m.u8(l57, 28))
		l66 := l28 + l46 - l49
		l66 = flag(l66 > math.Copysign(0, -1))
		if l66 > 0 {
			l67 = l28 + l39 - l49
		}
		l69 := l67
		l70 := trunc(l69)
		if b2i(float64(l70) != l69)|b2i(l70 > l0) != 0 {
			l70 = f15(m, l69, 1, l0)
		}
		l71 := l70
		l73 := m.u16(m.u32(l71>>16<<2, 3840)+l71&65535<<3, 0)*320 + 15104
		l74 := float64(m.u8(l73, 22))
		l75 := float64(m.u8(l73, 23))
		l76 := float64(m.u8(l73, 24))
		l77 := float64(m.u8(l73, 25))
		l78 := float64(m.u8(l73, 26))
		l79 := float64(m.u8(l73, 19))
		l80 := float64(m.u8(l73, 27))
		l81 := float64(m.u8(l73, 28))
		l82 := choose(-1+l58+l74 > 0, 1, 0)
		l82 = choose(-1+l59+l75 > 0, 2, 0) + l82
		l82 = choose(-1+l60+l76 > 0, 4, 0) + l82
		l82 = choose(-1+l61+l77 > 0, 8, 0) + l82
		l82 = choose(-1+l62+l78 > 0, 16, 0) + l82
		l82 = choose(-1+l63+l79 > 0, 32, 0) + l82
		l82 = choose(-1+l64+l80 > 0, 64, 0) + l82
		l82 = choose(-1+l65+l81 > 0, 128, 0) + l82
		t1 := l58 + float64(l59*2) + float64(l60*4) + float64(l61*8) + float64(l62*16) + float64(l63*32) + float64(l64*64) + float64(l65*128) + l74 + float64(l75*2)
		l94 := 1 + l28 - l49
		l26 = f17(m, t1+float64(l76*4)+float64(l77*8)+float64(l78*16)+float64(l79*32)+float64(l80*64)+float64(l81*128)+float64(l82*-2), choose(l94 > 0, l94, 0))
	}
	return l26
}

// f112: case 427
func f112(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19, l20, l21, l22 uint32) uint32 {
	var l26 uint32
	var l28, l29, l82 float64
	l23 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l23+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l24 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l24)
	m.put(l0&3<<3, 3552, 1)
	l25 := m.f64(0, 3024)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l25*-4096)+l24)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		l27 := float64(m.u8(l2, 2))
		if l27 > 0 {
			l28 = l23 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
		}
		if l27 > 0 {
			l29 = l8 + l12
		}
		l30 := f12(m, 18336768, 16, 4096+float64(l14*4096)+float64(l25*-4096)+l24)
		l33 := m.f64(l30, 8)
		l34 := trunc(l33)
		if b2i(float64(l34) != l33)|b2i(l34 > l0) != 0 {
			l34 = f15(m, l33, 1, l0)
		}
		l35 := l34
		l36 := m.u32(l35>>16<<2, 3840) + l35&65535<<3
		l37 := m.u16(l36, 0)*320 + 15104
		l38 := float64(m.u8(l37, 0)) + float64(float64(m.u8(l36, 2))*256)
		l39 := float64(m.u8(l37, 18)) + float64(m.u8(l36, 3)) + float64(float64(m.u8(l36, 4))*256)
		l40 := f12(m, 18336768, 16, 4098+float64(l14*4096)+float64(l25*-4096)+l24)
		l43 := m.f64(l40, 8)
		l44 := trunc(l43)
		if b2i(float64(l44) != l43)|b2i(l44 > l0) != 0 {
			l44 = f15(m, l43, 1, l0)
		}
		l45 := l44
		l46 := m.u32(l45>>16<<2, 3840) + l45&65535<<3
		l47 := m.u16(l46, 0)*320 + 15104
		l48 := float64(m.u8(l47, 0)) + float64(float64(m.u8(l46, 2))*256)
		l49 := float64(m.u8(l47, 18)) + float64(m.u8(l46, 3)) + float64(float64(m.u8(l46, 4))*256)
		l50 := f12(m, 18336768, 16, 4095+float64(l14*4096)+float64(l25*-4096)+l24)
		l53 := m.f64(l50, 8)
		l54 := trunc(l53)
		if b2i(float64(l54) != l53)|b2i(l54 > l0) != 0 {
			l54 = f15(m, l53, 1, l0)
		}
		l55 := l54
		l56 := m.u32(l55>>16<<2, 3840) + l55&65535<<3
		l57 := m.u16(l56, 0)*320 + 15104
		l58 := float64(m.u8(l57, 0)) + float64(float64(m.u8(l56, 2))*256)
		l59 := float64(m.u8(l57, 18)) + float64(m.u8(l56, 3)) + float64(float64(m.u8(l56, 4))*256)
		l60 := f12(m, 18336768, 16, 4097+float64(l14*4096)+float64(l25*-4096)+l24)
		l63 := m.f64(l60, 8)
		l64 := trunc(l63)
		if b2i(float64(l64) != l63)|b2i(l64 > l0) != 0 {
			l64 = f15(m, l63, 1, l0)
		}
		l65 := l64
		l66 := m.u32(l65>>16<<2, 3840) + l65&65535<<3
		l67 := m.u16(l66, 0)*320 + 15104
		t1 := l58 + float64(l59*65536) + (float64(m.u8(l67, 0)) + float64(float64(m.u8(l66, 2))*256)) + float64((float64(m.u8(l67, 18))+float64(m.u8(l66, 3))+float64(float64(m.u8(l66, 4))*256))*65536)
		l70 := t1
		l70 = flag(l70 > 4.294967295e+09)
		l71 := l38 + float64(l39*65536)
		l71 = l48 + float64(l49*65536) + l71
		l71 = l70 + l71
		l73 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l71*2.3283064365386963e-10))
		l73 = -6.755399441055744e+15 + l73
		l74 := l71 + float64(l73*-4.294967296e+09)
		l74 = flag(l74 > 255) + flag(l74 > 65535) + flag(l74 > 1.6777215e+07)
		l76 := -l29 + l74
		l77 := trunc(l76)
		if b2i(float64(l77) != l76)|b2i(l77 > l0) != 0 {
			l77 = f15(m, l76, 1, l0)
		}
		l78 := l77
		l83 := m.f64(m.u16(m.u32(l78>>16<<2, 3840)+l78&65535<<3, 0)*320+15104, 80)
		if l83 > 0 {
			l82 = float64((0.5 + l71 + float64(l73*-4.294967296e+09)) * l83)
		}
		l86 := 1 + l29 - l74
		l26 = f17(m, -0.5+float64(l28*-256)+l82, choose(l86 > 0, l86, 0))
	}
	return l26
}

// f113: case 428
func f113(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19, l20, l21, l22 uint32) uint32 {
	var l26 uint32
	var l28, l29, l82 float64
	l23 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l23+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l24 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l24)
	m.put(l0&3<<3, 3552, 1)
	l25 := m.f64(0, 3024)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l25*-4096)+l24)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		l27 := float64(m.u8(l2, 2))
		if l27 > 0 {
			l28 = l23 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
		}
		if l27 > 0 {
			l29 = l8 + l12
		}
		l30 := f12(m, 18336768, 16, 4096+float64(l14*4096)+float64(l25*-4096)+l24)
		l33 := m.f64(l30, 8)
		l34 := trunc(l33)
		if b2i(float64(l34) != l33)|b2i(l34 > l0) != 0 {
			l34 = f15(m, l33, 1, l0)
		}
		l35 := l34
		l36 := m.u32(l35>>16<<2, 3840) + l35&65535<<3
		l37 := m.u16(l36, 0)*320 + 15104
		l38 := float64(m.u8(l37, 0)) + float64(float64(m.u8(l36, 2))*256)
		l39 := float64(m.u8(l37, 18)) + float64(m.u8(l36, 3)) + float64(float64(m.u8(l36, 4))*256)
		l40 := f12(m, 18336768, 16, 4098+float64(l14*4096)+float64(l25*-4096)+l24)
		l43 := m.f64(l40, 8)
		l44 := trunc(l43)
		if b2i(float64(l44) != l43)|b2i(l44 > l0) != 0 {
			l44 = f15(m, l43, 1, l0)
		}
		l45 := l44
		l46 := m.u32(l45>>16<<2, 3840) + l45&65535<<3
		l47 := m.u16(l46, 0)*320 + 15104
		l48 := float64(m.u8(l47, 0)) + float64(float64(m.u8(l46, 2))*256)
		l49 := float64(m.u8(l47, 18)) + float64(m.u8(l46, 3)) + float64(float64(m.u8(l46, 4))*256)
		l50 := f12(m, 18336768, 16, 4095+float64(l14*4096)+float64(l25*-4096)+l24)
		l53 := m.f64(l50, 8)
		l54 := trunc(l53)
		if b2i(float64(l54) != l53)|b2i(l54 > l0) != 0 {
			l54 = f15(m, l53, 1, l0)
		}
		l55 := l54
		l56 := m.u32(l55>>16<<2, 3840) + l55&65535<<3
		l57 := m.u16(l56, 0)*320 + 15104
		l58 := float64(m.u8(l57, 0)) + float64(float64(m.u8(l56, 2))*256)
		l59 := float64(m.u8(l57, 18)) + float64(m.u8(l56, 3)) + float64(float64(m.u8(l56, 4))*256)
		l60 := f12(m, 18336768, 16, 4097+float64(l14*4096)+float64(l25*-4096)+l24)
		l63 := m.f64(l60, 8)
		l64 := trunc(l63)
		if b2i(float64(l64) != l63)|b2i(l64 > l0) != 0 {
			l64 = f15(m, l63, 1, l0)
		}
		l65 := l64
		l66 := m.u32(l65>>16<<2, 3840) + l65&65535<<3
		l67 := m.u16(l66, 0)*320 + 15104
		t1 := -l58 + float64(l59*-65536) + (float64(m.u8(l67, 0)) + float64(float64(m.u8(l66, 2))*256)) + float64((float64(m.u8(l67, 18))+float64(m.u8(l66, 3))+float64(float64(m.u8(l66, 4))*256))*65536)
		l70 := t1
		l70 = flag(l70 > math.Copysign(0, -1))
		l71 := l38 + float64(l39*65536)
		l71 = -l48 + float64(l49*-65536) + l71
		l71 = -l70 + l71
		l73 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l71*2.3283064365386963e-10))
		l73 = -6.755399441055744e+15 + l73
		l74 := l71 + float64(l73*-4.294967296e+09)
		l74 = flag(l74 > 255) + flag(l74 > 65535) + flag(l74 > 1.6777215e+07)
		l76 := -l29 + l74
		l77 := trunc(l76)
		if b2i(float64(l77) != l76)|b2i(l77 > l0) != 0 {
			l77 = f15(m, l76, 1, l0)
		}
		l78 := l77
		l83 := m.f64(m.u16(m.u32(l78>>16<<2, 3840)+l78&65535<<3, 0)*320+15104, 80)
		if l83 > 0 {
			l82 = float64((0.5 + l71 + float64(l73*-4.294967296e+09)) * l83)
		}
		l86 := 1 + l29 - l74
		l26 = f17(m, -0.5+float64(l28*-256)+l82, choose(l86 > 0, l86, 0))
	}
	return l26
}

// f114: case 429
func f114(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19, l20, l21, l22 uint32) uint32 {
	var l26 uint32
	var l28, l29, l48, l71, l91 float64
	l23 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l23+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l24 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l24)
	m.put(l0&3<<3, 3552, 1)
	l25 := m.f64(0, 3024)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l25*-4096)+l24)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		l27 := float64(m.u8(l2, 2))
		if l27 > 0 {
			l28 = l23 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
		}
		if l27 > 0 {
			l29 = l8 + l12
		}
		l30 := f12(m, 18336768, 16, 4097+float64(l14*4096)+float64(l25*-4096)+l24)
		l33 := m.f64(l30, 8)
		l34 := trunc(l33)
		if b2i(float64(l34) != l33)|b2i(l34 > l0) != 0 {
			l34 = f15(m, l33, 1, l0)
		}
		l35 := l34
		l36 := m.u32(l35>>16<<2, 3840) + l35&65535<<3
		l37 := m.u16(l36, 0)*320 + 15104
		l38 := float64(m.u8(l37, 18)) + float64(m.u8(l36, 3)) + float64(float64(m.u8(l36, 4))*256)
		l39 := f12(m, 18336768, 16, 4095+float64(l14*4096)+float64(l25*-4096)+l24)
		l42 := m.f64(l39, 8)
		l43 := trunc(l42)
		if b2i(float64(l43) != l42)|b2i(l43 > l0) != 0 {
			l43 = f15(m, l42, 1, l0)
		}
		l44 := l43
		l45 := m.u32(l44>>16<<2, 3840) + l44&65535<<3
		l46 := m.u16(l45, 0)*320 + 15104
		l47 := float64(m.u8(l46, 18)) + float64(m.u8(l45, 3)) + float64(float64(m.u8(l45, 4))*256)
		l49 := l38
		if l49 > 0 {
			l48 = float64(l47 * l49)
		}
		l50 := f12(m, 18336768, 16, 4098+float64(l14*4096)+float64(l25*-4096)+l24)
		l53 := m.f64(l50, 8)
		l54 := trunc(l53)
		if b2i(float64(l54) != l53)|b2i(l54 > l0) != 0 {
			l54 = f15(m, l53, 1, l0)
		}
		l55 := l54
		l56 := m.u32(l55>>16<<2, 3840) + l55&65535<<3
		l57 := m.u16(l56, 0)*320 + 15104
		l59 := float64(m.u8(l46, 0)) + float64(float64(m.u8(l45, 2))*256)
		l61 := float64(m.u8(l37, 0)) + float64(float64(m.u8(l36, 2))*256)
		l58 := float64(m.u8(l57, 0)) + float64(float64(m.u8(l56, 2))*256)
		l60 := float64(m.u8(l57, 18)) + float64(m.u8(l56, 3)) + float64(float64(m.u8(l56, 4))*256)
		l62 := f12(m, 18336768, 16, 4096+float64(l14*4096)+float64(l25*-4096)+l24)
		l65 := m.f64(l62, 8)
		l66 := trunc(l65)
		if b2i(float64(l66) != l65)|b2i(l66 > l0) != 0 {
			l66 = f15(m, l65, 1, l0)
		}
		l67 := l66
		l68 := m.u32(l67>>16<<2, 3840) + l67&65535<<3
		l69 := m.u16(l68, 0)*320 + 15104
		l70 := float64(m.u8(l69, 0)) + float64(float64(m.u8(l68, 2))*256)
		l72 := l58
		if l72 > 0 {
			l71 = float64((l59 + float64(l47*65536)) * l72)
		}
		l73 := l60
		if l73 > 0 {
			l71 = l71 + float64(float64(l59*65536)*l73)
		}
		l74 := l61
		if l74 > 0 {
			l71 = l71 + float64((l70+float64((float64(m.u8(l69, 18))+float64(m.u8(l68, 3))+float64(float64(m.u8(l68, 4))*256))*65536))*l74)
		}
		l76 := l38
		if l76 > 0 {
			l71 = l71 + float64(float64(l70*65536)*l76)
		}
		l77 := float64(-0.4999999998835847)
		l78 := l61
		if l78 > 0 {
			l77 = l77 + float64((float64(l59*2.3283064365386963e-10)+float64(l47*1.52587890625e-05))*l78)
		}
		l79 := l38
		if l79 > 0 {
			l77 = l77 + float64(float64(l59*1.52587890625e-05)*l79)
		}
		l80 := 6.755399441055744e+15 + l77
		l80 = -6.755399441055744e+15 + l80
		t1 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l48*2.3283064365386963e-10) + float64(l71*2.3283064365386963e-10) + float64(l80*2.3283064365386963e-10))
		l82 := t1
		l82 = -6.755399441055744e+15 + l82
		l83 := l48 + l71 + l80 + float64(l82*-4.294967296e+09)
		l83 = flag(l83 > 255) + flag(l83 > 65535) + flag(l83 > 1.6777215e+07)
		l85 := -l29 + l83
		l86 := trunc(l85)
		if b2i(float64(l86) != l85)|b2i(l86 > l0) != 0 {
			l86 = f15(m, l85, 1, l0)
		}
		l87 := l86
		l92 := m.f64(m.u16(m.u32(l87>>16<<2, 3840)+l87&65535<<3, 0)*320+15104, 80)
		if l92 > 0 {
			l91 = float64((0.5 + l48 + l71 + l80 + float64(l82*-4.294967296e+09)) * l92)
		}
		l95 := 1 + l29 - l83
		l26 = f17(m, -0.5+float64(l28*-256)+l91, choose(l95 > 0, l95, 0))
	}
	return l26
}

// f115: case 430
func f115(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19, l20, l21, l22 uint32) uint32 {
	var l26 uint32
	var l28, l29, l37 float64
	l23 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l23+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l24 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l24)
	m.put(l0&3<<3, 3552, 1)
	l25 := m.f64(0, 3024)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l25*-4096)+l24)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		l27 := float64(m.u8(l2, 2))
		if l27 > 0 {
			l28 = l23 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
		}
		if l27 > 0 {
			l29 = l8 + l12
		}
		l31 := -l29
		l32 := trunc(l31)
		if b2i(float64(l32) != l31)|b2i(l32 > l0) != 0 {
			l32 = f15(m, l31, 1, l0)
		}
		l33 := l32
		l38 := m.f64(m.u16(m.u32(l33>>16<<2, 3840)+l33&65535<<3, 0)*320+15104, 80)
		if l38 > 0 {
			l39 := f12(m, 18336768, 16, 4096+float64(l14*4096)+float64(l25*-4096)+l24)
			l42 := m.f64(l39, 8)
			l43 := trunc(l42)
			if b2i(float64(l43) != l42)|b2i(l43 > l0) != 0 {
				l43 = f15(m, l42, 1, l0)
			}
			l44 := l43
			l45 := m.u32(l44>>16<<2, 3840) + l44&65535<<3
			l46 := m.u16(l45, 0)*320 + 15104
			l47 := float64(m.u8(l46, 0)) + float64(float64(m.u8(l45, 2))*256)
			l48 := float64(m.u8(l46, 18)) + float64(m.u8(l45, 3)) + float64(float64(m.u8(l45, 4))*256)
			l49 := f12(m, 18336768, 16, 4097+float64(l14*4096)+float64(l25*-4096)+l24)
			l52 := m.f64(l49, 8)
			l53 := trunc(l52)
			if b2i(float64(l53) != l52)|b2i(l53 > l0) != 0 {
				l53 = f15(m, l52, 1, l0)
			}
			l54 := l53
			l55 := m.u32(l54>>16<<2, 3840) + l54&65535<<3
			l56 := m.u16(l55, 0)*320 + 15104
			l59 := l47 + float64(l48*65536)
			t1 := float64(m.u8(l56, 0)) + float64(float64(m.u8(l55, 2))*256) + float64((float64(m.u8(l56, 18))+float64(m.u8(l55, 3))+float64(float64(m.u8(l55, 4))*256))*65536)
			l59 = t1 + l59
			l60 := l59
			l60 = flag(l60 > math.Copysign(0, -1))
			l61 := float64(l60 * 8.589934592e+09)
			l61 = flag(l61 > math.Copysign(0, -1))
			l37 = float64((0.5 + (1 - l61)) * l38)
		}
		l65 := 1 + l29
		l26 = f17(m, -0.5+float64(l28*-256)+l37, choose(l65 > 0, l65, 0))
	}
	return l26
}

// f116: case 431
func f116(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19, l20, l21, l22 uint32) uint32 {
	var l26 uint32
	var l28, l29, l37 float64
	l23 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l23+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l24 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l24)
	m.put(l0&3<<3, 3552, 1)
	l25 := m.f64(0, 3024)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l25*-4096)+l24)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		l27 := float64(m.u8(l2, 2))
		if l27 > 0 {
			l28 = l23 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
		}
		if l27 > 0 {
			l29 = l8 + l12
		}
		l31 := -l29
		l32 := trunc(l31)
		if b2i(float64(l32) != l31)|b2i(l32 > l0) != 0 {
			l32 = f15(m, l31, 1, l0)
		}
		l33 := l32
		l38 := m.f64(m.u16(m.u32(l33>>16<<2, 3840)+l33&65535<<3, 0)*320+15104, 80)
		if l38 > 0 {
			l39 := f12(m, 18336768, 16, 4096+float64(l14*4096)+float64(l25*-4096)+l24)
			l42 := m.f64(l39, 8)
			l43 := trunc(l42)
			if b2i(float64(l43) != l42)|b2i(l43 > l0) != 0 {
				l43 = f15(m, l42, 1, l0)
			}
			l44 := l43
			l45 := m.u32(l44>>16<<2, 3840) + l44&65535<<3
			l46 := m.u16(l45, 0)*320 + 15104
			l47 := float64(m.u8(l46, 0)) + float64(float64(m.u8(l45, 2))*256)
			l48 := float64(m.u8(l46, 18)) + float64(m.u8(l45, 3)) + float64(float64(m.u8(l45, 4))*256)
			l49 := f12(m, 18336768, 16, 4098+float64(l14*4096)+float64(l25*-4096)+l24)
			l52 := m.f64(l49, 8)
			l53 := trunc(l52)
			if b2i(float64(l53) != l52)|b2i(l53 > l0) != 0 {
				l53 = f15(m, l52, 1, l0)
			}
			l54 := l53
			l55 := m.u32(l54>>16<<2, 3840) + l54&65535<<3
			l56 := m.u16(l55, 0)*320 + 15104
			t1 := l47 + float64(l48*65536) - (float64(m.u8(l56, 0)) + float64(float64(m.u8(l55, 2))*256)) + float64((float64(m.u8(l56, 18))+float64(m.u8(l55, 3))+float64(float64(m.u8(l55, 4))*256))*-65536)
			l59 := t1
			l60 := f12(m, 18336768, 16, 4097+float64(l14*4096)+float64(l25*-4096)+l24)
			l63 := m.f64(l60, 8)
			l64 := trunc(l63)
			if b2i(float64(l64) != l63)|b2i(l64 > l0) != 0 {
				l64 = f15(m, l63, 1, l0)
			}
			l65 := l64
			l66 := m.u32(l65>>16<<2, 3840) + l65&65535<<3
			l67 := m.u16(l66, 0)*320 + 15104
			l68 := float64(m.u8(l67, 0)) + float64(float64(m.u8(l66, 2))*256)
			l69 := float64(m.u8(l67, 18)) + float64(m.u8(l66, 3)) + float64(float64(m.u8(l66, 4))*256)
			l70 := f12(m, 18336768, 16, 4099+float64(l14*4096)+float64(l25*-4096)+l24)
			l73 := m.f64(l70, 8)
			l74 := trunc(l73)
			if b2i(float64(l74) != l73)|b2i(l74 > l0) != 0 {
				l74 = f15(m, l73, 1, l0)
			}
			l75 := l74
			l76 := m.u32(l75>>16<<2, 3840) + l75&65535<<3
			l77 := m.u16(l76, 0)*320 + 15104
			l80 := l68 + float64(l69*65536)
			t2 := -(float64(m.u8(l77, 0)) + float64(float64(m.u8(l76, 2))*256)) + float64((float64(m.u8(l77, 18))+float64(m.u8(l76, 3))+float64(float64(m.u8(l76, 4))*256))*-65536)
			l80 = t2 + l80
			l81 := l80
			l81 = flag(l81 > math.Copysign(0, -1))
			l82 := -l80
			l82 = flag(l82 > math.Copysign(0, -1))
			l83 := -l59 + float64(l81*-8.589934592e+09) + float64(l82*8.589934592e+09)
			l83 = flag(l83 > math.Copysign(0, -1))
			l84 := l59 + float64(l81*8.589934592e+09) + float64(l82*-8.589934592e+09)
			l84 = flag(l84 > math.Copysign(0, -1))
			l37 = float64((0.5 + (1 - l83 - l84)) * l38)
		}
		l88 := 1 + l29
		l26 = f17(m, -0.5+float64(l28*-256)+l37, choose(l88 > 0, l88, 0))
	}
	return l26
}

// f117: case 432
func f117(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19, l20, l21, l22 uint32) uint32 {
	var l26 uint32
	var l28, l29, l37 float64
	l23 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l23+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l24 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l24)
	m.put(l0&3<<3, 3552, 1)
	l25 := m.f64(0, 3024)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l25*-4096)+l24)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		l27 := float64(m.u8(l2, 2))
		if l27 > 0 {
			l28 = l23 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
		}
		if l27 > 0 {
			l29 = l8 + l12
		}
		l31 := -l29
		l32 := trunc(l31)
		if b2i(float64(l32) != l31)|b2i(l32 > l0) != 0 {
			l32 = f15(m, l31, 1, l0)
		}
		l33 := l32
		l38 := m.f64(m.u16(m.u32(l33>>16<<2, 3840)+l33&65535<<3, 0)*320+15104, 80)
		if l38 > 0 {
			l39 := f12(m, 18336768, 16, 4096+float64(l14*4096)+float64(l25*-4096)+l24)
			l42 := m.f64(l39, 8)
			l43 := trunc(l42)
			if b2i(float64(l43) != l42)|b2i(l43 > l0) != 0 {
				l43 = f15(m, l42, 1, l0)
			}
			l44 := l43
			l45 := m.u32(l44>>16<<2, 3840) + l44&65535<<3
			l46 := m.u16(l45, 0)*320 + 15104
			l47 := float64(m.u8(l46, 0)) + float64(float64(m.u8(l45, 2))*256)
			l48 := float64(m.u8(l46, 18)) + float64(m.u8(l45, 3)) + float64(float64(m.u8(l45, 4))*256)
			l49 := f12(m, 18336768, 16, 4098+float64(l14*4096)+float64(l25*-4096)+l24)
			l52 := m.f64(l49, 8)
			l53 := trunc(l52)
			if b2i(float64(l53) != l52)|b2i(l53 > l0) != 0 {
				l53 = f15(m, l52, 1, l0)
			}
			l54 := l53
			l55 := m.u32(l54>>16<<2, 3840) + l54&65535<<3
			l56 := m.u16(l55, 0)*320 + 15104
			t1 := l47 + float64(l48*65536) - (float64(m.u8(l56, 0)) + float64(float64(m.u8(l55, 2))*256)) + float64((float64(m.u8(l56, 18))+float64(m.u8(l55, 3))+float64(float64(m.u8(l55, 4))*256))*-65536)
			l59 := t1
			l60 := f12(m, 18336768, 16, 4097+float64(l14*4096)+float64(l25*-4096)+l24)
			l63 := m.f64(l60, 8)
			l64 := trunc(l63)
			if b2i(float64(l64) != l63)|b2i(l64 > l0) != 0 {
				l64 = f15(m, l63, 1, l0)
			}
			l65 := l64
			l66 := m.u32(l65>>16<<2, 3840) + l65&65535<<3
			l67 := m.u16(l66, 0)*320 + 15104
			l68 := float64(m.u8(l67, 0)) + float64(float64(m.u8(l66, 2))*256)
			l69 := float64(m.u8(l67, 18)) + float64(m.u8(l66, 3)) + float64(float64(m.u8(l66, 4))*256)
			l70 := f12(m, 18336768, 16, 4099+float64(l14*4096)+float64(l25*-4096)+l24)
			l73 := m.f64(l70, 8)
			l74 := trunc(l73)
			if b2i(float64(l74) != l73)|b2i(l74 > l0) != 0 {
				l74 = f15(m, l73, 1, l0)
			}
			l75 := l74
			l76 := m.u32(l75>>16<<2, 3840) + l75&65535<<3
			l77 := m.u16(l76, 0)*320 + 15104
			l80 := l68 + float64(l69*65536)
			t2 := -(float64(m.u8(l77, 0)) + float64(float64(m.u8(l76, 2))*256)) + float64((float64(m.u8(l77, 18))+float64(m.u8(l76, 3))+float64(float64(m.u8(l76, 4))*256))*-65536)
			l80 = t2 + l80
			l81 := l80
			l81 = flag(l81 > math.Copysign(0, -1))
			l82 := -l80
			l82 = flag(l82 > math.Copysign(0, -1))
			l83 := -l59 + float64(l81*-8.589934592e+09) + float64(l82*8.589934592e+09)
			l83 = flag(l83 > math.Copysign(0, -1))
			l84 := l59 + float64(l81*8.589934592e+09) + float64(l82*-8.589934592e+09)
			l84 = flag(l84 > math.Copysign(0, -1))
			l85 := l83
			l85 = l84 + l85
			l37 = float64((0.5 + l85) * l38)
		}
		l88 := 1 + l29
		l26 = f17(m, -0.5+float64(l28*-256)+l37, choose(l88 > 0, l88, 0))
	}
	return l26
}

// f118: case 433
func f118(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19, l20, l21, l22 uint32) uint32 {
	var l26 uint32
	var l71, l100, l105, l106, l114 float64
	l23 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l23+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l24 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l24)
	m.put(l0&3<<3, 3552, 1)
	l25 := m.f64(0, 3024)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l25*-4096)+l24)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		l27 := f12(m, 18336768, 16, 4097+float64(l14*4096)+float64(l25*-4096)+l24)
		l30 := m.f64(l27, 8)
		l31 := trunc(l30)
		if b2i(float64(l31) != l30)|b2i(l31 > l0) != 0 {
			l31 = f15(m, l30, 1, l0)
		}
		l32 := l31
		l33 := m.u32(l32>>16<<2, 3840) + l32&65535<<3
		l34 := m.u16(l33, 0)*320 + 15104
		l35 := float64(m.u8(l34, 18)) + float64(m.u8(l33, 3)) + float64(float64(m.u8(l33, 4))*256)
		l36 := l35
		l36 = flag(l36 > 32767)
		l37 := f12(m, 18336768, 16, 4099+float64(l14*4096)+float64(l25*-4096)+l24)
		l40 := m.f64(l37, 8)
		l41 := trunc(l40)
		if b2i(float64(l41) != l40)|b2i(l41 > l0) != 0 {
			l41 = f15(m, l40, 1, l0)
		}
		l42 := l41
		l43 := m.u32(l42>>16<<2, 3840) + l42&65535<<3
		l44 := m.u16(l43, 0)*320 + 15104
		l45 := float64(m.u8(l44, 18)) + float64(m.u8(l43, 3)) + float64(float64(m.u8(l43, 4))*256)
		l46 := l45
		l46 = flag(l46 > 32767)
		l47 := choose(-1+l36+l46 > 0, 1, 0)
		l49 := f15(m, -2.1474836475e+09, 4.294967296e+09, l0)
		l51 := float64(int32(l49))
		l53 := l51
		l52 := choose(l53 > 0, float64(l53*-4.294967296e+09), 0)
		l54 := f15(m, -2.1474836475e+09+float64(l52*256), 4.294967296e+09, l0)
		l56 := float64(int32(l54))
		l57 := float64(l52 * 256)
		l58 := l56
		l57 = choose(l58 > 0, float64(l58*-4.294967296e+09), 0) + l57
		l59 := f15(m, -2.1474836475e+09+float64(l57*256), 4.294967296e+09, l0)
		l61 := float64(int32(l59))
		l62 := float64(l57 * 256)
		l63 := l61
		l62 = choose(l63 > 0, float64(l63*-4.294967296e+09), 0) + l62
		l64 := f15(m, -2.1474836475e+09+float64(l62*256), 4.294967296e+09, l0)
		l66 := float64(int32(l64))
		l67 := float64(l51*1.6777216e+07) + float64(l56*65536) + float64(l61*256) + l66
		l67 = flag(l67 > 2.147483647e+09)
		l69 := -1 - l36 - l46 + float64(l47*2) + l67
		l68 := choose(l69 > 0, l69, 0)
		l70 := float64(m.u8(l2, 2))
		if l70 > 0 {
			l71 = l8 + l12
		}
		l72 := f12(m, 18336768, 16, 4096+float64(l14*4096)+float64(l25*-4096)+l24)
		l75 := m.f64(l72, 8)
		l76 := trunc(l75)
		if b2i(float64(l76) != l75)|b2i(l76 > l0) != 0 {
			l76 = f15(m, l75, 1, l0)
		}
		l77 := l76
		l78 := m.u32(l77>>16<<2, 3840) + l77&65535<<3
		l79 := m.u16(l78, 0)*320 + 15104
		l80 := float64(m.u8(l79, 0)) + float64(float64(m.u8(l78, 2))*256)
		l81 := float64(m.u8(l79, 18)) + float64(m.u8(l78, 3)) + float64(float64(m.u8(l78, 4))*256)
		l82 := f12(m, 18336768, 16, 4098+float64(l14*4096)+float64(l25*-4096)+l24)
		l85 := m.f64(l82, 8)
		l86 := trunc(l85)
		if b2i(float64(l86) != l85)|b2i(l86 > l0) != 0 {
			l86 = f15(m, l85, 1, l0)
		}
		l87 := l86
		l88 := m.u32(l87>>16<<2, 3840) + l87&65535<<3
		l89 := m.u16(l88, 0)*320 + 15104
		t1 := l80 + float64(l81*65536) - (float64(m.u8(l89, 0)) + float64(float64(m.u8(l88, 2))*256)) + float64((float64(m.u8(l89, 18))+float64(m.u8(l88, 3))+float64(float64(m.u8(l88, 4))*256))*-65536)
		l95 := float64(m.u8(l34, 0)) + float64(float64(m.u8(l33, 2))*256) + float64(l35*65536)
		l95 = -(float64(m.u8(l44, 0)) + float64(float64(m.u8(l43, 2))*256)) + float64(l45*-65536) + l95
		l95 = float64(l36*-4.294967296e+09) + float64(l46*4.294967296e+09) + l95
		l96 := l95
		l96 = flag(l96 > math.Copysign(0, -1))
		l97 := -l95
		l97 = flag(l97 > math.Copysign(0, -1))
		l98 := -t1 + float64(l96*-8.589934592e+09) + float64(l97*8.589934592e+09)
		l98 = flag(l98 > math.Copysign(0, -1))
		l99 := l98
		l101 := -l36 - l46 + float64(l47*2)
		if l101 > 0 {
			l100 = float64((float64(l51*1.6777216e+07) + float64(l56*65536) + float64(l61*256) + l66) * l101)
		}
		if -1+l36+l46+float64(l47*-2) > 0 {
			l100 = l100 + (float64(l51*-1.6777216e+07) + float64(l56*-65536) + float64(l61*-256) - l66)
		}
		l103 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l100*2.3283064365386963e-10))
		l103 = -6.755399441055744e+15 + l103
		l104 := l99 + l100 + float64(l103*-4.294967296e+09)
		l104 = flag(l104 > 255) + flag(l104 > 65535) + flag(l104 > 1.6777215e+07)
		if 1-l68 > 0 {
			if l70 > 0 {
				l106 = l23 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
			}
			l108 := -l71 + l104
			l109 := trunc(l108)
			if b2i(float64(l109) != l108)|b2i(l109 > l0) != 0 {
				l109 = f15(m, l108, 1, l0)
			}
			l110 := l109
			l115 := m.f64(m.u16(m.u32(l110>>16<<2, 3840)+l110&65535<<3, 0)*320+15104, 80)
			if l115 > 0 {
				l114 = float64((0.5 + l99 + l100 + float64(l103*-4.294967296e+09)) * l115)
			}
			l105 = -0.5 + float64(l106*-256) + l114
		}
		l116 := l68
		if l116 > 0 {
			l105 = l105 + float64(float64(l68*6)*l116)
		}
		l118 := 1 + l71 + float64(l68*-8) - l104
		l117 := choose(l118 > 0, l118, 0)
		l119 := l68
		l117 = choose(l119 > 0, float64(l119*10), 0) + l117
		l26 = f17(m, l105, l117)
	}
	return l26
}

// f119: case 434
func f119(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19, l20, l21, l22 uint32) uint32 {
	var l26 uint32
	var l28, l29, l37 float64
	l23 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l23+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l24 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l24)
	m.put(l0&3<<3, 3552, 1)
	l25 := m.f64(0, 3024)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l25*-4096)+l24)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		l27 := float64(m.u8(l2, 2))
		if l27 > 0 {
			l28 = l23 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
		}
		if l27 > 0 {
			l29 = l8 + l12
		}
		l31 := -l29
		l32 := trunc(l31)
		if b2i(float64(l32) != l31)|b2i(l32 > l0) != 0 {
			l32 = f15(m, l31, 1, l0)
		}
		l33 := l32
		l38 := m.f64(m.u16(m.u32(l33>>16<<2, 3840)+l33&65535<<3, 0)*320+15104, 80)
		if l38 > 0 {
			l39 := f12(m, 18336768, 16, 4096+float64(l14*4096)+float64(l25*-4096)+l24)
			l42 := m.f64(l39, 8)
			l43 := trunc(l42)
			if b2i(float64(l43) != l42)|b2i(l43 > l0) != 0 {
				l43 = f15(m, l42, 1, l0)
			}
			l44 := l43
			l45 := m.u32(l44>>16<<2, 3840) + l44&65535<<3
			l46 := m.u16(l45, 0)*320 + 15104
			l47 := float64(m.u8(l46, 0)) + float64(float64(m.u8(l45, 2))*256)
			l48 := float64(m.u8(l46, 18)) + float64(m.u8(l45, 3)) + float64(float64(m.u8(l45, 4))*256)
			l49 := f12(m, 18336768, 16, 4098+float64(l14*4096)+float64(l25*-4096)+l24)
			l52 := m.f64(l49, 8)
			l53 := trunc(l52)
			if b2i(float64(l53) != l52)|b2i(l53 > l0) != 0 {
				l53 = f15(m, l52, 1, l0)
			}
			l54 := l53
			l55 := m.u32(l54>>16<<2, 3840) + l54&65535<<3
			l56 := m.u16(l55, 0)*320 + 15104
			t1 := l47 + float64(l48*65536) - (float64(m.u8(l56, 0)) + float64(float64(m.u8(l55, 2))*256)) + float64((float64(m.u8(l56, 18))+float64(m.u8(l55, 3))+float64(float64(m.u8(l55, 4))*256))*-65536)
			l60 := f12(m, 18336768, 16, 4097+float64(l14*4096)+float64(l25*-4096)+l24)
			l63 := m.f64(l60, 8)
			l64 := trunc(l63)
			if b2i(float64(l64) != l63)|b2i(l64 > l0) != 0 {
				l64 = f15(m, l63, 1, l0)
			}
			l65 := l64
			l66 := m.u32(l65>>16<<2, 3840) + l65&65535<<3
			l67 := m.u16(l66, 0)*320 + 15104
			l68 := float64(m.u8(l67, 0)) + float64(float64(m.u8(l66, 2))*256)
			l69 := float64(m.u8(l67, 18)) + float64(m.u8(l66, 3)) + float64(float64(m.u8(l66, 4))*256)
			l70 := f12(m, 18336768, 16, 4099+float64(l14*4096)+float64(l25*-4096)+l24)
			l73 := m.f64(l70, 8)
			l74 := trunc(l73)
			if b2i(float64(l74) != l73)|b2i(l74 > l0) != 0 {
				l74 = f15(m, l73, 1, l0)
			}
			l75 := l74
			l76 := m.u32(l75>>16<<2, 3840) + l75&65535<<3
			l77 := m.u16(l76, 0)*320 + 15104
			l80 := l68 + float64(l69*65536)
			t2 := -(float64(m.u8(l77, 0)) + float64(float64(m.u8(l76, 2))*256)) + float64((float64(m.u8(l77, 18))+float64(m.u8(l76, 3))+float64(float64(m.u8(l76, 4))*256))*-65536)
			l80 = t2 + l80
			l81 := l80
			l81 = flag(l81 > math.Copysign(0, -1))
			l82 := -l80
			l82 = flag(l82 > math.Copysign(0, -1))
			l83 := -t1 + float64(l81*-8.589934592e+09) + float64(l82*8.589934592e+09)
			l83 = flag(l83 > math.Copysign(0, -1))
			l37 = float64((0.5 + l83) * l38)
		}
		l87 := 1 + l29
		l26 = f17(m, -0.5+float64(l28*-256)+l37, choose(l87 > 0, l87, 0))
	}
	return l26
}

// f120: case 435
func f120(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19, l20, l21, l22 uint32) uint32 {
	var l26 uint32
	var l71, l100, l105, l106, l114 float64
	l23 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l23+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l24 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l24)
	m.put(l0&3<<3, 3552, 1)
	l25 := m.f64(0, 3024)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l25*-4096)+l24)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		l27 := f12(m, 18336768, 16, 4097+float64(l14*4096)+float64(l25*-4096)+l24)
		l30 := m.f64(l27, 8)
		l31 := trunc(l30)
		if b2i(float64(l31) != l30)|b2i(l31 > l0) != 0 {
			l31 = f15(m, l30, 1, l0)
		}
		l32 := l31
		l33 := m.u32(l32>>16<<2, 3840) + l32&65535<<3
		l34 := m.u16(l33, 0)*320 + 15104
		l35 := float64(m.u8(l34, 18)) + float64(m.u8(l33, 3)) + float64(float64(m.u8(l33, 4))*256)
		l36 := l35
		l36 = flag(l36 > 32767)
		l37 := f12(m, 18336768, 16, 4099+float64(l14*4096)+float64(l25*-4096)+l24)
		l40 := m.f64(l37, 8)
		l41 := trunc(l40)
		if b2i(float64(l41) != l40)|b2i(l41 > l0) != 0 {
			l41 = f15(m, l40, 1, l0)
		}
		l42 := l41
		l43 := m.u32(l42>>16<<2, 3840) + l42&65535<<3
		l44 := m.u16(l43, 0)*320 + 15104
		l45 := float64(m.u8(l44, 18)) + float64(m.u8(l43, 3)) + float64(float64(m.u8(l43, 4))*256)
		l46 := l45
		l46 = flag(l46 > 32767)
		l47 := choose(-1+l36+l46 > 0, 1, 0)
		l49 := f15(m, -2.1474836475e+09, 4.294967296e+09, l0)
		l51 := float64(int32(l49))
		l53 := l51
		l52 := choose(l53 > 0, float64(l53*-4.294967296e+09), 0)
		l54 := f15(m, -2.1474836475e+09+float64(l52*256), 4.294967296e+09, l0)
		l56 := float64(int32(l54))
		l57 := float64(l52 * 256)
		l58 := l56
		l57 = choose(l58 > 0, float64(l58*-4.294967296e+09), 0) + l57
		l59 := f15(m, -2.1474836475e+09+float64(l57*256), 4.294967296e+09, l0)
		l61 := float64(int32(l59))
		l62 := float64(l57 * 256)
		l63 := l61
		l62 = choose(l63 > 0, float64(l63*-4.294967296e+09), 0) + l62
		l64 := f15(m, -2.1474836475e+09+float64(l62*256), 4.294967296e+09, l0)
		l66 := float64(int32(l64))
		l67 := float64(l51*1.6777216e+07) + float64(l56*65536) + float64(l61*256) + l66
		l67 = flag(l67 > 2.147483647e+09)
		l69 := -1 - l36 - l46 + float64(l47*2) + l67
		l68 := choose(l69 > 0, l69, 0)
		l70 := float64(m.u8(l2, 2))
		if l70 > 0 {
			l71 = l8 + l12
		}
		l72 := f12(m, 18336768, 16, 4096+float64(l14*4096)+float64(l25*-4096)+l24)
		l75 := m.f64(l72, 8)
		l76 := trunc(l75)
		if b2i(float64(l76) != l75)|b2i(l76 > l0) != 0 {
			l76 = f15(m, l75, 1, l0)
		}
		l77 := l76
		l78 := m.u32(l77>>16<<2, 3840) + l77&65535<<3
		l79 := m.u16(l78, 0)*320 + 15104
		l80 := float64(m.u8(l79, 0)) + float64(float64(m.u8(l78, 2))*256)
		l81 := float64(m.u8(l79, 18)) + float64(m.u8(l78, 3)) + float64(float64(m.u8(l78, 4))*256)
		l82 := f12(m, 18336768, 16, 4098+float64(l14*4096)+float64(l25*-4096)+l24)
		l85 := m.f64(l82, 8)
		l86 := trunc(l85)
		if b2i(float64(l86) != l85)|b2i(l86 > l0) != 0 {
			l86 = f15(m, l85, 1, l0)
		}
		l87 := l86
		l88 := m.u32(l87>>16<<2, 3840) + l87&65535<<3
		l89 := m.u16(l88, 0)*320 + 15104
		t1 := l80 + float64(l81*65536) - (float64(m.u8(l89, 0)) + float64(float64(m.u8(l88, 2))*256)) + float64((float64(m.u8(l89, 18))+float64(m.u8(l88, 3))+float64(float64(m.u8(l88, 4))*256))*-65536)
		l95 := float64(m.u8(l34, 0)) + float64(float64(m.u8(l33, 2))*256) + float64(l35*65536)
		l95 = -(float64(m.u8(l44, 0)) + float64(float64(m.u8(l43, 2))*256)) + float64(l45*-65536) + l95
		l95 = float64(l36*-4.294967296e+09) + float64(l46*4.294967296e+09) + l95
		l96 := l95
		l96 = flag(l96 > math.Copysign(0, -1))
		l97 := -l95
		l97 = flag(l97 > math.Copysign(0, -1))
		l98 := t1 + float64(l96*8.589934592e+09) + float64(l97*-8.589934592e+09)
		l98 = flag(l98 > math.Copysign(0, -1))
		l99 := l98
		l101 := -l36 - l46 + float64(l47*2)
		if l101 > 0 {
			l100 = float64((float64(l51*1.6777216e+07) + float64(l56*65536) + float64(l61*256) + l66) * l101)
		}
		if -1+l36+l46+float64(l47*-2) > 0 {
			l100 = l100 + (float64(l51*-1.6777216e+07) + float64(l56*-65536) + float64(l61*-256) - l66)
		}
		l103 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l100*2.3283064365386963e-10))
		l103 = -6.755399441055744e+15 + l103
		l104 := l99 + l100 + float64(l103*-4.294967296e+09)
		l104 = flag(l104 > 255) + flag(l104 > 65535) + flag(l104 > 1.6777215e+07)
		if 1-l68 > 0 {
			if l70 > 0 {
				l106 = l23 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
			}
			l108 := -l71 + l104
			l109 := trunc(l108)
			if b2i(float64(l109) != l108)|b2i(l109 > l0) != 0 {
				l109 = f15(m, l108, 1, l0)
			}
			l110 := l109
			l115 := m.f64(m.u16(m.u32(l110>>16<<2, 3840)+l110&65535<<3, 0)*320+15104, 80)
			if l115 > 0 {
				l114 = float64((0.5 + l99 + l100 + float64(l103*-4.294967296e+09)) * l115)
			}
			l105 = -0.5 + float64(l106*-256) + l114
		}
		l116 := l68
		if l116 > 0 {
			l105 = l105 + float64(float64(l68*6)*l116)
		}
		l118 := 1 + l71 + float64(l68*-8) - l104
		l117 := choose(l118 > 0, l118, 0)
		l119 := l68
		l117 = choose(l119 > 0, float64(l119*10), 0) + l117
		l26 = f17(m, l105, l117)
	}
	return l26
}

// f121: case 436
func f121(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19, l20, l21, l22 uint32) uint32 {
	var l26 uint32
	var l28, l29, l37 float64
	l23 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l23+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l24 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l24)
	m.put(l0&3<<3, 3552, 1)
	l25 := m.f64(0, 3024)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l25*-4096)+l24)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		l27 := float64(m.u8(l2, 2))
		if l27 > 0 {
			l28 = l23 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
		}
		if l27 > 0 {
			l29 = l8 + l12
		}
		l31 := -l29
		l32 := trunc(l31)
		if b2i(float64(l32) != l31)|b2i(l32 > l0) != 0 {
			l32 = f15(m, l31, 1, l0)
		}
		l33 := l32
		l38 := m.f64(m.u16(m.u32(l33>>16<<2, 3840)+l33&65535<<3, 0)*320+15104, 80)
		if l38 > 0 {
			l39 := f12(m, 18336768, 16, 4096+float64(l14*4096)+float64(l25*-4096)+l24)
			l42 := m.f64(l39, 8)
			l43 := trunc(l42)
			if b2i(float64(l43) != l42)|b2i(l43 > l0) != 0 {
				l43 = f15(m, l42, 1, l0)
			}
			l44 := l43
			l45 := m.u32(l44>>16<<2, 3840) + l44&65535<<3
			l46 := m.u16(l45, 0)*320 + 15104
			l47 := float64(m.u8(l46, 0)) + float64(float64(m.u8(l45, 2))*256)
			l48 := float64(m.u8(l46, 18)) + float64(m.u8(l45, 3)) + float64(float64(m.u8(l45, 4))*256)
			l49 := f12(m, 18336768, 16, 4098+float64(l14*4096)+float64(l25*-4096)+l24)
			l52 := m.f64(l49, 8)
			l53 := trunc(l52)
			if b2i(float64(l53) != l52)|b2i(l53 > l0) != 0 {
				l53 = f15(m, l52, 1, l0)
			}
			l54 := l53
			l55 := m.u32(l54>>16<<2, 3840) + l54&65535<<3
			l56 := m.u16(l55, 0)*320 + 15104
			t1 := l47 + float64(l48*65536) - (float64(m.u8(l56, 0)) + float64(float64(m.u8(l55, 2))*256)) + float64((float64(m.u8(l56, 18))+float64(m.u8(l55, 3))+float64(float64(m.u8(l55, 4))*256))*-65536)
			l60 := f12(m, 18336768, 16, 4097+float64(l14*4096)+float64(l25*-4096)+l24)
			l63 := m.f64(l60, 8)
			l64 := trunc(l63)
			if b2i(float64(l64) != l63)|b2i(l64 > l0) != 0 {
				l64 = f15(m, l63, 1, l0)
			}
			l65 := l64
			l66 := m.u32(l65>>16<<2, 3840) + l65&65535<<3
			l67 := m.u16(l66, 0)*320 + 15104
			l68 := float64(m.u8(l67, 0)) + float64(float64(m.u8(l66, 2))*256)
			l69 := float64(m.u8(l67, 18)) + float64(m.u8(l66, 3)) + float64(float64(m.u8(l66, 4))*256)
			l70 := f12(m, 18336768, 16, 4099+float64(l14*4096)+float64(l25*-4096)+l24)
			l73 := m.f64(l70, 8)
			l74 := trunc(l73)
			if b2i(float64(l74) != l73)|b2i(l74 > l0) != 0 {
				l74 = f15(m, l73, 1, l0)
			}
			l75 := l74
			l76 := m.u32(l75>>16<<2, 3840) + l75&65535<<3
			l77 := m.u16(l76, 0)*320 + 15104
			l80 := l68 + float64(l69*65536)
			t2 := -(float64(m.u8(l77, 0)) + float64(float64(m.u8(l76, 2))*256)) + float64((float64(m.u8(l77, 18))+float64(m.u8(l76, 3))+float64(float64(m.u8(l76, 4))*256))*-65536)
			l80 = t2 + l80
			l81 := l80
			l81 = flag(l81 > math.Copysign(0, -1))
			l82 := -l80
			l82 = flag(l82 > math.Copysign(0, -1))
			l83 := t1 + float64(l81*8.589934592e+09) + float64(l82*-8.589934592e+09)
			l83 = flag(l83 > math.Copysign(0, -1))
			l37 = float64((0.5 + l83) * l38)
		}
		l87 := 1 + l29
		l26 = f17(m, -0.5+float64(l28*-256)+l37, choose(l87 > 0, l87, 0))
	}
	return l26
}

// f122: case 437
func f122(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19, l20, l21, l22 uint32) uint32 {
	var l26 uint32
	var l71, l101, l106, l107, l115 float64
	l23 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l23+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l24 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l24)
	m.put(l0&3<<3, 3552, 1)
	l25 := m.f64(0, 3024)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l25*-4096)+l24)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		l27 := f12(m, 18336768, 16, 4097+float64(l14*4096)+float64(l25*-4096)+l24)
		l30 := m.f64(l27, 8)
		l31 := trunc(l30)
		if b2i(float64(l31) != l30)|b2i(l31 > l0) != 0 {
			l31 = f15(m, l30, 1, l0)
		}
		l32 := l31
		l33 := m.u32(l32>>16<<2, 3840) + l32&65535<<3
		l34 := m.u16(l33, 0)*320 + 15104
		l35 := float64(m.u8(l34, 18)) + float64(m.u8(l33, 3)) + float64(float64(m.u8(l33, 4))*256)
		l36 := l35
		l36 = flag(l36 > 32767)
		l37 := f12(m, 18336768, 16, 4099+float64(l14*4096)+float64(l25*-4096)+l24)
		l40 := m.f64(l37, 8)
		l41 := trunc(l40)
		if b2i(float64(l41) != l40)|b2i(l41 > l0) != 0 {
			l41 = f15(m, l40, 1, l0)
		}
		l42 := l41
		l43 := m.u32(l42>>16<<2, 3840) + l42&65535<<3
		l44 := m.u16(l43, 0)*320 + 15104
		l45 := float64(m.u8(l44, 18)) + float64(m.u8(l43, 3)) + float64(float64(m.u8(l43, 4))*256)
		l46 := l45
		l46 = flag(l46 > 32767)
		l47 := choose(-1+l36+l46 > 0, 1, 0)
		l49 := f15(m, -2.1474836475e+09, 4.294967296e+09, l0)
		l51 := float64(int32(l49))
		l53 := l51
		l52 := choose(l53 > 0, float64(l53*-4.294967296e+09), 0)
		l54 := f15(m, -2.1474836475e+09+float64(l52*256), 4.294967296e+09, l0)
		l56 := float64(int32(l54))
		l57 := float64(l52 * 256)
		l58 := l56
		l57 = choose(l58 > 0, float64(l58*-4.294967296e+09), 0) + l57
		l59 := f15(m, -2.1474836475e+09+float64(l57*256), 4.294967296e+09, l0)
		l61 := float64(int32(l59))
		l62 := float64(l57 * 256)
		l63 := l61
		l62 = choose(l63 > 0, float64(l63*-4.294967296e+09), 0) + l62
		l64 := f15(m, -2.1474836475e+09+float64(l62*256), 4.294967296e+09, l0)
		l66 := float64(int32(l64))
		l67 := float64(l51*1.6777216e+07) + float64(l56*65536) + float64(l61*256) + l66
		l67 = flag(l67 > 2.147483647e+09)
		l69 := -1 - l36 - l46 + float64(l47*2) + l67
		l68 := choose(l69 > 0, l69, 0)
		l70 := float64(m.u8(l2, 2))
		if l70 > 0 {
			l71 = l8 + l12
		}
		l72 := f12(m, 18336768, 16, 4096+float64(l14*4096)+float64(l25*-4096)+l24)
		l75 := m.f64(l72, 8)
		l76 := trunc(l75)
		if b2i(float64(l76) != l75)|b2i(l76 > l0) != 0 {
			l76 = f15(m, l75, 1, l0)
		}
		l77 := l76
		l78 := m.u32(l77>>16<<2, 3840) + l77&65535<<3
		l79 := m.u16(l78, 0)*320 + 15104
		l80 := float64(m.u8(l79, 0)) + float64(float64(m.u8(l78, 2))*256)
		l81 := float64(m.u8(l79, 18)) + float64(m.u8(l78, 3)) + float64(float64(m.u8(l78, 4))*256)
		l82 := f12(m, 18336768, 16, 4098+float64(l14*4096)+float64(l25*-4096)+l24)
		l85 := m.f64(l82, 8)
		l86 := trunc(l85)
		if b2i(float64(l86) != l85)|b2i(l86 > l0) != 0 {
			l86 = f15(m, l85, 1, l0)
		}
		l87 := l86
		l88 := m.u32(l87>>16<<2, 3840) + l87&65535<<3
		l89 := m.u16(l88, 0)*320 + 15104
		t1 := l80 + float64(l81*65536) - (float64(m.u8(l89, 0)) + float64(float64(m.u8(l88, 2))*256)) + float64((float64(m.u8(l89, 18))+float64(m.u8(l88, 3))+float64(float64(m.u8(l88, 4))*256))*-65536)
		l92 := t1
		l95 := float64(m.u8(l34, 0)) + float64(float64(m.u8(l33, 2))*256) + float64(l35*65536)
		l95 = -(float64(m.u8(l44, 0)) + float64(float64(m.u8(l43, 2))*256)) + float64(l45*-65536) + l95
		l95 = float64(l36*-4.294967296e+09) + float64(l46*4.294967296e+09) + l95
		l96 := l95
		l96 = flag(l96 > math.Copysign(0, -1))
		l97 := -l95
		l97 = flag(l97 > math.Copysign(0, -1))
		l98 := -l92 + float64(l96*-8.589934592e+09) + float64(l97*8.589934592e+09)
		l98 = flag(l98 > math.Copysign(0, -1))
		l99 := l92 + float64(l96*8.589934592e+09) + float64(l97*-8.589934592e+09)
		l99 = flag(l99 > math.Copysign(0, -1))
		l100 := l98
		l100 = 1 - l98 - l99 + l100
		l102 := -l36 - l46 + float64(l47*2)
		if l102 > 0 {
			l101 = float64((float64(l51*1.6777216e+07) + float64(l56*65536) + float64(l61*256) + l66) * l102)
		}
		if -1+l36+l46+float64(l47*-2) > 0 {
			l101 = l101 + (float64(l51*-1.6777216e+07) + float64(l56*-65536) + float64(l61*-256) - l66)
		}
		l104 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l101*2.3283064365386963e-10))
		l104 = -6.755399441055744e+15 + l104
		l105 := l100 + l101 + float64(l104*-4.294967296e+09)
		l105 = flag(l105 > 255) + flag(l105 > 65535) + flag(l105 > 1.6777215e+07)
		if 1-l68 > 0 {
			if l70 > 0 {
				l107 = l23 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
			}
			l109 := -l71 + l105
			l110 := trunc(l109)
			if b2i(float64(l110) != l109)|b2i(l110 > l0) != 0 {
				l110 = f15(m, l109, 1, l0)
			}
			l111 := l110
			l116 := m.f64(m.u16(m.u32(l111>>16<<2, 3840)+l111&65535<<3, 0)*320+15104, 80)
			if l116 > 0 {
				l115 = float64((0.5 + l100 + l101 + float64(l104*-4.294967296e+09)) * l116)
			}
			l106 = -0.5 + float64(l107*-256) + l115
		}
		l117 := l68
		if l117 > 0 {
			l106 = l106 + float64(float64(l68*6)*l117)
		}
		l119 := 1 + l71 + float64(l68*-8) - l105
		l118 := choose(l119 > 0, l119, 0)
		l120 := l68
		l118 = choose(l120 > 0, float64(l120*10), 0) + l118
		l26 = f17(m, l106, l118)
	}
	return l26
}

// f123: case 438
func f123(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19, l20, l21, l22 uint32) uint32 {
	var l26 uint32
	var l28, l29, l37 float64
	l23 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l23+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l24 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l24)
	m.put(l0&3<<3, 3552, 1)
	l25 := m.f64(0, 3024)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l25*-4096)+l24)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		l27 := float64(m.u8(l2, 2))
		if l27 > 0 {
			l28 = l23 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
		}
		if l27 > 0 {
			l29 = l8 + l12
		}
		l31 := -l29
		l32 := trunc(l31)
		if b2i(float64(l32) != l31)|b2i(l32 > l0) != 0 {
			l32 = f15(m, l31, 1, l0)
		}
		l33 := l32
		l38 := m.f64(m.u16(m.u32(l33>>16<<2, 3840)+l33&65535<<3, 0)*320+15104, 80)
		if l38 > 0 {
			l39 := f12(m, 18336768, 16, 4096+float64(l14*4096)+float64(l25*-4096)+l24)
			l42 := m.f64(l39, 8)
			l43 := trunc(l42)
			if b2i(float64(l43) != l42)|b2i(l43 > l0) != 0 {
				l43 = f15(m, l42, 1, l0)
			}
			l44 := l43
			l45 := m.u32(l44>>16<<2, 3840) + l44&65535<<3
			l46 := m.u16(l45, 0)*320 + 15104
			l47 := float64(m.u8(l46, 0)) + float64(float64(m.u8(l45, 2))*256)
			l48 := float64(m.u8(l46, 18)) + float64(m.u8(l45, 3)) + float64(float64(m.u8(l45, 4))*256)
			l49 := f12(m, 18336768, 16, 4098+float64(l14*4096)+float64(l25*-4096)+l24)
			l52 := m.f64(l49, 8)
			l53 := trunc(l52)
			if b2i(float64(l53) != l52)|b2i(l53 > l0) != 0 {
				l53 = f15(m, l52, 1, l0)
			}
			l54 := l53
			l55 := m.u32(l54>>16<<2, 3840) + l54&65535<<3
			l56 := m.u16(l55, 0)*320 + 15104
			t1 := l47 + float64(l48*65536) - (float64(m.u8(l56, 0)) + float64(float64(m.u8(l55, 2))*256)) + float64((float64(m.u8(l56, 18))+float64(m.u8(l55, 3))+float64(float64(m.u8(l55, 4))*256))*-65536)
			l59 := t1
			l60 := f12(m, 18336768, 16, 4097+float64(l14*4096)+float64(l25*-4096)+l24)
			l63 := m.f64(l60, 8)
			l64 := trunc(l63)
			if b2i(float64(l64) != l63)|b2i(l64 > l0) != 0 {
				l64 = f15(m, l63, 1, l0)
			}
			l65 := l64
			l66 := m.u32(l65>>16<<2, 3840) + l65&65535<<3
			l67 := m.u16(l66, 0)*320 + 15104
			l68 := float64(m.u8(l67, 0)) + float64(float64(m.u8(l66, 2))*256)
			l69 := float64(m.u8(l67, 18)) + float64(m.u8(l66, 3)) + float64(float64(m.u8(l66, 4))*256)
			l70 := f12(m, 18336768, 16, 4099+float64(l14*4096)+float64(l25*-4096)+l24)
			l73 := m.f64(l70, 8)
			l74 := trunc(l73)
			if b2i(float64(l74) != l73)|b2i(l74 > l0) != 0 {
				l74 = f15(m, l73, 1, l0)
			}
			l75 := l74
			l76 := m.u32(l75>>16<<2, 3840) + l75&65535<<3
			l77 := m.u16(l76, 0)*320 + 15104
			l80 := l68 + float64(l69*65536)
			t2 := -(float64(m.u8(l77, 0)) + float64(float64(m.u8(l76, 2))*256)) + float64((float64(m.u8(l77, 18))+float64(m.u8(l76, 3))+float64(float64(m.u8(l76, 4))*256))*-65536)
			l80 = t2 + l80
			l81 := l80
			l81 = flag(l81 > math.Copysign(0, -1))
			l82 := -l80
			l82 = flag(l82 > math.Copysign(0, -1))
			l83 := -l59 + float64(l81*-8.589934592e+09) + float64(l82*8.589934592e+09)
			l83 = flag(l83 > math.Copysign(0, -1))
			l84 := l59 + float64(l81*8.589934592e+09) + float64(l82*-8.589934592e+09)
			l84 = flag(l84 > math.Copysign(0, -1))
			l85 := l83
			l85 = 1 - l83 - l84 + l85
			l37 = float64((0.5 + l85) * l38)
		}
		l88 := 1 + l29
		l26 = f17(m, -0.5+float64(l28*-256)+l37, choose(l88 > 0, l88, 0))
	}
	return l26
}

// f124: case 439
func f124(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19, l20, l21, l22 uint32) uint32 {
	var l26 uint32
	var l71, l101, l106, l107, l115 float64
	l23 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l23+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l24 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l24)
	m.put(l0&3<<3, 3552, 1)
	l25 := m.f64(0, 3024)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l25*-4096)+l24)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		l27 := f12(m, 18336768, 16, 4097+float64(l14*4096)+float64(l25*-4096)+l24)
		l30 := m.f64(l27, 8)
		l31 := trunc(l30)
		if b2i(float64(l31) != l30)|b2i(l31 > l0) != 0 {
			l31 = f15(m, l30, 1, l0)
		}
		l32 := l31
		l33 := m.u32(l32>>16<<2, 3840) + l32&65535<<3
		l34 := m.u16(l33, 0)*320 + 15104
		l35 := float64(m.u8(l34, 18)) + float64(m.u8(l33, 3)) + float64(float64(m.u8(l33, 4))*256)
		l36 := l35
		l36 = flag(l36 > 32767)
		l37 := f12(m, 18336768, 16, 4099+float64(l14*4096)+float64(l25*-4096)+l24)
		l40 := m.f64(l37, 8)
		l41 := trunc(l40)
		if b2i(float64(l41) != l40)|b2i(l41 > l0) != 0 {
			l41 = f15(m, l40, 1, l0)
		}
		l42 := l41
		l43 := m.u32(l42>>16<<2, 3840) + l42&65535<<3
		l44 := m.u16(l43, 0)*320 + 15104
		l45 := float64(m.u8(l44, 18)) + float64(m.u8(l43, 3)) + float64(float64(m.u8(l43, 4))*256)
		l46 := l45
		l46 = flag(l46 > 32767)
		l47 := choose(-1+l36+l46 > 0, 1, 0)
		l49 := f15(m, -2.1474836475e+09, 4.294967296e+09, l0)
		l51 := float64(int32(l49))
		l53 := l51
		l52 := choose(l53 > 0, float64(l53*-4.294967296e+09), 0)
		l54 := f15(m, -2.1474836475e+09+float64(l52*256), 4.294967296e+09, l0)
		l56 := float64(int32(l54))
		l57 := float64(l52 * 256)
		l58 := l56
		l57 = choose(l58 > 0, float64(l58*-4.294967296e+09), 0) + l57
		l59 := f15(m, -2.1474836475e+09+float64(l57*256), 4.294967296e+09, l0)
		l61 := float64(int32(l59))
		l62 := float64(l57 * 256)
		l63 := l61
		l62 = choose(l63 > 0, float64(l63*-4.294967296e+09), 0) + l62
		l64 := f15(m, -2.1474836475e+09+float64(l62*256), 4.294967296e+09, l0)
		l66 := float64(int32(l64))
		l67 := float64(l51*1.6777216e+07) + float64(l56*65536) + float64(l61*256) + l66
		l67 = flag(l67 > 2.147483647e+09)
		l69 := -1 - l36 - l46 + float64(l47*2) + l67
		l68 := choose(l69 > 0, l69, 0)
		l70 := float64(m.u8(l2, 2))
		if l70 > 0 {
			l71 = l8 + l12
		}
		l72 := f12(m, 18336768, 16, 4096+float64(l14*4096)+float64(l25*-4096)+l24)
		l75 := m.f64(l72, 8)
		l76 := trunc(l75)
		if b2i(float64(l76) != l75)|b2i(l76 > l0) != 0 {
			l76 = f15(m, l75, 1, l0)
		}
		l77 := l76
		l78 := m.u32(l77>>16<<2, 3840) + l77&65535<<3
		l79 := m.u16(l78, 0)*320 + 15104
		l80 := float64(m.u8(l79, 0)) + float64(float64(m.u8(l78, 2))*256)
		l81 := float64(m.u8(l79, 18)) + float64(m.u8(l78, 3)) + float64(float64(m.u8(l78, 4))*256)
		l82 := f12(m, 18336768, 16, 4098+float64(l14*4096)+float64(l25*-4096)+l24)
		l85 := m.f64(l82, 8)
		l86 := trunc(l85)
		if b2i(float64(l86) != l85)|b2i(l86 > l0) != 0 {
			l86 = f15(m, l85, 1, l0)
		}
		l87 := l86
		l88 := m.u32(l87>>16<<2, 3840) + l87&65535<<3
		l89 := m.u16(l88, 0)*320 + 15104
		t1 := l80 + float64(l81*65536) - (float64(m.u8(l89, 0)) + float64(float64(m.u8(l88, 2))*256)) + float64((float64(m.u8(l89, 18))+float64(m.u8(l88, 3))+float64(float64(m.u8(l88, 4))*256))*-65536)
		l92 := t1
		l95 := float64(m.u8(l34, 0)) + float64(float64(m.u8(l33, 2))*256) + float64(l35*65536)
		l95 = -(float64(m.u8(l44, 0)) + float64(float64(m.u8(l43, 2))*256)) + float64(l45*-65536) + l95
		l95 = float64(l36*-4.294967296e+09) + float64(l46*4.294967296e+09) + l95
		l96 := l95
		l96 = flag(l96 > math.Copysign(0, -1))
		l97 := -l95
		l97 = flag(l97 > math.Copysign(0, -1))
		l98 := l92 + float64(l96*8.589934592e+09) + float64(l97*-8.589934592e+09)
		l98 = flag(l98 > math.Copysign(0, -1))
		l99 := -l92 + float64(l96*-8.589934592e+09) + float64(l97*8.589934592e+09)
		l99 = flag(l99 > math.Copysign(0, -1))
		l100 := l98
		l100 = 1 - l99 - l98 + l100
		l102 := -l36 - l46 + float64(l47*2)
		if l102 > 0 {
			l101 = float64((float64(l51*1.6777216e+07) + float64(l56*65536) + float64(l61*256) + l66) * l102)
		}
		if -1+l36+l46+float64(l47*-2) > 0 {
			l101 = l101 + (float64(l51*-1.6777216e+07) + float64(l56*-65536) + float64(l61*-256) - l66)
		}
		l104 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l101*2.3283064365386963e-10))
		l104 = -6.755399441055744e+15 + l104
		l105 := l100 + l101 + float64(l104*-4.294967296e+09)
		l105 = flag(l105 > 255) + flag(l105 > 65535) + flag(l105 > 1.6777215e+07)
		if 1-l68 > 0 {
			if l70 > 0 {
				l107 = l23 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
			}
			l109 := -l71 + l105
			l110 := trunc(l109)
			if b2i(float64(l110) != l109)|b2i(l110 > l0) != 0 {
				l110 = f15(m, l109, 1, l0)
			}
			l111 := l110
			l116 := m.f64(m.u16(m.u32(l111>>16<<2, 3840)+l111&65535<<3, 0)*320+15104, 80)
			if l116 > 0 {
				l115 = float64((0.5 + l100 + l101 + float64(l104*-4.294967296e+09)) * l116)
			}
			l106 = -0.5 + float64(l107*-256) + l115
		}
		l117 := l68
		if l117 > 0 {
			l106 = l106 + float64(float64(l68*6)*l117)
		}
		l119 := 1 + l71 + float64(l68*-8) - l105
		l118 := choose(l119 > 0, l119, 0)
		l120 := l68
		l118 = choose(l120 > 0, float64(l120*10), 0) + l118
		l26 = f17(m, l106, l118)
	}
	return l26
}

// f125: case 440
func f125(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19, l20, l21, l22 uint32) uint32 {
	var l26 uint32
	var l28, l29, l37 float64
	l23 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l23+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l24 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l24)
	m.put(l0&3<<3, 3552, 1)
	l25 := m.f64(0, 3024)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l25*-4096)+l24)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		l27 := float64(m.u8(l2, 2))
		if l27 > 0 {
			l28 = l23 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
		}
		if l27 > 0 {
			l29 = l8 + l12
		}
		l31 := -l29
		l32 := trunc(l31)
		if b2i(float64(l32) != l31)|b2i(l32 > l0) != 0 {
			l32 = f15(m, l31, 1, l0)
		}
		l33 := l32
		l38 := m.f64(m.u16(m.u32(l33>>16<<2, 3840)+l33&65535<<3, 0)*320+15104, 80)
		if l38 > 0 {
			l39 := f12(m, 18336768, 16, 4096+float64(l14*4096)+float64(l25*-4096)+l24)
			l42 := m.f64(l39, 8)
			l43 := trunc(l42)
			if b2i(float64(l43) != l42)|b2i(l43 > l0) != 0 {
				l43 = f15(m, l42, 1, l0)
			}
			l44 := l43
			l45 := m.u32(l44>>16<<2, 3840) + l44&65535<<3
			l46 := m.u16(l45, 0)*320 + 15104
			l47 := float64(m.u8(l46, 0)) + float64(float64(m.u8(l45, 2))*256)
			l48 := float64(m.u8(l46, 18)) + float64(m.u8(l45, 3)) + float64(float64(m.u8(l45, 4))*256)
			l49 := f12(m, 18336768, 16, 4098+float64(l14*4096)+float64(l25*-4096)+l24)
			l52 := m.f64(l49, 8)
			l53 := trunc(l52)
			if b2i(float64(l53) != l52)|b2i(l53 > l0) != 0 {
				l53 = f15(m, l52, 1, l0)
			}
			l54 := l53
			l55 := m.u32(l54>>16<<2, 3840) + l54&65535<<3
			l56 := m.u16(l55, 0)*320 + 15104
			t1 := l47 + float64(l48*65536) - (float64(m.u8(l56, 0)) + float64(float64(m.u8(l55, 2))*256)) + float64((float64(m.u8(l56, 18))+float64(m.u8(l55, 3))+float64(float64(m.u8(l55, 4))*256))*-65536)
			l59 := t1
			l60 := f12(m, 18336768, 16, 4097+float64(l14*4096)+float64(l25*-4096)+l24)
			l63 := m.f64(l60, 8)
			l64 := trunc(l63)
			if b2i(float64(l64) != l63)|b2i(l64 > l0) != 0 {
				l64 = f15(m, l63, 1, l0)
			}
			l65 := l64
			l66 := m.u32(l65>>16<<2, 3840) + l65&65535<<3
			l67 := m.u16(l66, 0)*320 + 15104
			l68 := float64(m.u8(l67, 0)) + float64(float64(m.u8(l66, 2))*256)
			l69 := float64(m.u8(l67, 18)) + float64(m.u8(l66, 3)) + float64(float64(m.u8(l66, 4))*256)
			l70 := f12(m, 18336768, 16, 4099+float64(l14*4096)+float64(l25*-4096)+l24)
			l73 := m.f64(l70, 8)
			l74 := trunc(l73)
			if b2i(float64(l74) != l73)|b2i(l74 > l0) != 0 {
				l74 = f15(m, l73, 1, l0)
			}
			l75 := l74
			l76 := m.u32(l75>>16<<2, 3840) + l75&65535<<3
			l77 := m.u16(l76, 0)*320 + 15104
			l80 := l68 + float64(l69*65536)
			t2 := -(float64(m.u8(l77, 0)) + float64(float64(m.u8(l76, 2))*256)) + float64((float64(m.u8(l77, 18))+float64(m.u8(l76, 3))+float64(float64(m.u8(l76, 4))*256))*-65536)
			l80 = t2 + l80
			l81 := l80
			l81 = flag(l81 > math.Copysign(0, -1))
			l82 := -l80
			l82 = flag(l82 > math.Copysign(0, -1))
			l83 := l59 + float64(l81*8.589934592e+09) + float64(l82*-8.589934592e+09)
			l83 = flag(l83 > math.Copysign(0, -1))
			l84 := -l59 + float64(l81*-8.589934592e+09) + float64(l82*8.589934592e+09)
			l84 = flag(l84 > math.Copysign(0, -1))
			l85 := l83
			l85 = 1 - l84 - l83 + l85
			l37 = float64((0.5 + l85) * l38)
		}
		l88 := 1 + l29
		l26 = f17(m, -0.5+float64(l28*-256)+l37, choose(l88 > 0, l88, 0))
	}
	return l26
}

// f126: case 441
func f126(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19, l20, l21, l22 uint32) uint32 {
	var l28 uint32
	var l30, l31, l45, l58, l59, l88 float64
	l23 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l23+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l24 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l24)
	m.put(l0&3<<3, 3552, 1)
	l25 := m.f64(0, 3024)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l25*-4096)+l24+(m.f64(l16, 8)-l24))
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		l29 := float64(m.u8(l2, 2))
		if l29 > 0 {
			l30 = l23 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
		}
		if l29 > 0 {
			l31 = l8 + l12
		}
		l32 := f12(m, 18336768, 16, 4098+float64(l14*4096)+float64(l25*-4096)+l24)
		l35 := m.f64(l32, 8)
		l36 := trunc(l35)
		if b2i(float64(l36) != l35)|b2i(l36 > l0) != 0 {
			l36 = f15(m, l35, 1, l0)
		}
		l37 := l36
		l39 := m.u16(m.u32(l37>>16<<2, 3840)+l37&65535<<3, 0)*320 + 15104
		l41 := choose(float64(m.u8(l39, 19)) > 0, 1, 0)
		l44 := m.f64(l39, 56)
		l46 := l44
		if l46 > 0 {
			l47 := f12(m, 18336768, 16, 4096+float64(l14*4096)+float64(l25*-4096)+l24)
			l50 := m.f64(l47, 8)
			l51 := trunc(l50)
			if b2i(float64(l51) != l50)|b2i(l51 > l0) != 0 {
				l51 = f15(m, l50, 1, l0)
			}
			l52 := l51
			l53 := m.u32(l52>>16<<2, 3840) + l52&65535<<3
			l54 := m.u16(l53, 0)*320 + 15104
			t1 := 0.5 + (float64(m.u8(l54, 0)) + float64(float64(m.u8(l53, 2))*256)) + float64((float64(m.u8(l54, 18))+float64(m.u8(l53, 3))+float64(float64(m.u8(l53, 4))*256))*65536)
			l45 = float64(t1 * l46)
		}
		l45 = -0.5 + l45
		l57 := 6.755399441055744e+15 + l45
		l57 = -6.755399441055744e+15 + l57
		if 1-l41 > 0 {
			l60 := l44
			if l60 > 0 {
				l61 := f12(m, 18336768, 16, 4097+float64(l14*4096)+float64(l25*-4096)+l24)
				l64 := m.f64(l61, 8)
				l65 := trunc(l64)
				if b2i(float64(l65) != l64)|b2i(l65 > l0) != 0 {
					l65 = f15(m, l64, 1, l0)
				}
				l66 := l65
				l67 := m.u32(l66>>16<<2, 3840) + l66&65535<<3
				l68 := m.u16(l67, 0)*320 + 15104
				t2 := 0.5 + (float64(m.u8(l68, 0)) + float64(float64(m.u8(l67, 2))*256)) + float64((float64(m.u8(l68, 18))+float64(m.u8(l67, 3))+float64(float64(m.u8(l67, 4))*256))*65536)
				l59 = float64(t2 * l60)
			}
			l59 = -0.5 + l59
			l71 := 6.755399441055744e+15 + l59
			l71 = -6.755399441055744e+15 + l71
			l58 = 2.147483648e+09 + float64(l44*-2.147483648e+09) + float64(l59*4.294967296e+09) + float64(l71*-4.294967296e+09)
		}
		if 1-l41 > 0 {
			l58 = l58 + l57
		}
		if l41 > 0 {
			l58 = l58 + (2.147483648e+09 + float64(l44*-2.147483648e+09) + float64(l45*4.294967296e+09) + float64(l57*-4.294967296e+09))
		}
		l73 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l58*2.3283064365386963e-10))
		l73 = -6.755399441055744e+15 + l73
		l75 := -255 + l58 + float64(l73*-4.294967296e+09)
		l74 := choose(l75 > 0, l75, 0)
		l76 := -256 + l58 + float64(l73*-4.294967296e+09)
		l74 = choose(l76 > 0, float64(l76*-1), 0) + l74
		l77 := -65535 + l58 + float64(l73*-4.294967296e+09)
		l74 = choose(l77 > 0, l77, 0) + l74
		l78 := -65536 + l58 + float64(l73*-4.294967296e+09)
		l74 = choose(l78 > 0, float64(l78*-1), 0) + l74
		l79 := -1.6777215e+07 + l58 + float64(l73*-4.294967296e+09)
		l74 = choose(l79 > 0, l79, 0) + l74
		l80 := -1.6777216e+07 + l58 + float64(l73*-4.294967296e+09)
		l74 = choose(l80 > 0, float64(l80*-1), 0) + l74
		l82 := -l31 + l74
		l83 := trunc(l82)
		if b2i(float64(l83) != l82)|b2i(l83 > l0) != 0 {
			l83 = f15(m, l82, 1, l0)
		}
		l84 := l83
		l89 := m.f64(m.u16(m.u32(l84>>16<<2, 3840)+l84&65535<<3, 0)*320+15104, 80)
		if l89 > 0 {
			l88 = float64((0.5 + l58 + float64(l73*-4.294967296e+09)) * l89)
		}
		l92 := 1 + l31 - l74
		l28 = f17(m, -0.5+float64(l30*-256)+l88, choose(l92 > 0, l92, 0))
	}
	return l28
}

// f127: case 442
func f127(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19, l20, l21, l22 uint32) uint32 {
	var l26 uint32
	var l28, l29, l41, l44, l73 float64
	l23 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l23+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l24 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l24)
	m.put(l0&3<<3, 3552, 1)
	l25 := m.f64(0, 3024)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l25*-4096)+l24)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		l27 := float64(m.u8(l2, 2))
		if l27 > 0 {
			l28 = l23 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
		}
		if l27 > 0 {
			l29 = l8 + l12
		}
		l30 := f12(m, 18336768, 16, 4098+float64(l14*4096)+float64(l25*-4096)+l24)
		l33 := m.f64(l30, 8)
		l34 := trunc(l33)
		if b2i(float64(l34) != l33)|b2i(l34 > l0) != 0 {
			l34 = f15(m, l33, 1, l0)
		}
		l35 := l34
		l37 := m.u16(m.u32(l35>>16<<2, 3840)+l35&65535<<3, 0)*320 + 15104
		if 1-choose(float64(m.u8(l37, 19)) > 0, 1, 0) > 0 {
			l43 := m.f64(l37, 56)
			l45 := l43
			if l45 > 0 {
				l46 := f12(m, 18336768, 16, 4096+float64(l14*4096)+float64(l25*-4096)+l24)
				l49 := m.f64(l46, 8)
				l50 := trunc(l49)
				if b2i(float64(l50) != l49)|b2i(l50 > l0) != 0 {
					l50 = f15(m, l49, 1, l0)
				}
				l51 := l50
				l52 := m.u32(l51>>16<<2, 3840) + l51&65535<<3
				l53 := m.u16(l52, 0)*320 + 15104
				t1 := 0.5 + (float64(m.u8(l53, 0)) + float64(float64(m.u8(l52, 2))*256)) + float64((float64(m.u8(l53, 18))+float64(m.u8(l52, 3))+float64(float64(m.u8(l52, 4))*256))*65536)
				l44 = float64(t1 * l45)
			}
			l44 = -0.5 + l44
			l56 := 6.755399441055744e+15 + l44
			l56 = -6.755399441055744e+15 + l56
			l41 = 2.147483648e+09 + float64(l43*-2.147483648e+09) + float64(l44*4.294967296e+09) + float64(l56*-4.294967296e+09)
		}
		l58 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l41*2.3283064365386963e-10))
		l58 = -6.755399441055744e+15 + l58
		l60 := -255 + l41 + float64(l58*-4.294967296e+09)
		l59 := choose(l60 > 0, l60, 0)
		l61 := -256 + l41 + float64(l58*-4.294967296e+09)
		l59 = choose(l61 > 0, float64(l61*-1), 0) + l59
		l62 := -65535 + l41 + float64(l58*-4.294967296e+09)
		l59 = choose(l62 > 0, l62, 0) + l59
		l63 := -65536 + l41 + float64(l58*-4.294967296e+09)
		l59 = choose(l63 > 0, float64(l63*-1), 0) + l59
		l64 := -1.6777215e+07 + l41 + float64(l58*-4.294967296e+09)
		l59 = choose(l64 > 0, l64, 0) + l59
		l65 := -1.6777216e+07 + l41 + float64(l58*-4.294967296e+09)
		l59 = choose(l65 > 0, float64(l65*-1), 0) + l59
		l67 := -l29 + l59
		l68 := trunc(l67)
		if b2i(float64(l68) != l67)|b2i(l68 > l0) != 0 {
			l68 = f15(m, l67, 1, l0)
		}
		l69 := l68
		l74 := m.f64(m.u16(m.u32(l69>>16<<2, 3840)+l69&65535<<3, 0)*320+15104, 80)
		if l74 > 0 {
			l73 = float64((0.5 + l41 + float64(l58*-4.294967296e+09)) * l74)
		}
		l77 := 1 + l29 - l59
		l26 = f17(m, -0.5+float64(l28*-256)+l73, choose(l77 > 0, l77, 0))
	}
	return l26
}

// f128: case 443
func f128(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19, l20, l21, l22 uint32) uint32 {
	var l28 uint32
	var l30, l31, l43, l46, l69 float64
	l23 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l23+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l24 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l24)
	m.put(l0&3<<3, 3552, 1)
	l25 := m.f64(0, 3024)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l25*-4096)+l24+(m.f64(l16, 8)-l24))
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		l29 := float64(m.u8(l2, 2))
		if l29 > 0 {
			l30 = l23 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
		}
		if l29 > 0 {
			l31 = l8 + l12
		}
		l32 := f12(m, 18336768, 16, 4098+float64(l14*4096)+float64(l25*-4096)+l24)
		l35 := m.f64(l32, 8)
		l36 := trunc(l35)
		if b2i(float64(l36) != l35)|b2i(l36 > l0) != 0 {
			l36 = f15(m, l35, 1, l0)
		}
		l37 := l36
		l39 := m.u16(m.u32(l37>>16<<2, 3840)+l37&65535<<3, 0)*320 + 15104
		if 1-choose(float64(m.u8(l39, 19)) > 0, 1, 0) > 0 {
			l47 := m.f64(l39, 64)
			if l47 > 0 {
				l48 := f12(m, 18336768, 16, 4097+float64(l14*4096)+float64(l25*-4096)+l24)
				l51 := m.f64(l48, 8)
				l52 := trunc(l51)
				if b2i(float64(l52) != l51)|b2i(l52 > l0) != 0 {
					l52 = f15(m, l51, 1, l0)
				}
				l53 := l52
				l54 := m.u32(l53>>16<<2, 3840) + l53&65535<<3
				l55 := m.u16(l54, 0)*320 + 15104
				t1 := 0.5 + (float64(m.u8(l55, 0)) + float64(float64(m.u8(l54, 2))*256)) + float64((float64(m.u8(l55, 18))+float64(m.u8(l54, 3))+float64(float64(m.u8(l54, 4))*256))*65536)
				l46 = float64(t1 * l47)
			}
			l46 = -0.5 + l46
			l58 := 6.755399441055744e+15 + l46
			l58 = -6.755399441055744e+15 + l58
			l43 = l58
		}
		l60 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l43*2.3283064365386963e-10))
		l60 = -6.755399441055744e+15 + l60
		l61 := l43 + float64(l60*-4.294967296e+09)
		l61 = flag(l61 > 255) + flag(l61 > 65535) + flag(l61 > 1.6777215e+07)
		l63 := -l31 + l61
		l64 := trunc(l63)
		if b2i(float64(l64) != l63)|b2i(l64 > l0) != 0 {
			l64 = f15(m, l63, 1, l0)
		}
		l65 := l64
		l70 := m.f64(m.u16(m.u32(l65>>16<<2, 3840)+l65&65535<<3, 0)*320+15104, 80)
		if l70 > 0 {
			l69 = float64((0.5 + l43 + float64(l60*-4.294967296e+09)) * l70)
		}
		l73 := 1 + l31 - l61
		l28 = f17(m, -0.5+float64(l30*-256)+l69, choose(l73 > 0, l73, 0))
	}
	return l28
}

// f129: case 444
func f129(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19, l20, l21, l22 uint32) uint32 {
	var l26 uint32
	var l28, l29, l43, l56, l57, l86 float64
	l23 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l23+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l24 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l24)
	m.put(l0&3<<3, 3552, 1)
	l25 := m.f64(0, 3024)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l25*-4096)+l24)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		l27 := float64(m.u8(l2, 2))
		if l27 > 0 {
			l28 = l23 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
		}
		if l27 > 0 {
			l29 = l8 + l12
		}
		l30 := f12(m, 18336768, 16, 4098+float64(l14*4096)+float64(l25*-4096)+l24)
		l33 := m.f64(l30, 8)
		l34 := trunc(l33)
		if b2i(float64(l34) != l33)|b2i(l34 > l0) != 0 {
			l34 = f15(m, l33, 1, l0)
		}
		l35 := l34
		l37 := m.u16(m.u32(l35>>16<<2, 3840)+l35&65535<<3, 0)*320 + 15104
		l39 := choose(float64(m.u8(l37, 19)) > 0, 1, 0)
		l42 := m.f64(l37, 64)
		l44 := l42
		if l44 > 0 {
			l45 := f12(m, 18336768, 16, 4097+float64(l14*4096)+float64(l25*-4096)+l24)
			l48 := m.f64(l45, 8)
			l49 := trunc(l48)
			if b2i(float64(l49) != l48)|b2i(l49 > l0) != 0 {
				l49 = f15(m, l48, 1, l0)
			}
			l50 := l49
			l51 := m.u32(l50>>16<<2, 3840) + l50&65535<<3
			l52 := m.u16(l51, 0)*320 + 15104
			t1 := 0.5 + (float64(m.u8(l52, 0)) + float64(float64(m.u8(l51, 2))*256)) + float64((float64(m.u8(l52, 18))+float64(m.u8(l51, 3))+float64(float64(m.u8(l51, 4))*256))*65536)
			l43 = float64(t1 * l44)
		}
		l43 = -0.5 + l43
		l55 := 6.755399441055744e+15 + l43
		l55 = -6.755399441055744e+15 + l55
		if 1-l39 > 0 {
			l56 = 2.147483648e+09 + float64(l42*-2.147483648e+09) + float64(l43*4.294967296e+09) + float64(l55*-4.294967296e+09)
		}
		if 1-l39 > 0 {
			l58 := l42
			if l58 > 0 {
				l59 := f12(m, 18336768, 16, 4096+float64(l14*4096)+float64(l25*-4096)+l24)
				l62 := m.f64(l59, 8)
				l63 := trunc(l62)
				if b2i(float64(l63) != l62)|b2i(l63 > l0) != 0 {
					l63 = f15(m, l62, 1, l0)
				}
				l64 := l63
				l65 := m.u32(l64>>16<<2, 3840) + l64&65535<<3
				l66 := m.u16(l65, 0)*320 + 15104
				t2 := 0.5 + (float64(m.u8(l66, 0)) + float64(float64(m.u8(l65, 2))*256)) + float64((float64(m.u8(l66, 18))+float64(m.u8(l65, 3))+float64(float64(m.u8(l65, 4))*256))*65536)
				l57 = float64(t2 * l58)
			}
			l57 = -0.5 + l57
			l69 := 6.755399441055744e+15 + l57
			l69 = -6.755399441055744e+15 + l69
			l56 = l56 + l69
		}
		if l39 > 0 {
			l56 = l56 + l55
		}
		l71 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l56*2.3283064365386963e-10))
		l71 = -6.755399441055744e+15 + l71
		l73 := -255 + l56 + float64(l71*-4.294967296e+09)
		l72 := choose(l73 > 0, l73, 0)
		l74 := -256 + l56 + float64(l71*-4.294967296e+09)
		l72 = choose(l74 > 0, float64(l74*-1), 0) + l72
		l75 := -65535 + l56 + float64(l71*-4.294967296e+09)
		l72 = choose(l75 > 0, l75, 0) + l72
		l76 := -65536 + l56 + float64(l71*-4.294967296e+09)
		l72 = choose(l76 > 0, float64(l76*-1), 0) + l72
		l77 := -1.6777215e+07 + l56 + float64(l71*-4.294967296e+09)
		l72 = choose(l77 > 0, l77, 0) + l72
		l78 := -1.6777216e+07 + l56 + float64(l71*-4.294967296e+09)
		l72 = choose(l78 > 0, float64(l78*-1), 0) + l72
		l80 := -l29 + l72
		l81 := trunc(l80)
		if b2i(float64(l81) != l80)|b2i(l81 > l0) != 0 {
			l81 = f15(m, l80, 1, l0)
		}
		l82 := l81
		l87 := m.f64(m.u16(m.u32(l82>>16<<2, 3840)+l82&65535<<3, 0)*320+15104, 80)
		if l87 > 0 {
			l86 = float64((0.5 + l56 + float64(l71*-4.294967296e+09)) * l87)
		}
		l90 := 1 + l29 - l72
		l26 = f17(m, -0.5+float64(l28*-256)+l86, choose(l90 > 0, l90, 0))
	}
	return l26
}

// f130: case 445
func f130(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19, l20, l21, l22 uint32) uint32 {
	var l28 uint32
	var l73, l77, l80, l84, l89, l90, l98 float64
	l23 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l23+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l24 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l24)
	m.put(l0&3<<3, 3552, 1)
	l25 := m.f64(0, 3024)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l25*-4096)+l24+(m.f64(l16, 8)-l24))
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		l29 := f12(m, 18336768, 16, 4097+float64(l14*4096)+float64(l25*-4096)+l24)
		l32 := m.f64(l29, 8)
		l33 := trunc(l32)
		if b2i(float64(l33) != l32)|b2i(l33 > l0) != 0 {
			l33 = f15(m, l32, 1, l0)
		}
		l34 := l33
		l35 := m.u32(l34>>16<<2, 3840) + l34&65535<<3
		l36 := m.u16(l35, 0)*320 + 15104
		l37 := float64(m.u8(l36, 18)) + float64(m.u8(l35, 3)) + float64(float64(m.u8(l35, 4))*256)
		l38 := l37
		l38 = flag(l38 > 32767)
		l39 := f12(m, 18336768, 16, 4098+float64(l14*4096)+float64(l25*-4096)+l24)
		l42 := m.f64(l39, 8)
		l43 := trunc(l42)
		if b2i(float64(l43) != l42)|b2i(l43 > l0) != 0 {
			l43 = f15(m, l42, 1, l0)
		}
		l44 := l43
		l45 := m.u32(l44>>16<<2, 3840) + l44&65535<<3
		l46 := m.u16(l45, 0)*320 + 15104
		l48 := float64(m.u8(l46, 18)) + float64(m.u8(l45, 3)) + float64(float64(m.u8(l45, 4))*256)
		l48 = flag(l48 > 32767)
		l49 := choose(-1+l38+l48 > 0, 1, 0)
		l51 := f15(m, -2.1474836475e+09, 4.294967296e+09, l0)
		l53 := float64(int32(l51))
		l55 := l53
		l54 := choose(l55 > 0, float64(l55*-4.294967296e+09), 0)
		l56 := f15(m, -2.1474836475e+09+float64(l54*256), 4.294967296e+09, l0)
		l58 := float64(int32(l56))
		l59 := float64(l54 * 256)
		l60 := l58
		l59 = choose(l60 > 0, float64(l60*-4.294967296e+09), 0) + l59
		l61 := f15(m, -2.1474836475e+09+float64(l59*256), 4.294967296e+09, l0)
		l63 := float64(int32(l61))
		l64 := float64(l59 * 256)
		l65 := l63
		l64 = choose(l65 > 0, float64(l65*-4.294967296e+09), 0) + l64
		l66 := f15(m, -2.1474836475e+09+float64(l64*256), 4.294967296e+09, l0)
		l68 := float64(int32(l66))
		l69 := float64(l53*1.6777216e+07) + float64(l58*65536) + float64(l63*256) + l68
		l69 = flag(l69 > 2.147483647e+09)
		l71 := -1 - l38 - l48 + float64(l49*2) + l69
		l70 := choose(l71 > 0, l71, 0)
		l72 := float64(m.u8(l2, 2))
		if l72 > 0 {
			l73 = l8 + l12
		}
		l75 := choose(float64(m.u8(l46, 19)) > 0, 1, 0)
		if 1-l75 > 0 {
			l81 := m.f64(l46, 64)
			if l81 > 0 {
				l80 = float64((0.5 + (float64(m.u8(l36, 0)) + float64(float64(m.u8(l35, 2))*256)) + float64(l37*65536) + float64(l38*-4.294967296e+09)) * l81)
			}
			l80 = -0.5 + l80
			l83 := 6.755399441055744e+15 + l80
			l83 = -6.755399441055744e+15 + l83
			l77 = l83
		}
		if l75 > 0 {
			l77 = l77 + -l38
		}
		l85 := -l38 - l48 + float64(l49*2)
		if l85 > 0 {
			l84 = float64((float64(l53*1.6777216e+07) + float64(l58*65536) + float64(l63*256) + l68) * l85)
		}
		if -1+l38+l48+float64(l49*-2) > 0 {
			l84 = l84 + (float64(l53*-1.6777216e+07) + float64(l58*-65536) + float64(l63*-256) - l68)
		}
		l87 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l77*2.3283064365386963e-10) + float64(l84*2.3283064365386963e-10))
		l87 = -6.755399441055744e+15 + l87
		l88 := l77 + l84 + float64(l87*-4.294967296e+09)
		l88 = flag(l88 > 255) + flag(l88 > 65535) + flag(l88 > 1.6777215e+07)
		if 1-l70 > 0 {
			if l72 > 0 {
				l90 = l23 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
			}
			l92 := -l73 + l88
			l93 := trunc(l92)
			if b2i(float64(l93) != l92)|b2i(l93 > l0) != 0 {
				l93 = f15(m, l92, 1, l0)
			}
			l94 := l93
			l99 := m.f64(m.u16(m.u32(l94>>16<<2, 3840)+l94&65535<<3, 0)*320+15104, 80)
			if l99 > 0 {
				l98 = float64((0.5 + l77 + l84 + float64(l87*-4.294967296e+09)) * l99)
			}
			l89 = -0.5 + float64(l90*-256) + l98
		}
		l100 := l70
		if l100 > 0 {
			l89 = l89 + float64(float64(l70*6)*l100)
		}
		l102 := 1 + l73 + float64(l70*-8) - l88
		l101 := choose(l102 > 0, l102, 0)
		l103 := l70
		l101 = choose(l103 > 0, float64(l103*10), 0) + l101
		l28 = f17(m, l89, l101)
	}
	return l28
}

// f131: case 446
func f131(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19, l20, l21, l22 uint32) uint32 {
	var l26 uint32
	var l71, l77, l81, l82, l95, l106, l107, l115 float64
	l23 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l23+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l24 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l24)
	m.put(l0&3<<3, 3552, 1)
	l25 := m.f64(0, 3024)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l25*-4096)+l24)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		l27 := f12(m, 18336768, 16, 4097+float64(l14*4096)+float64(l25*-4096)+l24)
		l30 := m.f64(l27, 8)
		l31 := trunc(l30)
		if b2i(float64(l31) != l30)|b2i(l31 > l0) != 0 {
			l31 = f15(m, l30, 1, l0)
		}
		l32 := l31
		l33 := m.u32(l32>>16<<2, 3840) + l32&65535<<3
		l34 := m.u16(l33, 0)*320 + 15104
		l35 := float64(m.u8(l34, 18)) + float64(m.u8(l33, 3)) + float64(float64(m.u8(l33, 4))*256)
		l36 := l35
		l36 = flag(l36 > 32767)
		l37 := f12(m, 18336768, 16, 4098+float64(l14*4096)+float64(l25*-4096)+l24)
		l40 := m.f64(l37, 8)
		l41 := trunc(l40)
		if b2i(float64(l41) != l40)|b2i(l41 > l0) != 0 {
			l41 = f15(m, l40, 1, l0)
		}
		l42 := l41
		l43 := m.u32(l42>>16<<2, 3840) + l42&65535<<3
		l44 := m.u16(l43, 0)*320 + 15104
		l46 := float64(m.u8(l44, 18)) + float64(m.u8(l43, 3)) + float64(float64(m.u8(l43, 4))*256)
		l46 = flag(l46 > 32767)
		l47 := choose(-1+l36+l46 > 0, 1, 0)
		l49 := f15(m, -2.1474836475e+09, 4.294967296e+09, l0)
		l51 := float64(int32(l49))
		l53 := l51
		l52 := choose(l53 > 0, float64(l53*-4.294967296e+09), 0)
		l54 := f15(m, -2.1474836475e+09+float64(l52*256), 4.294967296e+09, l0)
		l56 := float64(int32(l54))
		l57 := float64(l52 * 256)
		l58 := l56
		l57 = choose(l58 > 0, float64(l58*-4.294967296e+09), 0) + l57
		l59 := f15(m, -2.1474836475e+09+float64(l57*256), 4.294967296e+09, l0)
		l61 := float64(int32(l59))
		l62 := float64(l57 * 256)
		l63 := l61
		l62 = choose(l63 > 0, float64(l63*-4.294967296e+09), 0) + l62
		l64 := f15(m, -2.1474836475e+09+float64(l62*256), 4.294967296e+09, l0)
		l66 := float64(int32(l64))
		l67 := float64(l51*1.6777216e+07) + float64(l56*65536) + float64(l61*256) + l66
		l67 = flag(l67 > 2.147483647e+09)
		l69 := -1 - l36 - l46 + float64(l47*2) + l67
		l68 := choose(l69 > 0, l69, 0)
		l70 := float64(m.u8(l2, 2))
		if l70 > 0 {
			l71 = l8 + l12
		}
		l73 := choose(float64(m.u8(l44, 19)) > 0, 1, 0)
		l76 := m.f64(l44, 64)
		l78 := l76
		if l78 > 0 {
			l77 = float64((0.5 + (float64(m.u8(l34, 0)) + float64(float64(m.u8(l33, 2))*256)) + float64(l35*65536) + float64(l36*-4.294967296e+09)) * l78)
		}
		l77 = -0.5 + l77
		l80 := 6.755399441055744e+15 + l77
		l80 = -6.755399441055744e+15 + l80
		if 1-l73 > 0 {
			l81 = 2.147483648e+09 + float64(l76*-2.147483648e+09) + float64(l77*4.294967296e+09) + float64(l80*-4.294967296e+09)
		}
		if 1-l73 > 0 {
			l83 := l76
			if l83 > 0 {
				l84 := f12(m, 18336768, 16, 4096+float64(l14*4096)+float64(l25*-4096)+l24)
				l87 := m.f64(l84, 8)
				l88 := trunc(l87)
				if b2i(float64(l88) != l87)|b2i(l88 > l0) != 0 {
					l88 = f15(m, l87, 1, l0)
				}
				l89 := l88
				l90 := m.u32(l89>>16<<2, 3840) + l89&65535<<3
				l91 := m.u16(l90, 0)*320 + 15104
				t1 := 0.5 + (float64(m.u8(l91, 0)) + float64(float64(m.u8(l90, 2))*256)) + float64((float64(m.u8(l91, 18))+float64(m.u8(l90, 3))+float64(float64(m.u8(l90, 4))*256))*65536)
				l82 = float64(t1 * l83)
			}
			l82 = -0.5 + l82
			l94 := 6.755399441055744e+15 + l82
			l94 = -6.755399441055744e+15 + l94
			l81 = l81 + l94
		}
		if l73 > 0 {
			l81 = l81 + l80
		}
		l96 := -l36 - l46 + float64(l47*2)
		if l96 > 0 {
			l95 = float64((float64(l51*1.6777216e+07) + float64(l56*65536) + float64(l61*256) + l66) * l96)
		}
		if -1+l36+l46+float64(l47*-2) > 0 {
			l95 = l95 + (float64(l51*-1.6777216e+07) + float64(l56*-65536) + float64(l61*-256) - l66)
		}
		l98 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l81*2.3283064365386963e-10) + float64(l95*2.3283064365386963e-10))
		l98 = -6.755399441055744e+15 + l98
		l100 := -255 + l81 + l95 + float64(l98*-4.294967296e+09)
		l99 := choose(l100 > 0, l100, 0)
		l101 := -256 + l81 + l95 + float64(l98*-4.294967296e+09)
		l99 = choose(l101 > 0, float64(l101*-1), 0) + l99
		l102 := -65535 + l81 + l95 + float64(l98*-4.294967296e+09)
		l99 = choose(l102 > 0, l102, 0) + l99
		l103 := -65536 + l81 + l95 + float64(l98*-4.294967296e+09)
		l99 = choose(l103 > 0, float64(l103*-1), 0) + l99
		l104 := -1.6777215e+07 + l81 + l95 + float64(l98*-4.294967296e+09)
		l99 = choose(l104 > 0, l104, 0) + l99
		l105 := -1.6777216e+07 + l81 + l95 + float64(l98*-4.294967296e+09)
		l99 = choose(l105 > 0, float64(l105*-1), 0) + l99
		if 1-l68 > 0 {
			if l70 > 0 {
				l107 = l23 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
			}
			l109 := -l71 + l99
			l110 := trunc(l109)
			if b2i(float64(l110) != l109)|b2i(l110 > l0) != 0 {
				l110 = f15(m, l109, 1, l0)
			}
			l111 := l110
			l116 := m.f64(m.u16(m.u32(l111>>16<<2, 3840)+l111&65535<<3, 0)*320+15104, 80)
			if l116 > 0 {
				l115 = float64((0.5 + l81 + l95 + float64(l98*-4.294967296e+09)) * l116)
			}
			l106 = -0.5 + float64(l107*-256) + l115
		}
		l117 := l68
		if l117 > 0 {
			l106 = l106 + float64(float64(l68*6)*l117)
		}
		l119 := 1 + l71 + float64(l68*-8) - l99
		l118 := choose(l119 > 0, l119, 0)
		l120 := l68
		l118 = choose(l120 > 0, float64(l120*10), 0) + l118
		l26 = f17(m, l106, l118)
	}
	return l26
}

// f132: case 447
func f132(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19, l20, l21, l22 uint32) uint32 {
	var l28 uint32
	var l30, l31, l45, l58, l71, l88 float64
	l23 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l23+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l24 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l24)
	m.put(l0&3<<3, 3552, 1)
	l25 := m.f64(0, 3024)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l25*-4096)+l24+(m.f64(l16, 8)-l24))
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		l29 := float64(m.u8(l2, 2))
		if l29 > 0 {
			l30 = l23 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
		}
		if l29 > 0 {
			l31 = l8 + l12
		}
		l32 := f12(m, 18336768, 16, 4098+float64(l14*4096)+float64(l25*-4096)+l24)
		l35 := m.f64(l32, 8)
		l36 := trunc(l35)
		if b2i(float64(l36) != l35)|b2i(l36 > l0) != 0 {
			l36 = f15(m, l35, 1, l0)
		}
		l37 := l36
		l39 := m.u16(m.u32(l37>>16<<2, 3840)+l37&65535<<3, 0)*320 + 15104
		l41 := choose(float64(m.u8(l39, 19)) > 0, 1, 0)
		l44 := m.f64(l39, 56)
		l46 := l44
		if l46 > 0 {
			l47 := f12(m, 18336768, 16, 4097+float64(l14*4096)+float64(l25*-4096)+l24)
			l50 := m.f64(l47, 8)
			l51 := trunc(l50)
			if b2i(float64(l51) != l50)|b2i(l51 > l0) != 0 {
				l51 = f15(m, l50, 1, l0)
			}
			l52 := l51
			l53 := m.u32(l52>>16<<2, 3840) + l52&65535<<3
			l54 := m.u16(l53, 0)*320 + 15104
			t1 := 0.5 + (float64(m.u8(l54, 0)) + float64(float64(m.u8(l53, 2))*256)) + float64((float64(m.u8(l54, 18))+float64(m.u8(l53, 3))+float64(float64(m.u8(l53, 4))*256))*65536)
			l45 = float64(t1 * l46)
		}
		l45 = -0.5 + l45
		l57 := 6.755399441055744e+15 + l45
		l57 = -6.755399441055744e+15 + l57
		l59 := l44
		if l59 > 0 {
			l60 := f12(m, 18336768, 16, 4096+float64(l14*4096)+float64(l25*-4096)+l24)
			l63 := m.f64(l60, 8)
			l64 := trunc(l63)
			if b2i(float64(l64) != l63)|b2i(l64 > l0) != 0 {
				l64 = f15(m, l63, 1, l0)
			}
			l65 := l64
			l66 := m.u32(l65>>16<<2, 3840) + l65&65535<<3
			l67 := m.u16(l66, 0)*320 + 15104
			t2 := 0.5 + (float64(m.u8(l67, 0)) + float64(float64(m.u8(l66, 2))*256)) + float64((float64(m.u8(l67, 18))+float64(m.u8(l66, 3))+float64(float64(m.u8(l66, 4))*256))*65536)
			l58 = float64(t2 * l59)
		}
		l58 = -0.5 + l58
		l70 := 6.755399441055744e+15 + l58
		l70 = -6.755399441055744e+15 + l70
		if 1-l41 > 0 {
			l71 = 2.147483648e+09 + float64(l44*-2.147483648e+09) + float64(l45*4.294967296e+09) + float64(l57*-4.294967296e+09)
		}
		if 1-l41 > 0 {
			l71 = l71 + l70
		}
		if l41 > 0 {
			l71 = l71 + l57
		}
		if l41 > 0 {
			l71 = l71 + (2.147483648e+09 + float64(l44*-2.147483648e+09) + float64(l58*4.294967296e+09) + float64(l70*-4.294967296e+09))
		}
		l73 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l71*2.3283064365386963e-10))
		l73 = -6.755399441055744e+15 + l73
		l75 := -255 + l71 + float64(l73*-4.294967296e+09)
		l74 := choose(l75 > 0, l75, 0)
		l76 := -256 + l71 + float64(l73*-4.294967296e+09)
		l74 = choose(l76 > 0, float64(l76*-1), 0) + l74
		l77 := -65535 + l71 + float64(l73*-4.294967296e+09)
		l74 = choose(l77 > 0, l77, 0) + l74
		l78 := -65536 + l71 + float64(l73*-4.294967296e+09)
		l74 = choose(l78 > 0, float64(l78*-1), 0) + l74
		l79 := -1.6777215e+07 + l71 + float64(l73*-4.294967296e+09)
		l74 = choose(l79 > 0, l79, 0) + l74
		l80 := -1.6777216e+07 + l71 + float64(l73*-4.294967296e+09)
		l74 = choose(l80 > 0, float64(l80*-1), 0) + l74
		l82 := -l31 + l74
		l83 := trunc(l82)
		if b2i(float64(l83) != l82)|b2i(l83 > l0) != 0 {
			l83 = f15(m, l82, 1, l0)
		}
		l84 := l83
		l89 := m.f64(m.u16(m.u32(l84>>16<<2, 3840)+l84&65535<<3, 0)*320+15104, 80)
		if l89 > 0 {
			l88 = float64((0.5 + l71 + float64(l73*-4.294967296e+09)) * l89)
		}
		l92 := 1 + l31 - l74
		l28 = f17(m, -0.5+float64(l30*-256)+l88, choose(l92 > 0, l92, 0))
	}
	return l28
}

// f133: case 448
func f133(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19, l20, l21, l22 uint32) uint32 {
	var l26 uint32
	var l28, l29, l43, l56, l69, l86 float64
	l23 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l23+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l24 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l24)
	m.put(l0&3<<3, 3552, 1)
	l25 := m.f64(0, 3024)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l25*-4096)+l24)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		l27 := float64(m.u8(l2, 2))
		if l27 > 0 {
			l28 = l23 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
		}
		if l27 > 0 {
			l29 = l8 + l12
		}
		l30 := f12(m, 18336768, 16, 4098+float64(l14*4096)+float64(l25*-4096)+l24)
		l33 := m.f64(l30, 8)
		l34 := trunc(l33)
		if b2i(float64(l34) != l33)|b2i(l34 > l0) != 0 {
			l34 = f15(m, l33, 1, l0)
		}
		l35 := l34
		l37 := m.u16(m.u32(l35>>16<<2, 3840)+l35&65535<<3, 0)*320 + 15104
		l39 := choose(float64(m.u8(l37, 19)) > 0, 1, 0)
		l42 := m.f64(l37, 56)
		l44 := l42
		if l44 > 0 {
			l45 := f12(m, 18336768, 16, 4097+float64(l14*4096)+float64(l25*-4096)+l24)
			l48 := m.f64(l45, 8)
			l49 := trunc(l48)
			if b2i(float64(l49) != l48)|b2i(l49 > l0) != 0 {
				l49 = f15(m, l48, 1, l0)
			}
			l50 := l49
			l51 := m.u32(l50>>16<<2, 3840) + l50&65535<<3
			l52 := m.u16(l51, 0)*320 + 15104
			t1 := 0.5 + (float64(m.u8(l52, 0)) + float64(float64(m.u8(l51, 2))*256)) + float64((float64(m.u8(l52, 18))+float64(m.u8(l51, 3))+float64(float64(m.u8(l51, 4))*256))*65536)
			l43 = float64(t1 * l44)
		}
		l43 = -0.5 + l43
		l55 := 6.755399441055744e+15 + l43
		l55 = -6.755399441055744e+15 + l55
		l57 := l42
		if l57 > 0 {
			l58 := f12(m, 18336768, 16, 4096+float64(l14*4096)+float64(l25*-4096)+l24)
			l61 := m.f64(l58, 8)
			l62 := trunc(l61)
			if b2i(float64(l62) != l61)|b2i(l62 > l0) != 0 {
				l62 = f15(m, l61, 1, l0)
			}
			l63 := l62
			l64 := m.u32(l63>>16<<2, 3840) + l63&65535<<3
			l65 := m.u16(l64, 0)*320 + 15104
			t2 := 0.5 + (float64(m.u8(l65, 0)) + float64(float64(m.u8(l64, 2))*256)) + float64((float64(m.u8(l65, 18))+float64(m.u8(l64, 3))+float64(float64(m.u8(l64, 4))*256))*65536)
			l56 = float64(t2 * l57)
		}
		l56 = -0.5 + l56
		l68 := 6.755399441055744e+15 + l56
		l68 = -6.755399441055744e+15 + l68
		if 1-l39 > 0 {
			l69 = l55
		}
		if 1-l39 > 0 {
			l69 = l69 + (2.147483648e+09 + float64(l42*-2.147483648e+09) + float64(l56*4.294967296e+09) + float64(l68*-4.294967296e+09))
		}
		if l39 > 0 {
			l69 = l69 + (2.147483648e+09 + float64(l42*-2.147483648e+09) + float64(l43*4.294967296e+09) + float64(l55*-4.294967296e+09))
		}
		if l39 > 0 {
			l69 = l69 + l68
		}
		l71 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l69*2.3283064365386963e-10))
		l71 = -6.755399441055744e+15 + l71
		l73 := -255 + l69 + float64(l71*-4.294967296e+09)
		l72 := choose(l73 > 0, l73, 0)
		l74 := -256 + l69 + float64(l71*-4.294967296e+09)
		l72 = choose(l74 > 0, float64(l74*-1), 0) + l72
		l75 := -65535 + l69 + float64(l71*-4.294967296e+09)
		l72 = choose(l75 > 0, l75, 0) + l72
		l76 := -65536 + l69 + float64(l71*-4.294967296e+09)
		l72 = choose(l76 > 0, float64(l76*-1), 0) + l72
		l77 := -1.6777215e+07 + l69 + float64(l71*-4.294967296e+09)
		l72 = choose(l77 > 0, l77, 0) + l72
		l78 := -1.6777216e+07 + l69 + float64(l71*-4.294967296e+09)
		l72 = choose(l78 > 0, float64(l78*-1), 0) + l72
		l80 := -l29 + l72
		l81 := trunc(l80)
		if b2i(float64(l81) != l80)|b2i(l81 > l0) != 0 {
			l81 = f15(m, l80, 1, l0)
		}
		l82 := l81
		l87 := m.f64(m.u16(m.u32(l82>>16<<2, 3840)+l82&65535<<3, 0)*320+15104, 80)
		if l87 > 0 {
			l86 = float64((0.5 + l69 + float64(l71*-4.294967296e+09)) * l87)
		}
		l90 := 1 + l29 - l72
		l26 = f17(m, -0.5+float64(l28*-256)+l86, choose(l90 > 0, l90, 0))
	}
	return l26
}

// f134: case 449
func f134(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19, l20, l21, l22 uint32) uint32 {
	var l28 uint32
	var l30, l31, l45, l58, l71, l88 float64
	l23 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l23+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l24 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l24)
	m.put(l0&3<<3, 3552, 1)
	l25 := m.f64(0, 3024)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l25*-4096)+l24+(m.f64(l16, 8)-l24))
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		l29 := float64(m.u8(l2, 2))
		if l29 > 0 {
			l30 = l23 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
		}
		if l29 > 0 {
			l31 = l8 + l12
		}
		l32 := f12(m, 18336768, 16, 4098+float64(l14*4096)+float64(l25*-4096)+l24)
		l35 := m.f64(l32, 8)
		l36 := trunc(l35)
		if b2i(float64(l36) != l35)|b2i(l36 > l0) != 0 {
			l36 = f15(m, l35, 1, l0)
		}
		l37 := l36
		l39 := m.u16(m.u32(l37>>16<<2, 3840)+l37&65535<<3, 0)*320 + 15104
		l41 := choose(float64(m.u8(l39, 19)) > 0, 1, 0)
		l44 := m.f64(l39, 64)
		l46 := l44
		if l46 > 0 {
			l47 := f12(m, 18336768, 16, 4097+float64(l14*4096)+float64(l25*-4096)+l24)
			l50 := m.f64(l47, 8)
			l51 := trunc(l50)
			if b2i(float64(l51) != l50)|b2i(l51 > l0) != 0 {
				l51 = f15(m, l50, 1, l0)
			}
			l52 := l51
			l53 := m.u32(l52>>16<<2, 3840) + l52&65535<<3
			l54 := m.u16(l53, 0)*320 + 15104
			t1 := 0.5 + (float64(m.u8(l54, 0)) + float64(float64(m.u8(l53, 2))*256)) + float64((float64(m.u8(l54, 18))+float64(m.u8(l53, 3))+float64(float64(m.u8(l53, 4))*256))*65536)
			l45 = float64(t1 * l46)
		}
		l45 = -0.5 + l45
		l57 := 6.755399441055744e+15 + l45
		l57 = -6.755399441055744e+15 + l57
		l59 := l44
		if l59 > 0 {
			l60 := f12(m, 18336768, 16, 4096+float64(l14*4096)+float64(l25*-4096)+l24)
			l63 := m.f64(l60, 8)
			l64 := trunc(l63)
			if b2i(float64(l64) != l63)|b2i(l64 > l0) != 0 {
				l64 = f15(m, l63, 1, l0)
			}
			l65 := l64
			l66 := m.u32(l65>>16<<2, 3840) + l65&65535<<3
			l67 := m.u16(l66, 0)*320 + 15104
			t2 := 0.5 + (float64(m.u8(l67, 0)) + float64(float64(m.u8(l66, 2))*256)) + float64((float64(m.u8(l67, 18))+float64(m.u8(l66, 3))+float64(float64(m.u8(l66, 4))*256))*65536)
			l58 = float64(t2 * l59)
		}
		l58 = -0.5 + l58
		l70 := 6.755399441055744e+15 + l58
		l70 = -6.755399441055744e+15 + l70
		if 1-l41 > 0 {
			l71 = l57
		}
		if 1-l41 > 0 {
			l71 = l71 + (2.147483648e+09 + float64(l44*-2.147483648e+09) + float64(l58*4.294967296e+09) + float64(l70*-4.294967296e+09))
		}
		if l41 > 0 {
			l71 = l71 + (2.147483648e+09 + float64(l44*-2.147483648e+09) + float64(l45*4.294967296e+09) + float64(l57*-4.294967296e+09))
		}
		if l41 > 0 {
			l71 = l71 + l70
		}
		l73 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l71*2.3283064365386963e-10))
		l73 = -6.755399441055744e+15 + l73
		l75 := -255 + l71 + float64(l73*-4.294967296e+09)
		l74 := choose(l75 > 0, l75, 0)
		l76 := -256 + l71 + float64(l73*-4.294967296e+09)
		l74 = choose(l76 > 0, float64(l76*-1), 0) + l74
		l77 := -65535 + l71 + float64(l73*-4.294967296e+09)
		l74 = choose(l77 > 0, l77, 0) + l74
		l78 := -65536 + l71 + float64(l73*-4.294967296e+09)
		l74 = choose(l78 > 0, float64(l78*-1), 0) + l74
		l79 := -1.6777215e+07 + l71 + float64(l73*-4.294967296e+09)
		l74 = choose(l79 > 0, l79, 0) + l74
		l80 := -1.6777216e+07 + l71 + float64(l73*-4.294967296e+09)
		l74 = choose(l80 > 0, float64(l80*-1), 0) + l74
		l82 := -l31 + l74
		l83 := trunc(l82)
		if b2i(float64(l83) != l82)|b2i(l83 > l0) != 0 {
			l83 = f15(m, l82, 1, l0)
		}
		l84 := l83
		l89 := m.f64(m.u16(m.u32(l84>>16<<2, 3840)+l84&65535<<3, 0)*320+15104, 80)
		if l89 > 0 {
			l88 = float64((0.5 + l71 + float64(l73*-4.294967296e+09)) * l89)
		}
		l92 := 1 + l31 - l74
		l28 = f17(m, -0.5+float64(l30*-256)+l88, choose(l92 > 0, l92, 0))
	}
	return l28
}

// f135: case 450
func f135(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19, l20, l21, l22 uint32) uint32 {
	var l26 uint32
	var l28, l29, l43, l56, l69, l86 float64
	l23 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l23+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l24 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l24)
	m.put(l0&3<<3, 3552, 1)
	l25 := m.f64(0, 3024)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l25*-4096)+l24)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		l27 := float64(m.u8(l2, 2))
		if l27 > 0 {
			l28 = l23 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
		}
		if l27 > 0 {
			l29 = l8 + l12
		}
		l30 := f12(m, 18336768, 16, 4098+float64(l14*4096)+float64(l25*-4096)+l24)
		l33 := m.f64(l30, 8)
		l34 := trunc(l33)
		if b2i(float64(l34) != l33)|b2i(l34 > l0) != 0 {
			l34 = f15(m, l33, 1, l0)
		}
		l35 := l34
		l37 := m.u16(m.u32(l35>>16<<2, 3840)+l35&65535<<3, 0)*320 + 15104
		l39 := choose(float64(m.u8(l37, 19)) > 0, 1, 0)
		l42 := m.f64(l37, 64)
		l44 := l42
		if l44 > 0 {
			l45 := f12(m, 18336768, 16, 4097+float64(l14*4096)+float64(l25*-4096)+l24)
			l48 := m.f64(l45, 8)
			l49 := trunc(l48)
			if b2i(float64(l49) != l48)|b2i(l49 > l0) != 0 {
				l49 = f15(m, l48, 1, l0)
			}
			l50 := l49
			l51 := m.u32(l50>>16<<2, 3840) + l50&65535<<3
			l52 := m.u16(l51, 0)*320 + 15104
			t1 := 0.5 + (float64(m.u8(l52, 0)) + float64(float64(m.u8(l51, 2))*256)) + float64((float64(m.u8(l52, 18))+float64(m.u8(l51, 3))+float64(float64(m.u8(l51, 4))*256))*65536)
			l43 = float64(t1 * l44)
		}
		l43 = -0.5 + l43
		l55 := 6.755399441055744e+15 + l43
		l55 = -6.755399441055744e+15 + l55
		l57 := l42
		if l57 > 0 {
			l58 := f12(m, 18336768, 16, 4096+float64(l14*4096)+float64(l25*-4096)+l24)
			l61 := m.f64(l58, 8)
			l62 := trunc(l61)
			if b2i(float64(l62) != l61)|b2i(l62 > l0) != 0 {
				l62 = f15(m, l61, 1, l0)
			}
			l63 := l62
			l64 := m.u32(l63>>16<<2, 3840) + l63&65535<<3
			l65 := m.u16(l64, 0)*320 + 15104
			t2 := 0.5 + (float64(m.u8(l65, 0)) + float64(float64(m.u8(l64, 2))*256)) + float64((float64(m.u8(l65, 18))+float64(m.u8(l64, 3))+float64(float64(m.u8(l64, 4))*256))*65536)
			l56 = float64(t2 * l57)
		}
		l56 = -0.5 + l56
		l68 := 6.755399441055744e+15 + l56
		l68 = -6.755399441055744e+15 + l68
		if 1-l39 > 0 {
			l69 = 2.147483648e+09 + float64(l42*-2.147483648e+09) + float64(l43*4.294967296e+09) + float64(l55*-4.294967296e+09)
		}
		if 1-l39 > 0 {
			l69 = l69 + l68
		}
		if l39 > 0 {
			l69 = l69 + l55
		}
		if l39 > 0 {
			l69 = l69 + (2.147483648e+09 + float64(l42*-2.147483648e+09) + float64(l56*4.294967296e+09) + float64(l68*-4.294967296e+09))
		}
		l71 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l69*2.3283064365386963e-10))
		l71 = -6.755399441055744e+15 + l71
		l73 := -255 + l69 + float64(l71*-4.294967296e+09)
		l72 := choose(l73 > 0, l73, 0)
		l74 := -256 + l69 + float64(l71*-4.294967296e+09)
		l72 = choose(l74 > 0, float64(l74*-1), 0) + l72
		l75 := -65535 + l69 + float64(l71*-4.294967296e+09)
		l72 = choose(l75 > 0, l75, 0) + l72
		l76 := -65536 + l69 + float64(l71*-4.294967296e+09)
		l72 = choose(l76 > 0, float64(l76*-1), 0) + l72
		l77 := -1.6777215e+07 + l69 + float64(l71*-4.294967296e+09)
		l72 = choose(l77 > 0, l77, 0) + l72
		l78 := -1.6777216e+07 + l69 + float64(l71*-4.294967296e+09)
		l72 = choose(l78 > 0, float64(l78*-1), 0) + l72
		l80 := -l29 + l72
		l81 := trunc(l80)
		if b2i(float64(l81) != l80)|b2i(l81 > l0) != 0 {
			l81 = f15(m, l80, 1, l0)
		}
		l82 := l81
		l87 := m.f64(m.u16(m.u32(l82>>16<<2, 3840)+l82&65535<<3, 0)*320+15104, 80)
		if l87 > 0 {
			l86 = float64((0.5 + l69 + float64(l71*-4.294967296e+09)) * l87)
		}
		l90 := 1 + l29 - l72
		l26 = f17(m, -0.5+float64(l28*-256)+l86, choose(l90 > 0, l90, 0))
	}
	return l26
}

// f136: case 451
func f136(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19, l20, l21, l22 uint32) uint32 {
	var l26 uint32
	var l28, l29, l41, l70 float64
	l23 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l23+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l24 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l24)
	m.put(l0&3<<3, 3552, 1)
	l25 := m.f64(0, 3024)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l25*-4096)+l24)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		l27 := float64(m.u8(l2, 2))
		if l27 > 0 {
			l28 = l23 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
		}
		if l27 > 0 {
			l29 = l8 + l12
		}
		l30 := f12(m, 18336768, 16, 4100+float64(l14*4096)+float64(l25*-4096)+l24)
		l33 := m.f64(l30, 8)
		l34 := trunc(l33)
		if b2i(float64(l34) != l33)|b2i(l34 > l0) != 0 {
			l34 = f15(m, l33, 1, l0)
		}
		l35 := l34
		l36 := m.u32(l35>>16<<2, 3840) + l35&65535<<3
		l37 := m.u16(l36, 0)*320 + 15104
		t1 := float64(m.u8(l37, 0)) + float64(float64(m.u8(l36, 2))*256) + float64((float64(m.u8(l37, 18))+float64(m.u8(l36, 3))+float64(float64(m.u8(l36, 4))*256))*65536)
		l40 := t1
		l40 = flag(l40 > math.Copysign(0, -1))
		if l40 > 0 {
			l42 := f12(m, 18336768, 16, 4096+float64(l14*4096)+float64(l25*-4096)+l24)
			l45 := m.f64(l42, 8)
			l46 := trunc(l45)
			if b2i(float64(l46) != l45)|b2i(l46 > l0) != 0 {
				l46 = f15(m, l45, 1, l0)
			}
			l47 := l46
			l48 := m.u32(l47>>16<<2, 3840) + l47&65535<<3
			l49 := m.u16(l48, 0)*320 + 15104
			t2 := float64(m.u8(l49, 0)) + float64(float64(m.u8(l48, 2))*256) + float64((float64(m.u8(l49, 18))+float64(m.u8(l48, 3))+float64(float64(m.u8(l48, 4))*256))*65536)
			l41 = t2
		}
		if 1-l40 > 0 {
			l52 := f12(m, 18336768, 16, 4098+float64(l14*4096)+float64(l25*-4096)+l24)
			l55 := m.f64(l52, 8)
			l56 := trunc(l55)
			if b2i(float64(l56) != l55)|b2i(l56 > l0) != 0 {
				l56 = f15(m, l55, 1, l0)
			}
			l57 := l56
			l58 := m.u32(l57>>16<<2, 3840) + l57&65535<<3
			l59 := m.u16(l58, 0)*320 + 15104
			t3 := float64(m.u8(l59, 0)) + float64(float64(m.u8(l58, 2))*256) + float64((float64(m.u8(l59, 18))+float64(m.u8(l58, 3))+float64(float64(m.u8(l58, 4))*256))*65536)
			l41 = l41 + t3
		}
		l62 := l41
		l62 = flag(l62 > 255) + flag(l62 > 65535) + flag(l62 > 1.6777215e+07)
		l64 := -l29 + l62
		l65 := trunc(l64)
		if b2i(float64(l65) != l64)|b2i(l65 > l0) != 0 {
			l65 = f15(m, l64, 1, l0)
		}
		l66 := l65
		l71 := m.f64(m.u16(m.u32(l66>>16<<2, 3840)+l66&65535<<3, 0)*320+15104, 80)
		if l71 > 0 {
			l70 = float64((0.5 + l41) * l71)
		}
		l74 := 1 + l29 - l62
		l26 = f17(m, -0.5+float64(l28*-256)+l70, choose(l74 > 0, l74, 0))
	}
	return l26
}

// f137: case 452
func f137(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19, l20, l21, l22 uint32) uint32 {
	var l26 uint32
	var l28, l29, l41, l70 float64
	l23 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l23+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l24 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l24)
	m.put(l0&3<<3, 3552, 1)
	l25 := m.f64(0, 3024)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l25*-4096)+l24)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		l27 := float64(m.u8(l2, 2))
		if l27 > 0 {
			l28 = l23 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
		}
		if l27 > 0 {
			l29 = l8 + l12
		}
		l30 := f12(m, 18336768, 16, 4099+float64(l14*4096)+float64(l25*-4096)+l24)
		l33 := m.f64(l30, 8)
		l34 := trunc(l33)
		if b2i(float64(l34) != l33)|b2i(l34 > l0) != 0 {
			l34 = f15(m, l33, 1, l0)
		}
		l35 := l34
		l36 := m.u32(l35>>16<<2, 3840) + l35&65535<<3
		l37 := m.u16(l36, 0)*320 + 15104
		t1 := float64(m.u8(l37, 0)) + float64(float64(m.u8(l36, 2))*256) + float64((float64(m.u8(l37, 18))+float64(m.u8(l36, 3))+float64(float64(m.u8(l36, 4))*256))*65536)
		l40 := t1
		l40 = flag(l40 > math.Copysign(0, -1))
		if l40 > 0 {
			l42 := f12(m, 18336768, 16, 4096+float64(l14*4096)+float64(l25*-4096)+l24)
			l45 := m.f64(l42, 8)
			l46 := trunc(l45)
			if b2i(float64(l46) != l45)|b2i(l46 > l0) != 0 {
				l46 = f15(m, l45, 1, l0)
			}
			l47 := l46
			l48 := m.u32(l47>>16<<2, 3840) + l47&65535<<3
			l49 := m.u16(l48, 0)*320 + 15104
			t2 := float64(m.u8(l49, 0)) + float64(float64(m.u8(l48, 2))*256) + float64((float64(m.u8(l49, 18))+float64(m.u8(l48, 3))+float64(float64(m.u8(l48, 4))*256))*65536)
			l41 = t2
		}
		if 1-l40 > 0 {
			l52 := f12(m, 18336768, 16, 4098+float64(l14*4096)+float64(l25*-4096)+l24)
			l55 := m.f64(l52, 8)
			l56 := trunc(l55)
			if b2i(float64(l56) != l55)|b2i(l56 > l0) != 0 {
				l56 = f15(m, l55, 1, l0)
			}
			l57 := l56
			l58 := m.u32(l57>>16<<2, 3840) + l57&65535<<3
			l59 := m.u16(l58, 0)*320 + 15104
			t3 := float64(m.u8(l59, 0)) + float64(float64(m.u8(l58, 2))*256) + float64((float64(m.u8(l59, 18))+float64(m.u8(l58, 3))+float64(float64(m.u8(l58, 4))*256))*65536)
			l41 = l41 + t3
		}
		l62 := l41
		l62 = flag(l62 > 255) + flag(l62 > 65535) + flag(l62 > 1.6777215e+07)
		l64 := -l29 + l62
		l65 := trunc(l64)
		if b2i(float64(l65) != l64)|b2i(l65 > l0) != 0 {
			l65 = f15(m, l64, 1, l0)
		}
		l66 := l65
		l71 := m.f64(m.u16(m.u32(l66>>16<<2, 3840)+l66&65535<<3, 0)*320+15104, 80)
		if l71 > 0 {
			l70 = float64((0.5 + l41) * l71)
		}
		l74 := 1 + l29 - l62
		l26 = f17(m, -0.5+float64(l28*-256)+l70, choose(l74 > 0, l74, 0))
	}
	return l26
}

// f138: case 453
func f138(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19, l20, l21, l22 uint32) uint32 {
	var l26 uint32
	var l28, l29, l50 float64
	l23 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l23+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l24 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l24)
	m.put(l0&3<<3, 3552, 1)
	l25 := m.f64(0, 3024)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l25*-4096)+l24)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		l27 := float64(m.u8(l2, 2))
		if l27 > 0 {
			l28 = l23 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
		}
		if l27 > 0 {
			l29 = l8 + l12
		}
		l30 := f12(m, 18336768, 16, 4095+float64(l14*4096)+float64(l25*-4096)+l24)
		l33 := m.f64(l30, 8)
		l34 := trunc(l33)
		if b2i(float64(l34) != l33)|b2i(l34 > l0) != 0 {
			l34 = f15(m, l33, 1, l0)
		}
		l35 := l34
		l36 := m.u32(l35>>16<<2, 3840) + l35&65535<<3
		l39 := float64(m.u8(m.u16(l36, 0)*320+15104, 18)) + float64(m.u8(l36, 3)) + float64(float64(m.u8(l36, 4))*256)
		l39 = flag(l39 > 32767)
		l40 := choose(l39 > 0, 4.294967295e+09, 0)
		l42 := l40
		l42 = flag(l42 > 255) + flag(l42 > 65535) + flag(l42 > 1.6777215e+07)
		l44 := -l29 + l42
		l45 := trunc(l44)
		if b2i(float64(l45) != l44)|b2i(l45 > l0) != 0 {
			l45 = f15(m, l44, 1, l0)
		}
		l46 := l45
		l51 := m.f64(m.u16(m.u32(l46>>16<<2, 3840)+l46&65535<<3, 0)*320+15104, 80)
		if l51 > 0 {
			l50 = float64((0.5 + l40) * l51)
		}
		l54 := 1 + l29 - l42
		l26 = f17(m, -0.5+float64(l28*-256)+l50, choose(l54 > 0, l54, 0))
	}
	return l26
}

// f139: case 454
func f139(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19, l20, l21, l22 uint32) uint32 {
	var l26 uint32
	var l28, l29, l60 float64
	l23 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l23+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l24 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l24)
	m.put(l0&3<<3, 3552, 1)
	l25 := m.f64(0, 3024)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l25*-4096)+l24)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		l27 := float64(m.u8(l2, 2))
		if l27 > 0 {
			l28 = l23 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
		}
		if l27 > 0 {
			l29 = l8 + l12
		}
		l30 := f12(m, 18336768, 16, 4096+float64(l14*4096)+float64(l25*-4096)+l24)
		l33 := m.f64(l30, 8)
		l34 := trunc(l33)
		if b2i(float64(l34) != l33)|b2i(l34 > l0) != 0 {
			l34 = f15(m, l33, 1, l0)
		}
		l35 := l34
		l36 := m.u32(l35>>16<<2, 3840) + l35&65535<<3
		l37 := m.u16(l36, 0)*320 + 15104
		l38 := float64(m.u8(l37, 0)) + float64(float64(m.u8(l36, 2))*256)
		l39 := float64(m.u8(l37, 18)) + float64(m.u8(l36, 3)) + float64(float64(m.u8(l36, 4))*256)
		l40 := l38 + float64(l39*65536)
		l40 = flag(l40 > 31)
		l41 := l38 + float64(l39*65536)
		if l40 > 0 {
			l42 := f12(m, 18336768, 16, 4097+float64(l14*4096)+float64(l25*-4096)+l24)
			l45 := m.f64(l42, 8)
			l46 := trunc(l45)
			if b2i(float64(l46) != l45)|b2i(l46 > l0) != 0 {
				l46 = f15(m, l45, 1, l0)
			}
			l47 := l46
			l48 := m.u32(l47>>16<<2, 3840) + l47&65535<<3
			l49 := m.u16(l48, 0)*320 + 15104
			t1 := float64(m.u8(l49, 0)) + float64(float64(m.u8(l48, 2))*256) + float64((float64(m.u8(l49, 18))+float64(m.u8(l48, 3))+float64(float64(m.u8(l48, 4))*256))*65536)
			l41 = l41 + t1
		}
		l52 := l41
		l52 = flag(l52 > 255) + flag(l52 > 65535) + flag(l52 > 1.6777215e+07)
		l54 := -l29 + l52
		l55 := trunc(l54)
		if b2i(float64(l55) != l54)|b2i(l55 > l0) != 0 {
			l55 = f15(m, l54, 1, l0)
		}
		l56 := l55
		l61 := m.f64(m.u16(m.u32(l56>>16<<2, 3840)+l56&65535<<3, 0)*320+15104, 80)
		if l61 > 0 {
			l60 = float64((0.5 + l41) * l61)
		}
		l64 := 1 + l29 - l52
		l26 = f17(m, -0.5+float64(l28*-256)+l60, choose(l64 > 0, l64, 0))
	}
	return l26
}

// f140: case 455
func f140(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19, l20, l21, l22 uint32) uint32 {
	var l26 uint32
	var l28, l29, l60 float64
	l23 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l23+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l24 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l24)
	m.put(l0&3<<3, 3552, 1)
	l25 := m.f64(0, 3024)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l25*-4096)+l24)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		l27 := float64(m.u8(l2, 2))
		if l27 > 0 {
			l28 = l23 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
		}
		if l27 > 0 {
			l29 = l8 + l12
		}
		l30 := f12(m, 18336768, 16, 4097+float64(l14*4096)+float64(l25*-4096)+l24)
		l33 := m.f64(l30, 8)
		l34 := trunc(l33)
		if b2i(float64(l34) != l33)|b2i(l34 > l0) != 0 {
			l34 = f15(m, l33, 1, l0)
		}
		l35 := l34
		l36 := m.u32(l35>>16<<2, 3840) + l35&65535<<3
		l37 := m.u16(l36, 0)*320 + 15104
		l38 := float64(m.u8(l37, 0)) + float64(float64(m.u8(l36, 2))*256)
		l39 := float64(m.u8(l37, 18)) + float64(m.u8(l36, 3)) + float64(float64(m.u8(l36, 4))*256)
		l40 := l38 + float64(l39*65536)
		l40 = flag(l40 > 31)
		l41 := l38 + float64(l39*65536)
		if l40 > 0 {
			l42 := f12(m, 18336768, 16, 4096+float64(l14*4096)+float64(l25*-4096)+l24)
			l45 := m.f64(l42, 8)
			l46 := trunc(l45)
			if b2i(float64(l46) != l45)|b2i(l46 > l0) != 0 {
				l46 = f15(m, l45, 1, l0)
			}
			l47 := l46
			l48 := m.u32(l47>>16<<2, 3840) + l47&65535<<3
			l49 := m.u16(l48, 0)*320 + 15104
			t1 := float64(m.u8(l49, 0)) + float64(float64(m.u8(l48, 2))*256) + float64((float64(m.u8(l49, 18))+float64(m.u8(l48, 3))+float64(float64(m.u8(l48, 4))*256))*65536)
			l41 = l41 + t1
		}
		l52 := l41
		l52 = flag(l52 > 255) + flag(l52 > 65535) + flag(l52 > 1.6777215e+07)
		l54 := -l29 + l52
		l55 := trunc(l54)
		if b2i(float64(l55) != l54)|b2i(l55 > l0) != 0 {
			l55 = f15(m, l54, 1, l0)
		}
		l56 := l55
		l61 := m.f64(m.u16(m.u32(l56>>16<<2, 3840)+l56&65535<<3, 0)*320+15104, 80)
		if l61 > 0 {
			l60 = float64((0.5 + l41) * l61)
		}
		l64 := 1 + l29 - l52
		l26 = f17(m, -0.5+float64(l28*-256)+l60, choose(l64 > 0, l64, 0))
	}
	return l26
}

// f141: case 456
func f141(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19, l20, l21, l22 uint32) uint32 {
	var l26 uint32
	var l28, l29, l99 float64
	l23 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l23+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l24 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l24)
	m.put(l0&3<<3, 3552, 1)
	l25 := m.f64(0, 3024)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l25*-4096)+l24)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		l27 := float64(m.u8(l2, 2))
		if l27 > 0 {
			l28 = l23 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
		}
		if l27 > 0 {
			l29 = l8 + l12
		}
		l30 := f12(m, 18336768, 16, 4096+float64(l14*4096)+float64(l25*-4096)+l24)
		l33 := m.f64(l30, 8)
		l34 := trunc(l33)
		if b2i(float64(l34) != l33)|b2i(l34 > l0) != 0 {
			l34 = f15(m, l33, 1, l0)
		}
		l35 := l34
		l36 := m.u32(l35>>16<<2, 3840) + l35&65535<<3
		l37 := m.u16(l36, 0)*320 + 15104
		t1 := float64(m.u8(l37, 0)) + float64(float64(m.u8(l36, 2))*256) + float64((float64(m.u8(l37, 18))+float64(m.u8(l36, 3))+float64(float64(m.u8(l36, 4))*256))*65536)
		l40 := t1
		l41 := f12(m, 18336768, 16, 4098+float64(l14*4096)+float64(l25*-4096)+l24)
		l44 := m.f64(l41, 8)
		l45 := trunc(l44)
		if b2i(float64(l45) != l44)|b2i(l45 > l0) != 0 {
			l45 = f15(m, l44, 1, l0)
		}
		l46 := l45
		l47 := m.u32(l46>>16<<2, 3840) + l46&65535<<3
		l48 := m.u16(l47, 0)*320 + 15104
		l49 := float64(m.u8(l48, 0)) + float64(float64(m.u8(l47, 2))*256)
		l50 := float64(m.u8(l48, 18)) + float64(m.u8(l47, 3)) + float64(float64(m.u8(l47, 4))*256)
		l51 := l49 + float64(l50*65536)
		l51 = choose(1-l49+float64(l50*-65536) > 0, 4.294967296e+09, 0) + l51
		l53 := f12(m, 18336768, 16, 4097+float64(l14*4096)+float64(l25*-4096)+l24)
		l56 := m.f64(l53, 8)
		l57 := trunc(l56)
		if b2i(float64(l57) != l56)|b2i(l57 > l0) != 0 {
			l57 = f15(m, l56, 1, l0)
		}
		l58 := l57
		l59 := m.u32(l58>>16<<2, 3840) + l58&65535<<3
		l60 := m.u16(l59, 0)*320 + 15104
		l61 := float64(m.u8(l60, 0)) + float64(float64(m.u8(l59, 2))*256)
		l62 := float64(m.u8(l60, 18)) + float64(m.u8(l59, 3)) + float64(float64(m.u8(l59, 4))*256)
		l63 := float64(l61*5.960464477539063e-08) + float64(l62*0.00390625)
		l63 = -0.4999999701976776 + l63
		l64 := 6.755399441055744e+15 + l63
		l64 = -6.755399441055744e+15 + l64
		l65 := f15(m, 0.5+float64(l40*256)+float64(l51*-0.5)+l64, l51, l0)
		l67 := float64(int32(l65))
		l68 := float64(l61*1.52587890625e-05) + l62
		l68 = -0.49999237060546875 + l68
		l69 := 6.755399441055744e+15 + l68
		l69 = -6.755399441055744e+15 + l69
		l70 := float64(l40*256) + l64
		l71 := l67
		if l71 > 0 {
			l70 = l70 + float64(-l51*l71)
		}
		l72 := f15(m, 0.5+float64(l51*-0.5)+l69+float64(l64*-256)+float64(l70*256), l51, l0)
		l74 := float64(int32(l72))
		l75 := float64(l61*0.00390625) + float64(l62*256)
		l75 = -0.498046875 + l75
		l76 := 6.755399441055744e+15 + l75
		l76 = -6.755399441055744e+15 + l76
		l77 := l69 + float64(l64*-256) + float64(l70*256)
		l78 := l74
		if l78 > 0 {
			l77 = l77 + float64(-l51*l78)
		}
		l79 := f15(m, 0.5+float64(l51*-0.5)+l76+float64(l69*-256)+float64(l77*256), l51, l0)
		l81 := float64(int32(l79))
		l83 := l76 + float64(l69*-256) + float64(l77*256)
		l84 := l81
		if l84 > 0 {
			l83 = l83 + float64(-l51*l84)
		}
		l85 := f15(m, 0.5+float64(l51*-0.5)+(l61+float64(l62*65536))+float64(l76*-256)+float64(l83*256), l51, l0)
		l88 := float64(l67*1.6777216e+07) + float64(l74*65536) + float64(l81*256) + float64(int32(l85))
		l90 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l88*2.3283064365386963e-10))
		l90 = -6.755399441055744e+15 + l90
		l91 := l88 + float64(l90*-4.294967296e+09)
		l91 = flag(l91 > 255) + flag(l91 > 65535) + flag(l91 > 1.6777215e+07)
		l93 := -l29 + l91
		l94 := trunc(l93)
		if b2i(float64(l94) != l93)|b2i(l94 > l0) != 0 {
			l94 = f15(m, l93, 1, l0)
		}
		l95 := l94
		l100 := m.f64(m.u16(m.u32(l95>>16<<2, 3840)+l95&65535<<3, 0)*320+15104, 80)
		if l100 > 0 {
			l99 = float64((0.5 + l88 + float64(l90*-4.294967296e+09)) * l100)
		}
		l103 := 1 + l29 - l91
		l26 = f17(m, -0.5+float64(l28*-256)+l99, choose(l103 > 0, l103, 0))
	}
	return l26
}

// f142: case 457
func f142(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19, l20, l21, l22 uint32) uint32 {
	var l26 uint32
	var l28, l29, l101 float64
	l23 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l23+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l24 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l24)
	m.put(l0&3<<3, 3552, 1)
	l25 := m.f64(0, 3024)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l25*-4096)+l24)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		l27 := float64(m.u8(l2, 2))
		if l27 > 0 {
			l28 = l23 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
		}
		if l27 > 0 {
			l29 = l8 + l12
		}
		l30 := f12(m, 18336768, 16, 4097+float64(l14*4096)+float64(l25*-4096)+l24)
		l33 := m.f64(l30, 8)
		l34 := trunc(l33)
		if b2i(float64(l34) != l33)|b2i(l34 > l0) != 0 {
			l34 = f15(m, l33, 1, l0)
		}
		l35 := l34
		l36 := m.u32(l35>>16<<2, 3840) + l35&65535<<3
		l37 := m.u16(l36, 0)*320 + 15104
		l38 := float64(m.u8(l37, 0)) + float64(float64(m.u8(l36, 2))*256)
		l39 := float64(m.u8(l37, 18)) + float64(m.u8(l36, 3)) + float64(float64(m.u8(l36, 4))*256)
		l40 := l38 + float64(l39*65536)
		l41 := float64(l38*0.00390625) + float64(l39*256)
		l41 = -0.498046875 + l41
		l42 := 6.755399441055744e+15 + l41
		l42 = -6.755399441055744e+15 + l42
		l43 := float64(l38*1.52587890625e-05) + l39
		l43 = -0.49999237060546875 + l43
		l44 := 6.755399441055744e+15 + l43
		l44 = -6.755399441055744e+15 + l44
		l45 := float64(l38*5.960464477539063e-08) + float64(l39*0.00390625)
		l45 = -0.4999999701976776 + l45
		l46 := 6.755399441055744e+15 + l45
		l46 = -6.755399441055744e+15 + l46
		l47 := f12(m, 18336768, 16, 4096+float64(l14*4096)+float64(l25*-4096)+l24)
		l50 := m.f64(l47, 8)
		l51 := trunc(l50)
		if b2i(float64(l51) != l50)|b2i(l51 > l0) != 0 {
			l51 = f15(m, l50, 1, l0)
		}
		l52 := l51
		l53 := m.u32(l52>>16<<2, 3840) + l52&65535<<3
		l54 := m.u16(l53, 0)*320 + 15104
		t1 := float64(m.u8(l54, 0)) + float64(float64(m.u8(l53, 2))*256) + float64((float64(m.u8(l54, 18))+float64(m.u8(l53, 3))+float64(float64(m.u8(l53, 4))*256))*65536)
		l57 := t1
		l58 := f12(m, 18336768, 16, 4098+float64(l14*4096)+float64(l25*-4096)+l24)
		l61 := m.f64(l58, 8)
		l62 := trunc(l61)
		if b2i(float64(l62) != l61)|b2i(l62 > l0) != 0 {
			l62 = f15(m, l61, 1, l0)
		}
		l63 := l62
		l64 := m.u32(l63>>16<<2, 3840) + l63&65535<<3
		l65 := m.u16(l64, 0)*320 + 15104
		l66 := float64(m.u8(l65, 0)) + float64(float64(m.u8(l64, 2))*256)
		l67 := float64(m.u8(l65, 18)) + float64(m.u8(l64, 3)) + float64(float64(m.u8(l64, 4))*256)
		l68 := l66 + float64(l67*65536)
		l68 = choose(1-l66+float64(l67*-65536) > 0, 4.294967296e+09, 0) + l68
		l70 := f15(m, 0.5+float64(l57*256)+float64(l68*-0.5)+l46, l68, l0)
		l73 := float64(l57*256) + l46
		l74 := float64(int32(l70))
		if l74 > 0 {
			l73 = l73 + float64(-l68*l74)
		}
		l75 := f15(m, 0.5+float64(l68*-0.5)+l44+float64(l46*-256)+float64(l73*256), l68, l0)
		l78 := l44 + float64(l46*-256) + float64(l73*256)
		l79 := float64(int32(l75))
		if l79 > 0 {
			l78 = l78 + float64(-l68*l79)
		}
		l80 := f15(m, 0.5+float64(l68*-0.5)+l42+float64(l44*-256)+float64(l78*256), l68, l0)
		l83 := l42 + float64(l44*-256) + float64(l78*256)
		l84 := float64(int32(l80))
		if l84 > 0 {
			l83 = l83 + float64(-l68*l84)
		}
		l85 := f15(m, 0.5+float64(l68*-0.5)+l40+float64(l42*-256)+float64(l83*256), l68, l0)
		l88 := l40 + float64(l42*-256) + float64(l83*256)
		l89 := float64(int32(l85))
		if l89 > 0 {
			l88 = l88 + float64(-l68*l89)
		}
		l90 := l88
		l92 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l90*2.3283064365386963e-10))
		l92 = -6.755399441055744e+15 + l92
		l93 := l90 + float64(l92*-4.294967296e+09)
		l93 = flag(l93 > 255) + flag(l93 > 65535) + flag(l93 > 1.6777215e+07)
		l95 := -l29 + l93
		l96 := trunc(l95)
		if b2i(float64(l96) != l95)|b2i(l96 > l0) != 0 {
			l96 = f15(m, l95, 1, l0)
		}
		l97 := l96
		l102 := m.f64(m.u16(m.u32(l97>>16<<2, 3840)+l97&65535<<3, 0)*320+15104, 80)
		if l102 > 0 {
			l101 = float64((0.5 + l90 + float64(l92*-4.294967296e+09)) * l102)
		}
		l105 := 1 + l29 - l93
		l26 = f17(m, -0.5+float64(l28*-256)+l101, choose(l105 > 0, l105, 0))
	}
	return l26
}

var table [3018]func(space, uint32, uint32, uint32, uint32, uint32, uint32, uint32, float64, float64, float64, float64, float64, float64, float64, float64, float64, uint32, uint32, uint32, uint32, uint32, uint32, uint32) uint32

func init() {
	table = [...]func(space, uint32, uint32, uint32, uint32, uint32, uint32, uint32, float64, float64, float64, float64, float64, float64, float64, float64, float64, uint32, uint32, uint32, uint32, uint32, uint32, uint32) uint32{
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f22, f23, f24, f25, f26, f27, f28, f29, f30, f31, f32, f33, f34, f35, f36,
		f37, f38, f39, f40, f41, f42, f43, f44, f45, f46, f47, f48, f49, f50, f51, f52,
		f53, f54, f55, f56, f57, f58, f59, f60, f61, f62, f63, f64, f65, f66, f67, f68,
		f69, f70, f71, f72, f73, f74, f75, f76, f77, f78, f79, f80, f81, f82, f83, f84,
		f85, f86, f87, f88, f89, f90, f91, f92, f93, f94, f95, f96, f97, f98, f99, f100,
		f101, f102, f103, f104, f105, f106, f107, f108, f109, f110, f111, f112, f113, f114, f115, f116,
		f117, f118, f119, f120, f121, f122, f123, f124, f125, f126, f127, f128, f129, f130, f131, f132,
		f133, f134, f135, f136, f137, f138, f139, f140, f141, f142, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
	}
}

func advance(m space, n, free uint32) uint32 { return f21(m, n, free) }
