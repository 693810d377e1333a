// Turns C and WAT sources into WebAssembly. It touches no file and imports no
// compiler: build.mjs passes the npm packages in, the page's worker its own
// copies, and both get the same bytes.

// Function names and source lines, which traces show, in custom sections: the code
// is the same, and so are prompt and tokens. Nothing is stripped, since the linker
// strips line tables with the rest; no folder of the machine gets into them.
const LINES_FLAGS = ['-gline-tables-only'];

// Why each flag stands here:
export const CLANG_FLAGS = [
  '--target=wasm32-unknown-unknown',
  '-std=c11',
  '-O2',
  '-Wall',
  '-ffreestanding', // no C library: loops must not become calls to memset or memcpy
  '-nostdlib',
  '-fno-math-errno', // ... and a square root is an instruction
  '-mcpu=mvp', // no bulk memory, multivalue, reference types or SIMD ...
  '-msign-ext', // ... only the sign-extension instructions on top of the MVP
  '-mllvm',
  '-combiner-store-merging=false', // two i32 stores must not become one i64 store
  '-I.',
  '-Wl,--no-entry',
  '-Wl,--export=compute',
  '-Wl,--export=__heap_base', // where the host may put the input
  '-Wl,-z,stack-size=16384', // the default of 64 KiB would take a whole page
  '-Wl,--stack-first', // a stack overflow traps instead of overwriting data
  ...LINES_FLAGS,
];

// For standard C, with a main and the C library, as a WASI command:
export const WASI_FLAGS = [
  '--target=wasm32-wasip1',
  '-std=c17',
  '-O2',
  '-Wall',
  ...LINES_FLAGS,
];

/** Whether a C source is a program of its own, with main, and not a function compute. */
export const isCommand = (source) => /^[^/#]*\bint\s+main\s*\(/m.test(source);

/** The name under which C programs include the header. */
export const HEADER = 'wasmformer.h';

/** A source that the compiler rejects; the message is the compiler's own. */
export class CompileError extends Error {}

/**
 * Compiles one C file with include/wasmformer.h beside it: as a WASI command
 * if it has a main, else as a program that exports compute.
 * @param {typeof import('@yowasp/clang').runClang} runClang
 * @param {string} source text of main.c
 * @param {string} header text of wasmformer.h
 * @returns {Promise<{wasm: Uint8Array, warnings: string}>}
 */
export async function compileC(runClang, source, header) {
  let messages = '';
  const decoder = new TextDecoder();
  const collect = (bytes) => {
    if (bytes) messages += decoder.decode(bytes, { stream: true });
  };
  const flags = isCommand(source) ? WASI_FLAGS : CLANG_FLAGS;
  const args = ['clang', ...flags, 'main.c', '-o', 'main.wasm'];
  const files = { 'main.c': source, [HEADER]: header };
  try {
    const made = await runClang(args, files, { stdout: collect, stderr: collect });
    return { wasm: made['main.wasm'], warnings: messages };
  } catch (error) {
    throw new CompileError(messages || String(error));
  }
}

// What the engine has that wabt leaves out unless it is told.
const features = { exceptions: true, tail_call: true, extended_const: true, multi_memory: true, memory64: true };

/**
 * Assembles one WAT file.
 * @param {Awaited<ReturnType<typeof import('wabt').default>>} wabt
 * @param {string} source text of main.wat
 * @returns {{wasm: Uint8Array, warnings: string}}
 */
export function compileWat(wabt, source) {
  let module;
  try {
    module = wabt.parseWat('main.wat', source, features);
    module.resolveNames();
    module.validate();
    const { buffer } = module.toBinary({ write_debug_names: true });
    return { wasm: buffer, warnings: '' };
  } catch (error) {
    throw new CompileError(error.message);
  } finally {
    module?.destroy();
  }
}
