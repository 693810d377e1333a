// Starts workers with the engine: the same compiled module as the page's, no
// second compile.

import type { Assets } from './files';

declare const FILES: Assets;

/** The address of a file of dist/assets. */
export const url = (key: string) => new URL(FILES[key].file, import.meta.url).href;

/** A worker in which the engine is ready, or an error that says why not. */
export async function startEngine(): Promise<Worker> {
  const worker = new Worker(url('engine-worker'));
  const module = await window.wasmformerBoot!.start();
  worker.postMessage({ module, glue: url('wasm_exec') });
  return new Promise((resolve, reject) => {
    const first = (event: MessageEvent<{ type: string; text?: string }>) => {
      if (event.data.type === 'ready') {
        sendKernel(worker);
        resolve(worker);
      } else reject(new Error(event.data.text ?? 'no reason given'));
    };
    worker.addEventListener('message', first, { once: true });
    worker.addEventListener('error', (event) => reject(new Error(event.message)), { once: true });
  });
}

// The kernel comes when it is there; without one, the engine makes its own from
// the weights, which takes about a second.
function sendKernel(worker: Worker): void {
  window.wasmformerBoot!.startKernel().then(
    (module) => worker.postMessage({ type: 'kernel', module }),
    () => worker.postMessage({ type: 'kernel', module: null }),
  );
}
