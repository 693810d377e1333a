// Makes bulk.wasm from bulk.wat, or with --check compares them. Uses the wabt
// that `npm ci` in site/ installs.
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compileWat } from '../../../../site/examples/toolchain.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const { default: initWabt } = await import(join(here, '../../../../site/node_modules/wabt/index.js'));
const { wasm } = compileWat(await initWabt(), readFileSync(join(here, 'bulk.wat'), 'utf8'));
const file = join(here, 'bulk.wasm');
if (!process.argv.includes('--check')) {
  writeFileSync(file, wasm);
} else if (!readFileSync(file).equals(Buffer.from(wasm))) {
  console.error('bulk.wasm is not what bulk.wat gives: run node engine/internal/lower/bulk/build.mjs');
  process.exit(1);
}
