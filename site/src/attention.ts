// Draws the view "attention": the heads that told the model which token comes, in
// words and numbers, and their arcs beside the trace. wasmjs/view/attention.go
// says what there is to draw; the names of the fields are Go's.

import { createArcs } from './arcs';

export interface Token {
  Name: string;
  Kind: string;
  Title: string;
}

export interface Source {
  Position: number;
  Step: number; // −1 for the program's prompt
  Token: Token;
}

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
}

export interface Scene {
  Row: { Step: number; Host: boolean; Text: string; Operands: string; Tokens: Token[]; More: number };
  Empty: boolean;
  Token: number;
  Position: number;
  Waiting: boolean;
  All: boolean;
  Look: { Heads: Head[]; Story: number[] };
  Sources: Source[];
}

interface Reading {
  Read: number;
  Total: number;
  Fetched: number;
  Size: number;
  Error: string;
}

type Act = (what: string, n: number) => void;

/** Thousands are grouped as everywhere on the page. */
export const group = (n: number) => n.toLocaleString('en-US');

/** All digits of a number of the model. */
export const exact = (x: number) => String(x === 0 ? 0 : x).replaceAll('-', '−');

/** An element with a class and what it holds, texts as texts. */
export function make<K extends keyof HTMLElementTagNameMap>(tag: K, name = '', ...children: (Node | string)[]): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  if (name) element.className = name;
  element.append(...children);
  return element;
}

export function chip(token: Token): HTMLElement {
  const element = make('span', `token ${token.Kind}`, token.Name);
  element.title = token.Title;
  return element;
}

export const arcNumber = (n: number) => make('span', 'arc-number', String(n));
export const arcClass = (n: number) => `arc-${((n - 1) % 4) + 1}`;

/** What a description says behind the token's name. */
const words = (token: Token) => token.Title.slice(token.Title.indexOf(': ') + 1).trim();

/** The lookups whose first value is the number that they read. */
const NUMBERS = new Set(['A', 'B', 'C', 'D', 'word0.value', 'word1.value', 'size.value']);

