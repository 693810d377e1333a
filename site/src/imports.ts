// Answers to imports that nothing built in has. It starts the engine that gives them
// (wasmjs/hosting, which says what is said below), lists the imports with what answers each,
// and asks for answers while the program waits. Fetched when a module imports such.

import css from 'style:imports.css';
import { make, style, visible } from './elements';
import { kernel } from './engine';
import { startWorker } from './start';
import { fetchProgram } from './whole';

/** An import that is missing; the names are Go's. */
interface Missing {
  Name: string; // MODULE.NAME
  Kind: string; // func, global, memory or table
  Type: string;
  Number: string; // the type of a number that answers it, "" if none does
}

interface Asked {
  type: 'asked';
  run: number;
  number: number; // of the question
  call: string;
  results: string[]; // their types, or "line", of standard input
}

interface Replied {
  type: 'replied';
  field: number; // −1: the program goes on
  why: string;
}

type Said = { type: 'missing'; list: Missing[]; more: number } | Asked | Replied;

const HOWS: Record<string, string> = { trap: 'trap', zero: 'zero', print: 'print, zero', ask: 'ask me', number: 'a number' };
const TITLES: Record<string, string> = {
  trap: 'A call ends the run with the name of the import',
  zero: 'A call returns 0 or null; a global holds 0',
  print: 'A call is a line of the output, and returns 0 or null',
  ask: 'The run waits while you type what the call returns',
  number: 'A call returns this number; a global holds it',
};

style(css);

const byId = <E extends HTMLElement>(id: string) => document.getElementById(id) as E;
const panel = byId('imports');
const form = byId<HTMLFormElement>('asked');
const answers = byId<HTMLInputElement>('answers'); // a JSON object, which the page keeps with the program
const status = byId('status');

/** Fetches the engine. */
export async function fetchEngine(): Promise<void> {
  const [progress, bar, text] = [byId('progress'), byId<HTMLProgressElement>('progress-bar'), byId('progress-text')];
  try {
    await fetchProgram(({ done, total }) => {
      progress.hidden = false;
      Object.assign(bar, { max: total, value: done });
      text.textContent = `fetching what answers imports: ${(done / 1e6).toFixed(1)} of ${(total / 1e6).toFixed(1)} MB`;
    });
  } finally {
    progress.hidden = true;
  }
}

/** A worker with that engine, for a model. */
export async function startHost(model: string): Promise<Worker> {
  const [program, { module }] = await Promise.all([fetchProgram(() => undefined), kernel(model)]);
  const worker = await startWorker(Promise.resolve(program), import.meta.url);
  worker.postMessage({ type: 'kernel', module });
  worker.addEventListener('message', ({ data }: MessageEvent<Said>) => {
    if (data.type === 'missing') list(data.list, data.more);
    else if (data.type === 'asked') ask(data, worker);
    else if (data.type === 'replied') replied(data);
  });
  return worker;
}

// What answers each import.

let listed = ''; // what the panel shows
let touched: EventTarget | null = null; // where somebody has typed or clicked since the run began
for (const event of ['beforeinput', 'pointerdown']) addEventListener(event, (e) => (touched = e.target), true);
window.addEventListener('keydown', ({ key, ctrlKey, metaKey }: KeyboardEvent) => key === 'Enter' && (ctrlKey || metaKey) && (touched = null), true); // begins one

/** The answers as they are, of anybody's link. */
function given(): Map<string, string> {
  try {
    return new Map(Object.entries(JSON.parse(answers.value || '{}') as object).map(([name, how]) => [name, String(how)]));
  } catch {
    return new Map();
  }
}

function keep(map: Map<string, string>): void {
  // What is not ASCII is escaped: names are anybody's.
  const text = JSON.stringify(Object.fromEntries(map)).replace(/[^ -~]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);
  answers.value = map.size ? text : '';
  answers.dispatchEvent(new Event('change'));
}

function select(label: string, value: string, options: string[]): HTMLSelectElement {
  const list = make('select', '', ...options.map((how) => Object.assign(make('option', '', HOWS[how]), { value: how, title: TITLES[how] })));
  Object.assign(list, { ariaLabel: label, value, title: TITLES[value] });
  return list;
}

function list(missing: Missing[], more: number): void {
  panel.hidden = !missing.length;
  const now = JSON.stringify([missing, more, answers.value]);
  if (now !== listed) draw(missing, more); // else what has the focus keeps it
  listed = now;
}

