package host

import (
	"wasmformer/engine/internal/lower"
	"wasmformer/engine/internal/machine"
)

// Memory is what stands in the machine's memory, by words.
type Memory interface {
	// Word is the word at an address that counts words.
	Word(address uint32) uint32
}

// Bytes returns tokens that write bytes at an address, 0 ≤ address +
// len(data) ≤ 2^32, into words of which the rest stays as it is. They are made
// when they are asked for.
func Bytes(p *lower.Program, now Memory, address uint32, data []byte) lower.Tokens {
	if p.Target() == lower.Seed {
		return lower.TokensOf(func(t *lower.Writer) { p.WriteBytes(t, address, data) })
	}
	end := uint64(address) + uint64(len(data))
	return lower.TokensOf(func(t *lower.Writer) {
		for at := address &^ 3; uint64(at) < end; at += 4 {
			word := now.Word(at / 4)
			for b := uint32(0); b < 4; b++ {
				if a := at + b; a >= address && uint64(a) < end {
					word = word&^(0xff<<(8*b)) | uint32(data[a-address])<<(8*b)
				}
			}
			if at == address&^3 {
				t.Number(at/4, machine.Jump)
			}
			t.Number(word, machine.Data)
		}
	})
}
