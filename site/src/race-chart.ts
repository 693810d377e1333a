// The chart of a race: seconds against decoded tokens, a line for each machine,
// with logarithmic axes or linear ones. Linear ones end a little beyond the slower
// machine's last token: there the two can be compared.

import uPlot from 'uplot';
import { colourOf, group } from './elements';
import type { Sample } from './racer';

export interface Line {
  name: string;
  colour: string; // a custom property
  samples: Sample[];
}

const HEIGHT = 240;

const short = (v: number | null) => {
  if (v == null) return '';
  if (v >= 1e6) return `${v / 1e6} M`;
  return v >= 1e4 ? `${v / 1e3} k` : v >= 1 ? group(+v.toPrecision(6)) : String(+v.toPrecision(6));
};

export function createRaceChart(box: HTMLElement): { set(lines: Line[], logarithmic: boolean): void } {
  const style = () => getComputedStyle(box);
  const ink = (property: string) => colourOf(box)(property);
  let chart: uPlot | undefined;
  let drawn = ''; // what the chart was made for
  let lines: Line[] = [];

  const colour = (i: number) => ink(lines[i].colour);

  /** Writes each line's name at its last point: colour alone tells too little. */
  function names(u: uPlot): void {
    const { ctx } = u;
    const scale = devicePixelRatio;
    ctx.save();
    ctx.font = `600 ${12 * scale}px ${style().fontFamily}`;
    ctx.strokeStyle = ink('--paper');
    ctx.lineWidth = 4 * scale;
    ctx.lineJoin = 'round';
    ctx.textAlign = 'right';
    lines.forEach((line, i) => {
      const seen = line.samples.filter(([x, y]) => x <= u.scales.x.max! && y >= u.scales.y.min!);
      const last = seen.at(-1);
      if (!last) return;
      const width = ctx.measureText(line.name).width + 4 * scale;
      const x = Math.max(u.valToPos(last[0], 'x', true), u.bbox.left + width);
      const y = u.valToPos(last[1], 'y', true) + (i === 0 ? 18 : -9) * scale;
      const inside = Math.min(Math.max(y, u.bbox.top + 12 * scale), u.bbox.top + u.bbox.height - 4 * scale);
      ctx.fillStyle = colour(i);
      ctx.strokeText(line.name, x, inside);
      ctx.fillText(line.name, x, inside);
    });
    ctx.restore();
  }

  function create(logarithmic: boolean): uPlot {
    const font = `12px ${style().fontFamily}`;
    const hairline = { stroke: () => ink('--hairline'), width: 1 };
    const axis = (label: string, size: number): uPlot.Axis => ({
      label, labelSize: 18, labelFont: font, font, size, stroke: () => ink('--ink-soft'), grid: hairline, ticks: hairline,
      ...(logarithmic && {
        splits: (_u: uPlot, _axis: number, min: number, max: number) => {
          const [first, last] = [Math.ceil(Math.log10(min) - 1e-9), Math.floor(Math.log10(max) + 1e-9)];
          return Array.from({ length: last - first + 1 }, (_, i) => 10 ** (first + i));
        },
        filter: (_u: uPlot, splits: number[]) => splits,
      }),
      values: (_, splits) => splits.map(short),
    });
    const decades = (min: number, max: number): uPlot.Range.MinMax => [10 ** Math.floor(Math.log10(min)), 10 ** Math.ceil(Math.log10(max) + 0.02)];
    const ends = () => lines.map((line) => line.samples.at(-1)?.[0] ?? 0).filter((x) => x > 0);
    const linearEnd = () => Math.max(100, 1.15 * Math.min(...ends()));
    const highest = () => Math.max(...lines.flatMap((line) => line.samples.filter(([x]) => x <= linearEnd()).map(([, y]) => y)), 1e-3);
    return new uPlot(
      {
        width: box.clientWidth,
        height: HEIGHT,
        series: [{}, ...lines.map((line, i): uPlot.Series => ({ label: line.name, stroke: () => colour(i), width: 2, spanGaps: true, points: { show: false } }))],
        scales: {
          x: { time: false, distr: logarithmic ? 3 : 1, range: (_, min, max) => (logarithmic ? decades(min, max) : [0, linearEnd()]) },
          y: { distr: logarithmic ? 3 : 1, range: (_, min, max) => (logarithmic ? decades(min, max) : [0, 1.1 * highest()]) },
        },
        axes: [axis('decoded tokens', 30), axis('seconds', 48)],
        legend: { show: false },
        cursor: { show: false },
        hooks: { draw: [names] },
      },
      data(),
      box,
    );
  }

  /** A time of 0 is below what the clock tells, and no point of a logarithmic axis. */
  function data(): uPlot.AlignedData {
    const tokens = [...new Set(lines.flatMap((line) => line.samples.map(([x]) => x)))].sort((a, b) => a - b);
    const columns = lines.map((line) => {
      const known = new Map(line.samples.filter(([, y]) => y > 0));
      return tokens.map((x) => known.get(x) ?? null);
    });
    return [tokens, ...columns];
  }

  function set(now: Line[], logarithmic: boolean): void {
    lines = now.filter((line) => line.samples.some(([, y]) => y > 0));
    const wanted = lines.length ? `${logarithmic} ${lines.map((line) => line.name)}` : '';
    if (wanted !== drawn) {
      chart?.destroy();
      chart = wanted ? create(logarithmic) : undefined;
      drawn = wanted;
    } else {
      chart?.setData(data());
    }
  }

  new ResizeObserver(() => box.clientWidth && chart?.setSize({ width: box.clientWidth, height: HEIGHT })).observe(box);
  // Another theme is other colours of the same lines.
  const redraw = () => chart?.redraw(false);
  new MutationObserver(redraw).observe(document.documentElement, { attributeFilter: ['data-theme'] });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', redraw);
  return { set };
}
