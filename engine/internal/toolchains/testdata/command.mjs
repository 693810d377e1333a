// Runs a WASI command in V8, whose exit code becomes Node's:
//
//   node command.mjs FILE ARG...
//
// The command's name is "program". What Emscripten imports beside WASI is there, too: the
// place of the upper half of a result.
import { readFileSync } from 'node:fs';
import { WASI } from 'node:wasi';

const [file, ...args] = process.argv.slice(2);
const wasi = new WASI({ version: 'preview1', args: ['program', ...args], returnOnExit: true });
let high = 0;
const env = { getTempRet0: () => high, setTempRet0: (value) => { high = value; } };
const { instance } = await WebAssembly.instantiate(readFileSync(file), { ...wasi.getImportObject(), env });
process.exitCode = wasi.start(instance);
