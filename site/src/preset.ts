// The choice of the model that decodes. The kernel of another one than the page's is
// fetched when it is chosen.

import { kernel } from './engine';
import type { Progress } from './files';

const byId = <E extends HTMLElement>(id: string) => document.getElementById(id) as E; // or null

const BAKES = 'seed'; // the model that takes programs into its weights

let there = ''; // the model that was chosen last and could be had

function show(name: string): void {
  const select = byId<HTMLSelectElement>('preset');
  select.value = name;
  byId('preset-size').textContent = select.selectedOptions[0].dataset.sizes!;
  byId('bake')?.toggleAttribute('hidden', name !== BAKES);
  const which = byId('which'); // of an embed, whose settings are not shown
  if (!which) return;
  which.textContent = `by the model ${name}`;
  which.title = select.selectedOptions[0].dataset.sizes!;
  which.hidden = !select.selectedIndex; // the first is what runs unless something else is said
}

function report({ done, total }: Progress): void {
  byId('progress').hidden = false;
  Object.assign(byId<HTMLProgressElement>('progress-bar'), { max: total, value: done });
  byId('progress-text').textContent = `fetching the model: ${(done / 1e6).toFixed(1)} of ${(total / 1e6).toFixed(1)} MB`;
}

/** Chooses a model. Gives "" once it is there, or why it can't be had: the choice is what it was then. */
export async function preset(name: string): Promise<string> {
  const select = byId<HTMLSelectElement>('preset');
  there ||= select.value;
  const names = [...select.options].map((option) => option.value);
  if (!names.includes(name)) return `There is no model “${name.slice(0, 40)}”: want ${names.join(' or ')}.`;
  show(name);
  try {
    await kernel(name, report);
    if (select.value === name) there = name;
    return '';
  } catch (error) {
    if (select.value === name) show(there);
    return `The model ${name} could not be fetched: ${(error as Error).message.replace(/\.$/, '')}. The model is ${select.value}.`;
  } finally {
    byId('progress').hidden = true;
  }
}
