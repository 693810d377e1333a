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
	l5 := f16(m, 1051904, 255, l0, float64((l0-0.5)*1))
	l2 := float64(0)
	l4 := uint32(1056000)
	l3 := -1024 + float64(l1*2048)
	l4 = chooseInt(l3 > l2, 1061376, l4)
	l2 = choose(l3 > l2, l3, l2)
	l3 = -4096 + float64(l1*4096)
	l4 = chooseInt(l3 > l2, 1065984, l4)
	l2 = choose(l3 > l2, l3, l2)
	l3 = -9216 + float64(l1*6144)
	l4 = chooseInt(l3 > l2, 1070592, l4)
	l2 = choose(l3 > l2, l3, l2)
	l3 = -16384 + float64(l1*8192)
	l4 = chooseInt(l3 > l2, 1075200, l4)
	l2 = choose(l3 > l2, l3, l2)
	l3 = -25600 + float64(l1*10240)
	l4 = chooseInt(l3 > l2, 1079808, l4)
	l2 = choose(l3 > l2, l3, l2)
	l3 = -36864 + float64(l1*12288)
	l4 = chooseInt(l3 > l2, 1084416, l4)
	l2 = choose(l3 > l2, l3, l2)
	l3 = -50176 + float64(l1*14336)
	l4 = chooseInt(l3 > l2, 1089024, l4)
	l2 = choose(l3 > l2, l3, l2)
	l3 = -102400 + float64(l1*20480)
	if l3 >= l2 {
		if int32(l5) > 13 {
			l6 := l5<<4 + 1051904
			l3 = float64(l0*26) + -169 - (float64(m.f64(l6, 0)*l0) + m.f64(l6, 8)) + l3
		}
		if l3 >= l2 {
			l2 = l3
			l4 = 1056768
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
	l7 := m.f64(l2, 128)
	l8 := b2i(l7 >= m.f64(0, 2816))
	if l8 != 0 {
		m.put(0, 2816, l7)
		m.put32(0, 2824, l0)
	}
	m.put(0, 2768, m.f64(0, 2768)+float64(m.u8(l2, 3)))
	m.put(0, 2776, m.f64(0, 2776)+m.f64(l2, 40))
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
	l18 := m.f64(l2, 152)
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
			l48 = f13(m, 1097728, 40, l54)
		} else {
			m.put32(0, 2644, 1)
		}
	} else {
		if m.u32(0, 1097736) == 0 {
			l48 = 9752704
		}
	}
	if l48 != 0 {
		m.put32(l48, 0, l0+1)
	}
	l56 := chooseInt(l0 >= 1, l0-1, 0)
	if l48 != 0 {
		m.put(l48, 8, m.f64(l56&7<<3, 3456))
	}
	if l48 != 0 {
		m.put(l48, 16, m.f64(0, 2896))
	}
	l60 := m.u32(0, 2824)
	l62 := m.u16(m.u32(l60>>16<<2, 4288)+l60&65535<<3, 0)*320 + 15744
	if l48 != 0 {
		m.put(l48, 24, float64(m.u32(l62, 32)))
	}
	if l48 != 0 {
		m.put(l48, 32, float64(m.u8(l62, 16)))
	}
	l65 := f12(m, 1097728, 40, l38+l46)
	l66 := m.u32(l65, 0) - 1
	l67 := m.u32(l66>>16<<2, 4288) + l66&65535<<3
	l69 := float64(m.u8(l2, 6))
	l71 := float64((1 - l69) * -1.152921504606847e+18)
	l68 := m.u16(l67, 0)*320 + 15744
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
			l72 = f13(m, 9752768, 24, l79)
		} else {
			m.put32(0, 2644, 1)
		}
	} else {
		if m.u32(0, 9752776) == 0 {
			l72 = 18407744
		}
	}
	if l72 != 0 {
		m.put32(l72, 0, l0+1)
	}
	if l72 != 0 {
		m.put(l72, 8, 1+m.f64(l56&7<<3, 3520))
	}
	if l72 != 0 {
		m.put(l72, 16, m.f64(l56&7<<3, 3584))
	}
	l82 := float64(m.u8(l2, 7))
	l84 := choose(-1+l82+m.f64(l56&7<<3, 3648) > 0, 1, 0)
	l87 := float64((1 - l84) * -1.152921504606847e+18)
	if l87 > -5.764607523034235e+17 {
		l89 := m.f64(l56&7<<3, 3712)
		l91 := -1.099511627776e+12 + l89 + float64(l84*1.099511627776e+12)
		l93 := -1.099511627776e+12 + l89 + float64(l84*1.099511627776e+12)
		l87 = l87 - choose(l91 > 0, float64(l91*l89), 0)
		l94 := float64(float64(choose(l93 > 0, l93, 0)*2) * 0.5)
		l95 := trunc(l94)
		if b2i(float64(l95) == l94)&b2i(l95 < 134217728)&b2i(-float64(l94*l94) == l87) != 0 {
			l88 = f13(m, 18407808, 16, l95)
		} else {
			m.put32(0, 2644, 1)
		}
	} else {
		if m.u32(0, 18407816) == 0 {
			l88 = 27062784
		}
	}
	if l88 != 0 {
		m.put32(l88, 0, l0+1)
	}
	l96 := float64(m.u8(l2, 9))
	l98 := choose(-1+l82+m.f64(l56&7<<3, 3776) > 0, 1, 0)
	l102 := choose(l98 > 0, m.f64(l56&7<<3, 3840), 0)
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
			l105 = f13(m, 27062848, 24, l111)
		} else {
			m.put32(0, 2644, 1)
		}
	} else {
		if m.u32(0, 27062856) == 0 {
			l105 = 35717824
		}
	}
	if l105 != 0 {
		m.put32(l105, 0, l0+1)
	}
	if l105 != 0 {
		l113 := choose(l98 > 0, m.f64(l56&7<<3, 3904), 0)
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
		m.put(l88, 8, m.f64(l56&7<<3, 3968))
	}
	l118 := choose(-1+l20+l24 > 0, 1, 0)
	l118 = choose(-2+l20+l24+l29 > 0, 1, 0) + l118
	l118 = choose(-3+l20+l24+l29+float64(m.u8(l30, 2)) > 0, 1, 0) + l118
	m.put8(l1, 5, trunc(l118))
	l123 := m.f64(l2, 48)
	if l123 > -5.764607523034235e+17 {
		l126 := m.u32(0, 35717896)
		l125 := float64(m.u8(l2, 14))
		if l126 >= 512 {
			m.put32(0, 2644, 1)
		} else {
			l126 = l126 + 1
			m.put32(0, 35717896, l126)
			l124 = l126*24 + 35717952
			m.put(l124, 8, l125)
			m.put(l124, 16, l123)
		}
	} else {
		if m.u32(0, 35717896) == 0 {
			l124 = 35717952
		}
	}
	if l124 != 0 {
		m.put32(l124, 0, l0+1)
	}
	l127 := float64(m.u8(l2, 8))
	l129 := choose(-1+l82+m.f64(l56&7<<3, 4032) > 0, 1, 0)
	l133 := choose(l129 > 0, m.f64(l56&7<<3, 4096), 0)
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
			l136 = f13(m, 35730304, 24, l142)
		} else {
			m.put32(0, 2644, 1)
		}
	} else {
		if m.u32(0, 35730312) == 0 {
			l136 = 44385280
		}
	}
	if l136 != 0 {
		m.put32(l136, 0, l0+1)
	}
	if l136 != 0 {
		l144 := choose(l129 > 0, m.f64(l56&7<<3, 4160), 0)
		l144 = choose(l127 > 0, l34, 0) + l144
		m.put(l136, 8, l144)
	}
	if l136 != 0 {
		m.put(l136, 16, l133)
	}
	return table[m.u16(l67, 0)](m, l0, l1, l2, l3, l4, l5, l6, l34, l20, l22, l27, l32, l118, l38, l43, l46, 0, l65, l66, l68)
}

// f20: general
func f20(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19 uint32) uint32 {
	var l23 uint32
	var l25, l26 float64
	l20 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l20+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&7<<3, 3520, l13+l15)
	l21 := m.f64(l17, 16)
	m.put(l0&7<<3, 3584, l21)
	m.put(l0&7<<3, 3648, 0)
	m.put(l0&7<<3, 3712, 4096+float64(l14*4096)+float64(m.f64(0, 3024)*-4096)+l21)
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l24 := float64(m.u8(l2, 2))
		if l24 > 0 {
			l25 = l20 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
		}
		if l24 > 0 {
			l26 = l8 + l12
		}
		l28 := -l26
		l29 := trunc(l28)
		if b2i(float64(l29) != l28)|b2i(l29 > l0) != 0 {
			l29 = f15(m, l28, 1, l0)
		}
		l30 := l29
		l35 := m.f64(m.u16(m.u32(l30>>16<<2, 4288)+l30&65535<<3, 0)*320+15744, 80)
		l23 = f17(m, -0.5+float64(l25*-256)+choose(l35 > 0, float64(l35*0.5), 0), 0)
	}
	return l23
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
				m.put16(l2<<1, 1089536, l5)
			} else {
				l5 = m.u16(l2<<1, 1089536)
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

// f22: case 498
func f22(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19 uint32) uint32 {
	var l23 uint32
	m.put(l0&7<<3, 3456, float64(m.u8(l2, 0))+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&7<<3, 3520, l13+l15)
	l21 := m.f64(l17, 16)
	m.put(l0&7<<3, 3584, l21)
	m.put(l0&7<<3, 3648, 0)
	m.put(l0&7<<3, 3712, 4096+float64(l14*4096)+float64(m.f64(0, 3024)*-4096)+l21)
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l23 = f17(m, 0, 10)
	}
	return l23
}

// f23: case 499
func f23(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19 uint32) uint32 {
	var l23 uint32
	m.put(l0&7<<3, 3456, float64(m.u8(l2, 0))+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&7<<3, 3520, l13+l15)
	l21 := m.f64(l17, 16)
	m.put(l0&7<<3, 3584, l21)
	m.put(l0&7<<3, 3648, 0)
	m.put(l0&7<<3, 3712, 4096+float64(l14*4096)+float64(m.f64(0, 3024)*-4096)+l21)
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l23 = f17(m, 2, 10)
	}
	return l23
}

// f24: case 500
func f24(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19 uint32) uint32 {
	var l23 uint32
	m.put(l0&7<<3, 3456, float64(m.u8(l2, 0))+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&7<<3, 3520, l13+l15)
	l21 := m.f64(l17, 16)
	m.put(l0&7<<3, 3584, l21)
	m.put(l0&7<<3, 3648, 0)
	m.put(l0&7<<3, 3712, 4096+float64(l14*4096)+float64(m.f64(0, 3024)*-4096)+l21)
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l23 = f17(m, 3, 10)
	}
	return l23
}

// f25: case 501
func f25(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19 uint32) uint32 {
	var l23 uint32
	m.put(l0&7<<3, 3456, float64(m.u8(l2, 0))+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&7<<3, 3520, l13+l15)
	l21 := m.f64(l17, 16)
	m.put(l0&7<<3, 3584, l21)
	m.put(l0&7<<3, 3648, 0)
	m.put(l0&7<<3, 3712, 4096+float64(l14*4096)+float64(m.f64(0, 3024)*-4096)+l21)
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l23 = f17(m, 4, 10)
	}
	return l23
}

// f26: case 502
func f26(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19 uint32) uint32 {
	var l23 uint32
	m.put(l0&7<<3, 3456, float64(m.u8(l2, 0))+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&7<<3, 3520, l13+l15)
	l21 := m.f64(l17, 16)
	m.put(l0&7<<3, 3584, l21)
	m.put(l0&7<<3, 3648, 0)
	m.put(l0&7<<3, 3712, 4096+float64(l14*4096)+float64(m.f64(0, 3024)*-4096)+l21)
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l23 = f17(m, 7, 10)
	}
	return l23
}

// f27: case 503
func f27(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19 uint32) uint32 {
	var l23 uint32
	m.put(l0&7<<3, 3456, float64(m.u8(l2, 0))+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&7<<3, 3520, l13+l15)
	l21 := m.f64(l17, 16)
	m.put(l0&7<<3, 3584, l21)
	m.put(l0&7<<3, 3648, 0)
	m.put(l0&7<<3, 3712, 4096+float64(l14*4096)+float64(m.f64(0, 3024)*-4096)+l21)
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l23 = f17(m, 12, 10)
	}
	return l23
}

// f28: case 504
func f28(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19 uint32) uint32 {
	var l23 uint32
	m.put(l0&7<<3, 3456, float64(m.u8(l2, 0))+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&7<<3, 3520, l13+l15)
	l21 := m.f64(l17, 16)
	m.put(l0&7<<3, 3584, l21)
	m.put(l0&7<<3, 3648, 0)
	m.put(l0&7<<3, 3712, 4096+float64(l14*4096)+float64(m.f64(0, 3024)*-4096)+l21)
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l23 = f17(m, 0, 10)
	}
	return l23
}

// f29: case 505
func f29(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19 uint32) uint32 {
	var l23 uint32
	m.put(l0&7<<3, 3456, float64(m.u8(l2, 0))+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&7<<3, 3520, l13+l15)
	l21 := m.f64(l17, 16)
	m.put(l0&7<<3, 3584, l21)
	m.put(l0&7<<3, 3648, 0)
	m.put(l0&7<<3, 3712, 4096+float64(l14*4096)+float64(m.f64(0, 3024)*-4096)+l21)
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l23 = f17(m, 0, 10)
	}
	return l23
}

// f30: case 506
func f30(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19 uint32) uint32 {
	var l23 uint32
	var l25, l26, l38, l67 float64
	l20 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l20+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&7<<3, 3520, l13+l15)
	l21 := m.f64(l17, 16)
	m.put(l0&7<<3, 3584, l21)
	m.put(l0&7<<3, 3648, 1)
	l22 := m.f64(0, 3024)
	m.put(l0&7<<3, 3712, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l24 := float64(m.u8(l2, 2))
		if l24 > 0 {
			l25 = l20 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
		}
		if l24 > 0 {
			l26 = l8 + l12
		}
		l27 := f12(m, 18407808, 16, 4098+float64(l14*4096)+float64(l22*-4096)+l21)
		l30 := m.f64(l27, 8)
		l31 := trunc(l30)
		if b2i(float64(l31) != l30)|b2i(l31 > l0) != 0 {
			l31 = f15(m, l30, 1, l0)
		}
		l32 := l31
		l33 := m.u32(l32>>16<<2, 4288) + l32&65535<<3
		l34 := m.u16(l33, 0)*320 + 15744
		t1 := float64(m.u8(l34, 0)) + float64(float64(m.u8(l33, 2))*256) + float64((float64(m.u8(l34, 18))+float64(m.u8(l33, 3))+float64(float64(m.u8(l33, 4))*256))*65536)
		l37 := t1
		l37 = flag(l37 > math.Copysign(0, -1))
		if l37 > 0 {
			l39 := f12(m, 18407808, 16, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
			l42 := m.f64(l39, 8)
			l43 := trunc(l42)
			if b2i(float64(l43) != l42)|b2i(l43 > l0) != 0 {
				l43 = f15(m, l42, 1, l0)
			}
			l44 := l43
			l45 := m.u32(l44>>16<<2, 4288) + l44&65535<<3
			l46 := m.u16(l45, 0)*320 + 15744
			t2 := float64(m.u8(l46, 0)) + float64(float64(m.u8(l45, 2))*256) + float64((float64(m.u8(l46, 18))+float64(m.u8(l45, 3))+float64(float64(m.u8(l45, 4))*256))*65536)
			l38 = t2
		}
		if 1-l37 > 0 {
			l49 := f12(m, 18407808, 16, 4097+float64(l14*4096)+float64(l22*-4096)+l21)
			l52 := m.f64(l49, 8)
			l53 := trunc(l52)
			if b2i(float64(l53) != l52)|b2i(l53 > l0) != 0 {
				l53 = f15(m, l52, 1, l0)
			}
			l54 := l53
			l55 := m.u32(l54>>16<<2, 4288) + l54&65535<<3
			l56 := m.u16(l55, 0)*320 + 15744
			t3 := float64(m.u8(l56, 0)) + float64(float64(m.u8(l55, 2))*256) + float64((float64(m.u8(l56, 18))+float64(m.u8(l55, 3))+float64(float64(m.u8(l55, 4))*256))*65536)
			l38 = l38 + t3
		}
		l59 := l38
		l59 = flag(l59 > 255) + flag(l59 > 65535) + flag(l59 > 1.6777215e+07)
		l61 := -l26 + l59
		l62 := trunc(l61)
		if b2i(float64(l62) != l61)|b2i(l62 > l0) != 0 {
			l62 = f15(m, l61, 1, l0)
		}
		l63 := l62
		l68 := m.f64(m.u16(m.u32(l63>>16<<2, 4288)+l63&65535<<3, 0)*320+15744, 80)
		if l68 > 0 {
			l67 = float64((0.5 + l38) * l68)
		}
		l71 := 1 + l26 - l59
		l23 = f17(m, -0.5+float64(l25*-256)+l67, choose(l71 > 0, l71, 0))
	}
	return l23
}

// f31: case 507
func f31(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19 uint32) uint32 {
	var l23 uint32
	var l25, l26, l37 float64
	l20 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l20+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&7<<3, 3520, l13+l15)
	l21 := m.f64(l17, 16)
	m.put(l0&7<<3, 3584, l21)
	m.put(l0&7<<3, 3648, 0)
	m.put(l0&7<<3, 3712, 4096+float64(l14*4096)+float64(m.f64(0, 3024)*-4096)+l21)
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l24 := float64(m.u8(l2, 2))
		if l24 > 0 {
			l25 = l20 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
		}
		if l24 > 0 {
			l26 = l8 + l12
		}
		l28 := m.f64(l17, 8)
		l29 := l28
		l29 = flag(l29 > 255) + flag(l29 > 65535) + flag(l29 > 1.6777215e+07)
		l31 := -l26 + l29
		l32 := trunc(l31)
		if b2i(float64(l32) != l31)|b2i(l32 > l0) != 0 {
			l32 = f15(m, l31, 1, l0)
		}
		l33 := l32
		l38 := m.f64(m.u16(m.u32(l33>>16<<2, 4288)+l33&65535<<3, 0)*320+15744, 80)
		if l38 > 0 {
			l37 = float64((0.5 + l28) * l38)
		}
		l41 := 1 + l26 - l29
		l23 = f17(m, -0.5+float64(l25*-256)+l37, choose(l41 > 0, float64(l41*3), 0))
	}
	return l23
}

// f32: case 508
func f32(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19 uint32) uint32 {
	var l23 uint32
	var l38, l42, l43, l51 float64
	l20 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l20+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&7<<3, 3520, l13+l15)
	l21 := m.f64(l17, 16)
	m.put(l0&7<<3, 3584, l21)
	m.put(l0&7<<3, 3648, 0)
	l22 := m.f64(0, 3024)
	m.put(l0&7<<3, 3712, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l24 := f12(m, 18407808, 16, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
		l27 := m.f64(l24, 8)
		l28 := trunc(l27)
		if b2i(float64(l28) != l27)|b2i(l28 > l0) != 0 {
			l28 = f15(m, l27, 1, l0)
		}
		l29 := l28
		l30 := m.u32(l29>>16<<2, 4288) + l29&65535<<3
		l31 := m.u16(l30, 0)*320 + 15744
		t1 := float64(m.u8(l31, 0)) + float64(float64(m.u8(l30, 2))*256) + float64((float64(m.u8(l31, 18))+float64(m.u8(l30, 3))+float64(float64(m.u8(l30, 4))*256))*65536)
		l34 := t1
		l34 = flag(l34 > math.Copysign(0, -1))
		l35 := choose(1-l34 > 0, 1, 0)
		l37 := float64(m.u8(l2, 2))
		if l37 > 0 {
			l38 = l8 + l12
		}
		l40 := m.f64(l17, 8)
		l41 := l40
		l41 = flag(l41 > 255) + flag(l41 > 65535) + flag(l41 > 1.6777215e+07)
		if 1-l35 > 0 {
			if l37 > 0 {
				l43 = l20 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
			}
			l45 := -l38 + l41
			l46 := trunc(l45)
			if b2i(float64(l46) != l45)|b2i(l46 > l0) != 0 {
				l46 = f15(m, l45, 1, l0)
			}
			l47 := l46
			l52 := m.f64(m.u16(m.u32(l47>>16<<2, 4288)+l47&65535<<3, 0)*320+15744, 80)
			if l52 > 0 {
				l51 = float64((0.5 + l40) * l52)
			}
			l42 = -0.5 + float64(l43*-256) + l51
		}
		l54 := 1 + l38 + float64(l35*-8) - l41
		l53 := choose(l54 > 0, float64(l54*3), 0)
		l53 = choose(l35 > 0, 10, 0) + l53
		l23 = f17(m, l42, l53)
	}
	return l23
}

// f33: case 509
func f33(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19 uint32) uint32 {
	var l23 uint32
	var l38, l42, l43, l51 float64
	l20 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l20+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&7<<3, 3520, l13+l15)
	l21 := m.f64(l17, 16)
	m.put(l0&7<<3, 3584, l21)
	m.put(l0&7<<3, 3648, 0)
	l22 := m.f64(0, 3024)
	m.put(l0&7<<3, 3712, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l24 := f12(m, 18407808, 16, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
		l27 := m.f64(l24, 8)
		l28 := trunc(l27)
		if b2i(float64(l28) != l27)|b2i(l28 > l0) != 0 {
			l28 = f15(m, l27, 1, l0)
		}
		l29 := l28
		l30 := m.u32(l29>>16<<2, 4288) + l29&65535<<3
		l31 := m.u16(l30, 0)*320 + 15744
		t1 := float64(m.u8(l31, 0)) + float64(float64(m.u8(l30, 2))*256) + float64((float64(m.u8(l31, 18))+float64(m.u8(l30, 3))+float64(float64(m.u8(l30, 4))*256))*65536)
		l34 := t1
		l34 = flag(l34 > math.Copysign(0, -1))
		l35 := choose(l34 > 0, 1, 0)
		l37 := float64(m.u8(l2, 2))
		if l37 > 0 {
			l38 = l8 + l12
		}
		l40 := m.f64(l17, 8)
		l41 := l40
		l41 = flag(l41 > 255) + flag(l41 > 65535) + flag(l41 > 1.6777215e+07)
		if 1-l35 > 0 {
			if l37 > 0 {
				l43 = l20 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
			}
			l45 := -l38 + l41
			l46 := trunc(l45)
			if b2i(float64(l46) != l45)|b2i(l46 > l0) != 0 {
				l46 = f15(m, l45, 1, l0)
			}
			l47 := l46
			l52 := m.f64(m.u16(m.u32(l47>>16<<2, 4288)+l47&65535<<3, 0)*320+15744, 80)
			if l52 > 0 {
				l51 = float64((0.5 + l40) * l52)
			}
			l42 = -0.5 + float64(l43*-256) + l51
		}
		l54 := 1 + l38 + float64(l35*-8) - l41
		l53 := choose(l54 > 0, float64(l54*3), 0)
		l53 = choose(l35 > 0, 10, 0) + l53
		l23 = f17(m, l42, l53)
	}
	return l23
}

// f34: case 510
func f34(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19 uint32) uint32 {
	var l23 uint32
	var l25, l26, l49 float64
	l20 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l20+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&7<<3, 3520, l13+l15)
	l21 := m.f64(l17, 16)
	m.put(l0&7<<3, 3584, l21)
	m.put(l0&7<<3, 3648, 0)
	l22 := m.f64(0, 3024)
	m.put(l0&7<<3, 3712, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l24 := float64(m.u8(l2, 2))
		if l24 > 0 {
			l25 = l20 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
		}
		if l24 > 0 {
			l26 = l8 + l12
		}
		l27 := f12(m, 18407808, 16, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
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
		l39 := -m.f64(l17, 8) + l35 + float64(l36*65536)
		l40 := 1 + l13 + l15 + l35 + float64(l36*65536) - choose(l39 > 0, l39, 0)
		l41 := l40
		l41 = flag(l41 > 255) + flag(l41 > 65535) + flag(l41 > 1.6777215e+07)
		l43 := -l26 + l41
		l44 := trunc(l43)
		if b2i(float64(l44) != l43)|b2i(l44 > l0) != 0 {
			l44 = f15(m, l43, 1, l0)
		}
		l45 := l44
		l50 := m.f64(m.u16(m.u32(l45>>16<<2, 4288)+l45&65535<<3, 0)*320+15744, 80)
		if l50 > 0 {
			l49 = float64((0.5 + l40) * l50)
		}
		l53 := 1 + l26 - l41
		l23 = f17(m, -0.5+float64(l25*-256)+l49, choose(l53 > 0, float64(l53*3), 0))
	}
	return l23
}

// f35: case 511
func f35(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19 uint32) uint32 {
	var l23 uint32
	var l25, l26, l38 float64
	l20 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l20+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&7<<3, 3520, l13+l15)
	l21 := m.f64(l17, 16)
	m.put(l0&7<<3, 3584, l21)
	m.put(l0&7<<3, 3648, 0)
	l22 := m.f64(0, 3024)
	m.put(l0&7<<3, 3712, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l24 := float64(m.u8(l2, 2))
		if l24 > 0 {
			l25 = l20 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
		}
		if l24 > 0 {
			l26 = l8 + l12
		}
		l27 := f12(m, 9752768, 24, l14-l22)
		l29 := m.f64(l27, 8)
		l30 := l29
		l30 = flag(l30 > 255) + flag(l30 > 65535) + flag(l30 > 1.6777215e+07)
		l32 := -l26 + l30
		l33 := trunc(l32)
		if b2i(float64(l33) != l32)|b2i(l33 > l0) != 0 {
			l33 = f15(m, l32, 1, l0)
		}
		l34 := l33
		l39 := m.f64(m.u16(m.u32(l34>>16<<2, 4288)+l34&65535<<3, 0)*320+15744, 80)
		if l39 > 0 {
			l38 = float64((0.5 + l29) * l39)
		}
		l42 := 1 + l26 - l30
		l23 = f17(m, -0.5+float64(l25*-256)+l38, choose(l42 > 0, float64(l42*5), 0))
	}
	return l23
}

// f36: case 512
func f36(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19 uint32) uint32 {
	var l23 uint32
	var l28, l32, l33, l41 float64
	l20 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l20+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&7<<3, 3520, l13+l15)
	l21 := m.f64(l17, 16)
	m.put(l0&7<<3, 3584, l21)
	m.put(l0&7<<3, 3648, 0)
	l22 := m.f64(0, 3024)
	m.put(l0&7<<3, 3712, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l24 := l14 - l22
		l24 = flag(l24 > 15999)
		l25 := choose(l24 > 0, 1, 0)
		l27 := float64(m.u8(l2, 2))
		if l27 > 0 {
			l28 = l8 + l12
		}
		l30 := m.f64(l17, 8)
		l31 := l30
		l31 = flag(l31 > 255) + flag(l31 > 65535) + flag(l31 > 1.6777215e+07)
		if 1-l25 > 0 {
			if l27 > 0 {
				l33 = l20 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
			}
			l35 := -l28 + l31
			l36 := trunc(l35)
			if b2i(float64(l36) != l35)|b2i(l36 > l0) != 0 {
				l36 = f15(m, l35, 1, l0)
			}
			l37 := l36
			l42 := m.f64(m.u16(m.u32(l37>>16<<2, 4288)+l37&65535<<3, 0)*320+15744, 80)
			if l42 > 0 {
				l41 = float64((0.5 + l30) * l42)
			}
			l32 = -0.5 + float64(l33*-256) + l41
		}
		if l25 > 0 {
			l32 = l32 + float64(l25*11)
		}
		l44 := 1 + l28 + float64(l25*-8) - l31
		l43 := choose(l44 > 0, float64(l44*4), 0)
		l43 = choose(l25 > 0, 10, 0) + l43
		l23 = f17(m, l32, l43)
	}
	return l23
}

// f37: case 513
func f37(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19 uint32) uint32 {
	var l55 uint32
	var l47, l48, l52, l57, l63, l72, l75, l76, l84 float64
	l20 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l20+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&7<<3, 3520, l13+l15)
	l21 := m.f64(l17, 16)
	m.put(l0&7<<3, 3584, l21)
	m.put(l0&7<<3, 3648, 1)
	l22 := m.f64(0, 3024)
	m.put(l0&7<<3, 3712, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	l23 := m.f64(l17, 32)
	l24 := m.f64(l17, 8)
	l26 := f12(m, 27062848, 24, l23+(16+l24-l23))
	l29 := m.f64(l26, 8)
	l30 := trunc(l29)
	if b2i(float64(l30) != l29)|b2i(l30 > l0) != 0 {
		l30 = f15(m, l29, 1, l0)
	}
	l31 := l30
	l32 := m.u32(l31>>16<<2, 4288) + l31&65535<<3
	t1 := float64(m.u8(m.u16(l32, 0)*320+15744, 0)) + float64(float64(m.u8(l32, 2))*256) + float64(float64(m.u8(l32, 3))*65536) + float64(float64(m.u8(l32, 4))*1.6777216e+07)
	l35 := f12(m, 18407808, 16, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
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
	l45 := -t1 + l43 + float64(l44*65536)
	l45 = flag(l45 > -1)
	l46 := 2.69484032e+08 + float64(l24*1.048576e+06) + float64(l43*4) + float64(l44*262144)
	if 1-l45 > 0 {
		l47 = l46
	}
	if 1-l45 > 0 {
		l48 = float64(l46 * 0.25)
	}
	l48 = -0.375 + l48
	l49 := 6.755399441055744e+15 + l48
	l49 = -6.755399441055744e+15 + l49
	l51 := -l45 - l47 + float64(l49*4)
	l50 := choose(l51 > 0, l51, 0)
	l53 := l50
	if l53 > 0 {
		l52 = float64((-1 - l7 + m.f64(l35, 8)) * l53)
	}
	m.put(l0&7<<3, 4160, 1+l7+l52)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l56 := float64(m.u8(l2, 2))
		if l56 > 0 {
			l57 = l8 + l12
		}
		l59 := -l47 + float64(l49*4)
		l60 := f12(m, 35730304, 24, l49)
		if flag(-l49+m.f64(l60, 16) == math.Copysign(0, -1)) > 0 {
			l63 = m.f64(l60, 8)
		}
		l66 := l63
		l67 := trunc(l66)
		if b2i(float64(l67) != l66)|b2i(l67 > l0) != 0 {
			l67 = f15(m, l66, 1, l0)
		}
		l68 := l67
		l69 := m.u32(l68>>16<<2, 4288) + l68&65535<<3
		t2 := float64(m.u8(m.u16(l69, 0)*320+15744, 0)) + float64(float64(m.u8(l69, 2))*256) + float64(float64(m.u8(l69, 3))*65536) + float64(float64(m.u8(l69, 4))*1.6777216e+07)
		l71 := t2
		l73 := choose(l59 > 0, l59, 0)
		if l73 > 0 {
			l72 = float64(l71 * l73)
		}
		l72 = l71 + l72
		l74 := l72
		l74 = flag(l74 > 255) + flag(l74 > 65535) + flag(l74 > 1.6777215e+07)
		if 1-l45-l50 > 0 {
			if l56 > 0 {
				l76 = l20 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
			}
			l78 := -l57 + l74
			l79 := trunc(l78)
			if b2i(float64(l79) != l78)|b2i(l79 > l0) != 0 {
				l79 = f15(m, l78, 1, l0)
			}
			l80 := l79
			l85 := m.f64(m.u16(m.u32(l80>>16<<2, 4288)+l80&65535<<3, 0)*320+15744, 80)
			if l85 > 0 {
				l84 = float64((0.5 + l72) * l85)
			}
			l75 = -0.5 + float64(l76*-256) + l84
		}
		l86 := l45 + l50
		if l86 > 0 {
			l90 := -1 + l50
			l75 = l75 + float64((choose(l45 > 0, 8, 0)+choose(l90 > 0, l90, 0))*l86)
		}
		l92 := 1 + l57 + float64(l45*-8) + float64(l50*-8) - l74
		l91 := choose(l92 > 0, l92, 0)
		l93 := l45 + l50
		l91 = choose(l93 > 0, float64(l93*10), 0) + l91
		l55 = f17(m, l75, l91)
	}
	return l55
}

// f38: case 514
func f38(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19 uint32) uint32 {
	var l43 uint32
	var l35, l36, l40, l44, l54 float64
	m.put(l0&7<<3, 3456, float64(m.u8(l2, 0))+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&7<<3, 3520, l13+l15)
	l21 := m.f64(l17, 16)
	m.put(l0&7<<3, 3584, l21)
	m.put(l0&7<<3, 3648, 0)
	l22 := m.f64(0, 3024)
	m.put(l0&7<<3, 3712, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	l23 := f12(m, 18407808, 16, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
	l26 := m.f64(l23, 8)
	l27 := trunc(l26)
	if b2i(float64(l27) != l26)|b2i(l27 > l0) != 0 {
		l27 = f15(m, l26, 1, l0)
	}
	l28 := l27
	l29 := m.u32(l28>>16<<2, 4288) + l28&65535<<3
	l30 := m.u16(l29, 0)*320 + 15744
	l31 := float64(m.u8(l30, 0)) + float64(float64(m.u8(l29, 2))*256)
	l32 := float64(m.u8(l30, 18)) + float64(m.u8(l29, 3)) + float64(float64(m.u8(l29, 4))*256)
	l33 := l31 + float64(l32*65536)
	l33 = flag(l33 > 131071)
	l34 := 2.68435456e+08 + float64(l31*8) + float64(l32*524288)
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
	m.put(l0&7<<3, 4160, 1+l7+l40)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l45 := 1 + l38
		if l45 > 0 {
			l46 := choose(1-l31+float64(l32*-65536) > 0, 1, 0)
			l49 := -1 + l38
			l50 := m.f64(l17, 8)
			l51 := f12(m, 35730304, 24, l37)
			if flag(-l37+m.f64(l51, 16) == math.Copysign(0, -1)) > 0 {
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
			l44 = float64((float64(l46*9) + choose(l49 > 0, l49, 0) + float64(choose(1-l46-flag(-l50+t1 == math.Copysign(0, -1)) > 0, 1, 0)*10)) * l45)
		}
		l67 := 1 + l38
		l43 = f17(m, l44, choose(l67 > 0, float64(l67*10), 0))
	}
	return l43
}

// f39: case 515
func f39(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19 uint32) uint32 {
	var l45 uint32
	var l37, l38, l42, l50, l56, l65, l68, l69, l77 float64
	l20 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l20+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&7<<3, 3520, l13+l15)
	l21 := m.f64(l17, 16)
	m.put(l0&7<<3, 3584, l21+(m.f64(l17, 8)-l21))
	m.put(l0&7<<3, 3648, 0)
	l24 := m.f64(0, 3024)
	m.put(l0&7<<3, 3712, 4096+float64(l14*4096)+float64(l24*-4096)+l21)
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	l25 := f12(m, 18407808, 16, 4096+float64(l14*4096)+float64(l24*-4096)+l21)
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
		l46 := l14 - l24
		l46 = flag(l46 > 15999)
		l47 := choose(l46 > 0, 1, 0)
		l49 := float64(m.u8(l2, 2))
		if l49 > 0 {
			l50 = l8 + l12
		}
		l52 := -l37 + float64(l39*4)
		l53 := f12(m, 35730304, 24, l39)
		if flag(-l39+m.f64(l53, 16) == math.Copysign(0, -1)) > 0 {
			l56 = m.f64(l53, 8)
		}
		l59 := l56
		l60 := trunc(l59)
		if b2i(float64(l60) != l59)|b2i(l60 > l0) != 0 {
			l60 = f15(m, l59, 1, l0)
		}
		l61 := l60
		l62 := m.u32(l61>>16<<2, 4288) + l61&65535<<3
		t1 := float64(m.u8(m.u16(l62, 0)*320+15744, 0)) + float64(float64(m.u8(l62, 2))*256) + float64(float64(m.u8(l62, 3))*65536) + float64(float64(m.u8(l62, 4))*1.6777216e+07)
		l64 := t1
		l66 := choose(l52 > 0, l52, 0)
		if l66 > 0 {
			l65 = float64(l64 * l66)
		}
		l65 = l64 + l65
		l67 := l65
		l67 = flag(l67 > 255) + flag(l67 > 65535) + flag(l67 > 1.6777215e+07)
		if 1-l47-l40 > 0 {
			if l49 > 0 {
				l69 = l20 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
			}
			l71 := -l50 + l67
			l72 := trunc(l71)
			if b2i(float64(l72) != l71)|b2i(l72 > l0) != 0 {
				l72 = f15(m, l71, 1, l0)
			}
			l73 := l72
			l78 := m.f64(m.u16(m.u32(l73>>16<<2, 4288)+l73&65535<<3, 0)*320+15744, 80)
			if l78 > 0 {
				l77 = float64((0.5 + l65) * l78)
			}
			l68 = -0.5 + float64(l69*-256) + l77
		}
		l79 := l47 + l40
		if l79 > 0 {
			l81 := -1 + l40
			l68 = l68 + float64((float64(l47*11)+choose(l81 > 0, l81, 0))*l79)
		}
		l83 := 1 + l50 + float64(l47*-8) + float64(l40*-8) - l67
		l82 := choose(l83 > 0, float64(l83*4), 0)
		l84 := l47 + l40
		l82 = choose(l84 > 0, float64(l84*10), 0) + l82
		l45 = f17(m, l68, l82)
	}
	return l45
}

// f40: case 516
func f40(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19 uint32) uint32 {
	var l23 uint32
	var l35 float64
	m.put(l0&7<<3, 3456, float64(m.u8(l2, 0))+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&7<<3, 3520, l13+l15)
	l21 := m.f64(l17, 16)
	m.put(l0&7<<3, 3584, l21)
	m.put(l0&7<<3, 3648, 0)
	l22 := m.f64(0, 3024)
	m.put(l0&7<<3, 3712, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l24 := f12(m, 18407808, 16, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
		l27 := m.f64(l24, 8)
		l28 := trunc(l27)
		if b2i(float64(l28) != l27)|b2i(l28 > l0) != 0 {
			l28 = f15(m, l27, 1, l0)
		}
		l29 := l28
		l33 := float64(m.u8(m.u16(m.u32(l29>>16<<2, 4288)+l29&65535<<3, 0)*320+15744, 0))
		if float64(m.u8(l2, 2)) > 0 {
			l35 = l8 + l12
		}
		l37 := 1 + l35
		l23 = f17(m, l33, choose(l37 > 0, float64(l37*6), 0))
	}
	return l23
}

// f41: case 517
func f41(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19 uint32) uint32 {
	var l23 uint32
	var l35 float64
	m.put(l0&7<<3, 3456, float64(m.u8(l2, 0))+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&7<<3, 3520, l13+l15)
	l21 := m.f64(l17, 16)
	m.put(l0&7<<3, 3584, l21)
	m.put(l0&7<<3, 3648, 0)
	l22 := m.f64(0, 3024)
	m.put(l0&7<<3, 3712, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l24 := f12(m, 18407808, 16, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
		l27 := m.f64(l24, 8)
		l28 := trunc(l27)
		if b2i(float64(l28) != l27)|b2i(l28 > l0) != 0 {
			l28 = f15(m, l27, 1, l0)
		}
		l29 := l28
		l33 := float64(m.u8(m.u16(m.u32(l29>>16<<2, 4288)+l29&65535<<3, 0)*320+15744, 0))
		if float64(m.u8(l2, 2)) > 0 {
			l35 = l8 + l12
		}
		l37 := 1 + l35
		l23 = f17(m, l33, choose(l37 > 0, float64(l37*7), 0))
	}
	return l23
}

// f42: case 518
func f42(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19 uint32) uint32 {
	var l25 uint32
	m.put(l0&7<<3, 3456, float64(m.u8(l2, 0))+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&7<<3, 3520, l13+l15)
	l21 := m.f64(l17, 16)
	m.put(l0&7<<3, 3584, l21)
	m.put(l0&7<<3, 3648, 1)
	m.put(l0&7<<3, 3712, 4096+float64(l14*4096)+float64(m.f64(0, 3024)*-4096)+l21)
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7+(-2-l7+float64(int32(l18))))
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l25 = f17(m, 0, 10)
	}
	return l25
}

// f43: case 519
func f43(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19 uint32) uint32 {
	var l35 uint32
	var l34 float64
	m.put(l0&7<<3, 3456, float64(m.u8(l2, 0))+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&7<<3, 3520, l13+l15)
	l21 := m.f64(l17, 16)
	m.put(l0&7<<3, 3584, l21)
	m.put(l0&7<<3, 3648, 1)
	l22 := m.f64(0, 3024)
	m.put(l0&7<<3, 3712, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
	m.put(l0&7<<3, 3776, 0)
	l24 := m.f64(l17, 8)
	l24 = 4096 + float64(l14*4096) + float64(l22*-4096) + l24
	m.put(l0&7<<3, 3840, l24)
	m.put(l0&7<<3, 3904, 1+l7)
	l26 := f12(m, 27062848, 24, l24)
	l28 := flag(-l24+m.f64(l26, 16) == math.Copysign(0, -1))
	l29 := f12(m, 9752768, 24, l14-l22)
	l32 := m.f64(l26, 8)
	l33 := -float64(int32(m.u32(l29, 0)-1)) + l32
	l33 = flag(l33 > -1.099511627777e+12)
	if -1+l28+l33 > 0 {
		l34 = l32
	}
	m.put(l0&7<<3, 3968, 1+l7+(-1-l7)+l34)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l35 = f17(m, 0, 10)
	}
	return l35
}

// f44: case 520
func f44(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19 uint32) uint32 {
	var l35 uint32
	var l34 float64
	m.put(l0&7<<3, 3456, float64(m.u8(l2, 0))+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&7<<3, 3520, l13+l15)
	l21 := m.f64(l17, 16)
	m.put(l0&7<<3, 3584, l21)
	m.put(l0&7<<3, 3648, 1)
	l22 := m.f64(0, 3024)
	m.put(l0&7<<3, 3712, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
	m.put(l0&7<<3, 3776, 0)
	l24 := m.f64(l17, 8)
	l24 = 4096 + float64(l14*4096) + float64(l22*-4096) + l24
	m.put(l0&7<<3, 3840, l24)
	m.put(l0&7<<3, 3904, 1+l7)
	l26 := f12(m, 27062848, 24, l24)
	l28 := flag(-l24+m.f64(l26, 16) == math.Copysign(0, -1))
	l29 := f12(m, 9752768, 24, l14-l22)
	l32 := m.f64(l26, 8)
	l33 := -float64(int32(m.u32(l29, 0)-1)) + l32
	l33 = flag(l33 > -1)
	if -1+l28+l33 > 0 {
		l34 = l32
	}
	m.put(l0&7<<3, 3968, 1+l7+(-1-l7)+l34)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l35 = f17(m, 0, 10)
	}
	return l35
}

// f45: case 521
func f45(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19 uint32) uint32 {
	var l35 uint32
	var l34 float64
	m.put(l0&7<<3, 3456, float64(m.u8(l2, 0))+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&7<<3, 3520, l13+l15)
	l21 := m.f64(l17, 16)
	m.put(l0&7<<3, 3584, l21)
	m.put(l0&7<<3, 3648, 1)
	l22 := m.f64(0, 3024)
	m.put(l0&7<<3, 3712, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
	m.put(l0&7<<3, 3776, 0)
	l24 := m.f64(l17, 8)
	m.put(l0&7<<3, 3840, l24)
	m.put(l0&7<<3, 3904, 1+l7)
	l26 := f12(m, 27062848, 24, l24)
	l28 := flag(-l24+m.f64(l26, 16) == math.Copysign(0, -1))
	l29 := f12(m, 9752768, 24, l14-l22)
	l32 := m.f64(l26, 8)
	l33 := -float64(int32(m.u32(l29, 0)-1)) + l32
	l33 = flag(l33 > -1.099511627777e+12)
	if -1+l28+l33 > 0 {
		l34 = l32
	}
	m.put(l0&7<<3, 3968, 1+l7+(-1-l7)+l34)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l35 = f17(m, 0, 10)
	}
	return l35
}

// f46: case 522
func f46(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19 uint32) uint32 {
	var l35 uint32
	var l34 float64
	m.put(l0&7<<3, 3456, float64(m.u8(l2, 0))+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&7<<3, 3520, l13+l15)
	l21 := m.f64(l17, 16)
	m.put(l0&7<<3, 3584, l21)
	m.put(l0&7<<3, 3648, 1)
	l22 := m.f64(0, 3024)
	m.put(l0&7<<3, 3712, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
	m.put(l0&7<<3, 3776, 0)
	l24 := m.f64(l17, 8)
	m.put(l0&7<<3, 3840, l24)
	m.put(l0&7<<3, 3904, 1+l7)
	l26 := f12(m, 27062848, 24, l24)
	l28 := flag(-l24+m.f64(l26, 16) == math.Copysign(0, -1))
	l29 := f12(m, 9752768, 24, l14-l22)
	l32 := m.f64(l26, 8)
	l33 := -float64(int32(m.u32(l29, 0)-1)) + l32
	l33 = flag(l33 > -1.099511627777e+12)
	if -1+l28+l33 > 0 {
		l34 = l32
	}
	m.put(l0&7<<3, 3968, 1+l7+(-1-l7)+l34)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l35 = f17(m, 0, 10)
	}
	return l35
}

// f47: case 523
func f47(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19 uint32) uint32 {
	var l33 uint32
	var l31, l32, l37, l51, l52, l60 float64
	l20 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l20+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&7<<3, 3520, l13+l15)
	l21 := m.f64(l17, 16)
	m.put(l0&7<<3, 3584, l21)
	m.put(l0&7<<3, 3648, 0)
	l22 := m.f64(0, 3024)
	m.put(l0&7<<3, 3712, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
	m.put(l0&7<<3, 3776, 1)
	l24 := m.f64(l17, 8)
	l24 = 4096 + float64(l14*4096) + float64(l22*-4096) + l24
	m.put(l0&7<<3, 3840, l24)
	l25 := f12(m, 18407808, 16, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
	l26 := m.u32(l25, 0) - 1
	l29 := float64(m.u8(m.u16(m.u32(l26>>16<<2, 4288)+l26&65535<<3, 0)*320+15744, 17))
	l30 := float64(int32(l26))
	if l29 > 0 {
		l31 = -1 - l7 + l30
	}
	m.put(l0&7<<3, 3904, 1+l7+l31)
	if l29 > 0 {
		l32 = -1 - l7 + l30
	}
	m.put(l0&7<<3, 3968, 1+l7+l32)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l34 := choose(l29 > 0, 1, 0)
		l36 := float64(m.u8(l2, 2))
		if l36 > 0 {
			l37 = l8 + l12
		}
		l40 := m.f64(l25, 8)
		l41 := trunc(l40)
		if b2i(float64(l41) != l40)|b2i(l41 > l0) != 0 {
			l41 = f15(m, l40, 1, l0)
		}
		l42 := l41
		l43 := m.u32(l42>>16<<2, 4288) + l42&65535<<3
		l44 := m.u16(l43, 0)*320 + 15744
		t1 := float64(m.u8(l44, 0)) + float64(float64(m.u8(l43, 2))*256) + float64((float64(m.u8(l44, 18))+float64(m.u8(l43, 3))+float64(float64(m.u8(l43, 4))*256))*65536)
		l47 := t1
		l49 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l47*2.3283064365386963e-10))
		l49 = -6.755399441055744e+15 + l49
		l50 := l47 + float64(l49*-4.294967296e+09)
		l50 = flag(l50 > 255) + flag(l50 > 65535) + flag(l50 > 1.6777215e+07)
		if 1-l34 > 0 {
			if l36 > 0 {
				l52 = l20 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
			}
			l54 := -l37 + l50
			l55 := trunc(l54)
			if b2i(float64(l55) != l54)|b2i(l55 > l0) != 0 {
				l55 = f15(m, l54, 1, l0)
			}
			l56 := l55
			l61 := m.f64(m.u16(m.u32(l56>>16<<2, 4288)+l56&65535<<3, 0)*320+15744, 80)
			if l61 > 0 {
				l60 = float64((0.5 + l47 + float64(l49*-4.294967296e+09)) * l61)
			}
			l51 = -0.5 + float64(l52*-256) + l60
		}
		l63 := 1 + l37 + float64(l34*-8) - l50
		l62 := choose(l63 > 0, l63, 0)
		l62 = choose(l34 > 0, 10, 0) + l62
		l33 = f17(m, l51, l62)
	}
	return l33
}

// f48: case 524
func f48(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19 uint32) uint32 {
	var l33 uint32
	var l31, l32, l37, l51, l52, l60 float64
	l20 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l20+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&7<<3, 3520, l13+l15)
	l21 := m.f64(l17, 16)
	m.put(l0&7<<3, 3584, l21)
	m.put(l0&7<<3, 3648, 0)
	l22 := m.f64(0, 3024)
	m.put(l0&7<<3, 3712, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
	m.put(l0&7<<3, 3776, 1)
	l24 := m.f64(l17, 8)
	l24 = 4096 + float64(l14*4096) + float64(l22*-4096) + l24
	m.put(l0&7<<3, 3840, l24)
	l25 := f12(m, 18407808, 16, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
	l26 := m.u32(l25, 0) - 1
	l29 := float64(m.u8(m.u16(m.u32(l26>>16<<2, 4288)+l26&65535<<3, 0)*320+15744, 17))
	l30 := float64(int32(l26))
	if l29 > 0 {
		l31 = -1 - l7 + l30
	}
	m.put(l0&7<<3, 3904, 1+l7+l31)
	if l29 > 0 {
		l32 = -1 - l7 + l30
	}
	m.put(l0&7<<3, 3968, 1+l7+l32)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l34 := choose(l29 > 0, 1, 0)
		l36 := float64(m.u8(l2, 2))
		if l36 > 0 {
			l37 = l8 + l12
		}
		l40 := m.f64(l25, 8)
		l41 := trunc(l40)
		if b2i(float64(l41) != l40)|b2i(l41 > l0) != 0 {
			l41 = f15(m, l40, 1, l0)
		}
		l42 := l41
		l43 := m.u32(l42>>16<<2, 4288) + l42&65535<<3
		l44 := m.u16(l43, 0)*320 + 15744
		t1 := float64(m.u8(l44, 0)) + float64(float64(m.u8(l43, 2))*256) + float64((float64(m.u8(l44, 18))+float64(m.u8(l43, 3))+float64(float64(m.u8(l43, 4))*256))*65536)
		l47 := t1
		l49 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l47*2.3283064365386963e-10))
		l49 = -6.755399441055744e+15 + l49
		l50 := l47 + float64(l49*-4.294967296e+09)
		l50 = flag(l50 > 255) + flag(l50 > 65535) + flag(l50 > 1.6777215e+07)
		if 1-l34 > 0 {
			if l36 > 0 {
				l52 = l20 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
			}
			l54 := -l37 + l50
			l55 := trunc(l54)
			if b2i(float64(l55) != l54)|b2i(l55 > l0) != 0 {
				l55 = f15(m, l54, 1, l0)
			}
			l56 := l55
			l61 := m.f64(m.u16(m.u32(l56>>16<<2, 4288)+l56&65535<<3, 0)*320+15744, 80)
			if l61 > 0 {
				l60 = float64((0.5 + l47 + float64(l49*-4.294967296e+09)) * l61)
			}
			l51 = -0.5 + float64(l52*-256) + l60
		}
		l63 := 1 + l37 + float64(l34*-8) - l50
		l62 := choose(l63 > 0, l63, 0)
		l62 = choose(l34 > 0, 10, 0) + l62
		l33 = f17(m, l51, l62)
	}
	return l33
}

// f49: case 525
func f49(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19 uint32) uint32 {
	var l33 uint32
	var l31, l32, l37, l51, l52, l60 float64
	l20 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l20+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&7<<3, 3520, l13+l15)
	l21 := m.f64(l17, 16)
	m.put(l0&7<<3, 3584, l21)
	m.put(l0&7<<3, 3648, 0)
	l22 := m.f64(0, 3024)
	m.put(l0&7<<3, 3712, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
	m.put(l0&7<<3, 3776, 1)
	m.put(l0&7<<3, 3840, m.f64(l17, 8))
	l25 := f12(m, 18407808, 16, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
	l26 := m.u32(l25, 0) - 1
	l29 := float64(m.u8(m.u16(m.u32(l26>>16<<2, 4288)+l26&65535<<3, 0)*320+15744, 17))
	l30 := float64(int32(l26))
	if l29 > 0 {
		l31 = -1 - l7 + l30
	}
	m.put(l0&7<<3, 3904, 1+l7+l31)
	if l29 > 0 {
		l32 = -1 - l7 + l30
	}
	m.put(l0&7<<3, 3968, 1+l7+l32)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l34 := choose(l29 > 0, 1, 0)
		l36 := float64(m.u8(l2, 2))
		if l36 > 0 {
			l37 = l8 + l12
		}
		l40 := m.f64(l25, 8)
		l41 := trunc(l40)
		if b2i(float64(l41) != l40)|b2i(l41 > l0) != 0 {
			l41 = f15(m, l40, 1, l0)
		}
		l42 := l41
		l43 := m.u32(l42>>16<<2, 4288) + l42&65535<<3
		l44 := m.u16(l43, 0)*320 + 15744
		t1 := float64(m.u8(l44, 0)) + float64(float64(m.u8(l43, 2))*256) + float64((float64(m.u8(l44, 18))+float64(m.u8(l43, 3))+float64(float64(m.u8(l43, 4))*256))*65536)
		l47 := t1
		l49 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l47*2.3283064365386963e-10))
		l49 = -6.755399441055744e+15 + l49
		l50 := l47 + float64(l49*-4.294967296e+09)
		l50 = flag(l50 > 255) + flag(l50 > 65535) + flag(l50 > 1.6777215e+07)
		if 1-l34 > 0 {
			if l36 > 0 {
				l52 = l20 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
			}
			l54 := -l37 + l50
			l55 := trunc(l54)
			if b2i(float64(l55) != l54)|b2i(l55 > l0) != 0 {
				l55 = f15(m, l54, 1, l0)
			}
			l56 := l55
			l61 := m.f64(m.u16(m.u32(l56>>16<<2, 4288)+l56&65535<<3, 0)*320+15744, 80)
			if l61 > 0 {
				l60 = float64((0.5 + l47 + float64(l49*-4.294967296e+09)) * l61)
			}
			l51 = -0.5 + float64(l52*-256) + l60
		}
		l63 := 1 + l37 + float64(l34*-8) - l50
		l62 := choose(l63 > 0, l63, 0)
		l62 = choose(l34 > 0, 10, 0) + l62
		l33 = f17(m, l51, l62)
	}
	return l33
}

// f50: case 526
func f50(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19 uint32) uint32 {
	var l33 uint32
	var l31, l32, l37, l51, l52, l60 float64
	l20 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l20+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&7<<3, 3520, l13+l15)
	l21 := m.f64(l17, 16)
	m.put(l0&7<<3, 3584, l21)
	m.put(l0&7<<3, 3648, 0)
	l22 := m.f64(0, 3024)
	m.put(l0&7<<3, 3712, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
	m.put(l0&7<<3, 3776, 1)
	l24 := m.f64(l17, 8)
	l24 = 4096 + float64(l14*4096) + float64(l22*-4096) + l24
	m.put(l0&7<<3, 3840, 4096+l24)
	l25 := f12(m, 18407808, 16, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
	l26 := m.u32(l25, 0) - 1
	l29 := float64(m.u8(m.u16(m.u32(l26>>16<<2, 4288)+l26&65535<<3, 0)*320+15744, 17))
	l30 := float64(int32(l26))
	if l29 > 0 {
		l31 = -1 - l7 + l30
	}
	m.put(l0&7<<3, 3904, 1+l7+l31)
	if l29 > 0 {
		l32 = -1 - l7 + l30
	}
	m.put(l0&7<<3, 3968, 1+l7+l32)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l34 := choose(l29 > 0, 1, 0)
		l36 := float64(m.u8(l2, 2))
		if l36 > 0 {
			l37 = l8 + l12
		}
		l40 := m.f64(l25, 8)
		l41 := trunc(l40)
		if b2i(float64(l41) != l40)|b2i(l41 > l0) != 0 {
			l41 = f15(m, l40, 1, l0)
		}
		l42 := l41
		l43 := m.u32(l42>>16<<2, 4288) + l42&65535<<3
		l44 := m.u16(l43, 0)*320 + 15744
		t1 := float64(m.u8(l44, 0)) + float64(float64(m.u8(l43, 2))*256) + float64((float64(m.u8(l44, 18))+float64(m.u8(l43, 3))+float64(float64(m.u8(l43, 4))*256))*65536)
		l47 := t1
		l49 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l47*2.3283064365386963e-10))
		l49 = -6.755399441055744e+15 + l49
		l50 := l47 + float64(l49*-4.294967296e+09)
		l50 = flag(l50 > 255) + flag(l50 > 65535) + flag(l50 > 1.6777215e+07)
		if 1-l34 > 0 {
			if l36 > 0 {
				l52 = l20 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
			}
			l54 := -l37 + l50
			l55 := trunc(l54)
			if b2i(float64(l55) != l54)|b2i(l55 > l0) != 0 {
				l55 = f15(m, l54, 1, l0)
			}
			l56 := l55
			l61 := m.f64(m.u16(m.u32(l56>>16<<2, 4288)+l56&65535<<3, 0)*320+15744, 80)
			if l61 > 0 {
				l60 = float64((0.5 + l47 + float64(l49*-4.294967296e+09)) * l61)
			}
			l51 = -0.5 + float64(l52*-256) + l60
		}
		l63 := 1 + l37 + float64(l34*-8) - l50
		l62 := choose(l63 > 0, l63, 0)
		l62 = choose(l34 > 0, 10, 0) + l62
		l33 = f17(m, l51, l62)
	}
	return l33
}

// f51: case 527
func f51(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19 uint32) uint32 {
	var l35 uint32
	var l33, l34, l39, l53, l54, l62 float64
	l20 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l20+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&7<<3, 3520, l13+l15)
	l21 := m.f64(l17, 16)
	m.put(l0&7<<3, 3584, l21)
	m.put(l0&7<<3, 3648, 1)
	l22 := m.f64(0, 3024)
	l23 := m.f64(l17, 8)
	l24 := f12(m, 9752768, 24, l14-l22)
	l26 := l23 - l21
	l26 = -4096 + m.f64(l24, 16) + l26
	m.put(l0&7<<3, 3712, 4096+float64(l14*4096)+float64(l22*-4096)+l21+l26)
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	l27 := f12(m, 18407808, 16, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
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
			l39 = l8 + l12
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
				l54 = l20 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
			}
			l56 := -l39 + l52
			l57 := trunc(l56)
			if b2i(float64(l57) != l56)|b2i(l57 > l0) != 0 {
				l57 = f15(m, l56, 1, l0)
			}
			l58 := l57
			l63 := m.f64(m.u16(m.u32(l58>>16<<2, 4288)+l58&65535<<3, 0)*320+15744, 80)
			if l63 > 0 {
				l62 = float64((0.5 + l49 + float64(l51*-4.294967296e+09)) * l63)
			}
			l53 = -0.5 + float64(l54*-256) + l62
		}
		l65 := 1 + l39 + float64(l36*-8) - l52
		l64 := choose(l65 > 0, l65, 0)
		l64 = choose(l36 > 0, 10, 0) + l64
		l35 = f17(m, l53, l64)
	}
	return l35
}

// f52: case 528
func f52(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19 uint32) uint32 {
	var l33 uint32
	var l31, l32, l37, l51, l52, l60 float64
	l20 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l20+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&7<<3, 3520, l13+l15)
	l21 := m.f64(l17, 16)
	m.put(l0&7<<3, 3584, l21)
	m.put(l0&7<<3, 3648, 1)
	l22 := m.f64(0, 3024)
	m.put(l0&7<<3, 3712, 4096+float64(l14*4096)+float64(l22*-4096)+l21+(m.f64(l17, 8)-l21))
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	l25 := f12(m, 18407808, 16, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
	l26 := m.u32(l25, 0) - 1
	l29 := float64(m.u8(m.u16(m.u32(l26>>16<<2, 4288)+l26&65535<<3, 0)*320+15744, 17))
	l30 := float64(int32(l26))
	if l29 > 0 {
		l31 = -1 - l7 + l30
	}
	m.put(l0&7<<3, 3904, 1+l7+l31)
	if l29 > 0 {
		l32 = -1 - l7 + l30
	}
	m.put(l0&7<<3, 3968, 1+l7+l32)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l34 := choose(l29 > 0, 1, 0)
		l36 := float64(m.u8(l2, 2))
		if l36 > 0 {
			l37 = l8 + l12
		}
		l40 := m.f64(l25, 8)
		l41 := trunc(l40)
		if b2i(float64(l41) != l40)|b2i(l41 > l0) != 0 {
			l41 = f15(m, l40, 1, l0)
		}
		l42 := l41
		l43 := m.u32(l42>>16<<2, 4288) + l42&65535<<3
		l44 := m.u16(l43, 0)*320 + 15744
		t1 := float64(m.u8(l44, 0)) + float64(float64(m.u8(l43, 2))*256) + float64((float64(m.u8(l44, 18))+float64(m.u8(l43, 3))+float64(float64(m.u8(l43, 4))*256))*65536)
		l47 := t1
		l49 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l47*2.3283064365386963e-10))
		l49 = -6.755399441055744e+15 + l49
		l50 := l47 + float64(l49*-4.294967296e+09)
		l50 = flag(l50 > 255) + flag(l50 > 65535) + flag(l50 > 1.6777215e+07)
		if 1-l34 > 0 {
			if l36 > 0 {
				l52 = l20 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
			}
			l54 := -l37 + l50
			l55 := trunc(l54)
			if b2i(float64(l55) != l54)|b2i(l55 > l0) != 0 {
				l55 = f15(m, l54, 1, l0)
			}
			l56 := l55
			l61 := m.f64(m.u16(m.u32(l56>>16<<2, 4288)+l56&65535<<3, 0)*320+15744, 80)
			if l61 > 0 {
				l60 = float64((0.5 + l47 + float64(l49*-4.294967296e+09)) * l61)
			}
			l51 = -0.5 + float64(l52*-256) + l60
		}
		l63 := 1 + l37 + float64(l34*-8) - l50
		l62 := choose(l63 > 0, l63, 0)
		l62 = choose(l34 > 0, 10, 0) + l62
		l33 = f17(m, l51, l62)
	}
	return l33
}

// f53: case 529
func f53(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19 uint32) uint32 {
	var l55 uint32
	var l47, l48, l52, l57, l63, l72, l74, l82, l94, l99, l115, l118, l121, l124, l128, l129, l137 float64
	l20 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l20+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&7<<3, 3520, l13+l15)
	l21 := m.f64(l17, 16)
	m.put(l0&7<<3, 3584, l21)
	m.put(l0&7<<3, 3648, 1)
	l22 := m.f64(0, 3024)
	m.put(l0&7<<3, 3712, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	l23 := m.f64(l17, 8)
	l25 := f12(m, 27062848, 24, m.f64(l17, 32))
	l28 := m.f64(l25, 8)
	l29 := trunc(l28)
	if b2i(float64(l29) != l28)|b2i(l29 > l0) != 0 {
		l29 = f15(m, l28, 1, l0)
	}
	l30 := l29
	l31 := m.u32(l30>>16<<2, 4288) + l30&65535<<3
	t1 := float64(m.u8(m.u16(l31, 0)*320+15744, 0)) + float64(float64(m.u8(l31, 2))*256) + float64(float64(m.u8(l31, 3))*65536) + float64(float64(m.u8(l31, 4))*1.6777216e+07)
	l34 := f12(m, 18407808, 16, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
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
	l44 := l23 + float64(t1*-65536) + l42 + float64(l43*65536)
	l44 = flag(l44 > -4)
	l46 := l23 + l42 + float64(l43*65536)
	l46 = m.f64(l17, 24) + l46
	if 1-l44 > 0 {
		l47 = l46
	}
	if 1-l44 > 0 {
		l48 = float64(l46 * 0.25)
	}
	l48 = -0.375 + l48
	l49 := 6.755399441055744e+15 + l48
	l49 = -6.755399441055744e+15 + l49
	l51 := -l44 - l47 + float64(l49*4)
	l50 := choose(l51 > 0, l51, 0)
	l53 := l50
	if l53 > 0 {
		l52 = float64((-1 - l7 + m.f64(l34, 8)) * l53)
	}
	m.put(l0&7<<3, 4160, 1+l7+l52)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l56 := float64(m.u8(l2, 2))
		if l56 > 0 {
			l57 = l8 + l12
		}
		l59 := 1 - l47 + float64(l49*4)
		l58 := choose(l59 > 0, l59, 0)
		l60 := f12(m, 35730304, 24, l49)
		if flag(-l49+m.f64(l60, 16) == math.Copysign(0, -1)) > 0 {
			l63 = m.f64(l60, 8)
		}
		l66 := l63
		l67 := trunc(l66)
		if b2i(float64(l67) != l66)|b2i(l67 > l0) != 0 {
			l67 = f15(m, l66, 1, l0)
		}
		l68 := l67
		l69 := m.u32(l68>>16<<2, 4288) + l68&65535<<3
		t2 := float64(m.u8(m.u16(l69, 0)*320+15744, 0)) + float64(float64(m.u8(l69, 2))*256) + float64(float64(m.u8(l69, 3))*65536) + float64(float64(m.u8(l69, 4))*1.6777216e+07)
		l71 := t2
		l73 := l58
		if l73 > 0 {
			l72 = float64(l71 * l73)
		}
		if 1-l58 > 0 {
			l76 := l47 + float64(l49*-4)
			l77 := trunc(l76)
			if b2i(float64(l77) != l76)|b2i(l77 > l0) != 0 {
				l77 = f15(m, l76, 1, l0)
			}
			l78 := l77
			l83 := m.f64(m.u16(m.u32(l78>>16<<2, 4288)+l78&65535<<3, 0)*320+15744, 80)
			if l83 > 0 {
				l82 = float64((0.5 + l71) * l83)
			}
			l82 = -0.5 + l82
			l84 := 6.755399441055744e+15 + l82
			l84 = -6.755399441055744e+15 + l84
			l86 := l47 + float64(l49*-4)
			l85 := choose(l86 > 0, l86, 0)
			l88 := 4 - l85
			l89 := trunc(l88)
			if b2i(float64(l89) != l88)|b2i(l89 > l0) != 0 {
				l89 = f15(m, l88, 1, l0)
			}
			l90 := l89
			l92 := m.u16(m.u32(l90>>16<<2, 4288)+l90&65535<<3, 0)*320 + 15744
			l93 := m.f64(l92, 88)
			l95 := l93
			if l95 > 0 {
				l96 := f12(m, 35730304, 24, 1+l49)
				if flag(-l49+m.f64(l96, 16) == 1) > 0 {
					l99 = m.f64(l96, 8)
				}
				l102 := l99
				l103 := trunc(l102)
				if b2i(float64(l103) != l102)|b2i(l103 > l0) != 0 {
					l103 = f15(m, l102, 1, l0)
				}
				l104 := l103
				l105 := m.u32(l104>>16<<2, 4288) + l104&65535<<3
				t3 := float64(m.u8(m.u16(l105, 0)*320+15744, 0)) + float64(float64(m.u8(l105, 2))*256) + float64(float64(m.u8(l105, 3))*65536) + float64(float64(m.u8(l105, 4))*1.6777216e+07)
				l107 := t3
				l109 := l85
				l110 := trunc(l109)
				if b2i(float64(l110) != l109)|b2i(l110 > l0) != 0 {
					l110 = f15(m, l109, 1, l0)
				}
				l111 := l110
				l113 := m.u16(m.u32(l111>>16<<2, 4288)+l111&65535<<3, 0)*320 + 15744
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
		if 1-l44-l50 > 0 {
			if l56 > 0 {
				l129 = l20 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
			}
			l131 := -l57 + l127
			l132 := trunc(l131)
			if b2i(float64(l132) != l131)|b2i(l132 > l0) != 0 {
				l132 = f15(m, l131, 1, l0)
			}
			l133 := l132
			l138 := m.f64(m.u16(m.u32(l133>>16<<2, 4288)+l133&65535<<3, 0)*320+15744, 80)
			if l138 > 0 {
				l137 = float64((0.5 + l72 + l74) * l138)
			}
			l128 = -0.5 + float64(l129*-256) + l137
		}
		l139 := l44 + l50
		if l139 > 0 {
			l141 := -1 + l50
			l128 = l128 + float64((float64(l44*7)+choose(l141 > 0, l141, 0))*l139)
		}
		l143 := 1 + l57 + float64(l44*-8) + float64(l50*-8) - l127
		l142 := choose(l143 > 0, l143, 0)
		l144 := l44 + l50
		l142 = choose(l144 > 0, float64(l144*10), 0) + l142
		l55 = f17(m, l128, l142)
	}
	return l55
}

// f54: case 530
func f54(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19 uint32) uint32 {
	var l55 uint32
	var l47, l48, l52, l57, l63, l72, l74, l82, l94, l99, l115, l118, l121, l124, l128, l129, l137 float64
	l20 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l20+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&7<<3, 3520, l13+l15)
	l21 := m.f64(l17, 16)
	m.put(l0&7<<3, 3584, l21)
	m.put(l0&7<<3, 3648, 1)
	l22 := m.f64(0, 3024)
	m.put(l0&7<<3, 3712, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	l23 := m.f64(l17, 8)
	l25 := f12(m, 27062848, 24, m.f64(l17, 32))
	l28 := m.f64(l25, 8)
	l29 := trunc(l28)
	if b2i(float64(l29) != l28)|b2i(l29 > l0) != 0 {
		l29 = f15(m, l28, 1, l0)
	}
	l30 := l29
	l31 := m.u32(l30>>16<<2, 4288) + l30&65535<<3
	t1 := float64(m.u8(m.u16(l31, 0)*320+15744, 0)) + float64(float64(m.u8(l31, 2))*256) + float64(float64(m.u8(l31, 3))*65536) + float64(float64(m.u8(l31, 4))*1.6777216e+07)
	l34 := f12(m, 18407808, 16, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
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
	l44 := l23 + float64(t1*-65536) + l42 + float64(l43*65536)
	l44 = flag(l44 > -1)
	l46 := l23 + l42 + float64(l43*65536)
	l46 = m.f64(l17, 24) + l46
	if 1-l44 > 0 {
		l47 = l46
	}
	if 1-l44 > 0 {
		l48 = float64(l46 * 0.25)
	}
	l48 = -0.375 + l48
	l49 := 6.755399441055744e+15 + l48
	l49 = -6.755399441055744e+15 + l49
	l51 := -l44 - l47 + float64(l49*4)
	l50 := choose(l51 > 0, l51, 0)
	l53 := l50
	if l53 > 0 {
		l52 = float64((-1 - l7 + m.f64(l34, 8)) * l53)
	}
	m.put(l0&7<<3, 4160, 1+l7+l52)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l56 := float64(m.u8(l2, 2))
		if l56 > 0 {
			l57 = l8 + l12
		}
		l59 := -l47 + float64(l49*4)
		l58 := choose(l59 > 0, l59, 0)
		l60 := f12(m, 35730304, 24, l49)
		if flag(-l49+m.f64(l60, 16) == math.Copysign(0, -1)) > 0 {
			l63 = m.f64(l60, 8)
		}
		l66 := l63
		l67 := trunc(l66)
		if b2i(float64(l67) != l66)|b2i(l67 > l0) != 0 {
			l67 = f15(m, l66, 1, l0)
		}
		l68 := l67
		l69 := m.u32(l68>>16<<2, 4288) + l68&65535<<3
		t2 := float64(m.u8(m.u16(l69, 0)*320+15744, 0)) + float64(float64(m.u8(l69, 2))*256) + float64(float64(m.u8(l69, 3))*65536) + float64(float64(m.u8(l69, 4))*1.6777216e+07)
		l71 := t2
		l73 := l58
		if l73 > 0 {
			l72 = float64(l71 * l73)
		}
		if 1-l58 > 0 {
			l76 := l47 + float64(l49*-4)
			l77 := trunc(l76)
			if b2i(float64(l77) != l76)|b2i(l77 > l0) != 0 {
				l77 = f15(m, l76, 1, l0)
			}
			l78 := l77
			l83 := m.f64(m.u16(m.u32(l78>>16<<2, 4288)+l78&65535<<3, 0)*320+15744, 80)
			if l83 > 0 {
				l82 = float64((0.5 + l71) * l83)
			}
			l82 = -0.5 + l82
			l84 := 6.755399441055744e+15 + l82
			l84 = -6.755399441055744e+15 + l84
			l86 := -3 + l47 + float64(l49*-4)
			l85 := choose(l86 > 0, l86, 0)
			l88 := 1 - l85
			l89 := trunc(l88)
			if b2i(float64(l89) != l88)|b2i(l89 > l0) != 0 {
				l89 = f15(m, l88, 1, l0)
			}
			l90 := l89
			l92 := m.u16(m.u32(l90>>16<<2, 4288)+l90&65535<<3, 0)*320 + 15744
			l93 := m.f64(l92, 88)
			l95 := l93
			if l95 > 0 {
				l96 := f12(m, 35730304, 24, 1+l49)
				if flag(-l49+m.f64(l96, 16) == 1) > 0 {
					l99 = m.f64(l96, 8)
				}
				l102 := l99
				l103 := trunc(l102)
				if b2i(float64(l103) != l102)|b2i(l103 > l0) != 0 {
					l103 = f15(m, l102, 1, l0)
				}
				l104 := l103
				l105 := m.u32(l104>>16<<2, 4288) + l104&65535<<3
				t3 := float64(m.u8(m.u16(l105, 0)*320+15744, 0)) + float64(float64(m.u8(l105, 2))*256) + float64(float64(m.u8(l105, 3))*65536) + float64(float64(m.u8(l105, 4))*1.6777216e+07)
				l107 := t3
				l109 := l85
				l110 := trunc(l109)
				if b2i(float64(l110) != l109)|b2i(l110 > l0) != 0 {
					l110 = f15(m, l109, 1, l0)
				}
				l111 := l110
				l113 := m.u16(m.u32(l111>>16<<2, 4288)+l111&65535<<3, 0)*320 + 15744
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
		if 1-l44-l50 > 0 {
			if l56 > 0 {
				l129 = l20 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
			}
			l131 := -l57 + l127
			l132 := trunc(l131)
			if b2i(float64(l132) != l131)|b2i(l132 > l0) != 0 {
				l132 = f15(m, l131, 1, l0)
			}
			l133 := l132
			l138 := m.f64(m.u16(m.u32(l133>>16<<2, 4288)+l133&65535<<3, 0)*320+15744, 80)
			if l138 > 0 {
				l137 = float64((0.5 + l72 + l74) * l138)
			}
			l128 = -0.5 + float64(l129*-256) + l137
		}
		l139 := l44 + l50
		if l139 > 0 {
			l141 := -1 + l50
			l128 = l128 + float64((float64(l44*7)+choose(l141 > 0, l141, 0))*l139)
		}
		l143 := 1 + l57 + float64(l44*-8) + float64(l50*-8) - l127
		l142 := choose(l143 > 0, l143, 0)
		l144 := l44 + l50
		l142 = choose(l144 > 0, float64(l144*10), 0) + l142
		l55 = f17(m, l128, l142)
	}
	return l55
}

// f55: case 531
func f55(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19 uint32) uint32 {
	var l55 uint32
	var l47, l48, l52, l57, l63, l72, l81, l93, l98, l114, l117, l120, l123, l127, l130, l131, l139 float64
	l20 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l20+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&7<<3, 3520, l13+l15)
	l21 := m.f64(l17, 16)
	m.put(l0&7<<3, 3584, l21)
	m.put(l0&7<<3, 3648, 1)
	l22 := m.f64(0, 3024)
	m.put(l0&7<<3, 3712, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	l23 := m.f64(l17, 8)
	l25 := f12(m, 27062848, 24, m.f64(l17, 32))
	l28 := m.f64(l25, 8)
	l29 := trunc(l28)
	if b2i(float64(l29) != l28)|b2i(l29 > l0) != 0 {
		l29 = f15(m, l28, 1, l0)
	}
	l30 := l29
	l31 := m.u32(l30>>16<<2, 4288) + l30&65535<<3
	t1 := float64(m.u8(m.u16(l31, 0)*320+15744, 0)) + float64(float64(m.u8(l31, 2))*256) + float64(float64(m.u8(l31, 3))*65536) + float64(float64(m.u8(l31, 4))*1.6777216e+07)
	l34 := f12(m, 18407808, 16, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
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
	l44 := l23 + float64(t1*-65536) + l42 + float64(l43*65536)
	l44 = flag(l44 > -1)
	l46 := l23 + l42 + float64(l43*65536)
	l46 = m.f64(l17, 24) + l46
	if 1-l44 > 0 {
		l47 = l46
	}
	if 1-l44 > 0 {
		l48 = float64(l46 * 0.25)
	}
	l48 = -0.375 + l48
	l49 := 6.755399441055744e+15 + l48
	l49 = -6.755399441055744e+15 + l49
	l51 := -l44 - l47 + float64(l49*4)
	l50 := choose(l51 > 0, l51, 0)
	l53 := l50
	if l53 > 0 {
		l52 = float64((-1 - l7 + m.f64(l34, 8)) * l53)
	}
	m.put(l0&7<<3, 4160, 1+l7+l52)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l56 := float64(m.u8(l2, 2))
		if l56 > 0 {
			l57 = l8 + l12
		}
		l59 := -l47 + float64(l49*4)
		l58 := choose(l59 > 0, l59, 0)
		l60 := f12(m, 35730304, 24, l49)
		if flag(-l49+m.f64(l60, 16) == math.Copysign(0, -1)) > 0 {
			l63 = m.f64(l60, 8)
		}
		l66 := l63
		l67 := trunc(l66)
		if b2i(float64(l67) != l66)|b2i(l67 > l0) != 0 {
			l67 = f15(m, l66, 1, l0)
		}
		l68 := l67
		l69 := m.u32(l68>>16<<2, 4288) + l68&65535<<3
		t2 := float64(m.u8(m.u16(l69, 0)*320+15744, 0)) + float64(float64(m.u8(l69, 2))*256) + float64(float64(m.u8(l69, 3))*65536) + float64(float64(m.u8(l69, 4))*1.6777216e+07)
		l71 := t2
		l73 := l58
		if l73 > 0 {
			l72 = float64(l71 * l73)
		}
		l75 := l47 + float64(l49*-4)
		l76 := trunc(l75)
		if b2i(float64(l76) != l75)|b2i(l76 > l0) != 0 {
			l76 = f15(m, l75, 1, l0)
		}
		l77 := l76
		l82 := m.f64(m.u16(m.u32(l77>>16<<2, 4288)+l77&65535<<3, 0)*320+15744, 80)
		if l82 > 0 {
			l81 = float64((0.5 + l71) * l82)
		}
		l81 = -0.5 + l81
		l83 := 6.755399441055744e+15 + l81
		l83 = -6.755399441055744e+15 + l83
		l85 := -3 + l47 + float64(l49*-4)
		l84 := choose(l85 > 0, l85, 0)
		l87 := 1 - l84
		l88 := trunc(l87)
		if b2i(float64(l88) != l87)|b2i(l88 > l0) != 0 {
			l88 = f15(m, l87, 1, l0)
		}
		l89 := l88
		l91 := m.u16(m.u32(l89>>16<<2, 4288)+l89&65535<<3, 0)*320 + 15744
		l92 := m.f64(l91, 88)
		l94 := l92
		if l94 > 0 {
			l95 := f12(m, 35730304, 24, 1+l49)
			if flag(-l49+m.f64(l95, 16) == 1) > 0 {
				l98 = m.f64(l95, 8)
			}
			l101 := l98
			l102 := trunc(l101)
			if b2i(float64(l102) != l101)|b2i(l102 > l0) != 0 {
				l102 = f15(m, l101, 1, l0)
			}
			l103 := l102
			l104 := m.u32(l103>>16<<2, 4288) + l103&65535<<3
			t3 := float64(m.u8(m.u16(l104, 0)*320+15744, 0)) + float64(float64(m.u8(l104, 2))*256) + float64(float64(m.u8(l104, 3))*65536) + float64(float64(m.u8(l104, 4))*1.6777216e+07)
			l106 := t3
			l108 := l84
			l109 := trunc(l108)
			if b2i(float64(l109) != l108)|b2i(l109 > l0) != 0 {
				l109 = f15(m, l108, 1, l0)
			}
			l110 := l109
			l112 := m.u16(m.u32(l110>>16<<2, 4288)+l110&65535<<3, 0)*320 + 15744
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
		l126 := l83 + l93 - l120
		l126 = flag(l126 > 127)
		if 1-l58 > 0 {
			l127 = l83 + l93 - l120
		}
		l127 = choose(l126 > 0, 4.29496704e+09, 0) + l127
		l129 := l72 + l127
		l129 = flag(l129 > 255) + flag(l129 > 65535) + flag(l129 > 1.6777215e+07)
		if 1-l44-l50 > 0 {
			if l56 > 0 {
				l131 = l20 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
			}
			l133 := -l57 + l129
			l134 := trunc(l133)
			if b2i(float64(l134) != l133)|b2i(l134 > l0) != 0 {
				l134 = f15(m, l133, 1, l0)
			}
			l135 := l134
			l140 := m.f64(m.u16(m.u32(l135>>16<<2, 4288)+l135&65535<<3, 0)*320+15744, 80)
			if l140 > 0 {
				l139 = float64((0.5 + l72 + l127) * l140)
			}
			l130 = -0.5 + float64(l131*-256) + l139
		}
		l141 := l44 + l50
		if l141 > 0 {
			l143 := -1 + l50
			l130 = l130 + float64((float64(l44*7)+choose(l143 > 0, l143, 0))*l141)
		}
		l145 := 1 + l57 + float64(l44*-8) + float64(l50*-8) - l129
		l144 := choose(l145 > 0, l145, 0)
		l146 := l44 + l50
		l144 = choose(l146 > 0, float64(l146*10), 0) + l144
		l55 = f17(m, l130, l144)
	}
	return l55
}

// f56: case 532
func f56(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19 uint32) uint32 {
	var l55 uint32
	var l47, l48, l52, l57, l63, l72, l74, l82, l94, l99, l115, l118, l121, l124, l128, l129, l137 float64
	l20 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l20+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&7<<3, 3520, l13+l15)
	l21 := m.f64(l17, 16)
	m.put(l0&7<<3, 3584, l21)
	m.put(l0&7<<3, 3648, 1)
	l22 := m.f64(0, 3024)
	m.put(l0&7<<3, 3712, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	l23 := m.f64(l17, 8)
	l25 := f12(m, 27062848, 24, m.f64(l17, 32))
	l28 := m.f64(l25, 8)
	l29 := trunc(l28)
	if b2i(float64(l29) != l28)|b2i(l29 > l0) != 0 {
		l29 = f15(m, l28, 1, l0)
	}
	l30 := l29
	l31 := m.u32(l30>>16<<2, 4288) + l30&65535<<3
	t1 := float64(m.u8(m.u16(l31, 0)*320+15744, 0)) + float64(float64(m.u8(l31, 2))*256) + float64(float64(m.u8(l31, 3))*65536) + float64(float64(m.u8(l31, 4))*1.6777216e+07)
	l34 := f12(m, 18407808, 16, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
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
	l44 := l23 + float64(t1*-65536) + l42 + float64(l43*65536)
	l44 = flag(l44 > -2)
	l46 := l23 + l42 + float64(l43*65536)
	l46 = m.f64(l17, 24) + l46
	if 1-l44 > 0 {
		l47 = l46
	}
	if 1-l44 > 0 {
		l48 = float64(l46 * 0.25)
	}
	l48 = -0.375 + l48
	l49 := 6.755399441055744e+15 + l48
	l49 = -6.755399441055744e+15 + l49
	l51 := -l44 - l47 + float64(l49*4)
	l50 := choose(l51 > 0, l51, 0)
	l53 := l50
	if l53 > 0 {
		l52 = float64((-1 - l7 + m.f64(l34, 8)) * l53)
	}
	m.put(l0&7<<3, 4160, 1+l7+l52)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l56 := float64(m.u8(l2, 2))
		if l56 > 0 {
			l57 = l8 + l12
		}
		l59 := -l47 + float64(l49*4)
		l58 := choose(l59 > 0, l59, 0)
		l60 := f12(m, 35730304, 24, l49)
		if flag(-l49+m.f64(l60, 16) == math.Copysign(0, -1)) > 0 {
			l63 = m.f64(l60, 8)
		}
		l66 := l63
		l67 := trunc(l66)
		if b2i(float64(l67) != l66)|b2i(l67 > l0) != 0 {
			l67 = f15(m, l66, 1, l0)
		}
		l68 := l67
		l69 := m.u32(l68>>16<<2, 4288) + l68&65535<<3
		t2 := float64(m.u8(m.u16(l69, 0)*320+15744, 0)) + float64(float64(m.u8(l69, 2))*256) + float64(float64(m.u8(l69, 3))*65536) + float64(float64(m.u8(l69, 4))*1.6777216e+07)
		l71 := t2
		l73 := l58
		if l73 > 0 {
			l72 = float64(l71 * l73)
		}
		if 1-l58 > 0 {
			l76 := l47 + float64(l49*-4)
			l77 := trunc(l76)
			if b2i(float64(l77) != l76)|b2i(l77 > l0) != 0 {
				l77 = f15(m, l76, 1, l0)
			}
			l78 := l77
			l83 := m.f64(m.u16(m.u32(l78>>16<<2, 4288)+l78&65535<<3, 0)*320+15744, 80)
			if l83 > 0 {
				l82 = float64((0.5 + l71) * l83)
			}
			l82 = -0.5 + l82
			l84 := 6.755399441055744e+15 + l82
			l84 = -6.755399441055744e+15 + l84
			l86 := -2 + l47 + float64(l49*-4)
			l85 := choose(l86 > 0, l86, 0)
			l88 := 2 - l85
			l89 := trunc(l88)
			if b2i(float64(l89) != l88)|b2i(l89 > l0) != 0 {
				l89 = f15(m, l88, 1, l0)
			}
			l90 := l89
			l92 := m.u16(m.u32(l90>>16<<2, 4288)+l90&65535<<3, 0)*320 + 15744
			l93 := m.f64(l92, 88)
			l95 := l93
			if l95 > 0 {
				l96 := f12(m, 35730304, 24, 1+l49)
				if flag(-l49+m.f64(l96, 16) == 1) > 0 {
					l99 = m.f64(l96, 8)
				}
				l102 := l99
				l103 := trunc(l102)
				if b2i(float64(l103) != l102)|b2i(l103 > l0) != 0 {
					l103 = f15(m, l102, 1, l0)
				}
				l104 := l103
				l105 := m.u32(l104>>16<<2, 4288) + l104&65535<<3
				t3 := float64(m.u8(m.u16(l105, 0)*320+15744, 0)) + float64(float64(m.u8(l105, 2))*256) + float64(float64(m.u8(l105, 3))*65536) + float64(float64(m.u8(l105, 4))*1.6777216e+07)
				l107 := t3
				l109 := l85
				l110 := trunc(l109)
				if b2i(float64(l110) != l109)|b2i(l110 > l0) != 0 {
					l110 = f15(m, l109, 1, l0)
				}
				l111 := l110
				l113 := m.u16(m.u32(l111>>16<<2, 4288)+l111&65535<<3, 0)*320 + 15744
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
		if 1-l44-l50 > 0 {
			if l56 > 0 {
				l129 = l20 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
			}
			l131 := -l57 + l127
			l132 := trunc(l131)
			if b2i(float64(l132) != l131)|b2i(l132 > l0) != 0 {
				l132 = f15(m, l131, 1, l0)
			}
			l133 := l132
			l138 := m.f64(m.u16(m.u32(l133>>16<<2, 4288)+l133&65535<<3, 0)*320+15744, 80)
			if l138 > 0 {
				l137 = float64((0.5 + l72 + l74) * l138)
			}
			l128 = -0.5 + float64(l129*-256) + l137
		}
		l139 := l44 + l50
		if l139 > 0 {
			l141 := -1 + l50
			l128 = l128 + float64((float64(l44*7)+choose(l141 > 0, l141, 0))*l139)
		}
		l143 := 1 + l57 + float64(l44*-8) + float64(l50*-8) - l127
		l142 := choose(l143 > 0, l143, 0)
		l144 := l44 + l50
		l142 = choose(l144 > 0, float64(l144*10), 0) + l142
		l55 = f17(m, l128, l142)
	}
	return l55
}

// f57: case 533
func f57(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19 uint32) uint32 {
	var l55 uint32
	var l47, l48, l52, l57, l63, l72, l81, l93, l98, l114, l117, l120, l123, l127, l130, l131, l139 float64
	l20 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l20+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&7<<3, 3520, l13+l15)
	l21 := m.f64(l17, 16)
	m.put(l0&7<<3, 3584, l21)
	m.put(l0&7<<3, 3648, 1)
	l22 := m.f64(0, 3024)
	m.put(l0&7<<3, 3712, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	l23 := m.f64(l17, 8)
	l25 := f12(m, 27062848, 24, m.f64(l17, 32))
	l28 := m.f64(l25, 8)
	l29 := trunc(l28)
	if b2i(float64(l29) != l28)|b2i(l29 > l0) != 0 {
		l29 = f15(m, l28, 1, l0)
	}
	l30 := l29
	l31 := m.u32(l30>>16<<2, 4288) + l30&65535<<3
	t1 := float64(m.u8(m.u16(l31, 0)*320+15744, 0)) + float64(float64(m.u8(l31, 2))*256) + float64(float64(m.u8(l31, 3))*65536) + float64(float64(m.u8(l31, 4))*1.6777216e+07)
	l34 := f12(m, 18407808, 16, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
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
	l44 := l23 + float64(t1*-65536) + l42 + float64(l43*65536)
	l44 = flag(l44 > -2)
	l46 := l23 + l42 + float64(l43*65536)
	l46 = m.f64(l17, 24) + l46
	if 1-l44 > 0 {
		l47 = l46
	}
	if 1-l44 > 0 {
		l48 = float64(l46 * 0.25)
	}
	l48 = -0.375 + l48
	l49 := 6.755399441055744e+15 + l48
	l49 = -6.755399441055744e+15 + l49
	l51 := -l44 - l47 + float64(l49*4)
	l50 := choose(l51 > 0, l51, 0)
	l53 := l50
	if l53 > 0 {
		l52 = float64((-1 - l7 + m.f64(l34, 8)) * l53)
	}
	m.put(l0&7<<3, 4160, 1+l7+l52)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l56 := float64(m.u8(l2, 2))
		if l56 > 0 {
			l57 = l8 + l12
		}
		l59 := -l47 + float64(l49*4)
		l58 := choose(l59 > 0, l59, 0)
		l60 := f12(m, 35730304, 24, l49)
		if flag(-l49+m.f64(l60, 16) == math.Copysign(0, -1)) > 0 {
			l63 = m.f64(l60, 8)
		}
		l66 := l63
		l67 := trunc(l66)
		if b2i(float64(l67) != l66)|b2i(l67 > l0) != 0 {
			l67 = f15(m, l66, 1, l0)
		}
		l68 := l67
		l69 := m.u32(l68>>16<<2, 4288) + l68&65535<<3
		t2 := float64(m.u8(m.u16(l69, 0)*320+15744, 0)) + float64(float64(m.u8(l69, 2))*256) + float64(float64(m.u8(l69, 3))*65536) + float64(float64(m.u8(l69, 4))*1.6777216e+07)
		l71 := t2
		l73 := l58
		if l73 > 0 {
			l72 = float64(l71 * l73)
		}
		l75 := l47 + float64(l49*-4)
		l76 := trunc(l75)
		if b2i(float64(l76) != l75)|b2i(l76 > l0) != 0 {
			l76 = f15(m, l75, 1, l0)
		}
		l77 := l76
		l82 := m.f64(m.u16(m.u32(l77>>16<<2, 4288)+l77&65535<<3, 0)*320+15744, 80)
		if l82 > 0 {
			l81 = float64((0.5 + l71) * l82)
		}
		l81 = -0.5 + l81
		l83 := 6.755399441055744e+15 + l81
		l83 = -6.755399441055744e+15 + l83
		l85 := -2 + l47 + float64(l49*-4)
		l84 := choose(l85 > 0, l85, 0)
		l87 := 2 - l84
		l88 := trunc(l87)
		if b2i(float64(l88) != l87)|b2i(l88 > l0) != 0 {
			l88 = f15(m, l87, 1, l0)
		}
		l89 := l88
		l91 := m.u16(m.u32(l89>>16<<2, 4288)+l89&65535<<3, 0)*320 + 15744
		l92 := m.f64(l91, 88)
		l94 := l92
		if l94 > 0 {
			l95 := f12(m, 35730304, 24, 1+l49)
			if flag(-l49+m.f64(l95, 16) == 1) > 0 {
				l98 = m.f64(l95, 8)
			}
			l101 := l98
			l102 := trunc(l101)
			if b2i(float64(l102) != l101)|b2i(l102 > l0) != 0 {
				l102 = f15(m, l101, 1, l0)
			}
			l103 := l102
			l104 := m.u32(l103>>16<<2, 4288) + l103&65535<<3
			t3 := float64(m.u8(m.u16(l104, 0)*320+15744, 0)) + float64(float64(m.u8(l104, 2))*256) + float64(float64(m.u8(l104, 3))*65536) + float64(float64(m.u8(l104, 4))*1.6777216e+07)
			l106 := t3
			l108 := l84
			l109 := trunc(l108)
			if b2i(float64(l109) != l108)|b2i(l109 > l0) != 0 {
				l109 = f15(m, l108, 1, l0)
			}
			l110 := l109
			l112 := m.u16(m.u32(l110>>16<<2, 4288)+l110&65535<<3, 0)*320 + 15744
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
		l126 := l83 + l93 - l120
		l126 = flag(l126 > 32767)
		if 1-l58 > 0 {
			l127 = l83 + l93 - l120
		}
		l127 = choose(l126 > 0, 4.29490176e+09, 0) + l127
		l129 := l72 + l127
		l129 = flag(l129 > 255) + flag(l129 > 65535) + flag(l129 > 1.6777215e+07)
		if 1-l44-l50 > 0 {
			if l56 > 0 {
				l131 = l20 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
			}
			l133 := -l57 + l129
			l134 := trunc(l133)
			if b2i(float64(l134) != l133)|b2i(l134 > l0) != 0 {
				l134 = f15(m, l133, 1, l0)
			}
			l135 := l134
			l140 := m.f64(m.u16(m.u32(l135>>16<<2, 4288)+l135&65535<<3, 0)*320+15744, 80)
			if l140 > 0 {
				l139 = float64((0.5 + l72 + l127) * l140)
			}
			l130 = -0.5 + float64(l131*-256) + l139
		}
		l141 := l44 + l50
		if l141 > 0 {
			l143 := -1 + l50
			l130 = l130 + float64((float64(l44*7)+choose(l143 > 0, l143, 0))*l141)
		}
		l145 := 1 + l57 + float64(l44*-8) + float64(l50*-8) - l129
		l144 := choose(l145 > 0, l145, 0)
		l146 := l44 + l50
		l144 = choose(l146 > 0, float64(l146*10), 0) + l144
		l55 = f17(m, l130, l144)
	}
	return l55
}

// f58: case 534
func f58(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19 uint32) uint32 {
	var l56 uint32
	var l47, l48, l52, l58, l64, l73, l75, l83, l95, l100, l116, l119, l122, l125, l129, l130, l138 float64
	l20 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l20+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&7<<3, 3520, l13+l15)
	l21 := m.f64(l17, 16)
	m.put(l0&7<<3, 3584, l21)
	m.put(l0&7<<3, 3648, 1)
	l22 := m.f64(0, 3024)
	m.put(l0&7<<3, 3712, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	l23 := m.f64(l17, 8)
	l25 := f12(m, 27062848, 24, m.f64(l17, 32))
	l28 := m.f64(l25, 8)
	l29 := trunc(l28)
	if b2i(float64(l29) != l28)|b2i(l29 > l0) != 0 {
		l29 = f15(m, l28, 1, l0)
	}
	l30 := l29
	l31 := m.u32(l30>>16<<2, 4288) + l30&65535<<3
	t1 := float64(m.u8(m.u16(l31, 0)*320+15744, 0)) + float64(float64(m.u8(l31, 2))*256) + float64(float64(m.u8(l31, 3))*65536) + float64(float64(m.u8(l31, 4))*1.6777216e+07)
	l34 := f12(m, 18407808, 16, 4095+float64(l14*4096)+float64(l22*-4096)+l21)
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
	l44 := l23 + float64(t1*-65536) + l42 + float64(l43*65536)
	l44 = flag(l44 > -4)
	l46 := l23 + l42 + float64(l43*65536)
	l46 = m.f64(l17, 24) + l46
	if 1-l44 > 0 {
		l47 = l46
	}
	if 1-l44 > 0 {
		l48 = float64(l46 * 0.25)
	}
	l48 = -0.375 + l48
	l49 := 6.755399441055744e+15 + l48
	l49 = -6.755399441055744e+15 + l49
	l51 := -l44 - l47 + float64(l49*4)
	l50 := choose(l51 > 0, l51, 0)
	l53 := l50
	if l53 > 0 {
		l54 := f12(m, 18407808, 16, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
		l52 = float64((-1 - l7 + m.f64(l54, 8)) * l53)
	}
	m.put(l0&7<<3, 4160, 1+l7+l52)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l57 := float64(m.u8(l2, 2))
		if l57 > 0 {
			l58 = l8 + l12
		}
		l60 := 1 - l47 + float64(l49*4)
		l59 := choose(l60 > 0, l60, 0)
		l61 := f12(m, 35730304, 24, l49)
		if flag(-l49+m.f64(l61, 16) == math.Copysign(0, -1)) > 0 {
			l64 = m.f64(l61, 8)
		}
		l67 := l64
		l68 := trunc(l67)
		if b2i(float64(l68) != l67)|b2i(l68 > l0) != 0 {
			l68 = f15(m, l67, 1, l0)
		}
		l69 := l68
		l70 := m.u32(l69>>16<<2, 4288) + l69&65535<<3
		t2 := float64(m.u8(m.u16(l70, 0)*320+15744, 0)) + float64(float64(m.u8(l70, 2))*256) + float64(float64(m.u8(l70, 3))*65536) + float64(float64(m.u8(l70, 4))*1.6777216e+07)
		l72 := t2
		l74 := l59
		if l74 > 0 {
			l73 = float64(l72 * l74)
		}
		if 1-l59 > 0 {
			l77 := l47 + float64(l49*-4)
			l78 := trunc(l77)
			if b2i(float64(l78) != l77)|b2i(l78 > l0) != 0 {
				l78 = f15(m, l77, 1, l0)
			}
			l79 := l78
			l84 := m.f64(m.u16(m.u32(l79>>16<<2, 4288)+l79&65535<<3, 0)*320+15744, 80)
			if l84 > 0 {
				l83 = float64((0.5 + l72) * l84)
			}
			l83 = -0.5 + l83
			l85 := 6.755399441055744e+15 + l83
			l85 = -6.755399441055744e+15 + l85
			l87 := l47 + float64(l49*-4)
			l86 := choose(l87 > 0, l87, 0)
			l89 := 4 - l86
			l90 := trunc(l89)
			if b2i(float64(l90) != l89)|b2i(l90 > l0) != 0 {
				l90 = f15(m, l89, 1, l0)
			}
			l91 := l90
			l93 := m.u16(m.u32(l91>>16<<2, 4288)+l91&65535<<3, 0)*320 + 15744
			l94 := m.f64(l93, 88)
			l96 := l94
			if l96 > 0 {
				l97 := f12(m, 35730304, 24, 1+l49)
				if flag(-l49+m.f64(l97, 16) == 1) > 0 {
					l100 = m.f64(l97, 8)
				}
				l103 := l100
				l104 := trunc(l103)
				if b2i(float64(l104) != l103)|b2i(l104 > l0) != 0 {
					l104 = f15(m, l103, 1, l0)
				}
				l105 := l104
				l106 := m.u32(l105>>16<<2, 4288) + l105&65535<<3
				t3 := float64(m.u8(m.u16(l106, 0)*320+15744, 0)) + float64(float64(m.u8(l106, 2))*256) + float64(float64(m.u8(l106, 3))*65536) + float64(float64(m.u8(l106, 4))*1.6777216e+07)
				l108 := t3
				l110 := l86
				l111 := trunc(l110)
				if b2i(float64(l111) != l110)|b2i(l111 > l0) != 0 {
					l111 = f15(m, l110, 1, l0)
				}
				l112 := l111
				l114 := m.u16(m.u32(l112>>16<<2, 4288)+l112&65535<<3, 0)*320 + 15744
				l117 := m.f64(l114, 88)
				if l117 > 0 {
					l120 := m.f64(l114, 80)
					if l120 > 0 {
						l119 = float64((0.5 + l108) * l120)
					}
					l119 = -0.5 + l119
					l121 := 6.755399441055744e+15 + l119
					l121 = -6.755399441055744e+15 + l121
					l116 = float64(l121 * l117)
				}
				l95 = float64((l108 - l116) * l96)
			}
			l123 := l94
			if l123 > 0 {
				l126 := m.f64(l93, 80)
				if l126 > 0 {
					l125 = float64((0.5 + l85) * l126)
				}
				l125 = -0.5 + l125
				l127 := 6.755399441055744e+15 + l125
				l127 = -6.755399441055744e+15 + l127
				l122 = float64(l127 * l123)
			}
			l75 = l85 + l95 - l122
		}
		l128 := l73 + l75
		l128 = flag(l128 > 255) + flag(l128 > 65535) + flag(l128 > 1.6777215e+07)
		if 1-l44-l50 > 0 {
			if l57 > 0 {
				l130 = l20 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
			}
			l132 := -l58 + l128
			l133 := trunc(l132)
			if b2i(float64(l133) != l132)|b2i(l133 > l0) != 0 {
				l133 = f15(m, l132, 1, l0)
			}
			l134 := l133
			l139 := m.f64(m.u16(m.u32(l134>>16<<2, 4288)+l134&65535<<3, 0)*320+15744, 80)
			if l139 > 0 {
				l138 = float64((0.5 + l73 + l75) * l139)
			}
			l129 = -0.5 + float64(l130*-256) + l138
		}
		l140 := l44 + l50
		if l140 > 0 {
			l142 := -1 + l50
			l129 = l129 + float64((float64(l44*7)+choose(l142 > 0, l142, 0))*l140)
		}
		l144 := 1 + l58 + float64(l44*-8) + float64(l50*-8) - l128
		l143 := choose(l144 > 0, l144, 0)
		l145 := l44 + l50
		l143 = choose(l145 > 0, float64(l145*10), 0) + l143
		l56 = f17(m, l129, l143)
	}
	return l56
}

// f59: case 535
func f59(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19 uint32) uint32 {
	var l44 uint32
	var l36, l37, l41, l46, l52, l61, l63, l71, l83, l88, l104, l107, l110, l113, l117, l118, l126 float64
	l20 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l20+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&7<<3, 3520, l13+l15)
	l21 := m.f64(l17, 16)
	m.put(l0&7<<3, 3584, l21)
	m.put(l0&7<<3, 3648, 1)
	l22 := m.f64(0, 3024)
	m.put(l0&7<<3, 3712, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	l23 := m.f64(l17, 8)
	l24 := f12(m, 18407808, 16, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
	l27 := m.f64(l24, 8)
	l28 := trunc(l27)
	if b2i(float64(l28) != l27)|b2i(l28 > l0) != 0 {
		l28 = f15(m, l27, 1, l0)
	}
	l29 := l28
	l30 := m.u32(l29>>16<<2, 4288) + l29&65535<<3
	l31 := m.u16(l30, 0)*320 + 15744
	l32 := float64(m.u8(l31, 0)) + float64(float64(m.u8(l30, 2))*256)
	l33 := float64(m.u8(l31, 18)) + float64(m.u8(l30, 3)) + float64(float64(m.u8(l30, 4))*256)
	l34 := l23 + l32 + float64(l33*65536)
	l34 = flag(l34 > 3.79625059e+08)
	l35 := l23 + l32 + float64(l33*65536)
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
	m.put(l0&7<<3, 4160, 1+l7+l41)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l45 := float64(m.u8(l2, 2))
		if l45 > 0 {
			l46 = l8 + l12
		}
		l48 := -l36 + float64(l38*4)
		l47 := choose(l48 > 0, l48, 0)
		l49 := f12(m, 35730304, 24, l38)
		if flag(-l38+m.f64(l49, 16) == math.Copysign(0, -1)) > 0 {
			l52 = m.f64(l49, 8)
		}
		l55 := l52
		l56 := trunc(l55)
		if b2i(float64(l56) != l55)|b2i(l56 > l0) != 0 {
			l56 = f15(m, l55, 1, l0)
		}
		l57 := l56
		l58 := m.u32(l57>>16<<2, 4288) + l57&65535<<3
		t1 := float64(m.u8(m.u16(l58, 0)*320+15744, 0)) + float64(float64(m.u8(l58, 2))*256) + float64(float64(m.u8(l58, 3))*65536) + float64(float64(m.u8(l58, 4))*1.6777216e+07)
		l60 := t1
		l62 := l47
		if l62 > 0 {
			l61 = float64(l60 * l62)
		}
		if 1-l47 > 0 {
			l65 := l36 + float64(l38*-4)
			l66 := trunc(l65)
			if b2i(float64(l66) != l65)|b2i(l66 > l0) != 0 {
				l66 = f15(m, l65, 1, l0)
			}
			l67 := l66
			l72 := m.f64(m.u16(m.u32(l67>>16<<2, 4288)+l67&65535<<3, 0)*320+15744, 80)
			if l72 > 0 {
				l71 = float64((0.5 + l60) * l72)
			}
			l71 = -0.5 + l71
			l73 := 6.755399441055744e+15 + l71
			l73 = -6.755399441055744e+15 + l73
			l75 := -3 + l36 + float64(l38*-4)
			l74 := choose(l75 > 0, l75, 0)
			l77 := 1 - l74
			l78 := trunc(l77)
			if b2i(float64(l78) != l77)|b2i(l78 > l0) != 0 {
				l78 = f15(m, l77, 1, l0)
			}
			l79 := l78
			l81 := m.u16(m.u32(l79>>16<<2, 4288)+l79&65535<<3, 0)*320 + 15744
			l82 := m.f64(l81, 88)
			l84 := l82
			if l84 > 0 {
				l85 := f12(m, 35730304, 24, 1+l38)
				if flag(-l38+m.f64(l85, 16) == 1) > 0 {
					l88 = m.f64(l85, 8)
				}
				l91 := l88
				l92 := trunc(l91)
				if b2i(float64(l92) != l91)|b2i(l92 > l0) != 0 {
					l92 = f15(m, l91, 1, l0)
				}
				l93 := l92
				l94 := m.u32(l93>>16<<2, 4288) + l93&65535<<3
				t2 := float64(m.u8(m.u16(l94, 0)*320+15744, 0)) + float64(float64(m.u8(l94, 2))*256) + float64(float64(m.u8(l94, 3))*65536) + float64(float64(m.u8(l94, 4))*1.6777216e+07)
				l96 := t2
				l98 := l74
				l99 := trunc(l98)
				if b2i(float64(l99) != l98)|b2i(l99 > l0) != 0 {
					l99 = f15(m, l98, 1, l0)
				}
				l100 := l99
				l102 := m.u16(m.u32(l100>>16<<2, 4288)+l100&65535<<3, 0)*320 + 15744
				l105 := m.f64(l102, 88)
				if l105 > 0 {
					l108 := m.f64(l102, 80)
					if l108 > 0 {
						l107 = float64((0.5 + l96) * l108)
					}
					l107 = -0.5 + l107
					l109 := 6.755399441055744e+15 + l107
					l109 = -6.755399441055744e+15 + l109
					l104 = float64(l109 * l105)
				}
				l83 = float64((l96 - l104) * l84)
			}
			l111 := l82
			if l111 > 0 {
				l114 := m.f64(l81, 80)
				if l114 > 0 {
					l113 = float64((0.5 + l73) * l114)
				}
				l113 = -0.5 + l113
				l115 := 6.755399441055744e+15 + l113
				l115 = -6.755399441055744e+15 + l115
				l110 = float64(l115 * l111)
			}
			l63 = l73 + l83 - l110
		}
		l116 := l61 + l63
		l116 = flag(l116 > 255) + flag(l116 > 65535) + flag(l116 > 1.6777215e+07)
		if 1-l39 > 0 {
			if l45 > 0 {
				l118 = l20 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
			}
			l120 := -l46 + l116
			l121 := trunc(l120)
			if b2i(float64(l121) != l120)|b2i(l121 > l0) != 0 {
				l121 = f15(m, l120, 1, l0)
			}
			l122 := l121
			l127 := m.f64(m.u16(m.u32(l122>>16<<2, 4288)+l122&65535<<3, 0)*320+15744, 80)
			if l127 > 0 {
				l126 = float64((0.5 + l61 + l63) * l127)
			}
			l117 = -0.5 + float64(l118*-256) + l126
		}
		l128 := l39
		if l128 > 0 {
			l130 := -1 + l39
			l117 = l117 + float64(choose(l130 > 0, l130, 0)*l128)
		}
		l132 := 1 + l46 + float64(l39*-8) - l116
		l131 := choose(l132 > 0, l132, 0)
		l133 := l39
		l131 = choose(l133 > 0, float64(l133*10), 0) + l131
		l44 = f17(m, l117, l131)
	}
	return l44
}

// f60: case 536
func f60(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19 uint32) uint32 {
	var l44 uint32
	var l36, l37, l41, l46, l52, l61, l63, l71, l83, l88, l104, l107, l110, l113, l117, l118, l126 float64
	l20 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l20+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&7<<3, 3520, l13+l15)
	l21 := m.f64(l17, 16)
	m.put(l0&7<<3, 3584, l21)
	m.put(l0&7<<3, 3648, 1)
	l22 := m.f64(0, 3024)
	m.put(l0&7<<3, 3712, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	l23 := m.f64(l17, 8)
	l24 := f12(m, 18407808, 16, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
	l27 := m.f64(l24, 8)
	l28 := trunc(l27)
	if b2i(float64(l28) != l27)|b2i(l28 > l0) != 0 {
		l28 = f15(m, l27, 1, l0)
	}
	l29 := l28
	l30 := m.u32(l29>>16<<2, 4288) + l29&65535<<3
	l31 := m.u16(l30, 0)*320 + 15744
	l32 := float64(m.u8(l31, 0)) + float64(float64(m.u8(l30, 2))*256)
	l33 := float64(m.u8(l31, 18)) + float64(m.u8(l30, 3)) + float64(float64(m.u8(l30, 4))*256)
	l34 := l23 + l32 + float64(l33*65536)
	l34 = flag(l34 > 3.79625059e+08)
	l35 := l23 + l32 + float64(l33*65536)
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
	m.put(l0&7<<3, 4160, 1+l7+l41)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l45 := float64(m.u8(l2, 2))
		if l45 > 0 {
			l46 = l8 + l12
		}
		l48 := 1 - l36 + float64(l38*4)
		l47 := choose(l48 > 0, l48, 0)
		l49 := f12(m, 35730304, 24, l38)
		if flag(-l38+m.f64(l49, 16) == math.Copysign(0, -1)) > 0 {
			l52 = m.f64(l49, 8)
		}
		l55 := l52
		l56 := trunc(l55)
		if b2i(float64(l56) != l55)|b2i(l56 > l0) != 0 {
			l56 = f15(m, l55, 1, l0)
		}
		l57 := l56
		l58 := m.u32(l57>>16<<2, 4288) + l57&65535<<3
		t1 := float64(m.u8(m.u16(l58, 0)*320+15744, 0)) + float64(float64(m.u8(l58, 2))*256) + float64(float64(m.u8(l58, 3))*65536) + float64(float64(m.u8(l58, 4))*1.6777216e+07)
		l60 := t1
		l62 := l47
		if l62 > 0 {
			l61 = float64(l60 * l62)
		}
		if 1-l47 > 0 {
			l65 := l36 + float64(l38*-4)
			l66 := trunc(l65)
			if b2i(float64(l66) != l65)|b2i(l66 > l0) != 0 {
				l66 = f15(m, l65, 1, l0)
			}
			l67 := l66
			l72 := m.f64(m.u16(m.u32(l67>>16<<2, 4288)+l67&65535<<3, 0)*320+15744, 80)
			if l72 > 0 {
				l71 = float64((0.5 + l60) * l72)
			}
			l71 = -0.5 + l71
			l73 := 6.755399441055744e+15 + l71
			l73 = -6.755399441055744e+15 + l73
			l75 := l36 + float64(l38*-4)
			l74 := choose(l75 > 0, l75, 0)
			l77 := 4 - l74
			l78 := trunc(l77)
			if b2i(float64(l78) != l77)|b2i(l78 > l0) != 0 {
				l78 = f15(m, l77, 1, l0)
			}
			l79 := l78
			l81 := m.u16(m.u32(l79>>16<<2, 4288)+l79&65535<<3, 0)*320 + 15744
			l82 := m.f64(l81, 88)
			l84 := l82
			if l84 > 0 {
				l85 := f12(m, 35730304, 24, 1+l38)
				if flag(-l38+m.f64(l85, 16) == 1) > 0 {
					l88 = m.f64(l85, 8)
				}
				l91 := l88
				l92 := trunc(l91)
				if b2i(float64(l92) != l91)|b2i(l92 > l0) != 0 {
					l92 = f15(m, l91, 1, l0)
				}
				l93 := l92
				l94 := m.u32(l93>>16<<2, 4288) + l93&65535<<3
				t2 := float64(m.u8(m.u16(l94, 0)*320+15744, 0)) + float64(float64(m.u8(l94, 2))*256) + float64(float64(m.u8(l94, 3))*65536) + float64(float64(m.u8(l94, 4))*1.6777216e+07)
				l96 := t2
				l98 := l74
				l99 := trunc(l98)
				if b2i(float64(l99) != l98)|b2i(l99 > l0) != 0 {
					l99 = f15(m, l98, 1, l0)
				}
				l100 := l99
				l102 := m.u16(m.u32(l100>>16<<2, 4288)+l100&65535<<3, 0)*320 + 15744
				l105 := m.f64(l102, 88)
				if l105 > 0 {
					l108 := m.f64(l102, 80)
					if l108 > 0 {
						l107 = float64((0.5 + l96) * l108)
					}
					l107 = -0.5 + l107
					l109 := 6.755399441055744e+15 + l107
					l109 = -6.755399441055744e+15 + l109
					l104 = float64(l109 * l105)
				}
				l83 = float64((l96 - l104) * l84)
			}
			l111 := l82
			if l111 > 0 {
				l114 := m.f64(l81, 80)
				if l114 > 0 {
					l113 = float64((0.5 + l73) * l114)
				}
				l113 = -0.5 + l113
				l115 := 6.755399441055744e+15 + l113
				l115 = -6.755399441055744e+15 + l115
				l110 = float64(l115 * l111)
			}
			l63 = l73 + l83 - l110
		}
		l116 := l61 + l63
		l116 = flag(l116 > 255) + flag(l116 > 65535) + flag(l116 > 1.6777215e+07)
		if 1-l39 > 0 {
			if l45 > 0 {
				l118 = l20 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
			}
			l120 := -l46 + l116
			l121 := trunc(l120)
			if b2i(float64(l121) != l120)|b2i(l121 > l0) != 0 {
				l121 = f15(m, l120, 1, l0)
			}
			l122 := l121
			l127 := m.f64(m.u16(m.u32(l122>>16<<2, 4288)+l122&65535<<3, 0)*320+15744, 80)
			if l127 > 0 {
				l126 = float64((0.5 + l61 + l63) * l127)
			}
			l117 = -0.5 + float64(l118*-256) + l126
		}
		l128 := l39
		if l128 > 0 {
			l130 := -1 + l39
			l117 = l117 + float64(choose(l130 > 0, l130, 0)*l128)
		}
		l132 := 1 + l46 + float64(l39*-8) - l116
		l131 := choose(l132 > 0, l132, 0)
		l133 := l39
		l131 = choose(l133 > 0, float64(l133*10), 0) + l131
		l44 = f17(m, l117, l131)
	}
	return l44
}

// f61: case 537
func f61(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19 uint32) uint32 {
	var l57 uint32
	var l47, l50, l55, l59, l65, l74, l78, l86, l104, l106, l110, l113, l115, l119, l120, l128, l133 float64
	l20 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l20+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&7<<3, 3520, l13+l15)
	l21 := m.f64(l17, 16)
	m.put(l0&7<<3, 3584, l21)
	m.put(l0&7<<3, 3648, 0)
	l22 := m.f64(0, 3024)
	m.put(l0&7<<3, 3712, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 1)
	l23 := m.f64(l17, 8)
	l25 := f12(m, 27062848, 24, m.f64(l17, 32))
	l28 := m.f64(l25, 8)
	l29 := trunc(l28)
	if b2i(float64(l29) != l28)|b2i(l29 > l0) != 0 {
		l29 = f15(m, l28, 1, l0)
	}
	l30 := l29
	l31 := m.u32(l30>>16<<2, 4288) + l30&65535<<3
	t1 := float64(m.u8(m.u16(l31, 0)*320+15744, 0)) + float64(float64(m.u8(l31, 2))*256) + float64(float64(m.u8(l31, 3))*65536) + float64(float64(m.u8(l31, 4))*1.6777216e+07)
	l34 := f12(m, 18407808, 16, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
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
	l44 := l23 + float64(t1*-65536) + l42 + float64(l43*65536)
	l44 = flag(l44 > -4)
	l46 := l23 + l42 + float64(l43*65536)
	l46 = m.f64(l17, 24) + l46
	if 1-l44 > 0 {
		l47 = float64(l46 * 0.25)
	}
	l47 = -0.375 + l47
	l48 := 6.755399441055744e+15 + l47
	l48 = -6.755399441055744e+15 + l48
	m.put(l0&7<<3, 4096, l48)
	if 1-l44 > 0 {
		l50 = l46
	}
	l52 := 1 - l44 - l50 + float64(l48*4)
	l51 := choose(l52 > 0, l52, 0)
	l53 := f12(m, 18407808, 16, 4097+float64(l14*4096)+float64(l22*-4096)+l21)
	l54 := m.f64(l53, 8)
	l56 := l51
	if l56 > 0 {
		l55 = float64((-1 - l7 + l54) * l56)
	}
	m.put(l0&7<<3, 4160, 1+l7+l55)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l58 := float64(m.u8(l2, 2))
		if l58 > 0 {
			l59 = l8 + l12
		}
		l61 := -l50 + float64(l48*4)
		l62 := f12(m, 35730304, 24, l48)
		if flag(-l48+m.f64(l62, 16) == math.Copysign(0, -1)) > 0 {
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
		l77 := l50 + float64(l48*-4)
		l76 := choose(l77 > 0, l77, 0)
		if 1-l51 > 0 {
			l80 := l50 + float64(l48*-4)
			l81 := trunc(l80)
			if b2i(float64(l81) != l80)|b2i(l81 > l0) != 0 {
				l81 = f15(m, l80, 1, l0)
			}
			l82 := l81
			l84 := m.u16(m.u32(l82>>16<<2, 4288)+l82&65535<<3, 0)*320 + 15744
			l87 := m.f64(l84, 88)
			if l87 > 0 {
				l89 := l54
				l90 := trunc(l89)
				if b2i(float64(l90) != l89)|b2i(l90 > l0) != 0 {
					l90 = f15(m, l89, 1, l0)
				}
				l91 := l90
				l92 := m.u32(l91>>16<<2, 4288) + l91&65535<<3
				l93 := m.u16(l92, 0)*320 + 15744
				l94 := float64(m.u8(l93, 0)) + float64(float64(m.u8(l92, 2))*256)
				l95 := float64(m.u8(l93, 18)) + float64(m.u8(l92, 3)) + float64(float64(m.u8(l92, 4))*256)
				l97 := 4 - l76
				l98 := trunc(l97)
				if b2i(float64(l98) != l97)|b2i(l98 > l0) != 0 {
					l98 = f15(m, l97, 1, l0)
				}
				l99 := l98
				l101 := m.u16(m.u32(l99>>16<<2, 4288)+l99&65535<<3, 0)*320 + 15744
				l102 := m.f64(l101, 88)
				l103 := m.f64(l101, 80)
				l105 := l102
				if l105 > 0 {
					l107 := l103
					if l107 > 0 {
						l106 = float64((0.5 + l94 + float64(l95*65536)) * l107)
					}
					l106 = -0.5 + l106
					l108 := 6.755399441055744e+15 + l106
					l108 = -6.755399441055744e+15 + l108
					l104 = float64(l108 * l105)
				}
				l111 := m.f64(l84, 80)
				if l111 > 0 {
					l110 = float64((0.5 + l73) * l111)
				}
				l110 = -0.5 + l110
				l112 := 6.755399441055744e+15 + l110
				l112 = -6.755399441055744e+15 + l112
				l114 := l102
				if l114 > 0 {
					l116 := l103
					if l116 > 0 {
						l115 = float64((0.5 + l112) * l116)
					}
					l115 = -0.5 + l115
					l117 := 6.755399441055744e+15 + l115
					l117 = -6.755399441055744e+15 + l117
					l113 = float64(l117 * l114)
				}
				l86 = float64((l94 + float64(l95*65536) - l104 - l112 + l113) * l87)
			}
			l78 = l73 + l86
		}
		l118 := l74 + l78
		l118 = flag(l118 > 255) + flag(l118 > 65535) + flag(l118 > 1.6777215e+07)
		if 1-l44-l51 > 0 {
			if l58 > 0 {
				l120 = l20 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
			}
			l122 := -l59 + l118
			l123 := trunc(l122)
			if b2i(float64(l123) != l122)|b2i(l123 > l0) != 0 {
				l123 = f15(m, l122, 1, l0)
			}
			l124 := l123
			l129 := m.f64(m.u16(m.u32(l124>>16<<2, 4288)+l124&65535<<3, 0)*320+15744, 80)
			if l129 > 0 {
				l128 = float64((0.5 + l74 + l78) * l129)
			}
			l119 = -0.5 + float64(l120*-256) + l128
		}
		l130 := l44 + l51
		if l130 > 0 {
			l132 := l51
			l119 = l119 + float64((float64(l44*7)+choose(l132 > 0, l132, 0))*l130)
		}
		l134 := 1 + l59 + float64(l44*-8) + float64(l51*-8) - l118
		if l134 > 0 {
			l135 := l76
			l135 = flag(l135 > math.Copysign(0, -1))
			l133 = float64((1 + choose(1-choose(l135 > 0, 1, 0) > 0, 1, 0)) * l134)
		}
		l140 := l44 + l51
		l133 = choose(l140 > 0, float64(l140*10), 0) + l133
		l57 = f17(m, l119, l133)
	}
	return l57
}

// f62: case 538
func f62(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19 uint32) uint32 {
	var l57 uint32
	var l47, l50, l55, l59, l62, l67, l85, l104, l106, l109, l111, l116, l128, l129, l137 float64
	l20 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l20+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&7<<3, 3520, l13+l15)
	l21 := m.f64(l17, 16)
	m.put(l0&7<<3, 3584, l21)
	m.put(l0&7<<3, 3648, 0)
	l22 := m.f64(0, 3024)
	m.put(l0&7<<3, 3712, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 1)
	l23 := m.f64(l17, 8)
	l25 := f12(m, 27062848, 24, m.f64(l17, 32))
	l28 := m.f64(l25, 8)
	l29 := trunc(l28)
	if b2i(float64(l29) != l28)|b2i(l29 > l0) != 0 {
		l29 = f15(m, l28, 1, l0)
	}
	l30 := l29
	l31 := m.u32(l30>>16<<2, 4288) + l30&65535<<3
	t1 := float64(m.u8(m.u16(l31, 0)*320+15744, 0)) + float64(float64(m.u8(l31, 2))*256) + float64(float64(m.u8(l31, 3))*65536) + float64(float64(m.u8(l31, 4))*1.6777216e+07)
	l34 := f12(m, 18407808, 16, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
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
	l44 := l23 + float64(t1*-65536) + l42 + float64(l43*65536)
	l44 = flag(l44 > -4)
	l46 := l23 + l42 + float64(l43*65536)
	l46 = m.f64(l17, 24) + l46
	if 1-l44 > 0 {
		l47 = float64(l46 * 0.25)
	}
	l47 = -0.375 + l47
	l48 := 6.755399441055744e+15 + l47
	l48 = -6.755399441055744e+15 + l48
	m.put(l0&7<<3, 4096, 1+l48)
	if 1-l44 > 0 {
		l50 = l46
	}
	l52 := -l44 - l50 + float64(l48*4)
	l51 := choose(l52 > 0, l52, 0)
	l53 := f12(m, 18407808, 16, 4097+float64(l14*4096)+float64(l22*-4096)+l21)
	l54 := m.f64(l53, 8)
	l56 := l51
	if l56 > 0 {
		l55 = float64((-1 - l7 + l54) * l56)
	}
	m.put(l0&7<<3, 4160, 1+l7+l55)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l58 := float64(m.u8(l2, 2))
		if l58 > 0 {
			l59 = l8 + l12
		}
		l61 := -l50 + float64(l48*4)
		l63 := choose(l61 > 0, l61, 0)
		if l63 > 0 {
			l64 := f12(m, 35730304, 24, l48)
			if flag(-l48+m.f64(l64, 16) == math.Copysign(0, -1)) > 0 {
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
			l62 = float64(t2 * l63)
		}
		l77 := l50 + float64(l48*-4)
		l76 := choose(l77 > 0, l77, 0)
		l79 := 4 - l76
		l80 := trunc(l79)
		if b2i(float64(l80) != l79)|b2i(l80 > l0) != 0 {
			l80 = f15(m, l79, 1, l0)
		}
		l81 := l80
		l86 := m.f64(m.u16(m.u32(l81>>16<<2, 4288)+l81&65535<<3, 0)*320+15744, 80)
		if l86 > 0 {
			l88 := l54
			l89 := trunc(l88)
			if b2i(float64(l89) != l88)|b2i(l89 > l0) != 0 {
				l89 = f15(m, l88, 1, l0)
			}
			l90 := l89
			l91 := m.u32(l90>>16<<2, 4288) + l90&65535<<3
			l92 := m.u16(l91, 0)*320 + 15744
			t3 := 0.5 + (float64(m.u8(l92, 0)) + float64(float64(m.u8(l91, 2))*256)) + float64((float64(m.u8(l92, 18))+float64(m.u8(l91, 3))+float64(float64(m.u8(l91, 4))*256))*65536)
			l85 = float64(t3 * l86)
		}
		l85 = -0.5 + l85
		l95 := 6.755399441055744e+15 + l85
		l95 = -6.755399441055744e+15 + l95
		l97 := l76
		l98 := trunc(l97)
		if b2i(float64(l98) != l97)|b2i(l98 > l0) != 0 {
			l98 = f15(m, l97, 1, l0)
		}
		l99 := l98
		l101 := m.u16(m.u32(l99>>16<<2, 4288)+l99&65535<<3, 0)*320 + 15744
		l102 := m.f64(l101, 88)
		l103 := m.f64(l101, 80)
		l105 := l102
		if l105 > 0 {
			l107 := l103
			if l107 > 0 {
				l106 = float64((0.5 + l95) * l107)
			}
			l106 = -0.5 + l106
			l108 := 6.755399441055744e+15 + l106
			l108 = -6.755399441055744e+15 + l108
			l104 = float64(l108 * l105)
		}
		l110 := l102
		if l110 > 0 {
			l112 := l103
			if l112 > 0 {
				l113 := f12(m, 35730304, 24, 1+l48)
				if flag(-l48+m.f64(l113, 16) == 1) > 0 {
					l116 = m.f64(l113, 8)
				}
				l119 := l116
				l120 := trunc(l119)
				if b2i(float64(l120) != l119)|b2i(l120 > l0) != 0 {
					l120 = f15(m, l119, 1, l0)
				}
				l121 := l120
				l122 := m.u32(l121>>16<<2, 4288) + l121&65535<<3
				t4 := float64(m.u8(m.u16(l122, 0)*320+15744, 0)) + float64(float64(m.u8(l122, 2))*256) + float64(float64(m.u8(l122, 3))*65536) + float64(float64(m.u8(l122, 4))*1.6777216e+07)
				l111 = float64((0.5 + t4) * l112)
			}
			l111 = -0.5 + l111
			l125 := 6.755399441055744e+15 + l111
			l125 = -6.755399441055744e+15 + l125
			l109 = float64(l125 * l110)
		}
		l126 := l95 - l104 + l109
		l127 := l62 + l126
		l127 = flag(l127 > 255) + flag(l127 > 65535) + flag(l127 > 1.6777215e+07)
		if 1-l44-l51 > 0 {
			if l58 > 0 {
				l129 = l20 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
			}
			l131 := -l59 + l127
			l132 := trunc(l131)
			if b2i(float64(l132) != l131)|b2i(l132 > l0) != 0 {
				l132 = f15(m, l131, 1, l0)
			}
			l133 := l132
			l138 := m.f64(m.u16(m.u32(l133>>16<<2, 4288)+l133&65535<<3, 0)*320+15744, 80)
			if l138 > 0 {
				l137 = float64((0.5 + l62 + l126) * l138)
			}
			l128 = -0.5 + float64(l129*-256) + l137
		}
		l139 := l44 + l51
		if l139 > 0 {
			l141 := -1 + l51
			l128 = l128 + float64((float64(l44*7)+choose(l141 > 0, l141, 0))*l139)
		}
		l143 := 1 + l59 + float64(l44*-8) + float64(l51*-8) - l127
		l142 := choose(l143 > 0, l143, 0)
		l144 := l44 + l51
		l142 = choose(l144 > 0, float64(l144*10), 0) + l142
		l57 = f17(m, l128, l142)
	}
	return l57
}

// f63: case 539
func f63(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19 uint32) uint32 {
	var l57 uint32
	var l47, l50, l55, l59, l65, l74, l76, l84, l104, l106, l110, l113, l115, l119, l120, l128 float64
	l20 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l20+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&7<<3, 3520, l13+l15)
	l21 := m.f64(l17, 16)
	m.put(l0&7<<3, 3584, l21)
	m.put(l0&7<<3, 3648, 0)
	l22 := m.f64(0, 3024)
	m.put(l0&7<<3, 3712, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 1)
	l23 := m.f64(l17, 8)
	l25 := f12(m, 27062848, 24, m.f64(l17, 32))
	l28 := m.f64(l25, 8)
	l29 := trunc(l28)
	if b2i(float64(l29) != l28)|b2i(l29 > l0) != 0 {
		l29 = f15(m, l28, 1, l0)
	}
	l30 := l29
	l31 := m.u32(l30>>16<<2, 4288) + l30&65535<<3
	t1 := float64(m.u8(m.u16(l31, 0)*320+15744, 0)) + float64(float64(m.u8(l31, 2))*256) + float64(float64(m.u8(l31, 3))*65536) + float64(float64(m.u8(l31, 4))*1.6777216e+07)
	l34 := f12(m, 18407808, 16, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
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
	l44 := l23 + float64(t1*-65536) + l42 + float64(l43*65536)
	l44 = flag(l44 > -1)
	l46 := l23 + l42 + float64(l43*65536)
	l46 = m.f64(l17, 24) + l46
	if 1-l44 > 0 {
		l47 = float64(l46 * 0.25)
	}
	l47 = -0.375 + l47
	l48 := 6.755399441055744e+15 + l47
	l48 = -6.755399441055744e+15 + l48
	m.put(l0&7<<3, 4096, l48)
	if 1-l44 > 0 {
		l50 = l46
	}
	l52 := -l44 - l50 + float64(l48*4)
	l51 := choose(l52 > 0, l52, 0)
	l53 := f12(m, 18407808, 16, 4097+float64(l14*4096)+float64(l22*-4096)+l21)
	l54 := m.f64(l53, 8)
	l56 := l51
	if l56 > 0 {
		l55 = float64((-1 - l7 + l54) * l56)
	}
	m.put(l0&7<<3, 4160, 1+l7+l55)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l58 := float64(m.u8(l2, 2))
		if l58 > 0 {
			l59 = l8 + l12
		}
		l61 := -l50 + float64(l48*4)
		l62 := f12(m, 35730304, 24, l48)
		if flag(-l48+m.f64(l62, 16) == math.Copysign(0, -1)) > 0 {
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
		if 1-l51 > 0 {
			l78 := l50 + float64(l48*-4)
			l79 := trunc(l78)
			if b2i(float64(l79) != l78)|b2i(l79 > l0) != 0 {
				l79 = f15(m, l78, 1, l0)
			}
			l80 := l79
			l82 := m.u16(m.u32(l80>>16<<2, 4288)+l80&65535<<3, 0)*320 + 15744
			l85 := m.f64(l82, 88)
			if l85 > 0 {
				l87 := l54
				l88 := trunc(l87)
				if b2i(float64(l88) != l87)|b2i(l88 > l0) != 0 {
					l88 = f15(m, l87, 1, l0)
				}
				l89 := l88
				l90 := m.u32(l89>>16<<2, 4288) + l89&65535<<3
				l91 := m.u16(l90, 0)*320 + 15744
				l92 := float64(m.u8(l91, 0)) + float64(float64(m.u8(l90, 2))*256)
				l93 := float64(m.u8(l91, 18)) + float64(m.u8(l90, 3)) + float64(float64(m.u8(l90, 4))*256)
				l95 := -3 + l50 + float64(l48*-4)
				l97 := 1 - choose(l95 > 0, l95, 0)
				l98 := trunc(l97)
				if b2i(float64(l98) != l97)|b2i(l98 > l0) != 0 {
					l98 = f15(m, l97, 1, l0)
				}
				l99 := l98
				l101 := m.u16(m.u32(l99>>16<<2, 4288)+l99&65535<<3, 0)*320 + 15744
				l102 := m.f64(l101, 88)
				l103 := m.f64(l101, 80)
				l105 := l102
				if l105 > 0 {
					l107 := l103
					if l107 > 0 {
						l106 = float64((0.5 + l92 + float64(l93*65536)) * l107)
					}
					l106 = -0.5 + l106
					l108 := 6.755399441055744e+15 + l106
					l108 = -6.755399441055744e+15 + l108
					l104 = float64(l108 * l105)
				}
				l111 := m.f64(l82, 80)
				if l111 > 0 {
					l110 = float64((0.5 + l73) * l111)
				}
				l110 = -0.5 + l110
				l112 := 6.755399441055744e+15 + l110
				l112 = -6.755399441055744e+15 + l112
				l114 := l102
				if l114 > 0 {
					l116 := l103
					if l116 > 0 {
						l115 = float64((0.5 + l112) * l116)
					}
					l115 = -0.5 + l115
					l117 := 6.755399441055744e+15 + l115
					l117 = -6.755399441055744e+15 + l117
					l113 = float64(l117 * l114)
				}
				l84 = float64((l92 + float64(l93*65536) - l104 - l112 + l113) * l85)
			}
			l76 = l73 + l84
		}
		l118 := l74 + l76
		l118 = flag(l118 > 255) + flag(l118 > 65535) + flag(l118 > 1.6777215e+07)
		if 1-l44-l51 > 0 {
			if l58 > 0 {
				l120 = l20 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
			}
			l122 := -l59 + l118
			l123 := trunc(l122)
			if b2i(float64(l123) != l122)|b2i(l123 > l0) != 0 {
				l123 = f15(m, l122, 1, l0)
			}
			l124 := l123
			l129 := m.f64(m.u16(m.u32(l124>>16<<2, 4288)+l124&65535<<3, 0)*320+15744, 80)
			if l129 > 0 {
				l128 = float64((0.5 + l74 + l76) * l129)
			}
			l119 = -0.5 + float64(l120*-256) + l128
		}
		l130 := l44 + l51
		if l130 > 0 {
			l132 := -1 + l51
			l119 = l119 + float64((float64(l44*7)+choose(l132 > 0, l132, 0))*l130)
		}
		l134 := 1 + l59 + float64(l44*-8) + float64(l51*-8) - l118
		l133 := choose(l134 > 0, l134, 0)
		l135 := l44 + l51
		l133 = choose(l135 > 0, float64(l135*10), 0) + l133
		l57 = f17(m, l119, l133)
	}
	return l57
}

// f64: case 540
func f64(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19 uint32) uint32 {
	var l57 uint32
	var l47, l50, l55, l59, l65, l74, l78, l86, l104, l106, l110, l113, l115, l119, l120, l128, l133 float64
	l20 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l20+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&7<<3, 3520, l13+l15)
	l21 := m.f64(l17, 16)
	m.put(l0&7<<3, 3584, l21)
	m.put(l0&7<<3, 3648, 0)
	l22 := m.f64(0, 3024)
	m.put(l0&7<<3, 3712, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 1)
	l23 := m.f64(l17, 8)
	l25 := f12(m, 27062848, 24, m.f64(l17, 32))
	l28 := m.f64(l25, 8)
	l29 := trunc(l28)
	if b2i(float64(l29) != l28)|b2i(l29 > l0) != 0 {
		l29 = f15(m, l28, 1, l0)
	}
	l30 := l29
	l31 := m.u32(l30>>16<<2, 4288) + l30&65535<<3
	t1 := float64(m.u8(m.u16(l31, 0)*320+15744, 0)) + float64(float64(m.u8(l31, 2))*256) + float64(float64(m.u8(l31, 3))*65536) + float64(float64(m.u8(l31, 4))*1.6777216e+07)
	l34 := f12(m, 18407808, 16, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
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
	l44 := l23 + float64(t1*-65536) + l42 + float64(l43*65536)
	l44 = flag(l44 > -2)
	l46 := l23 + l42 + float64(l43*65536)
	l46 = m.f64(l17, 24) + l46
	if 1-l44 > 0 {
		l47 = float64(l46 * 0.25)
	}
	l47 = -0.375 + l47
	l48 := 6.755399441055744e+15 + l47
	l48 = -6.755399441055744e+15 + l48
	m.put(l0&7<<3, 4096, l48)
	if 1-l44 > 0 {
		l50 = l46
	}
	l52 := -l44 - l50 + float64(l48*4)
	l51 := choose(l52 > 0, l52, 0)
	l53 := f12(m, 18407808, 16, 4097+float64(l14*4096)+float64(l22*-4096)+l21)
	l54 := m.f64(l53, 8)
	l56 := l51
	if l56 > 0 {
		l55 = float64((-1 - l7 + l54) * l56)
	}
	m.put(l0&7<<3, 4160, 1+l7+l55)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l58 := float64(m.u8(l2, 2))
		if l58 > 0 {
			l59 = l8 + l12
		}
		l61 := -l50 + float64(l48*4)
		l62 := f12(m, 35730304, 24, l48)
		if flag(-l48+m.f64(l62, 16) == math.Copysign(0, -1)) > 0 {
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
		l77 := -2 + l50 + float64(l48*-4)
		l76 := choose(l77 > 0, l77, 0)
		if 1-l51 > 0 {
			l80 := l50 + float64(l48*-4)
			l81 := trunc(l80)
			if b2i(float64(l81) != l80)|b2i(l81 > l0) != 0 {
				l81 = f15(m, l80, 1, l0)
			}
			l82 := l81
			l84 := m.u16(m.u32(l82>>16<<2, 4288)+l82&65535<<3, 0)*320 + 15744
			l87 := m.f64(l84, 88)
			if l87 > 0 {
				l89 := l54
				l90 := trunc(l89)
				if b2i(float64(l90) != l89)|b2i(l90 > l0) != 0 {
					l90 = f15(m, l89, 1, l0)
				}
				l91 := l90
				l92 := m.u32(l91>>16<<2, 4288) + l91&65535<<3
				l93 := m.u16(l92, 0)*320 + 15744
				l94 := float64(m.u8(l93, 0)) + float64(float64(m.u8(l92, 2))*256)
				l95 := float64(m.u8(l93, 18)) + float64(m.u8(l92, 3)) + float64(float64(m.u8(l92, 4))*256)
				l97 := 2 - l76
				l98 := trunc(l97)
				if b2i(float64(l98) != l97)|b2i(l98 > l0) != 0 {
					l98 = f15(m, l97, 1, l0)
				}
				l99 := l98
				l101 := m.u16(m.u32(l99>>16<<2, 4288)+l99&65535<<3, 0)*320 + 15744
				l102 := m.f64(l101, 88)
				l103 := m.f64(l101, 80)
				l105 := l102
				if l105 > 0 {
					l107 := l103
					if l107 > 0 {
						l106 = float64((0.5 + l94 + float64(l95*65536)) * l107)
					}
					l106 = -0.5 + l106
					l108 := 6.755399441055744e+15 + l106
					l108 = -6.755399441055744e+15 + l108
					l104 = float64(l108 * l105)
				}
				l111 := m.f64(l84, 80)
				if l111 > 0 {
					l110 = float64((0.5 + l73) * l111)
				}
				l110 = -0.5 + l110
				l112 := 6.755399441055744e+15 + l110
				l112 = -6.755399441055744e+15 + l112
				l114 := l102
				if l114 > 0 {
					l116 := l103
					if l116 > 0 {
						l115 = float64((0.5 + l112) * l116)
					}
					l115 = -0.5 + l115
					l117 := 6.755399441055744e+15 + l115
					l117 = -6.755399441055744e+15 + l117
					l113 = float64(l117 * l114)
				}
				l86 = float64((l94 + float64(l95*65536) - l104 - l112 + l113) * l87)
			}
			l78 = l73 + l86
		}
		l118 := l74 + l78
		l118 = flag(l118 > 255) + flag(l118 > 65535) + flag(l118 > 1.6777215e+07)
		if 1-l44-l51 > 0 {
			if l58 > 0 {
				l120 = l20 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
			}
			l122 := -l59 + l118
			l123 := trunc(l122)
			if b2i(float64(l123) != l122)|b2i(l123 > l0) != 0 {
				l123 = f15(m, l122, 1, l0)
			}
			l124 := l123
			l129 := m.f64(m.u16(m.u32(l124>>16<<2, 4288)+l124&65535<<3, 0)*320+15744, 80)
			if l129 > 0 {
				l128 = float64((0.5 + l74 + l78) * l129)
			}
			l119 = -0.5 + float64(l120*-256) + l128
		}
		l130 := l44 + l51
		if l130 > 0 {
			l132 := l51
			l119 = l119 + float64((float64(l44*7)+choose(l132 > 0, l132, 0))*l130)
		}
		l134 := 1 + l59 + float64(l44*-8) + float64(l51*-8) - l118
		if l134 > 0 {
			l135 := l76
			l135 = flag(l135 > math.Copysign(0, -1))
			l133 = float64((1 + choose(1-choose(l135 > 0, 1, 0) > 0, 1, 0)) * l134)
		}
		l140 := l44 + l51
		l133 = choose(l140 > 0, float64(l140*10), 0) + l133
		l57 = f17(m, l119, l133)
	}
	return l57
}

// f65: case 541
func f65(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19 uint32) uint32 {
	var l57 uint32
	var l47, l50, l55, l59, l62, l67, l85, l104, l106, l109, l111, l116, l128, l129, l137 float64
	l20 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l20+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&7<<3, 3520, l13+l15)
	l21 := m.f64(l17, 16)
	m.put(l0&7<<3, 3584, l21)
	m.put(l0&7<<3, 3648, 0)
	l22 := m.f64(0, 3024)
	m.put(l0&7<<3, 3712, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 1)
	l23 := m.f64(l17, 8)
	l25 := f12(m, 27062848, 24, m.f64(l17, 32))
	l28 := m.f64(l25, 8)
	l29 := trunc(l28)
	if b2i(float64(l29) != l28)|b2i(l29 > l0) != 0 {
		l29 = f15(m, l28, 1, l0)
	}
	l30 := l29
	l31 := m.u32(l30>>16<<2, 4288) + l30&65535<<3
	t1 := float64(m.u8(m.u16(l31, 0)*320+15744, 0)) + float64(float64(m.u8(l31, 2))*256) + float64(float64(m.u8(l31, 3))*65536) + float64(float64(m.u8(l31, 4))*1.6777216e+07)
	l34 := f12(m, 18407808, 16, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
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
	l44 := l23 + float64(t1*-65536) + l42 + float64(l43*65536)
	l44 = flag(l44 > -2)
	l46 := l23 + l42 + float64(l43*65536)
	l46 = m.f64(l17, 24) + l46
	if 1-l44 > 0 {
		l47 = float64(l46 * 0.25)
	}
	l47 = -0.375 + l47
	l48 := 6.755399441055744e+15 + l47
	l48 = -6.755399441055744e+15 + l48
	m.put(l0&7<<3, 4096, 1+l48)
	if 1-l44 > 0 {
		l50 = l46
	}
	l52 := -l44 - l50 + float64(l48*4)
	l51 := choose(l52 > 0, l52, 0)
	l53 := f12(m, 18407808, 16, 4097+float64(l14*4096)+float64(l22*-4096)+l21)
	l54 := m.f64(l53, 8)
	l56 := l51
	if l56 > 0 {
		l55 = float64((-1 - l7 + l54) * l56)
	}
	m.put(l0&7<<3, 4160, 1+l7+l55)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l58 := float64(m.u8(l2, 2))
		if l58 > 0 {
			l59 = l8 + l12
		}
		l61 := -l50 + float64(l48*4)
		l63 := choose(l61 > 0, l61, 0)
		if l63 > 0 {
			l64 := f12(m, 35730304, 24, l48)
			if flag(-l48+m.f64(l64, 16) == math.Copysign(0, -1)) > 0 {
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
			l62 = float64(t2 * l63)
		}
		l77 := -2 + l50 + float64(l48*-4)
		l76 := choose(l77 > 0, l77, 0)
		l79 := 2 - l76
		l80 := trunc(l79)
		if b2i(float64(l80) != l79)|b2i(l80 > l0) != 0 {
			l80 = f15(m, l79, 1, l0)
		}
		l81 := l80
		l86 := m.f64(m.u16(m.u32(l81>>16<<2, 4288)+l81&65535<<3, 0)*320+15744, 80)
		if l86 > 0 {
			l88 := l54
			l89 := trunc(l88)
			if b2i(float64(l89) != l88)|b2i(l89 > l0) != 0 {
				l89 = f15(m, l88, 1, l0)
			}
			l90 := l89
			l91 := m.u32(l90>>16<<2, 4288) + l90&65535<<3
			l92 := m.u16(l91, 0)*320 + 15744
			t3 := 0.5 + (float64(m.u8(l92, 0)) + float64(float64(m.u8(l91, 2))*256)) + float64((float64(m.u8(l92, 18))+float64(m.u8(l91, 3))+float64(float64(m.u8(l91, 4))*256))*65536)
			l85 = float64(t3 * l86)
		}
		l85 = -0.5 + l85
		l95 := 6.755399441055744e+15 + l85
		l95 = -6.755399441055744e+15 + l95
		l97 := l76
		l98 := trunc(l97)
		if b2i(float64(l98) != l97)|b2i(l98 > l0) != 0 {
			l98 = f15(m, l97, 1, l0)
		}
		l99 := l98
		l101 := m.u16(m.u32(l99>>16<<2, 4288)+l99&65535<<3, 0)*320 + 15744
		l102 := m.f64(l101, 88)
		l103 := m.f64(l101, 80)
		l105 := l102
		if l105 > 0 {
			l107 := l103
			if l107 > 0 {
				l106 = float64((0.5 + l95) * l107)
			}
			l106 = -0.5 + l106
			l108 := 6.755399441055744e+15 + l106
			l108 = -6.755399441055744e+15 + l108
			l104 = float64(l108 * l105)
		}
		l110 := l102
		if l110 > 0 {
			l112 := l103
			if l112 > 0 {
				l113 := f12(m, 35730304, 24, 1+l48)
				if flag(-l48+m.f64(l113, 16) == 1) > 0 {
					l116 = m.f64(l113, 8)
				}
				l119 := l116
				l120 := trunc(l119)
				if b2i(float64(l120) != l119)|b2i(l120 > l0) != 0 {
					l120 = f15(m, l119, 1, l0)
				}
				l121 := l120
				l122 := m.u32(l121>>16<<2, 4288) + l121&65535<<3
				t4 := float64(m.u8(m.u16(l122, 0)*320+15744, 0)) + float64(float64(m.u8(l122, 2))*256) + float64(float64(m.u8(l122, 3))*65536) + float64(float64(m.u8(l122, 4))*1.6777216e+07)
				l111 = float64((0.5 + t4) * l112)
			}
			l111 = -0.5 + l111
			l125 := 6.755399441055744e+15 + l111
			l125 = -6.755399441055744e+15 + l125
			l109 = float64(l125 * l110)
		}
		l126 := l95 - l104 + l109
		l127 := l62 + l126
		l127 = flag(l127 > 255) + flag(l127 > 65535) + flag(l127 > 1.6777215e+07)
		if 1-l44-l51 > 0 {
			if l58 > 0 {
				l129 = l20 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
			}
			l131 := -l59 + l127
			l132 := trunc(l131)
			if b2i(float64(l132) != l131)|b2i(l132 > l0) != 0 {
				l132 = f15(m, l131, 1, l0)
			}
			l133 := l132
			l138 := m.f64(m.u16(m.u32(l133>>16<<2, 4288)+l133&65535<<3, 0)*320+15744, 80)
			if l138 > 0 {
				l137 = float64((0.5 + l62 + l126) * l138)
			}
			l128 = -0.5 + float64(l129*-256) + l137
		}
		l139 := l44 + l51
		if l139 > 0 {
			l141 := -1 + l51
			l128 = l128 + float64((float64(l44*7)+choose(l141 > 0, l141, 0))*l139)
		}
		l143 := 1 + l59 + float64(l44*-8) + float64(l51*-8) - l127
		l142 := choose(l143 > 0, l143, 0)
		l144 := l44 + l51
		l142 = choose(l144 > 0, float64(l144*10), 0) + l142
		l57 = f17(m, l128, l142)
	}
	return l57
}

// f66: case 542
func f66(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19 uint32) uint32 {
	var l57 uint32
	var l47, l50, l55, l59, l65, l74, l78, l86, l104, l106, l110, l113, l115, l119, l120, l128, l133 float64
	l20 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l20+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&7<<3, 3520, l13+l15)
	l21 := m.f64(l17, 16)
	m.put(l0&7<<3, 3584, l21)
	m.put(l0&7<<3, 3648, 0)
	l22 := m.f64(0, 3024)
	m.put(l0&7<<3, 3712, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 1)
	l23 := m.f64(l17, 8)
	l25 := f12(m, 27062848, 24, m.f64(l17, 32))
	l28 := m.f64(l25, 8)
	l29 := trunc(l28)
	if b2i(float64(l29) != l28)|b2i(l29 > l0) != 0 {
		l29 = f15(m, l28, 1, l0)
	}
	l30 := l29
	l31 := m.u32(l30>>16<<2, 4288) + l30&65535<<3
	t1 := float64(m.u8(m.u16(l31, 0)*320+15744, 0)) + float64(float64(m.u8(l31, 2))*256) + float64(float64(m.u8(l31, 3))*65536) + float64(float64(m.u8(l31, 4))*1.6777216e+07)
	l34 := f12(m, 18407808, 16, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
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
	l44 := l23 + float64(t1*-65536) + l42 + float64(l43*65536)
	l44 = flag(l44 > -4)
	l46 := l23 + l42 + float64(l43*65536)
	l46 = m.f64(l17, 24) + l46
	if 1-l44 > 0 {
		l47 = float64(l46 * 0.25)
	}
	l47 = -0.375 + l47
	l48 := 6.755399441055744e+15 + l47
	l48 = -6.755399441055744e+15 + l48
	m.put(l0&7<<3, 4096, l48)
	if 1-l44 > 0 {
		l50 = l46
	}
	l52 := 1 - l44 - l50 + float64(l48*4)
	l51 := choose(l52 > 0, l52, 0)
	l53 := f12(m, 18407808, 16, 4098+float64(l14*4096)+float64(l22*-4096)+l21)
	l54 := m.f64(l53, 8)
	l56 := l51
	if l56 > 0 {
		l55 = float64((-1 - l7 + l54) * l56)
	}
	m.put(l0&7<<3, 4160, 1+l7+l55)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l58 := float64(m.u8(l2, 2))
		if l58 > 0 {
			l59 = l8 + l12
		}
		l61 := -l50 + float64(l48*4)
		l62 := f12(m, 35730304, 24, l48)
		if flag(-l48+m.f64(l62, 16) == math.Copysign(0, -1)) > 0 {
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
		l77 := l50 + float64(l48*-4)
		l76 := choose(l77 > 0, l77, 0)
		if 1-l51 > 0 {
			l80 := l50 + float64(l48*-4)
			l81 := trunc(l80)
			if b2i(float64(l81) != l80)|b2i(l81 > l0) != 0 {
				l81 = f15(m, l80, 1, l0)
			}
			l82 := l81
			l84 := m.u16(m.u32(l82>>16<<2, 4288)+l82&65535<<3, 0)*320 + 15744
			l87 := m.f64(l84, 88)
			if l87 > 0 {
				l89 := l54
				l90 := trunc(l89)
				if b2i(float64(l90) != l89)|b2i(l90 > l0) != 0 {
					l90 = f15(m, l89, 1, l0)
				}
				l91 := l90
				l92 := m.u32(l91>>16<<2, 4288) + l91&65535<<3
				l93 := m.u16(l92, 0)*320 + 15744
				l94 := float64(m.u8(l93, 0)) + float64(float64(m.u8(l92, 2))*256)
				l95 := float64(m.u8(l93, 18)) + float64(m.u8(l92, 3)) + float64(float64(m.u8(l92, 4))*256)
				l97 := 4 - l76
				l98 := trunc(l97)
				if b2i(float64(l98) != l97)|b2i(l98 > l0) != 0 {
					l98 = f15(m, l97, 1, l0)
				}
				l99 := l98
				l101 := m.u16(m.u32(l99>>16<<2, 4288)+l99&65535<<3, 0)*320 + 15744
				l102 := m.f64(l101, 88)
				l103 := m.f64(l101, 80)
				l105 := l102
				if l105 > 0 {
					l107 := l103
					if l107 > 0 {
						l106 = float64((0.5 + l94 + float64(l95*65536)) * l107)
					}
					l106 = -0.5 + l106
					l108 := 6.755399441055744e+15 + l106
					l108 = -6.755399441055744e+15 + l108
					l104 = float64(l108 * l105)
				}
				l111 := m.f64(l84, 80)
				if l111 > 0 {
					l110 = float64((0.5 + l73) * l111)
				}
				l110 = -0.5 + l110
				l112 := 6.755399441055744e+15 + l110
				l112 = -6.755399441055744e+15 + l112
				l114 := l102
				if l114 > 0 {
					l116 := l103
					if l116 > 0 {
						l115 = float64((0.5 + l112) * l116)
					}
					l115 = -0.5 + l115
					l117 := 6.755399441055744e+15 + l115
					l117 = -6.755399441055744e+15 + l117
					l113 = float64(l117 * l114)
				}
				l86 = float64((l94 + float64(l95*65536) - l104 - l112 + l113) * l87)
			}
			l78 = l73 + l86
		}
		l118 := l74 + l78
		l118 = flag(l118 > 255) + flag(l118 > 65535) + flag(l118 > 1.6777215e+07)
		if 1-l44-l51 > 0 {
			if l58 > 0 {
				l120 = l20 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
			}
			l122 := -l59 + l118
			l123 := trunc(l122)
			if b2i(float64(l123) != l122)|b2i(l123 > l0) != 0 {
				l123 = f15(m, l122, 1, l0)
			}
			l124 := l123
			l129 := m.f64(m.u16(m.u32(l124>>16<<2, 4288)+l124&65535<<3, 0)*320+15744, 80)
			if l129 > 0 {
				l128 = float64((0.5 + l74 + l78) * l129)
			}
			l119 = -0.5 + float64(l120*-256) + l128
		}
		l130 := l44 + l51
		if l130 > 0 {
			l132 := l51
			l119 = l119 + float64((float64(l44*7)+choose(l132 > 0, l132, 0))*l130)
		}
		l134 := 1 + l59 + float64(l44*-8) + float64(l51*-8) - l118
		if l134 > 0 {
			l135 := l76
			l135 = flag(l135 > math.Copysign(0, -1))
			l133 = float64((1 + choose(1-choose(l135 > 0, 1, 0) > 0, 1, 0)) * l134)
		}
		l140 := l44 + l51
		l133 = choose(l140 > 0, float64(l140*10), 0) + l133
		l57 = f17(m, l119, l133)
	}
	return l57
}

// f67: case 543
func f67(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19 uint32) uint32 {
	var l57 uint32
	var l47, l50, l55, l59, l62, l67, l85, l104, l106, l109, l111, l116, l128, l129, l137 float64
	l20 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l20+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&7<<3, 3520, l13+l15)
	l21 := m.f64(l17, 16)
	m.put(l0&7<<3, 3584, l21)
	m.put(l0&7<<3, 3648, 0)
	l22 := m.f64(0, 3024)
	m.put(l0&7<<3, 3712, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 1)
	l23 := m.f64(l17, 8)
	l25 := f12(m, 27062848, 24, m.f64(l17, 32))
	l28 := m.f64(l25, 8)
	l29 := trunc(l28)
	if b2i(float64(l29) != l28)|b2i(l29 > l0) != 0 {
		l29 = f15(m, l28, 1, l0)
	}
	l30 := l29
	l31 := m.u32(l30>>16<<2, 4288) + l30&65535<<3
	t1 := float64(m.u8(m.u16(l31, 0)*320+15744, 0)) + float64(float64(m.u8(l31, 2))*256) + float64(float64(m.u8(l31, 3))*65536) + float64(float64(m.u8(l31, 4))*1.6777216e+07)
	l34 := f12(m, 18407808, 16, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
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
	l44 := l23 + float64(t1*-65536) + l42 + float64(l43*65536)
	l44 = flag(l44 > -4)
	l46 := l23 + l42 + float64(l43*65536)
	l46 = m.f64(l17, 24) + l46
	if 1-l44 > 0 {
		l47 = float64(l46 * 0.25)
	}
	l47 = -0.375 + l47
	l48 := 6.755399441055744e+15 + l47
	l48 = -6.755399441055744e+15 + l48
	m.put(l0&7<<3, 4096, 1+l48)
	if 1-l44 > 0 {
		l50 = l46
	}
	l52 := -l44 - l50 + float64(l48*4)
	l51 := choose(l52 > 0, l52, 0)
	l53 := f12(m, 18407808, 16, 4098+float64(l14*4096)+float64(l22*-4096)+l21)
	l54 := m.f64(l53, 8)
	l56 := l51
	if l56 > 0 {
		l55 = float64((-1 - l7 + l54) * l56)
	}
	m.put(l0&7<<3, 4160, 1+l7+l55)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l58 := float64(m.u8(l2, 2))
		if l58 > 0 {
			l59 = l8 + l12
		}
		l61 := -l50 + float64(l48*4)
		l63 := choose(l61 > 0, l61, 0)
		if l63 > 0 {
			l64 := f12(m, 35730304, 24, l48)
			if flag(-l48+m.f64(l64, 16) == math.Copysign(0, -1)) > 0 {
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
			l62 = float64(t2 * l63)
		}
		l77 := l50 + float64(l48*-4)
		l76 := choose(l77 > 0, l77, 0)
		l79 := 4 - l76
		l80 := trunc(l79)
		if b2i(float64(l80) != l79)|b2i(l80 > l0) != 0 {
			l80 = f15(m, l79, 1, l0)
		}
		l81 := l80
		l86 := m.f64(m.u16(m.u32(l81>>16<<2, 4288)+l81&65535<<3, 0)*320+15744, 80)
		if l86 > 0 {
			l88 := l54
			l89 := trunc(l88)
			if b2i(float64(l89) != l88)|b2i(l89 > l0) != 0 {
				l89 = f15(m, l88, 1, l0)
			}
			l90 := l89
			l91 := m.u32(l90>>16<<2, 4288) + l90&65535<<3
			l92 := m.u16(l91, 0)*320 + 15744
			t3 := 0.5 + (float64(m.u8(l92, 0)) + float64(float64(m.u8(l91, 2))*256)) + float64((float64(m.u8(l92, 18))+float64(m.u8(l91, 3))+float64(float64(m.u8(l91, 4))*256))*65536)
			l85 = float64(t3 * l86)
		}
		l85 = -0.5 + l85
		l95 := 6.755399441055744e+15 + l85
		l95 = -6.755399441055744e+15 + l95
		l97 := l76
		l98 := trunc(l97)
		if b2i(float64(l98) != l97)|b2i(l98 > l0) != 0 {
			l98 = f15(m, l97, 1, l0)
		}
		l99 := l98
		l101 := m.u16(m.u32(l99>>16<<2, 4288)+l99&65535<<3, 0)*320 + 15744
		l102 := m.f64(l101, 88)
		l103 := m.f64(l101, 80)
		l105 := l102
		if l105 > 0 {
			l107 := l103
			if l107 > 0 {
				l106 = float64((0.5 + l95) * l107)
			}
			l106 = -0.5 + l106
			l108 := 6.755399441055744e+15 + l106
			l108 = -6.755399441055744e+15 + l108
			l104 = float64(l108 * l105)
		}
		l110 := l102
		if l110 > 0 {
			l112 := l103
			if l112 > 0 {
				l113 := f12(m, 35730304, 24, 1+l48)
				if flag(-l48+m.f64(l113, 16) == 1) > 0 {
					l116 = m.f64(l113, 8)
				}
				l119 := l116
				l120 := trunc(l119)
				if b2i(float64(l120) != l119)|b2i(l120 > l0) != 0 {
					l120 = f15(m, l119, 1, l0)
				}
				l121 := l120
				l122 := m.u32(l121>>16<<2, 4288) + l121&65535<<3
				t4 := float64(m.u8(m.u16(l122, 0)*320+15744, 0)) + float64(float64(m.u8(l122, 2))*256) + float64(float64(m.u8(l122, 3))*65536) + float64(float64(m.u8(l122, 4))*1.6777216e+07)
				l111 = float64((0.5 + t4) * l112)
			}
			l111 = -0.5 + l111
			l125 := 6.755399441055744e+15 + l111
			l125 = -6.755399441055744e+15 + l125
			l109 = float64(l125 * l110)
		}
		l126 := l95 - l104 + l109
		l127 := l62 + l126
		l127 = flag(l127 > 255) + flag(l127 > 65535) + flag(l127 > 1.6777215e+07)
		if 1-l44-l51 > 0 {
			if l58 > 0 {
				l129 = l20 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
			}
			l131 := -l59 + l127
			l132 := trunc(l131)
			if b2i(float64(l132) != l131)|b2i(l132 > l0) != 0 {
				l132 = f15(m, l131, 1, l0)
			}
			l133 := l132
			l138 := m.f64(m.u16(m.u32(l133>>16<<2, 4288)+l133&65535<<3, 0)*320+15744, 80)
			if l138 > 0 {
				l137 = float64((0.5 + l62 + l126) * l138)
			}
			l128 = -0.5 + float64(l129*-256) + l137
		}
		l139 := l44 + l51
		if l139 > 0 {
			l141 := -1 + l51
			l128 = l128 + float64((float64(l44*7)+choose(l141 > 0, l141, 0))*l139)
		}
		l143 := 1 + l59 + float64(l44*-8) + float64(l51*-8) - l127
		l142 := choose(l143 > 0, l143, 0)
		l144 := l44 + l51
		l142 = choose(l144 > 0, float64(l144*10), 0) + l142
		l57 = f17(m, l128, l142)
	}
	return l57
}

// f68: case 544
func f68(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19 uint32) uint32 {
	var l23 uint32
	var l25, l26, l49, l59 float64
	l20 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l20+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&7<<3, 3520, l13+l15)
	l21 := m.f64(l17, 16)
	m.put(l0&7<<3, 3584, l21)
	m.put(l0&7<<3, 3648, 1)
	l22 := m.f64(0, 3024)
	m.put(l0&7<<3, 3712, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l24 := float64(m.u8(l2, 2))
		if l24 > 0 {
			l25 = l20 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
		}
		if l24 > 0 {
			l26 = l8 + l12
		}
		l27 := m.f64(l17, 8)
		l29 := f12(m, 27062848, 24, m.f64(l17, 32))
		l32 := m.f64(l29, 8)
		l33 := trunc(l32)
		if b2i(float64(l33) != l32)|b2i(l33 > l0) != 0 {
			l33 = f15(m, l32, 1, l0)
		}
		l34 := l33
		l35 := m.u32(l34>>16<<2, 4288) + l34&65535<<3
		t1 := float64(m.u8(m.u16(l35, 0)*320+15744, 0)) + float64(float64(m.u8(l35, 2))*256) + float64(float64(m.u8(l35, 3))*65536) + float64(float64(m.u8(l35, 4))*1.6777216e+07)
		l37 := t1
		l38 := f12(m, 18407808, 16, 4095+float64(l14*4096)+float64(l22*-4096)+l21)
		l41 := m.f64(l38, 8)
		l42 := trunc(l41)
		if b2i(float64(l42) != l41)|b2i(l42 > l0) != 0 {
			l42 = f15(m, l41, 1, l0)
		}
		l43 := l42
		l44 := m.u32(l43>>16<<2, 4288) + l43&65535<<3
		l45 := m.u16(l44, 0)*320 + 15744
		t2 := -l27 + l37 + (float64(m.u8(l45, 0)) + float64(float64(m.u8(l44, 2))*256)) + float64((float64(m.u8(l45, 18))+float64(m.u8(l44, 3))+float64(float64(m.u8(l44, 4))*256))*65536)
		l48 := t2
		l48 = flag(l48 > math.Copysign(0, -1))
		if 1-l48 > 0 {
			l49 = l37
		}
		l49 = choose(l48 > 0, 4.294967295e+09, 0) + l49
		l51 := l49
		l51 = flag(l51 > 255) + flag(l51 > 65535) + flag(l51 > 1.6777215e+07)
		l53 := -l26 + l51
		l54 := trunc(l53)
		if b2i(float64(l54) != l53)|b2i(l54 > l0) != 0 {
			l54 = f15(m, l53, 1, l0)
		}
		l55 := l54
		l60 := m.f64(m.u16(m.u32(l55>>16<<2, 4288)+l55&65535<<3, 0)*320+15744, 80)
		if l60 > 0 {
			l59 = float64((0.5 + l49) * l60)
		}
		l63 := 1 + l26 - l51
		l23 = f17(m, -0.5+float64(l25*-256)+l59, choose(l63 > 0, l63, 0))
	}
	return l23
}

// f69: case 545
func f69(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19 uint32) uint32 {
	var l25 uint32
	var l27, l28, l41, l70 float64
	l20 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l20+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&7<<3, 3520, l13+l15)
	l21 := m.f64(l17, 16)
	m.put(l0&7<<3, 3584, l21)
	m.put(l0&7<<3, 3648, 0)
	l22 := m.f64(0, 3024)
	m.put(l0&7<<3, 3712, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
	m.put(l0&7<<3, 3776, 1)
	m.put(l0&7<<3, 3840, m.f64(l17, 8))
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l26 := float64(m.u8(l2, 2))
		if l26 > 0 {
			l27 = l20 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
		}
		if l26 > 0 {
			l28 = l8 + l12
		}
		l29 := f12(m, 18407808, 16, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
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
		l39 := choose(-4.294967294e+09+l37+float64(l38*65536) > 0, 1, 0)
		if 1-l39 > 0 {
			l42 := f12(m, 18407808, 16, 4095+float64(l14*4096)+float64(l22*-4096)+l21)
			l45 := m.f64(l42, 8)
			l46 := trunc(l45)
			if b2i(float64(l46) != l45)|b2i(l46 > l0) != 0 {
				l46 = f15(m, l45, 1, l0)
			}
			l47 := l46
			l48 := m.u32(l47>>16<<2, 4288) + l47&65535<<3
			l49 := m.u16(l48, 0)*320 + 15744
			t1 := l37 + float64(l38*65536) + (float64(m.u8(l49, 0)) + float64(float64(m.u8(l48, 2))*256)) + float64((float64(m.u8(l49, 18))+float64(m.u8(l48, 3))+float64(float64(m.u8(l48, 4))*256))*65536)
			l41 = t1
		}
		if l39 > 0 {
			l53 := f12(m, 27062848, 24, m.f64(l17, 32))
			l56 := m.f64(l53, 8)
			l57 := trunc(l56)
			if b2i(float64(l57) != l56)|b2i(l57 > l0) != 0 {
				l57 = f15(m, l56, 1, l0)
			}
			l58 := l57
			l59 := m.u32(l58>>16<<2, 4288) + l58&65535<<3
			t2 := float64(m.u8(m.u16(l59, 0)*320+15744, 0)) + float64(float64(m.u8(l59, 2))*256) + float64(float64(m.u8(l59, 3))*65536) + float64(float64(m.u8(l59, 4))*1.6777216e+07)
			l41 = l41 + t2
		}
		l62 := l41
		l62 = flag(l62 > 255) + flag(l62 > 65535) + flag(l62 > 1.6777215e+07)
		l64 := -l28 + l62
		l65 := trunc(l64)
		if b2i(float64(l65) != l64)|b2i(l65 > l0) != 0 {
			l65 = f15(m, l64, 1, l0)
		}
		l66 := l65
		l71 := m.f64(m.u16(m.u32(l66>>16<<2, 4288)+l66&65535<<3, 0)*320+15744, 80)
		if l71 > 0 {
			l70 = float64((0.5 + l41) * l71)
		}
		l74 := 1 + l28 - l62
		l25 = f17(m, -0.5+float64(l27*-256)+l70, choose(l74 > 0, l74, 0))
	}
	return l25
}

// f70: case 546
func f70(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19 uint32) uint32 {
	var l55 uint32
	var l47, l48, l52, l57, l63, l72, l75, l76, l84 float64
	l20 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l20+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&7<<3, 3520, l13+l15)
	l21 := m.f64(l17, 16)
	m.put(l0&7<<3, 3584, l21)
	m.put(l0&7<<3, 3648, 1)
	l22 := m.f64(0, 3024)
	m.put(l0&7<<3, 3712, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	l23 := m.f64(l17, 32)
	l24 := m.f64(l17, 8)
	l26 := f12(m, 27062848, 24, l23+(16+l24-l23))
	l29 := m.f64(l26, 8)
	l30 := trunc(l29)
	if b2i(float64(l30) != l29)|b2i(l30 > l0) != 0 {
		l30 = f15(m, l29, 1, l0)
	}
	l31 := l30
	l32 := m.u32(l31>>16<<2, 4288) + l31&65535<<3
	t1 := float64(m.u8(m.u16(l32, 0)*320+15744, 0)) + float64(float64(m.u8(l32, 2))*256) + float64(float64(m.u8(l32, 3))*65536) + float64(float64(m.u8(l32, 4))*1.6777216e+07)
	l35 := f12(m, 18407808, 16, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
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
	l45 := -t1 + l43 + float64(l44*65536)
	l45 = flag(l45 > -1)
	l46 := 2.69484032e+08 + float64(l24*1.048576e+06) + float64(l43*4) + float64(l44*262144)
	if 1-l45 > 0 {
		l47 = l46
	}
	if 1-l45 > 0 {
		l48 = float64(l46 * 0.25)
	}
	l48 = -0.375 + l48
	l49 := 6.755399441055744e+15 + l48
	l49 = -6.755399441055744e+15 + l49
	l51 := -l45 - l47 + float64(l49*4)
	l50 := choose(l51 > 0, l51, 0)
	l53 := l50
	if l53 > 0 {
		l52 = float64((-1 - l7 + m.f64(l35, 8)) * l53)
	}
	m.put(l0&7<<3, 4160, 1+l7+l52)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l56 := float64(m.u8(l2, 2))
		if l56 > 0 {
			l57 = l8 + l12
		}
		l59 := -l47 + float64(l49*4)
		l60 := f12(m, 35730304, 24, l49)
		if flag(-l49+m.f64(l60, 16) == math.Copysign(0, -1)) > 0 {
			l63 = m.f64(l60, 8)
		}
		l66 := l63
		l67 := trunc(l66)
		if b2i(float64(l67) != l66)|b2i(l67 > l0) != 0 {
			l67 = f15(m, l66, 1, l0)
		}
		l68 := l67
		l69 := m.u32(l68>>16<<2, 4288) + l68&65535<<3
		t2 := float64(m.u8(m.u16(l69, 0)*320+15744, 0)) + float64(float64(m.u8(l69, 2))*256) + float64(float64(m.u8(l69, 3))*65536) + float64(float64(m.u8(l69, 4))*1.6777216e+07)
		l71 := t2
		l73 := choose(l59 > 0, l59, 0)
		if l73 > 0 {
			l72 = float64(l71 * l73)
		}
		l72 = l71 + l72
		l74 := l72
		l74 = flag(l74 > 255) + flag(l74 > 65535) + flag(l74 > 1.6777215e+07)
		if 1-l45-l50 > 0 {
			if l56 > 0 {
				l76 = l20 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
			}
			l78 := -l57 + l74
			l79 := trunc(l78)
			if b2i(float64(l79) != l78)|b2i(l79 > l0) != 0 {
				l79 = f15(m, l78, 1, l0)
			}
			l80 := l79
			l85 := m.f64(m.u16(m.u32(l80>>16<<2, 4288)+l80&65535<<3, 0)*320+15744, 80)
			if l85 > 0 {
				l84 = float64((0.5 + l72) * l85)
			}
			l75 = -0.5 + float64(l76*-256) + l84
		}
		l86 := l45 + l50
		if l86 > 0 {
			l90 := -1 + l50
			l75 = l75 + float64((choose(l45 > 0, 12, 0)+choose(l90 > 0, l90, 0))*l86)
		}
		l92 := 1 + l57 + float64(l45*-8) + float64(l50*-8) - l74
		l91 := choose(l92 > 0, l92, 0)
		l93 := l45 + l50
		l91 = choose(l93 > 0, float64(l93*10), 0) + l91
		l55 = f17(m, l75, l91)
	}
	return l55
}

// f71: case 547
func f71(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19 uint32) uint32 {
	var l57 uint32
	var l47, l50, l55, l59, l65, l74, l76, l84, l104, l106, l110, l113, l115, l119, l120, l128 float64
	l20 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l20+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&7<<3, 3520, l13+l15)
	l21 := m.f64(l17, 16)
	m.put(l0&7<<3, 3584, l21)
	m.put(l0&7<<3, 3648, 0)
	l22 := m.f64(0, 3024)
	m.put(l0&7<<3, 3712, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 1)
	l23 := m.f64(l17, 32)
	l24 := m.f64(l17, 8)
	l26 := f12(m, 27062848, 24, l23+(16+l24-l23))
	l29 := m.f64(l26, 8)
	l30 := trunc(l29)
	if b2i(float64(l30) != l29)|b2i(l30 > l0) != 0 {
		l30 = f15(m, l29, 1, l0)
	}
	l31 := l30
	l32 := m.u32(l31>>16<<2, 4288) + l31&65535<<3
	t1 := float64(m.u8(m.u16(l32, 0)*320+15744, 0)) + float64(float64(m.u8(l32, 2))*256) + float64(float64(m.u8(l32, 3))*65536) + float64(float64(m.u8(l32, 4))*1.6777216e+07)
	l35 := f12(m, 18407808, 16, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
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
	l45 := -t1 + l43 + float64(l44*65536)
	l45 = flag(l45 > -1)
	l46 := 2.69484032e+08 + float64(l24*1.048576e+06) + float64(l43*4) + float64(l44*262144)
	if 1-l45 > 0 {
		l47 = float64(l46 * 0.25)
	}
	l47 = -0.375 + l47
	l48 := 6.755399441055744e+15 + l47
	l48 = -6.755399441055744e+15 + l48
	m.put(l0&7<<3, 4096, l48)
	if 1-l45 > 0 {
		l50 = l46
	}
	l52 := 1 - l45 - l50 + float64(l48*4)
	l51 := choose(l52 > 0, l52, 0)
	l53 := f12(m, 18407808, 16, 4097+float64(l14*4096)+float64(l22*-4096)+l21)
	l54 := m.f64(l53, 8)
	l56 := l51
	if l56 > 0 {
		l55 = float64((-1 - l7 + l54) * l56)
	}
	m.put(l0&7<<3, 4160, 1+l7+l55)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l58 := float64(m.u8(l2, 2))
		if l58 > 0 {
			l59 = l8 + l12
		}
		l61 := -l50 + float64(l48*4)
		l62 := f12(m, 35730304, 24, l48)
		if flag(-l48+m.f64(l62, 16) == math.Copysign(0, -1)) > 0 {
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
		if 1-l51 > 0 {
			l78 := l50 + float64(l48*-4)
			l79 := trunc(l78)
			if b2i(float64(l79) != l78)|b2i(l79 > l0) != 0 {
				l79 = f15(m, l78, 1, l0)
			}
			l80 := l79
			l82 := m.u16(m.u32(l80>>16<<2, 4288)+l80&65535<<3, 0)*320 + 15744
			l85 := m.f64(l82, 88)
			if l85 > 0 {
				l87 := l54
				l88 := trunc(l87)
				if b2i(float64(l88) != l87)|b2i(l88 > l0) != 0 {
					l88 = f15(m, l87, 1, l0)
				}
				l89 := l88
				l90 := m.u32(l89>>16<<2, 4288) + l89&65535<<3
				l91 := m.u16(l90, 0)*320 + 15744
				l92 := float64(m.u8(l91, 0)) + float64(float64(m.u8(l90, 2))*256)
				l93 := float64(m.u8(l91, 18)) + float64(m.u8(l90, 3)) + float64(float64(m.u8(l90, 4))*256)
				l95 := l50 + float64(l48*-4)
				l97 := 4 - choose(l95 > 0, l95, 0)
				l98 := trunc(l97)
				if b2i(float64(l98) != l97)|b2i(l98 > l0) != 0 {
					l98 = f15(m, l97, 1, l0)
				}
				l99 := l98
				l101 := m.u16(m.u32(l99>>16<<2, 4288)+l99&65535<<3, 0)*320 + 15744
				l102 := m.f64(l101, 88)
				l103 := m.f64(l101, 80)
				l105 := l102
				if l105 > 0 {
					l107 := l103
					if l107 > 0 {
						l106 = float64((0.5 + l92 + float64(l93*65536)) * l107)
					}
					l106 = -0.5 + l106
					l108 := 6.755399441055744e+15 + l106
					l108 = -6.755399441055744e+15 + l108
					l104 = float64(l108 * l105)
				}
				l111 := m.f64(l82, 80)
				if l111 > 0 {
					l110 = float64((0.5 + l73) * l111)
				}
				l110 = -0.5 + l110
				l112 := 6.755399441055744e+15 + l110
				l112 = -6.755399441055744e+15 + l112
				l114 := l102
				if l114 > 0 {
					l116 := l103
					if l116 > 0 {
						l115 = float64((0.5 + l112) * l116)
					}
					l115 = -0.5 + l115
					l117 := 6.755399441055744e+15 + l115
					l117 = -6.755399441055744e+15 + l117
					l113 = float64(l117 * l114)
				}
				l84 = float64((l92 + float64(l93*65536) - l104 - l112 + l113) * l85)
			}
			l76 = l73 + l84
		}
		l118 := l74 + l76
		l118 = flag(l118 > 255) + flag(l118 > 65535) + flag(l118 > 1.6777215e+07)
		if 1-l45-l51 > 0 {
			if l58 > 0 {
				l120 = l20 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
			}
			l122 := -l59 + l118
			l123 := trunc(l122)
			if b2i(float64(l123) != l122)|b2i(l123 > l0) != 0 {
				l123 = f15(m, l122, 1, l0)
			}
			l124 := l123
			l129 := m.f64(m.u16(m.u32(l124>>16<<2, 4288)+l124&65535<<3, 0)*320+15744, 80)
			if l129 > 0 {
				l128 = float64((0.5 + l74 + l76) * l129)
			}
			l119 = -0.5 + float64(l120*-256) + l128
		}
		l130 := l45 + l51
		if l130 > 0 {
			l134 := -1 + l51
			l119 = l119 + float64((choose(l45 > 0, 12, 0)+choose(l134 > 0, l134, 0))*l130)
		}
		l136 := 1 + l59 + float64(l45*-8) + float64(l51*-8) - l118
		l135 := choose(l136 > 0, l136, 0)
		l137 := l45 + l51
		l135 = choose(l137 > 0, float64(l137*10), 0) + l135
		l57 = f17(m, l119, l135)
	}
	return l57
}

// f72: case 548
func f72(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19 uint32) uint32 {
	var l23 uint32
	var l25, l26, l58 float64
	l20 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l20+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&7<<3, 3520, l13+l15)
	l21 := m.f64(l17, 16)
	m.put(l0&7<<3, 3584, l21)
	m.put(l0&7<<3, 3648, 1)
	l22 := m.f64(0, 3024)
	m.put(l0&7<<3, 3712, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l24 := float64(m.u8(l2, 2))
		if l24 > 0 {
			l25 = l20 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
		}
		if l24 > 0 {
			l26 = l8 + l12
		}
		l27 := f12(m, 18407808, 16, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
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
		l37 := f12(m, 18407808, 16, 4097+float64(l14*4096)+float64(l22*-4096)+l21)
		l40 := m.f64(l37, 8)
		l41 := trunc(l40)
		if b2i(float64(l41) != l40)|b2i(l41 > l0) != 0 {
			l41 = f15(m, l40, 1, l0)
		}
		l42 := l41
		l43 := m.u32(l42>>16<<2, 4288) + l42&65535<<3
		l44 := m.u16(l43, 0)*320 + 15744
		l47 := l35 + float64(l36*65536)
		t1 := float64(m.u8(l44, 0)) + float64(float64(m.u8(l43, 2))*256) + float64((float64(m.u8(l44, 18))+float64(m.u8(l43, 3))+float64(float64(m.u8(l43, 4))*256))*65536)
		l47 = t1 + l47
		l49 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l47*2.3283064365386963e-10))
		l49 = -6.755399441055744e+15 + l49
		l50 := l47 + float64(l49*-4.294967296e+09)
		l50 = flag(l50 > 255) + flag(l50 > 65535) + flag(l50 > 1.6777215e+07)
		l52 := -l26 + l50
		l53 := trunc(l52)
		if b2i(float64(l53) != l52)|b2i(l53 > l0) != 0 {
			l53 = f15(m, l52, 1, l0)
		}
		l54 := l53
		l59 := m.f64(m.u16(m.u32(l54>>16<<2, 4288)+l54&65535<<3, 0)*320+15744, 80)
		if l59 > 0 {
			l58 = float64((0.5 + l47 + float64(l49*-4.294967296e+09)) * l59)
		}
		l62 := 1 + l26 - l50
		l23 = f17(m, -0.5+float64(l25*-256)+l58, choose(l62 > 0, l62, 0))
	}
	return l23
}

// f73: case 549
func f73(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19 uint32) uint32 {
	var l23 uint32
	var l25, l26, l58 float64
	l20 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l20+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&7<<3, 3520, l13+l15)
	l21 := m.f64(l17, 16)
	m.put(l0&7<<3, 3584, l21)
	m.put(l0&7<<3, 3648, 1)
	l22 := m.f64(0, 3024)
	m.put(l0&7<<3, 3712, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l24 := float64(m.u8(l2, 2))
		if l24 > 0 {
			l25 = l20 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
		}
		if l24 > 0 {
			l26 = l8 + l12
		}
		l27 := f12(m, 18407808, 16, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
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
		l37 := f12(m, 18407808, 16, 4097+float64(l14*4096)+float64(l22*-4096)+l21)
		l40 := m.f64(l37, 8)
		l41 := trunc(l40)
		if b2i(float64(l41) != l40)|b2i(l41 > l0) != 0 {
			l41 = f15(m, l40, 1, l0)
		}
		l42 := l41
		l43 := m.u32(l42>>16<<2, 4288) + l42&65535<<3
		l44 := m.u16(l43, 0)*320 + 15744
		l47 := l35 + float64(l36*65536)
		t1 := -(float64(m.u8(l44, 0)) + float64(float64(m.u8(l43, 2))*256)) + float64((float64(m.u8(l44, 18))+float64(m.u8(l43, 3))+float64(float64(m.u8(l43, 4))*256))*-65536)
		l47 = t1 + l47
		l49 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l47*2.3283064365386963e-10))
		l49 = -6.755399441055744e+15 + l49
		l50 := l47 + float64(l49*-4.294967296e+09)
		l50 = flag(l50 > 255) + flag(l50 > 65535) + flag(l50 > 1.6777215e+07)
		l52 := -l26 + l50
		l53 := trunc(l52)
		if b2i(float64(l53) != l52)|b2i(l53 > l0) != 0 {
			l53 = f15(m, l52, 1, l0)
		}
		l54 := l53
		l59 := m.f64(m.u16(m.u32(l54>>16<<2, 4288)+l54&65535<<3, 0)*320+15744, 80)
		if l59 > 0 {
			l58 = float64((0.5 + l47 + float64(l49*-4.294967296e+09)) * l59)
		}
		l62 := 1 + l26 - l50
		l23 = f17(m, -0.5+float64(l25*-256)+l58, choose(l62 > 0, l62, 0))
	}
	return l23
}

// f74: case 550
func f74(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19 uint32) uint32 {
	var l23 uint32
	var l25, l26, l46, l60 float64
	l20 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l20+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&7<<3, 3520, l13+l15)
	l21 := m.f64(l17, 16)
	m.put(l0&7<<3, 3584, l21)
	m.put(l0&7<<3, 3648, 1)
	l22 := m.f64(0, 3024)
	m.put(l0&7<<3, 3712, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l24 := float64(m.u8(l2, 2))
		if l24 > 0 {
			l25 = l20 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
		}
		if l24 > 0 {
			l26 = l8 + l12
		}
		l27 := f12(m, 18407808, 16, 4097+float64(l14*4096)+float64(l22*-4096)+l21)
		l30 := m.f64(l27, 8)
		l31 := trunc(l30)
		if b2i(float64(l31) != l30)|b2i(l31 > l0) != 0 {
			l31 = f15(m, l30, 1, l0)
		}
		l32 := l31
		l33 := m.u32(l32>>16<<2, 4288) + l32&65535<<3
		l34 := m.u16(l33, 0)*320 + 15744
		l35 := float64(m.u8(l34, 0)) + float64(float64(m.u8(l33, 2))*256)
		l36 := f12(m, 18407808, 16, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
		l39 := m.f64(l36, 8)
		l40 := trunc(l39)
		if b2i(float64(l40) != l39)|b2i(l40 > l0) != 0 {
			l40 = f15(m, l39, 1, l0)
		}
		l41 := l40
		l42 := m.u32(l41>>16<<2, 4288) + l41&65535<<3
		l43 := m.u16(l42, 0)*320 + 15744
		l44 := float64(m.u8(l43, 0)) + float64(float64(m.u8(l42, 2))*256)
		l47 := l35
		l45 := float64(m.u8(l34, 18)) + float64(m.u8(l33, 3)) + float64(float64(m.u8(l33, 4))*256)
		if l47 > 0 {
			l46 = float64((l44 + float64((float64(m.u8(l43, 18))+float64(m.u8(l42, 3))+float64(float64(m.u8(l42, 4))*256))*65536)) * l47)
		}
		l49 := l45
		if l49 > 0 {
			l46 = l46 + float64(float64(l44*65536)*l49)
		}
		l51 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l46*2.3283064365386963e-10))
		l51 = -6.755399441055744e+15 + l51
		l52 := l46 + float64(l51*-4.294967296e+09)
		l52 = flag(l52 > 255) + flag(l52 > 65535) + flag(l52 > 1.6777215e+07)
		l54 := -l26 + l52
		l55 := trunc(l54)
		if b2i(float64(l55) != l54)|b2i(l55 > l0) != 0 {
			l55 = f15(m, l54, 1, l0)
		}
		l56 := l55
		l61 := m.f64(m.u16(m.u32(l56>>16<<2, 4288)+l56&65535<<3, 0)*320+15744, 80)
		if l61 > 0 {
			l60 = float64((0.5 + l46 + float64(l51*-4.294967296e+09)) * l61)
		}
		l64 := 1 + l26 - l52
		l23 = f17(m, -0.5+float64(l25*-256)+l60, choose(l64 > 0, l64, 0))
	}
	return l23
}

// f75: case 551
func f75(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19 uint32) uint32 {
	var l23 uint32
	var l81, l82, l88, l89, l97 float64
	l20 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l20+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&7<<3, 3520, l13+l15)
	l21 := m.f64(l17, 16)
	m.put(l0&7<<3, 3584, l21)
	m.put(l0&7<<3, 3648, 1)
	l22 := m.f64(0, 3024)
	m.put(l0&7<<3, 3712, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l24 := f12(m, 18407808, 16, 4097+float64(l14*4096)+float64(l22*-4096)+l21)
		l27 := m.f64(l24, 8)
		l28 := trunc(l27)
		if b2i(float64(l28) != l27)|b2i(l28 > l0) != 0 {
			l28 = f15(m, l27, 1, l0)
		}
		l29 := l28
		l30 := m.u32(l29>>16<<2, 4288) + l29&65535<<3
		l31 := m.u16(l30, 0)*320 + 15744
		l32 := float64(m.u8(l31, 0)) + float64(float64(m.u8(l30, 2))*256)
		l33 := float64(m.u8(l31, 18)) + float64(m.u8(l30, 3)) + float64(float64(m.u8(l30, 4))*256)
		l34 := choose(1-l32+float64(l33*-65536) > 0, 1, 0)
		l36 := f12(m, 18407808, 16, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
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
		l46 := l33
		l46 = flag(l46 > 32767)
		l47 := choose(-1+l45+l46 > 0, 1, 0)
		l49 := l32 + float64(l33*65536)
		if l46 > 0 {
			l49 = l49 + (4.294967296e+09 + float64(l32*-2) + float64(l33*-131072))
		}
		l49 = choose(1-l32+float64(l33*-65536) > 0, 4.294967296e+09, 0) + l49
		l51 := float64(m.u8(l43, 0)) + float64(float64(m.u8(l42, 2))*256)
		l52 := float64(l51*5.960464477539063e-08) + float64(l44*0.00390625)
		if l45 > 0 {
			l52 = l52 + (256 + float64(l51*-1.1920928955078125e-07) + float64(l44*-0.0078125))
		}
		l52 = -0.4999999701976776 + l52
		l53 := 6.755399441055744e+15 + l52
		l53 = -6.755399441055744e+15 + l53
		l54 := f15(m, 0.5+float64(l49*-0.5)+l53, l49, l0)
		l56 := float64(int32(l54))
		l57 := float64(l51*1.52587890625e-05) + l44
		if l45 > 0 {
			l57 = l57 + (65536 + float64(l51*-3.0517578125e-05) + float64(l44*-2))
		}
		l57 = -0.49999237060546875 + l57
		l58 := 6.755399441055744e+15 + l57
		l58 = -6.755399441055744e+15 + l58
		l59 := l53
		l60 := l56
		if l60 > 0 {
			l59 = l59 + float64(-l49*l60)
		}
		l61 := f15(m, 0.5+float64(l49*-0.5)+l58+float64(l53*-256)+float64(l59*256), l49, l0)
		l63 := float64(int32(l61))
		l64 := float64(l51*0.00390625) + float64(l44*256)
		if l45 > 0 {
			l64 = l64 + (1.6777216e+07 + float64(l51*-0.0078125) + float64(l44*-512))
		}
		l64 = -0.498046875 + l64
		l65 := 6.755399441055744e+15 + l64
		l65 = -6.755399441055744e+15 + l65
		l66 := l58 + float64(l53*-256) + float64(l59*256)
		l67 := l63
		if l67 > 0 {
			l66 = l66 + float64(-l49*l67)
		}
		l68 := f15(m, 0.5+float64(l49*-0.5)+l65+float64(l58*-256)+float64(l66*256), l49, l0)
		l70 := float64(int32(l68))
		l71 := l51 + float64(l44*65536)
		if l45 > 0 {
			l71 = l71 + (4.294967296e+09 + float64(l51*-2) + float64(l44*-131072))
		}
		l72 := l65 + float64(l58*-256) + float64(l66*256)
		l73 := l70
		if l73 > 0 {
			l72 = l72 + float64(-l49*l73)
		}
		l74 := f15(m, 0.5+float64(l49*-0.5)+l71+float64(l65*-256)+float64(l72*256), l49, l0)
		l76 := float64(int32(l74))
		l77 := float64(l56*1.6777216e+07) + float64(l63*65536) + float64(l70*256) + l76
		l77 = flag(l77 > 2.147483647e+09)
		l79 := -l45 - l46 - l34 + float64(l47*2) + l77
		l78 := choose(l79 > 0, l79, 0)
		l80 := float64(m.u8(l2, 2))
		if l80 > 0 {
			l81 = l8 + l12
		}
		l83 := 1 - l45 - l46 + float64(l47*2)
		if l83 > 0 {
			l82 = float64((float64(l56*1.6777216e+07) + float64(l63*65536) + float64(l70*256) + l76) * l83)
		}
		l84 := l45 + l46 + float64(l47*-2)
		if l84 > 0 {
			l82 = l82 + float64((float64(l56*-1.6777216e+07)+float64(l63*-65536)+float64(l70*-256)-l76)*l84)
		}
		l86 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l82*2.3283064365386963e-10))
		l86 = -6.755399441055744e+15 + l86
		l87 := l82 + float64(l86*-4.294967296e+09)
		l87 = flag(l87 > 255) + flag(l87 > 65535) + flag(l87 > 1.6777215e+07)
		if 1-l34-l78 > 0 {
			if l80 > 0 {
				l89 = l20 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
			}
			l91 := -l81 + l87
			l92 := trunc(l91)
			if b2i(float64(l92) != l91)|b2i(l92 > l0) != 0 {
				l92 = f15(m, l91, 1, l0)
			}
			l93 := l92
			l98 := m.f64(m.u16(m.u32(l93>>16<<2, 4288)+l93&65535<<3, 0)*320+15744, 80)
			if l98 > 0 {
				l97 = float64((0.5 + l82 + float64(l86*-4.294967296e+09)) * l98)
			}
			l88 = -0.5 + float64(l89*-256) + l97
		}
		l99 := l34 + l78
		if l99 > 0 {
			l88 = l88 + float64((float64(l34*5)+float64(l78*6))*l99)
		}
		l101 := 1 + l81 + float64(l34*-8) + float64(l78*-8) - l87
		l100 := choose(l101 > 0, l101, 0)
		l102 := l34 + l78
		l100 = choose(l102 > 0, float64(l102*10), 0) + l100
		l23 = f17(m, l88, l100)
	}
	return l23
}

// f76: case 552
func f76(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19 uint32) uint32 {
	var l23 uint32
	var l37, l79, l80, l88 float64
	l20 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l20+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&7<<3, 3520, l13+l15)
	l21 := m.f64(l17, 16)
	m.put(l0&7<<3, 3584, l21)
	m.put(l0&7<<3, 3648, 1)
	l22 := m.f64(0, 3024)
	m.put(l0&7<<3, 3712, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l24 := f12(m, 18407808, 16, 4097+float64(l14*4096)+float64(l22*-4096)+l21)
		l27 := m.f64(l24, 8)
		l28 := trunc(l27)
		if b2i(float64(l28) != l27)|b2i(l28 > l0) != 0 {
			l28 = f15(m, l27, 1, l0)
		}
		l29 := l28
		l30 := m.u32(l29>>16<<2, 4288) + l29&65535<<3
		l31 := m.u16(l30, 0)*320 + 15744
		l32 := float64(m.u8(l31, 0)) + float64(float64(m.u8(l30, 2))*256)
		l33 := float64(m.u8(l31, 18)) + float64(m.u8(l30, 3)) + float64(float64(m.u8(l30, 4))*256)
		l34 := choose(1-l32+float64(l33*-65536) > 0, 1, 0)
		l36 := float64(m.u8(l2, 2))
		if l36 > 0 {
			l37 = l8 + l12
		}
		l38 := l32 + float64(l33*65536)
		l38 = choose(1-l32+float64(l33*-65536) > 0, 4.294967296e+09, 0) + l38
		l40 := f12(m, 18407808, 16, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
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
		l50 := float64(l48*5.960464477539063e-08) + float64(l49*0.00390625)
		l50 = -0.4999999701976776 + l50
		l51 := 6.755399441055744e+15 + l50
		l51 = -6.755399441055744e+15 + l51
		l52 := f15(m, 0.5+float64(l38*-0.5)+l51, l38, l0)
		l54 := float64(int32(l52))
		l55 := float64(l48*1.52587890625e-05) + l49
		l55 = -0.49999237060546875 + l55
		l56 := 6.755399441055744e+15 + l55
		l56 = -6.755399441055744e+15 + l56
		l57 := l51
		l58 := l54
		if l58 > 0 {
			l57 = l57 + float64(-l38*l58)
		}
		l59 := f15(m, 0.5+float64(l38*-0.5)+l56+float64(l51*-256)+float64(l57*256), l38, l0)
		l61 := float64(int32(l59))
		l62 := float64(l48*0.00390625) + float64(l49*256)
		l62 = -0.498046875 + l62
		l63 := 6.755399441055744e+15 + l62
		l63 = -6.755399441055744e+15 + l63
		l64 := l56 + float64(l51*-256) + float64(l57*256)
		l65 := l61
		if l65 > 0 {
			l64 = l64 + float64(-l38*l65)
		}
		l66 := f15(m, 0.5+float64(l38*-0.5)+l63+float64(l56*-256)+float64(l64*256), l38, l0)
		l68 := float64(int32(l66))
		l70 := l63 + float64(l56*-256) + float64(l64*256)
		l71 := l68
		if l71 > 0 {
			l70 = l70 + float64(-l38*l71)
		}
		l72 := f15(m, 0.5+float64(l38*-0.5)+(l48+float64(l49*65536))+float64(l63*-256)+float64(l70*256), l38, l0)
		l75 := float64(l54*1.6777216e+07) + float64(l61*65536) + float64(l68*256) + float64(int32(l72))
		l77 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l75*2.3283064365386963e-10))
		l77 = -6.755399441055744e+15 + l77
		l78 := l75 + float64(l77*-4.294967296e+09)
		l78 = flag(l78 > 255) + flag(l78 > 65535) + flag(l78 > 1.6777215e+07)
		if 1-l34 > 0 {
			if l36 > 0 {
				l80 = l20 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
			}
			l82 := -l37 + l78
			l83 := trunc(l82)
			if b2i(float64(l83) != l82)|b2i(l83 > l0) != 0 {
				l83 = f15(m, l82, 1, l0)
			}
			l84 := l83
			l89 := m.f64(m.u16(m.u32(l84>>16<<2, 4288)+l84&65535<<3, 0)*320+15744, 80)
			if l89 > 0 {
				l88 = float64((0.5 + l75 + float64(l77*-4.294967296e+09)) * l89)
			}
			l79 = -0.5 + float64(l80*-256) + l88
		}
		if l34 > 0 {
			l79 = l79 + float64(l34*5)
		}
		l91 := 1 + l37 + float64(l34*-8) - l78
		l90 := choose(l91 > 0, l91, 0)
		l90 = choose(l34 > 0, 10, 0) + l90
		l23 = f17(m, l79, l90)
	}
	return l23
}

// f77: case 553
func f77(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19 uint32) uint32 {
	var l23 uint32
	var l81, l84, l89, l90, l98 float64
	l20 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l20+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&7<<3, 3520, l13+l15)
	l21 := m.f64(l17, 16)
	m.put(l0&7<<3, 3584, l21)
	m.put(l0&7<<3, 3648, 1)
	l22 := m.f64(0, 3024)
	m.put(l0&7<<3, 3712, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l24 := f12(m, 18407808, 16, 4097+float64(l14*4096)+float64(l22*-4096)+l21)
		l27 := m.f64(l24, 8)
		l28 := trunc(l27)
		if b2i(float64(l28) != l27)|b2i(l28 > l0) != 0 {
			l28 = f15(m, l27, 1, l0)
		}
		l29 := l28
		l30 := m.u32(l29>>16<<2, 4288) + l29&65535<<3
		l31 := m.u16(l30, 0)*320 + 15744
		l32 := float64(m.u8(l31, 0)) + float64(float64(m.u8(l30, 2))*256)
		l33 := float64(m.u8(l31, 18)) + float64(m.u8(l30, 3)) + float64(float64(m.u8(l30, 4))*256)
		l34 := choose(1-l32+float64(l33*-65536) > 0, 1, 0)
		l36 := f12(m, 18407808, 16, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
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
		l46 := l33
		l46 = flag(l46 > 32767)
		l47 := choose(-1+l45+l46 > 0, 1, 0)
		l49 := l32 + float64(l33*65536)
		if l46 > 0 {
			l49 = l49 + (4.294967296e+09 + float64(l32*-2) + float64(l33*-131072))
		}
		l49 = choose(1-l32+float64(l33*-65536) > 0, 4.294967296e+09, 0) + l49
		l51 := float64(m.u8(l43, 0)) + float64(float64(m.u8(l42, 2))*256)
		l52 := float64(l51*5.960464477539063e-08) + float64(l44*0.00390625)
		if l45 > 0 {
			l52 = l52 + (256 + float64(l51*-1.1920928955078125e-07) + float64(l44*-0.0078125))
		}
		l52 = -0.4999999701976776 + l52
		l53 := 6.755399441055744e+15 + l52
		l53 = -6.755399441055744e+15 + l53
		l54 := f15(m, 0.5+float64(l49*-0.5)+l53, l49, l0)
		l56 := float64(int32(l54))
		l57 := float64(l51*1.52587890625e-05) + l44
		if l45 > 0 {
			l57 = l57 + (65536 + float64(l51*-3.0517578125e-05) + float64(l44*-2))
		}
		l57 = -0.49999237060546875 + l57
		l58 := 6.755399441055744e+15 + l57
		l58 = -6.755399441055744e+15 + l58
		l59 := l53
		l60 := l56
		if l60 > 0 {
			l59 = l59 + float64(-l49*l60)
		}
		l61 := f15(m, 0.5+float64(l49*-0.5)+l58+float64(l53*-256)+float64(l59*256), l49, l0)
		l63 := float64(int32(l61))
		l64 := float64(l51*0.00390625) + float64(l44*256)
		if l45 > 0 {
			l64 = l64 + (1.6777216e+07 + float64(l51*-0.0078125) + float64(l44*-512))
		}
		l64 = -0.498046875 + l64
		l65 := 6.755399441055744e+15 + l64
		l65 = -6.755399441055744e+15 + l65
		l66 := l58 + float64(l53*-256) + float64(l59*256)
		l67 := l63
		if l67 > 0 {
			l66 = l66 + float64(-l49*l67)
		}
		l68 := f15(m, 0.5+float64(l49*-0.5)+l65+float64(l58*-256)+float64(l66*256), l49, l0)
		l70 := float64(int32(l68))
		l71 := l51 + float64(l44*65536)
		if l45 > 0 {
			l71 = l71 + (4.294967296e+09 + float64(l51*-2) + float64(l44*-131072))
		}
		l72 := l65 + float64(l58*-256) + float64(l66*256)
		l73 := l70
		if l73 > 0 {
			l72 = l72 + float64(-l49*l73)
		}
		l74 := f15(m, 0.5+float64(l49*-0.5)+l71+float64(l65*-256)+float64(l72*256), l49, l0)
		l76 := float64(int32(l74))
		l77 := float64(l56*1.6777216e+07) + float64(l63*65536) + float64(l70*256) + l76
		l77 = flag(l77 > 2.147483647e+09)
		l79 := -1 - l45 - l46 - l34 + float64(l47*2) + l77
		l78 := choose(l79 > 0, l79, 0)
		l80 := float64(m.u8(l2, 2))
		if l80 > 0 {
			l81 = l8 + l12
		}
		l82 := l71 + float64(l65*-256) + float64(l72*256)
		l83 := l76
		if l83 > 0 {
			l82 = l82 + float64(-l49*l83)
		}
		l85 := -l45 - l46 + float64(l47*2)
		if l85 > 0 {
			l84 = float64((float64(l56*1.6777216e+07) + float64(l63*65536) + float64(l70*256) + l76) * l85)
		}
		if -1+l45+l46+float64(l47*-2) > 0 {
			l84 = l84 + (float64(l56*-1.6777216e+07) + float64(l63*-65536) + float64(l70*-256) - l76)
		}
		if 1-l45 > 0 {
			l84 = l84 + l82
		}
		if l45 > 0 {
			l84 = l84 + -l82
		}
		l87 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l84*2.3283064365386963e-10))
		l87 = -6.755399441055744e+15 + l87
		l88 := l84 + float64(l87*-4.294967296e+09)
		l88 = flag(l88 > 255) + flag(l88 > 65535) + flag(l88 > 1.6777215e+07)
		if 1-l34-l78 > 0 {
			if l80 > 0 {
				l90 = l20 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
			}
			l92 := -l81 + l88
			l93 := trunc(l92)
			if b2i(float64(l93) != l92)|b2i(l93 > l0) != 0 {
				l93 = f15(m, l92, 1, l0)
			}
			l94 := l93
			l99 := m.f64(m.u16(m.u32(l94>>16<<2, 4288)+l94&65535<<3, 0)*320+15744, 80)
			if l99 > 0 {
				l98 = float64((0.5 + l84 + float64(l87*-4.294967296e+09)) * l99)
			}
			l89 = -0.5 + float64(l90*-256) + l98
		}
		l100 := l34 + l78
		if l100 > 0 {
			l89 = l89 + float64((float64(l34*5)+float64(l78*6))*l100)
		}
		l102 := 1 + l81 + float64(l34*-8) + float64(l78*-8) - l88
		l101 := choose(l102 > 0, l102, 0)
		l103 := l34 + l78
		l101 = choose(l103 > 0, float64(l103*10), 0) + l101
		l23 = f17(m, l89, l101)
	}
	return l23
}

// f78: case 554
func f78(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19 uint32) uint32 {
	var l23 uint32
	var l37, l81, l82, l90 float64
	l20 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l20+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&7<<3, 3520, l13+l15)
	l21 := m.f64(l17, 16)
	m.put(l0&7<<3, 3584, l21)
	m.put(l0&7<<3, 3648, 1)
	l22 := m.f64(0, 3024)
	m.put(l0&7<<3, 3712, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l24 := f12(m, 18407808, 16, 4097+float64(l14*4096)+float64(l22*-4096)+l21)
		l27 := m.f64(l24, 8)
		l28 := trunc(l27)
		if b2i(float64(l28) != l27)|b2i(l28 > l0) != 0 {
			l28 = f15(m, l27, 1, l0)
		}
		l29 := l28
		l30 := m.u32(l29>>16<<2, 4288) + l29&65535<<3
		l31 := m.u16(l30, 0)*320 + 15744
		l32 := float64(m.u8(l31, 0)) + float64(float64(m.u8(l30, 2))*256)
		l33 := float64(m.u8(l31, 18)) + float64(m.u8(l30, 3)) + float64(float64(m.u8(l30, 4))*256)
		l34 := choose(1-l32+float64(l33*-65536) > 0, 1, 0)
		l36 := float64(m.u8(l2, 2))
		if l36 > 0 {
			l37 = l8 + l12
		}
		l38 := f12(m, 18407808, 16, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
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
		l48 := l46 + float64(l47*65536)
		l49 := float64(l46*0.00390625) + float64(l47*256)
		l49 = -0.498046875 + l49
		l50 := 6.755399441055744e+15 + l49
		l50 = -6.755399441055744e+15 + l50
		l51 := float64(l46*1.52587890625e-05) + l47
		l51 = -0.49999237060546875 + l51
		l52 := 6.755399441055744e+15 + l51
		l52 = -6.755399441055744e+15 + l52
		l53 := float64(l46*5.960464477539063e-08) + float64(l47*0.00390625)
		l53 = -0.4999999701976776 + l53
		l54 := 6.755399441055744e+15 + l53
		l54 = -6.755399441055744e+15 + l54
		l55 := l32 + float64(l33*65536)
		l55 = choose(1-l32+float64(l33*-65536) > 0, 4.294967296e+09, 0) + l55
		l57 := f15(m, 0.5+float64(l55*-0.5)+l54, l55, l0)
		l60 := l54
		l61 := float64(int32(l57))
		if l61 > 0 {
			l60 = l60 + float64(-l55*l61)
		}
		l62 := f15(m, 0.5+float64(l55*-0.5)+l52+float64(l54*-256)+float64(l60*256), l55, l0)
		l65 := l52 + float64(l54*-256) + float64(l60*256)
		l66 := float64(int32(l62))
		if l66 > 0 {
			l65 = l65 + float64(-l55*l66)
		}
		l67 := f15(m, 0.5+float64(l55*-0.5)+l50+float64(l52*-256)+float64(l65*256), l55, l0)
		l70 := l50 + float64(l52*-256) + float64(l65*256)
		l71 := float64(int32(l67))
		if l71 > 0 {
			l70 = l70 + float64(-l55*l71)
		}
		l72 := f15(m, 0.5+float64(l55*-0.5)+l48+float64(l50*-256)+float64(l70*256), l55, l0)
		l75 := l48 + float64(l50*-256) + float64(l70*256)
		l76 := float64(int32(l72))
		if l76 > 0 {
			l75 = l75 + float64(-l55*l76)
		}
		l77 := l75
		l79 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l77*2.3283064365386963e-10))
		l79 = -6.755399441055744e+15 + l79
		l80 := l77 + float64(l79*-4.294967296e+09)
		l80 = flag(l80 > 255) + flag(l80 > 65535) + flag(l80 > 1.6777215e+07)
		if 1-l34 > 0 {
			if l36 > 0 {
				l82 = l20 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
			}
			l84 := -l37 + l80
			l85 := trunc(l84)
			if b2i(float64(l85) != l84)|b2i(l85 > l0) != 0 {
				l85 = f15(m, l84, 1, l0)
			}
			l86 := l85
			l91 := m.f64(m.u16(m.u32(l86>>16<<2, 4288)+l86&65535<<3, 0)*320+15744, 80)
			if l91 > 0 {
				l90 = float64((0.5 + l77 + float64(l79*-4.294967296e+09)) * l91)
			}
			l81 = -0.5 + float64(l82*-256) + l90
		}
		if l34 > 0 {
			l81 = l81 + float64(l34*5)
		}
		l93 := 1 + l37 + float64(l34*-8) - l80
		l92 := choose(l93 > 0, l93, 0)
		l92 = choose(l34 > 0, 10, 0) + l92
		l23 = f17(m, l81, l92)
	}
	return l23
}

// f79: case 555
func f79(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19 uint32) uint32 {
	var l23 uint32
	var l25, l48, l57 float64
	m.put(l0&7<<3, 3456, float64(m.u8(l2, 0))+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&7<<3, 3520, l13+l15)
	l21 := m.f64(l17, 16)
	m.put(l0&7<<3, 3584, l21)
	m.put(l0&7<<3, 3648, 1)
	l22 := m.f64(0, 3024)
	m.put(l0&7<<3, 3712, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		if float64(m.u8(l2, 2)) > 0 {
			l25 = l8 + l12
		}
		l26 := f12(m, 18407808, 16, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
		l27 := m.f64(l26, 8)
		l29 := l27
		l30 := trunc(l29)
		if b2i(float64(l30) != l29)|b2i(l30 > l0) != 0 {
			l30 = f15(m, l29, 1, l0)
		}
		l31 := l30
		l32 := m.u32(l31>>16<<2, 4288) + l31&65535<<3
		l34 := float64(m.u8(m.u16(l32, 0)*320+15744, 1)) + float64(m.u8(l32, 5))
		l35 := f12(m, 18407808, 16, 4097+float64(l14*4096)+float64(l22*-4096)+l21)
		l36 := m.f64(l35, 8)
		l38 := l36
		l39 := trunc(l38)
		if b2i(float64(l39) != l38)|b2i(l39 > l0) != 0 {
			l39 = f15(m, l38, 1, l0)
		}
		l40 := l39
		l41 := m.u32(l40>>16<<2, 4288) + l40&65535<<3
		l43 := float64(m.u8(m.u16(l41, 0)*320+15744, 1)) + float64(m.u8(l41, 5))
		l45 := l34 - l43
		l46 := l34 - choose(l45 > 0, l45, 0)
		l46 = -1 + l46
		l47 := l25 + l34 - l46
		l47 = flag(l47 > math.Copysign(0, -1))
		if l47 > 0 {
			l48 = l25 + l27 - l46
		}
		l50 := l48
		l51 := trunc(l50)
		if b2i(float64(l51) != l50)|b2i(l51 > l0) != 0 {
			l51 = f15(m, l50, 1, l0)
		}
		l52 := l51
		l54 := m.u16(m.u32(l52>>16<<2, 4288)+l52&65535<<3, 0)*320 + 15744
		l56 := l25 + l43 - l46
		l56 = flag(l56 > math.Copysign(0, -1))
		l55 := float64(m.u8(l54, 22))
		if l56 > 0 {
			l57 = l25 + l36 - l46
		}
		l59 := l57
		l60 := trunc(l59)
		if b2i(float64(l60) != l59)|b2i(l60 > l0) != 0 {
			l60 = f15(m, l59, 1, l0)
		}
		l61 := l60
		l63 := m.u16(m.u32(l61>>16<<2, 4288)+l61&65535<<3, 0)*320 + 15744
		l79 := choose(-1+l55+float64(m.u8(l63, 22)) > 0, 1, 0)
		l79 = choose(-1+float64(m.u8(l54, 23))+float64(m.u8(l63, 23)) > 0, 2, 0) + l79
		l79 = choose(-1+float64(m.u8(l54, 24))+float64(m.u8(l63, 24)) > 0, 4, 0) + l79
		l79 = choose(-1+float64(m.u8(l54, 25))+float64(m.u8(l63, 25)) > 0, 8, 0) + l79
		l79 = choose(-1+float64(m.u8(l54, 26))+float64(m.u8(l63, 26)) > 0, 16, 0) + l79
		l79 = choose(-1+float64(m.u8(l54, 19))+float64(m.u8(l63, 19)) > 0, 32, 0) + l79
		l79 = choose(-1+float64(m.u8(l54, 27))+float64(m.u8(l63, 27)) > 0, 64, 0) + l79
		l79 = choose(-1+float64(m.u8(l54, 28))+float64(m.u8(l63, 28)) > 0, 128, 0) + l79
		l91 := 1 + l25 - l46
		l23 = f17(m, l79, choose(l91 > 0, l91, 0))
	}
	return l23
}

// f80: case 556
func f80(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19 uint32) uint32 {
	var l23 uint32
	var l25, l48, l64 float64
	m.put(l0&7<<3, 3456, float64(m.u8(l2, 0))+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&7<<3, 3520, l13+l15)
	l21 := m.f64(l17, 16)
	m.put(l0&7<<3, 3584, l21)
	m.put(l0&7<<3, 3648, 1)
	l22 := m.f64(0, 3024)
	m.put(l0&7<<3, 3712, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		if float64(m.u8(l2, 2)) > 0 {
			l25 = l8 + l12
		}
		l26 := f12(m, 18407808, 16, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
		l27 := m.f64(l26, 8)
		l29 := l27
		l30 := trunc(l29)
		if b2i(float64(l30) != l29)|b2i(l30 > l0) != 0 {
			l30 = f15(m, l29, 1, l0)
		}
		l31 := l30
		l32 := m.u32(l31>>16<<2, 4288) + l31&65535<<3
		l34 := float64(m.u8(m.u16(l32, 0)*320+15744, 1)) + float64(m.u8(l32, 5))
		l35 := f12(m, 18407808, 16, 4097+float64(l14*4096)+float64(l22*-4096)+l21)
		l36 := m.f64(l35, 8)
		l38 := l36
		l39 := trunc(l38)
		if b2i(float64(l39) != l38)|b2i(l39 > l0) != 0 {
			l39 = f15(m, l38, 1, l0)
		}
		l40 := l39
		l41 := m.u32(l40>>16<<2, 4288) + l40&65535<<3
		l43 := float64(m.u8(m.u16(l41, 0)*320+15744, 1)) + float64(m.u8(l41, 5))
		l45 := l34 - l43
		l46 := l43 + choose(l45 > 0, l45, 0)
		l46 = -1 + l46
		l47 := l25 + l34 - l46
		l47 = flag(l47 > math.Copysign(0, -1))
		if l47 > 0 {
			l48 = l25 + l27 - l46
		}
		l50 := l48
		l51 := trunc(l50)
		if b2i(float64(l51) != l50)|b2i(l51 > l0) != 0 {
			l51 = f15(m, l50, 1, l0)
		}
		l52 := l51
		l54 := m.u16(m.u32(l52>>16<<2, 4288)+l52&65535<<3, 0)*320 + 15744
		l55 := float64(m.u8(l54, 22))
		l56 := float64(m.u8(l54, 23))
		l57 := float64(m.u8(l54, 24))
		l58 := float64(m.u8(l54, 25))
		l59 := float64(m.u8(l54, 26))
		l60 := float64(m.u8(l54, 19))
		l61 := float64(m.u8(l54, 27))
		l62 := float64(m.u8(l54, 28))
		l63 := l25 + l43 - l46
		l63 = flag(l63 > math.Copysign(0, -1))
		if l63 > 0 {
			l64 = l25 + l36 - l46
		}
		l66 := l64
		l67 := trunc(l66)
		if b2i(float64(l67) != l66)|b2i(l67 > l0) != 0 {
			l67 = f15(m, l66, 1, l0)
		}
		l68 := l67
		l70 := m.u16(m.u32(l68>>16<<2, 4288)+l68&65535<<3, 0)*320 + 15744
		l71 := float64(m.u8(l70, 22))
		l72 := float64(m.u8(l70, 23))
		l73 := float64(m.u8(l70, 24))
		l74 := float64(m.u8(l70, 25))
		l75 := float64(m.u8(l70, 26))
		l76 := float64(m.u8(l70, 19))
		l77 := float64(m.u8(l70, 27))
		l78 := float64(m.u8(l70, 28))
		l79 := choose(-1+l55+l71 > 0, 1, 0)
		l79 = choose(-1+l56+l72 > 0, 2, 0) + l79
		l79 = choose(-1+l57+l73 > 0, 4, 0) + l79
		l79 = choose(-1+l58+l74 > 0, 8, 0) + l79
		l79 = choose(-1+l59+l75 > 0, 16, 0) + l79
		l79 = choose(-1+l60+l76 > 0, 32, 0) + l79
		l79 = choose(-1+l61+l77 > 0, 64, 0) + l79
		l79 = choose(-1+l62+l78 > 0, 128, 0) + l79
		t1 := l55 + float64(l56*2) + float64(l57*4) + float64(l58*8) + float64(l59*16) + float64(l60*32) + float64(l61*64) + float64(l62*128) + l71 + float64(l72*2)
		l91 := 1 + l25 - l46
		l23 = f17(m, t1+float64(l73*4)+float64(l74*8)+float64(l75*16)+float64(l76*32)+float64(l77*64)+float64(l78*128)-l79, choose(l91 > 0, l91, 0))
	}
	return l23
}

// f81: case 557
func f81(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19 uint32) uint32 {
	var l23 uint32
	var l25, l48, l64 float64
	m.put(l0&7<<3, 3456, float64(m.u8(l2, 0))+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&7<<3, 3520, l13+l15)
	l21 := m.f64(l17, 16)
	m.put(l0&7<<3, 3584, l21)
	m.put(l0&7<<3, 3648, 1)
	l22 := m.f64(0, 3024)
	m.put(l0&7<<3, 3712, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		if float64(m.u8(l2, 2)) > 0 {
			l25 = l8 + l12
		}
		l26 := f12(m, 18407808, 16, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
		l27 := m.f64(l26, 8)
		l29 := l27
		l30 := trunc(l29)
		if b2i(float64(l30) != l29)|b2i(l30 > l0) != 0 {
			l30 = f15(m, l29, 1, l0)
		}
		l31 := l30
		l32 := m.u32(l31>>16<<2, 4288) + l31&65535<<3
		l34 := float64(m.u8(m.u16(l32, 0)*320+15744, 1)) + float64(m.u8(l32, 5))
		l35 := f12(m, 18407808, 16, 4097+float64(l14*4096)+float64(l22*-4096)+l21)
		l36 := m.f64(l35, 8)
		l38 := l36
		l39 := trunc(l38)
		if b2i(float64(l39) != l38)|b2i(l39 > l0) != 0 {
			l39 = f15(m, l38, 1, l0)
		}
		l40 := l39
		l41 := m.u32(l40>>16<<2, 4288) + l40&65535<<3
		l43 := float64(m.u8(m.u16(l41, 0)*320+15744, 1)) + float64(m.u8(l41, 5))
		l45 := l34 - l43
		l46 := l43 + choose(l45 > 0, l45, 0)
		l46 = -1 + l46
		l47 := l25 + l34 - l46
		l47 = flag(l47 > math.Copysign(0, -1))
		if l47 > 0 {
			l48 = l25 + l27 - l46
		}
		l50 := l48
		l51 := trunc(l50)
		if b2i(float64(l51) != l50)|b2i(l51 > l0) != 0 {
			l51 = f15(m, l50, 1, l0)
		}
		l52 := l51
		l54 := m.u16(m.u32(l52>>16<<2, 4288)+l52&65535<<3, 0)*320 + 15744
		l55 := float64(m.u8(l54, 22))
		l56 := float64(m.u8(l54, 23))
		l57 := float64(m.u8(l54, 24))
		l58 := float64(m.u8(l54, 25))
		l59 := float64(m.u8(l54, 26))
		l60 := float64(m.u8(l54, 19))
		l61 := float64(m.u8(l54, 27))
		l62 := float64(m.u8(l54, 28))
		l63 := l25 + l43 - l46
		l63 = flag(l63 > math.Copysign(0, -1))
		if l63 > 0 {
			l64 = l25 + l36 - l46
		}
		l66 := l64
		l67 := trunc(l66)
		if b2i(float64(l67) != l66)|b2i(l67 > l0) != 0 {
			l67 = f15(m, l66, 1, l0)
		}
		l68 := l67
		l70 := m.u16(m.u32(l68>>16<<2, 4288)+l68&65535<<3, 0)*320 + 15744
		l71 := float64(m.u8(l70, 22))
		l72 := float64(m.u8(l70, 23))
		l73 := float64(m.u8(l70, 24))
		l74 := float64(m.u8(l70, 25))
		l75 := float64(m.u8(l70, 26))
		l76 := float64(m.u8(l70, 19))
		l77 := float64(m.u8(l70, 27))
		l78 := float64(m.u8(l70, 28))
		l79 := choose(-1+l55+l71 > 0, 1, 0)
		l79 = choose(-1+l56+l72 > 0, 2, 0) + l79
		l79 = choose(-1+l57+l73 > 0, 4, 0) + l79
		l79 = choose(-1+l58+l74 > 0, 8, 0) + l79
		l79 = choose(-1+l59+l75 > 0, 16, 0) + l79
		l79 = choose(-1+l60+l76 > 0, 32, 0) + l79
		l79 = choose(-1+l61+l77 > 0, 64, 0) + l79
		l79 = choose(-1+l62+l78 > 0, 128, 0) + l79
		t1 := l55 + float64(l56*2) + float64(l57*4) + float64(l58*8) + float64(l59*16) + float64(l60*32) + float64(l61*64) + float64(l62*128) + l71 + float64(l72*2)
		l91 := 1 + l25 - l46
		l23 = f17(m, t1+float64(l73*4)+float64(l74*8)+float64(l75*16)+float64(l76*32)+float64(l77*64)+float64(l78*128)+float64(l79*-2), choose(l91 > 0, l91, 0))
	}
	return l23
}

// f82: case 558
func f82(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19 uint32) uint32 {
	var l23 uint32
	var l25, l26, l37, l67 float64
	l20 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l20+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&7<<3, 3520, l13+l15)
	l21 := m.f64(l17, 16)
	m.put(l0&7<<3, 3584, l21)
	m.put(l0&7<<3, 3648, 1)
	l22 := m.f64(0, 3024)
	m.put(l0&7<<3, 3712, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l24 := float64(m.u8(l2, 2))
		if l24 > 0 {
			l25 = l20 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
		}
		if l24 > 0 {
			l26 = l8 + l12
		}
		l27 := f12(m, 18407808, 16, 4097+float64(l14*4096)+float64(l22*-4096)+l21)
		l30 := m.f64(l27, 8)
		l31 := trunc(l30)
		if b2i(float64(l31) != l30)|b2i(l31 > l0) != 0 {
			l31 = f15(m, l30, 1, l0)
		}
		l32 := l31
		l36 := m.f64(m.u16(m.u32(l32>>16<<2, 4288)+l32&65535<<3, 0)*320+15744, 56)
		l38 := l36
		if l38 > 0 {
			l39 := f12(m, 18407808, 16, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
			l42 := m.f64(l39, 8)
			l43 := trunc(l42)
			if b2i(float64(l43) != l42)|b2i(l43 > l0) != 0 {
				l43 = f15(m, l42, 1, l0)
			}
			l44 := l43
			l45 := m.u32(l44>>16<<2, 4288) + l44&65535<<3
			l46 := m.u16(l45, 0)*320 + 15744
			t1 := 0.5 + (float64(m.u8(l46, 0)) + float64(float64(m.u8(l45, 2))*256)) + float64((float64(m.u8(l46, 18))+float64(m.u8(l45, 3))+float64(float64(m.u8(l45, 4))*256))*65536)
			l37 = float64(t1 * l38)
		}
		l37 = -0.5 + l37
		l49 := 6.755399441055744e+15 + l37
		l49 = -6.755399441055744e+15 + l49
		l50 := 2.147483648e+09 + float64(l36*-2.147483648e+09) + float64(l37*4.294967296e+09) + float64(l49*-4.294967296e+09)
		l52 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l50*2.3283064365386963e-10))
		l52 = -6.755399441055744e+15 + l52
		l54 := -255 + l50 + float64(l52*-4.294967296e+09)
		l53 := choose(l54 > 0, l54, 0)
		l55 := -256 + l50 + float64(l52*-4.294967296e+09)
		l53 = choose(l55 > 0, float64(l55*-1), 0) + l53
		l56 := -65535 + l50 + float64(l52*-4.294967296e+09)
		l53 = choose(l56 > 0, l56, 0) + l53
		l57 := -65536 + l50 + float64(l52*-4.294967296e+09)
		l53 = choose(l57 > 0, float64(l57*-1), 0) + l53
		l58 := -1.6777215e+07 + l50 + float64(l52*-4.294967296e+09)
		l53 = choose(l58 > 0, l58, 0) + l53
		l59 := -1.6777216e+07 + l50 + float64(l52*-4.294967296e+09)
		l53 = choose(l59 > 0, float64(l59*-1), 0) + l53
		l61 := -l26 + l53
		l62 := trunc(l61)
		if b2i(float64(l62) != l61)|b2i(l62 > l0) != 0 {
			l62 = f15(m, l61, 1, l0)
		}
		l63 := l62
		l68 := m.f64(m.u16(m.u32(l63>>16<<2, 4288)+l63&65535<<3, 0)*320+15744, 80)
		if l68 > 0 {
			l67 = float64((0.5 + l50 + float64(l52*-4.294967296e+09)) * l68)
		}
		l71 := 1 + l26 - l53
		l23 = f17(m, -0.5+float64(l25*-256)+l67, choose(l71 > 0, l71, 0))
	}
	return l23
}

// f83: case 559
func f83(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19 uint32) uint32 {
	var l23 uint32
	var l68, l71, l76, l81, l82, l90 float64
	l20 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l20+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&7<<3, 3520, l13+l15)
	l21 := m.f64(l17, 16)
	m.put(l0&7<<3, 3584, l21)
	m.put(l0&7<<3, 3648, 1)
	l22 := m.f64(0, 3024)
	m.put(l0&7<<3, 3712, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l24 := f12(m, 18407808, 16, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
		l27 := m.f64(l24, 8)
		l28 := trunc(l27)
		if b2i(float64(l28) != l27)|b2i(l28 > l0) != 0 {
			l28 = f15(m, l27, 1, l0)
		}
		l29 := l28
		l30 := m.u32(l29>>16<<2, 4288) + l29&65535<<3
		l31 := m.u16(l30, 0)*320 + 15744
		l32 := float64(m.u8(l31, 18)) + float64(m.u8(l30, 3)) + float64(float64(m.u8(l30, 4))*256)
		l33 := l32
		l33 = flag(l33 > 32767)
		l34 := f12(m, 18407808, 16, 4097+float64(l14*4096)+float64(l22*-4096)+l21)
		l37 := m.f64(l34, 8)
		l38 := trunc(l37)
		if b2i(float64(l38) != l37)|b2i(l38 > l0) != 0 {
			l38 = f15(m, l37, 1, l0)
		}
		l39 := l38
		l40 := m.u32(l39>>16<<2, 4288) + l39&65535<<3
		l41 := m.u16(l40, 0)*320 + 15744
		l43 := float64(m.u8(l41, 18)) + float64(m.u8(l40, 3)) + float64(float64(m.u8(l40, 4))*256)
		l43 = flag(l43 > 32767)
		l44 := choose(-1+l33+l43 > 0, 1, 0)
		l46 := f15(m, -2.1474836475e+09, 4.294967296e+09, l0)
		l48 := float64(int32(l46))
		l50 := l48
		l49 := choose(l50 > 0, float64(l50*-4.294967296e+09), 0)
		l51 := f15(m, -2.1474836475e+09+float64(l49*256), 4.294967296e+09, l0)
		l53 := float64(int32(l51))
		l54 := float64(l49 * 256)
		l55 := l53
		l54 = choose(l55 > 0, float64(l55*-4.294967296e+09), 0) + l54
		l56 := f15(m, -2.1474836475e+09+float64(l54*256), 4.294967296e+09, l0)
		l58 := float64(int32(l56))
		l59 := float64(l54 * 256)
		l60 := l58
		l59 = choose(l60 > 0, float64(l60*-4.294967296e+09), 0) + l59
		l61 := f15(m, -2.1474836475e+09+float64(l59*256), 4.294967296e+09, l0)
		l63 := float64(int32(l61))
		l64 := float64(l48*1.6777216e+07) + float64(l53*65536) + float64(l58*256) + l63
		l64 = flag(l64 > 2.147483647e+09)
		l66 := -1 - l33 - l43 + float64(l44*2) + l64
		l65 := choose(l66 > 0, l66, 0)
		l67 := float64(m.u8(l2, 2))
		if l67 > 0 {
			l68 = l8 + l12
		}
		l72 := m.f64(l41, 64)
		if l72 > 0 {
			l71 = float64((0.5 + (float64(m.u8(l31, 0)) + float64(float64(m.u8(l30, 2))*256)) + float64(l32*65536) + float64(l33*-4.294967296e+09)) * l72)
		}
		l71 = -0.5 + l71
		l74 := 6.755399441055744e+15 + l71
		l74 = -6.755399441055744e+15 + l74
		l75 := l74
		l77 := -l33 - l43 + float64(l44*2)
		if l77 > 0 {
			l76 = float64((float64(l48*1.6777216e+07) + float64(l53*65536) + float64(l58*256) + l63) * l77)
		}
		if -1+l33+l43+float64(l44*-2) > 0 {
			l76 = l76 + (float64(l48*-1.6777216e+07) + float64(l53*-65536) + float64(l58*-256) - l63)
		}
		l79 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l75*2.3283064365386963e-10) + float64(l76*2.3283064365386963e-10))
		l79 = -6.755399441055744e+15 + l79
		l80 := l75 + l76 + float64(l79*-4.294967296e+09)
		l80 = flag(l80 > 255) + flag(l80 > 65535) + flag(l80 > 1.6777215e+07)
		if 1-l65 > 0 {
			if l67 > 0 {
				l82 = l20 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
			}
			l84 := -l68 + l80
			l85 := trunc(l84)
			if b2i(float64(l85) != l84)|b2i(l85 > l0) != 0 {
				l85 = f15(m, l84, 1, l0)
			}
			l86 := l85
			l91 := m.f64(m.u16(m.u32(l86>>16<<2, 4288)+l86&65535<<3, 0)*320+15744, 80)
			if l91 > 0 {
				l90 = float64((0.5 + l75 + l76 + float64(l79*-4.294967296e+09)) * l91)
			}
			l81 = -0.5 + float64(l82*-256) + l90
		}
		l92 := l65
		if l92 > 0 {
			l81 = l81 + float64(float64(l65*6)*l92)
		}
		l94 := 1 + l68 + float64(l65*-8) - l80
		l93 := choose(l94 > 0, l94, 0)
		l95 := l65
		l93 = choose(l95 > 0, float64(l95*10), 0) + l93
		l23 = f17(m, l81, l93)
	}
	return l23
}

// f84: case 560
func f84(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19 uint32) uint32 {
	var l23 uint32
	var l25, l26, l37, l61 float64
	l20 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l20+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&7<<3, 3520, l13+l15)
	l21 := m.f64(l17, 16)
	m.put(l0&7<<3, 3584, l21)
	m.put(l0&7<<3, 3648, 1)
	l22 := m.f64(0, 3024)
	m.put(l0&7<<3, 3712, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l24 := float64(m.u8(l2, 2))
		if l24 > 0 {
			l25 = l20 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
		}
		if l24 > 0 {
			l26 = l8 + l12
		}
		l27 := f12(m, 18407808, 16, 4097+float64(l14*4096)+float64(l22*-4096)+l21)
		l30 := m.f64(l27, 8)
		l31 := trunc(l30)
		if b2i(float64(l31) != l30)|b2i(l31 > l0) != 0 {
			l31 = f15(m, l30, 1, l0)
		}
		l32 := l31
		l38 := m.f64(m.u16(m.u32(l32>>16<<2, 4288)+l32&65535<<3, 0)*320+15744, 64)
		if l38 > 0 {
			l39 := f12(m, 18407808, 16, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
			l42 := m.f64(l39, 8)
			l43 := trunc(l42)
			if b2i(float64(l43) != l42)|b2i(l43 > l0) != 0 {
				l43 = f15(m, l42, 1, l0)
			}
			l44 := l43
			l45 := m.u32(l44>>16<<2, 4288) + l44&65535<<3
			l46 := m.u16(l45, 0)*320 + 15744
			t1 := 0.5 + (float64(m.u8(l46, 0)) + float64(float64(m.u8(l45, 2))*256)) + float64((float64(m.u8(l46, 18))+float64(m.u8(l45, 3))+float64(float64(m.u8(l45, 4))*256))*65536)
			l37 = float64(t1 * l38)
		}
		l37 = -0.5 + l37
		l49 := 6.755399441055744e+15 + l37
		l49 = -6.755399441055744e+15 + l49
		l50 := l49
		l52 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l50*2.3283064365386963e-10))
		l52 = -6.755399441055744e+15 + l52
		l53 := l50 + float64(l52*-4.294967296e+09)
		l53 = flag(l53 > 255) + flag(l53 > 65535) + flag(l53 > 1.6777215e+07)
		l55 := -l26 + l53
		l56 := trunc(l55)
		if b2i(float64(l56) != l55)|b2i(l56 > l0) != 0 {
			l56 = f15(m, l55, 1, l0)
		}
		l57 := l56
		l62 := m.f64(m.u16(m.u32(l57>>16<<2, 4288)+l57&65535<<3, 0)*320+15744, 80)
		if l62 > 0 {
			l61 = float64((0.5 + l50 + float64(l52*-4.294967296e+09)) * l62)
		}
		l65 := 1 + l26 - l53
		l23 = f17(m, -0.5+float64(l25*-256)+l61, choose(l65 > 0, l65, 0))
	}
	return l23
}

// f85: case 561
func f85(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19 uint32) uint32 {
	var l23 uint32
	var l25, l26, l37, l67 float64
	l20 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l20+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&7<<3, 3520, l13+l15)
	l21 := m.f64(l17, 16)
	m.put(l0&7<<3, 3584, l21)
	m.put(l0&7<<3, 3648, 1)
	l22 := m.f64(0, 3024)
	m.put(l0&7<<3, 3712, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l24 := float64(m.u8(l2, 2))
		if l24 > 0 {
			l25 = l20 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
		}
		if l24 > 0 {
			l26 = l8 + l12
		}
		l27 := f12(m, 18407808, 16, 4097+float64(l14*4096)+float64(l22*-4096)+l21)
		l30 := m.f64(l27, 8)
		l31 := trunc(l30)
		if b2i(float64(l31) != l30)|b2i(l31 > l0) != 0 {
			l31 = f15(m, l30, 1, l0)
		}
		l32 := l31
		l36 := m.f64(m.u16(m.u32(l32>>16<<2, 4288)+l32&65535<<3, 0)*320+15744, 56)
		l38 := l36
		if l38 > 0 {
			l39 := f12(m, 18407808, 16, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
			l42 := m.f64(l39, 8)
			l43 := trunc(l42)
			if b2i(float64(l43) != l42)|b2i(l43 > l0) != 0 {
				l43 = f15(m, l42, 1, l0)
			}
			l44 := l43
			l45 := m.u32(l44>>16<<2, 4288) + l44&65535<<3
			l46 := m.u16(l45, 0)*320 + 15744
			t1 := 0.5 + (float64(m.u8(l46, 0)) + float64(float64(m.u8(l45, 2))*256)) + float64((float64(m.u8(l46, 18))+float64(m.u8(l45, 3))+float64(float64(m.u8(l45, 4))*256))*65536)
			l37 = float64(t1 * l38)
		}
		l37 = -0.5 + l37
		l49 := 6.755399441055744e+15 + l37
		l49 = -6.755399441055744e+15 + l49
		l50 := l49
		l50 = 2.147483648e+09 + float64(l36*-2.147483648e+09) + float64(l37*4.294967296e+09) + float64(l49*-4.294967296e+09) + l50
		l52 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l50*2.3283064365386963e-10))
		l52 = -6.755399441055744e+15 + l52
		l54 := -255 + l50 + float64(l52*-4.294967296e+09)
		l53 := choose(l54 > 0, l54, 0)
		l55 := -256 + l50 + float64(l52*-4.294967296e+09)
		l53 = choose(l55 > 0, float64(l55*-1), 0) + l53
		l56 := -65535 + l50 + float64(l52*-4.294967296e+09)
		l53 = choose(l56 > 0, l56, 0) + l53
		l57 := -65536 + l50 + float64(l52*-4.294967296e+09)
		l53 = choose(l57 > 0, float64(l57*-1), 0) + l53
		l58 := -1.6777215e+07 + l50 + float64(l52*-4.294967296e+09)
		l53 = choose(l58 > 0, l58, 0) + l53
		l59 := -1.6777216e+07 + l50 + float64(l52*-4.294967296e+09)
		l53 = choose(l59 > 0, float64(l59*-1), 0) + l53
		l61 := -l26 + l53
		l62 := trunc(l61)
		if b2i(float64(l62) != l61)|b2i(l62 > l0) != 0 {
			l62 = f15(m, l61, 1, l0)
		}
		l63 := l62
		l68 := m.f64(m.u16(m.u32(l63>>16<<2, 4288)+l63&65535<<3, 0)*320+15744, 80)
		if l68 > 0 {
			l67 = float64((0.5 + l50 + float64(l52*-4.294967296e+09)) * l68)
		}
		l71 := 1 + l26 - l53
		l23 = f17(m, -0.5+float64(l25*-256)+l67, choose(l71 > 0, l71, 0))
	}
	return l23
}

// f86: case 562
func f86(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19 uint32) uint32 {
	var l23 uint32
	var l25, l26, l37, l67 float64
	l20 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l20+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&7<<3, 3520, l13+l15)
	l21 := m.f64(l17, 16)
	m.put(l0&7<<3, 3584, l21)
	m.put(l0&7<<3, 3648, 1)
	l22 := m.f64(0, 3024)
	m.put(l0&7<<3, 3712, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l24 := float64(m.u8(l2, 2))
		if l24 > 0 {
			l25 = l20 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
		}
		if l24 > 0 {
			l26 = l8 + l12
		}
		l27 := f12(m, 18407808, 16, 4097+float64(l14*4096)+float64(l22*-4096)+l21)
		l30 := m.f64(l27, 8)
		l31 := trunc(l30)
		if b2i(float64(l31) != l30)|b2i(l31 > l0) != 0 {
			l31 = f15(m, l30, 1, l0)
		}
		l32 := l31
		l36 := m.f64(m.u16(m.u32(l32>>16<<2, 4288)+l32&65535<<3, 0)*320+15744, 72)
		l38 := l36
		if l38 > 0 {
			l39 := f12(m, 18407808, 16, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
			l42 := m.f64(l39, 8)
			l43 := trunc(l42)
			if b2i(float64(l43) != l42)|b2i(l43 > l0) != 0 {
				l43 = f15(m, l42, 1, l0)
			}
			l44 := l43
			l45 := m.u32(l44>>16<<2, 4288) + l44&65535<<3
			l46 := m.u16(l45, 0)*320 + 15744
			t1 := 0.5 + (float64(m.u8(l46, 0)) + float64(float64(m.u8(l45, 2))*256)) + float64((float64(m.u8(l46, 18))+float64(m.u8(l45, 3))+float64(float64(m.u8(l45, 4))*256))*65536)
			l37 = float64(t1 * l38)
		}
		l37 = -0.5 + l37
		l49 := 6.755399441055744e+15 + l37
		l49 = -6.755399441055744e+15 + l49
		l50 := l49
		l50 = 2.147483648e+09 + float64(l36*-2.147483648e+09) + float64(l37*4.294967296e+09) + float64(l49*-4.294967296e+09) + l50
		l52 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l50*2.3283064365386963e-10))
		l52 = -6.755399441055744e+15 + l52
		l54 := -255 + l50 + float64(l52*-4.294967296e+09)
		l53 := choose(l54 > 0, l54, 0)
		l55 := -256 + l50 + float64(l52*-4.294967296e+09)
		l53 = choose(l55 > 0, float64(l55*-1), 0) + l53
		l56 := -65535 + l50 + float64(l52*-4.294967296e+09)
		l53 = choose(l56 > 0, l56, 0) + l53
		l57 := -65536 + l50 + float64(l52*-4.294967296e+09)
		l53 = choose(l57 > 0, float64(l57*-1), 0) + l53
		l58 := -1.6777215e+07 + l50 + float64(l52*-4.294967296e+09)
		l53 = choose(l58 > 0, l58, 0) + l53
		l59 := -1.6777216e+07 + l50 + float64(l52*-4.294967296e+09)
		l53 = choose(l59 > 0, float64(l59*-1), 0) + l53
		l61 := -l26 + l53
		l62 := trunc(l61)
		if b2i(float64(l62) != l61)|b2i(l62 > l0) != 0 {
			l62 = f15(m, l61, 1, l0)
		}
		l63 := l62
		l68 := m.f64(m.u16(m.u32(l63>>16<<2, 4288)+l63&65535<<3, 0)*320+15744, 80)
		if l68 > 0 {
			l67 = float64((0.5 + l50 + float64(l52*-4.294967296e+09)) * l68)
		}
		l71 := 1 + l26 - l53
		l23 = f17(m, -0.5+float64(l25*-256)+l67, choose(l71 > 0, l71, 0))
	}
	return l23
}

// f87: case 563
func f87(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19 uint32) uint32 {
	var l23 uint32
	var l25, l26, l34 float64
	l20 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l20+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&7<<3, 3520, l13+l15)
	l21 := m.f64(l17, 16)
	m.put(l0&7<<3, 3584, l21)
	m.put(l0&7<<3, 3648, 1)
	l22 := m.f64(0, 3024)
	m.put(l0&7<<3, 3712, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l24 := float64(m.u8(l2, 2))
		if l24 > 0 {
			l25 = l20 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
		}
		if l24 > 0 {
			l26 = l8 + l12
		}
		l28 := -l26
		l29 := trunc(l28)
		if b2i(float64(l29) != l28)|b2i(l29 > l0) != 0 {
			l29 = f15(m, l28, 1, l0)
		}
		l30 := l29
		l35 := m.f64(m.u16(m.u32(l30>>16<<2, 4288)+l30&65535<<3, 0)*320+15744, 80)
		if l35 > 0 {
			l36 := f12(m, 18407808, 16, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
			l39 := m.f64(l36, 8)
			l40 := trunc(l39)
			if b2i(float64(l40) != l39)|b2i(l40 > l0) != 0 {
				l40 = f15(m, l39, 1, l0)
			}
			l41 := l40
			l42 := m.u32(l41>>16<<2, 4288) + l41&65535<<3
			l43 := m.u16(l42, 0)*320 + 15744
			t1 := float64(m.u8(l43, 0)) + float64(float64(m.u8(l42, 2))*256) + float64((float64(m.u8(l43, 18))+float64(m.u8(l42, 3))+float64(float64(m.u8(l42, 4))*256))*65536)
			l46 := f14(m, 35717888, 24, t1)
			l47 := m.u32(l46, 0) - 1
			l34 = float64((0.5 + (32 - float64(m.u8(m.u16(m.u32(l47>>16<<2, 4288)+l47&65535<<3, 0)*320+15744, 14)))) * l35)
		}
		l54 := 1 + l26
		l23 = f17(m, -0.5+float64(l25*-256)+l34, choose(l54 > 0, l54, 0))
	}
	return l23
}

// f88: case 564
func f88(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19 uint32) uint32 {
	var l23 uint32
	var l25, l26, l34, l49, l60, l73 float64
	l20 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l20+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&7<<3, 3520, l13+l15)
	l21 := m.f64(l17, 16)
	m.put(l0&7<<3, 3584, l21)
	m.put(l0&7<<3, 3648, 1)
	l22 := m.f64(0, 3024)
	m.put(l0&7<<3, 3712, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l24 := float64(m.u8(l2, 2))
		if l24 > 0 {
			l25 = l20 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
		}
		if l24 > 0 {
			l26 = l8 + l12
		}
		l28 := -l26
		l29 := trunc(l28)
		if b2i(float64(l29) != l28)|b2i(l29 > l0) != 0 {
			l29 = f15(m, l28, 1, l0)
		}
		l30 := l29
		l35 := m.f64(m.u16(m.u32(l30>>16<<2, 4288)+l30&65535<<3, 0)*320+15744, 80)
		if l35 > 0 {
			l36 := f12(m, 18407808, 16, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
			l37 := m.f64(l36, 8)
			l39 := l37
			l40 := trunc(l39)
			if b2i(float64(l40) != l39)|b2i(l40 > l0) != 0 {
				l40 = f15(m, l39, 1, l0)
			}
			l41 := l40
			l42 := m.u32(l41>>16<<2, 4288) + l41&65535<<3
			l43 := m.u16(l42, 0)*320 + 15744
			l44 := float64(m.u8(l43, 21))
			l45 := choose(-7+l44 > 0, 1, 0)
			l47 := float64(m.u8(l43, 1)) + float64(m.u8(l42, 5))
			l48 := l47
			l48 = flag(l48 > 1)
			if l48 > 0 {
				l51 := -1 + l37
				l52 := trunc(l51)
				if b2i(float64(l52) != l51)|b2i(l52 > l0) != 0 {
					l52 = f15(m, l51, 1, l0)
				}
				l53 := l52
				l49 = -8 + float64(m.u8(m.u16(m.u32(l53>>16<<2, 4288)+l53&65535<<3, 0)*320+15744, 21))
			}
			l57 := choose(1+l49 > 0, 1, 0)
			l59 := l47
			l59 = flag(l59 > 2)
			if l59 > 0 {
				l62 := -2 + l37
				l63 := trunc(l62)
				if b2i(float64(l63) != l62)|b2i(l63 > l0) != 0 {
					l63 = f15(m, l62, 1, l0)
				}
				l64 := l63
				l60 = -8 + float64(m.u8(m.u16(m.u32(l64>>16<<2, 4288)+l64&65535<<3, 0)*320+15744, 21))
			}
			l70 := l44
			if l45 > 0 {
				l70 = l70 + (8 + l49)
			}
			if -1+l45+l57 > 0 {
				l70 = l70 + (8 + l60)
			}
			if -2+l45+l57+choose(1+l60 > 0, 1, 0) > 0 {
				if choose(-3+l47 > 0, 1, 0) > 0 {
					l75 := -3 + l37
					l76 := trunc(l75)
					if b2i(float64(l76) != l75)|b2i(l76 > l0) != 0 {
						l76 = f15(m, l75, 1, l0)
					}
					l77 := l76
					l73 = -8 + float64(m.u8(m.u16(m.u32(l77>>16<<2, 4288)+l77&65535<<3, 0)*320+15744, 21))
				}
				l70 = l70 + (8 + l73)
			}
			l34 = float64((0.5 + l70) * l35)
		}
		l83 := 1 + l26
		l23 = f17(m, -0.5+float64(l25*-256)+l34, choose(l83 > 0, l83, 0))
	}
	return l23
}

// f89: case 565
func f89(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19 uint32) uint32 {
	var l23 uint32
	var l25, l26, l34, l47, l56, l66 float64
	l20 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l20+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&7<<3, 3520, l13+l15)
	l21 := m.f64(l17, 16)
	m.put(l0&7<<3, 3584, l21)
	m.put(l0&7<<3, 3648, 1)
	l22 := m.f64(0, 3024)
	m.put(l0&7<<3, 3712, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l24 := float64(m.u8(l2, 2))
		if l24 > 0 {
			l25 = l20 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
		}
		if l24 > 0 {
			l26 = l8 + l12
		}
		l28 := -l26
		l29 := trunc(l28)
		if b2i(float64(l29) != l28)|b2i(l29 > l0) != 0 {
			l29 = f15(m, l28, 1, l0)
		}
		l30 := l29
		l35 := m.f64(m.u16(m.u32(l30>>16<<2, 4288)+l30&65535<<3, 0)*320+15744, 80)
		if l35 > 0 {
			l36 := f12(m, 18407808, 16, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
			l37 := m.f64(l36, 8)
			l39 := l37
			l40 := trunc(l39)
			if b2i(float64(l40) != l39)|b2i(l40 > l0) != 0 {
				l40 = f15(m, l39, 1, l0)
			}
			l41 := l40
			l42 := m.u32(l41>>16<<2, 4288) + l41&65535<<3
			l43 := m.u16(l42, 0)*320 + 15744
			l45 := float64(m.u8(l43, 1)) + float64(m.u8(l42, 5))
			l46 := l45
			l46 = flag(l46 > 1)
			l44 := float64(m.u8(l43, 20))
			if l46 > 0 {
				l49 := -1 + l37
				l50 := trunc(l49)
				if b2i(float64(l50) != l49)|b2i(l50 > l0) != 0 {
					l50 = f15(m, l49, 1, l0)
				}
				l51 := l50
				l47 = float64(m.u8(m.u16(m.u32(l51>>16<<2, 4288)+l51&65535<<3, 0)*320+15744, 20))
			}
			l55 := l45
			l55 = flag(l55 > 2)
			if l55 > 0 {
				l58 := -2 + l37
				l59 := trunc(l58)
				if b2i(float64(l59) != l58)|b2i(l59 > l0) != 0 {
					l59 = f15(m, l58, 1, l0)
				}
				l60 := l59
				l56 = float64(m.u8(m.u16(m.u32(l60>>16<<2, 4288)+l60&65535<<3, 0)*320+15744, 20))
			}
			if choose(-3+l45 > 0, 1, 0) > 0 {
				l68 := -3 + l37
				l69 := trunc(l68)
				if b2i(float64(l69) != l68)|b2i(l69 > l0) != 0 {
					l69 = f15(m, l68, 1, l0)
				}
				l70 := l69
				l66 = float64(m.u8(m.u16(m.u32(l70>>16<<2, 4288)+l70&65535<<3, 0)*320+15744, 20))
			}
			l34 = float64((0.5 + (l44 + l47 + l56 + l66)) * l35)
		}
		l77 := 1 + l26
		l23 = f17(m, -0.5+float64(l25*-256)+l34, choose(l77 > 0, l77, 0))
	}
	return l23
}

// f90: case 566
func f90(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19 uint32) uint32 {
	var l23 uint32
	var l25, l26, l47 float64
	l20 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l20+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&7<<3, 3520, l13+l15)
	l21 := m.f64(l17, 16)
	m.put(l0&7<<3, 3584, l21)
	m.put(l0&7<<3, 3648, 1)
	l22 := m.f64(0, 3024)
	m.put(l0&7<<3, 3712, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l24 := float64(m.u8(l2, 2))
		if l24 > 0 {
			l25 = l20 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
		}
		if l24 > 0 {
			l26 = l8 + l12
		}
		l27 := f12(m, 18407808, 16, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
		l30 := m.f64(l27, 8)
		l31 := trunc(l30)
		if b2i(float64(l31) != l30)|b2i(l31 > l0) != 0 {
			l31 = f15(m, l30, 1, l0)
		}
		l32 := l31
		l35 := float64(m.u8(m.u16(m.u32(l32>>16<<2, 4288)+l32&65535<<3, 0)*320+15744, 0))
		l36 := l35
		l36 = flag(l36 > 127)
		l37 := l35
		l37 = choose(l36 > 0, 4.29496704e+09, 0) + l37
		l39 := l37
		l39 = flag(l39 > 255) + flag(l39 > 65535) + flag(l39 > 1.6777215e+07)
		l41 := -l26 + l39
		l42 := trunc(l41)
		if b2i(float64(l42) != l41)|b2i(l42 > l0) != 0 {
			l42 = f15(m, l41, 1, l0)
		}
		l43 := l42
		l48 := m.f64(m.u16(m.u32(l43>>16<<2, 4288)+l43&65535<<3, 0)*320+15744, 80)
		if l48 > 0 {
			l47 = float64((0.5 + l37) * l48)
		}
		l51 := 1 + l26 - l39
		l23 = f17(m, -0.5+float64(l25*-256)+l47, choose(l51 > 0, l51, 0))
	}
	return l23
}

// f91: case 567
func f91(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19 uint32) uint32 {
	var l23 uint32
	var l25, l26, l47 float64
	l20 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l20+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&7<<3, 3520, l13+l15)
	l21 := m.f64(l17, 16)
	m.put(l0&7<<3, 3584, l21)
	m.put(l0&7<<3, 3648, 1)
	l22 := m.f64(0, 3024)
	m.put(l0&7<<3, 3712, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l24 := float64(m.u8(l2, 2))
		if l24 > 0 {
			l25 = l20 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
		}
		if l24 > 0 {
			l26 = l8 + l12
		}
		l27 := f12(m, 18407808, 16, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
		l30 := m.f64(l27, 8)
		l31 := trunc(l30)
		if b2i(float64(l31) != l30)|b2i(l31 > l0) != 0 {
			l31 = f15(m, l30, 1, l0)
		}
		l32 := l31
		l33 := m.u32(l32>>16<<2, 4288) + l32&65535<<3
		l35 := float64(m.u8(m.u16(l33, 0)*320+15744, 0)) + float64(float64(m.u8(l33, 2))*256)
		l36 := l35
		l36 = flag(l36 > 32767)
		l37 := l35
		l37 = choose(l36 > 0, 4.29490176e+09, 0) + l37
		l39 := l37
		l39 = flag(l39 > 255) + flag(l39 > 65535) + flag(l39 > 1.6777215e+07)
		l41 := -l26 + l39
		l42 := trunc(l41)
		if b2i(float64(l42) != l41)|b2i(l42 > l0) != 0 {
			l42 = f15(m, l41, 1, l0)
		}
		l43 := l42
		l48 := m.f64(m.u16(m.u32(l43>>16<<2, 4288)+l43&65535<<3, 0)*320+15744, 80)
		if l48 > 0 {
			l47 = float64((0.5 + l37) * l48)
		}
		l51 := 1 + l26 - l39
		l23 = f17(m, -0.5+float64(l25*-256)+l47, choose(l51 > 0, l51, 0))
	}
	return l23
}

// f92: case 568
func f92(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19 uint32) uint32 {
	var l23 uint32
	var l25, l26, l34 float64
	l20 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l20+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&7<<3, 3520, l13+l15)
	l21 := m.f64(l17, 16)
	m.put(l0&7<<3, 3584, l21)
	m.put(l0&7<<3, 3648, 1)
	l22 := m.f64(0, 3024)
	m.put(l0&7<<3, 3712, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l24 := float64(m.u8(l2, 2))
		if l24 > 0 {
			l25 = l20 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
		}
		if l24 > 0 {
			l26 = l8 + l12
		}
		l28 := -l26
		l29 := trunc(l28)
		if b2i(float64(l29) != l28)|b2i(l29 > l0) != 0 {
			l29 = f15(m, l28, 1, l0)
		}
		l30 := l29
		l35 := m.f64(m.u16(m.u32(l30>>16<<2, 4288)+l30&65535<<3, 0)*320+15744, 80)
		if l35 > 0 {
			l36 := f12(m, 18407808, 16, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
			l39 := m.f64(l36, 8)
			l40 := trunc(l39)
			if b2i(float64(l40) != l39)|b2i(l40 > l0) != 0 {
				l40 = f15(m, l39, 1, l0)
			}
			l41 := l40
			l42 := m.u32(l41>>16<<2, 4288) + l41&65535<<3
			l43 := m.u16(l42, 0)*320 + 15744
			t1 := float64(m.u8(l43, 0)) + float64(float64(m.u8(l42, 2))*256) + float64((float64(m.u8(l43, 18))+float64(m.u8(l42, 3))+float64(float64(m.u8(l42, 4))*256))*65536)
			l47 := t1
			l47 = flag(l47 > math.Copysign(0, -1))
			l48 := float64(l47 * 8.589934592e+09)
			l48 = flag(l48 > math.Copysign(0, -1))
			l34 = float64((0.5 + (1 - l48)) * l35)
		}
		l52 := 1 + l26
		l23 = f17(m, -0.5+float64(l25*-256)+l34, choose(l52 > 0, l52, 0))
	}
	return l23
}

// f93: case 569
func f93(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19 uint32) uint32 {
	var l23 uint32
	var l25, l26, l34 float64
	l20 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l20+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&7<<3, 3520, l13+l15)
	l21 := m.f64(l17, 16)
	m.put(l0&7<<3, 3584, l21)
	m.put(l0&7<<3, 3648, 1)
	l22 := m.f64(0, 3024)
	m.put(l0&7<<3, 3712, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l24 := float64(m.u8(l2, 2))
		if l24 > 0 {
			l25 = l20 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
		}
		if l24 > 0 {
			l26 = l8 + l12
		}
		l28 := -l26
		l29 := trunc(l28)
		if b2i(float64(l29) != l28)|b2i(l29 > l0) != 0 {
			l29 = f15(m, l28, 1, l0)
		}
		l30 := l29
		l35 := m.f64(m.u16(m.u32(l30>>16<<2, 4288)+l30&65535<<3, 0)*320+15744, 80)
		if l35 > 0 {
			l36 := f12(m, 18407808, 16, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
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
			l46 := f12(m, 18407808, 16, 4097+float64(l14*4096)+float64(l22*-4096)+l21)
			l49 := m.f64(l46, 8)
			l50 := trunc(l49)
			if b2i(float64(l50) != l49)|b2i(l50 > l0) != 0 {
				l50 = f15(m, l49, 1, l0)
			}
			l51 := l50
			l52 := m.u32(l51>>16<<2, 4288) + l51&65535<<3
			l53 := m.u16(l52, 0)*320 + 15744
			l56 := l44 + float64(l45*65536)
			t1 := -(float64(m.u8(l53, 0)) + float64(float64(m.u8(l52, 2))*256)) + float64((float64(m.u8(l53, 18))+float64(m.u8(l52, 3))+float64(float64(m.u8(l52, 4))*256))*-65536)
			l56 = t1 + l56
			l57 := l56
			l57 = flag(l57 > math.Copysign(0, -1))
			l58 := -l56
			l58 = flag(l58 > math.Copysign(0, -1))
			l59 := float64(l57*-8.589934592e+09) + float64(l58*8.589934592e+09)
			l59 = flag(l59 > math.Copysign(0, -1))
			l60 := float64(l57*8.589934592e+09) + float64(l58*-8.589934592e+09)
			l60 = flag(l60 > math.Copysign(0, -1))
			l34 = float64((0.5 + (1 - l59 - l60)) * l35)
		}
		l64 := 1 + l26
		l23 = f17(m, -0.5+float64(l25*-256)+l34, choose(l64 > 0, l64, 0))
	}
	return l23
}

// f94: case 570
func f94(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19 uint32) uint32 {
	var l23 uint32
	var l25, l26, l34 float64
	l20 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l20+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&7<<3, 3520, l13+l15)
	l21 := m.f64(l17, 16)
	m.put(l0&7<<3, 3584, l21)
	m.put(l0&7<<3, 3648, 1)
	l22 := m.f64(0, 3024)
	m.put(l0&7<<3, 3712, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l24 := float64(m.u8(l2, 2))
		if l24 > 0 {
			l25 = l20 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
		}
		if l24 > 0 {
			l26 = l8 + l12
		}
		l28 := -l26
		l29 := trunc(l28)
		if b2i(float64(l29) != l28)|b2i(l29 > l0) != 0 {
			l29 = f15(m, l28, 1, l0)
		}
		l30 := l29
		l35 := m.f64(m.u16(m.u32(l30>>16<<2, 4288)+l30&65535<<3, 0)*320+15744, 80)
		if l35 > 0 {
			l36 := f12(m, 18407808, 16, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
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
			l46 := f12(m, 18407808, 16, 4097+float64(l14*4096)+float64(l22*-4096)+l21)
			l49 := m.f64(l46, 8)
			l50 := trunc(l49)
			if b2i(float64(l50) != l49)|b2i(l50 > l0) != 0 {
				l50 = f15(m, l49, 1, l0)
			}
			l51 := l50
			l52 := m.u32(l51>>16<<2, 4288) + l51&65535<<3
			l53 := m.u16(l52, 0)*320 + 15744
			l56 := l44 + float64(l45*65536)
			t1 := -(float64(m.u8(l53, 0)) + float64(float64(m.u8(l52, 2))*256)) + float64((float64(m.u8(l53, 18))+float64(m.u8(l52, 3))+float64(float64(m.u8(l52, 4))*256))*-65536)
			l56 = t1 + l56
			l57 := l56
			l57 = flag(l57 > math.Copysign(0, -1))
			l58 := -l56
			l58 = flag(l58 > math.Copysign(0, -1))
			l59 := float64(l57*-8.589934592e+09) + float64(l58*8.589934592e+09)
			l59 = flag(l59 > math.Copysign(0, -1))
			l60 := float64(l57*8.589934592e+09) + float64(l58*-8.589934592e+09)
			l60 = flag(l60 > math.Copysign(0, -1))
			l61 := l59
			l61 = l60 + l61
			l34 = float64((0.5 + l61) * l35)
		}
		l64 := 1 + l26
		l23 = f17(m, -0.5+float64(l25*-256)+l34, choose(l64 > 0, l64, 0))
	}
	return l23
}

// f95: case 571
func f95(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19 uint32) uint32 {
	var l23 uint32
	var l68, l69, l81, l82, l90 float64
	l20 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l20+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&7<<3, 3520, l13+l15)
	l21 := m.f64(l17, 16)
	m.put(l0&7<<3, 3584, l21)
	m.put(l0&7<<3, 3648, 1)
	l22 := m.f64(0, 3024)
	m.put(l0&7<<3, 3712, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l24 := f12(m, 18407808, 16, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
		l27 := m.f64(l24, 8)
		l28 := trunc(l27)
		if b2i(float64(l28) != l27)|b2i(l28 > l0) != 0 {
			l28 = f15(m, l27, 1, l0)
		}
		l29 := l28
		l30 := m.u32(l29>>16<<2, 4288) + l29&65535<<3
		l31 := m.u16(l30, 0)*320 + 15744
		l32 := float64(m.u8(l31, 18)) + float64(m.u8(l30, 3)) + float64(float64(m.u8(l30, 4))*256)
		l33 := l32
		l33 = flag(l33 > 32767)
		l34 := f12(m, 18407808, 16, 4097+float64(l14*4096)+float64(l22*-4096)+l21)
		l37 := m.f64(l34, 8)
		l38 := trunc(l37)
		if b2i(float64(l38) != l37)|b2i(l38 > l0) != 0 {
			l38 = f15(m, l37, 1, l0)
		}
		l39 := l38
		l40 := m.u32(l39>>16<<2, 4288) + l39&65535<<3
		l41 := m.u16(l40, 0)*320 + 15744
		l42 := float64(m.u8(l41, 18)) + float64(m.u8(l40, 3)) + float64(float64(m.u8(l40, 4))*256)
		l43 := l42
		l43 = flag(l43 > 32767)
		l44 := choose(-1+l33+l43 > 0, 1, 0)
		l46 := f15(m, -2.1474836475e+09, 4.294967296e+09, l0)
		l48 := float64(int32(l46))
		l50 := l48
		l49 := choose(l50 > 0, float64(l50*-4.294967296e+09), 0)
		l51 := f15(m, -2.1474836475e+09+float64(l49*256), 4.294967296e+09, l0)
		l53 := float64(int32(l51))
		l54 := float64(l49 * 256)
		l55 := l53
		l54 = choose(l55 > 0, float64(l55*-4.294967296e+09), 0) + l54
		l56 := f15(m, -2.1474836475e+09+float64(l54*256), 4.294967296e+09, l0)
		l58 := float64(int32(l56))
		l59 := float64(l54 * 256)
		l60 := l58
		l59 = choose(l60 > 0, float64(l60*-4.294967296e+09), 0) + l59
		l61 := f15(m, -2.1474836475e+09+float64(l59*256), 4.294967296e+09, l0)
		l63 := float64(int32(l61))
		l64 := float64(l48*1.6777216e+07) + float64(l53*65536) + float64(l58*256) + l63
		l64 = flag(l64 > 2.147483647e+09)
		l66 := -1 - l33 - l43 + float64(l44*2) + l64
		l65 := choose(l66 > 0, l66, 0)
		l67 := float64(m.u8(l2, 2))
		if l67 > 0 {
			l68 = l8 + l12
		}
		l70 := -l33 - l43 + float64(l44*2)
		if l70 > 0 {
			l69 = float64((float64(l48*1.6777216e+07) + float64(l53*65536) + float64(l58*256) + l63) * l70)
		}
		if -1+l33+l43+float64(l44*-2) > 0 {
			l69 = l69 + (float64(l48*-1.6777216e+07) + float64(l53*-65536) + float64(l58*-256) - l63)
		}
		l73 := float64(m.u8(l31, 0)) + float64(float64(m.u8(l30, 2))*256) + float64(l32*65536)
		l73 = -(float64(m.u8(l41, 0)) + float64(float64(m.u8(l40, 2))*256)) + float64(l42*-65536) + l73
		l73 = float64(l33*-4.294967296e+09) + float64(l43*4.294967296e+09) + l73
		l74 := l73
		l74 = flag(l74 > math.Copysign(0, -1))
		l75 := -l73
		l75 = flag(l75 > math.Copysign(0, -1))
		l76 := float64(l74*-8.589934592e+09) + float64(l75*8.589934592e+09)
		l76 = flag(l76 > math.Copysign(0, -1))
		l77 := l76
		l79 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l69*2.3283064365386963e-10))
		l79 = -6.755399441055744e+15 + l79
		l80 := l69 + l77 + float64(l79*-4.294967296e+09)
		l80 = flag(l80 > 255) + flag(l80 > 65535) + flag(l80 > 1.6777215e+07)
		if 1-l65 > 0 {
			if l67 > 0 {
				l82 = l20 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
			}
			l84 := -l68 + l80
			l85 := trunc(l84)
			if b2i(float64(l85) != l84)|b2i(l85 > l0) != 0 {
				l85 = f15(m, l84, 1, l0)
			}
			l86 := l85
			l91 := m.f64(m.u16(m.u32(l86>>16<<2, 4288)+l86&65535<<3, 0)*320+15744, 80)
			if l91 > 0 {
				l90 = float64((0.5 + l69 + l77 + float64(l79*-4.294967296e+09)) * l91)
			}
			l81 = -0.5 + float64(l82*-256) + l90
		}
		l92 := l65
		if l92 > 0 {
			l81 = l81 + float64(float64(l65*6)*l92)
		}
		l94 := 1 + l68 + float64(l65*-8) - l80
		l93 := choose(l94 > 0, l94, 0)
		l95 := l65
		l93 = choose(l95 > 0, float64(l95*10), 0) + l93
		l23 = f17(m, l81, l93)
	}
	return l23
}

// f96: case 572
func f96(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19 uint32) uint32 {
	var l23 uint32
	var l25, l26, l34 float64
	l20 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l20+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&7<<3, 3520, l13+l15)
	l21 := m.f64(l17, 16)
	m.put(l0&7<<3, 3584, l21)
	m.put(l0&7<<3, 3648, 1)
	l22 := m.f64(0, 3024)
	m.put(l0&7<<3, 3712, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l24 := float64(m.u8(l2, 2))
		if l24 > 0 {
			l25 = l20 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
		}
		if l24 > 0 {
			l26 = l8 + l12
		}
		l28 := -l26
		l29 := trunc(l28)
		if b2i(float64(l29) != l28)|b2i(l29 > l0) != 0 {
			l29 = f15(m, l28, 1, l0)
		}
		l30 := l29
		l35 := m.f64(m.u16(m.u32(l30>>16<<2, 4288)+l30&65535<<3, 0)*320+15744, 80)
		if l35 > 0 {
			l36 := f12(m, 18407808, 16, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
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
			l46 := f12(m, 18407808, 16, 4097+float64(l14*4096)+float64(l22*-4096)+l21)
			l49 := m.f64(l46, 8)
			l50 := trunc(l49)
			if b2i(float64(l50) != l49)|b2i(l50 > l0) != 0 {
				l50 = f15(m, l49, 1, l0)
			}
			l51 := l50
			l52 := m.u32(l51>>16<<2, 4288) + l51&65535<<3
			l53 := m.u16(l52, 0)*320 + 15744
			l56 := l44 + float64(l45*65536)
			t1 := -(float64(m.u8(l53, 0)) + float64(float64(m.u8(l52, 2))*256)) + float64((float64(m.u8(l53, 18))+float64(m.u8(l52, 3))+float64(float64(m.u8(l52, 4))*256))*-65536)
			l56 = t1 + l56
			l57 := l56
			l57 = flag(l57 > math.Copysign(0, -1))
			l58 := -l56
			l58 = flag(l58 > math.Copysign(0, -1))
			l59 := float64(l57*-8.589934592e+09) + float64(l58*8.589934592e+09)
			l59 = flag(l59 > math.Copysign(0, -1))
			l34 = float64((0.5 + l59) * l35)
		}
		l63 := 1 + l26
		l23 = f17(m, -0.5+float64(l25*-256)+l34, choose(l63 > 0, l63, 0))
	}
	return l23
}

// f97: case 573
func f97(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19 uint32) uint32 {
	var l23 uint32
	var l68, l69, l81, l82, l90 float64
	l20 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l20+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&7<<3, 3520, l13+l15)
	l21 := m.f64(l17, 16)
	m.put(l0&7<<3, 3584, l21)
	m.put(l0&7<<3, 3648, 1)
	l22 := m.f64(0, 3024)
	m.put(l0&7<<3, 3712, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l24 := f12(m, 18407808, 16, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
		l27 := m.f64(l24, 8)
		l28 := trunc(l27)
		if b2i(float64(l28) != l27)|b2i(l28 > l0) != 0 {
			l28 = f15(m, l27, 1, l0)
		}
		l29 := l28
		l30 := m.u32(l29>>16<<2, 4288) + l29&65535<<3
		l31 := m.u16(l30, 0)*320 + 15744
		l32 := float64(m.u8(l31, 18)) + float64(m.u8(l30, 3)) + float64(float64(m.u8(l30, 4))*256)
		l33 := l32
		l33 = flag(l33 > 32767)
		l34 := f12(m, 18407808, 16, 4097+float64(l14*4096)+float64(l22*-4096)+l21)
		l37 := m.f64(l34, 8)
		l38 := trunc(l37)
		if b2i(float64(l38) != l37)|b2i(l38 > l0) != 0 {
			l38 = f15(m, l37, 1, l0)
		}
		l39 := l38
		l40 := m.u32(l39>>16<<2, 4288) + l39&65535<<3
		l41 := m.u16(l40, 0)*320 + 15744
		l42 := float64(m.u8(l41, 18)) + float64(m.u8(l40, 3)) + float64(float64(m.u8(l40, 4))*256)
		l43 := l42
		l43 = flag(l43 > 32767)
		l44 := choose(-1+l33+l43 > 0, 1, 0)
		l46 := f15(m, -2.1474836475e+09, 4.294967296e+09, l0)
		l48 := float64(int32(l46))
		l50 := l48
		l49 := choose(l50 > 0, float64(l50*-4.294967296e+09), 0)
		l51 := f15(m, -2.1474836475e+09+float64(l49*256), 4.294967296e+09, l0)
		l53 := float64(int32(l51))
		l54 := float64(l49 * 256)
		l55 := l53
		l54 = choose(l55 > 0, float64(l55*-4.294967296e+09), 0) + l54
		l56 := f15(m, -2.1474836475e+09+float64(l54*256), 4.294967296e+09, l0)
		l58 := float64(int32(l56))
		l59 := float64(l54 * 256)
		l60 := l58
		l59 = choose(l60 > 0, float64(l60*-4.294967296e+09), 0) + l59
		l61 := f15(m, -2.1474836475e+09+float64(l59*256), 4.294967296e+09, l0)
		l63 := float64(int32(l61))
		l64 := float64(l48*1.6777216e+07) + float64(l53*65536) + float64(l58*256) + l63
		l64 = flag(l64 > 2.147483647e+09)
		l66 := -1 - l33 - l43 + float64(l44*2) + l64
		l65 := choose(l66 > 0, l66, 0)
		l67 := float64(m.u8(l2, 2))
		if l67 > 0 {
			l68 = l8 + l12
		}
		l70 := -l33 - l43 + float64(l44*2)
		if l70 > 0 {
			l69 = float64((float64(l48*1.6777216e+07) + float64(l53*65536) + float64(l58*256) + l63) * l70)
		}
		if -1+l33+l43+float64(l44*-2) > 0 {
			l69 = l69 + (float64(l48*-1.6777216e+07) + float64(l53*-65536) + float64(l58*-256) - l63)
		}
		l73 := float64(m.u8(l31, 0)) + float64(float64(m.u8(l30, 2))*256) + float64(l32*65536)
		l73 = -(float64(m.u8(l41, 0)) + float64(float64(m.u8(l40, 2))*256)) + float64(l42*-65536) + l73
		l73 = float64(l33*-4.294967296e+09) + float64(l43*4.294967296e+09) + l73
		l74 := l73
		l74 = flag(l74 > math.Copysign(0, -1))
		l75 := -l73
		l75 = flag(l75 > math.Copysign(0, -1))
		l76 := float64(l74*8.589934592e+09) + float64(l75*-8.589934592e+09)
		l76 = flag(l76 > math.Copysign(0, -1))
		l77 := l76
		l79 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l69*2.3283064365386963e-10))
		l79 = -6.755399441055744e+15 + l79
		l80 := l69 + l77 + float64(l79*-4.294967296e+09)
		l80 = flag(l80 > 255) + flag(l80 > 65535) + flag(l80 > 1.6777215e+07)
		if 1-l65 > 0 {
			if l67 > 0 {
				l82 = l20 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
			}
			l84 := -l68 + l80
			l85 := trunc(l84)
			if b2i(float64(l85) != l84)|b2i(l85 > l0) != 0 {
				l85 = f15(m, l84, 1, l0)
			}
			l86 := l85
			l91 := m.f64(m.u16(m.u32(l86>>16<<2, 4288)+l86&65535<<3, 0)*320+15744, 80)
			if l91 > 0 {
				l90 = float64((0.5 + l69 + l77 + float64(l79*-4.294967296e+09)) * l91)
			}
			l81 = -0.5 + float64(l82*-256) + l90
		}
		l92 := l65
		if l92 > 0 {
			l81 = l81 + float64(float64(l65*6)*l92)
		}
		l94 := 1 + l68 + float64(l65*-8) - l80
		l93 := choose(l94 > 0, l94, 0)
		l95 := l65
		l93 = choose(l95 > 0, float64(l95*10), 0) + l93
		l23 = f17(m, l81, l93)
	}
	return l23
}

// f98: case 574
func f98(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19 uint32) uint32 {
	var l23 uint32
	var l25, l26, l34 float64
	l20 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l20+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&7<<3, 3520, l13+l15)
	l21 := m.f64(l17, 16)
	m.put(l0&7<<3, 3584, l21)
	m.put(l0&7<<3, 3648, 1)
	l22 := m.f64(0, 3024)
	m.put(l0&7<<3, 3712, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l24 := float64(m.u8(l2, 2))
		if l24 > 0 {
			l25 = l20 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
		}
		if l24 > 0 {
			l26 = l8 + l12
		}
		l28 := -l26
		l29 := trunc(l28)
		if b2i(float64(l29) != l28)|b2i(l29 > l0) != 0 {
			l29 = f15(m, l28, 1, l0)
		}
		l30 := l29
		l35 := m.f64(m.u16(m.u32(l30>>16<<2, 4288)+l30&65535<<3, 0)*320+15744, 80)
		if l35 > 0 {
			l36 := f12(m, 18407808, 16, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
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
			l46 := f12(m, 18407808, 16, 4097+float64(l14*4096)+float64(l22*-4096)+l21)
			l49 := m.f64(l46, 8)
			l50 := trunc(l49)
			if b2i(float64(l50) != l49)|b2i(l50 > l0) != 0 {
				l50 = f15(m, l49, 1, l0)
			}
			l51 := l50
			l52 := m.u32(l51>>16<<2, 4288) + l51&65535<<3
			l53 := m.u16(l52, 0)*320 + 15744
			l56 := l44 + float64(l45*65536)
			t1 := -(float64(m.u8(l53, 0)) + float64(float64(m.u8(l52, 2))*256)) + float64((float64(m.u8(l53, 18))+float64(m.u8(l52, 3))+float64(float64(m.u8(l52, 4))*256))*-65536)
			l56 = t1 + l56
			l57 := l56
			l57 = flag(l57 > math.Copysign(0, -1))
			l58 := -l56
			l58 = flag(l58 > math.Copysign(0, -1))
			l59 := float64(l57*8.589934592e+09) + float64(l58*-8.589934592e+09)
			l59 = flag(l59 > math.Copysign(0, -1))
			l34 = float64((0.5 + l59) * l35)
		}
		l63 := 1 + l26
		l23 = f17(m, -0.5+float64(l25*-256)+l34, choose(l63 > 0, l63, 0))
	}
	return l23
}

// f99: case 575
func f99(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19 uint32) uint32 {
	var l23 uint32
	var l68, l69, l82, l83, l91 float64
	l20 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l20+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&7<<3, 3520, l13+l15)
	l21 := m.f64(l17, 16)
	m.put(l0&7<<3, 3584, l21)
	m.put(l0&7<<3, 3648, 1)
	l22 := m.f64(0, 3024)
	m.put(l0&7<<3, 3712, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l24 := f12(m, 18407808, 16, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
		l27 := m.f64(l24, 8)
		l28 := trunc(l27)
		if b2i(float64(l28) != l27)|b2i(l28 > l0) != 0 {
			l28 = f15(m, l27, 1, l0)
		}
		l29 := l28
		l30 := m.u32(l29>>16<<2, 4288) + l29&65535<<3
		l31 := m.u16(l30, 0)*320 + 15744
		l32 := float64(m.u8(l31, 18)) + float64(m.u8(l30, 3)) + float64(float64(m.u8(l30, 4))*256)
		l33 := l32
		l33 = flag(l33 > 32767)
		l34 := f12(m, 18407808, 16, 4097+float64(l14*4096)+float64(l22*-4096)+l21)
		l37 := m.f64(l34, 8)
		l38 := trunc(l37)
		if b2i(float64(l38) != l37)|b2i(l38 > l0) != 0 {
			l38 = f15(m, l37, 1, l0)
		}
		l39 := l38
		l40 := m.u32(l39>>16<<2, 4288) + l39&65535<<3
		l41 := m.u16(l40, 0)*320 + 15744
		l42 := float64(m.u8(l41, 18)) + float64(m.u8(l40, 3)) + float64(float64(m.u8(l40, 4))*256)
		l43 := l42
		l43 = flag(l43 > 32767)
		l44 := choose(-1+l33+l43 > 0, 1, 0)
		l46 := f15(m, -2.1474836475e+09, 4.294967296e+09, l0)
		l48 := float64(int32(l46))
		l50 := l48
		l49 := choose(l50 > 0, float64(l50*-4.294967296e+09), 0)
		l51 := f15(m, -2.1474836475e+09+float64(l49*256), 4.294967296e+09, l0)
		l53 := float64(int32(l51))
		l54 := float64(l49 * 256)
		l55 := l53
		l54 = choose(l55 > 0, float64(l55*-4.294967296e+09), 0) + l54
		l56 := f15(m, -2.1474836475e+09+float64(l54*256), 4.294967296e+09, l0)
		l58 := float64(int32(l56))
		l59 := float64(l54 * 256)
		l60 := l58
		l59 = choose(l60 > 0, float64(l60*-4.294967296e+09), 0) + l59
		l61 := f15(m, -2.1474836475e+09+float64(l59*256), 4.294967296e+09, l0)
		l63 := float64(int32(l61))
		l64 := float64(l48*1.6777216e+07) + float64(l53*65536) + float64(l58*256) + l63
		l64 = flag(l64 > 2.147483647e+09)
		l66 := -1 - l33 - l43 + float64(l44*2) + l64
		l65 := choose(l66 > 0, l66, 0)
		l67 := float64(m.u8(l2, 2))
		if l67 > 0 {
			l68 = l8 + l12
		}
		l70 := -l33 - l43 + float64(l44*2)
		if l70 > 0 {
			l69 = float64((float64(l48*1.6777216e+07) + float64(l53*65536) + float64(l58*256) + l63) * l70)
		}
		if -1+l33+l43+float64(l44*-2) > 0 {
			l69 = l69 + (float64(l48*-1.6777216e+07) + float64(l53*-65536) + float64(l58*-256) - l63)
		}
		l73 := float64(m.u8(l31, 0)) + float64(float64(m.u8(l30, 2))*256) + float64(l32*65536)
		l73 = -(float64(m.u8(l41, 0)) + float64(float64(m.u8(l40, 2))*256)) + float64(l42*-65536) + l73
		l73 = float64(l33*-4.294967296e+09) + float64(l43*4.294967296e+09) + l73
		l74 := l73
		l74 = flag(l74 > math.Copysign(0, -1))
		l75 := -l73
		l75 = flag(l75 > math.Copysign(0, -1))
		l76 := float64(l74*-8.589934592e+09) + float64(l75*8.589934592e+09)
		l76 = flag(l76 > math.Copysign(0, -1))
		l77 := float64(l74*8.589934592e+09) + float64(l75*-8.589934592e+09)
		l77 = flag(l77 > math.Copysign(0, -1))
		l78 := l76
		l78 = 1 - l76 - l77 + l78
		l80 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l69*2.3283064365386963e-10))
		l80 = -6.755399441055744e+15 + l80
		l81 := l69 + l78 + float64(l80*-4.294967296e+09)
		l81 = flag(l81 > 255) + flag(l81 > 65535) + flag(l81 > 1.6777215e+07)
		if 1-l65 > 0 {
			if l67 > 0 {
				l83 = l20 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
			}
			l85 := -l68 + l81
			l86 := trunc(l85)
			if b2i(float64(l86) != l85)|b2i(l86 > l0) != 0 {
				l86 = f15(m, l85, 1, l0)
			}
			l87 := l86
			l92 := m.f64(m.u16(m.u32(l87>>16<<2, 4288)+l87&65535<<3, 0)*320+15744, 80)
			if l92 > 0 {
				l91 = float64((0.5 + l69 + l78 + float64(l80*-4.294967296e+09)) * l92)
			}
			l82 = -0.5 + float64(l83*-256) + l91
		}
		l93 := l65
		if l93 > 0 {
			l82 = l82 + float64(float64(l65*6)*l93)
		}
		l95 := 1 + l68 + float64(l65*-8) - l81
		l94 := choose(l95 > 0, l95, 0)
		l96 := l65
		l94 = choose(l96 > 0, float64(l96*10), 0) + l94
		l23 = f17(m, l82, l94)
	}
	return l23
}

// f100: case 576
func f100(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19 uint32) uint32 {
	var l23 uint32
	var l25, l26, l34 float64
	l20 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l20+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&7<<3, 3520, l13+l15)
	l21 := m.f64(l17, 16)
	m.put(l0&7<<3, 3584, l21)
	m.put(l0&7<<3, 3648, 1)
	l22 := m.f64(0, 3024)
	m.put(l0&7<<3, 3712, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l24 := float64(m.u8(l2, 2))
		if l24 > 0 {
			l25 = l20 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
		}
		if l24 > 0 {
			l26 = l8 + l12
		}
		l28 := -l26
		l29 := trunc(l28)
		if b2i(float64(l29) != l28)|b2i(l29 > l0) != 0 {
			l29 = f15(m, l28, 1, l0)
		}
		l30 := l29
		l35 := m.f64(m.u16(m.u32(l30>>16<<2, 4288)+l30&65535<<3, 0)*320+15744, 80)
		if l35 > 0 {
			l36 := f12(m, 18407808, 16, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
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
			l46 := f12(m, 18407808, 16, 4097+float64(l14*4096)+float64(l22*-4096)+l21)
			l49 := m.f64(l46, 8)
			l50 := trunc(l49)
			if b2i(float64(l50) != l49)|b2i(l50 > l0) != 0 {
				l50 = f15(m, l49, 1, l0)
			}
			l51 := l50
			l52 := m.u32(l51>>16<<2, 4288) + l51&65535<<3
			l53 := m.u16(l52, 0)*320 + 15744
			l56 := l44 + float64(l45*65536)
			t1 := -(float64(m.u8(l53, 0)) + float64(float64(m.u8(l52, 2))*256)) + float64((float64(m.u8(l53, 18))+float64(m.u8(l52, 3))+float64(float64(m.u8(l52, 4))*256))*-65536)
			l56 = t1 + l56
			l57 := l56
			l57 = flag(l57 > math.Copysign(0, -1))
			l58 := -l56
			l58 = flag(l58 > math.Copysign(0, -1))
			l59 := float64(l57*-8.589934592e+09) + float64(l58*8.589934592e+09)
			l59 = flag(l59 > math.Copysign(0, -1))
			l60 := float64(l57*8.589934592e+09) + float64(l58*-8.589934592e+09)
			l60 = flag(l60 > math.Copysign(0, -1))
			l61 := l59
			l61 = 1 - l59 - l60 + l61
			l34 = float64((0.5 + l61) * l35)
		}
		l64 := 1 + l26
		l23 = f17(m, -0.5+float64(l25*-256)+l34, choose(l64 > 0, l64, 0))
	}
	return l23
}

// f101: case 577
func f101(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19 uint32) uint32 {
	var l23 uint32
	var l68, l69, l82, l83, l91 float64
	l20 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l20+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&7<<3, 3520, l13+l15)
	l21 := m.f64(l17, 16)
	m.put(l0&7<<3, 3584, l21)
	m.put(l0&7<<3, 3648, 1)
	l22 := m.f64(0, 3024)
	m.put(l0&7<<3, 3712, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l24 := f12(m, 18407808, 16, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
		l27 := m.f64(l24, 8)
		l28 := trunc(l27)
		if b2i(float64(l28) != l27)|b2i(l28 > l0) != 0 {
			l28 = f15(m, l27, 1, l0)
		}
		l29 := l28
		l30 := m.u32(l29>>16<<2, 4288) + l29&65535<<3
		l31 := m.u16(l30, 0)*320 + 15744
		l32 := float64(m.u8(l31, 18)) + float64(m.u8(l30, 3)) + float64(float64(m.u8(l30, 4))*256)
		l33 := l32
		l33 = flag(l33 > 32767)
		l34 := f12(m, 18407808, 16, 4097+float64(l14*4096)+float64(l22*-4096)+l21)
		l37 := m.f64(l34, 8)
		l38 := trunc(l37)
		if b2i(float64(l38) != l37)|b2i(l38 > l0) != 0 {
			l38 = f15(m, l37, 1, l0)
		}
		l39 := l38
		l40 := m.u32(l39>>16<<2, 4288) + l39&65535<<3
		l41 := m.u16(l40, 0)*320 + 15744
		l42 := float64(m.u8(l41, 18)) + float64(m.u8(l40, 3)) + float64(float64(m.u8(l40, 4))*256)
		l43 := l42
		l43 = flag(l43 > 32767)
		l44 := choose(-1+l33+l43 > 0, 1, 0)
		l46 := f15(m, -2.1474836475e+09, 4.294967296e+09, l0)
		l48 := float64(int32(l46))
		l50 := l48
		l49 := choose(l50 > 0, float64(l50*-4.294967296e+09), 0)
		l51 := f15(m, -2.1474836475e+09+float64(l49*256), 4.294967296e+09, l0)
		l53 := float64(int32(l51))
		l54 := float64(l49 * 256)
		l55 := l53
		l54 = choose(l55 > 0, float64(l55*-4.294967296e+09), 0) + l54
		l56 := f15(m, -2.1474836475e+09+float64(l54*256), 4.294967296e+09, l0)
		l58 := float64(int32(l56))
		l59 := float64(l54 * 256)
		l60 := l58
		l59 = choose(l60 > 0, float64(l60*-4.294967296e+09), 0) + l59
		l61 := f15(m, -2.1474836475e+09+float64(l59*256), 4.294967296e+09, l0)
		l63 := float64(int32(l61))
		l64 := float64(l48*1.6777216e+07) + float64(l53*65536) + float64(l58*256) + l63
		l64 = flag(l64 > 2.147483647e+09)
		l66 := -1 - l33 - l43 + float64(l44*2) + l64
		l65 := choose(l66 > 0, l66, 0)
		l67 := float64(m.u8(l2, 2))
		if l67 > 0 {
			l68 = l8 + l12
		}
		l70 := -l33 - l43 + float64(l44*2)
		if l70 > 0 {
			l69 = float64((float64(l48*1.6777216e+07) + float64(l53*65536) + float64(l58*256) + l63) * l70)
		}
		if -1+l33+l43+float64(l44*-2) > 0 {
			l69 = l69 + (float64(l48*-1.6777216e+07) + float64(l53*-65536) + float64(l58*-256) - l63)
		}
		l73 := float64(m.u8(l31, 0)) + float64(float64(m.u8(l30, 2))*256) + float64(l32*65536)
		l73 = -(float64(m.u8(l41, 0)) + float64(float64(m.u8(l40, 2))*256)) + float64(l42*-65536) + l73
		l73 = float64(l33*-4.294967296e+09) + float64(l43*4.294967296e+09) + l73
		l74 := l73
		l74 = flag(l74 > math.Copysign(0, -1))
		l75 := -l73
		l75 = flag(l75 > math.Copysign(0, -1))
		l76 := float64(l74*8.589934592e+09) + float64(l75*-8.589934592e+09)
		l76 = flag(l76 > math.Copysign(0, -1))
		l77 := float64(l74*-8.589934592e+09) + float64(l75*8.589934592e+09)
		l77 = flag(l77 > math.Copysign(0, -1))
		l78 := l76
		l78 = 1 - l77 - l76 + l78
		l80 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l69*2.3283064365386963e-10))
		l80 = -6.755399441055744e+15 + l80
		l81 := l69 + l78 + float64(l80*-4.294967296e+09)
		l81 = flag(l81 > 255) + flag(l81 > 65535) + flag(l81 > 1.6777215e+07)
		if 1-l65 > 0 {
			if l67 > 0 {
				l83 = l20 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
			}
			l85 := -l68 + l81
			l86 := trunc(l85)
			if b2i(float64(l86) != l85)|b2i(l86 > l0) != 0 {
				l86 = f15(m, l85, 1, l0)
			}
			l87 := l86
			l92 := m.f64(m.u16(m.u32(l87>>16<<2, 4288)+l87&65535<<3, 0)*320+15744, 80)
			if l92 > 0 {
				l91 = float64((0.5 + l69 + l78 + float64(l80*-4.294967296e+09)) * l92)
			}
			l82 = -0.5 + float64(l83*-256) + l91
		}
		l93 := l65
		if l93 > 0 {
			l82 = l82 + float64(float64(l65*6)*l93)
		}
		l95 := 1 + l68 + float64(l65*-8) - l81
		l94 := choose(l95 > 0, l95, 0)
		l96 := l65
		l94 = choose(l96 > 0, float64(l96*10), 0) + l94
		l23 = f17(m, l82, l94)
	}
	return l23
}

// f102: case 578
func f102(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19 uint32) uint32 {
	var l23 uint32
	var l25, l26, l34 float64
	l20 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l20+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&7<<3, 3520, l13+l15)
	l21 := m.f64(l17, 16)
	m.put(l0&7<<3, 3584, l21)
	m.put(l0&7<<3, 3648, 1)
	l22 := m.f64(0, 3024)
	m.put(l0&7<<3, 3712, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l24 := float64(m.u8(l2, 2))
		if l24 > 0 {
			l25 = l20 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
		}
		if l24 > 0 {
			l26 = l8 + l12
		}
		l28 := -l26
		l29 := trunc(l28)
		if b2i(float64(l29) != l28)|b2i(l29 > l0) != 0 {
			l29 = f15(m, l28, 1, l0)
		}
		l30 := l29
		l35 := m.f64(m.u16(m.u32(l30>>16<<2, 4288)+l30&65535<<3, 0)*320+15744, 80)
		if l35 > 0 {
			l36 := f12(m, 18407808, 16, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
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
			l46 := f12(m, 18407808, 16, 4097+float64(l14*4096)+float64(l22*-4096)+l21)
			l49 := m.f64(l46, 8)
			l50 := trunc(l49)
			if b2i(float64(l50) != l49)|b2i(l50 > l0) != 0 {
				l50 = f15(m, l49, 1, l0)
			}
			l51 := l50
			l52 := m.u32(l51>>16<<2, 4288) + l51&65535<<3
			l53 := m.u16(l52, 0)*320 + 15744
			l56 := l44 + float64(l45*65536)
			t1 := -(float64(m.u8(l53, 0)) + float64(float64(m.u8(l52, 2))*256)) + float64((float64(m.u8(l53, 18))+float64(m.u8(l52, 3))+float64(float64(m.u8(l52, 4))*256))*-65536)
			l56 = t1 + l56
			l57 := l56
			l57 = flag(l57 > math.Copysign(0, -1))
			l58 := -l56
			l58 = flag(l58 > math.Copysign(0, -1))
			l59 := float64(l57*8.589934592e+09) + float64(l58*-8.589934592e+09)
			l59 = flag(l59 > math.Copysign(0, -1))
			l60 := float64(l57*-8.589934592e+09) + float64(l58*8.589934592e+09)
			l60 = flag(l60 > math.Copysign(0, -1))
			l61 := l59
			l61 = 1 - l60 - l59 + l61
			l34 = float64((0.5 + l61) * l35)
		}
		l64 := 1 + l26
		l23 = f17(m, -0.5+float64(l25*-256)+l34, choose(l64 > 0, l64, 0))
	}
	return l23
}

// f103: case 579
func f103(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19 uint32) uint32 {
	var l23 uint32
	var l25, l26, l58 float64
	l20 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l20+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&7<<3, 3520, l13+l15)
	l21 := m.f64(l17, 16)
	m.put(l0&7<<3, 3584, l21)
	m.put(l0&7<<3, 3648, 1)
	l22 := m.f64(0, 3024)
	m.put(l0&7<<3, 3712, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l24 := float64(m.u8(l2, 2))
		if l24 > 0 {
			l25 = l20 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
		}
		if l24 > 0 {
			l26 = l8 + l12
		}
		l27 := f12(m, 18407808, 16, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
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
		l37 := f12(m, 18407808, 16, 4098+float64(l14*4096)+float64(l22*-4096)+l21)
		l40 := m.f64(l37, 8)
		l41 := trunc(l40)
		if b2i(float64(l41) != l40)|b2i(l41 > l0) != 0 {
			l41 = f15(m, l40, 1, l0)
		}
		l42 := l41
		l43 := m.u32(l42>>16<<2, 4288) + l42&65535<<3
		l44 := m.u16(l43, 0)*320 + 15744
		l47 := l35 + float64(l36*65536)
		t1 := float64(m.u8(l44, 0)) + float64(float64(m.u8(l43, 2))*256) + float64((float64(m.u8(l44, 18))+float64(m.u8(l43, 3))+float64(float64(m.u8(l43, 4))*256))*65536)
		l47 = t1 + l47
		l49 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l47*2.3283064365386963e-10))
		l49 = -6.755399441055744e+15 + l49
		l50 := l47 + float64(l49*-4.294967296e+09)
		l50 = flag(l50 > 255) + flag(l50 > 65535) + flag(l50 > 1.6777215e+07)
		l52 := -l26 + l50
		l53 := trunc(l52)
		if b2i(float64(l53) != l52)|b2i(l53 > l0) != 0 {
			l53 = f15(m, l52, 1, l0)
		}
		l54 := l53
		l59 := m.f64(m.u16(m.u32(l54>>16<<2, 4288)+l54&65535<<3, 0)*320+15744, 80)
		if l59 > 0 {
			l58 = float64((0.5 + l47 + float64(l49*-4.294967296e+09)) * l59)
		}
		l62 := 1 + l26 - l50
		l23 = f17(m, -0.5+float64(l25*-256)+l58, choose(l62 > 0, l62, 0))
	}
	return l23
}

// f104: case 580
func f104(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19 uint32) uint32 {
	var l23 uint32
	var l25, l26, l58 float64
	l20 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l20+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&7<<3, 3520, l13+l15)
	l21 := m.f64(l17, 16)
	m.put(l0&7<<3, 3584, l21)
	m.put(l0&7<<3, 3648, 1)
	l22 := m.f64(0, 3024)
	m.put(l0&7<<3, 3712, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l24 := float64(m.u8(l2, 2))
		if l24 > 0 {
			l25 = l20 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
		}
		if l24 > 0 {
			l26 = l8 + l12
		}
		l27 := f12(m, 18407808, 16, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
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
		l37 := f12(m, 18407808, 16, 4098+float64(l14*4096)+float64(l22*-4096)+l21)
		l40 := m.f64(l37, 8)
		l41 := trunc(l40)
		if b2i(float64(l41) != l40)|b2i(l41 > l0) != 0 {
			l41 = f15(m, l40, 1, l0)
		}
		l42 := l41
		l43 := m.u32(l42>>16<<2, 4288) + l42&65535<<3
		l44 := m.u16(l43, 0)*320 + 15744
		l47 := l35 + float64(l36*65536)
		t1 := -(float64(m.u8(l44, 0)) + float64(float64(m.u8(l43, 2))*256)) + float64((float64(m.u8(l44, 18))+float64(m.u8(l43, 3))+float64(float64(m.u8(l43, 4))*256))*-65536)
		l47 = t1 + l47
		l49 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l47*2.3283064365386963e-10))
		l49 = -6.755399441055744e+15 + l49
		l50 := l47 + float64(l49*-4.294967296e+09)
		l50 = flag(l50 > 255) + flag(l50 > 65535) + flag(l50 > 1.6777215e+07)
		l52 := -l26 + l50
		l53 := trunc(l52)
		if b2i(float64(l53) != l52)|b2i(l53 > l0) != 0 {
			l53 = f15(m, l52, 1, l0)
		}
		l54 := l53
		l59 := m.f64(m.u16(m.u32(l54>>16<<2, 4288)+l54&65535<<3, 0)*320+15744, 80)
		if l59 > 0 {
			l58 = float64((0.5 + l47 + float64(l49*-4.294967296e+09)) * l59)
		}
		l62 := 1 + l26 - l50
		l23 = f17(m, -0.5+float64(l25*-256)+l58, choose(l62 > 0, l62, 0))
	}
	return l23
}

// f105: case 581
func f105(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19 uint32) uint32 {
	var l23 uint32
	var l25, l26, l46, l60 float64
	l20 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l20+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&7<<3, 3520, l13+l15)
	l21 := m.f64(l17, 16)
	m.put(l0&7<<3, 3584, l21)
	m.put(l0&7<<3, 3648, 1)
	l22 := m.f64(0, 3024)
	m.put(l0&7<<3, 3712, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l24 := float64(m.u8(l2, 2))
		if l24 > 0 {
			l25 = l20 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
		}
		if l24 > 0 {
			l26 = l8 + l12
		}
		l27 := f12(m, 18407808, 16, 4098+float64(l14*4096)+float64(l22*-4096)+l21)
		l30 := m.f64(l27, 8)
		l31 := trunc(l30)
		if b2i(float64(l31) != l30)|b2i(l31 > l0) != 0 {
			l31 = f15(m, l30, 1, l0)
		}
		l32 := l31
		l33 := m.u32(l32>>16<<2, 4288) + l32&65535<<3
		l34 := m.u16(l33, 0)*320 + 15744
		l35 := float64(m.u8(l34, 0)) + float64(float64(m.u8(l33, 2))*256)
		l36 := f12(m, 18407808, 16, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
		l39 := m.f64(l36, 8)
		l40 := trunc(l39)
		if b2i(float64(l40) != l39)|b2i(l40 > l0) != 0 {
			l40 = f15(m, l39, 1, l0)
		}
		l41 := l40
		l42 := m.u32(l41>>16<<2, 4288) + l41&65535<<3
		l43 := m.u16(l42, 0)*320 + 15744
		l44 := float64(m.u8(l43, 0)) + float64(float64(m.u8(l42, 2))*256)
		l47 := l35
		l45 := float64(m.u8(l34, 18)) + float64(m.u8(l33, 3)) + float64(float64(m.u8(l33, 4))*256)
		if l47 > 0 {
			l46 = float64((l44 + float64((float64(m.u8(l43, 18))+float64(m.u8(l42, 3))+float64(float64(m.u8(l42, 4))*256))*65536)) * l47)
		}
		l49 := l45
		if l49 > 0 {
			l46 = l46 + float64(float64(l44*65536)*l49)
		}
		l51 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l46*2.3283064365386963e-10))
		l51 = -6.755399441055744e+15 + l51
		l52 := l46 + float64(l51*-4.294967296e+09)
		l52 = flag(l52 > 255) + flag(l52 > 65535) + flag(l52 > 1.6777215e+07)
		l54 := -l26 + l52
		l55 := trunc(l54)
		if b2i(float64(l55) != l54)|b2i(l55 > l0) != 0 {
			l55 = f15(m, l54, 1, l0)
		}
		l56 := l55
		l61 := m.f64(m.u16(m.u32(l56>>16<<2, 4288)+l56&65535<<3, 0)*320+15744, 80)
		if l61 > 0 {
			l60 = float64((0.5 + l46 + float64(l51*-4.294967296e+09)) * l61)
		}
		l64 := 1 + l26 - l52
		l23 = f17(m, -0.5+float64(l25*-256)+l60, choose(l64 > 0, l64, 0))
	}
	return l23
}

// f106: case 582
func f106(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19 uint32) uint32 {
	var l23 uint32
	var l25, l48, l57 float64
	m.put(l0&7<<3, 3456, float64(m.u8(l2, 0))+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&7<<3, 3520, l13+l15)
	l21 := m.f64(l17, 16)
	m.put(l0&7<<3, 3584, l21)
	m.put(l0&7<<3, 3648, 1)
	l22 := m.f64(0, 3024)
	m.put(l0&7<<3, 3712, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		if float64(m.u8(l2, 2)) > 0 {
			l25 = l8 + l12
		}
		l26 := f12(m, 18407808, 16, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
		l27 := m.f64(l26, 8)
		l29 := l27
		l30 := trunc(l29)
		if b2i(float64(l30) != l29)|b2i(l30 > l0) != 0 {
			l30 = f15(m, l29, 1, l0)
		}
		l31 := l30
		l32 := m.u32(l31>>16<<2, 4288) + l31&65535<<3
		l34 := float64(m.u8(m.u16(l32, 0)*320+15744, 1)) + float64(m.u8(l32, 5))
		l35 := f12(m, 18407808, 16, 4098+float64(l14*4096)+float64(l22*-4096)+l21)
		l36 := m.f64(l35, 8)
		l38 := l36
		l39 := trunc(l38)
		if b2i(float64(l39) != l38)|b2i(l39 > l0) != 0 {
			l39 = f15(m, l38, 1, l0)
		}
		l40 := l39
		l41 := m.u32(l40>>16<<2, 4288) + l40&65535<<3
		l43 := float64(m.u8(m.u16(l41, 0)*320+15744, 1)) + float64(m.u8(l41, 5))
		l45 := l34 - l43
		l46 := l34 - choose(l45 > 0, l45, 0)
		l46 = -1 + l46
		l47 := l25 + l34 - l46
		l47 = flag(l47 > math.Copysign(0, -1))
		if l47 > 0 {
			l48 = l25 + l27 - l46
		}
		l50 := l48
		l51 := trunc(l50)
		if b2i(float64(l51) != l50)|b2i(l51 > l0) != 0 {
			l51 = f15(m, l50, 1, l0)
		}
		l52 := l51
		l54 := m.u16(m.u32(l52>>16<<2, 4288)+l52&65535<<3, 0)*320 + 15744
		l56 := l25 + l43 - l46
		l56 = flag(l56 > math.Copysign(0, -1))
		l55 := float64(m.u8(l54, 22))
		if l56 > 0 {
			l57 = l25 + l36 - l46
		}
		l59 := l57
		l60 := trunc(l59)
		if b2i(float64(l60) != l59)|b2i(l60 > l0) != 0 {
			l60 = f15(m, l59, 1, l0)
		}
		l61 := l60
		l63 := m.u16(m.u32(l61>>16<<2, 4288)+l61&65535<<3, 0)*320 + 15744
		l79 := choose(-1+l55+float64(m.u8(l63, 22)) > 0, 1, 0)
		l79 = choose(-1+float64(m.u8(l54, 23))+float64(m.u8(l63, 23)) > 0, 2, 0) + l79
		l79 = choose(-1+float64(m.u8(l54, 24))+float64(m.u8(l63, 24)) > 0, 4, 0) + l79
		l79 = choose(-1+float64(m.u8(l54, 25))+float64(m.u8(l63, 25)) > 0, 8, 0) + l79
		l79 = choose(-1+float64(m.u8(l54, 26))+float64(m.u8(l63, 26)) > 0, 16, 0) + l79
		l79 = choose(-1+float64(m.u8(l54, 19))+float64(m.u8(l63, 19)) > 0, 32, 0) + l79
		l79 = choose(-1+float64(m.u8(l54, 27))+float64(m.u8(l63, 27)) > 0, 64, 0) + l79
		l79 = choose(-1+float64(m.u8(l54, 28))+float64(m.u8(l63, 28)) > 0, 128, 0) + l79
		l91 := 1 + l25 - l46
		l23 = f17(m, l79, choose(l91 > 0, l91, 0))
	}
	return l23
}

// f107: case 583
func f107(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19 uint32) uint32 {
	var l23 uint32
	var l25, l48, l64 float64
	m.put(l0&7<<3, 3456, float64(m.u8(l2, 0))+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&7<<3, 3520, l13+l15)
	l21 := m.f64(l17, 16)
	m.put(l0&7<<3, 3584, l21)
	m.put(l0&7<<3, 3648, 1)
	l22 := m.f64(0, 3024)
	m.put(l0&7<<3, 3712, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		if float64(m.u8(l2, 2)) > 0 {
			l25 = l8 + l12
		}
		l26 := f12(m, 18407808, 16, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
		l27 := m.f64(l26, 8)
		l29 := l27
		l30 := trunc(l29)
		if b2i(float64(l30) != l29)|b2i(l30 > l0) != 0 {
			l30 = f15(m, l29, 1, l0)
		}
		l31 := l30
		l32 := m.u32(l31>>16<<2, 4288) + l31&65535<<3
		l34 := float64(m.u8(m.u16(l32, 0)*320+15744, 1)) + float64(m.u8(l32, 5))
		l35 := f12(m, 18407808, 16, 4098+float64(l14*4096)+float64(l22*-4096)+l21)
		l36 := m.f64(l35, 8)
		l38 := l36
		l39 := trunc(l38)
		if b2i(float64(l39) != l38)|b2i(l39 > l0) != 0 {
			l39 = f15(m, l38, 1, l0)
		}
		l40 := l39
		l41 := m.u32(l40>>16<<2, 4288) + l40&65535<<3
		l43 := float64(m.u8(m.u16(l41, 0)*320+15744, 1)) + float64(m.u8(l41, 5))
		l45 := l34 - l43
		l46 := l43 + choose(l45 > 0, l45, 0)
		l46 = -1 + l46
		l47 := l25 + l34 - l46
		l47 = flag(l47 > math.Copysign(0, -1))
		if l47 > 0 {
			l48 = l25 + l27 - l46
		}
		l50 := l48
		l51 := trunc(l50)
		if b2i(float64(l51) != l50)|b2i(l51 > l0) != 0 {
			l51 = f15(m, l50, 1, l0)
		}
		l52 := l51
		l54 := m.u16(m.u32(l52>>16<<2, 4288)+l52&65535<<3, 0)*320 + 15744
		l55 := float64(m.u8(l54, 22))
		l56 := float64(m.u8(l54, 23))
		l57 := float64(m.u8(l54, 24))
		l58 := float64(m.u8(l54, 25))
		l59 := float64(m.u8(l54, 26))
		l60 := float64(m.u8(l54, 19))
		l61 := float64(m.u8(l54, 27))
		l62 := float64(m.u8(l54, 28))
		l63 := l25 + l43 - l46
		l63 = flag(l63 > math.Copysign(0, -1))
		if l63 > 0 {
			l64 = l25 + l36 - l46
		}
		l66 := l64
		l67 := trunc(l66)
		if b2i(float64(l67) != l66)|b2i(l67 > l0) != 0 {
			l67 = f15(m, l66, 1, l0)
		}
		l68 := l67
		l70 := m.u16(m.u32(l68>>16<<2, 4288)+l68&65535<<3, 0)*320 + 15744
		l71 := float64(m.u8(l70, 22))
		l72 := float64(m.u8(l70, 23))
		l73 := float64(m.u8(l70, 24))
		l74 := float64(m.u8(l70, 25))
		l75 := float64(m.u8(l70, 26))
		l76 := float64(m.u8(l70, 19))
		l77 := float64(m.u8(l70, 27))
		l78 := float64(m.u8(l70, 28))
		l79 := choose(-1+l55+l71 > 0, 1, 0)
		l79 = choose(-1+l56+l72 > 0, 2, 0) + l79
		l79 = choose(-1+l57+l73 > 0, 4, 0) + l79
		l79 = choose(-1+l58+l74 > 0, 8, 0) + l79
		l79 = choose(-1+l59+l75 > 0, 16, 0) + l79
		l79 = choose(-1+l60+l76 > 0, 32, 0) + l79
		l79 = choose(-1+l61+l77 > 0, 64, 0) + l79
		l79 = choose(-1+l62+l78 > 0, 128, 0) + l79
		t1 := l55 + float64(l56*2) + float64(l57*4) + float64(l58*8) + float64(l59*16) + float64(l60*32) + float64(l61*64) + float64(l62*128) + l71 + float64(l72*2)
		l91 := 1 + l25 - l46
		l23 = f17(m, t1+float64(l73*4)+float64(l74*8)+float64(l75*16)+float64(l76*32)+float64(l77*64)+float64(l78*128)-l79, choose(l91 > 0, l91, 0))
	}
	return l23
}

// f108: case 584
func f108(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19 uint32) uint32 {
	var l23 uint32
	var l25, l48, l64 float64
	m.put(l0&7<<3, 3456, float64(m.u8(l2, 0))+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&7<<3, 3520, l13+l15)
	l21 := m.f64(l17, 16)
	m.put(l0&7<<3, 3584, l21)
	m.put(l0&7<<3, 3648, 1)
	l22 := m.f64(0, 3024)
	m.put(l0&7<<3, 3712, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		if float64(m.u8(l2, 2)) > 0 {
			l25 = l8 + l12
		}
		l26 := f12(m, 18407808, 16, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
		l27 := m.f64(l26, 8)
		l29 := l27
		l30 := trunc(l29)
		if b2i(float64(l30) != l29)|b2i(l30 > l0) != 0 {
			l30 = f15(m, l29, 1, l0)
		}
		l31 := l30
		l32 := m.u32(l31>>16<<2, 4288) + l31&65535<<3
		l34 := float64(m.u8(m.u16(l32, 0)*320+15744, 1)) + float64(m.u8(l32, 5))
		l35 := f12(m, 18407808, 16, 4098+float64(l14*4096)+float64(l22*-4096)+l21)
		l36 := m.f64(l35, 8)
		l38 := l36
		l39 := trunc(l38)
		if b2i(float64(l39) != l38)|b2i(l39 > l0) != 0 {
			l39 = f15(m, l38, 1, l0)
		}
		l40 := l39
		l41 := m.u32(l40>>16<<2, 4288) + l40&65535<<3
		l43 := float64(m.u8(m.u16(l41, 0)*320+15744, 1)) + float64(m.u8(l41, 5))
		l45 := l34 - l43
		l46 := l43 + choose(l45 > 0, l45, 0)
		l46 = -1 + l46
		l47 := l25 + l34 - l46
		l47 = flag(l47 > math.Copysign(0, -1))
		if l47 > 0 {
			l48 = l25 + l27 - l46
		}
		l50 := l48
		l51 := trunc(l50)
		if b2i(float64(l51) != l50)|b2i(l51 > l0) != 0 {
			l51 = f15(m, l50, 1, l0)
		}
		l52 := l51
		l54 := m.u16(m.u32(l52>>16<<2, 4288)+l52&65535<<3, 0)*320 + 15744
		l55 := float64(m.u8(l54, 22))
		l56 := float64(m.u8(l54, 23))
		l57 := float64(m.u8(l54, 24))
		l58 := float64(m.u8(l54, 25))
		l59 := float64(m.u8(l54, 26))
		l60 := float64(m.u8(l54, 19))
		l61 := float64(m.u8(l54, 27))
		l62 := float64(m.u8(l54, 28))
		l63 := l25 + l43 - l46
		l63 = flag(l63 > math.Copysign(0, -1))
		if l63 > 0 {
			l64 = l25 + l36 - l46
		}
		l66 := l64
		l67 := trunc(l66)
		if b2i(float64(l67) != l66)|b2i(l67 > l0) != 0 {
			l67 = f15(m, l66, 1, l0)
		}
		l68 := l67
		l70 := m.u16(m.u32(l68>>16<<2, 4288)+l68&65535<<3, 0)*320 + 15744
		l71 := float64(m.u8(l70, 22))
		l72 := float64(m.u8(l70, 23))
		l73 := float64(m.u8(l70, 24))
		l74 := float64(m.u8(l70, 25))
		l75 := float64(m.u8(l70, 26))
		l76 := float64(m.u8(l70, 19))
		l77 := float64(m.u8(l70, 27))
		l78 := float64(m.u8(l70, 28))
		l79 := choose(-1+l55+l71 > 0, 1, 0)
		l79 = choose(-1+l56+l72 > 0, 2, 0) + l79
		l79 = choose(-1+l57+l73 > 0, 4, 0) + l79
		l79 = choose(-1+l58+l74 > 0, 8, 0) + l79
		l79 = choose(-1+l59+l75 > 0, 16, 0) + l79
		l79 = choose(-1+l60+l76 > 0, 32, 0) + l79
		l79 = choose(-1+l61+l77 > 0, 64, 0) + l79
		l79 = choose(-1+l62+l78 > 0, 128, 0) + l79
		t1 := l55 + float64(l56*2) + float64(l57*4) + float64(l58*8) + float64(l59*16) + float64(l60*32) + float64(l61*64) + float64(l62*128) + l71 + float64(l72*2)
		l91 := 1 + l25 - l46
		l23 = f17(m, t1+float64(l73*4)+float64(l74*8)+float64(l75*16)+float64(l76*32)+float64(l77*64)+float64(l78*128)+float64(l79*-2), choose(l91 > 0, l91, 0))
	}
	return l23
}

// f109: case 585
func f109(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19 uint32) uint32 {
	var l23 uint32
	var l25, l26, l79 float64
	l20 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l20+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&7<<3, 3520, l13+l15)
	l21 := m.f64(l17, 16)
	m.put(l0&7<<3, 3584, l21)
	m.put(l0&7<<3, 3648, 1)
	l22 := m.f64(0, 3024)
	m.put(l0&7<<3, 3712, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l24 := float64(m.u8(l2, 2))
		if l24 > 0 {
			l25 = l20 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
		}
		if l24 > 0 {
			l26 = l8 + l12
		}
		l27 := f12(m, 18407808, 16, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
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
		l37 := f12(m, 18407808, 16, 4098+float64(l14*4096)+float64(l22*-4096)+l21)
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
		l47 := f12(m, 18407808, 16, 4095+float64(l14*4096)+float64(l22*-4096)+l21)
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
		l57 := f12(m, 18407808, 16, 4097+float64(l14*4096)+float64(l22*-4096)+l21)
		l60 := m.f64(l57, 8)
		l61 := trunc(l60)
		if b2i(float64(l61) != l60)|b2i(l61 > l0) != 0 {
			l61 = f15(m, l60, 1, l0)
		}
		l62 := l61
		l63 := m.u32(l62>>16<<2, 4288) + l62&65535<<3
		l64 := m.u16(l63, 0)*320 + 15744
		t1 := l55 + float64(l56*65536) + (float64(m.u8(l64, 0)) + float64(float64(m.u8(l63, 2))*256)) + float64((float64(m.u8(l64, 18))+float64(m.u8(l63, 3))+float64(float64(m.u8(l63, 4))*256))*65536)
		l67 := t1
		l67 = flag(l67 > 4.294967295e+09)
		l68 := l35 + float64(l36*65536)
		l68 = l45 + float64(l46*65536) + l68
		l68 = l67 + l68
		l70 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l68*2.3283064365386963e-10))
		l70 = -6.755399441055744e+15 + l70
		l71 := l68 + float64(l70*-4.294967296e+09)
		l71 = flag(l71 > 255) + flag(l71 > 65535) + flag(l71 > 1.6777215e+07)
		l73 := -l26 + l71
		l74 := trunc(l73)
		if b2i(float64(l74) != l73)|b2i(l74 > l0) != 0 {
			l74 = f15(m, l73, 1, l0)
		}
		l75 := l74
		l80 := m.f64(m.u16(m.u32(l75>>16<<2, 4288)+l75&65535<<3, 0)*320+15744, 80)
		if l80 > 0 {
			l79 = float64((0.5 + l68 + float64(l70*-4.294967296e+09)) * l80)
		}
		l83 := 1 + l26 - l71
		l23 = f17(m, -0.5+float64(l25*-256)+l79, choose(l83 > 0, l83, 0))
	}
	return l23
}

// f110: case 586
func f110(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19 uint32) uint32 {
	var l23 uint32
	var l25, l26, l79 float64
	l20 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l20+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&7<<3, 3520, l13+l15)
	l21 := m.f64(l17, 16)
	m.put(l0&7<<3, 3584, l21)
	m.put(l0&7<<3, 3648, 1)
	l22 := m.f64(0, 3024)
	m.put(l0&7<<3, 3712, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l24 := float64(m.u8(l2, 2))
		if l24 > 0 {
			l25 = l20 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
		}
		if l24 > 0 {
			l26 = l8 + l12
		}
		l27 := f12(m, 18407808, 16, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
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
		l37 := f12(m, 18407808, 16, 4098+float64(l14*4096)+float64(l22*-4096)+l21)
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
		l47 := f12(m, 18407808, 16, 4095+float64(l14*4096)+float64(l22*-4096)+l21)
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
		l57 := f12(m, 18407808, 16, 4097+float64(l14*4096)+float64(l22*-4096)+l21)
		l60 := m.f64(l57, 8)
		l61 := trunc(l60)
		if b2i(float64(l61) != l60)|b2i(l61 > l0) != 0 {
			l61 = f15(m, l60, 1, l0)
		}
		l62 := l61
		l63 := m.u32(l62>>16<<2, 4288) + l62&65535<<3
		l64 := m.u16(l63, 0)*320 + 15744
		t1 := -l55 + float64(l56*-65536) + (float64(m.u8(l64, 0)) + float64(float64(m.u8(l63, 2))*256)) + float64((float64(m.u8(l64, 18))+float64(m.u8(l63, 3))+float64(float64(m.u8(l63, 4))*256))*65536)
		l67 := t1
		l67 = flag(l67 > math.Copysign(0, -1))
		l68 := l35 + float64(l36*65536)
		l68 = -l45 + float64(l46*-65536) + l68
		l68 = -l67 + l68
		l70 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l68*2.3283064365386963e-10))
		l70 = -6.755399441055744e+15 + l70
		l71 := l68 + float64(l70*-4.294967296e+09)
		l71 = flag(l71 > 255) + flag(l71 > 65535) + flag(l71 > 1.6777215e+07)
		l73 := -l26 + l71
		l74 := trunc(l73)
		if b2i(float64(l74) != l73)|b2i(l74 > l0) != 0 {
			l74 = f15(m, l73, 1, l0)
		}
		l75 := l74
		l80 := m.f64(m.u16(m.u32(l75>>16<<2, 4288)+l75&65535<<3, 0)*320+15744, 80)
		if l80 > 0 {
			l79 = float64((0.5 + l68 + float64(l70*-4.294967296e+09)) * l80)
		}
		l83 := 1 + l26 - l71
		l23 = f17(m, -0.5+float64(l25*-256)+l79, choose(l83 > 0, l83, 0))
	}
	return l23
}

// f111: case 587
func f111(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19 uint32) uint32 {
	var l23 uint32
	var l25, l26, l45, l68, l88 float64
	l20 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l20+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&7<<3, 3520, l13+l15)
	l21 := m.f64(l17, 16)
	m.put(l0&7<<3, 3584, l21)
	m.put(l0&7<<3, 3648, 1)
	l22 := m.f64(0, 3024)
	m.put(l0&7<<3, 3712, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l24 := float64(m.u8(l2, 2))
		if l24 > 0 {
			l25 = l20 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
		}
		if l24 > 0 {
			l26 = l8 + l12
		}
		l27 := f12(m, 18407808, 16, 4097+float64(l14*4096)+float64(l22*-4096)+l21)
		l30 := m.f64(l27, 8)
		l31 := trunc(l30)
		if b2i(float64(l31) != l30)|b2i(l31 > l0) != 0 {
			l31 = f15(m, l30, 1, l0)
		}
		l32 := l31
		l33 := m.u32(l32>>16<<2, 4288) + l32&65535<<3
		l34 := m.u16(l33, 0)*320 + 15744
		l35 := float64(m.u8(l34, 18)) + float64(m.u8(l33, 3)) + float64(float64(m.u8(l33, 4))*256)
		l36 := f12(m, 18407808, 16, 4095+float64(l14*4096)+float64(l22*-4096)+l21)
		l39 := m.f64(l36, 8)
		l40 := trunc(l39)
		if b2i(float64(l40) != l39)|b2i(l40 > l0) != 0 {
			l40 = f15(m, l39, 1, l0)
		}
		l41 := l40
		l42 := m.u32(l41>>16<<2, 4288) + l41&65535<<3
		l43 := m.u16(l42, 0)*320 + 15744
		l44 := float64(m.u8(l43, 18)) + float64(m.u8(l42, 3)) + float64(float64(m.u8(l42, 4))*256)
		l46 := l35
		if l46 > 0 {
			l45 = float64(l44 * l46)
		}
		l47 := f12(m, 18407808, 16, 4098+float64(l14*4096)+float64(l22*-4096)+l21)
		l50 := m.f64(l47, 8)
		l51 := trunc(l50)
		if b2i(float64(l51) != l50)|b2i(l51 > l0) != 0 {
			l51 = f15(m, l50, 1, l0)
		}
		l52 := l51
		l53 := m.u32(l52>>16<<2, 4288) + l52&65535<<3
		l54 := m.u16(l53, 0)*320 + 15744
		l56 := float64(m.u8(l43, 0)) + float64(float64(m.u8(l42, 2))*256)
		l58 := float64(m.u8(l34, 0)) + float64(float64(m.u8(l33, 2))*256)
		l55 := float64(m.u8(l54, 0)) + float64(float64(m.u8(l53, 2))*256)
		l57 := float64(m.u8(l54, 18)) + float64(m.u8(l53, 3)) + float64(float64(m.u8(l53, 4))*256)
		l59 := f12(m, 18407808, 16, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
		l62 := m.f64(l59, 8)
		l63 := trunc(l62)
		if b2i(float64(l63) != l62)|b2i(l63 > l0) != 0 {
			l63 = f15(m, l62, 1, l0)
		}
		l64 := l63
		l65 := m.u32(l64>>16<<2, 4288) + l64&65535<<3
		l66 := m.u16(l65, 0)*320 + 15744
		l67 := float64(m.u8(l66, 0)) + float64(float64(m.u8(l65, 2))*256)
		l69 := l55
		if l69 > 0 {
			l68 = float64((l56 + float64(l44*65536)) * l69)
		}
		l70 := l57
		if l70 > 0 {
			l68 = l68 + float64(float64(l56*65536)*l70)
		}
		l71 := l58
		if l71 > 0 {
			l68 = l68 + float64((l67+float64((float64(m.u8(l66, 18))+float64(m.u8(l65, 3))+float64(float64(m.u8(l65, 4))*256))*65536))*l71)
		}
		l73 := l35
		if l73 > 0 {
			l68 = l68 + float64(float64(l67*65536)*l73)
		}
		l74 := float64(-0.4999999998835847)
		l75 := l58
		if l75 > 0 {
			l74 = l74 + float64((float64(l56*2.3283064365386963e-10)+float64(l44*1.52587890625e-05))*l75)
		}
		l76 := l35
		if l76 > 0 {
			l74 = l74 + float64(float64(l56*1.52587890625e-05)*l76)
		}
		l77 := 6.755399441055744e+15 + l74
		l77 = -6.755399441055744e+15 + l77
		t1 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l45*2.3283064365386963e-10) + float64(l68*2.3283064365386963e-10) + float64(l77*2.3283064365386963e-10))
		l79 := t1
		l79 = -6.755399441055744e+15 + l79
		l80 := l45 + l68 + l77 + float64(l79*-4.294967296e+09)
		l80 = flag(l80 > 255) + flag(l80 > 65535) + flag(l80 > 1.6777215e+07)
		l82 := -l26 + l80
		l83 := trunc(l82)
		if b2i(float64(l83) != l82)|b2i(l83 > l0) != 0 {
			l83 = f15(m, l82, 1, l0)
		}
		l84 := l83
		l89 := m.f64(m.u16(m.u32(l84>>16<<2, 4288)+l84&65535<<3, 0)*320+15744, 80)
		if l89 > 0 {
			l88 = float64((0.5 + l45 + l68 + l77 + float64(l79*-4.294967296e+09)) * l89)
		}
		l92 := 1 + l26 - l80
		l23 = f17(m, -0.5+float64(l25*-256)+l88, choose(l92 > 0, l92, 0))
	}
	return l23
}

// f112: case 588
func f112(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19 uint32) uint32 {
	var l23 uint32
	var l25, l26, l34 float64
	l20 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l20+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&7<<3, 3520, l13+l15)
	l21 := m.f64(l17, 16)
	m.put(l0&7<<3, 3584, l21)
	m.put(l0&7<<3, 3648, 1)
	l22 := m.f64(0, 3024)
	m.put(l0&7<<3, 3712, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l24 := float64(m.u8(l2, 2))
		if l24 > 0 {
			l25 = l20 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
		}
		if l24 > 0 {
			l26 = l8 + l12
		}
		l28 := -l26
		l29 := trunc(l28)
		if b2i(float64(l29) != l28)|b2i(l29 > l0) != 0 {
			l29 = f15(m, l28, 1, l0)
		}
		l30 := l29
		l35 := m.f64(m.u16(m.u32(l30>>16<<2, 4288)+l30&65535<<3, 0)*320+15744, 80)
		if l35 > 0 {
			l36 := f12(m, 18407808, 16, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
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
			l46 := f12(m, 18407808, 16, 4097+float64(l14*4096)+float64(l22*-4096)+l21)
			l49 := m.f64(l46, 8)
			l50 := trunc(l49)
			if b2i(float64(l50) != l49)|b2i(l50 > l0) != 0 {
				l50 = f15(m, l49, 1, l0)
			}
			l51 := l50
			l52 := m.u32(l51>>16<<2, 4288) + l51&65535<<3
			l53 := m.u16(l52, 0)*320 + 15744
			l56 := l44 + float64(l45*65536)
			t1 := float64(m.u8(l53, 0)) + float64(float64(m.u8(l52, 2))*256) + float64((float64(m.u8(l53, 18))+float64(m.u8(l52, 3))+float64(float64(m.u8(l52, 4))*256))*65536)
			l56 = t1 + l56
			l57 := l56
			l57 = flag(l57 > math.Copysign(0, -1))
			l58 := float64(l57 * 8.589934592e+09)
			l58 = flag(l58 > math.Copysign(0, -1))
			l34 = float64((0.5 + (1 - l58)) * l35)
		}
		l62 := 1 + l26
		l23 = f17(m, -0.5+float64(l25*-256)+l34, choose(l62 > 0, l62, 0))
	}
	return l23
}

// f113: case 589
func f113(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19 uint32) uint32 {
	var l23 uint32
	var l25, l26, l34 float64
	l20 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l20+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&7<<3, 3520, l13+l15)
	l21 := m.f64(l17, 16)
	m.put(l0&7<<3, 3584, l21)
	m.put(l0&7<<3, 3648, 1)
	l22 := m.f64(0, 3024)
	m.put(l0&7<<3, 3712, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l24 := float64(m.u8(l2, 2))
		if l24 > 0 {
			l25 = l20 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
		}
		if l24 > 0 {
			l26 = l8 + l12
		}
		l28 := -l26
		l29 := trunc(l28)
		if b2i(float64(l29) != l28)|b2i(l29 > l0) != 0 {
			l29 = f15(m, l28, 1, l0)
		}
		l30 := l29
		l35 := m.f64(m.u16(m.u32(l30>>16<<2, 4288)+l30&65535<<3, 0)*320+15744, 80)
		if l35 > 0 {
			l36 := f12(m, 18407808, 16, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
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
			l46 := f12(m, 18407808, 16, 4098+float64(l14*4096)+float64(l22*-4096)+l21)
			l49 := m.f64(l46, 8)
			l50 := trunc(l49)
			if b2i(float64(l50) != l49)|b2i(l50 > l0) != 0 {
				l50 = f15(m, l49, 1, l0)
			}
			l51 := l50
			l52 := m.u32(l51>>16<<2, 4288) + l51&65535<<3
			l53 := m.u16(l52, 0)*320 + 15744
			t1 := l44 + float64(l45*65536) - (float64(m.u8(l53, 0)) + float64(float64(m.u8(l52, 2))*256)) + float64((float64(m.u8(l53, 18))+float64(m.u8(l52, 3))+float64(float64(m.u8(l52, 4))*256))*-65536)
			l56 := t1
			l57 := f12(m, 18407808, 16, 4097+float64(l14*4096)+float64(l22*-4096)+l21)
			l60 := m.f64(l57, 8)
			l61 := trunc(l60)
			if b2i(float64(l61) != l60)|b2i(l61 > l0) != 0 {
				l61 = f15(m, l60, 1, l0)
			}
			l62 := l61
			l63 := m.u32(l62>>16<<2, 4288) + l62&65535<<3
			l64 := m.u16(l63, 0)*320 + 15744
			l65 := float64(m.u8(l64, 0)) + float64(float64(m.u8(l63, 2))*256)
			l66 := float64(m.u8(l64, 18)) + float64(m.u8(l63, 3)) + float64(float64(m.u8(l63, 4))*256)
			l67 := f12(m, 18407808, 16, 4099+float64(l14*4096)+float64(l22*-4096)+l21)
			l70 := m.f64(l67, 8)
			l71 := trunc(l70)
			if b2i(float64(l71) != l70)|b2i(l71 > l0) != 0 {
				l71 = f15(m, l70, 1, l0)
			}
			l72 := l71
			l73 := m.u32(l72>>16<<2, 4288) + l72&65535<<3
			l74 := m.u16(l73, 0)*320 + 15744
			l77 := l65 + float64(l66*65536)
			t2 := -(float64(m.u8(l74, 0)) + float64(float64(m.u8(l73, 2))*256)) + float64((float64(m.u8(l74, 18))+float64(m.u8(l73, 3))+float64(float64(m.u8(l73, 4))*256))*-65536)
			l77 = t2 + l77
			l78 := l77
			l78 = flag(l78 > math.Copysign(0, -1))
			l79 := -l77
			l79 = flag(l79 > math.Copysign(0, -1))
			l80 := -l56 + float64(l78*-8.589934592e+09) + float64(l79*8.589934592e+09)
			l80 = flag(l80 > math.Copysign(0, -1))
			l81 := l56 + float64(l78*8.589934592e+09) + float64(l79*-8.589934592e+09)
			l81 = flag(l81 > math.Copysign(0, -1))
			l34 = float64((0.5 + (1 - l80 - l81)) * l35)
		}
		l85 := 1 + l26
		l23 = f17(m, -0.5+float64(l25*-256)+l34, choose(l85 > 0, l85, 0))
	}
	return l23
}

// f114: case 590
func f114(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19 uint32) uint32 {
	var l23 uint32
	var l25, l26, l34 float64
	l20 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l20+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&7<<3, 3520, l13+l15)
	l21 := m.f64(l17, 16)
	m.put(l0&7<<3, 3584, l21)
	m.put(l0&7<<3, 3648, 1)
	l22 := m.f64(0, 3024)
	m.put(l0&7<<3, 3712, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l24 := float64(m.u8(l2, 2))
		if l24 > 0 {
			l25 = l20 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
		}
		if l24 > 0 {
			l26 = l8 + l12
		}
		l28 := -l26
		l29 := trunc(l28)
		if b2i(float64(l29) != l28)|b2i(l29 > l0) != 0 {
			l29 = f15(m, l28, 1, l0)
		}
		l30 := l29
		l35 := m.f64(m.u16(m.u32(l30>>16<<2, 4288)+l30&65535<<3, 0)*320+15744, 80)
		if l35 > 0 {
			l36 := f12(m, 18407808, 16, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
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
			l46 := f12(m, 18407808, 16, 4098+float64(l14*4096)+float64(l22*-4096)+l21)
			l49 := m.f64(l46, 8)
			l50 := trunc(l49)
			if b2i(float64(l50) != l49)|b2i(l50 > l0) != 0 {
				l50 = f15(m, l49, 1, l0)
			}
			l51 := l50
			l52 := m.u32(l51>>16<<2, 4288) + l51&65535<<3
			l53 := m.u16(l52, 0)*320 + 15744
			t1 := l44 + float64(l45*65536) - (float64(m.u8(l53, 0)) + float64(float64(m.u8(l52, 2))*256)) + float64((float64(m.u8(l53, 18))+float64(m.u8(l52, 3))+float64(float64(m.u8(l52, 4))*256))*-65536)
			l56 := t1
			l57 := f12(m, 18407808, 16, 4097+float64(l14*4096)+float64(l22*-4096)+l21)
			l60 := m.f64(l57, 8)
			l61 := trunc(l60)
			if b2i(float64(l61) != l60)|b2i(l61 > l0) != 0 {
				l61 = f15(m, l60, 1, l0)
			}
			l62 := l61
			l63 := m.u32(l62>>16<<2, 4288) + l62&65535<<3
			l64 := m.u16(l63, 0)*320 + 15744
			l65 := float64(m.u8(l64, 0)) + float64(float64(m.u8(l63, 2))*256)
			l66 := float64(m.u8(l64, 18)) + float64(m.u8(l63, 3)) + float64(float64(m.u8(l63, 4))*256)
			l67 := f12(m, 18407808, 16, 4099+float64(l14*4096)+float64(l22*-4096)+l21)
			l70 := m.f64(l67, 8)
			l71 := trunc(l70)
			if b2i(float64(l71) != l70)|b2i(l71 > l0) != 0 {
				l71 = f15(m, l70, 1, l0)
			}
			l72 := l71
			l73 := m.u32(l72>>16<<2, 4288) + l72&65535<<3
			l74 := m.u16(l73, 0)*320 + 15744
			l77 := l65 + float64(l66*65536)
			t2 := -(float64(m.u8(l74, 0)) + float64(float64(m.u8(l73, 2))*256)) + float64((float64(m.u8(l74, 18))+float64(m.u8(l73, 3))+float64(float64(m.u8(l73, 4))*256))*-65536)
			l77 = t2 + l77
			l78 := l77
			l78 = flag(l78 > math.Copysign(0, -1))
			l79 := -l77
			l79 = flag(l79 > math.Copysign(0, -1))
			l80 := -l56 + float64(l78*-8.589934592e+09) + float64(l79*8.589934592e+09)
			l80 = flag(l80 > math.Copysign(0, -1))
			l81 := l56 + float64(l78*8.589934592e+09) + float64(l79*-8.589934592e+09)
			l81 = flag(l81 > math.Copysign(0, -1))
			l82 := l80
			l82 = l81 + l82
			l34 = float64((0.5 + l82) * l35)
		}
		l85 := 1 + l26
		l23 = f17(m, -0.5+float64(l25*-256)+l34, choose(l85 > 0, l85, 0))
	}
	return l23
}

// f115: case 591
func f115(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19 uint32) uint32 {
	var l23 uint32
	var l68, l69, l102, l103, l111 float64
	l20 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l20+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&7<<3, 3520, l13+l15)
	l21 := m.f64(l17, 16)
	m.put(l0&7<<3, 3584, l21)
	m.put(l0&7<<3, 3648, 1)
	l22 := m.f64(0, 3024)
	m.put(l0&7<<3, 3712, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l24 := f12(m, 18407808, 16, 4097+float64(l14*4096)+float64(l22*-4096)+l21)
		l27 := m.f64(l24, 8)
		l28 := trunc(l27)
		if b2i(float64(l28) != l27)|b2i(l28 > l0) != 0 {
			l28 = f15(m, l27, 1, l0)
		}
		l29 := l28
		l30 := m.u32(l29>>16<<2, 4288) + l29&65535<<3
		l31 := m.u16(l30, 0)*320 + 15744
		l32 := float64(m.u8(l31, 18)) + float64(m.u8(l30, 3)) + float64(float64(m.u8(l30, 4))*256)
		l33 := l32
		l33 = flag(l33 > 32767)
		l34 := f12(m, 18407808, 16, 4099+float64(l14*4096)+float64(l22*-4096)+l21)
		l37 := m.f64(l34, 8)
		l38 := trunc(l37)
		if b2i(float64(l38) != l37)|b2i(l38 > l0) != 0 {
			l38 = f15(m, l37, 1, l0)
		}
		l39 := l38
		l40 := m.u32(l39>>16<<2, 4288) + l39&65535<<3
		l41 := m.u16(l40, 0)*320 + 15744
		l42 := float64(m.u8(l41, 18)) + float64(m.u8(l40, 3)) + float64(float64(m.u8(l40, 4))*256)
		l43 := l42
		l43 = flag(l43 > 32767)
		l44 := choose(-1+l33+l43 > 0, 1, 0)
		l46 := f15(m, -2.1474836475e+09, 4.294967296e+09, l0)
		l48 := float64(int32(l46))
		l50 := l48
		l49 := choose(l50 > 0, float64(l50*-4.294967296e+09), 0)
		l51 := f15(m, -2.1474836475e+09+float64(l49*256), 4.294967296e+09, l0)
		l53 := float64(int32(l51))
		l54 := float64(l49 * 256)
		l55 := l53
		l54 = choose(l55 > 0, float64(l55*-4.294967296e+09), 0) + l54
		l56 := f15(m, -2.1474836475e+09+float64(l54*256), 4.294967296e+09, l0)
		l58 := float64(int32(l56))
		l59 := float64(l54 * 256)
		l60 := l58
		l59 = choose(l60 > 0, float64(l60*-4.294967296e+09), 0) + l59
		l61 := f15(m, -2.1474836475e+09+float64(l59*256), 4.294967296e+09, l0)
		l63 := float64(int32(l61))
		l64 := float64(l48*1.6777216e+07) + float64(l53*65536) + float64(l58*256) + l63
		l64 = flag(l64 > 2.147483647e+09)
		l66 := -1 - l33 - l43 + float64(l44*2) + l64
		l65 := choose(l66 > 0, l66, 0)
		l67 := float64(m.u8(l2, 2))
		if l67 > 0 {
			l68 = l8 + l12
		}
		l70 := -l33 - l43 + float64(l44*2)
		if l70 > 0 {
			l69 = float64((float64(l48*1.6777216e+07) + float64(l53*65536) + float64(l58*256) + l63) * l70)
		}
		if -1+l33+l43+float64(l44*-2) > 0 {
			l69 = l69 + (float64(l48*-1.6777216e+07) + float64(l53*-65536) + float64(l58*-256) - l63)
		}
		l71 := f12(m, 18407808, 16, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
		l74 := m.f64(l71, 8)
		l75 := trunc(l74)
		if b2i(float64(l75) != l74)|b2i(l75 > l0) != 0 {
			l75 = f15(m, l74, 1, l0)
		}
		l76 := l75
		l77 := m.u32(l76>>16<<2, 4288) + l76&65535<<3
		l78 := m.u16(l77, 0)*320 + 15744
		l79 := float64(m.u8(l78, 0)) + float64(float64(m.u8(l77, 2))*256)
		l80 := float64(m.u8(l78, 18)) + float64(m.u8(l77, 3)) + float64(float64(m.u8(l77, 4))*256)
		l81 := f12(m, 18407808, 16, 4098+float64(l14*4096)+float64(l22*-4096)+l21)
		l84 := m.f64(l81, 8)
		l85 := trunc(l84)
		if b2i(float64(l85) != l84)|b2i(l85 > l0) != 0 {
			l85 = f15(m, l84, 1, l0)
		}
		l86 := l85
		l87 := m.u32(l86>>16<<2, 4288) + l86&65535<<3
		l88 := m.u16(l87, 0)*320 + 15744
		t1 := l79 + float64(l80*65536) - (float64(m.u8(l88, 0)) + float64(float64(m.u8(l87, 2))*256)) + float64((float64(m.u8(l88, 18))+float64(m.u8(l87, 3))+float64(float64(m.u8(l87, 4))*256))*-65536)
		l94 := float64(m.u8(l31, 0)) + float64(float64(m.u8(l30, 2))*256) + float64(l32*65536)
		l94 = -(float64(m.u8(l41, 0)) + float64(float64(m.u8(l40, 2))*256)) + float64(l42*-65536) + l94
		l94 = float64(l33*-4.294967296e+09) + float64(l43*4.294967296e+09) + l94
		l95 := l94
		l95 = flag(l95 > math.Copysign(0, -1))
		l96 := -l94
		l96 = flag(l96 > math.Copysign(0, -1))
		l97 := -t1 + float64(l95*-8.589934592e+09) + float64(l96*8.589934592e+09)
		l97 = flag(l97 > math.Copysign(0, -1))
		l98 := l97
		l100 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l69*2.3283064365386963e-10))
		l100 = -6.755399441055744e+15 + l100
		l101 := l69 + l98 + float64(l100*-4.294967296e+09)
		l101 = flag(l101 > 255) + flag(l101 > 65535) + flag(l101 > 1.6777215e+07)
		if 1-l65 > 0 {
			if l67 > 0 {
				l103 = l20 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
			}
			l105 := -l68 + l101
			l106 := trunc(l105)
			if b2i(float64(l106) != l105)|b2i(l106 > l0) != 0 {
				l106 = f15(m, l105, 1, l0)
			}
			l107 := l106
			l112 := m.f64(m.u16(m.u32(l107>>16<<2, 4288)+l107&65535<<3, 0)*320+15744, 80)
			if l112 > 0 {
				l111 = float64((0.5 + l69 + l98 + float64(l100*-4.294967296e+09)) * l112)
			}
			l102 = -0.5 + float64(l103*-256) + l111
		}
		l113 := l65
		if l113 > 0 {
			l102 = l102 + float64(float64(l65*6)*l113)
		}
		l115 := 1 + l68 + float64(l65*-8) - l101
		l114 := choose(l115 > 0, l115, 0)
		l116 := l65
		l114 = choose(l116 > 0, float64(l116*10), 0) + l114
		l23 = f17(m, l102, l114)
	}
	return l23
}

// f116: case 592
func f116(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19 uint32) uint32 {
	var l23 uint32
	var l25, l26, l34 float64
	l20 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l20+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&7<<3, 3520, l13+l15)
	l21 := m.f64(l17, 16)
	m.put(l0&7<<3, 3584, l21)
	m.put(l0&7<<3, 3648, 1)
	l22 := m.f64(0, 3024)
	m.put(l0&7<<3, 3712, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l24 := float64(m.u8(l2, 2))
		if l24 > 0 {
			l25 = l20 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
		}
		if l24 > 0 {
			l26 = l8 + l12
		}
		l28 := -l26
		l29 := trunc(l28)
		if b2i(float64(l29) != l28)|b2i(l29 > l0) != 0 {
			l29 = f15(m, l28, 1, l0)
		}
		l30 := l29
		l35 := m.f64(m.u16(m.u32(l30>>16<<2, 4288)+l30&65535<<3, 0)*320+15744, 80)
		if l35 > 0 {
			l36 := f12(m, 18407808, 16, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
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
			l46 := f12(m, 18407808, 16, 4098+float64(l14*4096)+float64(l22*-4096)+l21)
			l49 := m.f64(l46, 8)
			l50 := trunc(l49)
			if b2i(float64(l50) != l49)|b2i(l50 > l0) != 0 {
				l50 = f15(m, l49, 1, l0)
			}
			l51 := l50
			l52 := m.u32(l51>>16<<2, 4288) + l51&65535<<3
			l53 := m.u16(l52, 0)*320 + 15744
			t1 := l44 + float64(l45*65536) - (float64(m.u8(l53, 0)) + float64(float64(m.u8(l52, 2))*256)) + float64((float64(m.u8(l53, 18))+float64(m.u8(l52, 3))+float64(float64(m.u8(l52, 4))*256))*-65536)
			l57 := f12(m, 18407808, 16, 4097+float64(l14*4096)+float64(l22*-4096)+l21)
			l60 := m.f64(l57, 8)
			l61 := trunc(l60)
			if b2i(float64(l61) != l60)|b2i(l61 > l0) != 0 {
				l61 = f15(m, l60, 1, l0)
			}
			l62 := l61
			l63 := m.u32(l62>>16<<2, 4288) + l62&65535<<3
			l64 := m.u16(l63, 0)*320 + 15744
			l65 := float64(m.u8(l64, 0)) + float64(float64(m.u8(l63, 2))*256)
			l66 := float64(m.u8(l64, 18)) + float64(m.u8(l63, 3)) + float64(float64(m.u8(l63, 4))*256)
			l67 := f12(m, 18407808, 16, 4099+float64(l14*4096)+float64(l22*-4096)+l21)
			l70 := m.f64(l67, 8)
			l71 := trunc(l70)
			if b2i(float64(l71) != l70)|b2i(l71 > l0) != 0 {
				l71 = f15(m, l70, 1, l0)
			}
			l72 := l71
			l73 := m.u32(l72>>16<<2, 4288) + l72&65535<<3
			l74 := m.u16(l73, 0)*320 + 15744
			l77 := l65 + float64(l66*65536)
			t2 := -(float64(m.u8(l74, 0)) + float64(float64(m.u8(l73, 2))*256)) + float64((float64(m.u8(l74, 18))+float64(m.u8(l73, 3))+float64(float64(m.u8(l73, 4))*256))*-65536)
			l77 = t2 + l77
			l78 := l77
			l78 = flag(l78 > math.Copysign(0, -1))
			l79 := -l77
			l79 = flag(l79 > math.Copysign(0, -1))
			l80 := -t1 + float64(l78*-8.589934592e+09) + float64(l79*8.589934592e+09)
			l80 = flag(l80 > math.Copysign(0, -1))
			l34 = float64((0.5 + l80) * l35)
		}
		l84 := 1 + l26
		l23 = f17(m, -0.5+float64(l25*-256)+l34, choose(l84 > 0, l84, 0))
	}
	return l23
}

// f117: case 593
func f117(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19 uint32) uint32 {
	var l23 uint32
	var l68, l69, l102, l103, l111 float64
	l20 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l20+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&7<<3, 3520, l13+l15)
	l21 := m.f64(l17, 16)
	m.put(l0&7<<3, 3584, l21)
	m.put(l0&7<<3, 3648, 1)
	l22 := m.f64(0, 3024)
	m.put(l0&7<<3, 3712, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l24 := f12(m, 18407808, 16, 4097+float64(l14*4096)+float64(l22*-4096)+l21)
		l27 := m.f64(l24, 8)
		l28 := trunc(l27)
		if b2i(float64(l28) != l27)|b2i(l28 > l0) != 0 {
			l28 = f15(m, l27, 1, l0)
		}
		l29 := l28
		l30 := m.u32(l29>>16<<2, 4288) + l29&65535<<3
		l31 := m.u16(l30, 0)*320 + 15744
		l32 := float64(m.u8(l31, 18)) + float64(m.u8(l30, 3)) + float64(float64(m.u8(l30, 4))*256)
		l33 := l32
		l33 = flag(l33 > 32767)
		l34 := f12(m, 18407808, 16, 4099+float64(l14*4096)+float64(l22*-4096)+l21)
		l37 := m.f64(l34, 8)
		l38 := trunc(l37)
		if b2i(float64(l38) != l37)|b2i(l38 > l0) != 0 {
			l38 = f15(m, l37, 1, l0)
		}
		l39 := l38
		l40 := m.u32(l39>>16<<2, 4288) + l39&65535<<3
		l41 := m.u16(l40, 0)*320 + 15744
		l42 := float64(m.u8(l41, 18)) + float64(m.u8(l40, 3)) + float64(float64(m.u8(l40, 4))*256)
		l43 := l42
		l43 = flag(l43 > 32767)
		l44 := choose(-1+l33+l43 > 0, 1, 0)
		l46 := f15(m, -2.1474836475e+09, 4.294967296e+09, l0)
		l48 := float64(int32(l46))
		l50 := l48
		l49 := choose(l50 > 0, float64(l50*-4.294967296e+09), 0)
		l51 := f15(m, -2.1474836475e+09+float64(l49*256), 4.294967296e+09, l0)
		l53 := float64(int32(l51))
		l54 := float64(l49 * 256)
		l55 := l53
		l54 = choose(l55 > 0, float64(l55*-4.294967296e+09), 0) + l54
		l56 := f15(m, -2.1474836475e+09+float64(l54*256), 4.294967296e+09, l0)
		l58 := float64(int32(l56))
		l59 := float64(l54 * 256)
		l60 := l58
		l59 = choose(l60 > 0, float64(l60*-4.294967296e+09), 0) + l59
		l61 := f15(m, -2.1474836475e+09+float64(l59*256), 4.294967296e+09, l0)
		l63 := float64(int32(l61))
		l64 := float64(l48*1.6777216e+07) + float64(l53*65536) + float64(l58*256) + l63
		l64 = flag(l64 > 2.147483647e+09)
		l66 := -1 - l33 - l43 + float64(l44*2) + l64
		l65 := choose(l66 > 0, l66, 0)
		l67 := float64(m.u8(l2, 2))
		if l67 > 0 {
			l68 = l8 + l12
		}
		l70 := -l33 - l43 + float64(l44*2)
		if l70 > 0 {
			l69 = float64((float64(l48*1.6777216e+07) + float64(l53*65536) + float64(l58*256) + l63) * l70)
		}
		if -1+l33+l43+float64(l44*-2) > 0 {
			l69 = l69 + (float64(l48*-1.6777216e+07) + float64(l53*-65536) + float64(l58*-256) - l63)
		}
		l71 := f12(m, 18407808, 16, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
		l74 := m.f64(l71, 8)
		l75 := trunc(l74)
		if b2i(float64(l75) != l74)|b2i(l75 > l0) != 0 {
			l75 = f15(m, l74, 1, l0)
		}
		l76 := l75
		l77 := m.u32(l76>>16<<2, 4288) + l76&65535<<3
		l78 := m.u16(l77, 0)*320 + 15744
		l79 := float64(m.u8(l78, 0)) + float64(float64(m.u8(l77, 2))*256)
		l80 := float64(m.u8(l78, 18)) + float64(m.u8(l77, 3)) + float64(float64(m.u8(l77, 4))*256)
		l81 := f12(m, 18407808, 16, 4098+float64(l14*4096)+float64(l22*-4096)+l21)
		l84 := m.f64(l81, 8)
		l85 := trunc(l84)
		if b2i(float64(l85) != l84)|b2i(l85 > l0) != 0 {
			l85 = f15(m, l84, 1, l0)
		}
		l86 := l85
		l87 := m.u32(l86>>16<<2, 4288) + l86&65535<<3
		l88 := m.u16(l87, 0)*320 + 15744
		t1 := l79 + float64(l80*65536) - (float64(m.u8(l88, 0)) + float64(float64(m.u8(l87, 2))*256)) + float64((float64(m.u8(l88, 18))+float64(m.u8(l87, 3))+float64(float64(m.u8(l87, 4))*256))*-65536)
		l94 := float64(m.u8(l31, 0)) + float64(float64(m.u8(l30, 2))*256) + float64(l32*65536)
		l94 = -(float64(m.u8(l41, 0)) + float64(float64(m.u8(l40, 2))*256)) + float64(l42*-65536) + l94
		l94 = float64(l33*-4.294967296e+09) + float64(l43*4.294967296e+09) + l94
		l95 := l94
		l95 = flag(l95 > math.Copysign(0, -1))
		l96 := -l94
		l96 = flag(l96 > math.Copysign(0, -1))
		l97 := t1 + float64(l95*8.589934592e+09) + float64(l96*-8.589934592e+09)
		l97 = flag(l97 > math.Copysign(0, -1))
		l98 := l97
		l100 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l69*2.3283064365386963e-10))
		l100 = -6.755399441055744e+15 + l100
		l101 := l69 + l98 + float64(l100*-4.294967296e+09)
		l101 = flag(l101 > 255) + flag(l101 > 65535) + flag(l101 > 1.6777215e+07)
		if 1-l65 > 0 {
			if l67 > 0 {
				l103 = l20 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
			}
			l105 := -l68 + l101
			l106 := trunc(l105)
			if b2i(float64(l106) != l105)|b2i(l106 > l0) != 0 {
				l106 = f15(m, l105, 1, l0)
			}
			l107 := l106
			l112 := m.f64(m.u16(m.u32(l107>>16<<2, 4288)+l107&65535<<3, 0)*320+15744, 80)
			if l112 > 0 {
				l111 = float64((0.5 + l69 + l98 + float64(l100*-4.294967296e+09)) * l112)
			}
			l102 = -0.5 + float64(l103*-256) + l111
		}
		l113 := l65
		if l113 > 0 {
			l102 = l102 + float64(float64(l65*6)*l113)
		}
		l115 := 1 + l68 + float64(l65*-8) - l101
		l114 := choose(l115 > 0, l115, 0)
		l116 := l65
		l114 = choose(l116 > 0, float64(l116*10), 0) + l114
		l23 = f17(m, l102, l114)
	}
	return l23
}

// f118: case 594
func f118(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19 uint32) uint32 {
	var l23 uint32
	var l25, l26, l34 float64
	l20 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l20+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&7<<3, 3520, l13+l15)
	l21 := m.f64(l17, 16)
	m.put(l0&7<<3, 3584, l21)
	m.put(l0&7<<3, 3648, 1)
	l22 := m.f64(0, 3024)
	m.put(l0&7<<3, 3712, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l24 := float64(m.u8(l2, 2))
		if l24 > 0 {
			l25 = l20 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
		}
		if l24 > 0 {
			l26 = l8 + l12
		}
		l28 := -l26
		l29 := trunc(l28)
		if b2i(float64(l29) != l28)|b2i(l29 > l0) != 0 {
			l29 = f15(m, l28, 1, l0)
		}
		l30 := l29
		l35 := m.f64(m.u16(m.u32(l30>>16<<2, 4288)+l30&65535<<3, 0)*320+15744, 80)
		if l35 > 0 {
			l36 := f12(m, 18407808, 16, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
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
			l46 := f12(m, 18407808, 16, 4098+float64(l14*4096)+float64(l22*-4096)+l21)
			l49 := m.f64(l46, 8)
			l50 := trunc(l49)
			if b2i(float64(l50) != l49)|b2i(l50 > l0) != 0 {
				l50 = f15(m, l49, 1, l0)
			}
			l51 := l50
			l52 := m.u32(l51>>16<<2, 4288) + l51&65535<<3
			l53 := m.u16(l52, 0)*320 + 15744
			t1 := l44 + float64(l45*65536) - (float64(m.u8(l53, 0)) + float64(float64(m.u8(l52, 2))*256)) + float64((float64(m.u8(l53, 18))+float64(m.u8(l52, 3))+float64(float64(m.u8(l52, 4))*256))*-65536)
			l57 := f12(m, 18407808, 16, 4097+float64(l14*4096)+float64(l22*-4096)+l21)
			l60 := m.f64(l57, 8)
			l61 := trunc(l60)
			if b2i(float64(l61) != l60)|b2i(l61 > l0) != 0 {
				l61 = f15(m, l60, 1, l0)
			}
			l62 := l61
			l63 := m.u32(l62>>16<<2, 4288) + l62&65535<<3
			l64 := m.u16(l63, 0)*320 + 15744
			l65 := float64(m.u8(l64, 0)) + float64(float64(m.u8(l63, 2))*256)
			l66 := float64(m.u8(l64, 18)) + float64(m.u8(l63, 3)) + float64(float64(m.u8(l63, 4))*256)
			l67 := f12(m, 18407808, 16, 4099+float64(l14*4096)+float64(l22*-4096)+l21)
			l70 := m.f64(l67, 8)
			l71 := trunc(l70)
			if b2i(float64(l71) != l70)|b2i(l71 > l0) != 0 {
				l71 = f15(m, l70, 1, l0)
			}
			l72 := l71
			l73 := m.u32(l72>>16<<2, 4288) + l72&65535<<3
			l74 := m.u16(l73, 0)*320 + 15744
			l77 := l65 + float64(l66*65536)
			t2 := -(float64(m.u8(l74, 0)) + float64(float64(m.u8(l73, 2))*256)) + float64((float64(m.u8(l74, 18))+float64(m.u8(l73, 3))+float64(float64(m.u8(l73, 4))*256))*-65536)
			l77 = t2 + l77
			l78 := l77
			l78 = flag(l78 > math.Copysign(0, -1))
			l79 := -l77
			l79 = flag(l79 > math.Copysign(0, -1))
			l80 := t1 + float64(l78*8.589934592e+09) + float64(l79*-8.589934592e+09)
			l80 = flag(l80 > math.Copysign(0, -1))
			l34 = float64((0.5 + l80) * l35)
		}
		l84 := 1 + l26
		l23 = f17(m, -0.5+float64(l25*-256)+l34, choose(l84 > 0, l84, 0))
	}
	return l23
}

// f119: case 595
func f119(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19 uint32) uint32 {
	var l23 uint32
	var l68, l69, l103, l104, l112 float64
	l20 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l20+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&7<<3, 3520, l13+l15)
	l21 := m.f64(l17, 16)
	m.put(l0&7<<3, 3584, l21)
	m.put(l0&7<<3, 3648, 1)
	l22 := m.f64(0, 3024)
	m.put(l0&7<<3, 3712, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l24 := f12(m, 18407808, 16, 4097+float64(l14*4096)+float64(l22*-4096)+l21)
		l27 := m.f64(l24, 8)
		l28 := trunc(l27)
		if b2i(float64(l28) != l27)|b2i(l28 > l0) != 0 {
			l28 = f15(m, l27, 1, l0)
		}
		l29 := l28
		l30 := m.u32(l29>>16<<2, 4288) + l29&65535<<3
		l31 := m.u16(l30, 0)*320 + 15744
		l32 := float64(m.u8(l31, 18)) + float64(m.u8(l30, 3)) + float64(float64(m.u8(l30, 4))*256)
		l33 := l32
		l33 = flag(l33 > 32767)
		l34 := f12(m, 18407808, 16, 4099+float64(l14*4096)+float64(l22*-4096)+l21)
		l37 := m.f64(l34, 8)
		l38 := trunc(l37)
		if b2i(float64(l38) != l37)|b2i(l38 > l0) != 0 {
			l38 = f15(m, l37, 1, l0)
		}
		l39 := l38
		l40 := m.u32(l39>>16<<2, 4288) + l39&65535<<3
		l41 := m.u16(l40, 0)*320 + 15744
		l42 := float64(m.u8(l41, 18)) + float64(m.u8(l40, 3)) + float64(float64(m.u8(l40, 4))*256)
		l43 := l42
		l43 = flag(l43 > 32767)
		l44 := choose(-1+l33+l43 > 0, 1, 0)
		l46 := f15(m, -2.1474836475e+09, 4.294967296e+09, l0)
		l48 := float64(int32(l46))
		l50 := l48
		l49 := choose(l50 > 0, float64(l50*-4.294967296e+09), 0)
		l51 := f15(m, -2.1474836475e+09+float64(l49*256), 4.294967296e+09, l0)
		l53 := float64(int32(l51))
		l54 := float64(l49 * 256)
		l55 := l53
		l54 = choose(l55 > 0, float64(l55*-4.294967296e+09), 0) + l54
		l56 := f15(m, -2.1474836475e+09+float64(l54*256), 4.294967296e+09, l0)
		l58 := float64(int32(l56))
		l59 := float64(l54 * 256)
		l60 := l58
		l59 = choose(l60 > 0, float64(l60*-4.294967296e+09), 0) + l59
		l61 := f15(m, -2.1474836475e+09+float64(l59*256), 4.294967296e+09, l0)
		l63 := float64(int32(l61))
		l64 := float64(l48*1.6777216e+07) + float64(l53*65536) + float64(l58*256) + l63
		l64 = flag(l64 > 2.147483647e+09)
		l66 := -1 - l33 - l43 + float64(l44*2) + l64
		l65 := choose(l66 > 0, l66, 0)
		l67 := float64(m.u8(l2, 2))
		if l67 > 0 {
			l68 = l8 + l12
		}
		l70 := -l33 - l43 + float64(l44*2)
		if l70 > 0 {
			l69 = float64((float64(l48*1.6777216e+07) + float64(l53*65536) + float64(l58*256) + l63) * l70)
		}
		if -1+l33+l43+float64(l44*-2) > 0 {
			l69 = l69 + (float64(l48*-1.6777216e+07) + float64(l53*-65536) + float64(l58*-256) - l63)
		}
		l71 := f12(m, 18407808, 16, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
		l74 := m.f64(l71, 8)
		l75 := trunc(l74)
		if b2i(float64(l75) != l74)|b2i(l75 > l0) != 0 {
			l75 = f15(m, l74, 1, l0)
		}
		l76 := l75
		l77 := m.u32(l76>>16<<2, 4288) + l76&65535<<3
		l78 := m.u16(l77, 0)*320 + 15744
		l79 := float64(m.u8(l78, 0)) + float64(float64(m.u8(l77, 2))*256)
		l80 := float64(m.u8(l78, 18)) + float64(m.u8(l77, 3)) + float64(float64(m.u8(l77, 4))*256)
		l81 := f12(m, 18407808, 16, 4098+float64(l14*4096)+float64(l22*-4096)+l21)
		l84 := m.f64(l81, 8)
		l85 := trunc(l84)
		if b2i(float64(l85) != l84)|b2i(l85 > l0) != 0 {
			l85 = f15(m, l84, 1, l0)
		}
		l86 := l85
		l87 := m.u32(l86>>16<<2, 4288) + l86&65535<<3
		l88 := m.u16(l87, 0)*320 + 15744
		t1 := l79 + float64(l80*65536) - (float64(m.u8(l88, 0)) + float64(float64(m.u8(l87, 2))*256)) + float64((float64(m.u8(l88, 18))+float64(m.u8(l87, 3))+float64(float64(m.u8(l87, 4))*256))*-65536)
		l91 := t1
		l94 := float64(m.u8(l31, 0)) + float64(float64(m.u8(l30, 2))*256) + float64(l32*65536)
		l94 = -(float64(m.u8(l41, 0)) + float64(float64(m.u8(l40, 2))*256)) + float64(l42*-65536) + l94
		l94 = float64(l33*-4.294967296e+09) + float64(l43*4.294967296e+09) + l94
		l95 := l94
		l95 = flag(l95 > math.Copysign(0, -1))
		l96 := -l94
		l96 = flag(l96 > math.Copysign(0, -1))
		l97 := -l91 + float64(l95*-8.589934592e+09) + float64(l96*8.589934592e+09)
		l97 = flag(l97 > math.Copysign(0, -1))
		l98 := l91 + float64(l95*8.589934592e+09) + float64(l96*-8.589934592e+09)
		l98 = flag(l98 > math.Copysign(0, -1))
		l99 := l97
		l99 = 1 - l97 - l98 + l99
		l101 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l69*2.3283064365386963e-10))
		l101 = -6.755399441055744e+15 + l101
		l102 := l69 + l99 + float64(l101*-4.294967296e+09)
		l102 = flag(l102 > 255) + flag(l102 > 65535) + flag(l102 > 1.6777215e+07)
		if 1-l65 > 0 {
			if l67 > 0 {
				l104 = l20 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
			}
			l106 := -l68 + l102
			l107 := trunc(l106)
			if b2i(float64(l107) != l106)|b2i(l107 > l0) != 0 {
				l107 = f15(m, l106, 1, l0)
			}
			l108 := l107
			l113 := m.f64(m.u16(m.u32(l108>>16<<2, 4288)+l108&65535<<3, 0)*320+15744, 80)
			if l113 > 0 {
				l112 = float64((0.5 + l69 + l99 + float64(l101*-4.294967296e+09)) * l113)
			}
			l103 = -0.5 + float64(l104*-256) + l112
		}
		l114 := l65
		if l114 > 0 {
			l103 = l103 + float64(float64(l65*6)*l114)
		}
		l116 := 1 + l68 + float64(l65*-8) - l102
		l115 := choose(l116 > 0, l116, 0)
		l117 := l65
		l115 = choose(l117 > 0, float64(l117*10), 0) + l115
		l23 = f17(m, l103, l115)
	}
	return l23
}

// f120: case 596
func f120(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19 uint32) uint32 {
	var l23 uint32
	var l25, l26, l34 float64
	l20 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l20+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&7<<3, 3520, l13+l15)
	l21 := m.f64(l17, 16)
	m.put(l0&7<<3, 3584, l21)
	m.put(l0&7<<3, 3648, 1)
	l22 := m.f64(0, 3024)
	m.put(l0&7<<3, 3712, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l24 := float64(m.u8(l2, 2))
		if l24 > 0 {
			l25 = l20 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
		}
		if l24 > 0 {
			l26 = l8 + l12
		}
		l28 := -l26
		l29 := trunc(l28)
		if b2i(float64(l29) != l28)|b2i(l29 > l0) != 0 {
			l29 = f15(m, l28, 1, l0)
		}
		l30 := l29
		l35 := m.f64(m.u16(m.u32(l30>>16<<2, 4288)+l30&65535<<3, 0)*320+15744, 80)
		if l35 > 0 {
			l36 := f12(m, 18407808, 16, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
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
			l46 := f12(m, 18407808, 16, 4098+float64(l14*4096)+float64(l22*-4096)+l21)
			l49 := m.f64(l46, 8)
			l50 := trunc(l49)
			if b2i(float64(l50) != l49)|b2i(l50 > l0) != 0 {
				l50 = f15(m, l49, 1, l0)
			}
			l51 := l50
			l52 := m.u32(l51>>16<<2, 4288) + l51&65535<<3
			l53 := m.u16(l52, 0)*320 + 15744
			t1 := l44 + float64(l45*65536) - (float64(m.u8(l53, 0)) + float64(float64(m.u8(l52, 2))*256)) + float64((float64(m.u8(l53, 18))+float64(m.u8(l52, 3))+float64(float64(m.u8(l52, 4))*256))*-65536)
			l56 := t1
			l57 := f12(m, 18407808, 16, 4097+float64(l14*4096)+float64(l22*-4096)+l21)
			l60 := m.f64(l57, 8)
			l61 := trunc(l60)
			if b2i(float64(l61) != l60)|b2i(l61 > l0) != 0 {
				l61 = f15(m, l60, 1, l0)
			}
			l62 := l61
			l63 := m.u32(l62>>16<<2, 4288) + l62&65535<<3
			l64 := m.u16(l63, 0)*320 + 15744
			l65 := float64(m.u8(l64, 0)) + float64(float64(m.u8(l63, 2))*256)
			l66 := float64(m.u8(l64, 18)) + float64(m.u8(l63, 3)) + float64(float64(m.u8(l63, 4))*256)
			l67 := f12(m, 18407808, 16, 4099+float64(l14*4096)+float64(l22*-4096)+l21)
			l70 := m.f64(l67, 8)
			l71 := trunc(l70)
			if b2i(float64(l71) != l70)|b2i(l71 > l0) != 0 {
				l71 = f15(m, l70, 1, l0)
			}
			l72 := l71
			l73 := m.u32(l72>>16<<2, 4288) + l72&65535<<3
			l74 := m.u16(l73, 0)*320 + 15744
			l77 := l65 + float64(l66*65536)
			t2 := -(float64(m.u8(l74, 0)) + float64(float64(m.u8(l73, 2))*256)) + float64((float64(m.u8(l74, 18))+float64(m.u8(l73, 3))+float64(float64(m.u8(l73, 4))*256))*-65536)
			l77 = t2 + l77
			l78 := l77
			l78 = flag(l78 > math.Copysign(0, -1))
			l79 := -l77
			l79 = flag(l79 > math.Copysign(0, -1))
			l80 := -l56 + float64(l78*-8.589934592e+09) + float64(l79*8.589934592e+09)
			l80 = flag(l80 > math.Copysign(0, -1))
			l81 := l56 + float64(l78*8.589934592e+09) + float64(l79*-8.589934592e+09)
			l81 = flag(l81 > math.Copysign(0, -1))
			l82 := l80
			l82 = 1 - l80 - l81 + l82
			l34 = float64((0.5 + l82) * l35)
		}
		l85 := 1 + l26
		l23 = f17(m, -0.5+float64(l25*-256)+l34, choose(l85 > 0, l85, 0))
	}
	return l23
}

// f121: case 597
func f121(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19 uint32) uint32 {
	var l23 uint32
	var l68, l69, l103, l104, l112 float64
	l20 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l20+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&7<<3, 3520, l13+l15)
	l21 := m.f64(l17, 16)
	m.put(l0&7<<3, 3584, l21)
	m.put(l0&7<<3, 3648, 1)
	l22 := m.f64(0, 3024)
	m.put(l0&7<<3, 3712, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l24 := f12(m, 18407808, 16, 4097+float64(l14*4096)+float64(l22*-4096)+l21)
		l27 := m.f64(l24, 8)
		l28 := trunc(l27)
		if b2i(float64(l28) != l27)|b2i(l28 > l0) != 0 {
			l28 = f15(m, l27, 1, l0)
		}
		l29 := l28
		l30 := m.u32(l29>>16<<2, 4288) + l29&65535<<3
		l31 := m.u16(l30, 0)*320 + 15744
		l32 := float64(m.u8(l31, 18)) + float64(m.u8(l30, 3)) + float64(float64(m.u8(l30, 4))*256)
		l33 := l32
		l33 = flag(l33 > 32767)
		l34 := f12(m, 18407808, 16, 4099+float64(l14*4096)+float64(l22*-4096)+l21)
		l37 := m.f64(l34, 8)
		l38 := trunc(l37)
		if b2i(float64(l38) != l37)|b2i(l38 > l0) != 0 {
			l38 = f15(m, l37, 1, l0)
		}
		l39 := l38
		l40 := m.u32(l39>>16<<2, 4288) + l39&65535<<3
		l41 := m.u16(l40, 0)*320 + 15744
		l42 := float64(m.u8(l41, 18)) + float64(m.u8(l40, 3)) + float64(float64(m.u8(l40, 4))*256)
		l43 := l42
		l43 = flag(l43 > 32767)
		l44 := choose(-1+l33+l43 > 0, 1, 0)
		l46 := f15(m, -2.1474836475e+09, 4.294967296e+09, l0)
		l48 := float64(int32(l46))
		l50 := l48
		l49 := choose(l50 > 0, float64(l50*-4.294967296e+09), 0)
		l51 := f15(m, -2.1474836475e+09+float64(l49*256), 4.294967296e+09, l0)
		l53 := float64(int32(l51))
		l54 := float64(l49 * 256)
		l55 := l53
		l54 = choose(l55 > 0, float64(l55*-4.294967296e+09), 0) + l54
		l56 := f15(m, -2.1474836475e+09+float64(l54*256), 4.294967296e+09, l0)
		l58 := float64(int32(l56))
		l59 := float64(l54 * 256)
		l60 := l58
		l59 = choose(l60 > 0, float64(l60*-4.294967296e+09), 0) + l59
		l61 := f15(m, -2.1474836475e+09+float64(l59*256), 4.294967296e+09, l0)
		l63 := float64(int32(l61))
		l64 := float64(l48*1.6777216e+07) + float64(l53*65536) + float64(l58*256) + l63
		l64 = flag(l64 > 2.147483647e+09)
		l66 := -1 - l33 - l43 + float64(l44*2) + l64
		l65 := choose(l66 > 0, l66, 0)
		l67 := float64(m.u8(l2, 2))
		if l67 > 0 {
			l68 = l8 + l12
		}
		l70 := -l33 - l43 + float64(l44*2)
		if l70 > 0 {
			l69 = float64((float64(l48*1.6777216e+07) + float64(l53*65536) + float64(l58*256) + l63) * l70)
		}
		if -1+l33+l43+float64(l44*-2) > 0 {
			l69 = l69 + (float64(l48*-1.6777216e+07) + float64(l53*-65536) + float64(l58*-256) - l63)
		}
		l71 := f12(m, 18407808, 16, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
		l74 := m.f64(l71, 8)
		l75 := trunc(l74)
		if b2i(float64(l75) != l74)|b2i(l75 > l0) != 0 {
			l75 = f15(m, l74, 1, l0)
		}
		l76 := l75
		l77 := m.u32(l76>>16<<2, 4288) + l76&65535<<3
		l78 := m.u16(l77, 0)*320 + 15744
		l79 := float64(m.u8(l78, 0)) + float64(float64(m.u8(l77, 2))*256)
		l80 := float64(m.u8(l78, 18)) + float64(m.u8(l77, 3)) + float64(float64(m.u8(l77, 4))*256)
		l81 := f12(m, 18407808, 16, 4098+float64(l14*4096)+float64(l22*-4096)+l21)
		l84 := m.f64(l81, 8)
		l85 := trunc(l84)
		if b2i(float64(l85) != l84)|b2i(l85 > l0) != 0 {
			l85 = f15(m, l84, 1, l0)
		}
		l86 := l85
		l87 := m.u32(l86>>16<<2, 4288) + l86&65535<<3
		l88 := m.u16(l87, 0)*320 + 15744
		t1 := l79 + float64(l80*65536) - (float64(m.u8(l88, 0)) + float64(float64(m.u8(l87, 2))*256)) + float64((float64(m.u8(l88, 18))+float64(m.u8(l87, 3))+float64(float64(m.u8(l87, 4))*256))*-65536)
		l91 := t1
		l94 := float64(m.u8(l31, 0)) + float64(float64(m.u8(l30, 2))*256) + float64(l32*65536)
		l94 = -(float64(m.u8(l41, 0)) + float64(float64(m.u8(l40, 2))*256)) + float64(l42*-65536) + l94
		l94 = float64(l33*-4.294967296e+09) + float64(l43*4.294967296e+09) + l94
		l95 := l94
		l95 = flag(l95 > math.Copysign(0, -1))
		l96 := -l94
		l96 = flag(l96 > math.Copysign(0, -1))
		l97 := l91 + float64(l95*8.589934592e+09) + float64(l96*-8.589934592e+09)
		l97 = flag(l97 > math.Copysign(0, -1))
		l98 := -l91 + float64(l95*-8.589934592e+09) + float64(l96*8.589934592e+09)
		l98 = flag(l98 > math.Copysign(0, -1))
		l99 := l97
		l99 = 1 - l98 - l97 + l99
		l101 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l69*2.3283064365386963e-10))
		l101 = -6.755399441055744e+15 + l101
		l102 := l69 + l99 + float64(l101*-4.294967296e+09)
		l102 = flag(l102 > 255) + flag(l102 > 65535) + flag(l102 > 1.6777215e+07)
		if 1-l65 > 0 {
			if l67 > 0 {
				l104 = l20 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
			}
			l106 := -l68 + l102
			l107 := trunc(l106)
			if b2i(float64(l107) != l106)|b2i(l107 > l0) != 0 {
				l107 = f15(m, l106, 1, l0)
			}
			l108 := l107
			l113 := m.f64(m.u16(m.u32(l108>>16<<2, 4288)+l108&65535<<3, 0)*320+15744, 80)
			if l113 > 0 {
				l112 = float64((0.5 + l69 + l99 + float64(l101*-4.294967296e+09)) * l113)
			}
			l103 = -0.5 + float64(l104*-256) + l112
		}
		l114 := l65
		if l114 > 0 {
			l103 = l103 + float64(float64(l65*6)*l114)
		}
		l116 := 1 + l68 + float64(l65*-8) - l102
		l115 := choose(l116 > 0, l116, 0)
		l117 := l65
		l115 = choose(l117 > 0, float64(l117*10), 0) + l115
		l23 = f17(m, l103, l115)
	}
	return l23
}

// f122: case 598
func f122(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19 uint32) uint32 {
	var l23 uint32
	var l25, l26, l34 float64
	l20 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l20+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&7<<3, 3520, l13+l15)
	l21 := m.f64(l17, 16)
	m.put(l0&7<<3, 3584, l21)
	m.put(l0&7<<3, 3648, 1)
	l22 := m.f64(0, 3024)
	m.put(l0&7<<3, 3712, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l24 := float64(m.u8(l2, 2))
		if l24 > 0 {
			l25 = l20 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
		}
		if l24 > 0 {
			l26 = l8 + l12
		}
		l28 := -l26
		l29 := trunc(l28)
		if b2i(float64(l29) != l28)|b2i(l29 > l0) != 0 {
			l29 = f15(m, l28, 1, l0)
		}
		l30 := l29
		l35 := m.f64(m.u16(m.u32(l30>>16<<2, 4288)+l30&65535<<3, 0)*320+15744, 80)
		if l35 > 0 {
			l36 := f12(m, 18407808, 16, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
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
			l46 := f12(m, 18407808, 16, 4098+float64(l14*4096)+float64(l22*-4096)+l21)
			l49 := m.f64(l46, 8)
			l50 := trunc(l49)
			if b2i(float64(l50) != l49)|b2i(l50 > l0) != 0 {
				l50 = f15(m, l49, 1, l0)
			}
			l51 := l50
			l52 := m.u32(l51>>16<<2, 4288) + l51&65535<<3
			l53 := m.u16(l52, 0)*320 + 15744
			t1 := l44 + float64(l45*65536) - (float64(m.u8(l53, 0)) + float64(float64(m.u8(l52, 2))*256)) + float64((float64(m.u8(l53, 18))+float64(m.u8(l52, 3))+float64(float64(m.u8(l52, 4))*256))*-65536)
			l56 := t1
			l57 := f12(m, 18407808, 16, 4097+float64(l14*4096)+float64(l22*-4096)+l21)
			l60 := m.f64(l57, 8)
			l61 := trunc(l60)
			if b2i(float64(l61) != l60)|b2i(l61 > l0) != 0 {
				l61 = f15(m, l60, 1, l0)
			}
			l62 := l61
			l63 := m.u32(l62>>16<<2, 4288) + l62&65535<<3
			l64 := m.u16(l63, 0)*320 + 15744
			l65 := float64(m.u8(l64, 0)) + float64(float64(m.u8(l63, 2))*256)
			l66 := float64(m.u8(l64, 18)) + float64(m.u8(l63, 3)) + float64(float64(m.u8(l63, 4))*256)
			l67 := f12(m, 18407808, 16, 4099+float64(l14*4096)+float64(l22*-4096)+l21)
			l70 := m.f64(l67, 8)
			l71 := trunc(l70)
			if b2i(float64(l71) != l70)|b2i(l71 > l0) != 0 {
				l71 = f15(m, l70, 1, l0)
			}
			l72 := l71
			l73 := m.u32(l72>>16<<2, 4288) + l72&65535<<3
			l74 := m.u16(l73, 0)*320 + 15744
			l77 := l65 + float64(l66*65536)
			t2 := -(float64(m.u8(l74, 0)) + float64(float64(m.u8(l73, 2))*256)) + float64((float64(m.u8(l74, 18))+float64(m.u8(l73, 3))+float64(float64(m.u8(l73, 4))*256))*-65536)
			l77 = t2 + l77
			l78 := l77
			l78 = flag(l78 > math.Copysign(0, -1))
			l79 := -l77
			l79 = flag(l79 > math.Copysign(0, -1))
			l80 := l56 + float64(l78*8.589934592e+09) + float64(l79*-8.589934592e+09)
			l80 = flag(l80 > math.Copysign(0, -1))
			l81 := -l56 + float64(l78*-8.589934592e+09) + float64(l79*8.589934592e+09)
			l81 = flag(l81 > math.Copysign(0, -1))
			l82 := l80
			l82 = 1 - l81 - l80 + l82
			l34 = float64((0.5 + l82) * l35)
		}
		l85 := 1 + l26
		l23 = f17(m, -0.5+float64(l25*-256)+l34, choose(l85 > 0, l85, 0))
	}
	return l23
}

// f123: case 599
func f123(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19 uint32) uint32 {
	var l23 uint32
	var l25, l26, l38, l67 float64
	l20 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l20+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&7<<3, 3520, l13+l15)
	l21 := m.f64(l17, 16)
	m.put(l0&7<<3, 3584, l21)
	m.put(l0&7<<3, 3648, 1)
	l22 := m.f64(0, 3024)
	m.put(l0&7<<3, 3712, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l24 := float64(m.u8(l2, 2))
		if l24 > 0 {
			l25 = l20 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
		}
		if l24 > 0 {
			l26 = l8 + l12
		}
		l27 := f12(m, 18407808, 16, 4100+float64(l14*4096)+float64(l22*-4096)+l21)
		l30 := m.f64(l27, 8)
		l31 := trunc(l30)
		if b2i(float64(l31) != l30)|b2i(l31 > l0) != 0 {
			l31 = f15(m, l30, 1, l0)
		}
		l32 := l31
		l33 := m.u32(l32>>16<<2, 4288) + l32&65535<<3
		l34 := m.u16(l33, 0)*320 + 15744
		t1 := float64(m.u8(l34, 0)) + float64(float64(m.u8(l33, 2))*256) + float64((float64(m.u8(l34, 18))+float64(m.u8(l33, 3))+float64(float64(m.u8(l33, 4))*256))*65536)
		l37 := t1
		l37 = flag(l37 > math.Copysign(0, -1))
		if l37 > 0 {
			l39 := f12(m, 18407808, 16, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
			l42 := m.f64(l39, 8)
			l43 := trunc(l42)
			if b2i(float64(l43) != l42)|b2i(l43 > l0) != 0 {
				l43 = f15(m, l42, 1, l0)
			}
			l44 := l43
			l45 := m.u32(l44>>16<<2, 4288) + l44&65535<<3
			l46 := m.u16(l45, 0)*320 + 15744
			t2 := float64(m.u8(l46, 0)) + float64(float64(m.u8(l45, 2))*256) + float64((float64(m.u8(l46, 18))+float64(m.u8(l45, 3))+float64(float64(m.u8(l45, 4))*256))*65536)
			l38 = t2
		}
		if 1-l37 > 0 {
			l49 := f12(m, 18407808, 16, 4098+float64(l14*4096)+float64(l22*-4096)+l21)
			l52 := m.f64(l49, 8)
			l53 := trunc(l52)
			if b2i(float64(l53) != l52)|b2i(l53 > l0) != 0 {
				l53 = f15(m, l52, 1, l0)
			}
			l54 := l53
			l55 := m.u32(l54>>16<<2, 4288) + l54&65535<<3
			l56 := m.u16(l55, 0)*320 + 15744
			t3 := float64(m.u8(l56, 0)) + float64(float64(m.u8(l55, 2))*256) + float64((float64(m.u8(l56, 18))+float64(m.u8(l55, 3))+float64(float64(m.u8(l55, 4))*256))*65536)
			l38 = l38 + t3
		}
		l59 := l38
		l59 = flag(l59 > 255) + flag(l59 > 65535) + flag(l59 > 1.6777215e+07)
		l61 := -l26 + l59
		l62 := trunc(l61)
		if b2i(float64(l62) != l61)|b2i(l62 > l0) != 0 {
			l62 = f15(m, l61, 1, l0)
		}
		l63 := l62
		l68 := m.f64(m.u16(m.u32(l63>>16<<2, 4288)+l63&65535<<3, 0)*320+15744, 80)
		if l68 > 0 {
			l67 = float64((0.5 + l38) * l68)
		}
		l71 := 1 + l26 - l59
		l23 = f17(m, -0.5+float64(l25*-256)+l67, choose(l71 > 0, l71, 0))
	}
	return l23
}

// f124: case 600
func f124(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19 uint32) uint32 {
	var l23 uint32
	var l25, l26, l38, l67 float64
	l20 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l20+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&7<<3, 3520, l13+l15)
	l21 := m.f64(l17, 16)
	m.put(l0&7<<3, 3584, l21)
	m.put(l0&7<<3, 3648, 1)
	l22 := m.f64(0, 3024)
	m.put(l0&7<<3, 3712, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l24 := float64(m.u8(l2, 2))
		if l24 > 0 {
			l25 = l20 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
		}
		if l24 > 0 {
			l26 = l8 + l12
		}
		l27 := f12(m, 18407808, 16, 4099+float64(l14*4096)+float64(l22*-4096)+l21)
		l30 := m.f64(l27, 8)
		l31 := trunc(l30)
		if b2i(float64(l31) != l30)|b2i(l31 > l0) != 0 {
			l31 = f15(m, l30, 1, l0)
		}
		l32 := l31
		l33 := m.u32(l32>>16<<2, 4288) + l32&65535<<3
		l34 := m.u16(l33, 0)*320 + 15744
		t1 := float64(m.u8(l34, 0)) + float64(float64(m.u8(l33, 2))*256) + float64((float64(m.u8(l34, 18))+float64(m.u8(l33, 3))+float64(float64(m.u8(l33, 4))*256))*65536)
		l37 := t1
		l37 = flag(l37 > math.Copysign(0, -1))
		if l37 > 0 {
			l39 := f12(m, 18407808, 16, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
			l42 := m.f64(l39, 8)
			l43 := trunc(l42)
			if b2i(float64(l43) != l42)|b2i(l43 > l0) != 0 {
				l43 = f15(m, l42, 1, l0)
			}
			l44 := l43
			l45 := m.u32(l44>>16<<2, 4288) + l44&65535<<3
			l46 := m.u16(l45, 0)*320 + 15744
			t2 := float64(m.u8(l46, 0)) + float64(float64(m.u8(l45, 2))*256) + float64((float64(m.u8(l46, 18))+float64(m.u8(l45, 3))+float64(float64(m.u8(l45, 4))*256))*65536)
			l38 = t2
		}
		if 1-l37 > 0 {
			l49 := f12(m, 18407808, 16, 4098+float64(l14*4096)+float64(l22*-4096)+l21)
			l52 := m.f64(l49, 8)
			l53 := trunc(l52)
			if b2i(float64(l53) != l52)|b2i(l53 > l0) != 0 {
				l53 = f15(m, l52, 1, l0)
			}
			l54 := l53
			l55 := m.u32(l54>>16<<2, 4288) + l54&65535<<3
			l56 := m.u16(l55, 0)*320 + 15744
			t3 := float64(m.u8(l56, 0)) + float64(float64(m.u8(l55, 2))*256) + float64((float64(m.u8(l56, 18))+float64(m.u8(l55, 3))+float64(float64(m.u8(l55, 4))*256))*65536)
			l38 = l38 + t3
		}
		l59 := l38
		l59 = flag(l59 > 255) + flag(l59 > 65535) + flag(l59 > 1.6777215e+07)
		l61 := -l26 + l59
		l62 := trunc(l61)
		if b2i(float64(l62) != l61)|b2i(l62 > l0) != 0 {
			l62 = f15(m, l61, 1, l0)
		}
		l63 := l62
		l68 := m.f64(m.u16(m.u32(l63>>16<<2, 4288)+l63&65535<<3, 0)*320+15744, 80)
		if l68 > 0 {
			l67 = float64((0.5 + l38) * l68)
		}
		l71 := 1 + l26 - l59
		l23 = f17(m, -0.5+float64(l25*-256)+l67, choose(l71 > 0, l71, 0))
	}
	return l23
}

// f125: case 601
func f125(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19 uint32) uint32 {
	var l23 uint32
	var l25, l26, l47 float64
	l20 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l20+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&7<<3, 3520, l13+l15)
	l21 := m.f64(l17, 16)
	m.put(l0&7<<3, 3584, l21)
	m.put(l0&7<<3, 3648, 1)
	l22 := m.f64(0, 3024)
	m.put(l0&7<<3, 3712, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l24 := float64(m.u8(l2, 2))
		if l24 > 0 {
			l25 = l20 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
		}
		if l24 > 0 {
			l26 = l8 + l12
		}
		l27 := f12(m, 18407808, 16, 4095+float64(l14*4096)+float64(l22*-4096)+l21)
		l30 := m.f64(l27, 8)
		l31 := trunc(l30)
		if b2i(float64(l31) != l30)|b2i(l31 > l0) != 0 {
			l31 = f15(m, l30, 1, l0)
		}
		l32 := l31
		l33 := m.u32(l32>>16<<2, 4288) + l32&65535<<3
		l36 := float64(m.u8(m.u16(l33, 0)*320+15744, 18)) + float64(m.u8(l33, 3)) + float64(float64(m.u8(l33, 4))*256)
		l36 = flag(l36 > 32767)
		l37 := choose(l36 > 0, 4.294967295e+09, 0)
		l39 := l37
		l39 = flag(l39 > 255) + flag(l39 > 65535) + flag(l39 > 1.6777215e+07)
		l41 := -l26 + l39
		l42 := trunc(l41)
		if b2i(float64(l42) != l41)|b2i(l42 > l0) != 0 {
			l42 = f15(m, l41, 1, l0)
		}
		l43 := l42
		l48 := m.f64(m.u16(m.u32(l43>>16<<2, 4288)+l43&65535<<3, 0)*320+15744, 80)
		if l48 > 0 {
			l47 = float64((0.5 + l37) * l48)
		}
		l51 := 1 + l26 - l39
		l23 = f17(m, -0.5+float64(l25*-256)+l47, choose(l51 > 0, l51, 0))
	}
	return l23
}

// f126: case 602
func f126(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19 uint32) uint32 {
	var l23 uint32
	var l25, l26, l57 float64
	l20 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l20+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&7<<3, 3520, l13+l15)
	l21 := m.f64(l17, 16)
	m.put(l0&7<<3, 3584, l21)
	m.put(l0&7<<3, 3648, 1)
	l22 := m.f64(0, 3024)
	m.put(l0&7<<3, 3712, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l24 := float64(m.u8(l2, 2))
		if l24 > 0 {
			l25 = l20 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
		}
		if l24 > 0 {
			l26 = l8 + l12
		}
		l27 := f12(m, 18407808, 16, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
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
		l37 = flag(l37 > 31)
		l38 := l35 + float64(l36*65536)
		if l37 > 0 {
			l39 := f12(m, 18407808, 16, 4097+float64(l14*4096)+float64(l22*-4096)+l21)
			l42 := m.f64(l39, 8)
			l43 := trunc(l42)
			if b2i(float64(l43) != l42)|b2i(l43 > l0) != 0 {
				l43 = f15(m, l42, 1, l0)
			}
			l44 := l43
			l45 := m.u32(l44>>16<<2, 4288) + l44&65535<<3
			l46 := m.u16(l45, 0)*320 + 15744
			t1 := float64(m.u8(l46, 0)) + float64(float64(m.u8(l45, 2))*256) + float64((float64(m.u8(l46, 18))+float64(m.u8(l45, 3))+float64(float64(m.u8(l45, 4))*256))*65536)
			l38 = l38 + t1
		}
		l49 := l38
		l49 = flag(l49 > 255) + flag(l49 > 65535) + flag(l49 > 1.6777215e+07)
		l51 := -l26 + l49
		l52 := trunc(l51)
		if b2i(float64(l52) != l51)|b2i(l52 > l0) != 0 {
			l52 = f15(m, l51, 1, l0)
		}
		l53 := l52
		l58 := m.f64(m.u16(m.u32(l53>>16<<2, 4288)+l53&65535<<3, 0)*320+15744, 80)
		if l58 > 0 {
			l57 = float64((0.5 + l38) * l58)
		}
		l61 := 1 + l26 - l49
		l23 = f17(m, -0.5+float64(l25*-256)+l57, choose(l61 > 0, l61, 0))
	}
	return l23
}

// f127: case 603
func f127(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19 uint32) uint32 {
	var l23 uint32
	var l25, l26, l57 float64
	l20 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l20+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&7<<3, 3520, l13+l15)
	l21 := m.f64(l17, 16)
	m.put(l0&7<<3, 3584, l21)
	m.put(l0&7<<3, 3648, 1)
	l22 := m.f64(0, 3024)
	m.put(l0&7<<3, 3712, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l24 := float64(m.u8(l2, 2))
		if l24 > 0 {
			l25 = l20 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
		}
		if l24 > 0 {
			l26 = l8 + l12
		}
		l27 := f12(m, 18407808, 16, 4097+float64(l14*4096)+float64(l22*-4096)+l21)
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
		l37 = flag(l37 > 31)
		l38 := l35 + float64(l36*65536)
		if l37 > 0 {
			l39 := f12(m, 18407808, 16, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
			l42 := m.f64(l39, 8)
			l43 := trunc(l42)
			if b2i(float64(l43) != l42)|b2i(l43 > l0) != 0 {
				l43 = f15(m, l42, 1, l0)
			}
			l44 := l43
			l45 := m.u32(l44>>16<<2, 4288) + l44&65535<<3
			l46 := m.u16(l45, 0)*320 + 15744
			t1 := float64(m.u8(l46, 0)) + float64(float64(m.u8(l45, 2))*256) + float64((float64(m.u8(l46, 18))+float64(m.u8(l45, 3))+float64(float64(m.u8(l45, 4))*256))*65536)
			l38 = l38 + t1
		}
		l49 := l38
		l49 = flag(l49 > 255) + flag(l49 > 65535) + flag(l49 > 1.6777215e+07)
		l51 := -l26 + l49
		l52 := trunc(l51)
		if b2i(float64(l52) != l51)|b2i(l52 > l0) != 0 {
			l52 = f15(m, l51, 1, l0)
		}
		l53 := l52
		l58 := m.f64(m.u16(m.u32(l53>>16<<2, 4288)+l53&65535<<3, 0)*320+15744, 80)
		if l58 > 0 {
			l57 = float64((0.5 + l38) * l58)
		}
		l61 := 1 + l26 - l49
		l23 = f17(m, -0.5+float64(l25*-256)+l57, choose(l61 > 0, l61, 0))
	}
	return l23
}

// f128: case 604
func f128(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19 uint32) uint32 {
	var l23 uint32
	var l25, l26, l59 float64
	l20 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l20+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&7<<3, 3520, l13+l15)
	l21 := m.f64(l17, 16)
	m.put(l0&7<<3, 3584, l21)
	m.put(l0&7<<3, 3648, 1)
	m.put(l0&7<<3, 3712, 4096+float64(l14*4096)+float64(m.f64(0, 3024)*-4096)+l21)
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l24 := float64(m.u8(l2, 2))
		if l24 > 0 {
			l25 = l20 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
		}
		if l24 > 0 {
			l26 = l8 + l12
		}
		l28 := m.f64(chooseInt(l0 >= 1, l0-1, 0)&7<<3, 4224)
		l29 := l26
		l29 = flag(l29 > math.Copysign(0, -1))
		l32 := m.f64(chooseInt(l0 >= 2, l0-2, 0)&7<<3, 4224)
		l33 := l26
		l33 = flag(l33 > 1)
		l36 := m.f64(chooseInt(l0 >= 3, l0-3, 0)&7<<3, 4224)
		l37 := l26
		l37 = flag(l37 > 2)
		l41 := l28
		l41 = choose(l29 > 0, -l28+l32, 0) + l41
		l41 = choose(l33 > 0, -l32+l36, 0) + l41
		l41 = choose(l37 > 0, -l36+m.f64(chooseInt(l0 >= 4, l0-4, 0)&7<<3, 4224), 0) + l41
		l46 := -255 + l41
		l45 := choose(l46 > 0, l46, 0)
		l47 := -256 + l41
		l45 = choose(l47 > 0, float64(l47*-1), 0) + l45
		l48 := -65535 + l41
		l45 = choose(l48 > 0, l48, 0) + l45
		l49 := -65536 + l41
		l45 = choose(l49 > 0, float64(l49*-1), 0) + l45
		l50 := -1.6777215e+07 + l41
		l45 = choose(l50 > 0, l50, 0) + l45
		l51 := -1.6777216e+07 + l41
		l45 = choose(l51 > 0, float64(l51*-1), 0) + l45
		l53 := -l26 + l45
		l54 := trunc(l53)
		if b2i(float64(l54) != l53)|b2i(l54 > l0) != 0 {
			l54 = f15(m, l53, 1, l0)
		}
		l55 := l54
		l60 := m.f64(m.u16(m.u32(l55>>16<<2, 4288)+l55&65535<<3, 0)*320+15744, 80)
		if l60 > 0 {
			l59 = float64((0.5 + l41) * l60)
		}
		l63 := 1 + l26 - l45
		l23 = f17(m, -0.5+float64(l25*-256)+l59, choose(l63 > 0, l63, 0))
	}
	return l23
}

// f129: case 605
func f129(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19 uint32) uint32 {
	var l51 uint32
	var l36, l49, l53, l54, l55, l56, l85 float64
	l20 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l20+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&7<<3, 3520, l13+l15)
	l21 := m.f64(l17, 16)
	m.put(l0&7<<3, 3584, l21)
	m.put(l0&7<<3, 3648, 1)
	l22 := m.f64(0, 3024)
	m.put(l0&7<<3, 3712, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	l23 := f12(m, 18407808, 16, 4097+float64(l14*4096)+float64(l22*-4096)+l21)
	l26 := m.f64(l23, 8)
	l27 := trunc(l26)
	if b2i(float64(l27) != l26)|b2i(l27 > l0) != 0 {
		l27 = f15(m, l26, 1, l0)
	}
	l28 := l27
	l30 := m.u16(m.u32(l28>>16<<2, 4288)+l28&65535<<3, 0)*320 + 15744
	l32 := choose(float64(m.u8(l30, 19)) > 0, 1, 0)
	l35 := m.f64(l30, 56)
	l37 := l35
	if l37 > 0 {
		l38 := f12(m, 18407808, 16, 4095+float64(l14*4096)+float64(l22*-4096)+l21)
		l41 := m.f64(l38, 8)
		l42 := trunc(l41)
		if b2i(float64(l42) != l41)|b2i(l42 > l0) != 0 {
			l42 = f15(m, l41, 1, l0)
		}
		l43 := l42
		l44 := m.u32(l43>>16<<2, 4288) + l43&65535<<3
		l45 := m.u16(l44, 0)*320 + 15744
		t1 := 0.5 + (float64(m.u8(l45, 0)) + float64(float64(m.u8(l44, 2))*256)) + float64((float64(m.u8(l45, 18))+float64(m.u8(l44, 3))+float64(float64(m.u8(l44, 4))*256))*65536)
		l36 = float64(t1 * l37)
	}
	l36 = -0.5 + l36
	l48 := 6.755399441055744e+15 + l36
	l48 = -6.755399441055744e+15 + l48
	if 1-l32 > 0 {
		l49 = 2.147483648e+09 + float64(l35*-2.147483648e+09) + float64(l36*4.294967296e+09) + float64(l48*-4.294967296e+09)
	}
	m.put(l0&7<<3, 4224, l49)
	if l6 != 0 {
		l52 := float64(m.u8(l2, 2))
		if l52 > 0 {
			l53 = l20 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
		}
		if l52 > 0 {
			l54 = l8 + l12
		}
		if 1-l32 > 0 {
			l57 := l35
			if l57 > 0 {
				l58 := f12(m, 18407808, 16, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
				l61 := m.f64(l58, 8)
				l62 := trunc(l61)
				if b2i(float64(l62) != l61)|b2i(l62 > l0) != 0 {
					l62 = f15(m, l61, 1, l0)
				}
				l63 := l62
				l64 := m.u32(l63>>16<<2, 4288) + l63&65535<<3
				l65 := m.u16(l64, 0)*320 + 15744
				t2 := 0.5 + (float64(m.u8(l65, 0)) + float64(float64(m.u8(l64, 2))*256)) + float64((float64(m.u8(l65, 18))+float64(m.u8(l64, 3))+float64(float64(m.u8(l64, 4))*256))*65536)
				l56 = float64(t2 * l57)
			}
			l56 = -0.5 + l56
			l68 := 6.755399441055744e+15 + l56
			l68 = -6.755399441055744e+15 + l68
			l55 = 2.147483648e+09 + float64(l35*-2.147483648e+09) + float64(l56*4.294967296e+09) + float64(l68*-4.294967296e+09)
		}
		if 1-l32 > 0 {
			l55 = l55 + l48
		}
		if l32 > 0 {
			l55 = l55 + (2.147483648e+09 + float64(l35*-2.147483648e+09) + float64(l36*4.294967296e+09) + float64(l48*-4.294967296e+09))
		}
		l70 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l55*2.3283064365386963e-10))
		l70 = -6.755399441055744e+15 + l70
		l72 := -255 + l55 + float64(l70*-4.294967296e+09)
		l71 := choose(l72 > 0, l72, 0)
		l73 := -256 + l55 + float64(l70*-4.294967296e+09)
		l71 = choose(l73 > 0, float64(l73*-1), 0) + l71
		l74 := -65535 + l55 + float64(l70*-4.294967296e+09)
		l71 = choose(l74 > 0, l74, 0) + l71
		l75 := -65536 + l55 + float64(l70*-4.294967296e+09)
		l71 = choose(l75 > 0, float64(l75*-1), 0) + l71
		l76 := -1.6777215e+07 + l55 + float64(l70*-4.294967296e+09)
		l71 = choose(l76 > 0, l76, 0) + l71
		l77 := -1.6777216e+07 + l55 + float64(l70*-4.294967296e+09)
		l71 = choose(l77 > 0, float64(l77*-1), 0) + l71
		l79 := -l54 + l71
		l80 := trunc(l79)
		if b2i(float64(l80) != l79)|b2i(l80 > l0) != 0 {
			l80 = f15(m, l79, 1, l0)
		}
		l81 := l80
		l86 := m.f64(m.u16(m.u32(l81>>16<<2, 4288)+l81&65535<<3, 0)*320+15744, 80)
		if l86 > 0 {
			l85 = float64((0.5 + l55 + float64(l70*-4.294967296e+09)) * l86)
		}
		l89 := 1 + l54 - l71
		l51 = f17(m, -0.5+float64(l53*-256)+l85, choose(l89 > 0, l89, 0))
	}
	return l51
}

// f130: case 606
func f130(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19 uint32) uint32 {
	var l66 uint32
	var l46, l50, l51, l93, l94, l95, l100, l101, l109 float64
	l20 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l20+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&7<<3, 3520, l13+l15)
	l21 := m.f64(l17, 16)
	m.put(l0&7<<3, 3584, l21)
	m.put(l0&7<<3, 3648, 1)
	l22 := m.f64(0, 3024)
	m.put(l0&7<<3, 3712, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	l23 := f12(m, 18407808, 16, 4097+float64(l14*4096)+float64(l22*-4096)+l21)
	l26 := m.f64(l23, 8)
	l27 := trunc(l26)
	if b2i(float64(l27) != l26)|b2i(l27 > l0) != 0 {
		l27 = f15(m, l26, 1, l0)
	}
	l28 := l27
	l29 := m.u32(l28>>16<<2, 4288) + l28&65535<<3
	l30 := m.u16(l29, 0)*320 + 15744
	l32 := choose(float64(m.u8(l30, 19)) > 0, 1, 0)
	l35 := m.f64(l30, 64)
	l36 := f12(m, 18407808, 16, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
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
	l47 := l35
	if l47 > 0 {
		l46 = float64((0.5 + (float64(m.u8(l43, 0)) + float64(float64(m.u8(l42, 2))*256)) + float64(l44*65536) + float64(l45*-4.294967296e+09)) * l47)
	}
	l46 = -0.5 + l46
	l49 := 6.755399441055744e+15 + l46
	l49 = -6.755399441055744e+15 + l49
	if 1-l32 > 0 {
		l50 = 2.147483648e+09 + float64(l35*-2.147483648e+09) + float64(l46*4.294967296e+09) + float64(l49*-4.294967296e+09)
	}
	if 1-l32 > 0 {
		l52 := l35
		if l52 > 0 {
			l53 := f12(m, 18407808, 16, 4095+float64(l14*4096)+float64(l22*-4096)+l21)
			l56 := m.f64(l53, 8)
			l57 := trunc(l56)
			if b2i(float64(l57) != l56)|b2i(l57 > l0) != 0 {
				l57 = f15(m, l56, 1, l0)
			}
			l58 := l57
			l59 := m.u32(l58>>16<<2, 4288) + l58&65535<<3
			l60 := m.u16(l59, 0)*320 + 15744
			t1 := 0.5 + (float64(m.u8(l60, 0)) + float64(float64(m.u8(l59, 2))*256)) + float64((float64(m.u8(l60, 18))+float64(m.u8(l59, 3))+float64(float64(m.u8(l59, 4))*256))*65536)
			l51 = float64(t1 * l52)
		}
		l51 = -0.5 + l51
		l63 := 6.755399441055744e+15 + l51
		l63 = -6.755399441055744e+15 + l63
		l50 = l50 + l63
	}
	if l32 > 0 {
		l50 = l50 + l49
	}
	l50 = choose(-1+l45+l32 > 0, 4.294967296e+09, 0) + l50
	m.put(l0&7<<3, 4224, l50)
	if l6 != 0 {
		l68 := float64(m.u8(l30, 18)) + float64(m.u8(l29, 3)) + float64(float64(m.u8(l29, 4))*256)
		l68 = flag(l68 > 32767)
		l69 := choose(-1+l45+l68 > 0, 1, 0)
		l71 := f15(m, -2.1474836475e+09, 4.294967296e+09, l0)
		l73 := float64(int32(l71))
		l75 := l73
		l74 := choose(l75 > 0, float64(l75*-4.294967296e+09), 0)
		l76 := f15(m, -2.1474836475e+09+float64(l74*256), 4.294967296e+09, l0)
		l78 := float64(int32(l76))
		l79 := float64(l74 * 256)
		l80 := l78
		l79 = choose(l80 > 0, float64(l80*-4.294967296e+09), 0) + l79
		l81 := f15(m, -2.1474836475e+09+float64(l79*256), 4.294967296e+09, l0)
		l83 := float64(int32(l81))
		l84 := float64(l79 * 256)
		l85 := l83
		l84 = choose(l85 > 0, float64(l85*-4.294967296e+09), 0) + l84
		l86 := f15(m, -2.1474836475e+09+float64(l84*256), 4.294967296e+09, l0)
		l88 := float64(int32(l86))
		l89 := float64(l73*1.6777216e+07) + float64(l78*65536) + float64(l83*256) + l88
		l89 = flag(l89 > 2.147483647e+09)
		l91 := -1 - l45 - l68 + float64(l69*2) + l89
		l90 := choose(l91 > 0, l91, 0)
		l92 := float64(m.u8(l2, 2))
		if l92 > 0 {
			l93 = l8 + l12
		}
		if 1-l32 > 0 {
			l94 = l49
		}
		if l32 > 0 {
			l94 = l94 + -l45
		}
		l96 := -l45 - l68 + float64(l69*2)
		if l96 > 0 {
			l95 = float64((float64(l73*1.6777216e+07) + float64(l78*65536) + float64(l83*256) + l88) * l96)
		}
		if -1+l45+l68+float64(l69*-2) > 0 {
			l95 = l95 + (float64(l73*-1.6777216e+07) + float64(l78*-65536) + float64(l83*-256) - l88)
		}
		l98 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l94*2.3283064365386963e-10) + float64(l95*2.3283064365386963e-10))
		l98 = -6.755399441055744e+15 + l98
		l99 := l94 + l95 + float64(l98*-4.294967296e+09)
		l99 = flag(l99 > 255) + flag(l99 > 65535) + flag(l99 > 1.6777215e+07)
		if 1-l90 > 0 {
			if l92 > 0 {
				l101 = l20 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
			}
			l103 := -l93 + l99
			l104 := trunc(l103)
			if b2i(float64(l104) != l103)|b2i(l104 > l0) != 0 {
				l104 = f15(m, l103, 1, l0)
			}
			l105 := l104
			l110 := m.f64(m.u16(m.u32(l105>>16<<2, 4288)+l105&65535<<3, 0)*320+15744, 80)
			if l110 > 0 {
				l109 = float64((0.5 + l94 + l95 + float64(l98*-4.294967296e+09)) * l110)
			}
			l100 = -0.5 + float64(l101*-256) + l109
		}
		l111 := l90
		if l111 > 0 {
			l100 = l100 + float64(float64(l90*6)*l111)
		}
		l113 := 1 + l93 + float64(l90*-8) - l99
		l112 := choose(l113 > 0, l113, 0)
		l114 := l90
		l112 = choose(l114 > 0, float64(l114*10), 0) + l112
		l66 = f17(m, l100, l112)
	}
	return l66
}

// f131: case 607
func f131(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19 uint32) uint32 {
	var l64 uint32
	var l36, l49, l50, l66, l67, l68, l79 float64
	l20 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l20+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&7<<3, 3520, l13+l15)
	l21 := m.f64(l17, 16)
	m.put(l0&7<<3, 3584, l21)
	m.put(l0&7<<3, 3648, 1)
	l22 := m.f64(0, 3024)
	m.put(l0&7<<3, 3712, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	l23 := f12(m, 18407808, 16, 4097+float64(l14*4096)+float64(l22*-4096)+l21)
	l26 := m.f64(l23, 8)
	l27 := trunc(l26)
	if b2i(float64(l27) != l26)|b2i(l27 > l0) != 0 {
		l27 = f15(m, l26, 1, l0)
	}
	l28 := l27
	l30 := m.u16(m.u32(l28>>16<<2, 4288)+l28&65535<<3, 0)*320 + 15744
	l32 := choose(float64(m.u8(l30, 19)) > 0, 1, 0)
	l35 := m.f64(l30, 64)
	l37 := l35
	if l37 > 0 {
		l38 := f12(m, 18407808, 16, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
		l41 := m.f64(l38, 8)
		l42 := trunc(l41)
		if b2i(float64(l42) != l41)|b2i(l42 > l0) != 0 {
			l42 = f15(m, l41, 1, l0)
		}
		l43 := l42
		l44 := m.u32(l43>>16<<2, 4288) + l43&65535<<3
		l45 := m.u16(l44, 0)*320 + 15744
		t1 := 0.5 + (float64(m.u8(l45, 0)) + float64(float64(m.u8(l44, 2))*256)) + float64((float64(m.u8(l45, 18))+float64(m.u8(l44, 3))+float64(float64(m.u8(l44, 4))*256))*65536)
		l36 = float64(t1 * l37)
	}
	l36 = -0.5 + l36
	l48 := 6.755399441055744e+15 + l36
	l48 = -6.755399441055744e+15 + l48
	if 1-l32 > 0 {
		l49 = 2.147483648e+09 + float64(l35*-2.147483648e+09) + float64(l36*4.294967296e+09) + float64(l48*-4.294967296e+09)
	}
	if 1-l32 > 0 {
		l51 := l35
		if l51 > 0 {
			l52 := f12(m, 18407808, 16, 4095+float64(l14*4096)+float64(l22*-4096)+l21)
			l55 := m.f64(l52, 8)
			l56 := trunc(l55)
			if b2i(float64(l56) != l55)|b2i(l56 > l0) != 0 {
				l56 = f15(m, l55, 1, l0)
			}
			l57 := l56
			l58 := m.u32(l57>>16<<2, 4288) + l57&65535<<3
			l59 := m.u16(l58, 0)*320 + 15744
			t2 := 0.5 + (float64(m.u8(l59, 0)) + float64(float64(m.u8(l58, 2))*256)) + float64((float64(m.u8(l59, 18))+float64(m.u8(l58, 3))+float64(float64(m.u8(l58, 4))*256))*65536)
			l50 = float64(t2 * l51)
		}
		l50 = -0.5 + l50
		l62 := 6.755399441055744e+15 + l50
		l62 = -6.755399441055744e+15 + l62
		l49 = l49 + l62
	}
	if l32 > 0 {
		l49 = l49 + l48
	}
	m.put(l0&7<<3, 4224, l49)
	if l6 != 0 {
		l65 := float64(m.u8(l2, 2))
		if l65 > 0 {
			l66 = l20 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
		}
		if l65 > 0 {
			l67 = l8 + l12
		}
		if 1-l32 > 0 {
			l68 = l48
		}
		l70 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l68*2.3283064365386963e-10))
		l70 = -6.755399441055744e+15 + l70
		l71 := l68 + float64(l70*-4.294967296e+09)
		l71 = flag(l71 > 255) + flag(l71 > 65535) + flag(l71 > 1.6777215e+07)
		l73 := -l67 + l71
		l74 := trunc(l73)
		if b2i(float64(l74) != l73)|b2i(l74 > l0) != 0 {
			l74 = f15(m, l73, 1, l0)
		}
		l75 := l74
		l80 := m.f64(m.u16(m.u32(l75>>16<<2, 4288)+l75&65535<<3, 0)*320+15744, 80)
		if l80 > 0 {
			l79 = float64((0.5 + l68 + float64(l70*-4.294967296e+09)) * l80)
		}
		l83 := 1 + l67 - l71
		l64 = f17(m, -0.5+float64(l66*-256)+l79, choose(l83 > 0, l83, 0))
	}
	return l64
}

// f132: case 608
func f132(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19 uint32) uint32 {
	var l64 uint32
	var l36, l49, l62, l66, l67, l68, l85 float64
	l20 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l20+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&7<<3, 3520, l13+l15)
	l21 := m.f64(l17, 16)
	m.put(l0&7<<3, 3584, l21)
	m.put(l0&7<<3, 3648, 1)
	l22 := m.f64(0, 3024)
	m.put(l0&7<<3, 3712, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	l23 := f12(m, 18407808, 16, 4097+float64(l14*4096)+float64(l22*-4096)+l21)
	l26 := m.f64(l23, 8)
	l27 := trunc(l26)
	if b2i(float64(l27) != l26)|b2i(l27 > l0) != 0 {
		l27 = f15(m, l26, 1, l0)
	}
	l28 := l27
	l30 := m.u16(m.u32(l28>>16<<2, 4288)+l28&65535<<3, 0)*320 + 15744
	l32 := choose(float64(m.u8(l30, 19)) > 0, 1, 0)
	l35 := m.f64(l30, 56)
	l37 := l35
	if l37 > 0 {
		l38 := f12(m, 18407808, 16, 4095+float64(l14*4096)+float64(l22*-4096)+l21)
		l41 := m.f64(l38, 8)
		l42 := trunc(l41)
		if b2i(float64(l42) != l41)|b2i(l42 > l0) != 0 {
			l42 = f15(m, l41, 1, l0)
		}
		l43 := l42
		l44 := m.u32(l43>>16<<2, 4288) + l43&65535<<3
		l45 := m.u16(l44, 0)*320 + 15744
		t1 := 0.5 + (float64(m.u8(l45, 0)) + float64(float64(m.u8(l44, 2))*256)) + float64((float64(m.u8(l45, 18))+float64(m.u8(l44, 3))+float64(float64(m.u8(l44, 4))*256))*65536)
		l36 = float64(t1 * l37)
	}
	l36 = -0.5 + l36
	l48 := 6.755399441055744e+15 + l36
	l48 = -6.755399441055744e+15 + l48
	l50 := l35
	if l50 > 0 {
		l51 := f12(m, 18407808, 16, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
		l54 := m.f64(l51, 8)
		l55 := trunc(l54)
		if b2i(float64(l55) != l54)|b2i(l55 > l0) != 0 {
			l55 = f15(m, l54, 1, l0)
		}
		l56 := l55
		l57 := m.u32(l56>>16<<2, 4288) + l56&65535<<3
		l58 := m.u16(l57, 0)*320 + 15744
		t2 := 0.5 + (float64(m.u8(l58, 0)) + float64(float64(m.u8(l57, 2))*256)) + float64((float64(m.u8(l58, 18))+float64(m.u8(l57, 3))+float64(float64(m.u8(l57, 4))*256))*65536)
		l49 = float64(t2 * l50)
	}
	l49 = -0.5 + l49
	l61 := 6.755399441055744e+15 + l49
	l61 = -6.755399441055744e+15 + l61
	if 1-l32 > 0 {
		l62 = 2.147483648e+09 + float64(l35*-2.147483648e+09) + float64(l36*4.294967296e+09) + float64(l48*-4.294967296e+09)
	}
	if 1-l32 > 0 {
		l62 = l62 + l61
	}
	if l32 > 0 {
		l62 = l62 + (2.147483648e+09 + float64(l35*-2.147483648e+09) + float64(l49*4.294967296e+09) + float64(l61*-4.294967296e+09))
	}
	if l32 > 0 {
		l62 = l62 + l48
	}
	m.put(l0&7<<3, 4224, l62)
	if l6 != 0 {
		l65 := float64(m.u8(l2, 2))
		if l65 > 0 {
			l66 = l20 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
		}
		if l65 > 0 {
			l67 = l8 + l12
		}
		if 1-l32 > 0 {
			l68 = 2.147483648e+09 + float64(l35*-2.147483648e+09) + float64(l49*4.294967296e+09) + float64(l61*-4.294967296e+09)
		}
		if 1-l32 > 0 {
			l68 = l68 + l48
		}
		if l32 > 0 {
			l68 = l68 + (2.147483648e+09 + float64(l35*-2.147483648e+09) + float64(l36*4.294967296e+09) + float64(l48*-4.294967296e+09))
		}
		if l32 > 0 {
			l68 = l68 + l61
		}
		l70 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l68*2.3283064365386963e-10))
		l70 = -6.755399441055744e+15 + l70
		l72 := -255 + l68 + float64(l70*-4.294967296e+09)
		l71 := choose(l72 > 0, l72, 0)
		l73 := -256 + l68 + float64(l70*-4.294967296e+09)
		l71 = choose(l73 > 0, float64(l73*-1), 0) + l71
		l74 := -65535 + l68 + float64(l70*-4.294967296e+09)
		l71 = choose(l74 > 0, l74, 0) + l71
		l75 := -65536 + l68 + float64(l70*-4.294967296e+09)
		l71 = choose(l75 > 0, float64(l75*-1), 0) + l71
		l76 := -1.6777215e+07 + l68 + float64(l70*-4.294967296e+09)
		l71 = choose(l76 > 0, l76, 0) + l71
		l77 := -1.6777216e+07 + l68 + float64(l70*-4.294967296e+09)
		l71 = choose(l77 > 0, float64(l77*-1), 0) + l71
		l79 := -l67 + l71
		l80 := trunc(l79)
		if b2i(float64(l80) != l79)|b2i(l80 > l0) != 0 {
			l80 = f15(m, l79, 1, l0)
		}
		l81 := l80
		l86 := m.f64(m.u16(m.u32(l81>>16<<2, 4288)+l81&65535<<3, 0)*320+15744, 80)
		if l86 > 0 {
			l85 = float64((0.5 + l68 + float64(l70*-4.294967296e+09)) * l86)
		}
		l89 := 1 + l67 - l71
		l64 = f17(m, -0.5+float64(l66*-256)+l85, choose(l89 > 0, l89, 0))
	}
	return l64
}

// f133: case 609
func f133(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19 uint32) uint32 {
	var l64 uint32
	var l36, l49, l62, l66, l67, l68, l85 float64
	l20 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l20+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&7<<3, 3520, l13+l15)
	l21 := m.f64(l17, 16)
	m.put(l0&7<<3, 3584, l21)
	m.put(l0&7<<3, 3648, 1)
	l22 := m.f64(0, 3024)
	m.put(l0&7<<3, 3712, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	l23 := f12(m, 18407808, 16, 4097+float64(l14*4096)+float64(l22*-4096)+l21)
	l26 := m.f64(l23, 8)
	l27 := trunc(l26)
	if b2i(float64(l27) != l26)|b2i(l27 > l0) != 0 {
		l27 = f15(m, l26, 1, l0)
	}
	l28 := l27
	l30 := m.u16(m.u32(l28>>16<<2, 4288)+l28&65535<<3, 0)*320 + 15744
	l32 := choose(float64(m.u8(l30, 19)) > 0, 1, 0)
	l35 := m.f64(l30, 64)
	l37 := l35
	if l37 > 0 {
		l38 := f12(m, 18407808, 16, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
		l41 := m.f64(l38, 8)
		l42 := trunc(l41)
		if b2i(float64(l42) != l41)|b2i(l42 > l0) != 0 {
			l42 = f15(m, l41, 1, l0)
		}
		l43 := l42
		l44 := m.u32(l43>>16<<2, 4288) + l43&65535<<3
		l45 := m.u16(l44, 0)*320 + 15744
		t1 := 0.5 + (float64(m.u8(l45, 0)) + float64(float64(m.u8(l44, 2))*256)) + float64((float64(m.u8(l45, 18))+float64(m.u8(l44, 3))+float64(float64(m.u8(l44, 4))*256))*65536)
		l36 = float64(t1 * l37)
	}
	l36 = -0.5 + l36
	l48 := 6.755399441055744e+15 + l36
	l48 = -6.755399441055744e+15 + l48
	l50 := l35
	if l50 > 0 {
		l51 := f12(m, 18407808, 16, 4095+float64(l14*4096)+float64(l22*-4096)+l21)
		l54 := m.f64(l51, 8)
		l55 := trunc(l54)
		if b2i(float64(l55) != l54)|b2i(l55 > l0) != 0 {
			l55 = f15(m, l54, 1, l0)
		}
		l56 := l55
		l57 := m.u32(l56>>16<<2, 4288) + l56&65535<<3
		l58 := m.u16(l57, 0)*320 + 15744
		t2 := 0.5 + (float64(m.u8(l58, 0)) + float64(float64(m.u8(l57, 2))*256)) + float64((float64(m.u8(l58, 18))+float64(m.u8(l57, 3))+float64(float64(m.u8(l57, 4))*256))*65536)
		l49 = float64(t2 * l50)
	}
	l49 = -0.5 + l49
	l61 := 6.755399441055744e+15 + l49
	l61 = -6.755399441055744e+15 + l61
	if 1-l32 > 0 {
		l62 = 2.147483648e+09 + float64(l35*-2.147483648e+09) + float64(l36*4.294967296e+09) + float64(l48*-4.294967296e+09)
	}
	if 1-l32 > 0 {
		l62 = l62 + l61
	}
	if l32 > 0 {
		l62 = l62 + l48
	}
	if l32 > 0 {
		l62 = l62 + (2.147483648e+09 + float64(l35*-2.147483648e+09) + float64(l49*4.294967296e+09) + float64(l61*-4.294967296e+09))
	}
	m.put(l0&7<<3, 4224, l62)
	if l6 != 0 {
		l65 := float64(m.u8(l2, 2))
		if l65 > 0 {
			l66 = l20 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
		}
		if l65 > 0 {
			l67 = l8 + l12
		}
		if 1-l32 > 0 {
			l68 = l48
		}
		if 1-l32 > 0 {
			l68 = l68 + (2.147483648e+09 + float64(l35*-2.147483648e+09) + float64(l49*4.294967296e+09) + float64(l61*-4.294967296e+09))
		}
		if l32 > 0 {
			l68 = l68 + (2.147483648e+09 + float64(l35*-2.147483648e+09) + float64(l36*4.294967296e+09) + float64(l48*-4.294967296e+09))
		}
		if l32 > 0 {
			l68 = l68 + l61
		}
		l70 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l68*2.3283064365386963e-10))
		l70 = -6.755399441055744e+15 + l70
		l72 := -255 + l68 + float64(l70*-4.294967296e+09)
		l71 := choose(l72 > 0, l72, 0)
		l73 := -256 + l68 + float64(l70*-4.294967296e+09)
		l71 = choose(l73 > 0, float64(l73*-1), 0) + l71
		l74 := -65535 + l68 + float64(l70*-4.294967296e+09)
		l71 = choose(l74 > 0, l74, 0) + l71
		l75 := -65536 + l68 + float64(l70*-4.294967296e+09)
		l71 = choose(l75 > 0, float64(l75*-1), 0) + l71
		l76 := -1.6777215e+07 + l68 + float64(l70*-4.294967296e+09)
		l71 = choose(l76 > 0, l76, 0) + l71
		l77 := -1.6777216e+07 + l68 + float64(l70*-4.294967296e+09)
		l71 = choose(l77 > 0, float64(l77*-1), 0) + l71
		l79 := -l67 + l71
		l80 := trunc(l79)
		if b2i(float64(l80) != l79)|b2i(l80 > l0) != 0 {
			l80 = f15(m, l79, 1, l0)
		}
		l81 := l80
		l86 := m.f64(m.u16(m.u32(l81>>16<<2, 4288)+l81&65535<<3, 0)*320+15744, 80)
		if l86 > 0 {
			l85 = float64((0.5 + l68 + float64(l70*-4.294967296e+09)) * l86)
		}
		l89 := 1 + l67 - l71
		l64 = f17(m, -0.5+float64(l66*-256)+l85, choose(l89 > 0, l89, 0))
	}
	return l64
}

// f134: case 610
func f134(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19 uint32) uint32 {
	var l159 uint32
	var l80, l82, l98, l101, l103, l108, l110, l125, l131, l137, l141, l144, l152, l185, l193, l194, l205, l207, l215 float64
	l20 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l20+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&7<<3, 3520, l13+l15)
	l21 := m.f64(l17, 16)
	m.put(l0&7<<3, 3584, l21)
	m.put(l0&7<<3, 3648, 1)
	l22 := m.f64(0, 3024)
	m.put(l0&7<<3, 3712, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	l23 := f12(m, 18407808, 16, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
	l26 := m.f64(l23, 8)
	l27 := trunc(l26)
	if b2i(float64(l27) != l26)|b2i(l27 > l0) != 0 {
		l27 = f15(m, l26, 1, l0)
	}
	l28 := l27
	l29 := m.u32(l28>>16<<2, 4288) + l28&65535<<3
	l30 := m.u16(l29, 0)*320 + 15744
	l31 := float64(m.u8(l30, 18)) + float64(m.u8(l29, 3)) + float64(float64(m.u8(l29, 4))*256)
	l32 := l31
	l32 = flag(l32 > 32767)
	l33 := f12(m, 18407808, 16, 4098+float64(l14*4096)+float64(l22*-4096)+l21)
	l36 := m.f64(l33, 8)
	l37 := trunc(l36)
	if b2i(float64(l37) != l36)|b2i(l37 > l0) != 0 {
		l37 = f15(m, l36, 1, l0)
	}
	l38 := l37
	l39 := m.u32(l38>>16<<2, 4288) + l38&65535<<3
	l40 := m.u16(l39, 0)*320 + 15744
	l41 := float64(m.u8(l40, 18)) + float64(m.u8(l39, 3)) + float64(float64(m.u8(l39, 4))*256)
	l42 := l41
	l42 = flag(l42 > 32767)
	l43 := choose(l32-l42 > 0, 1, 0)
	l43 = choose(-l32+l42 > 0, 1, 0) + l43
	l46 := float64(m.u8(l40, 0)) + float64(float64(m.u8(l39, 2))*256)
	l47 := f12(m, 18407808, 16, 4097+float64(l14*4096)+float64(l22*-4096)+l21)
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
	l57 := choose(1-l46+float64(l41*-65536)-l55+float64(l56*-65536) > 0, 4.294967296e+09, 0)
	l57 = l46 + float64(l41*65536) + l57
	if l42 > 0 {
		l57 = l57 + (4.294967296e+09 + float64(l46*-2) + float64(l41*-131072))
	}
	l59 := l55 + float64(l56*65536)
	if l42 > 0 {
		l59 = l59 + (float64(l55*-2) + float64(l56*-131072))
	}
	l60 := float64(l57*4.294967296e+09) + l59
	l62 := 6.755399441055744e+15 + (-0.5 + float64(l60*7.450580596923828e-09))
	l62 = -6.755399441055744e+15 + l62
	l63 := l62
	l63 = flag(l63 > math.Copysign(0, -1))
	l64 := l62
	if 1-l63 > 0 {
		l64 = l64 + l60
	}
	l66 := f14(m, 35717888, 24, l64)
	l67 := m.u32(l66, 0) - 1
	l73 := 65 + float64(l63*-27) - float64(m.u8(m.u16(m.u32(l67>>16<<2, 4288)+l67&65535<<3, 0)*320+15744, 14))
	l74 := trunc(l73)
	if b2i(float64(l74) != l73)|b2i(l74 > l0) != 0 {
		l74 = f15(m, l73, 1, l0)
	}
	l75 := l74
	l79 := float64(m.f64(m.u16(m.u32(l75>>16<<2, 4288)+l75&65535<<3, 0)*320+15744, 96) * 0.000244140625)
	l81 := l79
	if l81 > 0 {
		l83 := l79
		if l83 > 0 {
			l82 = float64(l60 * l83)
		}
		l84 := l82
		l85 := l84
		l86 := 6.755399441055744e+15 + float64(l85*1.4210854715202004e-14)
		l86 = -6.755399441055744e+15 + l86
		l88 := float64(l85*2.842170943040401e-14) + float64(l86*-2)
		l91 := 65 + l86
		l92 := trunc(l91)
		if b2i(float64(l92) != l91)|b2i(l92 > l0) != 0 {
			l92 = f15(m, l91, 1, l0)
		}
		l93 := l92
		l95 := m.u16(m.u32(l93>>16<<2, 4288)+l93&65535<<3, 0)*320 + 15744
		l96 := m.f64(l95, 120)
		l99 := l88
		l97 := m.f64(l95, 112)
		if l99 > 0 {
			l98 = float64(l96 * l99)
		}
		l100 := -l88
		if l100 > 0 {
			l98 = l98 + float64(-l96*l100)
		}
		l98 = l97 + l98
		l102 := l98
		if l102 > 0 {
			l104 := l98
			if l104 > 0 {
				l103 = float64(float64(l84*2.220446049250313e-16) * l104)
			}
			l101 = float64((2 - l103) * l102)
		}
		l107 := l101
		l109 := l107
		if l109 > 0 {
			l111 := l107
			if l111 > 0 {
				l110 = float64(float64(l82*2.220446049250313e-16) * l111)
			}
			l108 = float64((2 - l110) * l109)
		}
		l80 = float64(float64(l108*2.220446049250313e-16) * l81)
	}
	l112 := float64(m.u8(l30, 0)) + float64(float64(m.u8(l29, 2))*256)
	l113 := l112 + float64(l31*65536)
	if l32 > 0 {
		l113 = l113 + (4.294967296e+09 + float64(l112*-2) + float64(l31*-131072))
	}
	l114 := f12(m, 18407808, 16, 4095+float64(l14*4096)+float64(l22*-4096)+l21)
	l117 := m.f64(l114, 8)
	l118 := trunc(l117)
	if b2i(float64(l118) != l117)|b2i(l118 > l0) != 0 {
		l118 = f15(m, l117, 1, l0)
	}
	l119 := l118
	l120 := m.u32(l119>>16<<2, 4288) + l119&65535<<3
	l121 := m.u16(l120, 0)*320 + 15744
	l122 := float64(m.u8(l121, 0)) + float64(float64(m.u8(l120, 2))*256)
	l123 := float64(m.u8(l121, 18)) + float64(m.u8(l120, 3)) + float64(float64(m.u8(l120, 4))*256)
	l124 := l122 + float64(l123*65536)
	if l32 > 0 {
		l124 = l124 + (float64(l122*-2) + float64(l123*-131072))
	}
	l126 := l80
	if l126 > 0 {
		l125 = float64((float64(l113*4.294967296e+09) + l124) * l126)
	}
	l128 := 7.083549724304468e+21 + l125
	l128 = -7.083549724304468e+21 + l128
	l129 := 2.90142196707511e+25 + l128
	l129 = -2.90142196707511e+25 + l129
	l130 := l128 - l129
	l132 := l128
	if l132 > 0 {
		l131 = float64(l60 * l132)
	}
	l133 := 2.90142196707511e+25 + l131
	l133 = -2.90142196707511e+25 + l133
	l134 := l113 + float64(l133*-2.3283064365386963e-10)
	l136 := l124 - (l131 - l133)
	l138 := l80
	if l138 > 0 {
		l137 = float64((float64(l134*4.294967296e+09) + l136) * l138)
	}
	l140 := 6.755399441055744e+15 + l137
	l140 = -6.755399441055744e+15 + l140
	l142 := l140
	if l142 > 0 {
		l141 = float64(-l57 * l142)
	}
	l143 := -l140
	if l143 > 0 {
		l141 = l141 + float64(l57*l143)
	}
	l141 = l134 + l141
	l145 := l140
	if l145 > 0 {
		l144 = float64(-l59 * l145)
	}
	l146 := -l140
	if l146 > 0 {
		l144 = l144 + float64(l59*l146)
	}
	l144 = l136 + l144
	l148 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l144*2.3283064365386963e-10))
	l148 = -6.755399441055744e+15 + l148
	l150 := -l141 - l148
	l149 := choose(l150 > 0, l150, 0)
	l151 := -1 - l141 - l148
	l149 = choose(l151 > 0, float64(l151*-1), 0) + l149
	if 1-l43 > 0 {
		l152 = l130 + l140 - l149
	}
	l153 := l43
	if l153 > 0 {
		l152 = l152 + float64((-l130-l140+l149)*l153)
	}
	if -1+l43 > 0 {
		l154 := l144 + float64(l148*-4.294967296e+09)
		l155 := l149
		if l155 > 0 {
			l154 = l154 + float64(l59*l155)
		}
		l152 = l152 + -l154
	}
	l157 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l152*2.3283064365386963e-10))
	l157 = -6.755399441055744e+15 + l157
	m.put(l0&7<<3, 4224, l152+float64(l157*-4.294967296e+09))
	if l6 != 0 {
		l160 := choose(1-l46+float64(l41*-65536)-l55+float64(l56*-65536) > 0, 1, 0)
		l162 := choose(-1+l32+l42 > 0, 1, 0)
		l164 := f15(m, -2.1474836475e+09, 4.294967296e+09, l0)
		l166 := float64(int32(l164))
		l168 := l166
		l167 := choose(l168 > 0, float64(l168*-4.294967296e+09), 0)
		l169 := f15(m, -2.1474836475e+09+float64(l167*256), 4.294967296e+09, l0)
		l171 := float64(int32(l169))
		l172 := float64(l167 * 256)
		l173 := l171
		l172 = choose(l173 > 0, float64(l173*-4.294967296e+09), 0) + l172
		l174 := f15(m, -2.1474836475e+09+float64(l172*256), 4.294967296e+09, l0)
		l176 := float64(int32(l174))
		l177 := float64(l172 * 256)
		l178 := l176
		l177 = choose(l178 > 0, float64(l178*-4.294967296e+09), 0) + l177
		l179 := f15(m, -2.1474836475e+09+float64(l177*256), 4.294967296e+09, l0)
		l181 := float64(int32(l179))
		l182 := float64(l166*1.6777216e+07) + float64(l171*65536) + float64(l176*256) + l181
		l182 = flag(l182 > 2.147483647e+09)
		l184 := -l32 - l42 + float64(l162*2) + l182
		l183 := choose(l184 > 0, l184, 0)
		if 1-l43 > 0 {
			l185 = float64(l129 * 2.3283064365386963e-10)
		}
		l186 := l43
		if l186 > 0 {
			l185 = l185 + float64(float64(l129*-2.3283064365386963e-10)*l186)
		}
		if -1+l43 > 0 {
			l187 := l141 + l148
			l188 := l149
			if l188 > 0 {
				l187 = l187 + float64(l57*l188)
			}
			l185 = l185 + -l187
		}
		l190 := -2.147483647e+09 + l185 + l157
		l189 := choose(l190 > 0, l190, 0)
		l191 := -2.147483648e+09 + l185 + l157
		l189 = choose(l191 > 0, float64(l191*-1), 0) + l189
		l192 := float64(m.u8(l2, 2))
		if l192 > 0 {
			l193 = l8 + l12
		}
		l195 := -l32 - l42 + float64(l162*2)
		if l195 > 0 {
			l194 = float64((float64(l166*1.6777216e+07) + float64(l171*65536) + float64(l176*256) + l181) * l195)
		}
		if -1+l32+l42+float64(l162*-2) > 0 {
			l194 = l194 + (float64(l166*-1.6777216e+07) + float64(l171*-65536) + float64(l176*-256) - l181)
		}
		t1 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l194*2.3283064365386963e-10) + float64(l185*2.3283064365386963e-10) + float64(l157*2.3283064365386963e-10))
		l197 := t1
		l197 = -6.755399441055744e+15 + l197
		l199 := -255 + l194 + l185 + l157 + float64(l197*-4.294967296e+09)
		l198 := choose(l199 > 0, l199, 0)
		l200 := -256 + l194 + l185 + l157 + float64(l197*-4.294967296e+09)
		l198 = choose(l200 > 0, float64(l200*-1), 0) + l198
		l201 := -65535 + l194 + l185 + l157 + float64(l197*-4.294967296e+09)
		l198 = choose(l201 > 0, l201, 0) + l198
		l202 := -65536 + l194 + l185 + l157 + float64(l197*-4.294967296e+09)
		l198 = choose(l202 > 0, float64(l202*-1), 0) + l198
		l203 := -1.6777215e+07 + l194 + l185 + l157 + float64(l197*-4.294967296e+09)
		l198 = choose(l203 > 0, l203, 0) + l198
		l204 := -1.6777216e+07 + l194 + l185 + l157 + float64(l197*-4.294967296e+09)
		l198 = choose(l204 > 0, float64(l204*-1), 0) + l198
		l206 := 1 - l160 - l183 - l189
		if l206 > 0 {
			if l192 > 0 {
				l207 = l20 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
			}
			l209 := -l193 + l198
			l210 := trunc(l209)
			if b2i(float64(l210) != l209)|b2i(l210 > l0) != 0 {
				l210 = f15(m, l209, 1, l0)
			}
			l211 := l210
			l216 := m.f64(m.u16(m.u32(l211>>16<<2, 4288)+l211&65535<<3, 0)*320+15744, 80)
			if l216 > 0 {
				l215 = float64((0.5 + l194 + l185 + l157 + float64(l197*-4.294967296e+09)) * l216)
			}
			l205 = float64((-0.5 + float64(l207*-256) + l215) * l206)
		}
		l217 := l160 + l183 + l189
		if l217 > 0 {
			l205 = l205 + float64((float64(l160*5)+float64(l183*6)+float64(l189*6))*l217)
		}
		l219 := 1 + l193 + float64(l160*-8) + float64(l183*-8) + float64(l189*-8) - l198
		l218 := choose(l219 > 0, l219, 0)
		l220 := l160 + l183 + l189
		l218 = choose(l220 > 0, float64(l220*10), 0) + l218
		l159 = f17(m, l205, l218)
	}
	return l159
}

// f135: case 611
func f135(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19 uint32) uint32 {
	var l151 uint32
	var l66, l68, l84, l87, l89, l94, l96, l120, l126, l132, l136, l139, l159, l169, l171, l179 float64
	l20 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l20+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&7<<3, 3520, l13+l15)
	l21 := m.f64(l17, 16)
	m.put(l0&7<<3, 3584, l21)
	m.put(l0&7<<3, 3648, 1)
	l22 := m.f64(0, 3024)
	m.put(l0&7<<3, 3712, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	l23 := f12(m, 18407808, 16, 4098+float64(l14*4096)+float64(l22*-4096)+l21)
	l26 := m.f64(l23, 8)
	l27 := trunc(l26)
	if b2i(float64(l27) != l26)|b2i(l27 > l0) != 0 {
		l27 = f15(m, l26, 1, l0)
	}
	l28 := l27
	l29 := m.u32(l28>>16<<2, 4288) + l28&65535<<3
	l30 := m.u16(l29, 0)*320 + 15744
	l31 := float64(m.u8(l30, 0)) + float64(float64(m.u8(l29, 2))*256)
	l32 := float64(m.u8(l30, 18)) + float64(m.u8(l29, 3)) + float64(float64(m.u8(l29, 4))*256)
	l33 := f12(m, 18407808, 16, 4097+float64(l14*4096)+float64(l22*-4096)+l21)
	l36 := m.f64(l33, 8)
	l37 := trunc(l36)
	if b2i(float64(l37) != l36)|b2i(l37 > l0) != 0 {
		l37 = f15(m, l36, 1, l0)
	}
	l38 := l37
	l39 := m.u32(l38>>16<<2, 4288) + l38&65535<<3
	l40 := m.u16(l39, 0)*320 + 15744
	l41 := float64(m.u8(l40, 0)) + float64(float64(m.u8(l39, 2))*256)
	l42 := float64(m.u8(l40, 18)) + float64(m.u8(l39, 3)) + float64(float64(m.u8(l39, 4))*256)
	l43 := choose(1-l31+float64(l32*-65536)-l41+float64(l42*-65536) > 0, 4.294967296e+09, 0)
	l43 = l31 + float64(l32*65536) + l43
	l45 := l41 + float64(l42*65536)
	l46 := float64(l43*4.294967296e+09) + l45
	l48 := 6.755399441055744e+15 + (-0.5 + float64(l46*7.450580596923828e-09))
	l48 = -6.755399441055744e+15 + l48
	l49 := l48
	l49 = flag(l49 > math.Copysign(0, -1))
	l50 := l48
	if 1-l49 > 0 {
		l50 = l50 + l46
	}
	l52 := f14(m, 35717888, 24, l50)
	l53 := m.u32(l52, 0) - 1
	l59 := 65 + float64(l49*-27) - float64(m.u8(m.u16(m.u32(l53>>16<<2, 4288)+l53&65535<<3, 0)*320+15744, 14))
	l60 := trunc(l59)
	if b2i(float64(l60) != l59)|b2i(l60 > l0) != 0 {
		l60 = f15(m, l59, 1, l0)
	}
	l61 := l60
	l65 := float64(m.f64(m.u16(m.u32(l61>>16<<2, 4288)+l61&65535<<3, 0)*320+15744, 96) * 0.000244140625)
	l67 := l65
	if l67 > 0 {
		l69 := l65
		if l69 > 0 {
			l68 = float64(l46 * l69)
		}
		l70 := l68
		l71 := l70
		l72 := 6.755399441055744e+15 + float64(l71*1.4210854715202004e-14)
		l72 = -6.755399441055744e+15 + l72
		l74 := float64(l71*2.842170943040401e-14) + float64(l72*-2)
		l77 := 65 + l72
		l78 := trunc(l77)
		if b2i(float64(l78) != l77)|b2i(l78 > l0) != 0 {
			l78 = f15(m, l77, 1, l0)
		}
		l79 := l78
		l81 := m.u16(m.u32(l79>>16<<2, 4288)+l79&65535<<3, 0)*320 + 15744
		l82 := m.f64(l81, 120)
		l85 := l74
		l83 := m.f64(l81, 112)
		if l85 > 0 {
			l84 = float64(l82 * l85)
		}
		l86 := -l74
		if l86 > 0 {
			l84 = l84 + float64(-l82*l86)
		}
		l84 = l83 + l84
		l88 := l84
		if l88 > 0 {
			l90 := l84
			if l90 > 0 {
				l89 = float64(float64(l70*2.220446049250313e-16) * l90)
			}
			l87 = float64((2 - l89) * l88)
		}
		l93 := l87
		l95 := l93
		if l95 > 0 {
			l97 := l93
			if l97 > 0 {
				l96 = float64(float64(l68*2.220446049250313e-16) * l97)
			}
			l94 = float64((2 - l96) * l95)
		}
		l66 = float64(float64(l94*2.220446049250313e-16) * l67)
	}
	l98 := f12(m, 18407808, 16, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
	l101 := m.f64(l98, 8)
	l102 := trunc(l101)
	if b2i(float64(l102) != l101)|b2i(l102 > l0) != 0 {
		l102 = f15(m, l101, 1, l0)
	}
	l103 := l102
	l104 := m.u32(l103>>16<<2, 4288) + l103&65535<<3
	l105 := m.u16(l104, 0)*320 + 15744
	t1 := float64(m.u8(l105, 0)) + float64(float64(m.u8(l104, 2))*256) + float64((float64(m.u8(l105, 18))+float64(m.u8(l104, 3))+float64(float64(m.u8(l104, 4))*256))*65536)
	l108 := t1
	l109 := f12(m, 18407808, 16, 4095+float64(l14*4096)+float64(l22*-4096)+l21)
	l112 := m.f64(l109, 8)
	l113 := trunc(l112)
	if b2i(float64(l113) != l112)|b2i(l113 > l0) != 0 {
		l113 = f15(m, l112, 1, l0)
	}
	l114 := l113
	l115 := m.u32(l114>>16<<2, 4288) + l114&65535<<3
	l116 := m.u16(l115, 0)*320 + 15744
	t2 := float64(m.u8(l116, 0)) + float64(float64(m.u8(l115, 2))*256) + float64((float64(m.u8(l116, 18))+float64(m.u8(l115, 3))+float64(float64(m.u8(l115, 4))*256))*65536)
	l119 := t2
	l121 := l66
	if l121 > 0 {
		l120 = float64((float64(l108*4.294967296e+09) + l119) * l121)
	}
	l123 := 7.083549724304468e+21 + l120
	l123 = -7.083549724304468e+21 + l123
	l124 := 2.90142196707511e+25 + l123
	l124 = -2.90142196707511e+25 + l124
	l127 := l123
	l125 := l123 - l124
	if l127 > 0 {
		l126 = float64(l46 * l127)
	}
	l128 := 2.90142196707511e+25 + l126
	l128 = -2.90142196707511e+25 + l128
	l129 := l108 + float64(l128*-2.3283064365386963e-10)
	l131 := l119 - (l126 - l128)
	l133 := l66
	if l133 > 0 {
		l132 = float64((float64(l129*4.294967296e+09) + l131) * l133)
	}
	l135 := 6.755399441055744e+15 + l132
	l135 = -6.755399441055744e+15 + l135
	l137 := l135
	if l137 > 0 {
		l136 = float64(-l43 * l137)
	}
	l138 := -l135
	if l138 > 0 {
		l136 = l136 + float64(l43*l138)
	}
	l136 = l129 + l136
	l140 := l135
	if l140 > 0 {
		l139 = float64(-l45 * l140)
	}
	l141 := -l135
	if l141 > 0 {
		l139 = l139 + float64(l45*l141)
	}
	l139 = l131 + l139
	l143 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l139*2.3283064365386963e-10))
	l143 = -6.755399441055744e+15 + l143
	l145 := -l136 - l143
	l144 := choose(l145 > 0, l145, 0)
	l146 := -1 - l136 - l143
	l144 = choose(l146 > 0, float64(l146*-1), 0) + l144
	l147 := l125 + l135 - l144
	l149 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l147*2.3283064365386963e-10))
	l149 = -6.755399441055744e+15 + l149
	m.put(l0&7<<3, 4224, l147+float64(l149*-4.294967296e+09))
	if l6 != 0 {
		l152 := choose(1-l31+float64(l32*-65536)-l41+float64(l42*-65536) > 0, 1, 0)
		l154 := float64(l124 * 2.3283064365386963e-10)
		l156 := -1.101659111423e+12 + l154 + l149
		l155 := choose(l156 > 0, l156, 0)
		l157 := -1.101659111424e+12 + l154 + l149
		l155 = choose(l157 > 0, float64(l157*-1), 0) + l155
		l158 := float64(m.u8(l2, 2))
		if l158 > 0 {
			l159 = l8 + l12
		}
		l161 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l154*2.3283064365386963e-10) + float64(l149*2.3283064365386963e-10))
		l161 = -6.755399441055744e+15 + l161
		l163 := -255 + l154 + l149 + float64(l161*-4.294967296e+09)
		l162 := choose(l163 > 0, l163, 0)
		l164 := -256 + l154 + l149 + float64(l161*-4.294967296e+09)
		l162 = choose(l164 > 0, float64(l164*-1), 0) + l162
		l165 := -65535 + l154 + l149 + float64(l161*-4.294967296e+09)
		l162 = choose(l165 > 0, l165, 0) + l162
		l166 := -65536 + l154 + l149 + float64(l161*-4.294967296e+09)
		l162 = choose(l166 > 0, float64(l166*-1), 0) + l162
		l167 := -1.6777215e+07 + l154 + l149 + float64(l161*-4.294967296e+09)
		l162 = choose(l167 > 0, l167, 0) + l162
		l168 := -1.6777216e+07 + l154 + l149 + float64(l161*-4.294967296e+09)
		l162 = choose(l168 > 0, float64(l168*-1), 0) + l162
		l170 := 1 - l152 - l155
		if l170 > 0 {
			if l158 > 0 {
				l171 = l20 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
			}
			l173 := -l159 + l162
			l174 := trunc(l173)
			if b2i(float64(l174) != l173)|b2i(l174 > l0) != 0 {
				l174 = f15(m, l173, 1, l0)
			}
			l175 := l174
			l180 := m.f64(m.u16(m.u32(l175>>16<<2, 4288)+l175&65535<<3, 0)*320+15744, 80)
			if l180 > 0 {
				l179 = float64((0.5 + l154 + l149 + float64(l161*-4.294967296e+09)) * l180)
			}
			l169 = float64((-0.5 + float64(l171*-256) + l179) * l170)
		}
		l181 := l152 + l155
		if l181 > 0 {
			l169 = l169 + float64((float64(l152*5)+float64(l155*6))*l181)
		}
		l183 := 1 + l159 + float64(l152*-8) + float64(l155*-8) - l162
		l182 := choose(l183 > 0, l183, 0)
		l184 := l152 + l155
		l182 = choose(l184 > 0, float64(l184*10), 0) + l182
		l151 = f17(m, l169, l182)
	}
	return l151
}

// f136: case 612
func f136(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19 uint32) uint32 {
	var l155 uint32
	var l79, l81, l97, l100, l102, l107, l109, l124, l128, l134, l138, l143, l151, l183, l188, l189, l200, l202, l210 float64
	l20 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l20+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&7<<3, 3520, l13+l15)
	l21 := m.f64(l17, 16)
	m.put(l0&7<<3, 3584, l21)
	m.put(l0&7<<3, 3648, 1)
	l22 := m.f64(0, 3024)
	m.put(l0&7<<3, 3712, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	l23 := f12(m, 18407808, 16, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
	l26 := m.f64(l23, 8)
	l27 := trunc(l26)
	if b2i(float64(l27) != l26)|b2i(l27 > l0) != 0 {
		l27 = f15(m, l26, 1, l0)
	}
	l28 := l27
	l29 := m.u32(l28>>16<<2, 4288) + l28&65535<<3
	l30 := m.u16(l29, 0)*320 + 15744
	l31 := float64(m.u8(l30, 18)) + float64(m.u8(l29, 3)) + float64(float64(m.u8(l29, 4))*256)
	l32 := l31
	l32 = flag(l32 > 32767)
	l33 := choose(l32 > 0, 1, 0)
	l35 := f12(m, 18407808, 16, 4098+float64(l14*4096)+float64(l22*-4096)+l21)
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
	l45 := f12(m, 18407808, 16, 4097+float64(l14*4096)+float64(l22*-4096)+l21)
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
	l55 := l44
	l55 = flag(l55 > 32767)
	l56 := choose(1-l43+float64(l44*-65536)-l53+float64(l54*-65536) > 0, 4.294967296e+09, 0)
	l56 = l43 + float64(l44*65536) + l56
	if l55 > 0 {
		l56 = l56 + (4.294967296e+09 + float64(l43*-2) + float64(l44*-131072))
	}
	l58 := l53 + float64(l54*65536)
	if l55 > 0 {
		l58 = l58 + (float64(l53*-2) + float64(l54*-131072))
	}
	l59 := float64(l56*4.294967296e+09) + l58
	l61 := 6.755399441055744e+15 + (-0.5 + float64(l59*7.450580596923828e-09))
	l61 = -6.755399441055744e+15 + l61
	l62 := l61
	l62 = flag(l62 > math.Copysign(0, -1))
	l63 := l61
	if 1-l62 > 0 {
		l63 = l63 + l59
	}
	l65 := f14(m, 35717888, 24, l63)
	l66 := m.u32(l65, 0) - 1
	l72 := 65 + float64(l62*-27) - float64(m.u8(m.u16(m.u32(l66>>16<<2, 4288)+l66&65535<<3, 0)*320+15744, 14))
	l73 := trunc(l72)
	if b2i(float64(l73) != l72)|b2i(l73 > l0) != 0 {
		l73 = f15(m, l72, 1, l0)
	}
	l74 := l73
	l78 := float64(m.f64(m.u16(m.u32(l74>>16<<2, 4288)+l74&65535<<3, 0)*320+15744, 96) * 0.000244140625)
	l80 := l78
	if l80 > 0 {
		l82 := l78
		if l82 > 0 {
			l81 = float64(l59 * l82)
		}
		l83 := l81
		l84 := l83
		l85 := 6.755399441055744e+15 + float64(l84*1.4210854715202004e-14)
		l85 = -6.755399441055744e+15 + l85
		l87 := float64(l84*2.842170943040401e-14) + float64(l85*-2)
		l90 := 65 + l85
		l91 := trunc(l90)
		if b2i(float64(l91) != l90)|b2i(l91 > l0) != 0 {
			l91 = f15(m, l90, 1, l0)
		}
		l92 := l91
		l94 := m.u16(m.u32(l92>>16<<2, 4288)+l92&65535<<3, 0)*320 + 15744
		l95 := m.f64(l94, 120)
		l98 := l87
		l96 := m.f64(l94, 112)
		if l98 > 0 {
			l97 = float64(l95 * l98)
		}
		l99 := -l87
		if l99 > 0 {
			l97 = l97 + float64(-l95*l99)
		}
		l97 = l96 + l97
		l101 := l97
		if l101 > 0 {
			l103 := l97
			if l103 > 0 {
				l102 = float64(float64(l83*2.220446049250313e-16) * l103)
			}
			l100 = float64((2 - l102) * l101)
		}
		l106 := l100
		l108 := l106
		if l108 > 0 {
			l110 := l106
			if l110 > 0 {
				l109 = float64(float64(l81*2.220446049250313e-16) * l110)
			}
			l107 = float64((2 - l109) * l108)
		}
		l79 = float64(float64(l107*2.220446049250313e-16) * l80)
	}
	l111 := float64(m.u8(l30, 0)) + float64(float64(m.u8(l29, 2))*256)
	l112 := l111 + float64(l31*65536)
	if l32 > 0 {
		l112 = l112 + (4.294967296e+09 + float64(l111*-2) + float64(l31*-131072))
	}
	l113 := f12(m, 18407808, 16, 4095+float64(l14*4096)+float64(l22*-4096)+l21)
	l116 := m.f64(l113, 8)
	l117 := trunc(l116)
	if b2i(float64(l117) != l116)|b2i(l117 > l0) != 0 {
		l117 = f15(m, l116, 1, l0)
	}
	l118 := l117
	l119 := m.u32(l118>>16<<2, 4288) + l118&65535<<3
	l120 := m.u16(l119, 0)*320 + 15744
	l121 := float64(m.u8(l120, 0)) + float64(float64(m.u8(l119, 2))*256)
	l122 := float64(m.u8(l120, 18)) + float64(m.u8(l119, 3)) + float64(float64(m.u8(l119, 4))*256)
	l123 := l121 + float64(l122*65536)
	if l32 > 0 {
		l123 = l123 + (float64(l121*-2) + float64(l122*-131072))
	}
	l125 := l79
	if l125 > 0 {
		l124 = float64((float64(l112*4.294967296e+09) + l123) * l125)
	}
	l127 := 7.083549724304468e+21 + l124
	l127 = -7.083549724304468e+21 + l127
	l129 := l127
	if l129 > 0 {
		l128 = float64(l59 * l129)
	}
	l130 := 2.90142196707511e+25 + l128
	l130 = -2.90142196707511e+25 + l130
	l131 := l112 + float64(l130*-2.3283064365386963e-10)
	l133 := l123 - (l128 - l130)
	l135 := l79
	if l135 > 0 {
		l134 = float64((float64(l131*4.294967296e+09) + l133) * l135)
	}
	l137 := 6.755399441055744e+15 + l134
	l137 = -6.755399441055744e+15 + l137
	l139 := l137
	if l139 > 0 {
		l138 = float64(-l58 * l139)
	}
	l140 := -l137
	if l140 > 0 {
		l138 = l138 + float64(l58*l140)
	}
	l138 = l133 + l138
	l142 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l138*2.3283064365386963e-10))
	l142 = -6.755399441055744e+15 + l142
	l144 := l137
	if l144 > 0 {
		l143 = float64(-l56 * l144)
	}
	l145 := -l137
	if l145 > 0 {
		l143 = l143 + float64(l56*l145)
	}
	l143 = l131 + l143
	l147 := -l143 - l142
	l146 := choose(l147 > 0, l147, 0)
	l148 := -1 - l143 - l142
	l146 = choose(l148 > 0, float64(l148*-1), 0) + l146
	l149 := l138 + float64(l142*-4.294967296e+09)
	l150 := l146
	if l150 > 0 {
		l149 = l149 + float64(l58*l150)
	}
	if 1-l33 > 0 {
		l151 = l149
	}
	if l33 > 0 {
		l151 = l151 + -l149
	}
	l153 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l151*2.3283064365386963e-10))
	l153 = -6.755399441055744e+15 + l153
	m.put(l0&7<<3, 4224, l151+float64(l153*-4.294967296e+09))
	if l6 != 0 {
		l156 := choose(1-l43+float64(l44*-65536)-l53+float64(l54*-65536) > 0, 1, 0)
		l158 := choose(-1+l32+l55 > 0, 1, 0)
		l160 := f15(m, -2.1474836475e+09, 4.294967296e+09, l0)
		l162 := float64(int32(l160))
		l164 := l162
		l163 := choose(l164 > 0, float64(l164*-4.294967296e+09), 0)
		l165 := f15(m, -2.1474836475e+09+float64(l163*256), 4.294967296e+09, l0)
		l167 := float64(int32(l165))
		l168 := float64(l163 * 256)
		l169 := l167
		l168 = choose(l169 > 0, float64(l169*-4.294967296e+09), 0) + l168
		l170 := f15(m, -2.1474836475e+09+float64(l168*256), 4.294967296e+09, l0)
		l172 := float64(int32(l170))
		l173 := float64(l168 * 256)
		l174 := l172
		l173 = choose(l174 > 0, float64(l174*-4.294967296e+09), 0) + l173
		l175 := f15(m, -2.1474836475e+09+float64(l173*256), 4.294967296e+09, l0)
		l177 := float64(int32(l175))
		l178 := float64(l162*1.6777216e+07) + float64(l167*65536) + float64(l172*256) + l177
		l178 = flag(l178 > 2.147483647e+09)
		l180 := -1 - l32 - l55 + float64(l158*2) + l178
		l179 := choose(l180 > 0, l180, 0)
		l181 := l143 + l142
		l182 := l146
		if l182 > 0 {
			l181 = l181 + float64(l56*l182)
		}
		if 1-l33 > 0 {
			l183 = l181
		}
		if l33 > 0 {
			l183 = l183 + -l181
		}
		l185 := -1.101659111423e+12 + l183 + l153
		l184 := choose(l185 > 0, l185, 0)
		l186 := -1.101659111424e+12 + l183 + l153
		l184 = choose(l186 > 0, float64(l186*-1), 0) + l184
		l187 := float64(m.u8(l2, 2))
		if l187 > 0 {
			l188 = l8 + l12
		}
		l190 := -l32 - l55 + float64(l158*2)
		if l190 > 0 {
			l189 = float64((float64(l162*1.6777216e+07) + float64(l167*65536) + float64(l172*256) + l177) * l190)
		}
		if -1+l32+l55+float64(l158*-2) > 0 {
			l189 = l189 + (float64(l162*-1.6777216e+07) + float64(l167*-65536) + float64(l172*-256) - l177)
		}
		t1 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l189*2.3283064365386963e-10) + float64(l183*2.3283064365386963e-10) + float64(l153*2.3283064365386963e-10))
		l192 := t1
		l192 = -6.755399441055744e+15 + l192
		l194 := -255 + l189 + l183 + l153 + float64(l192*-4.294967296e+09)
		l193 := choose(l194 > 0, l194, 0)
		l195 := -256 + l189 + l183 + l153 + float64(l192*-4.294967296e+09)
		l193 = choose(l195 > 0, float64(l195*-1), 0) + l193
		l196 := -65535 + l189 + l183 + l153 + float64(l192*-4.294967296e+09)
		l193 = choose(l196 > 0, l196, 0) + l193
		l197 := -65536 + l189 + l183 + l153 + float64(l192*-4.294967296e+09)
		l193 = choose(l197 > 0, float64(l197*-1), 0) + l193
		l198 := -1.6777215e+07 + l189 + l183 + l153 + float64(l192*-4.294967296e+09)
		l193 = choose(l198 > 0, l198, 0) + l193
		l199 := -1.6777216e+07 + l189 + l183 + l153 + float64(l192*-4.294967296e+09)
		l193 = choose(l199 > 0, float64(l199*-1), 0) + l193
		l201 := 1 - l156 - l179 - l184
		if l201 > 0 {
			if l187 > 0 {
				l202 = l20 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
			}
			l204 := -l188 + l193
			l205 := trunc(l204)
			if b2i(float64(l205) != l204)|b2i(l205 > l0) != 0 {
				l205 = f15(m, l204, 1, l0)
			}
			l206 := l205
			l211 := m.f64(m.u16(m.u32(l206>>16<<2, 4288)+l206&65535<<3, 0)*320+15744, 80)
			if l211 > 0 {
				l210 = float64((0.5 + l189 + l183 + l153 + float64(l192*-4.294967296e+09)) * l211)
			}
			l200 = float64((-0.5 + float64(l202*-256) + l210) * l201)
		}
		l212 := l156 + l179 + l184
		if l212 > 0 {
			l200 = l200 + float64((float64(l156*5)+float64(l179*6)+float64(l184*6))*l212)
		}
		l214 := 1 + l188 + float64(l156*-8) + float64(l179*-8) + float64(l184*-8) - l193
		l213 := choose(l214 > 0, l214, 0)
		l215 := l156 + l179 + l184
		l213 = choose(l215 > 0, float64(l215*10), 0) + l213
		l155 = f17(m, l200, l213)
	}
	return l155
}

// f137: case 613
func f137(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19 uint32) uint32 {
	var l151 uint32
	var l66, l68, l84, l87, l89, l94, l96, l120, l124, l130, l134, l139, l161, l171, l173, l181 float64
	l20 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l20+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&7<<3, 3520, l13+l15)
	l21 := m.f64(l17, 16)
	m.put(l0&7<<3, 3584, l21)
	m.put(l0&7<<3, 3648, 1)
	l22 := m.f64(0, 3024)
	m.put(l0&7<<3, 3712, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	l23 := f12(m, 18407808, 16, 4098+float64(l14*4096)+float64(l22*-4096)+l21)
	l26 := m.f64(l23, 8)
	l27 := trunc(l26)
	if b2i(float64(l27) != l26)|b2i(l27 > l0) != 0 {
		l27 = f15(m, l26, 1, l0)
	}
	l28 := l27
	l29 := m.u32(l28>>16<<2, 4288) + l28&65535<<3
	l30 := m.u16(l29, 0)*320 + 15744
	l31 := float64(m.u8(l30, 0)) + float64(float64(m.u8(l29, 2))*256)
	l32 := float64(m.u8(l30, 18)) + float64(m.u8(l29, 3)) + float64(float64(m.u8(l29, 4))*256)
	l33 := f12(m, 18407808, 16, 4097+float64(l14*4096)+float64(l22*-4096)+l21)
	l36 := m.f64(l33, 8)
	l37 := trunc(l36)
	if b2i(float64(l37) != l36)|b2i(l37 > l0) != 0 {
		l37 = f15(m, l36, 1, l0)
	}
	l38 := l37
	l39 := m.u32(l38>>16<<2, 4288) + l38&65535<<3
	l40 := m.u16(l39, 0)*320 + 15744
	l41 := float64(m.u8(l40, 0)) + float64(float64(m.u8(l39, 2))*256)
	l42 := float64(m.u8(l40, 18)) + float64(m.u8(l39, 3)) + float64(float64(m.u8(l39, 4))*256)
	l43 := choose(1-l31+float64(l32*-65536)-l41+float64(l42*-65536) > 0, 4.294967296e+09, 0)
	l43 = l31 + float64(l32*65536) + l43
	l45 := l41 + float64(l42*65536)
	l46 := float64(l43*4.294967296e+09) + l45
	l48 := 6.755399441055744e+15 + (-0.5 + float64(l46*7.450580596923828e-09))
	l48 = -6.755399441055744e+15 + l48
	l49 := l48
	l49 = flag(l49 > math.Copysign(0, -1))
	l50 := l48
	if 1-l49 > 0 {
		l50 = l50 + l46
	}
	l52 := f14(m, 35717888, 24, l50)
	l53 := m.u32(l52, 0) - 1
	l59 := 65 + float64(l49*-27) - float64(m.u8(m.u16(m.u32(l53>>16<<2, 4288)+l53&65535<<3, 0)*320+15744, 14))
	l60 := trunc(l59)
	if b2i(float64(l60) != l59)|b2i(l60 > l0) != 0 {
		l60 = f15(m, l59, 1, l0)
	}
	l61 := l60
	l65 := float64(m.f64(m.u16(m.u32(l61>>16<<2, 4288)+l61&65535<<3, 0)*320+15744, 96) * 0.000244140625)
	l67 := l65
	if l67 > 0 {
		l69 := l65
		if l69 > 0 {
			l68 = float64(l46 * l69)
		}
		l70 := l68
		l71 := l70
		l72 := 6.755399441055744e+15 + float64(l71*1.4210854715202004e-14)
		l72 = -6.755399441055744e+15 + l72
		l74 := float64(l71*2.842170943040401e-14) + float64(l72*-2)
		l77 := 65 + l72
		l78 := trunc(l77)
		if b2i(float64(l78) != l77)|b2i(l78 > l0) != 0 {
			l78 = f15(m, l77, 1, l0)
		}
		l79 := l78
		l81 := m.u16(m.u32(l79>>16<<2, 4288)+l79&65535<<3, 0)*320 + 15744
		l82 := m.f64(l81, 120)
		l85 := l74
		l83 := m.f64(l81, 112)
		if l85 > 0 {
			l84 = float64(l82 * l85)
		}
		l86 := -l74
		if l86 > 0 {
			l84 = l84 + float64(-l82*l86)
		}
		l84 = l83 + l84
		l88 := l84
		if l88 > 0 {
			l90 := l84
			if l90 > 0 {
				l89 = float64(float64(l70*2.220446049250313e-16) * l90)
			}
			l87 = float64((2 - l89) * l88)
		}
		l93 := l87
		l95 := l93
		if l95 > 0 {
			l97 := l93
			if l97 > 0 {
				l96 = float64(float64(l68*2.220446049250313e-16) * l97)
			}
			l94 = float64((2 - l96) * l95)
		}
		l66 = float64(float64(l94*2.220446049250313e-16) * l67)
	}
	l98 := f12(m, 18407808, 16, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
	l101 := m.f64(l98, 8)
	l102 := trunc(l101)
	if b2i(float64(l102) != l101)|b2i(l102 > l0) != 0 {
		l102 = f15(m, l101, 1, l0)
	}
	l103 := l102
	l104 := m.u32(l103>>16<<2, 4288) + l103&65535<<3
	l105 := m.u16(l104, 0)*320 + 15744
	t1 := float64(m.u8(l105, 0)) + float64(float64(m.u8(l104, 2))*256) + float64((float64(m.u8(l105, 18))+float64(m.u8(l104, 3))+float64(float64(m.u8(l104, 4))*256))*65536)
	l108 := t1
	l109 := f12(m, 18407808, 16, 4095+float64(l14*4096)+float64(l22*-4096)+l21)
	l112 := m.f64(l109, 8)
	l113 := trunc(l112)
	if b2i(float64(l113) != l112)|b2i(l113 > l0) != 0 {
		l113 = f15(m, l112, 1, l0)
	}
	l114 := l113
	l115 := m.u32(l114>>16<<2, 4288) + l114&65535<<3
	l116 := m.u16(l115, 0)*320 + 15744
	t2 := float64(m.u8(l116, 0)) + float64(float64(m.u8(l115, 2))*256) + float64((float64(m.u8(l116, 18))+float64(m.u8(l115, 3))+float64(float64(m.u8(l115, 4))*256))*65536)
	l119 := t2
	l121 := l66
	if l121 > 0 {
		l120 = float64((float64(l108*4.294967296e+09) + l119) * l121)
	}
	l123 := 7.083549724304468e+21 + l120
	l123 = -7.083549724304468e+21 + l123
	l125 := l123
	if l125 > 0 {
		l124 = float64(l46 * l125)
	}
	l126 := 2.90142196707511e+25 + l124
	l126 = -2.90142196707511e+25 + l126
	l127 := l108 + float64(l126*-2.3283064365386963e-10)
	l129 := l119 - (l124 - l126)
	l131 := l66
	if l131 > 0 {
		l130 = float64((float64(l127*4.294967296e+09) + l129) * l131)
	}
	l133 := 6.755399441055744e+15 + l130
	l133 = -6.755399441055744e+15 + l133
	l135 := l133
	if l135 > 0 {
		l134 = float64(-l45 * l135)
	}
	l136 := -l133
	if l136 > 0 {
		l134 = l134 + float64(l45*l136)
	}
	l134 = l129 + l134
	l138 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l134*2.3283064365386963e-10))
	l138 = -6.755399441055744e+15 + l138
	l140 := l133
	if l140 > 0 {
		l139 = float64(-l43 * l140)
	}
	l141 := -l133
	if l141 > 0 {
		l139 = l139 + float64(l43*l141)
	}
	l139 = l127 + l139
	l143 := -l139 - l138
	l142 := choose(l143 > 0, l143, 0)
	l144 := -1 - l139 - l138
	l142 = choose(l144 > 0, float64(l144*-1), 0) + l142
	l145 := l134 + float64(l138*-4.294967296e+09)
	l146 := l142
	if l146 > 0 {
		l145 = l145 + float64(l45*l146)
	}
	l147 := l145
	l149 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l147*2.3283064365386963e-10))
	l149 = -6.755399441055744e+15 + l149
	m.put(l0&7<<3, 4224, l147+float64(l149*-4.294967296e+09))
	if l6 != 0 {
		l152 := choose(1-l31+float64(l32*-65536)-l41+float64(l42*-65536) > 0, 1, 0)
		l154 := l139 + l138
		l155 := l142
		if l155 > 0 {
			l154 = l154 + float64(l43*l155)
		}
		l156 := l154
		l158 := -1.101659111423e+12 + l156 + l149
		l157 := choose(l158 > 0, l158, 0)
		l159 := -1.101659111424e+12 + l156 + l149
		l157 = choose(l159 > 0, float64(l159*-1), 0) + l157
		l160 := float64(m.u8(l2, 2))
		if l160 > 0 {
			l161 = l8 + l12
		}
		l163 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l156*2.3283064365386963e-10) + float64(l149*2.3283064365386963e-10))
		l163 = -6.755399441055744e+15 + l163
		l165 := -255 + l156 + l149 + float64(l163*-4.294967296e+09)
		l164 := choose(l165 > 0, l165, 0)
		l166 := -256 + l156 + l149 + float64(l163*-4.294967296e+09)
		l164 = choose(l166 > 0, float64(l166*-1), 0) + l164
		l167 := -65535 + l156 + l149 + float64(l163*-4.294967296e+09)
		l164 = choose(l167 > 0, l167, 0) + l164
		l168 := -65536 + l156 + l149 + float64(l163*-4.294967296e+09)
		l164 = choose(l168 > 0, float64(l168*-1), 0) + l164
		l169 := -1.6777215e+07 + l156 + l149 + float64(l163*-4.294967296e+09)
		l164 = choose(l169 > 0, l169, 0) + l164
		l170 := -1.6777216e+07 + l156 + l149 + float64(l163*-4.294967296e+09)
		l164 = choose(l170 > 0, float64(l170*-1), 0) + l164
		l172 := 1 - l152 - l157
		if l172 > 0 {
			if l160 > 0 {
				l173 = l20 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
			}
			l175 := -l161 + l164
			l176 := trunc(l175)
			if b2i(float64(l176) != l175)|b2i(l176 > l0) != 0 {
				l176 = f15(m, l175, 1, l0)
			}
			l177 := l176
			l182 := m.f64(m.u16(m.u32(l177>>16<<2, 4288)+l177&65535<<3, 0)*320+15744, 80)
			if l182 > 0 {
				l181 = float64((0.5 + l156 + l149 + float64(l163*-4.294967296e+09)) * l182)
			}
			l171 = float64((-0.5 + float64(l173*-256) + l181) * l172)
		}
		l183 := l152 + l157
		if l183 > 0 {
			l171 = l171 + float64((float64(l152*5)+float64(l157*6))*l183)
		}
		l185 := 1 + l161 + float64(l152*-8) + float64(l157*-8) - l164
		l184 := choose(l185 > 0, l185, 0)
		l186 := l152 + l157
		l184 = choose(l186 > 0, float64(l186*10), 0) + l184
		l151 = f17(m, l171, l184)
	}
	return l151
}

// f138: case 614
func f138(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19 uint32) uint32 {
	var l195 uint32
	var l118, l120, l121, l123, l125, l128, l130, l162, l165, l166, l176, l193, l197, l198, l201, l209, l232 float64
	l20 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l20+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&7<<3, 3520, l13+l15)
	l21 := m.f64(l17, 16)
	m.put(l0&7<<3, 3584, l21)
	m.put(l0&7<<3, 3648, 1)
	l22 := m.f64(0, 3024)
	m.put(l0&7<<3, 3712, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	l23 := f12(m, 18407808, 16, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
	l26 := m.f64(l23, 8)
	l27 := trunc(l26)
	if b2i(float64(l27) != l26)|b2i(l27 > l0) != 0 {
		l27 = f15(m, l26, 1, l0)
	}
	l28 := l27
	l29 := m.u32(l28>>16<<2, 4288) + l28&65535<<3
	l30 := m.u16(l29, 0)*320 + 15744
	l31 := float64(m.u8(l30, 18)) + float64(m.u8(l29, 3)) + float64(float64(m.u8(l29, 4))*256)
	l32 := l31
	l33 := -32767 + l31
	l32 = choose(l33 > 0, float64(l33*-32768), 0) + l32
	l34 := -32768 + l31
	l32 = choose(l34 > 0, float64(l34*32768), 0) + l32
	l36 := 6.755399441055744e+15 + (-0.46875 + float64(l32*0.0625))
	l36 = -6.755399441055744e+15 + l36
	l37 := l36
	l37 = flag(l37 > 2046)
	l38 := float64(m.u8(l30, 0)) + float64(float64(m.u8(l29, 2))*256)
	l39 := f12(m, 18407808, 16, 4095+float64(l14*4096)+float64(l22*-4096)+l21)
	l42 := m.f64(l39, 8)
	l43 := trunc(l42)
	if b2i(float64(l43) != l42)|b2i(l43 > l0) != 0 {
		l43 = f15(m, l42, 1, l0)
	}
	l44 := l43
	l45 := m.u32(l44>>16<<2, 4288) + l44&65535<<3
	l46 := m.u16(l45, 0)*320 + 15744
	t1 := float64(l38*4.294967296e+09) + (float64(m.u8(l46, 0)) + float64(float64(m.u8(l45, 2))*256)) + float64((float64(m.u8(l46, 18))+float64(m.u8(l45, 3))+float64(float64(m.u8(l45, 4))*256))*65536)
	l50 := t1 + float64((l32+float64(l36*-16))*2.81474976710656e+14)
	l51 := l50
	l51 = flag(l51 > math.Copysign(0, -1))
	l52 := choose(-1+l37+l51 > 0, 1, 0)
	l54 := f12(m, 18407808, 16, 4098+float64(l14*4096)+float64(l22*-4096)+l21)
	l57 := m.f64(l54, 8)
	l58 := trunc(l57)
	if b2i(float64(l58) != l57)|b2i(l58 > l0) != 0 {
		l58 = f15(m, l57, 1, l0)
	}
	l59 := l58
	l60 := m.u32(l59>>16<<2, 4288) + l59&65535<<3
	l61 := m.u16(l60, 0)*320 + 15744
	l62 := float64(m.u8(l61, 18)) + float64(m.u8(l60, 3)) + float64(float64(m.u8(l60, 4))*256)
	l63 := l62
	l64 := -32767 + l62
	l63 = choose(l64 > 0, float64(l64*-32768), 0) + l63
	l65 := -32768 + l62
	l63 = choose(l65 > 0, float64(l65*32768), 0) + l63
	l67 := 6.755399441055744e+15 + (-0.46875 + float64(l63*0.0625))
	l67 = -6.755399441055744e+15 + l67
	l68 := l67
	l68 = flag(l68 > 2046)
	l69 := float64(m.u8(l61, 0)) + float64(float64(m.u8(l60, 2))*256)
	l70 := f12(m, 18407808, 16, 4097+float64(l14*4096)+float64(l22*-4096)+l21)
	l73 := m.f64(l70, 8)
	l74 := trunc(l73)
	if b2i(float64(l74) != l73)|b2i(l74 > l0) != 0 {
		l74 = f15(m, l73, 1, l0)
	}
	l75 := l74
	l76 := m.u32(l75>>16<<2, 4288) + l75&65535<<3
	l77 := m.u16(l76, 0)*320 + 15744
	t2 := float64(l69*4.294967296e+09) + (float64(m.u8(l77, 0)) + float64(float64(m.u8(l76, 2))*256)) + float64((float64(m.u8(l77, 18))+float64(m.u8(l76, 3))+float64(float64(m.u8(l76, 4))*256))*65536)
	l81 := t2 + float64((l63+float64(l67*-16))*2.81474976710656e+14)
	l82 := l81
	l82 = flag(l82 > math.Copysign(0, -1))
	l83 := choose(-1+l68+l82 > 0, 1, 0)
	l85 := l31
	l85 = flag(l85 > 32767)
	l86 := l62
	l86 = flag(l86 > 32767)
	l87 := choose(l86 > 0, 1, 0)
	l89 := choose(l85-l87 > 0, 1, 0)
	l89 = choose(-l85+l87 > 0, 1, 0) + l89
	l92 := l89
	l92 = flag(l92 > math.Copysign(0, -1))
	l95 := l52 + l83 + choose(-2+l37+l68+l92-l52-l83 > 0, 1, 0)
	l95 = flag(l95 > math.Copysign(0, -1))
	l98 := l67
	l98 = flag(l98 > math.Copysign(0, -1))
	l99 := l36
	l99 = flag(l99 > math.Copysign(0, -1))
	l101 := l36 - l67 - l99 + l98
	l102 := l36 - l67 - l99 + l98
	l102 = flag(l102 > math.Copysign(0, -1))
	l104 := l36 - l67 - l99 + l98
	l103 := choose(l104 > 0, l104, 0)
	l105 := -64 + l36 - l67 - l99 + l98
	l103 = choose(l105 > 0, float64(l105*-1), 0) + l103
	l107 := -l36 + l67 + l99 - l98
	l106 := choose(l107 > 0, l107, 0)
	l108 := -64 - l36 + l67 + l99 - l98
	l106 = choose(l108 > 0, float64(l108*-1), 0) + l106
	l110 := l103 + l106
	l111 := trunc(l110)
	l96 := choose(l68-l83 > 0, 1, 0)
	if b2i(float64(l111) != l110)|b2i(l111 > l0) != 0 {
		l111 = f15(m, l110, 1, l0)
	}
	l112 := l111
	l114 := m.u16(m.u32(l112>>16<<2, 4288)+l112&65535<<3, 0)*320 + 15744
	l115 := m.f64(l114, 96)
	l116 := choose(1-l102 > 0, 1, 0)
	if l102 > 0 {
		l116 = l116 + l115
	}
	l119 := l116
	if l119 > 0 {
		if 1-l85 > 0 {
			l120 = float64(l99*4.503599627370496e+15) + l50
		}
		if l85 > 0 {
			l120 = l120 + (float64(l99*-4.503599627370496e+15) - l50)
		}
		l118 = float64(l120 * l119)
	}
	if 1-l102 > 0 {
		l121 = l115
	}
	l121 = choose(l102 > 0, 1, 0) + l121
	l124 := l121
	if l124 > 0 {
		if 1-l87 > 0 {
			l125 = float64(l98*4.503599627370496e+15) + l81
		}
		if l87 > 0 {
			l125 = l125 + (float64(l98*-4.503599627370496e+15) - l81)
		}
		l123 = float64(l125 * l124)
	}
	l126 := l118 + l123
	l127 := m.f64(l114, 104)
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
	l136 := l134
	if 1-l135 > 0 {
		l136 = l136 + l132
	}
	l137 := f14(m, 35717888, 24, l136)
	l138 := m.u32(l137, 0) - 1
	l141 := float64(m.u8(m.u16(m.u32(l138>>16<<2, 4288)+l138&65535<<3, 0)*320+15744, 14))
	l142 := -53 + l67 - l98 + choose(l101 > 0, l101, 0) + float64(l135*27) + l141
	l144 := 1 - l142
	l143 := choose(l144 > 0, l144, 0)
	l145 := -1.047679e+06 - l142
	l143 = choose(l145 > 0, l145, 0) + l143
	l146 := -1.047501e+06 - l142
	l143 = choose(l146 > 0, l146, 0) + l143
	l148 := -1.048628e+06 + l143
	l147 := choose(l148 > 0, l148, 0)
	l149 := l142 + l147
	l149 = flag(l149 > 2046)
	l150 := float64(l37*4) + float64(l52*-4) + float64(l96*4) + float64(l95*-16) + l149
	l150 = flag(l150 > math.Copysign(0, -1))
	l151 := choose(1-l95-l150 > 0, 1, 0)
	l153 := l143
	l153 = flag(l153 > math.Copysign(0, -1))
	l156 := 66 + float64(l135*-27) - l141
	l157 := trunc(l156)
	if b2i(float64(l157) != l156)|b2i(l157 > l0) != 0 {
		l157 = f15(m, l156, 1, l0)
	}
	l158 := l157
	l161 := m.f64(m.u16(m.u32(l158>>16<<2, 4288)+l158&65535<<3, 0)*320+15744, 96)
	l163 := l161
	if l163 > 0 {
		l162 = float64(float64(l132*0.0001220703125) * l163)
	}
	l164 := l162
	if l153 > 0 {
		if l153 > 0 {
			l167 := l143
			l168 := -54 + l143
			l167 = choose(l168 > 0, float64(l168*-1), 0) + l167
			l170 := l167
			l171 := trunc(l170)
			if b2i(float64(l171) != l170)|b2i(l171 > l0) != 0 {
				l171 = f15(m, l170, 1, l0)
			}
			l172 := l171
			l166 = m.f64(m.u16(m.u32(l172>>16<<2, 4288)+l172&65535<<3, 0)*320+15744, 104)
		}
		l177 := l166
		if l177 > 0 {
			l176 = float64(l164 * l177)
		}
		l178 := 4.503599627370496e+15 + l176
		l178 = -4.503599627370496e+15 + l178
		l179 := l176 - l178
		l181 := -0.49999999999999994 + l179
		l183 := -0.49999999999999994 - l179
		l185 := -1 + choose(l181 > 0, float64(l181*1.8014398509481984e+16), 0)
		l184 := choose(l185 > 0, l185, 0)
		l186 := -1 + choose(l183 > 0, float64(l183*1.8014398509481984e+16), 0)
		l184 = choose(l186 > 0, float64(l186*-1), 0) + l184
		l165 = l178 + l184
	}
	if 1-l153 > 0 {
		l165 = l165 + l164
	}
	l187 := l165
	l188 := 6.755399441055744e+15 + float64(l187*2.3283064365386963e-10)
	l188 = -6.755399441055744e+15 + l188
	l189 := l187 + float64(l188*-4.294967296e+09)
	l191 := -l189
	l190 := choose(l191 > 0, l191, 0)
	l192 := -1 - l189
	l190 = choose(l192 > 0, float64(l192*-1), 0) + l190
	if l151 > 0 {
		l193 = l189
	}
	l194 := -1 + l151 + l190
	l193 = choose(l194 > 0, float64(l194*4.294967296e+09), 0) + l193
	m.put(l0&7<<3, 4224, l193)
	if l6 != 0 {
		l196 := float64(m.u8(l2, 2))
		if l196 > 0 {
			l197 = l20 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
		}
		if l196 > 0 {
			l198 = l8 + l12
		}
		l199 := choose(-1+l85+l87 > 0, 1, 0)
		l202 := l161
		if l202 > 0 {
			l201 = float64(float64(l130*0.0001220703125) * l202)
		}
		l204 := l201
		l203 := choose(l204 > 0, l204, 0)
		l205 := -1 + l201
		l203 = choose(l205 > 0, float64(l205*-1), 0) + l203
		l207 := l199 + l203
		l206 := choose(l207 > 0, l207, 0)
		l208 := -1 + l199 + l203
		l206 = choose(l208 > 0, float64(l208*-1), 0) + l206
		if l151 > 0 {
			l211 := 1 - l165
			l210 := choose(l211 > 0, l211, 0)
			l213 := -1 + l142 + l147 + float64(l210*-1.048576e+06)
			l212 := choose(l213 > 0, l213, 0)
			l214 := -2046 + l142 + l147 + float64(l210*-1.048576e+06)
			l212 = choose(l214 > 0, float64(l214*-1), 0) + l212
			l209 = float64(l212*1.048576e+06) + l188 - l190
		}
		l209 = choose(l150 > 0, 2.146435072e+09, 0) + l209
		l209 = choose(l95 > 0, 2.14695936e+09, 0) + l209
		l217 := -l95 + l206
		l209 = choose(l217 > 0, float64(l217*2.147483648e+09), 0) + l209
		l219 := -255 + l209
		l218 := choose(l219 > 0, l219, 0)
		l220 := -256 + l209
		l218 = choose(l220 > 0, float64(l220*-1), 0) + l218
		l221 := -65535 + l209
		l218 = choose(l221 > 0, l221, 0) + l218
		l222 := -65536 + l209
		l218 = choose(l222 > 0, float64(l222*-1), 0) + l218
		l223 := -1.6777215e+07 + l209
		l218 = choose(l223 > 0, l223, 0) + l218
		l224 := -1.6777216e+07 + l209
		l218 = choose(l224 > 0, float64(l224*-1), 0) + l218
		l226 := -l198 + l218
		l227 := trunc(l226)
		if b2i(float64(l227) != l226)|b2i(l227 > l0) != 0 {
			l227 = f15(m, l226, 1, l0)
		}
		l228 := l227
		l233 := m.f64(m.u16(m.u32(l228>>16<<2, 4288)+l228&65535<<3, 0)*320+15744, 80)
		if l233 > 0 {
			l232 = float64((0.5 + l209) * l233)
		}
		l236 := 1 + l198 - l218
		l195 = f17(m, -0.5+float64(l197*-256)+l232, choose(l236 > 0, l236, 0))
	}
	return l195
}

// f139: case 615
func f139(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19 uint32) uint32 {
	var l195 uint32
	var l118, l120, l121, l123, l125, l128, l130, l162, l165, l166, l176, l193, l197, l198, l201, l209, l232 float64
	l20 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l20+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&7<<3, 3520, l13+l15)
	l21 := m.f64(l17, 16)
	m.put(l0&7<<3, 3584, l21)
	m.put(l0&7<<3, 3648, 1)
	l22 := m.f64(0, 3024)
	m.put(l0&7<<3, 3712, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	l23 := f12(m, 18407808, 16, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
	l26 := m.f64(l23, 8)
	l27 := trunc(l26)
	if b2i(float64(l27) != l26)|b2i(l27 > l0) != 0 {
		l27 = f15(m, l26, 1, l0)
	}
	l28 := l27
	l29 := m.u32(l28>>16<<2, 4288) + l28&65535<<3
	l30 := m.u16(l29, 0)*320 + 15744
	l31 := float64(m.u8(l30, 18)) + float64(m.u8(l29, 3)) + float64(float64(m.u8(l29, 4))*256)
	l32 := l31
	l33 := -32767 + l31
	l32 = choose(l33 > 0, float64(l33*-32768), 0) + l32
	l34 := -32768 + l31
	l32 = choose(l34 > 0, float64(l34*32768), 0) + l32
	l36 := 6.755399441055744e+15 + (-0.46875 + float64(l32*0.0625))
	l36 = -6.755399441055744e+15 + l36
	l37 := l36
	l37 = flag(l37 > 2046)
	l38 := float64(m.u8(l30, 0)) + float64(float64(m.u8(l29, 2))*256)
	l39 := f12(m, 18407808, 16, 4095+float64(l14*4096)+float64(l22*-4096)+l21)
	l42 := m.f64(l39, 8)
	l43 := trunc(l42)
	if b2i(float64(l43) != l42)|b2i(l43 > l0) != 0 {
		l43 = f15(m, l42, 1, l0)
	}
	l44 := l43
	l45 := m.u32(l44>>16<<2, 4288) + l44&65535<<3
	l46 := m.u16(l45, 0)*320 + 15744
	t1 := float64(l38*4.294967296e+09) + (float64(m.u8(l46, 0)) + float64(float64(m.u8(l45, 2))*256)) + float64((float64(m.u8(l46, 18))+float64(m.u8(l45, 3))+float64(float64(m.u8(l45, 4))*256))*65536)
	l50 := t1 + float64((l32+float64(l36*-16))*2.81474976710656e+14)
	l51 := l50
	l51 = flag(l51 > math.Copysign(0, -1))
	l52 := choose(-1+l37+l51 > 0, 1, 0)
	l54 := f12(m, 18407808, 16, 4098+float64(l14*4096)+float64(l22*-4096)+l21)
	l57 := m.f64(l54, 8)
	l58 := trunc(l57)
	if b2i(float64(l58) != l57)|b2i(l58 > l0) != 0 {
		l58 = f15(m, l57, 1, l0)
	}
	l59 := l58
	l60 := m.u32(l59>>16<<2, 4288) + l59&65535<<3
	l61 := m.u16(l60, 0)*320 + 15744
	l62 := float64(m.u8(l61, 18)) + float64(m.u8(l60, 3)) + float64(float64(m.u8(l60, 4))*256)
	l63 := l62
	l64 := -32767 + l62
	l63 = choose(l64 > 0, float64(l64*-32768), 0) + l63
	l65 := -32768 + l62
	l63 = choose(l65 > 0, float64(l65*32768), 0) + l63
	l67 := 6.755399441055744e+15 + (-0.46875 + float64(l63*0.0625))
	l67 = -6.755399441055744e+15 + l67
	l68 := l67
	l68 = flag(l68 > 2046)
	l69 := float64(m.u8(l61, 0)) + float64(float64(m.u8(l60, 2))*256)
	l70 := f12(m, 18407808, 16, 4097+float64(l14*4096)+float64(l22*-4096)+l21)
	l73 := m.f64(l70, 8)
	l74 := trunc(l73)
	if b2i(float64(l74) != l73)|b2i(l74 > l0) != 0 {
		l74 = f15(m, l73, 1, l0)
	}
	l75 := l74
	l76 := m.u32(l75>>16<<2, 4288) + l75&65535<<3
	l77 := m.u16(l76, 0)*320 + 15744
	t2 := float64(l69*4.294967296e+09) + (float64(m.u8(l77, 0)) + float64(float64(m.u8(l76, 2))*256)) + float64((float64(m.u8(l77, 18))+float64(m.u8(l76, 3))+float64(float64(m.u8(l76, 4))*256))*65536)
	l81 := t2 + float64((l63+float64(l67*-16))*2.81474976710656e+14)
	l82 := l81
	l82 = flag(l82 > math.Copysign(0, -1))
	l83 := choose(-1+l68+l82 > 0, 1, 0)
	l85 := l31
	l85 = flag(l85 > 32767)
	l86 := l62
	l86 = flag(l86 > 32767)
	l87 := choose(1-l86 > 0, 1, 0)
	l89 := choose(l85-l87 > 0, 1, 0)
	l89 = choose(-l85+l87 > 0, 1, 0) + l89
	l92 := l89
	l92 = flag(l92 > math.Copysign(0, -1))
	l95 := l52 + l83 + choose(-2+l37+l68+l92-l52-l83 > 0, 1, 0)
	l95 = flag(l95 > math.Copysign(0, -1))
	l98 := l67
	l98 = flag(l98 > math.Copysign(0, -1))
	l99 := l36
	l99 = flag(l99 > math.Copysign(0, -1))
	l101 := l36 - l67 - l99 + l98
	l102 := l36 - l67 - l99 + l98
	l102 = flag(l102 > math.Copysign(0, -1))
	l104 := l36 - l67 - l99 + l98
	l103 := choose(l104 > 0, l104, 0)
	l105 := -64 + l36 - l67 - l99 + l98
	l103 = choose(l105 > 0, float64(l105*-1), 0) + l103
	l107 := -l36 + l67 + l99 - l98
	l106 := choose(l107 > 0, l107, 0)
	l108 := -64 - l36 + l67 + l99 - l98
	l106 = choose(l108 > 0, float64(l108*-1), 0) + l106
	l110 := l103 + l106
	l111 := trunc(l110)
	l96 := choose(l68-l83 > 0, 1, 0)
	if b2i(float64(l111) != l110)|b2i(l111 > l0) != 0 {
		l111 = f15(m, l110, 1, l0)
	}
	l112 := l111
	l114 := m.u16(m.u32(l112>>16<<2, 4288)+l112&65535<<3, 0)*320 + 15744
	l115 := m.f64(l114, 96)
	l116 := choose(1-l102 > 0, 1, 0)
	if l102 > 0 {
		l116 = l116 + l115
	}
	l119 := l116
	if l119 > 0 {
		if 1-l85 > 0 {
			l120 = float64(l99*4.503599627370496e+15) + l50
		}
		if l85 > 0 {
			l120 = l120 + (float64(l99*-4.503599627370496e+15) - l50)
		}
		l118 = float64(l120 * l119)
	}
	if 1-l102 > 0 {
		l121 = l115
	}
	l121 = choose(l102 > 0, 1, 0) + l121
	l124 := l121
	if l124 > 0 {
		if 1-l87 > 0 {
			l125 = float64(l98*4.503599627370496e+15) + l81
		}
		if l87 > 0 {
			l125 = l125 + (float64(l98*-4.503599627370496e+15) - l81)
		}
		l123 = float64(l125 * l124)
	}
	l126 := l118 + l123
	l127 := m.f64(l114, 104)
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
	l136 := l134
	if 1-l135 > 0 {
		l136 = l136 + l132
	}
	l137 := f14(m, 35717888, 24, l136)
	l138 := m.u32(l137, 0) - 1
	l141 := float64(m.u8(m.u16(m.u32(l138>>16<<2, 4288)+l138&65535<<3, 0)*320+15744, 14))
	l142 := -53 + l67 - l98 + choose(l101 > 0, l101, 0) + float64(l135*27) + l141
	l144 := 1 - l142
	l143 := choose(l144 > 0, l144, 0)
	l145 := -1.047679e+06 - l142
	l143 = choose(l145 > 0, l145, 0) + l143
	l146 := -1.047501e+06 - l142
	l143 = choose(l146 > 0, l146, 0) + l143
	l148 := -1.048628e+06 + l143
	l147 := choose(l148 > 0, l148, 0)
	l149 := l142 + l147
	l149 = flag(l149 > 2046)
	l150 := float64(l37*4) + float64(l52*-4) + float64(l96*4) + float64(l95*-16) + l149
	l150 = flag(l150 > math.Copysign(0, -1))
	l151 := choose(1-l95-l150 > 0, 1, 0)
	l153 := l143
	l153 = flag(l153 > math.Copysign(0, -1))
	l156 := 66 + float64(l135*-27) - l141
	l157 := trunc(l156)
	if b2i(float64(l157) != l156)|b2i(l157 > l0) != 0 {
		l157 = f15(m, l156, 1, l0)
	}
	l158 := l157
	l161 := m.f64(m.u16(m.u32(l158>>16<<2, 4288)+l158&65535<<3, 0)*320+15744, 96)
	l163 := l161
	if l163 > 0 {
		l162 = float64(float64(l132*0.0001220703125) * l163)
	}
	l164 := l162
	if l153 > 0 {
		if l153 > 0 {
			l167 := l143
			l168 := -54 + l143
			l167 = choose(l168 > 0, float64(l168*-1), 0) + l167
			l170 := l167
			l171 := trunc(l170)
			if b2i(float64(l171) != l170)|b2i(l171 > l0) != 0 {
				l171 = f15(m, l170, 1, l0)
			}
			l172 := l171
			l166 = m.f64(m.u16(m.u32(l172>>16<<2, 4288)+l172&65535<<3, 0)*320+15744, 104)
		}
		l177 := l166
		if l177 > 0 {
			l176 = float64(l164 * l177)
		}
		l178 := 4.503599627370496e+15 + l176
		l178 = -4.503599627370496e+15 + l178
		l179 := l176 - l178
		l181 := -0.49999999999999994 + l179
		l183 := -0.49999999999999994 - l179
		l185 := -1 + choose(l181 > 0, float64(l181*1.8014398509481984e+16), 0)
		l184 := choose(l185 > 0, l185, 0)
		l186 := -1 + choose(l183 > 0, float64(l183*1.8014398509481984e+16), 0)
		l184 = choose(l186 > 0, float64(l186*-1), 0) + l184
		l165 = l178 + l184
	}
	if 1-l153 > 0 {
		l165 = l165 + l164
	}
	l187 := l165
	l188 := 6.755399441055744e+15 + float64(l187*2.3283064365386963e-10)
	l188 = -6.755399441055744e+15 + l188
	l189 := l187 + float64(l188*-4.294967296e+09)
	l191 := -l189
	l190 := choose(l191 > 0, l191, 0)
	l192 := -1 - l189
	l190 = choose(l192 > 0, float64(l192*-1), 0) + l190
	if l151 > 0 {
		l193 = l189
	}
	l194 := -1 + l151 + l190
	l193 = choose(l194 > 0, float64(l194*4.294967296e+09), 0) + l193
	m.put(l0&7<<3, 4224, l193)
	if l6 != 0 {
		l196 := float64(m.u8(l2, 2))
		if l196 > 0 {
			l197 = l20 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
		}
		if l196 > 0 {
			l198 = l8 + l12
		}
		l199 := choose(-1+l85+l87 > 0, 1, 0)
		l202 := l161
		if l202 > 0 {
			l201 = float64(float64(l130*0.0001220703125) * l202)
		}
		l204 := l201
		l203 := choose(l204 > 0, l204, 0)
		l205 := -1 + l201
		l203 = choose(l205 > 0, float64(l205*-1), 0) + l203
		l207 := l199 + l203
		l206 := choose(l207 > 0, l207, 0)
		l208 := -1 + l199 + l203
		l206 = choose(l208 > 0, float64(l208*-1), 0) + l206
		if l151 > 0 {
			l211 := 1 - l165
			l210 := choose(l211 > 0, l211, 0)
			l213 := -1 + l142 + l147 + float64(l210*-1.048576e+06)
			l212 := choose(l213 > 0, l213, 0)
			l214 := -2046 + l142 + l147 + float64(l210*-1.048576e+06)
			l212 = choose(l214 > 0, float64(l214*-1), 0) + l212
			l209 = float64(l212*1.048576e+06) + l188 - l190
		}
		l209 = choose(l150 > 0, 2.146435072e+09, 0) + l209
		l209 = choose(l95 > 0, 2.14695936e+09, 0) + l209
		l217 := -l95 + l206
		l209 = choose(l217 > 0, float64(l217*2.147483648e+09), 0) + l209
		l219 := -255 + l209
		l218 := choose(l219 > 0, l219, 0)
		l220 := -256 + l209
		l218 = choose(l220 > 0, float64(l220*-1), 0) + l218
		l221 := -65535 + l209
		l218 = choose(l221 > 0, l221, 0) + l218
		l222 := -65536 + l209
		l218 = choose(l222 > 0, float64(l222*-1), 0) + l218
		l223 := -1.6777215e+07 + l209
		l218 = choose(l223 > 0, l223, 0) + l218
		l224 := -1.6777216e+07 + l209
		l218 = choose(l224 > 0, float64(l224*-1), 0) + l218
		l226 := -l198 + l218
		l227 := trunc(l226)
		if b2i(float64(l227) != l226)|b2i(l227 > l0) != 0 {
			l227 = f15(m, l226, 1, l0)
		}
		l228 := l227
		l233 := m.f64(m.u16(m.u32(l228>>16<<2, 4288)+l228&65535<<3, 0)*320+15744, 80)
		if l233 > 0 {
			l232 = float64((0.5 + l209) * l233)
		}
		l236 := 1 + l198 - l218
		l195 = f17(m, -0.5+float64(l197*-256)+l232, choose(l236 > 0, l236, 0))
	}
	return l195
}

// f140: case 616
func f140(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19 uint32) uint32 {
	var l250 uint32
	var l104, l105, l115, l116, l133, l147, l151, l183, l197, l203, l215, l216, l226, l248, l252, l253, l264, l287 float64
	l20 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l20+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&7<<3, 3520, l13+l15)
	l21 := m.f64(l17, 16)
	m.put(l0&7<<3, 3584, l21)
	m.put(l0&7<<3, 3648, 1)
	l22 := m.f64(0, 3024)
	m.put(l0&7<<3, 3712, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	l23 := f12(m, 18407808, 16, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
	l26 := m.f64(l23, 8)
	l27 := trunc(l26)
	if b2i(float64(l27) != l26)|b2i(l27 > l0) != 0 {
		l27 = f15(m, l26, 1, l0)
	}
	l28 := l27
	l29 := m.u32(l28>>16<<2, 4288) + l28&65535<<3
	l30 := m.u16(l29, 0)*320 + 15744
	l31 := float64(m.u8(l30, 18)) + float64(m.u8(l29, 3)) + float64(float64(m.u8(l29, 4))*256)
	l32 := l31
	l33 := -32767 + l31
	l32 = choose(l33 > 0, float64(l33*-32768), 0) + l32
	l34 := -32768 + l31
	l32 = choose(l34 > 0, float64(l34*32768), 0) + l32
	l36 := 6.755399441055744e+15 + (-0.46875 + float64(l32*0.0625))
	l36 = -6.755399441055744e+15 + l36
	l37 := l36
	l37 = flag(l37 > math.Copysign(0, -1))
	l38 := float64(m.u8(l30, 0)) + float64(float64(m.u8(l29, 2))*256)
	l39 := f12(m, 18407808, 16, 4095+float64(l14*4096)+float64(l22*-4096)+l21)
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
	l49 := l32 + float64(l36*-16)
	l50 := float64(l38*4.294967296e+09) + l47 + float64(l48*65536) + float64(l49*2.81474976710656e+14)
	l51 := l50
	l51 = flag(l51 > math.Copysign(0, -1))
	l52 := choose(1-l37-l51 > 0, 1, 0)
	l54 := choose(l52 > 0, 1, 0)
	l56 := f12(m, 18407808, 16, 4098+float64(l14*4096)+float64(l22*-4096)+l21)
	l59 := m.f64(l56, 8)
	l60 := trunc(l59)
	if b2i(float64(l60) != l59)|b2i(l60 > l0) != 0 {
		l60 = f15(m, l59, 1, l0)
	}
	l61 := l60
	l62 := m.u32(l61>>16<<2, 4288) + l61&65535<<3
	l63 := m.u16(l62, 0)*320 + 15744
	l64 := float64(m.u8(l63, 18)) + float64(m.u8(l62, 3)) + float64(float64(m.u8(l62, 4))*256)
	l65 := l64
	l66 := -32767 + l64
	l65 = choose(l66 > 0, float64(l66*-32768), 0) + l65
	l67 := -32768 + l64
	l65 = choose(l67 > 0, float64(l67*32768), 0) + l65
	l69 := 6.755399441055744e+15 + (-0.46875 + float64(l65*0.0625))
	l69 = -6.755399441055744e+15 + l69
	l70 := l69
	l70 = flag(l70 > math.Copysign(0, -1))
	l71 := float64(m.u8(l63, 0)) + float64(float64(m.u8(l62, 2))*256)
	l72 := f12(m, 18407808, 16, 4097+float64(l14*4096)+float64(l22*-4096)+l21)
	l75 := m.f64(l72, 8)
	l76 := trunc(l75)
	if b2i(float64(l76) != l75)|b2i(l76 > l0) != 0 {
		l76 = f15(m, l75, 1, l0)
	}
	l77 := l76
	l78 := m.u32(l77>>16<<2, 4288) + l77&65535<<3
	l79 := m.u16(l78, 0)*320 + 15744
	l80 := float64(m.u8(l79, 0)) + float64(float64(m.u8(l78, 2))*256)
	l81 := float64(m.u8(l79, 18)) + float64(m.u8(l78, 3)) + float64(float64(m.u8(l78, 4))*256)
	l82 := l65 + float64(l69*-16)
	l83 := float64(l71*4.294967296e+09) + l80 + float64(l81*65536) + float64(l82*2.81474976710656e+14)
	l84 := l83
	l84 = flag(l84 > math.Copysign(0, -1))
	l85 := choose(1-l70-l84 > 0, 1, 0)
	l87 := choose(l85 > 0, 1, 0)
	l89 := l36
	l89 = flag(l89 > 2046)
	l90 := choose(-1+l89+l51 > 0, 1, 0)
	l92 := l69
	l92 = flag(l92 > 2046)
	l93 := choose(-1+l92+l84 > 0, 1, 0)
	l99 := l90 + l93 + choose(-1+l89-l90+l85 > 0, 1, 0) + choose(-1+l92+l52-l93 > 0, 1, 0)
	l99 = flag(l99 > math.Copysign(0, -1))
	l102 := choose(-l37+l51 > 0, 1, 0)
	l100 := choose(l92-l93 > 0, 1, 0)
	if l102 > 0 {
		if l102 > 0 {
			l105 = l38 + float64(l49*65536)
		}
		l106 := l105
		l106 = flag(l106 > math.Copysign(0, -1))
		l107 := l105
		if l102-l106 > 0 {
			l107 = l107 + (l47 + float64(l48*65536))
		}
		l108 := f14(m, 35717888, 24, l107)
		l109 := m.u32(l108, 0) - 1
		l104 = 53 + float64(l106*-32) - float64(m.u8(m.u16(m.u32(l109>>16<<2, 4288)+l109&65535<<3, 0)*320+15744, 14))
	}
	l113 := choose(-l70+l84 > 0, 1, 0)
	if l113 > 0 {
		if l113 > 0 {
			l116 = l71 + float64(l82*65536)
		}
		l117 := l116
		l117 = flag(l117 > math.Copysign(0, -1))
		l118 := l116
		if l113-l117 > 0 {
			l118 = l118 + (l80 + float64(l81*65536))
		}
		l119 := f14(m, 35717888, 24, l118)
		l120 := m.u32(l119, 0) - 1
		l115 = 53 + float64(l117*-32) - float64(m.u8(m.u16(m.u32(l120>>16<<2, 4288)+l120&65535<<3, 0)*320+15744, 14))
	}
	l124 := choose(1-l102 > 0, 1, 0)
	if l102 > 0 {
		l127 := l104
		l128 := trunc(l127)
		if b2i(float64(l128) != l127)|b2i(l128 > l0) != 0 {
			l128 = f15(m, l127, 1, l0)
		}
		l129 := l128
		l124 = l124 + m.f64(m.u16(m.u32(l129>>16<<2, 4288)+l129&65535<<3, 0)*320+15744, 96)
	}
	l134 := l124
	if l134 > 0 {
		l133 = float64((l50 + float64(choose(1-l102 > 0, 1, 0)*4.503599627370496e+15)) * l134)
	}
	l138 := choose(1-l113 > 0, 1, 0)
	if l113 > 0 {
		l141 := l115
		l142 := trunc(l141)
		if b2i(float64(l142) != l141)|b2i(l142 > l0) != 0 {
			l142 = f15(m, l141, 1, l0)
		}
		l143 := l142
		l138 = l138 + m.f64(m.u16(m.u32(l143>>16<<2, 4288)+l143&65535<<3, 0)*320+15744, 96)
	}
	l148 := l138
	if l148 > 0 {
		l147 = float64((l83 + float64(choose(1-l113 > 0, 1, 0)*4.503599627370496e+15)) * l148)
	}
	l152 := l133
	if l152 > 0 {
		l151 = float64(l147 * l152)
	}
	l153 := float64(l151 * 2.220446049250313e-16)
	l155 := 6.755399441055744e+15 + (-0.5 + float64(l153*7.450580596923828e-09))
	l155 = -6.755399441055744e+15 + l155
	l156 := l155
	l156 = flag(l156 > math.Copysign(0, -1))
	l157 := l155
	if 1-l156 > 0 {
		l157 = l157 + l153
	}
	l158 := f14(m, 35717888, 24, l157)
	l159 := m.u32(l158, 0) - 1
	l162 := float64(m.u8(m.u16(m.u32(l159>>16<<2, 4288)+l159&65535<<3, 0)*320+15744, 14))
	l163 := -1074 + l36 + l69 - l37 - l70 - l104 - l115 + float64(l156*27) + l162
	l165 := 1 - l163
	l164 := choose(l165 > 0, l165, 0)
	l166 := -1.047679e+06 - l163
	l164 = choose(l166 > 0, l166, 0) + l164
	l167 := -1.047501e+06 - l163
	l164 = choose(l167 > 0, l167, 0) + l164
	l169 := -1.048628e+06 + l164
	l168 := choose(l169 > 0, l169, 0)
	l170 := l163 + l168
	l170 = flag(l170 > 2046)
	l171 := float64(l89*4) + float64(l90*-4) + float64(l100*4) + float64(l54*-2) + float64(l87*-2) + float64(l99*-16) + l170
	l171 = flag(l171 > math.Copysign(0, -1))
	l172 := choose(1-l54-l87-l99-l171 > 0, 1, 0)
	l174 := l164
	l174 = flag(l174 > math.Copysign(0, -1))
	l177 := 66 + float64(l156*-27) - l162
	l178 := trunc(l177)
	if b2i(float64(l178) != l177)|b2i(l178 > l0) != 0 {
		l178 = f15(m, l177, 1, l0)
	}
	l179 := l178
	l184 := m.f64(m.u16(m.u32(l179>>16<<2, 4288)+l179&65535<<3, 0)*320+15744, 96)
	if l184 > 0 {
		l183 = float64(float64(l153*0.0001220703125) * l184)
	}
	l186 := 9.066943647109719e+23 + l147
	l186 = -9.066943647109719e+23 + l186
	l187 := l147 - l186
	l189 := 9.066943647109719e+23 + l133
	l189 = -9.066943647109719e+23 + l189
	l192 := 6.755399441055744e+15 + (l133 - l189)
	l192 = -6.755399441055744e+15 + l192
	l195 := l151
	l196 := l186
	if l196 > 0 {
		l195 = l195 + float64(-l189*l196)
	}
	l198 := l187
	if l198 > 0 {
		l197 = float64(-l189 * l198)
	}
	l199 := -l187
	if l199 > 0 {
		l197 = l197 + float64(l189*l199)
	}
	l197 = l195 + l197
	l201 := l197
	l202 := l186
	if l202 > 0 {
		l201 = l201 + float64(-l192*l202)
	}
	l204 := l187
	if l204 > 0 {
		l203 = float64(-l192 * l204)
	}
	l205 := -l187
	if l205 > 0 {
		l203 = l203 + float64(l192*l205)
	}
	l203 = l201 + l203
	l207 := -9.007199254740992e+15 + l203
	l208 := choose(l207 > 0, float64(l207*2), 0)
	l208 = flag(l208 > math.Copysign(0, -1))
	l210 := -9.007199254740992e+15 - l203
	l211 := choose(l210 > 0, float64(l210*2), 0)
	l211 = flag(l211 > math.Copysign(0, -1))
	l214 := l183 + (l208 - l211)
	if l174 > 0 {
		if l174 > 0 {
			l217 := l164
			l218 := -54 + l164
			l217 = choose(l218 > 0, float64(l218*-1), 0) + l217
			l220 := l217
			l221 := trunc(l220)
			if b2i(float64(l221) != l220)|b2i(l221 > l0) != 0 {
				l221 = f15(m, l220, 1, l0)
			}
			l222 := l221
			l216 = m.f64(m.u16(m.u32(l222>>16<<2, 4288)+l222&65535<<3, 0)*320+15744, 104)
		}
		l227 := l216
		if l227 > 0 {
			l226 = float64(l214 * l227)
		}
		l228 := 4.503599627370496e+15 + l226
		l228 = -4.503599627370496e+15 + l228
		l231 := -l203
		l232 := l231
		l232 = flag(l232 > math.Copysign(0, -1))
		l233 := l226 - l228
		l235 := -0.49999999999999994 + l233
		l236 := -l231
		l236 = flag(l236 > math.Copysign(0, -1))
		l238 := -0.49999999999999994 - l233
		l240 := -1 + l232 + choose(l235 > 0, float64(l235*1.8014398509481984e+16), 0)
		l239 := choose(l240 > 0, l240, 0)
		l241 := -1 + l236 + choose(l238 > 0, float64(l238*1.8014398509481984e+16), 0)
		l239 = choose(l241 > 0, float64(l241*-1), 0) + l239
		l215 = l228 + l239
	}
	if 1-l174 > 0 {
		l215 = l215 + l214
	}
	l242 := l215
	l243 := 6.755399441055744e+15 + float64(l242*2.3283064365386963e-10)
	l243 = -6.755399441055744e+15 + l243
	l244 := l242 + float64(l243*-4.294967296e+09)
	l246 := -l244
	l245 := choose(l246 > 0, l246, 0)
	l247 := -1 - l244
	l245 = choose(l247 > 0, float64(l247*-1), 0) + l245
	if l172 > 0 {
		l248 = l244
	}
	l249 := -1 + l172 + l245
	l248 = choose(l249 > 0, float64(l249*4.294967296e+09), 0) + l248
	m.put(l0&7<<3, 4224, l248)
	if l6 != 0 {
		l251 := float64(m.u8(l2, 2))
		if l251 > 0 {
			l252 = l20 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
		}
		if l251 > 0 {
			l253 = l8 + l12
		}
		l254 := l31
		l254 = flag(l254 > 32767)
		l255 := choose(l254 > 0, 1, 0)
		l257 := l64
		l257 = flag(l257 > 32767)
		l258 := choose(l257 > 0, 1, 0)
		l260 := choose(l255-l258 > 0, 1, 0)
		l260 = choose(-l255+l258 > 0, 1, 0) + l260
		l263 := l260
		l263 = flag(l263 > math.Copysign(0, -1))
		if l172 > 0 {
			l266 := 1 - l215
			l265 := choose(l266 > 0, l266, 0)
			l268 := -1 + l163 + l168 + float64(l265*-1.048576e+06)
			l267 := choose(l268 > 0, l268, 0)
			l269 := -2046 + l163 + l168 + float64(l265*-1.048576e+06)
			l267 = choose(l269 > 0, float64(l269*-1), 0) + l267
			l264 = float64(l267*1.048576e+06) + l243 - l245
		}
		l264 = choose(l171 > 0, 2.146435072e+09, 0) + l264
		l264 = choose(l99 > 0, 2.14695936e+09, 0) + l264
		l264 = choose(-l99+l263 > 0, 2.147483648e+09, 0) + l264
		l274 := -255 + l264
		l273 := choose(l274 > 0, l274, 0)
		l275 := -256 + l264
		l273 = choose(l275 > 0, float64(l275*-1), 0) + l273
		l276 := -65535 + l264
		l273 = choose(l276 > 0, l276, 0) + l273
		l277 := -65536 + l264
		l273 = choose(l277 > 0, float64(l277*-1), 0) + l273
		l278 := -1.6777215e+07 + l264
		l273 = choose(l278 > 0, l278, 0) + l273
		l279 := -1.6777216e+07 + l264
		l273 = choose(l279 > 0, float64(l279*-1), 0) + l273
		l281 := -l253 + l273
		l282 := trunc(l281)
		if b2i(float64(l282) != l281)|b2i(l282 > l0) != 0 {
			l282 = f15(m, l281, 1, l0)
		}
		l283 := l282
		l288 := m.f64(m.u16(m.u32(l283>>16<<2, 4288)+l283&65535<<3, 0)*320+15744, 80)
		if l288 > 0 {
			l287 = float64((0.5 + l264) * l288)
		}
		l291 := 1 + l253 - l273
		l250 = f17(m, -0.5+float64(l252*-256)+l287, choose(l291 > 0, l291, 0))
	}
	return l250
}

// f141: case 617
func f141(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19 uint32) uint32 {
	var l268 uint32
	var l104, l105, l115, l116, l133, l146, l178, l181, l183, l188, l199, l202, l210, l226, l227, l237, l242, l266, l270, l271, l282, l305 float64
	l20 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l20+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&7<<3, 3520, l13+l15)
	l21 := m.f64(l17, 16)
	m.put(l0&7<<3, 3584, l21)
	m.put(l0&7<<3, 3648, 1)
	l22 := m.f64(0, 3024)
	m.put(l0&7<<3, 3712, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	l23 := f12(m, 18407808, 16, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
	l26 := m.f64(l23, 8)
	l27 := trunc(l26)
	if b2i(float64(l27) != l26)|b2i(l27 > l0) != 0 {
		l27 = f15(m, l26, 1, l0)
	}
	l28 := l27
	l29 := m.u32(l28>>16<<2, 4288) + l28&65535<<3
	l30 := m.u16(l29, 0)*320 + 15744
	l31 := float64(m.u8(l30, 18)) + float64(m.u8(l29, 3)) + float64(float64(m.u8(l29, 4))*256)
	l32 := l31
	l33 := -32767 + l31
	l32 = choose(l33 > 0, float64(l33*-32768), 0) + l32
	l34 := -32768 + l31
	l32 = choose(l34 > 0, float64(l34*32768), 0) + l32
	l36 := 6.755399441055744e+15 + (-0.46875 + float64(l32*0.0625))
	l36 = -6.755399441055744e+15 + l36
	l37 := l36
	l37 = flag(l37 > math.Copysign(0, -1))
	l38 := float64(m.u8(l30, 0)) + float64(float64(m.u8(l29, 2))*256)
	l39 := f12(m, 18407808, 16, 4095+float64(l14*4096)+float64(l22*-4096)+l21)
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
	l49 := l32 + float64(l36*-16)
	l50 := float64(l38*4.294967296e+09) + l47 + float64(l48*65536) + float64(l49*2.81474976710656e+14)
	l51 := l50
	l51 = flag(l51 > math.Copysign(0, -1))
	l52 := choose(1-l37-l51 > 0, 1, 0)
	l54 := choose(l52 > 0, 1, 0)
	l56 := f12(m, 18407808, 16, 4098+float64(l14*4096)+float64(l22*-4096)+l21)
	l59 := m.f64(l56, 8)
	l60 := trunc(l59)
	if b2i(float64(l60) != l59)|b2i(l60 > l0) != 0 {
		l60 = f15(m, l59, 1, l0)
	}
	l61 := l60
	l62 := m.u32(l61>>16<<2, 4288) + l61&65535<<3
	l63 := m.u16(l62, 0)*320 + 15744
	l64 := float64(m.u8(l63, 18)) + float64(m.u8(l62, 3)) + float64(float64(m.u8(l62, 4))*256)
	l65 := l64
	l66 := -32767 + l64
	l65 = choose(l66 > 0, float64(l66*-32768), 0) + l65
	l67 := -32768 + l64
	l65 = choose(l67 > 0, float64(l67*32768), 0) + l65
	l69 := 6.755399441055744e+15 + (-0.46875 + float64(l65*0.0625))
	l69 = -6.755399441055744e+15 + l69
	l70 := l69
	l70 = flag(l70 > 2046)
	l71 := float64(m.u8(l63, 0)) + float64(float64(m.u8(l62, 2))*256)
	l72 := f12(m, 18407808, 16, 4097+float64(l14*4096)+float64(l22*-4096)+l21)
	l75 := m.f64(l72, 8)
	l76 := trunc(l75)
	if b2i(float64(l76) != l75)|b2i(l76 > l0) != 0 {
		l76 = f15(m, l75, 1, l0)
	}
	l77 := l76
	l78 := m.u32(l77>>16<<2, 4288) + l77&65535<<3
	l79 := m.u16(l78, 0)*320 + 15744
	l80 := float64(m.u8(l79, 0)) + float64(float64(m.u8(l78, 2))*256)
	l81 := float64(m.u8(l79, 18)) + float64(m.u8(l78, 3)) + float64(float64(m.u8(l78, 4))*256)
	l82 := l65 + float64(l69*-16)
	l83 := float64(l71*4.294967296e+09) + l80 + float64(l81*65536) + float64(l82*2.81474976710656e+14)
	l84 := l83
	l84 = flag(l84 > math.Copysign(0, -1))
	l85 := choose(-1+l70+l84 > 0, 1, 0)
	l87 := choose(l70-l85 > 0, 1, 0)
	l89 := l36
	l89 = flag(l89 > 2046)
	l90 := choose(-1+l89+l51 > 0, 1, 0)
	l94 := l69
	l94 = flag(l94 > math.Copysign(0, -1))
	l95 := choose(1-l94-l84 > 0, 1, 0)
	l99 := l90 + l85 + choose(-1+l89+l70-l90-l85 > 0, 1, 0) + choose(-1+l52+l95 > 0, 1, 0)
	l99 = flag(l99 > math.Copysign(0, -1))
	l102 := choose(-l37+l51 > 0, 1, 0)
	if l102 > 0 {
		if l102 > 0 {
			l105 = l38 + float64(l49*65536)
		}
		l106 := l105
		l106 = flag(l106 > math.Copysign(0, -1))
		l107 := l105
		if l102-l106 > 0 {
			l107 = l107 + (l47 + float64(l48*65536))
		}
		l108 := f14(m, 35717888, 24, l107)
		l109 := m.u32(l108, 0) - 1
		l104 = 53 + float64(l106*-32) - float64(m.u8(m.u16(m.u32(l109>>16<<2, 4288)+l109&65535<<3, 0)*320+15744, 14))
	}
	l113 := choose(-l94+l84 > 0, 1, 0)
	if l113 > 0 {
		if l113 > 0 {
			l116 = l71 + float64(l82*65536)
		}
		l117 := l116
		l117 = flag(l117 > math.Copysign(0, -1))
		l118 := l116
		if l113-l117 > 0 {
			l118 = l118 + (l80 + float64(l81*65536))
		}
		l119 := f14(m, 35717888, 24, l118)
		l120 := m.u32(l119, 0) - 1
		l115 = 53 + float64(l117*-32) - float64(m.u8(m.u16(m.u32(l120>>16<<2, 4288)+l120&65535<<3, 0)*320+15744, 14))
	}
	l124 := choose(1-l102 > 0, 1, 0)
	if l102 > 0 {
		l127 := l104
		l128 := trunc(l127)
		if b2i(float64(l128) != l127)|b2i(l128 > l0) != 0 {
			l128 = f15(m, l127, 1, l0)
		}
		l129 := l128
		l124 = l124 + m.f64(m.u16(m.u32(l129>>16<<2, 4288)+l129&65535<<3, 0)*320+15744, 96)
	}
	l134 := l124
	if l134 > 0 {
		l133 = float64((l50 + float64(choose(1-l102 > 0, 1, 0)*4.503599627370496e+15)) * l134)
	}
	l137 := choose(1-l113 > 0, 1, 0)
	if l113 > 0 {
		l140 := l115
		l141 := trunc(l140)
		if b2i(float64(l141) != l140)|b2i(l141 > l0) != 0 {
			l141 = f15(m, l140, 1, l0)
		}
		l142 := l141
		l137 = l137 + m.f64(m.u16(m.u32(l142>>16<<2, 4288)+l142&65535<<3, 0)*320+15744, 96)
	}
	l147 := l137
	if l147 > 0 {
		l146 = float64((l83 + float64(choose(1-l113 > 0, 1, 0)*4.503599627370496e+15)) * l147)
	}
	l151 := -l133 + l146
	l151 = flag(l151 > math.Copysign(0, -1))
	l152 := 1023 + l36 - l69 - l37 + l94 - l104 + l115 - l151
	l154 := 1 - l152
	l153 := choose(l154 > 0, l154, 0)
	l155 := -1.047679e+06 - l152
	l153 = choose(l155 > 0, l155, 0) + l153
	l156 := -1.047501e+06 - l152
	l153 = choose(l156 > 0, l156, 0) + l153
	l158 := -1.048628e+06 + l153
	l157 := choose(l158 > 0, l158, 0)
	l159 := l152 + l157
	l159 = flag(l159 > 2046)
	l160 := float64(l89*4) + float64(l90*-4) + float64(choose(l95 > 0, 1, 0)*4) + float64(l54*-2) + float64(l87*-2) + float64(l99*-16) + l159
	l160 = flag(l160 > math.Copysign(0, -1))
	l161 := choose(1-l54-l87-l99-l160 > 0, 1, 0)
	l163 := l153
	l163 = flag(l163 > math.Copysign(0, -1))
	l164 := l146
	l165 := l164
	l166 := 6.755399441055744e+15 + float64(l165*1.4210854715202004e-14)
	l166 = -6.755399441055744e+15 + l166
	l168 := float64(l165*2.842170943040401e-14) + float64(l166*-2)
	l171 := 65 + l166
	l172 := trunc(l171)
	if b2i(float64(l172) != l171)|b2i(l172 > l0) != 0 {
		l172 = f15(m, l171, 1, l0)
	}
	l173 := l172
	l175 := m.u16(m.u32(l173>>16<<2, 4288)+l173&65535<<3, 0)*320 + 15744
	l176 := m.f64(l175, 120)
	l179 := l168
	l177 := m.f64(l175, 112)
	if l179 > 0 {
		l178 = float64(l176 * l179)
	}
	l180 := -l168
	if l180 > 0 {
		l178 = l178 + float64(-l176*l180)
	}
	l178 = l177 + l178
	l182 := l178
	if l182 > 0 {
		l184 := l178
		if l184 > 0 {
			l183 = float64(float64(l164*2.220446049250313e-16) * l184)
		}
		l181 = float64((2 - l183) * l182)
	}
	l187 := l133
	if l151 > 0 {
		l187 = l187 + l133
	}
	l189 := l181
	if l189 > 0 {
		l188 = float64(l187 * l189)
	}
	l190 := 9.066943647109719e+23 + l188
	l190 = -9.066943647109719e+23 + l190
	l193 := 9.066943647109719e+23 + l146
	l193 = -9.066943647109719e+23 + l193
	l194 := l146 - l193
	l197 := float64(l187 * 4.503599627370496e+15)
	l198 := l193
	if l198 > 0 {
		l197 = l197 + float64(-l190*l198)
	}
	l200 := l194
	if l200 > 0 {
		l199 = float64(-l190 * l200)
	}
	l201 := -l194
	if l201 > 0 {
		l199 = l199 + float64(l190*l201)
	}
	l199 = l197 + l199
	l203 := float64(l181 * 2.220446049250313e-16)
	if l203 > 0 {
		l202 = float64(l199 * l203)
	}
	l204 := 6.755399441055744e+15 + l202
	l204 = -6.755399441055744e+15 + l204
	l206 := float64(l146 * 0.5)
	l208 := l199
	l209 := l193
	l205 := l190 + l204
	if l209 > 0 {
		l208 = l208 + float64(-l204*l209)
	}
	l211 := l194
	if l211 > 0 {
		l210 = float64(-l204 * l211)
	}
	l212 := -l194
	if l212 > 0 {
		l210 = l210 + float64(l204*l212)
	}
	l210 = l208 + l210
	l214 := -l206 + l210
	l213 := choose(l214 > 0, float64(l214*2), 0)
	l216 := l213
	l215 := choose(l216 > 0, l216, 0)
	l217 := -1 + l213
	l215 = choose(l217 > 0, float64(l217*-1), 0) + l215
	l219 := -l206 - l210
	l218 := choose(l219 > 0, float64(l219*2), 0)
	l221 := l218
	l220 := choose(l221 > 0, l221, 0)
	l222 := -1 + l218
	l220 = choose(l222 > 0, float64(l222*-1), 0) + l220
	l223 := l215 - l220
	l225 := l205 + l223
	if l163 > 0 {
		if l163 > 0 {
			l228 := l153
			l229 := -54 + l153
			l228 = choose(l229 > 0, float64(l229*-1), 0) + l228
			l231 := l228
			l232 := trunc(l231)
			if b2i(float64(l232) != l231)|b2i(l232 > l0) != 0 {
				l232 = f15(m, l231, 1, l0)
			}
			l233 := l232
			l227 = m.f64(m.u16(m.u32(l233>>16<<2, 4288)+l233&65535<<3, 0)*320+15744, 104)
		}
		l238 := l227
		if l238 > 0 {
			l237 = float64(l225 * l238)
		}
		l239 := 4.503599627370496e+15 + l237
		l239 = -4.503599627370496e+15 + l239
		l240 := -l146
		l243 := l223
		l241 := l210
		if l243 > 0 {
			l242 = float64(l240 * l243)
		}
		l244 := -l223
		if l244 > 0 {
			l242 = l242 + float64(-l240*l244)
		}
		l242 = l241 + l242
		l245 := l242
		l247 := l245
		l246 := choose(l247 > 0, l247, 0)
		l248 := -1 + l245
		l246 = choose(l248 > 0, float64(l248*-1), 0) + l246
		l249 := l237 - l239
		l251 := -0.49999999999999994 + l249
		l253 := -l245
		l252 := choose(l253 > 0, l253, 0)
		l254 := -1 - l245
		l252 = choose(l254 > 0, float64(l254*-1), 0) + l252
		l256 := -0.49999999999999994 - l249
		l258 := -1 + l246 + choose(l251 > 0, float64(l251*1.8014398509481984e+16), 0)
		l257 := choose(l258 > 0, l258, 0)
		l259 := -1 + l252 + choose(l256 > 0, float64(l256*1.8014398509481984e+16), 0)
		l257 = choose(l259 > 0, float64(l259*-1), 0) + l257
		l226 = l239 + l257
	}
	if 1-l163 > 0 {
		l226 = l226 + l225
	}
	l260 := l226
	l261 := 6.755399441055744e+15 + float64(l260*2.3283064365386963e-10)
	l261 = -6.755399441055744e+15 + l261
	l262 := l260 + float64(l261*-4.294967296e+09)
	l264 := -l262
	l263 := choose(l264 > 0, l264, 0)
	l265 := -1 - l262
	l263 = choose(l265 > 0, float64(l265*-1), 0) + l263
	if l161 > 0 {
		l266 = l262
	}
	l267 := -1 + l161 + l263
	l266 = choose(l267 > 0, float64(l267*4.294967296e+09), 0) + l266
	m.put(l0&7<<3, 4224, l266)
	if l6 != 0 {
		l269 := float64(m.u8(l2, 2))
		if l269 > 0 {
			l270 = l20 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
		}
		if l269 > 0 {
			l271 = l8 + l12
		}
		l272 := l31
		l272 = flag(l272 > 32767)
		l273 := choose(l272 > 0, 1, 0)
		l275 := l64
		l275 = flag(l275 > 32767)
		l276 := choose(l275 > 0, 1, 0)
		l278 := choose(l273-l276 > 0, 1, 0)
		l278 = choose(-l273+l276 > 0, 1, 0) + l278
		l281 := l278
		l281 = flag(l281 > math.Copysign(0, -1))
		if l161 > 0 {
			l284 := 1 - l226
			l283 := choose(l284 > 0, l284, 0)
			l286 := -1 + l152 + l157 + float64(l283*-1.048576e+06)
			l285 := choose(l286 > 0, l286, 0)
			l287 := -2046 + l152 + l157 + float64(l283*-1.048576e+06)
			l285 = choose(l287 > 0, float64(l287*-1), 0) + l285
			l282 = float64(l285*1.048576e+06) + l261 - l263
		}
		l282 = choose(l160 > 0, 2.146435072e+09, 0) + l282
		l282 = choose(l99 > 0, 2.14695936e+09, 0) + l282
		l282 = choose(-l99+l281 > 0, 2.147483648e+09, 0) + l282
		l292 := -255 + l282
		l291 := choose(l292 > 0, l292, 0)
		l293 := -256 + l282
		l291 = choose(l293 > 0, float64(l293*-1), 0) + l291
		l294 := -65535 + l282
		l291 = choose(l294 > 0, l294, 0) + l291
		l295 := -65536 + l282
		l291 = choose(l295 > 0, float64(l295*-1), 0) + l291
		l296 := -1.6777215e+07 + l282
		l291 = choose(l296 > 0, l296, 0) + l291
		l297 := -1.6777216e+07 + l282
		l291 = choose(l297 > 0, float64(l297*-1), 0) + l291
		l299 := -l271 + l291
		l300 := trunc(l299)
		if b2i(float64(l300) != l299)|b2i(l300 > l0) != 0 {
			l300 = f15(m, l299, 1, l0)
		}
		l301 := l300
		l306 := m.f64(m.u16(m.u32(l301>>16<<2, 4288)+l301&65535<<3, 0)*320+15744, 80)
		if l306 > 0 {
			l305 = float64((0.5 + l282) * l306)
		}
		l309 := 1 + l271 - l291
		l268 = f17(m, -0.5+float64(l270*-256)+l305, choose(l309 > 0, l309, 0))
	}
	return l268
}

// f142: case 618
func f142(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19 uint32) uint32 {
	var l194 uint32
	var l65, l66, l97, l116, l121, l124, l126, l130, l139, l148, l155, l164, l165, l175, l192, l196, l197, l202, l225 float64
	l20 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l20+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&7<<3, 3520, l13+l15)
	l21 := m.f64(l17, 16)
	m.put(l0&7<<3, 3584, l21)
	m.put(l0&7<<3, 3648, 1)
	l22 := m.f64(0, 3024)
	m.put(l0&7<<3, 3712, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	l23 := f12(m, 18407808, 16, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
	l26 := m.f64(l23, 8)
	l27 := trunc(l26)
	if b2i(float64(l27) != l26)|b2i(l27 > l0) != 0 {
		l27 = f15(m, l26, 1, l0)
	}
	l28 := l27
	l29 := m.u32(l28>>16<<2, 4288) + l28&65535<<3
	l30 := m.u16(l29, 0)*320 + 15744
	l31 := float64(m.u8(l30, 18)) + float64(m.u8(l29, 3)) + float64(float64(m.u8(l29, 4))*256)
	l32 := l31
	l33 := -32767 + l31
	l32 = choose(l33 > 0, float64(l33*-32768), 0) + l32
	l34 := -32768 + l31
	l32 = choose(l34 > 0, float64(l34*32768), 0) + l32
	l36 := 6.755399441055744e+15 + (-0.46875 + float64(l32*0.0625))
	l36 = -6.755399441055744e+15 + l36
	l37 := l36
	l37 = flag(l37 > math.Copysign(0, -1))
	l38 := float64(m.u8(l30, 0)) + float64(float64(m.u8(l29, 2))*256)
	l39 := f12(m, 18407808, 16, 4095+float64(l14*4096)+float64(l22*-4096)+l21)
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
	l49 := l32 + float64(l36*-16)
	l50 := float64(l38*4.294967296e+09) + l47 + float64(l48*65536) + float64(l49*2.81474976710656e+14)
	l51 := l50
	l51 = flag(l51 > math.Copysign(0, -1))
	l52 := choose(1-l37-l51 > 0, 1, 0)
	l54 := choose(l52 > 0, 1, 0)
	l56 := l36
	l56 = flag(l56 > 2046)
	l57 := choose(-1+l56+l51 > 0, 1, 0)
	l59 := l31
	l59 = flag(l59 > 32767)
	l62 := l57 + choose(l59-l52 > 0, 1, 0)
	l62 = flag(l62 > math.Copysign(0, -1))
	l63 := choose(-l37+l51 > 0, 1, 0)
	if l63 > 0 {
		if l63 > 0 {
			l66 = l38 + float64(l49*65536)
		}
		l67 := l66
		l67 = flag(l67 > math.Copysign(0, -1))
		l68 := l66
		if l63-l67 > 0 {
			l68 = l68 + (l47 + float64(l48*65536))
		}
		l69 := f14(m, 35717888, 24, l68)
		l70 := m.u32(l69, 0) - 1
		l65 = 53 + float64(l67*-32) - float64(m.u8(m.u16(m.u32(l70>>16<<2, 4288)+l70&65535<<3, 0)*320+15744, 14))
	}
	l75 := 6.755399441055744e+15 + (-537.25 + float64(l36*0.5) + float64(l37*-0.5) + float64(l65*-0.5))
	l75 = -6.755399441055744e+15 + l75
	l76 := 1049 + l75
	l78 := 1 - l76
	l77 := choose(l78 > 0, l78, 0)
	l79 := -1.047679e+06 - l76
	l77 = choose(l79 > 0, l79, 0) + l77
	l80 := -1.047501e+06 - l76
	l77 = choose(l80 > 0, l80, 0) + l77
	l82 := -1.048628e+06 + l77
	l81 := choose(l82 > 0, l82, 0)
	l83 := l76 + l81
	l83 = flag(l83 > 2046)
	l84 := float64(l56*4) + float64(l57*-4) + float64(l54*-2) + float64(l62*-16) + l83
	l84 = flag(l84 > math.Copysign(0, -1))
	l85 := choose(1-l54-l62-l84 > 0, 1, 0)
	l87 := l77
	l87 = flag(l87 > math.Copysign(0, -1))
	l88 := choose(1-l63 > 0, 1, 0)
	if l63 > 0 {
		l91 := l65
		l92 := trunc(l91)
		if b2i(float64(l92) != l91)|b2i(l92 > l0) != 0 {
			l92 = f15(m, l91, 1, l0)
		}
		l93 := l92
		l88 = l88 + m.f64(m.u16(m.u32(l93>>16<<2, 4288)+l93&65535<<3, 0)*320+15744, 96)
	}
	l98 := l88
	if l98 > 0 {
		l97 = float64((l50 + float64(choose(1-l63 > 0, 1, 0)*4.503599627370496e+15)) * l98)
	}
	l101 := l97
	l102 := 6.755399441055744e+15 + float64(l101*1.4210854715202004e-14)
	l102 = -6.755399441055744e+15 + l102
	l103 := float64(l101*2.842170943040401e-14) + float64(l102*-2)
	l104 := -1074 + l36 - l37 - l65 + float64(l75*-2)
	l105 := l103
	l106 := l104
	if l106 > 0 {
		l105 = l105 + float64(l103*l106)
	}
	l109 := -64 + float64(l104*64) + l102
	l110 := trunc(l109)
	if b2i(float64(l110) != l109)|b2i(l110 > l0) != 0 {
		l110 = f15(m, l109, 1, l0)
	}
	l111 := l110
	l113 := m.u16(m.u32(l111>>16<<2, 4288)+l111&65535<<3, 0)*320 + 15744
	l114 := m.f64(l113, 120)
	l117 := l105
	l115 := m.f64(l113, 112)
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
			l166 := l77
			l167 := -54 + l77
			l166 = choose(l167 > 0, float64(l167*-1), 0) + l166
			l169 := l166
			l170 := trunc(l169)
			if b2i(float64(l170) != l169)|b2i(l170 > l0) != 0 {
				l170 = f15(m, l169, 1, l0)
			}
			l171 := l170
			l165 = m.f64(m.u16(m.u32(l171>>16<<2, 4288)+l171&65535<<3, 0)*320+15744, 104)
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
	l186 := l164
	l187 := 6.755399441055744e+15 + float64(l186*2.3283064365386963e-10)
	l187 = -6.755399441055744e+15 + l187
	l188 := l186 + float64(l187*-4.294967296e+09)
	l190 := -l188
	l189 := choose(l190 > 0, l190, 0)
	l191 := -1 - l188
	l189 = choose(l191 > 0, float64(l191*-1), 0) + l189
	if l85 > 0 {
		l192 = l188
	}
	l193 := -1 + l85 + l189
	l192 = choose(l193 > 0, float64(l193*4.294967296e+09), 0) + l192
	m.put(l0&7<<3, 4224, l192)
	if l6 != 0 {
		l195 := float64(m.u8(l2, 2))
		if l195 > 0 {
			l196 = l20 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
		}
		if l195 > 0 {
			l197 = l8 + l12
		}
		l200 := choose(choose(l59 > 0, 1, 0) > 0, 1, 0)
		if l85 > 0 {
			l204 := 1 - l164
			l203 := choose(l204 > 0, l204, 0)
			l206 := -1 + l76 + l81 + float64(l203*-1.048576e+06)
			l205 := choose(l206 > 0, l206, 0)
			l207 := -2046 + l76 + l81 + float64(l203*-1.048576e+06)
			l205 = choose(l207 > 0, float64(l207*-1), 0) + l205
			l202 = float64(l205*1.048576e+06) + l187 - l189
		}
		l202 = choose(l84 > 0, 2.146435072e+09, 0) + l202
		l202 = choose(l62 > 0, 2.14695936e+09, 0) + l202
		l202 = choose(-l62+l200 > 0, 2.147483648e+09, 0) + l202
		l212 := -255 + l202
		l211 := choose(l212 > 0, l212, 0)
		l213 := -256 + l202
		l211 = choose(l213 > 0, float64(l213*-1), 0) + l211
		l214 := -65535 + l202
		l211 = choose(l214 > 0, l214, 0) + l211
		l215 := -65536 + l202
		l211 = choose(l215 > 0, float64(l215*-1), 0) + l211
		l216 := -1.6777215e+07 + l202
		l211 = choose(l216 > 0, l216, 0) + l211
		l217 := -1.6777216e+07 + l202
		l211 = choose(l217 > 0, float64(l217*-1), 0) + l211
		l219 := -l197 + l211
		l220 := trunc(l219)
		if b2i(float64(l220) != l219)|b2i(l220 > l0) != 0 {
			l220 = f15(m, l219, 1, l0)
		}
		l221 := l220
		l226 := m.f64(m.u16(m.u32(l221>>16<<2, 4288)+l221&65535<<3, 0)*320+15744, 80)
		if l226 > 0 {
			l225 = float64((0.5 + l202) * l226)
		}
		l229 := 1 + l197 - l211
		l194 = f17(m, -0.5+float64(l196*-256)+l225, choose(l229 > 0, l229, 0))
	}
	return l194
}

// f143: case 619
func f143(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19 uint32) uint32 {
	var l97 uint32
	var l96, l99, l100, l101, l111 float64
	l20 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l20+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&7<<3, 3520, l13+l15)
	l21 := m.f64(l17, 16)
	m.put(l0&7<<3, 3584, l21)
	m.put(l0&7<<3, 3648, 1)
	l22 := m.f64(0, 3024)
	m.put(l0&7<<3, 3712, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	l23 := f12(m, 18407808, 16, 4095+float64(l14*4096)+float64(l22*-4096)+l21)
	l26 := m.f64(l23, 8)
	l27 := trunc(l26)
	if b2i(float64(l27) != l26)|b2i(l27 > l0) != 0 {
		l27 = f15(m, l26, 1, l0)
	}
	l28 := l27
	l29 := m.u32(l28>>16<<2, 4288) + l28&65535<<3
	l30 := m.u16(l29, 0)*320 + 15744
	l31 := float64(m.u8(l30, 0)) + float64(float64(m.u8(l29, 2))*256)
	l32 := float64(m.u8(l30, 18)) + float64(m.u8(l29, 3)) + float64(float64(m.u8(l29, 4))*256)
	l33 := f12(m, 18407808, 16, 4097+float64(l14*4096)+float64(l22*-4096)+l21)
	l36 := m.f64(l33, 8)
	l37 := trunc(l36)
	if b2i(float64(l37) != l36)|b2i(l37 > l0) != 0 {
		l37 = f15(m, l36, 1, l0)
	}
	l38 := l37
	l39 := m.u32(l38>>16<<2, 4288) + l38&65535<<3
	l40 := m.u16(l39, 0)*320 + 15744
	l41 := float64(m.u8(l40, 0)) + float64(float64(m.u8(l39, 2))*256)
	l42 := float64(m.u8(l40, 18)) + float64(m.u8(l39, 3)) + float64(float64(m.u8(l39, 4))*256)
	l43 := f12(m, 18407808, 16, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
	l46 := m.f64(l43, 8)
	l47 := trunc(l46)
	if b2i(float64(l47) != l46)|b2i(l47 > l0) != 0 {
		l47 = f15(m, l46, 1, l0)
	}
	l48 := l47
	l49 := m.u32(l48>>16<<2, 4288) + l48&65535<<3
	l50 := m.u16(l49, 0)*320 + 15744
	l51 := float64(m.u8(l50, 18)) + float64(m.u8(l49, 3)) + float64(float64(m.u8(l49, 4))*256)
	l52 := l51
	l52 = flag(l52 > 32767)
	l53 := f12(m, 18407808, 16, 4098+float64(l14*4096)+float64(l22*-4096)+l21)
	l56 := m.f64(l53, 8)
	l57 := trunc(l56)
	if b2i(float64(l57) != l56)|b2i(l57 > l0) != 0 {
		l57 = f15(m, l56, 1, l0)
	}
	l58 := l57
	l59 := m.u32(l58>>16<<2, 4288) + l58&65535<<3
	l60 := m.u16(l59, 0)*320 + 15744
	l61 := float64(m.u8(l60, 18)) + float64(m.u8(l59, 3)) + float64(float64(m.u8(l59, 4))*256)
	l62 := l61
	l62 = flag(l62 > 32767)
	l63 := l31 + float64(l32*65536) - l41 + float64(l42*-65536)
	if l52 > 0 {
		l63 = l63 + (float64(l31*-2) + float64(l32*-131072))
	}
	if l62 > 0 {
		l63 = l63 + (float64(l41*2) + float64(l42*131072))
	}
	l64 := float64(m.u8(l50, 0)) + float64(float64(m.u8(l49, 2))*256)
	l65 := float64(m.u8(l60, 0)) + float64(float64(m.u8(l59, 2))*256)
	l66 := l64 + float64(l51*65536)
	l66 = -l65 + float64(l61*-65536) + l66
	if l52 > 0 {
		l66 = l66 + (2.147483648e+09 + float64(l64*-2) + float64(l51*-131072))
	}
	if l62 > 0 {
		l66 = l66 + (-2.147483648e+09 + float64(l65*2) + float64(l61*131072))
	}
	l66 = choose(l52 > 0, -1, 0) + l66
	l66 = choose(l62 > 0, 1, 0) + l66
	l69 := l66
	l69 = flag(l69 > math.Copysign(0, -1))
	l70 := -l66
	l70 = flag(l70 > math.Copysign(0, -1))
	l71 := -l63 + float64(l69*-8.589934592e+09) + float64(l70*8.589934592e+09)
	l71 = flag(l71 > math.Copysign(0, -1))
	l72 := l71
	l73 := l51
	l74 := -32767 + l51
	l73 = choose(l74 > 0, float64(l74*-32768), 0) + l73
	l75 := -32768 + l51
	l73 = choose(l75 > 0, float64(l75*32768), 0) + l73
	l77 := 6.755399441055744e+15 + (-0.46875 + float64(l73*0.0625))
	l77 = -6.755399441055744e+15 + l77
	l78 := l77
	l78 = flag(l78 > 2046)
	l81 := float64(l64*4.294967296e+09) + l31 + float64(l32*65536) + float64((l73+float64(l77*-16))*2.81474976710656e+14)
	l81 = flag(l81 > math.Copysign(0, -1))
	l84 := l61
	l85 := -32767 + l61
	l84 = choose(l85 > 0, float64(l85*-32768), 0) + l84
	l86 := -32768 + l61
	l84 = choose(l86 > 0, float64(l86*32768), 0) + l84
	l88 := 6.755399441055744e+15 + (-0.46875 + float64(l84*0.0625))
	l88 = -6.755399441055744e+15 + l88
	l89 := l88
	l89 = flag(l89 > 2046)
	l92 := float64(l65*4.294967296e+09) + l41 + float64(l42*65536) + float64((l84+float64(l88*-16))*2.81474976710656e+14)
	l92 = flag(l92 > math.Copysign(0, -1))
	l95 := choose(-1+l78+l81 > 0, 1, 0) + choose(-1+l89+l92 > 0, 1, 0)
	l95 = flag(l95 > math.Copysign(0, -1))
	if l72-l95 > 0 {
		l96 = l31 + float64(l32*65536)
	}
	if 1-l72-l95 > 0 {
		l96 = l96 + (l41 + float64(l42*65536))
	}
	m.put(l0&7<<3, 4224, l96)
	if l6 != 0 {
		l98 := float64(m.u8(l2, 2))
		if l98 > 0 {
			l99 = l20 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
		}
		if l98 > 0 {
			l100 = l8 + l12
		}
		if l72-l95 > 0 {
			l101 = l64 + float64(l51*65536)
		}
		if 1-l72-l95 > 0 {
			l101 = l101 + (l65 + float64(l61*65536))
		}
		l101 = choose(l95 > 0, 2.14695936e+09, 0) + l101
		l103 := l101
		l103 = flag(l103 > 255) + flag(l103 > 65535) + flag(l103 > 1.6777215e+07)
		l105 := -l100 + l103
		l106 := trunc(l105)
		if b2i(float64(l106) != l105)|b2i(l106 > l0) != 0 {
			l106 = f15(m, l105, 1, l0)
		}
		l107 := l106
		l112 := m.f64(m.u16(m.u32(l107>>16<<2, 4288)+l107&65535<<3, 0)*320+15744, 80)
		if l112 > 0 {
			l111 = float64((0.5 + l101) * l112)
		}
		l115 := 1 + l100 - l103
		l97 = f17(m, -0.5+float64(l99*-256)+l111, choose(l115 > 0, l115, 0))
	}
	return l97
}

// f144: case 620
func f144(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19 uint32) uint32 {
	var l97 uint32
	var l96, l99, l100, l101, l111 float64
	l20 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l20+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&7<<3, 3520, l13+l15)
	l21 := m.f64(l17, 16)
	m.put(l0&7<<3, 3584, l21)
	m.put(l0&7<<3, 3648, 1)
	l22 := m.f64(0, 3024)
	m.put(l0&7<<3, 3712, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	l23 := f12(m, 18407808, 16, 4095+float64(l14*4096)+float64(l22*-4096)+l21)
	l26 := m.f64(l23, 8)
	l27 := trunc(l26)
	if b2i(float64(l27) != l26)|b2i(l27 > l0) != 0 {
		l27 = f15(m, l26, 1, l0)
	}
	l28 := l27
	l29 := m.u32(l28>>16<<2, 4288) + l28&65535<<3
	l30 := m.u16(l29, 0)*320 + 15744
	l31 := float64(m.u8(l30, 0)) + float64(float64(m.u8(l29, 2))*256)
	l32 := float64(m.u8(l30, 18)) + float64(m.u8(l29, 3)) + float64(float64(m.u8(l29, 4))*256)
	l33 := f12(m, 18407808, 16, 4097+float64(l14*4096)+float64(l22*-4096)+l21)
	l36 := m.f64(l33, 8)
	l37 := trunc(l36)
	if b2i(float64(l37) != l36)|b2i(l37 > l0) != 0 {
		l37 = f15(m, l36, 1, l0)
	}
	l38 := l37
	l39 := m.u32(l38>>16<<2, 4288) + l38&65535<<3
	l40 := m.u16(l39, 0)*320 + 15744
	l41 := float64(m.u8(l40, 0)) + float64(float64(m.u8(l39, 2))*256)
	l42 := float64(m.u8(l40, 18)) + float64(m.u8(l39, 3)) + float64(float64(m.u8(l39, 4))*256)
	l43 := f12(m, 18407808, 16, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
	l46 := m.f64(l43, 8)
	l47 := trunc(l46)
	if b2i(float64(l47) != l46)|b2i(l47 > l0) != 0 {
		l47 = f15(m, l46, 1, l0)
	}
	l48 := l47
	l49 := m.u32(l48>>16<<2, 4288) + l48&65535<<3
	l50 := m.u16(l49, 0)*320 + 15744
	l51 := float64(m.u8(l50, 18)) + float64(m.u8(l49, 3)) + float64(float64(m.u8(l49, 4))*256)
	l52 := l51
	l52 = flag(l52 > 32767)
	l53 := f12(m, 18407808, 16, 4098+float64(l14*4096)+float64(l22*-4096)+l21)
	l56 := m.f64(l53, 8)
	l57 := trunc(l56)
	if b2i(float64(l57) != l56)|b2i(l57 > l0) != 0 {
		l57 = f15(m, l56, 1, l0)
	}
	l58 := l57
	l59 := m.u32(l58>>16<<2, 4288) + l58&65535<<3
	l60 := m.u16(l59, 0)*320 + 15744
	l61 := float64(m.u8(l60, 18)) + float64(m.u8(l59, 3)) + float64(float64(m.u8(l59, 4))*256)
	l62 := l61
	l62 = flag(l62 > 32767)
	l63 := l31 + float64(l32*65536) - l41 + float64(l42*-65536)
	if l52 > 0 {
		l63 = l63 + (float64(l31*-2) + float64(l32*-131072))
	}
	if l62 > 0 {
		l63 = l63 + (float64(l41*2) + float64(l42*131072))
	}
	l64 := float64(m.u8(l50, 0)) + float64(float64(m.u8(l49, 2))*256)
	l65 := float64(m.u8(l60, 0)) + float64(float64(m.u8(l59, 2))*256)
	l66 := l64 + float64(l51*65536)
	l66 = -l65 + float64(l61*-65536) + l66
	if l52 > 0 {
		l66 = l66 + (2.147483648e+09 + float64(l64*-2) + float64(l51*-131072))
	}
	if l62 > 0 {
		l66 = l66 + (-2.147483648e+09 + float64(l65*2) + float64(l61*131072))
	}
	l66 = choose(l52 > 0, -1, 0) + l66
	l66 = choose(l62 > 0, 1, 0) + l66
	l69 := l66
	l69 = flag(l69 > math.Copysign(0, -1))
	l70 := -l66
	l70 = flag(l70 > math.Copysign(0, -1))
	l71 := l63 + float64(l69*8.589934592e+09) + float64(l70*-8.589934592e+09)
	l71 = flag(l71 > math.Copysign(0, -1))
	l72 := l71
	l73 := l51
	l74 := -32767 + l51
	l73 = choose(l74 > 0, float64(l74*-32768), 0) + l73
	l75 := -32768 + l51
	l73 = choose(l75 > 0, float64(l75*32768), 0) + l73
	l77 := 6.755399441055744e+15 + (-0.46875 + float64(l73*0.0625))
	l77 = -6.755399441055744e+15 + l77
	l78 := l77
	l78 = flag(l78 > 2046)
	l81 := float64(l64*4.294967296e+09) + l31 + float64(l32*65536) + float64((l73+float64(l77*-16))*2.81474976710656e+14)
	l81 = flag(l81 > math.Copysign(0, -1))
	l84 := l61
	l85 := -32767 + l61
	l84 = choose(l85 > 0, float64(l85*-32768), 0) + l84
	l86 := -32768 + l61
	l84 = choose(l86 > 0, float64(l86*32768), 0) + l84
	l88 := 6.755399441055744e+15 + (-0.46875 + float64(l84*0.0625))
	l88 = -6.755399441055744e+15 + l88
	l89 := l88
	l89 = flag(l89 > 2046)
	l92 := float64(l65*4.294967296e+09) + l41 + float64(l42*65536) + float64((l84+float64(l88*-16))*2.81474976710656e+14)
	l92 = flag(l92 > math.Copysign(0, -1))
	l95 := choose(-1+l78+l81 > 0, 1, 0) + choose(-1+l89+l92 > 0, 1, 0)
	l95 = flag(l95 > math.Copysign(0, -1))
	if l72-l95 > 0 {
		l96 = l31 + float64(l32*65536)
	}
	if 1-l72-l95 > 0 {
		l96 = l96 + (l41 + float64(l42*65536))
	}
	m.put(l0&7<<3, 4224, l96)
	if l6 != 0 {
		l98 := float64(m.u8(l2, 2))
		if l98 > 0 {
			l99 = l20 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
		}
		if l98 > 0 {
			l100 = l8 + l12
		}
		if l72-l95 > 0 {
			l101 = l64 + float64(l51*65536)
		}
		if 1-l72-l95 > 0 {
			l101 = l101 + (l65 + float64(l61*65536))
		}
		l101 = choose(l95 > 0, 2.14695936e+09, 0) + l101
		l103 := l101
		l103 = flag(l103 > 255) + flag(l103 > 65535) + flag(l103 > 1.6777215e+07)
		l105 := -l100 + l103
		l106 := trunc(l105)
		if b2i(float64(l106) != l105)|b2i(l106 > l0) != 0 {
			l106 = f15(m, l105, 1, l0)
		}
		l107 := l106
		l112 := m.f64(m.u16(m.u32(l107>>16<<2, 4288)+l107&65535<<3, 0)*320+15744, 80)
		if l112 > 0 {
			l111 = float64((0.5 + l101) * l112)
		}
		l115 := 1 + l100 - l103
		l97 = f17(m, -0.5+float64(l99*-256)+l111, choose(l115 > 0, l115, 0))
	}
	return l97
}

// f145: case 621
func f145(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19 uint32) uint32 {
	var l124 uint32
	var l78, l87, l88, l90, l96, l115, l122, l126, l127, l128, l151 float64
	l20 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l20+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&7<<3, 3520, l13+l15)
	l21 := m.f64(l17, 16)
	m.put(l0&7<<3, 3584, l21)
	m.put(l0&7<<3, 3648, 1)
	l22 := m.f64(0, 3024)
	m.put(l0&7<<3, 3712, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	l23 := f12(m, 18407808, 16, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
	l26 := m.f64(l23, 8)
	l27 := trunc(l26)
	if b2i(float64(l27) != l26)|b2i(l27 > l0) != 0 {
		l27 = f15(m, l26, 1, l0)
	}
	l28 := l27
	l29 := m.u32(l28>>16<<2, 4288) + l28&65535<<3
	l30 := m.u16(l29, 0)*320 + 15744
	l31 := float64(m.u8(l30, 18)) + float64(m.u8(l29, 3)) + float64(float64(m.u8(l29, 4))*256)
	l32 := l31
	l33 := -32767 + l31
	l32 = choose(l33 > 0, float64(l33*-32768), 0) + l32
	l34 := -32768 + l31
	l32 = choose(l34 > 0, float64(l34*32768), 0) + l32
	l36 := 6.755399441055744e+15 + (-0.46875 + float64(l32*0.0625))
	l36 = -6.755399441055744e+15 + l36
	l37 := l36
	l37 = flag(l37 > 2046)
	l38 := float64(m.u8(l30, 0)) + float64(float64(m.u8(l29, 2))*256)
	l39 := f12(m, 18407808, 16, 4095+float64(l14*4096)+float64(l22*-4096)+l21)
	l42 := m.f64(l39, 8)
	l43 := trunc(l42)
	if b2i(float64(l43) != l42)|b2i(l43 > l0) != 0 {
		l43 = f15(m, l42, 1, l0)
	}
	l44 := l43
	l45 := m.u32(l44>>16<<2, 4288) + l44&65535<<3
	l46 := m.u16(l45, 0)*320 + 15744
	t1 := float64(l38*4.294967296e+09) + (float64(m.u8(l46, 0)) + float64(float64(m.u8(l45, 2))*256)) + float64((float64(m.u8(l46, 18))+float64(m.u8(l45, 3))+float64(float64(m.u8(l45, 4))*256))*65536)
	l50 := t1 + float64((l32+float64(l36*-16))*2.81474976710656e+14)
	l51 := l50
	l51 = flag(l51 > math.Copysign(0, -1))
	l52 := choose(-1+l37+l51 > 0, 1, 0)
	l54 := choose(l52 > 0, 1, 0)
	l56 := l36
	l56 = flag(l56 > math.Copysign(0, -1))
	l57 := 1 + l36 - l56
	l59 := -1.048575e+06 - l57
	l58 := choose(l59 > 0, l59, 0)
	l60 := -1.047679e+06 - l57
	l58 = choose(l60 > 0, l60, 0) + l58
	l61 := 1075 - l57
	l58 = choose(l61 > 0, l61, 0) + l58
	l63 := -52 + l58
	l62 := choose(l63 > 0, l63, 0)
	l64 := l57 + l62
	l64 = flag(l64 > 2046)
	l65 := float64(l37*4) + float64(l52*-4) + float64(l54*-16) + l64
	l65 = flag(l65 > math.Copysign(0, -1))
	l66 := choose(1-l54-l65 > 0, 1, 0)
	l68 := l58
	l68 = flag(l68 > 52)
	l69 := l58
	l70 := -54 + l58
	l69 = choose(l70 > 0, float64(l70*-1), 0) + l69
	l72 := l69
	l73 := trunc(l72)
	if b2i(float64(l73) != l72)|b2i(l73 > l0) != 0 {
		l73 = f15(m, l72, 1, l0)
	}
	l74 := l73
	l76 := m.u16(m.u32(l74>>16<<2, 4288)+l74&65535<<3, 0)*320 + 15744
	l77 := m.f64(l76, 96)
	if 1-l68 > 0 {
		l78 = l77
	}
	l78 = choose(l68 > 0, 4.503599627370496e+15, 0) + l78
	l80 := l58
	l80 = flag(l80 > math.Copysign(0, -1))
	l81 := float64(l56*4.503599627370496e+15) + l50
	l82 := l31
	l82 = flag(l82 > 32767)
	l85 := choose(choose(l82 > 0, 1, 0) > 0, 1, 0)
	if l80 > 0 {
		if l80 > 0 {
			l88 = m.f64(l76, 104)
		}
		l91 := l88
		if l91 > 0 {
			l90 = float64(l81 * l91)
		}
		l92 := 4.503599627370496e+15 + l90
		l92 = -4.503599627370496e+15 + l92
		l95 := l90 - l92
		l97 := l77
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
		l107 := -0.49999999999999994 + l95
		l109 := -0.49999999999999994 - l95
		l111 := -1 + choose(1-l85 > 0, 1, 0) + l98
		l110 := choose(l111 > 0, l111, 0)
		l112 := -1 + choose(l85 > 0, 1, 0) + l103
		l110 = choose(l112 > 0, float64(l112*-1), 0) + l110
		l113 := -1 + choose(l107 > 0, float64(l107*1.8014398509481984e+16), 0)
		l110 = choose(l113 > 0, l113, 0) + l110
		l114 := -1 + choose(l109 > 0, float64(l109*1.8014398509481984e+16), 0)
		l110 = choose(l114 > 0, float64(l114*-1), 0) + l110
		l87 = l92 + l110
	}
	if 1-l80 > 0 {
		l87 = l87 + l81
	}
	l116 := l78
	if l116 > 0 {
		l115 = float64(l87 * l116)
	}
	l117 := 6.755399441055744e+15 + float64(l115*2.3283064365386963e-10)
	l117 = -6.755399441055744e+15 + l117
	l118 := l115 + float64(l117*-4.294967296e+09)
	l120 := -l118
	l119 := choose(l120 > 0, l120, 0)
	l121 := -1 - l118
	l119 = choose(l121 > 0, float64(l121*-1), 0) + l119
	if l66 > 0 {
		l122 = l118
	}
	l123 := -1 + l66 + l119
	l122 = choose(l123 > 0, float64(l123*4.294967296e+09), 0) + l122
	m.put(l0&7<<3, 4224, l122)
	if l6 != 0 {
		l125 := float64(m.u8(l2, 2))
		if l125 > 0 {
			l126 = l20 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
		}
		if l125 > 0 {
			l127 = l8 + l12
		}
		if l66 > 0 {
			l130 := 1 - l87
			l129 := choose(l130 > 0, l130, 0)
			l132 := -1 + l57 + l62 + float64(l129*-1.048576e+06)
			l131 := choose(l132 > 0, l132, 0)
			l133 := -2046 + l57 + l62 + float64(l129*-1.048576e+06)
			l131 = choose(l133 > 0, float64(l133*-1), 0) + l131
			l128 = float64(l131*1.048576e+06) + l117 - l119
		}
		l128 = choose(l65 > 0, 2.146435072e+09, 0) + l128
		l128 = choose(l54 > 0, 2.14695936e+09, 0) + l128
		l128 = choose(-l54+l85 > 0, 2.147483648e+09, 0) + l128
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
		l145 := -l127 + l137
		l146 := trunc(l145)
		if b2i(float64(l146) != l145)|b2i(l146 > l0) != 0 {
			l146 = f15(m, l145, 1, l0)
		}
		l147 := l146
		l152 := m.f64(m.u16(m.u32(l147>>16<<2, 4288)+l147&65535<<3, 0)*320+15744, 80)
		if l152 > 0 {
			l151 = float64((0.5 + l128) * l152)
		}
		l155 := 1 + l127 - l137
		l124 = f17(m, -0.5+float64(l126*-256)+l151, choose(l155 > 0, l155, 0))
	}
	return l124
}

// f146: case 622
func f146(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19 uint32) uint32 {
	var l124 uint32
	var l78, l87, l88, l90, l96, l115, l122, l126, l127, l128, l151 float64
	l20 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l20+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&7<<3, 3520, l13+l15)
	l21 := m.f64(l17, 16)
	m.put(l0&7<<3, 3584, l21)
	m.put(l0&7<<3, 3648, 1)
	l22 := m.f64(0, 3024)
	m.put(l0&7<<3, 3712, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	l23 := f12(m, 18407808, 16, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
	l26 := m.f64(l23, 8)
	l27 := trunc(l26)
	if b2i(float64(l27) != l26)|b2i(l27 > l0) != 0 {
		l27 = f15(m, l26, 1, l0)
	}
	l28 := l27
	l29 := m.u32(l28>>16<<2, 4288) + l28&65535<<3
	l30 := m.u16(l29, 0)*320 + 15744
	l31 := float64(m.u8(l30, 18)) + float64(m.u8(l29, 3)) + float64(float64(m.u8(l29, 4))*256)
	l32 := l31
	l33 := -32767 + l31
	l32 = choose(l33 > 0, float64(l33*-32768), 0) + l32
	l34 := -32768 + l31
	l32 = choose(l34 > 0, float64(l34*32768), 0) + l32
	l36 := 6.755399441055744e+15 + (-0.46875 + float64(l32*0.0625))
	l36 = -6.755399441055744e+15 + l36
	l37 := l36
	l37 = flag(l37 > 2046)
	l38 := float64(m.u8(l30, 0)) + float64(float64(m.u8(l29, 2))*256)
	l39 := f12(m, 18407808, 16, 4095+float64(l14*4096)+float64(l22*-4096)+l21)
	l42 := m.f64(l39, 8)
	l43 := trunc(l42)
	if b2i(float64(l43) != l42)|b2i(l43 > l0) != 0 {
		l43 = f15(m, l42, 1, l0)
	}
	l44 := l43
	l45 := m.u32(l44>>16<<2, 4288) + l44&65535<<3
	l46 := m.u16(l45, 0)*320 + 15744
	t1 := float64(l38*4.294967296e+09) + (float64(m.u8(l46, 0)) + float64(float64(m.u8(l45, 2))*256)) + float64((float64(m.u8(l46, 18))+float64(m.u8(l45, 3))+float64(float64(m.u8(l45, 4))*256))*65536)
	l50 := t1 + float64((l32+float64(l36*-16))*2.81474976710656e+14)
	l51 := l50
	l51 = flag(l51 > math.Copysign(0, -1))
	l52 := choose(-1+l37+l51 > 0, 1, 0)
	l54 := choose(l52 > 0, 1, 0)
	l56 := l36
	l56 = flag(l56 > math.Copysign(0, -1))
	l57 := 1 + l36 - l56
	l59 := -1.048575e+06 - l57
	l58 := choose(l59 > 0, l59, 0)
	l60 := -1.047679e+06 - l57
	l58 = choose(l60 > 0, l60, 0) + l58
	l61 := 1075 - l57
	l58 = choose(l61 > 0, l61, 0) + l58
	l63 := -52 + l58
	l62 := choose(l63 > 0, l63, 0)
	l64 := l57 + l62
	l64 = flag(l64 > 2046)
	l65 := float64(l37*4) + float64(l52*-4) + float64(l54*-16) + l64
	l65 = flag(l65 > math.Copysign(0, -1))
	l66 := choose(1-l54-l65 > 0, 1, 0)
	l68 := l58
	l68 = flag(l68 > 52)
	l69 := l58
	l70 := -54 + l58
	l69 = choose(l70 > 0, float64(l70*-1), 0) + l69
	l72 := l69
	l73 := trunc(l72)
	if b2i(float64(l73) != l72)|b2i(l73 > l0) != 0 {
		l73 = f15(m, l72, 1, l0)
	}
	l74 := l73
	l76 := m.u16(m.u32(l74>>16<<2, 4288)+l74&65535<<3, 0)*320 + 15744
	l77 := m.f64(l76, 96)
	if 1-l68 > 0 {
		l78 = l77
	}
	l78 = choose(l68 > 0, 4.503599627370496e+15, 0) + l78
	l80 := l58
	l80 = flag(l80 > math.Copysign(0, -1))
	l81 := float64(l56*4.503599627370496e+15) + l50
	l82 := l31
	l82 = flag(l82 > 32767)
	l85 := choose(choose(l82 > 0, 1, 0) > 0, 1, 0)
	if l80 > 0 {
		if l80 > 0 {
			l88 = m.f64(l76, 104)
		}
		l91 := l88
		if l91 > 0 {
			l90 = float64(l81 * l91)
		}
		l92 := 4.503599627370496e+15 + l90
		l92 = -4.503599627370496e+15 + l92
		l95 := l90 - l92
		l97 := l77
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
		l107 := -0.49999999999999994 + l95
		l109 := -0.49999999999999994 - l95
		l111 := -1 + choose(l85 > 0, 1, 0) + l98
		l110 := choose(l111 > 0, l111, 0)
		l112 := -1 + choose(1-l85 > 0, 1, 0) + l103
		l110 = choose(l112 > 0, float64(l112*-1), 0) + l110
		l113 := -1 + choose(l107 > 0, float64(l107*1.8014398509481984e+16), 0)
		l110 = choose(l113 > 0, l113, 0) + l110
		l114 := -1 + choose(l109 > 0, float64(l109*1.8014398509481984e+16), 0)
		l110 = choose(l114 > 0, float64(l114*-1), 0) + l110
		l87 = l92 + l110
	}
	if 1-l80 > 0 {
		l87 = l87 + l81
	}
	l116 := l78
	if l116 > 0 {
		l115 = float64(l87 * l116)
	}
	l117 := 6.755399441055744e+15 + float64(l115*2.3283064365386963e-10)
	l117 = -6.755399441055744e+15 + l117
	l118 := l115 + float64(l117*-4.294967296e+09)
	l120 := -l118
	l119 := choose(l120 > 0, l120, 0)
	l121 := -1 - l118
	l119 = choose(l121 > 0, float64(l121*-1), 0) + l119
	if l66 > 0 {
		l122 = l118
	}
	l123 := -1 + l66 + l119
	l122 = choose(l123 > 0, float64(l123*4.294967296e+09), 0) + l122
	m.put(l0&7<<3, 4224, l122)
	if l6 != 0 {
		l125 := float64(m.u8(l2, 2))
		if l125 > 0 {
			l126 = l20 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
		}
		if l125 > 0 {
			l127 = l8 + l12
		}
		if l66 > 0 {
			l130 := 1 - l87
			l129 := choose(l130 > 0, l130, 0)
			l132 := -1 + l57 + l62 + float64(l129*-1.048576e+06)
			l131 := choose(l132 > 0, l132, 0)
			l133 := -2046 + l57 + l62 + float64(l129*-1.048576e+06)
			l131 = choose(l133 > 0, float64(l133*-1), 0) + l131
			l128 = float64(l131*1.048576e+06) + l117 - l119
		}
		l128 = choose(l65 > 0, 2.146435072e+09, 0) + l128
		l128 = choose(l54 > 0, 2.14695936e+09, 0) + l128
		l128 = choose(-l54+l85 > 0, 2.147483648e+09, 0) + l128
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
		l145 := -l127 + l137
		l146 := trunc(l145)
		if b2i(float64(l146) != l145)|b2i(l146 > l0) != 0 {
			l146 = f15(m, l145, 1, l0)
		}
		l147 := l146
		l152 := m.f64(m.u16(m.u32(l147>>16<<2, 4288)+l147&65535<<3, 0)*320+15744, 80)
		if l152 > 0 {
			l151 = float64((0.5 + l128) * l152)
		}
		l155 := 1 + l127 - l137
		l124 = f17(m, -0.5+float64(l126*-256)+l151, choose(l155 > 0, l155, 0))
	}
	return l124
}

// f147: case 623
func f147(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19 uint32) uint32 {
	var l111 uint32
	var l78, l82, l83, l85, l89, l102, l109, l113, l114, l120, l143 float64
	l20 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l20+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&7<<3, 3520, l13+l15)
	l21 := m.f64(l17, 16)
	m.put(l0&7<<3, 3584, l21)
	m.put(l0&7<<3, 3648, 1)
	l22 := m.f64(0, 3024)
	m.put(l0&7<<3, 3712, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	l23 := f12(m, 18407808, 16, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
	l26 := m.f64(l23, 8)
	l27 := trunc(l26)
	if b2i(float64(l27) != l26)|b2i(l27 > l0) != 0 {
		l27 = f15(m, l26, 1, l0)
	}
	l28 := l27
	l29 := m.u32(l28>>16<<2, 4288) + l28&65535<<3
	l30 := m.u16(l29, 0)*320 + 15744
	l31 := float64(m.u8(l30, 18)) + float64(m.u8(l29, 3)) + float64(float64(m.u8(l29, 4))*256)
	l32 := l31
	l33 := -32767 + l31
	l32 = choose(l33 > 0, float64(l33*-32768), 0) + l32
	l34 := -32768 + l31
	l32 = choose(l34 > 0, float64(l34*32768), 0) + l32
	l36 := 6.755399441055744e+15 + (-0.46875 + float64(l32*0.0625))
	l36 = -6.755399441055744e+15 + l36
	l37 := l36
	l37 = flag(l37 > 2046)
	l38 := float64(m.u8(l30, 0)) + float64(float64(m.u8(l29, 2))*256)
	l39 := f12(m, 18407808, 16, 4095+float64(l14*4096)+float64(l22*-4096)+l21)
	l42 := m.f64(l39, 8)
	l43 := trunc(l42)
	if b2i(float64(l43) != l42)|b2i(l43 > l0) != 0 {
		l43 = f15(m, l42, 1, l0)
	}
	l44 := l43
	l45 := m.u32(l44>>16<<2, 4288) + l44&65535<<3
	l46 := m.u16(l45, 0)*320 + 15744
	t1 := float64(l38*4.294967296e+09) + (float64(m.u8(l46, 0)) + float64(float64(m.u8(l45, 2))*256)) + float64((float64(m.u8(l46, 18))+float64(m.u8(l45, 3))+float64(float64(m.u8(l45, 4))*256))*65536)
	l50 := t1 + float64((l32+float64(l36*-16))*2.81474976710656e+14)
	l51 := l50
	l51 = flag(l51 > math.Copysign(0, -1))
	l52 := choose(-1+l37+l51 > 0, 1, 0)
	l54 := choose(l52 > 0, 1, 0)
	l56 := l36
	l56 = flag(l56 > math.Copysign(0, -1))
	l57 := 1 + l36 - l56
	l59 := -1.048575e+06 - l57
	l58 := choose(l59 > 0, l59, 0)
	l60 := -1.047679e+06 - l57
	l58 = choose(l60 > 0, l60, 0) + l58
	l61 := 1075 - l57
	l58 = choose(l61 > 0, l61, 0) + l58
	l63 := -52 + l58
	l62 := choose(l63 > 0, l63, 0)
	l64 := l57 + l62
	l64 = flag(l64 > 2046)
	l65 := float64(l37*4) + float64(l52*-4) + float64(l54*-16) + l64
	l65 = flag(l65 > math.Copysign(0, -1))
	l66 := choose(1-l54-l65 > 0, 1, 0)
	l68 := l58
	l68 = flag(l68 > 52)
	l69 := l58
	l70 := -54 + l58
	l69 = choose(l70 > 0, float64(l70*-1), 0) + l69
	l72 := l69
	l73 := trunc(l72)
	if b2i(float64(l73) != l72)|b2i(l73 > l0) != 0 {
		l73 = f15(m, l72, 1, l0)
	}
	l74 := l73
	l76 := m.u16(m.u32(l74>>16<<2, 4288)+l74&65535<<3, 0)*320 + 15744
	l77 := m.f64(l76, 96)
	if 1-l68 > 0 {
		l78 = l77
	}
	l78 = choose(l68 > 0, 4.503599627370496e+15, 0) + l78
	l80 := l58
	l80 = flag(l80 > math.Copysign(0, -1))
	l81 := float64(l56*4.503599627370496e+15) + l50
	if l80 > 0 {
		if l80 > 0 {
			l83 = m.f64(l76, 104)
		}
		l86 := l83
		if l86 > 0 {
			l85 = float64(l81 * l86)
		}
		l87 := 4.503599627370496e+15 + l85
		l87 = -4.503599627370496e+15 + l87
		l88 := l85 - l87
		l90 := l77
		if l90 > 0 {
			l89 = float64(l88 * l90)
		}
		l92 := -l89
		l91 := choose(l92 > 0, l92, 0)
		l93 := -1 - l89
		l91 = choose(l93 > 0, float64(l93*-1), 0) + l91
		l95 := -0.49999999999999994 + l88
		l97 := -0.49999999999999994 - l88
		l99 := l91
		l98 := choose(l99 > 0, float64(l99*-1), 0)
		l100 := -1 + choose(l95 > 0, float64(l95*1.8014398509481984e+16), 0)
		l98 = choose(l100 > 0, l100, 0) + l98
		l101 := -1 + choose(l97 > 0, float64(l97*1.8014398509481984e+16), 0)
		l98 = choose(l101 > 0, float64(l101*-1), 0) + l98
		l82 = l87 + l98
	}
	if 1-l80 > 0 {
		l82 = l82 + l81
	}
	l103 := l78
	if l103 > 0 {
		l102 = float64(l82 * l103)
	}
	l104 := 6.755399441055744e+15 + float64(l102*2.3283064365386963e-10)
	l104 = -6.755399441055744e+15 + l104
	l105 := l102 + float64(l104*-4.294967296e+09)
	l107 := -l105
	l106 := choose(l107 > 0, l107, 0)
	l108 := -1 - l105
	l106 = choose(l108 > 0, float64(l108*-1), 0) + l106
	if l66 > 0 {
		l109 = l105
	}
	l110 := -1 + l66 + l106
	l109 = choose(l110 > 0, float64(l110*4.294967296e+09), 0) + l109
	m.put(l0&7<<3, 4224, l109)
	if l6 != 0 {
		l112 := float64(m.u8(l2, 2))
		if l112 > 0 {
			l113 = l20 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
		}
		if l112 > 0 {
			l114 = l8 + l12
		}
		l115 := l31
		l115 = flag(l115 > 32767)
		l118 := choose(choose(l115 > 0, 1, 0) > 0, 1, 0)
		if l66 > 0 {
			l122 := 1 - l82
			l121 := choose(l122 > 0, l122, 0)
			l124 := -1 + l57 + l62 + float64(l121*-1.048576e+06)
			l123 := choose(l124 > 0, l124, 0)
			l125 := -2046 + l57 + l62 + float64(l121*-1.048576e+06)
			l123 = choose(l125 > 0, float64(l125*-1), 0) + l123
			l120 = float64(l123*1.048576e+06) + l104 - l106
		}
		l120 = choose(l65 > 0, 2.146435072e+09, 0) + l120
		l120 = choose(l54 > 0, 2.14695936e+09, 0) + l120
		l120 = choose(-l54+l118 > 0, 2.147483648e+09, 0) + l120
		l130 := -255 + l120
		l129 := choose(l130 > 0, l130, 0)
		l131 := -256 + l120
		l129 = choose(l131 > 0, float64(l131*-1), 0) + l129
		l132 := -65535 + l120
		l129 = choose(l132 > 0, l132, 0) + l129
		l133 := -65536 + l120
		l129 = choose(l133 > 0, float64(l133*-1), 0) + l129
		l134 := -1.6777215e+07 + l120
		l129 = choose(l134 > 0, l134, 0) + l129
		l135 := -1.6777216e+07 + l120
		l129 = choose(l135 > 0, float64(l135*-1), 0) + l129
		l137 := -l114 + l129
		l138 := trunc(l137)
		if b2i(float64(l138) != l137)|b2i(l138 > l0) != 0 {
			l138 = f15(m, l137, 1, l0)
		}
		l139 := l138
		l144 := m.f64(m.u16(m.u32(l139>>16<<2, 4288)+l139&65535<<3, 0)*320+15744, 80)
		if l144 > 0 {
			l143 = float64((0.5 + l120) * l144)
		}
		l147 := 1 + l114 - l129
		l111 = f17(m, -0.5+float64(l113*-256)+l143, choose(l147 > 0, l147, 0))
	}
	return l111
}

// f148: case 624
func f148(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19 uint32) uint32 {
	var l105 uint32
	var l77, l82, l83, l85, l96, l103, l107, l108, l114, l137 float64
	l20 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l20+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&7<<3, 3520, l13+l15)
	l21 := m.f64(l17, 16)
	m.put(l0&7<<3, 3584, l21)
	m.put(l0&7<<3, 3648, 1)
	l22 := m.f64(0, 3024)
	m.put(l0&7<<3, 3712, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	l23 := f12(m, 18407808, 16, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
	l26 := m.f64(l23, 8)
	l27 := trunc(l26)
	if b2i(float64(l27) != l26)|b2i(l27 > l0) != 0 {
		l27 = f15(m, l26, 1, l0)
	}
	l28 := l27
	l29 := m.u32(l28>>16<<2, 4288) + l28&65535<<3
	l30 := m.u16(l29, 0)*320 + 15744
	l31 := float64(m.u8(l30, 18)) + float64(m.u8(l29, 3)) + float64(float64(m.u8(l29, 4))*256)
	l32 := l31
	l33 := -32767 + l31
	l32 = choose(l33 > 0, float64(l33*-32768), 0) + l32
	l34 := -32768 + l31
	l32 = choose(l34 > 0, float64(l34*32768), 0) + l32
	l36 := 6.755399441055744e+15 + (-0.46875 + float64(l32*0.0625))
	l36 = -6.755399441055744e+15 + l36
	l37 := l36
	l37 = flag(l37 > 2046)
	l38 := float64(m.u8(l30, 0)) + float64(float64(m.u8(l29, 2))*256)
	l39 := f12(m, 18407808, 16, 4095+float64(l14*4096)+float64(l22*-4096)+l21)
	l42 := m.f64(l39, 8)
	l43 := trunc(l42)
	if b2i(float64(l43) != l42)|b2i(l43 > l0) != 0 {
		l43 = f15(m, l42, 1, l0)
	}
	l44 := l43
	l45 := m.u32(l44>>16<<2, 4288) + l44&65535<<3
	l46 := m.u16(l45, 0)*320 + 15744
	t1 := float64(l38*4.294967296e+09) + (float64(m.u8(l46, 0)) + float64(float64(m.u8(l45, 2))*256)) + float64((float64(m.u8(l46, 18))+float64(m.u8(l45, 3))+float64(float64(m.u8(l45, 4))*256))*65536)
	l50 := t1 + float64((l32+float64(l36*-16))*2.81474976710656e+14)
	l51 := l50
	l51 = flag(l51 > math.Copysign(0, -1))
	l52 := choose(-1+l37+l51 > 0, 1, 0)
	l54 := choose(l52 > 0, 1, 0)
	l56 := l36
	l56 = flag(l56 > math.Copysign(0, -1))
	l57 := 1 + l36 - l56
	l59 := -1.048575e+06 - l57
	l58 := choose(l59 > 0, l59, 0)
	l60 := -1.047679e+06 - l57
	l58 = choose(l60 > 0, l60, 0) + l58
	l61 := 1075 - l57
	l58 = choose(l61 > 0, l61, 0) + l58
	l63 := -52 + l58
	l62 := choose(l63 > 0, l63, 0)
	l64 := l57 + l62
	l64 = flag(l64 > 2046)
	l65 := float64(l37*4) + float64(l52*-4) + float64(l54*-16) + l64
	l65 = flag(l65 > math.Copysign(0, -1))
	l66 := choose(1-l54-l65 > 0, 1, 0)
	l68 := l58
	l68 = flag(l68 > 52)
	l69 := l58
	l70 := -54 + l58
	l69 = choose(l70 > 0, float64(l70*-1), 0) + l69
	l72 := l69
	l73 := trunc(l72)
	if b2i(float64(l73) != l72)|b2i(l73 > l0) != 0 {
		l73 = f15(m, l72, 1, l0)
	}
	l74 := l73
	l76 := m.u16(m.u32(l74>>16<<2, 4288)+l74&65535<<3, 0)*320 + 15744
	if 1-l68 > 0 {
		l77 = m.f64(l76, 96)
	}
	l77 = choose(l68 > 0, 4.503599627370496e+15, 0) + l77
	l80 := l58
	l80 = flag(l80 > math.Copysign(0, -1))
	l81 := float64(l56*4.503599627370496e+15) + l50
	if l80 > 0 {
		if l80 > 0 {
			l83 = m.f64(l76, 104)
		}
		l86 := l83
		if l86 > 0 {
			l85 = float64(l81 * l86)
		}
		l87 := 4.503599627370496e+15 + l85
		l87 = -4.503599627370496e+15 + l87
		l88 := l85 - l87
		l90 := -0.49999999999999994 + l88
		l92 := -0.49999999999999994 - l88
		l94 := -1 + choose(l90 > 0, float64(l90*1.8014398509481984e+16), 0)
		l93 := choose(l94 > 0, l94, 0)
		l95 := -1 + choose(l92 > 0, float64(l92*1.8014398509481984e+16), 0)
		l93 = choose(l95 > 0, float64(l95*-1), 0) + l93
		l82 = l87 + l93
	}
	if 1-l80 > 0 {
		l82 = l82 + l81
	}
	l97 := l77
	if l97 > 0 {
		l96 = float64(l82 * l97)
	}
	l98 := 6.755399441055744e+15 + float64(l96*2.3283064365386963e-10)
	l98 = -6.755399441055744e+15 + l98
	l99 := l96 + float64(l98*-4.294967296e+09)
	l101 := -l99
	l100 := choose(l101 > 0, l101, 0)
	l102 := -1 - l99
	l100 = choose(l102 > 0, float64(l102*-1), 0) + l100
	if l66 > 0 {
		l103 = l99
	}
	l104 := -1 + l66 + l100
	l103 = choose(l104 > 0, float64(l104*4.294967296e+09), 0) + l103
	m.put(l0&7<<3, 4224, l103)
	if l6 != 0 {
		l106 := float64(m.u8(l2, 2))
		if l106 > 0 {
			l107 = l20 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
		}
		if l106 > 0 {
			l108 = l8 + l12
		}
		l109 := l31
		l109 = flag(l109 > 32767)
		l112 := choose(choose(l109 > 0, 1, 0) > 0, 1, 0)
		if l66 > 0 {
			l116 := 1 - l82
			l115 := choose(l116 > 0, l116, 0)
			l118 := -1 + l57 + l62 + float64(l115*-1.048576e+06)
			l117 := choose(l118 > 0, l118, 0)
			l119 := -2046 + l57 + l62 + float64(l115*-1.048576e+06)
			l117 = choose(l119 > 0, float64(l119*-1), 0) + l117
			l114 = float64(l117*1.048576e+06) + l98 - l100
		}
		l114 = choose(l65 > 0, 2.146435072e+09, 0) + l114
		l114 = choose(l54 > 0, 2.14695936e+09, 0) + l114
		l114 = choose(-l54+l112 > 0, 2.147483648e+09, 0) + l114
		l124 := -255 + l114
		l123 := choose(l124 > 0, l124, 0)
		l125 := -256 + l114
		l123 = choose(l125 > 0, float64(l125*-1), 0) + l123
		l126 := -65535 + l114
		l123 = choose(l126 > 0, l126, 0) + l123
		l127 := -65536 + l114
		l123 = choose(l127 > 0, float64(l127*-1), 0) + l123
		l128 := -1.6777215e+07 + l114
		l123 = choose(l128 > 0, l128, 0) + l123
		l129 := -1.6777216e+07 + l114
		l123 = choose(l129 > 0, float64(l129*-1), 0) + l123
		l131 := -l108 + l123
		l132 := trunc(l131)
		if b2i(float64(l132) != l131)|b2i(l132 > l0) != 0 {
			l132 = f15(m, l131, 1, l0)
		}
		l133 := l132
		l138 := m.f64(m.u16(m.u32(l133>>16<<2, 4288)+l133&65535<<3, 0)*320+15744, 80)
		if l138 > 0 {
			l137 = float64((0.5 + l114) * l138)
		}
		l141 := 1 + l108 - l123
		l105 = f17(m, -0.5+float64(l107*-256)+l137, choose(l141 > 0, l141, 0))
	}
	return l105
}

// f149: case 625
func f149(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19 uint32) uint32 {
	var l23 uint32
	var l25, l26, l62 float64
	l20 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l20+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&7<<3, 3520, l13+l15)
	l21 := m.f64(l17, 16)
	m.put(l0&7<<3, 3584, l21)
	m.put(l0&7<<3, 3648, 1)
	l22 := m.f64(0, 3024)
	m.put(l0&7<<3, 3712, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l24 := float64(m.u8(l2, 2))
		if l24 > 0 {
			l25 = l20 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
		}
		if l24 > 0 {
			l26 = l8 + l12
		}
		l27 := f12(m, 18407808, 16, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
		l30 := m.f64(l27, 8)
		l31 := trunc(l30)
		if b2i(float64(l31) != l30)|b2i(l31 > l0) != 0 {
			l31 = f15(m, l30, 1, l0)
		}
		l32 := l31
		l33 := m.u32(l32>>16<<2, 4288) + l32&65535<<3
		l34 := m.u16(l33, 0)*320 + 15744
		l36 := float64(m.u8(l34, 18)) + float64(m.u8(l33, 3)) + float64(float64(m.u8(l33, 4))*256)
		l37 := float64(m.u8(l34, 0)) + float64(float64(m.u8(l33, 2))*256) + float64(l36*65536)
		l38 := l36
		l38 = flag(l38 > 32767)
		l39 := f12(m, 18407808, 16, 4098+float64(l14*4096)+float64(l22*-4096)+l21)
		l42 := m.f64(l39, 8)
		l43 := trunc(l42)
		if b2i(float64(l43) != l42)|b2i(l43 > l0) != 0 {
			l43 = f15(m, l42, 1, l0)
		}
		l44 := l43
		l45 := m.u32(l44>>16<<2, 4288) + l44&65535<<3
		l48 := float64(m.u8(m.u16(l45, 0)*320+15744, 18)) + float64(m.u8(l45, 3)) + float64(float64(m.u8(l45, 4))*256)
		l48 = flag(l48 > 32767)
		l49 := choose(l38 > 0, -2.147483648e+09, 0)
		l49 = choose(l48 > 0, 2.147483648e+09, 0) + l49
		l53 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l37*2.3283064365386963e-10) + float64(l49*2.3283064365386963e-10))
		l53 = -6.755399441055744e+15 + l53
		l54 := l37 + l49 + float64(l53*-4.294967296e+09)
		l54 = flag(l54 > 255) + flag(l54 > 65535) + flag(l54 > 1.6777215e+07)
		l56 := -l26 + l54
		l57 := trunc(l56)
		if b2i(float64(l57) != l56)|b2i(l57 > l0) != 0 {
			l57 = f15(m, l56, 1, l0)
		}
		l58 := l57
		l63 := m.f64(m.u16(m.u32(l58>>16<<2, 4288)+l58&65535<<3, 0)*320+15744, 80)
		if l63 > 0 {
			l62 = float64((0.5 + l37 + l49 + float64(l53*-4.294967296e+09)) * l63)
		}
		l66 := 1 + l26 - l54
		l23 = f17(m, -0.5+float64(l25*-256)+l62, choose(l66 > 0, l66, 0))
	}
	return l23
}

// f150: case 626
func f150(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19 uint32) uint32 {
	var l23 uint32
	var l25, l26, l34, l99 float64
	l20 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l20+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&7<<3, 3520, l13+l15)
	l21 := m.f64(l17, 16)
	m.put(l0&7<<3, 3584, l21)
	m.put(l0&7<<3, 3648, 1)
	l22 := m.f64(0, 3024)
	m.put(l0&7<<3, 3712, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l24 := float64(m.u8(l2, 2))
		if l24 > 0 {
			l25 = l20 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
		}
		if l24 > 0 {
			l26 = l8 + l12
		}
		l28 := -l26
		l29 := trunc(l28)
		if b2i(float64(l29) != l28)|b2i(l29 > l0) != 0 {
			l29 = f15(m, l28, 1, l0)
		}
		l30 := l29
		l35 := m.f64(m.u16(m.u32(l30>>16<<2, 4288)+l30&65535<<3, 0)*320+15744, 80)
		if l35 > 0 {
			l36 := f12(m, 18407808, 16, 4097+float64(l14*4096)+float64(l22*-4096)+l21)
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
			l46 := -32767 + l44
			l45 = choose(l46 > 0, float64(l46*-32768), 0) + l45
			l47 := -32768 + l44
			l45 = choose(l47 > 0, float64(l47*32768), 0) + l45
			l49 := 6.755399441055744e+15 + (-0.46875 + float64(l45*0.0625))
			l49 = -6.755399441055744e+15 + l49
			l50 := l49
			l50 = flag(l50 > 2046)
			l51 := float64(m.u8(l43, 0)) + float64(float64(m.u8(l42, 2))*256)
			l52 := f12(m, 18407808, 16, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
			l55 := m.f64(l52, 8)
			l56 := trunc(l55)
			if b2i(float64(l56) != l55)|b2i(l56 > l0) != 0 {
				l56 = f15(m, l55, 1, l0)
			}
			l57 := l56
			l58 := m.u32(l57>>16<<2, 4288) + l57&65535<<3
			l59 := m.u16(l58, 0)*320 + 15744
			l60 := float64(m.u8(l59, 0)) + float64(float64(m.u8(l58, 2))*256)
			l61 := float64(m.u8(l59, 18)) + float64(m.u8(l58, 3)) + float64(float64(m.u8(l58, 4))*256)
			l64 := float64(l51*4.294967296e+09) + l60 + float64(l61*65536) + float64((l45+float64(l49*-16))*2.81474976710656e+14)
			l64 = flag(l64 > math.Copysign(0, -1))
			l67 := f12(m, 18407808, 16, 4099+float64(l14*4096)+float64(l22*-4096)+l21)
			l70 := m.f64(l67, 8)
			l71 := trunc(l70)
			l65 := choose(-1+l50+l64 > 0, 1, 0)
			if b2i(float64(l71) != l70)|b2i(l71 > l0) != 0 {
				l71 = f15(m, l70, 1, l0)
			}
			l72 := l71
			l73 := m.u32(l72>>16<<2, 4288) + l72&65535<<3
			l74 := m.u16(l73, 0)*320 + 15744
			l75 := float64(m.u8(l74, 18)) + float64(m.u8(l73, 3)) + float64(float64(m.u8(l73, 4))*256)
			l76 := l75
			l77 := -32767 + l75
			l76 = choose(l77 > 0, float64(l77*-32768), 0) + l76
			l78 := -32768 + l75
			l76 = choose(l78 > 0, float64(l78*32768), 0) + l76
			l80 := 6.755399441055744e+15 + (-0.46875 + float64(l76*0.0625))
			l80 = -6.755399441055744e+15 + l80
			l81 := l80
			l81 = flag(l81 > 2046)
			l82 := float64(m.u8(l74, 0)) + float64(float64(m.u8(l73, 2))*256)
			l83 := f12(m, 18407808, 16, 4098+float64(l14*4096)+float64(l22*-4096)+l21)
			l86 := m.f64(l83, 8)
			l87 := trunc(l86)
			if b2i(float64(l87) != l86)|b2i(l87 > l0) != 0 {
				l87 = f15(m, l86, 1, l0)
			}
			l88 := l87
			l89 := m.u32(l88>>16<<2, 4288) + l88&65535<<3
			l90 := m.u16(l89, 0)*320 + 15744
			l91 := float64(m.u8(l90, 0)) + float64(float64(m.u8(l89, 2))*256)
			l92 := float64(m.u8(l90, 18)) + float64(m.u8(l89, 3)) + float64(float64(m.u8(l89, 4))*256)
			l95 := float64(l82*4.294967296e+09) + l91 + float64(l92*65536) + float64((l76+float64(l80*-16))*2.81474976710656e+14)
			l95 = flag(l95 > math.Copysign(0, -1))
			l98 := l65 + choose(-1+l81+l95 > 0, 1, 0)
			l98 = flag(l98 > math.Copysign(0, -1))
			if 1-l98 > 0 {
				l100 := l44
				l100 = flag(l100 > 32767)
				l101 := l75
				l101 = flag(l101 > 32767)
				l102 := l60 + float64(l61*65536) - l91 + float64(l92*-65536)
				if l100 > 0 {
					l102 = l102 + (float64(l60*-2) + float64(l61*-131072))
				}
				if l101 > 0 {
					l102 = l102 + (float64(l91*2) + float64(l92*131072))
				}
				l103 := l51 + float64(l44*65536)
				l103 = -l82 + float64(l75*-65536) + l103
				if l100 > 0 {
					l103 = l103 + (2.147483648e+09 + float64(l51*-2) + float64(l44*-131072))
				}
				if l101 > 0 {
					l103 = l103 + (-2.147483648e+09 + float64(l82*2) + float64(l75*131072))
				}
				l104 := l103
				l104 = flag(l104 > math.Copysign(0, -1))
				l105 := -l103
				l105 = flag(l105 > math.Copysign(0, -1))
				l106 := -l102 + float64(l104*-8.589934592e+09) + float64(l105*8.589934592e+09)
				l106 = flag(l106 > math.Copysign(0, -1))
				l107 := l102 + float64(l104*8.589934592e+09) + float64(l105*-8.589934592e+09)
				l107 = flag(l107 > math.Copysign(0, -1))
				l99 = 1 - l106 - l107
			}
			l34 = float64((0.5 + l99) * l35)
		}
		l110 := 1 + l26
		l23 = f17(m, -0.5+float64(l25*-256)+l34, choose(l110 > 0, l110, 0))
	}
	return l23
}

// f151: case 627
func f151(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19 uint32) uint32 {
	var l23 uint32
	var l25, l26, l34, l105 float64
	l20 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l20+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&7<<3, 3520, l13+l15)
	l21 := m.f64(l17, 16)
	m.put(l0&7<<3, 3584, l21)
	m.put(l0&7<<3, 3648, 1)
	l22 := m.f64(0, 3024)
	m.put(l0&7<<3, 3712, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l24 := float64(m.u8(l2, 2))
		if l24 > 0 {
			l25 = l20 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
		}
		if l24 > 0 {
			l26 = l8 + l12
		}
		l28 := -l26
		l29 := trunc(l28)
		if b2i(float64(l29) != l28)|b2i(l29 > l0) != 0 {
			l29 = f15(m, l28, 1, l0)
		}
		l30 := l29
		l35 := m.f64(m.u16(m.u32(l30>>16<<2, 4288)+l30&65535<<3, 0)*320+15744, 80)
		if l35 > 0 {
			l36 := f12(m, 18407808, 16, 4097+float64(l14*4096)+float64(l22*-4096)+l21)
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
			l46 := -32767 + l44
			l45 = choose(l46 > 0, float64(l46*-32768), 0) + l45
			l47 := -32768 + l44
			l45 = choose(l47 > 0, float64(l47*32768), 0) + l45
			l49 := 6.755399441055744e+15 + (-0.46875 + float64(l45*0.0625))
			l49 = -6.755399441055744e+15 + l49
			l50 := l49
			l50 = flag(l50 > 2046)
			l51 := float64(m.u8(l43, 0)) + float64(float64(m.u8(l42, 2))*256)
			l52 := f12(m, 18407808, 16, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
			l55 := m.f64(l52, 8)
			l56 := trunc(l55)
			if b2i(float64(l56) != l55)|b2i(l56 > l0) != 0 {
				l56 = f15(m, l55, 1, l0)
			}
			l57 := l56
			l58 := m.u32(l57>>16<<2, 4288) + l57&65535<<3
			l59 := m.u16(l58, 0)*320 + 15744
			l60 := float64(m.u8(l59, 0)) + float64(float64(m.u8(l58, 2))*256)
			l61 := float64(m.u8(l59, 18)) + float64(m.u8(l58, 3)) + float64(float64(m.u8(l58, 4))*256)
			l64 := float64(l51*4.294967296e+09) + l60 + float64(l61*65536) + float64((l45+float64(l49*-16))*2.81474976710656e+14)
			l64 = flag(l64 > math.Copysign(0, -1))
			l67 := f12(m, 18407808, 16, 4099+float64(l14*4096)+float64(l22*-4096)+l21)
			l70 := m.f64(l67, 8)
			l71 := trunc(l70)
			l65 := choose(-1+l50+l64 > 0, 1, 0)
			if b2i(float64(l71) != l70)|b2i(l71 > l0) != 0 {
				l71 = f15(m, l70, 1, l0)
			}
			l72 := l71
			l73 := m.u32(l72>>16<<2, 4288) + l72&65535<<3
			l74 := m.u16(l73, 0)*320 + 15744
			l75 := float64(m.u8(l74, 18)) + float64(m.u8(l73, 3)) + float64(float64(m.u8(l73, 4))*256)
			l76 := l75
			l77 := -32767 + l75
			l76 = choose(l77 > 0, float64(l77*-32768), 0) + l76
			l78 := -32768 + l75
			l76 = choose(l78 > 0, float64(l78*32768), 0) + l76
			l80 := 6.755399441055744e+15 + (-0.46875 + float64(l76*0.0625))
			l80 = -6.755399441055744e+15 + l80
			l81 := l80
			l81 = flag(l81 > 2046)
			l82 := float64(m.u8(l74, 0)) + float64(float64(m.u8(l73, 2))*256)
			l83 := f12(m, 18407808, 16, 4098+float64(l14*4096)+float64(l22*-4096)+l21)
			l86 := m.f64(l83, 8)
			l87 := trunc(l86)
			if b2i(float64(l87) != l86)|b2i(l87 > l0) != 0 {
				l87 = f15(m, l86, 1, l0)
			}
			l88 := l87
			l89 := m.u32(l88>>16<<2, 4288) + l88&65535<<3
			l90 := m.u16(l89, 0)*320 + 15744
			l91 := float64(m.u8(l90, 0)) + float64(float64(m.u8(l89, 2))*256)
			l92 := float64(m.u8(l90, 18)) + float64(m.u8(l89, 3)) + float64(float64(m.u8(l89, 4))*256)
			l95 := float64(l82*4.294967296e+09) + l91 + float64(l92*65536) + float64((l76+float64(l80*-16))*2.81474976710656e+14)
			l95 = flag(l95 > math.Copysign(0, -1))
			l98 := l65 + choose(-1+l81+l95 > 0, 1, 0)
			l98 = flag(l98 > math.Copysign(0, -1))
			l99 := l44
			l99 = flag(l99 > 32767)
			l100 := l75
			l100 = flag(l100 > 32767)
			l101 := l60 + float64(l61*65536) - l91 + float64(l92*-65536)
			if l99 > 0 {
				l101 = l101 + (float64(l60*-2) + float64(l61*-131072))
			}
			if l100 > 0 {
				l101 = l101 + (float64(l91*2) + float64(l92*131072))
			}
			l102 := l51 + float64(l44*65536)
			l102 = -l82 + float64(l75*-65536) + l102
			if l99 > 0 {
				l102 = l102 + (2.147483648e+09 + float64(l51*-2) + float64(l44*-131072))
			}
			if l100 > 0 {
				l102 = l102 + (-2.147483648e+09 + float64(l82*2) + float64(l75*131072))
			}
			l103 := l102
			l103 = flag(l103 > math.Copysign(0, -1))
			l104 := -l102
			l104 = flag(l104 > math.Copysign(0, -1))
			if 1-l98 > 0 {
				l106 := -l101 + float64(l103*-8.589934592e+09) + float64(l104*8.589934592e+09)
				l106 = flag(l106 > math.Copysign(0, -1))
				l105 = l106
			}
			if 1-l98 > 0 {
				l107 := l101 + float64(l103*8.589934592e+09) + float64(l104*-8.589934592e+09)
				l107 = flag(l107 > math.Copysign(0, -1))
				l105 = l105 + l107
			}
			l105 = choose(l98 > 0, 1, 0) + l105
			l34 = float64((0.5 + l105) * l35)
		}
		l111 := 1 + l26
		l23 = f17(m, -0.5+float64(l25*-256)+l34, choose(l111 > 0, l111, 0))
	}
	return l23
}

// f152: case 628
func f152(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19 uint32) uint32 {
	var l23 uint32
	var l25, l26, l34, l99 float64
	l20 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l20+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&7<<3, 3520, l13+l15)
	l21 := m.f64(l17, 16)
	m.put(l0&7<<3, 3584, l21)
	m.put(l0&7<<3, 3648, 1)
	l22 := m.f64(0, 3024)
	m.put(l0&7<<3, 3712, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l24 := float64(m.u8(l2, 2))
		if l24 > 0 {
			l25 = l20 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
		}
		if l24 > 0 {
			l26 = l8 + l12
		}
		l28 := -l26
		l29 := trunc(l28)
		if b2i(float64(l29) != l28)|b2i(l29 > l0) != 0 {
			l29 = f15(m, l28, 1, l0)
		}
		l30 := l29
		l35 := m.f64(m.u16(m.u32(l30>>16<<2, 4288)+l30&65535<<3, 0)*320+15744, 80)
		if l35 > 0 {
			l36 := f12(m, 18407808, 16, 4097+float64(l14*4096)+float64(l22*-4096)+l21)
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
			l46 := -32767 + l44
			l45 = choose(l46 > 0, float64(l46*-32768), 0) + l45
			l47 := -32768 + l44
			l45 = choose(l47 > 0, float64(l47*32768), 0) + l45
			l49 := 6.755399441055744e+15 + (-0.46875 + float64(l45*0.0625))
			l49 = -6.755399441055744e+15 + l49
			l50 := l49
			l50 = flag(l50 > 2046)
			l51 := float64(m.u8(l43, 0)) + float64(float64(m.u8(l42, 2))*256)
			l52 := f12(m, 18407808, 16, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
			l55 := m.f64(l52, 8)
			l56 := trunc(l55)
			if b2i(float64(l56) != l55)|b2i(l56 > l0) != 0 {
				l56 = f15(m, l55, 1, l0)
			}
			l57 := l56
			l58 := m.u32(l57>>16<<2, 4288) + l57&65535<<3
			l59 := m.u16(l58, 0)*320 + 15744
			l60 := float64(m.u8(l59, 0)) + float64(float64(m.u8(l58, 2))*256)
			l61 := float64(m.u8(l59, 18)) + float64(m.u8(l58, 3)) + float64(float64(m.u8(l58, 4))*256)
			l64 := float64(l51*4.294967296e+09) + l60 + float64(l61*65536) + float64((l45+float64(l49*-16))*2.81474976710656e+14)
			l64 = flag(l64 > math.Copysign(0, -1))
			l67 := f12(m, 18407808, 16, 4099+float64(l14*4096)+float64(l22*-4096)+l21)
			l70 := m.f64(l67, 8)
			l71 := trunc(l70)
			l65 := choose(-1+l50+l64 > 0, 1, 0)
			if b2i(float64(l71) != l70)|b2i(l71 > l0) != 0 {
				l71 = f15(m, l70, 1, l0)
			}
			l72 := l71
			l73 := m.u32(l72>>16<<2, 4288) + l72&65535<<3
			l74 := m.u16(l73, 0)*320 + 15744
			l75 := float64(m.u8(l74, 18)) + float64(m.u8(l73, 3)) + float64(float64(m.u8(l73, 4))*256)
			l76 := l75
			l77 := -32767 + l75
			l76 = choose(l77 > 0, float64(l77*-32768), 0) + l76
			l78 := -32768 + l75
			l76 = choose(l78 > 0, float64(l78*32768), 0) + l76
			l80 := 6.755399441055744e+15 + (-0.46875 + float64(l76*0.0625))
			l80 = -6.755399441055744e+15 + l80
			l81 := l80
			l81 = flag(l81 > 2046)
			l82 := float64(m.u8(l74, 0)) + float64(float64(m.u8(l73, 2))*256)
			l83 := f12(m, 18407808, 16, 4098+float64(l14*4096)+float64(l22*-4096)+l21)
			l86 := m.f64(l83, 8)
			l87 := trunc(l86)
			if b2i(float64(l87) != l86)|b2i(l87 > l0) != 0 {
				l87 = f15(m, l86, 1, l0)
			}
			l88 := l87
			l89 := m.u32(l88>>16<<2, 4288) + l88&65535<<3
			l90 := m.u16(l89, 0)*320 + 15744
			l91 := float64(m.u8(l90, 0)) + float64(float64(m.u8(l89, 2))*256)
			l92 := float64(m.u8(l90, 18)) + float64(m.u8(l89, 3)) + float64(float64(m.u8(l89, 4))*256)
			l95 := float64(l82*4.294967296e+09) + l91 + float64(l92*65536) + float64((l76+float64(l80*-16))*2.81474976710656e+14)
			l95 = flag(l95 > math.Copysign(0, -1))
			l98 := l65 + choose(-1+l81+l95 > 0, 1, 0)
			l98 = flag(l98 > math.Copysign(0, -1))
			if 1-l98 > 0 {
				l100 := l44
				l100 = flag(l100 > 32767)
				l101 := l75
				l101 = flag(l101 > 32767)
				l102 := l60 + float64(l61*65536) - l91 + float64(l92*-65536)
				if l100 > 0 {
					l102 = l102 + (float64(l60*-2) + float64(l61*-131072))
				}
				if l101 > 0 {
					l102 = l102 + (float64(l91*2) + float64(l92*131072))
				}
				l103 := l51 + float64(l44*65536)
				l103 = -l82 + float64(l75*-65536) + l103
				if l100 > 0 {
					l103 = l103 + (2.147483648e+09 + float64(l51*-2) + float64(l44*-131072))
				}
				if l101 > 0 {
					l103 = l103 + (-2.147483648e+09 + float64(l82*2) + float64(l75*131072))
				}
				l104 := l103
				l104 = flag(l104 > math.Copysign(0, -1))
				l105 := -l103
				l105 = flag(l105 > math.Copysign(0, -1))
				l106 := -l102 + float64(l104*-8.589934592e+09) + float64(l105*8.589934592e+09)
				l106 = flag(l106 > math.Copysign(0, -1))
				l99 = l106
			}
			l34 = float64((0.5 + l99) * l35)
		}
		l109 := 1 + l26
		l23 = f17(m, -0.5+float64(l25*-256)+l34, choose(l109 > 0, l109, 0))
	}
	return l23
}

// f153: case 629
func f153(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19 uint32) uint32 {
	var l23 uint32
	var l25, l26, l34, l99 float64
	l20 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l20+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&7<<3, 3520, l13+l15)
	l21 := m.f64(l17, 16)
	m.put(l0&7<<3, 3584, l21)
	m.put(l0&7<<3, 3648, 1)
	l22 := m.f64(0, 3024)
	m.put(l0&7<<3, 3712, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l24 := float64(m.u8(l2, 2))
		if l24 > 0 {
			l25 = l20 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
		}
		if l24 > 0 {
			l26 = l8 + l12
		}
		l28 := -l26
		l29 := trunc(l28)
		if b2i(float64(l29) != l28)|b2i(l29 > l0) != 0 {
			l29 = f15(m, l28, 1, l0)
		}
		l30 := l29
		l35 := m.f64(m.u16(m.u32(l30>>16<<2, 4288)+l30&65535<<3, 0)*320+15744, 80)
		if l35 > 0 {
			l36 := f12(m, 18407808, 16, 4097+float64(l14*4096)+float64(l22*-4096)+l21)
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
			l46 := -32767 + l44
			l45 = choose(l46 > 0, float64(l46*-32768), 0) + l45
			l47 := -32768 + l44
			l45 = choose(l47 > 0, float64(l47*32768), 0) + l45
			l49 := 6.755399441055744e+15 + (-0.46875 + float64(l45*0.0625))
			l49 = -6.755399441055744e+15 + l49
			l50 := l49
			l50 = flag(l50 > 2046)
			l51 := float64(m.u8(l43, 0)) + float64(float64(m.u8(l42, 2))*256)
			l52 := f12(m, 18407808, 16, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
			l55 := m.f64(l52, 8)
			l56 := trunc(l55)
			if b2i(float64(l56) != l55)|b2i(l56 > l0) != 0 {
				l56 = f15(m, l55, 1, l0)
			}
			l57 := l56
			l58 := m.u32(l57>>16<<2, 4288) + l57&65535<<3
			l59 := m.u16(l58, 0)*320 + 15744
			l60 := float64(m.u8(l59, 0)) + float64(float64(m.u8(l58, 2))*256)
			l61 := float64(m.u8(l59, 18)) + float64(m.u8(l58, 3)) + float64(float64(m.u8(l58, 4))*256)
			l64 := float64(l51*4.294967296e+09) + l60 + float64(l61*65536) + float64((l45+float64(l49*-16))*2.81474976710656e+14)
			l64 = flag(l64 > math.Copysign(0, -1))
			l67 := f12(m, 18407808, 16, 4099+float64(l14*4096)+float64(l22*-4096)+l21)
			l70 := m.f64(l67, 8)
			l71 := trunc(l70)
			l65 := choose(-1+l50+l64 > 0, 1, 0)
			if b2i(float64(l71) != l70)|b2i(l71 > l0) != 0 {
				l71 = f15(m, l70, 1, l0)
			}
			l72 := l71
			l73 := m.u32(l72>>16<<2, 4288) + l72&65535<<3
			l74 := m.u16(l73, 0)*320 + 15744
			l75 := float64(m.u8(l74, 18)) + float64(m.u8(l73, 3)) + float64(float64(m.u8(l73, 4))*256)
			l76 := l75
			l77 := -32767 + l75
			l76 = choose(l77 > 0, float64(l77*-32768), 0) + l76
			l78 := -32768 + l75
			l76 = choose(l78 > 0, float64(l78*32768), 0) + l76
			l80 := 6.755399441055744e+15 + (-0.46875 + float64(l76*0.0625))
			l80 = -6.755399441055744e+15 + l80
			l81 := l80
			l81 = flag(l81 > 2046)
			l82 := float64(m.u8(l74, 0)) + float64(float64(m.u8(l73, 2))*256)
			l83 := f12(m, 18407808, 16, 4098+float64(l14*4096)+float64(l22*-4096)+l21)
			l86 := m.f64(l83, 8)
			l87 := trunc(l86)
			if b2i(float64(l87) != l86)|b2i(l87 > l0) != 0 {
				l87 = f15(m, l86, 1, l0)
			}
			l88 := l87
			l89 := m.u32(l88>>16<<2, 4288) + l88&65535<<3
			l90 := m.u16(l89, 0)*320 + 15744
			l91 := float64(m.u8(l90, 0)) + float64(float64(m.u8(l89, 2))*256)
			l92 := float64(m.u8(l90, 18)) + float64(m.u8(l89, 3)) + float64(float64(m.u8(l89, 4))*256)
			l95 := float64(l82*4.294967296e+09) + l91 + float64(l92*65536) + float64((l76+float64(l80*-16))*2.81474976710656e+14)
			l95 = flag(l95 > math.Copysign(0, -1))
			l98 := l65 + choose(-1+l81+l95 > 0, 1, 0)
			l98 = flag(l98 > math.Copysign(0, -1))
			if 1-l98 > 0 {
				l100 := l44
				l100 = flag(l100 > 32767)
				l101 := l75
				l101 = flag(l101 > 32767)
				l102 := l60 + float64(l61*65536) - l91 + float64(l92*-65536)
				if l100 > 0 {
					l102 = l102 + (float64(l60*-2) + float64(l61*-131072))
				}
				if l101 > 0 {
					l102 = l102 + (float64(l91*2) + float64(l92*131072))
				}
				l103 := l51 + float64(l44*65536)
				l103 = -l82 + float64(l75*-65536) + l103
				if l100 > 0 {
					l103 = l103 + (2.147483648e+09 + float64(l51*-2) + float64(l44*-131072))
				}
				if l101 > 0 {
					l103 = l103 + (-2.147483648e+09 + float64(l82*2) + float64(l75*131072))
				}
				l104 := l103
				l104 = flag(l104 > math.Copysign(0, -1))
				l105 := -l103
				l105 = flag(l105 > math.Copysign(0, -1))
				l106 := l102 + float64(l104*8.589934592e+09) + float64(l105*-8.589934592e+09)
				l106 = flag(l106 > math.Copysign(0, -1))
				l99 = l106
			}
			l34 = float64((0.5 + l99) * l35)
		}
		l109 := 1 + l26
		l23 = f17(m, -0.5+float64(l25*-256)+l34, choose(l109 > 0, l109, 0))
	}
	return l23
}

// f154: case 630
func f154(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19 uint32) uint32 {
	var l23 uint32
	var l25, l26, l34, l106 float64
	l20 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l20+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&7<<3, 3520, l13+l15)
	l21 := m.f64(l17, 16)
	m.put(l0&7<<3, 3584, l21)
	m.put(l0&7<<3, 3648, 1)
	l22 := m.f64(0, 3024)
	m.put(l0&7<<3, 3712, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l24 := float64(m.u8(l2, 2))
		if l24 > 0 {
			l25 = l20 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
		}
		if l24 > 0 {
			l26 = l8 + l12
		}
		l28 := -l26
		l29 := trunc(l28)
		if b2i(float64(l29) != l28)|b2i(l29 > l0) != 0 {
			l29 = f15(m, l28, 1, l0)
		}
		l30 := l29
		l35 := m.f64(m.u16(m.u32(l30>>16<<2, 4288)+l30&65535<<3, 0)*320+15744, 80)
		if l35 > 0 {
			l36 := f12(m, 18407808, 16, 4097+float64(l14*4096)+float64(l22*-4096)+l21)
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
			l46 := -32767 + l44
			l45 = choose(l46 > 0, float64(l46*-32768), 0) + l45
			l47 := -32768 + l44
			l45 = choose(l47 > 0, float64(l47*32768), 0) + l45
			l49 := 6.755399441055744e+15 + (-0.46875 + float64(l45*0.0625))
			l49 = -6.755399441055744e+15 + l49
			l50 := l49
			l50 = flag(l50 > 2046)
			l51 := float64(m.u8(l43, 0)) + float64(float64(m.u8(l42, 2))*256)
			l52 := f12(m, 18407808, 16, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
			l55 := m.f64(l52, 8)
			l56 := trunc(l55)
			if b2i(float64(l56) != l55)|b2i(l56 > l0) != 0 {
				l56 = f15(m, l55, 1, l0)
			}
			l57 := l56
			l58 := m.u32(l57>>16<<2, 4288) + l57&65535<<3
			l59 := m.u16(l58, 0)*320 + 15744
			l60 := float64(m.u8(l59, 0)) + float64(float64(m.u8(l58, 2))*256)
			l61 := float64(m.u8(l59, 18)) + float64(m.u8(l58, 3)) + float64(float64(m.u8(l58, 4))*256)
			l64 := float64(l51*4.294967296e+09) + l60 + float64(l61*65536) + float64((l45+float64(l49*-16))*2.81474976710656e+14)
			l64 = flag(l64 > math.Copysign(0, -1))
			l67 := f12(m, 18407808, 16, 4099+float64(l14*4096)+float64(l22*-4096)+l21)
			l70 := m.f64(l67, 8)
			l71 := trunc(l70)
			l65 := choose(-1+l50+l64 > 0, 1, 0)
			if b2i(float64(l71) != l70)|b2i(l71 > l0) != 0 {
				l71 = f15(m, l70, 1, l0)
			}
			l72 := l71
			l73 := m.u32(l72>>16<<2, 4288) + l72&65535<<3
			l74 := m.u16(l73, 0)*320 + 15744
			l75 := float64(m.u8(l74, 18)) + float64(m.u8(l73, 3)) + float64(float64(m.u8(l73, 4))*256)
			l76 := l75
			l77 := -32767 + l75
			l76 = choose(l77 > 0, float64(l77*-32768), 0) + l76
			l78 := -32768 + l75
			l76 = choose(l78 > 0, float64(l78*32768), 0) + l76
			l80 := 6.755399441055744e+15 + (-0.46875 + float64(l76*0.0625))
			l80 = -6.755399441055744e+15 + l80
			l81 := l80
			l81 = flag(l81 > 2046)
			l82 := float64(m.u8(l74, 0)) + float64(float64(m.u8(l73, 2))*256)
			l83 := f12(m, 18407808, 16, 4098+float64(l14*4096)+float64(l22*-4096)+l21)
			l86 := m.f64(l83, 8)
			l87 := trunc(l86)
			if b2i(float64(l87) != l86)|b2i(l87 > l0) != 0 {
				l87 = f15(m, l86, 1, l0)
			}
			l88 := l87
			l89 := m.u32(l88>>16<<2, 4288) + l88&65535<<3
			l90 := m.u16(l89, 0)*320 + 15744
			l91 := float64(m.u8(l90, 0)) + float64(float64(m.u8(l89, 2))*256)
			l92 := float64(m.u8(l90, 18)) + float64(m.u8(l89, 3)) + float64(float64(m.u8(l89, 4))*256)
			l95 := float64(l82*4.294967296e+09) + l91 + float64(l92*65536) + float64((l76+float64(l80*-16))*2.81474976710656e+14)
			l95 = flag(l95 > math.Copysign(0, -1))
			l98 := l65 + choose(-1+l81+l95 > 0, 1, 0)
			l98 = flag(l98 > math.Copysign(0, -1))
			l99 := l44
			l99 = flag(l99 > 32767)
			l100 := l75
			l100 = flag(l100 > 32767)
			l101 := l60 + float64(l61*65536) - l91 + float64(l92*-65536)
			if l99 > 0 {
				l101 = l101 + (float64(l60*-2) + float64(l61*-131072))
			}
			if l100 > 0 {
				l101 = l101 + (float64(l91*2) + float64(l92*131072))
			}
			l102 := l51 + float64(l44*65536)
			l102 = -l82 + float64(l75*-65536) + l102
			if l99 > 0 {
				l102 = l102 + (2.147483648e+09 + float64(l51*-2) + float64(l44*-131072))
			}
			if l100 > 0 {
				l102 = l102 + (-2.147483648e+09 + float64(l82*2) + float64(l75*131072))
			}
			l103 := l102
			l103 = flag(l103 > math.Copysign(0, -1))
			l104 := -l102
			l104 = flag(l104 > math.Copysign(0, -1))
			l105 := -l101 + float64(l103*-8.589934592e+09) + float64(l104*8.589934592e+09)
			l105 = flag(l105 > math.Copysign(0, -1))
			if 1-l98 > 0 {
				l106 = l105
			}
			if 1-l98 > 0 {
				l107 := l101 + float64(l103*8.589934592e+09) + float64(l104*-8.589934592e+09)
				l107 = flag(l107 > math.Copysign(0, -1))
				l106 = l106 + (1 - l105 - l107)
			}
			l34 = float64((0.5 + l106) * l35)
		}
		l110 := 1 + l26
		l23 = f17(m, -0.5+float64(l25*-256)+l34, choose(l110 > 0, l110, 0))
	}
	return l23
}

// f155: case 631
func f155(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19 uint32) uint32 {
	var l23 uint32
	var l25, l26, l34, l106 float64
	l20 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l20+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&7<<3, 3520, l13+l15)
	l21 := m.f64(l17, 16)
	m.put(l0&7<<3, 3584, l21)
	m.put(l0&7<<3, 3648, 1)
	l22 := m.f64(0, 3024)
	m.put(l0&7<<3, 3712, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l24 := float64(m.u8(l2, 2))
		if l24 > 0 {
			l25 = l20 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
		}
		if l24 > 0 {
			l26 = l8 + l12
		}
		l28 := -l26
		l29 := trunc(l28)
		if b2i(float64(l29) != l28)|b2i(l29 > l0) != 0 {
			l29 = f15(m, l28, 1, l0)
		}
		l30 := l29
		l35 := m.f64(m.u16(m.u32(l30>>16<<2, 4288)+l30&65535<<3, 0)*320+15744, 80)
		if l35 > 0 {
			l36 := f12(m, 18407808, 16, 4097+float64(l14*4096)+float64(l22*-4096)+l21)
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
			l46 := -32767 + l44
			l45 = choose(l46 > 0, float64(l46*-32768), 0) + l45
			l47 := -32768 + l44
			l45 = choose(l47 > 0, float64(l47*32768), 0) + l45
			l49 := 6.755399441055744e+15 + (-0.46875 + float64(l45*0.0625))
			l49 = -6.755399441055744e+15 + l49
			l50 := l49
			l50 = flag(l50 > 2046)
			l51 := float64(m.u8(l43, 0)) + float64(float64(m.u8(l42, 2))*256)
			l52 := f12(m, 18407808, 16, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
			l55 := m.f64(l52, 8)
			l56 := trunc(l55)
			if b2i(float64(l56) != l55)|b2i(l56 > l0) != 0 {
				l56 = f15(m, l55, 1, l0)
			}
			l57 := l56
			l58 := m.u32(l57>>16<<2, 4288) + l57&65535<<3
			l59 := m.u16(l58, 0)*320 + 15744
			l60 := float64(m.u8(l59, 0)) + float64(float64(m.u8(l58, 2))*256)
			l61 := float64(m.u8(l59, 18)) + float64(m.u8(l58, 3)) + float64(float64(m.u8(l58, 4))*256)
			l64 := float64(l51*4.294967296e+09) + l60 + float64(l61*65536) + float64((l45+float64(l49*-16))*2.81474976710656e+14)
			l64 = flag(l64 > math.Copysign(0, -1))
			l67 := f12(m, 18407808, 16, 4099+float64(l14*4096)+float64(l22*-4096)+l21)
			l70 := m.f64(l67, 8)
			l71 := trunc(l70)
			l65 := choose(-1+l50+l64 > 0, 1, 0)
			if b2i(float64(l71) != l70)|b2i(l71 > l0) != 0 {
				l71 = f15(m, l70, 1, l0)
			}
			l72 := l71
			l73 := m.u32(l72>>16<<2, 4288) + l72&65535<<3
			l74 := m.u16(l73, 0)*320 + 15744
			l75 := float64(m.u8(l74, 18)) + float64(m.u8(l73, 3)) + float64(float64(m.u8(l73, 4))*256)
			l76 := l75
			l77 := -32767 + l75
			l76 = choose(l77 > 0, float64(l77*-32768), 0) + l76
			l78 := -32768 + l75
			l76 = choose(l78 > 0, float64(l78*32768), 0) + l76
			l80 := 6.755399441055744e+15 + (-0.46875 + float64(l76*0.0625))
			l80 = -6.755399441055744e+15 + l80
			l81 := l80
			l81 = flag(l81 > 2046)
			l82 := float64(m.u8(l74, 0)) + float64(float64(m.u8(l73, 2))*256)
			l83 := f12(m, 18407808, 16, 4098+float64(l14*4096)+float64(l22*-4096)+l21)
			l86 := m.f64(l83, 8)
			l87 := trunc(l86)
			if b2i(float64(l87) != l86)|b2i(l87 > l0) != 0 {
				l87 = f15(m, l86, 1, l0)
			}
			l88 := l87
			l89 := m.u32(l88>>16<<2, 4288) + l88&65535<<3
			l90 := m.u16(l89, 0)*320 + 15744
			l91 := float64(m.u8(l90, 0)) + float64(float64(m.u8(l89, 2))*256)
			l92 := float64(m.u8(l90, 18)) + float64(m.u8(l89, 3)) + float64(float64(m.u8(l89, 4))*256)
			l95 := float64(l82*4.294967296e+09) + l91 + float64(l92*65536) + float64((l76+float64(l80*-16))*2.81474976710656e+14)
			l95 = flag(l95 > math.Copysign(0, -1))
			l98 := l65 + choose(-1+l81+l95 > 0, 1, 0)
			l98 = flag(l98 > math.Copysign(0, -1))
			l99 := l44
			l99 = flag(l99 > 32767)
			l100 := l75
			l100 = flag(l100 > 32767)
			l101 := l60 + float64(l61*65536) - l91 + float64(l92*-65536)
			if l99 > 0 {
				l101 = l101 + (float64(l60*-2) + float64(l61*-131072))
			}
			if l100 > 0 {
				l101 = l101 + (float64(l91*2) + float64(l92*131072))
			}
			l102 := l51 + float64(l44*65536)
			l102 = -l82 + float64(l75*-65536) + l102
			if l99 > 0 {
				l102 = l102 + (2.147483648e+09 + float64(l51*-2) + float64(l44*-131072))
			}
			if l100 > 0 {
				l102 = l102 + (-2.147483648e+09 + float64(l82*2) + float64(l75*131072))
			}
			l103 := l102
			l103 = flag(l103 > math.Copysign(0, -1))
			l104 := -l102
			l104 = flag(l104 > math.Copysign(0, -1))
			l105 := l101 + float64(l103*8.589934592e+09) + float64(l104*-8.589934592e+09)
			l105 = flag(l105 > math.Copysign(0, -1))
			if 1-l98 > 0 {
				l106 = l105
			}
			if 1-l98 > 0 {
				l107 := -l101 + float64(l103*-8.589934592e+09) + float64(l104*8.589934592e+09)
				l107 = flag(l107 > math.Copysign(0, -1))
				l106 = l106 + (1 - l107 - l105)
			}
			l34 = float64((0.5 + l106) * l35)
		}
		l110 := 1 + l26
		l23 = f17(m, -0.5+float64(l25*-256)+l34, choose(l110 > 0, l110, 0))
	}
	return l23
}

// f156: case 632
func f156(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19 uint32) uint32 {
	var l23 uint32
	var l25, l26, l102, l104, l105, l107, l109, l112, l114, l147, l155, l157, l160, l161, l171, l205 float64
	l20 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l20+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&7<<3, 3520, l13+l15)
	l21 := m.f64(l17, 16)
	m.put(l0&7<<3, 3584, l21)
	m.put(l0&7<<3, 3648, 1)
	l22 := m.f64(0, 3024)
	m.put(l0&7<<3, 3712, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l24 := float64(m.u8(l2, 2))
		if l24 > 0 {
			l25 = l20 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
		}
		if l24 > 0 {
			l26 = l8 + l12
		}
		l27 := f12(m, 18407808, 16, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
		l30 := m.f64(l27, 8)
		l31 := trunc(l30)
		if b2i(float64(l31) != l30)|b2i(l31 > l0) != 0 {
			l31 = f15(m, l30, 1, l0)
		}
		l32 := l31
		l33 := m.u32(l32>>16<<2, 4288) + l32&65535<<3
		l34 := m.u16(l33, 0)*320 + 15744
		l35 := float64(m.u8(l34, 18)) + float64(m.u8(l33, 3)) + float64(float64(m.u8(l33, 4))*256)
		l36 := l35
		l37 := -32767 + l35
		l36 = choose(l37 > 0, float64(l37*-32768), 0) + l36
		l38 := -32768 + l35
		l36 = choose(l38 > 0, float64(l38*32768), 0) + l36
		l40 := 6.755399441055744e+15 + (-0.49609375 + float64(l36*0.0078125))
		l40 = -6.755399441055744e+15 + l40
		l41 := l40
		l41 = flag(l41 > 254)
		l44 := float64((float64(m.u8(l34, 0))+float64(float64(m.u8(l33, 2))*256))*5.36870912e+08) + float64((l36+float64(l40*-128))*3.5184372088832e+13)
		l45 := l44
		l45 = flag(l45 > math.Copysign(0, -1))
		l46 := choose(-1+l41+l45 > 0, 1, 0)
		l48 := f12(m, 18407808, 16, 4097+float64(l14*4096)+float64(l22*-4096)+l21)
		l51 := m.f64(l48, 8)
		l52 := trunc(l51)
		if b2i(float64(l52) != l51)|b2i(l52 > l0) != 0 {
			l52 = f15(m, l51, 1, l0)
		}
		l53 := l52
		l54 := m.u32(l53>>16<<2, 4288) + l53&65535<<3
		l55 := m.u16(l54, 0)*320 + 15744
		l56 := float64(m.u8(l55, 18)) + float64(m.u8(l54, 3)) + float64(float64(m.u8(l54, 4))*256)
		l57 := l56
		l58 := -32767 + l56
		l57 = choose(l58 > 0, float64(l58*-32768), 0) + l57
		l59 := -32768 + l56
		l57 = choose(l59 > 0, float64(l59*32768), 0) + l57
		l61 := 6.755399441055744e+15 + (-0.49609375 + float64(l57*0.0078125))
		l61 = -6.755399441055744e+15 + l61
		l62 := l61
		l62 = flag(l62 > 254)
		l65 := float64((float64(m.u8(l55, 0))+float64(float64(m.u8(l54, 2))*256))*5.36870912e+08) + float64((l57+float64(l61*-128))*3.5184372088832e+13)
		l66 := l65
		l66 = flag(l66 > math.Copysign(0, -1))
		l67 := choose(-1+l62+l66 > 0, 1, 0)
		l69 := l35
		l69 = flag(l69 > 32767)
		l70 := l56
		l70 = flag(l70 > 32767)
		l71 := choose(l70 > 0, 1, 0)
		l73 := choose(l69-l71 > 0, 1, 0)
		l73 = choose(-l69+l71 > 0, 1, 0) + l73
		l76 := l73
		l76 = flag(l76 > math.Copysign(0, -1))
		l79 := l46 + l67 + choose(-2+l41+l62+l76-l46-l67 > 0, 1, 0)
		l79 = flag(l79 > math.Copysign(0, -1))
		l82 := l61
		l82 = flag(l82 > math.Copysign(0, -1))
		l83 := l40
		l83 = flag(l83 > math.Copysign(0, -1))
		l85 := l40 - l61 - l83 + l82
		l86 := l40 - l61 - l83 + l82
		l86 = flag(l86 > math.Copysign(0, -1))
		l88 := l40 - l61 - l83 + l82
		l87 := choose(l88 > 0, l88, 0)
		l89 := -64 + l40 - l61 - l83 + l82
		l87 = choose(l89 > 0, float64(l89*-1), 0) + l87
		l91 := -l40 + l61 + l83 - l82
		l90 := choose(l91 > 0, l91, 0)
		l92 := -64 - l40 + l61 + l83 - l82
		l90 = choose(l92 > 0, float64(l92*-1), 0) + l90
		l94 := l87 + l90
		l95 := trunc(l94)
		l80 := choose(l62-l67 > 0, 1, 0)
		if b2i(float64(l95) != l94)|b2i(l95 > l0) != 0 {
			l95 = f15(m, l94, 1, l0)
		}
		l96 := l95
		l98 := m.u16(m.u32(l96>>16<<2, 4288)+l96&65535<<3, 0)*320 + 15744
		l99 := m.f64(l98, 96)
		l100 := choose(1-l86 > 0, 1, 0)
		if l86 > 0 {
			l100 = l100 + l99
		}
		l103 := l100
		if l103 > 0 {
			if 1-l69 > 0 {
				l104 = float64(l83*4.503599627370496e+15) + l44
			}
			if l69 > 0 {
				l104 = l104 + (float64(l83*-4.503599627370496e+15) - l44)
			}
			l102 = float64(l104 * l103)
		}
		if 1-l86 > 0 {
			l105 = l99
		}
		l105 = choose(l86 > 0, 1, 0) + l105
		l108 := l105
		if l108 > 0 {
			if 1-l71 > 0 {
				l109 = float64(l82*4.503599627370496e+15) + l65
			}
			if l71 > 0 {
				l109 = l109 + (float64(l82*-4.503599627370496e+15) - l65)
			}
			l107 = float64(l109 * l108)
		}
		l110 := l102 + l107
		l111 := m.f64(l98, 104)
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
		l120 := l118
		if 1-l119 > 0 {
			l120 = l120 + l116
		}
		l121 := f14(m, 35717888, 24, l120)
		l122 := m.u32(l121, 0) - 1
		l125 := float64(m.u8(m.u16(m.u32(l122>>16<<2, 4288)+l122&65535<<3, 0)*320+15744, 14))
		l126 := 843 + l61 - l82 + choose(l85 > 0, l85, 0) + float64(l119*27) + l125
		l128 := -1.048575e+06 - l126
		l127 := choose(l128 > 0, l128, 0)
		l127 = 29 + l127
		l129 := 897 - l126
		l127 = choose(l129 > 0, l129, 0) + l127
		l130 := -1.047501e+06 - l126
		l127 = choose(l130 > 0, l130, 0) + l127
		l132 := -1.048628e+06 + l127
		l131 := choose(l132 > 0, l132, 0)
		l133 := l126 + l131
		l133 = flag(l133 > 1150)
		l134 := float64(l41*4) + float64(l46*-4) + float64(l80*4) + float64(l79*-16) + l133
		l134 = flag(l134 > math.Copysign(0, -1))
		l139 := 66 + float64(l119*-27) - l125
		l140 := trunc(l139)
		l135 := choose(1-l79-l134 > 0, 1, 0)
		if b2i(float64(l140) != l139)|b2i(l140 > l0) != 0 {
			l140 = f15(m, l139, 1, l0)
		}
		l141 := l140
		l144 := m.f64(m.u16(m.u32(l141>>16<<2, 4288)+l141&65535<<3, 0)*320+15744, 96)
		l145 := choose(-1+l69+l71 > 0, 1, 0)
		l148 := l144
		if l148 > 0 {
			l147 = float64(float64(l114*0.0001220703125) * l148)
		}
		l150 := l147
		l149 := choose(l150 > 0, l150, 0)
		l151 := -1 + l147
		l149 = choose(l151 > 0, float64(l151*-1), 0) + l149
		l153 := l145 + l149
		l152 := choose(l153 > 0, l153, 0)
		l154 := -1 + l145 + l149
		l152 = choose(l154 > 0, float64(l154*-1), 0) + l152
		if l135 > 0 {
			l156 := l127
			l156 = flag(l156 > math.Copysign(0, -1))
			l158 := l144
			if l158 > 0 {
				l157 = float64(float64(l116*0.0001220703125) * l158)
			}
			l159 := l157
			if l156 > 0 {
				if l156 > 0 {
					l162 := l127
					l163 := -54 + l127
					l162 = choose(l163 > 0, float64(l163*-1), 0) + l162
					l165 := l162
					l166 := trunc(l165)
					if b2i(float64(l166) != l165)|b2i(l166 > l0) != 0 {
						l166 = f15(m, l165, 1, l0)
					}
					l167 := l166
					l161 = m.f64(m.u16(m.u32(l167>>16<<2, 4288)+l167&65535<<3, 0)*320+15744, 104)
				}
				l172 := l161
				if l172 > 0 {
					l171 = float64(l159 * l172)
				}
				l173 := 4.503599627370496e+15 + l171
				l173 = -4.503599627370496e+15 + l173
				l174 := l171 - l173
				l176 := -0.49999999999999994 + l174
				l178 := -0.49999999999999994 - l174
				l180 := -1 + choose(l176 > 0, float64(l176*1.8014398509481984e+16), 0)
				l179 := choose(l180 > 0, l180, 0)
				l181 := -1 + choose(l178 > 0, float64(l178*1.8014398509481984e+16), 0)
				l179 = choose(l181 > 0, float64(l181*-1), 0) + l179
				l160 = l173 + l179
			}
			if 1-l156 > 0 {
				l160 = l160 + l159
			}
			l183 := 1 - l160
			l182 := choose(l183 > 0, l183, 0)
			l185 := -897 + l126 + l131 + float64(l182*-1.048576e+06)
			l184 := choose(l185 > 0, l185, 0)
			l186 := -1150 + l126 + l131 + float64(l182*-1.048576e+06)
			l184 = choose(l186 > 0, float64(l186*-1), 0) + l184
			l155 = float64(l184*8.388608e+06) + l160
		}
		l155 = choose(l134 > 0, 2.13909504e+09, 0) + l155
		l155 = choose(l79 > 0, 2.143289344e+09, 0) + l155
		l190 := -l79 + l152
		l155 = choose(l190 > 0, float64(l190*2.147483648e+09), 0) + l155
		l192 := -255 + l155
		l191 := choose(l192 > 0, l192, 0)
		l193 := -256 + l155
		l191 = choose(l193 > 0, float64(l193*-1), 0) + l191
		l194 := -65535 + l155
		l191 = choose(l194 > 0, l194, 0) + l191
		l195 := -65536 + l155
		l191 = choose(l195 > 0, float64(l195*-1), 0) + l191
		l196 := -1.6777215e+07 + l155
		l191 = choose(l196 > 0, l196, 0) + l191
		l197 := -1.6777216e+07 + l155
		l191 = choose(l197 > 0, float64(l197*-1), 0) + l191
		l199 := -l26 + l191
		l200 := trunc(l199)
		if b2i(float64(l200) != l199)|b2i(l200 > l0) != 0 {
			l200 = f15(m, l199, 1, l0)
		}
		l201 := l200
		l206 := m.f64(m.u16(m.u32(l201>>16<<2, 4288)+l201&65535<<3, 0)*320+15744, 80)
		if l206 > 0 {
			l205 = float64((0.5 + l155) * l206)
		}
		l209 := 1 + l26 - l191
		l23 = f17(m, -0.5+float64(l25*-256)+l205, choose(l209 > 0, l209, 0))
	}
	return l23
}

// f157: case 633
func f157(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19 uint32) uint32 {
	var l23 uint32
	var l25, l26, l102, l104, l105, l107, l109, l112, l114, l147, l155, l157, l160, l161, l171, l205 float64
	l20 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l20+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&7<<3, 3520, l13+l15)
	l21 := m.f64(l17, 16)
	m.put(l0&7<<3, 3584, l21)
	m.put(l0&7<<3, 3648, 1)
	l22 := m.f64(0, 3024)
	m.put(l0&7<<3, 3712, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l24 := float64(m.u8(l2, 2))
		if l24 > 0 {
			l25 = l20 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
		}
		if l24 > 0 {
			l26 = l8 + l12
		}
		l27 := f12(m, 18407808, 16, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
		l30 := m.f64(l27, 8)
		l31 := trunc(l30)
		if b2i(float64(l31) != l30)|b2i(l31 > l0) != 0 {
			l31 = f15(m, l30, 1, l0)
		}
		l32 := l31
		l33 := m.u32(l32>>16<<2, 4288) + l32&65535<<3
		l34 := m.u16(l33, 0)*320 + 15744
		l35 := float64(m.u8(l34, 18)) + float64(m.u8(l33, 3)) + float64(float64(m.u8(l33, 4))*256)
		l36 := l35
		l37 := -32767 + l35
		l36 = choose(l37 > 0, float64(l37*-32768), 0) + l36
		l38 := -32768 + l35
		l36 = choose(l38 > 0, float64(l38*32768), 0) + l36
		l40 := 6.755399441055744e+15 + (-0.49609375 + float64(l36*0.0078125))
		l40 = -6.755399441055744e+15 + l40
		l41 := l40
		l41 = flag(l41 > 254)
		l44 := float64((float64(m.u8(l34, 0))+float64(float64(m.u8(l33, 2))*256))*5.36870912e+08) + float64((l36+float64(l40*-128))*3.5184372088832e+13)
		l45 := l44
		l45 = flag(l45 > math.Copysign(0, -1))
		l46 := choose(-1+l41+l45 > 0, 1, 0)
		l48 := f12(m, 18407808, 16, 4097+float64(l14*4096)+float64(l22*-4096)+l21)
		l51 := m.f64(l48, 8)
		l52 := trunc(l51)
		if b2i(float64(l52) != l51)|b2i(l52 > l0) != 0 {
			l52 = f15(m, l51, 1, l0)
		}
		l53 := l52
		l54 := m.u32(l53>>16<<2, 4288) + l53&65535<<3
		l55 := m.u16(l54, 0)*320 + 15744
		l56 := float64(m.u8(l55, 18)) + float64(m.u8(l54, 3)) + float64(float64(m.u8(l54, 4))*256)
		l57 := l56
		l58 := -32767 + l56
		l57 = choose(l58 > 0, float64(l58*-32768), 0) + l57
		l59 := -32768 + l56
		l57 = choose(l59 > 0, float64(l59*32768), 0) + l57
		l61 := 6.755399441055744e+15 + (-0.49609375 + float64(l57*0.0078125))
		l61 = -6.755399441055744e+15 + l61
		l62 := l61
		l62 = flag(l62 > 254)
		l65 := float64((float64(m.u8(l55, 0))+float64(float64(m.u8(l54, 2))*256))*5.36870912e+08) + float64((l57+float64(l61*-128))*3.5184372088832e+13)
		l66 := l65
		l66 = flag(l66 > math.Copysign(0, -1))
		l67 := choose(-1+l62+l66 > 0, 1, 0)
		l69 := l35
		l69 = flag(l69 > 32767)
		l70 := l56
		l70 = flag(l70 > 32767)
		l71 := choose(1-l70 > 0, 1, 0)
		l73 := choose(l69-l71 > 0, 1, 0)
		l73 = choose(-l69+l71 > 0, 1, 0) + l73
		l76 := l73
		l76 = flag(l76 > math.Copysign(0, -1))
		l79 := l46 + l67 + choose(-2+l41+l62+l76-l46-l67 > 0, 1, 0)
		l79 = flag(l79 > math.Copysign(0, -1))
		l82 := l61
		l82 = flag(l82 > math.Copysign(0, -1))
		l83 := l40
		l83 = flag(l83 > math.Copysign(0, -1))
		l85 := l40 - l61 - l83 + l82
		l86 := l40 - l61 - l83 + l82
		l86 = flag(l86 > math.Copysign(0, -1))
		l88 := l40 - l61 - l83 + l82
		l87 := choose(l88 > 0, l88, 0)
		l89 := -64 + l40 - l61 - l83 + l82
		l87 = choose(l89 > 0, float64(l89*-1), 0) + l87
		l91 := -l40 + l61 + l83 - l82
		l90 := choose(l91 > 0, l91, 0)
		l92 := -64 - l40 + l61 + l83 - l82
		l90 = choose(l92 > 0, float64(l92*-1), 0) + l90
		l94 := l87 + l90
		l95 := trunc(l94)
		l80 := choose(l62-l67 > 0, 1, 0)
		if b2i(float64(l95) != l94)|b2i(l95 > l0) != 0 {
			l95 = f15(m, l94, 1, l0)
		}
		l96 := l95
		l98 := m.u16(m.u32(l96>>16<<2, 4288)+l96&65535<<3, 0)*320 + 15744
		l99 := m.f64(l98, 96)
		l100 := choose(1-l86 > 0, 1, 0)
		if l86 > 0 {
			l100 = l100 + l99
		}
		l103 := l100
		if l103 > 0 {
			if 1-l69 > 0 {
				l104 = float64(l83*4.503599627370496e+15) + l44
			}
			if l69 > 0 {
				l104 = l104 + (float64(l83*-4.503599627370496e+15) - l44)
			}
			l102 = float64(l104 * l103)
		}
		if 1-l86 > 0 {
			l105 = l99
		}
		l105 = choose(l86 > 0, 1, 0) + l105
		l108 := l105
		if l108 > 0 {
			if 1-l71 > 0 {
				l109 = float64(l82*4.503599627370496e+15) + l65
			}
			if l71 > 0 {
				l109 = l109 + (float64(l82*-4.503599627370496e+15) - l65)
			}
			l107 = float64(l109 * l108)
		}
		l110 := l102 + l107
		l111 := m.f64(l98, 104)
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
		l120 := l118
		if 1-l119 > 0 {
			l120 = l120 + l116
		}
		l121 := f14(m, 35717888, 24, l120)
		l122 := m.u32(l121, 0) - 1
		l125 := float64(m.u8(m.u16(m.u32(l122>>16<<2, 4288)+l122&65535<<3, 0)*320+15744, 14))
		l126 := 843 + l61 - l82 + choose(l85 > 0, l85, 0) + float64(l119*27) + l125
		l128 := -1.048575e+06 - l126
		l127 := choose(l128 > 0, l128, 0)
		l127 = 29 + l127
		l129 := 897 - l126
		l127 = choose(l129 > 0, l129, 0) + l127
		l130 := -1.047501e+06 - l126
		l127 = choose(l130 > 0, l130, 0) + l127
		l132 := -1.048628e+06 + l127
		l131 := choose(l132 > 0, l132, 0)
		l133 := l126 + l131
		l133 = flag(l133 > 1150)
		l134 := float64(l41*4) + float64(l46*-4) + float64(l80*4) + float64(l79*-16) + l133
		l134 = flag(l134 > math.Copysign(0, -1))
		l139 := 66 + float64(l119*-27) - l125
		l140 := trunc(l139)
		l135 := choose(1-l79-l134 > 0, 1, 0)
		if b2i(float64(l140) != l139)|b2i(l140 > l0) != 0 {
			l140 = f15(m, l139, 1, l0)
		}
		l141 := l140
		l144 := m.f64(m.u16(m.u32(l141>>16<<2, 4288)+l141&65535<<3, 0)*320+15744, 96)
		l145 := choose(-1+l69+l71 > 0, 1, 0)
		l148 := l144
		if l148 > 0 {
			l147 = float64(float64(l114*0.0001220703125) * l148)
		}
		l150 := l147
		l149 := choose(l150 > 0, l150, 0)
		l151 := -1 + l147
		l149 = choose(l151 > 0, float64(l151*-1), 0) + l149
		l153 := l145 + l149
		l152 := choose(l153 > 0, l153, 0)
		l154 := -1 + l145 + l149
		l152 = choose(l154 > 0, float64(l154*-1), 0) + l152
		if l135 > 0 {
			l156 := l127
			l156 = flag(l156 > math.Copysign(0, -1))
			l158 := l144
			if l158 > 0 {
				l157 = float64(float64(l116*0.0001220703125) * l158)
			}
			l159 := l157
			if l156 > 0 {
				if l156 > 0 {
					l162 := l127
					l163 := -54 + l127
					l162 = choose(l163 > 0, float64(l163*-1), 0) + l162
					l165 := l162
					l166 := trunc(l165)
					if b2i(float64(l166) != l165)|b2i(l166 > l0) != 0 {
						l166 = f15(m, l165, 1, l0)
					}
					l167 := l166
					l161 = m.f64(m.u16(m.u32(l167>>16<<2, 4288)+l167&65535<<3, 0)*320+15744, 104)
				}
				l172 := l161
				if l172 > 0 {
					l171 = float64(l159 * l172)
				}
				l173 := 4.503599627370496e+15 + l171
				l173 = -4.503599627370496e+15 + l173
				l174 := l171 - l173
				l176 := -0.49999999999999994 + l174
				l178 := -0.49999999999999994 - l174
				l180 := -1 + choose(l176 > 0, float64(l176*1.8014398509481984e+16), 0)
				l179 := choose(l180 > 0, l180, 0)
				l181 := -1 + choose(l178 > 0, float64(l178*1.8014398509481984e+16), 0)
				l179 = choose(l181 > 0, float64(l181*-1), 0) + l179
				l160 = l173 + l179
			}
			if 1-l156 > 0 {
				l160 = l160 + l159
			}
			l183 := 1 - l160
			l182 := choose(l183 > 0, l183, 0)
			l185 := -897 + l126 + l131 + float64(l182*-1.048576e+06)
			l184 := choose(l185 > 0, l185, 0)
			l186 := -1150 + l126 + l131 + float64(l182*-1.048576e+06)
			l184 = choose(l186 > 0, float64(l186*-1), 0) + l184
			l155 = float64(l184*8.388608e+06) + l160
		}
		l155 = choose(l134 > 0, 2.13909504e+09, 0) + l155
		l155 = choose(l79 > 0, 2.143289344e+09, 0) + l155
		l190 := -l79 + l152
		l155 = choose(l190 > 0, float64(l190*2.147483648e+09), 0) + l155
		l192 := -255 + l155
		l191 := choose(l192 > 0, l192, 0)
		l193 := -256 + l155
		l191 = choose(l193 > 0, float64(l193*-1), 0) + l191
		l194 := -65535 + l155
		l191 = choose(l194 > 0, l194, 0) + l191
		l195 := -65536 + l155
		l191 = choose(l195 > 0, float64(l195*-1), 0) + l191
		l196 := -1.6777215e+07 + l155
		l191 = choose(l196 > 0, l196, 0) + l191
		l197 := -1.6777216e+07 + l155
		l191 = choose(l197 > 0, float64(l197*-1), 0) + l191
		l199 := -l26 + l191
		l200 := trunc(l199)
		if b2i(float64(l200) != l199)|b2i(l200 > l0) != 0 {
			l200 = f15(m, l199, 1, l0)
		}
		l201 := l200
		l206 := m.f64(m.u16(m.u32(l201>>16<<2, 4288)+l201&65535<<3, 0)*320+15744, 80)
		if l206 > 0 {
			l205 = float64((0.5 + l155) * l206)
		}
		l209 := 1 + l26 - l191
		l23 = f17(m, -0.5+float64(l25*-256)+l205, choose(l209 > 0, l209, 0))
	}
	return l23
}

// f158: case 634
func f158(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19 uint32) uint32 {
	var l23 uint32
	var l25, l26, l88, l89, l98, l99, l115, l129, l133, l166, l176, l190, l196, l208, l209, l219, l258 float64
	l20 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l20+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&7<<3, 3520, l13+l15)
	l21 := m.f64(l17, 16)
	m.put(l0&7<<3, 3584, l21)
	m.put(l0&7<<3, 3648, 1)
	l22 := m.f64(0, 3024)
	m.put(l0&7<<3, 3712, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l24 := float64(m.u8(l2, 2))
		if l24 > 0 {
			l25 = l20 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
		}
		if l24 > 0 {
			l26 = l8 + l12
		}
		l27 := f12(m, 18407808, 16, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
		l30 := m.f64(l27, 8)
		l31 := trunc(l30)
		if b2i(float64(l31) != l30)|b2i(l31 > l0) != 0 {
			l31 = f15(m, l30, 1, l0)
		}
		l32 := l31
		l33 := m.u32(l32>>16<<2, 4288) + l32&65535<<3
		l34 := m.u16(l33, 0)*320 + 15744
		l35 := float64(m.u8(l34, 18)) + float64(m.u8(l33, 3)) + float64(float64(m.u8(l33, 4))*256)
		l36 := l35
		l37 := -32767 + l35
		l36 = choose(l37 > 0, float64(l37*-32768), 0) + l36
		l38 := -32768 + l35
		l36 = choose(l38 > 0, float64(l38*32768), 0) + l36
		l40 := 6.755399441055744e+15 + (-0.49609375 + float64(l36*0.0078125))
		l40 = -6.755399441055744e+15 + l40
		l41 := l40
		l41 = flag(l41 > math.Copysign(0, -1))
		l42 := float64(m.u8(l34, 0)) + float64(float64(m.u8(l33, 2))*256)
		l43 := l36 + float64(l40*-128)
		l44 := float64(l42*5.36870912e+08) + float64(l43*3.5184372088832e+13)
		l45 := l44
		l45 = flag(l45 > math.Copysign(0, -1))
		l46 := choose(1-l41-l45 > 0, 1, 0)
		l48 := choose(l46 > 0, 1, 0)
		l50 := f12(m, 18407808, 16, 4097+float64(l14*4096)+float64(l22*-4096)+l21)
		l53 := m.f64(l50, 8)
		l54 := trunc(l53)
		if b2i(float64(l54) != l53)|b2i(l54 > l0) != 0 {
			l54 = f15(m, l53, 1, l0)
		}
		l55 := l54
		l56 := m.u32(l55>>16<<2, 4288) + l55&65535<<3
		l57 := m.u16(l56, 0)*320 + 15744
		l58 := float64(m.u8(l57, 18)) + float64(m.u8(l56, 3)) + float64(float64(m.u8(l56, 4))*256)
		l59 := l58
		l60 := -32767 + l58
		l59 = choose(l60 > 0, float64(l60*-32768), 0) + l59
		l61 := -32768 + l58
		l59 = choose(l61 > 0, float64(l61*32768), 0) + l59
		l63 := 6.755399441055744e+15 + (-0.49609375 + float64(l59*0.0078125))
		l63 = -6.755399441055744e+15 + l63
		l64 := l63
		l64 = flag(l64 > math.Copysign(0, -1))
		l65 := float64(m.u8(l57, 0)) + float64(float64(m.u8(l56, 2))*256)
		l66 := l59 + float64(l63*-128)
		l67 := float64(l65*5.36870912e+08) + float64(l66*3.5184372088832e+13)
		l68 := l67
		l68 = flag(l68 > math.Copysign(0, -1))
		l69 := choose(1-l64-l68 > 0, 1, 0)
		l71 := choose(l69 > 0, 1, 0)
		l73 := l40
		l73 = flag(l73 > 254)
		l74 := choose(-1+l73+l45 > 0, 1, 0)
		l76 := l63
		l76 = flag(l76 > 254)
		l77 := choose(-1+l76+l68 > 0, 1, 0)
		l83 := l74 + l77 + choose(-1+l73-l74+l69 > 0, 1, 0) + choose(-1+l76+l46-l77 > 0, 1, 0)
		l83 = flag(l83 > math.Copysign(0, -1))
		l86 := choose(-l41+l45 > 0, 1, 0)
		l84 := choose(l76-l77 > 0, 1, 0)
		if l86 > 0 {
			if l86 > 0 {
				l89 = l42 + float64(l43*65536)
			}
			l91 := f14(m, 35717888, 24, l89)
			l92 := m.u32(l91, 0) - 1
			l88 = 24 - float64(m.u8(m.u16(m.u32(l92>>16<<2, 4288)+l92&65535<<3, 0)*320+15744, 14))
		}
		l96 := choose(-l64+l68 > 0, 1, 0)
		if l96 > 0 {
			if l96 > 0 {
				l99 = l65 + float64(l66*65536)
			}
			l101 := f14(m, 35717888, 24, l99)
			l102 := m.u32(l101, 0) - 1
			l98 = 24 - float64(m.u8(m.u16(m.u32(l102>>16<<2, 4288)+l102&65535<<3, 0)*320+15744, 14))
		}
		l106 := choose(1-l86 > 0, 1, 0)
		if l86 > 0 {
			l109 := l88
			l110 := trunc(l109)
			if b2i(float64(l110) != l109)|b2i(l110 > l0) != 0 {
				l110 = f15(m, l109, 1, l0)
			}
			l111 := l110
			l106 = l106 + m.f64(m.u16(m.u32(l111>>16<<2, 4288)+l111&65535<<3, 0)*320+15744, 96)
		}
		l116 := l106
		if l116 > 0 {
			l115 = float64((l44 + float64(choose(1-l86 > 0, 1, 0)*4.503599627370496e+15)) * l116)
		}
		l120 := choose(1-l96 > 0, 1, 0)
		if l96 > 0 {
			l123 := l98
			l124 := trunc(l123)
			if b2i(float64(l124) != l123)|b2i(l124 > l0) != 0 {
				l124 = f15(m, l123, 1, l0)
			}
			l125 := l124
			l120 = l120 + m.f64(m.u16(m.u32(l125>>16<<2, 4288)+l125&65535<<3, 0)*320+15744, 96)
		}
		l130 := l120
		if l130 > 0 {
			l129 = float64((l67 + float64(choose(1-l96 > 0, 1, 0)*4.503599627370496e+15)) * l130)
		}
		l134 := l115
		if l134 > 0 {
			l133 = float64(l129 * l134)
		}
		l135 := float64(l133 * 2.220446049250313e-16)
		l137 := 6.755399441055744e+15 + (-0.5 + float64(l135*7.450580596923828e-09))
		l137 = -6.755399441055744e+15 + l137
		l138 := l137
		l138 = flag(l138 > math.Copysign(0, -1))
		l139 := l137
		if 1-l138 > 0 {
			l139 = l139 + l135
		}
		l140 := f14(m, 35717888, 24, l139)
		l141 := m.u32(l140, 0) - 1
		l144 := float64(m.u8(m.u16(m.u32(l141>>16<<2, 4288)+l141&65535<<3, 0)*320+15744, 14))
		l145 := 718 + l40 + l63 - l41 - l64 - l88 - l98 + float64(l138*27) + l144
		l147 := -1.048575e+06 - l145
		l146 := choose(l147 > 0, l147, 0)
		l146 = 29 + l146
		l148 := 897 - l145
		l146 = choose(l148 > 0, l148, 0) + l146
		l149 := -1.047501e+06 - l145
		l146 = choose(l149 > 0, l149, 0) + l146
		l151 := -1.048628e+06 + l146
		l150 := choose(l151 > 0, l151, 0)
		l152 := l145 + l150
		l152 = flag(l152 > 1150)
		l153 := float64(l73*4) + float64(l74*-4) + float64(l84*4) + float64(l48*-2) + float64(l71*-2) + float64(l83*-16) + l152
		l153 = flag(l153 > math.Copysign(0, -1))
		l156 := l35
		l156 = flag(l156 > 32767)
		l157 := choose(l156 > 0, 1, 0)
		l159 := l58
		l159 = flag(l159 > 32767)
		l160 := choose(l159 > 0, 1, 0)
		l162 := choose(l157-l160 > 0, 1, 0)
		l162 = choose(-l157+l160 > 0, 1, 0) + l162
		l165 := l162
		l165 = flag(l165 > math.Copysign(0, -1))
		if choose(1-l48-l71-l83-l153 > 0, 1, 0) > 0 {
			l167 := l146
			l167 = flag(l167 > math.Copysign(0, -1))
			l170 := 66 + float64(l138*-27) - l144
			l171 := trunc(l170)
			if b2i(float64(l171) != l170)|b2i(l171 > l0) != 0 {
				l171 = f15(m, l170, 1, l0)
			}
			l172 := l171
			l177 := m.f64(m.u16(m.u32(l172>>16<<2, 4288)+l172&65535<<3, 0)*320+15744, 96)
			if l177 > 0 {
				l176 = float64(float64(l135*0.0001220703125) * l177)
			}
			l179 := 9.066943647109719e+23 + l129
			l179 = -9.066943647109719e+23 + l179
			l180 := l129 - l179
			l182 := 9.066943647109719e+23 + l115
			l182 = -9.066943647109719e+23 + l182
			l185 := 6.755399441055744e+15 + (l115 - l182)
			l185 = -6.755399441055744e+15 + l185
			l188 := l133
			l189 := l179
			if l189 > 0 {
				l188 = l188 + float64(-l182*l189)
			}
			l191 := l180
			if l191 > 0 {
				l190 = float64(-l182 * l191)
			}
			l192 := -l180
			if l192 > 0 {
				l190 = l190 + float64(l182*l192)
			}
			l190 = l188 + l190
			l194 := l190
			l195 := l179
			if l195 > 0 {
				l194 = l194 + float64(-l185*l195)
			}
			l197 := l180
			if l197 > 0 {
				l196 = float64(-l185 * l197)
			}
			l198 := -l180
			if l198 > 0 {
				l196 = l196 + float64(l185*l198)
			}
			l196 = l194 + l196
			l200 := -9.007199254740992e+15 + l196
			l201 := choose(l200 > 0, float64(l200*2), 0)
			l201 = flag(l201 > math.Copysign(0, -1))
			l203 := -9.007199254740992e+15 - l196
			l204 := choose(l203 > 0, float64(l203*2), 0)
			l204 = flag(l204 > math.Copysign(0, -1))
			l207 := l176 + (l201 - l204)
			if l167 > 0 {
				if l167 > 0 {
					l210 := l146
					l211 := -54 + l146
					l210 = choose(l211 > 0, float64(l211*-1), 0) + l210
					l213 := l210
					l214 := trunc(l213)
					if b2i(float64(l214) != l213)|b2i(l214 > l0) != 0 {
						l214 = f15(m, l213, 1, l0)
					}
					l215 := l214
					l209 = m.f64(m.u16(m.u32(l215>>16<<2, 4288)+l215&65535<<3, 0)*320+15744, 104)
				}
				l220 := l209
				if l220 > 0 {
					l219 = float64(l207 * l220)
				}
				l221 := 4.503599627370496e+15 + l219
				l221 = -4.503599627370496e+15 + l221
				l224 := -l196
				l225 := l224
				l225 = flag(l225 > math.Copysign(0, -1))
				l226 := l219 - l221
				l228 := -0.49999999999999994 + l226
				l229 := -l224
				l229 = flag(l229 > math.Copysign(0, -1))
				l231 := -0.49999999999999994 - l226
				l233 := -1 + l225 + choose(l228 > 0, float64(l228*1.8014398509481984e+16), 0)
				l232 := choose(l233 > 0, l233, 0)
				l234 := -1 + l229 + choose(l231 > 0, float64(l231*1.8014398509481984e+16), 0)
				l232 = choose(l234 > 0, float64(l234*-1), 0) + l232
				l208 = l221 + l232
			}
			if 1-l167 > 0 {
				l208 = l208 + l207
			}
			l236 := 1 - l208
			l235 := choose(l236 > 0, l236, 0)
			l238 := -897 + l145 + l150 + float64(l235*-1.048576e+06)
			l237 := choose(l238 > 0, l238, 0)
			l239 := -1150 + l145 + l150 + float64(l235*-1.048576e+06)
			l237 = choose(l239 > 0, float64(l239*-1), 0) + l237
			l166 = float64(l237*8.388608e+06) + l208
		}
		l166 = choose(l153 > 0, 2.13909504e+09, 0) + l166
		l166 = choose(l83 > 0, 2.143289344e+09, 0) + l166
		l166 = choose(-l83+l165 > 0, 2.147483648e+09, 0) + l166
		l245 := -255 + l166
		l244 := choose(l245 > 0, l245, 0)
		l246 := -256 + l166
		l244 = choose(l246 > 0, float64(l246*-1), 0) + l244
		l247 := -65535 + l166
		l244 = choose(l247 > 0, l247, 0) + l244
		l248 := -65536 + l166
		l244 = choose(l248 > 0, float64(l248*-1), 0) + l244
		l249 := -1.6777215e+07 + l166
		l244 = choose(l249 > 0, l249, 0) + l244
		l250 := -1.6777216e+07 + l166
		l244 = choose(l250 > 0, float64(l250*-1), 0) + l244
		l252 := -l26 + l244
		l253 := trunc(l252)
		if b2i(float64(l253) != l252)|b2i(l253 > l0) != 0 {
			l253 = f15(m, l252, 1, l0)
		}
		l254 := l253
		l259 := m.f64(m.u16(m.u32(l254>>16<<2, 4288)+l254&65535<<3, 0)*320+15744, 80)
		if l259 > 0 {
			l258 = float64((0.5 + l166) * l259)
		}
		l262 := 1 + l26 - l244
		l23 = f17(m, -0.5+float64(l25*-256)+l258, choose(l262 > 0, l262, 0))
	}
	return l23
}

// f159: case 635
func f159(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19 uint32) uint32 {
	var l23 uint32
	var l25, l26, l88, l89, l98, l99, l115, l128, l155, l171, l174, l176, l181, l192, l195, l203, l219, l220, l230, l235, l276 float64
	l20 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l20+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&7<<3, 3520, l13+l15)
	l21 := m.f64(l17, 16)
	m.put(l0&7<<3, 3584, l21)
	m.put(l0&7<<3, 3648, 1)
	l22 := m.f64(0, 3024)
	m.put(l0&7<<3, 3712, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l24 := float64(m.u8(l2, 2))
		if l24 > 0 {
			l25 = l20 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
		}
		if l24 > 0 {
			l26 = l8 + l12
		}
		l27 := f12(m, 18407808, 16, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
		l30 := m.f64(l27, 8)
		l31 := trunc(l30)
		if b2i(float64(l31) != l30)|b2i(l31 > l0) != 0 {
			l31 = f15(m, l30, 1, l0)
		}
		l32 := l31
		l33 := m.u32(l32>>16<<2, 4288) + l32&65535<<3
		l34 := m.u16(l33, 0)*320 + 15744
		l35 := float64(m.u8(l34, 18)) + float64(m.u8(l33, 3)) + float64(float64(m.u8(l33, 4))*256)
		l36 := l35
		l37 := -32767 + l35
		l36 = choose(l37 > 0, float64(l37*-32768), 0) + l36
		l38 := -32768 + l35
		l36 = choose(l38 > 0, float64(l38*32768), 0) + l36
		l40 := 6.755399441055744e+15 + (-0.49609375 + float64(l36*0.0078125))
		l40 = -6.755399441055744e+15 + l40
		l41 := l40
		l41 = flag(l41 > math.Copysign(0, -1))
		l42 := float64(m.u8(l34, 0)) + float64(float64(m.u8(l33, 2))*256)
		l43 := l36 + float64(l40*-128)
		l44 := float64(l42*5.36870912e+08) + float64(l43*3.5184372088832e+13)
		l45 := l44
		l45 = flag(l45 > math.Copysign(0, -1))
		l46 := choose(1-l41-l45 > 0, 1, 0)
		l48 := choose(l46 > 0, 1, 0)
		l50 := f12(m, 18407808, 16, 4097+float64(l14*4096)+float64(l22*-4096)+l21)
		l53 := m.f64(l50, 8)
		l54 := trunc(l53)
		if b2i(float64(l54) != l53)|b2i(l54 > l0) != 0 {
			l54 = f15(m, l53, 1, l0)
		}
		l55 := l54
		l56 := m.u32(l55>>16<<2, 4288) + l55&65535<<3
		l57 := m.u16(l56, 0)*320 + 15744
		l58 := float64(m.u8(l57, 18)) + float64(m.u8(l56, 3)) + float64(float64(m.u8(l56, 4))*256)
		l59 := l58
		l60 := -32767 + l58
		l59 = choose(l60 > 0, float64(l60*-32768), 0) + l59
		l61 := -32768 + l58
		l59 = choose(l61 > 0, float64(l61*32768), 0) + l59
		l63 := 6.755399441055744e+15 + (-0.49609375 + float64(l59*0.0078125))
		l63 = -6.755399441055744e+15 + l63
		l64 := l63
		l64 = flag(l64 > 254)
		l65 := float64(m.u8(l57, 0)) + float64(float64(m.u8(l56, 2))*256)
		l66 := l59 + float64(l63*-128)
		l67 := float64(l65*5.36870912e+08) + float64(l66*3.5184372088832e+13)
		l68 := l67
		l68 = flag(l68 > math.Copysign(0, -1))
		l69 := choose(-1+l64+l68 > 0, 1, 0)
		l71 := choose(l64-l69 > 0, 1, 0)
		l73 := l40
		l73 = flag(l73 > 254)
		l74 := choose(-1+l73+l45 > 0, 1, 0)
		l78 := l63
		l78 = flag(l78 > math.Copysign(0, -1))
		l79 := choose(1-l78-l68 > 0, 1, 0)
		l83 := l74 + l69 + choose(-1+l73+l64-l74-l69 > 0, 1, 0) + choose(-1+l46+l79 > 0, 1, 0)
		l83 = flag(l83 > math.Copysign(0, -1))
		l86 := choose(-l41+l45 > 0, 1, 0)
		if l86 > 0 {
			if l86 > 0 {
				l89 = l42 + float64(l43*65536)
			}
			l91 := f14(m, 35717888, 24, l89)
			l92 := m.u32(l91, 0) - 1
			l88 = 24 - float64(m.u8(m.u16(m.u32(l92>>16<<2, 4288)+l92&65535<<3, 0)*320+15744, 14))
		}
		l96 := choose(-l78+l68 > 0, 1, 0)
		if l96 > 0 {
			if l96 > 0 {
				l99 = l65 + float64(l66*65536)
			}
			l101 := f14(m, 35717888, 24, l99)
			l102 := m.u32(l101, 0) - 1
			l98 = 24 - float64(m.u8(m.u16(m.u32(l102>>16<<2, 4288)+l102&65535<<3, 0)*320+15744, 14))
		}
		l106 := choose(1-l86 > 0, 1, 0)
		if l86 > 0 {
			l109 := l88
			l110 := trunc(l109)
			if b2i(float64(l110) != l109)|b2i(l110 > l0) != 0 {
				l110 = f15(m, l109, 1, l0)
			}
			l111 := l110
			l106 = l106 + m.f64(m.u16(m.u32(l111>>16<<2, 4288)+l111&65535<<3, 0)*320+15744, 96)
		}
		l116 := l106
		if l116 > 0 {
			l115 = float64((l44 + float64(choose(1-l86 > 0, 1, 0)*4.503599627370496e+15)) * l116)
		}
		l119 := choose(1-l96 > 0, 1, 0)
		if l96 > 0 {
			l122 := l98
			l123 := trunc(l122)
			if b2i(float64(l123) != l122)|b2i(l123 > l0) != 0 {
				l123 = f15(m, l122, 1, l0)
			}
			l124 := l123
			l119 = l119 + m.f64(m.u16(m.u32(l124>>16<<2, 4288)+l124&65535<<3, 0)*320+15744, 96)
		}
		l129 := l119
		if l129 > 0 {
			l128 = float64((l67 + float64(choose(1-l96 > 0, 1, 0)*4.503599627370496e+15)) * l129)
		}
		l133 := -l115 + l128
		l133 = flag(l133 > math.Copysign(0, -1))
		l134 := 1023 + l40 - l63 - l41 + l78 - l88 + l98 - l133
		l136 := -1.048575e+06 - l134
		l135 := choose(l136 > 0, l136, 0)
		l135 = 29 + l135
		l137 := 897 - l134
		l135 = choose(l137 > 0, l137, 0) + l135
		l138 := -1.047501e+06 - l134
		l135 = choose(l138 > 0, l138, 0) + l135
		l140 := -1.048628e+06 + l135
		l139 := choose(l140 > 0, l140, 0)
		l141 := l134 + l139
		l141 = flag(l141 > 1150)
		l142 := float64(l73*4) + float64(l74*-4) + float64(choose(l79 > 0, 1, 0)*4) + float64(l48*-2) + float64(l71*-2) + float64(l83*-16) + l141
		l142 = flag(l142 > math.Copysign(0, -1))
		l145 := l35
		l145 = flag(l145 > 32767)
		l146 := choose(l145 > 0, 1, 0)
		l148 := l58
		l148 = flag(l148 > 32767)
		l149 := choose(l148 > 0, 1, 0)
		l151 := choose(l146-l149 > 0, 1, 0)
		l151 = choose(-l146+l149 > 0, 1, 0) + l151
		l154 := l151
		l154 = flag(l154 > math.Copysign(0, -1))
		if choose(1-l48-l71-l83-l142 > 0, 1, 0) > 0 {
			l156 := l135
			l156 = flag(l156 > math.Copysign(0, -1))
			l157 := l128
			l158 := l157
			l159 := 6.755399441055744e+15 + float64(l158*1.4210854715202004e-14)
			l159 = -6.755399441055744e+15 + l159
			l161 := float64(l158*2.842170943040401e-14) + float64(l159*-2)
			l164 := 65 + l159
			l165 := trunc(l164)
			if b2i(float64(l165) != l164)|b2i(l165 > l0) != 0 {
				l165 = f15(m, l164, 1, l0)
			}
			l166 := l165
			l168 := m.u16(m.u32(l166>>16<<2, 4288)+l166&65535<<3, 0)*320 + 15744
			l169 := m.f64(l168, 120)
			l172 := l161
			l170 := m.f64(l168, 112)
			if l172 > 0 {
				l171 = float64(l169 * l172)
			}
			l173 := -l161
			if l173 > 0 {
				l171 = l171 + float64(-l169*l173)
			}
			l171 = l170 + l171
			l175 := l171
			if l175 > 0 {
				l177 := l171
				if l177 > 0 {
					l176 = float64(float64(l157*2.220446049250313e-16) * l177)
				}
				l174 = float64((2 - l176) * l175)
			}
			l180 := l115
			if l133 > 0 {
				l180 = l180 + l115
			}
			l182 := l174
			if l182 > 0 {
				l181 = float64(l180 * l182)
			}
			l183 := 9.066943647109719e+23 + l181
			l183 = -9.066943647109719e+23 + l183
			l186 := 9.066943647109719e+23 + l128
			l186 = -9.066943647109719e+23 + l186
			l187 := l128 - l186
			l190 := float64(l180 * 4.503599627370496e+15)
			l191 := l186
			if l191 > 0 {
				l190 = l190 + float64(-l183*l191)
			}
			l193 := l187
			if l193 > 0 {
				l192 = float64(-l183 * l193)
			}
			l194 := -l187
			if l194 > 0 {
				l192 = l192 + float64(l183*l194)
			}
			l192 = l190 + l192
			l196 := float64(l174 * 2.220446049250313e-16)
			if l196 > 0 {
				l195 = float64(l192 * l196)
			}
			l197 := 6.755399441055744e+15 + l195
			l197 = -6.755399441055744e+15 + l197
			l199 := float64(l128 * 0.5)
			l201 := l192
			l202 := l186
			l198 := l183 + l197
			if l202 > 0 {
				l201 = l201 + float64(-l197*l202)
			}
			l204 := l187
			if l204 > 0 {
				l203 = float64(-l197 * l204)
			}
			l205 := -l187
			if l205 > 0 {
				l203 = l203 + float64(l197*l205)
			}
			l203 = l201 + l203
			l207 := -l199 + l203
			l206 := choose(l207 > 0, float64(l207*2), 0)
			l209 := l206
			l208 := choose(l209 > 0, l209, 0)
			l210 := -1 + l206
			l208 = choose(l210 > 0, float64(l210*-1), 0) + l208
			l212 := -l199 - l203
			l211 := choose(l212 > 0, float64(l212*2), 0)
			l214 := l211
			l213 := choose(l214 > 0, l214, 0)
			l215 := -1 + l211
			l213 = choose(l215 > 0, float64(l215*-1), 0) + l213
			l216 := l208 - l213
			l218 := l198 + l216
			if l156 > 0 {
				if l156 > 0 {
					l221 := l135
					l222 := -54 + l135
					l221 = choose(l222 > 0, float64(l222*-1), 0) + l221
					l224 := l221
					l225 := trunc(l224)
					if b2i(float64(l225) != l224)|b2i(l225 > l0) != 0 {
						l225 = f15(m, l224, 1, l0)
					}
					l226 := l225
					l220 = m.f64(m.u16(m.u32(l226>>16<<2, 4288)+l226&65535<<3, 0)*320+15744, 104)
				}
				l231 := l220
				if l231 > 0 {
					l230 = float64(l218 * l231)
				}
				l232 := 4.503599627370496e+15 + l230
				l232 = -4.503599627370496e+15 + l232
				l233 := -l128
				l236 := l216
				l234 := l203
				if l236 > 0 {
					l235 = float64(l233 * l236)
				}
				l237 := -l216
				if l237 > 0 {
					l235 = l235 + float64(-l233*l237)
				}
				l235 = l234 + l235
				l238 := l235
				l240 := l238
				l239 := choose(l240 > 0, l240, 0)
				l241 := -1 + l238
				l239 = choose(l241 > 0, float64(l241*-1), 0) + l239
				l242 := l230 - l232
				l244 := -0.49999999999999994 + l242
				l246 := -l238
				l245 := choose(l246 > 0, l246, 0)
				l247 := -1 - l238
				l245 = choose(l247 > 0, float64(l247*-1), 0) + l245
				l249 := -0.49999999999999994 - l242
				l251 := -1 + l239 + choose(l244 > 0, float64(l244*1.8014398509481984e+16), 0)
				l250 := choose(l251 > 0, l251, 0)
				l252 := -1 + l245 + choose(l249 > 0, float64(l249*1.8014398509481984e+16), 0)
				l250 = choose(l252 > 0, float64(l252*-1), 0) + l250
				l219 = l232 + l250
			}
			if 1-l156 > 0 {
				l219 = l219 + l218
			}
			l254 := 1 - l219
			l253 := choose(l254 > 0, l254, 0)
			l256 := -897 + l134 + l139 + float64(l253*-1.048576e+06)
			l255 := choose(l256 > 0, l256, 0)
			l257 := -1150 + l134 + l139 + float64(l253*-1.048576e+06)
			l255 = choose(l257 > 0, float64(l257*-1), 0) + l255
			l155 = float64(l255*8.388608e+06) + l219
		}
		l155 = choose(l142 > 0, 2.13909504e+09, 0) + l155
		l155 = choose(l83 > 0, 2.143289344e+09, 0) + l155
		l155 = choose(-l83+l154 > 0, 2.147483648e+09, 0) + l155
		l263 := -255 + l155
		l262 := choose(l263 > 0, l263, 0)
		l264 := -256 + l155
		l262 = choose(l264 > 0, float64(l264*-1), 0) + l262
		l265 := -65535 + l155
		l262 = choose(l265 > 0, l265, 0) + l262
		l266 := -65536 + l155
		l262 = choose(l266 > 0, float64(l266*-1), 0) + l262
		l267 := -1.6777215e+07 + l155
		l262 = choose(l267 > 0, l267, 0) + l262
		l268 := -1.6777216e+07 + l155
		l262 = choose(l268 > 0, float64(l268*-1), 0) + l262
		l270 := -l26 + l262
		l271 := trunc(l270)
		if b2i(float64(l271) != l270)|b2i(l271 > l0) != 0 {
			l271 = f15(m, l270, 1, l0)
		}
		l272 := l271
		l277 := m.f64(m.u16(m.u32(l272>>16<<2, 4288)+l272&65535<<3, 0)*320+15744, 80)
		if l277 > 0 {
			l276 = float64((0.5 + l155) * l277)
		}
		l280 := 1 + l26 - l262
		l23 = f17(m, -0.5+float64(l25*-256)+l276, choose(l280 > 0, l280, 0))
	}
	return l23
}

// f160: case 636
func f160(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19 uint32) uint32 {
	var l23 uint32
	var l25, l26, l59, l60, l84, l95, l114, l119, l122, l124, l128, l137, l146, l153, l162, l163, l173, l207 float64
	l20 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l20+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&7<<3, 3520, l13+l15)
	l21 := m.f64(l17, 16)
	m.put(l0&7<<3, 3584, l21)
	m.put(l0&7<<3, 3648, 1)
	l22 := m.f64(0, 3024)
	m.put(l0&7<<3, 3712, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l24 := float64(m.u8(l2, 2))
		if l24 > 0 {
			l25 = l20 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
		}
		if l24 > 0 {
			l26 = l8 + l12
		}
		l27 := f12(m, 18407808, 16, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
		l30 := m.f64(l27, 8)
		l31 := trunc(l30)
		if b2i(float64(l31) != l30)|b2i(l31 > l0) != 0 {
			l31 = f15(m, l30, 1, l0)
		}
		l32 := l31
		l33 := m.u32(l32>>16<<2, 4288) + l32&65535<<3
		l34 := m.u16(l33, 0)*320 + 15744
		l35 := float64(m.u8(l34, 18)) + float64(m.u8(l33, 3)) + float64(float64(m.u8(l33, 4))*256)
		l36 := l35
		l37 := -32767 + l35
		l36 = choose(l37 > 0, float64(l37*-32768), 0) + l36
		l38 := -32768 + l35
		l36 = choose(l38 > 0, float64(l38*32768), 0) + l36
		l40 := 6.755399441055744e+15 + (-0.49609375 + float64(l36*0.0078125))
		l40 = -6.755399441055744e+15 + l40
		l41 := l40
		l41 = flag(l41 > math.Copysign(0, -1))
		l42 := float64(m.u8(l34, 0)) + float64(float64(m.u8(l33, 2))*256)
		l43 := l36 + float64(l40*-128)
		l44 := float64(l42*5.36870912e+08) + float64(l43*3.5184372088832e+13)
		l45 := l44
		l45 = flag(l45 > math.Copysign(0, -1))
		l46 := choose(1-l41-l45 > 0, 1, 0)
		l48 := choose(l46 > 0, 1, 0)
		l50 := l40
		l50 = flag(l50 > 254)
		l51 := choose(-1+l50+l45 > 0, 1, 0)
		l53 := l35
		l53 = flag(l53 > 32767)
		l56 := l51 + choose(l53-l46 > 0, 1, 0)
		l56 = flag(l56 > math.Copysign(0, -1))
		l57 := choose(-l41+l45 > 0, 1, 0)
		if l57 > 0 {
			if l57 > 0 {
				l60 = l42 + float64(l43*65536)
			}
			l62 := f14(m, 35717888, 24, l60)
			l63 := m.u32(l62, 0) - 1
			l59 = 24 - float64(m.u8(m.u16(m.u32(l63>>16<<2, 4288)+l63&65535<<3, 0)*320+15744, 14))
		}
		l68 := 6.755399441055744e+15 + (-89.25 + float64(l40*0.5) + float64(l41*-0.5) + float64(l59*-0.5))
		l68 = -6.755399441055744e+15 + l68
		l69 := 1049 + l68
		l71 := -1.048575e+06 - l69
		l70 := choose(l71 > 0, l71, 0)
		l70 = 29 + l70
		l72 := 897 - l69
		l70 = choose(l72 > 0, l72, 0) + l70
		l73 := -1.047501e+06 - l69
		l70 = choose(l73 > 0, l73, 0) + l70
		l75 := -1.048628e+06 + l70
		l74 := choose(l75 > 0, l75, 0)
		l76 := l69 + l74
		l76 = flag(l76 > 1150)
		l77 := float64(l50*4) + float64(l51*-4) + float64(l48*-2) + float64(l56*-16) + l76
		l77 = flag(l77 > math.Copysign(0, -1))
		l82 := choose(choose(l53 > 0, 1, 0) > 0, 1, 0)
		if choose(1-l48-l56-l77 > 0, 1, 0) > 0 {
			l85 := l70
			l85 = flag(l85 > math.Copysign(0, -1))
			l86 := choose(1-l57 > 0, 1, 0)
			if l57 > 0 {
				l89 := l59
				l90 := trunc(l89)
				if b2i(float64(l90) != l89)|b2i(l90 > l0) != 0 {
					l90 = f15(m, l89, 1, l0)
				}
				l91 := l90
				l86 = l86 + m.f64(m.u16(m.u32(l91>>16<<2, 4288)+l91&65535<<3, 0)*320+15744, 96)
			}
			l96 := l86
			if l96 > 0 {
				l95 = float64((l44 + float64(choose(1-l57 > 0, 1, 0)*4.503599627370496e+15)) * l96)
			}
			l99 := l95
			l100 := 6.755399441055744e+15 + float64(l99*1.4210854715202004e-14)
			l100 = -6.755399441055744e+15 + l100
			l101 := float64(l99*2.842170943040401e-14) + float64(l100*-2)
			l102 := -178 + l40 - l41 - l59 + float64(l68*-2)
			l103 := l101
			l104 := l102
			if l104 > 0 {
				l103 = l103 + float64(l101*l104)
			}
			l107 := -64 + float64(l102*64) + l100
			l108 := trunc(l107)
			if b2i(float64(l108) != l107)|b2i(l108 > l0) != 0 {
				l108 = f15(m, l107, 1, l0)
			}
			l109 := l108
			l111 := m.u16(m.u32(l109>>16<<2, 4288)+l109&65535<<3, 0)*320 + 15744
			l112 := m.f64(l111, 120)
			l115 := l103
			l113 := m.f64(l111, 112)
			if l115 > 0 {
				l114 = float64(l112 * l115)
			}
			l116 := -l103
			if l116 > 0 {
				l114 = l114 + float64(-l112*l116)
			}
			l114 = l113 + l114
			l117 := l95
			l118 := l102
			if l118 > 0 {
				l117 = l117 + float64(l95*l118)
			}
			l120 := l114
			if l120 > 0 {
				l123 := l114
				if l123 > 0 {
					l125 := l114
					if l125 > 0 {
						l124 = float64(float64(l117*2.220446049250313e-16) * l125)
					}
					l122 = float64(l124 * l123)
				}
				l119 = float64((1.5 + float64(l122*-0.5)) * l120)
			}
			l129 := l119
			if l129 > 0 {
				l128 = float64(l117 * l129)
			}
			l130 := 9.066943647109719e+23 + l128
			l130 = -9.066943647109719e+23 + l130
			l134 := float64(l117 * 4.503599627370496e+15)
			l135 := l130
			if l135 > 0 {
				l134 = l134 + float64(-l130*l135)
			}
			l136 := l134
			l138 := float64(l119 * 1.1102230246251565e-16)
			if l138 > 0 {
				l137 = float64(l136 * l138)
			}
			l137 = 0.25 + l137
			l139 := 6.755399441055744e+15 + l137
			l139 = -6.755399441055744e+15 + l139
			l142 := l136
			l143 := float64(l130 * 2)
			l140 := l130 + l139
			if l143 > 0 {
				l142 = l142 + float64(-l139*l143)
			}
			l145 := l139
			l147 := l145
			l144 := -l130 + l142
			if l147 > 0 {
				l146 = float64((1 + l145) * l147)
			}
			l148 := -l145
			if l148 > 0 {
				l146 = l146 + float64((-1-l145)*l148)
			}
			l150 := l144 - l146
			l151 := choose(l150 > 0, l150, 0)
			l151 = flag(l151 > math.Copysign(0, -1))
			l154 := l145
			l152 := l130 + l142
			if l154 > 0 {
				l153 = float64((-1 + l145) * l154)
			}
			l155 := -l145
			if l155 > 0 {
				l153 = l153 + float64((1-l145)*l155)
			}
			l153 = 1 + l153
			l157 := -l152 + l153
			l158 := choose(l157 > 0, l157, 0)
			l158 = flag(l158 > math.Copysign(0, -1))
			l161 := l140 + (l151 - l158)
			if l85 > 0 {
				if l85 > 0 {
					l164 := l70
					l165 := -54 + l70
					l164 = choose(l165 > 0, float64(l165*-1), 0) + l164
					l167 := l164
					l168 := trunc(l167)
					if b2i(float64(l168) != l167)|b2i(l168 > l0) != 0 {
						l168 = f15(m, l167, 1, l0)
					}
					l169 := l168
					l163 = m.f64(m.u16(m.u32(l169>>16<<2, 4288)+l169&65535<<3, 0)*320+15744, 104)
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
			if 1-l85 > 0 {
				l162 = l162 + l161
			}
			l185 := 1 - l162
			l184 := choose(l185 > 0, l185, 0)
			l187 := -897 + l69 + l74 + float64(l184*-1.048576e+06)
			l186 := choose(l187 > 0, l187, 0)
			l188 := -1150 + l69 + l74 + float64(l184*-1.048576e+06)
			l186 = choose(l188 > 0, float64(l188*-1), 0) + l186
			l84 = float64(l186*8.388608e+06) + l162
		}
		l84 = choose(l77 > 0, 2.13909504e+09, 0) + l84
		l84 = choose(l56 > 0, 2.143289344e+09, 0) + l84
		l84 = choose(-l56+l82 > 0, 2.147483648e+09, 0) + l84
		l194 := -255 + l84
		l193 := choose(l194 > 0, l194, 0)
		l195 := -256 + l84
		l193 = choose(l195 > 0, float64(l195*-1), 0) + l193
		l196 := -65535 + l84
		l193 = choose(l196 > 0, l196, 0) + l193
		l197 := -65536 + l84
		l193 = choose(l197 > 0, float64(l197*-1), 0) + l193
		l198 := -1.6777215e+07 + l84
		l193 = choose(l198 > 0, l198, 0) + l193
		l199 := -1.6777216e+07 + l84
		l193 = choose(l199 > 0, float64(l199*-1), 0) + l193
		l201 := -l26 + l193
		l202 := trunc(l201)
		if b2i(float64(l202) != l201)|b2i(l202 > l0) != 0 {
			l202 = f15(m, l201, 1, l0)
		}
		l203 := l202
		l208 := m.f64(m.u16(m.u32(l203>>16<<2, 4288)+l203&65535<<3, 0)*320+15744, 80)
		if l208 > 0 {
			l207 = float64((0.5 + l84) * l208)
		}
		l211 := 1 + l26 - l193
		l23 = f17(m, -0.5+float64(l25*-256)+l207, choose(l211 > 0, l211, 0))
	}
	return l23
}

// f161: case 637
func f161(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19 uint32) uint32 {
	var l94 uint32
	var l75, l96, l97, l98, l108 float64
	l20 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l20+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&7<<3, 3520, l13+l15)
	l21 := m.f64(l17, 16)
	m.put(l0&7<<3, 3584, l21)
	m.put(l0&7<<3, 3648, 1)
	l22 := m.f64(0, 3024)
	m.put(l0&7<<3, 3712, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	l23 := f12(m, 18407808, 16, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
	l26 := m.f64(l23, 8)
	l27 := trunc(l26)
	if b2i(float64(l27) != l26)|b2i(l27 > l0) != 0 {
		l27 = f15(m, l26, 1, l0)
	}
	l28 := l27
	l29 := m.u32(l28>>16<<2, 4288) + l28&65535<<3
	l30 := m.u16(l29, 0)*320 + 15744
	l31 := float64(m.u8(l30, 0)) + float64(float64(m.u8(l29, 2))*256)
	l32 := float64(m.u8(l30, 18)) + float64(m.u8(l29, 3)) + float64(float64(m.u8(l29, 4))*256)
	l33 := f12(m, 18407808, 16, 4097+float64(l14*4096)+float64(l22*-4096)+l21)
	l36 := m.f64(l33, 8)
	l37 := trunc(l36)
	if b2i(float64(l37) != l36)|b2i(l37 > l0) != 0 {
		l37 = f15(m, l36, 1, l0)
	}
	l38 := l37
	l39 := m.u32(l38>>16<<2, 4288) + l38&65535<<3
	l40 := m.u16(l39, 0)*320 + 15744
	l41 := float64(m.u8(l40, 0)) + float64(float64(m.u8(l39, 2))*256)
	l42 := float64(m.u8(l40, 18)) + float64(m.u8(l39, 3)) + float64(float64(m.u8(l39, 4))*256)
	l43 := l32
	l43 = flag(l43 > 32767)
	l44 := l42
	l44 = flag(l44 > 32767)
	l45 := l31 + float64(l32*65536)
	l45 = -l41 + float64(l42*-65536) + l45
	if l43 > 0 {
		l45 = l45 + (2.147483648e+09 + float64(l31*-2) + float64(l32*-131072))
	}
	if l44 > 0 {
		l45 = l45 + (-2.147483648e+09 + float64(l41*2) + float64(l42*131072))
	}
	l45 = choose(l43 > 0, -1, 0) + l45
	l45 = choose(l44 > 0, 1, 0) + l45
	l48 := l45
	l48 = flag(l48 > math.Copysign(0, -1))
	l49 := -l45
	l49 = flag(l49 > math.Copysign(0, -1))
	l50 := float64(l48*-8.589934592e+09) + float64(l49*8.589934592e+09)
	l50 = flag(l50 > math.Copysign(0, -1))
	l51 := l50
	l52 := l32
	l53 := -32767 + l32
	l52 = choose(l53 > 0, float64(l53*-32768), 0) + l52
	l54 := -32768 + l32
	l52 = choose(l54 > 0, float64(l54*32768), 0) + l52
	l56 := 6.755399441055744e+15 + (-0.49609375 + float64(l52*0.0078125))
	l56 = -6.755399441055744e+15 + l56
	l57 := l56
	l57 = flag(l57 > 254)
	l60 := float64(l31*5.36870912e+08) + float64((l52+float64(l56*-128))*3.5184372088832e+13)
	l60 = flag(l60 > math.Copysign(0, -1))
	l63 := l42
	l64 := -32767 + l42
	l63 = choose(l64 > 0, float64(l64*-32768), 0) + l63
	l65 := -32768 + l42
	l63 = choose(l65 > 0, float64(l65*32768), 0) + l63
	l67 := 6.755399441055744e+15 + (-0.49609375 + float64(l63*0.0078125))
	l67 = -6.755399441055744e+15 + l67
	l68 := l67
	l68 = flag(l68 > 254)
	l71 := float64(l41*5.36870912e+08) + float64((l63+float64(l67*-128))*3.5184372088832e+13)
	l71 = flag(l71 > math.Copysign(0, -1))
	l74 := choose(-1+l57+l60 > 0, 1, 0) + choose(-1+l68+l71 > 0, 1, 0)
	l74 = flag(l74 > math.Copysign(0, -1))
	if l51-l74 > 0 {
		l78 := m.f64(l23, 8)
		l79 := trunc(l78)
		if b2i(float64(l79) != l78)|b2i(l79 > l0) != 0 {
			l79 = f15(m, l78, 1, l0)
		}
		l80 := l79
		l81 := m.u32(l80>>16<<2, 4288) + l80&65535<<3
		l82 := m.u16(l81, 0)*320 + 15744
		t1 := float64(m.u8(l82, 0)) + float64(float64(m.u8(l81, 2))*256) + float64((float64(m.u8(l82, 18))+float64(m.u8(l81, 3))+float64(float64(m.u8(l81, 4))*256))*65536)
		l75 = t1
	}
	if 1-l51-l74 > 0 {
		l87 := m.f64(l23, 8)
		l88 := trunc(l87)
		if b2i(float64(l88) != l87)|b2i(l88 > l0) != 0 {
			l88 = f15(m, l87, 1, l0)
		}
		l89 := l88
		l90 := m.u32(l89>>16<<2, 4288) + l89&65535<<3
		l91 := m.u16(l90, 0)*320 + 15744
		t2 := float64(m.u8(l91, 0)) + float64(float64(m.u8(l90, 2))*256) + float64((float64(m.u8(l91, 18))+float64(m.u8(l90, 3))+float64(float64(m.u8(l90, 4))*256))*65536)
		l75 = l75 + t2
	}
	m.put(l0&7<<3, 4224, l75)
	if l6 != 0 {
		l95 := float64(m.u8(l2, 2))
		if l95 > 0 {
			l96 = l20 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
		}
		if l95 > 0 {
			l97 = l8 + l12
		}
		if l51-l74 > 0 {
			l98 = l31 + float64(l32*65536)
		}
		if 1-l51-l74 > 0 {
			l98 = l98 + (l41 + float64(l42*65536))
		}
		l98 = choose(l74 > 0, 2.143289344e+09, 0) + l98
		l100 := l98
		l100 = flag(l100 > 255) + flag(l100 > 65535) + flag(l100 > 1.6777215e+07)
		l102 := -l97 + l100
		l103 := trunc(l102)
		if b2i(float64(l103) != l102)|b2i(l103 > l0) != 0 {
			l103 = f15(m, l102, 1, l0)
		}
		l104 := l103
		l109 := m.f64(m.u16(m.u32(l104>>16<<2, 4288)+l104&65535<<3, 0)*320+15744, 80)
		if l109 > 0 {
			l108 = float64((0.5 + l98) * l109)
		}
		l112 := 1 + l97 - l100
		l94 = f17(m, -0.5+float64(l96*-256)+l108, choose(l112 > 0, l112, 0))
	}
	return l94
}

// f162: case 638
func f162(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19 uint32) uint32 {
	var l94 uint32
	var l75, l96, l97, l98, l108 float64
	l20 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l20+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&7<<3, 3520, l13+l15)
	l21 := m.f64(l17, 16)
	m.put(l0&7<<3, 3584, l21)
	m.put(l0&7<<3, 3648, 1)
	l22 := m.f64(0, 3024)
	m.put(l0&7<<3, 3712, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	l23 := f12(m, 18407808, 16, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
	l26 := m.f64(l23, 8)
	l27 := trunc(l26)
	if b2i(float64(l27) != l26)|b2i(l27 > l0) != 0 {
		l27 = f15(m, l26, 1, l0)
	}
	l28 := l27
	l29 := m.u32(l28>>16<<2, 4288) + l28&65535<<3
	l30 := m.u16(l29, 0)*320 + 15744
	l31 := float64(m.u8(l30, 0)) + float64(float64(m.u8(l29, 2))*256)
	l32 := float64(m.u8(l30, 18)) + float64(m.u8(l29, 3)) + float64(float64(m.u8(l29, 4))*256)
	l33 := f12(m, 18407808, 16, 4097+float64(l14*4096)+float64(l22*-4096)+l21)
	l36 := m.f64(l33, 8)
	l37 := trunc(l36)
	if b2i(float64(l37) != l36)|b2i(l37 > l0) != 0 {
		l37 = f15(m, l36, 1, l0)
	}
	l38 := l37
	l39 := m.u32(l38>>16<<2, 4288) + l38&65535<<3
	l40 := m.u16(l39, 0)*320 + 15744
	l41 := float64(m.u8(l40, 0)) + float64(float64(m.u8(l39, 2))*256)
	l42 := float64(m.u8(l40, 18)) + float64(m.u8(l39, 3)) + float64(float64(m.u8(l39, 4))*256)
	l43 := l32
	l43 = flag(l43 > 32767)
	l44 := l42
	l44 = flag(l44 > 32767)
	l45 := l31 + float64(l32*65536)
	l45 = -l41 + float64(l42*-65536) + l45
	if l43 > 0 {
		l45 = l45 + (2.147483648e+09 + float64(l31*-2) + float64(l32*-131072))
	}
	if l44 > 0 {
		l45 = l45 + (-2.147483648e+09 + float64(l41*2) + float64(l42*131072))
	}
	l45 = choose(l43 > 0, -1, 0) + l45
	l45 = choose(l44 > 0, 1, 0) + l45
	l48 := l45
	l48 = flag(l48 > math.Copysign(0, -1))
	l49 := -l45
	l49 = flag(l49 > math.Copysign(0, -1))
	l50 := float64(l48*8.589934592e+09) + float64(l49*-8.589934592e+09)
	l50 = flag(l50 > math.Copysign(0, -1))
	l51 := l50
	l52 := l32
	l53 := -32767 + l32
	l52 = choose(l53 > 0, float64(l53*-32768), 0) + l52
	l54 := -32768 + l32
	l52 = choose(l54 > 0, float64(l54*32768), 0) + l52
	l56 := 6.755399441055744e+15 + (-0.49609375 + float64(l52*0.0078125))
	l56 = -6.755399441055744e+15 + l56
	l57 := l56
	l57 = flag(l57 > 254)
	l60 := float64(l31*5.36870912e+08) + float64((l52+float64(l56*-128))*3.5184372088832e+13)
	l60 = flag(l60 > math.Copysign(0, -1))
	l63 := l42
	l64 := -32767 + l42
	l63 = choose(l64 > 0, float64(l64*-32768), 0) + l63
	l65 := -32768 + l42
	l63 = choose(l65 > 0, float64(l65*32768), 0) + l63
	l67 := 6.755399441055744e+15 + (-0.49609375 + float64(l63*0.0078125))
	l67 = -6.755399441055744e+15 + l67
	l68 := l67
	l68 = flag(l68 > 254)
	l71 := float64(l41*5.36870912e+08) + float64((l63+float64(l67*-128))*3.5184372088832e+13)
	l71 = flag(l71 > math.Copysign(0, -1))
	l74 := choose(-1+l57+l60 > 0, 1, 0) + choose(-1+l68+l71 > 0, 1, 0)
	l74 = flag(l74 > math.Copysign(0, -1))
	if l51-l74 > 0 {
		l78 := m.f64(l23, 8)
		l79 := trunc(l78)
		if b2i(float64(l79) != l78)|b2i(l79 > l0) != 0 {
			l79 = f15(m, l78, 1, l0)
		}
		l80 := l79
		l81 := m.u32(l80>>16<<2, 4288) + l80&65535<<3
		l82 := m.u16(l81, 0)*320 + 15744
		t1 := float64(m.u8(l82, 0)) + float64(float64(m.u8(l81, 2))*256) + float64((float64(m.u8(l82, 18))+float64(m.u8(l81, 3))+float64(float64(m.u8(l81, 4))*256))*65536)
		l75 = t1
	}
	if 1-l51-l74 > 0 {
		l87 := m.f64(l23, 8)
		l88 := trunc(l87)
		if b2i(float64(l88) != l87)|b2i(l88 > l0) != 0 {
			l88 = f15(m, l87, 1, l0)
		}
		l89 := l88
		l90 := m.u32(l89>>16<<2, 4288) + l89&65535<<3
		l91 := m.u16(l90, 0)*320 + 15744
		t2 := float64(m.u8(l91, 0)) + float64(float64(m.u8(l90, 2))*256) + float64((float64(m.u8(l91, 18))+float64(m.u8(l90, 3))+float64(float64(m.u8(l90, 4))*256))*65536)
		l75 = l75 + t2
	}
	m.put(l0&7<<3, 4224, l75)
	if l6 != 0 {
		l95 := float64(m.u8(l2, 2))
		if l95 > 0 {
			l96 = l20 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
		}
		if l95 > 0 {
			l97 = l8 + l12
		}
		if l51-l74 > 0 {
			l98 = l31 + float64(l32*65536)
		}
		if 1-l51-l74 > 0 {
			l98 = l98 + (l41 + float64(l42*65536))
		}
		l98 = choose(l74 > 0, 2.143289344e+09, 0) + l98
		l100 := l98
		l100 = flag(l100 > 255) + flag(l100 > 65535) + flag(l100 > 1.6777215e+07)
		l102 := -l97 + l100
		l103 := trunc(l102)
		if b2i(float64(l103) != l102)|b2i(l103 > l0) != 0 {
			l103 = f15(m, l102, 1, l0)
		}
		l104 := l103
		l109 := m.f64(m.u16(m.u32(l104>>16<<2, 4288)+l104&65535<<3, 0)*320+15744, 80)
		if l109 > 0 {
			l108 = float64((0.5 + l98) * l109)
		}
		l112 := 1 + l97 - l100
		l94 = f17(m, -0.5+float64(l96*-256)+l108, choose(l112 > 0, l112, 0))
	}
	return l94
}

// f163: case 639
func f163(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19 uint32) uint32 {
	var l23 uint32
	var l25, l26, l67, l79, l80, l82, l88, l113, l115, l135 float64
	l20 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l20+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&7<<3, 3520, l13+l15)
	l21 := m.f64(l17, 16)
	m.put(l0&7<<3, 3584, l21)
	m.put(l0&7<<3, 3648, 1)
	l22 := m.f64(0, 3024)
	m.put(l0&7<<3, 3712, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l24 := float64(m.u8(l2, 2))
		if l24 > 0 {
			l25 = l20 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
		}
		if l24 > 0 {
			l26 = l8 + l12
		}
		l27 := f12(m, 18407808, 16, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
		l30 := m.f64(l27, 8)
		l31 := trunc(l30)
		if b2i(float64(l31) != l30)|b2i(l31 > l0) != 0 {
			l31 = f15(m, l30, 1, l0)
		}
		l32 := l31
		l33 := m.u32(l32>>16<<2, 4288) + l32&65535<<3
		l34 := m.u16(l33, 0)*320 + 15744
		l35 := float64(m.u8(l34, 18)) + float64(m.u8(l33, 3)) + float64(float64(m.u8(l33, 4))*256)
		l36 := l35
		l37 := -32767 + l35
		l36 = choose(l37 > 0, float64(l37*-32768), 0) + l36
		l38 := -32768 + l35
		l36 = choose(l38 > 0, float64(l38*32768), 0) + l36
		l40 := 6.755399441055744e+15 + (-0.49609375 + float64(l36*0.0078125))
		l40 = -6.755399441055744e+15 + l40
		l41 := l40
		l41 = flag(l41 > 254)
		l44 := float64((float64(m.u8(l34, 0))+float64(float64(m.u8(l33, 2))*256))*5.36870912e+08) + float64((l36+float64(l40*-128))*3.5184372088832e+13)
		l45 := l44
		l45 = flag(l45 > math.Copysign(0, -1))
		l46 := choose(-1+l41+l45 > 0, 1, 0)
		l48 := choose(l46 > 0, 1, 0)
		l50 := l40
		l50 = flag(l50 > math.Copysign(0, -1))
		l51 := 897 + l40 - l50
		l53 := -1.048575e+06 - l51
		l52 := choose(l53 > 0, l53, 0)
		l54 := -1.047679e+06 - l51
		l52 = choose(l54 > 0, l54, 0) + l52
		l55 := 1075 - l51
		l52 = choose(l55 > 0, l55, 0) + l52
		l57 := -52 + l52
		l56 := choose(l57 > 0, l57, 0)
		l58 := l51 + l56
		l58 = flag(l58 > 1150)
		l59 := float64(l41*4) + float64(l46*-4) + float64(l48*-16) + l58
		l59 = flag(l59 > math.Copysign(0, -1))
		l62 := l35
		l62 = flag(l62 > 32767)
		l65 := choose(choose(l62 > 0, 1, 0) > 0, 1, 0)
		if choose(1-l48-l59 > 0, 1, 0) > 0 {
			l68 := l52
			l68 = flag(l68 > math.Copysign(0, -1))
			l69 := l52
			l70 := -54 + l52
			l69 = choose(l70 > 0, float64(l70*-1), 0) + l69
			l72 := l69
			l73 := trunc(l72)
			if b2i(float64(l73) != l72)|b2i(l73 > l0) != 0 {
				l73 = f15(m, l72, 1, l0)
			}
			l74 := l73
			l76 := m.u16(m.u32(l74>>16<<2, 4288)+l74&65535<<3, 0)*320 + 15744
			l77 := float64(l50*4.503599627370496e+15) + l44
			l78 := m.f64(l76, 96)
			if l68 > 0 {
				if l68 > 0 {
					l80 = m.f64(l76, 104)
				}
				l83 := l80
				if l83 > 0 {
					l82 = float64(l77 * l83)
				}
				l84 := 4.503599627370496e+15 + l82
				l84 = -4.503599627370496e+15 + l84
				l87 := l82 - l84
				l89 := l78
				if l89 > 0 {
					l88 = float64(l87 * l89)
				}
				l91 := l88
				l90 := choose(l91 > 0, l91, 0)
				l92 := -1 + l88
				l90 = choose(l92 > 0, float64(l92*-1), 0) + l90
				l96 := -l88
				l95 := choose(l96 > 0, l96, 0)
				l97 := -1 - l88
				l95 = choose(l97 > 0, float64(l97*-1), 0) + l95
				l99 := -0.49999999999999994 + l87
				l101 := -0.49999999999999994 - l87
				l103 := -1 + choose(1-l65 > 0, 1, 0) + l90
				l102 := choose(l103 > 0, l103, 0)
				l104 := -1 + choose(l65 > 0, 1, 0) + l95
				l102 = choose(l104 > 0, float64(l104*-1), 0) + l102
				l105 := -1 + choose(l99 > 0, float64(l99*1.8014398509481984e+16), 0)
				l102 = choose(l105 > 0, l105, 0) + l102
				l106 := -1 + choose(l101 > 0, float64(l101*1.8014398509481984e+16), 0)
				l102 = choose(l106 > 0, float64(l106*-1), 0) + l102
				l79 = l84 + l102
			}
			if 1-l68 > 0 {
				l79 = l79 + l77
			}
			l108 := 1 - l79
			l107 := choose(l108 > 0, l108, 0)
			l110 := -897 + l51 + l56 + float64(l107*-1.048576e+06)
			l109 := choose(l110 > 0, l110, 0)
			l111 := -1150 + l51 + l56 + float64(l107*-1.048576e+06)
			l109 = choose(l111 > 0, float64(l111*-1), 0) + l109
			l112 := l52
			l112 = flag(l112 > 52)
			if 1-l112 > 0 {
				l113 = l78
			}
			l113 = choose(l112 > 0, 4.503599627370496e+15, 0) + l113
			l116 := l113
			if l116 > 0 {
				l115 = float64(l79 * l116)
			}
			l67 = float64(l109*8.388608e+06) + float64(l115*1.862645149230957e-09)
		}
		l67 = choose(l59 > 0, 2.13909504e+09, 0) + l67
		l67 = choose(l48 > 0, 2.143289344e+09, 0) + l67
		l67 = choose(-l48+l65 > 0, 2.147483648e+09, 0) + l67
		l122 := -255 + l67
		l121 := choose(l122 > 0, l122, 0)
		l123 := -256 + l67
		l121 = choose(l123 > 0, float64(l123*-1), 0) + l121
		l124 := -65535 + l67
		l121 = choose(l124 > 0, l124, 0) + l121
		l125 := -65536 + l67
		l121 = choose(l125 > 0, float64(l125*-1), 0) + l121
		l126 := -1.6777215e+07 + l67
		l121 = choose(l126 > 0, l126, 0) + l121
		l127 := -1.6777216e+07 + l67
		l121 = choose(l127 > 0, float64(l127*-1), 0) + l121
		l129 := -l26 + l121
		l130 := trunc(l129)
		if b2i(float64(l130) != l129)|b2i(l130 > l0) != 0 {
			l130 = f15(m, l129, 1, l0)
		}
		l131 := l130
		l136 := m.f64(m.u16(m.u32(l131>>16<<2, 4288)+l131&65535<<3, 0)*320+15744, 80)
		if l136 > 0 {
			l135 = float64((0.5 + l67) * l136)
		}
		l139 := 1 + l26 - l121
		l23 = f17(m, -0.5+float64(l25*-256)+l135, choose(l139 > 0, l139, 0))
	}
	return l23
}

// f164: case 640
func f164(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19 uint32) uint32 {
	var l23 uint32
	var l25, l26, l67, l79, l80, l82, l88, l113, l115, l135 float64
	l20 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l20+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&7<<3, 3520, l13+l15)
	l21 := m.f64(l17, 16)
	m.put(l0&7<<3, 3584, l21)
	m.put(l0&7<<3, 3648, 1)
	l22 := m.f64(0, 3024)
	m.put(l0&7<<3, 3712, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l24 := float64(m.u8(l2, 2))
		if l24 > 0 {
			l25 = l20 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
		}
		if l24 > 0 {
			l26 = l8 + l12
		}
		l27 := f12(m, 18407808, 16, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
		l30 := m.f64(l27, 8)
		l31 := trunc(l30)
		if b2i(float64(l31) != l30)|b2i(l31 > l0) != 0 {
			l31 = f15(m, l30, 1, l0)
		}
		l32 := l31
		l33 := m.u32(l32>>16<<2, 4288) + l32&65535<<3
		l34 := m.u16(l33, 0)*320 + 15744
		l35 := float64(m.u8(l34, 18)) + float64(m.u8(l33, 3)) + float64(float64(m.u8(l33, 4))*256)
		l36 := l35
		l37 := -32767 + l35
		l36 = choose(l37 > 0, float64(l37*-32768), 0) + l36
		l38 := -32768 + l35
		l36 = choose(l38 > 0, float64(l38*32768), 0) + l36
		l40 := 6.755399441055744e+15 + (-0.49609375 + float64(l36*0.0078125))
		l40 = -6.755399441055744e+15 + l40
		l41 := l40
		l41 = flag(l41 > 254)
		l44 := float64((float64(m.u8(l34, 0))+float64(float64(m.u8(l33, 2))*256))*5.36870912e+08) + float64((l36+float64(l40*-128))*3.5184372088832e+13)
		l45 := l44
		l45 = flag(l45 > math.Copysign(0, -1))
		l46 := choose(-1+l41+l45 > 0, 1, 0)
		l48 := choose(l46 > 0, 1, 0)
		l50 := l40
		l50 = flag(l50 > math.Copysign(0, -1))
		l51 := 897 + l40 - l50
		l53 := -1.048575e+06 - l51
		l52 := choose(l53 > 0, l53, 0)
		l54 := -1.047679e+06 - l51
		l52 = choose(l54 > 0, l54, 0) + l52
		l55 := 1075 - l51
		l52 = choose(l55 > 0, l55, 0) + l52
		l57 := -52 + l52
		l56 := choose(l57 > 0, l57, 0)
		l58 := l51 + l56
		l58 = flag(l58 > 1150)
		l59 := float64(l41*4) + float64(l46*-4) + float64(l48*-16) + l58
		l59 = flag(l59 > math.Copysign(0, -1))
		l62 := l35
		l62 = flag(l62 > 32767)
		l65 := choose(choose(l62 > 0, 1, 0) > 0, 1, 0)
		if choose(1-l48-l59 > 0, 1, 0) > 0 {
			l68 := l52
			l68 = flag(l68 > math.Copysign(0, -1))
			l69 := l52
			l70 := -54 + l52
			l69 = choose(l70 > 0, float64(l70*-1), 0) + l69
			l72 := l69
			l73 := trunc(l72)
			if b2i(float64(l73) != l72)|b2i(l73 > l0) != 0 {
				l73 = f15(m, l72, 1, l0)
			}
			l74 := l73
			l76 := m.u16(m.u32(l74>>16<<2, 4288)+l74&65535<<3, 0)*320 + 15744
			l77 := float64(l50*4.503599627370496e+15) + l44
			l78 := m.f64(l76, 96)
			if l68 > 0 {
				if l68 > 0 {
					l80 = m.f64(l76, 104)
				}
				l83 := l80
				if l83 > 0 {
					l82 = float64(l77 * l83)
				}
				l84 := 4.503599627370496e+15 + l82
				l84 = -4.503599627370496e+15 + l84
				l87 := l82 - l84
				l89 := l78
				if l89 > 0 {
					l88 = float64(l87 * l89)
				}
				l91 := l88
				l90 := choose(l91 > 0, l91, 0)
				l92 := -1 + l88
				l90 = choose(l92 > 0, float64(l92*-1), 0) + l90
				l96 := -l88
				l95 := choose(l96 > 0, l96, 0)
				l97 := -1 - l88
				l95 = choose(l97 > 0, float64(l97*-1), 0) + l95
				l99 := -0.49999999999999994 + l87
				l101 := -0.49999999999999994 - l87
				l103 := -1 + choose(l65 > 0, 1, 0) + l90
				l102 := choose(l103 > 0, l103, 0)
				l104 := -1 + choose(1-l65 > 0, 1, 0) + l95
				l102 = choose(l104 > 0, float64(l104*-1), 0) + l102
				l105 := -1 + choose(l99 > 0, float64(l99*1.8014398509481984e+16), 0)
				l102 = choose(l105 > 0, l105, 0) + l102
				l106 := -1 + choose(l101 > 0, float64(l101*1.8014398509481984e+16), 0)
				l102 = choose(l106 > 0, float64(l106*-1), 0) + l102
				l79 = l84 + l102
			}
			if 1-l68 > 0 {
				l79 = l79 + l77
			}
			l108 := 1 - l79
			l107 := choose(l108 > 0, l108, 0)
			l110 := -897 + l51 + l56 + float64(l107*-1.048576e+06)
			l109 := choose(l110 > 0, l110, 0)
			l111 := -1150 + l51 + l56 + float64(l107*-1.048576e+06)
			l109 = choose(l111 > 0, float64(l111*-1), 0) + l109
			l112 := l52
			l112 = flag(l112 > 52)
			if 1-l112 > 0 {
				l113 = l78
			}
			l113 = choose(l112 > 0, 4.503599627370496e+15, 0) + l113
			l116 := l113
			if l116 > 0 {
				l115 = float64(l79 * l116)
			}
			l67 = float64(l109*8.388608e+06) + float64(l115*1.862645149230957e-09)
		}
		l67 = choose(l59 > 0, 2.13909504e+09, 0) + l67
		l67 = choose(l48 > 0, 2.143289344e+09, 0) + l67
		l67 = choose(-l48+l65 > 0, 2.147483648e+09, 0) + l67
		l122 := -255 + l67
		l121 := choose(l122 > 0, l122, 0)
		l123 := -256 + l67
		l121 = choose(l123 > 0, float64(l123*-1), 0) + l121
		l124 := -65535 + l67
		l121 = choose(l124 > 0, l124, 0) + l121
		l125 := -65536 + l67
		l121 = choose(l125 > 0, float64(l125*-1), 0) + l121
		l126 := -1.6777215e+07 + l67
		l121 = choose(l126 > 0, l126, 0) + l121
		l127 := -1.6777216e+07 + l67
		l121 = choose(l127 > 0, float64(l127*-1), 0) + l121
		l129 := -l26 + l121
		l130 := trunc(l129)
		if b2i(float64(l130) != l129)|b2i(l130 > l0) != 0 {
			l130 = f15(m, l129, 1, l0)
		}
		l131 := l130
		l136 := m.f64(m.u16(m.u32(l131>>16<<2, 4288)+l131&65535<<3, 0)*320+15744, 80)
		if l136 > 0 {
			l135 = float64((0.5 + l67) * l136)
		}
		l139 := 1 + l26 - l121
		l23 = f17(m, -0.5+float64(l25*-256)+l135, choose(l139 > 0, l139, 0))
	}
	return l23
}

// f165: case 641
func f165(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19 uint32) uint32 {
	var l23 uint32
	var l25, l26, l67, l79, l80, l82, l86, l105, l107, l127 float64
	l20 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l20+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&7<<3, 3520, l13+l15)
	l21 := m.f64(l17, 16)
	m.put(l0&7<<3, 3584, l21)
	m.put(l0&7<<3, 3648, 1)
	l22 := m.f64(0, 3024)
	m.put(l0&7<<3, 3712, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l24 := float64(m.u8(l2, 2))
		if l24 > 0 {
			l25 = l20 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
		}
		if l24 > 0 {
			l26 = l8 + l12
		}
		l27 := f12(m, 18407808, 16, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
		l30 := m.f64(l27, 8)
		l31 := trunc(l30)
		if b2i(float64(l31) != l30)|b2i(l31 > l0) != 0 {
			l31 = f15(m, l30, 1, l0)
		}
		l32 := l31
		l33 := m.u32(l32>>16<<2, 4288) + l32&65535<<3
		l34 := m.u16(l33, 0)*320 + 15744
		l35 := float64(m.u8(l34, 18)) + float64(m.u8(l33, 3)) + float64(float64(m.u8(l33, 4))*256)
		l36 := l35
		l37 := -32767 + l35
		l36 = choose(l37 > 0, float64(l37*-32768), 0) + l36
		l38 := -32768 + l35
		l36 = choose(l38 > 0, float64(l38*32768), 0) + l36
		l40 := 6.755399441055744e+15 + (-0.49609375 + float64(l36*0.0078125))
		l40 = -6.755399441055744e+15 + l40
		l41 := l40
		l41 = flag(l41 > 254)
		l44 := float64((float64(m.u8(l34, 0))+float64(float64(m.u8(l33, 2))*256))*5.36870912e+08) + float64((l36+float64(l40*-128))*3.5184372088832e+13)
		l45 := l44
		l45 = flag(l45 > math.Copysign(0, -1))
		l46 := choose(-1+l41+l45 > 0, 1, 0)
		l48 := choose(l46 > 0, 1, 0)
		l50 := l40
		l50 = flag(l50 > math.Copysign(0, -1))
		l51 := 897 + l40 - l50
		l53 := -1.048575e+06 - l51
		l52 := choose(l53 > 0, l53, 0)
		l54 := -1.047679e+06 - l51
		l52 = choose(l54 > 0, l54, 0) + l52
		l55 := 1075 - l51
		l52 = choose(l55 > 0, l55, 0) + l52
		l57 := -52 + l52
		l56 := choose(l57 > 0, l57, 0)
		l58 := l51 + l56
		l58 = flag(l58 > 1150)
		l59 := float64(l41*4) + float64(l46*-4) + float64(l48*-16) + l58
		l59 = flag(l59 > math.Copysign(0, -1))
		l62 := l35
		l62 = flag(l62 > 32767)
		l65 := choose(choose(l62 > 0, 1, 0) > 0, 1, 0)
		if choose(1-l48-l59 > 0, 1, 0) > 0 {
			l68 := l52
			l68 = flag(l68 > math.Copysign(0, -1))
			l69 := l52
			l70 := -54 + l52
			l69 = choose(l70 > 0, float64(l70*-1), 0) + l69
			l72 := l69
			l73 := trunc(l72)
			if b2i(float64(l73) != l72)|b2i(l73 > l0) != 0 {
				l73 = f15(m, l72, 1, l0)
			}
			l74 := l73
			l76 := m.u16(m.u32(l74>>16<<2, 4288)+l74&65535<<3, 0)*320 + 15744
			l77 := float64(l50*4.503599627370496e+15) + l44
			l78 := m.f64(l76, 96)
			if l68 > 0 {
				if l68 > 0 {
					l80 = m.f64(l76, 104)
				}
				l83 := l80
				if l83 > 0 {
					l82 = float64(l77 * l83)
				}
				l84 := 4.503599627370496e+15 + l82
				l84 = -4.503599627370496e+15 + l84
				l85 := l82 - l84
				l87 := l78
				if l87 > 0 {
					l86 = float64(l85 * l87)
				}
				l89 := -l86
				l88 := choose(l89 > 0, l89, 0)
				l90 := -1 - l86
				l88 = choose(l90 > 0, float64(l90*-1), 0) + l88
				l92 := -0.49999999999999994 + l85
				l94 := -0.49999999999999994 - l85
				l96 := l88
				l95 := choose(l96 > 0, float64(l96*-1), 0)
				l97 := -1 + choose(l92 > 0, float64(l92*1.8014398509481984e+16), 0)
				l95 = choose(l97 > 0, l97, 0) + l95
				l98 := -1 + choose(l94 > 0, float64(l94*1.8014398509481984e+16), 0)
				l95 = choose(l98 > 0, float64(l98*-1), 0) + l95
				l79 = l84 + l95
			}
			if 1-l68 > 0 {
				l79 = l79 + l77
			}
			l100 := 1 - l79
			l99 := choose(l100 > 0, l100, 0)
			l102 := -897 + l51 + l56 + float64(l99*-1.048576e+06)
			l101 := choose(l102 > 0, l102, 0)
			l103 := -1150 + l51 + l56 + float64(l99*-1.048576e+06)
			l101 = choose(l103 > 0, float64(l103*-1), 0) + l101
			l104 := l52
			l104 = flag(l104 > 52)
			if 1-l104 > 0 {
				l105 = l78
			}
			l105 = choose(l104 > 0, 4.503599627370496e+15, 0) + l105
			l108 := l105
			if l108 > 0 {
				l107 = float64(l79 * l108)
			}
			l67 = float64(l101*8.388608e+06) + float64(l107*1.862645149230957e-09)
		}
		l67 = choose(l59 > 0, 2.13909504e+09, 0) + l67
		l67 = choose(l48 > 0, 2.143289344e+09, 0) + l67
		l67 = choose(-l48+l65 > 0, 2.147483648e+09, 0) + l67
		l114 := -255 + l67
		l113 := choose(l114 > 0, l114, 0)
		l115 := -256 + l67
		l113 = choose(l115 > 0, float64(l115*-1), 0) + l113
		l116 := -65535 + l67
		l113 = choose(l116 > 0, l116, 0) + l113
		l117 := -65536 + l67
		l113 = choose(l117 > 0, float64(l117*-1), 0) + l113
		l118 := -1.6777215e+07 + l67
		l113 = choose(l118 > 0, l118, 0) + l113
		l119 := -1.6777216e+07 + l67
		l113 = choose(l119 > 0, float64(l119*-1), 0) + l113
		l121 := -l26 + l113
		l122 := trunc(l121)
		if b2i(float64(l122) != l121)|b2i(l122 > l0) != 0 {
			l122 = f15(m, l121, 1, l0)
		}
		l123 := l122
		l128 := m.f64(m.u16(m.u32(l123>>16<<2, 4288)+l123&65535<<3, 0)*320+15744, 80)
		if l128 > 0 {
			l127 = float64((0.5 + l67) * l128)
		}
		l131 := 1 + l26 - l113
		l23 = f17(m, -0.5+float64(l25*-256)+l127, choose(l131 > 0, l131, 0))
	}
	return l23
}

// f166: case 642
func f166(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19 uint32) uint32 {
	var l23 uint32
	var l25, l26, l67, l78, l79, l81, l98, l101, l121 float64
	l20 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l20+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&7<<3, 3520, l13+l15)
	l21 := m.f64(l17, 16)
	m.put(l0&7<<3, 3584, l21)
	m.put(l0&7<<3, 3648, 1)
	l22 := m.f64(0, 3024)
	m.put(l0&7<<3, 3712, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l24 := float64(m.u8(l2, 2))
		if l24 > 0 {
			l25 = l20 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
		}
		if l24 > 0 {
			l26 = l8 + l12
		}
		l27 := f12(m, 18407808, 16, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
		l30 := m.f64(l27, 8)
		l31 := trunc(l30)
		if b2i(float64(l31) != l30)|b2i(l31 > l0) != 0 {
			l31 = f15(m, l30, 1, l0)
		}
		l32 := l31
		l33 := m.u32(l32>>16<<2, 4288) + l32&65535<<3
		l34 := m.u16(l33, 0)*320 + 15744
		l35 := float64(m.u8(l34, 18)) + float64(m.u8(l33, 3)) + float64(float64(m.u8(l33, 4))*256)
		l36 := l35
		l37 := -32767 + l35
		l36 = choose(l37 > 0, float64(l37*-32768), 0) + l36
		l38 := -32768 + l35
		l36 = choose(l38 > 0, float64(l38*32768), 0) + l36
		l40 := 6.755399441055744e+15 + (-0.49609375 + float64(l36*0.0078125))
		l40 = -6.755399441055744e+15 + l40
		l41 := l40
		l41 = flag(l41 > 254)
		l44 := float64((float64(m.u8(l34, 0))+float64(float64(m.u8(l33, 2))*256))*5.36870912e+08) + float64((l36+float64(l40*-128))*3.5184372088832e+13)
		l45 := l44
		l45 = flag(l45 > math.Copysign(0, -1))
		l46 := choose(-1+l41+l45 > 0, 1, 0)
		l48 := choose(l46 > 0, 1, 0)
		l50 := l40
		l50 = flag(l50 > math.Copysign(0, -1))
		l51 := 897 + l40 - l50
		l53 := -1.048575e+06 - l51
		l52 := choose(l53 > 0, l53, 0)
		l54 := -1.047679e+06 - l51
		l52 = choose(l54 > 0, l54, 0) + l52
		l55 := 1075 - l51
		l52 = choose(l55 > 0, l55, 0) + l52
		l57 := -52 + l52
		l56 := choose(l57 > 0, l57, 0)
		l58 := l51 + l56
		l58 = flag(l58 > 1150)
		l59 := float64(l41*4) + float64(l46*-4) + float64(l48*-16) + l58
		l59 = flag(l59 > math.Copysign(0, -1))
		l62 := l35
		l62 = flag(l62 > 32767)
		l65 := choose(choose(l62 > 0, 1, 0) > 0, 1, 0)
		if choose(1-l48-l59 > 0, 1, 0) > 0 {
			l68 := l52
			l68 = flag(l68 > math.Copysign(0, -1))
			l69 := l52
			l70 := -54 + l52
			l69 = choose(l70 > 0, float64(l70*-1), 0) + l69
			l72 := l69
			l73 := trunc(l72)
			if b2i(float64(l73) != l72)|b2i(l73 > l0) != 0 {
				l73 = f15(m, l72, 1, l0)
			}
			l74 := l73
			l76 := m.u16(m.u32(l74>>16<<2, 4288)+l74&65535<<3, 0)*320 + 15744
			l77 := float64(l50*4.503599627370496e+15) + l44
			if l68 > 0 {
				if l68 > 0 {
					l79 = m.f64(l76, 104)
				}
				l82 := l79
				if l82 > 0 {
					l81 = float64(l77 * l82)
				}
				l83 := 4.503599627370496e+15 + l81
				l83 = -4.503599627370496e+15 + l83
				l84 := l81 - l83
				l86 := -0.49999999999999994 + l84
				l88 := -0.49999999999999994 - l84
				l90 := -1 + choose(l86 > 0, float64(l86*1.8014398509481984e+16), 0)
				l89 := choose(l90 > 0, l90, 0)
				l91 := -1 + choose(l88 > 0, float64(l88*1.8014398509481984e+16), 0)
				l89 = choose(l91 > 0, float64(l91*-1), 0) + l89
				l78 = l83 + l89
			}
			if 1-l68 > 0 {
				l78 = l78 + l77
			}
			l93 := 1 - l78
			l92 := choose(l93 > 0, l93, 0)
			l95 := -897 + l51 + l56 + float64(l92*-1.048576e+06)
			l94 := choose(l95 > 0, l95, 0)
			l96 := -1150 + l51 + l56 + float64(l92*-1.048576e+06)
			l94 = choose(l96 > 0, float64(l96*-1), 0) + l94
			l97 := l52
			l97 = flag(l97 > 52)
			if 1-l97 > 0 {
				l98 = m.f64(l76, 96)
			}
			l98 = choose(l97 > 0, 4.503599627370496e+15, 0) + l98
			l102 := l98
			if l102 > 0 {
				l101 = float64(l78 * l102)
			}
			l67 = float64(l94*8.388608e+06) + float64(l101*1.862645149230957e-09)
		}
		l67 = choose(l59 > 0, 2.13909504e+09, 0) + l67
		l67 = choose(l48 > 0, 2.143289344e+09, 0) + l67
		l67 = choose(-l48+l65 > 0, 2.147483648e+09, 0) + l67
		l108 := -255 + l67
		l107 := choose(l108 > 0, l108, 0)
		l109 := -256 + l67
		l107 = choose(l109 > 0, float64(l109*-1), 0) + l107
		l110 := -65535 + l67
		l107 = choose(l110 > 0, l110, 0) + l107
		l111 := -65536 + l67
		l107 = choose(l111 > 0, float64(l111*-1), 0) + l107
		l112 := -1.6777215e+07 + l67
		l107 = choose(l112 > 0, l112, 0) + l107
		l113 := -1.6777216e+07 + l67
		l107 = choose(l113 > 0, float64(l113*-1), 0) + l107
		l115 := -l26 + l107
		l116 := trunc(l115)
		if b2i(float64(l116) != l115)|b2i(l116 > l0) != 0 {
			l116 = f15(m, l115, 1, l0)
		}
		l117 := l116
		l122 := m.f64(m.u16(m.u32(l117>>16<<2, 4288)+l117&65535<<3, 0)*320+15744, 80)
		if l122 > 0 {
			l121 = float64((0.5 + l67) * l122)
		}
		l125 := 1 + l26 - l107
		l23 = f17(m, -0.5+float64(l25*-256)+l121, choose(l125 > 0, l125, 0))
	}
	return l23
}

// f167: case 643
func f167(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19 uint32) uint32 {
	var l23 uint32
	var l25, l26, l62 float64
	l20 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l20+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&7<<3, 3520, l13+l15)
	l21 := m.f64(l17, 16)
	m.put(l0&7<<3, 3584, l21)
	m.put(l0&7<<3, 3648, 1)
	l22 := m.f64(0, 3024)
	m.put(l0&7<<3, 3712, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l24 := float64(m.u8(l2, 2))
		if l24 > 0 {
			l25 = l20 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
		}
		if l24 > 0 {
			l26 = l8 + l12
		}
		l27 := f12(m, 18407808, 16, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
		l30 := m.f64(l27, 8)
		l31 := trunc(l30)
		if b2i(float64(l31) != l30)|b2i(l31 > l0) != 0 {
			l31 = f15(m, l30, 1, l0)
		}
		l32 := l31
		l33 := m.u32(l32>>16<<2, 4288) + l32&65535<<3
		l34 := m.u16(l33, 0)*320 + 15744
		l36 := float64(m.u8(l34, 18)) + float64(m.u8(l33, 3)) + float64(float64(m.u8(l33, 4))*256)
		l37 := float64(m.u8(l34, 0)) + float64(float64(m.u8(l33, 2))*256) + float64(l36*65536)
		l38 := l36
		l38 = flag(l38 > 32767)
		l39 := f12(m, 18407808, 16, 4097+float64(l14*4096)+float64(l22*-4096)+l21)
		l42 := m.f64(l39, 8)
		l43 := trunc(l42)
		if b2i(float64(l43) != l42)|b2i(l43 > l0) != 0 {
			l43 = f15(m, l42, 1, l0)
		}
		l44 := l43
		l45 := m.u32(l44>>16<<2, 4288) + l44&65535<<3
		l48 := float64(m.u8(m.u16(l45, 0)*320+15744, 18)) + float64(m.u8(l45, 3)) + float64(float64(m.u8(l45, 4))*256)
		l48 = flag(l48 > 32767)
		l49 := choose(l38 > 0, -2.147483648e+09, 0)
		l49 = choose(l48 > 0, 2.147483648e+09, 0) + l49
		l53 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l37*2.3283064365386963e-10) + float64(l49*2.3283064365386963e-10))
		l53 = -6.755399441055744e+15 + l53
		l54 := l37 + l49 + float64(l53*-4.294967296e+09)
		l54 = flag(l54 > 255) + flag(l54 > 65535) + flag(l54 > 1.6777215e+07)
		l56 := -l26 + l54
		l57 := trunc(l56)
		if b2i(float64(l57) != l56)|b2i(l57 > l0) != 0 {
			l57 = f15(m, l56, 1, l0)
		}
		l58 := l57
		l63 := m.f64(m.u16(m.u32(l58>>16<<2, 4288)+l58&65535<<3, 0)*320+15744, 80)
		if l63 > 0 {
			l62 = float64((0.5 + l37 + l49 + float64(l53*-4.294967296e+09)) * l63)
		}
		l66 := 1 + l26 - l54
		l23 = f17(m, -0.5+float64(l25*-256)+l62, choose(l66 > 0, l66, 0))
	}
	return l23
}

// f168: case 644
func f168(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19 uint32) uint32 {
	var l23 uint32
	var l25, l26, l34, l79 float64
	l20 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l20+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&7<<3, 3520, l13+l15)
	l21 := m.f64(l17, 16)
	m.put(l0&7<<3, 3584, l21)
	m.put(l0&7<<3, 3648, 1)
	l22 := m.f64(0, 3024)
	m.put(l0&7<<3, 3712, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l24 := float64(m.u8(l2, 2))
		if l24 > 0 {
			l25 = l20 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
		}
		if l24 > 0 {
			l26 = l8 + l12
		}
		l28 := -l26
		l29 := trunc(l28)
		if b2i(float64(l29) != l28)|b2i(l29 > l0) != 0 {
			l29 = f15(m, l28, 1, l0)
		}
		l30 := l29
		l35 := m.f64(m.u16(m.u32(l30>>16<<2, 4288)+l30&65535<<3, 0)*320+15744, 80)
		if l35 > 0 {
			l36 := f12(m, 18407808, 16, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
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
			l46 := -32767 + l44
			l45 = choose(l46 > 0, float64(l46*-32768), 0) + l45
			l47 := -32768 + l44
			l45 = choose(l47 > 0, float64(l47*32768), 0) + l45
			l49 := 6.755399441055744e+15 + (-0.49609375 + float64(l45*0.0078125))
			l49 = -6.755399441055744e+15 + l49
			l50 := l49
			l50 = flag(l50 > 254)
			l51 := float64(m.u8(l43, 0)) + float64(float64(m.u8(l42, 2))*256)
			l54 := float64(l51*5.36870912e+08) + float64((l45+float64(l49*-128))*3.5184372088832e+13)
			l54 = flag(l54 > math.Copysign(0, -1))
			l57 := f12(m, 18407808, 16, 4097+float64(l14*4096)+float64(l22*-4096)+l21)
			l60 := m.f64(l57, 8)
			l61 := trunc(l60)
			l55 := choose(-1+l50+l54 > 0, 1, 0)
			if b2i(float64(l61) != l60)|b2i(l61 > l0) != 0 {
				l61 = f15(m, l60, 1, l0)
			}
			l62 := l61
			l63 := m.u32(l62>>16<<2, 4288) + l62&65535<<3
			l64 := m.u16(l63, 0)*320 + 15744
			l65 := float64(m.u8(l64, 18)) + float64(m.u8(l63, 3)) + float64(float64(m.u8(l63, 4))*256)
			l66 := l65
			l67 := -32767 + l65
			l66 = choose(l67 > 0, float64(l67*-32768), 0) + l66
			l68 := -32768 + l65
			l66 = choose(l68 > 0, float64(l68*32768), 0) + l66
			l70 := 6.755399441055744e+15 + (-0.49609375 + float64(l66*0.0078125))
			l70 = -6.755399441055744e+15 + l70
			l71 := l70
			l71 = flag(l71 > 254)
			l72 := float64(m.u8(l64, 0)) + float64(float64(m.u8(l63, 2))*256)
			l75 := float64(l72*5.36870912e+08) + float64((l66+float64(l70*-128))*3.5184372088832e+13)
			l75 = flag(l75 > math.Copysign(0, -1))
			l78 := l55 + choose(-1+l71+l75 > 0, 1, 0)
			l78 = flag(l78 > math.Copysign(0, -1))
			if 1-l78 > 0 {
				l80 := l44
				l80 = flag(l80 > 32767)
				l81 := l65
				l81 = flag(l81 > 32767)
				l82 := l51 + float64(l44*65536)
				l82 = -l72 + float64(l65*-65536) + l82
				if l80 > 0 {
					l82 = l82 + (2.147483648e+09 + float64(l51*-2) + float64(l44*-131072))
				}
				if l81 > 0 {
					l82 = l82 + (-2.147483648e+09 + float64(l72*2) + float64(l65*131072))
				}
				l83 := l82
				l83 = flag(l83 > math.Copysign(0, -1))
				l84 := -l82
				l84 = flag(l84 > math.Copysign(0, -1))
				l85 := float64(l83*-8.589934592e+09) + float64(l84*8.589934592e+09)
				l85 = flag(l85 > math.Copysign(0, -1))
				l86 := float64(l83*8.589934592e+09) + float64(l84*-8.589934592e+09)
				l86 = flag(l86 > math.Copysign(0, -1))
				l79 = 1 - l85 - l86
			}
			l34 = float64((0.5 + l79) * l35)
		}
		l89 := 1 + l26
		l23 = f17(m, -0.5+float64(l25*-256)+l34, choose(l89 > 0, l89, 0))
	}
	return l23
}

// f169: case 645
func f169(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19 uint32) uint32 {
	var l23 uint32
	var l25, l26, l34, l84 float64
	l20 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l20+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&7<<3, 3520, l13+l15)
	l21 := m.f64(l17, 16)
	m.put(l0&7<<3, 3584, l21)
	m.put(l0&7<<3, 3648, 1)
	l22 := m.f64(0, 3024)
	m.put(l0&7<<3, 3712, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l24 := float64(m.u8(l2, 2))
		if l24 > 0 {
			l25 = l20 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
		}
		if l24 > 0 {
			l26 = l8 + l12
		}
		l28 := -l26
		l29 := trunc(l28)
		if b2i(float64(l29) != l28)|b2i(l29 > l0) != 0 {
			l29 = f15(m, l28, 1, l0)
		}
		l30 := l29
		l35 := m.f64(m.u16(m.u32(l30>>16<<2, 4288)+l30&65535<<3, 0)*320+15744, 80)
		if l35 > 0 {
			l36 := f12(m, 18407808, 16, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
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
			l46 := -32767 + l44
			l45 = choose(l46 > 0, float64(l46*-32768), 0) + l45
			l47 := -32768 + l44
			l45 = choose(l47 > 0, float64(l47*32768), 0) + l45
			l49 := 6.755399441055744e+15 + (-0.49609375 + float64(l45*0.0078125))
			l49 = -6.755399441055744e+15 + l49
			l50 := l49
			l50 = flag(l50 > 254)
			l51 := float64(m.u8(l43, 0)) + float64(float64(m.u8(l42, 2))*256)
			l54 := float64(l51*5.36870912e+08) + float64((l45+float64(l49*-128))*3.5184372088832e+13)
			l54 = flag(l54 > math.Copysign(0, -1))
			l57 := f12(m, 18407808, 16, 4097+float64(l14*4096)+float64(l22*-4096)+l21)
			l60 := m.f64(l57, 8)
			l61 := trunc(l60)
			l55 := choose(-1+l50+l54 > 0, 1, 0)
			if b2i(float64(l61) != l60)|b2i(l61 > l0) != 0 {
				l61 = f15(m, l60, 1, l0)
			}
			l62 := l61
			l63 := m.u32(l62>>16<<2, 4288) + l62&65535<<3
			l64 := m.u16(l63, 0)*320 + 15744
			l65 := float64(m.u8(l64, 18)) + float64(m.u8(l63, 3)) + float64(float64(m.u8(l63, 4))*256)
			l66 := l65
			l67 := -32767 + l65
			l66 = choose(l67 > 0, float64(l67*-32768), 0) + l66
			l68 := -32768 + l65
			l66 = choose(l68 > 0, float64(l68*32768), 0) + l66
			l70 := 6.755399441055744e+15 + (-0.49609375 + float64(l66*0.0078125))
			l70 = -6.755399441055744e+15 + l70
			l71 := l70
			l71 = flag(l71 > 254)
			l72 := float64(m.u8(l64, 0)) + float64(float64(m.u8(l63, 2))*256)
			l75 := float64(l72*5.36870912e+08) + float64((l66+float64(l70*-128))*3.5184372088832e+13)
			l75 = flag(l75 > math.Copysign(0, -1))
			l78 := l55 + choose(-1+l71+l75 > 0, 1, 0)
			l78 = flag(l78 > math.Copysign(0, -1))
			l79 := l44
			l79 = flag(l79 > 32767)
			l80 := l65
			l80 = flag(l80 > 32767)
			l81 := l51 + float64(l44*65536)
			l81 = -l72 + float64(l65*-65536) + l81
			if l79 > 0 {
				l81 = l81 + (2.147483648e+09 + float64(l51*-2) + float64(l44*-131072))
			}
			if l80 > 0 {
				l81 = l81 + (-2.147483648e+09 + float64(l72*2) + float64(l65*131072))
			}
			l82 := l81
			l82 = flag(l82 > math.Copysign(0, -1))
			l83 := -l81
			l83 = flag(l83 > math.Copysign(0, -1))
			if 1-l78 > 0 {
				l85 := float64(l82*-8.589934592e+09) + float64(l83*8.589934592e+09)
				l85 = flag(l85 > math.Copysign(0, -1))
				l84 = l85
			}
			if 1-l78 > 0 {
				l86 := float64(l82*8.589934592e+09) + float64(l83*-8.589934592e+09)
				l86 = flag(l86 > math.Copysign(0, -1))
				l84 = l84 + l86
			}
			l84 = choose(l78 > 0, 1, 0) + l84
			l34 = float64((0.5 + l84) * l35)
		}
		l90 := 1 + l26
		l23 = f17(m, -0.5+float64(l25*-256)+l34, choose(l90 > 0, l90, 0))
	}
	return l23
}

// f170: case 646
func f170(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19 uint32) uint32 {
	var l23 uint32
	var l25, l26, l34, l79 float64
	l20 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l20+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&7<<3, 3520, l13+l15)
	l21 := m.f64(l17, 16)
	m.put(l0&7<<3, 3584, l21)
	m.put(l0&7<<3, 3648, 1)
	l22 := m.f64(0, 3024)
	m.put(l0&7<<3, 3712, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l24 := float64(m.u8(l2, 2))
		if l24 > 0 {
			l25 = l20 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
		}
		if l24 > 0 {
			l26 = l8 + l12
		}
		l28 := -l26
		l29 := trunc(l28)
		if b2i(float64(l29) != l28)|b2i(l29 > l0) != 0 {
			l29 = f15(m, l28, 1, l0)
		}
		l30 := l29
		l35 := m.f64(m.u16(m.u32(l30>>16<<2, 4288)+l30&65535<<3, 0)*320+15744, 80)
		if l35 > 0 {
			l36 := f12(m, 18407808, 16, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
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
			l46 := -32767 + l44
			l45 = choose(l46 > 0, float64(l46*-32768), 0) + l45
			l47 := -32768 + l44
			l45 = choose(l47 > 0, float64(l47*32768), 0) + l45
			l49 := 6.755399441055744e+15 + (-0.49609375 + float64(l45*0.0078125))
			l49 = -6.755399441055744e+15 + l49
			l50 := l49
			l50 = flag(l50 > 254)
			l51 := float64(m.u8(l43, 0)) + float64(float64(m.u8(l42, 2))*256)
			l54 := float64(l51*5.36870912e+08) + float64((l45+float64(l49*-128))*3.5184372088832e+13)
			l54 = flag(l54 > math.Copysign(0, -1))
			l57 := f12(m, 18407808, 16, 4097+float64(l14*4096)+float64(l22*-4096)+l21)
			l60 := m.f64(l57, 8)
			l61 := trunc(l60)
			l55 := choose(-1+l50+l54 > 0, 1, 0)
			if b2i(float64(l61) != l60)|b2i(l61 > l0) != 0 {
				l61 = f15(m, l60, 1, l0)
			}
			l62 := l61
			l63 := m.u32(l62>>16<<2, 4288) + l62&65535<<3
			l64 := m.u16(l63, 0)*320 + 15744
			l65 := float64(m.u8(l64, 18)) + float64(m.u8(l63, 3)) + float64(float64(m.u8(l63, 4))*256)
			l66 := l65
			l67 := -32767 + l65
			l66 = choose(l67 > 0, float64(l67*-32768), 0) + l66
			l68 := -32768 + l65
			l66 = choose(l68 > 0, float64(l68*32768), 0) + l66
			l70 := 6.755399441055744e+15 + (-0.49609375 + float64(l66*0.0078125))
			l70 = -6.755399441055744e+15 + l70
			l71 := l70
			l71 = flag(l71 > 254)
			l72 := float64(m.u8(l64, 0)) + float64(float64(m.u8(l63, 2))*256)
			l75 := float64(l72*5.36870912e+08) + float64((l66+float64(l70*-128))*3.5184372088832e+13)
			l75 = flag(l75 > math.Copysign(0, -1))
			l78 := l55 + choose(-1+l71+l75 > 0, 1, 0)
			l78 = flag(l78 > math.Copysign(0, -1))
			if 1-l78 > 0 {
				l80 := l44
				l80 = flag(l80 > 32767)
				l81 := l65
				l81 = flag(l81 > 32767)
				l82 := l51 + float64(l44*65536)
				l82 = -l72 + float64(l65*-65536) + l82
				if l80 > 0 {
					l82 = l82 + (2.147483648e+09 + float64(l51*-2) + float64(l44*-131072))
				}
				if l81 > 0 {
					l82 = l82 + (-2.147483648e+09 + float64(l72*2) + float64(l65*131072))
				}
				l83 := l82
				l83 = flag(l83 > math.Copysign(0, -1))
				l84 := -l82
				l84 = flag(l84 > math.Copysign(0, -1))
				l85 := float64(l83*-8.589934592e+09) + float64(l84*8.589934592e+09)
				l85 = flag(l85 > math.Copysign(0, -1))
				l79 = l85
			}
			l34 = float64((0.5 + l79) * l35)
		}
		l88 := 1 + l26
		l23 = f17(m, -0.5+float64(l25*-256)+l34, choose(l88 > 0, l88, 0))
	}
	return l23
}

// f171: case 647
func f171(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19 uint32) uint32 {
	var l23 uint32
	var l25, l26, l34, l79 float64
	l20 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l20+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&7<<3, 3520, l13+l15)
	l21 := m.f64(l17, 16)
	m.put(l0&7<<3, 3584, l21)
	m.put(l0&7<<3, 3648, 1)
	l22 := m.f64(0, 3024)
	m.put(l0&7<<3, 3712, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l24 := float64(m.u8(l2, 2))
		if l24 > 0 {
			l25 = l20 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
		}
		if l24 > 0 {
			l26 = l8 + l12
		}
		l28 := -l26
		l29 := trunc(l28)
		if b2i(float64(l29) != l28)|b2i(l29 > l0) != 0 {
			l29 = f15(m, l28, 1, l0)
		}
		l30 := l29
		l35 := m.f64(m.u16(m.u32(l30>>16<<2, 4288)+l30&65535<<3, 0)*320+15744, 80)
		if l35 > 0 {
			l36 := f12(m, 18407808, 16, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
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
			l46 := -32767 + l44
			l45 = choose(l46 > 0, float64(l46*-32768), 0) + l45
			l47 := -32768 + l44
			l45 = choose(l47 > 0, float64(l47*32768), 0) + l45
			l49 := 6.755399441055744e+15 + (-0.49609375 + float64(l45*0.0078125))
			l49 = -6.755399441055744e+15 + l49
			l50 := l49
			l50 = flag(l50 > 254)
			l51 := float64(m.u8(l43, 0)) + float64(float64(m.u8(l42, 2))*256)
			l54 := float64(l51*5.36870912e+08) + float64((l45+float64(l49*-128))*3.5184372088832e+13)
			l54 = flag(l54 > math.Copysign(0, -1))
			l57 := f12(m, 18407808, 16, 4097+float64(l14*4096)+float64(l22*-4096)+l21)
			l60 := m.f64(l57, 8)
			l61 := trunc(l60)
			l55 := choose(-1+l50+l54 > 0, 1, 0)
			if b2i(float64(l61) != l60)|b2i(l61 > l0) != 0 {
				l61 = f15(m, l60, 1, l0)
			}
			l62 := l61
			l63 := m.u32(l62>>16<<2, 4288) + l62&65535<<3
			l64 := m.u16(l63, 0)*320 + 15744
			l65 := float64(m.u8(l64, 18)) + float64(m.u8(l63, 3)) + float64(float64(m.u8(l63, 4))*256)
			l66 := l65
			l67 := -32767 + l65
			l66 = choose(l67 > 0, float64(l67*-32768), 0) + l66
			l68 := -32768 + l65
			l66 = choose(l68 > 0, float64(l68*32768), 0) + l66
			l70 := 6.755399441055744e+15 + (-0.49609375 + float64(l66*0.0078125))
			l70 = -6.755399441055744e+15 + l70
			l71 := l70
			l71 = flag(l71 > 254)
			l72 := float64(m.u8(l64, 0)) + float64(float64(m.u8(l63, 2))*256)
			l75 := float64(l72*5.36870912e+08) + float64((l66+float64(l70*-128))*3.5184372088832e+13)
			l75 = flag(l75 > math.Copysign(0, -1))
			l78 := l55 + choose(-1+l71+l75 > 0, 1, 0)
			l78 = flag(l78 > math.Copysign(0, -1))
			if 1-l78 > 0 {
				l80 := l44
				l80 = flag(l80 > 32767)
				l81 := l65
				l81 = flag(l81 > 32767)
				l82 := l51 + float64(l44*65536)
				l82 = -l72 + float64(l65*-65536) + l82
				if l80 > 0 {
					l82 = l82 + (2.147483648e+09 + float64(l51*-2) + float64(l44*-131072))
				}
				if l81 > 0 {
					l82 = l82 + (-2.147483648e+09 + float64(l72*2) + float64(l65*131072))
				}
				l83 := l82
				l83 = flag(l83 > math.Copysign(0, -1))
				l84 := -l82
				l84 = flag(l84 > math.Copysign(0, -1))
				l85 := float64(l83*8.589934592e+09) + float64(l84*-8.589934592e+09)
				l85 = flag(l85 > math.Copysign(0, -1))
				l79 = l85
			}
			l34 = float64((0.5 + l79) * l35)
		}
		l88 := 1 + l26
		l23 = f17(m, -0.5+float64(l25*-256)+l34, choose(l88 > 0, l88, 0))
	}
	return l23
}

// f172: case 648
func f172(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19 uint32) uint32 {
	var l23 uint32
	var l25, l26, l34, l85 float64
	l20 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l20+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&7<<3, 3520, l13+l15)
	l21 := m.f64(l17, 16)
	m.put(l0&7<<3, 3584, l21)
	m.put(l0&7<<3, 3648, 1)
	l22 := m.f64(0, 3024)
	m.put(l0&7<<3, 3712, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l24 := float64(m.u8(l2, 2))
		if l24 > 0 {
			l25 = l20 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
		}
		if l24 > 0 {
			l26 = l8 + l12
		}
		l28 := -l26
		l29 := trunc(l28)
		if b2i(float64(l29) != l28)|b2i(l29 > l0) != 0 {
			l29 = f15(m, l28, 1, l0)
		}
		l30 := l29
		l35 := m.f64(m.u16(m.u32(l30>>16<<2, 4288)+l30&65535<<3, 0)*320+15744, 80)
		if l35 > 0 {
			l36 := f12(m, 18407808, 16, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
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
			l46 := -32767 + l44
			l45 = choose(l46 > 0, float64(l46*-32768), 0) + l45
			l47 := -32768 + l44
			l45 = choose(l47 > 0, float64(l47*32768), 0) + l45
			l49 := 6.755399441055744e+15 + (-0.49609375 + float64(l45*0.0078125))
			l49 = -6.755399441055744e+15 + l49
			l50 := l49
			l50 = flag(l50 > 254)
			l51 := float64(m.u8(l43, 0)) + float64(float64(m.u8(l42, 2))*256)
			l54 := float64(l51*5.36870912e+08) + float64((l45+float64(l49*-128))*3.5184372088832e+13)
			l54 = flag(l54 > math.Copysign(0, -1))
			l57 := f12(m, 18407808, 16, 4097+float64(l14*4096)+float64(l22*-4096)+l21)
			l60 := m.f64(l57, 8)
			l61 := trunc(l60)
			l55 := choose(-1+l50+l54 > 0, 1, 0)
			if b2i(float64(l61) != l60)|b2i(l61 > l0) != 0 {
				l61 = f15(m, l60, 1, l0)
			}
			l62 := l61
			l63 := m.u32(l62>>16<<2, 4288) + l62&65535<<3
			l64 := m.u16(l63, 0)*320 + 15744
			l65 := float64(m.u8(l64, 18)) + float64(m.u8(l63, 3)) + float64(float64(m.u8(l63, 4))*256)
			l66 := l65
			l67 := -32767 + l65
			l66 = choose(l67 > 0, float64(l67*-32768), 0) + l66
			l68 := -32768 + l65
			l66 = choose(l68 > 0, float64(l68*32768), 0) + l66
			l70 := 6.755399441055744e+15 + (-0.49609375 + float64(l66*0.0078125))
			l70 = -6.755399441055744e+15 + l70
			l71 := l70
			l71 = flag(l71 > 254)
			l72 := float64(m.u8(l64, 0)) + float64(float64(m.u8(l63, 2))*256)
			l75 := float64(l72*5.36870912e+08) + float64((l66+float64(l70*-128))*3.5184372088832e+13)
			l75 = flag(l75 > math.Copysign(0, -1))
			l78 := l55 + choose(-1+l71+l75 > 0, 1, 0)
			l78 = flag(l78 > math.Copysign(0, -1))
			l79 := l44
			l79 = flag(l79 > 32767)
			l80 := l65
			l80 = flag(l80 > 32767)
			l81 := l51 + float64(l44*65536)
			l81 = -l72 + float64(l65*-65536) + l81
			if l79 > 0 {
				l81 = l81 + (2.147483648e+09 + float64(l51*-2) + float64(l44*-131072))
			}
			if l80 > 0 {
				l81 = l81 + (-2.147483648e+09 + float64(l72*2) + float64(l65*131072))
			}
			l82 := l81
			l82 = flag(l82 > math.Copysign(0, -1))
			l83 := -l81
			l83 = flag(l83 > math.Copysign(0, -1))
			l84 := float64(l82*-8.589934592e+09) + float64(l83*8.589934592e+09)
			l84 = flag(l84 > math.Copysign(0, -1))
			if 1-l78 > 0 {
				l85 = l84
			}
			if 1-l78 > 0 {
				l86 := float64(l82*8.589934592e+09) + float64(l83*-8.589934592e+09)
				l86 = flag(l86 > math.Copysign(0, -1))
				l85 = l85 + (1 - l84 - l86)
			}
			l34 = float64((0.5 + l85) * l35)
		}
		l89 := 1 + l26
		l23 = f17(m, -0.5+float64(l25*-256)+l34, choose(l89 > 0, l89, 0))
	}
	return l23
}

// f173: case 649
func f173(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19 uint32) uint32 {
	var l23 uint32
	var l25, l26, l34, l85 float64
	l20 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l20+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&7<<3, 3520, l13+l15)
	l21 := m.f64(l17, 16)
	m.put(l0&7<<3, 3584, l21)
	m.put(l0&7<<3, 3648, 1)
	l22 := m.f64(0, 3024)
	m.put(l0&7<<3, 3712, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l24 := float64(m.u8(l2, 2))
		if l24 > 0 {
			l25 = l20 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
		}
		if l24 > 0 {
			l26 = l8 + l12
		}
		l28 := -l26
		l29 := trunc(l28)
		if b2i(float64(l29) != l28)|b2i(l29 > l0) != 0 {
			l29 = f15(m, l28, 1, l0)
		}
		l30 := l29
		l35 := m.f64(m.u16(m.u32(l30>>16<<2, 4288)+l30&65535<<3, 0)*320+15744, 80)
		if l35 > 0 {
			l36 := f12(m, 18407808, 16, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
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
			l46 := -32767 + l44
			l45 = choose(l46 > 0, float64(l46*-32768), 0) + l45
			l47 := -32768 + l44
			l45 = choose(l47 > 0, float64(l47*32768), 0) + l45
			l49 := 6.755399441055744e+15 + (-0.49609375 + float64(l45*0.0078125))
			l49 = -6.755399441055744e+15 + l49
			l50 := l49
			l50 = flag(l50 > 254)
			l51 := float64(m.u8(l43, 0)) + float64(float64(m.u8(l42, 2))*256)
			l54 := float64(l51*5.36870912e+08) + float64((l45+float64(l49*-128))*3.5184372088832e+13)
			l54 = flag(l54 > math.Copysign(0, -1))
			l57 := f12(m, 18407808, 16, 4097+float64(l14*4096)+float64(l22*-4096)+l21)
			l60 := m.f64(l57, 8)
			l61 := trunc(l60)
			l55 := choose(-1+l50+l54 > 0, 1, 0)
			if b2i(float64(l61) != l60)|b2i(l61 > l0) != 0 {
				l61 = f15(m, l60, 1, l0)
			}
			l62 := l61
			l63 := m.u32(l62>>16<<2, 4288) + l62&65535<<3
			l64 := m.u16(l63, 0)*320 + 15744
			l65 := float64(m.u8(l64, 18)) + float64(m.u8(l63, 3)) + float64(float64(m.u8(l63, 4))*256)
			l66 := l65
			l67 := -32767 + l65
			l66 = choose(l67 > 0, float64(l67*-32768), 0) + l66
			l68 := -32768 + l65
			l66 = choose(l68 > 0, float64(l68*32768), 0) + l66
			l70 := 6.755399441055744e+15 + (-0.49609375 + float64(l66*0.0078125))
			l70 = -6.755399441055744e+15 + l70
			l71 := l70
			l71 = flag(l71 > 254)
			l72 := float64(m.u8(l64, 0)) + float64(float64(m.u8(l63, 2))*256)
			l75 := float64(l72*5.36870912e+08) + float64((l66+float64(l70*-128))*3.5184372088832e+13)
			l75 = flag(l75 > math.Copysign(0, -1))
			l78 := l55 + choose(-1+l71+l75 > 0, 1, 0)
			l78 = flag(l78 > math.Copysign(0, -1))
			l79 := l44
			l79 = flag(l79 > 32767)
			l80 := l65
			l80 = flag(l80 > 32767)
			l81 := l51 + float64(l44*65536)
			l81 = -l72 + float64(l65*-65536) + l81
			if l79 > 0 {
				l81 = l81 + (2.147483648e+09 + float64(l51*-2) + float64(l44*-131072))
			}
			if l80 > 0 {
				l81 = l81 + (-2.147483648e+09 + float64(l72*2) + float64(l65*131072))
			}
			l82 := l81
			l82 = flag(l82 > math.Copysign(0, -1))
			l83 := -l81
			l83 = flag(l83 > math.Copysign(0, -1))
			l84 := float64(l82*8.589934592e+09) + float64(l83*-8.589934592e+09)
			l84 = flag(l84 > math.Copysign(0, -1))
			if 1-l78 > 0 {
				l85 = l84
			}
			if 1-l78 > 0 {
				l86 := float64(l82*-8.589934592e+09) + float64(l83*8.589934592e+09)
				l86 = flag(l86 > math.Copysign(0, -1))
				l85 = l85 + (1 - l86 - l84)
			}
			l34 = float64((0.5 + l85) * l35)
		}
		l89 := 1 + l26
		l23 = f17(m, -0.5+float64(l25*-256)+l34, choose(l89 > 0, l89, 0))
	}
	return l23
}

// f174: case 650
func f174(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19 uint32) uint32 {
	var l23 uint32
	var l25, l26, l48 float64
	l20 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l20+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&7<<3, 3520, l13+l15)
	l21 := m.f64(l17, 16)
	m.put(l0&7<<3, 3584, l21)
	m.put(l0&7<<3, 3648, 1)
	l22 := m.f64(0, 3024)
	m.put(l0&7<<3, 3712, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l24 := float64(m.u8(l2, 2))
		if l24 > 0 {
			l25 = l20 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
		}
		if l24 > 0 {
			l26 = l8 + l12
		}
		l27 := f12(m, 18407808, 16, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
		l30 := m.f64(l27, 8)
		l31 := trunc(l30)
		if b2i(float64(l31) != l30)|b2i(l31 > l0) != 0 {
			l31 = f15(m, l30, 1, l0)
		}
		l32 := l31
		l33 := m.u32(l32>>16<<2, 4288) + l32&65535<<3
		l34 := m.u16(l33, 0)*320 + 15744
		t1 := float64(m.u8(l34, 0)) + float64(float64(m.u8(l33, 2))*256) + float64((float64(m.u8(l34, 18))+float64(m.u8(l33, 3))+float64(float64(m.u8(l33, 4))*256))*65536)
		l37 := t1
		l39 := 6.755399441055744e+15 + (1.1641532182693481e-10 + float64(l37*2.3283064365386963e-10))
		l39 = -6.755399441055744e+15 + l39
		l40 := l37 + float64(l39*-4.294967296e+09)
		l40 = flag(l40 > -2.147483393e+09) + flag(l40 > -2.147418113e+09) + flag(l40 > -2.130706433e+09)
		l42 := -l26 + l40
		l43 := trunc(l42)
		if b2i(float64(l43) != l42)|b2i(l43 > l0) != 0 {
			l43 = f15(m, l42, 1, l0)
		}
		l44 := l43
		l49 := m.f64(m.u16(m.u32(l44>>16<<2, 4288)+l44&65535<<3, 0)*320+15744, 80)
		if l49 > 0 {
			l48 = float64((2.1474836485e+09 + l37 + float64(l39*-4.294967296e+09)) * l49)
		}
		l52 := 1 + l26 - l40
		l23 = f17(m, -0.5+float64(l25*-256)+l48, choose(l52 > 0, l52, 0))
	}
	return l23
}

// f175: case 651
func f175(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19 uint32) uint32 {
	var l23 uint32
	var l25, l26, l51 float64
	l20 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l20+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&7<<3, 3520, l13+l15)
	l21 := m.f64(l17, 16)
	m.put(l0&7<<3, 3584, l21)
	m.put(l0&7<<3, 3648, 1)
	l22 := m.f64(0, 3024)
	m.put(l0&7<<3, 3712, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l24 := float64(m.u8(l2, 2))
		if l24 > 0 {
			l25 = l20 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
		}
		if l24 > 0 {
			l26 = l8 + l12
		}
		l27 := f12(m, 18407808, 16, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
		l30 := m.f64(l27, 8)
		l31 := trunc(l30)
		if b2i(float64(l31) != l30)|b2i(l31 > l0) != 0 {
			l31 = f15(m, l30, 1, l0)
		}
		l32 := l31
		l33 := m.u32(l32>>16<<2, 4288) + l32&65535<<3
		l34 := m.u16(l33, 0)*320 + 15744
		l36 := float64(m.u8(l34, 18)) + float64(m.u8(l33, 3)) + float64(float64(m.u8(l33, 4))*256)
		l37 := float64(m.u8(l34, 0)) + float64(float64(m.u8(l33, 2))*256) + float64(l36*65536)
		l38 := l36
		l38 = flag(l38 > 32767)
		l39 := choose(l38 > 0, -2.147483648e+09, 0)
		l42 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l37*2.3283064365386963e-10) + float64(l39*2.3283064365386963e-10))
		l42 = -6.755399441055744e+15 + l42
		l43 := l37 + l39 + float64(l42*-4.294967296e+09)
		l43 = flag(l43 > 255) + flag(l43 > 65535) + flag(l43 > 1.6777215e+07)
		l45 := -l26 + l43
		l46 := trunc(l45)
		if b2i(float64(l46) != l45)|b2i(l46 > l0) != 0 {
			l46 = f15(m, l45, 1, l0)
		}
		l47 := l46
		l52 := m.f64(m.u16(m.u32(l47>>16<<2, 4288)+l47&65535<<3, 0)*320+15744, 80)
		if l52 > 0 {
			l51 = float64((0.5 + l37 + l39 + float64(l42*-4.294967296e+09)) * l52)
		}
		l55 := 1 + l26 - l43
		l23 = f17(m, -0.5+float64(l25*-256)+l51, choose(l55 > 0, l55, 0))
	}
	return l23
}

// f176: case 652
func f176(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19 uint32) uint32 {
	var l117 uint32
	var l53, l54, l82, l87, l88, l98, l115, l119, l120, l126, l149 float64
	l20 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l20+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&7<<3, 3520, l13+l15)
	l21 := m.f64(l17, 16)
	m.put(l0&7<<3, 3584, l21)
	m.put(l0&7<<3, 3648, 1)
	l22 := m.f64(0, 3024)
	m.put(l0&7<<3, 3712, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	l23 := f12(m, 18407808, 16, 4095+float64(l14*4096)+float64(l22*-4096)+l21)
	l26 := m.f64(l23, 8)
	l27 := trunc(l26)
	if b2i(float64(l27) != l26)|b2i(l27 > l0) != 0 {
		l27 = f15(m, l26, 1, l0)
	}
	l28 := l27
	l29 := m.u32(l28>>16<<2, 4288) + l28&65535<<3
	l30 := m.u16(l29, 0)*320 + 15744
	l31 := float64(m.u8(l30, 18)) + float64(m.u8(l29, 3)) + float64(float64(m.u8(l29, 4))*256)
	l32 := l31
	l33 := -32767 + l31
	l32 = choose(l33 > 0, float64(l33*-32768), 0) + l32
	l34 := -32768 + l31
	l32 = choose(l34 > 0, float64(l34*32768), 0) + l32
	l36 := 6.755399441055744e+15 + (-0.49609375 + float64(l32*0.0078125))
	l36 = -6.755399441055744e+15 + l36
	l37 := l36
	l37 = flag(l37 > math.Copysign(0, -1))
	l38 := float64(m.u8(l30, 0)) + float64(float64(m.u8(l29, 2))*256)
	l39 := l32 + float64(l36*-128)
	l40 := float64(l38*5.36870912e+08) + float64(l39*3.5184372088832e+13)
	l41 := l40
	l41 = flag(l41 > math.Copysign(0, -1))
	l44 := choose(choose(1-l37-l41 > 0, 1, 0) > 0, 1, 0)
	l46 := l36
	l46 = flag(l46 > 254)
	l47 := choose(-1+l46+l41 > 0, 1, 0)
	l49 := choose(l47 > 0, 1, 0)
	l51 := choose(-l37+l41 > 0, 1, 0)
	if l51 > 0 {
		if l51 > 0 {
			l54 = l38 + float64(l39*65536)
		}
		l56 := f14(m, 35717888, 24, l54)
		l57 := m.u32(l56, 0) - 1
		l53 = 24 - float64(m.u8(m.u16(m.u32(l57>>16<<2, 4288)+l57&65535<<3, 0)*320+15744, 14))
	}
	l61 := 897 + l36 - l37 - l53
	l63 := 1 - l61
	l62 := choose(l63 > 0, l63, 0)
	l64 := -1.047679e+06 - l61
	l62 = choose(l64 > 0, l64, 0) + l62
	l65 := -1.047501e+06 - l61
	l62 = choose(l65 > 0, l65, 0) + l62
	l67 := -1.048628e+06 + l62
	l66 := choose(l67 > 0, l67, 0)
	l68 := l61 + l66
	l68 = flag(l68 > 2046)
	l69 := float64(l46*4) + float64(l47*-4) + float64(l44*-2) + float64(l49*-16) + l68
	l69 = flag(l69 > math.Copysign(0, -1))
	l70 := choose(1-l44-l49-l69 > 0, 1, 0)
	l72 := l62
	l72 = flag(l72 > math.Copysign(0, -1))
	l73 := choose(1-l51 > 0, 1, 0)
	if l51 > 0 {
		l76 := l53
		l77 := trunc(l76)
		if b2i(float64(l77) != l76)|b2i(l77 > l0) != 0 {
			l77 = f15(m, l76, 1, l0)
		}
		l78 := l77
		l73 = l73 + m.f64(m.u16(m.u32(l78>>16<<2, 4288)+l78&65535<<3, 0)*320+15744, 96)
	}
	l83 := l73
	if l83 > 0 {
		l82 = float64((l40 + float64(choose(1-l51 > 0, 1, 0)*4.503599627370496e+15)) * l83)
	}
	l86 := l82
	if l72 > 0 {
		if l72 > 0 {
			l89 := l62
			l90 := -54 + l62
			l89 = choose(l90 > 0, float64(l90*-1), 0) + l89
			l92 := l89
			l93 := trunc(l92)
			if b2i(float64(l93) != l92)|b2i(l93 > l0) != 0 {
				l93 = f15(m, l92, 1, l0)
			}
			l94 := l93
			l88 = m.f64(m.u16(m.u32(l94>>16<<2, 4288)+l94&65535<<3, 0)*320+15744, 104)
		}
		l99 := l88
		if l99 > 0 {
			l98 = float64(l86 * l99)
		}
		l100 := 4.503599627370496e+15 + l98
		l100 = -4.503599627370496e+15 + l100
		l101 := l98 - l100
		l103 := -0.49999999999999994 + l101
		l105 := -0.49999999999999994 - l101
		l107 := -1 + choose(l103 > 0, float64(l103*1.8014398509481984e+16), 0)
		l106 := choose(l107 > 0, l107, 0)
		l108 := -1 + choose(l105 > 0, float64(l105*1.8014398509481984e+16), 0)
		l106 = choose(l108 > 0, float64(l108*-1), 0) + l106
		l87 = l100 + l106
	}
	if 1-l72 > 0 {
		l87 = l87 + l86
	}
	l109 := l87
	l110 := 6.755399441055744e+15 + float64(l109*2.3283064365386963e-10)
	l110 = -6.755399441055744e+15 + l110
	l111 := l109 + float64(l110*-4.294967296e+09)
	l113 := -l111
	l112 := choose(l113 > 0, l113, 0)
	l114 := -1 - l111
	l112 = choose(l114 > 0, float64(l114*-1), 0) + l112
	if l70 > 0 {
		l115 = l111
	}
	l116 := -1 + l70 + l112
	l115 = choose(l116 > 0, float64(l116*4.294967296e+09), 0) + l115
	m.put(l0&7<<3, 4224, l115)
	if l6 != 0 {
		l118 := float64(m.u8(l2, 2))
		if l118 > 0 {
			l119 = l20 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
		}
		if l118 > 0 {
			l120 = l8 + l12
		}
		l121 := l31
		l121 = flag(l121 > 32767)
		l124 := choose(choose(l121 > 0, 1, 0) > 0, 1, 0)
		if l70 > 0 {
			l128 := 1 - l87
			l127 := choose(l128 > 0, l128, 0)
			l130 := -1 + l61 + l66 + float64(l127*-1.048576e+06)
			l129 := choose(l130 > 0, l130, 0)
			l131 := -2046 + l61 + l66 + float64(l127*-1.048576e+06)
			l129 = choose(l131 > 0, float64(l131*-1), 0) + l129
			l126 = float64(l129*1.048576e+06) + l110 - l112
		}
		l126 = choose(l69 > 0, 2.146435072e+09, 0) + l126
		l126 = choose(l49 > 0, 2.14695936e+09, 0) + l126
		l126 = choose(-l49+l124 > 0, 2.147483648e+09, 0) + l126
		l136 := -255 + l126
		l135 := choose(l136 > 0, l136, 0)
		l137 := -256 + l126
		l135 = choose(l137 > 0, float64(l137*-1), 0) + l135
		l138 := -65535 + l126
		l135 = choose(l138 > 0, l138, 0) + l135
		l139 := -65536 + l126
		l135 = choose(l139 > 0, float64(l139*-1), 0) + l135
		l140 := -1.6777215e+07 + l126
		l135 = choose(l140 > 0, l140, 0) + l135
		l141 := -1.6777216e+07 + l126
		l135 = choose(l141 > 0, float64(l141*-1), 0) + l135
		l143 := -l120 + l135
		l144 := trunc(l143)
		if b2i(float64(l144) != l143)|b2i(l144 > l0) != 0 {
			l144 = f15(m, l143, 1, l0)
		}
		l145 := l144
		l150 := m.f64(m.u16(m.u32(l145>>16<<2, 4288)+l145&65535<<3, 0)*320+15744, 80)
		if l150 > 0 {
			l149 = float64((0.5 + l126) * l150)
		}
		l153 := 1 + l120 - l135
		l117 = f17(m, -0.5+float64(l119*-256)+l149, choose(l153 > 0, l153, 0))
	}
	return l117
}

// f177: case 653
func f177(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19 uint32) uint32 {
	var l23 uint32
	var l25, l26, l67, l68, l92, l103, l108, l109, l119, l153 float64
	l20 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l20+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&7<<3, 3520, l13+l15)
	l21 := m.f64(l17, 16)
	m.put(l0&7<<3, 3584, l21)
	m.put(l0&7<<3, 3648, 1)
	l22 := m.f64(0, 3024)
	m.put(l0&7<<3, 3712, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l24 := float64(m.u8(l2, 2))
		if l24 > 0 {
			l25 = l20 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
		}
		if l24 > 0 {
			l26 = l8 + l12
		}
		l27 := f12(m, 18407808, 16, 4097+float64(l14*4096)+float64(l22*-4096)+l21)
		l30 := m.f64(l27, 8)
		l31 := trunc(l30)
		if b2i(float64(l31) != l30)|b2i(l31 > l0) != 0 {
			l31 = f15(m, l30, 1, l0)
		}
		l32 := l31
		l33 := m.u32(l32>>16<<2, 4288) + l32&65535<<3
		l34 := m.u16(l33, 0)*320 + 15744
		l35 := float64(m.u8(l34, 18)) + float64(m.u8(l33, 3)) + float64(float64(m.u8(l33, 4))*256)
		l36 := l35
		l37 := -32767 + l35
		l36 = choose(l37 > 0, float64(l37*-32768), 0) + l36
		l38 := -32768 + l35
		l36 = choose(l38 > 0, float64(l38*32768), 0) + l36
		l40 := 6.755399441055744e+15 + (-0.46875 + float64(l36*0.0625))
		l40 = -6.755399441055744e+15 + l40
		l41 := l40
		l41 = flag(l41 > math.Copysign(0, -1))
		l42 := float64(m.u8(l34, 0)) + float64(float64(m.u8(l33, 2))*256)
		l43 := f12(m, 18407808, 16, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
		l46 := m.f64(l43, 8)
		l47 := trunc(l46)
		if b2i(float64(l47) != l46)|b2i(l47 > l0) != 0 {
			l47 = f15(m, l46, 1, l0)
		}
		l48 := l47
		l49 := m.u32(l48>>16<<2, 4288) + l48&65535<<3
		l50 := m.u16(l49, 0)*320 + 15744
		l51 := float64(m.u8(l50, 0)) + float64(float64(m.u8(l49, 2))*256)
		l52 := float64(m.u8(l50, 18)) + float64(m.u8(l49, 3)) + float64(float64(m.u8(l49, 4))*256)
		l53 := l36 + float64(l40*-16)
		l54 := float64(l42*4.294967296e+09) + l51 + float64(l52*65536) + float64(l53*2.81474976710656e+14)
		l55 := l54
		l55 = flag(l55 > math.Copysign(0, -1))
		l58 := choose(choose(1-l41-l55 > 0, 1, 0) > 0, 1, 0)
		l60 := l40
		l60 = flag(l60 > 2046)
		l61 := choose(-1+l60+l55 > 0, 1, 0)
		l63 := choose(l61 > 0, 1, 0)
		l65 := choose(-l41+l55 > 0, 1, 0)
		if l65 > 0 {
			if l65 > 0 {
				l68 = l42 + float64(l53*65536)
			}
			l69 := l68
			l69 = flag(l69 > math.Copysign(0, -1))
			l70 := l68
			if l65-l69 > 0 {
				l70 = l70 + (l51 + float64(l52*65536))
			}
			l71 := f14(m, 35717888, 24, l70)
			l72 := m.u32(l71, 0) - 1
			l67 = 53 + float64(l69*-32) - float64(m.u8(m.u16(m.u32(l72>>16<<2, 4288)+l72&65535<<3, 0)*320+15744, 14))
		}
		l76 := 1 + l40 - l41 - l67
		l78 := -1.048575e+06 - l76
		l77 := choose(l78 > 0, l78, 0)
		l77 = 29 + l77
		l79 := 897 - l76
		l77 = choose(l79 > 0, l79, 0) + l77
		l80 := -1.047501e+06 - l76
		l77 = choose(l80 > 0, l80, 0) + l77
		l82 := -1.048628e+06 + l77
		l81 := choose(l82 > 0, l82, 0)
		l83 := l76 + l81
		l83 = flag(l83 > 1150)
		l84 := float64(l60*4) + float64(l61*-4) + float64(l58*-2) + float64(l63*-16) + l83
		l84 = flag(l84 > math.Copysign(0, -1))
		l87 := l35
		l87 = flag(l87 > 32767)
		l90 := choose(choose(l87 > 0, 1, 0) > 0, 1, 0)
		if choose(1-l58-l63-l84 > 0, 1, 0) > 0 {
			l93 := l77
			l93 = flag(l93 > math.Copysign(0, -1))
			l94 := choose(1-l65 > 0, 1, 0)
			if l65 > 0 {
				l97 := l67
				l98 := trunc(l97)
				if b2i(float64(l98) != l97)|b2i(l98 > l0) != 0 {
					l98 = f15(m, l97, 1, l0)
				}
				l99 := l98
				l94 = l94 + m.f64(m.u16(m.u32(l99>>16<<2, 4288)+l99&65535<<3, 0)*320+15744, 96)
			}
			l104 := l94
			if l104 > 0 {
				l103 = float64((l54 + float64(choose(1-l65 > 0, 1, 0)*4.503599627370496e+15)) * l104)
			}
			l107 := l103
			if l93 > 0 {
				if l93 > 0 {
					l110 := l77
					l111 := -54 + l77
					l110 = choose(l111 > 0, float64(l111*-1), 0) + l110
					l113 := l110
					l114 := trunc(l113)
					if b2i(float64(l114) != l113)|b2i(l114 > l0) != 0 {
						l114 = f15(m, l113, 1, l0)
					}
					l115 := l114
					l109 = m.f64(m.u16(m.u32(l115>>16<<2, 4288)+l115&65535<<3, 0)*320+15744, 104)
				}
				l120 := l109
				if l120 > 0 {
					l119 = float64(l107 * l120)
				}
				l121 := 4.503599627370496e+15 + l119
				l121 = -4.503599627370496e+15 + l121
				l122 := l119 - l121
				l124 := -0.49999999999999994 + l122
				l126 := -0.49999999999999994 - l122
				l128 := -1 + choose(l124 > 0, float64(l124*1.8014398509481984e+16), 0)
				l127 := choose(l128 > 0, l128, 0)
				l129 := -1 + choose(l126 > 0, float64(l126*1.8014398509481984e+16), 0)
				l127 = choose(l129 > 0, float64(l129*-1), 0) + l127
				l108 = l121 + l127
			}
			if 1-l93 > 0 {
				l108 = l108 + l107
			}
			l131 := 1 - l108
			l130 := choose(l131 > 0, l131, 0)
			l133 := -897 + l76 + l81 + float64(l130*-1.048576e+06)
			l132 := choose(l133 > 0, l133, 0)
			l134 := -1150 + l76 + l81 + float64(l130*-1.048576e+06)
			l132 = choose(l134 > 0, float64(l134*-1), 0) + l132
			l92 = float64(l132*8.388608e+06) + l108
		}
		l92 = choose(l84 > 0, 2.13909504e+09, 0) + l92
		l92 = choose(l63 > 0, 2.143289344e+09, 0) + l92
		l92 = choose(-l63+l90 > 0, 2.147483648e+09, 0) + l92
		l140 := -255 + l92
		l139 := choose(l140 > 0, l140, 0)
		l141 := -256 + l92
		l139 = choose(l141 > 0, float64(l141*-1), 0) + l139
		l142 := -65535 + l92
		l139 = choose(l142 > 0, l142, 0) + l139
		l143 := -65536 + l92
		l139 = choose(l143 > 0, float64(l143*-1), 0) + l139
		l144 := -1.6777215e+07 + l92
		l139 = choose(l144 > 0, l144, 0) + l139
		l145 := -1.6777216e+07 + l92
		l139 = choose(l145 > 0, float64(l145*-1), 0) + l139
		l147 := -l26 + l139
		l148 := trunc(l147)
		if b2i(float64(l148) != l147)|b2i(l148 > l0) != 0 {
			l148 = f15(m, l147, 1, l0)
		}
		l149 := l148
		l154 := m.f64(m.u16(m.u32(l149>>16<<2, 4288)+l149&65535<<3, 0)*320+15744, 80)
		if l154 > 0 {
			l153 = float64((0.5 + l92) * l154)
		}
		l157 := 1 + l26 - l139
		l23 = f17(m, -0.5+float64(l25*-256)+l153, choose(l157 > 0, l157, 0))
	}
	return l23
}

// f178: case 654
func f178(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19 uint32) uint32 {
	var l23 uint32
	var l67, l68, l92, l102, l135, l136, l144 float64
	l20 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l20+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&7<<3, 3520, l13+l15)
	l21 := m.f64(l17, 16)
	m.put(l0&7<<3, 3584, l21)
	m.put(l0&7<<3, 3648, 1)
	l22 := m.f64(0, 3024)
	m.put(l0&7<<3, 3712, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l24 := f12(m, 18407808, 16, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
		l27 := m.f64(l24, 8)
		l28 := trunc(l27)
		if b2i(float64(l28) != l27)|b2i(l28 > l0) != 0 {
			l28 = f15(m, l27, 1, l0)
		}
		l29 := l28
		l30 := m.u32(l29>>16<<2, 4288) + l29&65535<<3
		l31 := m.u16(l30, 0)*320 + 15744
		l32 := float64(m.u8(l31, 18)) + float64(m.u8(l30, 3)) + float64(float64(m.u8(l30, 4))*256)
		l33 := l32
		l33 = flag(l33 > 32767)
		l36 := m.f64(l24, 8)
		l37 := trunc(l36)
		if b2i(float64(l37) != l36)|b2i(l37 > l0) != 0 {
			l37 = f15(m, l36, 1, l0)
		}
		l38 := l37
		l39 := m.u32(l38>>16<<2, 4288) + l38&65535<<3
		l42 := float64(m.u8(m.u16(l39, 0)*320+15744, 18)) + float64(m.u8(l39, 3)) + float64(float64(m.u8(l39, 4))*256)
		l42 = flag(l42 > 32767)
		l43 := choose(-1+l33+l42 > 0, 1, 0)
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
		l65 := -1 - l33 - l42 + float64(l43*2) + l63
		l64 := choose(l65 > 0, l65, 0)
		l66 := float64(m.u8(l2, 2))
		if l66 > 0 {
			l67 = l8 + l12
		}
		l69 := -l33 - l42 + float64(l43*2)
		if l69 > 0 {
			l68 = float64((float64(l47*1.6777216e+07) + float64(l52*65536) + float64(l57*256) + l62) * l69)
		}
		if -1+l33+l42+float64(l43*-2) > 0 {
			l68 = l68 + (float64(l47*-1.6777216e+07) + float64(l52*-65536) + float64(l57*-256) - l62)
		}
		l70 := float64(m.u8(l31, 0)) + float64(float64(m.u8(l30, 2))*256)
		l71 := l70 + float64(l32*65536)
		if l33 > 0 {
			l71 = l71 + (4.294967296e+09 + float64(l70*-2) + float64(l32*-131072))
		}
		l73 := float64(l71 * 2)
		l75 := 6.755399441055744e+15 + (-0.5 + float64(l73*7.450580596923828e-09))
		l75 = -6.755399441055744e+15 + l75
		l76 := l75
		l76 = flag(l76 > math.Copysign(0, -1))
		l77 := l75
		if 1-l76 > 0 {
			l77 = l77 + l73
		}
		l78 := f14(m, 35717888, 24, l77)
		l79 := m.u32(l78, 0) - 1
		l82 := float64(m.u8(m.u16(m.u32(l79>>16<<2, 4288)+l79&65535<<3, 0)*320+15744, 14))
		l85 := float64(29)
		l86 := trunc(l85)
		l83 := 1021 + float64(l76*27) + l82
		if b2i(float64(l86) != l85)|b2i(l86 > l0) != 0 {
			l86 = f15(m, l85, 1, l0)
		}
		l87 := l86
		l93 := m.f64(m.u16(m.u32(l87>>16<<2, 4288)+l87&65535<<3, 0)*320+15744, 104)
		if l93 > 0 {
			l96 := 66 + float64(l76*-27) - l82
			l97 := trunc(l96)
			if b2i(float64(l97) != l96)|b2i(l97 > l0) != 0 {
				l97 = f15(m, l96, 1, l0)
			}
			l98 := l97
			l103 := m.f64(m.u16(m.u32(l98>>16<<2, 4288)+l98&65535<<3, 0)*320+15744, 96)
			if l103 > 0 {
				l102 = float64(float64(l73*0.0001220703125) * l103)
			}
			l92 = float64(l102 * l93)
		}
		l105 := 4.503599627370496e+15 + l92
		l105 = -4.503599627370496e+15 + l105
		l106 := l92 - l105
		l108 := -0.49999999999999994 + l106
		l110 := -0.49999999999999994 - l106
		l112 := -1 + choose(l108 > 0, float64(l108*1.8014398509481984e+16), 0)
		l111 := choose(l112 > 0, l112, 0)
		l113 := -1 + choose(l110 > 0, float64(l110*1.8014398509481984e+16), 0)
		l111 = choose(l113 > 0, float64(l113*-1), 0) + l111
		l114 := l105 + l111
		l116 := 1 - l114
		l118 := -897 + l83 + float64(choose(l116 > 0, l116, 0)*-1.048576e+06)
		l124 := float64(choose(l118 > 0, l118, 0)*8.388608e+06) + l114
		l124 = choose(choose(choose(l33 > 0, 1, 0) > 0, 1, 0) > 0, 2.147483648e+09, 0) + l124
		l127 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l68*2.3283064365386963e-10))
		l127 = -6.755399441055744e+15 + l127
		l129 := -255 + l68 + l124 + float64(l127*-4.294967296e+09)
		l128 := choose(l129 > 0, l129, 0)
		l130 := -256 + l68 + l124 + float64(l127*-4.294967296e+09)
		l128 = choose(l130 > 0, float64(l130*-1), 0) + l128
		l131 := -65535 + l68 + l124 + float64(l127*-4.294967296e+09)
		l128 = choose(l131 > 0, l131, 0) + l128
		l132 := -65536 + l68 + l124 + float64(l127*-4.294967296e+09)
		l128 = choose(l132 > 0, float64(l132*-1), 0) + l128
		l133 := -1.6777215e+07 + l68 + l124 + float64(l127*-4.294967296e+09)
		l128 = choose(l133 > 0, l133, 0) + l128
		l134 := -1.6777216e+07 + l68 + l124 + float64(l127*-4.294967296e+09)
		l128 = choose(l134 > 0, float64(l134*-1), 0) + l128
		if 1-l64 > 0 {
			if l66 > 0 {
				l136 = l20 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
			}
			l138 := -l67 + l128
			l139 := trunc(l138)
			if b2i(float64(l139) != l138)|b2i(l139 > l0) != 0 {
				l139 = f15(m, l138, 1, l0)
			}
			l140 := l139
			l145 := m.f64(m.u16(m.u32(l140>>16<<2, 4288)+l140&65535<<3, 0)*320+15744, 80)
			if l145 > 0 {
				l144 = float64((0.5 + l68 + l124 + float64(l127*-4.294967296e+09)) * l145)
			}
			l135 = -0.5 + float64(l136*-256) + l144
		}
		l146 := l64
		if l146 > 0 {
			l135 = l135 + float64(float64(l64*6)*l146)
		}
		l148 := 1 + l67 + float64(l64*-8) - l128
		l147 := choose(l148 > 0, l148, 0)
		l149 := l64
		l147 = choose(l149 > 0, float64(l149*10), 0) + l147
		l23 = f17(m, l135, l147)
	}
	return l23
}

// f179: case 655
func f179(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19 uint32) uint32 {
	var l23 uint32
	var l25, l26, l58, l68, l101 float64
	l20 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l20+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&7<<3, 3520, l13+l15)
	l21 := m.f64(l17, 16)
	m.put(l0&7<<3, 3584, l21)
	m.put(l0&7<<3, 3648, 1)
	l22 := m.f64(0, 3024)
	m.put(l0&7<<3, 3712, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l24 := float64(m.u8(l2, 2))
		if l24 > 0 {
			l25 = l20 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
		}
		if l24 > 0 {
			l26 = l8 + l12
		}
		l27 := f12(m, 18407808, 16, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
		l30 := m.f64(l27, 8)
		l31 := trunc(l30)
		if b2i(float64(l31) != l30)|b2i(l31 > l0) != 0 {
			l31 = f15(m, l30, 1, l0)
		}
		l32 := l31
		l33 := m.u32(l32>>16<<2, 4288) + l32&65535<<3
		l34 := m.u16(l33, 0)*320 + 15744
		t1 := float64(m.u8(l34, 0)) + float64(float64(m.u8(l33, 2))*256) + float64((float64(m.u8(l34, 18))+float64(m.u8(l33, 3))+float64(float64(m.u8(l33, 4))*256))*65536)
		l39 := float64(t1 * 2)
		l41 := 6.755399441055744e+15 + (-0.5 + float64(l39*7.450580596923828e-09))
		l41 = -6.755399441055744e+15 + l41
		l42 := l41
		l42 = flag(l42 > math.Copysign(0, -1))
		l43 := l41
		if 1-l42 > 0 {
			l43 = l43 + l39
		}
		l44 := f14(m, 35717888, 24, l43)
		l45 := m.u32(l44, 0) - 1
		l48 := float64(m.u8(m.u16(m.u32(l45>>16<<2, 4288)+l45&65535<<3, 0)*320+15744, 14))
		l51 := float64(29)
		l52 := trunc(l51)
		l49 := 1021 + float64(l42*27) + l48
		if b2i(float64(l52) != l51)|b2i(l52 > l0) != 0 {
			l52 = f15(m, l51, 1, l0)
		}
		l53 := l52
		l59 := m.f64(m.u16(m.u32(l53>>16<<2, 4288)+l53&65535<<3, 0)*320+15744, 104)
		if l59 > 0 {
			l62 := 66 + float64(l42*-27) - l48
			l63 := trunc(l62)
			if b2i(float64(l63) != l62)|b2i(l63 > l0) != 0 {
				l63 = f15(m, l62, 1, l0)
			}
			l64 := l63
			l69 := m.f64(m.u16(m.u32(l64>>16<<2, 4288)+l64&65535<<3, 0)*320+15744, 96)
			if l69 > 0 {
				l68 = float64(float64(l39*0.0001220703125) * l69)
			}
			l58 = float64(l68 * l59)
		}
		l71 := 4.503599627370496e+15 + l58
		l71 = -4.503599627370496e+15 + l71
		l72 := l58 - l71
		l74 := -0.49999999999999994 + l72
		l76 := -0.49999999999999994 - l72
		l78 := -1 + choose(l74 > 0, float64(l74*1.8014398509481984e+16), 0)
		l77 := choose(l78 > 0, l78, 0)
		l79 := -1 + choose(l76 > 0, float64(l76*1.8014398509481984e+16), 0)
		l77 = choose(l79 > 0, float64(l79*-1), 0) + l77
		l80 := l71 + l77
		l82 := 1 - l80
		l84 := -897 + l49 + float64(choose(l82 > 0, l82, 0)*-1.048576e+06)
		l86 := float64(choose(l84 > 0, l84, 0)*8.388608e+06) + l80
		l88 := -255 + l86
		l87 := choose(l88 > 0, l88, 0)
		l89 := -256 + l86
		l87 = choose(l89 > 0, float64(l89*-1), 0) + l87
		l90 := -65535 + l86
		l87 = choose(l90 > 0, l90, 0) + l87
		l91 := -65536 + l86
		l87 = choose(l91 > 0, float64(l91*-1), 0) + l87
		l92 := -1.6777215e+07 + l86
		l87 = choose(l92 > 0, l92, 0) + l87
		l93 := -1.6777216e+07 + l86
		l87 = choose(l93 > 0, float64(l93*-1), 0) + l87
		l95 := -l26 + l87
		l96 := trunc(l95)
		if b2i(float64(l96) != l95)|b2i(l96 > l0) != 0 {
			l96 = f15(m, l95, 1, l0)
		}
		l97 := l96
		l102 := m.f64(m.u16(m.u32(l97>>16<<2, 4288)+l97&65535<<3, 0)*320+15744, 80)
		if l102 > 0 {
			l101 = float64((0.5 + l86) * l102)
		}
		l105 := 1 + l26 - l87
		l23 = f17(m, -0.5+float64(l25*-256)+l101, choose(l105 > 0, l105, 0))
	}
	return l23
}

// f180: case 656
func f180(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19 uint32) uint32 {
	var l23 uint32
	var l68, l69, l107, l117, l123, l156, l157, l165 float64
	l20 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l20+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&7<<3, 3520, l13+l15)
	l21 := m.f64(l17, 16)
	m.put(l0&7<<3, 3584, l21)
	m.put(l0&7<<3, 3648, 1)
	l22 := m.f64(0, 3024)
	m.put(l0&7<<3, 3712, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l24 := f12(m, 18407808, 16, 4097+float64(l14*4096)+float64(l22*-4096)+l21)
		l27 := m.f64(l24, 8)
		l28 := trunc(l27)
		if b2i(float64(l28) != l27)|b2i(l28 > l0) != 0 {
			l28 = f15(m, l27, 1, l0)
		}
		l29 := l28
		l30 := m.u32(l29>>16<<2, 4288) + l29&65535<<3
		l31 := m.u16(l30, 0)*320 + 15744
		l32 := float64(m.u8(l31, 18)) + float64(m.u8(l30, 3)) + float64(float64(m.u8(l30, 4))*256)
		l33 := l32
		l33 = flag(l33 > 32767)
		l34 := f12(m, 18407808, 16, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
		l37 := m.f64(l34, 8)
		l38 := trunc(l37)
		if b2i(float64(l38) != l37)|b2i(l38 > l0) != 0 {
			l38 = f15(m, l37, 1, l0)
		}
		l39 := l38
		l40 := m.u32(l39>>16<<2, 4288) + l39&65535<<3
		l43 := float64(m.u8(m.u16(l40, 0)*320+15744, 18)) + float64(m.u8(l40, 3)) + float64(float64(m.u8(l40, 4))*256)
		l43 = flag(l43 > 32767)
		l44 := choose(-1+l33+l43 > 0, 1, 0)
		l46 := f15(m, -2.1474836475e+09, 4.294967296e+09, l0)
		l48 := float64(int32(l46))
		l50 := l48
		l49 := choose(l50 > 0, float64(l50*-4.294967296e+09), 0)
		l51 := f15(m, -2.1474836475e+09+float64(l49*256), 4.294967296e+09, l0)
		l53 := float64(int32(l51))
		l54 := float64(l49 * 256)
		l55 := l53
		l54 = choose(l55 > 0, float64(l55*-4.294967296e+09), 0) + l54
		l56 := f15(m, -2.1474836475e+09+float64(l54*256), 4.294967296e+09, l0)
		l58 := float64(int32(l56))
		l59 := float64(l54 * 256)
		l60 := l58
		l59 = choose(l60 > 0, float64(l60*-4.294967296e+09), 0) + l59
		l61 := f15(m, -2.1474836475e+09+float64(l59*256), 4.294967296e+09, l0)
		l63 := float64(int32(l61))
		l64 := float64(l48*1.6777216e+07) + float64(l53*65536) + float64(l58*256) + l63
		l64 = flag(l64 > 2.147483647e+09)
		l66 := -1 - l33 - l43 + float64(l44*2) + l64
		l65 := choose(l66 > 0, l66, 0)
		l67 := float64(m.u8(l2, 2))
		if l67 > 0 {
			l68 = l8 + l12
		}
		l70 := -l33 - l43 + float64(l44*2)
		if l70 > 0 {
			l69 = float64((float64(l48*1.6777216e+07) + float64(l53*65536) + float64(l58*256) + l63) * l70)
		}
		if -1+l33+l43+float64(l44*-2) > 0 {
			l69 = l69 + (float64(l48*-1.6777216e+07) + float64(l53*-65536) + float64(l58*-256) - l63)
		}
		l73 := m.f64(l34, 8)
		l74 := trunc(l73)
		if b2i(float64(l74) != l73)|b2i(l74 > l0) != 0 {
			l74 = f15(m, l73, 1, l0)
		}
		l75 := l74
		l76 := m.u32(l75>>16<<2, 4288) + l75&65535<<3
		l77 := m.u16(l76, 0)*320 + 15744
		t1 := float64(m.u8(l77, 0)) + float64(float64(m.u8(l76, 2))*256) + float64((float64(m.u8(l77, 18))+float64(m.u8(l76, 3))+float64(float64(m.u8(l76, 4))*256))*65536)
		l80 := t1
		l82 := float64(m.u8(l31, 0)) + float64(float64(m.u8(l30, 2))*256) + float64(l32*65536)
		l82 = choose(l33 > 0, -4.294967296e+09, 0) + l82
		l84 := l80 + float64(l82*4.294967296e+09)
		l86 := l84
		l85 := choose(l86 > 0, float64(l86*2), 0)
		l87 := -l84
		l85 = choose(l87 > 0, float64(l87*2), 0) + l85
		l88 := l85
		l90 := 6.755399441055744e+15 + (-0.5 + float64(l88*7.450580596923828e-09))
		l90 = -6.755399441055744e+15 + l90
		l91 := l90
		l91 = flag(l91 > math.Copysign(0, -1))
		l92 := l90
		if 1-l91 > 0 {
			l92 = l92 + l88
		}
		l93 := f14(m, 35717888, 24, l92)
		l94 := m.u32(l93, 0) - 1
		l97 := float64(m.u8(m.u16(m.u32(l94>>16<<2, 4288)+l94&65535<<3, 0)*320+15744, 14))
		l100 := float64(29)
		l101 := trunc(l100)
		l98 := 1021 + float64(l91*27) + l97
		if b2i(float64(l101) != l100)|b2i(l101 > l0) != 0 {
			l101 = f15(m, l100, 1, l0)
		}
		l102 := l101
		l108 := m.f64(m.u16(m.u32(l102>>16<<2, 4288)+l102&65535<<3, 0)*320+15744, 104)
		if l108 > 0 {
			l111 := 66 + float64(l91*-27) - l97
			l112 := trunc(l111)
			if b2i(float64(l112) != l111)|b2i(l112 > l0) != 0 {
				l112 = f15(m, l111, 1, l0)
			}
			l113 := l112
			l118 := m.f64(m.u16(m.u32(l113>>16<<2, 4288)+l113&65535<<3, 0)*320+15744, 96)
			if l118 > 0 {
				l117 = float64(float64(l88*0.0001220703125) * l118)
			}
			l107 = float64(l117 * l108)
		}
		l120 := 4.503599627370496e+15 + l107
		l120 = -4.503599627370496e+15 + l120
		l122 := l80 - (float64(l82*-4.294967296e+09) + l84)
		if 1-l33 > 0 {
			l123 = l122
		}
		if l33 > 0 {
			l123 = l123 + -l122
		}
		l124 := l123
		l125 := l124
		l125 = flag(l125 > math.Copysign(0, -1))
		l126 := l107 - l120
		l128 := -0.49999999999999994 + l126
		l129 := -l124
		l129 = flag(l129 > math.Copysign(0, -1))
		l131 := -0.49999999999999994 - l126
		l133 := -1 + l125 + choose(l128 > 0, float64(l128*1.8014398509481984e+16), 0)
		l132 := choose(l133 > 0, l133, 0)
		l134 := -1 + l129 + choose(l131 > 0, float64(l131*1.8014398509481984e+16), 0)
		l132 = choose(l134 > 0, float64(l134*-1), 0) + l132
		l135 := l120 + l132
		l137 := 1 - l135
		l139 := -897 + l98 + float64(choose(l137 > 0, l137, 0)*-1.048576e+06)
		l145 := float64(choose(l139 > 0, l139, 0)*8.388608e+06) + l135
		l145 = choose(choose(choose(l33 > 0, 1, 0) > 0, 1, 0) > 0, 2.147483648e+09, 0) + l145
		l148 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l69*2.3283064365386963e-10))
		l148 = -6.755399441055744e+15 + l148
		l150 := -255 + l69 + l145 + float64(l148*-4.294967296e+09)
		l149 := choose(l150 > 0, l150, 0)
		l151 := -256 + l69 + l145 + float64(l148*-4.294967296e+09)
		l149 = choose(l151 > 0, float64(l151*-1), 0) + l149
		l152 := -65535 + l69 + l145 + float64(l148*-4.294967296e+09)
		l149 = choose(l152 > 0, l152, 0) + l149
		l153 := -65536 + l69 + l145 + float64(l148*-4.294967296e+09)
		l149 = choose(l153 > 0, float64(l153*-1), 0) + l149
		l154 := -1.6777215e+07 + l69 + l145 + float64(l148*-4.294967296e+09)
		l149 = choose(l154 > 0, l154, 0) + l149
		l155 := -1.6777216e+07 + l69 + l145 + float64(l148*-4.294967296e+09)
		l149 = choose(l155 > 0, float64(l155*-1), 0) + l149
		if 1-l65 > 0 {
			if l67 > 0 {
				l157 = l20 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
			}
			l159 := -l68 + l149
			l160 := trunc(l159)
			if b2i(float64(l160) != l159)|b2i(l160 > l0) != 0 {
				l160 = f15(m, l159, 1, l0)
			}
			l161 := l160
			l166 := m.f64(m.u16(m.u32(l161>>16<<2, 4288)+l161&65535<<3, 0)*320+15744, 80)
			if l166 > 0 {
				l165 = float64((0.5 + l69 + l145 + float64(l148*-4.294967296e+09)) * l166)
			}
			l156 = -0.5 + float64(l157*-256) + l165
		}
		l167 := l65
		if l167 > 0 {
			l156 = l156 + float64(float64(l65*6)*l167)
		}
		l169 := 1 + l68 + float64(l65*-8) - l149
		l168 := choose(l169 > 0, l169, 0)
		l170 := l65
		l168 = choose(l170 > 0, float64(l170*10), 0) + l168
		l23 = f17(m, l156, l168)
	}
	return l23
}

// f181: case 657
func f181(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19 uint32) uint32 {
	var l23 uint32
	var l25, l26, l71, l81, l120 float64
	l20 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l20+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&7<<3, 3520, l13+l15)
	l21 := m.f64(l17, 16)
	m.put(l0&7<<3, 3584, l21)
	m.put(l0&7<<3, 3648, 1)
	l22 := m.f64(0, 3024)
	m.put(l0&7<<3, 3712, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l24 := float64(m.u8(l2, 2))
		if l24 > 0 {
			l25 = l20 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
		}
		if l24 > 0 {
			l26 = l8 + l12
		}
		l27 := f12(m, 18407808, 16, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
		l30 := m.f64(l27, 8)
		l31 := trunc(l30)
		if b2i(float64(l31) != l30)|b2i(l31 > l0) != 0 {
			l31 = f15(m, l30, 1, l0)
		}
		l32 := l31
		l33 := m.u32(l32>>16<<2, 4288) + l32&65535<<3
		l34 := m.u16(l33, 0)*320 + 15744
		t1 := float64(m.u8(l34, 0)) + float64(float64(m.u8(l33, 2))*256) + float64((float64(m.u8(l34, 18))+float64(m.u8(l33, 3))+float64(float64(m.u8(l33, 4))*256))*65536)
		l37 := t1
		l38 := f12(m, 18407808, 16, 4097+float64(l14*4096)+float64(l22*-4096)+l21)
		l41 := m.f64(l38, 8)
		l42 := trunc(l41)
		if b2i(float64(l42) != l41)|b2i(l42 > l0) != 0 {
			l42 = f15(m, l41, 1, l0)
		}
		l43 := l42
		l44 := m.u32(l43>>16<<2, 4288) + l43&65535<<3
		l45 := m.u16(l44, 0)*320 + 15744
		t2 := float64(m.u8(l45, 0)) + float64(float64(m.u8(l44, 2))*256) + float64((float64(m.u8(l45, 18))+float64(m.u8(l44, 3))+float64(float64(m.u8(l44, 4))*256))*65536)
		l48 := t2
		l49 := l37 + float64(l48*4.294967296e+09)
		l51 := l49
		l52 := choose(l51 > 0, float64(l51*2), 0)
		l54 := 6.755399441055744e+15 + (-0.5 + float64(l52*7.450580596923828e-09))
		l54 = -6.755399441055744e+15 + l54
		l55 := l54
		l55 = flag(l55 > math.Copysign(0, -1))
		l56 := l54
		if 1-l55 > 0 {
			l56 = l56 + l52
		}
		l57 := f14(m, 35717888, 24, l56)
		l58 := m.u32(l57, 0) - 1
		l61 := float64(m.u8(m.u16(m.u32(l58>>16<<2, 4288)+l58&65535<<3, 0)*320+15744, 14))
		l64 := float64(29)
		l65 := trunc(l64)
		l62 := 1021 + float64(l55*27) + l61
		if b2i(float64(l65) != l64)|b2i(l65 > l0) != 0 {
			l65 = f15(m, l64, 1, l0)
		}
		l66 := l65
		l72 := m.f64(m.u16(m.u32(l66>>16<<2, 4288)+l66&65535<<3, 0)*320+15744, 104)
		if l72 > 0 {
			l75 := 66 + float64(l55*-27) - l61
			l76 := trunc(l75)
			if b2i(float64(l76) != l75)|b2i(l76 > l0) != 0 {
				l76 = f15(m, l75, 1, l0)
			}
			l77 := l76
			l82 := m.f64(m.u16(m.u32(l77>>16<<2, 4288)+l77&65535<<3, 0)*320+15744, 96)
			if l82 > 0 {
				l81 = float64(float64(l52*0.0001220703125) * l82)
			}
			l71 = float64(l81 * l72)
		}
		l84 := 4.503599627370496e+15 + l71
		l84 = -4.503599627370496e+15 + l84
		l88 := l37 - (float64(l48*-4.294967296e+09) + l49)
		l89 := l88
		l89 = flag(l89 > math.Copysign(0, -1))
		l90 := l71 - l84
		l92 := -0.49999999999999994 + l90
		l93 := -l88
		l93 = flag(l93 > math.Copysign(0, -1))
		l95 := -0.49999999999999994 - l90
		l97 := -1 + l89 + choose(l92 > 0, float64(l92*1.8014398509481984e+16), 0)
		l96 := choose(l97 > 0, l97, 0)
		l98 := -1 + l93 + choose(l95 > 0, float64(l95*1.8014398509481984e+16), 0)
		l96 = choose(l98 > 0, float64(l98*-1), 0) + l96
		l99 := l84 + l96
		l101 := 1 - l99
		l103 := -897 + l62 + float64(choose(l101 > 0, l101, 0)*-1.048576e+06)
		l105 := float64(choose(l103 > 0, l103, 0)*8.388608e+06) + l99
		l107 := -255 + l105
		l106 := choose(l107 > 0, l107, 0)
		l108 := -256 + l105
		l106 = choose(l108 > 0, float64(l108*-1), 0) + l106
		l109 := -65535 + l105
		l106 = choose(l109 > 0, l109, 0) + l106
		l110 := -65536 + l105
		l106 = choose(l110 > 0, float64(l110*-1), 0) + l106
		l111 := -1.6777215e+07 + l105
		l106 = choose(l111 > 0, l111, 0) + l106
		l112 := -1.6777216e+07 + l105
		l106 = choose(l112 > 0, float64(l112*-1), 0) + l106
		l114 := -l26 + l106
		l115 := trunc(l114)
		if b2i(float64(l115) != l114)|b2i(l115 > l0) != 0 {
			l115 = f15(m, l114, 1, l0)
		}
		l116 := l115
		l121 := m.f64(m.u16(m.u32(l116>>16<<2, 4288)+l116&65535<<3, 0)*320+15744, 80)
		if l121 > 0 {
			l120 = float64((0.5 + l105) * l121)
		}
		l124 := 1 + l26 - l106
		l23 = f17(m, -0.5+float64(l25*-256)+l120, choose(l124 > 0, l124, 0))
	}
	return l23
}

// f182: case 658
func f182(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19 uint32) uint32 {
	var l66 uint32
	var l54, l101, l102, l124, l125, l133 float64
	l20 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l20+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&7<<3, 3520, l13+l15)
	l21 := m.f64(l17, 16)
	m.put(l0&7<<3, 3584, l21)
	m.put(l0&7<<3, 3648, 1)
	l22 := m.f64(0, 3024)
	m.put(l0&7<<3, 3712, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	l23 := f12(m, 18407808, 16, 4095+float64(l14*4096)+float64(l22*-4096)+l21)
	l26 := m.f64(l23, 8)
	l27 := trunc(l26)
	if b2i(float64(l27) != l26)|b2i(l27 > l0) != 0 {
		l27 = f15(m, l26, 1, l0)
	}
	l28 := l27
	l29 := m.u32(l28>>16<<2, 4288) + l28&65535<<3
	l30 := m.u16(l29, 0)*320 + 15744
	l31 := float64(m.u8(l30, 0)) + float64(float64(m.u8(l29, 2))*256)
	l32 := float64(m.u8(l30, 18)) + float64(m.u8(l29, 3)) + float64(float64(m.u8(l29, 4))*256)
	l33 := l32
	l33 = flag(l33 > 32767)
	l34 := l31 + float64(l32*65536)
	if l33 > 0 {
		l34 = l34 + (4.294967296e+09 + float64(l31*-2) + float64(l32*-131072))
	}
	l36 := float64(l34 * 2)
	l38 := 6.755399441055744e+15 + (-0.5 + float64(l36*7.450580596923828e-09))
	l38 = -6.755399441055744e+15 + l38
	l39 := l38
	l39 = flag(l39 > math.Copysign(0, -1))
	l40 := l38
	if 1-l39 > 0 {
		l40 = l40 + l36
	}
	l41 := f14(m, 35717888, 24, l40)
	l42 := m.u32(l41, 0) - 1
	l45 := float64(m.u8(m.u16(m.u32(l42>>16<<2, 4288)+l42&65535<<3, 0)*320+15744, 14))
	l48 := 66 + float64(l39*-27) - l45
	l49 := trunc(l48)
	if b2i(float64(l49) != l48)|b2i(l49 > l0) != 0 {
		l49 = f15(m, l48, 1, l0)
	}
	l50 := l49
	l55 := m.f64(m.u16(m.u32(l50>>16<<2, 4288)+l50&65535<<3, 0)*320+15744, 96)
	if l55 > 0 {
		l54 = float64(float64(l36*0.0001220703125) * l55)
	}
	l57 := l54
	l58 := l57
	l59 := 6.755399441055744e+15 + float64(l58*2.3283064365386963e-10)
	l59 = -6.755399441055744e+15 + l59
	l60 := l58 + float64(l59*-4.294967296e+09)
	l62 := -l60
	l61 := choose(l62 > 0, l62, 0)
	l63 := -1 - l60
	l61 = choose(l63 > 0, float64(l63*-1), 0) + l61
	l64 := l60
	l65 := l61
	l64 = choose(l65 > 0, float64(l65*4.294967296e+09), 0) + l64
	m.put(l0&7<<3, 4224, l64)
	if l6 != 0 {
		l67 := f12(m, 18407808, 16, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
		l70 := m.f64(l67, 8)
		l71 := trunc(l70)
		if b2i(float64(l71) != l70)|b2i(l71 > l0) != 0 {
			l71 = f15(m, l70, 1, l0)
		}
		l72 := l71
		l73 := m.u32(l72>>16<<2, 4288) + l72&65535<<3
		l76 := float64(m.u8(m.u16(l73, 0)*320+15744, 18)) + float64(m.u8(l73, 3)) + float64(float64(m.u8(l73, 4))*256)
		l76 = flag(l76 > 32767)
		l77 := choose(-1+l33+l76 > 0, 1, 0)
		l79 := f15(m, -2.1474836475e+09, 4.294967296e+09, l0)
		l81 := float64(int32(l79))
		l83 := l81
		l82 := choose(l83 > 0, float64(l83*-4.294967296e+09), 0)
		l84 := f15(m, -2.1474836475e+09+float64(l82*256), 4.294967296e+09, l0)
		l86 := float64(int32(l84))
		l87 := float64(l82 * 256)
		l88 := l86
		l87 = choose(l88 > 0, float64(l88*-4.294967296e+09), 0) + l87
		l89 := f15(m, -2.1474836475e+09+float64(l87*256), 4.294967296e+09, l0)
		l91 := float64(int32(l89))
		l92 := float64(l87 * 256)
		l93 := l91
		l92 = choose(l93 > 0, float64(l93*-4.294967296e+09), 0) + l92
		l94 := f15(m, -2.1474836475e+09+float64(l92*256), 4.294967296e+09, l0)
		l96 := float64(int32(l94))
		l97 := float64(l81*1.6777216e+07) + float64(l86*65536) + float64(l91*256) + l96
		l97 = flag(l97 > 2.147483647e+09)
		l99 := -1 - l33 - l76 + float64(l77*2) + l97
		l98 := choose(l99 > 0, l99, 0)
		l100 := float64(m.u8(l2, 2))
		if l100 > 0 {
			l101 = l8 + l12
		}
		l103 := -l33 - l76 + float64(l77*2)
		if l103 > 0 {
			l102 = float64((float64(l81*1.6777216e+07) + float64(l86*65536) + float64(l91*256) + l96) * l103)
		}
		if -1+l33+l76+float64(l77*-2) > 0 {
			l102 = l102 + (float64(l81*-1.6777216e+07) + float64(l86*-65536) + float64(l91*-256) - l96)
		}
		l106 := 1 - l57
		l108 := -1 + (1021 + float64(l39*27) + l45) + float64(choose(l106 > 0, l106, 0)*-1.048576e+06)
		l113 := float64(choose(l108 > 0, l108, 0)*1.048576e+06) + l59 - l61
		l113 = choose(choose(choose(l33 > 0, 1, 0) > 0, 1, 0) > 0, 2.147483648e+09, 0) + l113
		l116 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l102*2.3283064365386963e-10))
		l116 = -6.755399441055744e+15 + l116
		l118 := -255 + l102 + l113 + float64(l116*-4.294967296e+09)
		l117 := choose(l118 > 0, l118, 0)
		l119 := -256 + l102 + l113 + float64(l116*-4.294967296e+09)
		l117 = choose(l119 > 0, float64(l119*-1), 0) + l117
		l120 := -65535 + l102 + l113 + float64(l116*-4.294967296e+09)
		l117 = choose(l120 > 0, l120, 0) + l117
		l121 := -65536 + l102 + l113 + float64(l116*-4.294967296e+09)
		l117 = choose(l121 > 0, float64(l121*-1), 0) + l117
		l122 := -1.6777215e+07 + l102 + l113 + float64(l116*-4.294967296e+09)
		l117 = choose(l122 > 0, l122, 0) + l117
		l123 := -1.6777216e+07 + l102 + l113 + float64(l116*-4.294967296e+09)
		l117 = choose(l123 > 0, float64(l123*-1), 0) + l117
		if 1-l98 > 0 {
			if l100 > 0 {
				l125 = l20 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
			}
			l127 := -l101 + l117
			l128 := trunc(l127)
			if b2i(float64(l128) != l127)|b2i(l128 > l0) != 0 {
				l128 = f15(m, l127, 1, l0)
			}
			l129 := l128
			l134 := m.f64(m.u16(m.u32(l129>>16<<2, 4288)+l129&65535<<3, 0)*320+15744, 80)
			if l134 > 0 {
				l133 = float64((0.5 + l102 + l113 + float64(l116*-4.294967296e+09)) * l134)
			}
			l124 = -0.5 + float64(l125*-256) + l133
		}
		l135 := l98
		if l135 > 0 {
			l124 = l124 + float64(float64(l98*6)*l135)
		}
		l137 := 1 + l101 + float64(l98*-8) - l117
		l136 := choose(l137 > 0, l137, 0)
		l138 := l98
		l136 = choose(l138 > 0, float64(l138*10), 0) + l136
		l66 = f17(m, l124, l136)
	}
	return l66
}

// f183: case 659
func f183(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19 uint32) uint32 {
	var l65 uint32
	var l53, l67, l68, l89 float64
	l20 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l20+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&7<<3, 3520, l13+l15)
	l21 := m.f64(l17, 16)
	m.put(l0&7<<3, 3584, l21)
	m.put(l0&7<<3, 3648, 1)
	l22 := m.f64(0, 3024)
	m.put(l0&7<<3, 3712, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	l23 := f12(m, 18407808, 16, 4095+float64(l14*4096)+float64(l22*-4096)+l21)
	l26 := m.f64(l23, 8)
	l27 := trunc(l26)
	if b2i(float64(l27) != l26)|b2i(l27 > l0) != 0 {
		l27 = f15(m, l26, 1, l0)
	}
	l28 := l27
	l29 := m.u32(l28>>16<<2, 4288) + l28&65535<<3
	l30 := m.u16(l29, 0)*320 + 15744
	t1 := float64(m.u8(l30, 0)) + float64(float64(m.u8(l29, 2))*256) + float64((float64(m.u8(l30, 18))+float64(m.u8(l29, 3))+float64(float64(m.u8(l29, 4))*256))*65536)
	l35 := float64(t1 * 2)
	l37 := 6.755399441055744e+15 + (-0.5 + float64(l35*7.450580596923828e-09))
	l37 = -6.755399441055744e+15 + l37
	l38 := l37
	l38 = flag(l38 > math.Copysign(0, -1))
	l39 := l37
	if 1-l38 > 0 {
		l39 = l39 + l35
	}
	l40 := f14(m, 35717888, 24, l39)
	l41 := m.u32(l40, 0) - 1
	l44 := float64(m.u8(m.u16(m.u32(l41>>16<<2, 4288)+l41&65535<<3, 0)*320+15744, 14))
	l47 := 66 + float64(l38*-27) - l44
	l48 := trunc(l47)
	if b2i(float64(l48) != l47)|b2i(l48 > l0) != 0 {
		l48 = f15(m, l47, 1, l0)
	}
	l49 := l48
	l54 := m.f64(m.u16(m.u32(l49>>16<<2, 4288)+l49&65535<<3, 0)*320+15744, 96)
	if l54 > 0 {
		l53 = float64(float64(l35*0.0001220703125) * l54)
	}
	l56 := l53
	l57 := l56
	l58 := 6.755399441055744e+15 + float64(l57*2.3283064365386963e-10)
	l58 = -6.755399441055744e+15 + l58
	l59 := l57 + float64(l58*-4.294967296e+09)
	l61 := -l59
	l60 := choose(l61 > 0, l61, 0)
	l62 := -1 - l59
	l60 = choose(l62 > 0, float64(l62*-1), 0) + l60
	l63 := l59
	l64 := l60
	l63 = choose(l64 > 0, float64(l64*4.294967296e+09), 0) + l63
	m.put(l0&7<<3, 4224, l63)
	if l6 != 0 {
		l66 := float64(m.u8(l2, 2))
		if l66 > 0 {
			l67 = l20 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
		}
		if l66 > 0 {
			l68 = l8 + l12
		}
		l71 := 1 - l56
		l73 := -1 + (1021 + float64(l38*27) + l44) + float64(choose(l71 > 0, l71, 0)*-1.048576e+06)
		l74 := float64(choose(l73 > 0, l73, 0)*1.048576e+06) + l58 - l60
		l76 := -255 + l74
		l75 := choose(l76 > 0, l76, 0)
		l77 := -256 + l74
		l75 = choose(l77 > 0, float64(l77*-1), 0) + l75
		l78 := -65535 + l74
		l75 = choose(l78 > 0, l78, 0) + l75
		l79 := -65536 + l74
		l75 = choose(l79 > 0, float64(l79*-1), 0) + l75
		l80 := -1.6777215e+07 + l74
		l75 = choose(l80 > 0, l80, 0) + l75
		l81 := -1.6777216e+07 + l74
		l75 = choose(l81 > 0, float64(l81*-1), 0) + l75
		l83 := -l68 + l75
		l84 := trunc(l83)
		if b2i(float64(l84) != l83)|b2i(l84 > l0) != 0 {
			l84 = f15(m, l83, 1, l0)
		}
		l85 := l84
		l90 := m.f64(m.u16(m.u32(l85>>16<<2, 4288)+l85&65535<<3, 0)*320+15744, 80)
		if l90 > 0 {
			l89 = float64((0.5 + l74) * l90)
		}
		l93 := 1 + l68 - l75
		l65 = f17(m, -0.5+float64(l67*-256)+l89, choose(l93 > 0, l93, 0))
	}
	return l65
}

// f184: case 660
func f184(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19 uint32) uint32 {
	var l81 uint32
	var l69, l115, l116, l138, l139, l147 float64
	l20 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l20+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&7<<3, 3520, l13+l15)
	l21 := m.f64(l17, 16)
	m.put(l0&7<<3, 3584, l21)
	m.put(l0&7<<3, 3648, 1)
	l22 := m.f64(0, 3024)
	m.put(l0&7<<3, 3712, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	l23 := f12(m, 18407808, 16, 4095+float64(l14*4096)+float64(l22*-4096)+l21)
	l26 := m.f64(l23, 8)
	l27 := trunc(l26)
	if b2i(float64(l27) != l26)|b2i(l27 > l0) != 0 {
		l27 = f15(m, l26, 1, l0)
	}
	l28 := l27
	l29 := m.u32(l28>>16<<2, 4288) + l28&65535<<3
	l30 := m.u16(l29, 0)*320 + 15744
	t1 := float64(m.u8(l30, 0)) + float64(float64(m.u8(l29, 2))*256) + float64((float64(m.u8(l30, 18))+float64(m.u8(l29, 3))+float64(float64(m.u8(l29, 4))*256))*65536)
	l34 := f12(m, 18407808, 16, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
	l37 := m.f64(l34, 8)
	l38 := trunc(l37)
	if b2i(float64(l38) != l37)|b2i(l38 > l0) != 0 {
		l38 = f15(m, l37, 1, l0)
	}
	l39 := l38
	l40 := m.u32(l39>>16<<2, 4288) + l39&65535<<3
	l41 := m.u16(l40, 0)*320 + 15744
	l43 := float64(m.u8(l41, 18)) + float64(m.u8(l40, 3)) + float64(float64(m.u8(l40, 4))*256)
	l44 := l43
	l44 = flag(l44 > 32767)
	l45 := float64(m.u8(l41, 0)) + float64(float64(m.u8(l40, 2))*256) + float64(l43*65536)
	l45 = choose(l44 > 0, -4.294967296e+09, 0) + l45
	l47 := t1 + float64(l45*4.294967296e+09)
	l49 := l47
	l48 := choose(l49 > 0, float64(l49*2), 0)
	l50 := -l47
	l48 = choose(l50 > 0, float64(l50*2), 0) + l48
	l51 := l48
	l53 := 6.755399441055744e+15 + (-0.5 + float64(l51*7.450580596923828e-09))
	l53 = -6.755399441055744e+15 + l53
	l54 := l53
	l54 = flag(l54 > math.Copysign(0, -1))
	l55 := l53
	if 1-l54 > 0 {
		l55 = l55 + l51
	}
	l56 := f14(m, 35717888, 24, l55)
	l57 := m.u32(l56, 0) - 1
	l60 := float64(m.u8(m.u16(m.u32(l57>>16<<2, 4288)+l57&65535<<3, 0)*320+15744, 14))
	l63 := 66 + float64(l54*-27) - l60
	l64 := trunc(l63)
	if b2i(float64(l64) != l63)|b2i(l64 > l0) != 0 {
		l64 = f15(m, l63, 1, l0)
	}
	l65 := l64
	l70 := m.f64(m.u16(m.u32(l65>>16<<2, 4288)+l65&65535<<3, 0)*320+15744, 96)
	if l70 > 0 {
		l69 = float64(float64(l51*0.0001220703125) * l70)
	}
	l72 := l69
	l73 := l72
	l74 := 6.755399441055744e+15 + float64(l73*2.3283064365386963e-10)
	l74 = -6.755399441055744e+15 + l74
	l75 := l73 + float64(l74*-4.294967296e+09)
	l77 := -l75
	l76 := choose(l77 > 0, l77, 0)
	l78 := -1 - l75
	l76 = choose(l78 > 0, float64(l78*-1), 0) + l76
	l79 := l75
	l80 := l76
	l79 = choose(l80 > 0, float64(l80*4.294967296e+09), 0) + l79
	m.put(l0&7<<3, 4224, l79)
	if l6 != 0 {
		l84 := m.f64(l34, 8)
		l85 := trunc(l84)
		if b2i(float64(l85) != l84)|b2i(l85 > l0) != 0 {
			l85 = f15(m, l84, 1, l0)
		}
		l86 := l85
		l87 := m.u32(l86>>16<<2, 4288) + l86&65535<<3
		l90 := float64(m.u8(m.u16(l87, 0)*320+15744, 18)) + float64(m.u8(l87, 3)) + float64(float64(m.u8(l87, 4))*256)
		l90 = flag(l90 > 32767)
		l91 := choose(-1+l44+l90 > 0, 1, 0)
		l93 := f15(m, -2.1474836475e+09, 4.294967296e+09, l0)
		l95 := float64(int32(l93))
		l97 := l95
		l96 := choose(l97 > 0, float64(l97*-4.294967296e+09), 0)
		l98 := f15(m, -2.1474836475e+09+float64(l96*256), 4.294967296e+09, l0)
		l100 := float64(int32(l98))
		l101 := float64(l96 * 256)
		l102 := l100
		l101 = choose(l102 > 0, float64(l102*-4.294967296e+09), 0) + l101
		l103 := f15(m, -2.1474836475e+09+float64(l101*256), 4.294967296e+09, l0)
		l105 := float64(int32(l103))
		l106 := float64(l101 * 256)
		l107 := l105
		l106 = choose(l107 > 0, float64(l107*-4.294967296e+09), 0) + l106
		l108 := f15(m, -2.1474836475e+09+float64(l106*256), 4.294967296e+09, l0)
		l110 := float64(int32(l108))
		l111 := float64(l95*1.6777216e+07) + float64(l100*65536) + float64(l105*256) + l110
		l111 = flag(l111 > 2.147483647e+09)
		l113 := -1 - l44 - l90 + float64(l91*2) + l111
		l112 := choose(l113 > 0, l113, 0)
		l114 := float64(m.u8(l2, 2))
		if l114 > 0 {
			l115 = l8 + l12
		}
		l117 := -l44 - l90 + float64(l91*2)
		if l117 > 0 {
			l116 = float64((float64(l95*1.6777216e+07) + float64(l100*65536) + float64(l105*256) + l110) * l117)
		}
		if -1+l44+l90+float64(l91*-2) > 0 {
			l116 = l116 + (float64(l95*-1.6777216e+07) + float64(l100*-65536) + float64(l105*-256) - l110)
		}
		l120 := 1 - l72
		l122 := -1 + (1021 + float64(l54*27) + l60) + float64(choose(l120 > 0, l120, 0)*-1.048576e+06)
		l127 := float64(choose(l122 > 0, l122, 0)*1.048576e+06) + l74 - l76
		l127 = choose(choose(choose(l44 > 0, 1, 0) > 0, 1, 0) > 0, 2.147483648e+09, 0) + l127
		l130 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l116*2.3283064365386963e-10))
		l130 = -6.755399441055744e+15 + l130
		l132 := -255 + l116 + l127 + float64(l130*-4.294967296e+09)
		l131 := choose(l132 > 0, l132, 0)
		l133 := -256 + l116 + l127 + float64(l130*-4.294967296e+09)
		l131 = choose(l133 > 0, float64(l133*-1), 0) + l131
		l134 := -65535 + l116 + l127 + float64(l130*-4.294967296e+09)
		l131 = choose(l134 > 0, l134, 0) + l131
		l135 := -65536 + l116 + l127 + float64(l130*-4.294967296e+09)
		l131 = choose(l135 > 0, float64(l135*-1), 0) + l131
		l136 := -1.6777215e+07 + l116 + l127 + float64(l130*-4.294967296e+09)
		l131 = choose(l136 > 0, l136, 0) + l131
		l137 := -1.6777216e+07 + l116 + l127 + float64(l130*-4.294967296e+09)
		l131 = choose(l137 > 0, float64(l137*-1), 0) + l131
		if 1-l112 > 0 {
			if l114 > 0 {
				l139 = l20 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
			}
			l141 := -l115 + l131
			l142 := trunc(l141)
			if b2i(float64(l142) != l141)|b2i(l142 > l0) != 0 {
				l142 = f15(m, l141, 1, l0)
			}
			l143 := l142
			l148 := m.f64(m.u16(m.u32(l143>>16<<2, 4288)+l143&65535<<3, 0)*320+15744, 80)
			if l148 > 0 {
				l147 = float64((0.5 + l116 + l127 + float64(l130*-4.294967296e+09)) * l148)
			}
			l138 = -0.5 + float64(l139*-256) + l147
		}
		l149 := l112
		if l149 > 0 {
			l138 = l138 + float64(float64(l112*6)*l149)
		}
		l151 := 1 + l115 + float64(l112*-8) - l131
		l150 := choose(l151 > 0, l151, 0)
		l152 := l112
		l150 = choose(l152 > 0, float64(l152*10), 0) + l150
		l81 = f17(m, l138, l150)
	}
	return l81
}

// f185: case 661
func f185(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19 uint32) uint32 {
	var l78 uint32
	var l66, l80, l81, l102 float64
	l20 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l20+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&7<<3, 3520, l13+l15)
	l21 := m.f64(l17, 16)
	m.put(l0&7<<3, 3584, l21)
	m.put(l0&7<<3, 3648, 1)
	l22 := m.f64(0, 3024)
	m.put(l0&7<<3, 3712, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	l23 := f12(m, 18407808, 16, 4095+float64(l14*4096)+float64(l22*-4096)+l21)
	l26 := m.f64(l23, 8)
	l27 := trunc(l26)
	if b2i(float64(l27) != l26)|b2i(l27 > l0) != 0 {
		l27 = f15(m, l26, 1, l0)
	}
	l28 := l27
	l29 := m.u32(l28>>16<<2, 4288) + l28&65535<<3
	l30 := m.u16(l29, 0)*320 + 15744
	t1 := float64(m.u8(l30, 0)) + float64(float64(m.u8(l29, 2))*256) + float64((float64(m.u8(l30, 18))+float64(m.u8(l29, 3))+float64(float64(m.u8(l29, 4))*256))*65536)
	l34 := f12(m, 18407808, 16, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
	l37 := m.f64(l34, 8)
	l38 := trunc(l37)
	if b2i(float64(l38) != l37)|b2i(l38 > l0) != 0 {
		l38 = f15(m, l37, 1, l0)
	}
	l39 := l38
	l40 := m.u32(l39>>16<<2, 4288) + l39&65535<<3
	l41 := m.u16(l40, 0)*320 + 15744
	t2 := float64(m.u8(l41, 0)) + float64(float64(m.u8(l40, 2))*256) + float64((float64(m.u8(l41, 18))+float64(m.u8(l40, 3))+float64(float64(m.u8(l40, 4))*256))*65536)
	l47 := t1 + float64(t2*4.294967296e+09)
	l48 := choose(l47 > 0, float64(l47*2), 0)
	l50 := 6.755399441055744e+15 + (-0.5 + float64(l48*7.450580596923828e-09))
	l50 = -6.755399441055744e+15 + l50
	l51 := l50
	l51 = flag(l51 > math.Copysign(0, -1))
	l52 := l50
	if 1-l51 > 0 {
		l52 = l52 + l48
	}
	l53 := f14(m, 35717888, 24, l52)
	l54 := m.u32(l53, 0) - 1
	l57 := float64(m.u8(m.u16(m.u32(l54>>16<<2, 4288)+l54&65535<<3, 0)*320+15744, 14))
	l60 := 66 + float64(l51*-27) - l57
	l61 := trunc(l60)
	if b2i(float64(l61) != l60)|b2i(l61 > l0) != 0 {
		l61 = f15(m, l60, 1, l0)
	}
	l62 := l61
	l67 := m.f64(m.u16(m.u32(l62>>16<<2, 4288)+l62&65535<<3, 0)*320+15744, 96)
	if l67 > 0 {
		l66 = float64(float64(l48*0.0001220703125) * l67)
	}
	l69 := l66
	l70 := l69
	l71 := 6.755399441055744e+15 + float64(l70*2.3283064365386963e-10)
	l71 = -6.755399441055744e+15 + l71
	l72 := l70 + float64(l71*-4.294967296e+09)
	l74 := -l72
	l73 := choose(l74 > 0, l74, 0)
	l75 := -1 - l72
	l73 = choose(l75 > 0, float64(l75*-1), 0) + l73
	l76 := l72
	l77 := l73
	l76 = choose(l77 > 0, float64(l77*4.294967296e+09), 0) + l76
	m.put(l0&7<<3, 4224, l76)
	if l6 != 0 {
		l79 := float64(m.u8(l2, 2))
		if l79 > 0 {
			l80 = l20 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
		}
		if l79 > 0 {
			l81 = l8 + l12
		}
		l84 := 1 - l69
		l86 := -1 + (1021 + float64(l51*27) + l57) + float64(choose(l84 > 0, l84, 0)*-1.048576e+06)
		l87 := float64(choose(l86 > 0, l86, 0)*1.048576e+06) + l71 - l73
		l89 := -255 + l87
		l88 := choose(l89 > 0, l89, 0)
		l90 := -256 + l87
		l88 = choose(l90 > 0, float64(l90*-1), 0) + l88
		l91 := -65535 + l87
		l88 = choose(l91 > 0, l91, 0) + l88
		l92 := -65536 + l87
		l88 = choose(l92 > 0, float64(l92*-1), 0) + l88
		l93 := -1.6777215e+07 + l87
		l88 = choose(l93 > 0, l93, 0) + l88
		l94 := -1.6777216e+07 + l87
		l88 = choose(l94 > 0, float64(l94*-1), 0) + l88
		l96 := -l81 + l88
		l97 := trunc(l96)
		if b2i(float64(l97) != l96)|b2i(l97 > l0) != 0 {
			l97 = f15(m, l96, 1, l0)
		}
		l98 := l97
		l103 := m.f64(m.u16(m.u32(l98>>16<<2, 4288)+l98&65535<<3, 0)*320+15744, 80)
		if l103 > 0 {
			l102 = float64((0.5 + l87) * l103)
		}
		l106 := 1 + l81 - l88
		l78 = f17(m, -0.5+float64(l80*-256)+l102, choose(l106 > 0, l106, 0))
	}
	return l78
}

// f186: case 662
func f186(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19 uint32) uint32 {
	var l23 uint32
	var l96, l105, l107, l112, l137, l138, l144, l158, l160, l168 float64
	l20 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l20+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&7<<3, 3520, l13+l15)
	l21 := m.f64(l17, 16)
	m.put(l0&7<<3, 3584, l21)
	m.put(l0&7<<3, 3648, 1)
	l22 := m.f64(0, 3024)
	m.put(l0&7<<3, 3712, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l24 := f12(m, 18407808, 16, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
		l27 := m.f64(l24, 8)
		l28 := trunc(l27)
		if b2i(float64(l28) != l27)|b2i(l28 > l0) != 0 {
			l28 = f15(m, l27, 1, l0)
		}
		l29 := l28
		l30 := m.u32(l29>>16<<2, 4288) + l29&65535<<3
		l31 := m.u16(l30, 0)*320 + 15744
		l32 := float64(m.u8(l31, 18)) + float64(m.u8(l30, 3)) + float64(float64(m.u8(l30, 4))*256)
		l33 := l32
		l33 = flag(l33 > 32767)
		l36 := m.f64(l24, 8)
		l37 := trunc(l36)
		if b2i(float64(l37) != l36)|b2i(l37 > l0) != 0 {
			l37 = f15(m, l36, 1, l0)
		}
		l38 := l37
		l39 := m.u32(l38>>16<<2, 4288) + l38&65535<<3
		l42 := float64(m.u8(m.u16(l39, 0)*320+15744, 18)) + float64(m.u8(l39, 3)) + float64(float64(m.u8(l39, 4))*256)
		l42 = flag(l42 > 32767)
		l43 := choose(-1+l33+l42 > 0, 1, 0)
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
		l65 := -1 - l33 - l42 + float64(l43*2) + l63
		l64 := choose(l65 > 0, l65, 0)
		l66 := l32
		l67 := -32767 + l32
		l66 = choose(l67 > 0, float64(l67*-32768), 0) + l66
		l68 := -32768 + l32
		l66 = choose(l68 > 0, float64(l68*32768), 0) + l66
		l70 := 6.755399441055744e+15 + (-0.49609375 + float64(l66*0.0078125))
		l70 = -6.755399441055744e+15 + l70
		l71 := l70
		l71 = flag(l71 > 254)
		l74 := float64((float64(m.u8(l31, 0))+float64(float64(m.u8(l30, 2))*256))*5.36870912e+08) + float64((l66+float64(l70*-128))*3.5184372088832e+13)
		l75 := l74
		l75 = flag(l75 > math.Copysign(0, -1))
		l78 := choose(choose(-1+l71+l75 > 0, 1, 0) > 0, 1, 0)
		l80 := choose(l78 > 0, 1, 0)
		l82 := l32
		l82 = flag(l82 > 32767)
		l85 := choose(choose(l82 > 0, 1, 0) > 0, 1, 0)
		l87 := float64(2.147483648e+09)
		l87 = l85 + l87
		l88 := l70
		l88 = flag(l88 > math.Copysign(0, -1))
		l89 := 897 + l70 - l88
		l91 := -1.048575e+06 - l89
		l90 := choose(l91 > 0, l91, 0)
		l92 := -1.047679e+06 - l89
		l90 = choose(l92 > 0, l92, 0) + l90
		l93 := 1075 - l89
		l90 = choose(l93 > 0, l93, 0) + l90
		l94 := l90
		l94 = flag(l94 > math.Copysign(0, -1))
		l95 := float64(l88*4.503599627370496e+15) + l74
		if l94 > 0 {
			l97 := l90
			l98 := -54 + l90
			l97 = choose(l98 > 0, float64(l98*-1), 0) + l97
			l100 := l97
			l101 := trunc(l100)
			if b2i(float64(l101) != l100)|b2i(l101 > l0) != 0 {
				l101 = f15(m, l100, 1, l0)
			}
			l102 := l101
			l104 := m.u16(m.u32(l102>>16<<2, 4288)+l102&65535<<3, 0)*320 + 15744
			if l94 > 0 {
				l105 = m.f64(l104, 104)
			}
			l108 := l105
			if l108 > 0 {
				l107 = float64(l95 * l108)
			}
			l109 := 4.503599627370496e+15 + l107
			l109 = -4.503599627370496e+15 + l109
			l111 := l107 - l109
			l113 := m.f64(l104, 96)
			if l113 > 0 {
				l112 = float64(l111 * l113)
			}
			l115 := -l112
			l114 := choose(l115 > 0, l115, 0)
			l116 := -1 - l112
			l114 = choose(l116 > 0, float64(l116*-1), 0) + l114
			l118 := -0.49999999999999994 + l111
			l120 := -0.49999999999999994 - l111
			l122 := l114
			l121 := choose(l122 > 0, float64(l122*-1), 0)
			l123 := -1 + choose(l118 > 0, float64(l118*1.8014398509481984e+16), 0)
			l121 = choose(l123 > 0, l123, 0) + l121
			l124 := -1 + choose(l120 > 0, float64(l120*1.8014398509481984e+16), 0)
			l121 = choose(l124 > 0, float64(l124*-1), 0) + l121
			l96 = l109 + l121
		}
		if 1-l94 > 0 {
			l96 = l96 + l95
		}
		l125 := l96
		l126 := l125
		l128 := l126
		l127 := choose(l128 > 0, l128, 0)
		l129 := -1.099511627776e+12 + l126
		l127 = choose(l129 > 0, float64(l129*-1), 0) + l127
		l130 := l127
		l132 := 1 + float64(l78*-4.398046511104e+12) - l87 + l130
		l131 := choose(l132 > 0, l132, 0)
		l133 := float64(l78*-4.398046511104e+12) - l87 + l130
		l131 = choose(l133 > 0, float64(l133*-1), 0) + l131
		l135 := l131
		l134 := choose(l135 > 0, l135, 0)
		l136 := float64(m.u8(l2, 2))
		if l136 > 0 {
			l137 = l8 + l12
		}
		l139 := -l33 - l42 + float64(l43*2)
		if l139 > 0 {
			l138 = float64((float64(l47*1.6777216e+07) + float64(l52*65536) + float64(l57*256) + l62) * l139)
		}
		if -1+l33+l42+float64(l43*-2) > 0 {
			l138 = l138 + (float64(l47*-1.6777216e+07) + float64(l52*-65536) + float64(l57*-256) - l62)
		}
		l141 := 1 - l78 - l131
		l140 := choose(l141 > 0, l141, 0)
		l142 := 6.755399441055744e+15 + float64(l125*2.3283064365386963e-10)
		l142 = -6.755399441055744e+15 + l142
		l143 := l125 + float64(l142*-4.294967296e+09)
		l145 := -l85 + l140
		if l145 > 0 {
			l144 = float64(l143 * l145)
		}
		l146 := -1 + l85 + l140
		if l146 > 0 {
			l144 = l144 + float64(-l143*l146)
		}
		l147 := -l85 + l131
		l144 = choose(l147 > 0, float64(l147*2.147483647e+09), 0) + l144
		l148 := -1 + l85 + l131
		l144 = choose(l148 > 0, float64(l148*2.147483648e+09), 0) + l144
		l150 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l138*2.3283064365386963e-10) + float64(l144*2.3283064365386963e-10))
		l150 = -6.755399441055744e+15 + l150
		l152 := -255 + l138 + l144 + float64(l150*-4.294967296e+09)
		l151 := choose(l152 > 0, l152, 0)
		l153 := -256 + l138 + l144 + float64(l150*-4.294967296e+09)
		l151 = choose(l153 > 0, float64(l153*-1), 0) + l151
		l154 := -65535 + l138 + l144 + float64(l150*-4.294967296e+09)
		l151 = choose(l154 > 0, l154, 0) + l151
		l155 := -65536 + l138 + l144 + float64(l150*-4.294967296e+09)
		l151 = choose(l155 > 0, float64(l155*-1), 0) + l151
		l156 := -1.6777215e+07 + l138 + l144 + float64(l150*-4.294967296e+09)
		l151 = choose(l156 > 0, l156, 0) + l151
		l157 := -1.6777216e+07 + l138 + l144 + float64(l150*-4.294967296e+09)
		l151 = choose(l157 > 0, float64(l157*-1), 0) + l151
		l159 := 1 - l64 - l80 - l134
		if l159 > 0 {
			if l136 > 0 {
				l160 = l20 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
			}
			l162 := -l137 + l151
			l163 := trunc(l162)
			if b2i(float64(l163) != l162)|b2i(l163 > l0) != 0 {
				l163 = f15(m, l162, 1, l0)
			}
			l164 := l163
			l169 := m.f64(m.u16(m.u32(l164>>16<<2, 4288)+l164&65535<<3, 0)*320+15744, 80)
			if l169 > 0 {
				l168 = float64((0.5 + l138 + l144 + float64(l150*-4.294967296e+09)) * l169)
			}
			l158 = float64((-0.5 + float64(l160*-256) + l168) * l159)
		}
		l170 := l64 + l80 + l134
		if l170 > 0 {
			l158 = l158 + float64((float64(l64*6)+float64(l80*13)+float64(l134*6))*l170)
		}
		l172 := 1 + l137 + float64(l64*-8) + float64(l80*-8) + float64(l134*-8) - l151
		l171 := choose(l172 > 0, l172, 0)
		l173 := l64 + l80 + l134
		l171 = choose(l173 > 0, float64(l173*10), 0) + l171
		l23 = f17(m, l158, l171)
	}
	return l23
}

// f187: case 663
func f187(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19 uint32) uint32 {
	var l23 uint32
	var l64, l73, l75, l80, l105, l110, l123, l125, l133 float64
	l20 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l20+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&7<<3, 3520, l13+l15)
	l21 := m.f64(l17, 16)
	m.put(l0&7<<3, 3584, l21)
	m.put(l0&7<<3, 3648, 1)
	l22 := m.f64(0, 3024)
	m.put(l0&7<<3, 3712, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l24 := f12(m, 18407808, 16, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
		l27 := m.f64(l24, 8)
		l28 := trunc(l27)
		if b2i(float64(l28) != l27)|b2i(l28 > l0) != 0 {
			l28 = f15(m, l27, 1, l0)
		}
		l29 := l28
		l30 := m.u32(l29>>16<<2, 4288) + l29&65535<<3
		l31 := m.u16(l30, 0)*320 + 15744
		l32 := float64(m.u8(l31, 18)) + float64(m.u8(l30, 3)) + float64(float64(m.u8(l30, 4))*256)
		l33 := l32
		l34 := -32767 + l32
		l33 = choose(l34 > 0, float64(l34*-32768), 0) + l33
		l35 := -32768 + l32
		l33 = choose(l35 > 0, float64(l35*32768), 0) + l33
		l37 := 6.755399441055744e+15 + (-0.49609375 + float64(l33*0.0078125))
		l37 = -6.755399441055744e+15 + l37
		l38 := l37
		l38 = flag(l38 > 254)
		l41 := float64((float64(m.u8(l31, 0))+float64(float64(m.u8(l30, 2))*256))*5.36870912e+08) + float64((l33+float64(l37*-128))*3.5184372088832e+13)
		l42 := l41
		l42 = flag(l42 > math.Copysign(0, -1))
		l45 := choose(choose(-1+l38+l42 > 0, 1, 0) > 0, 1, 0)
		l47 := choose(l45 > 0, 1, 0)
		l49 := l32
		l49 = flag(l49 > 32767)
		l52 := choose(choose(l49 > 0, 1, 0) > 0, 1, 0)
		l54 := choose(1-l52 > 0, 4.294967296e+09, 0)
		l54 = l52 + l54
		l56 := l37
		l56 = flag(l56 > math.Copysign(0, -1))
		l57 := 897 + l37 - l56
		l59 := -1.048575e+06 - l57
		l58 := choose(l59 > 0, l59, 0)
		l60 := -1.047679e+06 - l57
		l58 = choose(l60 > 0, l60, 0) + l58
		l61 := 1075 - l57
		l58 = choose(l61 > 0, l61, 0) + l58
		l62 := l58
		l62 = flag(l62 > math.Copysign(0, -1))
		l63 := float64(l56*4.503599627370496e+15) + l41
		if l62 > 0 {
			l65 := l58
			l66 := -54 + l58
			l65 = choose(l66 > 0, float64(l66*-1), 0) + l65
			l68 := l65
			l69 := trunc(l68)
			if b2i(float64(l69) != l68)|b2i(l69 > l0) != 0 {
				l69 = f15(m, l68, 1, l0)
			}
			l70 := l69
			l72 := m.u16(m.u32(l70>>16<<2, 4288)+l70&65535<<3, 0)*320 + 15744
			if l62 > 0 {
				l73 = m.f64(l72, 104)
			}
			l76 := l73
			if l76 > 0 {
				l75 = float64(l63 * l76)
			}
			l77 := 4.503599627370496e+15 + l75
			l77 = -4.503599627370496e+15 + l77
			l79 := l75 - l77
			l81 := m.f64(l72, 96)
			if l81 > 0 {
				l80 = float64(l79 * l81)
			}
			l83 := -l80
			l82 := choose(l83 > 0, l83, 0)
			l84 := -1 - l80
			l82 = choose(l84 > 0, float64(l84*-1), 0) + l82
			l86 := -0.49999999999999994 + l79
			l88 := -0.49999999999999994 - l79
			l90 := l82
			l89 := choose(l90 > 0, float64(l90*-1), 0)
			l91 := -1 + choose(l86 > 0, float64(l86*1.8014398509481984e+16), 0)
			l89 = choose(l91 > 0, l91, 0) + l89
			l92 := -1 + choose(l88 > 0, float64(l88*1.8014398509481984e+16), 0)
			l89 = choose(l92 > 0, float64(l92*-1), 0) + l89
			l64 = l77 + l89
		}
		if 1-l62 > 0 {
			l64 = l64 + l63
		}
		l93 := l64
		l94 := l93
		l96 := l94
		l95 := choose(l96 > 0, l96, 0)
		l97 := -1.099511627776e+12 + l94
		l95 = choose(l97 > 0, float64(l97*-1), 0) + l95
		l98 := l95
		l100 := 1 + float64(l45*-4.398046511104e+12) - l54 + l98
		l99 := choose(l100 > 0, l100, 0)
		l101 := float64(l45*-4.398046511104e+12) - l54 + l98
		l99 = choose(l101 > 0, float64(l101*-1), 0) + l99
		l103 := l99
		l102 := choose(l103 > 0, l103, 0)
		l104 := float64(m.u8(l2, 2))
		if l104 > 0 {
			l105 = l8 + l12
		}
		l107 := 1 - l45 - l99
		l106 := choose(l107 > 0, l107, 0)
		l108 := 6.755399441055744e+15 + float64(l93*2.3283064365386963e-10)
		l108 = -6.755399441055744e+15 + l108
		l109 := l93 + float64(l108*-4.294967296e+09)
		l111 := -l52 + l106
		if l111 > 0 {
			l110 = float64(l109 * l111)
		}
		l112 := -1 + l52 + l106
		if l112 > 0 {
			l110 = l110 + float64(-l109*l112)
		}
		l113 := -l52 + l99
		l110 = choose(l113 > 0, float64(l113*4.294967295e+09), 0) + l110
		l115 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l110*2.3283064365386963e-10))
		l115 = -6.755399441055744e+15 + l115
		l117 := -255 + l110 + float64(l115*-4.294967296e+09)
		l116 := choose(l117 > 0, l117, 0)
		l118 := -256 + l110 + float64(l115*-4.294967296e+09)
		l116 = choose(l118 > 0, float64(l118*-1), 0) + l116
		l119 := -65535 + l110 + float64(l115*-4.294967296e+09)
		l116 = choose(l119 > 0, l119, 0) + l116
		l120 := -65536 + l110 + float64(l115*-4.294967296e+09)
		l116 = choose(l120 > 0, float64(l120*-1), 0) + l116
		l121 := -1.6777215e+07 + l110 + float64(l115*-4.294967296e+09)
		l116 = choose(l121 > 0, l121, 0) + l116
		l122 := -1.6777216e+07 + l110 + float64(l115*-4.294967296e+09)
		l116 = choose(l122 > 0, float64(l122*-1), 0) + l116
		l124 := 1 - l47 - l102
		if l124 > 0 {
			if l104 > 0 {
				l125 = l20 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
			}
			l127 := -l105 + l116
			l128 := trunc(l127)
			if b2i(float64(l128) != l127)|b2i(l128 > l0) != 0 {
				l128 = f15(m, l127, 1, l0)
			}
			l129 := l128
			l134 := m.f64(m.u16(m.u32(l129>>16<<2, 4288)+l129&65535<<3, 0)*320+15744, 80)
			if l134 > 0 {
				l133 = float64((0.5 + l110 + float64(l115*-4.294967296e+09)) * l134)
			}
			l123 = float64((-0.5 + float64(l125*-256) + l133) * l124)
		}
		l135 := l47 + l102
		if l135 > 0 {
			l123 = l123 + float64((float64(l47*13)+float64(l102*6))*l135)
		}
		l137 := 1 + l105 + float64(l47*-8) + float64(l102*-8) - l116
		l136 := choose(l137 > 0, l137, 0)
		l138 := l47 + l102
		l136 = choose(l138 > 0, float64(l138*10), 0) + l136
		l23 = f17(m, l123, l136)
	}
	return l23
}

// f188: case 664
func f188(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19 uint32) uint32 {
	var l23 uint32
	var l67, l68, l98, l107, l109, l114, l140, l154, l155, l163 float64
	l20 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l20+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&7<<3, 3520, l13+l15)
	l21 := m.f64(l17, 16)
	m.put(l0&7<<3, 3584, l21)
	m.put(l0&7<<3, 3648, 1)
	l22 := m.f64(0, 3024)
	m.put(l0&7<<3, 3712, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l24 := f12(m, 18407808, 16, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
		l27 := m.f64(l24, 8)
		l28 := trunc(l27)
		if b2i(float64(l28) != l27)|b2i(l28 > l0) != 0 {
			l28 = f15(m, l27, 1, l0)
		}
		l29 := l28
		l30 := m.u32(l29>>16<<2, 4288) + l29&65535<<3
		l31 := m.u16(l30, 0)*320 + 15744
		l32 := float64(m.u8(l31, 18)) + float64(m.u8(l30, 3)) + float64(float64(m.u8(l30, 4))*256)
		l33 := l32
		l33 = flag(l33 > 32767)
		l36 := m.f64(l24, 8)
		l37 := trunc(l36)
		if b2i(float64(l37) != l36)|b2i(l37 > l0) != 0 {
			l37 = f15(m, l36, 1, l0)
		}
		l38 := l37
		l39 := m.u32(l38>>16<<2, 4288) + l38&65535<<3
		l42 := float64(m.u8(m.u16(l39, 0)*320+15744, 18)) + float64(m.u8(l39, 3)) + float64(float64(m.u8(l39, 4))*256)
		l42 = flag(l42 > 32767)
		l43 := choose(-1+l33+l42 > 0, 1, 0)
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
		l65 := -1 - l33 - l42 + float64(l43*2) + l63
		l64 := choose(l65 > 0, l65, 0)
		l66 := float64(m.u8(l2, 2))
		if l66 > 0 {
			l67 = l8 + l12
		}
		l69 := -l33 - l42 + float64(l43*2)
		if l69 > 0 {
			l68 = float64((float64(l47*1.6777216e+07) + float64(l52*65536) + float64(l57*256) + l62) * l69)
		}
		if -1+l33+l42+float64(l43*-2) > 0 {
			l68 = l68 + (float64(l47*-1.6777216e+07) + float64(l52*-65536) + float64(l57*-256) - l62)
		}
		l70 := l32
		l70 = flag(l70 > 32767)
		l73 := choose(choose(l70 > 0, 1, 0) > 0, 1, 0)
		l75 := l32
		l76 := -32767 + l32
		l75 = choose(l76 > 0, float64(l76*-32768), 0) + l75
		l77 := -32768 + l32
		l75 = choose(l77 > 0, float64(l77*32768), 0) + l75
		l79 := 6.755399441055744e+15 + (-0.49609375 + float64(l75*0.0078125))
		l79 = -6.755399441055744e+15 + l79
		l80 := l79
		l80 = flag(l80 > 254)
		l83 := float64((float64(m.u8(l31, 0))+float64(float64(m.u8(l30, 2))*256))*5.36870912e+08) + float64((l75+float64(l79*-128))*3.5184372088832e+13)
		l84 := l83
		l84 = flag(l84 > math.Copysign(0, -1))
		l87 := choose(choose(-1+l80+l84 > 0, 1, 0) > 0, 1, 0)
		l89 := float64(2.147483648e+09)
		l89 = l73 + l89
		l90 := l79
		l90 = flag(l90 > math.Copysign(0, -1))
		l91 := 897 + l79 - l90
		l93 := -1.048575e+06 - l91
		l92 := choose(l93 > 0, l93, 0)
		l94 := -1.047679e+06 - l91
		l92 = choose(l94 > 0, l94, 0) + l92
		l95 := 1075 - l91
		l92 = choose(l95 > 0, l95, 0) + l92
		l96 := l92
		l96 = flag(l96 > math.Copysign(0, -1))
		l97 := float64(l90*4.503599627370496e+15) + l83
		if l96 > 0 {
			l99 := l92
			l100 := -54 + l92
			l99 = choose(l100 > 0, float64(l100*-1), 0) + l99
			l102 := l99
			l103 := trunc(l102)
			if b2i(float64(l103) != l102)|b2i(l103 > l0) != 0 {
				l103 = f15(m, l102, 1, l0)
			}
			l104 := l103
			l106 := m.u16(m.u32(l104>>16<<2, 4288)+l104&65535<<3, 0)*320 + 15744
			if l96 > 0 {
				l107 = m.f64(l106, 104)
			}
			l110 := l107
			if l110 > 0 {
				l109 = float64(l97 * l110)
			}
			l111 := 4.503599627370496e+15 + l109
			l111 = -4.503599627370496e+15 + l111
			l113 := l109 - l111
			l115 := m.f64(l106, 96)
			if l115 > 0 {
				l114 = float64(l113 * l115)
			}
			l117 := -l114
			l116 := choose(l117 > 0, l117, 0)
			l118 := -1 - l114
			l116 = choose(l118 > 0, float64(l118*-1), 0) + l116
			l120 := -0.49999999999999994 + l113
			l122 := -0.49999999999999994 - l113
			l124 := l116
			l123 := choose(l124 > 0, float64(l124*-1), 0)
			l125 := -1 + choose(l120 > 0, float64(l120*1.8014398509481984e+16), 0)
			l123 = choose(l125 > 0, l125, 0) + l123
			l126 := -1 + choose(l122 > 0, float64(l122*1.8014398509481984e+16), 0)
			l123 = choose(l126 > 0, float64(l126*-1), 0) + l123
			l98 = l111 + l123
		}
		if 1-l96 > 0 {
			l98 = l98 + l97
		}
		l127 := l98
		l128 := l127
		l130 := l128
		l129 := choose(l130 > 0, l130, 0)
		l131 := -1.099511627776e+12 + l128
		l129 = choose(l131 > 0, float64(l131*-1), 0) + l129
		l132 := l129
		l134 := 1 + float64(l87*-4.398046511104e+12) - l89 + l132
		l133 := choose(l134 > 0, l134, 0)
		l135 := float64(l87*-4.398046511104e+12) - l89 + l132
		l133 = choose(l135 > 0, float64(l135*-1), 0) + l133
		l137 := 1 - l87 - l133
		l136 := choose(l137 > 0, l137, 0)
		l138 := 6.755399441055744e+15 + float64(l127*2.3283064365386963e-10)
		l138 = -6.755399441055744e+15 + l138
		l139 := l127 + float64(l138*-4.294967296e+09)
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
		l146 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l68*2.3283064365386963e-10) + float64(l140*2.3283064365386963e-10))
		l146 = -6.755399441055744e+15 + l146
		l148 := -255 + l68 + l140 + float64(l146*-4.294967296e+09)
		l147 := choose(l148 > 0, l148, 0)
		l149 := -256 + l68 + l140 + float64(l146*-4.294967296e+09)
		l147 = choose(l149 > 0, float64(l149*-1), 0) + l147
		l150 := -65535 + l68 + l140 + float64(l146*-4.294967296e+09)
		l147 = choose(l150 > 0, l150, 0) + l147
		l151 := -65536 + l68 + l140 + float64(l146*-4.294967296e+09)
		l147 = choose(l151 > 0, float64(l151*-1), 0) + l147
		l152 := -1.6777215e+07 + l68 + l140 + float64(l146*-4.294967296e+09)
		l147 = choose(l152 > 0, l152, 0) + l147
		l153 := -1.6777216e+07 + l68 + l140 + float64(l146*-4.294967296e+09)
		l147 = choose(l153 > 0, float64(l153*-1), 0) + l147
		if 1-l64 > 0 {
			if l66 > 0 {
				l155 = l20 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
			}
			l157 := -l67 + l147
			l158 := trunc(l157)
			if b2i(float64(l158) != l157)|b2i(l158 > l0) != 0 {
				l158 = f15(m, l157, 1, l0)
			}
			l159 := l158
			l164 := m.f64(m.u16(m.u32(l159>>16<<2, 4288)+l159&65535<<3, 0)*320+15744, 80)
			if l164 > 0 {
				l163 = float64((0.5 + l68 + l140 + float64(l146*-4.294967296e+09)) * l164)
			}
			l154 = -0.5 + float64(l155*-256) + l163
		}
		l165 := l64
		if l165 > 0 {
			l154 = l154 + float64(float64(l64*6)*l165)
		}
		l167 := 1 + l67 + float64(l64*-8) - l147
		l166 := choose(l167 > 0, l167, 0)
		l168 := l64
		l166 = choose(l168 > 0, float64(l168*10), 0) + l166
		l23 = f17(m, l154, l166)
	}
	return l23
}

// f189: case 665
func f189(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19 uint32) uint32 {
	var l23 uint32
	var l25, l26, l65, l74, l76, l81, l107, l127 float64
	l20 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l20+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&7<<3, 3520, l13+l15)
	l21 := m.f64(l17, 16)
	m.put(l0&7<<3, 3584, l21)
	m.put(l0&7<<3, 3648, 1)
	l22 := m.f64(0, 3024)
	m.put(l0&7<<3, 3712, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l24 := float64(m.u8(l2, 2))
		if l24 > 0 {
			l25 = l20 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
		}
		if l24 > 0 {
			l26 = l8 + l12
		}
		l27 := f12(m, 18407808, 16, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
		l30 := m.f64(l27, 8)
		l31 := trunc(l30)
		if b2i(float64(l31) != l30)|b2i(l31 > l0) != 0 {
			l31 = f15(m, l30, 1, l0)
		}
		l32 := l31
		l33 := m.u32(l32>>16<<2, 4288) + l32&65535<<3
		l34 := m.u16(l33, 0)*320 + 15744
		l35 := float64(m.u8(l34, 18)) + float64(m.u8(l33, 3)) + float64(float64(m.u8(l33, 4))*256)
		l36 := l35
		l36 = flag(l36 > 32767)
		l39 := choose(choose(l36 > 0, 1, 0) > 0, 1, 0)
		l41 := l35
		l42 := -32767 + l35
		l41 = choose(l42 > 0, float64(l42*-32768), 0) + l41
		l43 := -32768 + l35
		l41 = choose(l43 > 0, float64(l43*32768), 0) + l41
		l45 := 6.755399441055744e+15 + (-0.49609375 + float64(l41*0.0078125))
		l45 = -6.755399441055744e+15 + l45
		l46 := l45
		l46 = flag(l46 > 254)
		l49 := float64((float64(m.u8(l34, 0))+float64(float64(m.u8(l33, 2))*256))*5.36870912e+08) + float64((l41+float64(l45*-128))*3.5184372088832e+13)
		l50 := l49
		l50 = flag(l50 > math.Copysign(0, -1))
		l53 := choose(choose(-1+l46+l50 > 0, 1, 0) > 0, 1, 0)
		l55 := choose(1-l39 > 0, 4.294967296e+09, 0)
		l55 = l39 + l55
		l57 := l45
		l57 = flag(l57 > math.Copysign(0, -1))
		l58 := 897 + l45 - l57
		l60 := -1.048575e+06 - l58
		l59 := choose(l60 > 0, l60, 0)
		l61 := -1.047679e+06 - l58
		l59 = choose(l61 > 0, l61, 0) + l59
		l62 := 1075 - l58
		l59 = choose(l62 > 0, l62, 0) + l59
		l63 := l59
		l63 = flag(l63 > math.Copysign(0, -1))
		l64 := float64(l57*4.503599627370496e+15) + l49
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
				l74 = m.f64(l73, 104)
			}
			l77 := l74
			if l77 > 0 {
				l76 = float64(l64 * l77)
			}
			l78 := 4.503599627370496e+15 + l76
			l78 = -4.503599627370496e+15 + l78
			l80 := l76 - l78
			l82 := m.f64(l73, 96)
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
		l101 := 1 + float64(l53*-4.398046511104e+12) - l55 + l99
		l100 := choose(l101 > 0, l101, 0)
		l102 := float64(l53*-4.398046511104e+12) - l55 + l99
		l100 = choose(l102 > 0, float64(l102*-1), 0) + l100
		l104 := 1 - l53 - l100
		l103 := choose(l104 > 0, l104, 0)
		l105 := 6.755399441055744e+15 + float64(l94*2.3283064365386963e-10)
		l105 = -6.755399441055744e+15 + l105
		l106 := l94 + float64(l105*-4.294967296e+09)
		l108 := -l39 + l103
		if l108 > 0 {
			l107 = float64(l106 * l108)
		}
		l109 := -1 + l39 + l103
		if l109 > 0 {
			l107 = l107 + float64(-l106*l109)
		}
		l110 := -l39 + l100
		l107 = choose(l110 > 0, float64(l110*4.294967295e+09), 0) + l107
		l112 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l107*2.3283064365386963e-10))
		l112 = -6.755399441055744e+15 + l112
		l114 := -255 + l107 + float64(l112*-4.294967296e+09)
		l113 := choose(l114 > 0, l114, 0)
		l115 := -256 + l107 + float64(l112*-4.294967296e+09)
		l113 = choose(l115 > 0, float64(l115*-1), 0) + l113
		l116 := -65535 + l107 + float64(l112*-4.294967296e+09)
		l113 = choose(l116 > 0, l116, 0) + l113
		l117 := -65536 + l107 + float64(l112*-4.294967296e+09)
		l113 = choose(l117 > 0, float64(l117*-1), 0) + l113
		l118 := -1.6777215e+07 + l107 + float64(l112*-4.294967296e+09)
		l113 = choose(l118 > 0, l118, 0) + l113
		l119 := -1.6777216e+07 + l107 + float64(l112*-4.294967296e+09)
		l113 = choose(l119 > 0, float64(l119*-1), 0) + l113
		l121 := -l26 + l113
		l122 := trunc(l121)
		if b2i(float64(l122) != l121)|b2i(l122 > l0) != 0 {
			l122 = f15(m, l121, 1, l0)
		}
		l123 := l122
		l128 := m.f64(m.u16(m.u32(l123>>16<<2, 4288)+l123&65535<<3, 0)*320+15744, 80)
		if l128 > 0 {
			l127 = float64((0.5 + l107 + float64(l112*-4.294967296e+09)) * l128)
		}
		l131 := 1 + l26 - l113
		l23 = f17(m, -0.5+float64(l25*-256)+l127, choose(l131 > 0, l131, 0))
	}
	return l23
}

// f190: case 666
func f190(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19 uint32) uint32 {
	var l23 uint32
	var l106, l115, l117, l122, l147, l148, l154, l168, l170, l178 float64
	l20 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l20+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&7<<3, 3520, l13+l15)
	l21 := m.f64(l17, 16)
	m.put(l0&7<<3, 3584, l21)
	m.put(l0&7<<3, 3648, 1)
	l22 := m.f64(0, 3024)
	m.put(l0&7<<3, 3712, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l24 := f12(m, 18407808, 16, 4097+float64(l14*4096)+float64(l22*-4096)+l21)
		l27 := m.f64(l24, 8)
		l28 := trunc(l27)
		if b2i(float64(l28) != l27)|b2i(l28 > l0) != 0 {
			l28 = f15(m, l27, 1, l0)
		}
		l29 := l28
		l30 := m.u32(l29>>16<<2, 4288) + l29&65535<<3
		l31 := m.u16(l30, 0)*320 + 15744
		l32 := float64(m.u8(l31, 18)) + float64(m.u8(l30, 3)) + float64(float64(m.u8(l30, 4))*256)
		l33 := l32
		l33 = flag(l33 > 32767)
		l34 := f12(m, 18407808, 16, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
		l37 := m.f64(l34, 8)
		l38 := trunc(l37)
		if b2i(float64(l38) != l37)|b2i(l38 > l0) != 0 {
			l38 = f15(m, l37, 1, l0)
		}
		l39 := l38
		l40 := m.u32(l39>>16<<2, 4288) + l39&65535<<3
		l43 := float64(m.u8(m.u16(l40, 0)*320+15744, 18)) + float64(m.u8(l40, 3)) + float64(float64(m.u8(l40, 4))*256)
		l43 = flag(l43 > 32767)
		l44 := choose(-1+l33+l43 > 0, 1, 0)
		l46 := f15(m, -2.1474836475e+09, 4.294967296e+09, l0)
		l48 := float64(int32(l46))
		l50 := l48
		l49 := choose(l50 > 0, float64(l50*-4.294967296e+09), 0)
		l51 := f15(m, -2.1474836475e+09+float64(l49*256), 4.294967296e+09, l0)
		l53 := float64(int32(l51))
		l54 := float64(l49 * 256)
		l55 := l53
		l54 = choose(l55 > 0, float64(l55*-4.294967296e+09), 0) + l54
		l56 := f15(m, -2.1474836475e+09+float64(l54*256), 4.294967296e+09, l0)
		l58 := float64(int32(l56))
		l59 := float64(l54 * 256)
		l60 := l58
		l59 = choose(l60 > 0, float64(l60*-4.294967296e+09), 0) + l59
		l61 := f15(m, -2.1474836475e+09+float64(l59*256), 4.294967296e+09, l0)
		l63 := float64(int32(l61))
		l64 := float64(l48*1.6777216e+07) + float64(l53*65536) + float64(l58*256) + l63
		l64 = flag(l64 > 2.147483647e+09)
		l66 := -1 - l33 - l43 + float64(l44*2) + l64
		l65 := choose(l66 > 0, l66, 0)
		l67 := l32
		l68 := -32767 + l32
		l67 = choose(l68 > 0, float64(l68*-32768), 0) + l67
		l69 := -32768 + l32
		l67 = choose(l69 > 0, float64(l69*32768), 0) + l67
		l71 := 6.755399441055744e+15 + (-0.46875 + float64(l67*0.0625))
		l71 = -6.755399441055744e+15 + l71
		l72 := l71
		l72 = flag(l72 > 2046)
		l76 := m.f64(l34, 8)
		l77 := trunc(l76)
		l73 := float64(m.u8(l31, 0)) + float64(float64(m.u8(l30, 2))*256)
		if b2i(float64(l77) != l76)|b2i(l77 > l0) != 0 {
			l77 = f15(m, l76, 1, l0)
		}
		l78 := l77
		l79 := m.u32(l78>>16<<2, 4288) + l78&65535<<3
		l80 := m.u16(l79, 0)*320 + 15744
		t1 := float64(l73*4.294967296e+09) + (float64(m.u8(l80, 0)) + float64(float64(m.u8(l79, 2))*256)) + float64((float64(m.u8(l80, 18))+float64(m.u8(l79, 3))+float64(float64(m.u8(l79, 4))*256))*65536)
		l84 := t1 + float64((l67+float64(l71*-16))*2.81474976710656e+14)
		l85 := l84
		l85 = flag(l85 > math.Copysign(0, -1))
		l88 := choose(choose(-1+l72+l85 > 0, 1, 0) > 0, 1, 0)
		l90 := choose(l88 > 0, 1, 0)
		l92 := l32
		l92 = flag(l92 > 32767)
		l95 := choose(choose(l92 > 0, 1, 0) > 0, 1, 0)
		l97 := float64(2.147483648e+09)
		l97 = l95 + l97
		l98 := l71
		l98 = flag(l98 > math.Copysign(0, -1))
		l99 := 1 + l71 - l98
		l101 := -1.048575e+06 - l99
		l100 := choose(l101 > 0, l101, 0)
		l102 := -1.047679e+06 - l99
		l100 = choose(l102 > 0, l102, 0) + l100
		l103 := 1075 - l99
		l100 = choose(l103 > 0, l103, 0) + l100
		l104 := l100
		l104 = flag(l104 > math.Copysign(0, -1))
		l105 := float64(l98*4.503599627370496e+15) + l84
		if l104 > 0 {
			l107 := l100
			l108 := -54 + l100
			l107 = choose(l108 > 0, float64(l108*-1), 0) + l107
			l110 := l107
			l111 := trunc(l110)
			if b2i(float64(l111) != l110)|b2i(l111 > l0) != 0 {
				l111 = f15(m, l110, 1, l0)
			}
			l112 := l111
			l114 := m.u16(m.u32(l112>>16<<2, 4288)+l112&65535<<3, 0)*320 + 15744
			if l104 > 0 {
				l115 = m.f64(l114, 104)
			}
			l118 := l115
			if l118 > 0 {
				l117 = float64(l105 * l118)
			}
			l119 := 4.503599627370496e+15 + l117
			l119 = -4.503599627370496e+15 + l119
			l121 := l117 - l119
			l123 := m.f64(l114, 96)
			if l123 > 0 {
				l122 = float64(l121 * l123)
			}
			l125 := -l122
			l124 := choose(l125 > 0, l125, 0)
			l126 := -1 - l122
			l124 = choose(l126 > 0, float64(l126*-1), 0) + l124
			l128 := -0.49999999999999994 + l121
			l130 := -0.49999999999999994 - l121
			l132 := l124
			l131 := choose(l132 > 0, float64(l132*-1), 0)
			l133 := -1 + choose(l128 > 0, float64(l128*1.8014398509481984e+16), 0)
			l131 = choose(l133 > 0, l133, 0) + l131
			l134 := -1 + choose(l130 > 0, float64(l130*1.8014398509481984e+16), 0)
			l131 = choose(l134 > 0, float64(l134*-1), 0) + l131
			l106 = l119 + l131
		}
		if 1-l104 > 0 {
			l106 = l106 + l105
		}
		l135 := l106
		l136 := l135
		l138 := l136
		l137 := choose(l138 > 0, l138, 0)
		l139 := -1.099511627776e+12 + l136
		l137 = choose(l139 > 0, float64(l139*-1), 0) + l137
		l140 := l137
		l142 := 1 + float64(l88*-4.398046511104e+12) - l97 + l140
		l141 := choose(l142 > 0, l142, 0)
		l143 := float64(l88*-4.398046511104e+12) - l97 + l140
		l141 = choose(l143 > 0, float64(l143*-1), 0) + l141
		l145 := l141
		l144 := choose(l145 > 0, l145, 0)
		l146 := float64(m.u8(l2, 2))
		if l146 > 0 {
			l147 = l8 + l12
		}
		l149 := -l33 - l43 + float64(l44*2)
		if l149 > 0 {
			l148 = float64((float64(l48*1.6777216e+07) + float64(l53*65536) + float64(l58*256) + l63) * l149)
		}
		if -1+l33+l43+float64(l44*-2) > 0 {
			l148 = l148 + (float64(l48*-1.6777216e+07) + float64(l53*-65536) + float64(l58*-256) - l63)
		}
		l151 := 1 - l88 - l141
		l150 := choose(l151 > 0, l151, 0)
		l152 := 6.755399441055744e+15 + float64(l135*2.3283064365386963e-10)
		l152 = -6.755399441055744e+15 + l152
		l153 := l135 + float64(l152*-4.294967296e+09)
		l155 := -l95 + l150
		if l155 > 0 {
			l154 = float64(l153 * l155)
		}
		l156 := -1 + l95 + l150
		if l156 > 0 {
			l154 = l154 + float64(-l153*l156)
		}
		l157 := -l95 + l141
		l154 = choose(l157 > 0, float64(l157*2.147483647e+09), 0) + l154
		l158 := -1 + l95 + l141
		l154 = choose(l158 > 0, float64(l158*2.147483648e+09), 0) + l154
		l160 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l148*2.3283064365386963e-10) + float64(l154*2.3283064365386963e-10))
		l160 = -6.755399441055744e+15 + l160
		l162 := -255 + l148 + l154 + float64(l160*-4.294967296e+09)
		l161 := choose(l162 > 0, l162, 0)
		l163 := -256 + l148 + l154 + float64(l160*-4.294967296e+09)
		l161 = choose(l163 > 0, float64(l163*-1), 0) + l161
		l164 := -65535 + l148 + l154 + float64(l160*-4.294967296e+09)
		l161 = choose(l164 > 0, l164, 0) + l161
		l165 := -65536 + l148 + l154 + float64(l160*-4.294967296e+09)
		l161 = choose(l165 > 0, float64(l165*-1), 0) + l161
		l166 := -1.6777215e+07 + l148 + l154 + float64(l160*-4.294967296e+09)
		l161 = choose(l166 > 0, l166, 0) + l161
		l167 := -1.6777216e+07 + l148 + l154 + float64(l160*-4.294967296e+09)
		l161 = choose(l167 > 0, float64(l167*-1), 0) + l161
		l169 := 1 - l65 - l90 - l144
		if l169 > 0 {
			if l146 > 0 {
				l170 = l20 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
			}
			l172 := -l147 + l161
			l173 := trunc(l172)
			if b2i(float64(l173) != l172)|b2i(l173 > l0) != 0 {
				l173 = f15(m, l172, 1, l0)
			}
			l174 := l173
			l179 := m.f64(m.u16(m.u32(l174>>16<<2, 4288)+l174&65535<<3, 0)*320+15744, 80)
			if l179 > 0 {
				l178 = float64((0.5 + l148 + l154 + float64(l160*-4.294967296e+09)) * l179)
			}
			l168 = float64((-0.5 + float64(l170*-256) + l178) * l169)
		}
		l180 := l65 + l90 + l144
		if l180 > 0 {
			l168 = l168 + float64((float64(l65*6)+float64(l90*13)+float64(l144*6))*l180)
		}
		l182 := 1 + l147 + float64(l65*-8) + float64(l90*-8) + float64(l144*-8) - l161
		l181 := choose(l182 > 0, l182, 0)
		l183 := l65 + l90 + l144
		l181 = choose(l183 > 0, float64(l183*10), 0) + l181
		l23 = f17(m, l168, l181)
	}
	return l23
}

// f191: case 667
func f191(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19 uint32) uint32 {
	var l23 uint32
	var l74, l83, l85, l90, l115, l120, l133, l135, l143 float64
	l20 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l20+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&7<<3, 3520, l13+l15)
	l21 := m.f64(l17, 16)
	m.put(l0&7<<3, 3584, l21)
	m.put(l0&7<<3, 3648, 1)
	l22 := m.f64(0, 3024)
	m.put(l0&7<<3, 3712, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l24 := f12(m, 18407808, 16, 4097+float64(l14*4096)+float64(l22*-4096)+l21)
		l27 := m.f64(l24, 8)
		l28 := trunc(l27)
		if b2i(float64(l28) != l27)|b2i(l28 > l0) != 0 {
			l28 = f15(m, l27, 1, l0)
		}
		l29 := l28
		l30 := m.u32(l29>>16<<2, 4288) + l29&65535<<3
		l31 := m.u16(l30, 0)*320 + 15744
		l32 := float64(m.u8(l31, 18)) + float64(m.u8(l30, 3)) + float64(float64(m.u8(l30, 4))*256)
		l33 := l32
		l34 := -32767 + l32
		l33 = choose(l34 > 0, float64(l34*-32768), 0) + l33
		l35 := -32768 + l32
		l33 = choose(l35 > 0, float64(l35*32768), 0) + l33
		l37 := 6.755399441055744e+15 + (-0.46875 + float64(l33*0.0625))
		l37 = -6.755399441055744e+15 + l37
		l38 := l37
		l38 = flag(l38 > 2046)
		l39 := float64(m.u8(l31, 0)) + float64(float64(m.u8(l30, 2))*256)
		l40 := f12(m, 18407808, 16, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
		l43 := m.f64(l40, 8)
		l44 := trunc(l43)
		if b2i(float64(l44) != l43)|b2i(l44 > l0) != 0 {
			l44 = f15(m, l43, 1, l0)
		}
		l45 := l44
		l46 := m.u32(l45>>16<<2, 4288) + l45&65535<<3
		l47 := m.u16(l46, 0)*320 + 15744
		t1 := float64(l39*4.294967296e+09) + (float64(m.u8(l47, 0)) + float64(float64(m.u8(l46, 2))*256)) + float64((float64(m.u8(l47, 18))+float64(m.u8(l46, 3))+float64(float64(m.u8(l46, 4))*256))*65536)
		l51 := t1 + float64((l33+float64(l37*-16))*2.81474976710656e+14)
		l52 := l51
		l52 = flag(l52 > math.Copysign(0, -1))
		l55 := choose(choose(-1+l38+l52 > 0, 1, 0) > 0, 1, 0)
		l57 := choose(l55 > 0, 1, 0)
		l59 := l32
		l59 = flag(l59 > 32767)
		l62 := choose(choose(l59 > 0, 1, 0) > 0, 1, 0)
		l64 := choose(1-l62 > 0, 4.294967296e+09, 0)
		l64 = l62 + l64
		l66 := l37
		l66 = flag(l66 > math.Copysign(0, -1))
		l67 := 1 + l37 - l66
		l69 := -1.048575e+06 - l67
		l68 := choose(l69 > 0, l69, 0)
		l70 := -1.047679e+06 - l67
		l68 = choose(l70 > 0, l70, 0) + l68
		l71 := 1075 - l67
		l68 = choose(l71 > 0, l71, 0) + l68
		l72 := l68
		l72 = flag(l72 > math.Copysign(0, -1))
		l73 := float64(l66*4.503599627370496e+15) + l51
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
				l83 = m.f64(l82, 104)
			}
			l86 := l83
			if l86 > 0 {
				l85 = float64(l73 * l86)
			}
			l87 := 4.503599627370496e+15 + l85
			l87 = -4.503599627370496e+15 + l87
			l89 := l85 - l87
			l91 := m.f64(l82, 96)
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
		l103 := l74
		l104 := l103
		l106 := l104
		l105 := choose(l106 > 0, l106, 0)
		l107 := -1.099511627776e+12 + l104
		l105 = choose(l107 > 0, float64(l107*-1), 0) + l105
		l108 := l105
		l110 := 1 + float64(l55*-4.398046511104e+12) - l64 + l108
		l109 := choose(l110 > 0, l110, 0)
		l111 := float64(l55*-4.398046511104e+12) - l64 + l108
		l109 = choose(l111 > 0, float64(l111*-1), 0) + l109
		l113 := l109
		l112 := choose(l113 > 0, l113, 0)
		l114 := float64(m.u8(l2, 2))
		if l114 > 0 {
			l115 = l8 + l12
		}
		l117 := 1 - l55 - l109
		l116 := choose(l117 > 0, l117, 0)
		l118 := 6.755399441055744e+15 + float64(l103*2.3283064365386963e-10)
		l118 = -6.755399441055744e+15 + l118
		l119 := l103 + float64(l118*-4.294967296e+09)
		l121 := -l62 + l116
		if l121 > 0 {
			l120 = float64(l119 * l121)
		}
		l122 := -1 + l62 + l116
		if l122 > 0 {
			l120 = l120 + float64(-l119*l122)
		}
		l123 := -l62 + l109
		l120 = choose(l123 > 0, float64(l123*4.294967295e+09), 0) + l120
		l125 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l120*2.3283064365386963e-10))
		l125 = -6.755399441055744e+15 + l125
		l127 := -255 + l120 + float64(l125*-4.294967296e+09)
		l126 := choose(l127 > 0, l127, 0)
		l128 := -256 + l120 + float64(l125*-4.294967296e+09)
		l126 = choose(l128 > 0, float64(l128*-1), 0) + l126
		l129 := -65535 + l120 + float64(l125*-4.294967296e+09)
		l126 = choose(l129 > 0, l129, 0) + l126
		l130 := -65536 + l120 + float64(l125*-4.294967296e+09)
		l126 = choose(l130 > 0, float64(l130*-1), 0) + l126
		l131 := -1.6777215e+07 + l120 + float64(l125*-4.294967296e+09)
		l126 = choose(l131 > 0, l131, 0) + l126
		l132 := -1.6777216e+07 + l120 + float64(l125*-4.294967296e+09)
		l126 = choose(l132 > 0, float64(l132*-1), 0) + l126
		l134 := 1 - l57 - l112
		if l134 > 0 {
			if l114 > 0 {
				l135 = l20 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
			}
			l137 := -l115 + l126
			l138 := trunc(l137)
			if b2i(float64(l138) != l137)|b2i(l138 > l0) != 0 {
				l138 = f15(m, l137, 1, l0)
			}
			l139 := l138
			l144 := m.f64(m.u16(m.u32(l139>>16<<2, 4288)+l139&65535<<3, 0)*320+15744, 80)
			if l144 > 0 {
				l143 = float64((0.5 + l120 + float64(l125*-4.294967296e+09)) * l144)
			}
			l133 = float64((-0.5 + float64(l135*-256) + l143) * l134)
		}
		l145 := l57 + l112
		if l145 > 0 {
			l133 = l133 + float64((float64(l57*13)+float64(l112*6))*l145)
		}
		l147 := 1 + l115 + float64(l57*-8) + float64(l112*-8) - l126
		l146 := choose(l147 > 0, l147, 0)
		l148 := l57 + l112
		l146 = choose(l148 > 0, float64(l148*10), 0) + l146
		l23 = f17(m, l133, l146)
	}
	return l23
}

// f192: case 668
func f192(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19 uint32) uint32 {
	var l23 uint32
	var l68, l69, l108, l117, l119, l124, l150, l164, l165, l173 float64
	l20 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l20+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&7<<3, 3520, l13+l15)
	l21 := m.f64(l17, 16)
	m.put(l0&7<<3, 3584, l21)
	m.put(l0&7<<3, 3648, 1)
	l22 := m.f64(0, 3024)
	m.put(l0&7<<3, 3712, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l24 := f12(m, 18407808, 16, 4097+float64(l14*4096)+float64(l22*-4096)+l21)
		l27 := m.f64(l24, 8)
		l28 := trunc(l27)
		if b2i(float64(l28) != l27)|b2i(l28 > l0) != 0 {
			l28 = f15(m, l27, 1, l0)
		}
		l29 := l28
		l30 := m.u32(l29>>16<<2, 4288) + l29&65535<<3
		l31 := m.u16(l30, 0)*320 + 15744
		l32 := float64(m.u8(l31, 18)) + float64(m.u8(l30, 3)) + float64(float64(m.u8(l30, 4))*256)
		l33 := l32
		l33 = flag(l33 > 32767)
		l34 := f12(m, 18407808, 16, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
		l37 := m.f64(l34, 8)
		l38 := trunc(l37)
		if b2i(float64(l38) != l37)|b2i(l38 > l0) != 0 {
			l38 = f15(m, l37, 1, l0)
		}
		l39 := l38
		l40 := m.u32(l39>>16<<2, 4288) + l39&65535<<3
		l43 := float64(m.u8(m.u16(l40, 0)*320+15744, 18)) + float64(m.u8(l40, 3)) + float64(float64(m.u8(l40, 4))*256)
		l43 = flag(l43 > 32767)
		l44 := choose(-1+l33+l43 > 0, 1, 0)
		l46 := f15(m, -2.1474836475e+09, 4.294967296e+09, l0)
		l48 := float64(int32(l46))
		l50 := l48
		l49 := choose(l50 > 0, float64(l50*-4.294967296e+09), 0)
		l51 := f15(m, -2.1474836475e+09+float64(l49*256), 4.294967296e+09, l0)
		l53 := float64(int32(l51))
		l54 := float64(l49 * 256)
		l55 := l53
		l54 = choose(l55 > 0, float64(l55*-4.294967296e+09), 0) + l54
		l56 := f15(m, -2.1474836475e+09+float64(l54*256), 4.294967296e+09, l0)
		l58 := float64(int32(l56))
		l59 := float64(l54 * 256)
		l60 := l58
		l59 = choose(l60 > 0, float64(l60*-4.294967296e+09), 0) + l59
		l61 := f15(m, -2.1474836475e+09+float64(l59*256), 4.294967296e+09, l0)
		l63 := float64(int32(l61))
		l64 := float64(l48*1.6777216e+07) + float64(l53*65536) + float64(l58*256) + l63
		l64 = flag(l64 > 2.147483647e+09)
		l66 := -1 - l33 - l43 + float64(l44*2) + l64
		l65 := choose(l66 > 0, l66, 0)
		l67 := float64(m.u8(l2, 2))
		if l67 > 0 {
			l68 = l8 + l12
		}
		l70 := -l33 - l43 + float64(l44*2)
		if l70 > 0 {
			l69 = float64((float64(l48*1.6777216e+07) + float64(l53*65536) + float64(l58*256) + l63) * l70)
		}
		if -1+l33+l43+float64(l44*-2) > 0 {
			l69 = l69 + (float64(l48*-1.6777216e+07) + float64(l53*-65536) + float64(l58*-256) - l63)
		}
		l71 := l32
		l71 = flag(l71 > 32767)
		l74 := choose(choose(l71 > 0, 1, 0) > 0, 1, 0)
		l76 := l32
		l77 := -32767 + l32
		l76 = choose(l77 > 0, float64(l77*-32768), 0) + l76
		l78 := -32768 + l32
		l76 = choose(l78 > 0, float64(l78*32768), 0) + l76
		l80 := 6.755399441055744e+15 + (-0.46875 + float64(l76*0.0625))
		l80 = -6.755399441055744e+15 + l80
		l81 := l80
		l81 = flag(l81 > 2046)
		l85 := m.f64(l34, 8)
		l86 := trunc(l85)
		l82 := float64(m.u8(l31, 0)) + float64(float64(m.u8(l30, 2))*256)
		if b2i(float64(l86) != l85)|b2i(l86 > l0) != 0 {
			l86 = f15(m, l85, 1, l0)
		}
		l87 := l86
		l88 := m.u32(l87>>16<<2, 4288) + l87&65535<<3
		l89 := m.u16(l88, 0)*320 + 15744
		t1 := float64(l82*4.294967296e+09) + (float64(m.u8(l89, 0)) + float64(float64(m.u8(l88, 2))*256)) + float64((float64(m.u8(l89, 18))+float64(m.u8(l88, 3))+float64(float64(m.u8(l88, 4))*256))*65536)
		l93 := t1 + float64((l76+float64(l80*-16))*2.81474976710656e+14)
		l94 := l93
		l94 = flag(l94 > math.Copysign(0, -1))
		l97 := choose(choose(-1+l81+l94 > 0, 1, 0) > 0, 1, 0)
		l99 := float64(2.147483648e+09)
		l99 = l74 + l99
		l100 := l80
		l100 = flag(l100 > math.Copysign(0, -1))
		l101 := 1 + l80 - l100
		l103 := -1.048575e+06 - l101
		l102 := choose(l103 > 0, l103, 0)
		l104 := -1.047679e+06 - l101
		l102 = choose(l104 > 0, l104, 0) + l102
		l105 := 1075 - l101
		l102 = choose(l105 > 0, l105, 0) + l102
		l106 := l102
		l106 = flag(l106 > math.Copysign(0, -1))
		l107 := float64(l100*4.503599627370496e+15) + l93
		if l106 > 0 {
			l109 := l102
			l110 := -54 + l102
			l109 = choose(l110 > 0, float64(l110*-1), 0) + l109
			l112 := l109
			l113 := trunc(l112)
			if b2i(float64(l113) != l112)|b2i(l113 > l0) != 0 {
				l113 = f15(m, l112, 1, l0)
			}
			l114 := l113
			l116 := m.u16(m.u32(l114>>16<<2, 4288)+l114&65535<<3, 0)*320 + 15744
			if l106 > 0 {
				l117 = m.f64(l116, 104)
			}
			l120 := l117
			if l120 > 0 {
				l119 = float64(l107 * l120)
			}
			l121 := 4.503599627370496e+15 + l119
			l121 = -4.503599627370496e+15 + l121
			l123 := l119 - l121
			l125 := m.f64(l116, 96)
			if l125 > 0 {
				l124 = float64(l123 * l125)
			}
			l127 := -l124
			l126 := choose(l127 > 0, l127, 0)
			l128 := -1 - l124
			l126 = choose(l128 > 0, float64(l128*-1), 0) + l126
			l130 := -0.49999999999999994 + l123
			l132 := -0.49999999999999994 - l123
			l134 := l126
			l133 := choose(l134 > 0, float64(l134*-1), 0)
			l135 := -1 + choose(l130 > 0, float64(l130*1.8014398509481984e+16), 0)
			l133 = choose(l135 > 0, l135, 0) + l133
			l136 := -1 + choose(l132 > 0, float64(l132*1.8014398509481984e+16), 0)
			l133 = choose(l136 > 0, float64(l136*-1), 0) + l133
			l108 = l121 + l133
		}
		if 1-l106 > 0 {
			l108 = l108 + l107
		}
		l137 := l108
		l138 := l137
		l140 := l138
		l139 := choose(l140 > 0, l140, 0)
		l141 := -1.099511627776e+12 + l138
		l139 = choose(l141 > 0, float64(l141*-1), 0) + l139
		l142 := l139
		l144 := 1 + float64(l97*-4.398046511104e+12) - l99 + l142
		l143 := choose(l144 > 0, l144, 0)
		l145 := float64(l97*-4.398046511104e+12) - l99 + l142
		l143 = choose(l145 > 0, float64(l145*-1), 0) + l143
		l147 := 1 - l97 - l143
		l146 := choose(l147 > 0, l147, 0)
		l148 := 6.755399441055744e+15 + float64(l137*2.3283064365386963e-10)
		l148 = -6.755399441055744e+15 + l148
		l149 := l137 + float64(l148*-4.294967296e+09)
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
		l156 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l69*2.3283064365386963e-10) + float64(l150*2.3283064365386963e-10))
		l156 = -6.755399441055744e+15 + l156
		l158 := -255 + l69 + l150 + float64(l156*-4.294967296e+09)
		l157 := choose(l158 > 0, l158, 0)
		l159 := -256 + l69 + l150 + float64(l156*-4.294967296e+09)
		l157 = choose(l159 > 0, float64(l159*-1), 0) + l157
		l160 := -65535 + l69 + l150 + float64(l156*-4.294967296e+09)
		l157 = choose(l160 > 0, l160, 0) + l157
		l161 := -65536 + l69 + l150 + float64(l156*-4.294967296e+09)
		l157 = choose(l161 > 0, float64(l161*-1), 0) + l157
		l162 := -1.6777215e+07 + l69 + l150 + float64(l156*-4.294967296e+09)
		l157 = choose(l162 > 0, l162, 0) + l157
		l163 := -1.6777216e+07 + l69 + l150 + float64(l156*-4.294967296e+09)
		l157 = choose(l163 > 0, float64(l163*-1), 0) + l157
		if 1-l65 > 0 {
			if l67 > 0 {
				l165 = l20 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
			}
			l167 := -l68 + l157
			l168 := trunc(l167)
			if b2i(float64(l168) != l167)|b2i(l168 > l0) != 0 {
				l168 = f15(m, l167, 1, l0)
			}
			l169 := l168
			l174 := m.f64(m.u16(m.u32(l169>>16<<2, 4288)+l169&65535<<3, 0)*320+15744, 80)
			if l174 > 0 {
				l173 = float64((0.5 + l69 + l150 + float64(l156*-4.294967296e+09)) * l174)
			}
			l164 = -0.5 + float64(l165*-256) + l173
		}
		l175 := l65
		if l175 > 0 {
			l164 = l164 + float64(float64(l65*6)*l175)
		}
		l177 := 1 + l68 + float64(l65*-8) - l157
		l176 := choose(l177 > 0, l177, 0)
		l178 := l65
		l176 = choose(l178 > 0, float64(l178*10), 0) + l176
		l23 = f17(m, l164, l176)
	}
	return l23
}

// f193: case 669
func f193(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19 uint32) uint32 {
	var l23 uint32
	var l25, l26, l75, l84, l86, l91, l117, l137 float64
	l20 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l20+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&7<<3, 3520, l13+l15)
	l21 := m.f64(l17, 16)
	m.put(l0&7<<3, 3584, l21)
	m.put(l0&7<<3, 3648, 1)
	l22 := m.f64(0, 3024)
	m.put(l0&7<<3, 3712, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	m.put(l0&7<<3, 4224, 0)
	if l6 != 0 {
		l24 := float64(m.u8(l2, 2))
		if l24 > 0 {
			l25 = l20 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
		}
		if l24 > 0 {
			l26 = l8 + l12
		}
		l27 := f12(m, 18407808, 16, 4097+float64(l14*4096)+float64(l22*-4096)+l21)
		l30 := m.f64(l27, 8)
		l31 := trunc(l30)
		if b2i(float64(l31) != l30)|b2i(l31 > l0) != 0 {
			l31 = f15(m, l30, 1, l0)
		}
		l32 := l31
		l33 := m.u32(l32>>16<<2, 4288) + l32&65535<<3
		l34 := m.u16(l33, 0)*320 + 15744
		l35 := float64(m.u8(l34, 18)) + float64(m.u8(l33, 3)) + float64(float64(m.u8(l33, 4))*256)
		l36 := l35
		l36 = flag(l36 > 32767)
		l39 := choose(choose(l36 > 0, 1, 0) > 0, 1, 0)
		l41 := l35
		l42 := -32767 + l35
		l41 = choose(l42 > 0, float64(l42*-32768), 0) + l41
		l43 := -32768 + l35
		l41 = choose(l43 > 0, float64(l43*32768), 0) + l41
		l45 := 6.755399441055744e+15 + (-0.46875 + float64(l41*0.0625))
		l45 = -6.755399441055744e+15 + l45
		l46 := l45
		l46 = flag(l46 > 2046)
		l47 := float64(m.u8(l34, 0)) + float64(float64(m.u8(l33, 2))*256)
		l48 := f12(m, 18407808, 16, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
		l51 := m.f64(l48, 8)
		l52 := trunc(l51)
		if b2i(float64(l52) != l51)|b2i(l52 > l0) != 0 {
			l52 = f15(m, l51, 1, l0)
		}
		l53 := l52
		l54 := m.u32(l53>>16<<2, 4288) + l53&65535<<3
		l55 := m.u16(l54, 0)*320 + 15744
		t1 := float64(l47*4.294967296e+09) + (float64(m.u8(l55, 0)) + float64(float64(m.u8(l54, 2))*256)) + float64((float64(m.u8(l55, 18))+float64(m.u8(l54, 3))+float64(float64(m.u8(l54, 4))*256))*65536)
		l59 := t1 + float64((l41+float64(l45*-16))*2.81474976710656e+14)
		l60 := l59
		l60 = flag(l60 > math.Copysign(0, -1))
		l63 := choose(choose(-1+l46+l60 > 0, 1, 0) > 0, 1, 0)
		l65 := choose(1-l39 > 0, 4.294967296e+09, 0)
		l65 = l39 + l65
		l67 := l45
		l67 = flag(l67 > math.Copysign(0, -1))
		l68 := 1 + l45 - l67
		l70 := -1.048575e+06 - l68
		l69 := choose(l70 > 0, l70, 0)
		l71 := -1.047679e+06 - l68
		l69 = choose(l71 > 0, l71, 0) + l69
		l72 := 1075 - l68
		l69 = choose(l72 > 0, l72, 0) + l69
		l73 := l69
		l73 = flag(l73 > math.Copysign(0, -1))
		l74 := float64(l67*4.503599627370496e+15) + l59
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
				l84 = m.f64(l83, 104)
			}
			l87 := l84
			if l87 > 0 {
				l86 = float64(l74 * l87)
			}
			l88 := 4.503599627370496e+15 + l86
			l88 = -4.503599627370496e+15 + l88
			l90 := l86 - l88
			l92 := m.f64(l83, 96)
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
		l111 := 1 + float64(l63*-4.398046511104e+12) - l65 + l109
		l110 := choose(l111 > 0, l111, 0)
		l112 := float64(l63*-4.398046511104e+12) - l65 + l109
		l110 = choose(l112 > 0, float64(l112*-1), 0) + l110
		l114 := 1 - l63 - l110
		l113 := choose(l114 > 0, l114, 0)
		l115 := 6.755399441055744e+15 + float64(l104*2.3283064365386963e-10)
		l115 = -6.755399441055744e+15 + l115
		l116 := l104 + float64(l115*-4.294967296e+09)
		l118 := -l39 + l113
		if l118 > 0 {
			l117 = float64(l116 * l118)
		}
		l119 := -1 + l39 + l113
		if l119 > 0 {
			l117 = l117 + float64(-l116*l119)
		}
		l120 := -l39 + l110
		l117 = choose(l120 > 0, float64(l120*4.294967295e+09), 0) + l117
		l122 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l117*2.3283064365386963e-10))
		l122 = -6.755399441055744e+15 + l122
		l124 := -255 + l117 + float64(l122*-4.294967296e+09)
		l123 := choose(l124 > 0, l124, 0)
		l125 := -256 + l117 + float64(l122*-4.294967296e+09)
		l123 = choose(l125 > 0, float64(l125*-1), 0) + l123
		l126 := -65535 + l117 + float64(l122*-4.294967296e+09)
		l123 = choose(l126 > 0, l126, 0) + l123
		l127 := -65536 + l117 + float64(l122*-4.294967296e+09)
		l123 = choose(l127 > 0, float64(l127*-1), 0) + l123
		l128 := -1.6777215e+07 + l117 + float64(l122*-4.294967296e+09)
		l123 = choose(l128 > 0, l128, 0) + l123
		l129 := -1.6777216e+07 + l117 + float64(l122*-4.294967296e+09)
		l123 = choose(l129 > 0, float64(l129*-1), 0) + l123
		l131 := -l26 + l123
		l132 := trunc(l131)
		if b2i(float64(l132) != l131)|b2i(l132 > l0) != 0 {
			l132 = f15(m, l131, 1, l0)
		}
		l133 := l132
		l138 := m.f64(m.u16(m.u32(l133>>16<<2, 4288)+l133&65535<<3, 0)*320+15744, 80)
		if l138 > 0 {
			l137 = float64((0.5 + l117 + float64(l122*-4.294967296e+09)) * l138)
		}
		l141 := 1 + l26 - l123
		l23 = f17(m, -0.5+float64(l25*-256)+l137, choose(l141 > 0, l141, 0))
	}
	return l23
}

// f194: case 670
func f194(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19 uint32) uint32 {
	var l122 uint32
	var l65, l73, l82, l84, l89, l116, l162, l163, l165, l179, l181, l189 float64
	l20 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l20+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&7<<3, 3520, l13+l15)
	l21 := m.f64(l17, 16)
	m.put(l0&7<<3, 3584, l21)
	m.put(l0&7<<3, 3648, 1)
	l22 := m.f64(0, 3024)
	m.put(l0&7<<3, 3712, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	l23 := f12(m, 18407808, 16, 4095+float64(l14*4096)+float64(l22*-4096)+l21)
	l26 := m.f64(l23, 8)
	l27 := trunc(l26)
	if b2i(float64(l27) != l26)|b2i(l27 > l0) != 0 {
		l27 = f15(m, l26, 1, l0)
	}
	l28 := l27
	l29 := m.u32(l28>>16<<2, 4288) + l28&65535<<3
	l30 := m.u16(l29, 0)*320 + 15744
	l31 := float64(m.u8(l30, 18)) + float64(m.u8(l29, 3)) + float64(float64(m.u8(l29, 4))*256)
	l32 := l31
	l32 = flag(l32 > 32767)
	l35 := choose(choose(l32 > 0, 1, 0) > 0, 1, 0)
	l37 := l31
	l38 := -32767 + l31
	l37 = choose(l38 > 0, float64(l38*-32768), 0) + l37
	l39 := -32768 + l31
	l37 = choose(l39 > 0, float64(l39*32768), 0) + l37
	l41 := 6.755399441055744e+15 + (-0.49609375 + float64(l37*0.0078125))
	l41 = -6.755399441055744e+15 + l41
	l42 := l41
	l42 = flag(l42 > 254)
	l45 := float64((float64(m.u8(l30, 0))+float64(float64(m.u8(l29, 2))*256))*5.36870912e+08) + float64((l37+float64(l41*-128))*3.5184372088832e+13)
	l46 := l45
	l46 = flag(l46 > math.Copysign(0, -1))
	l49 := choose(choose(-1+l42+l46 > 0, 1, 0) > 0, 1, 0)
	l51 := float64(4.294967296e+09)
	l51 = l35 + l51
	l52 := l41
	l52 = flag(l52 > math.Copysign(0, -1))
	l53 := 897 + l41 - l52
	l55 := -1075 + l53
	l54 := choose(l55 > 0, l55, 0)
	l56 := -1087 + l53
	l54 = choose(l56 > 0, float64(l56*-1), 0) + l54
	l58 := l54
	l59 := trunc(l58)
	if b2i(float64(l59) != l58)|b2i(l59 > l0) != 0 {
		l59 = f15(m, l58, 1, l0)
	}
	l60 := l59
	l66 := m.f64(m.u16(m.u32(l60>>16<<2, 4288)+l60&65535<<3, 0)*320+15744, 96)
	if l66 > 0 {
		l68 := -1.048575e+06 - l53
		l67 := choose(l68 > 0, l68, 0)
		l69 := -1.047679e+06 - l53
		l67 = choose(l69 > 0, l69, 0) + l67
		l70 := 1075 - l53
		l67 = choose(l70 > 0, l70, 0) + l67
		l71 := l67
		l71 = flag(l71 > math.Copysign(0, -1))
		l72 := float64(l52*4.503599627370496e+15) + l45
		if l71 > 0 {
			l74 := l67
			l75 := -54 + l67
			l74 = choose(l75 > 0, float64(l75*-1), 0) + l74
			l77 := l74
			l78 := trunc(l77)
			if b2i(float64(l78) != l77)|b2i(l78 > l0) != 0 {
				l78 = f15(m, l77, 1, l0)
			}
			l79 := l78
			l81 := m.u16(m.u32(l79>>16<<2, 4288)+l79&65535<<3, 0)*320 + 15744
			if l71 > 0 {
				l82 = m.f64(l81, 104)
			}
			l85 := l82
			if l85 > 0 {
				l84 = float64(l72 * l85)
			}
			l86 := 4.503599627370496e+15 + l84
			l86 = -4.503599627370496e+15 + l86
			l88 := l84 - l86
			l90 := m.f64(l81, 96)
			if l90 > 0 {
				l89 = float64(l88 * l90)
			}
			l92 := -l89
			l91 := choose(l92 > 0, l92, 0)
			l93 := -1 - l89
			l91 = choose(l93 > 0, float64(l93*-1), 0) + l91
			l95 := -0.49999999999999994 + l88
			l97 := -0.49999999999999994 - l88
			l99 := l91
			l98 := choose(l99 > 0, float64(l99*-1), 0)
			l100 := -1 + choose(l95 > 0, float64(l95*1.8014398509481984e+16), 0)
			l98 = choose(l100 > 0, l100, 0) + l98
			l101 := -1 + choose(l97 > 0, float64(l97*1.8014398509481984e+16), 0)
			l98 = choose(l101 > 0, float64(l101*-1), 0) + l98
			l73 = l86 + l98
		}
		if 1-l71 > 0 {
			l73 = l73 + l72
		}
		l65 = float64(l73 * l66)
	}
	l102 := 6.755399441055744e+15 + float64(l65*2.3283064365386963e-10)
	l102 = -6.755399441055744e+15 + l102
	l103 := l65 + float64(l102*-4.294967296e+09)
	l105 := -l103
	l104 := choose(l105 > 0, l105, 0)
	l106 := -1 - l103
	l104 = choose(l106 > 0, float64(l106*-1), 0) + l104
	l108 := l103
	l107 := choose(l108 > 0, l108, 0)
	l109 := -1 + l103
	l107 = choose(l109 > 0, float64(l109*-1), 0) + l107
	l110 := float64(l102*2) - l104 + l107
	l112 := 1 + float64(l49*-4.398046511104e+12) - l51 + l110
	l111 := choose(l112 > 0, l112, 0)
	l113 := float64(l49*-4.398046511104e+12) - l51 + l110
	l111 = choose(l113 > 0, float64(l113*-1), 0) + l111
	l115 := 1 - l49 - l111
	l114 := choose(l115 > 0, l115, 0)
	l117 := -l35 + l114
	if l117 > 0 {
		l116 = float64(l103 * l117)
	}
	l118 := -1 - l35 + l104 + l114
	l116 = choose(l118 > 0, float64(l118*4.294967296e+09), 0) + l116
	l119 := -1 + l35 + l114
	if l119 > 0 {
		l116 = l116 + float64(-l103*l119)
	}
	l120 := -2 + l35 + l107 + l114
	l116 = choose(l120 > 0, float64(l120*4.294967296e+09), 0) + l116
	l121 := -l35 + l111
	l116 = choose(l121 > 0, float64(l121*4.294967295e+09), 0) + l116
	m.put(l0&7<<3, 4224, l116)
	if l6 != 0 {
		l123 := l31
		l123 = flag(l123 > 32767)
		l124 := f12(m, 18407808, 16, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
		l127 := m.f64(l124, 8)
		l128 := trunc(l127)
		if b2i(float64(l128) != l127)|b2i(l128 > l0) != 0 {
			l128 = f15(m, l127, 1, l0)
		}
		l129 := l128
		l130 := m.u32(l129>>16<<2, 4288) + l129&65535<<3
		l133 := float64(m.u8(m.u16(l130, 0)*320+15744, 18)) + float64(m.u8(l130, 3)) + float64(float64(m.u8(l130, 4))*256)
		l133 = flag(l133 > 32767)
		l134 := choose(-1+l123+l133 > 0, 1, 0)
		l136 := f15(m, -2.1474836475e+09, 4.294967296e+09, l0)
		l138 := float64(int32(l136))
		l140 := l138
		l139 := choose(l140 > 0, float64(l140*-4.294967296e+09), 0)
		l141 := f15(m, -2.1474836475e+09+float64(l139*256), 4.294967296e+09, l0)
		l143 := float64(int32(l141))
		l144 := float64(l139 * 256)
		l145 := l143
		l144 = choose(l145 > 0, float64(l145*-4.294967296e+09), 0) + l144
		l146 := f15(m, -2.1474836475e+09+float64(l144*256), 4.294967296e+09, l0)
		l148 := float64(int32(l146))
		l149 := float64(l144 * 256)
		l150 := l148
		l149 = choose(l150 > 0, float64(l150*-4.294967296e+09), 0) + l149
		l151 := f15(m, -2.1474836475e+09+float64(l149*256), 4.294967296e+09, l0)
		l153 := float64(int32(l151))
		l154 := float64(l138*1.6777216e+07) + float64(l143*65536) + float64(l148*256) + l153
		l154 = flag(l154 > 2.147483647e+09)
		l156 := -1 - l123 - l133 + float64(l134*2) + l154
		l155 := choose(l156 > 0, l156, 0)
		l157 := choose(l49 > 0, 1, 0)
		l160 := l111
		l159 := choose(l160 > 0, l160, 0)
		l161 := float64(m.u8(l2, 2))
		if l161 > 0 {
			l162 = l8 + l12
		}
		l164 := -l123 - l133 + float64(l134*2)
		if l164 > 0 {
			l163 = float64((float64(l138*1.6777216e+07) + float64(l143*65536) + float64(l148*256) + l153) * l164)
		}
		if -1+l123+l133+float64(l134*-2) > 0 {
			l163 = l163 + (float64(l138*-1.6777216e+07) + float64(l143*-65536) + float64(l148*-256) - l153)
		}
		l166 := -l35 + l114
		if l166 > 0 {
			l165 = float64((l102 - l104) * l166)
		}
		l167 := -1 + l35 + l114
		if l167 > 0 {
			l165 = l165 + float64((-l102-l107)*l167)
		}
		l168 := -l35 + l111
		l165 = choose(l168 > 0, float64(l168*2.147483647e+09), 0) + l165
		l169 := -1 + l35 + l111
		l165 = choose(l169 > 0, float64(l169*2.147483648e+09), 0) + l165
		l171 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l163*2.3283064365386963e-10) + float64(l165*2.3283064365386963e-10))
		l171 = -6.755399441055744e+15 + l171
		l173 := -255 + l163 + l165 + float64(l171*-4.294967296e+09)
		l172 := choose(l173 > 0, l173, 0)
		l174 := -256 + l163 + l165 + float64(l171*-4.294967296e+09)
		l172 = choose(l174 > 0, float64(l174*-1), 0) + l172
		l175 := -65535 + l163 + l165 + float64(l171*-4.294967296e+09)
		l172 = choose(l175 > 0, l175, 0) + l172
		l176 := -65536 + l163 + l165 + float64(l171*-4.294967296e+09)
		l172 = choose(l176 > 0, float64(l176*-1), 0) + l172
		l177 := -1.6777215e+07 + l163 + l165 + float64(l171*-4.294967296e+09)
		l172 = choose(l177 > 0, l177, 0) + l172
		l178 := -1.6777216e+07 + l163 + l165 + float64(l171*-4.294967296e+09)
		l172 = choose(l178 > 0, float64(l178*-1), 0) + l172
		l180 := 1 - l155 - l157 - l159
		if l180 > 0 {
			if l161 > 0 {
				l181 = l20 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
			}
			l183 := -l162 + l172
			l184 := trunc(l183)
			if b2i(float64(l184) != l183)|b2i(l184 > l0) != 0 {
				l184 = f15(m, l183, 1, l0)
			}
			l185 := l184
			l190 := m.f64(m.u16(m.u32(l185>>16<<2, 4288)+l185&65535<<3, 0)*320+15744, 80)
			if l190 > 0 {
				l189 = float64((0.5 + l163 + l165 + float64(l171*-4.294967296e+09)) * l190)
			}
			l179 = float64((-0.5 + float64(l181*-256) + l189) * l180)
		}
		l191 := l155 + l157 + l159
		if l191 > 0 {
			l179 = l179 + float64((float64(l155*6)+float64(l157*13)+float64(l159*6))*l191)
		}
		l193 := 1 + l162 + float64(l155*-8) + float64(l157*-8) + float64(l159*-8) - l172
		l192 := choose(l193 > 0, l193, 0)
		l194 := l155 + l157 + l159
		l192 = choose(l194 > 0, float64(l194*10), 0) + l192
		l122 = f17(m, l179, l192)
	}
	return l122
}

// f195: case 671
func f195(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19 uint32) uint32 {
	var l123 uint32
	var l66, l74, l83, l85, l90, l117, l129, l130, l143, l145, l153 float64
	l20 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l20+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&7<<3, 3520, l13+l15)
	l21 := m.f64(l17, 16)
	m.put(l0&7<<3, 3584, l21)
	m.put(l0&7<<3, 3648, 1)
	l22 := m.f64(0, 3024)
	m.put(l0&7<<3, 3712, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	l23 := f12(m, 18407808, 16, 4095+float64(l14*4096)+float64(l22*-4096)+l21)
	l26 := m.f64(l23, 8)
	l27 := trunc(l26)
	if b2i(float64(l27) != l26)|b2i(l27 > l0) != 0 {
		l27 = f15(m, l26, 1, l0)
	}
	l28 := l27
	l29 := m.u32(l28>>16<<2, 4288) + l28&65535<<3
	l30 := m.u16(l29, 0)*320 + 15744
	l31 := float64(m.u8(l30, 18)) + float64(m.u8(l29, 3)) + float64(float64(m.u8(l29, 4))*256)
	l32 := l31
	l32 = flag(l32 > 32767)
	l35 := choose(choose(l32 > 0, 1, 0) > 0, 1, 0)
	l37 := l31
	l38 := -32767 + l31
	l37 = choose(l38 > 0, float64(l38*-32768), 0) + l37
	l39 := -32768 + l31
	l37 = choose(l39 > 0, float64(l39*32768), 0) + l37
	l41 := 6.755399441055744e+15 + (-0.49609375 + float64(l37*0.0078125))
	l41 = -6.755399441055744e+15 + l41
	l42 := l41
	l42 = flag(l42 > 254)
	l45 := float64((float64(m.u8(l30, 0))+float64(float64(m.u8(l29, 2))*256))*5.36870912e+08) + float64((l37+float64(l41*-128))*3.5184372088832e+13)
	l46 := l45
	l46 = flag(l46 > math.Copysign(0, -1))
	l49 := choose(choose(-1+l42+l46 > 0, 1, 0) > 0, 1, 0)
	l51 := choose(1-l35 > 0, 8.589934592e+09, 0)
	l51 = l35 + l51
	l53 := l41
	l53 = flag(l53 > math.Copysign(0, -1))
	l54 := 897 + l41 - l53
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
	l67 := m.f64(m.u16(m.u32(l61>>16<<2, 4288)+l61&65535<<3, 0)*320+15744, 96)
	if l67 > 0 {
		l69 := -1.048575e+06 - l54
		l68 := choose(l69 > 0, l69, 0)
		l70 := -1.047679e+06 - l54
		l68 = choose(l70 > 0, l70, 0) + l68
		l71 := 1075 - l54
		l68 = choose(l71 > 0, l71, 0) + l68
		l72 := l68
		l72 = flag(l72 > math.Copysign(0, -1))
		l73 := float64(l53*4.503599627370496e+15) + l45
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
				l83 = m.f64(l82, 104)
			}
			l86 := l83
			if l86 > 0 {
				l85 = float64(l73 * l86)
			}
			l87 := 4.503599627370496e+15 + l85
			l87 = -4.503599627370496e+15 + l87
			l89 := l85 - l87
			l91 := m.f64(l82, 96)
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
	l113 := 1 + float64(l49*-4.398046511104e+12) - l51 + l111
	l112 := choose(l113 > 0, l113, 0)
	l114 := float64(l49*-4.398046511104e+12) - l51 + l111
	l112 = choose(l114 > 0, float64(l114*-1), 0) + l112
	l116 := 1 - l49 - l112
	l115 := choose(l116 > 0, l116, 0)
	l118 := -l35 + l115
	if l118 > 0 {
		l117 = float64(l104 * l118)
	}
	l119 := -1 - l35 + l105 + l115
	l117 = choose(l119 > 0, float64(l119*4.294967296e+09), 0) + l117
	l120 := -1 + l35 + l115
	if l120 > 0 {
		l117 = l117 + float64(-l104*l120)
	}
	l121 := -2 + l35 + l108 + l115
	l117 = choose(l121 > 0, float64(l121*4.294967296e+09), 0) + l117
	l122 := -l35 + l112
	l117 = choose(l122 > 0, float64(l122*4.294967295e+09), 0) + l117
	m.put(l0&7<<3, 4224, l117)
	if l6 != 0 {
		l124 := choose(l49 > 0, 1, 0)
		l127 := l112
		l126 := choose(l127 > 0, l127, 0)
		l128 := float64(m.u8(l2, 2))
		if l128 > 0 {
			l129 = l8 + l12
		}
		l131 := -l35 + l115
		if l131 > 0 {
			l130 = float64((l103 - l105) * l131)
		}
		l132 := -1 + l35 + l115
		if l132 > 0 {
			l130 = l130 + float64((-l103-l108)*l132)
		}
		l133 := -l35 + l112
		l130 = choose(l133 > 0, float64(l133*4.294967295e+09), 0) + l130
		l135 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l130*2.3283064365386963e-10))
		l135 = -6.755399441055744e+15 + l135
		l137 := -255 + l130 + float64(l135*-4.294967296e+09)
		l136 := choose(l137 > 0, l137, 0)
		l138 := -256 + l130 + float64(l135*-4.294967296e+09)
		l136 = choose(l138 > 0, float64(l138*-1), 0) + l136
		l139 := -65535 + l130 + float64(l135*-4.294967296e+09)
		l136 = choose(l139 > 0, l139, 0) + l136
		l140 := -65536 + l130 + float64(l135*-4.294967296e+09)
		l136 = choose(l140 > 0, float64(l140*-1), 0) + l136
		l141 := -1.6777215e+07 + l130 + float64(l135*-4.294967296e+09)
		l136 = choose(l141 > 0, l141, 0) + l136
		l142 := -1.6777216e+07 + l130 + float64(l135*-4.294967296e+09)
		l136 = choose(l142 > 0, float64(l142*-1), 0) + l136
		l144 := 1 - l124 - l126
		if l144 > 0 {
			if l128 > 0 {
				l145 = l20 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
			}
			l147 := -l129 + l136
			l148 := trunc(l147)
			if b2i(float64(l148) != l147)|b2i(l148 > l0) != 0 {
				l148 = f15(m, l147, 1, l0)
			}
			l149 := l148
			l154 := m.f64(m.u16(m.u32(l149>>16<<2, 4288)+l149&65535<<3, 0)*320+15744, 80)
			if l154 > 0 {
				l153 = float64((0.5 + l130 + float64(l135*-4.294967296e+09)) * l154)
			}
			l143 = float64((-0.5 + float64(l145*-256) + l153) * l144)
		}
		l155 := l124 + l126
		if l155 > 0 {
			l143 = l143 + float64((float64(l124*13)+float64(l126*6))*l155)
		}
		l157 := 1 + l129 + float64(l124*-8) + float64(l126*-8) - l136
		l156 := choose(l157 > 0, l157, 0)
		l158 := l124 + l126
		l156 = choose(l158 > 0, float64(l158*10), 0) + l156
		l123 = f17(m, l143, l156)
	}
	return l123
}

// f196: case 672
func f196(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19 uint32) uint32 {
	var l122 uint32
	var l65, l73, l82, l84, l89, l116, l158, l159, l161, l175, l176, l184 float64
	l20 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l20+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&7<<3, 3520, l13+l15)
	l21 := m.f64(l17, 16)
	m.put(l0&7<<3, 3584, l21)
	m.put(l0&7<<3, 3648, 1)
	l22 := m.f64(0, 3024)
	m.put(l0&7<<3, 3712, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	l23 := f12(m, 18407808, 16, 4095+float64(l14*4096)+float64(l22*-4096)+l21)
	l26 := m.f64(l23, 8)
	l27 := trunc(l26)
	if b2i(float64(l27) != l26)|b2i(l27 > l0) != 0 {
		l27 = f15(m, l26, 1, l0)
	}
	l28 := l27
	l29 := m.u32(l28>>16<<2, 4288) + l28&65535<<3
	l30 := m.u16(l29, 0)*320 + 15744
	l31 := float64(m.u8(l30, 18)) + float64(m.u8(l29, 3)) + float64(float64(m.u8(l29, 4))*256)
	l32 := l31
	l32 = flag(l32 > 32767)
	l35 := choose(choose(l32 > 0, 1, 0) > 0, 1, 0)
	l37 := l31
	l38 := -32767 + l31
	l37 = choose(l38 > 0, float64(l38*-32768), 0) + l37
	l39 := -32768 + l31
	l37 = choose(l39 > 0, float64(l39*32768), 0) + l37
	l41 := 6.755399441055744e+15 + (-0.49609375 + float64(l37*0.0078125))
	l41 = -6.755399441055744e+15 + l41
	l42 := l41
	l42 = flag(l42 > 254)
	l45 := float64((float64(m.u8(l30, 0))+float64(float64(m.u8(l29, 2))*256))*5.36870912e+08) + float64((l37+float64(l41*-128))*3.5184372088832e+13)
	l46 := l45
	l46 = flag(l46 > math.Copysign(0, -1))
	l49 := choose(choose(-1+l42+l46 > 0, 1, 0) > 0, 1, 0)
	l51 := float64(4.294967296e+09)
	l51 = l35 + l51
	l52 := l41
	l52 = flag(l52 > math.Copysign(0, -1))
	l53 := 897 + l41 - l52
	l55 := -1075 + l53
	l54 := choose(l55 > 0, l55, 0)
	l56 := -1087 + l53
	l54 = choose(l56 > 0, float64(l56*-1), 0) + l54
	l58 := l54
	l59 := trunc(l58)
	if b2i(float64(l59) != l58)|b2i(l59 > l0) != 0 {
		l59 = f15(m, l58, 1, l0)
	}
	l60 := l59
	l66 := m.f64(m.u16(m.u32(l60>>16<<2, 4288)+l60&65535<<3, 0)*320+15744, 96)
	if l66 > 0 {
		l68 := -1.048575e+06 - l53
		l67 := choose(l68 > 0, l68, 0)
		l69 := -1.047679e+06 - l53
		l67 = choose(l69 > 0, l69, 0) + l67
		l70 := 1075 - l53
		l67 = choose(l70 > 0, l70, 0) + l67
		l71 := l67
		l71 = flag(l71 > math.Copysign(0, -1))
		l72 := float64(l52*4.503599627370496e+15) + l45
		if l71 > 0 {
			l74 := l67
			l75 := -54 + l67
			l74 = choose(l75 > 0, float64(l75*-1), 0) + l74
			l77 := l74
			l78 := trunc(l77)
			if b2i(float64(l78) != l77)|b2i(l78 > l0) != 0 {
				l78 = f15(m, l77, 1, l0)
			}
			l79 := l78
			l81 := m.u16(m.u32(l79>>16<<2, 4288)+l79&65535<<3, 0)*320 + 15744
			if l71 > 0 {
				l82 = m.f64(l81, 104)
			}
			l85 := l82
			if l85 > 0 {
				l84 = float64(l72 * l85)
			}
			l86 := 4.503599627370496e+15 + l84
			l86 = -4.503599627370496e+15 + l86
			l88 := l84 - l86
			l90 := m.f64(l81, 96)
			if l90 > 0 {
				l89 = float64(l88 * l90)
			}
			l92 := -l89
			l91 := choose(l92 > 0, l92, 0)
			l93 := -1 - l89
			l91 = choose(l93 > 0, float64(l93*-1), 0) + l91
			l95 := -0.49999999999999994 + l88
			l97 := -0.49999999999999994 - l88
			l99 := l91
			l98 := choose(l99 > 0, float64(l99*-1), 0)
			l100 := -1 + choose(l95 > 0, float64(l95*1.8014398509481984e+16), 0)
			l98 = choose(l100 > 0, l100, 0) + l98
			l101 := -1 + choose(l97 > 0, float64(l97*1.8014398509481984e+16), 0)
			l98 = choose(l101 > 0, float64(l101*-1), 0) + l98
			l73 = l86 + l98
		}
		if 1-l71 > 0 {
			l73 = l73 + l72
		}
		l65 = float64(l73 * l66)
	}
	l102 := 6.755399441055744e+15 + float64(l65*2.3283064365386963e-10)
	l102 = -6.755399441055744e+15 + l102
	l103 := l65 + float64(l102*-4.294967296e+09)
	l105 := -l103
	l104 := choose(l105 > 0, l105, 0)
	l106 := -1 - l103
	l104 = choose(l106 > 0, float64(l106*-1), 0) + l104
	l108 := l103
	l107 := choose(l108 > 0, l108, 0)
	l109 := -1 + l103
	l107 = choose(l109 > 0, float64(l109*-1), 0) + l107
	l110 := float64(l102*2) - l104 + l107
	l112 := 1 + float64(l49*-4.398046511104e+12) - l51 + l110
	l111 := choose(l112 > 0, l112, 0)
	l113 := float64(l49*-4.398046511104e+12) - l51 + l110
	l111 = choose(l113 > 0, float64(l113*-1), 0) + l111
	l115 := 1 - l49 - l111
	l114 := choose(l115 > 0, l115, 0)
	l117 := -l35 + l114
	if l117 > 0 {
		l116 = float64(l103 * l117)
	}
	l118 := -1 - l35 + l104 + l114
	l116 = choose(l118 > 0, float64(l118*4.294967296e+09), 0) + l116
	l119 := -1 + l35 + l114
	if l119 > 0 {
		l116 = l116 + float64(-l103*l119)
	}
	l120 := -2 + l35 + l107 + l114
	l116 = choose(l120 > 0, float64(l120*4.294967296e+09), 0) + l116
	l121 := -l35 + l111
	l116 = choose(l121 > 0, float64(l121*4.294967295e+09), 0) + l116
	m.put(l0&7<<3, 4224, l116)
	if l6 != 0 {
		l123 := l31
		l123 = flag(l123 > 32767)
		l124 := f12(m, 18407808, 16, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
		l127 := m.f64(l124, 8)
		l128 := trunc(l127)
		if b2i(float64(l128) != l127)|b2i(l128 > l0) != 0 {
			l128 = f15(m, l127, 1, l0)
		}
		l129 := l128
		l130 := m.u32(l129>>16<<2, 4288) + l129&65535<<3
		l133 := float64(m.u8(m.u16(l130, 0)*320+15744, 18)) + float64(m.u8(l130, 3)) + float64(float64(m.u8(l130, 4))*256)
		l133 = flag(l133 > 32767)
		l134 := choose(-1+l123+l133 > 0, 1, 0)
		l136 := f15(m, -2.1474836475e+09, 4.294967296e+09, l0)
		l138 := float64(int32(l136))
		l140 := l138
		l139 := choose(l140 > 0, float64(l140*-4.294967296e+09), 0)
		l141 := f15(m, -2.1474836475e+09+float64(l139*256), 4.294967296e+09, l0)
		l143 := float64(int32(l141))
		l144 := float64(l139 * 256)
		l145 := l143
		l144 = choose(l145 > 0, float64(l145*-4.294967296e+09), 0) + l144
		l146 := f15(m, -2.1474836475e+09+float64(l144*256), 4.294967296e+09, l0)
		l148 := float64(int32(l146))
		l149 := float64(l144 * 256)
		l150 := l148
		l149 = choose(l150 > 0, float64(l150*-4.294967296e+09), 0) + l149
		l151 := f15(m, -2.1474836475e+09+float64(l149*256), 4.294967296e+09, l0)
		l153 := float64(int32(l151))
		l154 := float64(l138*1.6777216e+07) + float64(l143*65536) + float64(l148*256) + l153
		l154 = flag(l154 > 2.147483647e+09)
		l156 := -1 - l123 - l133 + float64(l134*2) + l154
		l155 := choose(l156 > 0, l156, 0)
		l157 := float64(m.u8(l2, 2))
		if l157 > 0 {
			l158 = l8 + l12
		}
		l160 := -l123 - l133 + float64(l134*2)
		if l160 > 0 {
			l159 = float64((float64(l138*1.6777216e+07) + float64(l143*65536) + float64(l148*256) + l153) * l160)
		}
		if -1+l123+l133+float64(l134*-2) > 0 {
			l159 = l159 + (float64(l138*-1.6777216e+07) + float64(l143*-65536) + float64(l148*-256) - l153)
		}
		l162 := -l35 + l114
		if l162 > 0 {
			l161 = float64((l102 - l104) * l162)
		}
		l163 := -1 + l35 + l114
		if l163 > 0 {
			l161 = l161 + float64((-l102-l107)*l163)
		}
		l164 := -l35 + l111
		l161 = choose(l164 > 0, float64(l164*2.147483647e+09), 0) + l161
		l165 := -1 + l35 + l111
		l161 = choose(l165 > 0, float64(l165*2.147483648e+09), 0) + l161
		l167 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l159*2.3283064365386963e-10) + float64(l161*2.3283064365386963e-10))
		l167 = -6.755399441055744e+15 + l167
		l169 := -255 + l159 + l161 + float64(l167*-4.294967296e+09)
		l168 := choose(l169 > 0, l169, 0)
		l170 := -256 + l159 + l161 + float64(l167*-4.294967296e+09)
		l168 = choose(l170 > 0, float64(l170*-1), 0) + l168
		l171 := -65535 + l159 + l161 + float64(l167*-4.294967296e+09)
		l168 = choose(l171 > 0, l171, 0) + l168
		l172 := -65536 + l159 + l161 + float64(l167*-4.294967296e+09)
		l168 = choose(l172 > 0, float64(l172*-1), 0) + l168
		l173 := -1.6777215e+07 + l159 + l161 + float64(l167*-4.294967296e+09)
		l168 = choose(l173 > 0, l173, 0) + l168
		l174 := -1.6777216e+07 + l159 + l161 + float64(l167*-4.294967296e+09)
		l168 = choose(l174 > 0, float64(l174*-1), 0) + l168
		if 1-l155 > 0 {
			if l157 > 0 {
				l176 = l20 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
			}
			l178 := -l158 + l168
			l179 := trunc(l178)
			if b2i(float64(l179) != l178)|b2i(l179 > l0) != 0 {
				l179 = f15(m, l178, 1, l0)
			}
			l180 := l179
			l185 := m.f64(m.u16(m.u32(l180>>16<<2, 4288)+l180&65535<<3, 0)*320+15744, 80)
			if l185 > 0 {
				l184 = float64((0.5 + l159 + l161 + float64(l167*-4.294967296e+09)) * l185)
			}
			l175 = -0.5 + float64(l176*-256) + l184
		}
		l186 := l155
		if l186 > 0 {
			l175 = l175 + float64(float64(l155*6)*l186)
		}
		l188 := 1 + l158 + float64(l155*-8) - l168
		l187 := choose(l188 > 0, l188, 0)
		l189 := l155
		l187 = choose(l189 > 0, float64(l189*10), 0) + l187
		l122 = f17(m, l175, l187)
	}
	return l122
}

// f197: case 673
func f197(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19 uint32) uint32 {
	var l123 uint32
	var l66, l74, l83, l85, l90, l117, l125, l126, l127, l147 float64
	l20 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l20+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&7<<3, 3520, l13+l15)
	l21 := m.f64(l17, 16)
	m.put(l0&7<<3, 3584, l21)
	m.put(l0&7<<3, 3648, 1)
	l22 := m.f64(0, 3024)
	m.put(l0&7<<3, 3712, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	l23 := f12(m, 18407808, 16, 4095+float64(l14*4096)+float64(l22*-4096)+l21)
	l26 := m.f64(l23, 8)
	l27 := trunc(l26)
	if b2i(float64(l27) != l26)|b2i(l27 > l0) != 0 {
		l27 = f15(m, l26, 1, l0)
	}
	l28 := l27
	l29 := m.u32(l28>>16<<2, 4288) + l28&65535<<3
	l30 := m.u16(l29, 0)*320 + 15744
	l31 := float64(m.u8(l30, 18)) + float64(m.u8(l29, 3)) + float64(float64(m.u8(l29, 4))*256)
	l32 := l31
	l32 = flag(l32 > 32767)
	l35 := choose(choose(l32 > 0, 1, 0) > 0, 1, 0)
	l37 := l31
	l38 := -32767 + l31
	l37 = choose(l38 > 0, float64(l38*-32768), 0) + l37
	l39 := -32768 + l31
	l37 = choose(l39 > 0, float64(l39*32768), 0) + l37
	l41 := 6.755399441055744e+15 + (-0.49609375 + float64(l37*0.0078125))
	l41 = -6.755399441055744e+15 + l41
	l42 := l41
	l42 = flag(l42 > 254)
	l45 := float64((float64(m.u8(l30, 0))+float64(float64(m.u8(l29, 2))*256))*5.36870912e+08) + float64((l37+float64(l41*-128))*3.5184372088832e+13)
	l46 := l45
	l46 = flag(l46 > math.Copysign(0, -1))
	l49 := choose(choose(-1+l42+l46 > 0, 1, 0) > 0, 1, 0)
	l51 := choose(1-l35 > 0, 8.589934592e+09, 0)
	l51 = l35 + l51
	l53 := l41
	l53 = flag(l53 > math.Copysign(0, -1))
	l54 := 897 + l41 - l53
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
	l67 := m.f64(m.u16(m.u32(l61>>16<<2, 4288)+l61&65535<<3, 0)*320+15744, 96)
	if l67 > 0 {
		l69 := -1.048575e+06 - l54
		l68 := choose(l69 > 0, l69, 0)
		l70 := -1.047679e+06 - l54
		l68 = choose(l70 > 0, l70, 0) + l68
		l71 := 1075 - l54
		l68 = choose(l71 > 0, l71, 0) + l68
		l72 := l68
		l72 = flag(l72 > math.Copysign(0, -1))
		l73 := float64(l53*4.503599627370496e+15) + l45
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
				l83 = m.f64(l82, 104)
			}
			l86 := l83
			if l86 > 0 {
				l85 = float64(l73 * l86)
			}
			l87 := 4.503599627370496e+15 + l85
			l87 = -4.503599627370496e+15 + l87
			l89 := l85 - l87
			l91 := m.f64(l82, 96)
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
	l113 := 1 + float64(l49*-4.398046511104e+12) - l51 + l111
	l112 := choose(l113 > 0, l113, 0)
	l114 := float64(l49*-4.398046511104e+12) - l51 + l111
	l112 = choose(l114 > 0, float64(l114*-1), 0) + l112
	l116 := 1 - l49 - l112
	l115 := choose(l116 > 0, l116, 0)
	l118 := -l35 + l115
	if l118 > 0 {
		l117 = float64(l104 * l118)
	}
	l119 := -1 - l35 + l105 + l115
	l117 = choose(l119 > 0, float64(l119*4.294967296e+09), 0) + l117
	l120 := -1 + l35 + l115
	if l120 > 0 {
		l117 = l117 + float64(-l104*l120)
	}
	l121 := -2 + l35 + l108 + l115
	l117 = choose(l121 > 0, float64(l121*4.294967296e+09), 0) + l117
	l122 := -l35 + l112
	l117 = choose(l122 > 0, float64(l122*4.294967295e+09), 0) + l117
	m.put(l0&7<<3, 4224, l117)
	if l6 != 0 {
		l124 := float64(m.u8(l2, 2))
		if l124 > 0 {
			l125 = l20 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
		}
		if l124 > 0 {
			l126 = l8 + l12
		}
		l128 := -l35 + l115
		if l128 > 0 {
			l127 = float64((l103 - l105) * l128)
		}
		l129 := -1 + l35 + l115
		if l129 > 0 {
			l127 = l127 + float64((-l103-l108)*l129)
		}
		l130 := -l35 + l112
		l127 = choose(l130 > 0, float64(l130*4.294967295e+09), 0) + l127
		l132 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l127*2.3283064365386963e-10))
		l132 = -6.755399441055744e+15 + l132
		l134 := -255 + l127 + float64(l132*-4.294967296e+09)
		l133 := choose(l134 > 0, l134, 0)
		l135 := -256 + l127 + float64(l132*-4.294967296e+09)
		l133 = choose(l135 > 0, float64(l135*-1), 0) + l133
		l136 := -65535 + l127 + float64(l132*-4.294967296e+09)
		l133 = choose(l136 > 0, l136, 0) + l133
		l137 := -65536 + l127 + float64(l132*-4.294967296e+09)
		l133 = choose(l137 > 0, float64(l137*-1), 0) + l133
		l138 := -1.6777215e+07 + l127 + float64(l132*-4.294967296e+09)
		l133 = choose(l138 > 0, l138, 0) + l133
		l139 := -1.6777216e+07 + l127 + float64(l132*-4.294967296e+09)
		l133 = choose(l139 > 0, float64(l139*-1), 0) + l133
		l141 := -l126 + l133
		l142 := trunc(l141)
		if b2i(float64(l142) != l141)|b2i(l142 > l0) != 0 {
			l142 = f15(m, l141, 1, l0)
		}
		l143 := l142
		l148 := m.f64(m.u16(m.u32(l143>>16<<2, 4288)+l143&65535<<3, 0)*320+15744, 80)
		if l148 > 0 {
			l147 = float64((0.5 + l127 + float64(l132*-4.294967296e+09)) * l148)
		}
		l151 := 1 + l126 - l133
		l123 = f17(m, -0.5+float64(l125*-256)+l147, choose(l151 > 0, l151, 0))
	}
	return l123
}

// f198: case 674
func f198(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19 uint32) uint32 {
	var l132 uint32
	var l75, l83, l92, l94, l99, l126, l171, l172, l174, l188, l190, l198 float64
	l20 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l20+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&7<<3, 3520, l13+l15)
	l21 := m.f64(l17, 16)
	m.put(l0&7<<3, 3584, l21)
	m.put(l0&7<<3, 3648, 1)
	l22 := m.f64(0, 3024)
	m.put(l0&7<<3, 3712, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	l23 := f12(m, 18407808, 16, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
	l26 := m.f64(l23, 8)
	l27 := trunc(l26)
	if b2i(float64(l27) != l26)|b2i(l27 > l0) != 0 {
		l27 = f15(m, l26, 1, l0)
	}
	l28 := l27
	l29 := m.u32(l28>>16<<2, 4288) + l28&65535<<3
	l30 := m.u16(l29, 0)*320 + 15744
	l31 := float64(m.u8(l30, 18)) + float64(m.u8(l29, 3)) + float64(float64(m.u8(l29, 4))*256)
	l32 := l31
	l32 = flag(l32 > 32767)
	l35 := choose(choose(l32 > 0, 1, 0) > 0, 1, 0)
	l37 := l31
	l38 := -32767 + l31
	l37 = choose(l38 > 0, float64(l38*-32768), 0) + l37
	l39 := -32768 + l31
	l37 = choose(l39 > 0, float64(l39*32768), 0) + l37
	l41 := 6.755399441055744e+15 + (-0.46875 + float64(l37*0.0625))
	l41 = -6.755399441055744e+15 + l41
	l42 := l41
	l42 = flag(l42 > 2046)
	l43 := float64(m.u8(l30, 0)) + float64(float64(m.u8(l29, 2))*256)
	l44 := f12(m, 18407808, 16, 4095+float64(l14*4096)+float64(l22*-4096)+l21)
	l47 := m.f64(l44, 8)
	l48 := trunc(l47)
	if b2i(float64(l48) != l47)|b2i(l48 > l0) != 0 {
		l48 = f15(m, l47, 1, l0)
	}
	l49 := l48
	l50 := m.u32(l49>>16<<2, 4288) + l49&65535<<3
	l51 := m.u16(l50, 0)*320 + 15744
	t1 := float64(l43*4.294967296e+09) + (float64(m.u8(l51, 0)) + float64(float64(m.u8(l50, 2))*256)) + float64((float64(m.u8(l51, 18))+float64(m.u8(l50, 3))+float64(float64(m.u8(l50, 4))*256))*65536)
	l55 := t1 + float64((l37+float64(l41*-16))*2.81474976710656e+14)
	l56 := l55
	l56 = flag(l56 > math.Copysign(0, -1))
	l59 := choose(choose(-1+l42+l56 > 0, 1, 0) > 0, 1, 0)
	l61 := float64(4.294967296e+09)
	l61 = l35 + l61
	l62 := l41
	l62 = flag(l62 > math.Copysign(0, -1))
	l63 := 1 + l41 - l62
	l65 := -1075 + l63
	l64 := choose(l65 > 0, l65, 0)
	l66 := -1087 + l63
	l64 = choose(l66 > 0, float64(l66*-1), 0) + l64
	l68 := l64
	l69 := trunc(l68)
	if b2i(float64(l69) != l68)|b2i(l69 > l0) != 0 {
		l69 = f15(m, l68, 1, l0)
	}
	l70 := l69
	l76 := m.f64(m.u16(m.u32(l70>>16<<2, 4288)+l70&65535<<3, 0)*320+15744, 96)
	if l76 > 0 {
		l78 := -1.048575e+06 - l63
		l77 := choose(l78 > 0, l78, 0)
		l79 := -1.047679e+06 - l63
		l77 = choose(l79 > 0, l79, 0) + l77
		l80 := 1075 - l63
		l77 = choose(l80 > 0, l80, 0) + l77
		l81 := l77
		l81 = flag(l81 > math.Copysign(0, -1))
		l82 := float64(l62*4.503599627370496e+15) + l55
		if l81 > 0 {
			l84 := l77
			l85 := -54 + l77
			l84 = choose(l85 > 0, float64(l85*-1), 0) + l84
			l87 := l84
			l88 := trunc(l87)
			if b2i(float64(l88) != l87)|b2i(l88 > l0) != 0 {
				l88 = f15(m, l87, 1, l0)
			}
			l89 := l88
			l91 := m.u16(m.u32(l89>>16<<2, 4288)+l89&65535<<3, 0)*320 + 15744
			if l81 > 0 {
				l92 = m.f64(l91, 104)
			}
			l95 := l92
			if l95 > 0 {
				l94 = float64(l82 * l95)
			}
			l96 := 4.503599627370496e+15 + l94
			l96 = -4.503599627370496e+15 + l96
			l98 := l94 - l96
			l100 := m.f64(l91, 96)
			if l100 > 0 {
				l99 = float64(l98 * l100)
			}
			l102 := -l99
			l101 := choose(l102 > 0, l102, 0)
			l103 := -1 - l99
			l101 = choose(l103 > 0, float64(l103*-1), 0) + l101
			l105 := -0.49999999999999994 + l98
			l107 := -0.49999999999999994 - l98
			l109 := l101
			l108 := choose(l109 > 0, float64(l109*-1), 0)
			l110 := -1 + choose(l105 > 0, float64(l105*1.8014398509481984e+16), 0)
			l108 = choose(l110 > 0, l110, 0) + l108
			l111 := -1 + choose(l107 > 0, float64(l107*1.8014398509481984e+16), 0)
			l108 = choose(l111 > 0, float64(l111*-1), 0) + l108
			l83 = l96 + l108
		}
		if 1-l81 > 0 {
			l83 = l83 + l82
		}
		l75 = float64(l83 * l76)
	}
	l112 := 6.755399441055744e+15 + float64(l75*2.3283064365386963e-10)
	l112 = -6.755399441055744e+15 + l112
	l113 := l75 + float64(l112*-4.294967296e+09)
	l115 := -l113
	l114 := choose(l115 > 0, l115, 0)
	l116 := -1 - l113
	l114 = choose(l116 > 0, float64(l116*-1), 0) + l114
	l118 := l113
	l117 := choose(l118 > 0, l118, 0)
	l119 := -1 + l113
	l117 = choose(l119 > 0, float64(l119*-1), 0) + l117
	l120 := float64(l112*2) - l114 + l117
	l122 := 1 + float64(l59*-4.398046511104e+12) - l61 + l120
	l121 := choose(l122 > 0, l122, 0)
	l123 := float64(l59*-4.398046511104e+12) - l61 + l120
	l121 = choose(l123 > 0, float64(l123*-1), 0) + l121
	l125 := 1 - l59 - l121
	l124 := choose(l125 > 0, l125, 0)
	l127 := -l35 + l124
	if l127 > 0 {
		l126 = float64(l113 * l127)
	}
	l128 := -1 - l35 + l114 + l124
	l126 = choose(l128 > 0, float64(l128*4.294967296e+09), 0) + l126
	l129 := -1 + l35 + l124
	if l129 > 0 {
		l126 = l126 + float64(-l113*l129)
	}
	l130 := -2 + l35 + l117 + l124
	l126 = choose(l130 > 0, float64(l130*4.294967296e+09), 0) + l126
	l131 := -l35 + l121
	l126 = choose(l131 > 0, float64(l131*4.294967295e+09), 0) + l126
	m.put(l0&7<<3, 4224, l126)
	if l6 != 0 {
		l133 := l31
		l133 = flag(l133 > 32767)
		l136 := m.f64(l23, 8)
		l137 := trunc(l136)
		if b2i(float64(l137) != l136)|b2i(l137 > l0) != 0 {
			l137 = f15(m, l136, 1, l0)
		}
		l138 := l137
		l139 := m.u32(l138>>16<<2, 4288) + l138&65535<<3
		l142 := float64(m.u8(m.u16(l139, 0)*320+15744, 18)) + float64(m.u8(l139, 3)) + float64(float64(m.u8(l139, 4))*256)
		l142 = flag(l142 > 32767)
		l143 := choose(-1+l133+l142 > 0, 1, 0)
		l145 := f15(m, -2.1474836475e+09, 4.294967296e+09, l0)
		l147 := float64(int32(l145))
		l149 := l147
		l148 := choose(l149 > 0, float64(l149*-4.294967296e+09), 0)
		l150 := f15(m, -2.1474836475e+09+float64(l148*256), 4.294967296e+09, l0)
		l152 := float64(int32(l150))
		l153 := float64(l148 * 256)
		l154 := l152
		l153 = choose(l154 > 0, float64(l154*-4.294967296e+09), 0) + l153
		l155 := f15(m, -2.1474836475e+09+float64(l153*256), 4.294967296e+09, l0)
		l157 := float64(int32(l155))
		l158 := float64(l153 * 256)
		l159 := l157
		l158 = choose(l159 > 0, float64(l159*-4.294967296e+09), 0) + l158
		l160 := f15(m, -2.1474836475e+09+float64(l158*256), 4.294967296e+09, l0)
		l162 := float64(int32(l160))
		l163 := float64(l147*1.6777216e+07) + float64(l152*65536) + float64(l157*256) + l162
		l163 = flag(l163 > 2.147483647e+09)
		l165 := -1 - l133 - l142 + float64(l143*2) + l163
		l164 := choose(l165 > 0, l165, 0)
		l166 := choose(l59 > 0, 1, 0)
		l169 := l121
		l168 := choose(l169 > 0, l169, 0)
		l170 := float64(m.u8(l2, 2))
		if l170 > 0 {
			l171 = l8 + l12
		}
		l173 := -l133 - l142 + float64(l143*2)
		if l173 > 0 {
			l172 = float64((float64(l147*1.6777216e+07) + float64(l152*65536) + float64(l157*256) + l162) * l173)
		}
		if -1+l133+l142+float64(l143*-2) > 0 {
			l172 = l172 + (float64(l147*-1.6777216e+07) + float64(l152*-65536) + float64(l157*-256) - l162)
		}
		l175 := -l35 + l124
		if l175 > 0 {
			l174 = float64((l112 - l114) * l175)
		}
		l176 := -1 + l35 + l124
		if l176 > 0 {
			l174 = l174 + float64((-l112-l117)*l176)
		}
		l177 := -l35 + l121
		l174 = choose(l177 > 0, float64(l177*2.147483647e+09), 0) + l174
		l178 := -1 + l35 + l121
		l174 = choose(l178 > 0, float64(l178*2.147483648e+09), 0) + l174
		l180 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l172*2.3283064365386963e-10) + float64(l174*2.3283064365386963e-10))
		l180 = -6.755399441055744e+15 + l180
		l182 := -255 + l172 + l174 + float64(l180*-4.294967296e+09)
		l181 := choose(l182 > 0, l182, 0)
		l183 := -256 + l172 + l174 + float64(l180*-4.294967296e+09)
		l181 = choose(l183 > 0, float64(l183*-1), 0) + l181
		l184 := -65535 + l172 + l174 + float64(l180*-4.294967296e+09)
		l181 = choose(l184 > 0, l184, 0) + l181
		l185 := -65536 + l172 + l174 + float64(l180*-4.294967296e+09)
		l181 = choose(l185 > 0, float64(l185*-1), 0) + l181
		l186 := -1.6777215e+07 + l172 + l174 + float64(l180*-4.294967296e+09)
		l181 = choose(l186 > 0, l186, 0) + l181
		l187 := -1.6777216e+07 + l172 + l174 + float64(l180*-4.294967296e+09)
		l181 = choose(l187 > 0, float64(l187*-1), 0) + l181
		l189 := 1 - l164 - l166 - l168
		if l189 > 0 {
			if l170 > 0 {
				l190 = l20 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
			}
			l192 := -l171 + l181
			l193 := trunc(l192)
			if b2i(float64(l193) != l192)|b2i(l193 > l0) != 0 {
				l193 = f15(m, l192, 1, l0)
			}
			l194 := l193
			l199 := m.f64(m.u16(m.u32(l194>>16<<2, 4288)+l194&65535<<3, 0)*320+15744, 80)
			if l199 > 0 {
				l198 = float64((0.5 + l172 + l174 + float64(l180*-4.294967296e+09)) * l199)
			}
			l188 = float64((-0.5 + float64(l190*-256) + l198) * l189)
		}
		l200 := l164 + l166 + l168
		if l200 > 0 {
			l188 = l188 + float64((float64(l164*6)+float64(l166*13)+float64(l168*6))*l200)
		}
		l202 := 1 + l171 + float64(l164*-8) + float64(l166*-8) + float64(l168*-8) - l181
		l201 := choose(l202 > 0, l202, 0)
		l203 := l164 + l166 + l168
		l201 = choose(l203 > 0, float64(l203*10), 0) + l201
		l132 = f17(m, l188, l201)
	}
	return l132
}

// f199: case 675
func f199(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19 uint32) uint32 {
	var l133 uint32
	var l76, l84, l93, l95, l100, l127, l139, l140, l153, l155, l163 float64
	l20 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l20+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&7<<3, 3520, l13+l15)
	l21 := m.f64(l17, 16)
	m.put(l0&7<<3, 3584, l21)
	m.put(l0&7<<3, 3648, 1)
	l22 := m.f64(0, 3024)
	m.put(l0&7<<3, 3712, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	l23 := f12(m, 18407808, 16, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
	l26 := m.f64(l23, 8)
	l27 := trunc(l26)
	if b2i(float64(l27) != l26)|b2i(l27 > l0) != 0 {
		l27 = f15(m, l26, 1, l0)
	}
	l28 := l27
	l29 := m.u32(l28>>16<<2, 4288) + l28&65535<<3
	l30 := m.u16(l29, 0)*320 + 15744
	l31 := float64(m.u8(l30, 18)) + float64(m.u8(l29, 3)) + float64(float64(m.u8(l29, 4))*256)
	l32 := l31
	l32 = flag(l32 > 32767)
	l35 := choose(choose(l32 > 0, 1, 0) > 0, 1, 0)
	l37 := l31
	l38 := -32767 + l31
	l37 = choose(l38 > 0, float64(l38*-32768), 0) + l37
	l39 := -32768 + l31
	l37 = choose(l39 > 0, float64(l39*32768), 0) + l37
	l41 := 6.755399441055744e+15 + (-0.46875 + float64(l37*0.0625))
	l41 = -6.755399441055744e+15 + l41
	l42 := l41
	l42 = flag(l42 > 2046)
	l43 := float64(m.u8(l30, 0)) + float64(float64(m.u8(l29, 2))*256)
	l44 := f12(m, 18407808, 16, 4095+float64(l14*4096)+float64(l22*-4096)+l21)
	l47 := m.f64(l44, 8)
	l48 := trunc(l47)
	if b2i(float64(l48) != l47)|b2i(l48 > l0) != 0 {
		l48 = f15(m, l47, 1, l0)
	}
	l49 := l48
	l50 := m.u32(l49>>16<<2, 4288) + l49&65535<<3
	l51 := m.u16(l50, 0)*320 + 15744
	t1 := float64(l43*4.294967296e+09) + (float64(m.u8(l51, 0)) + float64(float64(m.u8(l50, 2))*256)) + float64((float64(m.u8(l51, 18))+float64(m.u8(l50, 3))+float64(float64(m.u8(l50, 4))*256))*65536)
	l55 := t1 + float64((l37+float64(l41*-16))*2.81474976710656e+14)
	l56 := l55
	l56 = flag(l56 > math.Copysign(0, -1))
	l59 := choose(choose(-1+l42+l56 > 0, 1, 0) > 0, 1, 0)
	l61 := choose(1-l35 > 0, 8.589934592e+09, 0)
	l61 = l35 + l61
	l63 := l41
	l63 = flag(l63 > math.Copysign(0, -1))
	l64 := 1 + l41 - l63
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
	l77 := m.f64(m.u16(m.u32(l71>>16<<2, 4288)+l71&65535<<3, 0)*320+15744, 96)
	if l77 > 0 {
		l79 := -1.048575e+06 - l64
		l78 := choose(l79 > 0, l79, 0)
		l80 := -1.047679e+06 - l64
		l78 = choose(l80 > 0, l80, 0) + l78
		l81 := 1075 - l64
		l78 = choose(l81 > 0, l81, 0) + l78
		l82 := l78
		l82 = flag(l82 > math.Copysign(0, -1))
		l83 := float64(l63*4.503599627370496e+15) + l55
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
				l93 = m.f64(l92, 104)
			}
			l96 := l93
			if l96 > 0 {
				l95 = float64(l83 * l96)
			}
			l97 := 4.503599627370496e+15 + l95
			l97 = -4.503599627370496e+15 + l97
			l99 := l95 - l97
			l101 := m.f64(l92, 96)
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
	l123 := 1 + float64(l59*-4.398046511104e+12) - l61 + l121
	l122 := choose(l123 > 0, l123, 0)
	l124 := float64(l59*-4.398046511104e+12) - l61 + l121
	l122 = choose(l124 > 0, float64(l124*-1), 0) + l122
	l126 := 1 - l59 - l122
	l125 := choose(l126 > 0, l126, 0)
	l128 := -l35 + l125
	if l128 > 0 {
		l127 = float64(l114 * l128)
	}
	l129 := -1 - l35 + l115 + l125
	l127 = choose(l129 > 0, float64(l129*4.294967296e+09), 0) + l127
	l130 := -1 + l35 + l125
	if l130 > 0 {
		l127 = l127 + float64(-l114*l130)
	}
	l131 := -2 + l35 + l118 + l125
	l127 = choose(l131 > 0, float64(l131*4.294967296e+09), 0) + l127
	l132 := -l35 + l122
	l127 = choose(l132 > 0, float64(l132*4.294967295e+09), 0) + l127
	m.put(l0&7<<3, 4224, l127)
	if l6 != 0 {
		l134 := choose(l59 > 0, 1, 0)
		l137 := l122
		l136 := choose(l137 > 0, l137, 0)
		l138 := float64(m.u8(l2, 2))
		if l138 > 0 {
			l139 = l8 + l12
		}
		l141 := -l35 + l125
		if l141 > 0 {
			l140 = float64((l113 - l115) * l141)
		}
		l142 := -1 + l35 + l125
		if l142 > 0 {
			l140 = l140 + float64((-l113-l118)*l142)
		}
		l143 := -l35 + l122
		l140 = choose(l143 > 0, float64(l143*4.294967295e+09), 0) + l140
		l145 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l140*2.3283064365386963e-10))
		l145 = -6.755399441055744e+15 + l145
		l147 := -255 + l140 + float64(l145*-4.294967296e+09)
		l146 := choose(l147 > 0, l147, 0)
		l148 := -256 + l140 + float64(l145*-4.294967296e+09)
		l146 = choose(l148 > 0, float64(l148*-1), 0) + l146
		l149 := -65535 + l140 + float64(l145*-4.294967296e+09)
		l146 = choose(l149 > 0, l149, 0) + l146
		l150 := -65536 + l140 + float64(l145*-4.294967296e+09)
		l146 = choose(l150 > 0, float64(l150*-1), 0) + l146
		l151 := -1.6777215e+07 + l140 + float64(l145*-4.294967296e+09)
		l146 = choose(l151 > 0, l151, 0) + l146
		l152 := -1.6777216e+07 + l140 + float64(l145*-4.294967296e+09)
		l146 = choose(l152 > 0, float64(l152*-1), 0) + l146
		l154 := 1 - l134 - l136
		if l154 > 0 {
			if l138 > 0 {
				l155 = l20 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
			}
			l157 := -l139 + l146
			l158 := trunc(l157)
			if b2i(float64(l158) != l157)|b2i(l158 > l0) != 0 {
				l158 = f15(m, l157, 1, l0)
			}
			l159 := l158
			l164 := m.f64(m.u16(m.u32(l159>>16<<2, 4288)+l159&65535<<3, 0)*320+15744, 80)
			if l164 > 0 {
				l163 = float64((0.5 + l140 + float64(l145*-4.294967296e+09)) * l164)
			}
			l153 = float64((-0.5 + float64(l155*-256) + l163) * l154)
		}
		l165 := l134 + l136
		if l165 > 0 {
			l153 = l153 + float64((float64(l134*13)+float64(l136*6))*l165)
		}
		l167 := 1 + l139 + float64(l134*-8) + float64(l136*-8) - l146
		l166 := choose(l167 > 0, l167, 0)
		l168 := l134 + l136
		l166 = choose(l168 > 0, float64(l168*10), 0) + l166
		l133 = f17(m, l153, l166)
	}
	return l133
}

// f200: case 676
func f200(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19 uint32) uint32 {
	var l132 uint32
	var l75, l83, l92, l94, l99, l126, l167, l168, l170, l184, l185, l193 float64
	l20 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l20+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&7<<3, 3520, l13+l15)
	l21 := m.f64(l17, 16)
	m.put(l0&7<<3, 3584, l21)
	m.put(l0&7<<3, 3648, 1)
	l22 := m.f64(0, 3024)
	m.put(l0&7<<3, 3712, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	l23 := f12(m, 18407808, 16, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
	l26 := m.f64(l23, 8)
	l27 := trunc(l26)
	if b2i(float64(l27) != l26)|b2i(l27 > l0) != 0 {
		l27 = f15(m, l26, 1, l0)
	}
	l28 := l27
	l29 := m.u32(l28>>16<<2, 4288) + l28&65535<<3
	l30 := m.u16(l29, 0)*320 + 15744
	l31 := float64(m.u8(l30, 18)) + float64(m.u8(l29, 3)) + float64(float64(m.u8(l29, 4))*256)
	l32 := l31
	l32 = flag(l32 > 32767)
	l35 := choose(choose(l32 > 0, 1, 0) > 0, 1, 0)
	l37 := l31
	l38 := -32767 + l31
	l37 = choose(l38 > 0, float64(l38*-32768), 0) + l37
	l39 := -32768 + l31
	l37 = choose(l39 > 0, float64(l39*32768), 0) + l37
	l41 := 6.755399441055744e+15 + (-0.46875 + float64(l37*0.0625))
	l41 = -6.755399441055744e+15 + l41
	l42 := l41
	l42 = flag(l42 > 2046)
	l43 := float64(m.u8(l30, 0)) + float64(float64(m.u8(l29, 2))*256)
	l44 := f12(m, 18407808, 16, 4095+float64(l14*4096)+float64(l22*-4096)+l21)
	l47 := m.f64(l44, 8)
	l48 := trunc(l47)
	if b2i(float64(l48) != l47)|b2i(l48 > l0) != 0 {
		l48 = f15(m, l47, 1, l0)
	}
	l49 := l48
	l50 := m.u32(l49>>16<<2, 4288) + l49&65535<<3
	l51 := m.u16(l50, 0)*320 + 15744
	t1 := float64(l43*4.294967296e+09) + (float64(m.u8(l51, 0)) + float64(float64(m.u8(l50, 2))*256)) + float64((float64(m.u8(l51, 18))+float64(m.u8(l50, 3))+float64(float64(m.u8(l50, 4))*256))*65536)
	l55 := t1 + float64((l37+float64(l41*-16))*2.81474976710656e+14)
	l56 := l55
	l56 = flag(l56 > math.Copysign(0, -1))
	l59 := choose(choose(-1+l42+l56 > 0, 1, 0) > 0, 1, 0)
	l61 := float64(4.294967296e+09)
	l61 = l35 + l61
	l62 := l41
	l62 = flag(l62 > math.Copysign(0, -1))
	l63 := 1 + l41 - l62
	l65 := -1075 + l63
	l64 := choose(l65 > 0, l65, 0)
	l66 := -1087 + l63
	l64 = choose(l66 > 0, float64(l66*-1), 0) + l64
	l68 := l64
	l69 := trunc(l68)
	if b2i(float64(l69) != l68)|b2i(l69 > l0) != 0 {
		l69 = f15(m, l68, 1, l0)
	}
	l70 := l69
	l76 := m.f64(m.u16(m.u32(l70>>16<<2, 4288)+l70&65535<<3, 0)*320+15744, 96)
	if l76 > 0 {
		l78 := -1.048575e+06 - l63
		l77 := choose(l78 > 0, l78, 0)
		l79 := -1.047679e+06 - l63
		l77 = choose(l79 > 0, l79, 0) + l77
		l80 := 1075 - l63
		l77 = choose(l80 > 0, l80, 0) + l77
		l81 := l77
		l81 = flag(l81 > math.Copysign(0, -1))
		l82 := float64(l62*4.503599627370496e+15) + l55
		if l81 > 0 {
			l84 := l77
			l85 := -54 + l77
			l84 = choose(l85 > 0, float64(l85*-1), 0) + l84
			l87 := l84
			l88 := trunc(l87)
			if b2i(float64(l88) != l87)|b2i(l88 > l0) != 0 {
				l88 = f15(m, l87, 1, l0)
			}
			l89 := l88
			l91 := m.u16(m.u32(l89>>16<<2, 4288)+l89&65535<<3, 0)*320 + 15744
			if l81 > 0 {
				l92 = m.f64(l91, 104)
			}
			l95 := l92
			if l95 > 0 {
				l94 = float64(l82 * l95)
			}
			l96 := 4.503599627370496e+15 + l94
			l96 = -4.503599627370496e+15 + l96
			l98 := l94 - l96
			l100 := m.f64(l91, 96)
			if l100 > 0 {
				l99 = float64(l98 * l100)
			}
			l102 := -l99
			l101 := choose(l102 > 0, l102, 0)
			l103 := -1 - l99
			l101 = choose(l103 > 0, float64(l103*-1), 0) + l101
			l105 := -0.49999999999999994 + l98
			l107 := -0.49999999999999994 - l98
			l109 := l101
			l108 := choose(l109 > 0, float64(l109*-1), 0)
			l110 := -1 + choose(l105 > 0, float64(l105*1.8014398509481984e+16), 0)
			l108 = choose(l110 > 0, l110, 0) + l108
			l111 := -1 + choose(l107 > 0, float64(l107*1.8014398509481984e+16), 0)
			l108 = choose(l111 > 0, float64(l111*-1), 0) + l108
			l83 = l96 + l108
		}
		if 1-l81 > 0 {
			l83 = l83 + l82
		}
		l75 = float64(l83 * l76)
	}
	l112 := 6.755399441055744e+15 + float64(l75*2.3283064365386963e-10)
	l112 = -6.755399441055744e+15 + l112
	l113 := l75 + float64(l112*-4.294967296e+09)
	l115 := -l113
	l114 := choose(l115 > 0, l115, 0)
	l116 := -1 - l113
	l114 = choose(l116 > 0, float64(l116*-1), 0) + l114
	l118 := l113
	l117 := choose(l118 > 0, l118, 0)
	l119 := -1 + l113
	l117 = choose(l119 > 0, float64(l119*-1), 0) + l117
	l120 := float64(l112*2) - l114 + l117
	l122 := 1 + float64(l59*-4.398046511104e+12) - l61 + l120
	l121 := choose(l122 > 0, l122, 0)
	l123 := float64(l59*-4.398046511104e+12) - l61 + l120
	l121 = choose(l123 > 0, float64(l123*-1), 0) + l121
	l125 := 1 - l59 - l121
	l124 := choose(l125 > 0, l125, 0)
	l127 := -l35 + l124
	if l127 > 0 {
		l126 = float64(l113 * l127)
	}
	l128 := -1 - l35 + l114 + l124
	l126 = choose(l128 > 0, float64(l128*4.294967296e+09), 0) + l126
	l129 := -1 + l35 + l124
	if l129 > 0 {
		l126 = l126 + float64(-l113*l129)
	}
	l130 := -2 + l35 + l117 + l124
	l126 = choose(l130 > 0, float64(l130*4.294967296e+09), 0) + l126
	l131 := -l35 + l121
	l126 = choose(l131 > 0, float64(l131*4.294967295e+09), 0) + l126
	m.put(l0&7<<3, 4224, l126)
	if l6 != 0 {
		l133 := l31
		l133 = flag(l133 > 32767)
		l136 := m.f64(l23, 8)
		l137 := trunc(l136)
		if b2i(float64(l137) != l136)|b2i(l137 > l0) != 0 {
			l137 = f15(m, l136, 1, l0)
		}
		l138 := l137
		l139 := m.u32(l138>>16<<2, 4288) + l138&65535<<3
		l142 := float64(m.u8(m.u16(l139, 0)*320+15744, 18)) + float64(m.u8(l139, 3)) + float64(float64(m.u8(l139, 4))*256)
		l142 = flag(l142 > 32767)
		l143 := choose(-1+l133+l142 > 0, 1, 0)
		l145 := f15(m, -2.1474836475e+09, 4.294967296e+09, l0)
		l147 := float64(int32(l145))
		l149 := l147
		l148 := choose(l149 > 0, float64(l149*-4.294967296e+09), 0)
		l150 := f15(m, -2.1474836475e+09+float64(l148*256), 4.294967296e+09, l0)
		l152 := float64(int32(l150))
		l153 := float64(l148 * 256)
		l154 := l152
		l153 = choose(l154 > 0, float64(l154*-4.294967296e+09), 0) + l153
		l155 := f15(m, -2.1474836475e+09+float64(l153*256), 4.294967296e+09, l0)
		l157 := float64(int32(l155))
		l158 := float64(l153 * 256)
		l159 := l157
		l158 = choose(l159 > 0, float64(l159*-4.294967296e+09), 0) + l158
		l160 := f15(m, -2.1474836475e+09+float64(l158*256), 4.294967296e+09, l0)
		l162 := float64(int32(l160))
		l163 := float64(l147*1.6777216e+07) + float64(l152*65536) + float64(l157*256) + l162
		l163 = flag(l163 > 2.147483647e+09)
		l165 := -1 - l133 - l142 + float64(l143*2) + l163
		l164 := choose(l165 > 0, l165, 0)
		l166 := float64(m.u8(l2, 2))
		if l166 > 0 {
			l167 = l8 + l12
		}
		l169 := -l133 - l142 + float64(l143*2)
		if l169 > 0 {
			l168 = float64((float64(l147*1.6777216e+07) + float64(l152*65536) + float64(l157*256) + l162) * l169)
		}
		if -1+l133+l142+float64(l143*-2) > 0 {
			l168 = l168 + (float64(l147*-1.6777216e+07) + float64(l152*-65536) + float64(l157*-256) - l162)
		}
		l171 := -l35 + l124
		if l171 > 0 {
			l170 = float64((l112 - l114) * l171)
		}
		l172 := -1 + l35 + l124
		if l172 > 0 {
			l170 = l170 + float64((-l112-l117)*l172)
		}
		l173 := -l35 + l121
		l170 = choose(l173 > 0, float64(l173*2.147483647e+09), 0) + l170
		l174 := -1 + l35 + l121
		l170 = choose(l174 > 0, float64(l174*2.147483648e+09), 0) + l170
		l176 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l168*2.3283064365386963e-10) + float64(l170*2.3283064365386963e-10))
		l176 = -6.755399441055744e+15 + l176
		l178 := -255 + l168 + l170 + float64(l176*-4.294967296e+09)
		l177 := choose(l178 > 0, l178, 0)
		l179 := -256 + l168 + l170 + float64(l176*-4.294967296e+09)
		l177 = choose(l179 > 0, float64(l179*-1), 0) + l177
		l180 := -65535 + l168 + l170 + float64(l176*-4.294967296e+09)
		l177 = choose(l180 > 0, l180, 0) + l177
		l181 := -65536 + l168 + l170 + float64(l176*-4.294967296e+09)
		l177 = choose(l181 > 0, float64(l181*-1), 0) + l177
		l182 := -1.6777215e+07 + l168 + l170 + float64(l176*-4.294967296e+09)
		l177 = choose(l182 > 0, l182, 0) + l177
		l183 := -1.6777216e+07 + l168 + l170 + float64(l176*-4.294967296e+09)
		l177 = choose(l183 > 0, float64(l183*-1), 0) + l177
		if 1-l164 > 0 {
			if l166 > 0 {
				l185 = l20 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
			}
			l187 := -l167 + l177
			l188 := trunc(l187)
			if b2i(float64(l188) != l187)|b2i(l188 > l0) != 0 {
				l188 = f15(m, l187, 1, l0)
			}
			l189 := l188
			l194 := m.f64(m.u16(m.u32(l189>>16<<2, 4288)+l189&65535<<3, 0)*320+15744, 80)
			if l194 > 0 {
				l193 = float64((0.5 + l168 + l170 + float64(l176*-4.294967296e+09)) * l194)
			}
			l184 = -0.5 + float64(l185*-256) + l193
		}
		l195 := l164
		if l195 > 0 {
			l184 = l184 + float64(float64(l164*6)*l195)
		}
		l197 := 1 + l167 + float64(l164*-8) - l177
		l196 := choose(l197 > 0, l197, 0)
		l198 := l164
		l196 = choose(l198 > 0, float64(l198*10), 0) + l196
		l132 = f17(m, l184, l196)
	}
	return l132
}

// f201: case 677
func f201(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18, l19 uint32) uint32 {
	var l133 uint32
	var l76, l84, l93, l95, l100, l127, l135, l136, l137, l157 float64
	l20 := float64(m.u8(l2, 0))
	m.put(l0&7<<3, 3456, l20+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&7<<3, 3520, l13+l15)
	l21 := m.f64(l17, 16)
	m.put(l0&7<<3, 3584, l21)
	m.put(l0&7<<3, 3648, 1)
	l22 := m.f64(0, 3024)
	m.put(l0&7<<3, 3712, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
	m.put(l0&7<<3, 3776, 0)
	m.put(l0&7<<3, 3840, 0)
	m.put(l0&7<<3, 3904, 1+l7)
	m.put(l0&7<<3, 3968, 1+l7)
	m.put(l0&7<<3, 4032, 0)
	m.put(l0&7<<3, 4096, 0)
	m.put(l0&7<<3, 4160, 1+l7)
	l23 := f12(m, 18407808, 16, 4096+float64(l14*4096)+float64(l22*-4096)+l21)
	l26 := m.f64(l23, 8)
	l27 := trunc(l26)
	if b2i(float64(l27) != l26)|b2i(l27 > l0) != 0 {
		l27 = f15(m, l26, 1, l0)
	}
	l28 := l27
	l29 := m.u32(l28>>16<<2, 4288) + l28&65535<<3
	l30 := m.u16(l29, 0)*320 + 15744
	l31 := float64(m.u8(l30, 18)) + float64(m.u8(l29, 3)) + float64(float64(m.u8(l29, 4))*256)
	l32 := l31
	l32 = flag(l32 > 32767)
	l35 := choose(choose(l32 > 0, 1, 0) > 0, 1, 0)
	l37 := l31
	l38 := -32767 + l31
	l37 = choose(l38 > 0, float64(l38*-32768), 0) + l37
	l39 := -32768 + l31
	l37 = choose(l39 > 0, float64(l39*32768), 0) + l37
	l41 := 6.755399441055744e+15 + (-0.46875 + float64(l37*0.0625))
	l41 = -6.755399441055744e+15 + l41
	l42 := l41
	l42 = flag(l42 > 2046)
	l43 := float64(m.u8(l30, 0)) + float64(float64(m.u8(l29, 2))*256)
	l44 := f12(m, 18407808, 16, 4095+float64(l14*4096)+float64(l22*-4096)+l21)
	l47 := m.f64(l44, 8)
	l48 := trunc(l47)
	if b2i(float64(l48) != l47)|b2i(l48 > l0) != 0 {
		l48 = f15(m, l47, 1, l0)
	}
	l49 := l48
	l50 := m.u32(l49>>16<<2, 4288) + l49&65535<<3
	l51 := m.u16(l50, 0)*320 + 15744
	t1 := float64(l43*4.294967296e+09) + (float64(m.u8(l51, 0)) + float64(float64(m.u8(l50, 2))*256)) + float64((float64(m.u8(l51, 18))+float64(m.u8(l50, 3))+float64(float64(m.u8(l50, 4))*256))*65536)
	l55 := t1 + float64((l37+float64(l41*-16))*2.81474976710656e+14)
	l56 := l55
	l56 = flag(l56 > math.Copysign(0, -1))
	l59 := choose(choose(-1+l42+l56 > 0, 1, 0) > 0, 1, 0)
	l61 := choose(1-l35 > 0, 8.589934592e+09, 0)
	l61 = l35 + l61
	l63 := l41
	l63 = flag(l63 > math.Copysign(0, -1))
	l64 := 1 + l41 - l63
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
	l77 := m.f64(m.u16(m.u32(l71>>16<<2, 4288)+l71&65535<<3, 0)*320+15744, 96)
	if l77 > 0 {
		l79 := -1.048575e+06 - l64
		l78 := choose(l79 > 0, l79, 0)
		l80 := -1.047679e+06 - l64
		l78 = choose(l80 > 0, l80, 0) + l78
		l81 := 1075 - l64
		l78 = choose(l81 > 0, l81, 0) + l78
		l82 := l78
		l82 = flag(l82 > math.Copysign(0, -1))
		l83 := float64(l63*4.503599627370496e+15) + l55
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
				l93 = m.f64(l92, 104)
			}
			l96 := l93
			if l96 > 0 {
				l95 = float64(l83 * l96)
			}
			l97 := 4.503599627370496e+15 + l95
			l97 = -4.503599627370496e+15 + l97
			l99 := l95 - l97
			l101 := m.f64(l92, 96)
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
	l123 := 1 + float64(l59*-4.398046511104e+12) - l61 + l121
	l122 := choose(l123 > 0, l123, 0)
	l124 := float64(l59*-4.398046511104e+12) - l61 + l121
	l122 = choose(l124 > 0, float64(l124*-1), 0) + l122
	l126 := 1 - l59 - l122
	l125 := choose(l126 > 0, l126, 0)
	l128 := -l35 + l125
	if l128 > 0 {
		l127 = float64(l114 * l128)
	}
	l129 := -1 - l35 + l115 + l125
	l127 = choose(l129 > 0, float64(l129*4.294967296e+09), 0) + l127
	l130 := -1 + l35 + l125
	if l130 > 0 {
		l127 = l127 + float64(-l114*l130)
	}
	l131 := -2 + l35 + l118 + l125
	l127 = choose(l131 > 0, float64(l131*4.294967296e+09), 0) + l127
	l132 := -l35 + l122
	l127 = choose(l132 > 0, float64(l132*4.294967295e+09), 0) + l127
	m.put(l0&7<<3, 4224, l127)
	if l6 != 0 {
		l134 := float64(m.u8(l2, 2))
		if l134 > 0 {
			l135 = l20 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
		}
		if l134 > 0 {
			l136 = l8 + l12
		}
		l138 := -l35 + l125
		if l138 > 0 {
			l137 = float64((l113 - l115) * l138)
		}
		l139 := -1 + l35 + l125
		if l139 > 0 {
			l137 = l137 + float64((-l113-l118)*l139)
		}
		l140 := -l35 + l122
		l137 = choose(l140 > 0, float64(l140*4.294967295e+09), 0) + l137
		l142 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l137*2.3283064365386963e-10))
		l142 = -6.755399441055744e+15 + l142
		l144 := -255 + l137 + float64(l142*-4.294967296e+09)
		l143 := choose(l144 > 0, l144, 0)
		l145 := -256 + l137 + float64(l142*-4.294967296e+09)
		l143 = choose(l145 > 0, float64(l145*-1), 0) + l143
		l146 := -65535 + l137 + float64(l142*-4.294967296e+09)
		l143 = choose(l146 > 0, l146, 0) + l143
		l147 := -65536 + l137 + float64(l142*-4.294967296e+09)
		l143 = choose(l147 > 0, float64(l147*-1), 0) + l143
		l148 := -1.6777215e+07 + l137 + float64(l142*-4.294967296e+09)
		l143 = choose(l148 > 0, l148, 0) + l143
		l149 := -1.6777216e+07 + l137 + float64(l142*-4.294967296e+09)
		l143 = choose(l149 > 0, float64(l149*-1), 0) + l143
		l151 := -l136 + l143
		l152 := trunc(l151)
		if b2i(float64(l152) != l151)|b2i(l152 > l0) != 0 {
			l152 = f15(m, l151, 1, l0)
		}
		l153 := l152
		l158 := m.f64(m.u16(m.u32(l153>>16<<2, 4288)+l153&65535<<3, 0)*320+15744, 80)
		if l158 > 0 {
			l157 = float64((0.5 + l137 + float64(l142*-4.294967296e+09)) * l158)
		}
		l161 := 1 + l136 - l143
		l133 = f17(m, -0.5+float64(l135*-256)+l157, choose(l161 > 0, l161, 0))
	}
	return l133
}

var table [3238]func(space, uint32, uint32, uint32, uint32, uint32, uint32, uint32, float64, float64, float64, float64, float64, float64, float64, float64, float64, uint32, uint32, uint32, uint32) uint32

func init() {
	table = [...]func(space, uint32, uint32, uint32, uint32, uint32, uint32, uint32, float64, float64, float64, float64, float64, float64, float64, float64, float64, uint32, uint32, uint32, uint32) uint32{
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f22, f23, f24, f25, f26, f27, f28, f29, f30, f31, f32, f33, f34, f35,
		f36, f37, f38, f39, f40, f41, f42, f43, f44, f45, f46, f47, f48, f49, f50, f51,
		f52, f53, f54, f55, f56, f57, f58, f59, f60, f61, f62, f63, f64, f65, f66, f67,
		f68, f69, f70, f71, f72, f73, f74, f75, f76, f77, f78, f79, f80, f81, f82, f83,
		f84, f85, f86, f87, f88, f89, f90, f91, f92, f93, f94, f95, f96, f97, f98, f99,
		f100, f101, f102, f103, f104, f105, f106, f107, f108, f109, f110, f111, f112, f113, f114, f115,
		f116, f117, f118, f119, f120, f121, f122, f123, f124, f125, f126, f127, f128, f129, f130, f131,
		f132, f133, f134, f135, f136, f137, f138, f139, f140, f141, f142, f143, f144, f145, f146, f147,
		f148, f149, f150, f151, f152, f153, f154, f155, f156, f157, f158, f159, f160, f161, f162, f163,
		f164, f165, f166, f167, f168, f169, f170, f171, f172, f173, f174, f175, f176, f177, f178, f179,
		f180, f181, f182, f183, f184, f185, f186, f187, f188, f189, f190, f191, f192, f193, f194, f195,
		f196, f197, f198, f199, f200, f201, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20,
	}
}

func advance(m space, n, free uint32) uint32 { return f21(m, n, free) }
