// Assembles WAT files with the pinned wabt, as the examples are:
//
//   node site/examples/assemble.mjs FILE.wat...            write FILE.wasm beside each
//   node site/examples/assemble.mjs --check FILE.wat...    compare; exit 1 and name each difference

import { readFileSync, writeFileSync } from 'node:fs';
import initWabt from 'wabt';
import { compileWat } from './toolchain.mjs';

const check = process.argv.includes('--check');
const wabt = await initWabt();
for (const source of process.argv.slice(2).filter((a) => a !== '--check')) {
  const target = source.replace(/\.wat$/, '.wasm');
  const { wasm } = compileWat(wabt, readFileSync(source, 'utf8'));
  if (!check) {
    writeFileSync(target, wasm);
  } else if (!readFileSync(target).equals(Buffer.from(wasm))) {
    console.error(`${target} is not what ${source} gives`);
    process.exitCode = 1;
  }
}
