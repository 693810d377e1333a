// <wasm-former>: a live program in any page. One script of the site, or an npm
// package, no dependencies:
//
//   <script src="https://…/wasm-former.js"></script>
//   <wasm-former language="wat" view="trace"><pre>(module …)</pre></wasm-former>
//
// What stands in the element under slot="recorded" is shown at first, and needs no
// script: the frame is made when somebody presses Run.
//
// The program is shown by embed.html in a frame. The two talk by postMessage; each
// hears the other's window alone, at the origin that the browser reports.
//
//   frame to page   { type: 'wasmformer:loading', oldest, protocol }, { type: 'wasmformer:ready' }, { type: 'wasmformer:height', height }
//   page to frame   { type: 'wasmformer:load', language, source, input, args, export }, { type: 'wasmformer:theme', theme }
//
// protocol.ts says what becomes of versions, around.ts is the frame's side of the
// first and the last of these messages.

import { themeBehind, watchTheme, type Theme } from './backdrop';
import { mismatch, PROTOCOL } from './protocol';

let base: URL; // of the site
const LANGUAGES = ['c', 'wat'];
const FLAGS = ['autorun', 'readonly', 'lazy', 'play'];

/** The attributes that say what is shown; language says of the text what it is. */
export const ATTRIBUTES = ['example', 'src', 'language', 'input', 'args', 'export', 'model', 'theme', 'view', 'step', ...FLAGS, 'title', 'height'];

interface Program {
  language: string;
  source: string;
  input: string;
  args: string;
  export: string;
}

function frameURL(option: (name: string) => string | null, theme: Theme): URL {
  const hash = option('src')?.split('#')[1];
  const url = new URL('embed.html', base);
  url.searchParams.set('parent', self.origin); // asks for messages; the frame compares it with what the browser reports
  url.searchParams.set('protocol', String(PROTOCOL));
  url.searchParams.set('theme', theme);
  for (const name of ['view', 'example', 'model', 'step']) {
    const value = option(name);
    if (value) url.searchParams.set(name, value);
  }
  for (const name of FLAGS) {
    if (option(name) !== null) url.searchParams.set(name, '1');
  }
  if (hash) url.hash = hash;
  return url;
}

/** What becomes of a frame. */
interface Fate {
  theme: Theme;
  answered(): void;
  failed(why: string): void;
  gone: AbortSignal;
}

function liveFrame(option: (name: string) => string | null, program: Program | null, fate: Fate): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  const url = frameURL(option, fate.theme);
  if (program) url.searchParams.set('wait', '1'); // for the message with the program
  frame.src = url.href;
  frame.title = option('title') ?? 'A program that runs in Wasmformer';
  frame.loading = 'lazy';
  frame.allow = 'clipboard-write';
  frame.style.cssText = 'display:block;width:100%;border:0;color-scheme:normal';
  frame.style.height = `${Number(option('height')) || 360}px`;
  let answered = false;
  const heard = (event: MessageEvent) => {
    // A frame that was taken away has no window, nor has a sender that is gone.
    if (!event.source || event.source !== frame.contentWindow || event.origin !== base.origin) return;
    const message: { type?: unknown; height?: unknown; oldest?: unknown; protocol?: unknown } | null = event.data;
    if (message?.type === 'wasmformer:loading') {
      answered = true;
      const why = mismatch(PROTOCOL, message.oldest, message.protocol, base.host);
      if (why) fate.failed(why);
      else fate.answered();
    } else if (message?.type === 'wasmformer:ready' && program) {
      frame.contentWindow.postMessage({ type: 'wasmformer:load', ...program }, base.origin);
    } else if (message?.type === 'wasmformer:height' && typeof message.height === 'number') {
      const { height } = message;
      if (height >= 40 && height <= 5000) frame.style.height = `${Math.ceil(height)}px`;
    }
  };
  addEventListener('message', heard, { signal: fate.gone });
  // Also what a browser shows instead of a page loads: if the frame has said nothing
  // by then, or a second later, the program is not there.
  frame.addEventListener('load', () => {
    setTimeout(() => {
      if (!answered && !fate.gone.aborted) fate.failed('The program could not be loaded. Check the connection and try again.');
    }, 1000);
  });
  return frame;
}

// Where there is no page, as in a tool that renders one on a server, there are no elements.
const Base = globalThis.HTMLElement ?? (class {} as typeof HTMLElement);

/**
 * The element. It fires "load" when its frame has answered, and "error" when the
 * program can't be shown; it then says why.
 */
export class WasmFormer extends Base {
  static readonly observedAttributes = ATTRIBUTES;
  private gone = new AbortController();
  private frame?: HTMLIFrameElement;
  private probe!: HTMLElement;
  private again = false; // what it shows is to be made anew

  connectedCallback(): void {
    // The text may not be parsed yet when the element is.
    if (document.readyState === 'loading') addEventListener('DOMContentLoaded', () => this.start(), { once: true, signal: this.gone.signal });
    else this.start();
  }

  disconnectedCallback(): void {
    this.gone.abort();
    this.gone = new AbortController();
    this.frame = undefined;
  }

  attributeChangedCallback(name: string, before: string | null, after: string | null): void {
    if (!this.shadowRoot || before === after) return;
    if (name === 'theme') return this.tellTheme();
    if (this.again) return;
    this.again = true;
    queueMicrotask(() => {
      this.again = false;
      this.disconnectedCallback();
      if (this.isConnected) this.start();
    });
  }

