// Compiles the programs that the tests run, and runs the WASI commands among
// them in V8:
//
//   node engine/internal/programs/build.mjs FOLDER < RUNS
//
// RUNS is a list of {name, source, args, env, input, files, only} in JSON. For each, it
// writes FOLDER/name.wasm and, unless it is to be compiled only, prints {name, output,
// errorOutput, code, files}: files are those of the folder that is opened as /.
// The compilers are the site's, which `npm ci` in site/ installs.
import { lstatSync, mkdirSync, openSync, readdirSync, readFileSync, readlinkSync, writeFileSync } from 'node:fs';
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

// A line for each file, folder and link below a folder, in order.
function tree(root, below = '') {
  return readdirSync(join(root, below)).sort().flatMap((name) => {
    const path = below + name;
    const full = join(root, path);
    const stat = lstatSync(full);
    if (stat.isDirectory()) return [`${path}/`, ...tree(root, `${path}/`)];
    return stat.isSymbolicLink() ? [`${path} -> ${readlinkSync(full)}`] : [`${path}: ${JSON.stringify(readFileSync(full, 'utf8'))}`];
  });
}

const results = [];
for (const { name, source, args, env = {}, input, files, only } of JSON.parse(readFileSync(0, 'utf8'))) {
  const text = readFileSync(source, 'utf8');
  const { wasm } = source.endsWith('.c') ? await compileC(runClang, text, '') : compileWat(wabt, text);
  const path = (suffix) => join(folder, name + suffix);
  writeFileSync(path('.wasm'), wasm);
  if (only) {
    results.push({ name });
    continue;
  }
  writeFileSync(path('.in'), input);
  const root = path('.dir');
  for (const [file, content] of Object.entries(files ?? {})) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    if (!file.endsWith('/')) writeFileSync(join(root, file), content);
  }
  const streams = [openSync(path('.in'), 'r'), openSync(path('.out'), 'w'), openSync(path('.err'), 'w')];
  const wasi = new WASI({ version: 'preview1', args, env, preopens: files ? { '/': root } : {}, stdin: streams[0], stdout: streams[1], stderr: streams[2] });
  const instance = await WebAssembly.instantiate(await WebAssembly.compile(wasm), wasi.getImportObject());
  const code = wasi.start(instance);
  results.push({ name, output: readFileSync(path('.out'), 'utf8'), errorOutput: readFileSync(path('.err'), 'utf8'), code, files: files ? tree(root).join('\n') : '' });
}
console.log(JSON.stringify(results));
