// Compiles C with clang and lld, which are WebAssembly themselves. They fetch
// their parts by names of their own; `fetch` below answers with the site's
// files, from Cache Storage if they are there, and reports the bytes.

import { CompileError, compileC } from '../examples/toolchain.mjs';
import { diagnostics } from './diagnostics';
import { isGzip, kept, type Assets, type Progress } from './files';

declare const FILES: Assets;

const network = self.fetch.bind(self);

self.fetch = async (input: RequestInfo | URL, options?: RequestInit) => {
  const name = String(input instanceof Request ? input.url : input).split('/').pop()!;
  const asset = FILES[name];
  if (!asset) return network(input, options);
  const url = new URL(asset.file, import.meta.url).href;
  const blob = await kept(asset, url, (progress: Progress) => postMessage({ progress }));
  const type = name.endsWith('.wasm') ? 'application/wasm' : 'application/octet-stream';
  return new Response(await unpacked(blob), { headers: { 'content-type': type } });
};

// A host may have unpacked a .gz file already.
async function unpacked(blob: Blob): Promise<ReadableStream> {
  const stream = blob.stream();
  return (await isGzip(blob)) ? stream.pipeThrough(new DecompressionStream('gzip')) : stream;
}

let clang: Promise<typeof import('@yowasp/clang')> | undefined;

async function load() {
  // Imported here and not above, so that it finds the `fetch` set by then.
  const package_ = await import('@yowasp/clang');
  // Loads everything in parallel; runClang alone would log each chunk.
  await package_.runLLVM(['clang', '--version'], {}, { fetchProgress() {}, stdout() {} });
  return package_;
}

onmessage = async (event: MessageEvent<{ id: number; source: string; header: string }>) => {
  const { id, source, header } = event.data;
  try {
    clang ??= load();
    clang.catch(() => (clang = undefined)); // the next try starts afresh
    const { runClang } = await clang;
    const made = await compileC(runClang, source, header);
    postMessage({ id, wasm: made.wasm, diagnostics: diagnostics(made.warnings), text: made.warnings });
  } catch (error) {
    const text = (error as Error).message;
    // An error of the compiler itself is none of the program's.
    if (error instanceof CompileError) postMessage({ id, diagnostics: diagnostics(text), text });
    else postMessage({ id, failure: text });
  }
};
