// Rebuilds the main.wasm of every example from its source, or checks that the
// committed ones are what the sources give:
//
//   node site/examples/build.mjs            rewrite every main.wasm
//   node site/examples/build.mjs --check    compare; exit 1 and name each difference
//
// The compilers are npm packages pinned in site/package-lock.json, so the bytes
// are the same on every machine. `npm ci` in site/ installs them.

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compileC, compileWat } from './toolchain.mjs';

const here = dirname(fileURLToPath(import.meta.url));

// What examples without a C library keep to, so that they take few tokens: the
// MVP without i64. Another instruction fails the build.
const ALLOWED = new RegExp(
  '^(?:' +
    [
      '(?!\\w+\\.\\w*i64)(?:i32|f32|f64)\\.\\w+', // i64 neither as a type nor as what is converted
      'local\\.(?:get|set|tee)',
      'global\\.(?:get|set)',
      'memory\\.(?:size|grow)',
      'block|loop|if|else|end|br|br_if|br_table|return|call|call_indirect',
      'unreachable|nop|drop|select',
    ].join('|') +
    ')$',
);

/** Lists the instructions of a module that are not allowed. */
function outsideSubset(wabt, wasm) {
  // A copy, because wabt reads the whole buffer that a view points into.
  const module = wabt.readWasm(Uint8Array.from(wasm), {});
  const text = module.toText({ foldExprs: false, inlineExport: false });
  module.destroy();
  const found = new Set();
  for (const line of text.split('\n')) {
    // Instructions are the lines that open no parenthesis first.
    const word = /^\s+([a-z][\w.]*)/.exec(line)?.[1];
    if (word && !ALLOWED.test(word)) found.add(word);
    const type = /\((?:param|result|local|global)[^()]*\b(i64|v128)\b/.exec(line)?.[1];
    if (type) found.add(`a value of type ${type}`);
  }
  return [...found];
}

/** Loads the two compilers without the progress lines that clang's would print. */
async function loadCompilers() {
  try {
    const { runClang, runLLVM } = await import('@yowasp/clang');
    const { default: initWabt } = await import('wabt');
    await runLLVM(['clang', '--version'], {}, { fetchProgress() {}, stdout() {} });
    return { runClang, wabt: await initWabt() };
  } catch (error) {
    if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error;
    throw new Error(`${error.message}\nrun 'npm ci' in site/ first`);
  }
}

async function main() {
  const check = process.argv.includes('--check');
  const { runClang, wabt } = await loadCompilers();
  const header = readFileSync(join(here, 'include/wasmformer.h'), 'utf8');
  const examples = JSON.parse(readFileSync(join(here, 'examples.json'), 'utf8'));
  let failures = 0;
  const fail = (name, why) => {
    failures++;
    console.error(`${name}: ${why}`);
  };

  for (const { name, language, abi } of examples) {
    const source = readFileSync(join(here, name, `main.${language}`), 'utf8');
    const target = join(here, name, 'main.wasm');
    let made;
    try {
      made = language === 'c' ? await compileC(runClang, source, header) : compileWat(wabt, source);
    } catch (error) {
      fail(name, error.message);
      continue;
    }
    if (made.warnings) fail(name, made.warnings);
    const outside = abi === 'wasi' ? [] : outsideSubset(wabt, made.wasm);
    if (outside.length) fail(name, `uses what takes many tokens: ${outside.join(', ')}`);

    if (!check) {
      writeFileSync(target, made.wasm);
      console.log(`${name}: ${made.wasm.length} bytes`);
    } else if (!existsSync(target)) {
      fail(name, 'main.wasm is missing; run node site/examples/build.mjs');
    } else if (!Buffer.from(made.wasm).equals(readFileSync(target))) {
      fail(name, 'main.wasm differs from its source; run node site/examples/build.mjs');
    }
  }
  process.exitCode = failures ? 1 : 0;
}

await main();
