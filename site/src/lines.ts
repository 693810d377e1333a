// A small chart of lines, as SVG, so that it takes its colours from the theme: linear
// axes, or a logarithmic one for what is above 0. Each line has its name at its end.

export interface Line {
  name: string;
  class: string; // says the colour
  points: [number, number][]; // by x
  dots?: boolean;
}

const WIDTH = 480;
const HEIGHT = 220;
const LEFT = 56;
const RIGHT = 12;
const TOP = 28;
const BOTTOM = 34;

const short = (v: number) => {
  const [scaled, unit] = Math.abs(v) >= 1e9 ? [v / 1e9, ' G'] : Math.abs(v) >= 1e6 ? [v / 1e6, ' M'] : Math.abs(v) >= 1e5 ? [v / 1e3, ' k'] : [v, ''];
  return String(+scaled.toPrecision(4)).replace('-', '−') + unit;
};

function element(name: string, attributes: Record<string, string | number>, text = ''): SVGElement {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  made.textContent = text;
  return made;
}

export function createLines(xName: string, yName: string): { element: SVGElement; set(lines: Line[], label: string, at?: number, logarithmic?: boolean): void } {
  const svg = element('svg', { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, class: 'lines' });

  /** Draws; at is an x to mark. */
  function set(lines: Line[], label: string, at?: number, logarithmic = false): void {
    svg.setAttribute('aria-label', label);
    svg.setAttribute('role', 'img');
    svg.replaceChildren();
    const shown = lines.map((line) => ({ ...line, points: line.points.filter(([, y]) => Number.isFinite(y) && (!logarithmic || y > 0)) }));
    const all = shown.flatMap((line) => line.points);
    if (!all.length) return;
    const scale = (y: number) => (logarithmic ? Math.log10(y) : y);
    const range = (values: number[]): [number, number] => {
      const [low, high] = [Math.min(...values), Math.max(...values)];
      return low < high ? [low, high] : [low - 1, high + 1];
    };
    const [left, right] = range(all.map(([x]) => x));
    const [bottom, top] = range(all.map(([, y]) => scale(y)));
    const px = (x: number) => LEFT + ((x - left) / (right - left)) * (WIDTH - LEFT - RIGHT);
    const py = (y: number) => TOP + ((top - scale(y)) / (top - bottom)) * (HEIGHT - TOP - BOTTOM);
    const unscale = (y: number) => (logarithmic ? 10 ** y : y);
    for (const y of [bottom, (bottom + top) / 2, top]) {
      const at = py(unscale(y));
      svg.append(element('line', { class: 'rule', x1: LEFT, x2: WIDTH - RIGHT, y1: at, y2: at }));
      svg.append(element('text', { x: LEFT - 6, y: at + 4, 'text-anchor': 'end' }, short(unscale(y))));
    }
    for (const [x, anchor] of [[left, 'start'], [right, 'end']] as const) svg.append(element('text', { x: px(x), y: HEIGHT - BOTTOM + 16, 'text-anchor': anchor }, short(x)));
    svg.append(element('text', { x: (LEFT + WIDTH - RIGHT) / 2, y: HEIGHT - 6, 'text-anchor': 'middle' }, xName));
    svg.append(element('text', { x: 2, y: 10 }, yName));
    if (at !== undefined) svg.append(element('line', { class: 'at', x1: px(at), x2: px(at), y1: TOP, y2: HEIGHT - BOTTOM }));
    const ends: number[] = [];
    for (const line of shown) {
      const { points } = line;
      if (!points.length) continue;
      svg.append(element('polyline', { class: line.class, points: points.map(([x, y]) => `${px(x)},${py(y)}`).join(' ') }));
      if (line.dots) for (const [x, y] of points) svg.append(element('circle', { class: line.class, cx: px(x), cy: py(y), r: 3 }));
      // Names do not stand on each other: lines may end at one place.
      let y = Math.max(TOP + 10, py(points.at(-1)![1]) - 6);
      while (ends.some((other) => Math.abs(other - y) < 13)) y += 13;
      ends.push(y);
      svg.append(element('text', { class: `name ${line.class}`, x: WIDTH - RIGHT, y, 'text-anchor': 'end' }, line.name));
    }
  }
  return { element: svg, set };
}