export function attention(panel: HTMLElement, act: Act) {
  const arcs = createArcs(act);
  const line = make('p', 'reading num');
  const body = make('div', 'looked');
  panel.replaceChildren(line, body);

  // One listener for all buttons, which say what they do.
  panel.addEventListener('click', (event) => {
    const data = (event.target as Element).closest<HTMLElement>('[data-do]')?.dataset;
    if (data) act(data.do!, Number(data.number));
  });

  function button(name: string, text: string, act: string, number: number, key: string): HTMLButtonElement {
    const element = make('button', name, text);
    Object.assign(element.dataset, { do: act, number, key });
    return element;
  }

  function chooser(scene: Scene, of: Map<number, Source>): HTMLElement {
    const { More, Tokens } = scene.Row;
    const box = make('div', 'chooser');
    box.role = 'group';
    box.ariaLabel = 'Token of the step';
    if (More > 0) {
      // Only the last ones have names; the others are reached one by one.
      const back = button('quiet', '◀', 'token', Math.max(0, scene.Token - 1), 'back');
      back.ariaLabel = 'Token before';
      box.append(back, make('span', 'faint', `${group(More)} more`));
    }
    Tokens.forEach((token, i) => {
      const chosen = More + i === scene.Token;
      const element = button(`token ${token.Kind}`, token.Name, 'token', More + i, `token-${i}`);
      element.ariaPressed = String(chosen);
      box.append(element);
    });
    const own = of.get(scene.Position);
    const name = own && scene.Token < More ? `${own.Token.Name}, ` : '';
    box.append(make('span', 'said', `token ${group(scene.Position)}: ${name}${own ? words(own.Token) : ''}`));
    return box;
  }

  /** A head; in the story it has a number, the same as its arc's. */
  function item(head: Head, number: number, scene: Scene, of: Map<number, Source>): HTMLElement {
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
    const numbers = make('dl');
    const pairs = { query: head.Query, key: head.Key, value: head.Value };
    for (const [name, [x, y]] of Object.entries(pairs)) {
      numbers.append(make('div', '', make('dt', '', name), make('dd', '', `(${exact(x)}, ${exact(y)})`)));
    }
    if (number) numbers.append(make('div', '', make('dt', '', 'layer'), make('dd', '', `${head.Layer}, head ${head.Index}`)));
    box.append(source(head, number, scene, of), numbers);
    return box;
  }

  /** The token that a head reads, and the way to its step. */
  function source(head: Head, number: number, scene: Scene, of: Map<number, Source>): HTMLElement {
    const box = make('p', 'from');
    if (head.Mean) {
      box.append('the mean of all tokens so far');
      return box;
    }
    box.dataset.to = String(head.Found);
    const found = of.get(head.Found);
    const back = scene.Position - head.Found;
    const where = back === 1 ? 'the token before' : `${group(back)} tokens before`;
    if (found) box.append(chip(found.Token), number && found.Token.Title ? `${words(found.Token)}, ` : '');
    if (!found || found.Step < 0) {
      box.append(`${where}, in the prompt`);
      return box;
    }
    const key = `${number}-${head.Layer}.${head.Index}`;
    box.append(`${where}, in `, button('link', `step ${group(found.Step)}`, 'go', found.Step, key));
    return box;
  }

  function heads(scene: Scene, of: Map<number, Source>): Node[] {
    const { Heads, Story } = scene.Look;
    const before = `The model decided on it at token ${group(scene.Position - 1)}`;
    const text = Story.length ? `${before}, by what these heads read there:` : `${before}, by what stands there: no head was read that looks further back.`;
    const list = make('ol', 'heads', ...Story.map((i, n) => item(Heads[i], n + 1, scene, of)));
    const all = button('', `All ${Heads.length} heads`, 'all', scene.All ? 0 : 1, 'all');
    all.ariaExpanded = String(scene.All);
    const nodes: Node[] = [make('p', 'said', text), list, all];
    for (let layer = 0, i = 0; scene.All && i < Heads.length; layer++) {
      const items: HTMLElement[] = [];
      for (; i < Heads.length && Heads[i].Layer === layer; i++) items.push(item(Heads[i], 0, scene, of));
      if (items.length) nodes.push(make('h3', '', `Layer ${layer}`), make('ul', 'heads', ...items));
    }
    return nodes;
  }

  function content(scene: Scene, of: Map<number, Source>): (Node | string)[] {
    if (scene.Empty) {
      return [make('p', 'intro', 'Select a step to see which tokens the model read when it decided on the step’s token, and which heads read them.')];
    }
    const operands = scene.Row.Operands && ` (${scene.Row.Operands.replaceAll(' ', ', ')})`;
    const nodes: (Node | string)[] = [make('h3', '', `Step ${group(scene.Row.Step)}: ${scene.Row.Text}${operands}`), chooser(scene, of)];
    if (scene.Row.Host) {
      nodes.push(make('p', 'said', 'The host gave this token with its call. The model did not decode it, so no head decided on it.'));
    } else if (scene.Waiting) {
      nodes.push(make('p', 'said', 'This token is not read yet. It is shown as soon as it is; earlier ones can be shown now.'));
    } else {
      nodes.push(...heads(scene, of));
    }
    return nodes;
  }

  return {
    draw(scene: Scene): void {
      const of = new Map([...scene.Sources].reverse().map((s) => [s.Position, s])); // those with words come first
      // The element that had the focus gets it again; if it is gone, the panel does.
      const active = panel.contains(document.activeElement) && (document.activeElement as HTMLElement);
      const key = active && active.dataset.key;
      body.replaceChildren(...content(scene, of));
      body.dataset.position = scene.Empty ? '' : String(scene.Position);
      if (active && active !== panel && !active.isConnected) {
        (panel.querySelector<HTMLElement>(`[data-key="${key}"]`) ?? panel).focus({ preventScroll: true });
      }
      arcs.set(scene, of);
    },

    progress(reading: Reading): void {
      const { Read, Total, Fetched, Size, Error } = reading;
      line.classList.toggle('broken', Error !== '');
      if (Error) {
        line.replaceChildren(`This view could not be filled: ${Error.replace(/\.$/, '')}. `, button('link', 'Try again', 'again', 0, 'again'));
        return;
      }
      const bar = (done: number, of: number) => {
        const element = make('progress');
        Object.assign(element, { value: done, max: of, ariaLabel: 'Progress of this view' });
        return element;
      };
      const MB = (bytes: number) => (bytes / 1e6).toFixed(1);
      if (Fetched < Size) line.replaceChildren(bar(Fetched, Size), `fetching the inspector: ${MB(Fetched)} of ${MB(Size)} MB`);
      else if (Total && !Read) line.replaceChildren(`starting; ${group(Total)} tokens to read`);
      else if (Read < Total) line.replaceChildren(bar(Read, Total), `${group(Read)} of ${group(Total)} tokens read`);
      else line.replaceChildren(Total ? `all ${group(Total)} tokens read` : '');
    },
  };
}
