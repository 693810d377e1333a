// Compiles the programs that the tests run, and runs the WASI commands among
// them in V8:
//
//   node engine/internal/programs/build.mjs FOLDER < RUNS
//
// RUNS is a list of {name, source, args, env, input} in JSON. For each, it
// writes FOLDER/name.wasm and prints {name, output, errorOutput, code}.
// The compilers are the site's, which `npm ci` in site/ installs.
import { openSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { WASI } from 'node:wasi';
import { compileC, compileWat } from '../../../site/examples/toolchain.mjs';

const modules = join(dirname(fileURLToPath(import.meta.url)), '../../../site/node_modules');
const { runClang, runLLVM } = await import(join(modules, '@yowasp/clang/gen/bundle.js'));
const { default: initWabt } = await import(join(modules, 'wabt/index.js'));
const wabt = await initWabt();
await runLLVM(['clang', '--version'], {}, { fetchProgress() {}, stdout() {} });

const folder = process.argv[2];
const results = [];
for (const { name, source, args, env = {}, input } of JSON.parse(readFileSync(0, 'utf8'))) {
  const text = readFileSync(source, 'utf8');
  const { wasm } = source.endsWith('.c') ? await compileC(runClang, text, '') : compileWat(wabt, text);
  const path = (suffix) => join(folder, name + suffix);
  writeFileSync(path('.wasm'), wasm);
  writeFileSync(path('.in'), input);
  const streams = [openSync(path('.in'), 'r'), openSync(path('.out'), 'w'), openSync(path('.err'), 'w')];
  const wasi = new WASI({ version: 'preview1', args, env, stdin: streams[0], stdout: streams[1], stderr: streams[2] });
  const instance = await WebAssembly.instantiate(await WebAssembly.compile(wasm),
    { ...wasi.getImportObject(), wasi_unstable: wasi.wasiImport });
  const code = wasi.start(instance);
  results.push({ name, output: readFileSync(path('.out'), 'utf8'), errorOutput: readFileSync(path('.err'), 'utf8'), code });
}
console.log(JSON.stringify(results));
