// The view "hull": the keys of one head in the plane at one position, and who wins.
// The inspector builds the hull (package hull of the engine) and searches it, for the
// head's own query and for one that a person drags.

import css from 'style:hull.css';

import type { Head, Look } from './attention';
import { Chosen, chooser, heading, words } from './chosen';
import { button, chip, exact, group, make, replace, style } from './elements';
import { latest } from './latest';
import { HEIGHT, createPicture, type Answer, type Plane } from './plane';
import { createReading } from './reading';
import { CLEARED, SELECTED, formatNumbers, parseNumbers, type Host, type Run, type Source, type View } from './view';

style(css);

/** How decoders keep a set of keys, in words. */
const KEPT: Record<string, string> = {
  searched: 'in a hull. The one here is made of the newest key at each point',
  position: 'not at all: the key of position p is (2p, −p²), so the nearest position is the rounded query. Its hull is only drawn here',
  flagged: 'only the latest of the highest, which alone can win. The hull here is built for this view',
  constant: 'as running sums: all keys are the same point',
};

/** The parts of a search. */
const PARTS: Record<string, string> = {
  directory: 'which block of corners',
  guess: 'the guess against its neighbours',
  steps: 'outwards, in steps that double',
  halves: 'between, by halves',
  exact: 'exactly, where rounding leaves doubt',
};

const MOST = 200; // rows of a list

const pair = (p: readonly number[]) => `(${exact(p[0])}, ${exact(p[1])})`;

