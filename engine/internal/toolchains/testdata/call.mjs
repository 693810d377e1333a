// Calls exports of a module in V8: node call.mjs FILE NAME ARG..., which prints the result
// or "trap".
import { readFileSync } from 'node:fs';

const [file, name, ...args] = process.argv.slice(2);
const abort = () => { throw new Error('abort'); };
const { instance } = await WebAssembly.instantiate(readFileSync(file), { env: { abort } });
try {
  console.log(instance.exports[name](...args.map(Number)));
} catch {
  console.log('trap');
}
