// The engine and the files of the build, as the pages' scripts reach them.

import { kept, type Assets, type Progress } from './files';
import { startWorker } from './start';

declare const FILES: Assets;

/** The address of a file of dist/assets. */
export const url = (key: string) => new URL(FILES[key].file, import.meta.url).href;

/** A worker in which the engine is ready, or an error that says why not. */
export const startEngine = (): Promise<Worker> => window.wasmformerBoot!.engine();

/** A worker in which the inspector is ready. Its program is fetched and kept. */
export async function startInspector(report: (p: Progress) => unknown): Promise<Worker> {
  const blob = await kept(FILES.inspector, url('inspector'), FILES, report);
  return startWorker(WebAssembly.compile(await blob.arrayBuffer()), import.meta.url);
}
