// The picture of a layer's matrices, a unit for each weight: those that are 0 are
// empty, positive ones are squares, negative ones bars. Near enough, rows and columns
// have their names at the edges, and weights their values.

import type { Named } from './architecture';
import { exact } from './elements';
import type { Part, Scene } from './picture';

export interface Cell {
  matrix: number;
  row: number; // −1 for the matrix itself
  col: number;
}

export interface MatricesHost {
  chosen(): Cell | undefined;
  choose(cell: Cell | undefined): void;
  /** Shows a matrix, or a weight if one is chosen. */
  near(): void;
  up(): void;
  /** The rows or columns that belong to a head, in a matrix. */
  band(matrix: number): { row: number; col: number; count: number } | undefined;
  colour(property: string): string;
  font(): string;
}

const GAP = 18; // between matrices, with the name of the one below
const NAMES = 11; // pixels of a weight from which on rows and columns have names
const VALUES = 44; // ... and weights their values
const CHOSEN = 3; // ... and a click means a weight, not the matrix

interface Placed {
  matrix: Named;
  x: number;
  y: number;
  starts: Int32Array; // by row, the first of its weights
}

function startsOf(m: Named): Int32Array {
  const starts = new Int32Array(m.Rows + 1).fill(m.At.length);
  for (let i = m.At.length - 1, row = m.Rows; i >= 0; i--) {
    row = Math.floor(m.At[i] / m.Cols);
    starts[row] = i;
  }
  for (let row = m.Rows - 1; row >= 0; row--) starts[row] = Math.min(starts[row], starts[row + 1]);
  return starts;
}

/** Those that read slots stand one below the other, those that write them at the right. */
function place(list: Named[]): { placed: Placed[]; width: number; height: number } {
  const placed: Placed[] = [];
  let [y, right, bottom, left, top] = [GAP, 0, 0, 0, GAP];
  for (const matrix of list) {
    const writes = /(\.out|unembed)$/.test(matrix.tensor);
    const at = writes ? { x: left + GAP, y: top } : { x: 0, y };
    if (matrix.Rows > 0 && matrix.Cols > 0) {
      placed.push({ matrix, ...at, starts: startsOf(matrix) });
      right = Math.max(right, at.x + matrix.Cols);
      bottom = Math.max(bottom, at.y + matrix.Rows);
      left = Math.max(left, writes ? 0 : matrix.Cols);
      if (!writes) y += matrix.Rows + GAP;
    }
    if (writes) y = top = Math.max(y, bottom + GAP);
  }
  return { placed, width: right, height: bottom };
}

