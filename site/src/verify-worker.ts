// Runs a module in the browser's own WebAssembly, to compare with what the
// model printed. It is the only other way in which the site runs a program.

const MOST_OUTPUT = 1 << 24;

interface Task {
  wasm: Uint8Array<ArrayBuffer>;
  entry: string; // the export to call
  args: number[]; // not used by `compute`
  input: Uint8Array | null; // given to `compute` programs
}

onmessage = async (event: MessageEvent<Task>) => {
  const { wasm, entry, args, input } = event.data;
  const output: number[] = [];
  const env = {
    output_byte(byte: number) {
      if (output.length >= MOST_OUTPUT) throw new Error(`more than ${MOST_OUTPUT} bytes of output`);
      output.push(byte & 255);
    },
  };
  let results: unknown[] = [];
  let trap = '';
  try {
    const { instance } = await WebAssembly.instantiate(wasm, { env });
    const run = instance.exports[entry];
    if (typeof run !== 'function') throw new Error(`the module exports no function ${entry}`);
    const given = input ? [place(instance.exports, input)] : args;
    const result: unknown = run(...given);
    results = (result === undefined ? [] : Array.isArray(result) ? result : [result]).map((r) => (typeof r === 'function' ? 'reference' : r));
  } catch (error) {
    trap = (error as Error).message || String(error);
  }
  postMessage({ output: Uint8Array.from(output), results, trap });
};

// The input and a zero byte stand at the first multiple of 16 after the heap's base.
function place(exports: WebAssembly.Exports, input: Uint8Array): number {
  const memory = exports.memory as WebAssembly.Memory;
  const base = exports.__heap_base as WebAssembly.Global;
  const at = (Number(base.value) + 15) & ~15;
  const missing = at + input.length + 1 - memory.buffer.byteLength;
  if (missing > 0) memory.grow(Math.ceil(missing / 65536));
  new Uint8Array(memory.buffer).set(input, at);
  return at;
}
