package build

import "fmt"

// picture is a recording as a drawing: the prompt's instructions, below them the
// tokens as they come, and arcs to what heads have read. Sizes are px.
type picture struct {
	Class         string
	Width, Height int
	Chips         []chip
	Arcs          []arc
}

type chip struct {
	recordedToken
	X, Y, Width, Height int
	Class               string
}

type arc struct {
	recordedRead
	Step, From int
	Path       string
	Shown      bool
}

// layout is how many chips stand in a row, and the room between rows.
type layout struct {
	class                 string
	width, prompt, stream int
	between, above        int // the prompt and the stream; rows of the stream
}

// pictures are drawings for wide and for narrow columns.
func (r *recording) pictures() []picture {
	return []picture{
		r.draw(layout{"wide", 720, 8, 18, 44, 30}),
		r.draw(layout{"narrow", 360, 4, 12, 30, 16}),
	}
}

const (
	chipHeight = 20
	promptRow  = 24
)

func (r *recording) draw(l layout) picture {
	p := picture{Class: l.class, Width: l.width}
	now := r.Frames[r.Start]
	place := map[int]chip{}
	put := func(t recordedToken, n, columns, top, row int, class string) {
		w := l.width / columns
		if len(t.Label)*6 > w {
			t.Label = "✓" // a commit
		}
		c := chip{recordedToken: t, X: n%columns*w + 1, Y: top + n/columns*row, Width: w - 2, Height: chipHeight, Class: class}
		place[t.Position] = c
	}
	for n, t := range r.Prompt {
		put(t, n, l.prompt, 1, promptRow, "prompt")
	}
	top := (len(r.Prompt)+l.prompt-1)/l.prompt*promptRow + l.between
	for n, t := range r.Stream {
		class := string(t.Group)
		if t.Host {
			class = "host"
		}
		put(t, n, l.stream, top, chipHeight+l.above, class)
	}
	p.Height = top + ((len(r.Stream)-1)/l.stream+1)*(chipHeight+l.above) - l.above + 1

	read := map[int]bool{}
	for _, f := range r.Frames {
		for _, h := range f.Reads {
			a := arc{recordedRead: h, Step: f.Step, From: f.Position, Shown: f.Position == now.Position,
				Path: curve(place[f.Position], place[h.Found], l.above)}
			if a.Shown {
				read[h.Found] = true
			}
			p.Arcs = append(p.Arcs, a)
		}
	}
	for _, list := range [][]recordedToken{r.Prompt, r.Stream} {
		for _, t := range list {
			c := place[t.Position]
			switch {
			case t.Position > now.Position:
				c.Class += " later"
			case t.Position == now.Position:
				c.Class += " now"
			case read[t.Position]:
				c.Class += " read"
			}
			p.Chips = append(p.Chips, c)
		}
	}
	return p
}

// curve goes from the top of a token to what was read: over the row to one beside
// it, else to the lower edge of one above.
func curve(from, to chip, above int) string {
	x0, y0, x1 := from.X+from.Width/2, from.Y, to.X+to.Width/2
	if from.Y == to.Y {
		h := min(above-4, 10+abs(x0-x1)/10) * 4 / 3
		return fmt.Sprintf("M%d %dC%d %d %d %d %d %d", x0, y0, x0, y0-h, x1, y0-h, x1, y0)
	}
	y1 := to.Y + to.Height
	middle := (y0 + y1) / 2
	return fmt.Sprintf("M%d %dC%d %d %d %d %d %d", x0, y0, x0, middle, x1, middle, x1, y1)
}

func abs(n int) int { return max(n, -n) }

// Middle is where a chip's text stands.
func (c chip) Middle() int { return c.X + c.Width/2 }

func (c chip) Base() int { return c.Y + c.Height - 6 }

// Title says in words what a head did.
func (a arc) Title() string {
	value := ""
	if a.Value != "" {
		value = ": " + a.Value
	}
	return fmt.Sprintf("head %s (layer %d, head %d) %s%s, at position %d", a.Head, a.Layer, a.Index, a.Purpose, value, a.Found)
}

// recordedPage is what page.html needs of the recording.
func recordedPage() (map[string]any, error) {
	run, err := inspectExample(recordedExample)
	if err != nil {
		return nil, err
	}
	s, err := run.find(recordedInstruction)
	if err != nil {
		return nil, err
	}
	r, err := run.record(0, s.Index, run.log.Len()-1)
	if err != nil {
		return nil, err
	}
	return map[string]any{"Example": run.example, "Recording": r, "Pictures": r.pictures()}, nil
}
