// The worker's side of the engine: loads wasm_exec.js, runs the Go program in
// its worker role, and tells the page if that ends, which it never should.

declare const Go: new () => {
  argv: string[];
  importObject: WebAssembly.Imports;
  run(instance: WebAssembly.Instance): Promise<void>;
};
declare const fs: { writeSync(fd: number, bytes: Uint8Array): number };
declare function importScripts(url: string): void;

let lastWords = ''; // what Go wrote to its standard error, a panic above all

onmessage = async (event: MessageEvent<{ module: WebAssembly.Module; glue: string; argument: string }>) => {
  onmessage = null; // Go sets its own
  importScripts(event.data.glue);
  const decoder = new TextDecoder();
  fs.writeSync = (_, bytes) => {
    lastWords = (lastWords + decoder.decode(bytes, { stream: true })).slice(0, 2000);
    return bytes.length;
  };
  const go = new Go();
  go.argv = ['wasmformer', 'worker', event.data.argument];
  try {
    await go.run(await WebAssembly.instantiate(event.data.module, go.importObject));
  } catch (error) {
    lastWords = lastWords || String(error);
  }
  postMessage({ type: 'crashed', text: lastWords || 'the engine ended' });
};
