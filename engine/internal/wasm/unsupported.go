package wasm

import "fmt"

// The proposals beyond 1.0 and the parts of 2.0 that this package has, by the
// names that errors use.
const (
	featThreads     = "threads"
	featGC          = "garbage collection"
	featPageSizes   = "custom page sizes"
	featWideArith   = "wide arithmetic"
	featStringRef   = "stringref"
	featStackSwitch = "stack switching"
)

// opcodeFeature names the proposal that an opcode or prefix byte belongs to, or
// gives "".
func opcodeFeature(c byte) string {
	switch {
	case c >= 0xe0 && c <= 0xe6:
		return featStackSwitch
	case c == 0xd3, c == 0xfb:
		return featGC
	case c == 0xfe:
		return featThreads
	}
	return ""
}

// fcFeature is opcodeFeature for the numbers behind the prefix 0xFC.
func fcFeature(sub uint32) string {
	if sub >= 19 && sub <= 22 {
		return featWideArith
	}
	return ""
}

// unknownType refuses the byte c where a value type should stand.
func (r *reader) unknownType(offset int, c byte, what string) {
	feature := ""
	switch {
	case c == 0x68, c == 0x75:
		feature = featStackSwitch
	case c >= 0x6a && c <= 0x6e, c >= 0x71 && c <= 0x74, c == 0x77, c == 0x78:
		feature = featGC
	case c == 0x67:
		feature = featStringRef
	}
	if feature == "" {
		r.malformed(offset, "%s: malformed value type 0x%02x", what, c)
	}
	r.unsupported(offset, "%s: value type 0x%02x (%s) is not supported", what, c, feature)
}

// unknownTypeForm refuses the byte c where an entry of the type section should
// begin with 0x60.
func (r *reader) unknownTypeForm(offset int, c byte) {
	if c == 0x4e || c == 0x4f || c == 0x50 || c == 0x5e || c == 0x5f {
		r.unsupported(offset, "type form 0x%02x (%s) is not supported", c, featGC)
	}
	r.malformed(offset, "malformed type form 0x%02x, want 0x60 (func)", c)
}

// unknownSection refuses the section id c.
func (r *reader) unknownSection(offset int, c byte) {
	switch c {
	case 14:
		r.unsupported(offset, "section id 14, strings (%s) is not supported", featStringRef)
	}
	r.malformed(offset, "malformed section id %d, want at most 13", c)
}

// unknownExtern refuses the byte c where the kind of an import or export should
// stand.
func (r *reader) unknownExtern(offset int, c byte, what string) {
	r.malformed(offset, "%s: malformed kind 0x%02x, want 0 (func) to 4 (tag)", what, c)
}

// unknownLimits refuses the flag byte c of a table's or memory's limits.
func (r *reader) unknownLimits(offset int, c byte, what string) {
	feature := ""
	switch {
	case c >= 0x10:
	case c&0x08 != 0:
		feature = featPageSizes
	case c&0x02 != 0:
		feature = featThreads
	}
	if feature == "" {
		r.malformed(offset, "%s: malformed limits flag 0x%02x, want 0, 1, 4 or 5", what, c)
	}
	r.unsupported(offset, "%s: limits flag 0x%02x (%s) is not supported", what, c, feature)
}

// unknownOpcode refuses the instruction that begins with the byte c. feature is
// the proposal it belongs to, if that is known.
func (r *reader) unknownOpcode(offset int, c byte, feature string) {
	text := fmt.Sprintf("opcode 0x%02x", c)
	if c >= 0xfb && c <= 0xfe {
		// The number behind a prefix says which instruction it is.
		r.pos = offset + 1
		text += fmt.Sprintf(" 0x%02x", r.u32("opcode after a prefix"))
	}
	if feature == "" {
		r.malformed(offset, "illegal %s", text)
	}
	r.unsupported(offset, "%s (%s) is not supported", text, feature)
}
