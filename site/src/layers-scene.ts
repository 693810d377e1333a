// The picture of the whole model: a row for each layer with a mark for each head, by
// what it is for, and a tick for each gate of the FFN.

import { KINDS, kindOf, type Architecture } from './architecture';
import type { Part, Scene } from './picture';

/** What is chosen in a row: a head or a gate, both −1 for the layer. */
export interface Item {
  layer: number;
  head: number;
  gate: number;
}

const CELL = 12; // of a head
const PER_LINE = 16;
const TICK = 4; // of a gate
const TICK_HEIGHT = 9;
const TICKS = 64; // in a line
const LABEL = 26;
const GATES_AT = LABEL + PER_LINE * CELL + 8;
const WIDTH = GATES_AT + TICKS * TICK;
const BETWEEN = 24; // blocks of rows
const NAMED = 46; // pixels of a head from which on its name is written

interface Place {
  layer: number; // as many as there are: the ends of the model
  label: string;
  x: number;
  y: number;
  height: number;
}

/** Rows in one block or several beside each other, whichever is larger in a canvas. */
function place(a: Architecture, width: number, height: number): { rows: Place[]; width: number; height: number } {
  const end = (label: string) => ({ layer: a.Layers.length, label, height: 22 });
  const list = [
    end('embedding'),
    ...a.Layers.map((layer, i) => {
      const lines = Math.ceil((layer.Heads?.length ?? 0) / PER_LINE) * CELL;
      return { layer: i, label: String(i), height: 4 + Math.max(CELL, lines, Math.ceil((layer.Gates?.length ?? 0) / TICKS) * TICK_HEIGHT) };
    }),
    end('unembedding'),
  ];
  const total = list.reduce((sum, row) => sum + row.height, 0);
  const options = [1, 2, 3].map((blocks) => {
    let [x, y, highest] = [0, 0, 0];
    const rows = list.map((row) => {
      if (y + row.height / 2 > total / blocks && y > 0) [x, y] = [x + WIDTH + BETWEEN, 0];
      const at = { ...row, x, y };
      y += row.height;
      highest = Math.max(highest, y);
      return at;
    });
    return { rows, width: x + WIDTH, height: highest };
  });
  const size = (o: { width: number; height: number }) => Math.min(width / o.width, height / o.height);
  return options.reduce((best, o) => (size(o) > size(best) * 1.1 ? o : best));
}

export interface LayersHost {
  chosen(): Item | undefined;
  choose(item: Item | undefined): void;
  enter(layer: number, head: number): void;
  /** The heads that a step's token was computed from, "layer.head"; undefined if no step is looked at. */
  read(): Set<string> | undefined;
  colour(property: string): string;
  font(): string;
}

/** The shape that stands for a kind of head. */
function mark(c: CanvasRenderingContext2D, kind: number, x: number, y: number, r: number): void {
  c.beginPath();
  if (kind === 0 || kind === 5) c.arc(x, y, r, 0, 2 * Math.PI);
  else if (kind === 1) c.rect(x - r * 0.85, y - r * 0.85, r * 1.7, r * 1.7);
  else if (kind === 2) {
    c.moveTo(x, y - r);
    c.lineTo(x + r, y + r * 0.8);
    c.lineTo(x - r, y + r * 0.8);
    c.closePath();
  } else if (kind === 3) {
    c.moveTo(x, y - r);
    c.lineTo(x + r, y);
    c.lineTo(x, y + r);
    c.lineTo(x - r, y);
    c.closePath();
  } else {
    const w = r * 0.35;
    c.rect(x - r, y - w, 2 * r, 2 * w);
    c.rect(x - w, y - r, 2 * w, 2 * r);
  }
}

