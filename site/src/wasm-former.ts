// The script that a page loads from the site: the element, and the page's blocks of
// code. element.ts says how it is used.

import { liveBlocks } from './blocks';
import { define } from './element';

const script = document.currentScript as HTMLScriptElement | null;
if (!script) throw new Error('wasm-former.js was loaded as a module: want a script without type, or the npm package wasm-former');

// Tools that replace the page's content without loading a page may run a script again.
if (!customElements.get('wasm-former')) {
  define(new URL('.', script.src));
  liveBlocks(script.dataset);
}
