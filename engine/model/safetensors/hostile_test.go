package safetensors_test

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"runtime"
	"strings"
	"testing"

	"wasmformer/engine/model"
	"wasmformer/engine/model/safetensors"
)

// withHeader is a file of a header and some bytes.
func withHeader(header string, rest ...byte) []byte {
	b := binary.LittleEndian.AppendUint64(nil, uint64(len(header)))
	return append(append(b, header...), rest...)
}

// entries are n members of an object, made by a format with a number.
func entries(n int, format string) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, format, i)
		if i < n-1 {
			b.WriteByte(',')
		}
	}
	return b.String()
}

// TestHostileFile bounds what a file can make Read allocate.
func TestHostileFile(t *testing.T) {
	meta := func(rest string) string {
		return `"__metadata__":{"format":"wasmformer","version":"1","sha256":"0","head_dim":"2","max_position":"9",` + rest + `}`
	}
	const (
		wide  = `{"dtype":"F64","shape":[1048576,128],"data_offsets":[0,1073741824]}`
		empty = `{"dtype":"F64","shape":[0,0],"data_offsets":[1073741824,1073741824]}`
	)
	layer := func(l int) string {
		return entries(7, fmt.Sprintf(`"layers.%d.`, l)+`%d":{}`)
	}
	thousand := func() string {
		var list []string
		for l := range 1000 {
			list = append(list, layer(l))
		}
		return strings.Join(list, ",")
	}
	for name, file := range map[string][]byte{
		"a header of 16 MiB that is not there": binary.LittleEndian.AppendUint64(nil, 16<<20),
		"a million tensors":                    withHeader("{" + entries(1_000_000, `"%d":{}`) + "}"),
		"a million metadata":                   withHeader(`{"__metadata__":{` + entries(1_000_000, `"%d":""`) + "}}"),
		"a shape of many dimensions":           withHeader(`{"embed":{"shape":[` + entries(1_000_000, "%d") + "]}}"),
		"a shape of zeros":                     withHeader(`{"embed":{"shape":[` + strings.Repeat("0,", 1<<20) + "0]}}"),
		"a thousand layers":                    withHeader("{" + meta(`"layers":"1000"`) + "}"),
		"a thousand layers of nothing":         withHeader("{" + meta(`"layers":"1000"`) + `,"embed":{},"position":{},"unembed":{},` + thousand() + "}"),
		"many heads and names": withHeader("{" + meta(`"layers":"1","layers.0.rules":"`+strings.Repeat("l", 1<<20)+`","layers.0.heads":"`+
			strings.Repeat(`\n`, 1<<20-1)+`"`) + `,"embed":{},"position":{},"unembed":{},` + layer(0) + "}"),
		"a gigabyte of weights that is not there": withHeader("{"+meta(`"layers":"0"`)+`,"embed":`+wide+
			`,"position":`+empty+`,"unembed":`+empty+"}", make([]byte, 4096)...),
		"arrays in arrays": withHeader(`{"embed":` + strings.Repeat("[", 1<<20)),
		"a long string":    withHeader(`{"` + strings.Repeat("x", 1<<20)),
	} {
		var before, after runtime.MemStats
		runtime.ReadMemStats(&before)
		_, err := safetensors.Read(bytes.NewReader(file))
		runtime.ReadMemStats(&after)
		allocated := after.TotalAlloc - before.TotalAlloc
		t.Logf("%-40s %9d bytes, %9d allocated: %.150v", name, len(file), allocated, err)
		if err == nil || len(err.Error()) > 1000 {
			t.Errorf("%s: accepted, or a long error: %.2000v", name, err)
		}
		if most := uint64(12*len(file) + 6<<20); allocated > most {
			t.Errorf("%s: %d bytes allocated for a file of %d, want at most %d", name, allocated, len(file), most)
		}
	}
}

// FuzzRead: whatever a file holds, Read gives an error or a model that is sound
// and written as it was read.
func FuzzRead(f *testing.F) {
	tiny := &model.Model{Vocab: 2, DModel: 2, MaxPosition: 9, Embed: model.NewMatrix(2, 2), Position: model.NewMatrix(3, 2), Unembed: model.NewMatrix(2, 2),
		Layers: []model.Layer{{Mean: []bool{true}, Wq: model.NewMatrix(2, 2), Wk: model.NewMatrix(2, 2), Wv: model.NewMatrix(2, 2), Wo: model.NewMatrix(2, 2),
			Wb: model.NewMatrix(1, 2), Wa: model.NewMatrix(1, 2), W2: model.NewMatrix(2, 1), HeadNames: []string{"head"}, GateNames: []string{"gate"}}}}
	var file bytes.Buffer
	if err := safetensors.Write(&file, tiny); err != nil {
		f.Fatal(err)
	}
	f.Add(file.Bytes())
	f.Add(file.Bytes()[:file.Len()-1])
	f.Add(withHeader("{}"))
	f.Fuzz(func(t *testing.T, b []byte) {
		m, err := safetensors.Read(bytes.NewReader(b))
		if err != nil {
			return
		}
		if err := m.Check(); err != nil {
			t.Error(err)
		}
		var again bytes.Buffer
		if err := safetensors.Write(&again, m); err != nil {
			t.Error(err)
		}
		if _, err := safetensors.Read(&again); err != nil {
			t.Errorf("written again: %v", err)
		}
		m.Describe(&again, true)
	})
}
