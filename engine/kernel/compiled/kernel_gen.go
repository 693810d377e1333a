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
	l5 := f16(m, 1053184, 255, l0, float64((l0-0.5)*1))
	l2 := float64(0)
	l4 := uint32(1057280)
	l3 := -1024 + float64(l1*2048)
	l4 = chooseInt(l3 > l2, 1062656, l4)
	l2 = choose(l3 > l2, l3, l2)
	l3 = -4096 + float64(l1*4096)
	l4 = chooseInt(l3 > l2, 1067264, l4)
	l2 = choose(l3 > l2, l3, l2)
	l3 = -9216 + float64(l1*6144)
	l4 = chooseInt(l3 > l2, 1071872, l4)
	l2 = choose(l3 > l2, l3, l2)
	l3 = -16384 + float64(l1*8192)
	l4 = chooseInt(l3 > l2, 1076480, l4)
	l2 = choose(l3 > l2, l3, l2)
	l3 = -25600 + float64(l1*10240)
	l4 = chooseInt(l3 > l2, 1081088, l4)
	l2 = choose(l3 > l2, l3, l2)
	l3 = -36864 + float64(l1*12288)
	l4 = chooseInt(l3 > l2, 1085696, l4)
	l2 = choose(l3 > l2, l3, l2)
	l3 = -50176 + float64(l1*14336)
	l4 = chooseInt(l3 > l2, 1090304, l4)
	l2 = choose(l3 > l2, l3, l2)
	l3 = -102400 + float64(l1*20480)
	if l3 >= l2 {
		if int32(l5) > 15 {
			l6 := l5<<4 + 1053184
			l3 = float64(l0*30) + -225 - (float64(m.f64(l6, 0)*l0) + m.f64(l6, 8)) + l3
		}
		if l3 >= l2 {
			l2 = l3
			l4 = 1058048
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
	var l42, l72, l88, l105, l124, l136 uint32
	var l33, l43, l65, l74, l106, l137 float64
	l7 := m.f64(l2, 128)
	l8 := b2i(l7 >= m.f64(0, 2816))
	if l8 != 0 {
		m.put(0, 2816, l7)
		m.put32(0, 2824, l0)
	}
	m.put(0, 2768, m.f64(0, 2768)+float64(m.u8(l2, 3)))
	m.put(0, 2776, m.f64(0, 2776)+m.f64(l2, 48))
	l11 := m.f64(l2, 136)
	l12 := b2i(l11 >= m.f64(0, 2880))
	if l12 != 0 {
		m.put(0, 2880, l11)
		m.put32(0, 2888, l0)
	}
	l13 := l3
	if l12 != 0 {
		m.put(0, 2896, float64(m.u8(l2, 11))+float64(m.u16(l13, 30)))
	}
	l16 := m.f64(l2, 144)
	l17 := b2i(l16 >= m.f64(0, 2944))
	if l17 != 0 {
		m.put(0, 2944, l16)
		m.put32(0, 2952, l0)
	}
	l18 := float64(m.u8(l2, 1))
	l20 := choose(l18 > 0, float64(m.u8(l13, 15)), 0)
	l22 := float64(m.u8(l13, 2))
	l23 := l4
	l25 := choose(-1+l18+l22 > 0, float64(m.u8(l23, 15)), 0)
	l27 := float64(m.u8(l23, 2))
	l28 := l5
	l30 := choose(-2+l18+l22+l27 > 0, float64(m.u8(l28, 15)), 0)
	l32 := float64(int32(l0))
	l34 := 1 + l32
	if l34 > 0 {
		l33 = float64(m.f64(0, 2768) / float64(int32(l0+1)) * l34)
	}
	l36 := 6.755399441055744e+15 + l33
	l36 = -6.755399441055744e+15 + l36
	if l17 != 0 {
		m.put(0, 2960, float64(m.u8(l2, 0))+float64(l20*256)+float64(l25*65536)+float64(l30*1.6777216e+07)-l36)
	}
	l38 := float64(m.u8(l2, 10))
	l40 := m.f64(0, 2960)
	l41 := float64((1 - l38) * -1.152921504606847e+18)
	if l41 > -5.764607523034235e+17 {
		l44 := -1.099511627777e+12 + float64(l38*1.099511627776e+12) + l36 + l40
		if l44 > 0 {
			l43 = float64((-1 + l36 + l40) * l44)
		}
		l46 := -1.099511627777e+12 + float64(l38*1.099511627776e+12) + l36 + l40
		l41 = l41 - l43
		l47 := float64(float64(choose(l46 > 0, l46, 0)*2) * 0.5)
		l48 := trunc(l47)
		if b2i(float64(l48) == l47)&b2i(l48 < 134217728)&b2i(-float64(l47*l47) == l41) != 0 {
			l42 = f13(m, 1099008, 40, l48)
		} else {
			m.put32(0, 2644, 1)
		}
	} else {
		if m.u32(0, 1099016) == 0 {
			l42 = 9753984
		}
	}
	if l42 != 0 {
		m.put32(l42, 0, l0+1)
	}
	l50 := chooseInt(l0 >= 1, l0-1, 0)
	if l42 != 0 {
		m.put(l42, 8, m.f64(l50&7<<3, 3456))
	}
	if l42 != 0 {
		m.put(l42, 16, m.f64(0, 2896))
	}
	l54 := m.u32(0, 2824)
	l56 := m.u16(m.u32(l54>>16<<2, 4288)+l54&65535<<3, 0)*320 + 15744
	if l42 != 0 {
		m.put(l42, 24, float64(m.u32(l56, 32)))
	}
	if l42 != 0 {
		m.put(l42, 32, float64(m.u8(l56, 16)))
	}
	l59 := f12(m, 1099008, 40, l36+l40)
	l60 := m.u32(l59, 0) - 1
	l61 := m.u32(l60>>16<<2, 4288) + l60&65535<<3
	l63 := m.f64(l2, 152)
	l64 := b2i(l63 >= m.f64(0, 3072))
	l62 := m.u16(l61, 0)*320 + 15744
	if l64 != 0 {
		m.put(0, 3072, l63)
		m.put32(0, 3080, l0)
	}
	l66 := 1 + l32
	if l66 > 0 {
		l65 = float64(m.f64(0, 2776) / float64(int32(l0+1)) * l66)
	}
	l68 := 6.755399441055744e+15 + l65
	l68 = -6.755399441055744e+15 + l68
	if l64 != 0 {
		m.put(0, 3088, l68)
	}
	l69 := float64(m.u8(l2, 6))
	l71 := float64((1 - l69) * -1.152921504606847e+18)
	if l71 > -5.764607523034235e+17 {
		l73 := m.f64(0, 3088)
		l75 := -1.099511627776e+12 + float64(l69*1.099511627776e+12) + l68 - l73
		if l75 > 0 {
			l74 = float64((l68 - l73) * l75)
		}
		l77 := -1.099511627776e+12 + float64(l69*1.099511627776e+12) + l68 - l73
		l71 = l71 - l74
		l78 := float64(float64(choose(l77 > 0, l77, 0)*2) * 0.5)
		l79 := trunc(l78)
		if b2i(float64(l79) == l78)&b2i(l79 < 134217728)&b2i(-float64(l78*l78) == l71) != 0 {
			l72 = f13(m, 9754048, 24, l79)
		} else {
			m.put32(0, 2644, 1)
		}
	} else {
		if m.u32(0, 9754056) == 0 {
			l72 = 18409024
		}
	}
	if l72 != 0 {
		m.put32(l72, 0, l0+1)
	}
	if l72 != 0 {
		m.put(l72, 8, 1+m.f64(l50&7<<3, 3520))
	}
	if l72 != 0 {
		m.put(l72, 16, m.f64(l50&7<<3, 3584))
	}
	l82 := float64(m.u8(l2, 7))
	l84 := choose(-1+l82+m.f64(l50&7<<3, 3648) > 0, 1, 0)
	l87 := float64((1 - l84) * -1.152921504606847e+18)
	if l87 > -5.764607523034235e+17 {
		l89 := m.f64(l50&7<<3, 3712)
		l91 := -1.099511627776e+12 + l89 + float64(l84*1.099511627776e+12)
		l93 := -1.099511627776e+12 + l89 + float64(l84*1.099511627776e+12)
		l87 = l87 - choose(l91 > 0, float64(l91*l89), 0)
		l94 := float64(float64(choose(l93 > 0, l93, 0)*2) * 0.5)
		l95 := trunc(l94)
		if b2i(float64(l95) == l94)&b2i(l95 < 134217728)&b2i(-float64(l94*l94) == l87) != 0 {
			l88 = f13(m, 18409088, 16, l95)
		} else {
			m.put32(0, 2644, 1)
		}
	} else {
		if m.u32(0, 18409096) == 0 {
			l88 = 27064064
		}
	}
	if l88 != 0 {
		m.put32(l88, 0, l0+1)
	}
	l96 := float64(m.u8(l2, 9))
	l98 := choose(-1+l82+m.f64(l50&7<<3, 3776) > 0, 1, 0)
	l102 := choose(l98 > 0, m.f64(l50&7<<3, 3840), 0)
	if l96 > 0 {
		l102 = l102 + (-1 + l36 + l40)
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
			l105 = f13(m, 27064128, 24, l111)
		} else {
			m.put32(0, 2644, 1)
		}
	} else {
		if m.u32(0, 27064136) == 0 {
			l105 = 35719104
		}
	}
	if l105 != 0 {
		m.put32(l105, 0, l0+1)
	}
	if l105 != 0 {
		l113 := choose(l98 > 0, m.f64(l50&7<<3, 3904), 0)
		l113 = choose(l96 > 0, l32, 0) + l113
		m.put(l105, 8, l113)
	}
	if l105 != 0 {
		m.put(l105, 16, l102)
	}
	m.put8(l1, 2, trunc(l20))
	m.put8(l1, 3, trunc(l25))
	m.put8(l1, 4, trunc(l30))
	if l88 != 0 {
		m.put(l88, 8, m.f64(l50&7<<3, 3968))
	}
	l118 := choose(-1+l18+l22 > 0, 1, 0)
	l118 = choose(-2+l18+l22+l27 > 0, 1, 0) + l118
	l118 = choose(-3+l18+l22+l27+float64(m.u8(l28, 2)) > 0, 1, 0) + l118
	m.put8(l1, 5, trunc(l118))
	l123 := m.f64(l2, 40)
	if l123 > -5.764607523034235e+17 {
		l126 := m.u32(0, 35719176)
		l125 := float64(m.u8(l2, 14))
		if l126 >= 512 {
			m.put32(0, 2644, 1)
		} else {
			l126 = l126 + 1
			m.put32(0, 35719176, l126)
			l124 = l126*24 + 35719232
			m.put(l124, 8, l125)
			m.put(l124, 16, l123)
		}
	} else {
		if m.u32(0, 35719176) == 0 {
			l124 = 35719232
		}
	}
	if l124 != 0 {
		m.put32(l124, 0, l0+1)
	}
	l127 := float64(m.u8(l2, 8))
	l129 := choose(-1+l82+m.f64(l50&7<<3, 4032) > 0, 1, 0)
	l133 := choose(l129 > 0, m.f64(l50&7<<3, 4096), 0)
	if l127 > 0 {
		l133 = l133 + (-1 + l36 + l40)
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
			l136 = f13(m, 35731584, 24, l142)
		} else {
			m.put32(0, 2644, 1)
		}
	} else {
		if m.u32(0, 35731592) == 0 {
			l136 = 44386560
		}
	}
	if l136 != 0 {
		m.put32(l136, 0, l0+1)
	}
	if l136 != 0 {
		l144 := choose(l129 > 0, m.f64(l50&7<<3, 4160), 0)
		l144 = choose(l127 > 0, l32, 0) + l144
		m.put(l136, 8, l144)
	}
	if l136 != 0 {
		m.put(l136, 16, l133)
	}
	return table[m.u16(l61, 0)](m, l0, l1, l2, l3, l4, l5, l6, l32, l18, l22, l27, l20, l25, l30, l36, l40, l68, l118, 0, l59, l60, l62)
}

// f20: general
func f20(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15, l16, l17 float64, l18, l19, l20, l21 uint32) uint32 {
	var l25 uint32
	var l27, l28 float64
	l22 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l22+float64(l11*256)+float64(l12*65536)+float64(l13*1.6777216e+07))
	m.put(l0&7<<3, 3520, l14+l15)
	l23 := m.f64(l19, 16)
	m.put(l0&7<<3, 3584, l23)
	m.put(l0&7<<3, 3648, 0)
	m.put(l0&7<<3, 3712, 4096+float64(l16*4096)+l23+float64(m.f64(0, 3088)*-4096))
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l26 := float64(m.u8(l2, 2))
		if l26 > 0 {
			l27 = l22 + float64(l11*256) + float64(l12*65536) + float64(l13*1.6777216e+07)
		}
		if l26 > 0 {
			l28 = l8 + l17
		}
		l30 := -l28
		l31 := trunc(l30)
		if b2i(float64(l31) != l30)|b2i(l31 > l0) != 0 {
			l31 = f15(m, l30, 1, l0)
		}
		l32 := l31
		l37 := m.f64(m.u16(m.u32(l32>>16<<2, 4288)+l32&65535<<3, 0)*320+15744, 112)
		l25 = f17(m, -0.5+float64(l27*-256)+choose(l37 > 0, float64(l37*0.5), 0), 0)
	}
	return l25
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
				m.put16(l2<<1, 1090816, l5)
			} else {
				l5 = m.u16(l2<<1, 1090816)
			}
			if l3&65535 == 0 {
				t1 := f0(m, 524288)
				m.put32(l3>>16<<2, 4288, t1)
			}
			l4 := m.u32(l3>>16<<2, 4288) + l3&65535<<3
			m.put16(l4, 0, l5)
			l7 := l5*320 + 15744
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
			if l1&m.u8(l5, 12480) == 0 {
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

// f22: case 500
func f22(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15, l16, l17 float64, l18, l19, l20, l21 uint32) uint32 {
	var l25 uint32
	m.put(l0&7<<3, 3456, float64(m.u8(l2, 0))+float64(l11*256)+float64(l12*65536)+float64(l13*1.6777216e+07))
	m.put(l0&7<<3, 3520, l14+l15)
	l23 := m.f64(l19, 16)
	m.put(l0&7<<3, 3584, l23)
	m.put(l0&7<<3, 3648, 0)
	m.put(l0&7<<3, 3712, 4096+float64(l16*4096)+l23+float64(m.f64(0, 3088)*-4096))
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l25 = f17(m, 0, 10)
	}
	return l25
}

// f23: case 501
func f23(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15, l16, l17 float64, l18, l19, l20, l21 uint32) uint32 {
	var l25 uint32
	m.put(l0&7<<3, 3456, float64(m.u8(l2, 0))+float64(l11*256)+float64(l12*65536)+float64(l13*1.6777216e+07))
	m.put(l0&7<<3, 3520, l14+l15)
	l23 := m.f64(l19, 16)
	m.put(l0&7<<3, 3584, l23)
	m.put(l0&7<<3, 3648, 0)
	m.put(l0&7<<3, 3712, 4096+float64(l16*4096)+l23+float64(m.f64(0, 3088)*-4096))
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l25 = f17(m, 2, 10)
	}
	return l25
}

// f24: case 502
func f24(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15, l16, l17 float64, l18, l19, l20, l21 uint32) uint32 {
	var l25 uint32
	m.put(l0&7<<3, 3456, float64(m.u8(l2, 0))+float64(l11*256)+float64(l12*65536)+float64(l13*1.6777216e+07))
	m.put(l0&7<<3, 3520, l14+l15)
	l23 := m.f64(l19, 16)
	m.put(l0&7<<3, 3584, l23)
	m.put(l0&7<<3, 3648, 0)
	m.put(l0&7<<3, 3712, 4096+float64(l16*4096)+l23+float64(m.f64(0, 3088)*-4096))
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l25 = f17(m, 3, 10)
	}
	return l25
}

// f25: case 503
func f25(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15, l16, l17 float64, l18, l19, l20, l21 uint32) uint32 {
	var l25 uint32
	m.put(l0&7<<3, 3456, float64(m.u8(l2, 0))+float64(l11*256)+float64(l12*65536)+float64(l13*1.6777216e+07))
	m.put(l0&7<<3, 3520, l14+l15)
	l23 := m.f64(l19, 16)
	m.put(l0&7<<3, 3584, l23)
	m.put(l0&7<<3, 3648, 0)
	m.put(l0&7<<3, 3712, 4096+float64(l16*4096)+l23+float64(m.f64(0, 3088)*-4096))
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l25 = f17(m, 4, 10)
	}
	return l25
}

// f26: case 504
func f26(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15, l16, l17 float64, l18, l19, l20, l21 uint32) uint32 {
	var l25 uint32
	m.put(l0&7<<3, 3456, float64(m.u8(l2, 0))+float64(l11*256)+float64(l12*65536)+float64(l13*1.6777216e+07))
	m.put(l0&7<<3, 3520, l14+l15)
	l23 := m.f64(l19, 16)
	m.put(l0&7<<3, 3584, l23)
	m.put(l0&7<<3, 3648, 0)
	m.put(l0&7<<3, 3712, 4096+float64(l16*4096)+l23+float64(m.f64(0, 3088)*-4096))
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l25 = f17(m, 5, 10)
	}
	return l25
}

// f27: case 505
func f27(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15, l16, l17 float64, l18, l19, l20, l21 uint32) uint32 {
	var l25 uint32
	m.put(l0&7<<3, 3456, float64(m.u8(l2, 0))+float64(l11*256)+float64(l12*65536)+float64(l13*1.6777216e+07))
	m.put(l0&7<<3, 3520, l14+l15)
	l23 := m.f64(l19, 16)
	m.put(l0&7<<3, 3584, l23)
	m.put(l0&7<<3, 3648, 0)
	m.put(l0&7<<3, 3712, 4096+float64(l16*4096)+l23+float64(m.f64(0, 3088)*-4096))
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l25 = f17(m, 8, 10)
	}
	return l25
}

// f28: case 506
func f28(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15, l16, l17 float64, l18, l19, l20, l21 uint32) uint32 {
	var l25 uint32
	m.put(l0&7<<3, 3456, float64(m.u8(l2, 0))+float64(l11*256)+float64(l12*65536)+float64(l13*1.6777216e+07))
	m.put(l0&7<<3, 3520, l14+l15)
	l23 := m.f64(l19, 16)
	m.put(l0&7<<3, 3584, l23)
	m.put(l0&7<<3, 3648, 0)
	m.put(l0&7<<3, 3712, 4096+float64(l16*4096)+l23+float64(m.f64(0, 3088)*-4096))
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l25 = f17(m, 13, 10)
	}
	return l25
}

// f29: case 507
func f29(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15, l16, l17 float64, l18, l19, l20, l21 uint32) uint32 {
	var l25 uint32
	m.put(l0&7<<3, 3456, float64(m.u8(l2, 0))+float64(l11*256)+float64(l12*65536)+float64(l13*1.6777216e+07))
	m.put(l0&7<<3, 3520, l14+l15)
	l23 := m.f64(l19, 16)
	m.put(l0&7<<3, 3584, l23)
	m.put(l0&7<<3, 3648, 0)
	m.put(l0&7<<3, 3712, 4096+float64(l16*4096)+l23+float64(m.f64(0, 3088)*-4096))
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l25 = f17(m, 0, 10)
	}
	return l25
}

// f30: case 508
func f30(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15, l16, l17 float64, l18, l19, l20, l21 uint32) uint32 {
	var l25 uint32
	m.put(l0&7<<3, 3456, float64(m.u8(l2, 0))+float64(l11*256)+float64(l12*65536)+float64(l13*1.6777216e+07))
	m.put(l0&7<<3, 3520, l14+l15)
	l23 := m.f64(l19, 16)
	m.put(l0&7<<3, 3584, l23)
	m.put(l0&7<<3, 3648, 0)
	m.put(l0&7<<3, 3712, 4096+float64(l16*4096)+l23+float64(m.f64(0, 3088)*-4096))
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l25 = f17(m, 0, 10)
	}
	return l25
}

// f31: case 509
func f31(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15, l16, l17 float64, l18, l19, l20, l21 uint32) uint32 {
	var l25 uint32
	var l27, l28, l40, l69 float64
	l22 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l22+float64(l11*256)+float64(l12*65536)+float64(l13*1.6777216e+07))
	m.put(l0&7<<3, 3520, l14+l15)
	l23 := m.f64(l19, 16)
	m.put(l0&7<<3, 3584, l23)
	m.put(l0&7<<3, 3648, 1)
	l24 := m.f64(0, 3088)
	m.put(l0&7<<3, 3712, 4096+float64(l16*4096)+l23+float64(l24*-4096))
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l26 := float64(m.u8(l2, 2))
		if l26 > 0 {
			l27 = l22 + float64(l11*256) + float64(l12*65536) + float64(l13*1.6777216e+07)
		}
		if l26 > 0 {
			l28 = l8 + l17
		}
		l29 := f12(m, 18409088, 16, 4098+float64(l16*4096)+l23+float64(l24*-4096))
		l32 := m.f64(l29, 8)
		l33 := trunc(l32)
		if b2i(float64(l33) != l32)|b2i(l33 > l0) != 0 {
			l33 = f15(m, l32, 1, l0)
		}
		l34 := l33
		l35 := m.u32(l34>>16<<2, 4288) + l34&65535<<3
		l36 := m.u16(l35, 0)*320 + 15744
		t1 := float64(m.u8(l36, 0)) + float64(float64(m.u8(l35, 2))*256) + float64((float64(m.u8(l36, 18))+float64(m.u8(l35, 3))+float64(float64(m.u8(l35, 4))*256))*65536)
		l39 := t1
		l39 = flag(l39 > math.Copysign(0, -1))
		if l39 > 0 {
			l41 := f12(m, 18409088, 16, 4096+float64(l16*4096)+l23+float64(l24*-4096))
			l44 := m.f64(l41, 8)
			l45 := trunc(l44)
			if b2i(float64(l45) != l44)|b2i(l45 > l0) != 0 {
				l45 = f15(m, l44, 1, l0)
			}
			l46 := l45
			l47 := m.u32(l46>>16<<2, 4288) + l46&65535<<3
			l48 := m.u16(l47, 0)*320 + 15744
			t2 := float64(m.u8(l48, 0)) + float64(float64(m.u8(l47, 2))*256) + float64((float64(m.u8(l48, 18))+float64(m.u8(l47, 3))+float64(float64(m.u8(l47, 4))*256))*65536)
			l40 = t2
		}
		if 1-l39 > 0 {
			l51 := f12(m, 18409088, 16, 4097+float64(l16*4096)+l23+float64(l24*-4096))
			l54 := m.f64(l51, 8)
			l55 := trunc(l54)
			if b2i(float64(l55) != l54)|b2i(l55 > l0) != 0 {
				l55 = f15(m, l54, 1, l0)
			}
			l56 := l55
			l57 := m.u32(l56>>16<<2, 4288) + l56&65535<<3
			l58 := m.u16(l57, 0)*320 + 15744
			t3 := float64(m.u8(l58, 0)) + float64(float64(m.u8(l57, 2))*256) + float64((float64(m.u8(l58, 18))+float64(m.u8(l57, 3))+float64(float64(m.u8(l57, 4))*256))*65536)
			l40 = l40 + t3
		}
		l61 := l40
		l61 = flag(l61 > 255) + flag(l61 > 65535) + flag(l61 > 1.6777215e+07)
		l63 := -l28 + l61
		l64 := trunc(l63)
		if b2i(float64(l64) != l63)|b2i(l64 > l0) != 0 {
			l64 = f15(m, l63, 1, l0)
		}
		l65 := l64
		l70 := m.f64(m.u16(m.u32(l65>>16<<2, 4288)+l65&65535<<3, 0)*320+15744, 112)
		if l70 > 0 {
			l69 = float64((0.5 + l40) * l70)
		}
		l73 := 1 + l28 - l61
		l25 = f17(m, -0.5+float64(l27*-256)+l69, choose(l73 > 0, l73, 0))
	}
	return l25
}

// f32: case 510
func f32(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15, l16, l17 float64, l18, l19, l20, l21 uint32) uint32 {
	var l25 uint32
	var l27, l28, l39 float64
	l22 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l22+float64(l11*256)+float64(l12*65536)+float64(l13*1.6777216e+07))
	m.put(l0&7<<3, 3520, l14+l15)
	l23 := m.f64(l19, 16)
	m.put(l0&7<<3, 3584, l23)
	m.put(l0&7<<3, 3648, 0)
	m.put(l0&7<<3, 3712, 4096+float64(l16*4096)+l23+float64(m.f64(0, 3088)*-4096))
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l26 := float64(m.u8(l2, 2))
		if l26 > 0 {
			l27 = l22 + float64(l11*256) + float64(l12*65536) + float64(l13*1.6777216e+07)
		}
		if l26 > 0 {
			l28 = l8 + l17
		}
		l30 := m.f64(l19, 8)
		l31 := l30
		l31 = flag(l31 > 255) + flag(l31 > 65535) + flag(l31 > 1.6777215e+07)
		l33 := -l28 + l31
		l34 := trunc(l33)
		if b2i(float64(l34) != l33)|b2i(l34 > l0) != 0 {
			l34 = f15(m, l33, 1, l0)
		}
		l35 := l34
		l40 := m.f64(m.u16(m.u32(l35>>16<<2, 4288)+l35&65535<<3, 0)*320+15744, 112)
		if l40 > 0 {
			l39 = float64((0.5 + l30) * l40)
		}
		l43 := 1 + l28 - l31
		l25 = f17(m, -0.5+float64(l27*-256)+l39, choose(l43 > 0, float64(l43*3), 0))
	}
	return l25
}

// f33: case 511
func f33(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15, l16, l17 float64, l18, l19, l20, l21 uint32) uint32 {
	var l25 uint32
	var l40, l44, l45, l53 float64
	l22 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l22+float64(l11*256)+float64(l12*65536)+float64(l13*1.6777216e+07))
	m.put(l0&7<<3, 3520, l14+l15)
	l23 := m.f64(l19, 16)
	m.put(l0&7<<3, 3584, l23)
	m.put(l0&7<<3, 3648, 0)
	l24 := m.f64(0, 3088)
	m.put(l0&7<<3, 3712, 4096+float64(l16*4096)+l23+float64(l24*-4096))
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l26 := f12(m, 18409088, 16, 4096+float64(l16*4096)+l23+float64(l24*-4096))
		l29 := m.f64(l26, 8)
		l30 := trunc(l29)
		if b2i(float64(l30) != l29)|b2i(l30 > l0) != 0 {
			l30 = f15(m, l29, 1, l0)
		}
		l31 := l30
		l32 := m.u32(l31>>16<<2, 4288) + l31&65535<<3
		l33 := m.u16(l32, 0)*320 + 15744
		t1 := float64(m.u8(l33, 0)) + float64(float64(m.u8(l32, 2))*256) + float64((float64(m.u8(l33, 18))+float64(m.u8(l32, 3))+float64(float64(m.u8(l32, 4))*256))*65536)
		l36 := t1
		l36 = flag(l36 > math.Copysign(0, -1))
		l37 := choose(1-l36 > 0, 1, 0)
		l39 := float64(m.u8(l2, 2))
		if l39 > 0 {
			l40 = l8 + l17
		}
		l42 := m.f64(l19, 8)
		l43 := l42
		l43 = flag(l43 > 255) + flag(l43 > 65535) + flag(l43 > 1.6777215e+07)
		if 1-l37 > 0 {
			if l39 > 0 {
				l45 = l22 + float64(l11*256) + float64(l12*65536) + float64(l13*1.6777216e+07)
			}
			l47 := -l40 + l43
			l48 := trunc(l47)
			if b2i(float64(l48) != l47)|b2i(l48 > l0) != 0 {
				l48 = f15(m, l47, 1, l0)
			}
			l49 := l48
			l54 := m.f64(m.u16(m.u32(l49>>16<<2, 4288)+l49&65535<<3, 0)*320+15744, 112)
			if l54 > 0 {
				l53 = float64((0.5 + l42) * l54)
			}
			l44 = -0.5 + float64(l45*-256) + l53
		}
		l56 := 1 + l40 - l43 + float64(l37*-8)
		l55 := choose(l56 > 0, float64(l56*3), 0)
		l55 = choose(l37 > 0, 10, 0) + l55
		l25 = f17(m, l44, l55)
	}
	return l25
}

// f34: case 512
func f34(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15, l16, l17 float64, l18, l19, l20, l21 uint32) uint32 {
	var l25 uint32
	var l40, l44, l45, l53 float64
	l22 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l22+float64(l11*256)+float64(l12*65536)+float64(l13*1.6777216e+07))
	m.put(l0&7<<3, 3520, l14+l15)
	l23 := m.f64(l19, 16)
	m.put(l0&7<<3, 3584, l23)
	m.put(l0&7<<3, 3648, 0)
	l24 := m.f64(0, 3088)
	m.put(l0&7<<3, 3712, 4096+float64(l16*4096)+l23+float64(l24*-4096))
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l26 := f12(m, 18409088, 16, 4096+float64(l16*4096)+l23+float64(l24*-4096))
		l29 := m.f64(l26, 8)
		l30 := trunc(l29)
		if b2i(float64(l30) != l29)|b2i(l30 > l0) != 0 {
			l30 = f15(m, l29, 1, l0)
		}
		l31 := l30
		l32 := m.u32(l31>>16<<2, 4288) + l31&65535<<3
		l33 := m.u16(l32, 0)*320 + 15744
		t1 := float64(m.u8(l33, 0)) + float64(float64(m.u8(l32, 2))*256) + float64((float64(m.u8(l33, 18))+float64(m.u8(l32, 3))+float64(float64(m.u8(l32, 4))*256))*65536)
		l36 := t1
		l36 = flag(l36 > math.Copysign(0, -1))
		l37 := choose(l36 > 0, 1, 0)
		l39 := float64(m.u8(l2, 2))
		if l39 > 0 {
			l40 = l8 + l17
		}
		l42 := m.f64(l19, 8)
		l43 := l42
		l43 = flag(l43 > 255) + flag(l43 > 65535) + flag(l43 > 1.6777215e+07)
		if 1-l37 > 0 {
			if l39 > 0 {
				l45 = l22 + float64(l11*256) + float64(l12*65536) + float64(l13*1.6777216e+07)
			}
			l47 := -l40 + l43
			l48 := trunc(l47)
			if b2i(float64(l48) != l47)|b2i(l48 > l0) != 0 {
				l48 = f15(m, l47, 1, l0)
			}
			l49 := l48
			l54 := m.f64(m.u16(m.u32(l49>>16<<2, 4288)+l49&65535<<3, 0)*320+15744, 112)
			if l54 > 0 {
				l53 = float64((0.5 + l42) * l54)
			}
			l44 = -0.5 + float64(l45*-256) + l53
		}
		l56 := 1 + l40 - l43 + float64(l37*-8)
		l55 := choose(l56 > 0, float64(l56*3), 0)
		l55 = choose(l37 > 0, 10, 0) + l55
		l25 = f17(m, l44, l55)
	}
	return l25
}

// f35: case 513
func f35(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15, l16, l17 float64, l18, l19, l20, l21 uint32) uint32 {
	var l25 uint32
	var l27, l28, l51 float64
	l22 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l22+float64(l11*256)+float64(l12*65536)+float64(l13*1.6777216e+07))
	m.put(l0&7<<3, 3520, l14+l15)
	l23 := m.f64(l19, 16)
	m.put(l0&7<<3, 3584, l23)
	m.put(l0&7<<3, 3648, 0)
	l24 := m.f64(0, 3088)
	m.put(l0&7<<3, 3712, 4096+float64(l16*4096)+l23+float64(l24*-4096))
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l26 := float64(m.u8(l2, 2))
		if l26 > 0 {
			l27 = l22 + float64(l11*256) + float64(l12*65536) + float64(l13*1.6777216e+07)
		}
		if l26 > 0 {
			l28 = l8 + l17
		}
		l29 := f12(m, 18409088, 16, 4096+float64(l16*4096)+l23+float64(l24*-4096))
		l32 := m.f64(l29, 8)
		l33 := trunc(l32)
		if b2i(float64(l33) != l32)|b2i(l33 > l0) != 0 {
			l33 = f15(m, l32, 1, l0)
		}
		l34 := l33
		l35 := m.u32(l34>>16<<2, 4288) + l34&65535<<3
		l36 := m.u16(l35, 0)*320 + 15744
		l37 := float64(m.u8(l36, 0)) + float64(float64(m.u8(l35, 2))*256)
		l38 := float64(m.u8(l36, 18)) + float64(m.u8(l35, 3)) + float64(float64(m.u8(l35, 4))*256)
		l41 := -m.f64(l19, 8) + l37 + float64(l38*65536)
		l42 := 1 + l14 + l15 + l37 + float64(l38*65536) - choose(l41 > 0, l41, 0)
		l43 := l42
		l43 = flag(l43 > 255) + flag(l43 > 65535) + flag(l43 > 1.6777215e+07)
		l45 := -l28 + l43
		l46 := trunc(l45)
		if b2i(float64(l46) != l45)|b2i(l46 > l0) != 0 {
			l46 = f15(m, l45, 1, l0)
		}
		l47 := l46
		l52 := m.f64(m.u16(m.u32(l47>>16<<2, 4288)+l47&65535<<3, 0)*320+15744, 112)
		if l52 > 0 {
			l51 = float64((0.5 + l42) * l52)
		}
		l55 := 1 + l28 - l43
		l25 = f17(m, -0.5+float64(l27*-256)+l51, choose(l55 > 0, float64(l55*3), 0))
	}
	return l25
}

// f36: case 514
func f36(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15, l16, l17 float64, l18, l19, l20, l21 uint32) uint32 {
	var l25 uint32
	var l27, l28, l40 float64
	l22 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l22+float64(l11*256)+float64(l12*65536)+float64(l13*1.6777216e+07))
	m.put(l0&7<<3, 3520, l14+l15)
	l23 := m.f64(l19, 16)
	m.put(l0&7<<3, 3584, l23)
	m.put(l0&7<<3, 3648, 0)
	l24 := m.f64(0, 3088)
	m.put(l0&7<<3, 3712, 4096+float64(l16*4096)+l23+float64(l24*-4096))
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l26 := float64(m.u8(l2, 2))
		if l26 > 0 {
			l27 = l22 + float64(l11*256) + float64(l12*65536) + float64(l13*1.6777216e+07)
		}
		if l26 > 0 {
			l28 = l8 + l17
		}
		l29 := f12(m, 9754048, 24, l16-l24)
		l31 := m.f64(l29, 8)
		l32 := l31
		l32 = flag(l32 > 255) + flag(l32 > 65535) + flag(l32 > 1.6777215e+07)
		l34 := -l28 + l32
		l35 := trunc(l34)
		if b2i(float64(l35) != l34)|b2i(l35 > l0) != 0 {
			l35 = f15(m, l34, 1, l0)
		}
		l36 := l35
		l41 := m.f64(m.u16(m.u32(l36>>16<<2, 4288)+l36&65535<<3, 0)*320+15744, 112)
		if l41 > 0 {
			l40 = float64((0.5 + l31) * l41)
		}
		l44 := 1 + l28 - l32
		l25 = f17(m, -0.5+float64(l27*-256)+l40, choose(l44 > 0, float64(l44*5), 0))
	}
	return l25
}

// f37: case 515
func f37(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15, l16, l17 float64, l18, l19, l20, l21 uint32) uint32 {
	var l25 uint32
	var l30, l34, l35, l43 float64
	l22 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l22+float64(l11*256)+float64(l12*65536)+float64(l13*1.6777216e+07))
	m.put(l0&7<<3, 3520, l14+l15)
	l23 := m.f64(l19, 16)
	m.put(l0&7<<3, 3584, l23)
	m.put(l0&7<<3, 3648, 0)
	l24 := m.f64(0, 3088)
	m.put(l0&7<<3, 3712, 4096+float64(l16*4096)+l23+float64(l24*-4096))
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l26 := l16 - l24
		l26 = flag(l26 > 15999)
		l27 := choose(l26 > 0, 1, 0)
		l29 := float64(m.u8(l2, 2))
		if l29 > 0 {
			l30 = l8 + l17
		}
		l32 := m.f64(l19, 8)
		l33 := l32
		l33 = flag(l33 > 255) + flag(l33 > 65535) + flag(l33 > 1.6777215e+07)
		if 1-l27 > 0 {
			if l29 > 0 {
				l35 = l22 + float64(l11*256) + float64(l12*65536) + float64(l13*1.6777216e+07)
			}
			l37 := -l30 + l33
			l38 := trunc(l37)
			if b2i(float64(l38) != l37)|b2i(l38 > l0) != 0 {
				l38 = f15(m, l37, 1, l0)
			}
			l39 := l38
			l44 := m.f64(m.u16(m.u32(l39>>16<<2, 4288)+l39&65535<<3, 0)*320+15744, 112)
			if l44 > 0 {
				l43 = float64((0.5 + l32) * l44)
			}
			l34 = -0.5 + float64(l35*-256) + l43
		}
		if l27 > 0 {
			l34 = l34 + float64(l27*12)
		}
		l46 := 1 + l30 + float64(l27*-8) - l33
		l45 := choose(l46 > 0, float64(l46*4), 0)
		l45 = choose(l27 > 0, 10, 0) + l45
		l25 = f17(m, l34, l45)
	}
	return l25
}

// f38: case 516
func f38(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15, l16, l17 float64, l18, l19, l20, l21 uint32) uint32 {
	var l57 uint32
	var l49, l50, l54, l59, l65, l74, l77, l78, l86 float64
	l22 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l22+float64(l11*256)+float64(l12*65536)+float64(l13*1.6777216e+07))
	m.put(l0&7<<3, 3520, l14+l15)
	l23 := m.f64(l19, 16)
	m.put(l0&7<<3, 3584, l23)
	m.put(l0&7<<3, 3648, 1)
	l24 := m.f64(0, 3088)
	m.put(l0&7<<3, 3712, 4096+float64(l16*4096)+l23+float64(l24*-4096))
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	l25 := m.f64(l19, 32)
	l26 := m.f64(l19, 8)
	l28 := f12(m, 27064128, 24, l25+(16+l26-l25))
	l31 := m.f64(l28, 8)
	l32 := trunc(l31)
	if b2i(float64(l32) != l31)|b2i(l32 > l0) != 0 {
		l32 = f15(m, l31, 1, l0)
	}
	l33 := l32
	l34 := m.u32(l33>>16<<2, 4288) + l33&65535<<3
	t1 := float64(m.u8(m.u16(l34, 0)*320+15744, 0)) + float64(float64(m.u8(l34, 2))*256) + float64(float64(m.u8(l34, 3))*65536) + float64(float64(m.u8(l34, 4))*1.6777216e+07)
	l37 := f12(m, 18409088, 16, 4096+float64(l16*4096)+l23+float64(l24*-4096))
	l40 := m.f64(l37, 8)
	l41 := trunc(l40)
	if b2i(float64(l41) != l40)|b2i(l41 > l0) != 0 {
		l41 = f15(m, l40, 1, l0)
	}
	l42 := l41
	l43 := m.u32(l42>>16<<2, 4288) + l42&65535<<3
	l44 := m.u16(l43, 0)*320 + 15744
	l45 := float64(m.u8(l44, 0)) + float64(float64(m.u8(l43, 2))*256)
	l46 := float64(m.u8(l44, 18)) + float64(m.u8(l43, 3)) + float64(float64(m.u8(l43, 4))*256)
	l47 := -t1 + l45 + float64(l46*65536)
	l47 = flag(l47 > -1)
	l48 := 2.69484032e+08 + float64(l26*1.048576e+06) + float64(l45*4) + float64(l46*262144)
	if 1-l47 > 0 {
		l49 = l48
	}
	if 1-l47 > 0 {
		l50 = float64(l48 * 0.25)
	}
	l50 = -0.375 + l50
	l51 := 6.755399441055744e+15 + l50
	l51 = -6.755399441055744e+15 + l51
	l53 := -l47 - l49 + float64(l51*4)
	l52 := choose(l53 > 0, l53, 0)
	l55 := l52
	if l55 > 0 {
		l54 = float64((-1 - l7 + m.f64(l37, 8)) * l55)
	}
	m.put(l0&7<<3, 4160, 1+l7+l54)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l58 := float64(m.u8(l2, 2))
		if l58 > 0 {
			l59 = l8 + l17
		}
		l61 := -l49 + float64(l51*4)
		l62 := f12(m, 35731584, 24, l51)
		if flag(-l51+m.f64(l62, 16) == math.Copysign(0, -1)) > 0 {
			l65 = m.f64(l62, 8)
		}
		l68 := l65
		l69 := trunc(l68)
		if b2i(float64(l69) != l68)|b2i(l69 > l0) != 0 {
			l69 = f15(m, l68, 1, l0)
		}
		l70 := l69
		l71 := m.u32(l70>>16<<2, 4288) + l70&65535<<3
		t2 := float64(m.u8(m.u16(l71, 0)*320+15744, 0)) + float64(float64(m.u8(l71, 2))*256) + float64(float64(m.u8(l71, 3))*65536) + float64(float64(m.u8(l71, 4))*1.6777216e+07)
		l73 := t2
		l75 := choose(l61 > 0, l61, 0)
		if l75 > 0 {
			l74 = float64(l73 * l75)
		}
		l74 = l73 + l74
		l76 := l74
		l76 = flag(l76 > 255) + flag(l76 > 65535) + flag(l76 > 1.6777215e+07)
		if 1-l47-l52 > 0 {
			if l58 > 0 {
				l78 = l22 + float64(l11*256) + float64(l12*65536) + float64(l13*1.6777216e+07)
			}
			l80 := -l59 + l76
			l81 := trunc(l80)
			if b2i(float64(l81) != l80)|b2i(l81 > l0) != 0 {
				l81 = f15(m, l80, 1, l0)
			}
			l82 := l81
			l87 := m.f64(m.u16(m.u32(l82>>16<<2, 4288)+l82&65535<<3, 0)*320+15744, 112)
			if l87 > 0 {
				l86 = float64((0.5 + l74) * l87)
			}
			l77 = -0.5 + float64(l78*-256) + l86
		}
		l88 := l47 + l52
		if l88 > 0 {
			l92 := -1 + l52
			l77 = l77 + float64((choose(l47 > 0, 9, 0)+choose(l92 > 0, l92, 0))*l88)
		}
		l94 := 1 + l59 + float64(l47*-8) + float64(l52*-8) - l76
		l93 := choose(l94 > 0, l94, 0)
		l95 := l47 + l52
		l93 = choose(l95 > 0, float64(l95*10), 0) + l93
		l57 = f17(m, l77, l93)
	}
	return l57
}

// f39: case 517
func f39(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15, l16, l17 float64, l18, l19, l20, l21 uint32) uint32 {
	var l45 uint32
	var l37, l38, l42, l46, l54 float64
	m.put(l0&7<<3, 3456, float64(m.u8(l2, 0))+float64(l11*256)+float64(l12*65536)+float64(l13*1.6777216e+07))
	m.put(l0&7<<3, 3520, l14+l15)
	l23 := m.f64(l19, 16)
	m.put(l0&7<<3, 3584, l23)
	m.put(l0&7<<3, 3648, 0)
	l24 := m.f64(0, 3088)
	m.put(l0&7<<3, 3712, 4096+float64(l16*4096)+l23+float64(l24*-4096))
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	l25 := f12(m, 18409088, 16, 4096+float64(l16*4096)+l23+float64(l24*-4096))
	l28 := m.f64(l25, 8)
	l29 := trunc(l28)
	if b2i(float64(l29) != l28)|b2i(l29 > l0) != 0 {
		l29 = f15(m, l28, 1, l0)
	}
	l30 := l29
	l31 := m.u32(l30>>16<<2, 4288) + l30&65535<<3
	l32 := m.u16(l31, 0)*320 + 15744
	l33 := float64(m.u8(l32, 0)) + float64(float64(m.u8(l31, 2))*256)
	l34 := float64(m.u8(l32, 18)) + float64(m.u8(l31, 3)) + float64(float64(m.u8(l31, 4))*256)
	l35 := l33 + float64(l34*65536)
	l35 = flag(l35 > 131071)
	l36 := 2.68435456e+08 + float64(l33*8) + float64(l34*524288)
	if 1-l35 > 0 {
		l37 = l36
	}
	if 1-l35 > 0 {
		l38 = float64(l36 * 0.25)
	}
	l38 = -0.375 + l38
	l39 := 6.755399441055744e+15 + l38
	l39 = -6.755399441055744e+15 + l39
	l41 := -l37 + float64(l39*4)
	l40 := choose(l41 > 0, l41, 0)
	l43 := l40
	if l43 > 0 {
		l42 = float64((-1 - l7 + m.f64(l25, 8)) * l43)
	}
	m.put(l0&7<<3, 4160, 1+l7+l42)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l47 := 1 + l40
		if l47 > 0 {
			l48 := choose(1-l33+float64(l34*-65536) > 0, 1, 0)
			l50 := m.f64(l19, 8)
			l51 := f12(m, 35731584, 24, l39)
			if flag(-l39+m.f64(l51, 16) == math.Copysign(0, -1)) > 0 {
				l54 = m.f64(l51, 8)
			}
			l57 := l54
			l58 := trunc(l57)
			if b2i(float64(l58) != l57)|b2i(l58 > l0) != 0 {
				l58 = f15(m, l57, 1, l0)
			}
			l59 := l58
			l60 := m.u32(l59>>16<<2, 4288) + l59&65535<<3
			t1 := float64(m.u8(m.u16(l60, 0)*320+15744, 0)) + float64(float64(m.u8(l60, 2))*256) + float64(float64(m.u8(l60, 3))*65536) + float64(float64(m.u8(l60, 4))*1.6777216e+07)
			l67 := -1 + l40
			l46 = float64((float64(l48*10) + float64(choose(1-flag(-l50+t1 == math.Copysign(0, -1))-l48 > 0, 1, 0)*11) + choose(l67 > 0, l67, 0)) * l47)
		}
		l69 := 1 + l40
		l45 = f17(m, l46, choose(l69 > 0, float64(l69*10), 0))
	}
	return l45
}

// f40: case 518
func f40(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15, l16, l17 float64, l18, l19, l20, l21 uint32) uint32 {
	var l47 uint32
	var l39, l40, l44, l52, l58, l67, l70, l71, l79 float64
	l22 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l22+float64(l11*256)+float64(l12*65536)+float64(l13*1.6777216e+07))
	m.put(l0&7<<3, 3520, l14+l15)
	l23 := m.f64(l19, 16)
	m.put(l0&7<<3, 3584, l23+(m.f64(l19, 8)-l23))
	m.put(l0&7<<3, 3648, 0)
	l26 := m.f64(0, 3088)
	m.put(l0&7<<3, 3712, 4096+float64(l16*4096)+l23+float64(l26*-4096))
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	l27 := f12(m, 18409088, 16, 4096+float64(l16*4096)+l23+float64(l26*-4096))
	l30 := m.f64(l27, 8)
	l31 := trunc(l30)
	if b2i(float64(l31) != l30)|b2i(l31 > l0) != 0 {
		l31 = f15(m, l30, 1, l0)
	}
	l32 := l31
	l33 := m.u32(l32>>16<<2, 4288) + l32&65535<<3
	l34 := m.u16(l33, 0)*320 + 15744
	l35 := float64(m.u8(l34, 0)) + float64(float64(m.u8(l33, 2))*256)
	l36 := float64(m.u8(l34, 18)) + float64(m.u8(l33, 3)) + float64(float64(m.u8(l33, 4))*256)
	l37 := l35 + float64(l36*65536)
	l37 = flag(l37 > 131071)
	l38 := 2.6843546e+08 + float64(l35*8) + float64(l36*524288)
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
	m.put(l0&7<<3, 4160, 1+l7+l44)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l48 := l16 - l26
		l48 = flag(l48 > 15999)
		l49 := choose(l48 > 0, 1, 0)
		l51 := float64(m.u8(l2, 2))
		if l51 > 0 {
			l52 = l8 + l17
		}
		l54 := -l39 + float64(l41*4)
		l55 := f12(m, 35731584, 24, l41)
		if flag(-l41+m.f64(l55, 16) == math.Copysign(0, -1)) > 0 {
			l58 = m.f64(l55, 8)
		}
		l61 := l58
		l62 := trunc(l61)
		if b2i(float64(l62) != l61)|b2i(l62 > l0) != 0 {
			l62 = f15(m, l61, 1, l0)
		}
		l63 := l62
		l64 := m.u32(l63>>16<<2, 4288) + l63&65535<<3
		t1 := float64(m.u8(m.u16(l64, 0)*320+15744, 0)) + float64(float64(m.u8(l64, 2))*256) + float64(float64(m.u8(l64, 3))*65536) + float64(float64(m.u8(l64, 4))*1.6777216e+07)
		l66 := t1
		l68 := choose(l54 > 0, l54, 0)
		if l68 > 0 {
			l67 = float64(l66 * l68)
		}
		l67 = l66 + l67
		l69 := l67
		l69 = flag(l69 > 255) + flag(l69 > 65535) + flag(l69 > 1.6777215e+07)
		if 1-l42-l49 > 0 {
			if l51 > 0 {
				l71 = l22 + float64(l11*256) + float64(l12*65536) + float64(l13*1.6777216e+07)
			}
			l73 := -l52 + l69
			l74 := trunc(l73)
			if b2i(float64(l74) != l73)|b2i(l74 > l0) != 0 {
				l74 = f15(m, l73, 1, l0)
			}
			l75 := l74
			l80 := m.f64(m.u16(m.u32(l75>>16<<2, 4288)+l75&65535<<3, 0)*320+15744, 112)
			if l80 > 0 {
				l79 = float64((0.5 + l67) * l80)
			}
			l70 = -0.5 + float64(l71*-256) + l79
		}
		l81 := l42 + l49
		if l81 > 0 {
			l83 := -1 + l42
			l70 = l70 + float64((float64(l49*12)+choose(l83 > 0, l83, 0))*l81)
		}
		l85 := 1 + l52 + float64(l42*-8) + float64(l49*-8) - l69
		l84 := choose(l85 > 0, float64(l85*4), 0)
		l86 := l42 + l49
		l84 = choose(l86 > 0, float64(l86*10), 0) + l84
		l47 = f17(m, l70, l84)
	}
	return l47
}

// f41: case 519
func f41(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15, l16, l17 float64, l18, l19, l20, l21 uint32) uint32 {
	var l45 uint32
	var l37, l38, l42, l47, l53, l62, l65, l66, l74 float64
	l22 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l22+float64(l11*256)+float64(l12*65536)+float64(l13*1.6777216e+07))
	m.put(l0&7<<3, 3520, l14+l15)
	l23 := m.f64(l19, 16)
	m.put(l0&7<<3, 3584, l23)
	m.put(l0&7<<3, 3648, 0)
	l24 := m.f64(0, 3088)
	m.put(l0&7<<3, 3712, 4096+float64(l16*4096)+l23+float64(l24*-4096))
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	l25 := f12(m, 18409088, 16, 4096+float64(l16*4096)+l23+float64(l24*-4096))
	l28 := m.f64(l25, 8)
	l29 := trunc(l28)
	if b2i(float64(l29) != l28)|b2i(l29 > l0) != 0 {
		l29 = f15(m, l28, 1, l0)
	}
	l30 := l29
	l31 := m.u32(l30>>16<<2, 4288) + l30&65535<<3
	l32 := m.u16(l31, 0)*320 + 15744
	l33 := float64(m.u8(l32, 0)) + float64(float64(m.u8(l31, 2))*256)
	l34 := float64(m.u8(l32, 18)) + float64(m.u8(l31, 3)) + float64(float64(m.u8(l31, 4))*256)
	l35 := l33 + float64(l34*65536)
	l35 = flag(l35 > 131071)
	l36 := 2.6843546e+08 + float64(l33*8) + float64(l34*524288)
	if 1-l35 > 0 {
		l37 = l36
	}
	if 1-l35 > 0 {
		l38 = float64(l36 * 0.25)
	}
	l38 = -0.375 + l38
	l39 := 6.755399441055744e+15 + l38
	l39 = -6.755399441055744e+15 + l39
	l41 := -l37 + float64(l39*4)
	l40 := choose(l41 > 0, l41, 0)
	l43 := l40
	if l43 > 0 {
		l42 = float64((-1 - l7 + m.f64(l25, 8)) * l43)
	}
	m.put(l0&7<<3, 4160, 1+l7+l42)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l46 := float64(m.u8(l2, 2))
		if l46 > 0 {
			l47 = l8 + l17
		}
		l49 := -l37 + float64(l39*4)
		l50 := f12(m, 35731584, 24, l39)
		if flag(-l39+m.f64(l50, 16) == math.Copysign(0, -1)) > 0 {
			l53 = m.f64(l50, 8)
		}
		l56 := l53
		l57 := trunc(l56)
		if b2i(float64(l57) != l56)|b2i(l57 > l0) != 0 {
			l57 = f15(m, l56, 1, l0)
		}
		l58 := l57
		l59 := m.u32(l58>>16<<2, 4288) + l58&65535<<3
		t1 := float64(m.u8(m.u16(l59, 0)*320+15744, 0)) + float64(float64(m.u8(l59, 2))*256) + float64(float64(m.u8(l59, 3))*65536) + float64(float64(m.u8(l59, 4))*1.6777216e+07)
		l61 := t1
		l63 := choose(l49 > 0, l49, 0)
		if l63 > 0 {
			l62 = float64(l61 * l63)
		}
		l62 = l61 + l62
		l64 := l62
		l64 = flag(l64 > 255) + flag(l64 > 65535) + flag(l64 > 1.6777215e+07)
		if 1-l40 > 0 {
			if l46 > 0 {
				l66 = l22 + float64(l11*256) + float64(l12*65536) + float64(l13*1.6777216e+07)
			}
			l68 := -l47 + l64
			l69 := trunc(l68)
			if b2i(float64(l69) != l68)|b2i(l69 > l0) != 0 {
				l69 = f15(m, l68, 1, l0)
			}
			l70 := l69
			l75 := m.f64(m.u16(m.u32(l70>>16<<2, 4288)+l70&65535<<3, 0)*320+15744, 112)
			if l75 > 0 {
				l74 = float64((0.5 + l62) * l75)
			}
			l65 = -0.5 + float64(l66*-256) + l74
		}
		l76 := l40
		if l76 > 0 {
			l78 := -1 + l40
			l65 = l65 + float64(choose(l78 > 0, l78, 0)*l76)
		}
		l80 := 1 + l47 + float64(l40*-8) - l64
		l79 := choose(l80 > 0, float64(l80*3), 0)
		l81 := l40
		l79 = choose(l81 > 0, float64(l81*10), 0) + l79
		l45 = f17(m, l65, l79)
	}
	return l45
}

// f42: case 520
func f42(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15, l16, l17 float64, l18, l19, l20, l21 uint32) uint32 {
	var l25 uint32
	var l37 float64
	m.put(l0&7<<3, 3456, float64(m.u8(l2, 0))+float64(l11*256)+float64(l12*65536)+float64(l13*1.6777216e+07))
	m.put(l0&7<<3, 3520, l14+l15)
	l23 := m.f64(l19, 16)
	m.put(l0&7<<3, 3584, l23)
	m.put(l0&7<<3, 3648, 0)
	l24 := m.f64(0, 3088)
	m.put(l0&7<<3, 3712, 4096+float64(l16*4096)+l23+float64(l24*-4096))
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l26 := f12(m, 18409088, 16, 4096+float64(l16*4096)+l23+float64(l24*-4096))
		l29 := m.f64(l26, 8)
		l30 := trunc(l29)
		if b2i(float64(l30) != l29)|b2i(l30 > l0) != 0 {
			l30 = f15(m, l29, 1, l0)
		}
		l31 := l30
		l35 := float64(m.u8(m.u16(m.u32(l31>>16<<2, 4288)+l31&65535<<3, 0)*320+15744, 0))
		if float64(m.u8(l2, 2)) > 0 {
			l37 = l8 + l17
		}
		l39 := 1 + l37
		l25 = f17(m, l35, choose(l39 > 0, float64(l39*6), 0))
	}
	return l25
}

// f43: case 521
func f43(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15, l16, l17 float64, l18, l19, l20, l21 uint32) uint32 {
	var l25 uint32
	var l37 float64
	m.put(l0&7<<3, 3456, float64(m.u8(l2, 0))+float64(l11*256)+float64(l12*65536)+float64(l13*1.6777216e+07))
	m.put(l0&7<<3, 3520, l14+l15)
	l23 := m.f64(l19, 16)
	m.put(l0&7<<3, 3584, l23)
	m.put(l0&7<<3, 3648, 0)
	l24 := m.f64(0, 3088)
	m.put(l0&7<<3, 3712, 4096+float64(l16*4096)+l23+float64(l24*-4096))
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l26 := f12(m, 18409088, 16, 4096+float64(l16*4096)+l23+float64(l24*-4096))
		l29 := m.f64(l26, 8)
		l30 := trunc(l29)
		if b2i(float64(l30) != l29)|b2i(l30 > l0) != 0 {
			l30 = f15(m, l29, 1, l0)
		}
		l31 := l30
		l35 := float64(m.u8(m.u16(m.u32(l31>>16<<2, 4288)+l31&65535<<3, 0)*320+15744, 0))
		if float64(m.u8(l2, 2)) > 0 {
			l37 = l8 + l17
		}
		l39 := 1 + l37
		l25 = f17(m, l35, choose(l39 > 0, float64(l39*7), 0))
	}
	return l25
}

// f44: case 522
func f44(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15, l16, l17 float64, l18, l19, l20, l21 uint32) uint32 {
	var l27 uint32
	m.put(l0&7<<3, 3456, float64(m.u8(l2, 0))+float64(l11*256)+float64(l12*65536)+float64(l13*1.6777216e+07))
	m.put(l0&7<<3, 3520, l14+l15)
	l23 := m.f64(l19, 16)
	m.put(l0&7<<3, 3584, l23)
	m.put(l0&7<<3, 3648, 1)
	m.put(l0&7<<3, 3712, 4096+float64(l16*4096)+l23+float64(m.f64(0, 3088)*-4096))
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7+(-2-l7+float64(int32(l20))))
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l27 = f17(m, 0, 10)
	}
	return l27
}

// f45: case 523
func f45(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15, l16, l17 float64, l18, l19, l20, l21 uint32) uint32 {
	var l37 uint32
	var l36 float64
	m.put(l0&7<<3, 3456, float64(m.u8(l2, 0))+float64(l11*256)+float64(l12*65536)+float64(l13*1.6777216e+07))
	m.put(l0&7<<3, 3520, l14+l15)
	l23 := m.f64(l19, 16)
	m.put(l0&7<<3, 3584, l23)
	m.put(l0&7<<3, 3648, 1)
	l24 := m.f64(0, 3088)
	m.put(l0&7<<3, 3712, 4096+float64(l16*4096)+l23+float64(l24*-4096))
	m.put(l0&7<<3, 3776, 0)
	l26 := m.f64(l19, 8)
	l26 = 4096 + float64(l16*4096) + float64(l24*-4096) + l26
	m.put(l0&7<<3, 3840, l26)
	m.put(l0&7<<3, 3904, 1+l7)
	l28 := f12(m, 27064128, 24, l26)
	l30 := flag(-l26+m.f64(l28, 16) == math.Copysign(0, -1))
	l31 := f12(m, 9754048, 24, l16-l24)
	l34 := m.f64(l28, 8)
	l35 := -float64(int32(m.u32(l31, 0)-1)) + l34
	l35 = flag(l35 > -1.099511627777e+12)
	if -1+l30+l35 > 0 {
		l36 = l34
	}
	m.put(l0&7<<3, 3968, 1+l7+(-1-l7)+l36)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l37 = f17(m, 0, 10)
	}
	return l37
}

// f46: case 524
func f46(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15, l16, l17 float64, l18, l19, l20, l21 uint32) uint32 {
	var l37 uint32
	var l36 float64
	m.put(l0&7<<3, 3456, float64(m.u8(l2, 0))+float64(l11*256)+float64(l12*65536)+float64(l13*1.6777216e+07))
	m.put(l0&7<<3, 3520, l14+l15)
	l23 := m.f64(l19, 16)
	m.put(l0&7<<3, 3584, l23)
	m.put(l0&7<<3, 3648, 1)
	l24 := m.f64(0, 3088)
	m.put(l0&7<<3, 3712, 4096+float64(l16*4096)+l23+float64(l24*-4096))
	m.put(l0&7<<3, 3776, 0)
	l26 := m.f64(l19, 8)
	l26 = 4096 + float64(l16*4096) + float64(l24*-4096) + l26
	m.put(l0&7<<3, 3840, l26)
	m.put(l0&7<<3, 3904, 1+l7)
	l28 := f12(m, 27064128, 24, l26)
	l30 := flag(-l26+m.f64(l28, 16) == math.Copysign(0, -1))
	l31 := f12(m, 9754048, 24, l16-l24)
	l34 := m.f64(l28, 8)
	l35 := -float64(int32(m.u32(l31, 0)-1)) + l34
	l35 = flag(l35 > -1)
	if -1+l30+l35 > 0 {
		l36 = l34
	}
	m.put(l0&7<<3, 3968, 1+l7+(-1-l7)+l36)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l37 = f17(m, 0, 10)
	}
	return l37
}

// f47: case 525
func f47(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15, l16, l17 float64, l18, l19, l20, l21 uint32) uint32 {
	var l37 uint32
	var l36 float64
	m.put(l0&7<<3, 3456, float64(m.u8(l2, 0))+float64(l11*256)+float64(l12*65536)+float64(l13*1.6777216e+07))
	m.put(l0&7<<3, 3520, l14+l15)
	l23 := m.f64(l19, 16)
	m.put(l0&7<<3, 3584, l23)
	m.put(l0&7<<3, 3648, 1)
	l24 := m.f64(0, 3088)
	m.put(l0&7<<3, 3712, 4096+float64(l16*4096)+l23+float64(l24*-4096))
	m.put(l0&7<<3, 3776, 0)
	l26 := m.f64(l19, 8)
	m.put(l0&7<<3, 3840, l26)
	m.put(l0&7<<3, 3904, 1+l7)
	l28 := f12(m, 27064128, 24, l26)
	l30 := flag(-l26+m.f64(l28, 16) == math.Copysign(0, -1))
	l31 := f12(m, 9754048, 24, l16-l24)
	l34 := m.f64(l28, 8)
	l35 := -float64(int32(m.u32(l31, 0)-1)) + l34
	l35 = flag(l35 > -1.099511627777e+12)
	if -1+l30+l35 > 0 {
		l36 = l34
	}
	m.put(l0&7<<3, 3968, 1+l7+(-1-l7)+l36)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l37 = f17(m, 0, 10)
	}
	return l37
}

// f48: case 526
func f48(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15, l16, l17 float64, l18, l19, l20, l21 uint32) uint32 {
	var l37 uint32
	var l36 float64
	m.put(l0&7<<3, 3456, float64(m.u8(l2, 0))+float64(l11*256)+float64(l12*65536)+float64(l13*1.6777216e+07))
	m.put(l0&7<<3, 3520, l14+l15)
	l23 := m.f64(l19, 16)
	m.put(l0&7<<3, 3584, l23)
	m.put(l0&7<<3, 3648, 1)
	l24 := m.f64(0, 3088)
	m.put(l0&7<<3, 3712, 4096+float64(l16*4096)+l23+float64(l24*-4096))
	m.put(l0&7<<3, 3776, 0)
	l26 := m.f64(l19, 8)
	m.put(l0&7<<3, 3840, l26)
	m.put(l0&7<<3, 3904, 1+l7)
	l28 := f12(m, 27064128, 24, l26)
	l30 := flag(-l26+m.f64(l28, 16) == math.Copysign(0, -1))
	l31 := f12(m, 9754048, 24, l16-l24)
	l34 := m.f64(l28, 8)
	l35 := -float64(int32(m.u32(l31, 0)-1)) + l34
	l35 = flag(l35 > -1.099511627777e+12)
	if -1+l30+l35 > 0 {
		l36 = l34
	}
	m.put(l0&7<<3, 3968, 1+l7+(-1-l7)+l36)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l37 = f17(m, 0, 10)
	}
	return l37
}

// f49: case 527
func f49(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15, l16, l17 float64, l18, l19, l20, l21 uint32) uint32 {
	var l35 uint32
	var l33, l34, l39, l53, l54, l62 float64
	l22 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l22+float64(l11*256)+float64(l12*65536)+float64(l13*1.6777216e+07))
	m.put(l0&7<<3, 3520, l14+l15)
	l23 := m.f64(l19, 16)
	m.put(l0&7<<3, 3584, l23)
	m.put(l0&7<<3, 3648, 0)
	l24 := m.f64(0, 3088)
	m.put(l0&7<<3, 3712, 4096+float64(l16*4096)+l23+float64(l24*-4096))
	m.put(l0&7<<3, 3776, 1)
	l26 := m.f64(l19, 8)
	l26 = 4096 + float64(l16*4096) + float64(l24*-4096) + l26
	m.put(l0&7<<3, 3840, l26)
	l27 := f12(m, 18409088, 16, 4096+float64(l16*4096)+l23+float64(l24*-4096))
	l28 := m.u32(l27, 0) - 1
	l31 := float64(m.u8(m.u16(m.u32(l28>>16<<2, 4288)+l28&65535<<3, 0)*320+15744, 17))
	l32 := float64(int32(l28))
	if l31 > 0 {
		l33 = -1 - l7 + l32
	}
	m.put(l0&7<<3, 3904, 1+l7+l33)
	if l31 > 0 {
		l34 = -1 - l7 + l32
	}
	m.put(l0&7<<3, 3968, 1+l7+l34)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l36 := choose(l31 > 0, 1, 0)
		l38 := float64(m.u8(l2, 2))
		if l38 > 0 {
			l39 = l8 + l17
		}
		l42 := m.f64(l27, 8)
		l43 := trunc(l42)
		if b2i(float64(l43) != l42)|b2i(l43 > l0) != 0 {
			l43 = f15(m, l42, 1, l0)
		}
		l44 := l43
		l45 := m.u32(l44>>16<<2, 4288) + l44&65535<<3
		l46 := m.u16(l45, 0)*320 + 15744
		t1 := float64(m.u8(l46, 0)) + float64(float64(m.u8(l45, 2))*256) + float64((float64(m.u8(l46, 18))+float64(m.u8(l45, 3))+float64(float64(m.u8(l45, 4))*256))*65536)
		l49 := t1
		l51 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l49*2.3283064365386963e-10))
		l51 = -6.755399441055744e+15 + l51
		l52 := l49 + float64(l51*-4.294967296e+09)
		l52 = flag(l52 > 255) + flag(l52 > 65535) + flag(l52 > 1.6777215e+07)
		if 1-l36 > 0 {
			if l38 > 0 {
				l54 = l22 + float64(l11*256) + float64(l12*65536) + float64(l13*1.6777216e+07)
			}
			l56 := -l39 + l52
			l57 := trunc(l56)
			if b2i(float64(l57) != l56)|b2i(l57 > l0) != 0 {
				l57 = f15(m, l56, 1, l0)
			}
			l58 := l57
			l63 := m.f64(m.u16(m.u32(l58>>16<<2, 4288)+l58&65535<<3, 0)*320+15744, 112)
			if l63 > 0 {
				l62 = float64((0.5 + l49 + float64(l51*-4.294967296e+09)) * l63)
			}
			l53 = -0.5 + float64(l54*-256) + l62
		}
		l65 := 1 + float64(l36*-8) + l39 - l52
		l64 := choose(l65 > 0, l65, 0)
		l64 = choose(l36 > 0, 10, 0) + l64
		l35 = f17(m, l53, l64)
	}
	return l35
}

// f50: case 528
func f50(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15, l16, l17 float64, l18, l19, l20, l21 uint32) uint32 {
	var l35 uint32
	var l33, l34, l39, l53, l54, l62 float64
	l22 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l22+float64(l11*256)+float64(l12*65536)+float64(l13*1.6777216e+07))
	m.put(l0&7<<3, 3520, l14+l15)
	l23 := m.f64(l19, 16)
	m.put(l0&7<<3, 3584, l23)
	m.put(l0&7<<3, 3648, 0)
	l24 := m.f64(0, 3088)
	m.put(l0&7<<3, 3712, 4096+float64(l16*4096)+l23+float64(l24*-4096))
	m.put(l0&7<<3, 3776, 1)
	l26 := m.f64(l19, 8)
	l26 = 4096 + float64(l16*4096) + float64(l24*-4096) + l26
	m.put(l0&7<<3, 3840, l26)
	l27 := f12(m, 18409088, 16, 4096+float64(l16*4096)+l23+float64(l24*-4096))
	l28 := m.u32(l27, 0) - 1
	l31 := float64(m.u8(m.u16(m.u32(l28>>16<<2, 4288)+l28&65535<<3, 0)*320+15744, 17))
	l32 := float64(int32(l28))
	if l31 > 0 {
		l33 = -1 - l7 + l32
	}
	m.put(l0&7<<3, 3904, 1+l7+l33)
	if l31 > 0 {
		l34 = -1 - l7 + l32
	}
	m.put(l0&7<<3, 3968, 1+l7+l34)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l36 := choose(l31 > 0, 1, 0)
		l38 := float64(m.u8(l2, 2))
		if l38 > 0 {
			l39 = l8 + l17
		}
		l42 := m.f64(l27, 8)
		l43 := trunc(l42)
		if b2i(float64(l43) != l42)|b2i(l43 > l0) != 0 {
			l43 = f15(m, l42, 1, l0)
		}
		l44 := l43
		l45 := m.u32(l44>>16<<2, 4288) + l44&65535<<3
		l46 := m.u16(l45, 0)*320 + 15744
		t1 := float64(m.u8(l46, 0)) + float64(float64(m.u8(l45, 2))*256) + float64((float64(m.u8(l46, 18))+float64(m.u8(l45, 3))+float64(float64(m.u8(l45, 4))*256))*65536)
		l49 := t1
		l51 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l49*2.3283064365386963e-10))
		l51 = -6.755399441055744e+15 + l51
		l52 := l49 + float64(l51*-4.294967296e+09)
		l52 = flag(l52 > 255) + flag(l52 > 65535) + flag(l52 > 1.6777215e+07)
		if 1-l36 > 0 {
			if l38 > 0 {
				l54 = l22 + float64(l11*256) + float64(l12*65536) + float64(l13*1.6777216e+07)
			}
			l56 := -l39 + l52
			l57 := trunc(l56)
			if b2i(float64(l57) != l56)|b2i(l57 > l0) != 0 {
				l57 = f15(m, l56, 1, l0)
			}
			l58 := l57
			l63 := m.f64(m.u16(m.u32(l58>>16<<2, 4288)+l58&65535<<3, 0)*320+15744, 112)
			if l63 > 0 {
				l62 = float64((0.5 + l49 + float64(l51*-4.294967296e+09)) * l63)
			}
			l53 = -0.5 + float64(l54*-256) + l62
		}
		l65 := 1 + float64(l36*-8) + l39 - l52
		l64 := choose(l65 > 0, l65, 0)
		l64 = choose(l36 > 0, 10, 0) + l64
		l35 = f17(m, l53, l64)
	}
	return l35
}

// f51: case 529
func f51(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15, l16, l17 float64, l18, l19, l20, l21 uint32) uint32 {
	var l35 uint32
	var l33, l34, l39, l53, l54, l62 float64
	l22 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l22+float64(l11*256)+float64(l12*65536)+float64(l13*1.6777216e+07))
	m.put(l0&7<<3, 3520, l14+l15)
	l23 := m.f64(l19, 16)
	m.put(l0&7<<3, 3584, l23)
	m.put(l0&7<<3, 3648, 0)
	l24 := m.f64(0, 3088)
	m.put(l0&7<<3, 3712, 4096+float64(l16*4096)+l23+float64(l24*-4096))
	m.put(l0&7<<3, 3776, 1)
	m.put(l0&7<<3, 3840, m.f64(l19, 8))
	l27 := f12(m, 18409088, 16, 4096+float64(l16*4096)+l23+float64(l24*-4096))
	l28 := m.u32(l27, 0) - 1
	l31 := float64(m.u8(m.u16(m.u32(l28>>16<<2, 4288)+l28&65535<<3, 0)*320+15744, 17))
	l32 := float64(int32(l28))
	if l31 > 0 {
		l33 = -1 - l7 + l32
	}
	m.put(l0&7<<3, 3904, 1+l7+l33)
	if l31 > 0 {
		l34 = -1 - l7 + l32
	}
	m.put(l0&7<<3, 3968, 1+l7+l34)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l36 := choose(l31 > 0, 1, 0)
		l38 := float64(m.u8(l2, 2))
		if l38 > 0 {
			l39 = l8 + l17
		}
		l42 := m.f64(l27, 8)
		l43 := trunc(l42)
		if b2i(float64(l43) != l42)|b2i(l43 > l0) != 0 {
			l43 = f15(m, l42, 1, l0)
		}
		l44 := l43
		l45 := m.u32(l44>>16<<2, 4288) + l44&65535<<3
		l46 := m.u16(l45, 0)*320 + 15744
		t1 := float64(m.u8(l46, 0)) + float64(float64(m.u8(l45, 2))*256) + float64((float64(m.u8(l46, 18))+float64(m.u8(l45, 3))+float64(float64(m.u8(l45, 4))*256))*65536)
		l49 := t1
		l51 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l49*2.3283064365386963e-10))
		l51 = -6.755399441055744e+15 + l51
		l52 := l49 + float64(l51*-4.294967296e+09)
		l52 = flag(l52 > 255) + flag(l52 > 65535) + flag(l52 > 1.6777215e+07)
		if 1-l36 > 0 {
			if l38 > 0 {
				l54 = l22 + float64(l11*256) + float64(l12*65536) + float64(l13*1.6777216e+07)
			}
			l56 := -l39 + l52
			l57 := trunc(l56)
			if b2i(float64(l57) != l56)|b2i(l57 > l0) != 0 {
				l57 = f15(m, l56, 1, l0)
			}
			l58 := l57
			l63 := m.f64(m.u16(m.u32(l58>>16<<2, 4288)+l58&65535<<3, 0)*320+15744, 112)
			if l63 > 0 {
				l62 = float64((0.5 + l49 + float64(l51*-4.294967296e+09)) * l63)
			}
			l53 = -0.5 + float64(l54*-256) + l62
		}
		l65 := 1 + float64(l36*-8) + l39 - l52
		l64 := choose(l65 > 0, l65, 0)
		l64 = choose(l36 > 0, 10, 0) + l64
		l35 = f17(m, l53, l64)
	}
	return l35
}

// f52: case 530
func f52(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15, l16, l17 float64, l18, l19, l20, l21 uint32) uint32 {
	var l35 uint32
	var l33, l34, l39, l53, l54, l62 float64
	l22 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l22+float64(l11*256)+float64(l12*65536)+float64(l13*1.6777216e+07))
	m.put(l0&7<<3, 3520, l14+l15)
	l23 := m.f64(l19, 16)
	m.put(l0&7<<3, 3584, l23)
	m.put(l0&7<<3, 3648, 0)
	l24 := m.f64(0, 3088)
	m.put(l0&7<<3, 3712, 4096+float64(l16*4096)+l23+float64(l24*-4096))
	m.put(l0&7<<3, 3776, 1)
	l26 := m.f64(l19, 8)
	l26 = 4096 + float64(l16*4096) + float64(l24*-4096) + l26
	m.put(l0&7<<3, 3840, 4096+l26)
	l27 := f12(m, 18409088, 16, 4096+float64(l16*4096)+l23+float64(l24*-4096))
	l28 := m.u32(l27, 0) - 1
	l31 := float64(m.u8(m.u16(m.u32(l28>>16<<2, 4288)+l28&65535<<3, 0)*320+15744, 17))
	l32 := float64(int32(l28))
	if l31 > 0 {
		l33 = -1 - l7 + l32
	}
	m.put(l0&7<<3, 3904, 1+l7+l33)
	if l31 > 0 {
		l34 = -1 - l7 + l32
	}
	m.put(l0&7<<3, 3968, 1+l7+l34)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l36 := choose(l31 > 0, 1, 0)
		l38 := float64(m.u8(l2, 2))
		if l38 > 0 {
			l39 = l8 + l17
		}
		l42 := m.f64(l27, 8)
		l43 := trunc(l42)
		if b2i(float64(l43) != l42)|b2i(l43 > l0) != 0 {
			l43 = f15(m, l42, 1, l0)
		}
		l44 := l43
		l45 := m.u32(l44>>16<<2, 4288) + l44&65535<<3
		l46 := m.u16(l45, 0)*320 + 15744
		t1 := float64(m.u8(l46, 0)) + float64(float64(m.u8(l45, 2))*256) + float64((float64(m.u8(l46, 18))+float64(m.u8(l45, 3))+float64(float64(m.u8(l45, 4))*256))*65536)
		l49 := t1
		l51 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l49*2.3283064365386963e-10))
		l51 = -6.755399441055744e+15 + l51
		l52 := l49 + float64(l51*-4.294967296e+09)
		l52 = flag(l52 > 255) + flag(l52 > 65535) + flag(l52 > 1.6777215e+07)
		if 1-l36 > 0 {
			if l38 > 0 {
				l54 = l22 + float64(l11*256) + float64(l12*65536) + float64(l13*1.6777216e+07)
			}
			l56 := -l39 + l52
			l57 := trunc(l56)
			if b2i(float64(l57) != l56)|b2i(l57 > l0) != 0 {
				l57 = f15(m, l56, 1, l0)
			}
			l58 := l57
			l63 := m.f64(m.u16(m.u32(l58>>16<<2, 4288)+l58&65535<<3, 0)*320+15744, 112)
			if l63 > 0 {
				l62 = float64((0.5 + l49 + float64(l51*-4.294967296e+09)) * l63)
			}
			l53 = -0.5 + float64(l54*-256) + l62
		}
		l65 := 1 + float64(l36*-8) + l39 - l52
		l64 := choose(l65 > 0, l65, 0)
		l64 = choose(l36 > 0, 10, 0) + l64
		l35 = f17(m, l53, l64)
	}
	return l35
}

// f53: case 531
func f53(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15, l16, l17 float64, l18, l19, l20, l21 uint32) uint32 {
	var l37 uint32
	var l35, l36, l41, l55, l56, l64 float64
	l22 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l22+float64(l11*256)+float64(l12*65536)+float64(l13*1.6777216e+07))
	m.put(l0&7<<3, 3520, l14+l15)
	l23 := m.f64(l19, 16)
	m.put(l0&7<<3, 3584, l23)
	m.put(l0&7<<3, 3648, 1)
	l24 := m.f64(0, 3088)
	l25 := m.f64(l19, 8)
	l26 := f12(m, 9754048, 24, l16-l24)
	l28 := l25 - l23
	l28 = -4096 + m.f64(l26, 16) + l28
	m.put(l0&7<<3, 3712, 4096+float64(l16*4096)+l23+float64(l24*-4096)+l28)
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	l29 := f12(m, 18409088, 16, 4096+float64(l16*4096)+l23+float64(l24*-4096))
	l30 := m.u32(l29, 0) - 1
	l33 := float64(m.u8(m.u16(m.u32(l30>>16<<2, 4288)+l30&65535<<3, 0)*320+15744, 17))
	l34 := float64(int32(l30))
	if l33 > 0 {
		l35 = -1 - l7 + l34
	}
	m.put(l0&7<<3, 3904, 1+l7+l35)
	if l33 > 0 {
		l36 = -1 - l7 + l34
	}
	m.put(l0&7<<3, 3968, 1+l7+l36)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l38 := choose(l33 > 0, 1, 0)
		l40 := float64(m.u8(l2, 2))
		if l40 > 0 {
			l41 = l8 + l17
		}
		l44 := m.f64(l29, 8)
		l45 := trunc(l44)
		if b2i(float64(l45) != l44)|b2i(l45 > l0) != 0 {
			l45 = f15(m, l44, 1, l0)
		}
		l46 := l45
		l47 := m.u32(l46>>16<<2, 4288) + l46&65535<<3
		l48 := m.u16(l47, 0)*320 + 15744
		t1 := float64(m.u8(l48, 0)) + float64(float64(m.u8(l47, 2))*256) + float64((float64(m.u8(l48, 18))+float64(m.u8(l47, 3))+float64(float64(m.u8(l47, 4))*256))*65536)
		l51 := t1
		l53 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l51*2.3283064365386963e-10))
		l53 = -6.755399441055744e+15 + l53
		l54 := l51 + float64(l53*-4.294967296e+09)
		l54 = flag(l54 > 255) + flag(l54 > 65535) + flag(l54 > 1.6777215e+07)
		if 1-l38 > 0 {
			if l40 > 0 {
				l56 = l22 + float64(l11*256) + float64(l12*65536) + float64(l13*1.6777216e+07)
			}
			l58 := -l41 + l54
			l59 := trunc(l58)
			if b2i(float64(l59) != l58)|b2i(l59 > l0) != 0 {
				l59 = f15(m, l58, 1, l0)
			}
			l60 := l59
			l65 := m.f64(m.u16(m.u32(l60>>16<<2, 4288)+l60&65535<<3, 0)*320+15744, 112)
			if l65 > 0 {
				l64 = float64((0.5 + l51 + float64(l53*-4.294967296e+09)) * l65)
			}
			l55 = -0.5 + float64(l56*-256) + l64
		}
		l67 := 1 + float64(l38*-8) + l41 - l54
		l66 := choose(l67 > 0, l67, 0)
		l66 = choose(l38 > 0, 10, 0) + l66
		l37 = f17(m, l55, l66)
	}
	return l37
}

// f54: case 532
func f54(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15, l16, l17 float64, l18, l19, l20, l21 uint32) uint32 {
	var l35 uint32
	var l33, l34, l39, l53, l54, l62 float64
	l22 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l22+float64(l11*256)+float64(l12*65536)+float64(l13*1.6777216e+07))
	m.put(l0&7<<3, 3520, l14+l15)
	l23 := m.f64(l19, 16)
	m.put(l0&7<<3, 3584, l23)
	m.put(l0&7<<3, 3648, 1)
	l24 := m.f64(0, 3088)
	m.put(l0&7<<3, 3712, 4096+float64(l16*4096)+l23+float64(l24*-4096)+(m.f64(l19, 8)-l23))
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	l27 := f12(m, 18409088, 16, 4096+float64(l16*4096)+l23+float64(l24*-4096))
	l28 := m.u32(l27, 0) - 1
	l31 := float64(m.u8(m.u16(m.u32(l28>>16<<2, 4288)+l28&65535<<3, 0)*320+15744, 17))
	l32 := float64(int32(l28))
	if l31 > 0 {
		l33 = -1 - l7 + l32
	}
	m.put(l0&7<<3, 3904, 1+l7+l33)
	if l31 > 0 {
		l34 = -1 - l7 + l32
	}
	m.put(l0&7<<3, 3968, 1+l7+l34)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l36 := choose(l31 > 0, 1, 0)
		l38 := float64(m.u8(l2, 2))
		if l38 > 0 {
			l39 = l8 + l17
		}
		l42 := m.f64(l27, 8)
		l43 := trunc(l42)
		if b2i(float64(l43) != l42)|b2i(l43 > l0) != 0 {
			l43 = f15(m, l42, 1, l0)
		}
		l44 := l43
		l45 := m.u32(l44>>16<<2, 4288) + l44&65535<<3
		l46 := m.u16(l45, 0)*320 + 15744
		t1 := float64(m.u8(l46, 0)) + float64(float64(m.u8(l45, 2))*256) + float64((float64(m.u8(l46, 18))+float64(m.u8(l45, 3))+float64(float64(m.u8(l45, 4))*256))*65536)
		l49 := t1
		l51 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l49*2.3283064365386963e-10))
		l51 = -6.755399441055744e+15 + l51
		l52 := l49 + float64(l51*-4.294967296e+09)
		l52 = flag(l52 > 255) + flag(l52 > 65535) + flag(l52 > 1.6777215e+07)
		if 1-l36 > 0 {
			if l38 > 0 {
				l54 = l22 + float64(l11*256) + float64(l12*65536) + float64(l13*1.6777216e+07)
			}
			l56 := -l39 + l52
			l57 := trunc(l56)
			if b2i(float64(l57) != l56)|b2i(l57 > l0) != 0 {
				l57 = f15(m, l56, 1, l0)
			}
			l58 := l57
			l63 := m.f64(m.u16(m.u32(l58>>16<<2, 4288)+l58&65535<<3, 0)*320+15744, 112)
			if l63 > 0 {
				l62 = float64((0.5 + l49 + float64(l51*-4.294967296e+09)) * l63)
			}
			l53 = -0.5 + float64(l54*-256) + l62
		}
		l65 := 1 + float64(l36*-8) + l39 - l52
		l64 := choose(l65 > 0, l65, 0)
		l64 = choose(l36 > 0, 10, 0) + l64
		l35 = f17(m, l53, l64)
	}
	return l35
}

// f55: case 533
func f55(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15, l16, l17 float64, l18, l19, l20, l21 uint32) uint32 {
	var l57 uint32
	var l49, l50, l54, l59, l65, l74, l76, l84, l96, l99, l102, l107, l123, l126, l130, l131, l139 float64
	l22 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l22+float64(l11*256)+float64(l12*65536)+float64(l13*1.6777216e+07))
	m.put(l0&7<<3, 3520, l14+l15)
	l23 := m.f64(l19, 16)
	m.put(l0&7<<3, 3584, l23)
	m.put(l0&7<<3, 3648, 1)
	l24 := m.f64(0, 3088)
	m.put(l0&7<<3, 3712, 4096+float64(l16*4096)+l23+float64(l24*-4096))
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	l25 := m.f64(l19, 8)
	l27 := f12(m, 27064128, 24, m.f64(l19, 32))
	l30 := m.f64(l27, 8)
	l31 := trunc(l30)
	if b2i(float64(l31) != l30)|b2i(l31 > l0) != 0 {
		l31 = f15(m, l30, 1, l0)
	}
	l32 := l31
	l33 := m.u32(l32>>16<<2, 4288) + l32&65535<<3
	t1 := float64(m.u8(m.u16(l33, 0)*320+15744, 0)) + float64(float64(m.u8(l33, 2))*256) + float64(float64(m.u8(l33, 3))*65536) + float64(float64(m.u8(l33, 4))*1.6777216e+07)
	l36 := f12(m, 18409088, 16, 4096+float64(l16*4096)+l23+float64(l24*-4096))
	l39 := m.f64(l36, 8)
	l40 := trunc(l39)
	if b2i(float64(l40) != l39)|b2i(l40 > l0) != 0 {
		l40 = f15(m, l39, 1, l0)
	}
	l41 := l40
	l42 := m.u32(l41>>16<<2, 4288) + l41&65535<<3
	l43 := m.u16(l42, 0)*320 + 15744
	l44 := float64(m.u8(l43, 0)) + float64(float64(m.u8(l42, 2))*256)
	l45 := float64(m.u8(l43, 18)) + float64(m.u8(l42, 3)) + float64(float64(m.u8(l42, 4))*256)
	l46 := l25 + float64(t1*-65536) + l44 + float64(l45*65536)
	l46 = flag(l46 > -4)
	l48 := l25 + l44 + float64(l45*65536)
	l48 = m.f64(l19, 24) + l48
	if 1-l46 > 0 {
		l49 = l48
	}
	if 1-l46 > 0 {
		l50 = float64(l48 * 0.25)
	}
	l50 = -0.375 + l50
	l51 := 6.755399441055744e+15 + l50
	l51 = -6.755399441055744e+15 + l51
	l53 := -l46 - l49 + float64(l51*4)
	l52 := choose(l53 > 0, l53, 0)
	l55 := l52
	if l55 > 0 {
		l54 = float64((-1 - l7 + m.f64(l36, 8)) * l55)
	}
	m.put(l0&7<<3, 4160, 1+l7+l54)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l58 := float64(m.u8(l2, 2))
		if l58 > 0 {
			l59 = l8 + l17
		}
		l61 := 1 - l49 + float64(l51*4)
		l60 := choose(l61 > 0, l61, 0)
		l62 := f12(m, 35731584, 24, l51)
		if flag(-l51+m.f64(l62, 16) == math.Copysign(0, -1)) > 0 {
			l65 = m.f64(l62, 8)
		}
		l68 := l65
		l69 := trunc(l68)
		if b2i(float64(l69) != l68)|b2i(l69 > l0) != 0 {
			l69 = f15(m, l68, 1, l0)
		}
		l70 := l69
		l71 := m.u32(l70>>16<<2, 4288) + l70&65535<<3
		t2 := float64(m.u8(m.u16(l71, 0)*320+15744, 0)) + float64(float64(m.u8(l71, 2))*256) + float64(float64(m.u8(l71, 3))*65536) + float64(float64(m.u8(l71, 4))*1.6777216e+07)
		l73 := t2
		l75 := l60
		if l75 > 0 {
			l74 = float64(l73 * l75)
		}
		if 1-l60 > 0 {
			l78 := l49 + float64(l51*-4)
			l79 := trunc(l78)
			if b2i(float64(l79) != l78)|b2i(l79 > l0) != 0 {
				l79 = f15(m, l78, 1, l0)
			}
			l80 := l79
			l85 := m.f64(m.u16(m.u32(l80>>16<<2, 4288)+l80&65535<<3, 0)*320+15744, 112)
			if l85 > 0 {
				l84 = float64((0.5 + l73) * l85)
			}
			l84 = -0.5 + l84
			l86 := 6.755399441055744e+15 + l84
			l86 = -6.755399441055744e+15 + l86
			l88 := l49 + float64(l51*-4)
			l87 := choose(l88 > 0, l88, 0)
			l90 := 4 - l87
			l91 := trunc(l90)
			if b2i(float64(l91) != l90)|b2i(l91 > l0) != 0 {
				l91 = f15(m, l90, 1, l0)
			}
			l92 := l91
			l94 := m.u16(m.u32(l92>>16<<2, 4288)+l92&65535<<3, 0)*320 + 15744
			l95 := m.f64(l94, 120)
			l97 := l95
			if l97 > 0 {
				l100 := m.f64(l94, 112)
				if l100 > 0 {
					l99 = float64((0.5 + l86) * l100)
				}
				l99 = -0.5 + l99
				l101 := 6.755399441055744e+15 + l99
				l101 = -6.755399441055744e+15 + l101
				l96 = float64(l101 * l97)
			}
			l103 := l95
			if l103 > 0 {
				l104 := f12(m, 35731584, 24, 1+l51)
				if flag(-l51+m.f64(l104, 16) == 1) > 0 {
					l107 = m.f64(l104, 8)
				}
				l110 := l107
				l111 := trunc(l110)
				if b2i(float64(l111) != l110)|b2i(l111 > l0) != 0 {
					l111 = f15(m, l110, 1, l0)
				}
				l112 := l111
				l113 := m.u32(l112>>16<<2, 4288) + l112&65535<<3
				t3 := float64(m.u8(m.u16(l113, 0)*320+15744, 0)) + float64(float64(m.u8(l113, 2))*256) + float64(float64(m.u8(l113, 3))*65536) + float64(float64(m.u8(l113, 4))*1.6777216e+07)
				l115 := t3
				l117 := l87
				l118 := trunc(l117)
				if b2i(float64(l118) != l117)|b2i(l118 > l0) != 0 {
					l118 = f15(m, l117, 1, l0)
				}
				l119 := l118
				l121 := m.u16(m.u32(l119>>16<<2, 4288)+l119&65535<<3, 0)*320 + 15744
				l124 := m.f64(l121, 120)
				if l124 > 0 {
					l127 := m.f64(l121, 112)
					if l127 > 0 {
						l126 = float64((0.5 + l115) * l127)
					}
					l126 = -0.5 + l126
					l128 := 6.755399441055744e+15 + l126
					l128 = -6.755399441055744e+15 + l128
					l123 = float64(l128 * l124)
				}
				l102 = float64((l115 - l123) * l103)
			}
			l76 = l86 - l96 + l102
		}
		l129 := l74 + l76
		l129 = flag(l129 > 255) + flag(l129 > 65535) + flag(l129 > 1.6777215e+07)
		if 1-l46-l52 > 0 {
			if l58 > 0 {
				l131 = l22 + float64(l11*256) + float64(l12*65536) + float64(l13*1.6777216e+07)
			}
			l133 := -l59 + l129
			l134 := trunc(l133)
			if b2i(float64(l134) != l133)|b2i(l134 > l0) != 0 {
				l134 = f15(m, l133, 1, l0)
			}
			l135 := l134
			l140 := m.f64(m.u16(m.u32(l135>>16<<2, 4288)+l135&65535<<3, 0)*320+15744, 112)
			if l140 > 0 {
				l139 = float64((0.5 + l74 + l76) * l140)
			}
			l130 = -0.5 + float64(l131*-256) + l139
		}
		l141 := l46 + l52
		if l141 > 0 {
			l143 := -1 + l52
			l130 = l130 + float64((float64(l46*8)+choose(l143 > 0, l143, 0))*l141)
		}
		l145 := 1 + l59 + float64(l46*-8) + float64(l52*-8) - l129
		l144 := choose(l145 > 0, l145, 0)
		l146 := l46 + l52
		l144 = choose(l146 > 0, float64(l146*10), 0) + l144
		l57 = f17(m, l130, l144)
	}
	return l57
}

// f56: case 534
func f56(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15, l16, l17 float64, l18, l19, l20, l21 uint32) uint32 {
	var l57 uint32
	var l49, l50, l54, l59, l65, l74, l76, l84, l96, l99, l102, l107, l123, l126, l130, l131, l139 float64
	l22 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l22+float64(l11*256)+float64(l12*65536)+float64(l13*1.6777216e+07))
	m.put(l0&7<<3, 3520, l14+l15)
	l23 := m.f64(l19, 16)
	m.put(l0&7<<3, 3584, l23)
	m.put(l0&7<<3, 3648, 1)
	l24 := m.f64(0, 3088)
	m.put(l0&7<<3, 3712, 4096+float64(l16*4096)+l23+float64(l24*-4096))
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	l25 := m.f64(l19, 8)
	l27 := f12(m, 27064128, 24, m.f64(l19, 32))
	l30 := m.f64(l27, 8)
	l31 := trunc(l30)
	if b2i(float64(l31) != l30)|b2i(l31 > l0) != 0 {
		l31 = f15(m, l30, 1, l0)
	}
	l32 := l31
	l33 := m.u32(l32>>16<<2, 4288) + l32&65535<<3
	t1 := float64(m.u8(m.u16(l33, 0)*320+15744, 0)) + float64(float64(m.u8(l33, 2))*256) + float64(float64(m.u8(l33, 3))*65536) + float64(float64(m.u8(l33, 4))*1.6777216e+07)
	l36 := f12(m, 18409088, 16, 4096+float64(l16*4096)+l23+float64(l24*-4096))
	l39 := m.f64(l36, 8)
	l40 := trunc(l39)
	if b2i(float64(l40) != l39)|b2i(l40 > l0) != 0 {
		l40 = f15(m, l39, 1, l0)
	}
	l41 := l40
	l42 := m.u32(l41>>16<<2, 4288) + l41&65535<<3
	l43 := m.u16(l42, 0)*320 + 15744
	l44 := float64(m.u8(l43, 0)) + float64(float64(m.u8(l42, 2))*256)
	l45 := float64(m.u8(l43, 18)) + float64(m.u8(l42, 3)) + float64(float64(m.u8(l42, 4))*256)
	l46 := l25 + float64(t1*-65536) + l44 + float64(l45*65536)
	l46 = flag(l46 > -1)
	l48 := l25 + l44 + float64(l45*65536)
	l48 = m.f64(l19, 24) + l48
	if 1-l46 > 0 {
		l49 = l48
	}
	if 1-l46 > 0 {
		l50 = float64(l48 * 0.25)
	}
	l50 = -0.375 + l50
	l51 := 6.755399441055744e+15 + l50
	l51 = -6.755399441055744e+15 + l51
	l53 := -l46 - l49 + float64(l51*4)
	l52 := choose(l53 > 0, l53, 0)
	l55 := l52
	if l55 > 0 {
		l54 = float64((-1 - l7 + m.f64(l36, 8)) * l55)
	}
	m.put(l0&7<<3, 4160, 1+l7+l54)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l58 := float64(m.u8(l2, 2))
		if l58 > 0 {
			l59 = l8 + l17
		}
		l61 := -l49 + float64(l51*4)
		l60 := choose(l61 > 0, l61, 0)
		l62 := f12(m, 35731584, 24, l51)
		if flag(-l51+m.f64(l62, 16) == math.Copysign(0, -1)) > 0 {
			l65 = m.f64(l62, 8)
		}
		l68 := l65
		l69 := trunc(l68)
		if b2i(float64(l69) != l68)|b2i(l69 > l0) != 0 {
			l69 = f15(m, l68, 1, l0)
		}
		l70 := l69
		l71 := m.u32(l70>>16<<2, 4288) + l70&65535<<3
		t2 := float64(m.u8(m.u16(l71, 0)*320+15744, 0)) + float64(float64(m.u8(l71, 2))*256) + float64(float64(m.u8(l71, 3))*65536) + float64(float64(m.u8(l71, 4))*1.6777216e+07)
		l73 := t2
		l75 := l60
		if l75 > 0 {
			l74 = float64(l73 * l75)
		}
		if 1-l60 > 0 {
			l78 := l49 + float64(l51*-4)
			l79 := trunc(l78)
			if b2i(float64(l79) != l78)|b2i(l79 > l0) != 0 {
				l79 = f15(m, l78, 1, l0)
			}
			l80 := l79
			l85 := m.f64(m.u16(m.u32(l80>>16<<2, 4288)+l80&65535<<3, 0)*320+15744, 112)
			if l85 > 0 {
				l84 = float64((0.5 + l73) * l85)
			}
			l84 = -0.5 + l84
			l86 := 6.755399441055744e+15 + l84
			l86 = -6.755399441055744e+15 + l86
			l88 := -3 + l49 + float64(l51*-4)
			l87 := choose(l88 > 0, l88, 0)
			l90 := 1 - l87
			l91 := trunc(l90)
			if b2i(float64(l91) != l90)|b2i(l91 > l0) != 0 {
				l91 = f15(m, l90, 1, l0)
			}
			l92 := l91
			l94 := m.u16(m.u32(l92>>16<<2, 4288)+l92&65535<<3, 0)*320 + 15744
			l95 := m.f64(l94, 120)
			l97 := l95
			if l97 > 0 {
				l100 := m.f64(l94, 112)
				if l100 > 0 {
					l99 = float64((0.5 + l86) * l100)
				}
				l99 = -0.5 + l99
				l101 := 6.755399441055744e+15 + l99
				l101 = -6.755399441055744e+15 + l101
				l96 = float64(l101 * l97)
			}
			l103 := l95
			if l103 > 0 {
				l104 := f12(m, 35731584, 24, 1+l51)
				if flag(-l51+m.f64(l104, 16) == 1) > 0 {
					l107 = m.f64(l104, 8)
				}
				l110 := l107
				l111 := trunc(l110)
				if b2i(float64(l111) != l110)|b2i(l111 > l0) != 0 {
					l111 = f15(m, l110, 1, l0)
				}
				l112 := l111
				l113 := m.u32(l112>>16<<2, 4288) + l112&65535<<3
				t3 := float64(m.u8(m.u16(l113, 0)*320+15744, 0)) + float64(float64(m.u8(l113, 2))*256) + float64(float64(m.u8(l113, 3))*65536) + float64(float64(m.u8(l113, 4))*1.6777216e+07)
				l115 := t3
				l117 := l87
				l118 := trunc(l117)
				if b2i(float64(l118) != l117)|b2i(l118 > l0) != 0 {
					l118 = f15(m, l117, 1, l0)
				}
				l119 := l118
				l121 := m.u16(m.u32(l119>>16<<2, 4288)+l119&65535<<3, 0)*320 + 15744
				l124 := m.f64(l121, 120)
				if l124 > 0 {
					l127 := m.f64(l121, 112)
					if l127 > 0 {
						l126 = float64((0.5 + l115) * l127)
					}
					l126 = -0.5 + l126
					l128 := 6.755399441055744e+15 + l126
					l128 = -6.755399441055744e+15 + l128
					l123 = float64(l128 * l124)
				}
				l102 = float64((l115 - l123) * l103)
			}
			l76 = l86 - l96 + l102
		}
		l129 := l74 + l76
		l129 = flag(l129 > 255) + flag(l129 > 65535) + flag(l129 > 1.6777215e+07)
		if 1-l46-l52 > 0 {
			if l58 > 0 {
				l131 = l22 + float64(l11*256) + float64(l12*65536) + float64(l13*1.6777216e+07)
			}
			l133 := -l59 + l129
			l134 := trunc(l133)
			if b2i(float64(l134) != l133)|b2i(l134 > l0) != 0 {
				l134 = f15(m, l133, 1, l0)
			}
			l135 := l134
			l140 := m.f64(m.u16(m.u32(l135>>16<<2, 4288)+l135&65535<<3, 0)*320+15744, 112)
			if l140 > 0 {
				l139 = float64((0.5 + l74 + l76) * l140)
			}
			l130 = -0.5 + float64(l131*-256) + l139
		}
		l141 := l46 + l52
		if l141 > 0 {
			l143 := -1 + l52
			l130 = l130 + float64((float64(l46*8)+choose(l143 > 0, l143, 0))*l141)
		}
		l145 := 1 + l59 + float64(l46*-8) + float64(l52*-8) - l129
		l144 := choose(l145 > 0, l145, 0)
		l146 := l46 + l52
		l144 = choose(l146 > 0, float64(l146*10), 0) + l144
		l57 = f17(m, l130, l144)
	}
	return l57
}

// f57: case 535
func f57(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15, l16, l17 float64, l18, l19, l20, l21 uint32) uint32 {
	var l57 uint32
	var l49, l50, l54, l59, l65, l74, l83, l95, l98, l101, l106, l122, l125, l129, l132, l133, l141 float64
	l22 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l22+float64(l11*256)+float64(l12*65536)+float64(l13*1.6777216e+07))
	m.put(l0&7<<3, 3520, l14+l15)
	l23 := m.f64(l19, 16)
	m.put(l0&7<<3, 3584, l23)
	m.put(l0&7<<3, 3648, 1)
	l24 := m.f64(0, 3088)
	m.put(l0&7<<3, 3712, 4096+float64(l16*4096)+l23+float64(l24*-4096))
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	l25 := m.f64(l19, 8)
	l27 := f12(m, 27064128, 24, m.f64(l19, 32))
	l30 := m.f64(l27, 8)
	l31 := trunc(l30)
	if b2i(float64(l31) != l30)|b2i(l31 > l0) != 0 {
		l31 = f15(m, l30, 1, l0)
	}
	l32 := l31
	l33 := m.u32(l32>>16<<2, 4288) + l32&65535<<3
	t1 := float64(m.u8(m.u16(l33, 0)*320+15744, 0)) + float64(float64(m.u8(l33, 2))*256) + float64(float64(m.u8(l33, 3))*65536) + float64(float64(m.u8(l33, 4))*1.6777216e+07)
	l36 := f12(m, 18409088, 16, 4096+float64(l16*4096)+l23+float64(l24*-4096))
	l39 := m.f64(l36, 8)
	l40 := trunc(l39)
	if b2i(float64(l40) != l39)|b2i(l40 > l0) != 0 {
		l40 = f15(m, l39, 1, l0)
	}
	l41 := l40
	l42 := m.u32(l41>>16<<2, 4288) + l41&65535<<3
	l43 := m.u16(l42, 0)*320 + 15744
	l44 := float64(m.u8(l43, 0)) + float64(float64(m.u8(l42, 2))*256)
	l45 := float64(m.u8(l43, 18)) + float64(m.u8(l42, 3)) + float64(float64(m.u8(l42, 4))*256)
	l46 := l25 + float64(t1*-65536) + l44 + float64(l45*65536)
	l46 = flag(l46 > -1)
	l48 := l25 + l44 + float64(l45*65536)
	l48 = m.f64(l19, 24) + l48
	if 1-l46 > 0 {
		l49 = l48
	}
	if 1-l46 > 0 {
		l50 = float64(l48 * 0.25)
	}
	l50 = -0.375 + l50
	l51 := 6.755399441055744e+15 + l50
	l51 = -6.755399441055744e+15 + l51
	l53 := -l46 - l49 + float64(l51*4)
	l52 := choose(l53 > 0, l53, 0)
	l55 := l52
	if l55 > 0 {
		l54 = float64((-1 - l7 + m.f64(l36, 8)) * l55)
	}
	m.put(l0&7<<3, 4160, 1+l7+l54)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l58 := float64(m.u8(l2, 2))
		if l58 > 0 {
			l59 = l8 + l17
		}
		l61 := -l49 + float64(l51*4)
		l60 := choose(l61 > 0, l61, 0)
		l62 := f12(m, 35731584, 24, l51)
		if flag(-l51+m.f64(l62, 16) == math.Copysign(0, -1)) > 0 {
			l65 = m.f64(l62, 8)
		}
		l68 := l65
		l69 := trunc(l68)
		if b2i(float64(l69) != l68)|b2i(l69 > l0) != 0 {
			l69 = f15(m, l68, 1, l0)
		}
		l70 := l69
		l71 := m.u32(l70>>16<<2, 4288) + l70&65535<<3
		t2 := float64(m.u8(m.u16(l71, 0)*320+15744, 0)) + float64(float64(m.u8(l71, 2))*256) + float64(float64(m.u8(l71, 3))*65536) + float64(float64(m.u8(l71, 4))*1.6777216e+07)
		l73 := t2
		l75 := l60
		if l75 > 0 {
			l74 = float64(l73 * l75)
		}
		l77 := l49 + float64(l51*-4)
		l78 := trunc(l77)
		if b2i(float64(l78) != l77)|b2i(l78 > l0) != 0 {
			l78 = f15(m, l77, 1, l0)
		}
		l79 := l78
		l84 := m.f64(m.u16(m.u32(l79>>16<<2, 4288)+l79&65535<<3, 0)*320+15744, 112)
		if l84 > 0 {
			l83 = float64((0.5 + l73) * l84)
		}
		l83 = -0.5 + l83
		l85 := 6.755399441055744e+15 + l83
		l85 = -6.755399441055744e+15 + l85
		l87 := -3 + l49 + float64(l51*-4)
		l86 := choose(l87 > 0, l87, 0)
		l89 := 1 - l86
		l90 := trunc(l89)
		if b2i(float64(l90) != l89)|b2i(l90 > l0) != 0 {
			l90 = f15(m, l89, 1, l0)
		}
		l91 := l90
		l93 := m.u16(m.u32(l91>>16<<2, 4288)+l91&65535<<3, 0)*320 + 15744
		l94 := m.f64(l93, 120)
		l96 := l94
		if l96 > 0 {
			l99 := m.f64(l93, 112)
			if l99 > 0 {
				l98 = float64((0.5 + l85) * l99)
			}
			l98 = -0.5 + l98
			l100 := 6.755399441055744e+15 + l98
			l100 = -6.755399441055744e+15 + l100
			l95 = float64(l100 * l96)
		}
		l102 := l94
		if l102 > 0 {
			l103 := f12(m, 35731584, 24, 1+l51)
			if flag(-l51+m.f64(l103, 16) == 1) > 0 {
				l106 = m.f64(l103, 8)
			}
			l109 := l106
			l110 := trunc(l109)
			if b2i(float64(l110) != l109)|b2i(l110 > l0) != 0 {
				l110 = f15(m, l109, 1, l0)
			}
			l111 := l110
			l112 := m.u32(l111>>16<<2, 4288) + l111&65535<<3
			t3 := float64(m.u8(m.u16(l112, 0)*320+15744, 0)) + float64(float64(m.u8(l112, 2))*256) + float64(float64(m.u8(l112, 3))*65536) + float64(float64(m.u8(l112, 4))*1.6777216e+07)
			l114 := t3
			l116 := l86
			l117 := trunc(l116)
			if b2i(float64(l117) != l116)|b2i(l117 > l0) != 0 {
				l117 = f15(m, l116, 1, l0)
			}
			l118 := l117
			l120 := m.u16(m.u32(l118>>16<<2, 4288)+l118&65535<<3, 0)*320 + 15744
			l123 := m.f64(l120, 120)
			if l123 > 0 {
				l126 := m.f64(l120, 112)
				if l126 > 0 {
					l125 = float64((0.5 + l114) * l126)
				}
				l125 = -0.5 + l125
				l127 := 6.755399441055744e+15 + l125
				l127 = -6.755399441055744e+15 + l127
				l122 = float64(l127 * l123)
			}
			l101 = float64((l114 - l122) * l102)
		}
		l128 := l85 - l95 + l101
		l128 = flag(l128 > 127)
		if 1-l60 > 0 {
			l129 = l85 - l95 + l101
		}
		l129 = choose(l128 > 0, 4.29496704e+09, 0) + l129
		l131 := l74 + l129
		l131 = flag(l131 > 255) + flag(l131 > 65535) + flag(l131 > 1.6777215e+07)
		if 1-l46-l52 > 0 {
			if l58 > 0 {
				l133 = l22 + float64(l11*256) + float64(l12*65536) + float64(l13*1.6777216e+07)
			}
			l135 := -l59 + l131
			l136 := trunc(l135)
			if b2i(float64(l136) != l135)|b2i(l136 > l0) != 0 {
				l136 = f15(m, l135, 1, l0)
			}
			l137 := l136
			l142 := m.f64(m.u16(m.u32(l137>>16<<2, 4288)+l137&65535<<3, 0)*320+15744, 112)
			if l142 > 0 {
				l141 = float64((0.5 + l74 + l129) * l142)
			}
			l132 = -0.5 + float64(l133*-256) + l141
		}
		l143 := l46 + l52
		if l143 > 0 {
			l145 := -1 + l52
			l132 = l132 + float64((float64(l46*8)+choose(l145 > 0, l145, 0))*l143)
		}
		l147 := 1 + l59 + float64(l46*-8) + float64(l52*-8) - l131
		l146 := choose(l147 > 0, l147, 0)
		l148 := l46 + l52
		l146 = choose(l148 > 0, float64(l148*10), 0) + l146
		l57 = f17(m, l132, l146)
	}
	return l57
}

// f58: case 536
func f58(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15, l16, l17 float64, l18, l19, l20, l21 uint32) uint32 {
	var l57 uint32
	var l49, l50, l54, l59, l65, l74, l76, l84, l96, l99, l102, l107, l123, l126, l130, l131, l139 float64
	l22 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l22+float64(l11*256)+float64(l12*65536)+float64(l13*1.6777216e+07))
	m.put(l0&7<<3, 3520, l14+l15)
	l23 := m.f64(l19, 16)
	m.put(l0&7<<3, 3584, l23)
	m.put(l0&7<<3, 3648, 1)
	l24 := m.f64(0, 3088)
	m.put(l0&7<<3, 3712, 4096+float64(l16*4096)+l23+float64(l24*-4096))
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	l25 := m.f64(l19, 8)
	l27 := f12(m, 27064128, 24, m.f64(l19, 32))
	l30 := m.f64(l27, 8)
	l31 := trunc(l30)
	if b2i(float64(l31) != l30)|b2i(l31 > l0) != 0 {
		l31 = f15(m, l30, 1, l0)
	}
	l32 := l31
	l33 := m.u32(l32>>16<<2, 4288) + l32&65535<<3
	t1 := float64(m.u8(m.u16(l33, 0)*320+15744, 0)) + float64(float64(m.u8(l33, 2))*256) + float64(float64(m.u8(l33, 3))*65536) + float64(float64(m.u8(l33, 4))*1.6777216e+07)
	l36 := f12(m, 18409088, 16, 4096+float64(l16*4096)+l23+float64(l24*-4096))
	l39 := m.f64(l36, 8)
	l40 := trunc(l39)
	if b2i(float64(l40) != l39)|b2i(l40 > l0) != 0 {
		l40 = f15(m, l39, 1, l0)
	}
	l41 := l40
	l42 := m.u32(l41>>16<<2, 4288) + l41&65535<<3
	l43 := m.u16(l42, 0)*320 + 15744
	l44 := float64(m.u8(l43, 0)) + float64(float64(m.u8(l42, 2))*256)
	l45 := float64(m.u8(l43, 18)) + float64(m.u8(l42, 3)) + float64(float64(m.u8(l42, 4))*256)
	l46 := l25 + float64(t1*-65536) + l44 + float64(l45*65536)
	l46 = flag(l46 > -2)
	l48 := l25 + l44 + float64(l45*65536)
	l48 = m.f64(l19, 24) + l48
	if 1-l46 > 0 {
		l49 = l48
	}
	if 1-l46 > 0 {
		l50 = float64(l48 * 0.25)
	}
	l50 = -0.375 + l50
	l51 := 6.755399441055744e+15 + l50
	l51 = -6.755399441055744e+15 + l51
	l53 := -l46 - l49 + float64(l51*4)
	l52 := choose(l53 > 0, l53, 0)
	l55 := l52
	if l55 > 0 {
		l54 = float64((-1 - l7 + m.f64(l36, 8)) * l55)
	}
	m.put(l0&7<<3, 4160, 1+l7+l54)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l58 := float64(m.u8(l2, 2))
		if l58 > 0 {
			l59 = l8 + l17
		}
		l61 := -l49 + float64(l51*4)
		l60 := choose(l61 > 0, l61, 0)
		l62 := f12(m, 35731584, 24, l51)
		if flag(-l51+m.f64(l62, 16) == math.Copysign(0, -1)) > 0 {
			l65 = m.f64(l62, 8)
		}
		l68 := l65
		l69 := trunc(l68)
		if b2i(float64(l69) != l68)|b2i(l69 > l0) != 0 {
			l69 = f15(m, l68, 1, l0)
		}
		l70 := l69
		l71 := m.u32(l70>>16<<2, 4288) + l70&65535<<3
		t2 := float64(m.u8(m.u16(l71, 0)*320+15744, 0)) + float64(float64(m.u8(l71, 2))*256) + float64(float64(m.u8(l71, 3))*65536) + float64(float64(m.u8(l71, 4))*1.6777216e+07)
		l73 := t2
		l75 := l60
		if l75 > 0 {
			l74 = float64(l73 * l75)
		}
		if 1-l60 > 0 {
			l78 := l49 + float64(l51*-4)
			l79 := trunc(l78)
			if b2i(float64(l79) != l78)|b2i(l79 > l0) != 0 {
				l79 = f15(m, l78, 1, l0)
			}
			l80 := l79
			l85 := m.f64(m.u16(m.u32(l80>>16<<2, 4288)+l80&65535<<3, 0)*320+15744, 112)
			if l85 > 0 {
				l84 = float64((0.5 + l73) * l85)
			}
			l84 = -0.5 + l84
			l86 := 6.755399441055744e+15 + l84
			l86 = -6.755399441055744e+15 + l86
			l88 := -2 + l49 + float64(l51*-4)
			l87 := choose(l88 > 0, l88, 0)
			l90 := 2 - l87
			l91 := trunc(l90)
			if b2i(float64(l91) != l90)|b2i(l91 > l0) != 0 {
				l91 = f15(m, l90, 1, l0)
			}
			l92 := l91
			l94 := m.u16(m.u32(l92>>16<<2, 4288)+l92&65535<<3, 0)*320 + 15744
			l95 := m.f64(l94, 120)
			l97 := l95
			if l97 > 0 {
				l100 := m.f64(l94, 112)
				if l100 > 0 {
					l99 = float64((0.5 + l86) * l100)
				}
				l99 = -0.5 + l99
				l101 := 6.755399441055744e+15 + l99
				l101 = -6.755399441055744e+15 + l101
				l96 = float64(l101 * l97)
			}
			l103 := l95
			if l103 > 0 {
				l104 := f12(m, 35731584, 24, 1+l51)
				if flag(-l51+m.f64(l104, 16) == 1) > 0 {
					l107 = m.f64(l104, 8)
				}
				l110 := l107
				l111 := trunc(l110)
				if b2i(float64(l111) != l110)|b2i(l111 > l0) != 0 {
					l111 = f15(m, l110, 1, l0)
				}
				l112 := l111
				l113 := m.u32(l112>>16<<2, 4288) + l112&65535<<3
				t3 := float64(m.u8(m.u16(l113, 0)*320+15744, 0)) + float64(float64(m.u8(l113, 2))*256) + float64(float64(m.u8(l113, 3))*65536) + float64(float64(m.u8(l113, 4))*1.6777216e+07)
				l115 := t3
				l117 := l87
				l118 := trunc(l117)
				if b2i(float64(l118) != l117)|b2i(l118 > l0) != 0 {
					l118 = f15(m, l117, 1, l0)
				}
				l119 := l118
				l121 := m.u16(m.u32(l119>>16<<2, 4288)+l119&65535<<3, 0)*320 + 15744
				l124 := m.f64(l121, 120)
				if l124 > 0 {
					l127 := m.f64(l121, 112)
					if l127 > 0 {
						l126 = float64((0.5 + l115) * l127)
					}
					l126 = -0.5 + l126
					l128 := 6.755399441055744e+15 + l126
					l128 = -6.755399441055744e+15 + l128
					l123 = float64(l128 * l124)
				}
				l102 = float64((l115 - l123) * l103)
			}
			l76 = l86 - l96 + l102
		}
		l129 := l74 + l76
		l129 = flag(l129 > 255) + flag(l129 > 65535) + flag(l129 > 1.6777215e+07)
		if 1-l46-l52 > 0 {
			if l58 > 0 {
				l131 = l22 + float64(l11*256) + float64(l12*65536) + float64(l13*1.6777216e+07)
			}
			l133 := -l59 + l129
			l134 := trunc(l133)
			if b2i(float64(l134) != l133)|b2i(l134 > l0) != 0 {
				l134 = f15(m, l133, 1, l0)
			}
			l135 := l134
			l140 := m.f64(m.u16(m.u32(l135>>16<<2, 4288)+l135&65535<<3, 0)*320+15744, 112)
			if l140 > 0 {
				l139 = float64((0.5 + l74 + l76) * l140)
			}
			l130 = -0.5 + float64(l131*-256) + l139
		}
		l141 := l46 + l52
		if l141 > 0 {
			l143 := -1 + l52
			l130 = l130 + float64((float64(l46*8)+choose(l143 > 0, l143, 0))*l141)
		}
		l145 := 1 + l59 + float64(l46*-8) + float64(l52*-8) - l129
		l144 := choose(l145 > 0, l145, 0)
		l146 := l46 + l52
		l144 = choose(l146 > 0, float64(l146*10), 0) + l144
		l57 = f17(m, l130, l144)
	}
	return l57
}

// f59: case 537
func f59(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15, l16, l17 float64, l18, l19, l20, l21 uint32) uint32 {
	var l57 uint32
	var l49, l50, l54, l59, l65, l74, l83, l95, l98, l101, l106, l122, l125, l129, l132, l133, l141 float64
	l22 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l22+float64(l11*256)+float64(l12*65536)+float64(l13*1.6777216e+07))
	m.put(l0&7<<3, 3520, l14+l15)
	l23 := m.f64(l19, 16)
	m.put(l0&7<<3, 3584, l23)
	m.put(l0&7<<3, 3648, 1)
	l24 := m.f64(0, 3088)
	m.put(l0&7<<3, 3712, 4096+float64(l16*4096)+l23+float64(l24*-4096))
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	l25 := m.f64(l19, 8)
	l27 := f12(m, 27064128, 24, m.f64(l19, 32))
	l30 := m.f64(l27, 8)
	l31 := trunc(l30)
	if b2i(float64(l31) != l30)|b2i(l31 > l0) != 0 {
		l31 = f15(m, l30, 1, l0)
	}
	l32 := l31
	l33 := m.u32(l32>>16<<2, 4288) + l32&65535<<3
	t1 := float64(m.u8(m.u16(l33, 0)*320+15744, 0)) + float64(float64(m.u8(l33, 2))*256) + float64(float64(m.u8(l33, 3))*65536) + float64(float64(m.u8(l33, 4))*1.6777216e+07)
	l36 := f12(m, 18409088, 16, 4096+float64(l16*4096)+l23+float64(l24*-4096))
	l39 := m.f64(l36, 8)
	l40 := trunc(l39)
	if b2i(float64(l40) != l39)|b2i(l40 > l0) != 0 {
		l40 = f15(m, l39, 1, l0)
	}
	l41 := l40
	l42 := m.u32(l41>>16<<2, 4288) + l41&65535<<3
	l43 := m.u16(l42, 0)*320 + 15744
	l44 := float64(m.u8(l43, 0)) + float64(float64(m.u8(l42, 2))*256)
	l45 := float64(m.u8(l43, 18)) + float64(m.u8(l42, 3)) + float64(float64(m.u8(l42, 4))*256)
	l46 := l25 + float64(t1*-65536) + l44 + float64(l45*65536)
	l46 = flag(l46 > -2)
	l48 := l25 + l44 + float64(l45*65536)
	l48 = m.f64(l19, 24) + l48
	if 1-l46 > 0 {
		l49 = l48
	}
	if 1-l46 > 0 {
		l50 = float64(l48 * 0.25)
	}
	l50 = -0.375 + l50
	l51 := 6.755399441055744e+15 + l50
	l51 = -6.755399441055744e+15 + l51
	l53 := -l46 - l49 + float64(l51*4)
	l52 := choose(l53 > 0, l53, 0)
	l55 := l52
	if l55 > 0 {
		l54 = float64((-1 - l7 + m.f64(l36, 8)) * l55)
	}
	m.put(l0&7<<3, 4160, 1+l7+l54)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l58 := float64(m.u8(l2, 2))
		if l58 > 0 {
			l59 = l8 + l17
		}
		l61 := -l49 + float64(l51*4)
		l60 := choose(l61 > 0, l61, 0)
		l62 := f12(m, 35731584, 24, l51)
		if flag(-l51+m.f64(l62, 16) == math.Copysign(0, -1)) > 0 {
			l65 = m.f64(l62, 8)
		}
		l68 := l65
		l69 := trunc(l68)
		if b2i(float64(l69) != l68)|b2i(l69 > l0) != 0 {
			l69 = f15(m, l68, 1, l0)
		}
		l70 := l69
		l71 := m.u32(l70>>16<<2, 4288) + l70&65535<<3
		t2 := float64(m.u8(m.u16(l71, 0)*320+15744, 0)) + float64(float64(m.u8(l71, 2))*256) + float64(float64(m.u8(l71, 3))*65536) + float64(float64(m.u8(l71, 4))*1.6777216e+07)
		l73 := t2
		l75 := l60
		if l75 > 0 {
			l74 = float64(l73 * l75)
		}
		l77 := l49 + float64(l51*-4)
		l78 := trunc(l77)
		if b2i(float64(l78) != l77)|b2i(l78 > l0) != 0 {
			l78 = f15(m, l77, 1, l0)
		}
		l79 := l78
		l84 := m.f64(m.u16(m.u32(l79>>16<<2, 4288)+l79&65535<<3, 0)*320+15744, 112)
		if l84 > 0 {
			l83 = float64((0.5 + l73) * l84)
		}
		l83 = -0.5 + l83
		l85 := 6.755399441055744e+15 + l83
		l85 = -6.755399441055744e+15 + l85
		l87 := -2 + l49 + float64(l51*-4)
		l86 := choose(l87 > 0, l87, 0)
		l89 := 2 - l86
		l90 := trunc(l89)
		if b2i(float64(l90) != l89)|b2i(l90 > l0) != 0 {
			l90 = f15(m, l89, 1, l0)
		}
		l91 := l90
		l93 := m.u16(m.u32(l91>>16<<2, 4288)+l91&65535<<3, 0)*320 + 15744
		l94 := m.f64(l93, 120)
		l96 := l94
		if l96 > 0 {
			l99 := m.f64(l93, 112)
			if l99 > 0 {
				l98 = float64((0.5 + l85) * l99)
			}
			l98 = -0.5 + l98
			l100 := 6.755399441055744e+15 + l98
			l100 = -6.755399441055744e+15 + l100
			l95 = float64(l100 * l96)
		}
		l102 := l94
		if l102 > 0 {
			l103 := f12(m, 35731584, 24, 1+l51)
			if flag(-l51+m.f64(l103, 16) == 1) > 0 {
				l106 = m.f64(l103, 8)
			}
			l109 := l106
			l110 := trunc(l109)
			if b2i(float64(l110) != l109)|b2i(l110 > l0) != 0 {
				l110 = f15(m, l109, 1, l0)
			}
			l111 := l110
			l112 := m.u32(l111>>16<<2, 4288) + l111&65535<<3
			t3 := float64(m.u8(m.u16(l112, 0)*320+15744, 0)) + float64(float64(m.u8(l112, 2))*256) + float64(float64(m.u8(l112, 3))*65536) + float64(float64(m.u8(l112, 4))*1.6777216e+07)
			l114 := t3
			l116 := l86
			l117 := trunc(l116)
			if b2i(float64(l117) != l116)|b2i(l117 > l0) != 0 {
				l117 = f15(m, l116, 1, l0)
			}
			l118 := l117
			l120 := m.u16(m.u32(l118>>16<<2, 4288)+l118&65535<<3, 0)*320 + 15744
			l123 := m.f64(l120, 120)
			if l123 > 0 {
				l126 := m.f64(l120, 112)
				if l126 > 0 {
					l125 = float64((0.5 + l114) * l126)
				}
				l125 = -0.5 + l125
				l127 := 6.755399441055744e+15 + l125
				l127 = -6.755399441055744e+15 + l127
				l122 = float64(l127 * l123)
			}
			l101 = float64((l114 - l122) * l102)
		}
		l128 := l85 - l95 + l101
		l128 = flag(l128 > 32767)
		if 1-l60 > 0 {
			l129 = l85 - l95 + l101
		}
		l129 = choose(l128 > 0, 4.29490176e+09, 0) + l129
		l131 := l74 + l129
		l131 = flag(l131 > 255) + flag(l131 > 65535) + flag(l131 > 1.6777215e+07)
		if 1-l46-l52 > 0 {
			if l58 > 0 {
				l133 = l22 + float64(l11*256) + float64(l12*65536) + float64(l13*1.6777216e+07)
			}
			l135 := -l59 + l131
			l136 := trunc(l135)
			if b2i(float64(l136) != l135)|b2i(l136 > l0) != 0 {
				l136 = f15(m, l135, 1, l0)
			}
			l137 := l136
			l142 := m.f64(m.u16(m.u32(l137>>16<<2, 4288)+l137&65535<<3, 0)*320+15744, 112)
			if l142 > 0 {
				l141 = float64((0.5 + l74 + l129) * l142)
			}
			l132 = -0.5 + float64(l133*-256) + l141
		}
		l143 := l46 + l52
		if l143 > 0 {
			l145 := -1 + l52
			l132 = l132 + float64((float64(l46*8)+choose(l145 > 0, l145, 0))*l143)
		}
		l147 := 1 + l59 + float64(l46*-8) + float64(l52*-8) - l131
		l146 := choose(l147 > 0, l147, 0)
		l148 := l46 + l52
		l146 = choose(l148 > 0, float64(l148*10), 0) + l146
		l57 = f17(m, l132, l146)
	}
	return l57
}

// f60: case 538
func f60(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15, l16, l17 float64, l18, l19, l20, l21 uint32) uint32 {
	var l58 uint32
	var l49, l50, l54, l60, l66, l75, l77, l85, l97, l100, l103, l108, l124, l127, l131, l132, l140 float64
	l22 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l22+float64(l11*256)+float64(l12*65536)+float64(l13*1.6777216e+07))
	m.put(l0&7<<3, 3520, l14+l15)
	l23 := m.f64(l19, 16)
	m.put(l0&7<<3, 3584, l23)
	m.put(l0&7<<3, 3648, 1)
	l24 := m.f64(0, 3088)
	m.put(l0&7<<3, 3712, 4096+float64(l16*4096)+l23+float64(l24*-4096))
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	l25 := m.f64(l19, 8)
	l27 := f12(m, 27064128, 24, m.f64(l19, 32))
	l30 := m.f64(l27, 8)
	l31 := trunc(l30)
	if b2i(float64(l31) != l30)|b2i(l31 > l0) != 0 {
		l31 = f15(m, l30, 1, l0)
	}
	l32 := l31
	l33 := m.u32(l32>>16<<2, 4288) + l32&65535<<3
	t1 := float64(m.u8(m.u16(l33, 0)*320+15744, 0)) + float64(float64(m.u8(l33, 2))*256) + float64(float64(m.u8(l33, 3))*65536) + float64(float64(m.u8(l33, 4))*1.6777216e+07)
	l36 := f12(m, 18409088, 16, 4095+float64(l16*4096)+l23+float64(l24*-4096))
	l39 := m.f64(l36, 8)
	l40 := trunc(l39)
	if b2i(float64(l40) != l39)|b2i(l40 > l0) != 0 {
		l40 = f15(m, l39, 1, l0)
	}
	l41 := l40
	l42 := m.u32(l41>>16<<2, 4288) + l41&65535<<3
	l43 := m.u16(l42, 0)*320 + 15744
	l44 := float64(m.u8(l43, 0)) + float64(float64(m.u8(l42, 2))*256)
	l45 := float64(m.u8(l43, 18)) + float64(m.u8(l42, 3)) + float64(float64(m.u8(l42, 4))*256)
	l46 := l25 + float64(t1*-65536) + l44 + float64(l45*65536)
	l46 = flag(l46 > -4)
	l48 := l25 + l44 + float64(l45*65536)
	l48 = m.f64(l19, 24) + l48
	if 1-l46 > 0 {
		l49 = l48
	}
	if 1-l46 > 0 {
		l50 = float64(l48 * 0.25)
	}
	l50 = -0.375 + l50
	l51 := 6.755399441055744e+15 + l50
	l51 = -6.755399441055744e+15 + l51
	l53 := -l46 - l49 + float64(l51*4)
	l52 := choose(l53 > 0, l53, 0)
	l55 := l52
	if l55 > 0 {
		l56 := f12(m, 18409088, 16, 4096+float64(l16*4096)+l23+float64(l24*-4096))
		l54 = float64((-1 - l7 + m.f64(l56, 8)) * l55)
	}
	m.put(l0&7<<3, 4160, 1+l7+l54)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l59 := float64(m.u8(l2, 2))
		if l59 > 0 {
			l60 = l8 + l17
		}
		l62 := 1 - l49 + float64(l51*4)
		l61 := choose(l62 > 0, l62, 0)
		l63 := f12(m, 35731584, 24, l51)
		if flag(-l51+m.f64(l63, 16) == math.Copysign(0, -1)) > 0 {
			l66 = m.f64(l63, 8)
		}
		l69 := l66
		l70 := trunc(l69)
		if b2i(float64(l70) != l69)|b2i(l70 > l0) != 0 {
			l70 = f15(m, l69, 1, l0)
		}
		l71 := l70
		l72 := m.u32(l71>>16<<2, 4288) + l71&65535<<3
		t2 := float64(m.u8(m.u16(l72, 0)*320+15744, 0)) + float64(float64(m.u8(l72, 2))*256) + float64(float64(m.u8(l72, 3))*65536) + float64(float64(m.u8(l72, 4))*1.6777216e+07)
		l74 := t2
		l76 := l61
		if l76 > 0 {
			l75 = float64(l74 * l76)
		}
		if 1-l61 > 0 {
			l79 := l49 + float64(l51*-4)
			l80 := trunc(l79)
			if b2i(float64(l80) != l79)|b2i(l80 > l0) != 0 {
				l80 = f15(m, l79, 1, l0)
			}
			l81 := l80
			l86 := m.f64(m.u16(m.u32(l81>>16<<2, 4288)+l81&65535<<3, 0)*320+15744, 112)
			if l86 > 0 {
				l85 = float64((0.5 + l74) * l86)
			}
			l85 = -0.5 + l85
			l87 := 6.755399441055744e+15 + l85
			l87 = -6.755399441055744e+15 + l87
			l89 := l49 + float64(l51*-4)
			l88 := choose(l89 > 0, l89, 0)
			l91 := 4 - l88
			l92 := trunc(l91)
			if b2i(float64(l92) != l91)|b2i(l92 > l0) != 0 {
				l92 = f15(m, l91, 1, l0)
			}
			l93 := l92
			l95 := m.u16(m.u32(l93>>16<<2, 4288)+l93&65535<<3, 0)*320 + 15744
			l96 := m.f64(l95, 120)
			l98 := l96
			if l98 > 0 {
				l101 := m.f64(l95, 112)
				if l101 > 0 {
					l100 = float64((0.5 + l87) * l101)
				}
				l100 = -0.5 + l100
				l102 := 6.755399441055744e+15 + l100
				l102 = -6.755399441055744e+15 + l102
				l97 = float64(l102 * l98)
			}
			l104 := l96
			if l104 > 0 {
				l105 := f12(m, 35731584, 24, 1+l51)
				if flag(-l51+m.f64(l105, 16) == 1) > 0 {
					l108 = m.f64(l105, 8)
				}
				l111 := l108
				l112 := trunc(l111)
				if b2i(float64(l112) != l111)|b2i(l112 > l0) != 0 {
					l112 = f15(m, l111, 1, l0)
				}
				l113 := l112
				l114 := m.u32(l113>>16<<2, 4288) + l113&65535<<3
				t3 := float64(m.u8(m.u16(l114, 0)*320+15744, 0)) + float64(float64(m.u8(l114, 2))*256) + float64(float64(m.u8(l114, 3))*65536) + float64(float64(m.u8(l114, 4))*1.6777216e+07)
				l116 := t3
				l118 := l88
				l119 := trunc(l118)
				if b2i(float64(l119) != l118)|b2i(l119 > l0) != 0 {
					l119 = f15(m, l118, 1, l0)
				}
				l120 := l119
				l122 := m.u16(m.u32(l120>>16<<2, 4288)+l120&65535<<3, 0)*320 + 15744
				l125 := m.f64(l122, 120)
				if l125 > 0 {
					l128 := m.f64(l122, 112)
					if l128 > 0 {
						l127 = float64((0.5 + l116) * l128)
					}
					l127 = -0.5 + l127
					l129 := 6.755399441055744e+15 + l127
					l129 = -6.755399441055744e+15 + l129
					l124 = float64(l129 * l125)
				}
				l103 = float64((l116 - l124) * l104)
			}
			l77 = l87 - l97 + l103
		}
		l130 := l75 + l77
		l130 = flag(l130 > 255) + flag(l130 > 65535) + flag(l130 > 1.6777215e+07)
		if 1-l46-l52 > 0 {
			if l59 > 0 {
				l132 = l22 + float64(l11*256) + float64(l12*65536) + float64(l13*1.6777216e+07)
			}
			l134 := -l60 + l130
			l135 := trunc(l134)
			if b2i(float64(l135) != l134)|b2i(l135 > l0) != 0 {
				l135 = f15(m, l134, 1, l0)
			}
			l136 := l135
			l141 := m.f64(m.u16(m.u32(l136>>16<<2, 4288)+l136&65535<<3, 0)*320+15744, 112)
			if l141 > 0 {
				l140 = float64((0.5 + l75 + l77) * l141)
			}
			l131 = -0.5 + float64(l132*-256) + l140
		}
		l142 := l46 + l52
		if l142 > 0 {
			l144 := -1 + l52
			l131 = l131 + float64((float64(l46*8)+choose(l144 > 0, l144, 0))*l142)
		}
		l146 := 1 + l60 + float64(l46*-8) + float64(l52*-8) - l130
		l145 := choose(l146 > 0, l146, 0)
		l147 := l46 + l52
		l145 = choose(l147 > 0, float64(l147*10), 0) + l145
		l58 = f17(m, l131, l145)
	}
	return l58
}

// f61: case 539
func f61(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15, l16, l17 float64, l18, l19, l20, l21 uint32) uint32 {
	var l46 uint32
	var l38, l39, l43, l48, l54, l63, l65, l73, l85, l88, l91, l96, l112, l115, l119, l120, l128 float64
	l22 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l22+float64(l11*256)+float64(l12*65536)+float64(l13*1.6777216e+07))
	m.put(l0&7<<3, 3520, l14+l15)
	l23 := m.f64(l19, 16)
	m.put(l0&7<<3, 3584, l23)
	m.put(l0&7<<3, 3648, 1)
	l24 := m.f64(0, 3088)
	m.put(l0&7<<3, 3712, 4096+float64(l16*4096)+l23+float64(l24*-4096))
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	l25 := m.f64(l19, 8)
	l26 := f12(m, 18409088, 16, 4096+float64(l16*4096)+l23+float64(l24*-4096))
	l29 := m.f64(l26, 8)
	l30 := trunc(l29)
	if b2i(float64(l30) != l29)|b2i(l30 > l0) != 0 {
		l30 = f15(m, l29, 1, l0)
	}
	l31 := l30
	l32 := m.u32(l31>>16<<2, 4288) + l31&65535<<3
	l33 := m.u16(l32, 0)*320 + 15744
	l34 := float64(m.u8(l33, 0)) + float64(float64(m.u8(l32, 2))*256)
	l35 := float64(m.u8(l33, 18)) + float64(m.u8(l32, 3)) + float64(float64(m.u8(l32, 4))*256)
	l36 := l25 + l34 + float64(l35*65536)
	l36 = flag(l36 > 3.79625059e+08)
	l37 := l25 + l34 + float64(l35*65536)
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
	m.put(l0&7<<3, 4160, 1+l7+l43)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l47 := float64(m.u8(l2, 2))
		if l47 > 0 {
			l48 = l8 + l17
		}
		l50 := -l38 + float64(l40*4)
		l49 := choose(l50 > 0, l50, 0)
		l51 := f12(m, 35731584, 24, l40)
		if flag(-l40+m.f64(l51, 16) == math.Copysign(0, -1)) > 0 {
			l54 = m.f64(l51, 8)
		}
		l57 := l54
		l58 := trunc(l57)
		if b2i(float64(l58) != l57)|b2i(l58 > l0) != 0 {
			l58 = f15(m, l57, 1, l0)
		}
		l59 := l58
		l60 := m.u32(l59>>16<<2, 4288) + l59&65535<<3
		t1 := float64(m.u8(m.u16(l60, 0)*320+15744, 0)) + float64(float64(m.u8(l60, 2))*256) + float64(float64(m.u8(l60, 3))*65536) + float64(float64(m.u8(l60, 4))*1.6777216e+07)
		l62 := t1
		l64 := l49
		if l64 > 0 {
			l63 = float64(l62 * l64)
		}
		if 1-l49 > 0 {
			l67 := l38 + float64(l40*-4)
			l68 := trunc(l67)
			if b2i(float64(l68) != l67)|b2i(l68 > l0) != 0 {
				l68 = f15(m, l67, 1, l0)
			}
			l69 := l68
			l74 := m.f64(m.u16(m.u32(l69>>16<<2, 4288)+l69&65535<<3, 0)*320+15744, 112)
			if l74 > 0 {
				l73 = float64((0.5 + l62) * l74)
			}
			l73 = -0.5 + l73
			l75 := 6.755399441055744e+15 + l73
			l75 = -6.755399441055744e+15 + l75
			l77 := -3 + l38 + float64(l40*-4)
			l76 := choose(l77 > 0, l77, 0)
			l79 := 1 - l76
			l80 := trunc(l79)
			if b2i(float64(l80) != l79)|b2i(l80 > l0) != 0 {
				l80 = f15(m, l79, 1, l0)
			}
			l81 := l80
			l83 := m.u16(m.u32(l81>>16<<2, 4288)+l81&65535<<3, 0)*320 + 15744
			l84 := m.f64(l83, 120)
			l86 := l84
			if l86 > 0 {
				l89 := m.f64(l83, 112)
				if l89 > 0 {
					l88 = float64((0.5 + l75) * l89)
				}
				l88 = -0.5 + l88
				l90 := 6.755399441055744e+15 + l88
				l90 = -6.755399441055744e+15 + l90
				l85 = float64(l90 * l86)
			}
			l92 := l84
			if l92 > 0 {
				l93 := f12(m, 35731584, 24, 1+l40)
				if flag(-l40+m.f64(l93, 16) == 1) > 0 {
					l96 = m.f64(l93, 8)
				}
				l99 := l96
				l100 := trunc(l99)
				if b2i(float64(l100) != l99)|b2i(l100 > l0) != 0 {
					l100 = f15(m, l99, 1, l0)
				}
				l101 := l100
				l102 := m.u32(l101>>16<<2, 4288) + l101&65535<<3
				t2 := float64(m.u8(m.u16(l102, 0)*320+15744, 0)) + float64(float64(m.u8(l102, 2))*256) + float64(float64(m.u8(l102, 3))*65536) + float64(float64(m.u8(l102, 4))*1.6777216e+07)
				l104 := t2
				l106 := l76
				l107 := trunc(l106)
				if b2i(float64(l107) != l106)|b2i(l107 > l0) != 0 {
					l107 = f15(m, l106, 1, l0)
				}
				l108 := l107
				l110 := m.u16(m.u32(l108>>16<<2, 4288)+l108&65535<<3, 0)*320 + 15744
				l113 := m.f64(l110, 120)
				if l113 > 0 {
					l116 := m.f64(l110, 112)
					if l116 > 0 {
						l115 = float64((0.5 + l104) * l116)
					}
					l115 = -0.5 + l115
					l117 := 6.755399441055744e+15 + l115
					l117 = -6.755399441055744e+15 + l117
					l112 = float64(l117 * l113)
				}
				l91 = float64((l104 - l112) * l92)
			}
			l65 = l75 - l85 + l91
		}
		l118 := l63 + l65
		l118 = flag(l118 > 255) + flag(l118 > 65535) + flag(l118 > 1.6777215e+07)
		if 1-l41 > 0 {
			if l47 > 0 {
				l120 = l22 + float64(l11*256) + float64(l12*65536) + float64(l13*1.6777216e+07)
			}
			l122 := -l48 + l118
			l123 := trunc(l122)
			if b2i(float64(l123) != l122)|b2i(l123 > l0) != 0 {
				l123 = f15(m, l122, 1, l0)
			}
			l124 := l123
			l129 := m.f64(m.u16(m.u32(l124>>16<<2, 4288)+l124&65535<<3, 0)*320+15744, 112)
			if l129 > 0 {
				l128 = float64((0.5 + l63 + l65) * l129)
			}
			l119 = -0.5 + float64(l120*-256) + l128
		}
		l130 := l41
		if l130 > 0 {
			l132 := -1 + l41
			l119 = l119 + float64(choose(l132 > 0, l132, 0)*l130)
		}
		l134 := 1 + l48 + float64(l41*-8) - l118
		l133 := choose(l134 > 0, l134, 0)
		l135 := l41
		l133 = choose(l135 > 0, float64(l135*10), 0) + l133
		l46 = f17(m, l119, l133)
	}
	return l46
}

// f62: case 540
func f62(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15, l16, l17 float64, l18, l19, l20, l21 uint32) uint32 {
	var l46 uint32
	var l38, l39, l43, l48, l54, l63, l65, l73, l85, l88, l91, l96, l112, l115, l119, l120, l128 float64
	l22 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l22+float64(l11*256)+float64(l12*65536)+float64(l13*1.6777216e+07))
	m.put(l0&7<<3, 3520, l14+l15)
	l23 := m.f64(l19, 16)
	m.put(l0&7<<3, 3584, l23)
	m.put(l0&7<<3, 3648, 1)
	l24 := m.f64(0, 3088)
	m.put(l0&7<<3, 3712, 4096+float64(l16*4096)+l23+float64(l24*-4096))
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	l25 := m.f64(l19, 8)
	l26 := f12(m, 18409088, 16, 4096+float64(l16*4096)+l23+float64(l24*-4096))
	l29 := m.f64(l26, 8)
	l30 := trunc(l29)
	if b2i(float64(l30) != l29)|b2i(l30 > l0) != 0 {
		l30 = f15(m, l29, 1, l0)
	}
	l31 := l30
	l32 := m.u32(l31>>16<<2, 4288) + l31&65535<<3
	l33 := m.u16(l32, 0)*320 + 15744
	l34 := float64(m.u8(l33, 0)) + float64(float64(m.u8(l32, 2))*256)
	l35 := float64(m.u8(l33, 18)) + float64(m.u8(l32, 3)) + float64(float64(m.u8(l32, 4))*256)
	l36 := l25 + l34 + float64(l35*65536)
	l36 = flag(l36 > 3.79625059e+08)
	l37 := l25 + l34 + float64(l35*65536)
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
	m.put(l0&7<<3, 4160, 1+l7+l43)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l47 := float64(m.u8(l2, 2))
		if l47 > 0 {
			l48 = l8 + l17
		}
		l50 := 1 - l38 + float64(l40*4)
		l49 := choose(l50 > 0, l50, 0)
		l51 := f12(m, 35731584, 24, l40)
		if flag(-l40+m.f64(l51, 16) == math.Copysign(0, -1)) > 0 {
			l54 = m.f64(l51, 8)
		}
		l57 := l54
		l58 := trunc(l57)
		if b2i(float64(l58) != l57)|b2i(l58 > l0) != 0 {
			l58 = f15(m, l57, 1, l0)
		}
		l59 := l58
		l60 := m.u32(l59>>16<<2, 4288) + l59&65535<<3
		t1 := float64(m.u8(m.u16(l60, 0)*320+15744, 0)) + float64(float64(m.u8(l60, 2))*256) + float64(float64(m.u8(l60, 3))*65536) + float64(float64(m.u8(l60, 4))*1.6777216e+07)
		l62 := t1
		l64 := l49
		if l64 > 0 {
			l63 = float64(l62 * l64)
		}
		if 1-l49 > 0 {
			l67 := l38 + float64(l40*-4)
			l68 := trunc(l67)
			if b2i(float64(l68) != l67)|b2i(l68 > l0) != 0 {
				l68 = f15(m, l67, 1, l0)
			}
			l69 := l68
			l74 := m.f64(m.u16(m.u32(l69>>16<<2, 4288)+l69&65535<<3, 0)*320+15744, 112)
			if l74 > 0 {
				l73 = float64((0.5 + l62) * l74)
			}
			l73 = -0.5 + l73
			l75 := 6.755399441055744e+15 + l73
			l75 = -6.755399441055744e+15 + l75
			l77 := l38 + float64(l40*-4)
			l76 := choose(l77 > 0, l77, 0)
			l79 := 4 - l76
			l80 := trunc(l79)
			if b2i(float64(l80) != l79)|b2i(l80 > l0) != 0 {
				l80 = f15(m, l79, 1, l0)
			}
			l81 := l80
			l83 := m.u16(m.u32(l81>>16<<2, 4288)+l81&65535<<3, 0)*320 + 15744
			l84 := m.f64(l83, 120)
			l86 := l84
			if l86 > 0 {
				l89 := m.f64(l83, 112)
				if l89 > 0 {
					l88 = float64((0.5 + l75) * l89)
				}
				l88 = -0.5 + l88
				l90 := 6.755399441055744e+15 + l88
				l90 = -6.755399441055744e+15 + l90
				l85 = float64(l90 * l86)
			}
			l92 := l84
			if l92 > 0 {
				l93 := f12(m, 35731584, 24, 1+l40)
				if flag(-l40+m.f64(l93, 16) == 1) > 0 {
					l96 = m.f64(l93, 8)
				}
				l99 := l96
				l100 := trunc(l99)
				if b2i(float64(l100) != l99)|b2i(l100 > l0) != 0 {
					l100 = f15(m, l99, 1, l0)
				}
				l101 := l100
				l102 := m.u32(l101>>16<<2, 4288) + l101&65535<<3
				t2 := float64(m.u8(m.u16(l102, 0)*320+15744, 0)) + float64(float64(m.u8(l102, 2))*256) + float64(float64(m.u8(l102, 3))*65536) + float64(float64(m.u8(l102, 4))*1.6777216e+07)
				l104 := t2
				l106 := l76
				l107 := trunc(l106)
				if b2i(float64(l107) != l106)|b2i(l107 > l0) != 0 {
					l107 = f15(m, l106, 1, l0)
				}
				l108 := l107
				l110 := m.u16(m.u32(l108>>16<<2, 4288)+l108&65535<<3, 0)*320 + 15744
				l113 := m.f64(l110, 120)
				if l113 > 0 {
					l116 := m.f64(l110, 112)
					if l116 > 0 {
						l115 = float64((0.5 + l104) * l116)
					}
					l115 = -0.5 + l115
					l117 := 6.755399441055744e+15 + l115
					l117 = -6.755399441055744e+15 + l117
					l112 = float64(l117 * l113)
				}
				l91 = float64((l104 - l112) * l92)
			}
			l65 = l75 - l85 + l91
		}
		l118 := l63 + l65
		l118 = flag(l118 > 255) + flag(l118 > 65535) + flag(l118 > 1.6777215e+07)
		if 1-l41 > 0 {
			if l47 > 0 {
				l120 = l22 + float64(l11*256) + float64(l12*65536) + float64(l13*1.6777216e+07)
			}
			l122 := -l48 + l118
			l123 := trunc(l122)
			if b2i(float64(l123) != l122)|b2i(l123 > l0) != 0 {
				l123 = f15(m, l122, 1, l0)
			}
			l124 := l123
			l129 := m.f64(m.u16(m.u32(l124>>16<<2, 4288)+l124&65535<<3, 0)*320+15744, 112)
			if l129 > 0 {
				l128 = float64((0.5 + l63 + l65) * l129)
			}
			l119 = -0.5 + float64(l120*-256) + l128
		}
		l130 := l41
		if l130 > 0 {
			l132 := -1 + l41
			l119 = l119 + float64(choose(l132 > 0, l132, 0)*l130)
		}
		l134 := 1 + l48 + float64(l41*-8) - l118
		l133 := choose(l134 > 0, l134, 0)
		l135 := l41
		l133 = choose(l135 > 0, float64(l135*10), 0) + l133
		l46 = f17(m, l119, l133)
	}
	return l46
}

// f63: case 541
func f63(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15, l16, l17 float64, l18, l19, l20, l21 uint32) uint32 {
	var l59 uint32
	var l49, l52, l57, l61, l67, l76, l80, l88, l99, l110, l112, l115, l117, l121, l122, l130, l135 float64
	l22 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l22+float64(l11*256)+float64(l12*65536)+float64(l13*1.6777216e+07))
	m.put(l0&7<<3, 3520, l14+l15)
	l23 := m.f64(l19, 16)
	m.put(l0&7<<3, 3584, l23)
	m.put(l0&7<<3, 3648, 0)
	l24 := m.f64(0, 3088)
	m.put(l0&7<<3, 3712, 4096+float64(l16*4096)+l23+float64(l24*-4096))
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 1)
	l25 := m.f64(l19, 8)
	l27 := f12(m, 27064128, 24, m.f64(l19, 32))
	l30 := m.f64(l27, 8)
	l31 := trunc(l30)
	if b2i(float64(l31) != l30)|b2i(l31 > l0) != 0 {
		l31 = f15(m, l30, 1, l0)
	}
	l32 := l31
	l33 := m.u32(l32>>16<<2, 4288) + l32&65535<<3
	t1 := float64(m.u8(m.u16(l33, 0)*320+15744, 0)) + float64(float64(m.u8(l33, 2))*256) + float64(float64(m.u8(l33, 3))*65536) + float64(float64(m.u8(l33, 4))*1.6777216e+07)
	l36 := f12(m, 18409088, 16, 4096+float64(l16*4096)+l23+float64(l24*-4096))
	l39 := m.f64(l36, 8)
	l40 := trunc(l39)
	if b2i(float64(l40) != l39)|b2i(l40 > l0) != 0 {
		l40 = f15(m, l39, 1, l0)
	}
	l41 := l40
	l42 := m.u32(l41>>16<<2, 4288) + l41&65535<<3
	l43 := m.u16(l42, 0)*320 + 15744
	l44 := float64(m.u8(l43, 0)) + float64(float64(m.u8(l42, 2))*256)
	l45 := float64(m.u8(l43, 18)) + float64(m.u8(l42, 3)) + float64(float64(m.u8(l42, 4))*256)
	l46 := l25 + float64(t1*-65536) + l44 + float64(l45*65536)
	l46 = flag(l46 > -4)
	l48 := l25 + l44 + float64(l45*65536)
	l48 = m.f64(l19, 24) + l48
	if 1-l46 > 0 {
		l49 = float64(l48 * 0.25)
	}
	l49 = -0.375 + l49
	l50 := 6.755399441055744e+15 + l49
	l50 = -6.755399441055744e+15 + l50
	m.put(l0&7<<3, 4096, l50)
	if 1-l46 > 0 {
		l52 = l48
	}
	l54 := 1 - l46 - l52 + float64(l50*4)
	l53 := choose(l54 > 0, l54, 0)
	l55 := f12(m, 18409088, 16, 4097+float64(l16*4096)+l23+float64(l24*-4096))
	l56 := m.f64(l55, 8)
	l58 := l53
	if l58 > 0 {
		l57 = float64((-1 - l7 + l56) * l58)
	}
	m.put(l0&7<<3, 4160, 1+l7+l57)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l60 := float64(m.u8(l2, 2))
		if l60 > 0 {
			l61 = l8 + l17
		}
		l63 := -l52 + float64(l50*4)
		l64 := f12(m, 35731584, 24, l50)
		if flag(-l50+m.f64(l64, 16) == math.Copysign(0, -1)) > 0 {
			l67 = m.f64(l64, 8)
		}
		l70 := l67
		l71 := trunc(l70)
		if b2i(float64(l71) != l70)|b2i(l71 > l0) != 0 {
			l71 = f15(m, l70, 1, l0)
		}
		l72 := l71
		l73 := m.u32(l72>>16<<2, 4288) + l72&65535<<3
		t2 := float64(m.u8(m.u16(l73, 0)*320+15744, 0)) + float64(float64(m.u8(l73, 2))*256) + float64(float64(m.u8(l73, 3))*65536) + float64(float64(m.u8(l73, 4))*1.6777216e+07)
		l75 := t2
		l77 := choose(l63 > 0, l63, 0)
		if l77 > 0 {
			l76 = float64(l75 * l77)
		}
		l79 := l52 + float64(l50*-4)
		l78 := choose(l79 > 0, l79, 0)
		if 1-l53 > 0 {
			l82 := l52 + float64(l50*-4)
			l83 := trunc(l82)
			if b2i(float64(l83) != l82)|b2i(l83 > l0) != 0 {
				l83 = f15(m, l82, 1, l0)
			}
			l84 := l83
			l86 := m.u16(m.u32(l84>>16<<2, 4288)+l84&65535<<3, 0)*320 + 15744
			l89 := m.f64(l86, 120)
			if l89 > 0 {
				l91 := l56
				l92 := trunc(l91)
				if b2i(float64(l92) != l91)|b2i(l92 > l0) != 0 {
					l92 = f15(m, l91, 1, l0)
				}
				l93 := l92
				l94 := m.u32(l93>>16<<2, 4288) + l93&65535<<3
				l95 := m.u16(l94, 0)*320 + 15744
				l96 := float64(m.u8(l95, 0)) + float64(float64(m.u8(l94, 2))*256)
				l97 := float64(m.u8(l95, 18)) + float64(m.u8(l94, 3)) + float64(float64(m.u8(l94, 4))*256)
				l100 := m.f64(l86, 112)
				if l100 > 0 {
					l99 = float64((0.5 + l75) * l100)
				}
				l99 = -0.5 + l99
				l101 := 6.755399441055744e+15 + l99
				l101 = -6.755399441055744e+15 + l101
				l103 := 4 - l78
				l104 := trunc(l103)
				if b2i(float64(l104) != l103)|b2i(l104 > l0) != 0 {
					l104 = f15(m, l103, 1, l0)
				}
				l105 := l104
				l107 := m.u16(m.u32(l105>>16<<2, 4288)+l105&65535<<3, 0)*320 + 15744
				l108 := m.f64(l107, 120)
				l109 := m.f64(l107, 112)
				l111 := l108
				if l111 > 0 {
					l113 := l109
					if l113 > 0 {
						l112 = float64((0.5 + l101) * l113)
					}
					l112 = -0.5 + l112
					l114 := 6.755399441055744e+15 + l112
					l114 = -6.755399441055744e+15 + l114
					l110 = float64(l114 * l111)
				}
				l116 := l108
				if l116 > 0 {
					l118 := l109
					if l118 > 0 {
						l117 = float64((0.5 + l96 + float64(l97*65536)) * l118)
					}
					l117 = -0.5 + l117
					l119 := 6.755399441055744e+15 + l117
					l119 = -6.755399441055744e+15 + l119
					l115 = float64(l119 * l116)
				}
				l88 = float64((l96 + float64(l97*65536) - l101 + l110 - l115) * l89)
			}
			l80 = l75 + l88
		}
		l120 := l76 + l80
		l120 = flag(l120 > 255) + flag(l120 > 65535) + flag(l120 > 1.6777215e+07)
		if 1-l46-l53 > 0 {
			if l60 > 0 {
				l122 = l22 + float64(l11*256) + float64(l12*65536) + float64(l13*1.6777216e+07)
			}
			l124 := -l61 + l120
			l125 := trunc(l124)
			if b2i(float64(l125) != l124)|b2i(l125 > l0) != 0 {
				l125 = f15(m, l124, 1, l0)
			}
			l126 := l125
			l131 := m.f64(m.u16(m.u32(l126>>16<<2, 4288)+l126&65535<<3, 0)*320+15744, 112)
			if l131 > 0 {
				l130 = float64((0.5 + l76 + l80) * l131)
			}
			l121 = -0.5 + float64(l122*-256) + l130
		}
		l132 := l46 + l53
		if l132 > 0 {
			l134 := l53
			l121 = l121 + float64((float64(l46*8)+choose(l134 > 0, l134, 0))*l132)
		}
		l136 := 1 + l61 + float64(l46*-8) + float64(l53*-8) - l120
		if l136 > 0 {
			l137 := l78
			l137 = flag(l137 > math.Copysign(0, -1))
			l135 = float64((1 + choose(1-choose(l137 > 0, 1, 0) > 0, 1, 0)) * l136)
		}
		l142 := l46 + l53
		l135 = choose(l142 > 0, float64(l142*10), 0) + l135
		l59 = f17(m, l121, l135)
	}
	return l59
}

// f64: case 542
func f64(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15, l16, l17 float64, l18, l19, l20, l21 uint32) uint32 {
	var l59 uint32
	var l49, l52, l57, l61, l64, l69, l87, l106, l108, l113, l123, l125, l130, l131, l139 float64
	l22 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l22+float64(l11*256)+float64(l12*65536)+float64(l13*1.6777216e+07))
	m.put(l0&7<<3, 3520, l14+l15)
	l23 := m.f64(l19, 16)
	m.put(l0&7<<3, 3584, l23)
	m.put(l0&7<<3, 3648, 0)
	l24 := m.f64(0, 3088)
	m.put(l0&7<<3, 3712, 4096+float64(l16*4096)+l23+float64(l24*-4096))
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 1)
	l25 := m.f64(l19, 8)
	l27 := f12(m, 27064128, 24, m.f64(l19, 32))
	l30 := m.f64(l27, 8)
	l31 := trunc(l30)
	if b2i(float64(l31) != l30)|b2i(l31 > l0) != 0 {
		l31 = f15(m, l30, 1, l0)
	}
	l32 := l31
	l33 := m.u32(l32>>16<<2, 4288) + l32&65535<<3
	t1 := float64(m.u8(m.u16(l33, 0)*320+15744, 0)) + float64(float64(m.u8(l33, 2))*256) + float64(float64(m.u8(l33, 3))*65536) + float64(float64(m.u8(l33, 4))*1.6777216e+07)
	l36 := f12(m, 18409088, 16, 4096+float64(l16*4096)+l23+float64(l24*-4096))
	l39 := m.f64(l36, 8)
	l40 := trunc(l39)
	if b2i(float64(l40) != l39)|b2i(l40 > l0) != 0 {
		l40 = f15(m, l39, 1, l0)
	}
	l41 := l40
	l42 := m.u32(l41>>16<<2, 4288) + l41&65535<<3
	l43 := m.u16(l42, 0)*320 + 15744
	l44 := float64(m.u8(l43, 0)) + float64(float64(m.u8(l42, 2))*256)
	l45 := float64(m.u8(l43, 18)) + float64(m.u8(l42, 3)) + float64(float64(m.u8(l42, 4))*256)
	l46 := l25 + float64(t1*-65536) + l44 + float64(l45*65536)
	l46 = flag(l46 > -4)
	l48 := l25 + l44 + float64(l45*65536)
	l48 = m.f64(l19, 24) + l48
	if 1-l46 > 0 {
		l49 = float64(l48 * 0.25)
	}
	l49 = -0.375 + l49
	l50 := 6.755399441055744e+15 + l49
	l50 = -6.755399441055744e+15 + l50
	m.put(l0&7<<3, 4096, 1+l50)
	if 1-l46 > 0 {
		l52 = l48
	}
	l54 := -l46 - l52 + float64(l50*4)
	l53 := choose(l54 > 0, l54, 0)
	l55 := f12(m, 18409088, 16, 4097+float64(l16*4096)+l23+float64(l24*-4096))
	l56 := m.f64(l55, 8)
	l58 := l53
	if l58 > 0 {
		l57 = float64((-1 - l7 + l56) * l58)
	}
	m.put(l0&7<<3, 4160, 1+l7+l57)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l60 := float64(m.u8(l2, 2))
		if l60 > 0 {
			l61 = l8 + l17
		}
		l63 := -l52 + float64(l50*4)
		l65 := choose(l63 > 0, l63, 0)
		if l65 > 0 {
			l66 := f12(m, 35731584, 24, l50)
			if flag(-l50+m.f64(l66, 16) == math.Copysign(0, -1)) > 0 {
				l69 = m.f64(l66, 8)
			}
			l72 := l69
			l73 := trunc(l72)
			if b2i(float64(l73) != l72)|b2i(l73 > l0) != 0 {
				l73 = f15(m, l72, 1, l0)
			}
			l74 := l73
			l75 := m.u32(l74>>16<<2, 4288) + l74&65535<<3
			t2 := float64(m.u8(m.u16(l75, 0)*320+15744, 0)) + float64(float64(m.u8(l75, 2))*256) + float64(float64(m.u8(l75, 3))*65536) + float64(float64(m.u8(l75, 4))*1.6777216e+07)
			l64 = float64(t2 * l65)
		}
		l79 := l52 + float64(l50*-4)
		l78 := choose(l79 > 0, l79, 0)
		l81 := 4 - l78
		l82 := trunc(l81)
		if b2i(float64(l82) != l81)|b2i(l82 > l0) != 0 {
			l82 = f15(m, l81, 1, l0)
		}
		l83 := l82
		l88 := m.f64(m.u16(m.u32(l83>>16<<2, 4288)+l83&65535<<3, 0)*320+15744, 112)
		if l88 > 0 {
			l90 := l56
			l91 := trunc(l90)
			if b2i(float64(l91) != l90)|b2i(l91 > l0) != 0 {
				l91 = f15(m, l90, 1, l0)
			}
			l92 := l91
			l93 := m.u32(l92>>16<<2, 4288) + l92&65535<<3
			l94 := m.u16(l93, 0)*320 + 15744
			t3 := 0.5 + (float64(m.u8(l94, 0)) + float64(float64(m.u8(l93, 2))*256)) + float64((float64(m.u8(l94, 18))+float64(m.u8(l93, 3))+float64(float64(m.u8(l93, 4))*256))*65536)
			l87 = float64(t3 * l88)
		}
		l87 = -0.5 + l87
		l97 := 6.755399441055744e+15 + l87
		l97 = -6.755399441055744e+15 + l97
		l99 := l78
		l100 := trunc(l99)
		if b2i(float64(l100) != l99)|b2i(l100 > l0) != 0 {
			l100 = f15(m, l99, 1, l0)
		}
		l101 := l100
		l103 := m.u16(m.u32(l101>>16<<2, 4288)+l101&65535<<3, 0)*320 + 15744
		l104 := m.f64(l103, 120)
		l105 := m.f64(l103, 112)
		l107 := l104
		if l107 > 0 {
			l109 := l105
			if l109 > 0 {
				l110 := f12(m, 35731584, 24, 1+l50)
				if flag(-l50+m.f64(l110, 16) == 1) > 0 {
					l113 = m.f64(l110, 8)
				}
				l116 := l113
				l117 := trunc(l116)
				if b2i(float64(l117) != l116)|b2i(l117 > l0) != 0 {
					l117 = f15(m, l116, 1, l0)
				}
				l118 := l117
				l119 := m.u32(l118>>16<<2, 4288) + l118&65535<<3
				t4 := float64(m.u8(m.u16(l119, 0)*320+15744, 0)) + float64(float64(m.u8(l119, 2))*256) + float64(float64(m.u8(l119, 3))*65536) + float64(float64(m.u8(l119, 4))*1.6777216e+07)
				l108 = float64((0.5 + t4) * l109)
			}
			l108 = -0.5 + l108
			l122 := 6.755399441055744e+15 + l108
			l122 = -6.755399441055744e+15 + l122
			l106 = float64(l122 * l107)
		}
		l124 := l104
		if l124 > 0 {
			l126 := l105
			if l126 > 0 {
				l125 = float64((0.5 + l97) * l126)
			}
			l125 = -0.5 + l125
			l127 := 6.755399441055744e+15 + l125
			l127 = -6.755399441055744e+15 + l127
			l123 = float64(l127 * l124)
		}
		l128 := l97 + l106 - l123
		l129 := l64 + l128
		l129 = flag(l129 > 255) + flag(l129 > 65535) + flag(l129 > 1.6777215e+07)
		if 1-l46-l53 > 0 {
			if l60 > 0 {
				l131 = l22 + float64(l11*256) + float64(l12*65536) + float64(l13*1.6777216e+07)
			}
			l133 := -l61 + l129
			l134 := trunc(l133)
			if b2i(float64(l134) != l133)|b2i(l134 > l0) != 0 {
				l134 = f15(m, l133, 1, l0)
			}
			l135 := l134
			l140 := m.f64(m.u16(m.u32(l135>>16<<2, 4288)+l135&65535<<3, 0)*320+15744, 112)
			if l140 > 0 {
				l139 = float64((0.5 + l64 + l128) * l140)
			}
			l130 = -0.5 + float64(l131*-256) + l139
		}
		l141 := l46 + l53
		if l141 > 0 {
			l143 := -1 + l53
			l130 = l130 + float64((float64(l46*8)+choose(l143 > 0, l143, 0))*l141)
		}
		l145 := 1 + l61 + float64(l46*-8) + float64(l53*-8) - l129
		l144 := choose(l145 > 0, l145, 0)
		l146 := l46 + l53
		l144 = choose(l146 > 0, float64(l146*10), 0) + l144
		l59 = f17(m, l130, l144)
	}
	return l59
}

// f65: case 543
func f65(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15, l16, l17 float64, l18, l19, l20, l21 uint32) uint32 {
	var l59 uint32
	var l49, l52, l57, l61, l67, l76, l78, l86, l97, l110, l112, l115, l117, l121, l122, l130 float64
	l22 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l22+float64(l11*256)+float64(l12*65536)+float64(l13*1.6777216e+07))
	m.put(l0&7<<3, 3520, l14+l15)
	l23 := m.f64(l19, 16)
	m.put(l0&7<<3, 3584, l23)
	m.put(l0&7<<3, 3648, 0)
	l24 := m.f64(0, 3088)
	m.put(l0&7<<3, 3712, 4096+float64(l16*4096)+l23+float64(l24*-4096))
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 1)
	l25 := m.f64(l19, 8)
	l27 := f12(m, 27064128, 24, m.f64(l19, 32))
	l30 := m.f64(l27, 8)
	l31 := trunc(l30)
	if b2i(float64(l31) != l30)|b2i(l31 > l0) != 0 {
		l31 = f15(m, l30, 1, l0)
	}
	l32 := l31
	l33 := m.u32(l32>>16<<2, 4288) + l32&65535<<3
	t1 := float64(m.u8(m.u16(l33, 0)*320+15744, 0)) + float64(float64(m.u8(l33, 2))*256) + float64(float64(m.u8(l33, 3))*65536) + float64(float64(m.u8(l33, 4))*1.6777216e+07)
	l36 := f12(m, 18409088, 16, 4096+float64(l16*4096)+l23+float64(l24*-4096))
	l39 := m.f64(l36, 8)
	l40 := trunc(l39)
	if b2i(float64(l40) != l39)|b2i(l40 > l0) != 0 {
		l40 = f15(m, l39, 1, l0)
	}
	l41 := l40
	l42 := m.u32(l41>>16<<2, 4288) + l41&65535<<3
	l43 := m.u16(l42, 0)*320 + 15744
	l44 := float64(m.u8(l43, 0)) + float64(float64(m.u8(l42, 2))*256)
	l45 := float64(m.u8(l43, 18)) + float64(m.u8(l42, 3)) + float64(float64(m.u8(l42, 4))*256)
	l46 := l25 + float64(t1*-65536) + l44 + float64(l45*65536)
	l46 = flag(l46 > -1)
	l48 := l25 + l44 + float64(l45*65536)
	l48 = m.f64(l19, 24) + l48
	if 1-l46 > 0 {
		l49 = float64(l48 * 0.25)
	}
	l49 = -0.375 + l49
	l50 := 6.755399441055744e+15 + l49
	l50 = -6.755399441055744e+15 + l50
	m.put(l0&7<<3, 4096, l50)
	if 1-l46 > 0 {
		l52 = l48
	}
	l54 := -l46 - l52 + float64(l50*4)
	l53 := choose(l54 > 0, l54, 0)
	l55 := f12(m, 18409088, 16, 4097+float64(l16*4096)+l23+float64(l24*-4096))
	l56 := m.f64(l55, 8)
	l58 := l53
	if l58 > 0 {
		l57 = float64((-1 - l7 + l56) * l58)
	}
	m.put(l0&7<<3, 4160, 1+l7+l57)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l60 := float64(m.u8(l2, 2))
		if l60 > 0 {
			l61 = l8 + l17
		}
		l63 := -l52 + float64(l50*4)
		l64 := f12(m, 35731584, 24, l50)
		if flag(-l50+m.f64(l64, 16) == math.Copysign(0, -1)) > 0 {
			l67 = m.f64(l64, 8)
		}
		l70 := l67
		l71 := trunc(l70)
		if b2i(float64(l71) != l70)|b2i(l71 > l0) != 0 {
			l71 = f15(m, l70, 1, l0)
		}
		l72 := l71
		l73 := m.u32(l72>>16<<2, 4288) + l72&65535<<3
		t2 := float64(m.u8(m.u16(l73, 0)*320+15744, 0)) + float64(float64(m.u8(l73, 2))*256) + float64(float64(m.u8(l73, 3))*65536) + float64(float64(m.u8(l73, 4))*1.6777216e+07)
		l75 := t2
		l77 := choose(l63 > 0, l63, 0)
		if l77 > 0 {
			l76 = float64(l75 * l77)
		}
		if 1-l53 > 0 {
			l80 := l52 + float64(l50*-4)
			l81 := trunc(l80)
			if b2i(float64(l81) != l80)|b2i(l81 > l0) != 0 {
				l81 = f15(m, l80, 1, l0)
			}
			l82 := l81
			l84 := m.u16(m.u32(l82>>16<<2, 4288)+l82&65535<<3, 0)*320 + 15744
			l87 := m.f64(l84, 120)
			if l87 > 0 {
				l89 := l56
				l90 := trunc(l89)
				if b2i(float64(l90) != l89)|b2i(l90 > l0) != 0 {
					l90 = f15(m, l89, 1, l0)
				}
				l91 := l90
				l92 := m.u32(l91>>16<<2, 4288) + l91&65535<<3
				l93 := m.u16(l92, 0)*320 + 15744
				l94 := float64(m.u8(l93, 0)) + float64(float64(m.u8(l92, 2))*256)
				l95 := float64(m.u8(l93, 18)) + float64(m.u8(l92, 3)) + float64(float64(m.u8(l92, 4))*256)
				l98 := m.f64(l84, 112)
				if l98 > 0 {
					l97 = float64((0.5 + l75) * l98)
				}
				l97 = -0.5 + l97
				l99 := 6.755399441055744e+15 + l97
				l99 = -6.755399441055744e+15 + l99
				l101 := -3 + l52 + float64(l50*-4)
				l103 := 1 - choose(l101 > 0, l101, 0)
				l104 := trunc(l103)
				if b2i(float64(l104) != l103)|b2i(l104 > l0) != 0 {
					l104 = f15(m, l103, 1, l0)
				}
				l105 := l104
				l107 := m.u16(m.u32(l105>>16<<2, 4288)+l105&65535<<3, 0)*320 + 15744
				l108 := m.f64(l107, 120)
				l109 := m.f64(l107, 112)
				l111 := l108
				if l111 > 0 {
					l113 := l109
					if l113 > 0 {
						l112 = float64((0.5 + l99) * l113)
					}
					l112 = -0.5 + l112
					l114 := 6.755399441055744e+15 + l112
					l114 = -6.755399441055744e+15 + l114
					l110 = float64(l114 * l111)
				}
				l116 := l108
				if l116 > 0 {
					l118 := l109
					if l118 > 0 {
						l117 = float64((0.5 + l94 + float64(l95*65536)) * l118)
					}
					l117 = -0.5 + l117
					l119 := 6.755399441055744e+15 + l117
					l119 = -6.755399441055744e+15 + l119
					l115 = float64(l119 * l116)
				}
				l86 = float64((l94 + float64(l95*65536) - l99 + l110 - l115) * l87)
			}
			l78 = l75 + l86
		}
		l120 := l76 + l78
		l120 = flag(l120 > 255) + flag(l120 > 65535) + flag(l120 > 1.6777215e+07)
		if 1-l46-l53 > 0 {
			if l60 > 0 {
				l122 = l22 + float64(l11*256) + float64(l12*65536) + float64(l13*1.6777216e+07)
			}
			l124 := -l61 + l120
			l125 := trunc(l124)
			if b2i(float64(l125) != l124)|b2i(l125 > l0) != 0 {
				l125 = f15(m, l124, 1, l0)
			}
			l126 := l125
			l131 := m.f64(m.u16(m.u32(l126>>16<<2, 4288)+l126&65535<<3, 0)*320+15744, 112)
			if l131 > 0 {
				l130 = float64((0.5 + l76 + l78) * l131)
			}
			l121 = -0.5 + float64(l122*-256) + l130
		}
		l132 := l46 + l53
		if l132 > 0 {
			l134 := -1 + l53
			l121 = l121 + float64((float64(l46*8)+choose(l134 > 0, l134, 0))*l132)
		}
		l136 := 1 + l61 + float64(l46*-8) + float64(l53*-8) - l120
		l135 := choose(l136 > 0, l136, 0)
		l137 := l46 + l53
		l135 = choose(l137 > 0, float64(l137*10), 0) + l135
		l59 = f17(m, l121, l135)
	}
	return l59
}

// f66: case 544
func f66(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15, l16, l17 float64, l18, l19, l20, l21 uint32) uint32 {
	var l59 uint32
	var l49, l52, l57, l61, l67, l76, l80, l88, l99, l110, l112, l115, l117, l121, l122, l130, l135 float64
	l22 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l22+float64(l11*256)+float64(l12*65536)+float64(l13*1.6777216e+07))
	m.put(l0&7<<3, 3520, l14+l15)
	l23 := m.f64(l19, 16)
	m.put(l0&7<<3, 3584, l23)
	m.put(l0&7<<3, 3648, 0)
	l24 := m.f64(0, 3088)
	m.put(l0&7<<3, 3712, 4096+float64(l16*4096)+l23+float64(l24*-4096))
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 1)
	l25 := m.f64(l19, 8)
	l27 := f12(m, 27064128, 24, m.f64(l19, 32))
	l30 := m.f64(l27, 8)
	l31 := trunc(l30)
	if b2i(float64(l31) != l30)|b2i(l31 > l0) != 0 {
		l31 = f15(m, l30, 1, l0)
	}
	l32 := l31
	l33 := m.u32(l32>>16<<2, 4288) + l32&65535<<3
	t1 := float64(m.u8(m.u16(l33, 0)*320+15744, 0)) + float64(float64(m.u8(l33, 2))*256) + float64(float64(m.u8(l33, 3))*65536) + float64(float64(m.u8(l33, 4))*1.6777216e+07)
	l36 := f12(m, 18409088, 16, 4096+float64(l16*4096)+l23+float64(l24*-4096))
	l39 := m.f64(l36, 8)
	l40 := trunc(l39)
	if b2i(float64(l40) != l39)|b2i(l40 > l0) != 0 {
		l40 = f15(m, l39, 1, l0)
	}
	l41 := l40
	l42 := m.u32(l41>>16<<2, 4288) + l41&65535<<3
	l43 := m.u16(l42, 0)*320 + 15744
	l44 := float64(m.u8(l43, 0)) + float64(float64(m.u8(l42, 2))*256)
	l45 := float64(m.u8(l43, 18)) + float64(m.u8(l42, 3)) + float64(float64(m.u8(l42, 4))*256)
	l46 := l25 + float64(t1*-65536) + l44 + float64(l45*65536)
	l46 = flag(l46 > -2)
	l48 := l25 + l44 + float64(l45*65536)
	l48 = m.f64(l19, 24) + l48
	if 1-l46 > 0 {
		l49 = float64(l48 * 0.25)
	}
	l49 = -0.375 + l49
	l50 := 6.755399441055744e+15 + l49
	l50 = -6.755399441055744e+15 + l50
	m.put(l0&7<<3, 4096, l50)
	if 1-l46 > 0 {
		l52 = l48
	}
	l54 := -l46 - l52 + float64(l50*4)
	l53 := choose(l54 > 0, l54, 0)
	l55 := f12(m, 18409088, 16, 4097+float64(l16*4096)+l23+float64(l24*-4096))
	l56 := m.f64(l55, 8)
	l58 := l53
	if l58 > 0 {
		l57 = float64((-1 - l7 + l56) * l58)
	}
	m.put(l0&7<<3, 4160, 1+l7+l57)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l60 := float64(m.u8(l2, 2))
		if l60 > 0 {
			l61 = l8 + l17
		}
		l63 := -l52 + float64(l50*4)
		l64 := f12(m, 35731584, 24, l50)
		if flag(-l50+m.f64(l64, 16) == math.Copysign(0, -1)) > 0 {
			l67 = m.f64(l64, 8)
		}
		l70 := l67
		l71 := trunc(l70)
		if b2i(float64(l71) != l70)|b2i(l71 > l0) != 0 {
			l71 = f15(m, l70, 1, l0)
		}
		l72 := l71
		l73 := m.u32(l72>>16<<2, 4288) + l72&65535<<3
		t2 := float64(m.u8(m.u16(l73, 0)*320+15744, 0)) + float64(float64(m.u8(l73, 2))*256) + float64(float64(m.u8(l73, 3))*65536) + float64(float64(m.u8(l73, 4))*1.6777216e+07)
		l75 := t2
		l77 := choose(l63 > 0, l63, 0)
		if l77 > 0 {
			l76 = float64(l75 * l77)
		}
		l79 := -2 + l52 + float64(l50*-4)
		l78 := choose(l79 > 0, l79, 0)
		if 1-l53 > 0 {
			l82 := l52 + float64(l50*-4)
			l83 := trunc(l82)
			if b2i(float64(l83) != l82)|b2i(l83 > l0) != 0 {
				l83 = f15(m, l82, 1, l0)
			}
			l84 := l83
			l86 := m.u16(m.u32(l84>>16<<2, 4288)+l84&65535<<3, 0)*320 + 15744
			l89 := m.f64(l86, 120)
			if l89 > 0 {
				l91 := l56
				l92 := trunc(l91)
				if b2i(float64(l92) != l91)|b2i(l92 > l0) != 0 {
					l92 = f15(m, l91, 1, l0)
				}
				l93 := l92
				l94 := m.u32(l93>>16<<2, 4288) + l93&65535<<3
				l95 := m.u16(l94, 0)*320 + 15744
				l96 := float64(m.u8(l95, 0)) + float64(float64(m.u8(l94, 2))*256)
				l97 := float64(m.u8(l95, 18)) + float64(m.u8(l94, 3)) + float64(float64(m.u8(l94, 4))*256)
				l100 := m.f64(l86, 112)
				if l100 > 0 {
					l99 = float64((0.5 + l75) * l100)
				}
				l99 = -0.5 + l99
				l101 := 6.755399441055744e+15 + l99
				l101 = -6.755399441055744e+15 + l101
				l103 := 2 - l78
				l104 := trunc(l103)
				if b2i(float64(l104) != l103)|b2i(l104 > l0) != 0 {
					l104 = f15(m, l103, 1, l0)
				}
				l105 := l104
				l107 := m.u16(m.u32(l105>>16<<2, 4288)+l105&65535<<3, 0)*320 + 15744
				l108 := m.f64(l107, 120)
				l109 := m.f64(l107, 112)
				l111 := l108
				if l111 > 0 {
					l113 := l109
					if l113 > 0 {
						l112 = float64((0.5 + l101) * l113)
					}
					l112 = -0.5 + l112
					l114 := 6.755399441055744e+15 + l112
					l114 = -6.755399441055744e+15 + l114
					l110 = float64(l114 * l111)
				}
				l116 := l108
				if l116 > 0 {
					l118 := l109
					if l118 > 0 {
						l117 = float64((0.5 + l96 + float64(l97*65536)) * l118)
					}
					l117 = -0.5 + l117
					l119 := 6.755399441055744e+15 + l117
					l119 = -6.755399441055744e+15 + l119
					l115 = float64(l119 * l116)
				}
				l88 = float64((l96 + float64(l97*65536) - l101 + l110 - l115) * l89)
			}
			l80 = l75 + l88
		}
		l120 := l76 + l80
		l120 = flag(l120 > 255) + flag(l120 > 65535) + flag(l120 > 1.6777215e+07)
		if 1-l46-l53 > 0 {
			if l60 > 0 {
				l122 = l22 + float64(l11*256) + float64(l12*65536) + float64(l13*1.6777216e+07)
			}
			l124 := -l61 + l120
			l125 := trunc(l124)
			if b2i(float64(l125) != l124)|b2i(l125 > l0) != 0 {
				l125 = f15(m, l124, 1, l0)
			}
			l126 := l125
			l131 := m.f64(m.u16(m.u32(l126>>16<<2, 4288)+l126&65535<<3, 0)*320+15744, 112)
			if l131 > 0 {
				l130 = float64((0.5 + l76 + l80) * l131)
			}
			l121 = -0.5 + float64(l122*-256) + l130
		}
		l132 := l46 + l53
		if l132 > 0 {
			l134 := l53
			l121 = l121 + float64((float64(l46*8)+choose(l134 > 0, l134, 0))*l132)
		}
		l136 := 1 + l61 + float64(l46*-8) + float64(l53*-8) - l120
		if l136 > 0 {
			l137 := l78
			l137 = flag(l137 > math.Copysign(0, -1))
			l135 = float64((1 + choose(1-choose(l137 > 0, 1, 0) > 0, 1, 0)) * l136)
		}
		l142 := l46 + l53
		l135 = choose(l142 > 0, float64(l142*10), 0) + l135
		l59 = f17(m, l121, l135)
	}
	return l59
}

// f67: case 545
func f67(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15, l16, l17 float64, l18, l19, l20, l21 uint32) uint32 {
	var l59 uint32
	var l49, l52, l57, l61, l64, l69, l87, l106, l108, l113, l123, l125, l130, l131, l139 float64
	l22 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l22+float64(l11*256)+float64(l12*65536)+float64(l13*1.6777216e+07))
	m.put(l0&7<<3, 3520, l14+l15)
	l23 := m.f64(l19, 16)
	m.put(l0&7<<3, 3584, l23)
	m.put(l0&7<<3, 3648, 0)
	l24 := m.f64(0, 3088)
	m.put(l0&7<<3, 3712, 4096+float64(l16*4096)+l23+float64(l24*-4096))
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 1)
	l25 := m.f64(l19, 8)
	l27 := f12(m, 27064128, 24, m.f64(l19, 32))
	l30 := m.f64(l27, 8)
	l31 := trunc(l30)
	if b2i(float64(l31) != l30)|b2i(l31 > l0) != 0 {
		l31 = f15(m, l30, 1, l0)
	}
	l32 := l31
	l33 := m.u32(l32>>16<<2, 4288) + l32&65535<<3
	t1 := float64(m.u8(m.u16(l33, 0)*320+15744, 0)) + float64(float64(m.u8(l33, 2))*256) + float64(float64(m.u8(l33, 3))*65536) + float64(float64(m.u8(l33, 4))*1.6777216e+07)
	l36 := f12(m, 18409088, 16, 4096+float64(l16*4096)+l23+float64(l24*-4096))
	l39 := m.f64(l36, 8)
	l40 := trunc(l39)
	if b2i(float64(l40) != l39)|b2i(l40 > l0) != 0 {
		l40 = f15(m, l39, 1, l0)
	}
	l41 := l40
	l42 := m.u32(l41>>16<<2, 4288) + l41&65535<<3
	l43 := m.u16(l42, 0)*320 + 15744
	l44 := float64(m.u8(l43, 0)) + float64(float64(m.u8(l42, 2))*256)
	l45 := float64(m.u8(l43, 18)) + float64(m.u8(l42, 3)) + float64(float64(m.u8(l42, 4))*256)
	l46 := l25 + float64(t1*-65536) + l44 + float64(l45*65536)
	l46 = flag(l46 > -2)
	l48 := l25 + l44 + float64(l45*65536)
	l48 = m.f64(l19, 24) + l48
	if 1-l46 > 0 {
		l49 = float64(l48 * 0.25)
	}
	l49 = -0.375 + l49
	l50 := 6.755399441055744e+15 + l49
	l50 = -6.755399441055744e+15 + l50
	m.put(l0&7<<3, 4096, 1+l50)
	if 1-l46 > 0 {
		l52 = l48
	}
	l54 := -l46 - l52 + float64(l50*4)
	l53 := choose(l54 > 0, l54, 0)
	l55 := f12(m, 18409088, 16, 4097+float64(l16*4096)+l23+float64(l24*-4096))
	l56 := m.f64(l55, 8)
	l58 := l53
	if l58 > 0 {
		l57 = float64((-1 - l7 + l56) * l58)
	}
	m.put(l0&7<<3, 4160, 1+l7+l57)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l60 := float64(m.u8(l2, 2))
		if l60 > 0 {
			l61 = l8 + l17
		}
		l63 := -l52 + float64(l50*4)
		l65 := choose(l63 > 0, l63, 0)
		if l65 > 0 {
			l66 := f12(m, 35731584, 24, l50)
			if flag(-l50+m.f64(l66, 16) == math.Copysign(0, -1)) > 0 {
				l69 = m.f64(l66, 8)
			}
			l72 := l69
			l73 := trunc(l72)
			if b2i(float64(l73) != l72)|b2i(l73 > l0) != 0 {
				l73 = f15(m, l72, 1, l0)
			}
			l74 := l73
			l75 := m.u32(l74>>16<<2, 4288) + l74&65535<<3
			t2 := float64(m.u8(m.u16(l75, 0)*320+15744, 0)) + float64(float64(m.u8(l75, 2))*256) + float64(float64(m.u8(l75, 3))*65536) + float64(float64(m.u8(l75, 4))*1.6777216e+07)
			l64 = float64(t2 * l65)
		}
		l79 := -2 + l52 + float64(l50*-4)
		l78 := choose(l79 > 0, l79, 0)
		l81 := 2 - l78
		l82 := trunc(l81)
		if b2i(float64(l82) != l81)|b2i(l82 > l0) != 0 {
			l82 = f15(m, l81, 1, l0)
		}
		l83 := l82
		l88 := m.f64(m.u16(m.u32(l83>>16<<2, 4288)+l83&65535<<3, 0)*320+15744, 112)
		if l88 > 0 {
			l90 := l56
			l91 := trunc(l90)
			if b2i(float64(l91) != l90)|b2i(l91 > l0) != 0 {
				l91 = f15(m, l90, 1, l0)
			}
			l92 := l91
			l93 := m.u32(l92>>16<<2, 4288) + l92&65535<<3
			l94 := m.u16(l93, 0)*320 + 15744
			t3 := 0.5 + (float64(m.u8(l94, 0)) + float64(float64(m.u8(l93, 2))*256)) + float64((float64(m.u8(l94, 18))+float64(m.u8(l93, 3))+float64(float64(m.u8(l93, 4))*256))*65536)
			l87 = float64(t3 * l88)
		}
		l87 = -0.5 + l87
		l97 := 6.755399441055744e+15 + l87
		l97 = -6.755399441055744e+15 + l97
		l99 := l78
		l100 := trunc(l99)
		if b2i(float64(l100) != l99)|b2i(l100 > l0) != 0 {
			l100 = f15(m, l99, 1, l0)
		}
		l101 := l100
		l103 := m.u16(m.u32(l101>>16<<2, 4288)+l101&65535<<3, 0)*320 + 15744
		l104 := m.f64(l103, 120)
		l105 := m.f64(l103, 112)
		l107 := l104
		if l107 > 0 {
			l109 := l105
			if l109 > 0 {
				l110 := f12(m, 35731584, 24, 1+l50)
				if flag(-l50+m.f64(l110, 16) == 1) > 0 {
					l113 = m.f64(l110, 8)
				}
				l116 := l113
				l117 := trunc(l116)
				if b2i(float64(l117) != l116)|b2i(l117 > l0) != 0 {
					l117 = f15(m, l116, 1, l0)
				}
				l118 := l117
				l119 := m.u32(l118>>16<<2, 4288) + l118&65535<<3
				t4 := float64(m.u8(m.u16(l119, 0)*320+15744, 0)) + float64(float64(m.u8(l119, 2))*256) + float64(float64(m.u8(l119, 3))*65536) + float64(float64(m.u8(l119, 4))*1.6777216e+07)
				l108 = float64((0.5 + t4) * l109)
			}
			l108 = -0.5 + l108
			l122 := 6.755399441055744e+15 + l108
			l122 = -6.755399441055744e+15 + l122
			l106 = float64(l122 * l107)
		}
		l124 := l104
		if l124 > 0 {
			l126 := l105
			if l126 > 0 {
				l125 = float64((0.5 + l97) * l126)
			}
			l125 = -0.5 + l125
			l127 := 6.755399441055744e+15 + l125
			l127 = -6.755399441055744e+15 + l127
			l123 = float64(l127 * l124)
		}
		l128 := l97 + l106 - l123
		l129 := l64 + l128
		l129 = flag(l129 > 255) + flag(l129 > 65535) + flag(l129 > 1.6777215e+07)
		if 1-l46-l53 > 0 {
			if l60 > 0 {
				l131 = l22 + float64(l11*256) + float64(l12*65536) + float64(l13*1.6777216e+07)
			}
			l133 := -l61 + l129
			l134 := trunc(l133)
			if b2i(float64(l134) != l133)|b2i(l134 > l0) != 0 {
				l134 = f15(m, l133, 1, l0)
			}
			l135 := l134
			l140 := m.f64(m.u16(m.u32(l135>>16<<2, 4288)+l135&65535<<3, 0)*320+15744, 112)
			if l140 > 0 {
				l139 = float64((0.5 + l64 + l128) * l140)
			}
			l130 = -0.5 + float64(l131*-256) + l139
		}
		l141 := l46 + l53
		if l141 > 0 {
			l143 := -1 + l53
			l130 = l130 + float64((float64(l46*8)+choose(l143 > 0, l143, 0))*l141)
		}
		l145 := 1 + l61 + float64(l46*-8) + float64(l53*-8) - l129
		l144 := choose(l145 > 0, l145, 0)
		l146 := l46 + l53
		l144 = choose(l146 > 0, float64(l146*10), 0) + l144
		l59 = f17(m, l130, l144)
	}
	return l59
}

// f68: case 546
func f68(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15, l16, l17 float64, l18, l19, l20, l21 uint32) uint32 {
	var l59 uint32
	var l49, l52, l57, l61, l67, l76, l80, l88, l99, l110, l112, l115, l117, l121, l122, l130, l135 float64
	l22 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l22+float64(l11*256)+float64(l12*65536)+float64(l13*1.6777216e+07))
	m.put(l0&7<<3, 3520, l14+l15)
	l23 := m.f64(l19, 16)
	m.put(l0&7<<3, 3584, l23)
	m.put(l0&7<<3, 3648, 0)
	l24 := m.f64(0, 3088)
	m.put(l0&7<<3, 3712, 4096+float64(l16*4096)+l23+float64(l24*-4096))
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 1)
	l25 := m.f64(l19, 8)
	l27 := f12(m, 27064128, 24, m.f64(l19, 32))
	l30 := m.f64(l27, 8)
	l31 := trunc(l30)
	if b2i(float64(l31) != l30)|b2i(l31 > l0) != 0 {
		l31 = f15(m, l30, 1, l0)
	}
	l32 := l31
	l33 := m.u32(l32>>16<<2, 4288) + l32&65535<<3
	t1 := float64(m.u8(m.u16(l33, 0)*320+15744, 0)) + float64(float64(m.u8(l33, 2))*256) + float64(float64(m.u8(l33, 3))*65536) + float64(float64(m.u8(l33, 4))*1.6777216e+07)
	l36 := f12(m, 18409088, 16, 4096+float64(l16*4096)+l23+float64(l24*-4096))
	l39 := m.f64(l36, 8)
	l40 := trunc(l39)
	if b2i(float64(l40) != l39)|b2i(l40 > l0) != 0 {
		l40 = f15(m, l39, 1, l0)
	}
	l41 := l40
	l42 := m.u32(l41>>16<<2, 4288) + l41&65535<<3
	l43 := m.u16(l42, 0)*320 + 15744
	l44 := float64(m.u8(l43, 0)) + float64(float64(m.u8(l42, 2))*256)
	l45 := float64(m.u8(l43, 18)) + float64(m.u8(l42, 3)) + float64(float64(m.u8(l42, 4))*256)
	l46 := l25 + float64(t1*-65536) + l44 + float64(l45*65536)
	l46 = flag(l46 > -4)
	l48 := l25 + l44 + float64(l45*65536)
	l48 = m.f64(l19, 24) + l48
	if 1-l46 > 0 {
		l49 = float64(l48 * 0.25)
	}
	l49 = -0.375 + l49
	l50 := 6.755399441055744e+15 + l49
	l50 = -6.755399441055744e+15 + l50
	m.put(l0&7<<3, 4096, l50)
	if 1-l46 > 0 {
		l52 = l48
	}
	l54 := 1 - l46 - l52 + float64(l50*4)
	l53 := choose(l54 > 0, l54, 0)
	l55 := f12(m, 18409088, 16, 4098+float64(l16*4096)+l23+float64(l24*-4096))
	l56 := m.f64(l55, 8)
	l58 := l53
	if l58 > 0 {
		l57 = float64((-1 - l7 + l56) * l58)
	}
	m.put(l0&7<<3, 4160, 1+l7+l57)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l60 := float64(m.u8(l2, 2))
		if l60 > 0 {
			l61 = l8 + l17
		}
		l63 := -l52 + float64(l50*4)
		l64 := f12(m, 35731584, 24, l50)
		if flag(-l50+m.f64(l64, 16) == math.Copysign(0, -1)) > 0 {
			l67 = m.f64(l64, 8)
		}
		l70 := l67
		l71 := trunc(l70)
		if b2i(float64(l71) != l70)|b2i(l71 > l0) != 0 {
			l71 = f15(m, l70, 1, l0)
		}
		l72 := l71
		l73 := m.u32(l72>>16<<2, 4288) + l72&65535<<3
		t2 := float64(m.u8(m.u16(l73, 0)*320+15744, 0)) + float64(float64(m.u8(l73, 2))*256) + float64(float64(m.u8(l73, 3))*65536) + float64(float64(m.u8(l73, 4))*1.6777216e+07)
		l75 := t2
		l77 := choose(l63 > 0, l63, 0)
		if l77 > 0 {
			l76 = float64(l75 * l77)
		}
		l79 := l52 + float64(l50*-4)
		l78 := choose(l79 > 0, l79, 0)
		if 1-l53 > 0 {
			l82 := l52 + float64(l50*-4)
			l83 := trunc(l82)
			if b2i(float64(l83) != l82)|b2i(l83 > l0) != 0 {
				l83 = f15(m, l82, 1, l0)
			}
			l84 := l83
			l86 := m.u16(m.u32(l84>>16<<2, 4288)+l84&65535<<3, 0)*320 + 15744
			l89 := m.f64(l86, 120)
			if l89 > 0 {
				l91 := l56
				l92 := trunc(l91)
				if b2i(float64(l92) != l91)|b2i(l92 > l0) != 0 {
					l92 = f15(m, l91, 1, l0)
				}
				l93 := l92
				l94 := m.u32(l93>>16<<2, 4288) + l93&65535<<3
				l95 := m.u16(l94, 0)*320 + 15744
				l96 := float64(m.u8(l95, 0)) + float64(float64(m.u8(l94, 2))*256)
				l97 := float64(m.u8(l95, 18)) + float64(m.u8(l94, 3)) + float64(float64(m.u8(l94, 4))*256)
				l100 := m.f64(l86, 112)
				if l100 > 0 {
					l99 = float64((0.5 + l75) * l100)
				}
				l99 = -0.5 + l99
				l101 := 6.755399441055744e+15 + l99
				l101 = -6.755399441055744e+15 + l101
				l103 := 4 - l78
				l104 := trunc(l103)
				if b2i(float64(l104) != l103)|b2i(l104 > l0) != 0 {
					l104 = f15(m, l103, 1, l0)
				}
				l105 := l104
				l107 := m.u16(m.u32(l105>>16<<2, 4288)+l105&65535<<3, 0)*320 + 15744
				l108 := m.f64(l107, 120)
				l109 := m.f64(l107, 112)
				l111 := l108
				if l111 > 0 {
					l113 := l109
					if l113 > 0 {
						l112 = float64((0.5 + l101) * l113)
					}
					l112 = -0.5 + l112
					l114 := 6.755399441055744e+15 + l112
					l114 = -6.755399441055744e+15 + l114
					l110 = float64(l114 * l111)
				}
				l116 := l108
				if l116 > 0 {
					l118 := l109
					if l118 > 0 {
						l117 = float64((0.5 + l96 + float64(l97*65536)) * l118)
					}
					l117 = -0.5 + l117
					l119 := 6.755399441055744e+15 + l117
					l119 = -6.755399441055744e+15 + l119
					l115 = float64(l119 * l116)
				}
				l88 = float64((l96 + float64(l97*65536) - l101 + l110 - l115) * l89)
			}
			l80 = l75 + l88
		}
		l120 := l76 + l80
		l120 = flag(l120 > 255) + flag(l120 > 65535) + flag(l120 > 1.6777215e+07)
		if 1-l46-l53 > 0 {
			if l60 > 0 {
				l122 = l22 + float64(l11*256) + float64(l12*65536) + float64(l13*1.6777216e+07)
			}
			l124 := -l61 + l120
			l125 := trunc(l124)
			if b2i(float64(l125) != l124)|b2i(l125 > l0) != 0 {
				l125 = f15(m, l124, 1, l0)
			}
			l126 := l125
			l131 := m.f64(m.u16(m.u32(l126>>16<<2, 4288)+l126&65535<<3, 0)*320+15744, 112)
			if l131 > 0 {
				l130 = float64((0.5 + l76 + l80) * l131)
			}
			l121 = -0.5 + float64(l122*-256) + l130
		}
		l132 := l46 + l53
		if l132 > 0 {
			l134 := l53
			l121 = l121 + float64((float64(l46*8)+choose(l134 > 0, l134, 0))*l132)
		}
		l136 := 1 + l61 + float64(l46*-8) + float64(l53*-8) - l120
		if l136 > 0 {
			l137 := l78
			l137 = flag(l137 > math.Copysign(0, -1))
			l135 = float64((1 + choose(1-choose(l137 > 0, 1, 0) > 0, 1, 0)) * l136)
		}
		l142 := l46 + l53
		l135 = choose(l142 > 0, float64(l142*10), 0) + l135
		l59 = f17(m, l121, l135)
	}
	return l59
}

// f69: case 547
func f69(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15, l16, l17 float64, l18, l19, l20, l21 uint32) uint32 {
	var l59 uint32
	var l49, l52, l57, l61, l64, l69, l87, l106, l108, l113, l123, l125, l130, l131, l139 float64
	l22 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l22+float64(l11*256)+float64(l12*65536)+float64(l13*1.6777216e+07))
	m.put(l0&7<<3, 3520, l14+l15)
	l23 := m.f64(l19, 16)
	m.put(l0&7<<3, 3584, l23)
	m.put(l0&7<<3, 3648, 0)
	l24 := m.f64(0, 3088)
	m.put(l0&7<<3, 3712, 4096+float64(l16*4096)+l23+float64(l24*-4096))
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 1)
	l25 := m.f64(l19, 8)
	l27 := f12(m, 27064128, 24, m.f64(l19, 32))
	l30 := m.f64(l27, 8)
	l31 := trunc(l30)
	if b2i(float64(l31) != l30)|b2i(l31 > l0) != 0 {
		l31 = f15(m, l30, 1, l0)
	}
	l32 := l31
	l33 := m.u32(l32>>16<<2, 4288) + l32&65535<<3
	t1 := float64(m.u8(m.u16(l33, 0)*320+15744, 0)) + float64(float64(m.u8(l33, 2))*256) + float64(float64(m.u8(l33, 3))*65536) + float64(float64(m.u8(l33, 4))*1.6777216e+07)
	l36 := f12(m, 18409088, 16, 4096+float64(l16*4096)+l23+float64(l24*-4096))
	l39 := m.f64(l36, 8)
	l40 := trunc(l39)
	if b2i(float64(l40) != l39)|b2i(l40 > l0) != 0 {
		l40 = f15(m, l39, 1, l0)
	}
	l41 := l40
	l42 := m.u32(l41>>16<<2, 4288) + l41&65535<<3
	l43 := m.u16(l42, 0)*320 + 15744
	l44 := float64(m.u8(l43, 0)) + float64(float64(m.u8(l42, 2))*256)
	l45 := float64(m.u8(l43, 18)) + float64(m.u8(l42, 3)) + float64(float64(m.u8(l42, 4))*256)
	l46 := l25 + float64(t1*-65536) + l44 + float64(l45*65536)
	l46 = flag(l46 > -4)
	l48 := l25 + l44 + float64(l45*65536)
	l48 = m.f64(l19, 24) + l48
	if 1-l46 > 0 {
		l49 = float64(l48 * 0.25)
	}
	l49 = -0.375 + l49
	l50 := 6.755399441055744e+15 + l49
	l50 = -6.755399441055744e+15 + l50
	m.put(l0&7<<3, 4096, 1+l50)
	if 1-l46 > 0 {
		l52 = l48
	}
	l54 := -l46 - l52 + float64(l50*4)
	l53 := choose(l54 > 0, l54, 0)
	l55 := f12(m, 18409088, 16, 4098+float64(l16*4096)+l23+float64(l24*-4096))
	l56 := m.f64(l55, 8)
	l58 := l53
	if l58 > 0 {
		l57 = float64((-1 - l7 + l56) * l58)
	}
	m.put(l0&7<<3, 4160, 1+l7+l57)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l60 := float64(m.u8(l2, 2))
		if l60 > 0 {
			l61 = l8 + l17
		}
		l63 := -l52 + float64(l50*4)
		l65 := choose(l63 > 0, l63, 0)
		if l65 > 0 {
			l66 := f12(m, 35731584, 24, l50)
			if flag(-l50+m.f64(l66, 16) == math.Copysign(0, -1)) > 0 {
				l69 = m.f64(l66, 8)
			}
			l72 := l69
			l73 := trunc(l72)
			if b2i(float64(l73) != l72)|b2i(l73 > l0) != 0 {
				l73 = f15(m, l72, 1, l0)
			}
			l74 := l73
			l75 := m.u32(l74>>16<<2, 4288) + l74&65535<<3
			t2 := float64(m.u8(m.u16(l75, 0)*320+15744, 0)) + float64(float64(m.u8(l75, 2))*256) + float64(float64(m.u8(l75, 3))*65536) + float64(float64(m.u8(l75, 4))*1.6777216e+07)
			l64 = float64(t2 * l65)
		}
		l79 := l52 + float64(l50*-4)
		l78 := choose(l79 > 0, l79, 0)
		l81 := 4 - l78
		l82 := trunc(l81)
		if b2i(float64(l82) != l81)|b2i(l82 > l0) != 0 {
			l82 = f15(m, l81, 1, l0)
		}
		l83 := l82
		l88 := m.f64(m.u16(m.u32(l83>>16<<2, 4288)+l83&65535<<3, 0)*320+15744, 112)
		if l88 > 0 {
			l90 := l56
			l91 := trunc(l90)
			if b2i(float64(l91) != l90)|b2i(l91 > l0) != 0 {
				l91 = f15(m, l90, 1, l0)
			}
			l92 := l91
			l93 := m.u32(l92>>16<<2, 4288) + l92&65535<<3
			l94 := m.u16(l93, 0)*320 + 15744
			t3 := 0.5 + (float64(m.u8(l94, 0)) + float64(float64(m.u8(l93, 2))*256)) + float64((float64(m.u8(l94, 18))+float64(m.u8(l93, 3))+float64(float64(m.u8(l93, 4))*256))*65536)
			l87 = float64(t3 * l88)
		}
		l87 = -0.5 + l87
		l97 := 6.755399441055744e+15 + l87
		l97 = -6.755399441055744e+15 + l97
		l99 := l78
		l100 := trunc(l99)
		if b2i(float64(l100) != l99)|b2i(l100 > l0) != 0 {
			l100 = f15(m, l99, 1, l0)
		}
		l101 := l100
		l103 := m.u16(m.u32(l101>>16<<2, 4288)+l101&65535<<3, 0)*320 + 15744
		l104 := m.f64(l103, 120)
		l105 := m.f64(l103, 112)
		l107 := l104
		if l107 > 0 {
			l109 := l105
			if l109 > 0 {
				l110 := f12(m, 35731584, 24, 1+l50)
				if flag(-l50+m.f64(l110, 16) == 1) > 0 {
					l113 = m.f64(l110, 8)
				}
				l116 := l113
				l117 := trunc(l116)
				if b2i(float64(l117) != l116)|b2i(l117 > l0) != 0 {
					l117 = f15(m, l116, 1, l0)
				}
				l118 := l117
				l119 := m.u32(l118>>16<<2, 4288) + l118&65535<<3
				t4 := float64(m.u8(m.u16(l119, 0)*320+15744, 0)) + float64(float64(m.u8(l119, 2))*256) + float64(float64(m.u8(l119, 3))*65536) + float64(float64(m.u8(l119, 4))*1.6777216e+07)
				l108 = float64((0.5 + t4) * l109)
			}
			l108 = -0.5 + l108
			l122 := 6.755399441055744e+15 + l108
			l122 = -6.755399441055744e+15 + l122
			l106 = float64(l122 * l107)
		}
		l124 := l104
		if l124 > 0 {
			l126 := l105
			if l126 > 0 {
				l125 = float64((0.5 + l97) * l126)
			}
			l125 = -0.5 + l125
			l127 := 6.755399441055744e+15 + l125
			l127 = -6.755399441055744e+15 + l127
			l123 = float64(l127 * l124)
		}
		l128 := l97 + l106 - l123
		l129 := l64 + l128
		l129 = flag(l129 > 255) + flag(l129 > 65535) + flag(l129 > 1.6777215e+07)
		if 1-l46-l53 > 0 {
			if l60 > 0 {
				l131 = l22 + float64(l11*256) + float64(l12*65536) + float64(l13*1.6777216e+07)
			}
			l133 := -l61 + l129
			l134 := trunc(l133)
			if b2i(float64(l134) != l133)|b2i(l134 > l0) != 0 {
				l134 = f15(m, l133, 1, l0)
			}
			l135 := l134
			l140 := m.f64(m.u16(m.u32(l135>>16<<2, 4288)+l135&65535<<3, 0)*320+15744, 112)
			if l140 > 0 {
				l139 = float64((0.5 + l64 + l128) * l140)
			}
			l130 = -0.5 + float64(l131*-256) + l139
		}
		l141 := l46 + l53
		if l141 > 0 {
			l143 := -1 + l53
			l130 = l130 + float64((float64(l46*8)+choose(l143 > 0, l143, 0))*l141)
		}
		l145 := 1 + l61 + float64(l46*-8) + float64(l53*-8) - l129
		l144 := choose(l145 > 0, l145, 0)
		l146 := l46 + l53
		l144 = choose(l146 > 0, float64(l146*10), 0) + l144
		l59 = f17(m, l130, l144)
	}
	return l59
}

// f70: case 548
func f70(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15, l16, l17 float64, l18, l19, l20, l21 uint32) uint32 {
	var l25 uint32
	var l27, l28, l51, l61 float64
	l22 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l22+float64(l11*256)+float64(l12*65536)+float64(l13*1.6777216e+07))
	m.put(l0&7<<3, 3520, l14+l15)
	l23 := m.f64(l19, 16)
	m.put(l0&7<<3, 3584, l23)
	m.put(l0&7<<3, 3648, 1)
	l24 := m.f64(0, 3088)
	m.put(l0&7<<3, 3712, 4096+float64(l16*4096)+l23+float64(l24*-4096))
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l26 := float64(m.u8(l2, 2))
		if l26 > 0 {
			l27 = l22 + float64(l11*256) + float64(l12*65536) + float64(l13*1.6777216e+07)
		}
		if l26 > 0 {
			l28 = l8 + l17
		}
		l29 := m.f64(l19, 8)
		l31 := f12(m, 27064128, 24, m.f64(l19, 32))
		l34 := m.f64(l31, 8)
		l35 := trunc(l34)
		if b2i(float64(l35) != l34)|b2i(l35 > l0) != 0 {
			l35 = f15(m, l34, 1, l0)
		}
		l36 := l35
		l37 := m.u32(l36>>16<<2, 4288) + l36&65535<<3
		t1 := float64(m.u8(m.u16(l37, 0)*320+15744, 0)) + float64(float64(m.u8(l37, 2))*256) + float64(float64(m.u8(l37, 3))*65536) + float64(float64(m.u8(l37, 4))*1.6777216e+07)
		l39 := t1
		l40 := f12(m, 18409088, 16, 4095+float64(l16*4096)+l23+float64(l24*-4096))
		l43 := m.f64(l40, 8)
		l44 := trunc(l43)
		if b2i(float64(l44) != l43)|b2i(l44 > l0) != 0 {
			l44 = f15(m, l43, 1, l0)
		}
		l45 := l44
		l46 := m.u32(l45>>16<<2, 4288) + l45&65535<<3
		l47 := m.u16(l46, 0)*320 + 15744
		t2 := -l29 + l39 + (float64(m.u8(l47, 0)) + float64(float64(m.u8(l46, 2))*256)) + float64((float64(m.u8(l47, 18))+float64(m.u8(l46, 3))+float64(float64(m.u8(l46, 4))*256))*65536)
		l50 := t2
		l50 = flag(l50 > math.Copysign(0, -1))
		if 1-l50 > 0 {
			l51 = l39
		}
		l51 = choose(l50 > 0, 4.294967295e+09, 0) + l51
		l53 := l51
		l53 = flag(l53 > 255) + flag(l53 > 65535) + flag(l53 > 1.6777215e+07)
		l55 := -l28 + l53
		l56 := trunc(l55)
		if b2i(float64(l56) != l55)|b2i(l56 > l0) != 0 {
			l56 = f15(m, l55, 1, l0)
		}
		l57 := l56
		l62 := m.f64(m.u16(m.u32(l57>>16<<2, 4288)+l57&65535<<3, 0)*320+15744, 112)
		if l62 > 0 {
			l61 = float64((0.5 + l51) * l62)
		}
		l65 := 1 + l28 - l53
		l25 = f17(m, -0.5+float64(l27*-256)+l61, choose(l65 > 0, l65, 0))
	}
	return l25
}

// f71: case 549
func f71(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15, l16, l17 float64, l18, l19, l20, l21 uint32) uint32 {
	var l27 uint32
	var l29, l30, l43, l72 float64
	l22 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l22+float64(l11*256)+float64(l12*65536)+float64(l13*1.6777216e+07))
	m.put(l0&7<<3, 3520, l14+l15)
	l23 := m.f64(l19, 16)
	m.put(l0&7<<3, 3584, l23)
	m.put(l0&7<<3, 3648, 0)
	l24 := m.f64(0, 3088)
	m.put(l0&7<<3, 3712, 4096+float64(l16*4096)+l23+float64(l24*-4096))
	m.put(l0&7<<3, 3776, 1)
	m.put(l0&7<<3, 3840, m.f64(l19, 8))
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l28 := float64(m.u8(l2, 2))
		if l28 > 0 {
			l29 = l22 + float64(l11*256) + float64(l12*65536) + float64(l13*1.6777216e+07)
		}
		if l28 > 0 {
			l30 = l8 + l17
		}
		l31 := f12(m, 18409088, 16, 4096+float64(l16*4096)+l23+float64(l24*-4096))
		l34 := m.f64(l31, 8)
		l35 := trunc(l34)
		if b2i(float64(l35) != l34)|b2i(l35 > l0) != 0 {
			l35 = f15(m, l34, 1, l0)
		}
		l36 := l35
		l37 := m.u32(l36>>16<<2, 4288) + l36&65535<<3
		l38 := m.u16(l37, 0)*320 + 15744
		l39 := float64(m.u8(l38, 0)) + float64(float64(m.u8(l37, 2))*256)
		l40 := float64(m.u8(l38, 18)) + float64(m.u8(l37, 3)) + float64(float64(m.u8(l37, 4))*256)
		l41 := choose(-4.294967294e+09+l39+float64(l40*65536) > 0, 1, 0)
		if 1-l41 > 0 {
			l44 := f12(m, 18409088, 16, 4095+float64(l16*4096)+l23+float64(l24*-4096))
			l47 := m.f64(l44, 8)
			l48 := trunc(l47)
			if b2i(float64(l48) != l47)|b2i(l48 > l0) != 0 {
				l48 = f15(m, l47, 1, l0)
			}
			l49 := l48
			l50 := m.u32(l49>>16<<2, 4288) + l49&65535<<3
			l51 := m.u16(l50, 0)*320 + 15744
			t1 := l39 + float64(l40*65536) + (float64(m.u8(l51, 0)) + float64(float64(m.u8(l50, 2))*256)) + float64((float64(m.u8(l51, 18))+float64(m.u8(l50, 3))+float64(float64(m.u8(l50, 4))*256))*65536)
			l43 = t1
		}
		if l41 > 0 {
			l55 := f12(m, 27064128, 24, m.f64(l19, 32))
			l58 := m.f64(l55, 8)
			l59 := trunc(l58)
			if b2i(float64(l59) != l58)|b2i(l59 > l0) != 0 {
				l59 = f15(m, l58, 1, l0)
			}
			l60 := l59
			l61 := m.u32(l60>>16<<2, 4288) + l60&65535<<3
			t2 := float64(m.u8(m.u16(l61, 0)*320+15744, 0)) + float64(float64(m.u8(l61, 2))*256) + float64(float64(m.u8(l61, 3))*65536) + float64(float64(m.u8(l61, 4))*1.6777216e+07)
			l43 = l43 + t2
		}
		l64 := l43
		l64 = flag(l64 > 255) + flag(l64 > 65535) + flag(l64 > 1.6777215e+07)
		l66 := -l30 + l64
		l67 := trunc(l66)
		if b2i(float64(l67) != l66)|b2i(l67 > l0) != 0 {
			l67 = f15(m, l66, 1, l0)
		}
		l68 := l67
		l73 := m.f64(m.u16(m.u32(l68>>16<<2, 4288)+l68&65535<<3, 0)*320+15744, 112)
		if l73 > 0 {
			l72 = float64((0.5 + l43) * l73)
		}
		l76 := 1 + l30 - l64
		l27 = f17(m, -0.5+float64(l29*-256)+l72, choose(l76 > 0, l76, 0))
	}
	return l27
}

// f72: case 550
func f72(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15, l16, l17 float64, l18, l19, l20, l21 uint32) uint32 {
	var l57 uint32
	var l49, l50, l54, l59, l65, l74, l77, l78, l86 float64
	l22 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l22+float64(l11*256)+float64(l12*65536)+float64(l13*1.6777216e+07))
	m.put(l0&7<<3, 3520, l14+l15)
	l23 := m.f64(l19, 16)
	m.put(l0&7<<3, 3584, l23)
	m.put(l0&7<<3, 3648, 1)
	l24 := m.f64(0, 3088)
	m.put(l0&7<<3, 3712, 4096+float64(l16*4096)+l23+float64(l24*-4096))
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	l25 := m.f64(l19, 32)
	l26 := m.f64(l19, 8)
	l28 := f12(m, 27064128, 24, l25+(16+l26-l25))
	l31 := m.f64(l28, 8)
	l32 := trunc(l31)
	if b2i(float64(l32) != l31)|b2i(l32 > l0) != 0 {
		l32 = f15(m, l31, 1, l0)
	}
	l33 := l32
	l34 := m.u32(l33>>16<<2, 4288) + l33&65535<<3
	t1 := float64(m.u8(m.u16(l34, 0)*320+15744, 0)) + float64(float64(m.u8(l34, 2))*256) + float64(float64(m.u8(l34, 3))*65536) + float64(float64(m.u8(l34, 4))*1.6777216e+07)
	l37 := f12(m, 18409088, 16, 4096+float64(l16*4096)+l23+float64(l24*-4096))
	l40 := m.f64(l37, 8)
	l41 := trunc(l40)
	if b2i(float64(l41) != l40)|b2i(l41 > l0) != 0 {
		l41 = f15(m, l40, 1, l0)
	}
	l42 := l41
	l43 := m.u32(l42>>16<<2, 4288) + l42&65535<<3
	l44 := m.u16(l43, 0)*320 + 15744
	l45 := float64(m.u8(l44, 0)) + float64(float64(m.u8(l43, 2))*256)
	l46 := float64(m.u8(l44, 18)) + float64(m.u8(l43, 3)) + float64(float64(m.u8(l43, 4))*256)
	l47 := -t1 + l45 + float64(l46*65536)
	l47 = flag(l47 > -1)
	l48 := 2.69484032e+08 + float64(l26*1.048576e+06) + float64(l45*4) + float64(l46*262144)
	if 1-l47 > 0 {
		l49 = l48
	}
	if 1-l47 > 0 {
		l50 = float64(l48 * 0.25)
	}
	l50 = -0.375 + l50
	l51 := 6.755399441055744e+15 + l50
	l51 = -6.755399441055744e+15 + l51
	l53 := -l47 - l49 + float64(l51*4)
	l52 := choose(l53 > 0, l53, 0)
	l55 := l52
	if l55 > 0 {
		l54 = float64((-1 - l7 + m.f64(l37, 8)) * l55)
	}
	m.put(l0&7<<3, 4160, 1+l7+l54)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l58 := float64(m.u8(l2, 2))
		if l58 > 0 {
			l59 = l8 + l17
		}
		l61 := -l49 + float64(l51*4)
		l62 := f12(m, 35731584, 24, l51)
		if flag(-l51+m.f64(l62, 16) == math.Copysign(0, -1)) > 0 {
			l65 = m.f64(l62, 8)
		}
		l68 := l65
		l69 := trunc(l68)
		if b2i(float64(l69) != l68)|b2i(l69 > l0) != 0 {
			l69 = f15(m, l68, 1, l0)
		}
		l70 := l69
		l71 := m.u32(l70>>16<<2, 4288) + l70&65535<<3
		t2 := float64(m.u8(m.u16(l71, 0)*320+15744, 0)) + float64(float64(m.u8(l71, 2))*256) + float64(float64(m.u8(l71, 3))*65536) + float64(float64(m.u8(l71, 4))*1.6777216e+07)
		l73 := t2
		l75 := choose(l61 > 0, l61, 0)
		if l75 > 0 {
			l74 = float64(l73 * l75)
		}
		l74 = l73 + l74
		l76 := l74
		l76 = flag(l76 > 255) + flag(l76 > 65535) + flag(l76 > 1.6777215e+07)
		if 1-l47-l52 > 0 {
			if l58 > 0 {
				l78 = l22 + float64(l11*256) + float64(l12*65536) + float64(l13*1.6777216e+07)
			}
			l80 := -l59 + l76
			l81 := trunc(l80)
			if b2i(float64(l81) != l80)|b2i(l81 > l0) != 0 {
				l81 = f15(m, l80, 1, l0)
			}
			l82 := l81
			l87 := m.f64(m.u16(m.u32(l82>>16<<2, 4288)+l82&65535<<3, 0)*320+15744, 112)
			if l87 > 0 {
				l86 = float64((0.5 + l74) * l87)
			}
			l77 = -0.5 + float64(l78*-256) + l86
		}
		l88 := l47 + l52
		if l88 > 0 {
			l92 := -1 + l52
			l77 = l77 + float64((choose(l47 > 0, 13, 0)+choose(l92 > 0, l92, 0))*l88)
		}
		l94 := 1 + l59 + float64(l47*-8) + float64(l52*-8) - l76
		l93 := choose(l94 > 0, l94, 0)
		l95 := l47 + l52
		l93 = choose(l95 > 0, float64(l95*10), 0) + l93
		l57 = f17(m, l77, l93)
	}
	return l57
}

// f73: case 551
func f73(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15, l16, l17 float64, l18, l19, l20, l21 uint32) uint32 {
	var l59 uint32
	var l49, l52, l57, l61, l67, l76, l78, l86, l97, l110, l112, l115, l117, l121, l122, l130 float64
	l22 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l22+float64(l11*256)+float64(l12*65536)+float64(l13*1.6777216e+07))
	m.put(l0&7<<3, 3520, l14+l15)
	l23 := m.f64(l19, 16)
	m.put(l0&7<<3, 3584, l23)
	m.put(l0&7<<3, 3648, 0)
	l24 := m.f64(0, 3088)
	m.put(l0&7<<3, 3712, 4096+float64(l16*4096)+l23+float64(l24*-4096))
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 1)
	l25 := m.f64(l19, 32)
	l26 := m.f64(l19, 8)
	l28 := f12(m, 27064128, 24, l25+(16+l26-l25))
	l31 := m.f64(l28, 8)
	l32 := trunc(l31)
	if b2i(float64(l32) != l31)|b2i(l32 > l0) != 0 {
		l32 = f15(m, l31, 1, l0)
	}
	l33 := l32
	l34 := m.u32(l33>>16<<2, 4288) + l33&65535<<3
	t1 := float64(m.u8(m.u16(l34, 0)*320+15744, 0)) + float64(float64(m.u8(l34, 2))*256) + float64(float64(m.u8(l34, 3))*65536) + float64(float64(m.u8(l34, 4))*1.6777216e+07)
	l37 := f12(m, 18409088, 16, 4096+float64(l16*4096)+l23+float64(l24*-4096))
	l40 := m.f64(l37, 8)
	l41 := trunc(l40)
	if b2i(float64(l41) != l40)|b2i(l41 > l0) != 0 {
		l41 = f15(m, l40, 1, l0)
	}
	l42 := l41
	l43 := m.u32(l42>>16<<2, 4288) + l42&65535<<3
	l44 := m.u16(l43, 0)*320 + 15744
	l45 := float64(m.u8(l44, 0)) + float64(float64(m.u8(l43, 2))*256)
	l46 := float64(m.u8(l44, 18)) + float64(m.u8(l43, 3)) + float64(float64(m.u8(l43, 4))*256)
	l47 := -t1 + l45 + float64(l46*65536)
	l47 = flag(l47 > -1)
	l48 := 2.69484032e+08 + float64(l26*1.048576e+06) + float64(l45*4) + float64(l46*262144)
	if 1-l47 > 0 {
		l49 = float64(l48 * 0.25)
	}
	l49 = -0.375 + l49
	l50 := 6.755399441055744e+15 + l49
	l50 = -6.755399441055744e+15 + l50
	m.put(l0&7<<3, 4096, l50)
	if 1-l47 > 0 {
		l52 = l48
	}
	l54 := 1 - l47 - l52 + float64(l50*4)
	l53 := choose(l54 > 0, l54, 0)
	l55 := f12(m, 18409088, 16, 4097+float64(l16*4096)+l23+float64(l24*-4096))
	l56 := m.f64(l55, 8)
	l58 := l53
	if l58 > 0 {
		l57 = float64((-1 - l7 + l56) * l58)
	}
	m.put(l0&7<<3, 4160, 1+l7+l57)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l60 := float64(m.u8(l2, 2))
		if l60 > 0 {
			l61 = l8 + l17
		}
		l63 := -l52 + float64(l50*4)
		l64 := f12(m, 35731584, 24, l50)
		if flag(-l50+m.f64(l64, 16) == math.Copysign(0, -1)) > 0 {
			l67 = m.f64(l64, 8)
		}
		l70 := l67
		l71 := trunc(l70)
		if b2i(float64(l71) != l70)|b2i(l71 > l0) != 0 {
			l71 = f15(m, l70, 1, l0)
		}
		l72 := l71
		l73 := m.u32(l72>>16<<2, 4288) + l72&65535<<3
		t2 := float64(m.u8(m.u16(l73, 0)*320+15744, 0)) + float64(float64(m.u8(l73, 2))*256) + float64(float64(m.u8(l73, 3))*65536) + float64(float64(m.u8(l73, 4))*1.6777216e+07)
		l75 := t2
		l77 := choose(l63 > 0, l63, 0)
		if l77 > 0 {
			l76 = float64(l75 * l77)
		}
		if 1-l53 > 0 {
			l80 := l52 + float64(l50*-4)
			l81 := trunc(l80)
			if b2i(float64(l81) != l80)|b2i(l81 > l0) != 0 {
				l81 = f15(m, l80, 1, l0)
			}
			l82 := l81
			l84 := m.u16(m.u32(l82>>16<<2, 4288)+l82&65535<<3, 0)*320 + 15744
			l87 := m.f64(l84, 120)
			if l87 > 0 {
				l89 := l56
				l90 := trunc(l89)
				if b2i(float64(l90) != l89)|b2i(l90 > l0) != 0 {
					l90 = f15(m, l89, 1, l0)
				}
				l91 := l90
				l92 := m.u32(l91>>16<<2, 4288) + l91&65535<<3
				l93 := m.u16(l92, 0)*320 + 15744
				l94 := float64(m.u8(l93, 0)) + float64(float64(m.u8(l92, 2))*256)
				l95 := float64(m.u8(l93, 18)) + float64(m.u8(l92, 3)) + float64(float64(m.u8(l92, 4))*256)
				l98 := m.f64(l84, 112)
				if l98 > 0 {
					l97 = float64((0.5 + l75) * l98)
				}
				l97 = -0.5 + l97
				l99 := 6.755399441055744e+15 + l97
				l99 = -6.755399441055744e+15 + l99
				l101 := l52 + float64(l50*-4)
				l103 := 4 - choose(l101 > 0, l101, 0)
				l104 := trunc(l103)
				if b2i(float64(l104) != l103)|b2i(l104 > l0) != 0 {
					l104 = f15(m, l103, 1, l0)
				}
				l105 := l104
				l107 := m.u16(m.u32(l105>>16<<2, 4288)+l105&65535<<3, 0)*320 + 15744
				l108 := m.f64(l107, 120)
				l109 := m.f64(l107, 112)
				l111 := l108
				if l111 > 0 {
					l113 := l109
					if l113 > 0 {
						l112 = float64((0.5 + l99) * l113)
					}
					l112 = -0.5 + l112
					l114 := 6.755399441055744e+15 + l112
					l114 = -6.755399441055744e+15 + l114
					l110 = float64(l114 * l111)
				}
				l116 := l108
				if l116 > 0 {
					l118 := l109
					if l118 > 0 {
						l117 = float64((0.5 + l94 + float64(l95*65536)) * l118)
					}
					l117 = -0.5 + l117
					l119 := 6.755399441055744e+15 + l117
					l119 = -6.755399441055744e+15 + l119
					l115 = float64(l119 * l116)
				}
				l86 = float64((l94 + float64(l95*65536) - l99 + l110 - l115) * l87)
			}
			l78 = l75 + l86
		}
		l120 := l76 + l78
		l120 = flag(l120 > 255) + flag(l120 > 65535) + flag(l120 > 1.6777215e+07)
		if 1-l47-l53 > 0 {
			if l60 > 0 {
				l122 = l22 + float64(l11*256) + float64(l12*65536) + float64(l13*1.6777216e+07)
			}
			l124 := -l61 + l120
			l125 := trunc(l124)
			if b2i(float64(l125) != l124)|b2i(l125 > l0) != 0 {
				l125 = f15(m, l124, 1, l0)
			}
			l126 := l125
			l131 := m.f64(m.u16(m.u32(l126>>16<<2, 4288)+l126&65535<<3, 0)*320+15744, 112)
			if l131 > 0 {
				l130 = float64((0.5 + l76 + l78) * l131)
			}
			l121 = -0.5 + float64(l122*-256) + l130
		}
		l132 := l47 + l53
		if l132 > 0 {
			l136 := -1 + l53
			l121 = l121 + float64((choose(l47 > 0, 13, 0)+choose(l136 > 0, l136, 0))*l132)
		}
		l138 := 1 + l61 + float64(l47*-8) + float64(l53*-8) - l120
		l137 := choose(l138 > 0, l138, 0)
		l139 := l47 + l53
		l137 = choose(l139 > 0, float64(l139*10), 0) + l137
		l59 = f17(m, l121, l137)
	}
	return l59
}

// f74: case 552
func f74(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15, l16, l17 float64, l18, l19, l20, l21 uint32) uint32 {
	var l25 uint32
	var l27, l28, l60 float64
	l22 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l22+float64(l11*256)+float64(l12*65536)+float64(l13*1.6777216e+07))
	m.put(l0&7<<3, 3520, l14+l15)
	l23 := m.f64(l19, 16)
	m.put(l0&7<<3, 3584, l23)
	m.put(l0&7<<3, 3648, 1)
	l24 := m.f64(0, 3088)
	m.put(l0&7<<3, 3712, 4096+float64(l16*4096)+l23+float64(l24*-4096))
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l26 := float64(m.u8(l2, 2))
		if l26 > 0 {
			l27 = l22 + float64(l11*256) + float64(l12*65536) + float64(l13*1.6777216e+07)
		}
		if l26 > 0 {
			l28 = l8 + l17
		}
		l29 := f12(m, 18409088, 16, 4096+float64(l16*4096)+l23+float64(l24*-4096))
		l32 := m.f64(l29, 8)
		l33 := trunc(l32)
		if b2i(float64(l33) != l32)|b2i(l33 > l0) != 0 {
			l33 = f15(m, l32, 1, l0)
		}
		l34 := l33
		l35 := m.u32(l34>>16<<2, 4288) + l34&65535<<3
		l36 := m.u16(l35, 0)*320 + 15744
		l37 := float64(m.u8(l36, 0)) + float64(float64(m.u8(l35, 2))*256)
		l38 := float64(m.u8(l36, 18)) + float64(m.u8(l35, 3)) + float64(float64(m.u8(l35, 4))*256)
		l39 := f12(m, 18409088, 16, 4097+float64(l16*4096)+l23+float64(l24*-4096))
		l42 := m.f64(l39, 8)
		l43 := trunc(l42)
		if b2i(float64(l43) != l42)|b2i(l43 > l0) != 0 {
			l43 = f15(m, l42, 1, l0)
		}
		l44 := l43
		l45 := m.u32(l44>>16<<2, 4288) + l44&65535<<3
		l46 := m.u16(l45, 0)*320 + 15744
		l49 := l37 + float64(l38*65536)
		t1 := float64(m.u8(l46, 0)) + float64(float64(m.u8(l45, 2))*256) + float64((float64(m.u8(l46, 18))+float64(m.u8(l45, 3))+float64(float64(m.u8(l45, 4))*256))*65536)
		l49 = t1 + l49
		l51 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l49*2.3283064365386963e-10))
		l51 = -6.755399441055744e+15 + l51
		l52 := l49 + float64(l51*-4.294967296e+09)
		l52 = flag(l52 > 255) + flag(l52 > 65535) + flag(l52 > 1.6777215e+07)
		l54 := -l28 + l52
		l55 := trunc(l54)
		if b2i(float64(l55) != l54)|b2i(l55 > l0) != 0 {
			l55 = f15(m, l54, 1, l0)
		}
		l56 := l55
		l61 := m.f64(m.u16(m.u32(l56>>16<<2, 4288)+l56&65535<<3, 0)*320+15744, 112)
		if l61 > 0 {
			l60 = float64((0.5 + l49 + float64(l51*-4.294967296e+09)) * l61)
		}
		l64 := 1 + l28 - l52
		l25 = f17(m, -0.5+float64(l27*-256)+l60, choose(l64 > 0, l64, 0))
	}
	return l25
}

// f75: case 553
func f75(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15, l16, l17 float64, l18, l19, l20, l21 uint32) uint32 {
	var l25 uint32
	var l27, l28, l60 float64
	l22 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l22+float64(l11*256)+float64(l12*65536)+float64(l13*1.6777216e+07))
	m.put(l0&7<<3, 3520, l14+l15)
	l23 := m.f64(l19, 16)
	m.put(l0&7<<3, 3584, l23)
	m.put(l0&7<<3, 3648, 1)
	l24 := m.f64(0, 3088)
	m.put(l0&7<<3, 3712, 4096+float64(l16*4096)+l23+float64(l24*-4096))
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l26 := float64(m.u8(l2, 2))
		if l26 > 0 {
			l27 = l22 + float64(l11*256) + float64(l12*65536) + float64(l13*1.6777216e+07)
		}
		if l26 > 0 {
			l28 = l8 + l17
		}
		l29 := f12(m, 18409088, 16, 4096+float64(l16*4096)+l23+float64(l24*-4096))
		l32 := m.f64(l29, 8)
		l33 := trunc(l32)
		if b2i(float64(l33) != l32)|b2i(l33 > l0) != 0 {
			l33 = f15(m, l32, 1, l0)
		}
		l34 := l33
		l35 := m.u32(l34>>16<<2, 4288) + l34&65535<<3
		l36 := m.u16(l35, 0)*320 + 15744
		l37 := float64(m.u8(l36, 0)) + float64(float64(m.u8(l35, 2))*256)
		l38 := float64(m.u8(l36, 18)) + float64(m.u8(l35, 3)) + float64(float64(m.u8(l35, 4))*256)
		l39 := f12(m, 18409088, 16, 4097+float64(l16*4096)+l23+float64(l24*-4096))
		l42 := m.f64(l39, 8)
		l43 := trunc(l42)
		if b2i(float64(l43) != l42)|b2i(l43 > l0) != 0 {
			l43 = f15(m, l42, 1, l0)
		}
		l44 := l43
		l45 := m.u32(l44>>16<<2, 4288) + l44&65535<<3
		l46 := m.u16(l45, 0)*320 + 15744
		l49 := l37 + float64(l38*65536)
		t1 := -(float64(m.u8(l46, 0)) + float64(float64(m.u8(l45, 2))*256)) + float64((float64(m.u8(l46, 18))+float64(m.u8(l45, 3))+float64(float64(m.u8(l45, 4))*256))*-65536)
		l49 = t1 + l49
		l51 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l49*2.3283064365386963e-10))
		l51 = -6.755399441055744e+15 + l51
		l52 := l49 + float64(l51*-4.294967296e+09)
		l52 = flag(l52 > 255) + flag(l52 > 65535) + flag(l52 > 1.6777215e+07)
		l54 := -l28 + l52
		l55 := trunc(l54)
		if b2i(float64(l55) != l54)|b2i(l55 > l0) != 0 {
			l55 = f15(m, l54, 1, l0)
		}
		l56 := l55
		l61 := m.f64(m.u16(m.u32(l56>>16<<2, 4288)+l56&65535<<3, 0)*320+15744, 112)
		if l61 > 0 {
			l60 = float64((0.5 + l49 + float64(l51*-4.294967296e+09)) * l61)
		}
		l64 := 1 + l28 - l52
		l25 = f17(m, -0.5+float64(l27*-256)+l60, choose(l64 > 0, l64, 0))
	}
	return l25
}

// f76: case 554
func f76(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15, l16, l17 float64, l18, l19, l20, l21 uint32) uint32 {
	var l25 uint32
	var l27, l28, l48, l62 float64
	l22 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l22+float64(l11*256)+float64(l12*65536)+float64(l13*1.6777216e+07))
	m.put(l0&7<<3, 3520, l14+l15)
	l23 := m.f64(l19, 16)
	m.put(l0&7<<3, 3584, l23)
	m.put(l0&7<<3, 3648, 1)
	l24 := m.f64(0, 3088)
	m.put(l0&7<<3, 3712, 4096+float64(l16*4096)+l23+float64(l24*-4096))
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l26 := float64(m.u8(l2, 2))
		if l26 > 0 {
			l27 = l22 + float64(l11*256) + float64(l12*65536) + float64(l13*1.6777216e+07)
		}
		if l26 > 0 {
			l28 = l8 + l17
		}
		l29 := f12(m, 18409088, 16, 4097+float64(l16*4096)+l23+float64(l24*-4096))
		l32 := m.f64(l29, 8)
		l33 := trunc(l32)
		if b2i(float64(l33) != l32)|b2i(l33 > l0) != 0 {
			l33 = f15(m, l32, 1, l0)
		}
		l34 := l33
		l35 := m.u32(l34>>16<<2, 4288) + l34&65535<<3
		l36 := m.u16(l35, 0)*320 + 15744
		l37 := float64(m.u8(l36, 0)) + float64(float64(m.u8(l35, 2))*256)
		l38 := f12(m, 18409088, 16, 4096+float64(l16*4096)+l23+float64(l24*-4096))
		l41 := m.f64(l38, 8)
		l42 := trunc(l41)
		if b2i(float64(l42) != l41)|b2i(l42 > l0) != 0 {
			l42 = f15(m, l41, 1, l0)
		}
		l43 := l42
		l44 := m.u32(l43>>16<<2, 4288) + l43&65535<<3
		l45 := m.u16(l44, 0)*320 + 15744
		l46 := float64(m.u8(l45, 0)) + float64(float64(m.u8(l44, 2))*256)
		l49 := l37
		l47 := float64(m.u8(l36, 18)) + float64(m.u8(l35, 3)) + float64(float64(m.u8(l35, 4))*256)
		if l49 > 0 {
			l48 = float64((l46 + float64((float64(m.u8(l45, 18))+float64(m.u8(l44, 3))+float64(float64(m.u8(l44, 4))*256))*65536)) * l49)
		}
		l51 := l47
		if l51 > 0 {
			l48 = l48 + float64(float64(l46*65536)*l51)
		}
		l53 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l48*2.3283064365386963e-10))
		l53 = -6.755399441055744e+15 + l53
		l54 := l48 + float64(l53*-4.294967296e+09)
		l54 = flag(l54 > 255) + flag(l54 > 65535) + flag(l54 > 1.6777215e+07)
		l56 := -l28 + l54
		l57 := trunc(l56)
		if b2i(float64(l57) != l56)|b2i(l57 > l0) != 0 {
			l57 = f15(m, l56, 1, l0)
		}
		l58 := l57
		l63 := m.f64(m.u16(m.u32(l58>>16<<2, 4288)+l58&65535<<3, 0)*320+15744, 112)
		if l63 > 0 {
			l62 = float64((0.5 + l48 + float64(l53*-4.294967296e+09)) * l63)
		}
		l66 := 1 + l28 - l54
		l25 = f17(m, -0.5+float64(l27*-256)+l62, choose(l66 > 0, l66, 0))
	}
	return l25
}

// f77: case 555
func f77(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15, l16, l17 float64, l18, l19, l20, l21 uint32) uint32 {
	var l25 uint32
	var l83, l84, l90, l91, l99 float64
	l22 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l22+float64(l11*256)+float64(l12*65536)+float64(l13*1.6777216e+07))
	m.put(l0&7<<3, 3520, l14+l15)
	l23 := m.f64(l19, 16)
	m.put(l0&7<<3, 3584, l23)
	m.put(l0&7<<3, 3648, 1)
	l24 := m.f64(0, 3088)
	m.put(l0&7<<3, 3712, 4096+float64(l16*4096)+l23+float64(l24*-4096))
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l26 := f12(m, 18409088, 16, 4097+float64(l16*4096)+l23+float64(l24*-4096))
		l29 := m.f64(l26, 8)
		l30 := trunc(l29)
		if b2i(float64(l30) != l29)|b2i(l30 > l0) != 0 {
			l30 = f15(m, l29, 1, l0)
		}
		l31 := l30
		l32 := m.u32(l31>>16<<2, 4288) + l31&65535<<3
		l33 := m.u16(l32, 0)*320 + 15744
		l34 := float64(m.u8(l33, 0)) + float64(float64(m.u8(l32, 2))*256)
		l35 := float64(m.u8(l33, 18)) + float64(m.u8(l32, 3)) + float64(float64(m.u8(l32, 4))*256)
		l36 := choose(1-l34+float64(l35*-65536) > 0, 1, 0)
		l38 := l35
		l38 = flag(l38 > 32767)
		l39 := f12(m, 18409088, 16, 4096+float64(l16*4096)+l23+float64(l24*-4096))
		l42 := m.f64(l39, 8)
		l43 := trunc(l42)
		if b2i(float64(l43) != l42)|b2i(l43 > l0) != 0 {
			l43 = f15(m, l42, 1, l0)
		}
		l44 := l43
		l45 := m.u32(l44>>16<<2, 4288) + l44&65535<<3
		l46 := m.u16(l45, 0)*320 + 15744
		l47 := float64(m.u8(l46, 18)) + float64(m.u8(l45, 3)) + float64(float64(m.u8(l45, 4))*256)
		l48 := l47
		l48 = flag(l48 > 32767)
		l49 := choose(-1+l38+l48 > 0, 1, 0)
		l51 := l34 + float64(l35*65536)
		if l38 > 0 {
			l51 = l51 + (4.294967296e+09 + float64(l34*-2) + float64(l35*-131072))
		}
		l51 = choose(1-l34+float64(l35*-65536) > 0, 4.294967296e+09, 0) + l51
		l53 := float64(m.u8(l46, 0)) + float64(float64(m.u8(l45, 2))*256)
		l54 := float64(l53*5.960464477539063e-08) + float64(l47*0.00390625)
		if l48 > 0 {
			l54 = l54 + (256 + float64(l53*-1.1920928955078125e-07) + float64(l47*-0.0078125))
		}
		l54 = -0.4999999701976776 + l54
		l55 := 6.755399441055744e+15 + l54
		l55 = -6.755399441055744e+15 + l55
		l56 := f15(m, 0.5+float64(l51*-0.5)+l55, l51, l0)
		l58 := float64(int32(l56))
		l59 := float64(l53*1.52587890625e-05) + l47
		if l48 > 0 {
			l59 = l59 + (65536 + float64(l53*-3.0517578125e-05) + float64(l47*-2))
		}
		l59 = -0.49999237060546875 + l59
		l60 := 6.755399441055744e+15 + l59
		l60 = -6.755399441055744e+15 + l60
		l61 := l55
		l62 := l58
		if l62 > 0 {
			l61 = l61 + float64(-l51*l62)
		}
		l63 := f15(m, 0.5+float64(l51*-0.5)+float64(l55*-256)+l60+float64(l61*256), l51, l0)
		l65 := float64(int32(l63))
		l66 := float64(l55*-256) + l60 + float64(l61*256)
		l67 := l65
		if l67 > 0 {
			l66 = l66 + float64(-l51*l67)
		}
		l68 := float64(l53*0.00390625) + float64(l47*256)
		if l48 > 0 {
			l68 = l68 + (1.6777216e+07 + float64(l53*-0.0078125) + float64(l47*-512))
		}
		l68 = -0.498046875 + l68
		l69 := 6.755399441055744e+15 + l68
		l69 = -6.755399441055744e+15 + l69
		l70 := f15(m, 0.5+float64(l51*-0.5)+float64(l60*-256)+float64(l66*256)+l69, l51, l0)
		l72 := float64(int32(l70))
		l73 := l53 + float64(l47*65536)
		if l48 > 0 {
			l73 = l73 + (4.294967296e+09 + float64(l53*-2) + float64(l47*-131072))
		}
		l74 := float64(l60*-256) + float64(l66*256) + l69
		l75 := l72
		if l75 > 0 {
			l74 = l74 + float64(-l51*l75)
		}
		l76 := f15(m, 0.5+float64(l51*-0.5)+float64(l69*-256)+l73+float64(l74*256), l51, l0)
		l78 := float64(int32(l76))
		l79 := float64(l58*1.6777216e+07) + float64(l65*65536) + float64(l72*256) + l78
		l79 = flag(l79 > 2.147483647e+09)
		l81 := -l38 - l48 - l36 + float64(l49*2) + l79
		l80 := choose(l81 > 0, l81, 0)
		l82 := float64(m.u8(l2, 2))
		if l82 > 0 {
			l83 = l8 + l17
		}
		l85 := 1 - l38 - l48 + float64(l49*2)
		if l85 > 0 {
			l84 = float64((float64(l58*1.6777216e+07) + float64(l65*65536) + float64(l72*256) + l78) * l85)
		}
		l86 := l38 + l48 + float64(l49*-2)
		if l86 > 0 {
			l84 = l84 + float64((float64(l58*-1.6777216e+07)+float64(l65*-65536)+float64(l72*-256)-l78)*l86)
		}
		l88 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l84*2.3283064365386963e-10))
		l88 = -6.755399441055744e+15 + l88
		l89 := l84 + float64(l88*-4.294967296e+09)
		l89 = flag(l89 > 255) + flag(l89 > 65535) + flag(l89 > 1.6777215e+07)
		if 1-l36-l80 > 0 {
			if l82 > 0 {
				l91 = l22 + float64(l11*256) + float64(l12*65536) + float64(l13*1.6777216e+07)
			}
			l93 := -l83 + l89
			l94 := trunc(l93)
			if b2i(float64(l94) != l93)|b2i(l94 > l0) != 0 {
				l94 = f15(m, l93, 1, l0)
			}
			l95 := l94
			l100 := m.f64(m.u16(m.u32(l95>>16<<2, 4288)+l95&65535<<3, 0)*320+15744, 112)
			if l100 > 0 {
				l99 = float64((0.5 + l84 + float64(l88*-4.294967296e+09)) * l100)
			}
			l90 = -0.5 + float64(l91*-256) + l99
		}
		l101 := l36 + l80
		if l101 > 0 {
			l90 = l90 + float64((float64(l36*6)+float64(l80*7))*l101)
		}
		l103 := 1 + l83 + float64(l36*-8) + float64(l80*-8) - l89
		l102 := choose(l103 > 0, l103, 0)
		l104 := l36 + l80
		l102 = choose(l104 > 0, float64(l104*10), 0) + l102
		l25 = f17(m, l90, l102)
	}
	return l25
}

// f78: case 556
func f78(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15, l16, l17 float64, l18, l19, l20, l21 uint32) uint32 {
	var l25 uint32
	var l39, l81, l82, l90 float64
	l22 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l22+float64(l11*256)+float64(l12*65536)+float64(l13*1.6777216e+07))
	m.put(l0&7<<3, 3520, l14+l15)
	l23 := m.f64(l19, 16)
	m.put(l0&7<<3, 3584, l23)
	m.put(l0&7<<3, 3648, 1)
	l24 := m.f64(0, 3088)
	m.put(l0&7<<3, 3712, 4096+float64(l16*4096)+l23+float64(l24*-4096))
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l26 := f12(m, 18409088, 16, 4097+float64(l16*4096)+l23+float64(l24*-4096))
		l29 := m.f64(l26, 8)
		l30 := trunc(l29)
		if b2i(float64(l30) != l29)|b2i(l30 > l0) != 0 {
			l30 = f15(m, l29, 1, l0)
		}
		l31 := l30
		l32 := m.u32(l31>>16<<2, 4288) + l31&65535<<3
		l33 := m.u16(l32, 0)*320 + 15744
		l34 := float64(m.u8(l33, 0)) + float64(float64(m.u8(l32, 2))*256)
		l35 := float64(m.u8(l33, 18)) + float64(m.u8(l32, 3)) + float64(float64(m.u8(l32, 4))*256)
		l36 := choose(1-l34+float64(l35*-65536) > 0, 1, 0)
		l38 := float64(m.u8(l2, 2))
		if l38 > 0 {
			l39 = l8 + l17
		}
		l40 := l34 + float64(l35*65536)
		l40 = choose(1-l34+float64(l35*-65536) > 0, 4.294967296e+09, 0) + l40
		l42 := f12(m, 18409088, 16, 4096+float64(l16*4096)+l23+float64(l24*-4096))
		l45 := m.f64(l42, 8)
		l46 := trunc(l45)
		if b2i(float64(l46) != l45)|b2i(l46 > l0) != 0 {
			l46 = f15(m, l45, 1, l0)
		}
		l47 := l46
		l48 := m.u32(l47>>16<<2, 4288) + l47&65535<<3
		l49 := m.u16(l48, 0)*320 + 15744
		l50 := float64(m.u8(l49, 0)) + float64(float64(m.u8(l48, 2))*256)
		l51 := float64(m.u8(l49, 18)) + float64(m.u8(l48, 3)) + float64(float64(m.u8(l48, 4))*256)
		l52 := float64(l50*5.960464477539063e-08) + float64(l51*0.00390625)
		l52 = -0.4999999701976776 + l52
		l53 := 6.755399441055744e+15 + l52
		l53 = -6.755399441055744e+15 + l53
		l54 := f15(m, 0.5+float64(l40*-0.5)+l53, l40, l0)
		l56 := float64(int32(l54))
		l57 := float64(l50*1.52587890625e-05) + l51
		l57 = -0.49999237060546875 + l57
		l58 := 6.755399441055744e+15 + l57
		l58 = -6.755399441055744e+15 + l58
		l59 := l53
		l60 := l56
		if l60 > 0 {
			l59 = l59 + float64(-l40*l60)
		}
		l61 := f15(m, 0.5+float64(l40*-0.5)+float64(l53*-256)+l58+float64(l59*256), l40, l0)
		l63 := float64(int32(l61))
		l64 := float64(l53*-256) + l58 + float64(l59*256)
		l65 := l63
		if l65 > 0 {
			l64 = l64 + float64(-l40*l65)
		}
		l66 := float64(l50*0.00390625) + float64(l51*256)
		l66 = -0.498046875 + l66
		l67 := 6.755399441055744e+15 + l66
		l67 = -6.755399441055744e+15 + l67
		l68 := f15(m, 0.5+float64(l40*-0.5)+float64(l58*-256)+float64(l64*256)+l67, l40, l0)
		l70 := float64(int32(l68))
		l72 := float64(l58*-256) + float64(l64*256) + l67
		l73 := l70
		if l73 > 0 {
			l72 = l72 + float64(-l40*l73)
		}
		l74 := f15(m, 0.5+float64(l40*-0.5)+float64(l67*-256)+(l50+float64(l51*65536))+float64(l72*256), l40, l0)
		l77 := float64(l56*1.6777216e+07) + float64(l63*65536) + float64(l70*256) + float64(int32(l74))
		l79 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l77*2.3283064365386963e-10))
		l79 = -6.755399441055744e+15 + l79
		l80 := l77 + float64(l79*-4.294967296e+09)
		l80 = flag(l80 > 255) + flag(l80 > 65535) + flag(l80 > 1.6777215e+07)
		if 1-l36 > 0 {
			if l38 > 0 {
				l82 = l22 + float64(l11*256) + float64(l12*65536) + float64(l13*1.6777216e+07)
			}
			l84 := -l39 + l80
			l85 := trunc(l84)
			if b2i(float64(l85) != l84)|b2i(l85 > l0) != 0 {
				l85 = f15(m, l84, 1, l0)
			}
			l86 := l85
			l91 := m.f64(m.u16(m.u32(l86>>16<<2, 4288)+l86&65535<<3, 0)*320+15744, 112)
			if l91 > 0 {
				l90 = float64((0.5 + l77 + float64(l79*-4.294967296e+09)) * l91)
			}
			l81 = -0.5 + float64(l82*-256) + l90
		}
		if l36 > 0 {
			l81 = l81 + float64(l36*6)
		}
		l93 := 1 + l39 + float64(l36*-8) - l80
		l92 := choose(l93 > 0, l93, 0)
		l92 = choose(l36 > 0, 10, 0) + l92
		l25 = f17(m, l81, l92)
	}
	return l25
}

// f79: case 557
func f79(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15, l16, l17 float64, l18, l19, l20, l21 uint32) uint32 {
	var l25 uint32
	var l83, l86, l91, l92, l100 float64
	l22 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l22+float64(l11*256)+float64(l12*65536)+float64(l13*1.6777216e+07))
	m.put(l0&7<<3, 3520, l14+l15)
	l23 := m.f64(l19, 16)
	m.put(l0&7<<3, 3584, l23)
	m.put(l0&7<<3, 3648, 1)
	l24 := m.f64(0, 3088)
	m.put(l0&7<<3, 3712, 4096+float64(l16*4096)+l23+float64(l24*-4096))
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l26 := f12(m, 18409088, 16, 4097+float64(l16*4096)+l23+float64(l24*-4096))
		l29 := m.f64(l26, 8)
		l30 := trunc(l29)
		if b2i(float64(l30) != l29)|b2i(l30 > l0) != 0 {
			l30 = f15(m, l29, 1, l0)
		}
		l31 := l30
		l32 := m.u32(l31>>16<<2, 4288) + l31&65535<<3
		l33 := m.u16(l32, 0)*320 + 15744
		l34 := float64(m.u8(l33, 0)) + float64(float64(m.u8(l32, 2))*256)
		l35 := float64(m.u8(l33, 18)) + float64(m.u8(l32, 3)) + float64(float64(m.u8(l32, 4))*256)
		l36 := choose(1-l34+float64(l35*-65536) > 0, 1, 0)
		l38 := l35
		l38 = flag(l38 > 32767)
		l39 := f12(m, 18409088, 16, 4096+float64(l16*4096)+l23+float64(l24*-4096))
		l42 := m.f64(l39, 8)
		l43 := trunc(l42)
		if b2i(float64(l43) != l42)|b2i(l43 > l0) != 0 {
			l43 = f15(m, l42, 1, l0)
		}
		l44 := l43
		l45 := m.u32(l44>>16<<2, 4288) + l44&65535<<3
		l46 := m.u16(l45, 0)*320 + 15744
		l47 := float64(m.u8(l46, 18)) + float64(m.u8(l45, 3)) + float64(float64(m.u8(l45, 4))*256)
		l48 := l47
		l48 = flag(l48 > 32767)
		l49 := choose(-1+l38+l48 > 0, 1, 0)
		l51 := l34 + float64(l35*65536)
		if l38 > 0 {
			l51 = l51 + (4.294967296e+09 + float64(l34*-2) + float64(l35*-131072))
		}
		l51 = choose(1-l34+float64(l35*-65536) > 0, 4.294967296e+09, 0) + l51
		l53 := float64(m.u8(l46, 0)) + float64(float64(m.u8(l45, 2))*256)
		l54 := float64(l53*5.960464477539063e-08) + float64(l47*0.00390625)
		if l48 > 0 {
			l54 = l54 + (256 + float64(l53*-1.1920928955078125e-07) + float64(l47*-0.0078125))
		}
		l54 = -0.4999999701976776 + l54
		l55 := 6.755399441055744e+15 + l54
		l55 = -6.755399441055744e+15 + l55
		l56 := f15(m, 0.5+float64(l51*-0.5)+l55, l51, l0)
		l58 := float64(int32(l56))
		l59 := float64(l53*1.52587890625e-05) + l47
		if l48 > 0 {
			l59 = l59 + (65536 + float64(l53*-3.0517578125e-05) + float64(l47*-2))
		}
		l59 = -0.49999237060546875 + l59
		l60 := 6.755399441055744e+15 + l59
		l60 = -6.755399441055744e+15 + l60
		l61 := l55
		l62 := l58
		if l62 > 0 {
			l61 = l61 + float64(-l51*l62)
		}
		l63 := f15(m, 0.5+float64(l51*-0.5)+float64(l55*-256)+l60+float64(l61*256), l51, l0)
		l65 := float64(int32(l63))
		l66 := float64(l55*-256) + l60 + float64(l61*256)
		l67 := l65
		if l67 > 0 {
			l66 = l66 + float64(-l51*l67)
		}
		l68 := float64(l53*0.00390625) + float64(l47*256)
		if l48 > 0 {
			l68 = l68 + (1.6777216e+07 + float64(l53*-0.0078125) + float64(l47*-512))
		}
		l68 = -0.498046875 + l68
		l69 := 6.755399441055744e+15 + l68
		l69 = -6.755399441055744e+15 + l69
		l70 := f15(m, 0.5+float64(l51*-0.5)+float64(l60*-256)+float64(l66*256)+l69, l51, l0)
		l72 := float64(int32(l70))
		l73 := l53 + float64(l47*65536)
		if l48 > 0 {
			l73 = l73 + (4.294967296e+09 + float64(l53*-2) + float64(l47*-131072))
		}
		l74 := float64(l60*-256) + float64(l66*256) + l69
		l75 := l72
		if l75 > 0 {
			l74 = l74 + float64(-l51*l75)
		}
		l76 := f15(m, 0.5+float64(l51*-0.5)+float64(l69*-256)+l73+float64(l74*256), l51, l0)
		l78 := float64(int32(l76))
		l79 := float64(l58*1.6777216e+07) + float64(l65*65536) + float64(l72*256) + l78
		l79 = flag(l79 > 2.147483647e+09)
		l81 := -1 - l38 - l48 - l36 + float64(l49*2) + l79
		l80 := choose(l81 > 0, l81, 0)
		l82 := float64(m.u8(l2, 2))
		if l82 > 0 {
			l83 = l8 + l17
		}
		l84 := float64(l69*-256) + l73 + float64(l74*256)
		l85 := l78
		if l85 > 0 {
			l84 = l84 + float64(-l51*l85)
		}
		l87 := -l38 - l48 + float64(l49*2)
		if l87 > 0 {
			l86 = float64((float64(l58*1.6777216e+07) + float64(l65*65536) + float64(l72*256) + l78) * l87)
		}
		if -1+l38+l48+float64(l49*-2) > 0 {
			l86 = l86 + (float64(l58*-1.6777216e+07) + float64(l65*-65536) + float64(l72*-256) - l78)
		}
		if 1-l48 > 0 {
			l86 = l86 + l84
		}
		if l48 > 0 {
			l86 = l86 + -l84
		}
		l89 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l86*2.3283064365386963e-10))
		l89 = -6.755399441055744e+15 + l89
		l90 := l86 + float64(l89*-4.294967296e+09)
		l90 = flag(l90 > 255) + flag(l90 > 65535) + flag(l90 > 1.6777215e+07)
		if 1-l36-l80 > 0 {
			if l82 > 0 {
				l92 = l22 + float64(l11*256) + float64(l12*65536) + float64(l13*1.6777216e+07)
			}
			l94 := -l83 + l90
			l95 := trunc(l94)
			if b2i(float64(l95) != l94)|b2i(l95 > l0) != 0 {
				l95 = f15(m, l94, 1, l0)
			}
			l96 := l95
			l101 := m.f64(m.u16(m.u32(l96>>16<<2, 4288)+l96&65535<<3, 0)*320+15744, 112)
			if l101 > 0 {
				l100 = float64((0.5 + l86 + float64(l89*-4.294967296e+09)) * l101)
			}
			l91 = -0.5 + float64(l92*-256) + l100
		}
		l102 := l36 + l80
		if l102 > 0 {
			l91 = l91 + float64((float64(l36*6)+float64(l80*7))*l102)
		}
		l104 := 1 + l83 + float64(l36*-8) + float64(l80*-8) - l90
		l103 := choose(l104 > 0, l104, 0)
		l105 := l36 + l80
		l103 = choose(l105 > 0, float64(l105*10), 0) + l103
		l25 = f17(m, l91, l103)
	}
	return l25
}

// f80: case 558
func f80(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15, l16, l17 float64, l18, l19, l20, l21 uint32) uint32 {
	var l25 uint32
	var l39, l83, l84, l92 float64
	l22 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l22+float64(l11*256)+float64(l12*65536)+float64(l13*1.6777216e+07))
	m.put(l0&7<<3, 3520, l14+l15)
	l23 := m.f64(l19, 16)
	m.put(l0&7<<3, 3584, l23)
	m.put(l0&7<<3, 3648, 1)
	l24 := m.f64(0, 3088)
	m.put(l0&7<<3, 3712, 4096+float64(l16*4096)+l23+float64(l24*-4096))
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l26 := f12(m, 18409088, 16, 4097+float64(l16*4096)+l23+float64(l24*-4096))
		l29 := m.f64(l26, 8)
		l30 := trunc(l29)
		if b2i(float64(l30) != l29)|b2i(l30 > l0) != 0 {
			l30 = f15(m, l29, 1, l0)
		}
		l31 := l30
		l32 := m.u32(l31>>16<<2, 4288) + l31&65535<<3
		l33 := m.u16(l32, 0)*320 + 15744
		l34 := float64(m.u8(l33, 0)) + float64(float64(m.u8(l32, 2))*256)
		l35 := float64(m.u8(l33, 18)) + float64(m.u8(l32, 3)) + float64(float64(m.u8(l32, 4))*256)
		l36 := choose(1-l34+float64(l35*-65536) > 0, 1, 0)
		l38 := float64(m.u8(l2, 2))
		if l38 > 0 {
			l39 = l8 + l17
		}
		l40 := f12(m, 18409088, 16, 4096+float64(l16*4096)+l23+float64(l24*-4096))
		l43 := m.f64(l40, 8)
		l44 := trunc(l43)
		if b2i(float64(l44) != l43)|b2i(l44 > l0) != 0 {
			l44 = f15(m, l43, 1, l0)
		}
		l45 := l44
		l46 := m.u32(l45>>16<<2, 4288) + l45&65535<<3
		l47 := m.u16(l46, 0)*320 + 15744
		l48 := float64(m.u8(l47, 0)) + float64(float64(m.u8(l46, 2))*256)
		l49 := float64(m.u8(l47, 18)) + float64(m.u8(l46, 3)) + float64(float64(m.u8(l46, 4))*256)
		l50 := float64(l48*0.00390625) + float64(l49*256)
		l50 = -0.498046875 + l50
		l51 := 6.755399441055744e+15 + l50
		l51 = -6.755399441055744e+15 + l51
		l52 := l48 + float64(l49*65536)
		l53 := float64(l48*1.52587890625e-05) + l49
		l53 = -0.49999237060546875 + l53
		l54 := 6.755399441055744e+15 + l53
		l54 = -6.755399441055744e+15 + l54
		l55 := float64(l48*5.960464477539063e-08) + float64(l49*0.00390625)
		l55 = -0.4999999701976776 + l55
		l56 := 6.755399441055744e+15 + l55
		l56 = -6.755399441055744e+15 + l56
		l57 := l34 + float64(l35*65536)
		l57 = choose(1-l34+float64(l35*-65536) > 0, 4.294967296e+09, 0) + l57
		l59 := f15(m, 0.5+float64(l57*-0.5)+l56, l57, l0)
		l62 := l56
		l63 := float64(int32(l59))
		if l63 > 0 {
			l62 = l62 + float64(-l57*l63)
		}
		l64 := f15(m, 0.5+float64(l57*-0.5)+float64(l56*-256)+l54+float64(l62*256), l57, l0)
		l67 := float64(l56*-256) + l54 + float64(l62*256)
		l68 := float64(int32(l64))
		if l68 > 0 {
			l67 = l67 + float64(-l57*l68)
		}
		l69 := f15(m, 0.5+float64(l57*-0.5)+float64(l54*-256)+float64(l67*256)+l51, l57, l0)
		l72 := float64(l54*-256) + float64(l67*256) + l51
		l73 := float64(int32(l69))
		if l73 > 0 {
			l72 = l72 + float64(-l57*l73)
		}
		l74 := f15(m, 0.5+float64(l57*-0.5)+float64(l51*-256)+l52+float64(l72*256), l57, l0)
		l77 := float64(l51*-256) + l52 + float64(l72*256)
		l78 := float64(int32(l74))
		if l78 > 0 {
			l77 = l77 + float64(-l57*l78)
		}
		l79 := l77
		l81 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l79*2.3283064365386963e-10))
		l81 = -6.755399441055744e+15 + l81
		l82 := l79 + float64(l81*-4.294967296e+09)
		l82 = flag(l82 > 255) + flag(l82 > 65535) + flag(l82 > 1.6777215e+07)
		if 1-l36 > 0 {
			if l38 > 0 {
				l84 = l22 + float64(l11*256) + float64(l12*65536) + float64(l13*1.6777216e+07)
			}
			l86 := -l39 + l82
			l87 := trunc(l86)
			if b2i(float64(l87) != l86)|b2i(l87 > l0) != 0 {
				l87 = f15(m, l86, 1, l0)
			}
			l88 := l87
			l93 := m.f64(m.u16(m.u32(l88>>16<<2, 4288)+l88&65535<<3, 0)*320+15744, 112)
			if l93 > 0 {
				l92 = float64((0.5 + l79 + float64(l81*-4.294967296e+09)) * l93)
			}
			l83 = -0.5 + float64(l84*-256) + l92
		}
		if l36 > 0 {
			l83 = l83 + float64(l36*6)
		}
		l95 := 1 + l39 + float64(l36*-8) - l82
		l94 := choose(l95 > 0, l95, 0)
		l94 = choose(l36 > 0, 10, 0) + l94
		l25 = f17(m, l83, l94)
	}
	return l25
}

// f81: case 559
func f81(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15, l16, l17 float64, l18, l19, l20, l21 uint32) uint32 {
	var l25 uint32
	var l36, l50, l59 float64
	m.put(l0&7<<3, 3456, float64(m.u8(l2, 0))+float64(l11*256)+float64(l12*65536)+float64(l13*1.6777216e+07))
	m.put(l0&7<<3, 3520, l14+l15)
	l23 := m.f64(l19, 16)
	m.put(l0&7<<3, 3584, l23)
	m.put(l0&7<<3, 3648, 1)
	l24 := m.f64(0, 3088)
	m.put(l0&7<<3, 3712, 4096+float64(l16*4096)+l23+float64(l24*-4096))
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l26 := f12(m, 18409088, 16, 4096+float64(l16*4096)+l23+float64(l24*-4096))
		l27 := m.f64(l26, 8)
		l29 := l27
		l30 := trunc(l29)
		if b2i(float64(l30) != l29)|b2i(l30 > l0) != 0 {
			l30 = f15(m, l29, 1, l0)
		}
		l31 := l30
		l32 := m.u32(l31>>16<<2, 4288) + l31&65535<<3
		l34 := float64(m.u8(m.u16(l32, 0)*320+15744, 1)) + float64(m.u8(l32, 5))
		if float64(m.u8(l2, 2)) > 0 {
			l36 = l8 + l17
		}
		l37 := f12(m, 18409088, 16, 4097+float64(l16*4096)+l23+float64(l24*-4096))
		l38 := m.f64(l37, 8)
		l40 := l38
		l41 := trunc(l40)
		if b2i(float64(l41) != l40)|b2i(l41 > l0) != 0 {
			l41 = f15(m, l40, 1, l0)
		}
		l42 := l41
		l43 := m.u32(l42>>16<<2, 4288) + l42&65535<<3
		l45 := float64(m.u8(m.u16(l43, 0)*320+15744, 1)) + float64(m.u8(l43, 5))
		l47 := l34 - l45
		l48 := l34 - choose(l47 > 0, l47, 0)
		l48 = -1 + l48
		l49 := l34 + l36 - l48
		l49 = flag(l49 > math.Copysign(0, -1))
		if l49 > 0 {
			l50 = l27 + l36 - l48
		}
		l52 := l50
		l53 := trunc(l52)
		if b2i(float64(l53) != l52)|b2i(l53 > l0) != 0 {
			l53 = f15(m, l52, 1, l0)
		}
		l54 := l53
		l56 := m.u16(m.u32(l54>>16<<2, 4288)+l54&65535<<3, 0)*320 + 15744
		l58 := l45 + l36 - l48
		l58 = flag(l58 > math.Copysign(0, -1))
		l57 := float64(m.u8(l56, 22))
		if l58 > 0 {
			l59 = l38 + l36 - l48
		}
		l61 := l59
		l62 := trunc(l61)
		if b2i(float64(l62) != l61)|b2i(l62 > l0) != 0 {
			l62 = f15(m, l61, 1, l0)
		}
		l63 := l62
		l65 := m.u16(m.u32(l63>>16<<2, 4288)+l63&65535<<3, 0)*320 + 15744
		l81 := choose(-1+l57+float64(m.u8(l65, 22)) > 0, 1, 0)
		l81 = choose(-1+float64(m.u8(l56, 23))+float64(m.u8(l65, 23)) > 0, 2, 0) + l81
		l81 = choose(-1+float64(m.u8(l56, 24))+float64(m.u8(l65, 24)) > 0, 4, 0) + l81
		l81 = choose(-1+float64(m.u8(l56, 25))+float64(m.u8(l65, 25)) > 0, 8, 0) + l81
		l81 = choose(-1+float64(m.u8(l56, 26))+float64(m.u8(l65, 26)) > 0, 16, 0) + l81
		l81 = choose(-1+float64(m.u8(l56, 19))+float64(m.u8(l65, 19)) > 0, 32, 0) + l81
		l81 = choose(-1+float64(m.u8(l56, 27))+float64(m.u8(l65, 27)) > 0, 64, 0) + l81
		l81 = choose(-1+float64(m.u8(l56, 28))+float64(m.u8(l65, 28)) > 0, 128, 0) + l81
		l93 := 1 + l36 - l48
		l25 = f17(m, l81, choose(l93 > 0, l93, 0))
	}
	return l25
}

// f82: case 560
func f82(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15, l16, l17 float64, l18, l19, l20, l21 uint32) uint32 {
	var l25 uint32
	var l36, l50, l66 float64
	m.put(l0&7<<3, 3456, float64(m.u8(l2, 0))+float64(l11*256)+float64(l12*65536)+float64(l13*1.6777216e+07))
	m.put(l0&7<<3, 3520, l14+l15)
	l23 := m.f64(l19, 16)
	m.put(l0&7<<3, 3584, l23)
	m.put(l0&7<<3, 3648, 1)
	l24 := m.f64(0, 3088)
	m.put(l0&7<<3, 3712, 4096+float64(l16*4096)+l23+float64(l24*-4096))
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l26 := f12(m, 18409088, 16, 4096+float64(l16*4096)+l23+float64(l24*-4096))
		l27 := m.f64(l26, 8)
		l29 := l27
		l30 := trunc(l29)
		if b2i(float64(l30) != l29)|b2i(l30 > l0) != 0 {
			l30 = f15(m, l29, 1, l0)
		}
		l31 := l30
		l32 := m.u32(l31>>16<<2, 4288) + l31&65535<<3
		l34 := float64(m.u8(m.u16(l32, 0)*320+15744, 1)) + float64(m.u8(l32, 5))
		if float64(m.u8(l2, 2)) > 0 {
			l36 = l8 + l17
		}
		l37 := f12(m, 18409088, 16, 4097+float64(l16*4096)+l23+float64(l24*-4096))
		l38 := m.f64(l37, 8)
		l40 := l38
		l41 := trunc(l40)
		if b2i(float64(l41) != l40)|b2i(l41 > l0) != 0 {
			l41 = f15(m, l40, 1, l0)
		}
		l42 := l41
		l43 := m.u32(l42>>16<<2, 4288) + l42&65535<<3
		l45 := float64(m.u8(m.u16(l43, 0)*320+15744, 1)) + float64(m.u8(l43, 5))
		l47 := l34 - l45
		l48 := l45 + choose(l47 > 0, l47, 0)
		l48 = -1 + l48
		l49 := l34 + l36 - l48
		l49 = flag(l49 > math.Copysign(0, -1))
		if l49 > 0 {
			l50 = l27 + l36 - l48
		}
		l52 := l50
		l53 := trunc(l52)
		if b2i(float64(l53) != l52)|b2i(l53 > l0) != 0 {
			l53 = f15(m, l52, 1, l0)
		}
		l54 := l53
		l56 := m.u16(m.u32(l54>>16<<2, 4288)+l54&65535<<3, 0)*320 + 15744
		l57 := float64(m.u8(l56, 22))
		l58 := float64(m.u8(l56, 23))
		l59 := float64(m.u8(l56, 24))
		l60 := float64(m.u8(l56, 25))
		l61 := float64(m.u8(l56, 26))
		l62 := float64(m.u8(l56, 19))
		l63 := float64(m.u8(l56, 27))
		l64 := float64(m.u8(l56, 28))
		l65 := l45 + l36 - l48
		l65 = flag(l65 > math.Copysign(0, -1))
		if l65 > 0 {
			l66 = l38 + l36 - l48
		}
		l68 := l66
		l69 := trunc(l68)
		if b2i(float64(l69) != l68)|b2i(l69 > l0) != 0 {
			l69 = f15(m, l68, 1, l0)
		}
		l70 := l69
		l72 := m.u16(m.u32(l70>>16<<2, 4288)+l70&65535<<3, 0)*320 + 15744
		l73 := float64(m.u8(l72, 22))
		l74 := float64(m.u8(l72, 23))
		l75 := float64(m.u8(l72, 24))
		l76 := float64(m.u8(l72, 25))
		l77 := float64(m.u8(l72, 26))
		l78 := float64(m.u8(l72, 19))
		l79 := float64(m.u8(l72, 27))
		l80 := float64(m.u8(l72, 28))
		l81 := choose(-1+l57+l73 > 0, 1, 0)
		l81 = choose(-1+l58+l74 > 0, 2, 0) + l81
		l81 = choose(-1+l59+l75 > 0, 4, 0) + l81
		l81 = choose(-1+l60+l76 > 0, 8, 0) + l81
		l81 = choose(-1+l61+l77 > 0, 16, 0) + l81
		l81 = choose(-1+l62+l78 > 0, 32, 0) + l81
		l81 = choose(-1+l63+l79 > 0, 64, 0) + l81
		l81 = choose(-1+l64+l80 > 0, 128, 0) + l81
		t1 := l57 + float64(l58*2) + float64(l59*4) + float64(l60*8) + float64(l61*16) + float64(l62*32) + float64(l63*64) + float64(l64*128) + l73 + float64(l74*2)
		l93 := 1 + l36 - l48
		l25 = f17(m, t1+float64(l75*4)+float64(l76*8)+float64(l77*16)+float64(l78*32)+float64(l79*64)+float64(l80*128)-l81, choose(l93 > 0, l93, 0))
	}
	return l25
}

// f83: case 561
func f83(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15, l16, l17 float64, l18, l19, l20, l21 uint32) uint32 {
	var l25 uint32
	var l36, l50, l66 float64
	m.put(l0&7<<3, 3456, float64(m.u8(l2, 0))+float64(l11*256)+float64(l12*65536)+float64(l13*1.6777216e+07))
	m.put(l0&7<<3, 3520, l14+l15)
	l23 := m.f64(l19, 16)
	m.put(l0&7<<3, 3584, l23)
	m.put(l0&7<<3, 3648, 1)
	l24 := m.f64(0, 3088)
	m.put(l0&7<<3, 3712, 4096+float64(l16*4096)+l23+float64(l24*-4096))
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l26 := f12(m, 18409088, 16, 4096+float64(l16*4096)+l23+float64(l24*-4096))
		l27 := m.f64(l26, 8)
		l29 := l27
		l30 := trunc(l29)
		if b2i(float64(l30) != l29)|b2i(l30 > l0) != 0 {
			l30 = f15(m, l29, 1, l0)
		}
		l31 := l30
		l32 := m.u32(l31>>16<<2, 4288) + l31&65535<<3
		l34 := float64(m.u8(m.u16(l32, 0)*320+15744, 1)) + float64(m.u8(l32, 5))
		if float64(m.u8(l2, 2)) > 0 {
			l36 = l8 + l17
		}
		l37 := f12(m, 18409088, 16, 4097+float64(l16*4096)+l23+float64(l24*-4096))
		l38 := m.f64(l37, 8)
		l40 := l38
		l41 := trunc(l40)
		if b2i(float64(l41) != l40)|b2i(l41 > l0) != 0 {
			l41 = f15(m, l40, 1, l0)
		}
		l42 := l41
		l43 := m.u32(l42>>16<<2, 4288) + l42&65535<<3
		l45 := float64(m.u8(m.u16(l43, 0)*320+15744, 1)) + float64(m.u8(l43, 5))
		l47 := l34 - l45
		l48 := l45 + choose(l47 > 0, l47, 0)
		l48 = -1 + l48
		l49 := l34 + l36 - l48
		l49 = flag(l49 > math.Copysign(0, -1))
		if l49 > 0 {
			l50 = l27 + l36 - l48
		}
		l52 := l50
		l53 := trunc(l52)
		if b2i(float64(l53) != l52)|b2i(l53 > l0) != 0 {
			l53 = f15(m, l52, 1, l0)
		}
		l54 := l53
		l56 := m.u16(m.u32(l54>>16<<2, 4288)+l54&65535<<3, 0)*320 + 15744
		l57 := float64(m.u8(l56, 22))
		l58 := float64(m.u8(l56, 23))
		l59 := float64(m.u8(l56, 24))
		l60 := float64(m.u8(l56, 25))
		l61 := float64(m.u8(l56, 26))
		l62 := float64(m.u8(l56, 19))
		l63 := float64(m.u8(l56, 27))
		l64 := float64(m.u8(l56, 28))
		l65 := l45 + l36 - l48
		l65 = flag(l65 > math.Copysign(0, -1))
		if l65 > 0 {
			l66 = l38 + l36 - l48
		}
		l68 := l66
		l69 := trunc(l68)
		if b2i(float64(l69) != l68)|b2i(l69 > l0) != 0 {
			l69 = f15(m, l68, 1, l0)
		}
		l70 := l69
		l72 := m.u16(m.u32(l70>>16<<2, 4288)+l70&65535<<3, 0)*320 + 15744
		l73 := float64(m.u8(l72, 22))
		l74 := float64(m.u8(l72, 23))
		l75 := float64(m.u8(l72, 24))
		l76 := float64(m.u8(l72, 25))
		l77 := float64(m.u8(l72, 26))
		l78 := float64(m.u8(l72, 19))
		l79 := float64(m.u8(l72, 27))
		l80 := float64(m.u8(l72, 28))
		l81 := choose(-1+l57+l73 > 0, 1, 0)
		l81 = choose(-1+l58+l74 > 0, 2, 0) + l81
		l81 = choose(-1+l59+l75 > 0, 4, 0) + l81
		l81 = choose(-1+l60+l76 > 0, 8, 0) + l81
		l81 = choose(-1+l61+l77 > 0, 16, 0) + l81
		l81 = choose(-1+l62+l78 > 0, 32, 0) + l81
		l81 = choose(-1+l63+l79 > 0, 64, 0) + l81
		l81 = choose(-1+l64+l80 > 0, 128, 0) + l81
		t1 := l57 + float64(l58*2) + float64(l59*4) + float64(l60*8) + float64(l61*16) + float64(l62*32) + float64(l63*64) + float64(l64*128) + l73 + float64(l74*2)
		l93 := 1 + l36 - l48
		l25 = f17(m, t1+float64(l75*4)+float64(l76*8)+float64(l77*16)+float64(l78*32)+float64(l79*64)+float64(l80*128)+float64(l81*-2), choose(l93 > 0, l93, 0))
	}
	return l25
}

// f84: case 562
func f84(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15, l16, l17 float64, l18, l19, l20, l21 uint32) uint32 {
	var l25 uint32
	var l27, l28, l39, l69 float64
	l22 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l22+float64(l11*256)+float64(l12*65536)+float64(l13*1.6777216e+07))
	m.put(l0&7<<3, 3520, l14+l15)
	l23 := m.f64(l19, 16)
	m.put(l0&7<<3, 3584, l23)
	m.put(l0&7<<3, 3648, 1)
	l24 := m.f64(0, 3088)
	m.put(l0&7<<3, 3712, 4096+float64(l16*4096)+l23+float64(l24*-4096))
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l26 := float64(m.u8(l2, 2))
		if l26 > 0 {
			l27 = l22 + float64(l11*256) + float64(l12*65536) + float64(l13*1.6777216e+07)
		}
		if l26 > 0 {
			l28 = l8 + l17
		}
		l29 := f12(m, 18409088, 16, 4097+float64(l16*4096)+l23+float64(l24*-4096))
		l32 := m.f64(l29, 8)
		l33 := trunc(l32)
		if b2i(float64(l33) != l32)|b2i(l33 > l0) != 0 {
			l33 = f15(m, l32, 1, l0)
		}
		l34 := l33
		l38 := m.f64(m.u16(m.u32(l34>>16<<2, 4288)+l34&65535<<3, 0)*320+15744, 56)
		l40 := l38
		if l40 > 0 {
			l41 := f12(m, 18409088, 16, 4096+float64(l16*4096)+l23+float64(l24*-4096))
			l44 := m.f64(l41, 8)
			l45 := trunc(l44)
			if b2i(float64(l45) != l44)|b2i(l45 > l0) != 0 {
				l45 = f15(m, l44, 1, l0)
			}
			l46 := l45
			l47 := m.u32(l46>>16<<2, 4288) + l46&65535<<3
			l48 := m.u16(l47, 0)*320 + 15744
			t1 := 0.5 + (float64(m.u8(l48, 0)) + float64(float64(m.u8(l47, 2))*256)) + float64((float64(m.u8(l48, 18))+float64(m.u8(l47, 3))+float64(float64(m.u8(l47, 4))*256))*65536)
			l39 = float64(t1 * l40)
		}
		l39 = -0.5 + l39
		l51 := 6.755399441055744e+15 + l39
		l51 = -6.755399441055744e+15 + l51
		l52 := 2.147483648e+09 + float64(l38*-2.147483648e+09) + float64(l39*4.294967296e+09) + float64(l51*-4.294967296e+09)
		l54 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l52*2.3283064365386963e-10))
		l54 = -6.755399441055744e+15 + l54
		l56 := -255 + l52 + float64(l54*-4.294967296e+09)
		l55 := choose(l56 > 0, l56, 0)
		l57 := -256 + l52 + float64(l54*-4.294967296e+09)
		l55 = choose(l57 > 0, float64(l57*-1), 0) + l55
		l58 := -65535 + l52 + float64(l54*-4.294967296e+09)
		l55 = choose(l58 > 0, l58, 0) + l55
		l59 := -65536 + l52 + float64(l54*-4.294967296e+09)
		l55 = choose(l59 > 0, float64(l59*-1), 0) + l55
		l60 := -1.6777215e+07 + l52 + float64(l54*-4.294967296e+09)
		l55 = choose(l60 > 0, l60, 0) + l55
		l61 := -1.6777216e+07 + l52 + float64(l54*-4.294967296e+09)
		l55 = choose(l61 > 0, float64(l61*-1), 0) + l55
		l63 := -l28 + l55
		l64 := trunc(l63)
		if b2i(float64(l64) != l63)|b2i(l64 > l0) != 0 {
			l64 = f15(m, l63, 1, l0)
		}
		l65 := l64
		l70 := m.f64(m.u16(m.u32(l65>>16<<2, 4288)+l65&65535<<3, 0)*320+15744, 112)
		if l70 > 0 {
			l69 = float64((0.5 + l52 + float64(l54*-4.294967296e+09)) * l70)
		}
		l73 := 1 + l28 - l55
		l25 = f17(m, -0.5+float64(l27*-256)+l69, choose(l73 > 0, l73, 0))
	}
	return l25
}

// f85: case 563
func f85(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15, l16, l17 float64, l18, l19, l20, l21 uint32) uint32 {
	var l25 uint32
	var l70, l73, l78, l83, l84, l92 float64
	l22 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l22+float64(l11*256)+float64(l12*65536)+float64(l13*1.6777216e+07))
	m.put(l0&7<<3, 3520, l14+l15)
	l23 := m.f64(l19, 16)
	m.put(l0&7<<3, 3584, l23)
	m.put(l0&7<<3, 3648, 1)
	l24 := m.f64(0, 3088)
	m.put(l0&7<<3, 3712, 4096+float64(l16*4096)+l23+float64(l24*-4096))
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l26 := f12(m, 18409088, 16, 4097+float64(l16*4096)+l23+float64(l24*-4096))
		l29 := m.f64(l26, 8)
		l30 := trunc(l29)
		if b2i(float64(l30) != l29)|b2i(l30 > l0) != 0 {
			l30 = f15(m, l29, 1, l0)
		}
		l31 := l30
		l32 := m.u32(l31>>16<<2, 4288) + l31&65535<<3
		l33 := m.u16(l32, 0)*320 + 15744
		l35 := float64(m.u8(l33, 18)) + float64(m.u8(l32, 3)) + float64(float64(m.u8(l32, 4))*256)
		l35 = flag(l35 > 32767)
		l36 := f12(m, 18409088, 16, 4096+float64(l16*4096)+l23+float64(l24*-4096))
		l39 := m.f64(l36, 8)
		l40 := trunc(l39)
		if b2i(float64(l40) != l39)|b2i(l40 > l0) != 0 {
			l40 = f15(m, l39, 1, l0)
		}
		l41 := l40
		l42 := m.u32(l41>>16<<2, 4288) + l41&65535<<3
		l43 := m.u16(l42, 0)*320 + 15744
		l44 := float64(m.u8(l43, 18)) + float64(m.u8(l42, 3)) + float64(float64(m.u8(l42, 4))*256)
		l45 := l44
		l45 = flag(l45 > 32767)
		l46 := choose(-1+l35+l45 > 0, 1, 0)
		l48 := f15(m, -2.1474836475e+09, 4.294967296e+09, l0)
		l50 := float64(int32(l48))
		l52 := l50
		l51 := choose(l52 > 0, float64(l52*-4.294967296e+09), 0)
		l53 := f15(m, -2.1474836475e+09+float64(l51*256), 4.294967296e+09, l0)
		l55 := float64(int32(l53))
		l56 := float64(l51 * 256)
		l57 := l55
		l56 = choose(l57 > 0, float64(l57*-4.294967296e+09), 0) + l56
		l58 := f15(m, -2.1474836475e+09+float64(l56*256), 4.294967296e+09, l0)
		l60 := float64(int32(l58))
		l61 := float64(l56 * 256)
		l62 := l60
		l61 = choose(l62 > 0, float64(l62*-4.294967296e+09), 0) + l61
		l63 := f15(m, -2.1474836475e+09+float64(l61*256), 4.294967296e+09, l0)
		l65 := float64(int32(l63))
		l66 := float64(l50*1.6777216e+07) + float64(l55*65536) + float64(l60*256) + l65
		l66 = flag(l66 > 2.147483647e+09)
		l68 := -1 - l35 - l45 + float64(l46*2) + l66
		l67 := choose(l68 > 0, l68, 0)
		l69 := float64(m.u8(l2, 2))
		if l69 > 0 {
			l70 = l8 + l17
		}
		l74 := m.f64(l33, 64)
		if l74 > 0 {
			l73 = float64((0.5 + (float64(m.u8(l43, 0)) + float64(float64(m.u8(l42, 2))*256)) + float64(l44*65536) + float64(l45*-4.294967296e+09)) * l74)
		}
		l73 = -0.5 + l73
		l76 := 6.755399441055744e+15 + l73
		l76 = -6.755399441055744e+15 + l76
		l77 := l76
		l79 := -l35 - l45 + float64(l46*2)
		if l79 > 0 {
			l78 = float64((float64(l50*1.6777216e+07) + float64(l55*65536) + float64(l60*256) + l65) * l79)
		}
		if -1+l35+l45+float64(l46*-2) > 0 {
			l78 = l78 + (float64(l50*-1.6777216e+07) + float64(l55*-65536) + float64(l60*-256) - l65)
		}
		l81 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l77*2.3283064365386963e-10) + float64(l78*2.3283064365386963e-10))
		l81 = -6.755399441055744e+15 + l81
		l82 := l77 + l78 + float64(l81*-4.294967296e+09)
		l82 = flag(l82 > 255) + flag(l82 > 65535) + flag(l82 > 1.6777215e+07)
		if 1-l67 > 0 {
			if l69 > 0 {
				l84 = l22 + float64(l11*256) + float64(l12*65536) + float64(l13*1.6777216e+07)
			}
			l86 := -l70 + l82
			l87 := trunc(l86)
			if b2i(float64(l87) != l86)|b2i(l87 > l0) != 0 {
				l87 = f15(m, l86, 1, l0)
			}
			l88 := l87
			l93 := m.f64(m.u16(m.u32(l88>>16<<2, 4288)+l88&65535<<3, 0)*320+15744, 112)
			if l93 > 0 {
				l92 = float64((0.5 + l77 + l78 + float64(l81*-4.294967296e+09)) * l93)
			}
			l83 = -0.5 + float64(l84*-256) + l92
		}
		l94 := l67
		if l94 > 0 {
			l83 = l83 + float64(float64(l67*7)*l94)
		}
		l96 := 1 + l70 + float64(l67*-8) - l82
		l95 := choose(l96 > 0, l96, 0)
		l97 := l67
		l95 = choose(l97 > 0, float64(l97*10), 0) + l95
		l25 = f17(m, l83, l95)
	}
	return l25
}

// f86: case 564
func f86(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15, l16, l17 float64, l18, l19, l20, l21 uint32) uint32 {
	var l25 uint32
	var l27, l28, l39, l63 float64
	l22 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l22+float64(l11*256)+float64(l12*65536)+float64(l13*1.6777216e+07))
	m.put(l0&7<<3, 3520, l14+l15)
	l23 := m.f64(l19, 16)
	m.put(l0&7<<3, 3584, l23)
	m.put(l0&7<<3, 3648, 1)
	l24 := m.f64(0, 3088)
	m.put(l0&7<<3, 3712, 4096+float64(l16*4096)+l23+float64(l24*-4096))
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l26 := float64(m.u8(l2, 2))
		if l26 > 0 {
			l27 = l22 + float64(l11*256) + float64(l12*65536) + float64(l13*1.6777216e+07)
		}
		if l26 > 0 {
			l28 = l8 + l17
		}
		l29 := f12(m, 18409088, 16, 4097+float64(l16*4096)+l23+float64(l24*-4096))
		l32 := m.f64(l29, 8)
		l33 := trunc(l32)
		if b2i(float64(l33) != l32)|b2i(l33 > l0) != 0 {
			l33 = f15(m, l32, 1, l0)
		}
		l34 := l33
		l40 := m.f64(m.u16(m.u32(l34>>16<<2, 4288)+l34&65535<<3, 0)*320+15744, 64)
		if l40 > 0 {
			l41 := f12(m, 18409088, 16, 4096+float64(l16*4096)+l23+float64(l24*-4096))
			l44 := m.f64(l41, 8)
			l45 := trunc(l44)
			if b2i(float64(l45) != l44)|b2i(l45 > l0) != 0 {
				l45 = f15(m, l44, 1, l0)
			}
			l46 := l45
			l47 := m.u32(l46>>16<<2, 4288) + l46&65535<<3
			l48 := m.u16(l47, 0)*320 + 15744
			t1 := 0.5 + (float64(m.u8(l48, 0)) + float64(float64(m.u8(l47, 2))*256)) + float64((float64(m.u8(l48, 18))+float64(m.u8(l47, 3))+float64(float64(m.u8(l47, 4))*256))*65536)
			l39 = float64(t1 * l40)
		}
		l39 = -0.5 + l39
		l51 := 6.755399441055744e+15 + l39
		l51 = -6.755399441055744e+15 + l51
		l52 := l51
		l54 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l52*2.3283064365386963e-10))
		l54 = -6.755399441055744e+15 + l54
		l55 := l52 + float64(l54*-4.294967296e+09)
		l55 = flag(l55 > 255) + flag(l55 > 65535) + flag(l55 > 1.6777215e+07)
		l57 := -l28 + l55
		l58 := trunc(l57)
		if b2i(float64(l58) != l57)|b2i(l58 > l0) != 0 {
			l58 = f15(m, l57, 1, l0)
		}
		l59 := l58
		l64 := m.f64(m.u16(m.u32(l59>>16<<2, 4288)+l59&65535<<3, 0)*320+15744, 112)
		if l64 > 0 {
			l63 = float64((0.5 + l52 + float64(l54*-4.294967296e+09)) * l64)
		}
		l67 := 1 + l28 - l55
		l25 = f17(m, -0.5+float64(l27*-256)+l63, choose(l67 > 0, l67, 0))
	}
	return l25
}

// f87: case 565
func f87(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15, l16, l17 float64, l18, l19, l20, l21 uint32) uint32 {
	var l25 uint32
	var l27, l28, l39, l69 float64
	l22 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l22+float64(l11*256)+float64(l12*65536)+float64(l13*1.6777216e+07))
	m.put(l0&7<<3, 3520, l14+l15)
	l23 := m.f64(l19, 16)
	m.put(l0&7<<3, 3584, l23)
	m.put(l0&7<<3, 3648, 1)
	l24 := m.f64(0, 3088)
	m.put(l0&7<<3, 3712, 4096+float64(l16*4096)+l23+float64(l24*-4096))
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l26 := float64(m.u8(l2, 2))
		if l26 > 0 {
			l27 = l22 + float64(l11*256) + float64(l12*65536) + float64(l13*1.6777216e+07)
		}
		if l26 > 0 {
			l28 = l8 + l17
		}
		l29 := f12(m, 18409088, 16, 4097+float64(l16*4096)+l23+float64(l24*-4096))
		l32 := m.f64(l29, 8)
		l33 := trunc(l32)
		if b2i(float64(l33) != l32)|b2i(l33 > l0) != 0 {
			l33 = f15(m, l32, 1, l0)
		}
		l34 := l33
		l38 := m.f64(m.u16(m.u32(l34>>16<<2, 4288)+l34&65535<<3, 0)*320+15744, 56)
		l40 := l38
		if l40 > 0 {
			l41 := f12(m, 18409088, 16, 4096+float64(l16*4096)+l23+float64(l24*-4096))
			l44 := m.f64(l41, 8)
			l45 := trunc(l44)
			if b2i(float64(l45) != l44)|b2i(l45 > l0) != 0 {
				l45 = f15(m, l44, 1, l0)
			}
			l46 := l45
			l47 := m.u32(l46>>16<<2, 4288) + l46&65535<<3
			l48 := m.u16(l47, 0)*320 + 15744
			t1 := 0.5 + (float64(m.u8(l48, 0)) + float64(float64(m.u8(l47, 2))*256)) + float64((float64(m.u8(l48, 18))+float64(m.u8(l47, 3))+float64(float64(m.u8(l47, 4))*256))*65536)
			l39 = float64(t1 * l40)
		}
		l39 = -0.5 + l39
		l51 := 6.755399441055744e+15 + l39
		l51 = -6.755399441055744e+15 + l51
		l52 := l51
		l52 = 2.147483648e+09 + float64(l38*-2.147483648e+09) + float64(l39*4.294967296e+09) + float64(l51*-4.294967296e+09) + l52
		l54 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l52*2.3283064365386963e-10))
		l54 = -6.755399441055744e+15 + l54
		l56 := -255 + l52 + float64(l54*-4.294967296e+09)
		l55 := choose(l56 > 0, l56, 0)
		l57 := -256 + l52 + float64(l54*-4.294967296e+09)
		l55 = choose(l57 > 0, float64(l57*-1), 0) + l55
		l58 := -65535 + l52 + float64(l54*-4.294967296e+09)
		l55 = choose(l58 > 0, l58, 0) + l55
		l59 := -65536 + l52 + float64(l54*-4.294967296e+09)
		l55 = choose(l59 > 0, float64(l59*-1), 0) + l55
		l60 := -1.6777215e+07 + l52 + float64(l54*-4.294967296e+09)
		l55 = choose(l60 > 0, l60, 0) + l55
		l61 := -1.6777216e+07 + l52 + float64(l54*-4.294967296e+09)
		l55 = choose(l61 > 0, float64(l61*-1), 0) + l55
		l63 := -l28 + l55
		l64 := trunc(l63)
		if b2i(float64(l64) != l63)|b2i(l64 > l0) != 0 {
			l64 = f15(m, l63, 1, l0)
		}
		l65 := l64
		l70 := m.f64(m.u16(m.u32(l65>>16<<2, 4288)+l65&65535<<3, 0)*320+15744, 112)
		if l70 > 0 {
			l69 = float64((0.5 + l52 + float64(l54*-4.294967296e+09)) * l70)
		}
		l73 := 1 + l28 - l55
		l25 = f17(m, -0.5+float64(l27*-256)+l69, choose(l73 > 0, l73, 0))
	}
	return l25
}

// f88: case 566
func f88(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15, l16, l17 float64, l18, l19, l20, l21 uint32) uint32 {
	var l25 uint32
	var l27, l28, l39, l69 float64
	l22 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l22+float64(l11*256)+float64(l12*65536)+float64(l13*1.6777216e+07))
	m.put(l0&7<<3, 3520, l14+l15)
	l23 := m.f64(l19, 16)
	m.put(l0&7<<3, 3584, l23)
	m.put(l0&7<<3, 3648, 1)
	l24 := m.f64(0, 3088)
	m.put(l0&7<<3, 3712, 4096+float64(l16*4096)+l23+float64(l24*-4096))
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l26 := float64(m.u8(l2, 2))
		if l26 > 0 {
			l27 = l22 + float64(l11*256) + float64(l12*65536) + float64(l13*1.6777216e+07)
		}
		if l26 > 0 {
			l28 = l8 + l17
		}
		l29 := f12(m, 18409088, 16, 4097+float64(l16*4096)+l23+float64(l24*-4096))
		l32 := m.f64(l29, 8)
		l33 := trunc(l32)
		if b2i(float64(l33) != l32)|b2i(l33 > l0) != 0 {
			l33 = f15(m, l32, 1, l0)
		}
		l34 := l33
		l38 := m.f64(m.u16(m.u32(l34>>16<<2, 4288)+l34&65535<<3, 0)*320+15744, 72)
		l40 := l38
		if l40 > 0 {
			l41 := f12(m, 18409088, 16, 4096+float64(l16*4096)+l23+float64(l24*-4096))
			l44 := m.f64(l41, 8)
			l45 := trunc(l44)
			if b2i(float64(l45) != l44)|b2i(l45 > l0) != 0 {
				l45 = f15(m, l44, 1, l0)
			}
			l46 := l45
			l47 := m.u32(l46>>16<<2, 4288) + l46&65535<<3
			l48 := m.u16(l47, 0)*320 + 15744
			t1 := 0.5 + (float64(m.u8(l48, 0)) + float64(float64(m.u8(l47, 2))*256)) + float64((float64(m.u8(l48, 18))+float64(m.u8(l47, 3))+float64(float64(m.u8(l47, 4))*256))*65536)
			l39 = float64(t1 * l40)
		}
		l39 = -0.5 + l39
		l51 := 6.755399441055744e+15 + l39
		l51 = -6.755399441055744e+15 + l51
		l52 := l51
		l52 = 2.147483648e+09 + float64(l38*-2.147483648e+09) + float64(l39*4.294967296e+09) + float64(l51*-4.294967296e+09) + l52
		l54 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l52*2.3283064365386963e-10))
		l54 = -6.755399441055744e+15 + l54
		l56 := -255 + l52 + float64(l54*-4.294967296e+09)
		l55 := choose(l56 > 0, l56, 0)
		l57 := -256 + l52 + float64(l54*-4.294967296e+09)
		l55 = choose(l57 > 0, float64(l57*-1), 0) + l55
		l58 := -65535 + l52 + float64(l54*-4.294967296e+09)
		l55 = choose(l58 > 0, l58, 0) + l55
		l59 := -65536 + l52 + float64(l54*-4.294967296e+09)
		l55 = choose(l59 > 0, float64(l59*-1), 0) + l55
		l60 := -1.6777215e+07 + l52 + float64(l54*-4.294967296e+09)
		l55 = choose(l60 > 0, l60, 0) + l55
		l61 := -1.6777216e+07 + l52 + float64(l54*-4.294967296e+09)
		l55 = choose(l61 > 0, float64(l61*-1), 0) + l55
		l63 := -l28 + l55
		l64 := trunc(l63)
		if b2i(float64(l64) != l63)|b2i(l64 > l0) != 0 {
			l64 = f15(m, l63, 1, l0)
		}
		l65 := l64
		l70 := m.f64(m.u16(m.u32(l65>>16<<2, 4288)+l65&65535<<3, 0)*320+15744, 112)
		if l70 > 0 {
			l69 = float64((0.5 + l52 + float64(l54*-4.294967296e+09)) * l70)
		}
		l73 := 1 + l28 - l55
		l25 = f17(m, -0.5+float64(l27*-256)+l69, choose(l73 > 0, l73, 0))
	}
	return l25
}

// f89: case 567
func f89(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15, l16, l17 float64, l18, l19, l20, l21 uint32) uint32 {
	var l25 uint32
	var l27, l28, l36 float64
	l22 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l22+float64(l11*256)+float64(l12*65536)+float64(l13*1.6777216e+07))
	m.put(l0&7<<3, 3520, l14+l15)
	l23 := m.f64(l19, 16)
	m.put(l0&7<<3, 3584, l23)
	m.put(l0&7<<3, 3648, 1)
	l24 := m.f64(0, 3088)
	m.put(l0&7<<3, 3712, 4096+float64(l16*4096)+l23+float64(l24*-4096))
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l26 := float64(m.u8(l2, 2))
		if l26 > 0 {
			l27 = l22 + float64(l11*256) + float64(l12*65536) + float64(l13*1.6777216e+07)
		}
		if l26 > 0 {
			l28 = l8 + l17
		}
		l30 := -l28
		l31 := trunc(l30)
		if b2i(float64(l31) != l30)|b2i(l31 > l0) != 0 {
			l31 = f15(m, l30, 1, l0)
		}
		l32 := l31
		l37 := m.f64(m.u16(m.u32(l32>>16<<2, 4288)+l32&65535<<3, 0)*320+15744, 112)
		if l37 > 0 {
			l38 := f12(m, 18409088, 16, 4096+float64(l16*4096)+l23+float64(l24*-4096))
			l41 := m.f64(l38, 8)
			l42 := trunc(l41)
			if b2i(float64(l42) != l41)|b2i(l42 > l0) != 0 {
				l42 = f15(m, l41, 1, l0)
			}
			l43 := l42
			l44 := m.u32(l43>>16<<2, 4288) + l43&65535<<3
			l45 := m.u16(l44, 0)*320 + 15744
			t1 := float64(m.u8(l45, 0)) + float64(float64(m.u8(l44, 2))*256) + float64((float64(m.u8(l45, 18))+float64(m.u8(l44, 3))+float64(float64(m.u8(l44, 4))*256))*65536)
			l48 := f14(m, 35719168, 24, t1)
			l49 := m.u32(l48, 0) - 1
			l36 = float64((0.5 + (32 - float64(m.u8(m.u16(m.u32(l49>>16<<2, 4288)+l49&65535<<3, 0)*320+15744, 14)))) * l37)
		}
		l56 := 1 + l28
		l25 = f17(m, -0.5+float64(l27*-256)+l36, choose(l56 > 0, l56, 0))
	}
	return l25
}

// f90: case 568
func f90(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15, l16, l17 float64, l18, l19, l20, l21 uint32) uint32 {
	var l25 uint32
	var l27, l28, l36, l51, l62, l75 float64
	l22 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l22+float64(l11*256)+float64(l12*65536)+float64(l13*1.6777216e+07))
	m.put(l0&7<<3, 3520, l14+l15)
	l23 := m.f64(l19, 16)
	m.put(l0&7<<3, 3584, l23)
	m.put(l0&7<<3, 3648, 1)
	l24 := m.f64(0, 3088)
	m.put(l0&7<<3, 3712, 4096+float64(l16*4096)+l23+float64(l24*-4096))
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l26 := float64(m.u8(l2, 2))
		if l26 > 0 {
			l27 = l22 + float64(l11*256) + float64(l12*65536) + float64(l13*1.6777216e+07)
		}
		if l26 > 0 {
			l28 = l8 + l17
		}
		l30 := -l28
		l31 := trunc(l30)
		if b2i(float64(l31) != l30)|b2i(l31 > l0) != 0 {
			l31 = f15(m, l30, 1, l0)
		}
		l32 := l31
		l37 := m.f64(m.u16(m.u32(l32>>16<<2, 4288)+l32&65535<<3, 0)*320+15744, 112)
		if l37 > 0 {
			l38 := f12(m, 18409088, 16, 4096+float64(l16*4096)+l23+float64(l24*-4096))
			l39 := m.f64(l38, 8)
			l41 := l39
			l42 := trunc(l41)
			if b2i(float64(l42) != l41)|b2i(l42 > l0) != 0 {
				l42 = f15(m, l41, 1, l0)
			}
			l43 := l42
			l44 := m.u32(l43>>16<<2, 4288) + l43&65535<<3
			l45 := m.u16(l44, 0)*320 + 15744
			l46 := float64(m.u8(l45, 21))
			l47 := choose(-7+l46 > 0, 1, 0)
			l49 := float64(m.u8(l45, 1)) + float64(m.u8(l44, 5))
			l50 := l49
			l50 = flag(l50 > 1)
			if l50 > 0 {
				l53 := -1 + l39
				l54 := trunc(l53)
				if b2i(float64(l54) != l53)|b2i(l54 > l0) != 0 {
					l54 = f15(m, l53, 1, l0)
				}
				l55 := l54
				l51 = -8 + float64(m.u8(m.u16(m.u32(l55>>16<<2, 4288)+l55&65535<<3, 0)*320+15744, 21))
			}
			l59 := choose(1+l51 > 0, 1, 0)
			l61 := l49
			l61 = flag(l61 > 2)
			if l61 > 0 {
				l64 := -2 + l39
				l65 := trunc(l64)
				if b2i(float64(l65) != l64)|b2i(l65 > l0) != 0 {
					l65 = f15(m, l64, 1, l0)
				}
				l66 := l65
				l62 = -8 + float64(m.u8(m.u16(m.u32(l66>>16<<2, 4288)+l66&65535<<3, 0)*320+15744, 21))
			}
			l72 := l46
			if l47 > 0 {
				l72 = l72 + (8 + l51)
			}
			if -1+l47+l59 > 0 {
				l72 = l72 + (8 + l62)
			}
			if -2+l47+l59+choose(1+l62 > 0, 1, 0) > 0 {
				if choose(-3+l49 > 0, 1, 0) > 0 {
					l77 := -3 + l39
					l78 := trunc(l77)
					if b2i(float64(l78) != l77)|b2i(l78 > l0) != 0 {
						l78 = f15(m, l77, 1, l0)
					}
					l79 := l78
					l75 = -8 + float64(m.u8(m.u16(m.u32(l79>>16<<2, 4288)+l79&65535<<3, 0)*320+15744, 21))
				}
				l72 = l72 + (8 + l75)
			}
			l36 = float64((0.5 + l72) * l37)
		}
		l85 := 1 + l28
		l25 = f17(m, -0.5+float64(l27*-256)+l36, choose(l85 > 0, l85, 0))
	}
	return l25
}

// f91: case 569
func f91(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15, l16, l17 float64, l18, l19, l20, l21 uint32) uint32 {
	var l25 uint32
	var l27, l28, l36, l49, l58, l68 float64
	l22 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l22+float64(l11*256)+float64(l12*65536)+float64(l13*1.6777216e+07))
	m.put(l0&7<<3, 3520, l14+l15)
	l23 := m.f64(l19, 16)
	m.put(l0&7<<3, 3584, l23)
	m.put(l0&7<<3, 3648, 1)
	l24 := m.f64(0, 3088)
	m.put(l0&7<<3, 3712, 4096+float64(l16*4096)+l23+float64(l24*-4096))
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l26 := float64(m.u8(l2, 2))
		if l26 > 0 {
			l27 = l22 + float64(l11*256) + float64(l12*65536) + float64(l13*1.6777216e+07)
		}
		if l26 > 0 {
			l28 = l8 + l17
		}
		l30 := -l28
		l31 := trunc(l30)
		if b2i(float64(l31) != l30)|b2i(l31 > l0) != 0 {
			l31 = f15(m, l30, 1, l0)
		}
		l32 := l31
		l37 := m.f64(m.u16(m.u32(l32>>16<<2, 4288)+l32&65535<<3, 0)*320+15744, 112)
		if l37 > 0 {
			l38 := f12(m, 18409088, 16, 4096+float64(l16*4096)+l23+float64(l24*-4096))
			l39 := m.f64(l38, 8)
			l41 := l39
			l42 := trunc(l41)
			if b2i(float64(l42) != l41)|b2i(l42 > l0) != 0 {
				l42 = f15(m, l41, 1, l0)
			}
			l43 := l42
			l44 := m.u32(l43>>16<<2, 4288) + l43&65535<<3
			l45 := m.u16(l44, 0)*320 + 15744
			l47 := float64(m.u8(l45, 1)) + float64(m.u8(l44, 5))
			l48 := l47
			l48 = flag(l48 > 1)
			l46 := float64(m.u8(l45, 20))
			if l48 > 0 {
				l51 := -1 + l39
				l52 := trunc(l51)
				if b2i(float64(l52) != l51)|b2i(l52 > l0) != 0 {
					l52 = f15(m, l51, 1, l0)
				}
				l53 := l52
				l49 = float64(m.u8(m.u16(m.u32(l53>>16<<2, 4288)+l53&65535<<3, 0)*320+15744, 20))
			}
			l57 := l47
			l57 = flag(l57 > 2)
			if l57 > 0 {
				l60 := -2 + l39
				l61 := trunc(l60)
				if b2i(float64(l61) != l60)|b2i(l61 > l0) != 0 {
					l61 = f15(m, l60, 1, l0)
				}
				l62 := l61
				l58 = float64(m.u8(m.u16(m.u32(l62>>16<<2, 4288)+l62&65535<<3, 0)*320+15744, 20))
			}
			if choose(-3+l47 > 0, 1, 0) > 0 {
				l70 := -3 + l39
				l71 := trunc(l70)
				if b2i(float64(l71) != l70)|b2i(l71 > l0) != 0 {
					l71 = f15(m, l70, 1, l0)
				}
				l72 := l71
				l68 = float64(m.u8(m.u16(m.u32(l72>>16<<2, 4288)+l72&65535<<3, 0)*320+15744, 20))
			}
			l36 = float64((0.5 + (l46 + l49 + l58 + l68)) * l37)
		}
		l79 := 1 + l28
		l25 = f17(m, -0.5+float64(l27*-256)+l36, choose(l79 > 0, l79, 0))
	}
	return l25
}

// f92: case 570
func f92(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15, l16, l17 float64, l18, l19, l20, l21 uint32) uint32 {
	var l25 uint32
	var l27, l28, l49 float64
	l22 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l22+float64(l11*256)+float64(l12*65536)+float64(l13*1.6777216e+07))
	m.put(l0&7<<3, 3520, l14+l15)
	l23 := m.f64(l19, 16)
	m.put(l0&7<<3, 3584, l23)
	m.put(l0&7<<3, 3648, 1)
	l24 := m.f64(0, 3088)
	m.put(l0&7<<3, 3712, 4096+float64(l16*4096)+l23+float64(l24*-4096))
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l26 := float64(m.u8(l2, 2))
		if l26 > 0 {
			l27 = l22 + float64(l11*256) + float64(l12*65536) + float64(l13*1.6777216e+07)
		}
		if l26 > 0 {
			l28 = l8 + l17
		}
		l29 := f12(m, 18409088, 16, 4096+float64(l16*4096)+l23+float64(l24*-4096))
		l32 := m.f64(l29, 8)
		l33 := trunc(l32)
		if b2i(float64(l33) != l32)|b2i(l33 > l0) != 0 {
			l33 = f15(m, l32, 1, l0)
		}
		l34 := l33
		l37 := float64(m.u8(m.u16(m.u32(l34>>16<<2, 4288)+l34&65535<<3, 0)*320+15744, 0))
		l38 := l37
		l38 = flag(l38 > 127)
		l39 := l37
		l39 = choose(l38 > 0, 4.29496704e+09, 0) + l39
		l41 := l39
		l41 = flag(l41 > 255) + flag(l41 > 65535) + flag(l41 > 1.6777215e+07)
		l43 := -l28 + l41
		l44 := trunc(l43)
		if b2i(float64(l44) != l43)|b2i(l44 > l0) != 0 {
			l44 = f15(m, l43, 1, l0)
		}
		l45 := l44
		l50 := m.f64(m.u16(m.u32(l45>>16<<2, 4288)+l45&65535<<3, 0)*320+15744, 112)
		if l50 > 0 {
			l49 = float64((0.5 + l39) * l50)
		}
		l53 := 1 + l28 - l41
		l25 = f17(m, -0.5+float64(l27*-256)+l49, choose(l53 > 0, l53, 0))
	}
	return l25
}

// f93: case 571
func f93(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15, l16, l17 float64, l18, l19, l20, l21 uint32) uint32 {
	var l25 uint32
	var l27, l28, l49 float64
	l22 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l22+float64(l11*256)+float64(l12*65536)+float64(l13*1.6777216e+07))
	m.put(l0&7<<3, 3520, l14+l15)
	l23 := m.f64(l19, 16)
	m.put(l0&7<<3, 3584, l23)
	m.put(l0&7<<3, 3648, 1)
	l24 := m.f64(0, 3088)
	m.put(l0&7<<3, 3712, 4096+float64(l16*4096)+l23+float64(l24*-4096))
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l26 := float64(m.u8(l2, 2))
		if l26 > 0 {
			l27 = l22 + float64(l11*256) + float64(l12*65536) + float64(l13*1.6777216e+07)
		}
		if l26 > 0 {
			l28 = l8 + l17
		}
		l29 := f12(m, 18409088, 16, 4096+float64(l16*4096)+l23+float64(l24*-4096))
		l32 := m.f64(l29, 8)
		l33 := trunc(l32)
		if b2i(float64(l33) != l32)|b2i(l33 > l0) != 0 {
			l33 = f15(m, l32, 1, l0)
		}
		l34 := l33
		l35 := m.u32(l34>>16<<2, 4288) + l34&65535<<3
		l37 := float64(m.u8(m.u16(l35, 0)*320+15744, 0)) + float64(float64(m.u8(l35, 2))*256)
		l38 := l37
		l38 = flag(l38 > 32767)
		l39 := l37
		l39 = choose(l38 > 0, 4.29490176e+09, 0) + l39
		l41 := l39
		l41 = flag(l41 > 255) + flag(l41 > 65535) + flag(l41 > 1.6777215e+07)
		l43 := -l28 + l41
		l44 := trunc(l43)
		if b2i(float64(l44) != l43)|b2i(l44 > l0) != 0 {
			l44 = f15(m, l43, 1, l0)
		}
		l45 := l44
		l50 := m.f64(m.u16(m.u32(l45>>16<<2, 4288)+l45&65535<<3, 0)*320+15744, 112)
		if l50 > 0 {
			l49 = float64((0.5 + l39) * l50)
		}
		l53 := 1 + l28 - l41
		l25 = f17(m, -0.5+float64(l27*-256)+l49, choose(l53 > 0, l53, 0))
	}
	return l25
}

// f94: case 572
func f94(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15, l16, l17 float64, l18, l19, l20, l21 uint32) uint32 {
	var l25 uint32
	var l27, l28, l36 float64
	l22 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l22+float64(l11*256)+float64(l12*65536)+float64(l13*1.6777216e+07))
	m.put(l0&7<<3, 3520, l14+l15)
	l23 := m.f64(l19, 16)
	m.put(l0&7<<3, 3584, l23)
	m.put(l0&7<<3, 3648, 1)
	l24 := m.f64(0, 3088)
	m.put(l0&7<<3, 3712, 4096+float64(l16*4096)+l23+float64(l24*-4096))
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l26 := float64(m.u8(l2, 2))
		if l26 > 0 {
			l27 = l22 + float64(l11*256) + float64(l12*65536) + float64(l13*1.6777216e+07)
		}
		if l26 > 0 {
			l28 = l8 + l17
		}
		l30 := -l28
		l31 := trunc(l30)
		if b2i(float64(l31) != l30)|b2i(l31 > l0) != 0 {
			l31 = f15(m, l30, 1, l0)
		}
		l32 := l31
		l37 := m.f64(m.u16(m.u32(l32>>16<<2, 4288)+l32&65535<<3, 0)*320+15744, 112)
		if l37 > 0 {
			l38 := f12(m, 18409088, 16, 4096+float64(l16*4096)+l23+float64(l24*-4096))
			l41 := m.f64(l38, 8)
			l42 := trunc(l41)
			if b2i(float64(l42) != l41)|b2i(l42 > l0) != 0 {
				l42 = f15(m, l41, 1, l0)
			}
			l43 := l42
			l44 := m.u32(l43>>16<<2, 4288) + l43&65535<<3
			l45 := m.u16(l44, 0)*320 + 15744
			t1 := float64(m.u8(l45, 0)) + float64(float64(m.u8(l44, 2))*256) + float64((float64(m.u8(l45, 18))+float64(m.u8(l44, 3))+float64(float64(m.u8(l44, 4))*256))*65536)
			l49 := t1
			l49 = flag(l49 > math.Copysign(0, -1))
			l50 := float64(l49 * 8.589934592e+09)
			l50 = flag(l50 > math.Copysign(0, -1))
			l36 = float64((0.5 + (1 - l50)) * l37)
		}
		l54 := 1 + l28
		l25 = f17(m, -0.5+float64(l27*-256)+l36, choose(l54 > 0, l54, 0))
	}
	return l25
}

// f95: case 573
func f95(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15, l16, l17 float64, l18, l19, l20, l21 uint32) uint32 {
	var l25 uint32
	var l27, l28, l36 float64
	l22 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l22+float64(l11*256)+float64(l12*65536)+float64(l13*1.6777216e+07))
	m.put(l0&7<<3, 3520, l14+l15)
	l23 := m.f64(l19, 16)
	m.put(l0&7<<3, 3584, l23)
	m.put(l0&7<<3, 3648, 1)
	l24 := m.f64(0, 3088)
	m.put(l0&7<<3, 3712, 4096+float64(l16*4096)+l23+float64(l24*-4096))
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l26 := float64(m.u8(l2, 2))
		if l26 > 0 {
			l27 = l22 + float64(l11*256) + float64(l12*65536) + float64(l13*1.6777216e+07)
		}
		if l26 > 0 {
			l28 = l8 + l17
		}
		l30 := -l28
		l31 := trunc(l30)
		if b2i(float64(l31) != l30)|b2i(l31 > l0) != 0 {
			l31 = f15(m, l30, 1, l0)
		}
		l32 := l31
		l37 := m.f64(m.u16(m.u32(l32>>16<<2, 4288)+l32&65535<<3, 0)*320+15744, 112)
		if l37 > 0 {
			l38 := f12(m, 18409088, 16, 4096+float64(l16*4096)+l23+float64(l24*-4096))
			l41 := m.f64(l38, 8)
			l42 := trunc(l41)
			if b2i(float64(l42) != l41)|b2i(l42 > l0) != 0 {
				l42 = f15(m, l41, 1, l0)
			}
			l43 := l42
			l44 := m.u32(l43>>16<<2, 4288) + l43&65535<<3
			l45 := m.u16(l44, 0)*320 + 15744
			l46 := float64(m.u8(l45, 0)) + float64(float64(m.u8(l44, 2))*256)
			l47 := float64(m.u8(l45, 18)) + float64(m.u8(l44, 3)) + float64(float64(m.u8(l44, 4))*256)
			l48 := f12(m, 18409088, 16, 4097+float64(l16*4096)+l23+float64(l24*-4096))
			l51 := m.f64(l48, 8)
			l52 := trunc(l51)
			if b2i(float64(l52) != l51)|b2i(l52 > l0) != 0 {
				l52 = f15(m, l51, 1, l0)
			}
			l53 := l52
			l54 := m.u32(l53>>16<<2, 4288) + l53&65535<<3
			l55 := m.u16(l54, 0)*320 + 15744
			l58 := l46 + float64(l47*65536)
			t1 := -(float64(m.u8(l55, 0)) + float64(float64(m.u8(l54, 2))*256)) + float64((float64(m.u8(l55, 18))+float64(m.u8(l54, 3))+float64(float64(m.u8(l54, 4))*256))*-65536)
			l58 = t1 + l58
			l59 := l58
			l59 = flag(l59 > math.Copysign(0, -1))
			l60 := -l58
			l60 = flag(l60 > math.Copysign(0, -1))
			l61 := float64(l59*8.589934592e+09) + float64(l60*-8.589934592e+09)
			l61 = flag(l61 > math.Copysign(0, -1))
			l62 := float64(l59*-8.589934592e+09) + float64(l60*8.589934592e+09)
			l62 = flag(l62 > math.Copysign(0, -1))
			l36 = float64((0.5 + (1 - l61 - l62)) * l37)
		}
		l66 := 1 + l28
		l25 = f17(m, -0.5+float64(l27*-256)+l36, choose(l66 > 0, l66, 0))
	}
	return l25
}

// f96: case 574
func f96(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15, l16, l17 float64, l18, l19, l20, l21 uint32) uint32 {
	var l25 uint32
	var l27, l28, l36 float64
	l22 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l22+float64(l11*256)+float64(l12*65536)+float64(l13*1.6777216e+07))
	m.put(l0&7<<3, 3520, l14+l15)
	l23 := m.f64(l19, 16)
	m.put(l0&7<<3, 3584, l23)
	m.put(l0&7<<3, 3648, 1)
	l24 := m.f64(0, 3088)
	m.put(l0&7<<3, 3712, 4096+float64(l16*4096)+l23+float64(l24*-4096))
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l26 := float64(m.u8(l2, 2))
		if l26 > 0 {
			l27 = l22 + float64(l11*256) + float64(l12*65536) + float64(l13*1.6777216e+07)
		}
		if l26 > 0 {
			l28 = l8 + l17
		}
		l30 := -l28
		l31 := trunc(l30)
		if b2i(float64(l31) != l30)|b2i(l31 > l0) != 0 {
			l31 = f15(m, l30, 1, l0)
		}
		l32 := l31
		l37 := m.f64(m.u16(m.u32(l32>>16<<2, 4288)+l32&65535<<3, 0)*320+15744, 112)
		if l37 > 0 {
			l38 := f12(m, 18409088, 16, 4096+float64(l16*4096)+l23+float64(l24*-4096))
			l41 := m.f64(l38, 8)
			l42 := trunc(l41)
			if b2i(float64(l42) != l41)|b2i(l42 > l0) != 0 {
				l42 = f15(m, l41, 1, l0)
			}
			l43 := l42
			l44 := m.u32(l43>>16<<2, 4288) + l43&65535<<3
			l45 := m.u16(l44, 0)*320 + 15744
			l46 := float64(m.u8(l45, 0)) + float64(float64(m.u8(l44, 2))*256)
			l47 := float64(m.u8(l45, 18)) + float64(m.u8(l44, 3)) + float64(float64(m.u8(l44, 4))*256)
			l48 := f12(m, 18409088, 16, 4097+float64(l16*4096)+l23+float64(l24*-4096))
			l51 := m.f64(l48, 8)
			l52 := trunc(l51)
			if b2i(float64(l52) != l51)|b2i(l52 > l0) != 0 {
				l52 = f15(m, l51, 1, l0)
			}
			l53 := l52
			l54 := m.u32(l53>>16<<2, 4288) + l53&65535<<3
			l55 := m.u16(l54, 0)*320 + 15744
			l58 := l46 + float64(l47*65536)
			t1 := -(float64(m.u8(l55, 0)) + float64(float64(m.u8(l54, 2))*256)) + float64((float64(m.u8(l55, 18))+float64(m.u8(l54, 3))+float64(float64(m.u8(l54, 4))*256))*-65536)
			l58 = t1 + l58
			l59 := l58
			l59 = flag(l59 > math.Copysign(0, -1))
			l60 := -l58
			l60 = flag(l60 > math.Copysign(0, -1))
			l61 := float64(l59*-8.589934592e+09) + float64(l60*8.589934592e+09)
			l61 = flag(l61 > math.Copysign(0, -1))
			l62 := float64(l59*8.589934592e+09) + float64(l60*-8.589934592e+09)
			l62 = flag(l62 > math.Copysign(0, -1))
			l63 := l61
			l63 = l62 + l63
			l36 = float64((0.5 + l63) * l37)
		}
		l66 := 1 + l28
		l25 = f17(m, -0.5+float64(l27*-256)+l36, choose(l66 > 0, l66, 0))
	}
	return l25
}

// f97: case 575
func f97(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15, l16, l17 float64, l18, l19, l20, l21 uint32) uint32 {
	var l25 uint32
	var l70, l71, l83, l84, l92 float64
	l22 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l22+float64(l11*256)+float64(l12*65536)+float64(l13*1.6777216e+07))
	m.put(l0&7<<3, 3520, l14+l15)
	l23 := m.f64(l19, 16)
	m.put(l0&7<<3, 3584, l23)
	m.put(l0&7<<3, 3648, 1)
	l24 := m.f64(0, 3088)
	m.put(l0&7<<3, 3712, 4096+float64(l16*4096)+l23+float64(l24*-4096))
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l26 := f12(m, 18409088, 16, 4097+float64(l16*4096)+l23+float64(l24*-4096))
		l29 := m.f64(l26, 8)
		l30 := trunc(l29)
		if b2i(float64(l30) != l29)|b2i(l30 > l0) != 0 {
			l30 = f15(m, l29, 1, l0)
		}
		l31 := l30
		l32 := m.u32(l31>>16<<2, 4288) + l31&65535<<3
		l33 := m.u16(l32, 0)*320 + 15744
		l34 := float64(m.u8(l33, 18)) + float64(m.u8(l32, 3)) + float64(float64(m.u8(l32, 4))*256)
		l35 := l34
		l35 = flag(l35 > 32767)
		l36 := f12(m, 18409088, 16, 4096+float64(l16*4096)+l23+float64(l24*-4096))
		l39 := m.f64(l36, 8)
		l40 := trunc(l39)
		if b2i(float64(l40) != l39)|b2i(l40 > l0) != 0 {
			l40 = f15(m, l39, 1, l0)
		}
		l41 := l40
		l42 := m.u32(l41>>16<<2, 4288) + l41&65535<<3
		l43 := m.u16(l42, 0)*320 + 15744
		l44 := float64(m.u8(l43, 18)) + float64(m.u8(l42, 3)) + float64(float64(m.u8(l42, 4))*256)
		l45 := l44
		l45 = flag(l45 > 32767)
		l46 := choose(-1+l35+l45 > 0, 1, 0)
		l48 := f15(m, -2.1474836475e+09, 4.294967296e+09, l0)
		l50 := float64(int32(l48))
		l52 := l50
		l51 := choose(l52 > 0, float64(l52*-4.294967296e+09), 0)
		l53 := f15(m, -2.1474836475e+09+float64(l51*256), 4.294967296e+09, l0)
		l55 := float64(int32(l53))
		l56 := float64(l51 * 256)
		l57 := l55
		l56 = choose(l57 > 0, float64(l57*-4.294967296e+09), 0) + l56
		l58 := f15(m, -2.1474836475e+09+float64(l56*256), 4.294967296e+09, l0)
		l60 := float64(int32(l58))
		l61 := float64(l56 * 256)
		l62 := l60
		l61 = choose(l62 > 0, float64(l62*-4.294967296e+09), 0) + l61
		l63 := f15(m, -2.1474836475e+09+float64(l61*256), 4.294967296e+09, l0)
		l65 := float64(int32(l63))
		l66 := float64(l50*1.6777216e+07) + float64(l55*65536) + float64(l60*256) + l65
		l66 = flag(l66 > 2.147483647e+09)
		l68 := -1 - l35 - l45 + float64(l46*2) + l66
		l67 := choose(l68 > 0, l68, 0)
		l69 := float64(m.u8(l2, 2))
		if l69 > 0 {
			l70 = l8 + l17
		}
		l72 := -l35 - l45 + float64(l46*2)
		if l72 > 0 {
			l71 = float64((float64(l50*1.6777216e+07) + float64(l55*65536) + float64(l60*256) + l65) * l72)
		}
		if -1+l35+l45+float64(l46*-2) > 0 {
			l71 = l71 + (float64(l50*-1.6777216e+07) + float64(l55*-65536) + float64(l60*-256) - l65)
		}
		l74 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l71*2.3283064365386963e-10))
		l74 = -6.755399441055744e+15 + l74
		l77 := float64(m.u8(l43, 0)) + float64(float64(m.u8(l42, 2))*256) + float64(l44*65536)
		l77 = -(float64(m.u8(l33, 0)) + float64(float64(m.u8(l32, 2))*256)) + float64(l34*-65536) + l77
		l77 = float64(l35*4.294967296e+09) + float64(l45*-4.294967296e+09) + l77
		l78 := l77
		l78 = flag(l78 > math.Copysign(0, -1))
		l79 := -l77
		l79 = flag(l79 > math.Copysign(0, -1))
		l80 := float64(l78*-8.589934592e+09) + float64(l79*8.589934592e+09)
		l80 = flag(l80 > math.Copysign(0, -1))
		l81 := l80
		l82 := l71 + float64(l74*-4.294967296e+09) + l81
		l82 = flag(l82 > 255) + flag(l82 > 65535) + flag(l82 > 1.6777215e+07)
		if 1-l67 > 0 {
			if l69 > 0 {
				l84 = l22 + float64(l11*256) + float64(l12*65536) + float64(l13*1.6777216e+07)
			}
			l86 := -l70 + l82
			l87 := trunc(l86)
			if b2i(float64(l87) != l86)|b2i(l87 > l0) != 0 {
				l87 = f15(m, l86, 1, l0)
			}
			l88 := l87
			l93 := m.f64(m.u16(m.u32(l88>>16<<2, 4288)+l88&65535<<3, 0)*320+15744, 112)
			if l93 > 0 {
				l92 = float64((0.5 + l71 + float64(l74*-4.294967296e+09) + l81) * l93)
			}
			l83 = -0.5 + float64(l84*-256) + l92
		}
		l94 := l67
		if l94 > 0 {
			l83 = l83 + float64(float64(l67*7)*l94)
		}
		l96 := 1 + l70 + float64(l67*-8) - l82
		l95 := choose(l96 > 0, l96, 0)
		l97 := l67
		l95 = choose(l97 > 0, float64(l97*10), 0) + l95
		l25 = f17(m, l83, l95)
	}
	return l25
}

// f98: case 576
func f98(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15, l16, l17 float64, l18, l19, l20, l21 uint32) uint32 {
	var l25 uint32
	var l27, l28, l36 float64
	l22 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l22+float64(l11*256)+float64(l12*65536)+float64(l13*1.6777216e+07))
	m.put(l0&7<<3, 3520, l14+l15)
	l23 := m.f64(l19, 16)
	m.put(l0&7<<3, 3584, l23)
	m.put(l0&7<<3, 3648, 1)
	l24 := m.f64(0, 3088)
	m.put(l0&7<<3, 3712, 4096+float64(l16*4096)+l23+float64(l24*-4096))
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l26 := float64(m.u8(l2, 2))
		if l26 > 0 {
			l27 = l22 + float64(l11*256) + float64(l12*65536) + float64(l13*1.6777216e+07)
		}
		if l26 > 0 {
			l28 = l8 + l17
		}
		l30 := -l28
		l31 := trunc(l30)
		if b2i(float64(l31) != l30)|b2i(l31 > l0) != 0 {
			l31 = f15(m, l30, 1, l0)
		}
		l32 := l31
		l37 := m.f64(m.u16(m.u32(l32>>16<<2, 4288)+l32&65535<<3, 0)*320+15744, 112)
		if l37 > 0 {
			l38 := f12(m, 18409088, 16, 4096+float64(l16*4096)+l23+float64(l24*-4096))
			l41 := m.f64(l38, 8)
			l42 := trunc(l41)
			if b2i(float64(l42) != l41)|b2i(l42 > l0) != 0 {
				l42 = f15(m, l41, 1, l0)
			}
			l43 := l42
			l44 := m.u32(l43>>16<<2, 4288) + l43&65535<<3
			l45 := m.u16(l44, 0)*320 + 15744
			l46 := float64(m.u8(l45, 0)) + float64(float64(m.u8(l44, 2))*256)
			l47 := float64(m.u8(l45, 18)) + float64(m.u8(l44, 3)) + float64(float64(m.u8(l44, 4))*256)
			l48 := f12(m, 18409088, 16, 4097+float64(l16*4096)+l23+float64(l24*-4096))
			l51 := m.f64(l48, 8)
			l52 := trunc(l51)
			if b2i(float64(l52) != l51)|b2i(l52 > l0) != 0 {
				l52 = f15(m, l51, 1, l0)
			}
			l53 := l52
			l54 := m.u32(l53>>16<<2, 4288) + l53&65535<<3
			l55 := m.u16(l54, 0)*320 + 15744
			l58 := l46 + float64(l47*65536)
			t1 := -(float64(m.u8(l55, 0)) + float64(float64(m.u8(l54, 2))*256)) + float64((float64(m.u8(l55, 18))+float64(m.u8(l54, 3))+float64(float64(m.u8(l54, 4))*256))*-65536)
			l58 = t1 + l58
			l59 := l58
			l59 = flag(l59 > math.Copysign(0, -1))
			l60 := -l58
			l60 = flag(l60 > math.Copysign(0, -1))
			l61 := float64(l59*-8.589934592e+09) + float64(l60*8.589934592e+09)
			l61 = flag(l61 > math.Copysign(0, -1))
			l36 = float64((0.5 + l61) * l37)
		}
		l65 := 1 + l28
		l25 = f17(m, -0.5+float64(l27*-256)+l36, choose(l65 > 0, l65, 0))
	}
	return l25
}

// f99: case 577
func f99(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15, l16, l17 float64, l18, l19, l20, l21 uint32) uint32 {
	var l25 uint32
	var l70, l71, l83, l84, l92 float64
	l22 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l22+float64(l11*256)+float64(l12*65536)+float64(l13*1.6777216e+07))
	m.put(l0&7<<3, 3520, l14+l15)
	l23 := m.f64(l19, 16)
	m.put(l0&7<<3, 3584, l23)
	m.put(l0&7<<3, 3648, 1)
	l24 := m.f64(0, 3088)
	m.put(l0&7<<3, 3712, 4096+float64(l16*4096)+l23+float64(l24*-4096))
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l26 := f12(m, 18409088, 16, 4097+float64(l16*4096)+l23+float64(l24*-4096))
		l29 := m.f64(l26, 8)
		l30 := trunc(l29)
		if b2i(float64(l30) != l29)|b2i(l30 > l0) != 0 {
			l30 = f15(m, l29, 1, l0)
		}
		l31 := l30
		l32 := m.u32(l31>>16<<2, 4288) + l31&65535<<3
		l33 := m.u16(l32, 0)*320 + 15744
		l34 := float64(m.u8(l33, 18)) + float64(m.u8(l32, 3)) + float64(float64(m.u8(l32, 4))*256)
		l35 := l34
		l35 = flag(l35 > 32767)
		l36 := f12(m, 18409088, 16, 4096+float64(l16*4096)+l23+float64(l24*-4096))
		l39 := m.f64(l36, 8)
		l40 := trunc(l39)
		if b2i(float64(l40) != l39)|b2i(l40 > l0) != 0 {
			l40 = f15(m, l39, 1, l0)
		}
		l41 := l40
		l42 := m.u32(l41>>16<<2, 4288) + l41&65535<<3
		l43 := m.u16(l42, 0)*320 + 15744
		l44 := float64(m.u8(l43, 18)) + float64(m.u8(l42, 3)) + float64(float64(m.u8(l42, 4))*256)
		l45 := l44
		l45 = flag(l45 > 32767)
		l46 := choose(-1+l35+l45 > 0, 1, 0)
		l48 := f15(m, -2.1474836475e+09, 4.294967296e+09, l0)
		l50 := float64(int32(l48))
		l52 := l50
		l51 := choose(l52 > 0, float64(l52*-4.294967296e+09), 0)
		l53 := f15(m, -2.1474836475e+09+float64(l51*256), 4.294967296e+09, l0)
		l55 := float64(int32(l53))
		l56 := float64(l51 * 256)
		l57 := l55
		l56 = choose(l57 > 0, float64(l57*-4.294967296e+09), 0) + l56
		l58 := f15(m, -2.1474836475e+09+float64(l56*256), 4.294967296e+09, l0)
		l60 := float64(int32(l58))
		l61 := float64(l56 * 256)
		l62 := l60
		l61 = choose(l62 > 0, float64(l62*-4.294967296e+09), 0) + l61
		l63 := f15(m, -2.1474836475e+09+float64(l61*256), 4.294967296e+09, l0)
		l65 := float64(int32(l63))
		l66 := float64(l50*1.6777216e+07) + float64(l55*65536) + float64(l60*256) + l65
		l66 = flag(l66 > 2.147483647e+09)
		l68 := -1 - l35 - l45 + float64(l46*2) + l66
		l67 := choose(l68 > 0, l68, 0)
		l69 := float64(m.u8(l2, 2))
		if l69 > 0 {
			l70 = l8 + l17
		}
		l72 := -l35 - l45 + float64(l46*2)
		if l72 > 0 {
			l71 = float64((float64(l50*1.6777216e+07) + float64(l55*65536) + float64(l60*256) + l65) * l72)
		}
		if -1+l35+l45+float64(l46*-2) > 0 {
			l71 = l71 + (float64(l50*-1.6777216e+07) + float64(l55*-65536) + float64(l60*-256) - l65)
		}
		l74 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l71*2.3283064365386963e-10))
		l74 = -6.755399441055744e+15 + l74
		l77 := float64(m.u8(l43, 0)) + float64(float64(m.u8(l42, 2))*256) + float64(l44*65536)
		l77 = -(float64(m.u8(l33, 0)) + float64(float64(m.u8(l32, 2))*256)) + float64(l34*-65536) + l77
		l77 = float64(l35*4.294967296e+09) + float64(l45*-4.294967296e+09) + l77
		l78 := l77
		l78 = flag(l78 > math.Copysign(0, -1))
		l79 := -l77
		l79 = flag(l79 > math.Copysign(0, -1))
		l80 := float64(l78*8.589934592e+09) + float64(l79*-8.589934592e+09)
		l80 = flag(l80 > math.Copysign(0, -1))
		l81 := l80
		l82 := l71 + float64(l74*-4.294967296e+09) + l81
		l82 = flag(l82 > 255) + flag(l82 > 65535) + flag(l82 > 1.6777215e+07)
		if 1-l67 > 0 {
			if l69 > 0 {
				l84 = l22 + float64(l11*256) + float64(l12*65536) + float64(l13*1.6777216e+07)
			}
			l86 := -l70 + l82
			l87 := trunc(l86)
			if b2i(float64(l87) != l86)|b2i(l87 > l0) != 0 {
				l87 = f15(m, l86, 1, l0)
			}
			l88 := l87
			l93 := m.f64(m.u16(m.u32(l88>>16<<2, 4288)+l88&65535<<3, 0)*320+15744, 112)
			if l93 > 0 {
				l92 = float64((0.5 + l71 + float64(l74*-4.294967296e+09) + l81) * l93)
			}
			l83 = -0.5 + float64(l84*-256) + l92
		}
		l94 := l67
		if l94 > 0 {
			l83 = l83 + float64(float64(l67*7)*l94)
		}
		l96 := 1 + l70 + float64(l67*-8) - l82
		l95 := choose(l96 > 0, l96, 0)
		l97 := l67
		l95 = choose(l97 > 0, float64(l97*10), 0) + l95
		l25 = f17(m, l83, l95)
	}
	return l25
}

// f100: case 578
func f100(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15, l16, l17 float64, l18, l19, l20, l21 uint32) uint32 {
	var l25 uint32
	var l27, l28, l36 float64
	l22 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l22+float64(l11*256)+float64(l12*65536)+float64(l13*1.6777216e+07))
	m.put(l0&7<<3, 3520, l14+l15)
	l23 := m.f64(l19, 16)
	m.put(l0&7<<3, 3584, l23)
	m.put(l0&7<<3, 3648, 1)
	l24 := m.f64(0, 3088)
	m.put(l0&7<<3, 3712, 4096+float64(l16*4096)+l23+float64(l24*-4096))
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l26 := float64(m.u8(l2, 2))
		if l26 > 0 {
			l27 = l22 + float64(l11*256) + float64(l12*65536) + float64(l13*1.6777216e+07)
		}
		if l26 > 0 {
			l28 = l8 + l17
		}
		l30 := -l28
		l31 := trunc(l30)
		if b2i(float64(l31) != l30)|b2i(l31 > l0) != 0 {
			l31 = f15(m, l30, 1, l0)
		}
		l32 := l31
		l37 := m.f64(m.u16(m.u32(l32>>16<<2, 4288)+l32&65535<<3, 0)*320+15744, 112)
		if l37 > 0 {
			l38 := f12(m, 18409088, 16, 4096+float64(l16*4096)+l23+float64(l24*-4096))
			l41 := m.f64(l38, 8)
			l42 := trunc(l41)
			if b2i(float64(l42) != l41)|b2i(l42 > l0) != 0 {
				l42 = f15(m, l41, 1, l0)
			}
			l43 := l42
			l44 := m.u32(l43>>16<<2, 4288) + l43&65535<<3
			l45 := m.u16(l44, 0)*320 + 15744
			l46 := float64(m.u8(l45, 0)) + float64(float64(m.u8(l44, 2))*256)
			l47 := float64(m.u8(l45, 18)) + float64(m.u8(l44, 3)) + float64(float64(m.u8(l44, 4))*256)
			l48 := f12(m, 18409088, 16, 4097+float64(l16*4096)+l23+float64(l24*-4096))
			l51 := m.f64(l48, 8)
			l52 := trunc(l51)
			if b2i(float64(l52) != l51)|b2i(l52 > l0) != 0 {
				l52 = f15(m, l51, 1, l0)
			}
			l53 := l52
			l54 := m.u32(l53>>16<<2, 4288) + l53&65535<<3
			l55 := m.u16(l54, 0)*320 + 15744
			l58 := l46 + float64(l47*65536)
			t1 := -(float64(m.u8(l55, 0)) + float64(float64(m.u8(l54, 2))*256)) + float64((float64(m.u8(l55, 18))+float64(m.u8(l54, 3))+float64(float64(m.u8(l54, 4))*256))*-65536)
			l58 = t1 + l58
			l59 := l58
			l59 = flag(l59 > math.Copysign(0, -1))
			l60 := -l58
			l60 = flag(l60 > math.Copysign(0, -1))
			l61 := float64(l59*8.589934592e+09) + float64(l60*-8.589934592e+09)
			l61 = flag(l61 > math.Copysign(0, -1))
			l36 = float64((0.5 + l61) * l37)
		}
		l65 := 1 + l28
		l25 = f17(m, -0.5+float64(l27*-256)+l36, choose(l65 > 0, l65, 0))
	}
	return l25
}

// f101: case 579
func f101(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15, l16, l17 float64, l18, l19, l20, l21 uint32) uint32 {
	var l25 uint32
	var l70, l71, l84, l85, l93 float64
	l22 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l22+float64(l11*256)+float64(l12*65536)+float64(l13*1.6777216e+07))
	m.put(l0&7<<3, 3520, l14+l15)
	l23 := m.f64(l19, 16)
	m.put(l0&7<<3, 3584, l23)
	m.put(l0&7<<3, 3648, 1)
	l24 := m.f64(0, 3088)
	m.put(l0&7<<3, 3712, 4096+float64(l16*4096)+l23+float64(l24*-4096))
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l26 := f12(m, 18409088, 16, 4097+float64(l16*4096)+l23+float64(l24*-4096))
		l29 := m.f64(l26, 8)
		l30 := trunc(l29)
		if b2i(float64(l30) != l29)|b2i(l30 > l0) != 0 {
			l30 = f15(m, l29, 1, l0)
		}
		l31 := l30
		l32 := m.u32(l31>>16<<2, 4288) + l31&65535<<3
		l33 := m.u16(l32, 0)*320 + 15744
		l34 := float64(m.u8(l33, 18)) + float64(m.u8(l32, 3)) + float64(float64(m.u8(l32, 4))*256)
		l35 := l34
		l35 = flag(l35 > 32767)
		l36 := f12(m, 18409088, 16, 4096+float64(l16*4096)+l23+float64(l24*-4096))
		l39 := m.f64(l36, 8)
		l40 := trunc(l39)
		if b2i(float64(l40) != l39)|b2i(l40 > l0) != 0 {
			l40 = f15(m, l39, 1, l0)
		}
		l41 := l40
		l42 := m.u32(l41>>16<<2, 4288) + l41&65535<<3
		l43 := m.u16(l42, 0)*320 + 15744
		l44 := float64(m.u8(l43, 18)) + float64(m.u8(l42, 3)) + float64(float64(m.u8(l42, 4))*256)
		l45 := l44
		l45 = flag(l45 > 32767)
		l46 := choose(-1+l35+l45 > 0, 1, 0)
		l48 := f15(m, -2.1474836475e+09, 4.294967296e+09, l0)
		l50 := float64(int32(l48))
		l52 := l50
		l51 := choose(l52 > 0, float64(l52*-4.294967296e+09), 0)
		l53 := f15(m, -2.1474836475e+09+float64(l51*256), 4.294967296e+09, l0)
		l55 := float64(int32(l53))
		l56 := float64(l51 * 256)
		l57 := l55
		l56 = choose(l57 > 0, float64(l57*-4.294967296e+09), 0) + l56
		l58 := f15(m, -2.1474836475e+09+float64(l56*256), 4.294967296e+09, l0)
		l60 := float64(int32(l58))
		l61 := float64(l56 * 256)
		l62 := l60
		l61 = choose(l62 > 0, float64(l62*-4.294967296e+09), 0) + l61
		l63 := f15(m, -2.1474836475e+09+float64(l61*256), 4.294967296e+09, l0)
		l65 := float64(int32(l63))
		l66 := float64(l50*1.6777216e+07) + float64(l55*65536) + float64(l60*256) + l65
		l66 = flag(l66 > 2.147483647e+09)
		l68 := -1 - l35 - l45 + float64(l46*2) + l66
		l67 := choose(l68 > 0, l68, 0)
		l69 := float64(m.u8(l2, 2))
		if l69 > 0 {
			l70 = l8 + l17
		}
		l72 := -l35 - l45 + float64(l46*2)
		if l72 > 0 {
			l71 = float64((float64(l50*1.6777216e+07) + float64(l55*65536) + float64(l60*256) + l65) * l72)
		}
		if -1+l35+l45+float64(l46*-2) > 0 {
			l71 = l71 + (float64(l50*-1.6777216e+07) + float64(l55*-65536) + float64(l60*-256) - l65)
		}
		l74 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l71*2.3283064365386963e-10))
		l74 = -6.755399441055744e+15 + l74
		l77 := float64(m.u8(l43, 0)) + float64(float64(m.u8(l42, 2))*256) + float64(l44*65536)
		l77 = -(float64(m.u8(l33, 0)) + float64(float64(m.u8(l32, 2))*256)) + float64(l34*-65536) + l77
		l77 = float64(l35*4.294967296e+09) + float64(l45*-4.294967296e+09) + l77
		l78 := l77
		l78 = flag(l78 > math.Copysign(0, -1))
		l79 := -l77
		l79 = flag(l79 > math.Copysign(0, -1))
		l80 := float64(l78*-8.589934592e+09) + float64(l79*8.589934592e+09)
		l80 = flag(l80 > math.Copysign(0, -1))
		l81 := float64(l78*8.589934592e+09) + float64(l79*-8.589934592e+09)
		l81 = flag(l81 > math.Copysign(0, -1))
		l82 := l80
		l82 = 1 - l81 - l80 + l82
		l83 := l71 + float64(l74*-4.294967296e+09) + l82
		l83 = flag(l83 > 255) + flag(l83 > 65535) + flag(l83 > 1.6777215e+07)
		if 1-l67 > 0 {
			if l69 > 0 {
				l85 = l22 + float64(l11*256) + float64(l12*65536) + float64(l13*1.6777216e+07)
			}
			l87 := -l70 + l83
			l88 := trunc(l87)
			if b2i(float64(l88) != l87)|b2i(l88 > l0) != 0 {
				l88 = f15(m, l87, 1, l0)
			}
			l89 := l88
			l94 := m.f64(m.u16(m.u32(l89>>16<<2, 4288)+l89&65535<<3, 0)*320+15744, 112)
			if l94 > 0 {
				l93 = float64((0.5 + l71 + float64(l74*-4.294967296e+09) + l82) * l94)
			}
			l84 = -0.5 + float64(l85*-256) + l93
		}
		l95 := l67
		if l95 > 0 {
			l84 = l84 + float64(float64(l67*7)*l95)
		}
		l97 := 1 + l70 + float64(l67*-8) - l83
		l96 := choose(l97 > 0, l97, 0)
		l98 := l67
		l96 = choose(l98 > 0, float64(l98*10), 0) + l96
		l25 = f17(m, l84, l96)
	}
	return l25
}

// f102: case 580
func f102(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15, l16, l17 float64, l18, l19, l20, l21 uint32) uint32 {
	var l25 uint32
	var l27, l28, l36 float64
	l22 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l22+float64(l11*256)+float64(l12*65536)+float64(l13*1.6777216e+07))
	m.put(l0&7<<3, 3520, l14+l15)
	l23 := m.f64(l19, 16)
	m.put(l0&7<<3, 3584, l23)
	m.put(l0&7<<3, 3648, 1)
	l24 := m.f64(0, 3088)
	m.put(l0&7<<3, 3712, 4096+float64(l16*4096)+l23+float64(l24*-4096))
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l26 := float64(m.u8(l2, 2))
		if l26 > 0 {
			l27 = l22 + float64(l11*256) + float64(l12*65536) + float64(l13*1.6777216e+07)
		}
		if l26 > 0 {
			l28 = l8 + l17
		}
		l30 := -l28
		l31 := trunc(l30)
		if b2i(float64(l31) != l30)|b2i(l31 > l0) != 0 {
			l31 = f15(m, l30, 1, l0)
		}
		l32 := l31
		l37 := m.f64(m.u16(m.u32(l32>>16<<2, 4288)+l32&65535<<3, 0)*320+15744, 112)
		if l37 > 0 {
			l38 := f12(m, 18409088, 16, 4096+float64(l16*4096)+l23+float64(l24*-4096))
			l41 := m.f64(l38, 8)
			l42 := trunc(l41)
			if b2i(float64(l42) != l41)|b2i(l42 > l0) != 0 {
				l42 = f15(m, l41, 1, l0)
			}
			l43 := l42
			l44 := m.u32(l43>>16<<2, 4288) + l43&65535<<3
			l45 := m.u16(l44, 0)*320 + 15744
			l46 := float64(m.u8(l45, 0)) + float64(float64(m.u8(l44, 2))*256)
			l47 := float64(m.u8(l45, 18)) + float64(m.u8(l44, 3)) + float64(float64(m.u8(l44, 4))*256)
			l48 := f12(m, 18409088, 16, 4097+float64(l16*4096)+l23+float64(l24*-4096))
			l51 := m.f64(l48, 8)
			l52 := trunc(l51)
			if b2i(float64(l52) != l51)|b2i(l52 > l0) != 0 {
				l52 = f15(m, l51, 1, l0)
			}
			l53 := l52
			l54 := m.u32(l53>>16<<2, 4288) + l53&65535<<3
			l55 := m.u16(l54, 0)*320 + 15744
			l58 := l46 + float64(l47*65536)
			t1 := -(float64(m.u8(l55, 0)) + float64(float64(m.u8(l54, 2))*256)) + float64((float64(m.u8(l55, 18))+float64(m.u8(l54, 3))+float64(float64(m.u8(l54, 4))*256))*-65536)
			l58 = t1 + l58
			l59 := l58
			l59 = flag(l59 > math.Copysign(0, -1))
			l60 := -l58
			l60 = flag(l60 > math.Copysign(0, -1))
			l61 := float64(l59*-8.589934592e+09) + float64(l60*8.589934592e+09)
			l61 = flag(l61 > math.Copysign(0, -1))
			l62 := float64(l59*8.589934592e+09) + float64(l60*-8.589934592e+09)
			l62 = flag(l62 > math.Copysign(0, -1))
			l63 := l61
			l63 = 1 - l62 - l61 + l63
			l36 = float64((0.5 + l63) * l37)
		}
		l66 := 1 + l28
		l25 = f17(m, -0.5+float64(l27*-256)+l36, choose(l66 > 0, l66, 0))
	}
	return l25
}

// f103: case 581
func f103(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15, l16, l17 float64, l18, l19, l20, l21 uint32) uint32 {
	var l25 uint32
	var l70, l71, l84, l85, l93 float64
	l22 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l22+float64(l11*256)+float64(l12*65536)+float64(l13*1.6777216e+07))
	m.put(l0&7<<3, 3520, l14+l15)
	l23 := m.f64(l19, 16)
	m.put(l0&7<<3, 3584, l23)
	m.put(l0&7<<3, 3648, 1)
	l24 := m.f64(0, 3088)
	m.put(l0&7<<3, 3712, 4096+float64(l16*4096)+l23+float64(l24*-4096))
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l26 := f12(m, 18409088, 16, 4097+float64(l16*4096)+l23+float64(l24*-4096))
		l29 := m.f64(l26, 8)
		l30 := trunc(l29)
		if b2i(float64(l30) != l29)|b2i(l30 > l0) != 0 {
			l30 = f15(m, l29, 1, l0)
		}
		l31 := l30
		l32 := m.u32(l31>>16<<2, 4288) + l31&65535<<3
		l33 := m.u16(l32, 0)*320 + 15744
		l34 := float64(m.u8(l33, 18)) + float64(m.u8(l32, 3)) + float64(float64(m.u8(l32, 4))*256)
		l35 := l34
		l35 = flag(l35 > 32767)
		l36 := f12(m, 18409088, 16, 4096+float64(l16*4096)+l23+float64(l24*-4096))
		l39 := m.f64(l36, 8)
		l40 := trunc(l39)
		if b2i(float64(l40) != l39)|b2i(l40 > l0) != 0 {
			l40 = f15(m, l39, 1, l0)
		}
		l41 := l40
		l42 := m.u32(l41>>16<<2, 4288) + l41&65535<<3
		l43 := m.u16(l42, 0)*320 + 15744
		l44 := float64(m.u8(l43, 18)) + float64(m.u8(l42, 3)) + float64(float64(m.u8(l42, 4))*256)
		l45 := l44
		l45 = flag(l45 > 32767)
		l46 := choose(-1+l35+l45 > 0, 1, 0)
		l48 := f15(m, -2.1474836475e+09, 4.294967296e+09, l0)
		l50 := float64(int32(l48))
		l52 := l50
		l51 := choose(l52 > 0, float64(l52*-4.294967296e+09), 0)
		l53 := f15(m, -2.1474836475e+09+float64(l51*256), 4.294967296e+09, l0)
		l55 := float64(int32(l53))
		l56 := float64(l51 * 256)
		l57 := l55
		l56 = choose(l57 > 0, float64(l57*-4.294967296e+09), 0) + l56
		l58 := f15(m, -2.1474836475e+09+float64(l56*256), 4.294967296e+09, l0)
		l60 := float64(int32(l58))
		l61 := float64(l56 * 256)
		l62 := l60
		l61 = choose(l62 > 0, float64(l62*-4.294967296e+09), 0) + l61
		l63 := f15(m, -2.1474836475e+09+float64(l61*256), 4.294967296e+09, l0)
		l65 := float64(int32(l63))
		l66 := float64(l50*1.6777216e+07) + float64(l55*65536) + float64(l60*256) + l65
		l66 = flag(l66 > 2.147483647e+09)
		l68 := -1 - l35 - l45 + float64(l46*2) + l66
		l67 := choose(l68 > 0, l68, 0)
		l69 := float64(m.u8(l2, 2))
		if l69 > 0 {
			l70 = l8 + l17
		}
		l72 := -l35 - l45 + float64(l46*2)
		if l72 > 0 {
			l71 = float64((float64(l50*1.6777216e+07) + float64(l55*65536) + float64(l60*256) + l65) * l72)
		}
		if -1+l35+l45+float64(l46*-2) > 0 {
			l71 = l71 + (float64(l50*-1.6777216e+07) + float64(l55*-65536) + float64(l60*-256) - l65)
		}
		l74 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l71*2.3283064365386963e-10))
		l74 = -6.755399441055744e+15 + l74
		l77 := float64(m.u8(l43, 0)) + float64(float64(m.u8(l42, 2))*256) + float64(l44*65536)
		l77 = -(float64(m.u8(l33, 0)) + float64(float64(m.u8(l32, 2))*256)) + float64(l34*-65536) + l77
		l77 = float64(l35*4.294967296e+09) + float64(l45*-4.294967296e+09) + l77
		l78 := l77
		l78 = flag(l78 > math.Copysign(0, -1))
		l79 := -l77
		l79 = flag(l79 > math.Copysign(0, -1))
		l80 := float64(l78*8.589934592e+09) + float64(l79*-8.589934592e+09)
		l80 = flag(l80 > math.Copysign(0, -1))
		l81 := float64(l78*-8.589934592e+09) + float64(l79*8.589934592e+09)
		l81 = flag(l81 > math.Copysign(0, -1))
		l82 := l80
		l82 = 1 - l80 - l81 + l82
		l83 := l71 + float64(l74*-4.294967296e+09) + l82
		l83 = flag(l83 > 255) + flag(l83 > 65535) + flag(l83 > 1.6777215e+07)
		if 1-l67 > 0 {
			if l69 > 0 {
				l85 = l22 + float64(l11*256) + float64(l12*65536) + float64(l13*1.6777216e+07)
			}
			l87 := -l70 + l83
			l88 := trunc(l87)
			if b2i(float64(l88) != l87)|b2i(l88 > l0) != 0 {
				l88 = f15(m, l87, 1, l0)
			}
			l89 := l88
			l94 := m.f64(m.u16(m.u32(l89>>16<<2, 4288)+l89&65535<<3, 0)*320+15744, 112)
			if l94 > 0 {
				l93 = float64((0.5 + l71 + float64(l74*-4.294967296e+09) + l82) * l94)
			}
			l84 = -0.5 + float64(l85*-256) + l93
		}
		l95 := l67
		if l95 > 0 {
			l84 = l84 + float64(float64(l67*7)*l95)
		}
		l97 := 1 + l70 + float64(l67*-8) - l83
		l96 := choose(l97 > 0, l97, 0)
		l98 := l67
		l96 = choose(l98 > 0, float64(l98*10), 0) + l96
		l25 = f17(m, l84, l96)
	}
	return l25
}

// f104: case 582
func f104(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15, l16, l17 float64, l18, l19, l20, l21 uint32) uint32 {
	var l25 uint32
	var l27, l28, l36 float64
	l22 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l22+float64(l11*256)+float64(l12*65536)+float64(l13*1.6777216e+07))
	m.put(l0&7<<3, 3520, l14+l15)
	l23 := m.f64(l19, 16)
	m.put(l0&7<<3, 3584, l23)
	m.put(l0&7<<3, 3648, 1)
	l24 := m.f64(0, 3088)
	m.put(l0&7<<3, 3712, 4096+float64(l16*4096)+l23+float64(l24*-4096))
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l26 := float64(m.u8(l2, 2))
		if l26 > 0 {
			l27 = l22 + float64(l11*256) + float64(l12*65536) + float64(l13*1.6777216e+07)
		}
		if l26 > 0 {
			l28 = l8 + l17
		}
		l30 := -l28
		l31 := trunc(l30)
		if b2i(float64(l31) != l30)|b2i(l31 > l0) != 0 {
			l31 = f15(m, l30, 1, l0)
		}
		l32 := l31
		l37 := m.f64(m.u16(m.u32(l32>>16<<2, 4288)+l32&65535<<3, 0)*320+15744, 112)
		if l37 > 0 {
			l38 := f12(m, 18409088, 16, 4096+float64(l16*4096)+l23+float64(l24*-4096))
			l41 := m.f64(l38, 8)
			l42 := trunc(l41)
			if b2i(float64(l42) != l41)|b2i(l42 > l0) != 0 {
				l42 = f15(m, l41, 1, l0)
			}
			l43 := l42
			l44 := m.u32(l43>>16<<2, 4288) + l43&65535<<3
			l45 := m.u16(l44, 0)*320 + 15744
			l46 := float64(m.u8(l45, 0)) + float64(float64(m.u8(l44, 2))*256)
			l47 := float64(m.u8(l45, 18)) + float64(m.u8(l44, 3)) + float64(float64(m.u8(l44, 4))*256)
			l48 := f12(m, 18409088, 16, 4097+float64(l16*4096)+l23+float64(l24*-4096))
			l51 := m.f64(l48, 8)
			l52 := trunc(l51)
			if b2i(float64(l52) != l51)|b2i(l52 > l0) != 0 {
				l52 = f15(m, l51, 1, l0)
			}
			l53 := l52
			l54 := m.u32(l53>>16<<2, 4288) + l53&65535<<3
			l55 := m.u16(l54, 0)*320 + 15744
			l58 := l46 + float64(l47*65536)
			t1 := -(float64(m.u8(l55, 0)) + float64(float64(m.u8(l54, 2))*256)) + float64((float64(m.u8(l55, 18))+float64(m.u8(l54, 3))+float64(float64(m.u8(l54, 4))*256))*-65536)
			l58 = t1 + l58
			l59 := l58
			l59 = flag(l59 > math.Copysign(0, -1))
			l60 := -l58
			l60 = flag(l60 > math.Copysign(0, -1))
			l61 := float64(l59*8.589934592e+09) + float64(l60*-8.589934592e+09)
			l61 = flag(l61 > math.Copysign(0, -1))
			l62 := float64(l59*-8.589934592e+09) + float64(l60*8.589934592e+09)
			l62 = flag(l62 > math.Copysign(0, -1))
			l63 := l61
			l63 = 1 - l61 - l62 + l63
			l36 = float64((0.5 + l63) * l37)
		}
		l66 := 1 + l28
		l25 = f17(m, -0.5+float64(l27*-256)+l36, choose(l66 > 0, l66, 0))
	}
	return l25
}

// f105: case 583
func f105(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15, l16, l17 float64, l18, l19, l20, l21 uint32) uint32 {
	var l25 uint32
	var l27, l28, l60 float64
	l22 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l22+float64(l11*256)+float64(l12*65536)+float64(l13*1.6777216e+07))
	m.put(l0&7<<3, 3520, l14+l15)
	l23 := m.f64(l19, 16)
	m.put(l0&7<<3, 3584, l23)
	m.put(l0&7<<3, 3648, 1)
	l24 := m.f64(0, 3088)
	m.put(l0&7<<3, 3712, 4096+float64(l16*4096)+l23+float64(l24*-4096))
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l26 := float64(m.u8(l2, 2))
		if l26 > 0 {
			l27 = l22 + float64(l11*256) + float64(l12*65536) + float64(l13*1.6777216e+07)
		}
		if l26 > 0 {
			l28 = l8 + l17
		}
		l29 := f12(m, 18409088, 16, 4096+float64(l16*4096)+l23+float64(l24*-4096))
		l32 := m.f64(l29, 8)
		l33 := trunc(l32)
		if b2i(float64(l33) != l32)|b2i(l33 > l0) != 0 {
			l33 = f15(m, l32, 1, l0)
		}
		l34 := l33
		l35 := m.u32(l34>>16<<2, 4288) + l34&65535<<3
		l36 := m.u16(l35, 0)*320 + 15744
		l37 := float64(m.u8(l36, 0)) + float64(float64(m.u8(l35, 2))*256)
		l38 := float64(m.u8(l36, 18)) + float64(m.u8(l35, 3)) + float64(float64(m.u8(l35, 4))*256)
		l39 := f12(m, 18409088, 16, 4098+float64(l16*4096)+l23+float64(l24*-4096))
		l42 := m.f64(l39, 8)
		l43 := trunc(l42)
		if b2i(float64(l43) != l42)|b2i(l43 > l0) != 0 {
			l43 = f15(m, l42, 1, l0)
		}
		l44 := l43
		l45 := m.u32(l44>>16<<2, 4288) + l44&65535<<3
		l46 := m.u16(l45, 0)*320 + 15744
		l49 := l37 + float64(l38*65536)
		t1 := float64(m.u8(l46, 0)) + float64(float64(m.u8(l45, 2))*256) + float64((float64(m.u8(l46, 18))+float64(m.u8(l45, 3))+float64(float64(m.u8(l45, 4))*256))*65536)
		l49 = t1 + l49
		l51 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l49*2.3283064365386963e-10))
		l51 = -6.755399441055744e+15 + l51
		l52 := l49 + float64(l51*-4.294967296e+09)
		l52 = flag(l52 > 255) + flag(l52 > 65535) + flag(l52 > 1.6777215e+07)
		l54 := -l28 + l52
		l55 := trunc(l54)
		if b2i(float64(l55) != l54)|b2i(l55 > l0) != 0 {
			l55 = f15(m, l54, 1, l0)
		}
		l56 := l55
		l61 := m.f64(m.u16(m.u32(l56>>16<<2, 4288)+l56&65535<<3, 0)*320+15744, 112)
		if l61 > 0 {
			l60 = float64((0.5 + l49 + float64(l51*-4.294967296e+09)) * l61)
		}
		l64 := 1 + l28 - l52
		l25 = f17(m, -0.5+float64(l27*-256)+l60, choose(l64 > 0, l64, 0))
	}
	return l25
}

// f106: case 584
func f106(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15, l16, l17 float64, l18, l19, l20, l21 uint32) uint32 {
	var l25 uint32
	var l27, l28, l60 float64
	l22 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l22+float64(l11*256)+float64(l12*65536)+float64(l13*1.6777216e+07))
	m.put(l0&7<<3, 3520, l14+l15)
	l23 := m.f64(l19, 16)
	m.put(l0&7<<3, 3584, l23)
	m.put(l0&7<<3, 3648, 1)
	l24 := m.f64(0, 3088)
	m.put(l0&7<<3, 3712, 4096+float64(l16*4096)+l23+float64(l24*-4096))
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l26 := float64(m.u8(l2, 2))
		if l26 > 0 {
			l27 = l22 + float64(l11*256) + float64(l12*65536) + float64(l13*1.6777216e+07)
		}
		if l26 > 0 {
			l28 = l8 + l17
		}
		l29 := f12(m, 18409088, 16, 4096+float64(l16*4096)+l23+float64(l24*-4096))
		l32 := m.f64(l29, 8)
		l33 := trunc(l32)
		if b2i(float64(l33) != l32)|b2i(l33 > l0) != 0 {
			l33 = f15(m, l32, 1, l0)
		}
		l34 := l33
		l35 := m.u32(l34>>16<<2, 4288) + l34&65535<<3
		l36 := m.u16(l35, 0)*320 + 15744
		l37 := float64(m.u8(l36, 0)) + float64(float64(m.u8(l35, 2))*256)
		l38 := float64(m.u8(l36, 18)) + float64(m.u8(l35, 3)) + float64(float64(m.u8(l35, 4))*256)
		l39 := f12(m, 18409088, 16, 4098+float64(l16*4096)+l23+float64(l24*-4096))
		l42 := m.f64(l39, 8)
		l43 := trunc(l42)
		if b2i(float64(l43) != l42)|b2i(l43 > l0) != 0 {
			l43 = f15(m, l42, 1, l0)
		}
		l44 := l43
		l45 := m.u32(l44>>16<<2, 4288) + l44&65535<<3
		l46 := m.u16(l45, 0)*320 + 15744
		l49 := l37 + float64(l38*65536)
		t1 := -(float64(m.u8(l46, 0)) + float64(float64(m.u8(l45, 2))*256)) + float64((float64(m.u8(l46, 18))+float64(m.u8(l45, 3))+float64(float64(m.u8(l45, 4))*256))*-65536)
		l49 = t1 + l49
		l51 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l49*2.3283064365386963e-10))
		l51 = -6.755399441055744e+15 + l51
		l52 := l49 + float64(l51*-4.294967296e+09)
		l52 = flag(l52 > 255) + flag(l52 > 65535) + flag(l52 > 1.6777215e+07)
		l54 := -l28 + l52
		l55 := trunc(l54)
		if b2i(float64(l55) != l54)|b2i(l55 > l0) != 0 {
			l55 = f15(m, l54, 1, l0)
		}
		l56 := l55
		l61 := m.f64(m.u16(m.u32(l56>>16<<2, 4288)+l56&65535<<3, 0)*320+15744, 112)
		if l61 > 0 {
			l60 = float64((0.5 + l49 + float64(l51*-4.294967296e+09)) * l61)
		}
		l64 := 1 + l28 - l52
		l25 = f17(m, -0.5+float64(l27*-256)+l60, choose(l64 > 0, l64, 0))
	}
	return l25
}

// f107: case 585
func f107(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15, l16, l17 float64, l18, l19, l20, l21 uint32) uint32 {
	var l25 uint32
	var l27, l28, l48, l62 float64
	l22 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l22+float64(l11*256)+float64(l12*65536)+float64(l13*1.6777216e+07))
	m.put(l0&7<<3, 3520, l14+l15)
	l23 := m.f64(l19, 16)
	m.put(l0&7<<3, 3584, l23)
	m.put(l0&7<<3, 3648, 1)
	l24 := m.f64(0, 3088)
	m.put(l0&7<<3, 3712, 4096+float64(l16*4096)+l23+float64(l24*-4096))
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l26 := float64(m.u8(l2, 2))
		if l26 > 0 {
			l27 = l22 + float64(l11*256) + float64(l12*65536) + float64(l13*1.6777216e+07)
		}
		if l26 > 0 {
			l28 = l8 + l17
		}
		l29 := f12(m, 18409088, 16, 4098+float64(l16*4096)+l23+float64(l24*-4096))
		l32 := m.f64(l29, 8)
		l33 := trunc(l32)
		if b2i(float64(l33) != l32)|b2i(l33 > l0) != 0 {
			l33 = f15(m, l32, 1, l0)
		}
		l34 := l33
		l35 := m.u32(l34>>16<<2, 4288) + l34&65535<<3
		l36 := m.u16(l35, 0)*320 + 15744
		l37 := float64(m.u8(l36, 0)) + float64(float64(m.u8(l35, 2))*256)
		l38 := f12(m, 18409088, 16, 4096+float64(l16*4096)+l23+float64(l24*-4096))
		l41 := m.f64(l38, 8)
		l42 := trunc(l41)
		if b2i(float64(l42) != l41)|b2i(l42 > l0) != 0 {
			l42 = f15(m, l41, 1, l0)
		}
		l43 := l42
		l44 := m.u32(l43>>16<<2, 4288) + l43&65535<<3
		l45 := m.u16(l44, 0)*320 + 15744
		l46 := float64(m.u8(l45, 0)) + float64(float64(m.u8(l44, 2))*256)
		l49 := l37
		l47 := float64(m.u8(l36, 18)) + float64(m.u8(l35, 3)) + float64(float64(m.u8(l35, 4))*256)
		if l49 > 0 {
			l48 = float64((l46 + float64((float64(m.u8(l45, 18))+float64(m.u8(l44, 3))+float64(float64(m.u8(l44, 4))*256))*65536)) * l49)
		}
		l51 := l47
		if l51 > 0 {
			l48 = l48 + float64(float64(l46*65536)*l51)
		}
		l53 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l48*2.3283064365386963e-10))
		l53 = -6.755399441055744e+15 + l53
		l54 := l48 + float64(l53*-4.294967296e+09)
		l54 = flag(l54 > 255) + flag(l54 > 65535) + flag(l54 > 1.6777215e+07)
		l56 := -l28 + l54
		l57 := trunc(l56)
		if b2i(float64(l57) != l56)|b2i(l57 > l0) != 0 {
			l57 = f15(m, l56, 1, l0)
		}
		l58 := l57
		l63 := m.f64(m.u16(m.u32(l58>>16<<2, 4288)+l58&65535<<3, 0)*320+15744, 112)
		if l63 > 0 {
			l62 = float64((0.5 + l48 + float64(l53*-4.294967296e+09)) * l63)
		}
		l66 := 1 + l28 - l54
		l25 = f17(m, -0.5+float64(l27*-256)+l62, choose(l66 > 0, l66, 0))
	}
	return l25
}

// f108: case 586
func f108(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15, l16, l17 float64, l18, l19, l20, l21 uint32) uint32 {
	var l25 uint32
	var l36, l50, l59 float64
	m.put(l0&7<<3, 3456, float64(m.u8(l2, 0))+float64(l11*256)+float64(l12*65536)+float64(l13*1.6777216e+07))
	m.put(l0&7<<3, 3520, l14+l15)
	l23 := m.f64(l19, 16)
	m.put(l0&7<<3, 3584, l23)
	m.put(l0&7<<3, 3648, 1)
	l24 := m.f64(0, 3088)
	m.put(l0&7<<3, 3712, 4096+float64(l16*4096)+l23+float64(l24*-4096))
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l26 := f12(m, 18409088, 16, 4096+float64(l16*4096)+l23+float64(l24*-4096))
		l27 := m.f64(l26, 8)
		l29 := l27
		l30 := trunc(l29)
		if b2i(float64(l30) != l29)|b2i(l30 > l0) != 0 {
			l30 = f15(m, l29, 1, l0)
		}
		l31 := l30
		l32 := m.u32(l31>>16<<2, 4288) + l31&65535<<3
		l34 := float64(m.u8(m.u16(l32, 0)*320+15744, 1)) + float64(m.u8(l32, 5))
		if float64(m.u8(l2, 2)) > 0 {
			l36 = l8 + l17
		}
		l37 := f12(m, 18409088, 16, 4098+float64(l16*4096)+l23+float64(l24*-4096))
		l38 := m.f64(l37, 8)
		l40 := l38
		l41 := trunc(l40)
		if b2i(float64(l41) != l40)|b2i(l41 > l0) != 0 {
			l41 = f15(m, l40, 1, l0)
		}
		l42 := l41
		l43 := m.u32(l42>>16<<2, 4288) + l42&65535<<3
		l45 := float64(m.u8(m.u16(l43, 0)*320+15744, 1)) + float64(m.u8(l43, 5))
		l47 := l34 - l45
		l48 := l34 - choose(l47 > 0, l47, 0)
		l48 = -1 + l48
		l49 := l34 + l36 - l48
		l49 = flag(l49 > math.Copysign(0, -1))
		if l49 > 0 {
			l50 = l27 + l36 - l48
		}
		l52 := l50
		l53 := trunc(l52)
		if b2i(float64(l53) != l52)|b2i(l53 > l0) != 0 {
			l53 = f15(m, l52, 1, l0)
		}
		l54 := l53
		l56 := m.u16(m.u32(l54>>16<<2, 4288)+l54&65535<<3, 0)*320 + 15744
		l58 := l45 + l36 - l48
		l58 = flag(l58 > math.Copysign(0, -1))
		l57 := float64(m.u8(l56, 22))
		if l58 > 0 {
			l59 = l38 + l36 - l48
		}
		l61 := l59
		l62 := trunc(l61)
		if b2i(float64(l62) != l61)|b2i(l62 > l0) != 0 {
			l62 = f15(m, l61, 1, l0)
		}
		l63 := l62
		l65 := m.u16(m.u32(l63>>16<<2, 4288)+l63&65535<<3, 0)*320 + 15744
		l81 := choose(-1+l57+float64(m.u8(l65, 22)) > 0, 1, 0)
		l81 = choose(-1+float64(m.u8(l56, 23))+float64(m.u8(l65, 23)) > 0, 2, 0) + l81
		l81 = choose(-1+float64(m.u8(l56, 24))+float64(m.u8(l65, 24)) > 0, 4, 0) + l81
		l81 = choose(-1+float64(m.u8(l56, 25))+float64(m.u8(l65, 25)) > 0, 8, 0) + l81
		l81 = choose(-1+float64(m.u8(l56, 26))+float64(m.u8(l65, 26)) > 0, 16, 0) + l81
		l81 = choose(-1+float64(m.u8(l56, 19))+float64(m.u8(l65, 19)) > 0, 32, 0) + l81
		l81 = choose(-1+float64(m.u8(l56, 27))+float64(m.u8(l65, 27)) > 0, 64, 0) + l81
		l81 = choose(-1+float64(m.u8(l56, 28))+float64(m.u8(l65, 28)) > 0, 128, 0) + l81
		l93 := 1 + l36 - l48
		l25 = f17(m, l81, choose(l93 > 0, l93, 0))
	}
	return l25
}

// f109: case 587
func f109(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15, l16, l17 float64, l18, l19, l20, l21 uint32) uint32 {
	var l25 uint32
	var l36, l50, l66 float64
	m.put(l0&7<<3, 3456, float64(m.u8(l2, 0))+float64(l11*256)+float64(l12*65536)+float64(l13*1.6777216e+07))
	m.put(l0&7<<3, 3520, l14+l15)
	l23 := m.f64(l19, 16)
	m.put(l0&7<<3, 3584, l23)
	m.put(l0&7<<3, 3648, 1)
	l24 := m.f64(0, 3088)
	m.put(l0&7<<3, 3712, 4096+float64(l16*4096)+l23+float64(l24*-4096))
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l26 := f12(m, 18409088, 16, 4096+float64(l16*4096)+l23+float64(l24*-4096))
		l27 := m.f64(l26, 8)
		l29 := l27
		l30 := trunc(l29)
		if b2i(float64(l30) != l29)|b2i(l30 > l0) != 0 {
			l30 = f15(m, l29, 1, l0)
		}
		l31 := l30
		l32 := m.u32(l31>>16<<2, 4288) + l31&65535<<3
		l34 := float64(m.u8(m.u16(l32, 0)*320+15744, 1)) + float64(m.u8(l32, 5))
		if float64(m.u8(l2, 2)) > 0 {
			l36 = l8 + l17
		}
		l37 := f12(m, 18409088, 16, 4098+float64(l16*4096)+l23+float64(l24*-4096))
		l38 := m.f64(l37, 8)
		l40 := l38
		l41 := trunc(l40)
		if b2i(float64(l41) != l40)|b2i(l41 > l0) != 0 {
			l41 = f15(m, l40, 1, l0)
		}
		l42 := l41
		l43 := m.u32(l42>>16<<2, 4288) + l42&65535<<3
		l45 := float64(m.u8(m.u16(l43, 0)*320+15744, 1)) + float64(m.u8(l43, 5))
		l47 := l34 - l45
		l48 := l45 + choose(l47 > 0, l47, 0)
		l48 = -1 + l48
		l49 := l34 + l36 - l48
		l49 = flag(l49 > math.Copysign(0, -1))
		if l49 > 0 {
			l50 = l27 + l36 - l48
		}
		l52 := l50
		l53 := trunc(l52)
		if b2i(float64(l53) != l52)|b2i(l53 > l0) != 0 {
			l53 = f15(m, l52, 1, l0)
		}
		l54 := l53
		l56 := m.u16(m.u32(l54>>16<<2, 4288)+l54&65535<<3, 0)*320 + 15744
		l57 := float64(m.u8(l56, 22))
		l58 := float64(m.u8(l56, 23))
		l59 := float64(m.u8(l56, 24))
		l60 := float64(m.u8(l56, 25))
		l61 := float64(m.u8(l56, 26))
		l62 := float64(m.u8(l56, 19))
		l63 := float64(m.u8(l56, 27))
		l64 := float64(m.u8(l56, 28))
		l65 := l45 + l36 - l48
		l65 = flag(l65 > math.Copysign(0, -1))
		if l65 > 0 {
			l66 = l38 + l36 - l48
		}
		l68 := l66
		l69 := trunc(l68)
		if b2i(float64(l69) != l68)|b2i(l69 > l0) != 0 {
			l69 = f15(m, l68, 1, l0)
		}
		l70 := l69
		l72 := m.u16(m.u32(l70>>16<<2, 4288)+l70&65535<<3, 0)*320 + 15744
		l73 := float64(m.u8(l72, 22))
		l74 := float64(m.u8(l72, 23))
		l75 := float64(m.u8(l72, 24))
		l76 := float64(m.u8(l72, 25))
		l77 := float64(m.u8(l72, 26))
		l78 := float64(m.u8(l72, 19))
		l79 := float64(m.u8(l72, 27))
		l80 := float64(m.u8(l72, 28))
		l81 := choose(-1+l57+l73 > 0, 1, 0)
		l81 = choose(-1+l58+l74 > 0, 2, 0) + l81
		l81 = choose(-1+l59+l75 > 0, 4, 0) + l81
		l81 = choose(-1+l60+l76 > 0, 8, 0) + l81
		l81 = choose(-1+l61+l77 > 0, 16, 0) + l81
		l81 = choose(-1+l62+l78 > 0, 32, 0) + l81
		l81 = choose(-1+l63+l79 > 0, 64, 0) + l81
		l81 = choose(-1+l64+l80 > 0, 128, 0) + l81
		t1 := l57 + float64(l58*2) + float64(l59*4) + float64(l60*8) + float64(l61*16) + float64(l62*32) + float64(l63*64) + float64(l64*128) + l73 + float64(l74*2)
		l93 := 1 + l36 - l48
		l25 = f17(m, t1+float64(l75*4)+float64(l76*8)+float64(l77*16)+float64(l78*32)+float64(l79*64)+float64(l80*128)-l81, choose(l93 > 0, l93, 0))
	}
	return l25
}

// f110: case 588
func f110(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15, l16, l17 float64, l18, l19, l20, l21 uint32) uint32 {
	var l25 uint32
	var l36, l50, l66 float64
	m.put(l0&7<<3, 3456, float64(m.u8(l2, 0))+float64(l11*256)+float64(l12*65536)+float64(l13*1.6777216e+07))
	m.put(l0&7<<3, 3520, l14+l15)
	l23 := m.f64(l19, 16)
	m.put(l0&7<<3, 3584, l23)
	m.put(l0&7<<3, 3648, 1)
	l24 := m.f64(0, 3088)
	m.put(l0&7<<3, 3712, 4096+float64(l16*4096)+l23+float64(l24*-4096))
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l26 := f12(m, 18409088, 16, 4096+float64(l16*4096)+l23+float64(l24*-4096))
		l27 := m.f64(l26, 8)
		l29 := l27
		l30 := trunc(l29)
		if b2i(float64(l30) != l29)|b2i(l30 > l0) != 0 {
			l30 = f15(m, l29, 1, l0)
		}
		l31 := l30
		l32 := m.u32(l31>>16<<2, 4288) + l31&65535<<3
		l34 := float64(m.u8(m.u16(l32, 0)*320+15744, 1)) + float64(m.u8(l32, 5))
		if float64(m.u8(l2, 2)) > 0 {
			l36 = l8 + l17
		}
		l37 := f12(m, 18409088, 16, 4098+float64(l16*4096)+l23+float64(l24*-4096))
		l38 := m.f64(l37, 8)
		l40 := l38
		l41 := trunc(l40)
		if b2i(float64(l41) != l40)|b2i(l41 > l0) != 0 {
			l41 = f15(m, l40, 1, l0)
		}
		l42 := l41
		l43 := m.u32(l42>>16<<2, 4288) + l42&65535<<3
		l45 := float64(m.u8(m.u16(l43, 0)*320+15744, 1)) + float64(m.u8(l43, 5))
		l47 := l34 - l45
		l48 := l45 + choose(l47 > 0, l47, 0)
		l48 = -1 + l48
		l49 := l34 + l36 - l48
		l49 = flag(l49 > math.Copysign(0, -1))
		if l49 > 0 {
			l50 = l27 + l36 - l48
		}
		l52 := l50
		l53 := trunc(l52)
		if b2i(float64(l53) != l52)|b2i(l53 > l0) != 0 {
			l53 = f15(m, l52, 1, l0)
		}
		l54 := l53
		l56 := m.u16(m.u32(l54>>16<<2, 4288)+l54&65535<<3, 0)*320 + 15744
		l57 := float64(m.u8(l56, 22))
		l58 := float64(m.u8(l56, 23))
		l59 := float64(m.u8(l56, 24))
		l60 := float64(m.u8(l56, 25))
		l61 := float64(m.u8(l56, 26))
		l62 := float64(m.u8(l56, 19))
		l63 := float64(m.u8(l56, 27))
		l64 := float64(m.u8(l56, 28))
		l65 := l45 + l36 - l48
		l65 = flag(l65 > math.Copysign(0, -1))
		if l65 > 0 {
			l66 = l38 + l36 - l48
		}
		l68 := l66
		l69 := trunc(l68)
		if b2i(float64(l69) != l68)|b2i(l69 > l0) != 0 {
			l69 = f15(m, l68, 1, l0)
		}
		l70 := l69
		l72 := m.u16(m.u32(l70>>16<<2, 4288)+l70&65535<<3, 0)*320 + 15744
		l73 := float64(m.u8(l72, 22))
		l74 := float64(m.u8(l72, 23))
		l75 := float64(m.u8(l72, 24))
		l76 := float64(m.u8(l72, 25))
		l77 := float64(m.u8(l72, 26))
		l78 := float64(m.u8(l72, 19))
		l79 := float64(m.u8(l72, 27))
		l80 := float64(m.u8(l72, 28))
		l81 := choose(-1+l57+l73 > 0, 1, 0)
		l81 = choose(-1+l58+l74 > 0, 2, 0) + l81
		l81 = choose(-1+l59+l75 > 0, 4, 0) + l81
		l81 = choose(-1+l60+l76 > 0, 8, 0) + l81
		l81 = choose(-1+l61+l77 > 0, 16, 0) + l81
		l81 = choose(-1+l62+l78 > 0, 32, 0) + l81
		l81 = choose(-1+l63+l79 > 0, 64, 0) + l81
		l81 = choose(-1+l64+l80 > 0, 128, 0) + l81
		t1 := l57 + float64(l58*2) + float64(l59*4) + float64(l60*8) + float64(l61*16) + float64(l62*32) + float64(l63*64) + float64(l64*128) + l73 + float64(l74*2)
		l93 := 1 + l36 - l48
		l25 = f17(m, t1+float64(l75*4)+float64(l76*8)+float64(l77*16)+float64(l78*32)+float64(l79*64)+float64(l80*128)+float64(l81*-2), choose(l93 > 0, l93, 0))
	}
	return l25
}

// f111: case 589
func f111(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15, l16, l17 float64, l18, l19, l20, l21 uint32) uint32 {
	var l25 uint32
	var l27, l28, l81 float64
	l22 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l22+float64(l11*256)+float64(l12*65536)+float64(l13*1.6777216e+07))
	m.put(l0&7<<3, 3520, l14+l15)
	l23 := m.f64(l19, 16)
	m.put(l0&7<<3, 3584, l23)
	m.put(l0&7<<3, 3648, 1)
	l24 := m.f64(0, 3088)
	m.put(l0&7<<3, 3712, 4096+float64(l16*4096)+l23+float64(l24*-4096))
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l26 := float64(m.u8(l2, 2))
		if l26 > 0 {
			l27 = l22 + float64(l11*256) + float64(l12*65536) + float64(l13*1.6777216e+07)
		}
		if l26 > 0 {
			l28 = l8 + l17
		}
		l29 := f12(m, 18409088, 16, 4096+float64(l16*4096)+l23+float64(l24*-4096))
		l32 := m.f64(l29, 8)
		l33 := trunc(l32)
		if b2i(float64(l33) != l32)|b2i(l33 > l0) != 0 {
			l33 = f15(m, l32, 1, l0)
		}
		l34 := l33
		l35 := m.u32(l34>>16<<2, 4288) + l34&65535<<3
		l36 := m.u16(l35, 0)*320 + 15744
		l37 := float64(m.u8(l36, 0)) + float64(float64(m.u8(l35, 2))*256)
		l38 := float64(m.u8(l36, 18)) + float64(m.u8(l35, 3)) + float64(float64(m.u8(l35, 4))*256)
		l39 := f12(m, 18409088, 16, 4098+float64(l16*4096)+l23+float64(l24*-4096))
		l42 := m.f64(l39, 8)
		l43 := trunc(l42)
		if b2i(float64(l43) != l42)|b2i(l43 > l0) != 0 {
			l43 = f15(m, l42, 1, l0)
		}
		l44 := l43
		l45 := m.u32(l44>>16<<2, 4288) + l44&65535<<3
		l46 := m.u16(l45, 0)*320 + 15744
		l47 := float64(m.u8(l46, 0)) + float64(float64(m.u8(l45, 2))*256)
		l48 := float64(m.u8(l46, 18)) + float64(m.u8(l45, 3)) + float64(float64(m.u8(l45, 4))*256)
		l49 := f12(m, 18409088, 16, 4097+float64(l16*4096)+l23+float64(l24*-4096))
		l52 := m.f64(l49, 8)
		l53 := trunc(l52)
		if b2i(float64(l53) != l52)|b2i(l53 > l0) != 0 {
			l53 = f15(m, l52, 1, l0)
		}
		l54 := l53
		l55 := m.u32(l54>>16<<2, 4288) + l54&65535<<3
		l56 := m.u16(l55, 0)*320 + 15744
		l57 := float64(m.u8(l56, 0)) + float64(float64(m.u8(l55, 2))*256)
		l58 := float64(m.u8(l56, 18)) + float64(m.u8(l55, 3)) + float64(float64(m.u8(l55, 4))*256)
		l59 := f12(m, 18409088, 16, 4095+float64(l16*4096)+l23+float64(l24*-4096))
		l62 := m.f64(l59, 8)
		l63 := trunc(l62)
		if b2i(float64(l63) != l62)|b2i(l63 > l0) != 0 {
			l63 = f15(m, l62, 1, l0)
		}
		l64 := l63
		l65 := m.u32(l64>>16<<2, 4288) + l64&65535<<3
		l66 := m.u16(l65, 0)*320 + 15744
		t1 := l57 + float64(l58*65536) + (float64(m.u8(l66, 0)) + float64(float64(m.u8(l65, 2))*256)) + float64((float64(m.u8(l66, 18))+float64(m.u8(l65, 3))+float64(float64(m.u8(l65, 4))*256))*65536)
		l69 := t1
		l69 = flag(l69 > 4.294967295e+09)
		l70 := l37 + float64(l38*65536)
		l70 = l47 + float64(l48*65536) + l70
		l70 = l69 + l70
		l72 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l70*2.3283064365386963e-10))
		l72 = -6.755399441055744e+15 + l72
		l73 := l70 + float64(l72*-4.294967296e+09)
		l73 = flag(l73 > 255) + flag(l73 > 65535) + flag(l73 > 1.6777215e+07)
		l75 := -l28 + l73
		l76 := trunc(l75)
		if b2i(float64(l76) != l75)|b2i(l76 > l0) != 0 {
			l76 = f15(m, l75, 1, l0)
		}
		l77 := l76
		l82 := m.f64(m.u16(m.u32(l77>>16<<2, 4288)+l77&65535<<3, 0)*320+15744, 112)
		if l82 > 0 {
			l81 = float64((0.5 + l70 + float64(l72*-4.294967296e+09)) * l82)
		}
		l85 := 1 + l28 - l73
		l25 = f17(m, -0.5+float64(l27*-256)+l81, choose(l85 > 0, l85, 0))
	}
	return l25
}

// f112: case 590
func f112(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15, l16, l17 float64, l18, l19, l20, l21 uint32) uint32 {
	var l25 uint32
	var l27, l28, l81 float64
	l22 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l22+float64(l11*256)+float64(l12*65536)+float64(l13*1.6777216e+07))
	m.put(l0&7<<3, 3520, l14+l15)
	l23 := m.f64(l19, 16)
	m.put(l0&7<<3, 3584, l23)
	m.put(l0&7<<3, 3648, 1)
	l24 := m.f64(0, 3088)
	m.put(l0&7<<3, 3712, 4096+float64(l16*4096)+l23+float64(l24*-4096))
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l26 := float64(m.u8(l2, 2))
		if l26 > 0 {
			l27 = l22 + float64(l11*256) + float64(l12*65536) + float64(l13*1.6777216e+07)
		}
		if l26 > 0 {
			l28 = l8 + l17
		}
		l29 := f12(m, 18409088, 16, 4096+float64(l16*4096)+l23+float64(l24*-4096))
		l32 := m.f64(l29, 8)
		l33 := trunc(l32)
		if b2i(float64(l33) != l32)|b2i(l33 > l0) != 0 {
			l33 = f15(m, l32, 1, l0)
		}
		l34 := l33
		l35 := m.u32(l34>>16<<2, 4288) + l34&65535<<3
		l36 := m.u16(l35, 0)*320 + 15744
		l37 := float64(m.u8(l36, 0)) + float64(float64(m.u8(l35, 2))*256)
		l38 := float64(m.u8(l36, 18)) + float64(m.u8(l35, 3)) + float64(float64(m.u8(l35, 4))*256)
		l39 := f12(m, 18409088, 16, 4098+float64(l16*4096)+l23+float64(l24*-4096))
		l42 := m.f64(l39, 8)
		l43 := trunc(l42)
		if b2i(float64(l43) != l42)|b2i(l43 > l0) != 0 {
			l43 = f15(m, l42, 1, l0)
		}
		l44 := l43
		l45 := m.u32(l44>>16<<2, 4288) + l44&65535<<3
		l46 := m.u16(l45, 0)*320 + 15744
		l47 := float64(m.u8(l46, 0)) + float64(float64(m.u8(l45, 2))*256)
		l48 := float64(m.u8(l46, 18)) + float64(m.u8(l45, 3)) + float64(float64(m.u8(l45, 4))*256)
		l49 := f12(m, 18409088, 16, 4097+float64(l16*4096)+l23+float64(l24*-4096))
		l52 := m.f64(l49, 8)
		l53 := trunc(l52)
		if b2i(float64(l53) != l52)|b2i(l53 > l0) != 0 {
			l53 = f15(m, l52, 1, l0)
		}
		l54 := l53
		l55 := m.u32(l54>>16<<2, 4288) + l54&65535<<3
		l56 := m.u16(l55, 0)*320 + 15744
		l57 := float64(m.u8(l56, 0)) + float64(float64(m.u8(l55, 2))*256)
		l58 := float64(m.u8(l56, 18)) + float64(m.u8(l55, 3)) + float64(float64(m.u8(l55, 4))*256)
		l59 := f12(m, 18409088, 16, 4095+float64(l16*4096)+l23+float64(l24*-4096))
		l62 := m.f64(l59, 8)
		l63 := trunc(l62)
		if b2i(float64(l63) != l62)|b2i(l63 > l0) != 0 {
			l63 = f15(m, l62, 1, l0)
		}
		l64 := l63
		l65 := m.u32(l64>>16<<2, 4288) + l64&65535<<3
		l66 := m.u16(l65, 0)*320 + 15744
		t1 := l57 + float64(l58*65536) - (float64(m.u8(l66, 0)) + float64(float64(m.u8(l65, 2))*256)) + float64((float64(m.u8(l66, 18))+float64(m.u8(l65, 3))+float64(float64(m.u8(l65, 4))*256))*-65536)
		l69 := t1
		l69 = flag(l69 > math.Copysign(0, -1))
		l70 := l37 + float64(l38*65536)
		l70 = -l47 + float64(l48*-65536) + l70
		l70 = -l69 + l70
		l72 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l70*2.3283064365386963e-10))
		l72 = -6.755399441055744e+15 + l72
		l73 := l70 + float64(l72*-4.294967296e+09)
		l73 = flag(l73 > 255) + flag(l73 > 65535) + flag(l73 > 1.6777215e+07)
		l75 := -l28 + l73
		l76 := trunc(l75)
		if b2i(float64(l76) != l75)|b2i(l76 > l0) != 0 {
			l76 = f15(m, l75, 1, l0)
		}
		l77 := l76
		l82 := m.f64(m.u16(m.u32(l77>>16<<2, 4288)+l77&65535<<3, 0)*320+15744, 112)
		if l82 > 0 {
			l81 = float64((0.5 + l70 + float64(l72*-4.294967296e+09)) * l82)
		}
		l85 := 1 + l28 - l73
		l25 = f17(m, -0.5+float64(l27*-256)+l81, choose(l85 > 0, l85, 0))
	}
	return l25
}

// f113: case 591
func f113(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15, l16, l17 float64, l18, l19, l20, l21 uint32) uint32 {
	var l25 uint32
	var l27, l28, l47, l70, l90 float64
	l22 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l22+float64(l11*256)+float64(l12*65536)+float64(l13*1.6777216e+07))
	m.put(l0&7<<3, 3520, l14+l15)
	l23 := m.f64(l19, 16)
	m.put(l0&7<<3, 3584, l23)
	m.put(l0&7<<3, 3648, 1)
	l24 := m.f64(0, 3088)
	m.put(l0&7<<3, 3712, 4096+float64(l16*4096)+l23+float64(l24*-4096))
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l26 := float64(m.u8(l2, 2))
		if l26 > 0 {
			l27 = l22 + float64(l11*256) + float64(l12*65536) + float64(l13*1.6777216e+07)
		}
		if l26 > 0 {
			l28 = l8 + l17
		}
		l29 := f12(m, 18409088, 16, 4097+float64(l16*4096)+l23+float64(l24*-4096))
		l32 := m.f64(l29, 8)
		l33 := trunc(l32)
		if b2i(float64(l33) != l32)|b2i(l33 > l0) != 0 {
			l33 = f15(m, l32, 1, l0)
		}
		l34 := l33
		l35 := m.u32(l34>>16<<2, 4288) + l34&65535<<3
		l36 := m.u16(l35, 0)*320 + 15744
		l37 := float64(m.u8(l36, 18)) + float64(m.u8(l35, 3)) + float64(float64(m.u8(l35, 4))*256)
		l38 := f12(m, 18409088, 16, 4095+float64(l16*4096)+l23+float64(l24*-4096))
		l41 := m.f64(l38, 8)
		l42 := trunc(l41)
		if b2i(float64(l42) != l41)|b2i(l42 > l0) != 0 {
			l42 = f15(m, l41, 1, l0)
		}
		l43 := l42
		l44 := m.u32(l43>>16<<2, 4288) + l43&65535<<3
		l45 := m.u16(l44, 0)*320 + 15744
		l46 := float64(m.u8(l45, 18)) + float64(m.u8(l44, 3)) + float64(float64(m.u8(l44, 4))*256)
		l48 := l37
		if l48 > 0 {
			l47 = float64(l46 * l48)
		}
		l49 := f12(m, 18409088, 16, 4098+float64(l16*4096)+l23+float64(l24*-4096))
		l52 := m.f64(l49, 8)
		l53 := trunc(l52)
		if b2i(float64(l53) != l52)|b2i(l53 > l0) != 0 {
			l53 = f15(m, l52, 1, l0)
		}
		l54 := l53
		l55 := m.u32(l54>>16<<2, 4288) + l54&65535<<3
		l56 := m.u16(l55, 0)*320 + 15744
		l58 := float64(m.u8(l45, 0)) + float64(float64(m.u8(l44, 2))*256)
		l60 := float64(m.u8(l36, 0)) + float64(float64(m.u8(l35, 2))*256)
		l57 := float64(m.u8(l56, 0)) + float64(float64(m.u8(l55, 2))*256)
		l59 := float64(m.u8(l56, 18)) + float64(m.u8(l55, 3)) + float64(float64(m.u8(l55, 4))*256)
		l61 := f12(m, 18409088, 16, 4096+float64(l16*4096)+l23+float64(l24*-4096))
		l64 := m.f64(l61, 8)
		l65 := trunc(l64)
		if b2i(float64(l65) != l64)|b2i(l65 > l0) != 0 {
			l65 = f15(m, l64, 1, l0)
		}
		l66 := l65
		l67 := m.u32(l66>>16<<2, 4288) + l66&65535<<3
		l68 := m.u16(l67, 0)*320 + 15744
		l69 := float64(m.u8(l68, 0)) + float64(float64(m.u8(l67, 2))*256)
		l71 := l57
		if l71 > 0 {
			l70 = float64((l58 + float64(l46*65536)) * l71)
		}
		l72 := l59
		if l72 > 0 {
			l70 = l70 + float64(float64(l58*65536)*l72)
		}
		l73 := l60
		if l73 > 0 {
			l70 = l70 + float64((l69+float64((float64(m.u8(l68, 18))+float64(m.u8(l67, 3))+float64(float64(m.u8(l67, 4))*256))*65536))*l73)
		}
		l75 := l37
		if l75 > 0 {
			l70 = l70 + float64(float64(l69*65536)*l75)
		}
		l76 := float64(-0.4999999998835847)
		l77 := l60
		if l77 > 0 {
			l76 = l76 + float64((float64(l58*2.3283064365386963e-10)+float64(l46*1.52587890625e-05))*l77)
		}
		l78 := l37
		if l78 > 0 {
			l76 = l76 + float64(float64(l58*1.52587890625e-05)*l78)
		}
		l79 := 6.755399441055744e+15 + l76
		l79 = -6.755399441055744e+15 + l79
		t1 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l47*2.3283064365386963e-10) + float64(l70*2.3283064365386963e-10) + float64(l79*2.3283064365386963e-10))
		l81 := t1
		l81 = -6.755399441055744e+15 + l81
		l82 := l47 + l70 + l79 + float64(l81*-4.294967296e+09)
		l82 = flag(l82 > 255) + flag(l82 > 65535) + flag(l82 > 1.6777215e+07)
		l84 := -l28 + l82
		l85 := trunc(l84)
		if b2i(float64(l85) != l84)|b2i(l85 > l0) != 0 {
			l85 = f15(m, l84, 1, l0)
		}
		l86 := l85
		l91 := m.f64(m.u16(m.u32(l86>>16<<2, 4288)+l86&65535<<3, 0)*320+15744, 112)
		if l91 > 0 {
			l90 = float64((0.5 + l47 + l70 + l79 + float64(l81*-4.294967296e+09)) * l91)
		}
		l94 := 1 + l28 - l82
		l25 = f17(m, -0.5+float64(l27*-256)+l90, choose(l94 > 0, l94, 0))
	}
	return l25
}

// f114: case 592
func f114(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15, l16, l17 float64, l18, l19, l20, l21 uint32) uint32 {
	var l25 uint32
	var l27, l28, l36 float64
	l22 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l22+float64(l11*256)+float64(l12*65536)+float64(l13*1.6777216e+07))
	m.put(l0&7<<3, 3520, l14+l15)
	l23 := m.f64(l19, 16)
	m.put(l0&7<<3, 3584, l23)
	m.put(l0&7<<3, 3648, 1)
	l24 := m.f64(0, 3088)
	m.put(l0&7<<3, 3712, 4096+float64(l16*4096)+l23+float64(l24*-4096))
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l26 := float64(m.u8(l2, 2))
		if l26 > 0 {
			l27 = l22 + float64(l11*256) + float64(l12*65536) + float64(l13*1.6777216e+07)
		}
		if l26 > 0 {
			l28 = l8 + l17
		}
		l30 := -l28
		l31 := trunc(l30)
		if b2i(float64(l31) != l30)|b2i(l31 > l0) != 0 {
			l31 = f15(m, l30, 1, l0)
		}
		l32 := l31
		l37 := m.f64(m.u16(m.u32(l32>>16<<2, 4288)+l32&65535<<3, 0)*320+15744, 112)
		if l37 > 0 {
			l38 := f12(m, 18409088, 16, 4096+float64(l16*4096)+l23+float64(l24*-4096))
			l41 := m.f64(l38, 8)
			l42 := trunc(l41)
			if b2i(float64(l42) != l41)|b2i(l42 > l0) != 0 {
				l42 = f15(m, l41, 1, l0)
			}
			l43 := l42
			l44 := m.u32(l43>>16<<2, 4288) + l43&65535<<3
			l45 := m.u16(l44, 0)*320 + 15744
			l46 := float64(m.u8(l45, 0)) + float64(float64(m.u8(l44, 2))*256)
			l47 := float64(m.u8(l45, 18)) + float64(m.u8(l44, 3)) + float64(float64(m.u8(l44, 4))*256)
			l48 := f12(m, 18409088, 16, 4097+float64(l16*4096)+l23+float64(l24*-4096))
			l51 := m.f64(l48, 8)
			l52 := trunc(l51)
			if b2i(float64(l52) != l51)|b2i(l52 > l0) != 0 {
				l52 = f15(m, l51, 1, l0)
			}
			l53 := l52
			l54 := m.u32(l53>>16<<2, 4288) + l53&65535<<3
			l55 := m.u16(l54, 0)*320 + 15744
			l58 := l46 + float64(l47*65536)
			t1 := float64(m.u8(l55, 0)) + float64(float64(m.u8(l54, 2))*256) + float64((float64(m.u8(l55, 18))+float64(m.u8(l54, 3))+float64(float64(m.u8(l54, 4))*256))*65536)
			l58 = t1 + l58
			l59 := l58
			l59 = flag(l59 > math.Copysign(0, -1))
			l60 := float64(l59 * 8.589934592e+09)
			l60 = flag(l60 > math.Copysign(0, -1))
			l36 = float64((0.5 + (1 - l60)) * l37)
		}
		l64 := 1 + l28
		l25 = f17(m, -0.5+float64(l27*-256)+l36, choose(l64 > 0, l64, 0))
	}
	return l25
}

// f115: case 593
func f115(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15, l16, l17 float64, l18, l19, l20, l21 uint32) uint32 {
	var l25 uint32
	var l27, l28, l36 float64
	l22 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l22+float64(l11*256)+float64(l12*65536)+float64(l13*1.6777216e+07))
	m.put(l0&7<<3, 3520, l14+l15)
	l23 := m.f64(l19, 16)
	m.put(l0&7<<3, 3584, l23)
	m.put(l0&7<<3, 3648, 1)
	l24 := m.f64(0, 3088)
	m.put(l0&7<<3, 3712, 4096+float64(l16*4096)+l23+float64(l24*-4096))
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l26 := float64(m.u8(l2, 2))
		if l26 > 0 {
			l27 = l22 + float64(l11*256) + float64(l12*65536) + float64(l13*1.6777216e+07)
		}
		if l26 > 0 {
			l28 = l8 + l17
		}
		l30 := -l28
		l31 := trunc(l30)
		if b2i(float64(l31) != l30)|b2i(l31 > l0) != 0 {
			l31 = f15(m, l30, 1, l0)
		}
		l32 := l31
		l37 := m.f64(m.u16(m.u32(l32>>16<<2, 4288)+l32&65535<<3, 0)*320+15744, 112)
		if l37 > 0 {
			l38 := f12(m, 18409088, 16, 4098+float64(l16*4096)+l23+float64(l24*-4096))
			l41 := m.f64(l38, 8)
			l42 := trunc(l41)
			if b2i(float64(l42) != l41)|b2i(l42 > l0) != 0 {
				l42 = f15(m, l41, 1, l0)
			}
			l43 := l42
			l44 := m.u32(l43>>16<<2, 4288) + l43&65535<<3
			l45 := m.u16(l44, 0)*320 + 15744
			l46 := float64(m.u8(l45, 0)) + float64(float64(m.u8(l44, 2))*256)
			l47 := float64(m.u8(l45, 18)) + float64(m.u8(l44, 3)) + float64(float64(m.u8(l44, 4))*256)
			l48 := f12(m, 18409088, 16, 4096+float64(l16*4096)+l23+float64(l24*-4096))
			l51 := m.f64(l48, 8)
			l52 := trunc(l51)
			if b2i(float64(l52) != l51)|b2i(l52 > l0) != 0 {
				l52 = f15(m, l51, 1, l0)
			}
			l53 := l52
			l54 := m.u32(l53>>16<<2, 4288) + l53&65535<<3
			l55 := m.u16(l54, 0)*320 + 15744
			t1 := -l46 + float64(l47*-65536) + (float64(m.u8(l55, 0)) + float64(float64(m.u8(l54, 2))*256)) + float64((float64(m.u8(l55, 18))+float64(m.u8(l54, 3))+float64(float64(m.u8(l54, 4))*256))*65536)
			l58 := t1
			l59 := f12(m, 18409088, 16, 4097+float64(l16*4096)+l23+float64(l24*-4096))
			l62 := m.f64(l59, 8)
			l63 := trunc(l62)
			if b2i(float64(l63) != l62)|b2i(l63 > l0) != 0 {
				l63 = f15(m, l62, 1, l0)
			}
			l64 := l63
			l65 := m.u32(l64>>16<<2, 4288) + l64&65535<<3
			l66 := m.u16(l65, 0)*320 + 15744
			l67 := float64(m.u8(l66, 0)) + float64(float64(m.u8(l65, 2))*256)
			l68 := float64(m.u8(l66, 18)) + float64(m.u8(l65, 3)) + float64(float64(m.u8(l65, 4))*256)
			l69 := f12(m, 18409088, 16, 4099+float64(l16*4096)+l23+float64(l24*-4096))
			l72 := m.f64(l69, 8)
			l73 := trunc(l72)
			if b2i(float64(l73) != l72)|b2i(l73 > l0) != 0 {
				l73 = f15(m, l72, 1, l0)
			}
			l74 := l73
			l75 := m.u32(l74>>16<<2, 4288) + l74&65535<<3
			l76 := m.u16(l75, 0)*320 + 15744
			l79 := l67 + float64(l68*65536)
			t2 := -(float64(m.u8(l76, 0)) + float64(float64(m.u8(l75, 2))*256)) + float64((float64(m.u8(l76, 18))+float64(m.u8(l75, 3))+float64(float64(m.u8(l75, 4))*256))*-65536)
			l79 = t2 + l79
			l80 := l79
			l80 = flag(l80 > math.Copysign(0, -1))
			l81 := -l79
			l81 = flag(l81 > math.Copysign(0, -1))
			l82 := l58 + float64(l80*8.589934592e+09) + float64(l81*-8.589934592e+09)
			l82 = flag(l82 > math.Copysign(0, -1))
			l83 := -l58 + float64(l80*-8.589934592e+09) + float64(l81*8.589934592e+09)
			l83 = flag(l83 > math.Copysign(0, -1))
			l36 = float64((0.5 + (1 - l82 - l83)) * l37)
		}
		l87 := 1 + l28
		l25 = f17(m, -0.5+float64(l27*-256)+l36, choose(l87 > 0, l87, 0))
	}
	return l25
}

// f116: case 594
func f116(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15, l16, l17 float64, l18, l19, l20, l21 uint32) uint32 {
	var l25 uint32
	var l27, l28, l36 float64
	l22 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l22+float64(l11*256)+float64(l12*65536)+float64(l13*1.6777216e+07))
	m.put(l0&7<<3, 3520, l14+l15)
	l23 := m.f64(l19, 16)
	m.put(l0&7<<3, 3584, l23)
	m.put(l0&7<<3, 3648, 1)
	l24 := m.f64(0, 3088)
	m.put(l0&7<<3, 3712, 4096+float64(l16*4096)+l23+float64(l24*-4096))
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l26 := float64(m.u8(l2, 2))
		if l26 > 0 {
			l27 = l22 + float64(l11*256) + float64(l12*65536) + float64(l13*1.6777216e+07)
		}
		if l26 > 0 {
			l28 = l8 + l17
		}
		l30 := -l28
		l31 := trunc(l30)
		if b2i(float64(l31) != l30)|b2i(l31 > l0) != 0 {
			l31 = f15(m, l30, 1, l0)
		}
		l32 := l31
		l37 := m.f64(m.u16(m.u32(l32>>16<<2, 4288)+l32&65535<<3, 0)*320+15744, 112)
		if l37 > 0 {
			l38 := f12(m, 18409088, 16, 4098+float64(l16*4096)+l23+float64(l24*-4096))
			l41 := m.f64(l38, 8)
			l42 := trunc(l41)
			if b2i(float64(l42) != l41)|b2i(l42 > l0) != 0 {
				l42 = f15(m, l41, 1, l0)
			}
			l43 := l42
			l44 := m.u32(l43>>16<<2, 4288) + l43&65535<<3
			l45 := m.u16(l44, 0)*320 + 15744
			l46 := float64(m.u8(l45, 0)) + float64(float64(m.u8(l44, 2))*256)
			l47 := float64(m.u8(l45, 18)) + float64(m.u8(l44, 3)) + float64(float64(m.u8(l44, 4))*256)
			l48 := f12(m, 18409088, 16, 4096+float64(l16*4096)+l23+float64(l24*-4096))
			l51 := m.f64(l48, 8)
			l52 := trunc(l51)
			if b2i(float64(l52) != l51)|b2i(l52 > l0) != 0 {
				l52 = f15(m, l51, 1, l0)
			}
			l53 := l52
			l54 := m.u32(l53>>16<<2, 4288) + l53&65535<<3
			l55 := m.u16(l54, 0)*320 + 15744
			t1 := -l46 + float64(l47*-65536) + (float64(m.u8(l55, 0)) + float64(float64(m.u8(l54, 2))*256)) + float64((float64(m.u8(l55, 18))+float64(m.u8(l54, 3))+float64(float64(m.u8(l54, 4))*256))*65536)
			l58 := t1
			l59 := f12(m, 18409088, 16, 4097+float64(l16*4096)+l23+float64(l24*-4096))
			l62 := m.f64(l59, 8)
			l63 := trunc(l62)
			if b2i(float64(l63) != l62)|b2i(l63 > l0) != 0 {
				l63 = f15(m, l62, 1, l0)
			}
			l64 := l63
			l65 := m.u32(l64>>16<<2, 4288) + l64&65535<<3
			l66 := m.u16(l65, 0)*320 + 15744
			l67 := float64(m.u8(l66, 0)) + float64(float64(m.u8(l65, 2))*256)
			l68 := float64(m.u8(l66, 18)) + float64(m.u8(l65, 3)) + float64(float64(m.u8(l65, 4))*256)
			l69 := f12(m, 18409088, 16, 4099+float64(l16*4096)+l23+float64(l24*-4096))
			l72 := m.f64(l69, 8)
			l73 := trunc(l72)
			if b2i(float64(l73) != l72)|b2i(l73 > l0) != 0 {
				l73 = f15(m, l72, 1, l0)
			}
			l74 := l73
			l75 := m.u32(l74>>16<<2, 4288) + l74&65535<<3
			l76 := m.u16(l75, 0)*320 + 15744
			l79 := l67 + float64(l68*65536)
			t2 := -(float64(m.u8(l76, 0)) + float64(float64(m.u8(l75, 2))*256)) + float64((float64(m.u8(l76, 18))+float64(m.u8(l75, 3))+float64(float64(m.u8(l75, 4))*256))*-65536)
			l79 = t2 + l79
			l80 := l79
			l80 = flag(l80 > math.Copysign(0, -1))
			l81 := -l79
			l81 = flag(l81 > math.Copysign(0, -1))
			l82 := -l58 + float64(l80*-8.589934592e+09) + float64(l81*8.589934592e+09)
			l82 = flag(l82 > math.Copysign(0, -1))
			l83 := l58 + float64(l80*8.589934592e+09) + float64(l81*-8.589934592e+09)
			l83 = flag(l83 > math.Copysign(0, -1))
			l84 := l82
			l84 = l83 + l84
			l36 = float64((0.5 + l84) * l37)
		}
		l87 := 1 + l28
		l25 = f17(m, -0.5+float64(l27*-256)+l36, choose(l87 > 0, l87, 0))
	}
	return l25
}

// f117: case 595
func f117(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15, l16, l17 float64, l18, l19, l20, l21 uint32) uint32 {
	var l25 uint32
	var l70, l71, l104, l105, l113 float64
	l22 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l22+float64(l11*256)+float64(l12*65536)+float64(l13*1.6777216e+07))
	m.put(l0&7<<3, 3520, l14+l15)
	l23 := m.f64(l19, 16)
	m.put(l0&7<<3, 3584, l23)
	m.put(l0&7<<3, 3648, 1)
	l24 := m.f64(0, 3088)
	m.put(l0&7<<3, 3712, 4096+float64(l16*4096)+l23+float64(l24*-4096))
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l26 := f12(m, 18409088, 16, 4099+float64(l16*4096)+l23+float64(l24*-4096))
		l29 := m.f64(l26, 8)
		l30 := trunc(l29)
		if b2i(float64(l30) != l29)|b2i(l30 > l0) != 0 {
			l30 = f15(m, l29, 1, l0)
		}
		l31 := l30
		l32 := m.u32(l31>>16<<2, 4288) + l31&65535<<3
		l33 := m.u16(l32, 0)*320 + 15744
		l34 := float64(m.u8(l33, 18)) + float64(m.u8(l32, 3)) + float64(float64(m.u8(l32, 4))*256)
		l35 := l34
		l35 = flag(l35 > 32767)
		l36 := f12(m, 18409088, 16, 4097+float64(l16*4096)+l23+float64(l24*-4096))
		l39 := m.f64(l36, 8)
		l40 := trunc(l39)
		if b2i(float64(l40) != l39)|b2i(l40 > l0) != 0 {
			l40 = f15(m, l39, 1, l0)
		}
		l41 := l40
		l42 := m.u32(l41>>16<<2, 4288) + l41&65535<<3
		l43 := m.u16(l42, 0)*320 + 15744
		l44 := float64(m.u8(l43, 18)) + float64(m.u8(l42, 3)) + float64(float64(m.u8(l42, 4))*256)
		l45 := l44
		l45 = flag(l45 > 32767)
		l46 := choose(-1+l35+l45 > 0, 1, 0)
		l48 := f15(m, -2.1474836475e+09, 4.294967296e+09, l0)
		l50 := float64(int32(l48))
		l52 := l50
		l51 := choose(l52 > 0, float64(l52*-4.294967296e+09), 0)
		l53 := f15(m, -2.1474836475e+09+float64(l51*256), 4.294967296e+09, l0)
		l55 := float64(int32(l53))
		l56 := float64(l51 * 256)
		l57 := l55
		l56 = choose(l57 > 0, float64(l57*-4.294967296e+09), 0) + l56
		l58 := f15(m, -2.1474836475e+09+float64(l56*256), 4.294967296e+09, l0)
		l60 := float64(int32(l58))
		l61 := float64(l56 * 256)
		l62 := l60
		l61 = choose(l62 > 0, float64(l62*-4.294967296e+09), 0) + l61
		l63 := f15(m, -2.1474836475e+09+float64(l61*256), 4.294967296e+09, l0)
		l65 := float64(int32(l63))
		l66 := float64(l50*1.6777216e+07) + float64(l55*65536) + float64(l60*256) + l65
		l66 = flag(l66 > 2.147483647e+09)
		l68 := -1 - l35 - l45 + float64(l46*2) + l66
		l67 := choose(l68 > 0, l68, 0)
		l69 := float64(m.u8(l2, 2))
		if l69 > 0 {
			l70 = l8 + l17
		}
		l72 := -l35 - l45 + float64(l46*2)
		if l72 > 0 {
			l71 = float64((float64(l50*1.6777216e+07) + float64(l55*65536) + float64(l60*256) + l65) * l72)
		}
		if -1+l35+l45+float64(l46*-2) > 0 {
			l71 = l71 + (float64(l50*-1.6777216e+07) + float64(l55*-65536) + float64(l60*-256) - l65)
		}
		l74 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l71*2.3283064365386963e-10))
		l74 = -6.755399441055744e+15 + l74
		l75 := f12(m, 18409088, 16, 4098+float64(l16*4096)+l23+float64(l24*-4096))
		l78 := m.f64(l75, 8)
		l79 := trunc(l78)
		if b2i(float64(l79) != l78)|b2i(l79 > l0) != 0 {
			l79 = f15(m, l78, 1, l0)
		}
		l80 := l79
		l81 := m.u32(l80>>16<<2, 4288) + l80&65535<<3
		l82 := m.u16(l81, 0)*320 + 15744
		l83 := float64(m.u8(l82, 0)) + float64(float64(m.u8(l81, 2))*256)
		l84 := float64(m.u8(l82, 18)) + float64(m.u8(l81, 3)) + float64(float64(m.u8(l81, 4))*256)
		l85 := f12(m, 18409088, 16, 4096+float64(l16*4096)+l23+float64(l24*-4096))
		l88 := m.f64(l85, 8)
		l89 := trunc(l88)
		if b2i(float64(l89) != l88)|b2i(l89 > l0) != 0 {
			l89 = f15(m, l88, 1, l0)
		}
		l90 := l89
		l91 := m.u32(l90>>16<<2, 4288) + l90&65535<<3
		l92 := m.u16(l91, 0)*320 + 15744
		t1 := -l83 + float64(l84*-65536) + (float64(m.u8(l92, 0)) + float64(float64(m.u8(l91, 2))*256)) + float64((float64(m.u8(l92, 18))+float64(m.u8(l91, 3))+float64(float64(m.u8(l91, 4))*256))*65536)
		l98 := float64(m.u8(l43, 0)) + float64(float64(m.u8(l42, 2))*256) + float64(l44*65536)
		l98 = -(float64(m.u8(l33, 0)) + float64(float64(m.u8(l32, 2))*256)) + float64(l34*-65536) + l98
		l98 = float64(l35*4.294967296e+09) + float64(l45*-4.294967296e+09) + l98
		l99 := l98
		l99 = flag(l99 > math.Copysign(0, -1))
		l100 := -l98
		l100 = flag(l100 > math.Copysign(0, -1))
		l101 := -t1 + float64(l99*-8.589934592e+09) + float64(l100*8.589934592e+09)
		l101 = flag(l101 > math.Copysign(0, -1))
		l102 := l101
		l103 := l71 + float64(l74*-4.294967296e+09) + l102
		l103 = flag(l103 > 255) + flag(l103 > 65535) + flag(l103 > 1.6777215e+07)
		if 1-l67 > 0 {
			if l69 > 0 {
				l105 = l22 + float64(l11*256) + float64(l12*65536) + float64(l13*1.6777216e+07)
			}
			l107 := -l70 + l103
			l108 := trunc(l107)
			if b2i(float64(l108) != l107)|b2i(l108 > l0) != 0 {
				l108 = f15(m, l107, 1, l0)
			}
			l109 := l108
			l114 := m.f64(m.u16(m.u32(l109>>16<<2, 4288)+l109&65535<<3, 0)*320+15744, 112)
			if l114 > 0 {
				l113 = float64((0.5 + l71 + float64(l74*-4.294967296e+09) + l102) * l114)
			}
			l104 = -0.5 + float64(l105*-256) + l113
		}
		l115 := l67
		if l115 > 0 {
			l104 = l104 + float64(float64(l67*7)*l115)
		}
		l117 := 1 + l70 + float64(l67*-8) - l103
		l116 := choose(l117 > 0, l117, 0)
		l118 := l67
		l116 = choose(l118 > 0, float64(l118*10), 0) + l116
		l25 = f17(m, l104, l116)
	}
	return l25
}

// f118: case 596
func f118(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15, l16, l17 float64, l18, l19, l20, l21 uint32) uint32 {
	var l25 uint32
	var l27, l28, l36 float64
	l22 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l22+float64(l11*256)+float64(l12*65536)+float64(l13*1.6777216e+07))
	m.put(l0&7<<3, 3520, l14+l15)
	l23 := m.f64(l19, 16)
	m.put(l0&7<<3, 3584, l23)
	m.put(l0&7<<3, 3648, 1)
	l24 := m.f64(0, 3088)
	m.put(l0&7<<3, 3712, 4096+float64(l16*4096)+l23+float64(l24*-4096))
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l26 := float64(m.u8(l2, 2))
		if l26 > 0 {
			l27 = l22 + float64(l11*256) + float64(l12*65536) + float64(l13*1.6777216e+07)
		}
		if l26 > 0 {
			l28 = l8 + l17
		}
		l30 := -l28
		l31 := trunc(l30)
		if b2i(float64(l31) != l30)|b2i(l31 > l0) != 0 {
			l31 = f15(m, l30, 1, l0)
		}
		l32 := l31
		l37 := m.f64(m.u16(m.u32(l32>>16<<2, 4288)+l32&65535<<3, 0)*320+15744, 112)
		if l37 > 0 {
			l38 := f12(m, 18409088, 16, 4098+float64(l16*4096)+l23+float64(l24*-4096))
			l41 := m.f64(l38, 8)
			l42 := trunc(l41)
			if b2i(float64(l42) != l41)|b2i(l42 > l0) != 0 {
				l42 = f15(m, l41, 1, l0)
			}
			l43 := l42
			l44 := m.u32(l43>>16<<2, 4288) + l43&65535<<3
			l45 := m.u16(l44, 0)*320 + 15744
			l46 := float64(m.u8(l45, 0)) + float64(float64(m.u8(l44, 2))*256)
			l47 := float64(m.u8(l45, 18)) + float64(m.u8(l44, 3)) + float64(float64(m.u8(l44, 4))*256)
			l48 := f12(m, 18409088, 16, 4096+float64(l16*4096)+l23+float64(l24*-4096))
			l51 := m.f64(l48, 8)
			l52 := trunc(l51)
			if b2i(float64(l52) != l51)|b2i(l52 > l0) != 0 {
				l52 = f15(m, l51, 1, l0)
			}
			l53 := l52
			l54 := m.u32(l53>>16<<2, 4288) + l53&65535<<3
			l55 := m.u16(l54, 0)*320 + 15744
			t1 := -l46 + float64(l47*-65536) + (float64(m.u8(l55, 0)) + float64(float64(m.u8(l54, 2))*256)) + float64((float64(m.u8(l55, 18))+float64(m.u8(l54, 3))+float64(float64(m.u8(l54, 4))*256))*65536)
			l59 := f12(m, 18409088, 16, 4097+float64(l16*4096)+l23+float64(l24*-4096))
			l62 := m.f64(l59, 8)
			l63 := trunc(l62)
			if b2i(float64(l63) != l62)|b2i(l63 > l0) != 0 {
				l63 = f15(m, l62, 1, l0)
			}
			l64 := l63
			l65 := m.u32(l64>>16<<2, 4288) + l64&65535<<3
			l66 := m.u16(l65, 0)*320 + 15744
			l67 := float64(m.u8(l66, 0)) + float64(float64(m.u8(l65, 2))*256)
			l68 := float64(m.u8(l66, 18)) + float64(m.u8(l65, 3)) + float64(float64(m.u8(l65, 4))*256)
			l69 := f12(m, 18409088, 16, 4099+float64(l16*4096)+l23+float64(l24*-4096))
			l72 := m.f64(l69, 8)
			l73 := trunc(l72)
			if b2i(float64(l73) != l72)|b2i(l73 > l0) != 0 {
				l73 = f15(m, l72, 1, l0)
			}
			l74 := l73
			l75 := m.u32(l74>>16<<2, 4288) + l74&65535<<3
			l76 := m.u16(l75, 0)*320 + 15744
			l79 := l67 + float64(l68*65536)
			t2 := -(float64(m.u8(l76, 0)) + float64(float64(m.u8(l75, 2))*256)) + float64((float64(m.u8(l76, 18))+float64(m.u8(l75, 3))+float64(float64(m.u8(l75, 4))*256))*-65536)
			l79 = t2 + l79
			l80 := l79
			l80 = flag(l80 > math.Copysign(0, -1))
			l81 := -l79
			l81 = flag(l81 > math.Copysign(0, -1))
			l82 := -t1 + float64(l80*-8.589934592e+09) + float64(l81*8.589934592e+09)
			l82 = flag(l82 > math.Copysign(0, -1))
			l36 = float64((0.5 + l82) * l37)
		}
		l86 := 1 + l28
		l25 = f17(m, -0.5+float64(l27*-256)+l36, choose(l86 > 0, l86, 0))
	}
	return l25
}

// f119: case 597
func f119(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15, l16, l17 float64, l18, l19, l20, l21 uint32) uint32 {
	var l25 uint32
	var l70, l71, l104, l105, l113 float64
	l22 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l22+float64(l11*256)+float64(l12*65536)+float64(l13*1.6777216e+07))
	m.put(l0&7<<3, 3520, l14+l15)
	l23 := m.f64(l19, 16)
	m.put(l0&7<<3, 3584, l23)
	m.put(l0&7<<3, 3648, 1)
	l24 := m.f64(0, 3088)
	m.put(l0&7<<3, 3712, 4096+float64(l16*4096)+l23+float64(l24*-4096))
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l26 := f12(m, 18409088, 16, 4099+float64(l16*4096)+l23+float64(l24*-4096))
		l29 := m.f64(l26, 8)
		l30 := trunc(l29)
		if b2i(float64(l30) != l29)|b2i(l30 > l0) != 0 {
			l30 = f15(m, l29, 1, l0)
		}
		l31 := l30
		l32 := m.u32(l31>>16<<2, 4288) + l31&65535<<3
		l33 := m.u16(l32, 0)*320 + 15744
		l34 := float64(m.u8(l33, 18)) + float64(m.u8(l32, 3)) + float64(float64(m.u8(l32, 4))*256)
		l35 := l34
		l35 = flag(l35 > 32767)
		l36 := f12(m, 18409088, 16, 4097+float64(l16*4096)+l23+float64(l24*-4096))
		l39 := m.f64(l36, 8)
		l40 := trunc(l39)
		if b2i(float64(l40) != l39)|b2i(l40 > l0) != 0 {
			l40 = f15(m, l39, 1, l0)
		}
		l41 := l40
		l42 := m.u32(l41>>16<<2, 4288) + l41&65535<<3
		l43 := m.u16(l42, 0)*320 + 15744
		l44 := float64(m.u8(l43, 18)) + float64(m.u8(l42, 3)) + float64(float64(m.u8(l42, 4))*256)
		l45 := l44
		l45 = flag(l45 > 32767)
		l46 := choose(-1+l35+l45 > 0, 1, 0)
		l48 := f15(m, -2.1474836475e+09, 4.294967296e+09, l0)
		l50 := float64(int32(l48))
		l52 := l50
		l51 := choose(l52 > 0, float64(l52*-4.294967296e+09), 0)
		l53 := f15(m, -2.1474836475e+09+float64(l51*256), 4.294967296e+09, l0)
		l55 := float64(int32(l53))
		l56 := float64(l51 * 256)
		l57 := l55
		l56 = choose(l57 > 0, float64(l57*-4.294967296e+09), 0) + l56
		l58 := f15(m, -2.1474836475e+09+float64(l56*256), 4.294967296e+09, l0)
		l60 := float64(int32(l58))
		l61 := float64(l56 * 256)
		l62 := l60
		l61 = choose(l62 > 0, float64(l62*-4.294967296e+09), 0) + l61
		l63 := f15(m, -2.1474836475e+09+float64(l61*256), 4.294967296e+09, l0)
		l65 := float64(int32(l63))
		l66 := float64(l50*1.6777216e+07) + float64(l55*65536) + float64(l60*256) + l65
		l66 = flag(l66 > 2.147483647e+09)
		l68 := -1 - l35 - l45 + float64(l46*2) + l66
		l67 := choose(l68 > 0, l68, 0)
		l69 := float64(m.u8(l2, 2))
		if l69 > 0 {
			l70 = l8 + l17
		}
		l72 := -l35 - l45 + float64(l46*2)
		if l72 > 0 {
			l71 = float64((float64(l50*1.6777216e+07) + float64(l55*65536) + float64(l60*256) + l65) * l72)
		}
		if -1+l35+l45+float64(l46*-2) > 0 {
			l71 = l71 + (float64(l50*-1.6777216e+07) + float64(l55*-65536) + float64(l60*-256) - l65)
		}
		l74 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l71*2.3283064365386963e-10))
		l74 = -6.755399441055744e+15 + l74
		l75 := f12(m, 18409088, 16, 4098+float64(l16*4096)+l23+float64(l24*-4096))
		l78 := m.f64(l75, 8)
		l79 := trunc(l78)
		if b2i(float64(l79) != l78)|b2i(l79 > l0) != 0 {
			l79 = f15(m, l78, 1, l0)
		}
		l80 := l79
		l81 := m.u32(l80>>16<<2, 4288) + l80&65535<<3
		l82 := m.u16(l81, 0)*320 + 15744
		l83 := float64(m.u8(l82, 0)) + float64(float64(m.u8(l81, 2))*256)
		l84 := float64(m.u8(l82, 18)) + float64(m.u8(l81, 3)) + float64(float64(m.u8(l81, 4))*256)
		l85 := f12(m, 18409088, 16, 4096+float64(l16*4096)+l23+float64(l24*-4096))
		l88 := m.f64(l85, 8)
		l89 := trunc(l88)
		if b2i(float64(l89) != l88)|b2i(l89 > l0) != 0 {
			l89 = f15(m, l88, 1, l0)
		}
		l90 := l89
		l91 := m.u32(l90>>16<<2, 4288) + l90&65535<<3
		l92 := m.u16(l91, 0)*320 + 15744
		t1 := -l83 + float64(l84*-65536) + (float64(m.u8(l92, 0)) + float64(float64(m.u8(l91, 2))*256)) + float64((float64(m.u8(l92, 18))+float64(m.u8(l91, 3))+float64(float64(m.u8(l91, 4))*256))*65536)
		l98 := float64(m.u8(l43, 0)) + float64(float64(m.u8(l42, 2))*256) + float64(l44*65536)
		l98 = -(float64(m.u8(l33, 0)) + float64(float64(m.u8(l32, 2))*256)) + float64(l34*-65536) + l98
		l98 = float64(l35*4.294967296e+09) + float64(l45*-4.294967296e+09) + l98
		l99 := l98
		l99 = flag(l99 > math.Copysign(0, -1))
		l100 := -l98
		l100 = flag(l100 > math.Copysign(0, -1))
		l101 := t1 + float64(l99*8.589934592e+09) + float64(l100*-8.589934592e+09)
		l101 = flag(l101 > math.Copysign(0, -1))
		l102 := l101
		l103 := l71 + float64(l74*-4.294967296e+09) + l102
		l103 = flag(l103 > 255) + flag(l103 > 65535) + flag(l103 > 1.6777215e+07)
		if 1-l67 > 0 {
			if l69 > 0 {
				l105 = l22 + float64(l11*256) + float64(l12*65536) + float64(l13*1.6777216e+07)
			}
			l107 := -l70 + l103
			l108 := trunc(l107)
			if b2i(float64(l108) != l107)|b2i(l108 > l0) != 0 {
				l108 = f15(m, l107, 1, l0)
			}
			l109 := l108
			l114 := m.f64(m.u16(m.u32(l109>>16<<2, 4288)+l109&65535<<3, 0)*320+15744, 112)
			if l114 > 0 {
				l113 = float64((0.5 + l71 + float64(l74*-4.294967296e+09) + l102) * l114)
			}
			l104 = -0.5 + float64(l105*-256) + l113
		}
		l115 := l67
		if l115 > 0 {
			l104 = l104 + float64(float64(l67*7)*l115)
		}
		l117 := 1 + l70 + float64(l67*-8) - l103
		l116 := choose(l117 > 0, l117, 0)
		l118 := l67
		l116 = choose(l118 > 0, float64(l118*10), 0) + l116
		l25 = f17(m, l104, l116)
	}
	return l25
}

// f120: case 598
func f120(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15, l16, l17 float64, l18, l19, l20, l21 uint32) uint32 {
	var l25 uint32
	var l27, l28, l36 float64
	l22 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l22+float64(l11*256)+float64(l12*65536)+float64(l13*1.6777216e+07))
	m.put(l0&7<<3, 3520, l14+l15)
	l23 := m.f64(l19, 16)
	m.put(l0&7<<3, 3584, l23)
	m.put(l0&7<<3, 3648, 1)
	l24 := m.f64(0, 3088)
	m.put(l0&7<<3, 3712, 4096+float64(l16*4096)+l23+float64(l24*-4096))
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l26 := float64(m.u8(l2, 2))
		if l26 > 0 {
			l27 = l22 + float64(l11*256) + float64(l12*65536) + float64(l13*1.6777216e+07)
		}
		if l26 > 0 {
			l28 = l8 + l17
		}
		l30 := -l28
		l31 := trunc(l30)
		if b2i(float64(l31) != l30)|b2i(l31 > l0) != 0 {
			l31 = f15(m, l30, 1, l0)
		}
		l32 := l31
		l37 := m.f64(m.u16(m.u32(l32>>16<<2, 4288)+l32&65535<<3, 0)*320+15744, 112)
		if l37 > 0 {
			l38 := f12(m, 18409088, 16, 4098+float64(l16*4096)+l23+float64(l24*-4096))
			l41 := m.f64(l38, 8)
			l42 := trunc(l41)
			if b2i(float64(l42) != l41)|b2i(l42 > l0) != 0 {
				l42 = f15(m, l41, 1, l0)
			}
			l43 := l42
			l44 := m.u32(l43>>16<<2, 4288) + l43&65535<<3
			l45 := m.u16(l44, 0)*320 + 15744
			l46 := float64(m.u8(l45, 0)) + float64(float64(m.u8(l44, 2))*256)
			l47 := float64(m.u8(l45, 18)) + float64(m.u8(l44, 3)) + float64(float64(m.u8(l44, 4))*256)
			l48 := f12(m, 18409088, 16, 4096+float64(l16*4096)+l23+float64(l24*-4096))
			l51 := m.f64(l48, 8)
			l52 := trunc(l51)
			if b2i(float64(l52) != l51)|b2i(l52 > l0) != 0 {
				l52 = f15(m, l51, 1, l0)
			}
			l53 := l52
			l54 := m.u32(l53>>16<<2, 4288) + l53&65535<<3
			l55 := m.u16(l54, 0)*320 + 15744
			t1 := -l46 + float64(l47*-65536) + (float64(m.u8(l55, 0)) + float64(float64(m.u8(l54, 2))*256)) + float64((float64(m.u8(l55, 18))+float64(m.u8(l54, 3))+float64(float64(m.u8(l54, 4))*256))*65536)
			l59 := f12(m, 18409088, 16, 4097+float64(l16*4096)+l23+float64(l24*-4096))
			l62 := m.f64(l59, 8)
			l63 := trunc(l62)
			if b2i(float64(l63) != l62)|b2i(l63 > l0) != 0 {
				l63 = f15(m, l62, 1, l0)
			}
			l64 := l63
			l65 := m.u32(l64>>16<<2, 4288) + l64&65535<<3
			l66 := m.u16(l65, 0)*320 + 15744
			l67 := float64(m.u8(l66, 0)) + float64(float64(m.u8(l65, 2))*256)
			l68 := float64(m.u8(l66, 18)) + float64(m.u8(l65, 3)) + float64(float64(m.u8(l65, 4))*256)
			l69 := f12(m, 18409088, 16, 4099+float64(l16*4096)+l23+float64(l24*-4096))
			l72 := m.f64(l69, 8)
			l73 := trunc(l72)
			if b2i(float64(l73) != l72)|b2i(l73 > l0) != 0 {
				l73 = f15(m, l72, 1, l0)
			}
			l74 := l73
			l75 := m.u32(l74>>16<<2, 4288) + l74&65535<<3
			l76 := m.u16(l75, 0)*320 + 15744
			l79 := l67 + float64(l68*65536)
			t2 := -(float64(m.u8(l76, 0)) + float64(float64(m.u8(l75, 2))*256)) + float64((float64(m.u8(l76, 18))+float64(m.u8(l75, 3))+float64(float64(m.u8(l75, 4))*256))*-65536)
			l79 = t2 + l79
			l80 := l79
			l80 = flag(l80 > math.Copysign(0, -1))
			l81 := -l79
			l81 = flag(l81 > math.Copysign(0, -1))
			l82 := t1 + float64(l80*8.589934592e+09) + float64(l81*-8.589934592e+09)
			l82 = flag(l82 > math.Copysign(0, -1))
			l36 = float64((0.5 + l82) * l37)
		}
		l86 := 1 + l28
		l25 = f17(m, -0.5+float64(l27*-256)+l36, choose(l86 > 0, l86, 0))
	}
	return l25
}

// f121: case 599
func f121(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15, l16, l17 float64, l18, l19, l20, l21 uint32) uint32 {
	var l25 uint32
	var l70, l71, l105, l106, l114 float64
	l22 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l22+float64(l11*256)+float64(l12*65536)+float64(l13*1.6777216e+07))
	m.put(l0&7<<3, 3520, l14+l15)
	l23 := m.f64(l19, 16)
	m.put(l0&7<<3, 3584, l23)
	m.put(l0&7<<3, 3648, 1)
	l24 := m.f64(0, 3088)
	m.put(l0&7<<3, 3712, 4096+float64(l16*4096)+l23+float64(l24*-4096))
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l26 := f12(m, 18409088, 16, 4099+float64(l16*4096)+l23+float64(l24*-4096))
		l29 := m.f64(l26, 8)
		l30 := trunc(l29)
		if b2i(float64(l30) != l29)|b2i(l30 > l0) != 0 {
			l30 = f15(m, l29, 1, l0)
		}
		l31 := l30
		l32 := m.u32(l31>>16<<2, 4288) + l31&65535<<3
		l33 := m.u16(l32, 0)*320 + 15744
		l34 := float64(m.u8(l33, 18)) + float64(m.u8(l32, 3)) + float64(float64(m.u8(l32, 4))*256)
		l35 := l34
		l35 = flag(l35 > 32767)
		l36 := f12(m, 18409088, 16, 4097+float64(l16*4096)+l23+float64(l24*-4096))
		l39 := m.f64(l36, 8)
		l40 := trunc(l39)
		if b2i(float64(l40) != l39)|b2i(l40 > l0) != 0 {
			l40 = f15(m, l39, 1, l0)
		}
		l41 := l40
		l42 := m.u32(l41>>16<<2, 4288) + l41&65535<<3
		l43 := m.u16(l42, 0)*320 + 15744
		l44 := float64(m.u8(l43, 18)) + float64(m.u8(l42, 3)) + float64(float64(m.u8(l42, 4))*256)
		l45 := l44
		l45 = flag(l45 > 32767)
		l46 := choose(-1+l35+l45 > 0, 1, 0)
		l48 := f15(m, -2.1474836475e+09, 4.294967296e+09, l0)
		l50 := float64(int32(l48))
		l52 := l50
		l51 := choose(l52 > 0, float64(l52*-4.294967296e+09), 0)
		l53 := f15(m, -2.1474836475e+09+float64(l51*256), 4.294967296e+09, l0)
		l55 := float64(int32(l53))
		l56 := float64(l51 * 256)
		l57 := l55
		l56 = choose(l57 > 0, float64(l57*-4.294967296e+09), 0) + l56
		l58 := f15(m, -2.1474836475e+09+float64(l56*256), 4.294967296e+09, l0)
		l60 := float64(int32(l58))
		l61 := float64(l56 * 256)
		l62 := l60
		l61 = choose(l62 > 0, float64(l62*-4.294967296e+09), 0) + l61
		l63 := f15(m, -2.1474836475e+09+float64(l61*256), 4.294967296e+09, l0)
		l65 := float64(int32(l63))
		l66 := float64(l50*1.6777216e+07) + float64(l55*65536) + float64(l60*256) + l65
		l66 = flag(l66 > 2.147483647e+09)
		l68 := -1 - l35 - l45 + float64(l46*2) + l66
		l67 := choose(l68 > 0, l68, 0)
		l69 := float64(m.u8(l2, 2))
		if l69 > 0 {
			l70 = l8 + l17
		}
		l72 := -l35 - l45 + float64(l46*2)
		if l72 > 0 {
			l71 = float64((float64(l50*1.6777216e+07) + float64(l55*65536) + float64(l60*256) + l65) * l72)
		}
		if -1+l35+l45+float64(l46*-2) > 0 {
			l71 = l71 + (float64(l50*-1.6777216e+07) + float64(l55*-65536) + float64(l60*-256) - l65)
		}
		l74 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l71*2.3283064365386963e-10))
		l74 = -6.755399441055744e+15 + l74
		l75 := f12(m, 18409088, 16, 4098+float64(l16*4096)+l23+float64(l24*-4096))
		l78 := m.f64(l75, 8)
		l79 := trunc(l78)
		if b2i(float64(l79) != l78)|b2i(l79 > l0) != 0 {
			l79 = f15(m, l78, 1, l0)
		}
		l80 := l79
		l81 := m.u32(l80>>16<<2, 4288) + l80&65535<<3
		l82 := m.u16(l81, 0)*320 + 15744
		l83 := float64(m.u8(l82, 0)) + float64(float64(m.u8(l81, 2))*256)
		l84 := float64(m.u8(l82, 18)) + float64(m.u8(l81, 3)) + float64(float64(m.u8(l81, 4))*256)
		l85 := f12(m, 18409088, 16, 4096+float64(l16*4096)+l23+float64(l24*-4096))
		l88 := m.f64(l85, 8)
		l89 := trunc(l88)
		if b2i(float64(l89) != l88)|b2i(l89 > l0) != 0 {
			l89 = f15(m, l88, 1, l0)
		}
		l90 := l89
		l91 := m.u32(l90>>16<<2, 4288) + l90&65535<<3
		l92 := m.u16(l91, 0)*320 + 15744
		t1 := -l83 + float64(l84*-65536) + (float64(m.u8(l92, 0)) + float64(float64(m.u8(l91, 2))*256)) + float64((float64(m.u8(l92, 18))+float64(m.u8(l91, 3))+float64(float64(m.u8(l91, 4))*256))*65536)
		l95 := t1
		l98 := float64(m.u8(l43, 0)) + float64(float64(m.u8(l42, 2))*256) + float64(l44*65536)
		l98 = -(float64(m.u8(l33, 0)) + float64(float64(m.u8(l32, 2))*256)) + float64(l34*-65536) + l98
		l98 = float64(l35*4.294967296e+09) + float64(l45*-4.294967296e+09) + l98
		l99 := l98
		l99 = flag(l99 > math.Copysign(0, -1))
		l100 := -l98
		l100 = flag(l100 > math.Copysign(0, -1))
		l101 := -l95 + float64(l99*-8.589934592e+09) + float64(l100*8.589934592e+09)
		l101 = flag(l101 > math.Copysign(0, -1))
		l102 := l95 + float64(l99*8.589934592e+09) + float64(l100*-8.589934592e+09)
		l102 = flag(l102 > math.Copysign(0, -1))
		l103 := l101
		l103 = 1 - l102 - l101 + l103
		l104 := l71 + float64(l74*-4.294967296e+09) + l103
		l104 = flag(l104 > 255) + flag(l104 > 65535) + flag(l104 > 1.6777215e+07)
		if 1-l67 > 0 {
			if l69 > 0 {
				l106 = l22 + float64(l11*256) + float64(l12*65536) + float64(l13*1.6777216e+07)
			}
			l108 := -l70 + l104
			l109 := trunc(l108)
			if b2i(float64(l109) != l108)|b2i(l109 > l0) != 0 {
				l109 = f15(m, l108, 1, l0)
			}
			l110 := l109
			l115 := m.f64(m.u16(m.u32(l110>>16<<2, 4288)+l110&65535<<3, 0)*320+15744, 112)
			if l115 > 0 {
				l114 = float64((0.5 + l71 + float64(l74*-4.294967296e+09) + l103) * l115)
			}
			l105 = -0.5 + float64(l106*-256) + l114
		}
		l116 := l67
		if l116 > 0 {
			l105 = l105 + float64(float64(l67*7)*l116)
		}
		l118 := 1 + l70 + float64(l67*-8) - l104
		l117 := choose(l118 > 0, l118, 0)
		l119 := l67
		l117 = choose(l119 > 0, float64(l119*10), 0) + l117
		l25 = f17(m, l105, l117)
	}
	return l25
}

// f122: case 600
func f122(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15, l16, l17 float64, l18, l19, l20, l21 uint32) uint32 {
	var l25 uint32
	var l27, l28, l36 float64
	l22 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l22+float64(l11*256)+float64(l12*65536)+float64(l13*1.6777216e+07))
	m.put(l0&7<<3, 3520, l14+l15)
	l23 := m.f64(l19, 16)
	m.put(l0&7<<3, 3584, l23)
	m.put(l0&7<<3, 3648, 1)
	l24 := m.f64(0, 3088)
	m.put(l0&7<<3, 3712, 4096+float64(l16*4096)+l23+float64(l24*-4096))
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l26 := float64(m.u8(l2, 2))
		if l26 > 0 {
			l27 = l22 + float64(l11*256) + float64(l12*65536) + float64(l13*1.6777216e+07)
		}
		if l26 > 0 {
			l28 = l8 + l17
		}
		l30 := -l28
		l31 := trunc(l30)
		if b2i(float64(l31) != l30)|b2i(l31 > l0) != 0 {
			l31 = f15(m, l30, 1, l0)
		}
		l32 := l31
		l37 := m.f64(m.u16(m.u32(l32>>16<<2, 4288)+l32&65535<<3, 0)*320+15744, 112)
		if l37 > 0 {
			l38 := f12(m, 18409088, 16, 4098+float64(l16*4096)+l23+float64(l24*-4096))
			l41 := m.f64(l38, 8)
			l42 := trunc(l41)
			if b2i(float64(l42) != l41)|b2i(l42 > l0) != 0 {
				l42 = f15(m, l41, 1, l0)
			}
			l43 := l42
			l44 := m.u32(l43>>16<<2, 4288) + l43&65535<<3
			l45 := m.u16(l44, 0)*320 + 15744
			l46 := float64(m.u8(l45, 0)) + float64(float64(m.u8(l44, 2))*256)
			l47 := float64(m.u8(l45, 18)) + float64(m.u8(l44, 3)) + float64(float64(m.u8(l44, 4))*256)
			l48 := f12(m, 18409088, 16, 4096+float64(l16*4096)+l23+float64(l24*-4096))
			l51 := m.f64(l48, 8)
			l52 := trunc(l51)
			if b2i(float64(l52) != l51)|b2i(l52 > l0) != 0 {
				l52 = f15(m, l51, 1, l0)
			}
			l53 := l52
			l54 := m.u32(l53>>16<<2, 4288) + l53&65535<<3
			l55 := m.u16(l54, 0)*320 + 15744
			t1 := -l46 + float64(l47*-65536) + (float64(m.u8(l55, 0)) + float64(float64(m.u8(l54, 2))*256)) + float64((float64(m.u8(l55, 18))+float64(m.u8(l54, 3))+float64(float64(m.u8(l54, 4))*256))*65536)
			l58 := t1
			l59 := f12(m, 18409088, 16, 4097+float64(l16*4096)+l23+float64(l24*-4096))
			l62 := m.f64(l59, 8)
			l63 := trunc(l62)
			if b2i(float64(l63) != l62)|b2i(l63 > l0) != 0 {
				l63 = f15(m, l62, 1, l0)
			}
			l64 := l63
			l65 := m.u32(l64>>16<<2, 4288) + l64&65535<<3
			l66 := m.u16(l65, 0)*320 + 15744
			l67 := float64(m.u8(l66, 0)) + float64(float64(m.u8(l65, 2))*256)
			l68 := float64(m.u8(l66, 18)) + float64(m.u8(l65, 3)) + float64(float64(m.u8(l65, 4))*256)
			l69 := f12(m, 18409088, 16, 4099+float64(l16*4096)+l23+float64(l24*-4096))
			l72 := m.f64(l69, 8)
			l73 := trunc(l72)
			if b2i(float64(l73) != l72)|b2i(l73 > l0) != 0 {
				l73 = f15(m, l72, 1, l0)
			}
			l74 := l73
			l75 := m.u32(l74>>16<<2, 4288) + l74&65535<<3
			l76 := m.u16(l75, 0)*320 + 15744
			l79 := l67 + float64(l68*65536)
			t2 := -(float64(m.u8(l76, 0)) + float64(float64(m.u8(l75, 2))*256)) + float64((float64(m.u8(l76, 18))+float64(m.u8(l75, 3))+float64(float64(m.u8(l75, 4))*256))*-65536)
			l79 = t2 + l79
			l80 := l79
			l80 = flag(l80 > math.Copysign(0, -1))
			l81 := -l79
			l81 = flag(l81 > math.Copysign(0, -1))
			l82 := -l58 + float64(l80*-8.589934592e+09) + float64(l81*8.589934592e+09)
			l82 = flag(l82 > math.Copysign(0, -1))
			l83 := l58 + float64(l80*8.589934592e+09) + float64(l81*-8.589934592e+09)
			l83 = flag(l83 > math.Copysign(0, -1))
			l84 := l82
			l84 = 1 - l83 - l82 + l84
			l36 = float64((0.5 + l84) * l37)
		}
		l87 := 1 + l28
		l25 = f17(m, -0.5+float64(l27*-256)+l36, choose(l87 > 0, l87, 0))
	}
	return l25
}

// f123: case 601
func f123(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15, l16, l17 float64, l18, l19, l20, l21 uint32) uint32 {
	var l25 uint32
	var l70, l71, l105, l106, l114 float64
	l22 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l22+float64(l11*256)+float64(l12*65536)+float64(l13*1.6777216e+07))
	m.put(l0&7<<3, 3520, l14+l15)
	l23 := m.f64(l19, 16)
	m.put(l0&7<<3, 3584, l23)
	m.put(l0&7<<3, 3648, 1)
	l24 := m.f64(0, 3088)
	m.put(l0&7<<3, 3712, 4096+float64(l16*4096)+l23+float64(l24*-4096))
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l26 := f12(m, 18409088, 16, 4099+float64(l16*4096)+l23+float64(l24*-4096))
		l29 := m.f64(l26, 8)
		l30 := trunc(l29)
		if b2i(float64(l30) != l29)|b2i(l30 > l0) != 0 {
			l30 = f15(m, l29, 1, l0)
		}
		l31 := l30
		l32 := m.u32(l31>>16<<2, 4288) + l31&65535<<3
		l33 := m.u16(l32, 0)*320 + 15744
		l34 := float64(m.u8(l33, 18)) + float64(m.u8(l32, 3)) + float64(float64(m.u8(l32, 4))*256)
		l35 := l34
		l35 = flag(l35 > 32767)
		l36 := f12(m, 18409088, 16, 4097+float64(l16*4096)+l23+float64(l24*-4096))
		l39 := m.f64(l36, 8)
		l40 := trunc(l39)
		if b2i(float64(l40) != l39)|b2i(l40 > l0) != 0 {
			l40 = f15(m, l39, 1, l0)
		}
		l41 := l40
		l42 := m.u32(l41>>16<<2, 4288) + l41&65535<<3
		l43 := m.u16(l42, 0)*320 + 15744
		l44 := float64(m.u8(l43, 18)) + float64(m.u8(l42, 3)) + float64(float64(m.u8(l42, 4))*256)
		l45 := l44
		l45 = flag(l45 > 32767)
		l46 := choose(-1+l35+l45 > 0, 1, 0)
		l48 := f15(m, -2.1474836475e+09, 4.294967296e+09, l0)
		l50 := float64(int32(l48))
		l52 := l50
		l51 := choose(l52 > 0, float64(l52*-4.294967296e+09), 0)
		l53 := f15(m, -2.1474836475e+09+float64(l51*256), 4.294967296e+09, l0)
		l55 := float64(int32(l53))
		l56 := float64(l51 * 256)
		l57 := l55
		l56 = choose(l57 > 0, float64(l57*-4.294967296e+09), 0) + l56
		l58 := f15(m, -2.1474836475e+09+float64(l56*256), 4.294967296e+09, l0)
		l60 := float64(int32(l58))
		l61 := float64(l56 * 256)
		l62 := l60
		l61 = choose(l62 > 0, float64(l62*-4.294967296e+09), 0) + l61
		l63 := f15(m, -2.1474836475e+09+float64(l61*256), 4.294967296e+09, l0)
		l65 := float64(int32(l63))
		l66 := float64(l50*1.6777216e+07) + float64(l55*65536) + float64(l60*256) + l65
		l66 = flag(l66 > 2.147483647e+09)
		l68 := -1 - l35 - l45 + float64(l46*2) + l66
		l67 := choose(l68 > 0, l68, 0)
		l69 := float64(m.u8(l2, 2))
		if l69 > 0 {
			l70 = l8 + l17
		}
		l72 := -l35 - l45 + float64(l46*2)
		if l72 > 0 {
			l71 = float64((float64(l50*1.6777216e+07) + float64(l55*65536) + float64(l60*256) + l65) * l72)
		}
		if -1+l35+l45+float64(l46*-2) > 0 {
			l71 = l71 + (float64(l50*-1.6777216e+07) + float64(l55*-65536) + float64(l60*-256) - l65)
		}
		l74 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l71*2.3283064365386963e-10))
		l74 = -6.755399441055744e+15 + l74
		l75 := f12(m, 18409088, 16, 4098+float64(l16*4096)+l23+float64(l24*-4096))
		l78 := m.f64(l75, 8)
		l79 := trunc(l78)
		if b2i(float64(l79) != l78)|b2i(l79 > l0) != 0 {
			l79 = f15(m, l78, 1, l0)
		}
		l80 := l79
		l81 := m.u32(l80>>16<<2, 4288) + l80&65535<<3
		l82 := m.u16(l81, 0)*320 + 15744
		l83 := float64(m.u8(l82, 0)) + float64(float64(m.u8(l81, 2))*256)
		l84 := float64(m.u8(l82, 18)) + float64(m.u8(l81, 3)) + float64(float64(m.u8(l81, 4))*256)
		l85 := f12(m, 18409088, 16, 4096+float64(l16*4096)+l23+float64(l24*-4096))
		l88 := m.f64(l85, 8)
		l89 := trunc(l88)
		if b2i(float64(l89) != l88)|b2i(l89 > l0) != 0 {
			l89 = f15(m, l88, 1, l0)
		}
		l90 := l89
		l91 := m.u32(l90>>16<<2, 4288) + l90&65535<<3
		l92 := m.u16(l91, 0)*320 + 15744
		t1 := -l83 + float64(l84*-65536) + (float64(m.u8(l92, 0)) + float64(float64(m.u8(l91, 2))*256)) + float64((float64(m.u8(l92, 18))+float64(m.u8(l91, 3))+float64(float64(m.u8(l91, 4))*256))*65536)
		l95 := t1
		l98 := float64(m.u8(l43, 0)) + float64(float64(m.u8(l42, 2))*256) + float64(l44*65536)
		l98 = -(float64(m.u8(l33, 0)) + float64(float64(m.u8(l32, 2))*256)) + float64(l34*-65536) + l98
		l98 = float64(l35*4.294967296e+09) + float64(l45*-4.294967296e+09) + l98
		l99 := l98
		l99 = flag(l99 > math.Copysign(0, -1))
		l100 := -l98
		l100 = flag(l100 > math.Copysign(0, -1))
		l101 := l95 + float64(l99*8.589934592e+09) + float64(l100*-8.589934592e+09)
		l101 = flag(l101 > math.Copysign(0, -1))
		l102 := -l95 + float64(l99*-8.589934592e+09) + float64(l100*8.589934592e+09)
		l102 = flag(l102 > math.Copysign(0, -1))
		l103 := l101
		l103 = 1 - l101 - l102 + l103
		l104 := l71 + float64(l74*-4.294967296e+09) + l103
		l104 = flag(l104 > 255) + flag(l104 > 65535) + flag(l104 > 1.6777215e+07)
		if 1-l67 > 0 {
			if l69 > 0 {
				l106 = l22 + float64(l11*256) + float64(l12*65536) + float64(l13*1.6777216e+07)
			}
			l108 := -l70 + l104
			l109 := trunc(l108)
			if b2i(float64(l109) != l108)|b2i(l109 > l0) != 0 {
				l109 = f15(m, l108, 1, l0)
			}
			l110 := l109
			l115 := m.f64(m.u16(m.u32(l110>>16<<2, 4288)+l110&65535<<3, 0)*320+15744, 112)
			if l115 > 0 {
				l114 = float64((0.5 + l71 + float64(l74*-4.294967296e+09) + l103) * l115)
			}
			l105 = -0.5 + float64(l106*-256) + l114
		}
		l116 := l67
		if l116 > 0 {
			l105 = l105 + float64(float64(l67*7)*l116)
		}
		l118 := 1 + l70 + float64(l67*-8) - l104
		l117 := choose(l118 > 0, l118, 0)
		l119 := l67
		l117 = choose(l119 > 0, float64(l119*10), 0) + l117
		l25 = f17(m, l105, l117)
	}
	return l25
}

// f124: case 602
func f124(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15, l16, l17 float64, l18, l19, l20, l21 uint32) uint32 {
	var l25 uint32
	var l27, l28, l36 float64
	l22 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l22+float64(l11*256)+float64(l12*65536)+float64(l13*1.6777216e+07))
	m.put(l0&7<<3, 3520, l14+l15)
	l23 := m.f64(l19, 16)
	m.put(l0&7<<3, 3584, l23)
	m.put(l0&7<<3, 3648, 1)
	l24 := m.f64(0, 3088)
	m.put(l0&7<<3, 3712, 4096+float64(l16*4096)+l23+float64(l24*-4096))
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l26 := float64(m.u8(l2, 2))
		if l26 > 0 {
			l27 = l22 + float64(l11*256) + float64(l12*65536) + float64(l13*1.6777216e+07)
		}
		if l26 > 0 {
			l28 = l8 + l17
		}
		l30 := -l28
		l31 := trunc(l30)
		if b2i(float64(l31) != l30)|b2i(l31 > l0) != 0 {
			l31 = f15(m, l30, 1, l0)
		}
		l32 := l31
		l37 := m.f64(m.u16(m.u32(l32>>16<<2, 4288)+l32&65535<<3, 0)*320+15744, 112)
		if l37 > 0 {
			l38 := f12(m, 18409088, 16, 4098+float64(l16*4096)+l23+float64(l24*-4096))
			l41 := m.f64(l38, 8)
			l42 := trunc(l41)
			if b2i(float64(l42) != l41)|b2i(l42 > l0) != 0 {
				l42 = f15(m, l41, 1, l0)
			}
			l43 := l42
			l44 := m.u32(l43>>16<<2, 4288) + l43&65535<<3
			l45 := m.u16(l44, 0)*320 + 15744
			l46 := float64(m.u8(l45, 0)) + float64(float64(m.u8(l44, 2))*256)
			l47 := float64(m.u8(l45, 18)) + float64(m.u8(l44, 3)) + float64(float64(m.u8(l44, 4))*256)
			l48 := f12(m, 18409088, 16, 4096+float64(l16*4096)+l23+float64(l24*-4096))
			l51 := m.f64(l48, 8)
			l52 := trunc(l51)
			if b2i(float64(l52) != l51)|b2i(l52 > l0) != 0 {
				l52 = f15(m, l51, 1, l0)
			}
			l53 := l52
			l54 := m.u32(l53>>16<<2, 4288) + l53&65535<<3
			l55 := m.u16(l54, 0)*320 + 15744
			t1 := -l46 + float64(l47*-65536) + (float64(m.u8(l55, 0)) + float64(float64(m.u8(l54, 2))*256)) + float64((float64(m.u8(l55, 18))+float64(m.u8(l54, 3))+float64(float64(m.u8(l54, 4))*256))*65536)
			l58 := t1
			l59 := f12(m, 18409088, 16, 4097+float64(l16*4096)+l23+float64(l24*-4096))
			l62 := m.f64(l59, 8)
			l63 := trunc(l62)
			if b2i(float64(l63) != l62)|b2i(l63 > l0) != 0 {
				l63 = f15(m, l62, 1, l0)
			}
			l64 := l63
			l65 := m.u32(l64>>16<<2, 4288) + l64&65535<<3
			l66 := m.u16(l65, 0)*320 + 15744
			l67 := float64(m.u8(l66, 0)) + float64(float64(m.u8(l65, 2))*256)
			l68 := float64(m.u8(l66, 18)) + float64(m.u8(l65, 3)) + float64(float64(m.u8(l65, 4))*256)
			l69 := f12(m, 18409088, 16, 4099+float64(l16*4096)+l23+float64(l24*-4096))
			l72 := m.f64(l69, 8)
			l73 := trunc(l72)
			if b2i(float64(l73) != l72)|b2i(l73 > l0) != 0 {
				l73 = f15(m, l72, 1, l0)
			}
			l74 := l73
			l75 := m.u32(l74>>16<<2, 4288) + l74&65535<<3
			l76 := m.u16(l75, 0)*320 + 15744
			l79 := l67 + float64(l68*65536)
			t2 := -(float64(m.u8(l76, 0)) + float64(float64(m.u8(l75, 2))*256)) + float64((float64(m.u8(l76, 18))+float64(m.u8(l75, 3))+float64(float64(m.u8(l75, 4))*256))*-65536)
			l79 = t2 + l79
			l80 := l79
			l80 = flag(l80 > math.Copysign(0, -1))
			l81 := -l79
			l81 = flag(l81 > math.Copysign(0, -1))
			l82 := l58 + float64(l80*8.589934592e+09) + float64(l81*-8.589934592e+09)
			l82 = flag(l82 > math.Copysign(0, -1))
			l83 := -l58 + float64(l80*-8.589934592e+09) + float64(l81*8.589934592e+09)
			l83 = flag(l83 > math.Copysign(0, -1))
			l84 := l82
			l84 = 1 - l82 - l83 + l84
			l36 = float64((0.5 + l84) * l37)
		}
		l87 := 1 + l28
		l25 = f17(m, -0.5+float64(l27*-256)+l36, choose(l87 > 0, l87, 0))
	}
	return l25
}

// f125: case 603
func f125(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15, l16, l17 float64, l18, l19, l20, l21 uint32) uint32 {
	var l25 uint32
	var l27, l28, l40, l69 float64
	l22 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l22+float64(l11*256)+float64(l12*65536)+float64(l13*1.6777216e+07))
	m.put(l0&7<<3, 3520, l14+l15)
	l23 := m.f64(l19, 16)
	m.put(l0&7<<3, 3584, l23)
	m.put(l0&7<<3, 3648, 1)
	l24 := m.f64(0, 3088)
	m.put(l0&7<<3, 3712, 4096+float64(l16*4096)+l23+float64(l24*-4096))
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l26 := float64(m.u8(l2, 2))
		if l26 > 0 {
			l27 = l22 + float64(l11*256) + float64(l12*65536) + float64(l13*1.6777216e+07)
		}
		if l26 > 0 {
			l28 = l8 + l17
		}
		l29 := f12(m, 18409088, 16, 4100+float64(l16*4096)+l23+float64(l24*-4096))
		l32 := m.f64(l29, 8)
		l33 := trunc(l32)
		if b2i(float64(l33) != l32)|b2i(l33 > l0) != 0 {
			l33 = f15(m, l32, 1, l0)
		}
		l34 := l33
		l35 := m.u32(l34>>16<<2, 4288) + l34&65535<<3
		l36 := m.u16(l35, 0)*320 + 15744
		t1 := float64(m.u8(l36, 0)) + float64(float64(m.u8(l35, 2))*256) + float64((float64(m.u8(l36, 18))+float64(m.u8(l35, 3))+float64(float64(m.u8(l35, 4))*256))*65536)
		l39 := t1
		l39 = flag(l39 > math.Copysign(0, -1))
		if l39 > 0 {
			l41 := f12(m, 18409088, 16, 4096+float64(l16*4096)+l23+float64(l24*-4096))
			l44 := m.f64(l41, 8)
			l45 := trunc(l44)
			if b2i(float64(l45) != l44)|b2i(l45 > l0) != 0 {
				l45 = f15(m, l44, 1, l0)
			}
			l46 := l45
			l47 := m.u32(l46>>16<<2, 4288) + l46&65535<<3
			l48 := m.u16(l47, 0)*320 + 15744
			t2 := float64(m.u8(l48, 0)) + float64(float64(m.u8(l47, 2))*256) + float64((float64(m.u8(l48, 18))+float64(m.u8(l47, 3))+float64(float64(m.u8(l47, 4))*256))*65536)
			l40 = t2
		}
		if 1-l39 > 0 {
			l51 := f12(m, 18409088, 16, 4098+float64(l16*4096)+l23+float64(l24*-4096))
			l54 := m.f64(l51, 8)
			l55 := trunc(l54)
			if b2i(float64(l55) != l54)|b2i(l55 > l0) != 0 {
				l55 = f15(m, l54, 1, l0)
			}
			l56 := l55
			l57 := m.u32(l56>>16<<2, 4288) + l56&65535<<3
			l58 := m.u16(l57, 0)*320 + 15744
			t3 := float64(m.u8(l58, 0)) + float64(float64(m.u8(l57, 2))*256) + float64((float64(m.u8(l58, 18))+float64(m.u8(l57, 3))+float64(float64(m.u8(l57, 4))*256))*65536)
			l40 = l40 + t3
		}
		l61 := l40
		l61 = flag(l61 > 255) + flag(l61 > 65535) + flag(l61 > 1.6777215e+07)
		l63 := -l28 + l61
		l64 := trunc(l63)
		if b2i(float64(l64) != l63)|b2i(l64 > l0) != 0 {
			l64 = f15(m, l63, 1, l0)
		}
		l65 := l64
		l70 := m.f64(m.u16(m.u32(l65>>16<<2, 4288)+l65&65535<<3, 0)*320+15744, 112)
		if l70 > 0 {
			l69 = float64((0.5 + l40) * l70)
		}
		l73 := 1 + l28 - l61
		l25 = f17(m, -0.5+float64(l27*-256)+l69, choose(l73 > 0, l73, 0))
	}
	return l25
}

// f126: case 604
func f126(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15, l16, l17 float64, l18, l19, l20, l21 uint32) uint32 {
	var l25 uint32
	var l27, l28, l40, l69 float64
	l22 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l22+float64(l11*256)+float64(l12*65536)+float64(l13*1.6777216e+07))
	m.put(l0&7<<3, 3520, l14+l15)
	l23 := m.f64(l19, 16)
	m.put(l0&7<<3, 3584, l23)
	m.put(l0&7<<3, 3648, 1)
	l24 := m.f64(0, 3088)
	m.put(l0&7<<3, 3712, 4096+float64(l16*4096)+l23+float64(l24*-4096))
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l26 := float64(m.u8(l2, 2))
		if l26 > 0 {
			l27 = l22 + float64(l11*256) + float64(l12*65536) + float64(l13*1.6777216e+07)
		}
		if l26 > 0 {
			l28 = l8 + l17
		}
		l29 := f12(m, 18409088, 16, 4099+float64(l16*4096)+l23+float64(l24*-4096))
		l32 := m.f64(l29, 8)
		l33 := trunc(l32)
		if b2i(float64(l33) != l32)|b2i(l33 > l0) != 0 {
			l33 = f15(m, l32, 1, l0)
		}
		l34 := l33
		l35 := m.u32(l34>>16<<2, 4288) + l34&65535<<3
		l36 := m.u16(l35, 0)*320 + 15744
		t1 := float64(m.u8(l36, 0)) + float64(float64(m.u8(l35, 2))*256) + float64((float64(m.u8(l36, 18))+float64(m.u8(l35, 3))+float64(float64(m.u8(l35, 4))*256))*65536)
		l39 := t1
		l39 = flag(l39 > math.Copysign(0, -1))
		if l39 > 0 {
			l41 := f12(m, 18409088, 16, 4096+float64(l16*4096)+l23+float64(l24*-4096))
			l44 := m.f64(l41, 8)
			l45 := trunc(l44)
			if b2i(float64(l45) != l44)|b2i(l45 > l0) != 0 {
				l45 = f15(m, l44, 1, l0)
			}
			l46 := l45
			l47 := m.u32(l46>>16<<2, 4288) + l46&65535<<3
			l48 := m.u16(l47, 0)*320 + 15744
			t2 := float64(m.u8(l48, 0)) + float64(float64(m.u8(l47, 2))*256) + float64((float64(m.u8(l48, 18))+float64(m.u8(l47, 3))+float64(float64(m.u8(l47, 4))*256))*65536)
			l40 = t2
		}
		if 1-l39 > 0 {
			l51 := f12(m, 18409088, 16, 4098+float64(l16*4096)+l23+float64(l24*-4096))
			l54 := m.f64(l51, 8)
			l55 := trunc(l54)
			if b2i(float64(l55) != l54)|b2i(l55 > l0) != 0 {
				l55 = f15(m, l54, 1, l0)
			}
			l56 := l55
			l57 := m.u32(l56>>16<<2, 4288) + l56&65535<<3
			l58 := m.u16(l57, 0)*320 + 15744
			t3 := float64(m.u8(l58, 0)) + float64(float64(m.u8(l57, 2))*256) + float64((float64(m.u8(l58, 18))+float64(m.u8(l57, 3))+float64(float64(m.u8(l57, 4))*256))*65536)
			l40 = l40 + t3
		}
		l61 := l40
		l61 = flag(l61 > 255) + flag(l61 > 65535) + flag(l61 > 1.6777215e+07)
		l63 := -l28 + l61
		l64 := trunc(l63)
		if b2i(float64(l64) != l63)|b2i(l64 > l0) != 0 {
			l64 = f15(m, l63, 1, l0)
		}
		l65 := l64
		l70 := m.f64(m.u16(m.u32(l65>>16<<2, 4288)+l65&65535<<3, 0)*320+15744, 112)
		if l70 > 0 {
			l69 = float64((0.5 + l40) * l70)
		}
		l73 := 1 + l28 - l61
		l25 = f17(m, -0.5+float64(l27*-256)+l69, choose(l73 > 0, l73, 0))
	}
	return l25
}

// f127: case 605
func f127(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15, l16, l17 float64, l18, l19, l20, l21 uint32) uint32 {
	var l25 uint32
	var l27, l28, l49 float64
	l22 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l22+float64(l11*256)+float64(l12*65536)+float64(l13*1.6777216e+07))
	m.put(l0&7<<3, 3520, l14+l15)
	l23 := m.f64(l19, 16)
	m.put(l0&7<<3, 3584, l23)
	m.put(l0&7<<3, 3648, 1)
	l24 := m.f64(0, 3088)
	m.put(l0&7<<3, 3712, 4096+float64(l16*4096)+l23+float64(l24*-4096))
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l26 := float64(m.u8(l2, 2))
		if l26 > 0 {
			l27 = l22 + float64(l11*256) + float64(l12*65536) + float64(l13*1.6777216e+07)
		}
		if l26 > 0 {
			l28 = l8 + l17
		}
		l29 := f12(m, 18409088, 16, 4095+float64(l16*4096)+l23+float64(l24*-4096))
		l32 := m.f64(l29, 8)
		l33 := trunc(l32)
		if b2i(float64(l33) != l32)|b2i(l33 > l0) != 0 {
			l33 = f15(m, l32, 1, l0)
		}
		l34 := l33
		l35 := m.u32(l34>>16<<2, 4288) + l34&65535<<3
		l38 := float64(m.u8(m.u16(l35, 0)*320+15744, 18)) + float64(m.u8(l35, 3)) + float64(float64(m.u8(l35, 4))*256)
		l38 = flag(l38 > 32767)
		l39 := choose(l38 > 0, 4.294967295e+09, 0)
		l41 := l39
		l41 = flag(l41 > 255) + flag(l41 > 65535) + flag(l41 > 1.6777215e+07)
		l43 := -l28 + l41
		l44 := trunc(l43)
		if b2i(float64(l44) != l43)|b2i(l44 > l0) != 0 {
			l44 = f15(m, l43, 1, l0)
		}
		l45 := l44
		l50 := m.f64(m.u16(m.u32(l45>>16<<2, 4288)+l45&65535<<3, 0)*320+15744, 112)
		if l50 > 0 {
			l49 = float64((0.5 + l39) * l50)
		}
		l53 := 1 + l28 - l41
		l25 = f17(m, -0.5+float64(l27*-256)+l49, choose(l53 > 0, l53, 0))
	}
	return l25
}

// f128: case 606
func f128(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15, l16, l17 float64, l18, l19, l20, l21 uint32) uint32 {
	var l25 uint32
	var l27, l28, l59 float64
	l22 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l22+float64(l11*256)+float64(l12*65536)+float64(l13*1.6777216e+07))
	m.put(l0&7<<3, 3520, l14+l15)
	l23 := m.f64(l19, 16)
	m.put(l0&7<<3, 3584, l23)
	m.put(l0&7<<3, 3648, 1)
	l24 := m.f64(0, 3088)
	m.put(l0&7<<3, 3712, 4096+float64(l16*4096)+l23+float64(l24*-4096))
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l26 := float64(m.u8(l2, 2))
		if l26 > 0 {
			l27 = l22 + float64(l11*256) + float64(l12*65536) + float64(l13*1.6777216e+07)
		}
		if l26 > 0 {
			l28 = l8 + l17
		}
		l29 := f12(m, 18409088, 16, 4096+float64(l16*4096)+l23+float64(l24*-4096))
		l32 := m.f64(l29, 8)
		l33 := trunc(l32)
		if b2i(float64(l33) != l32)|b2i(l33 > l0) != 0 {
			l33 = f15(m, l32, 1, l0)
		}
		l34 := l33
		l35 := m.u32(l34>>16<<2, 4288) + l34&65535<<3
		l36 := m.u16(l35, 0)*320 + 15744
		l37 := float64(m.u8(l36, 0)) + float64(float64(m.u8(l35, 2))*256)
		l38 := float64(m.u8(l36, 18)) + float64(m.u8(l35, 3)) + float64(float64(m.u8(l35, 4))*256)
		l39 := l37 + float64(l38*65536)
		l39 = flag(l39 > 31)
		l40 := l37 + float64(l38*65536)
		if l39 > 0 {
			l41 := f12(m, 18409088, 16, 4097+float64(l16*4096)+l23+float64(l24*-4096))
			l44 := m.f64(l41, 8)
			l45 := trunc(l44)
			if b2i(float64(l45) != l44)|b2i(l45 > l0) != 0 {
				l45 = f15(m, l44, 1, l0)
			}
			l46 := l45
			l47 := m.u32(l46>>16<<2, 4288) + l46&65535<<3
			l48 := m.u16(l47, 0)*320 + 15744
			t1 := float64(m.u8(l48, 0)) + float64(float64(m.u8(l47, 2))*256) + float64((float64(m.u8(l48, 18))+float64(m.u8(l47, 3))+float64(float64(m.u8(l47, 4))*256))*65536)
			l40 = l40 + t1
		}
		l51 := l40
		l51 = flag(l51 > 255) + flag(l51 > 65535) + flag(l51 > 1.6777215e+07)
		l53 := -l28 + l51
		l54 := trunc(l53)
		if b2i(float64(l54) != l53)|b2i(l54 > l0) != 0 {
			l54 = f15(m, l53, 1, l0)
		}
		l55 := l54
		l60 := m.f64(m.u16(m.u32(l55>>16<<2, 4288)+l55&65535<<3, 0)*320+15744, 112)
		if l60 > 0 {
			l59 = float64((0.5 + l40) * l60)
		}
		l63 := 1 + l28 - l51
		l25 = f17(m, -0.5+float64(l27*-256)+l59, choose(l63 > 0, l63, 0))
	}
	return l25
}

// f129: case 607
func f129(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15, l16, l17 float64, l18, l19, l20, l21 uint32) uint32 {
	var l25 uint32
	var l27, l28, l59 float64
	l22 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l22+float64(l11*256)+float64(l12*65536)+float64(l13*1.6777216e+07))
	m.put(l0&7<<3, 3520, l14+l15)
	l23 := m.f64(l19, 16)
	m.put(l0&7<<3, 3584, l23)
	m.put(l0&7<<3, 3648, 1)
	l24 := m.f64(0, 3088)
	m.put(l0&7<<3, 3712, 4096+float64(l16*4096)+l23+float64(l24*-4096))
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l26 := float64(m.u8(l2, 2))
		if l26 > 0 {
			l27 = l22 + float64(l11*256) + float64(l12*65536) + float64(l13*1.6777216e+07)
		}
		if l26 > 0 {
			l28 = l8 + l17
		}
		l29 := f12(m, 18409088, 16, 4097+float64(l16*4096)+l23+float64(l24*-4096))
		l32 := m.f64(l29, 8)
		l33 := trunc(l32)
		if b2i(float64(l33) != l32)|b2i(l33 > l0) != 0 {
			l33 = f15(m, l32, 1, l0)
		}
		l34 := l33
		l35 := m.u32(l34>>16<<2, 4288) + l34&65535<<3
		l36 := m.u16(l35, 0)*320 + 15744
		l37 := float64(m.u8(l36, 0)) + float64(float64(m.u8(l35, 2))*256)
		l38 := float64(m.u8(l36, 18)) + float64(m.u8(l35, 3)) + float64(float64(m.u8(l35, 4))*256)
		l39 := l37 + float64(l38*65536)
		l39 = flag(l39 > 31)
		l40 := l37 + float64(l38*65536)
		if l39 > 0 {
			l41 := f12(m, 18409088, 16, 4096+float64(l16*4096)+l23+float64(l24*-4096))
			l44 := m.f64(l41, 8)
			l45 := trunc(l44)
			if b2i(float64(l45) != l44)|b2i(l45 > l0) != 0 {
				l45 = f15(m, l44, 1, l0)
			}
			l46 := l45
			l47 := m.u32(l46>>16<<2, 4288) + l46&65535<<3
			l48 := m.u16(l47, 0)*320 + 15744
			t1 := float64(m.u8(l48, 0)) + float64(float64(m.u8(l47, 2))*256) + float64((float64(m.u8(l48, 18))+float64(m.u8(l47, 3))+float64(float64(m.u8(l47, 4))*256))*65536)
			l40 = l40 + t1
		}
		l51 := l40
		l51 = flag(l51 > 255) + flag(l51 > 65535) + flag(l51 > 1.6777215e+07)
		l53 := -l28 + l51
		l54 := trunc(l53)
		if b2i(float64(l54) != l53)|b2i(l54 > l0) != 0 {
			l54 = f15(m, l53, 1, l0)
		}
		l55 := l54
		l60 := m.f64(m.u16(m.u32(l55>>16<<2, 4288)+l55&65535<<3, 0)*320+15744, 112)
		if l60 > 0 {
			l59 = float64((0.5 + l40) * l60)
		}
		l63 := 1 + l28 - l51
		l25 = f17(m, -0.5+float64(l27*-256)+l59, choose(l63 > 0, l63, 0))
	}
	return l25
}

// f130: case 608
func f130(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15, l16, l17 float64, l18, l19, l20, l21 uint32) uint32 {
	var l25 uint32
	var l27, l28, l69 float64
	l22 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l22+float64(l11*256)+float64(l12*65536)+float64(l13*1.6777216e+07))
	m.put(l0&7<<3, 3520, l14+l15)
	l23 := m.f64(l19, 16)
	m.put(l0&7<<3, 3584, l23)
	m.put(l0&7<<3, 3648, 1)
	m.put(l0&7<<3, 3712, 4096+float64(l16*4096)+l23+float64(m.f64(0, 3088)*-4096))
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l26 := float64(m.u8(l2, 2))
		if l26 > 0 {
			l27 = l22 + float64(l11*256) + float64(l12*65536) + float64(l13*1.6777216e+07)
		}
		if l26 > 0 {
			l28 = l8 + l17
		}
		l30 := m.f64(chooseInt(l0 >= 1, l0-1, 0)&7<<3, 4224)
		l32 := l7
		l33 := trunc(l32)
		if b2i(float64(l33) != l32)|b2i(l33 > l0) != 0 {
			l33 = f15(m, l32, 1, l0)
		}
		l34 := l33
		l37 := float64(m.u8(m.u16(m.u32(l34>>16<<2, 4288)+l34&65535<<3, 0)*320+15744, 2))
		l40 := m.f64(chooseInt(l0 >= 2, l0-2, 0)&7<<3, 4224)
		l41 := choose(-1+l9+l37 > 0, 1, 0)
		l45 := m.f64(chooseInt(l0 >= 3, l0-3, 0)&7<<3, 4224)
		l51 := l30
		l51 = choose(l37 > 0, -l30+l40, 0) + l51
		l51 = choose(l41 > 0, -l40+l45, 0) + l51
		l51 = choose(choose(-1+l10+l41 > 0, 1, 0) > 0, -l45+m.f64(chooseInt(l0 >= 4, l0-4, 0)&7<<3, 4224), 0) + l51
		l56 := -255 + l51
		l55 := choose(l56 > 0, l56, 0)
		l57 := -256 + l51
		l55 = choose(l57 > 0, float64(l57*-1), 0) + l55
		l58 := -65535 + l51
		l55 = choose(l58 > 0, l58, 0) + l55
		l59 := -65536 + l51
		l55 = choose(l59 > 0, float64(l59*-1), 0) + l55
		l60 := -1.6777215e+07 + l51
		l55 = choose(l60 > 0, l60, 0) + l55
		l61 := -1.6777216e+07 + l51
		l55 = choose(l61 > 0, float64(l61*-1), 0) + l55
		l63 := -l28 + l55
		l64 := trunc(l63)
		if b2i(float64(l64) != l63)|b2i(l64 > l0) != 0 {
			l64 = f15(m, l63, 1, l0)
		}
		l65 := l64
		l70 := m.f64(m.u16(m.u32(l65>>16<<2, 4288)+l65&65535<<3, 0)*320+15744, 112)
		if l70 > 0 {
			l69 = float64((0.5 + l51) * l70)
		}
		l73 := 1 + l28 - l55
		l25 = f17(m, -0.5+float64(l27*-256)+l69, choose(l73 > 0, l73, 0))
	}
	return l25
}

// f131: case 609
func f131(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15, l16, l17 float64, l18, l19, l20, l21 uint32) uint32 {
	var l53 uint32
	var l38, l51, l55, l56, l57, l58, l87 float64
	l22 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l22+float64(l11*256)+float64(l12*65536)+float64(l13*1.6777216e+07))
	m.put(l0&7<<3, 3520, l14+l15)
	l23 := m.f64(l19, 16)
	m.put(l0&7<<3, 3584, l23)
	m.put(l0&7<<3, 3648, 1)
	l24 := m.f64(0, 3088)
	m.put(l0&7<<3, 3712, 4096+float64(l16*4096)+l23+float64(l24*-4096))
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	l25 := f12(m, 18409088, 16, 4097+float64(l16*4096)+l23+float64(l24*-4096))
	l28 := m.f64(l25, 8)
	l29 := trunc(l28)
	if b2i(float64(l29) != l28)|b2i(l29 > l0) != 0 {
		l29 = f15(m, l28, 1, l0)
	}
	l30 := l29
	l32 := m.u16(m.u32(l30>>16<<2, 4288)+l30&65535<<3, 0)*320 + 15744
	l34 := choose(float64(m.u8(l32, 19)) > 0, 1, 0)
	l37 := m.f64(l32, 56)
	l39 := l37
	if l39 > 0 {
		l40 := f12(m, 18409088, 16, 4095+float64(l16*4096)+l23+float64(l24*-4096))
		l43 := m.f64(l40, 8)
		l44 := trunc(l43)
		if b2i(float64(l44) != l43)|b2i(l44 > l0) != 0 {
			l44 = f15(m, l43, 1, l0)
		}
		l45 := l44
		l46 := m.u32(l45>>16<<2, 4288) + l45&65535<<3
		l47 := m.u16(l46, 0)*320 + 15744
		t1 := 0.5 + (float64(m.u8(l47, 0)) + float64(float64(m.u8(l46, 2))*256)) + float64((float64(m.u8(l47, 18))+float64(m.u8(l46, 3))+float64(float64(m.u8(l46, 4))*256))*65536)
		l38 = float64(t1 * l39)
	}
	l38 = -0.5 + l38
	l50 := 6.755399441055744e+15 + l38
	l50 = -6.755399441055744e+15 + l50
	if 1-l34 > 0 {
		l51 = 2.147483648e+09 + float64(l37*-2.147483648e+09) + float64(l38*4.294967296e+09) + float64(l50*-4.294967296e+09)
	}
	m.put(l0&7<<3, 4224, l51)
	if l6 != 0 {
		l54 := float64(m.u8(l2, 2))
		if l54 > 0 {
			l55 = l22 + float64(l11*256) + float64(l12*65536) + float64(l13*1.6777216e+07)
		}
		if l54 > 0 {
			l56 = l8 + l17
		}
		if 1-l34 > 0 {
			l59 := l37
			if l59 > 0 {
				l60 := f12(m, 18409088, 16, 4096+float64(l16*4096)+l23+float64(l24*-4096))
				l63 := m.f64(l60, 8)
				l64 := trunc(l63)
				if b2i(float64(l64) != l63)|b2i(l64 > l0) != 0 {
					l64 = f15(m, l63, 1, l0)
				}
				l65 := l64
				l66 := m.u32(l65>>16<<2, 4288) + l65&65535<<3
				l67 := m.u16(l66, 0)*320 + 15744
				t2 := 0.5 + (float64(m.u8(l67, 0)) + float64(float64(m.u8(l66, 2))*256)) + float64((float64(m.u8(l67, 18))+float64(m.u8(l66, 3))+float64(float64(m.u8(l66, 4))*256))*65536)
				l58 = float64(t2 * l59)
			}
			l58 = -0.5 + l58
			l70 := 6.755399441055744e+15 + l58
			l70 = -6.755399441055744e+15 + l70
			l57 = 2.147483648e+09 + float64(l37*-2.147483648e+09) + float64(l58*4.294967296e+09) + float64(l70*-4.294967296e+09)
		}
		if 1-l34 > 0 {
			l57 = l57 + l50
		}
		if l34 > 0 {
			l57 = l57 + (2.147483648e+09 + float64(l37*-2.147483648e+09) + float64(l38*4.294967296e+09) + float64(l50*-4.294967296e+09))
		}
		l72 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l57*2.3283064365386963e-10))
		l72 = -6.755399441055744e+15 + l72
		l74 := -255 + l57 + float64(l72*-4.294967296e+09)
		l73 := choose(l74 > 0, l74, 0)
		l75 := -256 + l57 + float64(l72*-4.294967296e+09)
		l73 = choose(l75 > 0, float64(l75*-1), 0) + l73
		l76 := -65535 + l57 + float64(l72*-4.294967296e+09)
		l73 = choose(l76 > 0, l76, 0) + l73
		l77 := -65536 + l57 + float64(l72*-4.294967296e+09)
		l73 = choose(l77 > 0, float64(l77*-1), 0) + l73
		l78 := -1.6777215e+07 + l57 + float64(l72*-4.294967296e+09)
		l73 = choose(l78 > 0, l78, 0) + l73
		l79 := -1.6777216e+07 + l57 + float64(l72*-4.294967296e+09)
		l73 = choose(l79 > 0, float64(l79*-1), 0) + l73
		l81 := -l56 + l73
		l82 := trunc(l81)
		if b2i(float64(l82) != l81)|b2i(l82 > l0) != 0 {
			l82 = f15(m, l81, 1, l0)
		}
		l83 := l82
		l88 := m.f64(m.u16(m.u32(l83>>16<<2, 4288)+l83&65535<<3, 0)*320+15744, 112)
		if l88 > 0 {
			l87 = float64((0.5 + l57 + float64(l72*-4.294967296e+09)) * l88)
		}
		l91 := 1 + l56 - l73
		l53 = f17(m, -0.5+float64(l55*-256)+l87, choose(l91 > 0, l91, 0))
	}
	return l53
}

// f132: case 610
func f132(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15, l16, l17 float64, l18, l19, l20, l21 uint32) uint32 {
	var l68 uint32
	var l48, l52, l53, l95, l96, l97, l102, l103, l111 float64
	l22 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l22+float64(l11*256)+float64(l12*65536)+float64(l13*1.6777216e+07))
	m.put(l0&7<<3, 3520, l14+l15)
	l23 := m.f64(l19, 16)
	m.put(l0&7<<3, 3584, l23)
	m.put(l0&7<<3, 3648, 1)
	l24 := m.f64(0, 3088)
	m.put(l0&7<<3, 3712, 4096+float64(l16*4096)+l23+float64(l24*-4096))
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	l25 := f12(m, 18409088, 16, 4097+float64(l16*4096)+l23+float64(l24*-4096))
	l28 := m.f64(l25, 8)
	l29 := trunc(l28)
	if b2i(float64(l29) != l28)|b2i(l29 > l0) != 0 {
		l29 = f15(m, l28, 1, l0)
	}
	l30 := l29
	l31 := m.u32(l30>>16<<2, 4288) + l30&65535<<3
	l32 := m.u16(l31, 0)*320 + 15744
	l34 := choose(float64(m.u8(l32, 19)) > 0, 1, 0)
	l37 := m.f64(l32, 64)
	l38 := f12(m, 18409088, 16, 4096+float64(l16*4096)+l23+float64(l24*-4096))
	l41 := m.f64(l38, 8)
	l42 := trunc(l41)
	if b2i(float64(l42) != l41)|b2i(l42 > l0) != 0 {
		l42 = f15(m, l41, 1, l0)
	}
	l43 := l42
	l44 := m.u32(l43>>16<<2, 4288) + l43&65535<<3
	l45 := m.u16(l44, 0)*320 + 15744
	l46 := float64(m.u8(l45, 18)) + float64(m.u8(l44, 3)) + float64(float64(m.u8(l44, 4))*256)
	l47 := l46
	l47 = flag(l47 > 32767)
	l49 := l37
	if l49 > 0 {
		l48 = float64((0.5 + (float64(m.u8(l45, 0)) + float64(float64(m.u8(l44, 2))*256)) + float64(l46*65536) + float64(l47*-4.294967296e+09)) * l49)
	}
	l48 = -0.5 + l48
	l51 := 6.755399441055744e+15 + l48
	l51 = -6.755399441055744e+15 + l51
	if 1-l34 > 0 {
		l52 = 2.147483648e+09 + float64(l37*-2.147483648e+09) + float64(l48*4.294967296e+09) + float64(l51*-4.294967296e+09)
	}
	if 1-l34 > 0 {
		l54 := l37
		if l54 > 0 {
			l55 := f12(m, 18409088, 16, 4095+float64(l16*4096)+l23+float64(l24*-4096))
			l58 := m.f64(l55, 8)
			l59 := trunc(l58)
			if b2i(float64(l59) != l58)|b2i(l59 > l0) != 0 {
				l59 = f15(m, l58, 1, l0)
			}
			l60 := l59
			l61 := m.u32(l60>>16<<2, 4288) + l60&65535<<3
			l62 := m.u16(l61, 0)*320 + 15744
			t1 := 0.5 + (float64(m.u8(l62, 0)) + float64(float64(m.u8(l61, 2))*256)) + float64((float64(m.u8(l62, 18))+float64(m.u8(l61, 3))+float64(float64(m.u8(l61, 4))*256))*65536)
			l53 = float64(t1 * l54)
		}
		l53 = -0.5 + l53
		l65 := 6.755399441055744e+15 + l53
		l65 = -6.755399441055744e+15 + l65
		l52 = l52 + l65
	}
	if l34 > 0 {
		l52 = l52 + l51
	}
	l52 = choose(-1+l47+l34 > 0, 4.294967296e+09, 0) + l52
	m.put(l0&7<<3, 4224, l52)
	if l6 != 0 {
		l70 := float64(m.u8(l32, 18)) + float64(m.u8(l31, 3)) + float64(float64(m.u8(l31, 4))*256)
		l70 = flag(l70 > 32767)
		l71 := choose(-1+l70+l47 > 0, 1, 0)
		l73 := f15(m, -2.1474836475e+09, 4.294967296e+09, l0)
		l75 := float64(int32(l73))
		l77 := l75
		l76 := choose(l77 > 0, float64(l77*-4.294967296e+09), 0)
		l78 := f15(m, -2.1474836475e+09+float64(l76*256), 4.294967296e+09, l0)
		l80 := float64(int32(l78))
		l81 := float64(l76 * 256)
		l82 := l80
		l81 = choose(l82 > 0, float64(l82*-4.294967296e+09), 0) + l81
		l83 := f15(m, -2.1474836475e+09+float64(l81*256), 4.294967296e+09, l0)
		l85 := float64(int32(l83))
		l86 := float64(l81 * 256)
		l87 := l85
		l86 = choose(l87 > 0, float64(l87*-4.294967296e+09), 0) + l86
		l88 := f15(m, -2.1474836475e+09+float64(l86*256), 4.294967296e+09, l0)
		l90 := float64(int32(l88))
		l91 := float64(l75*1.6777216e+07) + float64(l80*65536) + float64(l85*256) + l90
		l91 = flag(l91 > 2.147483647e+09)
		l93 := -1 - l70 - l47 + float64(l71*2) + l91
		l92 := choose(l93 > 0, l93, 0)
		l94 := float64(m.u8(l2, 2))
		if l94 > 0 {
			l95 = l8 + l17
		}
		if 1-l34 > 0 {
			l96 = l51
		}
		if l34 > 0 {
			l96 = l96 + -l47
		}
		l98 := -l70 - l47 + float64(l71*2)
		if l98 > 0 {
			l97 = float64((float64(l75*1.6777216e+07) + float64(l80*65536) + float64(l85*256) + l90) * l98)
		}
		if -1+l70+l47+float64(l71*-2) > 0 {
			l97 = l97 + (float64(l75*-1.6777216e+07) + float64(l80*-65536) + float64(l85*-256) - l90)
		}
		l100 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l96*2.3283064365386963e-10) + float64(l97*2.3283064365386963e-10))
		l100 = -6.755399441055744e+15 + l100
		l101 := l96 + l97 + float64(l100*-4.294967296e+09)
		l101 = flag(l101 > 255) + flag(l101 > 65535) + flag(l101 > 1.6777215e+07)
		if 1-l92 > 0 {
			if l94 > 0 {
				l103 = l22 + float64(l11*256) + float64(l12*65536) + float64(l13*1.6777216e+07)
			}
			l105 := -l95 + l101
			l106 := trunc(l105)
			if b2i(float64(l106) != l105)|b2i(l106 > l0) != 0 {
				l106 = f15(m, l105, 1, l0)
			}
			l107 := l106
			l112 := m.f64(m.u16(m.u32(l107>>16<<2, 4288)+l107&65535<<3, 0)*320+15744, 112)
			if l112 > 0 {
				l111 = float64((0.5 + l96 + l97 + float64(l100*-4.294967296e+09)) * l112)
			}
			l102 = -0.5 + float64(l103*-256) + l111
		}
		l113 := l92
		if l113 > 0 {
			l102 = l102 + float64(float64(l92*7)*l113)
		}
		l115 := 1 + l95 + float64(l92*-8) - l101
		l114 := choose(l115 > 0, l115, 0)
		l116 := l92
		l114 = choose(l116 > 0, float64(l116*10), 0) + l114
		l68 = f17(m, l102, l114)
	}
	return l68
}

// f133: case 611
func f133(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15, l16, l17 float64, l18, l19, l20, l21 uint32) uint32 {
	var l66 uint32
	var l38, l51, l52, l68, l69, l70, l81 float64
	l22 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l22+float64(l11*256)+float64(l12*65536)+float64(l13*1.6777216e+07))
	m.put(l0&7<<3, 3520, l14+l15)
	l23 := m.f64(l19, 16)
	m.put(l0&7<<3, 3584, l23)
	m.put(l0&7<<3, 3648, 1)
	l24 := m.f64(0, 3088)
	m.put(l0&7<<3, 3712, 4096+float64(l16*4096)+l23+float64(l24*-4096))
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	l25 := f12(m, 18409088, 16, 4097+float64(l16*4096)+l23+float64(l24*-4096))
	l28 := m.f64(l25, 8)
	l29 := trunc(l28)
	if b2i(float64(l29) != l28)|b2i(l29 > l0) != 0 {
		l29 = f15(m, l28, 1, l0)
	}
	l30 := l29
	l32 := m.u16(m.u32(l30>>16<<2, 4288)+l30&65535<<3, 0)*320 + 15744
	l34 := choose(float64(m.u8(l32, 19)) > 0, 1, 0)
	l37 := m.f64(l32, 64)
	l39 := l37
	if l39 > 0 {
		l40 := f12(m, 18409088, 16, 4096+float64(l16*4096)+l23+float64(l24*-4096))
		l43 := m.f64(l40, 8)
		l44 := trunc(l43)
		if b2i(float64(l44) != l43)|b2i(l44 > l0) != 0 {
			l44 = f15(m, l43, 1, l0)
		}
		l45 := l44
		l46 := m.u32(l45>>16<<2, 4288) + l45&65535<<3
		l47 := m.u16(l46, 0)*320 + 15744
		t1 := 0.5 + (float64(m.u8(l47, 0)) + float64(float64(m.u8(l46, 2))*256)) + float64((float64(m.u8(l47, 18))+float64(m.u8(l46, 3))+float64(float64(m.u8(l46, 4))*256))*65536)
		l38 = float64(t1 * l39)
	}
	l38 = -0.5 + l38
	l50 := 6.755399441055744e+15 + l38
	l50 = -6.755399441055744e+15 + l50
	if 1-l34 > 0 {
		l51 = 2.147483648e+09 + float64(l37*-2.147483648e+09) + float64(l38*4.294967296e+09) + float64(l50*-4.294967296e+09)
	}
	if 1-l34 > 0 {
		l53 := l37
		if l53 > 0 {
			l54 := f12(m, 18409088, 16, 4095+float64(l16*4096)+l23+float64(l24*-4096))
			l57 := m.f64(l54, 8)
			l58 := trunc(l57)
			if b2i(float64(l58) != l57)|b2i(l58 > l0) != 0 {
				l58 = f15(m, l57, 1, l0)
			}
			l59 := l58
			l60 := m.u32(l59>>16<<2, 4288) + l59&65535<<3
			l61 := m.u16(l60, 0)*320 + 15744
			t2 := 0.5 + (float64(m.u8(l61, 0)) + float64(float64(m.u8(l60, 2))*256)) + float64((float64(m.u8(l61, 18))+float64(m.u8(l60, 3))+float64(float64(m.u8(l60, 4))*256))*65536)
			l52 = float64(t2 * l53)
		}
		l52 = -0.5 + l52
		l64 := 6.755399441055744e+15 + l52
		l64 = -6.755399441055744e+15 + l64
		l51 = l51 + l64
	}
	if l34 > 0 {
		l51 = l51 + l50
	}
	m.put(l0&7<<3, 4224, l51)
	if l6 != 0 {
		l67 := float64(m.u8(l2, 2))
		if l67 > 0 {
			l68 = l22 + float64(l11*256) + float64(l12*65536) + float64(l13*1.6777216e+07)
		}
		if l67 > 0 {
			l69 = l8 + l17
		}
		if 1-l34 > 0 {
			l70 = l50
		}
		l72 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l70*2.3283064365386963e-10))
		l72 = -6.755399441055744e+15 + l72
		l73 := l70 + float64(l72*-4.294967296e+09)
		l73 = flag(l73 > 255) + flag(l73 > 65535) + flag(l73 > 1.6777215e+07)
		l75 := -l69 + l73
		l76 := trunc(l75)
		if b2i(float64(l76) != l75)|b2i(l76 > l0) != 0 {
			l76 = f15(m, l75, 1, l0)
		}
		l77 := l76
		l82 := m.f64(m.u16(m.u32(l77>>16<<2, 4288)+l77&65535<<3, 0)*320+15744, 112)
		if l82 > 0 {
			l81 = float64((0.5 + l70 + float64(l72*-4.294967296e+09)) * l82)
		}
		l85 := 1 + l69 - l73
		l66 = f17(m, -0.5+float64(l68*-256)+l81, choose(l85 > 0, l85, 0))
	}
	return l66
}

// f134: case 612
func f134(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15, l16, l17 float64, l18, l19, l20, l21 uint32) uint32 {
	var l66 uint32
	var l38, l51, l64, l68, l69, l70, l87 float64
	l22 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l22+float64(l11*256)+float64(l12*65536)+float64(l13*1.6777216e+07))
	m.put(l0&7<<3, 3520, l14+l15)
	l23 := m.f64(l19, 16)
	m.put(l0&7<<3, 3584, l23)
	m.put(l0&7<<3, 3648, 1)
	l24 := m.f64(0, 3088)
	m.put(l0&7<<3, 3712, 4096+float64(l16*4096)+l23+float64(l24*-4096))
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	l25 := f12(m, 18409088, 16, 4097+float64(l16*4096)+l23+float64(l24*-4096))
	l28 := m.f64(l25, 8)
	l29 := trunc(l28)
	if b2i(float64(l29) != l28)|b2i(l29 > l0) != 0 {
		l29 = f15(m, l28, 1, l0)
	}
	l30 := l29
	l32 := m.u16(m.u32(l30>>16<<2, 4288)+l30&65535<<3, 0)*320 + 15744
	l34 := choose(float64(m.u8(l32, 19)) > 0, 1, 0)
	l37 := m.f64(l32, 56)
	l39 := l37
	if l39 > 0 {
		l40 := f12(m, 18409088, 16, 4095+float64(l16*4096)+l23+float64(l24*-4096))
		l43 := m.f64(l40, 8)
		l44 := trunc(l43)
		if b2i(float64(l44) != l43)|b2i(l44 > l0) != 0 {
			l44 = f15(m, l43, 1, l0)
		}
		l45 := l44
		l46 := m.u32(l45>>16<<2, 4288) + l45&65535<<3
		l47 := m.u16(l46, 0)*320 + 15744
		t1 := 0.5 + (float64(m.u8(l47, 0)) + float64(float64(m.u8(l46, 2))*256)) + float64((float64(m.u8(l47, 18))+float64(m.u8(l46, 3))+float64(float64(m.u8(l46, 4))*256))*65536)
		l38 = float64(t1 * l39)
	}
	l38 = -0.5 + l38
	l50 := 6.755399441055744e+15 + l38
	l50 = -6.755399441055744e+15 + l50
	l52 := l37
	if l52 > 0 {
		l53 := f12(m, 18409088, 16, 4096+float64(l16*4096)+l23+float64(l24*-4096))
		l56 := m.f64(l53, 8)
		l57 := trunc(l56)
		if b2i(float64(l57) != l56)|b2i(l57 > l0) != 0 {
			l57 = f15(m, l56, 1, l0)
		}
		l58 := l57
		l59 := m.u32(l58>>16<<2, 4288) + l58&65535<<3
		l60 := m.u16(l59, 0)*320 + 15744
		t2 := 0.5 + (float64(m.u8(l60, 0)) + float64(float64(m.u8(l59, 2))*256)) + float64((float64(m.u8(l60, 18))+float64(m.u8(l59, 3))+float64(float64(m.u8(l59, 4))*256))*65536)
		l51 = float64(t2 * l52)
	}
	l51 = -0.5 + l51
	l63 := 6.755399441055744e+15 + l51
	l63 = -6.755399441055744e+15 + l63
	if 1-l34 > 0 {
		l64 = 2.147483648e+09 + float64(l37*-2.147483648e+09) + float64(l38*4.294967296e+09) + float64(l50*-4.294967296e+09)
	}
	if 1-l34 > 0 {
		l64 = l64 + l63
	}
	if l34 > 0 {
		l64 = l64 + (2.147483648e+09 + float64(l37*-2.147483648e+09) + float64(l51*4.294967296e+09) + float64(l63*-4.294967296e+09))
	}
	if l34 > 0 {
		l64 = l64 + l50
	}
	m.put(l0&7<<3, 4224, l64)
	if l6 != 0 {
		l67 := float64(m.u8(l2, 2))
		if l67 > 0 {
			l68 = l22 + float64(l11*256) + float64(l12*65536) + float64(l13*1.6777216e+07)
		}
		if l67 > 0 {
			l69 = l8 + l17
		}
		if 1-l34 > 0 {
			l70 = 2.147483648e+09 + float64(l37*-2.147483648e+09) + float64(l51*4.294967296e+09) + float64(l63*-4.294967296e+09)
		}
		if 1-l34 > 0 {
			l70 = l70 + l50
		}
		if l34 > 0 {
			l70 = l70 + (2.147483648e+09 + float64(l37*-2.147483648e+09) + float64(l38*4.294967296e+09) + float64(l50*-4.294967296e+09))
		}
		if l34 > 0 {
			l70 = l70 + l63
		}
		l72 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l70*2.3283064365386963e-10))
		l72 = -6.755399441055744e+15 + l72
		l74 := -255 + l70 + float64(l72*-4.294967296e+09)
		l73 := choose(l74 > 0, l74, 0)
		l75 := -256 + l70 + float64(l72*-4.294967296e+09)
		l73 = choose(l75 > 0, float64(l75*-1), 0) + l73
		l76 := -65535 + l70 + float64(l72*-4.294967296e+09)
		l73 = choose(l76 > 0, l76, 0) + l73
		l77 := -65536 + l70 + float64(l72*-4.294967296e+09)
		l73 = choose(l77 > 0, float64(l77*-1), 0) + l73
		l78 := -1.6777215e+07 + l70 + float64(l72*-4.294967296e+09)
		l73 = choose(l78 > 0, l78, 0) + l73
		l79 := -1.6777216e+07 + l70 + float64(l72*-4.294967296e+09)
		l73 = choose(l79 > 0, float64(l79*-1), 0) + l73
		l81 := -l69 + l73
		l82 := trunc(l81)
		if b2i(float64(l82) != l81)|b2i(l82 > l0) != 0 {
			l82 = f15(m, l81, 1, l0)
		}
		l83 := l82
		l88 := m.f64(m.u16(m.u32(l83>>16<<2, 4288)+l83&65535<<3, 0)*320+15744, 112)
		if l88 > 0 {
			l87 = float64((0.5 + l70 + float64(l72*-4.294967296e+09)) * l88)
		}
		l91 := 1 + l69 - l73
		l66 = f17(m, -0.5+float64(l68*-256)+l87, choose(l91 > 0, l91, 0))
	}
	return l66
}

// f135: case 613
func f135(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15, l16, l17 float64, l18, l19, l20, l21 uint32) uint32 {
	var l66 uint32
	var l38, l51, l64, l68, l69, l70, l87 float64
	l22 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l22+float64(l11*256)+float64(l12*65536)+float64(l13*1.6777216e+07))
	m.put(l0&7<<3, 3520, l14+l15)
	l23 := m.f64(l19, 16)
	m.put(l0&7<<3, 3584, l23)
	m.put(l0&7<<3, 3648, 1)
	l24 := m.f64(0, 3088)
	m.put(l0&7<<3, 3712, 4096+float64(l16*4096)+l23+float64(l24*-4096))
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	l25 := f12(m, 18409088, 16, 4097+float64(l16*4096)+l23+float64(l24*-4096))
	l28 := m.f64(l25, 8)
	l29 := trunc(l28)
	if b2i(float64(l29) != l28)|b2i(l29 > l0) != 0 {
		l29 = f15(m, l28, 1, l0)
	}
	l30 := l29
	l32 := m.u16(m.u32(l30>>16<<2, 4288)+l30&65535<<3, 0)*320 + 15744
	l34 := choose(float64(m.u8(l32, 19)) > 0, 1, 0)
	l37 := m.f64(l32, 64)
	l39 := l37
	if l39 > 0 {
		l40 := f12(m, 18409088, 16, 4096+float64(l16*4096)+l23+float64(l24*-4096))
		l43 := m.f64(l40, 8)
		l44 := trunc(l43)
		if b2i(float64(l44) != l43)|b2i(l44 > l0) != 0 {
			l44 = f15(m, l43, 1, l0)
		}
		l45 := l44
		l46 := m.u32(l45>>16<<2, 4288) + l45&65535<<3
		l47 := m.u16(l46, 0)*320 + 15744
		t1 := 0.5 + (float64(m.u8(l47, 0)) + float64(float64(m.u8(l46, 2))*256)) + float64((float64(m.u8(l47, 18))+float64(m.u8(l46, 3))+float64(float64(m.u8(l46, 4))*256))*65536)
		l38 = float64(t1 * l39)
	}
	l38 = -0.5 + l38
	l50 := 6.755399441055744e+15 + l38
	l50 = -6.755399441055744e+15 + l50
	l52 := l37
	if l52 > 0 {
		l53 := f12(m, 18409088, 16, 4095+float64(l16*4096)+l23+float64(l24*-4096))
		l56 := m.f64(l53, 8)
		l57 := trunc(l56)
		if b2i(float64(l57) != l56)|b2i(l57 > l0) != 0 {
			l57 = f15(m, l56, 1, l0)
		}
		l58 := l57
		l59 := m.u32(l58>>16<<2, 4288) + l58&65535<<3
		l60 := m.u16(l59, 0)*320 + 15744
		t2 := 0.5 + (float64(m.u8(l60, 0)) + float64(float64(m.u8(l59, 2))*256)) + float64((float64(m.u8(l60, 18))+float64(m.u8(l59, 3))+float64(float64(m.u8(l59, 4))*256))*65536)
		l51 = float64(t2 * l52)
	}
	l51 = -0.5 + l51
	l63 := 6.755399441055744e+15 + l51
	l63 = -6.755399441055744e+15 + l63
	if 1-l34 > 0 {
		l64 = 2.147483648e+09 + float64(l37*-2.147483648e+09) + float64(l38*4.294967296e+09) + float64(l50*-4.294967296e+09)
	}
	if 1-l34 > 0 {
		l64 = l64 + l63
	}
	if l34 > 0 {
		l64 = l64 + l50
	}
	if l34 > 0 {
		l64 = l64 + (2.147483648e+09 + float64(l37*-2.147483648e+09) + float64(l51*4.294967296e+09) + float64(l63*-4.294967296e+09))
	}
	m.put(l0&7<<3, 4224, l64)
	if l6 != 0 {
		l67 := float64(m.u8(l2, 2))
		if l67 > 0 {
			l68 = l22 + float64(l11*256) + float64(l12*65536) + float64(l13*1.6777216e+07)
		}
		if l67 > 0 {
			l69 = l8 + l17
		}
		if 1-l34 > 0 {
			l70 = l50
		}
		if 1-l34 > 0 {
			l70 = l70 + (2.147483648e+09 + float64(l37*-2.147483648e+09) + float64(l51*4.294967296e+09) + float64(l63*-4.294967296e+09))
		}
		if l34 > 0 {
			l70 = l70 + (2.147483648e+09 + float64(l37*-2.147483648e+09) + float64(l38*4.294967296e+09) + float64(l50*-4.294967296e+09))
		}
		if l34 > 0 {
			l70 = l70 + l63
		}
		l72 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l70*2.3283064365386963e-10))
		l72 = -6.755399441055744e+15 + l72
		l74 := -255 + l70 + float64(l72*-4.294967296e+09)
		l73 := choose(l74 > 0, l74, 0)
		l75 := -256 + l70 + float64(l72*-4.294967296e+09)
		l73 = choose(l75 > 0, float64(l75*-1), 0) + l73
		l76 := -65535 + l70 + float64(l72*-4.294967296e+09)
		l73 = choose(l76 > 0, l76, 0) + l73
		l77 := -65536 + l70 + float64(l72*-4.294967296e+09)
		l73 = choose(l77 > 0, float64(l77*-1), 0) + l73
		l78 := -1.6777215e+07 + l70 + float64(l72*-4.294967296e+09)
		l73 = choose(l78 > 0, l78, 0) + l73
		l79 := -1.6777216e+07 + l70 + float64(l72*-4.294967296e+09)
		l73 = choose(l79 > 0, float64(l79*-1), 0) + l73
		l81 := -l69 + l73
		l82 := trunc(l81)
		if b2i(float64(l82) != l81)|b2i(l82 > l0) != 0 {
			l82 = f15(m, l81, 1, l0)
		}
		l83 := l82
		l88 := m.f64(m.u16(m.u32(l83>>16<<2, 4288)+l83&65535<<3, 0)*320+15744, 112)
		if l88 > 0 {
			l87 = float64((0.5 + l70 + float64(l72*-4.294967296e+09)) * l88)
		}
		l91 := 1 + l69 - l73
		l66 = f17(m, -0.5+float64(l68*-256)+l87, choose(l91 > 0, l91, 0))
	}
	return l66
}

// f136: case 614
func f136(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15, l16, l17 float64, l18, l19, l20, l21 uint32) uint32 {
	var l161 uint32
	var l82, l84, l100, l103, l105, l110, l112, l127, l131, l137, l141, l144, l154, l164, l195, l196, l207, l209, l217 float64
	l22 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l22+float64(l11*256)+float64(l12*65536)+float64(l13*1.6777216e+07))
	m.put(l0&7<<3, 3520, l14+l15)
	l23 := m.f64(l19, 16)
	m.put(l0&7<<3, 3584, l23)
	m.put(l0&7<<3, 3648, 1)
	l24 := m.f64(0, 3088)
	m.put(l0&7<<3, 3712, 4096+float64(l16*4096)+l23+float64(l24*-4096))
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	l25 := f12(m, 18409088, 16, 4098+float64(l16*4096)+l23+float64(l24*-4096))
	l28 := m.f64(l25, 8)
	l29 := trunc(l28)
	if b2i(float64(l29) != l28)|b2i(l29 > l0) != 0 {
		l29 = f15(m, l28, 1, l0)
	}
	l30 := l29
	l31 := m.u32(l30>>16<<2, 4288) + l30&65535<<3
	l32 := m.u16(l31, 0)*320 + 15744
	l33 := float64(m.u8(l32, 18)) + float64(m.u8(l31, 3)) + float64(float64(m.u8(l31, 4))*256)
	l34 := l33
	l34 = flag(l34 > 32767)
	l35 := f12(m, 18409088, 16, 4096+float64(l16*4096)+l23+float64(l24*-4096))
	l38 := m.f64(l35, 8)
	l39 := trunc(l38)
	if b2i(float64(l39) != l38)|b2i(l39 > l0) != 0 {
		l39 = f15(m, l38, 1, l0)
	}
	l40 := l39
	l41 := m.u32(l40>>16<<2, 4288) + l40&65535<<3
	l42 := m.u16(l41, 0)*320 + 15744
	l43 := float64(m.u8(l42, 18)) + float64(m.u8(l41, 3)) + float64(float64(m.u8(l41, 4))*256)
	l44 := l43
	l44 = flag(l44 > 32767)
	l45 := choose(-l34+l44 > 0, 1, 0)
	l45 = choose(l34-l44 > 0, 1, 0) + l45
	l48 := float64(m.u8(l32, 0)) + float64(float64(m.u8(l31, 2))*256)
	l49 := f12(m, 18409088, 16, 4097+float64(l16*4096)+l23+float64(l24*-4096))
	l52 := m.f64(l49, 8)
	l53 := trunc(l52)
	if b2i(float64(l53) != l52)|b2i(l53 > l0) != 0 {
		l53 = f15(m, l52, 1, l0)
	}
	l54 := l53
	l55 := m.u32(l54>>16<<2, 4288) + l54&65535<<3
	l56 := m.u16(l55, 0)*320 + 15744
	l57 := float64(m.u8(l56, 0)) + float64(float64(m.u8(l55, 2))*256)
	l58 := float64(m.u8(l56, 18)) + float64(m.u8(l55, 3)) + float64(float64(m.u8(l55, 4))*256)
	l59 := choose(1-l48+float64(l33*-65536)-l57+float64(l58*-65536) > 0, 4.294967296e+09, 0)
	l59 = l48 + float64(l33*65536) + l59
	if l34 > 0 {
		l59 = l59 + (4.294967296e+09 + float64(l48*-2) + float64(l33*-131072))
	}
	l61 := l57 + float64(l58*65536)
	if l34 > 0 {
		l61 = l61 + (float64(l57*-2) + float64(l58*-131072))
	}
	l62 := float64(l59*4.294967296e+09) + l61
	l64 := 6.755399441055744e+15 + (-0.5 + float64(l62*7.450580596923828e-09))
	l64 = -6.755399441055744e+15 + l64
	l65 := l64
	l65 = flag(l65 > math.Copysign(0, -1))
	l66 := l64
	if 1-l65 > 0 {
		l66 = l66 + l62
	}
	l68 := f14(m, 35719168, 24, l66)
	l69 := m.u32(l68, 0) - 1
	l75 := 65 + float64(l65*-27) - float64(m.u8(m.u16(m.u32(l69>>16<<2, 4288)+l69&65535<<3, 0)*320+15744, 14))
	l76 := trunc(l75)
	if b2i(float64(l76) != l75)|b2i(l76 > l0) != 0 {
		l76 = f15(m, l75, 1, l0)
	}
	l77 := l76
	l81 := float64(m.f64(m.u16(m.u32(l77>>16<<2, 4288)+l77&65535<<3, 0)*320+15744, 80) * 0.000244140625)
	l83 := l81
	if l83 > 0 {
		l85 := l81
		if l85 > 0 {
			l84 = float64(l62 * l85)
		}
		l86 := l84
		l87 := l86
		l88 := 6.755399441055744e+15 + float64(l87*1.4210854715202004e-14)
		l88 = -6.755399441055744e+15 + l88
		l90 := float64(l87*2.842170943040401e-14) + float64(l88*-2)
		l93 := 65 + l88
		l94 := trunc(l93)
		if b2i(float64(l94) != l93)|b2i(l94 > l0) != 0 {
			l94 = f15(m, l93, 1, l0)
		}
		l95 := l94
		l97 := m.u16(m.u32(l95>>16<<2, 4288)+l95&65535<<3, 0)*320 + 15744
		l98 := m.f64(l97, 104)
		l101 := l90
		l99 := m.f64(l97, 96)
		if l101 > 0 {
			l100 = float64(l98 * l101)
		}
		l102 := -l90
		if l102 > 0 {
			l100 = l100 + float64(-l98*l102)
		}
		l100 = l99 + l100
		l104 := l100
		if l104 > 0 {
			l106 := l100
			if l106 > 0 {
				l105 = float64(float64(l86*2.220446049250313e-16) * l106)
			}
			l103 = float64((2 - l105) * l104)
		}
		l109 := l103
		l111 := l109
		if l111 > 0 {
			l113 := l109
			if l113 > 0 {
				l112 = float64(float64(l84*2.220446049250313e-16) * l113)
			}
			l110 = float64((2 - l112) * l111)
		}
		l82 = float64(float64(l110*2.220446049250313e-16) * l83)
	}
	l114 := float64(m.u8(l42, 0)) + float64(float64(m.u8(l41, 2))*256)
	l115 := l114 + float64(l43*65536)
	if l44 > 0 {
		l115 = l115 + (4.294967296e+09 + float64(l114*-2) + float64(l43*-131072))
	}
	l116 := f12(m, 18409088, 16, 4095+float64(l16*4096)+l23+float64(l24*-4096))
	l119 := m.f64(l116, 8)
	l120 := trunc(l119)
	if b2i(float64(l120) != l119)|b2i(l120 > l0) != 0 {
		l120 = f15(m, l119, 1, l0)
	}
	l121 := l120
	l122 := m.u32(l121>>16<<2, 4288) + l121&65535<<3
	l123 := m.u16(l122, 0)*320 + 15744
	l124 := float64(m.u8(l123, 0)) + float64(float64(m.u8(l122, 2))*256)
	l125 := float64(m.u8(l123, 18)) + float64(m.u8(l122, 3)) + float64(float64(m.u8(l122, 4))*256)
	l126 := l124 + float64(l125*65536)
	if l44 > 0 {
		l126 = l126 + (float64(l124*-2) + float64(l125*-131072))
	}
	l128 := l82
	if l128 > 0 {
		l127 = float64((float64(l115*4.294967296e+09) + l126) * l128)
	}
	l130 := 7.083549724304468e+21 + l127
	l130 = -7.083549724304468e+21 + l130
	l132 := l130
	if l132 > 0 {
		l131 = float64(l62 * l132)
	}
	l133 := 2.90142196707511e+25 + l131
	l133 = -2.90142196707511e+25 + l133
	l134 := l115 + float64(l133*-2.3283064365386963e-10)
	l136 := l126 - (l131 - l133)
	l138 := l82
	if l138 > 0 {
		l137 = float64((float64(l134*4.294967296e+09) + l136) * l138)
	}
	l140 := 6.755399441055744e+15 + l137
	l140 = -6.755399441055744e+15 + l140
	l142 := l140
	if l142 > 0 {
		l141 = float64(-l59 * l142)
	}
	l143 := -l140
	if l143 > 0 {
		l141 = l141 + float64(l59*l143)
	}
	l141 = l134 + l141
	l145 := l140
	if l145 > 0 {
		l144 = float64(-l61 * l145)
	}
	l146 := -l140
	if l146 > 0 {
		l144 = l144 + float64(l61*l146)
	}
	l144 = l136 + l144
	l148 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l144*2.3283064365386963e-10))
	l148 = -6.755399441055744e+15 + l148
	l150 := -l141 - l148
	l149 := choose(l150 > 0, l150, 0)
	l151 := -1 - l141 - l148
	l149 = choose(l151 > 0, float64(l151*-1), 0) + l149
	l152 := 2.90142196707511e+25 + l130
	l152 = -2.90142196707511e+25 + l152
	l153 := l130 - l152
	if 1-l45 > 0 {
		l154 = l140 - l149 + l153
	}
	l155 := l45
	if l155 > 0 {
		l154 = l154 + float64((-l140+l149-l153)*l155)
	}
	if -1+l45 > 0 {
		l156 := l144 + float64(l148*-4.294967296e+09)
		l157 := l149
		if l157 > 0 {
			l156 = l156 + float64(l61*l157)
		}
		l154 = l154 + -l156
	}
	l159 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l154*2.3283064365386963e-10))
	l159 = -6.755399441055744e+15 + l159
	m.put(l0&7<<3, 4224, l154+float64(l159*-4.294967296e+09))
	if l6 != 0 {
		l162 := choose(1-l48+float64(l33*-65536)-l57+float64(l58*-65536) > 0, 1, 0)
		if 1-l45 > 0 {
			l164 = float64(l152 * 2.3283064365386963e-10)
		}
		l165 := l45
		if l165 > 0 {
			l164 = l164 + float64(float64(l152*-2.3283064365386963e-10)*l165)
		}
		if -1+l45 > 0 {
			l166 := l141 + l148
			l167 := l149
			if l167 > 0 {
				l166 = l166 + float64(l59*l167)
			}
			l164 = l164 + -l166
		}
		l169 := -2.147483647e+09 + l164 + l159
		l168 := choose(l169 > 0, l169, 0)
		l170 := -2.147483648e+09 + l164 + l159
		l168 = choose(l170 > 0, float64(l170*-1), 0) + l168
		l171 := choose(-1+l34+l44 > 0, 1, 0)
		l173 := f15(m, -2.1474836475e+09, 4.294967296e+09, l0)
		l175 := float64(int32(l173))
		l177 := l175
		l176 := choose(l177 > 0, float64(l177*-4.294967296e+09), 0)
		l178 := f15(m, -2.1474836475e+09+float64(l176*256), 4.294967296e+09, l0)
		l180 := float64(int32(l178))
		l181 := float64(l176 * 256)
		l182 := l180
		l181 = choose(l182 > 0, float64(l182*-4.294967296e+09), 0) + l181
		l183 := f15(m, -2.1474836475e+09+float64(l181*256), 4.294967296e+09, l0)
		l185 := float64(int32(l183))
		l186 := float64(l181 * 256)
		l187 := l185
		l186 = choose(l187 > 0, float64(l187*-4.294967296e+09), 0) + l186
		l188 := f15(m, -2.1474836475e+09+float64(l186*256), 4.294967296e+09, l0)
		l190 := float64(int32(l188))
		l191 := float64(l175*1.6777216e+07) + float64(l180*65536) + float64(l185*256) + l190
		l191 = flag(l191 > 2.147483647e+09)
		l193 := -l34 - l44 + float64(l171*2) + l191
		l192 := choose(l193 > 0, l193, 0)
		l194 := float64(m.u8(l2, 2))
		if l194 > 0 {
			l195 = l8 + l17
		}
		l197 := -l34 - l44 + float64(l171*2)
		if l197 > 0 {
			l196 = float64((float64(l175*1.6777216e+07) + float64(l180*65536) + float64(l185*256) + l190) * l197)
		}
		if -1+l34+l44+float64(l171*-2) > 0 {
			l196 = l196 + (float64(l175*-1.6777216e+07) + float64(l180*-65536) + float64(l185*-256) - l190)
		}
		t1 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l164*2.3283064365386963e-10) + float64(l159*2.3283064365386963e-10) + float64(l196*2.3283064365386963e-10))
		l199 := t1
		l199 = -6.755399441055744e+15 + l199
		l201 := -255 + l164 + l159 + l196 + float64(l199*-4.294967296e+09)
		l200 := choose(l201 > 0, l201, 0)
		l202 := -256 + l164 + l159 + l196 + float64(l199*-4.294967296e+09)
		l200 = choose(l202 > 0, float64(l202*-1), 0) + l200
		l203 := -65535 + l164 + l159 + l196 + float64(l199*-4.294967296e+09)
		l200 = choose(l203 > 0, l203, 0) + l200
		l204 := -65536 + l164 + l159 + l196 + float64(l199*-4.294967296e+09)
		l200 = choose(l204 > 0, float64(l204*-1), 0) + l200
		l205 := -1.6777215e+07 + l164 + l159 + l196 + float64(l199*-4.294967296e+09)
		l200 = choose(l205 > 0, l205, 0) + l200
		l206 := -1.6777216e+07 + l164 + l159 + l196 + float64(l199*-4.294967296e+09)
		l200 = choose(l206 > 0, float64(l206*-1), 0) + l200
		l208 := 1 - l162 - l168 - l192
		if l208 > 0 {
			if l194 > 0 {
				l209 = l22 + float64(l11*256) + float64(l12*65536) + float64(l13*1.6777216e+07)
			}
			l211 := -l195 + l200
			l212 := trunc(l211)
			if b2i(float64(l212) != l211)|b2i(l212 > l0) != 0 {
				l212 = f15(m, l211, 1, l0)
			}
			l213 := l212
			l218 := m.f64(m.u16(m.u32(l213>>16<<2, 4288)+l213&65535<<3, 0)*320+15744, 112)
			if l218 > 0 {
				l217 = float64((0.5 + l164 + l159 + l196 + float64(l199*-4.294967296e+09)) * l218)
			}
			l207 = float64((-0.5 + float64(l209*-256) + l217) * l208)
		}
		l219 := l162 + l168 + l192
		if l219 > 0 {
			l207 = l207 + float64((float64(l162*6)+float64(l168*7)+float64(l192*7))*l219)
		}
		l221 := 1 + l195 + float64(l162*-8) + float64(l168*-8) + float64(l192*-8) - l200
		l220 := choose(l221 > 0, l221, 0)
		l222 := l162 + l168 + l192
		l220 = choose(l222 > 0, float64(l222*10), 0) + l220
		l161 = f17(m, l207, l220)
	}
	return l161
}

// f137: case 615
func f137(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15, l16, l17 float64, l18, l19, l20, l21 uint32) uint32 {
	var l153 uint32
	var l68, l70, l86, l89, l91, l96, l98, l122, l126, l132, l136, l139, l161, l171, l173, l181 float64
	l22 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l22+float64(l11*256)+float64(l12*65536)+float64(l13*1.6777216e+07))
	m.put(l0&7<<3, 3520, l14+l15)
	l23 := m.f64(l19, 16)
	m.put(l0&7<<3, 3584, l23)
	m.put(l0&7<<3, 3648, 1)
	l24 := m.f64(0, 3088)
	m.put(l0&7<<3, 3712, 4096+float64(l16*4096)+l23+float64(l24*-4096))
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	l25 := f12(m, 18409088, 16, 4098+float64(l16*4096)+l23+float64(l24*-4096))
	l28 := m.f64(l25, 8)
	l29 := trunc(l28)
	if b2i(float64(l29) != l28)|b2i(l29 > l0) != 0 {
		l29 = f15(m, l28, 1, l0)
	}
	l30 := l29
	l31 := m.u32(l30>>16<<2, 4288) + l30&65535<<3
	l32 := m.u16(l31, 0)*320 + 15744
	l33 := float64(m.u8(l32, 0)) + float64(float64(m.u8(l31, 2))*256)
	l34 := float64(m.u8(l32, 18)) + float64(m.u8(l31, 3)) + float64(float64(m.u8(l31, 4))*256)
	l35 := f12(m, 18409088, 16, 4097+float64(l16*4096)+l23+float64(l24*-4096))
	l38 := m.f64(l35, 8)
	l39 := trunc(l38)
	if b2i(float64(l39) != l38)|b2i(l39 > l0) != 0 {
		l39 = f15(m, l38, 1, l0)
	}
	l40 := l39
	l41 := m.u32(l40>>16<<2, 4288) + l40&65535<<3
	l42 := m.u16(l41, 0)*320 + 15744
	l43 := float64(m.u8(l42, 0)) + float64(float64(m.u8(l41, 2))*256)
	l44 := float64(m.u8(l42, 18)) + float64(m.u8(l41, 3)) + float64(float64(m.u8(l41, 4))*256)
	l45 := choose(1-l33+float64(l34*-65536)-l43+float64(l44*-65536) > 0, 4.294967296e+09, 0)
	l45 = l33 + float64(l34*65536) + l45
	l47 := l43 + float64(l44*65536)
	l48 := float64(l45*4.294967296e+09) + l47
	l50 := 6.755399441055744e+15 + (-0.5 + float64(l48*7.450580596923828e-09))
	l50 = -6.755399441055744e+15 + l50
	l51 := l50
	l51 = flag(l51 > math.Copysign(0, -1))
	l52 := l50
	if 1-l51 > 0 {
		l52 = l52 + l48
	}
	l54 := f14(m, 35719168, 24, l52)
	l55 := m.u32(l54, 0) - 1
	l61 := 65 + float64(l51*-27) - float64(m.u8(m.u16(m.u32(l55>>16<<2, 4288)+l55&65535<<3, 0)*320+15744, 14))
	l62 := trunc(l61)
	if b2i(float64(l62) != l61)|b2i(l62 > l0) != 0 {
		l62 = f15(m, l61, 1, l0)
	}
	l63 := l62
	l67 := float64(m.f64(m.u16(m.u32(l63>>16<<2, 4288)+l63&65535<<3, 0)*320+15744, 80) * 0.000244140625)
	l69 := l67
	if l69 > 0 {
		l71 := l67
		if l71 > 0 {
			l70 = float64(l48 * l71)
		}
		l72 := l70
		l73 := l72
		l74 := 6.755399441055744e+15 + float64(l73*1.4210854715202004e-14)
		l74 = -6.755399441055744e+15 + l74
		l76 := float64(l73*2.842170943040401e-14) + float64(l74*-2)
		l79 := 65 + l74
		l80 := trunc(l79)
		if b2i(float64(l80) != l79)|b2i(l80 > l0) != 0 {
			l80 = f15(m, l79, 1, l0)
		}
		l81 := l80
		l83 := m.u16(m.u32(l81>>16<<2, 4288)+l81&65535<<3, 0)*320 + 15744
		l84 := m.f64(l83, 104)
		l87 := l76
		l85 := m.f64(l83, 96)
		if l87 > 0 {
			l86 = float64(l84 * l87)
		}
		l88 := -l76
		if l88 > 0 {
			l86 = l86 + float64(-l84*l88)
		}
		l86 = l85 + l86
		l90 := l86
		if l90 > 0 {
			l92 := l86
			if l92 > 0 {
				l91 = float64(float64(l72*2.220446049250313e-16) * l92)
			}
			l89 = float64((2 - l91) * l90)
		}
		l95 := l89
		l97 := l95
		if l97 > 0 {
			l99 := l95
			if l99 > 0 {
				l98 = float64(float64(l70*2.220446049250313e-16) * l99)
			}
			l96 = float64((2 - l98) * l97)
		}
		l68 = float64(float64(l96*2.220446049250313e-16) * l69)
	}
	l100 := f12(m, 18409088, 16, 4096+float64(l16*4096)+l23+float64(l24*-4096))
	l103 := m.f64(l100, 8)
	l104 := trunc(l103)
	if b2i(float64(l104) != l103)|b2i(l104 > l0) != 0 {
		l104 = f15(m, l103, 1, l0)
	}
	l105 := l104
	l106 := m.u32(l105>>16<<2, 4288) + l105&65535<<3
	l107 := m.u16(l106, 0)*320 + 15744
	t1 := float64(m.u8(l107, 0)) + float64(float64(m.u8(l106, 2))*256) + float64((float64(m.u8(l107, 18))+float64(m.u8(l106, 3))+float64(float64(m.u8(l106, 4))*256))*65536)
	l110 := t1
	l111 := f12(m, 18409088, 16, 4095+float64(l16*4096)+l23+float64(l24*-4096))
	l114 := m.f64(l111, 8)
	l115 := trunc(l114)
	if b2i(float64(l115) != l114)|b2i(l115 > l0) != 0 {
		l115 = f15(m, l114, 1, l0)
	}
	l116 := l115
	l117 := m.u32(l116>>16<<2, 4288) + l116&65535<<3
	l118 := m.u16(l117, 0)*320 + 15744
	t2 := float64(m.u8(l118, 0)) + float64(float64(m.u8(l117, 2))*256) + float64((float64(m.u8(l118, 18))+float64(m.u8(l117, 3))+float64(float64(m.u8(l117, 4))*256))*65536)
	l121 := t2
	l123 := l68
	if l123 > 0 {
		l122 = float64((float64(l110*4.294967296e+09) + l121) * l123)
	}
	l125 := 7.083549724304468e+21 + l122
	l125 = -7.083549724304468e+21 + l125
	l127 := l125
	if l127 > 0 {
		l126 = float64(l48 * l127)
	}
	l128 := 2.90142196707511e+25 + l126
	l128 = -2.90142196707511e+25 + l128
	l129 := l110 + float64(l128*-2.3283064365386963e-10)
	l131 := l121 - (l126 - l128)
	l133 := l68
	if l133 > 0 {
		l132 = float64((float64(l129*4.294967296e+09) + l131) * l133)
	}
	l135 := 6.755399441055744e+15 + l132
	l135 = -6.755399441055744e+15 + l135
	l137 := l135
	if l137 > 0 {
		l136 = float64(-l45 * l137)
	}
	l138 := -l135
	if l138 > 0 {
		l136 = l136 + float64(l45*l138)
	}
	l136 = l129 + l136
	l140 := l135
	if l140 > 0 {
		l139 = float64(-l47 * l140)
	}
	l141 := -l135
	if l141 > 0 {
		l139 = l139 + float64(l47*l141)
	}
	l139 = l131 + l139
	l143 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l139*2.3283064365386963e-10))
	l143 = -6.755399441055744e+15 + l143
	l145 := -l136 - l143
	l144 := choose(l145 > 0, l145, 0)
	l146 := -1 - l136 - l143
	l144 = choose(l146 > 0, float64(l146*-1), 0) + l144
	l147 := 2.90142196707511e+25 + l125
	l147 = -2.90142196707511e+25 + l147
	l149 := l135 - l144 + (l125 - l147)
	l151 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l149*2.3283064365386963e-10))
	l151 = -6.755399441055744e+15 + l151
	m.put(l0&7<<3, 4224, l149+float64(l151*-4.294967296e+09))
	if l6 != 0 {
		l154 := choose(1-l33+float64(l34*-65536)-l43+float64(l44*-65536) > 0, 1, 0)
		l156 := float64(l147 * 2.3283064365386963e-10)
		l158 := -1.101659111423e+12 + l156 + l151
		l157 := choose(l158 > 0, l158, 0)
		l159 := -1.101659111424e+12 + l156 + l151
		l157 = choose(l159 > 0, float64(l159*-1), 0) + l157
		l160 := float64(m.u8(l2, 2))
		if l160 > 0 {
			l161 = l8 + l17
		}
		l163 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l156*2.3283064365386963e-10) + float64(l151*2.3283064365386963e-10))
		l163 = -6.755399441055744e+15 + l163
		l165 := -255 + l156 + l151 + float64(l163*-4.294967296e+09)
		l164 := choose(l165 > 0, l165, 0)
		l166 := -256 + l156 + l151 + float64(l163*-4.294967296e+09)
		l164 = choose(l166 > 0, float64(l166*-1), 0) + l164
		l167 := -65535 + l156 + l151 + float64(l163*-4.294967296e+09)
		l164 = choose(l167 > 0, l167, 0) + l164
		l168 := -65536 + l156 + l151 + float64(l163*-4.294967296e+09)
		l164 = choose(l168 > 0, float64(l168*-1), 0) + l164
		l169 := -1.6777215e+07 + l156 + l151 + float64(l163*-4.294967296e+09)
		l164 = choose(l169 > 0, l169, 0) + l164
		l170 := -1.6777216e+07 + l156 + l151 + float64(l163*-4.294967296e+09)
		l164 = choose(l170 > 0, float64(l170*-1), 0) + l164
		l172 := 1 - l154 - l157
		if l172 > 0 {
			if l160 > 0 {
				l173 = l22 + float64(l11*256) + float64(l12*65536) + float64(l13*1.6777216e+07)
			}
			l175 := -l161 + l164
			l176 := trunc(l175)
			if b2i(float64(l176) != l175)|b2i(l176 > l0) != 0 {
				l176 = f15(m, l175, 1, l0)
			}
			l177 := l176
			l182 := m.f64(m.u16(m.u32(l177>>16<<2, 4288)+l177&65535<<3, 0)*320+15744, 112)
			if l182 > 0 {
				l181 = float64((0.5 + l156 + l151 + float64(l163*-4.294967296e+09)) * l182)
			}
			l171 = float64((-0.5 + float64(l173*-256) + l181) * l172)
		}
		l183 := l154 + l157
		if l183 > 0 {
			l171 = l171 + float64((float64(l154*6)+float64(l157*7))*l183)
		}
		l185 := 1 + l161 + float64(l154*-8) + float64(l157*-8) - l164
		l184 := choose(l185 > 0, l185, 0)
		l186 := l154 + l157
		l184 = choose(l186 > 0, float64(l186*10), 0) + l184
		l153 = f17(m, l171, l184)
	}
	return l153
}

// f138: case 616
func f138(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15, l16, l17 float64, l18, l19, l20, l21 uint32) uint32 {
	var l157 uint32
	var l81, l83, l99, l102, l104, l109, l111, l126, l130, l136, l140, l145, l153, l162, l190, l191, l202, l204, l212 float64
	l22 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l22+float64(l11*256)+float64(l12*65536)+float64(l13*1.6777216e+07))
	m.put(l0&7<<3, 3520, l14+l15)
	l23 := m.f64(l19, 16)
	m.put(l0&7<<3, 3584, l23)
	m.put(l0&7<<3, 3648, 1)
	l24 := m.f64(0, 3088)
	m.put(l0&7<<3, 3712, 4096+float64(l16*4096)+l23+float64(l24*-4096))
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	l25 := f12(m, 18409088, 16, 4096+float64(l16*4096)+l23+float64(l24*-4096))
	l28 := m.f64(l25, 8)
	l29 := trunc(l28)
	if b2i(float64(l29) != l28)|b2i(l29 > l0) != 0 {
		l29 = f15(m, l28, 1, l0)
	}
	l30 := l29
	l31 := m.u32(l30>>16<<2, 4288) + l30&65535<<3
	l32 := m.u16(l31, 0)*320 + 15744
	l33 := float64(m.u8(l32, 18)) + float64(m.u8(l31, 3)) + float64(float64(m.u8(l31, 4))*256)
	l34 := l33
	l34 = flag(l34 > 32767)
	l35 := choose(l34 > 0, 1, 0)
	l37 := f12(m, 18409088, 16, 4098+float64(l16*4096)+l23+float64(l24*-4096))
	l40 := m.f64(l37, 8)
	l41 := trunc(l40)
	if b2i(float64(l41) != l40)|b2i(l41 > l0) != 0 {
		l41 = f15(m, l40, 1, l0)
	}
	l42 := l41
	l43 := m.u32(l42>>16<<2, 4288) + l42&65535<<3
	l44 := m.u16(l43, 0)*320 + 15744
	l45 := float64(m.u8(l44, 0)) + float64(float64(m.u8(l43, 2))*256)
	l46 := float64(m.u8(l44, 18)) + float64(m.u8(l43, 3)) + float64(float64(m.u8(l43, 4))*256)
	l47 := f12(m, 18409088, 16, 4097+float64(l16*4096)+l23+float64(l24*-4096))
	l50 := m.f64(l47, 8)
	l51 := trunc(l50)
	if b2i(float64(l51) != l50)|b2i(l51 > l0) != 0 {
		l51 = f15(m, l50, 1, l0)
	}
	l52 := l51
	l53 := m.u32(l52>>16<<2, 4288) + l52&65535<<3
	l54 := m.u16(l53, 0)*320 + 15744
	l55 := float64(m.u8(l54, 0)) + float64(float64(m.u8(l53, 2))*256)
	l56 := float64(m.u8(l54, 18)) + float64(m.u8(l53, 3)) + float64(float64(m.u8(l53, 4))*256)
	l57 := l46
	l57 = flag(l57 > 32767)
	l58 := choose(1-l45+float64(l46*-65536)-l55+float64(l56*-65536) > 0, 4.294967296e+09, 0)
	l58 = l45 + float64(l46*65536) + l58
	if l57 > 0 {
		l58 = l58 + (4.294967296e+09 + float64(l45*-2) + float64(l46*-131072))
	}
	l60 := l55 + float64(l56*65536)
	if l57 > 0 {
		l60 = l60 + (float64(l55*-2) + float64(l56*-131072))
	}
	l61 := float64(l58*4.294967296e+09) + l60
	l63 := 6.755399441055744e+15 + (-0.5 + float64(l61*7.450580596923828e-09))
	l63 = -6.755399441055744e+15 + l63
	l64 := l63
	l64 = flag(l64 > math.Copysign(0, -1))
	l65 := l63
	if 1-l64 > 0 {
		l65 = l65 + l61
	}
	l67 := f14(m, 35719168, 24, l65)
	l68 := m.u32(l67, 0) - 1
	l74 := 65 + float64(l64*-27) - float64(m.u8(m.u16(m.u32(l68>>16<<2, 4288)+l68&65535<<3, 0)*320+15744, 14))
	l75 := trunc(l74)
	if b2i(float64(l75) != l74)|b2i(l75 > l0) != 0 {
		l75 = f15(m, l74, 1, l0)
	}
	l76 := l75
	l80 := float64(m.f64(m.u16(m.u32(l76>>16<<2, 4288)+l76&65535<<3, 0)*320+15744, 80) * 0.000244140625)
	l82 := l80
	if l82 > 0 {
		l84 := l80
		if l84 > 0 {
			l83 = float64(l61 * l84)
		}
		l85 := l83
		l86 := l85
		l87 := 6.755399441055744e+15 + float64(l86*1.4210854715202004e-14)
		l87 = -6.755399441055744e+15 + l87
		l89 := float64(l86*2.842170943040401e-14) + float64(l87*-2)
		l92 := 65 + l87
		l93 := trunc(l92)
		if b2i(float64(l93) != l92)|b2i(l93 > l0) != 0 {
			l93 = f15(m, l92, 1, l0)
		}
		l94 := l93
		l96 := m.u16(m.u32(l94>>16<<2, 4288)+l94&65535<<3, 0)*320 + 15744
		l97 := m.f64(l96, 104)
		l100 := l89
		l98 := m.f64(l96, 96)
		if l100 > 0 {
			l99 = float64(l97 * l100)
		}
		l101 := -l89
		if l101 > 0 {
			l99 = l99 + float64(-l97*l101)
		}
		l99 = l98 + l99
		l103 := l99
		if l103 > 0 {
			l105 := l99
			if l105 > 0 {
				l104 = float64(float64(l85*2.220446049250313e-16) * l105)
			}
			l102 = float64((2 - l104) * l103)
		}
		l108 := l102
		l110 := l108
		if l110 > 0 {
			l112 := l108
			if l112 > 0 {
				l111 = float64(float64(l83*2.220446049250313e-16) * l112)
			}
			l109 = float64((2 - l111) * l110)
		}
		l81 = float64(float64(l109*2.220446049250313e-16) * l82)
	}
	l113 := float64(m.u8(l32, 0)) + float64(float64(m.u8(l31, 2))*256)
	l114 := l113 + float64(l33*65536)
	if l34 > 0 {
		l114 = l114 + (4.294967296e+09 + float64(l113*-2) + float64(l33*-131072))
	}
	l115 := f12(m, 18409088, 16, 4095+float64(l16*4096)+l23+float64(l24*-4096))
	l118 := m.f64(l115, 8)
	l119 := trunc(l118)
	if b2i(float64(l119) != l118)|b2i(l119 > l0) != 0 {
		l119 = f15(m, l118, 1, l0)
	}
	l120 := l119
	l121 := m.u32(l120>>16<<2, 4288) + l120&65535<<3
	l122 := m.u16(l121, 0)*320 + 15744
	l123 := float64(m.u8(l122, 0)) + float64(float64(m.u8(l121, 2))*256)
	l124 := float64(m.u8(l122, 18)) + float64(m.u8(l121, 3)) + float64(float64(m.u8(l121, 4))*256)
	l125 := l123 + float64(l124*65536)
	if l34 > 0 {
		l125 = l125 + (float64(l123*-2) + float64(l124*-131072))
	}
	l127 := l81
	if l127 > 0 {
		l126 = float64((float64(l114*4.294967296e+09) + l125) * l127)
	}
	l129 := 7.083549724304468e+21 + l126
	l129 = -7.083549724304468e+21 + l129
	l131 := l129
	if l131 > 0 {
		l130 = float64(l61 * l131)
	}
	l132 := 2.90142196707511e+25 + l130
	l132 = -2.90142196707511e+25 + l132
	l133 := l114 + float64(l132*-2.3283064365386963e-10)
	l135 := l125 - (l130 - l132)
	l137 := l81
	if l137 > 0 {
		l136 = float64((float64(l133*4.294967296e+09) + l135) * l137)
	}
	l139 := 6.755399441055744e+15 + l136
	l139 = -6.755399441055744e+15 + l139
	l141 := l139
	if l141 > 0 {
		l140 = float64(-l60 * l141)
	}
	l142 := -l139
	if l142 > 0 {
		l140 = l140 + float64(l60*l142)
	}
	l140 = l135 + l140
	l144 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l140*2.3283064365386963e-10))
	l144 = -6.755399441055744e+15 + l144
	l146 := l139
	if l146 > 0 {
		l145 = float64(-l58 * l146)
	}
	l147 := -l139
	if l147 > 0 {
		l145 = l145 + float64(l58*l147)
	}
	l145 = l133 + l145
	l149 := -l145 - l144
	l148 := choose(l149 > 0, l149, 0)
	l150 := -1 - l145 - l144
	l148 = choose(l150 > 0, float64(l150*-1), 0) + l148
	l151 := l140 + float64(l144*-4.294967296e+09)
	l152 := l148
	if l152 > 0 {
		l151 = l151 + float64(l60*l152)
	}
	if 1-l35 > 0 {
		l153 = l151
	}
	if l35 > 0 {
		l153 = l153 + -l151
	}
	l155 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l153*2.3283064365386963e-10))
	l155 = -6.755399441055744e+15 + l155
	m.put(l0&7<<3, 4224, l153+float64(l155*-4.294967296e+09))
	if l6 != 0 {
		l158 := choose(1-l45+float64(l46*-65536)-l55+float64(l56*-65536) > 0, 1, 0)
		l160 := l145 + l144
		l161 := l148
		if l161 > 0 {
			l160 = l160 + float64(l58*l161)
		}
		if 1-l35 > 0 {
			l162 = l160
		}
		if l35 > 0 {
			l162 = l162 + -l160
		}
		l164 := -1.101659111423e+12 + l162 + l155
		l163 := choose(l164 > 0, l164, 0)
		l165 := -1.101659111424e+12 + l162 + l155
		l163 = choose(l165 > 0, float64(l165*-1), 0) + l163
		l166 := choose(-1+l57+l34 > 0, 1, 0)
		l168 := f15(m, -2.1474836475e+09, 4.294967296e+09, l0)
		l170 := float64(int32(l168))
		l172 := l170
		l171 := choose(l172 > 0, float64(l172*-4.294967296e+09), 0)
		l173 := f15(m, -2.1474836475e+09+float64(l171*256), 4.294967296e+09, l0)
		l175 := float64(int32(l173))
		l176 := float64(l171 * 256)
		l177 := l175
		l176 = choose(l177 > 0, float64(l177*-4.294967296e+09), 0) + l176
		l178 := f15(m, -2.1474836475e+09+float64(l176*256), 4.294967296e+09, l0)
		l180 := float64(int32(l178))
		l181 := float64(l176 * 256)
		l182 := l180
		l181 = choose(l182 > 0, float64(l182*-4.294967296e+09), 0) + l181
		l183 := f15(m, -2.1474836475e+09+float64(l181*256), 4.294967296e+09, l0)
		l185 := float64(int32(l183))
		l186 := float64(l170*1.6777216e+07) + float64(l175*65536) + float64(l180*256) + l185
		l186 = flag(l186 > 2.147483647e+09)
		l188 := -1 - l57 - l34 + float64(l166*2) + l186
		l187 := choose(l188 > 0, l188, 0)
		l189 := float64(m.u8(l2, 2))
		if l189 > 0 {
			l190 = l8 + l17
		}
		l192 := -l57 - l34 + float64(l166*2)
		if l192 > 0 {
			l191 = float64((float64(l170*1.6777216e+07) + float64(l175*65536) + float64(l180*256) + l185) * l192)
		}
		if -1+l57+l34+float64(l166*-2) > 0 {
			l191 = l191 + (float64(l170*-1.6777216e+07) + float64(l175*-65536) + float64(l180*-256) - l185)
		}
		t1 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l162*2.3283064365386963e-10) + float64(l155*2.3283064365386963e-10) + float64(l191*2.3283064365386963e-10))
		l194 := t1
		l194 = -6.755399441055744e+15 + l194
		l196 := -255 + l162 + l155 + l191 + float64(l194*-4.294967296e+09)
		l195 := choose(l196 > 0, l196, 0)
		l197 := -256 + l162 + l155 + l191 + float64(l194*-4.294967296e+09)
		l195 = choose(l197 > 0, float64(l197*-1), 0) + l195
		l198 := -65535 + l162 + l155 + l191 + float64(l194*-4.294967296e+09)
		l195 = choose(l198 > 0, l198, 0) + l195
		l199 := -65536 + l162 + l155 + l191 + float64(l194*-4.294967296e+09)
		l195 = choose(l199 > 0, float64(l199*-1), 0) + l195
		l200 := -1.6777215e+07 + l162 + l155 + l191 + float64(l194*-4.294967296e+09)
		l195 = choose(l200 > 0, l200, 0) + l195
		l201 := -1.6777216e+07 + l162 + l155 + l191 + float64(l194*-4.294967296e+09)
		l195 = choose(l201 > 0, float64(l201*-1), 0) + l195
		l203 := 1 - l158 - l163 - l187
		if l203 > 0 {
			if l189 > 0 {
				l204 = l22 + float64(l11*256) + float64(l12*65536) + float64(l13*1.6777216e+07)
			}
			l206 := -l190 + l195
			l207 := trunc(l206)
			if b2i(float64(l207) != l206)|b2i(l207 > l0) != 0 {
				l207 = f15(m, l206, 1, l0)
			}
			l208 := l207
			l213 := m.f64(m.u16(m.u32(l208>>16<<2, 4288)+l208&65535<<3, 0)*320+15744, 112)
			if l213 > 0 {
				l212 = float64((0.5 + l162 + l155 + l191 + float64(l194*-4.294967296e+09)) * l213)
			}
			l202 = float64((-0.5 + float64(l204*-256) + l212) * l203)
		}
		l214 := l158 + l163 + l187
		if l214 > 0 {
			l202 = l202 + float64((float64(l158*6)+float64(l163*7)+float64(l187*7))*l214)
		}
		l216 := 1 + l190 + float64(l158*-8) + float64(l163*-8) + float64(l187*-8) - l195
		l215 := choose(l216 > 0, l216, 0)
		l217 := l158 + l163 + l187
		l215 = choose(l217 > 0, float64(l217*10), 0) + l215
		l157 = f17(m, l202, l215)
	}
	return l157
}

// f139: case 617
func f139(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15, l16, l17 float64, l18, l19, l20, l21 uint32) uint32 {
	var l153 uint32
	var l68, l70, l86, l89, l91, l96, l98, l122, l126, l132, l136, l141, l163, l173, l175, l183 float64
	l22 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l22+float64(l11*256)+float64(l12*65536)+float64(l13*1.6777216e+07))
	m.put(l0&7<<3, 3520, l14+l15)
	l23 := m.f64(l19, 16)
	m.put(l0&7<<3, 3584, l23)
	m.put(l0&7<<3, 3648, 1)
	l24 := m.f64(0, 3088)
	m.put(l0&7<<3, 3712, 4096+float64(l16*4096)+l23+float64(l24*-4096))
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	l25 := f12(m, 18409088, 16, 4098+float64(l16*4096)+l23+float64(l24*-4096))
	l28 := m.f64(l25, 8)
	l29 := trunc(l28)
	if b2i(float64(l29) != l28)|b2i(l29 > l0) != 0 {
		l29 = f15(m, l28, 1, l0)
	}
	l30 := l29
	l31 := m.u32(l30>>16<<2, 4288) + l30&65535<<3
	l32 := m.u16(l31, 0)*320 + 15744
	l33 := float64(m.u8(l32, 0)) + float64(float64(m.u8(l31, 2))*256)
	l34 := float64(m.u8(l32, 18)) + float64(m.u8(l31, 3)) + float64(float64(m.u8(l31, 4))*256)
	l35 := f12(m, 18409088, 16, 4097+float64(l16*4096)+l23+float64(l24*-4096))
	l38 := m.f64(l35, 8)
	l39 := trunc(l38)
	if b2i(float64(l39) != l38)|b2i(l39 > l0) != 0 {
		l39 = f15(m, l38, 1, l0)
	}
	l40 := l39
	l41 := m.u32(l40>>16<<2, 4288) + l40&65535<<3
	l42 := m.u16(l41, 0)*320 + 15744
	l43 := float64(m.u8(l42, 0)) + float64(float64(m.u8(l41, 2))*256)
	l44 := float64(m.u8(l42, 18)) + float64(m.u8(l41, 3)) + float64(float64(m.u8(l41, 4))*256)
	l45 := choose(1-l33+float64(l34*-65536)-l43+float64(l44*-65536) > 0, 4.294967296e+09, 0)
	l45 = l33 + float64(l34*65536) + l45
	l47 := l43 + float64(l44*65536)
	l48 := float64(l45*4.294967296e+09) + l47
	l50 := 6.755399441055744e+15 + (-0.5 + float64(l48*7.450580596923828e-09))
	l50 = -6.755399441055744e+15 + l50
	l51 := l50
	l51 = flag(l51 > math.Copysign(0, -1))
	l52 := l50
	if 1-l51 > 0 {
		l52 = l52 + l48
	}
	l54 := f14(m, 35719168, 24, l52)
	l55 := m.u32(l54, 0) - 1
	l61 := 65 + float64(l51*-27) - float64(m.u8(m.u16(m.u32(l55>>16<<2, 4288)+l55&65535<<3, 0)*320+15744, 14))
	l62 := trunc(l61)
	if b2i(float64(l62) != l61)|b2i(l62 > l0) != 0 {
		l62 = f15(m, l61, 1, l0)
	}
	l63 := l62
	l67 := float64(m.f64(m.u16(m.u32(l63>>16<<2, 4288)+l63&65535<<3, 0)*320+15744, 80) * 0.000244140625)
	l69 := l67
	if l69 > 0 {
		l71 := l67
		if l71 > 0 {
			l70 = float64(l48 * l71)
		}
		l72 := l70
		l73 := l72
		l74 := 6.755399441055744e+15 + float64(l73*1.4210854715202004e-14)
		l74 = -6.755399441055744e+15 + l74
		l76 := float64(l73*2.842170943040401e-14) + float64(l74*-2)
		l79 := 65 + l74
		l80 := trunc(l79)
		if b2i(float64(l80) != l79)|b2i(l80 > l0) != 0 {
			l80 = f15(m, l79, 1, l0)
		}
		l81 := l80
		l83 := m.u16(m.u32(l81>>16<<2, 4288)+l81&65535<<3, 0)*320 + 15744
		l84 := m.f64(l83, 104)
		l87 := l76
		l85 := m.f64(l83, 96)
		if l87 > 0 {
			l86 = float64(l84 * l87)
		}
		l88 := -l76
		if l88 > 0 {
			l86 = l86 + float64(-l84*l88)
		}
		l86 = l85 + l86
		l90 := l86
		if l90 > 0 {
			l92 := l86
			if l92 > 0 {
				l91 = float64(float64(l72*2.220446049250313e-16) * l92)
			}
			l89 = float64((2 - l91) * l90)
		}
		l95 := l89
		l97 := l95
		if l97 > 0 {
			l99 := l95
			if l99 > 0 {
				l98 = float64(float64(l70*2.220446049250313e-16) * l99)
			}
			l96 = float64((2 - l98) * l97)
		}
		l68 = float64(float64(l96*2.220446049250313e-16) * l69)
	}
	l100 := f12(m, 18409088, 16, 4096+float64(l16*4096)+l23+float64(l24*-4096))
	l103 := m.f64(l100, 8)
	l104 := trunc(l103)
	if b2i(float64(l104) != l103)|b2i(l104 > l0) != 0 {
		l104 = f15(m, l103, 1, l0)
	}
	l105 := l104
	l106 := m.u32(l105>>16<<2, 4288) + l105&65535<<3
	l107 := m.u16(l106, 0)*320 + 15744
	t1 := float64(m.u8(l107, 0)) + float64(float64(m.u8(l106, 2))*256) + float64((float64(m.u8(l107, 18))+float64(m.u8(l106, 3))+float64(float64(m.u8(l106, 4))*256))*65536)
	l110 := t1
	l111 := f12(m, 18409088, 16, 4095+float64(l16*4096)+l23+float64(l24*-4096))
	l114 := m.f64(l111, 8)
	l115 := trunc(l114)
	if b2i(float64(l115) != l114)|b2i(l115 > l0) != 0 {
		l115 = f15(m, l114, 1, l0)
	}
	l116 := l115
	l117 := m.u32(l116>>16<<2, 4288) + l116&65535<<3
	l118 := m.u16(l117, 0)*320 + 15744
	t2 := float64(m.u8(l118, 0)) + float64(float64(m.u8(l117, 2))*256) + float64((float64(m.u8(l118, 18))+float64(m.u8(l117, 3))+float64(float64(m.u8(l117, 4))*256))*65536)
	l121 := t2
	l123 := l68
	if l123 > 0 {
		l122 = float64((float64(l110*4.294967296e+09) + l121) * l123)
	}
	l125 := 7.083549724304468e+21 + l122
	l125 = -7.083549724304468e+21 + l125
	l127 := l125
	if l127 > 0 {
		l126 = float64(l48 * l127)
	}
	l128 := 2.90142196707511e+25 + l126
	l128 = -2.90142196707511e+25 + l128
	l129 := l110 + float64(l128*-2.3283064365386963e-10)
	l131 := l121 - (l126 - l128)
	l133 := l68
	if l133 > 0 {
		l132 = float64((float64(l129*4.294967296e+09) + l131) * l133)
	}
	l135 := 6.755399441055744e+15 + l132
	l135 = -6.755399441055744e+15 + l135
	l137 := l135
	if l137 > 0 {
		l136 = float64(-l47 * l137)
	}
	l138 := -l135
	if l138 > 0 {
		l136 = l136 + float64(l47*l138)
	}
	l136 = l131 + l136
	l140 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l136*2.3283064365386963e-10))
	l140 = -6.755399441055744e+15 + l140
	l142 := l135
	if l142 > 0 {
		l141 = float64(-l45 * l142)
	}
	l143 := -l135
	if l143 > 0 {
		l141 = l141 + float64(l45*l143)
	}
	l141 = l129 + l141
	l145 := -l141 - l140
	l144 := choose(l145 > 0, l145, 0)
	l146 := -1 - l141 - l140
	l144 = choose(l146 > 0, float64(l146*-1), 0) + l144
	l147 := l136 + float64(l140*-4.294967296e+09)
	l148 := l144
	if l148 > 0 {
		l147 = l147 + float64(l47*l148)
	}
	l149 := l147
	l151 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l149*2.3283064365386963e-10))
	l151 = -6.755399441055744e+15 + l151
	m.put(l0&7<<3, 4224, l149+float64(l151*-4.294967296e+09))
	if l6 != 0 {
		l154 := choose(1-l33+float64(l34*-65536)-l43+float64(l44*-65536) > 0, 1, 0)
		l156 := l141 + l140
		l157 := l144
		if l157 > 0 {
			l156 = l156 + float64(l45*l157)
		}
		l158 := l156
		l160 := -1.101659111423e+12 + l158 + l151
		l159 := choose(l160 > 0, l160, 0)
		l161 := -1.101659111424e+12 + l158 + l151
		l159 = choose(l161 > 0, float64(l161*-1), 0) + l159
		l162 := float64(m.u8(l2, 2))
		if l162 > 0 {
			l163 = l8 + l17
		}
		l165 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l158*2.3283064365386963e-10) + float64(l151*2.3283064365386963e-10))
		l165 = -6.755399441055744e+15 + l165
		l167 := -255 + l158 + l151 + float64(l165*-4.294967296e+09)
		l166 := choose(l167 > 0, l167, 0)
		l168 := -256 + l158 + l151 + float64(l165*-4.294967296e+09)
		l166 = choose(l168 > 0, float64(l168*-1), 0) + l166
		l169 := -65535 + l158 + l151 + float64(l165*-4.294967296e+09)
		l166 = choose(l169 > 0, l169, 0) + l166
		l170 := -65536 + l158 + l151 + float64(l165*-4.294967296e+09)
		l166 = choose(l170 > 0, float64(l170*-1), 0) + l166
		l171 := -1.6777215e+07 + l158 + l151 + float64(l165*-4.294967296e+09)
		l166 = choose(l171 > 0, l171, 0) + l166
		l172 := -1.6777216e+07 + l158 + l151 + float64(l165*-4.294967296e+09)
		l166 = choose(l172 > 0, float64(l172*-1), 0) + l166
		l174 := 1 - l154 - l159
		if l174 > 0 {
			if l162 > 0 {
				l175 = l22 + float64(l11*256) + float64(l12*65536) + float64(l13*1.6777216e+07)
			}
			l177 := -l163 + l166
			l178 := trunc(l177)
			if b2i(float64(l178) != l177)|b2i(l178 > l0) != 0 {
				l178 = f15(m, l177, 1, l0)
			}
			l179 := l178
			l184 := m.f64(m.u16(m.u32(l179>>16<<2, 4288)+l179&65535<<3, 0)*320+15744, 112)
			if l184 > 0 {
				l183 = float64((0.5 + l158 + l151 + float64(l165*-4.294967296e+09)) * l184)
			}
			l173 = float64((-0.5 + float64(l175*-256) + l183) * l174)
		}
		l185 := l154 + l159
		if l185 > 0 {
			l173 = l173 + float64((float64(l154*6)+float64(l159*7))*l185)
		}
		l187 := 1 + l163 + float64(l154*-8) + float64(l159*-8) - l166
		l186 := choose(l187 > 0, l187, 0)
		l188 := l154 + l159
		l186 = choose(l188 > 0, float64(l188*10), 0) + l186
		l153 = f17(m, l173, l186)
	}
	return l153
}

// f140: case 618
func f140(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15, l16, l17 float64, l18, l19, l20, l21 uint32) uint32 {
	var l197 uint32
	var l118, l120, l121, l123, l125, l128, l130, l164, l167, l168, l178, l195, l199, l200, l201, l211, l234 float64
	l22 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l22+float64(l11*256)+float64(l12*65536)+float64(l13*1.6777216e+07))
	m.put(l0&7<<3, 3520, l14+l15)
	l23 := m.f64(l19, 16)
	m.put(l0&7<<3, 3584, l23)
	m.put(l0&7<<3, 3648, 1)
	l24 := m.f64(0, 3088)
	m.put(l0&7<<3, 3712, 4096+float64(l16*4096)+l23+float64(l24*-4096))
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	l25 := f12(m, 18409088, 16, 4098+float64(l16*4096)+l23+float64(l24*-4096))
	l28 := m.f64(l25, 8)
	l29 := trunc(l28)
	if b2i(float64(l29) != l28)|b2i(l29 > l0) != 0 {
		l29 = f15(m, l28, 1, l0)
	}
	l30 := l29
	l31 := m.u32(l30>>16<<2, 4288) + l30&65535<<3
	l32 := m.u16(l31, 0)*320 + 15744
	l33 := float64(m.u8(l32, 0)) + float64(float64(m.u8(l31, 2))*256)
	l34 := f12(m, 18409088, 16, 4097+float64(l16*4096)+l23+float64(l24*-4096))
	l37 := m.f64(l34, 8)
	l38 := trunc(l37)
	if b2i(float64(l38) != l37)|b2i(l38 > l0) != 0 {
		l38 = f15(m, l37, 1, l0)
	}
	l39 := l38
	l40 := m.u32(l39>>16<<2, 4288) + l39&65535<<3
	l41 := m.u16(l40, 0)*320 + 15744
	l44 := float64(m.u8(l32, 18)) + float64(m.u8(l31, 3)) + float64(float64(m.u8(l31, 4))*256)
	l45 := l44
	l46 := -32767 + l44
	l45 = choose(l46 > 0, float64(l46*-32768), 0) + l45
	l47 := -32768 + l44
	l45 = choose(l47 > 0, float64(l47*32768), 0) + l45
	l49 := 6.755399441055744e+15 + (-0.46875 + float64(l45*0.0625))
	l49 = -6.755399441055744e+15 + l49
	t1 := float64(l33*4.294967296e+09) + (float64(m.u8(l41, 0)) + float64(float64(m.u8(l40, 2))*256)) + float64((float64(m.u8(l41, 18))+float64(m.u8(l40, 3))+float64(float64(m.u8(l40, 4))*256))*65536)
	l51 := t1 + float64((l45+float64(l49*-16))*2.81474976710656e+14)
	l52 := l51
	l52 = flag(l52 > math.Copysign(0, -1))
	l53 := l49
	l53 = flag(l53 > 2046)
	l54 := choose(-1+l52+l53 > 0, 1, 0)
	l56 := f12(m, 18409088, 16, 4096+float64(l16*4096)+l23+float64(l24*-4096))
	l59 := m.f64(l56, 8)
	l60 := trunc(l59)
	if b2i(float64(l60) != l59)|b2i(l60 > l0) != 0 {
		l60 = f15(m, l59, 1, l0)
	}
	l61 := l60
	l62 := m.u32(l61>>16<<2, 4288) + l61&65535<<3
	l63 := m.u16(l62, 0)*320 + 15744
	l64 := float64(m.u8(l63, 0)) + float64(float64(m.u8(l62, 2))*256)
	l65 := f12(m, 18409088, 16, 4095+float64(l16*4096)+l23+float64(l24*-4096))
	l68 := m.f64(l65, 8)
	l69 := trunc(l68)
	if b2i(float64(l69) != l68)|b2i(l69 > l0) != 0 {
		l69 = f15(m, l68, 1, l0)
	}
	l70 := l69
	l71 := m.u32(l70>>16<<2, 4288) + l70&65535<<3
	l72 := m.u16(l71, 0)*320 + 15744
	l75 := float64(m.u8(l63, 18)) + float64(m.u8(l62, 3)) + float64(float64(m.u8(l62, 4))*256)
	l76 := l75
	l77 := -32767 + l75
	l76 = choose(l77 > 0, float64(l77*-32768), 0) + l76
	l78 := -32768 + l75
	l76 = choose(l78 > 0, float64(l78*32768), 0) + l76
	l80 := 6.755399441055744e+15 + (-0.46875 + float64(l76*0.0625))
	l80 = -6.755399441055744e+15 + l80
	t2 := float64(l64*4.294967296e+09) + (float64(m.u8(l72, 0)) + float64(float64(m.u8(l71, 2))*256)) + float64((float64(m.u8(l72, 18))+float64(m.u8(l71, 3))+float64(float64(m.u8(l71, 4))*256))*65536)
	l82 := t2 + float64((l76+float64(l80*-16))*2.81474976710656e+14)
	l83 := l82
	l83 = flag(l83 > math.Copysign(0, -1))
	l84 := l80
	l84 = flag(l84 > 2046)
	l85 := choose(-1+l83+l84 > 0, 1, 0)
	l87 := l75
	l87 = flag(l87 > 32767)
	l88 := l44
	l88 = flag(l88 > 32767)
	l89 := choose(l88 > 0, 1, 0)
	l91 := choose(l87-l89 > 0, 1, 0)
	l91 = choose(-l87+l89 > 0, 1, 0) + l91
	l94 := l91
	l94 = flag(l94 > math.Copysign(0, -1))
	l97 := l54 + l85 + choose(-2+l53-l54+l94+l84-l85 > 0, 1, 0)
	l97 = flag(l97 > math.Copysign(0, -1))
	l100 := l49
	l100 = flag(l100 > math.Copysign(0, -1))
	l101 := l80
	l101 = flag(l101 > math.Copysign(0, -1))
	l102 := -l49 + l80 + l100 - l101
	l102 = flag(l102 > math.Copysign(0, -1))
	l104 := -l49 + l80 + l100 - l101
	l103 := choose(l104 > 0, l104, 0)
	l105 := -64 - l49 + l80 + l100 - l101
	l103 = choose(l105 > 0, float64(l105*-1), 0) + l103
	l107 := l49 - l80 - l100 + l101
	l106 := choose(l107 > 0, l107, 0)
	l108 := -64 + l49 - l80 - l100 + l101
	l106 = choose(l108 > 0, float64(l108*-1), 0) + l106
	l110 := l103 + l106
	l111 := trunc(l110)
	l98 := choose(l53-l54 > 0, 1, 0)
	if b2i(float64(l111) != l110)|b2i(l111 > l0) != 0 {
		l111 = f15(m, l110, 1, l0)
	}
	l112 := l111
	l114 := m.u16(m.u32(l112>>16<<2, 4288)+l112&65535<<3, 0)*320 + 15744
	l115 := m.f64(l114, 80)
	l116 := choose(1-l102 > 0, 1, 0)
	if l102 > 0 {
		l116 = l116 + l115
	}
	l119 := l116
	if l119 > 0 {
		if 1-l87 > 0 {
			l120 = l82 + float64(l101*4.503599627370496e+15)
		}
		if l87 > 0 {
			l120 = l120 + (-l82 + float64(l101*-4.503599627370496e+15))
		}
		l118 = float64(l120 * l119)
	}
	if 1-l102 > 0 {
		l121 = l115
	}
	l121 = choose(l102 > 0, 1, 0) + l121
	l124 := l121
	if l124 > 0 {
		if 1-l89 > 0 {
			l125 = l51 + float64(l100*4.503599627370496e+15)
		}
		if l89 > 0 {
			l125 = l125 + (-l51 + float64(l100*-4.503599627370496e+15))
		}
		l123 = float64(l125 * l124)
	}
	l126 := l118 + l123
	l127 := m.f64(l114, 88)
	l129 := l126
	if l129 > 0 {
		l128 = float64(float64(l127*2) * l129)
	}
	l131 := -l126
	if l131 > 0 {
		l130 = float64(float64(l127*2) * l131)
	}
	l132 := l128 + l130
	l134 := 6.755399441055744e+15 + (-0.5 + float64(l132*7.450580596923828e-09))
	l134 = -6.755399441055744e+15 + l134
	l135 := l134
	l135 = flag(l135 > math.Copysign(0, -1))
	l137 := -l49 + l80 + l100 - l101
	l138 := l134
	if 1-l135 > 0 {
		l138 = l138 + l132
	}
	l139 := f14(m, 35719168, 24, l138)
	l140 := m.u32(l139, 0) - 1
	l143 := float64(m.u8(m.u16(m.u32(l140>>16<<2, 4288)+l140&65535<<3, 0)*320+15744, 14))
	l144 := -53 + l49 - l100 + float64(l135*27) + choose(l137 > 0, l137, 0) + l143
	l146 := 1 - l144
	l145 := choose(l146 > 0, l146, 0)
	l147 := -1.047679e+06 - l144
	l145 = choose(l147 > 0, l147, 0) + l145
	l148 := -1.047501e+06 - l144
	l145 = choose(l148 > 0, l148, 0) + l145
	l150 := -1.048628e+06 + l145
	l149 := choose(l150 > 0, l150, 0)
	l151 := l144 + l149
	l151 = flag(l151 > 2046)
	l152 := float64(l84*4) + float64(l85*-4) + float64(l98*4) + float64(l97*-16) + l151
	l152 = flag(l152 > math.Copysign(0, -1))
	l153 := choose(1-l97-l152 > 0, 1, 0)
	l155 := l145
	l155 = flag(l155 > math.Copysign(0, -1))
	l158 := 66 + float64(l135*-27) - l143
	l159 := trunc(l158)
	if b2i(float64(l159) != l158)|b2i(l159 > l0) != 0 {
		l159 = f15(m, l158, 1, l0)
	}
	l160 := l159
	l163 := m.f64(m.u16(m.u32(l160>>16<<2, 4288)+l160&65535<<3, 0)*320+15744, 80)
	l165 := l163
	if l165 > 0 {
		l164 = float64(float64(l132*0.0001220703125) * l165)
	}
	l166 := l164
	if l155 > 0 {
		if l155 > 0 {
			l169 := l145
			l170 := -54 + l145
			l169 = choose(l170 > 0, float64(l170*-1), 0) + l169
			l172 := l169
			l173 := trunc(l172)
			if b2i(float64(l173) != l172)|b2i(l173 > l0) != 0 {
				l173 = f15(m, l172, 1, l0)
			}
			l174 := l173
			l168 = m.f64(m.u16(m.u32(l174>>16<<2, 4288)+l174&65535<<3, 0)*320+15744, 88)
		}
		l179 := l168
		if l179 > 0 {
			l178 = float64(l166 * l179)
		}
		l180 := 4.503599627370496e+15 + l178
		l180 = -4.503599627370496e+15 + l180
		l181 := l178 - l180
		l183 := -0.49999999999999994 + l181
		l185 := -0.49999999999999994 - l181
		l187 := -1 + choose(l183 > 0, float64(l183*1.8014398509481984e+16), 0)
		l186 := choose(l187 > 0, l187, 0)
		l188 := -1 + choose(l185 > 0, float64(l185*1.8014398509481984e+16), 0)
		l186 = choose(l188 > 0, float64(l188*-1), 0) + l186
		l167 = l180 + l186
	}
	if 1-l155 > 0 {
		l167 = l167 + l166
	}
	l189 := l167
	l190 := 6.755399441055744e+15 + float64(l189*2.3283064365386963e-10)
	l190 = -6.755399441055744e+15 + l190
	l191 := l189 + float64(l190*-4.294967296e+09)
	l193 := -l191
	l192 := choose(l193 > 0, l193, 0)
	l194 := -1 - l191
	l192 = choose(l194 > 0, float64(l194*-1), 0) + l192
	if l153 > 0 {
		l195 = l191
	}
	l196 := -1 + l153 + l192
	l195 = choose(l196 > 0, float64(l196*4.294967296e+09), 0) + l195
	m.put(l0&7<<3, 4224, l195)
	if l6 != 0 {
		l198 := float64(m.u8(l2, 2))
		if l198 > 0 {
			l199 = l22 + float64(l11*256) + float64(l12*65536) + float64(l13*1.6777216e+07)
		}
		if l198 > 0 {
			l200 = l8 + l17
		}
		l202 := l163
		if l202 > 0 {
			l201 = float64(float64(l130*0.0001220703125) * l202)
		}
		l204 := l201
		l203 := choose(l204 > 0, l204, 0)
		l205 := -1 + l201
		l203 = choose(l205 > 0, float64(l205*-1), 0) + l203
		l206 := choose(-1+l87+l89 > 0, 1, 0)
		l209 := l203 + l206
		l208 := choose(l209 > 0, l209, 0)
		l210 := -1 + l203 + l206
		l208 = choose(l210 > 0, float64(l210*-1), 0) + l208
		if l153 > 0 {
			l213 := 1 - l167
			l212 := choose(l213 > 0, l213, 0)
			l215 := -1 + l144 + l149 + float64(l212*-1.048576e+06)
			l214 := choose(l215 > 0, l215, 0)
			l216 := -2046 + l144 + l149 + float64(l212*-1.048576e+06)
			l214 = choose(l216 > 0, float64(l216*-1), 0) + l214
			l211 = float64(l214*1.048576e+06) + l190 - l192
		}
		l211 = choose(l152 > 0, 2.146435072e+09, 0) + l211
		l211 = choose(l97 > 0, 2.14695936e+09, 0) + l211
		l219 := l208 - l97
		l211 = choose(l219 > 0, float64(l219*2.147483648e+09), 0) + l211
		l221 := -255 + l211
		l220 := choose(l221 > 0, l221, 0)
		l222 := -256 + l211
		l220 = choose(l222 > 0, float64(l222*-1), 0) + l220
		l223 := -65535 + l211
		l220 = choose(l223 > 0, l223, 0) + l220
		l224 := -65536 + l211
		l220 = choose(l224 > 0, float64(l224*-1), 0) + l220
		l225 := -1.6777215e+07 + l211
		l220 = choose(l225 > 0, l225, 0) + l220
		l226 := -1.6777216e+07 + l211
		l220 = choose(l226 > 0, float64(l226*-1), 0) + l220
		l228 := -l200 + l220
		l229 := trunc(l228)
		if b2i(float64(l229) != l228)|b2i(l229 > l0) != 0 {
			l229 = f15(m, l228, 1, l0)
		}
		l230 := l229
		l235 := m.f64(m.u16(m.u32(l230>>16<<2, 4288)+l230&65535<<3, 0)*320+15744, 112)
		if l235 > 0 {
			l234 = float64((0.5 + l211) * l235)
		}
		l238 := 1 + l200 - l220
		l197 = f17(m, -0.5+float64(l199*-256)+l234, choose(l238 > 0, l238, 0))
	}
	return l197
}

// f141: case 619
func f141(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15, l16, l17 float64, l18, l19, l20, l21 uint32) uint32 {
	var l197 uint32
	var l118, l120, l121, l123, l125, l128, l130, l164, l167, l168, l178, l195, l199, l200, l201, l211, l234 float64
	l22 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l22+float64(l11*256)+float64(l12*65536)+float64(l13*1.6777216e+07))
	m.put(l0&7<<3, 3520, l14+l15)
	l23 := m.f64(l19, 16)
	m.put(l0&7<<3, 3584, l23)
	m.put(l0&7<<3, 3648, 1)
	l24 := m.f64(0, 3088)
	m.put(l0&7<<3, 3712, 4096+float64(l16*4096)+l23+float64(l24*-4096))
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	l25 := f12(m, 18409088, 16, 4098+float64(l16*4096)+l23+float64(l24*-4096))
	l28 := m.f64(l25, 8)
	l29 := trunc(l28)
	if b2i(float64(l29) != l28)|b2i(l29 > l0) != 0 {
		l29 = f15(m, l28, 1, l0)
	}
	l30 := l29
	l31 := m.u32(l30>>16<<2, 4288) + l30&65535<<3
	l32 := m.u16(l31, 0)*320 + 15744
	l33 := float64(m.u8(l32, 0)) + float64(float64(m.u8(l31, 2))*256)
	l34 := f12(m, 18409088, 16, 4097+float64(l16*4096)+l23+float64(l24*-4096))
	l37 := m.f64(l34, 8)
	l38 := trunc(l37)
	if b2i(float64(l38) != l37)|b2i(l38 > l0) != 0 {
		l38 = f15(m, l37, 1, l0)
	}
	l39 := l38
	l40 := m.u32(l39>>16<<2, 4288) + l39&65535<<3
	l41 := m.u16(l40, 0)*320 + 15744
	l44 := float64(m.u8(l32, 18)) + float64(m.u8(l31, 3)) + float64(float64(m.u8(l31, 4))*256)
	l45 := l44
	l46 := -32767 + l44
	l45 = choose(l46 > 0, float64(l46*-32768), 0) + l45
	l47 := -32768 + l44
	l45 = choose(l47 > 0, float64(l47*32768), 0) + l45
	l49 := 6.755399441055744e+15 + (-0.46875 + float64(l45*0.0625))
	l49 = -6.755399441055744e+15 + l49
	t1 := float64(l33*4.294967296e+09) + (float64(m.u8(l41, 0)) + float64(float64(m.u8(l40, 2))*256)) + float64((float64(m.u8(l41, 18))+float64(m.u8(l40, 3))+float64(float64(m.u8(l40, 4))*256))*65536)
	l51 := t1 + float64((l45+float64(l49*-16))*2.81474976710656e+14)
	l52 := l51
	l52 = flag(l52 > math.Copysign(0, -1))
	l53 := l49
	l53 = flag(l53 > 2046)
	l54 := choose(-1+l52+l53 > 0, 1, 0)
	l56 := f12(m, 18409088, 16, 4096+float64(l16*4096)+l23+float64(l24*-4096))
	l59 := m.f64(l56, 8)
	l60 := trunc(l59)
	if b2i(float64(l60) != l59)|b2i(l60 > l0) != 0 {
		l60 = f15(m, l59, 1, l0)
	}
	l61 := l60
	l62 := m.u32(l61>>16<<2, 4288) + l61&65535<<3
	l63 := m.u16(l62, 0)*320 + 15744
	l64 := float64(m.u8(l63, 0)) + float64(float64(m.u8(l62, 2))*256)
	l65 := f12(m, 18409088, 16, 4095+float64(l16*4096)+l23+float64(l24*-4096))
	l68 := m.f64(l65, 8)
	l69 := trunc(l68)
	if b2i(float64(l69) != l68)|b2i(l69 > l0) != 0 {
		l69 = f15(m, l68, 1, l0)
	}
	l70 := l69
	l71 := m.u32(l70>>16<<2, 4288) + l70&65535<<3
	l72 := m.u16(l71, 0)*320 + 15744
	l75 := float64(m.u8(l63, 18)) + float64(m.u8(l62, 3)) + float64(float64(m.u8(l62, 4))*256)
	l76 := l75
	l77 := -32767 + l75
	l76 = choose(l77 > 0, float64(l77*-32768), 0) + l76
	l78 := -32768 + l75
	l76 = choose(l78 > 0, float64(l78*32768), 0) + l76
	l80 := 6.755399441055744e+15 + (-0.46875 + float64(l76*0.0625))
	l80 = -6.755399441055744e+15 + l80
	t2 := float64(l64*4.294967296e+09) + (float64(m.u8(l72, 0)) + float64(float64(m.u8(l71, 2))*256)) + float64((float64(m.u8(l72, 18))+float64(m.u8(l71, 3))+float64(float64(m.u8(l71, 4))*256))*65536)
	l82 := t2 + float64((l76+float64(l80*-16))*2.81474976710656e+14)
	l83 := l82
	l83 = flag(l83 > math.Copysign(0, -1))
	l84 := l80
	l84 = flag(l84 > 2046)
	l85 := choose(-1+l83+l84 > 0, 1, 0)
	l87 := l75
	l87 = flag(l87 > 32767)
	l88 := l44
	l88 = flag(l88 > 32767)
	l89 := choose(1-l88 > 0, 1, 0)
	l91 := choose(l87-l89 > 0, 1, 0)
	l91 = choose(-l87+l89 > 0, 1, 0) + l91
	l94 := l91
	l94 = flag(l94 > math.Copysign(0, -1))
	l97 := l54 + l85 + choose(-2+l53-l54+l94+l84-l85 > 0, 1, 0)
	l97 = flag(l97 > math.Copysign(0, -1))
	l100 := l49
	l100 = flag(l100 > math.Copysign(0, -1))
	l101 := l80
	l101 = flag(l101 > math.Copysign(0, -1))
	l102 := -l49 + l80 + l100 - l101
	l102 = flag(l102 > math.Copysign(0, -1))
	l104 := -l49 + l80 + l100 - l101
	l103 := choose(l104 > 0, l104, 0)
	l105 := -64 - l49 + l80 + l100 - l101
	l103 = choose(l105 > 0, float64(l105*-1), 0) + l103
	l107 := l49 - l80 - l100 + l101
	l106 := choose(l107 > 0, l107, 0)
	l108 := -64 + l49 - l80 - l100 + l101
	l106 = choose(l108 > 0, float64(l108*-1), 0) + l106
	l110 := l103 + l106
	l111 := trunc(l110)
	l98 := choose(l53-l54 > 0, 1, 0)
	if b2i(float64(l111) != l110)|b2i(l111 > l0) != 0 {
		l111 = f15(m, l110, 1, l0)
	}
	l112 := l111
	l114 := m.u16(m.u32(l112>>16<<2, 4288)+l112&65535<<3, 0)*320 + 15744
	l115 := m.f64(l114, 80)
	l116 := choose(1-l102 > 0, 1, 0)
	if l102 > 0 {
		l116 = l116 + l115
	}
	l119 := l116
	if l119 > 0 {
		if 1-l87 > 0 {
			l120 = l82 + float64(l101*4.503599627370496e+15)
		}
		if l87 > 0 {
			l120 = l120 + (-l82 + float64(l101*-4.503599627370496e+15))
		}
		l118 = float64(l120 * l119)
	}
	if 1-l102 > 0 {
		l121 = l115
	}
	l121 = choose(l102 > 0, 1, 0) + l121
	l124 := l121
	if l124 > 0 {
		if 1-l89 > 0 {
			l125 = l51 + float64(l100*4.503599627370496e+15)
		}
		if l89 > 0 {
			l125 = l125 + (-l51 + float64(l100*-4.503599627370496e+15))
		}
		l123 = float64(l125 * l124)
	}
	l126 := l118 + l123
	l127 := m.f64(l114, 88)
	l129 := l126
	if l129 > 0 {
		l128 = float64(float64(l127*2) * l129)
	}
	l131 := -l126
	if l131 > 0 {
		l130 = float64(float64(l127*2) * l131)
	}
	l132 := l128 + l130
	l134 := 6.755399441055744e+15 + (-0.5 + float64(l132*7.450580596923828e-09))
	l134 = -6.755399441055744e+15 + l134
	l135 := l134
	l135 = flag(l135 > math.Copysign(0, -1))
	l137 := -l49 + l80 + l100 - l101
	l138 := l134
	if 1-l135 > 0 {
		l138 = l138 + l132
	}
	l139 := f14(m, 35719168, 24, l138)
	l140 := m.u32(l139, 0) - 1
	l143 := float64(m.u8(m.u16(m.u32(l140>>16<<2, 4288)+l140&65535<<3, 0)*320+15744, 14))
	l144 := -53 + l49 - l100 + float64(l135*27) + choose(l137 > 0, l137, 0) + l143
	l146 := 1 - l144
	l145 := choose(l146 > 0, l146, 0)
	l147 := -1.047679e+06 - l144
	l145 = choose(l147 > 0, l147, 0) + l145
	l148 := -1.047501e+06 - l144
	l145 = choose(l148 > 0, l148, 0) + l145
	l150 := -1.048628e+06 + l145
	l149 := choose(l150 > 0, l150, 0)
	l151 := l144 + l149
	l151 = flag(l151 > 2046)
	l152 := float64(l84*4) + float64(l85*-4) + float64(l98*4) + float64(l97*-16) + l151
	l152 = flag(l152 > math.Copysign(0, -1))
	l153 := choose(1-l97-l152 > 0, 1, 0)
	l155 := l145
	l155 = flag(l155 > math.Copysign(0, -1))
	l158 := 66 + float64(l135*-27) - l143
	l159 := trunc(l158)
	if b2i(float64(l159) != l158)|b2i(l159 > l0) != 0 {
		l159 = f15(m, l158, 1, l0)
	}
	l160 := l159
	l163 := m.f64(m.u16(m.u32(l160>>16<<2, 4288)+l160&65535<<3, 0)*320+15744, 80)
	l165 := l163
	if l165 > 0 {
		l164 = float64(float64(l132*0.0001220703125) * l165)
	}
	l166 := l164
	if l155 > 0 {
		if l155 > 0 {
			l169 := l145
			l170 := -54 + l145
			l169 = choose(l170 > 0, float64(l170*-1), 0) + l169
			l172 := l169
			l173 := trunc(l172)
			if b2i(float64(l173) != l172)|b2i(l173 > l0) != 0 {
				l173 = f15(m, l172, 1, l0)
			}
			l174 := l173
			l168 = m.f64(m.u16(m.u32(l174>>16<<2, 4288)+l174&65535<<3, 0)*320+15744, 88)
		}
		l179 := l168
		if l179 > 0 {
			l178 = float64(l166 * l179)
		}
		l180 := 4.503599627370496e+15 + l178
		l180 = -4.503599627370496e+15 + l180
		l181 := l178 - l180
		l183 := -0.49999999999999994 + l181
		l185 := -0.49999999999999994 - l181
		l187 := -1 + choose(l183 > 0, float64(l183*1.8014398509481984e+16), 0)
		l186 := choose(l187 > 0, l187, 0)
		l188 := -1 + choose(l185 > 0, float64(l185*1.8014398509481984e+16), 0)
		l186 = choose(l188 > 0, float64(l188*-1), 0) + l186
		l167 = l180 + l186
	}
	if 1-l155 > 0 {
		l167 = l167 + l166
	}
	l189 := l167
	l190 := 6.755399441055744e+15 + float64(l189*2.3283064365386963e-10)
	l190 = -6.755399441055744e+15 + l190
	l191 := l189 + float64(l190*-4.294967296e+09)
	l193 := -l191
	l192 := choose(l193 > 0, l193, 0)
	l194 := -1 - l191
	l192 = choose(l194 > 0, float64(l194*-1), 0) + l192
	if l153 > 0 {
		l195 = l191
	}
	l196 := -1 + l153 + l192
	l195 = choose(l196 > 0, float64(l196*4.294967296e+09), 0) + l195
	m.put(l0&7<<3, 4224, l195)
	if l6 != 0 {
		l198 := float64(m.u8(l2, 2))
		if l198 > 0 {
			l199 = l22 + float64(l11*256) + float64(l12*65536) + float64(l13*1.6777216e+07)
		}
		if l198 > 0 {
			l200 = l8 + l17
		}
		l202 := l163
		if l202 > 0 {
			l201 = float64(float64(l130*0.0001220703125) * l202)
		}
		l204 := l201
		l203 := choose(l204 > 0, l204, 0)
		l205 := -1 + l201
		l203 = choose(l205 > 0, float64(l205*-1), 0) + l203
		l206 := choose(-1+l87+l89 > 0, 1, 0)
		l209 := l203 + l206
		l208 := choose(l209 > 0, l209, 0)
		l210 := -1 + l203 + l206
		l208 = choose(l210 > 0, float64(l210*-1), 0) + l208
		if l153 > 0 {
			l213 := 1 - l167
			l212 := choose(l213 > 0, l213, 0)
			l215 := -1 + l144 + l149 + float64(l212*-1.048576e+06)
			l214 := choose(l215 > 0, l215, 0)
			l216 := -2046 + l144 + l149 + float64(l212*-1.048576e+06)
			l214 = choose(l216 > 0, float64(l216*-1), 0) + l214
			l211 = float64(l214*1.048576e+06) + l190 - l192
		}
		l211 = choose(l152 > 0, 2.146435072e+09, 0) + l211
		l211 = choose(l97 > 0, 2.14695936e+09, 0) + l211
		l219 := l208 - l97
		l211 = choose(l219 > 0, float64(l219*2.147483648e+09), 0) + l211
		l221 := -255 + l211
		l220 := choose(l221 > 0, l221, 0)
		l222 := -256 + l211
		l220 = choose(l222 > 0, float64(l222*-1), 0) + l220
		l223 := -65535 + l211
		l220 = choose(l223 > 0, l223, 0) + l220
		l224 := -65536 + l211
		l220 = choose(l224 > 0, float64(l224*-1), 0) + l220
		l225 := -1.6777215e+07 + l211
		l220 = choose(l225 > 0, l225, 0) + l220
		l226 := -1.6777216e+07 + l211
		l220 = choose(l226 > 0, float64(l226*-1), 0) + l220
		l228 := -l200 + l220
		l229 := trunc(l228)
		if b2i(float64(l229) != l228)|b2i(l229 > l0) != 0 {
			l229 = f15(m, l228, 1, l0)
		}
		l230 := l229
		l235 := m.f64(m.u16(m.u32(l230>>16<<2, 4288)+l230&65535<<3, 0)*320+15744, 112)
		if l235 > 0 {
			l234 = float64((0.5 + l211) * l235)
		}
		l238 := 1 + l200 - l220
		l197 = f17(m, -0.5+float64(l199*-256)+l234, choose(l238 > 0, l238, 0))
	}
	return l197
}

// f142: case 620
func f142(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15, l16, l17 float64, l18, l19, l20, l21 uint32) uint32 {
	var l252 uint32
	var l106, l107, l117, l118, l135, l149, l153, l185, l199, l205, l217, l218, l228, l250, l254, l255, l266, l289 float64
	l22 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l22+float64(l11*256)+float64(l12*65536)+float64(l13*1.6777216e+07))
	m.put(l0&7<<3, 3520, l14+l15)
	l23 := m.f64(l19, 16)
	m.put(l0&7<<3, 3584, l23)
	m.put(l0&7<<3, 3648, 1)
	l24 := m.f64(0, 3088)
	m.put(l0&7<<3, 3712, 4096+float64(l16*4096)+l23+float64(l24*-4096))
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	l25 := f12(m, 18409088, 16, 4096+float64(l16*4096)+l23+float64(l24*-4096))
	l28 := m.f64(l25, 8)
	l29 := trunc(l28)
	if b2i(float64(l29) != l28)|b2i(l29 > l0) != 0 {
		l29 = f15(m, l28, 1, l0)
	}
	l30 := l29
	l31 := m.u32(l30>>16<<2, 4288) + l30&65535<<3
	l32 := m.u16(l31, 0)*320 + 15744
	l33 := float64(m.u8(l32, 18)) + float64(m.u8(l31, 3)) + float64(float64(m.u8(l31, 4))*256)
	l34 := l33
	l35 := -32767 + l33
	l34 = choose(l35 > 0, float64(l35*-32768), 0) + l34
	l36 := -32768 + l33
	l34 = choose(l36 > 0, float64(l36*32768), 0) + l34
	l38 := 6.755399441055744e+15 + (-0.46875 + float64(l34*0.0625))
	l38 = -6.755399441055744e+15 + l38
	l39 := l38
	l39 = flag(l39 > math.Copysign(0, -1))
	l40 := float64(m.u8(l32, 0)) + float64(float64(m.u8(l31, 2))*256)
	l41 := f12(m, 18409088, 16, 4095+float64(l16*4096)+l23+float64(l24*-4096))
	l44 := m.f64(l41, 8)
	l45 := trunc(l44)
	if b2i(float64(l45) != l44)|b2i(l45 > l0) != 0 {
		l45 = f15(m, l44, 1, l0)
	}
	l46 := l45
	l47 := m.u32(l46>>16<<2, 4288) + l46&65535<<3
	l48 := m.u16(l47, 0)*320 + 15744
	l49 := float64(m.u8(l48, 0)) + float64(float64(m.u8(l47, 2))*256)
	l50 := float64(m.u8(l48, 18)) + float64(m.u8(l47, 3)) + float64(float64(m.u8(l47, 4))*256)
	l51 := l34 + float64(l38*-16)
	l52 := float64(l40*4.294967296e+09) + l49 + float64(l50*65536) + float64(l51*2.81474976710656e+14)
	l53 := l52
	l53 = flag(l53 > math.Copysign(0, -1))
	l54 := choose(1-l39-l53 > 0, 1, 0)
	l56 := choose(l54 > 0, 1, 0)
	l58 := f12(m, 18409088, 16, 4098+float64(l16*4096)+l23+float64(l24*-4096))
	l61 := m.f64(l58, 8)
	l62 := trunc(l61)
	if b2i(float64(l62) != l61)|b2i(l62 > l0) != 0 {
		l62 = f15(m, l61, 1, l0)
	}
	l63 := l62
	l64 := m.u32(l63>>16<<2, 4288) + l63&65535<<3
	l65 := m.u16(l64, 0)*320 + 15744
	l66 := float64(m.u8(l65, 18)) + float64(m.u8(l64, 3)) + float64(float64(m.u8(l64, 4))*256)
	l67 := l66
	l68 := -32767 + l66
	l67 = choose(l68 > 0, float64(l68*-32768), 0) + l67
	l69 := -32768 + l66
	l67 = choose(l69 > 0, float64(l69*32768), 0) + l67
	l71 := 6.755399441055744e+15 + (-0.46875 + float64(l67*0.0625))
	l71 = -6.755399441055744e+15 + l71
	l72 := l71
	l72 = flag(l72 > math.Copysign(0, -1))
	l73 := float64(m.u8(l65, 0)) + float64(float64(m.u8(l64, 2))*256)
	l74 := f12(m, 18409088, 16, 4097+float64(l16*4096)+l23+float64(l24*-4096))
	l77 := m.f64(l74, 8)
	l78 := trunc(l77)
	if b2i(float64(l78) != l77)|b2i(l78 > l0) != 0 {
		l78 = f15(m, l77, 1, l0)
	}
	l79 := l78
	l80 := m.u32(l79>>16<<2, 4288) + l79&65535<<3
	l81 := m.u16(l80, 0)*320 + 15744
	l82 := float64(m.u8(l81, 0)) + float64(float64(m.u8(l80, 2))*256)
	l83 := float64(m.u8(l81, 18)) + float64(m.u8(l80, 3)) + float64(float64(m.u8(l80, 4))*256)
	l84 := l67 + float64(l71*-16)
	l85 := float64(l73*4.294967296e+09) + l82 + float64(l83*65536) + float64(l84*2.81474976710656e+14)
	l86 := l85
	l86 = flag(l86 > math.Copysign(0, -1))
	l87 := choose(1-l72-l86 > 0, 1, 0)
	l89 := choose(l87 > 0, 1, 0)
	l91 := l71
	l91 = flag(l91 > 2046)
	l92 := choose(-1+l86+l91 > 0, 1, 0)
	l94 := l38
	l94 = flag(l94 > 2046)
	l95 := choose(-1+l53+l94 > 0, 1, 0)
	l101 := l92 + l95 + choose(-1+l87+l94-l95 > 0, 1, 0) + choose(-1+l91-l92+l54 > 0, 1, 0)
	l101 = flag(l101 > math.Copysign(0, -1))
	l104 := choose(-l72+l86 > 0, 1, 0)
	l102 := choose(l91-l92 > 0, 1, 0)
	if l104 > 0 {
		if l104 > 0 {
			l107 = l73 + float64(l84*65536)
		}
		l108 := l107
		l108 = flag(l108 > math.Copysign(0, -1))
		l109 := l107
		if l104-l108 > 0 {
			l109 = l109 + (l82 + float64(l83*65536))
		}
		l110 := f14(m, 35719168, 24, l109)
		l111 := m.u32(l110, 0) - 1
		l106 = 53 + float64(l108*-32) - float64(m.u8(m.u16(m.u32(l111>>16<<2, 4288)+l111&65535<<3, 0)*320+15744, 14))
	}
	l115 := choose(-l39+l53 > 0, 1, 0)
	if l115 > 0 {
		if l115 > 0 {
			l118 = l40 + float64(l51*65536)
		}
		l119 := l118
		l119 = flag(l119 > math.Copysign(0, -1))
		l120 := l118
		if l115-l119 > 0 {
			l120 = l120 + (l49 + float64(l50*65536))
		}
		l121 := f14(m, 35719168, 24, l120)
		l122 := m.u32(l121, 0) - 1
		l117 = 53 + float64(l119*-32) - float64(m.u8(m.u16(m.u32(l122>>16<<2, 4288)+l122&65535<<3, 0)*320+15744, 14))
	}
	l126 := choose(1-l115 > 0, 1, 0)
	if l115 > 0 {
		l129 := l117
		l130 := trunc(l129)
		if b2i(float64(l130) != l129)|b2i(l130 > l0) != 0 {
			l130 = f15(m, l129, 1, l0)
		}
		l131 := l130
		l126 = l126 + m.f64(m.u16(m.u32(l131>>16<<2, 4288)+l131&65535<<3, 0)*320+15744, 80)
	}
	l136 := l126
	if l136 > 0 {
		l135 = float64((l52 + float64(choose(1-l115 > 0, 1, 0)*4.503599627370496e+15)) * l136)
	}
	l140 := choose(1-l104 > 0, 1, 0)
	if l104 > 0 {
		l143 := l106
		l144 := trunc(l143)
		if b2i(float64(l144) != l143)|b2i(l144 > l0) != 0 {
			l144 = f15(m, l143, 1, l0)
		}
		l145 := l144
		l140 = l140 + m.f64(m.u16(m.u32(l145>>16<<2, 4288)+l145&65535<<3, 0)*320+15744, 80)
	}
	l150 := l140
	if l150 > 0 {
		l149 = float64((l85 + float64(choose(1-l104 > 0, 1, 0)*4.503599627370496e+15)) * l150)
	}
	l154 := l135
	if l154 > 0 {
		l153 = float64(l149 * l154)
	}
	l155 := float64(l153 * 2.220446049250313e-16)
	l157 := 6.755399441055744e+15 + (-0.5 + float64(l155*7.450580596923828e-09))
	l157 = -6.755399441055744e+15 + l157
	l158 := l157
	l158 = flag(l158 > math.Copysign(0, -1))
	l159 := l157
	if 1-l158 > 0 {
		l159 = l159 + l155
	}
	l160 := f14(m, 35719168, 24, l159)
	l161 := m.u32(l160, 0) - 1
	l164 := float64(m.u8(m.u16(m.u32(l161>>16<<2, 4288)+l161&65535<<3, 0)*320+15744, 14))
	l165 := -1074 + l71 + l38 - l72 - l39 - l106 - l117 + float64(l158*27) + l164
	l167 := 1 - l165
	l166 := choose(l167 > 0, l167, 0)
	l168 := -1.047679e+06 - l165
	l166 = choose(l168 > 0, l168, 0) + l166
	l169 := -1.047501e+06 - l165
	l166 = choose(l169 > 0, l169, 0) + l166
	l171 := -1.048628e+06 + l166
	l170 := choose(l171 > 0, l171, 0)
	l172 := l165 + l170
	l172 = flag(l172 > 2046)
	l173 := float64(l94*4) + float64(l95*-4) + float64(l102*4) + float64(l56*-2) + float64(l89*-2) + float64(l101*-16) + l172
	l173 = flag(l173 > math.Copysign(0, -1))
	l174 := choose(1-l56-l89-l101-l173 > 0, 1, 0)
	l176 := l166
	l176 = flag(l176 > math.Copysign(0, -1))
	l179 := 66 + float64(l158*-27) - l164
	l180 := trunc(l179)
	if b2i(float64(l180) != l179)|b2i(l180 > l0) != 0 {
		l180 = f15(m, l179, 1, l0)
	}
	l181 := l180
	l186 := m.f64(m.u16(m.u32(l181>>16<<2, 4288)+l181&65535<<3, 0)*320+15744, 80)
	if l186 > 0 {
		l185 = float64(float64(l155*0.0001220703125) * l186)
	}
	l188 := 9.066943647109719e+23 + l149
	l188 = -9.066943647109719e+23 + l188
	l189 := l149 - l188
	l191 := 9.066943647109719e+23 + l135
	l191 = -9.066943647109719e+23 + l191
	l194 := 6.755399441055744e+15 + (l135 - l191)
	l194 = -6.755399441055744e+15 + l194
	l197 := l153
	l198 := l188
	if l198 > 0 {
		l197 = l197 + float64(-l191*l198)
	}
	l200 := l189
	if l200 > 0 {
		l199 = float64(-l191 * l200)
	}
	l201 := -l189
	if l201 > 0 {
		l199 = l199 + float64(l191*l201)
	}
	l199 = l197 + l199
	l203 := l199
	l204 := l188
	if l204 > 0 {
		l203 = l203 + float64(-l194*l204)
	}
	l206 := l189
	if l206 > 0 {
		l205 = float64(-l194 * l206)
	}
	l207 := -l189
	if l207 > 0 {
		l205 = l205 + float64(l194*l207)
	}
	l205 = l203 + l205
	l209 := -9.007199254740992e+15 + l205
	l210 := choose(l209 > 0, float64(l209*2), 0)
	l210 = flag(l210 > math.Copysign(0, -1))
	l212 := -9.007199254740992e+15 - l205
	l213 := choose(l212 > 0, float64(l212*2), 0)
	l213 = flag(l213 > math.Copysign(0, -1))
	l216 := l185 + (l210 - l213)
	if l176 > 0 {
		if l176 > 0 {
			l219 := l166
			l220 := -54 + l166
			l219 = choose(l220 > 0, float64(l220*-1), 0) + l219
			l222 := l219
			l223 := trunc(l222)
			if b2i(float64(l223) != l222)|b2i(l223 > l0) != 0 {
				l223 = f15(m, l222, 1, l0)
			}
			l224 := l223
			l218 = m.f64(m.u16(m.u32(l224>>16<<2, 4288)+l224&65535<<3, 0)*320+15744, 88)
		}
		l229 := l218
		if l229 > 0 {
			l228 = float64(l216 * l229)
		}
		l230 := 4.503599627370496e+15 + l228
		l230 = -4.503599627370496e+15 + l230
		l231 := l228 - l230
		l233 := -0.49999999999999994 + l231
		l236 := -l205
		l237 := l236
		l237 = flag(l237 > math.Copysign(0, -1))
		l239 := -0.49999999999999994 - l231
		l240 := -l236
		l240 = flag(l240 > math.Copysign(0, -1))
		l242 := -1 + choose(l233 > 0, float64(l233*1.8014398509481984e+16), 0) + l237
		l241 := choose(l242 > 0, l242, 0)
		l243 := -1 + choose(l239 > 0, float64(l239*1.8014398509481984e+16), 0) + l240
		l241 = choose(l243 > 0, float64(l243*-1), 0) + l241
		l217 = l230 + l241
	}
	if 1-l176 > 0 {
		l217 = l217 + l216
	}
	l244 := l217
	l245 := 6.755399441055744e+15 + float64(l244*2.3283064365386963e-10)
	l245 = -6.755399441055744e+15 + l245
	l246 := l244 + float64(l245*-4.294967296e+09)
	l248 := -l246
	l247 := choose(l248 > 0, l248, 0)
	l249 := -1 - l246
	l247 = choose(l249 > 0, float64(l249*-1), 0) + l247
	if l174 > 0 {
		l250 = l246
	}
	l251 := -1 + l174 + l247
	l250 = choose(l251 > 0, float64(l251*4.294967296e+09), 0) + l250
	m.put(l0&7<<3, 4224, l250)
	if l6 != 0 {
		l253 := float64(m.u8(l2, 2))
		if l253 > 0 {
			l254 = l22 + float64(l11*256) + float64(l12*65536) + float64(l13*1.6777216e+07)
		}
		if l253 > 0 {
			l255 = l8 + l17
		}
		l256 := l33
		l256 = flag(l256 > 32767)
		l257 := choose(l256 > 0, 1, 0)
		l259 := l66
		l259 = flag(l259 > 32767)
		l260 := choose(l259 > 0, 1, 0)
		l262 := choose(l257-l260 > 0, 1, 0)
		l262 = choose(-l257+l260 > 0, 1, 0) + l262
		l265 := l262
		l265 = flag(l265 > math.Copysign(0, -1))
		if l174 > 0 {
			l268 := 1 - l217
			l267 := choose(l268 > 0, l268, 0)
			l270 := -1 + l165 + l170 + float64(l267*-1.048576e+06)
			l269 := choose(l270 > 0, l270, 0)
			l271 := -2046 + l165 + l170 + float64(l267*-1.048576e+06)
			l269 = choose(l271 > 0, float64(l271*-1), 0) + l269
			l266 = float64(l269*1.048576e+06) + l245 - l247
		}
		l266 = choose(l173 > 0, 2.146435072e+09, 0) + l266
		l266 = choose(l101 > 0, 2.14695936e+09, 0) + l266
		l266 = choose(l265-l101 > 0, 2.147483648e+09, 0) + l266
		l276 := -255 + l266
		l275 := choose(l276 > 0, l276, 0)
		l277 := -256 + l266
		l275 = choose(l277 > 0, float64(l277*-1), 0) + l275
		l278 := -65535 + l266
		l275 = choose(l278 > 0, l278, 0) + l275
		l279 := -65536 + l266
		l275 = choose(l279 > 0, float64(l279*-1), 0) + l275
		l280 := -1.6777215e+07 + l266
		l275 = choose(l280 > 0, l280, 0) + l275
		l281 := -1.6777216e+07 + l266
		l275 = choose(l281 > 0, float64(l281*-1), 0) + l275
		l283 := -l255 + l275
		l284 := trunc(l283)
		if b2i(float64(l284) != l283)|b2i(l284 > l0) != 0 {
			l284 = f15(m, l283, 1, l0)
		}
		l285 := l284
		l290 := m.f64(m.u16(m.u32(l285>>16<<2, 4288)+l285&65535<<3, 0)*320+15744, 112)
		if l290 > 0 {
			l289 = float64((0.5 + l266) * l290)
		}
		l293 := 1 + l255 - l275
		l252 = f17(m, -0.5+float64(l254*-256)+l289, choose(l293 > 0, l293, 0))
	}
	return l252
}

// f143: case 621
func f143(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15, l16, l17 float64, l18, l19, l20, l21 uint32) uint32 {
	var l270 uint32
	var l106, l107, l117, l118, l135, l148, l180, l183, l185, l190, l201, l204, l211, l228, l229, l239, l247, l268, l272, l273, l284, l307 float64
	l22 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l22+float64(l11*256)+float64(l12*65536)+float64(l13*1.6777216e+07))
	m.put(l0&7<<3, 3520, l14+l15)
	l23 := m.f64(l19, 16)
	m.put(l0&7<<3, 3584, l23)
	m.put(l0&7<<3, 3648, 1)
	l24 := m.f64(0, 3088)
	m.put(l0&7<<3, 3712, 4096+float64(l16*4096)+l23+float64(l24*-4096))
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	l25 := f12(m, 18409088, 16, 4096+float64(l16*4096)+l23+float64(l24*-4096))
	l28 := m.f64(l25, 8)
	l29 := trunc(l28)
	if b2i(float64(l29) != l28)|b2i(l29 > l0) != 0 {
		l29 = f15(m, l28, 1, l0)
	}
	l30 := l29
	l31 := m.u32(l30>>16<<2, 4288) + l30&65535<<3
	l32 := m.u16(l31, 0)*320 + 15744
	l33 := float64(m.u8(l32, 18)) + float64(m.u8(l31, 3)) + float64(float64(m.u8(l31, 4))*256)
	l34 := l33
	l35 := -32767 + l33
	l34 = choose(l35 > 0, float64(l35*-32768), 0) + l34
	l36 := -32768 + l33
	l34 = choose(l36 > 0, float64(l36*32768), 0) + l34
	l38 := 6.755399441055744e+15 + (-0.46875 + float64(l34*0.0625))
	l38 = -6.755399441055744e+15 + l38
	l39 := l38
	l39 = flag(l39 > math.Copysign(0, -1))
	l40 := float64(m.u8(l32, 0)) + float64(float64(m.u8(l31, 2))*256)
	l41 := f12(m, 18409088, 16, 4095+float64(l16*4096)+l23+float64(l24*-4096))
	l44 := m.f64(l41, 8)
	l45 := trunc(l44)
	if b2i(float64(l45) != l44)|b2i(l45 > l0) != 0 {
		l45 = f15(m, l44, 1, l0)
	}
	l46 := l45
	l47 := m.u32(l46>>16<<2, 4288) + l46&65535<<3
	l48 := m.u16(l47, 0)*320 + 15744
	l49 := float64(m.u8(l48, 0)) + float64(float64(m.u8(l47, 2))*256)
	l50 := float64(m.u8(l48, 18)) + float64(m.u8(l47, 3)) + float64(float64(m.u8(l47, 4))*256)
	l51 := l34 + float64(l38*-16)
	l52 := float64(l40*4.294967296e+09) + l49 + float64(l50*65536) + float64(l51*2.81474976710656e+14)
	l53 := l52
	l53 = flag(l53 > math.Copysign(0, -1))
	l54 := choose(1-l39-l53 > 0, 1, 0)
	l56 := choose(l54 > 0, 1, 0)
	l58 := f12(m, 18409088, 16, 4098+float64(l16*4096)+l23+float64(l24*-4096))
	l61 := m.f64(l58, 8)
	l62 := trunc(l61)
	if b2i(float64(l62) != l61)|b2i(l62 > l0) != 0 {
		l62 = f15(m, l61, 1, l0)
	}
	l63 := l62
	l64 := m.u32(l63>>16<<2, 4288) + l63&65535<<3
	l65 := m.u16(l64, 0)*320 + 15744
	l66 := float64(m.u8(l65, 18)) + float64(m.u8(l64, 3)) + float64(float64(m.u8(l64, 4))*256)
	l67 := l66
	l68 := -32767 + l66
	l67 = choose(l68 > 0, float64(l68*-32768), 0) + l67
	l69 := -32768 + l66
	l67 = choose(l69 > 0, float64(l69*32768), 0) + l67
	l71 := 6.755399441055744e+15 + (-0.46875 + float64(l67*0.0625))
	l71 = -6.755399441055744e+15 + l71
	l72 := l71
	l72 = flag(l72 > 2046)
	l73 := float64(m.u8(l65, 0)) + float64(float64(m.u8(l64, 2))*256)
	l74 := f12(m, 18409088, 16, 4097+float64(l16*4096)+l23+float64(l24*-4096))
	l77 := m.f64(l74, 8)
	l78 := trunc(l77)
	if b2i(float64(l78) != l77)|b2i(l78 > l0) != 0 {
		l78 = f15(m, l77, 1, l0)
	}
	l79 := l78
	l80 := m.u32(l79>>16<<2, 4288) + l79&65535<<3
	l81 := m.u16(l80, 0)*320 + 15744
	l82 := float64(m.u8(l81, 0)) + float64(float64(m.u8(l80, 2))*256)
	l83 := float64(m.u8(l81, 18)) + float64(m.u8(l80, 3)) + float64(float64(m.u8(l80, 4))*256)
	l84 := l67 + float64(l71*-16)
	l85 := float64(l73*4.294967296e+09) + l82 + float64(l83*65536) + float64(l84*2.81474976710656e+14)
	l86 := l85
	l86 = flag(l86 > math.Copysign(0, -1))
	l87 := choose(-1+l86+l72 > 0, 1, 0)
	l89 := choose(l72-l87 > 0, 1, 0)
	l91 := l38
	l91 = flag(l91 > 2046)
	l92 := choose(-1+l53+l91 > 0, 1, 0)
	l96 := l71
	l96 = flag(l96 > math.Copysign(0, -1))
	l97 := choose(1-l96-l86 > 0, 1, 0)
	l101 := l87 + l92 + choose(-1+l72-l87+l91-l92 > 0, 1, 0) + choose(-1+l97+l54 > 0, 1, 0)
	l101 = flag(l101 > math.Copysign(0, -1))
	l104 := choose(-l96+l86 > 0, 1, 0)
	if l104 > 0 {
		if l104 > 0 {
			l107 = l73 + float64(l84*65536)
		}
		l108 := l107
		l108 = flag(l108 > math.Copysign(0, -1))
		l109 := l107
		if l104-l108 > 0 {
			l109 = l109 + (l82 + float64(l83*65536))
		}
		l110 := f14(m, 35719168, 24, l109)
		l111 := m.u32(l110, 0) - 1
		l106 = 53 + float64(l108*-32) - float64(m.u8(m.u16(m.u32(l111>>16<<2, 4288)+l111&65535<<3, 0)*320+15744, 14))
	}
	l115 := choose(-l39+l53 > 0, 1, 0)
	if l115 > 0 {
		if l115 > 0 {
			l118 = l40 + float64(l51*65536)
		}
		l119 := l118
		l119 = flag(l119 > math.Copysign(0, -1))
		l120 := l118
		if l115-l119 > 0 {
			l120 = l120 + (l49 + float64(l50*65536))
		}
		l121 := f14(m, 35719168, 24, l120)
		l122 := m.u32(l121, 0) - 1
		l117 = 53 + float64(l119*-32) - float64(m.u8(m.u16(m.u32(l122>>16<<2, 4288)+l122&65535<<3, 0)*320+15744, 14))
	}
	l126 := choose(1-l104 > 0, 1, 0)
	if l104 > 0 {
		l129 := l106
		l130 := trunc(l129)
		if b2i(float64(l130) != l129)|b2i(l130 > l0) != 0 {
			l130 = f15(m, l129, 1, l0)
		}
		l131 := l130
		l126 = l126 + m.f64(m.u16(m.u32(l131>>16<<2, 4288)+l131&65535<<3, 0)*320+15744, 80)
	}
	l136 := l126
	if l136 > 0 {
		l135 = float64((l85 + float64(choose(1-l104 > 0, 1, 0)*4.503599627370496e+15)) * l136)
	}
	l139 := choose(1-l115 > 0, 1, 0)
	if l115 > 0 {
		l142 := l117
		l143 := trunc(l142)
		if b2i(float64(l143) != l142)|b2i(l143 > l0) != 0 {
			l143 = f15(m, l142, 1, l0)
		}
		l144 := l143
		l139 = l139 + m.f64(m.u16(m.u32(l144>>16<<2, 4288)+l144&65535<<3, 0)*320+15744, 80)
	}
	l149 := l139
	if l149 > 0 {
		l148 = float64((l52 + float64(choose(1-l115 > 0, 1, 0)*4.503599627370496e+15)) * l149)
	}
	l153 := l135 - l148
	l153 = flag(l153 > math.Copysign(0, -1))
	l154 := 1023 - l71 + l38 + l96 - l39 + l106 - l117 - l153
	l156 := 1 - l154
	l155 := choose(l156 > 0, l156, 0)
	l157 := -1.047679e+06 - l154
	l155 = choose(l157 > 0, l157, 0) + l155
	l158 := -1.047501e+06 - l154
	l155 = choose(l158 > 0, l158, 0) + l155
	l160 := -1.048628e+06 + l155
	l159 := choose(l160 > 0, l160, 0)
	l161 := l154 + l159
	l161 = flag(l161 > 2046)
	l162 := float64(l91*4) + float64(l92*-4) + float64(choose(l97 > 0, 1, 0)*4) + float64(l56*-2) + float64(l89*-2) + float64(l101*-16) + l161
	l162 = flag(l162 > math.Copysign(0, -1))
	l163 := choose(1-l56-l89-l101-l162 > 0, 1, 0)
	l165 := l155
	l165 = flag(l165 > math.Copysign(0, -1))
	l166 := l135
	l167 := l166
	l168 := 6.755399441055744e+15 + float64(l167*1.4210854715202004e-14)
	l168 = -6.755399441055744e+15 + l168
	l170 := float64(l167*2.842170943040401e-14) + float64(l168*-2)
	l173 := 65 + l168
	l174 := trunc(l173)
	if b2i(float64(l174) != l173)|b2i(l174 > l0) != 0 {
		l174 = f15(m, l173, 1, l0)
	}
	l175 := l174
	l177 := m.u16(m.u32(l175>>16<<2, 4288)+l175&65535<<3, 0)*320 + 15744
	l178 := m.f64(l177, 104)
	l181 := l170
	l179 := m.f64(l177, 96)
	if l181 > 0 {
		l180 = float64(l178 * l181)
	}
	l182 := -l170
	if l182 > 0 {
		l180 = l180 + float64(-l178*l182)
	}
	l180 = l179 + l180
	l184 := l180
	if l184 > 0 {
		l186 := l180
		if l186 > 0 {
			l185 = float64(float64(l166*2.220446049250313e-16) * l186)
		}
		l183 = float64((2 - l185) * l184)
	}
	l189 := l148
	if l153 > 0 {
		l189 = l189 + l148
	}
	l191 := l183
	if l191 > 0 {
		l190 = float64(l189 * l191)
	}
	l192 := 9.066943647109719e+23 + l190
	l192 = -9.066943647109719e+23 + l192
	l195 := 9.066943647109719e+23 + l135
	l195 = -9.066943647109719e+23 + l195
	l196 := l135 - l195
	l199 := float64(l189 * 4.503599627370496e+15)
	l200 := l195
	if l200 > 0 {
		l199 = l199 + float64(-l192*l200)
	}
	l202 := l196
	if l202 > 0 {
		l201 = float64(-l192 * l202)
	}
	l203 := -l196
	if l203 > 0 {
		l201 = l201 + float64(l192*l203)
	}
	l201 = l199 + l201
	l205 := float64(l183 * 2.220446049250313e-16)
	if l205 > 0 {
		l204 = float64(l201 * l205)
	}
	l206 := 6.755399441055744e+15 + l204
	l206 = -6.755399441055744e+15 + l206
	l209 := l201
	l210 := l195
	l207 := l192 + l206
	if l210 > 0 {
		l209 = l209 + float64(-l206*l210)
	}
	l212 := l196
	if l212 > 0 {
		l211 = float64(-l206 * l212)
	}
	l213 := -l196
	if l213 > 0 {
		l211 = l211 + float64(l206*l213)
	}
	l211 = l209 + l211
	l214 := float64(l135 * 0.5)
	l216 := l211 - l214
	l215 := choose(l216 > 0, float64(l216*2), 0)
	l218 := l215
	l217 := choose(l218 > 0, l218, 0)
	l219 := -1 + l215
	l217 = choose(l219 > 0, float64(l219*-1), 0) + l217
	l221 := -l211 - l214
	l220 := choose(l221 > 0, float64(l221*2), 0)
	l223 := l220
	l222 := choose(l223 > 0, l223, 0)
	l224 := -1 + l220
	l222 = choose(l224 > 0, float64(l224*-1), 0) + l222
	l225 := l217 - l222
	l227 := l207 + l225
	if l165 > 0 {
		if l165 > 0 {
			l230 := l155
			l231 := -54 + l155
			l230 = choose(l231 > 0, float64(l231*-1), 0) + l230
			l233 := l230
			l234 := trunc(l233)
			if b2i(float64(l234) != l233)|b2i(l234 > l0) != 0 {
				l234 = f15(m, l233, 1, l0)
			}
			l235 := l234
			l229 = m.f64(m.u16(m.u32(l235>>16<<2, 4288)+l235&65535<<3, 0)*320+15744, 88)
		}
		l240 := l229
		if l240 > 0 {
			l239 = float64(l227 * l240)
		}
		l241 := 4.503599627370496e+15 + l239
		l241 = -4.503599627370496e+15 + l241
		l242 := l239 - l241
		l244 := -0.49999999999999994 + l242
		l245 := -l135
		l248 := l225
		l246 := l211
		if l248 > 0 {
			l247 = float64(l245 * l248)
		}
		l249 := -l225
		if l249 > 0 {
			l247 = l247 + float64(-l245*l249)
		}
		l247 = l246 + l247
		l250 := l247
		l252 := l250
		l251 := choose(l252 > 0, l252, 0)
		l253 := -1 + l250
		l251 = choose(l253 > 0, float64(l253*-1), 0) + l251
		l255 := -0.49999999999999994 - l242
		l257 := -l250
		l256 := choose(l257 > 0, l257, 0)
		l258 := -1 - l250
		l256 = choose(l258 > 0, float64(l258*-1), 0) + l256
		l260 := -1 + choose(l244 > 0, float64(l244*1.8014398509481984e+16), 0) + l251
		l259 := choose(l260 > 0, l260, 0)
		l261 := -1 + choose(l255 > 0, float64(l255*1.8014398509481984e+16), 0) + l256
		l259 = choose(l261 > 0, float64(l261*-1), 0) + l259
		l228 = l241 + l259
	}
	if 1-l165 > 0 {
		l228 = l228 + l227
	}
	l262 := l228
	l263 := 6.755399441055744e+15 + float64(l262*2.3283064365386963e-10)
	l263 = -6.755399441055744e+15 + l263
	l264 := l262 + float64(l263*-4.294967296e+09)
	l266 := -l264
	l265 := choose(l266 > 0, l266, 0)
	l267 := -1 - l264
	l265 = choose(l267 > 0, float64(l267*-1), 0) + l265
	if l163 > 0 {
		l268 = l264
	}
	l269 := -1 + l163 + l265
	l268 = choose(l269 > 0, float64(l269*4.294967296e+09), 0) + l268
	m.put(l0&7<<3, 4224, l268)
	if l6 != 0 {
		l271 := float64(m.u8(l2, 2))
		if l271 > 0 {
			l272 = l22 + float64(l11*256) + float64(l12*65536) + float64(l13*1.6777216e+07)
		}
		if l271 > 0 {
			l273 = l8 + l17
		}
		l274 := l33
		l274 = flag(l274 > 32767)
		l275 := choose(l274 > 0, 1, 0)
		l277 := l66
		l277 = flag(l277 > 32767)
		l278 := choose(l277 > 0, 1, 0)
		l280 := choose(l275-l278 > 0, 1, 0)
		l280 = choose(-l275+l278 > 0, 1, 0) + l280
		l283 := l280
		l283 = flag(l283 > math.Copysign(0, -1))
		if l163 > 0 {
			l286 := 1 - l228
			l285 := choose(l286 > 0, l286, 0)
			l288 := -1 + l154 + l159 + float64(l285*-1.048576e+06)
			l287 := choose(l288 > 0, l288, 0)
			l289 := -2046 + l154 + l159 + float64(l285*-1.048576e+06)
			l287 = choose(l289 > 0, float64(l289*-1), 0) + l287
			l284 = float64(l287*1.048576e+06) + l263 - l265
		}
		l284 = choose(l162 > 0, 2.146435072e+09, 0) + l284
		l284 = choose(l101 > 0, 2.14695936e+09, 0) + l284
		l284 = choose(l283-l101 > 0, 2.147483648e+09, 0) + l284
		l294 := -255 + l284
		l293 := choose(l294 > 0, l294, 0)
		l295 := -256 + l284
		l293 = choose(l295 > 0, float64(l295*-1), 0) + l293
		l296 := -65535 + l284
		l293 = choose(l296 > 0, l296, 0) + l293
		l297 := -65536 + l284
		l293 = choose(l297 > 0, float64(l297*-1), 0) + l293
		l298 := -1.6777215e+07 + l284
		l293 = choose(l298 > 0, l298, 0) + l293
		l299 := -1.6777216e+07 + l284
		l293 = choose(l299 > 0, float64(l299*-1), 0) + l293
		l301 := -l273 + l293
		l302 := trunc(l301)
		if b2i(float64(l302) != l301)|b2i(l302 > l0) != 0 {
			l302 = f15(m, l301, 1, l0)
		}
		l303 := l302
		l308 := m.f64(m.u16(m.u32(l303>>16<<2, 4288)+l303&65535<<3, 0)*320+15744, 112)
		if l308 > 0 {
			l307 = float64((0.5 + l284) * l308)
		}
		l311 := 1 + l273 - l293
		l270 = f17(m, -0.5+float64(l272*-256)+l307, choose(l311 > 0, l311, 0))
	}
	return l270
}

// f144: case 622
func f144(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15, l16, l17 float64, l18, l19, l20, l21 uint32) uint32 {
	var l196 uint32
	var l67, l68, l99, l118, l123, l126, l128, l132, l141, l150, l157, l166, l167, l177, l194, l198, l199, l204, l227 float64
	l22 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l22+float64(l11*256)+float64(l12*65536)+float64(l13*1.6777216e+07))
	m.put(l0&7<<3, 3520, l14+l15)
	l23 := m.f64(l19, 16)
	m.put(l0&7<<3, 3584, l23)
	m.put(l0&7<<3, 3648, 1)
	l24 := m.f64(0, 3088)
	m.put(l0&7<<3, 3712, 4096+float64(l16*4096)+l23+float64(l24*-4096))
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	l25 := f12(m, 18409088, 16, 4096+float64(l16*4096)+l23+float64(l24*-4096))
	l28 := m.f64(l25, 8)
	l29 := trunc(l28)
	if b2i(float64(l29) != l28)|b2i(l29 > l0) != 0 {
		l29 = f15(m, l28, 1, l0)
	}
	l30 := l29
	l31 := m.u32(l30>>16<<2, 4288) + l30&65535<<3
	l32 := m.u16(l31, 0)*320 + 15744
	l33 := float64(m.u8(l32, 18)) + float64(m.u8(l31, 3)) + float64(float64(m.u8(l31, 4))*256)
	l34 := l33
	l35 := -32767 + l33
	l34 = choose(l35 > 0, float64(l35*-32768), 0) + l34
	l36 := -32768 + l33
	l34 = choose(l36 > 0, float64(l36*32768), 0) + l34
	l38 := 6.755399441055744e+15 + (-0.46875 + float64(l34*0.0625))
	l38 = -6.755399441055744e+15 + l38
	l39 := l38
	l39 = flag(l39 > math.Copysign(0, -1))
	l40 := float64(m.u8(l32, 0)) + float64(float64(m.u8(l31, 2))*256)
	l41 := f12(m, 18409088, 16, 4095+float64(l16*4096)+l23+float64(l24*-4096))
	l44 := m.f64(l41, 8)
	l45 := trunc(l44)
	if b2i(float64(l45) != l44)|b2i(l45 > l0) != 0 {
		l45 = f15(m, l44, 1, l0)
	}
	l46 := l45
	l47 := m.u32(l46>>16<<2, 4288) + l46&65535<<3
	l48 := m.u16(l47, 0)*320 + 15744
	l49 := float64(m.u8(l48, 0)) + float64(float64(m.u8(l47, 2))*256)
	l50 := float64(m.u8(l48, 18)) + float64(m.u8(l47, 3)) + float64(float64(m.u8(l47, 4))*256)
	l51 := l34 + float64(l38*-16)
	l52 := float64(l40*4.294967296e+09) + l49 + float64(l50*65536) + float64(l51*2.81474976710656e+14)
	l53 := l52
	l53 = flag(l53 > math.Copysign(0, -1))
	l54 := choose(1-l39-l53 > 0, 1, 0)
	l56 := choose(l54 > 0, 1, 0)
	l58 := l38
	l58 = flag(l58 > 2046)
	l59 := choose(-1+l53+l58 > 0, 1, 0)
	l61 := l33
	l61 = flag(l61 > 32767)
	l64 := l59 + choose(l61-l54 > 0, 1, 0)
	l64 = flag(l64 > math.Copysign(0, -1))
	l65 := choose(-l39+l53 > 0, 1, 0)
	if l65 > 0 {
		if l65 > 0 {
			l68 = l40 + float64(l51*65536)
		}
		l69 := l68
		l69 = flag(l69 > math.Copysign(0, -1))
		l70 := l68
		if l65-l69 > 0 {
			l70 = l70 + (l49 + float64(l50*65536))
		}
		l71 := f14(m, 35719168, 24, l70)
		l72 := m.u32(l71, 0) - 1
		l67 = 53 + float64(l69*-32) - float64(m.u8(m.u16(m.u32(l72>>16<<2, 4288)+l72&65535<<3, 0)*320+15744, 14))
	}
	l77 := 6.755399441055744e+15 + (-537.25 + float64(l38*0.5) + float64(l39*-0.5) + float64(l67*-0.5))
	l77 = -6.755399441055744e+15 + l77
	l78 := 1049 + l77
	l80 := 1 - l78
	l79 := choose(l80 > 0, l80, 0)
	l81 := -1.047679e+06 - l78
	l79 = choose(l81 > 0, l81, 0) + l79
	l82 := -1.047501e+06 - l78
	l79 = choose(l82 > 0, l82, 0) + l79
	l84 := -1.048628e+06 + l79
	l83 := choose(l84 > 0, l84, 0)
	l85 := l78 + l83
	l85 = flag(l85 > 2046)
	l86 := float64(l58*4) + float64(l59*-4) + float64(l56*-2) + float64(l64*-16) + l85
	l86 = flag(l86 > math.Copysign(0, -1))
	l87 := choose(1-l56-l64-l86 > 0, 1, 0)
	l89 := l79
	l89 = flag(l89 > math.Copysign(0, -1))
	l90 := choose(1-l65 > 0, 1, 0)
	if l65 > 0 {
		l93 := l67
		l94 := trunc(l93)
		if b2i(float64(l94) != l93)|b2i(l94 > l0) != 0 {
			l94 = f15(m, l93, 1, l0)
		}
		l95 := l94
		l90 = l90 + m.f64(m.u16(m.u32(l95>>16<<2, 4288)+l95&65535<<3, 0)*320+15744, 80)
	}
	l100 := l90
	if l100 > 0 {
		l99 = float64((l52 + float64(choose(1-l65 > 0, 1, 0)*4.503599627370496e+15)) * l100)
	}
	l103 := l99
	l104 := 6.755399441055744e+15 + float64(l103*1.4210854715202004e-14)
	l104 = -6.755399441055744e+15 + l104
	l105 := float64(l103*2.842170943040401e-14) + float64(l104*-2)
	l106 := -1074 + l38 - l39 - l67 + float64(l77*-2)
	l107 := l105
	l108 := l106
	if l108 > 0 {
		l107 = l107 + float64(l105*l108)
	}
	l111 := -64 + l104 + float64(l106*64)
	l112 := trunc(l111)
	if b2i(float64(l112) != l111)|b2i(l112 > l0) != 0 {
		l112 = f15(m, l111, 1, l0)
	}
	l113 := l112
	l115 := m.u16(m.u32(l113>>16<<2, 4288)+l113&65535<<3, 0)*320 + 15744
	l116 := m.f64(l115, 104)
	l119 := l107
	l117 := m.f64(l115, 96)
	if l119 > 0 {
		l118 = float64(l116 * l119)
	}
	l120 := -l107
	if l120 > 0 {
		l118 = l118 + float64(-l116*l120)
	}
	l118 = l117 + l118
	l121 := l99
	l122 := l106
	if l122 > 0 {
		l121 = l121 + float64(l99*l122)
	}
	l124 := l118
	if l124 > 0 {
		l127 := l118
		if l127 > 0 {
			l129 := l118
			if l129 > 0 {
				l128 = float64(float64(l121*2.220446049250313e-16) * l129)
			}
			l126 = float64(l128 * l127)
		}
		l123 = float64((1.5 + float64(l126*-0.5)) * l124)
	}
	l133 := l123
	if l133 > 0 {
		l132 = float64(l121 * l133)
	}
	l134 := 9.066943647109719e+23 + l132
	l134 = -9.066943647109719e+23 + l134
	l138 := float64(l121 * 4.503599627370496e+15)
	l139 := l134
	if l139 > 0 {
		l138 = l138 + float64(-l134*l139)
	}
	l140 := l138
	l142 := float64(l123 * 1.1102230246251565e-16)
	if l142 > 0 {
		l141 = float64(l140 * l142)
	}
	l141 = 0.25 + l141
	l143 := 6.755399441055744e+15 + l141
	l143 = -6.755399441055744e+15 + l143
	l146 := l140
	l147 := float64(l134 * 2)
	l144 := l134 + l143
	if l147 > 0 {
		l146 = l146 + float64(-l143*l147)
	}
	l149 := l143
	l151 := l149
	l148 := -l134 + l146
	if l151 > 0 {
		l150 = float64((1 + l149) * l151)
	}
	l152 := -l149
	if l152 > 0 {
		l150 = l150 + float64((-1-l149)*l152)
	}
	l154 := l148 - l150
	l155 := choose(l154 > 0, l154, 0)
	l155 = flag(l155 > math.Copysign(0, -1))
	l158 := l149
	l156 := l134 + l146
	if l158 > 0 {
		l157 = float64((-1 + l149) * l158)
	}
	l159 := -l149
	if l159 > 0 {
		l157 = l157 + float64((1-l149)*l159)
	}
	l157 = 1 + l157
	l161 := -l156 + l157
	l162 := choose(l161 > 0, l161, 0)
	l162 = flag(l162 > math.Copysign(0, -1))
	l165 := l144 + (l155 - l162)
	if l89 > 0 {
		if l89 > 0 {
			l168 := l79
			l169 := -54 + l79
			l168 = choose(l169 > 0, float64(l169*-1), 0) + l168
			l171 := l168
			l172 := trunc(l171)
			if b2i(float64(l172) != l171)|b2i(l172 > l0) != 0 {
				l172 = f15(m, l171, 1, l0)
			}
			l173 := l172
			l167 = m.f64(m.u16(m.u32(l173>>16<<2, 4288)+l173&65535<<3, 0)*320+15744, 88)
		}
		l178 := l167
		if l178 > 0 {
			l177 = float64(l165 * l178)
		}
		l179 := 4.503599627370496e+15 + l177
		l179 = -4.503599627370496e+15 + l179
		l180 := l177 - l179
		l182 := -0.49999999999999994 + l180
		l184 := -0.49999999999999994 - l180
		l186 := -1 + choose(l182 > 0, float64(l182*1.8014398509481984e+16), 0)
		l185 := choose(l186 > 0, l186, 0)
		l187 := -1 + choose(l184 > 0, float64(l184*1.8014398509481984e+16), 0)
		l185 = choose(l187 > 0, float64(l187*-1), 0) + l185
		l166 = l179 + l185
	}
	if 1-l89 > 0 {
		l166 = l166 + l165
	}
	l188 := l166
	l189 := 6.755399441055744e+15 + float64(l188*2.3283064365386963e-10)
	l189 = -6.755399441055744e+15 + l189
	l190 := l188 + float64(l189*-4.294967296e+09)
	l192 := -l190
	l191 := choose(l192 > 0, l192, 0)
	l193 := -1 - l190
	l191 = choose(l193 > 0, float64(l193*-1), 0) + l191
	if l87 > 0 {
		l194 = l190
	}
	l195 := -1 + l87 + l191
	l194 = choose(l195 > 0, float64(l195*4.294967296e+09), 0) + l194
	m.put(l0&7<<3, 4224, l194)
	if l6 != 0 {
		l197 := float64(m.u8(l2, 2))
		if l197 > 0 {
			l198 = l22 + float64(l11*256) + float64(l12*65536) + float64(l13*1.6777216e+07)
		}
		if l197 > 0 {
			l199 = l8 + l17
		}
		l202 := choose(choose(l61 > 0, 1, 0) > 0, 1, 0)
		if l87 > 0 {
			l206 := 1 - l166
			l205 := choose(l206 > 0, l206, 0)
			l208 := -1 + l78 + l83 + float64(l205*-1.048576e+06)
			l207 := choose(l208 > 0, l208, 0)
			l209 := -2046 + l78 + l83 + float64(l205*-1.048576e+06)
			l207 = choose(l209 > 0, float64(l209*-1), 0) + l207
			l204 = float64(l207*1.048576e+06) + l189 - l191
		}
		l204 = choose(l86 > 0, 2.146435072e+09, 0) + l204
		l204 = choose(l64 > 0, 2.14695936e+09, 0) + l204
		l204 = choose(l202-l64 > 0, 2.147483648e+09, 0) + l204
		l214 := -255 + l204
		l213 := choose(l214 > 0, l214, 0)
		l215 := -256 + l204
		l213 = choose(l215 > 0, float64(l215*-1), 0) + l213
		l216 := -65535 + l204
		l213 = choose(l216 > 0, l216, 0) + l213
		l217 := -65536 + l204
		l213 = choose(l217 > 0, float64(l217*-1), 0) + l213
		l218 := -1.6777215e+07 + l204
		l213 = choose(l218 > 0, l218, 0) + l213
		l219 := -1.6777216e+07 + l204
		l213 = choose(l219 > 0, float64(l219*-1), 0) + l213
		l221 := -l199 + l213
		l222 := trunc(l221)
		if b2i(float64(l222) != l221)|b2i(l222 > l0) != 0 {
			l222 = f15(m, l221, 1, l0)
		}
		l223 := l222
		l228 := m.f64(m.u16(m.u32(l223>>16<<2, 4288)+l223&65535<<3, 0)*320+15744, 112)
		if l228 > 0 {
			l227 = float64((0.5 + l204) * l228)
		}
		l231 := 1 + l199 - l213
		l196 = f17(m, -0.5+float64(l198*-256)+l227, choose(l231 > 0, l231, 0))
	}
	return l196
}

// f145: case 623
func f145(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15, l16, l17 float64, l18, l19, l20, l21 uint32) uint32 {
	var l99 uint32
	var l98, l101, l102, l103, l113 float64
	l22 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l22+float64(l11*256)+float64(l12*65536)+float64(l13*1.6777216e+07))
	m.put(l0&7<<3, 3520, l14+l15)
	l23 := m.f64(l19, 16)
	m.put(l0&7<<3, 3584, l23)
	m.put(l0&7<<3, 3648, 1)
	l24 := m.f64(0, 3088)
	m.put(l0&7<<3, 3712, 4096+float64(l16*4096)+l23+float64(l24*-4096))
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	l25 := f12(m, 18409088, 16, 4098+float64(l16*4096)+l23+float64(l24*-4096))
	l28 := m.f64(l25, 8)
	l29 := trunc(l28)
	if b2i(float64(l29) != l28)|b2i(l29 > l0) != 0 {
		l29 = f15(m, l28, 1, l0)
	}
	l30 := l29
	l31 := m.u32(l30>>16<<2, 4288) + l30&65535<<3
	l32 := m.u16(l31, 0)*320 + 15744
	l33 := float64(m.u8(l32, 0)) + float64(float64(m.u8(l31, 2))*256)
	l34 := f12(m, 18409088, 16, 4097+float64(l16*4096)+l23+float64(l24*-4096))
	l37 := m.f64(l34, 8)
	l38 := trunc(l37)
	if b2i(float64(l38) != l37)|b2i(l38 > l0) != 0 {
		l38 = f15(m, l37, 1, l0)
	}
	l39 := l38
	l40 := m.u32(l39>>16<<2, 4288) + l39&65535<<3
	l41 := m.u16(l40, 0)*320 + 15744
	l42 := float64(m.u8(l41, 0)) + float64(float64(m.u8(l40, 2))*256)
	l43 := float64(m.u8(l41, 18)) + float64(m.u8(l40, 3)) + float64(float64(m.u8(l40, 4))*256)
	l44 := float64(m.u8(l32, 18)) + float64(m.u8(l31, 3)) + float64(float64(m.u8(l31, 4))*256)
	l45 := l44
	l46 := -32767 + l44
	l45 = choose(l46 > 0, float64(l46*-32768), 0) + l45
	l47 := -32768 + l44
	l45 = choose(l47 > 0, float64(l47*32768), 0) + l45
	l49 := 6.755399441055744e+15 + (-0.46875 + float64(l45*0.0625))
	l49 = -6.755399441055744e+15 + l49
	l52 := float64(l33*4.294967296e+09) + l42 + float64(l43*65536) + float64((l45+float64(l49*-16))*2.81474976710656e+14)
	l52 = flag(l52 > math.Copysign(0, -1))
	l53 := l49
	l53 = flag(l53 > 2046)
	l56 := f12(m, 18409088, 16, 4096+float64(l16*4096)+l23+float64(l24*-4096))
	l59 := m.f64(l56, 8)
	l60 := trunc(l59)
	l54 := choose(-1+l52+l53 > 0, 1, 0)
	if b2i(float64(l60) != l59)|b2i(l60 > l0) != 0 {
		l60 = f15(m, l59, 1, l0)
	}
	l61 := l60
	l62 := m.u32(l61>>16<<2, 4288) + l61&65535<<3
	l63 := m.u16(l62, 0)*320 + 15744
	l64 := float64(m.u8(l63, 0)) + float64(float64(m.u8(l62, 2))*256)
	l65 := f12(m, 18409088, 16, 4095+float64(l16*4096)+l23+float64(l24*-4096))
	l68 := m.f64(l65, 8)
	l69 := trunc(l68)
	if b2i(float64(l69) != l68)|b2i(l69 > l0) != 0 {
		l69 = f15(m, l68, 1, l0)
	}
	l70 := l69
	l71 := m.u32(l70>>16<<2, 4288) + l70&65535<<3
	l72 := m.u16(l71, 0)*320 + 15744
	l73 := float64(m.u8(l72, 0)) + float64(float64(m.u8(l71, 2))*256)
	l74 := float64(m.u8(l72, 18)) + float64(m.u8(l71, 3)) + float64(float64(m.u8(l71, 4))*256)
	l75 := float64(m.u8(l63, 18)) + float64(m.u8(l62, 3)) + float64(float64(m.u8(l62, 4))*256)
	l76 := l75
	l77 := -32767 + l75
	l76 = choose(l77 > 0, float64(l77*-32768), 0) + l76
	l78 := -32768 + l75
	l76 = choose(l78 > 0, float64(l78*32768), 0) + l76
	l80 := 6.755399441055744e+15 + (-0.46875 + float64(l76*0.0625))
	l80 = -6.755399441055744e+15 + l80
	l83 := float64(l64*4.294967296e+09) + l73 + float64(l74*65536) + float64((l76+float64(l80*-16))*2.81474976710656e+14)
	l83 = flag(l83 > math.Copysign(0, -1))
	l84 := l80
	l84 = flag(l84 > 2046)
	l87 := l54 + choose(-1+l83+l84 > 0, 1, 0)
	l87 = flag(l87 > math.Copysign(0, -1))
	l88 := l75
	l88 = flag(l88 > 32767)
	l89 := l44
	l89 = flag(l89 > 32767)
	l90 := -l42 + float64(l43*-65536) + l73 + float64(l74*65536)
	if l88 > 0 {
		l90 = l90 + (float64(l73*-2) + float64(l74*-131072))
	}
	if l89 > 0 {
		l90 = l90 + (float64(l42*2) + float64(l43*131072))
	}
	l91 := l64 + float64(l75*65536)
	l91 = -l33 + float64(l44*-65536) + l91
	if l88 > 0 {
		l91 = l91 + (2.147483648e+09 + float64(l64*-2) + float64(l75*-131072))
	}
	if l89 > 0 {
		l91 = l91 + (-2.147483648e+09 + float64(l33*2) + float64(l44*131072))
	}
	l91 = choose(l88 > 0, -1, 0) + l91
	l91 = choose(l89 > 0, 1, 0) + l91
	l94 := l91
	l94 = flag(l94 > math.Copysign(0, -1))
	l95 := -l91
	l95 = flag(l95 > math.Copysign(0, -1))
	l96 := -l90 + float64(l94*-8.589934592e+09) + float64(l95*8.589934592e+09)
	l96 = flag(l96 > math.Copysign(0, -1))
	l97 := l96
	if -l87+l97 > 0 {
		l98 = l73 + float64(l74*65536)
	}
	if 1-l87-l97 > 0 {
		l98 = l98 + (l42 + float64(l43*65536))
	}
	m.put(l0&7<<3, 4224, l98)
	if l6 != 0 {
		l100 := float64(m.u8(l2, 2))
		if l100 > 0 {
			l101 = l22 + float64(l11*256) + float64(l12*65536) + float64(l13*1.6777216e+07)
		}
		if l100 > 0 {
			l102 = l8 + l17
		}
		if -l87+l97 > 0 {
			l103 = l64 + float64(l75*65536)
		}
		if 1-l87-l97 > 0 {
			l103 = l103 + (l33 + float64(l44*65536))
		}
		l103 = choose(l87 > 0, 2.14695936e+09, 0) + l103
		l105 := l103
		l105 = flag(l105 > 255) + flag(l105 > 65535) + flag(l105 > 1.6777215e+07)
		l107 := -l102 + l105
		l108 := trunc(l107)
		if b2i(float64(l108) != l107)|b2i(l108 > l0) != 0 {
			l108 = f15(m, l107, 1, l0)
		}
		l109 := l108
		l114 := m.f64(m.u16(m.u32(l109>>16<<2, 4288)+l109&65535<<3, 0)*320+15744, 112)
		if l114 > 0 {
			l113 = float64((0.5 + l103) * l114)
		}
		l117 := 1 + l102 - l105
		l99 = f17(m, -0.5+float64(l101*-256)+l113, choose(l117 > 0, l117, 0))
	}
	return l99
}

// f146: case 624
func f146(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15, l16, l17 float64, l18, l19, l20, l21 uint32) uint32 {
	var l99 uint32
	var l98, l101, l102, l103, l113 float64
	l22 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l22+float64(l11*256)+float64(l12*65536)+float64(l13*1.6777216e+07))
	m.put(l0&7<<3, 3520, l14+l15)
	l23 := m.f64(l19, 16)
	m.put(l0&7<<3, 3584, l23)
	m.put(l0&7<<3, 3648, 1)
	l24 := m.f64(0, 3088)
	m.put(l0&7<<3, 3712, 4096+float64(l16*4096)+l23+float64(l24*-4096))
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	l25 := f12(m, 18409088, 16, 4098+float64(l16*4096)+l23+float64(l24*-4096))
	l28 := m.f64(l25, 8)
	l29 := trunc(l28)
	if b2i(float64(l29) != l28)|b2i(l29 > l0) != 0 {
		l29 = f15(m, l28, 1, l0)
	}
	l30 := l29
	l31 := m.u32(l30>>16<<2, 4288) + l30&65535<<3
	l32 := m.u16(l31, 0)*320 + 15744
	l33 := float64(m.u8(l32, 0)) + float64(float64(m.u8(l31, 2))*256)
	l34 := f12(m, 18409088, 16, 4097+float64(l16*4096)+l23+float64(l24*-4096))
	l37 := m.f64(l34, 8)
	l38 := trunc(l37)
	if b2i(float64(l38) != l37)|b2i(l38 > l0) != 0 {
		l38 = f15(m, l37, 1, l0)
	}
	l39 := l38
	l40 := m.u32(l39>>16<<2, 4288) + l39&65535<<3
	l41 := m.u16(l40, 0)*320 + 15744
	l42 := float64(m.u8(l41, 0)) + float64(float64(m.u8(l40, 2))*256)
	l43 := float64(m.u8(l41, 18)) + float64(m.u8(l40, 3)) + float64(float64(m.u8(l40, 4))*256)
	l44 := float64(m.u8(l32, 18)) + float64(m.u8(l31, 3)) + float64(float64(m.u8(l31, 4))*256)
	l45 := l44
	l46 := -32767 + l44
	l45 = choose(l46 > 0, float64(l46*-32768), 0) + l45
	l47 := -32768 + l44
	l45 = choose(l47 > 0, float64(l47*32768), 0) + l45
	l49 := 6.755399441055744e+15 + (-0.46875 + float64(l45*0.0625))
	l49 = -6.755399441055744e+15 + l49
	l52 := float64(l33*4.294967296e+09) + l42 + float64(l43*65536) + float64((l45+float64(l49*-16))*2.81474976710656e+14)
	l52 = flag(l52 > math.Copysign(0, -1))
	l53 := l49
	l53 = flag(l53 > 2046)
	l56 := f12(m, 18409088, 16, 4096+float64(l16*4096)+l23+float64(l24*-4096))
	l59 := m.f64(l56, 8)
	l60 := trunc(l59)
	l54 := choose(-1+l52+l53 > 0, 1, 0)
	if b2i(float64(l60) != l59)|b2i(l60 > l0) != 0 {
		l60 = f15(m, l59, 1, l0)
	}
	l61 := l60
	l62 := m.u32(l61>>16<<2, 4288) + l61&65535<<3
	l63 := m.u16(l62, 0)*320 + 15744
	l64 := float64(m.u8(l63, 0)) + float64(float64(m.u8(l62, 2))*256)
	l65 := f12(m, 18409088, 16, 4095+float64(l16*4096)+l23+float64(l24*-4096))
	l68 := m.f64(l65, 8)
	l69 := trunc(l68)
	if b2i(float64(l69) != l68)|b2i(l69 > l0) != 0 {
		l69 = f15(m, l68, 1, l0)
	}
	l70 := l69
	l71 := m.u32(l70>>16<<2, 4288) + l70&65535<<3
	l72 := m.u16(l71, 0)*320 + 15744
	l73 := float64(m.u8(l72, 0)) + float64(float64(m.u8(l71, 2))*256)
	l74 := float64(m.u8(l72, 18)) + float64(m.u8(l71, 3)) + float64(float64(m.u8(l71, 4))*256)
	l75 := float64(m.u8(l63, 18)) + float64(m.u8(l62, 3)) + float64(float64(m.u8(l62, 4))*256)
	l76 := l75
	l77 := -32767 + l75
	l76 = choose(l77 > 0, float64(l77*-32768), 0) + l76
	l78 := -32768 + l75
	l76 = choose(l78 > 0, float64(l78*32768), 0) + l76
	l80 := 6.755399441055744e+15 + (-0.46875 + float64(l76*0.0625))
	l80 = -6.755399441055744e+15 + l80
	l83 := float64(l64*4.294967296e+09) + l73 + float64(l74*65536) + float64((l76+float64(l80*-16))*2.81474976710656e+14)
	l83 = flag(l83 > math.Copysign(0, -1))
	l84 := l80
	l84 = flag(l84 > 2046)
	l87 := l54 + choose(-1+l83+l84 > 0, 1, 0)
	l87 = flag(l87 > math.Copysign(0, -1))
	l88 := l75
	l88 = flag(l88 > 32767)
	l89 := l44
	l89 = flag(l89 > 32767)
	l90 := -l42 + float64(l43*-65536) + l73 + float64(l74*65536)
	if l88 > 0 {
		l90 = l90 + (float64(l73*-2) + float64(l74*-131072))
	}
	if l89 > 0 {
		l90 = l90 + (float64(l42*2) + float64(l43*131072))
	}
	l91 := l64 + float64(l75*65536)
	l91 = -l33 + float64(l44*-65536) + l91
	if l88 > 0 {
		l91 = l91 + (2.147483648e+09 + float64(l64*-2) + float64(l75*-131072))
	}
	if l89 > 0 {
		l91 = l91 + (-2.147483648e+09 + float64(l33*2) + float64(l44*131072))
	}
	l91 = choose(l88 > 0, -1, 0) + l91
	l91 = choose(l89 > 0, 1, 0) + l91
	l94 := l91
	l94 = flag(l94 > math.Copysign(0, -1))
	l95 := -l91
	l95 = flag(l95 > math.Copysign(0, -1))
	l96 := l90 + float64(l94*8.589934592e+09) + float64(l95*-8.589934592e+09)
	l96 = flag(l96 > math.Copysign(0, -1))
	l97 := l96
	if -l87+l97 > 0 {
		l98 = l73 + float64(l74*65536)
	}
	if 1-l87-l97 > 0 {
		l98 = l98 + (l42 + float64(l43*65536))
	}
	m.put(l0&7<<3, 4224, l98)
	if l6 != 0 {
		l100 := float64(m.u8(l2, 2))
		if l100 > 0 {
			l101 = l22 + float64(l11*256) + float64(l12*65536) + float64(l13*1.6777216e+07)
		}
		if l100 > 0 {
			l102 = l8 + l17
		}
		if -l87+l97 > 0 {
			l103 = l64 + float64(l75*65536)
		}
		if 1-l87-l97 > 0 {
			l103 = l103 + (l33 + float64(l44*65536))
		}
		l103 = choose(l87 > 0, 2.14695936e+09, 0) + l103
		l105 := l103
		l105 = flag(l105 > 255) + flag(l105 > 65535) + flag(l105 > 1.6777215e+07)
		l107 := -l102 + l105
		l108 := trunc(l107)
		if b2i(float64(l108) != l107)|b2i(l108 > l0) != 0 {
			l108 = f15(m, l107, 1, l0)
		}
		l109 := l108
		l114 := m.f64(m.u16(m.u32(l109>>16<<2, 4288)+l109&65535<<3, 0)*320+15744, 112)
		if l114 > 0 {
			l113 = float64((0.5 + l103) * l114)
		}
		l117 := 1 + l102 - l105
		l99 = f17(m, -0.5+float64(l101*-256)+l113, choose(l117 > 0, l117, 0))
	}
	return l99
}

// f147: case 625
func f147(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15, l16, l17 float64, l18, l19, l20, l21 uint32) uint32 {
	var l126 uint32
	var l80, l89, l90, l92, l96, l117, l124, l128, l129, l130, l153 float64
	l22 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l22+float64(l11*256)+float64(l12*65536)+float64(l13*1.6777216e+07))
	m.put(l0&7<<3, 3520, l14+l15)
	l23 := m.f64(l19, 16)
	m.put(l0&7<<3, 3584, l23)
	m.put(l0&7<<3, 3648, 1)
	l24 := m.f64(0, 3088)
	m.put(l0&7<<3, 3712, 4096+float64(l16*4096)+l23+float64(l24*-4096))
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	l25 := f12(m, 18409088, 16, 4096+float64(l16*4096)+l23+float64(l24*-4096))
	l28 := m.f64(l25, 8)
	l29 := trunc(l28)
	if b2i(float64(l29) != l28)|b2i(l29 > l0) != 0 {
		l29 = f15(m, l28, 1, l0)
	}
	l30 := l29
	l31 := m.u32(l30>>16<<2, 4288) + l30&65535<<3
	l32 := m.u16(l31, 0)*320 + 15744
	l33 := float64(m.u8(l32, 0)) + float64(float64(m.u8(l31, 2))*256)
	l34 := f12(m, 18409088, 16, 4095+float64(l16*4096)+l23+float64(l24*-4096))
	l37 := m.f64(l34, 8)
	l38 := trunc(l37)
	if b2i(float64(l38) != l37)|b2i(l38 > l0) != 0 {
		l38 = f15(m, l37, 1, l0)
	}
	l39 := l38
	l40 := m.u32(l39>>16<<2, 4288) + l39&65535<<3
	l41 := m.u16(l40, 0)*320 + 15744
	l44 := float64(m.u8(l32, 18)) + float64(m.u8(l31, 3)) + float64(float64(m.u8(l31, 4))*256)
	l45 := l44
	l46 := -32767 + l44
	l45 = choose(l46 > 0, float64(l46*-32768), 0) + l45
	l47 := -32768 + l44
	l45 = choose(l47 > 0, float64(l47*32768), 0) + l45
	l49 := 6.755399441055744e+15 + (-0.46875 + float64(l45*0.0625))
	l49 = -6.755399441055744e+15 + l49
	t1 := float64(l33*4.294967296e+09) + (float64(m.u8(l41, 0)) + float64(float64(m.u8(l40, 2))*256)) + float64((float64(m.u8(l41, 18))+float64(m.u8(l40, 3))+float64(float64(m.u8(l40, 4))*256))*65536)
	l51 := t1 + float64((l45+float64(l49*-16))*2.81474976710656e+14)
	l52 := l51
	l52 = flag(l52 > math.Copysign(0, -1))
	l53 := l49
	l53 = flag(l53 > 2046)
	l54 := choose(-1+l52+l53 > 0, 1, 0)
	l56 := choose(l54 > 0, 1, 0)
	l58 := l49
	l58 = flag(l58 > math.Copysign(0, -1))
	l59 := 1 + l49 - l58
	l61 := -1.048575e+06 - l59
	l60 := choose(l61 > 0, l61, 0)
	l62 := -1.047679e+06 - l59
	l60 = choose(l62 > 0, l62, 0) + l60
	l63 := 1075 - l59
	l60 = choose(l63 > 0, l63, 0) + l60
	l65 := -52 + l60
	l64 := choose(l65 > 0, l65, 0)
	l66 := l59 + l64
	l66 = flag(l66 > 2046)
	l67 := float64(l53*4) + float64(l54*-4) + float64(l56*-16) + l66
	l67 = flag(l67 > math.Copysign(0, -1))
	l68 := choose(1-l56-l67 > 0, 1, 0)
	l70 := l60
	l70 = flag(l70 > 52)
	l71 := l60
	l72 := -54 + l60
	l71 = choose(l72 > 0, float64(l72*-1), 0) + l71
	l74 := l71
	l75 := trunc(l74)
	if b2i(float64(l75) != l74)|b2i(l75 > l0) != 0 {
		l75 = f15(m, l74, 1, l0)
	}
	l76 := l75
	l78 := m.u16(m.u32(l76>>16<<2, 4288)+l76&65535<<3, 0)*320 + 15744
	l79 := m.f64(l78, 80)
	if 1-l70 > 0 {
		l80 = l79
	}
	l80 = choose(l70 > 0, 4.503599627370496e+15, 0) + l80
	l82 := l60
	l82 = flag(l82 > math.Copysign(0, -1))
	l83 := l51 + float64(l58*4.503599627370496e+15)
	l84 := l44
	l84 = flag(l84 > 32767)
	l87 := choose(choose(l84 > 0, 1, 0) > 0, 1, 0)
	if l82 > 0 {
		if l82 > 0 {
			l90 = m.f64(l78, 88)
		}
		l93 := l90
		if l93 > 0 {
			l92 = float64(l83 * l93)
		}
		l94 := 4.503599627370496e+15 + l92
		l94 = -4.503599627370496e+15 + l94
		l95 := l92 - l94
		l97 := l79
		if l97 > 0 {
			l96 = float64(l95 * l97)
		}
		l99 := l96
		l98 := choose(l99 > 0, l99, 0)
		l100 := -1 + l96
		l98 = choose(l100 > 0, float64(l100*-1), 0) + l98
		l104 := -l96
		l103 := choose(l104 > 0, l104, 0)
		l105 := -1 - l96
		l103 = choose(l105 > 0, float64(l105*-1), 0) + l103
		l109 := -0.49999999999999994 + l95
		l111 := -0.49999999999999994 - l95
		l113 := -1 + l98 + choose(1-l87 > 0, 1, 0)
		l112 := choose(l113 > 0, l113, 0)
		l114 := -1 + l103 + choose(l87 > 0, 1, 0)
		l112 = choose(l114 > 0, float64(l114*-1), 0) + l112
		l115 := -1 + choose(l109 > 0, float64(l109*1.8014398509481984e+16), 0)
		l112 = choose(l115 > 0, l115, 0) + l112
		l116 := -1 + choose(l111 > 0, float64(l111*1.8014398509481984e+16), 0)
		l112 = choose(l116 > 0, float64(l116*-1), 0) + l112
		l89 = l94 + l112
	}
	if 1-l82 > 0 {
		l89 = l89 + l83
	}
	l118 := l80
	if l118 > 0 {
		l117 = float64(l89 * l118)
	}
	l119 := 6.755399441055744e+15 + float64(l117*2.3283064365386963e-10)
	l119 = -6.755399441055744e+15 + l119
	l120 := l117 + float64(l119*-4.294967296e+09)
	l122 := -l120
	l121 := choose(l122 > 0, l122, 0)
	l123 := -1 - l120
	l121 = choose(l123 > 0, float64(l123*-1), 0) + l121
	if l68 > 0 {
		l124 = l120
	}
	l125 := -1 + l68 + l121
	l124 = choose(l125 > 0, float64(l125*4.294967296e+09), 0) + l124
	m.put(l0&7<<3, 4224, l124)
	if l6 != 0 {
		l127 := float64(m.u8(l2, 2))
		if l127 > 0 {
			l128 = l22 + float64(l11*256) + float64(l12*65536) + float64(l13*1.6777216e+07)
		}
		if l127 > 0 {
			l129 = l8 + l17
		}
		if l68 > 0 {
			l132 := 1 - l89
			l131 := choose(l132 > 0, l132, 0)
			l134 := -1 + l59 + l64 + float64(l131*-1.048576e+06)
			l133 := choose(l134 > 0, l134, 0)
			l135 := -2046 + l59 + l64 + float64(l131*-1.048576e+06)
			l133 = choose(l135 > 0, float64(l135*-1), 0) + l133
			l130 = float64(l133*1.048576e+06) + l119 - l121
		}
		l130 = choose(l67 > 0, 2.146435072e+09, 0) + l130
		l130 = choose(l56 > 0, 2.14695936e+09, 0) + l130
		l130 = choose(l87-l56 > 0, 2.147483648e+09, 0) + l130
		l140 := -255 + l130
		l139 := choose(l140 > 0, l140, 0)
		l141 := -256 + l130
		l139 = choose(l141 > 0, float64(l141*-1), 0) + l139
		l142 := -65535 + l130
		l139 = choose(l142 > 0, l142, 0) + l139
		l143 := -65536 + l130
		l139 = choose(l143 > 0, float64(l143*-1), 0) + l139
		l144 := -1.6777215e+07 + l130
		l139 = choose(l144 > 0, l144, 0) + l139
		l145 := -1.6777216e+07 + l130
		l139 = choose(l145 > 0, float64(l145*-1), 0) + l139
		l147 := -l129 + l139
		l148 := trunc(l147)
		if b2i(float64(l148) != l147)|b2i(l148 > l0) != 0 {
			l148 = f15(m, l147, 1, l0)
		}
		l149 := l148
		l154 := m.f64(m.u16(m.u32(l149>>16<<2, 4288)+l149&65535<<3, 0)*320+15744, 112)
		if l154 > 0 {
			l153 = float64((0.5 + l130) * l154)
		}
		l157 := 1 + l129 - l139
		l126 = f17(m, -0.5+float64(l128*-256)+l153, choose(l157 > 0, l157, 0))
	}
	return l126
}

// f148: case 626
func f148(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15, l16, l17 float64, l18, l19, l20, l21 uint32) uint32 {
	var l126 uint32
	var l80, l89, l90, l92, l96, l117, l124, l128, l129, l130, l153 float64
	l22 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l22+float64(l11*256)+float64(l12*65536)+float64(l13*1.6777216e+07))
	m.put(l0&7<<3, 3520, l14+l15)
	l23 := m.f64(l19, 16)
	m.put(l0&7<<3, 3584, l23)
	m.put(l0&7<<3, 3648, 1)
	l24 := m.f64(0, 3088)
	m.put(l0&7<<3, 3712, 4096+float64(l16*4096)+l23+float64(l24*-4096))
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	l25 := f12(m, 18409088, 16, 4096+float64(l16*4096)+l23+float64(l24*-4096))
	l28 := m.f64(l25, 8)
	l29 := trunc(l28)
	if b2i(float64(l29) != l28)|b2i(l29 > l0) != 0 {
		l29 = f15(m, l28, 1, l0)
	}
	l30 := l29
	l31 := m.u32(l30>>16<<2, 4288) + l30&65535<<3
	l32 := m.u16(l31, 0)*320 + 15744
	l33 := float64(m.u8(l32, 0)) + float64(float64(m.u8(l31, 2))*256)
	l34 := f12(m, 18409088, 16, 4095+float64(l16*4096)+l23+float64(l24*-4096))
	l37 := m.f64(l34, 8)
	l38 := trunc(l37)
	if b2i(float64(l38) != l37)|b2i(l38 > l0) != 0 {
		l38 = f15(m, l37, 1, l0)
	}
	l39 := l38
	l40 := m.u32(l39>>16<<2, 4288) + l39&65535<<3
	l41 := m.u16(l40, 0)*320 + 15744
	l44 := float64(m.u8(l32, 18)) + float64(m.u8(l31, 3)) + float64(float64(m.u8(l31, 4))*256)
	l45 := l44
	l46 := -32767 + l44
	l45 = choose(l46 > 0, float64(l46*-32768), 0) + l45
	l47 := -32768 + l44
	l45 = choose(l47 > 0, float64(l47*32768), 0) + l45
	l49 := 6.755399441055744e+15 + (-0.46875 + float64(l45*0.0625))
	l49 = -6.755399441055744e+15 + l49
	t1 := float64(l33*4.294967296e+09) + (float64(m.u8(l41, 0)) + float64(float64(m.u8(l40, 2))*256)) + float64((float64(m.u8(l41, 18))+float64(m.u8(l40, 3))+float64(float64(m.u8(l40, 4))*256))*65536)
	l51 := t1 + float64((l45+float64(l49*-16))*2.81474976710656e+14)
	l52 := l51
	l52 = flag(l52 > math.Copysign(0, -1))
	l53 := l49
	l53 = flag(l53 > 2046)
	l54 := choose(-1+l52+l53 > 0, 1, 0)
	l56 := choose(l54 > 0, 1, 0)
	l58 := l49
	l58 = flag(l58 > math.Copysign(0, -1))
	l59 := 1 + l49 - l58
	l61 := -1.048575e+06 - l59
	l60 := choose(l61 > 0, l61, 0)
	l62 := -1.047679e+06 - l59
	l60 = choose(l62 > 0, l62, 0) + l60
	l63 := 1075 - l59
	l60 = choose(l63 > 0, l63, 0) + l60
	l65 := -52 + l60
	l64 := choose(l65 > 0, l65, 0)
	l66 := l59 + l64
	l66 = flag(l66 > 2046)
	l67 := float64(l53*4) + float64(l54*-4) + float64(l56*-16) + l66
	l67 = flag(l67 > math.Copysign(0, -1))
	l68 := choose(1-l56-l67 > 0, 1, 0)
	l70 := l60
	l70 = flag(l70 > 52)
	l71 := l60
	l72 := -54 + l60
	l71 = choose(l72 > 0, float64(l72*-1), 0) + l71
	l74 := l71
	l75 := trunc(l74)
	if b2i(float64(l75) != l74)|b2i(l75 > l0) != 0 {
		l75 = f15(m, l74, 1, l0)
	}
	l76 := l75
	l78 := m.u16(m.u32(l76>>16<<2, 4288)+l76&65535<<3, 0)*320 + 15744
	l79 := m.f64(l78, 80)
	if 1-l70 > 0 {
		l80 = l79
	}
	l80 = choose(l70 > 0, 4.503599627370496e+15, 0) + l80
	l82 := l60
	l82 = flag(l82 > math.Copysign(0, -1))
	l83 := l51 + float64(l58*4.503599627370496e+15)
	l84 := l44
	l84 = flag(l84 > 32767)
	l87 := choose(choose(l84 > 0, 1, 0) > 0, 1, 0)
	if l82 > 0 {
		if l82 > 0 {
			l90 = m.f64(l78, 88)
		}
		l93 := l90
		if l93 > 0 {
			l92 = float64(l83 * l93)
		}
		l94 := 4.503599627370496e+15 + l92
		l94 = -4.503599627370496e+15 + l94
		l95 := l92 - l94
		l97 := l79
		if l97 > 0 {
			l96 = float64(l95 * l97)
		}
		l99 := l96
		l98 := choose(l99 > 0, l99, 0)
		l100 := -1 + l96
		l98 = choose(l100 > 0, float64(l100*-1), 0) + l98
		l104 := -l96
		l103 := choose(l104 > 0, l104, 0)
		l105 := -1 - l96
		l103 = choose(l105 > 0, float64(l105*-1), 0) + l103
		l109 := -0.49999999999999994 + l95
		l111 := -0.49999999999999994 - l95
		l113 := -1 + l98 + choose(l87 > 0, 1, 0)
		l112 := choose(l113 > 0, l113, 0)
		l114 := -1 + l103 + choose(1-l87 > 0, 1, 0)
		l112 = choose(l114 > 0, float64(l114*-1), 0) + l112
		l115 := -1 + choose(l109 > 0, float64(l109*1.8014398509481984e+16), 0)
		l112 = choose(l115 > 0, l115, 0) + l112
		l116 := -1 + choose(l111 > 0, float64(l111*1.8014398509481984e+16), 0)
		l112 = choose(l116 > 0, float64(l116*-1), 0) + l112
		l89 = l94 + l112
	}
	if 1-l82 > 0 {
		l89 = l89 + l83
	}
	l118 := l80
	if l118 > 0 {
		l117 = float64(l89 * l118)
	}
	l119 := 6.755399441055744e+15 + float64(l117*2.3283064365386963e-10)
	l119 = -6.755399441055744e+15 + l119
	l120 := l117 + float64(l119*-4.294967296e+09)
	l122 := -l120
	l121 := choose(l122 > 0, l122, 0)
	l123 := -1 - l120
	l121 = choose(l123 > 0, float64(l123*-1), 0) + l121
	if l68 > 0 {
		l124 = l120
	}
	l125 := -1 + l68 + l121
	l124 = choose(l125 > 0, float64(l125*4.294967296e+09), 0) + l124
	m.put(l0&7<<3, 4224, l124)
	if l6 != 0 {
		l127 := float64(m.u8(l2, 2))
		if l127 > 0 {
			l128 = l22 + float64(l11*256) + float64(l12*65536) + float64(l13*1.6777216e+07)
		}
		if l127 > 0 {
			l129 = l8 + l17
		}
		if l68 > 0 {
			l132 := 1 - l89
			l131 := choose(l132 > 0, l132, 0)
			l134 := -1 + l59 + l64 + float64(l131*-1.048576e+06)
			l133 := choose(l134 > 0, l134, 0)
			l135 := -2046 + l59 + l64 + float64(l131*-1.048576e+06)
			l133 = choose(l135 > 0, float64(l135*-1), 0) + l133
			l130 = float64(l133*1.048576e+06) + l119 - l121
		}
		l130 = choose(l67 > 0, 2.146435072e+09, 0) + l130
		l130 = choose(l56 > 0, 2.14695936e+09, 0) + l130
		l130 = choose(l87-l56 > 0, 2.147483648e+09, 0) + l130
		l140 := -255 + l130
		l139 := choose(l140 > 0, l140, 0)
		l141 := -256 + l130
		l139 = choose(l141 > 0, float64(l141*-1), 0) + l139
		l142 := -65535 + l130
		l139 = choose(l142 > 0, l142, 0) + l139
		l143 := -65536 + l130
		l139 = choose(l143 > 0, float64(l143*-1), 0) + l139
		l144 := -1.6777215e+07 + l130
		l139 = choose(l144 > 0, l144, 0) + l139
		l145 := -1.6777216e+07 + l130
		l139 = choose(l145 > 0, float64(l145*-1), 0) + l139
		l147 := -l129 + l139
		l148 := trunc(l147)
		if b2i(float64(l148) != l147)|b2i(l148 > l0) != 0 {
			l148 = f15(m, l147, 1, l0)
		}
		l149 := l148
		l154 := m.f64(m.u16(m.u32(l149>>16<<2, 4288)+l149&65535<<3, 0)*320+15744, 112)
		if l154 > 0 {
			l153 = float64((0.5 + l130) * l154)
		}
		l157 := 1 + l129 - l139
		l126 = f17(m, -0.5+float64(l128*-256)+l153, choose(l157 > 0, l157, 0))
	}
	return l126
}

// f149: case 627
func f149(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15, l16, l17 float64, l18, l19, l20, l21 uint32) uint32 {
	var l113 uint32
	var l80, l84, l85, l87, l91, l104, l111, l115, l116, l122, l145 float64
	l22 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l22+float64(l11*256)+float64(l12*65536)+float64(l13*1.6777216e+07))
	m.put(l0&7<<3, 3520, l14+l15)
	l23 := m.f64(l19, 16)
	m.put(l0&7<<3, 3584, l23)
	m.put(l0&7<<3, 3648, 1)
	l24 := m.f64(0, 3088)
	m.put(l0&7<<3, 3712, 4096+float64(l16*4096)+l23+float64(l24*-4096))
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	l25 := f12(m, 18409088, 16, 4096+float64(l16*4096)+l23+float64(l24*-4096))
	l28 := m.f64(l25, 8)
	l29 := trunc(l28)
	if b2i(float64(l29) != l28)|b2i(l29 > l0) != 0 {
		l29 = f15(m, l28, 1, l0)
	}
	l30 := l29
	l31 := m.u32(l30>>16<<2, 4288) + l30&65535<<3
	l32 := m.u16(l31, 0)*320 + 15744
	l33 := float64(m.u8(l32, 0)) + float64(float64(m.u8(l31, 2))*256)
	l34 := f12(m, 18409088, 16, 4095+float64(l16*4096)+l23+float64(l24*-4096))
	l37 := m.f64(l34, 8)
	l38 := trunc(l37)
	if b2i(float64(l38) != l37)|b2i(l38 > l0) != 0 {
		l38 = f15(m, l37, 1, l0)
	}
	l39 := l38
	l40 := m.u32(l39>>16<<2, 4288) + l39&65535<<3
	l41 := m.u16(l40, 0)*320 + 15744
	l44 := float64(m.u8(l32, 18)) + float64(m.u8(l31, 3)) + float64(float64(m.u8(l31, 4))*256)
	l45 := l44
	l46 := -32767 + l44
	l45 = choose(l46 > 0, float64(l46*-32768), 0) + l45
	l47 := -32768 + l44
	l45 = choose(l47 > 0, float64(l47*32768), 0) + l45
	l49 := 6.755399441055744e+15 + (-0.46875 + float64(l45*0.0625))
	l49 = -6.755399441055744e+15 + l49
	t1 := float64(l33*4.294967296e+09) + (float64(m.u8(l41, 0)) + float64(float64(m.u8(l40, 2))*256)) + float64((float64(m.u8(l41, 18))+float64(m.u8(l40, 3))+float64(float64(m.u8(l40, 4))*256))*65536)
	l51 := t1 + float64((l45+float64(l49*-16))*2.81474976710656e+14)
	l52 := l51
	l52 = flag(l52 > math.Copysign(0, -1))
	l53 := l49
	l53 = flag(l53 > 2046)
	l54 := choose(-1+l52+l53 > 0, 1, 0)
	l56 := choose(l54 > 0, 1, 0)
	l58 := l49
	l58 = flag(l58 > math.Copysign(0, -1))
	l59 := 1 + l49 - l58
	l61 := -1.048575e+06 - l59
	l60 := choose(l61 > 0, l61, 0)
	l62 := -1.047679e+06 - l59
	l60 = choose(l62 > 0, l62, 0) + l60
	l63 := 1075 - l59
	l60 = choose(l63 > 0, l63, 0) + l60
	l65 := -52 + l60
	l64 := choose(l65 > 0, l65, 0)
	l66 := l59 + l64
	l66 = flag(l66 > 2046)
	l67 := float64(l53*4) + float64(l54*-4) + float64(l56*-16) + l66
	l67 = flag(l67 > math.Copysign(0, -1))
	l68 := choose(1-l56-l67 > 0, 1, 0)
	l70 := l60
	l70 = flag(l70 > 52)
	l71 := l60
	l72 := -54 + l60
	l71 = choose(l72 > 0, float64(l72*-1), 0) + l71
	l74 := l71
	l75 := trunc(l74)
	if b2i(float64(l75) != l74)|b2i(l75 > l0) != 0 {
		l75 = f15(m, l74, 1, l0)
	}
	l76 := l75
	l78 := m.u16(m.u32(l76>>16<<2, 4288)+l76&65535<<3, 0)*320 + 15744
	l79 := m.f64(l78, 80)
	if 1-l70 > 0 {
		l80 = l79
	}
	l80 = choose(l70 > 0, 4.503599627370496e+15, 0) + l80
	l82 := l60
	l82 = flag(l82 > math.Copysign(0, -1))
	l83 := l51 + float64(l58*4.503599627370496e+15)
	if l82 > 0 {
		if l82 > 0 {
			l85 = m.f64(l78, 88)
		}
		l88 := l85
		if l88 > 0 {
			l87 = float64(l83 * l88)
		}
		l89 := 4.503599627370496e+15 + l87
		l89 = -4.503599627370496e+15 + l89
		l90 := l87 - l89
		l92 := l79
		if l92 > 0 {
			l91 = float64(l90 * l92)
		}
		l94 := -l91
		l93 := choose(l94 > 0, l94, 0)
		l95 := -1 - l91
		l93 = choose(l95 > 0, float64(l95*-1), 0) + l93
		l97 := -0.49999999999999994 + l90
		l99 := -0.49999999999999994 - l90
		l101 := l93
		l100 := choose(l101 > 0, float64(l101*-1), 0)
		l102 := -1 + choose(l97 > 0, float64(l97*1.8014398509481984e+16), 0)
		l100 = choose(l102 > 0, l102, 0) + l100
		l103 := -1 + choose(l99 > 0, float64(l99*1.8014398509481984e+16), 0)
		l100 = choose(l103 > 0, float64(l103*-1), 0) + l100
		l84 = l89 + l100
	}
	if 1-l82 > 0 {
		l84 = l84 + l83
	}
	l105 := l80
	if l105 > 0 {
		l104 = float64(l84 * l105)
	}
	l106 := 6.755399441055744e+15 + float64(l104*2.3283064365386963e-10)
	l106 = -6.755399441055744e+15 + l106
	l107 := l104 + float64(l106*-4.294967296e+09)
	l109 := -l107
	l108 := choose(l109 > 0, l109, 0)
	l110 := -1 - l107
	l108 = choose(l110 > 0, float64(l110*-1), 0) + l108
	if l68 > 0 {
		l111 = l107
	}
	l112 := -1 + l68 + l108
	l111 = choose(l112 > 0, float64(l112*4.294967296e+09), 0) + l111
	m.put(l0&7<<3, 4224, l111)
	if l6 != 0 {
		l114 := float64(m.u8(l2, 2))
		if l114 > 0 {
			l115 = l22 + float64(l11*256) + float64(l12*65536) + float64(l13*1.6777216e+07)
		}
		if l114 > 0 {
			l116 = l8 + l17
		}
		l117 := l44
		l117 = flag(l117 > 32767)
		l120 := choose(choose(l117 > 0, 1, 0) > 0, 1, 0)
		if l68 > 0 {
			l124 := 1 - l84
			l123 := choose(l124 > 0, l124, 0)
			l126 := -1 + l59 + l64 + float64(l123*-1.048576e+06)
			l125 := choose(l126 > 0, l126, 0)
			l127 := -2046 + l59 + l64 + float64(l123*-1.048576e+06)
			l125 = choose(l127 > 0, float64(l127*-1), 0) + l125
			l122 = float64(l125*1.048576e+06) + l106 - l108
		}
		l122 = choose(l67 > 0, 2.146435072e+09, 0) + l122
		l122 = choose(l56 > 0, 2.14695936e+09, 0) + l122
		l122 = choose(l120-l56 > 0, 2.147483648e+09, 0) + l122
		l132 := -255 + l122
		l131 := choose(l132 > 0, l132, 0)
		l133 := -256 + l122
		l131 = choose(l133 > 0, float64(l133*-1), 0) + l131
		l134 := -65535 + l122
		l131 = choose(l134 > 0, l134, 0) + l131
		l135 := -65536 + l122
		l131 = choose(l135 > 0, float64(l135*-1), 0) + l131
		l136 := -1.6777215e+07 + l122
		l131 = choose(l136 > 0, l136, 0) + l131
		l137 := -1.6777216e+07 + l122
		l131 = choose(l137 > 0, float64(l137*-1), 0) + l131
		l139 := -l116 + l131
		l140 := trunc(l139)
		if b2i(float64(l140) != l139)|b2i(l140 > l0) != 0 {
			l140 = f15(m, l139, 1, l0)
		}
		l141 := l140
		l146 := m.f64(m.u16(m.u32(l141>>16<<2, 4288)+l141&65535<<3, 0)*320+15744, 112)
		if l146 > 0 {
			l145 = float64((0.5 + l122) * l146)
		}
		l149 := 1 + l116 - l131
		l113 = f17(m, -0.5+float64(l115*-256)+l145, choose(l149 > 0, l149, 0))
	}
	return l113
}

// f150: case 628
func f150(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15, l16, l17 float64, l18, l19, l20, l21 uint32) uint32 {
	var l107 uint32
	var l79, l84, l85, l87, l98, l105, l109, l110, l116, l139 float64
	l22 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l22+float64(l11*256)+float64(l12*65536)+float64(l13*1.6777216e+07))
	m.put(l0&7<<3, 3520, l14+l15)
	l23 := m.f64(l19, 16)
	m.put(l0&7<<3, 3584, l23)
	m.put(l0&7<<3, 3648, 1)
	l24 := m.f64(0, 3088)
	m.put(l0&7<<3, 3712, 4096+float64(l16*4096)+l23+float64(l24*-4096))
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	l25 := f12(m, 18409088, 16, 4096+float64(l16*4096)+l23+float64(l24*-4096))
	l28 := m.f64(l25, 8)
	l29 := trunc(l28)
	if b2i(float64(l29) != l28)|b2i(l29 > l0) != 0 {
		l29 = f15(m, l28, 1, l0)
	}
	l30 := l29
	l31 := m.u32(l30>>16<<2, 4288) + l30&65535<<3
	l32 := m.u16(l31, 0)*320 + 15744
	l33 := float64(m.u8(l32, 0)) + float64(float64(m.u8(l31, 2))*256)
	l34 := f12(m, 18409088, 16, 4095+float64(l16*4096)+l23+float64(l24*-4096))
	l37 := m.f64(l34, 8)
	l38 := trunc(l37)
	if b2i(float64(l38) != l37)|b2i(l38 > l0) != 0 {
		l38 = f15(m, l37, 1, l0)
	}
	l39 := l38
	l40 := m.u32(l39>>16<<2, 4288) + l39&65535<<3
	l41 := m.u16(l40, 0)*320 + 15744
	l44 := float64(m.u8(l32, 18)) + float64(m.u8(l31, 3)) + float64(float64(m.u8(l31, 4))*256)
	l45 := l44
	l46 := -32767 + l44
	l45 = choose(l46 > 0, float64(l46*-32768), 0) + l45
	l47 := -32768 + l44
	l45 = choose(l47 > 0, float64(l47*32768), 0) + l45
	l49 := 6.755399441055744e+15 + (-0.46875 + float64(l45*0.0625))
	l49 = -6.755399441055744e+15 + l49
	t1 := float64(l33*4.294967296e+09) + (float64(m.u8(l41, 0)) + float64(float64(m.u8(l40, 2))*256)) + float64((float64(m.u8(l41, 18))+float64(m.u8(l40, 3))+float64(float64(m.u8(l40, 4))*256))*65536)
	l51 := t1 + float64((l45+float64(l49*-16))*2.81474976710656e+14)
	l52 := l51
	l52 = flag(l52 > math.Copysign(0, -1))
	l53 := l49
	l53 = flag(l53 > 2046)
	l54 := choose(-1+l52+l53 > 0, 1, 0)
	l56 := choose(l54 > 0, 1, 0)
	l58 := l49
	l58 = flag(l58 > math.Copysign(0, -1))
	l59 := 1 + l49 - l58
	l61 := -1.048575e+06 - l59
	l60 := choose(l61 > 0, l61, 0)
	l62 := -1.047679e+06 - l59
	l60 = choose(l62 > 0, l62, 0) + l60
	l63 := 1075 - l59
	l60 = choose(l63 > 0, l63, 0) + l60
	l65 := -52 + l60
	l64 := choose(l65 > 0, l65, 0)
	l66 := l59 + l64
	l66 = flag(l66 > 2046)
	l67 := float64(l53*4) + float64(l54*-4) + float64(l56*-16) + l66
	l67 = flag(l67 > math.Copysign(0, -1))
	l68 := choose(1-l56-l67 > 0, 1, 0)
	l70 := l60
	l70 = flag(l70 > 52)
	l71 := l60
	l72 := -54 + l60
	l71 = choose(l72 > 0, float64(l72*-1), 0) + l71
	l74 := l71
	l75 := trunc(l74)
	if b2i(float64(l75) != l74)|b2i(l75 > l0) != 0 {
		l75 = f15(m, l74, 1, l0)
	}
	l76 := l75
	l78 := m.u16(m.u32(l76>>16<<2, 4288)+l76&65535<<3, 0)*320 + 15744
	if 1-l70 > 0 {
		l79 = m.f64(l78, 80)
	}
	l79 = choose(l70 > 0, 4.503599627370496e+15, 0) + l79
	l82 := l60
	l82 = flag(l82 > math.Copysign(0, -1))
	l83 := l51 + float64(l58*4.503599627370496e+15)
	if l82 > 0 {
		if l82 > 0 {
			l85 = m.f64(l78, 88)
		}
		l88 := l85
		if l88 > 0 {
			l87 = float64(l83 * l88)
		}
		l89 := 4.503599627370496e+15 + l87
		l89 = -4.503599627370496e+15 + l89
		l90 := l87 - l89
		l92 := -0.49999999999999994 + l90
		l94 := -0.49999999999999994 - l90
		l96 := -1 + choose(l92 > 0, float64(l92*1.8014398509481984e+16), 0)
		l95 := choose(l96 > 0, l96, 0)
		l97 := -1 + choose(l94 > 0, float64(l94*1.8014398509481984e+16), 0)
		l95 = choose(l97 > 0, float64(l97*-1), 0) + l95
		l84 = l89 + l95
	}
	if 1-l82 > 0 {
		l84 = l84 + l83
	}
	l99 := l79
	if l99 > 0 {
		l98 = float64(l84 * l99)
	}
	l100 := 6.755399441055744e+15 + float64(l98*2.3283064365386963e-10)
	l100 = -6.755399441055744e+15 + l100
	l101 := l98 + float64(l100*-4.294967296e+09)
	l103 := -l101
	l102 := choose(l103 > 0, l103, 0)
	l104 := -1 - l101
	l102 = choose(l104 > 0, float64(l104*-1), 0) + l102
	if l68 > 0 {
		l105 = l101
	}
	l106 := -1 + l68 + l102
	l105 = choose(l106 > 0, float64(l106*4.294967296e+09), 0) + l105
	m.put(l0&7<<3, 4224, l105)
	if l6 != 0 {
		l108 := float64(m.u8(l2, 2))
		if l108 > 0 {
			l109 = l22 + float64(l11*256) + float64(l12*65536) + float64(l13*1.6777216e+07)
		}
		if l108 > 0 {
			l110 = l8 + l17
		}
		l111 := l44
		l111 = flag(l111 > 32767)
		l114 := choose(choose(l111 > 0, 1, 0) > 0, 1, 0)
		if l68 > 0 {
			l118 := 1 - l84
			l117 := choose(l118 > 0, l118, 0)
			l120 := -1 + l59 + l64 + float64(l117*-1.048576e+06)
			l119 := choose(l120 > 0, l120, 0)
			l121 := -2046 + l59 + l64 + float64(l117*-1.048576e+06)
			l119 = choose(l121 > 0, float64(l121*-1), 0) + l119
			l116 = float64(l119*1.048576e+06) + l100 - l102
		}
		l116 = choose(l67 > 0, 2.146435072e+09, 0) + l116
		l116 = choose(l56 > 0, 2.14695936e+09, 0) + l116
		l116 = choose(l114-l56 > 0, 2.147483648e+09, 0) + l116
		l126 := -255 + l116
		l125 := choose(l126 > 0, l126, 0)
		l127 := -256 + l116
		l125 = choose(l127 > 0, float64(l127*-1), 0) + l125
		l128 := -65535 + l116
		l125 = choose(l128 > 0, l128, 0) + l125
		l129 := -65536 + l116
		l125 = choose(l129 > 0, float64(l129*-1), 0) + l125
		l130 := -1.6777215e+07 + l116
		l125 = choose(l130 > 0, l130, 0) + l125
		l131 := -1.6777216e+07 + l116
		l125 = choose(l131 > 0, float64(l131*-1), 0) + l125
		l133 := -l110 + l125
		l134 := trunc(l133)
		if b2i(float64(l134) != l133)|b2i(l134 > l0) != 0 {
			l134 = f15(m, l133, 1, l0)
		}
		l135 := l134
		l140 := m.f64(m.u16(m.u32(l135>>16<<2, 4288)+l135&65535<<3, 0)*320+15744, 112)
		if l140 > 0 {
			l139 = float64((0.5 + l116) * l140)
		}
		l143 := 1 + l110 - l125
		l107 = f17(m, -0.5+float64(l109*-256)+l139, choose(l143 > 0, l143, 0))
	}
	return l107
}

// f151: case 629
func f151(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15, l16, l17 float64, l18, l19, l20, l21 uint32) uint32 {
	var l25 uint32
	var l27, l28, l64 float64
	l22 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l22+float64(l11*256)+float64(l12*65536)+float64(l13*1.6777216e+07))
	m.put(l0&7<<3, 3520, l14+l15)
	l23 := m.f64(l19, 16)
	m.put(l0&7<<3, 3584, l23)
	m.put(l0&7<<3, 3648, 1)
	l24 := m.f64(0, 3088)
	m.put(l0&7<<3, 3712, 4096+float64(l16*4096)+l23+float64(l24*-4096))
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l26 := float64(m.u8(l2, 2))
		if l26 > 0 {
			l27 = l22 + float64(l11*256) + float64(l12*65536) + float64(l13*1.6777216e+07)
		}
		if l26 > 0 {
			l28 = l8 + l17
		}
		l29 := f12(m, 18409088, 16, 4096+float64(l16*4096)+l23+float64(l24*-4096))
		l32 := m.f64(l29, 8)
		l33 := trunc(l32)
		if b2i(float64(l33) != l32)|b2i(l33 > l0) != 0 {
			l33 = f15(m, l32, 1, l0)
		}
		l34 := l33
		l35 := m.u32(l34>>16<<2, 4288) + l34&65535<<3
		l36 := m.u16(l35, 0)*320 + 15744
		l38 := float64(m.u8(l36, 18)) + float64(m.u8(l35, 3)) + float64(float64(m.u8(l35, 4))*256)
		l39 := float64(m.u8(l36, 0)) + float64(float64(m.u8(l35, 2))*256) + float64(l38*65536)
		l40 := l38
		l40 = flag(l40 > 32767)
		l41 := f12(m, 18409088, 16, 4098+float64(l16*4096)+l23+float64(l24*-4096))
		l44 := m.f64(l41, 8)
		l45 := trunc(l44)
		if b2i(float64(l45) != l44)|b2i(l45 > l0) != 0 {
			l45 = f15(m, l44, 1, l0)
		}
		l46 := l45
		l47 := m.u32(l46>>16<<2, 4288) + l46&65535<<3
		l50 := float64(m.u8(m.u16(l47, 0)*320+15744, 18)) + float64(m.u8(l47, 3)) + float64(float64(m.u8(l47, 4))*256)
		l50 = flag(l50 > 32767)
		l51 := choose(l40 > 0, -2.147483648e+09, 0)
		l51 = choose(l50 > 0, 2.147483648e+09, 0) + l51
		l55 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l39*2.3283064365386963e-10) + float64(l51*2.3283064365386963e-10))
		l55 = -6.755399441055744e+15 + l55
		l56 := l39 + l51 + float64(l55*-4.294967296e+09)
		l56 = flag(l56 > 255) + flag(l56 > 65535) + flag(l56 > 1.6777215e+07)
		l58 := -l28 + l56
		l59 := trunc(l58)
		if b2i(float64(l59) != l58)|b2i(l59 > l0) != 0 {
			l59 = f15(m, l58, 1, l0)
		}
		l60 := l59
		l65 := m.f64(m.u16(m.u32(l60>>16<<2, 4288)+l60&65535<<3, 0)*320+15744, 112)
		if l65 > 0 {
			l64 = float64((0.5 + l39 + l51 + float64(l55*-4.294967296e+09)) * l65)
		}
		l68 := 1 + l28 - l56
		l25 = f17(m, -0.5+float64(l27*-256)+l64, choose(l68 > 0, l68, 0))
	}
	return l25
}

// f152: case 630
func f152(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15, l16, l17 float64, l18, l19, l20, l21 uint32) uint32 {
	var l25 uint32
	var l27, l28, l36, l101 float64
	l22 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l22+float64(l11*256)+float64(l12*65536)+float64(l13*1.6777216e+07))
	m.put(l0&7<<3, 3520, l14+l15)
	l23 := m.f64(l19, 16)
	m.put(l0&7<<3, 3584, l23)
	m.put(l0&7<<3, 3648, 1)
	l24 := m.f64(0, 3088)
	m.put(l0&7<<3, 3712, 4096+float64(l16*4096)+l23+float64(l24*-4096))
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l26 := float64(m.u8(l2, 2))
		if l26 > 0 {
			l27 = l22 + float64(l11*256) + float64(l12*65536) + float64(l13*1.6777216e+07)
		}
		if l26 > 0 {
			l28 = l8 + l17
		}
		l30 := -l28
		l31 := trunc(l30)
		if b2i(float64(l31) != l30)|b2i(l31 > l0) != 0 {
			l31 = f15(m, l30, 1, l0)
		}
		l32 := l31
		l37 := m.f64(m.u16(m.u32(l32>>16<<2, 4288)+l32&65535<<3, 0)*320+15744, 112)
		if l37 > 0 {
			l38 := f12(m, 18409088, 16, 4099+float64(l16*4096)+l23+float64(l24*-4096))
			l41 := m.f64(l38, 8)
			l42 := trunc(l41)
			if b2i(float64(l42) != l41)|b2i(l42 > l0) != 0 {
				l42 = f15(m, l41, 1, l0)
			}
			l43 := l42
			l44 := m.u32(l43>>16<<2, 4288) + l43&65535<<3
			l45 := m.u16(l44, 0)*320 + 15744
			l46 := float64(m.u8(l45, 0)) + float64(float64(m.u8(l44, 2))*256)
			l47 := f12(m, 18409088, 16, 4098+float64(l16*4096)+l23+float64(l24*-4096))
			l50 := m.f64(l47, 8)
			l51 := trunc(l50)
			if b2i(float64(l51) != l50)|b2i(l51 > l0) != 0 {
				l51 = f15(m, l50, 1, l0)
			}
			l52 := l51
			l53 := m.u32(l52>>16<<2, 4288) + l52&65535<<3
			l54 := m.u16(l53, 0)*320 + 15744
			l55 := float64(m.u8(l54, 0)) + float64(float64(m.u8(l53, 2))*256)
			l56 := float64(m.u8(l54, 18)) + float64(m.u8(l53, 3)) + float64(float64(m.u8(l53, 4))*256)
			l57 := float64(m.u8(l45, 18)) + float64(m.u8(l44, 3)) + float64(float64(m.u8(l44, 4))*256)
			l58 := l57
			l59 := -32767 + l57
			l58 = choose(l59 > 0, float64(l59*-32768), 0) + l58
			l60 := -32768 + l57
			l58 = choose(l60 > 0, float64(l60*32768), 0) + l58
			l62 := 6.755399441055744e+15 + (-0.46875 + float64(l58*0.0625))
			l62 = -6.755399441055744e+15 + l62
			l65 := float64(l46*4.294967296e+09) + l55 + float64(l56*65536) + float64((l58+float64(l62*-16))*2.81474976710656e+14)
			l65 = flag(l65 > math.Copysign(0, -1))
			l66 := l62
			l66 = flag(l66 > 2046)
			l69 := f12(m, 18409088, 16, 4097+float64(l16*4096)+l23+float64(l24*-4096))
			l72 := m.f64(l69, 8)
			l73 := trunc(l72)
			l67 := choose(-1+l65+l66 > 0, 1, 0)
			if b2i(float64(l73) != l72)|b2i(l73 > l0) != 0 {
				l73 = f15(m, l72, 1, l0)
			}
			l74 := l73
			l75 := m.u32(l74>>16<<2, 4288) + l74&65535<<3
			l76 := m.u16(l75, 0)*320 + 15744
			l77 := float64(m.u8(l76, 0)) + float64(float64(m.u8(l75, 2))*256)
			l78 := f12(m, 18409088, 16, 4096+float64(l16*4096)+l23+float64(l24*-4096))
			l81 := m.f64(l78, 8)
			l82 := trunc(l81)
			if b2i(float64(l82) != l81)|b2i(l82 > l0) != 0 {
				l82 = f15(m, l81, 1, l0)
			}
			l83 := l82
			l84 := m.u32(l83>>16<<2, 4288) + l83&65535<<3
			l85 := m.u16(l84, 0)*320 + 15744
			l86 := float64(m.u8(l85, 0)) + float64(float64(m.u8(l84, 2))*256)
			l87 := float64(m.u8(l85, 18)) + float64(m.u8(l84, 3)) + float64(float64(m.u8(l84, 4))*256)
			l88 := float64(m.u8(l76, 18)) + float64(m.u8(l75, 3)) + float64(float64(m.u8(l75, 4))*256)
			l89 := l88
			l90 := -32767 + l88
			l89 = choose(l90 > 0, float64(l90*-32768), 0) + l89
			l91 := -32768 + l88
			l89 = choose(l91 > 0, float64(l91*32768), 0) + l89
			l93 := 6.755399441055744e+15 + (-0.46875 + float64(l89*0.0625))
			l93 = -6.755399441055744e+15 + l93
			l96 := float64(l77*4.294967296e+09) + l86 + float64(l87*65536) + float64((l89+float64(l93*-16))*2.81474976710656e+14)
			l96 = flag(l96 > math.Copysign(0, -1))
			l97 := l93
			l97 = flag(l97 > 2046)
			l100 := l67 + choose(-1+l96+l97 > 0, 1, 0)
			l100 = flag(l100 > math.Copysign(0, -1))
			if 1-l100 > 0 {
				l102 := l88
				l102 = flag(l102 > 32767)
				l103 := l57
				l103 = flag(l103 > 32767)
				l104 := -l55 + float64(l56*-65536) + l86 + float64(l87*65536)
				if l102 > 0 {
					l104 = l104 + (float64(l86*-2) + float64(l87*-131072))
				}
				if l103 > 0 {
					l104 = l104 + (float64(l55*2) + float64(l56*131072))
				}
				l105 := l77 + float64(l88*65536)
				l105 = -l46 + float64(l57*-65536) + l105
				if l102 > 0 {
					l105 = l105 + (2.147483648e+09 + float64(l77*-2) + float64(l88*-131072))
				}
				if l103 > 0 {
					l105 = l105 + (-2.147483648e+09 + float64(l46*2) + float64(l57*131072))
				}
				l106 := l105
				l106 = flag(l106 > math.Copysign(0, -1))
				l107 := -l105
				l107 = flag(l107 > math.Copysign(0, -1))
				l108 := l104 + float64(l106*8.589934592e+09) + float64(l107*-8.589934592e+09)
				l108 = flag(l108 > math.Copysign(0, -1))
				l109 := -l104 + float64(l106*-8.589934592e+09) + float64(l107*8.589934592e+09)
				l109 = flag(l109 > math.Copysign(0, -1))
				l101 = 1 - l108 - l109
			}
			l36 = float64((0.5 + l101) * l37)
		}
		l112 := 1 + l28
		l25 = f17(m, -0.5+float64(l27*-256)+l36, choose(l112 > 0, l112, 0))
	}
	return l25
}

// f153: case 631
func f153(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15, l16, l17 float64, l18, l19, l20, l21 uint32) uint32 {
	var l25 uint32
	var l27, l28, l36, l107 float64
	l22 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l22+float64(l11*256)+float64(l12*65536)+float64(l13*1.6777216e+07))
	m.put(l0&7<<3, 3520, l14+l15)
	l23 := m.f64(l19, 16)
	m.put(l0&7<<3, 3584, l23)
	m.put(l0&7<<3, 3648, 1)
	l24 := m.f64(0, 3088)
	m.put(l0&7<<3, 3712, 4096+float64(l16*4096)+l23+float64(l24*-4096))
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l26 := float64(m.u8(l2, 2))
		if l26 > 0 {
			l27 = l22 + float64(l11*256) + float64(l12*65536) + float64(l13*1.6777216e+07)
		}
		if l26 > 0 {
			l28 = l8 + l17
		}
		l30 := -l28
		l31 := trunc(l30)
		if b2i(float64(l31) != l30)|b2i(l31 > l0) != 0 {
			l31 = f15(m, l30, 1, l0)
		}
		l32 := l31
		l37 := m.f64(m.u16(m.u32(l32>>16<<2, 4288)+l32&65535<<3, 0)*320+15744, 112)
		if l37 > 0 {
			l38 := f12(m, 18409088, 16, 4099+float64(l16*4096)+l23+float64(l24*-4096))
			l41 := m.f64(l38, 8)
			l42 := trunc(l41)
			if b2i(float64(l42) != l41)|b2i(l42 > l0) != 0 {
				l42 = f15(m, l41, 1, l0)
			}
			l43 := l42
			l44 := m.u32(l43>>16<<2, 4288) + l43&65535<<3
			l45 := m.u16(l44, 0)*320 + 15744
			l46 := float64(m.u8(l45, 0)) + float64(float64(m.u8(l44, 2))*256)
			l47 := f12(m, 18409088, 16, 4098+float64(l16*4096)+l23+float64(l24*-4096))
			l50 := m.f64(l47, 8)
			l51 := trunc(l50)
			if b2i(float64(l51) != l50)|b2i(l51 > l0) != 0 {
				l51 = f15(m, l50, 1, l0)
			}
			l52 := l51
			l53 := m.u32(l52>>16<<2, 4288) + l52&65535<<3
			l54 := m.u16(l53, 0)*320 + 15744
			l55 := float64(m.u8(l54, 0)) + float64(float64(m.u8(l53, 2))*256)
			l56 := float64(m.u8(l54, 18)) + float64(m.u8(l53, 3)) + float64(float64(m.u8(l53, 4))*256)
			l57 := float64(m.u8(l45, 18)) + float64(m.u8(l44, 3)) + float64(float64(m.u8(l44, 4))*256)
			l58 := l57
			l59 := -32767 + l57
			l58 = choose(l59 > 0, float64(l59*-32768), 0) + l58
			l60 := -32768 + l57
			l58 = choose(l60 > 0, float64(l60*32768), 0) + l58
			l62 := 6.755399441055744e+15 + (-0.46875 + float64(l58*0.0625))
			l62 = -6.755399441055744e+15 + l62
			l65 := float64(l46*4.294967296e+09) + l55 + float64(l56*65536) + float64((l58+float64(l62*-16))*2.81474976710656e+14)
			l65 = flag(l65 > math.Copysign(0, -1))
			l66 := l62
			l66 = flag(l66 > 2046)
			l69 := f12(m, 18409088, 16, 4097+float64(l16*4096)+l23+float64(l24*-4096))
			l72 := m.f64(l69, 8)
			l73 := trunc(l72)
			l67 := choose(-1+l65+l66 > 0, 1, 0)
			if b2i(float64(l73) != l72)|b2i(l73 > l0) != 0 {
				l73 = f15(m, l72, 1, l0)
			}
			l74 := l73
			l75 := m.u32(l74>>16<<2, 4288) + l74&65535<<3
			l76 := m.u16(l75, 0)*320 + 15744
			l77 := float64(m.u8(l76, 0)) + float64(float64(m.u8(l75, 2))*256)
			l78 := f12(m, 18409088, 16, 4096+float64(l16*4096)+l23+float64(l24*-4096))
			l81 := m.f64(l78, 8)
			l82 := trunc(l81)
			if b2i(float64(l82) != l81)|b2i(l82 > l0) != 0 {
				l82 = f15(m, l81, 1, l0)
			}
			l83 := l82
			l84 := m.u32(l83>>16<<2, 4288) + l83&65535<<3
			l85 := m.u16(l84, 0)*320 + 15744
			l86 := float64(m.u8(l85, 0)) + float64(float64(m.u8(l84, 2))*256)
			l87 := float64(m.u8(l85, 18)) + float64(m.u8(l84, 3)) + float64(float64(m.u8(l84, 4))*256)
			l88 := float64(m.u8(l76, 18)) + float64(m.u8(l75, 3)) + float64(float64(m.u8(l75, 4))*256)
			l89 := l88
			l90 := -32767 + l88
			l89 = choose(l90 > 0, float64(l90*-32768), 0) + l89
			l91 := -32768 + l88
			l89 = choose(l91 > 0, float64(l91*32768), 0) + l89
			l93 := 6.755399441055744e+15 + (-0.46875 + float64(l89*0.0625))
			l93 = -6.755399441055744e+15 + l93
			l96 := float64(l77*4.294967296e+09) + l86 + float64(l87*65536) + float64((l89+float64(l93*-16))*2.81474976710656e+14)
			l96 = flag(l96 > math.Copysign(0, -1))
			l97 := l93
			l97 = flag(l97 > 2046)
			l100 := l67 + choose(-1+l96+l97 > 0, 1, 0)
			l100 = flag(l100 > math.Copysign(0, -1))
			l101 := l88
			l101 = flag(l101 > 32767)
			l102 := l57
			l102 = flag(l102 > 32767)
			l103 := -l55 + float64(l56*-65536) + l86 + float64(l87*65536)
			if l101 > 0 {
				l103 = l103 + (float64(l86*-2) + float64(l87*-131072))
			}
			if l102 > 0 {
				l103 = l103 + (float64(l55*2) + float64(l56*131072))
			}
			l104 := l77 + float64(l88*65536)
			l104 = -l46 + float64(l57*-65536) + l104
			if l101 > 0 {
				l104 = l104 + (2.147483648e+09 + float64(l77*-2) + float64(l88*-131072))
			}
			if l102 > 0 {
				l104 = l104 + (-2.147483648e+09 + float64(l46*2) + float64(l57*131072))
			}
			l105 := l104
			l105 = flag(l105 > math.Copysign(0, -1))
			l106 := -l104
			l106 = flag(l106 > math.Copysign(0, -1))
			if 1-l100 > 0 {
				l108 := -l103 + float64(l105*-8.589934592e+09) + float64(l106*8.589934592e+09)
				l108 = flag(l108 > math.Copysign(0, -1))
				l107 = l108
			}
			if 1-l100 > 0 {
				l109 := l103 + float64(l105*8.589934592e+09) + float64(l106*-8.589934592e+09)
				l109 = flag(l109 > math.Copysign(0, -1))
				l107 = l107 + l109
			}
			l107 = choose(l100 > 0, 1, 0) + l107
			l36 = float64((0.5 + l107) * l37)
		}
		l113 := 1 + l28
		l25 = f17(m, -0.5+float64(l27*-256)+l36, choose(l113 > 0, l113, 0))
	}
	return l25
}

// f154: case 632
func f154(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15, l16, l17 float64, l18, l19, l20, l21 uint32) uint32 {
	var l25 uint32
	var l27, l28, l36, l101 float64
	l22 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l22+float64(l11*256)+float64(l12*65536)+float64(l13*1.6777216e+07))
	m.put(l0&7<<3, 3520, l14+l15)
	l23 := m.f64(l19, 16)
	m.put(l0&7<<3, 3584, l23)
	m.put(l0&7<<3, 3648, 1)
	l24 := m.f64(0, 3088)
	m.put(l0&7<<3, 3712, 4096+float64(l16*4096)+l23+float64(l24*-4096))
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l26 := float64(m.u8(l2, 2))
		if l26 > 0 {
			l27 = l22 + float64(l11*256) + float64(l12*65536) + float64(l13*1.6777216e+07)
		}
		if l26 > 0 {
			l28 = l8 + l17
		}
		l30 := -l28
		l31 := trunc(l30)
		if b2i(float64(l31) != l30)|b2i(l31 > l0) != 0 {
			l31 = f15(m, l30, 1, l0)
		}
		l32 := l31
		l37 := m.f64(m.u16(m.u32(l32>>16<<2, 4288)+l32&65535<<3, 0)*320+15744, 112)
		if l37 > 0 {
			l38 := f12(m, 18409088, 16, 4099+float64(l16*4096)+l23+float64(l24*-4096))
			l41 := m.f64(l38, 8)
			l42 := trunc(l41)
			if b2i(float64(l42) != l41)|b2i(l42 > l0) != 0 {
				l42 = f15(m, l41, 1, l0)
			}
			l43 := l42
			l44 := m.u32(l43>>16<<2, 4288) + l43&65535<<3
			l45 := m.u16(l44, 0)*320 + 15744
			l46 := float64(m.u8(l45, 0)) + float64(float64(m.u8(l44, 2))*256)
			l47 := f12(m, 18409088, 16, 4098+float64(l16*4096)+l23+float64(l24*-4096))
			l50 := m.f64(l47, 8)
			l51 := trunc(l50)
			if b2i(float64(l51) != l50)|b2i(l51 > l0) != 0 {
				l51 = f15(m, l50, 1, l0)
			}
			l52 := l51
			l53 := m.u32(l52>>16<<2, 4288) + l52&65535<<3
			l54 := m.u16(l53, 0)*320 + 15744
			l55 := float64(m.u8(l54, 0)) + float64(float64(m.u8(l53, 2))*256)
			l56 := float64(m.u8(l54, 18)) + float64(m.u8(l53, 3)) + float64(float64(m.u8(l53, 4))*256)
			l57 := float64(m.u8(l45, 18)) + float64(m.u8(l44, 3)) + float64(float64(m.u8(l44, 4))*256)
			l58 := l57
			l59 := -32767 + l57
			l58 = choose(l59 > 0, float64(l59*-32768), 0) + l58
			l60 := -32768 + l57
			l58 = choose(l60 > 0, float64(l60*32768), 0) + l58
			l62 := 6.755399441055744e+15 + (-0.46875 + float64(l58*0.0625))
			l62 = -6.755399441055744e+15 + l62
			l65 := float64(l46*4.294967296e+09) + l55 + float64(l56*65536) + float64((l58+float64(l62*-16))*2.81474976710656e+14)
			l65 = flag(l65 > math.Copysign(0, -1))
			l66 := l62
			l66 = flag(l66 > 2046)
			l69 := f12(m, 18409088, 16, 4097+float64(l16*4096)+l23+float64(l24*-4096))
			l72 := m.f64(l69, 8)
			l73 := trunc(l72)
			l67 := choose(-1+l65+l66 > 0, 1, 0)
			if b2i(float64(l73) != l72)|b2i(l73 > l0) != 0 {
				l73 = f15(m, l72, 1, l0)
			}
			l74 := l73
			l75 := m.u32(l74>>16<<2, 4288) + l74&65535<<3
			l76 := m.u16(l75, 0)*320 + 15744
			l77 := float64(m.u8(l76, 0)) + float64(float64(m.u8(l75, 2))*256)
			l78 := f12(m, 18409088, 16, 4096+float64(l16*4096)+l23+float64(l24*-4096))
			l81 := m.f64(l78, 8)
			l82 := trunc(l81)
			if b2i(float64(l82) != l81)|b2i(l82 > l0) != 0 {
				l82 = f15(m, l81, 1, l0)
			}
			l83 := l82
			l84 := m.u32(l83>>16<<2, 4288) + l83&65535<<3
			l85 := m.u16(l84, 0)*320 + 15744
			l86 := float64(m.u8(l85, 0)) + float64(float64(m.u8(l84, 2))*256)
			l87 := float64(m.u8(l85, 18)) + float64(m.u8(l84, 3)) + float64(float64(m.u8(l84, 4))*256)
			l88 := float64(m.u8(l76, 18)) + float64(m.u8(l75, 3)) + float64(float64(m.u8(l75, 4))*256)
			l89 := l88
			l90 := -32767 + l88
			l89 = choose(l90 > 0, float64(l90*-32768), 0) + l89
			l91 := -32768 + l88
			l89 = choose(l91 > 0, float64(l91*32768), 0) + l89
			l93 := 6.755399441055744e+15 + (-0.46875 + float64(l89*0.0625))
			l93 = -6.755399441055744e+15 + l93
			l96 := float64(l77*4.294967296e+09) + l86 + float64(l87*65536) + float64((l89+float64(l93*-16))*2.81474976710656e+14)
			l96 = flag(l96 > math.Copysign(0, -1))
			l97 := l93
			l97 = flag(l97 > 2046)
			l100 := l67 + choose(-1+l96+l97 > 0, 1, 0)
			l100 = flag(l100 > math.Copysign(0, -1))
			if 1-l100 > 0 {
				l102 := l88
				l102 = flag(l102 > 32767)
				l103 := l57
				l103 = flag(l103 > 32767)
				l104 := -l55 + float64(l56*-65536) + l86 + float64(l87*65536)
				if l102 > 0 {
					l104 = l104 + (float64(l86*-2) + float64(l87*-131072))
				}
				if l103 > 0 {
					l104 = l104 + (float64(l55*2) + float64(l56*131072))
				}
				l105 := l77 + float64(l88*65536)
				l105 = -l46 + float64(l57*-65536) + l105
				if l102 > 0 {
					l105 = l105 + (2.147483648e+09 + float64(l77*-2) + float64(l88*-131072))
				}
				if l103 > 0 {
					l105 = l105 + (-2.147483648e+09 + float64(l46*2) + float64(l57*131072))
				}
				l106 := l105
				l106 = flag(l106 > math.Copysign(0, -1))
				l107 := -l105
				l107 = flag(l107 > math.Copysign(0, -1))
				l108 := -l104 + float64(l106*-8.589934592e+09) + float64(l107*8.589934592e+09)
				l108 = flag(l108 > math.Copysign(0, -1))
				l101 = l108
			}
			l36 = float64((0.5 + l101) * l37)
		}
		l111 := 1 + l28
		l25 = f17(m, -0.5+float64(l27*-256)+l36, choose(l111 > 0, l111, 0))
	}
	return l25
}

// f155: case 633
func f155(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15, l16, l17 float64, l18, l19, l20, l21 uint32) uint32 {
	var l25 uint32
	var l27, l28, l36, l101 float64
	l22 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l22+float64(l11*256)+float64(l12*65536)+float64(l13*1.6777216e+07))
	m.put(l0&7<<3, 3520, l14+l15)
	l23 := m.f64(l19, 16)
	m.put(l0&7<<3, 3584, l23)
	m.put(l0&7<<3, 3648, 1)
	l24 := m.f64(0, 3088)
	m.put(l0&7<<3, 3712, 4096+float64(l16*4096)+l23+float64(l24*-4096))
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l26 := float64(m.u8(l2, 2))
		if l26 > 0 {
			l27 = l22 + float64(l11*256) + float64(l12*65536) + float64(l13*1.6777216e+07)
		}
		if l26 > 0 {
			l28 = l8 + l17
		}
		l30 := -l28
		l31 := trunc(l30)
		if b2i(float64(l31) != l30)|b2i(l31 > l0) != 0 {
			l31 = f15(m, l30, 1, l0)
		}
		l32 := l31
		l37 := m.f64(m.u16(m.u32(l32>>16<<2, 4288)+l32&65535<<3, 0)*320+15744, 112)
		if l37 > 0 {
			l38 := f12(m, 18409088, 16, 4099+float64(l16*4096)+l23+float64(l24*-4096))
			l41 := m.f64(l38, 8)
			l42 := trunc(l41)
			if b2i(float64(l42) != l41)|b2i(l42 > l0) != 0 {
				l42 = f15(m, l41, 1, l0)
			}
			l43 := l42
			l44 := m.u32(l43>>16<<2, 4288) + l43&65535<<3
			l45 := m.u16(l44, 0)*320 + 15744
			l46 := float64(m.u8(l45, 0)) + float64(float64(m.u8(l44, 2))*256)
			l47 := f12(m, 18409088, 16, 4098+float64(l16*4096)+l23+float64(l24*-4096))
			l50 := m.f64(l47, 8)
			l51 := trunc(l50)
			if b2i(float64(l51) != l50)|b2i(l51 > l0) != 0 {
				l51 = f15(m, l50, 1, l0)
			}
			l52 := l51
			l53 := m.u32(l52>>16<<2, 4288) + l52&65535<<3
			l54 := m.u16(l53, 0)*320 + 15744
			l55 := float64(m.u8(l54, 0)) + float64(float64(m.u8(l53, 2))*256)
			l56 := float64(m.u8(l54, 18)) + float64(m.u8(l53, 3)) + float64(float64(m.u8(l53, 4))*256)
			l57 := float64(m.u8(l45, 18)) + float64(m.u8(l44, 3)) + float64(float64(m.u8(l44, 4))*256)
			l58 := l57
			l59 := -32767 + l57
			l58 = choose(l59 > 0, float64(l59*-32768), 0) + l58
			l60 := -32768 + l57
			l58 = choose(l60 > 0, float64(l60*32768), 0) + l58
			l62 := 6.755399441055744e+15 + (-0.46875 + float64(l58*0.0625))
			l62 = -6.755399441055744e+15 + l62
			l65 := float64(l46*4.294967296e+09) + l55 + float64(l56*65536) + float64((l58+float64(l62*-16))*2.81474976710656e+14)
			l65 = flag(l65 > math.Copysign(0, -1))
			l66 := l62
			l66 = flag(l66 > 2046)
			l69 := f12(m, 18409088, 16, 4097+float64(l16*4096)+l23+float64(l24*-4096))
			l72 := m.f64(l69, 8)
			l73 := trunc(l72)
			l67 := choose(-1+l65+l66 > 0, 1, 0)
			if b2i(float64(l73) != l72)|b2i(l73 > l0) != 0 {
				l73 = f15(m, l72, 1, l0)
			}
			l74 := l73
			l75 := m.u32(l74>>16<<2, 4288) + l74&65535<<3
			l76 := m.u16(l75, 0)*320 + 15744
			l77 := float64(m.u8(l76, 0)) + float64(float64(m.u8(l75, 2))*256)
			l78 := f12(m, 18409088, 16, 4096+float64(l16*4096)+l23+float64(l24*-4096))
			l81 := m.f64(l78, 8)
			l82 := trunc(l81)
			if b2i(float64(l82) != l81)|b2i(l82 > l0) != 0 {
				l82 = f15(m, l81, 1, l0)
			}
			l83 := l82
			l84 := m.u32(l83>>16<<2, 4288) + l83&65535<<3
			l85 := m.u16(l84, 0)*320 + 15744
			l86 := float64(m.u8(l85, 0)) + float64(float64(m.u8(l84, 2))*256)
			l87 := float64(m.u8(l85, 18)) + float64(m.u8(l84, 3)) + float64(float64(m.u8(l84, 4))*256)
			l88 := float64(m.u8(l76, 18)) + float64(m.u8(l75, 3)) + float64(float64(m.u8(l75, 4))*256)
			l89 := l88
			l90 := -32767 + l88
			l89 = choose(l90 > 0, float64(l90*-32768), 0) + l89
			l91 := -32768 + l88
			l89 = choose(l91 > 0, float64(l91*32768), 0) + l89
			l93 := 6.755399441055744e+15 + (-0.46875 + float64(l89*0.0625))
			l93 = -6.755399441055744e+15 + l93
			l96 := float64(l77*4.294967296e+09) + l86 + float64(l87*65536) + float64((l89+float64(l93*-16))*2.81474976710656e+14)
			l96 = flag(l96 > math.Copysign(0, -1))
			l97 := l93
			l97 = flag(l97 > 2046)
			l100 := l67 + choose(-1+l96+l97 > 0, 1, 0)
			l100 = flag(l100 > math.Copysign(0, -1))
			if 1-l100 > 0 {
				l102 := l88
				l102 = flag(l102 > 32767)
				l103 := l57
				l103 = flag(l103 > 32767)
				l104 := -l55 + float64(l56*-65536) + l86 + float64(l87*65536)
				if l102 > 0 {
					l104 = l104 + (float64(l86*-2) + float64(l87*-131072))
				}
				if l103 > 0 {
					l104 = l104 + (float64(l55*2) + float64(l56*131072))
				}
				l105 := l77 + float64(l88*65536)
				l105 = -l46 + float64(l57*-65536) + l105
				if l102 > 0 {
					l105 = l105 + (2.147483648e+09 + float64(l77*-2) + float64(l88*-131072))
				}
				if l103 > 0 {
					l105 = l105 + (-2.147483648e+09 + float64(l46*2) + float64(l57*131072))
				}
				l106 := l105
				l106 = flag(l106 > math.Copysign(0, -1))
				l107 := -l105
				l107 = flag(l107 > math.Copysign(0, -1))
				l108 := l104 + float64(l106*8.589934592e+09) + float64(l107*-8.589934592e+09)
				l108 = flag(l108 > math.Copysign(0, -1))
				l101 = l108
			}
			l36 = float64((0.5 + l101) * l37)
		}
		l111 := 1 + l28
		l25 = f17(m, -0.5+float64(l27*-256)+l36, choose(l111 > 0, l111, 0))
	}
	return l25
}

// f156: case 634
func f156(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15, l16, l17 float64, l18, l19, l20, l21 uint32) uint32 {
	var l25 uint32
	var l27, l28, l36, l108 float64
	l22 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l22+float64(l11*256)+float64(l12*65536)+float64(l13*1.6777216e+07))
	m.put(l0&7<<3, 3520, l14+l15)
	l23 := m.f64(l19, 16)
	m.put(l0&7<<3, 3584, l23)
	m.put(l0&7<<3, 3648, 1)
	l24 := m.f64(0, 3088)
	m.put(l0&7<<3, 3712, 4096+float64(l16*4096)+l23+float64(l24*-4096))
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l26 := float64(m.u8(l2, 2))
		if l26 > 0 {
			l27 = l22 + float64(l11*256) + float64(l12*65536) + float64(l13*1.6777216e+07)
		}
		if l26 > 0 {
			l28 = l8 + l17
		}
		l30 := -l28
		l31 := trunc(l30)
		if b2i(float64(l31) != l30)|b2i(l31 > l0) != 0 {
			l31 = f15(m, l30, 1, l0)
		}
		l32 := l31
		l37 := m.f64(m.u16(m.u32(l32>>16<<2, 4288)+l32&65535<<3, 0)*320+15744, 112)
		if l37 > 0 {
			l38 := f12(m, 18409088, 16, 4099+float64(l16*4096)+l23+float64(l24*-4096))
			l41 := m.f64(l38, 8)
			l42 := trunc(l41)
			if b2i(float64(l42) != l41)|b2i(l42 > l0) != 0 {
				l42 = f15(m, l41, 1, l0)
			}
			l43 := l42
			l44 := m.u32(l43>>16<<2, 4288) + l43&65535<<3
			l45 := m.u16(l44, 0)*320 + 15744
			l46 := float64(m.u8(l45, 0)) + float64(float64(m.u8(l44, 2))*256)
			l47 := f12(m, 18409088, 16, 4098+float64(l16*4096)+l23+float64(l24*-4096))
			l50 := m.f64(l47, 8)
			l51 := trunc(l50)
			if b2i(float64(l51) != l50)|b2i(l51 > l0) != 0 {
				l51 = f15(m, l50, 1, l0)
			}
			l52 := l51
			l53 := m.u32(l52>>16<<2, 4288) + l52&65535<<3
			l54 := m.u16(l53, 0)*320 + 15744
			l55 := float64(m.u8(l54, 0)) + float64(float64(m.u8(l53, 2))*256)
			l56 := float64(m.u8(l54, 18)) + float64(m.u8(l53, 3)) + float64(float64(m.u8(l53, 4))*256)
			l57 := float64(m.u8(l45, 18)) + float64(m.u8(l44, 3)) + float64(float64(m.u8(l44, 4))*256)
			l58 := l57
			l59 := -32767 + l57
			l58 = choose(l59 > 0, float64(l59*-32768), 0) + l58
			l60 := -32768 + l57
			l58 = choose(l60 > 0, float64(l60*32768), 0) + l58
			l62 := 6.755399441055744e+15 + (-0.46875 + float64(l58*0.0625))
			l62 = -6.755399441055744e+15 + l62
			l65 := float64(l46*4.294967296e+09) + l55 + float64(l56*65536) + float64((l58+float64(l62*-16))*2.81474976710656e+14)
			l65 = flag(l65 > math.Copysign(0, -1))
			l66 := l62
			l66 = flag(l66 > 2046)
			l69 := f12(m, 18409088, 16, 4097+float64(l16*4096)+l23+float64(l24*-4096))
			l72 := m.f64(l69, 8)
			l73 := trunc(l72)
			l67 := choose(-1+l65+l66 > 0, 1, 0)
			if b2i(float64(l73) != l72)|b2i(l73 > l0) != 0 {
				l73 = f15(m, l72, 1, l0)
			}
			l74 := l73
			l75 := m.u32(l74>>16<<2, 4288) + l74&65535<<3
			l76 := m.u16(l75, 0)*320 + 15744
			l77 := float64(m.u8(l76, 0)) + float64(float64(m.u8(l75, 2))*256)
			l78 := f12(m, 18409088, 16, 4096+float64(l16*4096)+l23+float64(l24*-4096))
			l81 := m.f64(l78, 8)
			l82 := trunc(l81)
			if b2i(float64(l82) != l81)|b2i(l82 > l0) != 0 {
				l82 = f15(m, l81, 1, l0)
			}
			l83 := l82
			l84 := m.u32(l83>>16<<2, 4288) + l83&65535<<3
			l85 := m.u16(l84, 0)*320 + 15744
			l86 := float64(m.u8(l85, 0)) + float64(float64(m.u8(l84, 2))*256)
			l87 := float64(m.u8(l85, 18)) + float64(m.u8(l84, 3)) + float64(float64(m.u8(l84, 4))*256)
			l88 := float64(m.u8(l76, 18)) + float64(m.u8(l75, 3)) + float64(float64(m.u8(l75, 4))*256)
			l89 := l88
			l90 := -32767 + l88
			l89 = choose(l90 > 0, float64(l90*-32768), 0) + l89
			l91 := -32768 + l88
			l89 = choose(l91 > 0, float64(l91*32768), 0) + l89
			l93 := 6.755399441055744e+15 + (-0.46875 + float64(l89*0.0625))
			l93 = -6.755399441055744e+15 + l93
			l96 := float64(l77*4.294967296e+09) + l86 + float64(l87*65536) + float64((l89+float64(l93*-16))*2.81474976710656e+14)
			l96 = flag(l96 > math.Copysign(0, -1))
			l97 := l93
			l97 = flag(l97 > 2046)
			l100 := l67 + choose(-1+l96+l97 > 0, 1, 0)
			l100 = flag(l100 > math.Copysign(0, -1))
			l101 := l88
			l101 = flag(l101 > 32767)
			l102 := l57
			l102 = flag(l102 > 32767)
			l103 := -l55 + float64(l56*-65536) + l86 + float64(l87*65536)
			if l101 > 0 {
				l103 = l103 + (float64(l86*-2) + float64(l87*-131072))
			}
			if l102 > 0 {
				l103 = l103 + (float64(l55*2) + float64(l56*131072))
			}
			l104 := l77 + float64(l88*65536)
			l104 = -l46 + float64(l57*-65536) + l104
			if l101 > 0 {
				l104 = l104 + (2.147483648e+09 + float64(l77*-2) + float64(l88*-131072))
			}
			if l102 > 0 {
				l104 = l104 + (-2.147483648e+09 + float64(l46*2) + float64(l57*131072))
			}
			l105 := l104
			l105 = flag(l105 > math.Copysign(0, -1))
			l106 := -l104
			l106 = flag(l106 > math.Copysign(0, -1))
			l107 := -l103 + float64(l105*-8.589934592e+09) + float64(l106*8.589934592e+09)
			l107 = flag(l107 > math.Copysign(0, -1))
			if 1-l100 > 0 {
				l108 = l107
			}
			if 1-l100 > 0 {
				l109 := l103 + float64(l105*8.589934592e+09) + float64(l106*-8.589934592e+09)
				l109 = flag(l109 > math.Copysign(0, -1))
				l108 = l108 + (1 - l109 - l107)
			}
			l36 = float64((0.5 + l108) * l37)
		}
		l112 := 1 + l28
		l25 = f17(m, -0.5+float64(l27*-256)+l36, choose(l112 > 0, l112, 0))
	}
	return l25
}

// f157: case 635
func f157(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15, l16, l17 float64, l18, l19, l20, l21 uint32) uint32 {
	var l25 uint32
	var l27, l28, l36, l108 float64
	l22 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l22+float64(l11*256)+float64(l12*65536)+float64(l13*1.6777216e+07))
	m.put(l0&7<<3, 3520, l14+l15)
	l23 := m.f64(l19, 16)
	m.put(l0&7<<3, 3584, l23)
	m.put(l0&7<<3, 3648, 1)
	l24 := m.f64(0, 3088)
	m.put(l0&7<<3, 3712, 4096+float64(l16*4096)+l23+float64(l24*-4096))
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l26 := float64(m.u8(l2, 2))
		if l26 > 0 {
			l27 = l22 + float64(l11*256) + float64(l12*65536) + float64(l13*1.6777216e+07)
		}
		if l26 > 0 {
			l28 = l8 + l17
		}
		l30 := -l28
		l31 := trunc(l30)
		if b2i(float64(l31) != l30)|b2i(l31 > l0) != 0 {
			l31 = f15(m, l30, 1, l0)
		}
		l32 := l31
		l37 := m.f64(m.u16(m.u32(l32>>16<<2, 4288)+l32&65535<<3, 0)*320+15744, 112)
		if l37 > 0 {
			l38 := f12(m, 18409088, 16, 4099+float64(l16*4096)+l23+float64(l24*-4096))
			l41 := m.f64(l38, 8)
			l42 := trunc(l41)
			if b2i(float64(l42) != l41)|b2i(l42 > l0) != 0 {
				l42 = f15(m, l41, 1, l0)
			}
			l43 := l42
			l44 := m.u32(l43>>16<<2, 4288) + l43&65535<<3
			l45 := m.u16(l44, 0)*320 + 15744
			l46 := float64(m.u8(l45, 0)) + float64(float64(m.u8(l44, 2))*256)
			l47 := f12(m, 18409088, 16, 4098+float64(l16*4096)+l23+float64(l24*-4096))
			l50 := m.f64(l47, 8)
			l51 := trunc(l50)
			if b2i(float64(l51) != l50)|b2i(l51 > l0) != 0 {
				l51 = f15(m, l50, 1, l0)
			}
			l52 := l51
			l53 := m.u32(l52>>16<<2, 4288) + l52&65535<<3
			l54 := m.u16(l53, 0)*320 + 15744
			l55 := float64(m.u8(l54, 0)) + float64(float64(m.u8(l53, 2))*256)
			l56 := float64(m.u8(l54, 18)) + float64(m.u8(l53, 3)) + float64(float64(m.u8(l53, 4))*256)
			l57 := float64(m.u8(l45, 18)) + float64(m.u8(l44, 3)) + float64(float64(m.u8(l44, 4))*256)
			l58 := l57
			l59 := -32767 + l57
			l58 = choose(l59 > 0, float64(l59*-32768), 0) + l58
			l60 := -32768 + l57
			l58 = choose(l60 > 0, float64(l60*32768), 0) + l58
			l62 := 6.755399441055744e+15 + (-0.46875 + float64(l58*0.0625))
			l62 = -6.755399441055744e+15 + l62
			l65 := float64(l46*4.294967296e+09) + l55 + float64(l56*65536) + float64((l58+float64(l62*-16))*2.81474976710656e+14)
			l65 = flag(l65 > math.Copysign(0, -1))
			l66 := l62
			l66 = flag(l66 > 2046)
			l69 := f12(m, 18409088, 16, 4097+float64(l16*4096)+l23+float64(l24*-4096))
			l72 := m.f64(l69, 8)
			l73 := trunc(l72)
			l67 := choose(-1+l65+l66 > 0, 1, 0)
			if b2i(float64(l73) != l72)|b2i(l73 > l0) != 0 {
				l73 = f15(m, l72, 1, l0)
			}
			l74 := l73
			l75 := m.u32(l74>>16<<2, 4288) + l74&65535<<3
			l76 := m.u16(l75, 0)*320 + 15744
			l77 := float64(m.u8(l76, 0)) + float64(float64(m.u8(l75, 2))*256)
			l78 := f12(m, 18409088, 16, 4096+float64(l16*4096)+l23+float64(l24*-4096))
			l81 := m.f64(l78, 8)
			l82 := trunc(l81)
			if b2i(float64(l82) != l81)|b2i(l82 > l0) != 0 {
				l82 = f15(m, l81, 1, l0)
			}
			l83 := l82
			l84 := m.u32(l83>>16<<2, 4288) + l83&65535<<3
			l85 := m.u16(l84, 0)*320 + 15744
			l86 := float64(m.u8(l85, 0)) + float64(float64(m.u8(l84, 2))*256)
			l87 := float64(m.u8(l85, 18)) + float64(m.u8(l84, 3)) + float64(float64(m.u8(l84, 4))*256)
			l88 := float64(m.u8(l76, 18)) + float64(m.u8(l75, 3)) + float64(float64(m.u8(l75, 4))*256)
			l89 := l88
			l90 := -32767 + l88
			l89 = choose(l90 > 0, float64(l90*-32768), 0) + l89
			l91 := -32768 + l88
			l89 = choose(l91 > 0, float64(l91*32768), 0) + l89
			l93 := 6.755399441055744e+15 + (-0.46875 + float64(l89*0.0625))
			l93 = -6.755399441055744e+15 + l93
			l96 := float64(l77*4.294967296e+09) + l86 + float64(l87*65536) + float64((l89+float64(l93*-16))*2.81474976710656e+14)
			l96 = flag(l96 > math.Copysign(0, -1))
			l97 := l93
			l97 = flag(l97 > 2046)
			l100 := l67 + choose(-1+l96+l97 > 0, 1, 0)
			l100 = flag(l100 > math.Copysign(0, -1))
			l101 := l88
			l101 = flag(l101 > 32767)
			l102 := l57
			l102 = flag(l102 > 32767)
			l103 := -l55 + float64(l56*-65536) + l86 + float64(l87*65536)
			if l101 > 0 {
				l103 = l103 + (float64(l86*-2) + float64(l87*-131072))
			}
			if l102 > 0 {
				l103 = l103 + (float64(l55*2) + float64(l56*131072))
			}
			l104 := l77 + float64(l88*65536)
			l104 = -l46 + float64(l57*-65536) + l104
			if l101 > 0 {
				l104 = l104 + (2.147483648e+09 + float64(l77*-2) + float64(l88*-131072))
			}
			if l102 > 0 {
				l104 = l104 + (-2.147483648e+09 + float64(l46*2) + float64(l57*131072))
			}
			l105 := l104
			l105 = flag(l105 > math.Copysign(0, -1))
			l106 := -l104
			l106 = flag(l106 > math.Copysign(0, -1))
			l107 := l103 + float64(l105*8.589934592e+09) + float64(l106*-8.589934592e+09)
			l107 = flag(l107 > math.Copysign(0, -1))
			if 1-l100 > 0 {
				l108 = l107
			}
			if 1-l100 > 0 {
				l109 := -l103 + float64(l105*-8.589934592e+09) + float64(l106*8.589934592e+09)
				l109 = flag(l109 > math.Copysign(0, -1))
				l108 = l108 + (1 - l107 - l109)
			}
			l36 = float64((0.5 + l108) * l37)
		}
		l112 := 1 + l28
		l25 = f17(m, -0.5+float64(l27*-256)+l36, choose(l112 > 0, l112, 0))
	}
	return l25
}

// f158: case 636
func f158(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15, l16, l17 float64, l18, l19, l20, l21 uint32) uint32 {
	var l25 uint32
	var l27, l28, l102, l104, l105, l107, l109, l112, l114, l147, l157, l159, l162, l163, l173, l207 float64
	l22 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l22+float64(l11*256)+float64(l12*65536)+float64(l13*1.6777216e+07))
	m.put(l0&7<<3, 3520, l14+l15)
	l23 := m.f64(l19, 16)
	m.put(l0&7<<3, 3584, l23)
	m.put(l0&7<<3, 3648, 1)
	l24 := m.f64(0, 3088)
	m.put(l0&7<<3, 3712, 4096+float64(l16*4096)+l23+float64(l24*-4096))
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l26 := float64(m.u8(l2, 2))
		if l26 > 0 {
			l27 = l22 + float64(l11*256) + float64(l12*65536) + float64(l13*1.6777216e+07)
		}
		if l26 > 0 {
			l28 = l8 + l17
		}
		l29 := f12(m, 18409088, 16, 4097+float64(l16*4096)+l23+float64(l24*-4096))
		l32 := m.f64(l29, 8)
		l33 := trunc(l32)
		if b2i(float64(l33) != l32)|b2i(l33 > l0) != 0 {
			l33 = f15(m, l32, 1, l0)
		}
		l34 := l33
		l35 := m.u32(l34>>16<<2, 4288) + l34&65535<<3
		l36 := m.u16(l35, 0)*320 + 15744
		l38 := float64(m.u8(l36, 18)) + float64(m.u8(l35, 3)) + float64(float64(m.u8(l35, 4))*256)
		l39 := l38
		l40 := -32767 + l38
		l39 = choose(l40 > 0, float64(l40*-32768), 0) + l39
		l41 := -32768 + l38
		l39 = choose(l41 > 0, float64(l41*32768), 0) + l39
		l43 := 6.755399441055744e+15 + (-0.49609375 + float64(l39*0.0078125))
		l43 = -6.755399441055744e+15 + l43
		l45 := float64((float64(m.u8(l36, 0))+float64(float64(m.u8(l35, 2))*256))*5.36870912e+08) + float64((l39+float64(l43*-128))*3.5184372088832e+13)
		l46 := l45
		l46 = flag(l46 > math.Copysign(0, -1))
		l47 := l43
		l47 = flag(l47 > 254)
		l48 := choose(-1+l46+l47 > 0, 1, 0)
		l50 := f12(m, 18409088, 16, 4096+float64(l16*4096)+l23+float64(l24*-4096))
		l53 := m.f64(l50, 8)
		l54 := trunc(l53)
		if b2i(float64(l54) != l53)|b2i(l54 > l0) != 0 {
			l54 = f15(m, l53, 1, l0)
		}
		l55 := l54
		l56 := m.u32(l55>>16<<2, 4288) + l55&65535<<3
		l57 := m.u16(l56, 0)*320 + 15744
		l59 := float64(m.u8(l57, 18)) + float64(m.u8(l56, 3)) + float64(float64(m.u8(l56, 4))*256)
		l60 := l59
		l61 := -32767 + l59
		l60 = choose(l61 > 0, float64(l61*-32768), 0) + l60
		l62 := -32768 + l59
		l60 = choose(l62 > 0, float64(l62*32768), 0) + l60
		l64 := 6.755399441055744e+15 + (-0.49609375 + float64(l60*0.0078125))
		l64 = -6.755399441055744e+15 + l64
		l66 := float64((float64(m.u8(l57, 0))+float64(float64(m.u8(l56, 2))*256))*5.36870912e+08) + float64((l60+float64(l64*-128))*3.5184372088832e+13)
		l67 := l66
		l67 = flag(l67 > math.Copysign(0, -1))
		l68 := l64
		l68 = flag(l68 > 254)
		l69 := choose(-1+l67+l68 > 0, 1, 0)
		l71 := l59
		l71 = flag(l71 > 32767)
		l72 := l38
		l72 = flag(l72 > 32767)
		l73 := choose(l72 > 0, 1, 0)
		l75 := choose(l71-l73 > 0, 1, 0)
		l75 = choose(-l71+l73 > 0, 1, 0) + l75
		l78 := l75
		l78 = flag(l78 > math.Copysign(0, -1))
		l81 := l48 + l69 + choose(-2+l47-l48+l78+l68-l69 > 0, 1, 0)
		l81 = flag(l81 > math.Copysign(0, -1))
		l84 := l43
		l84 = flag(l84 > math.Copysign(0, -1))
		l85 := l64
		l85 = flag(l85 > math.Copysign(0, -1))
		l86 := -l43 + l64 + l84 - l85
		l86 = flag(l86 > math.Copysign(0, -1))
		l88 := -l43 + l64 + l84 - l85
		l87 := choose(l88 > 0, l88, 0)
		l89 := -64 - l43 + l64 + l84 - l85
		l87 = choose(l89 > 0, float64(l89*-1), 0) + l87
		l91 := l43 - l64 - l84 + l85
		l90 := choose(l91 > 0, l91, 0)
		l92 := -64 + l43 - l64 - l84 + l85
		l90 = choose(l92 > 0, float64(l92*-1), 0) + l90
		l94 := l87 + l90
		l95 := trunc(l94)
		l82 := choose(l47-l48 > 0, 1, 0)
		if b2i(float64(l95) != l94)|b2i(l95 > l0) != 0 {
			l95 = f15(m, l94, 1, l0)
		}
		l96 := l95
		l98 := m.u16(m.u32(l96>>16<<2, 4288)+l96&65535<<3, 0)*320 + 15744
		l99 := m.f64(l98, 80)
		l100 := choose(1-l86 > 0, 1, 0)
		if l86 > 0 {
			l100 = l100 + l99
		}
		l103 := l100
		if l103 > 0 {
			if 1-l71 > 0 {
				l104 = l66 + float64(l85*4.503599627370496e+15)
			}
			if l71 > 0 {
				l104 = l104 + (-l66 + float64(l85*-4.503599627370496e+15))
			}
			l102 = float64(l104 * l103)
		}
		if 1-l86 > 0 {
			l105 = l99
		}
		l105 = choose(l86 > 0, 1, 0) + l105
		l108 := l105
		if l108 > 0 {
			if 1-l73 > 0 {
				l109 = l45 + float64(l84*4.503599627370496e+15)
			}
			if l73 > 0 {
				l109 = l109 + (-l45 + float64(l84*-4.503599627370496e+15))
			}
			l107 = float64(l109 * l108)
		}
		l110 := l102 + l107
		l111 := m.f64(l98, 88)
		l113 := l110
		if l113 > 0 {
			l112 = float64(float64(l111*2) * l113)
		}
		l115 := -l110
		if l115 > 0 {
			l114 = float64(float64(l111*2) * l115)
		}
		l116 := l112 + l114
		l118 := 6.755399441055744e+15 + (-0.5 + float64(l116*7.450580596923828e-09))
		l118 = -6.755399441055744e+15 + l118
		l119 := l118
		l119 = flag(l119 > math.Copysign(0, -1))
		l121 := -l43 + l64 + l84 - l85
		l122 := l118
		if 1-l119 > 0 {
			l122 = l122 + l116
		}
		l123 := f14(m, 35719168, 24, l122)
		l124 := m.u32(l123, 0) - 1
		l127 := float64(m.u8(m.u16(m.u32(l124>>16<<2, 4288)+l124&65535<<3, 0)*320+15744, 14))
		l128 := 843 + l43 - l84 + float64(l119*27) + choose(l121 > 0, l121, 0) + l127
		l130 := -1.048575e+06 - l128
		l129 := choose(l130 > 0, l130, 0)
		l129 = 29 + l129
		l131 := 897 - l128
		l129 = choose(l131 > 0, l131, 0) + l129
		l132 := -1.047501e+06 - l128
		l129 = choose(l132 > 0, l132, 0) + l129
		l134 := -1.048628e+06 + l129
		l133 := choose(l134 > 0, l134, 0)
		l135 := l128 + l133
		l135 = flag(l135 > 1150)
		l136 := float64(l68*4) + float64(l69*-4) + float64(l82*4) + float64(l81*-16) + l135
		l136 = flag(l136 > math.Copysign(0, -1))
		l141 := 66 + float64(l119*-27) - l127
		l142 := trunc(l141)
		l137 := choose(1-l81-l136 > 0, 1, 0)
		if b2i(float64(l142) != l141)|b2i(l142 > l0) != 0 {
			l142 = f15(m, l141, 1, l0)
		}
		l143 := l142
		l146 := m.f64(m.u16(m.u32(l143>>16<<2, 4288)+l143&65535<<3, 0)*320+15744, 80)
		l148 := l146
		if l148 > 0 {
			l147 = float64(float64(l114*0.0001220703125) * l148)
		}
		l150 := l147
		l149 := choose(l150 > 0, l150, 0)
		l151 := -1 + l147
		l149 = choose(l151 > 0, float64(l151*-1), 0) + l149
		l152 := choose(-1+l71+l73 > 0, 1, 0)
		l155 := l149 + l152
		l154 := choose(l155 > 0, l155, 0)
		l156 := -1 + l149 + l152
		l154 = choose(l156 > 0, float64(l156*-1), 0) + l154
		if l137 > 0 {
			l158 := l129
			l158 = flag(l158 > math.Copysign(0, -1))
			l160 := l146
			if l160 > 0 {
				l159 = float64(float64(l116*0.0001220703125) * l160)
			}
			l161 := l159
			if l158 > 0 {
				if l158 > 0 {
					l164 := l129
					l165 := -54 + l129
					l164 = choose(l165 > 0, float64(l165*-1), 0) + l164
					l167 := l164
					l168 := trunc(l167)
					if b2i(float64(l168) != l167)|b2i(l168 > l0) != 0 {
						l168 = f15(m, l167, 1, l0)
					}
					l169 := l168
					l163 = m.f64(m.u16(m.u32(l169>>16<<2, 4288)+l169&65535<<3, 0)*320+15744, 88)
				}
				l174 := l163
				if l174 > 0 {
					l173 = float64(l161 * l174)
				}
				l175 := 4.503599627370496e+15 + l173
				l175 = -4.503599627370496e+15 + l175
				l176 := l173 - l175
				l178 := -0.49999999999999994 + l176
				l180 := -0.49999999999999994 - l176
				l182 := -1 + choose(l178 > 0, float64(l178*1.8014398509481984e+16), 0)
				l181 := choose(l182 > 0, l182, 0)
				l183 := -1 + choose(l180 > 0, float64(l180*1.8014398509481984e+16), 0)
				l181 = choose(l183 > 0, float64(l183*-1), 0) + l181
				l162 = l175 + l181
			}
			if 1-l158 > 0 {
				l162 = l162 + l161
			}
			l186 := 1 - l162
			l185 := choose(l186 > 0, l186, 0)
			l188 := -897 + l128 + l133 + float64(l185*-1.048576e+06)
			l187 := choose(l188 > 0, l188, 0)
			l189 := -1150 + l128 + l133 + float64(l185*-1.048576e+06)
			l187 = choose(l189 > 0, float64(l189*-1), 0) + l187
			l157 = l162 + float64(l187*8.388608e+06)
		}
		l157 = choose(l136 > 0, 2.13909504e+09, 0) + l157
		l157 = choose(l81 > 0, 2.143289344e+09, 0) + l157
		l192 := l154 - l81
		l157 = choose(l192 > 0, float64(l192*2.147483648e+09), 0) + l157
		l194 := -255 + l157
		l193 := choose(l194 > 0, l194, 0)
		l195 := -256 + l157
		l193 = choose(l195 > 0, float64(l195*-1), 0) + l193
		l196 := -65535 + l157
		l193 = choose(l196 > 0, l196, 0) + l193
		l197 := -65536 + l157
		l193 = choose(l197 > 0, float64(l197*-1), 0) + l193
		l198 := -1.6777215e+07 + l157
		l193 = choose(l198 > 0, l198, 0) + l193
		l199 := -1.6777216e+07 + l157
		l193 = choose(l199 > 0, float64(l199*-1), 0) + l193
		l201 := -l28 + l193
		l202 := trunc(l201)
		if b2i(float64(l202) != l201)|b2i(l202 > l0) != 0 {
			l202 = f15(m, l201, 1, l0)
		}
		l203 := l202
		l208 := m.f64(m.u16(m.u32(l203>>16<<2, 4288)+l203&65535<<3, 0)*320+15744, 112)
		if l208 > 0 {
			l207 = float64((0.5 + l157) * l208)
		}
		l211 := 1 + l28 - l193
		l25 = f17(m, -0.5+float64(l27*-256)+l207, choose(l211 > 0, l211, 0))
	}
	return l25
}

// f159: case 637
func f159(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15, l16, l17 float64, l18, l19, l20, l21 uint32) uint32 {
	var l25 uint32
	var l27, l28, l102, l104, l105, l107, l109, l112, l114, l147, l157, l159, l162, l163, l173, l207 float64
	l22 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l22+float64(l11*256)+float64(l12*65536)+float64(l13*1.6777216e+07))
	m.put(l0&7<<3, 3520, l14+l15)
	l23 := m.f64(l19, 16)
	m.put(l0&7<<3, 3584, l23)
	m.put(l0&7<<3, 3648, 1)
	l24 := m.f64(0, 3088)
	m.put(l0&7<<3, 3712, 4096+float64(l16*4096)+l23+float64(l24*-4096))
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l26 := float64(m.u8(l2, 2))
		if l26 > 0 {
			l27 = l22 + float64(l11*256) + float64(l12*65536) + float64(l13*1.6777216e+07)
		}
		if l26 > 0 {
			l28 = l8 + l17
		}
		l29 := f12(m, 18409088, 16, 4097+float64(l16*4096)+l23+float64(l24*-4096))
		l32 := m.f64(l29, 8)
		l33 := trunc(l32)
		if b2i(float64(l33) != l32)|b2i(l33 > l0) != 0 {
			l33 = f15(m, l32, 1, l0)
		}
		l34 := l33
		l35 := m.u32(l34>>16<<2, 4288) + l34&65535<<3
		l36 := m.u16(l35, 0)*320 + 15744
		l38 := float64(m.u8(l36, 18)) + float64(m.u8(l35, 3)) + float64(float64(m.u8(l35, 4))*256)
		l39 := l38
		l40 := -32767 + l38
		l39 = choose(l40 > 0, float64(l40*-32768), 0) + l39
		l41 := -32768 + l38
		l39 = choose(l41 > 0, float64(l41*32768), 0) + l39
		l43 := 6.755399441055744e+15 + (-0.49609375 + float64(l39*0.0078125))
		l43 = -6.755399441055744e+15 + l43
		l45 := float64((float64(m.u8(l36, 0))+float64(float64(m.u8(l35, 2))*256))*5.36870912e+08) + float64((l39+float64(l43*-128))*3.5184372088832e+13)
		l46 := l45
		l46 = flag(l46 > math.Copysign(0, -1))
		l47 := l43
		l47 = flag(l47 > 254)
		l48 := choose(-1+l46+l47 > 0, 1, 0)
		l50 := f12(m, 18409088, 16, 4096+float64(l16*4096)+l23+float64(l24*-4096))
		l53 := m.f64(l50, 8)
		l54 := trunc(l53)
		if b2i(float64(l54) != l53)|b2i(l54 > l0) != 0 {
			l54 = f15(m, l53, 1, l0)
		}
		l55 := l54
		l56 := m.u32(l55>>16<<2, 4288) + l55&65535<<3
		l57 := m.u16(l56, 0)*320 + 15744
		l59 := float64(m.u8(l57, 18)) + float64(m.u8(l56, 3)) + float64(float64(m.u8(l56, 4))*256)
		l60 := l59
		l61 := -32767 + l59
		l60 = choose(l61 > 0, float64(l61*-32768), 0) + l60
		l62 := -32768 + l59
		l60 = choose(l62 > 0, float64(l62*32768), 0) + l60
		l64 := 6.755399441055744e+15 + (-0.49609375 + float64(l60*0.0078125))
		l64 = -6.755399441055744e+15 + l64
		l66 := float64((float64(m.u8(l57, 0))+float64(float64(m.u8(l56, 2))*256))*5.36870912e+08) + float64((l60+float64(l64*-128))*3.5184372088832e+13)
		l67 := l66
		l67 = flag(l67 > math.Copysign(0, -1))
		l68 := l64
		l68 = flag(l68 > 254)
		l69 := choose(-1+l67+l68 > 0, 1, 0)
		l71 := l59
		l71 = flag(l71 > 32767)
		l72 := l38
		l72 = flag(l72 > 32767)
		l73 := choose(1-l72 > 0, 1, 0)
		l75 := choose(l71-l73 > 0, 1, 0)
		l75 = choose(-l71+l73 > 0, 1, 0) + l75
		l78 := l75
		l78 = flag(l78 > math.Copysign(0, -1))
		l81 := l48 + l69 + choose(-2+l47-l48+l78+l68-l69 > 0, 1, 0)
		l81 = flag(l81 > math.Copysign(0, -1))
		l84 := l43
		l84 = flag(l84 > math.Copysign(0, -1))
		l85 := l64
		l85 = flag(l85 > math.Copysign(0, -1))
		l86 := -l43 + l64 + l84 - l85
		l86 = flag(l86 > math.Copysign(0, -1))
		l88 := -l43 + l64 + l84 - l85
		l87 := choose(l88 > 0, l88, 0)
		l89 := -64 - l43 + l64 + l84 - l85
		l87 = choose(l89 > 0, float64(l89*-1), 0) + l87
		l91 := l43 - l64 - l84 + l85
		l90 := choose(l91 > 0, l91, 0)
		l92 := -64 + l43 - l64 - l84 + l85
		l90 = choose(l92 > 0, float64(l92*-1), 0) + l90
		l94 := l87 + l90
		l95 := trunc(l94)
		l82 := choose(l47-l48 > 0, 1, 0)
		if b2i(float64(l95) != l94)|b2i(l95 > l0) != 0 {
			l95 = f15(m, l94, 1, l0)
		}
		l96 := l95
		l98 := m.u16(m.u32(l96>>16<<2, 4288)+l96&65535<<3, 0)*320 + 15744
		l99 := m.f64(l98, 80)
		l100 := choose(1-l86 > 0, 1, 0)
		if l86 > 0 {
			l100 = l100 + l99
		}
		l103 := l100
		if l103 > 0 {
			if 1-l71 > 0 {
				l104 = l66 + float64(l85*4.503599627370496e+15)
			}
			if l71 > 0 {
				l104 = l104 + (-l66 + float64(l85*-4.503599627370496e+15))
			}
			l102 = float64(l104 * l103)
		}
		if 1-l86 > 0 {
			l105 = l99
		}
		l105 = choose(l86 > 0, 1, 0) + l105
		l108 := l105
		if l108 > 0 {
			if 1-l73 > 0 {
				l109 = l45 + float64(l84*4.503599627370496e+15)
			}
			if l73 > 0 {
				l109 = l109 + (-l45 + float64(l84*-4.503599627370496e+15))
			}
			l107 = float64(l109 * l108)
		}
		l110 := l102 + l107
		l111 := m.f64(l98, 88)
		l113 := l110
		if l113 > 0 {
			l112 = float64(float64(l111*2) * l113)
		}
		l115 := -l110
		if l115 > 0 {
			l114 = float64(float64(l111*2) * l115)
		}
		l116 := l112 + l114
		l118 := 6.755399441055744e+15 + (-0.5 + float64(l116*7.450580596923828e-09))
		l118 = -6.755399441055744e+15 + l118
		l119 := l118
		l119 = flag(l119 > math.Copysign(0, -1))
		l121 := -l43 + l64 + l84 - l85
		l122 := l118
		if 1-l119 > 0 {
			l122 = l122 + l116
		}
		l123 := f14(m, 35719168, 24, l122)
		l124 := m.u32(l123, 0) - 1
		l127 := float64(m.u8(m.u16(m.u32(l124>>16<<2, 4288)+l124&65535<<3, 0)*320+15744, 14))
		l128 := 843 + l43 - l84 + float64(l119*27) + choose(l121 > 0, l121, 0) + l127
		l130 := -1.048575e+06 - l128
		l129 := choose(l130 > 0, l130, 0)
		l129 = 29 + l129
		l131 := 897 - l128
		l129 = choose(l131 > 0, l131, 0) + l129
		l132 := -1.047501e+06 - l128
		l129 = choose(l132 > 0, l132, 0) + l129
		l134 := -1.048628e+06 + l129
		l133 := choose(l134 > 0, l134, 0)
		l135 := l128 + l133
		l135 = flag(l135 > 1150)
		l136 := float64(l68*4) + float64(l69*-4) + float64(l82*4) + float64(l81*-16) + l135
		l136 = flag(l136 > math.Copysign(0, -1))
		l141 := 66 + float64(l119*-27) - l127
		l142 := trunc(l141)
		l137 := choose(1-l81-l136 > 0, 1, 0)
		if b2i(float64(l142) != l141)|b2i(l142 > l0) != 0 {
			l142 = f15(m, l141, 1, l0)
		}
		l143 := l142
		l146 := m.f64(m.u16(m.u32(l143>>16<<2, 4288)+l143&65535<<3, 0)*320+15744, 80)
		l148 := l146
		if l148 > 0 {
			l147 = float64(float64(l114*0.0001220703125) * l148)
		}
		l150 := l147
		l149 := choose(l150 > 0, l150, 0)
		l151 := -1 + l147
		l149 = choose(l151 > 0, float64(l151*-1), 0) + l149
		l152 := choose(-1+l71+l73 > 0, 1, 0)
		l155 := l149 + l152
		l154 := choose(l155 > 0, l155, 0)
		l156 := -1 + l149 + l152
		l154 = choose(l156 > 0, float64(l156*-1), 0) + l154
		if l137 > 0 {
			l158 := l129
			l158 = flag(l158 > math.Copysign(0, -1))
			l160 := l146
			if l160 > 0 {
				l159 = float64(float64(l116*0.0001220703125) * l160)
			}
			l161 := l159
			if l158 > 0 {
				if l158 > 0 {
					l164 := l129
					l165 := -54 + l129
					l164 = choose(l165 > 0, float64(l165*-1), 0) + l164
					l167 := l164
					l168 := trunc(l167)
					if b2i(float64(l168) != l167)|b2i(l168 > l0) != 0 {
						l168 = f15(m, l167, 1, l0)
					}
					l169 := l168
					l163 = m.f64(m.u16(m.u32(l169>>16<<2, 4288)+l169&65535<<3, 0)*320+15744, 88)
				}
				l174 := l163
				if l174 > 0 {
					l173 = float64(l161 * l174)
				}
				l175 := 4.503599627370496e+15 + l173
				l175 = -4.503599627370496e+15 + l175
				l176 := l173 - l175
				l178 := -0.49999999999999994 + l176
				l180 := -0.49999999999999994 - l176
				l182 := -1 + choose(l178 > 0, float64(l178*1.8014398509481984e+16), 0)
				l181 := choose(l182 > 0, l182, 0)
				l183 := -1 + choose(l180 > 0, float64(l180*1.8014398509481984e+16), 0)
				l181 = choose(l183 > 0, float64(l183*-1), 0) + l181
				l162 = l175 + l181
			}
			if 1-l158 > 0 {
				l162 = l162 + l161
			}
			l186 := 1 - l162
			l185 := choose(l186 > 0, l186, 0)
			l188 := -897 + l128 + l133 + float64(l185*-1.048576e+06)
			l187 := choose(l188 > 0, l188, 0)
			l189 := -1150 + l128 + l133 + float64(l185*-1.048576e+06)
			l187 = choose(l189 > 0, float64(l189*-1), 0) + l187
			l157 = l162 + float64(l187*8.388608e+06)
		}
		l157 = choose(l136 > 0, 2.13909504e+09, 0) + l157
		l157 = choose(l81 > 0, 2.143289344e+09, 0) + l157
		l192 := l154 - l81
		l157 = choose(l192 > 0, float64(l192*2.147483648e+09), 0) + l157
		l194 := -255 + l157
		l193 := choose(l194 > 0, l194, 0)
		l195 := -256 + l157
		l193 = choose(l195 > 0, float64(l195*-1), 0) + l193
		l196 := -65535 + l157
		l193 = choose(l196 > 0, l196, 0) + l193
		l197 := -65536 + l157
		l193 = choose(l197 > 0, float64(l197*-1), 0) + l193
		l198 := -1.6777215e+07 + l157
		l193 = choose(l198 > 0, l198, 0) + l193
		l199 := -1.6777216e+07 + l157
		l193 = choose(l199 > 0, float64(l199*-1), 0) + l193
		l201 := -l28 + l193
		l202 := trunc(l201)
		if b2i(float64(l202) != l201)|b2i(l202 > l0) != 0 {
			l202 = f15(m, l201, 1, l0)
		}
		l203 := l202
		l208 := m.f64(m.u16(m.u32(l203>>16<<2, 4288)+l203&65535<<3, 0)*320+15744, 112)
		if l208 > 0 {
			l207 = float64((0.5 + l157) * l208)
		}
		l211 := 1 + l28 - l193
		l25 = f17(m, -0.5+float64(l27*-256)+l207, choose(l211 > 0, l211, 0))
	}
	return l25
}

// f160: case 638
func f160(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15, l16, l17 float64, l18, l19, l20, l21 uint32) uint32 {
	var l25 uint32
	var l27, l28, l90, l91, l100, l101, l117, l131, l135, l168, l178, l192, l198, l210, l211, l221, l260 float64
	l22 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l22+float64(l11*256)+float64(l12*65536)+float64(l13*1.6777216e+07))
	m.put(l0&7<<3, 3520, l14+l15)
	l23 := m.f64(l19, 16)
	m.put(l0&7<<3, 3584, l23)
	m.put(l0&7<<3, 3648, 1)
	l24 := m.f64(0, 3088)
	m.put(l0&7<<3, 3712, 4096+float64(l16*4096)+l23+float64(l24*-4096))
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l26 := float64(m.u8(l2, 2))
		if l26 > 0 {
			l27 = l22 + float64(l11*256) + float64(l12*65536) + float64(l13*1.6777216e+07)
		}
		if l26 > 0 {
			l28 = l8 + l17
		}
		l29 := f12(m, 18409088, 16, 4096+float64(l16*4096)+l23+float64(l24*-4096))
		l32 := m.f64(l29, 8)
		l33 := trunc(l32)
		if b2i(float64(l33) != l32)|b2i(l33 > l0) != 0 {
			l33 = f15(m, l32, 1, l0)
		}
		l34 := l33
		l35 := m.u32(l34>>16<<2, 4288) + l34&65535<<3
		l36 := m.u16(l35, 0)*320 + 15744
		l37 := float64(m.u8(l36, 18)) + float64(m.u8(l35, 3)) + float64(float64(m.u8(l35, 4))*256)
		l38 := l37
		l39 := -32767 + l37
		l38 = choose(l39 > 0, float64(l39*-32768), 0) + l38
		l40 := -32768 + l37
		l38 = choose(l40 > 0, float64(l40*32768), 0) + l38
		l42 := 6.755399441055744e+15 + (-0.49609375 + float64(l38*0.0078125))
		l42 = -6.755399441055744e+15 + l42
		l43 := l42
		l43 = flag(l43 > math.Copysign(0, -1))
		l44 := float64(m.u8(l36, 0)) + float64(float64(m.u8(l35, 2))*256)
		l45 := l38 + float64(l42*-128)
		l46 := float64(l44*5.36870912e+08) + float64(l45*3.5184372088832e+13)
		l47 := l46
		l47 = flag(l47 > math.Copysign(0, -1))
		l48 := choose(1-l43-l47 > 0, 1, 0)
		l50 := choose(l48 > 0, 1, 0)
		l52 := f12(m, 18409088, 16, 4097+float64(l16*4096)+l23+float64(l24*-4096))
		l55 := m.f64(l52, 8)
		l56 := trunc(l55)
		if b2i(float64(l56) != l55)|b2i(l56 > l0) != 0 {
			l56 = f15(m, l55, 1, l0)
		}
		l57 := l56
		l58 := m.u32(l57>>16<<2, 4288) + l57&65535<<3
		l59 := m.u16(l58, 0)*320 + 15744
		l60 := float64(m.u8(l59, 18)) + float64(m.u8(l58, 3)) + float64(float64(m.u8(l58, 4))*256)
		l61 := l60
		l62 := -32767 + l60
		l61 = choose(l62 > 0, float64(l62*-32768), 0) + l61
		l63 := -32768 + l60
		l61 = choose(l63 > 0, float64(l63*32768), 0) + l61
		l65 := 6.755399441055744e+15 + (-0.49609375 + float64(l61*0.0078125))
		l65 = -6.755399441055744e+15 + l65
		l66 := l65
		l66 = flag(l66 > math.Copysign(0, -1))
		l67 := float64(m.u8(l59, 0)) + float64(float64(m.u8(l58, 2))*256)
		l68 := l61 + float64(l65*-128)
		l69 := float64(l67*5.36870912e+08) + float64(l68*3.5184372088832e+13)
		l70 := l69
		l70 = flag(l70 > math.Copysign(0, -1))
		l71 := choose(1-l66-l70 > 0, 1, 0)
		l73 := choose(l71 > 0, 1, 0)
		l75 := l65
		l75 = flag(l75 > 254)
		l76 := choose(-1+l70+l75 > 0, 1, 0)
		l78 := l42
		l78 = flag(l78 > 254)
		l79 := choose(-1+l47+l78 > 0, 1, 0)
		l85 := l76 + l79 + choose(-1+l71+l78-l79 > 0, 1, 0) + choose(-1+l75-l76+l48 > 0, 1, 0)
		l85 = flag(l85 > math.Copysign(0, -1))
		l88 := choose(-l66+l70 > 0, 1, 0)
		l86 := choose(l75-l76 > 0, 1, 0)
		if l88 > 0 {
			if l88 > 0 {
				l91 = l67 + float64(l68*65536)
			}
			l93 := f14(m, 35719168, 24, l91)
			l94 := m.u32(l93, 0) - 1
			l90 = 24 - float64(m.u8(m.u16(m.u32(l94>>16<<2, 4288)+l94&65535<<3, 0)*320+15744, 14))
		}
		l98 := choose(-l43+l47 > 0, 1, 0)
		if l98 > 0 {
			if l98 > 0 {
				l101 = l44 + float64(l45*65536)
			}
			l103 := f14(m, 35719168, 24, l101)
			l104 := m.u32(l103, 0) - 1
			l100 = 24 - float64(m.u8(m.u16(m.u32(l104>>16<<2, 4288)+l104&65535<<3, 0)*320+15744, 14))
		}
		l108 := choose(1-l98 > 0, 1, 0)
		if l98 > 0 {
			l111 := l100
			l112 := trunc(l111)
			if b2i(float64(l112) != l111)|b2i(l112 > l0) != 0 {
				l112 = f15(m, l111, 1, l0)
			}
			l113 := l112
			l108 = l108 + m.f64(m.u16(m.u32(l113>>16<<2, 4288)+l113&65535<<3, 0)*320+15744, 80)
		}
		l118 := l108
		if l118 > 0 {
			l117 = float64((l46 + float64(choose(1-l98 > 0, 1, 0)*4.503599627370496e+15)) * l118)
		}
		l122 := choose(1-l88 > 0, 1, 0)
		if l88 > 0 {
			l125 := l90
			l126 := trunc(l125)
			if b2i(float64(l126) != l125)|b2i(l126 > l0) != 0 {
				l126 = f15(m, l125, 1, l0)
			}
			l127 := l126
			l122 = l122 + m.f64(m.u16(m.u32(l127>>16<<2, 4288)+l127&65535<<3, 0)*320+15744, 80)
		}
		l132 := l122
		if l132 > 0 {
			l131 = float64((l69 + float64(choose(1-l88 > 0, 1, 0)*4.503599627370496e+15)) * l132)
		}
		l136 := l117
		if l136 > 0 {
			l135 = float64(l131 * l136)
		}
		l137 := float64(l135 * 2.220446049250313e-16)
		l139 := 6.755399441055744e+15 + (-0.5 + float64(l137*7.450580596923828e-09))
		l139 = -6.755399441055744e+15 + l139
		l140 := l139
		l140 = flag(l140 > math.Copysign(0, -1))
		l141 := l139
		if 1-l140 > 0 {
			l141 = l141 + l137
		}
		l142 := f14(m, 35719168, 24, l141)
		l143 := m.u32(l142, 0) - 1
		l146 := float64(m.u8(m.u16(m.u32(l143>>16<<2, 4288)+l143&65535<<3, 0)*320+15744, 14))
		l147 := 718 + l65 + l42 - l66 - l43 - l90 - l100 + float64(l140*27) + l146
		l149 := -1.048575e+06 - l147
		l148 := choose(l149 > 0, l149, 0)
		l148 = 29 + l148
		l150 := 897 - l147
		l148 = choose(l150 > 0, l150, 0) + l148
		l151 := -1.047501e+06 - l147
		l148 = choose(l151 > 0, l151, 0) + l148
		l153 := -1.048628e+06 + l148
		l152 := choose(l153 > 0, l153, 0)
		l154 := l147 + l152
		l154 = flag(l154 > 1150)
		l155 := float64(l78*4) + float64(l79*-4) + float64(l86*4) + float64(l50*-2) + float64(l73*-2) + float64(l85*-16) + l154
		l155 = flag(l155 > math.Copysign(0, -1))
		l158 := l37
		l158 = flag(l158 > 32767)
		l159 := choose(l158 > 0, 1, 0)
		l161 := l60
		l161 = flag(l161 > 32767)
		l162 := choose(l161 > 0, 1, 0)
		l164 := choose(l159-l162 > 0, 1, 0)
		l164 = choose(-l159+l162 > 0, 1, 0) + l164
		l167 := l164
		l167 = flag(l167 > math.Copysign(0, -1))
		if choose(1-l50-l73-l85-l155 > 0, 1, 0) > 0 {
			l169 := l148
			l169 = flag(l169 > math.Copysign(0, -1))
			l172 := 66 + float64(l140*-27) - l146
			l173 := trunc(l172)
			if b2i(float64(l173) != l172)|b2i(l173 > l0) != 0 {
				l173 = f15(m, l172, 1, l0)
			}
			l174 := l173
			l179 := m.f64(m.u16(m.u32(l174>>16<<2, 4288)+l174&65535<<3, 0)*320+15744, 80)
			if l179 > 0 {
				l178 = float64(float64(l137*0.0001220703125) * l179)
			}
			l181 := 9.066943647109719e+23 + l131
			l181 = -9.066943647109719e+23 + l181
			l182 := l131 - l181
			l184 := 9.066943647109719e+23 + l117
			l184 = -9.066943647109719e+23 + l184
			l187 := 6.755399441055744e+15 + (l117 - l184)
			l187 = -6.755399441055744e+15 + l187
			l190 := l135
			l191 := l181
			if l191 > 0 {
				l190 = l190 + float64(-l184*l191)
			}
			l193 := l182
			if l193 > 0 {
				l192 = float64(-l184 * l193)
			}
			l194 := -l182
			if l194 > 0 {
				l192 = l192 + float64(l184*l194)
			}
			l192 = l190 + l192
			l196 := l192
			l197 := l181
			if l197 > 0 {
				l196 = l196 + float64(-l187*l197)
			}
			l199 := l182
			if l199 > 0 {
				l198 = float64(-l187 * l199)
			}
			l200 := -l182
			if l200 > 0 {
				l198 = l198 + float64(l187*l200)
			}
			l198 = l196 + l198
			l202 := -9.007199254740992e+15 + l198
			l203 := choose(l202 > 0, float64(l202*2), 0)
			l203 = flag(l203 > math.Copysign(0, -1))
			l205 := -9.007199254740992e+15 - l198
			l206 := choose(l205 > 0, float64(l205*2), 0)
			l206 = flag(l206 > math.Copysign(0, -1))
			l209 := l178 + (l203 - l206)
			if l169 > 0 {
				if l169 > 0 {
					l212 := l148
					l213 := -54 + l148
					l212 = choose(l213 > 0, float64(l213*-1), 0) + l212
					l215 := l212
					l216 := trunc(l215)
					if b2i(float64(l216) != l215)|b2i(l216 > l0) != 0 {
						l216 = f15(m, l215, 1, l0)
					}
					l217 := l216
					l211 = m.f64(m.u16(m.u32(l217>>16<<2, 4288)+l217&65535<<3, 0)*320+15744, 88)
				}
				l222 := l211
				if l222 > 0 {
					l221 = float64(l209 * l222)
				}
				l223 := 4.503599627370496e+15 + l221
				l223 = -4.503599627370496e+15 + l223
				l224 := l221 - l223
				l226 := -0.49999999999999994 + l224
				l229 := -l198
				l230 := l229
				l230 = flag(l230 > math.Copysign(0, -1))
				l232 := -0.49999999999999994 - l224
				l233 := -l229
				l233 = flag(l233 > math.Copysign(0, -1))
				l235 := -1 + choose(l226 > 0, float64(l226*1.8014398509481984e+16), 0) + l230
				l234 := choose(l235 > 0, l235, 0)
				l236 := -1 + choose(l232 > 0, float64(l232*1.8014398509481984e+16), 0) + l233
				l234 = choose(l236 > 0, float64(l236*-1), 0) + l234
				l210 = l223 + l234
			}
			if 1-l169 > 0 {
				l210 = l210 + l209
			}
			l239 := 1 - l210
			l238 := choose(l239 > 0, l239, 0)
			l241 := -897 + l147 + l152 + float64(l238*-1.048576e+06)
			l240 := choose(l241 > 0, l241, 0)
			l242 := -1150 + l147 + l152 + float64(l238*-1.048576e+06)
			l240 = choose(l242 > 0, float64(l242*-1), 0) + l240
			l168 = l210 + float64(l240*8.388608e+06)
		}
		l168 = choose(l155 > 0, 2.13909504e+09, 0) + l168
		l168 = choose(l85 > 0, 2.143289344e+09, 0) + l168
		l168 = choose(l167-l85 > 0, 2.147483648e+09, 0) + l168
		l247 := -255 + l168
		l246 := choose(l247 > 0, l247, 0)
		l248 := -256 + l168
		l246 = choose(l248 > 0, float64(l248*-1), 0) + l246
		l249 := -65535 + l168
		l246 = choose(l249 > 0, l249, 0) + l246
		l250 := -65536 + l168
		l246 = choose(l250 > 0, float64(l250*-1), 0) + l246
		l251 := -1.6777215e+07 + l168
		l246 = choose(l251 > 0, l251, 0) + l246
		l252 := -1.6777216e+07 + l168
		l246 = choose(l252 > 0, float64(l252*-1), 0) + l246
		l254 := -l28 + l246
		l255 := trunc(l254)
		if b2i(float64(l255) != l254)|b2i(l255 > l0) != 0 {
			l255 = f15(m, l254, 1, l0)
		}
		l256 := l255
		l261 := m.f64(m.u16(m.u32(l256>>16<<2, 4288)+l256&65535<<3, 0)*320+15744, 112)
		if l261 > 0 {
			l260 = float64((0.5 + l168) * l261)
		}
		l264 := 1 + l28 - l246
		l25 = f17(m, -0.5+float64(l27*-256)+l260, choose(l264 > 0, l264, 0))
	}
	return l25
}

// f161: case 639
func f161(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15, l16, l17 float64, l18, l19, l20, l21 uint32) uint32 {
	var l25 uint32
	var l27, l28, l90, l91, l100, l101, l117, l130, l157, l173, l176, l178, l183, l194, l197, l204, l221, l222, l232, l240, l278 float64
	l22 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l22+float64(l11*256)+float64(l12*65536)+float64(l13*1.6777216e+07))
	m.put(l0&7<<3, 3520, l14+l15)
	l23 := m.f64(l19, 16)
	m.put(l0&7<<3, 3584, l23)
	m.put(l0&7<<3, 3648, 1)
	l24 := m.f64(0, 3088)
	m.put(l0&7<<3, 3712, 4096+float64(l16*4096)+l23+float64(l24*-4096))
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l26 := float64(m.u8(l2, 2))
		if l26 > 0 {
			l27 = l22 + float64(l11*256) + float64(l12*65536) + float64(l13*1.6777216e+07)
		}
		if l26 > 0 {
			l28 = l8 + l17
		}
		l29 := f12(m, 18409088, 16, 4096+float64(l16*4096)+l23+float64(l24*-4096))
		l32 := m.f64(l29, 8)
		l33 := trunc(l32)
		if b2i(float64(l33) != l32)|b2i(l33 > l0) != 0 {
			l33 = f15(m, l32, 1, l0)
		}
		l34 := l33
		l35 := m.u32(l34>>16<<2, 4288) + l34&65535<<3
		l36 := m.u16(l35, 0)*320 + 15744
		l37 := float64(m.u8(l36, 18)) + float64(m.u8(l35, 3)) + float64(float64(m.u8(l35, 4))*256)
		l38 := l37
		l39 := -32767 + l37
		l38 = choose(l39 > 0, float64(l39*-32768), 0) + l38
		l40 := -32768 + l37
		l38 = choose(l40 > 0, float64(l40*32768), 0) + l38
		l42 := 6.755399441055744e+15 + (-0.49609375 + float64(l38*0.0078125))
		l42 = -6.755399441055744e+15 + l42
		l43 := l42
		l43 = flag(l43 > math.Copysign(0, -1))
		l44 := float64(m.u8(l36, 0)) + float64(float64(m.u8(l35, 2))*256)
		l45 := l38 + float64(l42*-128)
		l46 := float64(l44*5.36870912e+08) + float64(l45*3.5184372088832e+13)
		l47 := l46
		l47 = flag(l47 > math.Copysign(0, -1))
		l48 := choose(1-l43-l47 > 0, 1, 0)
		l50 := choose(l48 > 0, 1, 0)
		l52 := f12(m, 18409088, 16, 4097+float64(l16*4096)+l23+float64(l24*-4096))
		l55 := m.f64(l52, 8)
		l56 := trunc(l55)
		if b2i(float64(l56) != l55)|b2i(l56 > l0) != 0 {
			l56 = f15(m, l55, 1, l0)
		}
		l57 := l56
		l58 := m.u32(l57>>16<<2, 4288) + l57&65535<<3
		l59 := m.u16(l58, 0)*320 + 15744
		l60 := float64(m.u8(l59, 18)) + float64(m.u8(l58, 3)) + float64(float64(m.u8(l58, 4))*256)
		l61 := l60
		l62 := -32767 + l60
		l61 = choose(l62 > 0, float64(l62*-32768), 0) + l61
		l63 := -32768 + l60
		l61 = choose(l63 > 0, float64(l63*32768), 0) + l61
		l65 := 6.755399441055744e+15 + (-0.49609375 + float64(l61*0.0078125))
		l65 = -6.755399441055744e+15 + l65
		l66 := l65
		l66 = flag(l66 > 254)
		l67 := float64(m.u8(l59, 0)) + float64(float64(m.u8(l58, 2))*256)
		l68 := l61 + float64(l65*-128)
		l69 := float64(l67*5.36870912e+08) + float64(l68*3.5184372088832e+13)
		l70 := l69
		l70 = flag(l70 > math.Copysign(0, -1))
		l71 := choose(-1+l70+l66 > 0, 1, 0)
		l73 := choose(l66-l71 > 0, 1, 0)
		l75 := l42
		l75 = flag(l75 > 254)
		l76 := choose(-1+l47+l75 > 0, 1, 0)
		l80 := l65
		l80 = flag(l80 > math.Copysign(0, -1))
		l81 := choose(1-l80-l70 > 0, 1, 0)
		l85 := l71 + l76 + choose(-1+l66-l71+l75-l76 > 0, 1, 0) + choose(-1+l81+l48 > 0, 1, 0)
		l85 = flag(l85 > math.Copysign(0, -1))
		l88 := choose(-l80+l70 > 0, 1, 0)
		if l88 > 0 {
			if l88 > 0 {
				l91 = l67 + float64(l68*65536)
			}
			l93 := f14(m, 35719168, 24, l91)
			l94 := m.u32(l93, 0) - 1
			l90 = 24 - float64(m.u8(m.u16(m.u32(l94>>16<<2, 4288)+l94&65535<<3, 0)*320+15744, 14))
		}
		l98 := choose(-l43+l47 > 0, 1, 0)
		if l98 > 0 {
			if l98 > 0 {
				l101 = l44 + float64(l45*65536)
			}
			l103 := f14(m, 35719168, 24, l101)
			l104 := m.u32(l103, 0) - 1
			l100 = 24 - float64(m.u8(m.u16(m.u32(l104>>16<<2, 4288)+l104&65535<<3, 0)*320+15744, 14))
		}
		l108 := choose(1-l88 > 0, 1, 0)
		if l88 > 0 {
			l111 := l90
			l112 := trunc(l111)
			if b2i(float64(l112) != l111)|b2i(l112 > l0) != 0 {
				l112 = f15(m, l111, 1, l0)
			}
			l113 := l112
			l108 = l108 + m.f64(m.u16(m.u32(l113>>16<<2, 4288)+l113&65535<<3, 0)*320+15744, 80)
		}
		l118 := l108
		if l118 > 0 {
			l117 = float64((l69 + float64(choose(1-l88 > 0, 1, 0)*4.503599627370496e+15)) * l118)
		}
		l121 := choose(1-l98 > 0, 1, 0)
		if l98 > 0 {
			l124 := l100
			l125 := trunc(l124)
			if b2i(float64(l125) != l124)|b2i(l125 > l0) != 0 {
				l125 = f15(m, l124, 1, l0)
			}
			l126 := l125
			l121 = l121 + m.f64(m.u16(m.u32(l126>>16<<2, 4288)+l126&65535<<3, 0)*320+15744, 80)
		}
		l131 := l121
		if l131 > 0 {
			l130 = float64((l46 + float64(choose(1-l98 > 0, 1, 0)*4.503599627370496e+15)) * l131)
		}
		l135 := l117 - l130
		l135 = flag(l135 > math.Copysign(0, -1))
		l136 := 1023 - l65 + l42 + l80 - l43 + l90 - l100 - l135
		l138 := -1.048575e+06 - l136
		l137 := choose(l138 > 0, l138, 0)
		l137 = 29 + l137
		l139 := 897 - l136
		l137 = choose(l139 > 0, l139, 0) + l137
		l140 := -1.047501e+06 - l136
		l137 = choose(l140 > 0, l140, 0) + l137
		l142 := -1.048628e+06 + l137
		l141 := choose(l142 > 0, l142, 0)
		l143 := l136 + l141
		l143 = flag(l143 > 1150)
		l144 := float64(l75*4) + float64(l76*-4) + float64(choose(l81 > 0, 1, 0)*4) + float64(l50*-2) + float64(l73*-2) + float64(l85*-16) + l143
		l144 = flag(l144 > math.Copysign(0, -1))
		l147 := l37
		l147 = flag(l147 > 32767)
		l148 := choose(l147 > 0, 1, 0)
		l150 := l60
		l150 = flag(l150 > 32767)
		l151 := choose(l150 > 0, 1, 0)
		l153 := choose(l148-l151 > 0, 1, 0)
		l153 = choose(-l148+l151 > 0, 1, 0) + l153
		l156 := l153
		l156 = flag(l156 > math.Copysign(0, -1))
		if choose(1-l50-l73-l85-l144 > 0, 1, 0) > 0 {
			l158 := l137
			l158 = flag(l158 > math.Copysign(0, -1))
			l159 := l117
			l160 := l159
			l161 := 6.755399441055744e+15 + float64(l160*1.4210854715202004e-14)
			l161 = -6.755399441055744e+15 + l161
			l163 := float64(l160*2.842170943040401e-14) + float64(l161*-2)
			l166 := 65 + l161
			l167 := trunc(l166)
			if b2i(float64(l167) != l166)|b2i(l167 > l0) != 0 {
				l167 = f15(m, l166, 1, l0)
			}
			l168 := l167
			l170 := m.u16(m.u32(l168>>16<<2, 4288)+l168&65535<<3, 0)*320 + 15744
			l171 := m.f64(l170, 104)
			l174 := l163
			l172 := m.f64(l170, 96)
			if l174 > 0 {
				l173 = float64(l171 * l174)
			}
			l175 := -l163
			if l175 > 0 {
				l173 = l173 + float64(-l171*l175)
			}
			l173 = l172 + l173
			l177 := l173
			if l177 > 0 {
				l179 := l173
				if l179 > 0 {
					l178 = float64(float64(l159*2.220446049250313e-16) * l179)
				}
				l176 = float64((2 - l178) * l177)
			}
			l182 := l130
			if l135 > 0 {
				l182 = l182 + l130
			}
			l184 := l176
			if l184 > 0 {
				l183 = float64(l182 * l184)
			}
			l185 := 9.066943647109719e+23 + l183
			l185 = -9.066943647109719e+23 + l185
			l188 := 9.066943647109719e+23 + l117
			l188 = -9.066943647109719e+23 + l188
			l189 := l117 - l188
			l192 := float64(l182 * 4.503599627370496e+15)
			l193 := l188
			if l193 > 0 {
				l192 = l192 + float64(-l185*l193)
			}
			l195 := l189
			if l195 > 0 {
				l194 = float64(-l185 * l195)
			}
			l196 := -l189
			if l196 > 0 {
				l194 = l194 + float64(l185*l196)
			}
			l194 = l192 + l194
			l198 := float64(l176 * 2.220446049250313e-16)
			if l198 > 0 {
				l197 = float64(l194 * l198)
			}
			l199 := 6.755399441055744e+15 + l197
			l199 = -6.755399441055744e+15 + l199
			l202 := l194
			l203 := l188
			l200 := l185 + l199
			if l203 > 0 {
				l202 = l202 + float64(-l199*l203)
			}
			l205 := l189
			if l205 > 0 {
				l204 = float64(-l199 * l205)
			}
			l206 := -l189
			if l206 > 0 {
				l204 = l204 + float64(l199*l206)
			}
			l204 = l202 + l204
			l207 := float64(l117 * 0.5)
			l209 := l204 - l207
			l208 := choose(l209 > 0, float64(l209*2), 0)
			l211 := l208
			l210 := choose(l211 > 0, l211, 0)
			l212 := -1 + l208
			l210 = choose(l212 > 0, float64(l212*-1), 0) + l210
			l214 := -l204 - l207
			l213 := choose(l214 > 0, float64(l214*2), 0)
			l216 := l213
			l215 := choose(l216 > 0, l216, 0)
			l217 := -1 + l213
			l215 = choose(l217 > 0, float64(l217*-1), 0) + l215
			l218 := l210 - l215
			l220 := l200 + l218
			if l158 > 0 {
				if l158 > 0 {
					l223 := l137
					l224 := -54 + l137
					l223 = choose(l224 > 0, float64(l224*-1), 0) + l223
					l226 := l223
					l227 := trunc(l226)
					if b2i(float64(l227) != l226)|b2i(l227 > l0) != 0 {
						l227 = f15(m, l226, 1, l0)
					}
					l228 := l227
					l222 = m.f64(m.u16(m.u32(l228>>16<<2, 4288)+l228&65535<<3, 0)*320+15744, 88)
				}
				l233 := l222
				if l233 > 0 {
					l232 = float64(l220 * l233)
				}
				l234 := 4.503599627370496e+15 + l232
				l234 = -4.503599627370496e+15 + l234
				l235 := l232 - l234
				l237 := -0.49999999999999994 + l235
				l238 := -l117
				l241 := l218
				l239 := l204
				if l241 > 0 {
					l240 = float64(l238 * l241)
				}
				l242 := -l218
				if l242 > 0 {
					l240 = l240 + float64(-l238*l242)
				}
				l240 = l239 + l240
				l243 := l240
				l245 := l243
				l244 := choose(l245 > 0, l245, 0)
				l246 := -1 + l243
				l244 = choose(l246 > 0, float64(l246*-1), 0) + l244
				l248 := -0.49999999999999994 - l235
				l250 := -l243
				l249 := choose(l250 > 0, l250, 0)
				l251 := -1 - l243
				l249 = choose(l251 > 0, float64(l251*-1), 0) + l249
				l253 := -1 + choose(l237 > 0, float64(l237*1.8014398509481984e+16), 0) + l244
				l252 := choose(l253 > 0, l253, 0)
				l254 := -1 + choose(l248 > 0, float64(l248*1.8014398509481984e+16), 0) + l249
				l252 = choose(l254 > 0, float64(l254*-1), 0) + l252
				l221 = l234 + l252
			}
			if 1-l158 > 0 {
				l221 = l221 + l220
			}
			l257 := 1 - l221
			l256 := choose(l257 > 0, l257, 0)
			l259 := -897 + l136 + l141 + float64(l256*-1.048576e+06)
			l258 := choose(l259 > 0, l259, 0)
			l260 := -1150 + l136 + l141 + float64(l256*-1.048576e+06)
			l258 = choose(l260 > 0, float64(l260*-1), 0) + l258
			l157 = l221 + float64(l258*8.388608e+06)
		}
		l157 = choose(l144 > 0, 2.13909504e+09, 0) + l157
		l157 = choose(l85 > 0, 2.143289344e+09, 0) + l157
		l157 = choose(l156-l85 > 0, 2.147483648e+09, 0) + l157
		l265 := -255 + l157
		l264 := choose(l265 > 0, l265, 0)
		l266 := -256 + l157
		l264 = choose(l266 > 0, float64(l266*-1), 0) + l264
		l267 := -65535 + l157
		l264 = choose(l267 > 0, l267, 0) + l264
		l268 := -65536 + l157
		l264 = choose(l268 > 0, float64(l268*-1), 0) + l264
		l269 := -1.6777215e+07 + l157
		l264 = choose(l269 > 0, l269, 0) + l264
		l270 := -1.6777216e+07 + l157
		l264 = choose(l270 > 0, float64(l270*-1), 0) + l264
		l272 := -l28 + l264
		l273 := trunc(l272)
		if b2i(float64(l273) != l272)|b2i(l273 > l0) != 0 {
			l273 = f15(m, l272, 1, l0)
		}
		l274 := l273
		l279 := m.f64(m.u16(m.u32(l274>>16<<2, 4288)+l274&65535<<3, 0)*320+15744, 112)
		if l279 > 0 {
			l278 = float64((0.5 + l157) * l279)
		}
		l282 := 1 + l28 - l264
		l25 = f17(m, -0.5+float64(l27*-256)+l278, choose(l282 > 0, l282, 0))
	}
	return l25
}

// f162: case 640
func f162(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15, l16, l17 float64, l18, l19, l20, l21 uint32) uint32 {
	var l25 uint32
	var l27, l28, l61, l62, l86, l97, l116, l121, l124, l126, l130, l139, l148, l155, l164, l165, l175, l209 float64
	l22 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l22+float64(l11*256)+float64(l12*65536)+float64(l13*1.6777216e+07))
	m.put(l0&7<<3, 3520, l14+l15)
	l23 := m.f64(l19, 16)
	m.put(l0&7<<3, 3584, l23)
	m.put(l0&7<<3, 3648, 1)
	l24 := m.f64(0, 3088)
	m.put(l0&7<<3, 3712, 4096+float64(l16*4096)+l23+float64(l24*-4096))
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l26 := float64(m.u8(l2, 2))
		if l26 > 0 {
			l27 = l22 + float64(l11*256) + float64(l12*65536) + float64(l13*1.6777216e+07)
		}
		if l26 > 0 {
			l28 = l8 + l17
		}
		l29 := f12(m, 18409088, 16, 4096+float64(l16*4096)+l23+float64(l24*-4096))
		l32 := m.f64(l29, 8)
		l33 := trunc(l32)
		if b2i(float64(l33) != l32)|b2i(l33 > l0) != 0 {
			l33 = f15(m, l32, 1, l0)
		}
		l34 := l33
		l35 := m.u32(l34>>16<<2, 4288) + l34&65535<<3
		l36 := m.u16(l35, 0)*320 + 15744
		l37 := float64(m.u8(l36, 18)) + float64(m.u8(l35, 3)) + float64(float64(m.u8(l35, 4))*256)
		l38 := l37
		l39 := -32767 + l37
		l38 = choose(l39 > 0, float64(l39*-32768), 0) + l38
		l40 := -32768 + l37
		l38 = choose(l40 > 0, float64(l40*32768), 0) + l38
		l42 := 6.755399441055744e+15 + (-0.49609375 + float64(l38*0.0078125))
		l42 = -6.755399441055744e+15 + l42
		l43 := l42
		l43 = flag(l43 > math.Copysign(0, -1))
		l44 := float64(m.u8(l36, 0)) + float64(float64(m.u8(l35, 2))*256)
		l45 := l38 + float64(l42*-128)
		l46 := float64(l44*5.36870912e+08) + float64(l45*3.5184372088832e+13)
		l47 := l46
		l47 = flag(l47 > math.Copysign(0, -1))
		l48 := choose(1-l43-l47 > 0, 1, 0)
		l50 := choose(l48 > 0, 1, 0)
		l52 := l42
		l52 = flag(l52 > 254)
		l53 := choose(-1+l47+l52 > 0, 1, 0)
		l55 := l37
		l55 = flag(l55 > 32767)
		l58 := l53 + choose(l55-l48 > 0, 1, 0)
		l58 = flag(l58 > math.Copysign(0, -1))
		l59 := choose(-l43+l47 > 0, 1, 0)
		if l59 > 0 {
			if l59 > 0 {
				l62 = l44 + float64(l45*65536)
			}
			l64 := f14(m, 35719168, 24, l62)
			l65 := m.u32(l64, 0) - 1
			l61 = 24 - float64(m.u8(m.u16(m.u32(l65>>16<<2, 4288)+l65&65535<<3, 0)*320+15744, 14))
		}
		l70 := 6.755399441055744e+15 + (-89.25 + float64(l42*0.5) + float64(l43*-0.5) + float64(l61*-0.5))
		l70 = -6.755399441055744e+15 + l70
		l71 := 1049 + l70
		l73 := -1.048575e+06 - l71
		l72 := choose(l73 > 0, l73, 0)
		l72 = 29 + l72
		l74 := 897 - l71
		l72 = choose(l74 > 0, l74, 0) + l72
		l75 := -1.047501e+06 - l71
		l72 = choose(l75 > 0, l75, 0) + l72
		l77 := -1.048628e+06 + l72
		l76 := choose(l77 > 0, l77, 0)
		l78 := l71 + l76
		l78 = flag(l78 > 1150)
		l79 := float64(l52*4) + float64(l53*-4) + float64(l50*-2) + float64(l58*-16) + l78
		l79 = flag(l79 > math.Copysign(0, -1))
		l84 := choose(choose(l55 > 0, 1, 0) > 0, 1, 0)
		if choose(1-l50-l58-l79 > 0, 1, 0) > 0 {
			l87 := l72
			l87 = flag(l87 > math.Copysign(0, -1))
			l88 := choose(1-l59 > 0, 1, 0)
			if l59 > 0 {
				l91 := l61
				l92 := trunc(l91)
				if b2i(float64(l92) != l91)|b2i(l92 > l0) != 0 {
					l92 = f15(m, l91, 1, l0)
				}
				l93 := l92
				l88 = l88 + m.f64(m.u16(m.u32(l93>>16<<2, 4288)+l93&65535<<3, 0)*320+15744, 80)
			}
			l98 := l88
			if l98 > 0 {
				l97 = float64((l46 + float64(choose(1-l59 > 0, 1, 0)*4.503599627370496e+15)) * l98)
			}
			l101 := l97
			l102 := 6.755399441055744e+15 + float64(l101*1.4210854715202004e-14)
			l102 = -6.755399441055744e+15 + l102
			l103 := float64(l101*2.842170943040401e-14) + float64(l102*-2)
			l104 := -178 + l42 - l43 - l61 + float64(l70*-2)
			l105 := l103
			l106 := l104
			if l106 > 0 {
				l105 = l105 + float64(l103*l106)
			}
			l109 := -64 + l102 + float64(l104*64)
			l110 := trunc(l109)
			if b2i(float64(l110) != l109)|b2i(l110 > l0) != 0 {
				l110 = f15(m, l109, 1, l0)
			}
			l111 := l110
			l113 := m.u16(m.u32(l111>>16<<2, 4288)+l111&65535<<3, 0)*320 + 15744
			l114 := m.f64(l113, 104)
			l117 := l105
			l115 := m.f64(l113, 96)
			if l117 > 0 {
				l116 = float64(l114 * l117)
			}
			l118 := -l105
			if l118 > 0 {
				l116 = l116 + float64(-l114*l118)
			}
			l116 = l115 + l116
			l119 := l97
			l120 := l104
			if l120 > 0 {
				l119 = l119 + float64(l97*l120)
			}
			l122 := l116
			if l122 > 0 {
				l125 := l116
				if l125 > 0 {
					l127 := l116
					if l127 > 0 {
						l126 = float64(float64(l119*2.220446049250313e-16) * l127)
					}
					l124 = float64(l126 * l125)
				}
				l121 = float64((1.5 + float64(l124*-0.5)) * l122)
			}
			l131 := l121
			if l131 > 0 {
				l130 = float64(l119 * l131)
			}
			l132 := 9.066943647109719e+23 + l130
			l132 = -9.066943647109719e+23 + l132
			l136 := float64(l119 * 4.503599627370496e+15)
			l137 := l132
			if l137 > 0 {
				l136 = l136 + float64(-l132*l137)
			}
			l138 := l136
			l140 := float64(l121 * 1.1102230246251565e-16)
			if l140 > 0 {
				l139 = float64(l138 * l140)
			}
			l139 = 0.25 + l139
			l141 := 6.755399441055744e+15 + l139
			l141 = -6.755399441055744e+15 + l141
			l144 := l138
			l145 := float64(l132 * 2)
			l142 := l132 + l141
			if l145 > 0 {
				l144 = l144 + float64(-l141*l145)
			}
			l147 := l141
			l149 := l147
			l146 := -l132 + l144
			if l149 > 0 {
				l148 = float64((1 + l147) * l149)
			}
			l150 := -l147
			if l150 > 0 {
				l148 = l148 + float64((-1-l147)*l150)
			}
			l152 := l146 - l148
			l153 := choose(l152 > 0, l152, 0)
			l153 = flag(l153 > math.Copysign(0, -1))
			l156 := l147
			l154 := l132 + l144
			if l156 > 0 {
				l155 = float64((-1 + l147) * l156)
			}
			l157 := -l147
			if l157 > 0 {
				l155 = l155 + float64((1-l147)*l157)
			}
			l155 = 1 + l155
			l159 := -l154 + l155
			l160 := choose(l159 > 0, l159, 0)
			l160 = flag(l160 > math.Copysign(0, -1))
			l163 := l142 + (l153 - l160)
			if l87 > 0 {
				if l87 > 0 {
					l166 := l72
					l167 := -54 + l72
					l166 = choose(l167 > 0, float64(l167*-1), 0) + l166
					l169 := l166
					l170 := trunc(l169)
					if b2i(float64(l170) != l169)|b2i(l170 > l0) != 0 {
						l170 = f15(m, l169, 1, l0)
					}
					l171 := l170
					l165 = m.f64(m.u16(m.u32(l171>>16<<2, 4288)+l171&65535<<3, 0)*320+15744, 88)
				}
				l176 := l165
				if l176 > 0 {
					l175 = float64(l163 * l176)
				}
				l177 := 4.503599627370496e+15 + l175
				l177 = -4.503599627370496e+15 + l177
				l178 := l175 - l177
				l180 := -0.49999999999999994 + l178
				l182 := -0.49999999999999994 - l178
				l184 := -1 + choose(l180 > 0, float64(l180*1.8014398509481984e+16), 0)
				l183 := choose(l184 > 0, l184, 0)
				l185 := -1 + choose(l182 > 0, float64(l182*1.8014398509481984e+16), 0)
				l183 = choose(l185 > 0, float64(l185*-1), 0) + l183
				l164 = l177 + l183
			}
			if 1-l87 > 0 {
				l164 = l164 + l163
			}
			l188 := 1 - l164
			l187 := choose(l188 > 0, l188, 0)
			l190 := -897 + l71 + l76 + float64(l187*-1.048576e+06)
			l189 := choose(l190 > 0, l190, 0)
			l191 := -1150 + l71 + l76 + float64(l187*-1.048576e+06)
			l189 = choose(l191 > 0, float64(l191*-1), 0) + l189
			l86 = l164 + float64(l189*8.388608e+06)
		}
		l86 = choose(l79 > 0, 2.13909504e+09, 0) + l86
		l86 = choose(l58 > 0, 2.143289344e+09, 0) + l86
		l86 = choose(l84-l58 > 0, 2.147483648e+09, 0) + l86
		l196 := -255 + l86
		l195 := choose(l196 > 0, l196, 0)
		l197 := -256 + l86
		l195 = choose(l197 > 0, float64(l197*-1), 0) + l195
		l198 := -65535 + l86
		l195 = choose(l198 > 0, l198, 0) + l195
		l199 := -65536 + l86
		l195 = choose(l199 > 0, float64(l199*-1), 0) + l195
		l200 := -1.6777215e+07 + l86
		l195 = choose(l200 > 0, l200, 0) + l195
		l201 := -1.6777216e+07 + l86
		l195 = choose(l201 > 0, float64(l201*-1), 0) + l195
		l203 := -l28 + l195
		l204 := trunc(l203)
		if b2i(float64(l204) != l203)|b2i(l204 > l0) != 0 {
			l204 = f15(m, l203, 1, l0)
		}
		l205 := l204
		l210 := m.f64(m.u16(m.u32(l205>>16<<2, 4288)+l205&65535<<3, 0)*320+15744, 112)
		if l210 > 0 {
			l209 = float64((0.5 + l86) * l210)
		}
		l213 := 1 + l28 - l195
		l25 = f17(m, -0.5+float64(l27*-256)+l209, choose(l213 > 0, l213, 0))
	}
	return l25
}

// f163: case 641
func f163(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15, l16, l17 float64, l18, l19, l20, l21 uint32) uint32 {
	var l96 uint32
	var l77, l98, l99, l100, l110 float64
	l22 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l22+float64(l11*256)+float64(l12*65536)+float64(l13*1.6777216e+07))
	m.put(l0&7<<3, 3520, l14+l15)
	l23 := m.f64(l19, 16)
	m.put(l0&7<<3, 3584, l23)
	m.put(l0&7<<3, 3648, 1)
	l24 := m.f64(0, 3088)
	m.put(l0&7<<3, 3712, 4096+float64(l16*4096)+l23+float64(l24*-4096))
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	l25 := f12(m, 18409088, 16, 4097+float64(l16*4096)+l23+float64(l24*-4096))
	l28 := m.f64(l25, 8)
	l29 := trunc(l28)
	if b2i(float64(l29) != l28)|b2i(l29 > l0) != 0 {
		l29 = f15(m, l28, 1, l0)
	}
	l30 := l29
	l31 := m.u32(l30>>16<<2, 4288) + l30&65535<<3
	l32 := m.u16(l31, 0)*320 + 15744
	l33 := float64(m.u8(l32, 0)) + float64(float64(m.u8(l31, 2))*256)
	l34 := float64(m.u8(l32, 18)) + float64(m.u8(l31, 3)) + float64(float64(m.u8(l31, 4))*256)
	l35 := l34
	l36 := -32767 + l34
	l35 = choose(l36 > 0, float64(l36*-32768), 0) + l35
	l37 := -32768 + l34
	l35 = choose(l37 > 0, float64(l37*32768), 0) + l35
	l39 := 6.755399441055744e+15 + (-0.49609375 + float64(l35*0.0078125))
	l39 = -6.755399441055744e+15 + l39
	l42 := float64(l33*5.36870912e+08) + float64((l35+float64(l39*-128))*3.5184372088832e+13)
	l42 = flag(l42 > math.Copysign(0, -1))
	l43 := l39
	l43 = flag(l43 > 254)
	l46 := f12(m, 18409088, 16, 4096+float64(l16*4096)+l23+float64(l24*-4096))
	l49 := m.f64(l46, 8)
	l50 := trunc(l49)
	l44 := choose(-1+l42+l43 > 0, 1, 0)
	if b2i(float64(l50) != l49)|b2i(l50 > l0) != 0 {
		l50 = f15(m, l49, 1, l0)
	}
	l51 := l50
	l52 := m.u32(l51>>16<<2, 4288) + l51&65535<<3
	l53 := m.u16(l52, 0)*320 + 15744
	l54 := float64(m.u8(l53, 0)) + float64(float64(m.u8(l52, 2))*256)
	l55 := float64(m.u8(l53, 18)) + float64(m.u8(l52, 3)) + float64(float64(m.u8(l52, 4))*256)
	l56 := l55
	l57 := -32767 + l55
	l56 = choose(l57 > 0, float64(l57*-32768), 0) + l56
	l58 := -32768 + l55
	l56 = choose(l58 > 0, float64(l58*32768), 0) + l56
	l60 := 6.755399441055744e+15 + (-0.49609375 + float64(l56*0.0078125))
	l60 = -6.755399441055744e+15 + l60
	l63 := float64(l54*5.36870912e+08) + float64((l56+float64(l60*-128))*3.5184372088832e+13)
	l63 = flag(l63 > math.Copysign(0, -1))
	l64 := l60
	l64 = flag(l64 > 254)
	l67 := l44 + choose(-1+l63+l64 > 0, 1, 0)
	l67 = flag(l67 > math.Copysign(0, -1))
	l68 := l55
	l68 = flag(l68 > 32767)
	l69 := l34
	l69 = flag(l69 > 32767)
	l70 := l54 + float64(l55*65536)
	l70 = -l33 + float64(l34*-65536) + l70
	if l68 > 0 {
		l70 = l70 + (2.147483648e+09 + float64(l54*-2) + float64(l55*-131072))
	}
	if l69 > 0 {
		l70 = l70 + (-2.147483648e+09 + float64(l33*2) + float64(l34*131072))
	}
	l70 = choose(l68 > 0, -1, 0) + l70
	l70 = choose(l69 > 0, 1, 0) + l70
	l73 := l70
	l73 = flag(l73 > math.Copysign(0, -1))
	l74 := -l70
	l74 = flag(l74 > math.Copysign(0, -1))
	l75 := float64(l73*-8.589934592e+09) + float64(l74*8.589934592e+09)
	l75 = flag(l75 > math.Copysign(0, -1))
	l76 := l75
	if -l67+l76 > 0 {
		l80 := m.f64(l46, 8)
		l81 := trunc(l80)
		if b2i(float64(l81) != l80)|b2i(l81 > l0) != 0 {
			l81 = f15(m, l80, 1, l0)
		}
		l82 := l81
		l83 := m.u32(l82>>16<<2, 4288) + l82&65535<<3
		l84 := m.u16(l83, 0)*320 + 15744
		t1 := float64(m.u8(l84, 0)) + float64(float64(m.u8(l83, 2))*256) + float64((float64(m.u8(l84, 18))+float64(m.u8(l83, 3))+float64(float64(m.u8(l83, 4))*256))*65536)
		l77 = t1
	}
	if 1-l67-l76 > 0 {
		l89 := m.f64(l46, 8)
		l90 := trunc(l89)
		if b2i(float64(l90) != l89)|b2i(l90 > l0) != 0 {
			l90 = f15(m, l89, 1, l0)
		}
		l91 := l90
		l92 := m.u32(l91>>16<<2, 4288) + l91&65535<<3
		l93 := m.u16(l92, 0)*320 + 15744
		t2 := float64(m.u8(l93, 0)) + float64(float64(m.u8(l92, 2))*256) + float64((float64(m.u8(l93, 18))+float64(m.u8(l92, 3))+float64(float64(m.u8(l92, 4))*256))*65536)
		l77 = l77 + t2
	}
	m.put(l0&7<<3, 4224, l77)
	if l6 != 0 {
		l97 := float64(m.u8(l2, 2))
		if l97 > 0 {
			l98 = l22 + float64(l11*256) + float64(l12*65536) + float64(l13*1.6777216e+07)
		}
		if l97 > 0 {
			l99 = l8 + l17
		}
		if -l67+l76 > 0 {
			l100 = l54 + float64(l55*65536)
		}
		if 1-l67-l76 > 0 {
			l100 = l100 + (l33 + float64(l34*65536))
		}
		l100 = choose(l67 > 0, 2.143289344e+09, 0) + l100
		l102 := l100
		l102 = flag(l102 > 255) + flag(l102 > 65535) + flag(l102 > 1.6777215e+07)
		l104 := -l99 + l102
		l105 := trunc(l104)
		if b2i(float64(l105) != l104)|b2i(l105 > l0) != 0 {
			l105 = f15(m, l104, 1, l0)
		}
		l106 := l105
		l111 := m.f64(m.u16(m.u32(l106>>16<<2, 4288)+l106&65535<<3, 0)*320+15744, 112)
		if l111 > 0 {
			l110 = float64((0.5 + l100) * l111)
		}
		l114 := 1 + l99 - l102
		l96 = f17(m, -0.5+float64(l98*-256)+l110, choose(l114 > 0, l114, 0))
	}
	return l96
}

// f164: case 642
func f164(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15, l16, l17 float64, l18, l19, l20, l21 uint32) uint32 {
	var l96 uint32
	var l77, l98, l99, l100, l110 float64
	l22 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l22+float64(l11*256)+float64(l12*65536)+float64(l13*1.6777216e+07))
	m.put(l0&7<<3, 3520, l14+l15)
	l23 := m.f64(l19, 16)
	m.put(l0&7<<3, 3584, l23)
	m.put(l0&7<<3, 3648, 1)
	l24 := m.f64(0, 3088)
	m.put(l0&7<<3, 3712, 4096+float64(l16*4096)+l23+float64(l24*-4096))
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	l25 := f12(m, 18409088, 16, 4097+float64(l16*4096)+l23+float64(l24*-4096))
	l28 := m.f64(l25, 8)
	l29 := trunc(l28)
	if b2i(float64(l29) != l28)|b2i(l29 > l0) != 0 {
		l29 = f15(m, l28, 1, l0)
	}
	l30 := l29
	l31 := m.u32(l30>>16<<2, 4288) + l30&65535<<3
	l32 := m.u16(l31, 0)*320 + 15744
	l33 := float64(m.u8(l32, 0)) + float64(float64(m.u8(l31, 2))*256)
	l34 := float64(m.u8(l32, 18)) + float64(m.u8(l31, 3)) + float64(float64(m.u8(l31, 4))*256)
	l35 := l34
	l36 := -32767 + l34
	l35 = choose(l36 > 0, float64(l36*-32768), 0) + l35
	l37 := -32768 + l34
	l35 = choose(l37 > 0, float64(l37*32768), 0) + l35
	l39 := 6.755399441055744e+15 + (-0.49609375 + float64(l35*0.0078125))
	l39 = -6.755399441055744e+15 + l39
	l42 := float64(l33*5.36870912e+08) + float64((l35+float64(l39*-128))*3.5184372088832e+13)
	l42 = flag(l42 > math.Copysign(0, -1))
	l43 := l39
	l43 = flag(l43 > 254)
	l46 := f12(m, 18409088, 16, 4096+float64(l16*4096)+l23+float64(l24*-4096))
	l49 := m.f64(l46, 8)
	l50 := trunc(l49)
	l44 := choose(-1+l42+l43 > 0, 1, 0)
	if b2i(float64(l50) != l49)|b2i(l50 > l0) != 0 {
		l50 = f15(m, l49, 1, l0)
	}
	l51 := l50
	l52 := m.u32(l51>>16<<2, 4288) + l51&65535<<3
	l53 := m.u16(l52, 0)*320 + 15744
	l54 := float64(m.u8(l53, 0)) + float64(float64(m.u8(l52, 2))*256)
	l55 := float64(m.u8(l53, 18)) + float64(m.u8(l52, 3)) + float64(float64(m.u8(l52, 4))*256)
	l56 := l55
	l57 := -32767 + l55
	l56 = choose(l57 > 0, float64(l57*-32768), 0) + l56
	l58 := -32768 + l55
	l56 = choose(l58 > 0, float64(l58*32768), 0) + l56
	l60 := 6.755399441055744e+15 + (-0.49609375 + float64(l56*0.0078125))
	l60 = -6.755399441055744e+15 + l60
	l63 := float64(l54*5.36870912e+08) + float64((l56+float64(l60*-128))*3.5184372088832e+13)
	l63 = flag(l63 > math.Copysign(0, -1))
	l64 := l60
	l64 = flag(l64 > 254)
	l67 := l44 + choose(-1+l63+l64 > 0, 1, 0)
	l67 = flag(l67 > math.Copysign(0, -1))
	l68 := l55
	l68 = flag(l68 > 32767)
	l69 := l34
	l69 = flag(l69 > 32767)
	l70 := l54 + float64(l55*65536)
	l70 = -l33 + float64(l34*-65536) + l70
	if l68 > 0 {
		l70 = l70 + (2.147483648e+09 + float64(l54*-2) + float64(l55*-131072))
	}
	if l69 > 0 {
		l70 = l70 + (-2.147483648e+09 + float64(l33*2) + float64(l34*131072))
	}
	l70 = choose(l68 > 0, -1, 0) + l70
	l70 = choose(l69 > 0, 1, 0) + l70
	l73 := l70
	l73 = flag(l73 > math.Copysign(0, -1))
	l74 := -l70
	l74 = flag(l74 > math.Copysign(0, -1))
	l75 := float64(l73*8.589934592e+09) + float64(l74*-8.589934592e+09)
	l75 = flag(l75 > math.Copysign(0, -1))
	l76 := l75
	if -l67+l76 > 0 {
		l80 := m.f64(l46, 8)
		l81 := trunc(l80)
		if b2i(float64(l81) != l80)|b2i(l81 > l0) != 0 {
			l81 = f15(m, l80, 1, l0)
		}
		l82 := l81
		l83 := m.u32(l82>>16<<2, 4288) + l82&65535<<3
		l84 := m.u16(l83, 0)*320 + 15744
		t1 := float64(m.u8(l84, 0)) + float64(float64(m.u8(l83, 2))*256) + float64((float64(m.u8(l84, 18))+float64(m.u8(l83, 3))+float64(float64(m.u8(l83, 4))*256))*65536)
		l77 = t1
	}
	if 1-l67-l76 > 0 {
		l89 := m.f64(l46, 8)
		l90 := trunc(l89)
		if b2i(float64(l90) != l89)|b2i(l90 > l0) != 0 {
			l90 = f15(m, l89, 1, l0)
		}
		l91 := l90
		l92 := m.u32(l91>>16<<2, 4288) + l91&65535<<3
		l93 := m.u16(l92, 0)*320 + 15744
		t2 := float64(m.u8(l93, 0)) + float64(float64(m.u8(l92, 2))*256) + float64((float64(m.u8(l93, 18))+float64(m.u8(l92, 3))+float64(float64(m.u8(l92, 4))*256))*65536)
		l77 = l77 + t2
	}
	m.put(l0&7<<3, 4224, l77)
	if l6 != 0 {
		l97 := float64(m.u8(l2, 2))
		if l97 > 0 {
			l98 = l22 + float64(l11*256) + float64(l12*65536) + float64(l13*1.6777216e+07)
		}
		if l97 > 0 {
			l99 = l8 + l17
		}
		if -l67+l76 > 0 {
			l100 = l54 + float64(l55*65536)
		}
		if 1-l67-l76 > 0 {
			l100 = l100 + (l33 + float64(l34*65536))
		}
		l100 = choose(l67 > 0, 2.143289344e+09, 0) + l100
		l102 := l100
		l102 = flag(l102 > 255) + flag(l102 > 65535) + flag(l102 > 1.6777215e+07)
		l104 := -l99 + l102
		l105 := trunc(l104)
		if b2i(float64(l105) != l104)|b2i(l105 > l0) != 0 {
			l105 = f15(m, l104, 1, l0)
		}
		l106 := l105
		l111 := m.f64(m.u16(m.u32(l106>>16<<2, 4288)+l106&65535<<3, 0)*320+15744, 112)
		if l111 > 0 {
			l110 = float64((0.5 + l100) * l111)
		}
		l114 := 1 + l99 - l102
		l96 = f17(m, -0.5+float64(l98*-256)+l110, choose(l114 > 0, l114, 0))
	}
	return l96
}

// f165: case 643
func f165(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15, l16, l17 float64, l18, l19, l20, l21 uint32) uint32 {
	var l25 uint32
	var l27, l28, l69, l80, l84, l85, l87, l91, l112, l137 float64
	l22 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l22+float64(l11*256)+float64(l12*65536)+float64(l13*1.6777216e+07))
	m.put(l0&7<<3, 3520, l14+l15)
	l23 := m.f64(l19, 16)
	m.put(l0&7<<3, 3584, l23)
	m.put(l0&7<<3, 3648, 1)
	l24 := m.f64(0, 3088)
	m.put(l0&7<<3, 3712, 4096+float64(l16*4096)+l23+float64(l24*-4096))
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l26 := float64(m.u8(l2, 2))
		if l26 > 0 {
			l27 = l22 + float64(l11*256) + float64(l12*65536) + float64(l13*1.6777216e+07)
		}
		if l26 > 0 {
			l28 = l8 + l17
		}
		l29 := f12(m, 18409088, 16, 4096+float64(l16*4096)+l23+float64(l24*-4096))
		l32 := m.f64(l29, 8)
		l33 := trunc(l32)
		if b2i(float64(l33) != l32)|b2i(l33 > l0) != 0 {
			l33 = f15(m, l32, 1, l0)
		}
		l34 := l33
		l35 := m.u32(l34>>16<<2, 4288) + l34&65535<<3
		l36 := m.u16(l35, 0)*320 + 15744
		l38 := float64(m.u8(l36, 18)) + float64(m.u8(l35, 3)) + float64(float64(m.u8(l35, 4))*256)
		l39 := l38
		l40 := -32767 + l38
		l39 = choose(l40 > 0, float64(l40*-32768), 0) + l39
		l41 := -32768 + l38
		l39 = choose(l41 > 0, float64(l41*32768), 0) + l39
		l43 := 6.755399441055744e+15 + (-0.49609375 + float64(l39*0.0078125))
		l43 = -6.755399441055744e+15 + l43
		l45 := float64((float64(m.u8(l36, 0))+float64(float64(m.u8(l35, 2))*256))*5.36870912e+08) + float64((l39+float64(l43*-128))*3.5184372088832e+13)
		l46 := l45
		l46 = flag(l46 > math.Copysign(0, -1))
		l47 := l43
		l47 = flag(l47 > 254)
		l48 := choose(-1+l46+l47 > 0, 1, 0)
		l50 := choose(l48 > 0, 1, 0)
		l52 := l43
		l52 = flag(l52 > math.Copysign(0, -1))
		l53 := 897 + l43 - l52
		l55 := -1.048575e+06 - l53
		l54 := choose(l55 > 0, l55, 0)
		l56 := -1.047679e+06 - l53
		l54 = choose(l56 > 0, l56, 0) + l54
		l57 := 1075 - l53
		l54 = choose(l57 > 0, l57, 0) + l54
		l59 := -52 + l54
		l58 := choose(l59 > 0, l59, 0)
		l60 := l53 + l58
		l60 = flag(l60 > 1150)
		l61 := float64(l47*4) + float64(l48*-4) + float64(l50*-16) + l60
		l61 = flag(l61 > math.Copysign(0, -1))
		l64 := l38
		l64 = flag(l64 > 32767)
		l67 := choose(choose(l64 > 0, 1, 0) > 0, 1, 0)
		if choose(1-l50-l61 > 0, 1, 0) > 0 {
			l70 := l54
			l70 = flag(l70 > 52)
			l71 := l54
			l72 := -54 + l54
			l71 = choose(l72 > 0, float64(l72*-1), 0) + l71
			l74 := l71
			l75 := trunc(l74)
			if b2i(float64(l75) != l74)|b2i(l75 > l0) != 0 {
				l75 = f15(m, l74, 1, l0)
			}
			l76 := l75
			l78 := m.u16(m.u32(l76>>16<<2, 4288)+l76&65535<<3, 0)*320 + 15744
			l79 := m.f64(l78, 80)
			if 1-l70 > 0 {
				l80 = l79
			}
			l80 = choose(l70 > 0, 4.503599627370496e+15, 0) + l80
			l82 := l54
			l82 = flag(l82 > math.Copysign(0, -1))
			l83 := l45 + float64(l52*4.503599627370496e+15)
			if l82 > 0 {
				if l82 > 0 {
					l85 = m.f64(l78, 88)
				}
				l88 := l85
				if l88 > 0 {
					l87 = float64(l83 * l88)
				}
				l89 := 4.503599627370496e+15 + l87
				l89 = -4.503599627370496e+15 + l89
				l90 := l87 - l89
				l92 := l79
				if l92 > 0 {
					l91 = float64(l90 * l92)
				}
				l94 := l91
				l93 := choose(l94 > 0, l94, 0)
				l95 := -1 + l91
				l93 = choose(l95 > 0, float64(l95*-1), 0) + l93
				l99 := -l91
				l98 := choose(l99 > 0, l99, 0)
				l100 := -1 - l91
				l98 = choose(l100 > 0, float64(l100*-1), 0) + l98
				l104 := -0.49999999999999994 + l90
				l106 := -0.49999999999999994 - l90
				l108 := -1 + l93 + choose(1-l67 > 0, 1, 0)
				l107 := choose(l108 > 0, l108, 0)
				l109 := -1 + l98 + choose(l67 > 0, 1, 0)
				l107 = choose(l109 > 0, float64(l109*-1), 0) + l107
				l110 := -1 + choose(l104 > 0, float64(l104*1.8014398509481984e+16), 0)
				l107 = choose(l110 > 0, l110, 0) + l107
				l111 := -1 + choose(l106 > 0, float64(l106*1.8014398509481984e+16), 0)
				l107 = choose(l111 > 0, float64(l111*-1), 0) + l107
				l84 = l89 + l107
			}
			if 1-l82 > 0 {
				l84 = l84 + l83
			}
			l113 := l80
			if l113 > 0 {
				l112 = float64(l84 * l113)
			}
			l116 := 1 - l84
			l115 := choose(l116 > 0, l116, 0)
			l118 := -897 + l53 + l58 + float64(l115*-1.048576e+06)
			l117 := choose(l118 > 0, l118, 0)
			l119 := -1150 + l53 + l58 + float64(l115*-1.048576e+06)
			l117 = choose(l119 > 0, float64(l119*-1), 0) + l117
			l69 = float64(l112*1.862645149230957e-09) + float64(l117*8.388608e+06)
		}
		l69 = choose(l61 > 0, 2.13909504e+09, 0) + l69
		l69 = choose(l50 > 0, 2.143289344e+09, 0) + l69
		l69 = choose(l67-l50 > 0, 2.147483648e+09, 0) + l69
		l124 := -255 + l69
		l123 := choose(l124 > 0, l124, 0)
		l125 := -256 + l69
		l123 = choose(l125 > 0, float64(l125*-1), 0) + l123
		l126 := -65535 + l69
		l123 = choose(l126 > 0, l126, 0) + l123
		l127 := -65536 + l69
		l123 = choose(l127 > 0, float64(l127*-1), 0) + l123
		l128 := -1.6777215e+07 + l69
		l123 = choose(l128 > 0, l128, 0) + l123
		l129 := -1.6777216e+07 + l69
		l123 = choose(l129 > 0, float64(l129*-1), 0) + l123
		l131 := -l28 + l123
		l132 := trunc(l131)
		if b2i(float64(l132) != l131)|b2i(l132 > l0) != 0 {
			l132 = f15(m, l131, 1, l0)
		}
		l133 := l132
		l138 := m.f64(m.u16(m.u32(l133>>16<<2, 4288)+l133&65535<<3, 0)*320+15744, 112)
		if l138 > 0 {
			l137 = float64((0.5 + l69) * l138)
		}
		l141 := 1 + l28 - l123
		l25 = f17(m, -0.5+float64(l27*-256)+l137, choose(l141 > 0, l141, 0))
	}
	return l25
}

// f166: case 644
func f166(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15, l16, l17 float64, l18, l19, l20, l21 uint32) uint32 {
	var l25 uint32
	var l27, l28, l69, l80, l84, l85, l87, l91, l112, l137 float64
	l22 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l22+float64(l11*256)+float64(l12*65536)+float64(l13*1.6777216e+07))
	m.put(l0&7<<3, 3520, l14+l15)
	l23 := m.f64(l19, 16)
	m.put(l0&7<<3, 3584, l23)
	m.put(l0&7<<3, 3648, 1)
	l24 := m.f64(0, 3088)
	m.put(l0&7<<3, 3712, 4096+float64(l16*4096)+l23+float64(l24*-4096))
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l26 := float64(m.u8(l2, 2))
		if l26 > 0 {
			l27 = l22 + float64(l11*256) + float64(l12*65536) + float64(l13*1.6777216e+07)
		}
		if l26 > 0 {
			l28 = l8 + l17
		}
		l29 := f12(m, 18409088, 16, 4096+float64(l16*4096)+l23+float64(l24*-4096))
		l32 := m.f64(l29, 8)
		l33 := trunc(l32)
		if b2i(float64(l33) != l32)|b2i(l33 > l0) != 0 {
			l33 = f15(m, l32, 1, l0)
		}
		l34 := l33
		l35 := m.u32(l34>>16<<2, 4288) + l34&65535<<3
		l36 := m.u16(l35, 0)*320 + 15744
		l38 := float64(m.u8(l36, 18)) + float64(m.u8(l35, 3)) + float64(float64(m.u8(l35, 4))*256)
		l39 := l38
		l40 := -32767 + l38
		l39 = choose(l40 > 0, float64(l40*-32768), 0) + l39
		l41 := -32768 + l38
		l39 = choose(l41 > 0, float64(l41*32768), 0) + l39
		l43 := 6.755399441055744e+15 + (-0.49609375 + float64(l39*0.0078125))
		l43 = -6.755399441055744e+15 + l43
		l45 := float64((float64(m.u8(l36, 0))+float64(float64(m.u8(l35, 2))*256))*5.36870912e+08) + float64((l39+float64(l43*-128))*3.5184372088832e+13)
		l46 := l45
		l46 = flag(l46 > math.Copysign(0, -1))
		l47 := l43
		l47 = flag(l47 > 254)
		l48 := choose(-1+l46+l47 > 0, 1, 0)
		l50 := choose(l48 > 0, 1, 0)
		l52 := l43
		l52 = flag(l52 > math.Copysign(0, -1))
		l53 := 897 + l43 - l52
		l55 := -1.048575e+06 - l53
		l54 := choose(l55 > 0, l55, 0)
		l56 := -1.047679e+06 - l53
		l54 = choose(l56 > 0, l56, 0) + l54
		l57 := 1075 - l53
		l54 = choose(l57 > 0, l57, 0) + l54
		l59 := -52 + l54
		l58 := choose(l59 > 0, l59, 0)
		l60 := l53 + l58
		l60 = flag(l60 > 1150)
		l61 := float64(l47*4) + float64(l48*-4) + float64(l50*-16) + l60
		l61 = flag(l61 > math.Copysign(0, -1))
		l64 := l38
		l64 = flag(l64 > 32767)
		l67 := choose(choose(l64 > 0, 1, 0) > 0, 1, 0)
		if choose(1-l50-l61 > 0, 1, 0) > 0 {
			l70 := l54
			l70 = flag(l70 > 52)
			l71 := l54
			l72 := -54 + l54
			l71 = choose(l72 > 0, float64(l72*-1), 0) + l71
			l74 := l71
			l75 := trunc(l74)
			if b2i(float64(l75) != l74)|b2i(l75 > l0) != 0 {
				l75 = f15(m, l74, 1, l0)
			}
			l76 := l75
			l78 := m.u16(m.u32(l76>>16<<2, 4288)+l76&65535<<3, 0)*320 + 15744
			l79 := m.f64(l78, 80)
			if 1-l70 > 0 {
				l80 = l79
			}
			l80 = choose(l70 > 0, 4.503599627370496e+15, 0) + l80
			l82 := l54
			l82 = flag(l82 > math.Copysign(0, -1))
			l83 := l45 + float64(l52*4.503599627370496e+15)
			if l82 > 0 {
				if l82 > 0 {
					l85 = m.f64(l78, 88)
				}
				l88 := l85
				if l88 > 0 {
					l87 = float64(l83 * l88)
				}
				l89 := 4.503599627370496e+15 + l87
				l89 = -4.503599627370496e+15 + l89
				l90 := l87 - l89
				l92 := l79
				if l92 > 0 {
					l91 = float64(l90 * l92)
				}
				l94 := l91
				l93 := choose(l94 > 0, l94, 0)
				l95 := -1 + l91
				l93 = choose(l95 > 0, float64(l95*-1), 0) + l93
				l99 := -l91
				l98 := choose(l99 > 0, l99, 0)
				l100 := -1 - l91
				l98 = choose(l100 > 0, float64(l100*-1), 0) + l98
				l104 := -0.49999999999999994 + l90
				l106 := -0.49999999999999994 - l90
				l108 := -1 + l93 + choose(l67 > 0, 1, 0)
				l107 := choose(l108 > 0, l108, 0)
				l109 := -1 + l98 + choose(1-l67 > 0, 1, 0)
				l107 = choose(l109 > 0, float64(l109*-1), 0) + l107
				l110 := -1 + choose(l104 > 0, float64(l104*1.8014398509481984e+16), 0)
				l107 = choose(l110 > 0, l110, 0) + l107
				l111 := -1 + choose(l106 > 0, float64(l106*1.8014398509481984e+16), 0)
				l107 = choose(l111 > 0, float64(l111*-1), 0) + l107
				l84 = l89 + l107
			}
			if 1-l82 > 0 {
				l84 = l84 + l83
			}
			l113 := l80
			if l113 > 0 {
				l112 = float64(l84 * l113)
			}
			l116 := 1 - l84
			l115 := choose(l116 > 0, l116, 0)
			l118 := -897 + l53 + l58 + float64(l115*-1.048576e+06)
			l117 := choose(l118 > 0, l118, 0)
			l119 := -1150 + l53 + l58 + float64(l115*-1.048576e+06)
			l117 = choose(l119 > 0, float64(l119*-1), 0) + l117
			l69 = float64(l112*1.862645149230957e-09) + float64(l117*8.388608e+06)
		}
		l69 = choose(l61 > 0, 2.13909504e+09, 0) + l69
		l69 = choose(l50 > 0, 2.143289344e+09, 0) + l69
		l69 = choose(l67-l50 > 0, 2.147483648e+09, 0) + l69
		l124 := -255 + l69
		l123 := choose(l124 > 0, l124, 0)
		l125 := -256 + l69
		l123 = choose(l125 > 0, float64(l125*-1), 0) + l123
		l126 := -65535 + l69
		l123 = choose(l126 > 0, l126, 0) + l123
		l127 := -65536 + l69
		l123 = choose(l127 > 0, float64(l127*-1), 0) + l123
		l128 := -1.6777215e+07 + l69
		l123 = choose(l128 > 0, l128, 0) + l123
		l129 := -1.6777216e+07 + l69
		l123 = choose(l129 > 0, float64(l129*-1), 0) + l123
		l131 := -l28 + l123
		l132 := trunc(l131)
		if b2i(float64(l132) != l131)|b2i(l132 > l0) != 0 {
			l132 = f15(m, l131, 1, l0)
		}
		l133 := l132
		l138 := m.f64(m.u16(m.u32(l133>>16<<2, 4288)+l133&65535<<3, 0)*320+15744, 112)
		if l138 > 0 {
			l137 = float64((0.5 + l69) * l138)
		}
		l141 := 1 + l28 - l123
		l25 = f17(m, -0.5+float64(l27*-256)+l137, choose(l141 > 0, l141, 0))
	}
	return l25
}

// f167: case 645
func f167(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15, l16, l17 float64, l18, l19, l20, l21 uint32) uint32 {
	var l25 uint32
	var l27, l28, l69, l80, l84, l85, l87, l91, l104, l129 float64
	l22 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l22+float64(l11*256)+float64(l12*65536)+float64(l13*1.6777216e+07))
	m.put(l0&7<<3, 3520, l14+l15)
	l23 := m.f64(l19, 16)
	m.put(l0&7<<3, 3584, l23)
	m.put(l0&7<<3, 3648, 1)
	l24 := m.f64(0, 3088)
	m.put(l0&7<<3, 3712, 4096+float64(l16*4096)+l23+float64(l24*-4096))
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l26 := float64(m.u8(l2, 2))
		if l26 > 0 {
			l27 = l22 + float64(l11*256) + float64(l12*65536) + float64(l13*1.6777216e+07)
		}
		if l26 > 0 {
			l28 = l8 + l17
		}
		l29 := f12(m, 18409088, 16, 4096+float64(l16*4096)+l23+float64(l24*-4096))
		l32 := m.f64(l29, 8)
		l33 := trunc(l32)
		if b2i(float64(l33) != l32)|b2i(l33 > l0) != 0 {
			l33 = f15(m, l32, 1, l0)
		}
		l34 := l33
		l35 := m.u32(l34>>16<<2, 4288) + l34&65535<<3
		l36 := m.u16(l35, 0)*320 + 15744
		l38 := float64(m.u8(l36, 18)) + float64(m.u8(l35, 3)) + float64(float64(m.u8(l35, 4))*256)
		l39 := l38
		l40 := -32767 + l38
		l39 = choose(l40 > 0, float64(l40*-32768), 0) + l39
		l41 := -32768 + l38
		l39 = choose(l41 > 0, float64(l41*32768), 0) + l39
		l43 := 6.755399441055744e+15 + (-0.49609375 + float64(l39*0.0078125))
		l43 = -6.755399441055744e+15 + l43
		l45 := float64((float64(m.u8(l36, 0))+float64(float64(m.u8(l35, 2))*256))*5.36870912e+08) + float64((l39+float64(l43*-128))*3.5184372088832e+13)
		l46 := l45
		l46 = flag(l46 > math.Copysign(0, -1))
		l47 := l43
		l47 = flag(l47 > 254)
		l48 := choose(-1+l46+l47 > 0, 1, 0)
		l50 := choose(l48 > 0, 1, 0)
		l52 := l43
		l52 = flag(l52 > math.Copysign(0, -1))
		l53 := 897 + l43 - l52
		l55 := -1.048575e+06 - l53
		l54 := choose(l55 > 0, l55, 0)
		l56 := -1.047679e+06 - l53
		l54 = choose(l56 > 0, l56, 0) + l54
		l57 := 1075 - l53
		l54 = choose(l57 > 0, l57, 0) + l54
		l59 := -52 + l54
		l58 := choose(l59 > 0, l59, 0)
		l60 := l53 + l58
		l60 = flag(l60 > 1150)
		l61 := float64(l47*4) + float64(l48*-4) + float64(l50*-16) + l60
		l61 = flag(l61 > math.Copysign(0, -1))
		l64 := l38
		l64 = flag(l64 > 32767)
		l67 := choose(choose(l64 > 0, 1, 0) > 0, 1, 0)
		if choose(1-l50-l61 > 0, 1, 0) > 0 {
			l70 := l54
			l70 = flag(l70 > 52)
			l71 := l54
			l72 := -54 + l54
			l71 = choose(l72 > 0, float64(l72*-1), 0) + l71
			l74 := l71
			l75 := trunc(l74)
			if b2i(float64(l75) != l74)|b2i(l75 > l0) != 0 {
				l75 = f15(m, l74, 1, l0)
			}
			l76 := l75
			l78 := m.u16(m.u32(l76>>16<<2, 4288)+l76&65535<<3, 0)*320 + 15744
			l79 := m.f64(l78, 80)
			if 1-l70 > 0 {
				l80 = l79
			}
			l80 = choose(l70 > 0, 4.503599627370496e+15, 0) + l80
			l82 := l54
			l82 = flag(l82 > math.Copysign(0, -1))
			l83 := l45 + float64(l52*4.503599627370496e+15)
			if l82 > 0 {
				if l82 > 0 {
					l85 = m.f64(l78, 88)
				}
				l88 := l85
				if l88 > 0 {
					l87 = float64(l83 * l88)
				}
				l89 := 4.503599627370496e+15 + l87
				l89 = -4.503599627370496e+15 + l89
				l90 := l87 - l89
				l92 := l79
				if l92 > 0 {
					l91 = float64(l90 * l92)
				}
				l94 := -l91
				l93 := choose(l94 > 0, l94, 0)
				l95 := -1 - l91
				l93 = choose(l95 > 0, float64(l95*-1), 0) + l93
				l97 := -0.49999999999999994 + l90
				l99 := -0.49999999999999994 - l90
				l101 := l93
				l100 := choose(l101 > 0, float64(l101*-1), 0)
				l102 := -1 + choose(l97 > 0, float64(l97*1.8014398509481984e+16), 0)
				l100 = choose(l102 > 0, l102, 0) + l100
				l103 := -1 + choose(l99 > 0, float64(l99*1.8014398509481984e+16), 0)
				l100 = choose(l103 > 0, float64(l103*-1), 0) + l100
				l84 = l89 + l100
			}
			if 1-l82 > 0 {
				l84 = l84 + l83
			}
			l105 := l80
			if l105 > 0 {
				l104 = float64(l84 * l105)
			}
			l108 := 1 - l84
			l107 := choose(l108 > 0, l108, 0)
			l110 := -897 + l53 + l58 + float64(l107*-1.048576e+06)
			l109 := choose(l110 > 0, l110, 0)
			l111 := -1150 + l53 + l58 + float64(l107*-1.048576e+06)
			l109 = choose(l111 > 0, float64(l111*-1), 0) + l109
			l69 = float64(l104*1.862645149230957e-09) + float64(l109*8.388608e+06)
		}
		l69 = choose(l61 > 0, 2.13909504e+09, 0) + l69
		l69 = choose(l50 > 0, 2.143289344e+09, 0) + l69
		l69 = choose(l67-l50 > 0, 2.147483648e+09, 0) + l69
		l116 := -255 + l69
		l115 := choose(l116 > 0, l116, 0)
		l117 := -256 + l69
		l115 = choose(l117 > 0, float64(l117*-1), 0) + l115
		l118 := -65535 + l69
		l115 = choose(l118 > 0, l118, 0) + l115
		l119 := -65536 + l69
		l115 = choose(l119 > 0, float64(l119*-1), 0) + l115
		l120 := -1.6777215e+07 + l69
		l115 = choose(l120 > 0, l120, 0) + l115
		l121 := -1.6777216e+07 + l69
		l115 = choose(l121 > 0, float64(l121*-1), 0) + l115
		l123 := -l28 + l115
		l124 := trunc(l123)
		if b2i(float64(l124) != l123)|b2i(l124 > l0) != 0 {
			l124 = f15(m, l123, 1, l0)
		}
		l125 := l124
		l130 := m.f64(m.u16(m.u32(l125>>16<<2, 4288)+l125&65535<<3, 0)*320+15744, 112)
		if l130 > 0 {
			l129 = float64((0.5 + l69) * l130)
		}
		l133 := 1 + l28 - l115
		l25 = f17(m, -0.5+float64(l27*-256)+l129, choose(l133 > 0, l133, 0))
	}
	return l25
}

// f168: case 646
func f168(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15, l16, l17 float64, l18, l19, l20, l21 uint32) uint32 {
	var l25 uint32
	var l27, l28, l69, l79, l84, l85, l87, l98, l123 float64
	l22 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l22+float64(l11*256)+float64(l12*65536)+float64(l13*1.6777216e+07))
	m.put(l0&7<<3, 3520, l14+l15)
	l23 := m.f64(l19, 16)
	m.put(l0&7<<3, 3584, l23)
	m.put(l0&7<<3, 3648, 1)
	l24 := m.f64(0, 3088)
	m.put(l0&7<<3, 3712, 4096+float64(l16*4096)+l23+float64(l24*-4096))
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l26 := float64(m.u8(l2, 2))
		if l26 > 0 {
			l27 = l22 + float64(l11*256) + float64(l12*65536) + float64(l13*1.6777216e+07)
		}
		if l26 > 0 {
			l28 = l8 + l17
		}
		l29 := f12(m, 18409088, 16, 4096+float64(l16*4096)+l23+float64(l24*-4096))
		l32 := m.f64(l29, 8)
		l33 := trunc(l32)
		if b2i(float64(l33) != l32)|b2i(l33 > l0) != 0 {
			l33 = f15(m, l32, 1, l0)
		}
		l34 := l33
		l35 := m.u32(l34>>16<<2, 4288) + l34&65535<<3
		l36 := m.u16(l35, 0)*320 + 15744
		l38 := float64(m.u8(l36, 18)) + float64(m.u8(l35, 3)) + float64(float64(m.u8(l35, 4))*256)
		l39 := l38
		l40 := -32767 + l38
		l39 = choose(l40 > 0, float64(l40*-32768), 0) + l39
		l41 := -32768 + l38
		l39 = choose(l41 > 0, float64(l41*32768), 0) + l39
		l43 := 6.755399441055744e+15 + (-0.49609375 + float64(l39*0.0078125))
		l43 = -6.755399441055744e+15 + l43
		l45 := float64((float64(m.u8(l36, 0))+float64(float64(m.u8(l35, 2))*256))*5.36870912e+08) + float64((l39+float64(l43*-128))*3.5184372088832e+13)
		l46 := l45
		l46 = flag(l46 > math.Copysign(0, -1))
		l47 := l43
		l47 = flag(l47 > 254)
		l48 := choose(-1+l46+l47 > 0, 1, 0)
		l50 := choose(l48 > 0, 1, 0)
		l52 := l43
		l52 = flag(l52 > math.Copysign(0, -1))
		l53 := 897 + l43 - l52
		l55 := -1.048575e+06 - l53
		l54 := choose(l55 > 0, l55, 0)
		l56 := -1.047679e+06 - l53
		l54 = choose(l56 > 0, l56, 0) + l54
		l57 := 1075 - l53
		l54 = choose(l57 > 0, l57, 0) + l54
		l59 := -52 + l54
		l58 := choose(l59 > 0, l59, 0)
		l60 := l53 + l58
		l60 = flag(l60 > 1150)
		l61 := float64(l47*4) + float64(l48*-4) + float64(l50*-16) + l60
		l61 = flag(l61 > math.Copysign(0, -1))
		l64 := l38
		l64 = flag(l64 > 32767)
		l67 := choose(choose(l64 > 0, 1, 0) > 0, 1, 0)
		if choose(1-l50-l61 > 0, 1, 0) > 0 {
			l70 := l54
			l70 = flag(l70 > 52)
			l71 := l54
			l72 := -54 + l54
			l71 = choose(l72 > 0, float64(l72*-1), 0) + l71
			l74 := l71
			l75 := trunc(l74)
			if b2i(float64(l75) != l74)|b2i(l75 > l0) != 0 {
				l75 = f15(m, l74, 1, l0)
			}
			l76 := l75
			l78 := m.u16(m.u32(l76>>16<<2, 4288)+l76&65535<<3, 0)*320 + 15744
			if 1-l70 > 0 {
				l79 = m.f64(l78, 80)
			}
			l79 = choose(l70 > 0, 4.503599627370496e+15, 0) + l79
			l82 := l54
			l82 = flag(l82 > math.Copysign(0, -1))
			l83 := l45 + float64(l52*4.503599627370496e+15)
			if l82 > 0 {
				if l82 > 0 {
					l85 = m.f64(l78, 88)
				}
				l88 := l85
				if l88 > 0 {
					l87 = float64(l83 * l88)
				}
				l89 := 4.503599627370496e+15 + l87
				l89 = -4.503599627370496e+15 + l89
				l90 := l87 - l89
				l92 := -0.49999999999999994 + l90
				l94 := -0.49999999999999994 - l90
				l96 := -1 + choose(l92 > 0, float64(l92*1.8014398509481984e+16), 0)
				l95 := choose(l96 > 0, l96, 0)
				l97 := -1 + choose(l94 > 0, float64(l94*1.8014398509481984e+16), 0)
				l95 = choose(l97 > 0, float64(l97*-1), 0) + l95
				l84 = l89 + l95
			}
			if 1-l82 > 0 {
				l84 = l84 + l83
			}
			l99 := l79
			if l99 > 0 {
				l98 = float64(l84 * l99)
			}
			l102 := 1 - l84
			l101 := choose(l102 > 0, l102, 0)
			l104 := -897 + l53 + l58 + float64(l101*-1.048576e+06)
			l103 := choose(l104 > 0, l104, 0)
			l105 := -1150 + l53 + l58 + float64(l101*-1.048576e+06)
			l103 = choose(l105 > 0, float64(l105*-1), 0) + l103
			l69 = float64(l98*1.862645149230957e-09) + float64(l103*8.388608e+06)
		}
		l69 = choose(l61 > 0, 2.13909504e+09, 0) + l69
		l69 = choose(l50 > 0, 2.143289344e+09, 0) + l69
		l69 = choose(l67-l50 > 0, 2.147483648e+09, 0) + l69
		l110 := -255 + l69
		l109 := choose(l110 > 0, l110, 0)
		l111 := -256 + l69
		l109 = choose(l111 > 0, float64(l111*-1), 0) + l109
		l112 := -65535 + l69
		l109 = choose(l112 > 0, l112, 0) + l109
		l113 := -65536 + l69
		l109 = choose(l113 > 0, float64(l113*-1), 0) + l109
		l114 := -1.6777215e+07 + l69
		l109 = choose(l114 > 0, l114, 0) + l109
		l115 := -1.6777216e+07 + l69
		l109 = choose(l115 > 0, float64(l115*-1), 0) + l109
		l117 := -l28 + l109
		l118 := trunc(l117)
		if b2i(float64(l118) != l117)|b2i(l118 > l0) != 0 {
			l118 = f15(m, l117, 1, l0)
		}
		l119 := l118
		l124 := m.f64(m.u16(m.u32(l119>>16<<2, 4288)+l119&65535<<3, 0)*320+15744, 112)
		if l124 > 0 {
			l123 = float64((0.5 + l69) * l124)
		}
		l127 := 1 + l28 - l109
		l25 = f17(m, -0.5+float64(l27*-256)+l123, choose(l127 > 0, l127, 0))
	}
	return l25
}

// f169: case 647
func f169(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15, l16, l17 float64, l18, l19, l20, l21 uint32) uint32 {
	var l25 uint32
	var l27, l28, l64 float64
	l22 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l22+float64(l11*256)+float64(l12*65536)+float64(l13*1.6777216e+07))
	m.put(l0&7<<3, 3520, l14+l15)
	l23 := m.f64(l19, 16)
	m.put(l0&7<<3, 3584, l23)
	m.put(l0&7<<3, 3648, 1)
	l24 := m.f64(0, 3088)
	m.put(l0&7<<3, 3712, 4096+float64(l16*4096)+l23+float64(l24*-4096))
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l26 := float64(m.u8(l2, 2))
		if l26 > 0 {
			l27 = l22 + float64(l11*256) + float64(l12*65536) + float64(l13*1.6777216e+07)
		}
		if l26 > 0 {
			l28 = l8 + l17
		}
		l29 := f12(m, 18409088, 16, 4096+float64(l16*4096)+l23+float64(l24*-4096))
		l32 := m.f64(l29, 8)
		l33 := trunc(l32)
		if b2i(float64(l33) != l32)|b2i(l33 > l0) != 0 {
			l33 = f15(m, l32, 1, l0)
		}
		l34 := l33
		l35 := m.u32(l34>>16<<2, 4288) + l34&65535<<3
		l36 := m.u16(l35, 0)*320 + 15744
		l38 := float64(m.u8(l36, 18)) + float64(m.u8(l35, 3)) + float64(float64(m.u8(l35, 4))*256)
		l39 := float64(m.u8(l36, 0)) + float64(float64(m.u8(l35, 2))*256) + float64(l38*65536)
		l40 := l38
		l40 = flag(l40 > 32767)
		l41 := f12(m, 18409088, 16, 4097+float64(l16*4096)+l23+float64(l24*-4096))
		l44 := m.f64(l41, 8)
		l45 := trunc(l44)
		if b2i(float64(l45) != l44)|b2i(l45 > l0) != 0 {
			l45 = f15(m, l44, 1, l0)
		}
		l46 := l45
		l47 := m.u32(l46>>16<<2, 4288) + l46&65535<<3
		l50 := float64(m.u8(m.u16(l47, 0)*320+15744, 18)) + float64(m.u8(l47, 3)) + float64(float64(m.u8(l47, 4))*256)
		l50 = flag(l50 > 32767)
		l51 := choose(l40 > 0, -2.147483648e+09, 0)
		l51 = choose(l50 > 0, 2.147483648e+09, 0) + l51
		l55 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l39*2.3283064365386963e-10) + float64(l51*2.3283064365386963e-10))
		l55 = -6.755399441055744e+15 + l55
		l56 := l39 + l51 + float64(l55*-4.294967296e+09)
		l56 = flag(l56 > 255) + flag(l56 > 65535) + flag(l56 > 1.6777215e+07)
		l58 := -l28 + l56
		l59 := trunc(l58)
		if b2i(float64(l59) != l58)|b2i(l59 > l0) != 0 {
			l59 = f15(m, l58, 1, l0)
		}
		l60 := l59
		l65 := m.f64(m.u16(m.u32(l60>>16<<2, 4288)+l60&65535<<3, 0)*320+15744, 112)
		if l65 > 0 {
			l64 = float64((0.5 + l39 + l51 + float64(l55*-4.294967296e+09)) * l65)
		}
		l68 := 1 + l28 - l56
		l25 = f17(m, -0.5+float64(l27*-256)+l64, choose(l68 > 0, l68, 0))
	}
	return l25
}

// f170: case 648
func f170(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15, l16, l17 float64, l18, l19, l20, l21 uint32) uint32 {
	var l25 uint32
	var l27, l28, l36, l81 float64
	l22 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l22+float64(l11*256)+float64(l12*65536)+float64(l13*1.6777216e+07))
	m.put(l0&7<<3, 3520, l14+l15)
	l23 := m.f64(l19, 16)
	m.put(l0&7<<3, 3584, l23)
	m.put(l0&7<<3, 3648, 1)
	l24 := m.f64(0, 3088)
	m.put(l0&7<<3, 3712, 4096+float64(l16*4096)+l23+float64(l24*-4096))
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l26 := float64(m.u8(l2, 2))
		if l26 > 0 {
			l27 = l22 + float64(l11*256) + float64(l12*65536) + float64(l13*1.6777216e+07)
		}
		if l26 > 0 {
			l28 = l8 + l17
		}
		l30 := -l28
		l31 := trunc(l30)
		if b2i(float64(l31) != l30)|b2i(l31 > l0) != 0 {
			l31 = f15(m, l30, 1, l0)
		}
		l32 := l31
		l37 := m.f64(m.u16(m.u32(l32>>16<<2, 4288)+l32&65535<<3, 0)*320+15744, 112)
		if l37 > 0 {
			l38 := f12(m, 18409088, 16, 4097+float64(l16*4096)+l23+float64(l24*-4096))
			l41 := m.f64(l38, 8)
			l42 := trunc(l41)
			if b2i(float64(l42) != l41)|b2i(l42 > l0) != 0 {
				l42 = f15(m, l41, 1, l0)
			}
			l43 := l42
			l44 := m.u32(l43>>16<<2, 4288) + l43&65535<<3
			l45 := m.u16(l44, 0)*320 + 15744
			l46 := float64(m.u8(l45, 0)) + float64(float64(m.u8(l44, 2))*256)
			l47 := float64(m.u8(l45, 18)) + float64(m.u8(l44, 3)) + float64(float64(m.u8(l44, 4))*256)
			l48 := l47
			l49 := -32767 + l47
			l48 = choose(l49 > 0, float64(l49*-32768), 0) + l48
			l50 := -32768 + l47
			l48 = choose(l50 > 0, float64(l50*32768), 0) + l48
			l52 := 6.755399441055744e+15 + (-0.49609375 + float64(l48*0.0078125))
			l52 = -6.755399441055744e+15 + l52
			l55 := float64(l46*5.36870912e+08) + float64((l48+float64(l52*-128))*3.5184372088832e+13)
			l55 = flag(l55 > math.Copysign(0, -1))
			l56 := l52
			l56 = flag(l56 > 254)
			l59 := f12(m, 18409088, 16, 4096+float64(l16*4096)+l23+float64(l24*-4096))
			l62 := m.f64(l59, 8)
			l63 := trunc(l62)
			l57 := choose(-1+l55+l56 > 0, 1, 0)
			if b2i(float64(l63) != l62)|b2i(l63 > l0) != 0 {
				l63 = f15(m, l62, 1, l0)
			}
			l64 := l63
			l65 := m.u32(l64>>16<<2, 4288) + l64&65535<<3
			l66 := m.u16(l65, 0)*320 + 15744
			l67 := float64(m.u8(l66, 0)) + float64(float64(m.u8(l65, 2))*256)
			l68 := float64(m.u8(l66, 18)) + float64(m.u8(l65, 3)) + float64(float64(m.u8(l65, 4))*256)
			l69 := l68
			l70 := -32767 + l68
			l69 = choose(l70 > 0, float64(l70*-32768), 0) + l69
			l71 := -32768 + l68
			l69 = choose(l71 > 0, float64(l71*32768), 0) + l69
			l73 := 6.755399441055744e+15 + (-0.49609375 + float64(l69*0.0078125))
			l73 = -6.755399441055744e+15 + l73
			l76 := float64(l67*5.36870912e+08) + float64((l69+float64(l73*-128))*3.5184372088832e+13)
			l76 = flag(l76 > math.Copysign(0, -1))
			l77 := l73
			l77 = flag(l77 > 254)
			l80 := l57 + choose(-1+l76+l77 > 0, 1, 0)
			l80 = flag(l80 > math.Copysign(0, -1))
			if 1-l80 > 0 {
				l82 := l68
				l82 = flag(l82 > 32767)
				l83 := l47
				l83 = flag(l83 > 32767)
				l84 := l67 + float64(l68*65536)
				l84 = -l46 + float64(l47*-65536) + l84
				if l82 > 0 {
					l84 = l84 + (2.147483648e+09 + float64(l67*-2) + float64(l68*-131072))
				}
				if l83 > 0 {
					l84 = l84 + (-2.147483648e+09 + float64(l46*2) + float64(l47*131072))
				}
				l85 := l84
				l85 = flag(l85 > math.Copysign(0, -1))
				l86 := -l84
				l86 = flag(l86 > math.Copysign(0, -1))
				l87 := float64(l85*8.589934592e+09) + float64(l86*-8.589934592e+09)
				l87 = flag(l87 > math.Copysign(0, -1))
				l88 := float64(l85*-8.589934592e+09) + float64(l86*8.589934592e+09)
				l88 = flag(l88 > math.Copysign(0, -1))
				l81 = 1 - l87 - l88
			}
			l36 = float64((0.5 + l81) * l37)
		}
		l91 := 1 + l28
		l25 = f17(m, -0.5+float64(l27*-256)+l36, choose(l91 > 0, l91, 0))
	}
	return l25
}

// f171: case 649
func f171(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15, l16, l17 float64, l18, l19, l20, l21 uint32) uint32 {
	var l25 uint32
	var l27, l28, l36, l86 float64
	l22 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l22+float64(l11*256)+float64(l12*65536)+float64(l13*1.6777216e+07))
	m.put(l0&7<<3, 3520, l14+l15)
	l23 := m.f64(l19, 16)
	m.put(l0&7<<3, 3584, l23)
	m.put(l0&7<<3, 3648, 1)
	l24 := m.f64(0, 3088)
	m.put(l0&7<<3, 3712, 4096+float64(l16*4096)+l23+float64(l24*-4096))
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l26 := float64(m.u8(l2, 2))
		if l26 > 0 {
			l27 = l22 + float64(l11*256) + float64(l12*65536) + float64(l13*1.6777216e+07)
		}
		if l26 > 0 {
			l28 = l8 + l17
		}
		l30 := -l28
		l31 := trunc(l30)
		if b2i(float64(l31) != l30)|b2i(l31 > l0) != 0 {
			l31 = f15(m, l30, 1, l0)
		}
		l32 := l31
		l37 := m.f64(m.u16(m.u32(l32>>16<<2, 4288)+l32&65535<<3, 0)*320+15744, 112)
		if l37 > 0 {
			l38 := f12(m, 18409088, 16, 4097+float64(l16*4096)+l23+float64(l24*-4096))
			l41 := m.f64(l38, 8)
			l42 := trunc(l41)
			if b2i(float64(l42) != l41)|b2i(l42 > l0) != 0 {
				l42 = f15(m, l41, 1, l0)
			}
			l43 := l42
			l44 := m.u32(l43>>16<<2, 4288) + l43&65535<<3
			l45 := m.u16(l44, 0)*320 + 15744
			l46 := float64(m.u8(l45, 0)) + float64(float64(m.u8(l44, 2))*256)
			l47 := float64(m.u8(l45, 18)) + float64(m.u8(l44, 3)) + float64(float64(m.u8(l44, 4))*256)
			l48 := l47
			l49 := -32767 + l47
			l48 = choose(l49 > 0, float64(l49*-32768), 0) + l48
			l50 := -32768 + l47
			l48 = choose(l50 > 0, float64(l50*32768), 0) + l48
			l52 := 6.755399441055744e+15 + (-0.49609375 + float64(l48*0.0078125))
			l52 = -6.755399441055744e+15 + l52
			l55 := float64(l46*5.36870912e+08) + float64((l48+float64(l52*-128))*3.5184372088832e+13)
			l55 = flag(l55 > math.Copysign(0, -1))
			l56 := l52
			l56 = flag(l56 > 254)
			l59 := f12(m, 18409088, 16, 4096+float64(l16*4096)+l23+float64(l24*-4096))
			l62 := m.f64(l59, 8)
			l63 := trunc(l62)
			l57 := choose(-1+l55+l56 > 0, 1, 0)
			if b2i(float64(l63) != l62)|b2i(l63 > l0) != 0 {
				l63 = f15(m, l62, 1, l0)
			}
			l64 := l63
			l65 := m.u32(l64>>16<<2, 4288) + l64&65535<<3
			l66 := m.u16(l65, 0)*320 + 15744
			l67 := float64(m.u8(l66, 0)) + float64(float64(m.u8(l65, 2))*256)
			l68 := float64(m.u8(l66, 18)) + float64(m.u8(l65, 3)) + float64(float64(m.u8(l65, 4))*256)
			l69 := l68
			l70 := -32767 + l68
			l69 = choose(l70 > 0, float64(l70*-32768), 0) + l69
			l71 := -32768 + l68
			l69 = choose(l71 > 0, float64(l71*32768), 0) + l69
			l73 := 6.755399441055744e+15 + (-0.49609375 + float64(l69*0.0078125))
			l73 = -6.755399441055744e+15 + l73
			l76 := float64(l67*5.36870912e+08) + float64((l69+float64(l73*-128))*3.5184372088832e+13)
			l76 = flag(l76 > math.Copysign(0, -1))
			l77 := l73
			l77 = flag(l77 > 254)
			l80 := l57 + choose(-1+l76+l77 > 0, 1, 0)
			l80 = flag(l80 > math.Copysign(0, -1))
			l81 := l68
			l81 = flag(l81 > 32767)
			l82 := l47
			l82 = flag(l82 > 32767)
			l83 := l67 + float64(l68*65536)
			l83 = -l46 + float64(l47*-65536) + l83
			if l81 > 0 {
				l83 = l83 + (2.147483648e+09 + float64(l67*-2) + float64(l68*-131072))
			}
			if l82 > 0 {
				l83 = l83 + (-2.147483648e+09 + float64(l46*2) + float64(l47*131072))
			}
			l84 := l83
			l84 = flag(l84 > math.Copysign(0, -1))
			l85 := -l83
			l85 = flag(l85 > math.Copysign(0, -1))
			if 1-l80 > 0 {
				l87 := float64(l84*-8.589934592e+09) + float64(l85*8.589934592e+09)
				l87 = flag(l87 > math.Copysign(0, -1))
				l86 = l87
			}
			if 1-l80 > 0 {
				l88 := float64(l84*8.589934592e+09) + float64(l85*-8.589934592e+09)
				l88 = flag(l88 > math.Copysign(0, -1))
				l86 = l86 + l88
			}
			l86 = choose(l80 > 0, 1, 0) + l86
			l36 = float64((0.5 + l86) * l37)
		}
		l92 := 1 + l28
		l25 = f17(m, -0.5+float64(l27*-256)+l36, choose(l92 > 0, l92, 0))
	}
	return l25
}

// f172: case 650
func f172(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15, l16, l17 float64, l18, l19, l20, l21 uint32) uint32 {
	var l25 uint32
	var l27, l28, l36, l81 float64
	l22 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l22+float64(l11*256)+float64(l12*65536)+float64(l13*1.6777216e+07))
	m.put(l0&7<<3, 3520, l14+l15)
	l23 := m.f64(l19, 16)
	m.put(l0&7<<3, 3584, l23)
	m.put(l0&7<<3, 3648, 1)
	l24 := m.f64(0, 3088)
	m.put(l0&7<<3, 3712, 4096+float64(l16*4096)+l23+float64(l24*-4096))
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l26 := float64(m.u8(l2, 2))
		if l26 > 0 {
			l27 = l22 + float64(l11*256) + float64(l12*65536) + float64(l13*1.6777216e+07)
		}
		if l26 > 0 {
			l28 = l8 + l17
		}
		l30 := -l28
		l31 := trunc(l30)
		if b2i(float64(l31) != l30)|b2i(l31 > l0) != 0 {
			l31 = f15(m, l30, 1, l0)
		}
		l32 := l31
		l37 := m.f64(m.u16(m.u32(l32>>16<<2, 4288)+l32&65535<<3, 0)*320+15744, 112)
		if l37 > 0 {
			l38 := f12(m, 18409088, 16, 4097+float64(l16*4096)+l23+float64(l24*-4096))
			l41 := m.f64(l38, 8)
			l42 := trunc(l41)
			if b2i(float64(l42) != l41)|b2i(l42 > l0) != 0 {
				l42 = f15(m, l41, 1, l0)
			}
			l43 := l42
			l44 := m.u32(l43>>16<<2, 4288) + l43&65535<<3
			l45 := m.u16(l44, 0)*320 + 15744
			l46 := float64(m.u8(l45, 0)) + float64(float64(m.u8(l44, 2))*256)
			l47 := float64(m.u8(l45, 18)) + float64(m.u8(l44, 3)) + float64(float64(m.u8(l44, 4))*256)
			l48 := l47
			l49 := -32767 + l47
			l48 = choose(l49 > 0, float64(l49*-32768), 0) + l48
			l50 := -32768 + l47
			l48 = choose(l50 > 0, float64(l50*32768), 0) + l48
			l52 := 6.755399441055744e+15 + (-0.49609375 + float64(l48*0.0078125))
			l52 = -6.755399441055744e+15 + l52
			l55 := float64(l46*5.36870912e+08) + float64((l48+float64(l52*-128))*3.5184372088832e+13)
			l55 = flag(l55 > math.Copysign(0, -1))
			l56 := l52
			l56 = flag(l56 > 254)
			l59 := f12(m, 18409088, 16, 4096+float64(l16*4096)+l23+float64(l24*-4096))
			l62 := m.f64(l59, 8)
			l63 := trunc(l62)
			l57 := choose(-1+l55+l56 > 0, 1, 0)
			if b2i(float64(l63) != l62)|b2i(l63 > l0) != 0 {
				l63 = f15(m, l62, 1, l0)
			}
			l64 := l63
			l65 := m.u32(l64>>16<<2, 4288) + l64&65535<<3
			l66 := m.u16(l65, 0)*320 + 15744
			l67 := float64(m.u8(l66, 0)) + float64(float64(m.u8(l65, 2))*256)
			l68 := float64(m.u8(l66, 18)) + float64(m.u8(l65, 3)) + float64(float64(m.u8(l65, 4))*256)
			l69 := l68
			l70 := -32767 + l68
			l69 = choose(l70 > 0, float64(l70*-32768), 0) + l69
			l71 := -32768 + l68
			l69 = choose(l71 > 0, float64(l71*32768), 0) + l69
			l73 := 6.755399441055744e+15 + (-0.49609375 + float64(l69*0.0078125))
			l73 = -6.755399441055744e+15 + l73
			l76 := float64(l67*5.36870912e+08) + float64((l69+float64(l73*-128))*3.5184372088832e+13)
			l76 = flag(l76 > math.Copysign(0, -1))
			l77 := l73
			l77 = flag(l77 > 254)
			l80 := l57 + choose(-1+l76+l77 > 0, 1, 0)
			l80 = flag(l80 > math.Copysign(0, -1))
			if 1-l80 > 0 {
				l82 := l68
				l82 = flag(l82 > 32767)
				l83 := l47
				l83 = flag(l83 > 32767)
				l84 := l67 + float64(l68*65536)
				l84 = -l46 + float64(l47*-65536) + l84
				if l82 > 0 {
					l84 = l84 + (2.147483648e+09 + float64(l67*-2) + float64(l68*-131072))
				}
				if l83 > 0 {
					l84 = l84 + (-2.147483648e+09 + float64(l46*2) + float64(l47*131072))
				}
				l85 := l84
				l85 = flag(l85 > math.Copysign(0, -1))
				l86 := -l84
				l86 = flag(l86 > math.Copysign(0, -1))
				l87 := float64(l85*-8.589934592e+09) + float64(l86*8.589934592e+09)
				l87 = flag(l87 > math.Copysign(0, -1))
				l81 = l87
			}
			l36 = float64((0.5 + l81) * l37)
		}
		l90 := 1 + l28
		l25 = f17(m, -0.5+float64(l27*-256)+l36, choose(l90 > 0, l90, 0))
	}
	return l25
}

// f173: case 651
func f173(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15, l16, l17 float64, l18, l19, l20, l21 uint32) uint32 {
	var l25 uint32
	var l27, l28, l36, l81 float64
	l22 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l22+float64(l11*256)+float64(l12*65536)+float64(l13*1.6777216e+07))
	m.put(l0&7<<3, 3520, l14+l15)
	l23 := m.f64(l19, 16)
	m.put(l0&7<<3, 3584, l23)
	m.put(l0&7<<3, 3648, 1)
	l24 := m.f64(0, 3088)
	m.put(l0&7<<3, 3712, 4096+float64(l16*4096)+l23+float64(l24*-4096))
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l26 := float64(m.u8(l2, 2))
		if l26 > 0 {
			l27 = l22 + float64(l11*256) + float64(l12*65536) + float64(l13*1.6777216e+07)
		}
		if l26 > 0 {
			l28 = l8 + l17
		}
		l30 := -l28
		l31 := trunc(l30)
		if b2i(float64(l31) != l30)|b2i(l31 > l0) != 0 {
			l31 = f15(m, l30, 1, l0)
		}
		l32 := l31
		l37 := m.f64(m.u16(m.u32(l32>>16<<2, 4288)+l32&65535<<3, 0)*320+15744, 112)
		if l37 > 0 {
			l38 := f12(m, 18409088, 16, 4097+float64(l16*4096)+l23+float64(l24*-4096))
			l41 := m.f64(l38, 8)
			l42 := trunc(l41)
			if b2i(float64(l42) != l41)|b2i(l42 > l0) != 0 {
				l42 = f15(m, l41, 1, l0)
			}
			l43 := l42
			l44 := m.u32(l43>>16<<2, 4288) + l43&65535<<3
			l45 := m.u16(l44, 0)*320 + 15744
			l46 := float64(m.u8(l45, 0)) + float64(float64(m.u8(l44, 2))*256)
			l47 := float64(m.u8(l45, 18)) + float64(m.u8(l44, 3)) + float64(float64(m.u8(l44, 4))*256)
			l48 := l47
			l49 := -32767 + l47
			l48 = choose(l49 > 0, float64(l49*-32768), 0) + l48
			l50 := -32768 + l47
			l48 = choose(l50 > 0, float64(l50*32768), 0) + l48
			l52 := 6.755399441055744e+15 + (-0.49609375 + float64(l48*0.0078125))
			l52 = -6.755399441055744e+15 + l52
			l55 := float64(l46*5.36870912e+08) + float64((l48+float64(l52*-128))*3.5184372088832e+13)
			l55 = flag(l55 > math.Copysign(0, -1))
			l56 := l52
			l56 = flag(l56 > 254)
			l59 := f12(m, 18409088, 16, 4096+float64(l16*4096)+l23+float64(l24*-4096))
			l62 := m.f64(l59, 8)
			l63 := trunc(l62)
			l57 := choose(-1+l55+l56 > 0, 1, 0)
			if b2i(float64(l63) != l62)|b2i(l63 > l0) != 0 {
				l63 = f15(m, l62, 1, l0)
			}
			l64 := l63
			l65 := m.u32(l64>>16<<2, 4288) + l64&65535<<3
			l66 := m.u16(l65, 0)*320 + 15744
			l67 := float64(m.u8(l66, 0)) + float64(float64(m.u8(l65, 2))*256)
			l68 := float64(m.u8(l66, 18)) + float64(m.u8(l65, 3)) + float64(float64(m.u8(l65, 4))*256)
			l69 := l68
			l70 := -32767 + l68
			l69 = choose(l70 > 0, float64(l70*-32768), 0) + l69
			l71 := -32768 + l68
			l69 = choose(l71 > 0, float64(l71*32768), 0) + l69
			l73 := 6.755399441055744e+15 + (-0.49609375 + float64(l69*0.0078125))
			l73 = -6.755399441055744e+15 + l73
			l76 := float64(l67*5.36870912e+08) + float64((l69+float64(l73*-128))*3.5184372088832e+13)
			l76 = flag(l76 > math.Copysign(0, -1))
			l77 := l73
			l77 = flag(l77 > 254)
			l80 := l57 + choose(-1+l76+l77 > 0, 1, 0)
			l80 = flag(l80 > math.Copysign(0, -1))
			if 1-l80 > 0 {
				l82 := l68
				l82 = flag(l82 > 32767)
				l83 := l47
				l83 = flag(l83 > 32767)
				l84 := l67 + float64(l68*65536)
				l84 = -l46 + float64(l47*-65536) + l84
				if l82 > 0 {
					l84 = l84 + (2.147483648e+09 + float64(l67*-2) + float64(l68*-131072))
				}
				if l83 > 0 {
					l84 = l84 + (-2.147483648e+09 + float64(l46*2) + float64(l47*131072))
				}
				l85 := l84
				l85 = flag(l85 > math.Copysign(0, -1))
				l86 := -l84
				l86 = flag(l86 > math.Copysign(0, -1))
				l87 := float64(l85*8.589934592e+09) + float64(l86*-8.589934592e+09)
				l87 = flag(l87 > math.Copysign(0, -1))
				l81 = l87
			}
			l36 = float64((0.5 + l81) * l37)
		}
		l90 := 1 + l28
		l25 = f17(m, -0.5+float64(l27*-256)+l36, choose(l90 > 0, l90, 0))
	}
	return l25
}

// f174: case 652
func f174(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15, l16, l17 float64, l18, l19, l20, l21 uint32) uint32 {
	var l25 uint32
	var l27, l28, l36, l87 float64
	l22 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l22+float64(l11*256)+float64(l12*65536)+float64(l13*1.6777216e+07))
	m.put(l0&7<<3, 3520, l14+l15)
	l23 := m.f64(l19, 16)
	m.put(l0&7<<3, 3584, l23)
	m.put(l0&7<<3, 3648, 1)
	l24 := m.f64(0, 3088)
	m.put(l0&7<<3, 3712, 4096+float64(l16*4096)+l23+float64(l24*-4096))
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l26 := float64(m.u8(l2, 2))
		if l26 > 0 {
			l27 = l22 + float64(l11*256) + float64(l12*65536) + float64(l13*1.6777216e+07)
		}
		if l26 > 0 {
			l28 = l8 + l17
		}
		l30 := -l28
		l31 := trunc(l30)
		if b2i(float64(l31) != l30)|b2i(l31 > l0) != 0 {
			l31 = f15(m, l30, 1, l0)
		}
		l32 := l31
		l37 := m.f64(m.u16(m.u32(l32>>16<<2, 4288)+l32&65535<<3, 0)*320+15744, 112)
		if l37 > 0 {
			l38 := f12(m, 18409088, 16, 4097+float64(l16*4096)+l23+float64(l24*-4096))
			l41 := m.f64(l38, 8)
			l42 := trunc(l41)
			if b2i(float64(l42) != l41)|b2i(l42 > l0) != 0 {
				l42 = f15(m, l41, 1, l0)
			}
			l43 := l42
			l44 := m.u32(l43>>16<<2, 4288) + l43&65535<<3
			l45 := m.u16(l44, 0)*320 + 15744
			l46 := float64(m.u8(l45, 0)) + float64(float64(m.u8(l44, 2))*256)
			l47 := float64(m.u8(l45, 18)) + float64(m.u8(l44, 3)) + float64(float64(m.u8(l44, 4))*256)
			l48 := l47
			l49 := -32767 + l47
			l48 = choose(l49 > 0, float64(l49*-32768), 0) + l48
			l50 := -32768 + l47
			l48 = choose(l50 > 0, float64(l50*32768), 0) + l48
			l52 := 6.755399441055744e+15 + (-0.49609375 + float64(l48*0.0078125))
			l52 = -6.755399441055744e+15 + l52
			l55 := float64(l46*5.36870912e+08) + float64((l48+float64(l52*-128))*3.5184372088832e+13)
			l55 = flag(l55 > math.Copysign(0, -1))
			l56 := l52
			l56 = flag(l56 > 254)
			l59 := f12(m, 18409088, 16, 4096+float64(l16*4096)+l23+float64(l24*-4096))
			l62 := m.f64(l59, 8)
			l63 := trunc(l62)
			l57 := choose(-1+l55+l56 > 0, 1, 0)
			if b2i(float64(l63) != l62)|b2i(l63 > l0) != 0 {
				l63 = f15(m, l62, 1, l0)
			}
			l64 := l63
			l65 := m.u32(l64>>16<<2, 4288) + l64&65535<<3
			l66 := m.u16(l65, 0)*320 + 15744
			l67 := float64(m.u8(l66, 0)) + float64(float64(m.u8(l65, 2))*256)
			l68 := float64(m.u8(l66, 18)) + float64(m.u8(l65, 3)) + float64(float64(m.u8(l65, 4))*256)
			l69 := l68
			l70 := -32767 + l68
			l69 = choose(l70 > 0, float64(l70*-32768), 0) + l69
			l71 := -32768 + l68
			l69 = choose(l71 > 0, float64(l71*32768), 0) + l69
			l73 := 6.755399441055744e+15 + (-0.49609375 + float64(l69*0.0078125))
			l73 = -6.755399441055744e+15 + l73
			l76 := float64(l67*5.36870912e+08) + float64((l69+float64(l73*-128))*3.5184372088832e+13)
			l76 = flag(l76 > math.Copysign(0, -1))
			l77 := l73
			l77 = flag(l77 > 254)
			l80 := l57 + choose(-1+l76+l77 > 0, 1, 0)
			l80 = flag(l80 > math.Copysign(0, -1))
			l81 := l68
			l81 = flag(l81 > 32767)
			l82 := l47
			l82 = flag(l82 > 32767)
			l83 := l67 + float64(l68*65536)
			l83 = -l46 + float64(l47*-65536) + l83
			if l81 > 0 {
				l83 = l83 + (2.147483648e+09 + float64(l67*-2) + float64(l68*-131072))
			}
			if l82 > 0 {
				l83 = l83 + (-2.147483648e+09 + float64(l46*2) + float64(l47*131072))
			}
			l84 := l83
			l84 = flag(l84 > math.Copysign(0, -1))
			l85 := -l83
			l85 = flag(l85 > math.Copysign(0, -1))
			l86 := float64(l84*-8.589934592e+09) + float64(l85*8.589934592e+09)
			l86 = flag(l86 > math.Copysign(0, -1))
			if 1-l80 > 0 {
				l87 = l86
			}
			if 1-l80 > 0 {
				l88 := float64(l84*8.589934592e+09) + float64(l85*-8.589934592e+09)
				l88 = flag(l88 > math.Copysign(0, -1))
				l87 = l87 + (1 - l88 - l86)
			}
			l36 = float64((0.5 + l87) * l37)
		}
		l91 := 1 + l28
		l25 = f17(m, -0.5+float64(l27*-256)+l36, choose(l91 > 0, l91, 0))
	}
	return l25
}

// f175: case 653
func f175(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15, l16, l17 float64, l18, l19, l20, l21 uint32) uint32 {
	var l25 uint32
	var l27, l28, l36, l87 float64
	l22 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l22+float64(l11*256)+float64(l12*65536)+float64(l13*1.6777216e+07))
	m.put(l0&7<<3, 3520, l14+l15)
	l23 := m.f64(l19, 16)
	m.put(l0&7<<3, 3584, l23)
	m.put(l0&7<<3, 3648, 1)
	l24 := m.f64(0, 3088)
	m.put(l0&7<<3, 3712, 4096+float64(l16*4096)+l23+float64(l24*-4096))
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l26 := float64(m.u8(l2, 2))
		if l26 > 0 {
			l27 = l22 + float64(l11*256) + float64(l12*65536) + float64(l13*1.6777216e+07)
		}
		if l26 > 0 {
			l28 = l8 + l17
		}
		l30 := -l28
		l31 := trunc(l30)
		if b2i(float64(l31) != l30)|b2i(l31 > l0) != 0 {
			l31 = f15(m, l30, 1, l0)
		}
		l32 := l31
		l37 := m.f64(m.u16(m.u32(l32>>16<<2, 4288)+l32&65535<<3, 0)*320+15744, 112)
		if l37 > 0 {
			l38 := f12(m, 18409088, 16, 4097+float64(l16*4096)+l23+float64(l24*-4096))
			l41 := m.f64(l38, 8)
			l42 := trunc(l41)
			if b2i(float64(l42) != l41)|b2i(l42 > l0) != 0 {
				l42 = f15(m, l41, 1, l0)
			}
			l43 := l42
			l44 := m.u32(l43>>16<<2, 4288) + l43&65535<<3
			l45 := m.u16(l44, 0)*320 + 15744
			l46 := float64(m.u8(l45, 0)) + float64(float64(m.u8(l44, 2))*256)
			l47 := float64(m.u8(l45, 18)) + float64(m.u8(l44, 3)) + float64(float64(m.u8(l44, 4))*256)
			l48 := l47
			l49 := -32767 + l47
			l48 = choose(l49 > 0, float64(l49*-32768), 0) + l48
			l50 := -32768 + l47
			l48 = choose(l50 > 0, float64(l50*32768), 0) + l48
			l52 := 6.755399441055744e+15 + (-0.49609375 + float64(l48*0.0078125))
			l52 = -6.755399441055744e+15 + l52
			l55 := float64(l46*5.36870912e+08) + float64((l48+float64(l52*-128))*3.5184372088832e+13)
			l55 = flag(l55 > math.Copysign(0, -1))
			l56 := l52
			l56 = flag(l56 > 254)
			l59 := f12(m, 18409088, 16, 4096+float64(l16*4096)+l23+float64(l24*-4096))
			l62 := m.f64(l59, 8)
			l63 := trunc(l62)
			l57 := choose(-1+l55+l56 > 0, 1, 0)
			if b2i(float64(l63) != l62)|b2i(l63 > l0) != 0 {
				l63 = f15(m, l62, 1, l0)
			}
			l64 := l63
			l65 := m.u32(l64>>16<<2, 4288) + l64&65535<<3
			l66 := m.u16(l65, 0)*320 + 15744
			l67 := float64(m.u8(l66, 0)) + float64(float64(m.u8(l65, 2))*256)
			l68 := float64(m.u8(l66, 18)) + float64(m.u8(l65, 3)) + float64(float64(m.u8(l65, 4))*256)
			l69 := l68
			l70 := -32767 + l68
			l69 = choose(l70 > 0, float64(l70*-32768), 0) + l69
			l71 := -32768 + l68
			l69 = choose(l71 > 0, float64(l71*32768), 0) + l69
			l73 := 6.755399441055744e+15 + (-0.49609375 + float64(l69*0.0078125))
			l73 = -6.755399441055744e+15 + l73
			l76 := float64(l67*5.36870912e+08) + float64((l69+float64(l73*-128))*3.5184372088832e+13)
			l76 = flag(l76 > math.Copysign(0, -1))
			l77 := l73
			l77 = flag(l77 > 254)
			l80 := l57 + choose(-1+l76+l77 > 0, 1, 0)
			l80 = flag(l80 > math.Copysign(0, -1))
			l81 := l68
			l81 = flag(l81 > 32767)
			l82 := l47
			l82 = flag(l82 > 32767)
			l83 := l67 + float64(l68*65536)
			l83 = -l46 + float64(l47*-65536) + l83
			if l81 > 0 {
				l83 = l83 + (2.147483648e+09 + float64(l67*-2) + float64(l68*-131072))
			}
			if l82 > 0 {
				l83 = l83 + (-2.147483648e+09 + float64(l46*2) + float64(l47*131072))
			}
			l84 := l83
			l84 = flag(l84 > math.Copysign(0, -1))
			l85 := -l83
			l85 = flag(l85 > math.Copysign(0, -1))
			l86 := float64(l84*8.589934592e+09) + float64(l85*-8.589934592e+09)
			l86 = flag(l86 > math.Copysign(0, -1))
			if 1-l80 > 0 {
				l87 = l86
			}
			if 1-l80 > 0 {
				l88 := float64(l84*-8.589934592e+09) + float64(l85*8.589934592e+09)
				l88 = flag(l88 > math.Copysign(0, -1))
				l87 = l87 + (1 - l86 - l88)
			}
			l36 = float64((0.5 + l87) * l37)
		}
		l91 := 1 + l28
		l25 = f17(m, -0.5+float64(l27*-256)+l36, choose(l91 > 0, l91, 0))
	}
	return l25
}

// f176: case 654
func f176(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15, l16, l17 float64, l18, l19, l20, l21 uint32) uint32 {
	var l25 uint32
	var l27, l28, l50 float64
	l22 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l22+float64(l11*256)+float64(l12*65536)+float64(l13*1.6777216e+07))
	m.put(l0&7<<3, 3520, l14+l15)
	l23 := m.f64(l19, 16)
	m.put(l0&7<<3, 3584, l23)
	m.put(l0&7<<3, 3648, 1)
	l24 := m.f64(0, 3088)
	m.put(l0&7<<3, 3712, 4096+float64(l16*4096)+l23+float64(l24*-4096))
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l26 := float64(m.u8(l2, 2))
		if l26 > 0 {
			l27 = l22 + float64(l11*256) + float64(l12*65536) + float64(l13*1.6777216e+07)
		}
		if l26 > 0 {
			l28 = l8 + l17
		}
		l29 := f12(m, 18409088, 16, 4096+float64(l16*4096)+l23+float64(l24*-4096))
		l32 := m.f64(l29, 8)
		l33 := trunc(l32)
		if b2i(float64(l33) != l32)|b2i(l33 > l0) != 0 {
			l33 = f15(m, l32, 1, l0)
		}
		l34 := l33
		l35 := m.u32(l34>>16<<2, 4288) + l34&65535<<3
		l36 := m.u16(l35, 0)*320 + 15744
		t1 := float64(m.u8(l36, 0)) + float64(float64(m.u8(l35, 2))*256) + float64((float64(m.u8(l36, 18))+float64(m.u8(l35, 3))+float64(float64(m.u8(l35, 4))*256))*65536)
		l39 := t1
		l41 := 6.755399441055744e+15 + (1.1641532182693481e-10 + float64(l39*2.3283064365386963e-10))
		l41 = -6.755399441055744e+15 + l41
		l42 := l39 + float64(l41*-4.294967296e+09)
		l42 = flag(l42 > -2.147483393e+09) + flag(l42 > -2.147418113e+09) + flag(l42 > -2.130706433e+09)
		l44 := -l28 + l42
		l45 := trunc(l44)
		if b2i(float64(l45) != l44)|b2i(l45 > l0) != 0 {
			l45 = f15(m, l44, 1, l0)
		}
		l46 := l45
		l51 := m.f64(m.u16(m.u32(l46>>16<<2, 4288)+l46&65535<<3, 0)*320+15744, 112)
		if l51 > 0 {
			l50 = float64((2.1474836485e+09 + l39 + float64(l41*-4.294967296e+09)) * l51)
		}
		l54 := 1 + l28 - l42
		l25 = f17(m, -0.5+float64(l27*-256)+l50, choose(l54 > 0, l54, 0))
	}
	return l25
}

// f177: case 655
func f177(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15, l16, l17 float64, l18, l19, l20, l21 uint32) uint32 {
	var l25 uint32
	var l27, l28, l53 float64
	l22 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l22+float64(l11*256)+float64(l12*65536)+float64(l13*1.6777216e+07))
	m.put(l0&7<<3, 3520, l14+l15)
	l23 := m.f64(l19, 16)
	m.put(l0&7<<3, 3584, l23)
	m.put(l0&7<<3, 3648, 1)
	l24 := m.f64(0, 3088)
	m.put(l0&7<<3, 3712, 4096+float64(l16*4096)+l23+float64(l24*-4096))
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l26 := float64(m.u8(l2, 2))
		if l26 > 0 {
			l27 = l22 + float64(l11*256) + float64(l12*65536) + float64(l13*1.6777216e+07)
		}
		if l26 > 0 {
			l28 = l8 + l17
		}
		l29 := f12(m, 18409088, 16, 4096+float64(l16*4096)+l23+float64(l24*-4096))
		l32 := m.f64(l29, 8)
		l33 := trunc(l32)
		if b2i(float64(l33) != l32)|b2i(l33 > l0) != 0 {
			l33 = f15(m, l32, 1, l0)
		}
		l34 := l33
		l35 := m.u32(l34>>16<<2, 4288) + l34&65535<<3
		l36 := m.u16(l35, 0)*320 + 15744
		l38 := float64(m.u8(l36, 18)) + float64(m.u8(l35, 3)) + float64(float64(m.u8(l35, 4))*256)
		l39 := float64(m.u8(l36, 0)) + float64(float64(m.u8(l35, 2))*256) + float64(l38*65536)
		l40 := l38
		l40 = flag(l40 > 32767)
		l41 := choose(l40 > 0, -2.147483648e+09, 0)
		l44 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l39*2.3283064365386963e-10) + float64(l41*2.3283064365386963e-10))
		l44 = -6.755399441055744e+15 + l44
		l45 := l39 + l41 + float64(l44*-4.294967296e+09)
		l45 = flag(l45 > 255) + flag(l45 > 65535) + flag(l45 > 1.6777215e+07)
		l47 := -l28 + l45
		l48 := trunc(l47)
		if b2i(float64(l48) != l47)|b2i(l48 > l0) != 0 {
			l48 = f15(m, l47, 1, l0)
		}
		l49 := l48
		l54 := m.f64(m.u16(m.u32(l49>>16<<2, 4288)+l49&65535<<3, 0)*320+15744, 112)
		if l54 > 0 {
			l53 = float64((0.5 + l39 + l41 + float64(l44*-4.294967296e+09)) * l54)
		}
		l57 := 1 + l28 - l45
		l25 = f17(m, -0.5+float64(l27*-256)+l53, choose(l57 > 0, l57, 0))
	}
	return l25
}

// f178: case 656
func f178(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15, l16, l17 float64, l18, l19, l20, l21 uint32) uint32 {
	var l119 uint32
	var l55, l56, l84, l89, l90, l100, l117, l121, l122, l128, l151 float64
	l22 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l22+float64(l11*256)+float64(l12*65536)+float64(l13*1.6777216e+07))
	m.put(l0&7<<3, 3520, l14+l15)
	l23 := m.f64(l19, 16)
	m.put(l0&7<<3, 3584, l23)
	m.put(l0&7<<3, 3648, 1)
	l24 := m.f64(0, 3088)
	m.put(l0&7<<3, 3712, 4096+float64(l16*4096)+l23+float64(l24*-4096))
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	l25 := f12(m, 18409088, 16, 4095+float64(l16*4096)+l23+float64(l24*-4096))
	l28 := m.f64(l25, 8)
	l29 := trunc(l28)
	if b2i(float64(l29) != l28)|b2i(l29 > l0) != 0 {
		l29 = f15(m, l28, 1, l0)
	}
	l30 := l29
	l31 := m.u32(l30>>16<<2, 4288) + l30&65535<<3
	l32 := m.u16(l31, 0)*320 + 15744
	l33 := float64(m.u8(l32, 18)) + float64(m.u8(l31, 3)) + float64(float64(m.u8(l31, 4))*256)
	l34 := l33
	l35 := -32767 + l33
	l34 = choose(l35 > 0, float64(l35*-32768), 0) + l34
	l36 := -32768 + l33
	l34 = choose(l36 > 0, float64(l36*32768), 0) + l34
	l38 := 6.755399441055744e+15 + (-0.49609375 + float64(l34*0.0078125))
	l38 = -6.755399441055744e+15 + l38
	l39 := l38
	l39 = flag(l39 > math.Copysign(0, -1))
	l40 := float64(m.u8(l32, 0)) + float64(float64(m.u8(l31, 2))*256)
	l41 := l34 + float64(l38*-128)
	l42 := float64(l40*5.36870912e+08) + float64(l41*3.5184372088832e+13)
	l43 := l42
	l43 = flag(l43 > math.Copysign(0, -1))
	l46 := choose(choose(1-l39-l43 > 0, 1, 0) > 0, 1, 0)
	l48 := l38
	l48 = flag(l48 > 254)
	l49 := choose(-1+l43+l48 > 0, 1, 0)
	l51 := choose(l49 > 0, 1, 0)
	l53 := choose(-l39+l43 > 0, 1, 0)
	if l53 > 0 {
		if l53 > 0 {
			l56 = l40 + float64(l41*65536)
		}
		l58 := f14(m, 35719168, 24, l56)
		l59 := m.u32(l58, 0) - 1
		l55 = 24 - float64(m.u8(m.u16(m.u32(l59>>16<<2, 4288)+l59&65535<<3, 0)*320+15744, 14))
	}
	l63 := 897 + l38 - l39 - l55
	l65 := 1 - l63
	l64 := choose(l65 > 0, l65, 0)
	l66 := -1.047679e+06 - l63
	l64 = choose(l66 > 0, l66, 0) + l64
	l67 := -1.047501e+06 - l63
	l64 = choose(l67 > 0, l67, 0) + l64
	l69 := -1.048628e+06 + l64
	l68 := choose(l69 > 0, l69, 0)
	l70 := l63 + l68
	l70 = flag(l70 > 2046)
	l71 := float64(l48*4) + float64(l49*-4) + float64(l46*-2) + float64(l51*-16) + l70
	l71 = flag(l71 > math.Copysign(0, -1))
	l72 := choose(1-l46-l51-l71 > 0, 1, 0)
	l74 := l64
	l74 = flag(l74 > math.Copysign(0, -1))
	l75 := choose(1-l53 > 0, 1, 0)
	if l53 > 0 {
		l78 := l55
		l79 := trunc(l78)
		if b2i(float64(l79) != l78)|b2i(l79 > l0) != 0 {
			l79 = f15(m, l78, 1, l0)
		}
		l80 := l79
		l75 = l75 + m.f64(m.u16(m.u32(l80>>16<<2, 4288)+l80&65535<<3, 0)*320+15744, 80)
	}
	l85 := l75
	if l85 > 0 {
		l84 = float64((l42 + float64(choose(1-l53 > 0, 1, 0)*4.503599627370496e+15)) * l85)
	}
	l88 := l84
	if l74 > 0 {
		if l74 > 0 {
			l91 := l64
			l92 := -54 + l64
			l91 = choose(l92 > 0, float64(l92*-1), 0) + l91
			l94 := l91
			l95 := trunc(l94)
			if b2i(float64(l95) != l94)|b2i(l95 > l0) != 0 {
				l95 = f15(m, l94, 1, l0)
			}
			l96 := l95
			l90 = m.f64(m.u16(m.u32(l96>>16<<2, 4288)+l96&65535<<3, 0)*320+15744, 88)
		}
		l101 := l90
		if l101 > 0 {
			l100 = float64(l88 * l101)
		}
		l102 := 4.503599627370496e+15 + l100
		l102 = -4.503599627370496e+15 + l102
		l103 := l100 - l102
		l105 := -0.49999999999999994 + l103
		l107 := -0.49999999999999994 - l103
		l109 := -1 + choose(l105 > 0, float64(l105*1.8014398509481984e+16), 0)
		l108 := choose(l109 > 0, l109, 0)
		l110 := -1 + choose(l107 > 0, float64(l107*1.8014398509481984e+16), 0)
		l108 = choose(l110 > 0, float64(l110*-1), 0) + l108
		l89 = l102 + l108
	}
	if 1-l74 > 0 {
		l89 = l89 + l88
	}
	l111 := l89
	l112 := 6.755399441055744e+15 + float64(l111*2.3283064365386963e-10)
	l112 = -6.755399441055744e+15 + l112
	l113 := l111 + float64(l112*-4.294967296e+09)
	l115 := -l113
	l114 := choose(l115 > 0, l115, 0)
	l116 := -1 - l113
	l114 = choose(l116 > 0, float64(l116*-1), 0) + l114
	if l72 > 0 {
		l117 = l113
	}
	l118 := -1 + l72 + l114
	l117 = choose(l118 > 0, float64(l118*4.294967296e+09), 0) + l117
	m.put(l0&7<<3, 4224, l117)
	if l6 != 0 {
		l120 := float64(m.u8(l2, 2))
		if l120 > 0 {
			l121 = l22 + float64(l11*256) + float64(l12*65536) + float64(l13*1.6777216e+07)
		}
		if l120 > 0 {
			l122 = l8 + l17
		}
		l123 := l33
		l123 = flag(l123 > 32767)
		l126 := choose(choose(l123 > 0, 1, 0) > 0, 1, 0)
		if l72 > 0 {
			l130 := 1 - l89
			l129 := choose(l130 > 0, l130, 0)
			l132 := -1 + l63 + l68 + float64(l129*-1.048576e+06)
			l131 := choose(l132 > 0, l132, 0)
			l133 := -2046 + l63 + l68 + float64(l129*-1.048576e+06)
			l131 = choose(l133 > 0, float64(l133*-1), 0) + l131
			l128 = float64(l131*1.048576e+06) + l112 - l114
		}
		l128 = choose(l71 > 0, 2.146435072e+09, 0) + l128
		l128 = choose(l51 > 0, 2.14695936e+09, 0) + l128
		l128 = choose(l126-l51 > 0, 2.147483648e+09, 0) + l128
		l138 := -255 + l128
		l137 := choose(l138 > 0, l138, 0)
		l139 := -256 + l128
		l137 = choose(l139 > 0, float64(l139*-1), 0) + l137
		l140 := -65535 + l128
		l137 = choose(l140 > 0, l140, 0) + l137
		l141 := -65536 + l128
		l137 = choose(l141 > 0, float64(l141*-1), 0) + l137
		l142 := -1.6777215e+07 + l128
		l137 = choose(l142 > 0, l142, 0) + l137
		l143 := -1.6777216e+07 + l128
		l137 = choose(l143 > 0, float64(l143*-1), 0) + l137
		l145 := -l122 + l137
		l146 := trunc(l145)
		if b2i(float64(l146) != l145)|b2i(l146 > l0) != 0 {
			l146 = f15(m, l145, 1, l0)
		}
		l147 := l146
		l152 := m.f64(m.u16(m.u32(l147>>16<<2, 4288)+l147&65535<<3, 0)*320+15744, 112)
		if l152 > 0 {
			l151 = float64((0.5 + l128) * l152)
		}
		l155 := 1 + l122 - l137
		l119 = f17(m, -0.5+float64(l121*-256)+l151, choose(l155 > 0, l155, 0))
	}
	return l119
}

// f179: case 657
func f179(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15, l16, l17 float64, l18, l19, l20, l21 uint32) uint32 {
	var l25 uint32
	var l27, l28, l69, l70, l94, l105, l110, l111, l121, l155 float64
	l22 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l22+float64(l11*256)+float64(l12*65536)+float64(l13*1.6777216e+07))
	m.put(l0&7<<3, 3520, l14+l15)
	l23 := m.f64(l19, 16)
	m.put(l0&7<<3, 3584, l23)
	m.put(l0&7<<3, 3648, 1)
	l24 := m.f64(0, 3088)
	m.put(l0&7<<3, 3712, 4096+float64(l16*4096)+l23+float64(l24*-4096))
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l26 := float64(m.u8(l2, 2))
		if l26 > 0 {
			l27 = l22 + float64(l11*256) + float64(l12*65536) + float64(l13*1.6777216e+07)
		}
		if l26 > 0 {
			l28 = l8 + l17
		}
		l29 := f12(m, 18409088, 16, 4097+float64(l16*4096)+l23+float64(l24*-4096))
		l32 := m.f64(l29, 8)
		l33 := trunc(l32)
		if b2i(float64(l33) != l32)|b2i(l33 > l0) != 0 {
			l33 = f15(m, l32, 1, l0)
		}
		l34 := l33
		l35 := m.u32(l34>>16<<2, 4288) + l34&65535<<3
		l36 := m.u16(l35, 0)*320 + 15744
		l37 := float64(m.u8(l36, 18)) + float64(m.u8(l35, 3)) + float64(float64(m.u8(l35, 4))*256)
		l38 := l37
		l39 := -32767 + l37
		l38 = choose(l39 > 0, float64(l39*-32768), 0) + l38
		l40 := -32768 + l37
		l38 = choose(l40 > 0, float64(l40*32768), 0) + l38
		l42 := 6.755399441055744e+15 + (-0.46875 + float64(l38*0.0625))
		l42 = -6.755399441055744e+15 + l42
		l43 := l42
		l43 = flag(l43 > math.Copysign(0, -1))
		l44 := float64(m.u8(l36, 0)) + float64(float64(m.u8(l35, 2))*256)
		l45 := f12(m, 18409088, 16, 4096+float64(l16*4096)+l23+float64(l24*-4096))
		l48 := m.f64(l45, 8)
		l49 := trunc(l48)
		if b2i(float64(l49) != l48)|b2i(l49 > l0) != 0 {
			l49 = f15(m, l48, 1, l0)
		}
		l50 := l49
		l51 := m.u32(l50>>16<<2, 4288) + l50&65535<<3
		l52 := m.u16(l51, 0)*320 + 15744
		l53 := float64(m.u8(l52, 0)) + float64(float64(m.u8(l51, 2))*256)
		l54 := float64(m.u8(l52, 18)) + float64(m.u8(l51, 3)) + float64(float64(m.u8(l51, 4))*256)
		l55 := l38 + float64(l42*-16)
		l56 := float64(l44*4.294967296e+09) + l53 + float64(l54*65536) + float64(l55*2.81474976710656e+14)
		l57 := l56
		l57 = flag(l57 > math.Copysign(0, -1))
		l60 := choose(choose(1-l43-l57 > 0, 1, 0) > 0, 1, 0)
		l62 := l42
		l62 = flag(l62 > 2046)
		l63 := choose(-1+l57+l62 > 0, 1, 0)
		l65 := choose(l63 > 0, 1, 0)
		l67 := choose(-l43+l57 > 0, 1, 0)
		if l67 > 0 {
			if l67 > 0 {
				l70 = l44 + float64(l55*65536)
			}
			l71 := l70
			l71 = flag(l71 > math.Copysign(0, -1))
			l72 := l70
			if l67-l71 > 0 {
				l72 = l72 + (l53 + float64(l54*65536))
			}
			l73 := f14(m, 35719168, 24, l72)
			l74 := m.u32(l73, 0) - 1
			l69 = 53 + float64(l71*-32) - float64(m.u8(m.u16(m.u32(l74>>16<<2, 4288)+l74&65535<<3, 0)*320+15744, 14))
		}
		l78 := 1 + l42 - l43 - l69
		l80 := -1.048575e+06 - l78
		l79 := choose(l80 > 0, l80, 0)
		l79 = 29 + l79
		l81 := 897 - l78
		l79 = choose(l81 > 0, l81, 0) + l79
		l82 := -1.047501e+06 - l78
		l79 = choose(l82 > 0, l82, 0) + l79
		l84 := -1.048628e+06 + l79
		l83 := choose(l84 > 0, l84, 0)
		l85 := l78 + l83
		l85 = flag(l85 > 1150)
		l86 := float64(l62*4) + float64(l63*-4) + float64(l60*-2) + float64(l65*-16) + l85
		l86 = flag(l86 > math.Copysign(0, -1))
		l89 := l37
		l89 = flag(l89 > 32767)
		l92 := choose(choose(l89 > 0, 1, 0) > 0, 1, 0)
		if choose(1-l60-l65-l86 > 0, 1, 0) > 0 {
			l95 := l79
			l95 = flag(l95 > math.Copysign(0, -1))
			l96 := choose(1-l67 > 0, 1, 0)
			if l67 > 0 {
				l99 := l69
				l100 := trunc(l99)
				if b2i(float64(l100) != l99)|b2i(l100 > l0) != 0 {
					l100 = f15(m, l99, 1, l0)
				}
				l101 := l100
				l96 = l96 + m.f64(m.u16(m.u32(l101>>16<<2, 4288)+l101&65535<<3, 0)*320+15744, 80)
			}
			l106 := l96
			if l106 > 0 {
				l105 = float64((l56 + float64(choose(1-l67 > 0, 1, 0)*4.503599627370496e+15)) * l106)
			}
			l109 := l105
			if l95 > 0 {
				if l95 > 0 {
					l112 := l79
					l113 := -54 + l79
					l112 = choose(l113 > 0, float64(l113*-1), 0) + l112
					l115 := l112
					l116 := trunc(l115)
					if b2i(float64(l116) != l115)|b2i(l116 > l0) != 0 {
						l116 = f15(m, l115, 1, l0)
					}
					l117 := l116
					l111 = m.f64(m.u16(m.u32(l117>>16<<2, 4288)+l117&65535<<3, 0)*320+15744, 88)
				}
				l122 := l111
				if l122 > 0 {
					l121 = float64(l109 * l122)
				}
				l123 := 4.503599627370496e+15 + l121
				l123 = -4.503599627370496e+15 + l123
				l124 := l121 - l123
				l126 := -0.49999999999999994 + l124
				l128 := -0.49999999999999994 - l124
				l130 := -1 + choose(l126 > 0, float64(l126*1.8014398509481984e+16), 0)
				l129 := choose(l130 > 0, l130, 0)
				l131 := -1 + choose(l128 > 0, float64(l128*1.8014398509481984e+16), 0)
				l129 = choose(l131 > 0, float64(l131*-1), 0) + l129
				l110 = l123 + l129
			}
			if 1-l95 > 0 {
				l110 = l110 + l109
			}
			l134 := 1 - l110
			l133 := choose(l134 > 0, l134, 0)
			l136 := -897 + l78 + l83 + float64(l133*-1.048576e+06)
			l135 := choose(l136 > 0, l136, 0)
			l137 := -1150 + l78 + l83 + float64(l133*-1.048576e+06)
			l135 = choose(l137 > 0, float64(l137*-1), 0) + l135
			l94 = l110 + float64(l135*8.388608e+06)
		}
		l94 = choose(l86 > 0, 2.13909504e+09, 0) + l94
		l94 = choose(l65 > 0, 2.143289344e+09, 0) + l94
		l94 = choose(l92-l65 > 0, 2.147483648e+09, 0) + l94
		l142 := -255 + l94
		l141 := choose(l142 > 0, l142, 0)
		l143 := -256 + l94
		l141 = choose(l143 > 0, float64(l143*-1), 0) + l141
		l144 := -65535 + l94
		l141 = choose(l144 > 0, l144, 0) + l141
		l145 := -65536 + l94
		l141 = choose(l145 > 0, float64(l145*-1), 0) + l141
		l146 := -1.6777215e+07 + l94
		l141 = choose(l146 > 0, l146, 0) + l141
		l147 := -1.6777216e+07 + l94
		l141 = choose(l147 > 0, float64(l147*-1), 0) + l141
		l149 := -l28 + l141
		l150 := trunc(l149)
		if b2i(float64(l150) != l149)|b2i(l150 > l0) != 0 {
			l150 = f15(m, l149, 1, l0)
		}
		l151 := l150
		l156 := m.f64(m.u16(m.u32(l151>>16<<2, 4288)+l151&65535<<3, 0)*320+15744, 112)
		if l156 > 0 {
			l155 = float64((0.5 + l94) * l156)
		}
		l159 := 1 + l28 - l141
		l25 = f17(m, -0.5+float64(l27*-256)+l155, choose(l159 > 0, l159, 0))
	}
	return l25
}

// f180: case 658
func f180(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15, l16, l17 float64, l18, l19, l20, l21 uint32) uint32 {
	var l25 uint32
	var l69, l91, l101, l126, l137, l138, l146 float64
	l22 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l22+float64(l11*256)+float64(l12*65536)+float64(l13*1.6777216e+07))
	m.put(l0&7<<3, 3520, l14+l15)
	l23 := m.f64(l19, 16)
	m.put(l0&7<<3, 3584, l23)
	m.put(l0&7<<3, 3648, 1)
	l24 := m.f64(0, 3088)
	m.put(l0&7<<3, 3712, 4096+float64(l16*4096)+l23+float64(l24*-4096))
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l26 := f12(m, 18409088, 16, 4096+float64(l16*4096)+l23+float64(l24*-4096))
		l29 := m.f64(l26, 8)
		l30 := trunc(l29)
		if b2i(float64(l30) != l29)|b2i(l30 > l0) != 0 {
			l30 = f15(m, l29, 1, l0)
		}
		l31 := l30
		l32 := m.u32(l31>>16<<2, 4288) + l31&65535<<3
		l35 := float64(m.u8(m.u16(l32, 0)*320+15744, 18)) + float64(m.u8(l32, 3)) + float64(float64(m.u8(l32, 4))*256)
		l35 = flag(l35 > 32767)
		l38 := m.f64(l26, 8)
		l39 := trunc(l38)
		if b2i(float64(l39) != l38)|b2i(l39 > l0) != 0 {
			l39 = f15(m, l38, 1, l0)
		}
		l40 := l39
		l41 := m.u32(l40>>16<<2, 4288) + l40&65535<<3
		l42 := m.u16(l41, 0)*320 + 15744
		l43 := float64(m.u8(l42, 18)) + float64(m.u8(l41, 3)) + float64(float64(m.u8(l41, 4))*256)
		l44 := l43
		l44 = flag(l44 > 32767)
		l45 := choose(-1+l35+l44 > 0, 1, 0)
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
		l67 := -1 - l35 - l44 + float64(l45*2) + l65
		l66 := choose(l67 > 0, l67, 0)
		l68 := float64(m.u8(l2, 2))
		if l68 > 0 {
			l69 = l8 + l17
		}
		l71 := float64(29)
		l72 := trunc(l71)
		if b2i(float64(l72) != l71)|b2i(l72 > l0) != 0 {
			l72 = f15(m, l71, 1, l0)
		}
		l73 := l72
		l78 := float64(m.u8(l42, 0)) + float64(float64(m.u8(l41, 2))*256)
		l79 := l78 + float64(l43*65536)
		l77 := m.f64(m.u16(m.u32(l73>>16<<2, 4288)+l73&65535<<3, 0)*320+15744, 88)
		if l44 > 0 {
			l79 = l79 + (4.294967296e+09 + float64(l78*-2) + float64(l43*-131072))
		}
		l81 := float64(l79 * 2)
		l83 := 6.755399441055744e+15 + (-0.5 + float64(l81*7.450580596923828e-09))
		l83 = -6.755399441055744e+15 + l83
		l84 := l83
		l84 = flag(l84 > math.Copysign(0, -1))
		l85 := l83
		if 1-l84 > 0 {
			l85 = l85 + l81
		}
		l86 := f14(m, 35719168, 24, l85)
		l87 := m.u32(l86, 0) - 1
		l90 := float64(m.u8(m.u16(m.u32(l87>>16<<2, 4288)+l87&65535<<3, 0)*320+15744, 14))
		l92 := l77
		if l92 > 0 {
			l95 := 66 + float64(l84*-27) - l90
			l96 := trunc(l95)
			if b2i(float64(l96) != l95)|b2i(l96 > l0) != 0 {
				l96 = f15(m, l95, 1, l0)
			}
			l97 := l96
			l102 := m.f64(m.u16(m.u32(l97>>16<<2, 4288)+l97&65535<<3, 0)*320+15744, 80)
			if l102 > 0 {
				l101 = float64(float64(l81*0.0001220703125) * l102)
			}
			l91 = float64(l101 * l92)
		}
		l104 := 4.503599627370496e+15 + l91
		l104 = -4.503599627370496e+15 + l104
		l105 := l91 - l104
		l107 := -0.49999999999999994 + l105
		l109 := -0.49999999999999994 - l105
		l111 := -1 + choose(l107 > 0, float64(l107*1.8014398509481984e+16), 0)
		l110 := choose(l111 > 0, l111, 0)
		l112 := -1 + choose(l109 > 0, float64(l109*1.8014398509481984e+16), 0)
		l110 = choose(l112 > 0, float64(l112*-1), 0) + l110
		l113 := l104 + l110
		l117 := 1 - l113
		l119 := -897 + (1021 + float64(l84*27) + l90) + float64(choose(l117 > 0, l117, 0)*-1.048576e+06)
		l124 := l113 + float64(choose(l119 > 0, l119, 0)*8.388608e+06)
		l124 = choose(choose(choose(l44 > 0, 1, 0) > 0, 1, 0) > 0, 2.147483648e+09, 0) + l124
		l127 := -l35 - l44 + float64(l45*2)
		if l127 > 0 {
			l126 = float64((float64(l49*1.6777216e+07) + float64(l54*65536) + float64(l59*256) + l64) * l127)
		}
		if -1+l35+l44+float64(l45*-2) > 0 {
			l126 = l126 + (float64(l49*-1.6777216e+07) + float64(l54*-65536) + float64(l59*-256) - l64)
		}
		l129 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l126*2.3283064365386963e-10))
		l129 = -6.755399441055744e+15 + l129
		l131 := -255 + l124 + l126 + float64(l129*-4.294967296e+09)
		l130 := choose(l131 > 0, l131, 0)
		l132 := -256 + l124 + l126 + float64(l129*-4.294967296e+09)
		l130 = choose(l132 > 0, float64(l132*-1), 0) + l130
		l133 := -65535 + l124 + l126 + float64(l129*-4.294967296e+09)
		l130 = choose(l133 > 0, l133, 0) + l130
		l134 := -65536 + l124 + l126 + float64(l129*-4.294967296e+09)
		l130 = choose(l134 > 0, float64(l134*-1), 0) + l130
		l135 := -1.6777215e+07 + l124 + l126 + float64(l129*-4.294967296e+09)
		l130 = choose(l135 > 0, l135, 0) + l130
		l136 := -1.6777216e+07 + l124 + l126 + float64(l129*-4.294967296e+09)
		l130 = choose(l136 > 0, float64(l136*-1), 0) + l130
		if 1-l66 > 0 {
			if l68 > 0 {
				l138 = l22 + float64(l11*256) + float64(l12*65536) + float64(l13*1.6777216e+07)
			}
			l140 := -l69 + l130
			l141 := trunc(l140)
			if b2i(float64(l141) != l140)|b2i(l141 > l0) != 0 {
				l141 = f15(m, l140, 1, l0)
			}
			l142 := l141
			l147 := m.f64(m.u16(m.u32(l142>>16<<2, 4288)+l142&65535<<3, 0)*320+15744, 112)
			if l147 > 0 {
				l146 = float64((0.5 + l124 + l126 + float64(l129*-4.294967296e+09)) * l147)
			}
			l137 = -0.5 + float64(l138*-256) + l146
		}
		l148 := l66
		if l148 > 0 {
			l137 = l137 + float64(float64(l66*7)*l148)
		}
		l150 := 1 + l69 + float64(l66*-8) - l130
		l149 := choose(l150 > 0, l150, 0)
		l151 := l66
		l149 = choose(l151 > 0, float64(l151*10), 0) + l149
		l25 = f17(m, l137, l149)
	}
	return l25
}

// f181: case 659
func f181(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15, l16, l17 float64, l18, l19, l20, l21 uint32) uint32 {
	var l25 uint32
	var l27, l28, l59, l69, l103 float64
	l22 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l22+float64(l11*256)+float64(l12*65536)+float64(l13*1.6777216e+07))
	m.put(l0&7<<3, 3520, l14+l15)
	l23 := m.f64(l19, 16)
	m.put(l0&7<<3, 3584, l23)
	m.put(l0&7<<3, 3648, 1)
	l24 := m.f64(0, 3088)
	m.put(l0&7<<3, 3712, 4096+float64(l16*4096)+l23+float64(l24*-4096))
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l26 := float64(m.u8(l2, 2))
		if l26 > 0 {
			l27 = l22 + float64(l11*256) + float64(l12*65536) + float64(l13*1.6777216e+07)
		}
		if l26 > 0 {
			l28 = l8 + l17
		}
		l30 := float64(29)
		l31 := trunc(l30)
		if b2i(float64(l31) != l30)|b2i(l31 > l0) != 0 {
			l31 = f15(m, l30, 1, l0)
		}
		l32 := l31
		l36 := m.f64(m.u16(m.u32(l32>>16<<2, 4288)+l32&65535<<3, 0)*320+15744, 88)
		l37 := f12(m, 18409088, 16, 4096+float64(l16*4096)+l23+float64(l24*-4096))
		l40 := m.f64(l37, 8)
		l41 := trunc(l40)
		if b2i(float64(l41) != l40)|b2i(l41 > l0) != 0 {
			l41 = f15(m, l40, 1, l0)
		}
		l42 := l41
		l43 := m.u32(l42>>16<<2, 4288) + l42&65535<<3
		l44 := m.u16(l43, 0)*320 + 15744
		t1 := float64(m.u8(l44, 0)) + float64(float64(m.u8(l43, 2))*256) + float64((float64(m.u8(l44, 18))+float64(m.u8(l43, 3))+float64(float64(m.u8(l43, 4))*256))*65536)
		l49 := float64(t1 * 2)
		l51 := 6.755399441055744e+15 + (-0.5 + float64(l49*7.450580596923828e-09))
		l51 = -6.755399441055744e+15 + l51
		l52 := l51
		l52 = flag(l52 > math.Copysign(0, -1))
		l53 := l51
		if 1-l52 > 0 {
			l53 = l53 + l49
		}
		l54 := f14(m, 35719168, 24, l53)
		l55 := m.u32(l54, 0) - 1
		l58 := float64(m.u8(m.u16(m.u32(l55>>16<<2, 4288)+l55&65535<<3, 0)*320+15744, 14))
		l60 := l36
		if l60 > 0 {
			l63 := 66 + float64(l52*-27) - l58
			l64 := trunc(l63)
			if b2i(float64(l64) != l63)|b2i(l64 > l0) != 0 {
				l64 = f15(m, l63, 1, l0)
			}
			l65 := l64
			l70 := m.f64(m.u16(m.u32(l65>>16<<2, 4288)+l65&65535<<3, 0)*320+15744, 80)
			if l70 > 0 {
				l69 = float64(float64(l49*0.0001220703125) * l70)
			}
			l59 = float64(l69 * l60)
		}
		l72 := 4.503599627370496e+15 + l59
		l72 = -4.503599627370496e+15 + l72
		l73 := l59 - l72
		l75 := -0.49999999999999994 + l73
		l77 := -0.49999999999999994 - l73
		l79 := -1 + choose(l75 > 0, float64(l75*1.8014398509481984e+16), 0)
		l78 := choose(l79 > 0, l79, 0)
		l80 := -1 + choose(l77 > 0, float64(l77*1.8014398509481984e+16), 0)
		l78 = choose(l80 > 0, float64(l80*-1), 0) + l78
		l81 := l72 + l78
		l85 := 1 - l81
		l87 := -897 + (1021 + float64(l52*27) + l58) + float64(choose(l85 > 0, l85, 0)*-1.048576e+06)
		l88 := l81 + float64(choose(l87 > 0, l87, 0)*8.388608e+06)
		l90 := -255 + l88
		l89 := choose(l90 > 0, l90, 0)
		l91 := -256 + l88
		l89 = choose(l91 > 0, float64(l91*-1), 0) + l89
		l92 := -65535 + l88
		l89 = choose(l92 > 0, l92, 0) + l89
		l93 := -65536 + l88
		l89 = choose(l93 > 0, float64(l93*-1), 0) + l89
		l94 := -1.6777215e+07 + l88
		l89 = choose(l94 > 0, l94, 0) + l89
		l95 := -1.6777216e+07 + l88
		l89 = choose(l95 > 0, float64(l95*-1), 0) + l89
		l97 := -l28 + l89
		l98 := trunc(l97)
		if b2i(float64(l98) != l97)|b2i(l98 > l0) != 0 {
			l98 = f15(m, l97, 1, l0)
		}
		l99 := l98
		l104 := m.f64(m.u16(m.u32(l99>>16<<2, 4288)+l99&65535<<3, 0)*320+15744, 112)
		if l104 > 0 {
			l103 = float64((0.5 + l88) * l104)
		}
		l107 := 1 + l28 - l89
		l25 = f17(m, -0.5+float64(l27*-256)+l103, choose(l107 > 0, l107, 0))
	}
	return l25
}

// f182: case 660
func f182(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15, l16, l17 float64, l18, l19, l20, l21 uint32) uint32 {
	var l25 uint32
	var l70, l106, l116, l125, l147, l158, l159, l167 float64
	l22 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l22+float64(l11*256)+float64(l12*65536)+float64(l13*1.6777216e+07))
	m.put(l0&7<<3, 3520, l14+l15)
	l23 := m.f64(l19, 16)
	m.put(l0&7<<3, 3584, l23)
	m.put(l0&7<<3, 3648, 1)
	l24 := m.f64(0, 3088)
	m.put(l0&7<<3, 3712, 4096+float64(l16*4096)+l23+float64(l24*-4096))
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l26 := f12(m, 18409088, 16, 4096+float64(l16*4096)+l23+float64(l24*-4096))
		l29 := m.f64(l26, 8)
		l30 := trunc(l29)
		if b2i(float64(l30) != l29)|b2i(l30 > l0) != 0 {
			l30 = f15(m, l29, 1, l0)
		}
		l31 := l30
		l32 := m.u32(l31>>16<<2, 4288) + l31&65535<<3
		l35 := float64(m.u8(m.u16(l32, 0)*320+15744, 18)) + float64(m.u8(l32, 3)) + float64(float64(m.u8(l32, 4))*256)
		l35 = flag(l35 > 32767)
		l36 := f12(m, 18409088, 16, 4097+float64(l16*4096)+l23+float64(l24*-4096))
		l39 := m.f64(l36, 8)
		l40 := trunc(l39)
		if b2i(float64(l40) != l39)|b2i(l40 > l0) != 0 {
			l40 = f15(m, l39, 1, l0)
		}
		l41 := l40
		l42 := m.u32(l41>>16<<2, 4288) + l41&65535<<3
		l43 := m.u16(l42, 0)*320 + 15744
		l44 := float64(m.u8(l43, 18)) + float64(m.u8(l42, 3)) + float64(float64(m.u8(l42, 4))*256)
		l45 := l44
		l45 = flag(l45 > 32767)
		l46 := choose(-1+l35+l45 > 0, 1, 0)
		l48 := f15(m, -2.1474836475e+09, 4.294967296e+09, l0)
		l50 := float64(int32(l48))
		l52 := l50
		l51 := choose(l52 > 0, float64(l52*-4.294967296e+09), 0)
		l53 := f15(m, -2.1474836475e+09+float64(l51*256), 4.294967296e+09, l0)
		l55 := float64(int32(l53))
		l56 := float64(l51 * 256)
		l57 := l55
		l56 = choose(l57 > 0, float64(l57*-4.294967296e+09), 0) + l56
		l58 := f15(m, -2.1474836475e+09+float64(l56*256), 4.294967296e+09, l0)
		l60 := float64(int32(l58))
		l61 := float64(l56 * 256)
		l62 := l60
		l61 = choose(l62 > 0, float64(l62*-4.294967296e+09), 0) + l61
		l63 := f15(m, -2.1474836475e+09+float64(l61*256), 4.294967296e+09, l0)
		l65 := float64(int32(l63))
		l66 := float64(l50*1.6777216e+07) + float64(l55*65536) + float64(l60*256) + l65
		l66 = flag(l66 > 2.147483647e+09)
		l68 := -1 - l35 - l45 + float64(l46*2) + l66
		l67 := choose(l68 > 0, l68, 0)
		l69 := float64(m.u8(l2, 2))
		if l69 > 0 {
			l70 = l8 + l17
		}
		l72 := float64(29)
		l73 := trunc(l72)
		if b2i(float64(l73) != l72)|b2i(l73 > l0) != 0 {
			l73 = f15(m, l72, 1, l0)
		}
		l74 := l73
		l80 := float64(m.u8(l43, 0)) + float64(float64(m.u8(l42, 2))*256) + float64(l44*65536)
		l80 = choose(l45 > 0, -4.294967296e+09, 0) + l80
		l84 := m.f64(l26, 8)
		l85 := trunc(l84)
		l78 := m.f64(m.u16(m.u32(l74>>16<<2, 4288)+l74&65535<<3, 0)*320+15744, 88)
		if b2i(float64(l85) != l84)|b2i(l85 > l0) != 0 {
			l85 = f15(m, l84, 1, l0)
		}
		l86 := l85
		l87 := m.u32(l86>>16<<2, 4288) + l86&65535<<3
		l88 := m.u16(l87, 0)*320 + 15744
		t1 := float64(m.u8(l88, 0)) + float64(float64(m.u8(l87, 2))*256) + float64((float64(m.u8(l88, 18))+float64(m.u8(l87, 3))+float64(float64(m.u8(l87, 4))*256))*65536)
		l91 := t1
		l92 := float64(l80*4.294967296e+09) + l91
		l94 := l92
		l93 := choose(l94 > 0, float64(l94*2), 0)
		l95 := -l92
		l93 = choose(l95 > 0, float64(l95*2), 0) + l93
		l96 := l93
		l98 := 6.755399441055744e+15 + (-0.5 + float64(l96*7.450580596923828e-09))
		l98 = -6.755399441055744e+15 + l98
		l99 := l98
		l99 = flag(l99 > math.Copysign(0, -1))
		l100 := l98
		if 1-l99 > 0 {
			l100 = l100 + l96
		}
		l101 := f14(m, 35719168, 24, l100)
		l102 := m.u32(l101, 0) - 1
		l105 := float64(m.u8(m.u16(m.u32(l102>>16<<2, 4288)+l102&65535<<3, 0)*320+15744, 14))
		l107 := l78
		if l107 > 0 {
			l110 := 66 + float64(l99*-27) - l105
			l111 := trunc(l110)
			if b2i(float64(l111) != l110)|b2i(l111 > l0) != 0 {
				l111 = f15(m, l110, 1, l0)
			}
			l112 := l111
			l117 := m.f64(m.u16(m.u32(l112>>16<<2, 4288)+l112&65535<<3, 0)*320+15744, 80)
			if l117 > 0 {
				l116 = float64(float64(l96*0.0001220703125) * l117)
			}
			l106 = float64(l116 * l107)
		}
		l119 := 4.503599627370496e+15 + l106
		l119 = -4.503599627370496e+15 + l119
		l120 := l106 - l119
		l122 := -0.49999999999999994 + l120
		l124 := l91 - (float64(l80*-4.294967296e+09) + l92)
		if 1-l45 > 0 {
			l125 = l124
		}
		if l45 > 0 {
			l125 = l125 + -l124
		}
		l126 := l125
		l127 := l126
		l127 = flag(l127 > math.Copysign(0, -1))
		l129 := -0.49999999999999994 - l120
		l130 := -l126
		l130 = flag(l130 > math.Copysign(0, -1))
		l132 := -1 + choose(l122 > 0, float64(l122*1.8014398509481984e+16), 0) + l127
		l131 := choose(l132 > 0, l132, 0)
		l133 := -1 + choose(l129 > 0, float64(l129*1.8014398509481984e+16), 0) + l130
		l131 = choose(l133 > 0, float64(l133*-1), 0) + l131
		l134 := l119 + l131
		l138 := 1 - l134
		l140 := -897 + (1021 + float64(l99*27) + l105) + float64(choose(l138 > 0, l138, 0)*-1.048576e+06)
		l145 := l134 + float64(choose(l140 > 0, l140, 0)*8.388608e+06)
		l145 = choose(choose(choose(l45 > 0, 1, 0) > 0, 1, 0) > 0, 2.147483648e+09, 0) + l145
		l148 := -l35 - l45 + float64(l46*2)
		if l148 > 0 {
			l147 = float64((float64(l50*1.6777216e+07) + float64(l55*65536) + float64(l60*256) + l65) * l148)
		}
		if -1+l35+l45+float64(l46*-2) > 0 {
			l147 = l147 + (float64(l50*-1.6777216e+07) + float64(l55*-65536) + float64(l60*-256) - l65)
		}
		l150 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l147*2.3283064365386963e-10))
		l150 = -6.755399441055744e+15 + l150
		l152 := -255 + l145 + l147 + float64(l150*-4.294967296e+09)
		l151 := choose(l152 > 0, l152, 0)
		l153 := -256 + l145 + l147 + float64(l150*-4.294967296e+09)
		l151 = choose(l153 > 0, float64(l153*-1), 0) + l151
		l154 := -65535 + l145 + l147 + float64(l150*-4.294967296e+09)
		l151 = choose(l154 > 0, l154, 0) + l151
		l155 := -65536 + l145 + l147 + float64(l150*-4.294967296e+09)
		l151 = choose(l155 > 0, float64(l155*-1), 0) + l151
		l156 := -1.6777215e+07 + l145 + l147 + float64(l150*-4.294967296e+09)
		l151 = choose(l156 > 0, l156, 0) + l151
		l157 := -1.6777216e+07 + l145 + l147 + float64(l150*-4.294967296e+09)
		l151 = choose(l157 > 0, float64(l157*-1), 0) + l151
		if 1-l67 > 0 {
			if l69 > 0 {
				l159 = l22 + float64(l11*256) + float64(l12*65536) + float64(l13*1.6777216e+07)
			}
			l161 := -l70 + l151
			l162 := trunc(l161)
			if b2i(float64(l162) != l161)|b2i(l162 > l0) != 0 {
				l162 = f15(m, l161, 1, l0)
			}
			l163 := l162
			l168 := m.f64(m.u16(m.u32(l163>>16<<2, 4288)+l163&65535<<3, 0)*320+15744, 112)
			if l168 > 0 {
				l167 = float64((0.5 + l145 + l147 + float64(l150*-4.294967296e+09)) * l168)
			}
			l158 = -0.5 + float64(l159*-256) + l167
		}
		l169 := l67
		if l169 > 0 {
			l158 = l158 + float64(float64(l67*7)*l169)
		}
		l171 := 1 + l70 + float64(l67*-8) - l151
		l170 := choose(l171 > 0, l171, 0)
		l172 := l67
		l170 = choose(l172 > 0, float64(l172*10), 0) + l170
		l25 = f17(m, l158, l170)
	}
	return l25
}

// f183: case 661
func f183(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15, l16, l17 float64, l18, l19, l20, l21 uint32) uint32 {
	var l25 uint32
	var l27, l28, l72, l82, l122 float64
	l22 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l22+float64(l11*256)+float64(l12*65536)+float64(l13*1.6777216e+07))
	m.put(l0&7<<3, 3520, l14+l15)
	l23 := m.f64(l19, 16)
	m.put(l0&7<<3, 3584, l23)
	m.put(l0&7<<3, 3648, 1)
	l24 := m.f64(0, 3088)
	m.put(l0&7<<3, 3712, 4096+float64(l16*4096)+l23+float64(l24*-4096))
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l26 := float64(m.u8(l2, 2))
		if l26 > 0 {
			l27 = l22 + float64(l11*256) + float64(l12*65536) + float64(l13*1.6777216e+07)
		}
		if l26 > 0 {
			l28 = l8 + l17
		}
		l30 := float64(29)
		l31 := trunc(l30)
		if b2i(float64(l31) != l30)|b2i(l31 > l0) != 0 {
			l31 = f15(m, l30, 1, l0)
		}
		l32 := l31
		l36 := m.f64(m.u16(m.u32(l32>>16<<2, 4288)+l32&65535<<3, 0)*320+15744, 88)
		l37 := f12(m, 18409088, 16, 4097+float64(l16*4096)+l23+float64(l24*-4096))
		l40 := m.f64(l37, 8)
		l41 := trunc(l40)
		if b2i(float64(l41) != l40)|b2i(l41 > l0) != 0 {
			l41 = f15(m, l40, 1, l0)
		}
		l42 := l41
		l43 := m.u32(l42>>16<<2, 4288) + l42&65535<<3
		l44 := m.u16(l43, 0)*320 + 15744
		t1 := float64(m.u8(l44, 0)) + float64(float64(m.u8(l43, 2))*256) + float64((float64(m.u8(l44, 18))+float64(m.u8(l43, 3))+float64(float64(m.u8(l43, 4))*256))*65536)
		l47 := t1
		l48 := f12(m, 18409088, 16, 4096+float64(l16*4096)+l23+float64(l24*-4096))
		l51 := m.f64(l48, 8)
		l52 := trunc(l51)
		if b2i(float64(l52) != l51)|b2i(l52 > l0) != 0 {
			l52 = f15(m, l51, 1, l0)
		}
		l53 := l52
		l54 := m.u32(l53>>16<<2, 4288) + l53&65535<<3
		l55 := m.u16(l54, 0)*320 + 15744
		t2 := float64(m.u8(l55, 0)) + float64(float64(m.u8(l54, 2))*256) + float64((float64(m.u8(l55, 18))+float64(m.u8(l54, 3))+float64(float64(m.u8(l54, 4))*256))*65536)
		l58 := t2
		l59 := float64(l47*4.294967296e+09) + l58
		l61 := l59
		l62 := choose(l61 > 0, float64(l61*2), 0)
		l64 := 6.755399441055744e+15 + (-0.5 + float64(l62*7.450580596923828e-09))
		l64 = -6.755399441055744e+15 + l64
		l65 := l64
		l65 = flag(l65 > math.Copysign(0, -1))
		l66 := l64
		if 1-l65 > 0 {
			l66 = l66 + l62
		}
		l67 := f14(m, 35719168, 24, l66)
		l68 := m.u32(l67, 0) - 1
		l71 := float64(m.u8(m.u16(m.u32(l68>>16<<2, 4288)+l68&65535<<3, 0)*320+15744, 14))
		l73 := l36
		if l73 > 0 {
			l76 := 66 + float64(l65*-27) - l71
			l77 := trunc(l76)
			if b2i(float64(l77) != l76)|b2i(l77 > l0) != 0 {
				l77 = f15(m, l76, 1, l0)
			}
			l78 := l77
			l83 := m.f64(m.u16(m.u32(l78>>16<<2, 4288)+l78&65535<<3, 0)*320+15744, 80)
			if l83 > 0 {
				l82 = float64(float64(l62*0.0001220703125) * l83)
			}
			l72 = float64(l82 * l73)
		}
		l85 := 4.503599627370496e+15 + l72
		l85 = -4.503599627370496e+15 + l85
		l86 := l72 - l85
		l88 := -0.49999999999999994 + l86
		l92 := l58 - (float64(l47*-4.294967296e+09) + l59)
		l93 := l92
		l93 = flag(l93 > math.Copysign(0, -1))
		l95 := -0.49999999999999994 - l86
		l96 := -l92
		l96 = flag(l96 > math.Copysign(0, -1))
		l98 := -1 + choose(l88 > 0, float64(l88*1.8014398509481984e+16), 0) + l93
		l97 := choose(l98 > 0, l98, 0)
		l99 := -1 + choose(l95 > 0, float64(l95*1.8014398509481984e+16), 0) + l96
		l97 = choose(l99 > 0, float64(l99*-1), 0) + l97
		l100 := l85 + l97
		l104 := 1 - l100
		l106 := -897 + (1021 + float64(l65*27) + l71) + float64(choose(l104 > 0, l104, 0)*-1.048576e+06)
		l107 := l100 + float64(choose(l106 > 0, l106, 0)*8.388608e+06)
		l109 := -255 + l107
		l108 := choose(l109 > 0, l109, 0)
		l110 := -256 + l107
		l108 = choose(l110 > 0, float64(l110*-1), 0) + l108
		l111 := -65535 + l107
		l108 = choose(l111 > 0, l111, 0) + l108
		l112 := -65536 + l107
		l108 = choose(l112 > 0, float64(l112*-1), 0) + l108
		l113 := -1.6777215e+07 + l107
		l108 = choose(l113 > 0, l113, 0) + l108
		l114 := -1.6777216e+07 + l107
		l108 = choose(l114 > 0, float64(l114*-1), 0) + l108
		l116 := -l28 + l108
		l117 := trunc(l116)
		if b2i(float64(l117) != l116)|b2i(l117 > l0) != 0 {
			l117 = f15(m, l116, 1, l0)
		}
		l118 := l117
		l123 := m.f64(m.u16(m.u32(l118>>16<<2, 4288)+l118&65535<<3, 0)*320+15744, 112)
		if l123 > 0 {
			l122 = float64((0.5 + l107) * l123)
		}
		l126 := 1 + l28 - l108
		l25 = f17(m, -0.5+float64(l27*-256)+l122, choose(l126 > 0, l126, 0))
	}
	return l25
}

// f184: case 662
func f184(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15, l16, l17 float64, l18, l19, l20, l21 uint32) uint32 {
	var l68 uint32
	var l56, l103, l115, l126, l127, l135 float64
	l22 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l22+float64(l11*256)+float64(l12*65536)+float64(l13*1.6777216e+07))
	m.put(l0&7<<3, 3520, l14+l15)
	l23 := m.f64(l19, 16)
	m.put(l0&7<<3, 3584, l23)
	m.put(l0&7<<3, 3648, 1)
	l24 := m.f64(0, 3088)
	m.put(l0&7<<3, 3712, 4096+float64(l16*4096)+l23+float64(l24*-4096))
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	l25 := f12(m, 18409088, 16, 4095+float64(l16*4096)+l23+float64(l24*-4096))
	l28 := m.f64(l25, 8)
	l29 := trunc(l28)
	if b2i(float64(l29) != l28)|b2i(l29 > l0) != 0 {
		l29 = f15(m, l28, 1, l0)
	}
	l30 := l29
	l31 := m.u32(l30>>16<<2, 4288) + l30&65535<<3
	l32 := m.u16(l31, 0)*320 + 15744
	l33 := float64(m.u8(l32, 0)) + float64(float64(m.u8(l31, 2))*256)
	l34 := float64(m.u8(l32, 18)) + float64(m.u8(l31, 3)) + float64(float64(m.u8(l31, 4))*256)
	l35 := l34
	l35 = flag(l35 > 32767)
	l36 := l33 + float64(l34*65536)
	if l35 > 0 {
		l36 = l36 + (4.294967296e+09 + float64(l33*-2) + float64(l34*-131072))
	}
	l38 := float64(l36 * 2)
	l40 := 6.755399441055744e+15 + (-0.5 + float64(l38*7.450580596923828e-09))
	l40 = -6.755399441055744e+15 + l40
	l41 := l40
	l41 = flag(l41 > math.Copysign(0, -1))
	l42 := l40
	if 1-l41 > 0 {
		l42 = l42 + l38
	}
	l43 := f14(m, 35719168, 24, l42)
	l44 := m.u32(l43, 0) - 1
	l47 := float64(m.u8(m.u16(m.u32(l44>>16<<2, 4288)+l44&65535<<3, 0)*320+15744, 14))
	l50 := 66 + float64(l41*-27) - l47
	l51 := trunc(l50)
	if b2i(float64(l51) != l50)|b2i(l51 > l0) != 0 {
		l51 = f15(m, l50, 1, l0)
	}
	l52 := l51
	l57 := m.f64(m.u16(m.u32(l52>>16<<2, 4288)+l52&65535<<3, 0)*320+15744, 80)
	if l57 > 0 {
		l56 = float64(float64(l38*0.0001220703125) * l57)
	}
	l59 := l56
	l60 := l59
	l61 := 6.755399441055744e+15 + float64(l60*2.3283064365386963e-10)
	l61 = -6.755399441055744e+15 + l61
	l62 := l60 + float64(l61*-4.294967296e+09)
	l64 := -l62
	l63 := choose(l64 > 0, l64, 0)
	l65 := -1 - l62
	l63 = choose(l65 > 0, float64(l65*-1), 0) + l63
	l66 := l62
	l67 := l63
	l66 = choose(l67 > 0, float64(l67*4.294967296e+09), 0) + l66
	m.put(l0&7<<3, 4224, l66)
	if l6 != 0 {
		l69 := f12(m, 18409088, 16, 4096+float64(l16*4096)+l23+float64(l24*-4096))
		l72 := m.f64(l69, 8)
		l73 := trunc(l72)
		if b2i(float64(l73) != l72)|b2i(l73 > l0) != 0 {
			l73 = f15(m, l72, 1, l0)
		}
		l74 := l73
		l75 := m.u32(l74>>16<<2, 4288) + l74&65535<<3
		l78 := float64(m.u8(m.u16(l75, 0)*320+15744, 18)) + float64(m.u8(l75, 3)) + float64(float64(m.u8(l75, 4))*256)
		l78 = flag(l78 > 32767)
		l79 := choose(-1+l78+l35 > 0, 1, 0)
		l81 := f15(m, -2.1474836475e+09, 4.294967296e+09, l0)
		l83 := float64(int32(l81))
		l85 := l83
		l84 := choose(l85 > 0, float64(l85*-4.294967296e+09), 0)
		l86 := f15(m, -2.1474836475e+09+float64(l84*256), 4.294967296e+09, l0)
		l88 := float64(int32(l86))
		l89 := float64(l84 * 256)
		l90 := l88
		l89 = choose(l90 > 0, float64(l90*-4.294967296e+09), 0) + l89
		l91 := f15(m, -2.1474836475e+09+float64(l89*256), 4.294967296e+09, l0)
		l93 := float64(int32(l91))
		l94 := float64(l89 * 256)
		l95 := l93
		l94 = choose(l95 > 0, float64(l95*-4.294967296e+09), 0) + l94
		l96 := f15(m, -2.1474836475e+09+float64(l94*256), 4.294967296e+09, l0)
		l98 := float64(int32(l96))
		l99 := float64(l83*1.6777216e+07) + float64(l88*65536) + float64(l93*256) + l98
		l99 = flag(l99 > 2.147483647e+09)
		l101 := -1 - l78 - l35 + float64(l79*2) + l99
		l100 := choose(l101 > 0, l101, 0)
		l102 := float64(m.u8(l2, 2))
		if l102 > 0 {
			l103 = l8 + l17
		}
		l106 := 1 - l59
		l108 := -1 + (1021 + float64(l41*27) + l47) + float64(choose(l106 > 0, l106, 0)*-1.048576e+06)
		l113 := float64(choose(l108 > 0, l108, 0)*1.048576e+06) + l61 - l63
		l113 = choose(choose(choose(l35 > 0, 1, 0) > 0, 1, 0) > 0, 2.147483648e+09, 0) + l113
		l116 := -l78 - l35 + float64(l79*2)
		if l116 > 0 {
			l115 = float64((float64(l83*1.6777216e+07) + float64(l88*65536) + float64(l93*256) + l98) * l116)
		}
		if -1+l78+l35+float64(l79*-2) > 0 {
			l115 = l115 + (float64(l83*-1.6777216e+07) + float64(l88*-65536) + float64(l93*-256) - l98)
		}
		l118 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l115*2.3283064365386963e-10))
		l118 = -6.755399441055744e+15 + l118
		l120 := -255 + l113 + l115 + float64(l118*-4.294967296e+09)
		l119 := choose(l120 > 0, l120, 0)
		l121 := -256 + l113 + l115 + float64(l118*-4.294967296e+09)
		l119 = choose(l121 > 0, float64(l121*-1), 0) + l119
		l122 := -65535 + l113 + l115 + float64(l118*-4.294967296e+09)
		l119 = choose(l122 > 0, l122, 0) + l119
		l123 := -65536 + l113 + l115 + float64(l118*-4.294967296e+09)
		l119 = choose(l123 > 0, float64(l123*-1), 0) + l119
		l124 := -1.6777215e+07 + l113 + l115 + float64(l118*-4.294967296e+09)
		l119 = choose(l124 > 0, l124, 0) + l119
		l125 := -1.6777216e+07 + l113 + l115 + float64(l118*-4.294967296e+09)
		l119 = choose(l125 > 0, float64(l125*-1), 0) + l119
		if 1-l100 > 0 {
			if l102 > 0 {
				l127 = l22 + float64(l11*256) + float64(l12*65536) + float64(l13*1.6777216e+07)
			}
			l129 := -l103 + l119
			l130 := trunc(l129)
			if b2i(float64(l130) != l129)|b2i(l130 > l0) != 0 {
				l130 = f15(m, l129, 1, l0)
			}
			l131 := l130
			l136 := m.f64(m.u16(m.u32(l131>>16<<2, 4288)+l131&65535<<3, 0)*320+15744, 112)
			if l136 > 0 {
				l135 = float64((0.5 + l113 + l115 + float64(l118*-4.294967296e+09)) * l136)
			}
			l126 = -0.5 + float64(l127*-256) + l135
		}
		l137 := l100
		if l137 > 0 {
			l126 = l126 + float64(float64(l100*7)*l137)
		}
		l139 := 1 + l103 + float64(l100*-8) - l119
		l138 := choose(l139 > 0, l139, 0)
		l140 := l100
		l138 = choose(l140 > 0, float64(l140*10), 0) + l138
		l68 = f17(m, l126, l138)
	}
	return l68
}

// f185: case 663
func f185(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15, l16, l17 float64, l18, l19, l20, l21 uint32) uint32 {
	var l67 uint32
	var l55, l69, l70, l91 float64
	l22 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l22+float64(l11*256)+float64(l12*65536)+float64(l13*1.6777216e+07))
	m.put(l0&7<<3, 3520, l14+l15)
	l23 := m.f64(l19, 16)
	m.put(l0&7<<3, 3584, l23)
	m.put(l0&7<<3, 3648, 1)
	l24 := m.f64(0, 3088)
	m.put(l0&7<<3, 3712, 4096+float64(l16*4096)+l23+float64(l24*-4096))
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	l25 := f12(m, 18409088, 16, 4095+float64(l16*4096)+l23+float64(l24*-4096))
	l28 := m.f64(l25, 8)
	l29 := trunc(l28)
	if b2i(float64(l29) != l28)|b2i(l29 > l0) != 0 {
		l29 = f15(m, l28, 1, l0)
	}
	l30 := l29
	l31 := m.u32(l30>>16<<2, 4288) + l30&65535<<3
	l32 := m.u16(l31, 0)*320 + 15744
	t1 := float64(m.u8(l32, 0)) + float64(float64(m.u8(l31, 2))*256) + float64((float64(m.u8(l32, 18))+float64(m.u8(l31, 3))+float64(float64(m.u8(l31, 4))*256))*65536)
	l37 := float64(t1 * 2)
	l39 := 6.755399441055744e+15 + (-0.5 + float64(l37*7.450580596923828e-09))
	l39 = -6.755399441055744e+15 + l39
	l40 := l39
	l40 = flag(l40 > math.Copysign(0, -1))
	l41 := l39
	if 1-l40 > 0 {
		l41 = l41 + l37
	}
	l42 := f14(m, 35719168, 24, l41)
	l43 := m.u32(l42, 0) - 1
	l46 := float64(m.u8(m.u16(m.u32(l43>>16<<2, 4288)+l43&65535<<3, 0)*320+15744, 14))
	l49 := 66 + float64(l40*-27) - l46
	l50 := trunc(l49)
	if b2i(float64(l50) != l49)|b2i(l50 > l0) != 0 {
		l50 = f15(m, l49, 1, l0)
	}
	l51 := l50
	l56 := m.f64(m.u16(m.u32(l51>>16<<2, 4288)+l51&65535<<3, 0)*320+15744, 80)
	if l56 > 0 {
		l55 = float64(float64(l37*0.0001220703125) * l56)
	}
	l58 := l55
	l59 := l58
	l60 := 6.755399441055744e+15 + float64(l59*2.3283064365386963e-10)
	l60 = -6.755399441055744e+15 + l60
	l61 := l59 + float64(l60*-4.294967296e+09)
	l63 := -l61
	l62 := choose(l63 > 0, l63, 0)
	l64 := -1 - l61
	l62 = choose(l64 > 0, float64(l64*-1), 0) + l62
	l65 := l61
	l66 := l62
	l65 = choose(l66 > 0, float64(l66*4.294967296e+09), 0) + l65
	m.put(l0&7<<3, 4224, l65)
	if l6 != 0 {
		l68 := float64(m.u8(l2, 2))
		if l68 > 0 {
			l69 = l22 + float64(l11*256) + float64(l12*65536) + float64(l13*1.6777216e+07)
		}
		if l68 > 0 {
			l70 = l8 + l17
		}
		l73 := 1 - l58
		l75 := -1 + (1021 + float64(l40*27) + l46) + float64(choose(l73 > 0, l73, 0)*-1.048576e+06)
		l76 := float64(choose(l75 > 0, l75, 0)*1.048576e+06) + l60 - l62
		l78 := -255 + l76
		l77 := choose(l78 > 0, l78, 0)
		l79 := -256 + l76
		l77 = choose(l79 > 0, float64(l79*-1), 0) + l77
		l80 := -65535 + l76
		l77 = choose(l80 > 0, l80, 0) + l77
		l81 := -65536 + l76
		l77 = choose(l81 > 0, float64(l81*-1), 0) + l77
		l82 := -1.6777215e+07 + l76
		l77 = choose(l82 > 0, l82, 0) + l77
		l83 := -1.6777216e+07 + l76
		l77 = choose(l83 > 0, float64(l83*-1), 0) + l77
		l85 := -l70 + l77
		l86 := trunc(l85)
		if b2i(float64(l86) != l85)|b2i(l86 > l0) != 0 {
			l86 = f15(m, l85, 1, l0)
		}
		l87 := l86
		l92 := m.f64(m.u16(m.u32(l87>>16<<2, 4288)+l87&65535<<3, 0)*320+15744, 112)
		if l92 > 0 {
			l91 = float64((0.5 + l76) * l92)
		}
		l95 := 1 + l70 - l77
		l67 = f17(m, -0.5+float64(l69*-256)+l91, choose(l95 > 0, l95, 0))
	}
	return l67
}

// f186: case 664
func f186(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15, l16, l17 float64, l18, l19, l20, l21 uint32) uint32 {
	var l83 uint32
	var l71, l117, l129, l140, l141, l149 float64
	l22 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l22+float64(l11*256)+float64(l12*65536)+float64(l13*1.6777216e+07))
	m.put(l0&7<<3, 3520, l14+l15)
	l23 := m.f64(l19, 16)
	m.put(l0&7<<3, 3584, l23)
	m.put(l0&7<<3, 3648, 1)
	l24 := m.f64(0, 3088)
	m.put(l0&7<<3, 3712, 4096+float64(l16*4096)+l23+float64(l24*-4096))
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	l25 := f12(m, 18409088, 16, 4096+float64(l16*4096)+l23+float64(l24*-4096))
	l28 := m.f64(l25, 8)
	l29 := trunc(l28)
	if b2i(float64(l29) != l28)|b2i(l29 > l0) != 0 {
		l29 = f15(m, l28, 1, l0)
	}
	l30 := l29
	l31 := m.u32(l30>>16<<2, 4288) + l30&65535<<3
	l32 := m.u16(l31, 0)*320 + 15744
	l34 := float64(m.u8(l32, 18)) + float64(m.u8(l31, 3)) + float64(float64(m.u8(l31, 4))*256)
	l35 := l34
	l35 = flag(l35 > 32767)
	l36 := float64(m.u8(l32, 0)) + float64(float64(m.u8(l31, 2))*256) + float64(l34*65536)
	l36 = choose(l35 > 0, -4.294967296e+09, 0) + l36
	l38 := f12(m, 18409088, 16, 4095+float64(l16*4096)+l23+float64(l24*-4096))
	l41 := m.f64(l38, 8)
	l42 := trunc(l41)
	if b2i(float64(l42) != l41)|b2i(l42 > l0) != 0 {
		l42 = f15(m, l41, 1, l0)
	}
	l43 := l42
	l44 := m.u32(l43>>16<<2, 4288) + l43&65535<<3
	l45 := m.u16(l44, 0)*320 + 15744
	t1 := float64(m.u8(l45, 0)) + float64(float64(m.u8(l44, 2))*256) + float64((float64(m.u8(l45, 18))+float64(m.u8(l44, 3))+float64(float64(m.u8(l44, 4))*256))*65536)
	l49 := float64(l36*4.294967296e+09) + t1
	l51 := l49
	l50 := choose(l51 > 0, float64(l51*2), 0)
	l52 := -l49
	l50 = choose(l52 > 0, float64(l52*2), 0) + l50
	l53 := l50
	l55 := 6.755399441055744e+15 + (-0.5 + float64(l53*7.450580596923828e-09))
	l55 = -6.755399441055744e+15 + l55
	l56 := l55
	l56 = flag(l56 > math.Copysign(0, -1))
	l57 := l55
	if 1-l56 > 0 {
		l57 = l57 + l53
	}
	l58 := f14(m, 35719168, 24, l57)
	l59 := m.u32(l58, 0) - 1
	l62 := float64(m.u8(m.u16(m.u32(l59>>16<<2, 4288)+l59&65535<<3, 0)*320+15744, 14))
	l65 := 66 + float64(l56*-27) - l62
	l66 := trunc(l65)
	if b2i(float64(l66) != l65)|b2i(l66 > l0) != 0 {
		l66 = f15(m, l65, 1, l0)
	}
	l67 := l66
	l72 := m.f64(m.u16(m.u32(l67>>16<<2, 4288)+l67&65535<<3, 0)*320+15744, 80)
	if l72 > 0 {
		l71 = float64(float64(l53*0.0001220703125) * l72)
	}
	l74 := l71
	l75 := l74
	l76 := 6.755399441055744e+15 + float64(l75*2.3283064365386963e-10)
	l76 = -6.755399441055744e+15 + l76
	l77 := l75 + float64(l76*-4.294967296e+09)
	l79 := -l77
	l78 := choose(l79 > 0, l79, 0)
	l80 := -1 - l77
	l78 = choose(l80 > 0, float64(l80*-1), 0) + l78
	l81 := l77
	l82 := l78
	l81 = choose(l82 > 0, float64(l82*4.294967296e+09), 0) + l81
	m.put(l0&7<<3, 4224, l81)
	if l6 != 0 {
		l86 := m.f64(l25, 8)
		l87 := trunc(l86)
		if b2i(float64(l87) != l86)|b2i(l87 > l0) != 0 {
			l87 = f15(m, l86, 1, l0)
		}
		l88 := l87
		l89 := m.u32(l88>>16<<2, 4288) + l88&65535<<3
		l92 := float64(m.u8(m.u16(l89, 0)*320+15744, 18)) + float64(m.u8(l89, 3)) + float64(float64(m.u8(l89, 4))*256)
		l92 = flag(l92 > 32767)
		l93 := choose(-1+l92+l35 > 0, 1, 0)
		l95 := f15(m, -2.1474836475e+09, 4.294967296e+09, l0)
		l97 := float64(int32(l95))
		l99 := l97
		l98 := choose(l99 > 0, float64(l99*-4.294967296e+09), 0)
		l100 := f15(m, -2.1474836475e+09+float64(l98*256), 4.294967296e+09, l0)
		l102 := float64(int32(l100))
		l103 := float64(l98 * 256)
		l104 := l102
		l103 = choose(l104 > 0, float64(l104*-4.294967296e+09), 0) + l103
		l105 := f15(m, -2.1474836475e+09+float64(l103*256), 4.294967296e+09, l0)
		l107 := float64(int32(l105))
		l108 := float64(l103 * 256)
		l109 := l107
		l108 = choose(l109 > 0, float64(l109*-4.294967296e+09), 0) + l108
		l110 := f15(m, -2.1474836475e+09+float64(l108*256), 4.294967296e+09, l0)
		l112 := float64(int32(l110))
		l113 := float64(l97*1.6777216e+07) + float64(l102*65536) + float64(l107*256) + l112
		l113 = flag(l113 > 2.147483647e+09)
		l115 := -1 - l92 - l35 + float64(l93*2) + l113
		l114 := choose(l115 > 0, l115, 0)
		l116 := float64(m.u8(l2, 2))
		if l116 > 0 {
			l117 = l8 + l17
		}
		l120 := 1 - l74
		l122 := -1 + (1021 + float64(l56*27) + l62) + float64(choose(l120 > 0, l120, 0)*-1.048576e+06)
		l127 := float64(choose(l122 > 0, l122, 0)*1.048576e+06) + l76 - l78
		l127 = choose(choose(choose(l35 > 0, 1, 0) > 0, 1, 0) > 0, 2.147483648e+09, 0) + l127
		l130 := -l92 - l35 + float64(l93*2)
		if l130 > 0 {
			l129 = float64((float64(l97*1.6777216e+07) + float64(l102*65536) + float64(l107*256) + l112) * l130)
		}
		if -1+l92+l35+float64(l93*-2) > 0 {
			l129 = l129 + (float64(l97*-1.6777216e+07) + float64(l102*-65536) + float64(l107*-256) - l112)
		}
		l132 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l129*2.3283064365386963e-10))
		l132 = -6.755399441055744e+15 + l132
		l134 := -255 + l127 + l129 + float64(l132*-4.294967296e+09)
		l133 := choose(l134 > 0, l134, 0)
		l135 := -256 + l127 + l129 + float64(l132*-4.294967296e+09)
		l133 = choose(l135 > 0, float64(l135*-1), 0) + l133
		l136 := -65535 + l127 + l129 + float64(l132*-4.294967296e+09)
		l133 = choose(l136 > 0, l136, 0) + l133
		l137 := -65536 + l127 + l129 + float64(l132*-4.294967296e+09)
		l133 = choose(l137 > 0, float64(l137*-1), 0) + l133
		l138 := -1.6777215e+07 + l127 + l129 + float64(l132*-4.294967296e+09)
		l133 = choose(l138 > 0, l138, 0) + l133
		l139 := -1.6777216e+07 + l127 + l129 + float64(l132*-4.294967296e+09)
		l133 = choose(l139 > 0, float64(l139*-1), 0) + l133
		if 1-l114 > 0 {
			if l116 > 0 {
				l141 = l22 + float64(l11*256) + float64(l12*65536) + float64(l13*1.6777216e+07)
			}
			l143 := -l117 + l133
			l144 := trunc(l143)
			if b2i(float64(l144) != l143)|b2i(l144 > l0) != 0 {
				l144 = f15(m, l143, 1, l0)
			}
			l145 := l144
			l150 := m.f64(m.u16(m.u32(l145>>16<<2, 4288)+l145&65535<<3, 0)*320+15744, 112)
			if l150 > 0 {
				l149 = float64((0.5 + l127 + l129 + float64(l132*-4.294967296e+09)) * l150)
			}
			l140 = -0.5 + float64(l141*-256) + l149
		}
		l151 := l114
		if l151 > 0 {
			l140 = l140 + float64(float64(l114*7)*l151)
		}
		l153 := 1 + l117 + float64(l114*-8) - l133
		l152 := choose(l153 > 0, l153, 0)
		l154 := l114
		l152 = choose(l154 > 0, float64(l154*10), 0) + l152
		l83 = f17(m, l140, l152)
	}
	return l83
}

// f187: case 665
func f187(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15, l16, l17 float64, l18, l19, l20, l21 uint32) uint32 {
	var l80 uint32
	var l68, l82, l83, l104 float64
	l22 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l22+float64(l11*256)+float64(l12*65536)+float64(l13*1.6777216e+07))
	m.put(l0&7<<3, 3520, l14+l15)
	l23 := m.f64(l19, 16)
	m.put(l0&7<<3, 3584, l23)
	m.put(l0&7<<3, 3648, 1)
	l24 := m.f64(0, 3088)
	m.put(l0&7<<3, 3712, 4096+float64(l16*4096)+l23+float64(l24*-4096))
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	l25 := f12(m, 18409088, 16, 4096+float64(l16*4096)+l23+float64(l24*-4096))
	l28 := m.f64(l25, 8)
	l29 := trunc(l28)
	if b2i(float64(l29) != l28)|b2i(l29 > l0) != 0 {
		l29 = f15(m, l28, 1, l0)
	}
	l30 := l29
	l31 := m.u32(l30>>16<<2, 4288) + l30&65535<<3
	l32 := m.u16(l31, 0)*320 + 15744
	t1 := float64(m.u8(l32, 0)) + float64(float64(m.u8(l31, 2))*256) + float64((float64(m.u8(l32, 18))+float64(m.u8(l31, 3))+float64(float64(m.u8(l31, 4))*256))*65536)
	l36 := f12(m, 18409088, 16, 4095+float64(l16*4096)+l23+float64(l24*-4096))
	l39 := m.f64(l36, 8)
	l40 := trunc(l39)
	if b2i(float64(l40) != l39)|b2i(l40 > l0) != 0 {
		l40 = f15(m, l39, 1, l0)
	}
	l41 := l40
	l42 := m.u32(l41>>16<<2, 4288) + l41&65535<<3
	l43 := m.u16(l42, 0)*320 + 15744
	t2 := float64(m.u8(l43, 0)) + float64(float64(m.u8(l42, 2))*256) + float64((float64(m.u8(l43, 18))+float64(m.u8(l42, 3))+float64(float64(m.u8(l42, 4))*256))*65536)
	l49 := float64(t1*4.294967296e+09) + t2
	l50 := choose(l49 > 0, float64(l49*2), 0)
	l52 := 6.755399441055744e+15 + (-0.5 + float64(l50*7.450580596923828e-09))
	l52 = -6.755399441055744e+15 + l52
	l53 := l52
	l53 = flag(l53 > math.Copysign(0, -1))
	l54 := l52
	if 1-l53 > 0 {
		l54 = l54 + l50
	}
	l55 := f14(m, 35719168, 24, l54)
	l56 := m.u32(l55, 0) - 1
	l59 := float64(m.u8(m.u16(m.u32(l56>>16<<2, 4288)+l56&65535<<3, 0)*320+15744, 14))
	l62 := 66 + float64(l53*-27) - l59
	l63 := trunc(l62)
	if b2i(float64(l63) != l62)|b2i(l63 > l0) != 0 {
		l63 = f15(m, l62, 1, l0)
	}
	l64 := l63
	l69 := m.f64(m.u16(m.u32(l64>>16<<2, 4288)+l64&65535<<3, 0)*320+15744, 80)
	if l69 > 0 {
		l68 = float64(float64(l50*0.0001220703125) * l69)
	}
	l71 := l68
	l72 := l71
	l73 := 6.755399441055744e+15 + float64(l72*2.3283064365386963e-10)
	l73 = -6.755399441055744e+15 + l73
	l74 := l72 + float64(l73*-4.294967296e+09)
	l76 := -l74
	l75 := choose(l76 > 0, l76, 0)
	l77 := -1 - l74
	l75 = choose(l77 > 0, float64(l77*-1), 0) + l75
	l78 := l74
	l79 := l75
	l78 = choose(l79 > 0, float64(l79*4.294967296e+09), 0) + l78
	m.put(l0&7<<3, 4224, l78)
	if l6 != 0 {
		l81 := float64(m.u8(l2, 2))
		if l81 > 0 {
			l82 = l22 + float64(l11*256) + float64(l12*65536) + float64(l13*1.6777216e+07)
		}
		if l81 > 0 {
			l83 = l8 + l17
		}
		l86 := 1 - l71
		l88 := -1 + (1021 + float64(l53*27) + l59) + float64(choose(l86 > 0, l86, 0)*-1.048576e+06)
		l89 := float64(choose(l88 > 0, l88, 0)*1.048576e+06) + l73 - l75
		l91 := -255 + l89
		l90 := choose(l91 > 0, l91, 0)
		l92 := -256 + l89
		l90 = choose(l92 > 0, float64(l92*-1), 0) + l90
		l93 := -65535 + l89
		l90 = choose(l93 > 0, l93, 0) + l90
		l94 := -65536 + l89
		l90 = choose(l94 > 0, float64(l94*-1), 0) + l90
		l95 := -1.6777215e+07 + l89
		l90 = choose(l95 > 0, l95, 0) + l90
		l96 := -1.6777216e+07 + l89
		l90 = choose(l96 > 0, float64(l96*-1), 0) + l90
		l98 := -l83 + l90
		l99 := trunc(l98)
		if b2i(float64(l99) != l98)|b2i(l99 > l0) != 0 {
			l99 = f15(m, l98, 1, l0)
		}
		l100 := l99
		l105 := m.f64(m.u16(m.u32(l100>>16<<2, 4288)+l100&65535<<3, 0)*320+15744, 112)
		if l105 > 0 {
			l104 = float64((0.5 + l89) * l105)
		}
		l108 := 1 + l83 - l90
		l80 = f17(m, -0.5+float64(l82*-256)+l104, choose(l108 > 0, l108, 0))
	}
	return l80
}

// f188: case 666
func f188(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15, l16, l17 float64, l18, l19, l20, l21 uint32) uint32 {
	var l25 uint32
	var l92, l101, l103, l108, l139, l144, l149, l160, l162, l170 float64
	l22 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l22+float64(l11*256)+float64(l12*65536)+float64(l13*1.6777216e+07))
	m.put(l0&7<<3, 3520, l14+l15)
	l23 := m.f64(l19, 16)
	m.put(l0&7<<3, 3584, l23)
	m.put(l0&7<<3, 3648, 1)
	l24 := m.f64(0, 3088)
	m.put(l0&7<<3, 3712, 4096+float64(l16*4096)+l23+float64(l24*-4096))
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l26 := f12(m, 18409088, 16, 4096+float64(l16*4096)+l23+float64(l24*-4096))
		l29 := m.f64(l26, 8)
		l30 := trunc(l29)
		if b2i(float64(l30) != l29)|b2i(l30 > l0) != 0 {
			l30 = f15(m, l29, 1, l0)
		}
		l31 := l30
		l32 := m.u32(l31>>16<<2, 4288) + l31&65535<<3
		l35 := float64(m.u8(m.u16(l32, 0)*320+15744, 18)) + float64(m.u8(l32, 3)) + float64(float64(m.u8(l32, 4))*256)
		l35 = flag(l35 > 32767)
		l38 := m.f64(l26, 8)
		l39 := trunc(l38)
		if b2i(float64(l39) != l38)|b2i(l39 > l0) != 0 {
			l39 = f15(m, l38, 1, l0)
		}
		l40 := l39
		l41 := m.u32(l40>>16<<2, 4288) + l40&65535<<3
		l42 := m.u16(l41, 0)*320 + 15744
		l43 := float64(m.u8(l42, 18)) + float64(m.u8(l41, 3)) + float64(float64(m.u8(l41, 4))*256)
		l44 := l43
		l44 = flag(l44 > 32767)
		l45 := choose(-1+l35+l44 > 0, 1, 0)
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
		l67 := -1 - l35 - l44 + float64(l45*2) + l65
		l66 := choose(l67 > 0, l67, 0)
		l69 := l43
		l70 := -32767 + l43
		l69 = choose(l70 > 0, float64(l70*-32768), 0) + l69
		l71 := -32768 + l43
		l69 = choose(l71 > 0, float64(l71*32768), 0) + l69
		l73 := 6.755399441055744e+15 + (-0.49609375 + float64(l69*0.0078125))
		l73 = -6.755399441055744e+15 + l73
		l75 := float64((float64(m.u8(l42, 0))+float64(float64(m.u8(l41, 2))*256))*5.36870912e+08) + float64((l69+float64(l73*-128))*3.5184372088832e+13)
		l76 := l75
		l76 = flag(l76 > math.Copysign(0, -1))
		l77 := l73
		l77 = flag(l77 > 254)
		l80 := choose(choose(-1+l76+l77 > 0, 1, 0) > 0, 1, 0)
		l82 := choose(l80 > 0, 1, 0)
		l84 := l73
		l84 = flag(l84 > math.Copysign(0, -1))
		l85 := 897 + l73 - l84
		l87 := -1.048575e+06 - l85
		l86 := choose(l87 > 0, l87, 0)
		l88 := -1.047679e+06 - l85
		l86 = choose(l88 > 0, l88, 0) + l86
		l89 := 1075 - l85
		l86 = choose(l89 > 0, l89, 0) + l86
		l90 := l86
		l90 = flag(l90 > math.Copysign(0, -1))
		l91 := l75 + float64(l84*4.503599627370496e+15)
		if l90 > 0 {
			l93 := l86
			l94 := -54 + l86
			l93 = choose(l94 > 0, float64(l94*-1), 0) + l93
			l96 := l93
			l97 := trunc(l96)
			if b2i(float64(l97) != l96)|b2i(l97 > l0) != 0 {
				l97 = f15(m, l96, 1, l0)
			}
			l98 := l97
			l100 := m.u16(m.u32(l98>>16<<2, 4288)+l98&65535<<3, 0)*320 + 15744
			if l90 > 0 {
				l101 = m.f64(l100, 88)
			}
			l104 := l101
			if l104 > 0 {
				l103 = float64(l91 * l104)
			}
			l105 := 4.503599627370496e+15 + l103
			l105 = -4.503599627370496e+15 + l105
			l107 := l103 - l105
			l109 := m.f64(l100, 80)
			if l109 > 0 {
				l108 = float64(l107 * l109)
			}
			l111 := -l108
			l110 := choose(l111 > 0, l111, 0)
			l112 := -1 - l108
			l110 = choose(l112 > 0, float64(l112*-1), 0) + l110
			l114 := -0.49999999999999994 + l107
			l116 := -0.49999999999999994 - l107
			l118 := l110
			l117 := choose(l118 > 0, float64(l118*-1), 0)
			l119 := -1 + choose(l114 > 0, float64(l114*1.8014398509481984e+16), 0)
			l117 = choose(l119 > 0, l119, 0) + l117
			l120 := -1 + choose(l116 > 0, float64(l116*1.8014398509481984e+16), 0)
			l117 = choose(l120 > 0, float64(l120*-1), 0) + l117
			l92 = l105 + l117
		}
		if 1-l90 > 0 {
			l92 = l92 + l91
		}
		l121 := l92
		l122 := l121
		l124 := l122
		l123 := choose(l124 > 0, l124, 0)
		l125 := -1.099511627776e+12 + l122
		l123 = choose(l125 > 0, float64(l125*-1), 0) + l123
		l126 := l123
		l127 := l43
		l127 = flag(l127 > 32767)
		l130 := choose(choose(l127 > 0, 1, 0) > 0, 1, 0)
		l132 := float64(2.147483648e+09)
		l132 = l130 + l132
		l134 := 1 + float64(l80*-4.398046511104e+12) + l126 - l132
		l133 := choose(l134 > 0, l134, 0)
		l135 := float64(l80*-4.398046511104e+12) + l126 - l132
		l133 = choose(l135 > 0, float64(l135*-1), 0) + l133
		l137 := l133
		l136 := choose(l137 > 0, l137, 0)
		l138 := float64(m.u8(l2, 2))
		if l138 > 0 {
			l139 = l8 + l17
		}
		l141 := 1 - l80 - l133
		l140 := choose(l141 > 0, l141, 0)
		l142 := 6.755399441055744e+15 + float64(l121*2.3283064365386963e-10)
		l142 = -6.755399441055744e+15 + l142
		l143 := l121 + float64(l142*-4.294967296e+09)
		l145 := -l130 + l140
		if l145 > 0 {
			l144 = float64(l143 * l145)
		}
		l146 := -1 + l130 + l140
		if l146 > 0 {
			l144 = l144 + float64(-l143*l146)
		}
		l147 := -l130 + l133
		l144 = choose(l147 > 0, float64(l147*2.147483647e+09), 0) + l144
		l148 := -1 + l130 + l133
		l144 = choose(l148 > 0, float64(l148*2.147483648e+09), 0) + l144
		l150 := -l35 - l44 + float64(l45*2)
		if l150 > 0 {
			l149 = float64((float64(l49*1.6777216e+07) + float64(l54*65536) + float64(l59*256) + l64) * l150)
		}
		if -1+l35+l44+float64(l45*-2) > 0 {
			l149 = l149 + (float64(l49*-1.6777216e+07) + float64(l54*-65536) + float64(l59*-256) - l64)
		}
		l152 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l144*2.3283064365386963e-10) + float64(l149*2.3283064365386963e-10))
		l152 = -6.755399441055744e+15 + l152
		l154 := -255 + l144 + l149 + float64(l152*-4.294967296e+09)
		l153 := choose(l154 > 0, l154, 0)
		l155 := -256 + l144 + l149 + float64(l152*-4.294967296e+09)
		l153 = choose(l155 > 0, float64(l155*-1), 0) + l153
		l156 := -65535 + l144 + l149 + float64(l152*-4.294967296e+09)
		l153 = choose(l156 > 0, l156, 0) + l153
		l157 := -65536 + l144 + l149 + float64(l152*-4.294967296e+09)
		l153 = choose(l157 > 0, float64(l157*-1), 0) + l153
		l158 := -1.6777215e+07 + l144 + l149 + float64(l152*-4.294967296e+09)
		l153 = choose(l158 > 0, l158, 0) + l153
		l159 := -1.6777216e+07 + l144 + l149 + float64(l152*-4.294967296e+09)
		l153 = choose(l159 > 0, float64(l159*-1), 0) + l153
		l161 := 1 - l66 - l82 - l136
		if l161 > 0 {
			if l138 > 0 {
				l162 = l22 + float64(l11*256) + float64(l12*65536) + float64(l13*1.6777216e+07)
			}
			l164 := -l139 + l153
			l165 := trunc(l164)
			if b2i(float64(l165) != l164)|b2i(l165 > l0) != 0 {
				l165 = f15(m, l164, 1, l0)
			}
			l166 := l165
			l171 := m.f64(m.u16(m.u32(l166>>16<<2, 4288)+l166&65535<<3, 0)*320+15744, 112)
			if l171 > 0 {
				l170 = float64((0.5 + l144 + l149 + float64(l152*-4.294967296e+09)) * l171)
			}
			l160 = float64((-0.5 + float64(l162*-256) + l170) * l161)
		}
		l172 := l66 + l82 + l136
		if l172 > 0 {
			l160 = l160 + float64((float64(l66*7)+float64(l82*14)+float64(l136*7))*l172)
		}
		l174 := 1 + l139 + float64(l66*-8) - l153 + float64(l82*-8) + float64(l136*-8)
		l173 := choose(l174 > 0, l174, 0)
		l175 := l66 + l82 + l136
		l173 = choose(l175 > 0, float64(l175*10), 0) + l173
		l25 = f17(m, l160, l173)
	}
	return l25
}

// f189: case 667
func f189(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15, l16, l17 float64, l18, l19, l20, l21 uint32) uint32 {
	var l25 uint32
	var l59, l68, l70, l75, l107, l112, l125, l127, l135 float64
	l22 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l22+float64(l11*256)+float64(l12*65536)+float64(l13*1.6777216e+07))
	m.put(l0&7<<3, 3520, l14+l15)
	l23 := m.f64(l19, 16)
	m.put(l0&7<<3, 3584, l23)
	m.put(l0&7<<3, 3648, 1)
	l24 := m.f64(0, 3088)
	m.put(l0&7<<3, 3712, 4096+float64(l16*4096)+l23+float64(l24*-4096))
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l26 := f12(m, 18409088, 16, 4096+float64(l16*4096)+l23+float64(l24*-4096))
		l29 := m.f64(l26, 8)
		l30 := trunc(l29)
		if b2i(float64(l30) != l29)|b2i(l30 > l0) != 0 {
			l30 = f15(m, l29, 1, l0)
		}
		l31 := l30
		l32 := m.u32(l31>>16<<2, 4288) + l31&65535<<3
		l33 := m.u16(l32, 0)*320 + 15744
		l35 := float64(m.u8(l33, 18)) + float64(m.u8(l32, 3)) + float64(float64(m.u8(l32, 4))*256)
		l36 := l35
		l37 := -32767 + l35
		l36 = choose(l37 > 0, float64(l37*-32768), 0) + l36
		l38 := -32768 + l35
		l36 = choose(l38 > 0, float64(l38*32768), 0) + l36
		l40 := 6.755399441055744e+15 + (-0.49609375 + float64(l36*0.0078125))
		l40 = -6.755399441055744e+15 + l40
		l42 := float64((float64(m.u8(l33, 0))+float64(float64(m.u8(l32, 2))*256))*5.36870912e+08) + float64((l36+float64(l40*-128))*3.5184372088832e+13)
		l43 := l42
		l43 = flag(l43 > math.Copysign(0, -1))
		l44 := l40
		l44 = flag(l44 > 254)
		l47 := choose(choose(-1+l43+l44 > 0, 1, 0) > 0, 1, 0)
		l49 := choose(l47 > 0, 1, 0)
		l51 := l40
		l51 = flag(l51 > math.Copysign(0, -1))
		l52 := 897 + l40 - l51
		l54 := -1.048575e+06 - l52
		l53 := choose(l54 > 0, l54, 0)
		l55 := -1.047679e+06 - l52
		l53 = choose(l55 > 0, l55, 0) + l53
		l56 := 1075 - l52
		l53 = choose(l56 > 0, l56, 0) + l53
		l57 := l53
		l57 = flag(l57 > math.Copysign(0, -1))
		l58 := l42 + float64(l51*4.503599627370496e+15)
		if l57 > 0 {
			l60 := l53
			l61 := -54 + l53
			l60 = choose(l61 > 0, float64(l61*-1), 0) + l60
			l63 := l60
			l64 := trunc(l63)
			if b2i(float64(l64) != l63)|b2i(l64 > l0) != 0 {
				l64 = f15(m, l63, 1, l0)
			}
			l65 := l64
			l67 := m.u16(m.u32(l65>>16<<2, 4288)+l65&65535<<3, 0)*320 + 15744
			if l57 > 0 {
				l68 = m.f64(l67, 88)
			}
			l71 := l68
			if l71 > 0 {
				l70 = float64(l58 * l71)
			}
			l72 := 4.503599627370496e+15 + l70
			l72 = -4.503599627370496e+15 + l72
			l74 := l70 - l72
			l76 := m.f64(l67, 80)
			if l76 > 0 {
				l75 = float64(l74 * l76)
			}
			l78 := -l75
			l77 := choose(l78 > 0, l78, 0)
			l79 := -1 - l75
			l77 = choose(l79 > 0, float64(l79*-1), 0) + l77
			l81 := -0.49999999999999994 + l74
			l83 := -0.49999999999999994 - l74
			l85 := l77
			l84 := choose(l85 > 0, float64(l85*-1), 0)
			l86 := -1 + choose(l81 > 0, float64(l81*1.8014398509481984e+16), 0)
			l84 = choose(l86 > 0, l86, 0) + l84
			l87 := -1 + choose(l83 > 0, float64(l83*1.8014398509481984e+16), 0)
			l84 = choose(l87 > 0, float64(l87*-1), 0) + l84
			l59 = l72 + l84
		}
		if 1-l57 > 0 {
			l59 = l59 + l58
		}
		l88 := l59
		l89 := l88
		l91 := l89
		l90 := choose(l91 > 0, l91, 0)
		l92 := -1.099511627776e+12 + l89
		l90 = choose(l92 > 0, float64(l92*-1), 0) + l90
		l93 := l90
		l94 := l35
		l94 = flag(l94 > 32767)
		l97 := choose(choose(l94 > 0, 1, 0) > 0, 1, 0)
		l99 := choose(1-l97 > 0, 4.294967296e+09, 0)
		l99 = l97 + l99
		l102 := 1 + float64(l47*-4.398046511104e+12) + l93 - l99
		l101 := choose(l102 > 0, l102, 0)
		l103 := float64(l47*-4.398046511104e+12) + l93 - l99
		l101 = choose(l103 > 0, float64(l103*-1), 0) + l101
		l105 := l101
		l104 := choose(l105 > 0, l105, 0)
		l106 := float64(m.u8(l2, 2))
		if l106 > 0 {
			l107 = l8 + l17
		}
		l109 := 1 - l47 - l101
		l108 := choose(l109 > 0, l109, 0)
		l110 := 6.755399441055744e+15 + float64(l88*2.3283064365386963e-10)
		l110 = -6.755399441055744e+15 + l110
		l111 := l88 + float64(l110*-4.294967296e+09)
		l113 := -l97 + l108
		if l113 > 0 {
			l112 = float64(l111 * l113)
		}
		l114 := -1 + l97 + l108
		if l114 > 0 {
			l112 = l112 + float64(-l111*l114)
		}
		l115 := -l97 + l101
		l112 = choose(l115 > 0, float64(l115*4.294967295e+09), 0) + l112
		l117 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l112*2.3283064365386963e-10))
		l117 = -6.755399441055744e+15 + l117
		l119 := -255 + l112 + float64(l117*-4.294967296e+09)
		l118 := choose(l119 > 0, l119, 0)
		l120 := -256 + l112 + float64(l117*-4.294967296e+09)
		l118 = choose(l120 > 0, float64(l120*-1), 0) + l118
		l121 := -65535 + l112 + float64(l117*-4.294967296e+09)
		l118 = choose(l121 > 0, l121, 0) + l118
		l122 := -65536 + l112 + float64(l117*-4.294967296e+09)
		l118 = choose(l122 > 0, float64(l122*-1), 0) + l118
		l123 := -1.6777215e+07 + l112 + float64(l117*-4.294967296e+09)
		l118 = choose(l123 > 0, l123, 0) + l118
		l124 := -1.6777216e+07 + l112 + float64(l117*-4.294967296e+09)
		l118 = choose(l124 > 0, float64(l124*-1), 0) + l118
		l126 := 1 - l49 - l104
		if l126 > 0 {
			if l106 > 0 {
				l127 = l22 + float64(l11*256) + float64(l12*65536) + float64(l13*1.6777216e+07)
			}
			l129 := -l107 + l118
			l130 := trunc(l129)
			if b2i(float64(l130) != l129)|b2i(l130 > l0) != 0 {
				l130 = f15(m, l129, 1, l0)
			}
			l131 := l130
			l136 := m.f64(m.u16(m.u32(l131>>16<<2, 4288)+l131&65535<<3, 0)*320+15744, 112)
			if l136 > 0 {
				l135 = float64((0.5 + l112 + float64(l117*-4.294967296e+09)) * l136)
			}
			l125 = float64((-0.5 + float64(l127*-256) + l135) * l126)
		}
		l137 := l49 + l104
		if l137 > 0 {
			l125 = l125 + float64((float64(l49*14)+float64(l104*7))*l137)
		}
		l139 := 1 + l107 - l118 + float64(l49*-8) + float64(l104*-8)
		l138 := choose(l139 > 0, l139, 0)
		l140 := l49 + l104
		l138 = choose(l140 > 0, float64(l140*10), 0) + l138
		l25 = f17(m, l125, l138)
	}
	return l25
}

// f190: case 668
func f190(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15, l16, l17 float64, l18, l19, l20, l21 uint32) uint32 {
	var l25 uint32
	var l69, l97, l106, l108, l113, l140, l145, l156, l157, l165 float64
	l22 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l22+float64(l11*256)+float64(l12*65536)+float64(l13*1.6777216e+07))
	m.put(l0&7<<3, 3520, l14+l15)
	l23 := m.f64(l19, 16)
	m.put(l0&7<<3, 3584, l23)
	m.put(l0&7<<3, 3648, 1)
	l24 := m.f64(0, 3088)
	m.put(l0&7<<3, 3712, 4096+float64(l16*4096)+l23+float64(l24*-4096))
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l26 := f12(m, 18409088, 16, 4096+float64(l16*4096)+l23+float64(l24*-4096))
		l29 := m.f64(l26, 8)
		l30 := trunc(l29)
		if b2i(float64(l30) != l29)|b2i(l30 > l0) != 0 {
			l30 = f15(m, l29, 1, l0)
		}
		l31 := l30
		l32 := m.u32(l31>>16<<2, 4288) + l31&65535<<3
		l35 := float64(m.u8(m.u16(l32, 0)*320+15744, 18)) + float64(m.u8(l32, 3)) + float64(float64(m.u8(l32, 4))*256)
		l35 = flag(l35 > 32767)
		l38 := m.f64(l26, 8)
		l39 := trunc(l38)
		if b2i(float64(l39) != l38)|b2i(l39 > l0) != 0 {
			l39 = f15(m, l38, 1, l0)
		}
		l40 := l39
		l41 := m.u32(l40>>16<<2, 4288) + l40&65535<<3
		l42 := m.u16(l41, 0)*320 + 15744
		l43 := float64(m.u8(l42, 18)) + float64(m.u8(l41, 3)) + float64(float64(m.u8(l41, 4))*256)
		l44 := l43
		l44 = flag(l44 > 32767)
		l45 := choose(-1+l35+l44 > 0, 1, 0)
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
		l67 := -1 - l35 - l44 + float64(l45*2) + l65
		l66 := choose(l67 > 0, l67, 0)
		l68 := float64(m.u8(l2, 2))
		if l68 > 0 {
			l69 = l8 + l17
		}
		l70 := l43
		l70 = flag(l70 > 32767)
		l73 := choose(choose(l70 > 0, 1, 0) > 0, 1, 0)
		l76 := l43
		l77 := -32767 + l43
		l76 = choose(l77 > 0, float64(l77*-32768), 0) + l76
		l78 := -32768 + l43
		l76 = choose(l78 > 0, float64(l78*32768), 0) + l76
		l80 := 6.755399441055744e+15 + (-0.49609375 + float64(l76*0.0078125))
		l80 = -6.755399441055744e+15 + l80
		l82 := float64((float64(m.u8(l42, 0))+float64(float64(m.u8(l41, 2))*256))*5.36870912e+08) + float64((l76+float64(l80*-128))*3.5184372088832e+13)
		l83 := l82
		l83 = flag(l83 > math.Copysign(0, -1))
		l84 := l80
		l84 = flag(l84 > 254)
		l87 := choose(choose(-1+l83+l84 > 0, 1, 0) > 0, 1, 0)
		l89 := l80
		l89 = flag(l89 > math.Copysign(0, -1))
		l90 := 897 + l80 - l89
		l92 := -1.048575e+06 - l90
		l91 := choose(l92 > 0, l92, 0)
		l93 := -1.047679e+06 - l90
		l91 = choose(l93 > 0, l93, 0) + l91
		l94 := 1075 - l90
		l91 = choose(l94 > 0, l94, 0) + l91
		l95 := l91
		l95 = flag(l95 > math.Copysign(0, -1))
		l96 := l82 + float64(l89*4.503599627370496e+15)
		if l95 > 0 {
			l98 := l91
			l99 := -54 + l91
			l98 = choose(l99 > 0, float64(l99*-1), 0) + l98
			l101 := l98
			l102 := trunc(l101)
			if b2i(float64(l102) != l101)|b2i(l102 > l0) != 0 {
				l102 = f15(m, l101, 1, l0)
			}
			l103 := l102
			l105 := m.u16(m.u32(l103>>16<<2, 4288)+l103&65535<<3, 0)*320 + 15744
			if l95 > 0 {
				l106 = m.f64(l105, 88)
			}
			l109 := l106
			if l109 > 0 {
				l108 = float64(l96 * l109)
			}
			l110 := 4.503599627370496e+15 + l108
			l110 = -4.503599627370496e+15 + l110
			l112 := l108 - l110
			l114 := m.f64(l105, 80)
			if l114 > 0 {
				l113 = float64(l112 * l114)
			}
			l116 := -l113
			l115 := choose(l116 > 0, l116, 0)
			l117 := -1 - l113
			l115 = choose(l117 > 0, float64(l117*-1), 0) + l115
			l119 := -0.49999999999999994 + l112
			l121 := -0.49999999999999994 - l112
			l123 := l115
			l122 := choose(l123 > 0, float64(l123*-1), 0)
			l124 := -1 + choose(l119 > 0, float64(l119*1.8014398509481984e+16), 0)
			l122 = choose(l124 > 0, l124, 0) + l122
			l125 := -1 + choose(l121 > 0, float64(l121*1.8014398509481984e+16), 0)
			l122 = choose(l125 > 0, float64(l125*-1), 0) + l122
			l97 = l110 + l122
		}
		if 1-l95 > 0 {
			l97 = l97 + l96
		}
		l126 := l97
		l127 := l126
		l129 := l127
		l128 := choose(l129 > 0, l129, 0)
		l130 := -1.099511627776e+12 + l127
		l128 = choose(l130 > 0, float64(l130*-1), 0) + l128
		l131 := l128
		l132 := float64(2.147483648e+09)
		l132 = l73 + l132
		l134 := 1 + float64(l87*-4.398046511104e+12) + l131 - l132
		l133 := choose(l134 > 0, l134, 0)
		l135 := float64(l87*-4.398046511104e+12) + l131 - l132
		l133 = choose(l135 > 0, float64(l135*-1), 0) + l133
		l137 := 1 - l87 - l133
		l136 := choose(l137 > 0, l137, 0)
		l138 := 6.755399441055744e+15 + float64(l126*2.3283064365386963e-10)
		l138 = -6.755399441055744e+15 + l138
		l139 := l126 + float64(l138*-4.294967296e+09)
		l141 := -l73 + l136
		if l141 > 0 {
			l140 = float64(l139 * l141)
		}
		l142 := -1 + l73 + l136
		if l142 > 0 {
			l140 = l140 + float64(-l139*l142)
		}
		l143 := -l73 + l133
		l140 = choose(l143 > 0, float64(l143*2.147483647e+09), 0) + l140
		l144 := -1 + l73 + l133
		l140 = choose(l144 > 0, float64(l144*2.147483648e+09), 0) + l140
		l146 := -l35 - l44 + float64(l45*2)
		if l146 > 0 {
			l145 = float64((float64(l49*1.6777216e+07) + float64(l54*65536) + float64(l59*256) + l64) * l146)
		}
		if -1+l35+l44+float64(l45*-2) > 0 {
			l145 = l145 + (float64(l49*-1.6777216e+07) + float64(l54*-65536) + float64(l59*-256) - l64)
		}
		l148 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l140*2.3283064365386963e-10) + float64(l145*2.3283064365386963e-10))
		l148 = -6.755399441055744e+15 + l148
		l150 := -255 + l140 + l145 + float64(l148*-4.294967296e+09)
		l149 := choose(l150 > 0, l150, 0)
		l151 := -256 + l140 + l145 + float64(l148*-4.294967296e+09)
		l149 = choose(l151 > 0, float64(l151*-1), 0) + l149
		l152 := -65535 + l140 + l145 + float64(l148*-4.294967296e+09)
		l149 = choose(l152 > 0, l152, 0) + l149
		l153 := -65536 + l140 + l145 + float64(l148*-4.294967296e+09)
		l149 = choose(l153 > 0, float64(l153*-1), 0) + l149
		l154 := -1.6777215e+07 + l140 + l145 + float64(l148*-4.294967296e+09)
		l149 = choose(l154 > 0, l154, 0) + l149
		l155 := -1.6777216e+07 + l140 + l145 + float64(l148*-4.294967296e+09)
		l149 = choose(l155 > 0, float64(l155*-1), 0) + l149
		if 1-l66 > 0 {
			if l68 > 0 {
				l157 = l22 + float64(l11*256) + float64(l12*65536) + float64(l13*1.6777216e+07)
			}
			l159 := -l69 + l149
			l160 := trunc(l159)
			if b2i(float64(l160) != l159)|b2i(l160 > l0) != 0 {
				l160 = f15(m, l159, 1, l0)
			}
			l161 := l160
			l166 := m.f64(m.u16(m.u32(l161>>16<<2, 4288)+l161&65535<<3, 0)*320+15744, 112)
			if l166 > 0 {
				l165 = float64((0.5 + l140 + l145 + float64(l148*-4.294967296e+09)) * l166)
			}
			l156 = -0.5 + float64(l157*-256) + l165
		}
		l167 := l66
		if l167 > 0 {
			l156 = l156 + float64(float64(l66*7)*l167)
		}
		l169 := 1 + l69 + float64(l66*-8) - l149
		l168 := choose(l169 > 0, l169, 0)
		l170 := l66
		l168 = choose(l170 > 0, float64(l170*10), 0) + l168
		l25 = f17(m, l156, l168)
	}
	return l25
}

// f191: case 669
func f191(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15, l16, l17 float64, l18, l19, l20, l21 uint32) uint32 {
	var l25 uint32
	var l27, l28, l65, l74, l76, l81, l109, l129 float64
	l22 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l22+float64(l11*256)+float64(l12*65536)+float64(l13*1.6777216e+07))
	m.put(l0&7<<3, 3520, l14+l15)
	l23 := m.f64(l19, 16)
	m.put(l0&7<<3, 3584, l23)
	m.put(l0&7<<3, 3648, 1)
	l24 := m.f64(0, 3088)
	m.put(l0&7<<3, 3712, 4096+float64(l16*4096)+l23+float64(l24*-4096))
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l26 := float64(m.u8(l2, 2))
		if l26 > 0 {
			l27 = l22 + float64(l11*256) + float64(l12*65536) + float64(l13*1.6777216e+07)
		}
		if l26 > 0 {
			l28 = l8 + l17
		}
		l29 := f12(m, 18409088, 16, 4096+float64(l16*4096)+l23+float64(l24*-4096))
		l32 := m.f64(l29, 8)
		l33 := trunc(l32)
		if b2i(float64(l33) != l32)|b2i(l33 > l0) != 0 {
			l33 = f15(m, l32, 1, l0)
		}
		l34 := l33
		l35 := m.u32(l34>>16<<2, 4288) + l34&65535<<3
		l36 := m.u16(l35, 0)*320 + 15744
		l37 := float64(m.u8(l36, 18)) + float64(m.u8(l35, 3)) + float64(float64(m.u8(l35, 4))*256)
		l38 := l37
		l38 = flag(l38 > 32767)
		l41 := choose(choose(l38 > 0, 1, 0) > 0, 1, 0)
		l44 := l37
		l45 := -32767 + l37
		l44 = choose(l45 > 0, float64(l45*-32768), 0) + l44
		l46 := -32768 + l37
		l44 = choose(l46 > 0, float64(l46*32768), 0) + l44
		l48 := 6.755399441055744e+15 + (-0.49609375 + float64(l44*0.0078125))
		l48 = -6.755399441055744e+15 + l48
		l50 := float64((float64(m.u8(l36, 0))+float64(float64(m.u8(l35, 2))*256))*5.36870912e+08) + float64((l44+float64(l48*-128))*3.5184372088832e+13)
		l51 := l50
		l51 = flag(l51 > math.Copysign(0, -1))
		l52 := l48
		l52 = flag(l52 > 254)
		l55 := choose(choose(-1+l51+l52 > 0, 1, 0) > 0, 1, 0)
		l57 := l48
		l57 = flag(l57 > math.Copysign(0, -1))
		l58 := 897 + l48 - l57
		l60 := -1.048575e+06 - l58
		l59 := choose(l60 > 0, l60, 0)
		l61 := -1.047679e+06 - l58
		l59 = choose(l61 > 0, l61, 0) + l59
		l62 := 1075 - l58
		l59 = choose(l62 > 0, l62, 0) + l59
		l63 := l59
		l63 = flag(l63 > math.Copysign(0, -1))
		l64 := l50 + float64(l57*4.503599627370496e+15)
		if l63 > 0 {
			l66 := l59
			l67 := -54 + l59
			l66 = choose(l67 > 0, float64(l67*-1), 0) + l66
			l69 := l66
			l70 := trunc(l69)
			if b2i(float64(l70) != l69)|b2i(l70 > l0) != 0 {
				l70 = f15(m, l69, 1, l0)
			}
			l71 := l70
			l73 := m.u16(m.u32(l71>>16<<2, 4288)+l71&65535<<3, 0)*320 + 15744
			if l63 > 0 {
				l74 = m.f64(l73, 88)
			}
			l77 := l74
			if l77 > 0 {
				l76 = float64(l64 * l77)
			}
			l78 := 4.503599627370496e+15 + l76
			l78 = -4.503599627370496e+15 + l78
			l80 := l76 - l78
			l82 := m.f64(l73, 80)
			if l82 > 0 {
				l81 = float64(l80 * l82)
			}
			l84 := -l81
			l83 := choose(l84 > 0, l84, 0)
			l85 := -1 - l81
			l83 = choose(l85 > 0, float64(l85*-1), 0) + l83
			l87 := -0.49999999999999994 + l80
			l89 := -0.49999999999999994 - l80
			l91 := l83
			l90 := choose(l91 > 0, float64(l91*-1), 0)
			l92 := -1 + choose(l87 > 0, float64(l87*1.8014398509481984e+16), 0)
			l90 = choose(l92 > 0, l92, 0) + l90
			l93 := -1 + choose(l89 > 0, float64(l89*1.8014398509481984e+16), 0)
			l90 = choose(l93 > 0, float64(l93*-1), 0) + l90
			l65 = l78 + l90
		}
		if 1-l63 > 0 {
			l65 = l65 + l64
		}
		l94 := l65
		l95 := l94
		l97 := l95
		l96 := choose(l97 > 0, l97, 0)
		l98 := -1.099511627776e+12 + l95
		l96 = choose(l98 > 0, float64(l98*-1), 0) + l96
		l99 := l96
		l100 := choose(1-l41 > 0, 4.294967296e+09, 0)
		l100 = l41 + l100
		l103 := 1 + float64(l55*-4.398046511104e+12) + l99 - l100
		l102 := choose(l103 > 0, l103, 0)
		l104 := float64(l55*-4.398046511104e+12) + l99 - l100
		l102 = choose(l104 > 0, float64(l104*-1), 0) + l102
		l106 := 1 - l55 - l102
		l105 := choose(l106 > 0, l106, 0)
		l107 := 6.755399441055744e+15 + float64(l94*2.3283064365386963e-10)
		l107 = -6.755399441055744e+15 + l107
		l108 := l94 + float64(l107*-4.294967296e+09)
		l110 := -l41 + l105
		if l110 > 0 {
			l109 = float64(l108 * l110)
		}
		l111 := -1 + l41 + l105
		if l111 > 0 {
			l109 = l109 + float64(-l108*l111)
		}
		l112 := -l41 + l102
		l109 = choose(l112 > 0, float64(l112*4.294967295e+09), 0) + l109
		l114 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l109*2.3283064365386963e-10))
		l114 = -6.755399441055744e+15 + l114
		l116 := -255 + l109 + float64(l114*-4.294967296e+09)
		l115 := choose(l116 > 0, l116, 0)
		l117 := -256 + l109 + float64(l114*-4.294967296e+09)
		l115 = choose(l117 > 0, float64(l117*-1), 0) + l115
		l118 := -65535 + l109 + float64(l114*-4.294967296e+09)
		l115 = choose(l118 > 0, l118, 0) + l115
		l119 := -65536 + l109 + float64(l114*-4.294967296e+09)
		l115 = choose(l119 > 0, float64(l119*-1), 0) + l115
		l120 := -1.6777215e+07 + l109 + float64(l114*-4.294967296e+09)
		l115 = choose(l120 > 0, l120, 0) + l115
		l121 := -1.6777216e+07 + l109 + float64(l114*-4.294967296e+09)
		l115 = choose(l121 > 0, float64(l121*-1), 0) + l115
		l123 := -l28 + l115
		l124 := trunc(l123)
		if b2i(float64(l124) != l123)|b2i(l124 > l0) != 0 {
			l124 = f15(m, l123, 1, l0)
		}
		l125 := l124
		l130 := m.f64(m.u16(m.u32(l125>>16<<2, 4288)+l125&65535<<3, 0)*320+15744, 112)
		if l130 > 0 {
			l129 = float64((0.5 + l109 + float64(l114*-4.294967296e+09)) * l130)
		}
		l133 := 1 + l28 - l115
		l25 = f17(m, -0.5+float64(l27*-256)+l129, choose(l133 > 0, l133, 0))
	}
	return l25
}

// f192: case 670
func f192(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15, l16, l17 float64, l18, l19, l20, l21 uint32) uint32 {
	var l25 uint32
	var l102, l111, l113, l118, l149, l154, l159, l170, l172, l180 float64
	l22 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l22+float64(l11*256)+float64(l12*65536)+float64(l13*1.6777216e+07))
	m.put(l0&7<<3, 3520, l14+l15)
	l23 := m.f64(l19, 16)
	m.put(l0&7<<3, 3584, l23)
	m.put(l0&7<<3, 3648, 1)
	l24 := m.f64(0, 3088)
	m.put(l0&7<<3, 3712, 4096+float64(l16*4096)+l23+float64(l24*-4096))
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l26 := f12(m, 18409088, 16, 4096+float64(l16*4096)+l23+float64(l24*-4096))
		l29 := m.f64(l26, 8)
		l30 := trunc(l29)
		if b2i(float64(l30) != l29)|b2i(l30 > l0) != 0 {
			l30 = f15(m, l29, 1, l0)
		}
		l31 := l30
		l32 := m.u32(l31>>16<<2, 4288) + l31&65535<<3
		l35 := float64(m.u8(m.u16(l32, 0)*320+15744, 18)) + float64(m.u8(l32, 3)) + float64(float64(m.u8(l32, 4))*256)
		l35 = flag(l35 > 32767)
		l36 := f12(m, 18409088, 16, 4097+float64(l16*4096)+l23+float64(l24*-4096))
		l39 := m.f64(l36, 8)
		l40 := trunc(l39)
		if b2i(float64(l40) != l39)|b2i(l40 > l0) != 0 {
			l40 = f15(m, l39, 1, l0)
		}
		l41 := l40
		l42 := m.u32(l41>>16<<2, 4288) + l41&65535<<3
		l43 := m.u16(l42, 0)*320 + 15744
		l44 := float64(m.u8(l43, 18)) + float64(m.u8(l42, 3)) + float64(float64(m.u8(l42, 4))*256)
		l45 := l44
		l45 = flag(l45 > 32767)
		l46 := choose(-1+l35+l45 > 0, 1, 0)
		l48 := f15(m, -2.1474836475e+09, 4.294967296e+09, l0)
		l50 := float64(int32(l48))
		l52 := l50
		l51 := choose(l52 > 0, float64(l52*-4.294967296e+09), 0)
		l53 := f15(m, -2.1474836475e+09+float64(l51*256), 4.294967296e+09, l0)
		l55 := float64(int32(l53))
		l56 := float64(l51 * 256)
		l57 := l55
		l56 = choose(l57 > 0, float64(l57*-4.294967296e+09), 0) + l56
		l58 := f15(m, -2.1474836475e+09+float64(l56*256), 4.294967296e+09, l0)
		l60 := float64(int32(l58))
		l61 := float64(l56 * 256)
		l62 := l60
		l61 = choose(l62 > 0, float64(l62*-4.294967296e+09), 0) + l61
		l63 := f15(m, -2.1474836475e+09+float64(l61*256), 4.294967296e+09, l0)
		l65 := float64(int32(l63))
		l66 := float64(l50*1.6777216e+07) + float64(l55*65536) + float64(l60*256) + l65
		l66 = flag(l66 > 2.147483647e+09)
		l68 := -1 - l35 - l45 + float64(l46*2) + l66
		l67 := choose(l68 > 0, l68, 0)
		l72 := m.f64(l26, 8)
		l73 := trunc(l72)
		l69 := float64(m.u8(l43, 0)) + float64(float64(m.u8(l42, 2))*256)
		if b2i(float64(l73) != l72)|b2i(l73 > l0) != 0 {
			l73 = f15(m, l72, 1, l0)
		}
		l74 := l73
		l75 := m.u32(l74>>16<<2, 4288) + l74&65535<<3
		l76 := m.u16(l75, 0)*320 + 15744
		l79 := l44
		l80 := -32767 + l44
		l79 = choose(l80 > 0, float64(l80*-32768), 0) + l79
		l81 := -32768 + l44
		l79 = choose(l81 > 0, float64(l81*32768), 0) + l79
		l83 := 6.755399441055744e+15 + (-0.46875 + float64(l79*0.0625))
		l83 = -6.755399441055744e+15 + l83
		t1 := float64(l69*4.294967296e+09) + (float64(m.u8(l76, 0)) + float64(float64(m.u8(l75, 2))*256)) + float64((float64(m.u8(l76, 18))+float64(m.u8(l75, 3))+float64(float64(m.u8(l75, 4))*256))*65536)
		l85 := t1 + float64((l79+float64(l83*-16))*2.81474976710656e+14)
		l86 := l85
		l86 = flag(l86 > math.Copysign(0, -1))
		l87 := l83
		l87 = flag(l87 > 2046)
		l90 := choose(choose(-1+l86+l87 > 0, 1, 0) > 0, 1, 0)
		l92 := choose(l90 > 0, 1, 0)
		l94 := l83
		l94 = flag(l94 > math.Copysign(0, -1))
		l95 := 1 + l83 - l94
		l97 := -1.048575e+06 - l95
		l96 := choose(l97 > 0, l97, 0)
		l98 := -1.047679e+06 - l95
		l96 = choose(l98 > 0, l98, 0) + l96
		l99 := 1075 - l95
		l96 = choose(l99 > 0, l99, 0) + l96
		l100 := l96
		l100 = flag(l100 > math.Copysign(0, -1))
		l101 := l85 + float64(l94*4.503599627370496e+15)
		if l100 > 0 {
			l103 := l96
			l104 := -54 + l96
			l103 = choose(l104 > 0, float64(l104*-1), 0) + l103
			l106 := l103
			l107 := trunc(l106)
			if b2i(float64(l107) != l106)|b2i(l107 > l0) != 0 {
				l107 = f15(m, l106, 1, l0)
			}
			l108 := l107
			l110 := m.u16(m.u32(l108>>16<<2, 4288)+l108&65535<<3, 0)*320 + 15744
			if l100 > 0 {
				l111 = m.f64(l110, 88)
			}
			l114 := l111
			if l114 > 0 {
				l113 = float64(l101 * l114)
			}
			l115 := 4.503599627370496e+15 + l113
			l115 = -4.503599627370496e+15 + l115
			l117 := l113 - l115
			l119 := m.f64(l110, 80)
			if l119 > 0 {
				l118 = float64(l117 * l119)
			}
			l121 := -l118
			l120 := choose(l121 > 0, l121, 0)
			l122 := -1 - l118
			l120 = choose(l122 > 0, float64(l122*-1), 0) + l120
			l124 := -0.49999999999999994 + l117
			l126 := -0.49999999999999994 - l117
			l128 := l120
			l127 := choose(l128 > 0, float64(l128*-1), 0)
			l129 := -1 + choose(l124 > 0, float64(l124*1.8014398509481984e+16), 0)
			l127 = choose(l129 > 0, l129, 0) + l127
			l130 := -1 + choose(l126 > 0, float64(l126*1.8014398509481984e+16), 0)
			l127 = choose(l130 > 0, float64(l130*-1), 0) + l127
			l102 = l115 + l127
		}
		if 1-l100 > 0 {
			l102 = l102 + l101
		}
		l131 := l102
		l132 := l131
		l134 := l132
		l133 := choose(l134 > 0, l134, 0)
		l135 := -1.099511627776e+12 + l132
		l133 = choose(l135 > 0, float64(l135*-1), 0) + l133
		l136 := l133
		l137 := l44
		l137 = flag(l137 > 32767)
		l140 := choose(choose(l137 > 0, 1, 0) > 0, 1, 0)
		l142 := float64(2.147483648e+09)
		l142 = l140 + l142
		l144 := 1 + float64(l90*-4.398046511104e+12) + l136 - l142
		l143 := choose(l144 > 0, l144, 0)
		l145 := float64(l90*-4.398046511104e+12) + l136 - l142
		l143 = choose(l145 > 0, float64(l145*-1), 0) + l143
		l147 := l143
		l146 := choose(l147 > 0, l147, 0)
		l148 := float64(m.u8(l2, 2))
		if l148 > 0 {
			l149 = l8 + l17
		}
		l151 := 1 - l90 - l143
		l150 := choose(l151 > 0, l151, 0)
		l152 := 6.755399441055744e+15 + float64(l131*2.3283064365386963e-10)
		l152 = -6.755399441055744e+15 + l152
		l153 := l131 + float64(l152*-4.294967296e+09)
		l155 := -l140 + l150
		if l155 > 0 {
			l154 = float64(l153 * l155)
		}
		l156 := -1 + l140 + l150
		if l156 > 0 {
			l154 = l154 + float64(-l153*l156)
		}
		l157 := -l140 + l143
		l154 = choose(l157 > 0, float64(l157*2.147483647e+09), 0) + l154
		l158 := -1 + l140 + l143
		l154 = choose(l158 > 0, float64(l158*2.147483648e+09), 0) + l154
		l160 := -l35 - l45 + float64(l46*2)
		if l160 > 0 {
			l159 = float64((float64(l50*1.6777216e+07) + float64(l55*65536) + float64(l60*256) + l65) * l160)
		}
		if -1+l35+l45+float64(l46*-2) > 0 {
			l159 = l159 + (float64(l50*-1.6777216e+07) + float64(l55*-65536) + float64(l60*-256) - l65)
		}
		l162 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l154*2.3283064365386963e-10) + float64(l159*2.3283064365386963e-10))
		l162 = -6.755399441055744e+15 + l162
		l164 := -255 + l154 + l159 + float64(l162*-4.294967296e+09)
		l163 := choose(l164 > 0, l164, 0)
		l165 := -256 + l154 + l159 + float64(l162*-4.294967296e+09)
		l163 = choose(l165 > 0, float64(l165*-1), 0) + l163
		l166 := -65535 + l154 + l159 + float64(l162*-4.294967296e+09)
		l163 = choose(l166 > 0, l166, 0) + l163
		l167 := -65536 + l154 + l159 + float64(l162*-4.294967296e+09)
		l163 = choose(l167 > 0, float64(l167*-1), 0) + l163
		l168 := -1.6777215e+07 + l154 + l159 + float64(l162*-4.294967296e+09)
		l163 = choose(l168 > 0, l168, 0) + l163
		l169 := -1.6777216e+07 + l154 + l159 + float64(l162*-4.294967296e+09)
		l163 = choose(l169 > 0, float64(l169*-1), 0) + l163
		l171 := 1 - l67 - l92 - l146
		if l171 > 0 {
			if l148 > 0 {
				l172 = l22 + float64(l11*256) + float64(l12*65536) + float64(l13*1.6777216e+07)
			}
			l174 := -l149 + l163
			l175 := trunc(l174)
			if b2i(float64(l175) != l174)|b2i(l175 > l0) != 0 {
				l175 = f15(m, l174, 1, l0)
			}
			l176 := l175
			l181 := m.f64(m.u16(m.u32(l176>>16<<2, 4288)+l176&65535<<3, 0)*320+15744, 112)
			if l181 > 0 {
				l180 = float64((0.5 + l154 + l159 + float64(l162*-4.294967296e+09)) * l181)
			}
			l170 = float64((-0.5 + float64(l172*-256) + l180) * l171)
		}
		l182 := l67 + l92 + l146
		if l182 > 0 {
			l170 = l170 + float64((float64(l67*7)+float64(l92*14)+float64(l146*7))*l182)
		}
		l184 := 1 + l149 + float64(l67*-8) - l163 + float64(l92*-8) + float64(l146*-8)
		l183 := choose(l184 > 0, l184, 0)
		l185 := l67 + l92 + l146
		l183 = choose(l185 > 0, float64(l185*10), 0) + l183
		l25 = f17(m, l170, l183)
	}
	return l25
}

// f193: case 671
func f193(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15, l16, l17 float64, l18, l19, l20, l21 uint32) uint32 {
	var l25 uint32
	var l69, l78, l80, l85, l117, l122, l135, l137, l145 float64
	l22 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l22+float64(l11*256)+float64(l12*65536)+float64(l13*1.6777216e+07))
	m.put(l0&7<<3, 3520, l14+l15)
	l23 := m.f64(l19, 16)
	m.put(l0&7<<3, 3584, l23)
	m.put(l0&7<<3, 3648, 1)
	l24 := m.f64(0, 3088)
	m.put(l0&7<<3, 3712, 4096+float64(l16*4096)+l23+float64(l24*-4096))
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l26 := f12(m, 18409088, 16, 4097+float64(l16*4096)+l23+float64(l24*-4096))
		l29 := m.f64(l26, 8)
		l30 := trunc(l29)
		if b2i(float64(l30) != l29)|b2i(l30 > l0) != 0 {
			l30 = f15(m, l29, 1, l0)
		}
		l31 := l30
		l32 := m.u32(l31>>16<<2, 4288) + l31&65535<<3
		l33 := m.u16(l32, 0)*320 + 15744
		l34 := float64(m.u8(l33, 0)) + float64(float64(m.u8(l32, 2))*256)
		l35 := f12(m, 18409088, 16, 4096+float64(l16*4096)+l23+float64(l24*-4096))
		l38 := m.f64(l35, 8)
		l39 := trunc(l38)
		if b2i(float64(l39) != l38)|b2i(l39 > l0) != 0 {
			l39 = f15(m, l38, 1, l0)
		}
		l40 := l39
		l41 := m.u32(l40>>16<<2, 4288) + l40&65535<<3
		l42 := m.u16(l41, 0)*320 + 15744
		l45 := float64(m.u8(l33, 18)) + float64(m.u8(l32, 3)) + float64(float64(m.u8(l32, 4))*256)
		l46 := l45
		l47 := -32767 + l45
		l46 = choose(l47 > 0, float64(l47*-32768), 0) + l46
		l48 := -32768 + l45
		l46 = choose(l48 > 0, float64(l48*32768), 0) + l46
		l50 := 6.755399441055744e+15 + (-0.46875 + float64(l46*0.0625))
		l50 = -6.755399441055744e+15 + l50
		t1 := float64(l34*4.294967296e+09) + (float64(m.u8(l42, 0)) + float64(float64(m.u8(l41, 2))*256)) + float64((float64(m.u8(l42, 18))+float64(m.u8(l41, 3))+float64(float64(m.u8(l41, 4))*256))*65536)
		l52 := t1 + float64((l46+float64(l50*-16))*2.81474976710656e+14)
		l53 := l52
		l53 = flag(l53 > math.Copysign(0, -1))
		l54 := l50
		l54 = flag(l54 > 2046)
		l57 := choose(choose(-1+l53+l54 > 0, 1, 0) > 0, 1, 0)
		l59 := choose(l57 > 0, 1, 0)
		l61 := l50
		l61 = flag(l61 > math.Copysign(0, -1))
		l62 := 1 + l50 - l61
		l64 := -1.048575e+06 - l62
		l63 := choose(l64 > 0, l64, 0)
		l65 := -1.047679e+06 - l62
		l63 = choose(l65 > 0, l65, 0) + l63
		l66 := 1075 - l62
		l63 = choose(l66 > 0, l66, 0) + l63
		l67 := l63
		l67 = flag(l67 > math.Copysign(0, -1))
		l68 := l52 + float64(l61*4.503599627370496e+15)
		if l67 > 0 {
			l70 := l63
			l71 := -54 + l63
			l70 = choose(l71 > 0, float64(l71*-1), 0) + l70
			l73 := l70
			l74 := trunc(l73)
			if b2i(float64(l74) != l73)|b2i(l74 > l0) != 0 {
				l74 = f15(m, l73, 1, l0)
			}
			l75 := l74
			l77 := m.u16(m.u32(l75>>16<<2, 4288)+l75&65535<<3, 0)*320 + 15744
			if l67 > 0 {
				l78 = m.f64(l77, 88)
			}
			l81 := l78
			if l81 > 0 {
				l80 = float64(l68 * l81)
			}
			l82 := 4.503599627370496e+15 + l80
			l82 = -4.503599627370496e+15 + l82
			l84 := l80 - l82
			l86 := m.f64(l77, 80)
			if l86 > 0 {
				l85 = float64(l84 * l86)
			}
			l88 := -l85
			l87 := choose(l88 > 0, l88, 0)
			l89 := -1 - l85
			l87 = choose(l89 > 0, float64(l89*-1), 0) + l87
			l91 := -0.49999999999999994 + l84
			l93 := -0.49999999999999994 - l84
			l95 := l87
			l94 := choose(l95 > 0, float64(l95*-1), 0)
			l96 := -1 + choose(l91 > 0, float64(l91*1.8014398509481984e+16), 0)
			l94 = choose(l96 > 0, l96, 0) + l94
			l97 := -1 + choose(l93 > 0, float64(l93*1.8014398509481984e+16), 0)
			l94 = choose(l97 > 0, float64(l97*-1), 0) + l94
			l69 = l82 + l94
		}
		if 1-l67 > 0 {
			l69 = l69 + l68
		}
		l98 := l69
		l99 := l98
		l101 := l99
		l100 := choose(l101 > 0, l101, 0)
		l102 := -1.099511627776e+12 + l99
		l100 = choose(l102 > 0, float64(l102*-1), 0) + l100
		l103 := l100
		l104 := l45
		l104 = flag(l104 > 32767)
		l107 := choose(choose(l104 > 0, 1, 0) > 0, 1, 0)
		l109 := choose(1-l107 > 0, 4.294967296e+09, 0)
		l109 = l107 + l109
		l112 := 1 + float64(l57*-4.398046511104e+12) + l103 - l109
		l111 := choose(l112 > 0, l112, 0)
		l113 := float64(l57*-4.398046511104e+12) + l103 - l109
		l111 = choose(l113 > 0, float64(l113*-1), 0) + l111
		l115 := l111
		l114 := choose(l115 > 0, l115, 0)
		l116 := float64(m.u8(l2, 2))
		if l116 > 0 {
			l117 = l8 + l17
		}
		l119 := 1 - l57 - l111
		l118 := choose(l119 > 0, l119, 0)
		l120 := 6.755399441055744e+15 + float64(l98*2.3283064365386963e-10)
		l120 = -6.755399441055744e+15 + l120
		l121 := l98 + float64(l120*-4.294967296e+09)
		l123 := -l107 + l118
		if l123 > 0 {
			l122 = float64(l121 * l123)
		}
		l124 := -1 + l107 + l118
		if l124 > 0 {
			l122 = l122 + float64(-l121*l124)
		}
		l125 := -l107 + l111
		l122 = choose(l125 > 0, float64(l125*4.294967295e+09), 0) + l122
		l127 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l122*2.3283064365386963e-10))
		l127 = -6.755399441055744e+15 + l127
		l129 := -255 + l122 + float64(l127*-4.294967296e+09)
		l128 := choose(l129 > 0, l129, 0)
		l130 := -256 + l122 + float64(l127*-4.294967296e+09)
		l128 = choose(l130 > 0, float64(l130*-1), 0) + l128
		l131 := -65535 + l122 + float64(l127*-4.294967296e+09)
		l128 = choose(l131 > 0, l131, 0) + l128
		l132 := -65536 + l122 + float64(l127*-4.294967296e+09)
		l128 = choose(l132 > 0, float64(l132*-1), 0) + l128
		l133 := -1.6777215e+07 + l122 + float64(l127*-4.294967296e+09)
		l128 = choose(l133 > 0, l133, 0) + l128
		l134 := -1.6777216e+07 + l122 + float64(l127*-4.294967296e+09)
		l128 = choose(l134 > 0, float64(l134*-1), 0) + l128
		l136 := 1 - l59 - l114
		if l136 > 0 {
			if l116 > 0 {
				l137 = l22 + float64(l11*256) + float64(l12*65536) + float64(l13*1.6777216e+07)
			}
			l139 := -l117 + l128
			l140 := trunc(l139)
			if b2i(float64(l140) != l139)|b2i(l140 > l0) != 0 {
				l140 = f15(m, l139, 1, l0)
			}
			l141 := l140
			l146 := m.f64(m.u16(m.u32(l141>>16<<2, 4288)+l141&65535<<3, 0)*320+15744, 112)
			if l146 > 0 {
				l145 = float64((0.5 + l122 + float64(l127*-4.294967296e+09)) * l146)
			}
			l135 = float64((-0.5 + float64(l137*-256) + l145) * l136)
		}
		l147 := l59 + l114
		if l147 > 0 {
			l135 = l135 + float64((float64(l59*14)+float64(l114*7))*l147)
		}
		l149 := 1 + l117 - l128 + float64(l59*-8) + float64(l114*-8)
		l148 := choose(l149 > 0, l149, 0)
		l150 := l59 + l114
		l148 = choose(l150 > 0, float64(l150*10), 0) + l148
		l25 = f17(m, l135, l148)
	}
	return l25
}

// f194: case 672
func f194(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15, l16, l17 float64, l18, l19, l20, l21 uint32) uint32 {
	var l25 uint32
	var l70, l107, l116, l118, l123, l150, l155, l166, l167, l175 float64
	l22 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l22+float64(l11*256)+float64(l12*65536)+float64(l13*1.6777216e+07))
	m.put(l0&7<<3, 3520, l14+l15)
	l23 := m.f64(l19, 16)
	m.put(l0&7<<3, 3584, l23)
	m.put(l0&7<<3, 3648, 1)
	l24 := m.f64(0, 3088)
	m.put(l0&7<<3, 3712, 4096+float64(l16*4096)+l23+float64(l24*-4096))
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l26 := f12(m, 18409088, 16, 4096+float64(l16*4096)+l23+float64(l24*-4096))
		l29 := m.f64(l26, 8)
		l30 := trunc(l29)
		if b2i(float64(l30) != l29)|b2i(l30 > l0) != 0 {
			l30 = f15(m, l29, 1, l0)
		}
		l31 := l30
		l32 := m.u32(l31>>16<<2, 4288) + l31&65535<<3
		l35 := float64(m.u8(m.u16(l32, 0)*320+15744, 18)) + float64(m.u8(l32, 3)) + float64(float64(m.u8(l32, 4))*256)
		l35 = flag(l35 > 32767)
		l36 := f12(m, 18409088, 16, 4097+float64(l16*4096)+l23+float64(l24*-4096))
		l39 := m.f64(l36, 8)
		l40 := trunc(l39)
		if b2i(float64(l40) != l39)|b2i(l40 > l0) != 0 {
			l40 = f15(m, l39, 1, l0)
		}
		l41 := l40
		l42 := m.u32(l41>>16<<2, 4288) + l41&65535<<3
		l43 := m.u16(l42, 0)*320 + 15744
		l44 := float64(m.u8(l43, 18)) + float64(m.u8(l42, 3)) + float64(float64(m.u8(l42, 4))*256)
		l45 := l44
		l45 = flag(l45 > 32767)
		l46 := choose(-1+l35+l45 > 0, 1, 0)
		l48 := f15(m, -2.1474836475e+09, 4.294967296e+09, l0)
		l50 := float64(int32(l48))
		l52 := l50
		l51 := choose(l52 > 0, float64(l52*-4.294967296e+09), 0)
		l53 := f15(m, -2.1474836475e+09+float64(l51*256), 4.294967296e+09, l0)
		l55 := float64(int32(l53))
		l56 := float64(l51 * 256)
		l57 := l55
		l56 = choose(l57 > 0, float64(l57*-4.294967296e+09), 0) + l56
		l58 := f15(m, -2.1474836475e+09+float64(l56*256), 4.294967296e+09, l0)
		l60 := float64(int32(l58))
		l61 := float64(l56 * 256)
		l62 := l60
		l61 = choose(l62 > 0, float64(l62*-4.294967296e+09), 0) + l61
		l63 := f15(m, -2.1474836475e+09+float64(l61*256), 4.294967296e+09, l0)
		l65 := float64(int32(l63))
		l66 := float64(l50*1.6777216e+07) + float64(l55*65536) + float64(l60*256) + l65
		l66 = flag(l66 > 2.147483647e+09)
		l68 := -1 - l35 - l45 + float64(l46*2) + l66
		l67 := choose(l68 > 0, l68, 0)
		l69 := float64(m.u8(l2, 2))
		if l69 > 0 {
			l70 = l8 + l17
		}
		l71 := l44
		l71 = flag(l71 > 32767)
		l74 := choose(choose(l71 > 0, 1, 0) > 0, 1, 0)
		l79 := m.f64(l26, 8)
		l80 := trunc(l79)
		l76 := float64(m.u8(l43, 0)) + float64(float64(m.u8(l42, 2))*256)
		if b2i(float64(l80) != l79)|b2i(l80 > l0) != 0 {
			l80 = f15(m, l79, 1, l0)
		}
		l81 := l80
		l82 := m.u32(l81>>16<<2, 4288) + l81&65535<<3
		l83 := m.u16(l82, 0)*320 + 15744
		l86 := l44
		l87 := -32767 + l44
		l86 = choose(l87 > 0, float64(l87*-32768), 0) + l86
		l88 := -32768 + l44
		l86 = choose(l88 > 0, float64(l88*32768), 0) + l86
		l90 := 6.755399441055744e+15 + (-0.46875 + float64(l86*0.0625))
		l90 = -6.755399441055744e+15 + l90
		t1 := float64(l76*4.294967296e+09) + (float64(m.u8(l83, 0)) + float64(float64(m.u8(l82, 2))*256)) + float64((float64(m.u8(l83, 18))+float64(m.u8(l82, 3))+float64(float64(m.u8(l82, 4))*256))*65536)
		l92 := t1 + float64((l86+float64(l90*-16))*2.81474976710656e+14)
		l93 := l92
		l93 = flag(l93 > math.Copysign(0, -1))
		l94 := l90
		l94 = flag(l94 > 2046)
		l97 := choose(choose(-1+l93+l94 > 0, 1, 0) > 0, 1, 0)
		l99 := l90
		l99 = flag(l99 > math.Copysign(0, -1))
		l100 := 1 + l90 - l99
		l102 := -1.048575e+06 - l100
		l101 := choose(l102 > 0, l102, 0)
		l103 := -1.047679e+06 - l100
		l101 = choose(l103 > 0, l103, 0) + l101
		l104 := 1075 - l100
		l101 = choose(l104 > 0, l104, 0) + l101
		l105 := l101
		l105 = flag(l105 > math.Copysign(0, -1))
		l106 := l92 + float64(l99*4.503599627370496e+15)
		if l105 > 0 {
			l108 := l101
			l109 := -54 + l101
			l108 = choose(l109 > 0, float64(l109*-1), 0) + l108
			l111 := l108
			l112 := trunc(l111)
			if b2i(float64(l112) != l111)|b2i(l112 > l0) != 0 {
				l112 = f15(m, l111, 1, l0)
			}
			l113 := l112
			l115 := m.u16(m.u32(l113>>16<<2, 4288)+l113&65535<<3, 0)*320 + 15744
			if l105 > 0 {
				l116 = m.f64(l115, 88)
			}
			l119 := l116
			if l119 > 0 {
				l118 = float64(l106 * l119)
			}
			l120 := 4.503599627370496e+15 + l118
			l120 = -4.503599627370496e+15 + l120
			l122 := l118 - l120
			l124 := m.f64(l115, 80)
			if l124 > 0 {
				l123 = float64(l122 * l124)
			}
			l126 := -l123
			l125 := choose(l126 > 0, l126, 0)
			l127 := -1 - l123
			l125 = choose(l127 > 0, float64(l127*-1), 0) + l125
			l129 := -0.49999999999999994 + l122
			l131 := -0.49999999999999994 - l122
			l133 := l125
			l132 := choose(l133 > 0, float64(l133*-1), 0)
			l134 := -1 + choose(l129 > 0, float64(l129*1.8014398509481984e+16), 0)
			l132 = choose(l134 > 0, l134, 0) + l132
			l135 := -1 + choose(l131 > 0, float64(l131*1.8014398509481984e+16), 0)
			l132 = choose(l135 > 0, float64(l135*-1), 0) + l132
			l107 = l120 + l132
		}
		if 1-l105 > 0 {
			l107 = l107 + l106
		}
		l136 := l107
		l137 := l136
		l139 := l137
		l138 := choose(l139 > 0, l139, 0)
		l140 := -1.099511627776e+12 + l137
		l138 = choose(l140 > 0, float64(l140*-1), 0) + l138
		l141 := l138
		l142 := float64(2.147483648e+09)
		l142 = l74 + l142
		l144 := 1 + float64(l97*-4.398046511104e+12) + l141 - l142
		l143 := choose(l144 > 0, l144, 0)
		l145 := float64(l97*-4.398046511104e+12) + l141 - l142
		l143 = choose(l145 > 0, float64(l145*-1), 0) + l143
		l147 := 1 - l97 - l143
		l146 := choose(l147 > 0, l147, 0)
		l148 := 6.755399441055744e+15 + float64(l136*2.3283064365386963e-10)
		l148 = -6.755399441055744e+15 + l148
		l149 := l136 + float64(l148*-4.294967296e+09)
		l151 := -l74 + l146
		if l151 > 0 {
			l150 = float64(l149 * l151)
		}
		l152 := -1 + l74 + l146
		if l152 > 0 {
			l150 = l150 + float64(-l149*l152)
		}
		l153 := -l74 + l143
		l150 = choose(l153 > 0, float64(l153*2.147483647e+09), 0) + l150
		l154 := -1 + l74 + l143
		l150 = choose(l154 > 0, float64(l154*2.147483648e+09), 0) + l150
		l156 := -l35 - l45 + float64(l46*2)
		if l156 > 0 {
			l155 = float64((float64(l50*1.6777216e+07) + float64(l55*65536) + float64(l60*256) + l65) * l156)
		}
		if -1+l35+l45+float64(l46*-2) > 0 {
			l155 = l155 + (float64(l50*-1.6777216e+07) + float64(l55*-65536) + float64(l60*-256) - l65)
		}
		l158 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l150*2.3283064365386963e-10) + float64(l155*2.3283064365386963e-10))
		l158 = -6.755399441055744e+15 + l158
		l160 := -255 + l150 + l155 + float64(l158*-4.294967296e+09)
		l159 := choose(l160 > 0, l160, 0)
		l161 := -256 + l150 + l155 + float64(l158*-4.294967296e+09)
		l159 = choose(l161 > 0, float64(l161*-1), 0) + l159
		l162 := -65535 + l150 + l155 + float64(l158*-4.294967296e+09)
		l159 = choose(l162 > 0, l162, 0) + l159
		l163 := -65536 + l150 + l155 + float64(l158*-4.294967296e+09)
		l159 = choose(l163 > 0, float64(l163*-1), 0) + l159
		l164 := -1.6777215e+07 + l150 + l155 + float64(l158*-4.294967296e+09)
		l159 = choose(l164 > 0, l164, 0) + l159
		l165 := -1.6777216e+07 + l150 + l155 + float64(l158*-4.294967296e+09)
		l159 = choose(l165 > 0, float64(l165*-1), 0) + l159
		if 1-l67 > 0 {
			if l69 > 0 {
				l167 = l22 + float64(l11*256) + float64(l12*65536) + float64(l13*1.6777216e+07)
			}
			l169 := -l70 + l159
			l170 := trunc(l169)
			if b2i(float64(l170) != l169)|b2i(l170 > l0) != 0 {
				l170 = f15(m, l169, 1, l0)
			}
			l171 := l170
			l176 := m.f64(m.u16(m.u32(l171>>16<<2, 4288)+l171&65535<<3, 0)*320+15744, 112)
			if l176 > 0 {
				l175 = float64((0.5 + l150 + l155 + float64(l158*-4.294967296e+09)) * l176)
			}
			l166 = -0.5 + float64(l167*-256) + l175
		}
		l177 := l67
		if l177 > 0 {
			l166 = l166 + float64(float64(l67*7)*l177)
		}
		l179 := 1 + l70 + float64(l67*-8) - l159
		l178 := choose(l179 > 0, l179, 0)
		l180 := l67
		l178 = choose(l180 > 0, float64(l180*10), 0) + l178
		l25 = f17(m, l166, l178)
	}
	return l25
}

// f195: case 673
func f195(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15, l16, l17 float64, l18, l19, l20, l21 uint32) uint32 {
	var l25 uint32
	var l27, l28, l75, l84, l86, l91, l119, l139 float64
	l22 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l22+float64(l11*256)+float64(l12*65536)+float64(l13*1.6777216e+07))
	m.put(l0&7<<3, 3520, l14+l15)
	l23 := m.f64(l19, 16)
	m.put(l0&7<<3, 3584, l23)
	m.put(l0&7<<3, 3648, 1)
	l24 := m.f64(0, 3088)
	m.put(l0&7<<3, 3712, 4096+float64(l16*4096)+l23+float64(l24*-4096))
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l26 := float64(m.u8(l2, 2))
		if l26 > 0 {
			l27 = l22 + float64(l11*256) + float64(l12*65536) + float64(l13*1.6777216e+07)
		}
		if l26 > 0 {
			l28 = l8 + l17
		}
		l29 := f12(m, 18409088, 16, 4097+float64(l16*4096)+l23+float64(l24*-4096))
		l32 := m.f64(l29, 8)
		l33 := trunc(l32)
		if b2i(float64(l33) != l32)|b2i(l33 > l0) != 0 {
			l33 = f15(m, l32, 1, l0)
		}
		l34 := l33
		l35 := m.u32(l34>>16<<2, 4288) + l34&65535<<3
		l36 := m.u16(l35, 0)*320 + 15744
		l37 := float64(m.u8(l36, 18)) + float64(m.u8(l35, 3)) + float64(float64(m.u8(l35, 4))*256)
		l38 := l37
		l38 = flag(l38 > 32767)
		l41 := choose(choose(l38 > 0, 1, 0) > 0, 1, 0)
		l43 := float64(m.u8(l36, 0)) + float64(float64(m.u8(l35, 2))*256)
		l44 := f12(m, 18409088, 16, 4096+float64(l16*4096)+l23+float64(l24*-4096))
		l47 := m.f64(l44, 8)
		l48 := trunc(l47)
		if b2i(float64(l48) != l47)|b2i(l48 > l0) != 0 {
			l48 = f15(m, l47, 1, l0)
		}
		l49 := l48
		l50 := m.u32(l49>>16<<2, 4288) + l49&65535<<3
		l51 := m.u16(l50, 0)*320 + 15744
		l54 := l37
		l55 := -32767 + l37
		l54 = choose(l55 > 0, float64(l55*-32768), 0) + l54
		l56 := -32768 + l37
		l54 = choose(l56 > 0, float64(l56*32768), 0) + l54
		l58 := 6.755399441055744e+15 + (-0.46875 + float64(l54*0.0625))
		l58 = -6.755399441055744e+15 + l58
		t1 := float64(l43*4.294967296e+09) + (float64(m.u8(l51, 0)) + float64(float64(m.u8(l50, 2))*256)) + float64((float64(m.u8(l51, 18))+float64(m.u8(l50, 3))+float64(float64(m.u8(l50, 4))*256))*65536)
		l60 := t1 + float64((l54+float64(l58*-16))*2.81474976710656e+14)
		l61 := l60
		l61 = flag(l61 > math.Copysign(0, -1))
		l62 := l58
		l62 = flag(l62 > 2046)
		l65 := choose(choose(-1+l61+l62 > 0, 1, 0) > 0, 1, 0)
		l67 := l58
		l67 = flag(l67 > math.Copysign(0, -1))
		l68 := 1 + l58 - l67
		l70 := -1.048575e+06 - l68
		l69 := choose(l70 > 0, l70, 0)
		l71 := -1.047679e+06 - l68
		l69 = choose(l71 > 0, l71, 0) + l69
		l72 := 1075 - l68
		l69 = choose(l72 > 0, l72, 0) + l69
		l73 := l69
		l73 = flag(l73 > math.Copysign(0, -1))
		l74 := l60 + float64(l67*4.503599627370496e+15)
		if l73 > 0 {
			l76 := l69
			l77 := -54 + l69
			l76 = choose(l77 > 0, float64(l77*-1), 0) + l76
			l79 := l76
			l80 := trunc(l79)
			if b2i(float64(l80) != l79)|b2i(l80 > l0) != 0 {
				l80 = f15(m, l79, 1, l0)
			}
			l81 := l80
			l83 := m.u16(m.u32(l81>>16<<2, 4288)+l81&65535<<3, 0)*320 + 15744
			if l73 > 0 {
				l84 = m.f64(l83, 88)
			}
			l87 := l84
			if l87 > 0 {
				l86 = float64(l74 * l87)
			}
			l88 := 4.503599627370496e+15 + l86
			l88 = -4.503599627370496e+15 + l88
			l90 := l86 - l88
			l92 := m.f64(l83, 80)
			if l92 > 0 {
				l91 = float64(l90 * l92)
			}
			l94 := -l91
			l93 := choose(l94 > 0, l94, 0)
			l95 := -1 - l91
			l93 = choose(l95 > 0, float64(l95*-1), 0) + l93
			l97 := -0.49999999999999994 + l90
			l99 := -0.49999999999999994 - l90
			l101 := l93
			l100 := choose(l101 > 0, float64(l101*-1), 0)
			l102 := -1 + choose(l97 > 0, float64(l97*1.8014398509481984e+16), 0)
			l100 = choose(l102 > 0, l102, 0) + l100
			l103 := -1 + choose(l99 > 0, float64(l99*1.8014398509481984e+16), 0)
			l100 = choose(l103 > 0, float64(l103*-1), 0) + l100
			l75 = l88 + l100
		}
		if 1-l73 > 0 {
			l75 = l75 + l74
		}
		l104 := l75
		l105 := l104
		l107 := l105
		l106 := choose(l107 > 0, l107, 0)
		l108 := -1.099511627776e+12 + l105
		l106 = choose(l108 > 0, float64(l108*-1), 0) + l106
		l109 := l106
		l110 := choose(1-l41 > 0, 4.294967296e+09, 0)
		l110 = l41 + l110
		l113 := 1 + float64(l65*-4.398046511104e+12) + l109 - l110
		l112 := choose(l113 > 0, l113, 0)
		l114 := float64(l65*-4.398046511104e+12) + l109 - l110
		l112 = choose(l114 > 0, float64(l114*-1), 0) + l112
		l116 := 1 - l65 - l112
		l115 := choose(l116 > 0, l116, 0)
		l117 := 6.755399441055744e+15 + float64(l104*2.3283064365386963e-10)
		l117 = -6.755399441055744e+15 + l117
		l118 := l104 + float64(l117*-4.294967296e+09)
		l120 := -l41 + l115
		if l120 > 0 {
			l119 = float64(l118 * l120)
		}
		l121 := -1 + l41 + l115
		if l121 > 0 {
			l119 = l119 + float64(-l118*l121)
		}
		l122 := -l41 + l112
		l119 = choose(l122 > 0, float64(l122*4.294967295e+09), 0) + l119
		l124 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l119*2.3283064365386963e-10))
		l124 = -6.755399441055744e+15 + l124
		l126 := -255 + l119 + float64(l124*-4.294967296e+09)
		l125 := choose(l126 > 0, l126, 0)
		l127 := -256 + l119 + float64(l124*-4.294967296e+09)
		l125 = choose(l127 > 0, float64(l127*-1), 0) + l125
		l128 := -65535 + l119 + float64(l124*-4.294967296e+09)
		l125 = choose(l128 > 0, l128, 0) + l125
		l129 := -65536 + l119 + float64(l124*-4.294967296e+09)
		l125 = choose(l129 > 0, float64(l129*-1), 0) + l125
		l130 := -1.6777215e+07 + l119 + float64(l124*-4.294967296e+09)
		l125 = choose(l130 > 0, l130, 0) + l125
		l131 := -1.6777216e+07 + l119 + float64(l124*-4.294967296e+09)
		l125 = choose(l131 > 0, float64(l131*-1), 0) + l125
		l133 := -l28 + l125
		l134 := trunc(l133)
		if b2i(float64(l134) != l133)|b2i(l134 > l0) != 0 {
			l134 = f15(m, l133, 1, l0)
		}
		l135 := l134
		l140 := m.f64(m.u16(m.u32(l135>>16<<2, 4288)+l135&65535<<3, 0)*320+15744, 112)
		if l140 > 0 {
			l139 = float64((0.5 + l119 + float64(l124*-4.294967296e+09)) * l140)
		}
		l143 := 1 + l28 - l125
		l25 = f17(m, -0.5+float64(l27*-256)+l139, choose(l143 > 0, l143, 0))
	}
	return l25
}

// f196: case 674
func f196(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15, l16, l17 float64, l18, l19, l20, l21 uint32) uint32 {
	var l124 uint32
	var l66, l74, l83, l85, l90, l118, l164, l165, l170, l181, l183, l191 float64
	l22 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l22+float64(l11*256)+float64(l12*65536)+float64(l13*1.6777216e+07))
	m.put(l0&7<<3, 3520, l14+l15)
	l23 := m.f64(l19, 16)
	m.put(l0&7<<3, 3584, l23)
	m.put(l0&7<<3, 3648, 1)
	l24 := m.f64(0, 3088)
	m.put(l0&7<<3, 3712, 4096+float64(l16*4096)+l23+float64(l24*-4096))
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	l25 := f12(m, 18409088, 16, 4095+float64(l16*4096)+l23+float64(l24*-4096))
	l28 := m.f64(l25, 8)
	l29 := trunc(l28)
	if b2i(float64(l29) != l28)|b2i(l29 > l0) != 0 {
		l29 = f15(m, l28, 1, l0)
	}
	l30 := l29
	l31 := m.u32(l30>>16<<2, 4288) + l30&65535<<3
	l32 := m.u16(l31, 0)*320 + 15744
	l33 := float64(m.u8(l32, 18)) + float64(m.u8(l31, 3)) + float64(float64(m.u8(l31, 4))*256)
	l34 := l33
	l34 = flag(l34 > 32767)
	l37 := choose(choose(l34 > 0, 1, 0) > 0, 1, 0)
	l40 := l33
	l41 := -32767 + l33
	l40 = choose(l41 > 0, float64(l41*-32768), 0) + l40
	l42 := -32768 + l33
	l40 = choose(l42 > 0, float64(l42*32768), 0) + l40
	l44 := 6.755399441055744e+15 + (-0.49609375 + float64(l40*0.0078125))
	l44 = -6.755399441055744e+15 + l44
	l46 := float64((float64(m.u8(l32, 0))+float64(float64(m.u8(l31, 2))*256))*5.36870912e+08) + float64((l40+float64(l44*-128))*3.5184372088832e+13)
	l47 := l46
	l47 = flag(l47 > math.Copysign(0, -1))
	l48 := l44
	l48 = flag(l48 > 254)
	l51 := choose(choose(-1+l47+l48 > 0, 1, 0) > 0, 1, 0)
	l53 := l44
	l53 = flag(l53 > math.Copysign(0, -1))
	l54 := 897 + l44 - l53
	l56 := -1075 + l54
	l55 := choose(l56 > 0, l56, 0)
	l57 := -1087 + l54
	l55 = choose(l57 > 0, float64(l57*-1), 0) + l55
	l59 := l55
	l60 := trunc(l59)
	if b2i(float64(l60) != l59)|b2i(l60 > l0) != 0 {
		l60 = f15(m, l59, 1, l0)
	}
	l61 := l60
	l67 := m.f64(m.u16(m.u32(l61>>16<<2, 4288)+l61&65535<<3, 0)*320+15744, 80)
	if l67 > 0 {
		l69 := -1.048575e+06 - l54
		l68 := choose(l69 > 0, l69, 0)
		l70 := -1.047679e+06 - l54
		l68 = choose(l70 > 0, l70, 0) + l68
		l71 := 1075 - l54
		l68 = choose(l71 > 0, l71, 0) + l68
		l72 := l68
		l72 = flag(l72 > math.Copysign(0, -1))
		l73 := l46 + float64(l53*4.503599627370496e+15)
		if l72 > 0 {
			l75 := l68
			l76 := -54 + l68
			l75 = choose(l76 > 0, float64(l76*-1), 0) + l75
			l78 := l75
			l79 := trunc(l78)
			if b2i(float64(l79) != l78)|b2i(l79 > l0) != 0 {
				l79 = f15(m, l78, 1, l0)
			}
			l80 := l79
			l82 := m.u16(m.u32(l80>>16<<2, 4288)+l80&65535<<3, 0)*320 + 15744
			if l72 > 0 {
				l83 = m.f64(l82, 88)
			}
			l86 := l83
			if l86 > 0 {
				l85 = float64(l73 * l86)
			}
			l87 := 4.503599627370496e+15 + l85
			l87 = -4.503599627370496e+15 + l87
			l89 := l85 - l87
			l91 := m.f64(l82, 80)
			if l91 > 0 {
				l90 = float64(l89 * l91)
			}
			l93 := -l90
			l92 := choose(l93 > 0, l93, 0)
			l94 := -1 - l90
			l92 = choose(l94 > 0, float64(l94*-1), 0) + l92
			l96 := -0.49999999999999994 + l89
			l98 := -0.49999999999999994 - l89
			l100 := l92
			l99 := choose(l100 > 0, float64(l100*-1), 0)
			l101 := -1 + choose(l96 > 0, float64(l96*1.8014398509481984e+16), 0)
			l99 = choose(l101 > 0, l101, 0) + l99
			l102 := -1 + choose(l98 > 0, float64(l98*1.8014398509481984e+16), 0)
			l99 = choose(l102 > 0, float64(l102*-1), 0) + l99
			l74 = l87 + l99
		}
		if 1-l72 > 0 {
			l74 = l74 + l73
		}
		l66 = float64(l74 * l67)
	}
	l103 := 6.755399441055744e+15 + float64(l66*2.3283064365386963e-10)
	l103 = -6.755399441055744e+15 + l103
	l104 := l66 + float64(l103*-4.294967296e+09)
	l106 := -l104
	l105 := choose(l106 > 0, l106, 0)
	l107 := -1 - l104
	l105 = choose(l107 > 0, float64(l107*-1), 0) + l105
	l109 := l104
	l108 := choose(l109 > 0, l109, 0)
	l110 := -1 + l104
	l108 = choose(l110 > 0, float64(l110*-1), 0) + l108
	l111 := float64(l103*2) - l105 + l108
	l112 := float64(4.294967296e+09)
	l112 = l37 + l112
	l114 := 1 + float64(l51*-4.398046511104e+12) + l111 - l112
	l113 := choose(l114 > 0, l114, 0)
	l115 := float64(l51*-4.398046511104e+12) + l111 - l112
	l113 = choose(l115 > 0, float64(l115*-1), 0) + l113
	l117 := 1 - l51 - l113
	l116 := choose(l117 > 0, l117, 0)
	l119 := -l37 + l116
	if l119 > 0 {
		l118 = float64(l104 * l119)
	}
	l120 := -1 - l37 + l105 + l116
	l118 = choose(l120 > 0, float64(l120*4.294967296e+09), 0) + l118
	l121 := -1 + l37 + l116
	if l121 > 0 {
		l118 = l118 + float64(-l104*l121)
	}
	l122 := -2 + l37 + l108 + l116
	l118 = choose(l122 > 0, float64(l122*4.294967296e+09), 0) + l118
	l123 := -l37 + l113
	l118 = choose(l123 > 0, float64(l123*4.294967295e+09), 0) + l118
	m.put(l0&7<<3, 4224, l118)
	if l6 != 0 {
		l125 := f12(m, 18409088, 16, 4096+float64(l16*4096)+l23+float64(l24*-4096))
		l128 := m.f64(l125, 8)
		l129 := trunc(l128)
		if b2i(float64(l129) != l128)|b2i(l129 > l0) != 0 {
			l129 = f15(m, l128, 1, l0)
		}
		l130 := l129
		l131 := m.u32(l130>>16<<2, 4288) + l130&65535<<3
		l134 := float64(m.u8(m.u16(l131, 0)*320+15744, 18)) + float64(m.u8(l131, 3)) + float64(float64(m.u8(l131, 4))*256)
		l134 = flag(l134 > 32767)
		l135 := l33
		l135 = flag(l135 > 32767)
		l136 := choose(-1+l134+l135 > 0, 1, 0)
		l138 := f15(m, -2.1474836475e+09, 4.294967296e+09, l0)
		l140 := float64(int32(l138))
		l142 := l140
		l141 := choose(l142 > 0, float64(l142*-4.294967296e+09), 0)
		l143 := f15(m, -2.1474836475e+09+float64(l141*256), 4.294967296e+09, l0)
		l145 := float64(int32(l143))
		l146 := float64(l141 * 256)
		l147 := l145
		l146 = choose(l147 > 0, float64(l147*-4.294967296e+09), 0) + l146
		l148 := f15(m, -2.1474836475e+09+float64(l146*256), 4.294967296e+09, l0)
		l150 := float64(int32(l148))
		l151 := float64(l146 * 256)
		l152 := l150
		l151 = choose(l152 > 0, float64(l152*-4.294967296e+09), 0) + l151
		l153 := f15(m, -2.1474836475e+09+float64(l151*256), 4.294967296e+09, l0)
		l155 := float64(int32(l153))
		l156 := float64(l140*1.6777216e+07) + float64(l145*65536) + float64(l150*256) + l155
		l156 = flag(l156 > 2.147483647e+09)
		l158 := -1 - l134 - l135 + float64(l136*2) + l156
		l157 := choose(l158 > 0, l158, 0)
		l159 := choose(l51 > 0, 1, 0)
		l162 := l113
		l161 := choose(l162 > 0, l162, 0)
		l163 := float64(m.u8(l2, 2))
		if l163 > 0 {
			l164 = l8 + l17
		}
		l166 := -l37 + l116
		if l166 > 0 {
			l165 = float64((l103 - l105) * l166)
		}
		l167 := -1 + l37 + l116
		if l167 > 0 {
			l165 = l165 + float64((-l103-l108)*l167)
		}
		l168 := -l37 + l113
		l165 = choose(l168 > 0, float64(l168*2.147483647e+09), 0) + l165
		l169 := -1 + l37 + l113
		l165 = choose(l169 > 0, float64(l169*2.147483648e+09), 0) + l165
		l171 := -l134 - l135 + float64(l136*2)
		if l171 > 0 {
			l170 = float64((float64(l140*1.6777216e+07) + float64(l145*65536) + float64(l150*256) + l155) * l171)
		}
		if -1+l134+l135+float64(l136*-2) > 0 {
			l170 = l170 + (float64(l140*-1.6777216e+07) + float64(l145*-65536) + float64(l150*-256) - l155)
		}
		l173 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l165*2.3283064365386963e-10) + float64(l170*2.3283064365386963e-10))
		l173 = -6.755399441055744e+15 + l173
		l175 := -255 + l165 + l170 + float64(l173*-4.294967296e+09)
		l174 := choose(l175 > 0, l175, 0)
		l176 := -256 + l165 + l170 + float64(l173*-4.294967296e+09)
		l174 = choose(l176 > 0, float64(l176*-1), 0) + l174
		l177 := -65535 + l165 + l170 + float64(l173*-4.294967296e+09)
		l174 = choose(l177 > 0, l177, 0) + l174
		l178 := -65536 + l165 + l170 + float64(l173*-4.294967296e+09)
		l174 = choose(l178 > 0, float64(l178*-1), 0) + l174
		l179 := -1.6777215e+07 + l165 + l170 + float64(l173*-4.294967296e+09)
		l174 = choose(l179 > 0, l179, 0) + l174
		l180 := -1.6777216e+07 + l165 + l170 + float64(l173*-4.294967296e+09)
		l174 = choose(l180 > 0, float64(l180*-1), 0) + l174
		l182 := 1 - l157 - l159 - l161
		if l182 > 0 {
			if l163 > 0 {
				l183 = l22 + float64(l11*256) + float64(l12*65536) + float64(l13*1.6777216e+07)
			}
			l185 := -l164 + l174
			l186 := trunc(l185)
			if b2i(float64(l186) != l185)|b2i(l186 > l0) != 0 {
				l186 = f15(m, l185, 1, l0)
			}
			l187 := l186
			l192 := m.f64(m.u16(m.u32(l187>>16<<2, 4288)+l187&65535<<3, 0)*320+15744, 112)
			if l192 > 0 {
				l191 = float64((0.5 + l165 + l170 + float64(l173*-4.294967296e+09)) * l192)
			}
			l181 = float64((-0.5 + float64(l183*-256) + l191) * l182)
		}
		l193 := l157 + l159 + l161
		if l193 > 0 {
			l181 = l181 + float64((float64(l157*7)+float64(l159*14)+float64(l161*7))*l193)
		}
		l195 := 1 + l164 + float64(l157*-8) - l174 + float64(l159*-8) + float64(l161*-8)
		l194 := choose(l195 > 0, l195, 0)
		l196 := l157 + l159 + l161
		l194 = choose(l196 > 0, float64(l196*10), 0) + l194
		l124 = f17(m, l181, l194)
	}
	return l124
}

// f197: case 675
func f197(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15, l16, l17 float64, l18, l19, l20, l21 uint32) uint32 {
	var l125 uint32
	var l66, l74, l83, l85, l90, l119, l131, l132, l145, l147, l155 float64
	l22 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l22+float64(l11*256)+float64(l12*65536)+float64(l13*1.6777216e+07))
	m.put(l0&7<<3, 3520, l14+l15)
	l23 := m.f64(l19, 16)
	m.put(l0&7<<3, 3584, l23)
	m.put(l0&7<<3, 3648, 1)
	l24 := m.f64(0, 3088)
	m.put(l0&7<<3, 3712, 4096+float64(l16*4096)+l23+float64(l24*-4096))
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	l25 := f12(m, 18409088, 16, 4095+float64(l16*4096)+l23+float64(l24*-4096))
	l28 := m.f64(l25, 8)
	l29 := trunc(l28)
	if b2i(float64(l29) != l28)|b2i(l29 > l0) != 0 {
		l29 = f15(m, l28, 1, l0)
	}
	l30 := l29
	l31 := m.u32(l30>>16<<2, 4288) + l30&65535<<3
	l32 := m.u16(l31, 0)*320 + 15744
	l33 := float64(m.u8(l32, 18)) + float64(m.u8(l31, 3)) + float64(float64(m.u8(l31, 4))*256)
	l34 := l33
	l34 = flag(l34 > 32767)
	l37 := choose(choose(l34 > 0, 1, 0) > 0, 1, 0)
	l40 := l33
	l41 := -32767 + l33
	l40 = choose(l41 > 0, float64(l41*-32768), 0) + l40
	l42 := -32768 + l33
	l40 = choose(l42 > 0, float64(l42*32768), 0) + l40
	l44 := 6.755399441055744e+15 + (-0.49609375 + float64(l40*0.0078125))
	l44 = -6.755399441055744e+15 + l44
	l46 := float64((float64(m.u8(l32, 0))+float64(float64(m.u8(l31, 2))*256))*5.36870912e+08) + float64((l40+float64(l44*-128))*3.5184372088832e+13)
	l47 := l46
	l47 = flag(l47 > math.Copysign(0, -1))
	l48 := l44
	l48 = flag(l48 > 254)
	l51 := choose(choose(-1+l47+l48 > 0, 1, 0) > 0, 1, 0)
	l53 := l44
	l53 = flag(l53 > math.Copysign(0, -1))
	l54 := 897 + l44 - l53
	l56 := -1075 + l54
	l55 := choose(l56 > 0, l56, 0)
	l57 := -1087 + l54
	l55 = choose(l57 > 0, float64(l57*-1), 0) + l55
	l59 := l55
	l60 := trunc(l59)
	if b2i(float64(l60) != l59)|b2i(l60 > l0) != 0 {
		l60 = f15(m, l59, 1, l0)
	}
	l61 := l60
	l67 := m.f64(m.u16(m.u32(l61>>16<<2, 4288)+l61&65535<<3, 0)*320+15744, 80)
	if l67 > 0 {
		l69 := -1.048575e+06 - l54
		l68 := choose(l69 > 0, l69, 0)
		l70 := -1.047679e+06 - l54
		l68 = choose(l70 > 0, l70, 0) + l68
		l71 := 1075 - l54
		l68 = choose(l71 > 0, l71, 0) + l68
		l72 := l68
		l72 = flag(l72 > math.Copysign(0, -1))
		l73 := l46 + float64(l53*4.503599627370496e+15)
		if l72 > 0 {
			l75 := l68
			l76 := -54 + l68
			l75 = choose(l76 > 0, float64(l76*-1), 0) + l75
			l78 := l75
			l79 := trunc(l78)
			if b2i(float64(l79) != l78)|b2i(l79 > l0) != 0 {
				l79 = f15(m, l78, 1, l0)
			}
			l80 := l79
			l82 := m.u16(m.u32(l80>>16<<2, 4288)+l80&65535<<3, 0)*320 + 15744
			if l72 > 0 {
				l83 = m.f64(l82, 88)
			}
			l86 := l83
			if l86 > 0 {
				l85 = float64(l73 * l86)
			}
			l87 := 4.503599627370496e+15 + l85
			l87 = -4.503599627370496e+15 + l87
			l89 := l85 - l87
			l91 := m.f64(l82, 80)
			if l91 > 0 {
				l90 = float64(l89 * l91)
			}
			l93 := -l90
			l92 := choose(l93 > 0, l93, 0)
			l94 := -1 - l90
			l92 = choose(l94 > 0, float64(l94*-1), 0) + l92
			l96 := -0.49999999999999994 + l89
			l98 := -0.49999999999999994 - l89
			l100 := l92
			l99 := choose(l100 > 0, float64(l100*-1), 0)
			l101 := -1 + choose(l96 > 0, float64(l96*1.8014398509481984e+16), 0)
			l99 = choose(l101 > 0, l101, 0) + l99
			l102 := -1 + choose(l98 > 0, float64(l98*1.8014398509481984e+16), 0)
			l99 = choose(l102 > 0, float64(l102*-1), 0) + l99
			l74 = l87 + l99
		}
		if 1-l72 > 0 {
			l74 = l74 + l73
		}
		l66 = float64(l74 * l67)
	}
	l103 := 6.755399441055744e+15 + float64(l66*2.3283064365386963e-10)
	l103 = -6.755399441055744e+15 + l103
	l104 := l66 + float64(l103*-4.294967296e+09)
	l106 := -l104
	l105 := choose(l106 > 0, l106, 0)
	l107 := -1 - l104
	l105 = choose(l107 > 0, float64(l107*-1), 0) + l105
	l109 := l104
	l108 := choose(l109 > 0, l109, 0)
	l110 := -1 + l104
	l108 = choose(l110 > 0, float64(l110*-1), 0) + l108
	l111 := float64(l103*2) - l105 + l108
	l112 := choose(1-l37 > 0, 8.589934592e+09, 0)
	l112 = l37 + l112
	l115 := 1 + float64(l51*-4.398046511104e+12) + l111 - l112
	l114 := choose(l115 > 0, l115, 0)
	l116 := float64(l51*-4.398046511104e+12) + l111 - l112
	l114 = choose(l116 > 0, float64(l116*-1), 0) + l114
	l118 := 1 - l51 - l114
	l117 := choose(l118 > 0, l118, 0)
	l120 := -l37 + l117
	if l120 > 0 {
		l119 = float64(l104 * l120)
	}
	l121 := -1 - l37 + l105 + l117
	l119 = choose(l121 > 0, float64(l121*4.294967296e+09), 0) + l119
	l122 := -1 + l37 + l117
	if l122 > 0 {
		l119 = l119 + float64(-l104*l122)
	}
	l123 := -2 + l37 + l108 + l117
	l119 = choose(l123 > 0, float64(l123*4.294967296e+09), 0) + l119
	l124 := -l37 + l114
	l119 = choose(l124 > 0, float64(l124*4.294967295e+09), 0) + l119
	m.put(l0&7<<3, 4224, l119)
	if l6 != 0 {
		l126 := choose(l51 > 0, 1, 0)
		l129 := l114
		l128 := choose(l129 > 0, l129, 0)
		l130 := float64(m.u8(l2, 2))
		if l130 > 0 {
			l131 = l8 + l17
		}
		l133 := -l37 + l117
		if l133 > 0 {
			l132 = float64((l103 - l105) * l133)
		}
		l134 := -1 + l37 + l117
		if l134 > 0 {
			l132 = l132 + float64((-l103-l108)*l134)
		}
		l135 := -l37 + l114
		l132 = choose(l135 > 0, float64(l135*4.294967295e+09), 0) + l132
		l137 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l132*2.3283064365386963e-10))
		l137 = -6.755399441055744e+15 + l137
		l139 := -255 + l132 + float64(l137*-4.294967296e+09)
		l138 := choose(l139 > 0, l139, 0)
		l140 := -256 + l132 + float64(l137*-4.294967296e+09)
		l138 = choose(l140 > 0, float64(l140*-1), 0) + l138
		l141 := -65535 + l132 + float64(l137*-4.294967296e+09)
		l138 = choose(l141 > 0, l141, 0) + l138
		l142 := -65536 + l132 + float64(l137*-4.294967296e+09)
		l138 = choose(l142 > 0, float64(l142*-1), 0) + l138
		l143 := -1.6777215e+07 + l132 + float64(l137*-4.294967296e+09)
		l138 = choose(l143 > 0, l143, 0) + l138
		l144 := -1.6777216e+07 + l132 + float64(l137*-4.294967296e+09)
		l138 = choose(l144 > 0, float64(l144*-1), 0) + l138
		l146 := 1 - l126 - l128
		if l146 > 0 {
			if l130 > 0 {
				l147 = l22 + float64(l11*256) + float64(l12*65536) + float64(l13*1.6777216e+07)
			}
			l149 := -l131 + l138
			l150 := trunc(l149)
			if b2i(float64(l150) != l149)|b2i(l150 > l0) != 0 {
				l150 = f15(m, l149, 1, l0)
			}
			l151 := l150
			l156 := m.f64(m.u16(m.u32(l151>>16<<2, 4288)+l151&65535<<3, 0)*320+15744, 112)
			if l156 > 0 {
				l155 = float64((0.5 + l132 + float64(l137*-4.294967296e+09)) * l156)
			}
			l145 = float64((-0.5 + float64(l147*-256) + l155) * l146)
		}
		l157 := l126 + l128
		if l157 > 0 {
			l145 = l145 + float64((float64(l126*14)+float64(l128*7))*l157)
		}
		l159 := 1 + l131 - l138 + float64(l126*-8) + float64(l128*-8)
		l158 := choose(l159 > 0, l159, 0)
		l160 := l126 + l128
		l158 = choose(l160 > 0, float64(l160*10), 0) + l158
		l125 = f17(m, l145, l158)
	}
	return l125
}

// f198: case 676
func f198(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15, l16, l17 float64, l18, l19, l20, l21 uint32) uint32 {
	var l124 uint32
	var l66, l74, l83, l85, l90, l118, l160, l161, l166, l177, l178, l186 float64
	l22 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l22+float64(l11*256)+float64(l12*65536)+float64(l13*1.6777216e+07))
	m.put(l0&7<<3, 3520, l14+l15)
	l23 := m.f64(l19, 16)
	m.put(l0&7<<3, 3584, l23)
	m.put(l0&7<<3, 3648, 1)
	l24 := m.f64(0, 3088)
	m.put(l0&7<<3, 3712, 4096+float64(l16*4096)+l23+float64(l24*-4096))
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	l25 := f12(m, 18409088, 16, 4095+float64(l16*4096)+l23+float64(l24*-4096))
	l28 := m.f64(l25, 8)
	l29 := trunc(l28)
	if b2i(float64(l29) != l28)|b2i(l29 > l0) != 0 {
		l29 = f15(m, l28, 1, l0)
	}
	l30 := l29
	l31 := m.u32(l30>>16<<2, 4288) + l30&65535<<3
	l32 := m.u16(l31, 0)*320 + 15744
	l33 := float64(m.u8(l32, 18)) + float64(m.u8(l31, 3)) + float64(float64(m.u8(l31, 4))*256)
	l34 := l33
	l34 = flag(l34 > 32767)
	l37 := choose(choose(l34 > 0, 1, 0) > 0, 1, 0)
	l40 := l33
	l41 := -32767 + l33
	l40 = choose(l41 > 0, float64(l41*-32768), 0) + l40
	l42 := -32768 + l33
	l40 = choose(l42 > 0, float64(l42*32768), 0) + l40
	l44 := 6.755399441055744e+15 + (-0.49609375 + float64(l40*0.0078125))
	l44 = -6.755399441055744e+15 + l44
	l46 := float64((float64(m.u8(l32, 0))+float64(float64(m.u8(l31, 2))*256))*5.36870912e+08) + float64((l40+float64(l44*-128))*3.5184372088832e+13)
	l47 := l46
	l47 = flag(l47 > math.Copysign(0, -1))
	l48 := l44
	l48 = flag(l48 > 254)
	l51 := choose(choose(-1+l47+l48 > 0, 1, 0) > 0, 1, 0)
	l53 := l44
	l53 = flag(l53 > math.Copysign(0, -1))
	l54 := 897 + l44 - l53
	l56 := -1075 + l54
	l55 := choose(l56 > 0, l56, 0)
	l57 := -1087 + l54
	l55 = choose(l57 > 0, float64(l57*-1), 0) + l55
	l59 := l55
	l60 := trunc(l59)
	if b2i(float64(l60) != l59)|b2i(l60 > l0) != 0 {
		l60 = f15(m, l59, 1, l0)
	}
	l61 := l60
	l67 := m.f64(m.u16(m.u32(l61>>16<<2, 4288)+l61&65535<<3, 0)*320+15744, 80)
	if l67 > 0 {
		l69 := -1.048575e+06 - l54
		l68 := choose(l69 > 0, l69, 0)
		l70 := -1.047679e+06 - l54
		l68 = choose(l70 > 0, l70, 0) + l68
		l71 := 1075 - l54
		l68 = choose(l71 > 0, l71, 0) + l68
		l72 := l68
		l72 = flag(l72 > math.Copysign(0, -1))
		l73 := l46 + float64(l53*4.503599627370496e+15)
		if l72 > 0 {
			l75 := l68
			l76 := -54 + l68
			l75 = choose(l76 > 0, float64(l76*-1), 0) + l75
			l78 := l75
			l79 := trunc(l78)
			if b2i(float64(l79) != l78)|b2i(l79 > l0) != 0 {
				l79 = f15(m, l78, 1, l0)
			}
			l80 := l79
			l82 := m.u16(m.u32(l80>>16<<2, 4288)+l80&65535<<3, 0)*320 + 15744
			if l72 > 0 {
				l83 = m.f64(l82, 88)
			}
			l86 := l83
			if l86 > 0 {
				l85 = float64(l73 * l86)
			}
			l87 := 4.503599627370496e+15 + l85
			l87 = -4.503599627370496e+15 + l87
			l89 := l85 - l87
			l91 := m.f64(l82, 80)
			if l91 > 0 {
				l90 = float64(l89 * l91)
			}
			l93 := -l90
			l92 := choose(l93 > 0, l93, 0)
			l94 := -1 - l90
			l92 = choose(l94 > 0, float64(l94*-1), 0) + l92
			l96 := -0.49999999999999994 + l89
			l98 := -0.49999999999999994 - l89
			l100 := l92
			l99 := choose(l100 > 0, float64(l100*-1), 0)
			l101 := -1 + choose(l96 > 0, float64(l96*1.8014398509481984e+16), 0)
			l99 = choose(l101 > 0, l101, 0) + l99
			l102 := -1 + choose(l98 > 0, float64(l98*1.8014398509481984e+16), 0)
			l99 = choose(l102 > 0, float64(l102*-1), 0) + l99
			l74 = l87 + l99
		}
		if 1-l72 > 0 {
			l74 = l74 + l73
		}
		l66 = float64(l74 * l67)
	}
	l103 := 6.755399441055744e+15 + float64(l66*2.3283064365386963e-10)
	l103 = -6.755399441055744e+15 + l103
	l104 := l66 + float64(l103*-4.294967296e+09)
	l106 := -l104
	l105 := choose(l106 > 0, l106, 0)
	l107 := -1 - l104
	l105 = choose(l107 > 0, float64(l107*-1), 0) + l105
	l109 := l104
	l108 := choose(l109 > 0, l109, 0)
	l110 := -1 + l104
	l108 = choose(l110 > 0, float64(l110*-1), 0) + l108
	l111 := float64(l103*2) - l105 + l108
	l112 := float64(4.294967296e+09)
	l112 = l37 + l112
	l114 := 1 + float64(l51*-4.398046511104e+12) + l111 - l112
	l113 := choose(l114 > 0, l114, 0)
	l115 := float64(l51*-4.398046511104e+12) + l111 - l112
	l113 = choose(l115 > 0, float64(l115*-1), 0) + l113
	l117 := 1 - l51 - l113
	l116 := choose(l117 > 0, l117, 0)
	l119 := -l37 + l116
	if l119 > 0 {
		l118 = float64(l104 * l119)
	}
	l120 := -1 - l37 + l105 + l116
	l118 = choose(l120 > 0, float64(l120*4.294967296e+09), 0) + l118
	l121 := -1 + l37 + l116
	if l121 > 0 {
		l118 = l118 + float64(-l104*l121)
	}
	l122 := -2 + l37 + l108 + l116
	l118 = choose(l122 > 0, float64(l122*4.294967296e+09), 0) + l118
	l123 := -l37 + l113
	l118 = choose(l123 > 0, float64(l123*4.294967295e+09), 0) + l118
	m.put(l0&7<<3, 4224, l118)
	if l6 != 0 {
		l125 := f12(m, 18409088, 16, 4096+float64(l16*4096)+l23+float64(l24*-4096))
		l128 := m.f64(l125, 8)
		l129 := trunc(l128)
		if b2i(float64(l129) != l128)|b2i(l129 > l0) != 0 {
			l129 = f15(m, l128, 1, l0)
		}
		l130 := l129
		l131 := m.u32(l130>>16<<2, 4288) + l130&65535<<3
		l134 := float64(m.u8(m.u16(l131, 0)*320+15744, 18)) + float64(m.u8(l131, 3)) + float64(float64(m.u8(l131, 4))*256)
		l134 = flag(l134 > 32767)
		l135 := l33
		l135 = flag(l135 > 32767)
		l136 := choose(-1+l134+l135 > 0, 1, 0)
		l138 := f15(m, -2.1474836475e+09, 4.294967296e+09, l0)
		l140 := float64(int32(l138))
		l142 := l140
		l141 := choose(l142 > 0, float64(l142*-4.294967296e+09), 0)
		l143 := f15(m, -2.1474836475e+09+float64(l141*256), 4.294967296e+09, l0)
		l145 := float64(int32(l143))
		l146 := float64(l141 * 256)
		l147 := l145
		l146 = choose(l147 > 0, float64(l147*-4.294967296e+09), 0) + l146
		l148 := f15(m, -2.1474836475e+09+float64(l146*256), 4.294967296e+09, l0)
		l150 := float64(int32(l148))
		l151 := float64(l146 * 256)
		l152 := l150
		l151 = choose(l152 > 0, float64(l152*-4.294967296e+09), 0) + l151
		l153 := f15(m, -2.1474836475e+09+float64(l151*256), 4.294967296e+09, l0)
		l155 := float64(int32(l153))
		l156 := float64(l140*1.6777216e+07) + float64(l145*65536) + float64(l150*256) + l155
		l156 = flag(l156 > 2.147483647e+09)
		l158 := -1 - l134 - l135 + float64(l136*2) + l156
		l157 := choose(l158 > 0, l158, 0)
		l159 := float64(m.u8(l2, 2))
		if l159 > 0 {
			l160 = l8 + l17
		}
		l162 := -l37 + l116
		if l162 > 0 {
			l161 = float64((l103 - l105) * l162)
		}
		l163 := -1 + l37 + l116
		if l163 > 0 {
			l161 = l161 + float64((-l103-l108)*l163)
		}
		l164 := -l37 + l113
		l161 = choose(l164 > 0, float64(l164*2.147483647e+09), 0) + l161
		l165 := -1 + l37 + l113
		l161 = choose(l165 > 0, float64(l165*2.147483648e+09), 0) + l161
		l167 := -l134 - l135 + float64(l136*2)
		if l167 > 0 {
			l166 = float64((float64(l140*1.6777216e+07) + float64(l145*65536) + float64(l150*256) + l155) * l167)
		}
		if -1+l134+l135+float64(l136*-2) > 0 {
			l166 = l166 + (float64(l140*-1.6777216e+07) + float64(l145*-65536) + float64(l150*-256) - l155)
		}
		l169 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l161*2.3283064365386963e-10) + float64(l166*2.3283064365386963e-10))
		l169 = -6.755399441055744e+15 + l169
		l171 := -255 + l161 + l166 + float64(l169*-4.294967296e+09)
		l170 := choose(l171 > 0, l171, 0)
		l172 := -256 + l161 + l166 + float64(l169*-4.294967296e+09)
		l170 = choose(l172 > 0, float64(l172*-1), 0) + l170
		l173 := -65535 + l161 + l166 + float64(l169*-4.294967296e+09)
		l170 = choose(l173 > 0, l173, 0) + l170
		l174 := -65536 + l161 + l166 + float64(l169*-4.294967296e+09)
		l170 = choose(l174 > 0, float64(l174*-1), 0) + l170
		l175 := -1.6777215e+07 + l161 + l166 + float64(l169*-4.294967296e+09)
		l170 = choose(l175 > 0, l175, 0) + l170
		l176 := -1.6777216e+07 + l161 + l166 + float64(l169*-4.294967296e+09)
		l170 = choose(l176 > 0, float64(l176*-1), 0) + l170
		if 1-l157 > 0 {
			if l159 > 0 {
				l178 = l22 + float64(l11*256) + float64(l12*65536) + float64(l13*1.6777216e+07)
			}
			l180 := -l160 + l170
			l181 := trunc(l180)
			if b2i(float64(l181) != l180)|b2i(l181 > l0) != 0 {
				l181 = f15(m, l180, 1, l0)
			}
			l182 := l181
			l187 := m.f64(m.u16(m.u32(l182>>16<<2, 4288)+l182&65535<<3, 0)*320+15744, 112)
			if l187 > 0 {
				l186 = float64((0.5 + l161 + l166 + float64(l169*-4.294967296e+09)) * l187)
			}
			l177 = -0.5 + float64(l178*-256) + l186
		}
		l188 := l157
		if l188 > 0 {
			l177 = l177 + float64(float64(l157*7)*l188)
		}
		l190 := 1 + l160 + float64(l157*-8) - l170
		l189 := choose(l190 > 0, l190, 0)
		l191 := l157
		l189 = choose(l191 > 0, float64(l191*10), 0) + l189
		l124 = f17(m, l177, l189)
	}
	return l124
}

// f199: case 677
func f199(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15, l16, l17 float64, l18, l19, l20, l21 uint32) uint32 {
	var l125 uint32
	var l66, l74, l83, l85, l90, l119, l127, l128, l129, l149 float64
	l22 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l22+float64(l11*256)+float64(l12*65536)+float64(l13*1.6777216e+07))
	m.put(l0&7<<3, 3520, l14+l15)
	l23 := m.f64(l19, 16)
	m.put(l0&7<<3, 3584, l23)
	m.put(l0&7<<3, 3648, 1)
	l24 := m.f64(0, 3088)
	m.put(l0&7<<3, 3712, 4096+float64(l16*4096)+l23+float64(l24*-4096))
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	l25 := f12(m, 18409088, 16, 4095+float64(l16*4096)+l23+float64(l24*-4096))
	l28 := m.f64(l25, 8)
	l29 := trunc(l28)
	if b2i(float64(l29) != l28)|b2i(l29 > l0) != 0 {
		l29 = f15(m, l28, 1, l0)
	}
	l30 := l29
	l31 := m.u32(l30>>16<<2, 4288) + l30&65535<<3
	l32 := m.u16(l31, 0)*320 + 15744
	l33 := float64(m.u8(l32, 18)) + float64(m.u8(l31, 3)) + float64(float64(m.u8(l31, 4))*256)
	l34 := l33
	l34 = flag(l34 > 32767)
	l37 := choose(choose(l34 > 0, 1, 0) > 0, 1, 0)
	l40 := l33
	l41 := -32767 + l33
	l40 = choose(l41 > 0, float64(l41*-32768), 0) + l40
	l42 := -32768 + l33
	l40 = choose(l42 > 0, float64(l42*32768), 0) + l40
	l44 := 6.755399441055744e+15 + (-0.49609375 + float64(l40*0.0078125))
	l44 = -6.755399441055744e+15 + l44
	l46 := float64((float64(m.u8(l32, 0))+float64(float64(m.u8(l31, 2))*256))*5.36870912e+08) + float64((l40+float64(l44*-128))*3.5184372088832e+13)
	l47 := l46
	l47 = flag(l47 > math.Copysign(0, -1))
	l48 := l44
	l48 = flag(l48 > 254)
	l51 := choose(choose(-1+l47+l48 > 0, 1, 0) > 0, 1, 0)
	l53 := l44
	l53 = flag(l53 > math.Copysign(0, -1))
	l54 := 897 + l44 - l53
	l56 := -1075 + l54
	l55 := choose(l56 > 0, l56, 0)
	l57 := -1087 + l54
	l55 = choose(l57 > 0, float64(l57*-1), 0) + l55
	l59 := l55
	l60 := trunc(l59)
	if b2i(float64(l60) != l59)|b2i(l60 > l0) != 0 {
		l60 = f15(m, l59, 1, l0)
	}
	l61 := l60
	l67 := m.f64(m.u16(m.u32(l61>>16<<2, 4288)+l61&65535<<3, 0)*320+15744, 80)
	if l67 > 0 {
		l69 := -1.048575e+06 - l54
		l68 := choose(l69 > 0, l69, 0)
		l70 := -1.047679e+06 - l54
		l68 = choose(l70 > 0, l70, 0) + l68
		l71 := 1075 - l54
		l68 = choose(l71 > 0, l71, 0) + l68
		l72 := l68
		l72 = flag(l72 > math.Copysign(0, -1))
		l73 := l46 + float64(l53*4.503599627370496e+15)
		if l72 > 0 {
			l75 := l68
			l76 := -54 + l68
			l75 = choose(l76 > 0, float64(l76*-1), 0) + l75
			l78 := l75
			l79 := trunc(l78)
			if b2i(float64(l79) != l78)|b2i(l79 > l0) != 0 {
				l79 = f15(m, l78, 1, l0)
			}
			l80 := l79
			l82 := m.u16(m.u32(l80>>16<<2, 4288)+l80&65535<<3, 0)*320 + 15744
			if l72 > 0 {
				l83 = m.f64(l82, 88)
			}
			l86 := l83
			if l86 > 0 {
				l85 = float64(l73 * l86)
			}
			l87 := 4.503599627370496e+15 + l85
			l87 = -4.503599627370496e+15 + l87
			l89 := l85 - l87
			l91 := m.f64(l82, 80)
			if l91 > 0 {
				l90 = float64(l89 * l91)
			}
			l93 := -l90
			l92 := choose(l93 > 0, l93, 0)
			l94 := -1 - l90
			l92 = choose(l94 > 0, float64(l94*-1), 0) + l92
			l96 := -0.49999999999999994 + l89
			l98 := -0.49999999999999994 - l89
			l100 := l92
			l99 := choose(l100 > 0, float64(l100*-1), 0)
			l101 := -1 + choose(l96 > 0, float64(l96*1.8014398509481984e+16), 0)
			l99 = choose(l101 > 0, l101, 0) + l99
			l102 := -1 + choose(l98 > 0, float64(l98*1.8014398509481984e+16), 0)
			l99 = choose(l102 > 0, float64(l102*-1), 0) + l99
			l74 = l87 + l99
		}
		if 1-l72 > 0 {
			l74 = l74 + l73
		}
		l66 = float64(l74 * l67)
	}
	l103 := 6.755399441055744e+15 + float64(l66*2.3283064365386963e-10)
	l103 = -6.755399441055744e+15 + l103
	l104 := l66 + float64(l103*-4.294967296e+09)
	l106 := -l104
	l105 := choose(l106 > 0, l106, 0)
	l107 := -1 - l104
	l105 = choose(l107 > 0, float64(l107*-1), 0) + l105
	l109 := l104
	l108 := choose(l109 > 0, l109, 0)
	l110 := -1 + l104
	l108 = choose(l110 > 0, float64(l110*-1), 0) + l108
	l111 := float64(l103*2) - l105 + l108
	l112 := choose(1-l37 > 0, 8.589934592e+09, 0)
	l112 = l37 + l112
	l115 := 1 + float64(l51*-4.398046511104e+12) + l111 - l112
	l114 := choose(l115 > 0, l115, 0)
	l116 := float64(l51*-4.398046511104e+12) + l111 - l112
	l114 = choose(l116 > 0, float64(l116*-1), 0) + l114
	l118 := 1 - l51 - l114
	l117 := choose(l118 > 0, l118, 0)
	l120 := -l37 + l117
	if l120 > 0 {
		l119 = float64(l104 * l120)
	}
	l121 := -1 - l37 + l105 + l117
	l119 = choose(l121 > 0, float64(l121*4.294967296e+09), 0) + l119
	l122 := -1 + l37 + l117
	if l122 > 0 {
		l119 = l119 + float64(-l104*l122)
	}
	l123 := -2 + l37 + l108 + l117
	l119 = choose(l123 > 0, float64(l123*4.294967296e+09), 0) + l119
	l124 := -l37 + l114
	l119 = choose(l124 > 0, float64(l124*4.294967295e+09), 0) + l119
	m.put(l0&7<<3, 4224, l119)
	if l6 != 0 {
		l126 := float64(m.u8(l2, 2))
		if l126 > 0 {
			l127 = l22 + float64(l11*256) + float64(l12*65536) + float64(l13*1.6777216e+07)
		}
		if l126 > 0 {
			l128 = l8 + l17
		}
		l130 := -l37 + l117
		if l130 > 0 {
			l129 = float64((l103 - l105) * l130)
		}
		l131 := -1 + l37 + l117
		if l131 > 0 {
			l129 = l129 + float64((-l103-l108)*l131)
		}
		l132 := -l37 + l114
		l129 = choose(l132 > 0, float64(l132*4.294967295e+09), 0) + l129
		l134 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l129*2.3283064365386963e-10))
		l134 = -6.755399441055744e+15 + l134
		l136 := -255 + l129 + float64(l134*-4.294967296e+09)
		l135 := choose(l136 > 0, l136, 0)
		l137 := -256 + l129 + float64(l134*-4.294967296e+09)
		l135 = choose(l137 > 0, float64(l137*-1), 0) + l135
		l138 := -65535 + l129 + float64(l134*-4.294967296e+09)
		l135 = choose(l138 > 0, l138, 0) + l135
		l139 := -65536 + l129 + float64(l134*-4.294967296e+09)
		l135 = choose(l139 > 0, float64(l139*-1), 0) + l135
		l140 := -1.6777215e+07 + l129 + float64(l134*-4.294967296e+09)
		l135 = choose(l140 > 0, l140, 0) + l135
		l141 := -1.6777216e+07 + l129 + float64(l134*-4.294967296e+09)
		l135 = choose(l141 > 0, float64(l141*-1), 0) + l135
		l143 := -l128 + l135
		l144 := trunc(l143)
		if b2i(float64(l144) != l143)|b2i(l144 > l0) != 0 {
			l144 = f15(m, l143, 1, l0)
		}
		l145 := l144
		l150 := m.f64(m.u16(m.u32(l145>>16<<2, 4288)+l145&65535<<3, 0)*320+15744, 112)
		if l150 > 0 {
			l149 = float64((0.5 + l129 + float64(l134*-4.294967296e+09)) * l150)
		}
		l153 := 1 + l128 - l135
		l125 = f17(m, -0.5+float64(l127*-256)+l149, choose(l153 > 0, l153, 0))
	}
	return l125
}

// f200: case 678
func f200(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15, l16, l17 float64, l18, l19, l20, l21 uint32) uint32 {
	var l134 uint32
	var l76, l84, l93, l95, l100, l128, l173, l174, l179, l190, l192, l200 float64
	l22 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l22+float64(l11*256)+float64(l12*65536)+float64(l13*1.6777216e+07))
	m.put(l0&7<<3, 3520, l14+l15)
	l23 := m.f64(l19, 16)
	m.put(l0&7<<3, 3584, l23)
	m.put(l0&7<<3, 3648, 1)
	l24 := m.f64(0, 3088)
	m.put(l0&7<<3, 3712, 4096+float64(l16*4096)+l23+float64(l24*-4096))
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	l25 := f12(m, 18409088, 16, 4096+float64(l16*4096)+l23+float64(l24*-4096))
	l28 := m.f64(l25, 8)
	l29 := trunc(l28)
	if b2i(float64(l29) != l28)|b2i(l29 > l0) != 0 {
		l29 = f15(m, l28, 1, l0)
	}
	l30 := l29
	l31 := m.u32(l30>>16<<2, 4288) + l30&65535<<3
	l32 := m.u16(l31, 0)*320 + 15744
	l33 := float64(m.u8(l32, 18)) + float64(m.u8(l31, 3)) + float64(float64(m.u8(l31, 4))*256)
	l34 := l33
	l34 = flag(l34 > 32767)
	l37 := choose(choose(l34 > 0, 1, 0) > 0, 1, 0)
	l39 := float64(m.u8(l32, 0)) + float64(float64(m.u8(l31, 2))*256)
	l40 := f12(m, 18409088, 16, 4095+float64(l16*4096)+l23+float64(l24*-4096))
	l43 := m.f64(l40, 8)
	l44 := trunc(l43)
	if b2i(float64(l44) != l43)|b2i(l44 > l0) != 0 {
		l44 = f15(m, l43, 1, l0)
	}
	l45 := l44
	l46 := m.u32(l45>>16<<2, 4288) + l45&65535<<3
	l47 := m.u16(l46, 0)*320 + 15744
	l50 := l33
	l51 := -32767 + l33
	l50 = choose(l51 > 0, float64(l51*-32768), 0) + l50
	l52 := -32768 + l33
	l50 = choose(l52 > 0, float64(l52*32768), 0) + l50
	l54 := 6.755399441055744e+15 + (-0.46875 + float64(l50*0.0625))
	l54 = -6.755399441055744e+15 + l54
	t1 := float64(l39*4.294967296e+09) + (float64(m.u8(l47, 0)) + float64(float64(m.u8(l46, 2))*256)) + float64((float64(m.u8(l47, 18))+float64(m.u8(l46, 3))+float64(float64(m.u8(l46, 4))*256))*65536)
	l56 := t1 + float64((l50+float64(l54*-16))*2.81474976710656e+14)
	l57 := l56
	l57 = flag(l57 > math.Copysign(0, -1))
	l58 := l54
	l58 = flag(l58 > 2046)
	l61 := choose(choose(-1+l57+l58 > 0, 1, 0) > 0, 1, 0)
	l63 := l54
	l63 = flag(l63 > math.Copysign(0, -1))
	l64 := 1 + l54 - l63
	l66 := -1075 + l64
	l65 := choose(l66 > 0, l66, 0)
	l67 := -1087 + l64
	l65 = choose(l67 > 0, float64(l67*-1), 0) + l65
	l69 := l65
	l70 := trunc(l69)
	if b2i(float64(l70) != l69)|b2i(l70 > l0) != 0 {
		l70 = f15(m, l69, 1, l0)
	}
	l71 := l70
	l77 := m.f64(m.u16(m.u32(l71>>16<<2, 4288)+l71&65535<<3, 0)*320+15744, 80)
	if l77 > 0 {
		l79 := -1.048575e+06 - l64
		l78 := choose(l79 > 0, l79, 0)
		l80 := -1.047679e+06 - l64
		l78 = choose(l80 > 0, l80, 0) + l78
		l81 := 1075 - l64
		l78 = choose(l81 > 0, l81, 0) + l78
		l82 := l78
		l82 = flag(l82 > math.Copysign(0, -1))
		l83 := l56 + float64(l63*4.503599627370496e+15)
		if l82 > 0 {
			l85 := l78
			l86 := -54 + l78
			l85 = choose(l86 > 0, float64(l86*-1), 0) + l85
			l88 := l85
			l89 := trunc(l88)
			if b2i(float64(l89) != l88)|b2i(l89 > l0) != 0 {
				l89 = f15(m, l88, 1, l0)
			}
			l90 := l89
			l92 := m.u16(m.u32(l90>>16<<2, 4288)+l90&65535<<3, 0)*320 + 15744
			if l82 > 0 {
				l93 = m.f64(l92, 88)
			}
			l96 := l93
			if l96 > 0 {
				l95 = float64(l83 * l96)
			}
			l97 := 4.503599627370496e+15 + l95
			l97 = -4.503599627370496e+15 + l97
			l99 := l95 - l97
			l101 := m.f64(l92, 80)
			if l101 > 0 {
				l100 = float64(l99 * l101)
			}
			l103 := -l100
			l102 := choose(l103 > 0, l103, 0)
			l104 := -1 - l100
			l102 = choose(l104 > 0, float64(l104*-1), 0) + l102
			l106 := -0.49999999999999994 + l99
			l108 := -0.49999999999999994 - l99
			l110 := l102
			l109 := choose(l110 > 0, float64(l110*-1), 0)
			l111 := -1 + choose(l106 > 0, float64(l106*1.8014398509481984e+16), 0)
			l109 = choose(l111 > 0, l111, 0) + l109
			l112 := -1 + choose(l108 > 0, float64(l108*1.8014398509481984e+16), 0)
			l109 = choose(l112 > 0, float64(l112*-1), 0) + l109
			l84 = l97 + l109
		}
		if 1-l82 > 0 {
			l84 = l84 + l83
		}
		l76 = float64(l84 * l77)
	}
	l113 := 6.755399441055744e+15 + float64(l76*2.3283064365386963e-10)
	l113 = -6.755399441055744e+15 + l113
	l114 := l76 + float64(l113*-4.294967296e+09)
	l116 := -l114
	l115 := choose(l116 > 0, l116, 0)
	l117 := -1 - l114
	l115 = choose(l117 > 0, float64(l117*-1), 0) + l115
	l119 := l114
	l118 := choose(l119 > 0, l119, 0)
	l120 := -1 + l114
	l118 = choose(l120 > 0, float64(l120*-1), 0) + l118
	l121 := float64(l113*2) - l115 + l118
	l122 := float64(4.294967296e+09)
	l122 = l37 + l122
	l124 := 1 + float64(l61*-4.398046511104e+12) + l121 - l122
	l123 := choose(l124 > 0, l124, 0)
	l125 := float64(l61*-4.398046511104e+12) + l121 - l122
	l123 = choose(l125 > 0, float64(l125*-1), 0) + l123
	l127 := 1 - l61 - l123
	l126 := choose(l127 > 0, l127, 0)
	l129 := -l37 + l126
	if l129 > 0 {
		l128 = float64(l114 * l129)
	}
	l130 := -1 - l37 + l115 + l126
	l128 = choose(l130 > 0, float64(l130*4.294967296e+09), 0) + l128
	l131 := -1 + l37 + l126
	if l131 > 0 {
		l128 = l128 + float64(-l114*l131)
	}
	l132 := -2 + l37 + l118 + l126
	l128 = choose(l132 > 0, float64(l132*4.294967296e+09), 0) + l128
	l133 := -l37 + l123
	l128 = choose(l133 > 0, float64(l133*4.294967295e+09), 0) + l128
	m.put(l0&7<<3, 4224, l128)
	if l6 != 0 {
		l137 := m.f64(l25, 8)
		l138 := trunc(l137)
		if b2i(float64(l138) != l137)|b2i(l138 > l0) != 0 {
			l138 = f15(m, l137, 1, l0)
		}
		l139 := l138
		l140 := m.u32(l139>>16<<2, 4288) + l139&65535<<3
		l143 := float64(m.u8(m.u16(l140, 0)*320+15744, 18)) + float64(m.u8(l140, 3)) + float64(float64(m.u8(l140, 4))*256)
		l143 = flag(l143 > 32767)
		l144 := l33
		l144 = flag(l144 > 32767)
		l145 := choose(-1+l143+l144 > 0, 1, 0)
		l147 := f15(m, -2.1474836475e+09, 4.294967296e+09, l0)
		l149 := float64(int32(l147))
		l151 := l149
		l150 := choose(l151 > 0, float64(l151*-4.294967296e+09), 0)
		l152 := f15(m, -2.1474836475e+09+float64(l150*256), 4.294967296e+09, l0)
		l154 := float64(int32(l152))
		l155 := float64(l150 * 256)
		l156 := l154
		l155 = choose(l156 > 0, float64(l156*-4.294967296e+09), 0) + l155
		l157 := f15(m, -2.1474836475e+09+float64(l155*256), 4.294967296e+09, l0)
		l159 := float64(int32(l157))
		l160 := float64(l155 * 256)
		l161 := l159
		l160 = choose(l161 > 0, float64(l161*-4.294967296e+09), 0) + l160
		l162 := f15(m, -2.1474836475e+09+float64(l160*256), 4.294967296e+09, l0)
		l164 := float64(int32(l162))
		l165 := float64(l149*1.6777216e+07) + float64(l154*65536) + float64(l159*256) + l164
		l165 = flag(l165 > 2.147483647e+09)
		l167 := -1 - l143 - l144 + float64(l145*2) + l165
		l166 := choose(l167 > 0, l167, 0)
		l168 := choose(l61 > 0, 1, 0)
		l171 := l123
		l170 := choose(l171 > 0, l171, 0)
		l172 := float64(m.u8(l2, 2))
		if l172 > 0 {
			l173 = l8 + l17
		}
		l175 := -l37 + l126
		if l175 > 0 {
			l174 = float64((l113 - l115) * l175)
		}
		l176 := -1 + l37 + l126
		if l176 > 0 {
			l174 = l174 + float64((-l113-l118)*l176)
		}
		l177 := -l37 + l123
		l174 = choose(l177 > 0, float64(l177*2.147483647e+09), 0) + l174
		l178 := -1 + l37 + l123
		l174 = choose(l178 > 0, float64(l178*2.147483648e+09), 0) + l174
		l180 := -l143 - l144 + float64(l145*2)
		if l180 > 0 {
			l179 = float64((float64(l149*1.6777216e+07) + float64(l154*65536) + float64(l159*256) + l164) * l180)
		}
		if -1+l143+l144+float64(l145*-2) > 0 {
			l179 = l179 + (float64(l149*-1.6777216e+07) + float64(l154*-65536) + float64(l159*-256) - l164)
		}
		l182 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l174*2.3283064365386963e-10) + float64(l179*2.3283064365386963e-10))
		l182 = -6.755399441055744e+15 + l182
		l184 := -255 + l174 + l179 + float64(l182*-4.294967296e+09)
		l183 := choose(l184 > 0, l184, 0)
		l185 := -256 + l174 + l179 + float64(l182*-4.294967296e+09)
		l183 = choose(l185 > 0, float64(l185*-1), 0) + l183
		l186 := -65535 + l174 + l179 + float64(l182*-4.294967296e+09)
		l183 = choose(l186 > 0, l186, 0) + l183
		l187 := -65536 + l174 + l179 + float64(l182*-4.294967296e+09)
		l183 = choose(l187 > 0, float64(l187*-1), 0) + l183
		l188 := -1.6777215e+07 + l174 + l179 + float64(l182*-4.294967296e+09)
		l183 = choose(l188 > 0, l188, 0) + l183
		l189 := -1.6777216e+07 + l174 + l179 + float64(l182*-4.294967296e+09)
		l183 = choose(l189 > 0, float64(l189*-1), 0) + l183
		l191 := 1 - l166 - l168 - l170
		if l191 > 0 {
			if l172 > 0 {
				l192 = l22 + float64(l11*256) + float64(l12*65536) + float64(l13*1.6777216e+07)
			}
			l194 := -l173 + l183
			l195 := trunc(l194)
			if b2i(float64(l195) != l194)|b2i(l195 > l0) != 0 {
				l195 = f15(m, l194, 1, l0)
			}
			l196 := l195
			l201 := m.f64(m.u16(m.u32(l196>>16<<2, 4288)+l196&65535<<3, 0)*320+15744, 112)
			if l201 > 0 {
				l200 = float64((0.5 + l174 + l179 + float64(l182*-4.294967296e+09)) * l201)
			}
			l190 = float64((-0.5 + float64(l192*-256) + l200) * l191)
		}
		l202 := l166 + l168 + l170
		if l202 > 0 {
			l190 = l190 + float64((float64(l166*7)+float64(l168*14)+float64(l170*7))*l202)
		}
		l204 := 1 + l173 + float64(l166*-8) - l183 + float64(l168*-8) + float64(l170*-8)
		l203 := choose(l204 > 0, l204, 0)
		l205 := l166 + l168 + l170
		l203 = choose(l205 > 0, float64(l205*10), 0) + l203
		l134 = f17(m, l190, l203)
	}
	return l134
}

// f201: case 679
func f201(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15, l16, l17 float64, l18, l19, l20, l21 uint32) uint32 {
	var l135 uint32
	var l76, l84, l93, l95, l100, l129, l141, l142, l155, l157, l165 float64
	l22 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l22+float64(l11*256)+float64(l12*65536)+float64(l13*1.6777216e+07))
	m.put(l0&7<<3, 3520, l14+l15)
	l23 := m.f64(l19, 16)
	m.put(l0&7<<3, 3584, l23)
	m.put(l0&7<<3, 3648, 1)
	l24 := m.f64(0, 3088)
	m.put(l0&7<<3, 3712, 4096+float64(l16*4096)+l23+float64(l24*-4096))
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	l25 := f12(m, 18409088, 16, 4096+float64(l16*4096)+l23+float64(l24*-4096))
	l28 := m.f64(l25, 8)
	l29 := trunc(l28)
	if b2i(float64(l29) != l28)|b2i(l29 > l0) != 0 {
		l29 = f15(m, l28, 1, l0)
	}
	l30 := l29
	l31 := m.u32(l30>>16<<2, 4288) + l30&65535<<3
	l32 := m.u16(l31, 0)*320 + 15744
	l33 := float64(m.u8(l32, 18)) + float64(m.u8(l31, 3)) + float64(float64(m.u8(l31, 4))*256)
	l34 := l33
	l34 = flag(l34 > 32767)
	l37 := choose(choose(l34 > 0, 1, 0) > 0, 1, 0)
	l39 := float64(m.u8(l32, 0)) + float64(float64(m.u8(l31, 2))*256)
	l40 := f12(m, 18409088, 16, 4095+float64(l16*4096)+l23+float64(l24*-4096))
	l43 := m.f64(l40, 8)
	l44 := trunc(l43)
	if b2i(float64(l44) != l43)|b2i(l44 > l0) != 0 {
		l44 = f15(m, l43, 1, l0)
	}
	l45 := l44
	l46 := m.u32(l45>>16<<2, 4288) + l45&65535<<3
	l47 := m.u16(l46, 0)*320 + 15744
	l50 := l33
	l51 := -32767 + l33
	l50 = choose(l51 > 0, float64(l51*-32768), 0) + l50
	l52 := -32768 + l33
	l50 = choose(l52 > 0, float64(l52*32768), 0) + l50
	l54 := 6.755399441055744e+15 + (-0.46875 + float64(l50*0.0625))
	l54 = -6.755399441055744e+15 + l54
	t1 := float64(l39*4.294967296e+09) + (float64(m.u8(l47, 0)) + float64(float64(m.u8(l46, 2))*256)) + float64((float64(m.u8(l47, 18))+float64(m.u8(l46, 3))+float64(float64(m.u8(l46, 4))*256))*65536)
	l56 := t1 + float64((l50+float64(l54*-16))*2.81474976710656e+14)
	l57 := l56
	l57 = flag(l57 > math.Copysign(0, -1))
	l58 := l54
	l58 = flag(l58 > 2046)
	l61 := choose(choose(-1+l57+l58 > 0, 1, 0) > 0, 1, 0)
	l63 := l54
	l63 = flag(l63 > math.Copysign(0, -1))
	l64 := 1 + l54 - l63
	l66 := -1075 + l64
	l65 := choose(l66 > 0, l66, 0)
	l67 := -1087 + l64
	l65 = choose(l67 > 0, float64(l67*-1), 0) + l65
	l69 := l65
	l70 := trunc(l69)
	if b2i(float64(l70) != l69)|b2i(l70 > l0) != 0 {
		l70 = f15(m, l69, 1, l0)
	}
	l71 := l70
	l77 := m.f64(m.u16(m.u32(l71>>16<<2, 4288)+l71&65535<<3, 0)*320+15744, 80)
	if l77 > 0 {
		l79 := -1.048575e+06 - l64
		l78 := choose(l79 > 0, l79, 0)
		l80 := -1.047679e+06 - l64
		l78 = choose(l80 > 0, l80, 0) + l78
		l81 := 1075 - l64
		l78 = choose(l81 > 0, l81, 0) + l78
		l82 := l78
		l82 = flag(l82 > math.Copysign(0, -1))
		l83 := l56 + float64(l63*4.503599627370496e+15)
		if l82 > 0 {
			l85 := l78
			l86 := -54 + l78
			l85 = choose(l86 > 0, float64(l86*-1), 0) + l85
			l88 := l85
			l89 := trunc(l88)
			if b2i(float64(l89) != l88)|b2i(l89 > l0) != 0 {
				l89 = f15(m, l88, 1, l0)
			}
			l90 := l89
			l92 := m.u16(m.u32(l90>>16<<2, 4288)+l90&65535<<3, 0)*320 + 15744
			if l82 > 0 {
				l93 = m.f64(l92, 88)
			}
			l96 := l93
			if l96 > 0 {
				l95 = float64(l83 * l96)
			}
			l97 := 4.503599627370496e+15 + l95
			l97 = -4.503599627370496e+15 + l97
			l99 := l95 - l97
			l101 := m.f64(l92, 80)
			if l101 > 0 {
				l100 = float64(l99 * l101)
			}
			l103 := -l100
			l102 := choose(l103 > 0, l103, 0)
			l104 := -1 - l100
			l102 = choose(l104 > 0, float64(l104*-1), 0) + l102
			l106 := -0.49999999999999994 + l99
			l108 := -0.49999999999999994 - l99
			l110 := l102
			l109 := choose(l110 > 0, float64(l110*-1), 0)
			l111 := -1 + choose(l106 > 0, float64(l106*1.8014398509481984e+16), 0)
			l109 = choose(l111 > 0, l111, 0) + l109
			l112 := -1 + choose(l108 > 0, float64(l108*1.8014398509481984e+16), 0)
			l109 = choose(l112 > 0, float64(l112*-1), 0) + l109
			l84 = l97 + l109
		}
		if 1-l82 > 0 {
			l84 = l84 + l83
		}
		l76 = float64(l84 * l77)
	}
	l113 := 6.755399441055744e+15 + float64(l76*2.3283064365386963e-10)
	l113 = -6.755399441055744e+15 + l113
	l114 := l76 + float64(l113*-4.294967296e+09)
	l116 := -l114
	l115 := choose(l116 > 0, l116, 0)
	l117 := -1 - l114
	l115 = choose(l117 > 0, float64(l117*-1), 0) + l115
	l119 := l114
	l118 := choose(l119 > 0, l119, 0)
	l120 := -1 + l114
	l118 = choose(l120 > 0, float64(l120*-1), 0) + l118
	l121 := float64(l113*2) - l115 + l118
	l122 := choose(1-l37 > 0, 8.589934592e+09, 0)
	l122 = l37 + l122
	l125 := 1 + float64(l61*-4.398046511104e+12) + l121 - l122
	l124 := choose(l125 > 0, l125, 0)
	l126 := float64(l61*-4.398046511104e+12) + l121 - l122
	l124 = choose(l126 > 0, float64(l126*-1), 0) + l124
	l128 := 1 - l61 - l124
	l127 := choose(l128 > 0, l128, 0)
	l130 := -l37 + l127
	if l130 > 0 {
		l129 = float64(l114 * l130)
	}
	l131 := -1 - l37 + l115 + l127
	l129 = choose(l131 > 0, float64(l131*4.294967296e+09), 0) + l129
	l132 := -1 + l37 + l127
	if l132 > 0 {
		l129 = l129 + float64(-l114*l132)
	}
	l133 := -2 + l37 + l118 + l127
	l129 = choose(l133 > 0, float64(l133*4.294967296e+09), 0) + l129
	l134 := -l37 + l124
	l129 = choose(l134 > 0, float64(l134*4.294967295e+09), 0) + l129
	m.put(l0&7<<3, 4224, l129)
	if l6 != 0 {
		l136 := choose(l61 > 0, 1, 0)
		l139 := l124
		l138 := choose(l139 > 0, l139, 0)
		l140 := float64(m.u8(l2, 2))
		if l140 > 0 {
			l141 = l8 + l17
		}
		l143 := -l37 + l127
		if l143 > 0 {
			l142 = float64((l113 - l115) * l143)
		}
		l144 := -1 + l37 + l127
		if l144 > 0 {
			l142 = l142 + float64((-l113-l118)*l144)
		}
		l145 := -l37 + l124
		l142 = choose(l145 > 0, float64(l145*4.294967295e+09), 0) + l142
		l147 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l142*2.3283064365386963e-10))
		l147 = -6.755399441055744e+15 + l147
		l149 := -255 + l142 + float64(l147*-4.294967296e+09)
		l148 := choose(l149 > 0, l149, 0)
		l150 := -256 + l142 + float64(l147*-4.294967296e+09)
		l148 = choose(l150 > 0, float64(l150*-1), 0) + l148
		l151 := -65535 + l142 + float64(l147*-4.294967296e+09)
		l148 = choose(l151 > 0, l151, 0) + l148
		l152 := -65536 + l142 + float64(l147*-4.294967296e+09)
		l148 = choose(l152 > 0, float64(l152*-1), 0) + l148
		l153 := -1.6777215e+07 + l142 + float64(l147*-4.294967296e+09)
		l148 = choose(l153 > 0, l153, 0) + l148
		l154 := -1.6777216e+07 + l142 + float64(l147*-4.294967296e+09)
		l148 = choose(l154 > 0, float64(l154*-1), 0) + l148
		l156 := 1 - l136 - l138
		if l156 > 0 {
			if l140 > 0 {
				l157 = l22 + float64(l11*256) + float64(l12*65536) + float64(l13*1.6777216e+07)
			}
			l159 := -l141 + l148
			l160 := trunc(l159)
			if b2i(float64(l160) != l159)|b2i(l160 > l0) != 0 {
				l160 = f15(m, l159, 1, l0)
			}
			l161 := l160
			l166 := m.f64(m.u16(m.u32(l161>>16<<2, 4288)+l161&65535<<3, 0)*320+15744, 112)
			if l166 > 0 {
				l165 = float64((0.5 + l142 + float64(l147*-4.294967296e+09)) * l166)
			}
			l155 = float64((-0.5 + float64(l157*-256) + l165) * l156)
		}
		l167 := l136 + l138
		if l167 > 0 {
			l155 = l155 + float64((float64(l136*14)+float64(l138*7))*l167)
		}
		l169 := 1 + l141 - l148 + float64(l136*-8) + float64(l138*-8)
		l168 := choose(l169 > 0, l169, 0)
		l170 := l136 + l138
		l168 = choose(l170 > 0, float64(l170*10), 0) + l168
		l135 = f17(m, l155, l168)
	}
	return l135
}

// f202: case 680
func f202(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15, l16, l17 float64, l18, l19, l20, l21 uint32) uint32 {
	var l134 uint32
	var l76, l84, l93, l95, l100, l128, l169, l170, l175, l186, l187, l195 float64
	l22 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l22+float64(l11*256)+float64(l12*65536)+float64(l13*1.6777216e+07))
	m.put(l0&7<<3, 3520, l14+l15)
	l23 := m.f64(l19, 16)
	m.put(l0&7<<3, 3584, l23)
	m.put(l0&7<<3, 3648, 1)
	l24 := m.f64(0, 3088)
	m.put(l0&7<<3, 3712, 4096+float64(l16*4096)+l23+float64(l24*-4096))
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	l25 := f12(m, 18409088, 16, 4096+float64(l16*4096)+l23+float64(l24*-4096))
	l28 := m.f64(l25, 8)
	l29 := trunc(l28)
	if b2i(float64(l29) != l28)|b2i(l29 > l0) != 0 {
		l29 = f15(m, l28, 1, l0)
	}
	l30 := l29
	l31 := m.u32(l30>>16<<2, 4288) + l30&65535<<3
	l32 := m.u16(l31, 0)*320 + 15744
	l33 := float64(m.u8(l32, 18)) + float64(m.u8(l31, 3)) + float64(float64(m.u8(l31, 4))*256)
	l34 := l33
	l34 = flag(l34 > 32767)
	l37 := choose(choose(l34 > 0, 1, 0) > 0, 1, 0)
	l39 := float64(m.u8(l32, 0)) + float64(float64(m.u8(l31, 2))*256)
	l40 := f12(m, 18409088, 16, 4095+float64(l16*4096)+l23+float64(l24*-4096))
	l43 := m.f64(l40, 8)
	l44 := trunc(l43)
	if b2i(float64(l44) != l43)|b2i(l44 > l0) != 0 {
		l44 = f15(m, l43, 1, l0)
	}
	l45 := l44
	l46 := m.u32(l45>>16<<2, 4288) + l45&65535<<3
	l47 := m.u16(l46, 0)*320 + 15744
	l50 := l33
	l51 := -32767 + l33
	l50 = choose(l51 > 0, float64(l51*-32768), 0) + l50
	l52 := -32768 + l33
	l50 = choose(l52 > 0, float64(l52*32768), 0) + l50
	l54 := 6.755399441055744e+15 + (-0.46875 + float64(l50*0.0625))
	l54 = -6.755399441055744e+15 + l54
	t1 := float64(l39*4.294967296e+09) + (float64(m.u8(l47, 0)) + float64(float64(m.u8(l46, 2))*256)) + float64((float64(m.u8(l47, 18))+float64(m.u8(l46, 3))+float64(float64(m.u8(l46, 4))*256))*65536)
	l56 := t1 + float64((l50+float64(l54*-16))*2.81474976710656e+14)
	l57 := l56
	l57 = flag(l57 > math.Copysign(0, -1))
	l58 := l54
	l58 = flag(l58 > 2046)
	l61 := choose(choose(-1+l57+l58 > 0, 1, 0) > 0, 1, 0)
	l63 := l54
	l63 = flag(l63 > math.Copysign(0, -1))
	l64 := 1 + l54 - l63
	l66 := -1075 + l64
	l65 := choose(l66 > 0, l66, 0)
	l67 := -1087 + l64
	l65 = choose(l67 > 0, float64(l67*-1), 0) + l65
	l69 := l65
	l70 := trunc(l69)
	if b2i(float64(l70) != l69)|b2i(l70 > l0) != 0 {
		l70 = f15(m, l69, 1, l0)
	}
	l71 := l70
	l77 := m.f64(m.u16(m.u32(l71>>16<<2, 4288)+l71&65535<<3, 0)*320+15744, 80)
	if l77 > 0 {
		l79 := -1.048575e+06 - l64
		l78 := choose(l79 > 0, l79, 0)
		l80 := -1.047679e+06 - l64
		l78 = choose(l80 > 0, l80, 0) + l78
		l81 := 1075 - l64
		l78 = choose(l81 > 0, l81, 0) + l78
		l82 := l78
		l82 = flag(l82 > math.Copysign(0, -1))
		l83 := l56 + float64(l63*4.503599627370496e+15)
		if l82 > 0 {
			l85 := l78
			l86 := -54 + l78
			l85 = choose(l86 > 0, float64(l86*-1), 0) + l85
			l88 := l85
			l89 := trunc(l88)
			if b2i(float64(l89) != l88)|b2i(l89 > l0) != 0 {
				l89 = f15(m, l88, 1, l0)
			}
			l90 := l89
			l92 := m.u16(m.u32(l90>>16<<2, 4288)+l90&65535<<3, 0)*320 + 15744
			if l82 > 0 {
				l93 = m.f64(l92, 88)
			}
			l96 := l93
			if l96 > 0 {
				l95 = float64(l83 * l96)
			}
			l97 := 4.503599627370496e+15 + l95
			l97 = -4.503599627370496e+15 + l97
			l99 := l95 - l97
			l101 := m.f64(l92, 80)
			if l101 > 0 {
				l100 = float64(l99 * l101)
			}
			l103 := -l100
			l102 := choose(l103 > 0, l103, 0)
			l104 := -1 - l100
			l102 = choose(l104 > 0, float64(l104*-1), 0) + l102
			l106 := -0.49999999999999994 + l99
			l108 := -0.49999999999999994 - l99
			l110 := l102
			l109 := choose(l110 > 0, float64(l110*-1), 0)
			l111 := -1 + choose(l106 > 0, float64(l106*1.8014398509481984e+16), 0)
			l109 = choose(l111 > 0, l111, 0) + l109
			l112 := -1 + choose(l108 > 0, float64(l108*1.8014398509481984e+16), 0)
			l109 = choose(l112 > 0, float64(l112*-1), 0) + l109
			l84 = l97 + l109
		}
		if 1-l82 > 0 {
			l84 = l84 + l83
		}
		l76 = float64(l84 * l77)
	}
	l113 := 6.755399441055744e+15 + float64(l76*2.3283064365386963e-10)
	l113 = -6.755399441055744e+15 + l113
	l114 := l76 + float64(l113*-4.294967296e+09)
	l116 := -l114
	l115 := choose(l116 > 0, l116, 0)
	l117 := -1 - l114
	l115 = choose(l117 > 0, float64(l117*-1), 0) + l115
	l119 := l114
	l118 := choose(l119 > 0, l119, 0)
	l120 := -1 + l114
	l118 = choose(l120 > 0, float64(l120*-1), 0) + l118
	l121 := float64(l113*2) - l115 + l118
	l122 := float64(4.294967296e+09)
	l122 = l37 + l122
	l124 := 1 + float64(l61*-4.398046511104e+12) + l121 - l122
	l123 := choose(l124 > 0, l124, 0)
	l125 := float64(l61*-4.398046511104e+12) + l121 - l122
	l123 = choose(l125 > 0, float64(l125*-1), 0) + l123
	l127 := 1 - l61 - l123
	l126 := choose(l127 > 0, l127, 0)
	l129 := -l37 + l126
	if l129 > 0 {
		l128 = float64(l114 * l129)
	}
	l130 := -1 - l37 + l115 + l126
	l128 = choose(l130 > 0, float64(l130*4.294967296e+09), 0) + l128
	l131 := -1 + l37 + l126
	if l131 > 0 {
		l128 = l128 + float64(-l114*l131)
	}
	l132 := -2 + l37 + l118 + l126
	l128 = choose(l132 > 0, float64(l132*4.294967296e+09), 0) + l128
	l133 := -l37 + l123
	l128 = choose(l133 > 0, float64(l133*4.294967295e+09), 0) + l128
	m.put(l0&7<<3, 4224, l128)
	if l6 != 0 {
		l137 := m.f64(l25, 8)
		l138 := trunc(l137)
		if b2i(float64(l138) != l137)|b2i(l138 > l0) != 0 {
			l138 = f15(m, l137, 1, l0)
		}
		l139 := l138
		l140 := m.u32(l139>>16<<2, 4288) + l139&65535<<3
		l143 := float64(m.u8(m.u16(l140, 0)*320+15744, 18)) + float64(m.u8(l140, 3)) + float64(float64(m.u8(l140, 4))*256)
		l143 = flag(l143 > 32767)
		l144 := l33
		l144 = flag(l144 > 32767)
		l145 := choose(-1+l143+l144 > 0, 1, 0)
		l147 := f15(m, -2.1474836475e+09, 4.294967296e+09, l0)
		l149 := float64(int32(l147))
		l151 := l149
		l150 := choose(l151 > 0, float64(l151*-4.294967296e+09), 0)
		l152 := f15(m, -2.1474836475e+09+float64(l150*256), 4.294967296e+09, l0)
		l154 := float64(int32(l152))
		l155 := float64(l150 * 256)
		l156 := l154
		l155 = choose(l156 > 0, float64(l156*-4.294967296e+09), 0) + l155
		l157 := f15(m, -2.1474836475e+09+float64(l155*256), 4.294967296e+09, l0)
		l159 := float64(int32(l157))
		l160 := float64(l155 * 256)
		l161 := l159
		l160 = choose(l161 > 0, float64(l161*-4.294967296e+09), 0) + l160
		l162 := f15(m, -2.1474836475e+09+float64(l160*256), 4.294967296e+09, l0)
		l164 := float64(int32(l162))
		l165 := float64(l149*1.6777216e+07) + float64(l154*65536) + float64(l159*256) + l164
		l165 = flag(l165 > 2.147483647e+09)
		l167 := -1 - l143 - l144 + float64(l145*2) + l165
		l166 := choose(l167 > 0, l167, 0)
		l168 := float64(m.u8(l2, 2))
		if l168 > 0 {
			l169 = l8 + l17
		}
		l171 := -l37 + l126
		if l171 > 0 {
			l170 = float64((l113 - l115) * l171)
		}
		l172 := -1 + l37 + l126
		if l172 > 0 {
			l170 = l170 + float64((-l113-l118)*l172)
		}
		l173 := -l37 + l123
		l170 = choose(l173 > 0, float64(l173*2.147483647e+09), 0) + l170
		l174 := -1 + l37 + l123
		l170 = choose(l174 > 0, float64(l174*2.147483648e+09), 0) + l170
		l176 := -l143 - l144 + float64(l145*2)
		if l176 > 0 {
			l175 = float64((float64(l149*1.6777216e+07) + float64(l154*65536) + float64(l159*256) + l164) * l176)
		}
		if -1+l143+l144+float64(l145*-2) > 0 {
			l175 = l175 + (float64(l149*-1.6777216e+07) + float64(l154*-65536) + float64(l159*-256) - l164)
		}
		l178 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l170*2.3283064365386963e-10) + float64(l175*2.3283064365386963e-10))
		l178 = -6.755399441055744e+15 + l178
		l180 := -255 + l170 + l175 + float64(l178*-4.294967296e+09)
		l179 := choose(l180 > 0, l180, 0)
		l181 := -256 + l170 + l175 + float64(l178*-4.294967296e+09)
		l179 = choose(l181 > 0, float64(l181*-1), 0) + l179
		l182 := -65535 + l170 + l175 + float64(l178*-4.294967296e+09)
		l179 = choose(l182 > 0, l182, 0) + l179
		l183 := -65536 + l170 + l175 + float64(l178*-4.294967296e+09)
		l179 = choose(l183 > 0, float64(l183*-1), 0) + l179
		l184 := -1.6777215e+07 + l170 + l175 + float64(l178*-4.294967296e+09)
		l179 = choose(l184 > 0, l184, 0) + l179
		l185 := -1.6777216e+07 + l170 + l175 + float64(l178*-4.294967296e+09)
		l179 = choose(l185 > 0, float64(l185*-1), 0) + l179
		if 1-l166 > 0 {
			if l168 > 0 {
				l187 = l22 + float64(l11*256) + float64(l12*65536) + float64(l13*1.6777216e+07)
			}
			l189 := -l169 + l179
			l190 := trunc(l189)
			if b2i(float64(l190) != l189)|b2i(l190 > l0) != 0 {
				l190 = f15(m, l189, 1, l0)
			}
			l191 := l190
			l196 := m.f64(m.u16(m.u32(l191>>16<<2, 4288)+l191&65535<<3, 0)*320+15744, 112)
			if l196 > 0 {
				l195 = float64((0.5 + l170 + l175 + float64(l178*-4.294967296e+09)) * l196)
			}
			l186 = -0.5 + float64(l187*-256) + l195
		}
		l197 := l166
		if l197 > 0 {
			l186 = l186 + float64(float64(l166*7)*l197)
		}
		l199 := 1 + l169 + float64(l166*-8) - l179
		l198 := choose(l199 > 0, l199, 0)
		l200 := l166
		l198 = choose(l200 > 0, float64(l200*10), 0) + l198
		l134 = f17(m, l186, l198)
	}
	return l134
}

// f203: case 681
func f203(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15, l16, l17 float64, l18, l19, l20, l21 uint32) uint32 {
	var l135 uint32
	var l76, l84, l93, l95, l100, l129, l137, l138, l139, l159 float64
	l22 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l22+float64(l11*256)+float64(l12*65536)+float64(l13*1.6777216e+07))
	m.put(l0&7<<3, 3520, l14+l15)
	l23 := m.f64(l19, 16)
	m.put(l0&7<<3, 3584, l23)
	m.put(l0&7<<3, 3648, 1)
	l24 := m.f64(0, 3088)
	m.put(l0&7<<3, 3712, 4096+float64(l16*4096)+l23+float64(l24*-4096))
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	l25 := f12(m, 18409088, 16, 4096+float64(l16*4096)+l23+float64(l24*-4096))
	l28 := m.f64(l25, 8)
	l29 := trunc(l28)
	if b2i(float64(l29) != l28)|b2i(l29 > l0) != 0 {
		l29 = f15(m, l28, 1, l0)
	}
	l30 := l29
	l31 := m.u32(l30>>16<<2, 4288) + l30&65535<<3
	l32 := m.u16(l31, 0)*320 + 15744
	l33 := float64(m.u8(l32, 18)) + float64(m.u8(l31, 3)) + float64(float64(m.u8(l31, 4))*256)
	l34 := l33
	l34 = flag(l34 > 32767)
	l37 := choose(choose(l34 > 0, 1, 0) > 0, 1, 0)
	l39 := float64(m.u8(l32, 0)) + float64(float64(m.u8(l31, 2))*256)
	l40 := f12(m, 18409088, 16, 4095+float64(l16*4096)+l23+float64(l24*-4096))
	l43 := m.f64(l40, 8)
	l44 := trunc(l43)
	if b2i(float64(l44) != l43)|b2i(l44 > l0) != 0 {
		l44 = f15(m, l43, 1, l0)
	}
	l45 := l44
	l46 := m.u32(l45>>16<<2, 4288) + l45&65535<<3
	l47 := m.u16(l46, 0)*320 + 15744
	l50 := l33
	l51 := -32767 + l33
	l50 = choose(l51 > 0, float64(l51*-32768), 0) + l50
	l52 := -32768 + l33
	l50 = choose(l52 > 0, float64(l52*32768), 0) + l50
	l54 := 6.755399441055744e+15 + (-0.46875 + float64(l50*0.0625))
	l54 = -6.755399441055744e+15 + l54
	t1 := float64(l39*4.294967296e+09) + (float64(m.u8(l47, 0)) + float64(float64(m.u8(l46, 2))*256)) + float64((float64(m.u8(l47, 18))+float64(m.u8(l46, 3))+float64(float64(m.u8(l46, 4))*256))*65536)
	l56 := t1 + float64((l50+float64(l54*-16))*2.81474976710656e+14)
	l57 := l56
	l57 = flag(l57 > math.Copysign(0, -1))
	l58 := l54
	l58 = flag(l58 > 2046)
	l61 := choose(choose(-1+l57+l58 > 0, 1, 0) > 0, 1, 0)
	l63 := l54
	l63 = flag(l63 > math.Copysign(0, -1))
	l64 := 1 + l54 - l63
	l66 := -1075 + l64
	l65 := choose(l66 > 0, l66, 0)
	l67 := -1087 + l64
	l65 = choose(l67 > 0, float64(l67*-1), 0) + l65
	l69 := l65
	l70 := trunc(l69)
	if b2i(float64(l70) != l69)|b2i(l70 > l0) != 0 {
		l70 = f15(m, l69, 1, l0)
	}
	l71 := l70
	l77 := m.f64(m.u16(m.u32(l71>>16<<2, 4288)+l71&65535<<3, 0)*320+15744, 80)
	if l77 > 0 {
		l79 := -1.048575e+06 - l64
		l78 := choose(l79 > 0, l79, 0)
		l80 := -1.047679e+06 - l64
		l78 = choose(l80 > 0, l80, 0) + l78
		l81 := 1075 - l64
		l78 = choose(l81 > 0, l81, 0) + l78
		l82 := l78
		l82 = flag(l82 > math.Copysign(0, -1))
		l83 := l56 + float64(l63*4.503599627370496e+15)
		if l82 > 0 {
			l85 := l78
			l86 := -54 + l78
			l85 = choose(l86 > 0, float64(l86*-1), 0) + l85
			l88 := l85
			l89 := trunc(l88)
			if b2i(float64(l89) != l88)|b2i(l89 > l0) != 0 {
				l89 = f15(m, l88, 1, l0)
			}
			l90 := l89
			l92 := m.u16(m.u32(l90>>16<<2, 4288)+l90&65535<<3, 0)*320 + 15744
			if l82 > 0 {
				l93 = m.f64(l92, 88)
			}
			l96 := l93
			if l96 > 0 {
				l95 = float64(l83 * l96)
			}
			l97 := 4.503599627370496e+15 + l95
			l97 = -4.503599627370496e+15 + l97
			l99 := l95 - l97
			l101 := m.f64(l92, 80)
			if l101 > 0 {
				l100 = float64(l99 * l101)
			}
			l103 := -l100
			l102 := choose(l103 > 0, l103, 0)
			l104 := -1 - l100
			l102 = choose(l104 > 0, float64(l104*-1), 0) + l102
			l106 := -0.49999999999999994 + l99
			l108 := -0.49999999999999994 - l99
			l110 := l102
			l109 := choose(l110 > 0, float64(l110*-1), 0)
			l111 := -1 + choose(l106 > 0, float64(l106*1.8014398509481984e+16), 0)
			l109 = choose(l111 > 0, l111, 0) + l109
			l112 := -1 + choose(l108 > 0, float64(l108*1.8014398509481984e+16), 0)
			l109 = choose(l112 > 0, float64(l112*-1), 0) + l109
			l84 = l97 + l109
		}
		if 1-l82 > 0 {
			l84 = l84 + l83
		}
		l76 = float64(l84 * l77)
	}
	l113 := 6.755399441055744e+15 + float64(l76*2.3283064365386963e-10)
	l113 = -6.755399441055744e+15 + l113
	l114 := l76 + float64(l113*-4.294967296e+09)
	l116 := -l114
	l115 := choose(l116 > 0, l116, 0)
	l117 := -1 - l114
	l115 = choose(l117 > 0, float64(l117*-1), 0) + l115
	l119 := l114
	l118 := choose(l119 > 0, l119, 0)
	l120 := -1 + l114
	l118 = choose(l120 > 0, float64(l120*-1), 0) + l118
	l121 := float64(l113*2) - l115 + l118
	l122 := choose(1-l37 > 0, 8.589934592e+09, 0)
	l122 = l37 + l122
	l125 := 1 + float64(l61*-4.398046511104e+12) + l121 - l122
	l124 := choose(l125 > 0, l125, 0)
	l126 := float64(l61*-4.398046511104e+12) + l121 - l122
	l124 = choose(l126 > 0, float64(l126*-1), 0) + l124
	l128 := 1 - l61 - l124
	l127 := choose(l128 > 0, l128, 0)
	l130 := -l37 + l127
	if l130 > 0 {
		l129 = float64(l114 * l130)
	}
	l131 := -1 - l37 + l115 + l127
	l129 = choose(l131 > 0, float64(l131*4.294967296e+09), 0) + l129
	l132 := -1 + l37 + l127
	if l132 > 0 {
		l129 = l129 + float64(-l114*l132)
	}
	l133 := -2 + l37 + l118 + l127
	l129 = choose(l133 > 0, float64(l133*4.294967296e+09), 0) + l129
	l134 := -l37 + l124
	l129 = choose(l134 > 0, float64(l134*4.294967295e+09), 0) + l129
	m.put(l0&7<<3, 4224, l129)
	if l6 != 0 {
		l136 := float64(m.u8(l2, 2))
		if l136 > 0 {
			l137 = l22 + float64(l11*256) + float64(l12*65536) + float64(l13*1.6777216e+07)
		}
		if l136 > 0 {
			l138 = l8 + l17
		}
		l140 := -l37 + l127
		if l140 > 0 {
			l139 = float64((l113 - l115) * l140)
		}
		l141 := -1 + l37 + l127
		if l141 > 0 {
			l139 = l139 + float64((-l113-l118)*l141)
		}
		l142 := -l37 + l124
		l139 = choose(l142 > 0, float64(l142*4.294967295e+09), 0) + l139
		l144 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l139*2.3283064365386963e-10))
		l144 = -6.755399441055744e+15 + l144
		l146 := -255 + l139 + float64(l144*-4.294967296e+09)
		l145 := choose(l146 > 0, l146, 0)
		l147 := -256 + l139 + float64(l144*-4.294967296e+09)
		l145 = choose(l147 > 0, float64(l147*-1), 0) + l145
		l148 := -65535 + l139 + float64(l144*-4.294967296e+09)
		l145 = choose(l148 > 0, l148, 0) + l145
		l149 := -65536 + l139 + float64(l144*-4.294967296e+09)
		l145 = choose(l149 > 0, float64(l149*-1), 0) + l145
		l150 := -1.6777215e+07 + l139 + float64(l144*-4.294967296e+09)
		l145 = choose(l150 > 0, l150, 0) + l145
		l151 := -1.6777216e+07 + l139 + float64(l144*-4.294967296e+09)
		l145 = choose(l151 > 0, float64(l151*-1), 0) + l145
		l153 := -l138 + l145
		l154 := trunc(l153)
		if b2i(float64(l154) != l153)|b2i(l154 > l0) != 0 {
			l154 = f15(m, l153, 1, l0)
		}
		l155 := l154
		l160 := m.f64(m.u16(m.u32(l155>>16<<2, 4288)+l155&65535<<3, 0)*320+15744, 112)
		if l160 > 0 {
			l159 = float64((0.5 + l139 + float64(l144*-4.294967296e+09)) * l160)
		}
		l163 := 1 + l138 - l145
		l135 = f17(m, -0.5+float64(l137*-256)+l159, choose(l163 > 0, l163, 0))
	}
	return l135
}

var table [3242]func(space, uint32, uint32, uint32, uint32, uint32, uint32, uint32, float64, float64, float64, float64, float64, float64, float64, float64, float64, float64, float64, uint32, uint32, uint32, uint32) uint32

func init() {
	table = [...]func(space, uint32, uint32, uint32, uint32, uint32, uint32, uint32, float64, float64, float64, float64, float64, float64, float64, float64, float64, float64, float64, uint32, uint32, uint32, uint32) uint32{
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f22, f23, f24, f25, f26, f27, f28, f29, f30, f31, f32, f33,
		f34, f35, f36, f37, f38, f39, f40, f41, f42, f43, f44, f45, f46, f47, f48, f49,
		f50, f51, f52, f53, f54, f55, f56, f57, f58, f59, f60, f61, f62, f63, f64, f65,
		f66, f67, f68, f69, f70, f71, f72, f73, f74, f75, f76, f77, f78, f79, f80, f81,
		f82, f83, f84, f85, f86, f87, f88, f89, f90, f91, f92, f93, f94, f95, f96, f97,
		f98, f99, f100, f101, f102, f103, f104, f105, f106, f107, f108, f109, f110, f111, f112, f113,
		f114, f115, f116, f117, f118, f119, f120, f121, f122, f123, f124, f125, f126, f127, f128, f129,
		f130, f131, f132, f133, f134, f135, f136, f137, f138, f139, f140, f141, f142, f143, f144, f145,
		f146, f147, f148, f149, f150, f151, f152, f153, f154, f155, f156, f157, f158, f159, f160, f161,
		f162, f163, f164, f165, f166, f167, f168, f169, f170, f171, f172, f173, f174, f175, f176, f177,
		f178, f179, f180, f181, f182, f183, f184, f185, f186, f187, f188, f189, f190, f191, f192, f193,
		f194, f195, f196, f197, f198, f199, f200, f201, f202, f203, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
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
