// Makes floats.wasm from the C sources in src/, or checks that the committed one is what they
// give:
//
//   node engine/internal/lower/narrow/floats/build.mjs            rewrite floats.wasm
//   node engine/internal/lower/narrow/floats/build.mjs --check    compare; exit 1 if it differs
//
// The compilers are the npm packages pinned in site/package-lock.json, as for the examples;
// `npm ci` in site/ installs them.

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const packages = join(here, '../../../../../site/node_modules');

// Why each flag stands here:
const FLAGS = [
  '--target=wasm32-unknown-unknown',
  '-std=c11',
  '-O2',
  '-Wall',
  '-Wextra',
  '-Werror',
  '-Wno-parentheses',
  '-ffreestanding', // no C library
  '-nostdlib',
  '-fomit-frame-pointer',
  '-mcpu=mvp',
  '-mmultivalue', // a structure of words ...
  '-Xclang',
  '-target-abi',
  '-Xclang',
  'experimental-mv', // ... is several results
  '-I.',
  '-Wl,--no-entry',
  '-Wl,-z,stack-size=0', // there is no memory to have a stack in
  '-Wl,--strip-all', // no debug sections, no producers ...
  '-Wl,--keep-section=name', // ... but function names, which traces show
];

/** Loads the two compilers without the progress lines that clang's would print. */
async function loadCompilers() {
  const { runClang, runLLVM } = await import(join(packages, '@yowasp/clang/gen/bundle.js'));
  const { default: initWabt } = await import(join(packages, 'wabt/index.js'));
  await runLLVM(['clang', '--version'], {}, { fetchProgress() {}, stdout() {} });
  return { runClang, wabt: await initWabt() };
}

/** Compiles and links all sources. */
async function compile(runClang) {
  const files = {};
  for (const name of readdirSync(join(here, 'src')).sort()) {
    if (/\.[ch]$/.test(name)) files[name] = readFileSync(join(here, 'src', name), 'utf8');
  }
  const sources = Object.keys(files).filter((name) => name.endsWith('.c'));
  let messages = '';
  const decoder = new TextDecoder();
  const collect = (bytes) => {
    if (bytes) messages += decoder.decode(bytes, { stream: true });
  };
  try {
    const made = await runClang(['clang', ...FLAGS, ...sources, '-o', 'floats.wasm'], files, {
      stdout: collect,
      stderr: collect,
    });
    return made['floats.wasm'];
  } catch (error) {
    throw new Error(messages || String(error));
  }
}

/**
 * Removes the memory, the table and the stack pointer, which the linker declares although
 * nothing uses them, and gives the routines the names of their exports: C has no dots in names.
 */
function finish(wabt, wasm) {
  const module = wabt.readWasm(Uint8Array.from(wasm), { readDebugNames: true });
  module.applyNames();
  let text = module.toText({ foldExprs: false, inlineExport: false });
  module.destroy();
  text = text.replace(/^ *\((?:memory|table|global|export "memory") .*\)$/gm, '');
  const exported = new Map();
  for (const [, name, func] of text.matchAll(/\(export "([^"]+)" \(func (\$\w+)\)\)/g)) {
    exported.set(func, '$' + name);
  }
  text = text.replace(/\$\w+/g, (name) => exported.get(name) ?? name);
  const named = wabt.parseWat('floats.wat', text);
  try {
    named.resolveNames();
    named.validate();
    return named.toBinary({ write_debug_names: true }).buffer;
  } finally {
    named.destroy();
  }
}

async function main() {
  const { runClang, wabt } = await loadCompilers();
  const made = finish(wabt, await compile(runClang));
  const target = join(here, 'floats.wasm');
  if (!process.argv.includes('--check')) {
    writeFileSync(target, made);
    console.log(`floats.wasm: ${made.length} bytes`);
  } else if (!Buffer.from(made).equals(readFileSync(target))) {
    console.error('floats.wasm differs from its sources; run node engine/internal/lower/narrow/floats/build.mjs');
    process.exitCode = 1;
  }
}

await main();
