// The view "model": the architecture as a picture, from all layers to one weight. It
// needs no run; if a step is selected, the heads that its token was computed from are
// lit. All numbers come from the inspector, which has built the weights.

import css from 'style:model.css';
import { createAsking } from './asking';
import type { Look } from './attention';
import { KINDS, headText, kindOf, matricesOf, placeName, search, weightText, type Architecture, type Matrix, type Named } from './architecture';
import { exact, group, make, palette, replace, style } from './elements';
import { layersScene, type Item } from './layers-scene';
import { matricesScene, type Cell } from './matrices-scene';
import { createDownload } from './model-file';
import { createPan } from './pan';
import { createReading } from './reading';
import { CLEARED, SELECTED, formatNumbers, parseNumbers, type Host, type Run, type View } from './view';

const LISTED = 300; // weights in a list
const HITS = 12; // of a search
const MARKS = ['●', '■', '▲', '◆', '✚', '○'];
/** What a link may name. */
const FIELDS = ['layer', 'head', 'gate', 'matrix', 'row', 'col'] as const;

export function open(panel: HTMLElement, host: Host): View {
  style(css);
  let a: Architecture | undefined;
  const at = { layer: -1, head: -1, gate: -1, matrix: -1, row: -1, col: -1 }; // what is looked at, −1 for none
  let inside = false; // the layer's matrices are shown
  let matrices: Named[] = []; // of the layer
  let run: Run | undefined;
  let read: Set<string> | undefined; // heads that the step's token was computed from
  let readFor = '';
  let all = false; // weights are listed, however many
  let asked = 0; // counts layers: a late answer is dropped
  let broken = '';
  const asking = createAsking(host);
  const { inspect } = asking;

  // --- what there is
  const reading = createReading(host);
  const crumbs = make('nav', 'model-crumbs');
  crumbs.ariaLabel = 'Where in the model';
  const field = make('input');
  Object.assign(field, { type: 'search', placeholder: 'Find a head, gate or slot', ariaLabel: 'Find a head, gate or slot by name', autocomplete: 'off', spellcheck: false });
  field.dataset.key = 'find';
  const hits = make('ul', 'model-hits');
  hits.hidden = true;
  const plane = createPan('Picture of the model. Arrow keys choose, Enter opens, Escape goes up, plus and minus zoom.');
  const legend = make('ul', 'model-legend', ...KINDS.map((kind, i) => {
    const mark = make('span', '', MARKS[i]);
    mark.style.color = `var(${kind.colour})`;
    mark.ariaHidden = 'true';
    return make('li', '', mark, ` ${kind.name}`);
  }));
  const told = make('div', 'model-told');
  told.ariaLive = 'polite';
  const list = make('div', 'model-list');
  panel.append(crumbs, make('div', 'model-find', field, hits), told, plane.element, legend, list);
  const colour = palette(panel);
  const font = () => getComputedStyle(panel).fontFamily;

  function button(text: string, key: string, act: () => void, name = 'link'): HTMLButtonElement {
    const element = make('button', name, text);
    element.dataset.key = key;
    element.addEventListener('click', act);
    return element;
  }

  // --- going somewhere
  function choose(change: Partial<typeof at>): void {
    Object.assign(at, change);
    all = false;
    show();
  }

  const nothing = { head: -1, gate: -1, matrix: -1, row: -1, col: -1 };

  function goTop(layer = -1): void {
    inside = false;
    asked++;
    choose({ ...nothing, layer });
    setLayers();
  }

  /** Shows a layer's matrices, those before and behind all layers for one more than there are. */
  async function goLayer(layer: number, change: Partial<typeof at> = {}): Promise<void> {
    const mine = ++asked;
    if (!inside || at.layer !== layer || !matrices.length) {
      matrices = [];
      inside = true;
      choose({ ...nothing, layer, ...change });
      try {
        const named = matricesOf(a!, layer);
        const got = await Promise.all(named.map((m) => inspect<Matrix>('matrix', { Tensor: m.tensor })));
        if (mine !== asked) return;
        matrices = got.map((m, i) => ({ ...named[i], ...m }));
      } catch (error) {
        if (mine === asked) fail(error as Error);
        return;
      }
      setMatrices();
    } else {
      choose({ ...nothing, layer, ...change });
    }
    snap();
    show();
    near();
  }

  /** From a row or a column to its first weight. */
  function snap(): void {
    const m = matrices[at.matrix];
    if (!m || (at.row < 0) === (at.col < 0)) return;
    const i = m.At.findIndex((n) => (at.row >= 0 ? Math.floor(n / m.Cols) === at.row : n % m.Cols === at.col));
    if (i < 0) return;
    Object.assign(at, { row: Math.floor(m.At[i] / m.Cols), col: m.At[i] % m.Cols });
  }

  // --- the two pictures
  let layers: ReturnType<typeof layersScene> | undefined;
  let grid: ReturnType<typeof matricesScene> | undefined;

  function setLayers(): void {
    if (!a || !plane.canvas.clientWidth) return;
    layers = layersScene(a, {
      chosen: () => (at.layer >= 0 ? { layer: at.layer, head: at.head, gate: at.gate } : undefined),
      choose(item: Item | undefined) {
        choose(item ? { ...nothing, ...item } : { ...nothing, layer: -1 });
        if (item && plane.canvas.dataset.whole !== 'true') {
          const place = layers!.show(item);
          plane.show(place.x, place.y, 0);
        }
      },
      enter: (layer, head) => void goLayer(layer, { head }),
      read: () => read,
      colour,
      font,
    }, plane.canvas.clientWidth, plane.canvas.clientHeight);
    plane.set(layers);
  }

  function setMatrices(): void {
    grid = matricesScene(matrices, {
      chosen: () => (at.matrix >= 0 ? { matrix: at.matrix, row: at.row, col: at.col } : undefined),
      choose(cell: Cell | undefined) {
        choose(cell ? { ...cell, gate: -1, head: cell.row >= 0 ? -1 : at.head } : { matrix: -1, row: -1, col: -1 });
        if (cell && cell.row >= 0) near(0);
      },
      near: () => near(),
      up,
      band,
      colour,
      font,
    });
    plane.set(grid);
    const tall = grid.height / grid.width > 4;
    if (tall && plane.canvas.clientWidth) plane.fit(0, 0, grid.width, (grid.width * plane.canvas.clientHeight) / plane.canvas.clientWidth);
  }

  function band(matrix: number): { row: number; col: number; count: number } | undefined {
    if (!a || at.layer === a.Layers.length) return undefined;
    if (at.head >= 0 && matrix <= 3) return matrix < 3 ? { row: 2 * at.head, col: -1, count: 2 } : { row: -1, col: 2 * at.head, count: 2 };
    if (at.gate >= 0 && matrix > 3) return matrix < 6 ? { row: at.gate, col: -1, count: 1 } : { row: -1, col: at.gate, count: 1 };
    return undefined;
  }

  /** Shows what is chosen of the matrices, large. */
  function near(scale = 24): void {
    const rect = grid?.rect(at.matrix);
    if (!inside || !rect) return;
    if (at.row >= 0 && at.col >= 0) plane.show(rect.x + at.col + 0.5, rect.y + at.row + 0.5, scale);
    else plane.fit(rect.x, rect.y - 4, rect.width, rect.height + 8);
  }

  function up(): void {
    if (at.row >= 0) {
      choose({ row: -1, col: -1 });
      near();
    } else if (at.matrix >= 0) {
      choose({ matrix: -1 });
      setMatrices();
    } else {
      goTop(at.layer);
    }
  }

  // --- what is said
  function crumb(): void {
    const parts: [string, () => void][] = [['model', () => goTop()]];
    if (a && at.layer >= 0) parts.push([placeName(a, at.layer), () => void goLayer(at.layer).then(setMatrices)]);
    if (a && at.head >= 0) parts.push([`head ${at.head} “${a.Layers[at.layer].Heads![at.head].Name}”`, () => void goLayer(at.layer, { head: at.head })]);
    if (a && at.gate >= 0) parts.push([`gate ${at.gate} “${a.Layers[at.layer].Gates![at.gate]}”`, () => void goLayer(at.layer, { gate: at.gate })]);
    if (a && at.matrix >= 0) parts.push([matricesOf(a, at.layer)[at.matrix].name, () => void goLayer(at.layer, { head: at.head, gate: at.gate, matrix: at.matrix })]);
    if (at.row >= 0 && at.col >= 0) parts.push([`row ${at.row}, column ${at.col}`, () => near()]);
    const nodes: (Node | string)[] = [];
    parts.forEach(([text, act], i) => {
      const last = i === parts.length - 1;
      const element = button(text, `crumb-${i}`, act);
      if (last) element.ariaCurrent = 'location';
      nodes.push(...(i ? [' › '] : []), element);
    });
    replace(panel, crumbs, ...nodes);
  }

  function tell(): void {
    const nodes: (Node | string)[] = [];
    const say = (text: string) => nodes.push(make('p', '', text));
    if (broken) nodes.push(make('p', 'broken', broken));
    else if (!a || run?.Error) nodes.push(reading.element);
    else if (!inside) {
      if (at.head >= 0) say(headText(at.layer, at.head, a.Layers[at.layer].Heads![at.head]));
      else if (at.gate >= 0) say(`Layer ${at.layer}, gate ${at.gate} “${a.Layers[at.layer].Gates![at.gate]}”: adds relu(b)·a to slots.`);
      else if (at.layer >= 0) say(layerText(at.layer));
      else say(`${a.Layers.length} layers, ${a.Heads} heads, ${a.Gates} gates, ${a.DModel} slots. Of ${group(a.Parameters)} weights ${group(a.NonZero)} are not 0; nobody trained them.`);
      if (at.head >= 0 && read) say(read.has(`${at.layer}.${at.head}`) ? 'The token of the selected step was computed from what it read.' : 'The token of the selected step does not depend on it.');
      else if (read && at.layer < 0) say(`${read.size} of the heads are lit: the token of the selected step was computed from what they read.`);
      if (at.layer >= 0) (nodes.at(-1) as HTMLElement).append(' ', button('Open the matrices', 'open', () => void goLayer(at.layer, { head: at.head, gate: at.gate })));
    } else if (!matrices.length) say('The matrices are on their way.');
    else if (at.row >= 0 && at.col >= 0) say(`${weightText(matrices[at.matrix], at.row, at.col, valueAt(matrices[at.matrix], at.row, at.col))}.`);
    else if (at.matrix >= 0) say(matrixText(matrices[at.matrix]));
    else say(`${at.head >= 0 ? headText(at.layer, at.head, a.Layers[at.layer].Heads![at.head]) : layerText(at.layer)} Squares are positive weights, bars negative ones; all else is 0.`);
    replace(panel, told, ...nodes);
  }

  function layerText(layer: number): string {
    if (layer === a!.Layers.length) return `A token puts a row of the embedding into the slots, and the position p adds its own; behind the last layer, a row of the unembedding for each token gives its logit.`;
    const { Heads, Gates } = a!.Layers[layer];
    return `Layer ${layer}: ${Heads?.length ?? 0} heads, then ${Gates?.length ?? 0} gates.`;
  }

  const matrixText = (m: Named) => `${m.name}, ${m.about}: ${group(m.Rows)} × ${m.Cols}, ${group(m.At.length)} weights that are not 0.`;

  function valueAt(m: Matrix, row: number, col: number): number {
    const i = m.At.indexOf(row * m.Cols + col);
    return i < 0 ? 0 : m.Values[i];
  }

  /** The same in words: layers, heads, matrices, or weights. */
  function listed(): void {
    if (!a) return list.replaceChildren();
    if (!inside && at.layer < 0) {
      const rows = [...a.Layers, null].map((_, i) => make('li', '', button(i === a!.Layers.length ? 'Embedding and unembedding' : layerText(i).replace(/\.$/, ''), `layer-${i}`, () => choose({ ...nothing, layer: i }))));
      const box = make('details', '', make('summary', '', 'The layers as a list'), make('ul', '', ...rows));
      box.open = (list.querySelector('details') as HTMLDetailsElement | null)?.open ?? false;
      return replace(panel, list, box);
    }
    if (!inside) {
      const heads = (a.Layers[at.layer]?.Heads ?? []).map((head, i) => {
        const text = button(`head ${i} ${MARKS[kindOf(head)]} ${head.Name}`, `head-${i}`, () => choose({ ...nothing, layer: at.layer, head: i }));
        return make('li', read && !read.has(`${at.layer}.${i}`) ? 'faint' : '', text, head.Values ? `: ${head.Values}` : '');
      });
      return replace(panel, list, make('ul', '', ...heads));
    }
    if (at.matrix < 0) {
      return replace(panel, list, make('ul', '', ...matrices.map((m, i) => make('li', '', button(m.name, `matrix-${i}`, () => void goLayer(at.layer, { head: at.head, gate: at.gate, matrix: i })), ` ${m.about}: ${group(m.Rows)} × ${m.Cols}, ${group(m.At.length)} not 0`))));
    }
    if (matrices[at.matrix]) replace(panel, list, ...weights(matrices[at.matrix]));
  }

  /** The weights of a matrix; of a head or gate, if one is chosen. */
  function weights(m: Named): Node[] {
    const only = band(at.matrix);
    const row = at.row;
    const of = (i: number) => {
      const [r, c] = [Math.floor(m.At[i] / m.Cols), m.At[i] % m.Cols];
      if (row >= 0) return r === row;
      return !only || (only.row >= 0 ? r >= only.row && r < only.row + only.count : c >= only.col && c < only.col + only.count);
    };
    const numbers = m.At.map((_, i) => i).filter(of);
    const shown = all ? numbers : numbers.slice(0, LISTED);
    const body = make('tbody', '', ...shown.map((i) => {
      const [r, c] = [Math.floor(m.At[i] / m.Cols), m.At[i] % m.Cols];
      const value = button(exact(m.Values[i]), `weight-${m.At[i]}`, () => {
        Object.assign(at, { row: r, col: c });
        show();
        near();
      });
      const line = make('tr', '', make('td', '', m.row(r)), make('td', '', m.col(c)), make('td', '', value));
      Object.assign(line.dataset, { row: r, col: c });
      return line;
    }));
    const scope = row >= 0 ? `Row ${m.row(row)}: ` : only ? 'Of it: ' : '';
    const nodes: Node[] = [
      make('p', 'said', `${scope}${group(numbers.length)} ${numbers.length === 1 ? 'weight is' : 'weights are'} not 0${shown.length < numbers.length ? `, the first ${LISTED} are listed.` : '.'}`),
    ];
    if (shown.length < numbers.length) nodes.push(button('List all', 'all-weights', () => ((all = true), listed())));
    if (shown.length) nodes.push(make('table', 'model-weights', make('thead', '', make('tr', '', ...['row', 'column', 'value'].map((t) => make('th', '', t)))), body));
    return nodes;
  }

  function show(): void {
    crumb();
    tell();
    listed();
    legend.hidden = inside;
    const box = panel.dataset;
    box.place = inside ? 'matrices' : 'layers';
    box.at = FIELDS.map((name) => at[name]).join(' ');
    box.ready = String(!!a && (!inside || matrices.length > 0));
    plane.draw();
  }

  function fail(error: Error): void {
    broken = error.message;
    tell();
  }

  // --- search
  function find(): void {
    const found = a ? search(a, field.value, HITS) : [];
    hits.hidden = !field.value.trim();
    hits.replaceChildren(
      ...found.map((hit, i) =>
        make('li', '', button(hit.text, `hit-${i}`, () => {
          field.value = '';
          find();
          if (hit.head >= 0) {
            inside = false;
            asked++;
            setLayers();
            choose({ ...nothing, layer: hit.layer, head: hit.head });
            const place = layers!.show({ layer: hit.layer, head: hit.head, gate: -1 });
            plane.show(place.x, place.y, 2);
          } else void goLayer(hit.layer, { matrix: hit.matrix, row: hit.row, col: hit.col });
          plane.canvas.focus({ preventScroll: true });
        })),
      ),
    );
    if (!found.length) hits.replaceChildren(make('li', 'faint', 'No head, gate or slot has this in its name.'));
  }
  field.addEventListener('input', find);
  field.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') hits.querySelector('button')?.click();
    if (event.key === 'Escape') (field.value = ''), find();
  });

  // --- the step
  async function lookAt(): Promise<void> {
    const step = run?.Selected ?? -1;
    if (step < 0 || readFor === `${run!.Version} ${step}`) return;
    const [row] = await host.rows(step, 1);
    const last = row && row.First + row.More + row.Tokens.length - 1;
    if (run!.Selected !== step) return;
    if (row.Host) return light(undefined, `${run!.Version} ${step}`);
    if (run!.Read < last) return; // soon
    readFor = `${run!.Version} ${step}`;
    try {
      const look = await host.inspect<Look>('look', { Position: last - 1 });
      if (run!.Selected === step) light(new Set(look.Heads.filter((h) => h.Read).map((h) => `${h.Layer}.${h.Index}`)), readFor);
    } catch (error) {
      fail(error as Error);
    }
  }

  function light(heads: Set<string> | undefined, by: string): void {
    read = heads;
    readFor = by;
    panel.dataset.read = heads ? [...heads].join(' ') : '';
    show();
  }

  // --- a link's place
  let wanted: Map<string, number> | undefined;

  function goWanted(): void {
    if (!a || !wanted) return;
    const place = { layer: -1, ...nothing, ...Object.fromEntries(FIELDS.filter((name) => wanted!.has(name)).map((name) => [name, wanted!.get(name)!])) };
    const open = (wanted.get('open') ?? 0) > 0 && place.layer >= 0;
    wanted = undefined;
    const [layer, count] = [a.Layers[place.layer], matricesOf(a, Math.max(0, Math.min(place.layer, a.Layers.length))).length];
    const most = { layer: a.Layers.length, head: (layer?.Heads?.length ?? 0) - 1, gate: (layer?.Gates?.length ?? 0) - 1, matrix: count - 1, row: a.Vocab - 1, col: a.Vocab - 1 };
    for (const name of FIELDS) {
      if (place[name] > most[name]) return fail(new Error(`The link names ${name} ${place[name]}, the model has ${name === 'layer' ? most.layer : most[name] + 1} there.`));
    }
    if (place.matrix < 0 && !open) {
      Object.assign(at, place, { matrix: -1, row: -1, col: -1 });
      return show();
    }
    goLayer(place.layer, { ...place, row: -1, col: -1 }).then(() => {
      const m = matrices[at.matrix];
      if (!m || at.layer !== place.layer) return;
      if (place.row >= m.Rows || place.col >= m.Cols) return fail(new Error(`The link names row ${place.row} and column ${place.col} of ${m.name}, which has ${m.Rows} × ${m.Cols}.`));
      Object.assign(at, { row: place.row, col: place.col });
      snap();
      show();
      near();
    });
  }

  let model = ''; // that is shown
  let download: HTMLElement | undefined;

  async function begin(name: string): Promise<void> {
    model = name;
    a = undefined;
    broken = '';
    download?.remove();
    goTop();
    try {
      const got = await inspect<Architecture>('architecture', {});
      if (name !== model) return;
      a = got;
      show();
      setLayers();
      goWanted();
      const made = await createDownload(asking, name, fail);
      if (name === model) panel.append((download = made));
    } catch (error) {
      if (name === model) fail(error as Error);
    }
  }

  // Another width may be another arrangement.
  let shape = 0;
  new ResizeObserver(() => {
    const now = plane.canvas.clientWidth;
    if (now && now !== shape && !inside) setLayers();
    shape = now;
  }).observe(plane.canvas);

  show();
  let failed = '';
  return {
    draw(change, now) {
      run = now;
      reading.draw(now);
      if (now.Model !== model) void begin(now.Model);
      else if (change & CLEARED || (failed && !now.Error)) asking.again();
      if (failed !== now.Error) {
        failed = now.Error;
        tell();
      }
      if (change & CLEARED || now.Selected < 0) {
        if (read || readFor) light(undefined, '');
      }
      if (change & SELECTED && now.Selected >= 0 && readFor !== `${now.Version} ${now.Selected}`) light(undefined, '');
      if (now.Selected >= 0) void lookAt();
    },
    state() {
      const kept = Object.fromEntries(FIELDS.filter((name) => at[name] >= 0).map((name) => [name, at[name]]));
      return formatNumbers({ ...kept, ...(inside && at.matrix < 0 && { open: 1 }) });
    },
    restore(state) {
      const numbers = parseNumbers(state);
      for (const name of FIELDS) {
        const n = numbers.get(name);
        if (n !== undefined && n < 0) throw new Error(`${name} is ${n}, want 0 or more`);
        if (n !== undefined && name !== 'layer' && !numbers.has('layer')) throw new Error(`${name} without a layer`);
      }
      wanted = numbers;
      goWanted();
    },
  };
}
