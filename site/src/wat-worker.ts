// Assembles WAT away from the page's thread: wabt takes 100 ms to start.

import { CompileError, compileWat } from '../examples/toolchain.mjs';
import { diagnostics } from './diagnostics';

declare function importScripts(url: string): void;
declare const initWabt: () => Promise<object>;

let wabt: Promise<object> | undefined;

onmessage = async (event: MessageEvent<{ id: number; source: string; wabt: string }>) => {
  const { id, source, wabt: url } = event.data;
  try {
    if (!wabt) {
      importScripts(url);
      wabt = initWabt();
    }
    const made = compileWat(await wabt, source);
    postMessage({ id, wasm: made.wasm, diagnostics: [], text: '' });
  } catch (error) {
    const text = (error as Error).message;
    // An error of the compiler itself is none of the program's.
    if (error instanceof CompileError) postMessage({ id, diagnostics: diagnostics(text), text });
    else postMessage({ id, failure: text });
  }
};
