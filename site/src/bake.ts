// The panel Bake: has a model made with a program in its weights, and saves it. Fetched when
// the panel is first opened; wasmjs/page/bake.go gives the program, and
// wasmjs/inspector/bake.go makes the model in a worker of its own.

import css from 'style:bake.css';
import { group, make, style, visible } from './elements';
import { startBaker } from './engine';
import type { Progress } from './files';
import { save } from './save';

interface Baked {
  slots: number;
  layers: number;
  heads: number; // in all layers
  gates: number; // in all layers
  parameters: number;
}

type Said = { type: 'part'; bytes: Uint8Array<ArrayBuffer> } | ({ type: 'baked' } & Baked) | { type: 'refused' | 'crashed'; text: string };

/** From so many gates on, proving that a model is exact takes 5 seconds to half a minute. */
const MANY = 10_000;

style(css);

const panel = document.getElementById('bake-panel')!;
const body = document.getElementById('bake-body')!;
let round = 0; // counts what was begun: what an older one says is dropped
let worker: Worker | undefined;

panel.addEventListener('toggle', (event) => (event as ToggleEvent).newState === 'closed' && end());

function end(): void {
  round++;
  worker?.terminate();
  worker = undefined;
}

const say = (...nodes: (Node | string)[]) => body.replaceChildren(make('p', '', ...nodes));

const fetching = ({ done, total }: Progress) => say(`Fetching what bakes: ${(done / 1e6).toFixed(1)} of ${(total / 1e6).toFixed(1)} MB`);

/** Bakes a module; the export and its arguments say how it may be called. */
export async function bake(program: string, wasm: Uint8Array<ArrayBuffer>, name: string, args: string): Promise<void> {
  end();
  if (!panel.matches(':popover-open')) return; // closed meanwhile
  const mine = round;
  try {
    say('Starting …');
    const started = await startBaker((p) => mine === round && fetching(p));
    if (mine !== round) return started.terminate();
    worker = started;
    say('Baking …');
    const { baked, file } = await ask(started, wasm);
    if (mine === round) show(`${fileName(program)}.safetensors`, file, baked, call(name, args));
  } catch (error) {
    if (mine === round) say(visible((error as Error).message, 2000));
  }
  if (mine === round) end();
}

function ask(baker: Worker, wasm: Uint8Array<ArrayBuffer>): Promise<{ baked: Baked; file: Blob }> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  return new Promise((resolve, reject) => {
    baker.onerror = (event) => reject(new Error(event.message));
    baker.onmessage = ({ data }: MessageEvent<Said>) => {
      switch (data.type) {
        case 'part':
          parts.push(data.bytes);
          break;
        case 'baked':
          resolve({ baked: data, file: new Blob(parts) });
          break;
        case 'refused':
          reject(new Error(`This program does not bake: ${data.text}`));
          break;
        case 'crashed':
          reject(new Error(`What bakes ended: ${data.text.split('\n')[0]}`));
      }
    };
    baker.postMessage({ wasm });
  });
}

/** A name that is one word to a shell, and no flag. */
const fileName = (name: string) => name.replace(/[^\w.-]+/g, '-').replace(/^[-.]+/, '') || 'program';

const quoted = (word: string) => (/^[\w.,:+/-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`);

/** How a shell says what to call. */
function call(name: string, args: string): string {
  const words = args.split(/\s+/).filter(Boolean).map(quoted);
  const given = words.length ? ` -- ${words.join(' ')}` : '';
  if (name === 'compute') return ' -input TEXT';
  return name === '_start' ? given : ` -invoke ${quoted(name)}${given}`;
}

function show(name: string, file: Blob, baked: Baked, call: string): void {
  const download = make('button', 'primary', 'Download');
  download.dataset.testid = 'bake-download';
  download.addEventListener('click', () => save(name, file));
  const command = make('pre', '', visible(`wasmformer run -model ${name}${call}`, 1000));
  command.tabIndex = 0;
  const proof = baked.gates < MANY ? '' : ' That the numbers stay exact is proved first, which takes up to half a minute for so many gates; with -decoder dense it begins at once.';
  body.replaceChildren(
    make('p', '', make('b', '', name), `: ${group(baked.slots)} slots, ${group(baked.layers)} layers, ${group(baked.heads)} heads, ${group(baked.gates)} gates, ${group(baked.parameters)} parameters, ${group(file.size)} bytes.`),
    make('div', 'row', download),
    make('p', '', 'It runs on the command line:'),
    command,
    make('p', 'faint', `Calls take at most 64 words of arguments and give at most 64, and what the model seed does not run does not bake. A baked model’s traps name no function, and it has no trace by instructions.${proof}`),
  );
}
