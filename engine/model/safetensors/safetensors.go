// Package safetensors writes models to files and reads them back, in the format of
// that name: https://github.com/huggingface/safetensors. Reading trusts nothing that
// stands in a file.
package safetensors

import (
	"bufio"
	"bytes"
	"encoding/base64"
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math"
	"sort"
	"strconv"
	"strings"

	"wasmformer/engine/model"
)

// A model file is a safetensors file: 8 bytes with the header's length, little
// endian, a JSON header that gives each tensor's type, shape and place, then
// the tensors' bytes. The format's metadata holds what else a decoder needs.
const (
	formatName    = "wasmformer"
	formatVersion = "1"
	remake        = "remake it with: wasmformer model -write FILE"
	rebake        = "remake it with: wasmformer bake FILE.wasm -o FILE" // of a model with a program in its weights
	// checksumKey is the metadata that holds the model's fingerprint.
	checksumKey = "sha256"
	// The kinds of heads, one letter for each head of a layer.
	latestRule, meanRule = 'l', 'm'
	// Bounds on what Read accepts, far above the interpreter's own model.
	maxHeader    = 16 << 20
	maxLayers    = 1000
	maxTensors   = modelTensors + layerTensors*maxLayers
	maxDimension = 1 << 20
	maxNumbers   = 1 << 27
	// How many tensors a model has apart from its layers, and each layer.
	modelTensors, layerTensors = 3, 7
)

// tensorInfo is a tensor's entry in the header.
type tensorInfo struct {
	DType   string    `json:"dtype"`
	Shape   shape     `json:"shape"`
	Offsets [2]uint64 `json:"data_offsets"`
}

// shape is a tensor's rows and columns.
type shape []int64

// UnmarshalJSON refuses what is too long for two numbers, before it takes memory.
func (s *shape) UnmarshalJSON(b []byte) error {
	if len(b) > 100 {
		return errors.New("a shape of many dimensions, want two")
	}
	return json.Unmarshal(b, (*[]int64)(s))
}

// Write writes the model as a safetensors file of float64 tensors, with its
// checksum. Its error is the writer's.
func Write(w io.Writer, m *model.Model) error { return WriteNoted(w, m, nil) }

