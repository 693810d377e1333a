// The files of the build, by logical name, as the build program defines them.

import { genuine, named } from './genuine';

export interface Asset {
  file: string; // its name, with a hash of the content
  size: number; // in bytes
}

export type Assets = Record<string, Asset>;

declare global {
  interface Window {
    wasmformerBoot?: Boot;
  }
}

/** What boot.ts has begun before the page's script is there. */
export interface Boot {
  file: string;
  module: Promise<WebAssembly.Module> | undefined;
  kernel: Promise<WebAssembly.Module> | undefined;
  start(): Promise<WebAssembly.Module>;
  startKernel(): Promise<WebAssembly.Module>;
  /** Those of other models than the default, once they are asked for. */
  kernels?: Record<string, Promise<Kernel>>;
  /** The page's program has started; tells whether Run was pressed before. */
  started(): boolean;
  /** A worker of its own for each call. */
  engine(): Promise<Worker>;
}

/** A model's kernel, and the routines to which its programs are lowered that the engine does not hold. */
export interface Kernel {
  module: WebAssembly.Module;
  routines?: Uint8Array;
}

export interface Progress {
  file: string;
  done: number; // bytes
  total: number;
}

/**
 * Fetches an asset that is needed now and then. It is kept in Cache Storage
 * under its name, which holds its hash, and older versions are dropped. What
 * is not what the name says, kept or fetched, is fetched once more.
 */
export async function kept(asset: Asset, url: string, report: (p: Progress) => unknown): Promise<Blob> {
  const cache = await openCache(url);
  const hit = await cache?.match(url).then((response) => response?.blob()).catch(() => undefined);
  if (hit && (await isAsset(asset, hit))) return hit;

  let blob = new Blob();
  for (const mode of ['default', 'reload'] as const) {
    blob = await download(asset, url, mode, report);
    if (await isAsset(asset, blob)) {
      if (cache) await put(cache, url, blob, asset.file);
      return blob;
    }
    // A host may unpack what is stored with gzip. That can't be checked, so it is not kept.
    if (asset.file.endsWith('.gz') && !blob.type.includes('html') && !(await isGzip(blob))) return blob;
  }
  throw new Error(`${asset.file}: it is not the file of this page (${blob.size} bytes of ${blob.type || 'no type'}, want ${asset.size}). ${RELOAD}`);
}

const RELOAD = 'The site may have a newer version: reload the page';

/** What to do about a file of the build that could not be had: a host that answers, without it, has another version of the site. */
export async function advice(url: string, otherwise: string): Promise<string> {
  const status = await fetch(url).then((response) => response.status, () => 0);
  return gone(status) ? `${RELOAD}.` : otherwise;
}

const gone = (status: number) => status === 404 || status === 410;

async function isAsset(asset: Asset, blob: Blob): Promise<boolean> {
  return blob.size === asset.size && genuine(named(asset.file), await blob.arrayBuffer());
}

/** Tells by the first two bytes. */
export async function isGzip(blob: Blob): Promise<boolean> {
  const magic = new Uint8Array(await blob.slice(0, 2).arrayBuffer());
  return magic[0] === 0x1f && magic[1] === 0x8b;
}

async function download(asset: Asset, url: string, cache: RequestCache, report: (p: Progress) => unknown): Promise<Blob> {
  const response = await fetch(url, { cache });
  if (!response.ok || !response.body) {
    throw new Error(`${asset.file}: HTTP ${response.status}. ${gone(response.status) ? RELOAD : 'Check the connection and try again'}`);
  }
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let done = 0;
  const reader = response.body.getReader();
  for (;;) {
    const part = await reader.read();
    if (part.done) break;
    parts.push(part.value);
    done += part.value.length;
    report({ file: asset.file, done, total: Math.max(done, asset.size) });
  }
  return new Blob(parts, { type: response.headers.get('content-type') ?? '' });
}

// One cache for each place that the site may stand at under an origin.
async function openCache(url: string): Promise<Cache | undefined> {
  try {
    return await caches.open('wasmformer-tools ' + new URL('.', url).pathname);
  } catch {
    return undefined; // denied, or not a secure context: fetch every time
  }
}

async function put(cache: Cache, url: string, blob: Blob, file: string): Promise<void> {
  const withoutHash = (name: string) => name.replace(/-[0-9a-f]+\./, '.');
  try {
    for (const request of await cache.keys()) {
      const other = request.url.slice(request.url.lastIndexOf('/') + 1);
      if (other !== file && withoutHash(other) === withoutHash(file)) await cache.delete(request);
    }
    await cache.put(url, new Response(blob));
  } catch {
    // The quota is used up: the file is fetched again next time.
  }
}
