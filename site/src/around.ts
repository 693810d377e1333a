// An embed's end of what it and the page around it say to each other; the other end
// is element.ts. The page around is the window that framed this one, at the origin
// that the browser reports: what ?parent= says of it, anybody can have written. It
// only asks for messages, and if it is not true none are said or heard.

import { mismatch, OLDEST, PROTOCOL } from './protocol';

const LANGUAGES = ['c', 'wat'];
const FIELDS = ['language', 'source', 'input', 'args', 'export'] as const;
const MOST = 4 << 20; // characters of all fields, as many bytes as a link may have (link.MaxFields)
const PACE = 50; // ms between two programs: of a flood the last one is shown

type Program = Record<(typeof FIELDS)[number], string>;

/** Takes a program from the page around, or why there is none. */
type Hear = (program: Program | undefined, why: string) => void;

/** The origin of the page around, "" if there is none or it does not ask. */
function around(): string {
  const claim = new URLSearchParams(location.search).get('parent') ?? '';
  if (parent === window || !claim) return '';
  // Where the browser does not tell it, it still compares: a message reaches no other
  // origin than the one that it is for, and each one says where it comes from.
  const [reported] = location.ancestorOrigins ?? [URL.canParse(claim) ? new URL(claim).origin : ''];
  return claim === (reported === 'file://' ? 'null' : reported) ? claim : ''; // messages from files come from null
}

const origin = around();
let hear: Hear | undefined;
let latest: unknown;
let timer = 0;

function say(message: object): void {
  // An opaque origin has no name, but the window is still the one that framed this.
  if (origin) parent.postMessage(message, origin === 'null' ? '*' : origin);
}

function take(): void {
  timer = 0;
  const [program, why] = read(latest as Partial<Record<string, unknown>>);
  hear!(program, why && `The page around has sent a program that can't be shown: ${why}.`);
}

function read(message: Partial<Record<string, unknown>>): [Program | undefined, string] {
  const program = {} as Program;
  let length = 0;
  for (const name of FIELDS) {
    const text = message[name] ?? '';
    if (typeof text !== 'string') return [undefined, `${name} is of type ${typeof text}, want text`];
    program[name] = text;
    length += text.length;
  }
  if (length > MOST) return [undefined, `it has ${length} characters, at most ${MOST} are read`];
  if (!LANGUAGES.includes(program.language)) return [undefined, `its language is “${program.language.slice(0, 20)}”, want ${LANGUAGES.join(' or ')}`];
  return program.source ? [program, ''] : [undefined, 'it has no source'];
}

addEventListener('message', (event) => {
  // Data are not unpacked before it is known whose they are.
  if (!origin || event.source !== parent || event.origin !== origin) return;
  const message: { type?: unknown; theme?: unknown } | null = event.data;
  if (message?.type === 'wasmformer:theme' && (message.theme === 'light' || message.theme === 'dark')) {
    document.documentElement.dataset.theme = message.theme;
  } else if (message?.type === 'wasmformer:load' && hear) {
    latest = message;
    timer ||= window.setTimeout(take, PACE);
  }
});

Object.assign(window, {
  /** Takes programs from now on, and tells the height. */
  wasmformerAround(how: Hear): void {
    hear = how;
    if (!origin) return;
    const { body } = document;
    new ResizeObserver(() => say({ type: 'wasmformer:height', height: body.getBoundingClientRect().height })).observe(body);
    say({ type: 'wasmformer:ready' });
  },
});

// The page around may show something else until this frame is there.
say({ type: 'wasmformer:loading', oldest: OLDEST, protocol: PROTOCOL });

// A plain iframe names no version, and needs none.
const element = new URLSearchParams(location.search).get('protocol');
const refused = element === null ? '' : mismatch(/^\d{1,9}$/.test(element) ? Number(element) : 0, OLDEST, PROTOCOL, location.host);
if (refused) {
  window.stop(); // neither page nor engine
  const body = document.createElement('body');
  body.textContent = refused;
  document.documentElement.append(body);
}
