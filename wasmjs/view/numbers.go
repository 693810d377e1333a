package view

import (
	"fmt"
	"strconv"
	"strings"
)

// Number is a part of a view's state in a link: "frame=2&address=1024" holds two.
type Number struct {
	Name  string
	Value int64
}

// FormatNumbers writes numbers as a view's state.
func FormatNumbers(list []Number) string {
	parts := make([]string, len(list))
	for i, n := range list {
		parts[i] = n.Name + "=" + strconv.FormatInt(n.Value, 10)
	}
	return strings.Join(parts, "&")
}

// ParseNumbers reads what FormatNumbers wrote. A view skips names that it does not
// know: a newer page may have written them.
func ParseNumbers(text string) ([]Number, error) {
	var list []Number
	for text != "" {
		part, rest, more := strings.Cut(text, "&")
		name, value, _ := strings.Cut(part, "=")
		n, err := strconv.ParseInt(value, 10, 64)
		if err != nil || name == "" || more && rest == "" {
			return nil, fmt.Errorf("%.40q is no name=number", part)
		}
		list, text = append(list, Number{name, n}), rest
	}
	return list, nil
}
