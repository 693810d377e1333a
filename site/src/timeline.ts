// The view "timeline": the run as a strip over the trace, played, stepped over and
// out of calls, run to breakpoints and to changes of what is watched. What it says
// comes from the run's tokens, read by a worker of its own (replay.ts).

import css from 'style:timeline.css';

import { createBreakpoints } from './breakpoints';
import { group, make, replace, style } from './elements';
import { createReplay, type Buckets, type Lines, type Values, type Watch } from './replay';
import { MIX, bit, createStrip } from './strip';
import { CLEARED, PHASE, SELECTED, type Host, type Row, type Run, type View } from './view';

const SPEEDS = [1, 4, 16, 64, 256];
const DOCUMENTS: Record<string, string> = { main: 'source', header: 'wasmformer.h', module: 'module' };
const mostWatches = 8;
const longestWatch = 100; // characters

export function open(panel: HTMLElement, host: Host): View {
  style(css);
  let run: Run = { Version: -1, Model: '', Steps: 0, Selected: -1, Growing: false, Running: false, Read: 0, Total: 0, Fetched: 0, Size: 0, Error: '' };
  let range: [number, number] | undefined; // none: the whole run
  let buckets: Buckets | undefined;
  let asked = ''; // for which buckets
  let asking = false;
  let row: Row | undefined; // of the selected step
  let values: Values = { Watches: [], Changes: [] };
  let watches: Watch[] = [];
  let wanted: string[] = []; // watches of a link, until there is a run
  let lines: { version: number; lines: Promise<Lines> } | undefined;
  let place = ''; // the selected step's line, in words
  let hovered: [number, number] = [-1, -1];
  let seek: AbortController | undefined;
  let said = '';

  // ---- elements

  const button = (text: string, title: string, key: string, act: () => void) => {
    const element = make('button', '', text);
    element.title = title;
    element.dataset.key = key;
    element.dataset.testid = `timeline-${key}`;
    element.addEventListener('click', act);
    return element;
  };
  const set = (label: string, ...children: Node[]) => {
    const box = make('div', 'set', ...children);
    box.role = 'group';
    box.ariaLabel = label;
    return box;
  };

  const playBack = button('◀ Play', 'Play backwards', 'play-back', () => press(-1));
  const play = button('Play ▶', 'Play forwards, from the selected step', 'play', () => press(1));
  const speed = make('select');
  speed.ariaLabel = 'Steps a second';
  speed.dataset.testid = 'timeline-speed';
  for (const n of SPEEDS) speed.append(new Option(n === 1 ? '1 step/s' : `${n} steps/s`, String(n), n === 4, n === 4));
  const motion = set('Play', playBack, play, speed);
  const stepping = set(
    'Step over and out',
    button('◀ Out', 'Back to the call of this function', 'out-back', () => go(false, { Depth: depth() - 1 }, 'no call')),
    button('◀ Over', 'Step back over calls', 'over-back', () => go(false, { Depth: depth() }, 'no step')),
    button('Over ▶', 'Step over calls', 'over', () => go(true, { Depth: depth() }, 'no step')),
    button('Out ▶', 'Run until this function has returned', 'out', () => go(true, { Depth: depth() - 1 }, 'no return')),
  );
  const toBreak = set(
    'Breakpoints',
    button('◀ Breakpoint', 'Run back to a breakpoint. Set them beside the source: click left of the text, or press F9 on a line', 'break-back', () => toBreakpoint(false)),
    button('Breakpoint ▶', 'Run to the next breakpoint. Set them beside the source: click left of the text, or press F9 on a line', 'break', () => toBreakpoint(true)),
  );
  const whole = button('Whole run', 'Show all steps (0). Drag over the strip to look closer', 'whole', () => zoom(undefined));
  const controls = make('div', 'tools', motion, stepping, toBreak);

  const strip = createStrip({
    select: (step) => choose(step),
    zoom: (from, to) => zoom(from <= 0 && to >= run.Steps ? undefined : [from, to]),
    hover(step, r) {
      hovered = [step, r];
      readOut();
    },
    resized: () => ask(),
  });
  const readout = make('p', 'readout num');
  readout.dataset.testid = 'timeline-readout';
  const status = make('p', 'timeline-status');
  status.role = 'status';
  status.dataset.testid = 'timeline-status';
  const points = make('div', 'points');
  const watching = make('ul', 'watches');
  const watchField = make('input');
  Object.assign(watchField, { placeholder: 'n, n in fib, global 0, 0x410:4', maxLength: longestWatch, spellcheck: false, autocomplete: 'off' });
  watchField.ariaLabel = 'Watch a local, global or address';
  watchField.title = 'A local by name or number, of the step’s function or another; a global; an address with its bytes';
  watchField.dataset.testid = 'timeline-watch';
  const watchForm = make('form', 'set', watchField, button('Watch', 'Show its value, and go to its changes', 'watch-add', () => undefined));
  watchForm.addEventListener('submit', (event) => {
    event.preventDefault();
    addWatch(watchField.value).then((added) => added && (watchField.value = ''));
  });
  panel.append(controls, strip.element, make('div', 'line', readout, whole), make('div', 'line', status, watchForm), make('div', 'below', watching, points));

  const shown = () => !panel.hidden;
  const replay = createReplay(host, shown, () => {
    ask();
    look();
    show();
  });
  const breakpoints = createBreakpoints(host.editor, show);
  document.getElementById('replay')!.addEventListener('click', wished); // after the page has said so


  // ---- the strip

  const at = (): [number, number] => range ?? [0, Math.max(run.Steps, replay.now.steps)];

  function zoom(to: [number, number] | undefined): void {
    range = to;
    ask();
    show();
  }

  /** Asks for the buckets of what is shown, one question at a time. */
  async function ask(): Promise<void> {
    const steps = replay.now.version === run.Version ? replay.now.steps : 0;
    if (!steps || asking || !shown()) return;
    const [from, to] = at();
    const width = Math.max(50, strip.width());
    const question = [run.Version, from, Math.min(to, steps), width].join();
    if (question === asked) return;
    asking = true;
    asked = question;
    const { Version } = run;
    try {
      const answer = await replay.ask<Buckets>('buckets', { From: from, To: Math.min(to, steps), Count: width });
      if (Version === run.Version) buckets = answer;
    } catch {
      asked = ''; // the replay has failed, and says so
    }
    asking = false;
    show();
    if (replay.now.version === run.Version && replay.now.steps !== steps) setTimeout(ask, 150);
    else if (question !== [run.Version, at()[0], Math.min(at()[1], replay.now.steps), Math.max(50, strip.width())].join()) ask();
  }

  function readOut(): void {
    const step = hovered[0] >= 0 ? hovered[0] : run.Selected;
    const list = buckets?.Buckets;
    const i = list && buckets ? Math.floor((step - buckets.From) / buckets.Size) : -1;
    const one = list?.[i];
    if (!one || step < buckets!.From) {
      readout.replaceChildren('');
      return;
    }
    const first = buckets!.From + i * buckets!.Size;
    const nodes: (Node | string)[] = [one.Steps === 1 ? `Step ${group(first)}` : `Steps ${group(first)} to ${group(first + one.Steps - 1)}`];
    nodes.push(`, depth ${one.Low === one.High ? one.Low : `${one.Low} to ${one.High}`}`);
    one.Mix.forEach((n, k) => {
      if (!n) return;
      const key = make('span', 'key');
      key.style.background = `var(${MIX[k][1]})`;
      nodes.push(make('span', 'sort', key, one.Steps === 1 ? MIX[k][0] : `${MIX[k][0]} ${Math.round((100 * n) / one.Steps)} %`));
    });
    if (one.Outputs) nodes.push(make('span', 'sort', `prints ${one.Outputs} ${one.Outputs === 1 ? 'byte' : 'bytes'}`));
    const rows = buckets!.Rows ?? [];
    const r = hovered[1];
    if (r >= 0 && r < rows.length) {
      const what = [bit(one.Reads, r) && 'read', bit(one.Writes, r) && 'written'].filter(Boolean).join(' and ') || 'not touched';
      nodes.push(make('span', 'sort', `0x${rows[r].toString(16)} to 0x${((rows[r + 1] ?? buckets!.End) - 1).toString(16)}: ${what}`));
    }
    readout.replaceChildren(...nodes);
  }

  // ---- the selected step

  const depth = () => row?.Depth ?? 0;
  let looked = '';

  /** Asks what is said of the selected step, once the replay has read it. */
  async function look(): Promise<void> {
    const step = run.Selected;
    if (step < 0 || replay.now.version !== run.Version || step >= replay.now.steps) return;
    if (wanted.length) {
      const list = wanted;
      wanted = [];
      for (const text of list) await addWatch(text);
    }
    const question = [run.Version, step, JSON.stringify(watches)].join();
    if (looked === question) return;
    looked = question;
    const [rows, answer, of] = await Promise.all([
      host.rows(step, 1),
      replay.ask<Values>('values', { Step: step, Watches: watches }).catch((): Values => ({ Watches: [], Changes: [] })),
      linesOf().catch(() => undefined),
    ]);
    if (looked !== question) return;
    row = rows[0];
    values = answer;
    locate(of);
    show();
  }

  function linesOf(): Promise<Lines> {
    if (lines?.version !== run.Version) {
      const task = host.task()!;
      lines = { version: run.Version, lines: replay.ask<Lines>('lines', { Language: task.Language, Source: task.Source }) };
    }
    return lines.lines;
  }

  /** Whether the editor still has the text that was run. */
  const same = () => {
    const task = host.task();
    return task !== null && (task.Language === 'wasm' || host.editor.text('main') === task.Source);
  };

  /** Marks the selected step's line: of C here; WAT and modules are marked anyway. */
  function locate(of: Lines | undefined): void {
    const here = row && row.Func >= 0 ? of?.Places[row.Func]?.[row.Instr] : undefined;
    const { Language } = host.task()!;
    place = here?.Line ? `${of!.Files[here.File]}:${here.Line}` : '';
    if (Language === 'wat') return;
    const document = Language === 'c' && here?.Line && same() ? documentOf(of!.Files[here.File]) : '';
    breakpoints.mark(document, document ? here!.Line : 0);
  }

  const documentOf = (file: string) => (file === 'wasmformer.h' ? 'header' : /^main\.(c|wat)$/.test(file) ? 'main' : '');

  // ---- going to a step

  function choose(step: number): void {
    stop();
    host.select(step);
  }

  type Condition = { Depth?: number; Places?: [number, number][]; Watches?: Watch[] };

  /** Goes to the next step that meets a condition, and says so if there is none. */
  async function go(forward: boolean, condition: Condition, what: string): Promise<void> {
    stop();
    seek?.abort();
    const mine = (seek = new AbortController());
    const { Version, Selected } = run;
    const slow = setTimeout(() => seek === mine && say(`Searching from step ${group(Selected)}`, 0, true), 300);
    try {
      const question = { From: Math.max(0, Selected), Forward: forward, Depth: -1, Places: [], Watches: [], ...condition };
      const progress = (share: number) => said.startsWith('Searching') && seek === mine && say(said, share, true);
      const { Step } = await replay.ask<{ Step: number }>('find', question, { signal: mine.signal, progress });
      if (seek !== mine || Version !== run.Version) return;
      if (Step < 0) say(`There is ${what} ${forward ? 'after' : 'before'} step ${group(Selected)}.`);
      else {
        say('');
        host.select(Step);
      }
    } catch (error) {
      if (seek === mine) say(mine.signal.aborted ? '' : `The step could not be found: ${(error as Error).message}`);
    } finally {
      clearTimeout(slow);
      if (seek === mine) seek = undefined;
    }
  }

  /** Instructions at which breakpoints stand: where a run of their line begins. */
  async function places(): Promise<[number, number][]> {
    const of = await linesOf();
    const found: [number, number][] = [];
    const task = host.task()!;
    const listing = new Set(breakpoints.lines(task.Language === 'wasm' ? 'main' : 'module'));
    const first = of.Listing ?? [];
    if (listing.size) {
      const begins = first.map((line, fn) => [line, fn]).filter(([line]) => line > 0);
      for (const line of listing) {
        const own = begins.filter(([begin]) => begin <= line).pop();
        if (own) found.push([own[1], line - own[0]]);
      }
    }
    if (task.Language === 'wasm') return found;
    const marked = of.Files.map((file) => {
      const document = documentOf(file);
      return new Set(document && (document !== 'main' || same()) ? breakpoints.lines(document) : []);
    });
    of.Places.forEach((list, fn) => {
      let before = '';
      list?.forEach(({ File, Line }, instr) => {
        if (!Line) return;
        const now = `${File}:${Line}`;
        if (now !== before && marked[File]?.has(Line)) found.push([fn, instr]);
        before = now;
      });
    });
    return found;
  }

  async function toBreakpoint(forward: boolean): Promise<void> {
    if (!breakpoints.all().length) return say('There is no breakpoint yet. Click left of a line of the source, or press F9 on it.');
    try {
      const of = await linesOf();
      const found = await places();
      if (found.length) return await go(forward, { Places: found }, 'no breakpoint');
      if (!same()) return say('The source was changed since this run: its breakpoints count in the next one.');
      say(of.Why && host.task()!.Language === 'c' ? `The lines of this run are not known: ${of.Why}.` : 'No instruction of this run begins on a line with a breakpoint.');
    } catch (error) {
      say(`The lines could not be read: ${(error as Error).message}`);
    }
  }

  async function addWatch(text: string): Promise<boolean> {
    if (!text.trim()) return false;
    if (watches.length >= mostWatches) return say(`At most ${mostWatches} things are watched at once.`), false;
    try {
      const watch = await replay.ask<Watch>('watch', { Text: text.slice(0, longestWatch), Step: Math.max(0, run.Selected) });
      if (!watches.some((other) => other.Title === watch.Title)) watches = [...watches, watch];
      say('');
    } catch (error) {
      say(`${(error as Error).message}.`);
      return false;
    }
    look();
    return true;
  }

  // ---- playing

  let playing = 0; // 1 forwards, −1 backwards
  let mine = -1; // the step that the player has selected
  let turn = 0;

  function press(direction: number): void {
    if (playing === direction) return stop();
    start(direction);
  }

  /** Plays if the page has asked for it, from the start or on. */
  function wished(): void {
    const from = panel.dataset.play;
    if (from === undefined || run.Selected < 0 || run.Growing) return;
    delete panel.dataset.play;
    if (from !== 'on') choose(0);
    start(1);
  }

  function start(direction: number): void {
    seek?.abort();
    if (!run.Steps) return;
    if (direction > 0 && run.Selected >= run.Steps - 1) host.select(0);
    playing = direction;
    mine = run.Selected;
    on(++turn);
    show();
  }

  /** Selects steps at the chosen pace; a machine that can't keep up leaves some out. */
  async function on(own: number): Promise<void> {
    let last = performance.now();
    let due = 0;
    while (own === turn && playing && shown()) {
      const pace = Number(speed.value);
      await new Promise((resolve) => (pace > 30 ? requestAnimationFrame(resolve) : setTimeout(resolve, 1000 / pace)));
      if (own !== turn || !playing) return;
      const now = performance.now();
      due = pace > 30 ? due + ((now - last) / 1000) * pace : 1;
      last = now;
      const steps = Math.floor(due);
      if (!steps || document.hidden) continue;
      due -= steps;
      const to = Math.max(0, Math.min(run.Selected + playing * steps, run.Steps - 1));
      if (to === run.Selected) return stop();
      mine = to;
      host.select(to);
      await host.rows(to, 1); // the engine has answered for this step before the next one
    }
    if (own === turn) stop();
  }

  function stop(): void {
    if (!playing) return;
    playing = 0;
    turn++;
    show();
  }

  // ---- what is shown

  function say(text: string, share = 0, cancel = false): void {
    said = text;
    const nodes: (Node | string)[] = [];
    const { now } = replay;
    if (now.error) {
      nodes.push(`The timeline could not be filled: ${now.error.replace(/\.$/, '')}. `, button('Try again', 'Start the timeline’s program again', 'again', () => replay.again()));
    } else if (text) {
      nodes.push(text);
      if (cancel) {
        const bar = make('progress');
        Object.assign(bar, { value: share, max: 1, ariaLabel: 'Progress of the search' });
        nodes.push(bar, button('Cancel', 'Stop searching', 'cancel', () => seek?.abort()));
      }
    } else if (now.fetched < now.size) {
      nodes.push(`fetching the timeline’s program: ${(now.fetched / 1e6).toFixed(1)} of ${(now.size / 1e6).toFixed(1)} MB`);
    } else if (!run.Steps) {
      nodes.push('Run the program to see its steps here.');
    } else {
      if (row?.Step === run.Selected) {
        const changes = values.Changes.length ? `: ${values.Changes.join('; ')}` : '';
        nodes.push(`Step ${group(run.Selected)}${place ? `, ${place}` : ''}${changes}`);
      }
      if (now.version !== -1 && now.read < run.Total) nodes.push(`${nodes.length ? '; ' : ''}${group(now.read)} of ${group(run.Total)} tokens read`);
    }
    const active = status.contains(document.activeElement);
    status.replaceChildren(...nodes);
    if (active && !status.contains(document.activeElement)) panel.focus({ preventScroll: true });
  }

  function show(): void {
    const some = run.Steps > 0;
    for (const element of controls.querySelectorAll<HTMLButtonElement>('button')) {
      if (some || element !== document.activeElement) element.disabled = !some;
    }
    status.ariaLive = playing ? 'off' : 'polite';
    play.textContent = playing > 0 ? 'Pause' : 'Play ▶';
    playBack.textContent = playing < 0 ? 'Pause' : '◀ Play';
    const [from, to] = at();
    strip.draw({ from, to: Math.max(to, from + 1), selected: run.Selected, steps: run.Steps, buckets });
    panel.dataset.from = String(from);
    panel.dataset.to = String(to);
    panel.dataset.read = String(replay.now.version === run.Version ? replay.now.steps : 0);
    panel.dataset.buckets = asked;
    whole.disabled = !range;
    readOut();
    if (!said.startsWith('Searching')) say(said);
    replace(panel, watching, ...watches.map(watchItem));
    replace(panel, points, ...pointItems());
  }

  function watchItem(watch: Watch, i: number): HTMLElement {
    const now = row?.Step === run.Selected ? values.Watches[i] : undefined;
    const text = now?.Known ? `${now.Decimal}` : now ? 'not there at this step' : '…';
    const value = make('span', 'held', text);
    if (now?.Known) value.title = now.Hex;
    if (now?.Next) value.append(make('b', 'next', ` → ${now.Next}`));
    const what = `changes ${watch.Title}`;
    const item = make(
      'li',
      '',
      make('span', 'name', watch.Title),
      value,
      button('◀', `Back to the step that ${what}`, `watch-back-${i}`, () => go(false, { Watches: [watch] }, `no step that ${what}`)),
      button('▶', `On to the step that ${what}`, `watch-next-${i}`, () => go(true, { Watches: [watch] }, `no step that ${what}`)),
      button('×', `Watch ${watch.Title} no longer`, `watch-remove-${i}`, () => {
        watches = watches.filter((other) => other !== watch);
        look();
        show();
      }),
    );
    for (const element of item.querySelectorAll('button')) element.ariaLabel = element.title;
    return item;
  }

  function pointItems(): HTMLElement[] {
    return breakpoints.all().map(([name, line]) => {
      const title = `${name === 'main' ? (document.getElementById('tab-main')?.textContent ?? DOCUMENTS.main) : DOCUMENTS[name]}:${line}`;
      const item = button(`● ${title} ×`, `Remove the breakpoint ${title}`, `point-${name}-${line}`, () => breakpoints.toggle(name, line));
      item.classList.add('point');
      return item;
    });
  }

  return {
    draw(change, now) {
      run = now;
      if (change & CLEARED) {
        stop();
        seek?.abort();
        if (buckets && asked && Number(asked.split(',')[0]) !== now.Version) {
          buckets = range = undefined;
          row = undefined;
          said = place = looked = '';
          breakpoints.mark('', 0);
          asked = '';
        }
      }
      if (change & SELECTED && change !== ~0) {
        if (now.Selected !== mine) stop();
        if (said && !said.startsWith('Searching')) said = '';
      }
      if (change & PHASE) asked = '';
      if (range && now.Selected >= 0 && (now.Selected < range[0] || now.Selected >= range[1])) {
        const size = range[1] - range[0];
        const from = Math.max(0, Math.min(now.Selected - Math.floor(size / 2), now.Steps - size));
        range = [from, from + size];
      }
      replay.follow(now);
      ask();
      look();
      show();
      if (panel.dataset.play !== undefined) setTimeout(wished); // not while the page draws
    },
    state() {
      const kept = new URLSearchParams();
      if (range) {
        kept.set('from', String(range[0]));
        kept.set('to', String(range[1]));
      }
      if (speed.value !== '4') kept.set('speed', speed.value);
      for (const watch of watches) kept.append('watch', written(watch));
      for (const [name, line] of breakpoints.all()) kept.append('break', `${name}:${line}`);
      return kept.toString();
    },
    restore(state) {
      const kept = new URLSearchParams(state);
      const number = (name: string) => {
        const text = kept.get(name) ?? '';
        if (text && !/^[0-9]{1,15}$/.test(text)) throw new Error(`${name} is ${JSON.stringify(text.slice(0, 40))}, not a number`);
        return text ? Number(text) : -1;
      };
      const [from, to, pace] = [number('from'), number('to'), number('speed')];
      const points = kept.getAll('break').slice(0, 50).map((text) => {
        const match = /^(main|header|module):([0-9]{1,7})$/.exec(text);
        if (!match) throw new Error(`${JSON.stringify(text.slice(0, 40))} is no breakpoint, want a document and a line`);
        return [match[1], Number(match[2])] as const;
      });
      if (from >= 0 && to > from && from < run.Steps) range = [from, Math.min(to, run.Steps)];
      if (SPEEDS.includes(pace)) speed.value = String(pace);
      for (const [name, line] of points) if (!breakpoints.lines(name).includes(line)) breakpoints.toggle(name, line);
      watches = [];
      wanted = kept.getAll('watch').slice(0, mostWatches).map((text) => text.slice(0, longestWatch));
      ask();
      look();
      show();
    },
  };
}

/** A watch as one writes it. */
function written(watch: Watch): string {
  if (watch.Kind === 'address') return watch.Title;
  if (watch.Kind === 'global') return `global ${watch.Index}`;
  return `${watch.Index} in ${watch.Title.slice(watch.Title.indexOf(' in ') + 4)}`;
}
