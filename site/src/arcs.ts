// Arcs beside the trace, from the selected token's row to the rows of the tokens
// that the story's heads read. A row that is not on screen is a mark at the edge,
// with the distance in tokens; what stands in the prompt is named in a line above
// the list. The panel says the same in words.

import { arcClass, arcNumber, type Scene } from './attention';
import { chip, group, make } from './elements';
import type { Source } from './view';

interface Arc {
  number: number;
  name: string;
  to: number;
  source: Source;
}

// Places in the picture, in px; its width is in attention.css.
const RIGHT = 56; // where an arc begins
const MARK = 49; // the middle of a mark at a row ...
const EDGE = 11; // ... and of one at an edge
const SPACE = 17; // between marks

/** A number of tokens in little space. */
function short(n: number): string {
  if (n < 10_000) return String(n);
  return n < 1_000_000 ? `${Math.floor(n / 1000)}k` : `${Math.floor(n / 1e6)}M`;
}

function svg(tag: string, attributes: Record<string, string | number>, ...children: (Node | string)[]): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  element.append(...children);
  return element;
}

export function createArcs(go: (step: number) => void) {
  const picture = document.getElementById('arcs')!;
  const prompt = document.getElementById('arc-prompt')!;
  const list = document.getElementById('trace')!;
  const rows = document.getElementById('rows')!;
  let scene: Scene;
  let arcs: Arc[] = [];

  list.addEventListener('scroll', draw);
  new ResizeObserver(draw).observe(list);
  new MutationObserver(draw).observe(rows, { childList: true });
  picture.addEventListener('click', (event) => {
    const end = (event.target as Element).closest<SVGElement>('[data-go]');
    if (end) go(Number(end.dataset.go));
  });

  /** Where a step's row is in the picture; −1 or 1 if it is above or below what is seen. */
  function place(step: number): { y: number; beyond: number } {
    const top = picture.getBoundingClientRect().top;
    const from = list.getBoundingClientRect().top - top;
    const to = from + list.clientHeight;
    const row = document.getElementById(`row-${step}`)?.getBoundingClientRect();
    const first = Number((rows.firstElementChild as HTMLElement | null)?.dataset.step);
    const y = row ? row.top + row.height / 2 - top : step < first ? -Infinity : Infinity;
    if (y < from) return { y: from, beyond: -1 };
    return y > to ? { y: to, beyond: 1 } : { y, beyond: 0 };
  }

  function draw(): void {
    if (!arcs.length || !picture.clientHeight) return picture.replaceChildren();
    const begin = place(scene.row!.Step).y;
    const taken = new Map<number, number>(); // marks at a row or an edge
    const take = (y: number) => {
      const n = taken.get(y) ?? 0;
      taken.set(y, n + 1);
      return n;
    };
    const nodes = arcs.map((arc) => {
      const { number, name, to, source } = arc;
      const bend = Math.max(-11, 16 - 10 * number);
      const curve = (x1: number, y1: number, x: number, y: number) => svg('path', { d: `M${RIGHT} ${begin} C${bend} ${begin} ${x1} ${y1} ${x} ${y}` });
      const mark = (x: number, y: number, words: string) =>
        svg('g', { class: 'end', 'data-go': source.Step }, svg('title', {}, words), svg('circle', { cx: x, cy: y, r: 8 }), svg('text', { x, y: y + 3.5 }, String(number)));
      const distance = `${group(scene.position - to)} tokens before`;
      const parts: Node[] = [];
      if (source.Step < 0) {
        const y = prompt.offsetHeight / 2;
        parts.push(curve(bend, y, RIGHT, y), svg('circle', { cx: RIGHT, cy: y, r: 3 }));
      } else {
        const words = `${name} reads ${source.Token.Name}, ${distance}: go to step ${group(source.Step)}`;
        const { y, beyond } = place(source.Step);
        if (beyond) {
          const at = y - beyond * (SPACE / 2 + 1 + SPACE * take(y));
          const arrow = beyond < 0 ? '↑' : '↓';
          parts.push(curve(EDGE, (begin + at) / 2, EDGE, at - beyond * 8), mark(EDGE, at, words), svg('text', { class: 'far', x: EDGE + 10, y: at + 3.5 }, arrow + short(scene.position - to)));
        } else {
          const x = MARK - SPACE * take(y);
          parts.push(curve(bend, y, x - 8, y), mark(x, y, words));
        }
      }
      return svg('g', { class: `arc ${arcClass(number)}`, 'data-step': scene.row!.Step, 'data-head': name, 'data-from': scene.position, 'data-to': to }, ...parts);
    });
    picture.replaceChildren(...nodes, svg('circle', { class: 'begin', cx: RIGHT, cy: begin, r: 4 }));
  }

  return {
    set(next: Scene): void {
      scene = next;
      arcs = (next.look.Story ?? []).flatMap((i, n) => {
        const head = next.look.Heads[i];
        const source = next.sources.get(head.Found);
        return source ? [{ number: n + 1, name: head.Name, to: head.Found, source }] : [];
      });
      const read = arcs.filter((arc) => arc.source.Step < 0);
      const named = read.map((arc) => make('span', arcClass(arc.number), arcNumber(arc.number), chip(arc.source.Token)));
      prompt.replaceChildren(make('span', 'faint', read.length || !arcs.length ? 'prompt' : 'nothing of the prompt is read'), ...named);
      draw();
    },
  };
}
