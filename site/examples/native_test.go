package examples

import (
	"fmt"
	"math"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// The programs with floating point and no C library are written here again, in
// Go, which computes with the processor's own arithmetic. A product stands in
// float64() where a sum follows: else Go may round both at once.

// TestNative compares the listed outputs with those.
func TestNative(t *testing.T) {
	for name, compute := range map[string]func(input string) (string, error){"nbody": nbody, "donut": donut, "digits": digits} {
		e, ok := Find(name)
		if !ok {
			t.Errorf("there is no example %s", name)
		}
		for _, run := range e.Runs() {
			if want, err := compute(run.Input); err != nil || run.Output != want {
				t.Errorf("%s, %s: output\n%s\nwant, by Go,\n%s%v", name, run.Title, run.Output, want, err)
			}
		}
	}
}

// TestEnergies compares with the energies that the Benchmarks Game publishes,
// which count the digits of a right program: before, and after 1000 steps.
func TestEnergies(t *testing.T) {
	e, _ := Find("nbody")
	got, err := runOnWazero(t.Context(), e, Run{Input: "1000"})
	if want := "energy -0.169075164\nafter  -0.169087605\n"; err != nil || got != want {
		t.Errorf("got %q, %v, want %q", got, err, want)
	}
}

// vector is a place or a direction.
type vector [3]float64

// plus adds b times a factor.
func (a vector) plus(b vector, factor float64) vector {
	for i := range a {
		a[i] += float64(b[i] * factor)
	}
	return a
}

// dot sums the products from the left.
func (a vector) dot(b vector) float64 {
	return float64(a[0]*b[0]) + float64(a[1]*b[1]) + float64(a[2]*b[2])
}

// body is one of nbody's.
type body struct {
	at, velocity vector
	mass         float64
}

// nbody is what nbody/main.c prints.
func nbody(input string) (string, error) {
	steps, err := strconv.Atoi(input)
	sun, year := 4*math.Pi*math.Pi, 365.24
	bodies := []body{{mass: 1}, // in days and suns, until all is scaled below
		{vector{4.84143144246472090e+00, -1.16032004402742839e+00, -1.03622044471123109e-01},
			vector{1.66007664274403694e-03, 7.69901118419740425e-03, -6.90460016972063023e-05}, 9.54791938424326609e-04},
		{vector{8.34336671824457987e+00, 4.12479856412430479e+00, -4.03523417114321381e-01},
			vector{-2.76742510726411899e-03, 4.99852801234917238e-03, 2.30417297573763929e-05}, 2.85885980666130812e-04},
		{vector{1.28943695621391310e+01, -1.51111514016986312e+01, -2.23307578892655734e-01},
			vector{2.96460137564761618e-03, 2.37847173959480950e-03, -2.96589568540237556e-05}, 4.36624404335156298e-05},
		{vector{1.53796971148509165e+01, -2.59193146099879641e+01, 1.79258772950371181e-01},
			vector{2.68067772490389322e-03, 1.62824170038242295e-03, -9.51592254519715870e-05}, 5.15138902046611451e-05}}
	for i := range bodies {
		b := &bodies[i]
		b.mass *= sun
		b.velocity = vector{}.plus(b.velocity, year)
		bodies[0].velocity = bodies[0].velocity.plus(b.velocity, -b.mass/sun)
	}
	energy := func() (sum float64) {
		for i, a := range bodies {
			sum += float64(0.5 * a.mass * a.velocity.dot(a.velocity))
			for _, b := range bodies[i+1:] {
				apart := a.at.plus(b.at, -1)
				sum -= a.mass * b.mass / math.Sqrt(apart.dot(apart))
			}
		}
		return sum
	}
	before := energy()
	for range steps {
		for i := range bodies {
			for j := i + 1; j < len(bodies); j++ {
				a, b := &bodies[i], &bodies[j]
				apart := a.at.plus(b.at, -1)
				squared := apart.dot(apart)
				pull := 0.01 / (squared * math.Sqrt(squared))
				a.velocity = a.velocity.plus(apart, -b.mass*pull)
				b.velocity = b.velocity.plus(apart, a.mass*pull)
			}
		}
		for i := range bodies {
			bodies[i].at = bodies[i].at.plus(bodies[i].velocity, 0.01)
		}
	}
	return fmt.Sprintf("energy %.9f\nafter  %.9f\n", before, energy()), err
}

// donut is what donut/main.c prints.
func donut(input string) (string, error) {
	const width, height, dough, size = 44, 18, 0.5, 1.5
	frames, err := strconv.Atoi(input)
	right, down, ahead := vector{1, 0, 0}, vector{0, 1, 0}, vector{0, 0, 1}
	turn := func(a, b *vector, cosine, sine float64) {
		c, d := *a, *b
		*a = vector{}.plus(c, cosine).plus(d, sine)
		*b = vector{}.plus(d, cosine).plus(c, -sine)
	}
	shade := func(across, along float64) byte {
		p := vector{}.plus(right, across).plus(down, along).plus(ahead, -size)
		for way := 0.0; way < 2*size; {
			axis := math.Sqrt(float64(p[0]*p[0]) + float64(p[1]*p[1]))
			out := axis - 1
			middle := math.Sqrt(float64(out*out) + float64(p[2]*p[2]))
			distance := middle - dough
			if distance < 0.01 {
				scale := out / (axis * middle)
				normal := vector{p[0] * scale, p[1] * scale, p[2] / middle}
				light := -(normal.dot(right) + float64(2*normal.dot(down)) + float64(2*normal.dot(ahead))) / 3
				return ".:-=+*#%@"[int(max(0, light)*8.99)]
			}
			way += distance
			p = p.plus(ahead, distance)
		}
		return ' '
	}
	var out strings.Builder
	turn(&down, &ahead, 0.8, 0.6)
	for range frames {
		for row := range height {
			along := float64(2*row+1-height) * (size / height)
			for column := range width {
				across := float64(2*column+1-width) * (size / width)
				if float64(across*across)+float64(along*along) < size*size {
					out.WriteByte(shade(across, along))
				} else {
					out.WriteByte(' ')
				}
			}
			out.WriteByte('\n')
		}
		turn(&right, &ahead, 24/25.0, 7/25.0)
		turn(&down, &ahead, 12/13.0, 5/13.0)
	}
	return out.String(), err
}

// table is a list of weights in digits/main.c.
var table = regexp.MustCompile(`(?s)static const signed char (\w+)(?:\[\w+\])+ = \{(.*?)\n\};`)

// digits is what digits/main.c prints. Its weights are read from there; what
// they make of a drawing is computed in double precision, which gives the same
// digits as single precision unless a share is close to a half of the last one.
func digits(input string) (string, error) {
	e, _ := Find("digits")
	weights := map[string][]float64{}
	for _, m := range table.FindAllStringSubmatch(e.Source, -1) {
		for _, number := range regexp.MustCompile(`-?\d+`).FindAllString(m[2], -1) {
			w, err := strconv.Atoi(number)
			if err != nil {
				return "", err
			}
			weights[m[1]] = append(weights[m[1]], float64(w)/8)
		}
	}
	layer := func(name string, inputs []float64) (outputs []float64) {
		for i, sum := range weights[name+"_bias"] {
			for k, v := range inputs {
				sum += weights[name+"_weights"][i*len(inputs)+k] * v
			}
			outputs = append(outputs, sum)
		}
		return outputs
	}
	lines := strings.Fields(input)
	var pixels []float64
	for _, c := range strings.Join(lines, "") {
		pixels = append(pixels, map[rune]float64{'.': 0, '+': 0.5, '#': 1}[c])
	}
	hidden := layer("hidden", pixels)
	for i := range hidden {
		hidden[i] = max(0, hidden[i])
	}
	shares, total := layer("digit", hidden), 0.0
	for i := range shares {
		shares[i] = math.Exp(shares[i])
		total += shares[i]
	}
	var out strings.Builder
	for i := range shares {
		shares[i] /= total
		for x := range 8 {
			pixel := " "
			if i < len(lines) {
				pixel = lines[i][x : x+1]
			}
			out.WriteString(pixel + pixel)
		}
		line := fmt.Sprintf("  %d %5.1f%% %s", i, 100*shares[i], strings.Repeat("=", int(20*shares[i]+0.5)))
		out.WriteString(strings.TrimRight(line, " ") + "\n")
	}
	fmt.Fprintf(&out, "a %d\n", slices.Index(shares, slices.Max(shares)))
	return out.String(), nil
}