export function open(panel: HTMLElement, host: Host): View {
  const reading = createReading(host);
  const title = make('div');
  const body = make('div', 'hull');
  const intro = make('p', 'intro', 'Select a step to see the keys of a head as points, and which of them its query finds.');
  panel.append(reading.element, title, intro, body);

  // What is shown, and what it is asked by.
  let run: Run;
  let at = -1; // the position of the forward pass
  let picked: string | null = null; // layer.index, once a person has chosen
  let query: number | null = null; // (q, 1), one that nobody asked
  let chord = true;
  let view: [number, number] | null = null;
  let whole = false;
  let look: Look | null = null;
  let plane: Plane | null = null;
  let asked = 0; // counts: an answer to an old question is dropped
  let sliding = false; // the slider chose the position, not the step
  const sources = new Map<number, Source>();

  const chosen = new Chosen(host, (before) => {
    if (!chosen.row) return reset(!before);
    const position = chosen.position - 1;
    if (position !== at || before?.Step !== chosen.row.Step) {
      if (!sliding && position !== at) [query, view] = [null, null];
      at = position;
    }
    sliding = false;
    name([at + 1]);
    ask();
  });

  const picture = createPicture({
    see(from, to) {
      view = [from, to];
      whole = false;
      ask();
    },
    whole: () => show(true),
    near: () => show(false),
    ask(q) {
      query = Math.max(-1e11, Math.min(1e11, q));
      keep();
      ask();
    },
    point: (key) => (pointed.textContent = key ? `key ${pair(key)}, position ${group(key[2])}` : ' '),
  });

  /** A query changes while what is seen stays. */
  function keep(): void {
    if (plane?.Asked) view ??= [plane.View.From, plane.View.To];
  }

  function show(all: boolean): void {
    whole = all;
    view = null;
    ask();
  }

  // Controls, made once: they keep the focus and their place.
  const heads = make('select');
  heads.dataset.testid = 'hull-head';
  heads.addEventListener('change', () => {
    picked = heads.value;
    [query, view] = [null, null];
    ask();
  });
  const purpose = make('p', 'said');
  const said = make('p', 'found');
  said.role = 'status';
  const axes = make('p', 'axes');
  const pointed = make('p', 'pointed num', ' ');
  const numbers = make('dl');
  const upright = make('input');
  upright.type = 'checkbox';
  upright.checked = true;
  upright.addEventListener('change', () => {
    chord = upright.checked;
    keep();
    ask();
  });
  const field = (name: string, take: (value: number) => void) => {
    const input = make('input');
    input.inputMode = 'decimal';
    input.dataset.testid = name;
    input.addEventListener('change', () => {
      const value = Number(input.value.trim().replace('−', '-').replaceAll(',', ''));
      const valid = input.value.trim() !== '' && Number.isFinite(value);
      input.setCustomValidity(valid ? '' : `${input.value.slice(0, 20)} is no number`);
      input.reportValidity();
      if (valid && plane?.Asked) take(value);
    });
    return input;
  };
  const queried = field('hull-query', (q) => {
    query = Math.max(-1e11, Math.min(1e11, Math.round(q * 1000) / 1000));
    keep();
    ask();
  });
  const angled = field('hull-angle', picture.turn);
  const own = button('', 'The model’s own query', 'own', () => {
    query = null;
    ask();
  });
  const time = make('input');
  time.type = 'range';
  time.min = '0';
  time.dataset.testid = 'hull-time';
  time.addEventListener('input', () => {
    at = Number(time.value);
    sliding = true;
    if (!whole) view = null;
    ask();
  });
  time.addEventListener('change', () => chosen.go(at + 1));
  const when = make('span', 'num');
  const probes = make('details');
  const corners = make('details');
  corners.addEventListener('toggle', () => drawLists());
  const labelled = (name: string, ...children: (Node | string)[]) => make('label', name, ...children);
  const together = (label: string, ...children: Node[]) => {
    const box = make('div', 'fields', ...children);
    box.role = 'group';
    box.ariaLabel = label;
    return box;
  };
  const tool = (text: string, label: string, key: string, act: () => void) => {
    const element = button('quiet', text, key, act);
    if (label) element.ariaLabel = element.title = label;
    return element;
  };
  const tools = together(
    'What is seen',
    tool('−', 'Zoom out', 'out', () => picture.zoom(2)), tool('+', 'Zoom in', 'in', () => picture.zoom(0.5)),
    tool('◀', 'Move left', 'left', () => picture.move(-0.25)), tool('▶', 'Move right', 'right', () => picture.move(0.25)),
    tool('Winner', '', 'near', () => show(false)), tool('All keys', '', 'whole', () => show(true)),
    labelled('', upright, 'above a chord'),
  );
  const asks = together('The query', labelled('', 'Query (q, 1), q =', queried), labelled('', 'arrow', angled, '°'), own);
  body.append(
    make('div', 'side', labelled('', 'Head', heads), picture.element, said, labelled('time', 'Up to position', time, when), tools, pointed, axes),
    make('div', 'side', purpose, asks, numbers, probes, corners),
  );
  body.hidden = true;

  /** Forgets the run, but not what a link says of the next one. */
  function reset(linked: boolean): void {
    asked++;
    question.forget();
    [at, view, look, plane] = [-1, null, null, null];
    if (!linked) [query, sliding] = [null, false];
    sources.clear();
    show0();
  }

  /** The head that is shown. */
  function place(): { Layer: number; Head: number } | null {
    if (picked) {
      const [Layer, Head] = picked.split('.').map(Number);
      return { Layer, Head };
    }
    const head = look && (look.Heads[look.Story?.[0] ?? -1] ?? look.Heads.find((h) => !h.Mean));
    return head ? { Layer: head.Layer, Head: head.Index } : null;
  }

  const question = latest(async () => {
    const Position = at;
    if (at < 0 || at >= run.Read) return;
    body.ariaBusy = 'true';
    try {
      if (!sliding || !look) look = await host.inspect<Look>('look', { Position });
      drawHeads();
      plane = await host.inspect<Plane>('plane', {
        Position, ...place()!, Query: query === null ? null : [query, 1], View: view, Whole: whole, Chord: chord,
        Width: Math.min(2000, Math.max(1, Math.ceil(picture.width()))), Height: HEIGHT,
      });
      draw(Position);
    } finally {
      body.ariaBusy = 'false';
    }
  }, (error) => {
    plane = null;
    picture.set(null, true);
    replace(panel, numbers);
    drawLists();
    replace(panel, said, make('span', 'broken', `${error.message}.`));
  });

  /** Asks for what is to be shown now. */
  function ask(): void {
    show0();
    question.now();
  }

  /** Asks where tokens come from, and draws again. */
  async function name(positions: number[]): Promise<void> {
    const mine = asked;
    const missing = positions.filter((p) => p >= 0 && !sources.has(p));
    if (!missing.length) return;
    const found = await host.sources(missing, []);
    if (mine !== asked) return;
    for (const source of found) sources.set(source.Position, source);
    show0();
    if (plane && !question.busy()) drawNumbers();
  }

  /** What does not wait for an answer. */
  function show0(): void {
    const { row } = chosen;
    intro.hidden = !!row;
    body.hidden = !row || at < 0 || at >= run.Read;
    if (!row) return replace(panel, title);
    const nodes: Node[] = [heading(row), chooser(row, chosen.token, sources.get(chosen.position), (token) => chosen.choose(token))];
    if (at >= run.Read) nodes.push(make('p', 'said', 'This token is not read yet. Its keys are shown as soon as it is.'));
    else if (at < 0) nodes.push(make('p', 'said', 'No token stands before the first one, so there are no keys.'));
    else if (row.Host) nodes.push(make('p', 'said', 'The host gave this token, so what the heads found did not decide on it; the keys are there all the same.'));
    replace(panel, title, ...nodes);
    time.max = String(Math.max(0, run.Read - 1));
    time.value = String(at);
    when.textContent = `${group(at)}${at === chosen.position - 1 ? '' : ', before the selected token'}`;
    if (at > chosen.position - 1) when.textContent = `${group(at)}, after the selected token`;
  }

  /** Draws an answer. */
  function draw(position: number): void {
    picture.set(plane, !question.waits());
    drawNumbers();
    drawLists();
    body.dataset.position = String(position);
    const { Own, Asked } = plane!;
    if (Own && Asked) name([Asked.Found, Own.Found, ...(Asked.Second ? [Asked.At] : [])]);
  }

  function drawHeads(): void {
    const { Heads } = look!;
    const Story = look!.Story ?? [];
    const option = (head: Head) => {
      const values = head.Values ? `: ${head.Values}` : '';
      const element = make('option', '', `${head.Name}${values} (layer ${head.Layer}, head ${head.Index}${head.Mean ? ', a mean' : head.Read ? '' : ', not read'})`);
      element.value = `${head.Layer}.${head.Index}`;
      return element;
    };
    const several = (label: string, list: Head[]) => {
      const element = make('optgroup', '', ...list.map(option));
      element.label = label;
      return element;
    };
    // What only fills a layer up has no keys to look at.
    const others = Heads.filter((head, i) => !Story.includes(i) && head.Name !== 'unused');
    const layers = [...new Set(others.map((head) => head.Layer))];
    heads.replaceChildren(
      ...(Story.length ? [several('These tell the story', Story.map((i) => Heads[i]))] : []),
      ...layers.map((layer) => several(`Layer ${layer}`, others.filter((head) => head.Layer === layer))),
    );
    const { Layer, Head } = place()!;
    heads.value = `${Layer}.${Head}`; // nothing, if a link names a head that is not there
  }

  /** A token by its position, and the way to its step. */
  function token(position: number, key: string): (Node | string)[] {
    const source = sources.get(position);
    const nodes: (Node | string)[] = [];
    if (source) nodes.push(chip(source.Token));
    nodes.push(`position ${group(position)}`);
    if (source && source.Step >= 0) nodes.push(', ', button('link', `step ${group(source.Step)}`, key, () => host.select(source.Step)));
    else if (source) nodes.push(', in the prompt');
    return nodes;
  }

  function drawNumbers(): void {
    const { Head, Kept, Keys, Vertices, Own, Asked, View } = plane!;
    purpose.textContent = Head.Purpose && `${Head.Name} ${Head.Purpose}.`;
    picture.element.hidden = tools.hidden = !Asked;
    queried.disabled = angled.disabled = !Asked;
    own.disabled = query === null;
    body.dataset.asked = Asked ? Asked.Query.join(' ') : '';
    const rows: [string, ...(Node | string)[]][] = [];
    if (!Asked || !Own) {
      const why = Head.Mean ? 'This head takes the mean over all positions: its keys are all one point, so there is nothing to search.' : Kept === 'constant' ? 'All keys of this head are one point: the latest position wins.' : 'No key can be found yet at this position: nothing was written that this head looks for. It reads its own position.';
      replace(panel, said, why);
      axes.textContent = '';
      replace(panel, numbers);
      return;
    }
    const mine = query === null;
    const found = sources.get(Asked.Found);
    const what = found ? [chip(found.Token), ` ${words(found.Token)}`.trimEnd()] : [`position ${group(Asked.Found)}`];
    const same = Own.Found === Asked.Found ? 'It would find the same as the model’s own: ' : 'It would find ';
    replace(
      panel, said,
      ...(mine ? ['The model asks ', pair(Asked.Query), ' and finds ', ...what, '.'] : [make('span', 'nobody', `Nobody asked ${pair(Asked.Query)}.`), ' ', same, ...what, '.']),
    );
    if (document.activeElement !== queried) queried.value = exact(Asked.Query[0] / Asked.Query[1]);
    if (document.activeElement !== angled) angled.value = picture.angle().toFixed(1).replace('-', '−');
    const slope = View.Slope;
    axes.textContent =
      `Across: x, from ${exact(Math.ceil(View.From))} to ${exact(Math.floor(View.To))}. Up: ` +
      (slope ? `y above the chord of what is seen, ${moved('y', View.Y)} ${signed(-slope)} · ${moved('x', View.X)}` : 'y') +
      `, from ${exact(Number(View.Low.toPrecision(4)))} to ${exact(Number(View.High.toPrecision(4)))}. Both axes are scaled on their own; the arrow is square to its line.`;
    const winner = (answer: Answer, key: string) => [make('b', '', pair(answer.Key)), ' ', ...token(answer.Found, key)];
    rows.push(['winner', ...winner(Asked, 'winner')], ['score', exact(Asked.Score)]);
    rows.push(['second', ...(Asked.Second ? [pair(Asked.Second), ' ', ...token(Asked.At, 'second')] : ['no other point'])]);
    rows.push(['margin', Asked.Second ? `${exact(Asked.Margin)}${Asked.Margin === 0 ? ': a tie, the latest wins' : ''}` : '']);
    if (Asked.Same) rows.push(['same point', `${group(Asked.Same)} earlier ${Asked.Same === 1 ? 'key' : 'keys'}: the latest wins`]);
    if (!mine) rows.push(['own query', `${pair(Own.Query)} finds `, ...winner(Own, 'own-winner')]);
    rows.push(['tokens', `${group(at + 1)} so far`], ['keys', group(Keys)], ['corners', `${group(Vertices)} of the upper hull`], ['kept', KEPT[Kept] ?? Kept]);
    replace(panel, numbers, ...rows.flatMap(([name, ...value]) => {
      const dd = make('dd', '', ...value);
      dd.dataset.name = name;
      if (name === 'kept') dd.className = 'words';
      return [make('dt', '', name), dd];
    }));
  }

  const signed = (x: number) => (x < 0 ? `− ${exact(-x)}` : `+ ${exact(x)}`);

  const moved = (name: string, by: number) => (by ? `(${name} ${signed(-by)})` : name);

  function drawLists(): void {
    const list = plane?.Probes ?? [];
    probes.hidden = corners.hidden = !plane?.Asked;
    if (!plane?.Asked) return;
    const box = (...items: HTMLElement[]) => {
      const element = make('div', 'list', make('ol', '', ...items));
      element.tabIndex = 0;
      element.role = 'region';
      return element;
    };
    const steps = box(...list.map(({ Left, Right, Rises, Part }) => {
      const item = make('li', '', `${pair([Left.X, Left.Y])} ${Rises ? '<' : '≥'} ${pair([Right.X, Right.Y])}`);
      item.title = PARTS[Part];
      Object.assign(item.dataset, { left: Left.ID, right: Right.ID, rises: Rises, part: Part });
      item.append(make('span', 'faint', `, ${PARTS[Part]}`));
      return item;
    }));
    steps.ariaLabel = 'Comparisons of the search';
    probes.replaceChildren(make('summary', '', `${group(list.length)} ${list.length === 1 ? 'comparison' : 'comparisons'} of scores, of ${group(plane.Vertices)} corners`), steps);
    const seen = (plane.Hull ?? []).filter(([x]) => x >= plane!.View.From && x <= plane!.View.To);
    const nodes: Node[] = [make('summary', '', `${group(seen.length)} corners drawn`)];
    if (corners.open) {
      const rows = box(...seen.slice(0, MOST).map((key) => make('li', '', `${pair(key)} position ${group(key[2])}`)));
      rows.ariaLabel = 'Corners drawn';
      nodes.push(rows);
      if (seen.length > MOST) nodes.push(make('p', 'faint', `The first ${MOST}; zoom in for others.`));
    }
    corners.replaceChildren(...nodes);
  }

  return {
    draw(change, now) {
      const read = run?.Read ?? 0;
      if (run && run.Model !== now.Model) picked = null; // another model has other heads
      run = now;
      reading.draw(now);
      if (now.Error || now.Read < read) question.forget(); // no answer comes
      chosen.draw(change, now);
      if (!(change & (CLEARED | SELECTED)) && chosen.row) {
        if (at >= read && at < now.Read) ask();
        else time.max = String(Math.max(0, now.Read - 1));
      }
    },
    state: () => {
      const { Layer, Head } = (picked && place()) || { Layer: -1, Head: -1 };
      return formatNumbers({
        ...(chosen.token >= 0 && { token: chosen.token }),
        ...(Layer >= 0 && { layer: Layer, head: Head }),
        ...(query !== null && { query: Math.round(query * 1000) }),
        ...(!chord && { plain: 1 }),
        ...(whole && { whole: 1 }),
      });
    },
    restore(state) {
      const kept = parseNumbers(state);
      const layer = kept.get('layer') ?? -1;
      const head = kept.get('head') ?? -1;
      if (layer < 0 !== head < 0) throw new Error('a head has a layer and a number');
      picked = layer < 0 ? picked : `${layer}.${head}`;
      query = kept.has('query') ? Math.max(-1e11, Math.min(1e11, kept.get('query')! / 1000)) : null;
      chord = !kept.get('plain');
      upright.checked = chord;
      whole = !!kept.get('whole');
      view = null;
      sliding = true; // the query is the link's
      chosen.restore(kept.get('token') ?? chosen.token);
    },
  };
}
