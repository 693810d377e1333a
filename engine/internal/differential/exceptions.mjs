// Random modules with exceptions and tail calls, and what V8 says of them.
//
//   node exceptions.mjs SEED COUNT     a line of JSON for each: { wasm, newer, runs }
//
// Each module is made in the form of exceptions that V8 has, and again with try_table
// (newer). A run is { args, result } or { args, tag, values } or { args, trap }, and the
// global at its end.
import { createRequire } from 'node:module';

const require = createRequire(new URL('../../../site/package.json', import.meta.url));
const wabt = await require('wabt')();
const features = { exceptions: true, tail_call: true };
const tags = [[], ['i32'], ['i64', 'i32']];
const functions = 6;

// random is a generator of 32 bits (mulberry32).
let state = Number(process.argv[2]) >>> 0;
const random = () => {
  state = (state + 0x6d2b79f5) >>> 0;
  let t = state;
  t = Math.imul(t ^ (t >>> 15), t | 1);
  t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
  return (t ^ (t >>> 14)) >>> 0;
};
const below = (n) => random() % n;
const pick = (list) => list[below(list.length)];

const locals = 4; // two parameters, and two that begin as 0
const expr = (depth) => {
  switch (depth > 0 ? below(8) : below(3)) {
    case 0: return `(i32.const ${below(100)})`;
    case 1: return `(local.get ${below(locals)})`;
    case 2: return '(global.get $g)';
    case 3: return `(call $f${below(functions)} ${expr(depth - 1)} ${expr(depth - 1)})`;
    case 4: return `(call_indirect (type $t) ${expr(depth - 1)} ${expr(depth - 1)} (i32.const ${below(functions)}))`;
    default: return `(${pick(['i32.add', 'i32.sub', 'i32.xor', 'i32.mul'])} ${expr(depth - 1)} ${expr(depth - 1)})`;
  }
};
const value = { i32: (d) => expr(d), i64: (d) => `(i64.extend_i32_s ${expr(d)})` };

// A statement is text with {legacy, newer}, made by a function of the depth and of the try
// blocks around: names of catch blocks to rethrow, and labels to delegate to.
const both = (text) => ({ legacy: text, newer: text });
let labels = 0;
let direct = false; // no tail call through a table
const statements = (depth, around) => {
  const list = [];
  for (let n = 1 + below(3); n > 0; n--) list.push(statement(depth, around));
  return { legacy: list.map((s) => s.legacy).join('\n'), newer: list.map((s) => s.newer).join('\n') };
};
const statement = (depth, around) => {
  switch (depth > 0 ? below(12) : below(4)) {
    case 0: return both(`(local.set ${below(locals)} ${expr(1)})`);
    case 1: return both(`(global.set $g (i32.add (i32.mul (global.get $g) (i32.const 31)) ${expr(1)}))`);
    case 2: case 3: return both(`(local.set ${below(locals)} (i32.add (local.get ${2 + below(2)}) ${expr(2)}))`);
    case 4: {
      const s = statements(depth - 1, around);
      const wrap = (text) => `(if ${cond} (then ${text}))`;
      const cond = `(i32.and ${expr(1)} (i32.const ${1 + below(3)}))`;
      return { legacy: wrap(s.legacy), newer: wrap(s.newer) };
    }
    case 5: {
      const tag = below(tags.length);
      return both(`(if (i32.and ${expr(1)} (i32.const 1)) (then (throw $e${tag} ${tags[tag].map((t) => value[t](1)).join(' ')})))`);
    }
    case 6: {
      const call = direct || below(2) ? `return_call $f${below(functions)} ${expr(1)} ${expr(1)}` :
        `return_call_indirect (type $t) ${expr(1)} ${expr(1)} (i32.const ${below(functions)})`;
      return both(`(if (i32.and ${expr(1)} (i32.const 2)) (then (${call})))`);
    }
    case 7: {
      if (around.length === 0) return both('(nop)');
      const a = pick(around);
      const test = (text) => `(if (i32.and ${cond} (i32.const 1)) (then ${text}))`;
      const cond = expr(1);
      return { legacy: test(`(rethrow $c${a})`), newer: test(`(throw_ref (local.get $x${a}))`) };
    }
    case 8: return delegate(depth, around);
    default: return attempt(depth, around);
  }
};

