// The timeline's worker: a Go program (wasmjs/replay) that reads the run's tokens
// into a log of its own. It is fetched when the timeline first opens, and reads
// only while that is open.

import { url } from './engine';
import { kept, type Assets } from './files';
import { startWorker } from './start';
import type { Host, Run } from './view';

declare const FILES: Assets;

export interface Bucket {
  Steps: number;
  Low: number; // depth
  High: number;
  Mix: number[]; // steps of each sort
  Outputs: number;
  Reads: number; // rows of memory, a bit each
  Writes: number;
}

export interface Buckets {
  From: number;
  To: number;
  Size: number;
  Buckets: Bucket[] | null;
  Rows: number[] | null; // first addresses
  End: number;
}

export interface Watch {
  Kind: string;
  Func: number;
  Index: number;
  Cell: number;
  Cells: number;
  Width: number;
  Title: string;
}

export interface Values {
  Watches: { Known: boolean; Decimal: string; Hex: string; Next: string }[];
  Changes: string[];
}

export interface Place {
  File: number;
  Line: number; // 0 for none
}

export interface Lines {
  Files: string[];
  Places: (Place[] | null)[]; // by function and instruction
  Listing: number[] | null;
  Why: string;
}

interface Reply {
  id: number;
  answer?: string;
  error?: string;
  done?: number;
  of?: number;
}

interface Waiting {
  resolve(answer: never): void;
  reject(error: Error): void;
  progress?: (share: number) => void;
}

export type Replay = ReturnType<typeof createReplay>;

/** Reads on whenever `follow` is called; `changed` hears of what is read, and of errors. */
export function createReplay(host: Host, open: () => boolean, changed: () => void) {
  const waiting = new Map<number, Waiting>();
  let coming: Promise<Worker> | undefined;
  let last = 0;
  let generation = 0; // counts runs and restarts: what an older one waits for is dropped
  let run: Run | undefined;
  let version = -1;
  let reading = false;

  const now = { read: 0, steps: 0, version: -1, fetched: 0, size: 0, error: '' };

  function fail(error: Error): void {
    coming?.then((worker) => worker.terminate()).catch(() => undefined);
    coming = undefined;
    generation++;
    Object.assign(now, { read: 0, steps: 0, version: -1, error: error.message });
    version = -1;
    reading = false;
    for (const one of waiting.values()) one.reject(error);
    waiting.clear();
    changed();
  }

  async function start(): Promise<Worker> {
    const blob = await kept(FILES.replay, url('replay'), (p) => {
      Object.assign(now, { fetched: p.done, size: p.total });
      changed();
    });
    now.fetched = now.size;
    const worker = await startWorker(WebAssembly.compile(await blob.arrayBuffer()), import.meta.url);
    worker.onmessage = ({ data }: MessageEvent<Reply & { type?: string; text?: string }>) => {
      if (data.type === 'crashed') return fail(new Error(`the timeline’s program ended: ${(data.text ?? '').split('\n')[0]}`));
      const one = waiting.get(data.id);
      if (!one) return;
      if (data.of !== undefined) return one.progress?.(data.of ? data.done! / data.of : 0);
      waiting.delete(data.id);
      if (data.error !== undefined) one.reject(new Error(data.error));
      else one.resolve(JSON.parse(data.answer!) as never);
    };
    return worker;
  }

  /** Asks the worker. An abort drops the question there, too. */
  async function ask<T>(what: string, question: object, more: { bytes?: Uint8Array; progress?: (share: number) => void; signal?: AbortSignal } = {}): Promise<T> {
    const worker = await (coming ??= start());
    const id = ++last;
    return new Promise<T>((resolve, reject) => {
      waiting.set(id, { resolve, reject, progress: more.progress });
      more.signal?.addEventListener('abort', () => {
        worker.postMessage({ id, what: 'cancel' });
      });
      worker.postMessage({ id, what, json: JSON.stringify(question), bytes: more.bytes });
    });
  }

  async function read(): Promise<void> {
    const mine = generation;
    reading = true;
    try {
      if (version !== run!.Version) {
        version = run!.Version;
        Object.assign(now, { read: 0, steps: 0, version: -1 });
        const task = host.task();
        if (!task) return;
        await ask('begin', { Imports: task.Imports }, { bytes: task.Wasm });
        if (mine !== generation) return;
        now.version = version;
      }
      while (open()) {
        const { Tokens } = await host.tokens(now.read);
        if (mine !== generation || !Tokens.length) break;
        const { Tokens: read, Steps } = await ask<{ Tokens: number; Steps: number }>('tokens', { From: now.read }, { bytes: Tokens });
        if (mine !== generation) break;
        Object.assign(now, { read, steps: Steps });
        changed();
      }
    } catch (error) {
      if (mine === generation) fail(error as Error);
    } finally {
      if (mine === generation) {
        reading = false;
        changed();
      }
    }
  }

  return {
    now,
    ask,
    follow(to: Run): void {
      if (run?.Version !== to.Version) {
        generation++; // what the old run's tokens were asked for never comes
        reading = false;
      }
      run = to;
      if (now.version !== to.Version) Object.assign(now, { read: 0, steps: 0 });
      if (reading || now.error || !to.Steps || !open()) return; // without a step, the engine may still have the run before
      read();
    },
    again(): void {
      now.error = '';
      if (run) this.follow(run);
      changed();
    },
  };
}