export function layersScene(a: Architecture, host: LayersHost, width: number, height: number): Scene & { show(item: Item): { x: number; y: number } } {
  const placed = place(a, width, height);
  let seen: Part | undefined;
  const heads = (row: Place) => a.Layers[row.layer]?.Heads ?? [];
  const gates = (row: Place) => a.Layers[row.layer]?.Gates ?? [];
  const headAt = (row: Place, i: number) => ({ x: row.x + LABEL + (i % PER_LINE) * CELL, y: row.y + Math.floor(i / PER_LINE) * CELL });
  const gateAt = (row: Place, i: number) => ({ x: row.x + GATES_AT + (i % TICKS) * TICK, y: row.y + Math.floor(i / TICKS) * TICK_HEIGHT });

  function draw(c: CanvasRenderingContext2D, part: Part): void {
    seen = part;
    const { scale } = part;
    const [X, Y] = [(x: number) => (x - part.x) * scale, (y: number) => (y - part.y) * scale];
    const [ink, soft, faint, line, accent] = ['--ink', '--ink-soft', '--edge', '--hairline', '--accent'].map(host.colour);
    const colours = KINDS.map((kind) => host.colour(kind.colour));
    const chosen = host.chosen();
    const read = host.read();
    const letters = Math.max(9, Math.min(13, 10 * scale));
    c.textBaseline = 'middle';
    let free = -Infinity; // a label may not touch the one above
    let block = -1;
    for (const row of placed.rows) {
      if (row.x !== block) [block, free] = [row.x, -Infinity];
      const [top, bottom] = [Y(row.y), Y(row.y + row.height)];
      const middle = Y(row.y + CELL / 2);
      if (bottom < 0 || top > part.height) continue;
      const is = chosen?.layer === row.layer;
      if (is) {
        c.fillStyle = host.colour('--accent-soft');
        c.fillRect(X(row.x), top, WIDTH * scale, (row.height - 2) * scale);
      }
      if (row.layer < a.Layers.length && (middle - letters * 0.55 >= free || is)) {
        c.fillStyle = is ? ink : soft;
        c.font = `${letters}px ${host.font()}`;
        c.textAlign = 'right';
        c.fillText(row.label, X(row.x + LABEL - 6), middle);
        free = middle + letters * 0.55;
      }
      if (row.layer === a.Layers.length) {
        c.fillStyle = line;
        c.fillRect(X(row.x + LABEL), Y(row.y + 1), (WIDTH - LABEL) * scale, 18 * scale);
        c.fillStyle = ink;
        c.font = `${Math.min(letters, 15 * scale)}px ${host.font()}`;
        c.textAlign = 'left';
        c.fillText(`${row.label}: ${a.Vocab.toLocaleString('en-US')} tokens × ${a.DModel} slots`, X(row.x + LABEL) + 4, Y(row.y + 10.5));
        continue;
      }
      heads(row).forEach((head, i) => {
        const kind = kindOf(head);
        const at = headAt(row, i);
        const lit = !read || read.has(`${row.layer}.${i}`);
        c.globalAlpha = lit ? 1 : 0.3;
        c.fillStyle = c.strokeStyle = colours[kind];
        const named = CELL * scale >= NAMED;
        mark(c, kind, X(at.x + CELL / 2), Y(at.y + (named ? 0.32 : 0.5) * CELL), CELL * scale * (named ? 0.18 : 0.36));
        if (kind === 5) {
          c.lineWidth = Math.max(1, scale);
          c.stroke();
        } else c.fill();
        c.globalAlpha = 1;
        if (named) {
          c.fillStyle = lit ? ink : soft;
          c.font = `10px ${host.font()}`;
          c.textAlign = 'center';
          c.fillText(head.Name, X(at.x + CELL / 2), Y(at.y + 0.62 * CELL), CELL * scale - 2);
          c.fillStyle = soft;
          c.fillText(head.Values, X(at.x + CELL / 2), Y(at.y + 0.84 * CELL), CELL * scale - 2);
        }
        if (is && chosen.head === i) {
          c.strokeStyle = accent;
          c.lineWidth = 2;
          c.strokeRect(X(at.x) + 1, Y(at.y) + 1, CELL * scale - 2, CELL * scale - 2);
        }
      });
      gates(row).forEach((name, i) => {
        const at = gateAt(row, i);
        const clears = name.startsWith('clear ');
        c.fillStyle = clears ? line : faint;
        c.fillRect(X(at.x), Y(at.y + (clears ? 4 : 1)), Math.max(1, 2.6 * scale), (clears ? 4 : 7) * scale);
        if (is && chosen.gate === i) {
          c.strokeStyle = accent;
          c.lineWidth = 2;
          c.strokeRect(X(at.x) - 2, Y(at.y) - 1, 2.6 * scale + 4, 9 * scale);
        }
      });
    }
  }

  function find(x: number, y: number): Item | undefined {
    const row = placed.rows.find((r) => x >= r.x && x < r.x + WIDTH && y >= r.y && y < r.y + r.height);
    if (!row) return undefined;
    const column = Math.floor((x - row.x - LABEL) / CELL);
    const head = Math.floor((y - row.y) / CELL) * PER_LINE + column;
    if (column >= 0 && column < PER_LINE && head < heads(row).length) return { layer: row.layer, head, gate: -1 };
    const tick = Math.floor((x - row.x - GATES_AT) / TICK);
    const gate = Math.floor((y - row.y) / TICK_HEIGHT) * TICKS + tick;
    if (tick >= 0 && tick < TICKS && gate < gates(row).length) return { layer: row.layer, head: -1, gate };
    return { layer: row.layer, head: -1, gate: -1 };
  }

  function move(dx: number, dy: number): void {
    const now = host.chosen();
    if (!now) return host.choose({ layer: dy < 0 ? a.Layers.length : 0, head: -1, gate: -1 });
    const layer = Math.max(0, Math.min(a.Layers.length, now.layer + dy));
    if (dy) return host.choose({ layer, head: -1, gate: -1 });
    // The layer, its heads, its gates, in this order.
    const [h, g] = [a.Layers[layer]?.Heads?.length ?? 0, a.Layers[layer]?.Gates?.length ?? 0];
    const at = now.head >= 0 ? 1 + now.head : now.gate >= 0 ? 1 + h + now.gate : 0;
    const next = Math.max(0, Math.min(h + g, at + dx));
    host.choose({ layer, head: next >= 1 && next <= h ? next - 1 : -1, gate: next > h ? next - 1 - h : -1 });
  }

  return {
    width: placed.width,
    height: placed.height,
    most: 6,
    draw,
    choose: (x, y) => host.choose(find(x, y)),
    enter() {
      const item = host.chosen() ?? (seen && find(seen.x + seen.width / seen.scale / 2, seen.y + seen.height / seen.scale / 2));
      if (item) host.enter(item.layer, item.head);
    },
    up: () => host.choose(undefined),
    move,
    show(item) {
      const row = placed.rows.find((r) => r.layer === item.layer)!;
      const at = item.head >= 0 ? headAt(row, item.head) : item.gate >= 0 ? gateAt(row, item.gate) : { x: row.x + LABEL, y: row.y };
      return { x: at.x + CELL / 2, y: at.y + CELL / 2 };
    },
  };
}