// WriteNoted is Write with more metadata, for other readers: Read does not look at it,
// and no checksum covers it. A note under a name that the format uses is an error.
func WriteNoted(w io.Writer, m *model.Model, notes map[string]string) error {
	meta := metadata(m)
	for name, note := range notes {
		if _, used := meta[name]; used {
			return fmt.Errorf("model file: a note of the name %.60q, which the format uses", name)
		}
		meta[name] = note
	}
	header := map[string]any{"__metadata__": meta}
	offset := uint64(0)
	for _, t := range m.Tensors() {
		size := uint64(8 * len(t.Matrix.Data))
		header[t.Name] = tensorInfo{"F64", shape{int64(t.Matrix.Rows), int64(t.Matrix.Cols)}, [2]uint64{offset, offset + size}}
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
	for _, t := range m.Tensors() {
		for _, v := range t.Matrix.Data {
			binary.LittleEndian.PutUint64(number[:], math.Float64bits(v))
			out.Write(number[:])
		}
	}
	return out.Flush()
}

// metadata holds the constants and the names, as safetensors wants them:
// strings.
func metadata(m *model.Model) map[string]string {
	meta := map[string]string{
		"format": formatName, "version": formatVersion,
		"layers": strconv.Itoa(len(m.Layers)), "head_dim": strconv.Itoa(model.HeadDim),
		"max_position": strconv.Itoa(m.MaxPosition), checksumKey: checksum(m),
	}
	if m.Program != "" {
		meta["program"] = m.Program
	}
	if len(m.Module) > 0 {
		meta["module"] = base64.StdEncoding.EncodeToString(m.Module)
	}
	if len(m.SlotNames) > 0 {
		meta["slots"] = strings.Join(m.SlotNames, "\n")
	}
	for l := range m.Layers {
		layer := &m.Layers[l]
		rules := make([]byte, layer.Heads())
		for h, mean := range layer.Mean {
			rules[h] = latestRule
			if mean {
				rules[h] = meanRule
			}
		}
		prefix := model.LayerName(l)
		meta[prefix+"rules"] = string(rules)
		meta[prefix+"heads"] = strings.Join(layer.HeadNames, "\n")
		meta[prefix+"gates"] = strings.Join(layer.GateNames, "\n")
	}
	return meta
}

// Read reads a model file. Its error says what is wrong and how to remake the
// file. The input is not trusted: memory is taken for what is there, some times
// the file's size at most, and weights that do not have the checksum that the
// file gives are refused.
func Read(r io.Reader) (*model.Model, error) {
	in := bufio.NewReader(r)
	h, err := readHeader(in)
	if err != nil { // which of the two it was is not known
		return nil, fmt.Errorf("model file: %w; %s; if it was baked, %s", err, remake, rebake)
	}
	m, err := h.read(in)
	if err != nil {
		hint := remake
		if h.meta["program"] != "" {
			hint = rebake
		}
		return nil, fmt.Errorf("model file: %w; %s", err, hint)
	}
	return m, nil
}

// read reads what follows the header.
func (h *header) read(in io.Reader) (*model.Model, error) {
	m, err := h.model()
	if err != nil {
		return nil, err
	}
	order, err := place(m, h.tensors)
	if err != nil {
		return nil, err
	}
	if err := name(m, h.meta); err != nil {
		return nil, err
	}
	if err := fill(m, in, order); err != nil {
		return nil, err
	}
	if err := m.Check(); err != nil {
		return nil, err
	}
	if got := checksum(m); got != h.meta[checksumKey] {
		return nil, fmt.Errorf("the weights have the checksum %s, the file says %.64q: it is damaged or was changed", got, h.meta[checksumKey])
	}
	return m, nil
}

// checksum is the fingerprint as a file holds it.
func checksum(m *model.Model) string { return fmt.Sprintf("%x", Fingerprint(m)) }

// header is a file's header.
type header struct {
	meta    map[string]string
	tensors map[string]tensorInfo
}

func readHeader(in io.Reader) (*header, error) {
	var number [8]byte
	if _, err := io.ReadFull(in, number[:]); err != nil {
		return nil, errors.New("shorter than the 8 bytes of a header length")
	}
	size := binary.LittleEndian.Uint64(number[:])
	if size > maxHeader {
		return nil, fmt.Errorf("header of %d bytes, want at most %d: not a safetensors file", size, maxHeader)
	}
	text, err := io.ReadAll(io.LimitReader(in, int64(size)))
	if err != nil {
		return nil, err
	}
	if uint64(len(text)) < size {
		return nil, fmt.Errorf("truncated in the header, which should have %d bytes", size)
	}
	h := &header{map[string]string{}, map[string]tensorInfo{}}
	d := json.NewDecoder(bytes.NewReader(text))
	err = object(d, 1+maxTensors, func(key string) error {
		if key == "__metadata__" {
			return object(d, maxTensors, func(key string) error {
				value := ""
				err := d.Decode(&value)
				h.meta[key] = value
				return err
			})
		}
		var info tensorInfo
		err := d.Decode(&info)
		h.tensors[key] = info
		return err
	})
	if err == nil {
		if _, err = d.Token(); err == io.EOF {
			return h, nil
		}
		err = errors.New("it goes on behind its end")
	}
	return nil, fmt.Errorf("header is not the JSON of a safetensors file: %w", err)
}

// object reads a JSON object of so many members at most, none of them twice. It
// calls each to read a member's value.
func object(d *json.Decoder, most int, each func(key string) error) error {
	if t, err := d.Token(); err != nil {
		return err
	} else if t != json.Delim('{') {
		return fmt.Errorf("%.60q where an object should begin", fmt.Sprint(t))
	}
	seen := map[string]bool{}
	for d.More() {
		t, err := d.Token()
		if err != nil {
			return err
		}
		key := t.(string) // the decoder takes nothing else for one
		switch {
		case seen[key]:
			return fmt.Errorf("%.60q stands there twice", key)
		case len(seen) == most:
			return fmt.Errorf("more than %d entries", most)
		}
		seen[key] = true
		if err := each(key); err != nil {
			return fmt.Errorf("%.60q: %w", key, err)
		}
	}
	_, err := d.Token()
	return err
}

// model returns a model with its constants and head kinds but no weights.
func (h *header) model() (*model.Model, error) {
	meta := h.meta
	if len(meta) == 0 {
		return nil, errors.New("no metadata")
	}
	if got := meta["format"]; got != formatName {
		return nil, fmt.Errorf("format %.60q, want %q", got, formatName)
	}
	if got := meta["version"]; got != formatVersion {
		return nil, fmt.Errorf("format version %.60q, this program reads version %s", got, formatVersion)
	}
	if meta[checksumKey] == "" {
		return nil, fmt.Errorf("no checksum: metadata %q is missing, as in files of earlier versions of this program", checksumKey)
	}
	number := func(key string, most int) (int, error) {
		n, err := strconv.Atoi(meta[key])
		if err != nil || n < 0 || n > most {
			return 0, fmt.Errorf("metadata %s is %.60q, want a number up to %d", key, meta[key], most)
		}
		return n, nil
	}
	layers, err := number("layers", maxLayers)
	if err != nil {
		return nil, err
	}
	if want := modelTensors + layerTensors*layers; len(h.tensors) != want {
		return nil, fmt.Errorf("%d tensors, want %d of %d layers", len(h.tensors), want, layers)
	}
	if dim, err := number("head_dim", 1000); err != nil || dim != model.HeadDim {
		return nil, fmt.Errorf("head dimension %.60q, want %d", meta["head_dim"], model.HeadDim)
	}
	m := &model.Model{Layers: make([]model.Layer, layers), Program: meta["program"]}
	if text := meta["module"]; text != "" {
		if m.Module, err = base64.StdEncoding.DecodeString(text); err != nil {
			return nil, fmt.Errorf("metadata module: %w", err)
		}
	}
	if m.MaxPosition, err = number("max_position", 1<<27); err != nil {
		return nil, err
	}
	for l := range m.Layers {
		for _, rule := range meta[model.LayerName(l)+"rules"] {
			if rule != latestRule && rule != meanRule {
				return nil, fmt.Errorf("metadata %srules has a head of kind %q, want %q or %q", model.LayerName(l), rule, latestRule, meanRule)
			}
			m.Layers[l].Mean = append(m.Layers[l].Mean, rule == meanRule)
		}
	}
	return m, nil
}

// name gives slots, heads and gates their names: all of them, or of a layer's, or
// none.
func name(m *model.Model, meta map[string]string) (err error) {
	names := func(key string, want int) []string {
		text := meta[key]
		if text == "" {
			return nil
		}
		if got := strings.Count(text, "\n") + 1; got != want && err == nil {
			err = fmt.Errorf("metadata %s has %d names, want %d", key, got, want)
		}
		if err != nil {
			return nil
		}
		return strings.Split(text, "\n")
	}
	m.SlotNames = names("slots", m.Embed.Cols)
	for l := range m.Layers {
		layer := &m.Layers[l]
		layer.HeadNames = names(model.LayerName(l)+"heads", layer.Heads())
		layer.GateNames = names(model.LayerName(l)+"gates", layer.Gates())
	}
	return err
}

// place takes shapes from the header and returns the tensors in file order.
func place(m *model.Model, infos map[string]tensorInfo) ([]model.Tensor, error) {
	type placed struct {
		model.Tensor
		begin uint64
	}
	var order []placed
	total := int64(0)
	for _, t := range m.Tensors() {
		info, ok := infos[t.Name]
		if !ok {
			return nil, fmt.Errorf("tensor %s is missing", t.Name)
		}
		if info.DType != "F64" || len(info.Shape) != 2 {
			return nil, fmt.Errorf("tensor %s is %.20q of %d dimensions, want F64 of two", t.Name, info.DType, len(info.Shape))
		}
		rows, cols := info.Shape[0], info.Shape[1]
		if rows < 0 || cols < 0 || rows > maxDimension || cols > maxDimension || rows*cols > maxNumbers-total {
			return nil, fmt.Errorf("tensor %s has shape %v, more than this program reads", t.Name, info.Shape)
		}
		total += rows * cols
		if info.Offsets[1]-info.Offsets[0] != uint64(8*rows*cols) {
			return nil, fmt.Errorf("tensor %s of shape %v spans bytes %v, want %d bytes", t.Name, info.Shape, info.Offsets, 8*rows*cols)
		}
		t.Matrix.Rows, t.Matrix.Cols = int(rows), int(cols)
		order = append(order, placed{t, info.Offsets[0]})
	}
	sort.SliceStable(order, func(i, j int) bool { return order[i].begin < order[j].begin })
	out := make([]model.Tensor, len(order))
	next := uint64(0)
	for i, p := range order {
		if p.begin != next {
			return nil, fmt.Errorf("tensor %s begins at byte %d, want %d", p.Name, p.begin, next)
		}
		next += uint64(8 * p.Matrix.Rows * p.Matrix.Cols)
		out[i] = p.Tensor
	}
	return out, nil
}

// fill reads the numbers. Memory grows with what is really there.
func fill(m *model.Model, in io.Reader, order []model.Tensor) error {
	buf := make([]byte, 8<<10)
	for _, t := range order {
		for want := t.Matrix.Rows * t.Matrix.Cols; want > 0; {
			part := buf[:8*min(want, len(buf)/8)]
			if _, err := io.ReadFull(in, part); err != nil {
				return fmt.Errorf("truncated in tensor %s", t.Name)
			}
			for i := 0; i < len(part); i += 8 {
				v := math.Float64frombits(binary.LittleEndian.Uint64(part[i:]))
				if math.IsNaN(v) || math.IsInf(v, 0) {
					return fmt.Errorf("tensor %s holds %v", t.Name, v)
				}
				t.Matrix.Data = append(t.Matrix.Data, v)
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
