// Blocks of code in a page become live programs, whatever tool has made the page, and
// whenever it comes to be there. Tools leave the language of a block in different
// places, or drop it; all let a comment in its first line through:
//
//   ;; wasm-former: args="6 7" view="trace"
//
// A block stays where it is, for print and for the tool, which may change or remove it.
// It is hidden while its program is shown, which is when the frame has answered.

import { ATTRIBUTES, type WasmFormer } from './element';

interface Block {
  language: string;
  source: string;
  options: Record<string, string>;
}

const MARK = /^(;;|\/\/) *wasm-former(?::(.*))?$/;
const LINE_NUMBERS = '.linenos, .lineno, .ln, .lnt';

/** What is near is loaded before one sees it. */
const NEAR = '600px 0px';

/** The text of a block, without what tools add to it. */
function text(pre: Element): string {
  const copy = (pre.querySelector('code') ?? pre).cloneNode(true) as Element;
  for (const added of copy.querySelectorAll(`button, ${LINE_NUMBERS}`)) added.remove();
  for (const end of copy.querySelectorAll('br')) end.replaceWith('\n');
  return copy.textContent!.trimEnd() + '\n';
}

/** A block's language, as a class "language-wat" or "highlight-wat" at it or close to it. */
function languageOf(pre: Element): string | undefined {
  const places = [pre.querySelector('code'), pre, pre.parentElement, pre.parentElement?.parentElement];
  const names = places.flatMap((place) => [...(place?.classList ?? [])]);
  return names.map((name) => /^(?:language|highlight)-(wat|c)$/.exec(name)?.[1]).find(Boolean);
}

/** Is it a whole program, and not a fragment? */
function isProgram(language: string, source: string): boolean {
  return language === 'wat' ? /^\s*(;;.*\n\s*)*\(module\b/.test(source) : /\b(compute|main)\s*\(/.test(source);
}

function read(pre: Element, marked: boolean): Block | undefined {
  const source = text(pre);
  const mark = MARK.exec(source.trimStart().split('\n', 1)[0].trimEnd());
  if (mark) {
    const options: Record<string, string> = {};
    for (const [, name, value] of (mark[2] ?? '').matchAll(/([a-z]+)(?:="([^"]*)")?/g)) options[name] = value ?? '';
    return { language: mark[1] === ';;' ? 'wat' : 'c', source, options };
  }
  const language = languageOf(pre);
  return language && !marked && isProgram(language, source) ? { language, source, options: {} } : undefined;
}

/** The box that a tool has made for this block alone, with its title and a button to copy it, or the block. */
function box(pre: Element): Element {
  const around = [pre.parentElement?.parentElement, pre.parentElement];
  return around.find((e) => e && /(^|\s)(language|highlight)-/.test(e.className) && e.querySelectorAll('pre').length === 1) ?? pre;
}

/** Does a framework still have to take over the elements of the page? It may find nothing added to them. */
function awaited(): boolean {
  if (document.documentElement.dataset.hasHydrated === 'false') return true; // Docusaurus
  const app = document.getElementById('app');
  const generator = document.querySelector<HTMLMetaElement>('meta[name="generator"]')?.content ?? '';
  return app !== null && generator.startsWith('VitePress') && !('__vue_app__' in app);
}

/**
 * Makes the blocks of a page live that are programs, and those that will come. Options
 * are attributes of the element for all blocks, and fences: "off" leaves blocks alone,
 * "marked" takes those alone that begin with a comment "wasm-former". The function that
 * is returned ends it and gives the page its blocks back.
 */
export function liveBlocks(options: Record<string, string | undefined> = {}): () => void {
  if (options.fences === 'off') return () => undefined;
  const known = new Map<Element, { text: string; place: Element; block?: Block; shown?: WasmFormer }>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const forget = (pre: Element) => {
    near.unobserve(pre);
    const { shown, place } = known.get(pre)!;
    shown?.remove();
    place.removeAttribute('data-wasm-former');
    known.delete(pre);
  };
  const scan = () => {
    timer = undefined;
    if (awaited()) return later();
    for (const [pre, { text, place, shown }] of known) {
      const left = shown && shown.parentNode !== (place === pre ? pre.parentNode : place);
      if (!pre.isConnected || pre.textContent !== text || left) forget(pre);
    }
    for (const pre of document.querySelectorAll('pre:not(wasm-former pre)')) {
      if (known.has(pre)) continue;
      const block = read(pre, options.fences === 'marked');
      known.set(pre, { text: pre.textContent!, place: box(pre), block });
      if (block) near.observe(pre);
    }
  };
  const later = () => {
    timer ??= setTimeout(scan, 50);
  };
  const show = (pre: Element) => {
    const found = known.get(pre);
    if (!found?.block || found.shown) return;
    const element = document.createElement('wasm-former') as WasmFormer;
    const all: Record<string, string | undefined> = { ...options, ...found.block.options, language: found.block.language };
    for (const name of ATTRIBUTES) if (all[name] !== undefined) element.setAttribute(name, all[name]);
    element.textContent = found.block.source;
    element.style.cssText = 'position:absolute;visibility:hidden'; // until the frame has answered
    const { place } = found;
    place.setAttribute('data-wasm-former', 'near');
    element.addEventListener('load', () => {
      element.style.cssText = '';
      place.setAttribute('data-wasm-former', 'live');
    });
    element.addEventListener('error', () => {
      element.style.cssText = ''; // what it says stands below the code
      place.setAttribute('data-wasm-former', 'failed');
    });
    found.shown = element;
    if (place === pre) pre.after(element);
    else place.append(element);
  };

  const near = new IntersectionObserver(
    (entries) => entries.forEach((e) => e.isIntersecting && (near.unobserve(e.target), show(e.target))),
    { rootMargin: NEAR },
  );
  const observer = new MutationObserver(later);
  const styles = new CSSStyleSheet();
  styles.replaceSync(STYLES);
  document.adoptedStyleSheets.push(styles);
  observer.observe(document.documentElement, { childList: true, characterData: true, subtree: true });
  if (document.readyState === 'loading') addEventListener('DOMContentLoaded', later, { once: true });
  else later();
  return () => {
    clearTimeout(timer);
    observer.disconnect();
    near.disconnect();
    for (const pre of [...known.keys()]) forget(pre);
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((s) => s !== styles);
  };
}

// Paper can't run a program, so it has the code.
const STYLES = `
@media screen { pre[data-wasm-former="live"], [data-wasm-former="live"] > :not(wasm-former) { display: none !important } }
@media print { [data-wasm-former] > wasm-former, [data-wasm-former] + wasm-former { display: none !important } }
[data-wasm-former] > wasm-former { margin: 0 }
`;
