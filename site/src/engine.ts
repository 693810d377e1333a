// The engine and the files of the build, as the pages' scripts reach them.

import { kept, type Assets, type Progress } from './files';
import { startWorker } from './start';

declare const FILES: Assets;

/** The address of a file of dist/assets. */
export const url = (key: string) => new URL(FILES[key].file, import.meta.url).href;

/** A worker in which the engine is ready, or an error that says why not. */
export const startEngine = (): Promise<Worker> => window.wasmformerBoot!.engine();

/** A worker in which the inspector is ready. Its program and its kernel are fetched and kept. */
export async function startInspector(report: (p: Progress) => unknown): Promise<Worker> {
  const files = ['inspector', 'follower'];
  const total = FILES.inspector.size + FILES.follower.size;
  const done: Record<string, number> = {};
  const compiled = files.map(async (key) => {
    const { file } = FILES[key];
    const blob = await kept(FILES[key], url(key), FILES, (p) => {
      done[key] = p.done;
      report({ file, done: Object.values(done).reduce((a, b) => a + b), total });
    });
    return WebAssembly.compile(await blob.arrayBuffer());
  });
  compiled[1].catch(() => undefined); // if both fail, the first is reported
  const worker = await startWorker(compiled[0], import.meta.url);
  worker.postMessage({ type: 'kernel', module: await compiled[1] });
  return worker;
}
