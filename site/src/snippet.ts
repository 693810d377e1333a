// The panel Embed: writes what is pasted into another page. Fetched when the panel
// is first opened; wasmjs/page/embed.go gives the program.

import { escape, recordedStep } from './recorded-step';

type Checkbox = HTMLInputElement;

interface Given {
  text: string; // a link's fragment, without #
  language: string;
  source: string;
  step: number; // the selected one, −1 for none
}

const byId = <E extends HTMLElement>(id: string) => document.getElementById(id) as E;
const kind = byId<HTMLSelectElement>('embed-kind');
const view = byId<HTMLSelectElement>('embed-view');
const withStep = byId<Checkbox>('embed-step');
const play = byId<Checkbox>('embed-play');
let base = '';
let given: Given;

// The views that stand beside the trace, by their tabs.
for (const tab of document.querySelectorAll<HTMLElement>('#views [role="tab"]')) {
  const name = tab.id.replace('view-', '');
  if (name !== 'state') view.append(new Option(`output, trace and ${tab.textContent!.toLowerCase()}`, name));
}
view.append(new Option('output, trace and timeline', 'timeline')); // over the trace, by a button
let own = false; // the person has chosen a view
view.addEventListener('change', () => (own = true));
byId('embed-panel').addEventListener('change', write);

/** Shows the panel for a program. */
export function show(root: string, text: string, language: string, source: string, step: number): void {
  base = root;
  given = { text, language, source, step };
  withStep.disabled = step < 0;
  if (withStep.disabled) withStep.checked = false;
  const beside = byId('trace-body').dataset.beside!;
  if (!own) view.value = beside === 'state' ? '' : beside; // as one sees it
  write();
}

function write(): void {
  play.disabled = !withStep.checked;
  const { snippet, note } = made();
  byId<HTMLTextAreaElement>('embed-snippet').value = snippet;
  byId('embed-note').textContent = note;
}

function made(): { snippet: string; note: string } {
  const script = `<script src="${escape(base)}wasm-former.js"></script>`;
  const theme = byId<HTMLSelectElement>('embed-theme').value;
  const flags = ['autorun', 'readonly', 'lazy'].filter((name) => byId<Checkbox>(`embed-${name}`).checked);
  const options: [string, string][] = [['theme', theme]];
  if (view.value) options.push(['view', view.value]);
  if (withStep.checked) {
    options.push(['step', String(given.step)]);
    if (play.checked) flags.push('play');
  }
  switch (kind.value) {
    case 'iframe': {
      const query = [...options, ...flags.map((name) => [name, '1'])].map((pair) => pair.join('=')).join('&amp;');
      return {
        snippet: `<iframe src="${escape(base)}embed.html?${query}#${given.text}"\n  title="A program that runs in Wasmformer" loading="lazy"\n  style="width: 100%; height: 420px; border: 0"></iframe>`,
        note: 'Needs no script. The height is fixed; the custom element’s follows its content. The step is not recorded: the reader runs the program to see it.',
      };
    }
    case 'fence':
      if (given.language === 'wasm') return { snippet: '', note: 'A .wasm file has no text for a code block: take the custom element.' };
      return {
        snippet: `\`\`\`${given.language}\n${given.source.trimEnd()}\n\`\`\`\n\n${script}`,
        note: 'The script makes every code block a live program that is a whole C or WAT program. Input, arguments and step can stand in a comment of its first line, as Docs says under Links and embeds.',
      };
  }
  const attributes = [...options.map(([name, value]) => `${name}="${value}"`), ...flags].join(' ');
  let note = 'The script is loaded once, however many programs a page shows.';
  let recorded = '';
  if (withStep.checked) {
    const state = recordedStep(given.step, view.value === 'attention');
    recorded = state.html;
    note = state.note;
  }
  return { snippet: `${script}\n<wasm-former ${attributes}\n  src="#${given.text}">${recorded}</wasm-former>`, note };
}
