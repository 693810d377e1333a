// The view "residual": what stands in the slots through the layers, who writes it,
// which gates are open, and which token has the highest logit. All numbers are the
// inspector's; the picture is grid.ts.

import { Chosen, chooser, heading } from './chosen';
import { button, exact, make, replace, style } from './elements';
import { createGrid, type Cell, type Stream } from './grid';
import { createReading } from './reading';
import { CLEARED, SELECTED, formatNumbers, parseNumbers, type Host, type Run, type Source, type View } from './view';

style(`
#residual { container-type: inline-size; }
.residual { display: grid; grid-template-columns: minmax(0, 1fr); gap: 6px; }
.residual .top { display: flex; flex-wrap: wrap; align-items: baseline; gap: 2px 12px; margin: 0; padding: 0; list-style: none; font: 0.75rem/1.7 var(--mono); }
.residual .top li:first-child { font-weight: 600; }
.residual .fields { padding: 0; border: 0; display: flex; flex-wrap: wrap; align-items: center; gap: 4px 12px; }
.residual .fields label { display: flex; align-items: center; gap: 6px; color: var(--ink-soft); }
.residual select { height: 28px; }
.residual .cell { min-height: 2.9em; overflow-wrap: anywhere; }
.residual .cell b { font-family: var(--mono); }
.residual .grid { position: relative; overflow: auto; height: min(46vh, 420px); min-height: 150px; border: 1px solid var(--hairline); border-radius: var(--radius); background: var(--raised); outline-offset: -2px; }
.residual .grid canvas { position: sticky; left: 0; top: 0; display: block; }
.residual .legend { color: var(--ink-faint); font-size: 0.75rem; }
.residual .legend span::before { content: "■ "; color: var(--mark); }
.residual .slim { display: none; }
.residual table { width: 100%; table-layout: fixed; }
.residual th { text-align: left; font-weight: 400; color: var(--ink-faint); font-family: var(--sans); padding: 0 12px 0 0; }
.residual td:not(:first-child) { white-space: normal; }
.residual td { padding-right: 8px; }
.residual .list { max-height: 320px; overflow: auto; outline-offset: -2px; }
.residual tr.now { background: var(--step); }
.residual td button { text-align: left; overflow-wrap: anywhere; white-space: normal; font: inherit; }
.residual .from { color: var(--ink-soft); }
@container (max-width: 479px) {
  .residual .wide, .residual .top li:nth-child(n + 4) { display: none; }
  .residual .legend { color: var(--ink-faint); font-size: 0.75rem; }
.residual .legend span::before { content: "■ "; color: var(--mark); }
.residual .slim { display: block; }
}
@container (min-width: 640px) {
  .residual .sides { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); gap: 16px; }
}
.residual .sides > * { min-width: 0; }
`);

interface Logit {
  ID: number;
  Token: string;
  Value: number;
}

interface Answer extends Stream {
  Top: Logit[];
}

interface Writer {
  Name: string;
  Gate: boolean;
  Index: number;
  Weight: [number, number];
  Adds: number;
}

interface Written {
  Layer: number;
  Gates: boolean;
  Name: string;
  Value: number;
  Writers: Writer[];
}

interface Gates {
  Open: { Index: number; Name: string; B: number; A: number; Adds: number }[];
  All: number;
}

