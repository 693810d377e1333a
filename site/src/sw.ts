// Lets the site work offline. It answers for the files that the build listed in
// LIST and for nothing else: pages from the network if there is one, files named
// by hash from the cache.

interface ShellList {
  version: string;
  shell: string[]; // kept at the first visit
  tools: string[]; // kept by the page when they are first used
}

const worker = self as unknown as ServiceWorkerGlobalScope & { LIST: ShellList };
const { LIST } = worker;
const scope = worker.registration.scope;
const absolute = (name: string) => new URL(name, scope).href;
const prefix = 'wasmformer-shell ' + new URL(scope).pathname + ' ';
const shellCache = prefix + LIST.version;
const shell = new Set(LIST.shell.map(absolute));
const tools = new Set(LIST.tools.map(absolute));

worker.addEventListener('install', (event) => {
  event.waitUntil(
    caches
      .open(shellCache)
      .then((cache) => cache.addAll([...shell]))
      .then(() => worker.skipWaiting()),
  );
});

worker.addEventListener('activate', (event) => {
  const old = (name: string) => name.startsWith(prefix) && name !== shellCache;
  event.waitUntil(
    caches
      .keys()
      .then((names) => Promise.all(names.filter(old).map((name) => caches.delete(name))))
      .then(() => worker.clients.claim()),
  );
});

worker.addEventListener('fetch', (event) => {
  if (event.request.method !== 'GET') return;
  const url = new URL(event.request.url);
  url.search = ''; // the parameters of an embed
  url.hash = '';
  if (tools.has(url.href)) {
    event.respondWith(fromCache('wasmformer-tools ' + new URL('assets/', scope).pathname, url.href, event.request));
  } else if (shell.has(url.href)) {
    const named = url.href.startsWith(absolute('assets/'));
    event.respondWith(named ? fromCache(shellCache, url.href, event.request) : fromNetwork(url.href, event.request));
  }
});

async function fromCache(name: string, key: string, request: Request): Promise<Response> {
  const cache = await caches.open(name);
  return (await cache.match(key)) ?? fetch(request);
}

async function fromNetwork(key: string, request: Request): Promise<Response> {
  try {
    return await fetch(request);
  } catch (error) {
    const hit = await (await caches.open(shellCache)).match(key);
    if (hit) return hit;
    throw error;
  }
}
