// Starts workers with the engine: the same compiled module as the page's, no
// second compile. boot.ts starts the first one before the page's own script is
// there.

import type { Assets, Boot } from './files';

declare const FILES: Assets;

const url = (key: string, base: string) => new URL(FILES[key].file, base).href;

/** A worker that runs a Go program, once it is ready. base is an address in dist/assets; an argument is for the program. */
export async function startWorker(program: Promise<WebAssembly.Module>, base: string, argument = ''): Promise<Worker> {
  const worker = new Worker(url('engine-worker', base));
  const ready = new Promise<void>((resolve, reject) => {
    const first = (event: MessageEvent<{ type: string; text?: string }>) => {
      if (event.data.type === 'ready') resolve();
      else reject(new Error(event.data.text ?? 'no reason given'));
    };
    worker.addEventListener('message', first, { once: true });
    worker.addEventListener('error', (event) => reject(new Error(event.message)), { once: true });
  });
  ready.catch(() => undefined); // if there is no module, that is what is reported
  worker.postMessage({ module: await program, glue: url('wasm_exec', base), argument });
  await ready;
  return worker;
}

/** A worker in which the engine is ready, or an error that says why not. */
export async function startEngine(boot: Boot, base: string): Promise<Worker> {
  const [worker, kernel] = await Promise.all([startWorker(boot.start(), base), boot.startKernel()]);
  worker.postMessage({ type: 'kernel', module: kernel });
  return worker;
}
