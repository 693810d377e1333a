package build

import (
	"errors"
	"fmt"
)

// shortGap is how many zero bytes a data segment may hold in a row: another segment
// for what follows them takes more, with gzip.
const shortGap = 512

// maxMemory bounds what segments may ask for; the page's program takes 3 MB.
const maxMemory = 64 << 20

const i32Const, end = 0x41, 0x0b

// readData is the memory that the segments of a data section write, from address
// 0 to the last byte.
func readData(body []byte) ([]byte, error) {
	r := reader{body, 0}
	var memory []byte
	for n := r.unsigned(); n > 0; n-- {
		if r.unsigned() != 0 || r.byte() != i32Const {
			return nil, errors.New("a segment that is not active at a constant address")
		}
		from := r.signed()
		if r.byte() != end {
			return nil, errors.New("an address of more than one instruction")
		}
		data := r.take(int(r.unsigned()))
		if r.at < 0 {
			return nil, errors.New("a segment ends beyond the section")
		}
		to := from + int64(len(data))
		if from < 0 || to > maxMemory {
			return nil, fmt.Errorf("a segment of %d bytes at address %d; what is expected ends at %d", len(data), from, maxMemory)
		}
		if missing := int(to) - len(memory); missing > 0 {
			memory = append(memory, make([]byte, missing)...)
		}
		copy(memory[from:], data)
	}
	return memory, nil
}

// writeData is a data section that writes the memory. The Go linker splits data at
// every few zero bytes, which makes some 100,000 segments of two bytes each, with
// irregular addresses between; in long segments the file is a tenth smaller
// and compresses by another tenth.
func writeData(memory []byte) []byte {
	type run struct{ from, to int }
	var runs []run
	for at, b := range memory {
		if b == 0 {
			continue
		}
		if last := len(runs) - 1; last >= 0 && at-runs[last].to <= shortGap {
			runs[last].to = at + 1
		} else {
			runs = append(runs, run{at, at + 1})
		}
	}
	out := appendUnsigned(nil, uint64(len(runs)))
	for _, r := range runs {
		out = appendSigned(append(out, 0, i32Const), int64(r.from))
		out = appendUnsigned(append(out, end), uint64(r.to-r.from))
		out = append(out, memory[r.from:r.to]...)
	}
	return out
}

// rewriteData passes the memory of a module through edit.
func rewriteData(file []byte, edit func(memory []byte, module []wasmSection) error) ([]byte, error) {
	module, err := readSections(file)
	if err != nil {
		return nil, err
	}
	for i, s := range module {
		if s.id != dataSection {
			continue
		}
		memory, err := readData(s.body)
		if err != nil {
			return nil, fmt.Errorf("data section: %v", err)
		}
		if edit != nil {
			if err := edit(memory, module); err != nil {
				return nil, err
			}
		}
		module[i].body = writeData(memory)
	}
	return writeSections(module), nil
}
