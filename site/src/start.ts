// Starts workers with the engine: the same compiled module as the page's, no
// second compile. boot.ts starts the first one before the page's own script is
// there.

import type { Assets, Boot } from './files';

declare const FILES: Assets;

/**
 * A worker in which the engine is ready, or an error that says why not. base is
 * an address in dist/assets.
 */
export async function startEngine(boot: Boot, base: string): Promise<Worker> {
  const url = (key: string) => new URL(FILES[key].file, base).href;
  const worker = new Worker(url('engine-worker'));
  const ready = new Promise<void>((resolve, reject) => {
    const first = (event: MessageEvent<{ type: string; text?: string }>) => {
      if (event.data.type === 'ready') resolve();
      else reject(new Error(event.data.text ?? 'no reason given'));
    };
    worker.addEventListener('message', first, { once: true });
    worker.addEventListener('error', (event) => reject(new Error(event.message)), { once: true });
  });
  ready.catch(() => undefined); // if there is no module, that is what is reported
  worker.postMessage({ module: await boot.start(), glue: url('wasm_exec') });
  const [kernel] = await Promise.all([boot.startKernel(), ready]);
  worker.postMessage({ type: 'kernel', module: kernel });
  return worker;
}