// attempt is a try with catch blocks.
const attempt = (depth, around) => {
  const n = labels++;
  const body = statements(depth - 1, around);
  const inner = [...around, n];
  const caught = tags.map((_, i) => i).filter(() => below(2));
  const all = below(2) || caught.length === 0;
  let legacy = `(try $c${n} (do ${body.legacy})`;
  let newer = `(try_table ${caught.map((i) => `(catch_ref $e${i} $h${n}_${i})`).join(' ')} ${all ? `(catch_all_ref $h${n}_a)` : ''} ${body.newer})\n(br $end${n})`;
  for (const i of caught) {
    const s = statements(depth - 1, inner);
    // What it carries goes to locals, the last one first.
    const take = [...tags[i]].reverse().map((t) => (t === 'i64' ? '(i32.wrap_i64) (local.set 2)' : '(local.set 3)')).join(' ');
    legacy += `\n(catch $e${i} ${take} ${s.legacy})`;
    newer = `(block $h${n}_${i} (result ${tags[i].join(' ')} exnref) ${newer})\n(local.set $x${n}) ${take} ${s.newer}\n(br $end${n})`;
  }
  if (all) {
    const s = statements(depth - 1, inner);
    legacy += `\n(catch_all ${s.legacy})`;
    newer = `(block $h${n}_a (result exnref) ${newer})\n(local.set $x${n}) ${s.newer}\n(br $end${n})`;
  }
  return { legacy: legacy + ')', newer: `(block $end${n} ${newer})` };
};

// delegate hands what it throws past the try around it, which could catch it.
const delegate = (depth, around) => {
  const n = labels++;
  const body = statements(depth - 1, around);
  const outside = statements(depth - 1, around);
  return {
    legacy: `(block $d${n} (try (do ${outside.legacy} (try (do ${body.legacy}) (delegate $d${n}))) (catch_all (local.set 2 (i32.const 77)))))`,
    newer: `(block $d${n} (block $past${n} (result exnref) (block $here${n}
      (try_table (catch_all $here${n}) ${outside.newer} (try_table (catch_all_ref $past${n}) ${body.newer})) (br $d${n}))
      (local.set 2 (i32.const 77)) (br $d${n})) (throw_ref))`,
  };
};

const module = () => {
  labels = 0;
  direct = below(2) === 0;
  const texts = { legacy: '', newer: '' };
  for (let f = 0; f < functions; f++) {
    const first = labels;
    const s = statements(3, []);
    const more = Array.from({ length: labels - first }, (_, i) => `(local $x${first + i} exnref)`).join(' ');
    const last = expr(2);
    for (const form of ['legacy', 'newer']) {
      texts[form] += `(func $f${f} (type $t) (local i32 i32) ${form === 'newer' ? more : ''}
        (global.set $fuel (i32.sub (global.get $fuel) (i32.const 1)))
        (if (i32.lt_s (global.get $fuel) (i32.const 0)) (then (return (local.get 2))))
        ${s[form]} ${last})\n`;
    }
  }
  return ['legacy', 'newer'].map((form) => `(module (type $t (func (param i32 i32) (result i32)))
    ${tags.map((t, i) => `(tag $e${i} (export "e${i}") ${t.map((v) => `(param ${v})`).join(' ')})`).join('\n')}
    (global $g (export "g") (mut i32) (i32.const 1)) (global $fuel (mut i32) (i32.const 0))
    (table funcref (elem ${Array.from({ length: functions }, (_, i) => `$f${i}`).join(' ')}))
    ${texts[form]}
    (func (export "run") (param i32 i32) (result i32) (global.set $fuel (i32.const 60)) (call $f0 (local.get 0) (local.get 1))))`);
};

const assemble = (text) => {
  const parsed = wabt.parseWat('random.wat', text, features);
  parsed.resolveNames();
  parsed.validate();
  return Buffer.from(parsed.toBinary({}).buffer);
};

for (let i = 0; i < Number(process.argv[3]); i++) {
  const [wasm, newer] = module().map(assemble);
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(wasm));
  const runs = [];
  for (const args of [[1, 2], [below(1000), below(1000)], [3, 0]]) {
    const run = { args };
    try {
      run.result = exports.run(...args);
    } catch (error) {
      if (error instanceof WebAssembly.Exception) {
        run.tag = tags.findIndex((_, t) => error.is(exports[`e${t}`]));
        run.values = tags[run.tag].map((_, k) => String(error.getArg(exports[`e${run.tag}`], k)));
      } else {
        run.trap = error.message;
      }
    }
    run.global = exports.g.value;
    runs.push(run);
  }
  console.log(JSON.stringify({ wasm: wasm.toString('base64'), newer: newer.toString('base64'), runs }));
}
