// What views make their elements of.

import type { Token } from './view';

/** Thousands are grouped as everywhere on the page. */
export const group = (n: number) => n.toLocaleString('en-US');

/** All digits of a number of the model. */
export const exact = (x: number) => String(x === 0 ? 0 : x).replaceAll('-', '−');

/** An element with a class and what it holds, texts as texts. */
export function make<K extends keyof HTMLElementTagNameMap>(tag: K, name = '', ...children: (Node | string)[]): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  if (name) element.className = name;
  element.append(...children);
  return element;
}

/** A button; its key is where the focus returns to, see replace. */
export function button(name: string, text: string, key: string, act: () => void): HTMLButtonElement {
  const element = make('button', name, text);
  element.dataset.key = key;
  element.addEventListener('click', act);
  return element;
}

export function chip(token: Token): HTMLElement {
  const element = make('span', `token ${token.Kind}`, token.Name);
  element.title = token.Title;
  return element;
}

/** Replaces what an element holds; what had the focus, by its data-key, gets it again, else the panel. */
export function replace(panel: HTMLElement, element: HTMLElement, ...children: (Node | string)[]): void {
  const active = panel.contains(document.activeElement) && (document.activeElement as HTMLElement);
  const key = active && active.dataset.key;
  element.replaceChildren(...children);
  if (active && active !== panel && !active.isConnected) {
    (panel.querySelector<HTMLElement>(`[data-key="${key}"]`) ?? panel).focus({ preventScroll: true });
  }
}

/** Adds a view's styles to the page's. */
export function style(text: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  document.adoptedStyleSheets.push(sheet);
}

/** The theme's colours as a canvas knows them, by their property; read anew for each picture. */
export function colourOf(element: HTMLElement): (property: string) => string {
  const styles = getComputedStyle(element);
  const dark = styles.colorScheme === 'dark' || (styles.colorScheme !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  return (property) => {
    const value = styles.getPropertyValue(property).trim();
    const both = /^light-dark\(([^,]+),([^,]+)\)$/.exec(value);
    return both ? both[dark ? 2 : 1].trim() : value;
  };
}

/** Text of unknown origin, on one line and not longer than so many characters: what hides or turns text is made visible. */
export function visible(text: string, most: number): string {
  const cut = [...text].slice(0, most).map((c) => (/[\p{C}\p{Zl}\p{Zp}]/u.test(c) ? `\\u{${c.codePointAt(0)!.toString(16)}}` : c));
  return cut.join('') + (cut.length === most ? '…' : '');
}
