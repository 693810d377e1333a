package build

import (
	_ "embed" // for times.txt
	"fmt"
	"html"
	"strconv"
	"strings"

	"wasmformer/engine/bench"
	"wasmformer/site/examples"
)

// galleryHead is the first line of a block of the language "gallery". Each further line
// is an example with what its default run takes; TestGallery writes them.
const galleryHead = "example prompt tokens instructions"

// timesText is what TestTimes has measured: where and when, then an example and its milliseconds a line.
//
//go:embed times.txt
var timesText string

// galleryRow is a line of such a block.
type galleryRow struct {
	examples.Example
	Prompt, Tokens, Instructions int64  // tokens, tokens, WebAssembly instructions
	Time                         string // in milliseconds, of the prompt and the run
}

// times are what was measured of each example.
func times() map[string]string {
	of := map[string]string{}
	for line := range strings.Lines(timesText) {
		if name, time, ok := strings.Cut(strings.TrimSpace(line), "\t"); ok {
			of[name] = time
		}
	}
	return of
}

func galleryRows(block string) (rows []galleryRow, err error) {
	lines := strings.Split(strings.TrimSpace(block), "\n")
	if head := strings.Join(strings.Fields(lines[0]), " "); head != galleryHead {
		return nil, fmt.Errorf("a gallery begins with %q; want %q", head, galleryHead)
	}
	measured := times()
	for _, line := range lines[1:] {
		fields := strings.Fields(line)
		if len(fields) != 4 {
			return nil, fmt.Errorf("the gallery's line %q has %d words; want 4", line, len(fields))
		}
		row := galleryRow{}
		var ok bool
		if row.Example, ok = examples.Find(fields[0]); !ok {
			return nil, fmt.Errorf("the gallery's line %q: there is no example %q", line, fields[0])
		}
		for i, to := range []*int64{&row.Prompt, &row.Tokens, &row.Instructions} {
			if *to, err = strconv.ParseInt(fields[i+1], 10, 64); err != nil {
				return nil, fmt.Errorf("the gallery's line %q: %w", line, err)
			}
		}
		if row.Time = measured[row.Name]; row.Time == "" {
			return nil, fmt.Errorf("the time of %s is not measured: go test ./site/build -run TestTimes -measure WHERE", row.Name)
		}
		rows = append(rows, row)
	}
	return rows, nil
}

// Numbers says what the run takes.
func (r galleryRow) Numbers() string {
	return fmt.Sprintf("%s tokens for %s instructions, after a prompt of %s; %s ms", bench.Group(r.Tokens), bench.Group(r.Instructions), bench.Group(r.Prompt), r.Time)
}

// gallery makes the examples something that is found.
func (d *doc) gallery(block string) error {
	rows, err := galleryRows(block)
	for _, r := range rows {
		d.sections = append(d.sections, section{URL: d.Name + ".html#" + r.Name, Title: r.Title, Text: r.Description + " " + r.Numbers()})
	}
	return err
}

// gallery is a card for each example: its picture, what it is, what its run takes, and
// the way to it.
func (f *figures) gallery(block string) (string, error) {
	rows, err := galleryRows(block)
	if err != nil {
		return "", err
	}
	var out strings.Builder
	out.WriteString("<ul class=\"gallery\">\n")
	for _, r := range rows {
		picture := outputPicture(r.Example)
		if r.ABI == examples.Invoke {
			if picture, err = f.stepPicture(r.Name); err != nil {
				return "", err
			}
		}
		language := map[examples.Language]string{examples.C: "C", examples.WAT: "WAT"}[r.Language]
		if r.ABI == examples.WASI {
			language += ", WASI"
		}
		fmt.Fprintf(&out, "<li id=\"%s\">%s<h2>%s</h2><p>%s</p><p class=\"faint\">%s; %s</p><p><a href=\"../#example=%s\">Open <span class=\"unseen\">%s</span></a></p></li>\n",
			r.Name, picture, html.EscapeString(r.Title), html.EscapeString(r.Description), language, r.Numbers(), r.Name, html.EscapeString(r.Title))
	}
	out.WriteString("</ul>")
	return out.String(), nil
}

// galleryStep is the step that stands for a function's run: the first of an instruction.
var galleryStep = map[string]string{"gcd": "i32.rem_u", "factorial": "i32.mul", "fibonacci": "i32.add"}

// stepPicture draws a step of a function's run, with what the model read for it.
func (f *figures) stepPicture(example string) (string, error) {
	run, err := f.run(example)
	if err != nil {
		return "", err
	}
	step, err := run.find(galleryStep[example])
	if err != nil {
		return "", err
	}
	r, err := run.moment(step.Index, 4)
	if err != nil {
		return "", err
	}
	narrow := r.pictures()[1]
	narrow.Class = "step"
	return f.execute("picture.html", map[string]any{"Pictures": []picture{narrow}})
}

// What a picture of an output shows at most, the columns that it has at least, and its
// letters' size in units of the picture, which is as large as a card is: few letters
// become large ones.
const (
	inputLines, outputLines   = 3, 12
	fewColumns, outputColumns = 20, 46
	letterWidth, lineHeight   = 7, 15
)

// outputPicture draws the first lines of what a program is given and of what it prints.
func outputPicture(e examples.Example) string {
	given := firstLines(e.Input, inputLines)
	lines := append(given, firstLines(e.Output, outputLines-len(given))...)
	widest := 0
	for _, line := range lines {
		widest = max(widest, len([]rune(line)))
	}
	columns := max(widest, fewColumns)
	var text strings.Builder
	for i, line := range lines {
		class := ""
		if i < len(given) {
			class = " class=\"given\""
		}
		fmt.Fprintf(&text, "<text%s x=\"%d\" y=\"%d\" xml:space=\"preserve\">%s</text>", class, (columns-widest)*letterWidth/2, i*lineHeight+11, html.EscapeString(line))
	}
	return fmt.Sprintf("<svg class=\"output\" viewBox=\"0 0 %d %d\" role=\"img\" aria-label=\"What it is given and prints\">%s</svg>", columns*letterWidth, len(lines)*lineHeight, text.String())
}

// firstLines are a text's first lines, each cut to a picture's width.
func firstLines(text string, most int) []string {
	text = strings.TrimRight(text, " \n")
	if text == "" {
		return nil
	}
	lines := strings.Split(text, "\n")
	if len(lines) > most {
		lines = append(lines[:most-1], "…")
	}
	for i, line := range lines {
		if letters := []rune(line); len(letters) > outputColumns {
			lines[i] = string(letters[:outputColumns-1]) + "…"
		}
	}
	return lines
}
