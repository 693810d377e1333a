// Instantiates a module in V8, all of whose imports trap, and calls _initialize and exports:
//
//   node --experimental-wasm-type-reflection exports.mjs FILE < CALLS
//
// CALLS is a list of [name, arguments] in JSON. Prints a result or "trap" a line: a number of
// 64 bits in decimal, others as the bits of a double, in hexadecimal.
import { readFileSync } from 'node:fs';

const trap = () => { throw new Error('not provided'); };
const provide = ({ kind, type }) => {
  switch (kind) {
    case 'memory': return new WebAssembly.Memory({ initial: type.minimum, maximum: type.maximum });
    case 'table': return new WebAssembly.Table({ element: type.element === 'funcref' ? 'anyfunc' : type.element, initial: type.minimum, maximum: type.maximum });
    case 'global': return new WebAssembly.Global(type, type.value === 'i64' ? 0n : type.value.endsWith('ref') ? null : 0);
    default: return trap;
  }
};
const module = new WebAssembly.Module(readFileSync(process.argv[2]));
const imports = {};
for (const one of WebAssembly.Module.imports(module)) (imports[one.module] ??= {})[one.name] = provide(one);
const { exports } = new WebAssembly.Instance(module, imports);
exports._initialize?.();
const bits = new DataView(new ArrayBuffer(8));
for (const [name, args] of JSON.parse(readFileSync(0, 'utf8'))) {
  let result;
  try {
    result = exports[name](...args);
  } catch {
    result = 'trap';
  }
  if (typeof result === 'number') {
    bits.setFloat64(0, result);
    result = Number.isNaN(result) ? 'nan' : bits.getBigUint64(0).toString(16);
  }
  console.log(String(result));
}
