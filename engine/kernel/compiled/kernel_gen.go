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
	l5 := f16(m, 1053376, 255, l0, float64((l0-0.5)*1))
	l2 := float64(0)
	l4 := uint32(1057472)
	l3 := -1024 + float64(l1*2048)
	l4 = chooseInt(l3 > l2, 1062848, l4)
	l2 = choose(l3 > l2, l3, l2)
	l3 = -4096 + float64(l1*4096)
	l4 = chooseInt(l3 > l2, 1067456, l4)
	l2 = choose(l3 > l2, l3, l2)
	l3 = -9216 + float64(l1*6144)
	l4 = chooseInt(l3 > l2, 1072064, l4)
	l2 = choose(l3 > l2, l3, l2)
	l3 = -16384 + float64(l1*8192)
	l4 = chooseInt(l3 > l2, 1076672, l4)
	l2 = choose(l3 > l2, l3, l2)
	l3 = -25600 + float64(l1*10240)
	l4 = chooseInt(l3 > l2, 1081280, l4)
	l2 = choose(l3 > l2, l3, l2)
	l3 = -36864 + float64(l1*12288)
	l4 = chooseInt(l3 > l2, 1085888, l4)
	l2 = choose(l3 > l2, l3, l2)
	l3 = -50176 + float64(l1*14336)
	l4 = chooseInt(l3 > l2, 1090496, l4)
	l2 = choose(l3 > l2, l3, l2)
	l3 = -102400 + float64(l1*20480)
	if l3 >= l2 {
		if int32(l5) > 13 {
			l6 := l5<<4 + 1053376
			l3 = float64(l0*26) + -169 - (float64(m.f64(l6, 0)*l0) + m.f64(l6, 8)) + l3
		}
		if l3 >= l2 {
			l2 = l3
			l4 = 1058240
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
			l48 = f13(m, 1099200, 40, l54)
		} else {
			m.put32(0, 2644, 1)
		}
	} else {
		if m.u32(0, 1099208) == 0 {
			l48 = 9754176
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
	l62 := m.u16(m.u32(l60>>16<<2, 3840)+l60&65535<<4, 0)*320 + 15296
	if l48 != 0 {
		m.put(l48, 24, float64(m.u32(l62, 32)))
	}
	if l48 != 0 {
		m.put(l48, 32, float64(m.u8(l62, 16)))
	}
	l65 := f12(m, 1099200, 40, l38+l46)
	l66 := m.u32(l65, 0) - 1
	l67 := m.u32(l66>>16<<2, 3840) + l66&65535<<4
	l69 := float64(m.u8(l2, 6))
	l71 := float64((1 - l69) * -1.152921504606847e+18)
	l68 := m.u16(l67, 0)*320 + 15296
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
			l72 = f13(m, 9754240, 24, l79)
		} else {
			m.put32(0, 2644, 1)
		}
	} else {
		if m.u32(0, 9754248) == 0 {
			l72 = 18409216
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
			l88 = f13(m, 18409280, 16, l95)
		} else {
			m.put32(0, 2644, 1)
		}
	} else {
		if m.u32(0, 18409288) == 0 {
			l88 = 27064256
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
			l105 = f13(m, 27064320, 24, l111)
		} else {
			m.put32(0, 2644, 1)
		}
	} else {
		if m.u32(0, 27064328) == 0 {
			l105 = 35719296
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
		l126 := m.u32(0, 35719368)
		l125 := float64(m.u8(l2, 14))
		if l126 >= 512 {
			m.put32(0, 2644, 1)
		} else {
			l126 = l126 + 1
			m.put32(0, 35719368, l126)
			l124 = l126*24 + 35719424
			m.put(l124, 8, l125)
			m.put(l124, 16, l123)
		}
	} else {
		if m.u32(0, 35719368) == 0 {
			l124 = 35719424
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
			l136 = f13(m, 35731776, 24, l142)
		} else {
			m.put32(0, 2644, 1)
		}
	} else {
		if m.u32(0, 35731784) == 0 {
			l136 = 44386752
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
	var l22 uint32
	var l24, l25 float64
	m.put(l1, 8, 0)
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
		l27 := -l25
		l28 := trunc(l27)
		if b2i(float64(l28) != l27)|b2i(l28 > l0) != 0 {
			l28 = f15(m, l27, 1, l0)
		}
		l29 := l28
		l34 := m.f64(m.u16(m.u32(l29>>16<<2, 3840)+l29&65535<<4, 0)*320+15296, 80)
		l22 = f17(m, -0.5+float64(l24*-256)+choose(l34 > 0, float64(l34*0.5), 0), 0)
	}
	return l22
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
				m.put16(l2<<1, 1091008, l5)
			} else {
				l5 = m.u16(l2<<1, 1091008)
			}
			if l3&65535 == 0 {
				t1 := f0(m, 1048576)
				m.put32(l3>>16<<2, 3840, t1)
			}
			l4 := m.u32(l3>>16<<2, 3840) + l3&65535<<4
			m.put16(l4, 0, l5)
			l7 := l5*320 + 15296
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

// f22: case 498
func f22(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l22 uint32
	m.put(l1, 8, 0)
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

// f23: case 499
func f23(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l22 uint32
	m.put(l1, 8, 0)
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

// f24: case 500
func f24(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l22 uint32
	m.put(l1, 8, 0)
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

// f25: case 501
func f25(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l22 uint32
	m.put(l1, 8, 0)
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

// f26: case 502
func f26(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l22 uint32
	m.put(l1, 8, 0)
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

// f27: case 503
func f27(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l22 uint32
	m.put(l1, 8, 0)
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

// f28: case 504
func f28(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l22 uint32
	m.put(l1, 8, 0)
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

// f29: case 505
func f29(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l22 uint32
	m.put(l1, 8, 0)
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

// f30: case 506
func f30(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l22 uint32
	m.put(l1, 8, 0)
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

// f31: case 507
func f31(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l22 uint32
	m.put(l1, 8, 0)
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

// f32: case 508
func f32(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l22 uint32
	m.put(l1, 8, 0)
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

// f33: case 509
func f33(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l22 uint32
	var l24, l25, l37, l66 float64
	m.put(l1, 8, 0)
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
		l26 := f12(m, 18409280, 16, 4098+float64(l14*4096)+float64(l21*-4096)+l20)
		l29 := m.f64(l26, 8)
		l30 := trunc(l29)
		if b2i(float64(l30) != l29)|b2i(l30 > l0) != 0 {
			l30 = f15(m, l29, 1, l0)
		}
		l31 := l30
		l32 := m.u32(l31>>16<<2, 3840) + l31&65535<<4
		l33 := m.u16(l32, 0)*320 + 15296
		t1 := float64(m.u8(l33, 0)) + float64(float64(m.u8(l32, 2))*256) + float64((float64(m.u8(l33, 18))+float64(m.u8(l32, 3))+float64(float64(m.u8(l32, 4))*256))*65536)
		l36 := t1
		l36 = flag(l36 > math.Copysign(0, -1))
		if l36 > 0 {
			l38 := f12(m, 18409280, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
			l41 := m.f64(l38, 8)
			l42 := trunc(l41)
			if b2i(float64(l42) != l41)|b2i(l42 > l0) != 0 {
				l42 = f15(m, l41, 1, l0)
			}
			l43 := l42
			l44 := m.u32(l43>>16<<2, 3840) + l43&65535<<4
			l45 := m.u16(l44, 0)*320 + 15296
			t2 := float64(m.u8(l45, 0)) + float64(float64(m.u8(l44, 2))*256) + float64((float64(m.u8(l45, 18))+float64(m.u8(l44, 3))+float64(float64(m.u8(l44, 4))*256))*65536)
			l37 = t2
		}
		if 1-l36 > 0 {
			l48 := f12(m, 18409280, 16, 4097+float64(l14*4096)+float64(l21*-4096)+l20)
			l51 := m.f64(l48, 8)
			l52 := trunc(l51)
			if b2i(float64(l52) != l51)|b2i(l52 > l0) != 0 {
				l52 = f15(m, l51, 1, l0)
			}
			l53 := l52
			l54 := m.u32(l53>>16<<2, 3840) + l53&65535<<4
			l55 := m.u16(l54, 0)*320 + 15296
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
		l67 := m.f64(m.u16(m.u32(l62>>16<<2, 3840)+l62&65535<<4, 0)*320+15296, 80)
		if l67 > 0 {
			l66 = float64((0.5 + l37) * l67)
		}
		l70 := 1 + l25 - l58
		l22 = f17(m, -0.5+float64(l24*-256)+l66, choose(l70 > 0, l70, 0))
	}
	return l22
}

// f34: case 510
func f34(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l22 uint32
	var l24, l25, l36 float64
	m.put(l1, 8, 0)
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
		l37 := m.f64(m.u16(m.u32(l32>>16<<2, 3840)+l32&65535<<4, 0)*320+15296, 80)
		if l37 > 0 {
			l36 = float64((0.5 + l27) * l37)
		}
		l40 := 1 + l25 - l28
		l22 = f17(m, -0.5+float64(l24*-256)+l36, choose(l40 > 0, float64(l40*3), 0))
	}
	return l22
}

// f35: case 511
func f35(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l22 uint32
	var l37, l41, l42, l50 float64
	m.put(l1, 8, 0)
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
		l23 := f12(m, 18409280, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
		l26 := m.f64(l23, 8)
		l27 := trunc(l26)
		if b2i(float64(l27) != l26)|b2i(l27 > l0) != 0 {
			l27 = f15(m, l26, 1, l0)
		}
		l28 := l27
		l29 := m.u32(l28>>16<<2, 3840) + l28&65535<<4
		l30 := m.u16(l29, 0)*320 + 15296
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
			l51 := m.f64(m.u16(m.u32(l46>>16<<2, 3840)+l46&65535<<4, 0)*320+15296, 80)
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

// f36: case 512
func f36(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l22 uint32
	var l37, l41, l42, l50 float64
	m.put(l1, 8, 0)
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
		l23 := f12(m, 18409280, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
		l26 := m.f64(l23, 8)
		l27 := trunc(l26)
		if b2i(float64(l27) != l26)|b2i(l27 > l0) != 0 {
			l27 = f15(m, l26, 1, l0)
		}
		l28 := l27
		l29 := m.u32(l28>>16<<2, 3840) + l28&65535<<4
		l30 := m.u16(l29, 0)*320 + 15296
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
			l51 := m.f64(m.u16(m.u32(l46>>16<<2, 3840)+l46&65535<<4, 0)*320+15296, 80)
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

// f37: case 513
func f37(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l22 uint32
	var l24, l25, l48 float64
	m.put(l1, 8, 0)
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
		l26 := f12(m, 18409280, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
		l29 := m.f64(l26, 8)
		l30 := trunc(l29)
		if b2i(float64(l30) != l29)|b2i(l30 > l0) != 0 {
			l30 = f15(m, l29, 1, l0)
		}
		l31 := l30
		l32 := m.u32(l31>>16<<2, 3840) + l31&65535<<4
		l33 := m.u16(l32, 0)*320 + 15296
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
		l49 := m.f64(m.u16(m.u32(l44>>16<<2, 3840)+l44&65535<<4, 0)*320+15296, 80)
		if l49 > 0 {
			l48 = float64((0.5 + l39) * l49)
		}
		l52 := 1 + l25 - l40
		l22 = f17(m, -0.5+float64(l24*-256)+l48, choose(l52 > 0, float64(l52*3), 0))
	}
	return l22
}

// f38: case 514
func f38(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l22 uint32
	var l24, l25, l37 float64
	m.put(l1, 8, 0)
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
		l26 := f12(m, 9754240, 24, l14-l21)
		l28 := m.f64(l26, 8)
		l29 := l28
		l29 = flag(l29 > 255) + flag(l29 > 65535) + flag(l29 > 1.6777215e+07)
		l31 := -l25 + l29
		l32 := trunc(l31)
		if b2i(float64(l32) != l31)|b2i(l32 > l0) != 0 {
			l32 = f15(m, l31, 1, l0)
		}
		l33 := l32
		l38 := m.f64(m.u16(m.u32(l33>>16<<2, 3840)+l33&65535<<4, 0)*320+15296, 80)
		if l38 > 0 {
			l37 = float64((0.5 + l28) * l38)
		}
		l41 := 1 + l25 - l29
		l22 = f17(m, -0.5+float64(l24*-256)+l37, choose(l41 > 0, float64(l41*5), 0))
	}
	return l22
}

// f39: case 515
func f39(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l22 uint32
	var l27, l31, l32, l40 float64
	m.put(l1, 8, 0)
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
			l41 := m.f64(m.u16(m.u32(l36>>16<<2, 3840)+l36&65535<<4, 0)*320+15296, 80)
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

// f40: case 516
func f40(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l54 uint32
	var l46, l47, l51, l56, l62, l71, l74, l75, l83 float64
	m.put(l1, 8, 0)
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
	l25 := f12(m, 27064320, 24, l22+(16+l23-l22))
	l28 := m.f64(l25, 8)
	l29 := trunc(l28)
	if b2i(float64(l29) != l28)|b2i(l29 > l0) != 0 {
		l29 = f15(m, l28, 1, l0)
	}
	l30 := l29
	l31 := m.u32(l30>>16<<2, 3840) + l30&65535<<4
	t1 := float64(m.u8(m.u16(l31, 0)*320+15296, 0)) + float64(float64(m.u8(l31, 2))*256) + float64(float64(m.u8(l31, 3))*65536) + float64(float64(m.u8(l31, 4))*1.6777216e+07)
	l34 := f12(m, 18409280, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
	l37 := m.f64(l34, 8)
	l38 := trunc(l37)
	if b2i(float64(l38) != l37)|b2i(l38 > l0) != 0 {
		l38 = f15(m, l37, 1, l0)
	}
	l39 := l38
	l40 := m.u32(l39>>16<<2, 3840) + l39&65535<<4
	l41 := m.u16(l40, 0)*320 + 15296
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
		l59 := f12(m, 35731776, 24, l48)
		if flag(-l48+m.f64(l59, 16) == math.Copysign(0, -1)) > 0 {
			l62 = m.f64(l59, 8)
		}
		l65 := l62
		l66 := trunc(l65)
		if b2i(float64(l66) != l65)|b2i(l66 > l0) != 0 {
			l66 = f15(m, l65, 1, l0)
		}
		l67 := l66
		l68 := m.u32(l67>>16<<2, 3840) + l67&65535<<4
		t2 := float64(m.u8(m.u16(l68, 0)*320+15296, 0)) + float64(float64(m.u8(l68, 2))*256) + float64(float64(m.u8(l68, 3))*65536) + float64(float64(m.u8(l68, 4))*1.6777216e+07)
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
			l84 := m.f64(m.u16(m.u32(l79>>16<<2, 3840)+l79&65535<<4, 0)*320+15296, 80)
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

// f41: case 517
func f41(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l42 uint32
	var l34, l35, l39, l43, l53 float64
	m.put(l1, 8, 0)
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
	l22 := f12(m, 18409280, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
	l25 := m.f64(l22, 8)
	l26 := trunc(l25)
	if b2i(float64(l26) != l25)|b2i(l26 > l0) != 0 {
		l26 = f15(m, l25, 1, l0)
	}
	l27 := l26
	l28 := m.u32(l27>>16<<2, 3840) + l27&65535<<4
	l29 := m.u16(l28, 0)*320 + 15296
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
			l50 := f12(m, 35731776, 24, l36)
			if flag(-l36+m.f64(l50, 16) == math.Copysign(0, -1)) > 0 {
				l53 = m.f64(l50, 8)
			}
			l56 := l53
			l57 := trunc(l56)
			if b2i(float64(l57) != l56)|b2i(l57 > l0) != 0 {
				l57 = f15(m, l56, 1, l0)
			}
			l58 := l57
			l59 := m.u32(l58>>16<<2, 3840) + l58&65535<<4
			t1 := float64(m.u8(m.u16(l59, 0)*320+15296, 0)) + float64(float64(m.u8(l59, 2))*256) + float64(float64(m.u8(l59, 3))*65536) + float64(float64(m.u8(l59, 4))*1.6777216e+07)
			l43 = float64((float64(l45*9) + choose(l48 > 0, l48, 0) + float64(choose(1-l45-flag(-l49+t1 == math.Copysign(0, -1)) > 0, 1, 0)*10)) * l44)
		}
		l66 := 1 + l37
		l42 = f17(m, l43, choose(l66 > 0, float64(l66*10), 0))
	}
	return l42
}

// f42: case 518
func f42(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l44 uint32
	var l36, l37, l41, l49, l55, l64, l67, l68, l76 float64
	m.put(l1, 8, 0)
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
	l24 := f12(m, 18409280, 16, 4096+float64(l14*4096)+float64(l23*-4096)+l20)
	l27 := m.f64(l24, 8)
	l28 := trunc(l27)
	if b2i(float64(l28) != l27)|b2i(l28 > l0) != 0 {
		l28 = f15(m, l27, 1, l0)
	}
	l29 := l28
	l30 := m.u32(l29>>16<<2, 3840) + l29&65535<<4
	l31 := m.u16(l30, 0)*320 + 15296
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
		l52 := f12(m, 35731776, 24, l38)
		if flag(-l38+m.f64(l52, 16) == math.Copysign(0, -1)) > 0 {
			l55 = m.f64(l52, 8)
		}
		l58 := l55
		l59 := trunc(l58)
		if b2i(float64(l59) != l58)|b2i(l59 > l0) != 0 {
			l59 = f15(m, l58, 1, l0)
		}
		l60 := l59
		l61 := m.u32(l60>>16<<2, 3840) + l60&65535<<4
		t1 := float64(m.u8(m.u16(l61, 0)*320+15296, 0)) + float64(float64(m.u8(l61, 2))*256) + float64(float64(m.u8(l61, 3))*65536) + float64(float64(m.u8(l61, 4))*1.6777216e+07)
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
			l77 := m.f64(m.u16(m.u32(l72>>16<<2, 3840)+l72&65535<<4, 0)*320+15296, 80)
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

// f43: case 519
func f43(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l22 uint32
	var l34 float64
	m.put(l1, 8, 0)
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
		l23 := f12(m, 18409280, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
		l26 := m.f64(l23, 8)
		l27 := trunc(l26)
		if b2i(float64(l27) != l26)|b2i(l27 > l0) != 0 {
			l27 = f15(m, l26, 1, l0)
		}
		l28 := l27
		l32 := float64(m.u8(m.u16(m.u32(l28>>16<<2, 3840)+l28&65535<<4, 0)*320+15296, 0))
		if float64(m.u8(l2, 2)) > 0 {
			l34 = l8 + l12
		}
		l36 := 1 + l34
		l22 = f17(m, l32, choose(l36 > 0, float64(l36*6), 0))
	}
	return l22
}

// f44: case 520
func f44(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l22 uint32
	var l34 float64
	m.put(l1, 8, 0)
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
		l23 := f12(m, 18409280, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
		l26 := m.f64(l23, 8)
		l27 := trunc(l26)
		if b2i(float64(l27) != l26)|b2i(l27 > l0) != 0 {
			l27 = f15(m, l26, 1, l0)
		}
		l28 := l27
		l32 := float64(m.u8(m.u16(m.u32(l28>>16<<2, 3840)+l28&65535<<4, 0)*320+15296, 0))
		if float64(m.u8(l2, 2)) > 0 {
			l34 = l8 + l12
		}
		l36 := 1 + l34
		l22 = f17(m, l32, choose(l36 > 0, float64(l36*7), 0))
	}
	return l22
}

// f45: case 521
func f45(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l24 uint32
	m.put(l1, 8, 0)
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

// f46: case 522
func f46(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l34 uint32
	var l33 float64
	m.put(l1, 8, 0)
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
	l25 := f12(m, 27064320, 24, l23)
	l27 := flag(-l23+m.f64(l25, 16) == math.Copysign(0, -1))
	l28 := f12(m, 9754240, 24, l14-l21)
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

// f47: case 523
func f47(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l34 uint32
	var l33 float64
	m.put(l1, 8, 0)
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
	l25 := f12(m, 27064320, 24, l23)
	l27 := flag(-l23+m.f64(l25, 16) == math.Copysign(0, -1))
	l28 := f12(m, 9754240, 24, l14-l21)
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

// f48: case 524
func f48(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l34 uint32
	var l33 float64
	m.put(l1, 8, 0)
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
	l25 := f12(m, 27064320, 24, l23)
	l27 := flag(-l23+m.f64(l25, 16) == math.Copysign(0, -1))
	l28 := f12(m, 9754240, 24, l14-l21)
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

// f49: case 525
func f49(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l34 uint32
	var l33 float64
	m.put(l1, 8, 0)
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
	l25 := f12(m, 27064320, 24, l23)
	l27 := flag(-l23+m.f64(l25, 16) == math.Copysign(0, -1))
	l28 := f12(m, 9754240, 24, l14-l21)
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

// f50: case 526
func f50(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l32 uint32
	var l30, l31, l36, l50, l51, l59 float64
	m.put(l1, 8, 0)
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
	l24 := f12(m, 18409280, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
	l25 := m.u32(l24, 0) - 1
	l28 := float64(m.u8(m.u16(m.u32(l25>>16<<2, 3840)+l25&65535<<4, 0)*320+15296, 17))
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
		l42 := m.u32(l41>>16<<2, 3840) + l41&65535<<4
		l43 := m.u16(l42, 0)*320 + 15296
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
			l60 := m.f64(m.u16(m.u32(l55>>16<<2, 3840)+l55&65535<<4, 0)*320+15296, 80)
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

// f51: case 527
func f51(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l32 uint32
	var l30, l31, l36, l50, l51, l59 float64
	m.put(l1, 8, 0)
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
	l24 := f12(m, 18409280, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
	l25 := m.u32(l24, 0) - 1
	l28 := float64(m.u8(m.u16(m.u32(l25>>16<<2, 3840)+l25&65535<<4, 0)*320+15296, 17))
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
		l42 := m.u32(l41>>16<<2, 3840) + l41&65535<<4
		l43 := m.u16(l42, 0)*320 + 15296
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
			l60 := m.f64(m.u16(m.u32(l55>>16<<2, 3840)+l55&65535<<4, 0)*320+15296, 80)
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

// f52: case 528
func f52(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l32 uint32
	var l30, l31, l36, l50, l51, l59 float64
	m.put(l1, 8, 0)
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
	l24 := f12(m, 18409280, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
	l25 := m.u32(l24, 0) - 1
	l28 := float64(m.u8(m.u16(m.u32(l25>>16<<2, 3840)+l25&65535<<4, 0)*320+15296, 17))
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
		l42 := m.u32(l41>>16<<2, 3840) + l41&65535<<4
		l43 := m.u16(l42, 0)*320 + 15296
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
			l60 := m.f64(m.u16(m.u32(l55>>16<<2, 3840)+l55&65535<<4, 0)*320+15296, 80)
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

// f53: case 529
func f53(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l32 uint32
	var l30, l31, l36, l50, l51, l59 float64
	m.put(l1, 8, 0)
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
	l24 := f12(m, 18409280, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
	l25 := m.u32(l24, 0) - 1
	l28 := float64(m.u8(m.u16(m.u32(l25>>16<<2, 3840)+l25&65535<<4, 0)*320+15296, 17))
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
		l42 := m.u32(l41>>16<<2, 3840) + l41&65535<<4
		l43 := m.u16(l42, 0)*320 + 15296
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
			l60 := m.f64(m.u16(m.u32(l55>>16<<2, 3840)+l55&65535<<4, 0)*320+15296, 80)
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

// f54: case 530
func f54(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l34 uint32
	var l32, l33, l38, l52, l53, l61 float64
	m.put(l1, 8, 0)
	l19 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l19+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l20 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l20)
	m.put(l0&3<<3, 3552, 1)
	l21 := m.f64(0, 3024)
	l22 := m.f64(l16, 8)
	l23 := f12(m, 9754240, 24, l14-l21)
	l25 := l22 - l20
	l25 = -4096 + m.f64(l23, 16) + l25
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l21*-4096)+l20+l25)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	l26 := f12(m, 18409280, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
	l27 := m.u32(l26, 0) - 1
	l30 := float64(m.u8(m.u16(m.u32(l27>>16<<2, 3840)+l27&65535<<4, 0)*320+15296, 17))
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
		l44 := m.u32(l43>>16<<2, 3840) + l43&65535<<4
		l45 := m.u16(l44, 0)*320 + 15296
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
			l62 := m.f64(m.u16(m.u32(l57>>16<<2, 3840)+l57&65535<<4, 0)*320+15296, 80)
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

// f55: case 531
func f55(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l32 uint32
	var l30, l31, l36, l50, l51, l59 float64
	m.put(l1, 8, 0)
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
	l24 := f12(m, 18409280, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
	l25 := m.u32(l24, 0) - 1
	l28 := float64(m.u8(m.u16(m.u32(l25>>16<<2, 3840)+l25&65535<<4, 0)*320+15296, 17))
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
		l42 := m.u32(l41>>16<<2, 3840) + l41&65535<<4
		l43 := m.u16(l42, 0)*320 + 15296
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
			l60 := m.f64(m.u16(m.u32(l55>>16<<2, 3840)+l55&65535<<4, 0)*320+15296, 80)
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

// f56: case 532
func f56(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l54 uint32
	var l46, l47, l51, l56, l62, l71, l73, l81, l93, l98, l114, l117, l120, l123, l127, l128, l136 float64
	m.put(l1, 8, 0)
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
	l24 := f12(m, 27064320, 24, m.f64(l16, 32))
	l27 := m.f64(l24, 8)
	l28 := trunc(l27)
	if b2i(float64(l28) != l27)|b2i(l28 > l0) != 0 {
		l28 = f15(m, l27, 1, l0)
	}
	l29 := l28
	l30 := m.u32(l29>>16<<2, 3840) + l29&65535<<4
	t1 := float64(m.u8(m.u16(l30, 0)*320+15296, 0)) + float64(float64(m.u8(l30, 2))*256) + float64(float64(m.u8(l30, 3))*65536) + float64(float64(m.u8(l30, 4))*1.6777216e+07)
	l33 := f12(m, 18409280, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
	l36 := m.f64(l33, 8)
	l37 := trunc(l36)
	if b2i(float64(l37) != l36)|b2i(l37 > l0) != 0 {
		l37 = f15(m, l36, 1, l0)
	}
	l38 := l37
	l39 := m.u32(l38>>16<<2, 3840) + l38&65535<<4
	l40 := m.u16(l39, 0)*320 + 15296
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
		l59 := f12(m, 35731776, 24, l48)
		if flag(-l48+m.f64(l59, 16) == math.Copysign(0, -1)) > 0 {
			l62 = m.f64(l59, 8)
		}
		l65 := l62
		l66 := trunc(l65)
		if b2i(float64(l66) != l65)|b2i(l66 > l0) != 0 {
			l66 = f15(m, l65, 1, l0)
		}
		l67 := l66
		l68 := m.u32(l67>>16<<2, 3840) + l67&65535<<4
		t2 := float64(m.u8(m.u16(l68, 0)*320+15296, 0)) + float64(float64(m.u8(l68, 2))*256) + float64(float64(m.u8(l68, 3))*65536) + float64(float64(m.u8(l68, 4))*1.6777216e+07)
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
			l82 := m.f64(m.u16(m.u32(l77>>16<<2, 3840)+l77&65535<<4, 0)*320+15296, 80)
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
			l91 := m.u16(m.u32(l89>>16<<2, 3840)+l89&65535<<4, 0)*320 + 15296
			l92 := m.f64(l91, 88)
			l94 := l92
			if l94 > 0 {
				l95 := f12(m, 35731776, 24, 1+l48)
				if flag(-l48+m.f64(l95, 16) == 1) > 0 {
					l98 = m.f64(l95, 8)
				}
				l101 := l98
				l102 := trunc(l101)
				if b2i(float64(l102) != l101)|b2i(l102 > l0) != 0 {
					l102 = f15(m, l101, 1, l0)
				}
				l103 := l102
				l104 := m.u32(l103>>16<<2, 3840) + l103&65535<<4
				t3 := float64(m.u8(m.u16(l104, 0)*320+15296, 0)) + float64(float64(m.u8(l104, 2))*256) + float64(float64(m.u8(l104, 3))*65536) + float64(float64(m.u8(l104, 4))*1.6777216e+07)
				l106 := t3
				l108 := l84
				l109 := trunc(l108)
				if b2i(float64(l109) != l108)|b2i(l109 > l0) != 0 {
					l109 = f15(m, l108, 1, l0)
				}
				l110 := l109
				l112 := m.u16(m.u32(l110>>16<<2, 3840)+l110&65535<<4, 0)*320 + 15296
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
			l137 := m.f64(m.u16(m.u32(l132>>16<<2, 3840)+l132&65535<<4, 0)*320+15296, 80)
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

// f57: case 533
func f57(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l54 uint32
	var l46, l47, l51, l56, l62, l71, l73, l81, l93, l98, l114, l117, l120, l123, l127, l128, l136 float64
	m.put(l1, 8, 0)
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
	l24 := f12(m, 27064320, 24, m.f64(l16, 32))
	l27 := m.f64(l24, 8)
	l28 := trunc(l27)
	if b2i(float64(l28) != l27)|b2i(l28 > l0) != 0 {
		l28 = f15(m, l27, 1, l0)
	}
	l29 := l28
	l30 := m.u32(l29>>16<<2, 3840) + l29&65535<<4
	t1 := float64(m.u8(m.u16(l30, 0)*320+15296, 0)) + float64(float64(m.u8(l30, 2))*256) + float64(float64(m.u8(l30, 3))*65536) + float64(float64(m.u8(l30, 4))*1.6777216e+07)
	l33 := f12(m, 18409280, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
	l36 := m.f64(l33, 8)
	l37 := trunc(l36)
	if b2i(float64(l37) != l36)|b2i(l37 > l0) != 0 {
		l37 = f15(m, l36, 1, l0)
	}
	l38 := l37
	l39 := m.u32(l38>>16<<2, 3840) + l38&65535<<4
	l40 := m.u16(l39, 0)*320 + 15296
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
		l59 := f12(m, 35731776, 24, l48)
		if flag(-l48+m.f64(l59, 16) == math.Copysign(0, -1)) > 0 {
			l62 = m.f64(l59, 8)
		}
		l65 := l62
		l66 := trunc(l65)
		if b2i(float64(l66) != l65)|b2i(l66 > l0) != 0 {
			l66 = f15(m, l65, 1, l0)
		}
		l67 := l66
		l68 := m.u32(l67>>16<<2, 3840) + l67&65535<<4
		t2 := float64(m.u8(m.u16(l68, 0)*320+15296, 0)) + float64(float64(m.u8(l68, 2))*256) + float64(float64(m.u8(l68, 3))*65536) + float64(float64(m.u8(l68, 4))*1.6777216e+07)
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
			l82 := m.f64(m.u16(m.u32(l77>>16<<2, 3840)+l77&65535<<4, 0)*320+15296, 80)
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
			l91 := m.u16(m.u32(l89>>16<<2, 3840)+l89&65535<<4, 0)*320 + 15296
			l92 := m.f64(l91, 88)
			l94 := l92
			if l94 > 0 {
				l95 := f12(m, 35731776, 24, 1+l48)
				if flag(-l48+m.f64(l95, 16) == 1) > 0 {
					l98 = m.f64(l95, 8)
				}
				l101 := l98
				l102 := trunc(l101)
				if b2i(float64(l102) != l101)|b2i(l102 > l0) != 0 {
					l102 = f15(m, l101, 1, l0)
				}
				l103 := l102
				l104 := m.u32(l103>>16<<2, 3840) + l103&65535<<4
				t3 := float64(m.u8(m.u16(l104, 0)*320+15296, 0)) + float64(float64(m.u8(l104, 2))*256) + float64(float64(m.u8(l104, 3))*65536) + float64(float64(m.u8(l104, 4))*1.6777216e+07)
				l106 := t3
				l108 := l84
				l109 := trunc(l108)
				if b2i(float64(l109) != l108)|b2i(l109 > l0) != 0 {
					l109 = f15(m, l108, 1, l0)
				}
				l110 := l109
				l112 := m.u16(m.u32(l110>>16<<2, 3840)+l110&65535<<4, 0)*320 + 15296
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
			l137 := m.f64(m.u16(m.u32(l132>>16<<2, 3840)+l132&65535<<4, 0)*320+15296, 80)
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

// f58: case 534
func f58(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l54 uint32
	var l46, l47, l51, l56, l62, l71, l80, l92, l97, l113, l116, l119, l122, l126, l129, l130, l138 float64
	m.put(l1, 8, 0)
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
	l24 := f12(m, 27064320, 24, m.f64(l16, 32))
	l27 := m.f64(l24, 8)
	l28 := trunc(l27)
	if b2i(float64(l28) != l27)|b2i(l28 > l0) != 0 {
		l28 = f15(m, l27, 1, l0)
	}
	l29 := l28
	l30 := m.u32(l29>>16<<2, 3840) + l29&65535<<4
	t1 := float64(m.u8(m.u16(l30, 0)*320+15296, 0)) + float64(float64(m.u8(l30, 2))*256) + float64(float64(m.u8(l30, 3))*65536) + float64(float64(m.u8(l30, 4))*1.6777216e+07)
	l33 := f12(m, 18409280, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
	l36 := m.f64(l33, 8)
	l37 := trunc(l36)
	if b2i(float64(l37) != l36)|b2i(l37 > l0) != 0 {
		l37 = f15(m, l36, 1, l0)
	}
	l38 := l37
	l39 := m.u32(l38>>16<<2, 3840) + l38&65535<<4
	l40 := m.u16(l39, 0)*320 + 15296
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
		l59 := f12(m, 35731776, 24, l48)
		if flag(-l48+m.f64(l59, 16) == math.Copysign(0, -1)) > 0 {
			l62 = m.f64(l59, 8)
		}
		l65 := l62
		l66 := trunc(l65)
		if b2i(float64(l66) != l65)|b2i(l66 > l0) != 0 {
			l66 = f15(m, l65, 1, l0)
		}
		l67 := l66
		l68 := m.u32(l67>>16<<2, 3840) + l67&65535<<4
		t2 := float64(m.u8(m.u16(l68, 0)*320+15296, 0)) + float64(float64(m.u8(l68, 2))*256) + float64(float64(m.u8(l68, 3))*65536) + float64(float64(m.u8(l68, 4))*1.6777216e+07)
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
		l81 := m.f64(m.u16(m.u32(l76>>16<<2, 3840)+l76&65535<<4, 0)*320+15296, 80)
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
		l90 := m.u16(m.u32(l88>>16<<2, 3840)+l88&65535<<4, 0)*320 + 15296
		l91 := m.f64(l90, 88)
		l93 := l91
		if l93 > 0 {
			l94 := f12(m, 35731776, 24, 1+l48)
			if flag(-l48+m.f64(l94, 16) == 1) > 0 {
				l97 = m.f64(l94, 8)
			}
			l100 := l97
			l101 := trunc(l100)
			if b2i(float64(l101) != l100)|b2i(l101 > l0) != 0 {
				l101 = f15(m, l100, 1, l0)
			}
			l102 := l101
			l103 := m.u32(l102>>16<<2, 3840) + l102&65535<<4
			t3 := float64(m.u8(m.u16(l103, 0)*320+15296, 0)) + float64(float64(m.u8(l103, 2))*256) + float64(float64(m.u8(l103, 3))*65536) + float64(float64(m.u8(l103, 4))*1.6777216e+07)
			l105 := t3
			l107 := l83
			l108 := trunc(l107)
			if b2i(float64(l108) != l107)|b2i(l108 > l0) != 0 {
				l108 = f15(m, l107, 1, l0)
			}
			l109 := l108
			l111 := m.u16(m.u32(l109>>16<<2, 3840)+l109&65535<<4, 0)*320 + 15296
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
			l139 := m.f64(m.u16(m.u32(l134>>16<<2, 3840)+l134&65535<<4, 0)*320+15296, 80)
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

// f59: case 535
func f59(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l54 uint32
	var l46, l47, l51, l56, l62, l71, l73, l81, l93, l98, l114, l117, l120, l123, l127, l128, l136 float64
	m.put(l1, 8, 0)
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
	l24 := f12(m, 27064320, 24, m.f64(l16, 32))
	l27 := m.f64(l24, 8)
	l28 := trunc(l27)
	if b2i(float64(l28) != l27)|b2i(l28 > l0) != 0 {
		l28 = f15(m, l27, 1, l0)
	}
	l29 := l28
	l30 := m.u32(l29>>16<<2, 3840) + l29&65535<<4
	t1 := float64(m.u8(m.u16(l30, 0)*320+15296, 0)) + float64(float64(m.u8(l30, 2))*256) + float64(float64(m.u8(l30, 3))*65536) + float64(float64(m.u8(l30, 4))*1.6777216e+07)
	l33 := f12(m, 18409280, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
	l36 := m.f64(l33, 8)
	l37 := trunc(l36)
	if b2i(float64(l37) != l36)|b2i(l37 > l0) != 0 {
		l37 = f15(m, l36, 1, l0)
	}
	l38 := l37
	l39 := m.u32(l38>>16<<2, 3840) + l38&65535<<4
	l40 := m.u16(l39, 0)*320 + 15296
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
		l59 := f12(m, 35731776, 24, l48)
		if flag(-l48+m.f64(l59, 16) == math.Copysign(0, -1)) > 0 {
			l62 = m.f64(l59, 8)
		}
		l65 := l62
		l66 := trunc(l65)
		if b2i(float64(l66) != l65)|b2i(l66 > l0) != 0 {
			l66 = f15(m, l65, 1, l0)
		}
		l67 := l66
		l68 := m.u32(l67>>16<<2, 3840) + l67&65535<<4
		t2 := float64(m.u8(m.u16(l68, 0)*320+15296, 0)) + float64(float64(m.u8(l68, 2))*256) + float64(float64(m.u8(l68, 3))*65536) + float64(float64(m.u8(l68, 4))*1.6777216e+07)
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
			l82 := m.f64(m.u16(m.u32(l77>>16<<2, 3840)+l77&65535<<4, 0)*320+15296, 80)
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
			l91 := m.u16(m.u32(l89>>16<<2, 3840)+l89&65535<<4, 0)*320 + 15296
			l92 := m.f64(l91, 88)
			l94 := l92
			if l94 > 0 {
				l95 := f12(m, 35731776, 24, 1+l48)
				if flag(-l48+m.f64(l95, 16) == 1) > 0 {
					l98 = m.f64(l95, 8)
				}
				l101 := l98
				l102 := trunc(l101)
				if b2i(float64(l102) != l101)|b2i(l102 > l0) != 0 {
					l102 = f15(m, l101, 1, l0)
				}
				l103 := l102
				l104 := m.u32(l103>>16<<2, 3840) + l103&65535<<4
				t3 := float64(m.u8(m.u16(l104, 0)*320+15296, 0)) + float64(float64(m.u8(l104, 2))*256) + float64(float64(m.u8(l104, 3))*65536) + float64(float64(m.u8(l104, 4))*1.6777216e+07)
				l106 := t3
				l108 := l84
				l109 := trunc(l108)
				if b2i(float64(l109) != l108)|b2i(l109 > l0) != 0 {
					l109 = f15(m, l108, 1, l0)
				}
				l110 := l109
				l112 := m.u16(m.u32(l110>>16<<2, 3840)+l110&65535<<4, 0)*320 + 15296
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
			l137 := m.f64(m.u16(m.u32(l132>>16<<2, 3840)+l132&65535<<4, 0)*320+15296, 80)
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

// f60: case 536
func f60(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l54 uint32
	var l46, l47, l51, l56, l62, l71, l80, l92, l97, l113, l116, l119, l122, l126, l129, l130, l138 float64
	m.put(l1, 8, 0)
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
	l24 := f12(m, 27064320, 24, m.f64(l16, 32))
	l27 := m.f64(l24, 8)
	l28 := trunc(l27)
	if b2i(float64(l28) != l27)|b2i(l28 > l0) != 0 {
		l28 = f15(m, l27, 1, l0)
	}
	l29 := l28
	l30 := m.u32(l29>>16<<2, 3840) + l29&65535<<4
	t1 := float64(m.u8(m.u16(l30, 0)*320+15296, 0)) + float64(float64(m.u8(l30, 2))*256) + float64(float64(m.u8(l30, 3))*65536) + float64(float64(m.u8(l30, 4))*1.6777216e+07)
	l33 := f12(m, 18409280, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
	l36 := m.f64(l33, 8)
	l37 := trunc(l36)
	if b2i(float64(l37) != l36)|b2i(l37 > l0) != 0 {
		l37 = f15(m, l36, 1, l0)
	}
	l38 := l37
	l39 := m.u32(l38>>16<<2, 3840) + l38&65535<<4
	l40 := m.u16(l39, 0)*320 + 15296
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
		l59 := f12(m, 35731776, 24, l48)
		if flag(-l48+m.f64(l59, 16) == math.Copysign(0, -1)) > 0 {
			l62 = m.f64(l59, 8)
		}
		l65 := l62
		l66 := trunc(l65)
		if b2i(float64(l66) != l65)|b2i(l66 > l0) != 0 {
			l66 = f15(m, l65, 1, l0)
		}
		l67 := l66
		l68 := m.u32(l67>>16<<2, 3840) + l67&65535<<4
		t2 := float64(m.u8(m.u16(l68, 0)*320+15296, 0)) + float64(float64(m.u8(l68, 2))*256) + float64(float64(m.u8(l68, 3))*65536) + float64(float64(m.u8(l68, 4))*1.6777216e+07)
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
		l81 := m.f64(m.u16(m.u32(l76>>16<<2, 3840)+l76&65535<<4, 0)*320+15296, 80)
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
		l90 := m.u16(m.u32(l88>>16<<2, 3840)+l88&65535<<4, 0)*320 + 15296
		l91 := m.f64(l90, 88)
		l93 := l91
		if l93 > 0 {
			l94 := f12(m, 35731776, 24, 1+l48)
			if flag(-l48+m.f64(l94, 16) == 1) > 0 {
				l97 = m.f64(l94, 8)
			}
			l100 := l97
			l101 := trunc(l100)
			if b2i(float64(l101) != l100)|b2i(l101 > l0) != 0 {
				l101 = f15(m, l100, 1, l0)
			}
			l102 := l101
			l103 := m.u32(l102>>16<<2, 3840) + l102&65535<<4
			t3 := float64(m.u8(m.u16(l103, 0)*320+15296, 0)) + float64(float64(m.u8(l103, 2))*256) + float64(float64(m.u8(l103, 3))*65536) + float64(float64(m.u8(l103, 4))*1.6777216e+07)
			l105 := t3
			l107 := l83
			l108 := trunc(l107)
			if b2i(float64(l108) != l107)|b2i(l108 > l0) != 0 {
				l108 = f15(m, l107, 1, l0)
			}
			l109 := l108
			l111 := m.u16(m.u32(l109>>16<<2, 3840)+l109&65535<<4, 0)*320 + 15296
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
			l139 := m.f64(m.u16(m.u32(l134>>16<<2, 3840)+l134&65535<<4, 0)*320+15296, 80)
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

// f61: case 537
func f61(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l55 uint32
	var l46, l47, l51, l57, l63, l72, l74, l82, l94, l99, l115, l118, l121, l124, l128, l129, l137 float64
	m.put(l1, 8, 0)
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
	l24 := f12(m, 27064320, 24, m.f64(l16, 32))
	l27 := m.f64(l24, 8)
	l28 := trunc(l27)
	if b2i(float64(l28) != l27)|b2i(l28 > l0) != 0 {
		l28 = f15(m, l27, 1, l0)
	}
	l29 := l28
	l30 := m.u32(l29>>16<<2, 3840) + l29&65535<<4
	t1 := float64(m.u8(m.u16(l30, 0)*320+15296, 0)) + float64(float64(m.u8(l30, 2))*256) + float64(float64(m.u8(l30, 3))*65536) + float64(float64(m.u8(l30, 4))*1.6777216e+07)
	l33 := f12(m, 18409280, 16, 4095+float64(l14*4096)+float64(l21*-4096)+l20)
	l36 := m.f64(l33, 8)
	l37 := trunc(l36)
	if b2i(float64(l37) != l36)|b2i(l37 > l0) != 0 {
		l37 = f15(m, l36, 1, l0)
	}
	l38 := l37
	l39 := m.u32(l38>>16<<2, 3840) + l38&65535<<4
	l40 := m.u16(l39, 0)*320 + 15296
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
		l53 := f12(m, 18409280, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
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
		l60 := f12(m, 35731776, 24, l48)
		if flag(-l48+m.f64(l60, 16) == math.Copysign(0, -1)) > 0 {
			l63 = m.f64(l60, 8)
		}
		l66 := l63
		l67 := trunc(l66)
		if b2i(float64(l67) != l66)|b2i(l67 > l0) != 0 {
			l67 = f15(m, l66, 1, l0)
		}
		l68 := l67
		l69 := m.u32(l68>>16<<2, 3840) + l68&65535<<4
		t2 := float64(m.u8(m.u16(l69, 0)*320+15296, 0)) + float64(float64(m.u8(l69, 2))*256) + float64(float64(m.u8(l69, 3))*65536) + float64(float64(m.u8(l69, 4))*1.6777216e+07)
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
			l83 := m.f64(m.u16(m.u32(l78>>16<<2, 3840)+l78&65535<<4, 0)*320+15296, 80)
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
			l92 := m.u16(m.u32(l90>>16<<2, 3840)+l90&65535<<4, 0)*320 + 15296
			l93 := m.f64(l92, 88)
			l95 := l93
			if l95 > 0 {
				l96 := f12(m, 35731776, 24, 1+l48)
				if flag(-l48+m.f64(l96, 16) == 1) > 0 {
					l99 = m.f64(l96, 8)
				}
				l102 := l99
				l103 := trunc(l102)
				if b2i(float64(l103) != l102)|b2i(l103 > l0) != 0 {
					l103 = f15(m, l102, 1, l0)
				}
				l104 := l103
				l105 := m.u32(l104>>16<<2, 3840) + l104&65535<<4
				t3 := float64(m.u8(m.u16(l105, 0)*320+15296, 0)) + float64(float64(m.u8(l105, 2))*256) + float64(float64(m.u8(l105, 3))*65536) + float64(float64(m.u8(l105, 4))*1.6777216e+07)
				l107 := t3
				l109 := l85
				l110 := trunc(l109)
				if b2i(float64(l110) != l109)|b2i(l110 > l0) != 0 {
					l110 = f15(m, l109, 1, l0)
				}
				l111 := l110
				l113 := m.u16(m.u32(l111>>16<<2, 3840)+l111&65535<<4, 0)*320 + 15296
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
			l138 := m.f64(m.u16(m.u32(l133>>16<<2, 3840)+l133&65535<<4, 0)*320+15296, 80)
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

// f62: case 538
func f62(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l43 uint32
	var l35, l36, l40, l45, l51, l60, l62, l70, l82, l87, l103, l106, l109, l112, l116, l117, l125 float64
	m.put(l1, 8, 0)
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
	l23 := f12(m, 18409280, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
	l26 := m.f64(l23, 8)
	l27 := trunc(l26)
	if b2i(float64(l27) != l26)|b2i(l27 > l0) != 0 {
		l27 = f15(m, l26, 1, l0)
	}
	l28 := l27
	l29 := m.u32(l28>>16<<2, 3840) + l28&65535<<4
	l30 := m.u16(l29, 0)*320 + 15296
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
		l48 := f12(m, 35731776, 24, l37)
		if flag(-l37+m.f64(l48, 16) == math.Copysign(0, -1)) > 0 {
			l51 = m.f64(l48, 8)
		}
		l54 := l51
		l55 := trunc(l54)
		if b2i(float64(l55) != l54)|b2i(l55 > l0) != 0 {
			l55 = f15(m, l54, 1, l0)
		}
		l56 := l55
		l57 := m.u32(l56>>16<<2, 3840) + l56&65535<<4
		t1 := float64(m.u8(m.u16(l57, 0)*320+15296, 0)) + float64(float64(m.u8(l57, 2))*256) + float64(float64(m.u8(l57, 3))*65536) + float64(float64(m.u8(l57, 4))*1.6777216e+07)
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
			l71 := m.f64(m.u16(m.u32(l66>>16<<2, 3840)+l66&65535<<4, 0)*320+15296, 80)
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
			l80 := m.u16(m.u32(l78>>16<<2, 3840)+l78&65535<<4, 0)*320 + 15296
			l81 := m.f64(l80, 88)
			l83 := l81
			if l83 > 0 {
				l84 := f12(m, 35731776, 24, 1+l37)
				if flag(-l37+m.f64(l84, 16) == 1) > 0 {
					l87 = m.f64(l84, 8)
				}
				l90 := l87
				l91 := trunc(l90)
				if b2i(float64(l91) != l90)|b2i(l91 > l0) != 0 {
					l91 = f15(m, l90, 1, l0)
				}
				l92 := l91
				l93 := m.u32(l92>>16<<2, 3840) + l92&65535<<4
				t2 := float64(m.u8(m.u16(l93, 0)*320+15296, 0)) + float64(float64(m.u8(l93, 2))*256) + float64(float64(m.u8(l93, 3))*65536) + float64(float64(m.u8(l93, 4))*1.6777216e+07)
				l95 := t2
				l97 := l73
				l98 := trunc(l97)
				if b2i(float64(l98) != l97)|b2i(l98 > l0) != 0 {
					l98 = f15(m, l97, 1, l0)
				}
				l99 := l98
				l101 := m.u16(m.u32(l99>>16<<2, 3840)+l99&65535<<4, 0)*320 + 15296
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
			l126 := m.f64(m.u16(m.u32(l121>>16<<2, 3840)+l121&65535<<4, 0)*320+15296, 80)
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

// f63: case 539
func f63(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l43 uint32
	var l35, l36, l40, l45, l51, l60, l62, l70, l82, l87, l103, l106, l109, l112, l116, l117, l125 float64
	m.put(l1, 8, 0)
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
	l23 := f12(m, 18409280, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
	l26 := m.f64(l23, 8)
	l27 := trunc(l26)
	if b2i(float64(l27) != l26)|b2i(l27 > l0) != 0 {
		l27 = f15(m, l26, 1, l0)
	}
	l28 := l27
	l29 := m.u32(l28>>16<<2, 3840) + l28&65535<<4
	l30 := m.u16(l29, 0)*320 + 15296
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
		l48 := f12(m, 35731776, 24, l37)
		if flag(-l37+m.f64(l48, 16) == math.Copysign(0, -1)) > 0 {
			l51 = m.f64(l48, 8)
		}
		l54 := l51
		l55 := trunc(l54)
		if b2i(float64(l55) != l54)|b2i(l55 > l0) != 0 {
			l55 = f15(m, l54, 1, l0)
		}
		l56 := l55
		l57 := m.u32(l56>>16<<2, 3840) + l56&65535<<4
		t1 := float64(m.u8(m.u16(l57, 0)*320+15296, 0)) + float64(float64(m.u8(l57, 2))*256) + float64(float64(m.u8(l57, 3))*65536) + float64(float64(m.u8(l57, 4))*1.6777216e+07)
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
			l71 := m.f64(m.u16(m.u32(l66>>16<<2, 3840)+l66&65535<<4, 0)*320+15296, 80)
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
			l80 := m.u16(m.u32(l78>>16<<2, 3840)+l78&65535<<4, 0)*320 + 15296
			l81 := m.f64(l80, 88)
			l83 := l81
			if l83 > 0 {
				l84 := f12(m, 35731776, 24, 1+l37)
				if flag(-l37+m.f64(l84, 16) == 1) > 0 {
					l87 = m.f64(l84, 8)
				}
				l90 := l87
				l91 := trunc(l90)
				if b2i(float64(l91) != l90)|b2i(l91 > l0) != 0 {
					l91 = f15(m, l90, 1, l0)
				}
				l92 := l91
				l93 := m.u32(l92>>16<<2, 3840) + l92&65535<<4
				t2 := float64(m.u8(m.u16(l93, 0)*320+15296, 0)) + float64(float64(m.u8(l93, 2))*256) + float64(float64(m.u8(l93, 3))*65536) + float64(float64(m.u8(l93, 4))*1.6777216e+07)
				l95 := t2
				l97 := l73
				l98 := trunc(l97)
				if b2i(float64(l98) != l97)|b2i(l98 > l0) != 0 {
					l98 = f15(m, l97, 1, l0)
				}
				l99 := l98
				l101 := m.u16(m.u32(l99>>16<<2, 3840)+l99&65535<<4, 0)*320 + 15296
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
			l126 := m.f64(m.u16(m.u32(l121>>16<<2, 3840)+l121&65535<<4, 0)*320+15296, 80)
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

// f64: case 540
func f64(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l56 uint32
	var l46, l49, l54, l58, l64, l73, l77, l85, l103, l105, l109, l112, l114, l118, l119, l127, l132 float64
	m.put(l1, 8, 0)
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
	l24 := f12(m, 27064320, 24, m.f64(l16, 32))
	l27 := m.f64(l24, 8)
	l28 := trunc(l27)
	if b2i(float64(l28) != l27)|b2i(l28 > l0) != 0 {
		l28 = f15(m, l27, 1, l0)
	}
	l29 := l28
	l30 := m.u32(l29>>16<<2, 3840) + l29&65535<<4
	t1 := float64(m.u8(m.u16(l30, 0)*320+15296, 0)) + float64(float64(m.u8(l30, 2))*256) + float64(float64(m.u8(l30, 3))*65536) + float64(float64(m.u8(l30, 4))*1.6777216e+07)
	l33 := f12(m, 18409280, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
	l36 := m.f64(l33, 8)
	l37 := trunc(l36)
	if b2i(float64(l37) != l36)|b2i(l37 > l0) != 0 {
		l37 = f15(m, l36, 1, l0)
	}
	l38 := l37
	l39 := m.u32(l38>>16<<2, 3840) + l38&65535<<4
	l40 := m.u16(l39, 0)*320 + 15296
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
	l52 := f12(m, 18409280, 16, 4097+float64(l14*4096)+float64(l21*-4096)+l20)
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
		l61 := f12(m, 35731776, 24, l47)
		if flag(-l47+m.f64(l61, 16) == math.Copysign(0, -1)) > 0 {
			l64 = m.f64(l61, 8)
		}
		l67 := l64
		l68 := trunc(l67)
		if b2i(float64(l68) != l67)|b2i(l68 > l0) != 0 {
			l68 = f15(m, l67, 1, l0)
		}
		l69 := l68
		l70 := m.u32(l69>>16<<2, 3840) + l69&65535<<4
		t2 := float64(m.u8(m.u16(l70, 0)*320+15296, 0)) + float64(float64(m.u8(l70, 2))*256) + float64(float64(m.u8(l70, 3))*65536) + float64(float64(m.u8(l70, 4))*1.6777216e+07)
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
			l83 := m.u16(m.u32(l81>>16<<2, 3840)+l81&65535<<4, 0)*320 + 15296
			l86 := m.f64(l83, 88)
			if l86 > 0 {
				l88 := l53
				l89 := trunc(l88)
				if b2i(float64(l89) != l88)|b2i(l89 > l0) != 0 {
					l89 = f15(m, l88, 1, l0)
				}
				l90 := l89
				l91 := m.u32(l90>>16<<2, 3840) + l90&65535<<4
				l92 := m.u16(l91, 0)*320 + 15296
				l93 := float64(m.u8(l92, 0)) + float64(float64(m.u8(l91, 2))*256)
				l94 := float64(m.u8(l92, 18)) + float64(m.u8(l91, 3)) + float64(float64(m.u8(l91, 4))*256)
				l96 := 4 - l75
				l97 := trunc(l96)
				if b2i(float64(l97) != l96)|b2i(l97 > l0) != 0 {
					l97 = f15(m, l96, 1, l0)
				}
				l98 := l97
				l100 := m.u16(m.u32(l98>>16<<2, 3840)+l98&65535<<4, 0)*320 + 15296
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
			l128 := m.f64(m.u16(m.u32(l123>>16<<2, 3840)+l123&65535<<4, 0)*320+15296, 80)
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

// f65: case 541
func f65(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l56 uint32
	var l46, l49, l54, l58, l61, l66, l84, l103, l105, l108, l110, l115, l127, l128, l136 float64
	m.put(l1, 8, 0)
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
	l24 := f12(m, 27064320, 24, m.f64(l16, 32))
	l27 := m.f64(l24, 8)
	l28 := trunc(l27)
	if b2i(float64(l28) != l27)|b2i(l28 > l0) != 0 {
		l28 = f15(m, l27, 1, l0)
	}
	l29 := l28
	l30 := m.u32(l29>>16<<2, 3840) + l29&65535<<4
	t1 := float64(m.u8(m.u16(l30, 0)*320+15296, 0)) + float64(float64(m.u8(l30, 2))*256) + float64(float64(m.u8(l30, 3))*65536) + float64(float64(m.u8(l30, 4))*1.6777216e+07)
	l33 := f12(m, 18409280, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
	l36 := m.f64(l33, 8)
	l37 := trunc(l36)
	if b2i(float64(l37) != l36)|b2i(l37 > l0) != 0 {
		l37 = f15(m, l36, 1, l0)
	}
	l38 := l37
	l39 := m.u32(l38>>16<<2, 3840) + l38&65535<<4
	l40 := m.u16(l39, 0)*320 + 15296
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
	l52 := f12(m, 18409280, 16, 4097+float64(l14*4096)+float64(l21*-4096)+l20)
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
			l63 := f12(m, 35731776, 24, l47)
			if flag(-l47+m.f64(l63, 16) == math.Copysign(0, -1)) > 0 {
				l66 = m.f64(l63, 8)
			}
			l69 := l66
			l70 := trunc(l69)
			if b2i(float64(l70) != l69)|b2i(l70 > l0) != 0 {
				l70 = f15(m, l69, 1, l0)
			}
			l71 := l70
			l72 := m.u32(l71>>16<<2, 3840) + l71&65535<<4
			t2 := float64(m.u8(m.u16(l72, 0)*320+15296, 0)) + float64(float64(m.u8(l72, 2))*256) + float64(float64(m.u8(l72, 3))*65536) + float64(float64(m.u8(l72, 4))*1.6777216e+07)
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
		l85 := m.f64(m.u16(m.u32(l80>>16<<2, 3840)+l80&65535<<4, 0)*320+15296, 80)
		if l85 > 0 {
			l87 := l53
			l88 := trunc(l87)
			if b2i(float64(l88) != l87)|b2i(l88 > l0) != 0 {
				l88 = f15(m, l87, 1, l0)
			}
			l89 := l88
			l90 := m.u32(l89>>16<<2, 3840) + l89&65535<<4
			l91 := m.u16(l90, 0)*320 + 15296
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
		l100 := m.u16(m.u32(l98>>16<<2, 3840)+l98&65535<<4, 0)*320 + 15296
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
				l112 := f12(m, 35731776, 24, 1+l47)
				if flag(-l47+m.f64(l112, 16) == 1) > 0 {
					l115 = m.f64(l112, 8)
				}
				l118 := l115
				l119 := trunc(l118)
				if b2i(float64(l119) != l118)|b2i(l119 > l0) != 0 {
					l119 = f15(m, l118, 1, l0)
				}
				l120 := l119
				l121 := m.u32(l120>>16<<2, 3840) + l120&65535<<4
				t4 := float64(m.u8(m.u16(l121, 0)*320+15296, 0)) + float64(float64(m.u8(l121, 2))*256) + float64(float64(m.u8(l121, 3))*65536) + float64(float64(m.u8(l121, 4))*1.6777216e+07)
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
			l137 := m.f64(m.u16(m.u32(l132>>16<<2, 3840)+l132&65535<<4, 0)*320+15296, 80)
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

// f66: case 542
func f66(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l56 uint32
	var l46, l49, l54, l58, l64, l73, l75, l83, l103, l105, l109, l112, l114, l118, l119, l127 float64
	m.put(l1, 8, 0)
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
	l24 := f12(m, 27064320, 24, m.f64(l16, 32))
	l27 := m.f64(l24, 8)
	l28 := trunc(l27)
	if b2i(float64(l28) != l27)|b2i(l28 > l0) != 0 {
		l28 = f15(m, l27, 1, l0)
	}
	l29 := l28
	l30 := m.u32(l29>>16<<2, 3840) + l29&65535<<4
	t1 := float64(m.u8(m.u16(l30, 0)*320+15296, 0)) + float64(float64(m.u8(l30, 2))*256) + float64(float64(m.u8(l30, 3))*65536) + float64(float64(m.u8(l30, 4))*1.6777216e+07)
	l33 := f12(m, 18409280, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
	l36 := m.f64(l33, 8)
	l37 := trunc(l36)
	if b2i(float64(l37) != l36)|b2i(l37 > l0) != 0 {
		l37 = f15(m, l36, 1, l0)
	}
	l38 := l37
	l39 := m.u32(l38>>16<<2, 3840) + l38&65535<<4
	l40 := m.u16(l39, 0)*320 + 15296
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
	l52 := f12(m, 18409280, 16, 4097+float64(l14*4096)+float64(l21*-4096)+l20)
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
		l61 := f12(m, 35731776, 24, l47)
		if flag(-l47+m.f64(l61, 16) == math.Copysign(0, -1)) > 0 {
			l64 = m.f64(l61, 8)
		}
		l67 := l64
		l68 := trunc(l67)
		if b2i(float64(l68) != l67)|b2i(l68 > l0) != 0 {
			l68 = f15(m, l67, 1, l0)
		}
		l69 := l68
		l70 := m.u32(l69>>16<<2, 3840) + l69&65535<<4
		t2 := float64(m.u8(m.u16(l70, 0)*320+15296, 0)) + float64(float64(m.u8(l70, 2))*256) + float64(float64(m.u8(l70, 3))*65536) + float64(float64(m.u8(l70, 4))*1.6777216e+07)
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
			l81 := m.u16(m.u32(l79>>16<<2, 3840)+l79&65535<<4, 0)*320 + 15296
			l84 := m.f64(l81, 88)
			if l84 > 0 {
				l86 := l53
				l87 := trunc(l86)
				if b2i(float64(l87) != l86)|b2i(l87 > l0) != 0 {
					l87 = f15(m, l86, 1, l0)
				}
				l88 := l87
				l89 := m.u32(l88>>16<<2, 3840) + l88&65535<<4
				l90 := m.u16(l89, 0)*320 + 15296
				l91 := float64(m.u8(l90, 0)) + float64(float64(m.u8(l89, 2))*256)
				l92 := float64(m.u8(l90, 18)) + float64(m.u8(l89, 3)) + float64(float64(m.u8(l89, 4))*256)
				l94 := -3 + l49 + float64(l47*-4)
				l96 := 1 - choose(l94 > 0, l94, 0)
				l97 := trunc(l96)
				if b2i(float64(l97) != l96)|b2i(l97 > l0) != 0 {
					l97 = f15(m, l96, 1, l0)
				}
				l98 := l97
				l100 := m.u16(m.u32(l98>>16<<2, 3840)+l98&65535<<4, 0)*320 + 15296
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
			l128 := m.f64(m.u16(m.u32(l123>>16<<2, 3840)+l123&65535<<4, 0)*320+15296, 80)
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

// f67: case 543
func f67(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l56 uint32
	var l46, l49, l54, l58, l64, l73, l77, l85, l103, l105, l109, l112, l114, l118, l119, l127, l132 float64
	m.put(l1, 8, 0)
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
	l24 := f12(m, 27064320, 24, m.f64(l16, 32))
	l27 := m.f64(l24, 8)
	l28 := trunc(l27)
	if b2i(float64(l28) != l27)|b2i(l28 > l0) != 0 {
		l28 = f15(m, l27, 1, l0)
	}
	l29 := l28
	l30 := m.u32(l29>>16<<2, 3840) + l29&65535<<4
	t1 := float64(m.u8(m.u16(l30, 0)*320+15296, 0)) + float64(float64(m.u8(l30, 2))*256) + float64(float64(m.u8(l30, 3))*65536) + float64(float64(m.u8(l30, 4))*1.6777216e+07)
	l33 := f12(m, 18409280, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
	l36 := m.f64(l33, 8)
	l37 := trunc(l36)
	if b2i(float64(l37) != l36)|b2i(l37 > l0) != 0 {
		l37 = f15(m, l36, 1, l0)
	}
	l38 := l37
	l39 := m.u32(l38>>16<<2, 3840) + l38&65535<<4
	l40 := m.u16(l39, 0)*320 + 15296
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
	l52 := f12(m, 18409280, 16, 4097+float64(l14*4096)+float64(l21*-4096)+l20)
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
		l61 := f12(m, 35731776, 24, l47)
		if flag(-l47+m.f64(l61, 16) == math.Copysign(0, -1)) > 0 {
			l64 = m.f64(l61, 8)
		}
		l67 := l64
		l68 := trunc(l67)
		if b2i(float64(l68) != l67)|b2i(l68 > l0) != 0 {
			l68 = f15(m, l67, 1, l0)
		}
		l69 := l68
		l70 := m.u32(l69>>16<<2, 3840) + l69&65535<<4
		t2 := float64(m.u8(m.u16(l70, 0)*320+15296, 0)) + float64(float64(m.u8(l70, 2))*256) + float64(float64(m.u8(l70, 3))*65536) + float64(float64(m.u8(l70, 4))*1.6777216e+07)
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
			l83 := m.u16(m.u32(l81>>16<<2, 3840)+l81&65535<<4, 0)*320 + 15296
			l86 := m.f64(l83, 88)
			if l86 > 0 {
				l88 := l53
				l89 := trunc(l88)
				if b2i(float64(l89) != l88)|b2i(l89 > l0) != 0 {
					l89 = f15(m, l88, 1, l0)
				}
				l90 := l89
				l91 := m.u32(l90>>16<<2, 3840) + l90&65535<<4
				l92 := m.u16(l91, 0)*320 + 15296
				l93 := float64(m.u8(l92, 0)) + float64(float64(m.u8(l91, 2))*256)
				l94 := float64(m.u8(l92, 18)) + float64(m.u8(l91, 3)) + float64(float64(m.u8(l91, 4))*256)
				l96 := 2 - l75
				l97 := trunc(l96)
				if b2i(float64(l97) != l96)|b2i(l97 > l0) != 0 {
					l97 = f15(m, l96, 1, l0)
				}
				l98 := l97
				l100 := m.u16(m.u32(l98>>16<<2, 3840)+l98&65535<<4, 0)*320 + 15296
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
			l128 := m.f64(m.u16(m.u32(l123>>16<<2, 3840)+l123&65535<<4, 0)*320+15296, 80)
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

// f68: case 544
func f68(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l56 uint32
	var l46, l49, l54, l58, l61, l66, l84, l103, l105, l108, l110, l115, l127, l128, l136 float64
	m.put(l1, 8, 0)
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
	l24 := f12(m, 27064320, 24, m.f64(l16, 32))
	l27 := m.f64(l24, 8)
	l28 := trunc(l27)
	if b2i(float64(l28) != l27)|b2i(l28 > l0) != 0 {
		l28 = f15(m, l27, 1, l0)
	}
	l29 := l28
	l30 := m.u32(l29>>16<<2, 3840) + l29&65535<<4
	t1 := float64(m.u8(m.u16(l30, 0)*320+15296, 0)) + float64(float64(m.u8(l30, 2))*256) + float64(float64(m.u8(l30, 3))*65536) + float64(float64(m.u8(l30, 4))*1.6777216e+07)
	l33 := f12(m, 18409280, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
	l36 := m.f64(l33, 8)
	l37 := trunc(l36)
	if b2i(float64(l37) != l36)|b2i(l37 > l0) != 0 {
		l37 = f15(m, l36, 1, l0)
	}
	l38 := l37
	l39 := m.u32(l38>>16<<2, 3840) + l38&65535<<4
	l40 := m.u16(l39, 0)*320 + 15296
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
	l52 := f12(m, 18409280, 16, 4097+float64(l14*4096)+float64(l21*-4096)+l20)
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
			l63 := f12(m, 35731776, 24, l47)
			if flag(-l47+m.f64(l63, 16) == math.Copysign(0, -1)) > 0 {
				l66 = m.f64(l63, 8)
			}
			l69 := l66
			l70 := trunc(l69)
			if b2i(float64(l70) != l69)|b2i(l70 > l0) != 0 {
				l70 = f15(m, l69, 1, l0)
			}
			l71 := l70
			l72 := m.u32(l71>>16<<2, 3840) + l71&65535<<4
			t2 := float64(m.u8(m.u16(l72, 0)*320+15296, 0)) + float64(float64(m.u8(l72, 2))*256) + float64(float64(m.u8(l72, 3))*65536) + float64(float64(m.u8(l72, 4))*1.6777216e+07)
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
		l85 := m.f64(m.u16(m.u32(l80>>16<<2, 3840)+l80&65535<<4, 0)*320+15296, 80)
		if l85 > 0 {
			l87 := l53
			l88 := trunc(l87)
			if b2i(float64(l88) != l87)|b2i(l88 > l0) != 0 {
				l88 = f15(m, l87, 1, l0)
			}
			l89 := l88
			l90 := m.u32(l89>>16<<2, 3840) + l89&65535<<4
			l91 := m.u16(l90, 0)*320 + 15296
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
		l100 := m.u16(m.u32(l98>>16<<2, 3840)+l98&65535<<4, 0)*320 + 15296
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
				l112 := f12(m, 35731776, 24, 1+l47)
				if flag(-l47+m.f64(l112, 16) == 1) > 0 {
					l115 = m.f64(l112, 8)
				}
				l118 := l115
				l119 := trunc(l118)
				if b2i(float64(l119) != l118)|b2i(l119 > l0) != 0 {
					l119 = f15(m, l118, 1, l0)
				}
				l120 := l119
				l121 := m.u32(l120>>16<<2, 3840) + l120&65535<<4
				t4 := float64(m.u8(m.u16(l121, 0)*320+15296, 0)) + float64(float64(m.u8(l121, 2))*256) + float64(float64(m.u8(l121, 3))*65536) + float64(float64(m.u8(l121, 4))*1.6777216e+07)
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
			l137 := m.f64(m.u16(m.u32(l132>>16<<2, 3840)+l132&65535<<4, 0)*320+15296, 80)
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

// f69: case 545
func f69(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l56 uint32
	var l46, l49, l54, l58, l64, l73, l77, l85, l103, l105, l109, l112, l114, l118, l119, l127, l132 float64
	m.put(l1, 8, 0)
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
	l24 := f12(m, 27064320, 24, m.f64(l16, 32))
	l27 := m.f64(l24, 8)
	l28 := trunc(l27)
	if b2i(float64(l28) != l27)|b2i(l28 > l0) != 0 {
		l28 = f15(m, l27, 1, l0)
	}
	l29 := l28
	l30 := m.u32(l29>>16<<2, 3840) + l29&65535<<4
	t1 := float64(m.u8(m.u16(l30, 0)*320+15296, 0)) + float64(float64(m.u8(l30, 2))*256) + float64(float64(m.u8(l30, 3))*65536) + float64(float64(m.u8(l30, 4))*1.6777216e+07)
	l33 := f12(m, 18409280, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
	l36 := m.f64(l33, 8)
	l37 := trunc(l36)
	if b2i(float64(l37) != l36)|b2i(l37 > l0) != 0 {
		l37 = f15(m, l36, 1, l0)
	}
	l38 := l37
	l39 := m.u32(l38>>16<<2, 3840) + l38&65535<<4
	l40 := m.u16(l39, 0)*320 + 15296
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
	l52 := f12(m, 18409280, 16, 4098+float64(l14*4096)+float64(l21*-4096)+l20)
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
		l61 := f12(m, 35731776, 24, l47)
		if flag(-l47+m.f64(l61, 16) == math.Copysign(0, -1)) > 0 {
			l64 = m.f64(l61, 8)
		}
		l67 := l64
		l68 := trunc(l67)
		if b2i(float64(l68) != l67)|b2i(l68 > l0) != 0 {
			l68 = f15(m, l67, 1, l0)
		}
		l69 := l68
		l70 := m.u32(l69>>16<<2, 3840) + l69&65535<<4
		t2 := float64(m.u8(m.u16(l70, 0)*320+15296, 0)) + float64(float64(m.u8(l70, 2))*256) + float64(float64(m.u8(l70, 3))*65536) + float64(float64(m.u8(l70, 4))*1.6777216e+07)
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
			l83 := m.u16(m.u32(l81>>16<<2, 3840)+l81&65535<<4, 0)*320 + 15296
			l86 := m.f64(l83, 88)
			if l86 > 0 {
				l88 := l53
				l89 := trunc(l88)
				if b2i(float64(l89) != l88)|b2i(l89 > l0) != 0 {
					l89 = f15(m, l88, 1, l0)
				}
				l90 := l89
				l91 := m.u32(l90>>16<<2, 3840) + l90&65535<<4
				l92 := m.u16(l91, 0)*320 + 15296
				l93 := float64(m.u8(l92, 0)) + float64(float64(m.u8(l91, 2))*256)
				l94 := float64(m.u8(l92, 18)) + float64(m.u8(l91, 3)) + float64(float64(m.u8(l91, 4))*256)
				l96 := 4 - l75
				l97 := trunc(l96)
				if b2i(float64(l97) != l96)|b2i(l97 > l0) != 0 {
					l97 = f15(m, l96, 1, l0)
				}
				l98 := l97
				l100 := m.u16(m.u32(l98>>16<<2, 3840)+l98&65535<<4, 0)*320 + 15296
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
			l128 := m.f64(m.u16(m.u32(l123>>16<<2, 3840)+l123&65535<<4, 0)*320+15296, 80)
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

// f70: case 546
func f70(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l56 uint32
	var l46, l49, l54, l58, l61, l66, l84, l103, l105, l108, l110, l115, l127, l128, l136 float64
	m.put(l1, 8, 0)
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
	l24 := f12(m, 27064320, 24, m.f64(l16, 32))
	l27 := m.f64(l24, 8)
	l28 := trunc(l27)
	if b2i(float64(l28) != l27)|b2i(l28 > l0) != 0 {
		l28 = f15(m, l27, 1, l0)
	}
	l29 := l28
	l30 := m.u32(l29>>16<<2, 3840) + l29&65535<<4
	t1 := float64(m.u8(m.u16(l30, 0)*320+15296, 0)) + float64(float64(m.u8(l30, 2))*256) + float64(float64(m.u8(l30, 3))*65536) + float64(float64(m.u8(l30, 4))*1.6777216e+07)
	l33 := f12(m, 18409280, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
	l36 := m.f64(l33, 8)
	l37 := trunc(l36)
	if b2i(float64(l37) != l36)|b2i(l37 > l0) != 0 {
		l37 = f15(m, l36, 1, l0)
	}
	l38 := l37
	l39 := m.u32(l38>>16<<2, 3840) + l38&65535<<4
	l40 := m.u16(l39, 0)*320 + 15296
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
	l52 := f12(m, 18409280, 16, 4098+float64(l14*4096)+float64(l21*-4096)+l20)
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
			l63 := f12(m, 35731776, 24, l47)
			if flag(-l47+m.f64(l63, 16) == math.Copysign(0, -1)) > 0 {
				l66 = m.f64(l63, 8)
			}
			l69 := l66
			l70 := trunc(l69)
			if b2i(float64(l70) != l69)|b2i(l70 > l0) != 0 {
				l70 = f15(m, l69, 1, l0)
			}
			l71 := l70
			l72 := m.u32(l71>>16<<2, 3840) + l71&65535<<4
			t2 := float64(m.u8(m.u16(l72, 0)*320+15296, 0)) + float64(float64(m.u8(l72, 2))*256) + float64(float64(m.u8(l72, 3))*65536) + float64(float64(m.u8(l72, 4))*1.6777216e+07)
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
		l85 := m.f64(m.u16(m.u32(l80>>16<<2, 3840)+l80&65535<<4, 0)*320+15296, 80)
		if l85 > 0 {
			l87 := l53
			l88 := trunc(l87)
			if b2i(float64(l88) != l87)|b2i(l88 > l0) != 0 {
				l88 = f15(m, l87, 1, l0)
			}
			l89 := l88
			l90 := m.u32(l89>>16<<2, 3840) + l89&65535<<4
			l91 := m.u16(l90, 0)*320 + 15296
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
		l100 := m.u16(m.u32(l98>>16<<2, 3840)+l98&65535<<4, 0)*320 + 15296
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
				l112 := f12(m, 35731776, 24, 1+l47)
				if flag(-l47+m.f64(l112, 16) == 1) > 0 {
					l115 = m.f64(l112, 8)
				}
				l118 := l115
				l119 := trunc(l118)
				if b2i(float64(l119) != l118)|b2i(l119 > l0) != 0 {
					l119 = f15(m, l118, 1, l0)
				}
				l120 := l119
				l121 := m.u32(l120>>16<<2, 3840) + l120&65535<<4
				t4 := float64(m.u8(m.u16(l121, 0)*320+15296, 0)) + float64(float64(m.u8(l121, 2))*256) + float64(float64(m.u8(l121, 3))*65536) + float64(float64(m.u8(l121, 4))*1.6777216e+07)
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
			l137 := m.f64(m.u16(m.u32(l132>>16<<2, 3840)+l132&65535<<4, 0)*320+15296, 80)
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

// f71: case 547
func f71(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l22 uint32
	var l24, l25, l48, l58 float64
	m.put(l1, 8, 0)
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
		l28 := f12(m, 27064320, 24, m.f64(l16, 32))
		l31 := m.f64(l28, 8)
		l32 := trunc(l31)
		if b2i(float64(l32) != l31)|b2i(l32 > l0) != 0 {
			l32 = f15(m, l31, 1, l0)
		}
		l33 := l32
		l34 := m.u32(l33>>16<<2, 3840) + l33&65535<<4
		t1 := float64(m.u8(m.u16(l34, 0)*320+15296, 0)) + float64(float64(m.u8(l34, 2))*256) + float64(float64(m.u8(l34, 3))*65536) + float64(float64(m.u8(l34, 4))*1.6777216e+07)
		l36 := t1
		l37 := f12(m, 18409280, 16, 4095+float64(l14*4096)+float64(l21*-4096)+l20)
		l40 := m.f64(l37, 8)
		l41 := trunc(l40)
		if b2i(float64(l41) != l40)|b2i(l41 > l0) != 0 {
			l41 = f15(m, l40, 1, l0)
		}
		l42 := l41
		l43 := m.u32(l42>>16<<2, 3840) + l42&65535<<4
		l44 := m.u16(l43, 0)*320 + 15296
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
		l59 := m.f64(m.u16(m.u32(l54>>16<<2, 3840)+l54&65535<<4, 0)*320+15296, 80)
		if l59 > 0 {
			l58 = float64((0.5 + l48) * l59)
		}
		l62 := 1 + l25 - l50
		l22 = f17(m, -0.5+float64(l24*-256)+l58, choose(l62 > 0, l62, 0))
	}
	return l22
}

// f72: case 548
func f72(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l24 uint32
	var l26, l27, l40, l69 float64
	m.put(l1, 8, 0)
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
		l28 := f12(m, 18409280, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
		l31 := m.f64(l28, 8)
		l32 := trunc(l31)
		if b2i(float64(l32) != l31)|b2i(l32 > l0) != 0 {
			l32 = f15(m, l31, 1, l0)
		}
		l33 := l32
		l34 := m.u32(l33>>16<<2, 3840) + l33&65535<<4
		l35 := m.u16(l34, 0)*320 + 15296
		l36 := float64(m.u8(l35, 0)) + float64(float64(m.u8(l34, 2))*256)
		l37 := float64(m.u8(l35, 18)) + float64(m.u8(l34, 3)) + float64(float64(m.u8(l34, 4))*256)
		l38 := choose(-4.294967294e+09+l36+float64(l37*65536) > 0, 1, 0)
		if 1-l38 > 0 {
			l41 := f12(m, 18409280, 16, 4095+float64(l14*4096)+float64(l21*-4096)+l20)
			l44 := m.f64(l41, 8)
			l45 := trunc(l44)
			if b2i(float64(l45) != l44)|b2i(l45 > l0) != 0 {
				l45 = f15(m, l44, 1, l0)
			}
			l46 := l45
			l47 := m.u32(l46>>16<<2, 3840) + l46&65535<<4
			l48 := m.u16(l47, 0)*320 + 15296
			t1 := l36 + float64(l37*65536) + (float64(m.u8(l48, 0)) + float64(float64(m.u8(l47, 2))*256)) + float64((float64(m.u8(l48, 18))+float64(m.u8(l47, 3))+float64(float64(m.u8(l47, 4))*256))*65536)
			l40 = t1
		}
		if l38 > 0 {
			l52 := f12(m, 27064320, 24, m.f64(l16, 32))
			l55 := m.f64(l52, 8)
			l56 := trunc(l55)
			if b2i(float64(l56) != l55)|b2i(l56 > l0) != 0 {
				l56 = f15(m, l55, 1, l0)
			}
			l57 := l56
			l58 := m.u32(l57>>16<<2, 3840) + l57&65535<<4
			t2 := float64(m.u8(m.u16(l58, 0)*320+15296, 0)) + float64(float64(m.u8(l58, 2))*256) + float64(float64(m.u8(l58, 3))*65536) + float64(float64(m.u8(l58, 4))*1.6777216e+07)
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
		l70 := m.f64(m.u16(m.u32(l65>>16<<2, 3840)+l65&65535<<4, 0)*320+15296, 80)
		if l70 > 0 {
			l69 = float64((0.5 + l40) * l70)
		}
		l73 := 1 + l27 - l61
		l24 = f17(m, -0.5+float64(l26*-256)+l69, choose(l73 > 0, l73, 0))
	}
	return l24
}

// f73: case 549
func f73(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l54 uint32
	var l46, l47, l51, l56, l62, l71, l74, l75, l83 float64
	m.put(l1, 8, 0)
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
	l25 := f12(m, 27064320, 24, l22+(16+l23-l22))
	l28 := m.f64(l25, 8)
	l29 := trunc(l28)
	if b2i(float64(l29) != l28)|b2i(l29 > l0) != 0 {
		l29 = f15(m, l28, 1, l0)
	}
	l30 := l29
	l31 := m.u32(l30>>16<<2, 3840) + l30&65535<<4
	t1 := float64(m.u8(m.u16(l31, 0)*320+15296, 0)) + float64(float64(m.u8(l31, 2))*256) + float64(float64(m.u8(l31, 3))*65536) + float64(float64(m.u8(l31, 4))*1.6777216e+07)
	l34 := f12(m, 18409280, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
	l37 := m.f64(l34, 8)
	l38 := trunc(l37)
	if b2i(float64(l38) != l37)|b2i(l38 > l0) != 0 {
		l38 = f15(m, l37, 1, l0)
	}
	l39 := l38
	l40 := m.u32(l39>>16<<2, 3840) + l39&65535<<4
	l41 := m.u16(l40, 0)*320 + 15296
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
		l59 := f12(m, 35731776, 24, l48)
		if flag(-l48+m.f64(l59, 16) == math.Copysign(0, -1)) > 0 {
			l62 = m.f64(l59, 8)
		}
		l65 := l62
		l66 := trunc(l65)
		if b2i(float64(l66) != l65)|b2i(l66 > l0) != 0 {
			l66 = f15(m, l65, 1, l0)
		}
		l67 := l66
		l68 := m.u32(l67>>16<<2, 3840) + l67&65535<<4
		t2 := float64(m.u8(m.u16(l68, 0)*320+15296, 0)) + float64(float64(m.u8(l68, 2))*256) + float64(float64(m.u8(l68, 3))*65536) + float64(float64(m.u8(l68, 4))*1.6777216e+07)
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
			l84 := m.f64(m.u16(m.u32(l79>>16<<2, 3840)+l79&65535<<4, 0)*320+15296, 80)
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

// f74: case 550
func f74(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l56 uint32
	var l46, l49, l54, l58, l64, l73, l75, l83, l103, l105, l109, l112, l114, l118, l119, l127 float64
	m.put(l1, 8, 0)
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
	l25 := f12(m, 27064320, 24, l22+(16+l23-l22))
	l28 := m.f64(l25, 8)
	l29 := trunc(l28)
	if b2i(float64(l29) != l28)|b2i(l29 > l0) != 0 {
		l29 = f15(m, l28, 1, l0)
	}
	l30 := l29
	l31 := m.u32(l30>>16<<2, 3840) + l30&65535<<4
	t1 := float64(m.u8(m.u16(l31, 0)*320+15296, 0)) + float64(float64(m.u8(l31, 2))*256) + float64(float64(m.u8(l31, 3))*65536) + float64(float64(m.u8(l31, 4))*1.6777216e+07)
	l34 := f12(m, 18409280, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
	l37 := m.f64(l34, 8)
	l38 := trunc(l37)
	if b2i(float64(l38) != l37)|b2i(l38 > l0) != 0 {
		l38 = f15(m, l37, 1, l0)
	}
	l39 := l38
	l40 := m.u32(l39>>16<<2, 3840) + l39&65535<<4
	l41 := m.u16(l40, 0)*320 + 15296
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
	l52 := f12(m, 18409280, 16, 4097+float64(l14*4096)+float64(l21*-4096)+l20)
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
		l61 := f12(m, 35731776, 24, l47)
		if flag(-l47+m.f64(l61, 16) == math.Copysign(0, -1)) > 0 {
			l64 = m.f64(l61, 8)
		}
		l67 := l64
		l68 := trunc(l67)
		if b2i(float64(l68) != l67)|b2i(l68 > l0) != 0 {
			l68 = f15(m, l67, 1, l0)
		}
		l69 := l68
		l70 := m.u32(l69>>16<<2, 3840) + l69&65535<<4
		t2 := float64(m.u8(m.u16(l70, 0)*320+15296, 0)) + float64(float64(m.u8(l70, 2))*256) + float64(float64(m.u8(l70, 3))*65536) + float64(float64(m.u8(l70, 4))*1.6777216e+07)
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
			l81 := m.u16(m.u32(l79>>16<<2, 3840)+l79&65535<<4, 0)*320 + 15296
			l84 := m.f64(l81, 88)
			if l84 > 0 {
				l86 := l53
				l87 := trunc(l86)
				if b2i(float64(l87) != l86)|b2i(l87 > l0) != 0 {
					l87 = f15(m, l86, 1, l0)
				}
				l88 := l87
				l89 := m.u32(l88>>16<<2, 3840) + l88&65535<<4
				l90 := m.u16(l89, 0)*320 + 15296
				l91 := float64(m.u8(l90, 0)) + float64(float64(m.u8(l89, 2))*256)
				l92 := float64(m.u8(l90, 18)) + float64(m.u8(l89, 3)) + float64(float64(m.u8(l89, 4))*256)
				l94 := l49 + float64(l47*-4)
				l96 := 4 - choose(l94 > 0, l94, 0)
				l97 := trunc(l96)
				if b2i(float64(l97) != l96)|b2i(l97 > l0) != 0 {
					l97 = f15(m, l96, 1, l0)
				}
				l98 := l97
				l100 := m.u16(m.u32(l98>>16<<2, 3840)+l98&65535<<4, 0)*320 + 15296
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
			l128 := m.f64(m.u16(m.u32(l123>>16<<2, 3840)+l123&65535<<4, 0)*320+15296, 80)
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

// f75: case 551
func f75(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l22 uint32
	var l24, l25, l57 float64
	m.put(l1, 8, 0)
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
		l26 := f12(m, 18409280, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
		l29 := m.f64(l26, 8)
		l30 := trunc(l29)
		if b2i(float64(l30) != l29)|b2i(l30 > l0) != 0 {
			l30 = f15(m, l29, 1, l0)
		}
		l31 := l30
		l32 := m.u32(l31>>16<<2, 3840) + l31&65535<<4
		l33 := m.u16(l32, 0)*320 + 15296
		l34 := float64(m.u8(l33, 0)) + float64(float64(m.u8(l32, 2))*256)
		l35 := float64(m.u8(l33, 18)) + float64(m.u8(l32, 3)) + float64(float64(m.u8(l32, 4))*256)
		l36 := f12(m, 18409280, 16, 4097+float64(l14*4096)+float64(l21*-4096)+l20)
		l39 := m.f64(l36, 8)
		l40 := trunc(l39)
		if b2i(float64(l40) != l39)|b2i(l40 > l0) != 0 {
			l40 = f15(m, l39, 1, l0)
		}
		l41 := l40
		l42 := m.u32(l41>>16<<2, 3840) + l41&65535<<4
		l43 := m.u16(l42, 0)*320 + 15296
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
		l58 := m.f64(m.u16(m.u32(l53>>16<<2, 3840)+l53&65535<<4, 0)*320+15296, 80)
		if l58 > 0 {
			l57 = float64((0.5 + l46 + float64(l48*-4.294967296e+09)) * l58)
		}
		l61 := 1 + l25 - l49
		l22 = f17(m, -0.5+float64(l24*-256)+l57, choose(l61 > 0, l61, 0))
	}
	return l22
}

// f76: case 552
func f76(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l22 uint32
	var l24, l25, l57 float64
	m.put(l1, 8, 0)
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
		l26 := f12(m, 18409280, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
		l29 := m.f64(l26, 8)
		l30 := trunc(l29)
		if b2i(float64(l30) != l29)|b2i(l30 > l0) != 0 {
			l30 = f15(m, l29, 1, l0)
		}
		l31 := l30
		l32 := m.u32(l31>>16<<2, 3840) + l31&65535<<4
		l33 := m.u16(l32, 0)*320 + 15296
		l34 := float64(m.u8(l33, 0)) + float64(float64(m.u8(l32, 2))*256)
		l35 := float64(m.u8(l33, 18)) + float64(m.u8(l32, 3)) + float64(float64(m.u8(l32, 4))*256)
		l36 := f12(m, 18409280, 16, 4097+float64(l14*4096)+float64(l21*-4096)+l20)
		l39 := m.f64(l36, 8)
		l40 := trunc(l39)
		if b2i(float64(l40) != l39)|b2i(l40 > l0) != 0 {
			l40 = f15(m, l39, 1, l0)
		}
		l41 := l40
		l42 := m.u32(l41>>16<<2, 3840) + l41&65535<<4
		l43 := m.u16(l42, 0)*320 + 15296
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
		l58 := m.f64(m.u16(m.u32(l53>>16<<2, 3840)+l53&65535<<4, 0)*320+15296, 80)
		if l58 > 0 {
			l57 = float64((0.5 + l46 + float64(l48*-4.294967296e+09)) * l58)
		}
		l61 := 1 + l25 - l49
		l22 = f17(m, -0.5+float64(l24*-256)+l57, choose(l61 > 0, l61, 0))
	}
	return l22
}

// f77: case 553
func f77(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l22 uint32
	var l24, l25, l45, l59 float64
	m.put(l1, 8, 0)
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
		l26 := f12(m, 18409280, 16, 4097+float64(l14*4096)+float64(l21*-4096)+l20)
		l29 := m.f64(l26, 8)
		l30 := trunc(l29)
		if b2i(float64(l30) != l29)|b2i(l30 > l0) != 0 {
			l30 = f15(m, l29, 1, l0)
		}
		l31 := l30
		l32 := m.u32(l31>>16<<2, 3840) + l31&65535<<4
		l33 := m.u16(l32, 0)*320 + 15296
		l34 := float64(m.u8(l33, 0)) + float64(float64(m.u8(l32, 2))*256)
		l35 := f12(m, 18409280, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
		l38 := m.f64(l35, 8)
		l39 := trunc(l38)
		if b2i(float64(l39) != l38)|b2i(l39 > l0) != 0 {
			l39 = f15(m, l38, 1, l0)
		}
		l40 := l39
		l41 := m.u32(l40>>16<<2, 3840) + l40&65535<<4
		l42 := m.u16(l41, 0)*320 + 15296
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
		l60 := m.f64(m.u16(m.u32(l55>>16<<2, 3840)+l55&65535<<4, 0)*320+15296, 80)
		if l60 > 0 {
			l59 = float64((0.5 + l45 + float64(l50*-4.294967296e+09)) * l60)
		}
		l63 := 1 + l25 - l51
		l22 = f17(m, -0.5+float64(l24*-256)+l59, choose(l63 > 0, l63, 0))
	}
	return l22
}

// f78: case 554
func f78(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l22 uint32
	var l80, l81, l87, l88, l96 float64
	m.put(l1, 8, 0)
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
		l23 := f12(m, 18409280, 16, 4097+float64(l14*4096)+float64(l21*-4096)+l20)
		l26 := m.f64(l23, 8)
		l27 := trunc(l26)
		if b2i(float64(l27) != l26)|b2i(l27 > l0) != 0 {
			l27 = f15(m, l26, 1, l0)
		}
		l28 := l27
		l29 := m.u32(l28>>16<<2, 3840) + l28&65535<<4
		l30 := m.u16(l29, 0)*320 + 15296
		l31 := float64(m.u8(l30, 0)) + float64(float64(m.u8(l29, 2))*256)
		l32 := float64(m.u8(l30, 18)) + float64(m.u8(l29, 3)) + float64(float64(m.u8(l29, 4))*256)
		l33 := choose(1-l31+float64(l32*-65536) > 0, 1, 0)
		l35 := f12(m, 18409280, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
		l38 := m.f64(l35, 8)
		l39 := trunc(l38)
		if b2i(float64(l39) != l38)|b2i(l39 > l0) != 0 {
			l39 = f15(m, l38, 1, l0)
		}
		l40 := l39
		l41 := m.u32(l40>>16<<2, 3840) + l40&65535<<4
		l42 := m.u16(l41, 0)*320 + 15296
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
			l97 := m.f64(m.u16(m.u32(l92>>16<<2, 3840)+l92&65535<<4, 0)*320+15296, 80)
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

// f79: case 555
func f79(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l22 uint32
	var l36, l78, l79, l87 float64
	m.put(l1, 8, 0)
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
		l23 := f12(m, 18409280, 16, 4097+float64(l14*4096)+float64(l21*-4096)+l20)
		l26 := m.f64(l23, 8)
		l27 := trunc(l26)
		if b2i(float64(l27) != l26)|b2i(l27 > l0) != 0 {
			l27 = f15(m, l26, 1, l0)
		}
		l28 := l27
		l29 := m.u32(l28>>16<<2, 3840) + l28&65535<<4
		l30 := m.u16(l29, 0)*320 + 15296
		l31 := float64(m.u8(l30, 0)) + float64(float64(m.u8(l29, 2))*256)
		l32 := float64(m.u8(l30, 18)) + float64(m.u8(l29, 3)) + float64(float64(m.u8(l29, 4))*256)
		l33 := choose(1-l31+float64(l32*-65536) > 0, 1, 0)
		l35 := float64(m.u8(l2, 2))
		if l35 > 0 {
			l36 = l8 + l12
		}
		l37 := l31 + float64(l32*65536)
		l37 = choose(1-l31+float64(l32*-65536) > 0, 4.294967296e+09, 0) + l37
		l39 := f12(m, 18409280, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
		l42 := m.f64(l39, 8)
		l43 := trunc(l42)
		if b2i(float64(l43) != l42)|b2i(l43 > l0) != 0 {
			l43 = f15(m, l42, 1, l0)
		}
		l44 := l43
		l45 := m.u32(l44>>16<<2, 3840) + l44&65535<<4
		l46 := m.u16(l45, 0)*320 + 15296
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
			l88 := m.f64(m.u16(m.u32(l83>>16<<2, 3840)+l83&65535<<4, 0)*320+15296, 80)
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

// f80: case 556
func f80(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l22 uint32
	var l80, l83, l88, l89, l97 float64
	m.put(l1, 8, 0)
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
		l23 := f12(m, 18409280, 16, 4097+float64(l14*4096)+float64(l21*-4096)+l20)
		l26 := m.f64(l23, 8)
		l27 := trunc(l26)
		if b2i(float64(l27) != l26)|b2i(l27 > l0) != 0 {
			l27 = f15(m, l26, 1, l0)
		}
		l28 := l27
		l29 := m.u32(l28>>16<<2, 3840) + l28&65535<<4
		l30 := m.u16(l29, 0)*320 + 15296
		l31 := float64(m.u8(l30, 0)) + float64(float64(m.u8(l29, 2))*256)
		l32 := float64(m.u8(l30, 18)) + float64(m.u8(l29, 3)) + float64(float64(m.u8(l29, 4))*256)
		l33 := choose(1-l31+float64(l32*-65536) > 0, 1, 0)
		l35 := f12(m, 18409280, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
		l38 := m.f64(l35, 8)
		l39 := trunc(l38)
		if b2i(float64(l39) != l38)|b2i(l39 > l0) != 0 {
			l39 = f15(m, l38, 1, l0)
		}
		l40 := l39
		l41 := m.u32(l40>>16<<2, 3840) + l40&65535<<4
		l42 := m.u16(l41, 0)*320 + 15296
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
			l98 := m.f64(m.u16(m.u32(l93>>16<<2, 3840)+l93&65535<<4, 0)*320+15296, 80)
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

// f81: case 557
func f81(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l22 uint32
	var l36, l80, l81, l89 float64
	m.put(l1, 8, 0)
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
		l23 := f12(m, 18409280, 16, 4097+float64(l14*4096)+float64(l21*-4096)+l20)
		l26 := m.f64(l23, 8)
		l27 := trunc(l26)
		if b2i(float64(l27) != l26)|b2i(l27 > l0) != 0 {
			l27 = f15(m, l26, 1, l0)
		}
		l28 := l27
		l29 := m.u32(l28>>16<<2, 3840) + l28&65535<<4
		l30 := m.u16(l29, 0)*320 + 15296
		l31 := float64(m.u8(l30, 0)) + float64(float64(m.u8(l29, 2))*256)
		l32 := float64(m.u8(l30, 18)) + float64(m.u8(l29, 3)) + float64(float64(m.u8(l29, 4))*256)
		l33 := choose(1-l31+float64(l32*-65536) > 0, 1, 0)
		l35 := float64(m.u8(l2, 2))
		if l35 > 0 {
			l36 = l8 + l12
		}
		l37 := f12(m, 18409280, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
		l40 := m.f64(l37, 8)
		l41 := trunc(l40)
		if b2i(float64(l41) != l40)|b2i(l41 > l0) != 0 {
			l41 = f15(m, l40, 1, l0)
		}
		l42 := l41
		l43 := m.u32(l42>>16<<2, 3840) + l42&65535<<4
		l44 := m.u16(l43, 0)*320 + 15296
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
			l90 := m.f64(m.u16(m.u32(l85>>16<<2, 3840)+l85&65535<<4, 0)*320+15296, 80)
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

// f82: case 558
func f82(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l22 uint32
	var l24, l47, l56 float64
	m.put(l1, 8, 0)
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
		l25 := f12(m, 18409280, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
		l26 := m.f64(l25, 8)
		l28 := l26
		l29 := trunc(l28)
		if b2i(float64(l29) != l28)|b2i(l29 > l0) != 0 {
			l29 = f15(m, l28, 1, l0)
		}
		l30 := l29
		l31 := m.u32(l30>>16<<2, 3840) + l30&65535<<4
		l33 := float64(m.u8(m.u16(l31, 0)*320+15296, 1)) + float64(m.u8(l31, 5))
		l34 := f12(m, 18409280, 16, 4097+float64(l14*4096)+float64(l21*-4096)+l20)
		l35 := m.f64(l34, 8)
		l37 := l35
		l38 := trunc(l37)
		if b2i(float64(l38) != l37)|b2i(l38 > l0) != 0 {
			l38 = f15(m, l37, 1, l0)
		}
		l39 := l38
		l40 := m.u32(l39>>16<<2, 3840) + l39&65535<<4
		l42 := float64(m.u8(m.u16(l40, 0)*320+15296, 1)) + float64(m.u8(l40, 5))
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
		l53 := m.u16(m.u32(l51>>16<<2, 3840)+l51&65535<<4, 0)*320 + 15296
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
		l62 := m.u16(m.u32(l60>>16<<2, 3840)+l60&65535<<4, 0)*320 + 15296
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

// f83: case 559
func f83(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l22 uint32
	var l24, l47, l63 float64
	m.put(l1, 8, 0)
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
		l25 := f12(m, 18409280, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
		l26 := m.f64(l25, 8)
		l28 := l26
		l29 := trunc(l28)
		if b2i(float64(l29) != l28)|b2i(l29 > l0) != 0 {
			l29 = f15(m, l28, 1, l0)
		}
		l30 := l29
		l31 := m.u32(l30>>16<<2, 3840) + l30&65535<<4
		l33 := float64(m.u8(m.u16(l31, 0)*320+15296, 1)) + float64(m.u8(l31, 5))
		l34 := f12(m, 18409280, 16, 4097+float64(l14*4096)+float64(l21*-4096)+l20)
		l35 := m.f64(l34, 8)
		l37 := l35
		l38 := trunc(l37)
		if b2i(float64(l38) != l37)|b2i(l38 > l0) != 0 {
			l38 = f15(m, l37, 1, l0)
		}
		l39 := l38
		l40 := m.u32(l39>>16<<2, 3840) + l39&65535<<4
		l42 := float64(m.u8(m.u16(l40, 0)*320+15296, 1)) + float64(m.u8(l40, 5))
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
		l53 := m.u16(m.u32(l51>>16<<2, 3840)+l51&65535<<4, 0)*320 + 15296
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
		l69 := m.u16(m.u32(l67>>16<<2, 3840)+l67&65535<<4, 0)*320 + 15296
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

// f84: case 560
func f84(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l22 uint32
	var l24, l47, l63 float64
	m.put(l1, 8, 0)
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
		l25 := f12(m, 18409280, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
		l26 := m.f64(l25, 8)
		l28 := l26
		l29 := trunc(l28)
		if b2i(float64(l29) != l28)|b2i(l29 > l0) != 0 {
			l29 = f15(m, l28, 1, l0)
		}
		l30 := l29
		l31 := m.u32(l30>>16<<2, 3840) + l30&65535<<4
		l33 := float64(m.u8(m.u16(l31, 0)*320+15296, 1)) + float64(m.u8(l31, 5))
		l34 := f12(m, 18409280, 16, 4097+float64(l14*4096)+float64(l21*-4096)+l20)
		l35 := m.f64(l34, 8)
		l37 := l35
		l38 := trunc(l37)
		if b2i(float64(l38) != l37)|b2i(l38 > l0) != 0 {
			l38 = f15(m, l37, 1, l0)
		}
		l39 := l38
		l40 := m.u32(l39>>16<<2, 3840) + l39&65535<<4
		l42 := float64(m.u8(m.u16(l40, 0)*320+15296, 1)) + float64(m.u8(l40, 5))
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
		l53 := m.u16(m.u32(l51>>16<<2, 3840)+l51&65535<<4, 0)*320 + 15296
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
		l69 := m.u16(m.u32(l67>>16<<2, 3840)+l67&65535<<4, 0)*320 + 15296
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

// f85: case 561
func f85(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l22 uint32
	var l24, l25, l36, l66 float64
	m.put(l1, 8, 0)
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
		l26 := f12(m, 18409280, 16, 4097+float64(l14*4096)+float64(l21*-4096)+l20)
		l29 := m.f64(l26, 8)
		l30 := trunc(l29)
		if b2i(float64(l30) != l29)|b2i(l30 > l0) != 0 {
			l30 = f15(m, l29, 1, l0)
		}
		l31 := l30
		l35 := m.f64(m.u16(m.u32(l31>>16<<2, 3840)+l31&65535<<4, 0)*320+15296, 56)
		l37 := l35
		if l37 > 0 {
			l38 := f12(m, 18409280, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
			l41 := m.f64(l38, 8)
			l42 := trunc(l41)
			if b2i(float64(l42) != l41)|b2i(l42 > l0) != 0 {
				l42 = f15(m, l41, 1, l0)
			}
			l43 := l42
			l44 := m.u32(l43>>16<<2, 3840) + l43&65535<<4
			l45 := m.u16(l44, 0)*320 + 15296
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
		l67 := m.f64(m.u16(m.u32(l62>>16<<2, 3840)+l62&65535<<4, 0)*320+15296, 80)
		if l67 > 0 {
			l66 = float64((0.5 + l49 + float64(l51*-4.294967296e+09)) * l67)
		}
		l70 := 1 + l25 - l52
		l22 = f17(m, -0.5+float64(l24*-256)+l66, choose(l70 > 0, l70, 0))
	}
	return l22
}

// f86: case 562
func f86(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l22 uint32
	var l67, l70, l75, l80, l81, l89 float64
	m.put(l1, 8, 0)
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
		l23 := f12(m, 18409280, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
		l26 := m.f64(l23, 8)
		l27 := trunc(l26)
		if b2i(float64(l27) != l26)|b2i(l27 > l0) != 0 {
			l27 = f15(m, l26, 1, l0)
		}
		l28 := l27
		l29 := m.u32(l28>>16<<2, 3840) + l28&65535<<4
		l30 := m.u16(l29, 0)*320 + 15296
		l31 := float64(m.u8(l30, 18)) + float64(m.u8(l29, 3)) + float64(float64(m.u8(l29, 4))*256)
		l32 := l31
		l32 = flag(l32 > 32767)
		l33 := f12(m, 18409280, 16, 4097+float64(l14*4096)+float64(l21*-4096)+l20)
		l36 := m.f64(l33, 8)
		l37 := trunc(l36)
		if b2i(float64(l37) != l36)|b2i(l37 > l0) != 0 {
			l37 = f15(m, l36, 1, l0)
		}
		l38 := l37
		l39 := m.u32(l38>>16<<2, 3840) + l38&65535<<4
		l40 := m.u16(l39, 0)*320 + 15296
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
			l90 := m.f64(m.u16(m.u32(l85>>16<<2, 3840)+l85&65535<<4, 0)*320+15296, 80)
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

// f87: case 563
func f87(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l22 uint32
	var l24, l25, l36, l60 float64
	m.put(l1, 8, 0)
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
		l26 := f12(m, 18409280, 16, 4097+float64(l14*4096)+float64(l21*-4096)+l20)
		l29 := m.f64(l26, 8)
		l30 := trunc(l29)
		if b2i(float64(l30) != l29)|b2i(l30 > l0) != 0 {
			l30 = f15(m, l29, 1, l0)
		}
		l31 := l30
		l37 := m.f64(m.u16(m.u32(l31>>16<<2, 3840)+l31&65535<<4, 0)*320+15296, 64)
		if l37 > 0 {
			l38 := f12(m, 18409280, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
			l41 := m.f64(l38, 8)
			l42 := trunc(l41)
			if b2i(float64(l42) != l41)|b2i(l42 > l0) != 0 {
				l42 = f15(m, l41, 1, l0)
			}
			l43 := l42
			l44 := m.u32(l43>>16<<2, 3840) + l43&65535<<4
			l45 := m.u16(l44, 0)*320 + 15296
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
		l61 := m.f64(m.u16(m.u32(l56>>16<<2, 3840)+l56&65535<<4, 0)*320+15296, 80)
		if l61 > 0 {
			l60 = float64((0.5 + l49 + float64(l51*-4.294967296e+09)) * l61)
		}
		l64 := 1 + l25 - l52
		l22 = f17(m, -0.5+float64(l24*-256)+l60, choose(l64 > 0, l64, 0))
	}
	return l22
}

// f88: case 564
func f88(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l22 uint32
	var l24, l25, l36, l66 float64
	m.put(l1, 8, 0)
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
		l26 := f12(m, 18409280, 16, 4097+float64(l14*4096)+float64(l21*-4096)+l20)
		l29 := m.f64(l26, 8)
		l30 := trunc(l29)
		if b2i(float64(l30) != l29)|b2i(l30 > l0) != 0 {
			l30 = f15(m, l29, 1, l0)
		}
		l31 := l30
		l35 := m.f64(m.u16(m.u32(l31>>16<<2, 3840)+l31&65535<<4, 0)*320+15296, 56)
		l37 := l35
		if l37 > 0 {
			l38 := f12(m, 18409280, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
			l41 := m.f64(l38, 8)
			l42 := trunc(l41)
			if b2i(float64(l42) != l41)|b2i(l42 > l0) != 0 {
				l42 = f15(m, l41, 1, l0)
			}
			l43 := l42
			l44 := m.u32(l43>>16<<2, 3840) + l43&65535<<4
			l45 := m.u16(l44, 0)*320 + 15296
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
		l67 := m.f64(m.u16(m.u32(l62>>16<<2, 3840)+l62&65535<<4, 0)*320+15296, 80)
		if l67 > 0 {
			l66 = float64((0.5 + l49 + float64(l51*-4.294967296e+09)) * l67)
		}
		l70 := 1 + l25 - l52
		l22 = f17(m, -0.5+float64(l24*-256)+l66, choose(l70 > 0, l70, 0))
	}
	return l22
}

// f89: case 565
func f89(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l22 uint32
	var l24, l25, l36, l66 float64
	m.put(l1, 8, 0)
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
		l26 := f12(m, 18409280, 16, 4097+float64(l14*4096)+float64(l21*-4096)+l20)
		l29 := m.f64(l26, 8)
		l30 := trunc(l29)
		if b2i(float64(l30) != l29)|b2i(l30 > l0) != 0 {
			l30 = f15(m, l29, 1, l0)
		}
		l31 := l30
		l35 := m.f64(m.u16(m.u32(l31>>16<<2, 3840)+l31&65535<<4, 0)*320+15296, 72)
		l37 := l35
		if l37 > 0 {
			l38 := f12(m, 18409280, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
			l41 := m.f64(l38, 8)
			l42 := trunc(l41)
			if b2i(float64(l42) != l41)|b2i(l42 > l0) != 0 {
				l42 = f15(m, l41, 1, l0)
			}
			l43 := l42
			l44 := m.u32(l43>>16<<2, 3840) + l43&65535<<4
			l45 := m.u16(l44, 0)*320 + 15296
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
		l67 := m.f64(m.u16(m.u32(l62>>16<<2, 3840)+l62&65535<<4, 0)*320+15296, 80)
		if l67 > 0 {
			l66 = float64((0.5 + l49 + float64(l51*-4.294967296e+09)) * l67)
		}
		l70 := 1 + l25 - l52
		l22 = f17(m, -0.5+float64(l24*-256)+l66, choose(l70 > 0, l70, 0))
	}
	return l22
}

// f90: case 566
func f90(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l22 uint32
	var l24, l25, l33 float64
	m.put(l1, 8, 0)
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
		l34 := m.f64(m.u16(m.u32(l29>>16<<2, 3840)+l29&65535<<4, 0)*320+15296, 80)
		if l34 > 0 {
			l35 := f12(m, 18409280, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
			l38 := m.f64(l35, 8)
			l39 := trunc(l38)
			if b2i(float64(l39) != l38)|b2i(l39 > l0) != 0 {
				l39 = f15(m, l38, 1, l0)
			}
			l40 := l39
			l41 := m.u32(l40>>16<<2, 3840) + l40&65535<<4
			l42 := m.u16(l41, 0)*320 + 15296
			t1 := float64(m.u8(l42, 0)) + float64(float64(m.u8(l41, 2))*256) + float64((float64(m.u8(l42, 18))+float64(m.u8(l41, 3))+float64(float64(m.u8(l41, 4))*256))*65536)
			l45 := f14(m, 35719360, 24, t1)
			l46 := m.u32(l45, 0) - 1
			l33 = float64((0.5 + (32 - float64(m.u8(m.u16(m.u32(l46>>16<<2, 3840)+l46&65535<<4, 0)*320+15296, 14)))) * l34)
		}
		l53 := 1 + l25
		l22 = f17(m, -0.5+float64(l24*-256)+l33, choose(l53 > 0, l53, 0))
	}
	return l22
}

// f91: case 567
func f91(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l22 uint32
	var l24, l25, l33, l48, l59, l72 float64
	m.put(l1, 8, 0)
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
		l34 := m.f64(m.u16(m.u32(l29>>16<<2, 3840)+l29&65535<<4, 0)*320+15296, 80)
		if l34 > 0 {
			l35 := f12(m, 18409280, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
			l36 := m.f64(l35, 8)
			l38 := l36
			l39 := trunc(l38)
			if b2i(float64(l39) != l38)|b2i(l39 > l0) != 0 {
				l39 = f15(m, l38, 1, l0)
			}
			l40 := l39
			l41 := m.u32(l40>>16<<2, 3840) + l40&65535<<4
			l42 := m.u16(l41, 0)*320 + 15296
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
				l48 = -8 + float64(m.u8(m.u16(m.u32(l52>>16<<2, 3840)+l52&65535<<4, 0)*320+15296, 21))
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
				l59 = -8 + float64(m.u8(m.u16(m.u32(l63>>16<<2, 3840)+l63&65535<<4, 0)*320+15296, 21))
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
					l72 = -8 + float64(m.u8(m.u16(m.u32(l76>>16<<2, 3840)+l76&65535<<4, 0)*320+15296, 21))
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

// f92: case 568
func f92(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l22 uint32
	var l24, l25, l33, l46, l55, l65 float64
	m.put(l1, 8, 0)
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
		l34 := m.f64(m.u16(m.u32(l29>>16<<2, 3840)+l29&65535<<4, 0)*320+15296, 80)
		if l34 > 0 {
			l35 := f12(m, 18409280, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
			l36 := m.f64(l35, 8)
			l38 := l36
			l39 := trunc(l38)
			if b2i(float64(l39) != l38)|b2i(l39 > l0) != 0 {
				l39 = f15(m, l38, 1, l0)
			}
			l40 := l39
			l41 := m.u32(l40>>16<<2, 3840) + l40&65535<<4
			l42 := m.u16(l41, 0)*320 + 15296
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
				l46 = float64(m.u8(m.u16(m.u32(l50>>16<<2, 3840)+l50&65535<<4, 0)*320+15296, 20))
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
				l55 = float64(m.u8(m.u16(m.u32(l59>>16<<2, 3840)+l59&65535<<4, 0)*320+15296, 20))
			}
			if choose(-3+l44 > 0, 1, 0) > 0 {
				l67 := -3 + l36
				l68 := trunc(l67)
				if b2i(float64(l68) != l67)|b2i(l68 > l0) != 0 {
					l68 = f15(m, l67, 1, l0)
				}
				l69 := l68
				l65 = float64(m.u8(m.u16(m.u32(l69>>16<<2, 3840)+l69&65535<<4, 0)*320+15296, 20))
			}
			l33 = float64((0.5 + (l43 + l46 + l55 + l65)) * l34)
		}
		l76 := 1 + l25
		l22 = f17(m, -0.5+float64(l24*-256)+l33, choose(l76 > 0, l76, 0))
	}
	return l22
}

// f93: case 569
func f93(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l22 uint32
	var l24, l25, l46 float64
	m.put(l1, 8, 0)
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
		l26 := f12(m, 18409280, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
		l29 := m.f64(l26, 8)
		l30 := trunc(l29)
		if b2i(float64(l30) != l29)|b2i(l30 > l0) != 0 {
			l30 = f15(m, l29, 1, l0)
		}
		l31 := l30
		l34 := float64(m.u8(m.u16(m.u32(l31>>16<<2, 3840)+l31&65535<<4, 0)*320+15296, 0))
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
		l47 := m.f64(m.u16(m.u32(l42>>16<<2, 3840)+l42&65535<<4, 0)*320+15296, 80)
		if l47 > 0 {
			l46 = float64((0.5 + l36) * l47)
		}
		l50 := 1 + l25 - l38
		l22 = f17(m, -0.5+float64(l24*-256)+l46, choose(l50 > 0, l50, 0))
	}
	return l22
}

// f94: case 570
func f94(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l22 uint32
	var l24, l25, l46 float64
	m.put(l1, 8, 0)
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
		l26 := f12(m, 18409280, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
		l29 := m.f64(l26, 8)
		l30 := trunc(l29)
		if b2i(float64(l30) != l29)|b2i(l30 > l0) != 0 {
			l30 = f15(m, l29, 1, l0)
		}
		l31 := l30
		l32 := m.u32(l31>>16<<2, 3840) + l31&65535<<4
		l34 := float64(m.u8(m.u16(l32, 0)*320+15296, 0)) + float64(float64(m.u8(l32, 2))*256)
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
		l47 := m.f64(m.u16(m.u32(l42>>16<<2, 3840)+l42&65535<<4, 0)*320+15296, 80)
		if l47 > 0 {
			l46 = float64((0.5 + l36) * l47)
		}
		l50 := 1 + l25 - l38
		l22 = f17(m, -0.5+float64(l24*-256)+l46, choose(l50 > 0, l50, 0))
	}
	return l22
}

// f95: case 571
func f95(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l22 uint32
	var l24, l25, l33 float64
	m.put(l1, 8, 0)
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
		l34 := m.f64(m.u16(m.u32(l29>>16<<2, 3840)+l29&65535<<4, 0)*320+15296, 80)
		if l34 > 0 {
			l35 := f12(m, 18409280, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
			l38 := m.f64(l35, 8)
			l39 := trunc(l38)
			if b2i(float64(l39) != l38)|b2i(l39 > l0) != 0 {
				l39 = f15(m, l38, 1, l0)
			}
			l40 := l39
			l41 := m.u32(l40>>16<<2, 3840) + l40&65535<<4
			l42 := m.u16(l41, 0)*320 + 15296
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

// f96: case 572
func f96(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l22 uint32
	var l24, l25, l33 float64
	m.put(l1, 8, 0)
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
		l34 := m.f64(m.u16(m.u32(l29>>16<<2, 3840)+l29&65535<<4, 0)*320+15296, 80)
		if l34 > 0 {
			l35 := f12(m, 18409280, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
			l38 := m.f64(l35, 8)
			l39 := trunc(l38)
			if b2i(float64(l39) != l38)|b2i(l39 > l0) != 0 {
				l39 = f15(m, l38, 1, l0)
			}
			l40 := l39
			l41 := m.u32(l40>>16<<2, 3840) + l40&65535<<4
			l42 := m.u16(l41, 0)*320 + 15296
			l43 := float64(m.u8(l42, 0)) + float64(float64(m.u8(l41, 2))*256)
			l44 := float64(m.u8(l42, 18)) + float64(m.u8(l41, 3)) + float64(float64(m.u8(l41, 4))*256)
			l45 := f12(m, 18409280, 16, 4097+float64(l14*4096)+float64(l21*-4096)+l20)
			l48 := m.f64(l45, 8)
			l49 := trunc(l48)
			if b2i(float64(l49) != l48)|b2i(l49 > l0) != 0 {
				l49 = f15(m, l48, 1, l0)
			}
			l50 := l49
			l51 := m.u32(l50>>16<<2, 3840) + l50&65535<<4
			l52 := m.u16(l51, 0)*320 + 15296
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

// f97: case 573
func f97(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l22 uint32
	var l24, l25, l33 float64
	m.put(l1, 8, 0)
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
		l34 := m.f64(m.u16(m.u32(l29>>16<<2, 3840)+l29&65535<<4, 0)*320+15296, 80)
		if l34 > 0 {
			l35 := f12(m, 18409280, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
			l38 := m.f64(l35, 8)
			l39 := trunc(l38)
			if b2i(float64(l39) != l38)|b2i(l39 > l0) != 0 {
				l39 = f15(m, l38, 1, l0)
			}
			l40 := l39
			l41 := m.u32(l40>>16<<2, 3840) + l40&65535<<4
			l42 := m.u16(l41, 0)*320 + 15296
			l43 := float64(m.u8(l42, 0)) + float64(float64(m.u8(l41, 2))*256)
			l44 := float64(m.u8(l42, 18)) + float64(m.u8(l41, 3)) + float64(float64(m.u8(l41, 4))*256)
			l45 := f12(m, 18409280, 16, 4097+float64(l14*4096)+float64(l21*-4096)+l20)
			l48 := m.f64(l45, 8)
			l49 := trunc(l48)
			if b2i(float64(l49) != l48)|b2i(l49 > l0) != 0 {
				l49 = f15(m, l48, 1, l0)
			}
			l50 := l49
			l51 := m.u32(l50>>16<<2, 3840) + l50&65535<<4
			l52 := m.u16(l51, 0)*320 + 15296
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

// f98: case 574
func f98(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l22 uint32
	var l67, l68, l80, l81, l89 float64
	m.put(l1, 8, 0)
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
		l23 := f12(m, 18409280, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
		l26 := m.f64(l23, 8)
		l27 := trunc(l26)
		if b2i(float64(l27) != l26)|b2i(l27 > l0) != 0 {
			l27 = f15(m, l26, 1, l0)
		}
		l28 := l27
		l29 := m.u32(l28>>16<<2, 3840) + l28&65535<<4
		l30 := m.u16(l29, 0)*320 + 15296
		l31 := float64(m.u8(l30, 18)) + float64(m.u8(l29, 3)) + float64(float64(m.u8(l29, 4))*256)
		l32 := l31
		l32 = flag(l32 > 32767)
		l33 := f12(m, 18409280, 16, 4097+float64(l14*4096)+float64(l21*-4096)+l20)
		l36 := m.f64(l33, 8)
		l37 := trunc(l36)
		if b2i(float64(l37) != l36)|b2i(l37 > l0) != 0 {
			l37 = f15(m, l36, 1, l0)
		}
		l38 := l37
		l39 := m.u32(l38>>16<<2, 3840) + l38&65535<<4
		l40 := m.u16(l39, 0)*320 + 15296
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
		l69 := -l32 - l42 + float64(l43*2)
		if l69 > 0 {
			l68 = float64((float64(l47*1.6777216e+07) + float64(l52*65536) + float64(l57*256) + l62) * l69)
		}
		if -1+l32+l42+float64(l43*-2) > 0 {
			l68 = l68 + (float64(l47*-1.6777216e+07) + float64(l52*-65536) + float64(l57*-256) - l62)
		}
		l72 := float64(m.u8(l30, 0)) + float64(float64(m.u8(l29, 2))*256) + float64(l31*65536)
		l72 = -(float64(m.u8(l40, 0)) + float64(float64(m.u8(l39, 2))*256)) + float64(l41*-65536) + l72
		l72 = float64(l32*-4.294967296e+09) + float64(l42*4.294967296e+09) + l72
		l73 := l72
		l73 = flag(l73 > math.Copysign(0, -1))
		l74 := -l72
		l74 = flag(l74 > math.Copysign(0, -1))
		l75 := float64(l73*-8.589934592e+09) + float64(l74*8.589934592e+09)
		l75 = flag(l75 > math.Copysign(0, -1))
		l76 := l75
		l78 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l68*2.3283064365386963e-10))
		l78 = -6.755399441055744e+15 + l78
		l79 := l68 + l76 + float64(l78*-4.294967296e+09)
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
			l90 := m.f64(m.u16(m.u32(l85>>16<<2, 3840)+l85&65535<<4, 0)*320+15296, 80)
			if l90 > 0 {
				l89 = float64((0.5 + l68 + l76 + float64(l78*-4.294967296e+09)) * l90)
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

// f99: case 575
func f99(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l22 uint32
	var l24, l25, l33 float64
	m.put(l1, 8, 0)
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
		l34 := m.f64(m.u16(m.u32(l29>>16<<2, 3840)+l29&65535<<4, 0)*320+15296, 80)
		if l34 > 0 {
			l35 := f12(m, 18409280, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
			l38 := m.f64(l35, 8)
			l39 := trunc(l38)
			if b2i(float64(l39) != l38)|b2i(l39 > l0) != 0 {
				l39 = f15(m, l38, 1, l0)
			}
			l40 := l39
			l41 := m.u32(l40>>16<<2, 3840) + l40&65535<<4
			l42 := m.u16(l41, 0)*320 + 15296
			l43 := float64(m.u8(l42, 0)) + float64(float64(m.u8(l41, 2))*256)
			l44 := float64(m.u8(l42, 18)) + float64(m.u8(l41, 3)) + float64(float64(m.u8(l41, 4))*256)
			l45 := f12(m, 18409280, 16, 4097+float64(l14*4096)+float64(l21*-4096)+l20)
			l48 := m.f64(l45, 8)
			l49 := trunc(l48)
			if b2i(float64(l49) != l48)|b2i(l49 > l0) != 0 {
				l49 = f15(m, l48, 1, l0)
			}
			l50 := l49
			l51 := m.u32(l50>>16<<2, 3840) + l50&65535<<4
			l52 := m.u16(l51, 0)*320 + 15296
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

// f100: case 576
func f100(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l22 uint32
	var l67, l68, l80, l81, l89 float64
	m.put(l1, 8, 0)
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
		l23 := f12(m, 18409280, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
		l26 := m.f64(l23, 8)
		l27 := trunc(l26)
		if b2i(float64(l27) != l26)|b2i(l27 > l0) != 0 {
			l27 = f15(m, l26, 1, l0)
		}
		l28 := l27
		l29 := m.u32(l28>>16<<2, 3840) + l28&65535<<4
		l30 := m.u16(l29, 0)*320 + 15296
		l31 := float64(m.u8(l30, 18)) + float64(m.u8(l29, 3)) + float64(float64(m.u8(l29, 4))*256)
		l32 := l31
		l32 = flag(l32 > 32767)
		l33 := f12(m, 18409280, 16, 4097+float64(l14*4096)+float64(l21*-4096)+l20)
		l36 := m.f64(l33, 8)
		l37 := trunc(l36)
		if b2i(float64(l37) != l36)|b2i(l37 > l0) != 0 {
			l37 = f15(m, l36, 1, l0)
		}
		l38 := l37
		l39 := m.u32(l38>>16<<2, 3840) + l38&65535<<4
		l40 := m.u16(l39, 0)*320 + 15296
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
		l69 := -l32 - l42 + float64(l43*2)
		if l69 > 0 {
			l68 = float64((float64(l47*1.6777216e+07) + float64(l52*65536) + float64(l57*256) + l62) * l69)
		}
		if -1+l32+l42+float64(l43*-2) > 0 {
			l68 = l68 + (float64(l47*-1.6777216e+07) + float64(l52*-65536) + float64(l57*-256) - l62)
		}
		l72 := float64(m.u8(l30, 0)) + float64(float64(m.u8(l29, 2))*256) + float64(l31*65536)
		l72 = -(float64(m.u8(l40, 0)) + float64(float64(m.u8(l39, 2))*256)) + float64(l41*-65536) + l72
		l72 = float64(l32*-4.294967296e+09) + float64(l42*4.294967296e+09) + l72
		l73 := l72
		l73 = flag(l73 > math.Copysign(0, -1))
		l74 := -l72
		l74 = flag(l74 > math.Copysign(0, -1))
		l75 := float64(l73*8.589934592e+09) + float64(l74*-8.589934592e+09)
		l75 = flag(l75 > math.Copysign(0, -1))
		l76 := l75
		l78 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l68*2.3283064365386963e-10))
		l78 = -6.755399441055744e+15 + l78
		l79 := l68 + l76 + float64(l78*-4.294967296e+09)
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
			l90 := m.f64(m.u16(m.u32(l85>>16<<2, 3840)+l85&65535<<4, 0)*320+15296, 80)
			if l90 > 0 {
				l89 = float64((0.5 + l68 + l76 + float64(l78*-4.294967296e+09)) * l90)
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

// f101: case 577
func f101(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l22 uint32
	var l24, l25, l33 float64
	m.put(l1, 8, 0)
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
		l34 := m.f64(m.u16(m.u32(l29>>16<<2, 3840)+l29&65535<<4, 0)*320+15296, 80)
		if l34 > 0 {
			l35 := f12(m, 18409280, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
			l38 := m.f64(l35, 8)
			l39 := trunc(l38)
			if b2i(float64(l39) != l38)|b2i(l39 > l0) != 0 {
				l39 = f15(m, l38, 1, l0)
			}
			l40 := l39
			l41 := m.u32(l40>>16<<2, 3840) + l40&65535<<4
			l42 := m.u16(l41, 0)*320 + 15296
			l43 := float64(m.u8(l42, 0)) + float64(float64(m.u8(l41, 2))*256)
			l44 := float64(m.u8(l42, 18)) + float64(m.u8(l41, 3)) + float64(float64(m.u8(l41, 4))*256)
			l45 := f12(m, 18409280, 16, 4097+float64(l14*4096)+float64(l21*-4096)+l20)
			l48 := m.f64(l45, 8)
			l49 := trunc(l48)
			if b2i(float64(l49) != l48)|b2i(l49 > l0) != 0 {
				l49 = f15(m, l48, 1, l0)
			}
			l50 := l49
			l51 := m.u32(l50>>16<<2, 3840) + l50&65535<<4
			l52 := m.u16(l51, 0)*320 + 15296
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

// f102: case 578
func f102(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l22 uint32
	var l67, l68, l81, l82, l90 float64
	m.put(l1, 8, 0)
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
		l23 := f12(m, 18409280, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
		l26 := m.f64(l23, 8)
		l27 := trunc(l26)
		if b2i(float64(l27) != l26)|b2i(l27 > l0) != 0 {
			l27 = f15(m, l26, 1, l0)
		}
		l28 := l27
		l29 := m.u32(l28>>16<<2, 3840) + l28&65535<<4
		l30 := m.u16(l29, 0)*320 + 15296
		l31 := float64(m.u8(l30, 18)) + float64(m.u8(l29, 3)) + float64(float64(m.u8(l29, 4))*256)
		l32 := l31
		l32 = flag(l32 > 32767)
		l33 := f12(m, 18409280, 16, 4097+float64(l14*4096)+float64(l21*-4096)+l20)
		l36 := m.f64(l33, 8)
		l37 := trunc(l36)
		if b2i(float64(l37) != l36)|b2i(l37 > l0) != 0 {
			l37 = f15(m, l36, 1, l0)
		}
		l38 := l37
		l39 := m.u32(l38>>16<<2, 3840) + l38&65535<<4
		l40 := m.u16(l39, 0)*320 + 15296
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
		l69 := -l32 - l42 + float64(l43*2)
		if l69 > 0 {
			l68 = float64((float64(l47*1.6777216e+07) + float64(l52*65536) + float64(l57*256) + l62) * l69)
		}
		if -1+l32+l42+float64(l43*-2) > 0 {
			l68 = l68 + (float64(l47*-1.6777216e+07) + float64(l52*-65536) + float64(l57*-256) - l62)
		}
		l72 := float64(m.u8(l30, 0)) + float64(float64(m.u8(l29, 2))*256) + float64(l31*65536)
		l72 = -(float64(m.u8(l40, 0)) + float64(float64(m.u8(l39, 2))*256)) + float64(l41*-65536) + l72
		l72 = float64(l32*-4.294967296e+09) + float64(l42*4.294967296e+09) + l72
		l73 := l72
		l73 = flag(l73 > math.Copysign(0, -1))
		l74 := -l72
		l74 = flag(l74 > math.Copysign(0, -1))
		l75 := float64(l73*-8.589934592e+09) + float64(l74*8.589934592e+09)
		l75 = flag(l75 > math.Copysign(0, -1))
		l76 := float64(l73*8.589934592e+09) + float64(l74*-8.589934592e+09)
		l76 = flag(l76 > math.Copysign(0, -1))
		l77 := l75
		l77 = 1 - l75 - l76 + l77
		l79 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l68*2.3283064365386963e-10))
		l79 = -6.755399441055744e+15 + l79
		l80 := l68 + l77 + float64(l79*-4.294967296e+09)
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
			l91 := m.f64(m.u16(m.u32(l86>>16<<2, 3840)+l86&65535<<4, 0)*320+15296, 80)
			if l91 > 0 {
				l90 = float64((0.5 + l68 + l77 + float64(l79*-4.294967296e+09)) * l91)
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

// f103: case 579
func f103(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l22 uint32
	var l24, l25, l33 float64
	m.put(l1, 8, 0)
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
		l34 := m.f64(m.u16(m.u32(l29>>16<<2, 3840)+l29&65535<<4, 0)*320+15296, 80)
		if l34 > 0 {
			l35 := f12(m, 18409280, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
			l38 := m.f64(l35, 8)
			l39 := trunc(l38)
			if b2i(float64(l39) != l38)|b2i(l39 > l0) != 0 {
				l39 = f15(m, l38, 1, l0)
			}
			l40 := l39
			l41 := m.u32(l40>>16<<2, 3840) + l40&65535<<4
			l42 := m.u16(l41, 0)*320 + 15296
			l43 := float64(m.u8(l42, 0)) + float64(float64(m.u8(l41, 2))*256)
			l44 := float64(m.u8(l42, 18)) + float64(m.u8(l41, 3)) + float64(float64(m.u8(l41, 4))*256)
			l45 := f12(m, 18409280, 16, 4097+float64(l14*4096)+float64(l21*-4096)+l20)
			l48 := m.f64(l45, 8)
			l49 := trunc(l48)
			if b2i(float64(l49) != l48)|b2i(l49 > l0) != 0 {
				l49 = f15(m, l48, 1, l0)
			}
			l50 := l49
			l51 := m.u32(l50>>16<<2, 3840) + l50&65535<<4
			l52 := m.u16(l51, 0)*320 + 15296
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

// f104: case 580
func f104(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l22 uint32
	var l67, l68, l81, l82, l90 float64
	m.put(l1, 8, 0)
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
		l23 := f12(m, 18409280, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
		l26 := m.f64(l23, 8)
		l27 := trunc(l26)
		if b2i(float64(l27) != l26)|b2i(l27 > l0) != 0 {
			l27 = f15(m, l26, 1, l0)
		}
		l28 := l27
		l29 := m.u32(l28>>16<<2, 3840) + l28&65535<<4
		l30 := m.u16(l29, 0)*320 + 15296
		l31 := float64(m.u8(l30, 18)) + float64(m.u8(l29, 3)) + float64(float64(m.u8(l29, 4))*256)
		l32 := l31
		l32 = flag(l32 > 32767)
		l33 := f12(m, 18409280, 16, 4097+float64(l14*4096)+float64(l21*-4096)+l20)
		l36 := m.f64(l33, 8)
		l37 := trunc(l36)
		if b2i(float64(l37) != l36)|b2i(l37 > l0) != 0 {
			l37 = f15(m, l36, 1, l0)
		}
		l38 := l37
		l39 := m.u32(l38>>16<<2, 3840) + l38&65535<<4
		l40 := m.u16(l39, 0)*320 + 15296
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
		l69 := -l32 - l42 + float64(l43*2)
		if l69 > 0 {
			l68 = float64((float64(l47*1.6777216e+07) + float64(l52*65536) + float64(l57*256) + l62) * l69)
		}
		if -1+l32+l42+float64(l43*-2) > 0 {
			l68 = l68 + (float64(l47*-1.6777216e+07) + float64(l52*-65536) + float64(l57*-256) - l62)
		}
		l72 := float64(m.u8(l30, 0)) + float64(float64(m.u8(l29, 2))*256) + float64(l31*65536)
		l72 = -(float64(m.u8(l40, 0)) + float64(float64(m.u8(l39, 2))*256)) + float64(l41*-65536) + l72
		l72 = float64(l32*-4.294967296e+09) + float64(l42*4.294967296e+09) + l72
		l73 := l72
		l73 = flag(l73 > math.Copysign(0, -1))
		l74 := -l72
		l74 = flag(l74 > math.Copysign(0, -1))
		l75 := float64(l73*8.589934592e+09) + float64(l74*-8.589934592e+09)
		l75 = flag(l75 > math.Copysign(0, -1))
		l76 := float64(l73*-8.589934592e+09) + float64(l74*8.589934592e+09)
		l76 = flag(l76 > math.Copysign(0, -1))
		l77 := l75
		l77 = 1 - l76 - l75 + l77
		l79 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l68*2.3283064365386963e-10))
		l79 = -6.755399441055744e+15 + l79
		l80 := l68 + l77 + float64(l79*-4.294967296e+09)
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
			l91 := m.f64(m.u16(m.u32(l86>>16<<2, 3840)+l86&65535<<4, 0)*320+15296, 80)
			if l91 > 0 {
				l90 = float64((0.5 + l68 + l77 + float64(l79*-4.294967296e+09)) * l91)
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

// f105: case 581
func f105(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l22 uint32
	var l24, l25, l33 float64
	m.put(l1, 8, 0)
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
		l34 := m.f64(m.u16(m.u32(l29>>16<<2, 3840)+l29&65535<<4, 0)*320+15296, 80)
		if l34 > 0 {
			l35 := f12(m, 18409280, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
			l38 := m.f64(l35, 8)
			l39 := trunc(l38)
			if b2i(float64(l39) != l38)|b2i(l39 > l0) != 0 {
				l39 = f15(m, l38, 1, l0)
			}
			l40 := l39
			l41 := m.u32(l40>>16<<2, 3840) + l40&65535<<4
			l42 := m.u16(l41, 0)*320 + 15296
			l43 := float64(m.u8(l42, 0)) + float64(float64(m.u8(l41, 2))*256)
			l44 := float64(m.u8(l42, 18)) + float64(m.u8(l41, 3)) + float64(float64(m.u8(l41, 4))*256)
			l45 := f12(m, 18409280, 16, 4097+float64(l14*4096)+float64(l21*-4096)+l20)
			l48 := m.f64(l45, 8)
			l49 := trunc(l48)
			if b2i(float64(l49) != l48)|b2i(l49 > l0) != 0 {
				l49 = f15(m, l48, 1, l0)
			}
			l50 := l49
			l51 := m.u32(l50>>16<<2, 3840) + l50&65535<<4
			l52 := m.u16(l51, 0)*320 + 15296
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

// f106: case 582
func f106(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l22 uint32
	var l24, l25, l57 float64
	m.put(l1, 8, 0)
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
		l26 := f12(m, 18409280, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
		l29 := m.f64(l26, 8)
		l30 := trunc(l29)
		if b2i(float64(l30) != l29)|b2i(l30 > l0) != 0 {
			l30 = f15(m, l29, 1, l0)
		}
		l31 := l30
		l32 := m.u32(l31>>16<<2, 3840) + l31&65535<<4
		l33 := m.u16(l32, 0)*320 + 15296
		l34 := float64(m.u8(l33, 0)) + float64(float64(m.u8(l32, 2))*256)
		l35 := float64(m.u8(l33, 18)) + float64(m.u8(l32, 3)) + float64(float64(m.u8(l32, 4))*256)
		l36 := f12(m, 18409280, 16, 4098+float64(l14*4096)+float64(l21*-4096)+l20)
		l39 := m.f64(l36, 8)
		l40 := trunc(l39)
		if b2i(float64(l40) != l39)|b2i(l40 > l0) != 0 {
			l40 = f15(m, l39, 1, l0)
		}
		l41 := l40
		l42 := m.u32(l41>>16<<2, 3840) + l41&65535<<4
		l43 := m.u16(l42, 0)*320 + 15296
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
		l58 := m.f64(m.u16(m.u32(l53>>16<<2, 3840)+l53&65535<<4, 0)*320+15296, 80)
		if l58 > 0 {
			l57 = float64((0.5 + l46 + float64(l48*-4.294967296e+09)) * l58)
		}
		l61 := 1 + l25 - l49
		l22 = f17(m, -0.5+float64(l24*-256)+l57, choose(l61 > 0, l61, 0))
	}
	return l22
}

// f107: case 583
func f107(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l22 uint32
	var l24, l25, l57 float64
	m.put(l1, 8, 0)
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
		l26 := f12(m, 18409280, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
		l29 := m.f64(l26, 8)
		l30 := trunc(l29)
		if b2i(float64(l30) != l29)|b2i(l30 > l0) != 0 {
			l30 = f15(m, l29, 1, l0)
		}
		l31 := l30
		l32 := m.u32(l31>>16<<2, 3840) + l31&65535<<4
		l33 := m.u16(l32, 0)*320 + 15296
		l34 := float64(m.u8(l33, 0)) + float64(float64(m.u8(l32, 2))*256)
		l35 := float64(m.u8(l33, 18)) + float64(m.u8(l32, 3)) + float64(float64(m.u8(l32, 4))*256)
		l36 := f12(m, 18409280, 16, 4098+float64(l14*4096)+float64(l21*-4096)+l20)
		l39 := m.f64(l36, 8)
		l40 := trunc(l39)
		if b2i(float64(l40) != l39)|b2i(l40 > l0) != 0 {
			l40 = f15(m, l39, 1, l0)
		}
		l41 := l40
		l42 := m.u32(l41>>16<<2, 3840) + l41&65535<<4
		l43 := m.u16(l42, 0)*320 + 15296
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
		l58 := m.f64(m.u16(m.u32(l53>>16<<2, 3840)+l53&65535<<4, 0)*320+15296, 80)
		if l58 > 0 {
			l57 = float64((0.5 + l46 + float64(l48*-4.294967296e+09)) * l58)
		}
		l61 := 1 + l25 - l49
		l22 = f17(m, -0.5+float64(l24*-256)+l57, choose(l61 > 0, l61, 0))
	}
	return l22
}

// f108: case 584
func f108(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l22 uint32
	var l24, l25, l45, l59 float64
	m.put(l1, 8, 0)
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
		l26 := f12(m, 18409280, 16, 4098+float64(l14*4096)+float64(l21*-4096)+l20)
		l29 := m.f64(l26, 8)
		l30 := trunc(l29)
		if b2i(float64(l30) != l29)|b2i(l30 > l0) != 0 {
			l30 = f15(m, l29, 1, l0)
		}
		l31 := l30
		l32 := m.u32(l31>>16<<2, 3840) + l31&65535<<4
		l33 := m.u16(l32, 0)*320 + 15296
		l34 := float64(m.u8(l33, 0)) + float64(float64(m.u8(l32, 2))*256)
		l35 := f12(m, 18409280, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
		l38 := m.f64(l35, 8)
		l39 := trunc(l38)
		if b2i(float64(l39) != l38)|b2i(l39 > l0) != 0 {
			l39 = f15(m, l38, 1, l0)
		}
		l40 := l39
		l41 := m.u32(l40>>16<<2, 3840) + l40&65535<<4
		l42 := m.u16(l41, 0)*320 + 15296
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
		l60 := m.f64(m.u16(m.u32(l55>>16<<2, 3840)+l55&65535<<4, 0)*320+15296, 80)
		if l60 > 0 {
			l59 = float64((0.5 + l45 + float64(l50*-4.294967296e+09)) * l60)
		}
		l63 := 1 + l25 - l51
		l22 = f17(m, -0.5+float64(l24*-256)+l59, choose(l63 > 0, l63, 0))
	}
	return l22
}

// f109: case 585
func f109(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l22 uint32
	var l24, l47, l56 float64
	m.put(l1, 8, 0)
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
		l25 := f12(m, 18409280, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
		l26 := m.f64(l25, 8)
		l28 := l26
		l29 := trunc(l28)
		if b2i(float64(l29) != l28)|b2i(l29 > l0) != 0 {
			l29 = f15(m, l28, 1, l0)
		}
		l30 := l29
		l31 := m.u32(l30>>16<<2, 3840) + l30&65535<<4
		l33 := float64(m.u8(m.u16(l31, 0)*320+15296, 1)) + float64(m.u8(l31, 5))
		l34 := f12(m, 18409280, 16, 4098+float64(l14*4096)+float64(l21*-4096)+l20)
		l35 := m.f64(l34, 8)
		l37 := l35
		l38 := trunc(l37)
		if b2i(float64(l38) != l37)|b2i(l38 > l0) != 0 {
			l38 = f15(m, l37, 1, l0)
		}
		l39 := l38
		l40 := m.u32(l39>>16<<2, 3840) + l39&65535<<4
		l42 := float64(m.u8(m.u16(l40, 0)*320+15296, 1)) + float64(m.u8(l40, 5))
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
		l53 := m.u16(m.u32(l51>>16<<2, 3840)+l51&65535<<4, 0)*320 + 15296
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
		l62 := m.u16(m.u32(l60>>16<<2, 3840)+l60&65535<<4, 0)*320 + 15296
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

// f110: case 586
func f110(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l22 uint32
	var l24, l47, l63 float64
	m.put(l1, 8, 0)
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
		l25 := f12(m, 18409280, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
		l26 := m.f64(l25, 8)
		l28 := l26
		l29 := trunc(l28)
		if b2i(float64(l29) != l28)|b2i(l29 > l0) != 0 {
			l29 = f15(m, l28, 1, l0)
		}
		l30 := l29
		l31 := m.u32(l30>>16<<2, 3840) + l30&65535<<4
		l33 := float64(m.u8(m.u16(l31, 0)*320+15296, 1)) + float64(m.u8(l31, 5))
		l34 := f12(m, 18409280, 16, 4098+float64(l14*4096)+float64(l21*-4096)+l20)
		l35 := m.f64(l34, 8)
		l37 := l35
		l38 := trunc(l37)
		if b2i(float64(l38) != l37)|b2i(l38 > l0) != 0 {
			l38 = f15(m, l37, 1, l0)
		}
		l39 := l38
		l40 := m.u32(l39>>16<<2, 3840) + l39&65535<<4
		l42 := float64(m.u8(m.u16(l40, 0)*320+15296, 1)) + float64(m.u8(l40, 5))
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
		l53 := m.u16(m.u32(l51>>16<<2, 3840)+l51&65535<<4, 0)*320 + 15296
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
		l69 := m.u16(m.u32(l67>>16<<2, 3840)+l67&65535<<4, 0)*320 + 15296
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

// f111: case 587
func f111(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l22 uint32
	var l24, l47, l63 float64
	m.put(l1, 8, 0)
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
		l25 := f12(m, 18409280, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
		l26 := m.f64(l25, 8)
		l28 := l26
		l29 := trunc(l28)
		if b2i(float64(l29) != l28)|b2i(l29 > l0) != 0 {
			l29 = f15(m, l28, 1, l0)
		}
		l30 := l29
		l31 := m.u32(l30>>16<<2, 3840) + l30&65535<<4
		l33 := float64(m.u8(m.u16(l31, 0)*320+15296, 1)) + float64(m.u8(l31, 5))
		l34 := f12(m, 18409280, 16, 4098+float64(l14*4096)+float64(l21*-4096)+l20)
		l35 := m.f64(l34, 8)
		l37 := l35
		l38 := trunc(l37)
		if b2i(float64(l38) != l37)|b2i(l38 > l0) != 0 {
			l38 = f15(m, l37, 1, l0)
		}
		l39 := l38
		l40 := m.u32(l39>>16<<2, 3840) + l39&65535<<4
		l42 := float64(m.u8(m.u16(l40, 0)*320+15296, 1)) + float64(m.u8(l40, 5))
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
		l53 := m.u16(m.u32(l51>>16<<2, 3840)+l51&65535<<4, 0)*320 + 15296
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
		l69 := m.u16(m.u32(l67>>16<<2, 3840)+l67&65535<<4, 0)*320 + 15296
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

// f112: case 588
func f112(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l22 uint32
	var l24, l25, l78 float64
	m.put(l1, 8, 0)
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
		l26 := f12(m, 18409280, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
		l29 := m.f64(l26, 8)
		l30 := trunc(l29)
		if b2i(float64(l30) != l29)|b2i(l30 > l0) != 0 {
			l30 = f15(m, l29, 1, l0)
		}
		l31 := l30
		l32 := m.u32(l31>>16<<2, 3840) + l31&65535<<4
		l33 := m.u16(l32, 0)*320 + 15296
		l34 := float64(m.u8(l33, 0)) + float64(float64(m.u8(l32, 2))*256)
		l35 := float64(m.u8(l33, 18)) + float64(m.u8(l32, 3)) + float64(float64(m.u8(l32, 4))*256)
		l36 := f12(m, 18409280, 16, 4098+float64(l14*4096)+float64(l21*-4096)+l20)
		l39 := m.f64(l36, 8)
		l40 := trunc(l39)
		if b2i(float64(l40) != l39)|b2i(l40 > l0) != 0 {
			l40 = f15(m, l39, 1, l0)
		}
		l41 := l40
		l42 := m.u32(l41>>16<<2, 3840) + l41&65535<<4
		l43 := m.u16(l42, 0)*320 + 15296
		l44 := float64(m.u8(l43, 0)) + float64(float64(m.u8(l42, 2))*256)
		l45 := float64(m.u8(l43, 18)) + float64(m.u8(l42, 3)) + float64(float64(m.u8(l42, 4))*256)
		l46 := f12(m, 18409280, 16, 4095+float64(l14*4096)+float64(l21*-4096)+l20)
		l49 := m.f64(l46, 8)
		l50 := trunc(l49)
		if b2i(float64(l50) != l49)|b2i(l50 > l0) != 0 {
			l50 = f15(m, l49, 1, l0)
		}
		l51 := l50
		l52 := m.u32(l51>>16<<2, 3840) + l51&65535<<4
		l53 := m.u16(l52, 0)*320 + 15296
		l54 := float64(m.u8(l53, 0)) + float64(float64(m.u8(l52, 2))*256)
		l55 := float64(m.u8(l53, 18)) + float64(m.u8(l52, 3)) + float64(float64(m.u8(l52, 4))*256)
		l56 := f12(m, 18409280, 16, 4097+float64(l14*4096)+float64(l21*-4096)+l20)
		l59 := m.f64(l56, 8)
		l60 := trunc(l59)
		if b2i(float64(l60) != l59)|b2i(l60 > l0) != 0 {
			l60 = f15(m, l59, 1, l0)
		}
		l61 := l60
		l62 := m.u32(l61>>16<<2, 3840) + l61&65535<<4
		l63 := m.u16(l62, 0)*320 + 15296
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
		l79 := m.f64(m.u16(m.u32(l74>>16<<2, 3840)+l74&65535<<4, 0)*320+15296, 80)
		if l79 > 0 {
			l78 = float64((0.5 + l67 + float64(l69*-4.294967296e+09)) * l79)
		}
		l82 := 1 + l25 - l70
		l22 = f17(m, -0.5+float64(l24*-256)+l78, choose(l82 > 0, l82, 0))
	}
	return l22
}

// f113: case 589
func f113(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l22 uint32
	var l24, l25, l78 float64
	m.put(l1, 8, 0)
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
		l26 := f12(m, 18409280, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
		l29 := m.f64(l26, 8)
		l30 := trunc(l29)
		if b2i(float64(l30) != l29)|b2i(l30 > l0) != 0 {
			l30 = f15(m, l29, 1, l0)
		}
		l31 := l30
		l32 := m.u32(l31>>16<<2, 3840) + l31&65535<<4
		l33 := m.u16(l32, 0)*320 + 15296
		l34 := float64(m.u8(l33, 0)) + float64(float64(m.u8(l32, 2))*256)
		l35 := float64(m.u8(l33, 18)) + float64(m.u8(l32, 3)) + float64(float64(m.u8(l32, 4))*256)
		l36 := f12(m, 18409280, 16, 4098+float64(l14*4096)+float64(l21*-4096)+l20)
		l39 := m.f64(l36, 8)
		l40 := trunc(l39)
		if b2i(float64(l40) != l39)|b2i(l40 > l0) != 0 {
			l40 = f15(m, l39, 1, l0)
		}
		l41 := l40
		l42 := m.u32(l41>>16<<2, 3840) + l41&65535<<4
		l43 := m.u16(l42, 0)*320 + 15296
		l44 := float64(m.u8(l43, 0)) + float64(float64(m.u8(l42, 2))*256)
		l45 := float64(m.u8(l43, 18)) + float64(m.u8(l42, 3)) + float64(float64(m.u8(l42, 4))*256)
		l46 := f12(m, 18409280, 16, 4095+float64(l14*4096)+float64(l21*-4096)+l20)
		l49 := m.f64(l46, 8)
		l50 := trunc(l49)
		if b2i(float64(l50) != l49)|b2i(l50 > l0) != 0 {
			l50 = f15(m, l49, 1, l0)
		}
		l51 := l50
		l52 := m.u32(l51>>16<<2, 3840) + l51&65535<<4
		l53 := m.u16(l52, 0)*320 + 15296
		l54 := float64(m.u8(l53, 0)) + float64(float64(m.u8(l52, 2))*256)
		l55 := float64(m.u8(l53, 18)) + float64(m.u8(l52, 3)) + float64(float64(m.u8(l52, 4))*256)
		l56 := f12(m, 18409280, 16, 4097+float64(l14*4096)+float64(l21*-4096)+l20)
		l59 := m.f64(l56, 8)
		l60 := trunc(l59)
		if b2i(float64(l60) != l59)|b2i(l60 > l0) != 0 {
			l60 = f15(m, l59, 1, l0)
		}
		l61 := l60
		l62 := m.u32(l61>>16<<2, 3840) + l61&65535<<4
		l63 := m.u16(l62, 0)*320 + 15296
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
		l79 := m.f64(m.u16(m.u32(l74>>16<<2, 3840)+l74&65535<<4, 0)*320+15296, 80)
		if l79 > 0 {
			l78 = float64((0.5 + l67 + float64(l69*-4.294967296e+09)) * l79)
		}
		l82 := 1 + l25 - l70
		l22 = f17(m, -0.5+float64(l24*-256)+l78, choose(l82 > 0, l82, 0))
	}
	return l22
}

// f114: case 590
func f114(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l22 uint32
	var l24, l25, l44, l67, l87 float64
	m.put(l1, 8, 0)
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
		l26 := f12(m, 18409280, 16, 4097+float64(l14*4096)+float64(l21*-4096)+l20)
		l29 := m.f64(l26, 8)
		l30 := trunc(l29)
		if b2i(float64(l30) != l29)|b2i(l30 > l0) != 0 {
			l30 = f15(m, l29, 1, l0)
		}
		l31 := l30
		l32 := m.u32(l31>>16<<2, 3840) + l31&65535<<4
		l33 := m.u16(l32, 0)*320 + 15296
		l34 := float64(m.u8(l33, 18)) + float64(m.u8(l32, 3)) + float64(float64(m.u8(l32, 4))*256)
		l35 := f12(m, 18409280, 16, 4095+float64(l14*4096)+float64(l21*-4096)+l20)
		l38 := m.f64(l35, 8)
		l39 := trunc(l38)
		if b2i(float64(l39) != l38)|b2i(l39 > l0) != 0 {
			l39 = f15(m, l38, 1, l0)
		}
		l40 := l39
		l41 := m.u32(l40>>16<<2, 3840) + l40&65535<<4
		l42 := m.u16(l41, 0)*320 + 15296
		l43 := float64(m.u8(l42, 18)) + float64(m.u8(l41, 3)) + float64(float64(m.u8(l41, 4))*256)
		l45 := l34
		if l45 > 0 {
			l44 = float64(l43 * l45)
		}
		l46 := f12(m, 18409280, 16, 4098+float64(l14*4096)+float64(l21*-4096)+l20)
		l49 := m.f64(l46, 8)
		l50 := trunc(l49)
		if b2i(float64(l50) != l49)|b2i(l50 > l0) != 0 {
			l50 = f15(m, l49, 1, l0)
		}
		l51 := l50
		l52 := m.u32(l51>>16<<2, 3840) + l51&65535<<4
		l53 := m.u16(l52, 0)*320 + 15296
		l55 := float64(m.u8(l42, 0)) + float64(float64(m.u8(l41, 2))*256)
		l57 := float64(m.u8(l33, 0)) + float64(float64(m.u8(l32, 2))*256)
		l54 := float64(m.u8(l53, 0)) + float64(float64(m.u8(l52, 2))*256)
		l56 := float64(m.u8(l53, 18)) + float64(m.u8(l52, 3)) + float64(float64(m.u8(l52, 4))*256)
		l58 := f12(m, 18409280, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
		l61 := m.f64(l58, 8)
		l62 := trunc(l61)
		if b2i(float64(l62) != l61)|b2i(l62 > l0) != 0 {
			l62 = f15(m, l61, 1, l0)
		}
		l63 := l62
		l64 := m.u32(l63>>16<<2, 3840) + l63&65535<<4
		l65 := m.u16(l64, 0)*320 + 15296
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
		l88 := m.f64(m.u16(m.u32(l83>>16<<2, 3840)+l83&65535<<4, 0)*320+15296, 80)
		if l88 > 0 {
			l87 = float64((0.5 + l44 + l67 + l76 + float64(l78*-4.294967296e+09)) * l88)
		}
		l91 := 1 + l25 - l79
		l22 = f17(m, -0.5+float64(l24*-256)+l87, choose(l91 > 0, l91, 0))
	}
	return l22
}

// f115: case 591
func f115(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l22 uint32
	var l24, l25, l33 float64
	m.put(l1, 8, 0)
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
		l34 := m.f64(m.u16(m.u32(l29>>16<<2, 3840)+l29&65535<<4, 0)*320+15296, 80)
		if l34 > 0 {
			l35 := f12(m, 18409280, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
			l38 := m.f64(l35, 8)
			l39 := trunc(l38)
			if b2i(float64(l39) != l38)|b2i(l39 > l0) != 0 {
				l39 = f15(m, l38, 1, l0)
			}
			l40 := l39
			l41 := m.u32(l40>>16<<2, 3840) + l40&65535<<4
			l42 := m.u16(l41, 0)*320 + 15296
			l43 := float64(m.u8(l42, 0)) + float64(float64(m.u8(l41, 2))*256)
			l44 := float64(m.u8(l42, 18)) + float64(m.u8(l41, 3)) + float64(float64(m.u8(l41, 4))*256)
			l45 := f12(m, 18409280, 16, 4097+float64(l14*4096)+float64(l21*-4096)+l20)
			l48 := m.f64(l45, 8)
			l49 := trunc(l48)
			if b2i(float64(l49) != l48)|b2i(l49 > l0) != 0 {
				l49 = f15(m, l48, 1, l0)
			}
			l50 := l49
			l51 := m.u32(l50>>16<<2, 3840) + l50&65535<<4
			l52 := m.u16(l51, 0)*320 + 15296
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

// f116: case 592
func f116(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l22 uint32
	var l24, l25, l33 float64
	m.put(l1, 8, 0)
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
		l34 := m.f64(m.u16(m.u32(l29>>16<<2, 3840)+l29&65535<<4, 0)*320+15296, 80)
		if l34 > 0 {
			l35 := f12(m, 18409280, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
			l38 := m.f64(l35, 8)
			l39 := trunc(l38)
			if b2i(float64(l39) != l38)|b2i(l39 > l0) != 0 {
				l39 = f15(m, l38, 1, l0)
			}
			l40 := l39
			l41 := m.u32(l40>>16<<2, 3840) + l40&65535<<4
			l42 := m.u16(l41, 0)*320 + 15296
			l43 := float64(m.u8(l42, 0)) + float64(float64(m.u8(l41, 2))*256)
			l44 := float64(m.u8(l42, 18)) + float64(m.u8(l41, 3)) + float64(float64(m.u8(l41, 4))*256)
			l45 := f12(m, 18409280, 16, 4098+float64(l14*4096)+float64(l21*-4096)+l20)
			l48 := m.f64(l45, 8)
			l49 := trunc(l48)
			if b2i(float64(l49) != l48)|b2i(l49 > l0) != 0 {
				l49 = f15(m, l48, 1, l0)
			}
			l50 := l49
			l51 := m.u32(l50>>16<<2, 3840) + l50&65535<<4
			l52 := m.u16(l51, 0)*320 + 15296
			t1 := l43 + float64(l44*65536) - (float64(m.u8(l52, 0)) + float64(float64(m.u8(l51, 2))*256)) + float64((float64(m.u8(l52, 18))+float64(m.u8(l51, 3))+float64(float64(m.u8(l51, 4))*256))*-65536)
			l55 := t1
			l56 := f12(m, 18409280, 16, 4097+float64(l14*4096)+float64(l21*-4096)+l20)
			l59 := m.f64(l56, 8)
			l60 := trunc(l59)
			if b2i(float64(l60) != l59)|b2i(l60 > l0) != 0 {
				l60 = f15(m, l59, 1, l0)
			}
			l61 := l60
			l62 := m.u32(l61>>16<<2, 3840) + l61&65535<<4
			l63 := m.u16(l62, 0)*320 + 15296
			l64 := float64(m.u8(l63, 0)) + float64(float64(m.u8(l62, 2))*256)
			l65 := float64(m.u8(l63, 18)) + float64(m.u8(l62, 3)) + float64(float64(m.u8(l62, 4))*256)
			l66 := f12(m, 18409280, 16, 4099+float64(l14*4096)+float64(l21*-4096)+l20)
			l69 := m.f64(l66, 8)
			l70 := trunc(l69)
			if b2i(float64(l70) != l69)|b2i(l70 > l0) != 0 {
				l70 = f15(m, l69, 1, l0)
			}
			l71 := l70
			l72 := m.u32(l71>>16<<2, 3840) + l71&65535<<4
			l73 := m.u16(l72, 0)*320 + 15296
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

// f117: case 593
func f117(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l22 uint32
	var l24, l25, l33 float64
	m.put(l1, 8, 0)
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
		l34 := m.f64(m.u16(m.u32(l29>>16<<2, 3840)+l29&65535<<4, 0)*320+15296, 80)
		if l34 > 0 {
			l35 := f12(m, 18409280, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
			l38 := m.f64(l35, 8)
			l39 := trunc(l38)
			if b2i(float64(l39) != l38)|b2i(l39 > l0) != 0 {
				l39 = f15(m, l38, 1, l0)
			}
			l40 := l39
			l41 := m.u32(l40>>16<<2, 3840) + l40&65535<<4
			l42 := m.u16(l41, 0)*320 + 15296
			l43 := float64(m.u8(l42, 0)) + float64(float64(m.u8(l41, 2))*256)
			l44 := float64(m.u8(l42, 18)) + float64(m.u8(l41, 3)) + float64(float64(m.u8(l41, 4))*256)
			l45 := f12(m, 18409280, 16, 4098+float64(l14*4096)+float64(l21*-4096)+l20)
			l48 := m.f64(l45, 8)
			l49 := trunc(l48)
			if b2i(float64(l49) != l48)|b2i(l49 > l0) != 0 {
				l49 = f15(m, l48, 1, l0)
			}
			l50 := l49
			l51 := m.u32(l50>>16<<2, 3840) + l50&65535<<4
			l52 := m.u16(l51, 0)*320 + 15296
			t1 := l43 + float64(l44*65536) - (float64(m.u8(l52, 0)) + float64(float64(m.u8(l51, 2))*256)) + float64((float64(m.u8(l52, 18))+float64(m.u8(l51, 3))+float64(float64(m.u8(l51, 4))*256))*-65536)
			l55 := t1
			l56 := f12(m, 18409280, 16, 4097+float64(l14*4096)+float64(l21*-4096)+l20)
			l59 := m.f64(l56, 8)
			l60 := trunc(l59)
			if b2i(float64(l60) != l59)|b2i(l60 > l0) != 0 {
				l60 = f15(m, l59, 1, l0)
			}
			l61 := l60
			l62 := m.u32(l61>>16<<2, 3840) + l61&65535<<4
			l63 := m.u16(l62, 0)*320 + 15296
			l64 := float64(m.u8(l63, 0)) + float64(float64(m.u8(l62, 2))*256)
			l65 := float64(m.u8(l63, 18)) + float64(m.u8(l62, 3)) + float64(float64(m.u8(l62, 4))*256)
			l66 := f12(m, 18409280, 16, 4099+float64(l14*4096)+float64(l21*-4096)+l20)
			l69 := m.f64(l66, 8)
			l70 := trunc(l69)
			if b2i(float64(l70) != l69)|b2i(l70 > l0) != 0 {
				l70 = f15(m, l69, 1, l0)
			}
			l71 := l70
			l72 := m.u32(l71>>16<<2, 3840) + l71&65535<<4
			l73 := m.u16(l72, 0)*320 + 15296
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

// f118: case 594
func f118(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l22 uint32
	var l67, l68, l101, l102, l110 float64
	m.put(l1, 8, 0)
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
		l23 := f12(m, 18409280, 16, 4097+float64(l14*4096)+float64(l21*-4096)+l20)
		l26 := m.f64(l23, 8)
		l27 := trunc(l26)
		if b2i(float64(l27) != l26)|b2i(l27 > l0) != 0 {
			l27 = f15(m, l26, 1, l0)
		}
		l28 := l27
		l29 := m.u32(l28>>16<<2, 3840) + l28&65535<<4
		l30 := m.u16(l29, 0)*320 + 15296
		l31 := float64(m.u8(l30, 18)) + float64(m.u8(l29, 3)) + float64(float64(m.u8(l29, 4))*256)
		l32 := l31
		l32 = flag(l32 > 32767)
		l33 := f12(m, 18409280, 16, 4099+float64(l14*4096)+float64(l21*-4096)+l20)
		l36 := m.f64(l33, 8)
		l37 := trunc(l36)
		if b2i(float64(l37) != l36)|b2i(l37 > l0) != 0 {
			l37 = f15(m, l36, 1, l0)
		}
		l38 := l37
		l39 := m.u32(l38>>16<<2, 3840) + l38&65535<<4
		l40 := m.u16(l39, 0)*320 + 15296
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
		l69 := -l32 - l42 + float64(l43*2)
		if l69 > 0 {
			l68 = float64((float64(l47*1.6777216e+07) + float64(l52*65536) + float64(l57*256) + l62) * l69)
		}
		if -1+l32+l42+float64(l43*-2) > 0 {
			l68 = l68 + (float64(l47*-1.6777216e+07) + float64(l52*-65536) + float64(l57*-256) - l62)
		}
		l70 := f12(m, 18409280, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
		l73 := m.f64(l70, 8)
		l74 := trunc(l73)
		if b2i(float64(l74) != l73)|b2i(l74 > l0) != 0 {
			l74 = f15(m, l73, 1, l0)
		}
		l75 := l74
		l76 := m.u32(l75>>16<<2, 3840) + l75&65535<<4
		l77 := m.u16(l76, 0)*320 + 15296
		l78 := float64(m.u8(l77, 0)) + float64(float64(m.u8(l76, 2))*256)
		l79 := float64(m.u8(l77, 18)) + float64(m.u8(l76, 3)) + float64(float64(m.u8(l76, 4))*256)
		l80 := f12(m, 18409280, 16, 4098+float64(l14*4096)+float64(l21*-4096)+l20)
		l83 := m.f64(l80, 8)
		l84 := trunc(l83)
		if b2i(float64(l84) != l83)|b2i(l84 > l0) != 0 {
			l84 = f15(m, l83, 1, l0)
		}
		l85 := l84
		l86 := m.u32(l85>>16<<2, 3840) + l85&65535<<4
		l87 := m.u16(l86, 0)*320 + 15296
		t1 := l78 + float64(l79*65536) - (float64(m.u8(l87, 0)) + float64(float64(m.u8(l86, 2))*256)) + float64((float64(m.u8(l87, 18))+float64(m.u8(l86, 3))+float64(float64(m.u8(l86, 4))*256))*-65536)
		l93 := float64(m.u8(l30, 0)) + float64(float64(m.u8(l29, 2))*256) + float64(l31*65536)
		l93 = -(float64(m.u8(l40, 0)) + float64(float64(m.u8(l39, 2))*256)) + float64(l41*-65536) + l93
		l93 = float64(l32*-4.294967296e+09) + float64(l42*4.294967296e+09) + l93
		l94 := l93
		l94 = flag(l94 > math.Copysign(0, -1))
		l95 := -l93
		l95 = flag(l95 > math.Copysign(0, -1))
		l96 := -t1 + float64(l94*-8.589934592e+09) + float64(l95*8.589934592e+09)
		l96 = flag(l96 > math.Copysign(0, -1))
		l97 := l96
		l99 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l68*2.3283064365386963e-10))
		l99 = -6.755399441055744e+15 + l99
		l100 := l68 + l97 + float64(l99*-4.294967296e+09)
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
			l111 := m.f64(m.u16(m.u32(l106>>16<<2, 3840)+l106&65535<<4, 0)*320+15296, 80)
			if l111 > 0 {
				l110 = float64((0.5 + l68 + l97 + float64(l99*-4.294967296e+09)) * l111)
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

// f119: case 595
func f119(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l22 uint32
	var l24, l25, l33 float64
	m.put(l1, 8, 0)
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
		l34 := m.f64(m.u16(m.u32(l29>>16<<2, 3840)+l29&65535<<4, 0)*320+15296, 80)
		if l34 > 0 {
			l35 := f12(m, 18409280, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
			l38 := m.f64(l35, 8)
			l39 := trunc(l38)
			if b2i(float64(l39) != l38)|b2i(l39 > l0) != 0 {
				l39 = f15(m, l38, 1, l0)
			}
			l40 := l39
			l41 := m.u32(l40>>16<<2, 3840) + l40&65535<<4
			l42 := m.u16(l41, 0)*320 + 15296
			l43 := float64(m.u8(l42, 0)) + float64(float64(m.u8(l41, 2))*256)
			l44 := float64(m.u8(l42, 18)) + float64(m.u8(l41, 3)) + float64(float64(m.u8(l41, 4))*256)
			l45 := f12(m, 18409280, 16, 4098+float64(l14*4096)+float64(l21*-4096)+l20)
			l48 := m.f64(l45, 8)
			l49 := trunc(l48)
			if b2i(float64(l49) != l48)|b2i(l49 > l0) != 0 {
				l49 = f15(m, l48, 1, l0)
			}
			l50 := l49
			l51 := m.u32(l50>>16<<2, 3840) + l50&65535<<4
			l52 := m.u16(l51, 0)*320 + 15296
			t1 := l43 + float64(l44*65536) - (float64(m.u8(l52, 0)) + float64(float64(m.u8(l51, 2))*256)) + float64((float64(m.u8(l52, 18))+float64(m.u8(l51, 3))+float64(float64(m.u8(l51, 4))*256))*-65536)
			l56 := f12(m, 18409280, 16, 4097+float64(l14*4096)+float64(l21*-4096)+l20)
			l59 := m.f64(l56, 8)
			l60 := trunc(l59)
			if b2i(float64(l60) != l59)|b2i(l60 > l0) != 0 {
				l60 = f15(m, l59, 1, l0)
			}
			l61 := l60
			l62 := m.u32(l61>>16<<2, 3840) + l61&65535<<4
			l63 := m.u16(l62, 0)*320 + 15296
			l64 := float64(m.u8(l63, 0)) + float64(float64(m.u8(l62, 2))*256)
			l65 := float64(m.u8(l63, 18)) + float64(m.u8(l62, 3)) + float64(float64(m.u8(l62, 4))*256)
			l66 := f12(m, 18409280, 16, 4099+float64(l14*4096)+float64(l21*-4096)+l20)
			l69 := m.f64(l66, 8)
			l70 := trunc(l69)
			if b2i(float64(l70) != l69)|b2i(l70 > l0) != 0 {
				l70 = f15(m, l69, 1, l0)
			}
			l71 := l70
			l72 := m.u32(l71>>16<<2, 3840) + l71&65535<<4
			l73 := m.u16(l72, 0)*320 + 15296
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

// f120: case 596
func f120(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l22 uint32
	var l67, l68, l101, l102, l110 float64
	m.put(l1, 8, 0)
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
		l23 := f12(m, 18409280, 16, 4097+float64(l14*4096)+float64(l21*-4096)+l20)
		l26 := m.f64(l23, 8)
		l27 := trunc(l26)
		if b2i(float64(l27) != l26)|b2i(l27 > l0) != 0 {
			l27 = f15(m, l26, 1, l0)
		}
		l28 := l27
		l29 := m.u32(l28>>16<<2, 3840) + l28&65535<<4
		l30 := m.u16(l29, 0)*320 + 15296
		l31 := float64(m.u8(l30, 18)) + float64(m.u8(l29, 3)) + float64(float64(m.u8(l29, 4))*256)
		l32 := l31
		l32 = flag(l32 > 32767)
		l33 := f12(m, 18409280, 16, 4099+float64(l14*4096)+float64(l21*-4096)+l20)
		l36 := m.f64(l33, 8)
		l37 := trunc(l36)
		if b2i(float64(l37) != l36)|b2i(l37 > l0) != 0 {
			l37 = f15(m, l36, 1, l0)
		}
		l38 := l37
		l39 := m.u32(l38>>16<<2, 3840) + l38&65535<<4
		l40 := m.u16(l39, 0)*320 + 15296
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
		l69 := -l32 - l42 + float64(l43*2)
		if l69 > 0 {
			l68 = float64((float64(l47*1.6777216e+07) + float64(l52*65536) + float64(l57*256) + l62) * l69)
		}
		if -1+l32+l42+float64(l43*-2) > 0 {
			l68 = l68 + (float64(l47*-1.6777216e+07) + float64(l52*-65536) + float64(l57*-256) - l62)
		}
		l70 := f12(m, 18409280, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
		l73 := m.f64(l70, 8)
		l74 := trunc(l73)
		if b2i(float64(l74) != l73)|b2i(l74 > l0) != 0 {
			l74 = f15(m, l73, 1, l0)
		}
		l75 := l74
		l76 := m.u32(l75>>16<<2, 3840) + l75&65535<<4
		l77 := m.u16(l76, 0)*320 + 15296
		l78 := float64(m.u8(l77, 0)) + float64(float64(m.u8(l76, 2))*256)
		l79 := float64(m.u8(l77, 18)) + float64(m.u8(l76, 3)) + float64(float64(m.u8(l76, 4))*256)
		l80 := f12(m, 18409280, 16, 4098+float64(l14*4096)+float64(l21*-4096)+l20)
		l83 := m.f64(l80, 8)
		l84 := trunc(l83)
		if b2i(float64(l84) != l83)|b2i(l84 > l0) != 0 {
			l84 = f15(m, l83, 1, l0)
		}
		l85 := l84
		l86 := m.u32(l85>>16<<2, 3840) + l85&65535<<4
		l87 := m.u16(l86, 0)*320 + 15296
		t1 := l78 + float64(l79*65536) - (float64(m.u8(l87, 0)) + float64(float64(m.u8(l86, 2))*256)) + float64((float64(m.u8(l87, 18))+float64(m.u8(l86, 3))+float64(float64(m.u8(l86, 4))*256))*-65536)
		l93 := float64(m.u8(l30, 0)) + float64(float64(m.u8(l29, 2))*256) + float64(l31*65536)
		l93 = -(float64(m.u8(l40, 0)) + float64(float64(m.u8(l39, 2))*256)) + float64(l41*-65536) + l93
		l93 = float64(l32*-4.294967296e+09) + float64(l42*4.294967296e+09) + l93
		l94 := l93
		l94 = flag(l94 > math.Copysign(0, -1))
		l95 := -l93
		l95 = flag(l95 > math.Copysign(0, -1))
		l96 := t1 + float64(l94*8.589934592e+09) + float64(l95*-8.589934592e+09)
		l96 = flag(l96 > math.Copysign(0, -1))
		l97 := l96
		l99 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l68*2.3283064365386963e-10))
		l99 = -6.755399441055744e+15 + l99
		l100 := l68 + l97 + float64(l99*-4.294967296e+09)
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
			l111 := m.f64(m.u16(m.u32(l106>>16<<2, 3840)+l106&65535<<4, 0)*320+15296, 80)
			if l111 > 0 {
				l110 = float64((0.5 + l68 + l97 + float64(l99*-4.294967296e+09)) * l111)
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

// f121: case 597
func f121(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l22 uint32
	var l24, l25, l33 float64
	m.put(l1, 8, 0)
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
		l34 := m.f64(m.u16(m.u32(l29>>16<<2, 3840)+l29&65535<<4, 0)*320+15296, 80)
		if l34 > 0 {
			l35 := f12(m, 18409280, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
			l38 := m.f64(l35, 8)
			l39 := trunc(l38)
			if b2i(float64(l39) != l38)|b2i(l39 > l0) != 0 {
				l39 = f15(m, l38, 1, l0)
			}
			l40 := l39
			l41 := m.u32(l40>>16<<2, 3840) + l40&65535<<4
			l42 := m.u16(l41, 0)*320 + 15296
			l43 := float64(m.u8(l42, 0)) + float64(float64(m.u8(l41, 2))*256)
			l44 := float64(m.u8(l42, 18)) + float64(m.u8(l41, 3)) + float64(float64(m.u8(l41, 4))*256)
			l45 := f12(m, 18409280, 16, 4098+float64(l14*4096)+float64(l21*-4096)+l20)
			l48 := m.f64(l45, 8)
			l49 := trunc(l48)
			if b2i(float64(l49) != l48)|b2i(l49 > l0) != 0 {
				l49 = f15(m, l48, 1, l0)
			}
			l50 := l49
			l51 := m.u32(l50>>16<<2, 3840) + l50&65535<<4
			l52 := m.u16(l51, 0)*320 + 15296
			t1 := l43 + float64(l44*65536) - (float64(m.u8(l52, 0)) + float64(float64(m.u8(l51, 2))*256)) + float64((float64(m.u8(l52, 18))+float64(m.u8(l51, 3))+float64(float64(m.u8(l51, 4))*256))*-65536)
			l56 := f12(m, 18409280, 16, 4097+float64(l14*4096)+float64(l21*-4096)+l20)
			l59 := m.f64(l56, 8)
			l60 := trunc(l59)
			if b2i(float64(l60) != l59)|b2i(l60 > l0) != 0 {
				l60 = f15(m, l59, 1, l0)
			}
			l61 := l60
			l62 := m.u32(l61>>16<<2, 3840) + l61&65535<<4
			l63 := m.u16(l62, 0)*320 + 15296
			l64 := float64(m.u8(l63, 0)) + float64(float64(m.u8(l62, 2))*256)
			l65 := float64(m.u8(l63, 18)) + float64(m.u8(l62, 3)) + float64(float64(m.u8(l62, 4))*256)
			l66 := f12(m, 18409280, 16, 4099+float64(l14*4096)+float64(l21*-4096)+l20)
			l69 := m.f64(l66, 8)
			l70 := trunc(l69)
			if b2i(float64(l70) != l69)|b2i(l70 > l0) != 0 {
				l70 = f15(m, l69, 1, l0)
			}
			l71 := l70
			l72 := m.u32(l71>>16<<2, 3840) + l71&65535<<4
			l73 := m.u16(l72, 0)*320 + 15296
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

// f122: case 598
func f122(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l22 uint32
	var l67, l68, l102, l103, l111 float64
	m.put(l1, 8, 0)
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
		l23 := f12(m, 18409280, 16, 4097+float64(l14*4096)+float64(l21*-4096)+l20)
		l26 := m.f64(l23, 8)
		l27 := trunc(l26)
		if b2i(float64(l27) != l26)|b2i(l27 > l0) != 0 {
			l27 = f15(m, l26, 1, l0)
		}
		l28 := l27
		l29 := m.u32(l28>>16<<2, 3840) + l28&65535<<4
		l30 := m.u16(l29, 0)*320 + 15296
		l31 := float64(m.u8(l30, 18)) + float64(m.u8(l29, 3)) + float64(float64(m.u8(l29, 4))*256)
		l32 := l31
		l32 = flag(l32 > 32767)
		l33 := f12(m, 18409280, 16, 4099+float64(l14*4096)+float64(l21*-4096)+l20)
		l36 := m.f64(l33, 8)
		l37 := trunc(l36)
		if b2i(float64(l37) != l36)|b2i(l37 > l0) != 0 {
			l37 = f15(m, l36, 1, l0)
		}
		l38 := l37
		l39 := m.u32(l38>>16<<2, 3840) + l38&65535<<4
		l40 := m.u16(l39, 0)*320 + 15296
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
		l69 := -l32 - l42 + float64(l43*2)
		if l69 > 0 {
			l68 = float64((float64(l47*1.6777216e+07) + float64(l52*65536) + float64(l57*256) + l62) * l69)
		}
		if -1+l32+l42+float64(l43*-2) > 0 {
			l68 = l68 + (float64(l47*-1.6777216e+07) + float64(l52*-65536) + float64(l57*-256) - l62)
		}
		l70 := f12(m, 18409280, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
		l73 := m.f64(l70, 8)
		l74 := trunc(l73)
		if b2i(float64(l74) != l73)|b2i(l74 > l0) != 0 {
			l74 = f15(m, l73, 1, l0)
		}
		l75 := l74
		l76 := m.u32(l75>>16<<2, 3840) + l75&65535<<4
		l77 := m.u16(l76, 0)*320 + 15296
		l78 := float64(m.u8(l77, 0)) + float64(float64(m.u8(l76, 2))*256)
		l79 := float64(m.u8(l77, 18)) + float64(m.u8(l76, 3)) + float64(float64(m.u8(l76, 4))*256)
		l80 := f12(m, 18409280, 16, 4098+float64(l14*4096)+float64(l21*-4096)+l20)
		l83 := m.f64(l80, 8)
		l84 := trunc(l83)
		if b2i(float64(l84) != l83)|b2i(l84 > l0) != 0 {
			l84 = f15(m, l83, 1, l0)
		}
		l85 := l84
		l86 := m.u32(l85>>16<<2, 3840) + l85&65535<<4
		l87 := m.u16(l86, 0)*320 + 15296
		t1 := l78 + float64(l79*65536) - (float64(m.u8(l87, 0)) + float64(float64(m.u8(l86, 2))*256)) + float64((float64(m.u8(l87, 18))+float64(m.u8(l86, 3))+float64(float64(m.u8(l86, 4))*256))*-65536)
		l90 := t1
		l93 := float64(m.u8(l30, 0)) + float64(float64(m.u8(l29, 2))*256) + float64(l31*65536)
		l93 = -(float64(m.u8(l40, 0)) + float64(float64(m.u8(l39, 2))*256)) + float64(l41*-65536) + l93
		l93 = float64(l32*-4.294967296e+09) + float64(l42*4.294967296e+09) + l93
		l94 := l93
		l94 = flag(l94 > math.Copysign(0, -1))
		l95 := -l93
		l95 = flag(l95 > math.Copysign(0, -1))
		l96 := -l90 + float64(l94*-8.589934592e+09) + float64(l95*8.589934592e+09)
		l96 = flag(l96 > math.Copysign(0, -1))
		l97 := l90 + float64(l94*8.589934592e+09) + float64(l95*-8.589934592e+09)
		l97 = flag(l97 > math.Copysign(0, -1))
		l98 := l96
		l98 = 1 - l96 - l97 + l98
		l100 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l68*2.3283064365386963e-10))
		l100 = -6.755399441055744e+15 + l100
		l101 := l68 + l98 + float64(l100*-4.294967296e+09)
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
			l112 := m.f64(m.u16(m.u32(l107>>16<<2, 3840)+l107&65535<<4, 0)*320+15296, 80)
			if l112 > 0 {
				l111 = float64((0.5 + l68 + l98 + float64(l100*-4.294967296e+09)) * l112)
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

// f123: case 599
func f123(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l22 uint32
	var l24, l25, l33 float64
	m.put(l1, 8, 0)
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
		l34 := m.f64(m.u16(m.u32(l29>>16<<2, 3840)+l29&65535<<4, 0)*320+15296, 80)
		if l34 > 0 {
			l35 := f12(m, 18409280, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
			l38 := m.f64(l35, 8)
			l39 := trunc(l38)
			if b2i(float64(l39) != l38)|b2i(l39 > l0) != 0 {
				l39 = f15(m, l38, 1, l0)
			}
			l40 := l39
			l41 := m.u32(l40>>16<<2, 3840) + l40&65535<<4
			l42 := m.u16(l41, 0)*320 + 15296
			l43 := float64(m.u8(l42, 0)) + float64(float64(m.u8(l41, 2))*256)
			l44 := float64(m.u8(l42, 18)) + float64(m.u8(l41, 3)) + float64(float64(m.u8(l41, 4))*256)
			l45 := f12(m, 18409280, 16, 4098+float64(l14*4096)+float64(l21*-4096)+l20)
			l48 := m.f64(l45, 8)
			l49 := trunc(l48)
			if b2i(float64(l49) != l48)|b2i(l49 > l0) != 0 {
				l49 = f15(m, l48, 1, l0)
			}
			l50 := l49
			l51 := m.u32(l50>>16<<2, 3840) + l50&65535<<4
			l52 := m.u16(l51, 0)*320 + 15296
			t1 := l43 + float64(l44*65536) - (float64(m.u8(l52, 0)) + float64(float64(m.u8(l51, 2))*256)) + float64((float64(m.u8(l52, 18))+float64(m.u8(l51, 3))+float64(float64(m.u8(l51, 4))*256))*-65536)
			l55 := t1
			l56 := f12(m, 18409280, 16, 4097+float64(l14*4096)+float64(l21*-4096)+l20)
			l59 := m.f64(l56, 8)
			l60 := trunc(l59)
			if b2i(float64(l60) != l59)|b2i(l60 > l0) != 0 {
				l60 = f15(m, l59, 1, l0)
			}
			l61 := l60
			l62 := m.u32(l61>>16<<2, 3840) + l61&65535<<4
			l63 := m.u16(l62, 0)*320 + 15296
			l64 := float64(m.u8(l63, 0)) + float64(float64(m.u8(l62, 2))*256)
			l65 := float64(m.u8(l63, 18)) + float64(m.u8(l62, 3)) + float64(float64(m.u8(l62, 4))*256)
			l66 := f12(m, 18409280, 16, 4099+float64(l14*4096)+float64(l21*-4096)+l20)
			l69 := m.f64(l66, 8)
			l70 := trunc(l69)
			if b2i(float64(l70) != l69)|b2i(l70 > l0) != 0 {
				l70 = f15(m, l69, 1, l0)
			}
			l71 := l70
			l72 := m.u32(l71>>16<<2, 3840) + l71&65535<<4
			l73 := m.u16(l72, 0)*320 + 15296
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

// f124: case 600
func f124(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l22 uint32
	var l67, l68, l102, l103, l111 float64
	m.put(l1, 8, 0)
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
		l23 := f12(m, 18409280, 16, 4097+float64(l14*4096)+float64(l21*-4096)+l20)
		l26 := m.f64(l23, 8)
		l27 := trunc(l26)
		if b2i(float64(l27) != l26)|b2i(l27 > l0) != 0 {
			l27 = f15(m, l26, 1, l0)
		}
		l28 := l27
		l29 := m.u32(l28>>16<<2, 3840) + l28&65535<<4
		l30 := m.u16(l29, 0)*320 + 15296
		l31 := float64(m.u8(l30, 18)) + float64(m.u8(l29, 3)) + float64(float64(m.u8(l29, 4))*256)
		l32 := l31
		l32 = flag(l32 > 32767)
		l33 := f12(m, 18409280, 16, 4099+float64(l14*4096)+float64(l21*-4096)+l20)
		l36 := m.f64(l33, 8)
		l37 := trunc(l36)
		if b2i(float64(l37) != l36)|b2i(l37 > l0) != 0 {
			l37 = f15(m, l36, 1, l0)
		}
		l38 := l37
		l39 := m.u32(l38>>16<<2, 3840) + l38&65535<<4
		l40 := m.u16(l39, 0)*320 + 15296
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
		l69 := -l32 - l42 + float64(l43*2)
		if l69 > 0 {
			l68 = float64((float64(l47*1.6777216e+07) + float64(l52*65536) + float64(l57*256) + l62) * l69)
		}
		if -1+l32+l42+float64(l43*-2) > 0 {
			l68 = l68 + (float64(l47*-1.6777216e+07) + float64(l52*-65536) + float64(l57*-256) - l62)
		}
		l70 := f12(m, 18409280, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
		l73 := m.f64(l70, 8)
		l74 := trunc(l73)
		if b2i(float64(l74) != l73)|b2i(l74 > l0) != 0 {
			l74 = f15(m, l73, 1, l0)
		}
		l75 := l74
		l76 := m.u32(l75>>16<<2, 3840) + l75&65535<<4
		l77 := m.u16(l76, 0)*320 + 15296
		l78 := float64(m.u8(l77, 0)) + float64(float64(m.u8(l76, 2))*256)
		l79 := float64(m.u8(l77, 18)) + float64(m.u8(l76, 3)) + float64(float64(m.u8(l76, 4))*256)
		l80 := f12(m, 18409280, 16, 4098+float64(l14*4096)+float64(l21*-4096)+l20)
		l83 := m.f64(l80, 8)
		l84 := trunc(l83)
		if b2i(float64(l84) != l83)|b2i(l84 > l0) != 0 {
			l84 = f15(m, l83, 1, l0)
		}
		l85 := l84
		l86 := m.u32(l85>>16<<2, 3840) + l85&65535<<4
		l87 := m.u16(l86, 0)*320 + 15296
		t1 := l78 + float64(l79*65536) - (float64(m.u8(l87, 0)) + float64(float64(m.u8(l86, 2))*256)) + float64((float64(m.u8(l87, 18))+float64(m.u8(l86, 3))+float64(float64(m.u8(l86, 4))*256))*-65536)
		l90 := t1
		l93 := float64(m.u8(l30, 0)) + float64(float64(m.u8(l29, 2))*256) + float64(l31*65536)
		l93 = -(float64(m.u8(l40, 0)) + float64(float64(m.u8(l39, 2))*256)) + float64(l41*-65536) + l93
		l93 = float64(l32*-4.294967296e+09) + float64(l42*4.294967296e+09) + l93
		l94 := l93
		l94 = flag(l94 > math.Copysign(0, -1))
		l95 := -l93
		l95 = flag(l95 > math.Copysign(0, -1))
		l96 := l90 + float64(l94*8.589934592e+09) + float64(l95*-8.589934592e+09)
		l96 = flag(l96 > math.Copysign(0, -1))
		l97 := -l90 + float64(l94*-8.589934592e+09) + float64(l95*8.589934592e+09)
		l97 = flag(l97 > math.Copysign(0, -1))
		l98 := l96
		l98 = 1 - l97 - l96 + l98
		l100 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l68*2.3283064365386963e-10))
		l100 = -6.755399441055744e+15 + l100
		l101 := l68 + l98 + float64(l100*-4.294967296e+09)
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
			l112 := m.f64(m.u16(m.u32(l107>>16<<2, 3840)+l107&65535<<4, 0)*320+15296, 80)
			if l112 > 0 {
				l111 = float64((0.5 + l68 + l98 + float64(l100*-4.294967296e+09)) * l112)
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

// f125: case 601
func f125(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l22 uint32
	var l24, l25, l33 float64
	m.put(l1, 8, 0)
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
		l34 := m.f64(m.u16(m.u32(l29>>16<<2, 3840)+l29&65535<<4, 0)*320+15296, 80)
		if l34 > 0 {
			l35 := f12(m, 18409280, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
			l38 := m.f64(l35, 8)
			l39 := trunc(l38)
			if b2i(float64(l39) != l38)|b2i(l39 > l0) != 0 {
				l39 = f15(m, l38, 1, l0)
			}
			l40 := l39
			l41 := m.u32(l40>>16<<2, 3840) + l40&65535<<4
			l42 := m.u16(l41, 0)*320 + 15296
			l43 := float64(m.u8(l42, 0)) + float64(float64(m.u8(l41, 2))*256)
			l44 := float64(m.u8(l42, 18)) + float64(m.u8(l41, 3)) + float64(float64(m.u8(l41, 4))*256)
			l45 := f12(m, 18409280, 16, 4098+float64(l14*4096)+float64(l21*-4096)+l20)
			l48 := m.f64(l45, 8)
			l49 := trunc(l48)
			if b2i(float64(l49) != l48)|b2i(l49 > l0) != 0 {
				l49 = f15(m, l48, 1, l0)
			}
			l50 := l49
			l51 := m.u32(l50>>16<<2, 3840) + l50&65535<<4
			l52 := m.u16(l51, 0)*320 + 15296
			t1 := l43 + float64(l44*65536) - (float64(m.u8(l52, 0)) + float64(float64(m.u8(l51, 2))*256)) + float64((float64(m.u8(l52, 18))+float64(m.u8(l51, 3))+float64(float64(m.u8(l51, 4))*256))*-65536)
			l55 := t1
			l56 := f12(m, 18409280, 16, 4097+float64(l14*4096)+float64(l21*-4096)+l20)
			l59 := m.f64(l56, 8)
			l60 := trunc(l59)
			if b2i(float64(l60) != l59)|b2i(l60 > l0) != 0 {
				l60 = f15(m, l59, 1, l0)
			}
			l61 := l60
			l62 := m.u32(l61>>16<<2, 3840) + l61&65535<<4
			l63 := m.u16(l62, 0)*320 + 15296
			l64 := float64(m.u8(l63, 0)) + float64(float64(m.u8(l62, 2))*256)
			l65 := float64(m.u8(l63, 18)) + float64(m.u8(l62, 3)) + float64(float64(m.u8(l62, 4))*256)
			l66 := f12(m, 18409280, 16, 4099+float64(l14*4096)+float64(l21*-4096)+l20)
			l69 := m.f64(l66, 8)
			l70 := trunc(l69)
			if b2i(float64(l70) != l69)|b2i(l70 > l0) != 0 {
				l70 = f15(m, l69, 1, l0)
			}
			l71 := l70
			l72 := m.u32(l71>>16<<2, 3840) + l71&65535<<4
			l73 := m.u16(l72, 0)*320 + 15296
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

// f126: case 602
func f126(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l24 uint32
	var l26, l27, l41, l54, l55, l84 float64
	m.put(l1, 8, 0)
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
		l28 := f12(m, 18409280, 16, 4098+float64(l14*4096)+float64(l21*-4096)+l20)
		l31 := m.f64(l28, 8)
		l32 := trunc(l31)
		if b2i(float64(l32) != l31)|b2i(l32 > l0) != 0 {
			l32 = f15(m, l31, 1, l0)
		}
		l33 := l32
		l35 := m.u16(m.u32(l33>>16<<2, 3840)+l33&65535<<4, 0)*320 + 15296
		l37 := choose(float64(m.u8(l35, 19)) > 0, 1, 0)
		l40 := m.f64(l35, 56)
		l42 := l40
		if l42 > 0 {
			l43 := f12(m, 18409280, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
			l46 := m.f64(l43, 8)
			l47 := trunc(l46)
			if b2i(float64(l47) != l46)|b2i(l47 > l0) != 0 {
				l47 = f15(m, l46, 1, l0)
			}
			l48 := l47
			l49 := m.u32(l48>>16<<2, 3840) + l48&65535<<4
			l50 := m.u16(l49, 0)*320 + 15296
			t1 := 0.5 + (float64(m.u8(l50, 0)) + float64(float64(m.u8(l49, 2))*256)) + float64((float64(m.u8(l50, 18))+float64(m.u8(l49, 3))+float64(float64(m.u8(l49, 4))*256))*65536)
			l41 = float64(t1 * l42)
		}
		l41 = -0.5 + l41
		l53 := 6.755399441055744e+15 + l41
		l53 = -6.755399441055744e+15 + l53
		if 1-l37 > 0 {
			l56 := l40
			if l56 > 0 {
				l57 := f12(m, 18409280, 16, 4097+float64(l14*4096)+float64(l21*-4096)+l20)
				l60 := m.f64(l57, 8)
				l61 := trunc(l60)
				if b2i(float64(l61) != l60)|b2i(l61 > l0) != 0 {
					l61 = f15(m, l60, 1, l0)
				}
				l62 := l61
				l63 := m.u32(l62>>16<<2, 3840) + l62&65535<<4
				l64 := m.u16(l63, 0)*320 + 15296
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
		l85 := m.f64(m.u16(m.u32(l80>>16<<2, 3840)+l80&65535<<4, 0)*320+15296, 80)
		if l85 > 0 {
			l84 = float64((0.5 + l54 + float64(l69*-4.294967296e+09)) * l85)
		}
		l88 := 1 + l27 - l70
		l24 = f17(m, -0.5+float64(l26*-256)+l84, choose(l88 > 0, l88, 0))
	}
	return l24
}

// f127: case 603
func f127(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l22 uint32
	var l24, l25, l37, l40, l69 float64
	m.put(l1, 8, 0)
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
		l26 := f12(m, 18409280, 16, 4098+float64(l14*4096)+float64(l21*-4096)+l20)
		l29 := m.f64(l26, 8)
		l30 := trunc(l29)
		if b2i(float64(l30) != l29)|b2i(l30 > l0) != 0 {
			l30 = f15(m, l29, 1, l0)
		}
		l31 := l30
		l33 := m.u16(m.u32(l31>>16<<2, 3840)+l31&65535<<4, 0)*320 + 15296
		if 1-choose(float64(m.u8(l33, 19)) > 0, 1, 0) > 0 {
			l39 := m.f64(l33, 56)
			l41 := l39
			if l41 > 0 {
				l42 := f12(m, 18409280, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
				l45 := m.f64(l42, 8)
				l46 := trunc(l45)
				if b2i(float64(l46) != l45)|b2i(l46 > l0) != 0 {
					l46 = f15(m, l45, 1, l0)
				}
				l47 := l46
				l48 := m.u32(l47>>16<<2, 3840) + l47&65535<<4
				l49 := m.u16(l48, 0)*320 + 15296
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
		l70 := m.f64(m.u16(m.u32(l65>>16<<2, 3840)+l65&65535<<4, 0)*320+15296, 80)
		if l70 > 0 {
			l69 = float64((0.5 + l37 + float64(l54*-4.294967296e+09)) * l70)
		}
		l73 := 1 + l25 - l55
		l22 = f17(m, -0.5+float64(l24*-256)+l69, choose(l73 > 0, l73, 0))
	}
	return l22
}

// f128: case 604
func f128(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l24 uint32
	var l26, l27, l39, l42, l65 float64
	m.put(l1, 8, 0)
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
		l28 := f12(m, 18409280, 16, 4098+float64(l14*4096)+float64(l21*-4096)+l20)
		l31 := m.f64(l28, 8)
		l32 := trunc(l31)
		if b2i(float64(l32) != l31)|b2i(l32 > l0) != 0 {
			l32 = f15(m, l31, 1, l0)
		}
		l33 := l32
		l35 := m.u16(m.u32(l33>>16<<2, 3840)+l33&65535<<4, 0)*320 + 15296
		if 1-choose(float64(m.u8(l35, 19)) > 0, 1, 0) > 0 {
			l43 := m.f64(l35, 64)
			if l43 > 0 {
				l44 := f12(m, 18409280, 16, 4097+float64(l14*4096)+float64(l21*-4096)+l20)
				l47 := m.f64(l44, 8)
				l48 := trunc(l47)
				if b2i(float64(l48) != l47)|b2i(l48 > l0) != 0 {
					l48 = f15(m, l47, 1, l0)
				}
				l49 := l48
				l50 := m.u32(l49>>16<<2, 3840) + l49&65535<<4
				l51 := m.u16(l50, 0)*320 + 15296
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
		l66 := m.f64(m.u16(m.u32(l61>>16<<2, 3840)+l61&65535<<4, 0)*320+15296, 80)
		if l66 > 0 {
			l65 = float64((0.5 + l39 + float64(l56*-4.294967296e+09)) * l66)
		}
		l69 := 1 + l27 - l57
		l24 = f17(m, -0.5+float64(l26*-256)+l65, choose(l69 > 0, l69, 0))
	}
	return l24
}

// f129: case 605
func f129(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l22 uint32
	var l24, l25, l39, l52, l53, l82 float64
	m.put(l1, 8, 0)
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
		l26 := f12(m, 18409280, 16, 4098+float64(l14*4096)+float64(l21*-4096)+l20)
		l29 := m.f64(l26, 8)
		l30 := trunc(l29)
		if b2i(float64(l30) != l29)|b2i(l30 > l0) != 0 {
			l30 = f15(m, l29, 1, l0)
		}
		l31 := l30
		l33 := m.u16(m.u32(l31>>16<<2, 3840)+l31&65535<<4, 0)*320 + 15296
		l35 := choose(float64(m.u8(l33, 19)) > 0, 1, 0)
		l38 := m.f64(l33, 64)
		l40 := l38
		if l40 > 0 {
			l41 := f12(m, 18409280, 16, 4097+float64(l14*4096)+float64(l21*-4096)+l20)
			l44 := m.f64(l41, 8)
			l45 := trunc(l44)
			if b2i(float64(l45) != l44)|b2i(l45 > l0) != 0 {
				l45 = f15(m, l44, 1, l0)
			}
			l46 := l45
			l47 := m.u32(l46>>16<<2, 3840) + l46&65535<<4
			l48 := m.u16(l47, 0)*320 + 15296
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
				l55 := f12(m, 18409280, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
				l58 := m.f64(l55, 8)
				l59 := trunc(l58)
				if b2i(float64(l59) != l58)|b2i(l59 > l0) != 0 {
					l59 = f15(m, l58, 1, l0)
				}
				l60 := l59
				l61 := m.u32(l60>>16<<2, 3840) + l60&65535<<4
				l62 := m.u16(l61, 0)*320 + 15296
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
		l83 := m.f64(m.u16(m.u32(l78>>16<<2, 3840)+l78&65535<<4, 0)*320+15296, 80)
		if l83 > 0 {
			l82 = float64((0.5 + l52 + float64(l67*-4.294967296e+09)) * l83)
		}
		l86 := 1 + l25 - l68
		l22 = f17(m, -0.5+float64(l24*-256)+l82, choose(l86 > 0, l86, 0))
	}
	return l22
}

// f130: case 606
func f130(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l24 uint32
	var l69, l73, l76, l80, l85, l86, l94 float64
	m.put(l1, 8, 0)
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
		l25 := f12(m, 18409280, 16, 4097+float64(l14*4096)+float64(l21*-4096)+l20)
		l28 := m.f64(l25, 8)
		l29 := trunc(l28)
		if b2i(float64(l29) != l28)|b2i(l29 > l0) != 0 {
			l29 = f15(m, l28, 1, l0)
		}
		l30 := l29
		l31 := m.u32(l30>>16<<2, 3840) + l30&65535<<4
		l32 := m.u16(l31, 0)*320 + 15296
		l33 := float64(m.u8(l32, 18)) + float64(m.u8(l31, 3)) + float64(float64(m.u8(l31, 4))*256)
		l34 := l33
		l34 = flag(l34 > 32767)
		l35 := f12(m, 18409280, 16, 4098+float64(l14*4096)+float64(l21*-4096)+l20)
		l38 := m.f64(l35, 8)
		l39 := trunc(l38)
		if b2i(float64(l39) != l38)|b2i(l39 > l0) != 0 {
			l39 = f15(m, l38, 1, l0)
		}
		l40 := l39
		l41 := m.u32(l40>>16<<2, 3840) + l40&65535<<4
		l42 := m.u16(l41, 0)*320 + 15296
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
			l95 := m.f64(m.u16(m.u32(l90>>16<<2, 3840)+l90&65535<<4, 0)*320+15296, 80)
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

// f131: case 607
func f131(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l22 uint32
	var l67, l73, l77, l78, l91, l102, l103, l111 float64
	m.put(l1, 8, 0)
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
		l23 := f12(m, 18409280, 16, 4097+float64(l14*4096)+float64(l21*-4096)+l20)
		l26 := m.f64(l23, 8)
		l27 := trunc(l26)
		if b2i(float64(l27) != l26)|b2i(l27 > l0) != 0 {
			l27 = f15(m, l26, 1, l0)
		}
		l28 := l27
		l29 := m.u32(l28>>16<<2, 3840) + l28&65535<<4
		l30 := m.u16(l29, 0)*320 + 15296
		l31 := float64(m.u8(l30, 18)) + float64(m.u8(l29, 3)) + float64(float64(m.u8(l29, 4))*256)
		l32 := l31
		l32 = flag(l32 > 32767)
		l33 := f12(m, 18409280, 16, 4098+float64(l14*4096)+float64(l21*-4096)+l20)
		l36 := m.f64(l33, 8)
		l37 := trunc(l36)
		if b2i(float64(l37) != l36)|b2i(l37 > l0) != 0 {
			l37 = f15(m, l36, 1, l0)
		}
		l38 := l37
		l39 := m.u32(l38>>16<<2, 3840) + l38&65535<<4
		l40 := m.u16(l39, 0)*320 + 15296
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
				l80 := f12(m, 18409280, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
				l83 := m.f64(l80, 8)
				l84 := trunc(l83)
				if b2i(float64(l84) != l83)|b2i(l84 > l0) != 0 {
					l84 = f15(m, l83, 1, l0)
				}
				l85 := l84
				l86 := m.u32(l85>>16<<2, 3840) + l85&65535<<4
				l87 := m.u16(l86, 0)*320 + 15296
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
			l112 := m.f64(m.u16(m.u32(l107>>16<<2, 3840)+l107&65535<<4, 0)*320+15296, 80)
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

// f132: case 608
func f132(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l24 uint32
	var l26, l27, l41, l54, l67, l84 float64
	m.put(l1, 8, 0)
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
		l28 := f12(m, 18409280, 16, 4098+float64(l14*4096)+float64(l21*-4096)+l20)
		l31 := m.f64(l28, 8)
		l32 := trunc(l31)
		if b2i(float64(l32) != l31)|b2i(l32 > l0) != 0 {
			l32 = f15(m, l31, 1, l0)
		}
		l33 := l32
		l35 := m.u16(m.u32(l33>>16<<2, 3840)+l33&65535<<4, 0)*320 + 15296
		l37 := choose(float64(m.u8(l35, 19)) > 0, 1, 0)
		l40 := m.f64(l35, 56)
		l42 := l40
		if l42 > 0 {
			l43 := f12(m, 18409280, 16, 4097+float64(l14*4096)+float64(l21*-4096)+l20)
			l46 := m.f64(l43, 8)
			l47 := trunc(l46)
			if b2i(float64(l47) != l46)|b2i(l47 > l0) != 0 {
				l47 = f15(m, l46, 1, l0)
			}
			l48 := l47
			l49 := m.u32(l48>>16<<2, 3840) + l48&65535<<4
			l50 := m.u16(l49, 0)*320 + 15296
			t1 := 0.5 + (float64(m.u8(l50, 0)) + float64(float64(m.u8(l49, 2))*256)) + float64((float64(m.u8(l50, 18))+float64(m.u8(l49, 3))+float64(float64(m.u8(l49, 4))*256))*65536)
			l41 = float64(t1 * l42)
		}
		l41 = -0.5 + l41
		l53 := 6.755399441055744e+15 + l41
		l53 = -6.755399441055744e+15 + l53
		l55 := l40
		if l55 > 0 {
			l56 := f12(m, 18409280, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
			l59 := m.f64(l56, 8)
			l60 := trunc(l59)
			if b2i(float64(l60) != l59)|b2i(l60 > l0) != 0 {
				l60 = f15(m, l59, 1, l0)
			}
			l61 := l60
			l62 := m.u32(l61>>16<<2, 3840) + l61&65535<<4
			l63 := m.u16(l62, 0)*320 + 15296
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
		l85 := m.f64(m.u16(m.u32(l80>>16<<2, 3840)+l80&65535<<4, 0)*320+15296, 80)
		if l85 > 0 {
			l84 = float64((0.5 + l67 + float64(l69*-4.294967296e+09)) * l85)
		}
		l88 := 1 + l27 - l70
		l24 = f17(m, -0.5+float64(l26*-256)+l84, choose(l88 > 0, l88, 0))
	}
	return l24
}

// f133: case 609
func f133(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l22 uint32
	var l24, l25, l39, l52, l65, l82 float64
	m.put(l1, 8, 0)
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
		l26 := f12(m, 18409280, 16, 4098+float64(l14*4096)+float64(l21*-4096)+l20)
		l29 := m.f64(l26, 8)
		l30 := trunc(l29)
		if b2i(float64(l30) != l29)|b2i(l30 > l0) != 0 {
			l30 = f15(m, l29, 1, l0)
		}
		l31 := l30
		l33 := m.u16(m.u32(l31>>16<<2, 3840)+l31&65535<<4, 0)*320 + 15296
		l35 := choose(float64(m.u8(l33, 19)) > 0, 1, 0)
		l38 := m.f64(l33, 56)
		l40 := l38
		if l40 > 0 {
			l41 := f12(m, 18409280, 16, 4097+float64(l14*4096)+float64(l21*-4096)+l20)
			l44 := m.f64(l41, 8)
			l45 := trunc(l44)
			if b2i(float64(l45) != l44)|b2i(l45 > l0) != 0 {
				l45 = f15(m, l44, 1, l0)
			}
			l46 := l45
			l47 := m.u32(l46>>16<<2, 3840) + l46&65535<<4
			l48 := m.u16(l47, 0)*320 + 15296
			t1 := 0.5 + (float64(m.u8(l48, 0)) + float64(float64(m.u8(l47, 2))*256)) + float64((float64(m.u8(l48, 18))+float64(m.u8(l47, 3))+float64(float64(m.u8(l47, 4))*256))*65536)
			l39 = float64(t1 * l40)
		}
		l39 = -0.5 + l39
		l51 := 6.755399441055744e+15 + l39
		l51 = -6.755399441055744e+15 + l51
		l53 := l38
		if l53 > 0 {
			l54 := f12(m, 18409280, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
			l57 := m.f64(l54, 8)
			l58 := trunc(l57)
			if b2i(float64(l58) != l57)|b2i(l58 > l0) != 0 {
				l58 = f15(m, l57, 1, l0)
			}
			l59 := l58
			l60 := m.u32(l59>>16<<2, 3840) + l59&65535<<4
			l61 := m.u16(l60, 0)*320 + 15296
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
		l83 := m.f64(m.u16(m.u32(l78>>16<<2, 3840)+l78&65535<<4, 0)*320+15296, 80)
		if l83 > 0 {
			l82 = float64((0.5 + l65 + float64(l67*-4.294967296e+09)) * l83)
		}
		l86 := 1 + l25 - l68
		l22 = f17(m, -0.5+float64(l24*-256)+l82, choose(l86 > 0, l86, 0))
	}
	return l22
}

// f134: case 610
func f134(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l24 uint32
	var l26, l27, l41, l54, l67, l84 float64
	m.put(l1, 8, 0)
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
		l28 := f12(m, 18409280, 16, 4098+float64(l14*4096)+float64(l21*-4096)+l20)
		l31 := m.f64(l28, 8)
		l32 := trunc(l31)
		if b2i(float64(l32) != l31)|b2i(l32 > l0) != 0 {
			l32 = f15(m, l31, 1, l0)
		}
		l33 := l32
		l35 := m.u16(m.u32(l33>>16<<2, 3840)+l33&65535<<4, 0)*320 + 15296
		l37 := choose(float64(m.u8(l35, 19)) > 0, 1, 0)
		l40 := m.f64(l35, 64)
		l42 := l40
		if l42 > 0 {
			l43 := f12(m, 18409280, 16, 4097+float64(l14*4096)+float64(l21*-4096)+l20)
			l46 := m.f64(l43, 8)
			l47 := trunc(l46)
			if b2i(float64(l47) != l46)|b2i(l47 > l0) != 0 {
				l47 = f15(m, l46, 1, l0)
			}
			l48 := l47
			l49 := m.u32(l48>>16<<2, 3840) + l48&65535<<4
			l50 := m.u16(l49, 0)*320 + 15296
			t1 := 0.5 + (float64(m.u8(l50, 0)) + float64(float64(m.u8(l49, 2))*256)) + float64((float64(m.u8(l50, 18))+float64(m.u8(l49, 3))+float64(float64(m.u8(l49, 4))*256))*65536)
			l41 = float64(t1 * l42)
		}
		l41 = -0.5 + l41
		l53 := 6.755399441055744e+15 + l41
		l53 = -6.755399441055744e+15 + l53
		l55 := l40
		if l55 > 0 {
			l56 := f12(m, 18409280, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
			l59 := m.f64(l56, 8)
			l60 := trunc(l59)
			if b2i(float64(l60) != l59)|b2i(l60 > l0) != 0 {
				l60 = f15(m, l59, 1, l0)
			}
			l61 := l60
			l62 := m.u32(l61>>16<<2, 3840) + l61&65535<<4
			l63 := m.u16(l62, 0)*320 + 15296
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
		l85 := m.f64(m.u16(m.u32(l80>>16<<2, 3840)+l80&65535<<4, 0)*320+15296, 80)
		if l85 > 0 {
			l84 = float64((0.5 + l67 + float64(l69*-4.294967296e+09)) * l85)
		}
		l88 := 1 + l27 - l70
		l24 = f17(m, -0.5+float64(l26*-256)+l84, choose(l88 > 0, l88, 0))
	}
	return l24
}

// f135: case 611
func f135(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l22 uint32
	var l24, l25, l39, l52, l65, l82 float64
	m.put(l1, 8, 0)
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
		l26 := f12(m, 18409280, 16, 4098+float64(l14*4096)+float64(l21*-4096)+l20)
		l29 := m.f64(l26, 8)
		l30 := trunc(l29)
		if b2i(float64(l30) != l29)|b2i(l30 > l0) != 0 {
			l30 = f15(m, l29, 1, l0)
		}
		l31 := l30
		l33 := m.u16(m.u32(l31>>16<<2, 3840)+l31&65535<<4, 0)*320 + 15296
		l35 := choose(float64(m.u8(l33, 19)) > 0, 1, 0)
		l38 := m.f64(l33, 64)
		l40 := l38
		if l40 > 0 {
			l41 := f12(m, 18409280, 16, 4097+float64(l14*4096)+float64(l21*-4096)+l20)
			l44 := m.f64(l41, 8)
			l45 := trunc(l44)
			if b2i(float64(l45) != l44)|b2i(l45 > l0) != 0 {
				l45 = f15(m, l44, 1, l0)
			}
			l46 := l45
			l47 := m.u32(l46>>16<<2, 3840) + l46&65535<<4
			l48 := m.u16(l47, 0)*320 + 15296
			t1 := 0.5 + (float64(m.u8(l48, 0)) + float64(float64(m.u8(l47, 2))*256)) + float64((float64(m.u8(l48, 18))+float64(m.u8(l47, 3))+float64(float64(m.u8(l47, 4))*256))*65536)
			l39 = float64(t1 * l40)
		}
		l39 = -0.5 + l39
		l51 := 6.755399441055744e+15 + l39
		l51 = -6.755399441055744e+15 + l51
		l53 := l38
		if l53 > 0 {
			l54 := f12(m, 18409280, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
			l57 := m.f64(l54, 8)
			l58 := trunc(l57)
			if b2i(float64(l58) != l57)|b2i(l58 > l0) != 0 {
				l58 = f15(m, l57, 1, l0)
			}
			l59 := l58
			l60 := m.u32(l59>>16<<2, 3840) + l59&65535<<4
			l61 := m.u16(l60, 0)*320 + 15296
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
		l83 := m.f64(m.u16(m.u32(l78>>16<<2, 3840)+l78&65535<<4, 0)*320+15296, 80)
		if l83 > 0 {
			l82 = float64((0.5 + l65 + float64(l67*-4.294967296e+09)) * l83)
		}
		l86 := 1 + l25 - l68
		l22 = f17(m, -0.5+float64(l24*-256)+l82, choose(l86 > 0, l86, 0))
	}
	return l22
}

// f136: case 612
func f136(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l22 uint32
	var l24, l25, l37, l66 float64
	m.put(l1, 8, 0)
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
		l26 := f12(m, 18409280, 16, 4100+float64(l14*4096)+float64(l21*-4096)+l20)
		l29 := m.f64(l26, 8)
		l30 := trunc(l29)
		if b2i(float64(l30) != l29)|b2i(l30 > l0) != 0 {
			l30 = f15(m, l29, 1, l0)
		}
		l31 := l30
		l32 := m.u32(l31>>16<<2, 3840) + l31&65535<<4
		l33 := m.u16(l32, 0)*320 + 15296
		t1 := float64(m.u8(l33, 0)) + float64(float64(m.u8(l32, 2))*256) + float64((float64(m.u8(l33, 18))+float64(m.u8(l32, 3))+float64(float64(m.u8(l32, 4))*256))*65536)
		l36 := t1
		l36 = flag(l36 > math.Copysign(0, -1))
		if l36 > 0 {
			l38 := f12(m, 18409280, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
			l41 := m.f64(l38, 8)
			l42 := trunc(l41)
			if b2i(float64(l42) != l41)|b2i(l42 > l0) != 0 {
				l42 = f15(m, l41, 1, l0)
			}
			l43 := l42
			l44 := m.u32(l43>>16<<2, 3840) + l43&65535<<4
			l45 := m.u16(l44, 0)*320 + 15296
			t2 := float64(m.u8(l45, 0)) + float64(float64(m.u8(l44, 2))*256) + float64((float64(m.u8(l45, 18))+float64(m.u8(l44, 3))+float64(float64(m.u8(l44, 4))*256))*65536)
			l37 = t2
		}
		if 1-l36 > 0 {
			l48 := f12(m, 18409280, 16, 4098+float64(l14*4096)+float64(l21*-4096)+l20)
			l51 := m.f64(l48, 8)
			l52 := trunc(l51)
			if b2i(float64(l52) != l51)|b2i(l52 > l0) != 0 {
				l52 = f15(m, l51, 1, l0)
			}
			l53 := l52
			l54 := m.u32(l53>>16<<2, 3840) + l53&65535<<4
			l55 := m.u16(l54, 0)*320 + 15296
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
		l67 := m.f64(m.u16(m.u32(l62>>16<<2, 3840)+l62&65535<<4, 0)*320+15296, 80)
		if l67 > 0 {
			l66 = float64((0.5 + l37) * l67)
		}
		l70 := 1 + l25 - l58
		l22 = f17(m, -0.5+float64(l24*-256)+l66, choose(l70 > 0, l70, 0))
	}
	return l22
}

// f137: case 613
func f137(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l22 uint32
	var l24, l25, l37, l66 float64
	m.put(l1, 8, 0)
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
		l26 := f12(m, 18409280, 16, 4099+float64(l14*4096)+float64(l21*-4096)+l20)
		l29 := m.f64(l26, 8)
		l30 := trunc(l29)
		if b2i(float64(l30) != l29)|b2i(l30 > l0) != 0 {
			l30 = f15(m, l29, 1, l0)
		}
		l31 := l30
		l32 := m.u32(l31>>16<<2, 3840) + l31&65535<<4
		l33 := m.u16(l32, 0)*320 + 15296
		t1 := float64(m.u8(l33, 0)) + float64(float64(m.u8(l32, 2))*256) + float64((float64(m.u8(l33, 18))+float64(m.u8(l32, 3))+float64(float64(m.u8(l32, 4))*256))*65536)
		l36 := t1
		l36 = flag(l36 > math.Copysign(0, -1))
		if l36 > 0 {
			l38 := f12(m, 18409280, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
			l41 := m.f64(l38, 8)
			l42 := trunc(l41)
			if b2i(float64(l42) != l41)|b2i(l42 > l0) != 0 {
				l42 = f15(m, l41, 1, l0)
			}
			l43 := l42
			l44 := m.u32(l43>>16<<2, 3840) + l43&65535<<4
			l45 := m.u16(l44, 0)*320 + 15296
			t2 := float64(m.u8(l45, 0)) + float64(float64(m.u8(l44, 2))*256) + float64((float64(m.u8(l45, 18))+float64(m.u8(l44, 3))+float64(float64(m.u8(l44, 4))*256))*65536)
			l37 = t2
		}
		if 1-l36 > 0 {
			l48 := f12(m, 18409280, 16, 4098+float64(l14*4096)+float64(l21*-4096)+l20)
			l51 := m.f64(l48, 8)
			l52 := trunc(l51)
			if b2i(float64(l52) != l51)|b2i(l52 > l0) != 0 {
				l52 = f15(m, l51, 1, l0)
			}
			l53 := l52
			l54 := m.u32(l53>>16<<2, 3840) + l53&65535<<4
			l55 := m.u16(l54, 0)*320 + 15296
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
		l67 := m.f64(m.u16(m.u32(l62>>16<<2, 3840)+l62&65535<<4, 0)*320+15296, 80)
		if l67 > 0 {
			l66 = float64((0.5 + l37) * l67)
		}
		l70 := 1 + l25 - l58
		l22 = f17(m, -0.5+float64(l24*-256)+l66, choose(l70 > 0, l70, 0))
	}
	return l22
}

// f138: case 614
func f138(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l22 uint32
	var l24, l25, l46 float64
	m.put(l1, 8, 0)
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
		l26 := f12(m, 18409280, 16, 4095+float64(l14*4096)+float64(l21*-4096)+l20)
		l29 := m.f64(l26, 8)
		l30 := trunc(l29)
		if b2i(float64(l30) != l29)|b2i(l30 > l0) != 0 {
			l30 = f15(m, l29, 1, l0)
		}
		l31 := l30
		l32 := m.u32(l31>>16<<2, 3840) + l31&65535<<4
		l35 := float64(m.u8(m.u16(l32, 0)*320+15296, 18)) + float64(m.u8(l32, 3)) + float64(float64(m.u8(l32, 4))*256)
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
		l47 := m.f64(m.u16(m.u32(l42>>16<<2, 3840)+l42&65535<<4, 0)*320+15296, 80)
		if l47 > 0 {
			l46 = float64((0.5 + l36) * l47)
		}
		l50 := 1 + l25 - l38
		l22 = f17(m, -0.5+float64(l24*-256)+l46, choose(l50 > 0, l50, 0))
	}
	return l22
}

// f139: case 615
func f139(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l22 uint32
	var l24, l25, l56 float64
	m.put(l1, 8, 0)
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
		l26 := f12(m, 18409280, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
		l29 := m.f64(l26, 8)
		l30 := trunc(l29)
		if b2i(float64(l30) != l29)|b2i(l30 > l0) != 0 {
			l30 = f15(m, l29, 1, l0)
		}
		l31 := l30
		l32 := m.u32(l31>>16<<2, 3840) + l31&65535<<4
		l33 := m.u16(l32, 0)*320 + 15296
		l34 := float64(m.u8(l33, 0)) + float64(float64(m.u8(l32, 2))*256)
		l35 := float64(m.u8(l33, 18)) + float64(m.u8(l32, 3)) + float64(float64(m.u8(l32, 4))*256)
		l36 := l34 + float64(l35*65536)
		l36 = flag(l36 > 31)
		l37 := l34 + float64(l35*65536)
		if l36 > 0 {
			l38 := f12(m, 18409280, 16, 4097+float64(l14*4096)+float64(l21*-4096)+l20)
			l41 := m.f64(l38, 8)
			l42 := trunc(l41)
			if b2i(float64(l42) != l41)|b2i(l42 > l0) != 0 {
				l42 = f15(m, l41, 1, l0)
			}
			l43 := l42
			l44 := m.u32(l43>>16<<2, 3840) + l43&65535<<4
			l45 := m.u16(l44, 0)*320 + 15296
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
		l57 := m.f64(m.u16(m.u32(l52>>16<<2, 3840)+l52&65535<<4, 0)*320+15296, 80)
		if l57 > 0 {
			l56 = float64((0.5 + l37) * l57)
		}
		l60 := 1 + l25 - l48
		l22 = f17(m, -0.5+float64(l24*-256)+l56, choose(l60 > 0, l60, 0))
	}
	return l22
}

// f140: case 616
func f140(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l22 uint32
	var l24, l25, l56 float64
	m.put(l1, 8, 0)
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
		l26 := f12(m, 18409280, 16, 4097+float64(l14*4096)+float64(l21*-4096)+l20)
		l29 := m.f64(l26, 8)
		l30 := trunc(l29)
		if b2i(float64(l30) != l29)|b2i(l30 > l0) != 0 {
			l30 = f15(m, l29, 1, l0)
		}
		l31 := l30
		l32 := m.u32(l31>>16<<2, 3840) + l31&65535<<4
		l33 := m.u16(l32, 0)*320 + 15296
		l34 := float64(m.u8(l33, 0)) + float64(float64(m.u8(l32, 2))*256)
		l35 := float64(m.u8(l33, 18)) + float64(m.u8(l32, 3)) + float64(float64(m.u8(l32, 4))*256)
		l36 := l34 + float64(l35*65536)
		l36 = flag(l36 > 31)
		l37 := l34 + float64(l35*65536)
		if l36 > 0 {
			l38 := f12(m, 18409280, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
			l41 := m.f64(l38, 8)
			l42 := trunc(l41)
			if b2i(float64(l42) != l41)|b2i(l42 > l0) != 0 {
				l42 = f15(m, l41, 1, l0)
			}
			l43 := l42
			l44 := m.u32(l43>>16<<2, 3840) + l43&65535<<4
			l45 := m.u16(l44, 0)*320 + 15296
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
		l57 := m.f64(m.u16(m.u32(l52>>16<<2, 3840)+l52&65535<<4, 0)*320+15296, 80)
		if l57 > 0 {
			l56 = float64((0.5 + l37) * l57)
		}
		l60 := 1 + l25 - l48
		l22 = f17(m, -0.5+float64(l24*-256)+l56, choose(l60 > 0, l60, 0))
	}
	return l22
}

// f141: case 617
func f141(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l22 uint32
	var l24, l25, l95 float64
	m.put(l1, 8, 0)
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
		l26 := f12(m, 18409280, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
		l29 := m.f64(l26, 8)
		l30 := trunc(l29)
		if b2i(float64(l30) != l29)|b2i(l30 > l0) != 0 {
			l30 = f15(m, l29, 1, l0)
		}
		l31 := l30
		l32 := m.u32(l31>>16<<2, 3840) + l31&65535<<4
		l33 := m.u16(l32, 0)*320 + 15296
		t1 := float64(m.u8(l33, 0)) + float64(float64(m.u8(l32, 2))*256) + float64((float64(m.u8(l33, 18))+float64(m.u8(l32, 3))+float64(float64(m.u8(l32, 4))*256))*65536)
		l36 := t1
		l37 := f12(m, 18409280, 16, 4098+float64(l14*4096)+float64(l21*-4096)+l20)
		l40 := m.f64(l37, 8)
		l41 := trunc(l40)
		if b2i(float64(l41) != l40)|b2i(l41 > l0) != 0 {
			l41 = f15(m, l40, 1, l0)
		}
		l42 := l41
		l43 := m.u32(l42>>16<<2, 3840) + l42&65535<<4
		l44 := m.u16(l43, 0)*320 + 15296
		l45 := float64(m.u8(l44, 0)) + float64(float64(m.u8(l43, 2))*256)
		l46 := float64(m.u8(l44, 18)) + float64(m.u8(l43, 3)) + float64(float64(m.u8(l43, 4))*256)
		l47 := l45 + float64(l46*65536)
		l47 = choose(1-l45+float64(l46*-65536) > 0, 4.294967296e+09, 0) + l47
		l49 := f12(m, 18409280, 16, 4097+float64(l14*4096)+float64(l21*-4096)+l20)
		l52 := m.f64(l49, 8)
		l53 := trunc(l52)
		if b2i(float64(l53) != l52)|b2i(l53 > l0) != 0 {
			l53 = f15(m, l52, 1, l0)
		}
		l54 := l53
		l55 := m.u32(l54>>16<<2, 3840) + l54&65535<<4
		l56 := m.u16(l55, 0)*320 + 15296
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
		l96 := m.f64(m.u16(m.u32(l91>>16<<2, 3840)+l91&65535<<4, 0)*320+15296, 80)
		if l96 > 0 {
			l95 = float64((0.5 + l84 + float64(l86*-4.294967296e+09)) * l96)
		}
		l99 := 1 + l25 - l87
		l22 = f17(m, -0.5+float64(l24*-256)+l95, choose(l99 > 0, l99, 0))
	}
	return l22
}

// f142: case 618
func f142(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l22 uint32
	var l24, l25, l97 float64
	m.put(l1, 8, 0)
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
		l26 := f12(m, 18409280, 16, 4097+float64(l14*4096)+float64(l21*-4096)+l20)
		l29 := m.f64(l26, 8)
		l30 := trunc(l29)
		if b2i(float64(l30) != l29)|b2i(l30 > l0) != 0 {
			l30 = f15(m, l29, 1, l0)
		}
		l31 := l30
		l32 := m.u32(l31>>16<<2, 3840) + l31&65535<<4
		l33 := m.u16(l32, 0)*320 + 15296
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
		l43 := f12(m, 18409280, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
		l46 := m.f64(l43, 8)
		l47 := trunc(l46)
		if b2i(float64(l47) != l46)|b2i(l47 > l0) != 0 {
			l47 = f15(m, l46, 1, l0)
		}
		l48 := l47
		l49 := m.u32(l48>>16<<2, 3840) + l48&65535<<4
		l50 := m.u16(l49, 0)*320 + 15296
		t1 := float64(m.u8(l50, 0)) + float64(float64(m.u8(l49, 2))*256) + float64((float64(m.u8(l50, 18))+float64(m.u8(l49, 3))+float64(float64(m.u8(l49, 4))*256))*65536)
		l53 := t1
		l54 := f12(m, 18409280, 16, 4098+float64(l14*4096)+float64(l21*-4096)+l20)
		l57 := m.f64(l54, 8)
		l58 := trunc(l57)
		if b2i(float64(l58) != l57)|b2i(l58 > l0) != 0 {
			l58 = f15(m, l57, 1, l0)
		}
		l59 := l58
		l60 := m.u32(l59>>16<<2, 3840) + l59&65535<<4
		l61 := m.u16(l60, 0)*320 + 15296
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
		l98 := m.f64(m.u16(m.u32(l93>>16<<2, 3840)+l93&65535<<4, 0)*320+15296, 80)
		if l98 > 0 {
			l97 = float64((0.5 + l86 + float64(l88*-4.294967296e+09)) * l98)
		}
		l101 := 1 + l25 - l89
		l22 = f17(m, -0.5+float64(l24*-256)+l97, choose(l101 > 0, l101, 0))
	}
	return l22
}

// f143: case 619
func f143(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l22 uint32
	var l24, l25, l48 float64
	m.put(l1, 8, 0)
	l19 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l19+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	l20 := m.f64(l16, 16)
	m.put(l0&3<<3, 3520, l20)
	m.put(l0&3<<3, 3552, 1)
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
		l27 := -1 + l7 - l25
		l28 := trunc(l27)
		if b2i(float64(l28) != l27)|b2i(l28 > l0) != 0 {
			l28 = f15(m, l27, 1, l0)
		}
		l29 := l28
		l30 := m.u32(l29>>16<<2, 3840) + l29&65535<<4
		l33 := float64(m.u8(m.u16(l30, 0)*320+15296, 18)) + m.f64(l30, 8)
		l35 := -255 + l33
		l34 := choose(l35 > 0, l35, 0)
		l36 := -256 + l33
		l34 = choose(l36 > 0, float64(l36*-1), 0) + l34
		l37 := -65535 + l33
		l34 = choose(l37 > 0, l37, 0) + l34
		l38 := -65536 + l33
		l34 = choose(l38 > 0, float64(l38*-1), 0) + l34
		l39 := -1.6777215e+07 + l33
		l34 = choose(l39 > 0, l39, 0) + l34
		l40 := -1.6777216e+07 + l33
		l34 = choose(l40 > 0, float64(l40*-1), 0) + l34
		l42 := -l25 + l34
		l43 := trunc(l42)
		if b2i(float64(l43) != l42)|b2i(l43 > l0) != 0 {
			l43 = f15(m, l42, 1, l0)
		}
		l44 := l43
		l49 := m.f64(m.u16(m.u32(l44>>16<<2, 3840)+l44&65535<<4, 0)*320+15296, 80)
		if l49 > 0 {
			l48 = float64((0.5 + l33) * l49)
		}
		l52 := 1 + l25 - l34
		l22 = f17(m, -0.5+float64(l24*-256)+l48, choose(l52 > 0, l52, 0))
	}
	return l22
}

// f144: case 620
func f144(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l193 uint32
	var l115, l117, l118, l120, l122, l125, l127, l159, l162, l163, l173, l190, l195, l196, l199, l207, l230 float64
	l19 := m.f64(0, 3024)
	l20 := m.f64(l16, 16)
	l21 := f12(m, 18409280, 16, 4096+float64(l14*4096)+float64(l19*-4096)+l20)
	l24 := m.f64(l21, 8)
	l25 := trunc(l24)
	if b2i(float64(l25) != l24)|b2i(l25 > l0) != 0 {
		l25 = f15(m, l24, 1, l0)
	}
	l26 := l25
	l27 := m.u32(l26>>16<<2, 3840) + l26&65535<<4
	l28 := m.u16(l27, 0)*320 + 15296
	l29 := float64(m.u8(l28, 18)) + float64(m.u8(l27, 3)) + float64(float64(m.u8(l27, 4))*256)
	l30 := l29
	l31 := -32767 + l29
	l30 = choose(l31 > 0, float64(l31*-32768), 0) + l30
	l32 := -32768 + l29
	l30 = choose(l32 > 0, float64(l32*32768), 0) + l30
	l34 := 6.755399441055744e+15 + (-0.46875 + float64(l30*0.0625))
	l34 = -6.755399441055744e+15 + l34
	l35 := l34
	l35 = flag(l35 > 2046)
	l36 := float64(m.u8(l28, 0)) + float64(float64(m.u8(l27, 2))*256)
	l37 := f12(m, 18409280, 16, 4095+float64(l14*4096)+float64(l19*-4096)+l20)
	l40 := m.f64(l37, 8)
	l41 := trunc(l40)
	if b2i(float64(l41) != l40)|b2i(l41 > l0) != 0 {
		l41 = f15(m, l40, 1, l0)
	}
	l42 := l41
	l43 := m.u32(l42>>16<<2, 3840) + l42&65535<<4
	l44 := m.u16(l43, 0)*320 + 15296
	t1 := float64(l36*4.294967296e+09) + (float64(m.u8(l44, 0)) + float64(float64(m.u8(l43, 2))*256)) + float64((float64(m.u8(l44, 18))+float64(m.u8(l43, 3))+float64(float64(m.u8(l43, 4))*256))*65536)
	l48 := t1 + float64((l30+float64(l34*-16))*2.81474976710656e+14)
	l49 := l48
	l49 = flag(l49 > math.Copysign(0, -1))
	l50 := choose(-1+l35+l49 > 0, 1, 0)
	l52 := f12(m, 18409280, 16, 4098+float64(l14*4096)+float64(l19*-4096)+l20)
	l55 := m.f64(l52, 8)
	l56 := trunc(l55)
	if b2i(float64(l56) != l55)|b2i(l56 > l0) != 0 {
		l56 = f15(m, l55, 1, l0)
	}
	l57 := l56
	l58 := m.u32(l57>>16<<2, 3840) + l57&65535<<4
	l59 := m.u16(l58, 0)*320 + 15296
	l60 := float64(m.u8(l59, 18)) + float64(m.u8(l58, 3)) + float64(float64(m.u8(l58, 4))*256)
	l61 := l60
	l62 := -32767 + l60
	l61 = choose(l62 > 0, float64(l62*-32768), 0) + l61
	l63 := -32768 + l60
	l61 = choose(l63 > 0, float64(l63*32768), 0) + l61
	l65 := 6.755399441055744e+15 + (-0.46875 + float64(l61*0.0625))
	l65 = -6.755399441055744e+15 + l65
	l66 := l65
	l66 = flag(l66 > 2046)
	l67 := float64(m.u8(l59, 0)) + float64(float64(m.u8(l58, 2))*256)
	l68 := f12(m, 18409280, 16, 4097+float64(l14*4096)+float64(l19*-4096)+l20)
	l71 := m.f64(l68, 8)
	l72 := trunc(l71)
	if b2i(float64(l72) != l71)|b2i(l72 > l0) != 0 {
		l72 = f15(m, l71, 1, l0)
	}
	l73 := l72
	l74 := m.u32(l73>>16<<2, 3840) + l73&65535<<4
	l75 := m.u16(l74, 0)*320 + 15296
	t2 := float64(l67*4.294967296e+09) + (float64(m.u8(l75, 0)) + float64(float64(m.u8(l74, 2))*256)) + float64((float64(m.u8(l75, 18))+float64(m.u8(l74, 3))+float64(float64(m.u8(l74, 4))*256))*65536)
	l79 := t2 + float64((l61+float64(l65*-16))*2.81474976710656e+14)
	l80 := l79
	l80 = flag(l80 > math.Copysign(0, -1))
	l81 := choose(-1+l66+l80 > 0, 1, 0)
	l83 := l29
	l83 = flag(l83 > 32767)
	l84 := l60
	l84 = flag(l84 > 32767)
	l85 := choose(l84 > 0, 1, 0)
	l87 := choose(l83-l85 > 0, 1, 0)
	l87 = choose(-l83+l85 > 0, 1, 0) + l87
	l91 := -2 + l87 + l35 + l66 - l50 - l81
	l92 := l50 + l81 + choose(l91 > 0, l91, 0)
	l92 = flag(l92 > math.Copysign(0, -1))
	l95 := l65
	l95 = flag(l95 > math.Copysign(0, -1))
	l96 := l34
	l96 = flag(l96 > math.Copysign(0, -1))
	l98 := l34 - l65 - l96 + l95
	l99 := l34 - l65 - l96 + l95
	l99 = flag(l99 > math.Copysign(0, -1))
	l101 := l34 - l65 - l96 + l95
	l100 := choose(l101 > 0, l101, 0)
	l102 := -64 + l34 - l65 - l96 + l95
	l100 = choose(l102 > 0, float64(l102*-1), 0) + l100
	l104 := -l34 + l65 + l96 - l95
	l103 := choose(l104 > 0, l104, 0)
	l105 := -64 - l34 + l65 + l96 - l95
	l103 = choose(l105 > 0, float64(l105*-1), 0) + l103
	l107 := l100 + l103
	l108 := trunc(l107)
	l93 := choose(l66-l81 > 0, 1, 0)
	if b2i(float64(l108) != l107)|b2i(l108 > l0) != 0 {
		l108 = f15(m, l107, 1, l0)
	}
	l109 := l108
	l111 := m.u16(m.u32(l109>>16<<2, 3840)+l109&65535<<4, 0)*320 + 15296
	l112 := m.f64(l111, 96)
	l113 := choose(1-l99 > 0, 1, 0)
	if l99 > 0 {
		l113 = l113 + l112
	}
	l116 := l113
	if l116 > 0 {
		if 1-l83 > 0 {
			l117 = float64(l96*4.503599627370496e+15) + l48
		}
		if l83 > 0 {
			l117 = l117 + (float64(l96*-4.503599627370496e+15) - l48)
		}
		l115 = float64(l117 * l116)
	}
	if 1-l99 > 0 {
		l118 = l112
	}
	l118 = choose(l99 > 0, 1, 0) + l118
	l121 := l118
	if l121 > 0 {
		if 1-l85 > 0 {
			l122 = float64(l95*4.503599627370496e+15) + l79
		}
		if l85 > 0 {
			l122 = l122 + (float64(l95*-4.503599627370496e+15) - l79)
		}
		l120 = float64(l122 * l121)
	}
	l123 := l115 + l120
	l124 := m.f64(l111, 104)
	l126 := l123
	if l126 > 0 {
		l125 = float64(float64(l124*2) * l126)
	}
	l128 := -l123
	if l128 > 0 {
		l127 = float64(float64(l124*2) * l128)
	}
	l129 := l125 + l127
	l131 := 6.755399441055744e+15 + (-0.5 + float64(l129*7.450580596923828e-09))
	l131 = -6.755399441055744e+15 + l131
	l132 := l131
	l132 = flag(l132 > math.Copysign(0, -1))
	l133 := l131
	if 1-l132 > 0 {
		l133 = l133 + l129
	}
	l134 := f14(m, 35719360, 24, l133)
	l135 := m.u32(l134, 0) - 1
	l138 := float64(m.u8(m.u16(m.u32(l135>>16<<2, 3840)+l135&65535<<4, 0)*320+15296, 14))
	l139 := -53 + l65 - l95 + choose(l98 > 0, l98, 0) + float64(l132*27) + l138
	l141 := 1 - l139
	l140 := choose(l141 > 0, l141, 0)
	l142 := -1.047679e+06 - l139
	l140 = choose(l142 > 0, l142, 0) + l140
	l143 := -1.047501e+06 - l139
	l140 = choose(l143 > 0, l143, 0) + l140
	l145 := -1.048628e+06 + l140
	l144 := choose(l145 > 0, l145, 0)
	l146 := l139 + l144
	l146 = flag(l146 > 2046)
	l147 := float64(l35*4) + float64(l50*-4) + float64(l93*4) + float64(l92*-16) + l146
	l147 = flag(l147 > math.Copysign(0, -1))
	l148 := choose(1-l92-l147 > 0, 1, 0)
	l150 := l140
	l150 = flag(l150 > math.Copysign(0, -1))
	l153 := 66 + float64(l132*-27) - l138
	l154 := trunc(l153)
	if b2i(float64(l154) != l153)|b2i(l154 > l0) != 0 {
		l154 = f15(m, l153, 1, l0)
	}
	l155 := l154
	l158 := m.f64(m.u16(m.u32(l155>>16<<2, 3840)+l155&65535<<4, 0)*320+15296, 96)
	l160 := l158
	if l160 > 0 {
		l159 = float64(float64(l129*0.0001220703125) * l160)
	}
	l161 := l159
	if l150 > 0 {
		if l150 > 0 {
			l164 := l140
			l165 := -54 + l140
			l164 = choose(l165 > 0, float64(l165*-1), 0) + l164
			l167 := l164
			l168 := trunc(l167)
			if b2i(float64(l168) != l167)|b2i(l168 > l0) != 0 {
				l168 = f15(m, l167, 1, l0)
			}
			l169 := l168
			l163 = m.f64(m.u16(m.u32(l169>>16<<2, 3840)+l169&65535<<4, 0)*320+15296, 104)
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
	if 1-l150 > 0 {
		l162 = l162 + l161
	}
	l184 := l162
	l185 := 6.755399441055744e+15 + float64(l184*2.3283064365386963e-10)
	l185 = -6.755399441055744e+15 + l185
	l186 := l184 + float64(l185*-4.294967296e+09)
	l188 := -l186
	l187 := choose(l188 > 0, l188, 0)
	l189 := -1 - l186
	l187 = choose(l189 > 0, float64(l189*-1), 0) + l187
	if l148 > 0 {
		l190 = l186
	}
	l191 := -1 + l148 + l187
	l190 = choose(l191 > 0, float64(l191*4.294967296e+09), 0) + l190
	m.put(l1, 8, l190)
	l192 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l192+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	m.put(l0&3<<3, 3520, l20)
	m.put(l0&3<<3, 3552, 1)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l19*-4096)+l20)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		l194 := float64(m.u8(l2, 2))
		if l194 > 0 {
			l195 = l192 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
		}
		if l194 > 0 {
			l196 = l8 + l12
		}
		l197 := choose(-1+l83+l85 > 0, 1, 0)
		l200 := l158
		if l200 > 0 {
			l199 = float64(float64(l127*0.0001220703125) * l200)
		}
		l202 := l199
		l201 := choose(l202 > 0, l202, 0)
		l203 := -1 + l199
		l201 = choose(l203 > 0, float64(l203*-1), 0) + l201
		l205 := l197 + l201
		l204 := choose(l205 > 0, l205, 0)
		l206 := -1 + l197 + l201
		l204 = choose(l206 > 0, float64(l206*-1), 0) + l204
		if l148 > 0 {
			l209 := 1 - l162
			l208 := choose(l209 > 0, l209, 0)
			l211 := -1 + l139 + l144 + float64(l208*-1.048576e+06)
			l210 := choose(l211 > 0, l211, 0)
			l212 := -2046 + l139 + l144 + float64(l208*-1.048576e+06)
			l210 = choose(l212 > 0, float64(l212*-1), 0) + l210
			l207 = float64(l210*1.048576e+06) + l185 - l187
		}
		l207 = choose(l147 > 0, 2.146435072e+09, 0) + l207
		l207 = choose(l92 > 0, 2.14695936e+09, 0) + l207
		l215 := -l92 + l204
		l207 = choose(l215 > 0, float64(l215*2.147483648e+09), 0) + l207
		l217 := -255 + l207
		l216 := choose(l217 > 0, l217, 0)
		l218 := -256 + l207
		l216 = choose(l218 > 0, float64(l218*-1), 0) + l216
		l219 := -65535 + l207
		l216 = choose(l219 > 0, l219, 0) + l216
		l220 := -65536 + l207
		l216 = choose(l220 > 0, float64(l220*-1), 0) + l216
		l221 := -1.6777215e+07 + l207
		l216 = choose(l221 > 0, l221, 0) + l216
		l222 := -1.6777216e+07 + l207
		l216 = choose(l222 > 0, float64(l222*-1), 0) + l216
		l224 := -l196 + l216
		l225 := trunc(l224)
		if b2i(float64(l225) != l224)|b2i(l225 > l0) != 0 {
			l225 = f15(m, l224, 1, l0)
		}
		l226 := l225
		l231 := m.f64(m.u16(m.u32(l226>>16<<2, 3840)+l226&65535<<4, 0)*320+15296, 80)
		if l231 > 0 {
			l230 = float64((0.5 + l207) * l231)
		}
		l234 := 1 + l196 - l216
		l193 = f17(m, -0.5+float64(l195*-256)+l230, choose(l234 > 0, l234, 0))
	}
	return l193
}

// f145: case 621
func f145(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l193 uint32
	var l115, l117, l118, l120, l122, l125, l127, l159, l162, l163, l173, l190, l195, l196, l199, l207, l230 float64
	l19 := m.f64(0, 3024)
	l20 := m.f64(l16, 16)
	l21 := f12(m, 18409280, 16, 4096+float64(l14*4096)+float64(l19*-4096)+l20)
	l24 := m.f64(l21, 8)
	l25 := trunc(l24)
	if b2i(float64(l25) != l24)|b2i(l25 > l0) != 0 {
		l25 = f15(m, l24, 1, l0)
	}
	l26 := l25
	l27 := m.u32(l26>>16<<2, 3840) + l26&65535<<4
	l28 := m.u16(l27, 0)*320 + 15296
	l29 := float64(m.u8(l28, 18)) + float64(m.u8(l27, 3)) + float64(float64(m.u8(l27, 4))*256)
	l30 := l29
	l31 := -32767 + l29
	l30 = choose(l31 > 0, float64(l31*-32768), 0) + l30
	l32 := -32768 + l29
	l30 = choose(l32 > 0, float64(l32*32768), 0) + l30
	l34 := 6.755399441055744e+15 + (-0.46875 + float64(l30*0.0625))
	l34 = -6.755399441055744e+15 + l34
	l35 := l34
	l35 = flag(l35 > 2046)
	l36 := float64(m.u8(l28, 0)) + float64(float64(m.u8(l27, 2))*256)
	l37 := f12(m, 18409280, 16, 4095+float64(l14*4096)+float64(l19*-4096)+l20)
	l40 := m.f64(l37, 8)
	l41 := trunc(l40)
	if b2i(float64(l41) != l40)|b2i(l41 > l0) != 0 {
		l41 = f15(m, l40, 1, l0)
	}
	l42 := l41
	l43 := m.u32(l42>>16<<2, 3840) + l42&65535<<4
	l44 := m.u16(l43, 0)*320 + 15296
	t1 := float64(l36*4.294967296e+09) + (float64(m.u8(l44, 0)) + float64(float64(m.u8(l43, 2))*256)) + float64((float64(m.u8(l44, 18))+float64(m.u8(l43, 3))+float64(float64(m.u8(l43, 4))*256))*65536)
	l48 := t1 + float64((l30+float64(l34*-16))*2.81474976710656e+14)
	l49 := l48
	l49 = flag(l49 > math.Copysign(0, -1))
	l50 := choose(-1+l35+l49 > 0, 1, 0)
	l52 := f12(m, 18409280, 16, 4098+float64(l14*4096)+float64(l19*-4096)+l20)
	l55 := m.f64(l52, 8)
	l56 := trunc(l55)
	if b2i(float64(l56) != l55)|b2i(l56 > l0) != 0 {
		l56 = f15(m, l55, 1, l0)
	}
	l57 := l56
	l58 := m.u32(l57>>16<<2, 3840) + l57&65535<<4
	l59 := m.u16(l58, 0)*320 + 15296
	l60 := float64(m.u8(l59, 18)) + float64(m.u8(l58, 3)) + float64(float64(m.u8(l58, 4))*256)
	l61 := l60
	l62 := -32767 + l60
	l61 = choose(l62 > 0, float64(l62*-32768), 0) + l61
	l63 := -32768 + l60
	l61 = choose(l63 > 0, float64(l63*32768), 0) + l61
	l65 := 6.755399441055744e+15 + (-0.46875 + float64(l61*0.0625))
	l65 = -6.755399441055744e+15 + l65
	l66 := l65
	l66 = flag(l66 > 2046)
	l67 := float64(m.u8(l59, 0)) + float64(float64(m.u8(l58, 2))*256)
	l68 := f12(m, 18409280, 16, 4097+float64(l14*4096)+float64(l19*-4096)+l20)
	l71 := m.f64(l68, 8)
	l72 := trunc(l71)
	if b2i(float64(l72) != l71)|b2i(l72 > l0) != 0 {
		l72 = f15(m, l71, 1, l0)
	}
	l73 := l72
	l74 := m.u32(l73>>16<<2, 3840) + l73&65535<<4
	l75 := m.u16(l74, 0)*320 + 15296
	t2 := float64(l67*4.294967296e+09) + (float64(m.u8(l75, 0)) + float64(float64(m.u8(l74, 2))*256)) + float64((float64(m.u8(l75, 18))+float64(m.u8(l74, 3))+float64(float64(m.u8(l74, 4))*256))*65536)
	l79 := t2 + float64((l61+float64(l65*-16))*2.81474976710656e+14)
	l80 := l79
	l80 = flag(l80 > math.Copysign(0, -1))
	l81 := choose(-1+l66+l80 > 0, 1, 0)
	l83 := l29
	l83 = flag(l83 > 32767)
	l84 := l60
	l84 = flag(l84 > 32767)
	l85 := choose(1-l84 > 0, 1, 0)
	l87 := choose(l83-l85 > 0, 1, 0)
	l87 = choose(-l83+l85 > 0, 1, 0) + l87
	l91 := -2 + l87 + l35 + l66 - l50 - l81
	l92 := l50 + l81 + choose(l91 > 0, l91, 0)
	l92 = flag(l92 > math.Copysign(0, -1))
	l95 := l65
	l95 = flag(l95 > math.Copysign(0, -1))
	l96 := l34
	l96 = flag(l96 > math.Copysign(0, -1))
	l98 := l34 - l65 - l96 + l95
	l99 := l34 - l65 - l96 + l95
	l99 = flag(l99 > math.Copysign(0, -1))
	l101 := l34 - l65 - l96 + l95
	l100 := choose(l101 > 0, l101, 0)
	l102 := -64 + l34 - l65 - l96 + l95
	l100 = choose(l102 > 0, float64(l102*-1), 0) + l100
	l104 := -l34 + l65 + l96 - l95
	l103 := choose(l104 > 0, l104, 0)
	l105 := -64 - l34 + l65 + l96 - l95
	l103 = choose(l105 > 0, float64(l105*-1), 0) + l103
	l107 := l100 + l103
	l108 := trunc(l107)
	l93 := choose(l66-l81 > 0, 1, 0)
	if b2i(float64(l108) != l107)|b2i(l108 > l0) != 0 {
		l108 = f15(m, l107, 1, l0)
	}
	l109 := l108
	l111 := m.u16(m.u32(l109>>16<<2, 3840)+l109&65535<<4, 0)*320 + 15296
	l112 := m.f64(l111, 96)
	l113 := choose(1-l99 > 0, 1, 0)
	if l99 > 0 {
		l113 = l113 + l112
	}
	l116 := l113
	if l116 > 0 {
		if 1-l83 > 0 {
			l117 = float64(l96*4.503599627370496e+15) + l48
		}
		if l83 > 0 {
			l117 = l117 + (float64(l96*-4.503599627370496e+15) - l48)
		}
		l115 = float64(l117 * l116)
	}
	if 1-l99 > 0 {
		l118 = l112
	}
	l118 = choose(l99 > 0, 1, 0) + l118
	l121 := l118
	if l121 > 0 {
		if 1-l85 > 0 {
			l122 = float64(l95*4.503599627370496e+15) + l79
		}
		if l85 > 0 {
			l122 = l122 + (float64(l95*-4.503599627370496e+15) - l79)
		}
		l120 = float64(l122 * l121)
	}
	l123 := l115 + l120
	l124 := m.f64(l111, 104)
	l126 := l123
	if l126 > 0 {
		l125 = float64(float64(l124*2) * l126)
	}
	l128 := -l123
	if l128 > 0 {
		l127 = float64(float64(l124*2) * l128)
	}
	l129 := l125 + l127
	l131 := 6.755399441055744e+15 + (-0.5 + float64(l129*7.450580596923828e-09))
	l131 = -6.755399441055744e+15 + l131
	l132 := l131
	l132 = flag(l132 > math.Copysign(0, -1))
	l133 := l131
	if 1-l132 > 0 {
		l133 = l133 + l129
	}
	l134 := f14(m, 35719360, 24, l133)
	l135 := m.u32(l134, 0) - 1
	l138 := float64(m.u8(m.u16(m.u32(l135>>16<<2, 3840)+l135&65535<<4, 0)*320+15296, 14))
	l139 := -53 + l65 - l95 + choose(l98 > 0, l98, 0) + float64(l132*27) + l138
	l141 := 1 - l139
	l140 := choose(l141 > 0, l141, 0)
	l142 := -1.047679e+06 - l139
	l140 = choose(l142 > 0, l142, 0) + l140
	l143 := -1.047501e+06 - l139
	l140 = choose(l143 > 0, l143, 0) + l140
	l145 := -1.048628e+06 + l140
	l144 := choose(l145 > 0, l145, 0)
	l146 := l139 + l144
	l146 = flag(l146 > 2046)
	l147 := float64(l35*4) + float64(l50*-4) + float64(l93*4) + float64(l92*-16) + l146
	l147 = flag(l147 > math.Copysign(0, -1))
	l148 := choose(1-l92-l147 > 0, 1, 0)
	l150 := l140
	l150 = flag(l150 > math.Copysign(0, -1))
	l153 := 66 + float64(l132*-27) - l138
	l154 := trunc(l153)
	if b2i(float64(l154) != l153)|b2i(l154 > l0) != 0 {
		l154 = f15(m, l153, 1, l0)
	}
	l155 := l154
	l158 := m.f64(m.u16(m.u32(l155>>16<<2, 3840)+l155&65535<<4, 0)*320+15296, 96)
	l160 := l158
	if l160 > 0 {
		l159 = float64(float64(l129*0.0001220703125) * l160)
	}
	l161 := l159
	if l150 > 0 {
		if l150 > 0 {
			l164 := l140
			l165 := -54 + l140
			l164 = choose(l165 > 0, float64(l165*-1), 0) + l164
			l167 := l164
			l168 := trunc(l167)
			if b2i(float64(l168) != l167)|b2i(l168 > l0) != 0 {
				l168 = f15(m, l167, 1, l0)
			}
			l169 := l168
			l163 = m.f64(m.u16(m.u32(l169>>16<<2, 3840)+l169&65535<<4, 0)*320+15296, 104)
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
	if 1-l150 > 0 {
		l162 = l162 + l161
	}
	l184 := l162
	l185 := 6.755399441055744e+15 + float64(l184*2.3283064365386963e-10)
	l185 = -6.755399441055744e+15 + l185
	l186 := l184 + float64(l185*-4.294967296e+09)
	l188 := -l186
	l187 := choose(l188 > 0, l188, 0)
	l189 := -1 - l186
	l187 = choose(l189 > 0, float64(l189*-1), 0) + l187
	if l148 > 0 {
		l190 = l186
	}
	l191 := -1 + l148 + l187
	l190 = choose(l191 > 0, float64(l191*4.294967296e+09), 0) + l190
	m.put(l1, 8, l190)
	l192 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l192+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	m.put(l0&3<<3, 3520, l20)
	m.put(l0&3<<3, 3552, 1)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l19*-4096)+l20)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		l194 := float64(m.u8(l2, 2))
		if l194 > 0 {
			l195 = l192 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
		}
		if l194 > 0 {
			l196 = l8 + l12
		}
		l197 := choose(-1+l83+l85 > 0, 1, 0)
		l200 := l158
		if l200 > 0 {
			l199 = float64(float64(l127*0.0001220703125) * l200)
		}
		l202 := l199
		l201 := choose(l202 > 0, l202, 0)
		l203 := -1 + l199
		l201 = choose(l203 > 0, float64(l203*-1), 0) + l201
		l205 := l197 + l201
		l204 := choose(l205 > 0, l205, 0)
		l206 := -1 + l197 + l201
		l204 = choose(l206 > 0, float64(l206*-1), 0) + l204
		if l148 > 0 {
			l209 := 1 - l162
			l208 := choose(l209 > 0, l209, 0)
			l211 := -1 + l139 + l144 + float64(l208*-1.048576e+06)
			l210 := choose(l211 > 0, l211, 0)
			l212 := -2046 + l139 + l144 + float64(l208*-1.048576e+06)
			l210 = choose(l212 > 0, float64(l212*-1), 0) + l210
			l207 = float64(l210*1.048576e+06) + l185 - l187
		}
		l207 = choose(l147 > 0, 2.146435072e+09, 0) + l207
		l207 = choose(l92 > 0, 2.14695936e+09, 0) + l207
		l215 := -l92 + l204
		l207 = choose(l215 > 0, float64(l215*2.147483648e+09), 0) + l207
		l217 := -255 + l207
		l216 := choose(l217 > 0, l217, 0)
		l218 := -256 + l207
		l216 = choose(l218 > 0, float64(l218*-1), 0) + l216
		l219 := -65535 + l207
		l216 = choose(l219 > 0, l219, 0) + l216
		l220 := -65536 + l207
		l216 = choose(l220 > 0, float64(l220*-1), 0) + l216
		l221 := -1.6777215e+07 + l207
		l216 = choose(l221 > 0, l221, 0) + l216
		l222 := -1.6777216e+07 + l207
		l216 = choose(l222 > 0, float64(l222*-1), 0) + l216
		l224 := -l196 + l216
		l225 := trunc(l224)
		if b2i(float64(l225) != l224)|b2i(l225 > l0) != 0 {
			l225 = f15(m, l224, 1, l0)
		}
		l226 := l225
		l231 := m.f64(m.u16(m.u32(l226>>16<<2, 3840)+l226&65535<<4, 0)*320+15296, 80)
		if l231 > 0 {
			l230 = float64((0.5 + l207) * l231)
		}
		l234 := 1 + l196 - l216
		l193 = f17(m, -0.5+float64(l195*-256)+l230, choose(l234 > 0, l234, 0))
	}
	return l193
}

// f146: case 622
func f146(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l258 uint32
	var l111, l112, l122, l123, l140, l154, l158, l190, l204, l210, l222, l223, l233, l255, l260, l261, l270, l293 float64
	l19 := m.f64(0, 3024)
	l20 := m.f64(l16, 16)
	l21 := f12(m, 18409280, 16, 4096+float64(l14*4096)+float64(l19*-4096)+l20)
	l24 := m.f64(l21, 8)
	l25 := trunc(l24)
	if b2i(float64(l25) != l24)|b2i(l25 > l0) != 0 {
		l25 = f15(m, l24, 1, l0)
	}
	l26 := l25
	l27 := m.u32(l26>>16<<2, 3840) + l26&65535<<4
	l28 := m.u16(l27, 0)*320 + 15296
	l29 := float64(m.u8(l28, 18)) + float64(m.u8(l27, 3)) + float64(float64(m.u8(l27, 4))*256)
	l30 := l29
	l31 := -32767 + l29
	l30 = choose(l31 > 0, float64(l31*-32768), 0) + l30
	l32 := -32768 + l29
	l30 = choose(l32 > 0, float64(l32*32768), 0) + l30
	l34 := 6.755399441055744e+15 + (-0.46875 + float64(l30*0.0625))
	l34 = -6.755399441055744e+15 + l34
	l35 := l34
	l35 = flag(l35 > math.Copysign(0, -1))
	l36 := float64(m.u8(l28, 0)) + float64(float64(m.u8(l27, 2))*256)
	l37 := f12(m, 18409280, 16, 4095+float64(l14*4096)+float64(l19*-4096)+l20)
	l40 := m.f64(l37, 8)
	l41 := trunc(l40)
	if b2i(float64(l41) != l40)|b2i(l41 > l0) != 0 {
		l41 = f15(m, l40, 1, l0)
	}
	l42 := l41
	l43 := m.u32(l42>>16<<2, 3840) + l42&65535<<4
	l44 := m.u16(l43, 0)*320 + 15296
	l45 := float64(m.u8(l44, 0)) + float64(float64(m.u8(l43, 2))*256)
	l46 := float64(m.u8(l44, 18)) + float64(m.u8(l43, 3)) + float64(float64(m.u8(l43, 4))*256)
	l47 := l30 + float64(l34*-16)
	l48 := float64(l36*4.294967296e+09) + l45 + float64(l46*65536) + float64(l47*2.81474976710656e+14)
	l49 := l48
	l49 = flag(l49 > math.Copysign(0, -1))
	l50 := choose(1-l35-l49 > 0, 1, 0)
	l52 := choose(l50 > 0, 1, 0)
	l54 := f12(m, 18409280, 16, 4098+float64(l14*4096)+float64(l19*-4096)+l20)
	l57 := m.f64(l54, 8)
	l58 := trunc(l57)
	if b2i(float64(l58) != l57)|b2i(l58 > l0) != 0 {
		l58 = f15(m, l57, 1, l0)
	}
	l59 := l58
	l60 := m.u32(l59>>16<<2, 3840) + l59&65535<<4
	l61 := m.u16(l60, 0)*320 + 15296
	l62 := float64(m.u8(l61, 18)) + float64(m.u8(l60, 3)) + float64(float64(m.u8(l60, 4))*256)
	l63 := l62
	l64 := -32767 + l62
	l63 = choose(l64 > 0, float64(l64*-32768), 0) + l63
	l65 := -32768 + l62
	l63 = choose(l65 > 0, float64(l65*32768), 0) + l63
	l67 := 6.755399441055744e+15 + (-0.46875 + float64(l63*0.0625))
	l67 = -6.755399441055744e+15 + l67
	l68 := l67
	l68 = flag(l68 > math.Copysign(0, -1))
	l69 := float64(m.u8(l61, 0)) + float64(float64(m.u8(l60, 2))*256)
	l70 := f12(m, 18409280, 16, 4097+float64(l14*4096)+float64(l19*-4096)+l20)
	l73 := m.f64(l70, 8)
	l74 := trunc(l73)
	if b2i(float64(l74) != l73)|b2i(l74 > l0) != 0 {
		l74 = f15(m, l73, 1, l0)
	}
	l75 := l74
	l76 := m.u32(l75>>16<<2, 3840) + l75&65535<<4
	l77 := m.u16(l76, 0)*320 + 15296
	l78 := float64(m.u8(l77, 0)) + float64(float64(m.u8(l76, 2))*256)
	l79 := float64(m.u8(l77, 18)) + float64(m.u8(l76, 3)) + float64(float64(m.u8(l76, 4))*256)
	l80 := l63 + float64(l67*-16)
	l81 := float64(l69*4.294967296e+09) + l78 + float64(l79*65536) + float64(l80*2.81474976710656e+14)
	l82 := l81
	l82 = flag(l82 > math.Copysign(0, -1))
	l83 := choose(1-l68-l82 > 0, 1, 0)
	l85 := choose(l83 > 0, 1, 0)
	l87 := l34
	l87 = flag(l87 > 2046)
	l88 := choose(-1+l87+l49 > 0, 1, 0)
	l90 := l67
	l90 = flag(l90 > 2046)
	l91 := choose(-1+l90+l82 > 0, 1, 0)
	l93 := l29
	l93 = flag(l93 > 32767)
	l94 := l62
	l94 = flag(l94 > 32767)
	l95 := choose(l94 > 0, 1, 0)
	l97 := choose(l93-l95 > 0, 1, 0)
	l97 = choose(-l93+l95 > 0, 1, 0) + l97
	l106 := l88 + l91 + choose(-3+l97+l87+l90-l88-l91 > 0, 1, 0) + choose(-1+l87-l88+l83 > 0, 1, 0) + choose(-1+l90+l50-l91 > 0, 1, 0)
	l106 = flag(l106 > math.Copysign(0, -1))
	l109 := choose(-l35+l49 > 0, 1, 0)
	l107 := choose(l90-l91 > 0, 1, 0)
	if l109 > 0 {
		if l109 > 0 {
			l112 = l36 + float64(l47*65536)
		}
		l113 := l112
		l113 = flag(l113 > math.Copysign(0, -1))
		l114 := l112
		if l109-l113 > 0 {
			l114 = l114 + (l45 + float64(l46*65536))
		}
		l115 := f14(m, 35719360, 24, l114)
		l116 := m.u32(l115, 0) - 1
		l111 = 53 + float64(l113*-32) - float64(m.u8(m.u16(m.u32(l116>>16<<2, 3840)+l116&65535<<4, 0)*320+15296, 14))
	}
	l120 := choose(-l68+l82 > 0, 1, 0)
	if l120 > 0 {
		if l120 > 0 {
			l123 = l69 + float64(l80*65536)
		}
		l124 := l123
		l124 = flag(l124 > math.Copysign(0, -1))
		l125 := l123
		if l120-l124 > 0 {
			l125 = l125 + (l78 + float64(l79*65536))
		}
		l126 := f14(m, 35719360, 24, l125)
		l127 := m.u32(l126, 0) - 1
		l122 = 53 + float64(l124*-32) - float64(m.u8(m.u16(m.u32(l127>>16<<2, 3840)+l127&65535<<4, 0)*320+15296, 14))
	}
	l131 := choose(1-l109 > 0, 1, 0)
	if l109 > 0 {
		l134 := l111
		l135 := trunc(l134)
		if b2i(float64(l135) != l134)|b2i(l135 > l0) != 0 {
			l135 = f15(m, l134, 1, l0)
		}
		l136 := l135
		l131 = l131 + m.f64(m.u16(m.u32(l136>>16<<2, 3840)+l136&65535<<4, 0)*320+15296, 96)
	}
	l141 := l131
	if l141 > 0 {
		l140 = float64((l48 + float64(choose(1-l109 > 0, 1, 0)*4.503599627370496e+15)) * l141)
	}
	l145 := choose(1-l120 > 0, 1, 0)
	if l120 > 0 {
		l148 := l122
		l149 := trunc(l148)
		if b2i(float64(l149) != l148)|b2i(l149 > l0) != 0 {
			l149 = f15(m, l148, 1, l0)
		}
		l150 := l149
		l145 = l145 + m.f64(m.u16(m.u32(l150>>16<<2, 3840)+l150&65535<<4, 0)*320+15296, 96)
	}
	l155 := l145
	if l155 > 0 {
		l154 = float64((l81 + float64(choose(1-l120 > 0, 1, 0)*4.503599627370496e+15)) * l155)
	}
	l159 := l140
	if l159 > 0 {
		l158 = float64(l154 * l159)
	}
	l160 := float64(l158 * 2.220446049250313e-16)
	l162 := 6.755399441055744e+15 + (-0.5 + float64(l160*7.450580596923828e-09))
	l162 = -6.755399441055744e+15 + l162
	l163 := l162
	l163 = flag(l163 > math.Copysign(0, -1))
	l164 := l162
	if 1-l163 > 0 {
		l164 = l164 + l160
	}
	l165 := f14(m, 35719360, 24, l164)
	l166 := m.u32(l165, 0) - 1
	l169 := float64(m.u8(m.u16(m.u32(l166>>16<<2, 3840)+l166&65535<<4, 0)*320+15296, 14))
	l170 := -1074 + l34 + l67 - l35 - l68 - l111 - l122 + float64(l163*27) + l169
	l172 := 1 - l170
	l171 := choose(l172 > 0, l172, 0)
	l173 := -1.047679e+06 - l170
	l171 = choose(l173 > 0, l173, 0) + l171
	l174 := -1.047501e+06 - l170
	l171 = choose(l174 > 0, l174, 0) + l171
	l176 := -1.048628e+06 + l171
	l175 := choose(l176 > 0, l176, 0)
	l177 := l170 + l175
	l177 = flag(l177 > 2046)
	l178 := float64(l87*4) + float64(l88*-4) + float64(l107*4) + float64(l52*-2) + float64(l85*-2) + float64(l106*-16) + l177
	l178 = flag(l178 > math.Copysign(0, -1))
	l179 := choose(1-l52-l85-l106-l178 > 0, 1, 0)
	l181 := l171
	l181 = flag(l181 > math.Copysign(0, -1))
	l184 := 66 + float64(l163*-27) - l169
	l185 := trunc(l184)
	if b2i(float64(l185) != l184)|b2i(l185 > l0) != 0 {
		l185 = f15(m, l184, 1, l0)
	}
	l186 := l185
	l191 := m.f64(m.u16(m.u32(l186>>16<<2, 3840)+l186&65535<<4, 0)*320+15296, 96)
	if l191 > 0 {
		l190 = float64(float64(l160*0.0001220703125) * l191)
	}
	l193 := 9.066943647109719e+23 + l154
	l193 = -9.066943647109719e+23 + l193
	l194 := l154 - l193
	l196 := 9.066943647109719e+23 + l140
	l196 = -9.066943647109719e+23 + l196
	l199 := 6.755399441055744e+15 + (l140 - l196)
	l199 = -6.755399441055744e+15 + l199
	l202 := l158
	l203 := l193
	if l203 > 0 {
		l202 = l202 + float64(-l196*l203)
	}
	l205 := l194
	if l205 > 0 {
		l204 = float64(-l196 * l205)
	}
	l206 := -l194
	if l206 > 0 {
		l204 = l204 + float64(l196*l206)
	}
	l204 = l202 + l204
	l208 := l204
	l209 := l193
	if l209 > 0 {
		l208 = l208 + float64(-l199*l209)
	}
	l211 := l194
	if l211 > 0 {
		l210 = float64(-l199 * l211)
	}
	l212 := -l194
	if l212 > 0 {
		l210 = l210 + float64(l199*l212)
	}
	l210 = l208 + l210
	l214 := -9.007199254740992e+15 + l210
	l215 := choose(l214 > 0, float64(l214*2), 0)
	l215 = flag(l215 > math.Copysign(0, -1))
	l217 := -9.007199254740992e+15 - l210
	l218 := choose(l217 > 0, float64(l217*2), 0)
	l218 = flag(l218 > math.Copysign(0, -1))
	l221 := l190 + (l215 - l218)
	if l181 > 0 {
		if l181 > 0 {
			l224 := l171
			l225 := -54 + l171
			l224 = choose(l225 > 0, float64(l225*-1), 0) + l224
			l227 := l224
			l228 := trunc(l227)
			if b2i(float64(l228) != l227)|b2i(l228 > l0) != 0 {
				l228 = f15(m, l227, 1, l0)
			}
			l229 := l228
			l223 = m.f64(m.u16(m.u32(l229>>16<<2, 3840)+l229&65535<<4, 0)*320+15296, 104)
		}
		l234 := l223
		if l234 > 0 {
			l233 = float64(l221 * l234)
		}
		l235 := 4.503599627370496e+15 + l233
		l235 = -4.503599627370496e+15 + l235
		l238 := -l210
		l239 := l238
		l239 = flag(l239 > math.Copysign(0, -1))
		l240 := l233 - l235
		l242 := -0.49999999999999994 + l240
		l243 := -l238
		l243 = flag(l243 > math.Copysign(0, -1))
		l245 := -0.49999999999999994 - l240
		l247 := -1 + l239 + choose(l242 > 0, float64(l242*1.8014398509481984e+16), 0)
		l246 := choose(l247 > 0, l247, 0)
		l248 := -1 + l243 + choose(l245 > 0, float64(l245*1.8014398509481984e+16), 0)
		l246 = choose(l248 > 0, float64(l248*-1), 0) + l246
		l222 = l235 + l246
	}
	if 1-l181 > 0 {
		l222 = l222 + l221
	}
	l249 := l222
	l250 := 6.755399441055744e+15 + float64(l249*2.3283064365386963e-10)
	l250 = -6.755399441055744e+15 + l250
	l251 := l249 + float64(l250*-4.294967296e+09)
	l253 := -l251
	l252 := choose(l253 > 0, l253, 0)
	l254 := -1 - l251
	l252 = choose(l254 > 0, float64(l254*-1), 0) + l252
	if l179 > 0 {
		l255 = l251
	}
	l256 := -1 + l179 + l252
	l255 = choose(l256 > 0, float64(l256*4.294967296e+09), 0) + l255
	m.put(l1, 8, l255)
	l257 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l257+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	m.put(l0&3<<3, 3520, l20)
	m.put(l0&3<<3, 3552, 1)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l19*-4096)+l20)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		l259 := float64(m.u8(l2, 2))
		if l259 > 0 {
			l260 = l257 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
		}
		if l259 > 0 {
			l261 = l8 + l12
		}
		l262 := choose(l93 > 0, 1, 0)
		l264 := choose(l94 > 0, 1, 0)
		l266 := choose(l262-l264 > 0, 1, 0)
		l266 = choose(-l262+l264 > 0, 1, 0) + l266
		l269 := l266
		l269 = flag(l269 > math.Copysign(0, -1))
		if l179 > 0 {
			l272 := 1 - l222
			l271 := choose(l272 > 0, l272, 0)
			l274 := -1 + l170 + l175 + float64(l271*-1.048576e+06)
			l273 := choose(l274 > 0, l274, 0)
			l275 := -2046 + l170 + l175 + float64(l271*-1.048576e+06)
			l273 = choose(l275 > 0, float64(l275*-1), 0) + l273
			l270 = float64(l273*1.048576e+06) + l250 - l252
		}
		l270 = choose(l178 > 0, 2.146435072e+09, 0) + l270
		l270 = choose(l106 > 0, 2.14695936e+09, 0) + l270
		l270 = choose(-l106+l269 > 0, 2.147483648e+09, 0) + l270
		l280 := -255 + l270
		l279 := choose(l280 > 0, l280, 0)
		l281 := -256 + l270
		l279 = choose(l281 > 0, float64(l281*-1), 0) + l279
		l282 := -65535 + l270
		l279 = choose(l282 > 0, l282, 0) + l279
		l283 := -65536 + l270
		l279 = choose(l283 > 0, float64(l283*-1), 0) + l279
		l284 := -1.6777215e+07 + l270
		l279 = choose(l284 > 0, l284, 0) + l279
		l285 := -1.6777216e+07 + l270
		l279 = choose(l285 > 0, float64(l285*-1), 0) + l279
		l287 := -l261 + l279
		l288 := trunc(l287)
		if b2i(float64(l288) != l287)|b2i(l288 > l0) != 0 {
			l288 = f15(m, l287, 1, l0)
		}
		l289 := l288
		l294 := m.f64(m.u16(m.u32(l289>>16<<2, 3840)+l289&65535<<4, 0)*320+15296, 80)
		if l294 > 0 {
			l293 = float64((0.5 + l270) * l294)
		}
		l297 := 1 + l261 - l279
		l258 = f17(m, -0.5+float64(l260*-256)+l293, choose(l297 > 0, l297, 0))
	}
	return l258
}

// f147: case 623
func f147(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l276 uint32
	var l111, l112, l122, l123, l140, l153, l185, l188, l190, l195, l206, l209, l217, l233, l234, l244, l249, l273, l278, l279, l288, l311 float64
	l19 := m.f64(0, 3024)
	l20 := m.f64(l16, 16)
	l21 := f12(m, 18409280, 16, 4096+float64(l14*4096)+float64(l19*-4096)+l20)
	l24 := m.f64(l21, 8)
	l25 := trunc(l24)
	if b2i(float64(l25) != l24)|b2i(l25 > l0) != 0 {
		l25 = f15(m, l24, 1, l0)
	}
	l26 := l25
	l27 := m.u32(l26>>16<<2, 3840) + l26&65535<<4
	l28 := m.u16(l27, 0)*320 + 15296
	l29 := float64(m.u8(l28, 18)) + float64(m.u8(l27, 3)) + float64(float64(m.u8(l27, 4))*256)
	l30 := l29
	l31 := -32767 + l29
	l30 = choose(l31 > 0, float64(l31*-32768), 0) + l30
	l32 := -32768 + l29
	l30 = choose(l32 > 0, float64(l32*32768), 0) + l30
	l34 := 6.755399441055744e+15 + (-0.46875 + float64(l30*0.0625))
	l34 = -6.755399441055744e+15 + l34
	l35 := l34
	l35 = flag(l35 > math.Copysign(0, -1))
	l36 := float64(m.u8(l28, 0)) + float64(float64(m.u8(l27, 2))*256)
	l37 := f12(m, 18409280, 16, 4095+float64(l14*4096)+float64(l19*-4096)+l20)
	l40 := m.f64(l37, 8)
	l41 := trunc(l40)
	if b2i(float64(l41) != l40)|b2i(l41 > l0) != 0 {
		l41 = f15(m, l40, 1, l0)
	}
	l42 := l41
	l43 := m.u32(l42>>16<<2, 3840) + l42&65535<<4
	l44 := m.u16(l43, 0)*320 + 15296
	l45 := float64(m.u8(l44, 0)) + float64(float64(m.u8(l43, 2))*256)
	l46 := float64(m.u8(l44, 18)) + float64(m.u8(l43, 3)) + float64(float64(m.u8(l43, 4))*256)
	l47 := l30 + float64(l34*-16)
	l48 := float64(l36*4.294967296e+09) + l45 + float64(l46*65536) + float64(l47*2.81474976710656e+14)
	l49 := l48
	l49 = flag(l49 > math.Copysign(0, -1))
	l50 := choose(1-l35-l49 > 0, 1, 0)
	l52 := choose(l50 > 0, 1, 0)
	l54 := f12(m, 18409280, 16, 4098+float64(l14*4096)+float64(l19*-4096)+l20)
	l57 := m.f64(l54, 8)
	l58 := trunc(l57)
	if b2i(float64(l58) != l57)|b2i(l58 > l0) != 0 {
		l58 = f15(m, l57, 1, l0)
	}
	l59 := l58
	l60 := m.u32(l59>>16<<2, 3840) + l59&65535<<4
	l61 := m.u16(l60, 0)*320 + 15296
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
	l70 := f12(m, 18409280, 16, 4097+float64(l14*4096)+float64(l19*-4096)+l20)
	l73 := m.f64(l70, 8)
	l74 := trunc(l73)
	if b2i(float64(l74) != l73)|b2i(l74 > l0) != 0 {
		l74 = f15(m, l73, 1, l0)
	}
	l75 := l74
	l76 := m.u32(l75>>16<<2, 3840) + l75&65535<<4
	l77 := m.u16(l76, 0)*320 + 15296
	l78 := float64(m.u8(l77, 0)) + float64(float64(m.u8(l76, 2))*256)
	l79 := float64(m.u8(l77, 18)) + float64(m.u8(l76, 3)) + float64(float64(m.u8(l76, 4))*256)
	l80 := l63 + float64(l67*-16)
	l81 := float64(l69*4.294967296e+09) + l78 + float64(l79*65536) + float64(l80*2.81474976710656e+14)
	l82 := l81
	l82 = flag(l82 > math.Copysign(0, -1))
	l83 := choose(-1+l68+l82 > 0, 1, 0)
	l85 := choose(l68-l83 > 0, 1, 0)
	l87 := l34
	l87 = flag(l87 > 2046)
	l88 := choose(-1+l87+l49 > 0, 1, 0)
	l90 := l29
	l90 = flag(l90 > 32767)
	l91 := l62
	l91 = flag(l91 > 32767)
	l92 := choose(l91 > 0, 1, 0)
	l94 := choose(l90-l92 > 0, 1, 0)
	l94 = choose(-l90+l92 > 0, 1, 0) + l94
	l101 := l67
	l101 = flag(l101 > math.Copysign(0, -1))
	l102 := choose(1-l101-l82 > 0, 1, 0)
	l106 := l88 + l83 + choose(-3+l94+l87+l68-l88-l83 > 0, 1, 0) + choose(-1+l87+l68-l88-l83 > 0, 1, 0) + choose(-1+l50+l102 > 0, 1, 0)
	l106 = flag(l106 > math.Copysign(0, -1))
	l109 := choose(-l35+l49 > 0, 1, 0)
	if l109 > 0 {
		if l109 > 0 {
			l112 = l36 + float64(l47*65536)
		}
		l113 := l112
		l113 = flag(l113 > math.Copysign(0, -1))
		l114 := l112
		if l109-l113 > 0 {
			l114 = l114 + (l45 + float64(l46*65536))
		}
		l115 := f14(m, 35719360, 24, l114)
		l116 := m.u32(l115, 0) - 1
		l111 = 53 + float64(l113*-32) - float64(m.u8(m.u16(m.u32(l116>>16<<2, 3840)+l116&65535<<4, 0)*320+15296, 14))
	}
	l120 := choose(-l101+l82 > 0, 1, 0)
	if l120 > 0 {
		if l120 > 0 {
			l123 = l69 + float64(l80*65536)
		}
		l124 := l123
		l124 = flag(l124 > math.Copysign(0, -1))
		l125 := l123
		if l120-l124 > 0 {
			l125 = l125 + (l78 + float64(l79*65536))
		}
		l126 := f14(m, 35719360, 24, l125)
		l127 := m.u32(l126, 0) - 1
		l122 = 53 + float64(l124*-32) - float64(m.u8(m.u16(m.u32(l127>>16<<2, 3840)+l127&65535<<4, 0)*320+15296, 14))
	}
	l131 := choose(1-l109 > 0, 1, 0)
	if l109 > 0 {
		l134 := l111
		l135 := trunc(l134)
		if b2i(float64(l135) != l134)|b2i(l135 > l0) != 0 {
			l135 = f15(m, l134, 1, l0)
		}
		l136 := l135
		l131 = l131 + m.f64(m.u16(m.u32(l136>>16<<2, 3840)+l136&65535<<4, 0)*320+15296, 96)
	}
	l141 := l131
	if l141 > 0 {
		l140 = float64((l48 + float64(choose(1-l109 > 0, 1, 0)*4.503599627370496e+15)) * l141)
	}
	l144 := choose(1-l120 > 0, 1, 0)
	if l120 > 0 {
		l147 := l122
		l148 := trunc(l147)
		if b2i(float64(l148) != l147)|b2i(l148 > l0) != 0 {
			l148 = f15(m, l147, 1, l0)
		}
		l149 := l148
		l144 = l144 + m.f64(m.u16(m.u32(l149>>16<<2, 3840)+l149&65535<<4, 0)*320+15296, 96)
	}
	l154 := l144
	if l154 > 0 {
		l153 = float64((l81 + float64(choose(1-l120 > 0, 1, 0)*4.503599627370496e+15)) * l154)
	}
	l158 := -l140 + l153
	l158 = flag(l158 > math.Copysign(0, -1))
	l159 := 1023 + l34 - l67 - l35 + l101 - l111 + l122 - l158
	l161 := 1 - l159
	l160 := choose(l161 > 0, l161, 0)
	l162 := -1.047679e+06 - l159
	l160 = choose(l162 > 0, l162, 0) + l160
	l163 := -1.047501e+06 - l159
	l160 = choose(l163 > 0, l163, 0) + l160
	l165 := -1.048628e+06 + l160
	l164 := choose(l165 > 0, l165, 0)
	l166 := l159 + l164
	l166 = flag(l166 > 2046)
	l167 := float64(l87*4) + float64(l88*-4) + float64(choose(l102 > 0, 1, 0)*4) + float64(l52*-2) + float64(l85*-2) + float64(l106*-16) + l166
	l167 = flag(l167 > math.Copysign(0, -1))
	l168 := choose(1-l52-l85-l106-l167 > 0, 1, 0)
	l170 := l160
	l170 = flag(l170 > math.Copysign(0, -1))
	l171 := l153
	l172 := l171
	l173 := 6.755399441055744e+15 + float64(l172*1.4210854715202004e-14)
	l173 = -6.755399441055744e+15 + l173
	l175 := float64(l172*2.842170943040401e-14) + float64(l173*-2)
	l178 := 65 + l173
	l179 := trunc(l178)
	if b2i(float64(l179) != l178)|b2i(l179 > l0) != 0 {
		l179 = f15(m, l178, 1, l0)
	}
	l180 := l179
	l182 := m.u16(m.u32(l180>>16<<2, 3840)+l180&65535<<4, 0)*320 + 15296
	l183 := m.f64(l182, 120)
	l186 := l175
	l184 := m.f64(l182, 112)
	if l186 > 0 {
		l185 = float64(l183 * l186)
	}
	l187 := -l175
	if l187 > 0 {
		l185 = l185 + float64(-l183*l187)
	}
	l185 = l184 + l185
	l189 := l185
	if l189 > 0 {
		l191 := l185
		if l191 > 0 {
			l190 = float64(float64(l171*2.220446049250313e-16) * l191)
		}
		l188 = float64((2 - l190) * l189)
	}
	l194 := l140
	if l158 > 0 {
		l194 = l194 + l140
	}
	l196 := l188
	if l196 > 0 {
		l195 = float64(l194 * l196)
	}
	l197 := 9.066943647109719e+23 + l195
	l197 = -9.066943647109719e+23 + l197
	l200 := 9.066943647109719e+23 + l153
	l200 = -9.066943647109719e+23 + l200
	l201 := l153 - l200
	l204 := float64(l194 * 4.503599627370496e+15)
	l205 := l200
	if l205 > 0 {
		l204 = l204 + float64(-l197*l205)
	}
	l207 := l201
	if l207 > 0 {
		l206 = float64(-l197 * l207)
	}
	l208 := -l201
	if l208 > 0 {
		l206 = l206 + float64(l197*l208)
	}
	l206 = l204 + l206
	l210 := float64(l188 * 2.220446049250313e-16)
	if l210 > 0 {
		l209 = float64(l206 * l210)
	}
	l211 := 6.755399441055744e+15 + l209
	l211 = -6.755399441055744e+15 + l211
	l213 := float64(l153 * 0.5)
	l215 := l206
	l216 := l200
	l212 := l197 + l211
	if l216 > 0 {
		l215 = l215 + float64(-l211*l216)
	}
	l218 := l201
	if l218 > 0 {
		l217 = float64(-l211 * l218)
	}
	l219 := -l201
	if l219 > 0 {
		l217 = l217 + float64(l211*l219)
	}
	l217 = l215 + l217
	l221 := -l213 + l217
	l220 := choose(l221 > 0, float64(l221*2), 0)
	l223 := l220
	l222 := choose(l223 > 0, l223, 0)
	l224 := -1 + l220
	l222 = choose(l224 > 0, float64(l224*-1), 0) + l222
	l226 := -l213 - l217
	l225 := choose(l226 > 0, float64(l226*2), 0)
	l228 := l225
	l227 := choose(l228 > 0, l228, 0)
	l229 := -1 + l225
	l227 = choose(l229 > 0, float64(l229*-1), 0) + l227
	l230 := l222 - l227
	l232 := l212 + l230
	if l170 > 0 {
		if l170 > 0 {
			l235 := l160
			l236 := -54 + l160
			l235 = choose(l236 > 0, float64(l236*-1), 0) + l235
			l238 := l235
			l239 := trunc(l238)
			if b2i(float64(l239) != l238)|b2i(l239 > l0) != 0 {
				l239 = f15(m, l238, 1, l0)
			}
			l240 := l239
			l234 = m.f64(m.u16(m.u32(l240>>16<<2, 3840)+l240&65535<<4, 0)*320+15296, 104)
		}
		l245 := l234
		if l245 > 0 {
			l244 = float64(l232 * l245)
		}
		l246 := 4.503599627370496e+15 + l244
		l246 = -4.503599627370496e+15 + l246
		l247 := -l153
		l250 := l230
		l248 := l217
		if l250 > 0 {
			l249 = float64(l247 * l250)
		}
		l251 := -l230
		if l251 > 0 {
			l249 = l249 + float64(-l247*l251)
		}
		l249 = l248 + l249
		l252 := l249
		l254 := l252
		l253 := choose(l254 > 0, l254, 0)
		l255 := -1 + l252
		l253 = choose(l255 > 0, float64(l255*-1), 0) + l253
		l256 := l244 - l246
		l258 := -0.49999999999999994 + l256
		l260 := -l252
		l259 := choose(l260 > 0, l260, 0)
		l261 := -1 - l252
		l259 = choose(l261 > 0, float64(l261*-1), 0) + l259
		l263 := -0.49999999999999994 - l256
		l265 := -1 + l253 + choose(l258 > 0, float64(l258*1.8014398509481984e+16), 0)
		l264 := choose(l265 > 0, l265, 0)
		l266 := -1 + l259 + choose(l263 > 0, float64(l263*1.8014398509481984e+16), 0)
		l264 = choose(l266 > 0, float64(l266*-1), 0) + l264
		l233 = l246 + l264
	}
	if 1-l170 > 0 {
		l233 = l233 + l232
	}
	l267 := l233
	l268 := 6.755399441055744e+15 + float64(l267*2.3283064365386963e-10)
	l268 = -6.755399441055744e+15 + l268
	l269 := l267 + float64(l268*-4.294967296e+09)
	l271 := -l269
	l270 := choose(l271 > 0, l271, 0)
	l272 := -1 - l269
	l270 = choose(l272 > 0, float64(l272*-1), 0) + l270
	if l168 > 0 {
		l273 = l269
	}
	l274 := -1 + l168 + l270
	l273 = choose(l274 > 0, float64(l274*4.294967296e+09), 0) + l273
	m.put(l1, 8, l273)
	l275 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l275+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	m.put(l0&3<<3, 3520, l20)
	m.put(l0&3<<3, 3552, 1)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l19*-4096)+l20)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		l277 := float64(m.u8(l2, 2))
		if l277 > 0 {
			l278 = l275 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
		}
		if l277 > 0 {
			l279 = l8 + l12
		}
		l280 := choose(l90 > 0, 1, 0)
		l282 := choose(l91 > 0, 1, 0)
		l284 := choose(l280-l282 > 0, 1, 0)
		l284 = choose(-l280+l282 > 0, 1, 0) + l284
		l287 := l284
		l287 = flag(l287 > math.Copysign(0, -1))
		if l168 > 0 {
			l290 := 1 - l233
			l289 := choose(l290 > 0, l290, 0)
			l292 := -1 + l159 + l164 + float64(l289*-1.048576e+06)
			l291 := choose(l292 > 0, l292, 0)
			l293 := -2046 + l159 + l164 + float64(l289*-1.048576e+06)
			l291 = choose(l293 > 0, float64(l293*-1), 0) + l291
			l288 = float64(l291*1.048576e+06) + l268 - l270
		}
		l288 = choose(l167 > 0, 2.146435072e+09, 0) + l288
		l288 = choose(l106 > 0, 2.14695936e+09, 0) + l288
		l288 = choose(-l106+l287 > 0, 2.147483648e+09, 0) + l288
		l298 := -255 + l288
		l297 := choose(l298 > 0, l298, 0)
		l299 := -256 + l288
		l297 = choose(l299 > 0, float64(l299*-1), 0) + l297
		l300 := -65535 + l288
		l297 = choose(l300 > 0, l300, 0) + l297
		l301 := -65536 + l288
		l297 = choose(l301 > 0, float64(l301*-1), 0) + l297
		l302 := -1.6777215e+07 + l288
		l297 = choose(l302 > 0, l302, 0) + l297
		l303 := -1.6777216e+07 + l288
		l297 = choose(l303 > 0, float64(l303*-1), 0) + l297
		l305 := -l279 + l297
		l306 := trunc(l305)
		if b2i(float64(l306) != l305)|b2i(l306 > l0) != 0 {
			l306 = f15(m, l305, 1, l0)
		}
		l307 := l306
		l312 := m.f64(m.u16(m.u32(l307>>16<<2, 3840)+l307&65535<<4, 0)*320+15296, 80)
		if l312 > 0 {
			l311 = float64((0.5 + l288) * l312)
		}
		l315 := 1 + l279 - l297
		l276 = f17(m, -0.5+float64(l278*-256)+l311, choose(l315 > 0, l315, 0))
	}
	return l276
}

// f148: case 624
func f148(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l193 uint32
	var l63, l64, l95, l114, l119, l122, l124, l128, l137, l146, l153, l162, l163, l173, l190, l195, l196, l201, l224 float64
	l19 := m.f64(0, 3024)
	l20 := m.f64(l16, 16)
	l21 := f12(m, 18409280, 16, 4096+float64(l14*4096)+float64(l19*-4096)+l20)
	l24 := m.f64(l21, 8)
	l25 := trunc(l24)
	if b2i(float64(l25) != l24)|b2i(l25 > l0) != 0 {
		l25 = f15(m, l24, 1, l0)
	}
	l26 := l25
	l27 := m.u32(l26>>16<<2, 3840) + l26&65535<<4
	l28 := m.u16(l27, 0)*320 + 15296
	l29 := float64(m.u8(l28, 18)) + float64(m.u8(l27, 3)) + float64(float64(m.u8(l27, 4))*256)
	l30 := l29
	l31 := -32767 + l29
	l30 = choose(l31 > 0, float64(l31*-32768), 0) + l30
	l32 := -32768 + l29
	l30 = choose(l32 > 0, float64(l32*32768), 0) + l30
	l34 := 6.755399441055744e+15 + (-0.46875 + float64(l30*0.0625))
	l34 = -6.755399441055744e+15 + l34
	l35 := l34
	l35 = flag(l35 > math.Copysign(0, -1))
	l36 := float64(m.u8(l28, 0)) + float64(float64(m.u8(l27, 2))*256)
	l37 := f12(m, 18409280, 16, 4095+float64(l14*4096)+float64(l19*-4096)+l20)
	l40 := m.f64(l37, 8)
	l41 := trunc(l40)
	if b2i(float64(l41) != l40)|b2i(l41 > l0) != 0 {
		l41 = f15(m, l40, 1, l0)
	}
	l42 := l41
	l43 := m.u32(l42>>16<<2, 3840) + l42&65535<<4
	l44 := m.u16(l43, 0)*320 + 15296
	l45 := float64(m.u8(l44, 0)) + float64(float64(m.u8(l43, 2))*256)
	l46 := float64(m.u8(l44, 18)) + float64(m.u8(l43, 3)) + float64(float64(m.u8(l43, 4))*256)
	l47 := l30 + float64(l34*-16)
	l48 := float64(l36*4.294967296e+09) + l45 + float64(l46*65536) + float64(l47*2.81474976710656e+14)
	l49 := l48
	l49 = flag(l49 > math.Copysign(0, -1))
	l50 := choose(1-l35-l49 > 0, 1, 0)
	l52 := choose(l50 > 0, 1, 0)
	l54 := l34
	l54 = flag(l54 > 2046)
	l55 := choose(-1+l54+l49 > 0, 1, 0)
	l57 := l29
	l57 = flag(l57 > 32767)
	l60 := l55 + choose(l57-l50 > 0, 1, 0)
	l60 = flag(l60 > math.Copysign(0, -1))
	l61 := choose(-l35+l49 > 0, 1, 0)
	if l61 > 0 {
		if l61 > 0 {
			l64 = l36 + float64(l47*65536)
		}
		l65 := l64
		l65 = flag(l65 > math.Copysign(0, -1))
		l66 := l64
		if l61-l65 > 0 {
			l66 = l66 + (l45 + float64(l46*65536))
		}
		l67 := f14(m, 35719360, 24, l66)
		l68 := m.u32(l67, 0) - 1
		l63 = 53 + float64(l65*-32) - float64(m.u8(m.u16(m.u32(l68>>16<<2, 3840)+l68&65535<<4, 0)*320+15296, 14))
	}
	l73 := 6.755399441055744e+15 + (-537.25 + float64(l34*0.5) + float64(l35*-0.5) + float64(l63*-0.5))
	l73 = -6.755399441055744e+15 + l73
	l74 := 1049 + l73
	l76 := 1 - l74
	l75 := choose(l76 > 0, l76, 0)
	l77 := -1.047679e+06 - l74
	l75 = choose(l77 > 0, l77, 0) + l75
	l78 := -1.047501e+06 - l74
	l75 = choose(l78 > 0, l78, 0) + l75
	l80 := -1.048628e+06 + l75
	l79 := choose(l80 > 0, l80, 0)
	l81 := l74 + l79
	l81 = flag(l81 > 2046)
	l82 := float64(l54*4) + float64(l55*-4) + float64(l52*-2) + float64(l60*-16) + l81
	l82 = flag(l82 > math.Copysign(0, -1))
	l83 := choose(1-l52-l60-l82 > 0, 1, 0)
	l85 := l75
	l85 = flag(l85 > math.Copysign(0, -1))
	l86 := choose(1-l61 > 0, 1, 0)
	if l61 > 0 {
		l89 := l63
		l90 := trunc(l89)
		if b2i(float64(l90) != l89)|b2i(l90 > l0) != 0 {
			l90 = f15(m, l89, 1, l0)
		}
		l91 := l90
		l86 = l86 + m.f64(m.u16(m.u32(l91>>16<<2, 3840)+l91&65535<<4, 0)*320+15296, 96)
	}
	l96 := l86
	if l96 > 0 {
		l95 = float64((l48 + float64(choose(1-l61 > 0, 1, 0)*4.503599627370496e+15)) * l96)
	}
	l99 := l95
	l100 := 6.755399441055744e+15 + float64(l99*1.4210854715202004e-14)
	l100 = -6.755399441055744e+15 + l100
	l101 := float64(l99*2.842170943040401e-14) + float64(l100*-2)
	l102 := -1074 + l34 - l35 - l63 + float64(l73*-2)
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
	l111 := m.u16(m.u32(l109>>16<<2, 3840)+l109&65535<<4, 0)*320 + 15296
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
			l164 := l75
			l165 := -54 + l75
			l164 = choose(l165 > 0, float64(l165*-1), 0) + l164
			l167 := l164
			l168 := trunc(l167)
			if b2i(float64(l168) != l167)|b2i(l168 > l0) != 0 {
				l168 = f15(m, l167, 1, l0)
			}
			l169 := l168
			l163 = m.f64(m.u16(m.u32(l169>>16<<2, 3840)+l169&65535<<4, 0)*320+15296, 104)
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
	l184 := l162
	l185 := 6.755399441055744e+15 + float64(l184*2.3283064365386963e-10)
	l185 = -6.755399441055744e+15 + l185
	l186 := l184 + float64(l185*-4.294967296e+09)
	l188 := -l186
	l187 := choose(l188 > 0, l188, 0)
	l189 := -1 - l186
	l187 = choose(l189 > 0, float64(l189*-1), 0) + l187
	if l83 > 0 {
		l190 = l186
	}
	l191 := -1 + l83 + l187
	l190 = choose(l191 > 0, float64(l191*4.294967296e+09), 0) + l190
	m.put(l1, 8, l190)
	l192 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l192+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	m.put(l0&3<<3, 3520, l20)
	m.put(l0&3<<3, 3552, 1)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l19*-4096)+l20)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		l194 := float64(m.u8(l2, 2))
		if l194 > 0 {
			l195 = l192 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
		}
		if l194 > 0 {
			l196 = l8 + l12
		}
		l199 := choose(choose(l57 > 0, 1, 0) > 0, 1, 0)
		if l83 > 0 {
			l203 := 1 - l162
			l202 := choose(l203 > 0, l203, 0)
			l205 := -1 + l74 + l79 + float64(l202*-1.048576e+06)
			l204 := choose(l205 > 0, l205, 0)
			l206 := -2046 + l74 + l79 + float64(l202*-1.048576e+06)
			l204 = choose(l206 > 0, float64(l206*-1), 0) + l204
			l201 = float64(l204*1.048576e+06) + l185 - l187
		}
		l201 = choose(l82 > 0, 2.146435072e+09, 0) + l201
		l201 = choose(l60 > 0, 2.14695936e+09, 0) + l201
		l201 = choose(-l60+l199 > 0, 2.147483648e+09, 0) + l201
		l211 := -255 + l201
		l210 := choose(l211 > 0, l211, 0)
		l212 := -256 + l201
		l210 = choose(l212 > 0, float64(l212*-1), 0) + l210
		l213 := -65535 + l201
		l210 = choose(l213 > 0, l213, 0) + l210
		l214 := -65536 + l201
		l210 = choose(l214 > 0, float64(l214*-1), 0) + l210
		l215 := -1.6777215e+07 + l201
		l210 = choose(l215 > 0, l215, 0) + l210
		l216 := -1.6777216e+07 + l201
		l210 = choose(l216 > 0, float64(l216*-1), 0) + l210
		l218 := -l196 + l210
		l219 := trunc(l218)
		if b2i(float64(l219) != l218)|b2i(l219 > l0) != 0 {
			l219 = f15(m, l218, 1, l0)
		}
		l220 := l219
		l225 := m.f64(m.u16(m.u32(l220>>16<<2, 3840)+l220&65535<<4, 0)*320+15296, 80)
		if l225 > 0 {
			l224 = float64((0.5 + l201) * l225)
		}
		l228 := 1 + l196 - l210
		l193 = f17(m, -0.5+float64(l195*-256)+l224, choose(l228 > 0, l228, 0))
	}
	return l193
}

// f149: case 625
func f149(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l96 uint32
	var l94, l98, l99, l100, l110 float64
	l19 := m.f64(0, 3024)
	l20 := m.f64(l16, 16)
	l21 := f12(m, 18409280, 16, 4095+float64(l14*4096)+float64(l19*-4096)+l20)
	l24 := m.f64(l21, 8)
	l25 := trunc(l24)
	if b2i(float64(l25) != l24)|b2i(l25 > l0) != 0 {
		l25 = f15(m, l24, 1, l0)
	}
	l26 := l25
	l27 := m.u32(l26>>16<<2, 3840) + l26&65535<<4
	l28 := m.u16(l27, 0)*320 + 15296
	l29 := float64(m.u8(l28, 0)) + float64(float64(m.u8(l27, 2))*256)
	l30 := float64(m.u8(l28, 18)) + float64(m.u8(l27, 3)) + float64(float64(m.u8(l27, 4))*256)
	l31 := f12(m, 18409280, 16, 4097+float64(l14*4096)+float64(l19*-4096)+l20)
	l34 := m.f64(l31, 8)
	l35 := trunc(l34)
	if b2i(float64(l35) != l34)|b2i(l35 > l0) != 0 {
		l35 = f15(m, l34, 1, l0)
	}
	l36 := l35
	l37 := m.u32(l36>>16<<2, 3840) + l36&65535<<4
	l38 := m.u16(l37, 0)*320 + 15296
	l39 := float64(m.u8(l38, 0)) + float64(float64(m.u8(l37, 2))*256)
	l40 := float64(m.u8(l38, 18)) + float64(m.u8(l37, 3)) + float64(float64(m.u8(l37, 4))*256)
	l41 := f12(m, 18409280, 16, 4096+float64(l14*4096)+float64(l19*-4096)+l20)
	l44 := m.f64(l41, 8)
	l45 := trunc(l44)
	if b2i(float64(l45) != l44)|b2i(l45 > l0) != 0 {
		l45 = f15(m, l44, 1, l0)
	}
	l46 := l45
	l47 := m.u32(l46>>16<<2, 3840) + l46&65535<<4
	l48 := m.u16(l47, 0)*320 + 15296
	l49 := float64(m.u8(l48, 18)) + float64(m.u8(l47, 3)) + float64(float64(m.u8(l47, 4))*256)
	l50 := l49
	l50 = flag(l50 > 32767)
	l51 := f12(m, 18409280, 16, 4098+float64(l14*4096)+float64(l19*-4096)+l20)
	l54 := m.f64(l51, 8)
	l55 := trunc(l54)
	if b2i(float64(l55) != l54)|b2i(l55 > l0) != 0 {
		l55 = f15(m, l54, 1, l0)
	}
	l56 := l55
	l57 := m.u32(l56>>16<<2, 3840) + l56&65535<<4
	l58 := m.u16(l57, 0)*320 + 15296
	l59 := float64(m.u8(l58, 18)) + float64(m.u8(l57, 3)) + float64(float64(m.u8(l57, 4))*256)
	l60 := l59
	l60 = flag(l60 > 32767)
	l61 := l29 + float64(l30*65536) - l39 + float64(l40*-65536)
	if l50 > 0 {
		l61 = l61 + (float64(l29*-2) + float64(l30*-131072))
	}
	if l60 > 0 {
		l61 = l61 + (float64(l39*2) + float64(l40*131072))
	}
	l62 := float64(m.u8(l48, 0)) + float64(float64(m.u8(l47, 2))*256)
	l63 := float64(m.u8(l58, 0)) + float64(float64(m.u8(l57, 2))*256)
	l64 := l62 + float64(l49*65536)
	l64 = -l63 + float64(l59*-65536) + l64
	if l50 > 0 {
		l64 = l64 + (2.147483648e+09 + float64(l62*-2) + float64(l49*-131072))
	}
	if l60 > 0 {
		l64 = l64 + (-2.147483648e+09 + float64(l63*2) + float64(l59*131072))
	}
	l64 = choose(l50 > 0, -1, 0) + l64
	l64 = choose(l60 > 0, 1, 0) + l64
	l67 := l64
	l67 = flag(l67 > math.Copysign(0, -1))
	l68 := -l64
	l68 = flag(l68 > math.Copysign(0, -1))
	l69 := -l61 + float64(l67*-8.589934592e+09) + float64(l68*8.589934592e+09)
	l69 = flag(l69 > math.Copysign(0, -1))
	l70 := l69
	l71 := l49
	l72 := -32767 + l49
	l71 = choose(l72 > 0, float64(l72*-32768), 0) + l71
	l73 := -32768 + l49
	l71 = choose(l73 > 0, float64(l73*32768), 0) + l71
	l75 := 6.755399441055744e+15 + (-0.46875 + float64(l71*0.0625))
	l75 = -6.755399441055744e+15 + l75
	l76 := l75
	l76 = flag(l76 > 2046)
	l79 := float64(l62*4.294967296e+09) + l29 + float64(l30*65536) + float64((l71+float64(l75*-16))*2.81474976710656e+14)
	l79 = flag(l79 > math.Copysign(0, -1))
	l82 := l59
	l83 := -32767 + l59
	l82 = choose(l83 > 0, float64(l83*-32768), 0) + l82
	l84 := -32768 + l59
	l82 = choose(l84 > 0, float64(l84*32768), 0) + l82
	l86 := 6.755399441055744e+15 + (-0.46875 + float64(l82*0.0625))
	l86 = -6.755399441055744e+15 + l86
	l87 := l86
	l87 = flag(l87 > 2046)
	l90 := float64(l63*4.294967296e+09) + l39 + float64(l40*65536) + float64((l82+float64(l86*-16))*2.81474976710656e+14)
	l90 = flag(l90 > math.Copysign(0, -1))
	l93 := choose(-1+l76+l79 > 0, 1, 0) + choose(-1+l87+l90 > 0, 1, 0)
	l93 = flag(l93 > math.Copysign(0, -1))
	if l70-l93 > 0 {
		l94 = l29 + float64(l30*65536)
	}
	if 1-l70-l93 > 0 {
		l94 = l94 + (l39 + float64(l40*65536))
	}
	m.put(l1, 8, l94)
	l95 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l95+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	m.put(l0&3<<3, 3520, l20)
	m.put(l0&3<<3, 3552, 1)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l19*-4096)+l20)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		l97 := float64(m.u8(l2, 2))
		if l97 > 0 {
			l98 = l95 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
		}
		if l97 > 0 {
			l99 = l8 + l12
		}
		if l70-l93 > 0 {
			l100 = l62 + float64(l49*65536)
		}
		if 1-l70-l93 > 0 {
			l100 = l100 + (l63 + float64(l59*65536))
		}
		l100 = choose(l93 > 0, 2.14695936e+09, 0) + l100
		l102 := l100
		l102 = flag(l102 > 255) + flag(l102 > 65535) + flag(l102 > 1.6777215e+07)
		l104 := -l99 + l102
		l105 := trunc(l104)
		if b2i(float64(l105) != l104)|b2i(l105 > l0) != 0 {
			l105 = f15(m, l104, 1, l0)
		}
		l106 := l105
		l111 := m.f64(m.u16(m.u32(l106>>16<<2, 3840)+l106&65535<<4, 0)*320+15296, 80)
		if l111 > 0 {
			l110 = float64((0.5 + l100) * l111)
		}
		l114 := 1 + l99 - l102
		l96 = f17(m, -0.5+float64(l98*-256)+l110, choose(l114 > 0, l114, 0))
	}
	return l96
}

// f150: case 626
func f150(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l96 uint32
	var l94, l98, l99, l100, l110 float64
	l19 := m.f64(0, 3024)
	l20 := m.f64(l16, 16)
	l21 := f12(m, 18409280, 16, 4095+float64(l14*4096)+float64(l19*-4096)+l20)
	l24 := m.f64(l21, 8)
	l25 := trunc(l24)
	if b2i(float64(l25) != l24)|b2i(l25 > l0) != 0 {
		l25 = f15(m, l24, 1, l0)
	}
	l26 := l25
	l27 := m.u32(l26>>16<<2, 3840) + l26&65535<<4
	l28 := m.u16(l27, 0)*320 + 15296
	l29 := float64(m.u8(l28, 0)) + float64(float64(m.u8(l27, 2))*256)
	l30 := float64(m.u8(l28, 18)) + float64(m.u8(l27, 3)) + float64(float64(m.u8(l27, 4))*256)
	l31 := f12(m, 18409280, 16, 4097+float64(l14*4096)+float64(l19*-4096)+l20)
	l34 := m.f64(l31, 8)
	l35 := trunc(l34)
	if b2i(float64(l35) != l34)|b2i(l35 > l0) != 0 {
		l35 = f15(m, l34, 1, l0)
	}
	l36 := l35
	l37 := m.u32(l36>>16<<2, 3840) + l36&65535<<4
	l38 := m.u16(l37, 0)*320 + 15296
	l39 := float64(m.u8(l38, 0)) + float64(float64(m.u8(l37, 2))*256)
	l40 := float64(m.u8(l38, 18)) + float64(m.u8(l37, 3)) + float64(float64(m.u8(l37, 4))*256)
	l41 := f12(m, 18409280, 16, 4096+float64(l14*4096)+float64(l19*-4096)+l20)
	l44 := m.f64(l41, 8)
	l45 := trunc(l44)
	if b2i(float64(l45) != l44)|b2i(l45 > l0) != 0 {
		l45 = f15(m, l44, 1, l0)
	}
	l46 := l45
	l47 := m.u32(l46>>16<<2, 3840) + l46&65535<<4
	l48 := m.u16(l47, 0)*320 + 15296
	l49 := float64(m.u8(l48, 18)) + float64(m.u8(l47, 3)) + float64(float64(m.u8(l47, 4))*256)
	l50 := l49
	l50 = flag(l50 > 32767)
	l51 := f12(m, 18409280, 16, 4098+float64(l14*4096)+float64(l19*-4096)+l20)
	l54 := m.f64(l51, 8)
	l55 := trunc(l54)
	if b2i(float64(l55) != l54)|b2i(l55 > l0) != 0 {
		l55 = f15(m, l54, 1, l0)
	}
	l56 := l55
	l57 := m.u32(l56>>16<<2, 3840) + l56&65535<<4
	l58 := m.u16(l57, 0)*320 + 15296
	l59 := float64(m.u8(l58, 18)) + float64(m.u8(l57, 3)) + float64(float64(m.u8(l57, 4))*256)
	l60 := l59
	l60 = flag(l60 > 32767)
	l61 := l29 + float64(l30*65536) - l39 + float64(l40*-65536)
	if l50 > 0 {
		l61 = l61 + (float64(l29*-2) + float64(l30*-131072))
	}
	if l60 > 0 {
		l61 = l61 + (float64(l39*2) + float64(l40*131072))
	}
	l62 := float64(m.u8(l48, 0)) + float64(float64(m.u8(l47, 2))*256)
	l63 := float64(m.u8(l58, 0)) + float64(float64(m.u8(l57, 2))*256)
	l64 := l62 + float64(l49*65536)
	l64 = -l63 + float64(l59*-65536) + l64
	if l50 > 0 {
		l64 = l64 + (2.147483648e+09 + float64(l62*-2) + float64(l49*-131072))
	}
	if l60 > 0 {
		l64 = l64 + (-2.147483648e+09 + float64(l63*2) + float64(l59*131072))
	}
	l64 = choose(l50 > 0, -1, 0) + l64
	l64 = choose(l60 > 0, 1, 0) + l64
	l67 := l64
	l67 = flag(l67 > math.Copysign(0, -1))
	l68 := -l64
	l68 = flag(l68 > math.Copysign(0, -1))
	l69 := l61 + float64(l67*8.589934592e+09) + float64(l68*-8.589934592e+09)
	l69 = flag(l69 > math.Copysign(0, -1))
	l70 := l69
	l71 := l49
	l72 := -32767 + l49
	l71 = choose(l72 > 0, float64(l72*-32768), 0) + l71
	l73 := -32768 + l49
	l71 = choose(l73 > 0, float64(l73*32768), 0) + l71
	l75 := 6.755399441055744e+15 + (-0.46875 + float64(l71*0.0625))
	l75 = -6.755399441055744e+15 + l75
	l76 := l75
	l76 = flag(l76 > 2046)
	l79 := float64(l62*4.294967296e+09) + l29 + float64(l30*65536) + float64((l71+float64(l75*-16))*2.81474976710656e+14)
	l79 = flag(l79 > math.Copysign(0, -1))
	l82 := l59
	l83 := -32767 + l59
	l82 = choose(l83 > 0, float64(l83*-32768), 0) + l82
	l84 := -32768 + l59
	l82 = choose(l84 > 0, float64(l84*32768), 0) + l82
	l86 := 6.755399441055744e+15 + (-0.46875 + float64(l82*0.0625))
	l86 = -6.755399441055744e+15 + l86
	l87 := l86
	l87 = flag(l87 > 2046)
	l90 := float64(l63*4.294967296e+09) + l39 + float64(l40*65536) + float64((l82+float64(l86*-16))*2.81474976710656e+14)
	l90 = flag(l90 > math.Copysign(0, -1))
	l93 := choose(-1+l76+l79 > 0, 1, 0) + choose(-1+l87+l90 > 0, 1, 0)
	l93 = flag(l93 > math.Copysign(0, -1))
	if l70-l93 > 0 {
		l94 = l29 + float64(l30*65536)
	}
	if 1-l70-l93 > 0 {
		l94 = l94 + (l39 + float64(l40*65536))
	}
	m.put(l1, 8, l94)
	l95 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l95+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	m.put(l0&3<<3, 3520, l20)
	m.put(l0&3<<3, 3552, 1)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l19*-4096)+l20)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		l97 := float64(m.u8(l2, 2))
		if l97 > 0 {
			l98 = l95 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
		}
		if l97 > 0 {
			l99 = l8 + l12
		}
		if l70-l93 > 0 {
			l100 = l62 + float64(l49*65536)
		}
		if 1-l70-l93 > 0 {
			l100 = l100 + (l63 + float64(l59*65536))
		}
		l100 = choose(l93 > 0, 2.14695936e+09, 0) + l100
		l102 := l100
		l102 = flag(l102 > 255) + flag(l102 > 65535) + flag(l102 > 1.6777215e+07)
		l104 := -l99 + l102
		l105 := trunc(l104)
		if b2i(float64(l105) != l104)|b2i(l105 > l0) != 0 {
			l105 = f15(m, l104, 1, l0)
		}
		l106 := l105
		l111 := m.f64(m.u16(m.u32(l106>>16<<2, 3840)+l106&65535<<4, 0)*320+15296, 80)
		if l111 > 0 {
			l110 = float64((0.5 + l100) * l111)
		}
		l114 := 1 + l99 - l102
		l96 = f17(m, -0.5+float64(l98*-256)+l110, choose(l114 > 0, l114, 0))
	}
	return l96
}

// f151: case 627
func f151(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l123 uint32
	var l76, l85, l86, l88, l94, l113, l120, l125, l126, l127, l150 float64
	l19 := m.f64(0, 3024)
	l20 := m.f64(l16, 16)
	l21 := f12(m, 18409280, 16, 4096+float64(l14*4096)+float64(l19*-4096)+l20)
	l24 := m.f64(l21, 8)
	l25 := trunc(l24)
	if b2i(float64(l25) != l24)|b2i(l25 > l0) != 0 {
		l25 = f15(m, l24, 1, l0)
	}
	l26 := l25
	l27 := m.u32(l26>>16<<2, 3840) + l26&65535<<4
	l28 := m.u16(l27, 0)*320 + 15296
	l29 := float64(m.u8(l28, 18)) + float64(m.u8(l27, 3)) + float64(float64(m.u8(l27, 4))*256)
	l30 := l29
	l31 := -32767 + l29
	l30 = choose(l31 > 0, float64(l31*-32768), 0) + l30
	l32 := -32768 + l29
	l30 = choose(l32 > 0, float64(l32*32768), 0) + l30
	l34 := 6.755399441055744e+15 + (-0.46875 + float64(l30*0.0625))
	l34 = -6.755399441055744e+15 + l34
	l35 := l34
	l35 = flag(l35 > 2046)
	l36 := float64(m.u8(l28, 0)) + float64(float64(m.u8(l27, 2))*256)
	l37 := f12(m, 18409280, 16, 4095+float64(l14*4096)+float64(l19*-4096)+l20)
	l40 := m.f64(l37, 8)
	l41 := trunc(l40)
	if b2i(float64(l41) != l40)|b2i(l41 > l0) != 0 {
		l41 = f15(m, l40, 1, l0)
	}
	l42 := l41
	l43 := m.u32(l42>>16<<2, 3840) + l42&65535<<4
	l44 := m.u16(l43, 0)*320 + 15296
	t1 := float64(l36*4.294967296e+09) + (float64(m.u8(l44, 0)) + float64(float64(m.u8(l43, 2))*256)) + float64((float64(m.u8(l44, 18))+float64(m.u8(l43, 3))+float64(float64(m.u8(l43, 4))*256))*65536)
	l48 := t1 + float64((l30+float64(l34*-16))*2.81474976710656e+14)
	l49 := l48
	l49 = flag(l49 > math.Copysign(0, -1))
	l50 := choose(-1+l35+l49 > 0, 1, 0)
	l52 := choose(l50 > 0, 1, 0)
	l54 := l34
	l54 = flag(l54 > math.Copysign(0, -1))
	l55 := 1 + l34 - l54
	l57 := -1.048575e+06 - l55
	l56 := choose(l57 > 0, l57, 0)
	l58 := -1.047679e+06 - l55
	l56 = choose(l58 > 0, l58, 0) + l56
	l59 := 1075 - l55
	l56 = choose(l59 > 0, l59, 0) + l56
	l61 := -52 + l56
	l60 := choose(l61 > 0, l61, 0)
	l62 := l55 + l60
	l62 = flag(l62 > 2046)
	l63 := float64(l35*4) + float64(l50*-4) + float64(l52*-16) + l62
	l63 = flag(l63 > math.Copysign(0, -1))
	l64 := choose(1-l52-l63 > 0, 1, 0)
	l66 := l56
	l66 = flag(l66 > 52)
	l67 := l56
	l68 := -54 + l56
	l67 = choose(l68 > 0, float64(l68*-1), 0) + l67
	l70 := l67
	l71 := trunc(l70)
	if b2i(float64(l71) != l70)|b2i(l71 > l0) != 0 {
		l71 = f15(m, l70, 1, l0)
	}
	l72 := l71
	l74 := m.u16(m.u32(l72>>16<<2, 3840)+l72&65535<<4, 0)*320 + 15296
	l75 := m.f64(l74, 96)
	if 1-l66 > 0 {
		l76 = l75
	}
	l76 = choose(l66 > 0, 4.503599627370496e+15, 0) + l76
	l78 := l56
	l78 = flag(l78 > math.Copysign(0, -1))
	l79 := float64(l54*4.503599627370496e+15) + l48
	l80 := l29
	l80 = flag(l80 > 32767)
	l83 := choose(choose(l80 > 0, 1, 0) > 0, 1, 0)
	if l78 > 0 {
		if l78 > 0 {
			l86 = m.f64(l74, 104)
		}
		l89 := l86
		if l89 > 0 {
			l88 = float64(l79 * l89)
		}
		l90 := 4.503599627370496e+15 + l88
		l90 = -4.503599627370496e+15 + l90
		l93 := l88 - l90
		l95 := l75
		if l95 > 0 {
			l94 = float64(l93 * l95)
		}
		l97 := l94
		l96 := choose(l97 > 0, l97, 0)
		l98 := -1 + l94
		l96 = choose(l98 > 0, float64(l98*-1), 0) + l96
		l102 := -l94
		l101 := choose(l102 > 0, l102, 0)
		l103 := -1 - l94
		l101 = choose(l103 > 0, float64(l103*-1), 0) + l101
		l105 := -0.49999999999999994 + l93
		l107 := -0.49999999999999994 - l93
		l109 := -1 + choose(1-l83 > 0, 1, 0) + l96
		l108 := choose(l109 > 0, l109, 0)
		l110 := -1 + choose(l83 > 0, 1, 0) + l101
		l108 = choose(l110 > 0, float64(l110*-1), 0) + l108
		l111 := -1 + choose(l105 > 0, float64(l105*1.8014398509481984e+16), 0)
		l108 = choose(l111 > 0, l111, 0) + l108
		l112 := -1 + choose(l107 > 0, float64(l107*1.8014398509481984e+16), 0)
		l108 = choose(l112 > 0, float64(l112*-1), 0) + l108
		l85 = l90 + l108
	}
	if 1-l78 > 0 {
		l85 = l85 + l79
	}
	l114 := l76
	if l114 > 0 {
		l113 = float64(l85 * l114)
	}
	l115 := 6.755399441055744e+15 + float64(l113*2.3283064365386963e-10)
	l115 = -6.755399441055744e+15 + l115
	l116 := l113 + float64(l115*-4.294967296e+09)
	l118 := -l116
	l117 := choose(l118 > 0, l118, 0)
	l119 := -1 - l116
	l117 = choose(l119 > 0, float64(l119*-1), 0) + l117
	if l64 > 0 {
		l120 = l116
	}
	l121 := -1 + l64 + l117
	l120 = choose(l121 > 0, float64(l121*4.294967296e+09), 0) + l120
	m.put(l1, 8, l120)
	l122 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l122+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	m.put(l0&3<<3, 3520, l20)
	m.put(l0&3<<3, 3552, 1)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l19*-4096)+l20)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		l124 := float64(m.u8(l2, 2))
		if l124 > 0 {
			l125 = l122 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
		}
		if l124 > 0 {
			l126 = l8 + l12
		}
		if l64 > 0 {
			l129 := 1 - l85
			l128 := choose(l129 > 0, l129, 0)
			l131 := -1 + l55 + l60 + float64(l128*-1.048576e+06)
			l130 := choose(l131 > 0, l131, 0)
			l132 := -2046 + l55 + l60 + float64(l128*-1.048576e+06)
			l130 = choose(l132 > 0, float64(l132*-1), 0) + l130
			l127 = float64(l130*1.048576e+06) + l115 - l117
		}
		l127 = choose(l63 > 0, 2.146435072e+09, 0) + l127
		l127 = choose(l52 > 0, 2.14695936e+09, 0) + l127
		l127 = choose(-l52+l83 > 0, 2.147483648e+09, 0) + l127
		l137 := -255 + l127
		l136 := choose(l137 > 0, l137, 0)
		l138 := -256 + l127
		l136 = choose(l138 > 0, float64(l138*-1), 0) + l136
		l139 := -65535 + l127
		l136 = choose(l139 > 0, l139, 0) + l136
		l140 := -65536 + l127
		l136 = choose(l140 > 0, float64(l140*-1), 0) + l136
		l141 := -1.6777215e+07 + l127
		l136 = choose(l141 > 0, l141, 0) + l136
		l142 := -1.6777216e+07 + l127
		l136 = choose(l142 > 0, float64(l142*-1), 0) + l136
		l144 := -l126 + l136
		l145 := trunc(l144)
		if b2i(float64(l145) != l144)|b2i(l145 > l0) != 0 {
			l145 = f15(m, l144, 1, l0)
		}
		l146 := l145
		l151 := m.f64(m.u16(m.u32(l146>>16<<2, 3840)+l146&65535<<4, 0)*320+15296, 80)
		if l151 > 0 {
			l150 = float64((0.5 + l127) * l151)
		}
		l154 := 1 + l126 - l136
		l123 = f17(m, -0.5+float64(l125*-256)+l150, choose(l154 > 0, l154, 0))
	}
	return l123
}

// f152: case 628
func f152(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l123 uint32
	var l76, l85, l86, l88, l94, l113, l120, l125, l126, l127, l150 float64
	l19 := m.f64(0, 3024)
	l20 := m.f64(l16, 16)
	l21 := f12(m, 18409280, 16, 4096+float64(l14*4096)+float64(l19*-4096)+l20)
	l24 := m.f64(l21, 8)
	l25 := trunc(l24)
	if b2i(float64(l25) != l24)|b2i(l25 > l0) != 0 {
		l25 = f15(m, l24, 1, l0)
	}
	l26 := l25
	l27 := m.u32(l26>>16<<2, 3840) + l26&65535<<4
	l28 := m.u16(l27, 0)*320 + 15296
	l29 := float64(m.u8(l28, 18)) + float64(m.u8(l27, 3)) + float64(float64(m.u8(l27, 4))*256)
	l30 := l29
	l31 := -32767 + l29
	l30 = choose(l31 > 0, float64(l31*-32768), 0) + l30
	l32 := -32768 + l29
	l30 = choose(l32 > 0, float64(l32*32768), 0) + l30
	l34 := 6.755399441055744e+15 + (-0.46875 + float64(l30*0.0625))
	l34 = -6.755399441055744e+15 + l34
	l35 := l34
	l35 = flag(l35 > 2046)
	l36 := float64(m.u8(l28, 0)) + float64(float64(m.u8(l27, 2))*256)
	l37 := f12(m, 18409280, 16, 4095+float64(l14*4096)+float64(l19*-4096)+l20)
	l40 := m.f64(l37, 8)
	l41 := trunc(l40)
	if b2i(float64(l41) != l40)|b2i(l41 > l0) != 0 {
		l41 = f15(m, l40, 1, l0)
	}
	l42 := l41
	l43 := m.u32(l42>>16<<2, 3840) + l42&65535<<4
	l44 := m.u16(l43, 0)*320 + 15296
	t1 := float64(l36*4.294967296e+09) + (float64(m.u8(l44, 0)) + float64(float64(m.u8(l43, 2))*256)) + float64((float64(m.u8(l44, 18))+float64(m.u8(l43, 3))+float64(float64(m.u8(l43, 4))*256))*65536)
	l48 := t1 + float64((l30+float64(l34*-16))*2.81474976710656e+14)
	l49 := l48
	l49 = flag(l49 > math.Copysign(0, -1))
	l50 := choose(-1+l35+l49 > 0, 1, 0)
	l52 := choose(l50 > 0, 1, 0)
	l54 := l34
	l54 = flag(l54 > math.Copysign(0, -1))
	l55 := 1 + l34 - l54
	l57 := -1.048575e+06 - l55
	l56 := choose(l57 > 0, l57, 0)
	l58 := -1.047679e+06 - l55
	l56 = choose(l58 > 0, l58, 0) + l56
	l59 := 1075 - l55
	l56 = choose(l59 > 0, l59, 0) + l56
	l61 := -52 + l56
	l60 := choose(l61 > 0, l61, 0)
	l62 := l55 + l60
	l62 = flag(l62 > 2046)
	l63 := float64(l35*4) + float64(l50*-4) + float64(l52*-16) + l62
	l63 = flag(l63 > math.Copysign(0, -1))
	l64 := choose(1-l52-l63 > 0, 1, 0)
	l66 := l56
	l66 = flag(l66 > 52)
	l67 := l56
	l68 := -54 + l56
	l67 = choose(l68 > 0, float64(l68*-1), 0) + l67
	l70 := l67
	l71 := trunc(l70)
	if b2i(float64(l71) != l70)|b2i(l71 > l0) != 0 {
		l71 = f15(m, l70, 1, l0)
	}
	l72 := l71
	l74 := m.u16(m.u32(l72>>16<<2, 3840)+l72&65535<<4, 0)*320 + 15296
	l75 := m.f64(l74, 96)
	if 1-l66 > 0 {
		l76 = l75
	}
	l76 = choose(l66 > 0, 4.503599627370496e+15, 0) + l76
	l78 := l56
	l78 = flag(l78 > math.Copysign(0, -1))
	l79 := float64(l54*4.503599627370496e+15) + l48
	l80 := l29
	l80 = flag(l80 > 32767)
	l83 := choose(choose(l80 > 0, 1, 0) > 0, 1, 0)
	if l78 > 0 {
		if l78 > 0 {
			l86 = m.f64(l74, 104)
		}
		l89 := l86
		if l89 > 0 {
			l88 = float64(l79 * l89)
		}
		l90 := 4.503599627370496e+15 + l88
		l90 = -4.503599627370496e+15 + l90
		l93 := l88 - l90
		l95 := l75
		if l95 > 0 {
			l94 = float64(l93 * l95)
		}
		l97 := l94
		l96 := choose(l97 > 0, l97, 0)
		l98 := -1 + l94
		l96 = choose(l98 > 0, float64(l98*-1), 0) + l96
		l102 := -l94
		l101 := choose(l102 > 0, l102, 0)
		l103 := -1 - l94
		l101 = choose(l103 > 0, float64(l103*-1), 0) + l101
		l105 := -0.49999999999999994 + l93
		l107 := -0.49999999999999994 - l93
		l109 := -1 + choose(l83 > 0, 1, 0) + l96
		l108 := choose(l109 > 0, l109, 0)
		l110 := -1 + choose(1-l83 > 0, 1, 0) + l101
		l108 = choose(l110 > 0, float64(l110*-1), 0) + l108
		l111 := -1 + choose(l105 > 0, float64(l105*1.8014398509481984e+16), 0)
		l108 = choose(l111 > 0, l111, 0) + l108
		l112 := -1 + choose(l107 > 0, float64(l107*1.8014398509481984e+16), 0)
		l108 = choose(l112 > 0, float64(l112*-1), 0) + l108
		l85 = l90 + l108
	}
	if 1-l78 > 0 {
		l85 = l85 + l79
	}
	l114 := l76
	if l114 > 0 {
		l113 = float64(l85 * l114)
	}
	l115 := 6.755399441055744e+15 + float64(l113*2.3283064365386963e-10)
	l115 = -6.755399441055744e+15 + l115
	l116 := l113 + float64(l115*-4.294967296e+09)
	l118 := -l116
	l117 := choose(l118 > 0, l118, 0)
	l119 := -1 - l116
	l117 = choose(l119 > 0, float64(l119*-1), 0) + l117
	if l64 > 0 {
		l120 = l116
	}
	l121 := -1 + l64 + l117
	l120 = choose(l121 > 0, float64(l121*4.294967296e+09), 0) + l120
	m.put(l1, 8, l120)
	l122 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l122+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	m.put(l0&3<<3, 3520, l20)
	m.put(l0&3<<3, 3552, 1)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l19*-4096)+l20)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		l124 := float64(m.u8(l2, 2))
		if l124 > 0 {
			l125 = l122 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
		}
		if l124 > 0 {
			l126 = l8 + l12
		}
		if l64 > 0 {
			l129 := 1 - l85
			l128 := choose(l129 > 0, l129, 0)
			l131 := -1 + l55 + l60 + float64(l128*-1.048576e+06)
			l130 := choose(l131 > 0, l131, 0)
			l132 := -2046 + l55 + l60 + float64(l128*-1.048576e+06)
			l130 = choose(l132 > 0, float64(l132*-1), 0) + l130
			l127 = float64(l130*1.048576e+06) + l115 - l117
		}
		l127 = choose(l63 > 0, 2.146435072e+09, 0) + l127
		l127 = choose(l52 > 0, 2.14695936e+09, 0) + l127
		l127 = choose(-l52+l83 > 0, 2.147483648e+09, 0) + l127
		l137 := -255 + l127
		l136 := choose(l137 > 0, l137, 0)
		l138 := -256 + l127
		l136 = choose(l138 > 0, float64(l138*-1), 0) + l136
		l139 := -65535 + l127
		l136 = choose(l139 > 0, l139, 0) + l136
		l140 := -65536 + l127
		l136 = choose(l140 > 0, float64(l140*-1), 0) + l136
		l141 := -1.6777215e+07 + l127
		l136 = choose(l141 > 0, l141, 0) + l136
		l142 := -1.6777216e+07 + l127
		l136 = choose(l142 > 0, float64(l142*-1), 0) + l136
		l144 := -l126 + l136
		l145 := trunc(l144)
		if b2i(float64(l145) != l144)|b2i(l145 > l0) != 0 {
			l145 = f15(m, l144, 1, l0)
		}
		l146 := l145
		l151 := m.f64(m.u16(m.u32(l146>>16<<2, 3840)+l146&65535<<4, 0)*320+15296, 80)
		if l151 > 0 {
			l150 = float64((0.5 + l127) * l151)
		}
		l154 := 1 + l126 - l136
		l123 = f17(m, -0.5+float64(l125*-256)+l150, choose(l154 > 0, l154, 0))
	}
	return l123
}

// f153: case 629
func f153(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l110 uint32
	var l76, l80, l81, l83, l87, l100, l107, l112, l113, l119, l142 float64
	l19 := m.f64(0, 3024)
	l20 := m.f64(l16, 16)
	l21 := f12(m, 18409280, 16, 4096+float64(l14*4096)+float64(l19*-4096)+l20)
	l24 := m.f64(l21, 8)
	l25 := trunc(l24)
	if b2i(float64(l25) != l24)|b2i(l25 > l0) != 0 {
		l25 = f15(m, l24, 1, l0)
	}
	l26 := l25
	l27 := m.u32(l26>>16<<2, 3840) + l26&65535<<4
	l28 := m.u16(l27, 0)*320 + 15296
	l29 := float64(m.u8(l28, 18)) + float64(m.u8(l27, 3)) + float64(float64(m.u8(l27, 4))*256)
	l30 := l29
	l31 := -32767 + l29
	l30 = choose(l31 > 0, float64(l31*-32768), 0) + l30
	l32 := -32768 + l29
	l30 = choose(l32 > 0, float64(l32*32768), 0) + l30
	l34 := 6.755399441055744e+15 + (-0.46875 + float64(l30*0.0625))
	l34 = -6.755399441055744e+15 + l34
	l35 := l34
	l35 = flag(l35 > 2046)
	l36 := float64(m.u8(l28, 0)) + float64(float64(m.u8(l27, 2))*256)
	l37 := f12(m, 18409280, 16, 4095+float64(l14*4096)+float64(l19*-4096)+l20)
	l40 := m.f64(l37, 8)
	l41 := trunc(l40)
	if b2i(float64(l41) != l40)|b2i(l41 > l0) != 0 {
		l41 = f15(m, l40, 1, l0)
	}
	l42 := l41
	l43 := m.u32(l42>>16<<2, 3840) + l42&65535<<4
	l44 := m.u16(l43, 0)*320 + 15296
	t1 := float64(l36*4.294967296e+09) + (float64(m.u8(l44, 0)) + float64(float64(m.u8(l43, 2))*256)) + float64((float64(m.u8(l44, 18))+float64(m.u8(l43, 3))+float64(float64(m.u8(l43, 4))*256))*65536)
	l48 := t1 + float64((l30+float64(l34*-16))*2.81474976710656e+14)
	l49 := l48
	l49 = flag(l49 > math.Copysign(0, -1))
	l50 := choose(-1+l35+l49 > 0, 1, 0)
	l52 := choose(l50 > 0, 1, 0)
	l54 := l34
	l54 = flag(l54 > math.Copysign(0, -1))
	l55 := 1 + l34 - l54
	l57 := -1.048575e+06 - l55
	l56 := choose(l57 > 0, l57, 0)
	l58 := -1.047679e+06 - l55
	l56 = choose(l58 > 0, l58, 0) + l56
	l59 := 1075 - l55
	l56 = choose(l59 > 0, l59, 0) + l56
	l61 := -52 + l56
	l60 := choose(l61 > 0, l61, 0)
	l62 := l55 + l60
	l62 = flag(l62 > 2046)
	l63 := float64(l35*4) + float64(l50*-4) + float64(l52*-16) + l62
	l63 = flag(l63 > math.Copysign(0, -1))
	l64 := choose(1-l52-l63 > 0, 1, 0)
	l66 := l56
	l66 = flag(l66 > 52)
	l67 := l56
	l68 := -54 + l56
	l67 = choose(l68 > 0, float64(l68*-1), 0) + l67
	l70 := l67
	l71 := trunc(l70)
	if b2i(float64(l71) != l70)|b2i(l71 > l0) != 0 {
		l71 = f15(m, l70, 1, l0)
	}
	l72 := l71
	l74 := m.u16(m.u32(l72>>16<<2, 3840)+l72&65535<<4, 0)*320 + 15296
	l75 := m.f64(l74, 96)
	if 1-l66 > 0 {
		l76 = l75
	}
	l76 = choose(l66 > 0, 4.503599627370496e+15, 0) + l76
	l78 := l56
	l78 = flag(l78 > math.Copysign(0, -1))
	l79 := float64(l54*4.503599627370496e+15) + l48
	if l78 > 0 {
		if l78 > 0 {
			l81 = m.f64(l74, 104)
		}
		l84 := l81
		if l84 > 0 {
			l83 = float64(l79 * l84)
		}
		l85 := 4.503599627370496e+15 + l83
		l85 = -4.503599627370496e+15 + l85
		l86 := l83 - l85
		l88 := l75
		if l88 > 0 {
			l87 = float64(l86 * l88)
		}
		l90 := -l87
		l89 := choose(l90 > 0, l90, 0)
		l91 := -1 - l87
		l89 = choose(l91 > 0, float64(l91*-1), 0) + l89
		l93 := -0.49999999999999994 + l86
		l95 := -0.49999999999999994 - l86
		l97 := l89
		l96 := choose(l97 > 0, float64(l97*-1), 0)
		l98 := -1 + choose(l93 > 0, float64(l93*1.8014398509481984e+16), 0)
		l96 = choose(l98 > 0, l98, 0) + l96
		l99 := -1 + choose(l95 > 0, float64(l95*1.8014398509481984e+16), 0)
		l96 = choose(l99 > 0, float64(l99*-1), 0) + l96
		l80 = l85 + l96
	}
	if 1-l78 > 0 {
		l80 = l80 + l79
	}
	l101 := l76
	if l101 > 0 {
		l100 = float64(l80 * l101)
	}
	l102 := 6.755399441055744e+15 + float64(l100*2.3283064365386963e-10)
	l102 = -6.755399441055744e+15 + l102
	l103 := l100 + float64(l102*-4.294967296e+09)
	l105 := -l103
	l104 := choose(l105 > 0, l105, 0)
	l106 := -1 - l103
	l104 = choose(l106 > 0, float64(l106*-1), 0) + l104
	if l64 > 0 {
		l107 = l103
	}
	l108 := -1 + l64 + l104
	l107 = choose(l108 > 0, float64(l108*4.294967296e+09), 0) + l107
	m.put(l1, 8, l107)
	l109 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l109+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	m.put(l0&3<<3, 3520, l20)
	m.put(l0&3<<3, 3552, 1)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l19*-4096)+l20)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		l111 := float64(m.u8(l2, 2))
		if l111 > 0 {
			l112 = l109 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
		}
		if l111 > 0 {
			l113 = l8 + l12
		}
		l114 := l29
		l114 = flag(l114 > 32767)
		l117 := choose(choose(l114 > 0, 1, 0) > 0, 1, 0)
		if l64 > 0 {
			l121 := 1 - l80
			l120 := choose(l121 > 0, l121, 0)
			l123 := -1 + l55 + l60 + float64(l120*-1.048576e+06)
			l122 := choose(l123 > 0, l123, 0)
			l124 := -2046 + l55 + l60 + float64(l120*-1.048576e+06)
			l122 = choose(l124 > 0, float64(l124*-1), 0) + l122
			l119 = float64(l122*1.048576e+06) + l102 - l104
		}
		l119 = choose(l63 > 0, 2.146435072e+09, 0) + l119
		l119 = choose(l52 > 0, 2.14695936e+09, 0) + l119
		l119 = choose(-l52+l117 > 0, 2.147483648e+09, 0) + l119
		l129 := -255 + l119
		l128 := choose(l129 > 0, l129, 0)
		l130 := -256 + l119
		l128 = choose(l130 > 0, float64(l130*-1), 0) + l128
		l131 := -65535 + l119
		l128 = choose(l131 > 0, l131, 0) + l128
		l132 := -65536 + l119
		l128 = choose(l132 > 0, float64(l132*-1), 0) + l128
		l133 := -1.6777215e+07 + l119
		l128 = choose(l133 > 0, l133, 0) + l128
		l134 := -1.6777216e+07 + l119
		l128 = choose(l134 > 0, float64(l134*-1), 0) + l128
		l136 := -l113 + l128
		l137 := trunc(l136)
		if b2i(float64(l137) != l136)|b2i(l137 > l0) != 0 {
			l137 = f15(m, l136, 1, l0)
		}
		l138 := l137
		l143 := m.f64(m.u16(m.u32(l138>>16<<2, 3840)+l138&65535<<4, 0)*320+15296, 80)
		if l143 > 0 {
			l142 = float64((0.5 + l119) * l143)
		}
		l146 := 1 + l113 - l128
		l110 = f17(m, -0.5+float64(l112*-256)+l142, choose(l146 > 0, l146, 0))
	}
	return l110
}

// f154: case 630
func f154(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l104 uint32
	var l75, l80, l81, l83, l94, l101, l106, l107, l113, l136 float64
	l19 := m.f64(0, 3024)
	l20 := m.f64(l16, 16)
	l21 := f12(m, 18409280, 16, 4096+float64(l14*4096)+float64(l19*-4096)+l20)
	l24 := m.f64(l21, 8)
	l25 := trunc(l24)
	if b2i(float64(l25) != l24)|b2i(l25 > l0) != 0 {
		l25 = f15(m, l24, 1, l0)
	}
	l26 := l25
	l27 := m.u32(l26>>16<<2, 3840) + l26&65535<<4
	l28 := m.u16(l27, 0)*320 + 15296
	l29 := float64(m.u8(l28, 18)) + float64(m.u8(l27, 3)) + float64(float64(m.u8(l27, 4))*256)
	l30 := l29
	l31 := -32767 + l29
	l30 = choose(l31 > 0, float64(l31*-32768), 0) + l30
	l32 := -32768 + l29
	l30 = choose(l32 > 0, float64(l32*32768), 0) + l30
	l34 := 6.755399441055744e+15 + (-0.46875 + float64(l30*0.0625))
	l34 = -6.755399441055744e+15 + l34
	l35 := l34
	l35 = flag(l35 > 2046)
	l36 := float64(m.u8(l28, 0)) + float64(float64(m.u8(l27, 2))*256)
	l37 := f12(m, 18409280, 16, 4095+float64(l14*4096)+float64(l19*-4096)+l20)
	l40 := m.f64(l37, 8)
	l41 := trunc(l40)
	if b2i(float64(l41) != l40)|b2i(l41 > l0) != 0 {
		l41 = f15(m, l40, 1, l0)
	}
	l42 := l41
	l43 := m.u32(l42>>16<<2, 3840) + l42&65535<<4
	l44 := m.u16(l43, 0)*320 + 15296
	t1 := float64(l36*4.294967296e+09) + (float64(m.u8(l44, 0)) + float64(float64(m.u8(l43, 2))*256)) + float64((float64(m.u8(l44, 18))+float64(m.u8(l43, 3))+float64(float64(m.u8(l43, 4))*256))*65536)
	l48 := t1 + float64((l30+float64(l34*-16))*2.81474976710656e+14)
	l49 := l48
	l49 = flag(l49 > math.Copysign(0, -1))
	l50 := choose(-1+l35+l49 > 0, 1, 0)
	l52 := choose(l50 > 0, 1, 0)
	l54 := l34
	l54 = flag(l54 > math.Copysign(0, -1))
	l55 := 1 + l34 - l54
	l57 := -1.048575e+06 - l55
	l56 := choose(l57 > 0, l57, 0)
	l58 := -1.047679e+06 - l55
	l56 = choose(l58 > 0, l58, 0) + l56
	l59 := 1075 - l55
	l56 = choose(l59 > 0, l59, 0) + l56
	l61 := -52 + l56
	l60 := choose(l61 > 0, l61, 0)
	l62 := l55 + l60
	l62 = flag(l62 > 2046)
	l63 := float64(l35*4) + float64(l50*-4) + float64(l52*-16) + l62
	l63 = flag(l63 > math.Copysign(0, -1))
	l64 := choose(1-l52-l63 > 0, 1, 0)
	l66 := l56
	l66 = flag(l66 > 52)
	l67 := l56
	l68 := -54 + l56
	l67 = choose(l68 > 0, float64(l68*-1), 0) + l67
	l70 := l67
	l71 := trunc(l70)
	if b2i(float64(l71) != l70)|b2i(l71 > l0) != 0 {
		l71 = f15(m, l70, 1, l0)
	}
	l72 := l71
	l74 := m.u16(m.u32(l72>>16<<2, 3840)+l72&65535<<4, 0)*320 + 15296
	if 1-l66 > 0 {
		l75 = m.f64(l74, 96)
	}
	l75 = choose(l66 > 0, 4.503599627370496e+15, 0) + l75
	l78 := l56
	l78 = flag(l78 > math.Copysign(0, -1))
	l79 := float64(l54*4.503599627370496e+15) + l48
	if l78 > 0 {
		if l78 > 0 {
			l81 = m.f64(l74, 104)
		}
		l84 := l81
		if l84 > 0 {
			l83 = float64(l79 * l84)
		}
		l85 := 4.503599627370496e+15 + l83
		l85 = -4.503599627370496e+15 + l85
		l86 := l83 - l85
		l88 := -0.49999999999999994 + l86
		l90 := -0.49999999999999994 - l86
		l92 := -1 + choose(l88 > 0, float64(l88*1.8014398509481984e+16), 0)
		l91 := choose(l92 > 0, l92, 0)
		l93 := -1 + choose(l90 > 0, float64(l90*1.8014398509481984e+16), 0)
		l91 = choose(l93 > 0, float64(l93*-1), 0) + l91
		l80 = l85 + l91
	}
	if 1-l78 > 0 {
		l80 = l80 + l79
	}
	l95 := l75
	if l95 > 0 {
		l94 = float64(l80 * l95)
	}
	l96 := 6.755399441055744e+15 + float64(l94*2.3283064365386963e-10)
	l96 = -6.755399441055744e+15 + l96
	l97 := l94 + float64(l96*-4.294967296e+09)
	l99 := -l97
	l98 := choose(l99 > 0, l99, 0)
	l100 := -1 - l97
	l98 = choose(l100 > 0, float64(l100*-1), 0) + l98
	if l64 > 0 {
		l101 = l97
	}
	l102 := -1 + l64 + l98
	l101 = choose(l102 > 0, float64(l102*4.294967296e+09), 0) + l101
	m.put(l1, 8, l101)
	l103 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l103+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	m.put(l0&3<<3, 3520, l20)
	m.put(l0&3<<3, 3552, 1)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l19*-4096)+l20)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		l105 := float64(m.u8(l2, 2))
		if l105 > 0 {
			l106 = l103 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
		}
		if l105 > 0 {
			l107 = l8 + l12
		}
		l108 := l29
		l108 = flag(l108 > 32767)
		l111 := choose(choose(l108 > 0, 1, 0) > 0, 1, 0)
		if l64 > 0 {
			l115 := 1 - l80
			l114 := choose(l115 > 0, l115, 0)
			l117 := -1 + l55 + l60 + float64(l114*-1.048576e+06)
			l116 := choose(l117 > 0, l117, 0)
			l118 := -2046 + l55 + l60 + float64(l114*-1.048576e+06)
			l116 = choose(l118 > 0, float64(l118*-1), 0) + l116
			l113 = float64(l116*1.048576e+06) + l96 - l98
		}
		l113 = choose(l63 > 0, 2.146435072e+09, 0) + l113
		l113 = choose(l52 > 0, 2.14695936e+09, 0) + l113
		l113 = choose(-l52+l111 > 0, 2.147483648e+09, 0) + l113
		l123 := -255 + l113
		l122 := choose(l123 > 0, l123, 0)
		l124 := -256 + l113
		l122 = choose(l124 > 0, float64(l124*-1), 0) + l122
		l125 := -65535 + l113
		l122 = choose(l125 > 0, l125, 0) + l122
		l126 := -65536 + l113
		l122 = choose(l126 > 0, float64(l126*-1), 0) + l122
		l127 := -1.6777215e+07 + l113
		l122 = choose(l127 > 0, l127, 0) + l122
		l128 := -1.6777216e+07 + l113
		l122 = choose(l128 > 0, float64(l128*-1), 0) + l122
		l130 := -l107 + l122
		l131 := trunc(l130)
		if b2i(float64(l131) != l130)|b2i(l131 > l0) != 0 {
			l131 = f15(m, l130, 1, l0)
		}
		l132 := l131
		l137 := m.f64(m.u16(m.u32(l132>>16<<2, 3840)+l132&65535<<4, 0)*320+15296, 80)
		if l137 > 0 {
			l136 = float64((0.5 + l113) * l137)
		}
		l140 := 1 + l107 - l122
		l104 = f17(m, -0.5+float64(l106*-256)+l136, choose(l140 > 0, l140, 0))
	}
	return l104
}

// f155: case 631
func f155(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l22 uint32
	var l24, l25, l61 float64
	m.put(l1, 8, 0)
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
		l26 := f12(m, 18409280, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
		l29 := m.f64(l26, 8)
		l30 := trunc(l29)
		if b2i(float64(l30) != l29)|b2i(l30 > l0) != 0 {
			l30 = f15(m, l29, 1, l0)
		}
		l31 := l30
		l32 := m.u32(l31>>16<<2, 3840) + l31&65535<<4
		l33 := m.u16(l32, 0)*320 + 15296
		l35 := float64(m.u8(l33, 18)) + float64(m.u8(l32, 3)) + float64(float64(m.u8(l32, 4))*256)
		l36 := float64(m.u8(l33, 0)) + float64(float64(m.u8(l32, 2))*256) + float64(l35*65536)
		l37 := l35
		l37 = flag(l37 > 32767)
		l38 := f12(m, 18409280, 16, 4098+float64(l14*4096)+float64(l21*-4096)+l20)
		l41 := m.f64(l38, 8)
		l42 := trunc(l41)
		if b2i(float64(l42) != l41)|b2i(l42 > l0) != 0 {
			l42 = f15(m, l41, 1, l0)
		}
		l43 := l42
		l44 := m.u32(l43>>16<<2, 3840) + l43&65535<<4
		l47 := float64(m.u8(m.u16(l44, 0)*320+15296, 18)) + float64(m.u8(l44, 3)) + float64(float64(m.u8(l44, 4))*256)
		l47 = flag(l47 > 32767)
		l48 := choose(l37 > 0, -2.147483648e+09, 0)
		l48 = choose(l47 > 0, 2.147483648e+09, 0) + l48
		l52 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l36*2.3283064365386963e-10) + float64(l48*2.3283064365386963e-10))
		l52 = -6.755399441055744e+15 + l52
		l53 := l36 + l48 + float64(l52*-4.294967296e+09)
		l53 = flag(l53 > 255) + flag(l53 > 65535) + flag(l53 > 1.6777215e+07)
		l55 := -l25 + l53
		l56 := trunc(l55)
		if b2i(float64(l56) != l55)|b2i(l56 > l0) != 0 {
			l56 = f15(m, l55, 1, l0)
		}
		l57 := l56
		l62 := m.f64(m.u16(m.u32(l57>>16<<2, 3840)+l57&65535<<4, 0)*320+15296, 80)
		if l62 > 0 {
			l61 = float64((0.5 + l36 + l48 + float64(l52*-4.294967296e+09)) * l62)
		}
		l65 := 1 + l25 - l53
		l22 = f17(m, -0.5+float64(l24*-256)+l61, choose(l65 > 0, l65, 0))
	}
	return l22
}

// f156: case 632
func f156(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l22 uint32
	var l24, l25, l33, l98 float64
	m.put(l1, 8, 0)
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
		l34 := m.f64(m.u16(m.u32(l29>>16<<2, 3840)+l29&65535<<4, 0)*320+15296, 80)
		if l34 > 0 {
			l35 := f12(m, 18409280, 16, 4097+float64(l14*4096)+float64(l21*-4096)+l20)
			l38 := m.f64(l35, 8)
			l39 := trunc(l38)
			if b2i(float64(l39) != l38)|b2i(l39 > l0) != 0 {
				l39 = f15(m, l38, 1, l0)
			}
			l40 := l39
			l41 := m.u32(l40>>16<<2, 3840) + l40&65535<<4
			l42 := m.u16(l41, 0)*320 + 15296
			l43 := float64(m.u8(l42, 18)) + float64(m.u8(l41, 3)) + float64(float64(m.u8(l41, 4))*256)
			l44 := l43
			l45 := -32767 + l43
			l44 = choose(l45 > 0, float64(l45*-32768), 0) + l44
			l46 := -32768 + l43
			l44 = choose(l46 > 0, float64(l46*32768), 0) + l44
			l48 := 6.755399441055744e+15 + (-0.46875 + float64(l44*0.0625))
			l48 = -6.755399441055744e+15 + l48
			l49 := l48
			l49 = flag(l49 > 2046)
			l50 := float64(m.u8(l42, 0)) + float64(float64(m.u8(l41, 2))*256)
			l51 := f12(m, 18409280, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
			l54 := m.f64(l51, 8)
			l55 := trunc(l54)
			if b2i(float64(l55) != l54)|b2i(l55 > l0) != 0 {
				l55 = f15(m, l54, 1, l0)
			}
			l56 := l55
			l57 := m.u32(l56>>16<<2, 3840) + l56&65535<<4
			l58 := m.u16(l57, 0)*320 + 15296
			l59 := float64(m.u8(l58, 0)) + float64(float64(m.u8(l57, 2))*256)
			l60 := float64(m.u8(l58, 18)) + float64(m.u8(l57, 3)) + float64(float64(m.u8(l57, 4))*256)
			l63 := float64(l50*4.294967296e+09) + l59 + float64(l60*65536) + float64((l44+float64(l48*-16))*2.81474976710656e+14)
			l63 = flag(l63 > math.Copysign(0, -1))
			l66 := f12(m, 18409280, 16, 4099+float64(l14*4096)+float64(l21*-4096)+l20)
			l69 := m.f64(l66, 8)
			l70 := trunc(l69)
			l64 := choose(-1+l49+l63 > 0, 1, 0)
			if b2i(float64(l70) != l69)|b2i(l70 > l0) != 0 {
				l70 = f15(m, l69, 1, l0)
			}
			l71 := l70
			l72 := m.u32(l71>>16<<2, 3840) + l71&65535<<4
			l73 := m.u16(l72, 0)*320 + 15296
			l74 := float64(m.u8(l73, 18)) + float64(m.u8(l72, 3)) + float64(float64(m.u8(l72, 4))*256)
			l75 := l74
			l76 := -32767 + l74
			l75 = choose(l76 > 0, float64(l76*-32768), 0) + l75
			l77 := -32768 + l74
			l75 = choose(l77 > 0, float64(l77*32768), 0) + l75
			l79 := 6.755399441055744e+15 + (-0.46875 + float64(l75*0.0625))
			l79 = -6.755399441055744e+15 + l79
			l80 := l79
			l80 = flag(l80 > 2046)
			l81 := float64(m.u8(l73, 0)) + float64(float64(m.u8(l72, 2))*256)
			l82 := f12(m, 18409280, 16, 4098+float64(l14*4096)+float64(l21*-4096)+l20)
			l85 := m.f64(l82, 8)
			l86 := trunc(l85)
			if b2i(float64(l86) != l85)|b2i(l86 > l0) != 0 {
				l86 = f15(m, l85, 1, l0)
			}
			l87 := l86
			l88 := m.u32(l87>>16<<2, 3840) + l87&65535<<4
			l89 := m.u16(l88, 0)*320 + 15296
			l90 := float64(m.u8(l89, 0)) + float64(float64(m.u8(l88, 2))*256)
			l91 := float64(m.u8(l89, 18)) + float64(m.u8(l88, 3)) + float64(float64(m.u8(l88, 4))*256)
			l94 := float64(l81*4.294967296e+09) + l90 + float64(l91*65536) + float64((l75+float64(l79*-16))*2.81474976710656e+14)
			l94 = flag(l94 > math.Copysign(0, -1))
			l97 := l64 + choose(-1+l80+l94 > 0, 1, 0)
			l97 = flag(l97 > math.Copysign(0, -1))
			if 1-l97 > 0 {
				l99 := l43
				l99 = flag(l99 > 32767)
				l100 := l74
				l100 = flag(l100 > 32767)
				l101 := l59 + float64(l60*65536) - l90 + float64(l91*-65536)
				if l99 > 0 {
					l101 = l101 + (float64(l59*-2) + float64(l60*-131072))
				}
				if l100 > 0 {
					l101 = l101 + (float64(l90*2) + float64(l91*131072))
				}
				l102 := l50 + float64(l43*65536)
				l102 = -l81 + float64(l74*-65536) + l102
				if l99 > 0 {
					l102 = l102 + (2.147483648e+09 + float64(l50*-2) + float64(l43*-131072))
				}
				if l100 > 0 {
					l102 = l102 + (-2.147483648e+09 + float64(l81*2) + float64(l74*131072))
				}
				l103 := l102
				l103 = flag(l103 > math.Copysign(0, -1))
				l104 := -l102
				l104 = flag(l104 > math.Copysign(0, -1))
				l105 := -l101 + float64(l103*-8.589934592e+09) + float64(l104*8.589934592e+09)
				l105 = flag(l105 > math.Copysign(0, -1))
				l106 := l101 + float64(l103*8.589934592e+09) + float64(l104*-8.589934592e+09)
				l106 = flag(l106 > math.Copysign(0, -1))
				l98 = 1 - l105 - l106
			}
			l33 = float64((0.5 + l98) * l34)
		}
		l109 := 1 + l25
		l22 = f17(m, -0.5+float64(l24*-256)+l33, choose(l109 > 0, l109, 0))
	}
	return l22
}

// f157: case 633
func f157(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l22 uint32
	var l24, l25, l33, l104 float64
	m.put(l1, 8, 0)
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
		l34 := m.f64(m.u16(m.u32(l29>>16<<2, 3840)+l29&65535<<4, 0)*320+15296, 80)
		if l34 > 0 {
			l35 := f12(m, 18409280, 16, 4097+float64(l14*4096)+float64(l21*-4096)+l20)
			l38 := m.f64(l35, 8)
			l39 := trunc(l38)
			if b2i(float64(l39) != l38)|b2i(l39 > l0) != 0 {
				l39 = f15(m, l38, 1, l0)
			}
			l40 := l39
			l41 := m.u32(l40>>16<<2, 3840) + l40&65535<<4
			l42 := m.u16(l41, 0)*320 + 15296
			l43 := float64(m.u8(l42, 18)) + float64(m.u8(l41, 3)) + float64(float64(m.u8(l41, 4))*256)
			l44 := l43
			l45 := -32767 + l43
			l44 = choose(l45 > 0, float64(l45*-32768), 0) + l44
			l46 := -32768 + l43
			l44 = choose(l46 > 0, float64(l46*32768), 0) + l44
			l48 := 6.755399441055744e+15 + (-0.46875 + float64(l44*0.0625))
			l48 = -6.755399441055744e+15 + l48
			l49 := l48
			l49 = flag(l49 > 2046)
			l50 := float64(m.u8(l42, 0)) + float64(float64(m.u8(l41, 2))*256)
			l51 := f12(m, 18409280, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
			l54 := m.f64(l51, 8)
			l55 := trunc(l54)
			if b2i(float64(l55) != l54)|b2i(l55 > l0) != 0 {
				l55 = f15(m, l54, 1, l0)
			}
			l56 := l55
			l57 := m.u32(l56>>16<<2, 3840) + l56&65535<<4
			l58 := m.u16(l57, 0)*320 + 15296
			l59 := float64(m.u8(l58, 0)) + float64(float64(m.u8(l57, 2))*256)
			l60 := float64(m.u8(l58, 18)) + float64(m.u8(l57, 3)) + float64(float64(m.u8(l57, 4))*256)
			l63 := float64(l50*4.294967296e+09) + l59 + float64(l60*65536) + float64((l44+float64(l48*-16))*2.81474976710656e+14)
			l63 = flag(l63 > math.Copysign(0, -1))
			l66 := f12(m, 18409280, 16, 4099+float64(l14*4096)+float64(l21*-4096)+l20)
			l69 := m.f64(l66, 8)
			l70 := trunc(l69)
			l64 := choose(-1+l49+l63 > 0, 1, 0)
			if b2i(float64(l70) != l69)|b2i(l70 > l0) != 0 {
				l70 = f15(m, l69, 1, l0)
			}
			l71 := l70
			l72 := m.u32(l71>>16<<2, 3840) + l71&65535<<4
			l73 := m.u16(l72, 0)*320 + 15296
			l74 := float64(m.u8(l73, 18)) + float64(m.u8(l72, 3)) + float64(float64(m.u8(l72, 4))*256)
			l75 := l74
			l76 := -32767 + l74
			l75 = choose(l76 > 0, float64(l76*-32768), 0) + l75
			l77 := -32768 + l74
			l75 = choose(l77 > 0, float64(l77*32768), 0) + l75
			l79 := 6.755399441055744e+15 + (-0.46875 + float64(l75*0.0625))
			l79 = -6.755399441055744e+15 + l79
			l80 := l79
			l80 = flag(l80 > 2046)
			l81 := float64(m.u8(l73, 0)) + float64(float64(m.u8(l72, 2))*256)
			l82 := f12(m, 18409280, 16, 4098+float64(l14*4096)+float64(l21*-4096)+l20)
			l85 := m.f64(l82, 8)
			l86 := trunc(l85)
			if b2i(float64(l86) != l85)|b2i(l86 > l0) != 0 {
				l86 = f15(m, l85, 1, l0)
			}
			l87 := l86
			l88 := m.u32(l87>>16<<2, 3840) + l87&65535<<4
			l89 := m.u16(l88, 0)*320 + 15296
			l90 := float64(m.u8(l89, 0)) + float64(float64(m.u8(l88, 2))*256)
			l91 := float64(m.u8(l89, 18)) + float64(m.u8(l88, 3)) + float64(float64(m.u8(l88, 4))*256)
			l94 := float64(l81*4.294967296e+09) + l90 + float64(l91*65536) + float64((l75+float64(l79*-16))*2.81474976710656e+14)
			l94 = flag(l94 > math.Copysign(0, -1))
			l97 := l64 + choose(-1+l80+l94 > 0, 1, 0)
			l97 = flag(l97 > math.Copysign(0, -1))
			l98 := l43
			l98 = flag(l98 > 32767)
			l99 := l74
			l99 = flag(l99 > 32767)
			l100 := l59 + float64(l60*65536) - l90 + float64(l91*-65536)
			if l98 > 0 {
				l100 = l100 + (float64(l59*-2) + float64(l60*-131072))
			}
			if l99 > 0 {
				l100 = l100 + (float64(l90*2) + float64(l91*131072))
			}
			l101 := l50 + float64(l43*65536)
			l101 = -l81 + float64(l74*-65536) + l101
			if l98 > 0 {
				l101 = l101 + (2.147483648e+09 + float64(l50*-2) + float64(l43*-131072))
			}
			if l99 > 0 {
				l101 = l101 + (-2.147483648e+09 + float64(l81*2) + float64(l74*131072))
			}
			l102 := l101
			l102 = flag(l102 > math.Copysign(0, -1))
			l103 := -l101
			l103 = flag(l103 > math.Copysign(0, -1))
			if 1-l97 > 0 {
				l105 := -l100 + float64(l102*-8.589934592e+09) + float64(l103*8.589934592e+09)
				l105 = flag(l105 > math.Copysign(0, -1))
				l104 = l105
			}
			if 1-l97 > 0 {
				l106 := l100 + float64(l102*8.589934592e+09) + float64(l103*-8.589934592e+09)
				l106 = flag(l106 > math.Copysign(0, -1))
				l104 = l104 + l106
			}
			l104 = choose(l97 > 0, 1, 0) + l104
			l33 = float64((0.5 + l104) * l34)
		}
		l110 := 1 + l25
		l22 = f17(m, -0.5+float64(l24*-256)+l33, choose(l110 > 0, l110, 0))
	}
	return l22
}

// f158: case 634
func f158(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l22 uint32
	var l24, l25, l33, l98 float64
	m.put(l1, 8, 0)
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
		l34 := m.f64(m.u16(m.u32(l29>>16<<2, 3840)+l29&65535<<4, 0)*320+15296, 80)
		if l34 > 0 {
			l35 := f12(m, 18409280, 16, 4097+float64(l14*4096)+float64(l21*-4096)+l20)
			l38 := m.f64(l35, 8)
			l39 := trunc(l38)
			if b2i(float64(l39) != l38)|b2i(l39 > l0) != 0 {
				l39 = f15(m, l38, 1, l0)
			}
			l40 := l39
			l41 := m.u32(l40>>16<<2, 3840) + l40&65535<<4
			l42 := m.u16(l41, 0)*320 + 15296
			l43 := float64(m.u8(l42, 18)) + float64(m.u8(l41, 3)) + float64(float64(m.u8(l41, 4))*256)
			l44 := l43
			l45 := -32767 + l43
			l44 = choose(l45 > 0, float64(l45*-32768), 0) + l44
			l46 := -32768 + l43
			l44 = choose(l46 > 0, float64(l46*32768), 0) + l44
			l48 := 6.755399441055744e+15 + (-0.46875 + float64(l44*0.0625))
			l48 = -6.755399441055744e+15 + l48
			l49 := l48
			l49 = flag(l49 > 2046)
			l50 := float64(m.u8(l42, 0)) + float64(float64(m.u8(l41, 2))*256)
			l51 := f12(m, 18409280, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
			l54 := m.f64(l51, 8)
			l55 := trunc(l54)
			if b2i(float64(l55) != l54)|b2i(l55 > l0) != 0 {
				l55 = f15(m, l54, 1, l0)
			}
			l56 := l55
			l57 := m.u32(l56>>16<<2, 3840) + l56&65535<<4
			l58 := m.u16(l57, 0)*320 + 15296
			l59 := float64(m.u8(l58, 0)) + float64(float64(m.u8(l57, 2))*256)
			l60 := float64(m.u8(l58, 18)) + float64(m.u8(l57, 3)) + float64(float64(m.u8(l57, 4))*256)
			l63 := float64(l50*4.294967296e+09) + l59 + float64(l60*65536) + float64((l44+float64(l48*-16))*2.81474976710656e+14)
			l63 = flag(l63 > math.Copysign(0, -1))
			l66 := f12(m, 18409280, 16, 4099+float64(l14*4096)+float64(l21*-4096)+l20)
			l69 := m.f64(l66, 8)
			l70 := trunc(l69)
			l64 := choose(-1+l49+l63 > 0, 1, 0)
			if b2i(float64(l70) != l69)|b2i(l70 > l0) != 0 {
				l70 = f15(m, l69, 1, l0)
			}
			l71 := l70
			l72 := m.u32(l71>>16<<2, 3840) + l71&65535<<4
			l73 := m.u16(l72, 0)*320 + 15296
			l74 := float64(m.u8(l73, 18)) + float64(m.u8(l72, 3)) + float64(float64(m.u8(l72, 4))*256)
			l75 := l74
			l76 := -32767 + l74
			l75 = choose(l76 > 0, float64(l76*-32768), 0) + l75
			l77 := -32768 + l74
			l75 = choose(l77 > 0, float64(l77*32768), 0) + l75
			l79 := 6.755399441055744e+15 + (-0.46875 + float64(l75*0.0625))
			l79 = -6.755399441055744e+15 + l79
			l80 := l79
			l80 = flag(l80 > 2046)
			l81 := float64(m.u8(l73, 0)) + float64(float64(m.u8(l72, 2))*256)
			l82 := f12(m, 18409280, 16, 4098+float64(l14*4096)+float64(l21*-4096)+l20)
			l85 := m.f64(l82, 8)
			l86 := trunc(l85)
			if b2i(float64(l86) != l85)|b2i(l86 > l0) != 0 {
				l86 = f15(m, l85, 1, l0)
			}
			l87 := l86
			l88 := m.u32(l87>>16<<2, 3840) + l87&65535<<4
			l89 := m.u16(l88, 0)*320 + 15296
			l90 := float64(m.u8(l89, 0)) + float64(float64(m.u8(l88, 2))*256)
			l91 := float64(m.u8(l89, 18)) + float64(m.u8(l88, 3)) + float64(float64(m.u8(l88, 4))*256)
			l94 := float64(l81*4.294967296e+09) + l90 + float64(l91*65536) + float64((l75+float64(l79*-16))*2.81474976710656e+14)
			l94 = flag(l94 > math.Copysign(0, -1))
			l97 := l64 + choose(-1+l80+l94 > 0, 1, 0)
			l97 = flag(l97 > math.Copysign(0, -1))
			if 1-l97 > 0 {
				l99 := l43
				l99 = flag(l99 > 32767)
				l100 := l74
				l100 = flag(l100 > 32767)
				l101 := l59 + float64(l60*65536) - l90 + float64(l91*-65536)
				if l99 > 0 {
					l101 = l101 + (float64(l59*-2) + float64(l60*-131072))
				}
				if l100 > 0 {
					l101 = l101 + (float64(l90*2) + float64(l91*131072))
				}
				l102 := l50 + float64(l43*65536)
				l102 = -l81 + float64(l74*-65536) + l102
				if l99 > 0 {
					l102 = l102 + (2.147483648e+09 + float64(l50*-2) + float64(l43*-131072))
				}
				if l100 > 0 {
					l102 = l102 + (-2.147483648e+09 + float64(l81*2) + float64(l74*131072))
				}
				l103 := l102
				l103 = flag(l103 > math.Copysign(0, -1))
				l104 := -l102
				l104 = flag(l104 > math.Copysign(0, -1))
				l105 := -l101 + float64(l103*-8.589934592e+09) + float64(l104*8.589934592e+09)
				l105 = flag(l105 > math.Copysign(0, -1))
				l98 = l105
			}
			l33 = float64((0.5 + l98) * l34)
		}
		l108 := 1 + l25
		l22 = f17(m, -0.5+float64(l24*-256)+l33, choose(l108 > 0, l108, 0))
	}
	return l22
}

// f159: case 635
func f159(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l22 uint32
	var l24, l25, l33, l98 float64
	m.put(l1, 8, 0)
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
		l34 := m.f64(m.u16(m.u32(l29>>16<<2, 3840)+l29&65535<<4, 0)*320+15296, 80)
		if l34 > 0 {
			l35 := f12(m, 18409280, 16, 4097+float64(l14*4096)+float64(l21*-4096)+l20)
			l38 := m.f64(l35, 8)
			l39 := trunc(l38)
			if b2i(float64(l39) != l38)|b2i(l39 > l0) != 0 {
				l39 = f15(m, l38, 1, l0)
			}
			l40 := l39
			l41 := m.u32(l40>>16<<2, 3840) + l40&65535<<4
			l42 := m.u16(l41, 0)*320 + 15296
			l43 := float64(m.u8(l42, 18)) + float64(m.u8(l41, 3)) + float64(float64(m.u8(l41, 4))*256)
			l44 := l43
			l45 := -32767 + l43
			l44 = choose(l45 > 0, float64(l45*-32768), 0) + l44
			l46 := -32768 + l43
			l44 = choose(l46 > 0, float64(l46*32768), 0) + l44
			l48 := 6.755399441055744e+15 + (-0.46875 + float64(l44*0.0625))
			l48 = -6.755399441055744e+15 + l48
			l49 := l48
			l49 = flag(l49 > 2046)
			l50 := float64(m.u8(l42, 0)) + float64(float64(m.u8(l41, 2))*256)
			l51 := f12(m, 18409280, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
			l54 := m.f64(l51, 8)
			l55 := trunc(l54)
			if b2i(float64(l55) != l54)|b2i(l55 > l0) != 0 {
				l55 = f15(m, l54, 1, l0)
			}
			l56 := l55
			l57 := m.u32(l56>>16<<2, 3840) + l56&65535<<4
			l58 := m.u16(l57, 0)*320 + 15296
			l59 := float64(m.u8(l58, 0)) + float64(float64(m.u8(l57, 2))*256)
			l60 := float64(m.u8(l58, 18)) + float64(m.u8(l57, 3)) + float64(float64(m.u8(l57, 4))*256)
			l63 := float64(l50*4.294967296e+09) + l59 + float64(l60*65536) + float64((l44+float64(l48*-16))*2.81474976710656e+14)
			l63 = flag(l63 > math.Copysign(0, -1))
			l66 := f12(m, 18409280, 16, 4099+float64(l14*4096)+float64(l21*-4096)+l20)
			l69 := m.f64(l66, 8)
			l70 := trunc(l69)
			l64 := choose(-1+l49+l63 > 0, 1, 0)
			if b2i(float64(l70) != l69)|b2i(l70 > l0) != 0 {
				l70 = f15(m, l69, 1, l0)
			}
			l71 := l70
			l72 := m.u32(l71>>16<<2, 3840) + l71&65535<<4
			l73 := m.u16(l72, 0)*320 + 15296
			l74 := float64(m.u8(l73, 18)) + float64(m.u8(l72, 3)) + float64(float64(m.u8(l72, 4))*256)
			l75 := l74
			l76 := -32767 + l74
			l75 = choose(l76 > 0, float64(l76*-32768), 0) + l75
			l77 := -32768 + l74
			l75 = choose(l77 > 0, float64(l77*32768), 0) + l75
			l79 := 6.755399441055744e+15 + (-0.46875 + float64(l75*0.0625))
			l79 = -6.755399441055744e+15 + l79
			l80 := l79
			l80 = flag(l80 > 2046)
			l81 := float64(m.u8(l73, 0)) + float64(float64(m.u8(l72, 2))*256)
			l82 := f12(m, 18409280, 16, 4098+float64(l14*4096)+float64(l21*-4096)+l20)
			l85 := m.f64(l82, 8)
			l86 := trunc(l85)
			if b2i(float64(l86) != l85)|b2i(l86 > l0) != 0 {
				l86 = f15(m, l85, 1, l0)
			}
			l87 := l86
			l88 := m.u32(l87>>16<<2, 3840) + l87&65535<<4
			l89 := m.u16(l88, 0)*320 + 15296
			l90 := float64(m.u8(l89, 0)) + float64(float64(m.u8(l88, 2))*256)
			l91 := float64(m.u8(l89, 18)) + float64(m.u8(l88, 3)) + float64(float64(m.u8(l88, 4))*256)
			l94 := float64(l81*4.294967296e+09) + l90 + float64(l91*65536) + float64((l75+float64(l79*-16))*2.81474976710656e+14)
			l94 = flag(l94 > math.Copysign(0, -1))
			l97 := l64 + choose(-1+l80+l94 > 0, 1, 0)
			l97 = flag(l97 > math.Copysign(0, -1))
			if 1-l97 > 0 {
				l99 := l43
				l99 = flag(l99 > 32767)
				l100 := l74
				l100 = flag(l100 > 32767)
				l101 := l59 + float64(l60*65536) - l90 + float64(l91*-65536)
				if l99 > 0 {
					l101 = l101 + (float64(l59*-2) + float64(l60*-131072))
				}
				if l100 > 0 {
					l101 = l101 + (float64(l90*2) + float64(l91*131072))
				}
				l102 := l50 + float64(l43*65536)
				l102 = -l81 + float64(l74*-65536) + l102
				if l99 > 0 {
					l102 = l102 + (2.147483648e+09 + float64(l50*-2) + float64(l43*-131072))
				}
				if l100 > 0 {
					l102 = l102 + (-2.147483648e+09 + float64(l81*2) + float64(l74*131072))
				}
				l103 := l102
				l103 = flag(l103 > math.Copysign(0, -1))
				l104 := -l102
				l104 = flag(l104 > math.Copysign(0, -1))
				l105 := l101 + float64(l103*8.589934592e+09) + float64(l104*-8.589934592e+09)
				l105 = flag(l105 > math.Copysign(0, -1))
				l98 = l105
			}
			l33 = float64((0.5 + l98) * l34)
		}
		l108 := 1 + l25
		l22 = f17(m, -0.5+float64(l24*-256)+l33, choose(l108 > 0, l108, 0))
	}
	return l22
}

// f160: case 636
func f160(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l22 uint32
	var l24, l25, l33, l105 float64
	m.put(l1, 8, 0)
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
		l34 := m.f64(m.u16(m.u32(l29>>16<<2, 3840)+l29&65535<<4, 0)*320+15296, 80)
		if l34 > 0 {
			l35 := f12(m, 18409280, 16, 4097+float64(l14*4096)+float64(l21*-4096)+l20)
			l38 := m.f64(l35, 8)
			l39 := trunc(l38)
			if b2i(float64(l39) != l38)|b2i(l39 > l0) != 0 {
				l39 = f15(m, l38, 1, l0)
			}
			l40 := l39
			l41 := m.u32(l40>>16<<2, 3840) + l40&65535<<4
			l42 := m.u16(l41, 0)*320 + 15296
			l43 := float64(m.u8(l42, 18)) + float64(m.u8(l41, 3)) + float64(float64(m.u8(l41, 4))*256)
			l44 := l43
			l45 := -32767 + l43
			l44 = choose(l45 > 0, float64(l45*-32768), 0) + l44
			l46 := -32768 + l43
			l44 = choose(l46 > 0, float64(l46*32768), 0) + l44
			l48 := 6.755399441055744e+15 + (-0.46875 + float64(l44*0.0625))
			l48 = -6.755399441055744e+15 + l48
			l49 := l48
			l49 = flag(l49 > 2046)
			l50 := float64(m.u8(l42, 0)) + float64(float64(m.u8(l41, 2))*256)
			l51 := f12(m, 18409280, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
			l54 := m.f64(l51, 8)
			l55 := trunc(l54)
			if b2i(float64(l55) != l54)|b2i(l55 > l0) != 0 {
				l55 = f15(m, l54, 1, l0)
			}
			l56 := l55
			l57 := m.u32(l56>>16<<2, 3840) + l56&65535<<4
			l58 := m.u16(l57, 0)*320 + 15296
			l59 := float64(m.u8(l58, 0)) + float64(float64(m.u8(l57, 2))*256)
			l60 := float64(m.u8(l58, 18)) + float64(m.u8(l57, 3)) + float64(float64(m.u8(l57, 4))*256)
			l63 := float64(l50*4.294967296e+09) + l59 + float64(l60*65536) + float64((l44+float64(l48*-16))*2.81474976710656e+14)
			l63 = flag(l63 > math.Copysign(0, -1))
			l66 := f12(m, 18409280, 16, 4099+float64(l14*4096)+float64(l21*-4096)+l20)
			l69 := m.f64(l66, 8)
			l70 := trunc(l69)
			l64 := choose(-1+l49+l63 > 0, 1, 0)
			if b2i(float64(l70) != l69)|b2i(l70 > l0) != 0 {
				l70 = f15(m, l69, 1, l0)
			}
			l71 := l70
			l72 := m.u32(l71>>16<<2, 3840) + l71&65535<<4
			l73 := m.u16(l72, 0)*320 + 15296
			l74 := float64(m.u8(l73, 18)) + float64(m.u8(l72, 3)) + float64(float64(m.u8(l72, 4))*256)
			l75 := l74
			l76 := -32767 + l74
			l75 = choose(l76 > 0, float64(l76*-32768), 0) + l75
			l77 := -32768 + l74
			l75 = choose(l77 > 0, float64(l77*32768), 0) + l75
			l79 := 6.755399441055744e+15 + (-0.46875 + float64(l75*0.0625))
			l79 = -6.755399441055744e+15 + l79
			l80 := l79
			l80 = flag(l80 > 2046)
			l81 := float64(m.u8(l73, 0)) + float64(float64(m.u8(l72, 2))*256)
			l82 := f12(m, 18409280, 16, 4098+float64(l14*4096)+float64(l21*-4096)+l20)
			l85 := m.f64(l82, 8)
			l86 := trunc(l85)
			if b2i(float64(l86) != l85)|b2i(l86 > l0) != 0 {
				l86 = f15(m, l85, 1, l0)
			}
			l87 := l86
			l88 := m.u32(l87>>16<<2, 3840) + l87&65535<<4
			l89 := m.u16(l88, 0)*320 + 15296
			l90 := float64(m.u8(l89, 0)) + float64(float64(m.u8(l88, 2))*256)
			l91 := float64(m.u8(l89, 18)) + float64(m.u8(l88, 3)) + float64(float64(m.u8(l88, 4))*256)
			l94 := float64(l81*4.294967296e+09) + l90 + float64(l91*65536) + float64((l75+float64(l79*-16))*2.81474976710656e+14)
			l94 = flag(l94 > math.Copysign(0, -1))
			l97 := l64 + choose(-1+l80+l94 > 0, 1, 0)
			l97 = flag(l97 > math.Copysign(0, -1))
			l98 := l43
			l98 = flag(l98 > 32767)
			l99 := l74
			l99 = flag(l99 > 32767)
			l100 := l59 + float64(l60*65536) - l90 + float64(l91*-65536)
			if l98 > 0 {
				l100 = l100 + (float64(l59*-2) + float64(l60*-131072))
			}
			if l99 > 0 {
				l100 = l100 + (float64(l90*2) + float64(l91*131072))
			}
			l101 := l50 + float64(l43*65536)
			l101 = -l81 + float64(l74*-65536) + l101
			if l98 > 0 {
				l101 = l101 + (2.147483648e+09 + float64(l50*-2) + float64(l43*-131072))
			}
			if l99 > 0 {
				l101 = l101 + (-2.147483648e+09 + float64(l81*2) + float64(l74*131072))
			}
			l102 := l101
			l102 = flag(l102 > math.Copysign(0, -1))
			l103 := -l101
			l103 = flag(l103 > math.Copysign(0, -1))
			l104 := -l100 + float64(l102*-8.589934592e+09) + float64(l103*8.589934592e+09)
			l104 = flag(l104 > math.Copysign(0, -1))
			if 1-l97 > 0 {
				l105 = l104
			}
			if 1-l97 > 0 {
				l106 := l100 + float64(l102*8.589934592e+09) + float64(l103*-8.589934592e+09)
				l106 = flag(l106 > math.Copysign(0, -1))
				l105 = l105 + (1 - l104 - l106)
			}
			l33 = float64((0.5 + l105) * l34)
		}
		l109 := 1 + l25
		l22 = f17(m, -0.5+float64(l24*-256)+l33, choose(l109 > 0, l109, 0))
	}
	return l22
}

// f161: case 637
func f161(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l22 uint32
	var l24, l25, l33, l105 float64
	m.put(l1, 8, 0)
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
		l34 := m.f64(m.u16(m.u32(l29>>16<<2, 3840)+l29&65535<<4, 0)*320+15296, 80)
		if l34 > 0 {
			l35 := f12(m, 18409280, 16, 4097+float64(l14*4096)+float64(l21*-4096)+l20)
			l38 := m.f64(l35, 8)
			l39 := trunc(l38)
			if b2i(float64(l39) != l38)|b2i(l39 > l0) != 0 {
				l39 = f15(m, l38, 1, l0)
			}
			l40 := l39
			l41 := m.u32(l40>>16<<2, 3840) + l40&65535<<4
			l42 := m.u16(l41, 0)*320 + 15296
			l43 := float64(m.u8(l42, 18)) + float64(m.u8(l41, 3)) + float64(float64(m.u8(l41, 4))*256)
			l44 := l43
			l45 := -32767 + l43
			l44 = choose(l45 > 0, float64(l45*-32768), 0) + l44
			l46 := -32768 + l43
			l44 = choose(l46 > 0, float64(l46*32768), 0) + l44
			l48 := 6.755399441055744e+15 + (-0.46875 + float64(l44*0.0625))
			l48 = -6.755399441055744e+15 + l48
			l49 := l48
			l49 = flag(l49 > 2046)
			l50 := float64(m.u8(l42, 0)) + float64(float64(m.u8(l41, 2))*256)
			l51 := f12(m, 18409280, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
			l54 := m.f64(l51, 8)
			l55 := trunc(l54)
			if b2i(float64(l55) != l54)|b2i(l55 > l0) != 0 {
				l55 = f15(m, l54, 1, l0)
			}
			l56 := l55
			l57 := m.u32(l56>>16<<2, 3840) + l56&65535<<4
			l58 := m.u16(l57, 0)*320 + 15296
			l59 := float64(m.u8(l58, 0)) + float64(float64(m.u8(l57, 2))*256)
			l60 := float64(m.u8(l58, 18)) + float64(m.u8(l57, 3)) + float64(float64(m.u8(l57, 4))*256)
			l63 := float64(l50*4.294967296e+09) + l59 + float64(l60*65536) + float64((l44+float64(l48*-16))*2.81474976710656e+14)
			l63 = flag(l63 > math.Copysign(0, -1))
			l66 := f12(m, 18409280, 16, 4099+float64(l14*4096)+float64(l21*-4096)+l20)
			l69 := m.f64(l66, 8)
			l70 := trunc(l69)
			l64 := choose(-1+l49+l63 > 0, 1, 0)
			if b2i(float64(l70) != l69)|b2i(l70 > l0) != 0 {
				l70 = f15(m, l69, 1, l0)
			}
			l71 := l70
			l72 := m.u32(l71>>16<<2, 3840) + l71&65535<<4
			l73 := m.u16(l72, 0)*320 + 15296
			l74 := float64(m.u8(l73, 18)) + float64(m.u8(l72, 3)) + float64(float64(m.u8(l72, 4))*256)
			l75 := l74
			l76 := -32767 + l74
			l75 = choose(l76 > 0, float64(l76*-32768), 0) + l75
			l77 := -32768 + l74
			l75 = choose(l77 > 0, float64(l77*32768), 0) + l75
			l79 := 6.755399441055744e+15 + (-0.46875 + float64(l75*0.0625))
			l79 = -6.755399441055744e+15 + l79
			l80 := l79
			l80 = flag(l80 > 2046)
			l81 := float64(m.u8(l73, 0)) + float64(float64(m.u8(l72, 2))*256)
			l82 := f12(m, 18409280, 16, 4098+float64(l14*4096)+float64(l21*-4096)+l20)
			l85 := m.f64(l82, 8)
			l86 := trunc(l85)
			if b2i(float64(l86) != l85)|b2i(l86 > l0) != 0 {
				l86 = f15(m, l85, 1, l0)
			}
			l87 := l86
			l88 := m.u32(l87>>16<<2, 3840) + l87&65535<<4
			l89 := m.u16(l88, 0)*320 + 15296
			l90 := float64(m.u8(l89, 0)) + float64(float64(m.u8(l88, 2))*256)
			l91 := float64(m.u8(l89, 18)) + float64(m.u8(l88, 3)) + float64(float64(m.u8(l88, 4))*256)
			l94 := float64(l81*4.294967296e+09) + l90 + float64(l91*65536) + float64((l75+float64(l79*-16))*2.81474976710656e+14)
			l94 = flag(l94 > math.Copysign(0, -1))
			l97 := l64 + choose(-1+l80+l94 > 0, 1, 0)
			l97 = flag(l97 > math.Copysign(0, -1))
			l98 := l43
			l98 = flag(l98 > 32767)
			l99 := l74
			l99 = flag(l99 > 32767)
			l100 := l59 + float64(l60*65536) - l90 + float64(l91*-65536)
			if l98 > 0 {
				l100 = l100 + (float64(l59*-2) + float64(l60*-131072))
			}
			if l99 > 0 {
				l100 = l100 + (float64(l90*2) + float64(l91*131072))
			}
			l101 := l50 + float64(l43*65536)
			l101 = -l81 + float64(l74*-65536) + l101
			if l98 > 0 {
				l101 = l101 + (2.147483648e+09 + float64(l50*-2) + float64(l43*-131072))
			}
			if l99 > 0 {
				l101 = l101 + (-2.147483648e+09 + float64(l81*2) + float64(l74*131072))
			}
			l102 := l101
			l102 = flag(l102 > math.Copysign(0, -1))
			l103 := -l101
			l103 = flag(l103 > math.Copysign(0, -1))
			l104 := l100 + float64(l102*8.589934592e+09) + float64(l103*-8.589934592e+09)
			l104 = flag(l104 > math.Copysign(0, -1))
			if 1-l97 > 0 {
				l105 = l104
			}
			if 1-l97 > 0 {
				l106 := -l100 + float64(l102*-8.589934592e+09) + float64(l103*8.589934592e+09)
				l106 = flag(l106 > math.Copysign(0, -1))
				l105 = l105 + (1 - l106 - l104)
			}
			l33 = float64((0.5 + l105) * l34)
		}
		l109 := 1 + l25
		l22 = f17(m, -0.5+float64(l24*-256)+l33, choose(l109 > 0, l109, 0))
	}
	return l22
}

// f162: case 638
func f162(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l22 uint32
	var l24, l25, l100, l102, l103, l105, l107, l110, l112, l145, l153, l155, l158, l159, l169, l203 float64
	m.put(l1, 8, 0)
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
		l26 := f12(m, 18409280, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
		l29 := m.f64(l26, 8)
		l30 := trunc(l29)
		if b2i(float64(l30) != l29)|b2i(l30 > l0) != 0 {
			l30 = f15(m, l29, 1, l0)
		}
		l31 := l30
		l32 := m.u32(l31>>16<<2, 3840) + l31&65535<<4
		l33 := m.u16(l32, 0)*320 + 15296
		l34 := float64(m.u8(l33, 18)) + float64(m.u8(l32, 3)) + float64(float64(m.u8(l32, 4))*256)
		l35 := l34
		l36 := -32767 + l34
		l35 = choose(l36 > 0, float64(l36*-32768), 0) + l35
		l37 := -32768 + l34
		l35 = choose(l37 > 0, float64(l37*32768), 0) + l35
		l39 := 6.755399441055744e+15 + (-0.49609375 + float64(l35*0.0078125))
		l39 = -6.755399441055744e+15 + l39
		l40 := l39
		l40 = flag(l40 > 254)
		l43 := float64((float64(m.u8(l33, 0))+float64(float64(m.u8(l32, 2))*256))*5.36870912e+08) + float64((l35+float64(l39*-128))*3.5184372088832e+13)
		l44 := l43
		l44 = flag(l44 > math.Copysign(0, -1))
		l45 := choose(-1+l40+l44 > 0, 1, 0)
		l47 := f12(m, 18409280, 16, 4097+float64(l14*4096)+float64(l21*-4096)+l20)
		l50 := m.f64(l47, 8)
		l51 := trunc(l50)
		if b2i(float64(l51) != l50)|b2i(l51 > l0) != 0 {
			l51 = f15(m, l50, 1, l0)
		}
		l52 := l51
		l53 := m.u32(l52>>16<<2, 3840) + l52&65535<<4
		l54 := m.u16(l53, 0)*320 + 15296
		l55 := float64(m.u8(l54, 18)) + float64(m.u8(l53, 3)) + float64(float64(m.u8(l53, 4))*256)
		l56 := l55
		l57 := -32767 + l55
		l56 = choose(l57 > 0, float64(l57*-32768), 0) + l56
		l58 := -32768 + l55
		l56 = choose(l58 > 0, float64(l58*32768), 0) + l56
		l60 := 6.755399441055744e+15 + (-0.49609375 + float64(l56*0.0078125))
		l60 = -6.755399441055744e+15 + l60
		l61 := l60
		l61 = flag(l61 > 254)
		l64 := float64((float64(m.u8(l54, 0))+float64(float64(m.u8(l53, 2))*256))*5.36870912e+08) + float64((l56+float64(l60*-128))*3.5184372088832e+13)
		l65 := l64
		l65 = flag(l65 > math.Copysign(0, -1))
		l66 := choose(-1+l61+l65 > 0, 1, 0)
		l68 := l34
		l68 = flag(l68 > 32767)
		l69 := l55
		l69 = flag(l69 > 32767)
		l70 := choose(l69 > 0, 1, 0)
		l72 := choose(l68-l70 > 0, 1, 0)
		l72 = choose(-l68+l70 > 0, 1, 0) + l72
		l76 := -2 + l72 + l40 + l61 - l45 - l66
		l77 := l45 + l66 + choose(l76 > 0, l76, 0)
		l77 = flag(l77 > math.Copysign(0, -1))
		l80 := l60
		l80 = flag(l80 > math.Copysign(0, -1))
		l81 := l39
		l81 = flag(l81 > math.Copysign(0, -1))
		l83 := l39 - l60 - l81 + l80
		l84 := l39 - l60 - l81 + l80
		l84 = flag(l84 > math.Copysign(0, -1))
		l86 := l39 - l60 - l81 + l80
		l85 := choose(l86 > 0, l86, 0)
		l87 := -64 + l39 - l60 - l81 + l80
		l85 = choose(l87 > 0, float64(l87*-1), 0) + l85
		l89 := -l39 + l60 + l81 - l80
		l88 := choose(l89 > 0, l89, 0)
		l90 := -64 - l39 + l60 + l81 - l80
		l88 = choose(l90 > 0, float64(l90*-1), 0) + l88
		l92 := l85 + l88
		l93 := trunc(l92)
		l78 := choose(l61-l66 > 0, 1, 0)
		if b2i(float64(l93) != l92)|b2i(l93 > l0) != 0 {
			l93 = f15(m, l92, 1, l0)
		}
		l94 := l93
		l96 := m.u16(m.u32(l94>>16<<2, 3840)+l94&65535<<4, 0)*320 + 15296
		l97 := m.f64(l96, 96)
		l98 := choose(1-l84 > 0, 1, 0)
		if l84 > 0 {
			l98 = l98 + l97
		}
		l101 := l98
		if l101 > 0 {
			if 1-l68 > 0 {
				l102 = float64(l81*4.503599627370496e+15) + l43
			}
			if l68 > 0 {
				l102 = l102 + (float64(l81*-4.503599627370496e+15) - l43)
			}
			l100 = float64(l102 * l101)
		}
		if 1-l84 > 0 {
			l103 = l97
		}
		l103 = choose(l84 > 0, 1, 0) + l103
		l106 := l103
		if l106 > 0 {
			if 1-l70 > 0 {
				l107 = float64(l80*4.503599627370496e+15) + l64
			}
			if l70 > 0 {
				l107 = l107 + (float64(l80*-4.503599627370496e+15) - l64)
			}
			l105 = float64(l107 * l106)
		}
		l108 := l100 + l105
		l109 := m.f64(l96, 104)
		l111 := l108
		if l111 > 0 {
			l110 = float64(float64(l109*2) * l111)
		}
		l113 := -l108
		if l113 > 0 {
			l112 = float64(float64(l109*2) * l113)
		}
		l114 := l110 + l112
		l116 := 6.755399441055744e+15 + (-0.5 + float64(l114*7.450580596923828e-09))
		l116 = -6.755399441055744e+15 + l116
		l117 := l116
		l117 = flag(l117 > math.Copysign(0, -1))
		l118 := l116
		if 1-l117 > 0 {
			l118 = l118 + l114
		}
		l119 := f14(m, 35719360, 24, l118)
		l120 := m.u32(l119, 0) - 1
		l123 := float64(m.u8(m.u16(m.u32(l120>>16<<2, 3840)+l120&65535<<4, 0)*320+15296, 14))
		l124 := 843 + l60 - l80 + choose(l83 > 0, l83, 0) + float64(l117*27) + l123
		l126 := -1.048575e+06 - l124
		l125 := choose(l126 > 0, l126, 0)
		l125 = 29 + l125
		l127 := 897 - l124
		l125 = choose(l127 > 0, l127, 0) + l125
		l128 := -1.047501e+06 - l124
		l125 = choose(l128 > 0, l128, 0) + l125
		l130 := -1.048628e+06 + l125
		l129 := choose(l130 > 0, l130, 0)
		l131 := l124 + l129
		l131 = flag(l131 > 1150)
		l132 := float64(l40*4) + float64(l45*-4) + float64(l78*4) + float64(l77*-16) + l131
		l132 = flag(l132 > math.Copysign(0, -1))
		l137 := 66 + float64(l117*-27) - l123
		l138 := trunc(l137)
		l133 := choose(1-l77-l132 > 0, 1, 0)
		if b2i(float64(l138) != l137)|b2i(l138 > l0) != 0 {
			l138 = f15(m, l137, 1, l0)
		}
		l139 := l138
		l142 := m.f64(m.u16(m.u32(l139>>16<<2, 3840)+l139&65535<<4, 0)*320+15296, 96)
		l143 := choose(-1+l68+l70 > 0, 1, 0)
		l146 := l142
		if l146 > 0 {
			l145 = float64(float64(l112*0.0001220703125) * l146)
		}
		l148 := l145
		l147 := choose(l148 > 0, l148, 0)
		l149 := -1 + l145
		l147 = choose(l149 > 0, float64(l149*-1), 0) + l147
		l151 := l143 + l147
		l150 := choose(l151 > 0, l151, 0)
		l152 := -1 + l143 + l147
		l150 = choose(l152 > 0, float64(l152*-1), 0) + l150
		if l133 > 0 {
			l154 := l125
			l154 = flag(l154 > math.Copysign(0, -1))
			l156 := l142
			if l156 > 0 {
				l155 = float64(float64(l114*0.0001220703125) * l156)
			}
			l157 := l155
			if l154 > 0 {
				if l154 > 0 {
					l160 := l125
					l161 := -54 + l125
					l160 = choose(l161 > 0, float64(l161*-1), 0) + l160
					l163 := l160
					l164 := trunc(l163)
					if b2i(float64(l164) != l163)|b2i(l164 > l0) != 0 {
						l164 = f15(m, l163, 1, l0)
					}
					l165 := l164
					l159 = m.f64(m.u16(m.u32(l165>>16<<2, 3840)+l165&65535<<4, 0)*320+15296, 104)
				}
				l170 := l159
				if l170 > 0 {
					l169 = float64(l157 * l170)
				}
				l171 := 4.503599627370496e+15 + l169
				l171 = -4.503599627370496e+15 + l171
				l172 := l169 - l171
				l174 := -0.49999999999999994 + l172
				l176 := -0.49999999999999994 - l172
				l178 := -1 + choose(l174 > 0, float64(l174*1.8014398509481984e+16), 0)
				l177 := choose(l178 > 0, l178, 0)
				l179 := -1 + choose(l176 > 0, float64(l176*1.8014398509481984e+16), 0)
				l177 = choose(l179 > 0, float64(l179*-1), 0) + l177
				l158 = l171 + l177
			}
			if 1-l154 > 0 {
				l158 = l158 + l157
			}
			l181 := 1 - l158
			l180 := choose(l181 > 0, l181, 0)
			l183 := -897 + l124 + l129 + float64(l180*-1.048576e+06)
			l182 := choose(l183 > 0, l183, 0)
			l184 := -1150 + l124 + l129 + float64(l180*-1.048576e+06)
			l182 = choose(l184 > 0, float64(l184*-1), 0) + l182
			l153 = float64(l182*8.388608e+06) + l158
		}
		l153 = choose(l132 > 0, 2.13909504e+09, 0) + l153
		l153 = choose(l77 > 0, 2.143289344e+09, 0) + l153
		l188 := -l77 + l150
		l153 = choose(l188 > 0, float64(l188*2.147483648e+09), 0) + l153
		l190 := -255 + l153
		l189 := choose(l190 > 0, l190, 0)
		l191 := -256 + l153
		l189 = choose(l191 > 0, float64(l191*-1), 0) + l189
		l192 := -65535 + l153
		l189 = choose(l192 > 0, l192, 0) + l189
		l193 := -65536 + l153
		l189 = choose(l193 > 0, float64(l193*-1), 0) + l189
		l194 := -1.6777215e+07 + l153
		l189 = choose(l194 > 0, l194, 0) + l189
		l195 := -1.6777216e+07 + l153
		l189 = choose(l195 > 0, float64(l195*-1), 0) + l189
		l197 := -l25 + l189
		l198 := trunc(l197)
		if b2i(float64(l198) != l197)|b2i(l198 > l0) != 0 {
			l198 = f15(m, l197, 1, l0)
		}
		l199 := l198
		l204 := m.f64(m.u16(m.u32(l199>>16<<2, 3840)+l199&65535<<4, 0)*320+15296, 80)
		if l204 > 0 {
			l203 = float64((0.5 + l153) * l204)
		}
		l207 := 1 + l25 - l189
		l22 = f17(m, -0.5+float64(l24*-256)+l203, choose(l207 > 0, l207, 0))
	}
	return l22
}

// f163: case 639
func f163(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l22 uint32
	var l24, l25, l100, l102, l103, l105, l107, l110, l112, l145, l153, l155, l158, l159, l169, l203 float64
	m.put(l1, 8, 0)
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
		l26 := f12(m, 18409280, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
		l29 := m.f64(l26, 8)
		l30 := trunc(l29)
		if b2i(float64(l30) != l29)|b2i(l30 > l0) != 0 {
			l30 = f15(m, l29, 1, l0)
		}
		l31 := l30
		l32 := m.u32(l31>>16<<2, 3840) + l31&65535<<4
		l33 := m.u16(l32, 0)*320 + 15296
		l34 := float64(m.u8(l33, 18)) + float64(m.u8(l32, 3)) + float64(float64(m.u8(l32, 4))*256)
		l35 := l34
		l36 := -32767 + l34
		l35 = choose(l36 > 0, float64(l36*-32768), 0) + l35
		l37 := -32768 + l34
		l35 = choose(l37 > 0, float64(l37*32768), 0) + l35
		l39 := 6.755399441055744e+15 + (-0.49609375 + float64(l35*0.0078125))
		l39 = -6.755399441055744e+15 + l39
		l40 := l39
		l40 = flag(l40 > 254)
		l43 := float64((float64(m.u8(l33, 0))+float64(float64(m.u8(l32, 2))*256))*5.36870912e+08) + float64((l35+float64(l39*-128))*3.5184372088832e+13)
		l44 := l43
		l44 = flag(l44 > math.Copysign(0, -1))
		l45 := choose(-1+l40+l44 > 0, 1, 0)
		l47 := f12(m, 18409280, 16, 4097+float64(l14*4096)+float64(l21*-4096)+l20)
		l50 := m.f64(l47, 8)
		l51 := trunc(l50)
		if b2i(float64(l51) != l50)|b2i(l51 > l0) != 0 {
			l51 = f15(m, l50, 1, l0)
		}
		l52 := l51
		l53 := m.u32(l52>>16<<2, 3840) + l52&65535<<4
		l54 := m.u16(l53, 0)*320 + 15296
		l55 := float64(m.u8(l54, 18)) + float64(m.u8(l53, 3)) + float64(float64(m.u8(l53, 4))*256)
		l56 := l55
		l57 := -32767 + l55
		l56 = choose(l57 > 0, float64(l57*-32768), 0) + l56
		l58 := -32768 + l55
		l56 = choose(l58 > 0, float64(l58*32768), 0) + l56
		l60 := 6.755399441055744e+15 + (-0.49609375 + float64(l56*0.0078125))
		l60 = -6.755399441055744e+15 + l60
		l61 := l60
		l61 = flag(l61 > 254)
		l64 := float64((float64(m.u8(l54, 0))+float64(float64(m.u8(l53, 2))*256))*5.36870912e+08) + float64((l56+float64(l60*-128))*3.5184372088832e+13)
		l65 := l64
		l65 = flag(l65 > math.Copysign(0, -1))
		l66 := choose(-1+l61+l65 > 0, 1, 0)
		l68 := l34
		l68 = flag(l68 > 32767)
		l69 := l55
		l69 = flag(l69 > 32767)
		l70 := choose(1-l69 > 0, 1, 0)
		l72 := choose(l68-l70 > 0, 1, 0)
		l72 = choose(-l68+l70 > 0, 1, 0) + l72
		l76 := -2 + l72 + l40 + l61 - l45 - l66
		l77 := l45 + l66 + choose(l76 > 0, l76, 0)
		l77 = flag(l77 > math.Copysign(0, -1))
		l80 := l60
		l80 = flag(l80 > math.Copysign(0, -1))
		l81 := l39
		l81 = flag(l81 > math.Copysign(0, -1))
		l83 := l39 - l60 - l81 + l80
		l84 := l39 - l60 - l81 + l80
		l84 = flag(l84 > math.Copysign(0, -1))
		l86 := l39 - l60 - l81 + l80
		l85 := choose(l86 > 0, l86, 0)
		l87 := -64 + l39 - l60 - l81 + l80
		l85 = choose(l87 > 0, float64(l87*-1), 0) + l85
		l89 := -l39 + l60 + l81 - l80
		l88 := choose(l89 > 0, l89, 0)
		l90 := -64 - l39 + l60 + l81 - l80
		l88 = choose(l90 > 0, float64(l90*-1), 0) + l88
		l92 := l85 + l88
		l93 := trunc(l92)
		l78 := choose(l61-l66 > 0, 1, 0)
		if b2i(float64(l93) != l92)|b2i(l93 > l0) != 0 {
			l93 = f15(m, l92, 1, l0)
		}
		l94 := l93
		l96 := m.u16(m.u32(l94>>16<<2, 3840)+l94&65535<<4, 0)*320 + 15296
		l97 := m.f64(l96, 96)
		l98 := choose(1-l84 > 0, 1, 0)
		if l84 > 0 {
			l98 = l98 + l97
		}
		l101 := l98
		if l101 > 0 {
			if 1-l68 > 0 {
				l102 = float64(l81*4.503599627370496e+15) + l43
			}
			if l68 > 0 {
				l102 = l102 + (float64(l81*-4.503599627370496e+15) - l43)
			}
			l100 = float64(l102 * l101)
		}
		if 1-l84 > 0 {
			l103 = l97
		}
		l103 = choose(l84 > 0, 1, 0) + l103
		l106 := l103
		if l106 > 0 {
			if 1-l70 > 0 {
				l107 = float64(l80*4.503599627370496e+15) + l64
			}
			if l70 > 0 {
				l107 = l107 + (float64(l80*-4.503599627370496e+15) - l64)
			}
			l105 = float64(l107 * l106)
		}
		l108 := l100 + l105
		l109 := m.f64(l96, 104)
		l111 := l108
		if l111 > 0 {
			l110 = float64(float64(l109*2) * l111)
		}
		l113 := -l108
		if l113 > 0 {
			l112 = float64(float64(l109*2) * l113)
		}
		l114 := l110 + l112
		l116 := 6.755399441055744e+15 + (-0.5 + float64(l114*7.450580596923828e-09))
		l116 = -6.755399441055744e+15 + l116
		l117 := l116
		l117 = flag(l117 > math.Copysign(0, -1))
		l118 := l116
		if 1-l117 > 0 {
			l118 = l118 + l114
		}
		l119 := f14(m, 35719360, 24, l118)
		l120 := m.u32(l119, 0) - 1
		l123 := float64(m.u8(m.u16(m.u32(l120>>16<<2, 3840)+l120&65535<<4, 0)*320+15296, 14))
		l124 := 843 + l60 - l80 + choose(l83 > 0, l83, 0) + float64(l117*27) + l123
		l126 := -1.048575e+06 - l124
		l125 := choose(l126 > 0, l126, 0)
		l125 = 29 + l125
		l127 := 897 - l124
		l125 = choose(l127 > 0, l127, 0) + l125
		l128 := -1.047501e+06 - l124
		l125 = choose(l128 > 0, l128, 0) + l125
		l130 := -1.048628e+06 + l125
		l129 := choose(l130 > 0, l130, 0)
		l131 := l124 + l129
		l131 = flag(l131 > 1150)
		l132 := float64(l40*4) + float64(l45*-4) + float64(l78*4) + float64(l77*-16) + l131
		l132 = flag(l132 > math.Copysign(0, -1))
		l137 := 66 + float64(l117*-27) - l123
		l138 := trunc(l137)
		l133 := choose(1-l77-l132 > 0, 1, 0)
		if b2i(float64(l138) != l137)|b2i(l138 > l0) != 0 {
			l138 = f15(m, l137, 1, l0)
		}
		l139 := l138
		l142 := m.f64(m.u16(m.u32(l139>>16<<2, 3840)+l139&65535<<4, 0)*320+15296, 96)
		l143 := choose(-1+l68+l70 > 0, 1, 0)
		l146 := l142
		if l146 > 0 {
			l145 = float64(float64(l112*0.0001220703125) * l146)
		}
		l148 := l145
		l147 := choose(l148 > 0, l148, 0)
		l149 := -1 + l145
		l147 = choose(l149 > 0, float64(l149*-1), 0) + l147
		l151 := l143 + l147
		l150 := choose(l151 > 0, l151, 0)
		l152 := -1 + l143 + l147
		l150 = choose(l152 > 0, float64(l152*-1), 0) + l150
		if l133 > 0 {
			l154 := l125
			l154 = flag(l154 > math.Copysign(0, -1))
			l156 := l142
			if l156 > 0 {
				l155 = float64(float64(l114*0.0001220703125) * l156)
			}
			l157 := l155
			if l154 > 0 {
				if l154 > 0 {
					l160 := l125
					l161 := -54 + l125
					l160 = choose(l161 > 0, float64(l161*-1), 0) + l160
					l163 := l160
					l164 := trunc(l163)
					if b2i(float64(l164) != l163)|b2i(l164 > l0) != 0 {
						l164 = f15(m, l163, 1, l0)
					}
					l165 := l164
					l159 = m.f64(m.u16(m.u32(l165>>16<<2, 3840)+l165&65535<<4, 0)*320+15296, 104)
				}
				l170 := l159
				if l170 > 0 {
					l169 = float64(l157 * l170)
				}
				l171 := 4.503599627370496e+15 + l169
				l171 = -4.503599627370496e+15 + l171
				l172 := l169 - l171
				l174 := -0.49999999999999994 + l172
				l176 := -0.49999999999999994 - l172
				l178 := -1 + choose(l174 > 0, float64(l174*1.8014398509481984e+16), 0)
				l177 := choose(l178 > 0, l178, 0)
				l179 := -1 + choose(l176 > 0, float64(l176*1.8014398509481984e+16), 0)
				l177 = choose(l179 > 0, float64(l179*-1), 0) + l177
				l158 = l171 + l177
			}
			if 1-l154 > 0 {
				l158 = l158 + l157
			}
			l181 := 1 - l158
			l180 := choose(l181 > 0, l181, 0)
			l183 := -897 + l124 + l129 + float64(l180*-1.048576e+06)
			l182 := choose(l183 > 0, l183, 0)
			l184 := -1150 + l124 + l129 + float64(l180*-1.048576e+06)
			l182 = choose(l184 > 0, float64(l184*-1), 0) + l182
			l153 = float64(l182*8.388608e+06) + l158
		}
		l153 = choose(l132 > 0, 2.13909504e+09, 0) + l153
		l153 = choose(l77 > 0, 2.143289344e+09, 0) + l153
		l188 := -l77 + l150
		l153 = choose(l188 > 0, float64(l188*2.147483648e+09), 0) + l153
		l190 := -255 + l153
		l189 := choose(l190 > 0, l190, 0)
		l191 := -256 + l153
		l189 = choose(l191 > 0, float64(l191*-1), 0) + l189
		l192 := -65535 + l153
		l189 = choose(l192 > 0, l192, 0) + l189
		l193 := -65536 + l153
		l189 = choose(l193 > 0, float64(l193*-1), 0) + l189
		l194 := -1.6777215e+07 + l153
		l189 = choose(l194 > 0, l194, 0) + l189
		l195 := -1.6777216e+07 + l153
		l189 = choose(l195 > 0, float64(l195*-1), 0) + l189
		l197 := -l25 + l189
		l198 := trunc(l197)
		if b2i(float64(l198) != l197)|b2i(l198 > l0) != 0 {
			l198 = f15(m, l197, 1, l0)
		}
		l199 := l198
		l204 := m.f64(m.u16(m.u32(l199>>16<<2, 3840)+l199&65535<<4, 0)*320+15296, 80)
		if l204 > 0 {
			l203 = float64((0.5 + l153) * l204)
		}
		l207 := 1 + l25 - l189
		l22 = f17(m, -0.5+float64(l24*-256)+l203, choose(l207 > 0, l207, 0))
	}
	return l22
}

// f164: case 640
func f164(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l22 uint32
	var l24, l25, l96, l97, l106, l107, l123, l137, l141, l172, l182, l196, l202, l214, l215, l225, l264 float64
	m.put(l1, 8, 0)
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
		l26 := f12(m, 18409280, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
		l29 := m.f64(l26, 8)
		l30 := trunc(l29)
		if b2i(float64(l30) != l29)|b2i(l30 > l0) != 0 {
			l30 = f15(m, l29, 1, l0)
		}
		l31 := l30
		l32 := m.u32(l31>>16<<2, 3840) + l31&65535<<4
		l33 := m.u16(l32, 0)*320 + 15296
		l34 := float64(m.u8(l33, 18)) + float64(m.u8(l32, 3)) + float64(float64(m.u8(l32, 4))*256)
		l35 := l34
		l36 := -32767 + l34
		l35 = choose(l36 > 0, float64(l36*-32768), 0) + l35
		l37 := -32768 + l34
		l35 = choose(l37 > 0, float64(l37*32768), 0) + l35
		l39 := 6.755399441055744e+15 + (-0.49609375 + float64(l35*0.0078125))
		l39 = -6.755399441055744e+15 + l39
		l40 := l39
		l40 = flag(l40 > math.Copysign(0, -1))
		l41 := float64(m.u8(l33, 0)) + float64(float64(m.u8(l32, 2))*256)
		l42 := l35 + float64(l39*-128)
		l43 := float64(l41*5.36870912e+08) + float64(l42*3.5184372088832e+13)
		l44 := l43
		l44 = flag(l44 > math.Copysign(0, -1))
		l45 := choose(1-l40-l44 > 0, 1, 0)
		l47 := choose(l45 > 0, 1, 0)
		l49 := f12(m, 18409280, 16, 4097+float64(l14*4096)+float64(l21*-4096)+l20)
		l52 := m.f64(l49, 8)
		l53 := trunc(l52)
		if b2i(float64(l53) != l52)|b2i(l53 > l0) != 0 {
			l53 = f15(m, l52, 1, l0)
		}
		l54 := l53
		l55 := m.u32(l54>>16<<2, 3840) + l54&65535<<4
		l56 := m.u16(l55, 0)*320 + 15296
		l57 := float64(m.u8(l56, 18)) + float64(m.u8(l55, 3)) + float64(float64(m.u8(l55, 4))*256)
		l58 := l57
		l59 := -32767 + l57
		l58 = choose(l59 > 0, float64(l59*-32768), 0) + l58
		l60 := -32768 + l57
		l58 = choose(l60 > 0, float64(l60*32768), 0) + l58
		l62 := 6.755399441055744e+15 + (-0.49609375 + float64(l58*0.0078125))
		l62 = -6.755399441055744e+15 + l62
		l63 := l62
		l63 = flag(l63 > math.Copysign(0, -1))
		l64 := float64(m.u8(l56, 0)) + float64(float64(m.u8(l55, 2))*256)
		l65 := l58 + float64(l62*-128)
		l66 := float64(l64*5.36870912e+08) + float64(l65*3.5184372088832e+13)
		l67 := l66
		l67 = flag(l67 > math.Copysign(0, -1))
		l68 := choose(1-l63-l67 > 0, 1, 0)
		l70 := choose(l68 > 0, 1, 0)
		l72 := l39
		l72 = flag(l72 > 254)
		l73 := choose(-1+l72+l44 > 0, 1, 0)
		l75 := l62
		l75 = flag(l75 > 254)
		l76 := choose(-1+l75+l67 > 0, 1, 0)
		l78 := l34
		l78 = flag(l78 > 32767)
		l79 := l57
		l79 = flag(l79 > 32767)
		l80 := choose(l79 > 0, 1, 0)
		l82 := choose(l78-l80 > 0, 1, 0)
		l82 = choose(-l78+l80 > 0, 1, 0) + l82
		l91 := l73 + l76 + choose(-3+l82+l72+l75-l73-l76 > 0, 1, 0) + choose(-1+l72-l73+l68 > 0, 1, 0) + choose(-1+l75+l45-l76 > 0, 1, 0)
		l91 = flag(l91 > math.Copysign(0, -1))
		l94 := choose(-l40+l44 > 0, 1, 0)
		l92 := choose(l75-l76 > 0, 1, 0)
		if l94 > 0 {
			if l94 > 0 {
				l97 = l41 + float64(l42*65536)
			}
			l99 := f14(m, 35719360, 24, l97)
			l100 := m.u32(l99, 0) - 1
			l96 = 24 - float64(m.u8(m.u16(m.u32(l100>>16<<2, 3840)+l100&65535<<4, 0)*320+15296, 14))
		}
		l104 := choose(-l63+l67 > 0, 1, 0)
		if l104 > 0 {
			if l104 > 0 {
				l107 = l64 + float64(l65*65536)
			}
			l109 := f14(m, 35719360, 24, l107)
			l110 := m.u32(l109, 0) - 1
			l106 = 24 - float64(m.u8(m.u16(m.u32(l110>>16<<2, 3840)+l110&65535<<4, 0)*320+15296, 14))
		}
		l114 := choose(1-l94 > 0, 1, 0)
		if l94 > 0 {
			l117 := l96
			l118 := trunc(l117)
			if b2i(float64(l118) != l117)|b2i(l118 > l0) != 0 {
				l118 = f15(m, l117, 1, l0)
			}
			l119 := l118
			l114 = l114 + m.f64(m.u16(m.u32(l119>>16<<2, 3840)+l119&65535<<4, 0)*320+15296, 96)
		}
		l124 := l114
		if l124 > 0 {
			l123 = float64((l43 + float64(choose(1-l94 > 0, 1, 0)*4.503599627370496e+15)) * l124)
		}
		l128 := choose(1-l104 > 0, 1, 0)
		if l104 > 0 {
			l131 := l106
			l132 := trunc(l131)
			if b2i(float64(l132) != l131)|b2i(l132 > l0) != 0 {
				l132 = f15(m, l131, 1, l0)
			}
			l133 := l132
			l128 = l128 + m.f64(m.u16(m.u32(l133>>16<<2, 3840)+l133&65535<<4, 0)*320+15296, 96)
		}
		l138 := l128
		if l138 > 0 {
			l137 = float64((l66 + float64(choose(1-l104 > 0, 1, 0)*4.503599627370496e+15)) * l138)
		}
		l142 := l123
		if l142 > 0 {
			l141 = float64(l137 * l142)
		}
		l143 := float64(l141 * 2.220446049250313e-16)
		l145 := 6.755399441055744e+15 + (-0.5 + float64(l143*7.450580596923828e-09))
		l145 = -6.755399441055744e+15 + l145
		l146 := l145
		l146 = flag(l146 > math.Copysign(0, -1))
		l147 := l145
		if 1-l146 > 0 {
			l147 = l147 + l143
		}
		l148 := f14(m, 35719360, 24, l147)
		l149 := m.u32(l148, 0) - 1
		l152 := float64(m.u8(m.u16(m.u32(l149>>16<<2, 3840)+l149&65535<<4, 0)*320+15296, 14))
		l153 := 718 + l39 + l62 - l40 - l63 - l96 - l106 + float64(l146*27) + l152
		l155 := -1.048575e+06 - l153
		l154 := choose(l155 > 0, l155, 0)
		l154 = 29 + l154
		l156 := 897 - l153
		l154 = choose(l156 > 0, l156, 0) + l154
		l157 := -1.047501e+06 - l153
		l154 = choose(l157 > 0, l157, 0) + l154
		l159 := -1.048628e+06 + l154
		l158 := choose(l159 > 0, l159, 0)
		l160 := l153 + l158
		l160 = flag(l160 > 1150)
		l161 := float64(l72*4) + float64(l73*-4) + float64(l92*4) + float64(l47*-2) + float64(l70*-2) + float64(l91*-16) + l160
		l161 = flag(l161 > math.Copysign(0, -1))
		l164 := choose(l78 > 0, 1, 0)
		l166 := choose(l79 > 0, 1, 0)
		l168 := choose(l164-l166 > 0, 1, 0)
		l168 = choose(-l164+l166 > 0, 1, 0) + l168
		l171 := l168
		l171 = flag(l171 > math.Copysign(0, -1))
		if choose(1-l47-l70-l91-l161 > 0, 1, 0) > 0 {
			l173 := l154
			l173 = flag(l173 > math.Copysign(0, -1))
			l176 := 66 + float64(l146*-27) - l152
			l177 := trunc(l176)
			if b2i(float64(l177) != l176)|b2i(l177 > l0) != 0 {
				l177 = f15(m, l176, 1, l0)
			}
			l178 := l177
			l183 := m.f64(m.u16(m.u32(l178>>16<<2, 3840)+l178&65535<<4, 0)*320+15296, 96)
			if l183 > 0 {
				l182 = float64(float64(l143*0.0001220703125) * l183)
			}
			l185 := 9.066943647109719e+23 + l137
			l185 = -9.066943647109719e+23 + l185
			l186 := l137 - l185
			l188 := 9.066943647109719e+23 + l123
			l188 = -9.066943647109719e+23 + l188
			l191 := 6.755399441055744e+15 + (l123 - l188)
			l191 = -6.755399441055744e+15 + l191
			l194 := l141
			l195 := l185
			if l195 > 0 {
				l194 = l194 + float64(-l188*l195)
			}
			l197 := l186
			if l197 > 0 {
				l196 = float64(-l188 * l197)
			}
			l198 := -l186
			if l198 > 0 {
				l196 = l196 + float64(l188*l198)
			}
			l196 = l194 + l196
			l200 := l196
			l201 := l185
			if l201 > 0 {
				l200 = l200 + float64(-l191*l201)
			}
			l203 := l186
			if l203 > 0 {
				l202 = float64(-l191 * l203)
			}
			l204 := -l186
			if l204 > 0 {
				l202 = l202 + float64(l191*l204)
			}
			l202 = l200 + l202
			l206 := -9.007199254740992e+15 + l202
			l207 := choose(l206 > 0, float64(l206*2), 0)
			l207 = flag(l207 > math.Copysign(0, -1))
			l209 := -9.007199254740992e+15 - l202
			l210 := choose(l209 > 0, float64(l209*2), 0)
			l210 = flag(l210 > math.Copysign(0, -1))
			l213 := l182 + (l207 - l210)
			if l173 > 0 {
				if l173 > 0 {
					l216 := l154
					l217 := -54 + l154
					l216 = choose(l217 > 0, float64(l217*-1), 0) + l216
					l219 := l216
					l220 := trunc(l219)
					if b2i(float64(l220) != l219)|b2i(l220 > l0) != 0 {
						l220 = f15(m, l219, 1, l0)
					}
					l221 := l220
					l215 = m.f64(m.u16(m.u32(l221>>16<<2, 3840)+l221&65535<<4, 0)*320+15296, 104)
				}
				l226 := l215
				if l226 > 0 {
					l225 = float64(l213 * l226)
				}
				l227 := 4.503599627370496e+15 + l225
				l227 = -4.503599627370496e+15 + l227
				l230 := -l202
				l231 := l230
				l231 = flag(l231 > math.Copysign(0, -1))
				l232 := l225 - l227
				l234 := -0.49999999999999994 + l232
				l235 := -l230
				l235 = flag(l235 > math.Copysign(0, -1))
				l237 := -0.49999999999999994 - l232
				l239 := -1 + l231 + choose(l234 > 0, float64(l234*1.8014398509481984e+16), 0)
				l238 := choose(l239 > 0, l239, 0)
				l240 := -1 + l235 + choose(l237 > 0, float64(l237*1.8014398509481984e+16), 0)
				l238 = choose(l240 > 0, float64(l240*-1), 0) + l238
				l214 = l227 + l238
			}
			if 1-l173 > 0 {
				l214 = l214 + l213
			}
			l242 := 1 - l214
			l241 := choose(l242 > 0, l242, 0)
			l244 := -897 + l153 + l158 + float64(l241*-1.048576e+06)
			l243 := choose(l244 > 0, l244, 0)
			l245 := -1150 + l153 + l158 + float64(l241*-1.048576e+06)
			l243 = choose(l245 > 0, float64(l245*-1), 0) + l243
			l172 = float64(l243*8.388608e+06) + l214
		}
		l172 = choose(l161 > 0, 2.13909504e+09, 0) + l172
		l172 = choose(l91 > 0, 2.143289344e+09, 0) + l172
		l172 = choose(-l91+l171 > 0, 2.147483648e+09, 0) + l172
		l251 := -255 + l172
		l250 := choose(l251 > 0, l251, 0)
		l252 := -256 + l172
		l250 = choose(l252 > 0, float64(l252*-1), 0) + l250
		l253 := -65535 + l172
		l250 = choose(l253 > 0, l253, 0) + l250
		l254 := -65536 + l172
		l250 = choose(l254 > 0, float64(l254*-1), 0) + l250
		l255 := -1.6777215e+07 + l172
		l250 = choose(l255 > 0, l255, 0) + l250
		l256 := -1.6777216e+07 + l172
		l250 = choose(l256 > 0, float64(l256*-1), 0) + l250
		l258 := -l25 + l250
		l259 := trunc(l258)
		if b2i(float64(l259) != l258)|b2i(l259 > l0) != 0 {
			l259 = f15(m, l258, 1, l0)
		}
		l260 := l259
		l265 := m.f64(m.u16(m.u32(l260>>16<<2, 3840)+l260&65535<<4, 0)*320+15296, 80)
		if l265 > 0 {
			l264 = float64((0.5 + l172) * l265)
		}
		l268 := 1 + l25 - l250
		l22 = f17(m, -0.5+float64(l24*-256)+l264, choose(l268 > 0, l268, 0))
	}
	return l22
}

// f165: case 641
func f165(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l22 uint32
	var l24, l25, l96, l97, l106, l107, l123, l136, l161, l177, l180, l182, l187, l198, l201, l209, l225, l226, l236, l241, l282 float64
	m.put(l1, 8, 0)
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
		l26 := f12(m, 18409280, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
		l29 := m.f64(l26, 8)
		l30 := trunc(l29)
		if b2i(float64(l30) != l29)|b2i(l30 > l0) != 0 {
			l30 = f15(m, l29, 1, l0)
		}
		l31 := l30
		l32 := m.u32(l31>>16<<2, 3840) + l31&65535<<4
		l33 := m.u16(l32, 0)*320 + 15296
		l34 := float64(m.u8(l33, 18)) + float64(m.u8(l32, 3)) + float64(float64(m.u8(l32, 4))*256)
		l35 := l34
		l36 := -32767 + l34
		l35 = choose(l36 > 0, float64(l36*-32768), 0) + l35
		l37 := -32768 + l34
		l35 = choose(l37 > 0, float64(l37*32768), 0) + l35
		l39 := 6.755399441055744e+15 + (-0.49609375 + float64(l35*0.0078125))
		l39 = -6.755399441055744e+15 + l39
		l40 := l39
		l40 = flag(l40 > math.Copysign(0, -1))
		l41 := float64(m.u8(l33, 0)) + float64(float64(m.u8(l32, 2))*256)
		l42 := l35 + float64(l39*-128)
		l43 := float64(l41*5.36870912e+08) + float64(l42*3.5184372088832e+13)
		l44 := l43
		l44 = flag(l44 > math.Copysign(0, -1))
		l45 := choose(1-l40-l44 > 0, 1, 0)
		l47 := choose(l45 > 0, 1, 0)
		l49 := f12(m, 18409280, 16, 4097+float64(l14*4096)+float64(l21*-4096)+l20)
		l52 := m.f64(l49, 8)
		l53 := trunc(l52)
		if b2i(float64(l53) != l52)|b2i(l53 > l0) != 0 {
			l53 = f15(m, l52, 1, l0)
		}
		l54 := l53
		l55 := m.u32(l54>>16<<2, 3840) + l54&65535<<4
		l56 := m.u16(l55, 0)*320 + 15296
		l57 := float64(m.u8(l56, 18)) + float64(m.u8(l55, 3)) + float64(float64(m.u8(l55, 4))*256)
		l58 := l57
		l59 := -32767 + l57
		l58 = choose(l59 > 0, float64(l59*-32768), 0) + l58
		l60 := -32768 + l57
		l58 = choose(l60 > 0, float64(l60*32768), 0) + l58
		l62 := 6.755399441055744e+15 + (-0.49609375 + float64(l58*0.0078125))
		l62 = -6.755399441055744e+15 + l62
		l63 := l62
		l63 = flag(l63 > 254)
		l64 := float64(m.u8(l56, 0)) + float64(float64(m.u8(l55, 2))*256)
		l65 := l58 + float64(l62*-128)
		l66 := float64(l64*5.36870912e+08) + float64(l65*3.5184372088832e+13)
		l67 := l66
		l67 = flag(l67 > math.Copysign(0, -1))
		l68 := choose(-1+l63+l67 > 0, 1, 0)
		l70 := choose(l63-l68 > 0, 1, 0)
		l72 := l39
		l72 = flag(l72 > 254)
		l73 := choose(-1+l72+l44 > 0, 1, 0)
		l75 := l34
		l75 = flag(l75 > 32767)
		l76 := l57
		l76 = flag(l76 > 32767)
		l77 := choose(l76 > 0, 1, 0)
		l79 := choose(l75-l77 > 0, 1, 0)
		l79 = choose(-l75+l77 > 0, 1, 0) + l79
		l86 := l62
		l86 = flag(l86 > math.Copysign(0, -1))
		l87 := choose(1-l86-l67 > 0, 1, 0)
		l91 := l73 + l68 + choose(-3+l79+l72+l63-l73-l68 > 0, 1, 0) + choose(-1+l72+l63-l73-l68 > 0, 1, 0) + choose(-1+l45+l87 > 0, 1, 0)
		l91 = flag(l91 > math.Copysign(0, -1))
		l94 := choose(-l40+l44 > 0, 1, 0)
		if l94 > 0 {
			if l94 > 0 {
				l97 = l41 + float64(l42*65536)
			}
			l99 := f14(m, 35719360, 24, l97)
			l100 := m.u32(l99, 0) - 1
			l96 = 24 - float64(m.u8(m.u16(m.u32(l100>>16<<2, 3840)+l100&65535<<4, 0)*320+15296, 14))
		}
		l104 := choose(-l86+l67 > 0, 1, 0)
		if l104 > 0 {
			if l104 > 0 {
				l107 = l64 + float64(l65*65536)
			}
			l109 := f14(m, 35719360, 24, l107)
			l110 := m.u32(l109, 0) - 1
			l106 = 24 - float64(m.u8(m.u16(m.u32(l110>>16<<2, 3840)+l110&65535<<4, 0)*320+15296, 14))
		}
		l114 := choose(1-l94 > 0, 1, 0)
		if l94 > 0 {
			l117 := l96
			l118 := trunc(l117)
			if b2i(float64(l118) != l117)|b2i(l118 > l0) != 0 {
				l118 = f15(m, l117, 1, l0)
			}
			l119 := l118
			l114 = l114 + m.f64(m.u16(m.u32(l119>>16<<2, 3840)+l119&65535<<4, 0)*320+15296, 96)
		}
		l124 := l114
		if l124 > 0 {
			l123 = float64((l43 + float64(choose(1-l94 > 0, 1, 0)*4.503599627370496e+15)) * l124)
		}
		l127 := choose(1-l104 > 0, 1, 0)
		if l104 > 0 {
			l130 := l106
			l131 := trunc(l130)
			if b2i(float64(l131) != l130)|b2i(l131 > l0) != 0 {
				l131 = f15(m, l130, 1, l0)
			}
			l132 := l131
			l127 = l127 + m.f64(m.u16(m.u32(l132>>16<<2, 3840)+l132&65535<<4, 0)*320+15296, 96)
		}
		l137 := l127
		if l137 > 0 {
			l136 = float64((l66 + float64(choose(1-l104 > 0, 1, 0)*4.503599627370496e+15)) * l137)
		}
		l141 := -l123 + l136
		l141 = flag(l141 > math.Copysign(0, -1))
		l142 := 1023 + l39 - l62 - l40 + l86 - l96 + l106 - l141
		l144 := -1.048575e+06 - l142
		l143 := choose(l144 > 0, l144, 0)
		l143 = 29 + l143
		l145 := 897 - l142
		l143 = choose(l145 > 0, l145, 0) + l143
		l146 := -1.047501e+06 - l142
		l143 = choose(l146 > 0, l146, 0) + l143
		l148 := -1.048628e+06 + l143
		l147 := choose(l148 > 0, l148, 0)
		l149 := l142 + l147
		l149 = flag(l149 > 1150)
		l150 := float64(l72*4) + float64(l73*-4) + float64(choose(l87 > 0, 1, 0)*4) + float64(l47*-2) + float64(l70*-2) + float64(l91*-16) + l149
		l150 = flag(l150 > math.Copysign(0, -1))
		l153 := choose(l75 > 0, 1, 0)
		l155 := choose(l76 > 0, 1, 0)
		l157 := choose(l153-l155 > 0, 1, 0)
		l157 = choose(-l153+l155 > 0, 1, 0) + l157
		l160 := l157
		l160 = flag(l160 > math.Copysign(0, -1))
		if choose(1-l47-l70-l91-l150 > 0, 1, 0) > 0 {
			l162 := l143
			l162 = flag(l162 > math.Copysign(0, -1))
			l163 := l136
			l164 := l163
			l165 := 6.755399441055744e+15 + float64(l164*1.4210854715202004e-14)
			l165 = -6.755399441055744e+15 + l165
			l167 := float64(l164*2.842170943040401e-14) + float64(l165*-2)
			l170 := 65 + l165
			l171 := trunc(l170)
			if b2i(float64(l171) != l170)|b2i(l171 > l0) != 0 {
				l171 = f15(m, l170, 1, l0)
			}
			l172 := l171
			l174 := m.u16(m.u32(l172>>16<<2, 3840)+l172&65535<<4, 0)*320 + 15296
			l175 := m.f64(l174, 120)
			l178 := l167
			l176 := m.f64(l174, 112)
			if l178 > 0 {
				l177 = float64(l175 * l178)
			}
			l179 := -l167
			if l179 > 0 {
				l177 = l177 + float64(-l175*l179)
			}
			l177 = l176 + l177
			l181 := l177
			if l181 > 0 {
				l183 := l177
				if l183 > 0 {
					l182 = float64(float64(l163*2.220446049250313e-16) * l183)
				}
				l180 = float64((2 - l182) * l181)
			}
			l186 := l123
			if l141 > 0 {
				l186 = l186 + l123
			}
			l188 := l180
			if l188 > 0 {
				l187 = float64(l186 * l188)
			}
			l189 := 9.066943647109719e+23 + l187
			l189 = -9.066943647109719e+23 + l189
			l192 := 9.066943647109719e+23 + l136
			l192 = -9.066943647109719e+23 + l192
			l193 := l136 - l192
			l196 := float64(l186 * 4.503599627370496e+15)
			l197 := l192
			if l197 > 0 {
				l196 = l196 + float64(-l189*l197)
			}
			l199 := l193
			if l199 > 0 {
				l198 = float64(-l189 * l199)
			}
			l200 := -l193
			if l200 > 0 {
				l198 = l198 + float64(l189*l200)
			}
			l198 = l196 + l198
			l202 := float64(l180 * 2.220446049250313e-16)
			if l202 > 0 {
				l201 = float64(l198 * l202)
			}
			l203 := 6.755399441055744e+15 + l201
			l203 = -6.755399441055744e+15 + l203
			l205 := float64(l136 * 0.5)
			l207 := l198
			l208 := l192
			l204 := l189 + l203
			if l208 > 0 {
				l207 = l207 + float64(-l203*l208)
			}
			l210 := l193
			if l210 > 0 {
				l209 = float64(-l203 * l210)
			}
			l211 := -l193
			if l211 > 0 {
				l209 = l209 + float64(l203*l211)
			}
			l209 = l207 + l209
			l213 := -l205 + l209
			l212 := choose(l213 > 0, float64(l213*2), 0)
			l215 := l212
			l214 := choose(l215 > 0, l215, 0)
			l216 := -1 + l212
			l214 = choose(l216 > 0, float64(l216*-1), 0) + l214
			l218 := -l205 - l209
			l217 := choose(l218 > 0, float64(l218*2), 0)
			l220 := l217
			l219 := choose(l220 > 0, l220, 0)
			l221 := -1 + l217
			l219 = choose(l221 > 0, float64(l221*-1), 0) + l219
			l222 := l214 - l219
			l224 := l204 + l222
			if l162 > 0 {
				if l162 > 0 {
					l227 := l143
					l228 := -54 + l143
					l227 = choose(l228 > 0, float64(l228*-1), 0) + l227
					l230 := l227
					l231 := trunc(l230)
					if b2i(float64(l231) != l230)|b2i(l231 > l0) != 0 {
						l231 = f15(m, l230, 1, l0)
					}
					l232 := l231
					l226 = m.f64(m.u16(m.u32(l232>>16<<2, 3840)+l232&65535<<4, 0)*320+15296, 104)
				}
				l237 := l226
				if l237 > 0 {
					l236 = float64(l224 * l237)
				}
				l238 := 4.503599627370496e+15 + l236
				l238 = -4.503599627370496e+15 + l238
				l239 := -l136
				l242 := l222
				l240 := l209
				if l242 > 0 {
					l241 = float64(l239 * l242)
				}
				l243 := -l222
				if l243 > 0 {
					l241 = l241 + float64(-l239*l243)
				}
				l241 = l240 + l241
				l244 := l241
				l246 := l244
				l245 := choose(l246 > 0, l246, 0)
				l247 := -1 + l244
				l245 = choose(l247 > 0, float64(l247*-1), 0) + l245
				l248 := l236 - l238
				l250 := -0.49999999999999994 + l248
				l252 := -l244
				l251 := choose(l252 > 0, l252, 0)
				l253 := -1 - l244
				l251 = choose(l253 > 0, float64(l253*-1), 0) + l251
				l255 := -0.49999999999999994 - l248
				l257 := -1 + l245 + choose(l250 > 0, float64(l250*1.8014398509481984e+16), 0)
				l256 := choose(l257 > 0, l257, 0)
				l258 := -1 + l251 + choose(l255 > 0, float64(l255*1.8014398509481984e+16), 0)
				l256 = choose(l258 > 0, float64(l258*-1), 0) + l256
				l225 = l238 + l256
			}
			if 1-l162 > 0 {
				l225 = l225 + l224
			}
			l260 := 1 - l225
			l259 := choose(l260 > 0, l260, 0)
			l262 := -897 + l142 + l147 + float64(l259*-1.048576e+06)
			l261 := choose(l262 > 0, l262, 0)
			l263 := -1150 + l142 + l147 + float64(l259*-1.048576e+06)
			l261 = choose(l263 > 0, float64(l263*-1), 0) + l261
			l161 = float64(l261*8.388608e+06) + l225
		}
		l161 = choose(l150 > 0, 2.13909504e+09, 0) + l161
		l161 = choose(l91 > 0, 2.143289344e+09, 0) + l161
		l161 = choose(-l91+l160 > 0, 2.147483648e+09, 0) + l161
		l269 := -255 + l161
		l268 := choose(l269 > 0, l269, 0)
		l270 := -256 + l161
		l268 = choose(l270 > 0, float64(l270*-1), 0) + l268
		l271 := -65535 + l161
		l268 = choose(l271 > 0, l271, 0) + l268
		l272 := -65536 + l161
		l268 = choose(l272 > 0, float64(l272*-1), 0) + l268
		l273 := -1.6777215e+07 + l161
		l268 = choose(l273 > 0, l273, 0) + l268
		l274 := -1.6777216e+07 + l161
		l268 = choose(l274 > 0, float64(l274*-1), 0) + l268
		l276 := -l25 + l268
		l277 := trunc(l276)
		if b2i(float64(l277) != l276)|b2i(l277 > l0) != 0 {
			l277 = f15(m, l276, 1, l0)
		}
		l278 := l277
		l283 := m.f64(m.u16(m.u32(l278>>16<<2, 3840)+l278&65535<<4, 0)*320+15296, 80)
		if l283 > 0 {
			l282 = float64((0.5 + l161) * l283)
		}
		l286 := 1 + l25 - l268
		l22 = f17(m, -0.5+float64(l24*-256)+l282, choose(l286 > 0, l286, 0))
	}
	return l22
}

// f166: case 642
func f166(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l22 uint32
	var l24, l25, l58, l59, l83, l94, l113, l118, l121, l123, l127, l136, l145, l152, l161, l162, l172, l206 float64
	m.put(l1, 8, 0)
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
		l26 := f12(m, 18409280, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
		l29 := m.f64(l26, 8)
		l30 := trunc(l29)
		if b2i(float64(l30) != l29)|b2i(l30 > l0) != 0 {
			l30 = f15(m, l29, 1, l0)
		}
		l31 := l30
		l32 := m.u32(l31>>16<<2, 3840) + l31&65535<<4
		l33 := m.u16(l32, 0)*320 + 15296
		l34 := float64(m.u8(l33, 18)) + float64(m.u8(l32, 3)) + float64(float64(m.u8(l32, 4))*256)
		l35 := l34
		l36 := -32767 + l34
		l35 = choose(l36 > 0, float64(l36*-32768), 0) + l35
		l37 := -32768 + l34
		l35 = choose(l37 > 0, float64(l37*32768), 0) + l35
		l39 := 6.755399441055744e+15 + (-0.49609375 + float64(l35*0.0078125))
		l39 = -6.755399441055744e+15 + l39
		l40 := l39
		l40 = flag(l40 > math.Copysign(0, -1))
		l41 := float64(m.u8(l33, 0)) + float64(float64(m.u8(l32, 2))*256)
		l42 := l35 + float64(l39*-128)
		l43 := float64(l41*5.36870912e+08) + float64(l42*3.5184372088832e+13)
		l44 := l43
		l44 = flag(l44 > math.Copysign(0, -1))
		l45 := choose(1-l40-l44 > 0, 1, 0)
		l47 := choose(l45 > 0, 1, 0)
		l49 := l39
		l49 = flag(l49 > 254)
		l50 := choose(-1+l49+l44 > 0, 1, 0)
		l52 := l34
		l52 = flag(l52 > 32767)
		l55 := l50 + choose(l52-l45 > 0, 1, 0)
		l55 = flag(l55 > math.Copysign(0, -1))
		l56 := choose(-l40+l44 > 0, 1, 0)
		if l56 > 0 {
			if l56 > 0 {
				l59 = l41 + float64(l42*65536)
			}
			l61 := f14(m, 35719360, 24, l59)
			l62 := m.u32(l61, 0) - 1
			l58 = 24 - float64(m.u8(m.u16(m.u32(l62>>16<<2, 3840)+l62&65535<<4, 0)*320+15296, 14))
		}
		l67 := 6.755399441055744e+15 + (-89.25 + float64(l39*0.5) + float64(l40*-0.5) + float64(l58*-0.5))
		l67 = -6.755399441055744e+15 + l67
		l68 := 1049 + l67
		l70 := -1.048575e+06 - l68
		l69 := choose(l70 > 0, l70, 0)
		l69 = 29 + l69
		l71 := 897 - l68
		l69 = choose(l71 > 0, l71, 0) + l69
		l72 := -1.047501e+06 - l68
		l69 = choose(l72 > 0, l72, 0) + l69
		l74 := -1.048628e+06 + l69
		l73 := choose(l74 > 0, l74, 0)
		l75 := l68 + l73
		l75 = flag(l75 > 1150)
		l76 := float64(l49*4) + float64(l50*-4) + float64(l47*-2) + float64(l55*-16) + l75
		l76 = flag(l76 > math.Copysign(0, -1))
		l81 := choose(choose(l52 > 0, 1, 0) > 0, 1, 0)
		if choose(1-l47-l55-l76 > 0, 1, 0) > 0 {
			l84 := l69
			l84 = flag(l84 > math.Copysign(0, -1))
			l85 := choose(1-l56 > 0, 1, 0)
			if l56 > 0 {
				l88 := l58
				l89 := trunc(l88)
				if b2i(float64(l89) != l88)|b2i(l89 > l0) != 0 {
					l89 = f15(m, l88, 1, l0)
				}
				l90 := l89
				l85 = l85 + m.f64(m.u16(m.u32(l90>>16<<2, 3840)+l90&65535<<4, 0)*320+15296, 96)
			}
			l95 := l85
			if l95 > 0 {
				l94 = float64((l43 + float64(choose(1-l56 > 0, 1, 0)*4.503599627370496e+15)) * l95)
			}
			l98 := l94
			l99 := 6.755399441055744e+15 + float64(l98*1.4210854715202004e-14)
			l99 = -6.755399441055744e+15 + l99
			l100 := float64(l98*2.842170943040401e-14) + float64(l99*-2)
			l101 := -178 + l39 - l40 - l58 + float64(l67*-2)
			l102 := l100
			l103 := l101
			if l103 > 0 {
				l102 = l102 + float64(l100*l103)
			}
			l106 := -64 + float64(l101*64) + l99
			l107 := trunc(l106)
			if b2i(float64(l107) != l106)|b2i(l107 > l0) != 0 {
				l107 = f15(m, l106, 1, l0)
			}
			l108 := l107
			l110 := m.u16(m.u32(l108>>16<<2, 3840)+l108&65535<<4, 0)*320 + 15296
			l111 := m.f64(l110, 120)
			l114 := l102
			l112 := m.f64(l110, 112)
			if l114 > 0 {
				l113 = float64(l111 * l114)
			}
			l115 := -l102
			if l115 > 0 {
				l113 = l113 + float64(-l111*l115)
			}
			l113 = l112 + l113
			l116 := l94
			l117 := l101
			if l117 > 0 {
				l116 = l116 + float64(l94*l117)
			}
			l119 := l113
			if l119 > 0 {
				l122 := l113
				if l122 > 0 {
					l124 := l113
					if l124 > 0 {
						l123 = float64(float64(l116*2.220446049250313e-16) * l124)
					}
					l121 = float64(l123 * l122)
				}
				l118 = float64((1.5 + float64(l121*-0.5)) * l119)
			}
			l128 := l118
			if l128 > 0 {
				l127 = float64(l116 * l128)
			}
			l129 := 9.066943647109719e+23 + l127
			l129 = -9.066943647109719e+23 + l129
			l133 := float64(l116 * 4.503599627370496e+15)
			l134 := l129
			if l134 > 0 {
				l133 = l133 + float64(-l129*l134)
			}
			l135 := l133
			l137 := float64(l118 * 1.1102230246251565e-16)
			if l137 > 0 {
				l136 = float64(l135 * l137)
			}
			l136 = 0.25 + l136
			l138 := 6.755399441055744e+15 + l136
			l138 = -6.755399441055744e+15 + l138
			l141 := l135
			l142 := float64(l129 * 2)
			l139 := l129 + l138
			if l142 > 0 {
				l141 = l141 + float64(-l138*l142)
			}
			l144 := l138
			l146 := l144
			l143 := -l129 + l141
			if l146 > 0 {
				l145 = float64((1 + l144) * l146)
			}
			l147 := -l144
			if l147 > 0 {
				l145 = l145 + float64((-1-l144)*l147)
			}
			l149 := l143 - l145
			l150 := choose(l149 > 0, l149, 0)
			l150 = flag(l150 > math.Copysign(0, -1))
			l153 := l144
			l151 := l129 + l141
			if l153 > 0 {
				l152 = float64((-1 + l144) * l153)
			}
			l154 := -l144
			if l154 > 0 {
				l152 = l152 + float64((1-l144)*l154)
			}
			l152 = 1 + l152
			l156 := -l151 + l152
			l157 := choose(l156 > 0, l156, 0)
			l157 = flag(l157 > math.Copysign(0, -1))
			l160 := l139 + (l150 - l157)
			if l84 > 0 {
				if l84 > 0 {
					l163 := l69
					l164 := -54 + l69
					l163 = choose(l164 > 0, float64(l164*-1), 0) + l163
					l166 := l163
					l167 := trunc(l166)
					if b2i(float64(l167) != l166)|b2i(l167 > l0) != 0 {
						l167 = f15(m, l166, 1, l0)
					}
					l168 := l167
					l162 = m.f64(m.u16(m.u32(l168>>16<<2, 3840)+l168&65535<<4, 0)*320+15296, 104)
				}
				l173 := l162
				if l173 > 0 {
					l172 = float64(l160 * l173)
				}
				l174 := 4.503599627370496e+15 + l172
				l174 = -4.503599627370496e+15 + l174
				l175 := l172 - l174
				l177 := -0.49999999999999994 + l175
				l179 := -0.49999999999999994 - l175
				l181 := -1 + choose(l177 > 0, float64(l177*1.8014398509481984e+16), 0)
				l180 := choose(l181 > 0, l181, 0)
				l182 := -1 + choose(l179 > 0, float64(l179*1.8014398509481984e+16), 0)
				l180 = choose(l182 > 0, float64(l182*-1), 0) + l180
				l161 = l174 + l180
			}
			if 1-l84 > 0 {
				l161 = l161 + l160
			}
			l184 := 1 - l161
			l183 := choose(l184 > 0, l184, 0)
			l186 := -897 + l68 + l73 + float64(l183*-1.048576e+06)
			l185 := choose(l186 > 0, l186, 0)
			l187 := -1150 + l68 + l73 + float64(l183*-1.048576e+06)
			l185 = choose(l187 > 0, float64(l187*-1), 0) + l185
			l83 = float64(l185*8.388608e+06) + l161
		}
		l83 = choose(l76 > 0, 2.13909504e+09, 0) + l83
		l83 = choose(l55 > 0, 2.143289344e+09, 0) + l83
		l83 = choose(-l55+l81 > 0, 2.147483648e+09, 0) + l83
		l193 := -255 + l83
		l192 := choose(l193 > 0, l193, 0)
		l194 := -256 + l83
		l192 = choose(l194 > 0, float64(l194*-1), 0) + l192
		l195 := -65535 + l83
		l192 = choose(l195 > 0, l195, 0) + l192
		l196 := -65536 + l83
		l192 = choose(l196 > 0, float64(l196*-1), 0) + l192
		l197 := -1.6777215e+07 + l83
		l192 = choose(l197 > 0, l197, 0) + l192
		l198 := -1.6777216e+07 + l83
		l192 = choose(l198 > 0, float64(l198*-1), 0) + l192
		l200 := -l25 + l192
		l201 := trunc(l200)
		if b2i(float64(l201) != l200)|b2i(l201 > l0) != 0 {
			l201 = f15(m, l200, 1, l0)
		}
		l202 := l201
		l207 := m.f64(m.u16(m.u32(l202>>16<<2, 3840)+l202&65535<<4, 0)*320+15296, 80)
		if l207 > 0 {
			l206 = float64((0.5 + l83) * l207)
		}
		l210 := 1 + l25 - l192
		l22 = f17(m, -0.5+float64(l24*-256)+l206, choose(l210 > 0, l210, 0))
	}
	return l22
}

// f167: case 643
func f167(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l93 uint32
	var l73, l95, l96, l97, l107 float64
	l19 := m.f64(0, 3024)
	l20 := m.f64(l16, 16)
	l21 := f12(m, 18409280, 16, 4096+float64(l14*4096)+float64(l19*-4096)+l20)
	l24 := m.f64(l21, 8)
	l25 := trunc(l24)
	if b2i(float64(l25) != l24)|b2i(l25 > l0) != 0 {
		l25 = f15(m, l24, 1, l0)
	}
	l26 := l25
	l27 := m.u32(l26>>16<<2, 3840) + l26&65535<<4
	l28 := m.u16(l27, 0)*320 + 15296
	l29 := float64(m.u8(l28, 0)) + float64(float64(m.u8(l27, 2))*256)
	l30 := float64(m.u8(l28, 18)) + float64(m.u8(l27, 3)) + float64(float64(m.u8(l27, 4))*256)
	l31 := f12(m, 18409280, 16, 4097+float64(l14*4096)+float64(l19*-4096)+l20)
	l34 := m.f64(l31, 8)
	l35 := trunc(l34)
	if b2i(float64(l35) != l34)|b2i(l35 > l0) != 0 {
		l35 = f15(m, l34, 1, l0)
	}
	l36 := l35
	l37 := m.u32(l36>>16<<2, 3840) + l36&65535<<4
	l38 := m.u16(l37, 0)*320 + 15296
	l39 := float64(m.u8(l38, 0)) + float64(float64(m.u8(l37, 2))*256)
	l40 := float64(m.u8(l38, 18)) + float64(m.u8(l37, 3)) + float64(float64(m.u8(l37, 4))*256)
	l41 := l30
	l41 = flag(l41 > 32767)
	l42 := l40
	l42 = flag(l42 > 32767)
	l43 := l29 + float64(l30*65536)
	l43 = -l39 + float64(l40*-65536) + l43
	if l41 > 0 {
		l43 = l43 + (2.147483648e+09 + float64(l29*-2) + float64(l30*-131072))
	}
	if l42 > 0 {
		l43 = l43 + (-2.147483648e+09 + float64(l39*2) + float64(l40*131072))
	}
	l43 = choose(l41 > 0, -1, 0) + l43
	l43 = choose(l42 > 0, 1, 0) + l43
	l46 := l43
	l46 = flag(l46 > math.Copysign(0, -1))
	l47 := -l43
	l47 = flag(l47 > math.Copysign(0, -1))
	l48 := float64(l46*-8.589934592e+09) + float64(l47*8.589934592e+09)
	l48 = flag(l48 > math.Copysign(0, -1))
	l49 := l48
	l50 := l30
	l51 := -32767 + l30
	l50 = choose(l51 > 0, float64(l51*-32768), 0) + l50
	l52 := -32768 + l30
	l50 = choose(l52 > 0, float64(l52*32768), 0) + l50
	l54 := 6.755399441055744e+15 + (-0.49609375 + float64(l50*0.0078125))
	l54 = -6.755399441055744e+15 + l54
	l55 := l54
	l55 = flag(l55 > 254)
	l58 := float64(l29*5.36870912e+08) + float64((l50+float64(l54*-128))*3.5184372088832e+13)
	l58 = flag(l58 > math.Copysign(0, -1))
	l61 := l40
	l62 := -32767 + l40
	l61 = choose(l62 > 0, float64(l62*-32768), 0) + l61
	l63 := -32768 + l40
	l61 = choose(l63 > 0, float64(l63*32768), 0) + l61
	l65 := 6.755399441055744e+15 + (-0.49609375 + float64(l61*0.0078125))
	l65 = -6.755399441055744e+15 + l65
	l66 := l65
	l66 = flag(l66 > 254)
	l69 := float64(l39*5.36870912e+08) + float64((l61+float64(l65*-128))*3.5184372088832e+13)
	l69 = flag(l69 > math.Copysign(0, -1))
	l72 := choose(-1+l55+l58 > 0, 1, 0) + choose(-1+l66+l69 > 0, 1, 0)
	l72 = flag(l72 > math.Copysign(0, -1))
	if l49-l72 > 0 {
		l76 := m.f64(l21, 8)
		l77 := trunc(l76)
		if b2i(float64(l77) != l76)|b2i(l77 > l0) != 0 {
			l77 = f15(m, l76, 1, l0)
		}
		l78 := l77
		l79 := m.u32(l78>>16<<2, 3840) + l78&65535<<4
		l80 := m.u16(l79, 0)*320 + 15296
		t1 := float64(m.u8(l80, 0)) + float64(float64(m.u8(l79, 2))*256) + float64((float64(m.u8(l80, 18))+float64(m.u8(l79, 3))+float64(float64(m.u8(l79, 4))*256))*65536)
		l73 = t1
	}
	if 1-l49-l72 > 0 {
		l85 := m.f64(l21, 8)
		l86 := trunc(l85)
		if b2i(float64(l86) != l85)|b2i(l86 > l0) != 0 {
			l86 = f15(m, l85, 1, l0)
		}
		l87 := l86
		l88 := m.u32(l87>>16<<2, 3840) + l87&65535<<4
		l89 := m.u16(l88, 0)*320 + 15296
		t2 := float64(m.u8(l89, 0)) + float64(float64(m.u8(l88, 2))*256) + float64((float64(m.u8(l89, 18))+float64(m.u8(l88, 3))+float64(float64(m.u8(l88, 4))*256))*65536)
		l73 = l73 + t2
	}
	m.put(l1, 8, l73)
	l92 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l92+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	m.put(l0&3<<3, 3520, l20)
	m.put(l0&3<<3, 3552, 1)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l19*-4096)+l20)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		l94 := float64(m.u8(l2, 2))
		if l94 > 0 {
			l95 = l92 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
		}
		if l94 > 0 {
			l96 = l8 + l12
		}
		if l49-l72 > 0 {
			l97 = l29 + float64(l30*65536)
		}
		if 1-l49-l72 > 0 {
			l97 = l97 + (l39 + float64(l40*65536))
		}
		l97 = choose(l72 > 0, 2.143289344e+09, 0) + l97
		l99 := l97
		l99 = flag(l99 > 255) + flag(l99 > 65535) + flag(l99 > 1.6777215e+07)
		l101 := -l96 + l99
		l102 := trunc(l101)
		if b2i(float64(l102) != l101)|b2i(l102 > l0) != 0 {
			l102 = f15(m, l101, 1, l0)
		}
		l103 := l102
		l108 := m.f64(m.u16(m.u32(l103>>16<<2, 3840)+l103&65535<<4, 0)*320+15296, 80)
		if l108 > 0 {
			l107 = float64((0.5 + l97) * l108)
		}
		l111 := 1 + l96 - l99
		l93 = f17(m, -0.5+float64(l95*-256)+l107, choose(l111 > 0, l111, 0))
	}
	return l93
}

// f168: case 644
func f168(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l93 uint32
	var l73, l95, l96, l97, l107 float64
	l19 := m.f64(0, 3024)
	l20 := m.f64(l16, 16)
	l21 := f12(m, 18409280, 16, 4096+float64(l14*4096)+float64(l19*-4096)+l20)
	l24 := m.f64(l21, 8)
	l25 := trunc(l24)
	if b2i(float64(l25) != l24)|b2i(l25 > l0) != 0 {
		l25 = f15(m, l24, 1, l0)
	}
	l26 := l25
	l27 := m.u32(l26>>16<<2, 3840) + l26&65535<<4
	l28 := m.u16(l27, 0)*320 + 15296
	l29 := float64(m.u8(l28, 0)) + float64(float64(m.u8(l27, 2))*256)
	l30 := float64(m.u8(l28, 18)) + float64(m.u8(l27, 3)) + float64(float64(m.u8(l27, 4))*256)
	l31 := f12(m, 18409280, 16, 4097+float64(l14*4096)+float64(l19*-4096)+l20)
	l34 := m.f64(l31, 8)
	l35 := trunc(l34)
	if b2i(float64(l35) != l34)|b2i(l35 > l0) != 0 {
		l35 = f15(m, l34, 1, l0)
	}
	l36 := l35
	l37 := m.u32(l36>>16<<2, 3840) + l36&65535<<4
	l38 := m.u16(l37, 0)*320 + 15296
	l39 := float64(m.u8(l38, 0)) + float64(float64(m.u8(l37, 2))*256)
	l40 := float64(m.u8(l38, 18)) + float64(m.u8(l37, 3)) + float64(float64(m.u8(l37, 4))*256)
	l41 := l30
	l41 = flag(l41 > 32767)
	l42 := l40
	l42 = flag(l42 > 32767)
	l43 := l29 + float64(l30*65536)
	l43 = -l39 + float64(l40*-65536) + l43
	if l41 > 0 {
		l43 = l43 + (2.147483648e+09 + float64(l29*-2) + float64(l30*-131072))
	}
	if l42 > 0 {
		l43 = l43 + (-2.147483648e+09 + float64(l39*2) + float64(l40*131072))
	}
	l43 = choose(l41 > 0, -1, 0) + l43
	l43 = choose(l42 > 0, 1, 0) + l43
	l46 := l43
	l46 = flag(l46 > math.Copysign(0, -1))
	l47 := -l43
	l47 = flag(l47 > math.Copysign(0, -1))
	l48 := float64(l46*8.589934592e+09) + float64(l47*-8.589934592e+09)
	l48 = flag(l48 > math.Copysign(0, -1))
	l49 := l48
	l50 := l30
	l51 := -32767 + l30
	l50 = choose(l51 > 0, float64(l51*-32768), 0) + l50
	l52 := -32768 + l30
	l50 = choose(l52 > 0, float64(l52*32768), 0) + l50
	l54 := 6.755399441055744e+15 + (-0.49609375 + float64(l50*0.0078125))
	l54 = -6.755399441055744e+15 + l54
	l55 := l54
	l55 = flag(l55 > 254)
	l58 := float64(l29*5.36870912e+08) + float64((l50+float64(l54*-128))*3.5184372088832e+13)
	l58 = flag(l58 > math.Copysign(0, -1))
	l61 := l40
	l62 := -32767 + l40
	l61 = choose(l62 > 0, float64(l62*-32768), 0) + l61
	l63 := -32768 + l40
	l61 = choose(l63 > 0, float64(l63*32768), 0) + l61
	l65 := 6.755399441055744e+15 + (-0.49609375 + float64(l61*0.0078125))
	l65 = -6.755399441055744e+15 + l65
	l66 := l65
	l66 = flag(l66 > 254)
	l69 := float64(l39*5.36870912e+08) + float64((l61+float64(l65*-128))*3.5184372088832e+13)
	l69 = flag(l69 > math.Copysign(0, -1))
	l72 := choose(-1+l55+l58 > 0, 1, 0) + choose(-1+l66+l69 > 0, 1, 0)
	l72 = flag(l72 > math.Copysign(0, -1))
	if l49-l72 > 0 {
		l76 := m.f64(l21, 8)
		l77 := trunc(l76)
		if b2i(float64(l77) != l76)|b2i(l77 > l0) != 0 {
			l77 = f15(m, l76, 1, l0)
		}
		l78 := l77
		l79 := m.u32(l78>>16<<2, 3840) + l78&65535<<4
		l80 := m.u16(l79, 0)*320 + 15296
		t1 := float64(m.u8(l80, 0)) + float64(float64(m.u8(l79, 2))*256) + float64((float64(m.u8(l80, 18))+float64(m.u8(l79, 3))+float64(float64(m.u8(l79, 4))*256))*65536)
		l73 = t1
	}
	if 1-l49-l72 > 0 {
		l85 := m.f64(l21, 8)
		l86 := trunc(l85)
		if b2i(float64(l86) != l85)|b2i(l86 > l0) != 0 {
			l86 = f15(m, l85, 1, l0)
		}
		l87 := l86
		l88 := m.u32(l87>>16<<2, 3840) + l87&65535<<4
		l89 := m.u16(l88, 0)*320 + 15296
		t2 := float64(m.u8(l89, 0)) + float64(float64(m.u8(l88, 2))*256) + float64((float64(m.u8(l89, 18))+float64(m.u8(l88, 3))+float64(float64(m.u8(l88, 4))*256))*65536)
		l73 = l73 + t2
	}
	m.put(l1, 8, l73)
	l92 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l92+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	m.put(l0&3<<3, 3520, l20)
	m.put(l0&3<<3, 3552, 1)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l19*-4096)+l20)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		l94 := float64(m.u8(l2, 2))
		if l94 > 0 {
			l95 = l92 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
		}
		if l94 > 0 {
			l96 = l8 + l12
		}
		if l49-l72 > 0 {
			l97 = l29 + float64(l30*65536)
		}
		if 1-l49-l72 > 0 {
			l97 = l97 + (l39 + float64(l40*65536))
		}
		l97 = choose(l72 > 0, 2.143289344e+09, 0) + l97
		l99 := l97
		l99 = flag(l99 > 255) + flag(l99 > 65535) + flag(l99 > 1.6777215e+07)
		l101 := -l96 + l99
		l102 := trunc(l101)
		if b2i(float64(l102) != l101)|b2i(l102 > l0) != 0 {
			l102 = f15(m, l101, 1, l0)
		}
		l103 := l102
		l108 := m.f64(m.u16(m.u32(l103>>16<<2, 3840)+l103&65535<<4, 0)*320+15296, 80)
		if l108 > 0 {
			l107 = float64((0.5 + l97) * l108)
		}
		l111 := 1 + l96 - l99
		l93 = f17(m, -0.5+float64(l95*-256)+l107, choose(l111 > 0, l111, 0))
	}
	return l93
}

// f169: case 645
func f169(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l22 uint32
	var l24, l25, l66, l78, l79, l81, l87, l112, l114, l134 float64
	m.put(l1, 8, 0)
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
		l26 := f12(m, 18409280, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
		l29 := m.f64(l26, 8)
		l30 := trunc(l29)
		if b2i(float64(l30) != l29)|b2i(l30 > l0) != 0 {
			l30 = f15(m, l29, 1, l0)
		}
		l31 := l30
		l32 := m.u32(l31>>16<<2, 3840) + l31&65535<<4
		l33 := m.u16(l32, 0)*320 + 15296
		l34 := float64(m.u8(l33, 18)) + float64(m.u8(l32, 3)) + float64(float64(m.u8(l32, 4))*256)
		l35 := l34
		l36 := -32767 + l34
		l35 = choose(l36 > 0, float64(l36*-32768), 0) + l35
		l37 := -32768 + l34
		l35 = choose(l37 > 0, float64(l37*32768), 0) + l35
		l39 := 6.755399441055744e+15 + (-0.49609375 + float64(l35*0.0078125))
		l39 = -6.755399441055744e+15 + l39
		l40 := l39
		l40 = flag(l40 > 254)
		l43 := float64((float64(m.u8(l33, 0))+float64(float64(m.u8(l32, 2))*256))*5.36870912e+08) + float64((l35+float64(l39*-128))*3.5184372088832e+13)
		l44 := l43
		l44 = flag(l44 > math.Copysign(0, -1))
		l45 := choose(-1+l40+l44 > 0, 1, 0)
		l47 := choose(l45 > 0, 1, 0)
		l49 := l39
		l49 = flag(l49 > math.Copysign(0, -1))
		l50 := 897 + l39 - l49
		l52 := -1.048575e+06 - l50
		l51 := choose(l52 > 0, l52, 0)
		l53 := -1.047679e+06 - l50
		l51 = choose(l53 > 0, l53, 0) + l51
		l54 := 1075 - l50
		l51 = choose(l54 > 0, l54, 0) + l51
		l56 := -52 + l51
		l55 := choose(l56 > 0, l56, 0)
		l57 := l50 + l55
		l57 = flag(l57 > 1150)
		l58 := float64(l40*4) + float64(l45*-4) + float64(l47*-16) + l57
		l58 = flag(l58 > math.Copysign(0, -1))
		l61 := l34
		l61 = flag(l61 > 32767)
		l64 := choose(choose(l61 > 0, 1, 0) > 0, 1, 0)
		if choose(1-l47-l58 > 0, 1, 0) > 0 {
			l67 := l51
			l67 = flag(l67 > math.Copysign(0, -1))
			l68 := l51
			l69 := -54 + l51
			l68 = choose(l69 > 0, float64(l69*-1), 0) + l68
			l71 := l68
			l72 := trunc(l71)
			if b2i(float64(l72) != l71)|b2i(l72 > l0) != 0 {
				l72 = f15(m, l71, 1, l0)
			}
			l73 := l72
			l75 := m.u16(m.u32(l73>>16<<2, 3840)+l73&65535<<4, 0)*320 + 15296
			l76 := float64(l49*4.503599627370496e+15) + l43
			l77 := m.f64(l75, 96)
			if l67 > 0 {
				if l67 > 0 {
					l79 = m.f64(l75, 104)
				}
				l82 := l79
				if l82 > 0 {
					l81 = float64(l76 * l82)
				}
				l83 := 4.503599627370496e+15 + l81
				l83 = -4.503599627370496e+15 + l83
				l86 := l81 - l83
				l88 := l77
				if l88 > 0 {
					l87 = float64(l86 * l88)
				}
				l90 := l87
				l89 := choose(l90 > 0, l90, 0)
				l91 := -1 + l87
				l89 = choose(l91 > 0, float64(l91*-1), 0) + l89
				l95 := -l87
				l94 := choose(l95 > 0, l95, 0)
				l96 := -1 - l87
				l94 = choose(l96 > 0, float64(l96*-1), 0) + l94
				l98 := -0.49999999999999994 + l86
				l100 := -0.49999999999999994 - l86
				l102 := -1 + choose(1-l64 > 0, 1, 0) + l89
				l101 := choose(l102 > 0, l102, 0)
				l103 := -1 + choose(l64 > 0, 1, 0) + l94
				l101 = choose(l103 > 0, float64(l103*-1), 0) + l101
				l104 := -1 + choose(l98 > 0, float64(l98*1.8014398509481984e+16), 0)
				l101 = choose(l104 > 0, l104, 0) + l101
				l105 := -1 + choose(l100 > 0, float64(l100*1.8014398509481984e+16), 0)
				l101 = choose(l105 > 0, float64(l105*-1), 0) + l101
				l78 = l83 + l101
			}
			if 1-l67 > 0 {
				l78 = l78 + l76
			}
			l107 := 1 - l78
			l106 := choose(l107 > 0, l107, 0)
			l109 := -897 + l50 + l55 + float64(l106*-1.048576e+06)
			l108 := choose(l109 > 0, l109, 0)
			l110 := -1150 + l50 + l55 + float64(l106*-1.048576e+06)
			l108 = choose(l110 > 0, float64(l110*-1), 0) + l108
			l111 := l51
			l111 = flag(l111 > 52)
			if 1-l111 > 0 {
				l112 = l77
			}
			l112 = choose(l111 > 0, 4.503599627370496e+15, 0) + l112
			l115 := l112
			if l115 > 0 {
				l114 = float64(l78 * l115)
			}
			l66 = float64(l108*8.388608e+06) + float64(l114*1.862645149230957e-09)
		}
		l66 = choose(l58 > 0, 2.13909504e+09, 0) + l66
		l66 = choose(l47 > 0, 2.143289344e+09, 0) + l66
		l66 = choose(-l47+l64 > 0, 2.147483648e+09, 0) + l66
		l121 := -255 + l66
		l120 := choose(l121 > 0, l121, 0)
		l122 := -256 + l66
		l120 = choose(l122 > 0, float64(l122*-1), 0) + l120
		l123 := -65535 + l66
		l120 = choose(l123 > 0, l123, 0) + l120
		l124 := -65536 + l66
		l120 = choose(l124 > 0, float64(l124*-1), 0) + l120
		l125 := -1.6777215e+07 + l66
		l120 = choose(l125 > 0, l125, 0) + l120
		l126 := -1.6777216e+07 + l66
		l120 = choose(l126 > 0, float64(l126*-1), 0) + l120
		l128 := -l25 + l120
		l129 := trunc(l128)
		if b2i(float64(l129) != l128)|b2i(l129 > l0) != 0 {
			l129 = f15(m, l128, 1, l0)
		}
		l130 := l129
		l135 := m.f64(m.u16(m.u32(l130>>16<<2, 3840)+l130&65535<<4, 0)*320+15296, 80)
		if l135 > 0 {
			l134 = float64((0.5 + l66) * l135)
		}
		l138 := 1 + l25 - l120
		l22 = f17(m, -0.5+float64(l24*-256)+l134, choose(l138 > 0, l138, 0))
	}
	return l22
}

// f170: case 646
func f170(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l22 uint32
	var l24, l25, l66, l78, l79, l81, l87, l112, l114, l134 float64
	m.put(l1, 8, 0)
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
		l26 := f12(m, 18409280, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
		l29 := m.f64(l26, 8)
		l30 := trunc(l29)
		if b2i(float64(l30) != l29)|b2i(l30 > l0) != 0 {
			l30 = f15(m, l29, 1, l0)
		}
		l31 := l30
		l32 := m.u32(l31>>16<<2, 3840) + l31&65535<<4
		l33 := m.u16(l32, 0)*320 + 15296
		l34 := float64(m.u8(l33, 18)) + float64(m.u8(l32, 3)) + float64(float64(m.u8(l32, 4))*256)
		l35 := l34
		l36 := -32767 + l34
		l35 = choose(l36 > 0, float64(l36*-32768), 0) + l35
		l37 := -32768 + l34
		l35 = choose(l37 > 0, float64(l37*32768), 0) + l35
		l39 := 6.755399441055744e+15 + (-0.49609375 + float64(l35*0.0078125))
		l39 = -6.755399441055744e+15 + l39
		l40 := l39
		l40 = flag(l40 > 254)
		l43 := float64((float64(m.u8(l33, 0))+float64(float64(m.u8(l32, 2))*256))*5.36870912e+08) + float64((l35+float64(l39*-128))*3.5184372088832e+13)
		l44 := l43
		l44 = flag(l44 > math.Copysign(0, -1))
		l45 := choose(-1+l40+l44 > 0, 1, 0)
		l47 := choose(l45 > 0, 1, 0)
		l49 := l39
		l49 = flag(l49 > math.Copysign(0, -1))
		l50 := 897 + l39 - l49
		l52 := -1.048575e+06 - l50
		l51 := choose(l52 > 0, l52, 0)
		l53 := -1.047679e+06 - l50
		l51 = choose(l53 > 0, l53, 0) + l51
		l54 := 1075 - l50
		l51 = choose(l54 > 0, l54, 0) + l51
		l56 := -52 + l51
		l55 := choose(l56 > 0, l56, 0)
		l57 := l50 + l55
		l57 = flag(l57 > 1150)
		l58 := float64(l40*4) + float64(l45*-4) + float64(l47*-16) + l57
		l58 = flag(l58 > math.Copysign(0, -1))
		l61 := l34
		l61 = flag(l61 > 32767)
		l64 := choose(choose(l61 > 0, 1, 0) > 0, 1, 0)
		if choose(1-l47-l58 > 0, 1, 0) > 0 {
			l67 := l51
			l67 = flag(l67 > math.Copysign(0, -1))
			l68 := l51
			l69 := -54 + l51
			l68 = choose(l69 > 0, float64(l69*-1), 0) + l68
			l71 := l68
			l72 := trunc(l71)
			if b2i(float64(l72) != l71)|b2i(l72 > l0) != 0 {
				l72 = f15(m, l71, 1, l0)
			}
			l73 := l72
			l75 := m.u16(m.u32(l73>>16<<2, 3840)+l73&65535<<4, 0)*320 + 15296
			l76 := float64(l49*4.503599627370496e+15) + l43
			l77 := m.f64(l75, 96)
			if l67 > 0 {
				if l67 > 0 {
					l79 = m.f64(l75, 104)
				}
				l82 := l79
				if l82 > 0 {
					l81 = float64(l76 * l82)
				}
				l83 := 4.503599627370496e+15 + l81
				l83 = -4.503599627370496e+15 + l83
				l86 := l81 - l83
				l88 := l77
				if l88 > 0 {
					l87 = float64(l86 * l88)
				}
				l90 := l87
				l89 := choose(l90 > 0, l90, 0)
				l91 := -1 + l87
				l89 = choose(l91 > 0, float64(l91*-1), 0) + l89
				l95 := -l87
				l94 := choose(l95 > 0, l95, 0)
				l96 := -1 - l87
				l94 = choose(l96 > 0, float64(l96*-1), 0) + l94
				l98 := -0.49999999999999994 + l86
				l100 := -0.49999999999999994 - l86
				l102 := -1 + choose(l64 > 0, 1, 0) + l89
				l101 := choose(l102 > 0, l102, 0)
				l103 := -1 + choose(1-l64 > 0, 1, 0) + l94
				l101 = choose(l103 > 0, float64(l103*-1), 0) + l101
				l104 := -1 + choose(l98 > 0, float64(l98*1.8014398509481984e+16), 0)
				l101 = choose(l104 > 0, l104, 0) + l101
				l105 := -1 + choose(l100 > 0, float64(l100*1.8014398509481984e+16), 0)
				l101 = choose(l105 > 0, float64(l105*-1), 0) + l101
				l78 = l83 + l101
			}
			if 1-l67 > 0 {
				l78 = l78 + l76
			}
			l107 := 1 - l78
			l106 := choose(l107 > 0, l107, 0)
			l109 := -897 + l50 + l55 + float64(l106*-1.048576e+06)
			l108 := choose(l109 > 0, l109, 0)
			l110 := -1150 + l50 + l55 + float64(l106*-1.048576e+06)
			l108 = choose(l110 > 0, float64(l110*-1), 0) + l108
			l111 := l51
			l111 = flag(l111 > 52)
			if 1-l111 > 0 {
				l112 = l77
			}
			l112 = choose(l111 > 0, 4.503599627370496e+15, 0) + l112
			l115 := l112
			if l115 > 0 {
				l114 = float64(l78 * l115)
			}
			l66 = float64(l108*8.388608e+06) + float64(l114*1.862645149230957e-09)
		}
		l66 = choose(l58 > 0, 2.13909504e+09, 0) + l66
		l66 = choose(l47 > 0, 2.143289344e+09, 0) + l66
		l66 = choose(-l47+l64 > 0, 2.147483648e+09, 0) + l66
		l121 := -255 + l66
		l120 := choose(l121 > 0, l121, 0)
		l122 := -256 + l66
		l120 = choose(l122 > 0, float64(l122*-1), 0) + l120
		l123 := -65535 + l66
		l120 = choose(l123 > 0, l123, 0) + l120
		l124 := -65536 + l66
		l120 = choose(l124 > 0, float64(l124*-1), 0) + l120
		l125 := -1.6777215e+07 + l66
		l120 = choose(l125 > 0, l125, 0) + l120
		l126 := -1.6777216e+07 + l66
		l120 = choose(l126 > 0, float64(l126*-1), 0) + l120
		l128 := -l25 + l120
		l129 := trunc(l128)
		if b2i(float64(l129) != l128)|b2i(l129 > l0) != 0 {
			l129 = f15(m, l128, 1, l0)
		}
		l130 := l129
		l135 := m.f64(m.u16(m.u32(l130>>16<<2, 3840)+l130&65535<<4, 0)*320+15296, 80)
		if l135 > 0 {
			l134 = float64((0.5 + l66) * l135)
		}
		l138 := 1 + l25 - l120
		l22 = f17(m, -0.5+float64(l24*-256)+l134, choose(l138 > 0, l138, 0))
	}
	return l22
}

// f171: case 647
func f171(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l22 uint32
	var l24, l25, l66, l78, l79, l81, l85, l104, l106, l126 float64
	m.put(l1, 8, 0)
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
		l26 := f12(m, 18409280, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
		l29 := m.f64(l26, 8)
		l30 := trunc(l29)
		if b2i(float64(l30) != l29)|b2i(l30 > l0) != 0 {
			l30 = f15(m, l29, 1, l0)
		}
		l31 := l30
		l32 := m.u32(l31>>16<<2, 3840) + l31&65535<<4
		l33 := m.u16(l32, 0)*320 + 15296
		l34 := float64(m.u8(l33, 18)) + float64(m.u8(l32, 3)) + float64(float64(m.u8(l32, 4))*256)
		l35 := l34
		l36 := -32767 + l34
		l35 = choose(l36 > 0, float64(l36*-32768), 0) + l35
		l37 := -32768 + l34
		l35 = choose(l37 > 0, float64(l37*32768), 0) + l35
		l39 := 6.755399441055744e+15 + (-0.49609375 + float64(l35*0.0078125))
		l39 = -6.755399441055744e+15 + l39
		l40 := l39
		l40 = flag(l40 > 254)
		l43 := float64((float64(m.u8(l33, 0))+float64(float64(m.u8(l32, 2))*256))*5.36870912e+08) + float64((l35+float64(l39*-128))*3.5184372088832e+13)
		l44 := l43
		l44 = flag(l44 > math.Copysign(0, -1))
		l45 := choose(-1+l40+l44 > 0, 1, 0)
		l47 := choose(l45 > 0, 1, 0)
		l49 := l39
		l49 = flag(l49 > math.Copysign(0, -1))
		l50 := 897 + l39 - l49
		l52 := -1.048575e+06 - l50
		l51 := choose(l52 > 0, l52, 0)
		l53 := -1.047679e+06 - l50
		l51 = choose(l53 > 0, l53, 0) + l51
		l54 := 1075 - l50
		l51 = choose(l54 > 0, l54, 0) + l51
		l56 := -52 + l51
		l55 := choose(l56 > 0, l56, 0)
		l57 := l50 + l55
		l57 = flag(l57 > 1150)
		l58 := float64(l40*4) + float64(l45*-4) + float64(l47*-16) + l57
		l58 = flag(l58 > math.Copysign(0, -1))
		l61 := l34
		l61 = flag(l61 > 32767)
		l64 := choose(choose(l61 > 0, 1, 0) > 0, 1, 0)
		if choose(1-l47-l58 > 0, 1, 0) > 0 {
			l67 := l51
			l67 = flag(l67 > math.Copysign(0, -1))
			l68 := l51
			l69 := -54 + l51
			l68 = choose(l69 > 0, float64(l69*-1), 0) + l68
			l71 := l68
			l72 := trunc(l71)
			if b2i(float64(l72) != l71)|b2i(l72 > l0) != 0 {
				l72 = f15(m, l71, 1, l0)
			}
			l73 := l72
			l75 := m.u16(m.u32(l73>>16<<2, 3840)+l73&65535<<4, 0)*320 + 15296
			l76 := float64(l49*4.503599627370496e+15) + l43
			l77 := m.f64(l75, 96)
			if l67 > 0 {
				if l67 > 0 {
					l79 = m.f64(l75, 104)
				}
				l82 := l79
				if l82 > 0 {
					l81 = float64(l76 * l82)
				}
				l83 := 4.503599627370496e+15 + l81
				l83 = -4.503599627370496e+15 + l83
				l84 := l81 - l83
				l86 := l77
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
				l78 = l83 + l94
			}
			if 1-l67 > 0 {
				l78 = l78 + l76
			}
			l99 := 1 - l78
			l98 := choose(l99 > 0, l99, 0)
			l101 := -897 + l50 + l55 + float64(l98*-1.048576e+06)
			l100 := choose(l101 > 0, l101, 0)
			l102 := -1150 + l50 + l55 + float64(l98*-1.048576e+06)
			l100 = choose(l102 > 0, float64(l102*-1), 0) + l100
			l103 := l51
			l103 = flag(l103 > 52)
			if 1-l103 > 0 {
				l104 = l77
			}
			l104 = choose(l103 > 0, 4.503599627370496e+15, 0) + l104
			l107 := l104
			if l107 > 0 {
				l106 = float64(l78 * l107)
			}
			l66 = float64(l100*8.388608e+06) + float64(l106*1.862645149230957e-09)
		}
		l66 = choose(l58 > 0, 2.13909504e+09, 0) + l66
		l66 = choose(l47 > 0, 2.143289344e+09, 0) + l66
		l66 = choose(-l47+l64 > 0, 2.147483648e+09, 0) + l66
		l113 := -255 + l66
		l112 := choose(l113 > 0, l113, 0)
		l114 := -256 + l66
		l112 = choose(l114 > 0, float64(l114*-1), 0) + l112
		l115 := -65535 + l66
		l112 = choose(l115 > 0, l115, 0) + l112
		l116 := -65536 + l66
		l112 = choose(l116 > 0, float64(l116*-1), 0) + l112
		l117 := -1.6777215e+07 + l66
		l112 = choose(l117 > 0, l117, 0) + l112
		l118 := -1.6777216e+07 + l66
		l112 = choose(l118 > 0, float64(l118*-1), 0) + l112
		l120 := -l25 + l112
		l121 := trunc(l120)
		if b2i(float64(l121) != l120)|b2i(l121 > l0) != 0 {
			l121 = f15(m, l120, 1, l0)
		}
		l122 := l121
		l127 := m.f64(m.u16(m.u32(l122>>16<<2, 3840)+l122&65535<<4, 0)*320+15296, 80)
		if l127 > 0 {
			l126 = float64((0.5 + l66) * l127)
		}
		l130 := 1 + l25 - l112
		l22 = f17(m, -0.5+float64(l24*-256)+l126, choose(l130 > 0, l130, 0))
	}
	return l22
}

// f172: case 648
func f172(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l22 uint32
	var l24, l25, l66, l77, l78, l80, l97, l100, l120 float64
	m.put(l1, 8, 0)
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
		l26 := f12(m, 18409280, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
		l29 := m.f64(l26, 8)
		l30 := trunc(l29)
		if b2i(float64(l30) != l29)|b2i(l30 > l0) != 0 {
			l30 = f15(m, l29, 1, l0)
		}
		l31 := l30
		l32 := m.u32(l31>>16<<2, 3840) + l31&65535<<4
		l33 := m.u16(l32, 0)*320 + 15296
		l34 := float64(m.u8(l33, 18)) + float64(m.u8(l32, 3)) + float64(float64(m.u8(l32, 4))*256)
		l35 := l34
		l36 := -32767 + l34
		l35 = choose(l36 > 0, float64(l36*-32768), 0) + l35
		l37 := -32768 + l34
		l35 = choose(l37 > 0, float64(l37*32768), 0) + l35
		l39 := 6.755399441055744e+15 + (-0.49609375 + float64(l35*0.0078125))
		l39 = -6.755399441055744e+15 + l39
		l40 := l39
		l40 = flag(l40 > 254)
		l43 := float64((float64(m.u8(l33, 0))+float64(float64(m.u8(l32, 2))*256))*5.36870912e+08) + float64((l35+float64(l39*-128))*3.5184372088832e+13)
		l44 := l43
		l44 = flag(l44 > math.Copysign(0, -1))
		l45 := choose(-1+l40+l44 > 0, 1, 0)
		l47 := choose(l45 > 0, 1, 0)
		l49 := l39
		l49 = flag(l49 > math.Copysign(0, -1))
		l50 := 897 + l39 - l49
		l52 := -1.048575e+06 - l50
		l51 := choose(l52 > 0, l52, 0)
		l53 := -1.047679e+06 - l50
		l51 = choose(l53 > 0, l53, 0) + l51
		l54 := 1075 - l50
		l51 = choose(l54 > 0, l54, 0) + l51
		l56 := -52 + l51
		l55 := choose(l56 > 0, l56, 0)
		l57 := l50 + l55
		l57 = flag(l57 > 1150)
		l58 := float64(l40*4) + float64(l45*-4) + float64(l47*-16) + l57
		l58 = flag(l58 > math.Copysign(0, -1))
		l61 := l34
		l61 = flag(l61 > 32767)
		l64 := choose(choose(l61 > 0, 1, 0) > 0, 1, 0)
		if choose(1-l47-l58 > 0, 1, 0) > 0 {
			l67 := l51
			l67 = flag(l67 > math.Copysign(0, -1))
			l68 := l51
			l69 := -54 + l51
			l68 = choose(l69 > 0, float64(l69*-1), 0) + l68
			l71 := l68
			l72 := trunc(l71)
			if b2i(float64(l72) != l71)|b2i(l72 > l0) != 0 {
				l72 = f15(m, l71, 1, l0)
			}
			l73 := l72
			l75 := m.u16(m.u32(l73>>16<<2, 3840)+l73&65535<<4, 0)*320 + 15296
			l76 := float64(l49*4.503599627370496e+15) + l43
			if l67 > 0 {
				if l67 > 0 {
					l78 = m.f64(l75, 104)
				}
				l81 := l78
				if l81 > 0 {
					l80 = float64(l76 * l81)
				}
				l82 := 4.503599627370496e+15 + l80
				l82 = -4.503599627370496e+15 + l82
				l83 := l80 - l82
				l85 := -0.49999999999999994 + l83
				l87 := -0.49999999999999994 - l83
				l89 := -1 + choose(l85 > 0, float64(l85*1.8014398509481984e+16), 0)
				l88 := choose(l89 > 0, l89, 0)
				l90 := -1 + choose(l87 > 0, float64(l87*1.8014398509481984e+16), 0)
				l88 = choose(l90 > 0, float64(l90*-1), 0) + l88
				l77 = l82 + l88
			}
			if 1-l67 > 0 {
				l77 = l77 + l76
			}
			l92 := 1 - l77
			l91 := choose(l92 > 0, l92, 0)
			l94 := -897 + l50 + l55 + float64(l91*-1.048576e+06)
			l93 := choose(l94 > 0, l94, 0)
			l95 := -1150 + l50 + l55 + float64(l91*-1.048576e+06)
			l93 = choose(l95 > 0, float64(l95*-1), 0) + l93
			l96 := l51
			l96 = flag(l96 > 52)
			if 1-l96 > 0 {
				l97 = m.f64(l75, 96)
			}
			l97 = choose(l96 > 0, 4.503599627370496e+15, 0) + l97
			l101 := l97
			if l101 > 0 {
				l100 = float64(l77 * l101)
			}
			l66 = float64(l93*8.388608e+06) + float64(l100*1.862645149230957e-09)
		}
		l66 = choose(l58 > 0, 2.13909504e+09, 0) + l66
		l66 = choose(l47 > 0, 2.143289344e+09, 0) + l66
		l66 = choose(-l47+l64 > 0, 2.147483648e+09, 0) + l66
		l107 := -255 + l66
		l106 := choose(l107 > 0, l107, 0)
		l108 := -256 + l66
		l106 = choose(l108 > 0, float64(l108*-1), 0) + l106
		l109 := -65535 + l66
		l106 = choose(l109 > 0, l109, 0) + l106
		l110 := -65536 + l66
		l106 = choose(l110 > 0, float64(l110*-1), 0) + l106
		l111 := -1.6777215e+07 + l66
		l106 = choose(l111 > 0, l111, 0) + l106
		l112 := -1.6777216e+07 + l66
		l106 = choose(l112 > 0, float64(l112*-1), 0) + l106
		l114 := -l25 + l106
		l115 := trunc(l114)
		if b2i(float64(l115) != l114)|b2i(l115 > l0) != 0 {
			l115 = f15(m, l114, 1, l0)
		}
		l116 := l115
		l121 := m.f64(m.u16(m.u32(l116>>16<<2, 3840)+l116&65535<<4, 0)*320+15296, 80)
		if l121 > 0 {
			l120 = float64((0.5 + l66) * l121)
		}
		l124 := 1 + l25 - l106
		l22 = f17(m, -0.5+float64(l24*-256)+l120, choose(l124 > 0, l124, 0))
	}
	return l22
}

// f173: case 649
func f173(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l22 uint32
	var l24, l25, l61 float64
	m.put(l1, 8, 0)
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
		l26 := f12(m, 18409280, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
		l29 := m.f64(l26, 8)
		l30 := trunc(l29)
		if b2i(float64(l30) != l29)|b2i(l30 > l0) != 0 {
			l30 = f15(m, l29, 1, l0)
		}
		l31 := l30
		l32 := m.u32(l31>>16<<2, 3840) + l31&65535<<4
		l33 := m.u16(l32, 0)*320 + 15296
		l35 := float64(m.u8(l33, 18)) + float64(m.u8(l32, 3)) + float64(float64(m.u8(l32, 4))*256)
		l36 := float64(m.u8(l33, 0)) + float64(float64(m.u8(l32, 2))*256) + float64(l35*65536)
		l37 := l35
		l37 = flag(l37 > 32767)
		l38 := f12(m, 18409280, 16, 4097+float64(l14*4096)+float64(l21*-4096)+l20)
		l41 := m.f64(l38, 8)
		l42 := trunc(l41)
		if b2i(float64(l42) != l41)|b2i(l42 > l0) != 0 {
			l42 = f15(m, l41, 1, l0)
		}
		l43 := l42
		l44 := m.u32(l43>>16<<2, 3840) + l43&65535<<4
		l47 := float64(m.u8(m.u16(l44, 0)*320+15296, 18)) + float64(m.u8(l44, 3)) + float64(float64(m.u8(l44, 4))*256)
		l47 = flag(l47 > 32767)
		l48 := choose(l37 > 0, -2.147483648e+09, 0)
		l48 = choose(l47 > 0, 2.147483648e+09, 0) + l48
		l52 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l36*2.3283064365386963e-10) + float64(l48*2.3283064365386963e-10))
		l52 = -6.755399441055744e+15 + l52
		l53 := l36 + l48 + float64(l52*-4.294967296e+09)
		l53 = flag(l53 > 255) + flag(l53 > 65535) + flag(l53 > 1.6777215e+07)
		l55 := -l25 + l53
		l56 := trunc(l55)
		if b2i(float64(l56) != l55)|b2i(l56 > l0) != 0 {
			l56 = f15(m, l55, 1, l0)
		}
		l57 := l56
		l62 := m.f64(m.u16(m.u32(l57>>16<<2, 3840)+l57&65535<<4, 0)*320+15296, 80)
		if l62 > 0 {
			l61 = float64((0.5 + l36 + l48 + float64(l52*-4.294967296e+09)) * l62)
		}
		l65 := 1 + l25 - l53
		l22 = f17(m, -0.5+float64(l24*-256)+l61, choose(l65 > 0, l65, 0))
	}
	return l22
}

// f174: case 650
func f174(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l22 uint32
	var l24, l25, l33, l78 float64
	m.put(l1, 8, 0)
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
		l34 := m.f64(m.u16(m.u32(l29>>16<<2, 3840)+l29&65535<<4, 0)*320+15296, 80)
		if l34 > 0 {
			l35 := f12(m, 18409280, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
			l38 := m.f64(l35, 8)
			l39 := trunc(l38)
			if b2i(float64(l39) != l38)|b2i(l39 > l0) != 0 {
				l39 = f15(m, l38, 1, l0)
			}
			l40 := l39
			l41 := m.u32(l40>>16<<2, 3840) + l40&65535<<4
			l42 := m.u16(l41, 0)*320 + 15296
			l43 := float64(m.u8(l42, 18)) + float64(m.u8(l41, 3)) + float64(float64(m.u8(l41, 4))*256)
			l44 := l43
			l45 := -32767 + l43
			l44 = choose(l45 > 0, float64(l45*-32768), 0) + l44
			l46 := -32768 + l43
			l44 = choose(l46 > 0, float64(l46*32768), 0) + l44
			l48 := 6.755399441055744e+15 + (-0.49609375 + float64(l44*0.0078125))
			l48 = -6.755399441055744e+15 + l48
			l49 := l48
			l49 = flag(l49 > 254)
			l50 := float64(m.u8(l42, 0)) + float64(float64(m.u8(l41, 2))*256)
			l53 := float64(l50*5.36870912e+08) + float64((l44+float64(l48*-128))*3.5184372088832e+13)
			l53 = flag(l53 > math.Copysign(0, -1))
			l56 := f12(m, 18409280, 16, 4097+float64(l14*4096)+float64(l21*-4096)+l20)
			l59 := m.f64(l56, 8)
			l60 := trunc(l59)
			l54 := choose(-1+l49+l53 > 0, 1, 0)
			if b2i(float64(l60) != l59)|b2i(l60 > l0) != 0 {
				l60 = f15(m, l59, 1, l0)
			}
			l61 := l60
			l62 := m.u32(l61>>16<<2, 3840) + l61&65535<<4
			l63 := m.u16(l62, 0)*320 + 15296
			l64 := float64(m.u8(l63, 18)) + float64(m.u8(l62, 3)) + float64(float64(m.u8(l62, 4))*256)
			l65 := l64
			l66 := -32767 + l64
			l65 = choose(l66 > 0, float64(l66*-32768), 0) + l65
			l67 := -32768 + l64
			l65 = choose(l67 > 0, float64(l67*32768), 0) + l65
			l69 := 6.755399441055744e+15 + (-0.49609375 + float64(l65*0.0078125))
			l69 = -6.755399441055744e+15 + l69
			l70 := l69
			l70 = flag(l70 > 254)
			l71 := float64(m.u8(l63, 0)) + float64(float64(m.u8(l62, 2))*256)
			l74 := float64(l71*5.36870912e+08) + float64((l65+float64(l69*-128))*3.5184372088832e+13)
			l74 = flag(l74 > math.Copysign(0, -1))
			l77 := l54 + choose(-1+l70+l74 > 0, 1, 0)
			l77 = flag(l77 > math.Copysign(0, -1))
			if 1-l77 > 0 {
				l79 := l43
				l79 = flag(l79 > 32767)
				l80 := l64
				l80 = flag(l80 > 32767)
				l81 := l50 + float64(l43*65536)
				l81 = -l71 + float64(l64*-65536) + l81
				if l79 > 0 {
					l81 = l81 + (2.147483648e+09 + float64(l50*-2) + float64(l43*-131072))
				}
				if l80 > 0 {
					l81 = l81 + (-2.147483648e+09 + float64(l71*2) + float64(l64*131072))
				}
				l82 := l81
				l82 = flag(l82 > math.Copysign(0, -1))
				l83 := -l81
				l83 = flag(l83 > math.Copysign(0, -1))
				l84 := float64(l82*-8.589934592e+09) + float64(l83*8.589934592e+09)
				l84 = flag(l84 > math.Copysign(0, -1))
				l85 := float64(l82*8.589934592e+09) + float64(l83*-8.589934592e+09)
				l85 = flag(l85 > math.Copysign(0, -1))
				l78 = 1 - l84 - l85
			}
			l33 = float64((0.5 + l78) * l34)
		}
		l88 := 1 + l25
		l22 = f17(m, -0.5+float64(l24*-256)+l33, choose(l88 > 0, l88, 0))
	}
	return l22
}

// f175: case 651
func f175(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l22 uint32
	var l24, l25, l33, l83 float64
	m.put(l1, 8, 0)
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
		l34 := m.f64(m.u16(m.u32(l29>>16<<2, 3840)+l29&65535<<4, 0)*320+15296, 80)
		if l34 > 0 {
			l35 := f12(m, 18409280, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
			l38 := m.f64(l35, 8)
			l39 := trunc(l38)
			if b2i(float64(l39) != l38)|b2i(l39 > l0) != 0 {
				l39 = f15(m, l38, 1, l0)
			}
			l40 := l39
			l41 := m.u32(l40>>16<<2, 3840) + l40&65535<<4
			l42 := m.u16(l41, 0)*320 + 15296
			l43 := float64(m.u8(l42, 18)) + float64(m.u8(l41, 3)) + float64(float64(m.u8(l41, 4))*256)
			l44 := l43
			l45 := -32767 + l43
			l44 = choose(l45 > 0, float64(l45*-32768), 0) + l44
			l46 := -32768 + l43
			l44 = choose(l46 > 0, float64(l46*32768), 0) + l44
			l48 := 6.755399441055744e+15 + (-0.49609375 + float64(l44*0.0078125))
			l48 = -6.755399441055744e+15 + l48
			l49 := l48
			l49 = flag(l49 > 254)
			l50 := float64(m.u8(l42, 0)) + float64(float64(m.u8(l41, 2))*256)
			l53 := float64(l50*5.36870912e+08) + float64((l44+float64(l48*-128))*3.5184372088832e+13)
			l53 = flag(l53 > math.Copysign(0, -1))
			l56 := f12(m, 18409280, 16, 4097+float64(l14*4096)+float64(l21*-4096)+l20)
			l59 := m.f64(l56, 8)
			l60 := trunc(l59)
			l54 := choose(-1+l49+l53 > 0, 1, 0)
			if b2i(float64(l60) != l59)|b2i(l60 > l0) != 0 {
				l60 = f15(m, l59, 1, l0)
			}
			l61 := l60
			l62 := m.u32(l61>>16<<2, 3840) + l61&65535<<4
			l63 := m.u16(l62, 0)*320 + 15296
			l64 := float64(m.u8(l63, 18)) + float64(m.u8(l62, 3)) + float64(float64(m.u8(l62, 4))*256)
			l65 := l64
			l66 := -32767 + l64
			l65 = choose(l66 > 0, float64(l66*-32768), 0) + l65
			l67 := -32768 + l64
			l65 = choose(l67 > 0, float64(l67*32768), 0) + l65
			l69 := 6.755399441055744e+15 + (-0.49609375 + float64(l65*0.0078125))
			l69 = -6.755399441055744e+15 + l69
			l70 := l69
			l70 = flag(l70 > 254)
			l71 := float64(m.u8(l63, 0)) + float64(float64(m.u8(l62, 2))*256)
			l74 := float64(l71*5.36870912e+08) + float64((l65+float64(l69*-128))*3.5184372088832e+13)
			l74 = flag(l74 > math.Copysign(0, -1))
			l77 := l54 + choose(-1+l70+l74 > 0, 1, 0)
			l77 = flag(l77 > math.Copysign(0, -1))
			l78 := l43
			l78 = flag(l78 > 32767)
			l79 := l64
			l79 = flag(l79 > 32767)
			l80 := l50 + float64(l43*65536)
			l80 = -l71 + float64(l64*-65536) + l80
			if l78 > 0 {
				l80 = l80 + (2.147483648e+09 + float64(l50*-2) + float64(l43*-131072))
			}
			if l79 > 0 {
				l80 = l80 + (-2.147483648e+09 + float64(l71*2) + float64(l64*131072))
			}
			l81 := l80
			l81 = flag(l81 > math.Copysign(0, -1))
			l82 := -l80
			l82 = flag(l82 > math.Copysign(0, -1))
			if 1-l77 > 0 {
				l84 := float64(l81*-8.589934592e+09) + float64(l82*8.589934592e+09)
				l84 = flag(l84 > math.Copysign(0, -1))
				l83 = l84
			}
			if 1-l77 > 0 {
				l85 := float64(l81*8.589934592e+09) + float64(l82*-8.589934592e+09)
				l85 = flag(l85 > math.Copysign(0, -1))
				l83 = l83 + l85
			}
			l83 = choose(l77 > 0, 1, 0) + l83
			l33 = float64((0.5 + l83) * l34)
		}
		l89 := 1 + l25
		l22 = f17(m, -0.5+float64(l24*-256)+l33, choose(l89 > 0, l89, 0))
	}
	return l22
}

// f176: case 652
func f176(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l22 uint32
	var l24, l25, l33, l78 float64
	m.put(l1, 8, 0)
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
		l34 := m.f64(m.u16(m.u32(l29>>16<<2, 3840)+l29&65535<<4, 0)*320+15296, 80)
		if l34 > 0 {
			l35 := f12(m, 18409280, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
			l38 := m.f64(l35, 8)
			l39 := trunc(l38)
			if b2i(float64(l39) != l38)|b2i(l39 > l0) != 0 {
				l39 = f15(m, l38, 1, l0)
			}
			l40 := l39
			l41 := m.u32(l40>>16<<2, 3840) + l40&65535<<4
			l42 := m.u16(l41, 0)*320 + 15296
			l43 := float64(m.u8(l42, 18)) + float64(m.u8(l41, 3)) + float64(float64(m.u8(l41, 4))*256)
			l44 := l43
			l45 := -32767 + l43
			l44 = choose(l45 > 0, float64(l45*-32768), 0) + l44
			l46 := -32768 + l43
			l44 = choose(l46 > 0, float64(l46*32768), 0) + l44
			l48 := 6.755399441055744e+15 + (-0.49609375 + float64(l44*0.0078125))
			l48 = -6.755399441055744e+15 + l48
			l49 := l48
			l49 = flag(l49 > 254)
			l50 := float64(m.u8(l42, 0)) + float64(float64(m.u8(l41, 2))*256)
			l53 := float64(l50*5.36870912e+08) + float64((l44+float64(l48*-128))*3.5184372088832e+13)
			l53 = flag(l53 > math.Copysign(0, -1))
			l56 := f12(m, 18409280, 16, 4097+float64(l14*4096)+float64(l21*-4096)+l20)
			l59 := m.f64(l56, 8)
			l60 := trunc(l59)
			l54 := choose(-1+l49+l53 > 0, 1, 0)
			if b2i(float64(l60) != l59)|b2i(l60 > l0) != 0 {
				l60 = f15(m, l59, 1, l0)
			}
			l61 := l60
			l62 := m.u32(l61>>16<<2, 3840) + l61&65535<<4
			l63 := m.u16(l62, 0)*320 + 15296
			l64 := float64(m.u8(l63, 18)) + float64(m.u8(l62, 3)) + float64(float64(m.u8(l62, 4))*256)
			l65 := l64
			l66 := -32767 + l64
			l65 = choose(l66 > 0, float64(l66*-32768), 0) + l65
			l67 := -32768 + l64
			l65 = choose(l67 > 0, float64(l67*32768), 0) + l65
			l69 := 6.755399441055744e+15 + (-0.49609375 + float64(l65*0.0078125))
			l69 = -6.755399441055744e+15 + l69
			l70 := l69
			l70 = flag(l70 > 254)
			l71 := float64(m.u8(l63, 0)) + float64(float64(m.u8(l62, 2))*256)
			l74 := float64(l71*5.36870912e+08) + float64((l65+float64(l69*-128))*3.5184372088832e+13)
			l74 = flag(l74 > math.Copysign(0, -1))
			l77 := l54 + choose(-1+l70+l74 > 0, 1, 0)
			l77 = flag(l77 > math.Copysign(0, -1))
			if 1-l77 > 0 {
				l79 := l43
				l79 = flag(l79 > 32767)
				l80 := l64
				l80 = flag(l80 > 32767)
				l81 := l50 + float64(l43*65536)
				l81 = -l71 + float64(l64*-65536) + l81
				if l79 > 0 {
					l81 = l81 + (2.147483648e+09 + float64(l50*-2) + float64(l43*-131072))
				}
				if l80 > 0 {
					l81 = l81 + (-2.147483648e+09 + float64(l71*2) + float64(l64*131072))
				}
				l82 := l81
				l82 = flag(l82 > math.Copysign(0, -1))
				l83 := -l81
				l83 = flag(l83 > math.Copysign(0, -1))
				l84 := float64(l82*-8.589934592e+09) + float64(l83*8.589934592e+09)
				l84 = flag(l84 > math.Copysign(0, -1))
				l78 = l84
			}
			l33 = float64((0.5 + l78) * l34)
		}
		l87 := 1 + l25
		l22 = f17(m, -0.5+float64(l24*-256)+l33, choose(l87 > 0, l87, 0))
	}
	return l22
}

// f177: case 653
func f177(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l22 uint32
	var l24, l25, l33, l78 float64
	m.put(l1, 8, 0)
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
		l34 := m.f64(m.u16(m.u32(l29>>16<<2, 3840)+l29&65535<<4, 0)*320+15296, 80)
		if l34 > 0 {
			l35 := f12(m, 18409280, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
			l38 := m.f64(l35, 8)
			l39 := trunc(l38)
			if b2i(float64(l39) != l38)|b2i(l39 > l0) != 0 {
				l39 = f15(m, l38, 1, l0)
			}
			l40 := l39
			l41 := m.u32(l40>>16<<2, 3840) + l40&65535<<4
			l42 := m.u16(l41, 0)*320 + 15296
			l43 := float64(m.u8(l42, 18)) + float64(m.u8(l41, 3)) + float64(float64(m.u8(l41, 4))*256)
			l44 := l43
			l45 := -32767 + l43
			l44 = choose(l45 > 0, float64(l45*-32768), 0) + l44
			l46 := -32768 + l43
			l44 = choose(l46 > 0, float64(l46*32768), 0) + l44
			l48 := 6.755399441055744e+15 + (-0.49609375 + float64(l44*0.0078125))
			l48 = -6.755399441055744e+15 + l48
			l49 := l48
			l49 = flag(l49 > 254)
			l50 := float64(m.u8(l42, 0)) + float64(float64(m.u8(l41, 2))*256)
			l53 := float64(l50*5.36870912e+08) + float64((l44+float64(l48*-128))*3.5184372088832e+13)
			l53 = flag(l53 > math.Copysign(0, -1))
			l56 := f12(m, 18409280, 16, 4097+float64(l14*4096)+float64(l21*-4096)+l20)
			l59 := m.f64(l56, 8)
			l60 := trunc(l59)
			l54 := choose(-1+l49+l53 > 0, 1, 0)
			if b2i(float64(l60) != l59)|b2i(l60 > l0) != 0 {
				l60 = f15(m, l59, 1, l0)
			}
			l61 := l60
			l62 := m.u32(l61>>16<<2, 3840) + l61&65535<<4
			l63 := m.u16(l62, 0)*320 + 15296
			l64 := float64(m.u8(l63, 18)) + float64(m.u8(l62, 3)) + float64(float64(m.u8(l62, 4))*256)
			l65 := l64
			l66 := -32767 + l64
			l65 = choose(l66 > 0, float64(l66*-32768), 0) + l65
			l67 := -32768 + l64
			l65 = choose(l67 > 0, float64(l67*32768), 0) + l65
			l69 := 6.755399441055744e+15 + (-0.49609375 + float64(l65*0.0078125))
			l69 = -6.755399441055744e+15 + l69
			l70 := l69
			l70 = flag(l70 > 254)
			l71 := float64(m.u8(l63, 0)) + float64(float64(m.u8(l62, 2))*256)
			l74 := float64(l71*5.36870912e+08) + float64((l65+float64(l69*-128))*3.5184372088832e+13)
			l74 = flag(l74 > math.Copysign(0, -1))
			l77 := l54 + choose(-1+l70+l74 > 0, 1, 0)
			l77 = flag(l77 > math.Copysign(0, -1))
			if 1-l77 > 0 {
				l79 := l43
				l79 = flag(l79 > 32767)
				l80 := l64
				l80 = flag(l80 > 32767)
				l81 := l50 + float64(l43*65536)
				l81 = -l71 + float64(l64*-65536) + l81
				if l79 > 0 {
					l81 = l81 + (2.147483648e+09 + float64(l50*-2) + float64(l43*-131072))
				}
				if l80 > 0 {
					l81 = l81 + (-2.147483648e+09 + float64(l71*2) + float64(l64*131072))
				}
				l82 := l81
				l82 = flag(l82 > math.Copysign(0, -1))
				l83 := -l81
				l83 = flag(l83 > math.Copysign(0, -1))
				l84 := float64(l82*8.589934592e+09) + float64(l83*-8.589934592e+09)
				l84 = flag(l84 > math.Copysign(0, -1))
				l78 = l84
			}
			l33 = float64((0.5 + l78) * l34)
		}
		l87 := 1 + l25
		l22 = f17(m, -0.5+float64(l24*-256)+l33, choose(l87 > 0, l87, 0))
	}
	return l22
}

// f178: case 654
func f178(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l22 uint32
	var l24, l25, l33, l84 float64
	m.put(l1, 8, 0)
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
		l34 := m.f64(m.u16(m.u32(l29>>16<<2, 3840)+l29&65535<<4, 0)*320+15296, 80)
		if l34 > 0 {
			l35 := f12(m, 18409280, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
			l38 := m.f64(l35, 8)
			l39 := trunc(l38)
			if b2i(float64(l39) != l38)|b2i(l39 > l0) != 0 {
				l39 = f15(m, l38, 1, l0)
			}
			l40 := l39
			l41 := m.u32(l40>>16<<2, 3840) + l40&65535<<4
			l42 := m.u16(l41, 0)*320 + 15296
			l43 := float64(m.u8(l42, 18)) + float64(m.u8(l41, 3)) + float64(float64(m.u8(l41, 4))*256)
			l44 := l43
			l45 := -32767 + l43
			l44 = choose(l45 > 0, float64(l45*-32768), 0) + l44
			l46 := -32768 + l43
			l44 = choose(l46 > 0, float64(l46*32768), 0) + l44
			l48 := 6.755399441055744e+15 + (-0.49609375 + float64(l44*0.0078125))
			l48 = -6.755399441055744e+15 + l48
			l49 := l48
			l49 = flag(l49 > 254)
			l50 := float64(m.u8(l42, 0)) + float64(float64(m.u8(l41, 2))*256)
			l53 := float64(l50*5.36870912e+08) + float64((l44+float64(l48*-128))*3.5184372088832e+13)
			l53 = flag(l53 > math.Copysign(0, -1))
			l56 := f12(m, 18409280, 16, 4097+float64(l14*4096)+float64(l21*-4096)+l20)
			l59 := m.f64(l56, 8)
			l60 := trunc(l59)
			l54 := choose(-1+l49+l53 > 0, 1, 0)
			if b2i(float64(l60) != l59)|b2i(l60 > l0) != 0 {
				l60 = f15(m, l59, 1, l0)
			}
			l61 := l60
			l62 := m.u32(l61>>16<<2, 3840) + l61&65535<<4
			l63 := m.u16(l62, 0)*320 + 15296
			l64 := float64(m.u8(l63, 18)) + float64(m.u8(l62, 3)) + float64(float64(m.u8(l62, 4))*256)
			l65 := l64
			l66 := -32767 + l64
			l65 = choose(l66 > 0, float64(l66*-32768), 0) + l65
			l67 := -32768 + l64
			l65 = choose(l67 > 0, float64(l67*32768), 0) + l65
			l69 := 6.755399441055744e+15 + (-0.49609375 + float64(l65*0.0078125))
			l69 = -6.755399441055744e+15 + l69
			l70 := l69
			l70 = flag(l70 > 254)
			l71 := float64(m.u8(l63, 0)) + float64(float64(m.u8(l62, 2))*256)
			l74 := float64(l71*5.36870912e+08) + float64((l65+float64(l69*-128))*3.5184372088832e+13)
			l74 = flag(l74 > math.Copysign(0, -1))
			l77 := l54 + choose(-1+l70+l74 > 0, 1, 0)
			l77 = flag(l77 > math.Copysign(0, -1))
			l78 := l43
			l78 = flag(l78 > 32767)
			l79 := l64
			l79 = flag(l79 > 32767)
			l80 := l50 + float64(l43*65536)
			l80 = -l71 + float64(l64*-65536) + l80
			if l78 > 0 {
				l80 = l80 + (2.147483648e+09 + float64(l50*-2) + float64(l43*-131072))
			}
			if l79 > 0 {
				l80 = l80 + (-2.147483648e+09 + float64(l71*2) + float64(l64*131072))
			}
			l81 := l80
			l81 = flag(l81 > math.Copysign(0, -1))
			l82 := -l80
			l82 = flag(l82 > math.Copysign(0, -1))
			l83 := float64(l81*-8.589934592e+09) + float64(l82*8.589934592e+09)
			l83 = flag(l83 > math.Copysign(0, -1))
			if 1-l77 > 0 {
				l84 = l83
			}
			if 1-l77 > 0 {
				l85 := float64(l81*8.589934592e+09) + float64(l82*-8.589934592e+09)
				l85 = flag(l85 > math.Copysign(0, -1))
				l84 = l84 + (1 - l83 - l85)
			}
			l33 = float64((0.5 + l84) * l34)
		}
		l88 := 1 + l25
		l22 = f17(m, -0.5+float64(l24*-256)+l33, choose(l88 > 0, l88, 0))
	}
	return l22
}

// f179: case 655
func f179(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l22 uint32
	var l24, l25, l33, l84 float64
	m.put(l1, 8, 0)
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
		l34 := m.f64(m.u16(m.u32(l29>>16<<2, 3840)+l29&65535<<4, 0)*320+15296, 80)
		if l34 > 0 {
			l35 := f12(m, 18409280, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
			l38 := m.f64(l35, 8)
			l39 := trunc(l38)
			if b2i(float64(l39) != l38)|b2i(l39 > l0) != 0 {
				l39 = f15(m, l38, 1, l0)
			}
			l40 := l39
			l41 := m.u32(l40>>16<<2, 3840) + l40&65535<<4
			l42 := m.u16(l41, 0)*320 + 15296
			l43 := float64(m.u8(l42, 18)) + float64(m.u8(l41, 3)) + float64(float64(m.u8(l41, 4))*256)
			l44 := l43
			l45 := -32767 + l43
			l44 = choose(l45 > 0, float64(l45*-32768), 0) + l44
			l46 := -32768 + l43
			l44 = choose(l46 > 0, float64(l46*32768), 0) + l44
			l48 := 6.755399441055744e+15 + (-0.49609375 + float64(l44*0.0078125))
			l48 = -6.755399441055744e+15 + l48
			l49 := l48
			l49 = flag(l49 > 254)
			l50 := float64(m.u8(l42, 0)) + float64(float64(m.u8(l41, 2))*256)
			l53 := float64(l50*5.36870912e+08) + float64((l44+float64(l48*-128))*3.5184372088832e+13)
			l53 = flag(l53 > math.Copysign(0, -1))
			l56 := f12(m, 18409280, 16, 4097+float64(l14*4096)+float64(l21*-4096)+l20)
			l59 := m.f64(l56, 8)
			l60 := trunc(l59)
			l54 := choose(-1+l49+l53 > 0, 1, 0)
			if b2i(float64(l60) != l59)|b2i(l60 > l0) != 0 {
				l60 = f15(m, l59, 1, l0)
			}
			l61 := l60
			l62 := m.u32(l61>>16<<2, 3840) + l61&65535<<4
			l63 := m.u16(l62, 0)*320 + 15296
			l64 := float64(m.u8(l63, 18)) + float64(m.u8(l62, 3)) + float64(float64(m.u8(l62, 4))*256)
			l65 := l64
			l66 := -32767 + l64
			l65 = choose(l66 > 0, float64(l66*-32768), 0) + l65
			l67 := -32768 + l64
			l65 = choose(l67 > 0, float64(l67*32768), 0) + l65
			l69 := 6.755399441055744e+15 + (-0.49609375 + float64(l65*0.0078125))
			l69 = -6.755399441055744e+15 + l69
			l70 := l69
			l70 = flag(l70 > 254)
			l71 := float64(m.u8(l63, 0)) + float64(float64(m.u8(l62, 2))*256)
			l74 := float64(l71*5.36870912e+08) + float64((l65+float64(l69*-128))*3.5184372088832e+13)
			l74 = flag(l74 > math.Copysign(0, -1))
			l77 := l54 + choose(-1+l70+l74 > 0, 1, 0)
			l77 = flag(l77 > math.Copysign(0, -1))
			l78 := l43
			l78 = flag(l78 > 32767)
			l79 := l64
			l79 = flag(l79 > 32767)
			l80 := l50 + float64(l43*65536)
			l80 = -l71 + float64(l64*-65536) + l80
			if l78 > 0 {
				l80 = l80 + (2.147483648e+09 + float64(l50*-2) + float64(l43*-131072))
			}
			if l79 > 0 {
				l80 = l80 + (-2.147483648e+09 + float64(l71*2) + float64(l64*131072))
			}
			l81 := l80
			l81 = flag(l81 > math.Copysign(0, -1))
			l82 := -l80
			l82 = flag(l82 > math.Copysign(0, -1))
			l83 := float64(l81*8.589934592e+09) + float64(l82*-8.589934592e+09)
			l83 = flag(l83 > math.Copysign(0, -1))
			if 1-l77 > 0 {
				l84 = l83
			}
			if 1-l77 > 0 {
				l85 := float64(l81*-8.589934592e+09) + float64(l82*8.589934592e+09)
				l85 = flag(l85 > math.Copysign(0, -1))
				l84 = l84 + (1 - l85 - l83)
			}
			l33 = float64((0.5 + l84) * l34)
		}
		l88 := 1 + l25
		l22 = f17(m, -0.5+float64(l24*-256)+l33, choose(l88 > 0, l88, 0))
	}
	return l22
}

// f180: case 656
func f180(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l22 uint32
	var l24, l25, l47 float64
	m.put(l1, 8, 0)
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
		l26 := f12(m, 18409280, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
		l29 := m.f64(l26, 8)
		l30 := trunc(l29)
		if b2i(float64(l30) != l29)|b2i(l30 > l0) != 0 {
			l30 = f15(m, l29, 1, l0)
		}
		l31 := l30
		l32 := m.u32(l31>>16<<2, 3840) + l31&65535<<4
		l33 := m.u16(l32, 0)*320 + 15296
		t1 := float64(m.u8(l33, 0)) + float64(float64(m.u8(l32, 2))*256) + float64((float64(m.u8(l33, 18))+float64(m.u8(l32, 3))+float64(float64(m.u8(l32, 4))*256))*65536)
		l36 := t1
		l38 := 6.755399441055744e+15 + (1.1641532182693481e-10 + float64(l36*2.3283064365386963e-10))
		l38 = -6.755399441055744e+15 + l38
		l39 := l36 + float64(l38*-4.294967296e+09)
		l39 = flag(l39 > -2.147483393e+09) + flag(l39 > -2.147418113e+09) + flag(l39 > -2.130706433e+09)
		l41 := -l25 + l39
		l42 := trunc(l41)
		if b2i(float64(l42) != l41)|b2i(l42 > l0) != 0 {
			l42 = f15(m, l41, 1, l0)
		}
		l43 := l42
		l48 := m.f64(m.u16(m.u32(l43>>16<<2, 3840)+l43&65535<<4, 0)*320+15296, 80)
		if l48 > 0 {
			l47 = float64((2.1474836485e+09 + l36 + float64(l38*-4.294967296e+09)) * l48)
		}
		l51 := 1 + l25 - l39
		l22 = f17(m, -0.5+float64(l24*-256)+l47, choose(l51 > 0, l51, 0))
	}
	return l22
}

// f181: case 657
func f181(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l22 uint32
	var l24, l25, l50 float64
	m.put(l1, 8, 0)
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
		l26 := f12(m, 18409280, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
		l29 := m.f64(l26, 8)
		l30 := trunc(l29)
		if b2i(float64(l30) != l29)|b2i(l30 > l0) != 0 {
			l30 = f15(m, l29, 1, l0)
		}
		l31 := l30
		l32 := m.u32(l31>>16<<2, 3840) + l31&65535<<4
		l33 := m.u16(l32, 0)*320 + 15296
		l35 := float64(m.u8(l33, 18)) + float64(m.u8(l32, 3)) + float64(float64(m.u8(l32, 4))*256)
		l36 := float64(m.u8(l33, 0)) + float64(float64(m.u8(l32, 2))*256) + float64(l35*65536)
		l37 := l35
		l37 = flag(l37 > 32767)
		l38 := choose(l37 > 0, -2.147483648e+09, 0)
		l41 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l36*2.3283064365386963e-10) + float64(l38*2.3283064365386963e-10))
		l41 = -6.755399441055744e+15 + l41
		l42 := l36 + l38 + float64(l41*-4.294967296e+09)
		l42 = flag(l42 > 255) + flag(l42 > 65535) + flag(l42 > 1.6777215e+07)
		l44 := -l25 + l42
		l45 := trunc(l44)
		if b2i(float64(l45) != l44)|b2i(l45 > l0) != 0 {
			l45 = f15(m, l44, 1, l0)
		}
		l46 := l45
		l51 := m.f64(m.u16(m.u32(l46>>16<<2, 3840)+l46&65535<<4, 0)*320+15296, 80)
		if l51 > 0 {
			l50 = float64((0.5 + l36 + l38 + float64(l41*-4.294967296e+09)) * l51)
		}
		l54 := 1 + l25 - l42
		l22 = f17(m, -0.5+float64(l24*-256)+l50, choose(l54 > 0, l54, 0))
	}
	return l22
}

// f182: case 658
func f182(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l116 uint32
	var l51, l52, l80, l85, l86, l96, l113, l118, l119, l125, l148 float64
	l19 := m.f64(0, 3024)
	l20 := m.f64(l16, 16)
	l21 := f12(m, 18409280, 16, 4095+float64(l14*4096)+float64(l19*-4096)+l20)
	l24 := m.f64(l21, 8)
	l25 := trunc(l24)
	if b2i(float64(l25) != l24)|b2i(l25 > l0) != 0 {
		l25 = f15(m, l24, 1, l0)
	}
	l26 := l25
	l27 := m.u32(l26>>16<<2, 3840) + l26&65535<<4
	l28 := m.u16(l27, 0)*320 + 15296
	l29 := float64(m.u8(l28, 18)) + float64(m.u8(l27, 3)) + float64(float64(m.u8(l27, 4))*256)
	l30 := l29
	l31 := -32767 + l29
	l30 = choose(l31 > 0, float64(l31*-32768), 0) + l30
	l32 := -32768 + l29
	l30 = choose(l32 > 0, float64(l32*32768), 0) + l30
	l34 := 6.755399441055744e+15 + (-0.49609375 + float64(l30*0.0078125))
	l34 = -6.755399441055744e+15 + l34
	l35 := l34
	l35 = flag(l35 > math.Copysign(0, -1))
	l36 := float64(m.u8(l28, 0)) + float64(float64(m.u8(l27, 2))*256)
	l37 := l30 + float64(l34*-128)
	l38 := float64(l36*5.36870912e+08) + float64(l37*3.5184372088832e+13)
	l39 := l38
	l39 = flag(l39 > math.Copysign(0, -1))
	l42 := choose(choose(1-l35-l39 > 0, 1, 0) > 0, 1, 0)
	l44 := l34
	l44 = flag(l44 > 254)
	l45 := choose(-1+l44+l39 > 0, 1, 0)
	l47 := choose(l45 > 0, 1, 0)
	l49 := choose(-l35+l39 > 0, 1, 0)
	if l49 > 0 {
		if l49 > 0 {
			l52 = l36 + float64(l37*65536)
		}
		l54 := f14(m, 35719360, 24, l52)
		l55 := m.u32(l54, 0) - 1
		l51 = 24 - float64(m.u8(m.u16(m.u32(l55>>16<<2, 3840)+l55&65535<<4, 0)*320+15296, 14))
	}
	l59 := 897 + l34 - l35 - l51
	l61 := 1 - l59
	l60 := choose(l61 > 0, l61, 0)
	l62 := -1.047679e+06 - l59
	l60 = choose(l62 > 0, l62, 0) + l60
	l63 := -1.047501e+06 - l59
	l60 = choose(l63 > 0, l63, 0) + l60
	l65 := -1.048628e+06 + l60
	l64 := choose(l65 > 0, l65, 0)
	l66 := l59 + l64
	l66 = flag(l66 > 2046)
	l67 := float64(l44*4) + float64(l45*-4) + float64(l42*-2) + float64(l47*-16) + l66
	l67 = flag(l67 > math.Copysign(0, -1))
	l68 := choose(1-l42-l47-l67 > 0, 1, 0)
	l70 := l60
	l70 = flag(l70 > math.Copysign(0, -1))
	l71 := choose(1-l49 > 0, 1, 0)
	if l49 > 0 {
		l74 := l51
		l75 := trunc(l74)
		if b2i(float64(l75) != l74)|b2i(l75 > l0) != 0 {
			l75 = f15(m, l74, 1, l0)
		}
		l76 := l75
		l71 = l71 + m.f64(m.u16(m.u32(l76>>16<<2, 3840)+l76&65535<<4, 0)*320+15296, 96)
	}
	l81 := l71
	if l81 > 0 {
		l80 = float64((l38 + float64(choose(1-l49 > 0, 1, 0)*4.503599627370496e+15)) * l81)
	}
	l84 := l80
	if l70 > 0 {
		if l70 > 0 {
			l87 := l60
			l88 := -54 + l60
			l87 = choose(l88 > 0, float64(l88*-1), 0) + l87
			l90 := l87
			l91 := trunc(l90)
			if b2i(float64(l91) != l90)|b2i(l91 > l0) != 0 {
				l91 = f15(m, l90, 1, l0)
			}
			l92 := l91
			l86 = m.f64(m.u16(m.u32(l92>>16<<2, 3840)+l92&65535<<4, 0)*320+15296, 104)
		}
		l97 := l86
		if l97 > 0 {
			l96 = float64(l84 * l97)
		}
		l98 := 4.503599627370496e+15 + l96
		l98 = -4.503599627370496e+15 + l98
		l99 := l96 - l98
		l101 := -0.49999999999999994 + l99
		l103 := -0.49999999999999994 - l99
		l105 := -1 + choose(l101 > 0, float64(l101*1.8014398509481984e+16), 0)
		l104 := choose(l105 > 0, l105, 0)
		l106 := -1 + choose(l103 > 0, float64(l103*1.8014398509481984e+16), 0)
		l104 = choose(l106 > 0, float64(l106*-1), 0) + l104
		l85 = l98 + l104
	}
	if 1-l70 > 0 {
		l85 = l85 + l84
	}
	l107 := l85
	l108 := 6.755399441055744e+15 + float64(l107*2.3283064365386963e-10)
	l108 = -6.755399441055744e+15 + l108
	l109 := l107 + float64(l108*-4.294967296e+09)
	l111 := -l109
	l110 := choose(l111 > 0, l111, 0)
	l112 := -1 - l109
	l110 = choose(l112 > 0, float64(l112*-1), 0) + l110
	if l68 > 0 {
		l113 = l109
	}
	l114 := -1 + l68 + l110
	l113 = choose(l114 > 0, float64(l114*4.294967296e+09), 0) + l113
	m.put(l1, 8, l113)
	l115 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l115+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	m.put(l0&3<<3, 3520, l20)
	m.put(l0&3<<3, 3552, 1)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l19*-4096)+l20)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		l117 := float64(m.u8(l2, 2))
		if l117 > 0 {
			l118 = l115 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
		}
		if l117 > 0 {
			l119 = l8 + l12
		}
		l120 := l29
		l120 = flag(l120 > 32767)
		l123 := choose(choose(l120 > 0, 1, 0) > 0, 1, 0)
		if l68 > 0 {
			l127 := 1 - l85
			l126 := choose(l127 > 0, l127, 0)
			l129 := -1 + l59 + l64 + float64(l126*-1.048576e+06)
			l128 := choose(l129 > 0, l129, 0)
			l130 := -2046 + l59 + l64 + float64(l126*-1.048576e+06)
			l128 = choose(l130 > 0, float64(l130*-1), 0) + l128
			l125 = float64(l128*1.048576e+06) + l108 - l110
		}
		l125 = choose(l67 > 0, 2.146435072e+09, 0) + l125
		l125 = choose(l47 > 0, 2.14695936e+09, 0) + l125
		l125 = choose(-l47+l123 > 0, 2.147483648e+09, 0) + l125
		l135 := -255 + l125
		l134 := choose(l135 > 0, l135, 0)
		l136 := -256 + l125
		l134 = choose(l136 > 0, float64(l136*-1), 0) + l134
		l137 := -65535 + l125
		l134 = choose(l137 > 0, l137, 0) + l134
		l138 := -65536 + l125
		l134 = choose(l138 > 0, float64(l138*-1), 0) + l134
		l139 := -1.6777215e+07 + l125
		l134 = choose(l139 > 0, l139, 0) + l134
		l140 := -1.6777216e+07 + l125
		l134 = choose(l140 > 0, float64(l140*-1), 0) + l134
		l142 := -l119 + l134
		l143 := trunc(l142)
		if b2i(float64(l143) != l142)|b2i(l143 > l0) != 0 {
			l143 = f15(m, l142, 1, l0)
		}
		l144 := l143
		l149 := m.f64(m.u16(m.u32(l144>>16<<2, 3840)+l144&65535<<4, 0)*320+15296, 80)
		if l149 > 0 {
			l148 = float64((0.5 + l125) * l149)
		}
		l152 := 1 + l119 - l134
		l116 = f17(m, -0.5+float64(l118*-256)+l148, choose(l152 > 0, l152, 0))
	}
	return l116
}

// f183: case 659
func f183(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l22 uint32
	var l24, l25, l66, l67, l91, l102, l107, l108, l118, l152 float64
	m.put(l1, 8, 0)
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
		l26 := f12(m, 18409280, 16, 4097+float64(l14*4096)+float64(l21*-4096)+l20)
		l29 := m.f64(l26, 8)
		l30 := trunc(l29)
		if b2i(float64(l30) != l29)|b2i(l30 > l0) != 0 {
			l30 = f15(m, l29, 1, l0)
		}
		l31 := l30
		l32 := m.u32(l31>>16<<2, 3840) + l31&65535<<4
		l33 := m.u16(l32, 0)*320 + 15296
		l34 := float64(m.u8(l33, 18)) + float64(m.u8(l32, 3)) + float64(float64(m.u8(l32, 4))*256)
		l35 := l34
		l36 := -32767 + l34
		l35 = choose(l36 > 0, float64(l36*-32768), 0) + l35
		l37 := -32768 + l34
		l35 = choose(l37 > 0, float64(l37*32768), 0) + l35
		l39 := 6.755399441055744e+15 + (-0.46875 + float64(l35*0.0625))
		l39 = -6.755399441055744e+15 + l39
		l40 := l39
		l40 = flag(l40 > math.Copysign(0, -1))
		l41 := float64(m.u8(l33, 0)) + float64(float64(m.u8(l32, 2))*256)
		l42 := f12(m, 18409280, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
		l45 := m.f64(l42, 8)
		l46 := trunc(l45)
		if b2i(float64(l46) != l45)|b2i(l46 > l0) != 0 {
			l46 = f15(m, l45, 1, l0)
		}
		l47 := l46
		l48 := m.u32(l47>>16<<2, 3840) + l47&65535<<4
		l49 := m.u16(l48, 0)*320 + 15296
		l50 := float64(m.u8(l49, 0)) + float64(float64(m.u8(l48, 2))*256)
		l51 := float64(m.u8(l49, 18)) + float64(m.u8(l48, 3)) + float64(float64(m.u8(l48, 4))*256)
		l52 := l35 + float64(l39*-16)
		l53 := float64(l41*4.294967296e+09) + l50 + float64(l51*65536) + float64(l52*2.81474976710656e+14)
		l54 := l53
		l54 = flag(l54 > math.Copysign(0, -1))
		l57 := choose(choose(1-l40-l54 > 0, 1, 0) > 0, 1, 0)
		l59 := l39
		l59 = flag(l59 > 2046)
		l60 := choose(-1+l59+l54 > 0, 1, 0)
		l62 := choose(l60 > 0, 1, 0)
		l64 := choose(-l40+l54 > 0, 1, 0)
		if l64 > 0 {
			if l64 > 0 {
				l67 = l41 + float64(l52*65536)
			}
			l68 := l67
			l68 = flag(l68 > math.Copysign(0, -1))
			l69 := l67
			if l64-l68 > 0 {
				l69 = l69 + (l50 + float64(l51*65536))
			}
			l70 := f14(m, 35719360, 24, l69)
			l71 := m.u32(l70, 0) - 1
			l66 = 53 + float64(l68*-32) - float64(m.u8(m.u16(m.u32(l71>>16<<2, 3840)+l71&65535<<4, 0)*320+15296, 14))
		}
		l75 := 1 + l39 - l40 - l66
		l77 := -1.048575e+06 - l75
		l76 := choose(l77 > 0, l77, 0)
		l76 = 29 + l76
		l78 := 897 - l75
		l76 = choose(l78 > 0, l78, 0) + l76
		l79 := -1.047501e+06 - l75
		l76 = choose(l79 > 0, l79, 0) + l76
		l81 := -1.048628e+06 + l76
		l80 := choose(l81 > 0, l81, 0)
		l82 := l75 + l80
		l82 = flag(l82 > 1150)
		l83 := float64(l59*4) + float64(l60*-4) + float64(l57*-2) + float64(l62*-16) + l82
		l83 = flag(l83 > math.Copysign(0, -1))
		l86 := l34
		l86 = flag(l86 > 32767)
		l89 := choose(choose(l86 > 0, 1, 0) > 0, 1, 0)
		if choose(1-l57-l62-l83 > 0, 1, 0) > 0 {
			l92 := l76
			l92 = flag(l92 > math.Copysign(0, -1))
			l93 := choose(1-l64 > 0, 1, 0)
			if l64 > 0 {
				l96 := l66
				l97 := trunc(l96)
				if b2i(float64(l97) != l96)|b2i(l97 > l0) != 0 {
					l97 = f15(m, l96, 1, l0)
				}
				l98 := l97
				l93 = l93 + m.f64(m.u16(m.u32(l98>>16<<2, 3840)+l98&65535<<4, 0)*320+15296, 96)
			}
			l103 := l93
			if l103 > 0 {
				l102 = float64((l53 + float64(choose(1-l64 > 0, 1, 0)*4.503599627370496e+15)) * l103)
			}
			l106 := l102
			if l92 > 0 {
				if l92 > 0 {
					l109 := l76
					l110 := -54 + l76
					l109 = choose(l110 > 0, float64(l110*-1), 0) + l109
					l112 := l109
					l113 := trunc(l112)
					if b2i(float64(l113) != l112)|b2i(l113 > l0) != 0 {
						l113 = f15(m, l112, 1, l0)
					}
					l114 := l113
					l108 = m.f64(m.u16(m.u32(l114>>16<<2, 3840)+l114&65535<<4, 0)*320+15296, 104)
				}
				l119 := l108
				if l119 > 0 {
					l118 = float64(l106 * l119)
				}
				l120 := 4.503599627370496e+15 + l118
				l120 = -4.503599627370496e+15 + l120
				l121 := l118 - l120
				l123 := -0.49999999999999994 + l121
				l125 := -0.49999999999999994 - l121
				l127 := -1 + choose(l123 > 0, float64(l123*1.8014398509481984e+16), 0)
				l126 := choose(l127 > 0, l127, 0)
				l128 := -1 + choose(l125 > 0, float64(l125*1.8014398509481984e+16), 0)
				l126 = choose(l128 > 0, float64(l128*-1), 0) + l126
				l107 = l120 + l126
			}
			if 1-l92 > 0 {
				l107 = l107 + l106
			}
			l130 := 1 - l107
			l129 := choose(l130 > 0, l130, 0)
			l132 := -897 + l75 + l80 + float64(l129*-1.048576e+06)
			l131 := choose(l132 > 0, l132, 0)
			l133 := -1150 + l75 + l80 + float64(l129*-1.048576e+06)
			l131 = choose(l133 > 0, float64(l133*-1), 0) + l131
			l91 = float64(l131*8.388608e+06) + l107
		}
		l91 = choose(l83 > 0, 2.13909504e+09, 0) + l91
		l91 = choose(l62 > 0, 2.143289344e+09, 0) + l91
		l91 = choose(-l62+l89 > 0, 2.147483648e+09, 0) + l91
		l139 := -255 + l91
		l138 := choose(l139 > 0, l139, 0)
		l140 := -256 + l91
		l138 = choose(l140 > 0, float64(l140*-1), 0) + l138
		l141 := -65535 + l91
		l138 = choose(l141 > 0, l141, 0) + l138
		l142 := -65536 + l91
		l138 = choose(l142 > 0, float64(l142*-1), 0) + l138
		l143 := -1.6777215e+07 + l91
		l138 = choose(l143 > 0, l143, 0) + l138
		l144 := -1.6777216e+07 + l91
		l138 = choose(l144 > 0, float64(l144*-1), 0) + l138
		l146 := -l25 + l138
		l147 := trunc(l146)
		if b2i(float64(l147) != l146)|b2i(l147 > l0) != 0 {
			l147 = f15(m, l146, 1, l0)
		}
		l148 := l147
		l153 := m.f64(m.u16(m.u32(l148>>16<<2, 3840)+l148&65535<<4, 0)*320+15296, 80)
		if l153 > 0 {
			l152 = float64((0.5 + l91) * l153)
		}
		l156 := 1 + l25 - l138
		l22 = f17(m, -0.5+float64(l24*-256)+l152, choose(l156 > 0, l156, 0))
	}
	return l22
}

// f184: case 660
func f184(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l22 uint32
	var l66, l67, l91, l101, l134, l135, l143 float64
	m.put(l1, 8, 0)
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
		l23 := f12(m, 18409280, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
		l26 := m.f64(l23, 8)
		l27 := trunc(l26)
		if b2i(float64(l27) != l26)|b2i(l27 > l0) != 0 {
			l27 = f15(m, l26, 1, l0)
		}
		l28 := l27
		l29 := m.u32(l28>>16<<2, 3840) + l28&65535<<4
		l30 := m.u16(l29, 0)*320 + 15296
		l31 := float64(m.u8(l30, 18)) + float64(m.u8(l29, 3)) + float64(float64(m.u8(l29, 4))*256)
		l32 := l31
		l32 = flag(l32 > 32767)
		l35 := m.f64(l23, 8)
		l36 := trunc(l35)
		if b2i(float64(l36) != l35)|b2i(l36 > l0) != 0 {
			l36 = f15(m, l35, 1, l0)
		}
		l37 := l36
		l38 := m.u32(l37>>16<<2, 3840) + l37&65535<<4
		l41 := float64(m.u8(m.u16(l38, 0)*320+15296, 18)) + float64(m.u8(l38, 3)) + float64(float64(m.u8(l38, 4))*256)
		l41 = flag(l41 > 32767)
		l42 := choose(-1+l32+l41 > 0, 1, 0)
		l44 := f15(m, -2.1474836475e+09, 4.294967296e+09, l0)
		l46 := float64(int32(l44))
		l48 := l46
		l47 := choose(l48 > 0, float64(l48*-4.294967296e+09), 0)
		l49 := f15(m, -2.1474836475e+09+float64(l47*256), 4.294967296e+09, l0)
		l51 := float64(int32(l49))
		l52 := float64(l47 * 256)
		l53 := l51
		l52 = choose(l53 > 0, float64(l53*-4.294967296e+09), 0) + l52
		l54 := f15(m, -2.1474836475e+09+float64(l52*256), 4.294967296e+09, l0)
		l56 := float64(int32(l54))
		l57 := float64(l52 * 256)
		l58 := l56
		l57 = choose(l58 > 0, float64(l58*-4.294967296e+09), 0) + l57
		l59 := f15(m, -2.1474836475e+09+float64(l57*256), 4.294967296e+09, l0)
		l61 := float64(int32(l59))
		l62 := float64(l46*1.6777216e+07) + float64(l51*65536) + float64(l56*256) + l61
		l62 = flag(l62 > 2.147483647e+09)
		l64 := -1 - l32 - l41 + float64(l42*2) + l62
		l63 := choose(l64 > 0, l64, 0)
		l65 := float64(m.u8(l2, 2))
		if l65 > 0 {
			l66 = l8 + l12
		}
		l68 := -l32 - l41 + float64(l42*2)
		if l68 > 0 {
			l67 = float64((float64(l46*1.6777216e+07) + float64(l51*65536) + float64(l56*256) + l61) * l68)
		}
		if -1+l32+l41+float64(l42*-2) > 0 {
			l67 = l67 + (float64(l46*-1.6777216e+07) + float64(l51*-65536) + float64(l56*-256) - l61)
		}
		l69 := float64(m.u8(l30, 0)) + float64(float64(m.u8(l29, 2))*256)
		l70 := l69 + float64(l31*65536)
		if l32 > 0 {
			l70 = l70 + (4.294967296e+09 + float64(l69*-2) + float64(l31*-131072))
		}
		l72 := float64(l70 * 2)
		l74 := 6.755399441055744e+15 + (-0.5 + float64(l72*7.450580596923828e-09))
		l74 = -6.755399441055744e+15 + l74
		l75 := l74
		l75 = flag(l75 > math.Copysign(0, -1))
		l76 := l74
		if 1-l75 > 0 {
			l76 = l76 + l72
		}
		l77 := f14(m, 35719360, 24, l76)
		l78 := m.u32(l77, 0) - 1
		l81 := float64(m.u8(m.u16(m.u32(l78>>16<<2, 3840)+l78&65535<<4, 0)*320+15296, 14))
		l84 := float64(29)
		l85 := trunc(l84)
		l82 := 1021 + float64(l75*27) + l81
		if b2i(float64(l85) != l84)|b2i(l85 > l0) != 0 {
			l85 = f15(m, l84, 1, l0)
		}
		l86 := l85
		l92 := m.f64(m.u16(m.u32(l86>>16<<2, 3840)+l86&65535<<4, 0)*320+15296, 104)
		if l92 > 0 {
			l95 := 66 + float64(l75*-27) - l81
			l96 := trunc(l95)
			if b2i(float64(l96) != l95)|b2i(l96 > l0) != 0 {
				l96 = f15(m, l95, 1, l0)
			}
			l97 := l96
			l102 := m.f64(m.u16(m.u32(l97>>16<<2, 3840)+l97&65535<<4, 0)*320+15296, 96)
			if l102 > 0 {
				l101 = float64(float64(l72*0.0001220703125) * l102)
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
		l115 := 1 - l113
		l117 := -897 + l82 + float64(choose(l115 > 0, l115, 0)*-1.048576e+06)
		l123 := float64(choose(l117 > 0, l117, 0)*8.388608e+06) + l113
		l123 = choose(choose(choose(l32 > 0, 1, 0) > 0, 1, 0) > 0, 2.147483648e+09, 0) + l123
		l126 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l67*2.3283064365386963e-10))
		l126 = -6.755399441055744e+15 + l126
		l128 := -255 + l67 + l123 + float64(l126*-4.294967296e+09)
		l127 := choose(l128 > 0, l128, 0)
		l129 := -256 + l67 + l123 + float64(l126*-4.294967296e+09)
		l127 = choose(l129 > 0, float64(l129*-1), 0) + l127
		l130 := -65535 + l67 + l123 + float64(l126*-4.294967296e+09)
		l127 = choose(l130 > 0, l130, 0) + l127
		l131 := -65536 + l67 + l123 + float64(l126*-4.294967296e+09)
		l127 = choose(l131 > 0, float64(l131*-1), 0) + l127
		l132 := -1.6777215e+07 + l67 + l123 + float64(l126*-4.294967296e+09)
		l127 = choose(l132 > 0, l132, 0) + l127
		l133 := -1.6777216e+07 + l67 + l123 + float64(l126*-4.294967296e+09)
		l127 = choose(l133 > 0, float64(l133*-1), 0) + l127
		if 1-l63 > 0 {
			if l65 > 0 {
				l135 = l19 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
			}
			l137 := -l66 + l127
			l138 := trunc(l137)
			if b2i(float64(l138) != l137)|b2i(l138 > l0) != 0 {
				l138 = f15(m, l137, 1, l0)
			}
			l139 := l138
			l144 := m.f64(m.u16(m.u32(l139>>16<<2, 3840)+l139&65535<<4, 0)*320+15296, 80)
			if l144 > 0 {
				l143 = float64((0.5 + l67 + l123 + float64(l126*-4.294967296e+09)) * l144)
			}
			l134 = -0.5 + float64(l135*-256) + l143
		}
		l145 := l63
		if l145 > 0 {
			l134 = l134 + float64(float64(l63*6)*l145)
		}
		l147 := 1 + l66 + float64(l63*-8) - l127
		l146 := choose(l147 > 0, l147, 0)
		l148 := l63
		l146 = choose(l148 > 0, float64(l148*10), 0) + l146
		l22 = f17(m, l134, l146)
	}
	return l22
}

// f185: case 661
func f185(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l22 uint32
	var l24, l25, l57, l67, l100 float64
	m.put(l1, 8, 0)
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
		l26 := f12(m, 18409280, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
		l29 := m.f64(l26, 8)
		l30 := trunc(l29)
		if b2i(float64(l30) != l29)|b2i(l30 > l0) != 0 {
			l30 = f15(m, l29, 1, l0)
		}
		l31 := l30
		l32 := m.u32(l31>>16<<2, 3840) + l31&65535<<4
		l33 := m.u16(l32, 0)*320 + 15296
		t1 := float64(m.u8(l33, 0)) + float64(float64(m.u8(l32, 2))*256) + float64((float64(m.u8(l33, 18))+float64(m.u8(l32, 3))+float64(float64(m.u8(l32, 4))*256))*65536)
		l38 := float64(t1 * 2)
		l40 := 6.755399441055744e+15 + (-0.5 + float64(l38*7.450580596923828e-09))
		l40 = -6.755399441055744e+15 + l40
		l41 := l40
		l41 = flag(l41 > math.Copysign(0, -1))
		l42 := l40
		if 1-l41 > 0 {
			l42 = l42 + l38
		}
		l43 := f14(m, 35719360, 24, l42)
		l44 := m.u32(l43, 0) - 1
		l47 := float64(m.u8(m.u16(m.u32(l44>>16<<2, 3840)+l44&65535<<4, 0)*320+15296, 14))
		l50 := float64(29)
		l51 := trunc(l50)
		l48 := 1021 + float64(l41*27) + l47
		if b2i(float64(l51) != l50)|b2i(l51 > l0) != 0 {
			l51 = f15(m, l50, 1, l0)
		}
		l52 := l51
		l58 := m.f64(m.u16(m.u32(l52>>16<<2, 3840)+l52&65535<<4, 0)*320+15296, 104)
		if l58 > 0 {
			l61 := 66 + float64(l41*-27) - l47
			l62 := trunc(l61)
			if b2i(float64(l62) != l61)|b2i(l62 > l0) != 0 {
				l62 = f15(m, l61, 1, l0)
			}
			l63 := l62
			l68 := m.f64(m.u16(m.u32(l63>>16<<2, 3840)+l63&65535<<4, 0)*320+15296, 96)
			if l68 > 0 {
				l67 = float64(float64(l38*0.0001220703125) * l68)
			}
			l57 = float64(l67 * l58)
		}
		l70 := 4.503599627370496e+15 + l57
		l70 = -4.503599627370496e+15 + l70
		l71 := l57 - l70
		l73 := -0.49999999999999994 + l71
		l75 := -0.49999999999999994 - l71
		l77 := -1 + choose(l73 > 0, float64(l73*1.8014398509481984e+16), 0)
		l76 := choose(l77 > 0, l77, 0)
		l78 := -1 + choose(l75 > 0, float64(l75*1.8014398509481984e+16), 0)
		l76 = choose(l78 > 0, float64(l78*-1), 0) + l76
		l79 := l70 + l76
		l81 := 1 - l79
		l83 := -897 + l48 + float64(choose(l81 > 0, l81, 0)*-1.048576e+06)
		l85 := float64(choose(l83 > 0, l83, 0)*8.388608e+06) + l79
		l87 := -255 + l85
		l86 := choose(l87 > 0, l87, 0)
		l88 := -256 + l85
		l86 = choose(l88 > 0, float64(l88*-1), 0) + l86
		l89 := -65535 + l85
		l86 = choose(l89 > 0, l89, 0) + l86
		l90 := -65536 + l85
		l86 = choose(l90 > 0, float64(l90*-1), 0) + l86
		l91 := -1.6777215e+07 + l85
		l86 = choose(l91 > 0, l91, 0) + l86
		l92 := -1.6777216e+07 + l85
		l86 = choose(l92 > 0, float64(l92*-1), 0) + l86
		l94 := -l25 + l86
		l95 := trunc(l94)
		if b2i(float64(l95) != l94)|b2i(l95 > l0) != 0 {
			l95 = f15(m, l94, 1, l0)
		}
		l96 := l95
		l101 := m.f64(m.u16(m.u32(l96>>16<<2, 3840)+l96&65535<<4, 0)*320+15296, 80)
		if l101 > 0 {
			l100 = float64((0.5 + l85) * l101)
		}
		l104 := 1 + l25 - l86
		l22 = f17(m, -0.5+float64(l24*-256)+l100, choose(l104 > 0, l104, 0))
	}
	return l22
}

// f186: case 662
func f186(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l22 uint32
	var l67, l68, l106, l116, l122, l155, l156, l164 float64
	m.put(l1, 8, 0)
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
		l23 := f12(m, 18409280, 16, 4097+float64(l14*4096)+float64(l21*-4096)+l20)
		l26 := m.f64(l23, 8)
		l27 := trunc(l26)
		if b2i(float64(l27) != l26)|b2i(l27 > l0) != 0 {
			l27 = f15(m, l26, 1, l0)
		}
		l28 := l27
		l29 := m.u32(l28>>16<<2, 3840) + l28&65535<<4
		l30 := m.u16(l29, 0)*320 + 15296
		l31 := float64(m.u8(l30, 18)) + float64(m.u8(l29, 3)) + float64(float64(m.u8(l29, 4))*256)
		l32 := l31
		l32 = flag(l32 > 32767)
		l33 := f12(m, 18409280, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
		l36 := m.f64(l33, 8)
		l37 := trunc(l36)
		if b2i(float64(l37) != l36)|b2i(l37 > l0) != 0 {
			l37 = f15(m, l36, 1, l0)
		}
		l38 := l37
		l39 := m.u32(l38>>16<<2, 3840) + l38&65535<<4
		l42 := float64(m.u8(m.u16(l39, 0)*320+15296, 18)) + float64(m.u8(l39, 3)) + float64(float64(m.u8(l39, 4))*256)
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
		l69 := -l32 - l42 + float64(l43*2)
		if l69 > 0 {
			l68 = float64((float64(l47*1.6777216e+07) + float64(l52*65536) + float64(l57*256) + l62) * l69)
		}
		if -1+l32+l42+float64(l43*-2) > 0 {
			l68 = l68 + (float64(l47*-1.6777216e+07) + float64(l52*-65536) + float64(l57*-256) - l62)
		}
		l72 := m.f64(l33, 8)
		l73 := trunc(l72)
		if b2i(float64(l73) != l72)|b2i(l73 > l0) != 0 {
			l73 = f15(m, l72, 1, l0)
		}
		l74 := l73
		l75 := m.u32(l74>>16<<2, 3840) + l74&65535<<4
		l76 := m.u16(l75, 0)*320 + 15296
		t1 := float64(m.u8(l76, 0)) + float64(float64(m.u8(l75, 2))*256) + float64((float64(m.u8(l76, 18))+float64(m.u8(l75, 3))+float64(float64(m.u8(l75, 4))*256))*65536)
		l79 := t1
		l81 := float64(m.u8(l30, 0)) + float64(float64(m.u8(l29, 2))*256) + float64(l31*65536)
		l81 = choose(l32 > 0, -4.294967296e+09, 0) + l81
		l83 := l79 + float64(l81*4.294967296e+09)
		l85 := l83
		l84 := choose(l85 > 0, float64(l85*2), 0)
		l86 := -l83
		l84 = choose(l86 > 0, float64(l86*2), 0) + l84
		l87 := l84
		l89 := 6.755399441055744e+15 + (-0.5 + float64(l87*7.450580596923828e-09))
		l89 = -6.755399441055744e+15 + l89
		l90 := l89
		l90 = flag(l90 > math.Copysign(0, -1))
		l91 := l89
		if 1-l90 > 0 {
			l91 = l91 + l87
		}
		l92 := f14(m, 35719360, 24, l91)
		l93 := m.u32(l92, 0) - 1
		l96 := float64(m.u8(m.u16(m.u32(l93>>16<<2, 3840)+l93&65535<<4, 0)*320+15296, 14))
		l99 := float64(29)
		l100 := trunc(l99)
		l97 := 1021 + float64(l90*27) + l96
		if b2i(float64(l100) != l99)|b2i(l100 > l0) != 0 {
			l100 = f15(m, l99, 1, l0)
		}
		l101 := l100
		l107 := m.f64(m.u16(m.u32(l101>>16<<2, 3840)+l101&65535<<4, 0)*320+15296, 104)
		if l107 > 0 {
			l110 := 66 + float64(l90*-27) - l96
			l111 := trunc(l110)
			if b2i(float64(l111) != l110)|b2i(l111 > l0) != 0 {
				l111 = f15(m, l110, 1, l0)
			}
			l112 := l111
			l117 := m.f64(m.u16(m.u32(l112>>16<<2, 3840)+l112&65535<<4, 0)*320+15296, 96)
			if l117 > 0 {
				l116 = float64(float64(l87*0.0001220703125) * l117)
			}
			l106 = float64(l116 * l107)
		}
		l119 := 4.503599627370496e+15 + l106
		l119 = -4.503599627370496e+15 + l119
		l121 := l79 - (float64(l81*-4.294967296e+09) + l83)
		if 1-l32 > 0 {
			l122 = l121
		}
		if l32 > 0 {
			l122 = l122 + -l121
		}
		l123 := l122
		l124 := l123
		l124 = flag(l124 > math.Copysign(0, -1))
		l125 := l106 - l119
		l127 := -0.49999999999999994 + l125
		l128 := -l123
		l128 = flag(l128 > math.Copysign(0, -1))
		l130 := -0.49999999999999994 - l125
		l132 := -1 + l124 + choose(l127 > 0, float64(l127*1.8014398509481984e+16), 0)
		l131 := choose(l132 > 0, l132, 0)
		l133 := -1 + l128 + choose(l130 > 0, float64(l130*1.8014398509481984e+16), 0)
		l131 = choose(l133 > 0, float64(l133*-1), 0) + l131
		l134 := l119 + l131
		l136 := 1 - l134
		l138 := -897 + l97 + float64(choose(l136 > 0, l136, 0)*-1.048576e+06)
		l144 := float64(choose(l138 > 0, l138, 0)*8.388608e+06) + l134
		l144 = choose(choose(choose(l32 > 0, 1, 0) > 0, 1, 0) > 0, 2.147483648e+09, 0) + l144
		l147 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l68*2.3283064365386963e-10))
		l147 = -6.755399441055744e+15 + l147
		l149 := -255 + l68 + l144 + float64(l147*-4.294967296e+09)
		l148 := choose(l149 > 0, l149, 0)
		l150 := -256 + l68 + l144 + float64(l147*-4.294967296e+09)
		l148 = choose(l150 > 0, float64(l150*-1), 0) + l148
		l151 := -65535 + l68 + l144 + float64(l147*-4.294967296e+09)
		l148 = choose(l151 > 0, l151, 0) + l148
		l152 := -65536 + l68 + l144 + float64(l147*-4.294967296e+09)
		l148 = choose(l152 > 0, float64(l152*-1), 0) + l148
		l153 := -1.6777215e+07 + l68 + l144 + float64(l147*-4.294967296e+09)
		l148 = choose(l153 > 0, l153, 0) + l148
		l154 := -1.6777216e+07 + l68 + l144 + float64(l147*-4.294967296e+09)
		l148 = choose(l154 > 0, float64(l154*-1), 0) + l148
		if 1-l64 > 0 {
			if l66 > 0 {
				l156 = l19 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
			}
			l158 := -l67 + l148
			l159 := trunc(l158)
			if b2i(float64(l159) != l158)|b2i(l159 > l0) != 0 {
				l159 = f15(m, l158, 1, l0)
			}
			l160 := l159
			l165 := m.f64(m.u16(m.u32(l160>>16<<2, 3840)+l160&65535<<4, 0)*320+15296, 80)
			if l165 > 0 {
				l164 = float64((0.5 + l68 + l144 + float64(l147*-4.294967296e+09)) * l165)
			}
			l155 = -0.5 + float64(l156*-256) + l164
		}
		l166 := l64
		if l166 > 0 {
			l155 = l155 + float64(float64(l64*6)*l166)
		}
		l168 := 1 + l67 + float64(l64*-8) - l148
		l167 := choose(l168 > 0, l168, 0)
		l169 := l64
		l167 = choose(l169 > 0, float64(l169*10), 0) + l167
		l22 = f17(m, l155, l167)
	}
	return l22
}

// f187: case 663
func f187(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l22 uint32
	var l24, l25, l70, l80, l119 float64
	m.put(l1, 8, 0)
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
		l26 := f12(m, 18409280, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
		l29 := m.f64(l26, 8)
		l30 := trunc(l29)
		if b2i(float64(l30) != l29)|b2i(l30 > l0) != 0 {
			l30 = f15(m, l29, 1, l0)
		}
		l31 := l30
		l32 := m.u32(l31>>16<<2, 3840) + l31&65535<<4
		l33 := m.u16(l32, 0)*320 + 15296
		t1 := float64(m.u8(l33, 0)) + float64(float64(m.u8(l32, 2))*256) + float64((float64(m.u8(l33, 18))+float64(m.u8(l32, 3))+float64(float64(m.u8(l32, 4))*256))*65536)
		l36 := t1
		l37 := f12(m, 18409280, 16, 4097+float64(l14*4096)+float64(l21*-4096)+l20)
		l40 := m.f64(l37, 8)
		l41 := trunc(l40)
		if b2i(float64(l41) != l40)|b2i(l41 > l0) != 0 {
			l41 = f15(m, l40, 1, l0)
		}
		l42 := l41
		l43 := m.u32(l42>>16<<2, 3840) + l42&65535<<4
		l44 := m.u16(l43, 0)*320 + 15296
		t2 := float64(m.u8(l44, 0)) + float64(float64(m.u8(l43, 2))*256) + float64((float64(m.u8(l44, 18))+float64(m.u8(l43, 3))+float64(float64(m.u8(l43, 4))*256))*65536)
		l47 := t2
		l48 := l36 + float64(l47*4.294967296e+09)
		l50 := l48
		l51 := choose(l50 > 0, float64(l50*2), 0)
		l53 := 6.755399441055744e+15 + (-0.5 + float64(l51*7.450580596923828e-09))
		l53 = -6.755399441055744e+15 + l53
		l54 := l53
		l54 = flag(l54 > math.Copysign(0, -1))
		l55 := l53
		if 1-l54 > 0 {
			l55 = l55 + l51
		}
		l56 := f14(m, 35719360, 24, l55)
		l57 := m.u32(l56, 0) - 1
		l60 := float64(m.u8(m.u16(m.u32(l57>>16<<2, 3840)+l57&65535<<4, 0)*320+15296, 14))
		l63 := float64(29)
		l64 := trunc(l63)
		l61 := 1021 + float64(l54*27) + l60
		if b2i(float64(l64) != l63)|b2i(l64 > l0) != 0 {
			l64 = f15(m, l63, 1, l0)
		}
		l65 := l64
		l71 := m.f64(m.u16(m.u32(l65>>16<<2, 3840)+l65&65535<<4, 0)*320+15296, 104)
		if l71 > 0 {
			l74 := 66 + float64(l54*-27) - l60
			l75 := trunc(l74)
			if b2i(float64(l75) != l74)|b2i(l75 > l0) != 0 {
				l75 = f15(m, l74, 1, l0)
			}
			l76 := l75
			l81 := m.f64(m.u16(m.u32(l76>>16<<2, 3840)+l76&65535<<4, 0)*320+15296, 96)
			if l81 > 0 {
				l80 = float64(float64(l51*0.0001220703125) * l81)
			}
			l70 = float64(l80 * l71)
		}
		l83 := 4.503599627370496e+15 + l70
		l83 = -4.503599627370496e+15 + l83
		l87 := l36 - (float64(l47*-4.294967296e+09) + l48)
		l88 := l87
		l88 = flag(l88 > math.Copysign(0, -1))
		l89 := l70 - l83
		l91 := -0.49999999999999994 + l89
		l92 := -l87
		l92 = flag(l92 > math.Copysign(0, -1))
		l94 := -0.49999999999999994 - l89
		l96 := -1 + l88 + choose(l91 > 0, float64(l91*1.8014398509481984e+16), 0)
		l95 := choose(l96 > 0, l96, 0)
		l97 := -1 + l92 + choose(l94 > 0, float64(l94*1.8014398509481984e+16), 0)
		l95 = choose(l97 > 0, float64(l97*-1), 0) + l95
		l98 := l83 + l95
		l100 := 1 - l98
		l102 := -897 + l61 + float64(choose(l100 > 0, l100, 0)*-1.048576e+06)
		l104 := float64(choose(l102 > 0, l102, 0)*8.388608e+06) + l98
		l106 := -255 + l104
		l105 := choose(l106 > 0, l106, 0)
		l107 := -256 + l104
		l105 = choose(l107 > 0, float64(l107*-1), 0) + l105
		l108 := -65535 + l104
		l105 = choose(l108 > 0, l108, 0) + l105
		l109 := -65536 + l104
		l105 = choose(l109 > 0, float64(l109*-1), 0) + l105
		l110 := -1.6777215e+07 + l104
		l105 = choose(l110 > 0, l110, 0) + l105
		l111 := -1.6777216e+07 + l104
		l105 = choose(l111 > 0, float64(l111*-1), 0) + l105
		l113 := -l25 + l105
		l114 := trunc(l113)
		if b2i(float64(l114) != l113)|b2i(l114 > l0) != 0 {
			l114 = f15(m, l113, 1, l0)
		}
		l115 := l114
		l120 := m.f64(m.u16(m.u32(l115>>16<<2, 3840)+l115&65535<<4, 0)*320+15296, 80)
		if l120 > 0 {
			l119 = float64((0.5 + l104) * l120)
		}
		l123 := 1 + l25 - l105
		l22 = f17(m, -0.5+float64(l24*-256)+l119, choose(l123 > 0, l123, 0))
	}
	return l22
}

// f188: case 664
func f188(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l65 uint32
	var l52, l100, l101, l123, l124, l132 float64
	l19 := m.f64(0, 3024)
	l20 := m.f64(l16, 16)
	l21 := f12(m, 18409280, 16, 4095+float64(l14*4096)+float64(l19*-4096)+l20)
	l24 := m.f64(l21, 8)
	l25 := trunc(l24)
	if b2i(float64(l25) != l24)|b2i(l25 > l0) != 0 {
		l25 = f15(m, l24, 1, l0)
	}
	l26 := l25
	l27 := m.u32(l26>>16<<2, 3840) + l26&65535<<4
	l28 := m.u16(l27, 0)*320 + 15296
	l29 := float64(m.u8(l28, 0)) + float64(float64(m.u8(l27, 2))*256)
	l30 := float64(m.u8(l28, 18)) + float64(m.u8(l27, 3)) + float64(float64(m.u8(l27, 4))*256)
	l31 := l30
	l31 = flag(l31 > 32767)
	l32 := l29 + float64(l30*65536)
	if l31 > 0 {
		l32 = l32 + (4.294967296e+09 + float64(l29*-2) + float64(l30*-131072))
	}
	l34 := float64(l32 * 2)
	l36 := 6.755399441055744e+15 + (-0.5 + float64(l34*7.450580596923828e-09))
	l36 = -6.755399441055744e+15 + l36
	l37 := l36
	l37 = flag(l37 > math.Copysign(0, -1))
	l38 := l36
	if 1-l37 > 0 {
		l38 = l38 + l34
	}
	l39 := f14(m, 35719360, 24, l38)
	l40 := m.u32(l39, 0) - 1
	l43 := float64(m.u8(m.u16(m.u32(l40>>16<<2, 3840)+l40&65535<<4, 0)*320+15296, 14))
	l46 := 66 + float64(l37*-27) - l43
	l47 := trunc(l46)
	if b2i(float64(l47) != l46)|b2i(l47 > l0) != 0 {
		l47 = f15(m, l46, 1, l0)
	}
	l48 := l47
	l53 := m.f64(m.u16(m.u32(l48>>16<<2, 3840)+l48&65535<<4, 0)*320+15296, 96)
	if l53 > 0 {
		l52 = float64(float64(l34*0.0001220703125) * l53)
	}
	l55 := l52
	l56 := l55
	l57 := 6.755399441055744e+15 + float64(l56*2.3283064365386963e-10)
	l57 = -6.755399441055744e+15 + l57
	l58 := l56 + float64(l57*-4.294967296e+09)
	l60 := -l58
	l59 := choose(l60 > 0, l60, 0)
	l61 := -1 - l58
	l59 = choose(l61 > 0, float64(l61*-1), 0) + l59
	l62 := l58
	l63 := l59
	l62 = choose(l63 > 0, float64(l63*4.294967296e+09), 0) + l62
	m.put(l1, 8, l62)
	l64 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l64+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	m.put(l0&3<<3, 3520, l20)
	m.put(l0&3<<3, 3552, 1)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l19*-4096)+l20)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		l66 := f12(m, 18409280, 16, 4096+float64(l14*4096)+float64(l19*-4096)+l20)
		l69 := m.f64(l66, 8)
		l70 := trunc(l69)
		if b2i(float64(l70) != l69)|b2i(l70 > l0) != 0 {
			l70 = f15(m, l69, 1, l0)
		}
		l71 := l70
		l72 := m.u32(l71>>16<<2, 3840) + l71&65535<<4
		l75 := float64(m.u8(m.u16(l72, 0)*320+15296, 18)) + float64(m.u8(l72, 3)) + float64(float64(m.u8(l72, 4))*256)
		l75 = flag(l75 > 32767)
		l76 := choose(-1+l31+l75 > 0, 1, 0)
		l78 := f15(m, -2.1474836475e+09, 4.294967296e+09, l0)
		l80 := float64(int32(l78))
		l82 := l80
		l81 := choose(l82 > 0, float64(l82*-4.294967296e+09), 0)
		l83 := f15(m, -2.1474836475e+09+float64(l81*256), 4.294967296e+09, l0)
		l85 := float64(int32(l83))
		l86 := float64(l81 * 256)
		l87 := l85
		l86 = choose(l87 > 0, float64(l87*-4.294967296e+09), 0) + l86
		l88 := f15(m, -2.1474836475e+09+float64(l86*256), 4.294967296e+09, l0)
		l90 := float64(int32(l88))
		l91 := float64(l86 * 256)
		l92 := l90
		l91 = choose(l92 > 0, float64(l92*-4.294967296e+09), 0) + l91
		l93 := f15(m, -2.1474836475e+09+float64(l91*256), 4.294967296e+09, l0)
		l95 := float64(int32(l93))
		l96 := float64(l80*1.6777216e+07) + float64(l85*65536) + float64(l90*256) + l95
		l96 = flag(l96 > 2.147483647e+09)
		l98 := -1 - l31 - l75 + float64(l76*2) + l96
		l97 := choose(l98 > 0, l98, 0)
		l99 := float64(m.u8(l2, 2))
		if l99 > 0 {
			l100 = l8 + l12
		}
		l102 := -l31 - l75 + float64(l76*2)
		if l102 > 0 {
			l101 = float64((float64(l80*1.6777216e+07) + float64(l85*65536) + float64(l90*256) + l95) * l102)
		}
		if -1+l31+l75+float64(l76*-2) > 0 {
			l101 = l101 + (float64(l80*-1.6777216e+07) + float64(l85*-65536) + float64(l90*-256) - l95)
		}
		l105 := 1 - l55
		l107 := -1 + (1021 + float64(l37*27) + l43) + float64(choose(l105 > 0, l105, 0)*-1.048576e+06)
		l112 := float64(choose(l107 > 0, l107, 0)*1.048576e+06) + l57 - l59
		l112 = choose(choose(choose(l31 > 0, 1, 0) > 0, 1, 0) > 0, 2.147483648e+09, 0) + l112
		l115 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l101*2.3283064365386963e-10))
		l115 = -6.755399441055744e+15 + l115
		l117 := -255 + l101 + l112 + float64(l115*-4.294967296e+09)
		l116 := choose(l117 > 0, l117, 0)
		l118 := -256 + l101 + l112 + float64(l115*-4.294967296e+09)
		l116 = choose(l118 > 0, float64(l118*-1), 0) + l116
		l119 := -65535 + l101 + l112 + float64(l115*-4.294967296e+09)
		l116 = choose(l119 > 0, l119, 0) + l116
		l120 := -65536 + l101 + l112 + float64(l115*-4.294967296e+09)
		l116 = choose(l120 > 0, float64(l120*-1), 0) + l116
		l121 := -1.6777215e+07 + l101 + l112 + float64(l115*-4.294967296e+09)
		l116 = choose(l121 > 0, l121, 0) + l116
		l122 := -1.6777216e+07 + l101 + l112 + float64(l115*-4.294967296e+09)
		l116 = choose(l122 > 0, float64(l122*-1), 0) + l116
		if 1-l97 > 0 {
			if l99 > 0 {
				l124 = l64 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
			}
			l126 := -l100 + l116
			l127 := trunc(l126)
			if b2i(float64(l127) != l126)|b2i(l127 > l0) != 0 {
				l127 = f15(m, l126, 1, l0)
			}
			l128 := l127
			l133 := m.f64(m.u16(m.u32(l128>>16<<2, 3840)+l128&65535<<4, 0)*320+15296, 80)
			if l133 > 0 {
				l132 = float64((0.5 + l101 + l112 + float64(l115*-4.294967296e+09)) * l133)
			}
			l123 = -0.5 + float64(l124*-256) + l132
		}
		l134 := l97
		if l134 > 0 {
			l123 = l123 + float64(float64(l97*6)*l134)
		}
		l136 := 1 + l100 + float64(l97*-8) - l116
		l135 := choose(l136 > 0, l136, 0)
		l137 := l97
		l135 = choose(l137 > 0, float64(l137*10), 0) + l135
		l65 = f17(m, l123, l135)
	}
	return l65
}

// f189: case 665
func f189(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l64 uint32
	var l51, l66, l67, l88 float64
	l19 := m.f64(0, 3024)
	l20 := m.f64(l16, 16)
	l21 := f12(m, 18409280, 16, 4095+float64(l14*4096)+float64(l19*-4096)+l20)
	l24 := m.f64(l21, 8)
	l25 := trunc(l24)
	if b2i(float64(l25) != l24)|b2i(l25 > l0) != 0 {
		l25 = f15(m, l24, 1, l0)
	}
	l26 := l25
	l27 := m.u32(l26>>16<<2, 3840) + l26&65535<<4
	l28 := m.u16(l27, 0)*320 + 15296
	t1 := float64(m.u8(l28, 0)) + float64(float64(m.u8(l27, 2))*256) + float64((float64(m.u8(l28, 18))+float64(m.u8(l27, 3))+float64(float64(m.u8(l27, 4))*256))*65536)
	l33 := float64(t1 * 2)
	l35 := 6.755399441055744e+15 + (-0.5 + float64(l33*7.450580596923828e-09))
	l35 = -6.755399441055744e+15 + l35
	l36 := l35
	l36 = flag(l36 > math.Copysign(0, -1))
	l37 := l35
	if 1-l36 > 0 {
		l37 = l37 + l33
	}
	l38 := f14(m, 35719360, 24, l37)
	l39 := m.u32(l38, 0) - 1
	l42 := float64(m.u8(m.u16(m.u32(l39>>16<<2, 3840)+l39&65535<<4, 0)*320+15296, 14))
	l45 := 66 + float64(l36*-27) - l42
	l46 := trunc(l45)
	if b2i(float64(l46) != l45)|b2i(l46 > l0) != 0 {
		l46 = f15(m, l45, 1, l0)
	}
	l47 := l46
	l52 := m.f64(m.u16(m.u32(l47>>16<<2, 3840)+l47&65535<<4, 0)*320+15296, 96)
	if l52 > 0 {
		l51 = float64(float64(l33*0.0001220703125) * l52)
	}
	l54 := l51
	l55 := l54
	l56 := 6.755399441055744e+15 + float64(l55*2.3283064365386963e-10)
	l56 = -6.755399441055744e+15 + l56
	l57 := l55 + float64(l56*-4.294967296e+09)
	l59 := -l57
	l58 := choose(l59 > 0, l59, 0)
	l60 := -1 - l57
	l58 = choose(l60 > 0, float64(l60*-1), 0) + l58
	l61 := l57
	l62 := l58
	l61 = choose(l62 > 0, float64(l62*4.294967296e+09), 0) + l61
	m.put(l1, 8, l61)
	l63 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l63+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	m.put(l0&3<<3, 3520, l20)
	m.put(l0&3<<3, 3552, 1)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l19*-4096)+l20)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		l65 := float64(m.u8(l2, 2))
		if l65 > 0 {
			l66 = l63 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
		}
		if l65 > 0 {
			l67 = l8 + l12
		}
		l70 := 1 - l54
		l72 := -1 + (1021 + float64(l36*27) + l42) + float64(choose(l70 > 0, l70, 0)*-1.048576e+06)
		l73 := float64(choose(l72 > 0, l72, 0)*1.048576e+06) + l56 - l58
		l75 := -255 + l73
		l74 := choose(l75 > 0, l75, 0)
		l76 := -256 + l73
		l74 = choose(l76 > 0, float64(l76*-1), 0) + l74
		l77 := -65535 + l73
		l74 = choose(l77 > 0, l77, 0) + l74
		l78 := -65536 + l73
		l74 = choose(l78 > 0, float64(l78*-1), 0) + l74
		l79 := -1.6777215e+07 + l73
		l74 = choose(l79 > 0, l79, 0) + l74
		l80 := -1.6777216e+07 + l73
		l74 = choose(l80 > 0, float64(l80*-1), 0) + l74
		l82 := -l67 + l74
		l83 := trunc(l82)
		if b2i(float64(l83) != l82)|b2i(l83 > l0) != 0 {
			l83 = f15(m, l82, 1, l0)
		}
		l84 := l83
		l89 := m.f64(m.u16(m.u32(l84>>16<<2, 3840)+l84&65535<<4, 0)*320+15296, 80)
		if l89 > 0 {
			l88 = float64((0.5 + l73) * l89)
		}
		l92 := 1 + l67 - l74
		l64 = f17(m, -0.5+float64(l66*-256)+l88, choose(l92 > 0, l92, 0))
	}
	return l64
}

// f190: case 666
func f190(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l80 uint32
	var l67, l114, l115, l137, l138, l146 float64
	l19 := m.f64(0, 3024)
	l20 := m.f64(l16, 16)
	l21 := f12(m, 18409280, 16, 4095+float64(l14*4096)+float64(l19*-4096)+l20)
	l24 := m.f64(l21, 8)
	l25 := trunc(l24)
	if b2i(float64(l25) != l24)|b2i(l25 > l0) != 0 {
		l25 = f15(m, l24, 1, l0)
	}
	l26 := l25
	l27 := m.u32(l26>>16<<2, 3840) + l26&65535<<4
	l28 := m.u16(l27, 0)*320 + 15296
	t1 := float64(m.u8(l28, 0)) + float64(float64(m.u8(l27, 2))*256) + float64((float64(m.u8(l28, 18))+float64(m.u8(l27, 3))+float64(float64(m.u8(l27, 4))*256))*65536)
	l32 := f12(m, 18409280, 16, 4096+float64(l14*4096)+float64(l19*-4096)+l20)
	l35 := m.f64(l32, 8)
	l36 := trunc(l35)
	if b2i(float64(l36) != l35)|b2i(l36 > l0) != 0 {
		l36 = f15(m, l35, 1, l0)
	}
	l37 := l36
	l38 := m.u32(l37>>16<<2, 3840) + l37&65535<<4
	l39 := m.u16(l38, 0)*320 + 15296
	l41 := float64(m.u8(l39, 18)) + float64(m.u8(l38, 3)) + float64(float64(m.u8(l38, 4))*256)
	l42 := l41
	l42 = flag(l42 > 32767)
	l43 := float64(m.u8(l39, 0)) + float64(float64(m.u8(l38, 2))*256) + float64(l41*65536)
	l43 = choose(l42 > 0, -4.294967296e+09, 0) + l43
	l45 := t1 + float64(l43*4.294967296e+09)
	l47 := l45
	l46 := choose(l47 > 0, float64(l47*2), 0)
	l48 := -l45
	l46 = choose(l48 > 0, float64(l48*2), 0) + l46
	l49 := l46
	l51 := 6.755399441055744e+15 + (-0.5 + float64(l49*7.450580596923828e-09))
	l51 = -6.755399441055744e+15 + l51
	l52 := l51
	l52 = flag(l52 > math.Copysign(0, -1))
	l53 := l51
	if 1-l52 > 0 {
		l53 = l53 + l49
	}
	l54 := f14(m, 35719360, 24, l53)
	l55 := m.u32(l54, 0) - 1
	l58 := float64(m.u8(m.u16(m.u32(l55>>16<<2, 3840)+l55&65535<<4, 0)*320+15296, 14))
	l61 := 66 + float64(l52*-27) - l58
	l62 := trunc(l61)
	if b2i(float64(l62) != l61)|b2i(l62 > l0) != 0 {
		l62 = f15(m, l61, 1, l0)
	}
	l63 := l62
	l68 := m.f64(m.u16(m.u32(l63>>16<<2, 3840)+l63&65535<<4, 0)*320+15296, 96)
	if l68 > 0 {
		l67 = float64(float64(l49*0.0001220703125) * l68)
	}
	l70 := l67
	l71 := l70
	l72 := 6.755399441055744e+15 + float64(l71*2.3283064365386963e-10)
	l72 = -6.755399441055744e+15 + l72
	l73 := l71 + float64(l72*-4.294967296e+09)
	l75 := -l73
	l74 := choose(l75 > 0, l75, 0)
	l76 := -1 - l73
	l74 = choose(l76 > 0, float64(l76*-1), 0) + l74
	l77 := l73
	l78 := l74
	l77 = choose(l78 > 0, float64(l78*4.294967296e+09), 0) + l77
	m.put(l1, 8, l77)
	l79 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l79+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	m.put(l0&3<<3, 3520, l20)
	m.put(l0&3<<3, 3552, 1)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l19*-4096)+l20)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		l83 := m.f64(l32, 8)
		l84 := trunc(l83)
		if b2i(float64(l84) != l83)|b2i(l84 > l0) != 0 {
			l84 = f15(m, l83, 1, l0)
		}
		l85 := l84
		l86 := m.u32(l85>>16<<2, 3840) + l85&65535<<4
		l89 := float64(m.u8(m.u16(l86, 0)*320+15296, 18)) + float64(m.u8(l86, 3)) + float64(float64(m.u8(l86, 4))*256)
		l89 = flag(l89 > 32767)
		l90 := choose(-1+l42+l89 > 0, 1, 0)
		l92 := f15(m, -2.1474836475e+09, 4.294967296e+09, l0)
		l94 := float64(int32(l92))
		l96 := l94
		l95 := choose(l96 > 0, float64(l96*-4.294967296e+09), 0)
		l97 := f15(m, -2.1474836475e+09+float64(l95*256), 4.294967296e+09, l0)
		l99 := float64(int32(l97))
		l100 := float64(l95 * 256)
		l101 := l99
		l100 = choose(l101 > 0, float64(l101*-4.294967296e+09), 0) + l100
		l102 := f15(m, -2.1474836475e+09+float64(l100*256), 4.294967296e+09, l0)
		l104 := float64(int32(l102))
		l105 := float64(l100 * 256)
		l106 := l104
		l105 = choose(l106 > 0, float64(l106*-4.294967296e+09), 0) + l105
		l107 := f15(m, -2.1474836475e+09+float64(l105*256), 4.294967296e+09, l0)
		l109 := float64(int32(l107))
		l110 := float64(l94*1.6777216e+07) + float64(l99*65536) + float64(l104*256) + l109
		l110 = flag(l110 > 2.147483647e+09)
		l112 := -1 - l42 - l89 + float64(l90*2) + l110
		l111 := choose(l112 > 0, l112, 0)
		l113 := float64(m.u8(l2, 2))
		if l113 > 0 {
			l114 = l8 + l12
		}
		l116 := -l42 - l89 + float64(l90*2)
		if l116 > 0 {
			l115 = float64((float64(l94*1.6777216e+07) + float64(l99*65536) + float64(l104*256) + l109) * l116)
		}
		if -1+l42+l89+float64(l90*-2) > 0 {
			l115 = l115 + (float64(l94*-1.6777216e+07) + float64(l99*-65536) + float64(l104*-256) - l109)
		}
		l119 := 1 - l70
		l121 := -1 + (1021 + float64(l52*27) + l58) + float64(choose(l119 > 0, l119, 0)*-1.048576e+06)
		l126 := float64(choose(l121 > 0, l121, 0)*1.048576e+06) + l72 - l74
		l126 = choose(choose(choose(l42 > 0, 1, 0) > 0, 1, 0) > 0, 2.147483648e+09, 0) + l126
		l129 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l115*2.3283064365386963e-10))
		l129 = -6.755399441055744e+15 + l129
		l131 := -255 + l115 + l126 + float64(l129*-4.294967296e+09)
		l130 := choose(l131 > 0, l131, 0)
		l132 := -256 + l115 + l126 + float64(l129*-4.294967296e+09)
		l130 = choose(l132 > 0, float64(l132*-1), 0) + l130
		l133 := -65535 + l115 + l126 + float64(l129*-4.294967296e+09)
		l130 = choose(l133 > 0, l133, 0) + l130
		l134 := -65536 + l115 + l126 + float64(l129*-4.294967296e+09)
		l130 = choose(l134 > 0, float64(l134*-1), 0) + l130
		l135 := -1.6777215e+07 + l115 + l126 + float64(l129*-4.294967296e+09)
		l130 = choose(l135 > 0, l135, 0) + l130
		l136 := -1.6777216e+07 + l115 + l126 + float64(l129*-4.294967296e+09)
		l130 = choose(l136 > 0, float64(l136*-1), 0) + l130
		if 1-l111 > 0 {
			if l113 > 0 {
				l138 = l79 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
			}
			l140 := -l114 + l130
			l141 := trunc(l140)
			if b2i(float64(l141) != l140)|b2i(l141 > l0) != 0 {
				l141 = f15(m, l140, 1, l0)
			}
			l142 := l141
			l147 := m.f64(m.u16(m.u32(l142>>16<<2, 3840)+l142&65535<<4, 0)*320+15296, 80)
			if l147 > 0 {
				l146 = float64((0.5 + l115 + l126 + float64(l129*-4.294967296e+09)) * l147)
			}
			l137 = -0.5 + float64(l138*-256) + l146
		}
		l148 := l111
		if l148 > 0 {
			l137 = l137 + float64(float64(l111*6)*l148)
		}
		l150 := 1 + l114 + float64(l111*-8) - l130
		l149 := choose(l150 > 0, l150, 0)
		l151 := l111
		l149 = choose(l151 > 0, float64(l151*10), 0) + l149
		l80 = f17(m, l137, l149)
	}
	return l80
}

// f191: case 667
func f191(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l77 uint32
	var l64, l79, l80, l101 float64
	l19 := m.f64(0, 3024)
	l20 := m.f64(l16, 16)
	l21 := f12(m, 18409280, 16, 4095+float64(l14*4096)+float64(l19*-4096)+l20)
	l24 := m.f64(l21, 8)
	l25 := trunc(l24)
	if b2i(float64(l25) != l24)|b2i(l25 > l0) != 0 {
		l25 = f15(m, l24, 1, l0)
	}
	l26 := l25
	l27 := m.u32(l26>>16<<2, 3840) + l26&65535<<4
	l28 := m.u16(l27, 0)*320 + 15296
	t1 := float64(m.u8(l28, 0)) + float64(float64(m.u8(l27, 2))*256) + float64((float64(m.u8(l28, 18))+float64(m.u8(l27, 3))+float64(float64(m.u8(l27, 4))*256))*65536)
	l32 := f12(m, 18409280, 16, 4096+float64(l14*4096)+float64(l19*-4096)+l20)
	l35 := m.f64(l32, 8)
	l36 := trunc(l35)
	if b2i(float64(l36) != l35)|b2i(l36 > l0) != 0 {
		l36 = f15(m, l35, 1, l0)
	}
	l37 := l36
	l38 := m.u32(l37>>16<<2, 3840) + l37&65535<<4
	l39 := m.u16(l38, 0)*320 + 15296
	t2 := float64(m.u8(l39, 0)) + float64(float64(m.u8(l38, 2))*256) + float64((float64(m.u8(l39, 18))+float64(m.u8(l38, 3))+float64(float64(m.u8(l38, 4))*256))*65536)
	l45 := t1 + float64(t2*4.294967296e+09)
	l46 := choose(l45 > 0, float64(l45*2), 0)
	l48 := 6.755399441055744e+15 + (-0.5 + float64(l46*7.450580596923828e-09))
	l48 = -6.755399441055744e+15 + l48
	l49 := l48
	l49 = flag(l49 > math.Copysign(0, -1))
	l50 := l48
	if 1-l49 > 0 {
		l50 = l50 + l46
	}
	l51 := f14(m, 35719360, 24, l50)
	l52 := m.u32(l51, 0) - 1
	l55 := float64(m.u8(m.u16(m.u32(l52>>16<<2, 3840)+l52&65535<<4, 0)*320+15296, 14))
	l58 := 66 + float64(l49*-27) - l55
	l59 := trunc(l58)
	if b2i(float64(l59) != l58)|b2i(l59 > l0) != 0 {
		l59 = f15(m, l58, 1, l0)
	}
	l60 := l59
	l65 := m.f64(m.u16(m.u32(l60>>16<<2, 3840)+l60&65535<<4, 0)*320+15296, 96)
	if l65 > 0 {
		l64 = float64(float64(l46*0.0001220703125) * l65)
	}
	l67 := l64
	l68 := l67
	l69 := 6.755399441055744e+15 + float64(l68*2.3283064365386963e-10)
	l69 = -6.755399441055744e+15 + l69
	l70 := l68 + float64(l69*-4.294967296e+09)
	l72 := -l70
	l71 := choose(l72 > 0, l72, 0)
	l73 := -1 - l70
	l71 = choose(l73 > 0, float64(l73*-1), 0) + l71
	l74 := l70
	l75 := l71
	l74 = choose(l75 > 0, float64(l75*4.294967296e+09), 0) + l74
	m.put(l1, 8, l74)
	l76 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l76+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	m.put(l0&3<<3, 3520, l20)
	m.put(l0&3<<3, 3552, 1)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l19*-4096)+l20)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		l78 := float64(m.u8(l2, 2))
		if l78 > 0 {
			l79 = l76 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
		}
		if l78 > 0 {
			l80 = l8 + l12
		}
		l83 := 1 - l67
		l85 := -1 + (1021 + float64(l49*27) + l55) + float64(choose(l83 > 0, l83, 0)*-1.048576e+06)
		l86 := float64(choose(l85 > 0, l85, 0)*1.048576e+06) + l69 - l71
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
		l95 := -l80 + l87
		l96 := trunc(l95)
		if b2i(float64(l96) != l95)|b2i(l96 > l0) != 0 {
			l96 = f15(m, l95, 1, l0)
		}
		l97 := l96
		l102 := m.f64(m.u16(m.u32(l97>>16<<2, 3840)+l97&65535<<4, 0)*320+15296, 80)
		if l102 > 0 {
			l101 = float64((0.5 + l86) * l102)
		}
		l105 := 1 + l80 - l87
		l77 = f17(m, -0.5+float64(l79*-256)+l101, choose(l105 > 0, l105, 0))
	}
	return l77
}

// f192: case 668
func f192(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l22 uint32
	var l95, l104, l106, l111, l136, l137, l143, l157, l159, l167 float64
	m.put(l1, 8, 0)
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
		l23 := f12(m, 18409280, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
		l26 := m.f64(l23, 8)
		l27 := trunc(l26)
		if b2i(float64(l27) != l26)|b2i(l27 > l0) != 0 {
			l27 = f15(m, l26, 1, l0)
		}
		l28 := l27
		l29 := m.u32(l28>>16<<2, 3840) + l28&65535<<4
		l30 := m.u16(l29, 0)*320 + 15296
		l31 := float64(m.u8(l30, 18)) + float64(m.u8(l29, 3)) + float64(float64(m.u8(l29, 4))*256)
		l32 := l31
		l32 = flag(l32 > 32767)
		l35 := m.f64(l23, 8)
		l36 := trunc(l35)
		if b2i(float64(l36) != l35)|b2i(l36 > l0) != 0 {
			l36 = f15(m, l35, 1, l0)
		}
		l37 := l36
		l38 := m.u32(l37>>16<<2, 3840) + l37&65535<<4
		l41 := float64(m.u8(m.u16(l38, 0)*320+15296, 18)) + float64(m.u8(l38, 3)) + float64(float64(m.u8(l38, 4))*256)
		l41 = flag(l41 > 32767)
		l42 := choose(-1+l32+l41 > 0, 1, 0)
		l44 := f15(m, -2.1474836475e+09, 4.294967296e+09, l0)
		l46 := float64(int32(l44))
		l48 := l46
		l47 := choose(l48 > 0, float64(l48*-4.294967296e+09), 0)
		l49 := f15(m, -2.1474836475e+09+float64(l47*256), 4.294967296e+09, l0)
		l51 := float64(int32(l49))
		l52 := float64(l47 * 256)
		l53 := l51
		l52 = choose(l53 > 0, float64(l53*-4.294967296e+09), 0) + l52
		l54 := f15(m, -2.1474836475e+09+float64(l52*256), 4.294967296e+09, l0)
		l56 := float64(int32(l54))
		l57 := float64(l52 * 256)
		l58 := l56
		l57 = choose(l58 > 0, float64(l58*-4.294967296e+09), 0) + l57
		l59 := f15(m, -2.1474836475e+09+float64(l57*256), 4.294967296e+09, l0)
		l61 := float64(int32(l59))
		l62 := float64(l46*1.6777216e+07) + float64(l51*65536) + float64(l56*256) + l61
		l62 = flag(l62 > 2.147483647e+09)
		l64 := -1 - l32 - l41 + float64(l42*2) + l62
		l63 := choose(l64 > 0, l64, 0)
		l65 := l31
		l66 := -32767 + l31
		l65 = choose(l66 > 0, float64(l66*-32768), 0) + l65
		l67 := -32768 + l31
		l65 = choose(l67 > 0, float64(l67*32768), 0) + l65
		l69 := 6.755399441055744e+15 + (-0.49609375 + float64(l65*0.0078125))
		l69 = -6.755399441055744e+15 + l69
		l70 := l69
		l70 = flag(l70 > 254)
		l73 := float64((float64(m.u8(l30, 0))+float64(float64(m.u8(l29, 2))*256))*5.36870912e+08) + float64((l65+float64(l69*-128))*3.5184372088832e+13)
		l74 := l73
		l74 = flag(l74 > math.Copysign(0, -1))
		l77 := choose(choose(-1+l70+l74 > 0, 1, 0) > 0, 1, 0)
		l79 := choose(l77 > 0, 1, 0)
		l81 := l31
		l81 = flag(l81 > 32767)
		l84 := choose(choose(l81 > 0, 1, 0) > 0, 1, 0)
		l86 := float64(2.147483648e+09)
		l86 = l84 + l86
		l87 := l69
		l87 = flag(l87 > math.Copysign(0, -1))
		l88 := 897 + l69 - l87
		l90 := -1.048575e+06 - l88
		l89 := choose(l90 > 0, l90, 0)
		l91 := -1.047679e+06 - l88
		l89 = choose(l91 > 0, l91, 0) + l89
		l92 := 1075 - l88
		l89 = choose(l92 > 0, l92, 0) + l89
		l93 := l89
		l93 = flag(l93 > math.Copysign(0, -1))
		l94 := float64(l87*4.503599627370496e+15) + l73
		if l93 > 0 {
			l96 := l89
			l97 := -54 + l89
			l96 = choose(l97 > 0, float64(l97*-1), 0) + l96
			l99 := l96
			l100 := trunc(l99)
			if b2i(float64(l100) != l99)|b2i(l100 > l0) != 0 {
				l100 = f15(m, l99, 1, l0)
			}
			l101 := l100
			l103 := m.u16(m.u32(l101>>16<<2, 3840)+l101&65535<<4, 0)*320 + 15296
			if l93 > 0 {
				l104 = m.f64(l103, 104)
			}
			l107 := l104
			if l107 > 0 {
				l106 = float64(l94 * l107)
			}
			l108 := 4.503599627370496e+15 + l106
			l108 = -4.503599627370496e+15 + l108
			l110 := l106 - l108
			l112 := m.f64(l103, 96)
			if l112 > 0 {
				l111 = float64(l110 * l112)
			}
			l114 := -l111
			l113 := choose(l114 > 0, l114, 0)
			l115 := -1 - l111
			l113 = choose(l115 > 0, float64(l115*-1), 0) + l113
			l117 := -0.49999999999999994 + l110
			l119 := -0.49999999999999994 - l110
			l121 := l113
			l120 := choose(l121 > 0, float64(l121*-1), 0)
			l122 := -1 + choose(l117 > 0, float64(l117*1.8014398509481984e+16), 0)
			l120 = choose(l122 > 0, l122, 0) + l120
			l123 := -1 + choose(l119 > 0, float64(l119*1.8014398509481984e+16), 0)
			l120 = choose(l123 > 0, float64(l123*-1), 0) + l120
			l95 = l108 + l120
		}
		if 1-l93 > 0 {
			l95 = l95 + l94
		}
		l124 := l95
		l125 := l124
		l127 := l125
		l126 := choose(l127 > 0, l127, 0)
		l128 := -1.099511627776e+12 + l125
		l126 = choose(l128 > 0, float64(l128*-1), 0) + l126
		l129 := l126
		l131 := 1 + float64(l77*-4.398046511104e+12) - l86 + l129
		l130 := choose(l131 > 0, l131, 0)
		l132 := float64(l77*-4.398046511104e+12) - l86 + l129
		l130 = choose(l132 > 0, float64(l132*-1), 0) + l130
		l134 := l130
		l133 := choose(l134 > 0, l134, 0)
		l135 := float64(m.u8(l2, 2))
		if l135 > 0 {
			l136 = l8 + l12
		}
		l138 := -l32 - l41 + float64(l42*2)
		if l138 > 0 {
			l137 = float64((float64(l46*1.6777216e+07) + float64(l51*65536) + float64(l56*256) + l61) * l138)
		}
		if -1+l32+l41+float64(l42*-2) > 0 {
			l137 = l137 + (float64(l46*-1.6777216e+07) + float64(l51*-65536) + float64(l56*-256) - l61)
		}
		l140 := 1 - l77 - l130
		l139 := choose(l140 > 0, l140, 0)
		l141 := 6.755399441055744e+15 + float64(l124*2.3283064365386963e-10)
		l141 = -6.755399441055744e+15 + l141
		l142 := l124 + float64(l141*-4.294967296e+09)
		l144 := -l84 + l139
		if l144 > 0 {
			l143 = float64(l142 * l144)
		}
		l145 := -1 + l84 + l139
		if l145 > 0 {
			l143 = l143 + float64(-l142*l145)
		}
		l146 := -l84 + l130
		l143 = choose(l146 > 0, float64(l146*2.147483647e+09), 0) + l143
		l147 := -1 + l84 + l130
		l143 = choose(l147 > 0, float64(l147*2.147483648e+09), 0) + l143
		l149 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l137*2.3283064365386963e-10) + float64(l143*2.3283064365386963e-10))
		l149 = -6.755399441055744e+15 + l149
		l151 := -255 + l137 + l143 + float64(l149*-4.294967296e+09)
		l150 := choose(l151 > 0, l151, 0)
		l152 := -256 + l137 + l143 + float64(l149*-4.294967296e+09)
		l150 = choose(l152 > 0, float64(l152*-1), 0) + l150
		l153 := -65535 + l137 + l143 + float64(l149*-4.294967296e+09)
		l150 = choose(l153 > 0, l153, 0) + l150
		l154 := -65536 + l137 + l143 + float64(l149*-4.294967296e+09)
		l150 = choose(l154 > 0, float64(l154*-1), 0) + l150
		l155 := -1.6777215e+07 + l137 + l143 + float64(l149*-4.294967296e+09)
		l150 = choose(l155 > 0, l155, 0) + l150
		l156 := -1.6777216e+07 + l137 + l143 + float64(l149*-4.294967296e+09)
		l150 = choose(l156 > 0, float64(l156*-1), 0) + l150
		l158 := 1 - l63 - l79 - l133
		if l158 > 0 {
			if l135 > 0 {
				l159 = l19 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
			}
			l161 := -l136 + l150
			l162 := trunc(l161)
			if b2i(float64(l162) != l161)|b2i(l162 > l0) != 0 {
				l162 = f15(m, l161, 1, l0)
			}
			l163 := l162
			l168 := m.f64(m.u16(m.u32(l163>>16<<2, 3840)+l163&65535<<4, 0)*320+15296, 80)
			if l168 > 0 {
				l167 = float64((0.5 + l137 + l143 + float64(l149*-4.294967296e+09)) * l168)
			}
			l157 = float64((-0.5 + float64(l159*-256) + l167) * l158)
		}
		l169 := l63 + l79 + l133
		if l169 > 0 {
			l157 = l157 + float64((float64(l63*6)+float64(l79*13)+float64(l133*6))*l169)
		}
		l171 := 1 + l136 + float64(l63*-8) + float64(l79*-8) + float64(l133*-8) - l150
		l170 := choose(l171 > 0, l171, 0)
		l172 := l63 + l79 + l133
		l170 = choose(l172 > 0, float64(l172*10), 0) + l170
		l22 = f17(m, l157, l170)
	}
	return l22
}

// f193: case 669
func f193(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l22 uint32
	var l63, l72, l74, l79, l104, l109, l122, l124, l132 float64
	m.put(l1, 8, 0)
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
		l23 := f12(m, 18409280, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
		l26 := m.f64(l23, 8)
		l27 := trunc(l26)
		if b2i(float64(l27) != l26)|b2i(l27 > l0) != 0 {
			l27 = f15(m, l26, 1, l0)
		}
		l28 := l27
		l29 := m.u32(l28>>16<<2, 3840) + l28&65535<<4
		l30 := m.u16(l29, 0)*320 + 15296
		l31 := float64(m.u8(l30, 18)) + float64(m.u8(l29, 3)) + float64(float64(m.u8(l29, 4))*256)
		l32 := l31
		l33 := -32767 + l31
		l32 = choose(l33 > 0, float64(l33*-32768), 0) + l32
		l34 := -32768 + l31
		l32 = choose(l34 > 0, float64(l34*32768), 0) + l32
		l36 := 6.755399441055744e+15 + (-0.49609375 + float64(l32*0.0078125))
		l36 = -6.755399441055744e+15 + l36
		l37 := l36
		l37 = flag(l37 > 254)
		l40 := float64((float64(m.u8(l30, 0))+float64(float64(m.u8(l29, 2))*256))*5.36870912e+08) + float64((l32+float64(l36*-128))*3.5184372088832e+13)
		l41 := l40
		l41 = flag(l41 > math.Copysign(0, -1))
		l44 := choose(choose(-1+l37+l41 > 0, 1, 0) > 0, 1, 0)
		l46 := choose(l44 > 0, 1, 0)
		l48 := l31
		l48 = flag(l48 > 32767)
		l51 := choose(choose(l48 > 0, 1, 0) > 0, 1, 0)
		l53 := choose(1-l51 > 0, 4.294967296e+09, 0)
		l53 = l51 + l53
		l55 := l36
		l55 = flag(l55 > math.Copysign(0, -1))
		l56 := 897 + l36 - l55
		l58 := -1.048575e+06 - l56
		l57 := choose(l58 > 0, l58, 0)
		l59 := -1.047679e+06 - l56
		l57 = choose(l59 > 0, l59, 0) + l57
		l60 := 1075 - l56
		l57 = choose(l60 > 0, l60, 0) + l57
		l61 := l57
		l61 = flag(l61 > math.Copysign(0, -1))
		l62 := float64(l55*4.503599627370496e+15) + l40
		if l61 > 0 {
			l64 := l57
			l65 := -54 + l57
			l64 = choose(l65 > 0, float64(l65*-1), 0) + l64
			l67 := l64
			l68 := trunc(l67)
			if b2i(float64(l68) != l67)|b2i(l68 > l0) != 0 {
				l68 = f15(m, l67, 1, l0)
			}
			l69 := l68
			l71 := m.u16(m.u32(l69>>16<<2, 3840)+l69&65535<<4, 0)*320 + 15296
			if l61 > 0 {
				l72 = m.f64(l71, 104)
			}
			l75 := l72
			if l75 > 0 {
				l74 = float64(l62 * l75)
			}
			l76 := 4.503599627370496e+15 + l74
			l76 = -4.503599627370496e+15 + l76
			l78 := l74 - l76
			l80 := m.f64(l71, 96)
			if l80 > 0 {
				l79 = float64(l78 * l80)
			}
			l82 := -l79
			l81 := choose(l82 > 0, l82, 0)
			l83 := -1 - l79
			l81 = choose(l83 > 0, float64(l83*-1), 0) + l81
			l85 := -0.49999999999999994 + l78
			l87 := -0.49999999999999994 - l78
			l89 := l81
			l88 := choose(l89 > 0, float64(l89*-1), 0)
			l90 := -1 + choose(l85 > 0, float64(l85*1.8014398509481984e+16), 0)
			l88 = choose(l90 > 0, l90, 0) + l88
			l91 := -1 + choose(l87 > 0, float64(l87*1.8014398509481984e+16), 0)
			l88 = choose(l91 > 0, float64(l91*-1), 0) + l88
			l63 = l76 + l88
		}
		if 1-l61 > 0 {
			l63 = l63 + l62
		}
		l92 := l63
		l93 := l92
		l95 := l93
		l94 := choose(l95 > 0, l95, 0)
		l96 := -1.099511627776e+12 + l93
		l94 = choose(l96 > 0, float64(l96*-1), 0) + l94
		l97 := l94
		l99 := 1 + float64(l44*-4.398046511104e+12) - l53 + l97
		l98 := choose(l99 > 0, l99, 0)
		l100 := float64(l44*-4.398046511104e+12) - l53 + l97
		l98 = choose(l100 > 0, float64(l100*-1), 0) + l98
		l102 := l98
		l101 := choose(l102 > 0, l102, 0)
		l103 := float64(m.u8(l2, 2))
		if l103 > 0 {
			l104 = l8 + l12
		}
		l106 := 1 - l44 - l98
		l105 := choose(l106 > 0, l106, 0)
		l107 := 6.755399441055744e+15 + float64(l92*2.3283064365386963e-10)
		l107 = -6.755399441055744e+15 + l107
		l108 := l92 + float64(l107*-4.294967296e+09)
		l110 := -l51 + l105
		if l110 > 0 {
			l109 = float64(l108 * l110)
		}
		l111 := -1 + l51 + l105
		if l111 > 0 {
			l109 = l109 + float64(-l108*l111)
		}
		l112 := -l51 + l98
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
		l123 := 1 - l46 - l101
		if l123 > 0 {
			if l103 > 0 {
				l124 = l19 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
			}
			l126 := -l104 + l115
			l127 := trunc(l126)
			if b2i(float64(l127) != l126)|b2i(l127 > l0) != 0 {
				l127 = f15(m, l126, 1, l0)
			}
			l128 := l127
			l133 := m.f64(m.u16(m.u32(l128>>16<<2, 3840)+l128&65535<<4, 0)*320+15296, 80)
			if l133 > 0 {
				l132 = float64((0.5 + l109 + float64(l114*-4.294967296e+09)) * l133)
			}
			l122 = float64((-0.5 + float64(l124*-256) + l132) * l123)
		}
		l134 := l46 + l101
		if l134 > 0 {
			l122 = l122 + float64((float64(l46*13)+float64(l101*6))*l134)
		}
		l136 := 1 + l104 + float64(l46*-8) + float64(l101*-8) - l115
		l135 := choose(l136 > 0, l136, 0)
		l137 := l46 + l101
		l135 = choose(l137 > 0, float64(l137*10), 0) + l135
		l22 = f17(m, l122, l135)
	}
	return l22
}

// f194: case 670
func f194(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l22 uint32
	var l66, l67, l97, l106, l108, l113, l139, l153, l154, l162 float64
	m.put(l1, 8, 0)
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
		l23 := f12(m, 18409280, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
		l26 := m.f64(l23, 8)
		l27 := trunc(l26)
		if b2i(float64(l27) != l26)|b2i(l27 > l0) != 0 {
			l27 = f15(m, l26, 1, l0)
		}
		l28 := l27
		l29 := m.u32(l28>>16<<2, 3840) + l28&65535<<4
		l30 := m.u16(l29, 0)*320 + 15296
		l31 := float64(m.u8(l30, 18)) + float64(m.u8(l29, 3)) + float64(float64(m.u8(l29, 4))*256)
		l32 := l31
		l32 = flag(l32 > 32767)
		l35 := m.f64(l23, 8)
		l36 := trunc(l35)
		if b2i(float64(l36) != l35)|b2i(l36 > l0) != 0 {
			l36 = f15(m, l35, 1, l0)
		}
		l37 := l36
		l38 := m.u32(l37>>16<<2, 3840) + l37&65535<<4
		l41 := float64(m.u8(m.u16(l38, 0)*320+15296, 18)) + float64(m.u8(l38, 3)) + float64(float64(m.u8(l38, 4))*256)
		l41 = flag(l41 > 32767)
		l42 := choose(-1+l32+l41 > 0, 1, 0)
		l44 := f15(m, -2.1474836475e+09, 4.294967296e+09, l0)
		l46 := float64(int32(l44))
		l48 := l46
		l47 := choose(l48 > 0, float64(l48*-4.294967296e+09), 0)
		l49 := f15(m, -2.1474836475e+09+float64(l47*256), 4.294967296e+09, l0)
		l51 := float64(int32(l49))
		l52 := float64(l47 * 256)
		l53 := l51
		l52 = choose(l53 > 0, float64(l53*-4.294967296e+09), 0) + l52
		l54 := f15(m, -2.1474836475e+09+float64(l52*256), 4.294967296e+09, l0)
		l56 := float64(int32(l54))
		l57 := float64(l52 * 256)
		l58 := l56
		l57 = choose(l58 > 0, float64(l58*-4.294967296e+09), 0) + l57
		l59 := f15(m, -2.1474836475e+09+float64(l57*256), 4.294967296e+09, l0)
		l61 := float64(int32(l59))
		l62 := float64(l46*1.6777216e+07) + float64(l51*65536) + float64(l56*256) + l61
		l62 = flag(l62 > 2.147483647e+09)
		l64 := -1 - l32 - l41 + float64(l42*2) + l62
		l63 := choose(l64 > 0, l64, 0)
		l65 := float64(m.u8(l2, 2))
		if l65 > 0 {
			l66 = l8 + l12
		}
		l68 := -l32 - l41 + float64(l42*2)
		if l68 > 0 {
			l67 = float64((float64(l46*1.6777216e+07) + float64(l51*65536) + float64(l56*256) + l61) * l68)
		}
		if -1+l32+l41+float64(l42*-2) > 0 {
			l67 = l67 + (float64(l46*-1.6777216e+07) + float64(l51*-65536) + float64(l56*-256) - l61)
		}
		l69 := l31
		l69 = flag(l69 > 32767)
		l72 := choose(choose(l69 > 0, 1, 0) > 0, 1, 0)
		l74 := l31
		l75 := -32767 + l31
		l74 = choose(l75 > 0, float64(l75*-32768), 0) + l74
		l76 := -32768 + l31
		l74 = choose(l76 > 0, float64(l76*32768), 0) + l74
		l78 := 6.755399441055744e+15 + (-0.49609375 + float64(l74*0.0078125))
		l78 = -6.755399441055744e+15 + l78
		l79 := l78
		l79 = flag(l79 > 254)
		l82 := float64((float64(m.u8(l30, 0))+float64(float64(m.u8(l29, 2))*256))*5.36870912e+08) + float64((l74+float64(l78*-128))*3.5184372088832e+13)
		l83 := l82
		l83 = flag(l83 > math.Copysign(0, -1))
		l86 := choose(choose(-1+l79+l83 > 0, 1, 0) > 0, 1, 0)
		l88 := float64(2.147483648e+09)
		l88 = l72 + l88
		l89 := l78
		l89 = flag(l89 > math.Copysign(0, -1))
		l90 := 897 + l78 - l89
		l92 := -1.048575e+06 - l90
		l91 := choose(l92 > 0, l92, 0)
		l93 := -1.047679e+06 - l90
		l91 = choose(l93 > 0, l93, 0) + l91
		l94 := 1075 - l90
		l91 = choose(l94 > 0, l94, 0) + l91
		l95 := l91
		l95 = flag(l95 > math.Copysign(0, -1))
		l96 := float64(l89*4.503599627370496e+15) + l82
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
			l105 := m.u16(m.u32(l103>>16<<2, 3840)+l103&65535<<4, 0)*320 + 15296
			if l95 > 0 {
				l106 = m.f64(l105, 104)
			}
			l109 := l106
			if l109 > 0 {
				l108 = float64(l96 * l109)
			}
			l110 := 4.503599627370496e+15 + l108
			l110 = -4.503599627370496e+15 + l110
			l112 := l108 - l110
			l114 := m.f64(l105, 96)
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
		l133 := 1 + float64(l86*-4.398046511104e+12) - l88 + l131
		l132 := choose(l133 > 0, l133, 0)
		l134 := float64(l86*-4.398046511104e+12) - l88 + l131
		l132 = choose(l134 > 0, float64(l134*-1), 0) + l132
		l136 := 1 - l86 - l132
		l135 := choose(l136 > 0, l136, 0)
		l137 := 6.755399441055744e+15 + float64(l126*2.3283064365386963e-10)
		l137 = -6.755399441055744e+15 + l137
		l138 := l126 + float64(l137*-4.294967296e+09)
		l140 := -l72 + l135
		if l140 > 0 {
			l139 = float64(l138 * l140)
		}
		l141 := -1 + l72 + l135
		if l141 > 0 {
			l139 = l139 + float64(-l138*l141)
		}
		l142 := -l72 + l132
		l139 = choose(l142 > 0, float64(l142*2.147483647e+09), 0) + l139
		l143 := -1 + l72 + l132
		l139 = choose(l143 > 0, float64(l143*2.147483648e+09), 0) + l139
		l145 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l67*2.3283064365386963e-10) + float64(l139*2.3283064365386963e-10))
		l145 = -6.755399441055744e+15 + l145
		l147 := -255 + l67 + l139 + float64(l145*-4.294967296e+09)
		l146 := choose(l147 > 0, l147, 0)
		l148 := -256 + l67 + l139 + float64(l145*-4.294967296e+09)
		l146 = choose(l148 > 0, float64(l148*-1), 0) + l146
		l149 := -65535 + l67 + l139 + float64(l145*-4.294967296e+09)
		l146 = choose(l149 > 0, l149, 0) + l146
		l150 := -65536 + l67 + l139 + float64(l145*-4.294967296e+09)
		l146 = choose(l150 > 0, float64(l150*-1), 0) + l146
		l151 := -1.6777215e+07 + l67 + l139 + float64(l145*-4.294967296e+09)
		l146 = choose(l151 > 0, l151, 0) + l146
		l152 := -1.6777216e+07 + l67 + l139 + float64(l145*-4.294967296e+09)
		l146 = choose(l152 > 0, float64(l152*-1), 0) + l146
		if 1-l63 > 0 {
			if l65 > 0 {
				l154 = l19 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
			}
			l156 := -l66 + l146
			l157 := trunc(l156)
			if b2i(float64(l157) != l156)|b2i(l157 > l0) != 0 {
				l157 = f15(m, l156, 1, l0)
			}
			l158 := l157
			l163 := m.f64(m.u16(m.u32(l158>>16<<2, 3840)+l158&65535<<4, 0)*320+15296, 80)
			if l163 > 0 {
				l162 = float64((0.5 + l67 + l139 + float64(l145*-4.294967296e+09)) * l163)
			}
			l153 = -0.5 + float64(l154*-256) + l162
		}
		l164 := l63
		if l164 > 0 {
			l153 = l153 + float64(float64(l63*6)*l164)
		}
		l166 := 1 + l66 + float64(l63*-8) - l146
		l165 := choose(l166 > 0, l166, 0)
		l167 := l63
		l165 = choose(l167 > 0, float64(l167*10), 0) + l165
		l22 = f17(m, l153, l165)
	}
	return l22
}

// f195: case 671
func f195(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l22 uint32
	var l24, l25, l64, l73, l75, l80, l106, l126 float64
	m.put(l1, 8, 0)
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
		l26 := f12(m, 18409280, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
		l29 := m.f64(l26, 8)
		l30 := trunc(l29)
		if b2i(float64(l30) != l29)|b2i(l30 > l0) != 0 {
			l30 = f15(m, l29, 1, l0)
		}
		l31 := l30
		l32 := m.u32(l31>>16<<2, 3840) + l31&65535<<4
		l33 := m.u16(l32, 0)*320 + 15296
		l34 := float64(m.u8(l33, 18)) + float64(m.u8(l32, 3)) + float64(float64(m.u8(l32, 4))*256)
		l35 := l34
		l35 = flag(l35 > 32767)
		l38 := choose(choose(l35 > 0, 1, 0) > 0, 1, 0)
		l40 := l34
		l41 := -32767 + l34
		l40 = choose(l41 > 0, float64(l41*-32768), 0) + l40
		l42 := -32768 + l34
		l40 = choose(l42 > 0, float64(l42*32768), 0) + l40
		l44 := 6.755399441055744e+15 + (-0.49609375 + float64(l40*0.0078125))
		l44 = -6.755399441055744e+15 + l44
		l45 := l44
		l45 = flag(l45 > 254)
		l48 := float64((float64(m.u8(l33, 0))+float64(float64(m.u8(l32, 2))*256))*5.36870912e+08) + float64((l40+float64(l44*-128))*3.5184372088832e+13)
		l49 := l48
		l49 = flag(l49 > math.Copysign(0, -1))
		l52 := choose(choose(-1+l45+l49 > 0, 1, 0) > 0, 1, 0)
		l54 := choose(1-l38 > 0, 4.294967296e+09, 0)
		l54 = l38 + l54
		l56 := l44
		l56 = flag(l56 > math.Copysign(0, -1))
		l57 := 897 + l44 - l56
		l59 := -1.048575e+06 - l57
		l58 := choose(l59 > 0, l59, 0)
		l60 := -1.047679e+06 - l57
		l58 = choose(l60 > 0, l60, 0) + l58
		l61 := 1075 - l57
		l58 = choose(l61 > 0, l61, 0) + l58
		l62 := l58
		l62 = flag(l62 > math.Copysign(0, -1))
		l63 := float64(l56*4.503599627370496e+15) + l48
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
			l72 := m.u16(m.u32(l70>>16<<2, 3840)+l70&65535<<4, 0)*320 + 15296
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
		l100 := 1 + float64(l52*-4.398046511104e+12) - l54 + l98
		l99 := choose(l100 > 0, l100, 0)
		l101 := float64(l52*-4.398046511104e+12) - l54 + l98
		l99 = choose(l101 > 0, float64(l101*-1), 0) + l99
		l103 := 1 - l52 - l99
		l102 := choose(l103 > 0, l103, 0)
		l104 := 6.755399441055744e+15 + float64(l93*2.3283064365386963e-10)
		l104 = -6.755399441055744e+15 + l104
		l105 := l93 + float64(l104*-4.294967296e+09)
		l107 := -l38 + l102
		if l107 > 0 {
			l106 = float64(l105 * l107)
		}
		l108 := -1 + l38 + l102
		if l108 > 0 {
			l106 = l106 + float64(-l105*l108)
		}
		l109 := -l38 + l99
		l106 = choose(l109 > 0, float64(l109*4.294967295e+09), 0) + l106
		l111 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l106*2.3283064365386963e-10))
		l111 = -6.755399441055744e+15 + l111
		l113 := -255 + l106 + float64(l111*-4.294967296e+09)
		l112 := choose(l113 > 0, l113, 0)
		l114 := -256 + l106 + float64(l111*-4.294967296e+09)
		l112 = choose(l114 > 0, float64(l114*-1), 0) + l112
		l115 := -65535 + l106 + float64(l111*-4.294967296e+09)
		l112 = choose(l115 > 0, l115, 0) + l112
		l116 := -65536 + l106 + float64(l111*-4.294967296e+09)
		l112 = choose(l116 > 0, float64(l116*-1), 0) + l112
		l117 := -1.6777215e+07 + l106 + float64(l111*-4.294967296e+09)
		l112 = choose(l117 > 0, l117, 0) + l112
		l118 := -1.6777216e+07 + l106 + float64(l111*-4.294967296e+09)
		l112 = choose(l118 > 0, float64(l118*-1), 0) + l112
		l120 := -l25 + l112
		l121 := trunc(l120)
		if b2i(float64(l121) != l120)|b2i(l121 > l0) != 0 {
			l121 = f15(m, l120, 1, l0)
		}
		l122 := l121
		l127 := m.f64(m.u16(m.u32(l122>>16<<2, 3840)+l122&65535<<4, 0)*320+15296, 80)
		if l127 > 0 {
			l126 = float64((0.5 + l106 + float64(l111*-4.294967296e+09)) * l127)
		}
		l130 := 1 + l25 - l112
		l22 = f17(m, -0.5+float64(l24*-256)+l126, choose(l130 > 0, l130, 0))
	}
	return l22
}

// f196: case 672
func f196(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l22 uint32
	var l105, l114, l116, l121, l146, l147, l153, l167, l169, l177 float64
	m.put(l1, 8, 0)
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
		l23 := f12(m, 18409280, 16, 4097+float64(l14*4096)+float64(l21*-4096)+l20)
		l26 := m.f64(l23, 8)
		l27 := trunc(l26)
		if b2i(float64(l27) != l26)|b2i(l27 > l0) != 0 {
			l27 = f15(m, l26, 1, l0)
		}
		l28 := l27
		l29 := m.u32(l28>>16<<2, 3840) + l28&65535<<4
		l30 := m.u16(l29, 0)*320 + 15296
		l31 := float64(m.u8(l30, 18)) + float64(m.u8(l29, 3)) + float64(float64(m.u8(l29, 4))*256)
		l32 := l31
		l32 = flag(l32 > 32767)
		l33 := f12(m, 18409280, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
		l36 := m.f64(l33, 8)
		l37 := trunc(l36)
		if b2i(float64(l37) != l36)|b2i(l37 > l0) != 0 {
			l37 = f15(m, l36, 1, l0)
		}
		l38 := l37
		l39 := m.u32(l38>>16<<2, 3840) + l38&65535<<4
		l42 := float64(m.u8(m.u16(l39, 0)*320+15296, 18)) + float64(m.u8(l39, 3)) + float64(float64(m.u8(l39, 4))*256)
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
		l66 := l31
		l67 := -32767 + l31
		l66 = choose(l67 > 0, float64(l67*-32768), 0) + l66
		l68 := -32768 + l31
		l66 = choose(l68 > 0, float64(l68*32768), 0) + l66
		l70 := 6.755399441055744e+15 + (-0.46875 + float64(l66*0.0625))
		l70 = -6.755399441055744e+15 + l70
		l71 := l70
		l71 = flag(l71 > 2046)
		l75 := m.f64(l33, 8)
		l76 := trunc(l75)
		l72 := float64(m.u8(l30, 0)) + float64(float64(m.u8(l29, 2))*256)
		if b2i(float64(l76) != l75)|b2i(l76 > l0) != 0 {
			l76 = f15(m, l75, 1, l0)
		}
		l77 := l76
		l78 := m.u32(l77>>16<<2, 3840) + l77&65535<<4
		l79 := m.u16(l78, 0)*320 + 15296
		t1 := float64(l72*4.294967296e+09) + (float64(m.u8(l79, 0)) + float64(float64(m.u8(l78, 2))*256)) + float64((float64(m.u8(l79, 18))+float64(m.u8(l78, 3))+float64(float64(m.u8(l78, 4))*256))*65536)
		l83 := t1 + float64((l66+float64(l70*-16))*2.81474976710656e+14)
		l84 := l83
		l84 = flag(l84 > math.Copysign(0, -1))
		l87 := choose(choose(-1+l71+l84 > 0, 1, 0) > 0, 1, 0)
		l89 := choose(l87 > 0, 1, 0)
		l91 := l31
		l91 = flag(l91 > 32767)
		l94 := choose(choose(l91 > 0, 1, 0) > 0, 1, 0)
		l96 := float64(2.147483648e+09)
		l96 = l94 + l96
		l97 := l70
		l97 = flag(l97 > math.Copysign(0, -1))
		l98 := 1 + l70 - l97
		l100 := -1.048575e+06 - l98
		l99 := choose(l100 > 0, l100, 0)
		l101 := -1.047679e+06 - l98
		l99 = choose(l101 > 0, l101, 0) + l99
		l102 := 1075 - l98
		l99 = choose(l102 > 0, l102, 0) + l99
		l103 := l99
		l103 = flag(l103 > math.Copysign(0, -1))
		l104 := float64(l97*4.503599627370496e+15) + l83
		if l103 > 0 {
			l106 := l99
			l107 := -54 + l99
			l106 = choose(l107 > 0, float64(l107*-1), 0) + l106
			l109 := l106
			l110 := trunc(l109)
			if b2i(float64(l110) != l109)|b2i(l110 > l0) != 0 {
				l110 = f15(m, l109, 1, l0)
			}
			l111 := l110
			l113 := m.u16(m.u32(l111>>16<<2, 3840)+l111&65535<<4, 0)*320 + 15296
			if l103 > 0 {
				l114 = m.f64(l113, 104)
			}
			l117 := l114
			if l117 > 0 {
				l116 = float64(l104 * l117)
			}
			l118 := 4.503599627370496e+15 + l116
			l118 = -4.503599627370496e+15 + l118
			l120 := l116 - l118
			l122 := m.f64(l113, 96)
			if l122 > 0 {
				l121 = float64(l120 * l122)
			}
			l124 := -l121
			l123 := choose(l124 > 0, l124, 0)
			l125 := -1 - l121
			l123 = choose(l125 > 0, float64(l125*-1), 0) + l123
			l127 := -0.49999999999999994 + l120
			l129 := -0.49999999999999994 - l120
			l131 := l123
			l130 := choose(l131 > 0, float64(l131*-1), 0)
			l132 := -1 + choose(l127 > 0, float64(l127*1.8014398509481984e+16), 0)
			l130 = choose(l132 > 0, l132, 0) + l130
			l133 := -1 + choose(l129 > 0, float64(l129*1.8014398509481984e+16), 0)
			l130 = choose(l133 > 0, float64(l133*-1), 0) + l130
			l105 = l118 + l130
		}
		if 1-l103 > 0 {
			l105 = l105 + l104
		}
		l134 := l105
		l135 := l134
		l137 := l135
		l136 := choose(l137 > 0, l137, 0)
		l138 := -1.099511627776e+12 + l135
		l136 = choose(l138 > 0, float64(l138*-1), 0) + l136
		l139 := l136
		l141 := 1 + float64(l87*-4.398046511104e+12) - l96 + l139
		l140 := choose(l141 > 0, l141, 0)
		l142 := float64(l87*-4.398046511104e+12) - l96 + l139
		l140 = choose(l142 > 0, float64(l142*-1), 0) + l140
		l144 := l140
		l143 := choose(l144 > 0, l144, 0)
		l145 := float64(m.u8(l2, 2))
		if l145 > 0 {
			l146 = l8 + l12
		}
		l148 := -l32 - l42 + float64(l43*2)
		if l148 > 0 {
			l147 = float64((float64(l47*1.6777216e+07) + float64(l52*65536) + float64(l57*256) + l62) * l148)
		}
		if -1+l32+l42+float64(l43*-2) > 0 {
			l147 = l147 + (float64(l47*-1.6777216e+07) + float64(l52*-65536) + float64(l57*-256) - l62)
		}
		l150 := 1 - l87 - l140
		l149 := choose(l150 > 0, l150, 0)
		l151 := 6.755399441055744e+15 + float64(l134*2.3283064365386963e-10)
		l151 = -6.755399441055744e+15 + l151
		l152 := l134 + float64(l151*-4.294967296e+09)
		l154 := -l94 + l149
		if l154 > 0 {
			l153 = float64(l152 * l154)
		}
		l155 := -1 + l94 + l149
		if l155 > 0 {
			l153 = l153 + float64(-l152*l155)
		}
		l156 := -l94 + l140
		l153 = choose(l156 > 0, float64(l156*2.147483647e+09), 0) + l153
		l157 := -1 + l94 + l140
		l153 = choose(l157 > 0, float64(l157*2.147483648e+09), 0) + l153
		l159 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l147*2.3283064365386963e-10) + float64(l153*2.3283064365386963e-10))
		l159 = -6.755399441055744e+15 + l159
		l161 := -255 + l147 + l153 + float64(l159*-4.294967296e+09)
		l160 := choose(l161 > 0, l161, 0)
		l162 := -256 + l147 + l153 + float64(l159*-4.294967296e+09)
		l160 = choose(l162 > 0, float64(l162*-1), 0) + l160
		l163 := -65535 + l147 + l153 + float64(l159*-4.294967296e+09)
		l160 = choose(l163 > 0, l163, 0) + l160
		l164 := -65536 + l147 + l153 + float64(l159*-4.294967296e+09)
		l160 = choose(l164 > 0, float64(l164*-1), 0) + l160
		l165 := -1.6777215e+07 + l147 + l153 + float64(l159*-4.294967296e+09)
		l160 = choose(l165 > 0, l165, 0) + l160
		l166 := -1.6777216e+07 + l147 + l153 + float64(l159*-4.294967296e+09)
		l160 = choose(l166 > 0, float64(l166*-1), 0) + l160
		l168 := 1 - l64 - l89 - l143
		if l168 > 0 {
			if l145 > 0 {
				l169 = l19 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
			}
			l171 := -l146 + l160
			l172 := trunc(l171)
			if b2i(float64(l172) != l171)|b2i(l172 > l0) != 0 {
				l172 = f15(m, l171, 1, l0)
			}
			l173 := l172
			l178 := m.f64(m.u16(m.u32(l173>>16<<2, 3840)+l173&65535<<4, 0)*320+15296, 80)
			if l178 > 0 {
				l177 = float64((0.5 + l147 + l153 + float64(l159*-4.294967296e+09)) * l178)
			}
			l167 = float64((-0.5 + float64(l169*-256) + l177) * l168)
		}
		l179 := l64 + l89 + l143
		if l179 > 0 {
			l167 = l167 + float64((float64(l64*6)+float64(l89*13)+float64(l143*6))*l179)
		}
		l181 := 1 + l146 + float64(l64*-8) + float64(l89*-8) + float64(l143*-8) - l160
		l180 := choose(l181 > 0, l181, 0)
		l182 := l64 + l89 + l143
		l180 = choose(l182 > 0, float64(l182*10), 0) + l180
		l22 = f17(m, l167, l180)
	}
	return l22
}

// f197: case 673
func f197(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l22 uint32
	var l73, l82, l84, l89, l114, l119, l132, l134, l142 float64
	m.put(l1, 8, 0)
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
		l23 := f12(m, 18409280, 16, 4097+float64(l14*4096)+float64(l21*-4096)+l20)
		l26 := m.f64(l23, 8)
		l27 := trunc(l26)
		if b2i(float64(l27) != l26)|b2i(l27 > l0) != 0 {
			l27 = f15(m, l26, 1, l0)
		}
		l28 := l27
		l29 := m.u32(l28>>16<<2, 3840) + l28&65535<<4
		l30 := m.u16(l29, 0)*320 + 15296
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
		l39 := f12(m, 18409280, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
		l42 := m.f64(l39, 8)
		l43 := trunc(l42)
		if b2i(float64(l43) != l42)|b2i(l43 > l0) != 0 {
			l43 = f15(m, l42, 1, l0)
		}
		l44 := l43
		l45 := m.u32(l44>>16<<2, 3840) + l44&65535<<4
		l46 := m.u16(l45, 0)*320 + 15296
		t1 := float64(l38*4.294967296e+09) + (float64(m.u8(l46, 0)) + float64(float64(m.u8(l45, 2))*256)) + float64((float64(m.u8(l46, 18))+float64(m.u8(l45, 3))+float64(float64(m.u8(l45, 4))*256))*65536)
		l50 := t1 + float64((l32+float64(l36*-16))*2.81474976710656e+14)
		l51 := l50
		l51 = flag(l51 > math.Copysign(0, -1))
		l54 := choose(choose(-1+l37+l51 > 0, 1, 0) > 0, 1, 0)
		l56 := choose(l54 > 0, 1, 0)
		l58 := l31
		l58 = flag(l58 > 32767)
		l61 := choose(choose(l58 > 0, 1, 0) > 0, 1, 0)
		l63 := choose(1-l61 > 0, 4.294967296e+09, 0)
		l63 = l61 + l63
		l65 := l36
		l65 = flag(l65 > math.Copysign(0, -1))
		l66 := 1 + l36 - l65
		l68 := -1.048575e+06 - l66
		l67 := choose(l68 > 0, l68, 0)
		l69 := -1.047679e+06 - l66
		l67 = choose(l69 > 0, l69, 0) + l67
		l70 := 1075 - l66
		l67 = choose(l70 > 0, l70, 0) + l67
		l71 := l67
		l71 = flag(l71 > math.Copysign(0, -1))
		l72 := float64(l65*4.503599627370496e+15) + l50
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
			l81 := m.u16(m.u32(l79>>16<<2, 3840)+l79&65535<<4, 0)*320 + 15296
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
		l102 := l73
		l103 := l102
		l105 := l103
		l104 := choose(l105 > 0, l105, 0)
		l106 := -1.099511627776e+12 + l103
		l104 = choose(l106 > 0, float64(l106*-1), 0) + l104
		l107 := l104
		l109 := 1 + float64(l54*-4.398046511104e+12) - l63 + l107
		l108 := choose(l109 > 0, l109, 0)
		l110 := float64(l54*-4.398046511104e+12) - l63 + l107
		l108 = choose(l110 > 0, float64(l110*-1), 0) + l108
		l112 := l108
		l111 := choose(l112 > 0, l112, 0)
		l113 := float64(m.u8(l2, 2))
		if l113 > 0 {
			l114 = l8 + l12
		}
		l116 := 1 - l54 - l108
		l115 := choose(l116 > 0, l116, 0)
		l117 := 6.755399441055744e+15 + float64(l102*2.3283064365386963e-10)
		l117 = -6.755399441055744e+15 + l117
		l118 := l102 + float64(l117*-4.294967296e+09)
		l120 := -l61 + l115
		if l120 > 0 {
			l119 = float64(l118 * l120)
		}
		l121 := -1 + l61 + l115
		if l121 > 0 {
			l119 = l119 + float64(-l118*l121)
		}
		l122 := -l61 + l108
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
		l133 := 1 - l56 - l111
		if l133 > 0 {
			if l113 > 0 {
				l134 = l19 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
			}
			l136 := -l114 + l125
			l137 := trunc(l136)
			if b2i(float64(l137) != l136)|b2i(l137 > l0) != 0 {
				l137 = f15(m, l136, 1, l0)
			}
			l138 := l137
			l143 := m.f64(m.u16(m.u32(l138>>16<<2, 3840)+l138&65535<<4, 0)*320+15296, 80)
			if l143 > 0 {
				l142 = float64((0.5 + l119 + float64(l124*-4.294967296e+09)) * l143)
			}
			l132 = float64((-0.5 + float64(l134*-256) + l142) * l133)
		}
		l144 := l56 + l111
		if l144 > 0 {
			l132 = l132 + float64((float64(l56*13)+float64(l111*6))*l144)
		}
		l146 := 1 + l114 + float64(l56*-8) + float64(l111*-8) - l125
		l145 := choose(l146 > 0, l146, 0)
		l147 := l56 + l111
		l145 = choose(l147 > 0, float64(l147*10), 0) + l145
		l22 = f17(m, l132, l145)
	}
	return l22
}

// f198: case 674
func f198(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l22 uint32
	var l67, l68, l107, l116, l118, l123, l149, l163, l164, l172 float64
	m.put(l1, 8, 0)
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
		l23 := f12(m, 18409280, 16, 4097+float64(l14*4096)+float64(l21*-4096)+l20)
		l26 := m.f64(l23, 8)
		l27 := trunc(l26)
		if b2i(float64(l27) != l26)|b2i(l27 > l0) != 0 {
			l27 = f15(m, l26, 1, l0)
		}
		l28 := l27
		l29 := m.u32(l28>>16<<2, 3840) + l28&65535<<4
		l30 := m.u16(l29, 0)*320 + 15296
		l31 := float64(m.u8(l30, 18)) + float64(m.u8(l29, 3)) + float64(float64(m.u8(l29, 4))*256)
		l32 := l31
		l32 = flag(l32 > 32767)
		l33 := f12(m, 18409280, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
		l36 := m.f64(l33, 8)
		l37 := trunc(l36)
		if b2i(float64(l37) != l36)|b2i(l37 > l0) != 0 {
			l37 = f15(m, l36, 1, l0)
		}
		l38 := l37
		l39 := m.u32(l38>>16<<2, 3840) + l38&65535<<4
		l42 := float64(m.u8(m.u16(l39, 0)*320+15296, 18)) + float64(m.u8(l39, 3)) + float64(float64(m.u8(l39, 4))*256)
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
		l69 := -l32 - l42 + float64(l43*2)
		if l69 > 0 {
			l68 = float64((float64(l47*1.6777216e+07) + float64(l52*65536) + float64(l57*256) + l62) * l69)
		}
		if -1+l32+l42+float64(l43*-2) > 0 {
			l68 = l68 + (float64(l47*-1.6777216e+07) + float64(l52*-65536) + float64(l57*-256) - l62)
		}
		l70 := l31
		l70 = flag(l70 > 32767)
		l73 := choose(choose(l70 > 0, 1, 0) > 0, 1, 0)
		l75 := l31
		l76 := -32767 + l31
		l75 = choose(l76 > 0, float64(l76*-32768), 0) + l75
		l77 := -32768 + l31
		l75 = choose(l77 > 0, float64(l77*32768), 0) + l75
		l79 := 6.755399441055744e+15 + (-0.46875 + float64(l75*0.0625))
		l79 = -6.755399441055744e+15 + l79
		l80 := l79
		l80 = flag(l80 > 2046)
		l84 := m.f64(l33, 8)
		l85 := trunc(l84)
		l81 := float64(m.u8(l30, 0)) + float64(float64(m.u8(l29, 2))*256)
		if b2i(float64(l85) != l84)|b2i(l85 > l0) != 0 {
			l85 = f15(m, l84, 1, l0)
		}
		l86 := l85
		l87 := m.u32(l86>>16<<2, 3840) + l86&65535<<4
		l88 := m.u16(l87, 0)*320 + 15296
		t1 := float64(l81*4.294967296e+09) + (float64(m.u8(l88, 0)) + float64(float64(m.u8(l87, 2))*256)) + float64((float64(m.u8(l88, 18))+float64(m.u8(l87, 3))+float64(float64(m.u8(l87, 4))*256))*65536)
		l92 := t1 + float64((l75+float64(l79*-16))*2.81474976710656e+14)
		l93 := l92
		l93 = flag(l93 > math.Copysign(0, -1))
		l96 := choose(choose(-1+l80+l93 > 0, 1, 0) > 0, 1, 0)
		l98 := float64(2.147483648e+09)
		l98 = l73 + l98
		l99 := l79
		l99 = flag(l99 > math.Copysign(0, -1))
		l100 := 1 + l79 - l99
		l102 := -1.048575e+06 - l100
		l101 := choose(l102 > 0, l102, 0)
		l103 := -1.047679e+06 - l100
		l101 = choose(l103 > 0, l103, 0) + l101
		l104 := 1075 - l100
		l101 = choose(l104 > 0, l104, 0) + l101
		l105 := l101
		l105 = flag(l105 > math.Copysign(0, -1))
		l106 := float64(l99*4.503599627370496e+15) + l92
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
			l115 := m.u16(m.u32(l113>>16<<2, 3840)+l113&65535<<4, 0)*320 + 15296
			if l105 > 0 {
				l116 = m.f64(l115, 104)
			}
			l119 := l116
			if l119 > 0 {
				l118 = float64(l106 * l119)
			}
			l120 := 4.503599627370496e+15 + l118
			l120 = -4.503599627370496e+15 + l120
			l122 := l118 - l120
			l124 := m.f64(l115, 96)
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
		l143 := 1 + float64(l96*-4.398046511104e+12) - l98 + l141
		l142 := choose(l143 > 0, l143, 0)
		l144 := float64(l96*-4.398046511104e+12) - l98 + l141
		l142 = choose(l144 > 0, float64(l144*-1), 0) + l142
		l146 := 1 - l96 - l142
		l145 := choose(l146 > 0, l146, 0)
		l147 := 6.755399441055744e+15 + float64(l136*2.3283064365386963e-10)
		l147 = -6.755399441055744e+15 + l147
		l148 := l136 + float64(l147*-4.294967296e+09)
		l150 := -l73 + l145
		if l150 > 0 {
			l149 = float64(l148 * l150)
		}
		l151 := -1 + l73 + l145
		if l151 > 0 {
			l149 = l149 + float64(-l148*l151)
		}
		l152 := -l73 + l142
		l149 = choose(l152 > 0, float64(l152*2.147483647e+09), 0) + l149
		l153 := -1 + l73 + l142
		l149 = choose(l153 > 0, float64(l153*2.147483648e+09), 0) + l149
		l155 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l68*2.3283064365386963e-10) + float64(l149*2.3283064365386963e-10))
		l155 = -6.755399441055744e+15 + l155
		l157 := -255 + l68 + l149 + float64(l155*-4.294967296e+09)
		l156 := choose(l157 > 0, l157, 0)
		l158 := -256 + l68 + l149 + float64(l155*-4.294967296e+09)
		l156 = choose(l158 > 0, float64(l158*-1), 0) + l156
		l159 := -65535 + l68 + l149 + float64(l155*-4.294967296e+09)
		l156 = choose(l159 > 0, l159, 0) + l156
		l160 := -65536 + l68 + l149 + float64(l155*-4.294967296e+09)
		l156 = choose(l160 > 0, float64(l160*-1), 0) + l156
		l161 := -1.6777215e+07 + l68 + l149 + float64(l155*-4.294967296e+09)
		l156 = choose(l161 > 0, l161, 0) + l156
		l162 := -1.6777216e+07 + l68 + l149 + float64(l155*-4.294967296e+09)
		l156 = choose(l162 > 0, float64(l162*-1), 0) + l156
		if 1-l64 > 0 {
			if l66 > 0 {
				l164 = l19 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
			}
			l166 := -l67 + l156
			l167 := trunc(l166)
			if b2i(float64(l167) != l166)|b2i(l167 > l0) != 0 {
				l167 = f15(m, l166, 1, l0)
			}
			l168 := l167
			l173 := m.f64(m.u16(m.u32(l168>>16<<2, 3840)+l168&65535<<4, 0)*320+15296, 80)
			if l173 > 0 {
				l172 = float64((0.5 + l68 + l149 + float64(l155*-4.294967296e+09)) * l173)
			}
			l163 = -0.5 + float64(l164*-256) + l172
		}
		l174 := l64
		if l174 > 0 {
			l163 = l163 + float64(float64(l64*6)*l174)
		}
		l176 := 1 + l67 + float64(l64*-8) - l156
		l175 := choose(l176 > 0, l176, 0)
		l177 := l64
		l175 = choose(l177 > 0, float64(l177*10), 0) + l175
		l22 = f17(m, l163, l175)
	}
	return l22
}

// f199: case 675
func f199(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l22 uint32
	var l24, l25, l74, l83, l85, l90, l116, l136 float64
	m.put(l1, 8, 0)
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
		l26 := f12(m, 18409280, 16, 4097+float64(l14*4096)+float64(l21*-4096)+l20)
		l29 := m.f64(l26, 8)
		l30 := trunc(l29)
		if b2i(float64(l30) != l29)|b2i(l30 > l0) != 0 {
			l30 = f15(m, l29, 1, l0)
		}
		l31 := l30
		l32 := m.u32(l31>>16<<2, 3840) + l31&65535<<4
		l33 := m.u16(l32, 0)*320 + 15296
		l34 := float64(m.u8(l33, 18)) + float64(m.u8(l32, 3)) + float64(float64(m.u8(l32, 4))*256)
		l35 := l34
		l35 = flag(l35 > 32767)
		l38 := choose(choose(l35 > 0, 1, 0) > 0, 1, 0)
		l40 := l34
		l41 := -32767 + l34
		l40 = choose(l41 > 0, float64(l41*-32768), 0) + l40
		l42 := -32768 + l34
		l40 = choose(l42 > 0, float64(l42*32768), 0) + l40
		l44 := 6.755399441055744e+15 + (-0.46875 + float64(l40*0.0625))
		l44 = -6.755399441055744e+15 + l44
		l45 := l44
		l45 = flag(l45 > 2046)
		l46 := float64(m.u8(l33, 0)) + float64(float64(m.u8(l32, 2))*256)
		l47 := f12(m, 18409280, 16, 4096+float64(l14*4096)+float64(l21*-4096)+l20)
		l50 := m.f64(l47, 8)
		l51 := trunc(l50)
		if b2i(float64(l51) != l50)|b2i(l51 > l0) != 0 {
			l51 = f15(m, l50, 1, l0)
		}
		l52 := l51
		l53 := m.u32(l52>>16<<2, 3840) + l52&65535<<4
		l54 := m.u16(l53, 0)*320 + 15296
		t1 := float64(l46*4.294967296e+09) + (float64(m.u8(l54, 0)) + float64(float64(m.u8(l53, 2))*256)) + float64((float64(m.u8(l54, 18))+float64(m.u8(l53, 3))+float64(float64(m.u8(l53, 4))*256))*65536)
		l58 := t1 + float64((l40+float64(l44*-16))*2.81474976710656e+14)
		l59 := l58
		l59 = flag(l59 > math.Copysign(0, -1))
		l62 := choose(choose(-1+l45+l59 > 0, 1, 0) > 0, 1, 0)
		l64 := choose(1-l38 > 0, 4.294967296e+09, 0)
		l64 = l38 + l64
		l66 := l44
		l66 = flag(l66 > math.Copysign(0, -1))
		l67 := 1 + l44 - l66
		l69 := -1.048575e+06 - l67
		l68 := choose(l69 > 0, l69, 0)
		l70 := -1.047679e+06 - l67
		l68 = choose(l70 > 0, l70, 0) + l68
		l71 := 1075 - l67
		l68 = choose(l71 > 0, l71, 0) + l68
		l72 := l68
		l72 = flag(l72 > math.Copysign(0, -1))
		l73 := float64(l66*4.503599627370496e+15) + l58
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
			l82 := m.u16(m.u32(l80>>16<<2, 3840)+l80&65535<<4, 0)*320 + 15296
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
		l110 := 1 + float64(l62*-4.398046511104e+12) - l64 + l108
		l109 := choose(l110 > 0, l110, 0)
		l111 := float64(l62*-4.398046511104e+12) - l64 + l108
		l109 = choose(l111 > 0, float64(l111*-1), 0) + l109
		l113 := 1 - l62 - l109
		l112 := choose(l113 > 0, l113, 0)
		l114 := 6.755399441055744e+15 + float64(l103*2.3283064365386963e-10)
		l114 = -6.755399441055744e+15 + l114
		l115 := l103 + float64(l114*-4.294967296e+09)
		l117 := -l38 + l112
		if l117 > 0 {
			l116 = float64(l115 * l117)
		}
		l118 := -1 + l38 + l112
		if l118 > 0 {
			l116 = l116 + float64(-l115*l118)
		}
		l119 := -l38 + l109
		l116 = choose(l119 > 0, float64(l119*4.294967295e+09), 0) + l116
		l121 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l116*2.3283064365386963e-10))
		l121 = -6.755399441055744e+15 + l121
		l123 := -255 + l116 + float64(l121*-4.294967296e+09)
		l122 := choose(l123 > 0, l123, 0)
		l124 := -256 + l116 + float64(l121*-4.294967296e+09)
		l122 = choose(l124 > 0, float64(l124*-1), 0) + l122
		l125 := -65535 + l116 + float64(l121*-4.294967296e+09)
		l122 = choose(l125 > 0, l125, 0) + l122
		l126 := -65536 + l116 + float64(l121*-4.294967296e+09)
		l122 = choose(l126 > 0, float64(l126*-1), 0) + l122
		l127 := -1.6777215e+07 + l116 + float64(l121*-4.294967296e+09)
		l122 = choose(l127 > 0, l127, 0) + l122
		l128 := -1.6777216e+07 + l116 + float64(l121*-4.294967296e+09)
		l122 = choose(l128 > 0, float64(l128*-1), 0) + l122
		l130 := -l25 + l122
		l131 := trunc(l130)
		if b2i(float64(l131) != l130)|b2i(l131 > l0) != 0 {
			l131 = f15(m, l130, 1, l0)
		}
		l132 := l131
		l137 := m.f64(m.u16(m.u32(l132>>16<<2, 3840)+l132&65535<<4, 0)*320+15296, 80)
		if l137 > 0 {
			l136 = float64((0.5 + l116 + float64(l121*-4.294967296e+09)) * l137)
		}
		l140 := 1 + l25 - l122
		l22 = f17(m, -0.5+float64(l24*-256)+l136, choose(l140 > 0, l140, 0))
	}
	return l22
}

// f200: case 676
func f200(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l121 uint32
	var l63, l71, l80, l82, l87, l114, l161, l162, l164, l178, l180, l188 float64
	l19 := m.f64(0, 3024)
	l20 := m.f64(l16, 16)
	l21 := f12(m, 18409280, 16, 4095+float64(l14*4096)+float64(l19*-4096)+l20)
	l24 := m.f64(l21, 8)
	l25 := trunc(l24)
	if b2i(float64(l25) != l24)|b2i(l25 > l0) != 0 {
		l25 = f15(m, l24, 1, l0)
	}
	l26 := l25
	l27 := m.u32(l26>>16<<2, 3840) + l26&65535<<4
	l28 := m.u16(l27, 0)*320 + 15296
	l29 := float64(m.u8(l28, 18)) + float64(m.u8(l27, 3)) + float64(float64(m.u8(l27, 4))*256)
	l30 := l29
	l30 = flag(l30 > 32767)
	l33 := choose(choose(l30 > 0, 1, 0) > 0, 1, 0)
	l35 := l29
	l36 := -32767 + l29
	l35 = choose(l36 > 0, float64(l36*-32768), 0) + l35
	l37 := -32768 + l29
	l35 = choose(l37 > 0, float64(l37*32768), 0) + l35
	l39 := 6.755399441055744e+15 + (-0.49609375 + float64(l35*0.0078125))
	l39 = -6.755399441055744e+15 + l39
	l40 := l39
	l40 = flag(l40 > 254)
	l43 := float64((float64(m.u8(l28, 0))+float64(float64(m.u8(l27, 2))*256))*5.36870912e+08) + float64((l35+float64(l39*-128))*3.5184372088832e+13)
	l44 := l43
	l44 = flag(l44 > math.Copysign(0, -1))
	l47 := choose(choose(-1+l40+l44 > 0, 1, 0) > 0, 1, 0)
	l49 := float64(4.294967296e+09)
	l49 = l33 + l49
	l50 := l39
	l50 = flag(l50 > math.Copysign(0, -1))
	l51 := 897 + l39 - l50
	l53 := -1075 + l51
	l52 := choose(l53 > 0, l53, 0)
	l54 := -1087 + l51
	l52 = choose(l54 > 0, float64(l54*-1), 0) + l52
	l56 := l52
	l57 := trunc(l56)
	if b2i(float64(l57) != l56)|b2i(l57 > l0) != 0 {
		l57 = f15(m, l56, 1, l0)
	}
	l58 := l57
	l64 := m.f64(m.u16(m.u32(l58>>16<<2, 3840)+l58&65535<<4, 0)*320+15296, 96)
	if l64 > 0 {
		l66 := -1.048575e+06 - l51
		l65 := choose(l66 > 0, l66, 0)
		l67 := -1.047679e+06 - l51
		l65 = choose(l67 > 0, l67, 0) + l65
		l68 := 1075 - l51
		l65 = choose(l68 > 0, l68, 0) + l65
		l69 := l65
		l69 = flag(l69 > math.Copysign(0, -1))
		l70 := float64(l50*4.503599627370496e+15) + l43
		if l69 > 0 {
			l72 := l65
			l73 := -54 + l65
			l72 = choose(l73 > 0, float64(l73*-1), 0) + l72
			l75 := l72
			l76 := trunc(l75)
			if b2i(float64(l76) != l75)|b2i(l76 > l0) != 0 {
				l76 = f15(m, l75, 1, l0)
			}
			l77 := l76
			l79 := m.u16(m.u32(l77>>16<<2, 3840)+l77&65535<<4, 0)*320 + 15296
			if l69 > 0 {
				l80 = m.f64(l79, 104)
			}
			l83 := l80
			if l83 > 0 {
				l82 = float64(l70 * l83)
			}
			l84 := 4.503599627370496e+15 + l82
			l84 = -4.503599627370496e+15 + l84
			l86 := l82 - l84
			l88 := m.f64(l79, 96)
			if l88 > 0 {
				l87 = float64(l86 * l88)
			}
			l90 := -l87
			l89 := choose(l90 > 0, l90, 0)
			l91 := -1 - l87
			l89 = choose(l91 > 0, float64(l91*-1), 0) + l89
			l93 := -0.49999999999999994 + l86
			l95 := -0.49999999999999994 - l86
			l97 := l89
			l96 := choose(l97 > 0, float64(l97*-1), 0)
			l98 := -1 + choose(l93 > 0, float64(l93*1.8014398509481984e+16), 0)
			l96 = choose(l98 > 0, l98, 0) + l96
			l99 := -1 + choose(l95 > 0, float64(l95*1.8014398509481984e+16), 0)
			l96 = choose(l99 > 0, float64(l99*-1), 0) + l96
			l71 = l84 + l96
		}
		if 1-l69 > 0 {
			l71 = l71 + l70
		}
		l63 = float64(l71 * l64)
	}
	l100 := 6.755399441055744e+15 + float64(l63*2.3283064365386963e-10)
	l100 = -6.755399441055744e+15 + l100
	l101 := l63 + float64(l100*-4.294967296e+09)
	l103 := -l101
	l102 := choose(l103 > 0, l103, 0)
	l104 := -1 - l101
	l102 = choose(l104 > 0, float64(l104*-1), 0) + l102
	l106 := l101
	l105 := choose(l106 > 0, l106, 0)
	l107 := -1 + l101
	l105 = choose(l107 > 0, float64(l107*-1), 0) + l105
	l108 := float64(l100*2) - l102 + l105
	l110 := 1 + float64(l47*-4.398046511104e+12) - l49 + l108
	l109 := choose(l110 > 0, l110, 0)
	l111 := float64(l47*-4.398046511104e+12) - l49 + l108
	l109 = choose(l111 > 0, float64(l111*-1), 0) + l109
	l113 := 1 - l47 - l109
	l112 := choose(l113 > 0, l113, 0)
	l115 := -l33 + l112
	if l115 > 0 {
		l114 = float64(l101 * l115)
	}
	l116 := -1 - l33 + l102 + l112
	l114 = choose(l116 > 0, float64(l116*4.294967296e+09), 0) + l114
	l117 := -1 + l33 + l112
	if l117 > 0 {
		l114 = l114 + float64(-l101*l117)
	}
	l118 := -2 + l33 + l105 + l112
	l114 = choose(l118 > 0, float64(l118*4.294967296e+09), 0) + l114
	l119 := -l33 + l109
	l114 = choose(l119 > 0, float64(l119*4.294967295e+09), 0) + l114
	m.put(l1, 8, l114)
	l120 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l120+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	m.put(l0&3<<3, 3520, l20)
	m.put(l0&3<<3, 3552, 1)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l19*-4096)+l20)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		l122 := l29
		l122 = flag(l122 > 32767)
		l123 := f12(m, 18409280, 16, 4096+float64(l14*4096)+float64(l19*-4096)+l20)
		l126 := m.f64(l123, 8)
		l127 := trunc(l126)
		if b2i(float64(l127) != l126)|b2i(l127 > l0) != 0 {
			l127 = f15(m, l126, 1, l0)
		}
		l128 := l127
		l129 := m.u32(l128>>16<<2, 3840) + l128&65535<<4
		l132 := float64(m.u8(m.u16(l129, 0)*320+15296, 18)) + float64(m.u8(l129, 3)) + float64(float64(m.u8(l129, 4))*256)
		l132 = flag(l132 > 32767)
		l133 := choose(-1+l122+l132 > 0, 1, 0)
		l135 := f15(m, -2.1474836475e+09, 4.294967296e+09, l0)
		l137 := float64(int32(l135))
		l139 := l137
		l138 := choose(l139 > 0, float64(l139*-4.294967296e+09), 0)
		l140 := f15(m, -2.1474836475e+09+float64(l138*256), 4.294967296e+09, l0)
		l142 := float64(int32(l140))
		l143 := float64(l138 * 256)
		l144 := l142
		l143 = choose(l144 > 0, float64(l144*-4.294967296e+09), 0) + l143
		l145 := f15(m, -2.1474836475e+09+float64(l143*256), 4.294967296e+09, l0)
		l147 := float64(int32(l145))
		l148 := float64(l143 * 256)
		l149 := l147
		l148 = choose(l149 > 0, float64(l149*-4.294967296e+09), 0) + l148
		l150 := f15(m, -2.1474836475e+09+float64(l148*256), 4.294967296e+09, l0)
		l152 := float64(int32(l150))
		l153 := float64(l137*1.6777216e+07) + float64(l142*65536) + float64(l147*256) + l152
		l153 = flag(l153 > 2.147483647e+09)
		l155 := -1 - l122 - l132 + float64(l133*2) + l153
		l154 := choose(l155 > 0, l155, 0)
		l156 := choose(l47 > 0, 1, 0)
		l159 := l109
		l158 := choose(l159 > 0, l159, 0)
		l160 := float64(m.u8(l2, 2))
		if l160 > 0 {
			l161 = l8 + l12
		}
		l163 := -l122 - l132 + float64(l133*2)
		if l163 > 0 {
			l162 = float64((float64(l137*1.6777216e+07) + float64(l142*65536) + float64(l147*256) + l152) * l163)
		}
		if -1+l122+l132+float64(l133*-2) > 0 {
			l162 = l162 + (float64(l137*-1.6777216e+07) + float64(l142*-65536) + float64(l147*-256) - l152)
		}
		l165 := -l33 + l112
		if l165 > 0 {
			l164 = float64((l100 - l102) * l165)
		}
		l166 := -1 + l33 + l112
		if l166 > 0 {
			l164 = l164 + float64((-l100-l105)*l166)
		}
		l167 := -l33 + l109
		l164 = choose(l167 > 0, float64(l167*2.147483647e+09), 0) + l164
		l168 := -1 + l33 + l109
		l164 = choose(l168 > 0, float64(l168*2.147483648e+09), 0) + l164
		l170 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l162*2.3283064365386963e-10) + float64(l164*2.3283064365386963e-10))
		l170 = -6.755399441055744e+15 + l170
		l172 := -255 + l162 + l164 + float64(l170*-4.294967296e+09)
		l171 := choose(l172 > 0, l172, 0)
		l173 := -256 + l162 + l164 + float64(l170*-4.294967296e+09)
		l171 = choose(l173 > 0, float64(l173*-1), 0) + l171
		l174 := -65535 + l162 + l164 + float64(l170*-4.294967296e+09)
		l171 = choose(l174 > 0, l174, 0) + l171
		l175 := -65536 + l162 + l164 + float64(l170*-4.294967296e+09)
		l171 = choose(l175 > 0, float64(l175*-1), 0) + l171
		l176 := -1.6777215e+07 + l162 + l164 + float64(l170*-4.294967296e+09)
		l171 = choose(l176 > 0, l176, 0) + l171
		l177 := -1.6777216e+07 + l162 + l164 + float64(l170*-4.294967296e+09)
		l171 = choose(l177 > 0, float64(l177*-1), 0) + l171
		l179 := 1 - l154 - l156 - l158
		if l179 > 0 {
			if l160 > 0 {
				l180 = l120 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
			}
			l182 := -l161 + l171
			l183 := trunc(l182)
			if b2i(float64(l183) != l182)|b2i(l183 > l0) != 0 {
				l183 = f15(m, l182, 1, l0)
			}
			l184 := l183
			l189 := m.f64(m.u16(m.u32(l184>>16<<2, 3840)+l184&65535<<4, 0)*320+15296, 80)
			if l189 > 0 {
				l188 = float64((0.5 + l162 + l164 + float64(l170*-4.294967296e+09)) * l189)
			}
			l178 = float64((-0.5 + float64(l180*-256) + l188) * l179)
		}
		l190 := l154 + l156 + l158
		if l190 > 0 {
			l178 = l178 + float64((float64(l154*6)+float64(l156*13)+float64(l158*6))*l190)
		}
		l192 := 1 + l161 + float64(l154*-8) + float64(l156*-8) + float64(l158*-8) - l171
		l191 := choose(l192 > 0, l192, 0)
		l193 := l154 + l156 + l158
		l191 = choose(l193 > 0, float64(l193*10), 0) + l191
		l121 = f17(m, l178, l191)
	}
	return l121
}

// f201: case 677
func f201(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l122 uint32
	var l64, l72, l81, l83, l88, l115, l128, l129, l142, l144, l152 float64
	l19 := m.f64(0, 3024)
	l20 := m.f64(l16, 16)
	l21 := f12(m, 18409280, 16, 4095+float64(l14*4096)+float64(l19*-4096)+l20)
	l24 := m.f64(l21, 8)
	l25 := trunc(l24)
	if b2i(float64(l25) != l24)|b2i(l25 > l0) != 0 {
		l25 = f15(m, l24, 1, l0)
	}
	l26 := l25
	l27 := m.u32(l26>>16<<2, 3840) + l26&65535<<4
	l28 := m.u16(l27, 0)*320 + 15296
	l29 := float64(m.u8(l28, 18)) + float64(m.u8(l27, 3)) + float64(float64(m.u8(l27, 4))*256)
	l30 := l29
	l30 = flag(l30 > 32767)
	l33 := choose(choose(l30 > 0, 1, 0) > 0, 1, 0)
	l35 := l29
	l36 := -32767 + l29
	l35 = choose(l36 > 0, float64(l36*-32768), 0) + l35
	l37 := -32768 + l29
	l35 = choose(l37 > 0, float64(l37*32768), 0) + l35
	l39 := 6.755399441055744e+15 + (-0.49609375 + float64(l35*0.0078125))
	l39 = -6.755399441055744e+15 + l39
	l40 := l39
	l40 = flag(l40 > 254)
	l43 := float64((float64(m.u8(l28, 0))+float64(float64(m.u8(l27, 2))*256))*5.36870912e+08) + float64((l35+float64(l39*-128))*3.5184372088832e+13)
	l44 := l43
	l44 = flag(l44 > math.Copysign(0, -1))
	l47 := choose(choose(-1+l40+l44 > 0, 1, 0) > 0, 1, 0)
	l49 := choose(1-l33 > 0, 8.589934592e+09, 0)
	l49 = l33 + l49
	l51 := l39
	l51 = flag(l51 > math.Copysign(0, -1))
	l52 := 897 + l39 - l51
	l54 := -1075 + l52
	l53 := choose(l54 > 0, l54, 0)
	l55 := -1087 + l52
	l53 = choose(l55 > 0, float64(l55*-1), 0) + l53
	l57 := l53
	l58 := trunc(l57)
	if b2i(float64(l58) != l57)|b2i(l58 > l0) != 0 {
		l58 = f15(m, l57, 1, l0)
	}
	l59 := l58
	l65 := m.f64(m.u16(m.u32(l59>>16<<2, 3840)+l59&65535<<4, 0)*320+15296, 96)
	if l65 > 0 {
		l67 := -1.048575e+06 - l52
		l66 := choose(l67 > 0, l67, 0)
		l68 := -1.047679e+06 - l52
		l66 = choose(l68 > 0, l68, 0) + l66
		l69 := 1075 - l52
		l66 = choose(l69 > 0, l69, 0) + l66
		l70 := l66
		l70 = flag(l70 > math.Copysign(0, -1))
		l71 := float64(l51*4.503599627370496e+15) + l43
		if l70 > 0 {
			l73 := l66
			l74 := -54 + l66
			l73 = choose(l74 > 0, float64(l74*-1), 0) + l73
			l76 := l73
			l77 := trunc(l76)
			if b2i(float64(l77) != l76)|b2i(l77 > l0) != 0 {
				l77 = f15(m, l76, 1, l0)
			}
			l78 := l77
			l80 := m.u16(m.u32(l78>>16<<2, 3840)+l78&65535<<4, 0)*320 + 15296
			if l70 > 0 {
				l81 = m.f64(l80, 104)
			}
			l84 := l81
			if l84 > 0 {
				l83 = float64(l71 * l84)
			}
			l85 := 4.503599627370496e+15 + l83
			l85 = -4.503599627370496e+15 + l85
			l87 := l83 - l85
			l89 := m.f64(l80, 96)
			if l89 > 0 {
				l88 = float64(l87 * l89)
			}
			l91 := -l88
			l90 := choose(l91 > 0, l91, 0)
			l92 := -1 - l88
			l90 = choose(l92 > 0, float64(l92*-1), 0) + l90
			l94 := -0.49999999999999994 + l87
			l96 := -0.49999999999999994 - l87
			l98 := l90
			l97 := choose(l98 > 0, float64(l98*-1), 0)
			l99 := -1 + choose(l94 > 0, float64(l94*1.8014398509481984e+16), 0)
			l97 = choose(l99 > 0, l99, 0) + l97
			l100 := -1 + choose(l96 > 0, float64(l96*1.8014398509481984e+16), 0)
			l97 = choose(l100 > 0, float64(l100*-1), 0) + l97
			l72 = l85 + l97
		}
		if 1-l70 > 0 {
			l72 = l72 + l71
		}
		l64 = float64(l72 * l65)
	}
	l101 := 6.755399441055744e+15 + float64(l64*2.3283064365386963e-10)
	l101 = -6.755399441055744e+15 + l101
	l102 := l64 + float64(l101*-4.294967296e+09)
	l104 := -l102
	l103 := choose(l104 > 0, l104, 0)
	l105 := -1 - l102
	l103 = choose(l105 > 0, float64(l105*-1), 0) + l103
	l107 := l102
	l106 := choose(l107 > 0, l107, 0)
	l108 := -1 + l102
	l106 = choose(l108 > 0, float64(l108*-1), 0) + l106
	l109 := float64(l101*2) - l103 + l106
	l111 := 1 + float64(l47*-4.398046511104e+12) - l49 + l109
	l110 := choose(l111 > 0, l111, 0)
	l112 := float64(l47*-4.398046511104e+12) - l49 + l109
	l110 = choose(l112 > 0, float64(l112*-1), 0) + l110
	l114 := 1 - l47 - l110
	l113 := choose(l114 > 0, l114, 0)
	l116 := -l33 + l113
	if l116 > 0 {
		l115 = float64(l102 * l116)
	}
	l117 := -1 - l33 + l103 + l113
	l115 = choose(l117 > 0, float64(l117*4.294967296e+09), 0) + l115
	l118 := -1 + l33 + l113
	if l118 > 0 {
		l115 = l115 + float64(-l102*l118)
	}
	l119 := -2 + l33 + l106 + l113
	l115 = choose(l119 > 0, float64(l119*4.294967296e+09), 0) + l115
	l120 := -l33 + l110
	l115 = choose(l120 > 0, float64(l120*4.294967295e+09), 0) + l115
	m.put(l1, 8, l115)
	l121 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l121+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	m.put(l0&3<<3, 3520, l20)
	m.put(l0&3<<3, 3552, 1)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l19*-4096)+l20)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		l123 := choose(l47 > 0, 1, 0)
		l126 := l110
		l125 := choose(l126 > 0, l126, 0)
		l127 := float64(m.u8(l2, 2))
		if l127 > 0 {
			l128 = l8 + l12
		}
		l130 := -l33 + l113
		if l130 > 0 {
			l129 = float64((l101 - l103) * l130)
		}
		l131 := -1 + l33 + l113
		if l131 > 0 {
			l129 = l129 + float64((-l101-l106)*l131)
		}
		l132 := -l33 + l110
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
		l143 := 1 - l123 - l125
		if l143 > 0 {
			if l127 > 0 {
				l144 = l121 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
			}
			l146 := -l128 + l135
			l147 := trunc(l146)
			if b2i(float64(l147) != l146)|b2i(l147 > l0) != 0 {
				l147 = f15(m, l146, 1, l0)
			}
			l148 := l147
			l153 := m.f64(m.u16(m.u32(l148>>16<<2, 3840)+l148&65535<<4, 0)*320+15296, 80)
			if l153 > 0 {
				l152 = float64((0.5 + l129 + float64(l134*-4.294967296e+09)) * l153)
			}
			l142 = float64((-0.5 + float64(l144*-256) + l152) * l143)
		}
		l154 := l123 + l125
		if l154 > 0 {
			l142 = l142 + float64((float64(l123*13)+float64(l125*6))*l154)
		}
		l156 := 1 + l128 + float64(l123*-8) + float64(l125*-8) - l135
		l155 := choose(l156 > 0, l156, 0)
		l157 := l123 + l125
		l155 = choose(l157 > 0, float64(l157*10), 0) + l155
		l122 = f17(m, l142, l155)
	}
	return l122
}

// f202: case 678
func f202(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l121 uint32
	var l63, l71, l80, l82, l87, l114, l157, l158, l160, l174, l175, l183 float64
	l19 := m.f64(0, 3024)
	l20 := m.f64(l16, 16)
	l21 := f12(m, 18409280, 16, 4095+float64(l14*4096)+float64(l19*-4096)+l20)
	l24 := m.f64(l21, 8)
	l25 := trunc(l24)
	if b2i(float64(l25) != l24)|b2i(l25 > l0) != 0 {
		l25 = f15(m, l24, 1, l0)
	}
	l26 := l25
	l27 := m.u32(l26>>16<<2, 3840) + l26&65535<<4
	l28 := m.u16(l27, 0)*320 + 15296
	l29 := float64(m.u8(l28, 18)) + float64(m.u8(l27, 3)) + float64(float64(m.u8(l27, 4))*256)
	l30 := l29
	l30 = flag(l30 > 32767)
	l33 := choose(choose(l30 > 0, 1, 0) > 0, 1, 0)
	l35 := l29
	l36 := -32767 + l29
	l35 = choose(l36 > 0, float64(l36*-32768), 0) + l35
	l37 := -32768 + l29
	l35 = choose(l37 > 0, float64(l37*32768), 0) + l35
	l39 := 6.755399441055744e+15 + (-0.49609375 + float64(l35*0.0078125))
	l39 = -6.755399441055744e+15 + l39
	l40 := l39
	l40 = flag(l40 > 254)
	l43 := float64((float64(m.u8(l28, 0))+float64(float64(m.u8(l27, 2))*256))*5.36870912e+08) + float64((l35+float64(l39*-128))*3.5184372088832e+13)
	l44 := l43
	l44 = flag(l44 > math.Copysign(0, -1))
	l47 := choose(choose(-1+l40+l44 > 0, 1, 0) > 0, 1, 0)
	l49 := float64(4.294967296e+09)
	l49 = l33 + l49
	l50 := l39
	l50 = flag(l50 > math.Copysign(0, -1))
	l51 := 897 + l39 - l50
	l53 := -1075 + l51
	l52 := choose(l53 > 0, l53, 0)
	l54 := -1087 + l51
	l52 = choose(l54 > 0, float64(l54*-1), 0) + l52
	l56 := l52
	l57 := trunc(l56)
	if b2i(float64(l57) != l56)|b2i(l57 > l0) != 0 {
		l57 = f15(m, l56, 1, l0)
	}
	l58 := l57
	l64 := m.f64(m.u16(m.u32(l58>>16<<2, 3840)+l58&65535<<4, 0)*320+15296, 96)
	if l64 > 0 {
		l66 := -1.048575e+06 - l51
		l65 := choose(l66 > 0, l66, 0)
		l67 := -1.047679e+06 - l51
		l65 = choose(l67 > 0, l67, 0) + l65
		l68 := 1075 - l51
		l65 = choose(l68 > 0, l68, 0) + l65
		l69 := l65
		l69 = flag(l69 > math.Copysign(0, -1))
		l70 := float64(l50*4.503599627370496e+15) + l43
		if l69 > 0 {
			l72 := l65
			l73 := -54 + l65
			l72 = choose(l73 > 0, float64(l73*-1), 0) + l72
			l75 := l72
			l76 := trunc(l75)
			if b2i(float64(l76) != l75)|b2i(l76 > l0) != 0 {
				l76 = f15(m, l75, 1, l0)
			}
			l77 := l76
			l79 := m.u16(m.u32(l77>>16<<2, 3840)+l77&65535<<4, 0)*320 + 15296
			if l69 > 0 {
				l80 = m.f64(l79, 104)
			}
			l83 := l80
			if l83 > 0 {
				l82 = float64(l70 * l83)
			}
			l84 := 4.503599627370496e+15 + l82
			l84 = -4.503599627370496e+15 + l84
			l86 := l82 - l84
			l88 := m.f64(l79, 96)
			if l88 > 0 {
				l87 = float64(l86 * l88)
			}
			l90 := -l87
			l89 := choose(l90 > 0, l90, 0)
			l91 := -1 - l87
			l89 = choose(l91 > 0, float64(l91*-1), 0) + l89
			l93 := -0.49999999999999994 + l86
			l95 := -0.49999999999999994 - l86
			l97 := l89
			l96 := choose(l97 > 0, float64(l97*-1), 0)
			l98 := -1 + choose(l93 > 0, float64(l93*1.8014398509481984e+16), 0)
			l96 = choose(l98 > 0, l98, 0) + l96
			l99 := -1 + choose(l95 > 0, float64(l95*1.8014398509481984e+16), 0)
			l96 = choose(l99 > 0, float64(l99*-1), 0) + l96
			l71 = l84 + l96
		}
		if 1-l69 > 0 {
			l71 = l71 + l70
		}
		l63 = float64(l71 * l64)
	}
	l100 := 6.755399441055744e+15 + float64(l63*2.3283064365386963e-10)
	l100 = -6.755399441055744e+15 + l100
	l101 := l63 + float64(l100*-4.294967296e+09)
	l103 := -l101
	l102 := choose(l103 > 0, l103, 0)
	l104 := -1 - l101
	l102 = choose(l104 > 0, float64(l104*-1), 0) + l102
	l106 := l101
	l105 := choose(l106 > 0, l106, 0)
	l107 := -1 + l101
	l105 = choose(l107 > 0, float64(l107*-1), 0) + l105
	l108 := float64(l100*2) - l102 + l105
	l110 := 1 + float64(l47*-4.398046511104e+12) - l49 + l108
	l109 := choose(l110 > 0, l110, 0)
	l111 := float64(l47*-4.398046511104e+12) - l49 + l108
	l109 = choose(l111 > 0, float64(l111*-1), 0) + l109
	l113 := 1 - l47 - l109
	l112 := choose(l113 > 0, l113, 0)
	l115 := -l33 + l112
	if l115 > 0 {
		l114 = float64(l101 * l115)
	}
	l116 := -1 - l33 + l102 + l112
	l114 = choose(l116 > 0, float64(l116*4.294967296e+09), 0) + l114
	l117 := -1 + l33 + l112
	if l117 > 0 {
		l114 = l114 + float64(-l101*l117)
	}
	l118 := -2 + l33 + l105 + l112
	l114 = choose(l118 > 0, float64(l118*4.294967296e+09), 0) + l114
	l119 := -l33 + l109
	l114 = choose(l119 > 0, float64(l119*4.294967295e+09), 0) + l114
	m.put(l1, 8, l114)
	l120 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l120+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	m.put(l0&3<<3, 3520, l20)
	m.put(l0&3<<3, 3552, 1)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l19*-4096)+l20)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		l122 := l29
		l122 = flag(l122 > 32767)
		l123 := f12(m, 18409280, 16, 4096+float64(l14*4096)+float64(l19*-4096)+l20)
		l126 := m.f64(l123, 8)
		l127 := trunc(l126)
		if b2i(float64(l127) != l126)|b2i(l127 > l0) != 0 {
			l127 = f15(m, l126, 1, l0)
		}
		l128 := l127
		l129 := m.u32(l128>>16<<2, 3840) + l128&65535<<4
		l132 := float64(m.u8(m.u16(l129, 0)*320+15296, 18)) + float64(m.u8(l129, 3)) + float64(float64(m.u8(l129, 4))*256)
		l132 = flag(l132 > 32767)
		l133 := choose(-1+l122+l132 > 0, 1, 0)
		l135 := f15(m, -2.1474836475e+09, 4.294967296e+09, l0)
		l137 := float64(int32(l135))
		l139 := l137
		l138 := choose(l139 > 0, float64(l139*-4.294967296e+09), 0)
		l140 := f15(m, -2.1474836475e+09+float64(l138*256), 4.294967296e+09, l0)
		l142 := float64(int32(l140))
		l143 := float64(l138 * 256)
		l144 := l142
		l143 = choose(l144 > 0, float64(l144*-4.294967296e+09), 0) + l143
		l145 := f15(m, -2.1474836475e+09+float64(l143*256), 4.294967296e+09, l0)
		l147 := float64(int32(l145))
		l148 := float64(l143 * 256)
		l149 := l147
		l148 = choose(l149 > 0, float64(l149*-4.294967296e+09), 0) + l148
		l150 := f15(m, -2.1474836475e+09+float64(l148*256), 4.294967296e+09, l0)
		l152 := float64(int32(l150))
		l153 := float64(l137*1.6777216e+07) + float64(l142*65536) + float64(l147*256) + l152
		l153 = flag(l153 > 2.147483647e+09)
		l155 := -1 - l122 - l132 + float64(l133*2) + l153
		l154 := choose(l155 > 0, l155, 0)
		l156 := float64(m.u8(l2, 2))
		if l156 > 0 {
			l157 = l8 + l12
		}
		l159 := -l122 - l132 + float64(l133*2)
		if l159 > 0 {
			l158 = float64((float64(l137*1.6777216e+07) + float64(l142*65536) + float64(l147*256) + l152) * l159)
		}
		if -1+l122+l132+float64(l133*-2) > 0 {
			l158 = l158 + (float64(l137*-1.6777216e+07) + float64(l142*-65536) + float64(l147*-256) - l152)
		}
		l161 := -l33 + l112
		if l161 > 0 {
			l160 = float64((l100 - l102) * l161)
		}
		l162 := -1 + l33 + l112
		if l162 > 0 {
			l160 = l160 + float64((-l100-l105)*l162)
		}
		l163 := -l33 + l109
		l160 = choose(l163 > 0, float64(l163*2.147483647e+09), 0) + l160
		l164 := -1 + l33 + l109
		l160 = choose(l164 > 0, float64(l164*2.147483648e+09), 0) + l160
		l166 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l158*2.3283064365386963e-10) + float64(l160*2.3283064365386963e-10))
		l166 = -6.755399441055744e+15 + l166
		l168 := -255 + l158 + l160 + float64(l166*-4.294967296e+09)
		l167 := choose(l168 > 0, l168, 0)
		l169 := -256 + l158 + l160 + float64(l166*-4.294967296e+09)
		l167 = choose(l169 > 0, float64(l169*-1), 0) + l167
		l170 := -65535 + l158 + l160 + float64(l166*-4.294967296e+09)
		l167 = choose(l170 > 0, l170, 0) + l167
		l171 := -65536 + l158 + l160 + float64(l166*-4.294967296e+09)
		l167 = choose(l171 > 0, float64(l171*-1), 0) + l167
		l172 := -1.6777215e+07 + l158 + l160 + float64(l166*-4.294967296e+09)
		l167 = choose(l172 > 0, l172, 0) + l167
		l173 := -1.6777216e+07 + l158 + l160 + float64(l166*-4.294967296e+09)
		l167 = choose(l173 > 0, float64(l173*-1), 0) + l167
		if 1-l154 > 0 {
			if l156 > 0 {
				l175 = l120 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
			}
			l177 := -l157 + l167
			l178 := trunc(l177)
			if b2i(float64(l178) != l177)|b2i(l178 > l0) != 0 {
				l178 = f15(m, l177, 1, l0)
			}
			l179 := l178
			l184 := m.f64(m.u16(m.u32(l179>>16<<2, 3840)+l179&65535<<4, 0)*320+15296, 80)
			if l184 > 0 {
				l183 = float64((0.5 + l158 + l160 + float64(l166*-4.294967296e+09)) * l184)
			}
			l174 = -0.5 + float64(l175*-256) + l183
		}
		l185 := l154
		if l185 > 0 {
			l174 = l174 + float64(float64(l154*6)*l185)
		}
		l187 := 1 + l157 + float64(l154*-8) - l167
		l186 := choose(l187 > 0, l187, 0)
		l188 := l154
		l186 = choose(l188 > 0, float64(l188*10), 0) + l186
		l121 = f17(m, l174, l186)
	}
	return l121
}

// f203: case 679
func f203(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l122 uint32
	var l64, l72, l81, l83, l88, l115, l124, l125, l126, l146 float64
	l19 := m.f64(0, 3024)
	l20 := m.f64(l16, 16)
	l21 := f12(m, 18409280, 16, 4095+float64(l14*4096)+float64(l19*-4096)+l20)
	l24 := m.f64(l21, 8)
	l25 := trunc(l24)
	if b2i(float64(l25) != l24)|b2i(l25 > l0) != 0 {
		l25 = f15(m, l24, 1, l0)
	}
	l26 := l25
	l27 := m.u32(l26>>16<<2, 3840) + l26&65535<<4
	l28 := m.u16(l27, 0)*320 + 15296
	l29 := float64(m.u8(l28, 18)) + float64(m.u8(l27, 3)) + float64(float64(m.u8(l27, 4))*256)
	l30 := l29
	l30 = flag(l30 > 32767)
	l33 := choose(choose(l30 > 0, 1, 0) > 0, 1, 0)
	l35 := l29
	l36 := -32767 + l29
	l35 = choose(l36 > 0, float64(l36*-32768), 0) + l35
	l37 := -32768 + l29
	l35 = choose(l37 > 0, float64(l37*32768), 0) + l35
	l39 := 6.755399441055744e+15 + (-0.49609375 + float64(l35*0.0078125))
	l39 = -6.755399441055744e+15 + l39
	l40 := l39
	l40 = flag(l40 > 254)
	l43 := float64((float64(m.u8(l28, 0))+float64(float64(m.u8(l27, 2))*256))*5.36870912e+08) + float64((l35+float64(l39*-128))*3.5184372088832e+13)
	l44 := l43
	l44 = flag(l44 > math.Copysign(0, -1))
	l47 := choose(choose(-1+l40+l44 > 0, 1, 0) > 0, 1, 0)
	l49 := choose(1-l33 > 0, 8.589934592e+09, 0)
	l49 = l33 + l49
	l51 := l39
	l51 = flag(l51 > math.Copysign(0, -1))
	l52 := 897 + l39 - l51
	l54 := -1075 + l52
	l53 := choose(l54 > 0, l54, 0)
	l55 := -1087 + l52
	l53 = choose(l55 > 0, float64(l55*-1), 0) + l53
	l57 := l53
	l58 := trunc(l57)
	if b2i(float64(l58) != l57)|b2i(l58 > l0) != 0 {
		l58 = f15(m, l57, 1, l0)
	}
	l59 := l58
	l65 := m.f64(m.u16(m.u32(l59>>16<<2, 3840)+l59&65535<<4, 0)*320+15296, 96)
	if l65 > 0 {
		l67 := -1.048575e+06 - l52
		l66 := choose(l67 > 0, l67, 0)
		l68 := -1.047679e+06 - l52
		l66 = choose(l68 > 0, l68, 0) + l66
		l69 := 1075 - l52
		l66 = choose(l69 > 0, l69, 0) + l66
		l70 := l66
		l70 = flag(l70 > math.Copysign(0, -1))
		l71 := float64(l51*4.503599627370496e+15) + l43
		if l70 > 0 {
			l73 := l66
			l74 := -54 + l66
			l73 = choose(l74 > 0, float64(l74*-1), 0) + l73
			l76 := l73
			l77 := trunc(l76)
			if b2i(float64(l77) != l76)|b2i(l77 > l0) != 0 {
				l77 = f15(m, l76, 1, l0)
			}
			l78 := l77
			l80 := m.u16(m.u32(l78>>16<<2, 3840)+l78&65535<<4, 0)*320 + 15296
			if l70 > 0 {
				l81 = m.f64(l80, 104)
			}
			l84 := l81
			if l84 > 0 {
				l83 = float64(l71 * l84)
			}
			l85 := 4.503599627370496e+15 + l83
			l85 = -4.503599627370496e+15 + l85
			l87 := l83 - l85
			l89 := m.f64(l80, 96)
			if l89 > 0 {
				l88 = float64(l87 * l89)
			}
			l91 := -l88
			l90 := choose(l91 > 0, l91, 0)
			l92 := -1 - l88
			l90 = choose(l92 > 0, float64(l92*-1), 0) + l90
			l94 := -0.49999999999999994 + l87
			l96 := -0.49999999999999994 - l87
			l98 := l90
			l97 := choose(l98 > 0, float64(l98*-1), 0)
			l99 := -1 + choose(l94 > 0, float64(l94*1.8014398509481984e+16), 0)
			l97 = choose(l99 > 0, l99, 0) + l97
			l100 := -1 + choose(l96 > 0, float64(l96*1.8014398509481984e+16), 0)
			l97 = choose(l100 > 0, float64(l100*-1), 0) + l97
			l72 = l85 + l97
		}
		if 1-l70 > 0 {
			l72 = l72 + l71
		}
		l64 = float64(l72 * l65)
	}
	l101 := 6.755399441055744e+15 + float64(l64*2.3283064365386963e-10)
	l101 = -6.755399441055744e+15 + l101
	l102 := l64 + float64(l101*-4.294967296e+09)
	l104 := -l102
	l103 := choose(l104 > 0, l104, 0)
	l105 := -1 - l102
	l103 = choose(l105 > 0, float64(l105*-1), 0) + l103
	l107 := l102
	l106 := choose(l107 > 0, l107, 0)
	l108 := -1 + l102
	l106 = choose(l108 > 0, float64(l108*-1), 0) + l106
	l109 := float64(l101*2) - l103 + l106
	l111 := 1 + float64(l47*-4.398046511104e+12) - l49 + l109
	l110 := choose(l111 > 0, l111, 0)
	l112 := float64(l47*-4.398046511104e+12) - l49 + l109
	l110 = choose(l112 > 0, float64(l112*-1), 0) + l110
	l114 := 1 - l47 - l110
	l113 := choose(l114 > 0, l114, 0)
	l116 := -l33 + l113
	if l116 > 0 {
		l115 = float64(l102 * l116)
	}
	l117 := -1 - l33 + l103 + l113
	l115 = choose(l117 > 0, float64(l117*4.294967296e+09), 0) + l115
	l118 := -1 + l33 + l113
	if l118 > 0 {
		l115 = l115 + float64(-l102*l118)
	}
	l119 := -2 + l33 + l106 + l113
	l115 = choose(l119 > 0, float64(l119*4.294967296e+09), 0) + l115
	l120 := -l33 + l110
	l115 = choose(l120 > 0, float64(l120*4.294967295e+09), 0) + l115
	m.put(l1, 8, l115)
	l121 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l121+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	m.put(l0&3<<3, 3520, l20)
	m.put(l0&3<<3, 3552, 1)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l19*-4096)+l20)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		l123 := float64(m.u8(l2, 2))
		if l123 > 0 {
			l124 = l121 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
		}
		if l123 > 0 {
			l125 = l8 + l12
		}
		l127 := -l33 + l113
		if l127 > 0 {
			l126 = float64((l101 - l103) * l127)
		}
		l128 := -1 + l33 + l113
		if l128 > 0 {
			l126 = l126 + float64((-l101-l106)*l128)
		}
		l129 := -l33 + l110
		l126 = choose(l129 > 0, float64(l129*4.294967295e+09), 0) + l126
		l131 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l126*2.3283064365386963e-10))
		l131 = -6.755399441055744e+15 + l131
		l133 := -255 + l126 + float64(l131*-4.294967296e+09)
		l132 := choose(l133 > 0, l133, 0)
		l134 := -256 + l126 + float64(l131*-4.294967296e+09)
		l132 = choose(l134 > 0, float64(l134*-1), 0) + l132
		l135 := -65535 + l126 + float64(l131*-4.294967296e+09)
		l132 = choose(l135 > 0, l135, 0) + l132
		l136 := -65536 + l126 + float64(l131*-4.294967296e+09)
		l132 = choose(l136 > 0, float64(l136*-1), 0) + l132
		l137 := -1.6777215e+07 + l126 + float64(l131*-4.294967296e+09)
		l132 = choose(l137 > 0, l137, 0) + l132
		l138 := -1.6777216e+07 + l126 + float64(l131*-4.294967296e+09)
		l132 = choose(l138 > 0, float64(l138*-1), 0) + l132
		l140 := -l125 + l132
		l141 := trunc(l140)
		if b2i(float64(l141) != l140)|b2i(l141 > l0) != 0 {
			l141 = f15(m, l140, 1, l0)
		}
		l142 := l141
		l147 := m.f64(m.u16(m.u32(l142>>16<<2, 3840)+l142&65535<<4, 0)*320+15296, 80)
		if l147 > 0 {
			l146 = float64((0.5 + l126 + float64(l131*-4.294967296e+09)) * l147)
		}
		l150 := 1 + l125 - l132
		l122 = f17(m, -0.5+float64(l124*-256)+l146, choose(l150 > 0, l150, 0))
	}
	return l122
}

// f204: case 680
func f204(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l131 uint32
	var l73, l81, l90, l92, l97, l124, l170, l171, l173, l187, l189, l197 float64
	l19 := m.f64(0, 3024)
	l20 := m.f64(l16, 16)
	l21 := f12(m, 18409280, 16, 4096+float64(l14*4096)+float64(l19*-4096)+l20)
	l24 := m.f64(l21, 8)
	l25 := trunc(l24)
	if b2i(float64(l25) != l24)|b2i(l25 > l0) != 0 {
		l25 = f15(m, l24, 1, l0)
	}
	l26 := l25
	l27 := m.u32(l26>>16<<2, 3840) + l26&65535<<4
	l28 := m.u16(l27, 0)*320 + 15296
	l29 := float64(m.u8(l28, 18)) + float64(m.u8(l27, 3)) + float64(float64(m.u8(l27, 4))*256)
	l30 := l29
	l30 = flag(l30 > 32767)
	l33 := choose(choose(l30 > 0, 1, 0) > 0, 1, 0)
	l35 := l29
	l36 := -32767 + l29
	l35 = choose(l36 > 0, float64(l36*-32768), 0) + l35
	l37 := -32768 + l29
	l35 = choose(l37 > 0, float64(l37*32768), 0) + l35
	l39 := 6.755399441055744e+15 + (-0.46875 + float64(l35*0.0625))
	l39 = -6.755399441055744e+15 + l39
	l40 := l39
	l40 = flag(l40 > 2046)
	l41 := float64(m.u8(l28, 0)) + float64(float64(m.u8(l27, 2))*256)
	l42 := f12(m, 18409280, 16, 4095+float64(l14*4096)+float64(l19*-4096)+l20)
	l45 := m.f64(l42, 8)
	l46 := trunc(l45)
	if b2i(float64(l46) != l45)|b2i(l46 > l0) != 0 {
		l46 = f15(m, l45, 1, l0)
	}
	l47 := l46
	l48 := m.u32(l47>>16<<2, 3840) + l47&65535<<4
	l49 := m.u16(l48, 0)*320 + 15296
	t1 := float64(l41*4.294967296e+09) + (float64(m.u8(l49, 0)) + float64(float64(m.u8(l48, 2))*256)) + float64((float64(m.u8(l49, 18))+float64(m.u8(l48, 3))+float64(float64(m.u8(l48, 4))*256))*65536)
	l53 := t1 + float64((l35+float64(l39*-16))*2.81474976710656e+14)
	l54 := l53
	l54 = flag(l54 > math.Copysign(0, -1))
	l57 := choose(choose(-1+l40+l54 > 0, 1, 0) > 0, 1, 0)
	l59 := float64(4.294967296e+09)
	l59 = l33 + l59
	l60 := l39
	l60 = flag(l60 > math.Copysign(0, -1))
	l61 := 1 + l39 - l60
	l63 := -1075 + l61
	l62 := choose(l63 > 0, l63, 0)
	l64 := -1087 + l61
	l62 = choose(l64 > 0, float64(l64*-1), 0) + l62
	l66 := l62
	l67 := trunc(l66)
	if b2i(float64(l67) != l66)|b2i(l67 > l0) != 0 {
		l67 = f15(m, l66, 1, l0)
	}
	l68 := l67
	l74 := m.f64(m.u16(m.u32(l68>>16<<2, 3840)+l68&65535<<4, 0)*320+15296, 96)
	if l74 > 0 {
		l76 := -1.048575e+06 - l61
		l75 := choose(l76 > 0, l76, 0)
		l77 := -1.047679e+06 - l61
		l75 = choose(l77 > 0, l77, 0) + l75
		l78 := 1075 - l61
		l75 = choose(l78 > 0, l78, 0) + l75
		l79 := l75
		l79 = flag(l79 > math.Copysign(0, -1))
		l80 := float64(l60*4.503599627370496e+15) + l53
		if l79 > 0 {
			l82 := l75
			l83 := -54 + l75
			l82 = choose(l83 > 0, float64(l83*-1), 0) + l82
			l85 := l82
			l86 := trunc(l85)
			if b2i(float64(l86) != l85)|b2i(l86 > l0) != 0 {
				l86 = f15(m, l85, 1, l0)
			}
			l87 := l86
			l89 := m.u16(m.u32(l87>>16<<2, 3840)+l87&65535<<4, 0)*320 + 15296
			if l79 > 0 {
				l90 = m.f64(l89, 104)
			}
			l93 := l90
			if l93 > 0 {
				l92 = float64(l80 * l93)
			}
			l94 := 4.503599627370496e+15 + l92
			l94 = -4.503599627370496e+15 + l94
			l96 := l92 - l94
			l98 := m.f64(l89, 96)
			if l98 > 0 {
				l97 = float64(l96 * l98)
			}
			l100 := -l97
			l99 := choose(l100 > 0, l100, 0)
			l101 := -1 - l97
			l99 = choose(l101 > 0, float64(l101*-1), 0) + l99
			l103 := -0.49999999999999994 + l96
			l105 := -0.49999999999999994 - l96
			l107 := l99
			l106 := choose(l107 > 0, float64(l107*-1), 0)
			l108 := -1 + choose(l103 > 0, float64(l103*1.8014398509481984e+16), 0)
			l106 = choose(l108 > 0, l108, 0) + l106
			l109 := -1 + choose(l105 > 0, float64(l105*1.8014398509481984e+16), 0)
			l106 = choose(l109 > 0, float64(l109*-1), 0) + l106
			l81 = l94 + l106
		}
		if 1-l79 > 0 {
			l81 = l81 + l80
		}
		l73 = float64(l81 * l74)
	}
	l110 := 6.755399441055744e+15 + float64(l73*2.3283064365386963e-10)
	l110 = -6.755399441055744e+15 + l110
	l111 := l73 + float64(l110*-4.294967296e+09)
	l113 := -l111
	l112 := choose(l113 > 0, l113, 0)
	l114 := -1 - l111
	l112 = choose(l114 > 0, float64(l114*-1), 0) + l112
	l116 := l111
	l115 := choose(l116 > 0, l116, 0)
	l117 := -1 + l111
	l115 = choose(l117 > 0, float64(l117*-1), 0) + l115
	l118 := float64(l110*2) - l112 + l115
	l120 := 1 + float64(l57*-4.398046511104e+12) - l59 + l118
	l119 := choose(l120 > 0, l120, 0)
	l121 := float64(l57*-4.398046511104e+12) - l59 + l118
	l119 = choose(l121 > 0, float64(l121*-1), 0) + l119
	l123 := 1 - l57 - l119
	l122 := choose(l123 > 0, l123, 0)
	l125 := -l33 + l122
	if l125 > 0 {
		l124 = float64(l111 * l125)
	}
	l126 := -1 - l33 + l112 + l122
	l124 = choose(l126 > 0, float64(l126*4.294967296e+09), 0) + l124
	l127 := -1 + l33 + l122
	if l127 > 0 {
		l124 = l124 + float64(-l111*l127)
	}
	l128 := -2 + l33 + l115 + l122
	l124 = choose(l128 > 0, float64(l128*4.294967296e+09), 0) + l124
	l129 := -l33 + l119
	l124 = choose(l129 > 0, float64(l129*4.294967295e+09), 0) + l124
	m.put(l1, 8, l124)
	l130 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l130+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	m.put(l0&3<<3, 3520, l20)
	m.put(l0&3<<3, 3552, 1)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l19*-4096)+l20)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		l132 := l29
		l132 = flag(l132 > 32767)
		l135 := m.f64(l21, 8)
		l136 := trunc(l135)
		if b2i(float64(l136) != l135)|b2i(l136 > l0) != 0 {
			l136 = f15(m, l135, 1, l0)
		}
		l137 := l136
		l138 := m.u32(l137>>16<<2, 3840) + l137&65535<<4
		l141 := float64(m.u8(m.u16(l138, 0)*320+15296, 18)) + float64(m.u8(l138, 3)) + float64(float64(m.u8(l138, 4))*256)
		l141 = flag(l141 > 32767)
		l142 := choose(-1+l132+l141 > 0, 1, 0)
		l144 := f15(m, -2.1474836475e+09, 4.294967296e+09, l0)
		l146 := float64(int32(l144))
		l148 := l146
		l147 := choose(l148 > 0, float64(l148*-4.294967296e+09), 0)
		l149 := f15(m, -2.1474836475e+09+float64(l147*256), 4.294967296e+09, l0)
		l151 := float64(int32(l149))
		l152 := float64(l147 * 256)
		l153 := l151
		l152 = choose(l153 > 0, float64(l153*-4.294967296e+09), 0) + l152
		l154 := f15(m, -2.1474836475e+09+float64(l152*256), 4.294967296e+09, l0)
		l156 := float64(int32(l154))
		l157 := float64(l152 * 256)
		l158 := l156
		l157 = choose(l158 > 0, float64(l158*-4.294967296e+09), 0) + l157
		l159 := f15(m, -2.1474836475e+09+float64(l157*256), 4.294967296e+09, l0)
		l161 := float64(int32(l159))
		l162 := float64(l146*1.6777216e+07) + float64(l151*65536) + float64(l156*256) + l161
		l162 = flag(l162 > 2.147483647e+09)
		l164 := -1 - l132 - l141 + float64(l142*2) + l162
		l163 := choose(l164 > 0, l164, 0)
		l165 := choose(l57 > 0, 1, 0)
		l168 := l119
		l167 := choose(l168 > 0, l168, 0)
		l169 := float64(m.u8(l2, 2))
		if l169 > 0 {
			l170 = l8 + l12
		}
		l172 := -l132 - l141 + float64(l142*2)
		if l172 > 0 {
			l171 = float64((float64(l146*1.6777216e+07) + float64(l151*65536) + float64(l156*256) + l161) * l172)
		}
		if -1+l132+l141+float64(l142*-2) > 0 {
			l171 = l171 + (float64(l146*-1.6777216e+07) + float64(l151*-65536) + float64(l156*-256) - l161)
		}
		l174 := -l33 + l122
		if l174 > 0 {
			l173 = float64((l110 - l112) * l174)
		}
		l175 := -1 + l33 + l122
		if l175 > 0 {
			l173 = l173 + float64((-l110-l115)*l175)
		}
		l176 := -l33 + l119
		l173 = choose(l176 > 0, float64(l176*2.147483647e+09), 0) + l173
		l177 := -1 + l33 + l119
		l173 = choose(l177 > 0, float64(l177*2.147483648e+09), 0) + l173
		l179 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l171*2.3283064365386963e-10) + float64(l173*2.3283064365386963e-10))
		l179 = -6.755399441055744e+15 + l179
		l181 := -255 + l171 + l173 + float64(l179*-4.294967296e+09)
		l180 := choose(l181 > 0, l181, 0)
		l182 := -256 + l171 + l173 + float64(l179*-4.294967296e+09)
		l180 = choose(l182 > 0, float64(l182*-1), 0) + l180
		l183 := -65535 + l171 + l173 + float64(l179*-4.294967296e+09)
		l180 = choose(l183 > 0, l183, 0) + l180
		l184 := -65536 + l171 + l173 + float64(l179*-4.294967296e+09)
		l180 = choose(l184 > 0, float64(l184*-1), 0) + l180
		l185 := -1.6777215e+07 + l171 + l173 + float64(l179*-4.294967296e+09)
		l180 = choose(l185 > 0, l185, 0) + l180
		l186 := -1.6777216e+07 + l171 + l173 + float64(l179*-4.294967296e+09)
		l180 = choose(l186 > 0, float64(l186*-1), 0) + l180
		l188 := 1 - l163 - l165 - l167
		if l188 > 0 {
			if l169 > 0 {
				l189 = l130 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
			}
			l191 := -l170 + l180
			l192 := trunc(l191)
			if b2i(float64(l192) != l191)|b2i(l192 > l0) != 0 {
				l192 = f15(m, l191, 1, l0)
			}
			l193 := l192
			l198 := m.f64(m.u16(m.u32(l193>>16<<2, 3840)+l193&65535<<4, 0)*320+15296, 80)
			if l198 > 0 {
				l197 = float64((0.5 + l171 + l173 + float64(l179*-4.294967296e+09)) * l198)
			}
			l187 = float64((-0.5 + float64(l189*-256) + l197) * l188)
		}
		l199 := l163 + l165 + l167
		if l199 > 0 {
			l187 = l187 + float64((float64(l163*6)+float64(l165*13)+float64(l167*6))*l199)
		}
		l201 := 1 + l170 + float64(l163*-8) + float64(l165*-8) + float64(l167*-8) - l180
		l200 := choose(l201 > 0, l201, 0)
		l202 := l163 + l165 + l167
		l200 = choose(l202 > 0, float64(l202*10), 0) + l200
		l131 = f17(m, l187, l200)
	}
	return l131
}

// f205: case 681
func f205(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l132 uint32
	var l74, l82, l91, l93, l98, l125, l138, l139, l152, l154, l162 float64
	l19 := m.f64(0, 3024)
	l20 := m.f64(l16, 16)
	l21 := f12(m, 18409280, 16, 4096+float64(l14*4096)+float64(l19*-4096)+l20)
	l24 := m.f64(l21, 8)
	l25 := trunc(l24)
	if b2i(float64(l25) != l24)|b2i(l25 > l0) != 0 {
		l25 = f15(m, l24, 1, l0)
	}
	l26 := l25
	l27 := m.u32(l26>>16<<2, 3840) + l26&65535<<4
	l28 := m.u16(l27, 0)*320 + 15296
	l29 := float64(m.u8(l28, 18)) + float64(m.u8(l27, 3)) + float64(float64(m.u8(l27, 4))*256)
	l30 := l29
	l30 = flag(l30 > 32767)
	l33 := choose(choose(l30 > 0, 1, 0) > 0, 1, 0)
	l35 := l29
	l36 := -32767 + l29
	l35 = choose(l36 > 0, float64(l36*-32768), 0) + l35
	l37 := -32768 + l29
	l35 = choose(l37 > 0, float64(l37*32768), 0) + l35
	l39 := 6.755399441055744e+15 + (-0.46875 + float64(l35*0.0625))
	l39 = -6.755399441055744e+15 + l39
	l40 := l39
	l40 = flag(l40 > 2046)
	l41 := float64(m.u8(l28, 0)) + float64(float64(m.u8(l27, 2))*256)
	l42 := f12(m, 18409280, 16, 4095+float64(l14*4096)+float64(l19*-4096)+l20)
	l45 := m.f64(l42, 8)
	l46 := trunc(l45)
	if b2i(float64(l46) != l45)|b2i(l46 > l0) != 0 {
		l46 = f15(m, l45, 1, l0)
	}
	l47 := l46
	l48 := m.u32(l47>>16<<2, 3840) + l47&65535<<4
	l49 := m.u16(l48, 0)*320 + 15296
	t1 := float64(l41*4.294967296e+09) + (float64(m.u8(l49, 0)) + float64(float64(m.u8(l48, 2))*256)) + float64((float64(m.u8(l49, 18))+float64(m.u8(l48, 3))+float64(float64(m.u8(l48, 4))*256))*65536)
	l53 := t1 + float64((l35+float64(l39*-16))*2.81474976710656e+14)
	l54 := l53
	l54 = flag(l54 > math.Copysign(0, -1))
	l57 := choose(choose(-1+l40+l54 > 0, 1, 0) > 0, 1, 0)
	l59 := choose(1-l33 > 0, 8.589934592e+09, 0)
	l59 = l33 + l59
	l61 := l39
	l61 = flag(l61 > math.Copysign(0, -1))
	l62 := 1 + l39 - l61
	l64 := -1075 + l62
	l63 := choose(l64 > 0, l64, 0)
	l65 := -1087 + l62
	l63 = choose(l65 > 0, float64(l65*-1), 0) + l63
	l67 := l63
	l68 := trunc(l67)
	if b2i(float64(l68) != l67)|b2i(l68 > l0) != 0 {
		l68 = f15(m, l67, 1, l0)
	}
	l69 := l68
	l75 := m.f64(m.u16(m.u32(l69>>16<<2, 3840)+l69&65535<<4, 0)*320+15296, 96)
	if l75 > 0 {
		l77 := -1.048575e+06 - l62
		l76 := choose(l77 > 0, l77, 0)
		l78 := -1.047679e+06 - l62
		l76 = choose(l78 > 0, l78, 0) + l76
		l79 := 1075 - l62
		l76 = choose(l79 > 0, l79, 0) + l76
		l80 := l76
		l80 = flag(l80 > math.Copysign(0, -1))
		l81 := float64(l61*4.503599627370496e+15) + l53
		if l80 > 0 {
			l83 := l76
			l84 := -54 + l76
			l83 = choose(l84 > 0, float64(l84*-1), 0) + l83
			l86 := l83
			l87 := trunc(l86)
			if b2i(float64(l87) != l86)|b2i(l87 > l0) != 0 {
				l87 = f15(m, l86, 1, l0)
			}
			l88 := l87
			l90 := m.u16(m.u32(l88>>16<<2, 3840)+l88&65535<<4, 0)*320 + 15296
			if l80 > 0 {
				l91 = m.f64(l90, 104)
			}
			l94 := l91
			if l94 > 0 {
				l93 = float64(l81 * l94)
			}
			l95 := 4.503599627370496e+15 + l93
			l95 = -4.503599627370496e+15 + l95
			l97 := l93 - l95
			l99 := m.f64(l90, 96)
			if l99 > 0 {
				l98 = float64(l97 * l99)
			}
			l101 := -l98
			l100 := choose(l101 > 0, l101, 0)
			l102 := -1 - l98
			l100 = choose(l102 > 0, float64(l102*-1), 0) + l100
			l104 := -0.49999999999999994 + l97
			l106 := -0.49999999999999994 - l97
			l108 := l100
			l107 := choose(l108 > 0, float64(l108*-1), 0)
			l109 := -1 + choose(l104 > 0, float64(l104*1.8014398509481984e+16), 0)
			l107 = choose(l109 > 0, l109, 0) + l107
			l110 := -1 + choose(l106 > 0, float64(l106*1.8014398509481984e+16), 0)
			l107 = choose(l110 > 0, float64(l110*-1), 0) + l107
			l82 = l95 + l107
		}
		if 1-l80 > 0 {
			l82 = l82 + l81
		}
		l74 = float64(l82 * l75)
	}
	l111 := 6.755399441055744e+15 + float64(l74*2.3283064365386963e-10)
	l111 = -6.755399441055744e+15 + l111
	l112 := l74 + float64(l111*-4.294967296e+09)
	l114 := -l112
	l113 := choose(l114 > 0, l114, 0)
	l115 := -1 - l112
	l113 = choose(l115 > 0, float64(l115*-1), 0) + l113
	l117 := l112
	l116 := choose(l117 > 0, l117, 0)
	l118 := -1 + l112
	l116 = choose(l118 > 0, float64(l118*-1), 0) + l116
	l119 := float64(l111*2) - l113 + l116
	l121 := 1 + float64(l57*-4.398046511104e+12) - l59 + l119
	l120 := choose(l121 > 0, l121, 0)
	l122 := float64(l57*-4.398046511104e+12) - l59 + l119
	l120 = choose(l122 > 0, float64(l122*-1), 0) + l120
	l124 := 1 - l57 - l120
	l123 := choose(l124 > 0, l124, 0)
	l126 := -l33 + l123
	if l126 > 0 {
		l125 = float64(l112 * l126)
	}
	l127 := -1 - l33 + l113 + l123
	l125 = choose(l127 > 0, float64(l127*4.294967296e+09), 0) + l125
	l128 := -1 + l33 + l123
	if l128 > 0 {
		l125 = l125 + float64(-l112*l128)
	}
	l129 := -2 + l33 + l116 + l123
	l125 = choose(l129 > 0, float64(l129*4.294967296e+09), 0) + l125
	l130 := -l33 + l120
	l125 = choose(l130 > 0, float64(l130*4.294967295e+09), 0) + l125
	m.put(l1, 8, l125)
	l131 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l131+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	m.put(l0&3<<3, 3520, l20)
	m.put(l0&3<<3, 3552, 1)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l19*-4096)+l20)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		l133 := choose(l57 > 0, 1, 0)
		l136 := l120
		l135 := choose(l136 > 0, l136, 0)
		l137 := float64(m.u8(l2, 2))
		if l137 > 0 {
			l138 = l8 + l12
		}
		l140 := -l33 + l123
		if l140 > 0 {
			l139 = float64((l111 - l113) * l140)
		}
		l141 := -1 + l33 + l123
		if l141 > 0 {
			l139 = l139 + float64((-l111-l116)*l141)
		}
		l142 := -l33 + l120
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
		l153 := 1 - l133 - l135
		if l153 > 0 {
			if l137 > 0 {
				l154 = l131 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
			}
			l156 := -l138 + l145
			l157 := trunc(l156)
			if b2i(float64(l157) != l156)|b2i(l157 > l0) != 0 {
				l157 = f15(m, l156, 1, l0)
			}
			l158 := l157
			l163 := m.f64(m.u16(m.u32(l158>>16<<2, 3840)+l158&65535<<4, 0)*320+15296, 80)
			if l163 > 0 {
				l162 = float64((0.5 + l139 + float64(l144*-4.294967296e+09)) * l163)
			}
			l152 = float64((-0.5 + float64(l154*-256) + l162) * l153)
		}
		l164 := l133 + l135
		if l164 > 0 {
			l152 = l152 + float64((float64(l133*13)+float64(l135*6))*l164)
		}
		l166 := 1 + l138 + float64(l133*-8) + float64(l135*-8) - l145
		l165 := choose(l166 > 0, l166, 0)
		l167 := l133 + l135
		l165 = choose(l167 > 0, float64(l167*10), 0) + l165
		l132 = f17(m, l152, l165)
	}
	return l132
}

// f206: case 682
func f206(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l131 uint32
	var l73, l81, l90, l92, l97, l124, l166, l167, l169, l183, l184, l192 float64
	l19 := m.f64(0, 3024)
	l20 := m.f64(l16, 16)
	l21 := f12(m, 18409280, 16, 4096+float64(l14*4096)+float64(l19*-4096)+l20)
	l24 := m.f64(l21, 8)
	l25 := trunc(l24)
	if b2i(float64(l25) != l24)|b2i(l25 > l0) != 0 {
		l25 = f15(m, l24, 1, l0)
	}
	l26 := l25
	l27 := m.u32(l26>>16<<2, 3840) + l26&65535<<4
	l28 := m.u16(l27, 0)*320 + 15296
	l29 := float64(m.u8(l28, 18)) + float64(m.u8(l27, 3)) + float64(float64(m.u8(l27, 4))*256)
	l30 := l29
	l30 = flag(l30 > 32767)
	l33 := choose(choose(l30 > 0, 1, 0) > 0, 1, 0)
	l35 := l29
	l36 := -32767 + l29
	l35 = choose(l36 > 0, float64(l36*-32768), 0) + l35
	l37 := -32768 + l29
	l35 = choose(l37 > 0, float64(l37*32768), 0) + l35
	l39 := 6.755399441055744e+15 + (-0.46875 + float64(l35*0.0625))
	l39 = -6.755399441055744e+15 + l39
	l40 := l39
	l40 = flag(l40 > 2046)
	l41 := float64(m.u8(l28, 0)) + float64(float64(m.u8(l27, 2))*256)
	l42 := f12(m, 18409280, 16, 4095+float64(l14*4096)+float64(l19*-4096)+l20)
	l45 := m.f64(l42, 8)
	l46 := trunc(l45)
	if b2i(float64(l46) != l45)|b2i(l46 > l0) != 0 {
		l46 = f15(m, l45, 1, l0)
	}
	l47 := l46
	l48 := m.u32(l47>>16<<2, 3840) + l47&65535<<4
	l49 := m.u16(l48, 0)*320 + 15296
	t1 := float64(l41*4.294967296e+09) + (float64(m.u8(l49, 0)) + float64(float64(m.u8(l48, 2))*256)) + float64((float64(m.u8(l49, 18))+float64(m.u8(l48, 3))+float64(float64(m.u8(l48, 4))*256))*65536)
	l53 := t1 + float64((l35+float64(l39*-16))*2.81474976710656e+14)
	l54 := l53
	l54 = flag(l54 > math.Copysign(0, -1))
	l57 := choose(choose(-1+l40+l54 > 0, 1, 0) > 0, 1, 0)
	l59 := float64(4.294967296e+09)
	l59 = l33 + l59
	l60 := l39
	l60 = flag(l60 > math.Copysign(0, -1))
	l61 := 1 + l39 - l60
	l63 := -1075 + l61
	l62 := choose(l63 > 0, l63, 0)
	l64 := -1087 + l61
	l62 = choose(l64 > 0, float64(l64*-1), 0) + l62
	l66 := l62
	l67 := trunc(l66)
	if b2i(float64(l67) != l66)|b2i(l67 > l0) != 0 {
		l67 = f15(m, l66, 1, l0)
	}
	l68 := l67
	l74 := m.f64(m.u16(m.u32(l68>>16<<2, 3840)+l68&65535<<4, 0)*320+15296, 96)
	if l74 > 0 {
		l76 := -1.048575e+06 - l61
		l75 := choose(l76 > 0, l76, 0)
		l77 := -1.047679e+06 - l61
		l75 = choose(l77 > 0, l77, 0) + l75
		l78 := 1075 - l61
		l75 = choose(l78 > 0, l78, 0) + l75
		l79 := l75
		l79 = flag(l79 > math.Copysign(0, -1))
		l80 := float64(l60*4.503599627370496e+15) + l53
		if l79 > 0 {
			l82 := l75
			l83 := -54 + l75
			l82 = choose(l83 > 0, float64(l83*-1), 0) + l82
			l85 := l82
			l86 := trunc(l85)
			if b2i(float64(l86) != l85)|b2i(l86 > l0) != 0 {
				l86 = f15(m, l85, 1, l0)
			}
			l87 := l86
			l89 := m.u16(m.u32(l87>>16<<2, 3840)+l87&65535<<4, 0)*320 + 15296
			if l79 > 0 {
				l90 = m.f64(l89, 104)
			}
			l93 := l90
			if l93 > 0 {
				l92 = float64(l80 * l93)
			}
			l94 := 4.503599627370496e+15 + l92
			l94 = -4.503599627370496e+15 + l94
			l96 := l92 - l94
			l98 := m.f64(l89, 96)
			if l98 > 0 {
				l97 = float64(l96 * l98)
			}
			l100 := -l97
			l99 := choose(l100 > 0, l100, 0)
			l101 := -1 - l97
			l99 = choose(l101 > 0, float64(l101*-1), 0) + l99
			l103 := -0.49999999999999994 + l96
			l105 := -0.49999999999999994 - l96
			l107 := l99
			l106 := choose(l107 > 0, float64(l107*-1), 0)
			l108 := -1 + choose(l103 > 0, float64(l103*1.8014398509481984e+16), 0)
			l106 = choose(l108 > 0, l108, 0) + l106
			l109 := -1 + choose(l105 > 0, float64(l105*1.8014398509481984e+16), 0)
			l106 = choose(l109 > 0, float64(l109*-1), 0) + l106
			l81 = l94 + l106
		}
		if 1-l79 > 0 {
			l81 = l81 + l80
		}
		l73 = float64(l81 * l74)
	}
	l110 := 6.755399441055744e+15 + float64(l73*2.3283064365386963e-10)
	l110 = -6.755399441055744e+15 + l110
	l111 := l73 + float64(l110*-4.294967296e+09)
	l113 := -l111
	l112 := choose(l113 > 0, l113, 0)
	l114 := -1 - l111
	l112 = choose(l114 > 0, float64(l114*-1), 0) + l112
	l116 := l111
	l115 := choose(l116 > 0, l116, 0)
	l117 := -1 + l111
	l115 = choose(l117 > 0, float64(l117*-1), 0) + l115
	l118 := float64(l110*2) - l112 + l115
	l120 := 1 + float64(l57*-4.398046511104e+12) - l59 + l118
	l119 := choose(l120 > 0, l120, 0)
	l121 := float64(l57*-4.398046511104e+12) - l59 + l118
	l119 = choose(l121 > 0, float64(l121*-1), 0) + l119
	l123 := 1 - l57 - l119
	l122 := choose(l123 > 0, l123, 0)
	l125 := -l33 + l122
	if l125 > 0 {
		l124 = float64(l111 * l125)
	}
	l126 := -1 - l33 + l112 + l122
	l124 = choose(l126 > 0, float64(l126*4.294967296e+09), 0) + l124
	l127 := -1 + l33 + l122
	if l127 > 0 {
		l124 = l124 + float64(-l111*l127)
	}
	l128 := -2 + l33 + l115 + l122
	l124 = choose(l128 > 0, float64(l128*4.294967296e+09), 0) + l124
	l129 := -l33 + l119
	l124 = choose(l129 > 0, float64(l129*4.294967295e+09), 0) + l124
	m.put(l1, 8, l124)
	l130 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l130+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	m.put(l0&3<<3, 3520, l20)
	m.put(l0&3<<3, 3552, 1)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l19*-4096)+l20)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		l132 := l29
		l132 = flag(l132 > 32767)
		l135 := m.f64(l21, 8)
		l136 := trunc(l135)
		if b2i(float64(l136) != l135)|b2i(l136 > l0) != 0 {
			l136 = f15(m, l135, 1, l0)
		}
		l137 := l136
		l138 := m.u32(l137>>16<<2, 3840) + l137&65535<<4
		l141 := float64(m.u8(m.u16(l138, 0)*320+15296, 18)) + float64(m.u8(l138, 3)) + float64(float64(m.u8(l138, 4))*256)
		l141 = flag(l141 > 32767)
		l142 := choose(-1+l132+l141 > 0, 1, 0)
		l144 := f15(m, -2.1474836475e+09, 4.294967296e+09, l0)
		l146 := float64(int32(l144))
		l148 := l146
		l147 := choose(l148 > 0, float64(l148*-4.294967296e+09), 0)
		l149 := f15(m, -2.1474836475e+09+float64(l147*256), 4.294967296e+09, l0)
		l151 := float64(int32(l149))
		l152 := float64(l147 * 256)
		l153 := l151
		l152 = choose(l153 > 0, float64(l153*-4.294967296e+09), 0) + l152
		l154 := f15(m, -2.1474836475e+09+float64(l152*256), 4.294967296e+09, l0)
		l156 := float64(int32(l154))
		l157 := float64(l152 * 256)
		l158 := l156
		l157 = choose(l158 > 0, float64(l158*-4.294967296e+09), 0) + l157
		l159 := f15(m, -2.1474836475e+09+float64(l157*256), 4.294967296e+09, l0)
		l161 := float64(int32(l159))
		l162 := float64(l146*1.6777216e+07) + float64(l151*65536) + float64(l156*256) + l161
		l162 = flag(l162 > 2.147483647e+09)
		l164 := -1 - l132 - l141 + float64(l142*2) + l162
		l163 := choose(l164 > 0, l164, 0)
		l165 := float64(m.u8(l2, 2))
		if l165 > 0 {
			l166 = l8 + l12
		}
		l168 := -l132 - l141 + float64(l142*2)
		if l168 > 0 {
			l167 = float64((float64(l146*1.6777216e+07) + float64(l151*65536) + float64(l156*256) + l161) * l168)
		}
		if -1+l132+l141+float64(l142*-2) > 0 {
			l167 = l167 + (float64(l146*-1.6777216e+07) + float64(l151*-65536) + float64(l156*-256) - l161)
		}
		l170 := -l33 + l122
		if l170 > 0 {
			l169 = float64((l110 - l112) * l170)
		}
		l171 := -1 + l33 + l122
		if l171 > 0 {
			l169 = l169 + float64((-l110-l115)*l171)
		}
		l172 := -l33 + l119
		l169 = choose(l172 > 0, float64(l172*2.147483647e+09), 0) + l169
		l173 := -1 + l33 + l119
		l169 = choose(l173 > 0, float64(l173*2.147483648e+09), 0) + l169
		l175 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l167*2.3283064365386963e-10) + float64(l169*2.3283064365386963e-10))
		l175 = -6.755399441055744e+15 + l175
		l177 := -255 + l167 + l169 + float64(l175*-4.294967296e+09)
		l176 := choose(l177 > 0, l177, 0)
		l178 := -256 + l167 + l169 + float64(l175*-4.294967296e+09)
		l176 = choose(l178 > 0, float64(l178*-1), 0) + l176
		l179 := -65535 + l167 + l169 + float64(l175*-4.294967296e+09)
		l176 = choose(l179 > 0, l179, 0) + l176
		l180 := -65536 + l167 + l169 + float64(l175*-4.294967296e+09)
		l176 = choose(l180 > 0, float64(l180*-1), 0) + l176
		l181 := -1.6777215e+07 + l167 + l169 + float64(l175*-4.294967296e+09)
		l176 = choose(l181 > 0, l181, 0) + l176
		l182 := -1.6777216e+07 + l167 + l169 + float64(l175*-4.294967296e+09)
		l176 = choose(l182 > 0, float64(l182*-1), 0) + l176
		if 1-l163 > 0 {
			if l165 > 0 {
				l184 = l130 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
			}
			l186 := -l166 + l176
			l187 := trunc(l186)
			if b2i(float64(l187) != l186)|b2i(l187 > l0) != 0 {
				l187 = f15(m, l186, 1, l0)
			}
			l188 := l187
			l193 := m.f64(m.u16(m.u32(l188>>16<<2, 3840)+l188&65535<<4, 0)*320+15296, 80)
			if l193 > 0 {
				l192 = float64((0.5 + l167 + l169 + float64(l175*-4.294967296e+09)) * l193)
			}
			l183 = -0.5 + float64(l184*-256) + l192
		}
		l194 := l163
		if l194 > 0 {
			l183 = l183 + float64(float64(l163*6)*l194)
		}
		l196 := 1 + l166 + float64(l163*-8) - l176
		l195 := choose(l196 > 0, l196, 0)
		l197 := l163
		l195 = choose(l197 > 0, float64(l197*10), 0) + l195
		l131 = f17(m, l183, l195)
	}
	return l131
}

// f207: case 683
func f207(m space, l0, l1, l2, l3, l4, l5, l6 uint32, l7, l8, l9, l10, l11, l12, l13, l14, l15 float64, l16, l17, l18 uint32) uint32 {
	var l132 uint32
	var l74, l82, l91, l93, l98, l125, l134, l135, l136, l156 float64
	l19 := m.f64(0, 3024)
	l20 := m.f64(l16, 16)
	l21 := f12(m, 18409280, 16, 4096+float64(l14*4096)+float64(l19*-4096)+l20)
	l24 := m.f64(l21, 8)
	l25 := trunc(l24)
	if b2i(float64(l25) != l24)|b2i(l25 > l0) != 0 {
		l25 = f15(m, l24, 1, l0)
	}
	l26 := l25
	l27 := m.u32(l26>>16<<2, 3840) + l26&65535<<4
	l28 := m.u16(l27, 0)*320 + 15296
	l29 := float64(m.u8(l28, 18)) + float64(m.u8(l27, 3)) + float64(float64(m.u8(l27, 4))*256)
	l30 := l29
	l30 = flag(l30 > 32767)
	l33 := choose(choose(l30 > 0, 1, 0) > 0, 1, 0)
	l35 := l29
	l36 := -32767 + l29
	l35 = choose(l36 > 0, float64(l36*-32768), 0) + l35
	l37 := -32768 + l29
	l35 = choose(l37 > 0, float64(l37*32768), 0) + l35
	l39 := 6.755399441055744e+15 + (-0.46875 + float64(l35*0.0625))
	l39 = -6.755399441055744e+15 + l39
	l40 := l39
	l40 = flag(l40 > 2046)
	l41 := float64(m.u8(l28, 0)) + float64(float64(m.u8(l27, 2))*256)
	l42 := f12(m, 18409280, 16, 4095+float64(l14*4096)+float64(l19*-4096)+l20)
	l45 := m.f64(l42, 8)
	l46 := trunc(l45)
	if b2i(float64(l46) != l45)|b2i(l46 > l0) != 0 {
		l46 = f15(m, l45, 1, l0)
	}
	l47 := l46
	l48 := m.u32(l47>>16<<2, 3840) + l47&65535<<4
	l49 := m.u16(l48, 0)*320 + 15296
	t1 := float64(l41*4.294967296e+09) + (float64(m.u8(l49, 0)) + float64(float64(m.u8(l48, 2))*256)) + float64((float64(m.u8(l49, 18))+float64(m.u8(l48, 3))+float64(float64(m.u8(l48, 4))*256))*65536)
	l53 := t1 + float64((l35+float64(l39*-16))*2.81474976710656e+14)
	l54 := l53
	l54 = flag(l54 > math.Copysign(0, -1))
	l57 := choose(choose(-1+l40+l54 > 0, 1, 0) > 0, 1, 0)
	l59 := choose(1-l33 > 0, 8.589934592e+09, 0)
	l59 = l33 + l59
	l61 := l39
	l61 = flag(l61 > math.Copysign(0, -1))
	l62 := 1 + l39 - l61
	l64 := -1075 + l62
	l63 := choose(l64 > 0, l64, 0)
	l65 := -1087 + l62
	l63 = choose(l65 > 0, float64(l65*-1), 0) + l63
	l67 := l63
	l68 := trunc(l67)
	if b2i(float64(l68) != l67)|b2i(l68 > l0) != 0 {
		l68 = f15(m, l67, 1, l0)
	}
	l69 := l68
	l75 := m.f64(m.u16(m.u32(l69>>16<<2, 3840)+l69&65535<<4, 0)*320+15296, 96)
	if l75 > 0 {
		l77 := -1.048575e+06 - l62
		l76 := choose(l77 > 0, l77, 0)
		l78 := -1.047679e+06 - l62
		l76 = choose(l78 > 0, l78, 0) + l76
		l79 := 1075 - l62
		l76 = choose(l79 > 0, l79, 0) + l76
		l80 := l76
		l80 = flag(l80 > math.Copysign(0, -1))
		l81 := float64(l61*4.503599627370496e+15) + l53
		if l80 > 0 {
			l83 := l76
			l84 := -54 + l76
			l83 = choose(l84 > 0, float64(l84*-1), 0) + l83
			l86 := l83
			l87 := trunc(l86)
			if b2i(float64(l87) != l86)|b2i(l87 > l0) != 0 {
				l87 = f15(m, l86, 1, l0)
			}
			l88 := l87
			l90 := m.u16(m.u32(l88>>16<<2, 3840)+l88&65535<<4, 0)*320 + 15296
			if l80 > 0 {
				l91 = m.f64(l90, 104)
			}
			l94 := l91
			if l94 > 0 {
				l93 = float64(l81 * l94)
			}
			l95 := 4.503599627370496e+15 + l93
			l95 = -4.503599627370496e+15 + l95
			l97 := l93 - l95
			l99 := m.f64(l90, 96)
			if l99 > 0 {
				l98 = float64(l97 * l99)
			}
			l101 := -l98
			l100 := choose(l101 > 0, l101, 0)
			l102 := -1 - l98
			l100 = choose(l102 > 0, float64(l102*-1), 0) + l100
			l104 := -0.49999999999999994 + l97
			l106 := -0.49999999999999994 - l97
			l108 := l100
			l107 := choose(l108 > 0, float64(l108*-1), 0)
			l109 := -1 + choose(l104 > 0, float64(l104*1.8014398509481984e+16), 0)
			l107 = choose(l109 > 0, l109, 0) + l107
			l110 := -1 + choose(l106 > 0, float64(l106*1.8014398509481984e+16), 0)
			l107 = choose(l110 > 0, float64(l110*-1), 0) + l107
			l82 = l95 + l107
		}
		if 1-l80 > 0 {
			l82 = l82 + l81
		}
		l74 = float64(l82 * l75)
	}
	l111 := 6.755399441055744e+15 + float64(l74*2.3283064365386963e-10)
	l111 = -6.755399441055744e+15 + l111
	l112 := l74 + float64(l111*-4.294967296e+09)
	l114 := -l112
	l113 := choose(l114 > 0, l114, 0)
	l115 := -1 - l112
	l113 = choose(l115 > 0, float64(l115*-1), 0) + l113
	l117 := l112
	l116 := choose(l117 > 0, l117, 0)
	l118 := -1 + l112
	l116 = choose(l118 > 0, float64(l118*-1), 0) + l116
	l119 := float64(l111*2) - l113 + l116
	l121 := 1 + float64(l57*-4.398046511104e+12) - l59 + l119
	l120 := choose(l121 > 0, l121, 0)
	l122 := float64(l57*-4.398046511104e+12) - l59 + l119
	l120 = choose(l122 > 0, float64(l122*-1), 0) + l120
	l124 := 1 - l57 - l120
	l123 := choose(l124 > 0, l124, 0)
	l126 := -l33 + l123
	if l126 > 0 {
		l125 = float64(l112 * l126)
	}
	l127 := -1 - l33 + l113 + l123
	l125 = choose(l127 > 0, float64(l127*4.294967296e+09), 0) + l125
	l128 := -1 + l33 + l123
	if l128 > 0 {
		l125 = l125 + float64(-l112*l128)
	}
	l129 := -2 + l33 + l116 + l123
	l125 = choose(l129 > 0, float64(l129*4.294967296e+09), 0) + l125
	l130 := -l33 + l120
	l125 = choose(l130 > 0, float64(l130*4.294967295e+09), 0) + l125
	m.put(l1, 8, l125)
	l131 := float64(m.u8(l2, 0))
	m.put(l0&3<<3, 3456, l131+float64(l9*256)+float64(l10*65536)+float64(l11*1.6777216e+07))
	m.put(l0&3<<3, 3488, l13+l15)
	m.put(l0&3<<3, 3520, l20)
	m.put(l0&3<<3, 3552, 1)
	m.put(l0&3<<3, 3584, 4096+float64(l14*4096)+float64(l19*-4096)+l20)
	m.put(l0&3<<3, 3616, 0)
	m.put(l0&3<<3, 3648, 0)
	m.put(l0&3<<3, 3680, 1+l7)
	m.put(l0&3<<3, 3712, 1+l7)
	m.put(l0&3<<3, 3744, 0)
	m.put(l0&3<<3, 3776, 0)
	m.put(l0&3<<3, 3808, 1+l7)
	if l6 != 0 {
		l133 := float64(m.u8(l2, 2))
		if l133 > 0 {
			l134 = l131 + float64(l9*256) + float64(l10*65536) + float64(l11*1.6777216e+07)
		}
		if l133 > 0 {
			l135 = l8 + l12
		}
		l137 := -l33 + l123
		if l137 > 0 {
			l136 = float64((l111 - l113) * l137)
		}
		l138 := -1 + l33 + l123
		if l138 > 0 {
			l136 = l136 + float64((-l111-l116)*l138)
		}
		l139 := -l33 + l120
		l136 = choose(l139 > 0, float64(l139*4.294967295e+09), 0) + l136
		l141 := 6.755399441055744e+15 + (-0.4999999998835847 + float64(l136*2.3283064365386963e-10))
		l141 = -6.755399441055744e+15 + l141
		l143 := -255 + l136 + float64(l141*-4.294967296e+09)
		l142 := choose(l143 > 0, l143, 0)
		l144 := -256 + l136 + float64(l141*-4.294967296e+09)
		l142 = choose(l144 > 0, float64(l144*-1), 0) + l142
		l145 := -65535 + l136 + float64(l141*-4.294967296e+09)
		l142 = choose(l145 > 0, l145, 0) + l142
		l146 := -65536 + l136 + float64(l141*-4.294967296e+09)
		l142 = choose(l146 > 0, float64(l146*-1), 0) + l142
		l147 := -1.6777215e+07 + l136 + float64(l141*-4.294967296e+09)
		l142 = choose(l147 > 0, l147, 0) + l142
		l148 := -1.6777216e+07 + l136 + float64(l141*-4.294967296e+09)
		l142 = choose(l148 > 0, float64(l148*-1), 0) + l142
		l150 := -l135 + l142
		l151 := trunc(l150)
		if b2i(float64(l151) != l150)|b2i(l151 > l0) != 0 {
			l151 = f15(m, l150, 1, l0)
		}
		l152 := l151
		l157 := m.f64(m.u16(m.u32(l152>>16<<2, 3840)+l152&65535<<4, 0)*320+15296, 80)
		if l157 > 0 {
			l156 = float64((0.5 + l136 + float64(l141*-4.294967296e+09)) * l157)
		}
		l160 := 1 + l135 - l142
		l132 = f17(m, -0.5+float64(l134*-256)+l156, choose(l160 > 0, l160, 0))
	}
	return l132
}

var table [3244]func(space, uint32, uint32, uint32, uint32, uint32, uint32, uint32, float64, float64, float64, float64, float64, float64, float64, float64, float64, uint32, uint32, uint32) uint32

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
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
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
		f196, f197, f198, f199, f200, f201, f202, f203, f204, f205, f206, f207, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
		f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20, f20,
	}
}

func advance(m space, n, free uint32) uint32 { return f21(m, n, free) }