export function matricesScene(list: Named[], host: MatricesHost): Scene & { rect(matrix: number): { x: number; y: number; width: number; height: number } | undefined } {
  const { placed, width, height } = place(list);
  const of = (matrix: number) => placed.find((p) => p.matrix === list[matrix]);

  function draw(c: CanvasRenderingContext2D, part: Part): void {
    const { scale } = part;
    const [X, Y] = [(x: number) => (x - part.x) * scale, (y: number) => (y - part.y) * scale];
    const [ink, soft, line, accent, positive, negative, raised, band] = ['--ink', '--ink-soft', '--hairline', '--accent', '--code-type', '--code-number', '--raised', '--accent-soft'].map(host.colour);
    const chosen = host.chosen();
    for (const p of placed) {
      const { matrix: m, starts } = p;
      const number = list.indexOf(m);
      const is = chosen?.matrix === number;
      const [left, top, w, h] = [X(p.x), Y(p.y), m.Cols * scale, m.Rows * scale];
      if (left > part.width || top > part.height || left + w < 0 || top + h < 0) continue;
      c.fillStyle = raised;
      c.fillRect(left, top, w, h);
      const head = host.band(number);
      c.fillStyle = band;
      if (head) c.fillRect(head.row < 0 ? left + head.col * scale : left, head.row < 0 ? top : top + head.row * scale, head.row < 0 ? head.count * scale : w, head.row < 0 ? h : head.count * scale);
      if (is && chosen.row >= 0) c.fillRect(left, top + chosen.row * scale, w, scale);
      if (is && chosen.col >= 0) c.fillRect(left + chosen.col * scale, top, scale, h);
      const [firstRow, lastRow] = [Math.max(0, Math.floor(part.y - p.y)), Math.min(m.Rows - 1, Math.floor(part.y + part.height / scale - p.y))];
      const [firstCol, lastCol] = [part.x - p.x - 1, part.x + part.width / scale - p.x];
      const size = Math.max(scale * (scale > 5 ? 0.8 : 1), 1.3);
      const inset = scale > 5 ? scale * 0.1 : 0;
      for (let row = firstRow; row <= lastRow; row++) {
        for (let i = starts[row]; i < starts[row + 1]; i++) {
          const col = m.At[i] - row * m.Cols;
          if (col < firstCol || col > lastCol) continue;
          const value = m.Values[i];
          const [x, y] = [left + col * scale + inset, top + row * scale + inset];
          c.fillStyle = value > 0 ? positive : negative;
          if (scale >= VALUES) {
            c.globalAlpha = 0.18;
            c.fillRect(x, y, size, size);
            c.globalAlpha = 1;
            c.fillStyle = ink;
            c.font = `10px ${host.font()}`;
            [c.textAlign, c.textBaseline] = ['center', 'middle'];
            c.fillText(exact(Number(value.toPrecision(4))), x + size / 2, y + size / 2, size - 2);
          } else if (value > 0 || scale < 4) c.fillRect(x, y, size, size);
          else c.fillRect(x, y + size * 0.3, size, size * 0.4);
        }
      }
      c.strokeStyle = is ? accent : line;
      c.lineWidth = is ? 2 : 1;
      c.strokeRect(left, top, w, h);
      if (is && chosen.row >= 0 && chosen.col >= 0) {
        c.strokeStyle = accent;
        c.strokeRect(left + chosen.col * scale - 1, top + chosen.row * scale - 1, scale + 2, scale + 2);
      }
      c.fillStyle = is ? ink : soft;
      c.font = `${is ? 600 : 400} 11px ${host.font()}`;
      [c.textAlign, c.textBaseline] = ['left', 'bottom'];
      if (GAP * scale >= 9) c.fillText(m.name, Math.max(left, 4), Math.max(top - 2, 12));
    }
    if (scale < NAMES) return;
    const [x, y] = [part.x + part.width / scale / 2, part.y + part.height / scale / 2];
    const named = chosen ? of(chosen.matrix) : placed.find((p) => x >= p.x && x < p.x + p.matrix.Cols && y >= p.y && y < p.y + p.matrix.Rows);
    if (named) names(c, part, named);
  }

  /** Names beside and above what is seen of a matrix, at the canvas' edges if there is no room. */
  function names(c: CanvasRenderingContext2D, part: Part, p: Placed): void {
    const { scale } = part;
    const chosen = host.chosen();
    const [wide, high] = [Math.min(170, part.width * 0.38), Math.min(120, part.height * 0.34)];
    const [left, top] = [Math.max(0, (p.x - part.x) * scale - wide), Math.max(0, (p.y - part.y) * scale - high)];
    const [row0, row1] = [Math.max(0, Math.floor(part.y - p.y)), Math.min(p.matrix.Rows - 1, Math.floor(part.y + part.height / scale - p.y))];
    const [col0, col1] = [Math.max(0, Math.floor(part.x - p.x)), Math.min(p.matrix.Cols - 1, Math.floor(part.x + part.width / scale - p.x))];
    const end = { x: (p.x + p.matrix.Cols - part.x) * scale, y: (p.y + p.matrix.Rows - part.y) * scale };
    c.save();
    c.fillStyle = host.colour('--paper');
    c.fillRect(left, top, wide, end.y - top);
    c.fillRect(left + wide, top, end.x - left - wide, high);
    c.font = `10px ${host.font()}`;
    c.textBaseline = 'middle';
    c.textAlign = 'left';
    const paint = (is: boolean) => (c.fillStyle = host.colour(is ? '--accent' : '--ink-soft'));
    for (let row = row0; row <= row1; row++) {
      const y = (p.y + row + 0.5 - part.y) * scale;
      if (y < top + high + 4) continue;
      paint(chosen?.row === row && list[chosen.matrix] === p.matrix);
      c.fillText(p.matrix.row(row), left + 3, y, wide - 6);
    }
    for (let col = col0; col <= col1; col++) {
      const x = (p.x + col + 0.5 - part.x) * scale;
      if (x < left + wide + 4) continue;
      paint(chosen?.col === col && list[chosen.matrix] === p.matrix);
      c.save();
      c.translate(x, top + high - 3);
      c.rotate(-Math.PI / 2);
      c.fillText(p.matrix.col(col), 0, 0, high - 6);
      c.restore();
    }
    c.restore();
  }

  let scaleSeen = 1;

  function choose(x: number, y: number): void {
    // Rows may be thinner than a finger: a pixel or two beside one still means it.
    const slack = 6 / scaleSeen;
    const distance = (p: Placed) => Math.max(p.x - x, x - p.x - p.matrix.Cols, p.y - y, y - p.y - p.matrix.Rows, 0);
    const near = placed.reduce<Placed | undefined>((best, p) => (distance(p) <= slack && (!best || distance(p) < distance(best)) ? p : best), undefined);
    if (!near) return host.choose(undefined);
    const matrix = list.indexOf(near.matrix);
    if (scaleSeen < CHOSEN) return host.choose({ matrix, row: -1, col: -1 });
    const within = (at: number, size: number) => Math.max(0, Math.min(size - 1, Math.floor(at)));
    host.choose({ matrix, row: within(y - near.y, near.matrix.Rows), col: within(x - near.x, near.matrix.Cols) });
  }

  /** The next weight of the row, or of the nearest row that has one; without a weight, the next matrix. */
  function move(dx: number, dy: number): void {
    const now = host.chosen();
    if (!now) return placed.length ? host.choose({ matrix: list.indexOf(placed[0].matrix), row: -1, col: -1 }) : undefined;
    const p = of(now.matrix)!;
    const m = p.matrix;
    if (now.row < 0) {
      const next = placed[Math.max(0, Math.min(placed.length - 1, placed.indexOf(p) + (dx || dy)))];
      return host.choose({ matrix: list.indexOf(next.matrix), row: -1, col: -1 });
    }
    const columns = (row: number) => m.At.slice(p.starts[row], p.starts[row + 1]).map((at) => at - row * m.Cols);
    if (dx) {
      const ahead = columns(now.row).filter((col) => (dx > 0 ? col > now.col : col < now.col));
      if (ahead.length) host.choose({ ...now, col: dx > 0 ? ahead[0] : ahead.at(-1)! });
      return;
    }
    for (let row = now.row + dy; row >= 0 && row < m.Rows; row += dy) {
      const there = columns(row);
      if (!there.length) continue;
      const col = there.reduce((best, c) => (Math.abs(c - now.col) < Math.abs(best - now.col) ? c : best));
      return host.choose({ ...now, row, col });
    }
  }

  return {
    width: Math.max(width, 60),
    height: Math.max(height, 40),
    most: 64,
    draw(c, part) {
      scaleSeen = part.scale;
      draw(c, part);
    },
    choose,
    enter: host.near,
    up: host.up,
    move,
    rect(matrix) {
      const p = of(matrix);
      return p && { x: p.x, y: p.y, width: p.matrix.Cols, height: p.matrix.Rows };
    },
  };
}
