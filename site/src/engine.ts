// The engine and the files of the build, as the pages' scripts reach them.

import type { Assets } from './files';

declare const FILES: Assets;

/** The address of a file of dist/assets. */
export const url = (key: string) => new URL(FILES[key].file, import.meta.url).href;

/** A worker in which the engine is ready, or an error that says why not. */
export const startEngine = (): Promise<Worker> => window.wasmformerBoot!.engine();
