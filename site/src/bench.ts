// The shim of bench.html: starts the Go program in its role "page", and gives
// it what stands in `globalThis.wasmformer` below.

import { startEngine } from './engine';
import { createChart } from './chart';
import { machine } from './machine';

declare const Go: new () => {
  argv: string[];
  importObject: WebAssembly.Imports;
  run(instance: WebAssembly.Instance): Promise<void>;
};

const base = new URL('..', import.meta.url);

const shim = {
  createChart,
  machine,
  engineWorker: startEngine,
  /** The bytes of a program that the page names. */
  async load(file: string): Promise<Uint8Array> {
    const response = await fetch(new URL(file, base));
    if (!response.ok) throw new Error(`HTTP ${response.status}`);
    return new Uint8Array(await response.arrayBuffer());
  },
};

Object.assign(globalThis, { wasmformer: shim });

/** Shows what went wrong where Go can't: before it runs, or after it ended. */
function broken(message: string): void {
  const status = document.getElementById('status')!;
  status.dataset.state = 'error';
  status.textContent = 'Error';
  const failure = document.getElementById('failure')!;
  failure.textContent = message;
  failure.hidden = false;
}

async function main(): Promise<void> {
  const go = new Go();
  go.argv = ['wasmformer', 'page'];
  const instance = await WebAssembly.instantiate(await window.wasmformerBoot!.start(), go.importObject);
  await go.run(instance);
  broken('The page’s program ended unexpectedly: reload the page.');
}

main().catch((error: Error) => {
  broken(`The engine could not be loaded: ${error.message} Check the connection and reload.`);
});

if ('serviceWorker' in navigator && window.parent === window) {
  navigator.serviceWorker.register(new URL('sw.js', base)).catch(() => undefined);
}
