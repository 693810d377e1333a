// Makes bulk/bulk.wasm and wasi/wasi.wasm from the .wat files beside them, or with
// --check compares. Uses the wabt that `npm ci` in site/ installs.
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compileWat } from '../../../site/examples/toolchain.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const { default: initWabt } = await import(join(here, '../../../site/node_modules/wabt/index.js'));
for (const name of ['bulk/bulk', 'wasi/wasi']) {
  const { wasm } = compileWat(await initWabt(), readFileSync(join(here, name + '.wat'), 'utf8'));
  const file = join(here, name + '.wasm');
  if (!process.argv.includes('--check')) {
    writeFileSync(file, wasm);
  } else if (!readFileSync(file).equals(Buffer.from(wasm))) {
    console.error(`${name}.wasm is not what ${name}.wat gives: run node engine/internal/lower/assemble.mjs`);
    process.exitCode = 1;
  }
}
