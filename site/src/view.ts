// A view that is fetched when it first opens, and what it may ask. The page's Go
// program is the host (wasmjs/view/fetched.go); the names of fields are Go's.

import type { Editor } from './editor';

/** What has changed since the last draw, bits. A view's first draw has all. */
export const CLEARED = 1; // nothing is left of the run before
export const GROWN = 2; // the trace has more steps
export const SELECTED = 4; // another step is selected
export const PHASE = 8; // it began or ended, or all of its trace is read
export const READ = 16; // the inspector has read more tokens, or failed

/** The run, now. */
export interface Run {
  Version: number; // counts runs
  Model: string; // that decodes it; without a run, that would
  Steps: number; // that the trace has by now
  Selected: number; // −1 for none
  Growing: boolean; // more steps may come
  Running: boolean; // the engine decodes
  Read: number; // tokens that the inspector has read ...
  Total: number; // ... of so many
  Fetched: number; // of its program's bytes ...
  Size: number; // ... of so many, 0 until some have come
  Error: string; // why it has stopped, "" if it has not
}

/** A module of a view exports `open`. */
export interface Module {
  open(panel: HTMLElement, host: Host): View;
}

export interface View {
  /** Draws the run after changes. It is called only while the view is open. */
  draw(change: number, run: Run): void;
  /** What a link keeps of the view beside the selected step, "" for nothing. */
  state(): string;
  /** Takes a state from a link, which may be anybody's; throws what is wrong with it. */
  restore(state: string): void;
}

/**
 * What a view asks. An answer about a run that is gone by then never comes; what
 * comes late for another reason, another step, say, the view drops itself.
 */
export interface Host {
  /** Selects a step of the trace. */
  select(step: number): void;
  /** Shows another view beside the trace, with a state as links have it. */
  show(view: string, state: string): void;
  /** Has the inspector try again after an error. */
  again(): void;
  rows(from: number, count: number): Promise<Row[]>;
  /** The machine before a step. A frame or address below 0: the innermost, and what the step accesses. */
  state(step: number, frame: number, address: number): Promise<State>;
  /** Some tokens from one on, two bytes each, the lower first, and how many there are. */
  tokens(from: number): Promise<{ Total: number; Tokens: Uint8Array }>;
  /** What tokens are, by position: some in words, which costs more, others by name only. */
  sources(described: number[], named: number[]): Promise<Source[]>;
  /** Asks the inspector (wasmjs/inspector). Rejects what it refuses. */
  inspect<T>(what: string, question: object): Promise<T>;
  /** The program of the run, null before the first. */
  task(): Task | null;
  editor: Editor;
}

export interface Token {
  Name: string;
  Kind: string;
  Title: string;
}

export interface Row {
  Step: number;
  Host: boolean; // a call by the host: its tokens are given, not decoded
  Func: number; // −1 if it stands in none
  Instr: number;
  Function: string;
  Text: string;
  Operands: string;
  Effect: string;
  First: number; // the first token's position
  Tokens: Token[]; // the last ones
  More: number; // tokens before those
  Executed: number;
  Depth: number;
}

export interface State {
  Row: Row;
  Frame: number;
  Frames: string[];
  Stack: number[];
  Locals: { Name: string; Value: number }[];
  Globals: { Name: string; Value: number }[];
  Pages: number;
  Address: number;
  Memory: Uint8Array;
  Cut: number;
}

export interface Source {
  Position: number;
  Step: number; // −1 for the program's prompt
  Token: Token;
}

export interface Task {
  Wasm: Uint8Array;
  Export: string;
  Args: string;
  Input: Uint8Array;
  Imports: string; // what answers them, as wasmjs/hosting says
  Model: string; // a preset
  Language: string; // c, wat or wasm
  Source: string; // that was compiled, "" for a file
}

/** The numbers of a view's state in a link: "token=3&all=1". */
export function parseNumbers(text: string): Map<string, number> {
  const numbers = new Map<string, number>();
  for (const part of text ? text.split('&') : []) {
    const match = /^([^=]+)=(-?[0-9]{1,15})$/.exec(part);
    if (!match) throw new Error(`${part.slice(0, 40)} is no name=number`);
    numbers.set(match[1], Number(match[2]));
  }
  return numbers;
}

export function formatNumbers(numbers: Record<string, number>): string {
  return Object.entries(numbers)
    .map(([name, value]) => `${name}=${value}`)
    .join('&');
}
