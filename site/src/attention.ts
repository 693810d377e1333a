// The view "attention": what the heads read when the model decided on a token of
// the selected step, in words and numbers, and as arcs beside the trace; first
// those that tell the story, all on demand. What decides on the token at position
// p is the forward pass at p − 1.

import { createArcs } from './arcs';
import { chooser, heading, words } from './chosen';
import { button, chip, exact, group, make, replace } from './elements';
import { latest } from './latest';
import { createReading } from './reading';
import { createSoftening } from './soften';
import { CLEARED, SELECTED, formatNumbers, parseNumbers, type Host, type Row, type Run, type Source, type View } from './view';

/** A head's question and answer, as package inspect has them. */
export interface Head {
  Layer: number;
  Index: number;
  Name: string;
  Values: string;
  Purpose: string;
  Mean: boolean;
  Read: boolean;
  Query: [number, number];
  Key: [number, number];
  Value: [number, number];
  Found: number;
  Keys: number;
}

export interface Look {
  Heads: Head[];
  Story: number[] | null;
}

export interface Scene {
  row?: Row; // none: no step is selected
  token: number; // the chosen one of the step, −1 for the last
  position: number; // the chosen one's
  waiting: boolean; // it is not read yet
  all: boolean; // heads are listed, not only the story's
  look: Look;
  sources: Map<number, Source>; // the token's own, and those that the heads found
}

const nothing: Look = { Heads: [], Story: [] };

export const arcNumber = (n: number) => make('span', 'arc-number', String(n));
export const arcClass = (n: number) => `arc-${((n - 1) % 4) + 1}`;

/** The lookups whose first value is the number that they read. */
const NUMBERS = new Set(['A', 'B', 'C', 'D', 'word0.value', 'word1.value', 'size.value']);

