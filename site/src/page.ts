// The shim between the page's Go program and JavaScript libraries. Go drives
// the page; it reaches what stands in `globalThis.wasmformer` below, and
// nothing else of this file.

import { createEditor, type Editor } from './editor';
import { advice } from './files';
import { lent } from './grammar';
import { compile, cancelCompile } from './tools';
import { pack, unpack } from './pack';
import { preset } from './preset';
import { exampleModule, sources } from './examples';
import { startEngine, startInspector, url } from './engine';
import { rows, view, type Raw } from './views';
import list from 'examples:list';

declare const Go: new () => {
  argv: string[];
  importObject: WebAssembly.Imports;
  run(instance: WebAssembly.Instance): Promise<void>;
};

let editor: Editor;
let short: typeof import('./short') | undefined; // once it is needed
let imports: typeof import('./imports') | undefined; // once a program has some that are answered

const shim = {
  createEditor: (...args: Parameters<typeof createEditor>) => (editor = createEditor(...args)),
  lent,
  compile,
  cancelCompile,
  pack,
  unpack,
  engineWorker: (model: string) => imports?.startHost(model) ?? startEngine(model),
  /** Has engineWorker start one that answers imports. Gives "" once that can be had, or why it can't. */
  async hosts(): Promise<string> {
    try {
      const module = (await import(url('imports'))) as typeof import('./imports');
      await module.fetchEngine();
      imports = module;
      return '';
    } catch (error) {
      return `What answers imports could not be fetched (${(error as Error).message}). ${await advice(url('imports'), 'Check the connection, and press Run again.')}`;
    }
  },
  preset,
  inspectorWorker: startInspector,
  view: (name: string, panel: HTMLElement, raw: Raw) => view(name, panel, raw, editor),
  /** Shows the panel Embed for a program. */
  snippet(text: string, ...program: [language: string, source: string, step: number]): void {
    import(url('snippet')).then(
      (module) => module.show(shim.base, short?.made.get(text) ?? text, ...program),
      async () =>
        (document.getElementById('embed-note')!.textContent =
          `The snippet could not be made. ${await advice(url('snippet'), 'Check the connection, and open this panel again.')}`),
    );
  },
  /** What reads and makes short links. */
  async short() {
    short = (await import(url('short'))) as typeof import('./short');
    short.connect(rows);
    return short;
  },
  /** Has the panel Bake make a model of a module. */
  bake(...program: [name: string, wasm: Uint8Array<ArrayBuffer>, name: string, args: string]): void {
    import(url('bake')).then(
      (module) => module.bake(...program),
      () => (document.getElementById('bake-body')!.textContent = 'What bakes could not be fetched. Check the connection, and open this panel again.'),
    );
  },
  /** The page's program is there; tells whether Run was pressed before. */
  started(): boolean {
    keepOffline();
    return window.wasmformerBoot!.started();
  },
  verify: async (...run: Parameters<typeof import('./verify').verify>) => ((await import(url('verify'))) as typeof import('./verify')).verify(...run),
  examples: list,
  sources,
  exampleModule,
  base: new URL('..', import.meta.url).href,
};

Object.assign(globalThis, { wasmformer: shim });

/** Opens the guided tour if the page's fragment names it. */
function tour(): void {
  if (!/^#tour(=|$)/.test(location.hash) || 'embed' in document.documentElement.dataset) return;
  import(url('tour')).then(
    (module) => module.open(),
    async () => broken(`The tour could not be fetched. ${await advice(url('tour'), 'Check the connection, and press Tour again.')}`),
  );
}

// A choice that imports.ts acts on stands with the others (wasmjs/hosting).
document.getElementById('interactive')!.addEventListener('change', (event) => {
  const field = document.getElementById('answers') as HTMLInputElement;
  let chosen = {};
  try {
    chosen = Object(JSON.parse(field.value || '{}'));
  } catch {
    // of a link that somebody has made by hand
  }
  const { stdin: _, ...others } = chosen as Record<string, string>;
  field.value = JSON.stringify((event.target as HTMLInputElement).checked ? { ...others, stdin: 'ask' } : others).replace(/^{}$/, '');
  field.dispatchEvent(new Event('change'));
});

addEventListener('hashchange', tour);
tour();

/** Registers the service worker, which fetches files of its own: not before the engine has come. */
function keepOffline(): void {
  // Allowed only in a secure context; the site works without it.
  if (!('serviceWorker' in navigator) || window.parent !== window) return;
  navigator.serviceWorker.register(new URL('sw.js', shim.base)).catch(() => undefined);
}

/** Shows what went wrong where the page can't: before Go runs, or after it ended. */
function broken(message: string): void {
  const status = document.querySelector<HTMLElement>('[data-testid="status"]')!;
  status.dataset.state = 'error';
  status.textContent = message;
}

async function main(): Promise<void> {
  await clicked();
  const go = new Go();
  go.argv = ['wasmformer', 'page'];
  const module = await window.wasmformerBoot!.start();
  const instance = await WebAssembly.instantiate(module, go.importObject);
  await go.run(instance);
  broken('The page’s program ended unexpectedly. Your text is kept: reload the page.');
}

/** In a lazy embed, waits until the person asks for the program. */
async function clicked(): Promise<void> {
  if (!new URLSearchParams(location.search).has('lazy')) return;
  const button = document.getElementById('load') as HTMLButtonElement;
  button.hidden = false;
  await new Promise((resolve) => button.addEventListener('click', resolve, { once: true }));
  button.hidden = true;
}

main().catch((error: Error) => {
  broken(`The engine could not be loaded: ${error.message} Check the connection and reload.`);
});