  private start(): void {
    const recorded = this.querySelector(':scope > [slot="recorded"]');
    const source = [...this.childNodes]
      .filter((node) => node !== recorded)
      .map((node) => node.textContent)
      .join('')
      .replace(/^\s*\n/, '')
      .trimEnd();
    const language = this.getAttribute('language') ?? 'wat';
    const text = (name: string) => this.getAttribute(name) ?? '';
    const program = source && LANGUAGES.includes(language)
      ? { language, source: source + '\n', input: text('input'), args: text('args'), export: text('export') }
      : null;
    // What stood in the element stays in it: readable without script, and on paper.
    let shadow = this.shadowRoot;
    if (!shadow) {
      shadow = this.attachShadow({ mode: 'open' });
      const styles = new CSSStyleSheet();
      styles.replaceSync(STYLES);
      shadow.adoptedStyleSheets = [styles];
    }
    this.probe = document.createElement('div');
    this.probe.hidden = true;
    const said = document.createElement('slot');
    said.className = 'said';
    shadow.replaceChildren(this.probe);
    if (source) shadow.append(said);
    if (recorded) this.showRecorded(shadow, program);
    else this.showLive(shadow, program, said);
    watchTheme(() => this.tellTheme(), this.gone.signal);
  }

  private option(name: string): string | null {
    const value = this.getAttribute(name);
    return FLAGS.includes(name) && value === 'false' ? null : value; // as frameworks write a flag that is off
  }

  private theme(): Theme {
    const asked = this.getAttribute('theme');
    if (asked === 'light' || asked === 'dark') return asked;
    const block = this.parentElement?.closest('[data-wasm-former]'); // may be dark on a light page
    return themeBehind(block?.parentElement ?? this, this.probe);
  }

  /** Has the frame follow the page around. */
  private tellTheme(): void {
    if (!this.isConnected) return;
    this.frame?.contentWindow?.postMessage({ type: 'wasmformer:theme', theme: this.theme() }, base.origin);
  }

  private fate(answered: () => void, failed: (why: string) => void): Fate {
    return {
      theme: this.theme(),
      gone: this.gone.signal,
      answered: () => {
        answered();
        this.tellTheme(); // may have changed since the frame's address was made
        this.dispatchEvent(new Event('load'));
      },
      failed: (why) => {
        this.frame = undefined;
        failed(why);
        this.dispatchEvent(new ErrorEvent('error', { message: why }));
      },
    };
  }

  /** Shows the program at once; if that fails, why, and what stands in the element. */
  private showLive(shadow: ShadowRoot, program: Program | null, said: HTMLElement): void {
    const failed = (why: string) => {
      const words = document.createElement('p');
      words.role = 'status';
      words.textContent = why;
      said.className = '';
      frame.replaceWith(words);
    };
    const frame = liveFrame((name) => this.option(name), program, this.fate(() => undefined, failed));
    this.frame = frame;
    shadow.append(frame);
  }

  /** Shows what was recorded, until Run is pressed and the frame has come. */
  private showRecorded(shadow: ShadowRoot, program: Program | null): void {
    const slot = document.createElement('slot');
    slot.name = 'recorded';
    const bar = document.createElement('p');
    const run = document.createElement('button');
    run.textContent = 'Run';
    const words = document.createElement('span');
    words.role = 'status';
    words.textContent = 'recorded';
    bar.append(run, words);
    shadow.append(slot, bar);
    run.addEventListener('click', () => {
      if (run.ariaDisabled) return;
      run.ariaDisabled = 'true'; // and keeps the focus
      words.textContent = 'loading';
      const live = (name: string) => (name === 'autorun' ? '1' : name === 'lazy' ? null : this.option(name));
      const answered = () => {
        const focused = shadow.activeElement === run;
        frame.className = '';
        slot.remove();
        bar.remove();
        if (focused) frame.focus();
      };
      const failed = (why: string) => {
        frame.remove();
        run.ariaDisabled = null;
        words.textContent = why;
      };
      const frame = liveFrame(live, program, this.fate(answered, failed));
      frame.loading = 'eager';
      frame.className = 'coming';
      this.frame = frame;
      shadow.append(frame);
    });
  }
}

// Colours are the page's own. A frame that is on its way takes no room.
const STYLES = `
:host { display: block; margin: 1em 0 }
@media screen { .said { display: none } }
@media print { .said ~ :is(iframe, p) { display: none } }
.coming { position: absolute; visibility: hidden; pointer-events: none }
p { display: flex; align-items: center; gap: .75em; margin: .5em 0 0; font: .875em/1.4 system-ui, sans-serif }
button { font: inherit; color: inherit; min-height: 2.3em; padding: 0 1.1em; background: none; border: 1px solid; border-radius: 5px; cursor: pointer }
button:hover { background: color-mix(in srgb, currentColor 10%, transparent) }
button[aria-disabled] { opacity: .6; cursor: default }
span { opacity: .75 }
`;

/**
 * Defines the element for the programs of one site, by its address, of which the part
 * up to the last slash counts. Without a page it does nothing.
 */
export function define(site: string | URL): void {
  if (!globalThis.customElements) return;
  const asked = new URL('.', new URL(site, location.href));
  if (base && base.href !== asked.href) throw new Error(`wasm-former: the element is defined for ${base.href}, found ${asked.href}: one page takes one site`);
  base = asked;
  if (!customElements.get('wasm-former')) customElements.define('wasm-former', WasmFormer);
}
