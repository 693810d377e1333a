package store

import (
	"bufio"
	"context"
	"encoding/json"
	"fmt"
	"io"
)

// program is one of a bulk text.
type program struct {
	Key   string `json:"key"`
	Value string `json:"value"`
}

// maxProgram is how many bytes are read for one program.
const maxProgram = 2 << 20

// bounded is a reader that fails if too much is read for one program.
type bounded struct {
	io.Reader
	left int
}

func (b *bounded) next() { b.left = maxProgram }

func (b *bounded) Read(p []byte) (int, error) {
	if b.left <= 0 {
		return 0, fmt.Errorf("it has more than %d bytes", maxProgram)
	}
	n, err := b.Reader.Read(p)
	b.left -= n
	return n, err
}

// Export writes all programs as a JSON array of keys and values, one a line: what
// `wrangler kv bulk put` takes. It returns how many there are.
func Export(ctx context.Context, from Lister, to io.Writer) (int, error) {
	out := bufio.NewWriter(to)
	n := 0
	err := from.Each(ctx, func(id, text string) error {
		line, err := json.Marshal(program{id, text})
		if err != nil {
			return err
		}
		before := ",\n"
		if n == 0 {
			before = "[\n"
		}
		n++
		if _, err = out.WriteString(before); err == nil {
			_, err = out.Write(line)
		}
		return err
	})
	if err != nil {
		return n, err
	}
	end := "\n]\n"
	if n == 0 {
		end = "[]\n"
	}
	if _, err := out.WriteString(end); err != nil {
		return n, err
	}
	return n, out.Flush()
}

// Import puts the programs of such a text that check takes into a store. It returns how many were
// new and how many were there. An error names the program; those before it stay.
func Import(ctx context.Context, to Store, from io.Reader, check func(id, text string) error) (isNew, there int, err error) {
	bound := &bounded{Reader: from}
	bound.next()
	in := json.NewDecoder(bound)
	if t, err := in.Token(); err != nil || t != json.Delim('[') {
		return 0, 0, fmt.Errorf("it begins with %v (%v), want an array of programs", t, err)
	}
	for n := 1; in.More(); n++ {
		var p program
		bound.next()
		if err := in.Decode(&p); err != nil {
			return isNew, there, fmt.Errorf("program %d: %w", n, err)
		}
		if err := check(p.Key, p.Value); err != nil {
			return isNew, there, fmt.Errorf("program %d, %.40q: %w", n, p.Key, err)
		}
		added, err := to.Put(ctx, p.Key, p.Value)
		if err != nil {
			return isNew, there, fmt.Errorf("program %d, %.40q: %w", n, p.Key, err)
		}
		if added {
			isNew++
		} else {
			there++
		}
	}
	if _, err := in.Token(); err != nil {
		return isNew, there, fmt.Errorf("its end is missing: %w", err)
	}
	return isNew, there, nil
}
