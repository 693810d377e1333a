// The run with softmax attention at a temperature, in the view "attention": how many tokens stay as
// they are, and which head goes wrong first.

import { button, exact, group, make } from './elements';
import { CLEARED, type Host, type Run } from './view';

/** A head's part in it, as the inspector says it (wasmjs/inspector/soften.go). */
interface SoftHead {
  Layer: number;
  Name: string;
  Purpose: string;
  Margin: string;
  Cold: string;
  Weight: string;
  Keys: number;
  Value: string;
  Want: string;
}

interface Softened {
  More: boolean;
  Read: number;
  Decoded: number;
  Most: number;
  Epsilon: number;
  First: { Position: number; Got: string; Want: string; Heads: SoftHead[] } | null;
}

/** Tokens that are decoded again at most: some seconds. */
const MOST = 10_000;
/** Steps that are asked for at once. */
const ROWS = 200;
/** The slider's place 0 is 10^LOWEST, and TICKS places are a power of ten. */
const LOWEST = -8;
const TICKS = 4;

const minus = (text: string) => text.replaceAll('-', '−');
const temperatureAt = (place: number) => 10 ** (LOWEST + place / TICKS);
const count = (n: number, what: string) => `${group(n)} ${what}${n === 1 ? '' : 's'}`;

export function createSoftening(host: Host): { element: HTMLElement; draw(change: number, run: Run): void } {
  const slider = make('input');
  Object.assign(slider, { type: 'range', min: '0', max: String(6 * TICKS), value: '0' });
  slider.dataset.testid = 'temperature';
  const shown = make('output', 'num');
  const said = make('div', 'said');
  said.role = 'status';
  const start = button('', 'Decode', 'soften', () => void decode());
  start.dataset.testid = 'soften';
  const element = make('section', 'soften', make('h3', '', 'Softmax attention'),
    make('div', 'soften-controls', make('label', '', 'Temperature', slider), shown, start), said);
  let run: Run | undefined;
  let busy = false;
  let round = 0; // counts what was begun: what an older one says is dropped

  function label(): void {
    shown.textContent = minus(temperatureAt(slider.valueAsNumber).toPrecision(2));
    slider.ariaValueText = shown.textContent;
  }

  function enable(): void {
    slider.disabled = !run?.Read;
    start.disabled = slider.disabled || busy;
  }

  function forget(): void {
    round++;
    busy = false;
    enable();
    said.replaceChildren('The same weights with softmax in the place of hard attention, and recency to tell equal keys apart: how cold has it to be?');
  }

  /** The positions of tokens that the host gave: of the prompt, and of its calls. */
  async function given(positions: number): Promise<[number, number][]> {
    const out: [number, number][] = [];
    for (let from = 0; ; from += ROWS) {
      const rows = await host.rows(from, ROWS);
      if (from === 0 && rows.length) out.push([0, rows[0].First]);
      for (const row of rows) if (row.Host) out.push([row.First, row.First + row.More + row.Tokens.length]);
      if (rows.length < ROWS || rows[rows.length - 1].First >= positions) return out;
    }
  }

  async function decode(): Promise<void> {
    const mine = ++round;
    const Positions = Math.min(run?.Read ?? 0, MOST);
    const place = slider.valueAsNumber;
    said.dataset.place = '';
    busy = true;
    enable();
    try {
      const Given = await given(Positions);
      for (let more = true; more; ) {
        const now = await host.inspect<Softened>('soften', { Temperature: temperatureAt(place), Positions, Given });
        if (mine !== round) return;
        more = now.More;
        if (more) said.replaceChildren(`${group(now.Read)} of ${count(Positions, 'token')} decoded with softmax attention`);
        else await show(now, Positions, mine);
      }
    } catch (error) {
      if (mine === round) said.replaceChildren(make('p', 'broken', (error as Error).message));
    }
    if (mine !== round) return;
    said.dataset.place = String(place); // of which it speaks
    busy = false;
    enable();
  }

  async function show(now: Softened, positions: number, mine: number): Promise<void> {
    const context = `Recency is ${minus(now.Epsilon.toPrecision(3))} a position, for a context of ${count(positions, 'token')}.`;
    const { First } = now;
    if (!First) {
      said.replaceChildren(make('p', '', `All ${count(now.Decoded, 'decoded token')} are those of hard attention; a head takes at most ${count(now.Most, 'key')}.`), make('p', '', context));
      return;
    }
    const [source] = await host.sources([First.Position], []);
    if (mine !== round) return;
    const place = source && source.Step >= 0 ? button('link', `step ${group(source.Step)}`, 'soften-step', () => host.select(source.Step)) : `token ${group(First.Position)}`;
    const token = (name: string) => make('span', 'token', name);
    said.replaceChildren(
      make('p', '', `${count(now.Decoded, 'decoded token')} ${now.Decoded === 1 ? 'is that' : 'are those'} of hard attention; then, in `, place, ', comes ', token(First.Got), ' instead of ', token(First.Want)),
      ...First.Heads.map((head, i) =>
        make('p', '', i ? 'The first head that reads something else, ' : 'The least margin has ', make('b', '', head.Name), ` of layer ${head.Layer}, which ${head.Purpose}: its best key scores ${minus(head.Margin)} above the next one, ${minus(head.Cold)} temperatures; ${count(head.Keys, 'key')} above ${exact(1e-10)} in weight, the best has ${minus(head.Weight)}. It reads ${minus(head.Value)} instead of ${minus(head.Want)}.`),
      ),
      make('p', '', context),
    );
  }

  slider.addEventListener('input', label);
  slider.addEventListener('change', () => void decode());
  label();
  forget();
  return {
    element,
    draw(change, now) {
      run = now;
      if (change & CLEARED || now.Error) forget();
      else enable();
    },
  };
}
