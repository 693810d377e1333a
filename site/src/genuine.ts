// Whether a file is what its name says: the build names what it puts into dist/assets
// by the first ten digits of the content's SHA-256 (site/build/build.go). What a cache
// or a host gives is checked by that.

/** The digits of bytes, "" where the browser has no hashes: outside of a secure context, where it has no caches either. */
export async function digits(bytes: ArrayBuffer): Promise<string> {
  if (!crypto.subtle) return '';
  const sum = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes), 0, 5);
  return [...sum].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The digits in a file's name, "" if it has none. */
export const named = (url: string) => /-([0-9a-f]{10})\.[^/]*$/.exec(url)?.[1] ?? '';

/** Reports whether bytes have these digits, as far as both are known. */
export async function genuine(want: string, bytes: ArrayBuffer): Promise<boolean> {
  const got = want && (await digits(bytes));
  return got === want || !got;
}
