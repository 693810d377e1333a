// One of the machines that race: a worker with the whole engine, which decodes a
// program (wasmjs/benchworker/race.go). What it says is kept here.

import { startWorker } from './start';
import type { Task } from './view';

/** What both decode. */
export type Program = Pick<Task, 'Wasm' | 'Model' | 'Export' | 'Args' | 'Input' | 'Imports'>;

/** How it decodes, as package engine names it. */
export interface Way {
  decoder: 'planned' | 'kernel';
  kv: 'hull' | 'linear' | 'linear-searched';
}

/** After so many decoded tokens, the seconds of decoding. */
export type Sample = [tokens: number, seconds: number];

export type State = 'starting' | 'decoding' | 'done' | 'limit' | 'trap' | 'error' | 'stopped';

interface Said {
  type: 'racing' | 'raced' | 'crashed';
  prompt: number;
  promptTotal: number;
  tokens: number;
  seconds: number;
  samples: number[];
  stream: Uint8Array<ArrayBuffer>;
  state: State;
  text: string;
}

export class Racer {
  state: State = 'starting';
  text = ''; // why it ended, if that needs words
  prompt = 0; // tokens of it that are read ...
  promptTotal = 0; // ... of so many
  tokens = 0; // decoded
  seconds = 0;
  samples: Sample[] = [];
  stream = new Uint16Array(1 << 12); // the decoded tokens
  private worker: Worker | undefined;

  constructor(
    readonly way: Way,
    private changed: () => void,
  ) {}

  /** Starts the worker; it decodes when both are there. */
  async prepare(module: WebAssembly.Module, kernel: WebAssembly.Module): Promise<void> {
    const worker = await startWorker(Promise.resolve(module), import.meta.url);
    if (this.over()) return worker.terminate(); // stopped meanwhile
    this.worker = worker;
    worker.onmessage = (event: MessageEvent<Said>) => this.hear(event.data);
    worker.onerror = (event) => this.end('error', event.message);
    worker.postMessage({ type: 'kernel', module: kernel });
  }

  race(task: Program, limit: number): void {
    const { Wasm: wasm, Model: model, Export: name, Args: args, Input: input, Imports: imports } = task;
    this.worker?.postMessage({ type: 'race', wasm, model, export: name, args, input, imports, limit, ...this.way });
  }

  over(): boolean {
    return this.state !== 'starting' && this.state !== 'decoding';
  }

  /** Ends the worker, whatever it does. What it has said stays. */
  end(state: State, text = ''): void {
    this.worker?.terminate();
    this.worker = undefined;
    if (this.over()) return;
    this.state = state;
    this.text = text;
    this.changed();
  }

  private hear(said: Said): void {
    if (said.type === 'raced') return this.end(said.state, said.text);
    if (said.type === 'crashed') return this.end('error', said.text.split('\n')[0]);
    if (said.type !== 'racing') return;
    this.state = 'decoding';
    this.prompt = said.prompt;
    this.promptTotal = said.promptTotal;
    this.append(new Uint16Array(said.stream.buffer));
    this.seconds = said.seconds;
    for (let i = 0; i < said.samples.length; i += 2) this.samples.push([said.samples[i], said.samples[i + 1]]);
    this.changed();
  }

  private append(fresh: Uint16Array): void {
    const from = this.tokens;
    this.tokens += fresh.length;
    if (this.tokens > this.stream.length) {
      const larger = new Uint16Array(Math.max(this.tokens, 2 * this.stream.length));
      larger.set(this.stream.subarray(0, from));
      this.stream = larger;
    }
    this.stream.set(fresh, from);
  }
}

/** The seconds that it took for its first n tokens, n at most its tokens. */
export function secondsAt(racer: Racer, n: number): number {
  const samples: Sample[] = [...racer.samples, [racer.tokens, racer.seconds]];
  let [before, at]: Sample = [0, 0];
  for (const [tokens, seconds] of samples) {
    if (tokens >= n) return tokens === before ? seconds : at + ((seconds - at) * (n - before)) / (tokens - before);
    [before, at] = [tokens, seconds];
  }
  return racer.seconds;
}

/** Compares what two have decoded, as far as both have come; −1 if it is the same. */
export function firstDifference(a: Racer, b: Racer, from: number): number {
  const to = Math.min(a.tokens, b.tokens);
  for (let i = from; i < to; i++) if (a.stream[i] !== b.stream[i]) return i;
  return -1;
}
