// Short links, where the site has the service of site/service: reading one, and the
// part of the panel Share that makes one. Fetched when it is first needed;
// wasmjs/page/short.go gives the program. Nothing is sent before a click.

import css from 'style:short.css';

import { group, make, style, visible } from './elements';
import type { Row } from './view';

/** What the preview of a short link shows of the program's run. */
interface Preview {
  result: string;
  trace: string;
}

/** What a short link would keep. */
interface Offer extends Preview {
  text: string; // a fragment that has the preview, too: what is sent
  long: string; // the long link's fragment
  language: string;
  name: string;
  bytes: number; // of the source or the module
  input: number; // bytes
  args: string;
  step: number; // the selected step and 1, 0 for none
}

const MOST_KEPT = 256 << 10; // bytes of a text that the service keeps
const MOST_READ = 2 << 20; // bytes of a text that the page reads, see package link
const PATIENCE = 20_000; // ms
const LANGUAGES: Record<string, string> = { c: 'C', wat: 'WAT', wasm: 'a .wasm file' };

const base = new URL('..', import.meta.url);
const isName = (id: unknown): id is string => typeof id === 'string' && /^[a-z0-9]{1,64}$/.test(id);
const json = (response: Response) => (response.headers.get('content-type') ?? '').startsWith('application/json');

/** Short links that were made here, as fragments, by the long links' fragments. */
export const made = new Map<string, string>();

async function ask(path: string, body?: string): Promise<Response> {
  try {
    return await fetch(new URL(path, base), { method: body === undefined ? 'GET' : 'POST', body, signal: AbortSignal.timeout(PATIENCE) });
  } catch {
    throw new Error('the service could not be reached; check the connection');
  }
}

/** Why a response holds not what was asked for. */
async function reason(response: Response): Promise<string> {
  const wait = Number(response.headers.get('retry-after'));
  if (response.status === 429 && wait > 0) return `too many requests; try again in ${group(wait)} second${wait === 1 ? '' : 's'}`;
  if (response.status === 503) return 'the service can’t reach its store at the moment';
  if (!json(response)) return 'this site has no service for short links';
  const { error } = (await response.json().catch(() => ({}))) as { error?: unknown };
  return typeof error === 'string' && error ? visible(error, 200) : `the service answered with HTTP ${response.status}`;
}

/** The text of a short link, as a long link's fragment. What it says of itself is not checked. */
export async function read(id: string): Promise<string> {
  if (!isName(id)) throw new Error(`“${visible(id, 40)}” is no name of a program; want small letters and digits`);
  const response = await ask(`api/programs/${id}`);
  if (!response.ok) throw new Error(await reason(response));
  if (!(response.headers.get('content-type') ?? '').startsWith('text/plain')) throw new Error('this site has no service for short links');
  const reader = response.body!.getReader();
  const decoder = new TextDecoder();
  let text = '';
  for (;;) {
    const { done, value } = await reader.read().catch(() => {
      throw new Error('the connection broke off');
    });
    if (done) return text;
    text += decoder.decode(value, { stream: true });
    if (text.length > MOST_READ) {
      await reader.cancel();
      throw new Error(`it has more than ${group(MOST_READ)} characters`);
    }
  }
}

let there: Promise<boolean> | undefined; // a service; it is asked once

async function healthy(): Promise<boolean> {
  try {
    const response = await ask('api/health');
    return response.ok && json(response) && (await response.json()).service === 'wasmformer';
  } catch {
    return false;
  }
}

let rows: (from: number, count: number) => Promise<Row[]>;

/** Gives the module the page's trace. */
export function connect(trace: typeof rows): void {
  rows = trace;
}

// What the picture has room for (site/service/picture.go).
const RESULT_LINES = 4;
const TRACE_LINES = 8;
const WIDTH = 41; // characters

function fit(text: string, width = WIDTH): string {
  const line = [...visible(text.trimEnd().replaceAll('\t', '    '), 200)];
  return line.length > width ? `${line.slice(0, width - 1).join('')}…` : line.join('');
}

const textOf = (id: string) => document.getElementById(id)!.textContent!.trimEnd();

/** The beginning of what was printed, and what was returned or the trap. Nothing of a run that has not ended. */
function resultText(): string {
  const state = document.getElementById('status')!.dataset.state!;
  if (state !== 'done' && state !== 'trap') return '';
  const end = textOf(state === 'trap' ? 'failure' : 'results');
  const printed = textOf('output');
  const lines = printed ? printed.split('\n', RESULT_LINES - (end ? 1 : 0)) : [];
  if (end) lines.push(end);
  return lines.map((line) => fit(line)).join('\n');
}

/** Steps as lines: the instruction, and the tokens that stand for it. */
const traceText = (steps: Row[]) =>
  steps
    .map((row) => fit(`${fit(row.Host ? row.Effect : row.Text, 20).padEnd(20)} ${row.More ? '… ' : ''}${row.Tokens.map((token) => token.Name).join(' ')}`))
    .join('\n');

