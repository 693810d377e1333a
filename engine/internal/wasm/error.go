package wasm

import "fmt"

// Error is the reason why Decode refused a module. At most one of Unsupported
// and Malformed is set; with neither the module is well formed but invalid.
type Error struct {
	Section     string // "type", "import" ... "data", "custom"; "" outside of all
	Func        int    // the function whose body is at fault, -1 if none
	Offset      int    // in the file, of the byte at fault
	Msg         string
	Unsupported bool // a feature or a size that this package knows and refuses
	Malformed   bool // not in the binary format
}

// Error gives the place first: "func[3] offset 0x1f: ...".
func (e *Error) Error() string {
	place := ""
	switch {
	case e.Func >= 0:
		place = fmt.Sprintf("func[%d] ", e.Func)
	case e.Section != "":
		place = e.Section + " section "
	}
	return fmt.Sprintf("%soffset 0x%x: %s", place, e.Offset, e.Msg)
}

// clip shortens a text from the input, which may be megabytes, for an error.
func clip(s string) string {
	const most = 60
	if len(s) <= most {
		return s
	}
	return s[:most] + "..."
}

func quote(s string) string { return fmt.Sprintf("%q", clip(s)) }

// have ends the errors about an index that is out of range.
func have(n int) string {
	switch n {
	case 0:
		return "there is none"
	case 1:
		return "there is one"
	}
	return fmt.Sprintf("there are %d", n)
}
