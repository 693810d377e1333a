// The picture of the view "residual": a row for each slot, a column for each stop on
// the way through the layers, on a canvas that holds only what is in view.

import { colourOf, make } from './elements';

export interface Value {
  Slot: number;
  Name: string;
  Value: number;
}

/** The residual stream as wasmjs/inspector/residual.go gives it. */
export interface Stream {
  First: Value[];
  Stops: { Layer: number; Gates: boolean; Changed: Value[] }[];
}

/** A slot at a stop: 0 is before the first layer. */
export interface Cell {
  slot: number;
  stop: number;
  name: string;
  value: number;
  changed: boolean;
  before: number;
  named: string; // before
}

const ROW = 16;
const HEAD = 20;
const NAMES = 150;
const LEAST = 7; // a column's width

/** The part of sorted stops up to one: a slot's last change. */
function last(changes: { stop: number }[], stop: number): number {
  let n = changes.length - 1;
  while (n >= 0 && changes[n].stop > stop) n--;
  return n;
}

export function createGrid(go: (slot: number, stop: number) => void, point: (cell: Cell | null) => void) {
  const canvas = make('canvas');
  const space = make('div', '', canvas);
  const box = make('div', 'grid', space);
  box.tabIndex = 0;
  box.setAttribute('role', 'application');
  box.ariaLabel = 'Slots through the layers. Arrow keys move to another cell; the line below says what stands there.';

  let stream: Stream = { First: [], Stops: [] };
  let changes: { stop: number; name: string; value: number }[][] = []; // by slot, the first at stop 0
  let rows: number[] = []; // slots
  let slot = 0;
  let stop = 0;

  function cell(s: number, at: number): Cell {
    const list = changes[s];
    const n = last(list, at);
    const now = list[n];
    const before = now.stop === at && at > 0 ? list[n - 1] : now;
    const changed = at === 0 ? now.value !== 0 : now.value !== before.value;
    return { slot: s, stop: at, name: now.name, value: now.value, changed, before: before.value, named: before.name };
  }

  const stops = () => stream.Stops.length + 1;
  const column = () => Math.max(LEAST, (box.clientWidth - NAMES) / stops());

  function draw(): void {
    const width = box.clientWidth;
    const height = box.clientHeight;
    if (!width || !changes.length) return;
    const wide = column();
    space.style.width = `${Math.floor(NAMES + wide * stops())}px`;
    space.style.height = `${HEAD + rows.length * ROW}px`;
    const ratio = devicePixelRatio || 1;
    if (canvas.width !== Math.round(width * ratio) || canvas.height !== Math.round(height * ratio)) {
      canvas.width = Math.round(width * ratio);
      canvas.height = Math.round(height * ratio);
      canvas.style.width = `${width}px`;
      canvas.style.height = `${height}px`;
    }
    const c = canvas.getContext('2d')!;
    const style = getComputedStyle(box);
    const [ink, faint, hairline, soft, accent, heads, gates, raised] = ['--ink', '--ink-faint', '--hairline', '--sunk', '--accent', '--code-type', '--code-number', '--raised'].map(colourOf(box));
    c.setTransform(ratio, 0, 0, ratio, 0, 0);
    c.clearRect(0, 0, width, height);
    const x0 = NAMES - box.scrollLeft;
    const y0 = HEAD - box.scrollTop;
    const first = Math.max(0, Math.floor(-(y0 - HEAD) / ROW));
    const end = Math.min(rows.length, first + Math.ceil(height / ROW) + 1);
    for (let r = first; r < end; r++) {
      const s = rows[r];
      const y = y0 + r * ROW;
      const list = changes[s];
      list.forEach((now, n) => {
        const to = list[n + 1]?.stop ?? stops();
        if (now.name || now.value) {
          c.fillStyle = hairline; // it stays
          c.fillRect(x0 + now.stop * wide, y + ROW / 2 - 1, (to - now.stop) * wide, 2);
        }
        if (cell(s, now.stop).changed) {
          c.fillStyle = now.stop === 0 ? ink : now.stop % 2 ? heads : gates;
          if (!now.name) c.fillStyle = faint; // emptied
          const inset = now.stop % 2 ? 2 : 4; // heads and gates differ by size, too
          c.fillRect(x0 + now.stop * wide + 1, y + inset, wide - 2, ROW - 2 * inset);
        }
      });
    }
    // Names over what scrolls below them, then the head.
    c.fillStyle = raised;
    c.fillRect(0, 0, NAMES, height);
    c.font = `11px ${style.getPropertyValue('--mono') || 'monospace'}`;
    c.textBaseline = 'middle';
    for (let r = first; r < end; r++) {
      const s = rows[r];
      const y = y0 + r * ROW;
      if (s === slot) {
        c.fillStyle = soft;
        c.fillRect(0, y, NAMES - 4, ROW);
      }
      const { name, changed } = cell(s, stop);
      c.fillStyle = changed ? ink : faint;
      c.fillText(String(s).padStart(3), 4, y + ROW / 2 + 1);
      c.save();
      c.beginPath();
      c.rect(0, y, NAMES - 6, ROW);
      c.clip();
      c.fillText(name || '·', 32, y + ROW / 2 + 1);
      c.restore();
    }
    const r = rows.indexOf(slot);
    if (r >= 0) {
      c.strokeStyle = accent;
      c.lineWidth = 2;
      c.save();
      c.beginPath();
      c.rect(NAMES - 2, HEAD, width, height);
      c.clip();
      c.strokeRect(x0 + stop * wide, y0 + r * ROW, Math.max(wide, 4), ROW);
      c.restore();
    }
    c.fillStyle = raised;
    c.fillRect(0, 0, width, HEAD);
    c.fillStyle = hairline;
    c.fillRect(0, HEAD - 1, width, 1);
    c.fillStyle = faint;
    c.textAlign = 'left';
    const every = wide * 2 < 22 ? 5 : 1;
    for (let l = 0; l < stream.Stops.length / 2; l++) {
      const x = x0 + (1 + 2 * l) * wide;
      if (l % every === 0 && x > NAMES - 4) c.fillText(String(l), x + 1, HEAD / 2);
    }
    c.fillStyle = raised;
    c.fillRect(0, 0, NAMES - 4, HEAD - 1);
    c.fillStyle = faint;
    c.fillText('slot', 4, HEAD / 2);
    c.textAlign = 'right';
    c.fillText('layer', NAMES - 10, HEAD / 2);
    c.textAlign = 'left';
  }

  /** Brings the chosen cell into view. */
  function reveal(): void {
    const wide = column();
    const r = rows.indexOf(slot);
    if (r < 0) return;
    const y = r * ROW;
    const x = stop * wide;
    if (y < box.scrollTop) box.scrollTop = y;
    else if (y + ROW + HEAD > box.scrollTop + box.clientHeight) box.scrollTop = y + ROW + HEAD - box.clientHeight;
    if (x < box.scrollLeft) box.scrollLeft = x;
    else if (x + wide + NAMES > box.scrollLeft + box.clientWidth) box.scrollLeft = x + wide + NAMES - box.clientWidth;
  }

  function at(event: MouseEvent): { slot: number; stop: number } | null {
    const place = canvas.getBoundingClientRect();
    const x = event.clientX - place.left;
    const y = event.clientY - place.top;
    if (y < HEAD) return null;
    const r = Math.floor((y - HEAD + box.scrollTop) / ROW);
    const n = x < NAMES ? stop : Math.floor((x - NAMES + box.scrollLeft) / column());
    return r < rows.length && n < stops() ? { slot: rows[r], stop: n } : null;
  }

  box.addEventListener('scroll', draw);
  new ResizeObserver(draw).observe(box);
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', draw);
  new MutationObserver(draw).observe(document.documentElement, { attributeFilter: ['data-theme'] });
  canvas.addEventListener('click', (event) => {
    const to = at(event);
    if (to) go(to.slot, to.stop);
  });
  canvas.addEventListener('pointermove', (event) => {
    const to = at(event);
    point(to && cell(to.slot, to.stop));
  });
  canvas.addEventListener('pointerleave', () => point(null));
  box.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || !rows.length) return;
    const r = Math.max(0, rows.indexOf(slot));
    const row = (n: number) => rows[Math.max(0, Math.min(rows.length - 1, n))];
    const to = {
      ArrowLeft: [slot, stop - 1], ArrowRight: [slot, stop + 1], ArrowUp: [row(r - 1), stop], ArrowDown: [row(r + 1), stop],
      PageUp: [row(r - 12), stop], PageDown: [row(r + 12), stop], Home: [slot, 0], End: [slot, stops() - 1],
    }[event.key];
    if (!to) return;
    event.preventDefault();
    event.stopPropagation();
    go(to[0], Math.max(0, Math.min(stops() - 1, to[1])));
  });

  return {
    element: box,
    cell,
    set(next: Stream, all: boolean, s: number, n: number): void {
      if (next !== stream) {
        stream = next;
        changes = next.First.map(({ Name, Value }) => [{ stop: 0, name: Name, value: Value }]);
        next.Stops.forEach(({ Changed }, i) => Changed.forEach((v) => changes[v.Slot].push({ stop: i + 1, name: v.Name, value: v.Value })));
      }
      slot = s;
      stop = n;
      // A slot changes if a number does; the chosen one is there in any case.
      rows = next.First.map((v) => v.Slot).filter((i) => all || i === slot || changes[i].some((c) => c.stop > 0 && cell(i, c.stop).changed));
      reveal();
      draw();
    },
  };
}
