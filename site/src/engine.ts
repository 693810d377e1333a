// The engine and the files of the build, as the pages' scripts reach them.

import { kept, type Assets, type Kernel, type Progress } from './files';
import { startWorker } from './start';

declare const FILES: Assets;

const DEFAULT = 'wide'; // the model that a page begins with

type Report = (p: Progress) => unknown;

/** The address of a file of dist/assets. */
export const url = (key: string) => new URL(FILES[key].file, import.meta.url).href;

/** What is made of a file's bytes. The file is kept. */
async function made<T>(key: string, report: Report, make: (bytes: ArrayBuffer) => T): Promise<Awaited<T>> {
  const blob = await kept(FILES[key], url(key), report);
  return await make(await blob.arrayBuffer());
}

async function fetchKernel(model: string, report: Report): Promise<Kernel> {
  const [module, routines] = await Promise.all([
    made(`${model}-kernel`, report, WebAssembly.compile),
    made(`${model}-routines`, () => undefined, (bytes) => new Uint8Array(bytes)),
  ]);
  return { module, routines };
}

/** A model's kernel. It is fetched when it is first asked for. */
export async function kernel(model: string, report: Report = () => undefined): Promise<Kernel> {
  const boot = window.wasmformerBoot!;
  if (model === DEFAULT) return { module: await boot.startKernel() };
  const kernels = (boot.kernels ??= {});
  kernels[model] ??= fetchKernel(model, report);
  kernels[model].catch(() => delete kernels[model]); // the next one tries again
  return kernels[model];
}

/** A worker in which the engine is ready for a model, or an error that says why not. */
export async function startEngine(model = DEFAULT): Promise<Worker> {
  const boot = window.wasmformerBoot!;
  if (model === DEFAULT) return withVectors(await boot.engine());
  const { module, routines } = await kernel(model);
  const worker = await startWorker(boot.start(), import.meta.url);
  worker.postMessage({ type: 'routines', bytes: routines });
  worker.postMessage({ type: 'kernel', module });
  return worker;
}

/** Has a worker be given the routines for vector instructions when it asks for them. */
function withVectors(worker: Worker): Worker {
  worker.addEventListener('message', async (event: MessageEvent<{ type: string }>) => {
    if (event.data.type !== 'lacks-vectors') return;
    const bytes = made('simd', () => undefined, (buffer) => new Uint8Array(buffer));
    const answer = await bytes.then((bytes) => ({ bytes }), (error) => ({ error: String(error.message) }));
    worker.postMessage({ type: 'vectors', ...answer });
  });
  return worker;
}

/** A worker in which the inspector's program is ready to bake. */
export const startBaker = (report: Report): Promise<Worker> => startWorker(made('inspector', report, WebAssembly.compile), import.meta.url, 'bake');

/** A worker in which the inspector is ready for a model. Its program and its kernel are fetched and kept. */
export async function startInspector(report: Report, model: string): Promise<Worker> {
  const files = ['inspector', model === DEFAULT ? 'follower' : `${model}-follower`];
  const total = files.reduce((sum, key) => sum + FILES[key].size, 0);
  const done: Record<string, number> = {};
  const compiled = files.map((key) =>
    made(
      key,
      (p) => {
        done[key] = p.done;
        report({ file: p.file, done: Object.values(done).reduce((a, b) => a + b), total });
      },
      WebAssembly.compile,
    ),
  );
  compiled[1].catch(() => undefined); // if both fail, the first is reported
  const worker = await startWorker(compiled[0], import.meta.url, model);
  worker.postMessage({ type: 'kernel', module: await compiled[1] });
  return worker;
}
