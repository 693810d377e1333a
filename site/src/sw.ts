// Lets the site work offline, and an open page go on when the site has changed. It
// answers for the pages that the build listed in LIST, from the network if there is
// one, and for files named by hash, from a cache if they are there. What it takes from
// a cache, or puts there, is checked: a damaged file is fetched again.

import { digits, genuine, named } from './genuine';

interface ShellList {
  version: string;
  shell: string[]; // kept at the first visit
  later: string[]; // kept when they are first used
}

const worker = self as unknown as ServiceWorkerGlobalScope & { LIST: ShellList };
const { LIST } = worker;
const scope = worker.registration.scope;
const absolute = (name: string) => new URL(name, scope).href;
const prefix = 'wasmformer-shell ' + new URL(scope).pathname + ' ';
const shellCache = prefix + LIST.version;
const shell = new Set(LIST.shell.map(absolute));
const keeps = new Set([...shell, ...LIST.later.map(absolute)]);
const SUM = 'x-sum'; // of a page, which has none in its name

worker.addEventListener('install', (event) => event.waitUntil(install()));

async function install(): Promise<void> {
  const cache = await caches.open(shellCache);
  try {
    await Promise.all([...shell].map(async (url) => keep(cache, url, await fetch(url, { cache: named(url) ? 'default' : 'no-cache' }))));
  } catch (error) {
    await caches.delete(shellCache); // half a site is none
    throw error;
  }
  await worker.skipWaiting();
}

// The version before this one stays: a page that is open may ask for the rest of it.
worker.addEventListener('activate', (event) => {
  const old = (name: string) => name.startsWith(prefix) && name !== shellCache;
  event.waitUntil(
    caches
      .keys()
      .then((names) => Promise.all(names.filter(old).slice(0, -1).map((name) => caches.delete(name))))
      .then(() => worker.clients.claim()),
  );
});

worker.addEventListener('fetch', (event) => {
  if (event.request.method !== 'GET') return;
  const url = new URL(event.request.url);
  url.search = ''; // the parameters of an embed
  url.hash = '';
  if (url.href.startsWith(absolute('assets/'))) event.respondWith(fromCache(url.href, event));
  else if (shell.has(url.href)) event.respondWith(fromNetwork(url.href, event.request));
});

/** Puts what the network has given into the cache, if it is what it should be. */
async function keep(cache: Cache, url: string, response: Response): Promise<void> {
  const bytes = await response.arrayBuffer();
  if (!response.ok || !(await genuine(named(url), bytes))) throw new Error(`${url}: HTTP ${response.status}, ${bytes.byteLength} bytes that are not the file`);
  const headers = { 'content-type': response.headers.get('content-type') ?? '', [SUM]: await digits(bytes) };
  await cache.put(url, new Response(bytes, { headers }));
}

/** What a cache has, if it is whole: of a page the one with this version's name, of what is named by hash any. */
async function whole(url: string): Promise<Response | undefined> {
  try {
    const hit = await caches.match(url, named(url) ? {} : { cacheName: shellCache });
    if (!hit) return undefined;
    const bytes = await hit.arrayBuffer();
    if (await genuine(named(url) || (hit.headers.get(SUM) ?? ''), bytes)) return new Response(bytes, { headers: hit.headers });
  } catch {
    // Storage is denied or damaged: as if there were none.
  }
  return undefined;
}

async function fromCache(url: string, event: FetchEvent): Promise<Response> {
  const hit = event.request.cache !== 'reload' && (await whole(url));
  if (hit) return hit;
  const response = await fetch(event.request);
  if (keeps.has(url) && response.ok) {
    const copy = response.clone();
    event.waitUntil(caches.open(shellCache).then((cache) => keep(cache, url, copy)).catch(() => undefined));
  }
  return response;
}

async function fromNetwork(url: string, request: Request): Promise<Response> {
  try {
    return await fetch(request);
  } catch {
    const text = 'There is no connection, and what this browser has kept of this page is damaged or gone. Connect, and reload the page.';
    return (await whole(url)) ?? new Response(text, { status: 503, headers: { 'content-type': 'text/plain; charset=utf-8' } });
  }
}
