// The view "gradient": how a function's result changes with an argument or a constant,
// as derivatives predict it and as the function run again gives it; and constants
// found by descent. All numbers are the inspector's.

import css from 'style:gradient.css';

import { createAsking } from './asking';
import { button, exact, make, replace, style, visible } from './elements';
import { createLines } from './lines';
import { createReading } from './reading';
import { CLEARED, formatNumbers, parseNumbers, type Host, type Run, type View } from './view';

style(css);

interface Amount {
  Text: string;
  Number: number | null;
}

interface Input {
  Name: string;
  Constant: boolean;
  At: number;
  Type: string;
  Value: Amount;
  Plain: number | null;
  Detached: number | null;
  StraightThrough: number | null;
}

interface Gradient {
  Result: Amount;
  Prompt: number;
  Decoded: number;
  Inputs: Input[];
  More: number;
}

interface Beside {
  Up: number | null;
  Down: number | null;
  UpError: string;
  DownError: string;
  Cuts: string[] | null;
}

interface Lesson {
  Step: number;
  Loss: number;
  Constants: number[];
  Gradient: number[];
}

interface Point {
  Wasm: string;
  Export: string;
  Args: string[];
  Constants: { At: number; Value: string }[];
}

const SAMPLES = 17;
const STEPS = 200;
const LESSONS = [-4, -1, 2, 5].map((x) => [x, 37 * x + 11]);
const LINE = 'f(x) = 20·x + 30';

const number = (v: number | null | undefined) => (v == null ? 'none' : exact(+v.toPrecision(8)));

function base64(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}

