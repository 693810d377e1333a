package service

import (
	"bytes"
	"fmt"
	"image"
	"image/color"
	"image/png"
	"net/http"
	"strconv"
	"strings"
	"sync"

	"golang.org/x/image/font"
	"golang.org/x/image/font/gofont/gobold"
	"golang.org/x/image/font/gofont/gomono"
	"golang.org/x/image/font/opentype"
	"golang.org/x/image/math/fixed"

	"wasmformer/engine/printable"
	"wasmformer/wasmjs/link"
)

// The size of pictures, in pixels: what most of those who unfurl links show whole.
const pictureWidth, pictureHeight = 1200, 630

// picture answers with a PNG: the program's first lines, and what it gave where it was shared.
func (s *service) picture(w http.ResponseWriter, r *http.Request, id string, p link.Program) error {
	keep(w, id)
	w.Header().Set("Content-Type", "image/png")
	if fresh(w, r) {
		return nil
	}
	data, err := draw(p)
	if err != nil {
		return err
	}
	w.Header().Set("Content-Length", strconv.Itoa(len(data)))
	w.Write(data)
	return nil
}

// ramp is a colour in 16 steps from the paper's. All ramps are the palette, which keeps a picture small.
type ramp uint8

const (
	ink ramp = iota
	faint
	accent
	line
)

const steps = 16

var paper = color.RGBA{0xfc, 0xfc, 0xfa, 0xff}

var palette = func() (p color.Palette) {
	for _, c := range []color.RGBA{ink: {0x1b, 0x1d, 0x21, 0xff}, faint: {0x64, 0x6a, 0x75, 0xff}, accent: {0x1d, 0x4e, 0xd8, 0xff}, line: {0xdf, 0xdf, 0xd8, 0xff}} {
		mix := func(from, to uint8, i int) uint8 { return uint8((int(from)*(steps-1-i) + int(to)*i) / (steps - 1)) }
		for i := range steps {
			p = append(p, color.RGBA{mix(paper.R, c.R, i), mix(paper.G, c.G, i), mix(paper.B, c.B, i), 0xff})
		}
	}
	return p
}()

// faces are the fonts in the sizes that a picture has.
var faces = sync.OnceValues(func() (f struct{ title, head, code font.Face }, err error) {
	for _, want := range []struct {
		face *font.Face
		ttf  []byte
		size float64
	}{{&f.title, gobold.TTF, 46}, {&f.head, gobold.TTF, 22}, {&f.code, gomono.TTF, 20}} {
		parsed, err := opentype.Parse(want.ttf)
		if err != nil {
			return f, err
		}
		if *want.face, err = opentype.NewFace(parsed, &opentype.FaceOptions{Size: want.size, DPI: 72, Hinting: font.HintingFull}); err != nil {
			return f, err
		}
	}
	return f, nil
})

// drawing is a picture under way. Faces hold what the last glyph needed, so one is drawn at a time.
type drawing struct {
	*image.Paletted
	mask *image.Alpha
}

var drawingNow sync.Mutex

// draw makes a program's picture. All text in it is the program's own.
func draw(p link.Program) ([]byte, error) {
	drawingNow.Lock()
	defer drawingNow.Unlock()
	f, err := faces()
	if err != nil {
		return nil, err
	}
	bounds := image.Rect(0, 0, pictureWidth, pictureHeight)
	d := drawing{image.NewPaletted(bounds, palette), image.NewAlpha(bounds)}
	name := printable.Clip(printable.Name(p.Name), 40)
	if name == "" {
		name = "A program in " + languages[p.Language]
	}
	d.text(f.title, ink, 56, 92, name)
	d.text(f.head, faint, 56, 134, languages[p.Language]+" · "+size(p))
	d.fill(line, image.Rect(56, 156, pictureWidth-56, 158))

	source := p.Source
	if p.Language == "wasm" {
		source = dump(p.Wasm)
	}
	const row = 28
	d.lines(f.code, ink, 56, 196, row, 13, 46, source)
	right := 640
	y := 196
	heading := func(text string) {
		d.text(f.head, accent, right, y, text)
		y += row + 4
	}
	if strings.TrimSpace(p.Result) != "" {
		heading("Result, as it was shared")
		y += row*d.lines(f.code, ink, right, y, row, 4, 41, p.Result) + 16
	}
	if strings.TrimSpace(p.Trace) != "" {
		heading("Trace")
		d.lines(f.code, ink, right, y, row, (pictureHeight-90-y)/row+1, 41, p.Trace)
	}
	d.fill(line, image.Rect(56, pictureHeight-66, pictureWidth-56, pictureHeight-64))
	d.text(f.head, accent, 56, pictureHeight-28, "Wasmformer")
	d.text(f.head, faint, 220, pictureHeight-28, "A transformer runs this, token by token")

	var out bytes.Buffer
	err = (&png.Encoder{CompressionLevel: png.BestSpeed}).Encode(&out, d.Paletted)
	return out.Bytes(), err
}

// text draws a line with its baseline at y.
func (d drawing) text(face font.Face, c ramp, x, y int, text string) {
	drawer := font.Drawer{Dst: d.mask, Src: image.Opaque, Face: face, Dot: fixed.P(x, y)}
	m := face.Metrics()
	drawer.DrawString(text)
	box := image.Rect(x-4, y-m.Ascent.Ceil(), drawer.Dot.X.Ceil()+4, y+m.Descent.Ceil()).Intersect(d.Rect)
	for y := box.Min.Y; y < box.Max.Y; y++ {
		mask, out := d.mask.Pix[d.mask.PixOffset(box.Min.X, y):], d.Pix[d.PixOffset(box.Min.X, y):]
		for x := range box.Dx() {
			if mask[x] > 0 {
				out[x], mask[x] = uint8(c)*steps+mask[x]/steps, 0
			}
		}
	}
}

// lines draws the first lines of a text, each cut to a width in characters, and returns how many.
func (d drawing) lines(face font.Face, c ramp, x, y, row, most, width int, text string) int {
	if limit := 8 * most * width; len(text) > limit {
		text = strings.ToValidUTF8(text[:limit], "")
	}
	n := 0
	for _, l := range strings.Split(strings.TrimRight(text, "\n \t"), "\n") {
		if n == most {
			break
		}
		l = printable.Clip(printable.Name(strings.ReplaceAll(l, "\t", "    ")), width)
		d.text(face, c, x, y+n*row, l)
		n++
	}
	return n
}

func (d drawing) fill(c ramp, r image.Rectangle) {
	for y := r.Min.Y; y < r.Max.Y; y++ {
		for x := r.Min.X; x < r.Max.X; x++ {
			d.Pix[d.PixOffset(x, y)] = uint8(c)*steps + steps - 1
		}
	}
}

// dump is the beginning of a module in hexadecimal.
func dump(data []byte) string {
	var out strings.Builder
	for at := 0; at < len(data) && at < 13*12; at += 12 {
		fmt.Fprintf(&out, "%04x  % x\n", at, data[at:min(at+12, len(data))])
	}
	return out.String()
}