/** What the preview would show, null where no service answers. The program of the form has run or not, in so many steps; the link names a step and 1, or 0. */
export async function preview(ran: boolean, steps: number, step: number): Promise<Preview | null> {
  if (!(await (there ??= healthy()))) return null;
  if (!ran) return { result: '', trace: '' };
  return { result: resultText(), trace: steps ? traceText(await rows(Math.max(0, step - 1), TRACE_LINES)) : '' };
}

const links = new Map<string, string>(); // that were made here, by what was sent
const section = make('section', 'short');
section.ariaLabel = 'Short link';
section.dataset.testid = 'short';
let shown: Offer;

/** Shows in the panel Share what a short link would keep. */
export function offer(text: string, long: string, language: string, name: string, bytes: number, input: number, args: string, step: number, preview: Preview): void {
  shown = { text, long, language, name, bytes, input, args, step, ...preview };
  if (!section.isConnected) {
    style(css);
    document.getElementById('share-panel')!.append(section);
  }
  const link = links.get(text);
  if (link) showLink(link);
  else if (text.length > MOST_KEPT) showTooLarge(text.length);
  else showChoice(shown);
}

const title = () => make('h2', '', 'Short link');

function button(text: string, name: string, testid: string, act: (button: HTMLButtonElement) => void): HTMLButtonElement {
  const element = make('button', name, text);
  element.dataset.testid = testid;
  element.addEventListener('click', () => act(element));
  return element;
}

function facts(program: Offer): HTMLElement {
  const lines = (text: string) => make('pre', '', text);
  const name = program.name ? `${visible(program.name, 60)}, ` : '';
  const list: [string, string | HTMLElement][] = [
    ['Program', `${name}${LANGUAGES[program.language]}, ${group(program.bytes)} bytes`],
    ['Input', program.input ? `yes, ${group(program.input)} bytes` : 'no'],
    ['Arguments', program.args ? `yes: ${visible(program.args, 60)}` : 'no'],
    ['Settings', 'export, limit and model, as they stand in the form'],
    ['Step', program.step ? `step ${group(program.step - 1)}, with the views that show it` : 'no'],
    ['Result', program.result ? lines(program.result) : 'no: this program has not run to its end here'],
    ['Trace', program.trace ? lines(program.trace) : 'no: this program has not run here'],
  ];
  return make('dl', '', ...list.flatMap(([name, what]) => [make('dt', '', name), make('dd', '', what)]));
}

function showChoice(program: Offer): void {
  const said = make('p', 'said');
  said.role = 'status';
  said.dataset.testid = 'short-said';
  const act = button('Make short link', '', 'short-make', async (self) => {
    self.disabled = true;
    said.textContent = 'sending';
    try {
      await send(program);
    } catch (error) {
      said.textContent = `No short link was made: ${(error as Error).message}. The link above is the long one; it works without the service.`;
      document.querySelector<HTMLTextAreaElement>('#share-link')!.select();
      self.disabled = false;
    }
  });
  section.replaceChildren(
    title(),
    make('p', '', 'This site can keep the program and give it a short address. It would keep:'),
    facts(program),
    make(
      'p',
      'faint',
      `Together ${group(program.text.length)} bytes. Result and trace are for the picture that chat programs show of a link. Anybody with the link can read all of it, and it can’t be changed or deleted from this page.`,
    ),
    make('div', 'row', act),
    said,
  );
}

async function send(program: Offer): Promise<void> {
  const response = await ask('api/programs', program.text);
  if (!response.ok) throw new Error(await reason(response));
  const { id } = (await response.json().catch(() => ({}))) as { id?: unknown };
  if (!isName(id)) throw new Error('the service did not answer with a link');
  const link = new URL(`p/${id}`, base).href;
  links.set(program.text, link);
  made.set(program.long, `p=${id}`);
  if (shown !== program) return; // the panel shows another one by now
  showLink(link);
  section.querySelector('button')!.focus();
}

function showLink(link: string): void {
  const field = make('textarea');
  Object.assign(field, { readOnly: true, rows: 2, value: link, spellcheck: false, ariaLabel: 'Short link' });
  field.dataset.testid = 'short-link';
  const copy = button('Copy short link', 'primary', 'short-copy', (self) =>
    navigator.clipboard.writeText(link).then(
      () => (self.textContent = 'Copied'),
      () => {
        field.select();
        self.textContent = 'Press Ctrl or Cmd + C';
      },
    ),
  );
  const note = make('p', 'faint', 'This site keeps the program. Anybody with the link can read it.');
  note.role = 'status';
  section.replaceChildren(title(), field, note, make('div', 'row', copy));
}

function showTooLarge(size: number): void {
  const save = button('Save as file', '', 'short-file', () => document.getElementById('share-file')!.click());
  section.replaceChildren(
    title(),
    make('p', '', `The program is too large for a short link: ${group(size)} bytes, at most ${group(MOST_KEPT)} are kept. Save it as a file, which can be dropped on this page.`),
    make('div', 'row', save),
  );
}
