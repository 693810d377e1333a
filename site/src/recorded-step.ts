// What an embed shows before it is run: the selected step as the page shows it, as
// HTML that needs no script and no styles. Texts come from programs of anybody, so
// all are escaped.

interface Line {
  step: number;
  instruction: string;
  tokens: string;
}

interface Read {
  head: string;
  from: number; // token positions
  to: number;
  step: number; // where it was found; −1 in the prompt ...
  name: string; // ... and which instruction there
}

// Places in the picture, in px.
const WIDTH = 344;
const ROW = 22;
const GUTTER = 56; // for the arcs
const BEFORE = 7; // steps before the selected one

// Readable on light and dark pages.
const COLOURS = ['#0d8a86', '#3f74e0', '#bd5b12', '#b04a86'];
const DASHES = ['', ' stroke-dasharray="5 3"', ' stroke-dasharray="2 3"', ' stroke-dasharray="8 3 2 3"'];

/** Text as HTML. */
export const escape = (text: string) => text.replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c]!);

const clip = (text: string, most: number) => (text.length > most ? `${text.slice(0, most - 1)}…` : text);

export function recordedStep(step: number, attention: boolean): { html: string; note: string } {
  const line = lineOf(step);
  if (!line) return { html: '', note: 'The step is not recorded, because the trace does not show it here: select it in the trace first.' };
  const reads = attention ? readsOf(step) : [];
  const shown = new Set(reads.map((read) => read.step).filter((s) => s >= 0));
  for (let s = Math.max(0, step - BEFORE); s <= step; s++) shown.add(s);
  const lines = [...shown].sort((a, b) => a - b).flatMap((s) => lineOf(s) ?? []);
  const words = [`Step ${step}: ${line.instruction}, ${line.tokens}; ${line.effect}.`, ...reads.map(inWords)];
  return {
    html: `\n<figure slot="recorded">\n${picture(step, lines, reads)}\n<figcaption>${words.map(escape).join(' ')}</figcaption>\n</figure>\n`,
    note:
      attention && !reads.length
        ? 'The step is recorded without arcs: open the view Attention at this step first, and Embed again.'
        : 'The step stands in the snippet as it is here: readers see it at once, and run the program if they like.',
  };
}

function lineOf(step: number): (Line & { effect: string }) | undefined {
  const row = document.getElementById(`row-${step}`);
  const text = (name: string) => clip(row?.querySelector(`.${name}`)?.textContent?.trim().replace(/\s+/g, ' ') ?? '', 120);
  const tokens = row && [...row.querySelectorAll('.t .token')].map((chip) => chip.textContent).join(' ');
  const effect = text('e') || 'nothing else changes';
  return row && tokens ? { step, instruction: text('i') === 'host' ? effect : text('i'), tokens, effect } : undefined;
}

/** The arcs beside the trace, which the view Attention has drawn. */
function readsOf(step: number): Read[] {
  return [...document.querySelectorAll<SVGElement>(`#arcs .arc[data-step="${step}"]`)].map((arc, n) => ({
    head: arc.dataset.head!,
    from: Number(arc.dataset.from),
    to: Number(arc.dataset.to),
    step: Number(arc.querySelector<SVGElement>('[data-go]')?.dataset.go ?? -1),
    name: document.querySelector(`#arc-prompt .arc-${n + 1} .token`)?.textContent ?? '',
  }));
}

function inWords(read: Read, n: number): string {
  const found = read.step < 0 ? `${read.name} in the prompt` : `what step ${read.step} left`;
  return `(${n + 1}) Head ${read.head} reads ${found}, ${read.from - read.to} tokens before.`;
}

function picture(step: number, lines: Line[], reads: Read[]): string {
  const prompt = reads.filter((read) => read.step < 0);
  const rows = lines.map((line) => line.step);
  const top = prompt.length ? ROW + 6 : 0;
  const height = top + rows.length * ROW;
  const y = (s: number) => (s < 0 ? ROW / 2 : top + (rows.indexOf(s) + 0.5) * ROW);
  const begin = y(step);
  const digits = String(step).length;
  const out: string[] = [];
  const text = (x: number, y: number, words: string, more = '') => out.push(`<text x="${x}" y="${y + 4}"${more}>${escape(words)}</text>`);
  if (prompt.length) text(GUTTER + 6, y(-1), `prompt: ${clip(prompt.map((read) => read.name).join(', '), 30)}`, ' opacity=".75"');
  out.push(`<rect x="${GUTTER}" y="${begin - ROW / 2}" width="${WIDTH - GUTTER}" height="${ROW}" rx="3" fill-opacity=".1"/>`);
  for (const line of lines) {
    const bold = line.step === step ? ' font-weight="bold"' : '';
    text(GUTTER + 6 + 7.3 * digits, y(line.step), String(line.step), ' text-anchor="end" opacity=".75"');
    text(GUTTER + 14 + 7.3 * digits, y(line.step), clip(line.instruction, 24 - digits), bold);
    text(WIDTH - 6, y(line.step), clip(line.tokens, 12), ` text-anchor="end"${bold}`);
  }
  const taken = new Map<number, number>(); // marks at a row
  reads.forEach((read, n) => {
    const at = taken.get(read.step) ?? 0;
    taken.set(read.step, at + 1);
    const x = GUTTER - 9 - 16 * at;
    const to = y(read.step);
    const bend = Math.max(-10, 24 - 14 * n);
    const colour = COLOURS[n % COLOURS.length];
    const known = read.step < 0 || rows.includes(read.step);
    if (!known) return; // its row is not here: the words say it
    out.push(
      `<path data-step="${step}" data-head="${escape(read.head)}" data-from="${read.from}" data-to="${read.to}" d="M${GUTTER} ${begin}C${bend} ${begin} ${bend} ${to} ${x - 7} ${to}" fill="none" stroke="${colour}" stroke-width="1.75"${DASHES[n % DASHES.length]}/>`,
      `<circle cx="${x}" cy="${to}" r="7" fill="${colour}"/><text x="${x}" y="${to + 3.5}" font-size="10" text-anchor="middle" fill="#fff">${n + 1}</text>`,
    );
  });
  return `<svg viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" aria-label="Steps ${rows[0]} to ${step} of the trace, with what was read for the last one" fill="currentColor" font-family="ui-monospace, monospace" font-size="12">${out.join('')}</svg>`;
}
