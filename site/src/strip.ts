// The run as lanes over its steps, on a canvas: call depth, what sort of
// instructions, memory touched, output. A slider for those who use keys.

import { group, make } from './elements';
import type { Bucket, Buckets } from './replay';

/** The sorts of instructions, constants among the variables, in the order of the engine's; colours are the page's. */
export const MIX = [
  ['variables', '--ink-faint'],
  ['arithmetic', '--accent'],
  ['memory', '--code-type'],
  ['control', '--code-number'],
  ['calls', '--code-keyword'],
  ['others', '--edge'],
] as const;

const lanes = [
  { name: 'Depth', title: 'Calls that are open', height: 28 },
  { name: 'Mix', title: 'Instructions by sort', height: 28 },
  { name: 'Memory', title: 'Memory read and written, by address; what the range does not touch is left out', height: 44 },
  { name: 'Output', title: 'Steps that print', height: 10 },
] as const;
const gap = 4;
const height = lanes.reduce((sum, lane) => sum + lane.height + gap, 0);

export interface Strip {
  element: HTMLElement;
  /** Buckets that fit. */
  width(): number;
  draw(scene: Scene): void;
}

export interface Scene {
  from: number; // the range that is shown
  to: number;
  selected: number;
  steps: number;
  buckets: Buckets | undefined;
}

interface Act {
  select(step: number): void;
  zoom(from: number, to: number): void;
  /** The pointer is over a step and, in the memory's lane, a row; −1 for neither. */
  hover(step: number, row: number): void;
  resized(): void;
}

