// <wasm-former>: a live program in any page, and the fenced code blocks of
// rendered Markdown. One script, no dependencies:
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
//   frame to page   { type: 'wasmformer:loading' }, { type: 'wasmformer:ready' }, { type: 'wasmformer:height', height }
//   page to frame   { type: 'wasmformer:load', language, source, input, args, export }

const script = document.currentScript as HTMLScriptElement;
const base = new URL('.', script.src);
const LANGUAGES = ['c', 'wat'];

interface Program {
  language: string;
  source: string;
  input: string;
  args: string;
  export: string;
}

function frameURL(option: (name: string) => string | null): URL {
  const hash = option('src')?.split('#')[1];
  const url = new URL('embed.html', base);
  url.searchParams.set('parent', self.origin); // asks for messages; the frame compares it with what the browser reports
  for (const name of ['theme', 'view', 'example', 'model', 'step']) {
    const value = option(name);
    if (value) url.searchParams.set(name, value);
  }
  for (const name of ['autorun', 'readonly', 'lazy', 'play']) {
    if (option(name) !== null) url.searchParams.set(name, '1');
  }
  if (hash) url.hash = hash;
  return url;
}

function liveFrame(option: (name: string) => string | null, program: Program | null, loading?: () => void): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  const url = frameURL(option);
  if (program) url.searchParams.set('wait', '1'); // for the message with the program
  frame.src = url.href;
  frame.title = option('title') ?? 'A program that runs in Wasmformer';
  frame.loading = 'lazy';
  frame.allow = 'clipboard-write';
  frame.style.cssText = 'display:block;width:100%;border:0;color-scheme:normal';
  frame.style.height = `${Number(option('height')) || 360}px`;
  addEventListener('message', (event) => {
    // A frame that was taken away has no window, nor has a sender that is gone.
    if (!event.source || event.source !== frame.contentWindow || event.origin !== base.origin) return;
    const message: { type?: unknown; height?: unknown } | null = event.data;
    if (message?.type === 'wasmformer:loading') {
      loading?.();
    } else if (message?.type === 'wasmformer:ready' && program) {
      frame.contentWindow.postMessage({ type: 'wasmformer:load', ...program }, base.origin);
    } else if (message?.type === 'wasmformer:height' && typeof message.height === 'number') {
      const { height } = message;
      if (height >= 40 && height <= 5000) frame.style.height = `${Math.ceil(height)}px`;
    }
  });
  return frame;
}

class WasmFormer extends HTMLElement {
  connectedCallback(): void {
    if (this.shadowRoot) return; // moved in the page
    // The text may not be parsed yet when the element is.
    if (document.readyState === 'loading') addEventListener('DOMContentLoaded', () => this.start(), { once: true });
    else this.start();
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
    // What stood in the element stays in it: readable without script.
    const shadow = this.attachShadow({ mode: 'open' });
    const styles = new CSSStyleSheet();
    styles.replaceSync(STYLES);
    shadow.adoptedStyleSheets = [styles];
    if (recorded) this.showRecorded(shadow, program);
    else shadow.append(liveFrame((name) => this.getAttribute(name), program));
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
      const live = (name: string) => (name === 'autorun' ? '1' : name === 'lazy' ? null : this.getAttribute(name));
      const frame = liveFrame(live, program, () => {
        const focused = shadow.activeElement === run;
        frame.className = '';
        slot.remove();
        bar.remove();
        if (focused) frame.focus();
      });
      frame.loading = 'eager';
      frame.className = 'coming';
      // Also what a browser shows instead of a page loads: if the frame has said nothing
      // by then, or a second later, the program is not there.
      frame.addEventListener('load', () => {
        setTimeout(() => {
          if (!bar.isConnected) return;
          frame.remove();
          run.ariaDisabled = null;
          words.textContent = 'The program could not be loaded. Check the connection, and press Run again.';
        }, 1000);
      });
      shadow.append(frame);
    });
  }
}

// Colours are the page's own. A frame that is on its way takes no room.
const STYLES = `
:host { display: block; margin: 1em 0 }
.coming { position: absolute; visibility: hidden; pointer-events: none }
p { display: flex; align-items: center; gap: .75em; margin: .5em 0 0; font: .875em/1.4 system-ui, sans-serif }
button { font: inherit; color: inherit; min-height: 2.3em; padding: 0 1.1em; background: none; border: 1px solid; border-radius: 5px; cursor: pointer }
button:hover { background: color-mix(in srgb, currentColor 10%, transparent) }
button[aria-disabled] { opacity: .6; cursor: default }
span { opacity: .75 }
`;

if (!customElements.get('wasm-former')) customElements.define('wasm-former', WasmFormer);

/** Is a fenced block a whole program, and not a fragment? */
function isProgram(language: string, source: string): boolean {
  return language === 'wat' ? /^\s*(;;.*\s*)*\(module\b/.test(source) : /\b(compute|main)\s*\(/.test(source);
}

function upgradeFences(): void {
  if (script.dataset.fences === 'off') return;
  for (const language of LANGUAGES) {
    for (const code of document.querySelectorAll(`pre > code.language-${language}`)) {
      const source = code.textContent ?? '';
      if (!isProgram(language, source)) continue;
      const option = (name: string) => script.dataset[name] ?? null;
      const frame = liveFrame(option, { language, source, input: '', args: '', export: '' });
      frame.style.margin = '1em 0';
      code.parentElement!.replaceWith(frame);
    }
  }
}

if (document.readyState === 'loading') addEventListener('DOMContentLoaded', upgradeFences, { once: true });
else upgradeFences();
