// Runs before the first paint, so it stays small: it sets the theme, so that
// nothing flashes, and starts to fetch and compile the engine and its kernel,
// and a worker for them.

import { kept, type Assets, type Boot } from './files';
import { loading } from './loading';
import { startEngine } from './start';

declare const FILES: Assets;

const params = new URLSearchParams(location.search);

function theme(): string {
  const asked = params.get('theme');
  const kept = asked ?? read('wasmformer.theme');
  return kept === 'light' || kept === 'dark' ? kept : 'auto';
}

// Storage throws in a frame whose browser denies it; the page works without.
function read(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

type Part = 'module' | 'kernel';
// The benchmark's page needs the whole engine. That is no part of a first visit,
// so it is kept when it has been fetched once.
const whole = 'bench' in document.documentElement.dataset;
const assetOf = { module: FILES[whole ? 'bench-engine' : 'engine'], kernel: FILES.kernel };

/** Compiles a part, or shares the module of a frame beside this one. */
function compile(part: Part): Promise<WebAssembly.Module> {
  return neighbour(part) ?? compileHere(part);
}

// Several embeds on one page have the same origin, so a frame can take the
// module that another has compiled. Frames of other origins throw.
function neighbour(part: Part): Promise<WebAssembly.Module> | undefined {
  if (window.parent === window) return undefined;
  for (let i = 0; i < window.parent.frames.length; i++) {
    try {
      const other = window.parent.frames[i] as Window;
      if (other !== window && other.wasmformerBoot?.file === assetOf.module.file) {
        return other.wasmformerBoot[part];
      }
    } catch {
      continue;
    }
  }
  return undefined;
}

async function compileHere(part: Part): Promise<WebAssembly.Module> {
  const asset = assetOf[part];
  const url = new URL(asset.file, base);
  if (whole && part === 'module') {
    const blob = await kept(asset, url.href, () => undefined);
    return WebAssembly.compile(await blob.arrayBuffer());
  }
  try {
    return await WebAssembly.compileStreaming(fetch(url, { priority: 'high' }).then(progress.count));
  } catch (error) {
    // A host that serves .wasm with another type; a network error fails again.
    // Or a damaged file, which a cache has kept: not from there.
    const response = await fetch(url, { cache: 'reload' });
    if (!response.ok) throw new Error(`${url.pathname}: HTTP ${response.status}`);
    return WebAssembly.compile(await response.arrayBuffer()).catch(() => {
      throw error;
    });
  }
}

const progress = loading(assetOf.module.size + assetOf.kernel.size);
const base = (document.currentScript as HTMLScriptElement).src;
let early: Promise<Worker> | undefined;
const boot: Boot = {
  file: assetOf.module.file,
  module: undefined,
  kernel: undefined,
  start: () => begin('module'),
  startKernel: () => begin('kernel'),
  started: progress.end,
  engine() {
    const worker = early ?? startEngine(boot, base);
    early = undefined;
    return worker;
  },
};

function begin(part: Part): Promise<WebAssembly.Module> {
  const module = (boot[part] ??= compile(part));
  module.catch(() => (boot[part] = undefined)); // whoever awaits it reports it, and may try again
  return module;
}

// A script that can't be had: nobody else is there to say so.
addEventListener(
  'error',
  ({ target }) => {
    if (!(target instanceof HTMLScriptElement)) return;
    const say = () => {
      const status = document.getElementById('status')!;
      status.dataset.state = 'error';
      status.textContent = 'A part of this page could not be fetched. Reload the page.';
    };
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', say);
    else say();
  },
  true,
);

window.wasmformerBoot = boot;
document.documentElement.dataset.theme = theme();
if (!params.has('lazy')) {
  boot.startKernel();
  early = startEngine(boot, base);
  early.catch(() => undefined); // whoever asks for it reports it
}
