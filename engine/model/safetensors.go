package model

import (
	"bufio"
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math"
	"sort"
	"strconv"
	"strings"
)

// A model file is a safetensors file: 8 bytes with the header's length, little
// endian, a JSON header that gives each tensor's type, shape and place, then
// the tensors' bytes. The format's metadata holds what else a decoder needs.
const (
	formatName    = "wasmformer"
	formatVersion = "1"
	remake        = "remake it with: wasmformer model --write FILE"
	// Bounds on what Read accepts, far above the interpreter's own model.
	maxHeader    = 16 << 20
	maxDimension = 1 << 20
	maxNumbers   = 1 << 27
)

// tensorInfo is a tensor's entry in the header.
type tensorInfo struct {
	DType   string    `json:"dtype"`
	Shape   []int     `json:"shape"`
	Offsets [2]uint64 `json:"data_offsets"`
}

// tensor is a matrix of the model under its name in the file.
type tensor struct {
	name string
	m    *Matrix
}

// tensors lists a model's matrices. Empty ones are listed, too.
func (m *Model) tensors() []tensor {
	out := []tensor{{"embed", &m.Embed}, {"position", &m.Position}, {"unembed", &m.Unembed}}
	for l := range m.Layers {
		layer := &m.Layers[l]
		prefix := "layers." + strconv.Itoa(l) + "."
		out = append(out,
			tensor{prefix + "attention.query", &layer.Wq}, tensor{prefix + "attention.key", &layer.Wk},
			tensor{prefix + "attention.value", &layer.Wv}, tensor{prefix + "attention.out", &layer.Wo},
			tensor{prefix + "ffn.gate", &layer.Wb}, tensor{prefix + "ffn.value", &layer.Wa},
			tensor{prefix + "ffn.out", &layer.W2})
	}
	return out
}

// Write writes the model as a safetensors file of float64 tensors.
func Write(w io.Writer, m *Model) error {
	header := map[string]any{"__metadata__": m.metadata()}
	offset := uint64(0)
	for _, t := range m.tensors() {
		size := uint64(8 * len(t.m.Data))
		header[t.name] = tensorInfo{"F64", []int{t.m.Rows, t.m.Cols}, [2]uint64{offset, offset + size}}
		offset += size
	}
	text, err := json.Marshal(header)
	if err != nil {
		return err
	}
	for len(text)%8 != 0 {
		text = append(text, ' ')
	}
	out := bufio.NewWriter(w)
	var number [8]byte
	binary.LittleEndian.PutUint64(number[:], uint64(len(text)))
	out.Write(number[:])
	out.Write(text)
	for _, t := range m.tensors() {
		for _, v := range t.m.Data {
			binary.LittleEndian.PutUint64(number[:], math.Float64bits(v))
			out.Write(number[:])
		}
	}
	return out.Flush()
}

// metadata holds the constants and the names, as safetensors wants them:
// strings.
func (m *Model) metadata() map[string]string {
	meta := map[string]string{
		"format": formatName, "version": formatVersion,
		"layers": strconv.Itoa(len(m.Layers)), "head_dim": strconv.Itoa(HeadDim),
		"max_position": strconv.Itoa(m.MaxPosition),
	}
	for l := range m.Layers {
		layer := &m.Layers[l]
		rules := make([]byte, layer.Heads())
		for h, mean := range layer.Mean {
			rules[h] = 'l'
			if mean {
				rules[h] = 'm'
			}
		}
		prefix := "layers." + strconv.Itoa(l) + "."
		meta[prefix+"rules"] = string(rules)
		meta[prefix+"heads"] = strings.Join(layer.HeadNames, "\n")
		meta[prefix+"gates"] = strings.Join(layer.GateNames, "\n")
	}
	return meta
}

// Read reads a model file. Its error says what is wrong and how to remake the
// file. The input is not trusted: sizes are checked before memory is taken.
func Read(r io.Reader) (*Model, error) {
	m, err := read(r)
	if err != nil {
		return nil, fmt.Errorf("model file: %w; %s", err, remake)
	}
	return m, nil
}

func read(r io.Reader) (*Model, error) {
	in := bufio.NewReader(r)
	var number [8]byte
	if _, err := io.ReadFull(in, number[:]); err != nil {
		return nil, errors.New("shorter than the 8 bytes of a header length")
	}
	size := binary.LittleEndian.Uint64(number[:])
	if size > maxHeader {
		return nil, fmt.Errorf("header of %d bytes, want at most %d: not a safetensors file", size, maxHeader)
	}
	text := make([]byte, size)
	if _, err := io.ReadFull(in, text); err != nil {
		return nil, fmt.Errorf("truncated in the header, which should have %d bytes", size)
	}
	var raw map[string]json.RawMessage
	if err := json.Unmarshal(text, &raw); err != nil {
		return nil, fmt.Errorf("header is not JSON: %w", err)
	}
	m, err := newFromMetadata(raw["__metadata__"])
	if err != nil {
		return nil, err
	}
	delete(raw, "__metadata__")
	order, err := m.place(raw)
	if err != nil {
		return nil, err
	}
	if err := m.fill(in, order); err != nil {
		return nil, err
	}
	return m, m.Check()
}

