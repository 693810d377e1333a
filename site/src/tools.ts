// The compilers of the page, each in a worker that starts when first needed.

import { advice, kept, type Assets, type Progress } from './files';
import type { Diagnostic } from './diagnostics';
import { sources } from './examples';

declare const FILES: Assets;

export interface Compiled {
  wasm?: Uint8Array; // absent if the source has errors
  diagnostics: Diagnostic[];
  text: string; // the compiler's own messages
}

type Report = (p: Progress) => unknown;

interface Reply extends Compiled {
  id: number;
  failure?: string; // of the compiler itself
  progress?: Progress;
}

const url = (key: string) => new URL(FILES[key].file, import.meta.url).href;

let worker: { language: string; port: Worker } | undefined;
let cancel: ((reason: Error) => void) | undefined;
let lastId = 0;

/** Compiles C or WAT; report is called while something is fetched. */
export async function compile(language: 'c' | 'wat', source: string, report: (p: Progress) => void): Promise<Compiled> {
  cancelCompile();
  const cancelled = new Promise<never>((_, reject) => (cancel = reject));
  let settled = false; // then report is gone; a download may still go on
  const tell = (p: Progress) => settled || report(p);
  try {
    return await Promise.race([cancelled, language === 'c' ? compileC(source, tell) : compileWat(source, tell)]);
  } finally {
    settled = true;
    cancel = undefined;
  }
}

/** Ends a compilation that runs; the compiler starts afresh at the next one. */
export function cancelCompile(): void {
  if (!cancel) return;
  cancel(new Error('stopped'));
  worker?.port.terminate();
  worker = undefined;
}

async function compileC(source: string, report: Report): Promise<Compiled> {
  const { header } = await sources();
  return ask('c', 'clang-worker', 'module', { source, header }, report);
}

async function compileWat(source: string, report: Report): Promise<Compiled> {
  // The worker loads it again, by then from a cache.
  await kept(FILES.wabt, url('wabt'), report);
  return ask('wat', 'wat-worker', 'classic', { source, wabt: url('wabt') }, report);
}

function ask(language: string, key: string, type: WorkerType, message: object, report: Report): Promise<Compiled> {
  // One at a time: clang alone takes 400 MB.
  if (worker?.language !== language) {
    worker?.port.terminate();
    worker = { language, port: new Worker(url(key), { type }) };
  }
  const { port } = worker;
  const id = ++lastId;
  return new Promise((resolve, reject) => {
    port.onerror = async ({ message }) => {
      worker = undefined;
      port.terminate();
      reject(new Error(`the compiler ended unexpectedly: ${message || (await advice(url(key), 'no reason given'))}`));
    };
    port.onmessage = (event: MessageEvent<Reply>) => {
      const { data } = event;
      if (data.progress) report(data.progress);
      else if (data.id === id && data.failure) reject(new Error(data.failure));
      else if (data.id === id) resolve(data);
    };
    port.postMessage({ id, ...message });
  });
}
