// <wasm-former>: a live program in any page, and the fenced code blocks of
// rendered Markdown. One script, no dependencies:
//
//   <script src="https://…/wasm-former.js"></script>
//   <wasm-former language="wat" view="trace"><pre>(module …)</pre></wasm-former>
//
// The program is shown by embed.html in a frame. The two talk by postMessage;
// each names the other's origin and drops messages of any other.
//
//   frame to page   { type: 'wasmformer:ready' }, { type: 'wasmformer:height', height }
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
  url.searchParams.set('parent', location.origin);
  for (const name of ['theme', 'view', 'example']) {
    const value = option(name);
    if (value) url.searchParams.set(name, value);
  }
  for (const name of ['autorun', 'readonly', 'lazy']) {
    if (option(name) !== null) url.searchParams.set(name, '1');
  }
  if (hash) url.hash = hash;
  return url;
}

function liveFrame(option: (name: string) => string | null, program: Program | null): HTMLIFrameElement {
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
    if (event.source !== frame.contentWindow || event.origin !== base.origin) return;
    const message: unknown = event.data;
    if (typeof message !== 'object' || message === null || !('type' in message)) return;
    if (message.type === 'wasmformer:ready' && program) {
      frame.contentWindow!.postMessage({ type: 'wasmformer:load', ...program }, base.origin);
    } else if (message.type === 'wasmformer:height' && 'height' in message) {
      const height = Number(message.height);
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
    const source = this.textContent?.replace(/^\s*\n/, '').trimEnd() ?? '';
    const language = this.getAttribute('language') ?? 'wat';
    const text = (name: string) => this.getAttribute(name) ?? '';
    const program = source && LANGUAGES.includes(language)
      ? { language, source: source + '\n', input: text('input'), args: text('args'), export: text('export') }
      : null;
    // What stood in the element stays in it, hidden: readable without script.
    const shadow = this.attachShadow({ mode: 'open' });
    const styles = new CSSStyleSheet();
    styles.replaceSync(':host { display: block; margin: 1em 0 }');
    shadow.adoptedStyleSheets = [styles];
    shadow.append(liveFrame((name) => this.getAttribute(name), program));
  }
}

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
