// The picture of the view "hull": keys, the hull, supporting lines and the query's
// arrow, on a canvas. Across is x; up is y, or its height above a chord. Both are
// scaled on their own, which keeps lines straight: who touches the hull first stays so.

import { colourOf, make } from './elements';

export type Pair = [number, number];
type Key = [number, number, number]; // x, y, position

/** What the inspector says of a head's keys; wasmjs/inspector/plane.go has the same. */
export interface Plane {
  Head: { Layer: number; Index: number; Name: string; Values: string; Purpose: string; Mean: boolean; Query: Pair; Found: number };
  Kept: string;
  Keys: number;
  Vertices: number;
  Own: Answer | null;
  Asked: Answer | null;
  Probes: Probe[] | null;
  View: { From: number; To: number; Low: number; High: number; X: number; Y: number; Slope: number };
  First: number;
  Last: number;
  Hull: Key[] | null;
  Inner: Key[] | null;
}

export interface Answer {
  Query: Pair;
  Found: number;
  Key: Pair;
  Score: number;
  Same: number;
  Second: Pair | null;
  At: number;
  Margin: number;
}

interface Point {
  X: number;
  Y: number;
  ID: number;
}

export interface Probe {
  Left: Point;
  Right: Point;
  Rises: boolean;
  Part: string;
}

/** What the picture asks for. */
export interface Wishes {
  see(from: number, to: number): void;
  whole(): void;
  near(): void;
  /** Asks another query, (q, 1). */
  ask(q: number): void;
  point(key: Key | null): void;
}

export const HEIGHT = 210;
const ARROW = 46;
const LIMIT = 89; // degrees

