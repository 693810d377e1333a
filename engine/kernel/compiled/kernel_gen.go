// Code generated from the model's weights by go generate ./engine/kernel/compiled. DO NOT EDIT.

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
	return table[m.u16(l67, 0)](m, l0, l1, l2, l3, l4, l5, l6, l34, l20, l22, l27, l32, l118, l38, l43, l46, l65, l66, l68)
}

// f20: general
func f20(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l105 uint32
	var l23, l29, l35, l44, l47, l58, l65, l92, l94, l96, l98, l104, l139, l151, l155, l160, l167, l174, l184, l192, l195, l199, l212, l222, l236, l241, l249, l253, l259, l264, l288, l290, l292, l294, l304, l308, l313, l322, l327, l330, l333, l334, l338, l342, l349, l354, l365, l375, l384, l400, l417, l419, l422, l425, l427, l433, l434, l437, l439, l441, l443, l445, l456, l457, l465, l468, l477, l508, l513, l520 float64
	l19 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l19+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l20 := m.f64(l16, 16)
	l22 := m.f64(l16, 8)
	if float64(m.u8(l18, 204)) > 0 {
		l23 = l22 - l20
	}
	m.put(l0&3<<3, 3520, l20+l23)
	m.put(l0&3<<3, 3552, float64(m.u8(l18, 129)))
	l25 := m.f64(0, 3024)
	l26 := float64(m.u8(l18, 130))
	l27 := float64(m.u8(l18, 131))
	l28 := f12(m, 9681728, 24, l14-l25)
	if l26 > 0 {
		l29 = l22 - l20
	}
	if l27 > 0 {
		l29 = l29 + (-4096 + m.f64(l28, 16))
	}
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l25*-4096)+l20+l29)
	m.put(l0&3<<3, 3616, float64(m.u8(l18, 139)))
	l32 := float64(m.u8(l18, 137))
	l34 := float64(m.u8(l18, 136))
	if float64(m.u8(l18, 135)) > 0 {
		l35 = l22
	}
	if l34 > 0 {
		l35 = l35 + (4096 + float64(l14*4096) + float64(l25*-4096))
	}
	m.put(l0&3<<3, 3648, float64(l32*4096)+l35)
	l36 := float64(m.u8(l18, 138))
	l38 := f12(m, 18336768, 16, 4096+float64(l14*4096)+float64(l25*-4096)+l20+m.f64(l18, 216))
	l39 := m.u32(l38, 0) - 1
	l42 := float64(m.u8(m.u16(m.u32(l39>>16<<2, 3840)+l39&65535<<3, 0)*320+15104, 17))
	l43 := float64(int32(l39))
	if -1+l36+l42 > 0 {
		l44 = -1 - l7 + l43
	}
	m.put(l0&3<<3, 3680, 1+l7+l44)
	l46 := float64(m.u8(l18, 133))
	if float64(m.u8(l18, 132)) > 0 {
		l47 = -2 - l7 + float64(int32(l17))
	}
	l47 = choose(l46 > 0, -1-l7, 0) + l47
	if -1+l36+l42 > 0 {
		l47 = l47 + (-1 - l7 + l43)
	}
	l50 := f12(m, 26991808, 24, float64(l32*4096)+l35)
	l56 := m.f64(l50, 8)
	l57 := float64(float64(m.u8(l18, 134))*-1.099511627776e+12) - float64(int32(m.u32(l28, 0)-1)) + l56
	l57 = flag(l57 > -1.099511627777e+12)
	if -2+l46+flag(float64(l32*-4096)-l35+m.f64(l50, 16) == math.Copysign(0, -1))+l57 > 0 {
		l58 = l56
	}
	m.put(l0&3<<3, 3712, 1+l7+l47+l58)
	l59 := float64(m.u8(l18, 194))
	m.put(l0&3<<3, 3744, l59)
	l60 := float64(m.u8(l18, 196))
	l63 := m.f64(l16, 32)
	l64 := float64(m.u8(l18, 209))
	l61 := float64(m.u8(l18, 188))
	l62 := float64(m.u8(l18, 189))
	if l64 > 0 {
		l65 = 16 + l22 - l63
	}
	l66 := f12(m, 26991808, 24, l63+l65)
	l69 := m.f64(l66, 8)
	l70 := trunc(l69)
	if b2i(float64(l70) != l69)|b2i(l70 > l0) != 0 {
		l70 = f15(m, l69, 1, l0)
	}
	l71 := l70
	l72 := m.u32(l71>>16<<2, 3840) + l71&65535<<3
	t1 := float64(m.u8(m.u16(l72, 0)*320+15104, 0)) + float64(float64(m.u8(l72, 2))*256) + float64(float64(m.u8(l72, 3))*65536) + float64(float64(m.u8(l72, 4))*1.6777216e+07)
	l74 := t1
	l75 := m.f64(l38, 8)
	l77 := l75
	l78 := trunc(l77)
	if b2i(float64(l78) != l77)|b2i(l78 > l0) != 0 {
		l78 = f15(m, l77, 1, l0)
	}
	l79 := l78
	l80 := m.u32(l79>>16<<2, 3840) + l79&65535<<3
	l81 := m.u16(l80, 0)*320 + 15104
	l82 := float64(m.u8(l81, 0)) + float64(float64(m.u8(l80, 2))*256)
	l83 := float64(m.u8(l81, 18)) + float64(m.u8(l80, 3)) + float64(float64(m.u8(l80, 4))*256)
	l84 := l22 + float64(l61*1.099511627776e+12) + l62 + float64(l74*-65536) + l82 + float64(l83*65536)
	l84 = flag(l84 > 1.099511627776e+12)
	l85 := float64(l64*1.099511627776e+12) - l74 + l82 + float64(l83*65536)
	l85 = flag(l85 > 1.099511627775e+12)
	l86 := float64(m.u8(l18, 212))
	l87 := float64(m.u8(l18, 204))
	l88 := float64(l86*1.099511627776e+12) + float64(l87*1.099511627776e+12) + l82 + float64(l83*65536)
	l88 = flag(l88 > 1.099511758847e+12)
	l89 := float64(m.u8(l18, 187))
	l90 := float64(m.u8(l18, 188))
	l91 := l22 + float64(l89*1.099511627776e+12) + float64(l90*-1.099511627776e+12) + l82 + float64(l83*65536)
	l91 = flag(l91 > 1.099891252835e+12)
	if l89 > 0 {
		l92 = l22 + l82 + float64(l83*65536)
	}
	if l90 > 0 {
		l92 = l92 + m.f64(l16, 24)
	}
	if l64 > 0 {
		l92 = l92 + (2.69484032e+08 + float64(l22*1.048576e+06) + float64(l82*4) + float64(l83*262144))
	}
	if l86 > 0 {
		l92 = l92 + (2.68435456e+08 + float64(l82*8) + float64(l83*524288))
	}
	if l87 > 0 {
		l92 = l92 + (2.6843546e+08 + float64(l82*8) + float64(l83*524288))
	}
	if 1-l84-l85-l88-l91 > 0 {
		l94 = float64(l92 * 0.25)
	}
	l94 = -0.375 + l94
	l95 := 6.755399441055744e+15 + l94
	l95 = -6.755399441055744e+15 + l95
	if l59 > 0 {
		l96 = l60 + l95
	}
	m.put(l0&3<<3, 3776, l96)
	l97 := float64(m.u8(l18, 195))
	if 1-l84-l85-l88-l91 > 0 {
		l98 = l92
	}
	l100 := l97 - l84 - l85 - l98 + float64(l95*4)
	l99 := choose(l100 > 0, l100, 0)
	l102 := f12(m, 18336768, 16, 4096+float64(l14*4096)+float64(l25*-4096)+l20+m.f64(l18, 224))
	l103 := m.f64(l102, 8)
	if l99 > 0 {
		l104 = -1 - l7 + l103
	}
	m.put(l0&3<<3, 3808, 1+l7+l104)
	if l6 != 0 {
		l106 := float64(m.u8(l18, 140))
		l107 := float64(m.u8(l18, 164))
		l108 := float64(m.u8(l18, 205))
		l109 := l14 - l25
		l109 = flag(l109 > 15999)
		l111 := choose(-1+l109+float64(m.u8(l18, 203)) > 0, 1, 0)
		l113 := choose(-1+l36+l42 > 0, 1, 0)
		l115 := float64(m.u8(l18, 175))
		l117 := l103
		l118 := trunc(l117)
		if b2i(float64(l118) != l117)|b2i(l118 > l0) != 0 {
			l118 = f15(m, l117, 1, l0)
		}
		l119 := l118
		l120 := m.u32(l119>>16<<2, 3840) + l119&65535<<3
		l121 := m.u16(l120, 0)*320 + 15104
		l122 := float64(m.u8(l121, 0)) + float64(float64(m.u8(l120, 2))*256)
		l123 := float64(m.u8(l121, 18)) + float64(m.u8(l120, 3)) + float64(float64(m.u8(l120, 4))*256)
		l124 := choose(l115-l122+float64(l123*-65536) > 0, 1, 0)
		l127 := l82 + float64(l83*65536)
		l127 = flag(l127 > math.Copysign(0, -1))
		l129 := choose(float64(m.u8(l18, 199))-l127 > 0, 1, 0)
		l129 = choose(-1+float64(m.u8(l18, 200))+l127 > 0, 1, 0) + l129
		l133 := float64(m.u8(l18, 163))
		l134 := float64(l133*65536) + l83
		l134 = flag(l134 > 98303)
		l135 := float64(l133*65536) + l123
		l135 = flag(l135 > 98303)
		l136 := choose(-1+l134+l135 > 0, 1, 0)
		l138 := float64(m.u8(l18, 176))
		l132 := float64(m.u8(l18, 179))
		if l138 > 0 {
			l139 = l82 + float64(l83*65536)
		}
		l141 := f12(m, 18336768, 16, 4096+float64(l14*4096)+float64(l25*-4096)+l20+m.f64(l18, 232))
		l144 := m.f64(l141, 8)
		l145 := trunc(l144)
		if b2i(float64(l145) != l144)|b2i(l145 > l0) != 0 {
			l145 = f15(m, l144, 1, l0)
		}
		l146 := l145
		l147 := m.u32(l146>>16<<2, 3840) + l146&65535<<3
		l148 := m.u16(l147, 0)*320 + 15104
		l149 := float64(m.u8(l148, 0)) + float64(float64(m.u8(l147, 2))*256)
		l150 := float64(m.u8(l148, 18)) + float64(m.u8(l147, 3)) + float64(float64(m.u8(l147, 4))*256)
		if l115 > 0 {
			l151 = l122 + float64(l123*65536)
		}
		if l138 > 0 {
			l151 = l151 + (l149 + float64(l150*65536))
		}
		if -1+l115+l135 > 0 {
			l151 = l151 + (4.294967296e+09 + float64(l122*-2) + float64(l123*-131072))
		}
		l151 = choose(1-l115-l138 > 0, 4.294967296e+09, 0) + l151
		l151 = choose(l115-l122+float64(l123*-65536) > 0, 4.294967296e+09, 0) + l151
		l151 = choose(l138-l149+float64(l150*-65536) > 0, 4.294967296e+09, 0) + l151
		if l115 > 0 {
			l155 = float64(l82*5.960464477539063e-08) + float64(l83*0.00390625)
		}
		if l138 > 0 {
			l155 = l155 + (float64(l122*5.960464477539063e-08) + float64(l123*0.00390625))
		}
		if -1+l115+l134 > 0 {
			l155 = l155 + (256 + float64(l82*-1.1920928955078125e-07) + float64(l83*-0.0078125))
		}
		l155 = -0.4999999701976776 + l155
		l156 := 6.755399441055744e+15 + l155
		l156 = -6.755399441055744e+15 + l156
		l157 := f15(m, 0.5+float64(l139*256)+float64(l151*-0.5)+l156, l151, l0)
		l159 := float64(int32(l157))
		if l115 > 0 {
			l160 = float64(l82*1.52587890625e-05) + l83
		}
		if l138 > 0 {
			l160 = l160 + (float64(l122*1.52587890625e-05) + l123)
		}
		if -1+l115+l134 > 0 {
			l160 = l160 + (65536 + float64(l82*-3.0517578125e-05) + float64(l83*-2))
		}
		l160 = -0.49999237060546875 + l160
		l161 := 6.755399441055744e+15 + l160
		l161 = -6.755399441055744e+15 + l161
		l162 := float64(l139*256) + l156
		l163 := l159
		if l163 > 0 {
			l162 = l162 + float64(-l151*l163)
		}
		l164 := f15(m, 0.5+float64(l151*-0.5)+l161+float64(l156*-256)+float64(l162*256), l151, l0)
		l166 := float64(int32(l164))
		if l115 > 0 {
			l167 = float64(l82*0.00390625) + float64(l83*256)
		}
		if l138 > 0 {
			l167 = l167 + (float64(l122*0.00390625) + float64(l123*256))
		}
		if -1+l115+l134 > 0 {
			l167 = l167 + (1.6777216e+07 + float64(l82*-0.0078125) + float64(l83*-512))
		}
		l167 = -0.498046875 + l167
		l168 := 6.755399441055744e+15 + l167
		l168 = -6.755399441055744e+15 + l168
		l169 := l161 + float64(l156*-256) + float64(l162*256)
		l170 := l166
		if l170 > 0 {
			l169 = l169 + float64(-l151*l170)
		}
		l171 := f15(m, 0.5+float64(l151*-0.5)+l168+float64(l161*-256)+float64(l169*256), l151, l0)
		l173 := float64(int32(l171))
		if l115 > 0 {
			l174 = l82 + float64(l83*65536)
		}
		if l138 > 0 {
			l174 = l174 + (l122 + float64(l123*65536))
		}
		if -1+l115+l134 > 0 {
			l174 = l174 + (4.294967296e+09 + float64(l82*-2) + float64(l83*-131072))
		}
		l175 := l168 + float64(l161*-256) + float64(l169*256)
		l176 := l173
		if l176 > 0 {
			l175 = l175 + float64(-l151*l176)
		}
		l177 := f15(m, 0.5+float64(l151*-0.5)+l174+float64(l168*-256)+float64(l175*256), l151, l0)
		l179 := float64(int32(l177))
		l180 := float64(l159*1.6777216e+07) + float64(l166*65536) + float64(l173*256) + l179
		l180 = flag(l180 > 2.147483647e+09)
		l182 := -1 + l132 - l134 - l135 - l124 + float64(l136*2) + l180
		l181 := choose(l182 > 0, l182, 0)
		l183 := float64(m.u8(l2, 2))
		if l183 > 0 {
			l184 = l8 + l12
		}
		l185 := float64(m.u8(l18, 165))
		l186 := float64(m.u8(l81, 1)) + float64(m.u8(l80, 5))
		l187 := float64(m.u8(l121, 1)) + float64(m.u8(l120, 5))
		l189 := l186 - l187
		l188 := choose(l189 > 0, l189, 0)
		l190 := float64(m.u8(l18, 166))
		l191 := float64(m.u8(l18, 167))
		if l185 > 0 {
			l192 = l186 - l188
		}
		if l190 > 0 {
			l192 = l192 + (l187 + l188)
		}
		if l191 > 0 {
			l192 = l192 + (l187 + l188)
		}
		l192 = choose(l107 > 0, -1, 0) + l192
		l194 := float64(m.u8(l18, 146))
		l196 := -65536 + float64(l194*65536) + l122
		if l196 > 0 {
			l195 = float64((l82 + float64(l83*65536)) * l196)
		}
		l197 := -65536 + float64(l194*65536) + l123
		if l197 > 0 {
			l195 = l195 + float64(float64(l82*65536)*l197)
		}
		l198 := float64(m.u8(l18, 149))
		l200 := -65536 + float64(l198*65536) + l123
		if l200 > 0 {
			l199 = float64(l83 * l200)
		}
		l202 := f12(m, 18336768, 16, 4096+float64(l14*4096)+float64(l25*-4096)+l20+float64(m.u8(l18, 128)))
		l205 := m.f64(l202, 8)
		l206 := trunc(l205)
		if b2i(float64(l206) != l205)|b2i(l206 > l0) != 0 {
			l206 = f15(m, l205, 1, l0)
		}
		l207 := l206
		l208 := m.u32(l207>>16<<2, 3840) + l207&65535<<3
		l209 := m.u16(l208, 0)*320 + 15104
		l210 := float64(m.u8(l209, 0)) + float64(float64(m.u8(l208, 2))*256)
		l211 := float64(m.u8(l209, 18)) + float64(m.u8(l208, 3)) + float64(float64(m.u8(l208, 4))*256)
		l213 := -65536 + float64(l198*65536) + l210
		if l213 > 0 {
			l212 = float64((l82 + float64(l83*65536)) * l213)
		}
		l214 := -65536 + float64(l198*65536) + l211
		if l214 > 0 {
			l212 = l212 + float64(float64(l82*65536)*l214)
		}
		l215 := -65536 + float64(l198*65536) + l122
		if l215 > 0 {
			l212 = l212 + float64((l149+float64(l150*65536))*l215)
		}
		l216 := -65536 + float64(l198*65536) + l123
		if l216 > 0 {
			l212 = l212 + float64(float64(l149*65536)*l216)
		}
		l218 := float64(m.u8(l18, 144))
		l219 := float64(m.u8(l18, 145))
		l220 := float64(m.u8(l18, 147))
		l221 := float64(m.u8(l18, 148))
		if float64(m.u8(l18, 143)) > 0 {
			l222 = l82 + float64(l83*65536)
		}
		if l218 > 0 {
			l222 = l222 + (l122 + float64(l123*65536))
		}
		if l219 > 0 {
			l222 = l222 + (-l122 + float64(l123*-65536))
		}
		if l220 > 0 {
			l223 := l149 + float64(l150*65536) + l210 + float64(l211*65536)
			l223 = flag(l223 > 4.294967295e+09)
			l222 = l222 + l223
		}
		if l221 > 0 {
			l224 := -l149 + float64(l150*-65536) + l210 + float64(l211*65536)
			l224 = flag(l224 > math.Copysign(0, -1))
			l222 = l222 + -l224
		}
		l225 := float64(-0.4999999998835847)
		l226 := -65536 + float64(l198*65536) + l122
		if l226 > 0 {
			l225 = l225 + float64((float64(l82*2.3283064365386963e-10)+float64(l83*1.52587890625e-05))*l226)
		}
		l227 := -65536 + float64(l198*65536) + l123
		if l227 > 0 {
			l225 = l225 + float64(float64(l82*1.52587890625e-05)*l227)
		}
		l228 := 6.755399441055744e+15 + l225
		l228 = -6.755399441055744e+15 + l228
		l229 := float64(m.u8(l18, 185))
		l230 := float64(m.u8(l81, 0))
		l231 := float64(m.u8(l18, 186))
		l232 := l230
		l232 = flag(l232 > 127)
		l233 := l82
		l233 = flag(l233 > 32767)
		l235 := l83
		l235 = flag(l235 > 32767)
		l234 := float64(m.u8(l18, 162))
		if l229 > 0 {
			l236 = l230
		}
		if l231 > 0 {
			l236 = l236 + l82
		}
		l236 = choose(-1+l229+l232 > 0, 4.29496704e+09, 0) + l236
		l236 = choose(-1+l231+l233 > 0, 4.29490176e+09, 0) + l236
		l236 = choose(-1+l234+l235 > 0, 4.294967295e+09, 0) + l236
		if float64(m.u8(l18, 180)) > 0 {
			l242 := f14(m, 35646848, 24, l82+float64(l83*65536))
			l243 := m.u32(l242, 0) - 1
			l241 = 32 - float64(m.u8(m.u16(m.u32(l243>>16<<2, 3840)+l243&65535<<3, 0)*320+15104, 14))
		}
		l247 := float64(m.u8(l18, 181))
		l248 := l82 + float64(l83*65536)
		l248 = flag(l248 > 31)
		if l247 > 0 {
			l249 = l82 + float64(l83*65536)
		}
		if -1+l247+l248 > 0 {
			l249 = l249 + (l122 + float64(l123*65536))
		}
		l251 := float64(m.u8(l18, 202))
		l252 := float64(m.u8(l18, 201))
		if float64(m.u8(l18, 198)) > 0 {
			l253 = l22
		}
		if l251 > 0 {
			l253 = l253 + m.f64(l28, 8)
		}
		if l252 > 0 {
			l256 := -l22 + l82 + float64(l83*65536)
			l253 = l253 + (1 + l13 + l15 + l82 + float64(l83*65536) - choose(l256 > 0, l256, 0))
		}
		l257 := float64(m.u8(l18, 206))
		l258 := l149 + float64(l150*65536)
		l258 = flag(l258 > math.Copysign(0, -1))
		if -1+l257+l258 > 0 {
			l259 = l82 + float64(l83*65536)
		}
		if l257-l258 > 0 {
			l259 = l259 + (l122 + float64(l123*65536))
		}
		l260 := float64(m.u8(l18, 207))
		l261 := -l22 + l74 + l82 + float64(l83*65536)
		l261 = flag(l261 > math.Copysign(0, -1))
		l262 := float64(m.u8(l18, 208))
		l263 := l82 + float64(l83*65536)
		l263 = flag(l263 > 4.294967294e+09)
		if l260-l261 > 0 {
			l264 = l74
		}
		l264 = choose(-1+l260+l261 > 0, 4.294967295e+09, 0) + l264
		if l262-l263 > 0 {
			l264 = l264 + (l82 + float64(l83*65536) + l122 + float64(l123*65536))
		}
		if -1+l262+l263 > 0 {
			l264 = l264 + l74
		}
		l267 := l186
		l267 = flag(l267 > 1)
		l269 := -1 + l75
		l270 := trunc(l269)
		l266 := float64(m.u8(l18, 184))
		if b2i(float64(l270) != l269)|b2i(l270 > l0) != 0 {
			l270 = f15(m, l269, 1, l0)
		}
		l271 := l270
		l273 := m.u16(m.u32(l271>>16<<2, 3840)+l271&65535<<3, 0)*320 + 15104
		l274 := l186
		l274 = flag(l274 > 2)
		l276 := -2 + l75
		l277 := trunc(l276)
		if b2i(float64(l277) != l276)|b2i(l277 > l0) != 0 {
			l277 = f15(m, l276, 1, l0)
		}
		l278 := l277
		l280 := m.u16(m.u32(l278>>16<<2, 3840)+l278&65535<<3, 0)*320 + 15104
		l281 := l186
		l281 = flag(l281 > 3)
		l283 := -3 + l75
		l284 := trunc(l283)
		if b2i(float64(l284) != l283)|b2i(l284 > l0) != 0 {
			l284 = f15(m, l283, 1, l0)
		}
		l285 := l284
		l287 := m.u16(m.u32(l285>>16<<2, 3840)+l285&65535<<3, 0)*320 + 15104
		if l266 > 0 {
			l289 := float64(m.u8(l81, 20))
			if l267 > 0 {
				l290 = float64(m.u8(l273, 20))
			}
			if l274 > 0 {
				l292 = float64(m.u8(l280, 20))
			}
			if l281 > 0 {
				l294 = float64(m.u8(l287, 20))
			}
			l288 = l289 + l290 + l292 + l294
		}
		l299 := choose(-1+float64(m.u8(l18, 153))+float64(m.u8(l121, 19)) > 0, 1, 0)
		l296 := float64(m.u8(l18, 154))
		l302 := float64(m.u8(l18, 152))
		l303 := float64(m.u8(l18, 151))
		if float64(m.u8(l18, 150)) > 0 {
			l304 = m.f64(l121, 56)
		}
		if l302 > 0 {
			l304 = l304 + m.f64(l121, 72)
		}
		if l303 > 0 {
			l304 = l304 + m.f64(l121, 64)
		}
		l309 := l304
		if l309 > 0 {
			l308 = float64((0.5 + l82 + float64(l83*65536) + float64(l134*-4.294967296e+09)) * l309)
		}
		l308 = -0.5 + l308
		l310 := 6.755399441055744e+15 + l308
		l310 = -6.755399441055744e+15 + l310
		l314 := l304
		l311 := float64(m.u8(l18, 155))
		l312 := float64(m.u8(l18, 156))
		if l314 > 0 {
			l313 = float64((0.5 + l149 + float64(l150*65536)) * l314)
		}
		l313 = -0.5 + l313
		l315 := 6.755399441055744e+15 + l313
		l315 = -6.755399441055744e+15 + l315
		l316 := float64(m.u8(l18, 157))
		l317 := float64(m.u8(l18, 158))
		l318 := float64(m.u8(l18, 159))
		l319 := float64(m.u8(l18, 159))
		l320 := float64(m.u8(l18, 160))
		l321 := float64(m.u8(l18, 161))
		if l296-l299 > 0 {
			l322 = l310
		}
		if l311-l299 > 0 {
			l322 = l322 + (2.147483648e+09 + float64(l304*-2.147483648e+09) + float64(l308*4.294967296e+09) + float64(l310*-4.294967296e+09))
		}
		if l312-l299 > 0 {
			l322 = l322 + l315
		}
		if l316-l299 > 0 {
			l322 = l322 + (2.147483648e+09 + float64(l304*-2.147483648e+09) + float64(l313*4.294967296e+09) + float64(l315*-4.294967296e+09))
		}
		if -1+l317+l299 > 0 {
			l322 = l322 + l310
		}
		if -1+l318+l299 > 0 {
			l322 = l322 + (2.147483648e+09 + float64(l304*-2.147483648e+09) + float64(l308*4.294967296e+09) + float64(l310*-4.294967296e+09))
		}
		if -1+l319+l299 > 0 {
			l322 = l322 + l315
		}
		if -1+l320+l299 > 0 {
			l322 = l322 + (2.147483648e+09 + float64(l304*-2.147483648e+09) + float64(l313*4.294967296e+09) + float64(l315*-4.294967296e+09))
		}
		if -1+l321+l299 > 0 {
			l322 = l322 + -l134
		}
		l323 := float64(m.u8(l18, 183))
		l324 := float64(m.u8(l81, 21))
		l325 := float64(m.u8(l18, 182))
		l326 := l324
		l326 = flag(l326 > 7)
		if l267 > 0 {
			l327 = -8 + float64(m.u8(l273, 21))
		}
		l329 := l327
		l329 = flag(l329 > -1)
		if l274 > 0 {
			l330 = -8 + float64(m.u8(l280, 21))
		}
		l332 := l330
		l332 = flag(l332 > -1)
		if l323 > 0 {
			l333 = l324
		}
		if -2+l325+l323+l326 > 0 {
			l333 = l333 + (8 + l327)
		}
		if -3+l325+l323+l326+l329 > 0 {
			l333 = l333 + (8 + l330)
		}
		if -4+l325+l323+l326+l329+l332 > 0 {
			if l281 > 0 {
				l334 = -8 + float64(m.u8(l287, 21))
			}
			l333 = l333 + (8 + l334)
		}
		l336 := float64(m.u8(l18, 172))
		if float64(m.u8(l18, 171)) > 0 {
			l338 = l149 + float64(l150*65536) - l210 + float64(l211*-65536)
		}
		l339 := float64(m.u8(l18, 168))
		l340 := float64(m.u8(l18, 169))
		l341 := float64(m.u8(l18, 170))
		if l339 > 0 {
			l342 = l82 + float64(l83*65536)
		}
		if l340 > 0 {
			l342 = l342 + (-l122 + float64(l123*-65536))
		}
		if l341 > 0 {
			l342 = l342 + (l122 + float64(l123*65536))
		}
		if l339 > 0 {
			l342 = l342 + (float64(l134*-4.294967296e+09) + float64(l135*4.294967296e+09))
		}
		l343 := l342
		l343 = flag(l343 > math.Copysign(0, -1))
		l344 := -l342
		l344 = flag(l344 > math.Copysign(0, -1))
		l345 := -l338 + float64(l343*-8.589934592e+09) + float64(l344*8.589934592e+09)
		l345 = flag(l345 > math.Copysign(0, -1))
		l347 := l338 + float64(l343*8.589934592e+09) + float64(l344*-8.589934592e+09)
		l347 = flag(l347 > math.Copysign(0, -1))
		l346 := float64(m.u8(l18, 173))
		l348 := float64(m.u8(l18, 174))
		if l336 > 0 {
			l349 = l345
		}
		if l346 > 0 {
			l349 = l349 + l347
		}
		if l348 > 0 {
			l349 = l349 + (1 - l345 - l347)
		}
		l350 := float64(m.u8(l18, 177))
		l351 := float64(m.u8(l18, 178))
		l352 := l174 + float64(l168*-256) + float64(l175*256)
		l353 := l179
		if l353 > 0 {
			l352 = l352 + float64(-l151*l353)
		}
		l355 := l350 - l134 - l135 + float64(l136*2)
		if l355 > 0 {
			l354 = float64((float64(l159*1.6777216e+07) + float64(l166*65536) + float64(l173*256) + l179) * l355)
		}
		l356 := -1 + l350 + l134 + l135 + float64(l136*-2)
		if l356 > 0 {
			l354 = l354 + float64((float64(l159*-1.6777216e+07)+float64(l166*-65536)+float64(l173*-256)-l179)*l356)
		}
		if l351-l134 > 0 {
			l354 = l354 + l352
		}
		if -1+l351+l134 > 0 {
			l354 = l354 + -l352
		}
		t2 := -0.4999999998835847 + float64(l195*2.3283064365386963e-10) + float64(l199*2.3283064365386963e-10) + float64(l212*2.3283064365386963e-10) + float64(l222*2.3283064365386963e-10)
		l358 := 6.755399441055744e+15 + (t2 + float64(l228*2.3283064365386963e-10) + float64(l322*2.3283064365386963e-10) + float64(l354*2.3283064365386963e-10))
		l358 = -6.755399441055744e+15 + l358
		l361 := float64(m.u8(l18, 192)) - l98 + float64(l95*4)
		l360 := choose(l361 > 0, l361, 0)
		l362 := f12(m, 35659264, 24, l95)
		if flag(-l95+m.f64(l362, 16) == math.Copysign(0, -1)) > 0 {
			l365 = m.f64(l362, 8)
		}
		l368 := l365
		l369 := trunc(l368)
		if b2i(float64(l369) != l368)|b2i(l369 > l0) != 0 {
			l369 = f15(m, l368, 1, l0)
		}
		l370 := l369
		l371 := m.u32(l370>>16<<2, 3840) + l370&65535<<3
		t3 := float64(m.u8(m.u16(l371, 0)*320+15104, 0)) + float64(float64(m.u8(l371, 2))*256) + float64(float64(m.u8(l371, 3))*65536) + float64(float64(m.u8(l371, 4))*1.6777216e+07)
		l373 := t3
		l374 := float64(m.u8(l18, 210))
		if l360 > 0 {
			l375 = l373
		}
		if l374 > 0 {
			l375 = l375 + l373
		}
		if l87 > 0 {
			l375 = l375 + l373
		}
		l378 := l98 + float64(l95*-4)
		l379 := trunc(l378)
		l376 := float64(m.u8(l18, 191))
		if b2i(float64(l379) != l378)|b2i(l379 > l0) != 0 {
			l379 = f15(m, l378, 1, l0)
		}
		l380 := l379
		l382 := m.u16(m.u32(l380>>16<<2, 3840)+l380&65535<<3, 0)*320 + 15104
		l385 := m.f64(l382, 80)
		if l385 > 0 {
			l384 = float64((0.5 + l373) * l385)
		}
		l384 = -0.5 + l384
		l386 := 6.755399441055744e+15 + l384
		l386 = -6.755399441055744e+15 + l386
		l387 := float64(m.u8(l18, 190))
		l389 := -4 + l387 + l98 + float64(l95*-4)
		l388 := choose(l389 > 0, l389, 0)
		l391 := l387 - l388
		l392 := trunc(l391)
		if b2i(float64(l392) != l391)|b2i(l392 > l0) != 0 {
			l392 = f15(m, l391, 1, l0)
		}
		l393 := l392
		l395 := m.u16(m.u32(l393>>16<<2, 3840)+l393&65535<<3, 0)*320 + 15104
		l396 := m.f64(l395, 88)
		l397 := f12(m, 35659264, 24, 1+l95)
		if flag(-l95+m.f64(l397, 16) == 1) > 0 {
			l400 = m.f64(l397, 8)
		}
		l403 := l400
		l404 := trunc(l403)
		if b2i(float64(l404) != l403)|b2i(l404 > l0) != 0 {
			l404 = f15(m, l403, 1, l0)
		}
		l405 := l404
		l406 := m.u32(l405>>16<<2, 3840) + l405&65535<<3
		t4 := float64(m.u8(m.u16(l406, 0)*320+15104, 0)) + float64(float64(m.u8(l406, 2))*256) + float64(float64(m.u8(l406, 3))*65536) + float64(float64(m.u8(l406, 4))*1.6777216e+07)
		l408 := t4
		l410 := l388
		l411 := trunc(l410)
		if b2i(float64(l411) != l410)|b2i(l411 > l0) != 0 {
			l411 = f15(m, l410, 1, l0)
		}
		l412 := l411
		l414 := m.u16(m.u32(l412>>16<<2, 3840)+l412&65535<<3, 0)*320 + 15104
		l415 := m.f64(l414, 88)
		l416 := m.f64(l414, 80)
		l418 := l415
		if l418 > 0 {
			l420 := l416
			if l420 > 0 {
				l419 = float64((0.5 + l408) * l420)
			}
			l419 = -0.5 + l419
			l421 := 6.755399441055744e+15 + l419
			l421 = -6.755399441055744e+15 + l421
			l417 = float64(l421 * l418)
		}
		l423 := l396
		if l423 > 0 {
			l422 = float64((l408 - l417) * l423)
		}
		l424 := m.f64(l395, 80)
		l426 := l396
		if l426 > 0 {
			l428 := l424
			if l428 > 0 {
				l427 = float64((0.5 + l386) * l428)
			}
			l427 = -0.5 + l427
			l429 := 6.755399441055744e+15 + l427
			l429 = -6.755399441055744e+15 + l429
			l425 = float64(l429 * l426)
		}
		l431 := float64(m.u16(l18, 214))
		l432 := -l431 + l386 + l422 - l425
		l432 = flag(l432 > -1)
		l430 := float64(m.u8(l18, 193))
		if l376-l360 > 0 {
			l433 = l386 + l422 - l425
		}
		if -1+l430+l432 > 0 {
			l433 = l433 + (4.294967296e+09 + float64(l431*-2))
		}
		l435 := l424
		if l435 > 0 {
			l434 = float64((0.5 + l122 + float64(l123*65536)) * l435)
		}
		l434 = -0.5 + l434
		l436 := 6.755399441055744e+15 + l434
		l436 = -6.755399441055744e+15 + l436
		if l59-l60-l99 > 0 {
			l440 := m.f64(l382, 88)
			if l440 > 0 {
				l442 := l396
				if l442 > 0 {
					l441 = float64(l436 * l442)
				}
				l439 = float64((l122 + float64(l123*65536) - l441 - l386 + l425) * l440)
			}
			l437 = l373 + l439
		}
		if l60 > 0 {
			l444 := l415
			if l444 > 0 {
				l446 := l416
				if l446 > 0 {
					l445 = float64((0.5 + l436) * l446)
				}
				l445 = -0.5 + l445
				l447 := 6.755399441055744e+15 + l445
				l447 = -6.755399441055744e+15 + l447
				l443 = float64(l447 * l444)
			}
			l437 = l437 + (l436 - l443 + l417)
		}
		t5 := -255 + l195 + l199 + l212 + l222 + l228 + l236 + l241 + l249 + l253 + l259 + l264 + l288 + l322 + l333 + l349 + l354 + float64(l358*-4.294967296e+09) + l375 + l433
		l449 := t5 + l437
		l448 := choose(l449 > 0, l449, 0)
		t6 := -256 + l195 + l199 + l212 + l222 + l228 + l236 + l241 + l249 + l253 + l259 + l264 + l288 + l322 + l333 + l349 + l354 + float64(l358*-4.294967296e+09) + l375 + l433
		l450 := t6 + l437
		l448 = choose(l450 > 0, float64(l450*-1), 0) + l448
		t7 := -65535 + l195 + l199 + l212 + l222 + l228 + l236 + l241 + l249 + l253 + l259 + l264 + l288 + l322 + l333 + l349 + l354 + float64(l358*-4.294967296e+09) + l375 + l433
		l451 := t7 + l437
		l448 = choose(l451 > 0, l451, 0) + l448
		t8 := -65536 + l195 + l199 + l212 + l222 + l228 + l236 + l241 + l249 + l253 + l259 + l264 + l288 + l322 + l333 + l349 + l354 + float64(l358*-4.294967296e+09) + l375 + l433
		l452 := t8 + l437
		l448 = choose(l452 > 0, float64(l452*-1), 0) + l448
		t9 := -1.6777215e+07 + l195 + l199 + l212 + l222 + l228 + l236 + l241 + l249 + l253 + l259 + l264 + l288 + l322 + l333 + l349 + l354 + float64(l358*-4.294967296e+09)
		l453 := t9 + l375 + l433 + l437
		l448 = choose(l453 > 0, l453, 0) + l448
		t10 := -1.6777216e+07 + l195 + l199 + l212 + l222 + l228 + l236 + l241 + l249 + l253 + l259 + l264 + l288 + l322 + l333 + l349 + l354 + float64(l358*-4.294967296e+09)
		l454 := t10 + l375 + l433 + l437
		l448 = choose(l454 > 0, float64(l454*-1), 0) + l448
		l455 := float64(m.u8(l18, 197))
		if 1-l106-l107-l108-l111-l113-l124-l84-l85-l129-l99-l181 > 0 {
			if l183 > 0 {
				l457 = l19 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
			}
			l459 := -l184 + l192 + l448
			l460 := trunc(l459)
			if b2i(float64(l460) != l459)|b2i(l460 > l0) != 0 {
				l460 = f15(m, l459, 1, l0)
			}
			l461 := l460
			l466 := m.f64(m.u16(m.u32(l461>>16<<2, 3840)+l461&65535<<3, 0)*320+15104, 80)
			if l466 > 0 {
				t11 := 0.5 + l195 + l199 + l212 + l222 + l228 + l236 + l241 + l249 + l253 + l259 + l264 + l288 + l322 + l333 + l349 + l354 + float64(l358*-4.294967296e+09) + l375 + l433
				l465 = float64((t11 + l437) * l466)
			}
			l456 = -0.5 + float64(l457*-256) + l465
		}
		if l107 > 0 {
			l467 := l184 + l186 - l192
			l467 = flag(l467 > math.Copysign(0, -1))
			if -1+l107+l467 > 0 {
				l468 = l184 + l75 - l192
			}
			l470 := l468
			l471 := trunc(l470)
			if b2i(float64(l471) != l470)|b2i(l471 > l0) != 0 {
				l471 = f15(m, l470, 1, l0)
			}
			l472 := l471
			l474 := m.u16(m.u32(l472>>16<<2, 3840)+l472&65535<<3, 0)*320 + 15104
			l475 := float64(m.u8(l474, 22))
			l476 := l184 + l187 - l192
			l476 = flag(l476 > math.Copysign(0, -1))
			if -1+l107+l476 > 0 {
				l477 = l184 + l103 - l192
			}
			l479 := l477
			l480 := trunc(l479)
			if b2i(float64(l480) != l479)|b2i(l480 > l0) != 0 {
				l480 = f15(m, l479, 1, l0)
			}
			l481 := l480
			l483 := m.u16(m.u32(l481>>16<<2, 3840)+l481&65535<<3, 0)*320 + 15104
			l484 := float64(m.u8(l483, 22))
			l485 := float64(m.u8(l474, 23))
			l486 := float64(m.u8(l483, 23))
			l487 := float64(m.u8(l474, 24))
			l488 := float64(m.u8(l483, 24))
			l489 := float64(m.u8(l474, 25))
			l490 := float64(m.u8(l483, 25))
			l491 := float64(m.u8(l474, 26))
			l492 := float64(m.u8(l483, 26))
			l493 := float64(m.u8(l474, 19))
			l494 := float64(m.u8(l483, 19))
			l495 := float64(m.u8(l474, 27))
			l496 := float64(m.u8(l483, 27))
			l497 := float64(m.u8(l474, 28))
			l498 := float64(m.u8(l483, 28))
			l499 := choose(-1+l475+l484 > 0, 1, 0)
			l499 = choose(-1+l485+l486 > 0, 2, 0) + l499
			l499 = choose(-1+l487+l488 > 0, 4, 0) + l499
			l499 = choose(-1+l489+l490 > 0, 8, 0) + l499
			l499 = choose(-1+l491+l492 > 0, 16, 0) + l499
			l499 = choose(-1+l493+l494 > 0, 32, 0) + l499
			l499 = choose(-1+l495+l496 > 0, 64, 0) + l499
			l499 = choose(-1+l497+l498 > 0, 128, 0) + l499
			if l185 > 0 {
				l508 = l499
			}
			if l190 > 0 {
				t12 := l475 + float64(l485*2) + float64(l487*4) + float64(l489*8) + float64(l491*16) + float64(l493*32) + float64(l495*64) + float64(l497*128) + l484 + float64(l486*2)
				l508 = l508 + (t12 + float64(l488*4) + float64(l490*8) + float64(l492*16) + float64(l494*32) + float64(l496*64) + float64(l498*128) - l499)
			}
			if l191 > 0 {
				t13 := l475 + float64(l485*2) + float64(l487*4) + float64(l489*8) + float64(l491*16) + float64(l493*32) + float64(l495*64) + float64(l497*128) + l484 + float64(l486*2)
				l508 = l508 + (t13 + float64(l488*4) + float64(l490*8) + float64(l492*16) + float64(l494*32) + float64(l496*64) + float64(l498*128) + float64(l499*-2))
			}
			l456 = l456 + l508
		}
		if l108 > 0 {
			l456 = l456 + l230
		}
		l509 := l106 + l111 + l113 + l124 + l84 + l85 + l129 + l99 + l181
		if l509 > 0 {
			l511 := choose(l86-l82+float64(l83*-65536) > 0, 1, 0)
			l510 := float64(m.u8(l18, 141))
			if l85 > 0 {
				l513 = float64(m.u8(l18, 211))
			}
			t14 := l510 + float64(l111*11) + float64(l124*5) + float64(l84*7) + float64(l511*9) + l513 + choose(-1+l455+l99 > 0, 1, 0) + float64(l181*6) + float64(choose(l86-l511-flag(-l22+l373 == math.Copysign(0, -1)) > 0, 1, 0)*10)
			l456 = l456 + float64(t14*l509)
		}
		t15 := 1 + l184 + float64(l106*-8) + float64(l111*-8) + float64(l113*-8) + float64(l124*-8) + float64(l84*-8) + float64(l85*-8) - l192 + float64(l129*-8) + float64(l99*-8)
		l521 := t15 + float64(l181*-8) - l448
		if l521 > 0 {
			l523 := l388
			l523 = flag(l523 > math.Copysign(0, -1))
			l520 = float64((float64(m.u8(l18, 142)) + choose(l455-choose(-1+l455+l523 > 0, 1, 0) > 0, 1, 0)) * l521)
		}
		l528 := l106 + l111 + l113 + l124 + l84 + l85 + l129 + l99 + l181
		l520 = choose(l528 > 0, float64(l528*10), 0) + l520
		l105 = f17(m, l456, l520)
	}
	return l105
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
func f22(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l22 uint32
	m.put(l0&3<<3, 3456, float64(m.u8(l2, 0))+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l20 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l20)
	m.put(l0&3<<3, 3552, 0)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(m.f64(0, 3024)*-4096)+l20)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		l22 = f17(m, 0, 10)
	}
	return l22
}

// f23: case 338
func f23(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l22 uint32
	m.put(l0&3<<3, 3456, float64(m.u8(l2, 0))+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l20 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l20)
	m.put(l0&3<<3, 3552, 0)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(m.f64(0, 3024)*-4096)+l20)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		l22 = f17(m, 2, 10)
	}
	return l22
}

// f24: case 339
func f24(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l22 uint32
	m.put(l0&3<<3, 3456, float64(m.u8(l2, 0))+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l20 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l20)
	m.put(l0&3<<3, 3552, 0)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(m.f64(0, 3024)*-4096)+l20)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		l22 = f17(m, 3, 10)
	}
	return l22
}

// f25: case 340
func f25(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l22 uint32
	m.put(l0&3<<3, 3456, float64(m.u8(l2, 0))+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l20 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l20)
	m.put(l0&3<<3, 3552, 0)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(m.f64(0, 3024)*-4096)+l20)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		l22 = f17(m, 4, 10)
	}
	return l22
}

// f26: case 341
func f26(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l22 uint32
	m.put(l0&3<<3, 3456, float64(m.u8(l2, 0))+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l20 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l20)
	m.put(l0&3<<3, 3552, 0)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(m.f64(0, 3024)*-4096)+l20)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		l22 = f17(m, 5, 10)
	}
	return l22
}

// f27: case 342
func f27(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l22 uint32
	m.put(l0&3<<3, 3456, float64(m.u8(l2, 0))+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l20 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l20)
	m.put(l0&3<<3, 3552, 0)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(m.f64(0, 3024)*-4096)+l20)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		l22 = f17(m, 6, 10)
	}
	return l22
}

// f28: case 343
func f28(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l22 uint32
	m.put(l0&3<<3, 3456, float64(m.u8(l2, 0))+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l20 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l20)
	m.put(l0&3<<3, 3552, 0)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(m.f64(0, 3024)*-4096)+l20)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		l22 = f17(m, 13, 10)
	}
	return l22
}

// f29: case 344
func f29(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l22 uint32
	m.put(l0&3<<3, 3456, float64(m.u8(l2, 0))+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l20 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l20)
	m.put(l0&3<<3, 3552, 0)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(m.f64(0, 3024)*-4096)+l20)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		l22 = f17(m, 7, 10)
	}
	return l22
}

// f30: case 345
func f30(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l22 uint32
	m.put(l0&3<<3, 3456, float64(m.u8(l2, 0))+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l20 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l20)
	m.put(l0&3<<3, 3552, 0)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(m.f64(0, 3024)*-4096)+l20)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		l22 = f17(m, 12, 10)
	}
	return l22
}

// f31: case 346
func f31(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l22 uint32
	m.put(l0&3<<3, 3456, float64(m.u8(l2, 0))+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l20 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l20)
	m.put(l0&3<<3, 3552, 0)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(m.f64(0, 3024)*-4096)+l20)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		l22 = f17(m, 0, 10)
	}
	return l22
}

// f32: case 347
func f32(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l22 uint32
	m.put(l0&3<<3, 3456, float64(m.u8(l2, 0))+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l20 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l20)
	m.put(l0&3<<3, 3552, 0)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(m.f64(0, 3024)*-4096)+l20)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		l22 = f17(m, 0, 10)
	}
	return l22
}

// f33: case 348
func f33(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l22 uint32
	var l24, l25, l37, l66 float64
	l19 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l19+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l20 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l20)
	m.put(l0&3<<3, 3552, 1)
	l21 := m.f64(0, 3024)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		l23 := float64(m.u8(l2, 2))
		if l23 > 0 {
			l24 = l19 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
		}
		if l23 > 0 {
			l25 = l8 + l12
		}
		l26 := f12(m, 18336768, 16, 4098+float64(l14*4096)+float64(l21*-4096)+l20)
		l29 := m.f64(l26, 8)
		l30 := trunc(l29)
		if b2i(float64(l30) != l29)|b2i(l30 > l0) != 0 {
			l30 = f15(m, l29, 1, l0)
		}
		l31 := l30
		l32 := m.u32(l31>>16<<2, 3840) + l31&65535<<3
		l33 := m.u16(l32, 0)*320 + 15104
		t1 := float64(m.u8(l33, 0)) + float64(float64(m.u8(l32, 2))*256) + float64((float64(m.u8(l33, 18))+float64(m.u8(l32, 3))+float64(float64(m.u8(l32, 4))*256))*65536)
		l36 := t1
		l36 = flag(l36 > math.Copysign(0, -1))
		if l36 > 0 {
			l38 := f12(m, 18336768, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
			l41 := m.f64(l38, 8)
			l42 := trunc(l41)
			if b2i(float64(l42) != l41)|b2i(l42 > l0) != 0 {
				l42 = f15(m, l41, 1, l0)
			}
			l43 := l42
			l44 := m.u32(l43>>16<<2, 3840) + l43&65535<<3
			l45 := m.u16(l44, 0)*320 + 15104
			t2 := float64(m.u8(l45, 0)) + float64(float64(m.u8(l44, 2))*256) + float64((float64(m.u8(l45, 18))+float64(m.u8(l44, 3))+float64(float64(m.u8(l44, 4))*256))*65536)
			l37 = t2
		}
		if 1-l36 > 0 {
			l48 := f12(m, 18336768, 16, 4097+float64(l14*4096)+float64(l21*-4096)+l20)
			l51 := m.f64(l48, 8)
			l52 := trunc(l51)
			if b2i(float64(l52) != l51)|b2i(l52 > l0) != 0 {
				l52 = f15(m, l51, 1, l0)
			}
			l53 := l52
			l54 := m.u32(l53>>16<<2, 3840) + l53&65535<<3
			l55 := m.u16(l54, 0)*320 + 15104
			t3 := float64(m.u8(l55, 0)) + float64(float64(m.u8(l54, 2))*256) + float64((float64(m.u8(l55, 18))+float64(m.u8(l54, 3))+float64(float64(m.u8(l54, 4))*256))*65536)
			l37 = l37 + t3
		}
		l58 := l37
		l58 = flag(l58 > 255) + flag(l58 > 65535) + flag(l58 > 1.6777215e+07)
		l60 := -l25 + l58
		l61 := trunc(l60)
		if b2i(float64(l61) != l60)|b2i(l61 > l0) != 0 {
			l61 = f15(m, l60, 1, l0)
		}
		l62 := l61
		l67 := m.f64(m.u16(m.u32(l62>>16<<2, 3840)+l62&65535<<3, 0)*320+15104, 80)
		if l67 > 0 {
			l66 = float64((0.5 + l37) * l67)
		}
		l70 := 1 + l25 - l58
		l22 = f17(m, -0.5+float64(l24*-256)+l66, choose(l70 > 0, l70, 0))
	}
	return l22
}

// f34: case 349
func f34(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l22 uint32
	var l24, l25, l36 float64
	l19 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l19+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l20 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l20)
	m.put(l0&3<<3, 3552, 0)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(m.f64(0, 3024)*-4096)+l20)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		l23 := float64(m.u8(l2, 2))
		if l23 > 0 {
			l24 = l19 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
		}
		if l23 > 0 {
			l25 = l8 + l12
		}
		l27 := m.f64(l16, 8)
		l28 := l27
		l28 = flag(l28 > 255) + flag(l28 > 65535) + flag(l28 > 1.6777215e+07)
		l30 := -l25 + l28
		l31 := trunc(l30)
		if b2i(float64(l31) != l30)|b2i(l31 > l0) != 0 {
			l31 = f15(m, l30, 1, l0)
		}
		l32 := l31
		l37 := m.f64(m.u16(m.u32(l32>>16<<2, 3840)+l32&65535<<3, 0)*320+15104, 80)
		if l37 > 0 {
			l36 = float64((0.5 + l27) * l37)
		}
		l40 := 1 + l25 - l28
		l22 = f17(m, -0.5+float64(l24*-256)+l36, choose(l40 > 0, float64(l40*3), 0))
	}
	return l22
}

// f35: case 350
func f35(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l22 uint32
	var l37, l41, l42, l50 float64
	l19 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l19+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l20 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l20)
	m.put(l0&3<<3, 3552, 0)
	l21 := m.f64(0, 3024)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		l23 := f12(m, 18336768, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
		l26 := m.f64(l23, 8)
		l27 := trunc(l26)
		if b2i(float64(l27) != l26)|b2i(l27 > l0) != 0 {
			l27 = f15(m, l26, 1, l0)
		}
		l28 := l27
		l29 := m.u32(l28>>16<<2, 3840) + l28&65535<<3
		l30 := m.u16(l29, 0)*320 + 15104
		t1 := float64(m.u8(l30, 0)) + float64(float64(m.u8(l29, 2))*256) + float64((float64(m.u8(l30, 18))+float64(m.u8(l29, 3))+float64(float64(m.u8(l29, 4))*256))*65536)
		l33 := t1
		l33 = flag(l33 > math.Copysign(0, -1))
		l34 := choose(1-l33 > 0, 1, 0)
		l36 := float64(m.u8(l2, 2))
		if l36 > 0 {
			l37 = l8 + l12
		}
		l39 := m.f64(l16, 8)
		l40 := l39
		l40 = flag(l40 > 255) + flag(l40 > 65535) + flag(l40 > 1.6777215e+07)
		if 1-l34 > 0 {
			if l36 > 0 {
				l42 = l19 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
			}
			l44 := -l37 + l40
			l45 := trunc(l44)
			if b2i(float64(l45) != l44)|b2i(l45 > l0) != 0 {
				l45 = f15(m, l44, 1, l0)
			}
			l46 := l45
			l51 := m.f64(m.u16(m.u32(l46>>16<<2, 3840)+l46&65535<<3, 0)*320+15104, 80)
			if l51 > 0 {
				l50 = float64((0.5 + l39) * l51)
			}
			l41 = -0.5 + float64(l42*-256) + l50
		}
		l53 := 1 + l37 + float64(l34*-8) - l40
		l52 := choose(l53 > 0, float64(l53*3), 0)
		l52 = choose(l34 > 0, 10, 0) + l52
		l22 = f17(m, l41, l52)
	}
	return l22
}

// f36: case 351
func f36(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l22 uint32
	var l37, l41, l42, l50 float64
	l19 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l19+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l20 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l20)
	m.put(l0&3<<3, 3552, 0)
	l21 := m.f64(0, 3024)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		l23 := f12(m, 18336768, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
		l26 := m.f64(l23, 8)
		l27 := trunc(l26)
		if b2i(float64(l27) != l26)|b2i(l27 > l0) != 0 {
			l27 = f15(m, l26, 1, l0)
		}
		l28 := l27
		l29 := m.u32(l28>>16<<2, 3840) + l28&65535<<3
		l30 := m.u16(l29, 0)*320 + 15104
		t1 := float64(m.u8(l30, 0)) + float64(float64(m.u8(l29, 2))*256) + float64((float64(m.u8(l30, 18))+float64(m.u8(l29, 3))+float64(float64(m.u8(l29, 4))*256))*65536)
		l33 := t1
		l33 = flag(l33 > math.Copysign(0, -1))
		l34 := choose(l33 > 0, 1, 0)
		l36 := float64(m.u8(l2, 2))
		if l36 > 0 {
			l37 = l8 + l12
		}
		l39 := m.f64(l16, 8)
		l40 := l39
		l40 = flag(l40 > 255) + flag(l40 > 65535) + flag(l40 > 1.6777215e+07)
		if 1-l34 > 0 {
			if l36 > 0 {
				l42 = l19 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
			}
			l44 := -l37 + l40
			l45 := trunc(l44)
			if b2i(float64(l45) != l44)|b2i(l45 > l0) != 0 {
				l45 = f15(m, l44, 1, l0)
			}
			l46 := l45
			l51 := m.f64(m.u16(m.u32(l46>>16<<2, 3840)+l46&65535<<3, 0)*320+15104, 80)
			if l51 > 0 {
				l50 = float64((0.5 + l39) * l51)
			}
			l41 = -0.5 + float64(l42*-256) + l50
		}
		l53 := 1 + l37 + float64(l34*-8) - l40
		l52 := choose(l53 > 0, float64(l53*3), 0)
		l52 = choose(l34 > 0, 10, 0) + l52
		l22 = f17(m, l41, l52)
	}
	return l22
}

// f37: case 352
func f37(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l22 uint32
	var l24, l25, l48 float64
	l19 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l19+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l20 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l20)
	m.put(l0&3<<3, 3552, 0)
	l21 := m.f64(0, 3024)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		l23 := float64(m.u8(l2, 2))
		if l23 > 0 {
			l24 = l19 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
		}
		if l23 > 0 {
			l25 = l8 + l12
		}
		l26 := f12(m, 18336768, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
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
		l38 := -m.f64(l16, 8) + l34 + float64(l35*65536)
		l39 := 1 + l13 + l15 + l34 + float64(l35*65536) - choose(l38 > 0, l38, 0)
		l40 := l39
		l40 = flag(l40 > 255) + flag(l40 > 65535) + flag(l40 > 1.6777215e+07)
		l42 := -l25 + l40
		l43 := trunc(l42)
		if b2i(float64(l43) != l42)|b2i(l43 > l0) != 0 {
			l43 = f15(m, l42, 1, l0)
		}
		l44 := l43
		l49 := m.f64(m.u16(m.u32(l44>>16<<2, 3840)+l44&65535<<3, 0)*320+15104, 80)
		if l49 > 0 {
			l48 = float64((0.5 + l39) * l49)
		}
		l52 := 1 + l25 - l40
		l22 = f17(m, -0.5+float64(l24*-256)+l48, choose(l52 > 0, float64(l52*3), 0))
	}
	return l22
}

// f38: case 353
func f38(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l22 uint32
	var l24, l25, l37 float64
	l19 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l19+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l20 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l20)
	m.put(l0&3<<3, 3552, 0)
	l21 := m.f64(0, 3024)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		l23 := float64(m.u8(l2, 2))
		if l23 > 0 {
			l24 = l19 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
		}
		if l23 > 0 {
			l25 = l8 + l12
		}
		l26 := f12(m, 9681728, 24, l14-l21)
		l28 := m.f64(l26, 8)
		l29 := l28
		l29 = flag(l29 > 255) + flag(l29 > 65535) + flag(l29 > 1.6777215e+07)
		l31 := -l25 + l29
		l32 := trunc(l31)
		if b2i(float64(l32) != l31)|b2i(l32 > l0) != 0 {
			l32 = f15(m, l31, 1, l0)
		}
		l33 := l32
		l38 := m.f64(m.u16(m.u32(l33>>16<<2, 3840)+l33&65535<<3, 0)*320+15104, 80)
		if l38 > 0 {
			l37 = float64((0.5 + l28) * l38)
		}
		l41 := 1 + l25 - l29
		l22 = f17(m, -0.5+float64(l24*-256)+l37, choose(l41 > 0, float64(l41*5), 0))
	}
	return l22
}

// f39: case 354
func f39(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l22 uint32
	var l27, l31, l32, l40 float64
	l19 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l19+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l20 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l20)
	m.put(l0&3<<3, 3552, 0)
	l21 := m.f64(0, 3024)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		l23 := l14 - l21
		l23 = flag(l23 > 15999)
		l24 := choose(l23 > 0, 1, 0)
		l26 := float64(m.u8(l2, 2))
		if l26 > 0 {
			l27 = l8 + l12
		}
		l29 := m.f64(l16, 8)
		l30 := l29
		l30 = flag(l30 > 255) + flag(l30 > 65535) + flag(l30 > 1.6777215e+07)
		if 1-l24 > 0 {
			if l26 > 0 {
				l32 = l19 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
			}
			l34 := -l27 + l30
			l35 := trunc(l34)
			if b2i(float64(l35) != l34)|b2i(l35 > l0) != 0 {
				l35 = f15(m, l34, 1, l0)
			}
			l36 := l35
			l41 := m.f64(m.u16(m.u32(l36>>16<<2, 3840)+l36&65535<<3, 0)*320+15104, 80)
			if l41 > 0 {
				l40 = float64((0.5 + l29) * l41)
			}
			l31 = -0.5 + float64(l32*-256) + l40
		}
		if l24 > 0 {
			l31 = l31 + float64(l24*11)
		}
		l43 := 1 + l27 + float64(l24*-8) - l30
		l42 := choose(l43 > 0, float64(l43*4), 0)
		l42 = choose(l24 > 0, 10, 0) + l42
		l22 = f17(m, l31, l42)
	}
	return l22
}

// f40: case 355
func f40(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l54 uint32
	var l46, l47, l51, l56, l62, l71, l74, l75, l83 float64
	l19 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l19+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l20 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l20)
	m.put(l0&3<<3, 3552, 1)
	l21 := m.f64(0, 3024)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	l22 := m.f64(l16, 32)
	l23 := m.f64(l16, 8)
	l25 := f12(m, 26991808, 24, l22+(16+l23-l22))
	l28 := m.f64(l25, 8)
	l29 := trunc(l28)
	if b2i(float64(l29) != l28)|b2i(l29 > l0) != 0 {
		l29 = f15(m, l28, 1, l0)
	}
	l30 := l29
	l31 := m.u32(l30>>16<<2, 3840) + l30&65535<<3
	t1 := float64(m.u8(m.u16(l31, 0)*320+15104, 0)) + float64(float64(m.u8(l31, 2))*256) + float64(float64(m.u8(l31, 3))*65536) + float64(float64(m.u8(l31, 4))*1.6777216e+07)
	l34 := f12(m, 18336768, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
	l37 := m.f64(l34, 8)
	l38 := trunc(l37)
	if b2i(float64(l38) != l37)|b2i(l38 > l0) != 0 {
		l38 = f15(m, l37, 1, l0)
	}
	l39 := l38
	l40 := m.u32(l39>>16<<2, 3840) + l39&65535<<3
	l41 := m.u16(l40, 0)*320 + 15104
	l42 := float64(m.u8(l41, 0)) + float64(float64(m.u8(l40, 2))*256)
	l43 := float64(m.u8(l41, 18)) + float64(m.u8(l40, 3)) + float64(float64(m.u8(l40, 4))*256)
	l44 := -t1 + l42 + float64(l43*65536)
	l44 = flag(l44 > -1)
	l45 := 2.69484032e+08 + float64(l23*1.048576e+06) + float64(l42*4) + float64(l43*262144)
	if 1-l44 > 0 {
		l46 = l45
	}
	if 1-l44 > 0 {
		l47 = float64(l45 * 0.25)
	}
	l47 = -0.375 + l47
	l48 := 6.755399441055744e+15 + l47
	l48 = -6.755399441055744e+15 + l48
	l50 := -l44 - l46 + float64(l48*4)
	l49 := choose(l50 > 0, l50, 0)
	l52 := l49
	if l52 > 0 {
		l51 = float64((-1 - l7 + m.f64(l34, 8)) * l52)
	}
	m.put(l0&3<<3, 3808, 1+l7+l51)
	if l6 != 0 {
		l55 := float64(m.u8(l2, 2))
		if l55 > 0 {
			l56 = l8 + l12
		}
		l58 := -l46 + float64(l48*4)
		l59 := f12(m, 35659264, 24, l48)
		if flag(-l48+m.f64(l59, 16) == math.Copysign(0, -1)) > 0 {
			l62 = m.f64(l59, 8)
		}
		l65 := l62
		l66 := trunc(l65)
		if b2i(float64(l66) != l65)|b2i(l66 > l0) != 0 {
			l66 = f15(m, l65, 1, l0)
		}
		l67 := l66
		l68 := m.u32(l67>>16<<2, 3840) + l67&65535<<3
		t2 := float64(m.u8(m.u16(l68, 0)*320+15104, 0)) + float64(float64(m.u8(l68, 2))*256) + float64(float64(m.u8(l68, 3))*65536) + float64(float64(m.u8(l68, 4))*1.6777216e+07)
		l70 := t2
		l72 := choose(l58 > 0, l58, 0)
		if l72 > 0 {
			l71 = float64(l70 * l72)
		}
		l71 = l70 + l71
		l73 := l71
		l73 = flag(l73 > 255) + flag(l73 > 65535) + flag(l73 > 1.6777215e+07)
		if 1-l44-l49 > 0 {
			if l55 > 0 {
				l75 = l19 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
			}
			l77 := -l56 + l73
			l78 := trunc(l77)
			if b2i(float64(l78) != l77)|b2i(l78 > l0) != 0 {
				l78 = f15(m, l77, 1, l0)
			}
			l79 := l78
			l84 := m.f64(m.u16(m.u32(l79>>16<<2, 3840)+l79&65535<<3, 0)*320+15104, 80)
			if l84 > 0 {
				l83 = float64((0.5 + l71) * l84)
			}
			l74 = -0.5 + float64(l75*-256) + l83
		}
		l85 := l44 + l49
		if l85 > 0 {
			l89 := -1 + l49
			l74 = l74 + float64((choose(l44 > 0, 8, 0)+choose(l89 > 0, l89, 0))*l85)
		}
		l91 := 1 + l56 + float64(l44*-8) + float64(l49*-8) - l73
		l90 := choose(l91 > 0, l91, 0)
		l92 := l44 + l49
		l90 = choose(l92 > 0, float64(l92*10), 0) + l90
		l54 = f17(m, l74, l90)
	}
	return l54
}

// f41: case 356
func f41(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l42 uint32
	var l34, l35, l39, l43, l53 float64
	m.put(l0&3<<3, 3456, float64(m.u8(l2, 0))+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l20 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l20)
	m.put(l0&3<<3, 3552, 0)
	l21 := m.f64(0, 3024)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	l22 := f12(m, 18336768, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
	l25 := m.f64(l22, 8)
	l26 := trunc(l25)
	if b2i(float64(l26) != l25)|b2i(l26 > l0) != 0 {
		l26 = f15(m, l25, 1, l0)
	}
	l27 := l26
	l28 := m.u32(l27>>16<<2, 3840) + l27&65535<<3
	l29 := m.u16(l28, 0)*320 + 15104
	l30 := float64(m.u8(l29, 0)) + float64(float64(m.u8(l28, 2))*256)
	l31 := float64(m.u8(l29, 18)) + float64(m.u8(l28, 3)) + float64(float64(m.u8(l28, 4))*256)
	l32 := l30 + float64(l31*65536)
	l32 = flag(l32 > 131071)
	l33 := 2.68435456e+08 + float64(l30*8) + float64(l31*524288)
	if 1-l32 > 0 {
		l34 = l33
	}
	if 1-l32 > 0 {
		l35 = float64(l33 * 0.25)
	}
	l35 = -0.375 + l35
	l36 := 6.755399441055744e+15 + l35
	l36 = -6.755399441055744e+15 + l36
	l38 := -l34 + float64(l36*4)
	l37 := choose(l38 > 0, l38, 0)
	l40 := l37
	if l40 > 0 {
		l39 = float64((-1 - l7 + m.f64(l22, 8)) * l40)
	}
	m.put(l0&3<<3, 3808, 1+l7+l39)
	if l6 != 0 {
		l44 := 1 + l37
		if l44 > 0 {
			l45 := choose(1-l30+float64(l31*-65536) > 0, 1, 0)
			l48 := -1 + l37
			l49 := m.f64(l16, 8)
			l50 := f12(m, 35659264, 24, l36)
			if flag(-l36+m.f64(l50, 16) == math.Copysign(0, -1)) > 0 {
				l53 = m.f64(l50, 8)
			}
			l56 := l53
			l57 := trunc(l56)
			if b2i(float64(l57) != l56)|b2i(l57 > l0) != 0 {
				l57 = f15(m, l56, 1, l0)
			}
			l58 := l57
			l59 := m.u32(l58>>16<<2, 3840) + l58&65535<<3
			t1 := float64(m.u8(m.u16(l59, 0)*320+15104, 0)) + float64(float64(m.u8(l59, 2))*256) + float64(float64(m.u8(l59, 3))*65536) + float64(float64(m.u8(l59, 4))*1.6777216e+07)
			l43 = float64((float64(l45*9) + choose(l48 > 0, l48, 0) + float64(choose(1-l45-flag(-l49+t1 == math.Copysign(0, -1)) > 0, 1, 0)*10)) * l44)
		}
		l66 := 1 + l37
		l42 = f17(m, l43, choose(l66 > 0, float64(l66*10), 0))
	}
	return l42
}

// f42: case 357
func f42(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l44 uint32
	var l36, l37, l41, l49, l55, l64, l67, l68, l76 float64
	l19 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l19+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l20 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l20+(m.f64(l16, 8)-l20))
	m.put(l0&3<<3, 3552, 0)
	l23 := m.f64(0, 3024)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l23*-4096)+l20)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	l24 := f12(m, 18336768, 16, 4096+float64(l14*4096)+float64(l23*-4096)+l20)
	l27 := m.f64(l24, 8)
	l28 := trunc(l27)
	if b2i(float64(l28) != l27)|b2i(l28 > l0) != 0 {
		l28 = f15(m, l27, 1, l0)
	}
	l29 := l28
	l30 := m.u32(l29>>16<<2, 3840) + l29&65535<<3
	l31 := m.u16(l30, 0)*320 + 15104
	l32 := float64(m.u8(l31, 0)) + float64(float64(m.u8(l30, 2))*256)
	l33 := float64(m.u8(l31, 18)) + float64(m.u8(l30, 3)) + float64(float64(m.u8(l30, 4))*256)
	l34 := l32 + float64(l33*65536)
	l34 = flag(l34 > 131071)
	l35 := 2.6843546e+08 + float64(l32*8) + float64(l33*524288)
	if 1-l34 > 0 {
		l36 = l35
	}
	if 1-l34 > 0 {
		l37 = float64(l35 * 0.25)
	}
	l37 = -0.375 + l37
	l38 := 6.755399441055744e+15 + l37
	l38 = -6.755399441055744e+15 + l38
	l40 := -l36 + float64(l38*4)
	l39 := choose(l40 > 0, l40, 0)
	l42 := l39
	if l42 > 0 {
		l41 = float64((-1 - l7 + m.f64(l24, 8)) * l42)
	}
	m.put(l0&3<<3, 3808, 1+l7+l41)
	if l6 != 0 {
		l45 := l14 - l23
		l45 = flag(l45 > 15999)
		l46 := choose(l45 > 0, 1, 0)
		l48 := float64(m.u8(l2, 2))
		if l48 > 0 {
			l49 = l8 + l12
		}
		l51 := -l36 + float64(l38*4)
		l52 := f12(m, 35659264, 24, l38)
		if flag(-l38+m.f64(l52, 16) == math.Copysign(0, -1)) > 0 {
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
		l65 := choose(l51 > 0, l51, 0)
		if l65 > 0 {
			l64 = float64(l63 * l65)
		}
		l64 = l63 + l64
		l66 := l64
		l66 = flag(l66 > 255) + flag(l66 > 65535) + flag(l66 > 1.6777215e+07)
		if 1-l46-l39 > 0 {
			if l48 > 0 {
				l68 = l19 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
			}
			l70 := -l49 + l66
			l71 := trunc(l70)
			if b2i(float64(l71) != l70)|b2i(l71 > l0) != 0 {
				l71 = f15(m, l70, 1, l0)
			}
			l72 := l71
			l77 := m.f64(m.u16(m.u32(l72>>16<<2, 3840)+l72&65535<<3, 0)*320+15104, 80)
			if l77 > 0 {
				l76 = float64((0.5 + l64) * l77)
			}
			l67 = -0.5 + float64(l68*-256) + l76
		}
		l78 := l46 + l39
		if l78 > 0 {
			l80 := -1 + l39
			l67 = l67 + float64((float64(l46*11)+choose(l80 > 0, l80, 0))*l78)
		}
		l82 := 1 + l49 + float64(l46*-8) + float64(l39*-8) - l66
		l81 := choose(l82 > 0, float64(l82*4), 0)
		l83 := l46 + l39
		l81 = choose(l83 > 0, float64(l83*10), 0) + l81
		l44 = f17(m, l67, l81)
	}
	return l44
}

// f43: case 358
func f43(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l22 uint32
	var l34 float64
	m.put(l0&3<<3, 3456, float64(m.u8(l2, 0))+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l20 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l20)
	m.put(l0&3<<3, 3552, 0)
	l21 := m.f64(0, 3024)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		l23 := f12(m, 18336768, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
		l26 := m.f64(l23, 8)
		l27 := trunc(l26)
		if b2i(float64(l27) != l26)|b2i(l27 > l0) != 0 {
			l27 = f15(m, l26, 1, l0)
		}
		l28 := l27
		l32 := float64(m.u8(m.u16(m.u32(l28>>16<<2, 3840)+l28&65535<<3, 0)*320+15104, 0))
		if float64(m.u8(l2, 2)) > 0 {
			l34 = l8 + l12
		}
		l36 := 1 + l34
		l22 = f17(m, l32, choose(l36 > 0, float64(l36*6), 0))
	}
	return l22
}

// f44: case 359
func f44(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l22 uint32
	var l34 float64
	m.put(l0&3<<3, 3456, float64(m.u8(l2, 0))+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l20 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l20)
	m.put(l0&3<<3, 3552, 0)
	l21 := m.f64(0, 3024)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		l23 := f12(m, 18336768, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
		l26 := m.f64(l23, 8)
		l27 := trunc(l26)
		if b2i(float64(l27) != l26)|b2i(l27 > l0) != 0 {
			l27 = f15(m, l26, 1, l0)
		}
		l28 := l27
		l32 := float64(m.u8(m.u16(m.u32(l28>>16<<2, 3840)+l28&65535<<3, 0)*320+15104, 0))
		if float64(m.u8(l2, 2)) > 0 {
			l34 = l8 + l12
		}
		l36 := 1 + l34
		l22 = f17(m, l32, choose(l36 > 0, float64(l36*7), 0))
	}
	return l22
}

// f45: case 360
func f45(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l24 uint32
	m.put(l0&3<<3, 3456, float64(m.u8(l2, 0))+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l20 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l20)
	m.put(l0&3<<3, 3552, 1)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(m.f64(0, 3024)*-4096)+l20)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7+(-2-l7+float64(int32(l17))))
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		l24 = f17(m, 0, 10)
	}
	return l24
}

// f46: case 361
func f46(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l34 uint32
	var l33 float64
	m.put(l0&3<<3, 3456, float64(m.u8(l2, 0))+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l20 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l20)
	m.put(l0&3<<3, 3552, 1)
	l21 := m.f64(0, 3024)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
	m.put(l0&3<<3, 3616, 0)
	l23 := m.f64(l16, 8)
	l23 = 4096 + float64(l14*4096) + float64(l21*-4096) + l23
	m.put(l0&3<<3, 3648, l23)
	m.put(l0&3<<3, 3680, 1+l7)
	l25 := f12(m, 26991808, 24, l23)
	l27 := flag(-l23+m.f64(l25, 16) == math.Copysign(0, -1))
	l28 := f12(m, 9681728, 24, l14-l21)
	l31 := m.f64(l25, 8)
	l32 := -float64(int32(m.u32(l28, 0)-1)) + l31
	l32 = flag(l32 > -1.099511627777e+12)
	if -1+l27+l32 > 0 {
		l33 = l31
	}
	m.put(l0&3<<3, 3712, 1+l7+(-1-l7)+l33)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		l34 = f17(m, 0, 10)
	}
	return l34
}

// f47: case 362
func f47(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l34 uint32
	var l33 float64
	m.put(l0&3<<3, 3456, float64(m.u8(l2, 0))+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l20 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l20)
	m.put(l0&3<<3, 3552, 1)
	l21 := m.f64(0, 3024)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
	m.put(l0&3<<3, 3616, 0)
	l23 := m.f64(l16, 8)
	l23 = 4096 + float64(l14*4096) + float64(l21*-4096) + l23
	m.put(l0&3<<3, 3648, l23)
	m.put(l0&3<<3, 3680, 1+l7)
	l25 := f12(m, 26991808, 24, l23)
	l27 := flag(-l23+m.f64(l25, 16) == math.Copysign(0, -1))
	l28 := f12(m, 9681728, 24, l14-l21)
	l31 := m.f64(l25, 8)
	l32 := -float64(int32(m.u32(l28, 0)-1)) + l31
	l32 = flag(l32 > -1)
	if -1+l27+l32 > 0 {
		l33 = l31
	}
	m.put(l0&3<<3, 3712, 1+l7+(-1-l7)+l33)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		l34 = f17(m, 0, 10)
	}
	return l34
}

// f48: case 363
func f48(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l34 uint32
	var l33 float64
	m.put(l0&3<<3, 3456, float64(m.u8(l2, 0))+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l20 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l20)
	m.put(l0&3<<3, 3552, 1)
	l21 := m.f64(0, 3024)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
	m.put(l0&3<<3, 3616, 0)
	l23 := m.f64(l16, 8)
	m.put(l0&3<<3, 3648, l23)
	m.put(l0&3<<3, 3680, 1+l7)
	l25 := f12(m, 26991808, 24, l23)
	l27 := flag(-l23+m.f64(l25, 16) == math.Copysign(0, -1))
	l28 := f12(m, 9681728, 24, l14-l21)
	l31 := m.f64(l25, 8)
	l32 := -float64(int32(m.u32(l28, 0)-1)) + l31
	l32 = flag(l32 > -1.099511627777e+12)
	if -1+l27+l32 > 0 {
		l33 = l31
	}
	m.put(l0&3<<3, 3712, 1+l7+(-1-l7)+l33)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		l34 = f17(m, 0, 10)
	}
	return l34
}

// f49: case 364
func f49(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l34 uint32
	var l33 float64
	m.put(l0&3<<3, 3456, float64(m.u8(l2, 0))+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l20 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l20)
	m.put(l0&3<<3, 3552, 1)
	l21 := m.f64(0, 3024)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
	m.put(l0&3<<3, 3616, 0)
	l23 := m.f64(l16, 8)
	m.put(l0&3<<3, 3648, l23)
	m.put(l0&3<<3, 3680, 1+l7)
	l25 := f12(m, 26991808, 24, l23)
	l27 := flag(-l23+m.f64(l25, 16) == math.Copysign(0, -1))
	l28 := f12(m, 9681728, 24, l14-l21)
	l31 := m.f64(l25, 8)
	l32 := -float64(int32(m.u32(l28, 0)-1)) + l31
	l32 = flag(l32 > -1.099511627777e+12)
	if -1+l27+l32 > 0 {
		l33 = l31
	}
	m.put(l0&3<<3, 3712, 1+l7+(-1-l7)+l33)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		l34 = f17(m, 0, 10)
	}
	return l34
}

// f50: case 365
func f50(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l32 uint32
	var l30, l31, l36, l50, l51, l59 float64
	l19 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l19+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l20 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l20)
	m.put(l0&3<<3, 3552, 0)
	l21 := m.f64(0, 3024)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
	m.put(l0&3<<3, 3616, 1)
	l23 := m.f64(l16, 8)
	l23 = 4096 + float64(l14*4096) + float64(l21*-4096) + l23
	m.put(l0&3<<3, 3648, l23)
	l24 := f12(m, 18336768, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
	l25 := m.u32(l24, 0) - 1
	l28 := float64(m.u8(m.u16(m.u32(l25>>16<<2, 3840)+l25&65535<<3, 0)*320+15104, 17))
	l29 := float64(int32(l25))
	if l28 > 0 {
		l30 = -1 - l7 + l29
	}
	m.put(l0&3<<3, 3680, 1+l7+l30)
	if l28 > 0 {
		l31 = -1 - l7 + l29
	}
	m.put(l0&3<<3, 3712, 1+l7+l31)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		l33 := choose(l28 > 0, 1, 0)
		l35 := float64(m.u8(l2, 2))
		if l35 > 0 {
			l36 = l8 + l12
		}
		l39 := m.f64(l24, 8)
		l40 := trunc(l39)
		if b2i(float64(l40) != l39)|b2i(l40 > l0) != 0 {
			l40 = f15(m, l39, 1, l0)
		}
		l41 := l40
		l42 := m.u32(l41>>16<<2, 3840) + l41&65535<<3
		l43 := m.u16(l42, 0)*320 + 15104
		t1 := float64(m.u8(l43, 0)) + float64(float64(m.u8(l42, 2))*256) + float64((float64(m.u8(l43, 18))+float64(m.u8(l42, 3))+float64(float64(m.u8(l42, 4))*256))*65536)
		l46 := t1
		l48 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l46*2.3283064365386963e-10))
		l48 = -6.755399441055744e+15 + l48
		l49 := l46 + float64(l48*-4.294967296e+09)
		l49 = flag(l49 > 255) + flag(l49 > 65535) + flag(l49 > 1.6777215e+07)
		if 1-l33 > 0 {
			if l35 > 0 {
				l51 = l19 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
			}
			l53 := -l36 + l49
			l54 := trunc(l53)
			if b2i(float64(l54) != l53)|b2i(l54 > l0) != 0 {
				l54 = f15(m, l53, 1, l0)
			}
			l55 := l54
			l60 := m.f64(m.u16(m.u32(l55>>16<<2, 3840)+l55&65535<<3, 0)*320+15104, 80)
			if l60 > 0 {
				l59 = float64((0.5 + l46 + float64(l48*-4.294967296e+09)) * l60)
			}
			l50 = -0.5 + float64(l51*-256) + l59
		}
		l62 := 1 + l36 + float64(l33*-8) - l49
		l61 := choose(l62 > 0, l62, 0)
		l61 = choose(l33 > 0, 10, 0) + l61
		l32 = f17(m, l50, l61)
	}
	return l32
}

// f51: case 366
func f51(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l32 uint32
	var l30, l31, l36, l50, l51, l59 float64
	l19 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l19+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l20 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l20)
	m.put(l0&3<<3, 3552, 0)
	l21 := m.f64(0, 3024)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
	m.put(l0&3<<3, 3616, 1)
	l23 := m.f64(l16, 8)
	l23 = 4096 + float64(l14*4096) + float64(l21*-4096) + l23
	m.put(l0&3<<3, 3648, l23)
	l24 := f12(m, 18336768, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
	l25 := m.u32(l24, 0) - 1
	l28 := float64(m.u8(m.u16(m.u32(l25>>16<<2, 3840)+l25&65535<<3, 0)*320+15104, 17))
	l29 := float64(int32(l25))
	if l28 > 0 {
		l30 = -1 - l7 + l29
	}
	m.put(l0&3<<3, 3680, 1+l7+l30)
	if l28 > 0 {
		l31 = -1 - l7 + l29
	}
	m.put(l0&3<<3, 3712, 1+l7+l31)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		l33 := choose(l28 > 0, 1, 0)
		l35 := float64(m.u8(l2, 2))
		if l35 > 0 {
			l36 = l8 + l12
		}
		l39 := m.f64(l24, 8)
		l40 := trunc(l39)
		if b2i(float64(l40) != l39)|b2i(l40 > l0) != 0 {
			l40 = f15(m, l39, 1, l0)
		}
		l41 := l40
		l42 := m.u32(l41>>16<<2, 3840) + l41&65535<<3
		l43 := m.u16(l42, 0)*320 + 15104
		t1 := float64(m.u8(l43, 0)) + float64(float64(m.u8(l42, 2))*256) + float64((float64(m.u8(l43, 18))+float64(m.u8(l42, 3))+float64(float64(m.u8(l42, 4))*256))*65536)
		l46 := t1
		l48 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l46*2.3283064365386963e-10))
		l48 = -6.755399441055744e+15 + l48
		l49 := l46 + float64(l48*-4.294967296e+09)
		l49 = flag(l49 > 255) + flag(l49 > 65535) + flag(l49 > 1.6777215e+07)
		if 1-l33 > 0 {
			if l35 > 0 {
				l51 = l19 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
			}
			l53 := -l36 + l49
			l54 := trunc(l53)
			if b2i(float64(l54) != l53)|b2i(l54 > l0) != 0 {
				l54 = f15(m, l53, 1, l0)
			}
			l55 := l54
			l60 := m.f64(m.u16(m.u32(l55>>16<<2, 3840)+l55&65535<<3, 0)*320+15104, 80)
			if l60 > 0 {
				l59 = float64((0.5 + l46 + float64(l48*-4.294967296e+09)) * l60)
			}
			l50 = -0.5 + float64(l51*-256) + l59
		}
		l62 := 1 + l36 + float64(l33*-8) - l49
		l61 := choose(l62 > 0, l62, 0)
		l61 = choose(l33 > 0, 10, 0) + l61
		l32 = f17(m, l50, l61)
	}
	return l32
}

// f52: case 367
func f52(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l32 uint32
	var l30, l31, l36, l50, l51, l59 float64
	l19 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l19+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l20 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l20)
	m.put(l0&3<<3, 3552, 0)
	l21 := m.f64(0, 3024)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
	m.put(l0&3<<3, 3616, 1)
	m.put(l0&3<<3, 3648, m.f64(l16, 8))
	l24 := f12(m, 18336768, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
	l25 := m.u32(l24, 0) - 1
	l28 := float64(m.u8(m.u16(m.u32(l25>>16<<2, 3840)+l25&65535<<3, 0)*320+15104, 17))
	l29 := float64(int32(l25))
	if l28 > 0 {
		l30 = -1 - l7 + l29
	}
	m.put(l0&3<<3, 3680, 1+l7+l30)
	if l28 > 0 {
		l31 = -1 - l7 + l29
	}
	m.put(l0&3<<3, 3712, 1+l7+l31)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		l33 := choose(l28 > 0, 1, 0)
		l35 := float64(m.u8(l2, 2))
		if l35 > 0 {
			l36 = l8 + l12
		}
		l39 := m.f64(l24, 8)
		l40 := trunc(l39)
		if b2i(float64(l40) != l39)|b2i(l40 > l0) != 0 {
			l40 = f15(m, l39, 1, l0)
		}
		l41 := l40
		l42 := m.u32(l41>>16<<2, 3840) + l41&65535<<3
		l43 := m.u16(l42, 0)*320 + 15104
		t1 := float64(m.u8(l43, 0)) + float64(float64(m.u8(l42, 2))*256) + float64((float64(m.u8(l43, 18))+float64(m.u8(l42, 3))+float64(float64(m.u8(l42, 4))*256))*65536)
		l46 := t1
		l48 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l46*2.3283064365386963e-10))
		l48 = -6.755399441055744e+15 + l48
		l49 := l46 + float64(l48*-4.294967296e+09)
		l49 = flag(l49 > 255) + flag(l49 > 65535) + flag(l49 > 1.6777215e+07)
		if 1-l33 > 0 {
			if l35 > 0 {
				l51 = l19 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
			}
			l53 := -l36 + l49
			l54 := trunc(l53)
			if b2i(float64(l54) != l53)|b2i(l54 > l0) != 0 {
				l54 = f15(m, l53, 1, l0)
			}
			l55 := l54
			l60 := m.f64(m.u16(m.u32(l55>>16<<2, 3840)+l55&65535<<3, 0)*320+15104, 80)
			if l60 > 0 {
				l59 = float64((0.5 + l46 + float64(l48*-4.294967296e+09)) * l60)
			}
			l50 = -0.5 + float64(l51*-256) + l59
		}
		l62 := 1 + l36 + float64(l33*-8) - l49
		l61 := choose(l62 > 0, l62, 0)
		l61 = choose(l33 > 0, 10, 0) + l61
		l32 = f17(m, l50, l61)
	}
	return l32
}

// f53: case 368
func f53(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l32 uint32
	var l30, l31, l36, l50, l51, l59 float64
	l19 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l19+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l20 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l20)
	m.put(l0&3<<3, 3552, 0)
	l21 := m.f64(0, 3024)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
	m.put(l0&3<<3, 3616, 1)
	l23 := m.f64(l16, 8)
	l23 = 4096 + float64(l14*4096) + float64(l21*-4096) + l23
	m.put(l0&3<<3, 3648, 4096+l23)
	l24 := f12(m, 18336768, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
	l25 := m.u32(l24, 0) - 1
	l28 := float64(m.u8(m.u16(m.u32(l25>>16<<2, 3840)+l25&65535<<3, 0)*320+15104, 17))
	l29 := float64(int32(l25))
	if l28 > 0 {
		l30 = -1 - l7 + l29
	}
	m.put(l0&3<<3, 3680, 1+l7+l30)
	if l28 > 0 {
		l31 = -1 - l7 + l29
	}
	m.put(l0&3<<3, 3712, 1+l7+l31)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		l33 := choose(l28 > 0, 1, 0)
		l35 := float64(m.u8(l2, 2))
		if l35 > 0 {
			l36 = l8 + l12
		}
		l39 := m.f64(l24, 8)
		l40 := trunc(l39)
		if b2i(float64(l40) != l39)|b2i(l40 > l0) != 0 {
			l40 = f15(m, l39, 1, l0)
		}
		l41 := l40
		l42 := m.u32(l41>>16<<2, 3840) + l41&65535<<3
		l43 := m.u16(l42, 0)*320 + 15104
		t1 := float64(m.u8(l43, 0)) + float64(float64(m.u8(l42, 2))*256) + float64((float64(m.u8(l43, 18))+float64(m.u8(l42, 3))+float64(float64(m.u8(l42, 4))*256))*65536)
		l46 := t1
		l48 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l46*2.3283064365386963e-10))
		l48 = -6.755399441055744e+15 + l48
		l49 := l46 + float64(l48*-4.294967296e+09)
		l49 = flag(l49 > 255) + flag(l49 > 65535) + flag(l49 > 1.6777215e+07)
		if 1-l33 > 0 {
			if l35 > 0 {
				l51 = l19 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
			}
			l53 := -l36 + l49
			l54 := trunc(l53)
			if b2i(float64(l54) != l53)|b2i(l54 > l0) != 0 {
				l54 = f15(m, l53, 1, l0)
			}
			l55 := l54
			l60 := m.f64(m.u16(m.u32(l55>>16<<2, 3840)+l55&65535<<3, 0)*320+15104, 80)
			if l60 > 0 {
				l59 = float64((0.5 + l46 + float64(l48*-4.294967296e+09)) * l60)
			}
			l50 = -0.5 + float64(l51*-256) + l59
		}
		l62 := 1 + l36 + float64(l33*-8) - l49
		l61 := choose(l62 > 0, l62, 0)
		l61 = choose(l33 > 0, 10, 0) + l61
		l32 = f17(m, l50, l61)
	}
	return l32
}

// f54: case 369
func f54(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l34 uint32
	var l32, l33, l38, l52, l53, l61 float64
	l19 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l19+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l20 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l20)
	m.put(l0&3<<3, 3552, 1)
	l21 := m.f64(0, 3024)
	l22 := m.f64(l16, 8)
	l23 := f12(m, 9681728, 24, l14-l21)
	l25 := l22 - l20
	l25 = -4096 + m.f64(l23, 16) + l25
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l21*-4096)+l20+l25)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	l26 := f12(m, 18336768, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
	l27 := m.u32(l26, 0) - 1
	l30 := float64(m.u8(m.u16(m.u32(l27>>16<<2, 3840)+l27&65535<<3, 0)*320+15104, 17))
	l31 := float64(int32(l27))
	if l30 > 0 {
		l32 = -1 - l7 + l31
	}
	m.put(l0&3<<3, 3680, 1+l7+l32)
	if l30 > 0 {
		l33 = -1 - l7 + l31
	}
	m.put(l0&3<<3, 3712, 1+l7+l33)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		l35 := choose(l30 > 0, 1, 0)
		l37 := float64(m.u8(l2, 2))
		if l37 > 0 {
			l38 = l8 + l12
		}
		l41 := m.f64(l26, 8)
		l42 := trunc(l41)
		if b2i(float64(l42) != l41)|b2i(l42 > l0) != 0 {
			l42 = f15(m, l41, 1, l0)
		}
		l43 := l42
		l44 := m.u32(l43>>16<<2, 3840) + l43&65535<<3
		l45 := m.u16(l44, 0)*320 + 15104
		t1 := float64(m.u8(l45, 0)) + float64(float64(m.u8(l44, 2))*256) + float64((float64(m.u8(l45, 18))+float64(m.u8(l44, 3))+float64(float64(m.u8(l44, 4))*256))*65536)
		l48 := t1
		l50 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l48*2.3283064365386963e-10))
		l50 = -6.755399441055744e+15 + l50
		l51 := l48 + float64(l50*-4.294967296e+09)
		l51 = flag(l51 > 255) + flag(l51 > 65535) + flag(l51 > 1.6777215e+07)
		if 1-l35 > 0 {
			if l37 > 0 {
				l53 = l19 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
			}
			l55 := -l38 + l51
			l56 := trunc(l55)
			if b2i(float64(l56) != l55)|b2i(l56 > l0) != 0 {
				l56 = f15(m, l55, 1, l0)
			}
			l57 := l56
			l62 := m.f64(m.u16(m.u32(l57>>16<<2, 3840)+l57&65535<<3, 0)*320+15104, 80)
			if l62 > 0 {
				l61 = float64((0.5 + l48 + float64(l50*-4.294967296e+09)) * l62)
			}
			l52 = -0.5 + float64(l53*-256) + l61
		}
		l64 := 1 + l38 + float64(l35*-8) - l51
		l63 := choose(l64 > 0, l64, 0)
		l63 = choose(l35 > 0, 10, 0) + l63
		l34 = f17(m, l52, l63)
	}
	return l34
}

// f55: case 370
func f55(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l32 uint32
	var l30, l31, l36, l50, l51, l59 float64
	l19 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l19+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l20 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l20)
	m.put(l0&3<<3, 3552, 1)
	l21 := m.f64(0, 3024)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l21*-4096)+l20+(m.f64(l16, 8)-l20))
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	l24 := f12(m, 18336768, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
	l25 := m.u32(l24, 0) - 1
	l28 := float64(m.u8(m.u16(m.u32(l25>>16<<2, 3840)+l25&65535<<3, 0)*320+15104, 17))
	l29 := float64(int32(l25))
	if l28 > 0 {
		l30 = -1 - l7 + l29
	}
	m.put(l0&3<<3, 3680, 1+l7+l30)
	if l28 > 0 {
		l31 = -1 - l7 + l29
	}
	m.put(l0&3<<3, 3712, 1+l7+l31)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		l33 := choose(l28 > 0, 1, 0)
		l35 := float64(m.u8(l2, 2))
		if l35 > 0 {
			l36 = l8 + l12
		}
		l39 := m.f64(l24, 8)
		l40 := trunc(l39)
		if b2i(float64(l40) != l39)|b2i(l40 > l0) != 0 {
			l40 = f15(m, l39, 1, l0)
		}
		l41 := l40
		l42 := m.u32(l41>>16<<2, 3840) + l41&65535<<3
		l43 := m.u16(l42, 0)*320 + 15104
		t1 := float64(m.u8(l43, 0)) + float64(float64(m.u8(l42, 2))*256) + float64((float64(m.u8(l43, 18))+float64(m.u8(l42, 3))+float64(float64(m.u8(l42, 4))*256))*65536)
		l46 := t1
		l48 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l46*2.3283064365386963e-10))
		l48 = -6.755399441055744e+15 + l48
		l49 := l46 + float64(l48*-4.294967296e+09)
		l49 = flag(l49 > 255) + flag(l49 > 65535) + flag(l49 > 1.6777215e+07)
		if 1-l33 > 0 {
			if l35 > 0 {
				l51 = l19 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
			}
			l53 := -l36 + l49
			l54 := trunc(l53)
			if b2i(float64(l54) != l53)|b2i(l54 > l0) != 0 {
				l54 = f15(m, l53, 1, l0)
			}
			l55 := l54
			l60 := m.f64(m.u16(m.u32(l55>>16<<2, 3840)+l55&65535<<3, 0)*320+15104, 80)
			if l60 > 0 {
				l59 = float64((0.5 + l46 + float64(l48*-4.294967296e+09)) * l60)
			}
			l50 = -0.5 + float64(l51*-256) + l59
		}
		l62 := 1 + l36 + float64(l33*-8) - l49
		l61 := choose(l62 > 0, l62, 0)
		l61 = choose(l33 > 0, 10, 0) + l61
		l32 = f17(m, l50, l61)
	}
	return l32
}

// f56: case 371
func f56(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l54 uint32
	var l46, l47, l51, l56, l62, l71, l73, l81, l93, l98, l114, l117, l120, l123, l127, l128, l136 float64
	l19 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l19+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l20 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l20)
	m.put(l0&3<<3, 3552, 1)
	l21 := m.f64(0, 3024)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	l22 := m.f64(l16, 8)
	l24 := f12(m, 26991808, 24, m.f64(l16, 32))
	l27 := m.f64(l24, 8)
	l28 := trunc(l27)
	if b2i(float64(l28) != l27)|b2i(l28 > l0) != 0 {
		l28 = f15(m, l27, 1, l0)
	}
	l29 := l28
	l30 := m.u32(l29>>16<<2, 3840) + l29&65535<<3
	t1 := float64(m.u8(m.u16(l30, 0)*320+15104, 0)) + float64(float64(m.u8(l30, 2))*256) + float64(float64(m.u8(l30, 3))*65536) + float64(float64(m.u8(l30, 4))*1.6777216e+07)
	l33 := f12(m, 18336768, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
	l36 := m.f64(l33, 8)
	l37 := trunc(l36)
	if b2i(float64(l37) != l36)|b2i(l37 > l0) != 0 {
		l37 = f15(m, l36, 1, l0)
	}
	l38 := l37
	l39 := m.u32(l38>>16<<2, 3840) + l38&65535<<3
	l40 := m.u16(l39, 0)*320 + 15104
	l41 := float64(m.u8(l40, 0)) + float64(float64(m.u8(l39, 2))*256)
	l42 := float64(m.u8(l40, 18)) + float64(m.u8(l39, 3)) + float64(float64(m.u8(l39, 4))*256)
	l43 := l22 + float64(t1*-65536) + l41 + float64(l42*65536)
	l43 = flag(l43 > -4)
	l45 := l22 + l41 + float64(l42*65536)
	l45 = m.f64(l16, 24) + l45
	if 1-l43 > 0 {
		l46 = l45
	}
	if 1-l43 > 0 {
		l47 = float64(l45 * 0.25)
	}
	l47 = -0.375 + l47
	l48 := 6.755399441055744e+15 + l47
	l48 = -6.755399441055744e+15 + l48
	l50 := -l43 - l46 + float64(l48*4)
	l49 := choose(l50 > 0, l50, 0)
	l52 := l49
	if l52 > 0 {
		l51 = float64((-1 - l7 + m.f64(l33, 8)) * l52)
	}
	m.put(l0&3<<3, 3808, 1+l7+l51)
	if l6 != 0 {
		l55 := float64(m.u8(l2, 2))
		if l55 > 0 {
			l56 = l8 + l12
		}
		l58 := 1 - l46 + float64(l48*4)
		l57 := choose(l58 > 0, l58, 0)
		l59 := f12(m, 35659264, 24, l48)
		if flag(-l48+m.f64(l59, 16) == math.Copysign(0, -1)) > 0 {
			l62 = m.f64(l59, 8)
		}
		l65 := l62
		l66 := trunc(l65)
		if b2i(float64(l66) != l65)|b2i(l66 > l0) != 0 {
			l66 = f15(m, l65, 1, l0)
		}
		l67 := l66
		l68 := m.u32(l67>>16<<2, 3840) + l67&65535<<3
		t2 := float64(m.u8(m.u16(l68, 0)*320+15104, 0)) + float64(float64(m.u8(l68, 2))*256) + float64(float64(m.u8(l68, 3))*65536) + float64(float64(m.u8(l68, 4))*1.6777216e+07)
		l70 := t2
		l72 := l57
		if l72 > 0 {
			l71 = float64(l70 * l72)
		}
		if 1-l57 > 0 {
			l75 := l46 + float64(l48*-4)
			l76 := trunc(l75)
			if b2i(float64(l76) != l75)|b2i(l76 > l0) != 0 {
				l76 = f15(m, l75, 1, l0)
			}
			l77 := l76
			l82 := m.f64(m.u16(m.u32(l77>>16<<2, 3840)+l77&65535<<3, 0)*320+15104, 80)
			if l82 > 0 {
				l81 = float64((0.5 + l70) * l82)
			}
			l81 = -0.5 + l81
			l83 := 6.755399441055744e+15 + l81
			l83 = -6.755399441055744e+15 + l83
			l85 := l46 + float64(l48*-4)
			l84 := choose(l85 > 0, l85, 0)
			l87 := 4 - l84
			l88 := trunc(l87)
			if b2i(float64(l88) != l87)|b2i(l88 > l0) != 0 {
				l88 = f15(m, l87, 1, l0)
			}
			l89 := l88
			l91 := m.u16(m.u32(l89>>16<<2, 3840)+l89&65535<<3, 0)*320 + 15104
			l92 := m.f64(l91, 88)
			l94 := l92
			if l94 > 0 {
				l95 := f12(m, 35659264, 24, 1+l48)
				if flag(-l48+m.f64(l95, 16) == 1) > 0 {
					l98 = m.f64(l95, 8)
				}
				l101 := l98
				l102 := trunc(l101)
				if b2i(float64(l102) != l101)|b2i(l102 > l0) != 0 {
					l102 = f15(m, l101, 1, l0)
				}
				l103 := l102
				l104 := m.u32(l103>>16<<2, 3840) + l103&65535<<3
				t3 := float64(m.u8(m.u16(l104, 0)*320+15104, 0)) + float64(float64(m.u8(l104, 2))*256) + float64(float64(m.u8(l104, 3))*65536) + float64(float64(m.u8(l104, 4))*1.6777216e+07)
				l106 := t3
				l108 := l84
				l109 := trunc(l108)
				if b2i(float64(l109) != l108)|b2i(l109 > l0) != 0 {
					l109 = f15(m, l108, 1, l0)
				}
				l110 := l109
				l112 := m.u16(m.u32(l110>>16<<2, 3840)+l110&65535<<3, 0)*320 + 15104
				l115 := m.f64(l112, 88)
				if l115 > 0 {
					l118 := m.f64(l112, 80)
					if l118 > 0 {
						l117 = float64((0.5 + l106) * l118)
					}
					l117 = -0.5 + l117
					l119 := 6.755399441055744e+15 + l117
					l119 = -6.755399441055744e+15 + l119
					l114 = float64(l119 * l115)
				}
				l93 = float64((l106 - l114) * l94)
			}
			l121 := l92
			if l121 > 0 {
				l124 := m.f64(l91, 80)
				if l124 > 0 {
					l123 = float64((0.5 + l83) * l124)
				}
				l123 = -0.5 + l123
				l125 := 6.755399441055744e+15 + l123
				l125 = -6.755399441055744e+15 + l125
				l120 = float64(l125 * l121)
			}
			l73 = l83 + l93 - l120
		}
		l126 := l71 + l73
		l126 = flag(l126 > 255) + flag(l126 > 65535) + flag(l126 > 1.6777215e+07)
		if 1-l43-l49 > 0 {
			if l55 > 0 {
				l128 = l19 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
			}
			l130 := -l56 + l126
			l131 := trunc(l130)
			if b2i(float64(l131) != l130)|b2i(l131 > l0) != 0 {
				l131 = f15(m, l130, 1, l0)
			}
			l132 := l131
			l137 := m.f64(m.u16(m.u32(l132>>16<<2, 3840)+l132&65535<<3, 0)*320+15104, 80)
			if l137 > 0 {
				l136 = float64((0.5 + l71 + l73) * l137)
			}
			l127 = -0.5 + float64(l128*-256) + l136
		}
		l138 := l43 + l49
		if l138 > 0 {
			l140 := -1 + l49
			l127 = l127 + float64((float64(l43*7)+choose(l140 > 0, l140, 0))*l138)
		}
		l142 := 1 + l56 + float64(l43*-8) + float64(l49*-8) - l126
		l141 := choose(l142 > 0, l142, 0)
		l143 := l43 + l49
		l141 = choose(l143 > 0, float64(l143*10), 0) + l141
		l54 = f17(m, l127, l141)
	}
	return l54
}

// f57: case 372
func f57(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l54 uint32
	var l46, l47, l51, l56, l62, l71, l73, l81, l93, l98, l114, l117, l120, l123, l127, l128, l136 float64
	l19 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l19+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l20 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l20)
	m.put(l0&3<<3, 3552, 1)
	l21 := m.f64(0, 3024)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	l22 := m.f64(l16, 8)
	l24 := f12(m, 26991808, 24, m.f64(l16, 32))
	l27 := m.f64(l24, 8)
	l28 := trunc(l27)
	if b2i(float64(l28) != l27)|b2i(l28 > l0) != 0 {
		l28 = f15(m, l27, 1, l0)
	}
	l29 := l28
	l30 := m.u32(l29>>16<<2, 3840) + l29&65535<<3
	t1 := float64(m.u8(m.u16(l30, 0)*320+15104, 0)) + float64(float64(m.u8(l30, 2))*256) + float64(float64(m.u8(l30, 3))*65536) + float64(float64(m.u8(l30, 4))*1.6777216e+07)
	l33 := f12(m, 18336768, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
	l36 := m.f64(l33, 8)
	l37 := trunc(l36)
	if b2i(float64(l37) != l36)|b2i(l37 > l0) != 0 {
		l37 = f15(m, l36, 1, l0)
	}
	l38 := l37
	l39 := m.u32(l38>>16<<2, 3840) + l38&65535<<3
	l40 := m.u16(l39, 0)*320 + 15104
	l41 := float64(m.u8(l40, 0)) + float64(float64(m.u8(l39, 2))*256)
	l42 := float64(m.u8(l40, 18)) + float64(m.u8(l39, 3)) + float64(float64(m.u8(l39, 4))*256)
	l43 := l22 + float64(t1*-65536) + l41 + float64(l42*65536)
	l43 = flag(l43 > -1)
	l45 := l22 + l41 + float64(l42*65536)
	l45 = m.f64(l16, 24) + l45
	if 1-l43 > 0 {
		l46 = l45
	}
	if 1-l43 > 0 {
		l47 = float64(l45 * 0.25)
	}
	l47 = -0.375 + l47
	l48 := 6.755399441055744e+15 + l47
	l48 = -6.755399441055744e+15 + l48
	l50 := -l43 - l46 + float64(l48*4)
	l49 := choose(l50 > 0, l50, 0)
	l52 := l49
	if l52 > 0 {
		l51 = float64((-1 - l7 + m.f64(l33, 8)) * l52)
	}
	m.put(l0&3<<3, 3808, 1+l7+l51)
	if l6 != 0 {
		l55 := float64(m.u8(l2, 2))
		if l55 > 0 {
			l56 = l8 + l12
		}
		l58 := -l46 + float64(l48*4)
		l57 := choose(l58 > 0, l58, 0)
		l59 := f12(m, 35659264, 24, l48)
		if flag(-l48+m.f64(l59, 16) == math.Copysign(0, -1)) > 0 {
			l62 = m.f64(l59, 8)
		}
		l65 := l62
		l66 := trunc(l65)
		if b2i(float64(l66) != l65)|b2i(l66 > l0) != 0 {
			l66 = f15(m, l65, 1, l0)
		}
		l67 := l66
		l68 := m.u32(l67>>16<<2, 3840) + l67&65535<<3
		t2 := float64(m.u8(m.u16(l68, 0)*320+15104, 0)) + float64(float64(m.u8(l68, 2))*256) + float64(float64(m.u8(l68, 3))*65536) + float64(float64(m.u8(l68, 4))*1.6777216e+07)
		l70 := t2
		l72 := l57
		if l72 > 0 {
			l71 = float64(l70 * l72)
		}
		if 1-l57 > 0 {
			l75 := l46 + float64(l48*-4)
			l76 := trunc(l75)
			if b2i(float64(l76) != l75)|b2i(l76 > l0) != 0 {
				l76 = f15(m, l75, 1, l0)
			}
			l77 := l76
			l82 := m.f64(m.u16(m.u32(l77>>16<<2, 3840)+l77&65535<<3, 0)*320+15104, 80)
			if l82 > 0 {
				l81 = float64((0.5 + l70) * l82)
			}
			l81 = -0.5 + l81
			l83 := 6.755399441055744e+15 + l81
			l83 = -6.755399441055744e+15 + l83
			l85 := -3 + l46 + float64(l48*-4)
			l84 := choose(l85 > 0, l85, 0)
			l87 := 1 - l84
			l88 := trunc(l87)
			if b2i(float64(l88) != l87)|b2i(l88 > l0) != 0 {
				l88 = f15(m, l87, 1, l0)
			}
			l89 := l88
			l91 := m.u16(m.u32(l89>>16<<2, 3840)+l89&65535<<3, 0)*320 + 15104
			l92 := m.f64(l91, 88)
			l94 := l92
			if l94 > 0 {
				l95 := f12(m, 35659264, 24, 1+l48)
				if flag(-l48+m.f64(l95, 16) == 1) > 0 {
					l98 = m.f64(l95, 8)
				}
				l101 := l98
				l102 := trunc(l101)
				if b2i(float64(l102) != l101)|b2i(l102 > l0) != 0 {
					l102 = f15(m, l101, 1, l0)
				}
				l103 := l102
				l104 := m.u32(l103>>16<<2, 3840) + l103&65535<<3
				t3 := float64(m.u8(m.u16(l104, 0)*320+15104, 0)) + float64(float64(m.u8(l104, 2))*256) + float64(float64(m.u8(l104, 3))*65536) + float64(float64(m.u8(l104, 4))*1.6777216e+07)
				l106 := t3
				l108 := l84
				l109 := trunc(l108)
				if b2i(float64(l109) != l108)|b2i(l109 > l0) != 0 {
					l109 = f15(m, l108, 1, l0)
				}
				l110 := l109
				l112 := m.u16(m.u32(l110>>16<<2, 3840)+l110&65535<<3, 0)*320 + 15104
				l115 := m.f64(l112, 88)
				if l115 > 0 {
					l118 := m.f64(l112, 80)
					if l118 > 0 {
						l117 = float64((0.5 + l106) * l118)
					}
					l117 = -0.5 + l117
					l119 := 6.755399441055744e+15 + l117
					l119 = -6.755399441055744e+15 + l119
					l114 = float64(l119 * l115)
				}
				l93 = float64((l106 - l114) * l94)
			}
			l121 := l92
			if l121 > 0 {
				l124 := m.f64(l91, 80)
				if l124 > 0 {
					l123 = float64((0.5 + l83) * l124)
				}
				l123 = -0.5 + l123
				l125 := 6.755399441055744e+15 + l123
				l125 = -6.755399441055744e+15 + l125
				l120 = float64(l125 * l121)
			}
			l73 = l83 + l93 - l120
		}
		l126 := l71 + l73
		l126 = flag(l126 > 255) + flag(l126 > 65535) + flag(l126 > 1.6777215e+07)
		if 1-l43-l49 > 0 {
			if l55 > 0 {
				l128 = l19 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
			}
			l130 := -l56 + l126
			l131 := trunc(l130)
			if b2i(float64(l131) != l130)|b2i(l131 > l0) != 0 {
				l131 = f15(m, l130, 1, l0)
			}
			l132 := l131
			l137 := m.f64(m.u16(m.u32(l132>>16<<2, 3840)+l132&65535<<3, 0)*320+15104, 80)
			if l137 > 0 {
				l136 = float64((0.5 + l71 + l73) * l137)
			}
			l127 = -0.5 + float64(l128*-256) + l136
		}
		l138 := l43 + l49
		if l138 > 0 {
			l140 := -1 + l49
			l127 = l127 + float64((float64(l43*7)+choose(l140 > 0, l140, 0))*l138)
		}
		l142 := 1 + l56 + float64(l43*-8) + float64(l49*-8) - l126
		l141 := choose(l142 > 0, l142, 0)
		l143 := l43 + l49
		l141 = choose(l143 > 0, float64(l143*10), 0) + l141
		l54 = f17(m, l127, l141)
	}
	return l54
}

// f58: case 373
func f58(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l54 uint32
	var l46, l47, l51, l56, l62, l71, l80, l92, l97, l113, l116, l119, l122, l126, l129, l130, l138 float64
	l19 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l19+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l20 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l20)
	m.put(l0&3<<3, 3552, 1)
	l21 := m.f64(0, 3024)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	l22 := m.f64(l16, 8)
	l24 := f12(m, 26991808, 24, m.f64(l16, 32))
	l27 := m.f64(l24, 8)
	l28 := trunc(l27)
	if b2i(float64(l28) != l27)|b2i(l28 > l0) != 0 {
		l28 = f15(m, l27, 1, l0)
	}
	l29 := l28
	l30 := m.u32(l29>>16<<2, 3840) + l29&65535<<3
	t1 := float64(m.u8(m.u16(l30, 0)*320+15104, 0)) + float64(float64(m.u8(l30, 2))*256) + float64(float64(m.u8(l30, 3))*65536) + float64(float64(m.u8(l30, 4))*1.6777216e+07)
	l33 := f12(m, 18336768, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
	l36 := m.f64(l33, 8)
	l37 := trunc(l36)
	if b2i(float64(l37) != l36)|b2i(l37 > l0) != 0 {
		l37 = f15(m, l36, 1, l0)
	}
	l38 := l37
	l39 := m.u32(l38>>16<<2, 3840) + l38&65535<<3
	l40 := m.u16(l39, 0)*320 + 15104
	l41 := float64(m.u8(l40, 0)) + float64(float64(m.u8(l39, 2))*256)
	l42 := float64(m.u8(l40, 18)) + float64(m.u8(l39, 3)) + float64(float64(m.u8(l39, 4))*256)
	l43 := l22 + float64(t1*-65536) + l41 + float64(l42*65536)
	l43 = flag(l43 > -1)
	l45 := l22 + l41 + float64(l42*65536)
	l45 = m.f64(l16, 24) + l45
	if 1-l43 > 0 {
		l46 = l45
	}
	if 1-l43 > 0 {
		l47 = float64(l45 * 0.25)
	}
	l47 = -0.375 + l47
	l48 := 6.755399441055744e+15 + l47
	l48 = -6.755399441055744e+15 + l48
	l50 := -l43 - l46 + float64(l48*4)
	l49 := choose(l50 > 0, l50, 0)
	l52 := l49
	if l52 > 0 {
		l51 = float64((-1 - l7 + m.f64(l33, 8)) * l52)
	}
	m.put(l0&3<<3, 3808, 1+l7+l51)
	if l6 != 0 {
		l55 := float64(m.u8(l2, 2))
		if l55 > 0 {
			l56 = l8 + l12
		}
		l58 := -l46 + float64(l48*4)
		l57 := choose(l58 > 0, l58, 0)
		l59 := f12(m, 35659264, 24, l48)
		if flag(-l48+m.f64(l59, 16) == math.Copysign(0, -1)) > 0 {
			l62 = m.f64(l59, 8)
		}
		l65 := l62
		l66 := trunc(l65)
		if b2i(float64(l66) != l65)|b2i(l66 > l0) != 0 {
			l66 = f15(m, l65, 1, l0)
		}
		l67 := l66
		l68 := m.u32(l67>>16<<2, 3840) + l67&65535<<3
		t2 := float64(m.u8(m.u16(l68, 0)*320+15104, 0)) + float64(float64(m.u8(l68, 2))*256) + float64(float64(m.u8(l68, 3))*65536) + float64(float64(m.u8(l68, 4))*1.6777216e+07)
		l70 := t2
		l72 := l57
		if l72 > 0 {
			l71 = float64(l70 * l72)
		}
		l74 := l46 + float64(l48*-4)
		l75 := trunc(l74)
		if b2i(float64(l75) != l74)|b2i(l75 > l0) != 0 {
			l75 = f15(m, l74, 1, l0)
		}
		l76 := l75
		l81 := m.f64(m.u16(m.u32(l76>>16<<2, 3840)+l76&65535<<3, 0)*320+15104, 80)
		if l81 > 0 {
			l80 = float64((0.5 + l70) * l81)
		}
		l80 = -0.5 + l80
		l82 := 6.755399441055744e+15 + l80
		l82 = -6.755399441055744e+15 + l82
		l84 := -3 + l46 + float64(l48*-4)
		l83 := choose(l84 > 0, l84, 0)
		l86 := 1 - l83
		l87 := trunc(l86)
		if b2i(float64(l87) != l86)|b2i(l87 > l0) != 0 {
			l87 = f15(m, l86, 1, l0)
		}
		l88 := l87
		l90 := m.u16(m.u32(l88>>16<<2, 3840)+l88&65535<<3, 0)*320 + 15104
		l91 := m.f64(l90, 88)
		l93 := l91
		if l93 > 0 {
			l94 := f12(m, 35659264, 24, 1+l48)
			if flag(-l48+m.f64(l94, 16) == 1) > 0 {
				l97 = m.f64(l94, 8)
			}
			l100 := l97
			l101 := trunc(l100)
			if b2i(float64(l101) != l100)|b2i(l101 > l0) != 0 {
				l101 = f15(m, l100, 1, l0)
			}
			l102 := l101
			l103 := m.u32(l102>>16<<2, 3840) + l102&65535<<3
			t3 := float64(m.u8(m.u16(l103, 0)*320+15104, 0)) + float64(float64(m.u8(l103, 2))*256) + float64(float64(m.u8(l103, 3))*65536) + float64(float64(m.u8(l103, 4))*1.6777216e+07)
			l105 := t3
			l107 := l83
			l108 := trunc(l107)
			if b2i(float64(l108) != l107)|b2i(l108 > l0) != 0 {
				l108 = f15(m, l107, 1, l0)
			}
			l109 := l108
			l111 := m.u16(m.u32(l109>>16<<2, 3840)+l109&65535<<3, 0)*320 + 15104
			l114 := m.f64(l111, 88)
			if l114 > 0 {
				l117 := m.f64(l111, 80)
				if l117 > 0 {
					l116 = float64((0.5 + l105) * l117)
				}
				l116 = -0.5 + l116
				l118 := 6.755399441055744e+15 + l116
				l118 = -6.755399441055744e+15 + l118
				l113 = float64(l118 * l114)
			}
			l92 = float64((l105 - l113) * l93)
		}
		l120 := l91
		if l120 > 0 {
			l123 := m.f64(l90, 80)
			if l123 > 0 {
				l122 = float64((0.5 + l82) * l123)
			}
			l122 = -0.5 + l122
			l124 := 6.755399441055744e+15 + l122
			l124 = -6.755399441055744e+15 + l124
			l119 = float64(l124 * l120)
		}
		l125 := l82 + l92 - l119
		l125 = flag(l125 > 127)
		if 1-l57 > 0 {
			l126 = l82 + l92 - l119
		}
		l126 = choose(l125 > 0, 4.29496704e+09, 0) + l126
		l128 := l71 + l126
		l128 = flag(l128 > 255) + flag(l128 > 65535) + flag(l128 > 1.6777215e+07)
		if 1-l43-l49 > 0 {
			if l55 > 0 {
				l130 = l19 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
			}
			l132 := -l56 + l128
			l133 := trunc(l132)
			if b2i(float64(l133) != l132)|b2i(l133 > l0) != 0 {
				l133 = f15(m, l132, 1, l0)
			}
			l134 := l133
			l139 := m.f64(m.u16(m.u32(l134>>16<<2, 3840)+l134&65535<<3, 0)*320+15104, 80)
			if l139 > 0 {
				l138 = float64((0.5 + l71 + l126) * l139)
			}
			l129 = -0.5 + float64(l130*-256) + l138
		}
		l140 := l43 + l49
		if l140 > 0 {
			l142 := -1 + l49
			l129 = l129 + float64((float64(l43*7)+choose(l142 > 0, l142, 0))*l140)
		}
		l144 := 1 + l56 + float64(l43*-8) + float64(l49*-8) - l128
		l143 := choose(l144 > 0, l144, 0)
		l145 := l43 + l49
		l143 = choose(l145 > 0, float64(l145*10), 0) + l143
		l54 = f17(m, l129, l143)
	}
	return l54
}

// f59: case 374
func f59(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l54 uint32
	var l46, l47, l51, l56, l62, l71, l73, l81, l93, l98, l114, l117, l120, l123, l127, l128, l136 float64
	l19 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l19+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l20 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l20)
	m.put(l0&3<<3, 3552, 1)
	l21 := m.f64(0, 3024)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	l22 := m.f64(l16, 8)
	l24 := f12(m, 26991808, 24, m.f64(l16, 32))
	l27 := m.f64(l24, 8)
	l28 := trunc(l27)
	if b2i(float64(l28) != l27)|b2i(l28 > l0) != 0 {
		l28 = f15(m, l27, 1, l0)
	}
	l29 := l28
	l30 := m.u32(l29>>16<<2, 3840) + l29&65535<<3
	t1 := float64(m.u8(m.u16(l30, 0)*320+15104, 0)) + float64(float64(m.u8(l30, 2))*256) + float64(float64(m.u8(l30, 3))*65536) + float64(float64(m.u8(l30, 4))*1.6777216e+07)
	l33 := f12(m, 18336768, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
	l36 := m.f64(l33, 8)
	l37 := trunc(l36)
	if b2i(float64(l37) != l36)|b2i(l37 > l0) != 0 {
		l37 = f15(m, l36, 1, l0)
	}
	l38 := l37
	l39 := m.u32(l38>>16<<2, 3840) + l38&65535<<3
	l40 := m.u16(l39, 0)*320 + 15104
	l41 := float64(m.u8(l40, 0)) + float64(float64(m.u8(l39, 2))*256)
	l42 := float64(m.u8(l40, 18)) + float64(m.u8(l39, 3)) + float64(float64(m.u8(l39, 4))*256)
	l43 := l22 + float64(t1*-65536) + l41 + float64(l42*65536)
	l43 = flag(l43 > -2)
	l45 := l22 + l41 + float64(l42*65536)
	l45 = m.f64(l16, 24) + l45
	if 1-l43 > 0 {
		l46 = l45
	}
	if 1-l43 > 0 {
		l47 = float64(l45 * 0.25)
	}
	l47 = -0.375 + l47
	l48 := 6.755399441055744e+15 + l47
	l48 = -6.755399441055744e+15 + l48
	l50 := -l43 - l46 + float64(l48*4)
	l49 := choose(l50 > 0, l50, 0)
	l52 := l49
	if l52 > 0 {
		l51 = float64((-1 - l7 + m.f64(l33, 8)) * l52)
	}
	m.put(l0&3<<3, 3808, 1+l7+l51)
	if l6 != 0 {
		l55 := float64(m.u8(l2, 2))
		if l55 > 0 {
			l56 = l8 + l12
		}
		l58 := -l46 + float64(l48*4)
		l57 := choose(l58 > 0, l58, 0)
		l59 := f12(m, 35659264, 24, l48)
		if flag(-l48+m.f64(l59, 16) == math.Copysign(0, -1)) > 0 {
			l62 = m.f64(l59, 8)
		}
		l65 := l62
		l66 := trunc(l65)
		if b2i(float64(l66) != l65)|b2i(l66 > l0) != 0 {
			l66 = f15(m, l65, 1, l0)
		}
		l67 := l66
		l68 := m.u32(l67>>16<<2, 3840) + l67&65535<<3
		t2 := float64(m.u8(m.u16(l68, 0)*320+15104, 0)) + float64(float64(m.u8(l68, 2))*256) + float64(float64(m.u8(l68, 3))*65536) + float64(float64(m.u8(l68, 4))*1.6777216e+07)
		l70 := t2
		l72 := l57
		if l72 > 0 {
			l71 = float64(l70 * l72)
		}
		if 1-l57 > 0 {
			l75 := l46 + float64(l48*-4)
			l76 := trunc(l75)
			if b2i(float64(l76) != l75)|b2i(l76 > l0) != 0 {
				l76 = f15(m, l75, 1, l0)
			}
			l77 := l76
			l82 := m.f64(m.u16(m.u32(l77>>16<<2, 3840)+l77&65535<<3, 0)*320+15104, 80)
			if l82 > 0 {
				l81 = float64((0.5 + l70) * l82)
			}
			l81 = -0.5 + l81
			l83 := 6.755399441055744e+15 + l81
			l83 = -6.755399441055744e+15 + l83
			l85 := -2 + l46 + float64(l48*-4)
			l84 := choose(l85 > 0, l85, 0)
			l87 := 2 - l84
			l88 := trunc(l87)
			if b2i(float64(l88) != l87)|b2i(l88 > l0) != 0 {
				l88 = f15(m, l87, 1, l0)
			}
			l89 := l88
			l91 := m.u16(m.u32(l89>>16<<2, 3840)+l89&65535<<3, 0)*320 + 15104
			l92 := m.f64(l91, 88)
			l94 := l92
			if l94 > 0 {
				l95 := f12(m, 35659264, 24, 1+l48)
				if flag(-l48+m.f64(l95, 16) == 1) > 0 {
					l98 = m.f64(l95, 8)
				}
				l101 := l98
				l102 := trunc(l101)
				if b2i(float64(l102) != l101)|b2i(l102 > l0) != 0 {
					l102 = f15(m, l101, 1, l0)
				}
				l103 := l102
				l104 := m.u32(l103>>16<<2, 3840) + l103&65535<<3
				t3 := float64(m.u8(m.u16(l104, 0)*320+15104, 0)) + float64(float64(m.u8(l104, 2))*256) + float64(float64(m.u8(l104, 3))*65536) + float64(float64(m.u8(l104, 4))*1.6777216e+07)
				l106 := t3
				l108 := l84
				l109 := trunc(l108)
				if b2i(float64(l109) != l108)|b2i(l109 > l0) != 0 {
					l109 = f15(m, l108, 1, l0)
				}
				l110 := l109
				l112 := m.u16(m.u32(l110>>16<<2, 3840)+l110&65535<<3, 0)*320 + 15104
				l115 := m.f64(l112, 88)
				if l115 > 0 {
					l118 := m.f64(l112, 80)
					if l118 > 0 {
						l117 = float64((0.5 + l106) * l118)
					}
					l117 = -0.5 + l117
					l119 := 6.755399441055744e+15 + l117
					l119 = -6.755399441055744e+15 + l119
					l114 = float64(l119 * l115)
				}
				l93 = float64((l106 - l114) * l94)
			}
			l121 := l92
			if l121 > 0 {
				l124 := m.f64(l91, 80)
				if l124 > 0 {
					l123 = float64((0.5 + l83) * l124)
				}
				l123 = -0.5 + l123
				l125 := 6.755399441055744e+15 + l123
				l125 = -6.755399441055744e+15 + l125
				l120 = float64(l125 * l121)
			}
			l73 = l83 + l93 - l120
		}
		l126 := l71 + l73
		l126 = flag(l126 > 255) + flag(l126 > 65535) + flag(l126 > 1.6777215e+07)
		if 1-l43-l49 > 0 {
			if l55 > 0 {
				l128 = l19 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
			}
			l130 := -l56 + l126
			l131 := trunc(l130)
			if b2i(float64(l131) != l130)|b2i(l131 > l0) != 0 {
				l131 = f15(m, l130, 1, l0)
			}
			l132 := l131
			l137 := m.f64(m.u16(m.u32(l132>>16<<2, 3840)+l132&65535<<3, 0)*320+15104, 80)
			if l137 > 0 {
				l136 = float64((0.5 + l71 + l73) * l137)
			}
			l127 = -0.5 + float64(l128*-256) + l136
		}
		l138 := l43 + l49
		if l138 > 0 {
			l140 := -1 + l49
			l127 = l127 + float64((float64(l43*7)+choose(l140 > 0, l140, 0))*l138)
		}
		l142 := 1 + l56 + float64(l43*-8) + float64(l49*-8) - l126
		l141 := choose(l142 > 0, l142, 0)
		l143 := l43 + l49
		l141 = choose(l143 > 0, float64(l143*10), 0) + l141
		l54 = f17(m, l127, l141)
	}
	return l54
}

// f60: case 375
func f60(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l54 uint32
	var l46, l47, l51, l56, l62, l71, l80, l92, l97, l113, l116, l119, l122, l126, l129, l130, l138 float64
	l19 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l19+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l20 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l20)
	m.put(l0&3<<3, 3552, 1)
	l21 := m.f64(0, 3024)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	l22 := m.f64(l16, 8)
	l24 := f12(m, 26991808, 24, m.f64(l16, 32))
	l27 := m.f64(l24, 8)
	l28 := trunc(l27)
	if b2i(float64(l28) != l27)|b2i(l28 > l0) != 0 {
		l28 = f15(m, l27, 1, l0)
	}
	l29 := l28
	l30 := m.u32(l29>>16<<2, 3840) + l29&65535<<3
	t1 := float64(m.u8(m.u16(l30, 0)*320+15104, 0)) + float64(float64(m.u8(l30, 2))*256) + float64(float64(m.u8(l30, 3))*65536) + float64(float64(m.u8(l30, 4))*1.6777216e+07)
	l33 := f12(m, 18336768, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
	l36 := m.f64(l33, 8)
	l37 := trunc(l36)
	if b2i(float64(l37) != l36)|b2i(l37 > l0) != 0 {
		l37 = f15(m, l36, 1, l0)
	}
	l38 := l37
	l39 := m.u32(l38>>16<<2, 3840) + l38&65535<<3
	l40 := m.u16(l39, 0)*320 + 15104
	l41 := float64(m.u8(l40, 0)) + float64(float64(m.u8(l39, 2))*256)
	l42 := float64(m.u8(l40, 18)) + float64(m.u8(l39, 3)) + float64(float64(m.u8(l39, 4))*256)
	l43 := l22 + float64(t1*-65536) + l41 + float64(l42*65536)
	l43 = flag(l43 > -2)
	l45 := l22 + l41 + float64(l42*65536)
	l45 = m.f64(l16, 24) + l45
	if 1-l43 > 0 {
		l46 = l45
	}
	if 1-l43 > 0 {
		l47 = float64(l45 * 0.25)
	}
	l47 = -0.375 + l47
	l48 := 6.755399441055744e+15 + l47
	l48 = -6.755399441055744e+15 + l48
	l50 := -l43 - l46 + float64(l48*4)
	l49 := choose(l50 > 0, l50, 0)
	l52 := l49
	if l52 > 0 {
		l51 = float64((-1 - l7 + m.f64(l33, 8)) * l52)
	}
	m.put(l0&3<<3, 3808, 1+l7+l51)
	if l6 != 0 {
		l55 := float64(m.u8(l2, 2))
		if l55 > 0 {
			l56 = l8 + l12
		}
		l58 := -l46 + float64(l48*4)
		l57 := choose(l58 > 0, l58, 0)
		l59 := f12(m, 35659264, 24, l48)
		if flag(-l48+m.f64(l59, 16) == math.Copysign(0, -1)) > 0 {
			l62 = m.f64(l59, 8)
		}
		l65 := l62
		l66 := trunc(l65)
		if b2i(float64(l66) != l65)|b2i(l66 > l0) != 0 {
			l66 = f15(m, l65, 1, l0)
		}
		l67 := l66
		l68 := m.u32(l67>>16<<2, 3840) + l67&65535<<3
		t2 := float64(m.u8(m.u16(l68, 0)*320+15104, 0)) + float64(float64(m.u8(l68, 2))*256) + float64(float64(m.u8(l68, 3))*65536) + float64(float64(m.u8(l68, 4))*1.6777216e+07)
		l70 := t2
		l72 := l57
		if l72 > 0 {
			l71 = float64(l70 * l72)
		}
		l74 := l46 + float64(l48*-4)
		l75 := trunc(l74)
		if b2i(float64(l75) != l74)|b2i(l75 > l0) != 0 {
			l75 = f15(m, l74, 1, l0)
		}
		l76 := l75
		l81 := m.f64(m.u16(m.u32(l76>>16<<2, 3840)+l76&65535<<3, 0)*320+15104, 80)
		if l81 > 0 {
			l80 = float64((0.5 + l70) * l81)
		}
		l80 = -0.5 + l80
		l82 := 6.755399441055744e+15 + l80
		l82 = -6.755399441055744e+15 + l82
		l84 := -2 + l46 + float64(l48*-4)
		l83 := choose(l84 > 0, l84, 0)
		l86 := 2 - l83
		l87 := trunc(l86)
		if b2i(float64(l87) != l86)|b2i(l87 > l0) != 0 {
			l87 = f15(m, l86, 1, l0)
		}
		l88 := l87
		l90 := m.u16(m.u32(l88>>16<<2, 3840)+l88&65535<<3, 0)*320 + 15104
		l91 := m.f64(l90, 88)
		l93 := l91
		if l93 > 0 {
			l94 := f12(m, 35659264, 24, 1+l48)
			if flag(-l48+m.f64(l94, 16) == 1) > 0 {
				l97 = m.f64(l94, 8)
			}
			l100 := l97
			l101 := trunc(l100)
			if b2i(float64(l101) != l100)|b2i(l101 > l0) != 0 {
				l101 = f15(m, l100, 1, l0)
			}
			l102 := l101
			l103 := m.u32(l102>>16<<2, 3840) + l102&65535<<3
			t3 := float64(m.u8(m.u16(l103, 0)*320+15104, 0)) + float64(float64(m.u8(l103, 2))*256) + float64(float64(m.u8(l103, 3))*65536) + float64(float64(m.u8(l103, 4))*1.6777216e+07)
			l105 := t3
			l107 := l83
			l108 := trunc(l107)
			if b2i(float64(l108) != l107)|b2i(l108 > l0) != 0 {
				l108 = f15(m, l107, 1, l0)
			}
			l109 := l108
			l111 := m.u16(m.u32(l109>>16<<2, 3840)+l109&65535<<3, 0)*320 + 15104
			l114 := m.f64(l111, 88)
			if l114 > 0 {
				l117 := m.f64(l111, 80)
				if l117 > 0 {
					l116 = float64((0.5 + l105) * l117)
				}
				l116 = -0.5 + l116
				l118 := 6.755399441055744e+15 + l116
				l118 = -6.755399441055744e+15 + l118
				l113 = float64(l118 * l114)
			}
			l92 = float64((l105 - l113) * l93)
		}
		l120 := l91
		if l120 > 0 {
			l123 := m.f64(l90, 80)
			if l123 > 0 {
				l122 = float64((0.5 + l82) * l123)
			}
			l122 = -0.5 + l122
			l124 := 6.755399441055744e+15 + l122
			l124 = -6.755399441055744e+15 + l124
			l119 = float64(l124 * l120)
		}
		l125 := l82 + l92 - l119
		l125 = flag(l125 > 32767)
		if 1-l57 > 0 {
			l126 = l82 + l92 - l119
		}
		l126 = choose(l125 > 0, 4.29490176e+09, 0) + l126
		l128 := l71 + l126
		l128 = flag(l128 > 255) + flag(l128 > 65535) + flag(l128 > 1.6777215e+07)
		if 1-l43-l49 > 0 {
			if l55 > 0 {
				l130 = l19 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
			}
			l132 := -l56 + l128
			l133 := trunc(l132)
			if b2i(float64(l133) != l132)|b2i(l133 > l0) != 0 {
				l133 = f15(m, l132, 1, l0)
			}
			l134 := l133
			l139 := m.f64(m.u16(m.u32(l134>>16<<2, 3840)+l134&65535<<3, 0)*320+15104, 80)
			if l139 > 0 {
				l138 = float64((0.5 + l71 + l126) * l139)
			}
			l129 = -0.5 + float64(l130*-256) + l138
		}
		l140 := l43 + l49
		if l140 > 0 {
			l142 := -1 + l49
			l129 = l129 + float64((float64(l43*7)+choose(l142 > 0, l142, 0))*l140)
		}
		l144 := 1 + l56 + float64(l43*-8) + float64(l49*-8) - l128
		l143 := choose(l144 > 0, l144, 0)
		l145 := l43 + l49
		l143 = choose(l145 > 0, float64(l145*10), 0) + l143
		l54 = f17(m, l129, l143)
	}
	return l54
}

// f61: case 376
func f61(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l55 uint32
	var l46, l47, l51, l57, l63, l72, l74, l82, l94, l99, l115, l118, l121, l124, l128, l129, l137 float64
	l19 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l19+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l20 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l20)
	m.put(l0&3<<3, 3552, 1)
	l21 := m.f64(0, 3024)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	l22 := m.f64(l16, 8)
	l24 := f12(m, 26991808, 24, m.f64(l16, 32))
	l27 := m.f64(l24, 8)
	l28 := trunc(l27)
	if b2i(float64(l28) != l27)|b2i(l28 > l0) != 0 {
		l28 = f15(m, l27, 1, l0)
	}
	l29 := l28
	l30 := m.u32(l29>>16<<2, 3840) + l29&65535<<3
	t1 := float64(m.u8(m.u16(l30, 0)*320+15104, 0)) + float64(float64(m.u8(l30, 2))*256) + float64(float64(m.u8(l30, 3))*65536) + float64(float64(m.u8(l30, 4))*1.6777216e+07)
	l33 := f12(m, 18336768, 16, 4095+float64(l14*4096)+float64(l21*-4096)+l20)
	l36 := m.f64(l33, 8)
	l37 := trunc(l36)
	if b2i(float64(l37) != l36)|b2i(l37 > l0) != 0 {
		l37 = f15(m, l36, 1, l0)
	}
	l38 := l37
	l39 := m.u32(l38>>16<<2, 3840) + l38&65535<<3
	l40 := m.u16(l39, 0)*320 + 15104
	l41 := float64(m.u8(l40, 0)) + float64(float64(m.u8(l39, 2))*256)
	l42 := float64(m.u8(l40, 18)) + float64(m.u8(l39, 3)) + float64(float64(m.u8(l39, 4))*256)
	l43 := l22 + float64(t1*-65536) + l41 + float64(l42*65536)
	l43 = flag(l43 > -4)
	l45 := l22 + l41 + float64(l42*65536)
	l45 = m.f64(l16, 24) + l45
	if 1-l43 > 0 {
		l46 = l45
	}
	if 1-l43 > 0 {
		l47 = float64(l45 * 0.25)
	}
	l47 = -0.375 + l47
	l48 := 6.755399441055744e+15 + l47
	l48 = -6.755399441055744e+15 + l48
	l50 := -l43 - l46 + float64(l48*4)
	l49 := choose(l50 > 0, l50, 0)
	l52 := l49
	if l52 > 0 {
		l53 := f12(m, 18336768, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
		l51 = float64((-1 - l7 + m.f64(l53, 8)) * l52)
	}
	m.put(l0&3<<3, 3808, 1+l7+l51)
	if l6 != 0 {
		l56 := float64(m.u8(l2, 2))
		if l56 > 0 {
			l57 = l8 + l12
		}
		l59 := 1 - l46 + float64(l48*4)
		l58 := choose(l59 > 0, l59, 0)
		l60 := f12(m, 35659264, 24, l48)
		if flag(-l48+m.f64(l60, 16) == math.Copysign(0, -1)) > 0 {
			l63 = m.f64(l60, 8)
		}
		l66 := l63
		l67 := trunc(l66)
		if b2i(float64(l67) != l66)|b2i(l67 > l0) != 0 {
			l67 = f15(m, l66, 1, l0)
		}
		l68 := l67
		l69 := m.u32(l68>>16<<2, 3840) + l68&65535<<3
		t2 := float64(m.u8(m.u16(l69, 0)*320+15104, 0)) + float64(float64(m.u8(l69, 2))*256) + float64(float64(m.u8(l69, 3))*65536) + float64(float64(m.u8(l69, 4))*1.6777216e+07)
		l71 := t2
		l73 := l58
		if l73 > 0 {
			l72 = float64(l71 * l73)
		}
		if 1-l58 > 0 {
			l76 := l46 + float64(l48*-4)
			l77 := trunc(l76)
			if b2i(float64(l77) != l76)|b2i(l77 > l0) != 0 {
				l77 = f15(m, l76, 1, l0)
			}
			l78 := l77
			l83 := m.f64(m.u16(m.u32(l78>>16<<2, 3840)+l78&65535<<3, 0)*320+15104, 80)
			if l83 > 0 {
				l82 = float64((0.5 + l71) * l83)
			}
			l82 = -0.5 + l82
			l84 := 6.755399441055744e+15 + l82
			l84 = -6.755399441055744e+15 + l84
			l86 := l46 + float64(l48*-4)
			l85 := choose(l86 > 0, l86, 0)
			l88 := 4 - l85
			l89 := trunc(l88)
			if b2i(float64(l89) != l88)|b2i(l89 > l0) != 0 {
				l89 = f15(m, l88, 1, l0)
			}
			l90 := l89
			l92 := m.u16(m.u32(l90>>16<<2, 3840)+l90&65535<<3, 0)*320 + 15104
			l93 := m.f64(l92, 88)
			l95 := l93
			if l95 > 0 {
				l96 := f12(m, 35659264, 24, 1+l48)
				if flag(-l48+m.f64(l96, 16) == 1) > 0 {
					l99 = m.f64(l96, 8)
				}
				l102 := l99
				l103 := trunc(l102)
				if b2i(float64(l103) != l102)|b2i(l103 > l0) != 0 {
					l103 = f15(m, l102, 1, l0)
				}
				l104 := l103
				l105 := m.u32(l104>>16<<2, 3840) + l104&65535<<3
				t3 := float64(m.u8(m.u16(l105, 0)*320+15104, 0)) + float64(float64(m.u8(l105, 2))*256) + float64(float64(m.u8(l105, 3))*65536) + float64(float64(m.u8(l105, 4))*1.6777216e+07)
				l107 := t3
				l109 := l85
				l110 := trunc(l109)
				if b2i(float64(l110) != l109)|b2i(l110 > l0) != 0 {
					l110 = f15(m, l109, 1, l0)
				}
				l111 := l110
				l113 := m.u16(m.u32(l111>>16<<2, 3840)+l111&65535<<3, 0)*320 + 15104
				l116 := m.f64(l113, 88)
				if l116 > 0 {
					l119 := m.f64(l113, 80)
					if l119 > 0 {
						l118 = float64((0.5 + l107) * l119)
					}
					l118 = -0.5 + l118
					l120 := 6.755399441055744e+15 + l118
					l120 = -6.755399441055744e+15 + l120
					l115 = float64(l120 * l116)
				}
				l94 = float64((l107 - l115) * l95)
			}
			l122 := l93
			if l122 > 0 {
				l125 := m.f64(l92, 80)
				if l125 > 0 {
					l124 = float64((0.5 + l84) * l125)
				}
				l124 = -0.5 + l124
				l126 := 6.755399441055744e+15 + l124
				l126 = -6.755399441055744e+15 + l126
				l121 = float64(l126 * l122)
			}
			l74 = l84 + l94 - l121
		}
		l127 := l72 + l74
		l127 = flag(l127 > 255) + flag(l127 > 65535) + flag(l127 > 1.6777215e+07)
		if 1-l43-l49 > 0 {
			if l56 > 0 {
				l129 = l19 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
			}
			l131 := -l57 + l127
			l132 := trunc(l131)
			if b2i(float64(l132) != l131)|b2i(l132 > l0) != 0 {
				l132 = f15(m, l131, 1, l0)
			}
			l133 := l132
			l138 := m.f64(m.u16(m.u32(l133>>16<<2, 3840)+l133&65535<<3, 0)*320+15104, 80)
			if l138 > 0 {
				l137 = float64((0.5 + l72 + l74) * l138)
			}
			l128 = -0.5 + float64(l129*-256) + l137
		}
		l139 := l43 + l49
		if l139 > 0 {
			l141 := -1 + l49
			l128 = l128 + float64((float64(l43*7)+choose(l141 > 0, l141, 0))*l139)
		}
		l143 := 1 + l57 + float64(l43*-8) + float64(l49*-8) - l127
		l142 := choose(l143 > 0, l143, 0)
		l144 := l43 + l49
		l142 = choose(l144 > 0, float64(l144*10), 0) + l142
		l55 = f17(m, l128, l142)
	}
	return l55
}

// f62: case 377
func f62(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l43 uint32
	var l35, l36, l40, l45, l51, l60, l62, l70, l82, l87, l103, l106, l109, l112, l116, l117, l125 float64
	l19 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l19+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l20 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l20)
	m.put(l0&3<<3, 3552, 1)
	l21 := m.f64(0, 3024)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	l22 := m.f64(l16, 8)
	l23 := f12(m, 18336768, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
	l26 := m.f64(l23, 8)
	l27 := trunc(l26)
	if b2i(float64(l27) != l26)|b2i(l27 > l0) != 0 {
		l27 = f15(m, l26, 1, l0)
	}
	l28 := l27
	l29 := m.u32(l28>>16<<2, 3840) + l28&65535<<3
	l30 := m.u16(l29, 0)*320 + 15104
	l31 := float64(m.u8(l30, 0)) + float64(float64(m.u8(l29, 2))*256)
	l32 := float64(m.u8(l30, 18)) + float64(m.u8(l29, 3)) + float64(float64(m.u8(l29, 4))*256)
	l33 := l22 + l31 + float64(l32*65536)
	l33 = flag(l33 > 3.79625059e+08)
	l34 := l22 + l31 + float64(l32*65536)
	if 1-l33 > 0 {
		l35 = l34
	}
	if 1-l33 > 0 {
		l36 = float64(l34 * 0.25)
	}
	l36 = -0.375 + l36
	l37 := 6.755399441055744e+15 + l36
	l37 = -6.755399441055744e+15 + l37
	l39 := -l35 + float64(l37*4)
	l38 := choose(l39 > 0, l39, 0)
	l41 := l38
	if l41 > 0 {
		l40 = float64((-1 - l7 + m.f64(l23, 8)) * l41)
	}
	m.put(l0&3<<3, 3808, 1+l7+l40)
	if l6 != 0 {
		l44 := float64(m.u8(l2, 2))
		if l44 > 0 {
			l45 = l8 + l12
		}
		l47 := -l35 + float64(l37*4)
		l46 := choose(l47 > 0, l47, 0)
		l48 := f12(m, 35659264, 24, l37)
		if flag(-l37+m.f64(l48, 16) == math.Copysign(0, -1)) > 0 {
			l51 = m.f64(l48, 8)
		}
		l54 := l51
		l55 := trunc(l54)
		if b2i(float64(l55) != l54)|b2i(l55 > l0) != 0 {
			l55 = f15(m, l54, 1, l0)
		}
		l56 := l55
		l57 := m.u32(l56>>16<<2, 3840) + l56&65535<<3
		t1 := float64(m.u8(m.u16(l57, 0)*320+15104, 0)) + float64(float64(m.u8(l57, 2))*256) + float64(float64(m.u8(l57, 3))*65536) + float64(float64(m.u8(l57, 4))*1.6777216e+07)
		l59 := t1
		l61 := l46
		if l61 > 0 {
			l60 = float64(l59 * l61)
		}
		if 1-l46 > 0 {
			l64 := l35 + float64(l37*-4)
			l65 := trunc(l64)
			if b2i(float64(l65) != l64)|b2i(l65 > l0) != 0 {
				l65 = f15(m, l64, 1, l0)
			}
			l66 := l65
			l71 := m.f64(m.u16(m.u32(l66>>16<<2, 3840)+l66&65535<<3, 0)*320+15104, 80)
			if l71 > 0 {
				l70 = float64((0.5 + l59) * l71)
			}
			l70 = -0.5 + l70
			l72 := 6.755399441055744e+15 + l70
			l72 = -6.755399441055744e+15 + l72
			l74 := -3 + l35 + float64(l37*-4)
			l73 := choose(l74 > 0, l74, 0)
			l76 := 1 - l73
			l77 := trunc(l76)
			if b2i(float64(l77) != l76)|b2i(l77 > l0) != 0 {
				l77 = f15(m, l76, 1, l0)
			}
			l78 := l77
			l80 := m.u16(m.u32(l78>>16<<2, 3840)+l78&65535<<3, 0)*320 + 15104
			l81 := m.f64(l80, 88)
			l83 := l81
			if l83 > 0 {
				l84 := f12(m, 35659264, 24, 1+l37)
				if flag(-l37+m.f64(l84, 16) == 1) > 0 {
					l87 = m.f64(l84, 8)
				}
				l90 := l87
				l91 := trunc(l90)
				if b2i(float64(l91) != l90)|b2i(l91 > l0) != 0 {
					l91 = f15(m, l90, 1, l0)
				}
				l92 := l91
				l93 := m.u32(l92>>16<<2, 3840) + l92&65535<<3
				t2 := float64(m.u8(m.u16(l93, 0)*320+15104, 0)) + float64(float64(m.u8(l93, 2))*256) + float64(float64(m.u8(l93, 3))*65536) + float64(float64(m.u8(l93, 4))*1.6777216e+07)
				l95 := t2
				l97 := l73
				l98 := trunc(l97)
				if b2i(float64(l98) != l97)|b2i(l98 > l0) != 0 {
					l98 = f15(m, l97, 1, l0)
				}
				l99 := l98
				l101 := m.u16(m.u32(l99>>16<<2, 3840)+l99&65535<<3, 0)*320 + 15104
				l104 := m.f64(l101, 88)
				if l104 > 0 {
					l107 := m.f64(l101, 80)
					if l107 > 0 {
						l106 = float64((0.5 + l95) * l107)
					}
					l106 = -0.5 + l106
					l108 := 6.755399441055744e+15 + l106
					l108 = -6.755399441055744e+15 + l108
					l103 = float64(l108 * l104)
				}
				l82 = float64((l95 - l103) * l83)
			}
			l110 := l81
			if l110 > 0 {
				l113 := m.f64(l80, 80)
				if l113 > 0 {
					l112 = float64((0.5 + l72) * l113)
				}
				l112 = -0.5 + l112
				l114 := 6.755399441055744e+15 + l112
				l114 = -6.755399441055744e+15 + l114
				l109 = float64(l114 * l110)
			}
			l62 = l72 + l82 - l109
		}
		l115 := l60 + l62
		l115 = flag(l115 > 255) + flag(l115 > 65535) + flag(l115 > 1.6777215e+07)
		if 1-l38 > 0 {
			if l44 > 0 {
				l117 = l19 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
			}
			l119 := -l45 + l115
			l120 := trunc(l119)
			if b2i(float64(l120) != l119)|b2i(l120 > l0) != 0 {
				l120 = f15(m, l119, 1, l0)
			}
			l121 := l120
			l126 := m.f64(m.u16(m.u32(l121>>16<<2, 3840)+l121&65535<<3, 0)*320+15104, 80)
			if l126 > 0 {
				l125 = float64((0.5 + l60 + l62) * l126)
			}
			l116 = -0.5 + float64(l117*-256) + l125
		}
		l127 := l38
		if l127 > 0 {
			l129 := -1 + l38
			l116 = l116 + float64(choose(l129 > 0, l129, 0)*l127)
		}
		l131 := 1 + l45 + float64(l38*-8) - l115
		l130 := choose(l131 > 0, l131, 0)
		l132 := l38
		l130 = choose(l132 > 0, float64(l132*10), 0) + l130
		l43 = f17(m, l116, l130)
	}
	return l43
}

// f63: case 378
func f63(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l43 uint32
	var l35, l36, l40, l45, l51, l60, l62, l70, l82, l87, l103, l106, l109, l112, l116, l117, l125 float64
	l19 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l19+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l20 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l20)
	m.put(l0&3<<3, 3552, 1)
	l21 := m.f64(0, 3024)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	l22 := m.f64(l16, 8)
	l23 := f12(m, 18336768, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
	l26 := m.f64(l23, 8)
	l27 := trunc(l26)
	if b2i(float64(l27) != l26)|b2i(l27 > l0) != 0 {
		l27 = f15(m, l26, 1, l0)
	}
	l28 := l27
	l29 := m.u32(l28>>16<<2, 3840) + l28&65535<<3
	l30 := m.u16(l29, 0)*320 + 15104
	l31 := float64(m.u8(l30, 0)) + float64(float64(m.u8(l29, 2))*256)
	l32 := float64(m.u8(l30, 18)) + float64(m.u8(l29, 3)) + float64(float64(m.u8(l29, 4))*256)
	l33 := l22 + l31 + float64(l32*65536)
	l33 = flag(l33 > 3.79625059e+08)
	l34 := l22 + l31 + float64(l32*65536)
	if 1-l33 > 0 {
		l35 = l34
	}
	if 1-l33 > 0 {
		l36 = float64(l34 * 0.25)
	}
	l36 = -0.375 + l36
	l37 := 6.755399441055744e+15 + l36
	l37 = -6.755399441055744e+15 + l37
	l39 := -l35 + float64(l37*4)
	l38 := choose(l39 > 0, l39, 0)
	l41 := l38
	if l41 > 0 {
		l40 = float64((-1 - l7 + m.f64(l23, 8)) * l41)
	}
	m.put(l0&3<<3, 3808, 1+l7+l40)
	if l6 != 0 {
		l44 := float64(m.u8(l2, 2))
		if l44 > 0 {
			l45 = l8 + l12
		}
		l47 := 1 - l35 + float64(l37*4)
		l46 := choose(l47 > 0, l47, 0)
		l48 := f12(m, 35659264, 24, l37)
		if flag(-l37+m.f64(l48, 16) == math.Copysign(0, -1)) > 0 {
			l51 = m.f64(l48, 8)
		}
		l54 := l51
		l55 := trunc(l54)
		if b2i(float64(l55) != l54)|b2i(l55 > l0) != 0 {
			l55 = f15(m, l54, 1, l0)
		}
		l56 := l55
		l57 := m.u32(l56>>16<<2, 3840) + l56&65535<<3
		t1 := float64(m.u8(m.u16(l57, 0)*320+15104, 0)) + float64(float64(m.u8(l57, 2))*256) + float64(float64(m.u8(l57, 3))*65536) + float64(float64(m.u8(l57, 4))*1.6777216e+07)
		l59 := t1
		l61 := l46
		if l61 > 0 {
			l60 = float64(l59 * l61)
		}
		if 1-l46 > 0 {
			l64 := l35 + float64(l37*-4)
			l65 := trunc(l64)
			if b2i(float64(l65) != l64)|b2i(l65 > l0) != 0 {
				l65 = f15(m, l64, 1, l0)
			}
			l66 := l65
			l71 := m.f64(m.u16(m.u32(l66>>16<<2, 3840)+l66&65535<<3, 0)*320+15104, 80)
			if l71 > 0 {
				l70 = float64((0.5 + l59) * l71)
			}
			l70 = -0.5 + l70
			l72 := 6.755399441055744e+15 + l70
			l72 = -6.755399441055744e+15 + l72
			l74 := l35 + float64(l37*-4)
			l73 := choose(l74 > 0, l74, 0)
			l76 := 4 - l73
			l77 := trunc(l76)
			if b2i(float64(l77) != l76)|b2i(l77 > l0) != 0 {
				l77 = f15(m, l76, 1, l0)
			}
			l78 := l77
			l80 := m.u16(m.u32(l78>>16<<2, 3840)+l78&65535<<3, 0)*320 + 15104
			l81 := m.f64(l80, 88)
			l83 := l81
			if l83 > 0 {
				l84 := f12(m, 35659264, 24, 1+l37)
				if flag(-l37+m.f64(l84, 16) == 1) > 0 {
					l87 = m.f64(l84, 8)
				}
				l90 := l87
				l91 := trunc(l90)
				if b2i(float64(l91) != l90)|b2i(l91 > l0) != 0 {
					l91 = f15(m, l90, 1, l0)
				}
				l92 := l91
				l93 := m.u32(l92>>16<<2, 3840) + l92&65535<<3
				t2 := float64(m.u8(m.u16(l93, 0)*320+15104, 0)) + float64(float64(m.u8(l93, 2))*256) + float64(float64(m.u8(l93, 3))*65536) + float64(float64(m.u8(l93, 4))*1.6777216e+07)
				l95 := t2
				l97 := l73
				l98 := trunc(l97)
				if b2i(float64(l98) != l97)|b2i(l98 > l0) != 0 {
					l98 = f15(m, l97, 1, l0)
				}
				l99 := l98
				l101 := m.u16(m.u32(l99>>16<<2, 3840)+l99&65535<<3, 0)*320 + 15104
				l104 := m.f64(l101, 88)
				if l104 > 0 {
					l107 := m.f64(l101, 80)
					if l107 > 0 {
						l106 = float64((0.5 + l95) * l107)
					}
					l106 = -0.5 + l106
					l108 := 6.755399441055744e+15 + l106
					l108 = -6.755399441055744e+15 + l108
					l103 = float64(l108 * l104)
				}
				l82 = float64((l95 - l103) * l83)
			}
			l110 := l81
			if l110 > 0 {
				l113 := m.f64(l80, 80)
				if l113 > 0 {
					l112 = float64((0.5 + l72) * l113)
				}
				l112 = -0.5 + l112
				l114 := 6.755399441055744e+15 + l112
				l114 = -6.755399441055744e+15 + l114
				l109 = float64(l114 * l110)
			}
			l62 = l72 + l82 - l109
		}
		l115 := l60 + l62
		l115 = flag(l115 > 255) + flag(l115 > 65535) + flag(l115 > 1.6777215e+07)
		if 1-l38 > 0 {
			if l44 > 0 {
				l117 = l19 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
			}
			l119 := -l45 + l115
			l120 := trunc(l119)
			if b2i(float64(l120) != l119)|b2i(l120 > l0) != 0 {
				l120 = f15(m, l119, 1, l0)
			}
			l121 := l120
			l126 := m.f64(m.u16(m.u32(l121>>16<<2, 3840)+l121&65535<<3, 0)*320+15104, 80)
			if l126 > 0 {
				l125 = float64((0.5 + l60 + l62) * l126)
			}
			l116 = -0.5 + float64(l117*-256) + l125
		}
		l127 := l38
		if l127 > 0 {
			l129 := -1 + l38
			l116 = l116 + float64(choose(l129 > 0, l129, 0)*l127)
		}
		l131 := 1 + l45 + float64(l38*-8) - l115
		l130 := choose(l131 > 0, l131, 0)
		l132 := l38
		l130 = choose(l132 > 0, float64(l132*10), 0) + l130
		l43 = f17(m, l116, l130)
	}
	return l43
}

// f64: case 379
func f64(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l56 uint32
	var l46, l49, l54, l58, l64, l73, l77, l85, l103, l105, l109, l112, l114, l118, l119, l127, l132 float64
	l19 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l19+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l20 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l20)
	m.put(l0&3<<3, 3552, 0)
	l21 := m.f64(0, 3024)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 1)
	l22 := m.f64(l16, 8)
	l24 := f12(m, 26991808, 24, m.f64(l16, 32))
	l27 := m.f64(l24, 8)
	l28 := trunc(l27)
	if b2i(float64(l28) != l27)|b2i(l28 > l0) != 0 {
		l28 = f15(m, l27, 1, l0)
	}
	l29 := l28
	l30 := m.u32(l29>>16<<2, 3840) + l29&65535<<3
	t1 := float64(m.u8(m.u16(l30, 0)*320+15104, 0)) + float64(float64(m.u8(l30, 2))*256) + float64(float64(m.u8(l30, 3))*65536) + float64(float64(m.u8(l30, 4))*1.6777216e+07)
	l33 := f12(m, 18336768, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
	l36 := m.f64(l33, 8)
	l37 := trunc(l36)
	if b2i(float64(l37) != l36)|b2i(l37 > l0) != 0 {
		l37 = f15(m, l36, 1, l0)
	}
	l38 := l37
	l39 := m.u32(l38>>16<<2, 3840) + l38&65535<<3
	l40 := m.u16(l39, 0)*320 + 15104
	l41 := float64(m.u8(l40, 0)) + float64(float64(m.u8(l39, 2))*256)
	l42 := float64(m.u8(l40, 18)) + float64(m.u8(l39, 3)) + float64(float64(m.u8(l39, 4))*256)
	l43 := l22 + float64(t1*-65536) + l41 + float64(l42*65536)
	l43 = flag(l43 > -4)
	l45 := l22 + l41 + float64(l42*65536)
	l45 = m.f64(l16, 24) + l45
	if 1-l43 > 0 {
		l46 = float64(l45 * 0.25)
	}
	l46 = -0.375 + l46
	l47 := 6.755399441055744e+15 + l46
	l47 = -6.755399441055744e+15 + l47
	m.put(l0&3<<3, 3776, l47)
	if 1-l43 > 0 {
		l49 = l45
	}
	l51 := 1 - l43 - l49 + float64(l47*4)
	l50 := choose(l51 > 0, l51, 0)
	l52 := f12(m, 18336768, 16, 4097+float64(l14*4096)+float64(l21*-4096)+l20)
	l53 := m.f64(l52, 8)
	l55 := l50
	if l55 > 0 {
		l54 = float64((-1 - l7 + l53) * l55)
	}
	m.put(l0&3<<3, 3808, 1+l7+l54)
	if l6 != 0 {
		l57 := float64(m.u8(l2, 2))
		if l57 > 0 {
			l58 = l8 + l12
		}
		l60 := -l49 + float64(l47*4)
		l61 := f12(m, 35659264, 24, l47)
		if flag(-l47+m.f64(l61, 16) == math.Copysign(0, -1)) > 0 {
			l64 = m.f64(l61, 8)
		}
		l67 := l64
		l68 := trunc(l67)
		if b2i(float64(l68) != l67)|b2i(l68 > l0) != 0 {
			l68 = f15(m, l67, 1, l0)
		}
		l69 := l68
		l70 := m.u32(l69>>16<<2, 3840) + l69&65535<<3
		t2 := float64(m.u8(m.u16(l70, 0)*320+15104, 0)) + float64(float64(m.u8(l70, 2))*256) + float64(float64(m.u8(l70, 3))*65536) + float64(float64(m.u8(l70, 4))*1.6777216e+07)
		l72 := t2
		l74 := choose(l60 > 0, l60, 0)
		if l74 > 0 {
			l73 = float64(l72 * l74)
		}
		l76 := l49 + float64(l47*-4)
		l75 := choose(l76 > 0, l76, 0)
		if 1-l50 > 0 {
			l79 := l49 + float64(l47*-4)
			l80 := trunc(l79)
			if b2i(float64(l80) != l79)|b2i(l80 > l0) != 0 {
				l80 = f15(m, l79, 1, l0)
			}
			l81 := l80
			l83 := m.u16(m.u32(l81>>16<<2, 3840)+l81&65535<<3, 0)*320 + 15104
			l86 := m.f64(l83, 88)
			if l86 > 0 {
				l88 := l53
				l89 := trunc(l88)
				if b2i(float64(l89) != l88)|b2i(l89 > l0) != 0 {
					l89 = f15(m, l88, 1, l0)
				}
				l90 := l89
				l91 := m.u32(l90>>16<<2, 3840) + l90&65535<<3
				l92 := m.u16(l91, 0)*320 + 15104
				l93 := float64(m.u8(l92, 0)) + float64(float64(m.u8(l91, 2))*256)
				l94 := float64(m.u8(l92, 18)) + float64(m.u8(l91, 3)) + float64(float64(m.u8(l91, 4))*256)
				l96 := 4 - l75
				l97 := trunc(l96)
				if b2i(float64(l97) != l96)|b2i(l97 > l0) != 0 {
					l97 = f15(m, l96, 1, l0)
				}
				l98 := l97
				l100 := m.u16(m.u32(l98>>16<<2, 3840)+l98&65535<<3, 0)*320 + 15104
				l101 := m.f64(l100, 88)
				l102 := m.f64(l100, 80)
				l104 := l101
				if l104 > 0 {
					l106 := l102
					if l106 > 0 {
						l105 = float64((0.5 + l93 + float64(l94*65536)) * l106)
					}
					l105 = -0.5 + l105
					l107 := 6.755399441055744e+15 + l105
					l107 = -6.755399441055744e+15 + l107
					l103 = float64(l107 * l104)
				}
				l110 := m.f64(l83, 80)
				if l110 > 0 {
					l109 = float64((0.5 + l72) * l110)
				}
				l109 = -0.5 + l109
				l111 := 6.755399441055744e+15 + l109
				l111 = -6.755399441055744e+15 + l111
				l113 := l101
				if l113 > 0 {
					l115 := l102
					if l115 > 0 {
						l114 = float64((0.5 + l111) * l115)
					}
					l114 = -0.5 + l114
					l116 := 6.755399441055744e+15 + l114
					l116 = -6.755399441055744e+15 + l116
					l112 = float64(l116 * l113)
				}
				l85 = float64((l93 + float64(l94*65536) - l103 - l111 + l112) * l86)
			}
			l77 = l72 + l85
		}
		l117 := l73 + l77
		l117 = flag(l117 > 255) + flag(l117 > 65535) + flag(l117 > 1.6777215e+07)
		if 1-l43-l50 > 0 {
			if l57 > 0 {
				l119 = l19 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
			}
			l121 := -l58 + l117
			l122 := trunc(l121)
			if b2i(float64(l122) != l121)|b2i(l122 > l0) != 0 {
				l122 = f15(m, l121, 1, l0)
			}
			l123 := l122
			l128 := m.f64(m.u16(m.u32(l123>>16<<2, 3840)+l123&65535<<3, 0)*320+15104, 80)
			if l128 > 0 {
				l127 = float64((0.5 + l73 + l77) * l128)
			}
			l118 = -0.5 + float64(l119*-256) + l127
		}
		l129 := l43 + l50
		if l129 > 0 {
			l131 := l50
			l118 = l118 + float64((float64(l43*7)+choose(l131 > 0, l131, 0))*l129)
		}
		l133 := 1 + l58 + float64(l43*-8) + float64(l50*-8) - l117
		if l133 > 0 {
			l134 := l75
			l134 = flag(l134 > math.Copysign(0, -1))
			l132 = float64((1 + choose(1-choose(l134 > 0, 1, 0) > 0, 1, 0)) * l133)
		}
		l139 := l43 + l50
		l132 = choose(l139 > 0, float64(l139*10), 0) + l132
		l56 = f17(m, l118, l132)
	}
	return l56
}

// f65: case 380
func f65(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l56 uint32
	var l46, l49, l54, l58, l61, l66, l84, l103, l105, l108, l110, l115, l127, l128, l136 float64
	l19 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l19+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l20 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l20)
	m.put(l0&3<<3, 3552, 0)
	l21 := m.f64(0, 3024)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 1)
	l22 := m.f64(l16, 8)
	l24 := f12(m, 26991808, 24, m.f64(l16, 32))
	l27 := m.f64(l24, 8)
	l28 := trunc(l27)
	if b2i(float64(l28) != l27)|b2i(l28 > l0) != 0 {
		l28 = f15(m, l27, 1, l0)
	}
	l29 := l28
	l30 := m.u32(l29>>16<<2, 3840) + l29&65535<<3
	t1 := float64(m.u8(m.u16(l30, 0)*320+15104, 0)) + float64(float64(m.u8(l30, 2))*256) + float64(float64(m.u8(l30, 3))*65536) + float64(float64(m.u8(l30, 4))*1.6777216e+07)
	l33 := f12(m, 18336768, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
	l36 := m.f64(l33, 8)
	l37 := trunc(l36)
	if b2i(float64(l37) != l36)|b2i(l37 > l0) != 0 {
		l37 = f15(m, l36, 1, l0)
	}
	l38 := l37
	l39 := m.u32(l38>>16<<2, 3840) + l38&65535<<3
	l40 := m.u16(l39, 0)*320 + 15104
	l41 := float64(m.u8(l40, 0)) + float64(float64(m.u8(l39, 2))*256)
	l42 := float64(m.u8(l40, 18)) + float64(m.u8(l39, 3)) + float64(float64(m.u8(l39, 4))*256)
	l43 := l22 + float64(t1*-65536) + l41 + float64(l42*65536)
	l43 = flag(l43 > -4)
	l45 := l22 + l41 + float64(l42*65536)
	l45 = m.f64(l16, 24) + l45
	if 1-l43 > 0 {
		l46 = float64(l45 * 0.25)
	}
	l46 = -0.375 + l46
	l47 := 6.755399441055744e+15 + l46
	l47 = -6.755399441055744e+15 + l47
	m.put(l0&3<<3, 3776, 1+l47)
	if 1-l43 > 0 {
		l49 = l45
	}
	l51 := -l43 - l49 + float64(l47*4)
	l50 := choose(l51 > 0, l51, 0)
	l52 := f12(m, 18336768, 16, 4097+float64(l14*4096)+float64(l21*-4096)+l20)
	l53 := m.f64(l52, 8)
	l55 := l50
	if l55 > 0 {
		l54 = float64((-1 - l7 + l53) * l55)
	}
	m.put(l0&3<<3, 3808, 1+l7+l54)
	if l6 != 0 {
		l57 := float64(m.u8(l2, 2))
		if l57 > 0 {
			l58 = l8 + l12
		}
		l60 := -l49 + float64(l47*4)
		l62 := choose(l60 > 0, l60, 0)
		if l62 > 0 {
			l63 := f12(m, 35659264, 24, l47)
			if flag(-l47+m.f64(l63, 16) == math.Copysign(0, -1)) > 0 {
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
			l61 = float64(t2 * l62)
		}
		l76 := l49 + float64(l47*-4)
		l75 := choose(l76 > 0, l76, 0)
		l78 := 4 - l75
		l79 := trunc(l78)
		if b2i(float64(l79) != l78)|b2i(l79 > l0) != 0 {
			l79 = f15(m, l78, 1, l0)
		}
		l80 := l79
		l85 := m.f64(m.u16(m.u32(l80>>16<<2, 3840)+l80&65535<<3, 0)*320+15104, 80)
		if l85 > 0 {
			l87 := l53
			l88 := trunc(l87)
			if b2i(float64(l88) != l87)|b2i(l88 > l0) != 0 {
				l88 = f15(m, l87, 1, l0)
			}
			l89 := l88
			l90 := m.u32(l89>>16<<2, 3840) + l89&65535<<3
			l91 := m.u16(l90, 0)*320 + 15104
			t3 := 0.5 + (float64(m.u8(l91, 0)) + float64(float64(m.u8(l90, 2))*256)) + float64((float64(m.u8(l91, 18))+float64(m.u8(l90, 3))+float64(float64(m.u8(l90, 4))*256))*65536)
			l84 = float64(t3 * l85)
		}
		l84 = -0.5 + l84
		l94 := 6.755399441055744e+15 + l84
		l94 = -6.755399441055744e+15 + l94
		l96 := l75
		l97 := trunc(l96)
		if b2i(float64(l97) != l96)|b2i(l97 > l0) != 0 {
			l97 = f15(m, l96, 1, l0)
		}
		l98 := l97
		l100 := m.u16(m.u32(l98>>16<<2, 3840)+l98&65535<<3, 0)*320 + 15104
		l101 := m.f64(l100, 88)
		l102 := m.f64(l100, 80)
		l104 := l101
		if l104 > 0 {
			l106 := l102
			if l106 > 0 {
				l105 = float64((0.5 + l94) * l106)
			}
			l105 = -0.5 + l105
			l107 := 6.755399441055744e+15 + l105
			l107 = -6.755399441055744e+15 + l107
			l103 = float64(l107 * l104)
		}
		l109 := l101
		if l109 > 0 {
			l111 := l102
			if l111 > 0 {
				l112 := f12(m, 35659264, 24, 1+l47)
				if flag(-l47+m.f64(l112, 16) == 1) > 0 {
					l115 = m.f64(l112, 8)
				}
				l118 := l115
				l119 := trunc(l118)
				if b2i(float64(l119) != l118)|b2i(l119 > l0) != 0 {
					l119 = f15(m, l118, 1, l0)
				}
				l120 := l119
				l121 := m.u32(l120>>16<<2, 3840) + l120&65535<<3
				t4 := float64(m.u8(m.u16(l121, 0)*320+15104, 0)) + float64(float64(m.u8(l121, 2))*256) + float64(float64(m.u8(l121, 3))*65536) + float64(float64(m.u8(l121, 4))*1.6777216e+07)
				l110 = float64((0.5 + t4) * l111)
			}
			l110 = -0.5 + l110
			l124 := 6.755399441055744e+15 + l110
			l124 = -6.755399441055744e+15 + l124
			l108 = float64(l124 * l109)
		}
		l125 := l94 - l103 + l108
		l126 := l61 + l125
		l126 = flag(l126 > 255) + flag(l126 > 65535) + flag(l126 > 1.6777215e+07)
		if 1-l43-l50 > 0 {
			if l57 > 0 {
				l128 = l19 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
			}
			l130 := -l58 + l126
			l131 := trunc(l130)
			if b2i(float64(l131) != l130)|b2i(l131 > l0) != 0 {
				l131 = f15(m, l130, 1, l0)
			}
			l132 := l131
			l137 := m.f64(m.u16(m.u32(l132>>16<<2, 3840)+l132&65535<<3, 0)*320+15104, 80)
			if l137 > 0 {
				l136 = float64((0.5 + l61 + l125) * l137)
			}
			l127 = -0.5 + float64(l128*-256) + l136
		}
		l138 := l43 + l50
		if l138 > 0 {
			l140 := -1 + l50
			l127 = l127 + float64((float64(l43*7)+choose(l140 > 0, l140, 0))*l138)
		}
		l142 := 1 + l58 + float64(l43*-8) + float64(l50*-8) - l126
		l141 := choose(l142 > 0, l142, 0)
		l143 := l43 + l50
		l141 = choose(l143 > 0, float64(l143*10), 0) + l141
		l56 = f17(m, l127, l141)
	}
	return l56
}

// f66: case 381
func f66(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l56 uint32
	var l46, l49, l54, l58, l64, l73, l75, l83, l103, l105, l109, l112, l114, l118, l119, l127 float64
	l19 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l19+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l20 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l20)
	m.put(l0&3<<3, 3552, 0)
	l21 := m.f64(0, 3024)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 1)
	l22 := m.f64(l16, 8)
	l24 := f12(m, 26991808, 24, m.f64(l16, 32))
	l27 := m.f64(l24, 8)
	l28 := trunc(l27)
	if b2i(float64(l28) != l27)|b2i(l28 > l0) != 0 {
		l28 = f15(m, l27, 1, l0)
	}
	l29 := l28
	l30 := m.u32(l29>>16<<2, 3840) + l29&65535<<3
	t1 := float64(m.u8(m.u16(l30, 0)*320+15104, 0)) + float64(float64(m.u8(l30, 2))*256) + float64(float64(m.u8(l30, 3))*65536) + float64(float64(m.u8(l30, 4))*1.6777216e+07)
	l33 := f12(m, 18336768, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
	l36 := m.f64(l33, 8)
	l37 := trunc(l36)
	if b2i(float64(l37) != l36)|b2i(l37 > l0) != 0 {
		l37 = f15(m, l36, 1, l0)
	}
	l38 := l37
	l39 := m.u32(l38>>16<<2, 3840) + l38&65535<<3
	l40 := m.u16(l39, 0)*320 + 15104
	l41 := float64(m.u8(l40, 0)) + float64(float64(m.u8(l39, 2))*256)
	l42 := float64(m.u8(l40, 18)) + float64(m.u8(l39, 3)) + float64(float64(m.u8(l39, 4))*256)
	l43 := l22 + float64(t1*-65536) + l41 + float64(l42*65536)
	l43 = flag(l43 > -1)
	l45 := l22 + l41 + float64(l42*65536)
	l45 = m.f64(l16, 24) + l45
	if 1-l43 > 0 {
		l46 = float64(l45 * 0.25)
	}
	l46 = -0.375 + l46
	l47 := 6.755399441055744e+15 + l46
	l47 = -6.755399441055744e+15 + l47
	m.put(l0&3<<3, 3776, l47)
	if 1-l43 > 0 {
		l49 = l45
	}
	l51 := -l43 - l49 + float64(l47*4)
	l50 := choose(l51 > 0, l51, 0)
	l52 := f12(m, 18336768, 16, 4097+float64(l14*4096)+float64(l21*-4096)+l20)
	l53 := m.f64(l52, 8)
	l55 := l50
	if l55 > 0 {
		l54 = float64((-1 - l7 + l53) * l55)
	}
	m.put(l0&3<<3, 3808, 1+l7+l54)
	if l6 != 0 {
		l57 := float64(m.u8(l2, 2))
		if l57 > 0 {
			l58 = l8 + l12
		}
		l60 := -l49 + float64(l47*4)
		l61 := f12(m, 35659264, 24, l47)
		if flag(-l47+m.f64(l61, 16) == math.Copysign(0, -1)) > 0 {
			l64 = m.f64(l61, 8)
		}
		l67 := l64
		l68 := trunc(l67)
		if b2i(float64(l68) != l67)|b2i(l68 > l0) != 0 {
			l68 = f15(m, l67, 1, l0)
		}
		l69 := l68
		l70 := m.u32(l69>>16<<2, 3840) + l69&65535<<3
		t2 := float64(m.u8(m.u16(l70, 0)*320+15104, 0)) + float64(float64(m.u8(l70, 2))*256) + float64(float64(m.u8(l70, 3))*65536) + float64(float64(m.u8(l70, 4))*1.6777216e+07)
		l72 := t2
		l74 := choose(l60 > 0, l60, 0)
		if l74 > 0 {
			l73 = float64(l72 * l74)
		}
		if 1-l50 > 0 {
			l77 := l49 + float64(l47*-4)
			l78 := trunc(l77)
			if b2i(float64(l78) != l77)|b2i(l78 > l0) != 0 {
				l78 = f15(m, l77, 1, l0)
			}
			l79 := l78
			l81 := m.u16(m.u32(l79>>16<<2, 3840)+l79&65535<<3, 0)*320 + 15104
			l84 := m.f64(l81, 88)
			if l84 > 0 {
				l86 := l53
				l87 := trunc(l86)
				if b2i(float64(l87) != l86)|b2i(l87 > l0) != 0 {
					l87 = f15(m, l86, 1, l0)
				}
				l88 := l87
				l89 := m.u32(l88>>16<<2, 3840) + l88&65535<<3
				l90 := m.u16(l89, 0)*320 + 15104
				l91 := float64(m.u8(l90, 0)) + float64(float64(m.u8(l89, 2))*256)
				l92 := float64(m.u8(l90, 18)) + float64(m.u8(l89, 3)) + float64(float64(m.u8(l89, 4))*256)
				l94 := -3 + l49 + float64(l47*-4)
				l96 := 1 - choose(l94 > 0, l94, 0)
				l97 := trunc(l96)
				if b2i(float64(l97) != l96)|b2i(l97 > l0) != 0 {
					l97 = f15(m, l96, 1, l0)
				}
				l98 := l97
				l100 := m.u16(m.u32(l98>>16<<2, 3840)+l98&65535<<3, 0)*320 + 15104
				l101 := m.f64(l100, 88)
				l102 := m.f64(l100, 80)
				l104 := l101
				if l104 > 0 {
					l106 := l102
					if l106 > 0 {
						l105 = float64((0.5 + l91 + float64(l92*65536)) * l106)
					}
					l105 = -0.5 + l105
					l107 := 6.755399441055744e+15 + l105
					l107 = -6.755399441055744e+15 + l107
					l103 = float64(l107 * l104)
				}
				l110 := m.f64(l81, 80)
				if l110 > 0 {
					l109 = float64((0.5 + l72) * l110)
				}
				l109 = -0.5 + l109
				l111 := 6.755399441055744e+15 + l109
				l111 = -6.755399441055744e+15 + l111
				l113 := l101
				if l113 > 0 {
					l115 := l102
					if l115 > 0 {
						l114 = float64((0.5 + l111) * l115)
					}
					l114 = -0.5 + l114
					l116 := 6.755399441055744e+15 + l114
					l116 = -6.755399441055744e+15 + l116
					l112 = float64(l116 * l113)
				}
				l83 = float64((l91 + float64(l92*65536) - l103 - l111 + l112) * l84)
			}
			l75 = l72 + l83
		}
		l117 := l73 + l75
		l117 = flag(l117 > 255) + flag(l117 > 65535) + flag(l117 > 1.6777215e+07)
		if 1-l43-l50 > 0 {
			if l57 > 0 {
				l119 = l19 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
			}
			l121 := -l58 + l117
			l122 := trunc(l121)
			if b2i(float64(l122) != l121)|b2i(l122 > l0) != 0 {
				l122 = f15(m, l121, 1, l0)
			}
			l123 := l122
			l128 := m.f64(m.u16(m.u32(l123>>16<<2, 3840)+l123&65535<<3, 0)*320+15104, 80)
			if l128 > 0 {
				l127 = float64((0.5 + l73 + l75) * l128)
			}
			l118 = -0.5 + float64(l119*-256) + l127
		}
		l129 := l43 + l50
		if l129 > 0 {
			l131 := -1 + l50
			l118 = l118 + float64((float64(l43*7)+choose(l131 > 0, l131, 0))*l129)
		}
		l133 := 1 + l58 + float64(l43*-8) + float64(l50*-8) - l117
		l132 := choose(l133 > 0, l133, 0)
		l134 := l43 + l50
		l132 = choose(l134 > 0, float64(l134*10), 0) + l132
		l56 = f17(m, l118, l132)
	}
	return l56
}

// f67: case 382
func f67(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l56 uint32
	var l46, l49, l54, l58, l64, l73, l77, l85, l103, l105, l109, l112, l114, l118, l119, l127, l132 float64
	l19 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l19+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l20 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l20)
	m.put(l0&3<<3, 3552, 0)
	l21 := m.f64(0, 3024)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 1)
	l22 := m.f64(l16, 8)
	l24 := f12(m, 26991808, 24, m.f64(l16, 32))
	l27 := m.f64(l24, 8)
	l28 := trunc(l27)
	if b2i(float64(l28) != l27)|b2i(l28 > l0) != 0 {
		l28 = f15(m, l27, 1, l0)
	}
	l29 := l28
	l30 := m.u32(l29>>16<<2, 3840) + l29&65535<<3
	t1 := float64(m.u8(m.u16(l30, 0)*320+15104, 0)) + float64(float64(m.u8(l30, 2))*256) + float64(float64(m.u8(l30, 3))*65536) + float64(float64(m.u8(l30, 4))*1.6777216e+07)
	l33 := f12(m, 18336768, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
	l36 := m.f64(l33, 8)
	l37 := trunc(l36)
	if b2i(float64(l37) != l36)|b2i(l37 > l0) != 0 {
		l37 = f15(m, l36, 1, l0)
	}
	l38 := l37
	l39 := m.u32(l38>>16<<2, 3840) + l38&65535<<3
	l40 := m.u16(l39, 0)*320 + 15104
	l41 := float64(m.u8(l40, 0)) + float64(float64(m.u8(l39, 2))*256)
	l42 := float64(m.u8(l40, 18)) + float64(m.u8(l39, 3)) + float64(float64(m.u8(l39, 4))*256)
	l43 := l22 + float64(t1*-65536) + l41 + float64(l42*65536)
	l43 = flag(l43 > -2)
	l45 := l22 + l41 + float64(l42*65536)
	l45 = m.f64(l16, 24) + l45
	if 1-l43 > 0 {
		l46 = float64(l45 * 0.25)
	}
	l46 = -0.375 + l46
	l47 := 6.755399441055744e+15 + l46
	l47 = -6.755399441055744e+15 + l47
	m.put(l0&3<<3, 3776, l47)
	if 1-l43 > 0 {
		l49 = l45
	}
	l51 := -l43 - l49 + float64(l47*4)
	l50 := choose(l51 > 0, l51, 0)
	l52 := f12(m, 18336768, 16, 4097+float64(l14*4096)+float64(l21*-4096)+l20)
	l53 := m.f64(l52, 8)
	l55 := l50
	if l55 > 0 {
		l54 = float64((-1 - l7 + l53) * l55)
	}
	m.put(l0&3<<3, 3808, 1+l7+l54)
	if l6 != 0 {
		l57 := float64(m.u8(l2, 2))
		if l57 > 0 {
			l58 = l8 + l12
		}
		l60 := -l49 + float64(l47*4)
		l61 := f12(m, 35659264, 24, l47)
		if flag(-l47+m.f64(l61, 16) == math.Copysign(0, -1)) > 0 {
			l64 = m.f64(l61, 8)
		}
		l67 := l64
		l68 := trunc(l67)
		if b2i(float64(l68) != l67)|b2i(l68 > l0) != 0 {
			l68 = f15(m, l67, 1, l0)
		}
		l69 := l68
		l70 := m.u32(l69>>16<<2, 3840) + l69&65535<<3
		t2 := float64(m.u8(m.u16(l70, 0)*320+15104, 0)) + float64(float64(m.u8(l70, 2))*256) + float64(float64(m.u8(l70, 3))*65536) + float64(float64(m.u8(l70, 4))*1.6777216e+07)
		l72 := t2
		l74 := choose(l60 > 0, l60, 0)
		if l74 > 0 {
			l73 = float64(l72 * l74)
		}
		l76 := -2 + l49 + float64(l47*-4)
		l75 := choose(l76 > 0, l76, 0)
		if 1-l50 > 0 {
			l79 := l49 + float64(l47*-4)
			l80 := trunc(l79)
			if b2i(float64(l80) != l79)|b2i(l80 > l0) != 0 {
				l80 = f15(m, l79, 1, l0)
			}
			l81 := l80
			l83 := m.u16(m.u32(l81>>16<<2, 3840)+l81&65535<<3, 0)*320 + 15104
			l86 := m.f64(l83, 88)
			if l86 > 0 {
				l88 := l53
				l89 := trunc(l88)
				if b2i(float64(l89) != l88)|b2i(l89 > l0) != 0 {
					l89 = f15(m, l88, 1, l0)
				}
				l90 := l89
				l91 := m.u32(l90>>16<<2, 3840) + l90&65535<<3
				l92 := m.u16(l91, 0)*320 + 15104
				l93 := float64(m.u8(l92, 0)) + float64(float64(m.u8(l91, 2))*256)
				l94 := float64(m.u8(l92, 18)) + float64(m.u8(l91, 3)) + float64(float64(m.u8(l91, 4))*256)
				l96 := 2 - l75
				l97 := trunc(l96)
				if b2i(float64(l97) != l96)|b2i(l97 > l0) != 0 {
					l97 = f15(m, l96, 1, l0)
				}
				l98 := l97
				l100 := m.u16(m.u32(l98>>16<<2, 3840)+l98&65535<<3, 0)*320 + 15104
				l101 := m.f64(l100, 88)
				l102 := m.f64(l100, 80)
				l104 := l101
				if l104 > 0 {
					l106 := l102
					if l106 > 0 {
						l105 = float64((0.5 + l93 + float64(l94*65536)) * l106)
					}
					l105 = -0.5 + l105
					l107 := 6.755399441055744e+15 + l105
					l107 = -6.755399441055744e+15 + l107
					l103 = float64(l107 * l104)
				}
				l110 := m.f64(l83, 80)
				if l110 > 0 {
					l109 = float64((0.5 + l72) * l110)
				}
				l109 = -0.5 + l109
				l111 := 6.755399441055744e+15 + l109
				l111 = -6.755399441055744e+15 + l111
				l113 := l101
				if l113 > 0 {
					l115 := l102
					if l115 > 0 {
						l114 = float64((0.5 + l111) * l115)
					}
					l114 = -0.5 + l114
					l116 := 6.755399441055744e+15 + l114
					l116 = -6.755399441055744e+15 + l116
					l112 = float64(l116 * l113)
				}
				l85 = float64((l93 + float64(l94*65536) - l103 - l111 + l112) * l86)
			}
			l77 = l72 + l85
		}
		l117 := l73 + l77
		l117 = flag(l117 > 255) + flag(l117 > 65535) + flag(l117 > 1.6777215e+07)
		if 1-l43-l50 > 0 {
			if l57 > 0 {
				l119 = l19 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
			}
			l121 := -l58 + l117
			l122 := trunc(l121)
			if b2i(float64(l122) != l121)|b2i(l122 > l0) != 0 {
				l122 = f15(m, l121, 1, l0)
			}
			l123 := l122
			l128 := m.f64(m.u16(m.u32(l123>>16<<2, 3840)+l123&65535<<3, 0)*320+15104, 80)
			if l128 > 0 {
				l127 = float64((0.5 + l73 + l77) * l128)
			}
			l118 = -0.5 + float64(l119*-256) + l127
		}
		l129 := l43 + l50
		if l129 > 0 {
			l131 := l50
			l118 = l118 + float64((float64(l43*7)+choose(l131 > 0, l131, 0))*l129)
		}
		l133 := 1 + l58 + float64(l43*-8) + float64(l50*-8) - l117
		if l133 > 0 {
			l134 := l75
			l134 = flag(l134 > math.Copysign(0, -1))
			l132 = float64((1 + choose(1-choose(l134 > 0, 1, 0) > 0, 1, 0)) * l133)
		}
		l139 := l43 + l50
		l132 = choose(l139 > 0, float64(l139*10), 0) + l132
		l56 = f17(m, l118, l132)
	}
	return l56
}

// f68: case 383
func f68(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l56 uint32
	var l46, l49, l54, l58, l61, l66, l84, l103, l105, l108, l110, l115, l127, l128, l136 float64
	l19 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l19+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l20 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l20)
	m.put(l0&3<<3, 3552, 0)
	l21 := m.f64(0, 3024)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 1)
	l22 := m.f64(l16, 8)
	l24 := f12(m, 26991808, 24, m.f64(l16, 32))
	l27 := m.f64(l24, 8)
	l28 := trunc(l27)
	if b2i(float64(l28) != l27)|b2i(l28 > l0) != 0 {
		l28 = f15(m, l27, 1, l0)
	}
	l29 := l28
	l30 := m.u32(l29>>16<<2, 3840) + l29&65535<<3
	t1 := float64(m.u8(m.u16(l30, 0)*320+15104, 0)) + float64(float64(m.u8(l30, 2))*256) + float64(float64(m.u8(l30, 3))*65536) + float64(float64(m.u8(l30, 4))*1.6777216e+07)
	l33 := f12(m, 18336768, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
	l36 := m.f64(l33, 8)
	l37 := trunc(l36)
	if b2i(float64(l37) != l36)|b2i(l37 > l0) != 0 {
		l37 = f15(m, l36, 1, l0)
	}
	l38 := l37
	l39 := m.u32(l38>>16<<2, 3840) + l38&65535<<3
	l40 := m.u16(l39, 0)*320 + 15104
	l41 := float64(m.u8(l40, 0)) + float64(float64(m.u8(l39, 2))*256)
	l42 := float64(m.u8(l40, 18)) + float64(m.u8(l39, 3)) + float64(float64(m.u8(l39, 4))*256)
	l43 := l22 + float64(t1*-65536) + l41 + float64(l42*65536)
	l43 = flag(l43 > -2)
	l45 := l22 + l41 + float64(l42*65536)
	l45 = m.f64(l16, 24) + l45
	if 1-l43 > 0 {
		l46 = float64(l45 * 0.25)
	}
	l46 = -0.375 + l46
	l47 := 6.755399441055744e+15 + l46
	l47 = -6.755399441055744e+15 + l47
	m.put(l0&3<<3, 3776, 1+l47)
	if 1-l43 > 0 {
		l49 = l45
	}
	l51 := -l43 - l49 + float64(l47*4)
	l50 := choose(l51 > 0, l51, 0)
	l52 := f12(m, 18336768, 16, 4097+float64(l14*4096)+float64(l21*-4096)+l20)
	l53 := m.f64(l52, 8)
	l55 := l50
	if l55 > 0 {
		l54 = float64((-1 - l7 + l53) * l55)
	}
	m.put(l0&3<<3, 3808, 1+l7+l54)
	if l6 != 0 {
		l57 := float64(m.u8(l2, 2))
		if l57 > 0 {
			l58 = l8 + l12
		}
		l60 := -l49 + float64(l47*4)
		l62 := choose(l60 > 0, l60, 0)
		if l62 > 0 {
			l63 := f12(m, 35659264, 24, l47)
			if flag(-l47+m.f64(l63, 16) == math.Copysign(0, -1)) > 0 {
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
			l61 = float64(t2 * l62)
		}
		l76 := -2 + l49 + float64(l47*-4)
		l75 := choose(l76 > 0, l76, 0)
		l78 := 2 - l75
		l79 := trunc(l78)
		if b2i(float64(l79) != l78)|b2i(l79 > l0) != 0 {
			l79 = f15(m, l78, 1, l0)
		}
		l80 := l79
		l85 := m.f64(m.u16(m.u32(l80>>16<<2, 3840)+l80&65535<<3, 0)*320+15104, 80)
		if l85 > 0 {
			l87 := l53
			l88 := trunc(l87)
			if b2i(float64(l88) != l87)|b2i(l88 > l0) != 0 {
				l88 = f15(m, l87, 1, l0)
			}
			l89 := l88
			l90 := m.u32(l89>>16<<2, 3840) + l89&65535<<3
			l91 := m.u16(l90, 0)*320 + 15104
			t3 := 0.5 + (float64(m.u8(l91, 0)) + float64(float64(m.u8(l90, 2))*256)) + float64((float64(m.u8(l91, 18))+float64(m.u8(l90, 3))+float64(float64(m.u8(l90, 4))*256))*65536)
			l84 = float64(t3 * l85)
		}
		l84 = -0.5 + l84
		l94 := 6.755399441055744e+15 + l84
		l94 = -6.755399441055744e+15 + l94
		l96 := l75
		l97 := trunc(l96)
		if b2i(float64(l97) != l96)|b2i(l97 > l0) != 0 {
			l97 = f15(m, l96, 1, l0)
		}
		l98 := l97
		l100 := m.u16(m.u32(l98>>16<<2, 3840)+l98&65535<<3, 0)*320 + 15104
		l101 := m.f64(l100, 88)
		l102 := m.f64(l100, 80)
		l104 := l101
		if l104 > 0 {
			l106 := l102
			if l106 > 0 {
				l105 = float64((0.5 + l94) * l106)
			}
			l105 = -0.5 + l105
			l107 := 6.755399441055744e+15 + l105
			l107 = -6.755399441055744e+15 + l107
			l103 = float64(l107 * l104)
		}
		l109 := l101
		if l109 > 0 {
			l111 := l102
			if l111 > 0 {
				l112 := f12(m, 35659264, 24, 1+l47)
				if flag(-l47+m.f64(l112, 16) == 1) > 0 {
					l115 = m.f64(l112, 8)
				}
				l118 := l115
				l119 := trunc(l118)
				if b2i(float64(l119) != l118)|b2i(l119 > l0) != 0 {
					l119 = f15(m, l118, 1, l0)
				}
				l120 := l119
				l121 := m.u32(l120>>16<<2, 3840) + l120&65535<<3
				t4 := float64(m.u8(m.u16(l121, 0)*320+15104, 0)) + float64(float64(m.u8(l121, 2))*256) + float64(float64(m.u8(l121, 3))*65536) + float64(float64(m.u8(l121, 4))*1.6777216e+07)
				l110 = float64((0.5 + t4) * l111)
			}
			l110 = -0.5 + l110
			l124 := 6.755399441055744e+15 + l110
			l124 = -6.755399441055744e+15 + l124
			l108 = float64(l124 * l109)
		}
		l125 := l94 - l103 + l108
		l126 := l61 + l125
		l126 = flag(l126 > 255) + flag(l126 > 65535) + flag(l126 > 1.6777215e+07)
		if 1-l43-l50 > 0 {
			if l57 > 0 {
				l128 = l19 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
			}
			l130 := -l58 + l126
			l131 := trunc(l130)
			if b2i(float64(l131) != l130)|b2i(l131 > l0) != 0 {
				l131 = f15(m, l130, 1, l0)
			}
			l132 := l131
			l137 := m.f64(m.u16(m.u32(l132>>16<<2, 3840)+l132&65535<<3, 0)*320+15104, 80)
			if l137 > 0 {
				l136 = float64((0.5 + l61 + l125) * l137)
			}
			l127 = -0.5 + float64(l128*-256) + l136
		}
		l138 := l43 + l50
		if l138 > 0 {
			l140 := -1 + l50
			l127 = l127 + float64((float64(l43*7)+choose(l140 > 0, l140, 0))*l138)
		}
		l142 := 1 + l58 + float64(l43*-8) + float64(l50*-8) - l126
		l141 := choose(l142 > 0, l142, 0)
		l143 := l43 + l50
		l141 = choose(l143 > 0, float64(l143*10), 0) + l141
		l56 = f17(m, l127, l141)
	}
	return l56
}

// f69: case 384
func f69(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l56 uint32
	var l46, l49, l54, l58, l64, l73, l77, l85, l103, l105, l109, l112, l114, l118, l119, l127, l132 float64
	l19 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l19+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l20 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l20)
	m.put(l0&3<<3, 3552, 0)
	l21 := m.f64(0, 3024)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 1)
	l22 := m.f64(l16, 8)
	l24 := f12(m, 26991808, 24, m.f64(l16, 32))
	l27 := m.f64(l24, 8)
	l28 := trunc(l27)
	if b2i(float64(l28) != l27)|b2i(l28 > l0) != 0 {
		l28 = f15(m, l27, 1, l0)
	}
	l29 := l28
	l30 := m.u32(l29>>16<<2, 3840) + l29&65535<<3
	t1 := float64(m.u8(m.u16(l30, 0)*320+15104, 0)) + float64(float64(m.u8(l30, 2))*256) + float64(float64(m.u8(l30, 3))*65536) + float64(float64(m.u8(l30, 4))*1.6777216e+07)
	l33 := f12(m, 18336768, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
	l36 := m.f64(l33, 8)
	l37 := trunc(l36)
	if b2i(float64(l37) != l36)|b2i(l37 > l0) != 0 {
		l37 = f15(m, l36, 1, l0)
	}
	l38 := l37
	l39 := m.u32(l38>>16<<2, 3840) + l38&65535<<3
	l40 := m.u16(l39, 0)*320 + 15104
	l41 := float64(m.u8(l40, 0)) + float64(float64(m.u8(l39, 2))*256)
	l42 := float64(m.u8(l40, 18)) + float64(m.u8(l39, 3)) + float64(float64(m.u8(l39, 4))*256)
	l43 := l22 + float64(t1*-65536) + l41 + float64(l42*65536)
	l43 = flag(l43 > -4)
	l45 := l22 + l41 + float64(l42*65536)
	l45 = m.f64(l16, 24) + l45
	if 1-l43 > 0 {
		l46 = float64(l45 * 0.25)
	}
	l46 = -0.375 + l46
	l47 := 6.755399441055744e+15 + l46
	l47 = -6.755399441055744e+15 + l47
	m.put(l0&3<<3, 3776, l47)
	if 1-l43 > 0 {
		l49 = l45
	}
	l51 := 1 - l43 - l49 + float64(l47*4)
	l50 := choose(l51 > 0, l51, 0)
	l52 := f12(m, 18336768, 16, 4098+float64(l14*4096)+float64(l21*-4096)+l20)
	l53 := m.f64(l52, 8)
	l55 := l50
	if l55 > 0 {
		l54 = float64((-1 - l7 + l53) * l55)
	}
	m.put(l0&3<<3, 3808, 1+l7+l54)
	if l6 != 0 {
		l57 := float64(m.u8(l2, 2))
		if l57 > 0 {
			l58 = l8 + l12
		}
		l60 := -l49 + float64(l47*4)
		l61 := f12(m, 35659264, 24, l47)
		if flag(-l47+m.f64(l61, 16) == math.Copysign(0, -1)) > 0 {
			l64 = m.f64(l61, 8)
		}
		l67 := l64
		l68 := trunc(l67)
		if b2i(float64(l68) != l67)|b2i(l68 > l0) != 0 {
			l68 = f15(m, l67, 1, l0)
		}
		l69 := l68
		l70 := m.u32(l69>>16<<2, 3840) + l69&65535<<3
		t2 := float64(m.u8(m.u16(l70, 0)*320+15104, 0)) + float64(float64(m.u8(l70, 2))*256) + float64(float64(m.u8(l70, 3))*65536) + float64(float64(m.u8(l70, 4))*1.6777216e+07)
		l72 := t2
		l74 := choose(l60 > 0, l60, 0)
		if l74 > 0 {
			l73 = float64(l72 * l74)
		}
		l76 := l49 + float64(l47*-4)
		l75 := choose(l76 > 0, l76, 0)
		if 1-l50 > 0 {
			l79 := l49 + float64(l47*-4)
			l80 := trunc(l79)
			if b2i(float64(l80) != l79)|b2i(l80 > l0) != 0 {
				l80 = f15(m, l79, 1, l0)
			}
			l81 := l80
			l83 := m.u16(m.u32(l81>>16<<2, 3840)+l81&65535<<3, 0)*320 + 15104
			l86 := m.f64(l83, 88)
			if l86 > 0 {
				l88 := l53
				l89 := trunc(l88)
				if b2i(float64(l89) != l88)|b2i(l89 > l0) != 0 {
					l89 = f15(m, l88, 1, l0)
				}
				l90 := l89
				l91 := m.u32(l90>>16<<2, 3840) + l90&65535<<3
				l92 := m.u16(l91, 0)*320 + 15104
				l93 := float64(m.u8(l92, 0)) + float64(float64(m.u8(l91, 2))*256)
				l94 := float64(m.u8(l92, 18)) + float64(m.u8(l91, 3)) + float64(float64(m.u8(l91, 4))*256)
				l96 := 4 - l75
				l97 := trunc(l96)
				if b2i(float64(l97) != l96)|b2i(l97 > l0) != 0 {
					l97 = f15(m, l96, 1, l0)
				}
				l98 := l97
				l100 := m.u16(m.u32(l98>>16<<2, 3840)+l98&65535<<3, 0)*320 + 15104
				l101 := m.f64(l100, 88)
				l102 := m.f64(l100, 80)
				l104 := l101
				if l104 > 0 {
					l106 := l102
					if l106 > 0 {
						l105 = float64((0.5 + l93 + float64(l94*65536)) * l106)
					}
					l105 = -0.5 + l105
					l107 := 6.755399441055744e+15 + l105
					l107 = -6.755399441055744e+15 + l107
					l103 = float64(l107 * l104)
				}
				l110 := m.f64(l83, 80)
				if l110 > 0 {
					l109 = float64((0.5 + l72) * l110)
				}
				l109 = -0.5 + l109
				l111 := 6.755399441055744e+15 + l109
				l111 = -6.755399441055744e+15 + l111
				l113 := l101
				if l113 > 0 {
					l115 := l102
					if l115 > 0 {
						l114 = float64((0.5 + l111) * l115)
					}
					l114 = -0.5 + l114
					l116 := 6.755399441055744e+15 + l114
					l116 = -6.755399441055744e+15 + l116
					l112 = float64(l116 * l113)
				}
				l85 = float64((l93 + float64(l94*65536) - l103 - l111 + l112) * l86)
			}
			l77 = l72 + l85
		}
		l117 := l73 + l77
		l117 = flag(l117 > 255) + flag(l117 > 65535) + flag(l117 > 1.6777215e+07)
		if 1-l43-l50 > 0 {
			if l57 > 0 {
				l119 = l19 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
			}
			l121 := -l58 + l117
			l122 := trunc(l121)
			if b2i(float64(l122) != l121)|b2i(l122 > l0) != 0 {
				l122 = f15(m, l121, 1, l0)
			}
			l123 := l122
			l128 := m.f64(m.u16(m.u32(l123>>16<<2, 3840)+l123&65535<<3, 0)*320+15104, 80)
			if l128 > 0 {
				l127 = float64((0.5 + l73 + l77) * l128)
			}
			l118 = -0.5 + float64(l119*-256) + l127
		}
		l129 := l43 + l50
		if l129 > 0 {
			l131 := l50
			l118 = l118 + float64((float64(l43*7)+choose(l131 > 0, l131, 0))*l129)
		}
		l133 := 1 + l58 + float64(l43*-8) + float64(l50*-8) - l117
		if l133 > 0 {
			l134 := l75
			l134 = flag(l134 > math.Copysign(0, -1))
			l132 = float64((1 + choose(1-choose(l134 > 0, 1, 0) > 0, 1, 0)) * l133)
		}
		l139 := l43 + l50
		l132 = choose(l139 > 0, float64(l139*10), 0) + l132
		l56 = f17(m, l118, l132)
	}
	return l56
}

// f70: case 385
func f70(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l56 uint32
	var l46, l49, l54, l58, l61, l66, l84, l103, l105, l108, l110, l115, l127, l128, l136 float64
	l19 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l19+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l20 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l20)
	m.put(l0&3<<3, 3552, 0)
	l21 := m.f64(0, 3024)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 1)
	l22 := m.f64(l16, 8)
	l24 := f12(m, 26991808, 24, m.f64(l16, 32))
	l27 := m.f64(l24, 8)
	l28 := trunc(l27)
	if b2i(float64(l28) != l27)|b2i(l28 > l0) != 0 {
		l28 = f15(m, l27, 1, l0)
	}
	l29 := l28
	l30 := m.u32(l29>>16<<2, 3840) + l29&65535<<3
	t1 := float64(m.u8(m.u16(l30, 0)*320+15104, 0)) + float64(float64(m.u8(l30, 2))*256) + float64(float64(m.u8(l30, 3))*65536) + float64(float64(m.u8(l30, 4))*1.6777216e+07)
	l33 := f12(m, 18336768, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
	l36 := m.f64(l33, 8)
	l37 := trunc(l36)
	if b2i(float64(l37) != l36)|b2i(l37 > l0) != 0 {
		l37 = f15(m, l36, 1, l0)
	}
	l38 := l37
	l39 := m.u32(l38>>16<<2, 3840) + l38&65535<<3
	l40 := m.u16(l39, 0)*320 + 15104
	l41 := float64(m.u8(l40, 0)) + float64(float64(m.u8(l39, 2))*256)
	l42 := float64(m.u8(l40, 18)) + float64(m.u8(l39, 3)) + float64(float64(m.u8(l39, 4))*256)
	l43 := l22 + float64(t1*-65536) + l41 + float64(l42*65536)
	l43 = flag(l43 > -4)
	l45 := l22 + l41 + float64(l42*65536)
	l45 = m.f64(l16, 24) + l45
	if 1-l43 > 0 {
		l46 = float64(l45 * 0.25)
	}
	l46 = -0.375 + l46
	l47 := 6.755399441055744e+15 + l46
	l47 = -6.755399441055744e+15 + l47
	m.put(l0&3<<3, 3776, 1+l47)
	if 1-l43 > 0 {
		l49 = l45
	}
	l51 := -l43 - l49 + float64(l47*4)
	l50 := choose(l51 > 0, l51, 0)
	l52 := f12(m, 18336768, 16, 4098+float64(l14*4096)+float64(l21*-4096)+l20)
	l53 := m.f64(l52, 8)
	l55 := l50
	if l55 > 0 {
		l54 = float64((-1 - l7 + l53) * l55)
	}
	m.put(l0&3<<3, 3808, 1+l7+l54)
	if l6 != 0 {
		l57 := float64(m.u8(l2, 2))
		if l57 > 0 {
			l58 = l8 + l12
		}
		l60 := -l49 + float64(l47*4)
		l62 := choose(l60 > 0, l60, 0)
		if l62 > 0 {
			l63 := f12(m, 35659264, 24, l47)
			if flag(-l47+m.f64(l63, 16) == math.Copysign(0, -1)) > 0 {
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
			l61 = float64(t2 * l62)
		}
		l76 := l49 + float64(l47*-4)
		l75 := choose(l76 > 0, l76, 0)
		l78 := 4 - l75
		l79 := trunc(l78)
		if b2i(float64(l79) != l78)|b2i(l79 > l0) != 0 {
			l79 = f15(m, l78, 1, l0)
		}
		l80 := l79
		l85 := m.f64(m.u16(m.u32(l80>>16<<2, 3840)+l80&65535<<3, 0)*320+15104, 80)
		if l85 > 0 {
			l87 := l53
			l88 := trunc(l87)
			if b2i(float64(l88) != l87)|b2i(l88 > l0) != 0 {
				l88 = f15(m, l87, 1, l0)
			}
			l89 := l88
			l90 := m.u32(l89>>16<<2, 3840) + l89&65535<<3
			l91 := m.u16(l90, 0)*320 + 15104
			t3 := 0.5 + (float64(m.u8(l91, 0)) + float64(float64(m.u8(l90, 2))*256)) + float64((float64(m.u8(l91, 18))+float64(m.u8(l90, 3))+float64(float64(m.u8(l90, 4))*256))*65536)
			l84 = float64(t3 * l85)
		}
		l84 = -0.5 + l84
		l94 := 6.755399441055744e+15 + l84
		l94 = -6.755399441055744e+15 + l94
		l96 := l75
		l97 := trunc(l96)
		if b2i(float64(l97) != l96)|b2i(l97 > l0) != 0 {
			l97 = f15(m, l96, 1, l0)
		}
		l98 := l97
		l100 := m.u16(m.u32(l98>>16<<2, 3840)+l98&65535<<3, 0)*320 + 15104
		l101 := m.f64(l100, 88)
		l102 := m.f64(l100, 80)
		l104 := l101
		if l104 > 0 {
			l106 := l102
			if l106 > 0 {
				l105 = float64((0.5 + l94) * l106)
			}
			l105 = -0.5 + l105
			l107 := 6.755399441055744e+15 + l105
			l107 = -6.755399441055744e+15 + l107
			l103 = float64(l107 * l104)
		}
		l109 := l101
		if l109 > 0 {
			l111 := l102
			if l111 > 0 {
				l112 := f12(m, 35659264, 24, 1+l47)
				if flag(-l47+m.f64(l112, 16) == 1) > 0 {
					l115 = m.f64(l112, 8)
				}
				l118 := l115
				l119 := trunc(l118)
				if b2i(float64(l119) != l118)|b2i(l119 > l0) != 0 {
					l119 = f15(m, l118, 1, l0)
				}
				l120 := l119
				l121 := m.u32(l120>>16<<2, 3840) + l120&65535<<3
				t4 := float64(m.u8(m.u16(l121, 0)*320+15104, 0)) + float64(float64(m.u8(l121, 2))*256) + float64(float64(m.u8(l121, 3))*65536) + float64(float64(m.u8(l121, 4))*1.6777216e+07)
				l110 = float64((0.5 + t4) * l111)
			}
			l110 = -0.5 + l110
			l124 := 6.755399441055744e+15 + l110
			l124 = -6.755399441055744e+15 + l124
			l108 = float64(l124 * l109)
		}
		l125 := l94 - l103 + l108
		l126 := l61 + l125
		l126 = flag(l126 > 255) + flag(l126 > 65535) + flag(l126 > 1.6777215e+07)
		if 1-l43-l50 > 0 {
			if l57 > 0 {
				l128 = l19 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
			}
			l130 := -l58 + l126
			l131 := trunc(l130)
			if b2i(float64(l131) != l130)|b2i(l131 > l0) != 0 {
				l131 = f15(m, l130, 1, l0)
			}
			l132 := l131
			l137 := m.f64(m.u16(m.u32(l132>>16<<2, 3840)+l132&65535<<3, 0)*320+15104, 80)
			if l137 > 0 {
				l136 = float64((0.5 + l61 + l125) * l137)
			}
			l127 = -0.5 + float64(l128*-256) + l136
		}
		l138 := l43 + l50
		if l138 > 0 {
			l140 := -1 + l50
			l127 = l127 + float64((float64(l43*7)+choose(l140 > 0, l140, 0))*l138)
		}
		l142 := 1 + l58 + float64(l43*-8) + float64(l50*-8) - l126
		l141 := choose(l142 > 0, l142, 0)
		l143 := l43 + l50
		l141 = choose(l143 > 0, float64(l143*10), 0) + l141
		l56 = f17(m, l127, l141)
	}
	return l56
}

// f71: case 386
func f71(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l22 uint32
	var l24, l25, l48, l58 float64
	l19 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l19+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l20 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l20)
	m.put(l0&3<<3, 3552, 1)
	l21 := m.f64(0, 3024)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		l23 := float64(m.u8(l2, 2))
		if l23 > 0 {
			l24 = l19 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
		}
		if l23 > 0 {
			l25 = l8 + l12
		}
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
		l36 := t1
		l37 := f12(m, 18336768, 16, 4095+float64(l14*4096)+float64(l21*-4096)+l20)
		l40 := m.f64(l37, 8)
		l41 := trunc(l40)
		if b2i(float64(l41) != l40)|b2i(l41 > l0) != 0 {
			l41 = f15(m, l40, 1, l0)
		}
		l42 := l41
		l43 := m.u32(l42>>16<<2, 3840) + l42&65535<<3
		l44 := m.u16(l43, 0)*320 + 15104
		t2 := -l26 + l36 + (float64(m.u8(l44, 0)) + float64(float64(m.u8(l43, 2))*256)) + float64((float64(m.u8(l44, 18))+float64(m.u8(l43, 3))+float64(float64(m.u8(l43, 4))*256))*65536)
		l47 := t2
		l47 = flag(l47 > math.Copysign(0, -1))
		if 1-l47 > 0 {
			l48 = l36
		}
		l48 = choose(l47 > 0, 4.294967295e+09, 0) + l48
		l50 := l48
		l50 = flag(l50 > 255) + flag(l50 > 65535) + flag(l50 > 1.6777215e+07)
		l52 := -l25 + l50
		l53 := trunc(l52)
		if b2i(float64(l53) != l52)|b2i(l53 > l0) != 0 {
			l53 = f15(m, l52, 1, l0)
		}
		l54 := l53
		l59 := m.f64(m.u16(m.u32(l54>>16<<2, 3840)+l54&65535<<3, 0)*320+15104, 80)
		if l59 > 0 {
			l58 = float64((0.5 + l48) * l59)
		}
		l62 := 1 + l25 - l50
		l22 = f17(m, -0.5+float64(l24*-256)+l58, choose(l62 > 0, l62, 0))
	}
	return l22
}

// f72: case 387
func f72(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l24 uint32
	var l26, l27, l40, l69 float64
	l19 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l19+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l20 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l20)
	m.put(l0&3<<3, 3552, 0)
	l21 := m.f64(0, 3024)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
	m.put(l0&3<<3, 3616, 1)
	m.put(l0&3<<3, 3648, m.f64(l16, 8))
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		l25 := float64(m.u8(l2, 2))
		if l25 > 0 {
			l26 = l19 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
		}
		if l25 > 0 {
			l27 = l8 + l12
		}
		l28 := f12(m, 18336768, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
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
		l38 := choose(-4.294967294e+09+l36+float64(l37*65536) > 0, 1, 0)
		if 1-l38 > 0 {
			l41 := f12(m, 18336768, 16, 4095+float64(l14*4096)+float64(l21*-4096)+l20)
			l44 := m.f64(l41, 8)
			l45 := trunc(l44)
			if b2i(float64(l45) != l44)|b2i(l45 > l0) != 0 {
				l45 = f15(m, l44, 1, l0)
			}
			l46 := l45
			l47 := m.u32(l46>>16<<2, 3840) + l46&65535<<3
			l48 := m.u16(l47, 0)*320 + 15104
			t1 := l36 + float64(l37*65536) + (float64(m.u8(l48, 0)) + float64(float64(m.u8(l47, 2))*256)) + float64((float64(m.u8(l48, 18))+float64(m.u8(l47, 3))+float64(float64(m.u8(l47, 4))*256))*65536)
			l40 = t1
		}
		if l38 > 0 {
			l52 := f12(m, 26991808, 24, m.f64(l16, 32))
			l55 := m.f64(l52, 8)
			l56 := trunc(l55)
			if b2i(float64(l56) != l55)|b2i(l56 > l0) != 0 {
				l56 = f15(m, l55, 1, l0)
			}
			l57 := l56
			l58 := m.u32(l57>>16<<2, 3840) + l57&65535<<3
			t2 := float64(m.u8(m.u16(l58, 0)*320+15104, 0)) + float64(float64(m.u8(l58, 2))*256) + float64(float64(m.u8(l58, 3))*65536) + float64(float64(m.u8(l58, 4))*1.6777216e+07)
			l40 = l40 + t2
		}
		l61 := l40
		l61 = flag(l61 > 255) + flag(l61 > 65535) + flag(l61 > 1.6777215e+07)
		l63 := -l27 + l61
		l64 := trunc(l63)
		if b2i(float64(l64) != l63)|b2i(l64 > l0) != 0 {
			l64 = f15(m, l63, 1, l0)
		}
		l65 := l64
		l70 := m.f64(m.u16(m.u32(l65>>16<<2, 3840)+l65&65535<<3, 0)*320+15104, 80)
		if l70 > 0 {
			l69 = float64((0.5 + l40) * l70)
		}
		l73 := 1 + l27 - l61
		l24 = f17(m, -0.5+float64(l26*-256)+l69, choose(l73 > 0, l73, 0))
	}
	return l24
}

// f73: case 388
func f73(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l54 uint32
	var l46, l47, l51, l56, l62, l71, l74, l75, l83 float64
	l19 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l19+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l20 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l20)
	m.put(l0&3<<3, 3552, 1)
	l21 := m.f64(0, 3024)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	l22 := m.f64(l16, 32)
	l23 := m.f64(l16, 8)
	l25 := f12(m, 26991808, 24, l22+(16+l23-l22))
	l28 := m.f64(l25, 8)
	l29 := trunc(l28)
	if b2i(float64(l29) != l28)|b2i(l29 > l0) != 0 {
		l29 = f15(m, l28, 1, l0)
	}
	l30 := l29
	l31 := m.u32(l30>>16<<2, 3840) + l30&65535<<3
	t1 := float64(m.u8(m.u16(l31, 0)*320+15104, 0)) + float64(float64(m.u8(l31, 2))*256) + float64(float64(m.u8(l31, 3))*65536) + float64(float64(m.u8(l31, 4))*1.6777216e+07)
	l34 := f12(m, 18336768, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
	l37 := m.f64(l34, 8)
	l38 := trunc(l37)
	if b2i(float64(l38) != l37)|b2i(l38 > l0) != 0 {
		l38 = f15(m, l37, 1, l0)
	}
	l39 := l38
	l40 := m.u32(l39>>16<<2, 3840) + l39&65535<<3
	l41 := m.u16(l40, 0)*320 + 15104
	l42 := float64(m.u8(l41, 0)) + float64(float64(m.u8(l40, 2))*256)
	l43 := float64(m.u8(l41, 18)) + float64(m.u8(l40, 3)) + float64(float64(m.u8(l40, 4))*256)
	l44 := -t1 + l42 + float64(l43*65536)
	l44 = flag(l44 > -1)
	l45 := 2.69484032e+08 + float64(l23*1.048576e+06) + float64(l42*4) + float64(l43*262144)
	if 1-l44 > 0 {
		l46 = l45
	}
	if 1-l44 > 0 {
		l47 = float64(l45 * 0.25)
	}
	l47 = -0.375 + l47
	l48 := 6.755399441055744e+15 + l47
	l48 = -6.755399441055744e+15 + l48
	l50 := -l44 - l46 + float64(l48*4)
	l49 := choose(l50 > 0, l50, 0)
	l52 := l49
	if l52 > 0 {
		l51 = float64((-1 - l7 + m.f64(l34, 8)) * l52)
	}
	m.put(l0&3<<3, 3808, 1+l7+l51)
	if l6 != 0 {
		l55 := float64(m.u8(l2, 2))
		if l55 > 0 {
			l56 = l8 + l12
		}
		l58 := -l46 + float64(l48*4)
		l59 := f12(m, 35659264, 24, l48)
		if flag(-l48+m.f64(l59, 16) == math.Copysign(0, -1)) > 0 {
			l62 = m.f64(l59, 8)
		}
		l65 := l62
		l66 := trunc(l65)
		if b2i(float64(l66) != l65)|b2i(l66 > l0) != 0 {
			l66 = f15(m, l65, 1, l0)
		}
		l67 := l66
		l68 := m.u32(l67>>16<<2, 3840) + l67&65535<<3
		t2 := float64(m.u8(m.u16(l68, 0)*320+15104, 0)) + float64(float64(m.u8(l68, 2))*256) + float64(float64(m.u8(l68, 3))*65536) + float64(float64(m.u8(l68, 4))*1.6777216e+07)
		l70 := t2
		l72 := choose(l58 > 0, l58, 0)
		if l72 > 0 {
			l71 = float64(l70 * l72)
		}
		l71 = l70 + l71
		l73 := l71
		l73 = flag(l73 > 255) + flag(l73 > 65535) + flag(l73 > 1.6777215e+07)
		if 1-l44-l49 > 0 {
			if l55 > 0 {
				l75 = l19 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
			}
			l77 := -l56 + l73
			l78 := trunc(l77)
			if b2i(float64(l78) != l77)|b2i(l78 > l0) != 0 {
				l78 = f15(m, l77, 1, l0)
			}
			l79 := l78
			l84 := m.f64(m.u16(m.u32(l79>>16<<2, 3840)+l79&65535<<3, 0)*320+15104, 80)
			if l84 > 0 {
				l83 = float64((0.5 + l71) * l84)
			}
			l74 = -0.5 + float64(l75*-256) + l83
		}
		l85 := l44 + l49
		if l85 > 0 {
			l89 := -1 + l49
			l74 = l74 + float64((choose(l44 > 0, 12, 0)+choose(l89 > 0, l89, 0))*l85)
		}
		l91 := 1 + l56 + float64(l44*-8) + float64(l49*-8) - l73
		l90 := choose(l91 > 0, l91, 0)
		l92 := l44 + l49
		l90 = choose(l92 > 0, float64(l92*10), 0) + l90
		l54 = f17(m, l74, l90)
	}
	return l54
}

// f74: case 389
func f74(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l56 uint32
	var l46, l49, l54, l58, l64, l73, l75, l83, l103, l105, l109, l112, l114, l118, l119, l127 float64
	l19 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l19+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l20 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l20)
	m.put(l0&3<<3, 3552, 0)
	l21 := m.f64(0, 3024)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 1)
	l22 := m.f64(l16, 32)
	l23 := m.f64(l16, 8)
	l25 := f12(m, 26991808, 24, l22+(16+l23-l22))
	l28 := m.f64(l25, 8)
	l29 := trunc(l28)
	if b2i(float64(l29) != l28)|b2i(l29 > l0) != 0 {
		l29 = f15(m, l28, 1, l0)
	}
	l30 := l29
	l31 := m.u32(l30>>16<<2, 3840) + l30&65535<<3
	t1 := float64(m.u8(m.u16(l31, 0)*320+15104, 0)) + float64(float64(m.u8(l31, 2))*256) + float64(float64(m.u8(l31, 3))*65536) + float64(float64(m.u8(l31, 4))*1.6777216e+07)
	l34 := f12(m, 18336768, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
	l37 := m.f64(l34, 8)
	l38 := trunc(l37)
	if b2i(float64(l38) != l37)|b2i(l38 > l0) != 0 {
		l38 = f15(m, l37, 1, l0)
	}
	l39 := l38
	l40 := m.u32(l39>>16<<2, 3840) + l39&65535<<3
	l41 := m.u16(l40, 0)*320 + 15104
	l42 := float64(m.u8(l41, 0)) + float64(float64(m.u8(l40, 2))*256)
	l43 := float64(m.u8(l41, 18)) + float64(m.u8(l40, 3)) + float64(float64(m.u8(l40, 4))*256)
	l44 := -t1 + l42 + float64(l43*65536)
	l44 = flag(l44 > -1)
	l45 := 2.69484032e+08 + float64(l23*1.048576e+06) + float64(l42*4) + float64(l43*262144)
	if 1-l44 > 0 {
		l46 = float64(l45 * 0.25)
	}
	l46 = -0.375 + l46
	l47 := 6.755399441055744e+15 + l46
	l47 = -6.755399441055744e+15 + l47
	m.put(l0&3<<3, 3776, l47)
	if 1-l44 > 0 {
		l49 = l45
	}
	l51 := 1 - l44 - l49 + float64(l47*4)
	l50 := choose(l51 > 0, l51, 0)
	l52 := f12(m, 18336768, 16, 4097+float64(l14*4096)+float64(l21*-4096)+l20)
	l53 := m.f64(l52, 8)
	l55 := l50
	if l55 > 0 {
		l54 = float64((-1 - l7 + l53) * l55)
	}
	m.put(l0&3<<3, 3808, 1+l7+l54)
	if l6 != 0 {
		l57 := float64(m.u8(l2, 2))
		if l57 > 0 {
			l58 = l8 + l12
		}
		l60 := -l49 + float64(l47*4)
		l61 := f12(m, 35659264, 24, l47)
		if flag(-l47+m.f64(l61, 16) == math.Copysign(0, -1)) > 0 {
			l64 = m.f64(l61, 8)
		}
		l67 := l64
		l68 := trunc(l67)
		if b2i(float64(l68) != l67)|b2i(l68 > l0) != 0 {
			l68 = f15(m, l67, 1, l0)
		}
		l69 := l68
		l70 := m.u32(l69>>16<<2, 3840) + l69&65535<<3
		t2 := float64(m.u8(m.u16(l70, 0)*320+15104, 0)) + float64(float64(m.u8(l70, 2))*256) + float64(float64(m.u8(l70, 3))*65536) + float64(float64(m.u8(l70, 4))*1.6777216e+07)
		l72 := t2
		l74 := choose(l60 > 0, l60, 0)
		if l74 > 0 {
			l73 = float64(l72 * l74)
		}
		if 1-l50 > 0 {
			l77 := l49 + float64(l47*-4)
			l78 := trunc(l77)
			if b2i(float64(l78) != l77)|b2i(l78 > l0) != 0 {
				l78 = f15(m, l77, 1, l0)
			}
			l79 := l78
			l81 := m.u16(m.u32(l79>>16<<2, 3840)+l79&65535<<3, 0)*320 + 15104
			l84 := m.f64(l81, 88)
			if l84 > 0 {
				l86 := l53
				l87 := trunc(l86)
				if b2i(float64(l87) != l86)|b2i(l87 > l0) != 0 {
					l87 = f15(m, l86, 1, l0)
				}
				l88 := l87
				l89 := m.u32(l88>>16<<2, 3840) + l88&65535<<3
				l90 := m.u16(l89, 0)*320 + 15104
				l91 := float64(m.u8(l90, 0)) + float64(float64(m.u8(l89, 2))*256)
				l92 := float64(m.u8(l90, 18)) + float64(m.u8(l89, 3)) + float64(float64(m.u8(l89, 4))*256)
				l94 := l49 + float64(l47*-4)
				l96 := 4 - choose(l94 > 0, l94, 0)
				l97 := trunc(l96)
				if b2i(float64(l97) != l96)|b2i(l97 > l0) != 0 {
					l97 = f15(m, l96, 1, l0)
				}
				l98 := l97
				l100 := m.u16(m.u32(l98>>16<<2, 3840)+l98&65535<<3, 0)*320 + 15104
				l101 := m.f64(l100, 88)
				l102 := m.f64(l100, 80)
				l104 := l101
				if l104 > 0 {
					l106 := l102
					if l106 > 0 {
						l105 = float64((0.5 + l91 + float64(l92*65536)) * l106)
					}
					l105 = -0.5 + l105
					l107 := 6.755399441055744e+15 + l105
					l107 = -6.755399441055744e+15 + l107
					l103 = float64(l107 * l104)
				}
				l110 := m.f64(l81, 80)
				if l110 > 0 {
					l109 = float64((0.5 + l72) * l110)
				}
				l109 = -0.5 + l109
				l111 := 6.755399441055744e+15 + l109
				l111 = -6.755399441055744e+15 + l111
				l113 := l101
				if l113 > 0 {
					l115 := l102
					if l115 > 0 {
						l114 = float64((0.5 + l111) * l115)
					}
					l114 = -0.5 + l114
					l116 := 6.755399441055744e+15 + l114
					l116 = -6.755399441055744e+15 + l116
					l112 = float64(l116 * l113)
				}
				l83 = float64((l91 + float64(l92*65536) - l103 - l111 + l112) * l84)
			}
			l75 = l72 + l83
		}
		l117 := l73 + l75
		l117 = flag(l117 > 255) + flag(l117 > 65535) + flag(l117 > 1.6777215e+07)
		if 1-l44-l50 > 0 {
			if l57 > 0 {
				l119 = l19 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
			}
			l121 := -l58 + l117
			l122 := trunc(l121)
			if b2i(float64(l122) != l121)|b2i(l122 > l0) != 0 {
				l122 = f15(m, l121, 1, l0)
			}
			l123 := l122
			l128 := m.f64(m.u16(m.u32(l123>>16<<2, 3840)+l123&65535<<3, 0)*320+15104, 80)
			if l128 > 0 {
				l127 = float64((0.5 + l73 + l75) * l128)
			}
			l118 = -0.5 + float64(l119*-256) + l127
		}
		l129 := l44 + l50
		if l129 > 0 {
			l133 := -1 + l50
			l118 = l118 + float64((choose(l44 > 0, 12, 0)+choose(l133 > 0, l133, 0))*l129)
		}
		l135 := 1 + l58 + float64(l44*-8) + float64(l50*-8) - l117
		l134 := choose(l135 > 0, l135, 0)
		l136 := l44 + l50
		l134 = choose(l136 > 0, float64(l136*10), 0) + l134
		l56 = f17(m, l118, l134)
	}
	return l56
}

// f75: case 390
func f75(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l22 uint32
	var l24, l25, l57 float64
	l19 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l19+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l20 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l20)
	m.put(l0&3<<3, 3552, 1)
	l21 := m.f64(0, 3024)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		l23 := float64(m.u8(l2, 2))
		if l23 > 0 {
			l24 = l19 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
		}
		if l23 > 0 {
			l25 = l8 + l12
		}
		l26 := f12(m, 18336768, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
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
		l36 := f12(m, 18336768, 16, 4097+float64(l14*4096)+float64(l21*-4096)+l20)
		l39 := m.f64(l36, 8)
		l40 := trunc(l39)
		if b2i(float64(l40) != l39)|b2i(l40 > l0) != 0 {
			l40 = f15(m, l39, 1, l0)
		}
		l41 := l40
		l42 := m.u32(l41>>16<<2, 3840) + l41&65535<<3
		l43 := m.u16(l42, 0)*320 + 15104
		l46 := l34 + float64(l35*65536)
		t1 := float64(m.u8(l43, 0)) + float64(float64(m.u8(l42, 2))*256) + float64((float64(m.u8(l43, 18))+float64(m.u8(l42, 3))+float64(float64(m.u8(l42, 4))*256))*65536)
		l46 = t1 + l46
		l48 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l46*2.3283064365386963e-10))
		l48 = -6.755399441055744e+15 + l48
		l49 := l46 + float64(l48*-4.294967296e+09)
		l49 = flag(l49 > 255) + flag(l49 > 65535) + flag(l49 > 1.6777215e+07)
		l51 := -l25 + l49
		l52 := trunc(l51)
		if b2i(float64(l52) != l51)|b2i(l52 > l0) != 0 {
			l52 = f15(m, l51, 1, l0)
		}
		l53 := l52
		l58 := m.f64(m.u16(m.u32(l53>>16<<2, 3840)+l53&65535<<3, 0)*320+15104, 80)
		if l58 > 0 {
			l57 = float64((0.5 + l46 + float64(l48*-4.294967296e+09)) * l58)
		}
		l61 := 1 + l25 - l49
		l22 = f17(m, -0.5+float64(l24*-256)+l57, choose(l61 > 0, l61, 0))
	}
	return l22
}

// f76: case 391
func f76(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l22 uint32
	var l24, l25, l57 float64
	l19 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l19+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l20 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l20)
	m.put(l0&3<<3, 3552, 1)
	l21 := m.f64(0, 3024)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		l23 := float64(m.u8(l2, 2))
		if l23 > 0 {
			l24 = l19 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
		}
		if l23 > 0 {
			l25 = l8 + l12
		}
		l26 := f12(m, 18336768, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
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
		l36 := f12(m, 18336768, 16, 4097+float64(l14*4096)+float64(l21*-4096)+l20)
		l39 := m.f64(l36, 8)
		l40 := trunc(l39)
		if b2i(float64(l40) != l39)|b2i(l40 > l0) != 0 {
			l40 = f15(m, l39, 1, l0)
		}
		l41 := l40
		l42 := m.u32(l41>>16<<2, 3840) + l41&65535<<3
		l43 := m.u16(l42, 0)*320 + 15104
		l46 := l34 + float64(l35*65536)
		t1 := -(float64(m.u8(l43, 0)) + float64(float64(m.u8(l42, 2))*256)) + float64((float64(m.u8(l43, 18))+float64(m.u8(l42, 3))+float64(float64(m.u8(l42, 4))*256))*-65536)
		l46 = t1 + l46
		l48 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l46*2.3283064365386963e-10))
		l48 = -6.755399441055744e+15 + l48
		l49 := l46 + float64(l48*-4.294967296e+09)
		l49 = flag(l49 > 255) + flag(l49 > 65535) + flag(l49 > 1.6777215e+07)
		l51 := -l25 + l49
		l52 := trunc(l51)
		if b2i(float64(l52) != l51)|b2i(l52 > l0) != 0 {
			l52 = f15(m, l51, 1, l0)
		}
		l53 := l52
		l58 := m.f64(m.u16(m.u32(l53>>16<<2, 3840)+l53&65535<<3, 0)*320+15104, 80)
		if l58 > 0 {
			l57 = float64((0.5 + l46 + float64(l48*-4.294967296e+09)) * l58)
		}
		l61 := 1 + l25 - l49
		l22 = f17(m, -0.5+float64(l24*-256)+l57, choose(l61 > 0, l61, 0))
	}
	return l22
}

// f77: case 392
func f77(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l22 uint32
	var l24, l25, l45, l59 float64
	l19 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l19+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l20 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l20)
	m.put(l0&3<<3, 3552, 1)
	l21 := m.f64(0, 3024)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		l23 := float64(m.u8(l2, 2))
		if l23 > 0 {
			l24 = l19 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
		}
		if l23 > 0 {
			l25 = l8 + l12
		}
		l26 := f12(m, 18336768, 16, 4097+float64(l14*4096)+float64(l21*-4096)+l20)
		l29 := m.f64(l26, 8)
		l30 := trunc(l29)
		if b2i(float64(l30) != l29)|b2i(l30 > l0) != 0 {
			l30 = f15(m, l29, 1, l0)
		}
		l31 := l30
		l32 := m.u32(l31>>16<<2, 3840) + l31&65535<<3
		l33 := m.u16(l32, 0)*320 + 15104
		l34 := float64(m.u8(l33, 0)) + float64(float64(m.u8(l32, 2))*256)
		l35 := f12(m, 18336768, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
		l38 := m.f64(l35, 8)
		l39 := trunc(l38)
		if b2i(float64(l39) != l38)|b2i(l39 > l0) != 0 {
			l39 = f15(m, l38, 1, l0)
		}
		l40 := l39
		l41 := m.u32(l40>>16<<2, 3840) + l40&65535<<3
		l42 := m.u16(l41, 0)*320 + 15104
		l43 := float64(m.u8(l42, 0)) + float64(float64(m.u8(l41, 2))*256)
		l46 := l34
		l44 := float64(m.u8(l33, 18)) + float64(m.u8(l32, 3)) + float64(float64(m.u8(l32, 4))*256)
		if l46 > 0 {
			l45 = float64((l43 + float64((float64(m.u8(l42, 18))+float64(m.u8(l41, 3))+float64(float64(m.u8(l41, 4))*256))*65536)) * l46)
		}
		l48 := l44
		if l48 > 0 {
			l45 = l45 + float64(float64(l43*65536)*l48)
		}
		l50 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l45*2.3283064365386963e-10))
		l50 = -6.755399441055744e+15 + l50
		l51 := l45 + float64(l50*-4.294967296e+09)
		l51 = flag(l51 > 255) + flag(l51 > 65535) + flag(l51 > 1.6777215e+07)
		l53 := -l25 + l51
		l54 := trunc(l53)
		if b2i(float64(l54) != l53)|b2i(l54 > l0) != 0 {
			l54 = f15(m, l53, 1, l0)
		}
		l55 := l54
		l60 := m.f64(m.u16(m.u32(l55>>16<<2, 3840)+l55&65535<<3, 0)*320+15104, 80)
		if l60 > 0 {
			l59 = float64((0.5 + l45 + float64(l50*-4.294967296e+09)) * l60)
		}
		l63 := 1 + l25 - l51
		l22 = f17(m, -0.5+float64(l24*-256)+l59, choose(l63 > 0, l63, 0))
	}
	return l22
}

// f78: case 393
func f78(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l22 uint32
	var l80, l81, l87, l88, l96 float64
	l19 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l19+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l20 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l20)
	m.put(l0&3<<3, 3552, 1)
	l21 := m.f64(0, 3024)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		l23 := f12(m, 18336768, 16, 4097+float64(l14*4096)+float64(l21*-4096)+l20)
		l26 := m.f64(l23, 8)
		l27 := trunc(l26)
		if b2i(float64(l27) != l26)|b2i(l27 > l0) != 0 {
			l27 = f15(m, l26, 1, l0)
		}
		l28 := l27
		l29 := m.u32(l28>>16<<2, 3840) + l28&65535<<3
		l30 := m.u16(l29, 0)*320 + 15104
		l31 := float64(m.u8(l30, 0)) + float64(float64(m.u8(l29, 2))*256)
		l32 := float64(m.u8(l30, 18)) + float64(m.u8(l29, 3)) + float64(float64(m.u8(l29, 4))*256)
		l33 := choose(1-l31+float64(l32*-65536) > 0, 1, 0)
		l35 := f12(m, 18336768, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
		l38 := m.f64(l35, 8)
		l39 := trunc(l38)
		if b2i(float64(l39) != l38)|b2i(l39 > l0) != 0 {
			l39 = f15(m, l38, 1, l0)
		}
		l40 := l39
		l41 := m.u32(l40>>16<<2, 3840) + l40&65535<<3
		l42 := m.u16(l41, 0)*320 + 15104
		l43 := float64(m.u8(l42, 18)) + float64(m.u8(l41, 3)) + float64(float64(m.u8(l41, 4))*256)
		l44 := l43
		l44 = flag(l44 > 32767)
		l45 := l32
		l45 = flag(l45 > 32767)
		l46 := choose(-1+l44+l45 > 0, 1, 0)
		l48 := l31 + float64(l32*65536)
		if l45 > 0 {
			l48 = l48 + (4.294967296e+09 + float64(l31*-2) + float64(l32*-131072))
		}
		l48 = choose(1-l31+float64(l32*-65536) > 0, 4.294967296e+09, 0) + l48
		l50 := float64(m.u8(l42, 0)) + float64(float64(m.u8(l41, 2))*256)
		l51 := float64(l50*5.960464477539063e-08) + float64(l43*0.00390625)
		if l44 > 0 {
			l51 = l51 + (256 + float64(l50*-1.1920928955078125e-07) + float64(l43*-0.0078125))
		}
		l51 = -0.4999999701976776 + l51
		l52 := 6.755399441055744e+15 + l51
		l52 = -6.755399441055744e+15 + l52
		l53 := f15(m, 0.5+float64(l48*-0.5)+l52, l48, l0)
		l55 := float64(int32(l53))
		l56 := float64(l50*1.52587890625e-05) + l43
		if l44 > 0 {
			l56 = l56 + (65536 + float64(l50*-3.0517578125e-05) + float64(l43*-2))
		}
		l56 = -0.49999237060546875 + l56
		l57 := 6.755399441055744e+15 + l56
		l57 = -6.755399441055744e+15 + l57
		l58 := l52
		l59 := l55
		if l59 > 0 {
			l58 = l58 + float64(-l48*l59)
		}
		l60 := f15(m, 0.5+float64(l48*-0.5)+l57+float64(l52*-256)+float64(l58*256), l48, l0)
		l62 := float64(int32(l60))
		l63 := float64(l50*0.00390625) + float64(l43*256)
		if l44 > 0 {
			l63 = l63 + (1.6777216e+07 + float64(l50*-0.0078125) + float64(l43*-512))
		}
		l63 = -0.498046875 + l63
		l64 := 6.755399441055744e+15 + l63
		l64 = -6.755399441055744e+15 + l64
		l65 := l57 + float64(l52*-256) + float64(l58*256)
		l66 := l62
		if l66 > 0 {
			l65 = l65 + float64(-l48*l66)
		}
		l67 := f15(m, 0.5+float64(l48*-0.5)+l64+float64(l57*-256)+float64(l65*256), l48, l0)
		l69 := float64(int32(l67))
		l70 := l50 + float64(l43*65536)
		if l44 > 0 {
			l70 = l70 + (4.294967296e+09 + float64(l50*-2) + float64(l43*-131072))
		}
		l71 := l64 + float64(l57*-256) + float64(l65*256)
		l72 := l69
		if l72 > 0 {
			l71 = l71 + float64(-l48*l72)
		}
		l73 := f15(m, 0.5+float64(l48*-0.5)+l70+float64(l64*-256)+float64(l71*256), l48, l0)
		l75 := float64(int32(l73))
		l76 := float64(l55*1.6777216e+07) + float64(l62*65536) + float64(l69*256) + l75
		l76 = flag(l76 > 2.147483647e+09)
		l78 := -l44 - l45 - l33 + float64(l46*2) + l76
		l77 := choose(l78 > 0, l78, 0)
		l79 := float64(m.u8(l2, 2))
		if l79 > 0 {
			l80 = l8 + l12
		}
		l82 := 1 - l44 - l45 + float64(l46*2)
		if l82 > 0 {
			l81 = float64((float64(l55*1.6777216e+07) + float64(l62*65536) + float64(l69*256) + l75) * l82)
		}
		l83 := l44 + l45 + float64(l46*-2)
		if l83 > 0 {
			l81 = l81 + float64((float64(l55*-1.6777216e+07)+float64(l62*-65536)+float64(l69*-256)-l75)*l83)
		}
		l85 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l81*2.3283064365386963e-10))
		l85 = -6.755399441055744e+15 + l85
		l86 := l81 + float64(l85*-4.294967296e+09)
		l86 = flag(l86 > 255) + flag(l86 > 65535) + flag(l86 > 1.6777215e+07)
		if 1-l33-l77 > 0 {
			if l79 > 0 {
				l88 = l19 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
			}
			l90 := -l80 + l86
			l91 := trunc(l90)
			if b2i(float64(l91) != l90)|b2i(l91 > l0) != 0 {
				l91 = f15(m, l90, 1, l0)
			}
			l92 := l91
			l97 := m.f64(m.u16(m.u32(l92>>16<<2, 3840)+l92&65535<<3, 0)*320+15104, 80)
			if l97 > 0 {
				l96 = float64((0.5 + l81 + float64(l85*-4.294967296e+09)) * l97)
			}
			l87 = -0.5 + float64(l88*-256) + l96
		}
		l98 := l33 + l77
		if l98 > 0 {
			l87 = l87 + float64((float64(l33*5)+float64(l77*6))*l98)
		}
		l100 := 1 + l80 + float64(l33*-8) + float64(l77*-8) - l86
		l99 := choose(l100 > 0, l100, 0)
		l101 := l33 + l77
		l99 = choose(l101 > 0, float64(l101*10), 0) + l99
		l22 = f17(m, l87, l99)
	}
	return l22
}

// f79: case 394
func f79(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l22 uint32
	var l36, l78, l79, l87 float64
	l19 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l19+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l20 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l20)
	m.put(l0&3<<3, 3552, 1)
	l21 := m.f64(0, 3024)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		l23 := f12(m, 18336768, 16, 4097+float64(l14*4096)+float64(l21*-4096)+l20)
		l26 := m.f64(l23, 8)
		l27 := trunc(l26)
		if b2i(float64(l27) != l26)|b2i(l27 > l0) != 0 {
			l27 = f15(m, l26, 1, l0)
		}
		l28 := l27
		l29 := m.u32(l28>>16<<2, 3840) + l28&65535<<3
		l30 := m.u16(l29, 0)*320 + 15104
		l31 := float64(m.u8(l30, 0)) + float64(float64(m.u8(l29, 2))*256)
		l32 := float64(m.u8(l30, 18)) + float64(m.u8(l29, 3)) + float64(float64(m.u8(l29, 4))*256)
		l33 := choose(1-l31+float64(l32*-65536) > 0, 1, 0)
		l35 := float64(m.u8(l2, 2))
		if l35 > 0 {
			l36 = l8 + l12
		}
		l37 := l31 + float64(l32*65536)
		l37 = choose(1-l31+float64(l32*-65536) > 0, 4.294967296e+09, 0) + l37
		l39 := f12(m, 18336768, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
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
		l49 := float64(l47*5.960464477539063e-08) + float64(l48*0.00390625)
		l49 = -0.4999999701976776 + l49
		l50 := 6.755399441055744e+15 + l49
		l50 = -6.755399441055744e+15 + l50
		l51 := f15(m, 0.5+float64(l37*-0.5)+l50, l37, l0)
		l53 := float64(int32(l51))
		l54 := float64(l47*1.52587890625e-05) + l48
		l54 = -0.49999237060546875 + l54
		l55 := 6.755399441055744e+15 + l54
		l55 = -6.755399441055744e+15 + l55
		l56 := l50
		l57 := l53
		if l57 > 0 {
			l56 = l56 + float64(-l37*l57)
		}
		l58 := f15(m, 0.5+float64(l37*-0.5)+l55+float64(l50*-256)+float64(l56*256), l37, l0)
		l60 := float64(int32(l58))
		l61 := float64(l47*0.00390625) + float64(l48*256)
		l61 = -0.498046875 + l61
		l62 := 6.755399441055744e+15 + l61
		l62 = -6.755399441055744e+15 + l62
		l63 := l55 + float64(l50*-256) + float64(l56*256)
		l64 := l60
		if l64 > 0 {
			l63 = l63 + float64(-l37*l64)
		}
		l65 := f15(m, 0.5+float64(l37*-0.5)+l62+float64(l55*-256)+float64(l63*256), l37, l0)
		l67 := float64(int32(l65))
		l69 := l62 + float64(l55*-256) + float64(l63*256)
		l70 := l67
		if l70 > 0 {
			l69 = l69 + float64(-l37*l70)
		}
		l71 := f15(m, 0.5+float64(l37*-0.5)+(l47+float64(l48*65536))+float64(l62*-256)+float64(l69*256), l37, l0)
		l74 := float64(l53*1.6777216e+07) + float64(l60*65536) + float64(l67*256) + float64(int32(l71))
		l76 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l74*2.3283064365386963e-10))
		l76 = -6.755399441055744e+15 + l76
		l77 := l74 + float64(l76*-4.294967296e+09)
		l77 = flag(l77 > 255) + flag(l77 > 65535) + flag(l77 > 1.6777215e+07)
		if 1-l33 > 0 {
			if l35 > 0 {
				l79 = l19 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
			}
			l81 := -l36 + l77
			l82 := trunc(l81)
			if b2i(float64(l82) != l81)|b2i(l82 > l0) != 0 {
				l82 = f15(m, l81, 1, l0)
			}
			l83 := l82
			l88 := m.f64(m.u16(m.u32(l83>>16<<2, 3840)+l83&65535<<3, 0)*320+15104, 80)
			if l88 > 0 {
				l87 = float64((0.5 + l74 + float64(l76*-4.294967296e+09)) * l88)
			}
			l78 = -0.5 + float64(l79*-256) + l87
		}
		if l33 > 0 {
			l78 = l78 + float64(l33*5)
		}
		l90 := 1 + l36 + float64(l33*-8) - l77
		l89 := choose(l90 > 0, l90, 0)
		l89 = choose(l33 > 0, 10, 0) + l89
		l22 = f17(m, l78, l89)
	}
	return l22
}

// f80: case 395
func f80(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l22 uint32
	var l80, l83, l88, l89, l97 float64
	l19 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l19+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l20 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l20)
	m.put(l0&3<<3, 3552, 1)
	l21 := m.f64(0, 3024)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		l23 := f12(m, 18336768, 16, 4097+float64(l14*4096)+float64(l21*-4096)+l20)
		l26 := m.f64(l23, 8)
		l27 := trunc(l26)
		if b2i(float64(l27) != l26)|b2i(l27 > l0) != 0 {
			l27 = f15(m, l26, 1, l0)
		}
		l28 := l27
		l29 := m.u32(l28>>16<<2, 3840) + l28&65535<<3
		l30 := m.u16(l29, 0)*320 + 15104
		l31 := float64(m.u8(l30, 0)) + float64(float64(m.u8(l29, 2))*256)
		l32 := float64(m.u8(l30, 18)) + float64(m.u8(l29, 3)) + float64(float64(m.u8(l29, 4))*256)
		l33 := choose(1-l31+float64(l32*-65536) > 0, 1, 0)
		l35 := f12(m, 18336768, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
		l38 := m.f64(l35, 8)
		l39 := trunc(l38)
		if b2i(float64(l39) != l38)|b2i(l39 > l0) != 0 {
			l39 = f15(m, l38, 1, l0)
		}
		l40 := l39
		l41 := m.u32(l40>>16<<2, 3840) + l40&65535<<3
		l42 := m.u16(l41, 0)*320 + 15104
		l43 := float64(m.u8(l42, 18)) + float64(m.u8(l41, 3)) + float64(float64(m.u8(l41, 4))*256)
		l44 := l43
		l44 = flag(l44 > 32767)
		l45 := l32
		l45 = flag(l45 > 32767)
		l46 := choose(-1+l44+l45 > 0, 1, 0)
		l48 := l31 + float64(l32*65536)
		if l45 > 0 {
			l48 = l48 + (4.294967296e+09 + float64(l31*-2) + float64(l32*-131072))
		}
		l48 = choose(1-l31+float64(l32*-65536) > 0, 4.294967296e+09, 0) + l48
		l50 := float64(m.u8(l42, 0)) + float64(float64(m.u8(l41, 2))*256)
		l51 := float64(l50*5.960464477539063e-08) + float64(l43*0.00390625)
		if l44 > 0 {
			l51 = l51 + (256 + float64(l50*-1.1920928955078125e-07) + float64(l43*-0.0078125))
		}
		l51 = -0.4999999701976776 + l51
		l52 := 6.755399441055744e+15 + l51
		l52 = -6.755399441055744e+15 + l52
		l53 := f15(m, 0.5+float64(l48*-0.5)+l52, l48, l0)
		l55 := float64(int32(l53))
		l56 := float64(l50*1.52587890625e-05) + l43
		if l44 > 0 {
			l56 = l56 + (65536 + float64(l50*-3.0517578125e-05) + float64(l43*-2))
		}
		l56 = -0.49999237060546875 + l56
		l57 := 6.755399441055744e+15 + l56
		l57 = -6.755399441055744e+15 + l57
		l58 := l52
		l59 := l55
		if l59 > 0 {
			l58 = l58 + float64(-l48*l59)
		}
		l60 := f15(m, 0.5+float64(l48*-0.5)+l57+float64(l52*-256)+float64(l58*256), l48, l0)
		l62 := float64(int32(l60))
		l63 := float64(l50*0.00390625) + float64(l43*256)
		if l44 > 0 {
			l63 = l63 + (1.6777216e+07 + float64(l50*-0.0078125) + float64(l43*-512))
		}
		l63 = -0.498046875 + l63
		l64 := 6.755399441055744e+15 + l63
		l64 = -6.755399441055744e+15 + l64
		l65 := l57 + float64(l52*-256) + float64(l58*256)
		l66 := l62
		if l66 > 0 {
			l65 = l65 + float64(-l48*l66)
		}
		l67 := f15(m, 0.5+float64(l48*-0.5)+l64+float64(l57*-256)+float64(l65*256), l48, l0)
		l69 := float64(int32(l67))
		l70 := l50 + float64(l43*65536)
		if l44 > 0 {
			l70 = l70 + (4.294967296e+09 + float64(l50*-2) + float64(l43*-131072))
		}
		l71 := l64 + float64(l57*-256) + float64(l65*256)
		l72 := l69
		if l72 > 0 {
			l71 = l71 + float64(-l48*l72)
		}
		l73 := f15(m, 0.5+float64(l48*-0.5)+l70+float64(l64*-256)+float64(l71*256), l48, l0)
		l75 := float64(int32(l73))
		l76 := float64(l55*1.6777216e+07) + float64(l62*65536) + float64(l69*256) + l75
		l76 = flag(l76 > 2.147483647e+09)
		l78 := -1 - l44 - l45 - l33 + float64(l46*2) + l76
		l77 := choose(l78 > 0, l78, 0)
		l79 := float64(m.u8(l2, 2))
		if l79 > 0 {
			l80 = l8 + l12
		}
		l81 := l70 + float64(l64*-256) + float64(l71*256)
		l82 := l75
		if l82 > 0 {
			l81 = l81 + float64(-l48*l82)
		}
		l84 := -l44 - l45 + float64(l46*2)
		if l84 > 0 {
			l83 = float64((float64(l55*1.6777216e+07) + float64(l62*65536) + float64(l69*256) + l75) * l84)
		}
		if -1+l44+l45+float64(l46*-2) > 0 {
			l83 = l83 + (float64(l55*-1.6777216e+07) + float64(l62*-65536) + float64(l69*-256) - l75)
		}
		if 1-l44 > 0 {
			l83 = l83 + l81
		}
		if l44 > 0 {
			l83 = l83 + -l81
		}
		l86 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l83*2.3283064365386963e-10))
		l86 = -6.755399441055744e+15 + l86
		l87 := l83 + float64(l86*-4.294967296e+09)
		l87 = flag(l87 > 255) + flag(l87 > 65535) + flag(l87 > 1.6777215e+07)
		if 1-l33-l77 > 0 {
			if l79 > 0 {
				l89 = l19 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
			}
			l91 := -l80 + l87
			l92 := trunc(l91)
			if b2i(float64(l92) != l91)|b2i(l92 > l0) != 0 {
				l92 = f15(m, l91, 1, l0)
			}
			l93 := l92
			l98 := m.f64(m.u16(m.u32(l93>>16<<2, 3840)+l93&65535<<3, 0)*320+15104, 80)
			if l98 > 0 {
				l97 = float64((0.5 + l83 + float64(l86*-4.294967296e+09)) * l98)
			}
			l88 = -0.5 + float64(l89*-256) + l97
		}
		l99 := l33 + l77
		if l99 > 0 {
			l88 = l88 + float64((float64(l33*5)+float64(l77*6))*l99)
		}
		l101 := 1 + l80 + float64(l33*-8) + float64(l77*-8) - l87
		l100 := choose(l101 > 0, l101, 0)
		l102 := l33 + l77
		l100 = choose(l102 > 0, float64(l102*10), 0) + l100
		l22 = f17(m, l88, l100)
	}
	return l22
}

// f81: case 396
func f81(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l22 uint32
	var l36, l80, l81, l89 float64
	l19 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l19+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l20 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l20)
	m.put(l0&3<<3, 3552, 1)
	l21 := m.f64(0, 3024)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		l23 := f12(m, 18336768, 16, 4097+float64(l14*4096)+float64(l21*-4096)+l20)
		l26 := m.f64(l23, 8)
		l27 := trunc(l26)
		if b2i(float64(l27) != l26)|b2i(l27 > l0) != 0 {
			l27 = f15(m, l26, 1, l0)
		}
		l28 := l27
		l29 := m.u32(l28>>16<<2, 3840) + l28&65535<<3
		l30 := m.u16(l29, 0)*320 + 15104
		l31 := float64(m.u8(l30, 0)) + float64(float64(m.u8(l29, 2))*256)
		l32 := float64(m.u8(l30, 18)) + float64(m.u8(l29, 3)) + float64(float64(m.u8(l29, 4))*256)
		l33 := choose(1-l31+float64(l32*-65536) > 0, 1, 0)
		l35 := float64(m.u8(l2, 2))
		if l35 > 0 {
			l36 = l8 + l12
		}
		l37 := f12(m, 18336768, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
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
		l47 := l45 + float64(l46*65536)
		l48 := float64(l45*0.00390625) + float64(l46*256)
		l48 = -0.498046875 + l48
		l49 := 6.755399441055744e+15 + l48
		l49 = -6.755399441055744e+15 + l49
		l50 := float64(l45*1.52587890625e-05) + l46
		l50 = -0.49999237060546875 + l50
		l51 := 6.755399441055744e+15 + l50
		l51 = -6.755399441055744e+15 + l51
		l52 := float64(l45*5.960464477539063e-08) + float64(l46*0.00390625)
		l52 = -0.4999999701976776 + l52
		l53 := 6.755399441055744e+15 + l52
		l53 = -6.755399441055744e+15 + l53
		l54 := l31 + float64(l32*65536)
		l54 = choose(1-l31+float64(l32*-65536) > 0, 4.294967296e+09, 0) + l54
		l56 := f15(m, 0.5+float64(l54*-0.5)+l53, l54, l0)
		l59 := l53
		l60 := float64(int32(l56))
		if l60 > 0 {
			l59 = l59 + float64(-l54*l60)
		}
		l61 := f15(m, 0.5+float64(l54*-0.5)+l51+float64(l53*-256)+float64(l59*256), l54, l0)
		l64 := l51 + float64(l53*-256) + float64(l59*256)
		l65 := float64(int32(l61))
		if l65 > 0 {
			l64 = l64 + float64(-l54*l65)
		}
		l66 := f15(m, 0.5+float64(l54*-0.5)+l49+float64(l51*-256)+float64(l64*256), l54, l0)
		l69 := l49 + float64(l51*-256) + float64(l64*256)
		l70 := float64(int32(l66))
		if l70 > 0 {
			l69 = l69 + float64(-l54*l70)
		}
		l71 := f15(m, 0.5+float64(l54*-0.5)+l47+float64(l49*-256)+float64(l69*256), l54, l0)
		l74 := l47 + float64(l49*-256) + float64(l69*256)
		l75 := float64(int32(l71))
		if l75 > 0 {
			l74 = l74 + float64(-l54*l75)
		}
		l76 := l74
		l78 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l76*2.3283064365386963e-10))
		l78 = -6.755399441055744e+15 + l78
		l79 := l76 + float64(l78*-4.294967296e+09)
		l79 = flag(l79 > 255) + flag(l79 > 65535) + flag(l79 > 1.6777215e+07)
		if 1-l33 > 0 {
			if l35 > 0 {
				l81 = l19 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
			}
			l83 := -l36 + l79
			l84 := trunc(l83)
			if b2i(float64(l84) != l83)|b2i(l84 > l0) != 0 {
				l84 = f15(m, l83, 1, l0)
			}
			l85 := l84
			l90 := m.f64(m.u16(m.u32(l85>>16<<2, 3840)+l85&65535<<3, 0)*320+15104, 80)
			if l90 > 0 {
				l89 = float64((0.5 + l76 + float64(l78*-4.294967296e+09)) * l90)
			}
			l80 = -0.5 + float64(l81*-256) + l89
		}
		if l33 > 0 {
			l80 = l80 + float64(l33*5)
		}
		l92 := 1 + l36 + float64(l33*-8) - l79
		l91 := choose(l92 > 0, l92, 0)
		l91 = choose(l33 > 0, 10, 0) + l91
		l22 = f17(m, l80, l91)
	}
	return l22
}

// f82: case 397
func f82(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l22 uint32
	var l24, l47, l56 float64
	m.put(l0&3<<3, 3456, float64(m.u8(l2, 0))+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l20 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l20)
	m.put(l0&3<<3, 3552, 1)
	l21 := m.f64(0, 3024)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		if float64(m.u8(l2, 2)) > 0 {
			l24 = l8 + l12
		}
		l25 := f12(m, 18336768, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
		l26 := m.f64(l25, 8)
		l28 := l26
		l29 := trunc(l28)
		if b2i(float64(l29) != l28)|b2i(l29 > l0) != 0 {
			l29 = f15(m, l28, 1, l0)
		}
		l30 := l29
		l31 := m.u32(l30>>16<<2, 3840) + l30&65535<<3
		l33 := float64(m.u8(m.u16(l31, 0)*320+15104, 1)) + float64(m.u8(l31, 5))
		l34 := f12(m, 18336768, 16, 4097+float64(l14*4096)+float64(l21*-4096)+l20)
		l35 := m.f64(l34, 8)
		l37 := l35
		l38 := trunc(l37)
		if b2i(float64(l38) != l37)|b2i(l38 > l0) != 0 {
			l38 = f15(m, l37, 1, l0)
		}
		l39 := l38
		l40 := m.u32(l39>>16<<2, 3840) + l39&65535<<3
		l42 := float64(m.u8(m.u16(l40, 0)*320+15104, 1)) + float64(m.u8(l40, 5))
		l44 := l33 - l42
		l45 := l33 - choose(l44 > 0, l44, 0)
		l45 = -1 + l45
		l46 := l24 + l33 - l45
		l46 = flag(l46 > math.Copysign(0, -1))
		if l46 > 0 {
			l47 = l24 + l26 - l45
		}
		l49 := l47
		l50 := trunc(l49)
		if b2i(float64(l50) != l49)|b2i(l50 > l0) != 0 {
			l50 = f15(m, l49, 1, l0)
		}
		l51 := l50
		l53 := m.u16(m.u32(l51>>16<<2, 3840)+l51&65535<<3, 0)*320 + 15104
		l55 := l24 + l42 - l45
		l55 = flag(l55 > math.Copysign(0, -1))
		l54 := float64(m.u8(l53, 22))
		if l55 > 0 {
			l56 = l24 + l35 - l45
		}
		l58 := l56
		l59 := trunc(l58)
		if b2i(float64(l59) != l58)|b2i(l59 > l0) != 0 {
			l59 = f15(m, l58, 1, l0)
		}
		l60 := l59
		l62 := m.u16(m.u32(l60>>16<<2, 3840)+l60&65535<<3, 0)*320 + 15104
		l78 := choose(-1+l54+float64(m.u8(l62, 22)) > 0, 1, 0)
		l78 = choose(-1+float64(m.u8(l53, 23))+float64(m.u8(l62, 23)) > 0, 2, 0) + l78
		l78 = choose(-1+float64(m.u8(l53, 24))+float64(m.u8(l62, 24)) > 0, 4, 0) + l78
		l78 = choose(-1+float64(m.u8(l53, 25))+float64(m.u8(l62, 25)) > 0, 8, 0) + l78
		l78 = choose(-1+float64(m.u8(l53, 26))+float64(m.u8(l62, 26)) > 0, 16, 0) + l78
		l78 = choose(-1+float64(m.u8(l53, 19))+float64(m.u8(l62, 19)) > 0, 32, 0) + l78
		l78 = choose(-1+float64(m.u8(l53, 27))+float64(m.u8(l62, 27)) > 0, 64, 0) + l78
		l78 = choose(-1+float64(m.u8(l53, 28))+float64(m.u8(l62, 28)) > 0, 128, 0) + l78
		l90 := 1 + l24 - l45
		l22 = f17(m, l78, choose(l90 > 0, l90, 0))
	}
	return l22
}

// f83: case 398
func f83(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l22 uint32
	var l24, l47, l63 float64
	m.put(l0&3<<3, 3456, float64(m.u8(l2, 0))+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l20 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l20)
	m.put(l0&3<<3, 3552, 1)
	l21 := m.f64(0, 3024)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		if float64(m.u8(l2, 2)) > 0 {
			l24 = l8 + l12
		}
		l25 := f12(m, 18336768, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
		l26 := m.f64(l25, 8)
		l28 := l26
		l29 := trunc(l28)
		if b2i(float64(l29) != l28)|b2i(l29 > l0) != 0 {
			l29 = f15(m, l28, 1, l0)
		}
		l30 := l29
		l31 := m.u32(l30>>16<<2, 3840) + l30&65535<<3
		l33 := float64(m.u8(m.u16(l31, 0)*320+15104, 1)) + float64(m.u8(l31, 5))
		l34 := f12(m, 18336768, 16, 4097+float64(l14*4096)+float64(l21*-4096)+l20)
		l35 := m.f64(l34, 8)
		l37 := l35
		l38 := trunc(l37)
		if b2i(float64(l38) != l37)|b2i(l38 > l0) != 0 {
			l38 = f15(m, l37, 1, l0)
		}
		l39 := l38
		l40 := m.u32(l39>>16<<2, 3840) + l39&65535<<3
		l42 := float64(m.u8(m.u16(l40, 0)*320+15104, 1)) + float64(m.u8(l40, 5))
		l44 := l33 - l42
		l45 := l42 + choose(l44 > 0, l44, 0)
		l45 = -1 + l45
		l46 := l24 + l33 - l45
		l46 = flag(l46 > math.Copysign(0, -1))
		if l46 > 0 {
			l47 = l24 + l26 - l45
		}
		l49 := l47
		l50 := trunc(l49)
		if b2i(float64(l50) != l49)|b2i(l50 > l0) != 0 {
			l50 = f15(m, l49, 1, l0)
		}
		l51 := l50
		l53 := m.u16(m.u32(l51>>16<<2, 3840)+l51&65535<<3, 0)*320 + 15104
		l54 := float64(m.u8(l53, 22))
		l55 := float64(m.u8(l53, 23))
		l56 := float64(m.u8(l53, 24))
		l57 := float64(m.u8(l53, 25))
		l58 := float64(m.u8(l53, 26))
		l59 := float64(m.u8(l53, 19))
		l60 := float64(m.u8(l53, 27))
		l61 := float64(m.u8(l53, 28))
		l62 := l24 + l42 - l45
		l62 = flag(l62 > math.Copysign(0, -1))
		if l62 > 0 {
			l63 = l24 + l35 - l45
		}
		l65 := l63
		l66 := trunc(l65)
		if b2i(float64(l66) != l65)|b2i(l66 > l0) != 0 {
			l66 = f15(m, l65, 1, l0)
		}
		l67 := l66
		l69 := m.u16(m.u32(l67>>16<<2, 3840)+l67&65535<<3, 0)*320 + 15104
		l70 := float64(m.u8(l69, 22))
		l71 := float64(m.u8(l69, 23))
		l72 := float64(m.u8(l69, 24))
		l73 := float64(m.u8(l69, 25))
		l74 := float64(m.u8(l69, 26))
		l75 := float64(m.u8(l69, 19))
		l76 := float64(m.u8(l69, 27))
		l77 := float64(m.u8(l69, 28))
		l78 := choose(-1+l54+l70 > 0, 1, 0)
		l78 = choose(-1+l55+l71 > 0, 2, 0) + l78
		l78 = choose(-1+l56+l72 > 0, 4, 0) + l78
		l78 = choose(-1+l57+l73 > 0, 8, 0) + l78
		l78 = choose(-1+l58+l74 > 0, 16, 0) + l78
		l78 = choose(-1+l59+l75 > 0, 32, 0) + l78
		l78 = choose(-1+l60+l76 > 0, 64, 0) + l78
		l78 = choose(-1+l61+l77 > 0, 128, 0) + l78
		t1 := l54 + float64(l55*2) + float64(l56*4) + float64(l57*8) + float64(l58*16) + float64(l59*32) + float64(l60*64) + float64(l61*128) + l70 + float64(l71*2)
		l90 := 1 + l24 - l45
		l22 = f17(m, t1+float64(l72*4)+float64(l73*8)+float64(l74*16)+float64(l75*32)+float64(l76*64)+float64(l77*128)-l78, choose(l90 > 0, l90, 0))
	}
	return l22
}

// f84: case 399
func f84(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l22 uint32
	var l24, l47, l63 float64
	m.put(l0&3<<3, 3456, float64(m.u8(l2, 0))+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l20 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l20)
	m.put(l0&3<<3, 3552, 1)
	l21 := m.f64(0, 3024)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		if float64(m.u8(l2, 2)) > 0 {
			l24 = l8 + l12
		}
		l25 := f12(m, 18336768, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
		l26 := m.f64(l25, 8)
		l28 := l26
		l29 := trunc(l28)
		if b2i(float64(l29) != l28)|b2i(l29 > l0) != 0 {
			l29 = f15(m, l28, 1, l0)
		}
		l30 := l29
		l31 := m.u32(l30>>16<<2, 3840) + l30&65535<<3
		l33 := float64(m.u8(m.u16(l31, 0)*320+15104, 1)) + float64(m.u8(l31, 5))
		l34 := f12(m, 18336768, 16, 4097+float64(l14*4096)+float64(l21*-4096)+l20)
		l35 := m.f64(l34, 8)
		l37 := l35
		l38 := trunc(l37)
		if b2i(float64(l38) != l37)|b2i(l38 > l0) != 0 {
			l38 = f15(m, l37, 1, l0)
		}
		l39 := l38
		l40 := m.u32(l39>>16<<2, 3840) + l39&65535<<3
		l42 := float64(m.u8(m.u16(l40, 0)*320+15104, 1)) + float64(m.u8(l40, 5))
		l44 := l33 - l42
		l45 := l42 + choose(l44 > 0, l44, 0)
		l45 = -1 + l45
		l46 := l24 + l33 - l45
		l46 = flag(l46 > math.Copysign(0, -1))
		if l46 > 0 {
			l47 = l24 + l26 - l45
		}
		l49 := l47
		l50 := trunc(l49)
		if b2i(float64(l50) != l49)|b2i(l50 > l0) != 0 {
			l50 = f15(m, l49, 1, l0)
		}
		l51 := l50
		l53 := m.u16(m.u32(l51>>16<<2, 3840)+l51&65535<<3, 0)*320 + 15104
		l54 := float64(m.u8(l53, 22))
		l55 := float64(m.u8(l53, 23))
		l56 := float64(m.u8(l53, 24))
		l57 := float64(m.u8(l53, 25))
		l58 := float64(m.u8(l53, 26))
		l59 := float64(m.u8(l53, 19))
		l60 := float64(m.u8(l53, 27))
		l61 := float64(m.u8(l53, 28))
		l62 := l24 + l42 - l45
		l62 = flag(l62 > math.Copysign(0, -1))
		if l62 > 0 {
			l63 = l24 + l35 - l45
		}
		l65 := l63
		l66 := trunc(l65)
		if b2i(float64(l66) != l65)|b2i(l66 > l0) != 0 {
			l66 = f15(m, l65, 1, l0)
		}
		l67 := l66
		l69 := m.u16(m.u32(l67>>16<<2, 3840)+l67&65535<<3, 0)*320 + 15104
		l70 := float64(m.u8(l69, 22))
		l71 := float64(m.u8(l69, 23))
		l72 := float64(m.u8(l69, 24))
		l73 := float64(m.u8(l69, 25))
		l74 := float64(m.u8(l69, 26))
		l75 := float64(m.u8(l69, 19))
		l76 := float64(m.u8(l69, 27))
		l77 := float64(m.u8(l69, 28))
		l78 := choose(-1+l54+l70 > 0, 1, 0)
		l78 = choose(-1+l55+l71 > 0, 2, 0) + l78
		l78 = choose(-1+l56+l72 > 0, 4, 0) + l78
		l78 = choose(-1+l57+l73 > 0, 8, 0) + l78
		l78 = choose(-1+l58+l74 > 0, 16, 0) + l78
		l78 = choose(-1+l59+l75 > 0, 32, 0) + l78
		l78 = choose(-1+l60+l76 > 0, 64, 0) + l78
		l78 = choose(-1+l61+l77 > 0, 128, 0) + l78
		t1 := l54 + float64(l55*2) + float64(l56*4) + float64(l57*8) + float64(l58*16) + float64(l59*32) + float64(l60*64) + float64(l61*128) + l70 + float64(l71*2)
		l90 := 1 + l24 - l45
		l22 = f17(m, t1+float64(l72*4)+float64(l73*8)+float64(l74*16)+float64(l75*32)+float64(l76*64)+float64(l77*128)+float64(l78*-2), choose(l90 > 0, l90, 0))
	}
	return l22
}

// f85: case 400
func f85(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l22 uint32
	var l24, l25, l36, l66 float64
	l19 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l19+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l20 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l20)
	m.put(l0&3<<3, 3552, 1)
	l21 := m.f64(0, 3024)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		l23 := float64(m.u8(l2, 2))
		if l23 > 0 {
			l24 = l19 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
		}
		if l23 > 0 {
			l25 = l8 + l12
		}
		l26 := f12(m, 18336768, 16, 4097+float64(l14*4096)+float64(l21*-4096)+l20)
		l29 := m.f64(l26, 8)
		l30 := trunc(l29)
		if b2i(float64(l30) != l29)|b2i(l30 > l0) != 0 {
			l30 = f15(m, l29, 1, l0)
		}
		l31 := l30
		l35 := m.f64(m.u16(m.u32(l31>>16<<2, 3840)+l31&65535<<3, 0)*320+15104, 56)
		l37 := l35
		if l37 > 0 {
			l38 := f12(m, 18336768, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
			l41 := m.f64(l38, 8)
			l42 := trunc(l41)
			if b2i(float64(l42) != l41)|b2i(l42 > l0) != 0 {
				l42 = f15(m, l41, 1, l0)
			}
			l43 := l42
			l44 := m.u32(l43>>16<<2, 3840) + l43&65535<<3
			l45 := m.u16(l44, 0)*320 + 15104
			t1 := 0.5 + (float64(m.u8(l45, 0)) + float64(float64(m.u8(l44, 2))*256)) + float64((float64(m.u8(l45, 18))+float64(m.u8(l44, 3))+float64(float64(m.u8(l44, 4))*256))*65536)
			l36 = float64(t1 * l37)
		}
		l36 = -0.5 + l36
		l48 := 6.755399441055744e+15 + l36
		l48 = -6.755399441055744e+15 + l48
		l49 := 2.147483648e+09 + float64(l35*-2.147483648e+09) + float64(l36*4.294967296e+09) + float64(l48*-4.294967296e+09)
		l51 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l49*2.3283064365386963e-10))
		l51 = -6.755399441055744e+15 + l51
		l53 := -255 + l49 + float64(l51*-4.294967296e+09)
		l52 := choose(l53 > 0, l53, 0)
		l54 := -256 + l49 + float64(l51*-4.294967296e+09)
		l52 = choose(l54 > 0, float64(l54*-1), 0) + l52
		l55 := -65535 + l49 + float64(l51*-4.294967296e+09)
		l52 = choose(l55 > 0, l55, 0) + l52
		l56 := -65536 + l49 + float64(l51*-4.294967296e+09)
		l52 = choose(l56 > 0, float64(l56*-1), 0) + l52
		l57 := -1.6777215e+07 + l49 + float64(l51*-4.294967296e+09)
		l52 = choose(l57 > 0, l57, 0) + l52
		l58 := -1.6777216e+07 + l49 + float64(l51*-4.294967296e+09)
		l52 = choose(l58 > 0, float64(l58*-1), 0) + l52
		l60 := -l25 + l52
		l61 := trunc(l60)
		if b2i(float64(l61) != l60)|b2i(l61 > l0) != 0 {
			l61 = f15(m, l60, 1, l0)
		}
		l62 := l61
		l67 := m.f64(m.u16(m.u32(l62>>16<<2, 3840)+l62&65535<<3, 0)*320+15104, 80)
		if l67 > 0 {
			l66 = float64((0.5 + l49 + float64(l51*-4.294967296e+09)) * l67)
		}
		l70 := 1 + l25 - l52
		l22 = f17(m, -0.5+float64(l24*-256)+l66, choose(l70 > 0, l70, 0))
	}
	return l22
}

// f86: case 401
func f86(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l22 uint32
	var l67, l70, l75, l80, l81, l89 float64
	l19 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l19+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l20 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l20)
	m.put(l0&3<<3, 3552, 1)
	l21 := m.f64(0, 3024)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		l23 := f12(m, 18336768, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
		l26 := m.f64(l23, 8)
		l27 := trunc(l26)
		if b2i(float64(l27) != l26)|b2i(l27 > l0) != 0 {
			l27 = f15(m, l26, 1, l0)
		}
		l28 := l27
		l29 := m.u32(l28>>16<<2, 3840) + l28&65535<<3
		l30 := m.u16(l29, 0)*320 + 15104
		l31 := float64(m.u8(l30, 18)) + float64(m.u8(l29, 3)) + float64(float64(m.u8(l29, 4))*256)
		l32 := l31
		l32 = flag(l32 > 32767)
		l33 := f12(m, 18336768, 16, 4097+float64(l14*4096)+float64(l21*-4096)+l20)
		l36 := m.f64(l33, 8)
		l37 := trunc(l36)
		if b2i(float64(l37) != l36)|b2i(l37 > l0) != 0 {
			l37 = f15(m, l36, 1, l0)
		}
		l38 := l37
		l39 := m.u32(l38>>16<<2, 3840) + l38&65535<<3
		l40 := m.u16(l39, 0)*320 + 15104
		l42 := float64(m.u8(l40, 18)) + float64(m.u8(l39, 3)) + float64(float64(m.u8(l39, 4))*256)
		l42 = flag(l42 > 32767)
		l43 := choose(-1+l32+l42 > 0, 1, 0)
		l45 := f15(m, -2.1474836475e+09, 4.294967296e+09, l0)
		l47 := float64(int32(l45))
		l49 := l47
		l48 := choose(l49 > 0, float64(l49*-4.294967296e+09), 0)
		l50 := f15(m, -2.1474836475e+09+float64(l48*256), 4.294967296e+09, l0)
		l52 := float64(int32(l50))
		l53 := float64(l48 * 256)
		l54 := l52
		l53 = choose(l54 > 0, float64(l54*-4.294967296e+09), 0) + l53
		l55 := f15(m, -2.1474836475e+09+float64(l53*256), 4.294967296e+09, l0)
		l57 := float64(int32(l55))
		l58 := float64(l53 * 256)
		l59 := l57
		l58 = choose(l59 > 0, float64(l59*-4.294967296e+09), 0) + l58
		l60 := f15(m, -2.1474836475e+09+float64(l58*256), 4.294967296e+09, l0)
		l62 := float64(int32(l60))
		l63 := float64(l47*1.6777216e+07) + float64(l52*65536) + float64(l57*256) + l62
		l63 = flag(l63 > 2.147483647e+09)
		l65 := -1 - l32 - l42 + float64(l43*2) + l63
		l64 := choose(l65 > 0, l65, 0)
		l66 := float64(m.u8(l2, 2))
		if l66 > 0 {
			l67 = l8 + l12
		}
		l71 := m.f64(l40, 64)
		if l71 > 0 {
			l70 = float64((0.5 + (float64(m.u8(l30, 0)) + float64(float64(m.u8(l29, 2))*256)) + float64(l31*65536) + float64(l32*-4.294967296e+09)) * l71)
		}
		l70 = -0.5 + l70
		l73 := 6.755399441055744e+15 + l70
		l73 = -6.755399441055744e+15 + l73
		l74 := l73
		l76 := -l32 - l42 + float64(l43*2)
		if l76 > 0 {
			l75 = float64((float64(l47*1.6777216e+07) + float64(l52*65536) + float64(l57*256) + l62) * l76)
		}
		if -1+l32+l42+float64(l43*-2) > 0 {
			l75 = l75 + (float64(l47*-1.6777216e+07) + float64(l52*-65536) + float64(l57*-256) - l62)
		}
		l78 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l74*2.3283064365386963e-10) + float64(l75*2.3283064365386963e-10))
		l78 = -6.755399441055744e+15 + l78
		l79 := l74 + l75 + float64(l78*-4.294967296e+09)
		l79 = flag(l79 > 255) + flag(l79 > 65535) + flag(l79 > 1.6777215e+07)
		if 1-l64 > 0 {
			if l66 > 0 {
				l81 = l19 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
			}
			l83 := -l67 + l79
			l84 := trunc(l83)
			if b2i(float64(l84) != l83)|b2i(l84 > l0) != 0 {
				l84 = f15(m, l83, 1, l0)
			}
			l85 := l84
			l90 := m.f64(m.u16(m.u32(l85>>16<<2, 3840)+l85&65535<<3, 0)*320+15104, 80)
			if l90 > 0 {
				l89 = float64((0.5 + l74 + l75 + float64(l78*-4.294967296e+09)) * l90)
			}
			l80 = -0.5 + float64(l81*-256) + l89
		}
		l91 := l64
		if l91 > 0 {
			l80 = l80 + float64(float64(l64*6)*l91)
		}
		l93 := 1 + l67 + float64(l64*-8) - l79
		l92 := choose(l93 > 0, l93, 0)
		l94 := l64
		l92 = choose(l94 > 0, float64(l94*10), 0) + l92
		l22 = f17(m, l80, l92)
	}
	return l22
}

// f87: case 402
func f87(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l22 uint32
	var l24, l25, l36, l60 float64
	l19 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l19+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l20 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l20)
	m.put(l0&3<<3, 3552, 1)
	l21 := m.f64(0, 3024)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		l23 := float64(m.u8(l2, 2))
		if l23 > 0 {
			l24 = l19 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
		}
		if l23 > 0 {
			l25 = l8 + l12
		}
		l26 := f12(m, 18336768, 16, 4097+float64(l14*4096)+float64(l21*-4096)+l20)
		l29 := m.f64(l26, 8)
		l30 := trunc(l29)
		if b2i(float64(l30) != l29)|b2i(l30 > l0) != 0 {
			l30 = f15(m, l29, 1, l0)
		}
		l31 := l30
		l37 := m.f64(m.u16(m.u32(l31>>16<<2, 3840)+l31&65535<<3, 0)*320+15104, 64)
		if l37 > 0 {
			l38 := f12(m, 18336768, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
			l41 := m.f64(l38, 8)
			l42 := trunc(l41)
			if b2i(float64(l42) != l41)|b2i(l42 > l0) != 0 {
				l42 = f15(m, l41, 1, l0)
			}
			l43 := l42
			l44 := m.u32(l43>>16<<2, 3840) + l43&65535<<3
			l45 := m.u16(l44, 0)*320 + 15104
			t1 := 0.5 + (float64(m.u8(l45, 0)) + float64(float64(m.u8(l44, 2))*256)) + float64((float64(m.u8(l45, 18))+float64(m.u8(l44, 3))+float64(float64(m.u8(l44, 4))*256))*65536)
			l36 = float64(t1 * l37)
		}
		l36 = -0.5 + l36
		l48 := 6.755399441055744e+15 + l36
		l48 = -6.755399441055744e+15 + l48
		l49 := l48
		l51 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l49*2.3283064365386963e-10))
		l51 = -6.755399441055744e+15 + l51
		l52 := l49 + float64(l51*-4.294967296e+09)
		l52 = flag(l52 > 255) + flag(l52 > 65535) + flag(l52 > 1.6777215e+07)
		l54 := -l25 + l52
		l55 := trunc(l54)
		if b2i(float64(l55) != l54)|b2i(l55 > l0) != 0 {
			l55 = f15(m, l54, 1, l0)
		}
		l56 := l55
		l61 := m.f64(m.u16(m.u32(l56>>16<<2, 3840)+l56&65535<<3, 0)*320+15104, 80)
		if l61 > 0 {
			l60 = float64((0.5 + l49 + float64(l51*-4.294967296e+09)) * l61)
		}
		l64 := 1 + l25 - l52
		l22 = f17(m, -0.5+float64(l24*-256)+l60, choose(l64 > 0, l64, 0))
	}
	return l22
}

// f88: case 403
func f88(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l22 uint32
	var l24, l25, l36, l66 float64
	l19 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l19+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l20 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l20)
	m.put(l0&3<<3, 3552, 1)
	l21 := m.f64(0, 3024)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		l23 := float64(m.u8(l2, 2))
		if l23 > 0 {
			l24 = l19 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
		}
		if l23 > 0 {
			l25 = l8 + l12
		}
		l26 := f12(m, 18336768, 16, 4097+float64(l14*4096)+float64(l21*-4096)+l20)
		l29 := m.f64(l26, 8)
		l30 := trunc(l29)
		if b2i(float64(l30) != l29)|b2i(l30 > l0) != 0 {
			l30 = f15(m, l29, 1, l0)
		}
		l31 := l30
		l35 := m.f64(m.u16(m.u32(l31>>16<<2, 3840)+l31&65535<<3, 0)*320+15104, 56)
		l37 := l35
		if l37 > 0 {
			l38 := f12(m, 18336768, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
			l41 := m.f64(l38, 8)
			l42 := trunc(l41)
			if b2i(float64(l42) != l41)|b2i(l42 > l0) != 0 {
				l42 = f15(m, l41, 1, l0)
			}
			l43 := l42
			l44 := m.u32(l43>>16<<2, 3840) + l43&65535<<3
			l45 := m.u16(l44, 0)*320 + 15104
			t1 := 0.5 + (float64(m.u8(l45, 0)) + float64(float64(m.u8(l44, 2))*256)) + float64((float64(m.u8(l45, 18))+float64(m.u8(l44, 3))+float64(float64(m.u8(l44, 4))*256))*65536)
			l36 = float64(t1 * l37)
		}
		l36 = -0.5 + l36
		l48 := 6.755399441055744e+15 + l36
		l48 = -6.755399441055744e+15 + l48
		l49 := l48
		l49 = 2.147483648e+09 + float64(l35*-2.147483648e+09) + float64(l36*4.294967296e+09) + float64(l48*-4.294967296e+09) + l49
		l51 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l49*2.3283064365386963e-10))
		l51 = -6.755399441055744e+15 + l51
		l53 := -255 + l49 + float64(l51*-4.294967296e+09)
		l52 := choose(l53 > 0, l53, 0)
		l54 := -256 + l49 + float64(l51*-4.294967296e+09)
		l52 = choose(l54 > 0, float64(l54*-1), 0) + l52
		l55 := -65535 + l49 + float64(l51*-4.294967296e+09)
		l52 = choose(l55 > 0, l55, 0) + l52
		l56 := -65536 + l49 + float64(l51*-4.294967296e+09)
		l52 = choose(l56 > 0, float64(l56*-1), 0) + l52
		l57 := -1.6777215e+07 + l49 + float64(l51*-4.294967296e+09)
		l52 = choose(l57 > 0, l57, 0) + l52
		l58 := -1.6777216e+07 + l49 + float64(l51*-4.294967296e+09)
		l52 = choose(l58 > 0, float64(l58*-1), 0) + l52
		l60 := -l25 + l52
		l61 := trunc(l60)
		if b2i(float64(l61) != l60)|b2i(l61 > l0) != 0 {
			l61 = f15(m, l60, 1, l0)
		}
		l62 := l61
		l67 := m.f64(m.u16(m.u32(l62>>16<<2, 3840)+l62&65535<<3, 0)*320+15104, 80)
		if l67 > 0 {
			l66 = float64((0.5 + l49 + float64(l51*-4.294967296e+09)) * l67)
		}
		l70 := 1 + l25 - l52
		l22 = f17(m, -0.5+float64(l24*-256)+l66, choose(l70 > 0, l70, 0))
	}
	return l22
}

// f89: case 404
func f89(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l22 uint32
	var l24, l25, l36, l66 float64
	l19 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l19+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l20 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l20)
	m.put(l0&3<<3, 3552, 1)
	l21 := m.f64(0, 3024)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		l23 := float64(m.u8(l2, 2))
		if l23 > 0 {
			l24 = l19 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
		}
		if l23 > 0 {
			l25 = l8 + l12
		}
		l26 := f12(m, 18336768, 16, 4097+float64(l14*4096)+float64(l21*-4096)+l20)
		l29 := m.f64(l26, 8)
		l30 := trunc(l29)
		if b2i(float64(l30) != l29)|b2i(l30 > l0) != 0 {
			l30 = f15(m, l29, 1, l0)
		}
		l31 := l30
		l35 := m.f64(m.u16(m.u32(l31>>16<<2, 3840)+l31&65535<<3, 0)*320+15104, 72)
		l37 := l35
		if l37 > 0 {
			l38 := f12(m, 18336768, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
			l41 := m.f64(l38, 8)
			l42 := trunc(l41)
			if b2i(float64(l42) != l41)|b2i(l42 > l0) != 0 {
				l42 = f15(m, l41, 1, l0)
			}
			l43 := l42
			l44 := m.u32(l43>>16<<2, 3840) + l43&65535<<3
			l45 := m.u16(l44, 0)*320 + 15104
			t1 := 0.5 + (float64(m.u8(l45, 0)) + float64(float64(m.u8(l44, 2))*256)) + float64((float64(m.u8(l45, 18))+float64(m.u8(l44, 3))+float64(float64(m.u8(l44, 4))*256))*65536)
			l36 = float64(t1 * l37)
		}
		l36 = -0.5 + l36
		l48 := 6.755399441055744e+15 + l36
		l48 = -6.755399441055744e+15 + l48
		l49 := l48
		l49 = 2.147483648e+09 + float64(l35*-2.147483648e+09) + float64(l36*4.294967296e+09) + float64(l48*-4.294967296e+09) + l49
		l51 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l49*2.3283064365386963e-10))
		l51 = -6.755399441055744e+15 + l51
		l53 := -255 + l49 + float64(l51*-4.294967296e+09)
		l52 := choose(l53 > 0, l53, 0)
		l54 := -256 + l49 + float64(l51*-4.294967296e+09)
		l52 = choose(l54 > 0, float64(l54*-1), 0) + l52
		l55 := -65535 + l49 + float64(l51*-4.294967296e+09)
		l52 = choose(l55 > 0, l55, 0) + l52
		l56 := -65536 + l49 + float64(l51*-4.294967296e+09)
		l52 = choose(l56 > 0, float64(l56*-1), 0) + l52
		l57 := -1.6777215e+07 + l49 + float64(l51*-4.294967296e+09)
		l52 = choose(l57 > 0, l57, 0) + l52
		l58 := -1.6777216e+07 + l49 + float64(l51*-4.294967296e+09)
		l52 = choose(l58 > 0, float64(l58*-1), 0) + l52
		l60 := -l25 + l52
		l61 := trunc(l60)
		if b2i(float64(l61) != l60)|b2i(l61 > l0) != 0 {
			l61 = f15(m, l60, 1, l0)
		}
		l62 := l61
		l67 := m.f64(m.u16(m.u32(l62>>16<<2, 3840)+l62&65535<<3, 0)*320+15104, 80)
		if l67 > 0 {
			l66 = float64((0.5 + l49 + float64(l51*-4.294967296e+09)) * l67)
		}
		l70 := 1 + l25 - l52
		l22 = f17(m, -0.5+float64(l24*-256)+l66, choose(l70 > 0, l70, 0))
	}
	return l22
}

// f90: case 405
func f90(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l22 uint32
	var l24, l25, l33 float64
	l19 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l19+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l20 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l20)
	m.put(l0&3<<3, 3552, 1)
	l21 := m.f64(0, 3024)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		l23 := float64(m.u8(l2, 2))
		if l23 > 0 {
			l24 = l19 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
		}
		if l23 > 0 {
			l25 = l8 + l12
		}
		l27 := -l25
		l28 := trunc(l27)
		if b2i(float64(l28) != l27)|b2i(l28 > l0) != 0 {
			l28 = f15(m, l27, 1, l0)
		}
		l29 := l28
		l34 := m.f64(m.u16(m.u32(l29>>16<<2, 3840)+l29&65535<<3, 0)*320+15104, 80)
		if l34 > 0 {
			l35 := f12(m, 18336768, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
			l38 := m.f64(l35, 8)
			l39 := trunc(l38)
			if b2i(float64(l39) != l38)|b2i(l39 > l0) != 0 {
				l39 = f15(m, l38, 1, l0)
			}
			l40 := l39
			l41 := m.u32(l40>>16<<2, 3840) + l40&65535<<3
			l42 := m.u16(l41, 0)*320 + 15104
			t1 := float64(m.u8(l42, 0)) + float64(float64(m.u8(l41, 2))*256) + float64((float64(m.u8(l42, 18))+float64(m.u8(l41, 3))+float64(float64(m.u8(l41, 4))*256))*65536)
			l45 := f14(m, 35646848, 24, t1)
			l46 := m.u32(l45, 0) - 1
			l33 = float64((0.5 + (32 - float64(m.u8(m.u16(m.u32(l46>>16<<2, 3840)+l46&65535<<3, 0)*320+15104, 14)))) * l34)
		}
		l53 := 1 + l25
		l22 = f17(m, -0.5+float64(l24*-256)+l33, choose(l53 > 0, l53, 0))
	}
	return l22
}

// f91: case 406
func f91(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l22 uint32
	var l24, l25, l33, l48, l59, l72 float64
	l19 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l19+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l20 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l20)
	m.put(l0&3<<3, 3552, 1)
	l21 := m.f64(0, 3024)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		l23 := float64(m.u8(l2, 2))
		if l23 > 0 {
			l24 = l19 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
		}
		if l23 > 0 {
			l25 = l8 + l12
		}
		l27 := -l25
		l28 := trunc(l27)
		if b2i(float64(l28) != l27)|b2i(l28 > l0) != 0 {
			l28 = f15(m, l27, 1, l0)
		}
		l29 := l28
		l34 := m.f64(m.u16(m.u32(l29>>16<<2, 3840)+l29&65535<<3, 0)*320+15104, 80)
		if l34 > 0 {
			l35 := f12(m, 18336768, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
			l36 := m.f64(l35, 8)
			l38 := l36
			l39 := trunc(l38)
			if b2i(float64(l39) != l38)|b2i(l39 > l0) != 0 {
				l39 = f15(m, l38, 1, l0)
			}
			l40 := l39
			l41 := m.u32(l40>>16<<2, 3840) + l40&65535<<3
			l42 := m.u16(l41, 0)*320 + 15104
			l43 := float64(m.u8(l42, 21))
			l44 := choose(-7+l43 > 0, 1, 0)
			l46 := float64(m.u8(l42, 1)) + float64(m.u8(l41, 5))
			l47 := l46
			l47 = flag(l47 > 1)
			if l47 > 0 {
				l50 := -1 + l36
				l51 := trunc(l50)
				if b2i(float64(l51) != l50)|b2i(l51 > l0) != 0 {
					l51 = f15(m, l50, 1, l0)
				}
				l52 := l51
				l48 = -8 + float64(m.u8(m.u16(m.u32(l52>>16<<2, 3840)+l52&65535<<3, 0)*320+15104, 21))
			}
			l56 := choose(1+l48 > 0, 1, 0)
			l58 := l46
			l58 = flag(l58 > 2)
			if l58 > 0 {
				l61 := -2 + l36
				l62 := trunc(l61)
				if b2i(float64(l62) != l61)|b2i(l62 > l0) != 0 {
					l62 = f15(m, l61, 1, l0)
				}
				l63 := l62
				l59 = -8 + float64(m.u8(m.u16(m.u32(l63>>16<<2, 3840)+l63&65535<<3, 0)*320+15104, 21))
			}
			l69 := l43
			if l44 > 0 {
				l69 = l69 + (8 + l48)
			}
			if -1+l44+l56 > 0 {
				l69 = l69 + (8 + l59)
			}
			if -2+l44+l56+choose(1+l59 > 0, 1, 0) > 0 {
				if choose(-3+l46 > 0, 1, 0) > 0 {
					l74 := -3 + l36
					l75 := trunc(l74)
					if b2i(float64(l75) != l74)|b2i(l75 > l0) != 0 {
						l75 = f15(m, l74, 1, l0)
					}
					l76 := l75
					l72 = -8 + float64(m.u8(m.u16(m.u32(l76>>16<<2, 3840)+l76&65535<<3, 0)*320+15104, 21))
				}
				l69 = l69 + (8 + l72)
			}
			l33 = float64((0.5 + l69) * l34)
		}
		l82 := 1 + l25
		l22 = f17(m, -0.5+float64(l24*-256)+l33, choose(l82 > 0, l82, 0))
	}
	return l22
}

// f92: case 407
func f92(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l22 uint32
	var l24, l25, l33, l46, l55, l65 float64
	l19 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l19+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l20 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l20)
	m.put(l0&3<<3, 3552, 1)
	l21 := m.f64(0, 3024)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		l23 := float64(m.u8(l2, 2))
		if l23 > 0 {
			l24 = l19 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
		}
		if l23 > 0 {
			l25 = l8 + l12
		}
		l27 := -l25
		l28 := trunc(l27)
		if b2i(float64(l28) != l27)|b2i(l28 > l0) != 0 {
			l28 = f15(m, l27, 1, l0)
		}
		l29 := l28
		l34 := m.f64(m.u16(m.u32(l29>>16<<2, 3840)+l29&65535<<3, 0)*320+15104, 80)
		if l34 > 0 {
			l35 := f12(m, 18336768, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
			l36 := m.f64(l35, 8)
			l38 := l36
			l39 := trunc(l38)
			if b2i(float64(l39) != l38)|b2i(l39 > l0) != 0 {
				l39 = f15(m, l38, 1, l0)
			}
			l40 := l39
			l41 := m.u32(l40>>16<<2, 3840) + l40&65535<<3
			l42 := m.u16(l41, 0)*320 + 15104
			l44 := float64(m.u8(l42, 1)) + float64(m.u8(l41, 5))
			l45 := l44
			l45 = flag(l45 > 1)
			l43 := float64(m.u8(l42, 20))
			if l45 > 0 {
				l48 := -1 + l36
				l49 := trunc(l48)
				if b2i(float64(l49) != l48)|b2i(l49 > l0) != 0 {
					l49 = f15(m, l48, 1, l0)
				}
				l50 := l49
				l46 = float64(m.u8(m.u16(m.u32(l50>>16<<2, 3840)+l50&65535<<3, 0)*320+15104, 20))
			}
			l54 := l44
			l54 = flag(l54 > 2)
			if l54 > 0 {
				l57 := -2 + l36
				l58 := trunc(l57)
				if b2i(float64(l58) != l57)|b2i(l58 > l0) != 0 {
					l58 = f15(m, l57, 1, l0)
				}
				l59 := l58
				l55 = float64(m.u8(m.u16(m.u32(l59>>16<<2, 3840)+l59&65535<<3, 0)*320+15104, 20))
			}
			if choose(-3+l44 > 0, 1, 0) > 0 {
				l67 := -3 + l36
				l68 := trunc(l67)
				if b2i(float64(l68) != l67)|b2i(l68 > l0) != 0 {
					l68 = f15(m, l67, 1, l0)
				}
				l69 := l68
				l65 = float64(m.u8(m.u16(m.u32(l69>>16<<2, 3840)+l69&65535<<3, 0)*320+15104, 20))
			}
			l33 = float64((0.5 + (l43 + l46 + l55 + l65)) * l34)
		}
		l76 := 1 + l25
		l22 = f17(m, -0.5+float64(l24*-256)+l33, choose(l76 > 0, l76, 0))
	}
	return l22
}

// f93: case 408
func f93(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l22 uint32
	var l24, l25, l46 float64
	l19 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l19+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l20 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l20)
	m.put(l0&3<<3, 3552, 1)
	l21 := m.f64(0, 3024)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		l23 := float64(m.u8(l2, 2))
		if l23 > 0 {
			l24 = l19 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
		}
		if l23 > 0 {
			l25 = l8 + l12
		}
		l26 := f12(m, 18336768, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
		l29 := m.f64(l26, 8)
		l30 := trunc(l29)
		if b2i(float64(l30) != l29)|b2i(l30 > l0) != 0 {
			l30 = f15(m, l29, 1, l0)
		}
		l31 := l30
		l34 := float64(m.u8(m.u16(m.u32(l31>>16<<2, 3840)+l31&65535<<3, 0)*320+15104, 0))
		l35 := l34
		l35 = flag(l35 > 127)
		l36 := l34
		l36 = choose(l35 > 0, 4.29496704e+09, 0) + l36
		l38 := l36
		l38 = flag(l38 > 255) + flag(l38 > 65535) + flag(l38 > 1.6777215e+07)
		l40 := -l25 + l38
		l41 := trunc(l40)
		if b2i(float64(l41) != l40)|b2i(l41 > l0) != 0 {
			l41 = f15(m, l40, 1, l0)
		}
		l42 := l41
		l47 := m.f64(m.u16(m.u32(l42>>16<<2, 3840)+l42&65535<<3, 0)*320+15104, 80)
		if l47 > 0 {
			l46 = float64((0.5 + l36) * l47)
		}
		l50 := 1 + l25 - l38
		l22 = f17(m, -0.5+float64(l24*-256)+l46, choose(l50 > 0, l50, 0))
	}
	return l22
}

// f94: case 409
func f94(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l22 uint32
	var l24, l25, l46 float64
	l19 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l19+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l20 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l20)
	m.put(l0&3<<3, 3552, 1)
	l21 := m.f64(0, 3024)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		l23 := float64(m.u8(l2, 2))
		if l23 > 0 {
			l24 = l19 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
		}
		if l23 > 0 {
			l25 = l8 + l12
		}
		l26 := f12(m, 18336768, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
		l29 := m.f64(l26, 8)
		l30 := trunc(l29)
		if b2i(float64(l30) != l29)|b2i(l30 > l0) != 0 {
			l30 = f15(m, l29, 1, l0)
		}
		l31 := l30
		l32 := m.u32(l31>>16<<2, 3840) + l31&65535<<3
		l34 := float64(m.u8(m.u16(l32, 0)*320+15104, 0)) + float64(float64(m.u8(l32, 2))*256)
		l35 := l34
		l35 = flag(l35 > 32767)
		l36 := l34
		l36 = choose(l35 > 0, 4.29490176e+09, 0) + l36
		l38 := l36
		l38 = flag(l38 > 255) + flag(l38 > 65535) + flag(l38 > 1.6777215e+07)
		l40 := -l25 + l38
		l41 := trunc(l40)
		if b2i(float64(l41) != l40)|b2i(l41 > l0) != 0 {
			l41 = f15(m, l40, 1, l0)
		}
		l42 := l41
		l47 := m.f64(m.u16(m.u32(l42>>16<<2, 3840)+l42&65535<<3, 0)*320+15104, 80)
		if l47 > 0 {
			l46 = float64((0.5 + l36) * l47)
		}
		l50 := 1 + l25 - l38
		l22 = f17(m, -0.5+float64(l24*-256)+l46, choose(l50 > 0, l50, 0))
	}
	return l22
}

// f95: case 410
func f95(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l22 uint32
	var l24, l25, l33 float64
	l19 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l19+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l20 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l20)
	m.put(l0&3<<3, 3552, 1)
	l21 := m.f64(0, 3024)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		l23 := float64(m.u8(l2, 2))
		if l23 > 0 {
			l24 = l19 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
		}
		if l23 > 0 {
			l25 = l8 + l12
		}
		l27 := -l25
		l28 := trunc(l27)
		if b2i(float64(l28) != l27)|b2i(l28 > l0) != 0 {
			l28 = f15(m, l27, 1, l0)
		}
		l29 := l28
		l34 := m.f64(m.u16(m.u32(l29>>16<<2, 3840)+l29&65535<<3, 0)*320+15104, 80)
		if l34 > 0 {
			l35 := f12(m, 18336768, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
			l38 := m.f64(l35, 8)
			l39 := trunc(l38)
			if b2i(float64(l39) != l38)|b2i(l39 > l0) != 0 {
				l39 = f15(m, l38, 1, l0)
			}
			l40 := l39
			l41 := m.u32(l40>>16<<2, 3840) + l40&65535<<3
			l42 := m.u16(l41, 0)*320 + 15104
			t1 := float64(m.u8(l42, 0)) + float64(float64(m.u8(l41, 2))*256) + float64((float64(m.u8(l42, 18))+float64(m.u8(l41, 3))+float64(float64(m.u8(l41, 4))*256))*65536)
			l46 := t1
			l46 = flag(l46 > math.Copysign(0, -1))
			l47 := float64(l46 * 8.589934592e+09)
			l47 = flag(l47 > math.Copysign(0, -1))
			l33 = float64((0.5 + (1 - l47)) * l34)
		}
		l51 := 1 + l25
		l22 = f17(m, -0.5+float64(l24*-256)+l33, choose(l51 > 0, l51, 0))
	}
	return l22
}

// f96: case 411
func f96(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l22 uint32
	var l24, l25, l33 float64
	l19 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l19+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l20 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l20)
	m.put(l0&3<<3, 3552, 1)
	l21 := m.f64(0, 3024)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		l23 := float64(m.u8(l2, 2))
		if l23 > 0 {
			l24 = l19 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
		}
		if l23 > 0 {
			l25 = l8 + l12
		}
		l27 := -l25
		l28 := trunc(l27)
		if b2i(float64(l28) != l27)|b2i(l28 > l0) != 0 {
			l28 = f15(m, l27, 1, l0)
		}
		l29 := l28
		l34 := m.f64(m.u16(m.u32(l29>>16<<2, 3840)+l29&65535<<3, 0)*320+15104, 80)
		if l34 > 0 {
			l35 := f12(m, 18336768, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
			l38 := m.f64(l35, 8)
			l39 := trunc(l38)
			if b2i(float64(l39) != l38)|b2i(l39 > l0) != 0 {
				l39 = f15(m, l38, 1, l0)
			}
			l40 := l39
			l41 := m.u32(l40>>16<<2, 3840) + l40&65535<<3
			l42 := m.u16(l41, 0)*320 + 15104
			l43 := float64(m.u8(l42, 0)) + float64(float64(m.u8(l41, 2))*256)
			l44 := float64(m.u8(l42, 18)) + float64(m.u8(l41, 3)) + float64(float64(m.u8(l41, 4))*256)
			l45 := f12(m, 18336768, 16, 4097+float64(l14*4096)+float64(l21*-4096)+l20)
			l48 := m.f64(l45, 8)
			l49 := trunc(l48)
			if b2i(float64(l49) != l48)|b2i(l49 > l0) != 0 {
				l49 = f15(m, l48, 1, l0)
			}
			l50 := l49
			l51 := m.u32(l50>>16<<2, 3840) + l50&65535<<3
			l52 := m.u16(l51, 0)*320 + 15104
			l55 := l43 + float64(l44*65536)
			t1 := -(float64(m.u8(l52, 0)) + float64(float64(m.u8(l51, 2))*256)) + float64((float64(m.u8(l52, 18))+float64(m.u8(l51, 3))+float64(float64(m.u8(l51, 4))*256))*-65536)
			l55 = t1 + l55
			l56 := l55
			l56 = flag(l56 > math.Copysign(0, -1))
			l57 := -l55
			l57 = flag(l57 > math.Copysign(0, -1))
			l58 := float64(l56*-8.589934592e+09) + float64(l57*8.589934592e+09)
			l58 = flag(l58 > math.Copysign(0, -1))
			l59 := float64(l56*8.589934592e+09) + float64(l57*-8.589934592e+09)
			l59 = flag(l59 > math.Copysign(0, -1))
			l33 = float64((0.5 + (1 - l58 - l59)) * l34)
		}
		l63 := 1 + l25
		l22 = f17(m, -0.5+float64(l24*-256)+l33, choose(l63 > 0, l63, 0))
	}
	return l22
}

// f97: case 412
func f97(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l22 uint32
	var l24, l25, l33 float64
	l19 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l19+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l20 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l20)
	m.put(l0&3<<3, 3552, 1)
	l21 := m.f64(0, 3024)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		l23 := float64(m.u8(l2, 2))
		if l23 > 0 {
			l24 = l19 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
		}
		if l23 > 0 {
			l25 = l8 + l12
		}
		l27 := -l25
		l28 := trunc(l27)
		if b2i(float64(l28) != l27)|b2i(l28 > l0) != 0 {
			l28 = f15(m, l27, 1, l0)
		}
		l29 := l28
		l34 := m.f64(m.u16(m.u32(l29>>16<<2, 3840)+l29&65535<<3, 0)*320+15104, 80)
		if l34 > 0 {
			l35 := f12(m, 18336768, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
			l38 := m.f64(l35, 8)
			l39 := trunc(l38)
			if b2i(float64(l39) != l38)|b2i(l39 > l0) != 0 {
				l39 = f15(m, l38, 1, l0)
			}
			l40 := l39
			l41 := m.u32(l40>>16<<2, 3840) + l40&65535<<3
			l42 := m.u16(l41, 0)*320 + 15104
			l43 := float64(m.u8(l42, 0)) + float64(float64(m.u8(l41, 2))*256)
			l44 := float64(m.u8(l42, 18)) + float64(m.u8(l41, 3)) + float64(float64(m.u8(l41, 4))*256)
			l45 := f12(m, 18336768, 16, 4097+float64(l14*4096)+float64(l21*-4096)+l20)
			l48 := m.f64(l45, 8)
			l49 := trunc(l48)
			if b2i(float64(l49) != l48)|b2i(l49 > l0) != 0 {
				l49 = f15(m, l48, 1, l0)
			}
			l50 := l49
			l51 := m.u32(l50>>16<<2, 3840) + l50&65535<<3
			l52 := m.u16(l51, 0)*320 + 15104
			l55 := l43 + float64(l44*65536)
			t1 := -(float64(m.u8(l52, 0)) + float64(float64(m.u8(l51, 2))*256)) + float64((float64(m.u8(l52, 18))+float64(m.u8(l51, 3))+float64(float64(m.u8(l51, 4))*256))*-65536)
			l55 = t1 + l55
			l56 := l55
			l56 = flag(l56 > math.Copysign(0, -1))
			l57 := -l55
			l57 = flag(l57 > math.Copysign(0, -1))
			l58 := float64(l56*-8.589934592e+09) + float64(l57*8.589934592e+09)
			l58 = flag(l58 > math.Copysign(0, -1))
			l59 := float64(l56*8.589934592e+09) + float64(l57*-8.589934592e+09)
			l59 = flag(l59 > math.Copysign(0, -1))
			l60 := l58
			l60 = l59 + l60
			l33 = float64((0.5 + l60) * l34)
		}
		l63 := 1 + l25
		l22 = f17(m, -0.5+float64(l24*-256)+l33, choose(l63 > 0, l63, 0))
	}
	return l22
}

// f98: case 413
func f98(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l22 uint32
	var l67, l75, l80, l81, l89 float64
	l19 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l19+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l20 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l20)
	m.put(l0&3<<3, 3552, 1)
	l21 := m.f64(0, 3024)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		l23 := f12(m, 18336768, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
		l26 := m.f64(l23, 8)
		l27 := trunc(l26)
		if b2i(float64(l27) != l26)|b2i(l27 > l0) != 0 {
			l27 = f15(m, l26, 1, l0)
		}
		l28 := l27
		l29 := m.u32(l28>>16<<2, 3840) + l28&65535<<3
		l30 := m.u16(l29, 0)*320 + 15104
		l31 := float64(m.u8(l30, 18)) + float64(m.u8(l29, 3)) + float64(float64(m.u8(l29, 4))*256)
		l32 := l31
		l32 = flag(l32 > 32767)
		l33 := f12(m, 18336768, 16, 4097+float64(l14*4096)+float64(l21*-4096)+l20)
		l36 := m.f64(l33, 8)
		l37 := trunc(l36)
		if b2i(float64(l37) != l36)|b2i(l37 > l0) != 0 {
			l37 = f15(m, l36, 1, l0)
		}
		l38 := l37
		l39 := m.u32(l38>>16<<2, 3840) + l38&65535<<3
		l40 := m.u16(l39, 0)*320 + 15104
		l41 := float64(m.u8(l40, 18)) + float64(m.u8(l39, 3)) + float64(float64(m.u8(l39, 4))*256)
		l42 := l41
		l42 = flag(l42 > 32767)
		l43 := choose(-1+l32+l42 > 0, 1, 0)
		l45 := f15(m, -2.1474836475e+09, 4.294967296e+09, l0)
		l47 := float64(int32(l45))
		l49 := l47
		l48 := choose(l49 > 0, float64(l49*-4.294967296e+09), 0)
		l50 := f15(m, -2.1474836475e+09+float64(l48*256), 4.294967296e+09, l0)
		l52 := float64(int32(l50))
		l53 := float64(l48 * 256)
		l54 := l52
		l53 = choose(l54 > 0, float64(l54*-4.294967296e+09), 0) + l53
		l55 := f15(m, -2.1474836475e+09+float64(l53*256), 4.294967296e+09, l0)
		l57 := float64(int32(l55))
		l58 := float64(l53 * 256)
		l59 := l57
		l58 = choose(l59 > 0, float64(l59*-4.294967296e+09), 0) + l58
		l60 := f15(m, -2.1474836475e+09+float64(l58*256), 4.294967296e+09, l0)
		l62 := float64(int32(l60))
		l63 := float64(l47*1.6777216e+07) + float64(l52*65536) + float64(l57*256) + l62
		l63 = flag(l63 > 2.147483647e+09)
		l65 := -1 - l32 - l42 + float64(l43*2) + l63
		l64 := choose(l65 > 0, l65, 0)
		l66 := float64(m.u8(l2, 2))
		if l66 > 0 {
			l67 = l8 + l12
		}
		l70 := float64(m.u8(l30, 0)) + float64(float64(m.u8(l29, 2))*256) + float64(l31*65536)
		l70 = -(float64(m.u8(l40, 0)) + float64(float64(m.u8(l39, 2))*256)) + float64(l41*-65536) + l70
		l70 = float64(l32*-4.294967296e+09) + float64(l42*4.294967296e+09) + l70
		l71 := l70
		l71 = flag(l71 > math.Copysign(0, -1))
		l72 := -l70
		l72 = flag(l72 > math.Copysign(0, -1))
		l73 := float64(l71*-8.589934592e+09) + float64(l72*8.589934592e+09)
		l73 = flag(l73 > math.Copysign(0, -1))
		l74 := l73
		l76 := -l32 - l42 + float64(l43*2)
		if l76 > 0 {
			l75 = float64((float64(l47*1.6777216e+07) + float64(l52*65536) + float64(l57*256) + l62) * l76)
		}
		if -1+l32+l42+float64(l43*-2) > 0 {
			l75 = l75 + (float64(l47*-1.6777216e+07) + float64(l52*-65536) + float64(l57*-256) - l62)
		}
		l78 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l75*2.3283064365386963e-10))
		l78 = -6.755399441055744e+15 + l78
		l79 := l74 + l75 + float64(l78*-4.294967296e+09)
		l79 = flag(l79 > 255) + flag(l79 > 65535) + flag(l79 > 1.6777215e+07)
		if 1-l64 > 0 {
			if l66 > 0 {
				l81 = l19 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
			}
			l83 := -l67 + l79
			l84 := trunc(l83)
			if b2i(float64(l84) != l83)|b2i(l84 > l0) != 0 {
				l84 = f15(m, l83, 1, l0)
			}
			l85 := l84
			l90 := m.f64(m.u16(m.u32(l85>>16<<2, 3840)+l85&65535<<3, 0)*320+15104, 80)
			if l90 > 0 {
				l89 = float64((0.5 + l74 + l75 + float64(l78*-4.294967296e+09)) * l90)
			}
			l80 = -0.5 + float64(l81*-256) + l89
		}
		l91 := l64
		if l91 > 0 {
			l80 = l80 + float64(float64(l64*6)*l91)
		}
		l93 := 1 + l67 + float64(l64*-8) - l79
		l92 := choose(l93 > 0, l93, 0)
		l94 := l64
		l92 = choose(l94 > 0, float64(l94*10), 0) + l92
		l22 = f17(m, l80, l92)
	}
	return l22
}

// f99: case 414
func f99(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l22 uint32
	var l24, l25, l33 float64
	l19 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l19+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l20 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l20)
	m.put(l0&3<<3, 3552, 1)
	l21 := m.f64(0, 3024)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		l23 := float64(m.u8(l2, 2))
		if l23 > 0 {
			l24 = l19 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
		}
		if l23 > 0 {
			l25 = l8 + l12
		}
		l27 := -l25
		l28 := trunc(l27)
		if b2i(float64(l28) != l27)|b2i(l28 > l0) != 0 {
			l28 = f15(m, l27, 1, l0)
		}
		l29 := l28
		l34 := m.f64(m.u16(m.u32(l29>>16<<2, 3840)+l29&65535<<3, 0)*320+15104, 80)
		if l34 > 0 {
			l35 := f12(m, 18336768, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
			l38 := m.f64(l35, 8)
			l39 := trunc(l38)
			if b2i(float64(l39) != l38)|b2i(l39 > l0) != 0 {
				l39 = f15(m, l38, 1, l0)
			}
			l40 := l39
			l41 := m.u32(l40>>16<<2, 3840) + l40&65535<<3
			l42 := m.u16(l41, 0)*320 + 15104
			l43 := float64(m.u8(l42, 0)) + float64(float64(m.u8(l41, 2))*256)
			l44 := float64(m.u8(l42, 18)) + float64(m.u8(l41, 3)) + float64(float64(m.u8(l41, 4))*256)
			l45 := f12(m, 18336768, 16, 4097+float64(l14*4096)+float64(l21*-4096)+l20)
			l48 := m.f64(l45, 8)
			l49 := trunc(l48)
			if b2i(float64(l49) != l48)|b2i(l49 > l0) != 0 {
				l49 = f15(m, l48, 1, l0)
			}
			l50 := l49
			l51 := m.u32(l50>>16<<2, 3840) + l50&65535<<3
			l52 := m.u16(l51, 0)*320 + 15104
			l55 := l43 + float64(l44*65536)
			t1 := -(float64(m.u8(l52, 0)) + float64(float64(m.u8(l51, 2))*256)) + float64((float64(m.u8(l52, 18))+float64(m.u8(l51, 3))+float64(float64(m.u8(l51, 4))*256))*-65536)
			l55 = t1 + l55
			l56 := l55
			l56 = flag(l56 > math.Copysign(0, -1))
			l57 := -l55
			l57 = flag(l57 > math.Copysign(0, -1))
			l58 := float64(l56*-8.589934592e+09) + float64(l57*8.589934592e+09)
			l58 = flag(l58 > math.Copysign(0, -1))
			l33 = float64((0.5 + l58) * l34)
		}
		l62 := 1 + l25
		l22 = f17(m, -0.5+float64(l24*-256)+l33, choose(l62 > 0, l62, 0))
	}
	return l22
}

// f100: case 415
func f100(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l22 uint32
	var l67, l75, l80, l81, l89 float64
	l19 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l19+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l20 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l20)
	m.put(l0&3<<3, 3552, 1)
	l21 := m.f64(0, 3024)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		l23 := f12(m, 18336768, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
		l26 := m.f64(l23, 8)
		l27 := trunc(l26)
		if b2i(float64(l27) != l26)|b2i(l27 > l0) != 0 {
			l27 = f15(m, l26, 1, l0)
		}
		l28 := l27
		l29 := m.u32(l28>>16<<2, 3840) + l28&65535<<3
		l30 := m.u16(l29, 0)*320 + 15104
		l31 := float64(m.u8(l30, 18)) + float64(m.u8(l29, 3)) + float64(float64(m.u8(l29, 4))*256)
		l32 := l31
		l32 = flag(l32 > 32767)
		l33 := f12(m, 18336768, 16, 4097+float64(l14*4096)+float64(l21*-4096)+l20)
		l36 := m.f64(l33, 8)
		l37 := trunc(l36)
		if b2i(float64(l37) != l36)|b2i(l37 > l0) != 0 {
			l37 = f15(m, l36, 1, l0)
		}
		l38 := l37
		l39 := m.u32(l38>>16<<2, 3840) + l38&65535<<3
		l40 := m.u16(l39, 0)*320 + 15104
		l41 := float64(m.u8(l40, 18)) + float64(m.u8(l39, 3)) + float64(float64(m.u8(l39, 4))*256)
		l42 := l41
		l42 = flag(l42 > 32767)
		l43 := choose(-1+l32+l42 > 0, 1, 0)
		l45 := f15(m, -2.1474836475e+09, 4.294967296e+09, l0)
		l47 := float64(int32(l45))
		l49 := l47
		l48 := choose(l49 > 0, float64(l49*-4.294967296e+09), 0)
		l50 := f15(m, -2.1474836475e+09+float64(l48*256), 4.294967296e+09, l0)
		l52 := float64(int32(l50))
		l53 := float64(l48 * 256)
		l54 := l52
		l53 = choose(l54 > 0, float64(l54*-4.294967296e+09), 0) + l53
		l55 := f15(m, -2.1474836475e+09+float64(l53*256), 4.294967296e+09, l0)
		l57 := float64(int32(l55))
		l58 := float64(l53 * 256)
		l59 := l57
		l58 = choose(l59 > 0, float64(l59*-4.294967296e+09), 0) + l58
		l60 := f15(m, -2.1474836475e+09+float64(l58*256), 4.294967296e+09, l0)
		l62 := float64(int32(l60))
		l63 := float64(l47*1.6777216e+07) + float64(l52*65536) + float64(l57*256) + l62
		l63 = flag(l63 > 2.147483647e+09)
		l65 := -1 - l32 - l42 + float64(l43*2) + l63
		l64 := choose(l65 > 0, l65, 0)
		l66 := float64(m.u8(l2, 2))
		if l66 > 0 {
			l67 = l8 + l12
		}
		l70 := float64(m.u8(l30, 0)) + float64(float64(m.u8(l29, 2))*256) + float64(l31*65536)
		l70 = -(float64(m.u8(l40, 0)) + float64(float64(m.u8(l39, 2))*256)) + float64(l41*-65536) + l70
		l70 = float64(l32*-4.294967296e+09) + float64(l42*4.294967296e+09) + l70
		l71 := l70
		l71 = flag(l71 > math.Copysign(0, -1))
		l72 := -l70
		l72 = flag(l72 > math.Copysign(0, -1))
		l73 := float64(l71*8.589934592e+09) + float64(l72*-8.589934592e+09)
		l73 = flag(l73 > math.Copysign(0, -1))
		l74 := l73
		l76 := -l32 - l42 + float64(l43*2)
		if l76 > 0 {
			l75 = float64((float64(l47*1.6777216e+07) + float64(l52*65536) + float64(l57*256) + l62) * l76)
		}
		if -1+l32+l42+float64(l43*-2) > 0 {
			l75 = l75 + (float64(l47*-1.6777216e+07) + float64(l52*-65536) + float64(l57*-256) - l62)
		}
		l78 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l75*2.3283064365386963e-10))
		l78 = -6.755399441055744e+15 + l78
		l79 := l74 + l75 + float64(l78*-4.294967296e+09)
		l79 = flag(l79 > 255) + flag(l79 > 65535) + flag(l79 > 1.6777215e+07)
		if 1-l64 > 0 {
			if l66 > 0 {
				l81 = l19 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
			}
			l83 := -l67 + l79
			l84 := trunc(l83)
			if b2i(float64(l84) != l83)|b2i(l84 > l0) != 0 {
				l84 = f15(m, l83, 1, l0)
			}
			l85 := l84
			l90 := m.f64(m.u16(m.u32(l85>>16<<2, 3840)+l85&65535<<3, 0)*320+15104, 80)
			if l90 > 0 {
				l89 = float64((0.5 + l74 + l75 + float64(l78*-4.294967296e+09)) * l90)
			}
			l80 = -0.5 + float64(l81*-256) + l89
		}
		l91 := l64
		if l91 > 0 {
			l80 = l80 + float64(float64(l64*6)*l91)
		}
		l93 := 1 + l67 + float64(l64*-8) - l79
		l92 := choose(l93 > 0, l93, 0)
		l94 := l64
		l92 = choose(l94 > 0, float64(l94*10), 0) + l92
		l22 = f17(m, l80, l92)
	}
	return l22
}

// f101: case 416
func f101(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l22 uint32
	var l24, l25, l33 float64
	l19 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l19+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l20 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l20)
	m.put(l0&3<<3, 3552, 1)
	l21 := m.f64(0, 3024)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		l23 := float64(m.u8(l2, 2))
		if l23 > 0 {
			l24 = l19 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
		}
		if l23 > 0 {
			l25 = l8 + l12
		}
		l27 := -l25
		l28 := trunc(l27)
		if b2i(float64(l28) != l27)|b2i(l28 > l0) != 0 {
			l28 = f15(m, l27, 1, l0)
		}
		l29 := l28
		l34 := m.f64(m.u16(m.u32(l29>>16<<2, 3840)+l29&65535<<3, 0)*320+15104, 80)
		if l34 > 0 {
			l35 := f12(m, 18336768, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
			l38 := m.f64(l35, 8)
			l39 := trunc(l38)
			if b2i(float64(l39) != l38)|b2i(l39 > l0) != 0 {
				l39 = f15(m, l38, 1, l0)
			}
			l40 := l39
			l41 := m.u32(l40>>16<<2, 3840) + l40&65535<<3
			l42 := m.u16(l41, 0)*320 + 15104
			l43 := float64(m.u8(l42, 0)) + float64(float64(m.u8(l41, 2))*256)
			l44 := float64(m.u8(l42, 18)) + float64(m.u8(l41, 3)) + float64(float64(m.u8(l41, 4))*256)
			l45 := f12(m, 18336768, 16, 4097+float64(l14*4096)+float64(l21*-4096)+l20)
			l48 := m.f64(l45, 8)
			l49 := trunc(l48)
			if b2i(float64(l49) != l48)|b2i(l49 > l0) != 0 {
				l49 = f15(m, l48, 1, l0)
			}
			l50 := l49
			l51 := m.u32(l50>>16<<2, 3840) + l50&65535<<3
			l52 := m.u16(l51, 0)*320 + 15104
			l55 := l43 + float64(l44*65536)
			t1 := -(float64(m.u8(l52, 0)) + float64(float64(m.u8(l51, 2))*256)) + float64((float64(m.u8(l52, 18))+float64(m.u8(l51, 3))+float64(float64(m.u8(l51, 4))*256))*-65536)
			l55 = t1 + l55
			l56 := l55
			l56 = flag(l56 > math.Copysign(0, -1))
			l57 := -l55
			l57 = flag(l57 > math.Copysign(0, -1))
			l58 := float64(l56*8.589934592e+09) + float64(l57*-8.589934592e+09)
			l58 = flag(l58 > math.Copysign(0, -1))
			l33 = float64((0.5 + l58) * l34)
		}
		l62 := 1 + l25
		l22 = f17(m, -0.5+float64(l24*-256)+l33, choose(l62 > 0, l62, 0))
	}
	return l22
}

// f102: case 417
func f102(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l22 uint32
	var l67, l76, l81, l82, l90 float64
	l19 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l19+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l20 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l20)
	m.put(l0&3<<3, 3552, 1)
	l21 := m.f64(0, 3024)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		l23 := f12(m, 18336768, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
		l26 := m.f64(l23, 8)
		l27 := trunc(l26)
		if b2i(float64(l27) != l26)|b2i(l27 > l0) != 0 {
			l27 = f15(m, l26, 1, l0)
		}
		l28 := l27
		l29 := m.u32(l28>>16<<2, 3840) + l28&65535<<3
		l30 := m.u16(l29, 0)*320 + 15104
		l31 := float64(m.u8(l30, 18)) + float64(m.u8(l29, 3)) + float64(float64(m.u8(l29, 4))*256)
		l32 := l31
		l32 = flag(l32 > 32767)
		l33 := f12(m, 18336768, 16, 4097+float64(l14*4096)+float64(l21*-4096)+l20)
		l36 := m.f64(l33, 8)
		l37 := trunc(l36)
		if b2i(float64(l37) != l36)|b2i(l37 > l0) != 0 {
			l37 = f15(m, l36, 1, l0)
		}
		l38 := l37
		l39 := m.u32(l38>>16<<2, 3840) + l38&65535<<3
		l40 := m.u16(l39, 0)*320 + 15104
		l41 := float64(m.u8(l40, 18)) + float64(m.u8(l39, 3)) + float64(float64(m.u8(l39, 4))*256)
		l42 := l41
		l42 = flag(l42 > 32767)
		l43 := choose(-1+l32+l42 > 0, 1, 0)
		l45 := f15(m, -2.1474836475e+09, 4.294967296e+09, l0)
		l47 := float64(int32(l45))
		l49 := l47
		l48 := choose(l49 > 0, float64(l49*-4.294967296e+09), 0)
		l50 := f15(m, -2.1474836475e+09+float64(l48*256), 4.294967296e+09, l0)
		l52 := float64(int32(l50))
		l53 := float64(l48 * 256)
		l54 := l52
		l53 = choose(l54 > 0, float64(l54*-4.294967296e+09), 0) + l53
		l55 := f15(m, -2.1474836475e+09+float64(l53*256), 4.294967296e+09, l0)
		l57 := float64(int32(l55))
		l58 := float64(l53 * 256)
		l59 := l57
		l58 = choose(l59 > 0, float64(l59*-4.294967296e+09), 0) + l58
		l60 := f15(m, -2.1474836475e+09+float64(l58*256), 4.294967296e+09, l0)
		l62 := float64(int32(l60))
		l63 := float64(l47*1.6777216e+07) + float64(l52*65536) + float64(l57*256) + l62
		l63 = flag(l63 > 2.147483647e+09)
		l65 := -1 - l32 - l42 + float64(l43*2) + l63
		l64 := choose(l65 > 0, l65, 0)
		l66 := float64(m.u8(l2, 2))
		if l66 > 0 {
			l67 = l8 + l12
		}
		l70 := float64(m.u8(l30, 0)) + float64(float64(m.u8(l29, 2))*256) + float64(l31*65536)
		l70 = -(float64(m.u8(l40, 0)) + float64(float64(m.u8(l39, 2))*256)) + float64(l41*-65536) + l70
		l70 = float64(l32*-4.294967296e+09) + float64(l42*4.294967296e+09) + l70
		l71 := l70
		l71 = flag(l71 > math.Copysign(0, -1))
		l72 := -l70
		l72 = flag(l72 > math.Copysign(0, -1))
		l73 := float64(l71*-8.589934592e+09) + float64(l72*8.589934592e+09)
		l73 = flag(l73 > math.Copysign(0, -1))
		l74 := float64(l71*8.589934592e+09) + float64(l72*-8.589934592e+09)
		l74 = flag(l74 > math.Copysign(0, -1))
		l75 := l73
		l75 = 1 - l73 - l74 + l75
		l77 := -l32 - l42 + float64(l43*2)
		if l77 > 0 {
			l76 = float64((float64(l47*1.6777216e+07) + float64(l52*65536) + float64(l57*256) + l62) * l77)
		}
		if -1+l32+l42+float64(l43*-2) > 0 {
			l76 = l76 + (float64(l47*-1.6777216e+07) + float64(l52*-65536) + float64(l57*-256) - l62)
		}
		l79 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l76*2.3283064365386963e-10))
		l79 = -6.755399441055744e+15 + l79
		l80 := l75 + l76 + float64(l79*-4.294967296e+09)
		l80 = flag(l80 > 255) + flag(l80 > 65535) + flag(l80 > 1.6777215e+07)
		if 1-l64 > 0 {
			if l66 > 0 {
				l82 = l19 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
			}
			l84 := -l67 + l80
			l85 := trunc(l84)
			if b2i(float64(l85) != l84)|b2i(l85 > l0) != 0 {
				l85 = f15(m, l84, 1, l0)
			}
			l86 := l85
			l91 := m.f64(m.u16(m.u32(l86>>16<<2, 3840)+l86&65535<<3, 0)*320+15104, 80)
			if l91 > 0 {
				l90 = float64((0.5 + l75 + l76 + float64(l79*-4.294967296e+09)) * l91)
			}
			l81 = -0.5 + float64(l82*-256) + l90
		}
		l92 := l64
		if l92 > 0 {
			l81 = l81 + float64(float64(l64*6)*l92)
		}
		l94 := 1 + l67 + float64(l64*-8) - l80
		l93 := choose(l94 > 0, l94, 0)
		l95 := l64
		l93 = choose(l95 > 0, float64(l95*10), 0) + l93
		l22 = f17(m, l81, l93)
	}
	return l22
}

// f103: case 418
func f103(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l22 uint32
	var l24, l25, l33 float64
	l19 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l19+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l20 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l20)
	m.put(l0&3<<3, 3552, 1)
	l21 := m.f64(0, 3024)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		l23 := float64(m.u8(l2, 2))
		if l23 > 0 {
			l24 = l19 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
		}
		if l23 > 0 {
			l25 = l8 + l12
		}
		l27 := -l25
		l28 := trunc(l27)
		if b2i(float64(l28) != l27)|b2i(l28 > l0) != 0 {
			l28 = f15(m, l27, 1, l0)
		}
		l29 := l28
		l34 := m.f64(m.u16(m.u32(l29>>16<<2, 3840)+l29&65535<<3, 0)*320+15104, 80)
		if l34 > 0 {
			l35 := f12(m, 18336768, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
			l38 := m.f64(l35, 8)
			l39 := trunc(l38)
			if b2i(float64(l39) != l38)|b2i(l39 > l0) != 0 {
				l39 = f15(m, l38, 1, l0)
			}
			l40 := l39
			l41 := m.u32(l40>>16<<2, 3840) + l40&65535<<3
			l42 := m.u16(l41, 0)*320 + 15104
			l43 := float64(m.u8(l42, 0)) + float64(float64(m.u8(l41, 2))*256)
			l44 := float64(m.u8(l42, 18)) + float64(m.u8(l41, 3)) + float64(float64(m.u8(l41, 4))*256)
			l45 := f12(m, 18336768, 16, 4097+float64(l14*4096)+float64(l21*-4096)+l20)
			l48 := m.f64(l45, 8)
			l49 := trunc(l48)
			if b2i(float64(l49) != l48)|b2i(l49 > l0) != 0 {
				l49 = f15(m, l48, 1, l0)
			}
			l50 := l49
			l51 := m.u32(l50>>16<<2, 3840) + l50&65535<<3
			l52 := m.u16(l51, 0)*320 + 15104
			l55 := l43 + float64(l44*65536)
			t1 := -(float64(m.u8(l52, 0)) + float64(float64(m.u8(l51, 2))*256)) + float64((float64(m.u8(l52, 18))+float64(m.u8(l51, 3))+float64(float64(m.u8(l51, 4))*256))*-65536)
			l55 = t1 + l55
			l56 := l55
			l56 = flag(l56 > math.Copysign(0, -1))
			l57 := -l55
			l57 = flag(l57 > math.Copysign(0, -1))
			l58 := float64(l56*-8.589934592e+09) + float64(l57*8.589934592e+09)
			l58 = flag(l58 > math.Copysign(0, -1))
			l59 := float64(l56*8.589934592e+09) + float64(l57*-8.589934592e+09)
			l59 = flag(l59 > math.Copysign(0, -1))
			l60 := l58
			l60 = 1 - l58 - l59 + l60
			l33 = float64((0.5 + l60) * l34)
		}
		l63 := 1 + l25
		l22 = f17(m, -0.5+float64(l24*-256)+l33, choose(l63 > 0, l63, 0))
	}
	return l22
}

// f104: case 419
func f104(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l22 uint32
	var l67, l76, l81, l82, l90 float64
	l19 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l19+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l20 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l20)
	m.put(l0&3<<3, 3552, 1)
	l21 := m.f64(0, 3024)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		l23 := f12(m, 18336768, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
		l26 := m.f64(l23, 8)
		l27 := trunc(l26)
		if b2i(float64(l27) != l26)|b2i(l27 > l0) != 0 {
			l27 = f15(m, l26, 1, l0)
		}
		l28 := l27
		l29 := m.u32(l28>>16<<2, 3840) + l28&65535<<3
		l30 := m.u16(l29, 0)*320 + 15104
		l31 := float64(m.u8(l30, 18)) + float64(m.u8(l29, 3)) + float64(float64(m.u8(l29, 4))*256)
		l32 := l31
		l32 = flag(l32 > 32767)
		l33 := f12(m, 18336768, 16, 4097+float64(l14*4096)+float64(l21*-4096)+l20)
		l36 := m.f64(l33, 8)
		l37 := trunc(l36)
		if b2i(float64(l37) != l36)|b2i(l37 > l0) != 0 {
			l37 = f15(m, l36, 1, l0)
		}
		l38 := l37
		l39 := m.u32(l38>>16<<2, 3840) + l38&65535<<3
		l40 := m.u16(l39, 0)*320 + 15104
		l41 := float64(m.u8(l40, 18)) + float64(m.u8(l39, 3)) + float64(float64(m.u8(l39, 4))*256)
		l42 := l41
		l42 = flag(l42 > 32767)
		l43 := choose(-1+l32+l42 > 0, 1, 0)
		l45 := f15(m, -2.1474836475e+09, 4.294967296e+09, l0)
		l47 := float64(int32(l45))
		l49 := l47
		l48 := choose(l49 > 0, float64(l49*-4.294967296e+09), 0)
		l50 := f15(m, -2.1474836475e+09+float64(l48*256), 4.294967296e+09, l0)
		l52 := float64(int32(l50))
		l53 := float64(l48 * 256)
		l54 := l52
		l53 = choose(l54 > 0, float64(l54*-4.294967296e+09), 0) + l53
		l55 := f15(m, -2.1474836475e+09+float64(l53*256), 4.294967296e+09, l0)
		l57 := float64(int32(l55))
		l58 := float64(l53 * 256)
		l59 := l57
		l58 = choose(l59 > 0, float64(l59*-4.294967296e+09), 0) + l58
		l60 := f15(m, -2.1474836475e+09+float64(l58*256), 4.294967296e+09, l0)
		l62 := float64(int32(l60))
		l63 := float64(l47*1.6777216e+07) + float64(l52*65536) + float64(l57*256) + l62
		l63 = flag(l63 > 2.147483647e+09)
		l65 := -1 - l32 - l42 + float64(l43*2) + l63
		l64 := choose(l65 > 0, l65, 0)
		l66 := float64(m.u8(l2, 2))
		if l66 > 0 {
			l67 = l8 + l12
		}
		l70 := float64(m.u8(l30, 0)) + float64(float64(m.u8(l29, 2))*256) + float64(l31*65536)
		l70 = -(float64(m.u8(l40, 0)) + float64(float64(m.u8(l39, 2))*256)) + float64(l41*-65536) + l70
		l70 = float64(l32*-4.294967296e+09) + float64(l42*4.294967296e+09) + l70
		l71 := l70
		l71 = flag(l71 > math.Copysign(0, -1))
		l72 := -l70
		l72 = flag(l72 > math.Copysign(0, -1))
		l73 := float64(l71*8.589934592e+09) + float64(l72*-8.589934592e+09)
		l73 = flag(l73 > math.Copysign(0, -1))
		l74 := float64(l71*-8.589934592e+09) + float64(l72*8.589934592e+09)
		l74 = flag(l74 > math.Copysign(0, -1))
		l75 := l73
		l75 = 1 - l74 - l73 + l75
		l77 := -l32 - l42 + float64(l43*2)
		if l77 > 0 {
			l76 = float64((float64(l47*1.6777216e+07) + float64(l52*65536) + float64(l57*256) + l62) * l77)
		}
		if -1+l32+l42+float64(l43*-2) > 0 {
			l76 = l76 + (float64(l47*-1.6777216e+07) + float64(l52*-65536) + float64(l57*-256) - l62)
		}
		l79 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l76*2.3283064365386963e-10))
		l79 = -6.755399441055744e+15 + l79
		l80 := l75 + l76 + float64(l79*-4.294967296e+09)
		l80 = flag(l80 > 255) + flag(l80 > 65535) + flag(l80 > 1.6777215e+07)
		if 1-l64 > 0 {
			if l66 > 0 {
				l82 = l19 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
			}
			l84 := -l67 + l80
			l85 := trunc(l84)
			if b2i(float64(l85) != l84)|b2i(l85 > l0) != 0 {
				l85 = f15(m, l84, 1, l0)
			}
			l86 := l85
			l91 := m.f64(m.u16(m.u32(l86>>16<<2, 3840)+l86&65535<<3, 0)*320+15104, 80)
			if l91 > 0 {
				l90 = float64((0.5 + l75 + l76 + float64(l79*-4.294967296e+09)) * l91)
			}
			l81 = -0.5 + float64(l82*-256) + l90
		}
		l92 := l64
		if l92 > 0 {
			l81 = l81 + float64(float64(l64*6)*l92)
		}
		l94 := 1 + l67 + float64(l64*-8) - l80
		l93 := choose(l94 > 0, l94, 0)
		l95 := l64
		l93 = choose(l95 > 0, float64(l95*10), 0) + l93
		l22 = f17(m, l81, l93)
	}
	return l22
}

// f105: case 420
func f105(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l22 uint32
	var l24, l25, l33 float64
	l19 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l19+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l20 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l20)
	m.put(l0&3<<3, 3552, 1)
	l21 := m.f64(0, 3024)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		l23 := float64(m.u8(l2, 2))
		if l23 > 0 {
			l24 = l19 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
		}
		if l23 > 0 {
			l25 = l8 + l12
		}
		l27 := -l25
		l28 := trunc(l27)
		if b2i(float64(l28) != l27)|b2i(l28 > l0) != 0 {
			l28 = f15(m, l27, 1, l0)
		}
		l29 := l28
		l34 := m.f64(m.u16(m.u32(l29>>16<<2, 3840)+l29&65535<<3, 0)*320+15104, 80)
		if l34 > 0 {
			l35 := f12(m, 18336768, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
			l38 := m.f64(l35, 8)
			l39 := trunc(l38)
			if b2i(float64(l39) != l38)|b2i(l39 > l0) != 0 {
				l39 = f15(m, l38, 1, l0)
			}
			l40 := l39
			l41 := m.u32(l40>>16<<2, 3840) + l40&65535<<3
			l42 := m.u16(l41, 0)*320 + 15104
			l43 := float64(m.u8(l42, 0)) + float64(float64(m.u8(l41, 2))*256)
			l44 := float64(m.u8(l42, 18)) + float64(m.u8(l41, 3)) + float64(float64(m.u8(l41, 4))*256)
			l45 := f12(m, 18336768, 16, 4097+float64(l14*4096)+float64(l21*-4096)+l20)
			l48 := m.f64(l45, 8)
			l49 := trunc(l48)
			if b2i(float64(l49) != l48)|b2i(l49 > l0) != 0 {
				l49 = f15(m, l48, 1, l0)
			}
			l50 := l49
			l51 := m.u32(l50>>16<<2, 3840) + l50&65535<<3
			l52 := m.u16(l51, 0)*320 + 15104
			l55 := l43 + float64(l44*65536)
			t1 := -(float64(m.u8(l52, 0)) + float64(float64(m.u8(l51, 2))*256)) + float64((float64(m.u8(l52, 18))+float64(m.u8(l51, 3))+float64(float64(m.u8(l51, 4))*256))*-65536)
			l55 = t1 + l55
			l56 := l55
			l56 = flag(l56 > math.Copysign(0, -1))
			l57 := -l55
			l57 = flag(l57 > math.Copysign(0, -1))
			l58 := float64(l56*8.589934592e+09) + float64(l57*-8.589934592e+09)
			l58 = flag(l58 > math.Copysign(0, -1))
			l59 := float64(l56*-8.589934592e+09) + float64(l57*8.589934592e+09)
			l59 = flag(l59 > math.Copysign(0, -1))
			l60 := l58
			l60 = 1 - l59 - l58 + l60
			l33 = float64((0.5 + l60) * l34)
		}
		l63 := 1 + l25
		l22 = f17(m, -0.5+float64(l24*-256)+l33, choose(l63 > 0, l63, 0))
	}
	return l22
}

// f106: case 421
func f106(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l22 uint32
	var l24, l25, l57 float64
	l19 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l19+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l20 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l20)
	m.put(l0&3<<3, 3552, 1)
	l21 := m.f64(0, 3024)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		l23 := float64(m.u8(l2, 2))
		if l23 > 0 {
			l24 = l19 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
		}
		if l23 > 0 {
			l25 = l8 + l12
		}
		l26 := f12(m, 18336768, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
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
		l36 := f12(m, 18336768, 16, 4098+float64(l14*4096)+float64(l21*-4096)+l20)
		l39 := m.f64(l36, 8)
		l40 := trunc(l39)
		if b2i(float64(l40) != l39)|b2i(l40 > l0) != 0 {
			l40 = f15(m, l39, 1, l0)
		}
		l41 := l40
		l42 := m.u32(l41>>16<<2, 3840) + l41&65535<<3
		l43 := m.u16(l42, 0)*320 + 15104
		l46 := l34 + float64(l35*65536)
		t1 := float64(m.u8(l43, 0)) + float64(float64(m.u8(l42, 2))*256) + float64((float64(m.u8(l43, 18))+float64(m.u8(l42, 3))+float64(float64(m.u8(l42, 4))*256))*65536)
		l46 = t1 + l46
		l48 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l46*2.3283064365386963e-10))
		l48 = -6.755399441055744e+15 + l48
		l49 := l46 + float64(l48*-4.294967296e+09)
		l49 = flag(l49 > 255) + flag(l49 > 65535) + flag(l49 > 1.6777215e+07)
		l51 := -l25 + l49
		l52 := trunc(l51)
		if b2i(float64(l52) != l51)|b2i(l52 > l0) != 0 {
			l52 = f15(m, l51, 1, l0)
		}
		l53 := l52
		l58 := m.f64(m.u16(m.u32(l53>>16<<2, 3840)+l53&65535<<3, 0)*320+15104, 80)
		if l58 > 0 {
			l57 = float64((0.5 + l46 + float64(l48*-4.294967296e+09)) * l58)
		}
		l61 := 1 + l25 - l49
		l22 = f17(m, -0.5+float64(l24*-256)+l57, choose(l61 > 0, l61, 0))
	}
	return l22
}

// f107: case 422
func f107(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l22 uint32
	var l24, l25, l57 float64
	l19 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l19+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l20 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l20)
	m.put(l0&3<<3, 3552, 1)
	l21 := m.f64(0, 3024)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		l23 := float64(m.u8(l2, 2))
		if l23 > 0 {
			l24 = l19 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
		}
		if l23 > 0 {
			l25 = l8 + l12
		}
		l26 := f12(m, 18336768, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
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
		l36 := f12(m, 18336768, 16, 4098+float64(l14*4096)+float64(l21*-4096)+l20)
		l39 := m.f64(l36, 8)
		l40 := trunc(l39)
		if b2i(float64(l40) != l39)|b2i(l40 > l0) != 0 {
			l40 = f15(m, l39, 1, l0)
		}
		l41 := l40
		l42 := m.u32(l41>>16<<2, 3840) + l41&65535<<3
		l43 := m.u16(l42, 0)*320 + 15104
		l46 := l34 + float64(l35*65536)
		t1 := -(float64(m.u8(l43, 0)) + float64(float64(m.u8(l42, 2))*256)) + float64((float64(m.u8(l43, 18))+float64(m.u8(l42, 3))+float64(float64(m.u8(l42, 4))*256))*-65536)
		l46 = t1 + l46
		l48 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l46*2.3283064365386963e-10))
		l48 = -6.755399441055744e+15 + l48
		l49 := l46 + float64(l48*-4.294967296e+09)
		l49 = flag(l49 > 255) + flag(l49 > 65535) + flag(l49 > 1.6777215e+07)
		l51 := -l25 + l49
		l52 := trunc(l51)
		if b2i(float64(l52) != l51)|b2i(l52 > l0) != 0 {
			l52 = f15(m, l51, 1, l0)
		}
		l53 := l52
		l58 := m.f64(m.u16(m.u32(l53>>16<<2, 3840)+l53&65535<<3, 0)*320+15104, 80)
		if l58 > 0 {
			l57 = float64((0.5 + l46 + float64(l48*-4.294967296e+09)) * l58)
		}
		l61 := 1 + l25 - l49
		l22 = f17(m, -0.5+float64(l24*-256)+l57, choose(l61 > 0, l61, 0))
	}
	return l22
}

// f108: case 423
func f108(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l22 uint32
	var l24, l25, l45, l59 float64
	l19 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l19+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l20 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l20)
	m.put(l0&3<<3, 3552, 1)
	l21 := m.f64(0, 3024)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		l23 := float64(m.u8(l2, 2))
		if l23 > 0 {
			l24 = l19 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
		}
		if l23 > 0 {
			l25 = l8 + l12
		}
		l26 := f12(m, 18336768, 16, 4098+float64(l14*4096)+float64(l21*-4096)+l20)
		l29 := m.f64(l26, 8)
		l30 := trunc(l29)
		if b2i(float64(l30) != l29)|b2i(l30 > l0) != 0 {
			l30 = f15(m, l29, 1, l0)
		}
		l31 := l30
		l32 := m.u32(l31>>16<<2, 3840) + l31&65535<<3
		l33 := m.u16(l32, 0)*320 + 15104
		l34 := float64(m.u8(l33, 0)) + float64(float64(m.u8(l32, 2))*256)
		l35 := f12(m, 18336768, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
		l38 := m.f64(l35, 8)
		l39 := trunc(l38)
		if b2i(float64(l39) != l38)|b2i(l39 > l0) != 0 {
			l39 = f15(m, l38, 1, l0)
		}
		l40 := l39
		l41 := m.u32(l40>>16<<2, 3840) + l40&65535<<3
		l42 := m.u16(l41, 0)*320 + 15104
		l43 := float64(m.u8(l42, 0)) + float64(float64(m.u8(l41, 2))*256)
		l46 := l34
		l44 := float64(m.u8(l33, 18)) + float64(m.u8(l32, 3)) + float64(float64(m.u8(l32, 4))*256)
		if l46 > 0 {
			l45 = float64((l43 + float64((float64(m.u8(l42, 18))+float64(m.u8(l41, 3))+float64(float64(m.u8(l41, 4))*256))*65536)) * l46)
		}
		l48 := l44
		if l48 > 0 {
			l45 = l45 + float64(float64(l43*65536)*l48)
		}
		l50 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l45*2.3283064365386963e-10))
		l50 = -6.755399441055744e+15 + l50
		l51 := l45 + float64(l50*-4.294967296e+09)
		l51 = flag(l51 > 255) + flag(l51 > 65535) + flag(l51 > 1.6777215e+07)
		l53 := -l25 + l51
		l54 := trunc(l53)
		if b2i(float64(l54) != l53)|b2i(l54 > l0) != 0 {
			l54 = f15(m, l53, 1, l0)
		}
		l55 := l54
		l60 := m.f64(m.u16(m.u32(l55>>16<<2, 3840)+l55&65535<<3, 0)*320+15104, 80)
		if l60 > 0 {
			l59 = float64((0.5 + l45 + float64(l50*-4.294967296e+09)) * l60)
		}
		l63 := 1 + l25 - l51
		l22 = f17(m, -0.5+float64(l24*-256)+l59, choose(l63 > 0, l63, 0))
	}
	return l22
}

// f109: case 424
func f109(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l22 uint32
	var l24, l47, l56 float64
	m.put(l0&3<<3, 3456, float64(m.u8(l2, 0))+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l20 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l20)
	m.put(l0&3<<3, 3552, 1)
	l21 := m.f64(0, 3024)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		if float64(m.u8(l2, 2)) > 0 {
			l24 = l8 + l12
		}
		l25 := f12(m, 18336768, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
		l26 := m.f64(l25, 8)
		l28 := l26
		l29 := trunc(l28)
		if b2i(float64(l29) != l28)|b2i(l29 > l0) != 0 {
			l29 = f15(m, l28, 1, l0)
		}
		l30 := l29
		l31 := m.u32(l30>>16<<2, 3840) + l30&65535<<3
		l33 := float64(m.u8(m.u16(l31, 0)*320+15104, 1)) + float64(m.u8(l31, 5))
		l34 := f12(m, 18336768, 16, 4098+float64(l14*4096)+float64(l21*-4096)+l20)
		l35 := m.f64(l34, 8)
		l37 := l35
		l38 := trunc(l37)
		if b2i(float64(l38) != l37)|b2i(l38 > l0) != 0 {
			l38 = f15(m, l37, 1, l0)
		}
		l39 := l38
		l40 := m.u32(l39>>16<<2, 3840) + l39&65535<<3
		l42 := float64(m.u8(m.u16(l40, 0)*320+15104, 1)) + float64(m.u8(l40, 5))
		l44 := l33 - l42
		l45 := l33 - choose(l44 > 0, l44, 0)
		l45 = -1 + l45
		l46 := l24 + l33 - l45
		l46 = flag(l46 > math.Copysign(0, -1))
		if l46 > 0 {
			l47 = l24 + l26 - l45
		}
		l49 := l47
		l50 := trunc(l49)
		if b2i(float64(l50) != l49)|b2i(l50 > l0) != 0 {
			l50 = f15(m, l49, 1, l0)
		}
		l51 := l50
		l53 := m.u16(m.u32(l51>>16<<2, 3840)+l51&65535<<3, 0)*320 + 15104
		l55 := l24 + l42 - l45
		l55 = flag(l55 > math.Copysign(0, -1))
		l54 := float64(m.u8(l53, 22))
		if l55 > 0 {
			l56 = l24 + l35 - l45
		}
		l58 := l56
		l59 := trunc(l58)
		if b2i(float64(l59) != l58)|b2i(l59 > l0) != 0 {
			l59 = f15(m, l58, 1, l0)
		}
		l60 := l59
		l62 := m.u16(m.u32(l60>>16<<2, 3840)+l60&65535<<3, 0)*320 + 15104
		l78 := choose(-1+l54+float64(m.u8(l62, 22)) > 0, 1, 0)
		l78 = choose(-1+float64(m.u8(l53, 23))+float64(m.u8(l62, 23)) > 0, 2, 0) + l78
		l78 = choose(-1+float64(m.u8(l53, 24))+float64(m.u8(l62, 24)) > 0, 4, 0) + l78
		l78 = choose(-1+float64(m.u8(l53, 25))+float64(m.u8(l62, 25)) > 0, 8, 0) + l78
		l78 = choose(-1+float64(m.u8(l53, 26))+float64(m.u8(l62, 26)) > 0, 16, 0) + l78
		l78 = choose(-1+float64(m.u8(l53, 19))+float64(m.u8(l62, 19)) > 0, 32, 0) + l78
		l78 = choose(-1+float64(m.u8(l53, 27))+float64(m.u8(l62, 27)) > 0, 64, 0) + l78
		l78 = choose(-1+float64(m.u8(l53, 28))+float64(m.u8(l62, 28)) > 0, 128, 0) + l78
		l90 := 1 + l24 - l45
		l22 = f17(m, l78, choose(l90 > 0, l90, 0))
	}
	return l22
}

// f110: case 425
func f110(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l22 uint32
	var l24, l47, l63 float64
	m.put(l0&3<<3, 3456, float64(m.u8(l2, 0))+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l20 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l20)
	m.put(l0&3<<3, 3552, 1)
	l21 := m.f64(0, 3024)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		if float64(m.u8(l2, 2)) > 0 {
			l24 = l8 + l12
		}
		l25 := f12(m, 18336768, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
		l26 := m.f64(l25, 8)
		l28 := l26
		l29 := trunc(l28)
		if b2i(float64(l29) != l28)|b2i(l29 > l0) != 0 {
			l29 = f15(m, l28, 1, l0)
		}
		l30 := l29
		l31 := m.u32(l30>>16<<2, 3840) + l30&65535<<3
		l33 := float64(m.u8(m.u16(l31, 0)*320+15104, 1)) + float64(m.u8(l31, 5))
		l34 := f12(m, 18336768, 16, 4098+float64(l14*4096)+float64(l21*-4096)+l20)
		l35 := m.f64(l34, 8)
		l37 := l35
		l38 := trunc(l37)
		if b2i(float64(l38) != l37)|b2i(l38 > l0) != 0 {
			l38 = f15(m, l37, 1, l0)
		}
		l39 := l38
		l40 := m.u32(l39>>16<<2, 3840) + l39&65535<<3
		l42 := float64(m.u8(m.u16(l40, 0)*320+15104, 1)) + float64(m.u8(l40, 5))
		l44 := l33 - l42
		l45 := l42 + choose(l44 > 0, l44, 0)
		l45 = -1 + l45
		l46 := l24 + l33 - l45
		l46 = flag(l46 > math.Copysign(0, -1))
		if l46 > 0 {
			l47 = l24 + l26 - l45
		}
		l49 := l47
		l50 := trunc(l49)
		if b2i(float64(l50) != l49)|b2i(l50 > l0) != 0 {
			l50 = f15(m, l49, 1, l0)
		}
		l51 := l50
		l53 := m.u16(m.u32(l51>>16<<2, 3840)+l51&65535<<3, 0)*320 + 15104
		l54 := float64(m.u8(l53, 22))
		l55 := float64(m.u8(l53, 23))
		l56 := float64(m.u8(l53, 24))
		l57 := float64(m.u8(l53, 25))
		l58 := float64(m.u8(l53, 26))
		l59 := float64(m.u8(l53, 19))
		l60 := float64(m.u8(l53, 27))
		l61 := float64(m.u8(l53, 28))
		l62 := l24 + l42 - l45
		l62 = flag(l62 > math.Copysign(0, -1))
		if l62 > 0 {
			l63 = l24 + l35 - l45
		}
		l65 := l63
		l66 := trunc(l65)
		if b2i(float64(l66) != l65)|b2i(l66 > l0) != 0 {
			l66 = f15(m, l65, 1, l0)
		}
		l67 := l66
		l69 := m.u16(m.u32(l67>>16<<2, 3840)+l67&65535<<3, 0)*320 + 15104
		l70 := float64(m.u8(l69, 22))
		l71 := float64(m.u8(l69, 23))
		l72 := float64(m.u8(l69, 24))
		l73 := float64(m.u8(l69, 25))
		l74 := float64(m.u8(l69, 26))
		l75 := float64(m.u8(l69, 19))
		l76 := float64(m.u8(l69, 27))
		l77 := float64(m.u8(l69, 28))
		l78 := choose(-1+l54+l70 > 0, 1, 0)
		l78 = choose(-1+l55+l71 > 0, 2, 0) + l78
		l78 = choose(-1+l56+l72 > 0, 4, 0) + l78
		l78 = choose(-1+l57+l73 > 0, 8, 0) + l78
		l78 = choose(-1+l58+l74 > 0, 16, 0) + l78
		l78 = choose(-1+l59+l75 > 0, 32, 0) + l78
		l78 = choose(-1+l60+l76 > 0, 64, 0) + l78
		l78 = choose(-1+l61+l77 > 0, 128, 0) + l78
		t1 := l54 + float64(l55*2) + float64(l56*4) + float64(l57*8) + float64(l58*16) + float64(l59*32) + float64(l60*64) + float64(l61*128) + l70 + float64(l71*2)
		l90 := 1 + l24 - l45
		l22 = f17(m, t1+float64(l72*4)+float64(l73*8)+float64(l74*16)+float64(l75*32)+float64(l76*64)+float64(l77*128)-l78, choose(l90 > 0, l90, 0))
	}
	return l22
}

// f111: case 426
func f111(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l22 uint32
	var l24, l47, l63 float64
	m.put(l0&3<<3, 3456, float64(m.u8(l2, 0))+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l20 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l20)
	m.put(l0&3<<3, 3552, 1)
	l21 := m.f64(0, 3024)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		if float64(m.u8(l2, 2)) > 0 {
			l24 = l8 + l12
		}
		l25 := f12(m, 18336768, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
		l26 := m.f64(l25, 8)
		l28 := l26
		l29 := trunc(l28)
		if b2i(float64(l29) != l28)|b2i(l29 > l0) != 0 {
			l29 = f15(m, l28, 1, l0)
		}
		l30 := l29
		l31 := m.u32(l30>>16<<2, 3840) + l30&65535<<3
		l33 := float64(m.u8(m.u16(l31, 0)*320+15104, 1)) + float64(m.u8(l31, 5))
		l34 := f12(m, 18336768, 16, 4098+float64(l14*4096)+float64(l21*-4096)+l20)
		l35 := m.f64(l34, 8)
		l37 := l35
		l38 := trunc(l37)
		if b2i(float64(l38) != l37)|b2i(l38 > l0) != 0 {
			l38 = f15(m, l37, 1, l0)
		}
		l39 := l38
		l40 := m.u32(l39>>16<<2, 3840) + l39&65535<<3
		l42 := float64(m.u8(m.u16(l40, 0)*320+15104, 1)) + float64(m.u8(l40, 5))
		l44 := l33 - l42
		l45 := l42 + choose(l44 > 0, l44, 0)
		l45 = -1 + l45
		l46 := l24 + l33 - l45
		l46 = flag(l46 > math.Copysign(0, -1))
		if l46 > 0 {
			l47 = l24 + l26 - l45
		}
		l49 := l47
		l50 := trunc(l49)
		if b2i(float64(l50) != l49)|b2i(l50 > l0) != 0 {
			l50 = f15(m, l49, 1, l0)
		}
		l51 := l50
		l53 := m.u16(m.u32(l51>>16<<2, 3840)+l51&65535<<3, 0)*320 + 15104
		l54 := float64(m.u8(l53, 22))
		l55 := float64(m.u8(l53, 23))
		l56 := float64(m.u8(l53, 24))
		l57 := float64(m.u8(l53, 25))
		l58 := float64(m.u8(l53, 26))
		l59 := float64(m.u8(l53, 19))
		l60 := float64(m.u8(l53, 27))
		l61 := float64(m.u8(l53, 28))
		l62 := l24 + l42 - l45
		l62 = flag(l62 > math.Copysign(0, -1))
		if l62 > 0 {
			l63 = l24 + l35 - l45
		}
		l65 := l63
		l66 := trunc(l65)
		if b2i(float64(l66) != l65)|b2i(l66 > l0) != 0 {
			l66 = f15(m, l65, 1, l0)
		}
		l67 := l66
		l69 := m.u16(m.u32(l67>>16<<2, 3840)+l67&65535<<3, 0)*320 + 15104
		l70 := float64(m.u8(l69, 22))
		l71 := float64(m.u8(l69, 23))
		l72 := float64(m.u8(l69, 24))
		l73 := float64(m.u8(l69, 25))
		l74 := float64(m.u8(l69, 26))
		l75 := float64(m.u8(l69, 19))
		l76 := float64(m.u8(l69, 27))
		l77 := float64(m.u8(l69, 28))
		l78 := choose(-1+l54+l70 > 0, 1, 0)
		l78 = choose(-1+l55+l71 > 0, 2, 0) + l78
		l78 = choose(-1+l56+l72 > 0, 4, 0) + l78
		l78 = choose(-1+l57+l73 > 0, 8, 0) + l78
		l78 = choose(-1+l58+l74 > 0, 16, 0) + l78
		l78 = choose(-1+l59+l75 > 0, 32, 0) + l78
		l78 = choose(-1+l60+l76 > 0, 64, 0) + l78
		l78 = choose(-1+l61+l77 > 0, 128, 0) + l78
		t1 := l54 + float64(l55*2) + float64(l56*4) + float64(l57*8) + float64(l58*16) + float64(l59*32) + float64(l60*64) + float64(l61*128) + l70 + float64(l71*2)
		l90 := 1 + l24 - l45
		l22 = f17(m, t1+float64(l72*4)+float64(l73*8)+float64(l74*16)+float64(l75*32)+float64(l76*64)+float64(l77*128)+float64(l78*-2), choose(l90 > 0, l90, 0))
	}
	return l22
}

// f112: case 427
func f112(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l22 uint32
	var l24, l25, l78 float64
	l19 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l19+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l20 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l20)
	m.put(l0&3<<3, 3552, 1)
	l21 := m.f64(0, 3024)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		l23 := float64(m.u8(l2, 2))
		if l23 > 0 {
			l24 = l19 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
		}
		if l23 > 0 {
			l25 = l8 + l12
		}
		l26 := f12(m, 18336768, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
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
		l36 := f12(m, 18336768, 16, 4098+float64(l14*4096)+float64(l21*-4096)+l20)
		l39 := m.f64(l36, 8)
		l40 := trunc(l39)
		if b2i(float64(l40) != l39)|b2i(l40 > l0) != 0 {
			l40 = f15(m, l39, 1, l0)
		}
		l41 := l40
		l42 := m.u32(l41>>16<<2, 3840) + l41&65535<<3
		l43 := m.u16(l42, 0)*320 + 15104
		l44 := float64(m.u8(l43, 0)) + float64(float64(m.u8(l42, 2))*256)
		l45 := float64(m.u8(l43, 18)) + float64(m.u8(l42, 3)) + float64(float64(m.u8(l42, 4))*256)
		l46 := f12(m, 18336768, 16, 4095+float64(l14*4096)+float64(l21*-4096)+l20)
		l49 := m.f64(l46, 8)
		l50 := trunc(l49)
		if b2i(float64(l50) != l49)|b2i(l50 > l0) != 0 {
			l50 = f15(m, l49, 1, l0)
		}
		l51 := l50
		l52 := m.u32(l51>>16<<2, 3840) + l51&65535<<3
		l53 := m.u16(l52, 0)*320 + 15104
		l54 := float64(m.u8(l53, 0)) + float64(float64(m.u8(l52, 2))*256)
		l55 := float64(m.u8(l53, 18)) + float64(m.u8(l52, 3)) + float64(float64(m.u8(l52, 4))*256)
		l56 := f12(m, 18336768, 16, 4097+float64(l14*4096)+float64(l21*-4096)+l20)
		l59 := m.f64(l56, 8)
		l60 := trunc(l59)
		if b2i(float64(l60) != l59)|b2i(l60 > l0) != 0 {
			l60 = f15(m, l59, 1, l0)
		}
		l61 := l60
		l62 := m.u32(l61>>16<<2, 3840) + l61&65535<<3
		l63 := m.u16(l62, 0)*320 + 15104
		t1 := l54 + float64(l55*65536) + (float64(m.u8(l63, 0)) + float64(float64(m.u8(l62, 2))*256)) + float64((float64(m.u8(l63, 18))+float64(m.u8(l62, 3))+float64(float64(m.u8(l62, 4))*256))*65536)
		l66 := t1
		l66 = flag(l66 > 4.294967295e+09)
		l67 := l34 + float64(l35*65536)
		l67 = l44 + float64(l45*65536) + l67
		l67 = l66 + l67
		l69 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l67*2.3283064365386963e-10))
		l69 = -6.755399441055744e+15 + l69
		l70 := l67 + float64(l69*-4.294967296e+09)
		l70 = flag(l70 > 255) + flag(l70 > 65535) + flag(l70 > 1.6777215e+07)
		l72 := -l25 + l70
		l73 := trunc(l72)
		if b2i(float64(l73) != l72)|b2i(l73 > l0) != 0 {
			l73 = f15(m, l72, 1, l0)
		}
		l74 := l73
		l79 := m.f64(m.u16(m.u32(l74>>16<<2, 3840)+l74&65535<<3, 0)*320+15104, 80)
		if l79 > 0 {
			l78 = float64((0.5 + l67 + float64(l69*-4.294967296e+09)) * l79)
		}
		l82 := 1 + l25 - l70
		l22 = f17(m, -0.5+float64(l24*-256)+l78, choose(l82 > 0, l82, 0))
	}
	return l22
}

// f113: case 428
func f113(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l22 uint32
	var l24, l25, l78 float64
	l19 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l19+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l20 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l20)
	m.put(l0&3<<3, 3552, 1)
	l21 := m.f64(0, 3024)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		l23 := float64(m.u8(l2, 2))
		if l23 > 0 {
			l24 = l19 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
		}
		if l23 > 0 {
			l25 = l8 + l12
		}
		l26 := f12(m, 18336768, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
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
		l36 := f12(m, 18336768, 16, 4098+float64(l14*4096)+float64(l21*-4096)+l20)
		l39 := m.f64(l36, 8)
		l40 := trunc(l39)
		if b2i(float64(l40) != l39)|b2i(l40 > l0) != 0 {
			l40 = f15(m, l39, 1, l0)
		}
		l41 := l40
		l42 := m.u32(l41>>16<<2, 3840) + l41&65535<<3
		l43 := m.u16(l42, 0)*320 + 15104
		l44 := float64(m.u8(l43, 0)) + float64(float64(m.u8(l42, 2))*256)
		l45 := float64(m.u8(l43, 18)) + float64(m.u8(l42, 3)) + float64(float64(m.u8(l42, 4))*256)
		l46 := f12(m, 18336768, 16, 4095+float64(l14*4096)+float64(l21*-4096)+l20)
		l49 := m.f64(l46, 8)
		l50 := trunc(l49)
		if b2i(float64(l50) != l49)|b2i(l50 > l0) != 0 {
			l50 = f15(m, l49, 1, l0)
		}
		l51 := l50
		l52 := m.u32(l51>>16<<2, 3840) + l51&65535<<3
		l53 := m.u16(l52, 0)*320 + 15104
		l54 := float64(m.u8(l53, 0)) + float64(float64(m.u8(l52, 2))*256)
		l55 := float64(m.u8(l53, 18)) + float64(m.u8(l52, 3)) + float64(float64(m.u8(l52, 4))*256)
		l56 := f12(m, 18336768, 16, 4097+float64(l14*4096)+float64(l21*-4096)+l20)
		l59 := m.f64(l56, 8)
		l60 := trunc(l59)
		if b2i(float64(l60) != l59)|b2i(l60 > l0) != 0 {
			l60 = f15(m, l59, 1, l0)
		}
		l61 := l60
		l62 := m.u32(l61>>16<<2, 3840) + l61&65535<<3
		l63 := m.u16(l62, 0)*320 + 15104
		t1 := -l54 + float64(l55*-65536) + (float64(m.u8(l63, 0)) + float64(float64(m.u8(l62, 2))*256)) + float64((float64(m.u8(l63, 18))+float64(m.u8(l62, 3))+float64(float64(m.u8(l62, 4))*256))*65536)
		l66 := t1
		l66 = flag(l66 > math.Copysign(0, -1))
		l67 := l34 + float64(l35*65536)
		l67 = -l44 + float64(l45*-65536) + l67
		l67 = -l66 + l67
		l69 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l67*2.3283064365386963e-10))
		l69 = -6.755399441055744e+15 + l69
		l70 := l67 + float64(l69*-4.294967296e+09)
		l70 = flag(l70 > 255) + flag(l70 > 65535) + flag(l70 > 1.6777215e+07)
		l72 := -l25 + l70
		l73 := trunc(l72)
		if b2i(float64(l73) != l72)|b2i(l73 > l0) != 0 {
			l73 = f15(m, l72, 1, l0)
		}
		l74 := l73
		l79 := m.f64(m.u16(m.u32(l74>>16<<2, 3840)+l74&65535<<3, 0)*320+15104, 80)
		if l79 > 0 {
			l78 = float64((0.5 + l67 + float64(l69*-4.294967296e+09)) * l79)
		}
		l82 := 1 + l25 - l70
		l22 = f17(m, -0.5+float64(l24*-256)+l78, choose(l82 > 0, l82, 0))
	}
	return l22
}

// f114: case 429
func f114(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l22 uint32
	var l24, l25, l44, l67, l87 float64
	l19 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l19+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l20 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l20)
	m.put(l0&3<<3, 3552, 1)
	l21 := m.f64(0, 3024)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		l23 := float64(m.u8(l2, 2))
		if l23 > 0 {
			l24 = l19 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
		}
		if l23 > 0 {
			l25 = l8 + l12
		}
		l26 := f12(m, 18336768, 16, 4097+float64(l14*4096)+float64(l21*-4096)+l20)
		l29 := m.f64(l26, 8)
		l30 := trunc(l29)
		if b2i(float64(l30) != l29)|b2i(l30 > l0) != 0 {
			l30 = f15(m, l29, 1, l0)
		}
		l31 := l30
		l32 := m.u32(l31>>16<<2, 3840) + l31&65535<<3
		l33 := m.u16(l32, 0)*320 + 15104
		l34 := float64(m.u8(l33, 18)) + float64(m.u8(l32, 3)) + float64(float64(m.u8(l32, 4))*256)
		l35 := f12(m, 18336768, 16, 4095+float64(l14*4096)+float64(l21*-4096)+l20)
		l38 := m.f64(l35, 8)
		l39 := trunc(l38)
		if b2i(float64(l39) != l38)|b2i(l39 > l0) != 0 {
			l39 = f15(m, l38, 1, l0)
		}
		l40 := l39
		l41 := m.u32(l40>>16<<2, 3840) + l40&65535<<3
		l42 := m.u16(l41, 0)*320 + 15104
		l43 := float64(m.u8(l42, 18)) + float64(m.u8(l41, 3)) + float64(float64(m.u8(l41, 4))*256)
		l45 := l34
		if l45 > 0 {
			l44 = float64(l43 * l45)
		}
		l46 := f12(m, 18336768, 16, 4098+float64(l14*4096)+float64(l21*-4096)+l20)
		l49 := m.f64(l46, 8)
		l50 := trunc(l49)
		if b2i(float64(l50) != l49)|b2i(l50 > l0) != 0 {
			l50 = f15(m, l49, 1, l0)
		}
		l51 := l50
		l52 := m.u32(l51>>16<<2, 3840) + l51&65535<<3
		l53 := m.u16(l52, 0)*320 + 15104
		l55 := float64(m.u8(l42, 0)) + float64(float64(m.u8(l41, 2))*256)
		l57 := float64(m.u8(l33, 0)) + float64(float64(m.u8(l32, 2))*256)
		l54 := float64(m.u8(l53, 0)) + float64(float64(m.u8(l52, 2))*256)
		l56 := float64(m.u8(l53, 18)) + float64(m.u8(l52, 3)) + float64(float64(m.u8(l52, 4))*256)
		l58 := f12(m, 18336768, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
		l61 := m.f64(l58, 8)
		l62 := trunc(l61)
		if b2i(float64(l62) != l61)|b2i(l62 > l0) != 0 {
			l62 = f15(m, l61, 1, l0)
		}
		l63 := l62
		l64 := m.u32(l63>>16<<2, 3840) + l63&65535<<3
		l65 := m.u16(l64, 0)*320 + 15104
		l66 := float64(m.u8(l65, 0)) + float64(float64(m.u8(l64, 2))*256)
		l68 := l54
		if l68 > 0 {
			l67 = float64((l55 + float64(l43*65536)) * l68)
		}
		l69 := l56
		if l69 > 0 {
			l67 = l67 + float64(float64(l55*65536)*l69)
		}
		l70 := l57
		if l70 > 0 {
			l67 = l67 + float64((l66+float64((float64(m.u8(l65, 18))+float64(m.u8(l64, 3))+float64(float64(m.u8(l64, 4))*256))*65536))*l70)
		}
		l72 := l34
		if l72 > 0 {
			l67 = l67 + float64(float64(l66*65536)*l72)
		}
		l73 := float64(-0.4999999998835847)
		l74 := l57
		if l74 > 0 {
			l73 = l73 + float64((float64(l55*2.3283064365386963e-10)+float64(l43*1.52587890625e-05))*l74)
		}
		l75 := l34
		if l75 > 0 {
			l73 = l73 + float64(float64(l55*1.52587890625e-05)*l75)
		}
		l76 := 6.755399441055744e+15 + l73
		l76 = -6.755399441055744e+15 + l76
		t1 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l44*2.3283064365386963e-10) + float64(l67*2.3283064365386963e-10) + float64(l76*2.3283064365386963e-10))
		l78 := t1
		l78 = -6.755399441055744e+15 + l78
		l79 := l44 + l67 + l76 + float64(l78*-4.294967296e+09)
		l79 = flag(l79 > 255) + flag(l79 > 65535) + flag(l79 > 1.6777215e+07)
		l81 := -l25 + l79
		l82 := trunc(l81)
		if b2i(float64(l82) != l81)|b2i(l82 > l0) != 0 {
			l82 = f15(m, l81, 1, l0)
		}
		l83 := l82
		l88 := m.f64(m.u16(m.u32(l83>>16<<2, 3840)+l83&65535<<3, 0)*320+15104, 80)
		if l88 > 0 {
			l87 = float64((0.5 + l44 + l67 + l76 + float64(l78*-4.294967296e+09)) * l88)
		}
		l91 := 1 + l25 - l79
		l22 = f17(m, -0.5+float64(l24*-256)+l87, choose(l91 > 0, l91, 0))
	}
	return l22
}

// f115: case 430
func f115(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l22 uint32
	var l24, l25, l33 float64
	l19 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l19+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l20 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l20)
	m.put(l0&3<<3, 3552, 1)
	l21 := m.f64(0, 3024)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		l23 := float64(m.u8(l2, 2))
		if l23 > 0 {
			l24 = l19 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
		}
		if l23 > 0 {
			l25 = l8 + l12
		}
		l27 := -l25
		l28 := trunc(l27)
		if b2i(float64(l28) != l27)|b2i(l28 > l0) != 0 {
			l28 = f15(m, l27, 1, l0)
		}
		l29 := l28
		l34 := m.f64(m.u16(m.u32(l29>>16<<2, 3840)+l29&65535<<3, 0)*320+15104, 80)
		if l34 > 0 {
			l35 := f12(m, 18336768, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
			l38 := m.f64(l35, 8)
			l39 := trunc(l38)
			if b2i(float64(l39) != l38)|b2i(l39 > l0) != 0 {
				l39 = f15(m, l38, 1, l0)
			}
			l40 := l39
			l41 := m.u32(l40>>16<<2, 3840) + l40&65535<<3
			l42 := m.u16(l41, 0)*320 + 15104
			l43 := float64(m.u8(l42, 0)) + float64(float64(m.u8(l41, 2))*256)
			l44 := float64(m.u8(l42, 18)) + float64(m.u8(l41, 3)) + float64(float64(m.u8(l41, 4))*256)
			l45 := f12(m, 18336768, 16, 4097+float64(l14*4096)+float64(l21*-4096)+l20)
			l48 := m.f64(l45, 8)
			l49 := trunc(l48)
			if b2i(float64(l49) != l48)|b2i(l49 > l0) != 0 {
				l49 = f15(m, l48, 1, l0)
			}
			l50 := l49
			l51 := m.u32(l50>>16<<2, 3840) + l50&65535<<3
			l52 := m.u16(l51, 0)*320 + 15104
			l55 := l43 + float64(l44*65536)
			t1 := float64(m.u8(l52, 0)) + float64(float64(m.u8(l51, 2))*256) + float64((float64(m.u8(l52, 18))+float64(m.u8(l51, 3))+float64(float64(m.u8(l51, 4))*256))*65536)
			l55 = t1 + l55
			l56 := l55
			l56 = flag(l56 > math.Copysign(0, -1))
			l57 := float64(l56 * 8.589934592e+09)
			l57 = flag(l57 > math.Copysign(0, -1))
			l33 = float64((0.5 + (1 - l57)) * l34)
		}
		l61 := 1 + l25
		l22 = f17(m, -0.5+float64(l24*-256)+l33, choose(l61 > 0, l61, 0))
	}
	return l22
}

// f116: case 431
func f116(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l22 uint32
	var l24, l25, l33 float64
	l19 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l19+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l20 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l20)
	m.put(l0&3<<3, 3552, 1)
	l21 := m.f64(0, 3024)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		l23 := float64(m.u8(l2, 2))
		if l23 > 0 {
			l24 = l19 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
		}
		if l23 > 0 {
			l25 = l8 + l12
		}
		l27 := -l25
		l28 := trunc(l27)
		if b2i(float64(l28) != l27)|b2i(l28 > l0) != 0 {
			l28 = f15(m, l27, 1, l0)
		}
		l29 := l28
		l34 := m.f64(m.u16(m.u32(l29>>16<<2, 3840)+l29&65535<<3, 0)*320+15104, 80)
		if l34 > 0 {
			l35 := f12(m, 18336768, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
			l38 := m.f64(l35, 8)
			l39 := trunc(l38)
			if b2i(float64(l39) != l38)|b2i(l39 > l0) != 0 {
				l39 = f15(m, l38, 1, l0)
			}
			l40 := l39
			l41 := m.u32(l40>>16<<2, 3840) + l40&65535<<3
			l42 := m.u16(l41, 0)*320 + 15104
			l43 := float64(m.u8(l42, 0)) + float64(float64(m.u8(l41, 2))*256)
			l44 := float64(m.u8(l42, 18)) + float64(m.u8(l41, 3)) + float64(float64(m.u8(l41, 4))*256)
			l45 := f12(m, 18336768, 16, 4098+float64(l14*4096)+float64(l21*-4096)+l20)
			l48 := m.f64(l45, 8)
			l49 := trunc(l48)
			if b2i(float64(l49) != l48)|b2i(l49 > l0) != 0 {
				l49 = f15(m, l48, 1, l0)
			}
			l50 := l49
			l51 := m.u32(l50>>16<<2, 3840) + l50&65535<<3
			l52 := m.u16(l51, 0)*320 + 15104
			t1 := l43 + float64(l44*65536) - (float64(m.u8(l52, 0)) + float64(float64(m.u8(l51, 2))*256)) + float64((float64(m.u8(l52, 18))+float64(m.u8(l51, 3))+float64(float64(m.u8(l51, 4))*256))*-65536)
			l55 := t1
			l56 := f12(m, 18336768, 16, 4097+float64(l14*4096)+float64(l21*-4096)+l20)
			l59 := m.f64(l56, 8)
			l60 := trunc(l59)
			if b2i(float64(l60) != l59)|b2i(l60 > l0) != 0 {
				l60 = f15(m, l59, 1, l0)
			}
			l61 := l60
			l62 := m.u32(l61>>16<<2, 3840) + l61&65535<<3
			l63 := m.u16(l62, 0)*320 + 15104
			l64 := float64(m.u8(l63, 0)) + float64(float64(m.u8(l62, 2))*256)
			l65 := float64(m.u8(l63, 18)) + float64(m.u8(l62, 3)) + float64(float64(m.u8(l62, 4))*256)
			l66 := f12(m, 18336768, 16, 4099+float64(l14*4096)+float64(l21*-4096)+l20)
			l69 := m.f64(l66, 8)
			l70 := trunc(l69)
			if b2i(float64(l70) != l69)|b2i(l70 > l0) != 0 {
				l70 = f15(m, l69, 1, l0)
			}
			l71 := l70
			l72 := m.u32(l71>>16<<2, 3840) + l71&65535<<3
			l73 := m.u16(l72, 0)*320 + 15104
			l76 := l64 + float64(l65*65536)
			t2 := -(float64(m.u8(l73, 0)) + float64(float64(m.u8(l72, 2))*256)) + float64((float64(m.u8(l73, 18))+float64(m.u8(l72, 3))+float64(float64(m.u8(l72, 4))*256))*-65536)
			l76 = t2 + l76
			l77 := l76
			l77 = flag(l77 > math.Copysign(0, -1))
			l78 := -l76
			l78 = flag(l78 > math.Copysign(0, -1))
			l79 := -l55 + float64(l77*-8.589934592e+09) + float64(l78*8.589934592e+09)
			l79 = flag(l79 > math.Copysign(0, -1))
			l80 := l55 + float64(l77*8.589934592e+09) + float64(l78*-8.589934592e+09)
			l80 = flag(l80 > math.Copysign(0, -1))
			l33 = float64((0.5 + (1 - l79 - l80)) * l34)
		}
		l84 := 1 + l25
		l22 = f17(m, -0.5+float64(l24*-256)+l33, choose(l84 > 0, l84, 0))
	}
	return l22
}

// f117: case 432
func f117(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l22 uint32
	var l24, l25, l33 float64
	l19 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l19+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l20 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l20)
	m.put(l0&3<<3, 3552, 1)
	l21 := m.f64(0, 3024)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		l23 := float64(m.u8(l2, 2))
		if l23 > 0 {
			l24 = l19 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
		}
		if l23 > 0 {
			l25 = l8 + l12
		}
		l27 := -l25
		l28 := trunc(l27)
		if b2i(float64(l28) != l27)|b2i(l28 > l0) != 0 {
			l28 = f15(m, l27, 1, l0)
		}
		l29 := l28
		l34 := m.f64(m.u16(m.u32(l29>>16<<2, 3840)+l29&65535<<3, 0)*320+15104, 80)
		if l34 > 0 {
			l35 := f12(m, 18336768, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
			l38 := m.f64(l35, 8)
			l39 := trunc(l38)
			if b2i(float64(l39) != l38)|b2i(l39 > l0) != 0 {
				l39 = f15(m, l38, 1, l0)
			}
			l40 := l39
			l41 := m.u32(l40>>16<<2, 3840) + l40&65535<<3
			l42 := m.u16(l41, 0)*320 + 15104
			l43 := float64(m.u8(l42, 0)) + float64(float64(m.u8(l41, 2))*256)
			l44 := float64(m.u8(l42, 18)) + float64(m.u8(l41, 3)) + float64(float64(m.u8(l41, 4))*256)
			l45 := f12(m, 18336768, 16, 4098+float64(l14*4096)+float64(l21*-4096)+l20)
			l48 := m.f64(l45, 8)
			l49 := trunc(l48)
			if b2i(float64(l49) != l48)|b2i(l49 > l0) != 0 {
				l49 = f15(m, l48, 1, l0)
			}
			l50 := l49
			l51 := m.u32(l50>>16<<2, 3840) + l50&65535<<3
			l52 := m.u16(l51, 0)*320 + 15104
			t1 := l43 + float64(l44*65536) - (float64(m.u8(l52, 0)) + float64(float64(m.u8(l51, 2))*256)) + float64((float64(m.u8(l52, 18))+float64(m.u8(l51, 3))+float64(float64(m.u8(l51, 4))*256))*-65536)
			l55 := t1
			l56 := f12(m, 18336768, 16, 4097+float64(l14*4096)+float64(l21*-4096)+l20)
			l59 := m.f64(l56, 8)
			l60 := trunc(l59)
			if b2i(float64(l60) != l59)|b2i(l60 > l0) != 0 {
				l60 = f15(m, l59, 1, l0)
			}
			l61 := l60
			l62 := m.u32(l61>>16<<2, 3840) + l61&65535<<3
			l63 := m.u16(l62, 0)*320 + 15104
			l64 := float64(m.u8(l63, 0)) + float64(float64(m.u8(l62, 2))*256)
			l65 := float64(m.u8(l63, 18)) + float64(m.u8(l62, 3)) + float64(float64(m.u8(l62, 4))*256)
			l66 := f12(m, 18336768, 16, 4099+float64(l14*4096)+float64(l21*-4096)+l20)
			l69 := m.f64(l66, 8)
			l70 := trunc(l69)
			if b2i(float64(l70) != l69)|b2i(l70 > l0) != 0 {
				l70 = f15(m, l69, 1, l0)
			}
			l71 := l70
			l72 := m.u32(l71>>16<<2, 3840) + l71&65535<<3
			l73 := m.u16(l72, 0)*320 + 15104
			l76 := l64 + float64(l65*65536)
			t2 := -(float64(m.u8(l73, 0)) + float64(float64(m.u8(l72, 2))*256)) + float64((float64(m.u8(l73, 18))+float64(m.u8(l72, 3))+float64(float64(m.u8(l72, 4))*256))*-65536)
			l76 = t2 + l76
			l77 := l76
			l77 = flag(l77 > math.Copysign(0, -1))
			l78 := -l76
			l78 = flag(l78 > math.Copysign(0, -1))
			l79 := -l55 + float64(l77*-8.589934592e+09) + float64(l78*8.589934592e+09)
			l79 = flag(l79 > math.Copysign(0, -1))
			l80 := l55 + float64(l77*8.589934592e+09) + float64(l78*-8.589934592e+09)
			l80 = flag(l80 > math.Copysign(0, -1))
			l81 := l79
			l81 = l80 + l81
			l33 = float64((0.5 + l81) * l34)
		}
		l84 := 1 + l25
		l22 = f17(m, -0.5+float64(l24*-256)+l33, choose(l84 > 0, l84, 0))
	}
	return l22
}

// f118: case 433
func f118(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l22 uint32
	var l67, l96, l101, l102, l110 float64
	l19 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l19+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l20 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l20)
	m.put(l0&3<<3, 3552, 1)
	l21 := m.f64(0, 3024)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		l23 := f12(m, 18336768, 16, 4097+float64(l14*4096)+float64(l21*-4096)+l20)
		l26 := m.f64(l23, 8)
		l27 := trunc(l26)
		if b2i(float64(l27) != l26)|b2i(l27 > l0) != 0 {
			l27 = f15(m, l26, 1, l0)
		}
		l28 := l27
		l29 := m.u32(l28>>16<<2, 3840) + l28&65535<<3
		l30 := m.u16(l29, 0)*320 + 15104
		l31 := float64(m.u8(l30, 18)) + float64(m.u8(l29, 3)) + float64(float64(m.u8(l29, 4))*256)
		l32 := l31
		l32 = flag(l32 > 32767)
		l33 := f12(m, 18336768, 16, 4099+float64(l14*4096)+float64(l21*-4096)+l20)
		l36 := m.f64(l33, 8)
		l37 := trunc(l36)
		if b2i(float64(l37) != l36)|b2i(l37 > l0) != 0 {
			l37 = f15(m, l36, 1, l0)
		}
		l38 := l37
		l39 := m.u32(l38>>16<<2, 3840) + l38&65535<<3
		l40 := m.u16(l39, 0)*320 + 15104
		l41 := float64(m.u8(l40, 18)) + float64(m.u8(l39, 3)) + float64(float64(m.u8(l39, 4))*256)
		l42 := l41
		l42 = flag(l42 > 32767)
		l43 := choose(-1+l32+l42 > 0, 1, 0)
		l45 := f15(m, -2.1474836475e+09, 4.294967296e+09, l0)
		l47 := float64(int32(l45))
		l49 := l47
		l48 := choose(l49 > 0, float64(l49*-4.294967296e+09), 0)
		l50 := f15(m, -2.1474836475e+09+float64(l48*256), 4.294967296e+09, l0)
		l52 := float64(int32(l50))
		l53 := float64(l48 * 256)
		l54 := l52
		l53 = choose(l54 > 0, float64(l54*-4.294967296e+09), 0) + l53
		l55 := f15(m, -2.1474836475e+09+float64(l53*256), 4.294967296e+09, l0)
		l57 := float64(int32(l55))
		l58 := float64(l53 * 256)
		l59 := l57
		l58 = choose(l59 > 0, float64(l59*-4.294967296e+09), 0) + l58
		l60 := f15(m, -2.1474836475e+09+float64(l58*256), 4.294967296e+09, l0)
		l62 := float64(int32(l60))
		l63 := float64(l47*1.6777216e+07) + float64(l52*65536) + float64(l57*256) + l62
		l63 = flag(l63 > 2.147483647e+09)
		l65 := -1 - l32 - l42 + float64(l43*2) + l63
		l64 := choose(l65 > 0, l65, 0)
		l66 := float64(m.u8(l2, 2))
		if l66 > 0 {
			l67 = l8 + l12
		}
		l68 := f12(m, 18336768, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
		l71 := m.f64(l68, 8)
		l72 := trunc(l71)
		if b2i(float64(l72) != l71)|b2i(l72 > l0) != 0 {
			l72 = f15(m, l71, 1, l0)
		}
		l73 := l72
		l74 := m.u32(l73>>16<<2, 3840) + l73&65535<<3
		l75 := m.u16(l74, 0)*320 + 15104
		l76 := float64(m.u8(l75, 0)) + float64(float64(m.u8(l74, 2))*256)
		l77 := float64(m.u8(l75, 18)) + float64(m.u8(l74, 3)) + float64(float64(m.u8(l74, 4))*256)
		l78 := f12(m, 18336768, 16, 4098+float64(l14*4096)+float64(l21*-4096)+l20)
		l81 := m.f64(l78, 8)
		l82 := trunc(l81)
		if b2i(float64(l82) != l81)|b2i(l82 > l0) != 0 {
			l82 = f15(m, l81, 1, l0)
		}
		l83 := l82
		l84 := m.u32(l83>>16<<2, 3840) + l83&65535<<3
		l85 := m.u16(l84, 0)*320 + 15104
		t1 := l76 + float64(l77*65536) - (float64(m.u8(l85, 0)) + float64(float64(m.u8(l84, 2))*256)) + float64((float64(m.u8(l85, 18))+float64(m.u8(l84, 3))+float64(float64(m.u8(l84, 4))*256))*-65536)
		l91 := float64(m.u8(l30, 0)) + float64(float64(m.u8(l29, 2))*256) + float64(l31*65536)
		l91 = -(float64(m.u8(l40, 0)) + float64(float64(m.u8(l39, 2))*256)) + float64(l41*-65536) + l91
		l91 = float64(l32*-4.294967296e+09) + float64(l42*4.294967296e+09) + l91
		l92 := l91
		l92 = flag(l92 > math.Copysign(0, -1))
		l93 := -l91
		l93 = flag(l93 > math.Copysign(0, -1))
		l94 := -t1 + float64(l92*-8.589934592e+09) + float64(l93*8.589934592e+09)
		l94 = flag(l94 > math.Copysign(0, -1))
		l95 := l94
		l97 := -l32 - l42 + float64(l43*2)
		if l97 > 0 {
			l96 = float64((float64(l47*1.6777216e+07) + float64(l52*65536) + float64(l57*256) + l62) * l97)
		}
		if -1+l32+l42+float64(l43*-2) > 0 {
			l96 = l96 + (float64(l47*-1.6777216e+07) + float64(l52*-65536) + float64(l57*-256) - l62)
		}
		l99 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l96*2.3283064365386963e-10))
		l99 = -6.755399441055744e+15 + l99
		l100 := l95 + l96 + float64(l99*-4.294967296e+09)
		l100 = flag(l100 > 255) + flag(l100 > 65535) + flag(l100 > 1.6777215e+07)
		if 1-l64 > 0 {
			if l66 > 0 {
				l102 = l19 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
			}
			l104 := -l67 + l100
			l105 := trunc(l104)
			if b2i(float64(l105) != l104)|b2i(l105 > l0) != 0 {
				l105 = f15(m, l104, 1, l0)
			}
			l106 := l105
			l111 := m.f64(m.u16(m.u32(l106>>16<<2, 3840)+l106&65535<<3, 0)*320+15104, 80)
			if l111 > 0 {
				l110 = float64((0.5 + l95 + l96 + float64(l99*-4.294967296e+09)) * l111)
			}
			l101 = -0.5 + float64(l102*-256) + l110
		}
		l112 := l64
		if l112 > 0 {
			l101 = l101 + float64(float64(l64*6)*l112)
		}
		l114 := 1 + l67 + float64(l64*-8) - l100
		l113 := choose(l114 > 0, l114, 0)
		l115 := l64
		l113 = choose(l115 > 0, float64(l115*10), 0) + l113
		l22 = f17(m, l101, l113)
	}
	return l22
}

// f119: case 434
func f119(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l22 uint32
	var l24, l25, l33 float64
	l19 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l19+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l20 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l20)
	m.put(l0&3<<3, 3552, 1)
	l21 := m.f64(0, 3024)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		l23 := float64(m.u8(l2, 2))
		if l23 > 0 {
			l24 = l19 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
		}
		if l23 > 0 {
			l25 = l8 + l12
		}
		l27 := -l25
		l28 := trunc(l27)
		if b2i(float64(l28) != l27)|b2i(l28 > l0) != 0 {
			l28 = f15(m, l27, 1, l0)
		}
		l29 := l28
		l34 := m.f64(m.u16(m.u32(l29>>16<<2, 3840)+l29&65535<<3, 0)*320+15104, 80)
		if l34 > 0 {
			l35 := f12(m, 18336768, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
			l38 := m.f64(l35, 8)
			l39 := trunc(l38)
			if b2i(float64(l39) != l38)|b2i(l39 > l0) != 0 {
				l39 = f15(m, l38, 1, l0)
			}
			l40 := l39
			l41 := m.u32(l40>>16<<2, 3840) + l40&65535<<3
			l42 := m.u16(l41, 0)*320 + 15104
			l43 := float64(m.u8(l42, 0)) + float64(float64(m.u8(l41, 2))*256)
			l44 := float64(m.u8(l42, 18)) + float64(m.u8(l41, 3)) + float64(float64(m.u8(l41, 4))*256)
			l45 := f12(m, 18336768, 16, 4098+float64(l14*4096)+float64(l21*-4096)+l20)
			l48 := m.f64(l45, 8)
			l49 := trunc(l48)
			if b2i(float64(l49) != l48)|b2i(l49 > l0) != 0 {
				l49 = f15(m, l48, 1, l0)
			}
			l50 := l49
			l51 := m.u32(l50>>16<<2, 3840) + l50&65535<<3
			l52 := m.u16(l51, 0)*320 + 15104
			t1 := l43 + float64(l44*65536) - (float64(m.u8(l52, 0)) + float64(float64(m.u8(l51, 2))*256)) + float64((float64(m.u8(l52, 18))+float64(m.u8(l51, 3))+float64(float64(m.u8(l51, 4))*256))*-65536)
			l56 := f12(m, 18336768, 16, 4097+float64(l14*4096)+float64(l21*-4096)+l20)
			l59 := m.f64(l56, 8)
			l60 := trunc(l59)
			if b2i(float64(l60) != l59)|b2i(l60 > l0) != 0 {
				l60 = f15(m, l59, 1, l0)
			}
			l61 := l60
			l62 := m.u32(l61>>16<<2, 3840) + l61&65535<<3
			l63 := m.u16(l62, 0)*320 + 15104
			l64 := float64(m.u8(l63, 0)) + float64(float64(m.u8(l62, 2))*256)
			l65 := float64(m.u8(l63, 18)) + float64(m.u8(l62, 3)) + float64(float64(m.u8(l62, 4))*256)
			l66 := f12(m, 18336768, 16, 4099+float64(l14*4096)+float64(l21*-4096)+l20)
			l69 := m.f64(l66, 8)
			l70 := trunc(l69)
			if b2i(float64(l70) != l69)|b2i(l70 > l0) != 0 {
				l70 = f15(m, l69, 1, l0)
			}
			l71 := l70
			l72 := m.u32(l71>>16<<2, 3840) + l71&65535<<3
			l73 := m.u16(l72, 0)*320 + 15104
			l76 := l64 + float64(l65*65536)
			t2 := -(float64(m.u8(l73, 0)) + float64(float64(m.u8(l72, 2))*256)) + float64((float64(m.u8(l73, 18))+float64(m.u8(l72, 3))+float64(float64(m.u8(l72, 4))*256))*-65536)
			l76 = t2 + l76
			l77 := l76
			l77 = flag(l77 > math.Copysign(0, -1))
			l78 := -l76
			l78 = flag(l78 > math.Copysign(0, -1))
			l79 := -t1 + float64(l77*-8.589934592e+09) + float64(l78*8.589934592e+09)
			l79 = flag(l79 > math.Copysign(0, -1))
			l33 = float64((0.5 + l79) * l34)
		}
		l83 := 1 + l25
		l22 = f17(m, -0.5+float64(l24*-256)+l33, choose(l83 > 0, l83, 0))
	}
	return l22
}

// f120: case 435
func f120(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l22 uint32
	var l67, l96, l101, l102, l110 float64
	l19 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l19+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l20 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l20)
	m.put(l0&3<<3, 3552, 1)
	l21 := m.f64(0, 3024)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		l23 := f12(m, 18336768, 16, 4097+float64(l14*4096)+float64(l21*-4096)+l20)
		l26 := m.f64(l23, 8)
		l27 := trunc(l26)
		if b2i(float64(l27) != l26)|b2i(l27 > l0) != 0 {
			l27 = f15(m, l26, 1, l0)
		}
		l28 := l27
		l29 := m.u32(l28>>16<<2, 3840) + l28&65535<<3
		l30 := m.u16(l29, 0)*320 + 15104
		l31 := float64(m.u8(l30, 18)) + float64(m.u8(l29, 3)) + float64(float64(m.u8(l29, 4))*256)
		l32 := l31
		l32 = flag(l32 > 32767)
		l33 := f12(m, 18336768, 16, 4099+float64(l14*4096)+float64(l21*-4096)+l20)
		l36 := m.f64(l33, 8)
		l37 := trunc(l36)
		if b2i(float64(l37) != l36)|b2i(l37 > l0) != 0 {
			l37 = f15(m, l36, 1, l0)
		}
		l38 := l37
		l39 := m.u32(l38>>16<<2, 3840) + l38&65535<<3
		l40 := m.u16(l39, 0)*320 + 15104
		l41 := float64(m.u8(l40, 18)) + float64(m.u8(l39, 3)) + float64(float64(m.u8(l39, 4))*256)
		l42 := l41
		l42 = flag(l42 > 32767)
		l43 := choose(-1+l32+l42 > 0, 1, 0)
		l45 := f15(m, -2.1474836475e+09, 4.294967296e+09, l0)
		l47 := float64(int32(l45))
		l49 := l47
		l48 := choose(l49 > 0, float64(l49*-4.294967296e+09), 0)
		l50 := f15(m, -2.1474836475e+09+float64(l48*256), 4.294967296e+09, l0)
		l52 := float64(int32(l50))
		l53 := float64(l48 * 256)
		l54 := l52
		l53 = choose(l54 > 0, float64(l54*-4.294967296e+09), 0) + l53
		l55 := f15(m, -2.1474836475e+09+float64(l53*256), 4.294967296e+09, l0)
		l57 := float64(int32(l55))
		l58 := float64(l53 * 256)
		l59 := l57
		l58 = choose(l59 > 0, float64(l59*-4.294967296e+09), 0) + l58
		l60 := f15(m, -2.1474836475e+09+float64(l58*256), 4.294967296e+09, l0)
		l62 := float64(int32(l60))
		l63 := float64(l47*1.6777216e+07) + float64(l52*65536) + float64(l57*256) + l62
		l63 = flag(l63 > 2.147483647e+09)
		l65 := -1 - l32 - l42 + float64(l43*2) + l63
		l64 := choose(l65 > 0, l65, 0)
		l66 := float64(m.u8(l2, 2))
		if l66 > 0 {
			l67 = l8 + l12
		}
		l68 := f12(m, 18336768, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
		l71 := m.f64(l68, 8)
		l72 := trunc(l71)
		if b2i(float64(l72) != l71)|b2i(l72 > l0) != 0 {
			l72 = f15(m, l71, 1, l0)
		}
		l73 := l72
		l74 := m.u32(l73>>16<<2, 3840) + l73&65535<<3
		l75 := m.u16(l74, 0)*320 + 15104
		l76 := float64(m.u8(l75, 0)) + float64(float64(m.u8(l74, 2))*256)
		l77 := float64(m.u8(l75, 18)) + float64(m.u8(l74, 3)) + float64(float64(m.u8(l74, 4))*256)
		l78 := f12(m, 18336768, 16, 4098+float64(l14*4096)+float64(l21*-4096)+l20)
		l81 := m.f64(l78, 8)
		l82 := trunc(l81)
		if b2i(float64(l82) != l81)|b2i(l82 > l0) != 0 {
			l82 = f15(m, l81, 1, l0)
		}
		l83 := l82
		l84 := m.u32(l83>>16<<2, 3840) + l83&65535<<3
		l85 := m.u16(l84, 0)*320 + 15104
		t1 := l76 + float64(l77*65536) - (float64(m.u8(l85, 0)) + float64(float64(m.u8(l84, 2))*256)) + float64((float64(m.u8(l85, 18))+float64(m.u8(l84, 3))+float64(float64(m.u8(l84, 4))*256))*-65536)
		l91 := float64(m.u8(l30, 0)) + float64(float64(m.u8(l29, 2))*256) + float64(l31*65536)
		l91 = -(float64(m.u8(l40, 0)) + float64(float64(m.u8(l39, 2))*256)) + float64(l41*-65536) + l91
		l91 = float64(l32*-4.294967296e+09) + float64(l42*4.294967296e+09) + l91
		l92 := l91
		l92 = flag(l92 > math.Copysign(0, -1))
		l93 := -l91
		l93 = flag(l93 > math.Copysign(0, -1))
		l94 := t1 + float64(l92*8.589934592e+09) + float64(l93*-8.589934592e+09)
		l94 = flag(l94 > math.Copysign(0, -1))
		l95 := l94
		l97 := -l32 - l42 + float64(l43*2)
		if l97 > 0 {
			l96 = float64((float64(l47*1.6777216e+07) + float64(l52*65536) + float64(l57*256) + l62) * l97)
		}
		if -1+l32+l42+float64(l43*-2) > 0 {
			l96 = l96 + (float64(l47*-1.6777216e+07) + float64(l52*-65536) + float64(l57*-256) - l62)
		}
		l99 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l96*2.3283064365386963e-10))
		l99 = -6.755399441055744e+15 + l99
		l100 := l95 + l96 + float64(l99*-4.294967296e+09)
		l100 = flag(l100 > 255) + flag(l100 > 65535) + flag(l100 > 1.6777215e+07)
		if 1-l64 > 0 {
			if l66 > 0 {
				l102 = l19 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
			}
			l104 := -l67 + l100
			l105 := trunc(l104)
			if b2i(float64(l105) != l104)|b2i(l105 > l0) != 0 {
				l105 = f15(m, l104, 1, l0)
			}
			l106 := l105
			l111 := m.f64(m.u16(m.u32(l106>>16<<2, 3840)+l106&65535<<3, 0)*320+15104, 80)
			if l111 > 0 {
				l110 = float64((0.5 + l95 + l96 + float64(l99*-4.294967296e+09)) * l111)
			}
			l101 = -0.5 + float64(l102*-256) + l110
		}
		l112 := l64
		if l112 > 0 {
			l101 = l101 + float64(float64(l64*6)*l112)
		}
		l114 := 1 + l67 + float64(l64*-8) - l100
		l113 := choose(l114 > 0, l114, 0)
		l115 := l64
		l113 = choose(l115 > 0, float64(l115*10), 0) + l113
		l22 = f17(m, l101, l113)
	}
	return l22
}

// f121: case 436
func f121(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l22 uint32
	var l24, l25, l33 float64
	l19 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l19+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l20 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l20)
	m.put(l0&3<<3, 3552, 1)
	l21 := m.f64(0, 3024)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		l23 := float64(m.u8(l2, 2))
		if l23 > 0 {
			l24 = l19 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
		}
		if l23 > 0 {
			l25 = l8 + l12
		}
		l27 := -l25
		l28 := trunc(l27)
		if b2i(float64(l28) != l27)|b2i(l28 > l0) != 0 {
			l28 = f15(m, l27, 1, l0)
		}
		l29 := l28
		l34 := m.f64(m.u16(m.u32(l29>>16<<2, 3840)+l29&65535<<3, 0)*320+15104, 80)
		if l34 > 0 {
			l35 := f12(m, 18336768, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
			l38 := m.f64(l35, 8)
			l39 := trunc(l38)
			if b2i(float64(l39) != l38)|b2i(l39 > l0) != 0 {
				l39 = f15(m, l38, 1, l0)
			}
			l40 := l39
			l41 := m.u32(l40>>16<<2, 3840) + l40&65535<<3
			l42 := m.u16(l41, 0)*320 + 15104
			l43 := float64(m.u8(l42, 0)) + float64(float64(m.u8(l41, 2))*256)
			l44 := float64(m.u8(l42, 18)) + float64(m.u8(l41, 3)) + float64(float64(m.u8(l41, 4))*256)
			l45 := f12(m, 18336768, 16, 4098+float64(l14*4096)+float64(l21*-4096)+l20)
			l48 := m.f64(l45, 8)
			l49 := trunc(l48)
			if b2i(float64(l49) != l48)|b2i(l49 > l0) != 0 {
				l49 = f15(m, l48, 1, l0)
			}
			l50 := l49
			l51 := m.u32(l50>>16<<2, 3840) + l50&65535<<3
			l52 := m.u16(l51, 0)*320 + 15104
			t1 := l43 + float64(l44*65536) - (float64(m.u8(l52, 0)) + float64(float64(m.u8(l51, 2))*256)) + float64((float64(m.u8(l52, 18))+float64(m.u8(l51, 3))+float64(float64(m.u8(l51, 4))*256))*-65536)
			l56 := f12(m, 18336768, 16, 4097+float64(l14*4096)+float64(l21*-4096)+l20)
			l59 := m.f64(l56, 8)
			l60 := trunc(l59)
			if b2i(float64(l60) != l59)|b2i(l60 > l0) != 0 {
				l60 = f15(m, l59, 1, l0)
			}
			l61 := l60
			l62 := m.u32(l61>>16<<2, 3840) + l61&65535<<3
			l63 := m.u16(l62, 0)*320 + 15104
			l64 := float64(m.u8(l63, 0)) + float64(float64(m.u8(l62, 2))*256)
			l65 := float64(m.u8(l63, 18)) + float64(m.u8(l62, 3)) + float64(float64(m.u8(l62, 4))*256)
			l66 := f12(m, 18336768, 16, 4099+float64(l14*4096)+float64(l21*-4096)+l20)
			l69 := m.f64(l66, 8)
			l70 := trunc(l69)
			if b2i(float64(l70) != l69)|b2i(l70 > l0) != 0 {
				l70 = f15(m, l69, 1, l0)
			}
			l71 := l70
			l72 := m.u32(l71>>16<<2, 3840) + l71&65535<<3
			l73 := m.u16(l72, 0)*320 + 15104
			l76 := l64 + float64(l65*65536)
			t2 := -(float64(m.u8(l73, 0)) + float64(float64(m.u8(l72, 2))*256)) + float64((float64(m.u8(l73, 18))+float64(m.u8(l72, 3))+float64(float64(m.u8(l72, 4))*256))*-65536)
			l76 = t2 + l76
			l77 := l76
			l77 = flag(l77 > math.Copysign(0, -1))
			l78 := -l76
			l78 = flag(l78 > math.Copysign(0, -1))
			l79 := t1 + float64(l77*8.589934592e+09) + float64(l78*-8.589934592e+09)
			l79 = flag(l79 > math.Copysign(0, -1))
			l33 = float64((0.5 + l79) * l34)
		}
		l83 := 1 + l25
		l22 = f17(m, -0.5+float64(l24*-256)+l33, choose(l83 > 0, l83, 0))
	}
	return l22
}

// f122: case 437
func f122(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l22 uint32
	var l67, l97, l102, l103, l111 float64
	l19 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l19+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l20 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l20)
	m.put(l0&3<<3, 3552, 1)
	l21 := m.f64(0, 3024)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		l23 := f12(m, 18336768, 16, 4097+float64(l14*4096)+float64(l21*-4096)+l20)
		l26 := m.f64(l23, 8)
		l27 := trunc(l26)
		if b2i(float64(l27) != l26)|b2i(l27 > l0) != 0 {
			l27 = f15(m, l26, 1, l0)
		}
		l28 := l27
		l29 := m.u32(l28>>16<<2, 3840) + l28&65535<<3
		l30 := m.u16(l29, 0)*320 + 15104
		l31 := float64(m.u8(l30, 18)) + float64(m.u8(l29, 3)) + float64(float64(m.u8(l29, 4))*256)
		l32 := l31
		l32 = flag(l32 > 32767)
		l33 := f12(m, 18336768, 16, 4099+float64(l14*4096)+float64(l21*-4096)+l20)
		l36 := m.f64(l33, 8)
		l37 := trunc(l36)
		if b2i(float64(l37) != l36)|b2i(l37 > l0) != 0 {
			l37 = f15(m, l36, 1, l0)
		}
		l38 := l37
		l39 := m.u32(l38>>16<<2, 3840) + l38&65535<<3
		l40 := m.u16(l39, 0)*320 + 15104
		l41 := float64(m.u8(l40, 18)) + float64(m.u8(l39, 3)) + float64(float64(m.u8(l39, 4))*256)
		l42 := l41
		l42 = flag(l42 > 32767)
		l43 := choose(-1+l32+l42 > 0, 1, 0)
		l45 := f15(m, -2.1474836475e+09, 4.294967296e+09, l0)
		l47 := float64(int32(l45))
		l49 := l47
		l48 := choose(l49 > 0, float64(l49*-4.294967296e+09), 0)
		l50 := f15(m, -2.1474836475e+09+float64(l48*256), 4.294967296e+09, l0)
		l52 := float64(int32(l50))
		l53 := float64(l48 * 256)
		l54 := l52
		l53 = choose(l54 > 0, float64(l54*-4.294967296e+09), 0) + l53
		l55 := f15(m, -2.1474836475e+09+float64(l53*256), 4.294967296e+09, l0)
		l57 := float64(int32(l55))
		l58 := float64(l53 * 256)
		l59 := l57
		l58 = choose(l59 > 0, float64(l59*-4.294967296e+09), 0) + l58
		l60 := f15(m, -2.1474836475e+09+float64(l58*256), 4.294967296e+09, l0)
		l62 := float64(int32(l60))
		l63 := float64(l47*1.6777216e+07) + float64(l52*65536) + float64(l57*256) + l62
		l63 = flag(l63 > 2.147483647e+09)
		l65 := -1 - l32 - l42 + float64(l43*2) + l63
		l64 := choose(l65 > 0, l65, 0)
		l66 := float64(m.u8(l2, 2))
		if l66 > 0 {
			l67 = l8 + l12
		}
		l68 := f12(m, 18336768, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
		l71 := m.f64(l68, 8)
		l72 := trunc(l71)
		if b2i(float64(l72) != l71)|b2i(l72 > l0) != 0 {
			l72 = f15(m, l71, 1, l0)
		}
		l73 := l72
		l74 := m.u32(l73>>16<<2, 3840) + l73&65535<<3
		l75 := m.u16(l74, 0)*320 + 15104
		l76 := float64(m.u8(l75, 0)) + float64(float64(m.u8(l74, 2))*256)
		l77 := float64(m.u8(l75, 18)) + float64(m.u8(l74, 3)) + float64(float64(m.u8(l74, 4))*256)
		l78 := f12(m, 18336768, 16, 4098+float64(l14*4096)+float64(l21*-4096)+l20)
		l81 := m.f64(l78, 8)
		l82 := trunc(l81)
		if b2i(float64(l82) != l81)|b2i(l82 > l0) != 0 {
			l82 = f15(m, l81, 1, l0)
		}
		l83 := l82
		l84 := m.u32(l83>>16<<2, 3840) + l83&65535<<3
		l85 := m.u16(l84, 0)*320 + 15104
		t1 := l76 + float64(l77*65536) - (float64(m.u8(l85, 0)) + float64(float64(m.u8(l84, 2))*256)) + float64((float64(m.u8(l85, 18))+float64(m.u8(l84, 3))+float64(float64(m.u8(l84, 4))*256))*-65536)
		l88 := t1
		l91 := float64(m.u8(l30, 0)) + float64(float64(m.u8(l29, 2))*256) + float64(l31*65536)
		l91 = -(float64(m.u8(l40, 0)) + float64(float64(m.u8(l39, 2))*256)) + float64(l41*-65536) + l91
		l91 = float64(l32*-4.294967296e+09) + float64(l42*4.294967296e+09) + l91
		l92 := l91
		l92 = flag(l92 > math.Copysign(0, -1))
		l93 := -l91
		l93 = flag(l93 > math.Copysign(0, -1))
		l94 := -l88 + float64(l92*-8.589934592e+09) + float64(l93*8.589934592e+09)
		l94 = flag(l94 > math.Copysign(0, -1))
		l95 := l88 + float64(l92*8.589934592e+09) + float64(l93*-8.589934592e+09)
		l95 = flag(l95 > math.Copysign(0, -1))
		l96 := l94
		l96 = 1 - l94 - l95 + l96
		l98 := -l32 - l42 + float64(l43*2)
		if l98 > 0 {
			l97 = float64((float64(l47*1.6777216e+07) + float64(l52*65536) + float64(l57*256) + l62) * l98)
		}
		if -1+l32+l42+float64(l43*-2) > 0 {
			l97 = l97 + (float64(l47*-1.6777216e+07) + float64(l52*-65536) + float64(l57*-256) - l62)
		}
		l100 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l97*2.3283064365386963e-10))
		l100 = -6.755399441055744e+15 + l100
		l101 := l96 + l97 + float64(l100*-4.294967296e+09)
		l101 = flag(l101 > 255) + flag(l101 > 65535) + flag(l101 > 1.6777215e+07)
		if 1-l64 > 0 {
			if l66 > 0 {
				l103 = l19 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
			}
			l105 := -l67 + l101
			l106 := trunc(l105)
			if b2i(float64(l106) != l105)|b2i(l106 > l0) != 0 {
				l106 = f15(m, l105, 1, l0)
			}
			l107 := l106
			l112 := m.f64(m.u16(m.u32(l107>>16<<2, 3840)+l107&65535<<3, 0)*320+15104, 80)
			if l112 > 0 {
				l111 = float64((0.5 + l96 + l97 + float64(l100*-4.294967296e+09)) * l112)
			}
			l102 = -0.5 + float64(l103*-256) + l111
		}
		l113 := l64
		if l113 > 0 {
			l102 = l102 + float64(float64(l64*6)*l113)
		}
		l115 := 1 + l67 + float64(l64*-8) - l101
		l114 := choose(l115 > 0, l115, 0)
		l116 := l64
		l114 = choose(l116 > 0, float64(l116*10), 0) + l114
		l22 = f17(m, l102, l114)
	}
	return l22
}

// f123: case 438
func f123(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l22 uint32
	var l24, l25, l33 float64
	l19 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l19+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l20 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l20)
	m.put(l0&3<<3, 3552, 1)
	l21 := m.f64(0, 3024)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		l23 := float64(m.u8(l2, 2))
		if l23 > 0 {
			l24 = l19 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
		}
		if l23 > 0 {
			l25 = l8 + l12
		}
		l27 := -l25
		l28 := trunc(l27)
		if b2i(float64(l28) != l27)|b2i(l28 > l0) != 0 {
			l28 = f15(m, l27, 1, l0)
		}
		l29 := l28
		l34 := m.f64(m.u16(m.u32(l29>>16<<2, 3840)+l29&65535<<3, 0)*320+15104, 80)
		if l34 > 0 {
			l35 := f12(m, 18336768, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
			l38 := m.f64(l35, 8)
			l39 := trunc(l38)
			if b2i(float64(l39) != l38)|b2i(l39 > l0) != 0 {
				l39 = f15(m, l38, 1, l0)
			}
			l40 := l39
			l41 := m.u32(l40>>16<<2, 3840) + l40&65535<<3
			l42 := m.u16(l41, 0)*320 + 15104
			l43 := float64(m.u8(l42, 0)) + float64(float64(m.u8(l41, 2))*256)
			l44 := float64(m.u8(l42, 18)) + float64(m.u8(l41, 3)) + float64(float64(m.u8(l41, 4))*256)
			l45 := f12(m, 18336768, 16, 4098+float64(l14*4096)+float64(l21*-4096)+l20)
			l48 := m.f64(l45, 8)
			l49 := trunc(l48)
			if b2i(float64(l49) != l48)|b2i(l49 > l0) != 0 {
				l49 = f15(m, l48, 1, l0)
			}
			l50 := l49
			l51 := m.u32(l50>>16<<2, 3840) + l50&65535<<3
			l52 := m.u16(l51, 0)*320 + 15104
			t1 := l43 + float64(l44*65536) - (float64(m.u8(l52, 0)) + float64(float64(m.u8(l51, 2))*256)) + float64((float64(m.u8(l52, 18))+float64(m.u8(l51, 3))+float64(float64(m.u8(l51, 4))*256))*-65536)
			l55 := t1
			l56 := f12(m, 18336768, 16, 4097+float64(l14*4096)+float64(l21*-4096)+l20)
			l59 := m.f64(l56, 8)
			l60 := trunc(l59)
			if b2i(float64(l60) != l59)|b2i(l60 > l0) != 0 {
				l60 = f15(m, l59, 1, l0)
			}
			l61 := l60
			l62 := m.u32(l61>>16<<2, 3840) + l61&65535<<3
			l63 := m.u16(l62, 0)*320 + 15104
			l64 := float64(m.u8(l63, 0)) + float64(float64(m.u8(l62, 2))*256)
			l65 := float64(m.u8(l63, 18)) + float64(m.u8(l62, 3)) + float64(float64(m.u8(l62, 4))*256)
			l66 := f12(m, 18336768, 16, 4099+float64(l14*4096)+float64(l21*-4096)+l20)
			l69 := m.f64(l66, 8)
			l70 := trunc(l69)
			if b2i(float64(l70) != l69)|b2i(l70 > l0) != 0 {
				l70 = f15(m, l69, 1, l0)
			}
			l71 := l70
			l72 := m.u32(l71>>16<<2, 3840) + l71&65535<<3
			l73 := m.u16(l72, 0)*320 + 15104
			l76 := l64 + float64(l65*65536)
			t2 := -(float64(m.u8(l73, 0)) + float64(float64(m.u8(l72, 2))*256)) + float64((float64(m.u8(l73, 18))+float64(m.u8(l72, 3))+float64(float64(m.u8(l72, 4))*256))*-65536)
			l76 = t2 + l76
			l77 := l76
			l77 = flag(l77 > math.Copysign(0, -1))
			l78 := -l76
			l78 = flag(l78 > math.Copysign(0, -1))
			l79 := -l55 + float64(l77*-8.589934592e+09) + float64(l78*8.589934592e+09)
			l79 = flag(l79 > math.Copysign(0, -1))
			l80 := l55 + float64(l77*8.589934592e+09) + float64(l78*-8.589934592e+09)
			l80 = flag(l80 > math.Copysign(0, -1))
			l81 := l79
			l81 = 1 - l79 - l80 + l81
			l33 = float64((0.5 + l81) * l34)
		}
		l84 := 1 + l25
		l22 = f17(m, -0.5+float64(l24*-256)+l33, choose(l84 > 0, l84, 0))
	}
	return l22
}

// f124: case 439
func f124(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l22 uint32
	var l67, l97, l102, l103, l111 float64
	l19 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l19+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l20 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l20)
	m.put(l0&3<<3, 3552, 1)
	l21 := m.f64(0, 3024)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		l23 := f12(m, 18336768, 16, 4097+float64(l14*4096)+float64(l21*-4096)+l20)
		l26 := m.f64(l23, 8)
		l27 := trunc(l26)
		if b2i(float64(l27) != l26)|b2i(l27 > l0) != 0 {
			l27 = f15(m, l26, 1, l0)
		}
		l28 := l27
		l29 := m.u32(l28>>16<<2, 3840) + l28&65535<<3
		l30 := m.u16(l29, 0)*320 + 15104
		l31 := float64(m.u8(l30, 18)) + float64(m.u8(l29, 3)) + float64(float64(m.u8(l29, 4))*256)
		l32 := l31
		l32 = flag(l32 > 32767)
		l33 := f12(m, 18336768, 16, 4099+float64(l14*4096)+float64(l21*-4096)+l20)
		l36 := m.f64(l33, 8)
		l37 := trunc(l36)
		if b2i(float64(l37) != l36)|b2i(l37 > l0) != 0 {
			l37 = f15(m, l36, 1, l0)
		}
		l38 := l37
		l39 := m.u32(l38>>16<<2, 3840) + l38&65535<<3
		l40 := m.u16(l39, 0)*320 + 15104
		l41 := float64(m.u8(l40, 18)) + float64(m.u8(l39, 3)) + float64(float64(m.u8(l39, 4))*256)
		l42 := l41
		l42 = flag(l42 > 32767)
		l43 := choose(-1+l32+l42 > 0, 1, 0)
		l45 := f15(m, -2.1474836475e+09, 4.294967296e+09, l0)
		l47 := float64(int32(l45))
		l49 := l47
		l48 := choose(l49 > 0, float64(l49*-4.294967296e+09), 0)
		l50 := f15(m, -2.1474836475e+09+float64(l48*256), 4.294967296e+09, l0)
		l52 := float64(int32(l50))
		l53 := float64(l48 * 256)
		l54 := l52
		l53 = choose(l54 > 0, float64(l54*-4.294967296e+09), 0) + l53
		l55 := f15(m, -2.1474836475e+09+float64(l53*256), 4.294967296e+09, l0)
		l57 := float64(int32(l55))
		l58 := float64(l53 * 256)
		l59 := l57
		l58 = choose(l59 > 0, float64(l59*-4.294967296e+09), 0) + l58
		l60 := f15(m, -2.1474836475e+09+float64(l58*256), 4.294967296e+09, l0)
		l62 := float64(int32(l60))
		l63 := float64(l47*1.6777216e+07) + float64(l52*65536) + float64(l57*256) + l62
		l63 = flag(l63 > 2.147483647e+09)
		l65 := -1 - l32 - l42 + float64(l43*2) + l63
		l64 := choose(l65 > 0, l65, 0)
		l66 := float64(m.u8(l2, 2))
		if l66 > 0 {
			l67 = l8 + l12
		}
		l68 := f12(m, 18336768, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
		l71 := m.f64(l68, 8)
		l72 := trunc(l71)
		if b2i(float64(l72) != l71)|b2i(l72 > l0) != 0 {
			l72 = f15(m, l71, 1, l0)
		}
		l73 := l72
		l74 := m.u32(l73>>16<<2, 3840) + l73&65535<<3
		l75 := m.u16(l74, 0)*320 + 15104
		l76 := float64(m.u8(l75, 0)) + float64(float64(m.u8(l74, 2))*256)
		l77 := float64(m.u8(l75, 18)) + float64(m.u8(l74, 3)) + float64(float64(m.u8(l74, 4))*256)
		l78 := f12(m, 18336768, 16, 4098+float64(l14*4096)+float64(l21*-4096)+l20)
		l81 := m.f64(l78, 8)
		l82 := trunc(l81)
		if b2i(float64(l82) != l81)|b2i(l82 > l0) != 0 {
			l82 = f15(m, l81, 1, l0)
		}
		l83 := l82
		l84 := m.u32(l83>>16<<2, 3840) + l83&65535<<3
		l85 := m.u16(l84, 0)*320 + 15104
		t1 := l76 + float64(l77*65536) - (float64(m.u8(l85, 0)) + float64(float64(m.u8(l84, 2))*256)) + float64((float64(m.u8(l85, 18))+float64(m.u8(l84, 3))+float64(float64(m.u8(l84, 4))*256))*-65536)
		l88 := t1
		l91 := float64(m.u8(l30, 0)) + float64(float64(m.u8(l29, 2))*256) + float64(l31*65536)
		l91 = -(float64(m.u8(l40, 0)) + float64(float64(m.u8(l39, 2))*256)) + float64(l41*-65536) + l91
		l91 = float64(l32*-4.294967296e+09) + float64(l42*4.294967296e+09) + l91
		l92 := l91
		l92 = flag(l92 > math.Copysign(0, -1))
		l93 := -l91
		l93 = flag(l93 > math.Copysign(0, -1))
		l94 := l88 + float64(l92*8.589934592e+09) + float64(l93*-8.589934592e+09)
		l94 = flag(l94 > math.Copysign(0, -1))
		l95 := -l88 + float64(l92*-8.589934592e+09) + float64(l93*8.589934592e+09)
		l95 = flag(l95 > math.Copysign(0, -1))
		l96 := l94
		l96 = 1 - l95 - l94 + l96
		l98 := -l32 - l42 + float64(l43*2)
		if l98 > 0 {
			l97 = float64((float64(l47*1.6777216e+07) + float64(l52*65536) + float64(l57*256) + l62) * l98)
		}
		if -1+l32+l42+float64(l43*-2) > 0 {
			l97 = l97 + (float64(l47*-1.6777216e+07) + float64(l52*-65536) + float64(l57*-256) - l62)
		}
		l100 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l97*2.3283064365386963e-10))
		l100 = -6.755399441055744e+15 + l100
		l101 := l96 + l97 + float64(l100*-4.294967296e+09)
		l101 = flag(l101 > 255) + flag(l101 > 65535) + flag(l101 > 1.6777215e+07)
		if 1-l64 > 0 {
			if l66 > 0 {
				l103 = l19 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
			}
			l105 := -l67 + l101
			l106 := trunc(l105)
			if b2i(float64(l106) != l105)|b2i(l106 > l0) != 0 {
				l106 = f15(m, l105, 1, l0)
			}
			l107 := l106
			l112 := m.f64(m.u16(m.u32(l107>>16<<2, 3840)+l107&65535<<3, 0)*320+15104, 80)
			if l112 > 0 {
				l111 = float64((0.5 + l96 + l97 + float64(l100*-4.294967296e+09)) * l112)
			}
			l102 = -0.5 + float64(l103*-256) + l111
		}
		l113 := l64
		if l113 > 0 {
			l102 = l102 + float64(float64(l64*6)*l113)
		}
		l115 := 1 + l67 + float64(l64*-8) - l101
		l114 := choose(l115 > 0, l115, 0)
		l116 := l64
		l114 = choose(l116 > 0, float64(l116*10), 0) + l114
		l22 = f17(m, l102, l114)
	}
	return l22
}

// f125: case 440
func f125(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l22 uint32
	var l24, l25, l33 float64
	l19 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l19+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l20 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l20)
	m.put(l0&3<<3, 3552, 1)
	l21 := m.f64(0, 3024)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		l23 := float64(m.u8(l2, 2))
		if l23 > 0 {
			l24 = l19 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
		}
		if l23 > 0 {
			l25 = l8 + l12
		}
		l27 := -l25
		l28 := trunc(l27)
		if b2i(float64(l28) != l27)|b2i(l28 > l0) != 0 {
			l28 = f15(m, l27, 1, l0)
		}
		l29 := l28
		l34 := m.f64(m.u16(m.u32(l29>>16<<2, 3840)+l29&65535<<3, 0)*320+15104, 80)
		if l34 > 0 {
			l35 := f12(m, 18336768, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
			l38 := m.f64(l35, 8)
			l39 := trunc(l38)
			if b2i(float64(l39) != l38)|b2i(l39 > l0) != 0 {
				l39 = f15(m, l38, 1, l0)
			}
			l40 := l39
			l41 := m.u32(l40>>16<<2, 3840) + l40&65535<<3
			l42 := m.u16(l41, 0)*320 + 15104
			l43 := float64(m.u8(l42, 0)) + float64(float64(m.u8(l41, 2))*256)
			l44 := float64(m.u8(l42, 18)) + float64(m.u8(l41, 3)) + float64(float64(m.u8(l41, 4))*256)
			l45 := f12(m, 18336768, 16, 4098+float64(l14*4096)+float64(l21*-4096)+l20)
			l48 := m.f64(l45, 8)
			l49 := trunc(l48)
			if b2i(float64(l49) != l48)|b2i(l49 > l0) != 0 {
				l49 = f15(m, l48, 1, l0)
			}
			l50 := l49
			l51 := m.u32(l50>>16<<2, 3840) + l50&65535<<3
			l52 := m.u16(l51, 0)*320 + 15104
			t1 := l43 + float64(l44*65536) - (float64(m.u8(l52, 0)) + float64(float64(m.u8(l51, 2))*256)) + float64((float64(m.u8(l52, 18))+float64(m.u8(l51, 3))+float64(float64(m.u8(l51, 4))*256))*-65536)
			l55 := t1
			l56 := f12(m, 18336768, 16, 4097+float64(l14*4096)+float64(l21*-4096)+l20)
			l59 := m.f64(l56, 8)
			l60 := trunc(l59)
			if b2i(float64(l60) != l59)|b2i(l60 > l0) != 0 {
				l60 = f15(m, l59, 1, l0)
			}
			l61 := l60
			l62 := m.u32(l61>>16<<2, 3840) + l61&65535<<3
			l63 := m.u16(l62, 0)*320 + 15104
			l64 := float64(m.u8(l63, 0)) + float64(float64(m.u8(l62, 2))*256)
			l65 := float64(m.u8(l63, 18)) + float64(m.u8(l62, 3)) + float64(float64(m.u8(l62, 4))*256)
			l66 := f12(m, 18336768, 16, 4099+float64(l14*4096)+float64(l21*-4096)+l20)
			l69 := m.f64(l66, 8)
			l70 := trunc(l69)
			if b2i(float64(l70) != l69)|b2i(l70 > l0) != 0 {
				l70 = f15(m, l69, 1, l0)
			}
			l71 := l70
			l72 := m.u32(l71>>16<<2, 3840) + l71&65535<<3
			l73 := m.u16(l72, 0)*320 + 15104
			l76 := l64 + float64(l65*65536)
			t2 := -(float64(m.u8(l73, 0)) + float64(float64(m.u8(l72, 2))*256)) + float64((float64(m.u8(l73, 18))+float64(m.u8(l72, 3))+float64(float64(m.u8(l72, 4))*256))*-65536)
			l76 = t2 + l76
			l77 := l76
			l77 = flag(l77 > math.Copysign(0, -1))
			l78 := -l76
			l78 = flag(l78 > math.Copysign(0, -1))
			l79 := l55 + float64(l77*8.589934592e+09) + float64(l78*-8.589934592e+09)
			l79 = flag(l79 > math.Copysign(0, -1))
			l80 := -l55 + float64(l77*-8.589934592e+09) + float64(l78*8.589934592e+09)
			l80 = flag(l80 > math.Copysign(0, -1))
			l81 := l79
			l81 = 1 - l80 - l79 + l81
			l33 = float64((0.5 + l81) * l34)
		}
		l84 := 1 + l25
		l22 = f17(m, -0.5+float64(l24*-256)+l33, choose(l84 > 0, l84, 0))
	}
	return l22
}

// f126: case 441
func f126(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l24 uint32
	var l26, l27, l41, l54, l55, l84 float64
	l19 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l19+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l20 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l20)
	m.put(l0&3<<3, 3552, 1)
	l21 := m.f64(0, 3024)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l21*-4096)+l20+(m.f64(l16, 8)-l20))
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		l25 := float64(m.u8(l2, 2))
		if l25 > 0 {
			l26 = l19 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
		}
		if l25 > 0 {
			l27 = l8 + l12
		}
		l28 := f12(m, 18336768, 16, 4098+float64(l14*4096)+float64(l21*-4096)+l20)
		l31 := m.f64(l28, 8)
		l32 := trunc(l31)
		if b2i(float64(l32) != l31)|b2i(l32 > l0) != 0 {
			l32 = f15(m, l31, 1, l0)
		}
		l33 := l32
		l35 := m.u16(m.u32(l33>>16<<2, 3840)+l33&65535<<3, 0)*320 + 15104
		l37 := choose(float64(m.u8(l35, 19)) > 0, 1, 0)
		l40 := m.f64(l35, 56)
		l42 := l40
		if l42 > 0 {
			l43 := f12(m, 18336768, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
			l46 := m.f64(l43, 8)
			l47 := trunc(l46)
			if b2i(float64(l47) != l46)|b2i(l47 > l0) != 0 {
				l47 = f15(m, l46, 1, l0)
			}
			l48 := l47
			l49 := m.u32(l48>>16<<2, 3840) + l48&65535<<3
			l50 := m.u16(l49, 0)*320 + 15104
			t1 := 0.5 + (float64(m.u8(l50, 0)) + float64(float64(m.u8(l49, 2))*256)) + float64((float64(m.u8(l50, 18))+float64(m.u8(l49, 3))+float64(float64(m.u8(l49, 4))*256))*65536)
			l41 = float64(t1 * l42)
		}
		l41 = -0.5 + l41
		l53 := 6.755399441055744e+15 + l41
		l53 = -6.755399441055744e+15 + l53
		if 1-l37 > 0 {
			l56 := l40
			if l56 > 0 {
				l57 := f12(m, 18336768, 16, 4097+float64(l14*4096)+float64(l21*-4096)+l20)
				l60 := m.f64(l57, 8)
				l61 := trunc(l60)
				if b2i(float64(l61) != l60)|b2i(l61 > l0) != 0 {
					l61 = f15(m, l60, 1, l0)
				}
				l62 := l61
				l63 := m.u32(l62>>16<<2, 3840) + l62&65535<<3
				l64 := m.u16(l63, 0)*320 + 15104
				t2 := 0.5 + (float64(m.u8(l64, 0)) + float64(float64(m.u8(l63, 2))*256)) + float64((float64(m.u8(l64, 18))+float64(m.u8(l63, 3))+float64(float64(m.u8(l63, 4))*256))*65536)
				l55 = float64(t2 * l56)
			}
			l55 = -0.5 + l55
			l67 := 6.755399441055744e+15 + l55
			l67 = -6.755399441055744e+15 + l67
			l54 = 2.147483648e+09 + float64(l40*-2.147483648e+09) + float64(l55*4.294967296e+09) + float64(l67*-4.294967296e+09)
		}
		if 1-l37 > 0 {
			l54 = l54 + l53
		}
		if l37 > 0 {
			l54 = l54 + (2.147483648e+09 + float64(l40*-2.147483648e+09) + float64(l41*4.294967296e+09) + float64(l53*-4.294967296e+09))
		}
		l69 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l54*2.3283064365386963e-10))
		l69 = -6.755399441055744e+15 + l69
		l71 := -255 + l54 + float64(l69*-4.294967296e+09)
		l70 := choose(l71 > 0, l71, 0)
		l72 := -256 + l54 + float64(l69*-4.294967296e+09)
		l70 = choose(l72 > 0, float64(l72*-1), 0) + l70
		l73 := -65535 + l54 + float64(l69*-4.294967296e+09)
		l70 = choose(l73 > 0, l73, 0) + l70
		l74 := -65536 + l54 + float64(l69*-4.294967296e+09)
		l70 = choose(l74 > 0, float64(l74*-1), 0) + l70
		l75 := -1.6777215e+07 + l54 + float64(l69*-4.294967296e+09)
		l70 = choose(l75 > 0, l75, 0) + l70
		l76 := -1.6777216e+07 + l54 + float64(l69*-4.294967296e+09)
		l70 = choose(l76 > 0, float64(l76*-1), 0) + l70
		l78 := -l27 + l70
		l79 := trunc(l78)
		if b2i(float64(l79) != l78)|b2i(l79 > l0) != 0 {
			l79 = f15(m, l78, 1, l0)
		}
		l80 := l79
		l85 := m.f64(m.u16(m.u32(l80>>16<<2, 3840)+l80&65535<<3, 0)*320+15104, 80)
		if l85 > 0 {
			l84 = float64((0.5 + l54 + float64(l69*-4.294967296e+09)) * l85)
		}
		l88 := 1 + l27 - l70
		l24 = f17(m, -0.5+float64(l26*-256)+l84, choose(l88 > 0, l88, 0))
	}
	return l24
}

// f127: case 442
func f127(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l22 uint32
	var l24, l25, l37, l40, l69 float64
	l19 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l19+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l20 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l20)
	m.put(l0&3<<3, 3552, 1)
	l21 := m.f64(0, 3024)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		l23 := float64(m.u8(l2, 2))
		if l23 > 0 {
			l24 = l19 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
		}
		if l23 > 0 {
			l25 = l8 + l12
		}
		l26 := f12(m, 18336768, 16, 4098+float64(l14*4096)+float64(l21*-4096)+l20)
		l29 := m.f64(l26, 8)
		l30 := trunc(l29)
		if b2i(float64(l30) != l29)|b2i(l30 > l0) != 0 {
			l30 = f15(m, l29, 1, l0)
		}
		l31 := l30
		l33 := m.u16(m.u32(l31>>16<<2, 3840)+l31&65535<<3, 0)*320 + 15104
		if 1-choose(float64(m.u8(l33, 19)) > 0, 1, 0) > 0 {
			l39 := m.f64(l33, 56)
			l41 := l39
			if l41 > 0 {
				l42 := f12(m, 18336768, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
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
			l37 = 2.147483648e+09 + float64(l39*-2.147483648e+09) + float64(l40*4.294967296e+09) + float64(l52*-4.294967296e+09)
		}
		l54 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l37*2.3283064365386963e-10))
		l54 = -6.755399441055744e+15 + l54
		l56 := -255 + l37 + float64(l54*-4.294967296e+09)
		l55 := choose(l56 > 0, l56, 0)
		l57 := -256 + l37 + float64(l54*-4.294967296e+09)
		l55 = choose(l57 > 0, float64(l57*-1), 0) + l55
		l58 := -65535 + l37 + float64(l54*-4.294967296e+09)
		l55 = choose(l58 > 0, l58, 0) + l55
		l59 := -65536 + l37 + float64(l54*-4.294967296e+09)
		l55 = choose(l59 > 0, float64(l59*-1), 0) + l55
		l60 := -1.6777215e+07 + l37 + float64(l54*-4.294967296e+09)
		l55 = choose(l60 > 0, l60, 0) + l55
		l61 := -1.6777216e+07 + l37 + float64(l54*-4.294967296e+09)
		l55 = choose(l61 > 0, float64(l61*-1), 0) + l55
		l63 := -l25 + l55
		l64 := trunc(l63)
		if b2i(float64(l64) != l63)|b2i(l64 > l0) != 0 {
			l64 = f15(m, l63, 1, l0)
		}
		l65 := l64
		l70 := m.f64(m.u16(m.u32(l65>>16<<2, 3840)+l65&65535<<3, 0)*320+15104, 80)
		if l70 > 0 {
			l69 = float64((0.5 + l37 + float64(l54*-4.294967296e+09)) * l70)
		}
		l73 := 1 + l25 - l55
		l22 = f17(m, -0.5+float64(l24*-256)+l69, choose(l73 > 0, l73, 0))
	}
	return l22
}

// f128: case 443
func f128(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l24 uint32
	var l26, l27, l39, l42, l65 float64
	l19 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l19+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l20 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l20)
	m.put(l0&3<<3, 3552, 1)
	l21 := m.f64(0, 3024)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l21*-4096)+l20+(m.f64(l16, 8)-l20))
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		l25 := float64(m.u8(l2, 2))
		if l25 > 0 {
			l26 = l19 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
		}
		if l25 > 0 {
			l27 = l8 + l12
		}
		l28 := f12(m, 18336768, 16, 4098+float64(l14*4096)+float64(l21*-4096)+l20)
		l31 := m.f64(l28, 8)
		l32 := trunc(l31)
		if b2i(float64(l32) != l31)|b2i(l32 > l0) != 0 {
			l32 = f15(m, l31, 1, l0)
		}
		l33 := l32
		l35 := m.u16(m.u32(l33>>16<<2, 3840)+l33&65535<<3, 0)*320 + 15104
		if 1-choose(float64(m.u8(l35, 19)) > 0, 1, 0) > 0 {
			l43 := m.f64(l35, 64)
			if l43 > 0 {
				l44 := f12(m, 18336768, 16, 4097+float64(l14*4096)+float64(l21*-4096)+l20)
				l47 := m.f64(l44, 8)
				l48 := trunc(l47)
				if b2i(float64(l48) != l47)|b2i(l48 > l0) != 0 {
					l48 = f15(m, l47, 1, l0)
				}
				l49 := l48
				l50 := m.u32(l49>>16<<2, 3840) + l49&65535<<3
				l51 := m.u16(l50, 0)*320 + 15104
				t1 := 0.5 + (float64(m.u8(l51, 0)) + float64(float64(m.u8(l50, 2))*256)) + float64((float64(m.u8(l51, 18))+float64(m.u8(l50, 3))+float64(float64(m.u8(l50, 4))*256))*65536)
				l42 = float64(t1 * l43)
			}
			l42 = -0.5 + l42
			l54 := 6.755399441055744e+15 + l42
			l54 = -6.755399441055744e+15 + l54
			l39 = l54
		}
		l56 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l39*2.3283064365386963e-10))
		l56 = -6.755399441055744e+15 + l56
		l57 := l39 + float64(l56*-4.294967296e+09)
		l57 = flag(l57 > 255) + flag(l57 > 65535) + flag(l57 > 1.6777215e+07)
		l59 := -l27 + l57
		l60 := trunc(l59)
		if b2i(float64(l60) != l59)|b2i(l60 > l0) != 0 {
			l60 = f15(m, l59, 1, l0)
		}
		l61 := l60
		l66 := m.f64(m.u16(m.u32(l61>>16<<2, 3840)+l61&65535<<3, 0)*320+15104, 80)
		if l66 > 0 {
			l65 = float64((0.5 + l39 + float64(l56*-4.294967296e+09)) * l66)
		}
		l69 := 1 + l27 - l57
		l24 = f17(m, -0.5+float64(l26*-256)+l65, choose(l69 > 0, l69, 0))
	}
	return l24
}

// f129: case 444
func f129(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l22 uint32
	var l24, l25, l39, l52, l53, l82 float64
	l19 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l19+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l20 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l20)
	m.put(l0&3<<3, 3552, 1)
	l21 := m.f64(0, 3024)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		l23 := float64(m.u8(l2, 2))
		if l23 > 0 {
			l24 = l19 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
		}
		if l23 > 0 {
			l25 = l8 + l12
		}
		l26 := f12(m, 18336768, 16, 4098+float64(l14*4096)+float64(l21*-4096)+l20)
		l29 := m.f64(l26, 8)
		l30 := trunc(l29)
		if b2i(float64(l30) != l29)|b2i(l30 > l0) != 0 {
			l30 = f15(m, l29, 1, l0)
		}
		l31 := l30
		l33 := m.u16(m.u32(l31>>16<<2, 3840)+l31&65535<<3, 0)*320 + 15104
		l35 := choose(float64(m.u8(l33, 19)) > 0, 1, 0)
		l38 := m.f64(l33, 64)
		l40 := l38
		if l40 > 0 {
			l41 := f12(m, 18336768, 16, 4097+float64(l14*4096)+float64(l21*-4096)+l20)
			l44 := m.f64(l41, 8)
			l45 := trunc(l44)
			if b2i(float64(l45) != l44)|b2i(l45 > l0) != 0 {
				l45 = f15(m, l44, 1, l0)
			}
			l46 := l45
			l47 := m.u32(l46>>16<<2, 3840) + l46&65535<<3
			l48 := m.u16(l47, 0)*320 + 15104
			t1 := 0.5 + (float64(m.u8(l48, 0)) + float64(float64(m.u8(l47, 2))*256)) + float64((float64(m.u8(l48, 18))+float64(m.u8(l47, 3))+float64(float64(m.u8(l47, 4))*256))*65536)
			l39 = float64(t1 * l40)
		}
		l39 = -0.5 + l39
		l51 := 6.755399441055744e+15 + l39
		l51 = -6.755399441055744e+15 + l51
		if 1-l35 > 0 {
			l52 = 2.147483648e+09 + float64(l38*-2.147483648e+09) + float64(l39*4.294967296e+09) + float64(l51*-4.294967296e+09)
		}
		if 1-l35 > 0 {
			l54 := l38
			if l54 > 0 {
				l55 := f12(m, 18336768, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
				l58 := m.f64(l55, 8)
				l59 := trunc(l58)
				if b2i(float64(l59) != l58)|b2i(l59 > l0) != 0 {
					l59 = f15(m, l58, 1, l0)
				}
				l60 := l59
				l61 := m.u32(l60>>16<<2, 3840) + l60&65535<<3
				l62 := m.u16(l61, 0)*320 + 15104
				t2 := 0.5 + (float64(m.u8(l62, 0)) + float64(float64(m.u8(l61, 2))*256)) + float64((float64(m.u8(l62, 18))+float64(m.u8(l61, 3))+float64(float64(m.u8(l61, 4))*256))*65536)
				l53 = float64(t2 * l54)
			}
			l53 = -0.5 + l53
			l65 := 6.755399441055744e+15 + l53
			l65 = -6.755399441055744e+15 + l65
			l52 = l52 + l65
		}
		if l35 > 0 {
			l52 = l52 + l51
		}
		l67 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l52*2.3283064365386963e-10))
		l67 = -6.755399441055744e+15 + l67
		l69 := -255 + l52 + float64(l67*-4.294967296e+09)
		l68 := choose(l69 > 0, l69, 0)
		l70 := -256 + l52 + float64(l67*-4.294967296e+09)
		l68 = choose(l70 > 0, float64(l70*-1), 0) + l68
		l71 := -65535 + l52 + float64(l67*-4.294967296e+09)
		l68 = choose(l71 > 0, l71, 0) + l68
		l72 := -65536 + l52 + float64(l67*-4.294967296e+09)
		l68 = choose(l72 > 0, float64(l72*-1), 0) + l68
		l73 := -1.6777215e+07 + l52 + float64(l67*-4.294967296e+09)
		l68 = choose(l73 > 0, l73, 0) + l68
		l74 := -1.6777216e+07 + l52 + float64(l67*-4.294967296e+09)
		l68 = choose(l74 > 0, float64(l74*-1), 0) + l68
		l76 := -l25 + l68
		l77 := trunc(l76)
		if b2i(float64(l77) != l76)|b2i(l77 > l0) != 0 {
			l77 = f15(m, l76, 1, l0)
		}
		l78 := l77
		l83 := m.f64(m.u16(m.u32(l78>>16<<2, 3840)+l78&65535<<3, 0)*320+15104, 80)
		if l83 > 0 {
			l82 = float64((0.5 + l52 + float64(l67*-4.294967296e+09)) * l83)
		}
		l86 := 1 + l25 - l68
		l22 = f17(m, -0.5+float64(l24*-256)+l82, choose(l86 > 0, l86, 0))
	}
	return l22
}

// f130: case 445
func f130(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l24 uint32
	var l69, l73, l76, l80, l85, l86, l94 float64
	l19 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l19+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l20 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l20)
	m.put(l0&3<<3, 3552, 1)
	l21 := m.f64(0, 3024)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l21*-4096)+l20+(m.f64(l16, 8)-l20))
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		l25 := f12(m, 18336768, 16, 4097+float64(l14*4096)+float64(l21*-4096)+l20)
		l28 := m.f64(l25, 8)
		l29 := trunc(l28)
		if b2i(float64(l29) != l28)|b2i(l29 > l0) != 0 {
			l29 = f15(m, l28, 1, l0)
		}
		l30 := l29
		l31 := m.u32(l30>>16<<2, 3840) + l30&65535<<3
		l32 := m.u16(l31, 0)*320 + 15104
		l33 := float64(m.u8(l32, 18)) + float64(m.u8(l31, 3)) + float64(float64(m.u8(l31, 4))*256)
		l34 := l33
		l34 = flag(l34 > 32767)
		l35 := f12(m, 18336768, 16, 4098+float64(l14*4096)+float64(l21*-4096)+l20)
		l38 := m.f64(l35, 8)
		l39 := trunc(l38)
		if b2i(float64(l39) != l38)|b2i(l39 > l0) != 0 {
			l39 = f15(m, l38, 1, l0)
		}
		l40 := l39
		l41 := m.u32(l40>>16<<2, 3840) + l40&65535<<3
		l42 := m.u16(l41, 0)*320 + 15104
		l44 := float64(m.u8(l42, 18)) + float64(m.u8(l41, 3)) + float64(float64(m.u8(l41, 4))*256)
		l44 = flag(l44 > 32767)
		l45 := choose(-1+l34+l44 > 0, 1, 0)
		l47 := f15(m, -2.1474836475e+09, 4.294967296e+09, l0)
		l49 := float64(int32(l47))
		l51 := l49
		l50 := choose(l51 > 0, float64(l51*-4.294967296e+09), 0)
		l52 := f15(m, -2.1474836475e+09+float64(l50*256), 4.294967296e+09, l0)
		l54 := float64(int32(l52))
		l55 := float64(l50 * 256)
		l56 := l54
		l55 = choose(l56 > 0, float64(l56*-4.294967296e+09), 0) + l55
		l57 := f15(m, -2.1474836475e+09+float64(l55*256), 4.294967296e+09, l0)
		l59 := float64(int32(l57))
		l60 := float64(l55 * 256)
		l61 := l59
		l60 = choose(l61 > 0, float64(l61*-4.294967296e+09), 0) + l60
		l62 := f15(m, -2.1474836475e+09+float64(l60*256), 4.294967296e+09, l0)
		l64 := float64(int32(l62))
		l65 := float64(l49*1.6777216e+07) + float64(l54*65536) + float64(l59*256) + l64
		l65 = flag(l65 > 2.147483647e+09)
		l67 := -1 - l34 - l44 + float64(l45*2) + l65
		l66 := choose(l67 > 0, l67, 0)
		l68 := float64(m.u8(l2, 2))
		if l68 > 0 {
			l69 = l8 + l12
		}
		l71 := choose(float64(m.u8(l42, 19)) > 0, 1, 0)
		if 1-l71 > 0 {
			l77 := m.f64(l42, 64)
			if l77 > 0 {
				l76 = float64((0.5 + (float64(m.u8(l32, 0)) + float64(float64(m.u8(l31, 2))*256)) + float64(l33*65536) + float64(l34*-4.294967296e+09)) * l77)
			}
			l76 = -0.5 + l76
			l79 := 6.755399441055744e+15 + l76
			l79 = -6.755399441055744e+15 + l79
			l73 = l79
		}
		if l71 > 0 {
			l73 = l73 + -l34
		}
		l81 := -l34 - l44 + float64(l45*2)
		if l81 > 0 {
			l80 = float64((float64(l49*1.6777216e+07) + float64(l54*65536) + float64(l59*256) + l64) * l81)
		}
		if -1+l34+l44+float64(l45*-2) > 0 {
			l80 = l80 + (float64(l49*-1.6777216e+07) + float64(l54*-65536) + float64(l59*-256) - l64)
		}
		l83 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l73*2.3283064365386963e-10) + float64(l80*2.3283064365386963e-10))
		l83 = -6.755399441055744e+15 + l83
		l84 := l73 + l80 + float64(l83*-4.294967296e+09)
		l84 = flag(l84 > 255) + flag(l84 > 65535) + flag(l84 > 1.6777215e+07)
		if 1-l66 > 0 {
			if l68 > 0 {
				l86 = l19 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
			}
			l88 := -l69 + l84
			l89 := trunc(l88)
			if b2i(float64(l89) != l88)|b2i(l89 > l0) != 0 {
				l89 = f15(m, l88, 1, l0)
			}
			l90 := l89
			l95 := m.f64(m.u16(m.u32(l90>>16<<2, 3840)+l90&65535<<3, 0)*320+15104, 80)
			if l95 > 0 {
				l94 = float64((0.5 + l73 + l80 + float64(l83*-4.294967296e+09)) * l95)
			}
			l85 = -0.5 + float64(l86*-256) + l94
		}
		l96 := l66
		if l96 > 0 {
			l85 = l85 + float64(float64(l66*6)*l96)
		}
		l98 := 1 + l69 + float64(l66*-8) - l84
		l97 := choose(l98 > 0, l98, 0)
		l99 := l66
		l97 = choose(l99 > 0, float64(l99*10), 0) + l97
		l24 = f17(m, l85, l97)
	}
	return l24
}

// f131: case 446
func f131(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l22 uint32
	var l67, l73, l77, l78, l91, l102, l103, l111 float64
	l19 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l19+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l20 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l20)
	m.put(l0&3<<3, 3552, 1)
	l21 := m.f64(0, 3024)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		l23 := f12(m, 18336768, 16, 4097+float64(l14*4096)+float64(l21*-4096)+l20)
		l26 := m.f64(l23, 8)
		l27 := trunc(l26)
		if b2i(float64(l27) != l26)|b2i(l27 > l0) != 0 {
			l27 = f15(m, l26, 1, l0)
		}
		l28 := l27
		l29 := m.u32(l28>>16<<2, 3840) + l28&65535<<3
		l30 := m.u16(l29, 0)*320 + 15104
		l31 := float64(m.u8(l30, 18)) + float64(m.u8(l29, 3)) + float64(float64(m.u8(l29, 4))*256)
		l32 := l31
		l32 = flag(l32 > 32767)
		l33 := f12(m, 18336768, 16, 4098+float64(l14*4096)+float64(l21*-4096)+l20)
		l36 := m.f64(l33, 8)
		l37 := trunc(l36)
		if b2i(float64(l37) != l36)|b2i(l37 > l0) != 0 {
			l37 = f15(m, l36, 1, l0)
		}
		l38 := l37
		l39 := m.u32(l38>>16<<2, 3840) + l38&65535<<3
		l40 := m.u16(l39, 0)*320 + 15104
		l42 := float64(m.u8(l40, 18)) + float64(m.u8(l39, 3)) + float64(float64(m.u8(l39, 4))*256)
		l42 = flag(l42 > 32767)
		l43 := choose(-1+l32+l42 > 0, 1, 0)
		l45 := f15(m, -2.1474836475e+09, 4.294967296e+09, l0)
		l47 := float64(int32(l45))
		l49 := l47
		l48 := choose(l49 > 0, float64(l49*-4.294967296e+09), 0)
		l50 := f15(m, -2.1474836475e+09+float64(l48*256), 4.294967296e+09, l0)
		l52 := float64(int32(l50))
		l53 := float64(l48 * 256)
		l54 := l52
		l53 = choose(l54 > 0, float64(l54*-4.294967296e+09), 0) + l53
		l55 := f15(m, -2.1474836475e+09+float64(l53*256), 4.294967296e+09, l0)
		l57 := float64(int32(l55))
		l58 := float64(l53 * 256)
		l59 := l57
		l58 = choose(l59 > 0, float64(l59*-4.294967296e+09), 0) + l58
		l60 := f15(m, -2.1474836475e+09+float64(l58*256), 4.294967296e+09, l0)
		l62 := float64(int32(l60))
		l63 := float64(l47*1.6777216e+07) + float64(l52*65536) + float64(l57*256) + l62
		l63 = flag(l63 > 2.147483647e+09)
		l65 := -1 - l32 - l42 + float64(l43*2) + l63
		l64 := choose(l65 > 0, l65, 0)
		l66 := float64(m.u8(l2, 2))
		if l66 > 0 {
			l67 = l8 + l12
		}
		l69 := choose(float64(m.u8(l40, 19)) > 0, 1, 0)
		l72 := m.f64(l40, 64)
		l74 := l72
		if l74 > 0 {
			l73 = float64((0.5 + (float64(m.u8(l30, 0)) + float64(float64(m.u8(l29, 2))*256)) + float64(l31*65536) + float64(l32*-4.294967296e+09)) * l74)
		}
		l73 = -0.5 + l73
		l76 := 6.755399441055744e+15 + l73
		l76 = -6.755399441055744e+15 + l76
		if 1-l69 > 0 {
			l77 = 2.147483648e+09 + float64(l72*-2.147483648e+09) + float64(l73*4.294967296e+09) + float64(l76*-4.294967296e+09)
		}
		if 1-l69 > 0 {
			l79 := l72
			if l79 > 0 {
				l80 := f12(m, 18336768, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
				l83 := m.f64(l80, 8)
				l84 := trunc(l83)
				if b2i(float64(l84) != l83)|b2i(l84 > l0) != 0 {
					l84 = f15(m, l83, 1, l0)
				}
				l85 := l84
				l86 := m.u32(l85>>16<<2, 3840) + l85&65535<<3
				l87 := m.u16(l86, 0)*320 + 15104
				t1 := 0.5 + (float64(m.u8(l87, 0)) + float64(float64(m.u8(l86, 2))*256)) + float64((float64(m.u8(l87, 18))+float64(m.u8(l86, 3))+float64(float64(m.u8(l86, 4))*256))*65536)
				l78 = float64(t1 * l79)
			}
			l78 = -0.5 + l78
			l90 := 6.755399441055744e+15 + l78
			l90 = -6.755399441055744e+15 + l90
			l77 = l77 + l90
		}
		if l69 > 0 {
			l77 = l77 + l76
		}
		l92 := -l32 - l42 + float64(l43*2)
		if l92 > 0 {
			l91 = float64((float64(l47*1.6777216e+07) + float64(l52*65536) + float64(l57*256) + l62) * l92)
		}
		if -1+l32+l42+float64(l43*-2) > 0 {
			l91 = l91 + (float64(l47*-1.6777216e+07) + float64(l52*-65536) + float64(l57*-256) - l62)
		}
		l94 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l77*2.3283064365386963e-10) + float64(l91*2.3283064365386963e-10))
		l94 = -6.755399441055744e+15 + l94
		l96 := -255 + l77 + l91 + float64(l94*-4.294967296e+09)
		l95 := choose(l96 > 0, l96, 0)
		l97 := -256 + l77 + l91 + float64(l94*-4.294967296e+09)
		l95 = choose(l97 > 0, float64(l97*-1), 0) + l95
		l98 := -65535 + l77 + l91 + float64(l94*-4.294967296e+09)
		l95 = choose(l98 > 0, l98, 0) + l95
		l99 := -65536 + l77 + l91 + float64(l94*-4.294967296e+09)
		l95 = choose(l99 > 0, float64(l99*-1), 0) + l95
		l100 := -1.6777215e+07 + l77 + l91 + float64(l94*-4.294967296e+09)
		l95 = choose(l100 > 0, l100, 0) + l95
		l101 := -1.6777216e+07 + l77 + l91 + float64(l94*-4.294967296e+09)
		l95 = choose(l101 > 0, float64(l101*-1), 0) + l95
		if 1-l64 > 0 {
			if l66 > 0 {
				l103 = l19 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
			}
			l105 := -l67 + l95
			l106 := trunc(l105)
			if b2i(float64(l106) != l105)|b2i(l106 > l0) != 0 {
				l106 = f15(m, l105, 1, l0)
			}
			l107 := l106
			l112 := m.f64(m.u16(m.u32(l107>>16<<2, 3840)+l107&65535<<3, 0)*320+15104, 80)
			if l112 > 0 {
				l111 = float64((0.5 + l77 + l91 + float64(l94*-4.294967296e+09)) * l112)
			}
			l102 = -0.5 + float64(l103*-256) + l111
		}
		l113 := l64
		if l113 > 0 {
			l102 = l102 + float64(float64(l64*6)*l113)
		}
		l115 := 1 + l67 + float64(l64*-8) - l95
		l114 := choose(l115 > 0, l115, 0)
		l116 := l64
		l114 = choose(l116 > 0, float64(l116*10), 0) + l114
		l22 = f17(m, l102, l114)
	}
	return l22
}

// f132: case 447
func f132(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l24 uint32
	var l26, l27, l41, l54, l67, l84 float64
	l19 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l19+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l20 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l20)
	m.put(l0&3<<3, 3552, 1)
	l21 := m.f64(0, 3024)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l21*-4096)+l20+(m.f64(l16, 8)-l20))
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		l25 := float64(m.u8(l2, 2))
		if l25 > 0 {
			l26 = l19 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
		}
		if l25 > 0 {
			l27 = l8 + l12
		}
		l28 := f12(m, 18336768, 16, 4098+float64(l14*4096)+float64(l21*-4096)+l20)
		l31 := m.f64(l28, 8)
		l32 := trunc(l31)
		if b2i(float64(l32) != l31)|b2i(l32 > l0) != 0 {
			l32 = f15(m, l31, 1, l0)
		}
		l33 := l32
		l35 := m.u16(m.u32(l33>>16<<2, 3840)+l33&65535<<3, 0)*320 + 15104
		l37 := choose(float64(m.u8(l35, 19)) > 0, 1, 0)
		l40 := m.f64(l35, 56)
		l42 := l40
		if l42 > 0 {
			l43 := f12(m, 18336768, 16, 4097+float64(l14*4096)+float64(l21*-4096)+l20)
			l46 := m.f64(l43, 8)
			l47 := trunc(l46)
			if b2i(float64(l47) != l46)|b2i(l47 > l0) != 0 {
				l47 = f15(m, l46, 1, l0)
			}
			l48 := l47
			l49 := m.u32(l48>>16<<2, 3840) + l48&65535<<3
			l50 := m.u16(l49, 0)*320 + 15104
			t1 := 0.5 + (float64(m.u8(l50, 0)) + float64(float64(m.u8(l49, 2))*256)) + float64((float64(m.u8(l50, 18))+float64(m.u8(l49, 3))+float64(float64(m.u8(l49, 4))*256))*65536)
			l41 = float64(t1 * l42)
		}
		l41 = -0.5 + l41
		l53 := 6.755399441055744e+15 + l41
		l53 = -6.755399441055744e+15 + l53
		l55 := l40
		if l55 > 0 {
			l56 := f12(m, 18336768, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
			l59 := m.f64(l56, 8)
			l60 := trunc(l59)
			if b2i(float64(l60) != l59)|b2i(l60 > l0) != 0 {
				l60 = f15(m, l59, 1, l0)
			}
			l61 := l60
			l62 := m.u32(l61>>16<<2, 3840) + l61&65535<<3
			l63 := m.u16(l62, 0)*320 + 15104
			t2 := 0.5 + (float64(m.u8(l63, 0)) + float64(float64(m.u8(l62, 2))*256)) + float64((float64(m.u8(l63, 18))+float64(m.u8(l62, 3))+float64(float64(m.u8(l62, 4))*256))*65536)
			l54 = float64(t2 * l55)
		}
		l54 = -0.5 + l54
		l66 := 6.755399441055744e+15 + l54
		l66 = -6.755399441055744e+15 + l66
		if 1-l37 > 0 {
			l67 = 2.147483648e+09 + float64(l40*-2.147483648e+09) + float64(l41*4.294967296e+09) + float64(l53*-4.294967296e+09)
		}
		if 1-l37 > 0 {
			l67 = l67 + l66
		}
		if l37 > 0 {
			l67 = l67 + l53
		}
		if l37 > 0 {
			l67 = l67 + (2.147483648e+09 + float64(l40*-2.147483648e+09) + float64(l54*4.294967296e+09) + float64(l66*-4.294967296e+09))
		}
		l69 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l67*2.3283064365386963e-10))
		l69 = -6.755399441055744e+15 + l69
		l71 := -255 + l67 + float64(l69*-4.294967296e+09)
		l70 := choose(l71 > 0, l71, 0)
		l72 := -256 + l67 + float64(l69*-4.294967296e+09)
		l70 = choose(l72 > 0, float64(l72*-1), 0) + l70
		l73 := -65535 + l67 + float64(l69*-4.294967296e+09)
		l70 = choose(l73 > 0, l73, 0) + l70
		l74 := -65536 + l67 + float64(l69*-4.294967296e+09)
		l70 = choose(l74 > 0, float64(l74*-1), 0) + l70
		l75 := -1.6777215e+07 + l67 + float64(l69*-4.294967296e+09)
		l70 = choose(l75 > 0, l75, 0) + l70
		l76 := -1.6777216e+07 + l67 + float64(l69*-4.294967296e+09)
		l70 = choose(l76 > 0, float64(l76*-1), 0) + l70
		l78 := -l27 + l70
		l79 := trunc(l78)
		if b2i(float64(l79) != l78)|b2i(l79 > l0) != 0 {
			l79 = f15(m, l78, 1, l0)
		}
		l80 := l79
		l85 := m.f64(m.u16(m.u32(l80>>16<<2, 3840)+l80&65535<<3, 0)*320+15104, 80)
		if l85 > 0 {
			l84 = float64((0.5 + l67 + float64(l69*-4.294967296e+09)) * l85)
		}
		l88 := 1 + l27 - l70
		l24 = f17(m, -0.5+float64(l26*-256)+l84, choose(l88 > 0, l88, 0))
	}
	return l24
}

// f133: case 448
func f133(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l22 uint32
	var l24, l25, l39, l52, l65, l82 float64
	l19 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l19+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l20 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l20)
	m.put(l0&3<<3, 3552, 1)
	l21 := m.f64(0, 3024)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		l23 := float64(m.u8(l2, 2))
		if l23 > 0 {
			l24 = l19 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
		}
		if l23 > 0 {
			l25 = l8 + l12
		}
		l26 := f12(m, 18336768, 16, 4098+float64(l14*4096)+float64(l21*-4096)+l20)
		l29 := m.f64(l26, 8)
		l30 := trunc(l29)
		if b2i(float64(l30) != l29)|b2i(l30 > l0) != 0 {
			l30 = f15(m, l29, 1, l0)
		}
		l31 := l30
		l33 := m.u16(m.u32(l31>>16<<2, 3840)+l31&65535<<3, 0)*320 + 15104
		l35 := choose(float64(m.u8(l33, 19)) > 0, 1, 0)
		l38 := m.f64(l33, 56)
		l40 := l38
		if l40 > 0 {
			l41 := f12(m, 18336768, 16, 4097+float64(l14*4096)+float64(l21*-4096)+l20)
			l44 := m.f64(l41, 8)
			l45 := trunc(l44)
			if b2i(float64(l45) != l44)|b2i(l45 > l0) != 0 {
				l45 = f15(m, l44, 1, l0)
			}
			l46 := l45
			l47 := m.u32(l46>>16<<2, 3840) + l46&65535<<3
			l48 := m.u16(l47, 0)*320 + 15104
			t1 := 0.5 + (float64(m.u8(l48, 0)) + float64(float64(m.u8(l47, 2))*256)) + float64((float64(m.u8(l48, 18))+float64(m.u8(l47, 3))+float64(float64(m.u8(l47, 4))*256))*65536)
			l39 = float64(t1 * l40)
		}
		l39 = -0.5 + l39
		l51 := 6.755399441055744e+15 + l39
		l51 = -6.755399441055744e+15 + l51
		l53 := l38
		if l53 > 0 {
			l54 := f12(m, 18336768, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
			l57 := m.f64(l54, 8)
			l58 := trunc(l57)
			if b2i(float64(l58) != l57)|b2i(l58 > l0) != 0 {
				l58 = f15(m, l57, 1, l0)
			}
			l59 := l58
			l60 := m.u32(l59>>16<<2, 3840) + l59&65535<<3
			l61 := m.u16(l60, 0)*320 + 15104
			t2 := 0.5 + (float64(m.u8(l61, 0)) + float64(float64(m.u8(l60, 2))*256)) + float64((float64(m.u8(l61, 18))+float64(m.u8(l60, 3))+float64(float64(m.u8(l60, 4))*256))*65536)
			l52 = float64(t2 * l53)
		}
		l52 = -0.5 + l52
		l64 := 6.755399441055744e+15 + l52
		l64 = -6.755399441055744e+15 + l64
		if 1-l35 > 0 {
			l65 = l51
		}
		if 1-l35 > 0 {
			l65 = l65 + (2.147483648e+09 + float64(l38*-2.147483648e+09) + float64(l52*4.294967296e+09) + float64(l64*-4.294967296e+09))
		}
		if l35 > 0 {
			l65 = l65 + (2.147483648e+09 + float64(l38*-2.147483648e+09) + float64(l39*4.294967296e+09) + float64(l51*-4.294967296e+09))
		}
		if l35 > 0 {
			l65 = l65 + l64
		}
		l67 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l65*2.3283064365386963e-10))
		l67 = -6.755399441055744e+15 + l67
		l69 := -255 + l65 + float64(l67*-4.294967296e+09)
		l68 := choose(l69 > 0, l69, 0)
		l70 := -256 + l65 + float64(l67*-4.294967296e+09)
		l68 = choose(l70 > 0, float64(l70*-1), 0) + l68
		l71 := -65535 + l65 + float64(l67*-4.294967296e+09)
		l68 = choose(l71 > 0, l71, 0) + l68
		l72 := -65536 + l65 + float64(l67*-4.294967296e+09)
		l68 = choose(l72 > 0, float64(l72*-1), 0) + l68
		l73 := -1.6777215e+07 + l65 + float64(l67*-4.294967296e+09)
		l68 = choose(l73 > 0, l73, 0) + l68
		l74 := -1.6777216e+07 + l65 + float64(l67*-4.294967296e+09)
		l68 = choose(l74 > 0, float64(l74*-1), 0) + l68
		l76 := -l25 + l68
		l77 := trunc(l76)
		if b2i(float64(l77) != l76)|b2i(l77 > l0) != 0 {
			l77 = f15(m, l76, 1, l0)
		}
		l78 := l77
		l83 := m.f64(m.u16(m.u32(l78>>16<<2, 3840)+l78&65535<<3, 0)*320+15104, 80)
		if l83 > 0 {
			l82 = float64((0.5 + l65 + float64(l67*-4.294967296e+09)) * l83)
		}
		l86 := 1 + l25 - l68
		l22 = f17(m, -0.5+float64(l24*-256)+l82, choose(l86 > 0, l86, 0))
	}
	return l22
}

// f134: case 449
func f134(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l24 uint32
	var l26, l27, l41, l54, l67, l84 float64
	l19 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l19+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l20 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l20)
	m.put(l0&3<<3, 3552, 1)
	l21 := m.f64(0, 3024)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l21*-4096)+l20+(m.f64(l16, 8)-l20))
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		l25 := float64(m.u8(l2, 2))
		if l25 > 0 {
			l26 = l19 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
		}
		if l25 > 0 {
			l27 = l8 + l12
		}
		l28 := f12(m, 18336768, 16, 4098+float64(l14*4096)+float64(l21*-4096)+l20)
		l31 := m.f64(l28, 8)
		l32 := trunc(l31)
		if b2i(float64(l32) != l31)|b2i(l32 > l0) != 0 {
			l32 = f15(m, l31, 1, l0)
		}
		l33 := l32
		l35 := m.u16(m.u32(l33>>16<<2, 3840)+l33&65535<<3, 0)*320 + 15104
		l37 := choose(float64(m.u8(l35, 19)) > 0, 1, 0)
		l40 := m.f64(l35, 64)
		l42 := l40
		if l42 > 0 {
			l43 := f12(m, 18336768, 16, 4097+float64(l14*4096)+float64(l21*-4096)+l20)
			l46 := m.f64(l43, 8)
			l47 := trunc(l46)
			if b2i(float64(l47) != l46)|b2i(l47 > l0) != 0 {
				l47 = f15(m, l46, 1, l0)
			}
			l48 := l47
			l49 := m.u32(l48>>16<<2, 3840) + l48&65535<<3
			l50 := m.u16(l49, 0)*320 + 15104
			t1 := 0.5 + (float64(m.u8(l50, 0)) + float64(float64(m.u8(l49, 2))*256)) + float64((float64(m.u8(l50, 18))+float64(m.u8(l49, 3))+float64(float64(m.u8(l49, 4))*256))*65536)
			l41 = float64(t1 * l42)
		}
		l41 = -0.5 + l41
		l53 := 6.755399441055744e+15 + l41
		l53 = -6.755399441055744e+15 + l53
		l55 := l40
		if l55 > 0 {
			l56 := f12(m, 18336768, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
			l59 := m.f64(l56, 8)
			l60 := trunc(l59)
			if b2i(float64(l60) != l59)|b2i(l60 > l0) != 0 {
				l60 = f15(m, l59, 1, l0)
			}
			l61 := l60
			l62 := m.u32(l61>>16<<2, 3840) + l61&65535<<3
			l63 := m.u16(l62, 0)*320 + 15104
			t2 := 0.5 + (float64(m.u8(l63, 0)) + float64(float64(m.u8(l62, 2))*256)) + float64((float64(m.u8(l63, 18))+float64(m.u8(l62, 3))+float64(float64(m.u8(l62, 4))*256))*65536)
			l54 = float64(t2 * l55)
		}
		l54 = -0.5 + l54
		l66 := 6.755399441055744e+15 + l54
		l66 = -6.755399441055744e+15 + l66
		if 1-l37 > 0 {
			l67 = l53
		}
		if 1-l37 > 0 {
			l67 = l67 + (2.147483648e+09 + float64(l40*-2.147483648e+09) + float64(l54*4.294967296e+09) + float64(l66*-4.294967296e+09))
		}
		if l37 > 0 {
			l67 = l67 + (2.147483648e+09 + float64(l40*-2.147483648e+09) + float64(l41*4.294967296e+09) + float64(l53*-4.294967296e+09))
		}
		if l37 > 0 {
			l67 = l67 + l66
		}
		l69 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l67*2.3283064365386963e-10))
		l69 = -6.755399441055744e+15 + l69
		l71 := -255 + l67 + float64(l69*-4.294967296e+09)
		l70 := choose(l71 > 0, l71, 0)
		l72 := -256 + l67 + float64(l69*-4.294967296e+09)
		l70 = choose(l72 > 0, float64(l72*-1), 0) + l70
		l73 := -65535 + l67 + float64(l69*-4.294967296e+09)
		l70 = choose(l73 > 0, l73, 0) + l70
		l74 := -65536 + l67 + float64(l69*-4.294967296e+09)
		l70 = choose(l74 > 0, float64(l74*-1), 0) + l70
		l75 := -1.6777215e+07 + l67 + float64(l69*-4.294967296e+09)
		l70 = choose(l75 > 0, l75, 0) + l70
		l76 := -1.6777216e+07 + l67 + float64(l69*-4.294967296e+09)
		l70 = choose(l76 > 0, float64(l76*-1), 0) + l70
		l78 := -l27 + l70
		l79 := trunc(l78)
		if b2i(float64(l79) != l78)|b2i(l79 > l0) != 0 {
			l79 = f15(m, l78, 1, l0)
		}
		l80 := l79
		l85 := m.f64(m.u16(m.u32(l80>>16<<2, 3840)+l80&65535<<3, 0)*320+15104, 80)
		if l85 > 0 {
			l84 = float64((0.5 + l67 + float64(l69*-4.294967296e+09)) * l85)
		}
		l88 := 1 + l27 - l70
		l24 = f17(m, -0.5+float64(l26*-256)+l84, choose(l88 > 0, l88, 0))
	}
	return l24
}

// f135: case 450
func f135(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l22 uint32
	var l24, l25, l39, l52, l65, l82 float64
	l19 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l19+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l20 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l20)
	m.put(l0&3<<3, 3552, 1)
	l21 := m.f64(0, 3024)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		l23 := float64(m.u8(l2, 2))
		if l23 > 0 {
			l24 = l19 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
		}
		if l23 > 0 {
			l25 = l8 + l12
		}
		l26 := f12(m, 18336768, 16, 4098+float64(l14*4096)+float64(l21*-4096)+l20)
		l29 := m.f64(l26, 8)
		l30 := trunc(l29)
		if b2i(float64(l30) != l29)|b2i(l30 > l0) != 0 {
			l30 = f15(m, l29, 1, l0)
		}
		l31 := l30
		l33 := m.u16(m.u32(l31>>16<<2, 3840)+l31&65535<<3, 0)*320 + 15104
		l35 := choose(float64(m.u8(l33, 19)) > 0, 1, 0)
		l38 := m.f64(l33, 64)
		l40 := l38
		if l40 > 0 {
			l41 := f12(m, 18336768, 16, 4097+float64(l14*4096)+float64(l21*-4096)+l20)
			l44 := m.f64(l41, 8)
			l45 := trunc(l44)
			if b2i(float64(l45) != l44)|b2i(l45 > l0) != 0 {
				l45 = f15(m, l44, 1, l0)
			}
			l46 := l45
			l47 := m.u32(l46>>16<<2, 3840) + l46&65535<<3
			l48 := m.u16(l47, 0)*320 + 15104
			t1 := 0.5 + (float64(m.u8(l48, 0)) + float64(float64(m.u8(l47, 2))*256)) + float64((float64(m.u8(l48, 18))+float64(m.u8(l47, 3))+float64(float64(m.u8(l47, 4))*256))*65536)
			l39 = float64(t1 * l40)
		}
		l39 = -0.5 + l39
		l51 := 6.755399441055744e+15 + l39
		l51 = -6.755399441055744e+15 + l51
		l53 := l38
		if l53 > 0 {
			l54 := f12(m, 18336768, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
			l57 := m.f64(l54, 8)
			l58 := trunc(l57)
			if b2i(float64(l58) != l57)|b2i(l58 > l0) != 0 {
				l58 = f15(m, l57, 1, l0)
			}
			l59 := l58
			l60 := m.u32(l59>>16<<2, 3840) + l59&65535<<3
			l61 := m.u16(l60, 0)*320 + 15104
			t2 := 0.5 + (float64(m.u8(l61, 0)) + float64(float64(m.u8(l60, 2))*256)) + float64((float64(m.u8(l61, 18))+float64(m.u8(l60, 3))+float64(float64(m.u8(l60, 4))*256))*65536)
			l52 = float64(t2 * l53)
		}
		l52 = -0.5 + l52
		l64 := 6.755399441055744e+15 + l52
		l64 = -6.755399441055744e+15 + l64
		if 1-l35 > 0 {
			l65 = 2.147483648e+09 + float64(l38*-2.147483648e+09) + float64(l39*4.294967296e+09) + float64(l51*-4.294967296e+09)
		}
		if 1-l35 > 0 {
			l65 = l65 + l64
		}
		if l35 > 0 {
			l65 = l65 + l51
		}
		if l35 > 0 {
			l65 = l65 + (2.147483648e+09 + float64(l38*-2.147483648e+09) + float64(l52*4.294967296e+09) + float64(l64*-4.294967296e+09))
		}
		l67 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l65*2.3283064365386963e-10))
		l67 = -6.755399441055744e+15 + l67
		l69 := -255 + l65 + float64(l67*-4.294967296e+09)
		l68 := choose(l69 > 0, l69, 0)
		l70 := -256 + l65 + float64(l67*-4.294967296e+09)
		l68 = choose(l70 > 0, float64(l70*-1), 0) + l68
		l71 := -65535 + l65 + float64(l67*-4.294967296e+09)
		l68 = choose(l71 > 0, l71, 0) + l68
		l72 := -65536 + l65 + float64(l67*-4.294967296e+09)
		l68 = choose(l72 > 0, float64(l72*-1), 0) + l68
		l73 := -1.6777215e+07 + l65 + float64(l67*-4.294967296e+09)
		l68 = choose(l73 > 0, l73, 0) + l68
		l74 := -1.6777216e+07 + l65 + float64(l67*-4.294967296e+09)
		l68 = choose(l74 > 0, float64(l74*-1), 0) + l68
		l76 := -l25 + l68
		l77 := trunc(l76)
		if b2i(float64(l77) != l76)|b2i(l77 > l0) != 0 {
			l77 = f15(m, l76, 1, l0)
		}
		l78 := l77
		l83 := m.f64(m.u16(m.u32(l78>>16<<2, 3840)+l78&65535<<3, 0)*320+15104, 80)
		if l83 > 0 {
			l82 = float64((0.5 + l65 + float64(l67*-4.294967296e+09)) * l83)
		}
		l86 := 1 + l25 - l68
		l22 = f17(m, -0.5+float64(l24*-256)+l82, choose(l86 > 0, l86, 0))
	}
	return l22
}

// f136: case 451
func f136(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l22 uint32
	var l24, l25, l37, l66 float64
	l19 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l19+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l20 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l20)
	m.put(l0&3<<3, 3552, 1)
	l21 := m.f64(0, 3024)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		l23 := float64(m.u8(l2, 2))
		if l23 > 0 {
			l24 = l19 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
		}
		if l23 > 0 {
			l25 = l8 + l12
		}
		l26 := f12(m, 18336768, 16, 4100+float64(l14*4096)+float64(l21*-4096)+l20)
		l29 := m.f64(l26, 8)
		l30 := trunc(l29)
		if b2i(float64(l30) != l29)|b2i(l30 > l0) != 0 {
			l30 = f15(m, l29, 1, l0)
		}
		l31 := l30
		l32 := m.u32(l31>>16<<2, 3840) + l31&65535<<3
		l33 := m.u16(l32, 0)*320 + 15104
		t1 := float64(m.u8(l33, 0)) + float64(float64(m.u8(l32, 2))*256) + float64((float64(m.u8(l33, 18))+float64(m.u8(l32, 3))+float64(float64(m.u8(l32, 4))*256))*65536)
		l36 := t1
		l36 = flag(l36 > math.Copysign(0, -1))
		if l36 > 0 {
			l38 := f12(m, 18336768, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
			l41 := m.f64(l38, 8)
			l42 := trunc(l41)
			if b2i(float64(l42) != l41)|b2i(l42 > l0) != 0 {
				l42 = f15(m, l41, 1, l0)
			}
			l43 := l42
			l44 := m.u32(l43>>16<<2, 3840) + l43&65535<<3
			l45 := m.u16(l44, 0)*320 + 15104
			t2 := float64(m.u8(l45, 0)) + float64(float64(m.u8(l44, 2))*256) + float64((float64(m.u8(l45, 18))+float64(m.u8(l44, 3))+float64(float64(m.u8(l44, 4))*256))*65536)
			l37 = t2
		}
		if 1-l36 > 0 {
			l48 := f12(m, 18336768, 16, 4098+float64(l14*4096)+float64(l21*-4096)+l20)
			l51 := m.f64(l48, 8)
			l52 := trunc(l51)
			if b2i(float64(l52) != l51)|b2i(l52 > l0) != 0 {
				l52 = f15(m, l51, 1, l0)
			}
			l53 := l52
			l54 := m.u32(l53>>16<<2, 3840) + l53&65535<<3
			l55 := m.u16(l54, 0)*320 + 15104
			t3 := float64(m.u8(l55, 0)) + float64(float64(m.u8(l54, 2))*256) + float64((float64(m.u8(l55, 18))+float64(m.u8(l54, 3))+float64(float64(m.u8(l54, 4))*256))*65536)
			l37 = l37 + t3
		}
		l58 := l37
		l58 = flag(l58 > 255) + flag(l58 > 65535) + flag(l58 > 1.6777215e+07)
		l60 := -l25 + l58
		l61 := trunc(l60)
		if b2i(float64(l61) != l60)|b2i(l61 > l0) != 0 {
			l61 = f15(m, l60, 1, l0)
		}
		l62 := l61
		l67 := m.f64(m.u16(m.u32(l62>>16<<2, 3840)+l62&65535<<3, 0)*320+15104, 80)
		if l67 > 0 {
			l66 = float64((0.5 + l37) * l67)
		}
		l70 := 1 + l25 - l58
		l22 = f17(m, -0.5+float64(l24*-256)+l66, choose(l70 > 0, l70, 0))
	}
	return l22
}

// f137: case 452
func f137(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l22 uint32
	var l24, l25, l37, l66 float64
	l19 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l19+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l20 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l20)
	m.put(l0&3<<3, 3552, 1)
	l21 := m.f64(0, 3024)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		l23 := float64(m.u8(l2, 2))
		if l23 > 0 {
			l24 = l19 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
		}
		if l23 > 0 {
			l25 = l8 + l12
		}
		l26 := f12(m, 18336768, 16, 4099+float64(l14*4096)+float64(l21*-4096)+l20)
		l29 := m.f64(l26, 8)
		l30 := trunc(l29)
		if b2i(float64(l30) != l29)|b2i(l30 > l0) != 0 {
			l30 = f15(m, l29, 1, l0)
		}
		l31 := l30
		l32 := m.u32(l31>>16<<2, 3840) + l31&65535<<3
		l33 := m.u16(l32, 0)*320 + 15104
		t1 := float64(m.u8(l33, 0)) + float64(float64(m.u8(l32, 2))*256) + float64((float64(m.u8(l33, 18))+float64(m.u8(l32, 3))+float64(float64(m.u8(l32, 4))*256))*65536)
		l36 := t1
		l36 = flag(l36 > math.Copysign(0, -1))
		if l36 > 0 {
			l38 := f12(m, 18336768, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
			l41 := m.f64(l38, 8)
			l42 := trunc(l41)
			if b2i(float64(l42) != l41)|b2i(l42 > l0) != 0 {
				l42 = f15(m, l41, 1, l0)
			}
			l43 := l42
			l44 := m.u32(l43>>16<<2, 3840) + l43&65535<<3
			l45 := m.u16(l44, 0)*320 + 15104
			t2 := float64(m.u8(l45, 0)) + float64(float64(m.u8(l44, 2))*256) + float64((float64(m.u8(l45, 18))+float64(m.u8(l44, 3))+float64(float64(m.u8(l44, 4))*256))*65536)
			l37 = t2
		}
		if 1-l36 > 0 {
			l48 := f12(m, 18336768, 16, 4098+float64(l14*4096)+float64(l21*-4096)+l20)
			l51 := m.f64(l48, 8)
			l52 := trunc(l51)
			if b2i(float64(l52) != l51)|b2i(l52 > l0) != 0 {
				l52 = f15(m, l51, 1, l0)
			}
			l53 := l52
			l54 := m.u32(l53>>16<<2, 3840) + l53&65535<<3
			l55 := m.u16(l54, 0)*320 + 15104
			t3 := float64(m.u8(l55, 0)) + float64(float64(m.u8(l54, 2))*256) + float64((float64(m.u8(l55, 18))+float64(m.u8(l54, 3))+float64(float64(m.u8(l54, 4))*256))*65536)
			l37 = l37 + t3
		}
		l58 := l37
		l58 = flag(l58 > 255) + flag(l58 > 65535) + flag(l58 > 1.6777215e+07)
		l60 := -l25 + l58
		l61 := trunc(l60)
		if b2i(float64(l61) != l60)|b2i(l61 > l0) != 0 {
			l61 = f15(m, l60, 1, l0)
		}
		l62 := l61
		l67 := m.f64(m.u16(m.u32(l62>>16<<2, 3840)+l62&65535<<3, 0)*320+15104, 80)
		if l67 > 0 {
			l66 = float64((0.5 + l37) * l67)
		}
		l70 := 1 + l25 - l58
		l22 = f17(m, -0.5+float64(l24*-256)+l66, choose(l70 > 0, l70, 0))
	}
	return l22
}

// f138: case 453
func f138(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l22 uint32
	var l24, l25, l46 float64
	l19 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l19+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l20 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l20)
	m.put(l0&3<<3, 3552, 1)
	l21 := m.f64(0, 3024)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		l23 := float64(m.u8(l2, 2))
		if l23 > 0 {
			l24 = l19 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
		}
		if l23 > 0 {
			l25 = l8 + l12
		}
		l26 := f12(m, 18336768, 16, 4095+float64(l14*4096)+float64(l21*-4096)+l20)
		l29 := m.f64(l26, 8)
		l30 := trunc(l29)
		if b2i(float64(l30) != l29)|b2i(l30 > l0) != 0 {
			l30 = f15(m, l29, 1, l0)
		}
		l31 := l30
		l32 := m.u32(l31>>16<<2, 3840) + l31&65535<<3
		l35 := float64(m.u8(m.u16(l32, 0)*320+15104, 18)) + float64(m.u8(l32, 3)) + float64(float64(m.u8(l32, 4))*256)
		l35 = flag(l35 > 32767)
		l36 := choose(l35 > 0, 4.294967295e+09, 0)
		l38 := l36
		l38 = flag(l38 > 255) + flag(l38 > 65535) + flag(l38 > 1.6777215e+07)
		l40 := -l25 + l38
		l41 := trunc(l40)
		if b2i(float64(l41) != l40)|b2i(l41 > l0) != 0 {
			l41 = f15(m, l40, 1, l0)
		}
		l42 := l41
		l47 := m.f64(m.u16(m.u32(l42>>16<<2, 3840)+l42&65535<<3, 0)*320+15104, 80)
		if l47 > 0 {
			l46 = float64((0.5 + l36) * l47)
		}
		l50 := 1 + l25 - l38
		l22 = f17(m, -0.5+float64(l24*-256)+l46, choose(l50 > 0, l50, 0))
	}
	return l22
}

// f139: case 454
func f139(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l22 uint32
	var l24, l25, l56 float64
	l19 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l19+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l20 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l20)
	m.put(l0&3<<3, 3552, 1)
	l21 := m.f64(0, 3024)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		l23 := float64(m.u8(l2, 2))
		if l23 > 0 {
			l24 = l19 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
		}
		if l23 > 0 {
			l25 = l8 + l12
		}
		l26 := f12(m, 18336768, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
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
		l36 = flag(l36 > 31)
		l37 := l34 + float64(l35*65536)
		if l36 > 0 {
			l38 := f12(m, 18336768, 16, 4097+float64(l14*4096)+float64(l21*-4096)+l20)
			l41 := m.f64(l38, 8)
			l42 := trunc(l41)
			if b2i(float64(l42) != l41)|b2i(l42 > l0) != 0 {
				l42 = f15(m, l41, 1, l0)
			}
			l43 := l42
			l44 := m.u32(l43>>16<<2, 3840) + l43&65535<<3
			l45 := m.u16(l44, 0)*320 + 15104
			t1 := float64(m.u8(l45, 0)) + float64(float64(m.u8(l44, 2))*256) + float64((float64(m.u8(l45, 18))+float64(m.u8(l44, 3))+float64(float64(m.u8(l44, 4))*256))*65536)
			l37 = l37 + t1
		}
		l48 := l37
		l48 = flag(l48 > 255) + flag(l48 > 65535) + flag(l48 > 1.6777215e+07)
		l50 := -l25 + l48
		l51 := trunc(l50)
		if b2i(float64(l51) != l50)|b2i(l51 > l0) != 0 {
			l51 = f15(m, l50, 1, l0)
		}
		l52 := l51
		l57 := m.f64(m.u16(m.u32(l52>>16<<2, 3840)+l52&65535<<3, 0)*320+15104, 80)
		if l57 > 0 {
			l56 = float64((0.5 + l37) * l57)
		}
		l60 := 1 + l25 - l48
		l22 = f17(m, -0.5+float64(l24*-256)+l56, choose(l60 > 0, l60, 0))
	}
	return l22
}

// f140: case 455
func f140(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l22 uint32
	var l24, l25, l56 float64
	l19 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l19+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l20 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l20)
	m.put(l0&3<<3, 3552, 1)
	l21 := m.f64(0, 3024)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		l23 := float64(m.u8(l2, 2))
		if l23 > 0 {
			l24 = l19 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
		}
		if l23 > 0 {
			l25 = l8 + l12
		}
		l26 := f12(m, 18336768, 16, 4097+float64(l14*4096)+float64(l21*-4096)+l20)
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
		l36 = flag(l36 > 31)
		l37 := l34 + float64(l35*65536)
		if l36 > 0 {
			l38 := f12(m, 18336768, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
			l41 := m.f64(l38, 8)
			l42 := trunc(l41)
			if b2i(float64(l42) != l41)|b2i(l42 > l0) != 0 {
				l42 = f15(m, l41, 1, l0)
			}
			l43 := l42
			l44 := m.u32(l43>>16<<2, 3840) + l43&65535<<3
			l45 := m.u16(l44, 0)*320 + 15104
			t1 := float64(m.u8(l45, 0)) + float64(float64(m.u8(l44, 2))*256) + float64((float64(m.u8(l45, 18))+float64(m.u8(l44, 3))+float64(float64(m.u8(l44, 4))*256))*65536)
			l37 = l37 + t1
		}
		l48 := l37
		l48 = flag(l48 > 255) + flag(l48 > 65535) + flag(l48 > 1.6777215e+07)
		l50 := -l25 + l48
		l51 := trunc(l50)
		if b2i(float64(l51) != l50)|b2i(l51 > l0) != 0 {
			l51 = f15(m, l50, 1, l0)
		}
		l52 := l51
		l57 := m.f64(m.u16(m.u32(l52>>16<<2, 3840)+l52&65535<<3, 0)*320+15104, 80)
		if l57 > 0 {
			l56 = float64((0.5 + l37) * l57)
		}
		l60 := 1 + l25 - l48
		l22 = f17(m, -0.5+float64(l24*-256)+l56, choose(l60 > 0, l60, 0))
	}
	return l22
}

// f141: case 456
func f141(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l22 uint32
	var l24, l25, l95 float64
	l19 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l19+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l20 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l20)
	m.put(l0&3<<3, 3552, 1)
	l21 := m.f64(0, 3024)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		l23 := float64(m.u8(l2, 2))
		if l23 > 0 {
			l24 = l19 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
		}
		if l23 > 0 {
			l25 = l8 + l12
		}
		l26 := f12(m, 18336768, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
		l29 := m.f64(l26, 8)
		l30 := trunc(l29)
		if b2i(float64(l30) != l29)|b2i(l30 > l0) != 0 {
			l30 = f15(m, l29, 1, l0)
		}
		l31 := l30
		l32 := m.u32(l31>>16<<2, 3840) + l31&65535<<3
		l33 := m.u16(l32, 0)*320 + 15104
		t1 := float64(m.u8(l33, 0)) + float64(float64(m.u8(l32, 2))*256) + float64((float64(m.u8(l33, 18))+float64(m.u8(l32, 3))+float64(float64(m.u8(l32, 4))*256))*65536)
		l36 := t1
		l37 := f12(m, 18336768, 16, 4098+float64(l14*4096)+float64(l21*-4096)+l20)
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
		l47 := l45 + float64(l46*65536)
		l47 = choose(1-l45+float64(l46*-65536) > 0, 4.294967296e+09, 0) + l47
		l49 := f12(m, 18336768, 16, 4097+float64(l14*4096)+float64(l21*-4096)+l20)
		l52 := m.f64(l49, 8)
		l53 := trunc(l52)
		if b2i(float64(l53) != l52)|b2i(l53 > l0) != 0 {
			l53 = f15(m, l52, 1, l0)
		}
		l54 := l53
		l55 := m.u32(l54>>16<<2, 3840) + l54&65535<<3
		l56 := m.u16(l55, 0)*320 + 15104
		l57 := float64(m.u8(l56, 0)) + float64(float64(m.u8(l55, 2))*256)
		l58 := float64(m.u8(l56, 18)) + float64(m.u8(l55, 3)) + float64(float64(m.u8(l55, 4))*256)
		l59 := float64(l57*5.960464477539063e-08) + float64(l58*0.00390625)
		l59 = -0.4999999701976776 + l59
		l60 := 6.755399441055744e+15 + l59
		l60 = -6.755399441055744e+15 + l60
		l61 := f15(m, 0.5+float64(l36*256)+float64(l47*-0.5)+l60, l47, l0)
		l63 := float64(int32(l61))
		l64 := float64(l57*1.52587890625e-05) + l58
		l64 = -0.49999237060546875 + l64
		l65 := 6.755399441055744e+15 + l64
		l65 = -6.755399441055744e+15 + l65
		l66 := float64(l36*256) + l60
		l67 := l63
		if l67 > 0 {
			l66 = l66 + float64(-l47*l67)
		}
		l68 := f15(m, 0.5+float64(l47*-0.5)+l65+float64(l60*-256)+float64(l66*256), l47, l0)
		l70 := float64(int32(l68))
		l71 := float64(l57*0.00390625) + float64(l58*256)
		l71 = -0.498046875 + l71
		l72 := 6.755399441055744e+15 + l71
		l72 = -6.755399441055744e+15 + l72
		l73 := l65 + float64(l60*-256) + float64(l66*256)
		l74 := l70
		if l74 > 0 {
			l73 = l73 + float64(-l47*l74)
		}
		l75 := f15(m, 0.5+float64(l47*-0.5)+l72+float64(l65*-256)+float64(l73*256), l47, l0)
		l77 := float64(int32(l75))
		l79 := l72 + float64(l65*-256) + float64(l73*256)
		l80 := l77
		if l80 > 0 {
			l79 = l79 + float64(-l47*l80)
		}
		l81 := f15(m, 0.5+float64(l47*-0.5)+(l57+float64(l58*65536))+float64(l72*-256)+float64(l79*256), l47, l0)
		l84 := float64(l63*1.6777216e+07) + float64(l70*65536) + float64(l77*256) + float64(int32(l81))
		l86 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l84*2.3283064365386963e-10))
		l86 = -6.755399441055744e+15 + l86
		l87 := l84 + float64(l86*-4.294967296e+09)
		l87 = flag(l87 > 255) + flag(l87 > 65535) + flag(l87 > 1.6777215e+07)
		l89 := -l25 + l87
		l90 := trunc(l89)
		if b2i(float64(l90) != l89)|b2i(l90 > l0) != 0 {
			l90 = f15(m, l89, 1, l0)
		}
		l91 := l90
		l96 := m.f64(m.u16(m.u32(l91>>16<<2, 3840)+l91&65535<<3, 0)*320+15104, 80)
		if l96 > 0 {
			l95 = float64((0.5 + l84 + float64(l86*-4.294967296e+09)) * l96)
		}
		l99 := 1 + l25 - l87
		l22 = f17(m, -0.5+float64(l24*-256)+l95, choose(l99 > 0, l99, 0))
	}
	return l22
}

// f142: case 457
func f142(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l22 uint32
	var l24, l25, l97 float64
	l19 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l19+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l20 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l20)
	m.put(l0&3<<3, 3552, 1)
	l21 := m.f64(0, 3024)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		l23 := float64(m.u8(l2, 2))
		if l23 > 0 {
			l24 = l19 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
		}
		if l23 > 0 {
			l25 = l8 + l12
		}
		l26 := f12(m, 18336768, 16, 4097+float64(l14*4096)+float64(l21*-4096)+l20)
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
		l37 := float64(l34*0.00390625) + float64(l35*256)
		l37 = -0.498046875 + l37
		l38 := 6.755399441055744e+15 + l37
		l38 = -6.755399441055744e+15 + l38
		l39 := float64(l34*1.52587890625e-05) + l35
		l39 = -0.49999237060546875 + l39
		l40 := 6.755399441055744e+15 + l39
		l40 = -6.755399441055744e+15 + l40
		l41 := float64(l34*5.960464477539063e-08) + float64(l35*0.00390625)
		l41 = -0.4999999701976776 + l41
		l42 := 6.755399441055744e+15 + l41
		l42 = -6.755399441055744e+15 + l42
		l43 := f12(m, 18336768, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
		l46 := m.f64(l43, 8)
		l47 := trunc(l46)
		if b2i(float64(l47) != l46)|b2i(l47 > l0) != 0 {
			l47 = f15(m, l46, 1, l0)
		}
		l48 := l47
		l49 := m.u32(l48>>16<<2, 3840) + l48&65535<<3
		l50 := m.u16(l49, 0)*320 + 15104
		t1 := float64(m.u8(l50, 0)) + float64(float64(m.u8(l49, 2))*256) + float64((float64(m.u8(l50, 18))+float64(m.u8(l49, 3))+float64(float64(m.u8(l49, 4))*256))*65536)
		l53 := t1
		l54 := f12(m, 18336768, 16, 4098+float64(l14*4096)+float64(l21*-4096)+l20)
		l57 := m.f64(l54, 8)
		l58 := trunc(l57)
		if b2i(float64(l58) != l57)|b2i(l58 > l0) != 0 {
			l58 = f15(m, l57, 1, l0)
		}
		l59 := l58
		l60 := m.u32(l59>>16<<2, 3840) + l59&65535<<3
		l61 := m.u16(l60, 0)*320 + 15104
		l62 := float64(m.u8(l61, 0)) + float64(float64(m.u8(l60, 2))*256)
		l63 := float64(m.u8(l61, 18)) + float64(m.u8(l60, 3)) + float64(float64(m.u8(l60, 4))*256)
		l64 := l62 + float64(l63*65536)
		l64 = choose(1-l62+float64(l63*-65536) > 0, 4.294967296e+09, 0) + l64
		l66 := f15(m, 0.5+float64(l53*256)+float64(l64*-0.5)+l42, l64, l0)
		l69 := float64(l53*256) + l42
		l70 := float64(int32(l66))
		if l70 > 0 {
			l69 = l69 + float64(-l64*l70)
		}
		l71 := f15(m, 0.5+float64(l64*-0.5)+l40+float64(l42*-256)+float64(l69*256), l64, l0)
		l74 := l40 + float64(l42*-256) + float64(l69*256)
		l75 := float64(int32(l71))
		if l75 > 0 {
			l74 = l74 + float64(-l64*l75)
		}
		l76 := f15(m, 0.5+float64(l64*-0.5)+l38+float64(l40*-256)+float64(l74*256), l64, l0)
		l79 := l38 + float64(l40*-256) + float64(l74*256)
		l80 := float64(int32(l76))
		if l80 > 0 {
			l79 = l79 + float64(-l64*l80)
		}
		l81 := f15(m, 0.5+float64(l64*-0.5)+l36+float64(l38*-256)+float64(l79*256), l64, l0)
		l84 := l36 + float64(l38*-256) + float64(l79*256)
		l85 := float64(int32(l81))
		if l85 > 0 {
			l84 = l84 + float64(-l64*l85)
		}
		l86 := l84
		l88 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l86*2.3283064365386963e-10))
		l88 = -6.755399441055744e+15 + l88
		l89 := l86 + float64(l88*-4.294967296e+09)
		l89 = flag(l89 > 255) + flag(l89 > 65535) + flag(l89 > 1.6777215e+07)
		l91 := -l25 + l89
		l92 := trunc(l91)
		if b2i(float64(l92) != l91)|b2i(l92 > l0) != 0 {
			l92 = f15(m, l91, 1, l0)
		}
		l93 := l92
		l98 := m.f64(m.u16(m.u32(l93>>16<<2, 3840)+l93&65535<<3, 0)*320+15104, 80)
		if l98 > 0 {
			l97 = float64((0.5 + l86 + float64(l88*-4.294967296e+09)) * l98)
		}
		l101 := 1 + l25 - l89
		l22 = f17(m, -0.5+float64(l24*-256)+l97, choose(l101 > 0, l101, 0))
	}
	return l22
}

var table [3018]func(space, uint32, uint32, uint32, uint32, uint32, uint32, uint32, float64, float64, float64, float64, float64, float64, float64, float64, float64, uint32, uint32, uint32) uint32

func init() {
	table = [...]func(space, uint32, uint32, uint32, uint32, uint32, uint32, uint32, float64, float64, float64, float64, float64, float64, float64, float64, float64, uint32, uint32, uint32) uint32{
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
