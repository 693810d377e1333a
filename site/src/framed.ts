// What embed.html alone does before anything is fetched: it says which protocol it
// speaks, and follows the theme of the page around. element.ts is the other side.

import { mismatch, OLDEST, PROTOCOL } from './protocol';

const params = new URLSearchParams(location.search);
const around = params.get('parent');

// The page around may show something else until this frame is there.
try {
  if (around && window.parent !== window) {
    window.parent.postMessage({ type: 'wasmformer:loading', oldest: OLDEST, protocol: PROTOCOL }, around);
  }
} catch {
  // no origin: said by nobody who embeds
}

// A plain iframe names no version, and needs none.
const element = params.get('protocol');
const refused = element === null ? '' : mismatch(/^\d{1,9}$/.test(element) ? Number(element) : 0, OLDEST, PROTOCOL, location.host);
if (refused) {
  window.stop(); // neither page nor engine
  const body = document.createElement('body');
  body.textContent = refused;
  document.documentElement.append(body);
}

addEventListener('message', (event: MessageEvent<{ type?: unknown; theme?: unknown } | null>) => {
  if (event.source !== window.parent || event.origin !== around || event.data?.type !== 'wasmformer:theme') return;
  const theme = event.data.theme;
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
});
