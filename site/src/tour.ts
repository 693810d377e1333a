// The guided tour: eight stops over the first example's run. Each has a link,
// #tour=N; where one has been is remembered. It works the page's own controls, so
// what it shows is what a person can reach.

import css from 'style:tour.css';

import { make, style } from './elements';

style(css);

interface Stop {
  title: string;
  text: string;
  step: number; // of the run
  view: string;
  large?: boolean; // the view takes the trace's place, too
}

const stops: Stop[] = [
  {
    title: 'A program is a prompt',
    text: 'The module was written as tokens, one or a few for each instruction, and the call gcd(48, 36) behind them. That is the prompt. The model gets nothing else: there is no interpreter beside it, no stack, no memory.',
    step: 0,
    view: 'state',
  },
  {
    title: 'Decoding is executing',
    text: 'Each line of the trace is one instruction, as the tokens that the model predicted for it. For i32.rem_u of 48 and 36 it was one: 0c.final, the byte 12, with nothing to follow. Stack and locals beside it are read off the tokens.',
    step: 6,
    view: 'state',
  },
  {
    title: 'What it read to decide that',
    text: 'Attention looks back. One head has found the instruction in the prompt, two have found the tokens that pushed the operands. The arcs go there; a click on an end follows one.',
    step: 6,
    view: 'attention',
  },
  {
    title: 'A head is a lookup',
    text: 'A head’s query is a point in the plane, and each token so far has left a key, another point. The token whose key has the largest product with the query is the one that is read. With keys (2n, −n²) that is the n nearest to the query’s: an address.',
    step: 7,
    view: 'attention',
  },
  {
    title: 'Only the hull can win',
    text: 'Whatever the query, the winner is a corner of the keys’ convex hull. So the decoder keeps the hull and searches it by halves, instead of trying each key. Drag the query, and see which corner wins.',
    step: 10,
    view: 'hull',
    large: true,
  },
  {
    title: 'Gates compute',
    text: 'Between the heads, gates add relu(b)·a to slots of the residual stream: the numbers that a token carries through the layers. Here stand the slots that change, layer by layer, all exact.',
    step: 6,
    view: 'residual',
    large: true,
  },
  {
    title: 'Every weight was computed',
    text: 'Nobody trained this model. Its matrices were written down so that heads fetch, gates add and compare, and the last layer prefers the right token by a margin that is proven. Zoom from the layers to a single weight.',
    step: 6,
    view: 'model',
    large: true,
  },
  {
    title: 'Why it is fast',
    text: 'A plain cache tries every key for every token, so the tenth million takes far longer than the first. A hull answers in about the logarithm of that. This run is too short to show it: choose the Sudoku in the list of examples, and start the race.',
    step: 6,
    view: 'race',
    large: true,
  },
];

const KEY = 'wasmformer.tour';

const remembered = {
  get(): string | null {
    try {
      return localStorage.getItem(KEY);
    } catch {
      return null; // denied
    }
  },
  set(value: string): void {
    try {
      localStorage.setItem(KEY, value);
    } catch {
      // It begins at the first stop again next time.
    }
  },
};

const byID = <T extends HTMLElement = HTMLElement>(id: string) => document.getElementById(id) as T;

/** Waits until what a status or a control says is so. */
function until(condition: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    if (condition()) return resolve();
    const watch = new MutationObserver(() => {
      if (!condition()) return;
      watch.disconnect();
      resolve();
    });
    watch.observe(document.body, { subtree: true, childList: true, attributes: true });
  });
}

const state = () => byID('status').dataset.state;

const MODEL = 'wide'; // whose tokens the stops speak of

/** The run of the first example, as it is offered. */
async function run(): Promise<void> {
  const example = byID<HTMLSelectElement>('example');
  const args = byID<HTMLInputElement>('args');
  await until(() => state() !== 'loading');
  if (example.value === 'gcd' && args.value === '48 36' && state() === 'done' && byID('status').dataset.model === MODEL) return;
  const preset = byID<HTMLSelectElement>('preset');
  preset.value = MODEL;
  preset.dispatchEvent(new Event('change'));
  example.value = 'gcd';
  example.dispatchEvent(new Event('change'));
  byID('fast').click();
  byID('run').click();
  await until(() => ['done', 'error', 'stopped', 'limit', 'trap'].includes(state()!) && !byID<HTMLInputElement>('step').disabled);
}

/** Makes the page show a stop. */
function show(stop: Stop): void {
  document.querySelector<HTMLElement>('[data-show="trace"]')?.click();
  const step = byID<HTMLInputElement>('step');
  step.value = String(stop.step);
  step.dispatchEvent(new Event('change'));
  byID(`view-${stop.view}`).click();
  if ((byID('large').ariaPressed === 'true') !== !!stop.large) byID('large').click();
}

let card: HTMLElement | undefined;
let now = 0; // the stop, from 0
let asked = 0; // counts: what is overtaken is dropped

function close(finished: boolean): void {
  card?.remove();
  document.body.classList.remove('touring');
  card = undefined;
  asked++;
  if (finished) remembered.set('done');
  history.replaceState(null, '', location.pathname + location.search);
  byID('tour-link').focus();
}

async function go(to: number): Promise<void> {
  now = Math.max(0, Math.min(to, stops.length - 1));
  const mine = ++asked;
  remembered.set(String(now + 1));
  history.replaceState(null, '', `#tour=${now + 1}`);
  draw();
  await run();
  if (mine === asked) show(stops[now]);
  if (card) card.dataset.shown = String(now + 1);
}

function draw(): void {
  if (!card) {
    card = make('section', 'tour');
    card.dataset.testid = 'tour-card';
    card.ariaLabel = 'Guided tour';
    card.tabIndex = -1;
    card.addEventListener('keydown', (event) => event.key === 'Escape' && close(false));
    document.body.append(card);
    document.body.classList.add('touring');
    new ResizeObserver(() => document.body.style.setProperty('--tour', `${card?.offsetHeight ?? 0}px`)).observe(card);
    card.focus({ preventScroll: true }); // not a button: the key that has opened the card would press it
  }
  const stop = stops[now];
  const button = (text: string, name: string, act: () => void) => {
    const element = make('button', name, text);
    element.dataset.key = text;
    element.addEventListener('click', act);
    return element;
  };
  const focus = card.contains(document.activeElement) && (document.activeElement as HTMLElement).dataset.key;
  const copy = button('Copy link', 'quiet', async () => {
    await navigator.clipboard.writeText(location.href).then(
      () => (copy.textContent = 'Copied'),
      () => (copy.textContent = location.hash),
    );
  });
  const said = make('div', '', make('h2', '', `${now + 1} of ${stops.length}: ${stop.title}`), make('p', '', stop.text));
  said.ariaLive = 'polite';
  const last = now === stops.length - 1;
  const back = button('Back', '', () => go(now - 1));
  back.disabled = now === 0;
  const next = button(last ? 'End' : 'Next', 'primary', () => (last ? close(true) : go(now + 1)));
  const row = make('div', 'row', back, next, make('span', 'gap'), copy, button('Leave', 'quiet', () => close(false)));
  card.replaceChildren(said, row);
  if (focus) (row.querySelector<HTMLElement>(`[data-key="${focus}"]:not(:disabled)`) ?? next).focus({ preventScroll: true });
}

/** Opens the stop that the page's fragment names, else where one has been. */
export function open(): void {
  const asked = /^#tour=([0-9]{1,3})$/.exec(location.hash);
  const kept = Number(remembered.get());
  go((asked ? Number(asked[1]) : kept || 1) - 1);
}