export function open(panel: HTMLElement, host: Host): View {
  const asking = createAsking(host);
  const reading = createReading(host);
  const box = make('div', 'gradient');
  panel.append(reading.element, box);

  let run: Run | undefined;
  let version = -2; // of the run whose function is there; −1 for none
  let own = true; // the run's function, not the built-in one
  let at: Point | null = null;
  let found: Gradient | null = null;
  let input = 0; // the chosen one
  let asked = 0; // counts points: what an old one says is dropped
  let beside: (Beside | undefined)[] = [];
  const curve = new Map<number, number>(); // true results, by the chosen input
  let here = { x: 0, y: null as number | null, text: '' }; // where the slider is

  // --- which function
  const which = make('select');
  which.dataset.testid = 'gradient-function';
  which.addEventListener('change', () => {
    own = which.value === 'own';
    input = 0;
    begin();
  });
  const intro = make('p', 'said');
  const table = make('div', 'list');
  const field = make('input');
  Object.assign(field, { type: 'range', id: 'gradient-x' });
  field.dataset.testid = 'gradient-x';
  const name = make('label');
  name.htmlFor = field.id;
  const told = make('p', 'num moved');
  told.role = 'status';
  const chart = createLines('the input', 'the result');
  const why = make('div');

  function functions(): void {
    const task = host.task();
    const has = !!task && !!task.Export && task.Export !== 'compute' && task.Export !== '_start' && !!(run?.Steps || run?.Running);
    own = own && has;
    const options: [string, string][] = [['line', `${LINE}, built in`]];
    if (has) options.unshift(['own', visible(`${task.Export}(${task.Args.trim().split(/\s+/).join(', ')})`, 60)]);
    which.replaceChildren(...options.map(([value, text]) => {
      const option = make('option', '', text);
      option.value = value;
      return option;
    }));
    which.value = own ? 'own' : 'line';
  }

  function begin(): void {
    const task = host.task();
    if (own && task) at = { Wasm: base64(task.Wasm), Export: task.Export, Args: task.Args.split(/\s+/).filter(Boolean), Constants: [] };
    else at = { Wasm: '', Export: '', Args: ['5'], Constants: [] };
    ask();
  }

  async function ask(): Promise<void> {
    const mine = ++asked;
    [found, beside] = [null, []];
    curve.clear();
    intro.textContent = 'The function runs here once more, for its derivatives.';
    box.dataset.ready = '';
    hide(true);
    try {
      const answer = await asking.inspect<Gradient>('gradient', at!);
      if (mine !== asked) return;
      found = answer;
    } catch (error) {
      if (mine === asked) intro.textContent = `There are no derivatives here: ${(error as Error).message}.`;
      return;
    }
    input = Math.min(input, found.Inputs.length - 1);
    intro.textContent = found.Inputs.length ? '' : 'The function has neither arguments nor constants.';
    if (input < 0) return;
    hide(false);
    choose(input);
    for (const [i, { Name }] of found.Inputs.entries()) {
      try {
        const answer = await asking.inspect<Beside>('beside', { ...at!, Input: Name });
        if (mine !== asked) return;
        beside[i] = answer;
      } catch {
        if (mine !== asked) return;
      }
      tabulate();
      explain();
    }
    box.dataset.ready = 'true';
  }

  function hide(hidden: boolean): void {
    for (const element of [table, name, field, told, why]) element.hidden = hidden;
    chart.element.toggleAttribute('hidden', hidden);
  }

  // --- one input
  const chosen = () => found!.Inputs[input];
  const isFloat = (type: string) => type.startsWith('f');

  function choose(i: number): void {
    input = i;
    curve.clear();
    const { Type, Value } = chosen();
    const x = Value.Number ?? 0;
    const step = isFloat(Type) ? 2 ** (Math.floor(Math.log2(Math.abs(x) || 1)) - 5) : 1;
    const far = isFloat(Type) ? 16 * step : Math.max(4, Math.min(1000, Math.floor(Math.abs(x) / 2)));
    Object.assign(field, { min: String(x - far), max: String(x + far), step: String(step), value: String(x) });
    here = { x, y: found!.Result.Number, text: found!.Result.Text };
    if (found!.Result.Number !== null) curve.set(x, found!.Result.Number);
    tabulate();
    explain();
    draw();
    sample();
  }

  /** The point with another value of the chosen input. */
  function with_(x: number): Point {
    const { Constant, At } = chosen();
    if (Constant) return { ...at!, Constants: [...at!.Constants.filter((c) => c.At !== At), { At, Value: String(x) }] };
    return { ...at!, Args: at!.Args.map((arg, i) => (i === At ? String(x) : arg)) };
  }

  async function result(x: number): Promise<Amount> {
    try {
      return await asking.inspect<Amount>('evaluate', with_(x));
    } catch (error) {
      return { Text: (error as Error).message, Number: null };
    }
  }

  /** The true results along the slider, from its middle to its ends. */
  async function sample(): Promise<void> {
    const [mine, of] = [asked, input];
    const [low, high, step] = [Number(field.min), Number(field.max), Number(field.step)];
    const middle = (low + high) / 2;
    const places = [...Array(SAMPLES).keys()].map((i) => low + Math.round(((high - low) * i) / (SAMPLES - 1) / step) * step);
    places.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle));
    for (const x of places) {
      if (curve.has(x)) continue;
      const { Number: y } = await result(x);
      if (mine !== asked || of !== input) return;
      if (y !== null) curve.set(x, y);
      draw();
    }
    box.dataset.sampled = 'true';
  }

  let moving = false;
  async function move(): Promise<void> {
    here = { x: Number(field.value), y: null, text: '' };
    draw();
    if (moving) return;
    moving = true;
    for (;;) {
      const [mine, of, { x }] = [asked, input, here];
      const { Number: y, Text } = await result(x);
      if (mine === asked && of === input) {
        if (y !== null) curve.set(x, y);
        if (here.x === x) here = { x, y, text: Text };
        draw();
      }
      if (here.x === x || mine !== asked || of !== input) break;
    }
    moving = false;
  }
  field.addEventListener('input', () => void move());

  function predicted(x: number): number | null {
    const { StraightThrough, Value } = chosen();
    if (StraightThrough === null || found!.Result.Number === null || Value.Number === null) return null;
    return found!.Result.Number + StraightThrough * (x - Value.Number);
  }

  function draw(): void {
    if (!found) return;
    const { Name, Value } = chosen();
    name.textContent = `${Name}: ${exact(here.x)}`;
    const [low, high] = [Number(field.min), Number(field.max)];
    const expected = predicted(here.x);
    const moved = Value.Number === null ? 0 : here.x - Value.Number;
    field.ariaValueText = `${Name} ${here.x}, predicted ${number(expected)}, true ${here.text}`;
    replace(panel, told, make('span', 'predicted', `predicted ${number(expected)}`), ' ', make('span', 'true', `true ${here.text ? exact(here.text as unknown as number) : '…'}`),
      ` ${here.y !== null && expected !== null ? (Math.abs(here.y - expected) <= 1e-9 * Math.abs(here.y) ? 'equal' : `off by ${number(here.y - expected)}`) : ''}, ${moved ? `${Name} changed by ${exact(moved)}` : 'where the derivative is taken'}`);
    Object.assign(told.dataset, { x: String(here.x), predicted: String(expected), true: here.y === null ? '' : String(here.y) });
    const line = [low, high].map((x): [number, number] => [x, predicted(x) ?? NaN]);
    const real = [...curve].sort(([a], [b]) => a - b);
    chart.set([{ name: 'true', class: 'true', points: real, dots: true }, { name: 'predicted', class: 'predicted', points: line }],
      `The result by ${Name}: true results at ${real.length} places, and the line that the derivative ${number(chosen().StraightThrough)} predicts`, here.x);
  }

  function tabulate(): void {
    const rows = found!.Inputs.map((one, i) => {
      const side = beside[i];
      const open = button('link', one.Name, `input-${i}`, () => choose(i));
      open.ariaPressed = String(i === input);
      const real = !side ? '…' : side.Up !== null && side.Up === side.Down ? number(side.Up) : `${number(side.Up)} / ${number(side.Down)}`;
      const row = make('tr', i === input ? 'chosen' : '', make('td', '', open), ...[one.Value.Text.replaceAll('-', '−'), number(one.Plain), number(one.Detached), number(one.StraightThrough), real].map((text) => make('td', '', text)));
      Object.assign(row.dataset, { input: one.Name, plain: String(one.Plain), detached: String(one.Detached), through: String(one.StraightThrough), up: String(side?.Up), down: String(side?.Down) });
      return row;
    });
    const heads = ['by', 'value', 'plain', 'detached', 'straight-through', 'true, above / below'];
    const head = make('thead', '', make('tr', '', ...heads.map((text) => {
      const cell = make('th', '', text);
      cell.scope = 'col';
      return cell;
    })));
    replace(panel, table, make('table', '', head, make('tbody', '', ...rows)), ...(found!.More ? [make('p', 'faint', `${found!.More} more constants`)] : []));
  }

  function explain(): void {
    const side = beside[input];
    const nodes: Node[] = [];
    if (side?.UpError) nodes.push(make('p', 'said', `One more: ${side.UpError}.`));
    if (side?.DownError) nodes.push(make('p', 'said', `One less: ${side.DownError}.`));
    if (side?.Cuts?.length) nodes.push(make('p', 'said', 'What changes beside the point, and has no slope:'), make('ul', '', ...side.Cuts.map((cut) => make('li', '', cut))));
    replace(panel, why, ...nodes);
  }

  // --- learning
  const plain = make('input');
  plain.type = 'checkbox';
  plain.dataset.testid = 'gradient-plain';
  const learnButton = button('primary', 'Learn', 'learn', () => void (learning ? stop() : learn()));
  learnButton.dataset.testid = 'gradient-learn';
  const learned = make('p', 'num');
  learned.role = 'status';
  const losses = createLines('step', 'mean square error');
  let learning = 0; // counts: 0 for none under way
  let rounds = 0;

  function stop(): void {
    learning = 0;
    learnButton.textContent = 'Learn';
  }

  async function learn(): Promise<void> {
    const mine = (learning = ++rounds);
    learnButton.textContent = 'Stop';
    const points: [number, number][] = [];
    const begun = performance.now();
    let last: Lesson | undefined;
    try {
      for (let step = 0; step < STEPS; step++) {
        const one: Lesson = await asking.inspect<Lesson>('learn', { Plain: plain.checked, Lessons: LESSONS, ...(!step && { From: [20, 30] }) });
        if (mine !== learning) return;
        last = one;
        points.push([one.Step, one.Loss]);
        const [a, b] = one.Constants;
        learned.textContent = `step ${one.Step}: f(x) = ${exact(a)}·x + ${exact(b)}, mean square error ${number(one.Loss)}, its derivatives ${number(one.Gradient[0])} and ${number(one.Gradient[1])}`;
        Object.assign(learned.dataset, { step: one.Step, loss: String(one.Loss), a, b });
        losses.set([{ name: 'error', class: 'true', points }], `The mean square error over ${points.length} steps, now ${number(one.Loss)}`, undefined, true);
        if (!one.Loss || (one.Gradient.every((g) => !g) && one.Loss)) break;
      }
    } catch (error) {
      if (mine === learning) learned.textContent = `Learning has stopped: ${(error as Error).message}.`;
      if (mine === learning) stop();
      return;
    }
    if (last) {
      const seconds = ((performance.now() - begun) / 1000).toFixed(1);
      const said = !last.Loss ? `Found after ${last.Step + 1} steps, ${seconds} s` : last.Gradient.every((g) => !g) ? 'All derivatives are 0: nothing will move' : `Not found in ${STEPS} steps`;
      learned.append(make('b', '', ` ${said}.`));
      learned.dataset.done = 'true';
    }
    stop();
  }

  box.append(
    make('section', '',
      make('h3', '', 'How the result changes'),
      make('label', 'which', 'Function', which), intro, table,
      make('div', 'drag', name, field), told, chart.element as unknown as HTMLElement, why),
    make('section', '',
      make('h3', '', 'Constants by descent'),
      make('p', 'said', `${LINE} is to give −137, −26, 85 and 196 for −4, −1, 2 and 5. Each step runs the program on all four, goes back through the runs for the derivatives of the error by the two constants, and moves these by Adam.`),
      make('div', 'fields', learnButton, make('label', '', plain, 'plain derivatives')), learned, losses.element as unknown as HTMLElement),
  );

  return {
    draw(change, now) {
      run = now;
      reading.draw(now);
      if (change & CLEARED) asking.again();
      const next = now.Steps || now.Running ? now.Version : -1;
      if (now.Running || next === version) return; // the page is busy with the run
      version = next;
      own = true;
      functions();
      begin();
    },
    state: () => formatNumbers({ ...(input > 0 && { input }) }),
    restore(state) {
      input = Math.max(0, parseNumbers(state).get('input') ?? 0);
      if (found?.Inputs[input]) choose(input);
    },
  };
}