export function open(panel: HTMLElement, host: Host): View {
  const reading = createReading(host);
  const title = make('div');
  const intro = make('p', 'intro', 'Select a step to see what stands in the model’s slots, layer by layer, when it decided on the step’s token.');
  const body = make('div', 'residual');
  body.hidden = true;
  panel.append(reading.element, title, intro, body);

  let run: Run;
  let stream: Answer | null = null;
  let shown = -1; // the position that is drawn
  let slot = -1; // −1 until there is one to choose
  let stop = 0; // 0: before the first layer; 2l+1: behind the heads of layer l; 2l+2: behind its gates
  let all = false;
  let asked = 0;
  let waiting = false;
  const sources = new Map<number, Source>();

  const chosen = new Chosen(host, () => {
    const mine = ++asked;
    if (!chosen.row) {
      stream = null;
      sources.clear();
    }
    ask();
    if (!chosen.row) return;
    host.sources([chosen.position], []).then(([source]) => {
      if (mine !== asked || !source) return;
      sources.set(source.Position, source);
      drawTitle();
    });
  });

  const top = make('ol', 'top');
  const margin = make('p', 'num');
  const text = make('p', 'cell num');
  text.role = 'status';
  const every = make('input');
  every.type = 'checkbox';
  every.addEventListener('change', () => {
    all = every.checked;
    draw();
  });
  const layers = make('select');
  layers.dataset.testid = 'residual-layer';
  layers.addEventListener('change', () => go(slot, Number(layers.value)));
  const grid = createGrid((s, at) => go(s, at), (cell) => (hovered.textContent = cell ? say(cell) : ' '));
  const hovered = make('p', 'faint num hover wide', ' ');
  const slim = make('div', 'slim');
  const mark = (text: string, colour: string) => {
    const element = make('span', '', text);
    element.style.setProperty('--mark', `var(${colour})`);
    return element;
  };
  const legend = make('p', 'legend wide', 'Made other by ', mark('heads', '--code-type'), ', ', mark('gates', '--code-number'), ', or ', mark('emptied', '--ink-faint'), '; a line: it stands there. Names are those at the chosen column.');
  const through = make('div');
  const gates = make('div');
  body.append(
    margin, top,
    make('div', 'fields', make('label', '', 'Behind', layers), make('label', '', every, 'also slots that do not change')),
    make('div', 'wide', grid.element), legend, hovered, text, slim, make('div', 'sides', through, gates),
  );

  function ready(): boolean {
    const { row } = chosen;
    return !!row && !row.Host && chosen.position > 0 && run.Read >= chosen.position;
  }

  async function ask(): Promise<void> {
    const mine = asked;
    drawTitle();
    body.hidden = !ready();
    if (!ready()) return;
    const Position = chosen.position - 1;
    try {
      const answer = await host.inspect<Answer>('residual', { Position });
      if (mine !== asked) return;
      stream = answer;
      shown = Position;
    } catch (error) {
      if (mine !== asked) return;
      stream = null;
      body.hidden = true;
      title.append(make('p', 'broken', (error as Error).message));
      return;
    }
    if (slot < 0) {
      // The last change: the logits are made of what stands there then.
      stop = stream.Stops.length;
      grid.set(stream, all, 0, stop);
      const changed = () =>
        stream!.First.findIndex((_, s) => {
          const { changed, name } = grid.cell(s, stop);
          return changed && name;
        });
      while (stop > 0 && changed() < 0) stop--;
      slot = Math.max(0, changed());
    }
    slot = Math.min(slot, stream.First.length - 1);
    stop = Math.min(stop, stream.Stops.length);
    draw();
    detail();
  }

  function drawTitle(): void {
    const { row } = chosen;
    intro.hidden = !!row;
    if (!row) return replace(panel, title);
    const nodes: Node[] = [heading(row), chooser(row, chosen.token, sources.get(chosen.position), (token) => chosen.choose(token))];
    waiting = !row.Host && run.Read < chosen.position;
    if (row.Host) nodes.push(make('p', 'said', 'The host gave this token with its call. The model did not decode it.'));
    else if (waiting) nodes.push(make('p', 'said', 'This token is not read yet. It is shown as soon as it is.'));
    replace(panel, title, ...nodes);
  }

  /** A stop in words. */
  function where(at: number): string {
    if (at === 0) return 'the embedding';
    return `the ${at % 2 ? 'heads' : 'gates'} of layer ${(at - 1) >> 1}`;
  }

  function go(s: number, at: number): void {
    if (!stream) return;
    slot = Math.max(0, Math.min(stream.First.length - 1, s));
    stop = Math.max(0, Math.min(stream.Stops.length, at));
    draw();
    detail();
  }

  function say(cell: Cell): string {
    const name = cell.name ? `“${cell.name}”` : 'nothing';
    const was = cell.changed ? (cell.stop ? `, before ${exact(cell.before)}${cell.named && cell.named !== cell.name ? ` (“${cell.named}”)` : ''}` : '') : ', not changed here';
    return `slot ${cell.slot} behind ${where(cell.stop)}: ${name} ${exact(cell.value)}${was}`;
  }

  function draw(): void {
    if (!stream) return;
    grid.set(stream, all, slot, stop);
    const [first, second] = stream.Top;
    replace(panel, margin, 'The highest logit is ', make('b', '', first.Token), second ? `, by ${exact(first.Value - second.Value)} before ${second.Token}.` : '.');
    margin.dataset.margin = second ? String(first.Value - second.Value) : '';
    replace(panel, top, ...stream.Top.map(({ Token, Value }) => {
      const item = make('li', '', `${Token} ${exact(Value)}`);
      Object.assign(item.dataset, { token: Token, value: String(Value) });
      return item;
    }));
    if (layers.options.length !== stream.Stops.length + 1) {
      layers.replaceChildren(...[...Array(stream.Stops.length + 1).keys()].map((at) => {
        const option = make('option', '', where(at));
        option.value = String(at);
        return option;
      }));
    }
    layers.value = String(stop);
    text.textContent = say(grid.cell(slot, stop));
    body.dataset.position = String(shown);
    drawSlim();
  }

  /** On a narrow panel: what is changed at the stop, as a list. */
  function drawSlim(): void {
    const cells = stream!.First.map((_, s) => grid.cell(s, stop)).filter((cell) => (stop ? cell.changed : cell.value !== 0) || (all && cell.name));
    const rows = cells.map((cell) => {
      const open = button('link', cell.name || 'empty', `slot-${cell.slot}`, () => go(cell.slot, stop));
      const row = make('tr', cell.slot === slot ? 'now' : '', make('td', '', open), make('td', '', exact(cell.value)), make('td', 'from', cell.changed && stop ? exact(cell.before) : ''));
      row.dataset.slot = String(cell.slot);
      return row;
    });
    const none = stop ? 'Nothing is changed here.' : 'All slots are 0.';
    replace(panel, slim, rows.length ? table(['slot', stop ? 'now' : 'value', stop ? 'before' : ''], rows, `Slots behind ${where(stop)}`) : make('p', 'empty', none));
  }

  function table(heads: string[], rows: HTMLElement[], label: string): HTMLElement {
    const head = make('thead', '', make('tr', '', ...heads.map((name) => {
      const cell = make('th', '', name);
      cell.scope = 'col';
      return cell;
    })));
    const box = make('div', 'list', make('table', '', head, make('tbody', '', ...rows)));
    box.tabIndex = 0;
    box.role = 'region';
    box.ariaLabel = label;
    return box;
  }

  /** Asks for the chosen slot through the layers, and for the gates of the stop's layer. */
  async function detail(): Promise<void> {
    const mine = asked;
    const [s, at, Position] = [slot, stop, shown];
    const layer = at ? (at - 1) >> 1 : 0;
    let written: Written[];
    let open: Gates;
    try {
      [written, open] = await Promise.all([host.inspect<Written[]>('slot', { Position, Slot: s }), host.inspect<Gates>('gates', { Position, Layer: layer })]);
    } catch (error) {
      if (mine === asked) replace(panel, through, make('p', 'broken', (error as Error).message));
      return;
    }
    if (mine !== asked || s !== slot || at !== stop) return;
    drawThrough(written);
    drawGates(open, layer);
    body.dataset.detail = `${Position} ${s} ${at}`;
  }

  function drawThrough(written: Written[]): void {
    const adds = (w: Writer) => {
      const element = make('div', w.Adds ? '' : 'faint', `${w.Gate ? 'gate' : 'head'} ${w.Index}, ${w.Name}: adds ${exact(w.Adds)}`);
      Object.assign(element.dataset, { writer: w.Index, adds: String(w.Adds) });
      return element;
    };
    const rows = written.map(({ Layer, Gates, Name, Value, Writers }) => {
      const at = 2 * Layer + 1 + Number(Gates);
      const active = Writers.filter((w) => w.Adds);
      const idle = Writers.filter((w) => !w.Adds);
      const open = button('link', `${Gates ? 'gates' : 'heads'} ${Layer}`, `stop-${at}`, () => go(slot, at));
      const list = make('td', '', ...active.map(adds));
      if (idle.length) {
        const more = make('details', '', make('summary', 'faint', `${idle.length} add 0`), ...idle.map(adds));
        more.open = at === stop && !active.length && idle.length < 4;
        list.append(more);
      }
      const row = make('tr', at === stop ? 'now' : '', make('td', '', open), make('td', '', Name ? `${Name} ` : '', make('b', '', exact(Value))), list);
      Object.assign(row.dataset, { stop: at, value: String(Value) });
      return row;
    });
    const first = stream!.First[slot];
    const before = make('p', 'said', `Before the first layer: ${first.Name ? `“${first.Name}” ` : ''}${exact(first.Value)}`);
    const list = rows.length ? table(['behind', 'value', 'written by'], rows, `Slot ${slot} through the layers`) : make('p', 'empty', 'No head and no gate writes it.');
    replace(panel, through, make('h3', '', `Slot ${slot} through the layers`), before, list);
  }

  function drawGates({ Open, All }: Gates, layer: number): void {
    const rows = Open.map(({ Index, Name, B, A, Adds }) => {
      const row = make('tr', '', make('td', '', Name || `gate ${Index}`), make('td', '', exact(B)), make('td', '', exact(A)), make('td', '', exact(Adds)));
      Object.assign(row.dataset, { gate: Index, b: String(B), a: String(A), adds: String(Adds) });
      return row;
    });
    const said = make('p', 'said', All ? `${Open.length} of ${All} gates are open: B is above 0, and each adds relu(B)·A.` : 'The layer has no gates.');
    replace(panel, gates, make('h3', '', `Gates of layer ${layer}`), said, ...(rows.length ? [table(['gate', 'B', 'A', 'relu(B)·A'], rows, `Open gates of layer ${layer}`)] : []));
  }

  return {
    draw(change, now) {
      run = now;
      reading.draw(now);
      chosen.draw(change, now);
      if (!(change & (CLEARED | SELECTED)) && waiting && chosen.row && now.Read >= chosen.position) ask();
    },
    state: () => formatNumbers({ ...(chosen.token >= 0 && { token: chosen.token }), ...(slot >= 0 && { slot, stop }), ...(all && { all: 1 }) }),
    restore(state) {
      const kept = parseNumbers(state);
      slot = Math.max(-1, kept.get('slot') ?? slot);
      stop = Math.max(0, kept.get('stop') ?? stop);
      all = every.checked = !!kept.get('all');
      chosen.restore(kept.get('token') ?? chosen.token);
    },
  };
}
