// The view "race": one program decoded by two machines at the same time, one that
// asks a hull which past token a head reads, one that scans a plain key-value cache.

import css from 'style:race.css';
import { kernel as kernelOf, url } from './engine';
import { group, make, style, visible } from './elements';
import { createRaceChart } from './race-chart';
import { Racer, firstDifference, secondsAt, type Program, type Way } from './racer';
import { formatNumbers, parseNumbers, type Host, type Run, type View } from './view';
import { fetchProgram } from './whole';

interface Choice {
  label: string;
  about: string;
  way: Way;
}

/** With a hull; the first one is the fair one. */
const HULLS: Choice[] = [
  { label: 'planned decoder', about: 'Both are the same program, the planned decoder, so only the cache differs.', way: { decoder: 'planned', kv: 'hull' } },
  {
    label: 'kernel, as Run',
    about: 'More than the cache differs: the kernel, which Run uses, is code made from the weights. The plain machine walks their plan without code.',
    way: { decoder: 'kernel', kv: 'hull' },
  },
];
const PLAIN: Choice[] = [
  {
    label: 'all heads scan',
    about: 'Plain is a key-value cache as transformers have it: each head that is read compares its query with the keys of all tokens before.',
    way: { decoder: 'planned', kv: 'linear' },
  },
  {
    label: 'only the hull heads scan',
    about: 'Plain is the hull machine without its hulls: the heads that would ask one compare their query with all its keys. The others, such as “the token before”, need no search there either.',
    way: { decoder: 'planned', kv: 'linear-searched' },
  },
];
const LIMITS = [10_000, 100_000, 1_000_000];
const SEED = { hull: 1.3, plain: 258 };
/** Below this time, a ratio of times says nothing. */
const LEAST = 0.002;

const seconds = (s: number) => `${s.toFixed(s < 1 ? 3 : s < 100 ? 1 : 0)} s`;
const times = (ratio: number) => `${ratio < 10 ? ratio.toFixed(1) : group(Math.round(ratio))} times`;

const NOTHING = 'Run a program or choose an example: that is what the two decode.';