// newFromMetadata returns a model with its constants and names but no weights.
func newFromMetadata(raw json.RawMessage) (*Model, error) {
	var meta map[string]string
	if err := json.Unmarshal(raw, &meta); err != nil {
		return nil, errors.New("no metadata")
	}
	if got := meta["format"]; got != formatName {
		return nil, fmt.Errorf("format %q, want %q", got, formatName)
	}
	if got := meta["version"]; got != formatVersion {
		return nil, fmt.Errorf("format version %q, this program reads version %s", got, formatVersion)
	}
	number := func(key string, most int) (int, error) {
		n, err := strconv.Atoi(meta[key])
		if err != nil || n < 0 || n > most {
			return 0, fmt.Errorf("metadata %s is %q, want a number up to %d", key, meta[key], most)
		}
		return n, nil
	}
	layers, err := number("layers", 1000)
	if err != nil {
		return nil, err
	}
	if dim, err := number("head_dim", 1000); err != nil || dim != HeadDim {
		return nil, fmt.Errorf("head dimension %q, want %d", meta["head_dim"], HeadDim)
	}
	m := &Model{Layers: make([]Layer, layers)}
	if m.MaxPosition, err = number("max_position", 1<<27); err != nil {
		return nil, err
	}
	for l := range m.Layers {
		prefix := "layers." + strconv.Itoa(l) + "."
		for _, rule := range meta[prefix+"rules"] {
			m.Layers[l].Mean = append(m.Layers[l].Mean, rule == 'm')
		}
		m.Layers[l].HeadNames = lines(meta[prefix+"heads"])
		m.Layers[l].GateNames = lines(meta[prefix+"gates"])
	}
	return m, nil
}

func lines(s string) []string {
	if s == "" {
		return nil
	}
	return strings.Split(s, "\n")
}

// place takes shapes from the header and returns the tensors in file order.
func (m *Model) place(raw map[string]json.RawMessage) ([]tensor, error) {
	type placed struct {
		tensor
		begin uint64
	}
	var order []placed
	total := 0
	for _, t := range m.tensors() {
		var info tensorInfo
		if err := json.Unmarshal(raw[t.name], &info); err != nil {
			return nil, fmt.Errorf("tensor %s is missing or malformed", t.name)
		}
		if info.DType != "F64" || len(info.Shape) != 2 {
			return nil, fmt.Errorf("tensor %s is %s of shape %v, want F64 of two dimensions", t.name, info.DType, info.Shape)
		}
		rows, cols := info.Shape[0], info.Shape[1]
		if rows < 0 || cols < 0 || rows > maxDimension || cols > maxDimension || rows*cols > maxNumbers-total {
			return nil, fmt.Errorf("tensor %s has shape %v, more than this program reads", t.name, info.Shape)
		}
		total += rows * cols
		if info.Offsets[1]-info.Offsets[0] != uint64(8*rows*cols) {
			return nil, fmt.Errorf("tensor %s of shape %v spans bytes %v, want %d bytes", t.name, info.Shape, info.Offsets, 8*rows*cols)
		}
		t.m.Rows, t.m.Cols = rows, cols
		order = append(order, placed{t, info.Offsets[0]})
	}
	if len(raw) != len(order) {
		return nil, fmt.Errorf("%d tensors, want %d", len(raw), len(order))
	}
	sort.SliceStable(order, func(i, j int) bool { return order[i].begin < order[j].begin })
	out := make([]tensor, len(order))
	next := uint64(0)
	for i, p := range order {
		if p.begin != next {
			return nil, fmt.Errorf("tensor %s begins at byte %d, want %d", p.name, p.begin, next)
		}
		next += uint64(8 * p.m.Rows * p.m.Cols)
		out[i] = p.tensor
	}
	return out, nil
}

// fill reads the numbers. Memory grows with what is really there.
func (m *Model) fill(in io.Reader, order []tensor) error {
	buf := make([]byte, 8<<10)
	for _, t := range order {
		for want := t.m.Rows * t.m.Cols; want > 0; {
			part := buf[:8*min(want, len(buf)/8)]
			if _, err := io.ReadFull(in, part); err != nil {
				return fmt.Errorf("truncated in tensor %s", t.name)
			}
			for i := 0; i < len(part); i += 8 {
				v := math.Float64frombits(binary.LittleEndian.Uint64(part[i:]))
				if math.IsNaN(v) || math.IsInf(v, 0) {
					return fmt.Errorf("tensor %s holds %v", t.name, v)
				}
				t.m.Data = append(t.m.Data, v)
			}
			want -= len(part) / 8
		}
	}
	if n, _ := in.Read(buf[:1]); n != 0 {
		return errors.New("more bytes than the header names")
	}
	m.Vocab, m.DModel = m.Embed.Rows, m.Embed.Cols
	return nil
}

// Check reports the first shape that does not fit the others.
func (m *Model) Check() error {
	want := func(name string, t Matrix, rows, cols int) error {
		if t.Rows != rows || t.Cols != cols || len(t.Data) != rows*cols {
			return fmt.Errorf("%s is %d × %d, want %d × %d", name, t.Rows, t.Cols, rows, cols)
		}
		return nil
	}
	if m.Vocab == 0 || m.DModel == 0 {
		return errors.New("empty embedding")
	}
	errs := []error{want("position", m.Position, 3, m.DModel), want("unembed", m.Unembed, m.Vocab, m.DModel)}
	for l := range m.Layers {
		layer, d := &m.Layers[l], m.DModel
		h, f := layer.Heads(), layer.Gates()
		name := "layer " + strconv.Itoa(l) + " "
		errs = append(errs,
			want(name+"query", layer.Wq, 2*h, d), want(name+"key", layer.Wk, 2*h, d),
			want(name+"value", layer.Wv, 2*h, d), want(name+"attention out", layer.Wo, d, 2*h),
			want(name+"gate", layer.Wb, f, d), want(name+"gated value", layer.Wa, f, d),
			want(name+"ffn out", layer.W2, d, f))
	}
	return errors.Join(errs...)
}
