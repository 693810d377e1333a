// Verify: runs a module in the browser's own WebAssembly, in a worker of its own, and compares.
// Fetched when it is first asked for; wasmjs/page/output.go gives what the transformer has done.

import { group } from './elements';
import { url } from './engine';

const PATIENCE = 20_000; // ms

interface Run {
  output: Uint8Array;
  results: unknown[]; // numbers, and null or a text for references
  trap: string;
}

type Verdict = [text: string, equal: 'true' | 'false' | ''];

function runNatively(task: object): Promise<Run> {
  const worker = new Worker(url('verify-worker'));
  return new Promise<Run>((resolve, reject) => {
    worker.onmessage = ({ data }) => resolve(data);
    worker.onerror = () => reject(new Error('the browser’s own run could not be started'));
    setTimeout(() => reject(new Error(`the browser’s own run did not end within ${PATIENCE / 1000} s`)), PATIENCE);
    worker.postMessage(task);
  }).finally(() => worker.terminate());
}

/** Numbers as the form has them. */
const parsed = (text: string) =>
  text.split(/[\s,]+/).filter(Boolean).map((word) => (word.startsWith('-') ? -Number(word.slice(1)) : Number(word)));

function firstDifference(ours: Uint8Array, theirs: Uint8Array): string {
  let at = 0;
  while (at < ours.length && at < theirs.length && ours[at] === theirs[at]) at++;
  return `from byte ${at} on (${ours.length} bytes here, ${theirs.length} there)`;
}

/** Whether a result is the one that stands in a text. An f32 is written with no more digits than tell it from others. */
function same(theirs: unknown, ours: string): boolean {
  if (typeof theirs === 'bigint') return String(theirs) === ours;
  if (typeof theirs !== 'number') return ours.endsWith('ref 0x0') === (theirs === null); // a reference, of which only null can be compared
  const n = Number(ours.replace('Inf', 'Infinity'));
  return Object.is(n, theirs) || Object.is(Math.fround(n), theirs);
}

/** Compares; a run that was stopped as far as it came. */
export async function verify(
  entry: string,
  args: string,
  wasm: Uint8Array,
  input: Uint8Array | null,
  hosted: boolean,
  state: string,
  output: Uint8Array,
  results: string, // a line each
): Promise<Verdict> {
  if (hosted) return ['Verify is off for programs whose imports this page answers: the browser’s own WebAssembly has not got them', ''];
  if (entry === '_start') return ['Verify is off for WASI programs: the browser’s own WebAssembly has no system interface to run them with', ''];
  const theirs = await runNatively({ wasm, entry, args: input ? [] : parsed(args), input });
  const ours = results ? results.split('\n') : [];
  const listed = ours.join(' ');
  const differs: Verdict = [`the output differs from what the browser’s own WebAssembly prints ${firstDifference(output, theirs.output)}`, 'false'];
  const begins = theirs.output.length >= output.length && output.every((byte, i) => byte === theirs.output[i]);
  if (!begins) return differs;
  if (state === 'stopped' || state === 'limit') return [`equal so far: the first ${group(output.length)} bytes of output are the same`, 'true'];
  if (theirs.output.length > output.length) return differs;
  if (!!theirs.trap !== (state === 'trap')) return [`the browser’s own WebAssembly ended otherwise: ${theirs.trap || 'without a trap'}`, 'false'];
  if (theirs.trap) return [`equal: both trap, after the same output; the browser says: ${theirs.trap.slice(0, 200)}`, 'true'];
  if (ours.length !== theirs.results.length || !ours.every((text, i) => same(theirs.results[i], text)))
    return [`the browser’s own WebAssembly returns ${theirs.results.join(' ')}, the transformer ${listed}`, 'false'];
  return [`equal: the browser’s own WebAssembly gives the same ${group(output.length)} bytes of output${results ? ` and the result ${listed}` : ''}`, 'true'];
}