export function createPicture(wishes: Wishes) {
  const canvas = make('canvas');
  const handle = make('button', 'handle');
  const box = make('div', 'plane', canvas, handle);
  const to = make('canvas').getContext('2d')!; // only to measure
  let plane: Plane | null = null;
  let from = 0; // what is seen, which moves before new numbers come
  let until = 1;
  let held: { x: number; y: number } | null = null; // where the arrow begins while it is dragged

  canvas.tabIndex = 0;
  canvas.setAttribute('role', 'application');
  canvas.ariaLabel = 'The keys in the plane. Left and Right move, plus and minus zoom, Home shows the winner, 0 all keys.';
  handle.setAttribute('role', 'slider');
  handle.ariaLabel = 'Direction of the query';
  handle.title = 'Drag to ask another query (Left, Right; with Shift a tenth of a degree)';
  handle.ariaValueMin = String(-LIMIT);
  handle.ariaValueMax = String(LIMIT);

  const width = () => box.clientWidth || 1;
  const screenX = (x: number) => ((x - from) / (until - from)) * width();
  const up = (y: number) => HEIGHT - ((y - plane!.View.Low) / (plane!.View.High - plane!.View.Low)) * HEIGHT;
  const height = (x: number, y: number) => y - plane!.View.Y - plane!.View.Slope * (x - plane!.View.X);
  const screenY = (x: number, y: number) => up(height(x, y));

  /** Pixels a unit: across, and up. */
  const scale = () => [width() / (until - from), HEIGHT / (plane!.View.High - plane!.View.Low)];

  /** The arrow's angle from upright, in degrees, for the query (q, 1): where the score grows fastest on the screen. */
  function angle(q: number): number {
    const [a, b] = scale();
    return (Math.atan(((q + plane!.View.Slope) * b) / a) * 180) / Math.PI;
  }

  function queryAt(degrees: number): number {
    const [a, b] = scale();
    return (Math.tan((Math.max(-LIMIT, Math.min(LIMIT, degrees)) * Math.PI) / 180) * a) / b - plane!.View.Slope;
  }

  /** Where the arrow of a query begins: at the winner, or in the middle if that is not seen. */
  function root(answer: Answer): { x: number; y: number } {
    if (held) return held;
    const x = screenX(answer.Key[0]);
    const y = screenY(...answer.Key);
    return x >= 0 && x <= width() && y >= 0 && y <= HEIGHT ? { x, y } : { x: width() / 2, y: HEIGHT / 2 };
  }

  function draw(): void {
    const ratio = devicePixelRatio || 1;
    const wide = width();
    if (canvas.width !== Math.round(wide * ratio) || canvas.height !== HEIGHT * ratio) {
      canvas.width = Math.round(wide * ratio);
      canvas.height = HEIGHT * ratio;
    }
    const c = canvas.getContext('2d')!;
    c.setTransform(ratio, 0, 0, ratio, 0, 0);
    c.clearRect(0, 0, wide, HEIGHT);
    handle.hidden = !plane?.Asked;
    if (!plane?.Asked || !plane.Own) return;
    const colour = colourOf(box);
    const hull = plane.Hull ?? [];
    const place = ([x, y]: readonly number[]): Pair => [screenX(x), screenY(x, y)];

    // Below the hull, then the hull with its corners.
    c.fillStyle = colour('--accent-soft');
    c.strokeStyle = colour('--edge');
    c.lineWidth = 1.5;
    const points = hull.map(place);
    if (points.length > 1) {
      c.beginPath();
      points.forEach(([x, y]) => c.lineTo(x, y));
      c.lineTo(points[points.length - 1][0], HEIGHT);
      c.lineTo(points[0][0], HEIGHT);
      c.fill();
      c.beginPath();
      points.forEach(([x, y]) => c.lineTo(x, y));
      c.stroke();
    }
    c.fillStyle = colour('--ink-faint');
    for (const key of plane.Inner ?? []) {
      const [x, y] = place(key);
      c.fillRect(x - 1.5, y - 1.5, 3, 3);
    }
    const gap = points.length > 1 ? wide / points.length : wide;
    const radius = gap < 4 ? 1 : gap < 10 ? 2 : 3.5;
    c.fillStyle = colour('--ink');
    for (const [x, y] of points) {
      c.beginPath();
      c.arc(x, y, radius, 0, 7);
      c.fill();
    }

    const other = plane.Asked.Query[0] !== plane.Own.Query[0] || plane.Asked.Query[1] !== plane.Own.Query[1];
    const line = (answer: Answer, stroke: string, dash: number[]) => {
      // The score is the same along it: up changes by −(q + slope) a unit across.
      const [qx, qy] = answer.Query;
      if (qy <= 0) return;
      const slope = -(qx / qy + plane!.View.Slope);
      const y = height(...answer.Key);
      c.strokeStyle = stroke;
      c.lineWidth = 1.5;
      c.setLineDash(dash);
      c.beginPath();
      c.moveTo(0, up(y + slope * (from - answer.Key[0])));
      c.lineTo(wide, up(y + slope * (until - answer.Key[0])));
      c.stroke();
      c.setLineDash([]);
    };
    const ring = (answer: Answer, stroke: string, size: number) => {
      const [x, y] = place(answer.Key);
      c.strokeStyle = stroke;
      c.lineWidth = 2;
      c.beginPath();
      c.arc(x, y, size, 0, 7);
      c.stroke();
    };
    const own = colour('--code-type');
    const asked = other ? colour('--code-number') : own;
    drawProbes(c, place, colour);
    if (other) {
      line(plane.Own, own, [2, 4]);
      ring(plane.Own, own, 9);
    }
    line(plane.Asked, asked, other ? [8, 4] : []);
    ring(plane.Asked, asked, 6.5);

    // The arrow.
    const { x, y } = root(plane.Asked);
    const degrees = angle(plane.Asked.Query[0] / plane.Asked.Query[1]);
    const turned = (degrees * Math.PI) / 180;
    const [dx, dy] = [Math.sin(turned), -Math.cos(turned)];
    const free = Math.min(dx < 0 ? x / -dx : (wide - x) / dx, y / -dy) - 10; // up to the edge
    const long = Math.max(8, Math.min(ARROW, free));
    const tip = { x: x + long * dx, y: y + long * dy };
    c.strokeStyle = c.fillStyle = asked;
    c.lineWidth = 2;
    c.beginPath();
    c.moveTo(x, y);
    c.lineTo(tip.x, tip.y);
    c.stroke();
    handle.style.transform = `translate(${tip.x - 14}px, ${tip.y - 14}px)`;
    handle.style.setProperty('--tip', `${degrees}deg`);
    handle.style.color = asked;
    handle.ariaValueNow = degrees.toFixed(1);
    handle.ariaValueText = `${degrees.toFixed(1)} degrees from upright, query (${plane.Asked.Query.join(', ')})`.replaceAll('-', '−');
  }

  /** The pairs of corners that the search compared, numbered below the hull. */
  function drawProbes(c: CanvasRenderingContext2D, place: (key: number[]) => Pair, colour: (name: string) => string): void {
    const seen = new Map<string, { at: Pair; left: Pair; right: Pair; numbers: number[] }>();
    (plane!.Probes ?? []).forEach(({ Left, Right }, i) => {
      const left = place([Left.X, Left.Y]);
      const right = place([Right.X, Right.Y]);
      const at: Pair = [(left[0] + right[0]) / 2, (left[1] + right[1]) / 2];
      if (at[0] < 0 || at[0] > width()) return;
      const key = `${Left.X}`;
      const pair = seen.get(key) ?? { at, left, right, numbers: [] };
      pair.numbers.push(i + 1);
      seen.set(key, pair);
    });
    const taken: [number, number, number][] = []; // badges: from, to, y
    c.font = '600 10px ui-monospace, monospace';
    for (const { at, left, right, numbers } of seen.values()) {
      c.strokeStyle = colour('--accent');
      c.lineWidth = 3;
      c.beginPath();
      c.moveTo(...left);
      c.lineTo(...right);
      c.stroke();
      const text = numbers.join(' ');
      const half = to.measureText(text).width / 2 + 6;
      let y = at[1] + 18;
      while (taken.some(([a, b, other]) => Math.abs(other - y) < 15 && at[0] + half > a && at[0] - half < b)) y += 3;
      if (y > HEIGHT - 8) continue;
      taken.push([at[0] - half, at[0] + half, y]);
      c.fillStyle = colour('--accent');
      c.beginPath();
      c.roundRect(at[0] - half, y - 7, 2 * half, 14, 7);
      c.fill();
      c.fillStyle = colour('--on-accent');
      c.textAlign = 'center';
      c.fillText(text, at[0], y + 3.5);
    }
  }

  function move(by: number): void {
    const span = until - from;
    see(from + by * span, until + by * span);
  }

  /** Zooms around a place of the width, 0 to 1. */
  function zoom(factor: number, around = 0.5): void {
    const middle = from + around * (until - from);
    see(middle - (middle - from) * factor, middle + (until - middle) * factor);
  }

  function see(a: number, b: number): void {
    if (!plane?.Asked) return;
    const most = 4 * (plane.Last - plane.First) + 8;
    const span = Math.min(Math.max(b - a, 0.25), most);
    const middle = Math.max(plane.First - span / 2, Math.min(plane.Last + span / 2, (a + b) / 2));
    from = middle - span / 2;
    until = middle + span / 2;
    draw();
    wishes.see(from, until);
  }

  canvas.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const act = {
      ArrowLeft: () => move(-0.125), ArrowRight: () => move(0.125), '+': () => zoom(0.5), '=': () => zoom(0.5), '-': () => zoom(2),
      Home: () => wishes.near(), '0': () => wishes.whole(),
    }[event.key];
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  });
  canvas.addEventListener(
    'wheel',
    (event) => {
      // Without focus or a key the wheel scrolls the page.
      if (!event.ctrlKey && !event.metaKey && document.activeElement !== canvas) return;
      event.preventDefault();
      if (Math.abs(event.deltaX) > Math.abs(event.deltaY)) move(event.deltaX / width());
      else zoom(Math.exp(event.deltaY / 300), event.offsetX / width());
    },
    { passive: false },
  );
  let panned: { pointer: number; x: number; from: number; until: number } | null = null;
  canvas.addEventListener('pointerdown', (event) => {
    if (event.button !== 0 || !plane?.Asked) return;
    canvas.setPointerCapture(event.pointerId);
    panned = { pointer: event.pointerId, x: event.clientX, from, until };
  });
  canvas.addEventListener('pointermove', (event) => {
    if (panned && panned.pointer === event.pointerId) {
      const by = ((panned.x - event.clientX) / width()) * (panned.until - panned.from);
      if (by) see(panned.from + by, panned.until + by);
    } else if (plane?.Asked) {
      wishes.point(nearest(event.offsetX, event.offsetY));
    }
  });
  for (const end of ['pointerup', 'pointercancel', 'lostpointercapture'] as const) canvas.addEventListener(end, () => (panned = null));
  canvas.addEventListener('pointerleave', () => wishes.point(null));

  /** The key that is drawn next to a place, at most 12 px off. */
  function nearest(x: number, y: number): Key | null {
    let best: Key | null = null;
    let distance = 12;
    for (const keys of [plane!.Inner ?? [], plane!.Hull ?? []]) {
      for (const key of keys) {
        const d = Math.hypot(screenX(key[0]) - x, screenY(key[0], key[1]) - y);
        if (d <= distance) [best, distance] = [key, d];
      }
    }
    return best;
  }

  const quantum = (q: number) => Math.round(q * 1000) / 1000;
  function turn(degrees: number): void {
    wishes.ask(quantum(queryAt(degrees)));
  }
  handle.addEventListener('pointerdown', (event) => {
    if (event.button !== 0 || !plane?.Asked) return;
    event.preventDefault();
    handle.focus();
    handle.setPointerCapture(event.pointerId);
    held = root(plane.Asked);
  });
  handle.addEventListener('pointermove', (event) => {
    if (!held) return;
    const at = box.getBoundingClientRect();
    turn((Math.atan2(event.clientX - at.left - held.x, held.y - (event.clientY - at.top)) * 180) / Math.PI);
  });
  for (const end of ['pointerup', 'pointercancel', 'lostpointercapture'] as const) {
    handle.addEventListener(end, () => {
      held = null;
      draw();
    });
  }
  handle.addEventListener('keydown', (event) => {
    const by = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1 }[event.key];
    if (!by || !plane?.Asked) return;
    event.preventDefault();
    event.stopPropagation();
    turn(angle(plane.Asked.Query[0] / plane.Asked.Query[1]) + by * (event.shiftKey ? 0.1 : 1));
  });

  new ResizeObserver(draw).observe(box);
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', draw);
  new MutationObserver(draw).observe(document.documentElement, { attributeFilter: ['data-theme'] });

  return {
    element: box,
    angle: () => angle(plane!.Asked!.Query[0] / plane!.Asked!.Query[1]),
    turn,
    move,
    zoom,
    width,
    /** Draws new numbers; what is seen is theirs, unless one has moved on. */
    set(next: Plane | null, follow: boolean): void {
      plane = next;
      if (next && next.Asked && follow && !panned) [from, until] = [next.View.From, next.View.To];
      draw();
    },
  };
}
