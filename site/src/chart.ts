// The chart of bench.html: tokens per second against the length of the trace,
// both axes logarithmic. Each line has two parts, what was measured and what
// was extrapolated: filled points on a solid line, hollow ones on a dashed line.

import uPlot from 'uplot';

interface Point {
  line: number;
  tokens: number;
  rate: number;
  extrapolated: boolean;
}

const HEIGHT = 340;
const LINES = 4;

/** Draws in an element; colours and names come from its figure's legend. */
export function createChart(box: HTMLElement): { set(points: Point[]): void } {
  const keys = [...box.closest('figure')!.querySelectorAll<HTMLElement>('[data-line]')];
  const colour = (line: number) => getComputedStyle(keys[line].querySelector('svg')!).color;
  const ink = () => getComputedStyle(box).color;
  const grid = () => ({ stroke: () => getComputedStyle(box).borderTopColor, width: 1 });
  const font = () => `12px ${getComputedStyle(box).fontFamily}`;

  const series = (line: number, extrapolated: boolean): uPlot.Series => ({
    label: keys[line].textContent + (extrapolated ? ', extrapolated' : ''),
    stroke: () => colour(line),
    width: 2,
    dash: extrapolated ? [6, 5] : [],
    spanGaps: true,
    points: {
      show: true,
      size: 8,
      width: 2,
      stroke: () => colour(line),
      fill: () => (extrapolated ? getComputedStyle(box).backgroundColor : colour(line)),
      // The dashed part begins at the last measured point, which is not hollow.
      filter: (u, s) => (extrapolated ? hollow(u, s) : null),
    },
  });

  function hollow(u: uPlot, s: number): number[] {
    const measured = u.data[s - LINES];
    return Array.from(u.data[s], (y, i) => (y != null && measured[i] == null ? i : -1)).filter((i) => i >= 0);
  }

  /** Writes each line's name above its first points: colour alone tells too little. */
  function names(u: uPlot): void {
    const { ctx } = u;
    ctx.save();
    ctx.font = `600 ${12 * devicePixelRatio}px ${getComputedStyle(box).fontFamily}`;
    ctx.strokeStyle = getComputedStyle(box).backgroundColor; // a name may stand on a line
    ctx.lineWidth = 4 * devicePixelRatio;
    ctx.lineJoin = 'round';
    ctx.textAlign = 'left';
    for (let line = 0; line < LINES; line++) {
      const [measured, beyond] = [u.data[1 + line], u.data[1 + LINES + line]];
      const first = u.data[0].findIndex((_, i) => (measured[i] ?? beyond[i]) != null);
      if (first < 0) continue;
      ctx.fillStyle = colour(line);
      const x = u.valToPos(u.data[0][first], 'x', true) - 4 * devicePixelRatio;
      const above = u.valToPos((measured[first] ?? beyond[first])!, 'y', true) - 12 * devicePixelRatio;
      ctx.strokeText(keys[line].dataset.name!, x, above);
      ctx.fillText(keys[line].dataset.name!, x, above);
    }
    ctx.restore();
  }

  const label = (v: number | null) => {
    if (v == null) return '';
    if (v >= 1e6) return `${v / 1e6} M`;
    return v >= 1e3 ? `${v / 1e3} k` : String(v);
  };
  const decades = (_: uPlot, min: number, max: number): uPlot.Range.MinMax => [
    10 ** Math.floor(Math.log10(min)),
    10 ** Math.ceil(Math.log10(max) + 0.05), // room for a name above the highest point
  ];
  const powers = (min: number, max: number) => {
    const [first, last] = [Math.ceil(Math.log10(min) - 1e-9), Math.floor(Math.log10(max) + 1e-9)];
    return Array.from({ length: last - first + 1 }, (_, i) => 10 ** (first + i));
  };
  const axis = (name: string, size: number): uPlot.Axis => ({
    label: name,
    labelSize: 22,
    labelFont: font(),
    font: font(),
    size,
    stroke: ink,
    grid: grid(),
    ticks: grid(),
    splits: (_u, _axis, min, max) => powers(min, max),
    filter: (_, splits) => splits,
    values: (_, splits) => splits.map(label),
  });

  let chart: uPlot | undefined;

  function set(points: Point[]): void {
    const lengths = [...new Set(points.map((p) => p.tokens))].sort((a, b) => a - b);
    const columns = Array.from({ length: 2 * LINES }, () => lengths.map((): number | null => null));
    for (const p of points) columns[p.line + (p.extrapolated ? LINES : 0)][lengths.indexOf(p.tokens)] = p.rate;
    for (let line = 0; line < LINES; line++) join(columns[line], columns[line + LINES]);
    box.dataset.empty = String(points.length === 0);
    if (points.length === 0) {
      chart?.destroy();
      chart = undefined;
    } else if (chart) {
      chart.setData([lengths, ...columns]);
    } else {
      chart = create([lengths, ...columns]);
    }
  }

  /** Begins the dashed part where the solid one ends. */
  function join(measured: (number | null)[], beyond: (number | null)[]): void {
    if (beyond.every((y) => y == null)) return;
    for (let i = measured.length - 1; i >= 0; i--) {
      if (measured[i] != null) {
        beyond[i] = measured[i];
        return;
      }
    }
  }

  function create(data: uPlot.AlignedData): uPlot {
    const lines = [false, true].flatMap((extrapolated) => keys.map((_, line) => series(line, extrapolated)));
    return new uPlot(
      {
        width: box.clientWidth,
        height: HEIGHT,
        series: [{}, ...lines],
        scales: { x: { time: false, distr: 3, range: (_, min, max) => [min / 1.2, max * 1.2] }, y: { distr: 3, range: decades } },
        axes: [axis('decoded tokens', 32), axis('tokens/s at that length', 56)],
        legend: { show: false },
        cursor: { show: false },
        hooks: { draw: [names] },
      },
      data,
      box,
    );
  }

  new ResizeObserver(() => chart?.setSize({ width: box.clientWidth, height: HEIGHT })).observe(box);
  // Another theme is other colours of the same points.
  const redraw = () => chart?.redraw(false);
  new MutationObserver(redraw).observe(document.documentElement, { attributeFilter: ['data-theme'] });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', redraw);
  return { set };
}
