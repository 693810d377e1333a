// Instantiates a module in V8 with WASI and what AssemblyScript imports, and makes calls:
//
//   node call.mjs FILE NAME=ARG,... ...
//
// Prints what the module prints, and each result or "trap".
import { readFileSync } from 'node:fs';
import { WASI } from 'node:wasi';

const [file, ...calls] = process.argv.slice(2);
const abort = () => { throw new Error('abort'); };
const log = (at) => {
  const { buffer } = instance.exports.memory;
  const size = new DataView(buffer).getUint32(at - 4, true);
  console.log(new TextDecoder('utf-16le').decode(new Uint8Array(buffer, at, size)));
};
let instance;
const wasi = new WASI({ version: 'preview1' });
({ instance } = await WebAssembly.instantiate(readFileSync(file), { ...wasi.getImportObject(), env: { abort, 'console.log': log } }));
if (instance.exports._initialize) wasi.initialize(instance);
for (const call of calls) {
  const [name, args] = call.split('=');
  try {
    console.log(instance.exports[name](...args.split(',').map(Number)));
  } catch {
    console.log('trap');
  }
}
