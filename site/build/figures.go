package build

import (
	"bytes"
	"fmt"
	"html/template"
	"path/filepath"
	"strconv"
	"strings"

	"wasmformer/hull"
)

// figures makes the documents' pictures and the recorded states of their embeds, from
// what the weights compute. Runs are kept, as several pictures are of one.
type figures struct {
	templates *template.Template
	runs      map[string]*inspected
}

func newFigures(root string) (*figures, error) {
	t, err := template.ParseFiles(filepath.Join(root, "site/pages/picture.html"), filepath.Join(root, "site/pages/moment.html"), filepath.Join(root, "site/pages/hull.html"))
	return &figures{t, map[string]*inspected{}}, err
}

func (f *figures) run(example string) (*inspected, error) {
	if run := f.runs[example]; run != nil {
		return run, nil
	}
	run, err := inspectExample(example)
	if err == nil {
		f.runs[example] = run
	}
	return run, err
}

// momentBefore is how many steps a picture of a step shows before it, at least.
const momentBefore = 8

// recorded is what an embed of an example's step shows until somebody runs it.
func (f *figures) recorded(example, step string) (string, error) {
	at, err := strconv.Atoi(step)
	if err != nil {
		return "", fmt.Errorf("step=%q: want a number", step)
	}
	run, err := f.run(example)
	if err != nil {
		return "", err
	}
	r, err := run.moment(at, momentBefore)
	if err != nil {
		return "", err
	}
	return f.execute("moment.html", map[string]any{"Slot": true, "Frame": r.Frames[0], "Recording": r, "Pictures": r.pictures()})
}

// picture is a figure of the documents, by name.
func (f *figures) picture(name string) (string, error) {
	switch name {
	case "hull":
		how, err := f.how()
		if err != nil {
			return "", err
		}
		return f.execute("hull.html", how.plane())
	}
	return "", fmt.Errorf("there is no figure %q", name)
}

func (f *figures) execute(name string, data any) (string, error) {
	var out bytes.Buffer
	err := f.templates.ExecuteTemplate(&out, name, data)
	return strings.TrimSpace(out.String()), err
}

// plane is a head's keys as points of the plane, and its query.
type plane struct {
	Width, Height int
	Points        []planePoint
	Border        string       // through the corners of the hull
	Line          string       // of the points with the winner's score
	Named         []planePoint // the first, the winner, the last
}

type planePoint struct {
	X, Y   float64 // in the picture
	Key    [2]float64
	Corner bool
	Won    bool
}

// Name is the key as text.
func (p planePoint) Name() string {
	return strings.ReplaceAll(fmt.Sprintf("(%v, %v)", p.Key[0], p.Key[1]), "-", "−")
}

// plane draws the keys of the fetch. The vertical axis is shrunk, so that it fits.
func (h *how) plane() plane {
	const width, height, margin, right = 680, 300, 24, 100 // to the right stand names
	p := plane{Width: width, Height: height}
	low, high := h.FetchKeys[0], h.FetchKeys[0]
	for _, k := range h.FetchKeys {
		for i := range k {
			low[i], high[i] = min(low[i], k[i]), max(high[i], k[i])
		}
	}
	place := func(x, y float64) (float64, float64) {
		return margin + (x-low[0])/(high[0]-low[0])*(width-margin-right), margin + (high[1]-y)/(high[1]-low[1])*(height-2*margin)
	}
	corners := h.corners()
	for i, k := range h.FetchKeys {
		x, y := place(k[0], k[1])
		point := planePoint{X: x, Y: y, Key: k, Corner: corners[k], Won: k == h.Fetch.Key}
		if point.Won || i == 0 || i == len(h.FetchKeys)-1 {
			p.Named = append(p.Named, point)
		}
		p.Points = append(p.Points, point)
	}
	for i, k := range h.hull {
		x, y := place(k.X, k.Y)
		p.Border += fmt.Sprintf("%s%.1f %.1f", map[bool]string{true: "M", false: "L"}[i == 0], x, y)
	}
	p.Border += "Z"
	// q·k = score, from where it enters the picture to where it leaves it.
	q, score := h.Fetch.Query, h.Fetch.Score()
	at := func(y float64) (float64, float64) { return place((score-q[1]*y)/q[0], y) }
	x0, y0 := at(high[1])
	x1, y1 := at(low[1])
	p.Line = fmt.Sprintf("M%.1f %.1fL%.1f %.1f", x0, y0, x1, y1)
	return p
}

// corners are the keys of the fetch that are corners of their hull.
func (h *how) corners() map[[2]float64]bool {
	out := map[[2]float64]bool{}
	for _, p := range h.hull {
		out[[2]float64{p.X, p.Y}] = true
	}
	return out
}

// border is the hull of keys, from its leftmost corner over the upper ones.
func border(keys [][2]float64) (points []hull.Point) {
	var h hull.Latest
	for i, k := range keys {
		h.Insert(k[0], k[1], uint32(i))
	}
	upper, lower := h.Vertices()
	points = append(points, upper...)
	for i := len(lower) - 1; i >= 0; i-- {
		if p := lower[i]; p.X != upper[0].X && p.X != upper[len(upper)-1].X {
			points = append(points, p)
		}
	}
	return points
}