function draw(missing: Missing[], more: number): void {
  const count = missing.length + more;
  const all = select('What answers all imports', given().get('') ?? 'trap', ['trap', 'zero', 'print', 'ask']);
  all.addEventListener('change', () => {
    const others = [...given()].filter(([name]) => name === 'stdin');
    keep(new Map(all.value === 'trap' ? others : [...others, ['', all.value]]));
    draw(missing, more);
    panel.querySelector('select')!.focus();
  });
  const head = make('div', 'import', make('span', '', count === 1 ? 'An import that nothing here has' : `${count} imports that nothing here has`), make('label', 'answer', 'all', all));
  panel.replaceChildren(head, make('div', 'list', ...missing.map(row)));
  if (more) panel.append(make('p', 'faint', `${more} more are answered like all.`));
}

/** An import and what answers it. */
function row(im: Missing): HTMLElement {
  const name = visible(im.Name, 120);
  const what = make('span', 'what', make('b', '', name), ` ${im.Kind} ${visible(im.Type, 200)}`);
  if (im.Kind !== 'func' && im.Kind !== 'global') return make('div', 'import', what, make('span', 'faint', 'empty, as declared'));
  const options = (im.Kind === 'func' ? ['trap', 'zero', 'print', 'ask'] : ['zero']).concat(im.Number ? 'number' : []);
  const now = given().get(im.Name) ?? given().get('') ?? options[0];
  const how = options.includes(now) ? now : now in HOWS || !im.Number ? options[0] : 'number';
  const list = select(`What answers ${name}`, how, options);
  const number = make('input');
  Object.assign(number, { spellcheck: false, autocomplete: 'off', ariaLabel: `The ${im.Number} of ${name}`, placeholder: im.Number, value: how === 'number' ? now : '0', hidden: how !== 'number' });
  function choose(): void {
    number.hidden = list.value !== 'number';
    list.title = TITLES[list.value];
    keep(given().set(im.Name, number.hidden ? list.value : number.value.trim() || '0'));
  }
  list.addEventListener('change', () => {
    choose();
    if (!number.hidden) number.select();
  });
  number.addEventListener('input', choose);
  return make('div', 'import', what, make('span', 'answer', list, number));
}

// A call that waits.

let fields: HTMLInputElement[] = [];
const error = make('span', 'wrong');
error.id = 'asked-error';
error.role = 'alert';

function say(state: string, text: string): void {
  status.dataset.state = state;
  status.textContent = text;
}

/** Whether somebody types elsewhere, and is not to lose the focus. */
function busy(): boolean {
  const at = document.activeElement;
  return !!at && !form.contains(at) && at.matches('input, textarea, select, [contenteditable]') && touched instanceof Node && at.contains(touched);
}

function ask(asked: Asked, worker: Worker): void {
  if (status.dataset.state !== 'running' || Number(status.dataset.run) !== asked.run) return; // of a run that is over
  say('waiting', 'Waiting');
  if (document.body.dataset.pane === 'code') document.querySelector<HTMLElement>('[data-show=output]')!.click();
  const line = asked.results[0] === 'line'; // of standard input
  fields = asked.results.map((type, i) => {
    const field = make('input');
    Object.assign(field, { spellcheck: false, autocomplete: 'off', value: line || /^[if]\d/.test(type) ? '' : 'null' });
    field.dataset.testid = `asked-${i}`;
    return field;
  });
  const labels = fields.map((field, i) => make('label', '', line ? 'a line' : `result${fields.length > 1 ? ` ${i + 1}` : ''}, ${asked.results[i]}`, field));
  const button = make('button', 'primary', fields.length ? 'Answer' : 'Continue');
  button.dataset.testid = 'answer';
  error.textContent = '';
  const focus = !busy();
  const reply = (texts: string[]) => status.dataset.state === 'waiting' && worker.postMessage({ type: 'reply', number: asked.number, texts });
  form.replaceChildren(make('code', '', asked.call), ...labels, button, error);
  if (line) {
    const end = make('button', '', 'End of input');
    end.type = 'button';
    end.dataset.testid = 'answer-end';
    end.addEventListener('click', () => reply([]));
    button.after(end);
  }
  form.onsubmit = (event) => {
    event.preventDefault();
    reply(fields.map((f) => f.value));
  };
  form.hidden = false;
  if (focus) (fields[0] ?? button).focus({ preventScroll: true });
}

function replied({ field, why }: Replied): void {
  error.textContent = why;
  fields.forEach((f, i) => {
    f.ariaInvalid = i === field ? 'true' : null;
    f.setAttribute('aria-describedby', i === field ? error.id : '');
  });
  if (field >= 0) return fields[field].select();
  if (status.dataset.state !== 'waiting') return;
  say('running', 'Running');
  // It may ask again at once: until then the form keeps its place, and the focus.
  setTimeout(() => status.dataset.state === 'waiting' || (form.hidden = true), 400);
}