export function open(panel: HTMLElement, host: Host): View {
  const arcs = createArcs((step) => host.select(step));
  const reading = createReading(host);
  const body = make('div', 'looked');
  const softening = createSoftening(host);
  panel.append(reading.element, body, softening.element);
  const scene: Scene = { token: -1, position: 0, waiting: false, all: false, look: nothing, sources: new Map() };
  let run: Run;
  let selected = -1; // the step that is asked about
  let wish = -1; // the token of it that is to be shown, −1 for the last

  const ask = latest(async () => {
    const [row] = await host.rows(run.Selected, 1);
    if (!row) return;
    const last = row.More + row.Tokens.length - 1;
    const token = wish < 0 || wish > last ? last : wish;
    const position = row.First + token;
    const waiting = !row.Host && run.Read < position;
    // Nothing has decided on a token of the host's.
    const look = row.Host || waiting ? nothing : await host.inspect<Look>('look', { Position: position - 1 });
    const found = look.Heads.map((head) => head.Found);
    const told = (look.Story ?? []).map((i) => found[i]);
    const sources = await host.sources([position, ...told], scene.all ? found : []);
    Object.assign(scene, { row, token, position, waiting, look });
    scene.sources = new Map(sources.reverse().map((s) => [s.Position, s])); // those with words come first
    show();
  }, (error) => replace(panel, body, make('p', 'broken', error.message)));

  function choose(token: number): void {
    wish = token;
    ask.now();
  }

  /** A head; in the story it has a number, the same as its arc's. */
  function item(head: Head, number: number): HTMLElement {
    const first = make('p');
    const box = make('li', 'lookup', first);
    Object.assign(box.dataset, { head: head.Name, place: `${head.Layer}.${head.Index}` });
    if (number) {
      box.classList.add(arcClass(number));
      const read = NUMBERS.has(head.Name) ? `: ${exact(head.Value[0])}` : '';
      first.append(arcNumber(number), make('b', '', head.Name), ` ${head.Purpose}${read}`);
    } else {
      box.classList.toggle('unread', !head.Read);
      first.append(make('b', '', head.Name), `: ${head.Values}${head.Read ? '' : ' (not read)'}`);
      first.title = head.Purpose;
    }
    if (!head.Mean) {
      const show = button('link', 'in the plane', `plane-${number}-${head.Layer}.${head.Index}`, () => host.show('hull', formatNumbers({ layer: head.Layer, head: head.Index, token: scene.token })));
      show.ariaLabel = `${head.Name} in the plane`;
      first.append(' ', show);
    }
    const numbers = make('dl');
    const pairs = { query: head.Query, key: head.Key, value: head.Value };
    for (const [name, [x, y]] of Object.entries(pairs)) {
      numbers.append(make('div', '', make('dt', '', name), make('dd', '', `(${exact(x)}, ${exact(y)})`)));
    }
    if (number) numbers.append(make('div', '', make('dt', '', 'layer'), make('dd', '', `${head.Layer}, head ${head.Index}`)));
    box.append(source(head, number), numbers);
    return box;
  }

  /** The token that a head reads, and the way to its step. */
  function source(head: Head, number: number): HTMLElement {
    const box = make('p', 'from');
    if (head.Mean) {
      box.append('the mean of all tokens so far');
      return box;
    }
    box.dataset.to = String(head.Found);
    const found = scene.sources.get(head.Found);
    const back = scene.position - head.Found;
    const where = back === 1 ? 'the token before' : `${group(back)} tokens before`;
    if (found) box.append(chip(found.Token), number && found.Token.Title ? `${words(found.Token)}, ` : '');
    if (!found || found.Step < 0) {
      box.append(`${where}, in the prompt`);
      return box;
    }
    const key = `${number}-${head.Layer}.${head.Index}`;
    box.append(`${where}, in `, button('link', `step ${group(found.Step)}`, key, () => host.select(found.Step)));
    return box;
  }

  function heads(): Node[] {
    const { Heads } = scene.look;
    const Story = scene.look.Story ?? [];
    const before = `The model decided on it at token ${group(scene.position - 1)}`;
    const text = Story.length ? `${before}, by what these heads read there:` : `${before}, by what stands there: no head was read that looks further back.`;
    const list = make('ol', 'heads', ...Story.map((i, n) => item(Heads[i], n + 1)));
    const used = Heads.filter((head) => head.Name !== 'unused');
    const unused = Heads.length - used.length;
    const all = button('', `All ${used.length} heads`, 'all', () => {
      scene.all = !scene.all;
      ask.now();
    });
    all.ariaExpanded = String(scene.all);
    const nodes: Node[] = [make('p', 'said', text), list, all];
    if (scene.all && unused) nodes.push(make('p', 'faint', `${unused} more are unused: they are always 0, and fill the layers up to the same number of heads.`));
    for (let layer = 0, i = 0; scene.all && i < used.length; layer++) {
      const items: HTMLElement[] = [];
      for (; i < used.length && used[i].Layer === layer; i++) items.push(item(used[i], 0));
      if (items.length) nodes.push(make('h3', '', `Layer ${layer}`), make('ul', 'heads', ...items));
    }
    return nodes;
  }

  function content(): (Node | string)[] {
    if (!scene.row) {
      return [make('p', 'intro', 'Select a step to see which tokens the model read when it decided on the step’s token, and which heads read them.')];
    }
    const nodes: (Node | string)[] = [heading(scene.row), chooser(scene.row, scene.token, scene.sources.get(scene.position), choose)];
    if (scene.row.Host) {
      nodes.push(make('p', 'said', 'The host gave this token with its call. The model did not decode it, so no head decided on it.'));
    } else if (scene.waiting) {
      nodes.push(make('p', 'said', 'This token is not read yet. It is shown as soon as it is; earlier ones can be shown now.'));
    } else {
      nodes.push(...heads());
    }
    return nodes;
  }

  function show(): void {
    replace(panel, body, ...content());
    body.dataset.position = scene.row ? String(scene.position) : '';
    arcs.set(scene);
  }

  return {
    draw(change, now) {
      run = now;
      reading.draw(now);
      softening.draw(change, now);
      if (now.Error) { // what it was asked is not answered; it is asked again when it has read so far
        ask.forget();
        scene.waiting = !!scene.row && !scene.row.Host;
      }
      if (change & CLEARED) {
        ask.forget();
        if (scene.row) wish = -1; // else a link has chosen it
        selected = -1;
        Object.assign(scene, { row: undefined, waiting: false, look: nothing });
        show();
      }
      if (change & SELECTED && now.Selected >= 0) {
        if (selected >= 0 && selected !== now.Selected) wish = -1;
        selected = now.Selected;
        ask.now();
      } else if (scene.waiting && !now.Error && now.Read >= scene.position) {
        scene.waiting = false; // asked once
        ask.now();
      }
    },
    state: () => formatNumbers({ ...(scene.token >= 0 && { token: scene.token }), ...(scene.all && { all: 1 }) }),
    restore(state) {
      const chosen = parseNumbers(state);
      wish = Math.max(-1, chosen.get('token') ?? wish);
      scene.all = (chosen.get('all') ?? 0) !== 0;
      if (run?.Selected >= 0) ask.now();
    },
  };
}
