// The whole engine: the decoders that work on the weights, too, and the answers to imports
// (wasmjs/benchmark). Fetched for a race, and for a program whose imports are answered.

import { url } from './engine';
import { kept, type Assets, type Progress } from './files';

declare const FILES: Assets;

let program: Promise<WebAssembly.Module> | undefined;

/** Its program, fetched once. */
export function fetchProgram(report: (p: Progress) => unknown): Promise<WebAssembly.Module> {
  program ??= kept(FILES['bench-engine'], url('bench-engine'), report)
    .then((blob) => blob.arrayBuffer())
    .then((bytes) => WebAssembly.compile(bytes));
  program.catch(() => (program = undefined)); // the next one tries again
  return program;
}