export function createStrip(act: Act): Strip {
  const canvas = make('canvas', 'lanes');
  canvas.ariaHidden = 'true';
  const slider = make('div', 'lanes-slider', canvas);
  Object.assign(slider, { role: 'slider', tabIndex: 0, ariaLabel: 'Steps of the run: arrows select, plus and minus zoom, 0 shows all' });
  slider.dataset.testid = 'timeline-strip';
  const labels = make('div', 'lane-labels');
  for (const lane of lanes) {
    const label = make('span', '', lane.name);
    label.title = lane.title;
    label.style.height = `${lane.height + gap}px`;
    labels.append(label);
  }
  slider.style.height = `${height}px`;
  canvas.style.height = `${height}px`;
  const element = make('div', 'strip', labels, slider);
  const probe = make('span', 'unseen');
  element.append(probe);
  let scene: Scene = { from: 0, to: 0, selected: -1, steps: 0, buckets: undefined };
  let brush: { from: number; to: number } | undefined;
  let wide = 0;

  const colour = (name: string) => {
    probe.style.color = `var(${name})`;
    return getComputedStyle(probe).color;
  };
  const x = (step: number) => ((step - scene.from) / Math.max(1, scene.to - scene.from)) * wide;
  /** The nearest edge of a pixel: half covered ones would make stripes. */
  const whole = (at: number) => Math.round(at * (window.devicePixelRatio || 1)) / (window.devicePixelRatio || 1);
  const stepAt = (at: number) => {
    const step = scene.from + Math.floor((Math.min(Math.max(at, 0), wide - 1) / Math.max(1, wide)) * (scene.to - scene.from));
    return Math.max(scene.from, Math.min(step, scene.to - 1));
  };

  function paint(): void {
    const ratio = window.devicePixelRatio || 1;
    wide = slider.clientWidth;
    canvas.width = Math.max(1, Math.round(wide * ratio));
    canvas.height = Math.round(height * ratio);
    const c = canvas.getContext('2d')!;
    c.scale(ratio, ratio);
    let top = 0;
    for (const lane of lanes) {
      c.fillStyle = colour('--sunk');
      c.fillRect(0, top, wide, lane.height);
      top += lane.height + gap;
    }
    const { buckets } = scene;
    if (buckets?.Buckets?.length) {
      depth(c, buckets, 0);
      mix(c, buckets, lanes[0].height + gap);
      memory(c, buckets, lanes[0].height + lanes[1].height + 2 * gap);
      output(c, buckets, height - lanes[3].height - gap);
    }
    if (brush) {
      c.fillStyle = colour('--accent');
      c.globalAlpha = 0.25;
      const [a, b] = [Math.min(brush.from, brush.to), Math.max(brush.from, brush.to)];
      c.fillRect(a, 0, Math.max(1, b - a), height - gap);
      c.globalAlpha = 1;
    }
    if (scene.selected >= scene.from && scene.selected < scene.to) {
      c.fillStyle = colour('--ink');
      c.fillRect(Math.round(Math.min(x(scene.selected), wide - 2)), 0, 2, height - gap);
    }
    slider.ariaValueMin = '0';
    slider.ariaValueMax = String(Math.max(0, scene.steps - 1));
    slider.ariaValueNow = String(Math.max(0, scene.selected));
    slider.ariaValueText = scene.selected < 0 ? 'no step is selected' : `step ${group(scene.selected)}`;
  }

  function each(b: Buckets, f: (bucket: Bucket, left: number, width: number) => void): void {
    b.Buckets!.forEach((bucket, i) => {
      const left = whole(Math.max(0, x(b.From + i * b.Size)));
      const right = whole(Math.min(wide, x(Math.min(b.To, b.From + (i + 1) * b.Size))));
      if (right > left) f(bucket, left, right - left);
    });
  }

  function depth(c: CanvasRenderingContext2D, b: Buckets, top: number): void {
    const { height: high } = lanes[0];
    const deepest = Math.max(1, ...b.Buckets!.map((one) => one.High));
    const y = (d: number) => (d / deepest) * high;
    each(b, (one, left, width) => {
      c.fillStyle = colours.soft;
      c.fillRect(left, top + high - y(one.High), width, y(one.High));
      c.fillStyle = colours.accent;
      c.fillRect(left, top + high - y(one.High), width, Math.max(2, y(one.High) - y(one.Low)));
    });
  }

  let colours = { soft: '', accent: '', output: '', read: '', write: '', mix: [] as string[] };

  function mix(c: CanvasRenderingContext2D, b: Buckets, top: number): void {
    const { height: high } = lanes[1];
    each(b, (one, left, width) => {
      let y = top + high;
      one.Mix.forEach((n, i) => {
        const tall = (n / one.Steps) * high;
        c.fillStyle = colours.mix[i];
        c.fillRect(left, y - tall, width, tall);
        y -= tall;
      });
    });
  }

  function memory(c: CanvasRenderingContext2D, b: Buckets, top: number): void {
    const rows = b.Rows?.length ?? 0;
    if (!rows) return;
    const tall = lanes[2].height / Math.max(rows, 8);
    each(b, (one, left, width) => {
      for (let r = 0; r < rows; r++) {
        const written = bit(one.Writes, r);
        if (!written && !bit(one.Reads, r)) continue;
        c.fillStyle = written ? colours.write : colours.read;
        c.fillRect(left, top + lanes[2].height - (r + 1) * tall, Math.max(1, width), Math.max(1, tall - 0.5));
      }
    });
  }

  function output(c: CanvasRenderingContext2D, b: Buckets, top: number): void {
    each(b, (one, left, width) => {
      if (!one.Outputs) return;
      c.fillStyle = colours.output;
      c.fillRect(left, top, Math.max(2, width), lanes[3].height);
    });
  }

  function refresh(): void {
    colours = {
      soft: colour('--accent-soft'),
      accent: colour('--accent'),
      output: colour('--token-out'),
      read: colour('--code-type'),
      write: colour('--code-number'),
      mix: MIX.map(([, name]) => colour(name)),
    };
    paint();
  }

  const rowAt = (y: number) => {
    const rows = scene.buckets?.Rows?.length ?? 0;
    const top = lanes[0].height + lanes[1].height + 2 * gap;
    const row = Math.floor((top + lanes[2].height - y) / (lanes[2].height / Math.max(rows, 8)));
    return rows && y >= top && y < top + lanes[2].height && row < rows ? row : -1;
  };

  slider.addEventListener('pointerdown', (event) => {
    if (event.button !== 0 || !scene.steps) return;
    slider.setPointerCapture(event.pointerId);
    brush = { from: event.offsetX, to: event.offsetX };
  });
  slider.addEventListener('pointermove', (event) => {
    if (brush) {
      brush.to = Math.min(Math.max(event.offsetX, 0), wide);
      paint();
    }
    if (scene.steps) act.hover(stepAt(event.offsetX), rowAt(event.offsetY));
  });
  slider.addEventListener('pointerup', () => {
    if (!brush) return;
    const [a, b] = [Math.min(brush.from, brush.to), Math.max(brush.from, brush.to)];
    brush = undefined;
    if (b - a < 5) act.select(stepAt(a));
    else act.zoom(stepAt(a), stepAt(b) + 1);
    paint();
  });
  slider.addEventListener('pointercancel', () => {
    brush = undefined;
    paint();
  });
  slider.addEventListener('pointerleave', () => act.hover(-1, -1));
  slider.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || !scene.steps) return;
    const { from, to, steps } = scene;
    const at = Math.max(0, scene.selected);
    const far = Math.max(1, Math.round((to - from) / 20));
    const middle = at >= from && at < to ? at : Math.floor((from + to) / 2);
    const zoom = (size: number) => {
      const begin = Math.max(0, Math.min(middle - Math.floor(size / 2), steps - size));
      act.zoom(begin, Math.min(steps, begin + size));
    };
    const keys: Record<string, () => void> = {
      ArrowLeft: () => act.select(at - 1),
      ArrowDown: () => act.select(at - 1),
      ArrowRight: () => act.select(at + 1),
      ArrowUp: () => act.select(at + 1),
      PageUp: () => act.select(at + far),
      PageDown: () => act.select(at - far),
      Home: () => act.select(0),
      End: () => act.select(steps - 1),
      '+': () => zoom(Math.max(20, Math.round((to - from) / 2))),
      '-': () => zoom(Math.min(steps, (to - from) * 2)),
      '0': () => act.zoom(0, steps),
    };
    const act_ = keys[event.key === '=' ? '+' : event.key];
    if (!act_) return;
    event.preventDefault();
    act_();
  });

  new ResizeObserver(() => {
    if (slider.clientWidth === wide || !slider.clientWidth) return;
    refresh();
    act.resized();
  }).observe(slider);
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', refresh);
  new MutationObserver(refresh).observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });

  return {
    element,
    width: () => slider.clientWidth,
    draw(next) {
      scene = next;
      if (colours.accent) paint();
      else refresh();
    },
  };
}

/** A bit of a number of up to 48. */
export const bit = (bits: number, at: number) => Math.floor(bits / 2 ** at) % 2 === 1;