export function open(panel: HTMLElement, host: Host): View {
  style(css);
  const chosen = { hull: 0, plain: 0, limit: 1, linear: 0 };
  let racers: [Racer, Racer] | undefined;
  let equal = 0; // tokens that were compared
  let different = -1; // the first token that is not the same
  let loading = '';
  let round = 0; // counts races: what an old one says is dropped
  let frame = 0;
  let run: Run | undefined;
  let raced = ''; // the program in the race

  function select(name: 'hull' | 'plain' | 'limit', text: string, options: string[]): [HTMLLabelElement, HTMLSelectElement] {
    const element = make('select', '', ...options.map((option) => make('option', '', option)));
    element.dataset.key = `race-${name}`;
    element.addEventListener('change', () => {
      chosen[name] = element.selectedIndex;
      explain();
    });
    return [make('label', '', text, element), element];
  }

  const [hullField, hullSelect] = select('hull', 'With a hull', HULLS.map((c) => c.label));
  const [plainField, plainSelect] = select('plain', 'Plain', PLAIN.map((c) => c.label));
  const [limitField, limitSelect] = select('limit', 'Stop after', LIMITS.map((n) => `${group(n)} tokens`));
  const startButton = make('button', 'primary', 'Start');
  const stopButton = make('button', '', 'Stop');
  startButton.dataset.testid = 'race-start';
  stopButton.dataset.testid = 'race-stop';
  startButton.addEventListener('click', start);
  stopButton.addEventListener('click', () => stop());
  const program = make('h3');
  const about = make('p', 'said');
  const fair = make('p', 'said');
  const status = make('p', 'race-status');
  status.role = 'status';
  const body = make('tbody');
  const head = (names: string[]) => make('thead', '', make('tr', '', ...names.map((name) => make('th', '', name))));
  const table = make('table', 'race-table', head(['', 'tokens', 'seconds', 'tokens/s']), body);
  const verdict = make('p', 'race-equal');
  const gaps = make('tbody');
  const gapTable = make('table', 'race-table', head(['the same tokens', 'hull', 'plain', 'plain takes']), gaps);
  const seedNote = make(
    'p',
    'said',
    'The article that this project began with gives 1.3 s and 258 s for “the same workload, same token count, same program”. It names neither program, tokens nor machine.',
  );
  const figure = make('figure', 'race-chart');
  figure.role = 'img';
  const axes = make('fieldset', 'race-axes', make('legend', '', 'Axes'));
  const radios = ['logarithmic', 'linear'].map((name, i) => {
    const radio = make('input');
    Object.assign(radio, { type: 'radio', name: 'race-axes', checked: i === 0 });
    radio.addEventListener('change', () => {
      chosen.linear = i;
      show();
    });
    axes.append(make('label', 'check', radio, name));
    return radio;
  });
  panel.append(
    program,
    make('div', 'race-form', hullField, plainField, limitField, make('div', 'race-buttons', startButton, stopButton)),
    make('div', 'race-parts', make('div', '', status, table, verdict, about, fair), make('div', '', figure, axes), make('div', '', gapTable, seedNote)),
  );
  limitSelect.selectedIndex = chosen.limit;
  const chart = createRaceChart(figure);
  const form = document.getElementById('code')!;

  /** What is to race: the program of the run; without one, the example in the form, whose module comes later. */
  function task(): Program | null {
    const own = host.task();
    if ((own && (run?.Steps || run?.Running)) || !field('example')) return own;
    return { Wasm: new Uint8Array(), Model: field('preset'), Export: field('export'), Args: field('args'), Input: new TextEncoder().encode(field('input')), Imports: '' };
  }

  async function moduleOf(name: string): Promise<Uint8Array> {
    const response = await fetch(url(`example-${name}`));
    if (!response.ok) throw new Error(`the example ${name} could not be fetched: HTTP ${response.status}`);
    return new Uint8Array(await response.arrayBuffer());
  }

  function field(id: string): string {
    return (document.getElementById(id) as HTMLInputElement | null)?.value ?? '';
  }

  /** Says what would race, and how. */
  function explain(): void {
    const next = task();
    program.textContent = racing() && raced ? raced : next ? callText(next) : 'No program yet';
    startButton.disabled = racing() || !next || form.ariaBusy === 'true'; // then the example is on its way
    stopButton.disabled = !racing();
    for (const element of [hullSelect, plainSelect, limitSelect]) element.disabled = racing();
    about.textContent = PLAIN[chosen.plain].about;
    fair.textContent = HULLS[chosen.hull].about;
    if (!next && !racers) status.textContent = NOTHING;
    else if (status.textContent === NOTHING) status.textContent = '';
  }

  const racing = () => loading !== '' || !!racers?.some((r) => !r.over());

  async function start(): Promise<void> {
    stop();
    const mine = ++round;
    racers = undefined;
    [equal, different] = [0, -1];
    loading = 'starting';
    show();
    try {
      const what = task()!;
      raced = callText(what);
      if (!what.Wasm.length) what.Wasm = await moduleOf(field('example'));
      if (mine !== round) return;
      const report = ({ done, total }: { done: number; total: number }) => {
        loading = `fetching the whole engine: ${(done / 1e6).toFixed(1)} of ${(total / 1e6).toFixed(1)} MB`;
        if (mine === round) show();
      };
      const [module, { module: kernel }] = await Promise.all([fetchProgram(report), kernelOf(what.Model)]);
      if (mine !== round) return;
      const both: [Racer, Racer] = [new Racer(HULLS[chosen.hull].way, changed), new Racer(PLAIN[chosen.plain].way, changed)];
      racers = both;
      await Promise.all(both.map((r) => r.prepare(module, kernel)));
      if (mine !== round) return;
      loading = '';
      for (const r of both) r.race(what, LIMITS[chosen.limit]);
      show();
    } catch (error) {
      if (mine !== round) return;
      for (const r of racers ?? []) r.end('error');
      racers = undefined;
      loading = '';
      show();
      status.textContent = `The race could not start: ${(error as Error).message}`;
    }
  }

  /** Ends the workers. What they have done stays. */
  function stop(): void {
    if (!racing()) return;
    round++;
    loading = '';
    for (const r of racers ?? []) r.end('stopped');
    show();
  }

  function changed(): void {
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      show();
    });
  }

  function rowOf(racer: Racer | undefined, name: string, i: number): HTMLTableRowElement {
    const first = make('th', '', make('span', `race-mark race-${i}`), name);
    first.scope = 'row';
    const rate = racer && racer.seconds > 0.01 ? group(Math.round(racer.tokens / racer.seconds)) : '–';
    const cells = racer ? [group(racer.tokens), racer.seconds.toFixed(racer.seconds < 1 ? 3 : 1), rate] : ['–', '–', '–'];
    const row = make('tr', '', first, ...cells.map((text) => make('td', '', text)));
    row.dataset.machine = i ? 'plain' : 'hull';
    return row;
  }

  function stateOf(racer: Racer): string {
    if (racer.state === 'starting') return 'makes its plan of the weights';
    if (racer.state === 'decoding' && !racer.tokens) return `reads the prompt, ${group(racer.prompt)} of ${group(racer.promptTotal)} tokens`;
    const words = { decoding: 'decodes', done: 'has ended', limit: 'has all its tokens', stopped: 'was stopped', trap: `trapped: ${visible(racer.text, 120)}`, error: `failed: ${visible(racer.text, 200)}` };
    return words[racer.state];
  }

  function gapRow(name: string, hull: number, plain: number): HTMLElement {
    const first = make('th', '', name);
    first.scope = 'row';
    return make('tr', '', first, ...[seconds(hull), seconds(plain), hull >= LEAST ? times(plain / hull) : '–'].map((text) => make('td', '', text)));
  }

  function show(): void {
    explain();
    const names = ['hull', 'plain'];
    body.replaceChildren(...names.map((name, i) => rowOf(racers?.[i], name, i)));
    panel.dataset.race = racing() ? 'racing' : racers ? 'over' : 'ready';
    if (loading) status.textContent = `${loading} …`;
    else if (racers) status.textContent = `${program.textContent === raced ? '' : `${raced}: `}${racers.map((r, i) => `${names[i]} ${stateOf(r)}`).join('; ')}.`;
    const both = racers ? Math.min(racers[0].tokens, racers[1].tokens) : 0;
    const own = gapRow(both ? `here, ${group(both)}` : 'here', 0, 0);
    if (racers && both) {
      if (different < 0) different = firstDifference(racers[0], racers[1], equal);
      equal = different < 0 ? both : different;
      const [hull, plain] = racers.map((r) => secondsAt(r, both));
      gaps.replaceChildren(gapRow(`here, ${group(both)}`, hull, plain), gapRow('the seed’s', SEED.hull, SEED.plain));
      figure.ariaLabel = `Seconds against decoded tokens. After ${group(both)} tokens: with a hull ${seconds(hull)}, plain ${seconds(plain)}.`;
    } else {
      for (const cell of own.querySelectorAll('td')) cell.textContent = '–';
      gaps.replaceChildren(own, gapRow('the seed’s', SEED.hull, SEED.plain));
      figure.ariaLabel = 'Seconds against decoded tokens: nothing is decoded yet';
    }
    showVerdict();
    chart.set(
      names.map((name, i) => ({ name, colour: i ? '--code-number' : '--accent', samples: racers?.[i].samples ?? [] })),
      !chosen.linear,
    );
  }

  function showVerdict(): void {
    verdict.dataset.equal = different >= 0 ? 'false' : equal ? 'true' : '';
    verdict.dataset.tokens = String(equal);
    if (different >= 0) {
      const [a, b] = racers!.map((r) => r.stream[different]);
      verdict.textContent = `The tokens differ from token ${group(racers![0].prompt + different)} on: number ${a} with a hull, ${b} plain. They have to be equal; please report it.`;
    } else verdict.textContent = equal ? `Equal tokens so far: ${group(equal)} of each, compared one by one.` : 'Both must decode the same tokens: they are compared as they come.';
  }

  // A view that is not on screen costs nothing.
  new IntersectionObserver(([entry]) => {
    if (!entry.isIntersecting) stop();
  }).observe(panel);
  // Another program may be in the form by then; the page hears of it first.
  const refresh = () => setTimeout(() => panel.hidden || show());
  document.addEventListener('change', refresh);
  new MutationObserver(refresh).observe(form, { attributeFilter: ['aria-busy'] });

  show();
  return {
    draw(_, now) {
      run = now;
      explain();
    },
    state: () => (Object.entries(chosen).some(([name, n]) => n !== (name === 'limit' ? 1 : 0)) ? formatNumbers(chosen) : ''),
    restore(state) {
      const numbers = parseNumbers(state);
      const most = { hull: HULLS.length, plain: PLAIN.length, limit: LIMITS.length, linear: 2 };
      for (const [name, n] of numbers) {
        if (!(name in most)) continue; // of a newer page
        if (n < 0 || n >= most[name as keyof typeof most]) throw new Error(`${name} is ${n}, want 0 to ${most[name as keyof typeof most] - 1}`);
      }
      for (const name of Object.keys(most) as (keyof typeof most)[]) chosen[name] = numbers.get(name) ?? chosen[name];
      [hullSelect.selectedIndex, plainSelect.selectedIndex, limitSelect.selectedIndex] = [chosen.hull, chosen.plain, chosen.limit];
      radios[chosen.linear].checked = true;
      show();
    },
  };
}

/** A program in words: what is called, with what. */
function callText(program: Program): string {
  return program.Model === 'wide' ? called(program) : `${called(program)}, by the model ${program.Model}`;
}

function called({ Export, Args, Input }: Program): string {
  if (Export === 'compute' || Export === '_start') {
    const input = new TextDecoder().decode(Input.subarray(0, 200));
    return `${Export}${input ? `, input ${visible(input, 40)}` : ''}`;
  }
  return `${visible(Export, 60)}(${visible(Args.trim().split(/[\s,]+/).join(', '), 60)})`;
}
