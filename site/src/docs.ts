// The pages of the documentation: the theme, before anything is painted, and the
// search, whose program and index are fetched when the field is first used.

import type { Assets } from './files';

declare const FILES: Assets;

const KEY = 'wasmformer.theme';
const page = document.documentElement;
const base = (document.currentScript as HTMLScriptElement).src;

// Storage throws where a browser denies it; the page works without.
function kept(): string {
  try {
    const theme = localStorage.getItem(KEY);
    return theme === 'light' || theme === 'dark' ? theme : 'auto';
  } catch {
    return 'auto';
  }
}

page.dataset.theme = kept();

document.addEventListener('DOMContentLoaded', () => {
  const choice = document.getElementById('theme') as HTMLSelectElement;
  choice.value = page.dataset.theme!;
  choice.addEventListener('change', () => {
    page.dataset.theme = choice.value;
    try {
      localStorage.setItem(KEY, choice.value);
    } catch {
      // not kept, then
    }
  });

  const field = document.getElementById('search') as HTMLInputElement;
  let program: Promise<unknown> | undefined;
  const begin = () => {
    program ??= import(new URL(FILES['docs-search'].file, base).href).then(
      (module) => module.search(field, new URL(FILES['docs-index'].file, base).href),
    );
    program.catch(() => {
      program = undefined; // the next letter tries again
      document.getElementById('found')!.hidden = false;
      document.getElementById('found-text')!.textContent = 'The search could not be fetched. Check the connection, and type on.';
    });
  };
  field.addEventListener('focus', begin);
  field.addEventListener('input', begin);
  document.addEventListener('keydown', (event) => {
    const typing = (event.target as HTMLElement).closest('input, textarea, select, [contenteditable]');
    if (event.key !== '/' || typing || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    field.focus();
  });

  // On a phone the contents lie over the text: going to a heading closes them.
  const contents = document.getElementById('contents')!;
  contents.addEventListener('click', (event) => {
    if ((event.target as Element).closest('a') && contents.matches(':popover-open')) contents.hidePopover();
  });
});

export {};
